import Cache
import Diagnostics

/// A value together with the place in the file that states it.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let location: SourceLocation

  /// A value with its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Cacheable, CachedByFields where Value: Cacheable {
  /// A value and its place.
  public init(fields: inout some FieldPass<Located>) throws(CacheDamage) {
    self.init(try fields(\Located.value), at: try fields(\Located.location))
  }
}
