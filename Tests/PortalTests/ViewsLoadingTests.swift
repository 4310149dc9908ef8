import Diagnostics
import Foundation
import Portal
import Templates
import Testing

/// The project's templates with one file changed, and what the loader says of it.
private func messages(_ path: String, _ text: String) -> [Diagnostic] {
  var files = ProjectTemplates.files()
  files[path] = Array(text.utf8)
  return TemplateLibrary.load(files: files, for: .portal).diagnostics
}

@Suite struct ViewsLoadingTests {
  @Test func unknownKeyNamesPlaceTrailAndNearestKey() throws {
    let found = messages("sitemap.mustache", "<h1>{{title}}</h1>\n\n  <p>{{titel}}</p>\n{{>link-groups}}\n")
    let error = try #require(found.first)
    #expect(found.count == 1)
    #expect(error.id == .templateUnknownKey)
    #expect(error.location == SourceLocation(file: "templates/sitemap.mustache", line: 3, column: 6))
    #expect(error.fix == "có phải là `title`?")
    #expect(error.note == "khi dựng sơ đồ trang: templates/sitemap.mustache")
    #expect(error.sourceLine == "  <p>{{titel}}</p>")
  }

  @Test func keyUnknownInAPartialNamesThePageKind() throws {
    let found = messages("partials/date.mustache", "<time datetime=\"{{iso}}\">{{texts}}</time>\n")
    #expect(Set(found.map(\.id)) == [.templateUnknownKey])
    #expect(found.first?.location?.file == "templates/partials/date.mustache")
    #expect(found.first?.note?.contains("→ templates/partials/date.mustache") == true)
  }

  @Test func keyOfAnOuterViewIsSeenInsideASection() {
    #expect(
      messages("sitemap.mustache", "{{#groups}}{{#links}}{{title}}{{site.name}}{{/links}}{{/groups}}{{>link-groups}}")
        .isEmpty)
  }

  @Test func keyOfAnInnerViewIsNotSeenOutside() {
    let found = messages("sitemap.mustache", "{{url}}{{>link-groups}}")
    #expect(found.map(\.id) == [.templateUnknownKey])
  }

  @Test func unknownPartialIsAnError() {
    let found = messages("sitemap.mustache", "{{>link-group}}{{>link-groups}}")
    #expect(found.map(\.id) == [.templateUnknownPartial])
    #expect(found.first?.fix == "có phải là `link-groups`?")
  }

  @Test(arguments: [
    ("{{title", 1, 1), ("a\n{{#groups}}b", 2, 1), ("{{#groups}}\n{{/group}}", 2, 1), ("{{/groups}}", 1, 1),
    ("<p>{{{title}}</p>", 1, 4), ("{{}}", 1, 1), ("{{=<% %>=}}", 1, 1), ("{{<layout}}{{/layout}}", 1, 1),
    ("{{>*name}}", 1, 1), ("{{upper(title)}}", 1, 1), ("<a href={{title}}>", 1, 9), ("{{% CONTENT_TYPE: TEXT}}", 1, 1),
  ])
  func brokenSyntaxHasLineAndColumn(text: String, line: Int, column: Int) {
    let found = messages("sitemap.mustache", text).filter { $0.severity == .error }
    #expect(found.map(\.id) == [.templateSyntax])
    #expect(found.first?.location == SourceLocation(file: "templates/sitemap.mustache", line: line, column: column))
  }

  @Test(arguments: [
    ("{{{title}}}", "template-unescaped-text"), ("{{&title}}", "template-unescaped-text"),
    ("{{groups}}", "template-key-kind"), ("{{page.menu.text}}", "template-key-kind"),
    ("{{page.jsonLD}}", "template-escaped-html"), ("{{words.noSuchWord}}", "template-unknown-key"),
    ("{{assets.sitCss}}", "template-unknown-key"), ("{{.}}", "template-key-kind"),
  ])
  func wrongUseOfAKeyIsAnError(text: String, id: String) {
    #expect(messages("sitemap.mustache", text + "{{>link-groups}}").map(\.id.rawValue) == [id])
  }

  @Test func missingTemplateIsAnErrorAndAnUnusedOneAWarning() {
    var files = ProjectTemplates.files()
    files["site-map.mustache"] = files.removeValue(forKey: "sitemap.mustache")
    let loaded = TemplateLibrary.load(files: files, for: .portal)
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.map(\.id) == [.templateMissing, .templateUnused])
    #expect(loaded.diagnostics.last?.severity == .warning)
  }

  @Test func templateThatIsNotUTF8IsAnError() {
    var files = ProjectTemplates.files()
    files["sitemap.mustache"] = [0x3C, 0xFF, 0x3E]
    #expect(TemplateLibrary.load(files: files, for: .portal).diagnostics.contains { $0.id == .templateEncoding })
  }

  @Test func wordsOfEveryLanguageHaveTheSameKeys() throws {
    var files = ProjectTemplates.files()
    let english = String(decoding: try #require(files["words.en.yml"]), as: UTF8.self)
    files["words.en.yml"] = Array(english.replacingOccurrences(of: "\nskip:", with: "\nskipp:").utf8)
    let found = TemplateLibrary.load(files: files, for: .portal).diagnostics
    #expect(Set(found.map(\.id)) == [.wordsMissingKey])
    #expect(found.contains { $0.location?.file == "templates/words.en.yml" && $0.message.contains("`skip`") })
  }

  @Test func wordsThatAreNotAFlatMappingAreAnErrorWithALine() {
    #expect(messages("words.en.yml", "skip: [a]\n").first { $0.id == .wordsSyntax }?.location?.line == 1)
    #expect(messages("words.en.yml", "skip: a\n  b: c: d\n").contains { $0.id == .wordsSyntax })
  }
}
