import OfficeFiles
import TestSupport
import Testing

/// Web pages: which part of them is read, and how it is shown.
struct WebPageTests {
  private func read(_ body: String, head: String = "") throws -> OfficeDocument {
    try OfficeFile.read(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8))
  }

  private func shownPage(_ body: String) throws -> [String] { shown(try read(body)) }

  private let furniture = "<nav><a href='/'>Trang chủ</a></nav><form><input></form><script>var a = '<p>no</p>'</script>"

  @Test(arguments: [
    "<div class=\"a cldivContentDocVn\">…</div>", "<div id='toanvancontent'>…</div>", "<article>…</article>",
    "<main>…</main>",
    "<div class='fulltext'><div class='vbInfo'>Còn hiệu lực</div>…<div class='vbFile'>Tải về</div></div>",
  ])
  func thePartThatHoldsTheDocumentIsRead(_ part: String) throws {
    let page = furniture + part.replacing("…", with: "<p>Điều 1</p>") + "<p>chân trang</p>"
    #expect(try shownPage(page) == ["Điều 1"])
  }

  /// As an official saves them from a portal: letterhead and recipients tell which part is the document.
  @Test func theLetterheadFindsTheDocumentOnAnyPage() throws {
    let letterhead = "<table><tr><td>UBND TỈNH A</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>"
    let long = "<p>\(String(repeating: "Một việc. ", count: 60))</p>"
    let text = letterhead + long + "<p>Nơi nhận:</p>"
    let menu = "<div class='menu'><a href='/'>Trang chủ</a><a href='/gt'>Giới thiệu</a></div>"
    let facts = "<table><tr><td>Số ký hiệu</td><td>15/QĐ-UBND</td></tr></table>"
    let foot = "<div>Bản quyền. Lượt truy cập: 1.234.567</div>"
    for page in [menu + facts, furniture] {
      let document = try read("\(page)<div class='noi-dung'>\(text)</div>\(foot)")
      #expect(shown(document).last == "Nơi nhận:")
      #expect(!shown(document).contains { $0.contains("Trang chủ") || $0.contains("Số ký hiệu") })
      #expect(document.remarks == [])
    }
    // Where nothing but the page holds it, its end is not known.
    let flat = try read(menu + text + foot)
    #expect(!shown(flat).contains { $0.contains("Trang chủ") })
    #expect(flat.remarks == [.wholePage])
    #expect(try read(text).remarks == [])
    // What is attached stands in a part of its own.
    let attached = "<div class='b'><p>KẾ HOẠCH</p>\(long)</div>"
    for page in ["", menu] {
      #expect(shown(try read("\(page)<div class='a'>\(text)</div>\(attached)")).contains("KẾ HOẠCH"))
    }
  }

  @Test func pagesWithoutADocumentAreRefused() {
    for page in [
      furniture + "<p>Điều 1</p>", "<article><p>a</p></article><article><p>b</p></article>" + furniture,
      "<p>a <a href='/1'>nhiều nối hơn chữ</a></p>", "",
      "<div class='fulltext'><div class='vbProperties'><p>Số</p></div></div>",
    ] {
      #expect(throws: OfficeFileError.noDocument) { try read(page) }
    }
  }

  @Test func whatIsNotSeenIsLeftOut() throws {
    let page = """
      <p>a<span style="display: none">x</span><span hidden>y</span><span style='mso-hide:all'>z</span><del>w</del></p>\
      <style>p{}</style><script>document.write('s')</script><!-- c --><iframe src="http://127.0.0.1:9/"></iframe>\
      <img src="http://127.0.0.1:9/a.png"><p>b</p>
      """
    let document = try read("<article>\(page)</article>")
    #expect(shown(document) == ["a", "b"])
    #expect(document.remarks == [.hiddenText, .externalParts(2)])
  }

  /// Word writes them around the labels of lists; browsers take them for comments.
  @Test func declarationsOfWordAreNoText() throws {
    let item = "<p><![if !supportLists]><span>1.<span>&nbsp;</span></span><![endif]>Một</p>"
    let page = "<!DOCTYPE html><!--[if gte mso 9]><p>ẩn</p><![endif]-->\(item)<!x y><p>a <! b</p><![endif"
    #expect(try shownPage(page).prefix(2) == ["1. Một", "a"])
    #expect(try shownPage("<p>5 < 7 <!-- > --> và</p><!-- không đóng").first == "5 < 7 và")
  }

  @Test(arguments: [
    "<s>000</s>", "<strike>000</strike>", "<span style='text-decoration: line-through'>000</span>",
    "<s><b>0</b>00</s>",
  ])
  func whatIsCrossedOutIsNoneOfTheWords(_ piece: String) throws {
    guard case .paragraph(let paragraph) = try read("<p>100\(piece) đồng</p>").blocks[0] else { return }
    #expect(paragraph.text.split(separator: " ") == ["100", "đồng"])
  }

  @Test func whiteSpaceIsOneBlankAndNamesOfSignsAreTheSigns() throws {
    #expect(
      try shownPage("<p>\n  Điều&nbsp;&nbsp;1 &lt;\n\t a &amp; b&#7873; </p><pre>c\n d</pre>") == [
        "Điều 1 < a & bề", "c\n d",
      ])
  }

  @Test func looksComeFromElementsAndStyles() throws {
    let page = """
      <p align=center><b>a</b><i>b</i><span style="font-weight:700;text-transform:uppercase">đ</span>c<sup>2</sup></p>\
      <center>d</center><p style="text-align:right">e</p><h2>f</h2>
      """
    let document = try read(page)
    #expect(shown(document) == ["**a**_b_**Đ**c^2^", "d", "e", "**f**"])
    let alignments = document.blocks.map { block -> Paragraph.Alignment? in
      if case .paragraph(let paragraph) = block { paragraph.alignment } else { nil }
    }
    #expect(alignments == [.center, .center, .right, .left])
    guard case .paragraph(let heading)? = document.blocks.last else { return }
    #expect(heading.outlineLevel == 2)
  }

  @Test func breaksLinesAndEmptyParagraphs() throws {
    #expect(
      try shownPage("a<br>b<hr>c<p></p><p>&nbsp;</p>d<div>e<div>f</div>g</div>") == [
        "a\nb", "----", "c", "", "d", "e", "f", "g",
      ])
  }

  @Test func listsCountAsBrowsersShowThem() throws {
    let page = """
      <ol start=3><li>a<li value=7>b</ol><ol type=a><li>c<ol type=I><li>d</ol><li>e</ol><ul><li>f</ul>\
      <ol reversed><li>g<li>h</ol><ol style="list-style-type:none"><li>i</ol>
      """
    #expect(
      try shownPage(page)
        == ["«3.» a", "«7.» b", "«a.» c", "«I.» d", "«b.» e", "«•» f", "«2.» g", "«1.» h", "i"])
  }

  @Test func numbersThatWordWroteAreLabels() throws {
    let page = "<p><span style='mso-list:Ignore'>Điều 1.<span>&nbsp;&nbsp;</span></span>Phạm vi</p>"
    #expect(try shownPage(page) == ["«Điều 1.» Phạm vi"])
  }

  @Test(arguments: [
    ("Symbol", "·", "•"), ("Wingdings", "Ø", "➢"), ("Wingdings", "ü", "✓"), ("\"Courier New\"", "o", "o"),
    ("\"Times New Roman\"", "Ø", "Ø"),
  ]) func signsOfWordsFontsAreWhatIsSeen(_ font: String, _ sign: String, _ seen: String) throws {
    let blanks = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;</span>"
    let around =
      "<p><span style='font-family:\(font)'><span style='mso-list:Ignore'>\(sign)\(blanks)</span></span>Một</p>"
    #expect(try shownPage(around) == ["«\(seen)» Một"])
    let within = "<p><span style='mso-list:Ignore;font-family:\(font)'>\(sign)\(blanks)</span>Một</p>"
    #expect(try shownPage(within) == ["«\(seen)» Một"])
  }

  @Test func codesOfFontsOfSignsAreSigns() throws {
    #expect(
      try shownPage("<p>5 <font face=Symbol>\u{F0B1}</font> 2, <font face=Symbol>³</font> 70%</p>") == ["5 ± 2, ≥ 70%"])
    #expect(try shownPage("<p>\u{F0B7} Giao Sở</p>") == ["• Giao Sở"])
  }

  /// Style sheets are not read: the words tell that they are in a font of before Unicode.
  @Test func wordsTellAFontThatOnlyAStyleSheetNames() throws {
    let page = "<p>QUYÕT §ÞNH</p><p>VÒ viÖc phª duyÖt quy ho¹ch tØnh</p><p style='font-family:Arial'>§iÒu 1</p>"
    let document = try read(page)
    #expect(shown(document) == ["QUYẾT ĐỊNH", "Về việc phê duyệt quy hoạch tỉnh", "Điều 1"])
    #expect(document.remarks == [.legacyFont(name: ".VnTime", capitals: false)])
    #expect(try shownPage("<p>Hà Nội, café Zürich</p>") == ["Hà Nội, café Zürich"])
  }

  @Test func notesOfWordAreNotes() throws {
    let page = """
      <p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p>\
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Chú thích</p></div>
      """
    let document = try read(page)
    #expect(shown(document) == ["a{note 0}"])
    #expect(document.notes.map { $0.flatMap { shown($0) } } == [["Chú thích"]])
  }

  @Test func linksWithinThePageAreNone() throws {
    let page =
      "<p>" + String(repeating: "chữ ", count: 50)
      + "<a href='https://a.vn/'>a</a><a href='#x'>b</a><a href='javascript:x()'>c</a></p>"
    let document = try read(page)
    guard case .paragraph(let paragraph)? = document.blocks.first else { return }
    #expect(paragraph.runs.map(\.link) == [nil, "https://a.vn/", nil])
  }

  @Test func cellsHaveTheirPlace() throws {
    let page = """
      <table border=1><thead><tr><th rowspan=2>a<th colspan=2>b</thead><tr><td>c<td>d<tr><td rowspan=0>e<td>f\
      <table><tr><td>g</table></table><table><tr><td>h</table>
      """
    let document = try read(page)
    #expect(
      shown(document) == ["[0×1×2: **a**] [1×2×1: **b**]", "[1: c] [2: d]", "[0: e] [1: f / [0: g]]", "[0: h]"])
    let tables = document.blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.isRuled) == [true, false])
    #expect(tables.map(\.columnCount) == [3, 1])
    #expect(tables.map(\.headRowCount) == [1, 0])
  }

  @Test func deepTablesAreRefusedAndManyOpenElementsAreNot() throws {
    let deep = String(repeating: "<table><tr><td>", count: 20) + "x"
    #expect(throws: OfficeFileError.tooLarge("16 tables in each other")) { try read(deep) }
    #expect(try shownPage(String(repeating: "<font>", count: 300) + "x") == ["x"])
    #expect(throws: OfficeFileError.self) { try read(String(repeating: "<font>", count: 5_000) + "x") }
  }

  @Test func encodings() throws {
    func page(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
      Array("<html><head><meta charset=\(charset)></head><body><p>".utf8) + bytes + Array("</p></body></html>".utf8)
    }
    // ệ is ê and a dot below in Windows-1258.
    #expect(shown(try OfficeFile.read(page("windows-1258", [0x48, 0x69, 0xEA, 0xF2, 0x75, 0xF0]))) == ["Hiệuđ"])
    #expect(shown(try OfficeFile.read(page("utf-8", Array("Điều".utf8)))) == ["Điều"])
    #expect(shown(try OfficeFile.read(page("windows-1252", Array("Điều".utf8)))) == ["Điều"])
    #expect(shown(try OfficeFile.read(page("nonsense", [0xE9]))) == ["é"])
    let wide = "<html><body><p>Điều</p></body></html>".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(shown(try OfficeFile.read([0xFF, 0xFE] + wide)) == ["Điều"])
    #expect(shown(try OfficeFile.read([0xEF, 0xBB, 0xBF] + page("x", Array("Đ".utf8)))) == ["Đ"])
  }

  @Test func textInOldFontsIsConverted() throws {
    let page = "<p><font face='.VnTime'>QuyÕt ®Þnh</font> <span style='font-family:VNI-Times'>ñònh</span></p>"
    let document = try read(page)
    #expect(shown(document) == ["Quyết định định"])
    #expect(document.remarks.count == 2)
  }

  @Test func picturesInThePageAreKept() throws {
    let document = try read("<p>a<img alt='Dấu' src='data:image/png;base64,iVBORw0KGgo='></p>")
    #expect(shown(document) == ["a{picture 0}"])
    #expect(
      document.pictures == [
        Picture(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], fileExtension: "png", alternativeText: "Dấu")
      ])
  }
}
