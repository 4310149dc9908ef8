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

  @Test func aTextBeginsWithItsOwnBeginningsAlone() {
    let text = "Đến nay, đạt 70%"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      guard let part = String(validating: bytes[..<end], as: UTF8.self) else { continue }
      #expect(text.begins(with: part) && text[...].begins(with: part), "\(part)")
      #expect(!text.begins(with: part + "\u{0}") && !text[...].begins(with: part + "\u{0}"))
    }
    for other in ["đến", "ến", text + " "] { #expect(!text.begins(with: other), "\(other)") }
    let rest = text.dropFirst(4)
    #expect(rest.begins(with: "nay") && rest.holds("70%") && !rest.holds("Đến"))
  }

  @Test func aTextEndsWithItsOwnEndsAlone() {
    let text = "Đến nay, đạt 70%"
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      guard let part = String(validating: bytes[start...], as: UTF8.self) else { continue }
      #expect(text.ends(with: part), "\(part)")
      #expect(!text.ends(with: "\u{0}" + part) && !text.ends(with: part + "\u{0}"))
    }
    for other in ["đến nay", "70", " " + text] { #expect(!text.ends(with: other), "\(other)") }
  }

  @Test func aWordAtTheBeginningIsFollowedByABlank() {
    let text = "thành phố Huế"
    for word in ["thành", "thành phố"] {
      #expect(text.begins(withWord: word) && text[...].begins(withWord: word), "\(word)")
    }
    for other in ["th", "thành phố Huế", "thành phố Huế ", "phố", "Thành"] {
      #expect(!text.begins(withWord: other), "\(other)")
    }
  }

  @Test func bytesHoldTheTextsThatStandInThem() {
    let bytes = Array("Bình quân mỗi tháng".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      for part in ["Bình", "ỗi ", " tháng"] { #expect(bytes.holds(part), "\(part)") }
      #expect(!bytes.holds("ng tháng") && !bytes.holds("tháng ") && !bytes.holds("mỗi  tháng"))
    }
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

/// Parts by bytes are those of a split by characters.
@Suite struct TextPartsTests {
  @Test(arguments: ["", " ", "a", " a  b ", "Quảng Trị – 5/2026", "đ/a-b/", "-/-", "một hai"])
  func areThoseOfASplit(_ text: String) {
    #expect(text.parts() == text.split(separator: " "))
    #expect(text.dropFirst().parts() == text.dropFirst().split(separator: " "))
    #expect(text.parts(between: " -/") == text.split { " -/".contains($0) })
    for part in text.parts() {
      #expect(text[part.startIndex..<part.endIndex] == part)
    }
  }

  @Test func placesAreCountedInBytes() {
    let text = "Đạt 5 đạt 6".dropFirst()
    #expect(text.firstPlace(of: "đạt") == 7 && text.firstPlace(of: "Đạt") == nil)
    #expect(text.dropping(bytes: 7) == "đạt 6")
  }
}

/// Small letters by bytes are those of Unicode, whatever the letters.
@Suite struct SmallLettersTests {
  private func differs(_ text: String) -> Bool { !text.lowered().utf8.elementsEqual(text.lowercased().utf8) }

  @Test func eachLetterIsMadeSmallAsUnicodeDoes() {
    let scalars = (0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{FFFD}", "\u{FB01}", "\u{1F600}", "Ａ"]
    #expect(scalars.filter { differs("Q" + String($0) + "Đ") || differs(String($0)) } == [])
  }

  @Test(arguments: [
    "", "ỦY BAN NHÂN DÂN TỈNH", "Nghị quyết số 09/NQ-HĐND",
    "ÀÁÂÃ ÈÉÊ ÌÍ ÒÓÔÕ ÙÚ Ý ĂĐĨŨƠƯ ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ",
    "“Điều 5” – “KHOẢN 2”…", "İSTANBUL", "ΣΊΣΥΦΟΣ", "U\u{31B}\u{301}NG", "Straße", "3 × 4 ÷ 2",
  ])
  func textsAreMadeSmallAsUnicodeDoes(_ text: String) {
    #expect(!differs(text))
    #expect(!differs(String(text.dropFirst())) && text.dropFirst().lowered() == text.dropFirst().lowercased())
  }

  /// What is cut off in the midst of a character ends in the sign that stands for it.
  @Test func bytesThatEndWithinACharacterAreRead() {
    let bytes = Array("THỦ TƯỚNG".utf8)
    for end in bytes.indices {
      let text = bytes[..<end].withUnsafeBufferPointer { String(lowering: $0) }
      #expect(text == String(decoding: bytes[..<end], as: UTF8.self).lowercased())
    }
  }
}
