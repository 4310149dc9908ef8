import Testing
import Vietnamese

@Suite struct WordPartsTests {
  /// Latin, signs, marks of their own, joined characters and other scripts: by bytes as by characters.
  @Test(arguments: [
    "",
    "Đến năm 2025, có 80% xã đạt chuẩn", "– 1.200 m² (đất ở) – “Quý III”", "ÚT ướt × 3 ÷ ø", "«Ăn»·ở\u{A0}đây §5 1½",
    "e\u{301}o to\u{302}i 2\u{301}", "a\u{200D}b c\u{200C}d", "дата 5 ngày", "e\u{FE0F} 👩‍👩‍👧 5\u{20E3}", "\u{301}a b",
    "bậc ª º µ ¼ ¾ ¹²³ ®", "a\r\nb\tc", "%80 %", "ﬁ ａｂｃ １２", "cuối…",
  ])
  func areThoseOfASplitByCharacters(_ text: String) {
    let parts = text.wordParts()
    #expect(parts == text.split { !$0.isLetter && !$0.isNumber })
    #expect(parts.map(\.beginsWithFigure) == parts.map { $0.first?.isNumber ?? false })
    #expect(text.wordParts(with: "%") == text.split { !$0.isLetter && !$0.isNumber && $0 != "%" })
    #expect(text.wordParts(figures: false) == text.split { !$0.isLetter })
    for part in parts {
      #expect(text[part.startIndex..<part.endIndex] == part)
    }
  }
}

@Suite struct SingleBlanksTests {
  @Test(arguments: [
    "", " ", "một hai", "một  hai", " một", "hai ", "một\thai", "a\u{A0}b", "a\u{2003}b", "a\u{3000}b", "a\u{1680}b",
    "5 – 6",
    "ủy ban", "a\r\nb", "a\u{85}b",
  ])
  func areThoseOfASplitByWhiteSpace(_ text: String) {
    #expect(text.withSingleBlanks == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
