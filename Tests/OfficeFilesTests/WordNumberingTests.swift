import OfficeFiles
import TestSupport
import Testing

/// Labels of lists as Word shows them.
struct WordNumberingTests {
  private let law = [
    WordFile.level(0, "decimal", "Điều %1."), WordFile.level(1, "decimal", "%2."),
    WordFile.level(2, "lowerLetter", "%3)"),
  ].joined()

  private func one(_ levels: String, _ overrides: String = "") -> String {
    WordFile.lists(1, levels, nums: [(1, overrides)])
  }

  @Test func levelsBelowRestart() throws {
    let found = try labels(items(1, 0, 1, 2, 2, 1, 2, 0, 1), numbering: one(law))
    #expect(found == ["Điều 1.", "1.", "a)", "b)", "2.", "a)", "Điều 2.", "1."])
  }

  @Test func anotherListOnTheSameAbstractListCountsOn() throws {
    let numbering = WordFile.lists(1, law, nums: [(1, ""), (2, "")])
    #expect(try labels(items(1, 0, 1) + items(2, 1, 0), numbering: numbering) == ["Điều 1.", "1.", "2.", "Điều 2."])
  }

  @Test func aStartOverrideActsOnce() throws {
    let start = #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>"#
    let numbering = WordFile.lists(1, law, nums: [(1, ""), (2, start)])
    let body = items(1, 0, 0) + items(2, 0, 0) + items(1, 0) + items(2, 0)
    #expect(
      try labels(body, numbering: numbering)
        == ["Điều 1.", "Điều 2.", "Điều 5.", "Điều 6.", "Điều 7.", "Điều 8."])
  }

  @Test func anOverriddenLevelReplacesTheLevel() throws {
    let level = #"<w:lvlOverride w:ilvl="0">\#(WordFile.level(0, "upperRoman", "%1-", start: 3))</w:lvlOverride>"#
    #expect(try labels(items(1, 0, 0), numbering: one(law, level)) == ["III-", "IV-"])
  }

  @Test func levelsThatNeverRestartOrOnlyAfterAHigherOne() throws {
    let never =
      WordFile.level(0, "upperRoman", "%1.") + WordFile.level(1, "decimal", "%2.", #"<w:lvlRestart w:val="0"/>"#)
    #expect(try labels(items(1, 0, 1, 1, 0, 1), numbering: one(never)) == ["I.", "1.", "2.", "II.", "3."])
    let afterFirst =
      WordFile.level(0, "upperRoman", "%1.") + WordFile.level(1, "decimal", "%2.")
      + WordFile.level(2, "lowerLetter", "%3)", #"<w:lvlRestart w:val="1"/>"#)
    #expect(
      try labels(items(1, 0, 1, 2, 1, 2, 0, 2), numbering: one(afterFirst)) == [
        "I.", "1.", "a)", "2.", "b)", "II.", "a)",
      ])
  }

  @Test func levelsThatWereNotUsedTakeTheirStart() throws {
    let levels = WordFile.level(0, "decimal", "%1.", start: 3) + WordFile.level(1, "decimal", "%1.%2.")
    #expect(try labels(items(1, 1, 1, 0, 1), numbering: one(levels)) == ["3.1.", "3.2.", "3.", "3.1."])
  }

  @Test func withoutAStartCountingBeginsAtNought() throws {
    #expect(
      try labels(items(1, 0, 0), numbering: one(WordFile.level(0, "decimal", "%1.", start: nil))) == ["0.", "1."])
  }

  @Test func legalNumberingIsDecimalAllThrough() throws {
    let levels = WordFile.level(0, "upperRoman", "Chương %1") + WordFile.level(1, "decimal", "%1.%2", "<w:isLgl/>")
    #expect(try labels(items(1, 0, 1), numbering: one(levels)) == ["Chương I", "1.1"])
  }

  @Test(arguments: [
    ("lowerLetter", 26, "z"), ("lowerLetter", 27, "aa"), ("upperLetter", 28, "BB"), ("lowerLetter", 53, "aaa"),
    ("decimalZero", 7, "07"), ("decimalZero", 12, "12"), ("numberInDash", 3, "- 3 -"), ("chicago", 2, "†"),
    ("chicago", 5, "**"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"),
    ("ordinal", 2, "2nd"), ("vietnameseCounting", 21, "hai mươi mốt"), ("vietnameseCounting", 15, "mười lăm"),
    ("decimalEnclosedCircle", 3, "③"), ("lowerLetter", 1_000_000, "1000000"),
    ("upperRoman", 2_147_483_647, "2147483647"),
    ("thaiLetters", 4, "4"),
  ])
  func formats(_ format: String, _ number: Int, _ label: String) throws {
    #expect(try labels(items(1, 0), numbering: one(WordFile.level(0, format, "%1", start: number))) == [label])
  }

  @Test func theCountStopsAtTheLargestNumber() throws {
    let numbering = one(WordFile.level(0, "decimal", "%1.", start: Int(Int32.max)))
    #expect(try labels(items(1, 0, 0), numbering: numbering).count == 2)
  }

  @Test func customFormatsPadAndOtherFormsOfALevelStandAside() throws {
    let format = """
      <mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>\
      <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>
      """
    let level = #"<w:lvl w:ilvl="0"><w:start w:val="9"/>\#(format)<w:lvlText w:val="%1"/></w:lvl>"#
    #expect(try labels(items(1, 0, 0), numbering: one(level)) == ["009", "010"])
  }

  @Test func bulletsAreTheSignsThatReadersSee() throws {
    func bullet(_ text: String, _ font: String) -> String {
      one(WordFile.level(0, "bullet", text, #"<w:rPr><w:rFonts w:ascii="\#(font)" w:hAnsi="\#(font)"/></w:rPr>"#))
    }
    #expect(try labels(items(1, 0), numbering: bullet("\u{F0B7}", "Symbol")) == ["•"])
    #expect(try labels(items(1, 0), numbering: bullet("\u{F02D}", "Symbol")) == ["−"])
    #expect(try labels(items(1, 0), numbering: bullet("\u{F0A7}", "Wingdings")) == ["▪"])
    #expect(try labels(items(1, 0), numbering: bullet("\u{F0FC}", "Wingdings")) == ["✓"])
    #expect(try labels(items(1, 0), numbering: bullet("o", "Courier New")) == ["○"])
    #expect(try labels(items(1, 0), numbering: bullet("-", "Times New Roman")) == ["-"])
    #expect(try labels(items(1, 0), numbering: bullet("+", "Times New Roman")) == ["+"])
  }

  @Test func aLabelOfNothingIsNone() throws {
    #expect(try labels(items(1, 0), numbering: one(WordFile.level(0, "none", ""))) == ["-"])
    #expect(try labels(items(1, 0), numbering: one(WordFile.level(0, "decimal", ""))) == ["-"])
  }

  @Test func aStyleGivesTheListAndItsLevel() throws {
    let levels =
      WordFile.level(0, "upperRoman", "Chương %1", #"<w:pStyle w:val="Chuong"/>"#)
      + WordFile.level(1, "decimal", "Điều %2.", #"<w:pStyle w:val="Dieu"/>"#)
    let styles = """
      <w:style w:type="paragraph" w:styleId="Chuong"><w:pPr>\(WordFile.list(1))</w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Sau"><w:basedOn w:val="Dieu"/></w:style>
      """
    let body = ["Chuong", "Dieu", "Sau", "Chuong", "Dieu"].map {
      WordFile.paragraph("x", #"<w:pStyle w:val="\#($0)"/>"#)
    }.joined()
    #expect(
      try labels(body, styles: styles, numbering: one(levels))
        == ["Chương I", "Điều 1.", "Điều 2.", "Chương II", "Điều 1."])
  }

  @Test func listNoughtTakesTheListOfTheStyleAway() throws {
    let styles =
      #"<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr>\#(WordFile.list(1))</w:pPr></w:style>"#
    let body = WordFile.paragraph("a") + WordFile.paragraph("b", WordFile.list(0)) + WordFile.paragraph("c")
    #expect(try labels(body, styles: styles, numbering: one(law)) == ["Điều 1.", "-", "Điều 2."])
  }

  @Test func aListMayNameAStyleOfListsThatHasItsLevels() throws {
    let numbering =
      #"<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>"#
      + #"<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>\#(WordFile.level(0, "decimal", "Mục %1."))</w:abstractNum>"#
      + #"<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>"#
    let styles = #"<w:style w:type="numbering" w:styleId="L"><w:pPr>\#(WordFile.list(2))</w:pPr></w:style>"#
    #expect(try labels(items(1, 0) + items(2, 0), styles: styles, numbering: numbering) == ["Mục 1.", "Mục 2."])
  }

  @Test func cellsAndEmptyParagraphsCountWithTheRest() throws {
    let cell = "<w:tc><w:p><w:pPr>\(WordFile.list(1))</w:pPr></w:p></w:tc>"
    let body = items(1, 0) + "<w:tbl><w:tr>\(cell)</w:tr><w:tr>\(cell)</w:tr></w:tbl>" + items(1, 0)
    let found = try shown(body, numbering: one(WordFile.level(0, "decimal", "%1")))
    #expect(found == ["«1» x", "[0: «2» ]", "[0: «3» ]", "«4» x"])
  }

  @Test func deletedParagraphsAreNotCounted() throws {
    let deleted =
      "<w:p><w:pPr>\(WordFile.list(1))<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>y</w:delText></w:r></w:del></w:p>"
    #expect(try labels(items(1, 0) + deleted + items(1, 0), numbering: one(law)) == ["Điều 1.", "Điều 2."])
  }

  @Test func labelsAreInCapitalsAndOldFontsAsTheirLevelsAre() throws {
    let capitals = WordFile.level(0, "decimal", "Điều %1.", "<w:rPr><w:caps/></w:rPr>")
    #expect(try labels(items(1, 0), numbering: one(capitals)) == ["ĐIỀU 1."])
    let old = WordFile.level(
      0, "decimal", "§iÒu %1.", #"<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>"#)
    #expect(try labels(items(1, 0), numbering: one(old)) == ["Điều 1."])
    let hidden = WordFile.level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")
    #expect(try labels(items(1, 0), numbering: one(hidden)) == ["-"])
  }

  @Test func listsThatAreNotThereGiveNoLabel() throws {
    #expect(try labels(items(9, 0), numbering: one(law)) == ["-"])
    #expect(try labels(items(1, 8), numbering: one(law)) == ["-"])
  }
}
