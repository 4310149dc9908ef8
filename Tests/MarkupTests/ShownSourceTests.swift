import Markup
import Testing

/// The Markdown that readers may have.
@Suite struct ShownSourceTests {
  @Test(arguments: [
    ("Trước <!-- 0912 345 678 --> sau", "Trước  sau"),
    ("Một\n\n<!-- khối\n\n0912 345 678 -->\n\nHai", "Một\n\n\n\nHai"),
    ("Một <!-- dài\nhai dòng --> hết", "Một \n hết"),
    ("Đoạn. <!-- bí:\n- mật\n-->\nHết", "Đoạn. \n\n\nHết"), ("1. Một. <!-- bí:\n2. mật -->", "1. Một. \n"),
    ("## Đề <!-- bí\nmật -->\n\nChữ", "## Đề \n\n\nChữ"), ("- <!-- bí\nmật --> chữ", "- \n chữ"),
    ("| a | b |\n|---|---|\n| 1 <!-- bí\nmật --> | 2 |", "| a | b |\n|---|---|\n| 1 \n | 2 |"),
    ("Đoạn <!-- bí\n\nmật", "Đoạn \n\n"), ("`<!--` mở\n- lời", "`<!--` mở\n- lời"),
    ("a \\<!-- b\n- c", "a \\<!-- b\n- c"),
    ("- <!-- mục --> ", "- "), ("\tĐoạn <!-- bí --> chữ", "Đoạn  chữ"), ("Chữ\n\n    <!-- bí -->", "Chữ\n\n"),
    ("> trích <!-- x --> dẫn", "> trích  dẫn"),
    ("| a | b |\n|---|---|\n| 1 <!-- bí \\| mật --> | 2 |", "| a | b |\n|---|---|\n| 1  | 2 |"),
    ("<!--\n| a | b |\n|---|---|\n| 1 | 2 |\n-->\n\nChữ", "\n\nChữ"),
    ("Chữ[^1]\n\n[^1]: Nguồn <!-- ai đó --> ghi", "Chữ[^1]\n\n[^1]: Nguồn  ghi"),
    ("<!--\n[^1]: bí mật\n-->\n\nChữ", "\n\nChữ"),
    ("[//]: # (bí mật)\n\nChữ", "\nChữ"),
    ("[ghi-chu]: <> \"bí\nmật\"\n\nChữ", "\nChữ"),
    ("> [x]: /a 'bí mật'\n\nChữ", "> \n\nChữ"),
    ("[x][a]\n\n[a]: /van-ban/\n[a]: /bi-mat/\n", "[x][a]\n\n[a]: /van-ban/\n"),
    ("```text bí mật\nmã\n```", "```text\nmã\n```"),
    ("<div>\nbí mật\n</div>\n\nChữ", "\n\nChữ"),
    ("a <span title=\"bí mật\">chữ</span> b", "a chữ b"),
    ("<?php bí mật ?>\n\nChữ", "\n\nChữ"),
    ("Chữ <!DOCTYPE x> <![CDATA[bí mật]]> hết", "Chữ   hết"),
  ])
  func leavesOutWhatOnlyEditorsSee(_ source: String, _ shown: String) {
    #expect(ShownSource.of(source) == shown)
  }

  @Test(arguments: [
    "# Điều 1. Phạm vi\n\n1. Một\n\na) Hai\n\nđ) Ba\n",
    "Mã `<!-- không phải chú thích -->` và \\<!-- cũng không -->",
    "```html\n<!-- mã -->\n<div>\n```\n",
    "Xem <https://a.vn> và a < b, 5 <= 6.",
    "[x][a] và ![y][b]\n\n[a]: /van-ban/ \"Tên\"\n[b]: anh.png\n",
    "Chữ [không phải]: định nghĩa",
    "| a<br>b | m<sup>2</sup> |\n|---|---|\n| 1 | 2 |\n",
  ])
  func keepsWhatIsShownToTheByte(_ source: String) { #expect(ShownSource.of(source) == source) }

  /// Hidden words in every place that Markdown has for HTML, alone and by threes: none comes through, all that is shown does.
  @Test func noHiddenWordComesThroughInAnyCompany() {
    let pieces = [
      "Đoạn <!-- BIMAT --> một", "<!-- BIMAT -->", "<!-- BIMAT\n\nBIMAT -->", "- mục <!-- BIMAT -->\n- hai",
      "[//]: # (BIMAT)",
      "| a | b |\n|---|---|\n| <!-- BIMAT --> 1 | 2 |", "`mã` <b title='BIMAT'>đậm</b>", "<div>BIMAT</div>",
      "# Đề <!-- BIMAT --> mục",
      "> trích\n> <!-- BIMAT -->\n> dẫn", "1. <!-- BIMAT -->\n2. hai", "[^1]: chú <!-- BIMAT\nBIMAT --> thích",
      "```x BIMAT\nmã\n```",
      "chữ\n<!-- BIMAT -->\nchữ", "<script>BIMAT</script>", "``a ` <!-- mã --> `` <!-- BIMAT -->",
      "<!-- BIMAT --> cùng dòng BIMAT",
    ]
    for first in pieces {
      for second in pieces {
        for third in [pieces[0], pieces[5], pieces[9]] {
          let source = [first, second, third].joined(separator: "\n\n")
          let shown = ShownSource.of(source)
          #expect(!shown.contains("BIMAT"), "\(source) → \(shown)")
          let (before, after) = (Markdown.parse(source, file: "").value, Markdown.parse(shown, file: "").value)
          #expect(before.text.split { $0 <= 0x20 } == after.text.split { $0 <= 0x20 }, "\(source) → \(shown)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["\n", " "]) func aLongTextIsShownWhole(_ end: String) {
    let source = String(repeating: "chữ <b title=\"x\"> `a` [b] <!-- c -->" + end, count: 40_000)
    let shown = ShownSource.of(source)
    #expect(shown.split(separator: "chữ", omittingEmptySubsequences: false).count == 40_001)
    #expect(!shown.contains("<!--"))
  }
}
