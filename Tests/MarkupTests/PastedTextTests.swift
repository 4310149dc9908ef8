import Markup
import Testing

private func read(_ body: String, indentedCode: Bool = false) -> (MarkupDocument, [String]) {
  let read = Markdown.parse(body, file: "a.md", indentedCode: indentedCode)
  return (read.value, read.diagnostics.map { "\($0.id.rawValue)@\($0.location?.line ?? 0)" })
}

private func html(_ body: String) -> String { String(decoding: read(body).0.html(applying: []), as: UTF8.self) }
private func text(_ body: String) -> String { String(decoding: read(body).0.text, as: UTF8.self) }

/// What comes out of Word, converters and keyboards of other makers.
@Suite struct PastedText {
  @Test(arguments: ["\t", "    ", "        ", "  \t"])
  func aFirstLineIndentBeginsAParagraph(_ indent: String) {
    let out = html("Đầu.\n\n\(indent)Đến năm 2027, 90% hồ sơ.\nTiếp theo.\n\n\(indent)Đoạn ba.\n")
    #expect(!out.contains("<code>"))
    #expect(out.contains("<p>Đến năm 2027, 90% hồ sơ. Tiếp theo.</p>"))
    #expect(out.contains("<p>Đoạn ba.</p>"))
  }

  @Test func indentedLinesKeepTheirPlaceInListsAndQuotes() {
    #expect(html("- mục\n\n      thụt sâu\n- hai\n").contains("<p>thụt sâu</p>\n</li>"))
    #expect(html(">     thụt trong trích dẫn\n").contains("<blockquote>\n<p>thụt trong trích dẫn</p>"))
    #expect(html("-      thụt sau dấu\n").contains("<li>thụt sau dấu</li>"))
    #expect(html("    | a | b |\n    |---|---|\n    | c | d |\n").contains("<td>c</td>"))
  }

  @Test(arguments: [
    "Đoạn. <!-- bí:\n- bí\n--> hết", "1. Một. <!-- bí:\n2. bí -->\n", "## Đề <!-- bí\nbí -->\n", "- <!-- bí\nbí -->\n",
    "> <!-- bí\nbí -->\n", "Đoạn <!-- bí\n\nbí --> hết", "Đoạn <!-- bí", "Đoạn <!-- bí -->, hai <!-- bí\n1. bí",
    "1. <!-- bí\nbí --> Khoản",
    "| a | b |\n|---|---|\n| 1 <!-- bí\n bí --> | 2 |", "    <!-- bí -->\n\n\t<!-- bí -->\n",
    "Đoạn <!-- bí\nĐiều 9. bí\n-->\n",
  ])
  func commentsOfEditorsAreNotShownWhateverStandsOnTheirLines(_ body: String) {
    let laidOut = Markdown.parse(
      body, file: "a.md", indentedCode: false, layout: { $0.lines.map { _ in LineLayout() } }
    ).value
    #expect(!text(body).contains("bí"))
    #expect(!String(decoding: laidOut.text, as: UTF8.self).contains("bí"))
  }

