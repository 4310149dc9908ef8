/// What goes through a value field by field: it reads the fields, or writes those of a value that there is.
public protocol FieldPass {
  /// The next field: as it was kept, or as the value has it, which is then written.
  ///
  /// - Parameter field: A key path. It is taken as a function, since one that is made at run time is slow.
  mutating func callAsFunction<Value, Field: Cacheable>(_ field: (Value) -> Field) throws(CacheDamage) -> Field
}

/// A value that is kept as its fields, one after the other. One list of them serves reading and writing, so that the two
/// cannot differ in their order:
///
///     init(fields: inout some FieldPass) throws(CacheDamage) {
///       self.init(name: try fields(\Source.name), url: try fields(\Source.url))
///     }
public protocol CachedByFields: Cacheable {
  /// A value of the fields that are handed out in this order.
  init(fields: inout some FieldPass) throws(CacheDamage)
}

extension CachedByFields {
  /// Reads the fields.
  @inlinable
  public init(from reader: inout CacheReader) throws(CacheDamage) { try self.init(fields: &reader) }

  /// Writes the fields.
  @inlinable
  public func write(to writer: inout CacheWriter) {
    writer.put(fieldsOf: self) { (fields) throws(CacheDamage) in _ = try Self(fields: &fields) }
  }
}

extension CacheReader: FieldPass {
  /// Reads the next field.
  @inlinable
  public mutating func callAsFunction<Value, Field: Cacheable>(
    _: (Value) -> Field
  ) throws(CacheDamage) -> Field {
    try next()
  }
}

/// Writes the fields that are asked for.
public struct FieldWriter<Written>: FieldPass {
  @usableFromInline var writer: CacheWriter
  @usableFromInline let value: Written

  @inlinable
  init(_ value: Written, to writer: CacheWriter) { (self.value, self.writer) = (value, writer) }

  /// Writes a field, and returns it.
  @inlinable
  public mutating func callAsFunction<Value, Field: Cacheable>(
    _ field: (Value) -> Field
  ) throws(CacheDamage) -> Field {
    // A list names fields of its own type.
    guard let value = value as? Value else { throw CacheDamage() }
    let written = field(value)
    writer.put(written)
    return written
  }
}

extension CacheWriter {
  /// Writes the fields of a value that `list` asks for.
  @inlinable
  public mutating func put<Value>(
    fieldsOf value: Value, _ list: (inout FieldWriter<Value>) throws(CacheDamage) -> Void
  ) {
    var fields = FieldWriter(value, to: self)
    // One owner, so that nothing is copied.
    self = CacheWriter()
    do throws(CacheDamage) {
      try list(&fields)
    } catch {
      // What is missing then is damage to those who read it, and is made anew.
    }
    self = fields.writer
  }
}
