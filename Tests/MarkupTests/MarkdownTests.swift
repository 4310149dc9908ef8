import Markup
import Testing

private func parse(_ body: String) -> MarkupDocument { Markdown.parse(body, file: "a.md").value }

private func html(_ body: String, _ edits: [Edit] = []) -> String {
  String(decoding: parse(body).html(applying: edits), as: UTF8.self)
}

private func text(_ document: MarkupDocument) -> String { String(decoding: document.text, as: UTF8.self) }

@Suite struct PlainText {
  @Test func blocksAreSeparatedByOneLineBreakAndSoftBreaksAreSpaces() {
    let document = parse("# Mục *một*\n\nDòng `mã`\ntiếp\n\n- a\n- b\n")
    #expect(text(document) == "Mục một\nDòng mã tiếp\na\nb")
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .paragraph, .paragraph])
    #expect(document.blocks.map(\.line) == [1, 3, 6, 7])
    #expect(document.blocks.map(\.opensBullet) == [false, false, true, true])
  }

  @Test func orderedItemsKeepTheirNumbers() {
    let document = parse("3. ba\n4. bốn\n\n   tiếp\n")
    #expect(document.blocks.map(\.ordinal) == [3, 4, nil])
  }

  @Test func runsPointAtTheSameWordsInTheHTML() {
    let document = parse("A & *b < c* `d \"e\"` [f](x.md) ![g](y.png)\n\n> h\n")
    for run in document.runs {
      let escaped = document.string(run.text)
        .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      let there = document.html[run.htmlStart..<(run.htmlStart + escaped.utf8.count)]
      #expect(String(decoding: there, as: UTF8.self) == escaped)
    }
    #expect(document.runs.count == 8)
  }
}

@Suite struct Tables {
  let source = "| Chỉ tiêu | Giá trị |\n|---|---:|\n| **Dịch vụ** a\\|b | 70% |\n| C | [x][r] |\n\n[r]: https://a.vn\n"

  @Test func rowsBecomeBlocksWithCells() {
    let document = parse("Đầu\n" + source)
    #expect(text(document) == "Đầu\nChỉ tiêu Giá trị\nDịch vụ a|b 70%\nC x")
    #expect(document.string(document.blocks[2].text) == "Dịch vụ a|b 70%")
    #expect(document.blocks[2].cells.map(document.string) == ["Dịch vụ a|b", "70%"])
    #expect(document.blocks.map(\.line) == [1, 2, 4, 5])
    #expect(document.blocks.map(\.table) == [nil, 0, 0, 0])
  }

  @Test func htmlIsATableWithAlignmentAndLinks() {
    let out = html(source)
    #expect(
      out.contains("<th scope=\"col\">Chỉ tiêu</th> <th scope=\"col\" class=\"right\">Giá trị</th></tr>\n</thead>"))
    #expect(out.contains("<td><strong>Dịch vụ</strong> a|b</td> <td class=\"right\">70%</td>"))
    #expect(out.contains("<a href=\"https://a.vn\">x</a>"))
  }

  /// The head of a column tells the style sheet how long its cells are.
  @Test func headsTellHowLongTheirCellsAre() {
    let out = html(
      "| TT | Chỉ tiêu | Sản lượng | 2030 |\n|---|---|---|---|\n| 1 | Tỷ lệ hộ dân dùng nước sạch | 780 triệu lít | 95 |\n| 2 | A | 1 | 7 |\n"
    )
    #expect(
      out.contains(
        "<th scope=\"col\">TT</th> <th scope=\"col\" data-cells=\"words\">Chỉ tiêu</th> "
          + "<th scope=\"col\" data-cells=\"amounts\">Sản lượng</th> <th scope=\"col\">2030</th>"))
    #expect(out.ranges(of: "data-cells").count == 2)
    // Up to three columns share a line.
    let few = html(
      "| TT | Chỉ tiêu | Sản lượng |\n|---|---|---|\n| 1 | Tỷ lệ hộ dân dùng nước sạch | 780 triệu lít |\n")
    #expect(few.contains("<th scope=\"col\">Chỉ tiêu</th>") && !few.contains("data-cells"))
  }

  @Test func tablesInsideCodeStayCode() {
    let out = html("    | a | b |\n    |---|---|\n\n```\n| c | d |\n|---|---|\n```\n")
    #expect(!out.contains("<table>"))
    #expect(out.contains("| a | b |\n|---|---|") && out.contains("| c | d |\n|---|---|"))
  }

  @Test func tablesInsideListItemsAreFound() {
    let document = parse("- mục\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n")
    #expect(document.blocks.last?.kind == .tableRow(isHeader: false))
    #expect(document.blocks.last?.listDepth == 1)
  }
}

