import OfficeFiles
import TestSupport
import Testing

/// Text of Word documents: what is shown, and what is not.
struct WordTextTests {
  private func run(_ text: String, _ properties: String = "") -> String { WordFile.run(text, properties) }

  @Test func runsThatLookAlikeAreOne() throws {
    let body = "<w:p>\(run("Điều 1. ", "<w:b/>"))\(run("Phạm", "<w:b/>"))\(run(" vi"))</w:p>"
    #expect(try shown(body) == ["**Điều 1. Phạm** vi"])
  }

  @Test func whiteSpaceAtTheEndsCountsOnlyWhereItSaysSo() throws {
    #expect(
      try shown("<w:p><w:r><w:t> a\nb </w:t></w:r><w:r><w:t xml:space=\"preserve\"> c</w:t></w:r></w:p>") == ["a b c"])
  }

  @Test func tabsBreaksAndHyphens() throws {
    let body = """
      <w:p><w:r><w:t>31</w:t><w:noBreakHyphen/><w:t>HD</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:softHyphen/>\
      <w:t>c\u{AD}d</w:t></w:r></w:p>
      """
    #expect(try shown(body) == ["31-HD\ta\nbcd"])
  }

  @Test(arguments: [("DATE \\@ \"d\"", 1), (" TIME ", 1), ("DATEX", 0), ("SAVEDATE \\@ d", 0), ("REF date", 0)])
  func fieldsThatShowTheDayOfTodayAreTold(_ instruction: String, _ count: Int) throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let quoted = instruction.replacing("\"", with: "&quot;")
    let fields = [
      mark("begin") + "<w:r><w:instrText>\(quoted)</w:instrText></w:r>" + mark("separate") + run("5") + mark("end"),
      "<w:fldSimple w:instr=\"\(quoted)\">\(run("5"))</w:fldSimple>",
    ]
    for field in fields {
      let document = try OfficeFile.read(WordFile("<w:p>\(run("ngày "))\(field)</w:p>").bytes)
      #expect(shown(document) == ["ngày 5"])
      #expect(document.remarks == (count > 0 ? [.clocks(count)] : []))
    }
  }

  @Test func trackedChangesAreAccepted() throws {
    let body = """
      <w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>\(run("thêm"))</w:ins>\
      <w:moveFrom>\(run("đi"))</w:moveFrom><w:moveTo>\(run(" đến"))</w:moveTo></w:p>
      """
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document) == ["Giữthêm đến"])
    #expect(document.remarks == [.trackedChanges(insertions: 2, deletions: 2)])
  }

  @Test func aDeletedParagraphMarkJoinsWithTheNext() throws {
    let deleted = "<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del/></w:rPr></w:pPr>"
    let body = "<w:p>\(deleted)\(run("Một "))</w:p><w:p>\(run("hai"))</w:p><w:p>\(deleted)</w:p><w:p>\(run("ba"))</w:p>"
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document) == ["Một hai", "ba"])
    guard case .paragraph(let first) = document.blocks[0] else { return }
    #expect(first.alignment == .left)
  }

  @Test func aDeletedMarkAtTheEndLosesNothing() throws {
    let deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    #expect(try shown("<w:p>\(run("a"))</w:p><w:p>\(deleted)\(run("b"))</w:p>") == ["a", "b"])
    #expect(
      try shown("<w:p>\(deleted)\(run("b"))</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>") == ["b", "[0: ]"])
  }

  @Test func formerPropertiesDoNotCount() throws {
    let body = """
      <w:p><w:pPr><w:pPrChange><w:pPr>\(WordFile.list(1))</w:pPr></w:pPrChange></w:pPr>\
      \(run("a", "<w:rPrChange><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>"))</w:p>
      """
    #expect(
      try shown(body, numbering: WordFile.lists(1, WordFile.level(0, "decimal", "%1."), nums: [(1, "")])) == ["a"])
  }

  @Test func hiddenTextIsLeftOutAlsoByItsStyle() throws {
    let styles = """
      <w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    let body = """
      <w:p>\(run("a"))\(run("x", "<w:vanish/>"))\(run("y", "<w:rStyle w:val=\"An\"/>"))\
      \(run("b", "<w:vanish w:val=\"0\"/>"))</w:p><w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>\(run("z"))</w:p>
      """
    let document = try OfficeFile.read(WordFile(body, styles: styles).bytes)
    #expect(shown(document) == ["ab"])
    #expect(document.remarks == [.hiddenText])
  }

  @Test func aHiddenParagraphMarkRunsOn() throws {
    let body =
      "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>\(run("Điều 1. "))</w:p><w:p>\(run("Lời"))</w:p>"
    #expect(try shown(body) == ["Điều 1. Lời"])
  }

  @Test func capitalsAreShownAsSuch() throws {
    #expect(try shown(WordFile.paragraph("Điều 1 của ượ", run: "<w:caps/>")) == ["ĐIỀU 1 CỦA ƯỢ"])
  }

  @Test func whatParagraphAndCharacterStylesBothSwitchOnIsOff() throws {
    let styles = """
      <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>
      """
    let body = "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>\(run("a"))\(run("b", "<w:rStyle w:val=\"C\"/>"))</w:p>"
    #expect(try shown(body, styles: styles) == ["**a**b"])
  }

  @Test func stylesOfEachOtherEnd() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>
      """
    #expect(try shown(WordFile.paragraph("a", "<w:pStyle w:val=\"A\"/>"), styles: styles).count == 1)
  }

  @Test func fieldsShowTheirResults() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    func instruction(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
    let inner = mark("begin") + instruction("REF x") + mark("separate") + run("trong") + mark("end")
    let link =
      mark("begin") + instruction("HYPERLINK &quot;https://a.vn/1&quot; \\o x") + mark("separate") + run("nối")
      + mark("end")
    let whole =
      mark("begin") + instruction("IF ") + inner + instruction(" = 1") + mark("separate") + run("ngoài") + mark("end")
    #expect(try shown("<w:p>\(whole)\(link)</w:p>") == ["ngoài<nối https://a.vn/1>"])
    let symbol = mark("begin") + instruction("SYMBOL 183 \\f Symbol") + mark("end")
    #expect(try shown("<w:p>\(symbol)</w:p>") == ["•"])
    let box =
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
    #expect(try shown("<w:p>\(box)\(instruction("FORMCHECKBOX"))\(mark("end"))</w:p>") == ["☒"])
    let list = ["", "<w:result w:val=\"1\"/>", "<w:default w:val=\"1\"/>", "<w:result w:val=\"7\"/>"].map {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>\($0)<w:listEntry w:val=\"Có\"/><w:listEntry w:val=\"Không\"/></w:ddList></w:ffData></w:fldChar></w:r>"
        + instruction("FORMDROPDOWN") + mark("end")
    }
    for (field, entry) in zip(list, ["Có", "Không", "Không", ""]) {
      #expect(try shown("<w:p>\(field)</w:p>") == [entry])
    }
    #expect(try shown("<w:p><w:fldSimple w:instr=\"DATE\">\(run("nay"))</w:fldSimple></w:p>") == ["nay"])
  }

  @Test func aFieldMayGoOverParagraphsAndOneWithoutAnEndHidesNothing() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let begin = mark("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"
    #expect(
      try shown("<w:p>\(begin)\(mark("separate"))\(run("a"))</w:p><w:p>\(run("b"))\(mark("end"))</w:p>") == ["a", "b"])
    #expect(try shown("<w:p>\(begin)</w:p><w:p>\(run("b"))</w:p>") == ["", "b"])
    #expect(try shown("<w:p>\(mark("end"))\(run("a"))</w:p>") == ["a"])
  }

  @Test func linksKeepTheirAddress() throws {
    var file = WordFile(
      "<w:p><w:hyperlink r:id=\"h\">\(run("nối"))</w:hyperlink>\(run(" x"))<w:hyperlink w:anchor=\"m\">\(run("y"))</w:hyperlink></w:p>"
    )
    file.relationships = [("h", "hyperlink", "https://a.vn/", true)]
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["<nối https://a.vn/> xy"])
    #expect(document.remarks.isEmpty)
  }

  @Test func whatWrapsRunsDoesNotMatter() throws {
    let body = """
      <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:smartTagPr/>\(run("a"))</w:smartTag>\
      <w:sdt><w:sdtContent>\(run("b"))</w:sdtContent></w:sdt><w:bdo>\(run("c"))</w:bdo></w:p></w:sdtContent></w:sdt>\
      <w:customXml><w:p>\(run("d"))</w:p></w:customXml><w:ins><w:p>\(run("e"))</w:p></w:ins>
      """
    #expect(try shown(body) == ["abc", "d", "e"])
  }

  /// What Word asks for is no text; a program that fills the control in leaves the mark of it behind.
  @Test func whatAsksForWordsIsLeftOut() throws {
    func control(_ content: String, _ mark: String = "<w:showingPlcHdr/>") -> String {
      "<w:sdt><w:sdtPr>\(mark)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let asked = run("Bấm để nhập", "<w:rStyle w:val=\"PlaceholderText\"/>")
    let body =
      "<w:p>\(run("Số: "))\(control(asked))\(control(run("05")))\(control(asked, ""))</w:p>"
      + control("<w:p>\(asked)</w:p>") + "<w:p>\(control(run("6"), "<w:showingPlcHdr w:val=\"0\"/>"))</w:p>"
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document) == ["Số: 05Bấm để nhập", "6"])
    #expect(document.remarks == [.placeholders(2)])
  }

  @Test func symbolsBecomeUnicode() throws {
    let body = """
      <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>\
      \(run("\u{F0B7}", "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>"))</w:p>
      """
    #expect(try shown(body) == ["☑≥•"])
  }

  /// Word shows a code at U+F000–F0FF as a sign of Symbol, whatever the font; the letters beside it are themselves.
  @Test(arguments: [
    ("\u{F0B7} Giao Sở Tài chính 12 tỷ đồng.", "Times New Roman", "• Giao Sở Tài chính 12 tỷ đồng."),
    ("Đạt tỷ lệ \u{F0B3} 70% hồ sơ, abc", "Times New Roman", "Đạt tỷ lệ ≥ 70% hồ sơ, abc"),
    ("\u{F0FC} Đã hoàn thành", "Wingdings", "✓ Đã hoàn thành"), ("\u{F0B7} Cơ quan", "Symbol", "• Cơ quan"),
    ("Mức 70% chung", "Symbol", "Mức 70% chung"),
    ("³", "Symbol", "≥"), ("£ 3", "Symbol", "≤ 3"), ("±", "Symbol", "±"), ("m", "Symbol", "μ"), ("70", "Symbol", "70"),
    ("ü", "Wingdings", "✓"), ("³", "Times New Roman", "³"),
  ]) func onlySignsOfAFontOfSignsAreChanged(_ text: String, _ font: String, _ seen: String) throws {
    let look = "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/>"
    #expect(try shown("<w:p>\(run(text, look))</w:p>") == [seen])
  }

  @Test func aSignOutsideASCIIIsOfTheFontForThose() throws {
    let look = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Times New Roman\"/>"
    #expect(try shown("<w:p>\(run("m³", look))\(run("³", look))</w:p>") == ["m³³"])
  }

  @Test func raisedNumbersAreExponents() throws {
    func raised(_ text: String, _ by: Int) -> String { run(text, "<w:position w:val=\"\(by)\"/>") }
    let body = "<w:p>\(run("10"))\(raised("6", 6))\(run(" tấn, H"))\(raised("2", -4))\(run("O"))</w:p>"
    #expect(try shown(body) == ["10^6^ tấn, H~2~O"])
    // What is moved a little, a whole line, or words are none.
    #expect(
      try shown(
        "<w:p>\(raised("Số ", 6))\(raised("12", 6))</w:p><w:p>\(run("a"))\(raised("6", 2))\(raised("bc", 8))</w:p>")
        == ["Số 12", "a6bc"])
  }

  @Test func aFormulaOfAFieldIsTold() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let field = mark("begin") + "<w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r>" + mark("end")
    let document = try OfficeFile.read(WordFile("<w:p>\(run("Tỷ lệ "))\(field)</w:p>").bytes)
    #expect(document.remarks == [.formulas(1, first: ["EQ \\f(1;2)"])])
  }

  @Test func commentsAreLeftOutAndCounted() throws {
    let body =
      "<w:p><w:commentRangeStart w:id=\"0\"/>\(run("a"))<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
    #expect(try OfficeFile.read(WordFile(body).bytes).remarks == [.comments(1)])
  }

  @Test func unicodeIsComposedAlsoOverRunsAndTheIcelandicLetterPutRight() throws {
    let body = "<w:p>\(run("Nghi"))\(run("\u{323} đi\u{323}nh", "<w:b/>"))</w:p>" + WordFile.paragraph("QÐ, ðiều")
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document) == ["Nghị** định**", "QĐ, điều"])
    #expect(document.remarks == [.mendedLetters(2)])
  }

  @Test func formulasAreReadInTheirOrder() throws {
    let body = """
      <w:p>\(run("x = "))<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>\
      <m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>
      """
    #expect(try shown(body) == ["x = (a/b)c^2^"])
  }

  private static func term(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }

  private static func fraction(_ above: String, _ below: String) -> String {
    "<m:f><m:num>\(above)</m:num><m:den>\(below)</m:den></m:f>"
  }

  /// In brackets what one line would else say otherwise.
  @Test(arguments: [
    (fraction(term("A+B"), term("C-D")) + term("×100%"), "(A+B)/(C-D)×100%"),
    (term("S=a+b") + fraction(term("1"), term("2")), "S=a+b(1/2)"),
    (fraction(term("1"), term("2")) + term("x"), "(1/2)x"),
    (term("x−") + fraction(fraction(term("a"), term("b")), term("c")), "x−((a/b)/c)"),
    ("<m:rad><m:deg>\(term("3"))</m:deg><m:e>\(term("a+b"))</m:e></m:rad>", "^3^√(a+b)"),
    ("<m:rad><m:deg/><m:e>\(term("2"))</m:e></m:rad>" + term("x"), "√(2)x"),
    ("<m:rad><m:deg/><m:e>\(term("2"))</m:e></m:rad>", "√2"), (term("K=") + fraction(term("a"), term("b")), "K=a/b"),
  ])
  func formulasSayInOneLineWhatTheySay(_ formula: String, _ line: String) throws {
    let document = try OfficeFile.read(WordFile("<w:p><m:oMath>\(formula)</m:oMath></w:p>").bytes)
    #expect(shown(document) == [line])
    #expect(
      document.remarks.contains {
        if case .formulas(1, _) = $0 { return true }
        return false
      })
  }

  @Test func aNumberSetAsAFormulaIsNone() throws {
    let document = try OfficeFile.read(WordFile("<w:p><m:oMath>\(Self.term("12,5%"))</m:oMath></w:p>").bytes)
    #expect(shown(document) == ["12,5%"] && document.remarks.isEmpty)
  }

  @Test func whatIsCrossedOutIsNoneOfTheWords() throws {
    for mark in ["<w:strike/>", "<w:dstrike/>"] {
      let document = try OfficeFile.read(WordFile("<w:p>\(run("100"))\(run("000", mark))\(run(" đồng"))</w:p>").bytes)
      guard case .paragraph(let paragraph) = document.blocks[0] else { return }
      #expect(paragraph.text == "100  đồng")
      #expect(paragraph.runs.map(\.isStruck) == [false, true, false])
    }
    #expect(try shown("<w:p>\(run("a", "<w:strike w:val=\"0\"/>"))</w:p>") == ["a"])
  }

  private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

  @Test func aTableOfContentsIsLeftOut() throws {
    let page =
      Self.mark("begin") + "<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>" + Self.mark("separate") + run("1")
      + Self.mark("end")
    let body = """
      <w:p>\(run("MỤC LỤC"))</w:p><w:p>\(Self.mark("begin"))<w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r>\
      \(Self.mark("separate"))<w:hyperlink w:anchor="_Toc1">\(run("I. MỤC TIÊU"))\(page)</w:hyperlink></w:p>\
      <w:p>\(run("II. NHIỆM VỤ"))<w:r><w:tab/></w:r>\(run("3"))</w:p><w:p>\(Self.mark("end"))</w:p>\
      <w:p>\(run("I. MỤC TIÊU"))</w:p>
      """
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document).filter { !$0.isEmpty } == ["MỤC LỤC", "I. MỤC TIÊU"])
    #expect(document.remarks == [.contents])
    // One that runs on into the text hides nothing.
    let broken = body.replacing(
      "<w:p>\(Self.mark("end"))</w:p>", with: "<w:p>\(run("Căn cứ"))</w:p><w:p>\(Self.mark("end"))</w:p>")
    #expect(try shown(broken).contains("Căn cứ"))
  }

  @Test func linesUnderEmptyParagraphsAreRules() throws {
    let line = "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>"
    #expect(
      try shown(WordFile.paragraph("a") + "<w:p><w:pPr>\(line)</w:pPr></w:p>" + WordFile.paragraph("b")) == [
        "a", "", "----", "b",
      ])
  }

  @Test func alignmentAndOutlineComeFromStylesToo() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="H"><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      """
    let body = WordFile.paragraph("a", "<w:pStyle w:val=\"H\"/>") + WordFile.paragraph("b", "<w:pStyle w:val=\"H2\"/>")
    let blocks = try OfficeFile.read(WordFile(body, styles: styles).bytes).blocks
    #expect(
      blocks == [
        .paragraph(Paragraph(runs: [Run("a")], alignment: .center, outlineLevel: 1)),
        .paragraph(Paragraph(runs: [Run("b")], alignment: .center)),
      ])
  }

  @Test func macrosAreToldOf() throws {
    var file = WordFile(WordFile.paragraph("a"))
    file.parts = [("word/vbaProject.bin", [1, 2, 3])]
    #expect(try OfficeFile.read(file.bytes).remarks == [.macros])
  }

  /// Word's stamps stand in headers and footers as often as in the text.
  @Test func headersAndFootersAreReadBesideTheText() throws {
    var file = WordFile(WordFile.paragraph("Nội dung"))
    for (id, type, text) in [("h1", "header", "TỐI MẬT"), ("f1", "footer", "Bản số: 05")] {
      file.relationships.append((id, type, "\(id).xml", false))
      let xml =
        #"<?xml version="1.0" encoding="UTF-8"?><w:hdr "# + WordFile.namespaces + ">" + WordFile.paragraph(text)
        + "</w:hdr>"
      file.parts.append(("word/\(id).xml", Array(xml.utf8)))
    }
    file.relationships.append(("h2", "header", "missing.xml", false))
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["Nội dung"])
    #expect(document.margins.flatMap { shown($0) } == ["Bản số: 05", "TỐI MẬT"])
  }
}
