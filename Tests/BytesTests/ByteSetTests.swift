import Bytes
import TestSupport
import Testing

@Suite struct ByteSetTests {
  /// What a plain loop over the bytes finds.
  private func places(_ bytes: [UInt8], _ ranges: [ClosedRange<UInt8>]) -> [Int] {
    bytes.indices.filter { index in ranges.contains { $0.contains(bytes[index]) } }
  }

  private func found(_ bytes: [UInt8], _ set: ByteSet) -> [Int] {
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in set.forEach(in: bytes) { found.append($0) } }
    return found
  }

  @Test func everyByteIsInTheSetOrNot() {
    let set = ByteSet(0x00...0x1F, 0x22...0x22, 0x26...0x27, 0x3C...0x3C, 0x3E...0x3E, 0x7F...0x7F)
    let ranges: [ClosedRange<UInt8>] = [0x00...0x1F, 0x22...0x22, 0x26...0x27, 0x3C...0x3C, 0x3E...0x3E, 0x7F...0x7F]
    for byte in UInt8.min...UInt8.max {
      // At every place of a word, and beside every neighbour that could carry over.
      for place in 0..<19 {
        for other: UInt8 in [0x20, 0x7E, 0x80, 0xFF] {
          var bytes = [UInt8](repeating: other, count: 19)
          bytes[place] = byte
          #expect(found(bytes, set) == places(bytes, ranges), "\(byte) at \(place) among \(other)")
        }
      }
    }
  }

  @Test func randomTextsAreSearchedAsByAPlainLoop() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<2_000 {
      let ranges = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        let (one, other) = (UInt8.random(in: 0..<0x80, using: &random), UInt8.random(in: 0..<0x80, using: &random))
        return min(one, other)...min(max(one, other), min(one, other) + 4)
      }
      var set = ByteSet()
      switch ranges.count {
      case 1: set = ByteSet(ranges[0])
      case 2: set = ByteSet(ranges[0], ranges[1])
      case 3: set = ByteSet(ranges[0], ranges[1], ranges[2])
      default:
        set = ByteSet(
          ranges[0], ranges[1], ranges[2], ranges[3], ranges[min(4, ranges.count - 1)],
          ranges[min(5, ranges.count - 1)], ranges[min(6, ranges.count - 1)], ranges[ranges.count - 1])
      }
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(found(bytes, set) == places(bytes, ranges))
    }
  }

  @Test func anEmptySetFindsNothing() {
    #expect(found(Array("Kế hoạch số 1".utf8), ByteSet()) == [])
    #expect(found([], ByteSet(0...0x7F)) == [])
  }
}
