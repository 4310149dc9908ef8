import Importing
import Testing

/// HTML in a page becomes Markdown where it is simple, and then no word is lost.
@Suite struct HTMLInPages {
  private func markdown(_ text: String, from line: Int = 0) -> String? {
    HTMLFragment(text.split(separator: "\n", omittingEmptySubsequences: false), from: line).markdown()
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
    "<iframe src=x></iframe>Chữ sau", "<table><tr><td colspan=\"2\">A</td></tr></table>",
    "<p><img src=\"a.png\">Chữ</p>", "<p>Xem <a href=\"https://a.vn\">đây</a></p>", "<form><input>Chữ</form>",
    "<!-- ẩn --><p>Chữ</p>",
  ])
  func isLeftWhereMoreWouldGo(_ html: String) { #expect(markdown(html) == nil) }

  @Test func aTableThatBlankLinesPartIsTakenWhole() {
    let lines =
      "Đầu.\n\n<table>\n\n<tr>\n\n<td>A</td>\n\n<td>B</td>\n\n</tr>\n<tr><td>C</td><td>D</td></tr>\n\n</table>\n\nSau."
    let text = lines.split(separator: "\n", omittingEmptySubsequences: false)
    for line in [6, 8, 11] {
      let fragment = HTMLFragment(text, from: line)
      #expect(fragment.lines == 2..<14 || fragment.lines == 2..<13)
      #expect(fragment.markdown() == "| A | B |\n| --- | --- |\n| C | D |")
    }
  }
}
