/// Some ASCII bytes, to be found in long texts: those that must be escaped, line ends, figures.
///
/// Nearly all bytes of a text are none of them, so eight are looked at in one step ("SIMD within a register": a byte is
/// in a range where one addition and one subtraction, each kept inside its byte, both reach the highest bit).
public struct ByteSet: Sendable {
  private let lowest: SIMD8<UInt64>
  private let highest: SIMD8<UInt64>

  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let highestBits: UInt64 = 0x8080_8080_8080_8080

  /// The bytes of at most eight ranges, all below 0x80; others are left out.
  public init(_ ranges: ClosedRange<UInt8>...) {
    var (lowest, highest) = (SIMD8<UInt64>(), SIMD8<UInt64>())
    for (number, range) in ranges.prefix(8).enumerated() where range.upperBound < 0x80 {
      lowest[number] = ByteSet.each * UInt64(0x80 - range.lowerBound)
      highest[number] = ByteSet.each * UInt64(0x80 + range.upperBound)
    }
    (self.lowest, self.highest) = (lowest, highest)
  }

  /// Where the first of them stands, not before `start`; the number of bytes where none does.
  public func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at + 8 <= raw.count {
      let found = hits(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    if at >= raw.count { return raw.count }
    // What is left: as the end of the last eight bytes, or alone.
    var rest: UInt64 = 0
    if raw.count >= 8 {
      rest = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
      rest >>= UInt64(8 - (raw.count - at)) * 8
    } else {
      for index in at..<raw.count { rest |= UInt64(raw[index]) << UInt64(8 * (index - at)) }
    }
    return min(raw.count, at + hits(rest).trailingZeroBitCount >> 3)
  }

  /// The highest bit of each byte that is one of them.
  @inline(__always)
  private func hits(_ word: UInt64) -> UInt64 {
    let low = SIMD8(repeating: word & ~ByteSet.highestBits)
    let both = (highest &- low) & (low &+ lowest)
    let four = both.lowHalf | both.highHalf
    let two = four.lowHalf | four.highHalf
    return (two[0] | two[1]) & ~word & ByteSet.highestBits
  }
}

extension ByteSet {
  /// Calls `body` with the place of each of them, in order.
  @inlinable
  public func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var at = first(in: bytes, from: 0)
    while at < bytes.count {
      body(at)
      at = first(in: bytes, from: at + 1)
    }
  }
}
