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
  /// Whether there are more than two ranges.
  private let hasMore: Bool
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
    hasMore = cover.count > 2
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

  /// At most four ranges over bytes in order: those with the rarest bytes between them become one.
  private static func cover(_ bytes: [UInt8]) -> [ClosedRange<UInt8>] {
    var cover = bytes.map { $0...$0 }
    while cover.count > 4 {
      let gaps = cover.indices.dropLast().map { place in
        (cover[place].upperBound..<cover[place + 1].lowerBound).dropFirst().reduce(0) { $0 + cost(of: $1) }
      }
      guard let smallest = gaps.indices.min(by: { gaps[$0] < gaps[$1] }) else { break }
      let both = cover[smallest].lowerBound...cover[smallest + 1].upperBound
      cover.replaceSubrange(smallest...(smallest + 1), with: [both])
    }
    return cover
  }

  /// What it costs to look up a byte that is none of the set: texts are full of blanks, letters and figures.
  private static func cost(of byte: UInt8) -> Int {
    byte == 0x20 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 100 : 1
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
    var at = start
    while at < bytes.count {
      let block = block(of: bytes, base, at)
      var hits = hits(block)
      while let place = hits.next() {
        if ByteSet.contains(block[place], in: table) { return at + place }
      }
      at += 16
    }
    return bytes.count
  }

  /// Calls `body` with the place of each of them, in order.
  public func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard only == nil, let base = bytes.baseAddress else {
      var at = first(in: bytes, from: 0)
      while at < bytes.count {
        body(at)
        at = first(in: bytes, from: at + 1)
      }
      return
    }
    var at = 0
    while at < bytes.count {
      let block = block(of: bytes, base, at)
      var hits = hits(block)
      while let place = hits.next() {
        if ByteSet.contains(block[place], in: table) { body(at + place) }
      }
      at += 16
    }
  }

  /// Sixteen bytes, behind the end of the text such as are in no set.
  @inline(__always)
  private func block(of bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ at: Int) -> SIMD16<UInt8> {
    at + 16 <= bytes.count
      ? UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
      : SIMD16(last: bytes.count - at, of: bytes, filledWith: 0xFF)
  }

  /// Places among sixteen bytes, all bits of a byte for each, the first byte lowest.
  private struct Hits {
    var low: UInt64
    var high: UInt64

    @inline(__always)
    mutating func next() -> Int? {
      if low != 0 {
        let place = low.trailingZeroBitCount >> 3
        low &= ~(0xFF << UInt64(8 * place))
        return place
      }
      if high == 0 { return nil }
      let place = high.trailingZeroBitCount >> 3
      high &= ~(0xFF << UInt64(8 * place))
      return 8 + place
    }
  }

  /// The bytes that are in one of the ranges.
  @inline(__always)
  private func hits(_ block: SIMD16<UInt8>) -> Hits {
    var inAny = (block &- lowest.0 .<= spans.0) .| (block &- lowest.1 .<= spans.1)
    if hasMore { inAny = inAny .| (block &- lowest.2 .<= spans.2) .| (block &- lowest.3 .<= spans.3) }
    let found = unsafeBitCast(inAny, to: SIMD2<UInt64>.self)
    return Hits(low: found.x.littleEndian, high: found.y.littleEndian)
  }
}
