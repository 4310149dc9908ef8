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
}