@Suite struct Footnotes {
  @Test func notesAreCollectedAtTheEndAndLinkedBothWays() {
    let out = html("Tỷ lệ 70%[^1] đạt.\n\n[^1]: Nguồn *tỉnh*\n")
    #expect(out.contains("70%<sup><a id=\"fnref-1\" href=\"#fn-1\">[1]</a></sup> đạt."))
    #expect(out.contains("<li id=\"fn-1\">"))
    #expect(out.contains("Nguồn <em>tỉnh</em>"))
  }
}

@Suite struct Edits {
  @Test func identifiesHeadingsParagraphsItemsAndRows() {
    let body = "## Điều 1\n\nđoạn\n\n- mục\n\n| a |\n|---|\n| b |\n"
    let out = html(body, (0..<5).map { .identify(block: $0, id: "i\($0)") })
    #expect(out.contains("<h2 id=\"i0\">Điều 1"))
    #expect(out.contains("<p id=\"i1\">đoạn"))
    #expect(out.contains("<li id=\"i2\">mục"))
    #expect(out.contains("<tr id=\"i3\"><th"))
    #expect(out.contains("<tr id=\"i4\"><td>b"))
  }

  @Test func wrapsAcrossElementsInPieces() {
    let document = parse("một *hai ba* bốn")
    let range = 6..<14  // "hai ba b"
    let out = String(
      decoding: document.html(applying: [.wrap(text: range, tag: "mark", attributes: "", id: "t")]), as: UTF8.self)
    #expect(out.contains("<em><mark id=\"t\">hai ba</mark></em><mark> b"))
    #expect(!out.contains("id=\"t\"><mark id"))
  }

  @Test func crossingWrapsNest() {
    let out = html(
      "abcdef",
      [.wrap(text: 0..<4, tag: "mark", attributes: "", id: nil), .wrap(text: 2..<6, tag: "b", attributes: "", id: nil)])
    #expect(out == "<p><mark>ab<b>cd</b></mark><b>ef</b></p>\n")
  }

  @Test func equalRangesNestToo() {
    let out = html(
      "abc",
      [.wrap(text: 0..<3, tag: "mark", attributes: "", id: nil), .wrap(text: 0..<3, tag: "b", attributes: "", id: nil)])
    #expect(out == "<p><mark><b>abc</b></mark></p>\n")
  }

  @Test func linksAreNotPutInsideLinks() {
    let out = html("[abc](x)", [.wrap(text: 0..<3, tag: "a", attributes: "href=\"y\"", id: nil)])
    #expect(out == "<p><a href=\"x\">abc</a></p>\n")
  }

  @Test func destinationsAreSetAndEscaped() {
    #expect(
      html("[a](x.md)", [.setDestination(link: 0, to: "/a/?b&c\"")]) == "<p><a href=\"/a/?b&amp;c&quot;\">a</a></p>\n")
  }
}

@Suite struct Hostile {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", " javascript:x",
  ])
  func unsafeSchemesAreCut(_ destination: String) {
    #expect(html("[a](<\(destination)>)") == "<p><a href=\"#\">a</a></p>\n")
  }

  @Test func rawHTMLIsLeftOutAndNamed() {
    let read = Markdown.parse(
      "a <script>x</script>\n\n<div>\nb\n</div>\n", lineOffset: 4, file: "a.md")
    #expect(!String(decoding: read.value.html, as: UTF8.self).contains("<script"))
    #expect(read.diagnostics.map(\.id) == [.rawHTMLDropped, .rawHTMLText])
    #expect(read.diagnostics.map { $0.location?.line } == [5, 7])
  }

  @Test func marksCannotBeForged() {
    let document = parse(
      "a &#1; &#2; b ![&#1;](x \"&#2;\") \u{1}\u{2} \"congbo:\" [c](congbo:)\n\n```&#1;\n&#1;\u{1}\n```\n")
    #expect(!document.html.contains(1) && !document.html.contains(2))
    #expect(document.blocks.count == 2)
    for run in document.runs where !run.isCode {
      #expect(document.html[run.htmlStart] == document.text[run.text.lowerBound])
    }
  }

  @Test(arguments: [
    String(repeating: ">", count: 20_000), String(repeating: "![[]()", count: 20_000),
    String(repeating: "- ", count: 5_000) + "x",
  ])
  func deepNestingIsRefused(_ body: String) {
    #expect(Markdown.parse(body, file: "a.md").diagnostics.map(\.id) == [.markupTooDeep])
  }
}
