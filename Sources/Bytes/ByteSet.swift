import Glibc

/// Some ASCII bytes, to be found in long texts: those that must be escaped, line ends, figures.
///
/// Nearly all bytes of a text are none of them, so sixteen are looked at in one step, against at most four ranges that
/// together hold the set and little more; what falls into one of those is looked up in a table.
public struct ByteSet: Sendable {
  /// A bit for each ASCII byte.
  private let table: SIMD2<UInt64>
  /// The first bytes of the ranges, and how many more each has.
  private let lowest: Lanes
  private let spans: Lanes
  /// The byte of a set of one.
  private let only: UInt8?

  private typealias Lanes = (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)

  /// The bytes of ranges below 0x80; others are left out.
  public init(_ ranges: ClosedRange<UInt8>...) {
    var table = SIMD2<UInt64>()
    for byte in ranges.joined() where byte < 0x80 { table[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    self.table = table
    let bytes = (0..<0x80).filter { ByteSet.contains($0, in: table) }
    only = bytes.count == 1 ? bytes[0] : nil
    let cover = ByteSet.cover(bytes)
    func lane(_ number: Int, _ value: (ClosedRange<UInt8>) -> UInt8, none: UInt8) -> SIMD16<UInt8> {
      // An empty set has none; a range that stands twice finds nothing more.
      SIMD16(repeating: cover.isEmpty ? none : value(cover[min(number, cover.count - 1)]))
    }
    func lanes(none: UInt8, _ value: (ClosedRange<UInt8>) -> UInt8) -> Lanes {
      (lane(0, value, none: none), lane(1, value, none: none), lane(2, value, none: none), lane(3, value, none: none))
    }
    lowest = lanes(none: 0, \.lowerBound)
    spans = lanes(none: 0) { $0.upperBound - $0.lowerBound }
  }

  /// At most four ranges over bytes in order: those with the smallest gaps between them become one.
  private static func cover(_ bytes: [UInt8]) -> [ClosedRange<UInt8>] {
    var cover = bytes.map { $0...$0 }
    while cover.count > 4 {
      let gaps = cover.indices.dropLast().map { cover[$0 + 1].lowerBound - cover[$0].upperBound }
      guard let smallest = gaps.indices.min(by: { gaps[$0] < gaps[$1] }) else { break }
      let both = cover[smallest].lowerBound...cover[smallest + 1].upperBound
      cover.replaceSubrange(smallest...(smallest + 1), with: [both])
    }
    return cover
  }

  @inline(__always)
  private static func contains(_ byte: UInt8, in table: SIMD2<UInt64>) -> Bool {
    byte < 0x80 && table[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  /// Where the first of them stands, not before `start`; the number of bytes where none does.
  public func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count else { return bytes.count }
    if let only {
      guard let found = memchr(base + start, Int32(only), bytes.count - start) else { return bytes.count }
      return UnsafeRawPointer(base).distance(to: found)
    }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at + 16 <= bytes.count {
      let place = place(in: raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self))
      if place < 16 { return at + place }
      at += 16
    }
    if at == bytes.count { return at }
    return min(at + place(in: SIMD16(last: bytes.count - at, of: bytes, filledWith: 0xFF)), bytes.count)
  }

  /// The first of sixteen bytes that is one of the set; 16 where none is.
  @inline(__always)
  private func place(in block: SIMD16<UInt8>) -> Int {
    var found = hits(block)
    while found.x | found.y != 0 {
      let place = found.x != 0 ? found.x.trailingZeroBitCount >> 3 : 8 + found.y.trailingZeroBitCount >> 3
      if ByteSet.contains(block[place], in: table) { return place }
      if place < 8 { found.x &= ~(0xFF << UInt64(8 * place)) } else { found.y &= ~(0xFF << UInt64(8 * place - 64)) }
    }
    return 16
  }

  /// All bits of each byte that is in one of the ranges, the first byte lowest.
  @inline(__always)
  private func hits(_ block: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let two = (block &- lowest.0 .<= spans.0) .| (block &- lowest.1 .<= spans.1)
    let four = two .| (block &- lowest.2 .<= spans.2) .| (block &- lowest.3 .<= spans.3)
    let found = unsafeBitCast(four, to: SIMD2<UInt64>.self)
    return SIMD2(found.x.littleEndian, found.y.littleEndian)
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
