import Portal
import Templates
import Testing

/// White space of templates that only their authors see.
@Suite struct TemplateLinesTests {
  @Test(arguments: [
    // Behind a tag of a block nothing shows; between words and tags of a line it does.
    (
      "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n<p>\n  a\n  <b>b</b>\n  c\n</p>\n",
      "<ul><li>a</li>\n<li>b</li>\n</ul><p>a\n<b>b</b>\nc\n</p>"
    ),
    ("<p>a</p>\n\n\n<span>b</span>\n<DIV class=\"x\">\nc", "<p>a</p><span>b</span>\n<DIV class=\"x\">c"),
    // A tag that stands alone takes its line with it, as Mustache has it.
    ("a\n{{#x}}\nb\n{{/x}}\nc\n", "a\n{{#x}}b\n{{/x}}c\n"), ("{{! Lời }}\n<p>\n", "{{! Lời }}<p>"),
    ("a {{x}}\n{{x}}\nb\n", "a {{x}}\n{{x}}\nb\n"),
    // One section that ends a block; where it shows nothing, the line before has its own end.
    ("a\n{{#x}}<p>{{.}}</p>{{/x}}\nb\n", "a\n{{#x}}<p>{{.}}</p>{{/x}}b\n"),
    ("a {{#x}}<p>b</p>{{/x}}\nc\n", "a {{#x}}<p>b</p>{{/x}}\nc\n"),
    ("{{#x}}<p>b</p>{{/x}}{{#x}}c{{/x}}\nd\n", "{{#x}}<p>b</p>{{/x}}{{#x}}c{{/x}}\nd\n"),
    ("{{#x}}<i>b</i>{{/x}}\nd\n", "{{#x}}<i>b</i>{{/x}}\nd\n"),
    // Text whose lines count.
    ("<p>\n  <pre>\n  a\n\n  b</pre>\n", "<p>\n<pre>\na\n\nb</pre>\n"),
  ])
  func whatShowsStays(_ text: String, _ prepared: String) {
    #expect(String(decoding: TemplateLines.prepared(text, isPartial: false), as: UTF8.self) == prepared)
  }

  @Test func aPartialCanStandInASentence() {
    #expect(TemplateLines.prepared("<b>a</b>\n", isPartial: true) == Array("<b>a</b>".utf8))
  }

  private func script(_ text: String) -> (text: String?, messages: [String]) {
    var files = ProjectTemplates.files()
    files["assets/a.js"] = Array(text.utf8)
    ProjectTemplates.name("a.js", in: &files)
    let loaded = TemplateLibrary.load(files: files, for: .portal)
    let asset = loaded.value?.assets.first { $0.source == "a.js" }
    return (asset.map { String(decoding: $0.bytes, as: UTF8.self) }, loaded.diagnostics.map(\.message))
  }

  @Test func scriptsHaveTheirWordsInAllLanguages() throws {
    let made = script("const w = /* words: print, share */ {}\nuse(w)\n")
    #expect(
      made.text == "let w={\"vi\":{\"print\":\"In trang này\",\"share\":\"Chia sẻ\"},"
        + "\"en\":{\"print\":\"Print this page\",\"share\":\"Share\"}}\nuse(w)\n")
    #expect(made.messages == [])
  }

  @Test func aWordThatIsNoneIsTold() {
    let made = script("const w = /* words: print, shaer */ {}\n")
    #expect(made.text == nil && made.messages == ["không có khóa `words.shaer` ở đây"])
  }
}
