/// What can be kept from one build to the next.
public protocol Archivable: Sendable {
  /// Reads what `write(to:)` wrote.
  ///
  /// - Throws: `ArchiveDamage` where the bytes cannot be such a value.
  init(from reader: inout ArchiveReader) throws(ArchiveDamage)
  /// Writes the value.
  func write(to writer: inout ArchiveWriter)
}

extension Int: Archivable {
  /// Reads a number.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) { self = try reader.varint() }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) { writer.put(varint: self) }
}

extension Bool: Archivable {
  /// Reads 0 or 1.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw ArchiveDamage()
    }
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) { writer.put(byte: self ? 1 : 0) }
}

extension Double: Archivable {
  /// Reads all 64 bits.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) { self = Double(bitPattern: try reader.fixed()) }
  /// Writes them.
  public func write(to writer: inout ArchiveWriter) { writer.put(fixed: bitPattern) }
}

extension String: Archivable {
  /// Reads UTF-8 with its length.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    self = try reader.nextText()
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) { writer.put(bytes: utf8) }
}

extension Optional: Archivable where Wrapped: Archivable {
  /// Reads a mark, and the value where there is one.
  @inlinable
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    self = try reader.next(Bool.self) ? try reader.next(Wrapped.self) : nil
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) {
    writer.put(self != nil)
    if let self { writer.put(self) }
  }
}

extension Array: Archivable where Element: Archivable {
  /// Reads the number of the elements and them.
  @inlinable
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    let count = try reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.next()) }
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) {
    writer.put(count)
    for element in self { writer.put(element) }
  }
}

extension Range: Archivable where Bound == Int {
  /// Reads the lower end and the length.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    let lower = try reader.varint()
    let (upper, isTooLarge) = lower.addingReportingOverflow(try reader.varint())
    guard !isTooLarge, upper >= lower else { throw ArchiveDamage() }
    self = lower..<upper
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) {
    writer.put(lowerBound)
    writer.put(count)
  }
}

extension ClosedRange: Archivable where Bound == Int {
  /// Reads both ends.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    let (lower, upper) = (try reader.varint(), try reader.varint())
    guard lower <= upper else { throw ArchiveDamage() }
    self = lower...upper
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) {
    writer.put(lowerBound)
    writer.put(upperBound)
  }
}

/// An enumeration is kept by its raw value.
extension Archivable where Self: RawRepresentable, RawValue == String {
  /// Reads the raw value.
  @inlinable
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    guard let value = Self(rawValue: try reader.next()) else { throw ArchiveDamage() }
    self = value
  }
  /// Writes it.
  public func write(to writer: inout ArchiveWriter) { writer.put(rawValue) }
}
