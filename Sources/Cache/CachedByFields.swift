/// What goes through a value field by field: it reads the fields, or writes those of a value that there is.
public protocol FieldPass<Owner> {
  /// Whose fields they are.
  associatedtype Owner
  /// The next field: as it was kept, or as the value has it, which is then written.
  ///
  /// - Parameter field: A key path. It is taken as a function, since one that is made at run time is slow.
  mutating func callAsFunction<Field: Cacheable>(_ field: (Owner) -> Field) throws(CacheDamage) -> Field
}

/// A value that is kept as its fields, one after the other. One list of them serves reading and writing, so that the two
/// cannot differ in their order:
///
///     init(fields: inout some FieldPass<Source>) throws(CacheDamage) {
///       self.init(name: try fields(\Source.name), url: try fields(\Source.url))
///     }
public protocol CachedByFields: Cacheable {
  /// A value of the fields that are handed out in this order.
  init(fields: inout some FieldPass<Self>) throws(CacheDamage)
}

extension CachedByFields {
  /// Reads the fields.
  @inlinable
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self = try reader.next(fieldsOf: Self.self) { (fields) throws(CacheDamage) in try Self(fields: &fields) }
  }

  /// Writes the fields.
  @inlinable
  public func write(to writer: inout CacheWriter) {
    writer.put(fieldsOf: self) { (fields) throws(CacheDamage) in _ = try Self(fields: &fields) }
  }
}

/// Reads the fields that are asked for.
public struct FieldReader<Owner>: FieldPass {
  /// What is read from, behind the fields that were asked for.
  public var reader: CacheReader

  /// Reads on from where a reader stands.
  @inlinable
  public init(_ reader: CacheReader) { self.reader = reader }

  /// Reads the next field.
  @inlinable
  public mutating func callAsFunction<Field: Cacheable>(_: (Owner) -> Field) throws(CacheDamage) -> Field {
    try reader.next()
  }
}

/// Writes the fields that are asked for.
public struct FieldWriter<Owner>: FieldPass {
  @usableFromInline var writer: CacheWriter
  @usableFromInline let value: Owner

  @inlinable
  init(_ value: Owner, to writer: CacheWriter) { (self.value, self.writer) = (value, writer) }

  /// Writes a field, and returns it.
  @inlinable
  public mutating func callAsFunction<Field: Cacheable>(_ field: (Owner) -> Field) throws(CacheDamage) -> Field {
    let written = field(value)
    writer.put(written)
    return written
  }
}

extension CacheReader {
  /// Reads the fields that `list` asks for.
  @inlinable
  public mutating func next<Value>(
    fieldsOf _: Value.Type, _ list: (inout FieldReader<Value>) throws(CacheDamage) -> Value
  ) throws(CacheDamage) -> Value {
    var fields = FieldReader<Value>(self)
    // One owner of the bytes, which are not counted.
    self = CacheReader([])
    defer { self = fields.reader }
    return try list(&fields)
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
