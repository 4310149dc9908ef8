import Bytes
import Testing

@Suite struct BytePairsTests {
  /// A wide sign whose second byte is 0x80, or a figure.
  private func find(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.firstPair(from: start) { byte, next in byte .== 0xE2 .& next .== 0x80 .| byte .>= 0x30 .& byte .<= 0x39 }
    }
  }

  private func slowly(in bytes: [UInt8], from start: Int) -> Int {
    bytes.indices.dropFirst(start).first { at in
      bytes[at] == 0xE2 && at + 1 < bytes.count && bytes[at + 1] == 0x80 || (0x30...0x39).contains(bytes[at])
    } ?? bytes.count
  }

  @Test func everyPlaceOfEveryLengthIsLookedAt() {
    for count in 0..<52 {
      for place in 0..<max(1, count) {
        var bytes = [UInt8](repeating: 0x80, count: count)
        if count > 0 { bytes[place] = 0xE2 }
        for start in 0...count { #expect(find(in: bytes, from: start) == slowly(in: bytes, from: start)) }
      }
    }
  }

  @Test func textsAreReadAsByteByByte() {
    let text = Array("Điều 1. “Phạm vi” – 30%… “ ‘a’ €5 \u{A0}".utf8)
    for offset in 0..<40 {
      let bytes = [UInt8](repeating: 0x20, count: offset) + text + text
      var (quick, slow): ([Int], [Int]) = ([], [])
      var at = find(in: bytes, from: 0)
      while at < bytes.count {
        quick.append(at)
        at = find(in: bytes, from: at + 1)
      }
      at = slowly(in: bytes, from: 0)
      while at < bytes.count {
        slow.append(at)
        at = slowly(in: bytes, from: at + 1)
      }
      #expect(quick == slow && quick.count == 22)
    }
  }

  @Test func aConditionThatHoldsForTheSpaceBehindTheEndFindsNothingThere() {
    let bytes = Array("abc".utf8)
    #expect(bytes.withUnsafeBufferPointer { $0.firstPair(from: 0) { byte, _ in byte .== 0x20 } } == 3)
    #expect(
      bytes.withUnsafeBufferPointer { $0.firstPair(from: 0) { byte, next in byte .== 0x63 .& next .== 0x20 } } == 2)
    #expect(bytes.withUnsafeBufferPointer { $0.firstPair(from: 3) { byte, _ in byte .>= 0 } } == 3)
  }

  @Test func threeBytesInARowAreFoundAtEveryPlace() {
    func find(in bytes: [UInt8], from start: Int) -> Int {
      bytes.withUnsafeBufferPointer { bytes in
        bytes.firstTriple(from: start) { byte, next, third in byte .== 0x61 .& next .== 0x62 .& third .== 0x63 }
      }
    }
    for count in 0..<54 {
      for place in 0..<max(1, count) {
        var bytes = [UInt8](repeating: 0x61, count: count)
        for (offset, byte) in "abc".utf8.enumerated() where place + offset < count { bytes[place + offset] = byte }
        let found = place + 3 <= count ? place : count
        for start in 0...count { #expect(find(in: bytes, from: start) == (start <= found ? found : count)) }
      }
    }
    let ends = Array("a ".utf8)
    #expect(
      ends.withUnsafeBufferPointer { bytes in
        bytes.firstTriple(from: 0) { byte, next, third in byte .== 0x61 .& next .== 0x20 .& third .== 0x20 }
      } == 0)
  }
}
