import Foundation
import Markup
import Targets

/// A small document for tests: front matter as simple `key: value` lines, then Markdown.
struct Sample {
  var document: MarkupDocument
  var context: TargetContext

  init(_ text: String) {
    var body = text[...]
    var keys: [String: String] = [:]
    if body.hasPrefix("---\n"), let end = body.range(of: "\n---\n") {
      for line in body[..<end.lowerBound].split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        keys[String(line[..<colon])] = value.trimmingCharacters(in: ["\""])
      }
      body = body[end.upperBound...]
    }
    document = Markdown.parse(String(body), file: "mau.md").value
    let day = keys["issued"] ?? keys["date"]
    context = TargetContext(
      title: keys["title"] ?? "", period: nil, issuedYear: day.flatMap { Int($0.prefix(4)) },
      isNews: keys["number"] == nil && keys["issuer"] == nil)
  }

  /// Body only, with a context.
  init(_ body: String, title: String = "", issued: Int? = nil, period: ClosedRange<Int>? = nil, isNews: Bool = false) {
    document = Markdown.parse(body, file: "mau.md").value
    context = TargetContext(title: title, period: period, issuedYear: issued, isNews: isNews)
  }

  /// The records of what stands under the goals of the plan of a year, each shown as it is on a page.
  static func goals(_ body: String) -> [TargetRecord] {
    let title = "Kế hoạch năm 2027"
    let sample = Sample("## I. MỤC TIÊU\n\n" + body, title: title, issued: 2026)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ) { _ in "Mục 1" }.value
  }

  /// The targets of a news item of a year and month, or of a document.
  static func found(
    _ body: String, title: String = "Tin trong tỉnh", year: Int?, month: Int? = nil, isNews: Bool = true,
    issuer: String? = nil
  ) -> [FoundTarget] {
    TargetFinder.find(
      in: Markdown.parse(body, file: "a.md").value,
      context: TargetContext(title: title, issuedYear: year, issuedMonth: month, isNews: isNews, issuer: issuer))
  }

  var targets: [FoundTarget] { TargetFinder.find(in: document, context: context) }
}
