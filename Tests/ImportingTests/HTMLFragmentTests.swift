import Importing
import Testing

/// HTML in a page becomes Markdown where it is simple, and then no word is lost.
@Suite struct HTMLInPages {
  private func markdown(_ text: String, from line: Int = 0) -> String? {
    HTMLFragment(text.split(separator: "\n", omittingEmptySubsequences: false), from: line).converted()?.markdown
  }

  @Test(arguments: [
    ("<p class=\"MsoNormal\">Hồ sơ <b>trực tuyến</b> đạt 70%.<o:p></o:p></p>", "Hồ sơ **trực tuyến** đạt 70%."),
    (
      "<table><tr><td>A|b</td><td>1</td></tr><tr><td>B</td><td><p>2</p><p>3</p></td></tr></table>",
      "| A\\|b | 1 |\n| --- | --- |\n| B | 2<br>3 |"
    ),
    ("<ol><li>Một</li><li>Hai</li></ol>", "1. Một\n\n2. Hai"), ("<center>KẾ HOẠCH</center>", "KẾ HOẠCH"),
    ("<p>5 m<sup>2</sup> &amp; 3 &lt; 4</p>", "5 m<sup>2</sup> & 3 <4"),
    ("<h2>Tên mục</h2><p>Chữ</p>", "## Tên mục\n\nChữ"),
    ("<p>&#272;i&#7873;u 1. &Ocirc; t&ocirc; 5&#8805;3</p>", "Điều 1. Ô tô 5≥3"),
    ("<div><p>Một</p>\n\n<p>Hai</p></div>\n\nSau", "Một\n\nHai"),
  ])
  func isConverted(_ html: String, _ shown: String) throws {
    let found = try #require(markdown(html))
    #expect(found.filter { $0 != " " } == shown.filter { $0 != " " })
  }

  @Test(arguments: [
    "<pre>\n70%\n</pre>", "<details><summary>Tóm</summary>70%</details>", "<script>a</script>Chữ",
    "<iframe src=x></iframe>Chữ sau",
    "<p><img src=\"a.png\">Chữ</p>", "<p>Xem <a href=\"https://a.vn\">đây</a></p>", "<form><input>Chữ</form>",
    "<!-- ẩn --><p>Chữ</p>",
  ])
  func isLeftWhereMoreWouldGo(_ html: String) { #expect(markdown(html) == nil) }

  /// As in an import: their text stands in the first, the others are empty, and it is told which they were.
  @Test func mergedCellsAreNamed() throws {
    let html = """
      <table><tr><th rowspan="2">TT</th><th rowspan=2>Chỉ tiêu</th><th colspan="2">Mục tiêu</th></tr>
      <tr><th>2027</th><th>2030</th></tr>
      <tr><td rowspan="2">1</td><td>Hộ có mạng</td><td>70%</td><td>90%</td></tr>
      <tr><td>Trong đó: nông thôn</td><td>60%</td><td>80%</td></tr></table>
      """
    let found = try #require(HTMLFragment(html.split(separator: "\n"), from: 0).converted())
    #expect(
      found.markdown == """
        | TT | Chỉ tiêu | Mục tiêu |  |
        | --- | --- | --- | --- |
        |  |  | 2027 | 2030 |
        | 1 | Hộ có mạng | 70% | 90% |
        |  | Trong đó: nông thôn | 60% | 80% |
        """)
    #expect(found.merged == ["hàng 1–2 cột 1", "hàng 1–2 cột 2", "hàng 1 cột 3–4", "hàng 3–4 cột 1"])
  }

  @Test func aTableThatBlankLinesPartIsTakenWhole() {
    let lines =
      "Đầu.\n\n<table>\n\n<tr>\n\n<td>A</td>\n\n<td>B</td>\n\n</tr>\n<tr><td>C</td><td>D</td></tr>\n\n</table>\n\nSau."
    let text = lines.split(separator: "\n", omittingEmptySubsequences: false)
    for line in [6, 8, 11] {
      let fragment = HTMLFragment(text, from: line)
      #expect(fragment.lines == 2..<14 || fragment.lines == 2..<13)
      #expect(fragment.converted()?.markdown == "| A | B |\n| --- | --- |\n| C | D |")
    }
  }
}
