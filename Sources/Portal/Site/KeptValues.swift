import Synchronization

/// Values by a number, each made when it is first asked for, on whichever core, and kept: what several pages show alike.
final class KeptValues<Value: Sendable>: Sendable {
  private final class Part: Sendable {
    let known = Mutex<[Int: Value]>([:])
  }
  private let parts: [Part]
  private let mostInPart: Int

  /// - Parameter most: So many are kept at most; the others are made each time.
  init(most: Int = .max) {
    let parts = (0..<64).map { _ in Part() }
    self.parts = parts
    mostInPart = most / parts.count
  }

  /// The value of a number. Two that ask at once may both make it; `make` gives the same each time.
  func value(_ number: Int, _ make: () -> Value) -> Value {
    let part = parts[number % parts.count]
    if let known = part.known.withLock({ $0[number] }) { return known }
    let value = make()
    part.known.withLock { if $0.count < mostInPart { $0[number] = value } }
    return value
  }
}
