import Diagnostics
import Markup
import OpenData
import Publications
import Vietnamese

extension Site {
  /// `index.md`: a document as Markdown, made from what its page shows. Its front matter has the keys whose values the page
  /// shows, and no others; its body has the words and labels of the source, without comments and HTML.
  func markdown(_ index: Int) throws(DiagnosticError) -> [UInt8] {
    let publication = publication(index)
    let folder = content.folder.source
    var twin = Array(frontMatter(index).utf8)
    twin.append(0x0A)
    if let body = try publication.withText.plainSource(in: folder), ShownSource.isAll(of: body) {
      twin.append(contentsOf: body.drop { $0 == 0x0A })
      return twin
    }
    let source = try publication.withText.source(in: folder)
    let body = ShownSource.of(source, layout: publication.withText.layout).drop { $0 == "\n" }
    twin.append(contentsOf: body.utf8)
    return twin
  }

  private func frontMatter(_ index: Int) -> String {
    let publication = publication(index)
    let facts = publication.facts
    var lines: [String] = []
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { lines.append("\(key): \(JSONString.quoted(text))") }
    }
    func add(_ key: String, _ day: Day?) { if let day { lines.append("\(key): \(day)") } }
    func add(_ key: String, _ texts: [String]) {
      if !texts.isEmpty { lines.append("\(key): [\(texts.map(JSONString.quoted).joined(separator: ", "))]") }
    }
    add("title", facts.title)
    if let document = facts.document {
      add("number", document.number?.value.description)
      add("type", document.form.name)
      add("issuer", document.issuer.value)
      if let signer = document.signer {
        let parts = [("name", signer.name), ("title", signer.title), ("authority", signer.authority)]
        lines.append(
          "signer: {\(parts.compactMap { key, text in text.map { "\(key): \(JSONString.quoted($0))" } }.joined(separator: ", "))}"
        )
      }
      add("issued", document.issued)
      add("effective", document.effective)
      add("expired", document.expired)
      add("status", document.status?.rawValue)
      if let period = document.period {
        lines.append(
          "period: \(period.count == 1 ? "\(period.lowerBound)" : "\(period.lowerBound)-\(period.upperBound)")")
      }
      for kind in RelationKind.allCases {
        add(kind.rawValue, document.relations.filter { $0.kind == kind }.map(\.document.description))
      }
    }
    lines.append("date: \(facts.date.iso)")
    add("text", facts.document?.text?.rawValue)
    add("updated", facts.updated)
    let changes = facts.changes.map { "{date: \($0.date), note: \(JSONString.quoted($0.note))}" }
    if !changes.isEmpty { lines.append("changes: [\(changes.joined(separator: ", "))]") }
    add("summary", facts.summary)
    add("fields", facts.fields.map(\.value))
    add("tags", facts.tags)
    let files = facts.attachments.compactMap { item -> String? in
      guard let file = Attachment.path(item.file.value, beside: publication.file).flatMap(attachments.name) else {
        return nil
      }
      let path = JSONString.quoted(file.sitePath)
      return item.title.map { "{file: \(path), title: \(JSONString.quoted($0))}" } ?? path
    }
    if !files.isEmpty { lines.append("attachments: [\(files.joined(separator: ", "))]") }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }
}