  @Test func fencedCodeStaysAndSoDoesIndentedCodeWhereItIsMeant() {
    #expect(html("```\n    thụt\n```\n").contains("<pre><code>    thụt\n</code></pre>"))
    let (document, _) = read("    thụt\n", indentedCode: true)
    #expect(document.blocks.map(\.kind) == [.code])
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{3000}", "\u{2003}", "\u{200B} ", "\u{FEFF} "])
  func marksAreReadBeforeAnySpace(_ space: String) {
    #expect(html("##\(space)Tiêu đề\n").contains("<h2>Tiêu đề</h2>"))
    #expect(html("1.\(space)một\n2.\(space)hai\n").contains("<li>hai</li>"))
    #expect(html("-\(space)một\n").contains("<li>một</li>"))
    #expect(html("\u{FEFF}## A\n").contains("<h2>A</h2>"))
  }

  @Test func textIsShownAsWritten() {
    let written = "Điều\u{A0}1. \u{D0}ề án – 70\u{A0}% dữ\u{200B}liệu"
    #expect(text(written + "\n") == written)
    #expect(text("##\u{A0}A\u{A0}b\u{200B}c\n") == "A\u{A0}b\u{200B}c")
  }

  @Test func breaksPartWordsAndRaisedFiguresStayRaised() {
    #expect(text("trung tâm<br>tích hợp<BR/>dữ liệu\n") == "trung tâm\ntích hợp\ndữ liệu")
    #expect(
      text("| a | b |\n|---|---|\n| trung tâm<br />tích hợp | 10<sup>6</sup> |\n").hasSuffix("trung tâm tích hợp 10⁶"))
    #expect(html("10<sup>6</sup> m<sup>3</sup>, CO<sub>2</sub>\n") == "<p>10⁶ m³, CO₂</p>\n")
    #expect(html("10<sup>-6</sup>, x<sup>*k*</sup>\n").contains("10⁻⁶, x<sup><em>k</em></sup>"))
    #expect(text("10<sup>a</sup>5<sub>b</sub>\n") == "10^a5_b")
    #expect(html("một\n<br>\nhai\n") == "<p>một</p>\n<p>hai</p>\n")
    #expect(read("a<br>b 10<sup>6</sup>\n").1.isEmpty)
    #expect(read("10<sup>6 và <sub>2</sup>\n").1.contains("raw-html-dropped@1"))
  }

