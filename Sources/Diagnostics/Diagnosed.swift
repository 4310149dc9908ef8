/// A value, and what there is to tell editors about what it was made from.
public struct Diagnosed<Value> {
  /// What was made.
  public var value: Value
  /// Errors and warnings, in the order in which they were found.
  public var diagnostics: [Diagnostic]

  /// A value; by default without a fault.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether any diagnostic is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Array where Element == Diagnostic {
  /// Takes over what there is to tell about a value; gives the value.
  public mutating func take<Value>(_ read: Diagnosed<Value>) -> Value {
    self += read.diagnostics
    return read.value
  }
}
