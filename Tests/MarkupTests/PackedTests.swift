import Markup
import Testing

/// Documents put aside as bytes.
@Suite struct PackedTests {
  private static let texts = [
    "", "Một dòng.",
    "# Tiêu đề\n\n## Hai\n\nĐoạn *nghiêng*, **đậm**, `mã & <thẻ>` và [liên kết](https://a.vn/?a=1&b=2 \"Tên\").",
    "- một\n- hai\n  1. trong\n  2. nữa\n\n7. bảy\n8. tám\n\n> trích & dẫn\n> > sâu",
    "| Chỉ tiêu | Mức |\n|---|---:|\n| A & B | 5% |\n| `c` | |\n\nHết.", "```\nmã <b>\n  thụt\n```\n\n    thụt\n",
    "Chú thích[^1] và ảnh ![cổng](anh.png).\n\n[^1]: Lời *chú* thứ nhất.",
    "Dòng một\\\ndòng hai  \ndòng ba &amp; &nbsp;hết",
    "Tư liệu “ngoặc” ‘đơn’ — gạch · chấm … ﬁ ½", "<div>HTML</div>\n\nSau <b>thẻ</b>.",
  ]

  @Test(arguments: texts) func theyComeBackAsTheyWere(_ text: String) throws {
    for indented in [false, true] {
      let document = Markdown.parse(text, file: "a.md", indentedCode: indented).value
      let packed = document.packed
      let back = try #require(MarkupDocument(packed: packed, links: document.links))
      #expect(back.html == document.html)
      #expect(back.text == document.text)
      #expect(back.blocks == document.blocks)
      #expect(back.runs == document.runs)
      #expect(back.links == document.links)
      #expect(back.identifiers == document.identifiers)
      #expect(back.looksAsWritten == document.looksAsWritten)
    }
  }

  @Test func whatIsCutOffIsNone() {
    let packed = Markdown.parse(Self.texts[2], file: "a.md").value.packed
    for count in 0..<packed.count {
      #expect(MarkupDocument(packed: Array(packed[..<count]), links: []) == nil, "\(count)")
    }
  }
}
