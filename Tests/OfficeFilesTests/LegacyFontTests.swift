import OfficeFiles
import TestSupport
import Testing

/// Text in fonts of before Unicode.
struct LegacyFontTests {
  private func font(_ name: String) -> String { "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\"/>" }

  private func read(_ text: String, _ name: String) throws -> [String] {
    try shown(WordFile.paragraph(text, run: font(name)))
  }

  @Test(arguments: [
    (".VnTime", "C¨n cø QuyÕt ®Þnh sè 12/Q§-UB", "Căn cứ Quyết định số 12/QĐ-UB"),
    (".VnTimeH", "quyÕt ®Þnh", "QUYẾT ĐỊNH"), (".VnArialH", "uû ban", "UỶ BAN"),
    ("VNI-Times", "Quyeát ñònh naøy coù hieäu löïc", "Quyết định này có hiệu lực"),
    ("VNI-Times", "ÑIEÀU 1", "ĐIỀU 1"), (".VnTime", "Hµ Néi, ngµy 5/6", "Hà Nội, ngày 5/6"),
    ("Times New Roman", "café Õ", "café Õ"), (".VnTime", "Quyết định số 5", "Quyết định số 5"),
  ])
  func fonts(_ font: String, _ text: String, _ unicode: String) throws {
    #expect(try read(text, font) == [unicode])
  }

  @Test func theFontMayComeFromAStyleOrTheThemeOfTheDocument() throws {
    let styles = "<w:docDefaults><w:rPrDefault><w:rPr>\(font(".VnTime"))</w:rPr></w:rPrDefault></w:docDefaults>"
    #expect(try shown(WordFile.paragraph("§iÒu 1"), styles: styles) == ["Điều 1"])
    let style = "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>\(font("VNI-Times"))</w:rPr></w:style>"
    #expect(try shown(WordFile.paragraph("Ñieàu", run: "<w:rStyle w:val=\"C\"/>"), styles: style) == ["Điều"])
  }

  @Test func aLetterAndItsMarkMayStandInTwoRuns() throws {
    let body =
      "<w:p>\(WordFile.run("Quye", font("VNI-Times") + "<w:b/>"))\(WordFile.run("át ñònh", font("VNI-Times")))</w:p>"
    #expect(try shown(body) == ["**Quyế**t định"])
  }

  @Test func programsThatWriteTheSoftHyphenAsAnElementMeanTheSameLetter() throws {
    let body = "<w:p><w:r><w:rPr>\(font(".VnTime"))</w:rPr><w:t>®èi t</w:t><w:softHyphen/><w:t>îng</w:t></w:r></w:p>"
    #expect(try shown(body) == ["đối tượng"])
  }

  @Test func wordsTypedOverInUnicodeStay() throws {
    // In one font: old words, and words that only Unicode can write.
    #expect(try read("QuyÕt ®Þnh của Hà Nội", ".VnTime") == ["Quyết định của Hà Nội"])
  }

  @Test func remarksNameTheFontsThatHeldSuchText() throws {
    let body =
      WordFile.paragraph("quyÕt", run: font(".VnTimeH")) + WordFile.paragraph("Điều", run: font(".VnArial"))
      + WordFile.paragraph("", run: font("VNI-Times"))
    #expect(try OfficeFile.read(WordFile(body).bytes).remarks == [.legacyFont(name: ".VnTimeH", capitals: true)])
  }
}
