import Bytes
import Testing

@Suite struct TextSearchTests {
  @Test func everyPartIsFoundAndNothingElse() {
    let text = "Sửa đổi, bổ sung khoản 2 Điều 3"
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        guard let part = String(validating: bytes[start..<end], as: UTF8.self) else { continue }
        #expect(text.holds(part), "\(part)")
        #expect(!text.holds(part + "\u{0}"))
      }
    }
    for other in ["sửa", "bổ  sung", "Điều 30", "aab", text + " "] { #expect(!text.holds(other), "\(other)") }
  }

  @Test func aBeginningThatRepeatsIsNoFullMatch() {
    #expect("aaab".holds("aab") && "ababac".holds("abac") && !"ababab".holds("abac"))
    #expect("".holds("") && "a".holds("") && !"".holds("a"))
  }

  @Test func charactersOfAnyWidthAreCounted() {
    let text = "Sửa đổi “Điều 3” – 30 % 𝐀 №"
    for count in 0...text.unicodeScalars.count {
      let part = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
      for offset in 0..<9 {
        let bytes = [UInt8](repeating: 0x20, count: offset) + Array(part.utf8)
        #expect(bytes.withUnsafeBufferPointer(\.scalarCount) == offset + count)
      }
    }
  }
}
