import Diagnostics
import Markup
import Testing

/// Words inside blocks of HTML, which are left out with their tags.
@Suite struct WordsInBlocksOfHTML {
  private func ids(_ text: String) -> [DiagnosticID] { Markdown.parse(text, file: "a.md").diagnostics.map(\.id) }

  @Test(arguments: [
    "<p class=\"MsoNormal\">Đến năm 2025 đạt 70%.</p>", "<table>\n<tr><td>70%</td></tr>\n</table>",
    "<ul><li>70% hồ sơ</ul>",
    "<center>KẾ HOẠCH</center>", "<pre>chữ</pre>", "<details><summary>Chữ</summary></details>",
    "<script>1</script>Chữ", "<iframe src=\"x\"></iframe>Chữ sau", "</div>Chữ", "<div\n>chữ",
  ])
  func stopThePage(_ block: String) { #expect(ids(block + "\n").first == .rawHTMLText) }

  @Test(arguments: [
    "<div></div>", "<!-- ghi chú -->", "<script>var a = 1</script>", "<style>p { color: red }</style>", "<p>&nbsp;</p>",
    "<hr>",
  ])
  func areNoneInTagsAlone(_ block: String) { #expect(!ids(block + "\n").contains(.rawHTMLText)) }

  @Test func areNoneInCode() { #expect(ids("```\n<p>chữ</p>\n```\n") == []) }
}
