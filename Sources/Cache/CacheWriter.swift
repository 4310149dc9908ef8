import Glibc

/// Writes values one after the other in a compact form that only the same version of the tool reads: no version is written,
/// since the bytes of the tool are part of every key.
public struct CacheWriter: Sendable {
  /// What was written.
  public var bytes: [UInt8] { written }

  @usableFromInline var written: [UInt8] = []

  /// Nothing written yet, and room for so many bytes.
  public init(capacity: Int = 0) { written.reserveCapacity(capacity) }

  /// A value of a type that can be kept.
  @inlinable
  public mutating func put(_ value: some Cacheable) { value.write(to: &self) }

  /// Bytes with their number.
  @inlinable
  public mutating func put(bytes: some Collection<UInt8>) {
    put(varint: bytes.count)
    written.append(contentsOf: bytes)
  }

  /// Numbers as the machine has them in memory.
  public mutating func put<Number: FixedWidthInteger & BitwiseCopyable>(numbers: [Number]) { put(numbers: [numbers]) }

  /// Numbers that stand in several lists, as if it were one.
  public mutating func put<Number: FixedWidthInteger & BitwiseCopyable>(numbers lists: [[Number]]) {
    put(lists.reduce(0) { $0 + $1.count })
    for list in lists { list.withUnsafeBytes { written.append(contentsOf: $0) } }
  }

  /// Eight bytes, the highest first.
  mutating func put(fixed value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { written.append(contentsOf: $0) }
  }

  /// Seven bits to a byte, the lowest first; small numbers of either sign are short.
  @usableFromInline
  mutating func put(varint value: Int) {
    var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1)))
    while rest > 0x7F {
      written.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    written.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func put(byte: UInt8) { written.append(byte) }
}

/// What was kept cannot be read: it is damaged, or of another version.
public struct CacheDamage: Error, Hashable {
  /// Damage.
  @inlinable
  public init() {}
}

/// Reads values in the order in which they were written. Never reads outside its bytes; whatever is not right is damage.
public struct CacheReader: Sendable {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int

  /// A reader of all bytes.
  public init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// A reader of some bytes.
  public init(_ bytes: ArraySlice<UInt8>) { self.init(Array(bytes), 0..<bytes.count) }

  /// A reader of a part.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { at == end }

  /// The next value.
  @inlinable
  public mutating func next<Value: Cacheable>(_: Value.Type = Value.self) throws(CacheDamage) -> Value {
    try Value(from: &self)
  }

  /// The next bytes, written with their number.
  public mutating func nextBytes() throws(CacheDamage) -> ArraySlice<UInt8> {
    let range = try nextRange()
    return bytes[range]
  }

  /// Numbers as the machine has them in memory.
  public mutating func nextNumbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type = Number.self
  ) throws(CacheDamage) -> [Number] {
    let count = try count()
    let size = MemoryLayout<Number>.size
    guard count <= (end - at) / size else { throw CacheDamage() }
    defer { at += count * size }
    let source = at..<(at + count * size)
    return [Number](unsafeUninitializedCapacity: count) { numbers, written in
      UnsafeMutableRawBufferPointer(numbers).copyBytes(from: bytes[source])
      written = count
    }
  }

  /// The next text. It is made straight from the bytes: a slice of them would count its use of them, which all cores read.
  mutating func nextText() throws(CacheDamage) -> String {
    let range = try nextRange()
    return try bytes.withUnsafeBufferPointer { (bytes) throws(CacheDamage) in
      let own = UnsafeBufferPointer(rebasing: bytes[range])
      // What is no UTF-8 is replaced, and then differs. The initializer that validates looks its types up at each call.
      var text = String(decoding: own, as: UTF8.self)
      let isSame = text.withUTF8 { text in
        guard let left = text.baseAddress, let right = own.baseAddress else { return own.isEmpty }
        return text.count == own.count && memcmp(left, right, own.count) == 0
      }
      if !isSame { throw CacheDamage() }
      return text
    }
  }

  /// Where the next bytes stand, written with their number.
  mutating func nextRange() throws(CacheDamage) -> Range<Int> {
    let count = try varint()
    guard count >= 0, count <= end - at else { throw CacheDamage() }
    defer { at += count }
    return at..<(at + count)
  }

  /// A number of elements, each at least a byte long.
  @usableFromInline
  mutating func count() throws(CacheDamage) -> Int {
    let count = try varint()
    guard count >= 0, count <= end - at else { throw CacheDamage() }
    return count
  }

  mutating func byte() throws(CacheDamage) -> UInt8 {
    guard at < end else { throw CacheDamage() }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func fixed() throws(CacheDamage) -> UInt64 {
    guard end - at >= 8 else { throw CacheDamage() }
    var value: UInt64 = 0
    for index in at..<(at + 8) { value = value << 8 | UInt64(bytes[index]) }
    at += 8
    return value
  }

  mutating func varint() throws(CacheDamage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw CacheDamage() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }
}
