/// Sixteen bytes in a row, looked at in one step. Its operators stand for those of SIMD, which are slow where one side is a
/// single byte.
public struct ByteBlock {
  @usableFromInline let bytes: SIMD16<UInt8>

  @inlinable @inline(__always)
  init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

  /// The last bytes of a text, at most sixteen, and spaces behind them.
  @inlinable @inline(__always)
  init(last rest: Int, of text: UnsafeBufferPointer<UInt8>) {
    self.init(SIMD16(last: rest, of: text, filledWith: 0x20))
  }

  /// Some bytes of a text from a place on, at most sixteen, and spaces behind them.
  @inlinable @inline(__always)
  init(last rest: Int, of text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.init(
      SIMD16(
        last: rest,
        of: UnsafeBufferPointer(rebasing: text[Swift.min(start, text.count)..<Swift.min(start + rest, text.count)]),
        filledWith: 0x20))
  }

  /// The bytes behind each, a space behind the last.
  @inlinable @inline(__always)
  var shifted: ByteBlock {
    let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    let (low, high) = (halves.x.littleEndian, halves.y.littleEndian)
    let next = SIMD2((low >> 8 | high << 56).littleEndian, (high >> 8 | 0x20 << 56).littleEndian)
    return ByteBlock(unsafeBitCast(next, to: SIMD16<UInt8>.self))
  }

  /// Which bytes are the given one.
  @inlinable @inline(__always)
  public static func .== (block: ByteBlock, byte: UInt8) -> ByteMask {
    ByteMask(block.bytes .== SIMD16(repeating: byte))
  }

  /// Which bytes are another one.
  @inlinable @inline(__always)
  public static func .!= (block: ByteBlock, byte: UInt8) -> ByteMask { (block .== byte).inverted }

  /// Which bytes are at most the given one.
  @inlinable @inline(__always)
  public static func .<= (block: ByteBlock, byte: UInt8) -> ByteMask {
    ByteMask(block.bytes .<= SIMD16(repeating: byte))
  }

  /// Which bytes are at least the given one.
  @inlinable @inline(__always)
  public static func .>= (block: ByteBlock, byte: UInt8) -> ByteMask {
    ByteMask(block.bytes &- SIMD16(repeating: byte) .<= SIMD16(repeating: 0xFF &- byte))
  }

  /// Which bytes are less than the given one.
  @inlinable @inline(__always)
  public static func .< (block: ByteBlock, byte: UInt8) -> ByteMask { (block .>= byte).inverted }

  /// Which bytes are more than the given one.
  @inlinable @inline(__always)
  public static func .> (block: ByteBlock, byte: UInt8) -> ByteMask { (block .<= byte).inverted }

  /// The bytes with some bits set, as 0x20 makes capital letters of ASCII small ones.
  @inlinable @inline(__always)
  public func setting(_ bits: UInt8) -> ByteBlock { ByteBlock(bytes | SIMD16(repeating: bits)) }
}

/// For which of sixteen bytes a condition holds.
public struct ByteMask {
  /// All bits of a byte for which it holds, and none of the others.
  @usableFromInline let bits: SIMD16<UInt8>

  @inlinable @inline(__always)
  init(bits: SIMD16<UInt8>) { self.bits = bits }

  @inlinable @inline(__always)
  init(_ mask: SIMDMask<SIMD16<Int8>>) { bits = unsafeBitCast(mask, to: SIMD16<UInt8>.self) }

  @inlinable @inline(__always)
  var inverted: ByteMask { ByteMask(bits: ~bits) }

  /// Where both hold.
  @inlinable @inline(__always)
  public static func .& (one: ByteMask, other: ByteMask) -> ByteMask { ByteMask(bits: one.bits & other.bits) }

  /// Where one of them holds.
  @inlinable @inline(__always)
  public static func .| (one: ByteMask, other: ByteMask) -> ByteMask { ByteMask(bits: one.bits | other.bits) }

  /// The first place for which it holds; 16 where none does.
  @inlinable @inline(__always)
  var firstPlace: Int {
    let halves = unsafeBitCast(bits, to: SIMD2<UInt64>.self)
    if halves.x != 0 { return halves.x.littleEndian.trailingZeroBitCount >> 3 }
    return halves.y != 0 ? 8 + halves.y.littleEndian.trailingZeroBitCount >> 3 : 16
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte stands, not before `start`, for which a condition on it and on the byte behind it holds; the number
  /// of bytes where none does. Of UTF-8, two bytes tell nearly always which letter stands there.
  ///
  /// - Parameter isFound: Is given sixteen bytes in a row, and the one behind each; a space stands behind the last of all.
  @inlinable @inline(__always)
  public func firstPair(
    from start: Int, where isFound: (_ bytes: ByteBlock, _ next: ByteBlock) -> ByteMask
  ) -> Int {
    guard let baseAddress, start < count else { return count }
    let raw = UnsafeRawPointer(baseAddress)
    var at = start
    while at + 17 <= count {
      let found = isFound(
        ByteBlock(raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)),
        ByteBlock(raw.loadUnaligned(fromByteOffset: at + 1, as: SIMD16<UInt8>.self))
      ).firstPlace
      if found < 16 { return at + found }
      at += 16
    }
    let rest = ByteBlock(last: count - at, of: self)
    return Swift.min(at + isFound(rest, rest.shifted).firstPlace, count)
  }

  /// The same with a condition on three bytes in a row, where two tell too little.
  @inlinable @inline(__always)
  public func firstTriple(
    from start: Int, where isFound: (_ bytes: ByteBlock, _ next: ByteBlock, _ third: ByteBlock) -> ByteMask
  ) -> Int {
    guard let baseAddress, start < count else { return count }
    let raw = UnsafeRawPointer(baseAddress)
    var at = start
    while at + 18 <= count {
      let found = isFound(
        ByteBlock(raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)),
        ByteBlock(raw.loadUnaligned(fromByteOffset: at + 1, as: SIMD16<UInt8>.self)),
        ByteBlock(raw.loadUnaligned(fromByteOffset: at + 2, as: SIMD16<UInt8>.self))
      ).firstPlace
      if found < 16 { return at + found }
      at += 16
    }
    while at < count {
      let rest = ByteBlock(last: Swift.min(count - at, 16), of: self, from: at)
      let next = ByteBlock(last: Swift.max(0, Swift.min(count - at - 1, 16)), of: self, from: at + 1)
      let third = ByteBlock(last: Swift.max(0, Swift.min(count - at - 2, 16)), of: self, from: at + 2)
      let found = isFound(rest, next, third).firstPlace
      if found < 16 { return Swift.min(at + found, count) }
      at += 16
    }
    return count
  }
}

extension SIMD16<UInt8> {
  /// The last bytes of a text, at most sixteen, and others behind them.
  @inlinable @inline(__always)
  init(last rest: Int, of text: UnsafeBufferPointer<UInt8>, filledWith filling: UInt8) {
    self.init(repeating: filling)
    let last = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[(text.count - rest)...])
    withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: last) }
  }
}
