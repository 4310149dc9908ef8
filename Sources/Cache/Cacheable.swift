/// What can be kept from one build to the next.
public protocol Cacheable: Sendable {
  /// Reads what `write(to:)` wrote.
  ///
  /// - Throws: `CacheDamage` where the bytes cannot be such a value.
  init(from reader: inout CacheReader) throws(CacheDamage)
  /// Writes the value.
  func write(to writer: inout CacheWriter)
}

extension Int: Cacheable {
  /// Reads a number.
  public init(from reader: inout CacheReader) throws(CacheDamage) { self = try reader.varint() }
  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(varint: self) }
}

extension Bool: Cacheable {
  /// Reads 0 or 1.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw CacheDamage()
    }
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(byte: self ? 1 : 0) }
}

extension Double: Cacheable {
  /// Reads all 64 bits.
  public init(from reader: inout CacheReader) throws(CacheDamage) { self = Double(bitPattern: try reader.fixed()) }
  /// Writes them.
  public func write(to writer: inout CacheWriter) { writer.put(fixed: bitPattern) }
}

extension String: Cacheable {
  /// Reads UTF-8 with its length.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self = try reader.nextText()
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(bytes: utf8) }
}

extension Optional: Cacheable where Wrapped: Cacheable {
  /// Reads a mark, and the value where there is one.
  @inlinable
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self = try reader.next(Bool.self) ? try reader.next(Wrapped.self) : nil
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(self != nil)
    if let self { writer.put(self) }
  }
}

extension Array: Cacheable where Element: Cacheable {
  /// Reads the number of the elements and them.
  @inlinable
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let count = try reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.next()) }
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(count)
    for element in self { writer.put(element) }
  }
}

extension Range: Cacheable where Bound == Int {
  /// Reads the lower end and the length.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let lower = try reader.varint()
    let (upper, isTooLarge) = lower.addingReportingOverflow(try reader.varint())
    guard !isTooLarge, upper >= lower else { throw CacheDamage() }
    self = lower..<upper
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(lowerBound)
    writer.put(count)
  }
}

extension ClosedRange: Cacheable where Bound == Int {
  /// Reads both ends.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let (lower, upper) = (try reader.varint(), try reader.varint())
    guard lower <= upper else { throw CacheDamage() }
    self = lower...upper
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(lowerBound)
    writer.put(upperBound)
  }
}

/// An enumeration is kept by its raw value.
extension Cacheable where Self: RawRepresentable, RawValue == String {
  /// Reads the raw value.
  @inlinable
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    guard let value = Self(rawValue: try reader.next()) else { throw CacheDamage() }
    self = value
  }
  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(rawValue) }
}