  @Test(arguments: [
    String(repeating: ".", count: 300), String(repeating: ". ", count: 300), "1" + String(repeating: ".", count: 300),
    String(repeating: "- ", count: 200), String(repeating: "* ", count: 200), String(repeating: "…", count: 200),
  ])
  func aLineOfDotsIsNoDepth(_ line: String) { #expect(read("Đầu\n\n\(line)\n").1.isEmpty) }

  @Test func tagsBetweenParagraphsPartWordsAndTablesTakeDashesOfWord() {
    #expect(text("một<p>hai</p>ba\n") == "một\nhai\nba")
    #expect(read("một<p>hai</p>ba\n").1 == ["raw-html-dropped@1"])
    #expect(text("a<b>b</b>c\n") == "abc")
    #expect(html("| a | b |\n|\u{A0}—\u{A0}|–––:|\n| 1 | 2 |\n").contains("<td class=\"right\">2</td>"))
  }

  @Test func realDepthIsRefused() {
    #expect(read(String(repeating: "> ", count: 200) + "x\n").1 == ["markup-too-deep@1"])
    #expect(read(String(repeating: "+ ", count: 200) + "x\n").1 == ["markup-too-deep@1"])
  }

  @Test(arguments: [
    ("#Tiêu đề một\n", ["heading-no-space@1"]), ("##Mục\n", ["heading-no-space@1"]), ("#ChuyenDoiSo #QuangBinh\n", []),
    ("#1 trong cả nước\n", []), ("# Đúng\n", []), ("```\n##Mã\n```\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n80; 60\n", ["table-row-unmarked@4"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nTổng cộng 80\n", ["table-row-unmarked@4"]),
    ("UBND TỈNH A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 1/QĐ | Ngày |\n", []),
    ("Tên | Số |\nMột | 2 |\n", ["table-not-recognised@1"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n**2.** Hai\n", []), ("| a | b |\n|---|---|\n| 1 | 2 |\n3\\. Ba\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nQUYẾT ĐỊNH\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nII. DANH MỤC BÃI BỎ\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nĐiều 2. Hiệu lực\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n(Kèm theo Nghị quyết)\n", []),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n\nĐoạn\n", []), ("| a | b |\n|---|---|\n| 1 | 2 |\n## Mục\n", []),
  ])
  func whatASpaceWouldChangeIsNamed(_ body: String, _ messages: [String]) { #expect(read(body).1 == messages) }
}

@Suite struct HostileText {
  @Test(arguments: ["congbo:", "\u{1}", "&#3;", "%03"])
  func noTitleOrDescriptionMovesALink(_ forged: String) {
    let (document, _) = read(
      "[a](x.md \"\(forged)\") ![\(forged) [z](zz.md)](p.png \"\(forged)\") [b](y.md)\n\n| t |\n|---|\n| [c](c.md '\(forged)') |\n\n"
        + "[^1]: [d](d.md)\n")
    #expect(document.links.map(\.destination) == ["x.md", "p.png", "y.md", "c.md", "d.md"])
    let out = String(decoding: document.html(applying: []), as: UTF8.self)
    for link in ["href=\"x.md\"", "src=\"p.png\"", "<a href=\"y.md\">b</a>", "href=\"c.md\"", "<a href=\"d.md\">d</a>"]
    {
      #expect(out.contains(link), "\(out)")
    }
  }

  @Test func shortRowsAreFilledUpWithinBounds() {
    let wide = "|" + String(repeating: "a|", count: 2000) + "\n|" + String(repeating: "-|", count: 2000) + "\n"
    #expect(read(wide + String(repeating: "|a|\n", count: 2000)).1 == ["table-too-large@28"])
    #expect(!read(wide + "|a|\n").1.contains { $0.hasPrefix("table-too-large") })
  }

  @Test func footnotesHaveAddressesOfTheirOwn() {
    let (document, _) = read(
      "a[^1] b[^1.] c[^*] d[^†] e[^1]\n\n[^1]: x\n[^1.]: y\n[^*]: z\n[^†]: w\n[^1]: lặp\n[^n]: thừa\n")
    let out = String(decoding: document.html(applying: []), as: UTF8.self)
    let ids = out.matches(of: /id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids)")
    #expect(ids.contains("fn-1") && ids.contains("fnref-1"))
    #expect(!out.contains("#fnref-n"))
    #expect(Set(ids).isSubset(of: document.identifiers))
  }

  @Test func anEscapedMarkOfAFootnoteIsMeantToStand() {
    #expect(read("Dấu \\[^1\\] và \\[^2] đứng nguyên.\n").1 == [])
    #expect(read("Dấu \\[^1\\] và [^2] thiếu.\n").1 == ["footnote-missing@1"])
    #expect(text("Dấu \\[^1\\].\n") == "Dấu [^1].")
  }

  /// Each took the square of its length: minutes at these sizes. `make bench` shows the growth.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "|a|b|\n|-|-|\n" + String(repeating: "|*1*|[r9]|\n", count: 8000) + "\n"
        + (0..<8000).map { "[r\($0)]: /u\n" }.joined(),
      (0..<8000).map { "x[^\($0)]\n\n[^\($0)]: n\n\n" }.joined() + (0..<8000).map { "[r\($0)]: /u\n" }.joined(),
      String(repeating: "- \n\n      | a | b |\n      |---|---|\n\n", count: 6000),
      String(repeating: "x[^1] ", count: 100_000) + "\n\n[^1]: n\n", String(repeating: "<b>x</i> ", count: 20_000),
    ])
  func longInputsAreReadWhole(_ body: String) {
    let text = read(body, indentedCode: true).0.text
    #expect(text.count { $0 > 0x20 } >= 6000)
  }

  @Test(.timeLimit(.minutes(5))) func thousandsOfWrapsInOneLineAreAllWritten() {
    let (document, _) = read(String(repeating: "đạt 5% & ", count: 60_000))
    let edits = stride(from: 0, to: document.text.count - 8, by: 11).map {
      Edit.wrap(text: $0..<($0 + 3), tag: "span", attributes: "", id: nil)
    }
    let html = String(decoding: document.html(applying: edits), as: UTF8.self)
    #expect(html.split(separator: "<span", omittingEmptySubsequences: false).count == edits.count + 1)
  }
}
