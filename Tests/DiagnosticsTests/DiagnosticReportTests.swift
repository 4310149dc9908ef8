import Diagnostics
import Testing

private let sample = Diagnostic(
  .frontMatterUnknownKey, at: SourceLocation(file: "content/van-ban/a.md", line: 3, column: 1),
  "Không có khóa `titel` trong phần đầu trang", note: "Ghi chú.", fix: "Có phải ý bạn là `title`?",
  sourceLine: "titel: \"Kế hoạch\"",
  length: 5)

@Suite struct DiagnosticReports {
  @Test func textShowsPlaceLineCaretNoteAndFix() {
    #expect(
      DiagnosticReport([sample]).text == """
        content/van-ban/a.md:3:1: lỗi: Không có khóa `titel` trong phần đầu trang [front-matter-unknown-key]
            | titel: "Kế hoạch"
            | ^^^^^
            = Ghi chú.
            → Có phải ý bạn là `title`?

        1 lỗi, 0 cảnh báo

        """)
  }

  @Test func jsonEscapesWhatMustBe() {
    let diagnostic = Diagnostic(.citationUnknown, at: nil, "a\"b\\c\n\u{1}đ")
    #expect(
      DiagnosticReport([diagnostic]).json
        == "[\n{\"id\": \"citation-unknown\", \"severity\": \"warning\", \"message\": \"a\\\"b\\\\c\\n\\u0001đ\"}\n]\n")
    #expect(DiagnosticReport([]).json == "[]\n")
  }

  @Test func githubAnnotationsEscapeDelimiters() {
    let diagnostic = Diagnostic(.citationUnknown, at: SourceLocation(file: "a,b:c.md", line: 2), "100% : ,\nhai")
    #expect(
      DiagnosticReport([diagnostic]).github
        == "::warning file=a%2Cb%3Ac.md,line=2,col=1,title=citation-unknown::100%25 : ,%0Ahai\n")
  }

  /// Forms without a place of their own for repairs tell them in words.
  @Test func repairsAreToldInWords() {
    let edits = [
      Repair.Edit(line: 3, bytes: 0..<2, old: "Ð", new: "Đ"), Repair.Edit(line: 4, bytes: 1..<1, old: "", new: "| "),
      Repair.Edit(line: 5, bytes: 1..<4, old: "\u{200B}", new: ""),
      Repair.Edit(line: 6, bytes: 0..<1, old: "a", new: "b"),
    ]
    let place = SourceLocation(file: "a.md", line: 3)
    let report = DiagnosticReport([Diagnostic(.characterHidden, at: place, "M", fix: "F", repair: Repair(edits))])
    let words =
      "Sửa: dòng 3, «Ð» thành «Đ»; dòng 4, thêm «| »; dòng 5, bỏ «⟨U+200B⟩»; và 1 chỗ nữa (`congbo check --fix`)."
    #expect(report.github.contains("::M%0A→ F%0A\(words)\n"))
    #expect(report.gitlab.contains("\"M → F \(words)\""))
  }

  @Test func strictTurnsWarningsIntoErrors() {
    let warning = Diagnostic(.citationUnknown, at: nil, "a")
    #expect(!DiagnosticReport([warning]).hasErrors)
    #expect(DiagnosticReport([warning], strict: true).hasErrors)
  }

  @Test func manyOfOneKindAreCounted() {
    let many = (1...50).map { Diagnostic(.citationUnknown, at: SourceLocation(file: "a.md", line: $0), "a") }
    let text = DiagnosticReport(many).text
    #expect(text.contains("a.md:20: ") && !text.contains("a.md:21: "))
    #expect(
      text.contains("… và 30 thông báo khác cùng loại [citation-unknown]") && text.hasSuffix("0 lỗi, 50 cảnh báo\n"))
  }

  @Test func theOrderIsByFileAndLine() {
    let places = [("b.md", 1), ("a.md", 9), ("a.md", 2)].map {
      Diagnostic(.linkBroken, at: SourceLocation(file: $0.0, line: $0.1), "m")
    }
    #expect(DiagnosticReport(places).diagnostics.map { $0.location?.text } == ["a.md:2", "a.md:9", "b.md:1"])
  }

  @Test func longLinesAreCutAroundTheColumn() {
    let line = String(repeating: "ă", count: 5000) + "X" + String(repeating: "ơ", count: 5000)
    let text = Diagnostic(.linkBroken, at: SourceLocation(file: "a.md", line: 1, column: 5001), "m", sourceLine: line)
      .text
    let shown = text.split(separator: "\n")
    #expect(shown[1].count < 120)
    let caret = shown[2].distance(from: shown[2].startIndex, to: shown[2].firstIndex(of: "^") ?? shown[2].endIndex)
    #expect(Array(shown[1])[caret] == "X")
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1087, "1.087"), (1_234_567, "1.234.567"), (-1000, "-1.000"), (100, "100")])
  func numbersAreWrittenAsReadersDo(_ number: Int, _ text: String) { #expect(Shown.count(number) == text) }
}
