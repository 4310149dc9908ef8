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
    var lines = FrontMatterLines()
    lines.add("title", facts.title)
    if let document = facts.document { lines.add(document) }
    lines.add("date", written: facts.date.iso)
    lines.add("text", facts.document?.text?.rawValue)
    lines.add("updated", facts.updated)
    lines.add(
      "changes", writtenItems: facts.changes.map { "{date: \($0.date), note: \(JSONString.quoted($0.note))}" })
    lines.add("summary", facts.summary)
    lines.add("fields", facts.fields.map(\.value))
    lines.add("tags", facts.tags)
    let files = facts.attachments.compactMap { item -> String? in
      guard let file = Attachment.path(item.file.value, beside: publication.file).flatMap(attachments.name) else {
        return nil
      }
      let path = JSONString.quoted(file.sitePath)
      return item.title.map { "{file: \(path), title: \(JSONString.quoted($0))}" } ?? path
    }
    lines.add("attachments", writtenItems: files)
    return "---\n\(lines.text)---\n"
  }
}

/// Front matter as it is written: a line a key, and none for what is not stated.
private struct FrontMatterLines {
  var text = ""

  mutating func add(_ key: String, written value: String) { text += "\(key): \(value)\n" }

  mutating func add(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { add(key, written: JSONString.quoted(value)) }
  }

  mutating func add(_ key: String, _ day: Day?) { if let day { add(key, written: "\(day)") } }

  mutating func add(_ key: String, _ texts: [String]) { add(key, writtenItems: texts.map(JSONString.quoted)) }

  mutating func add(_ key: String, writtenItems items: [String]) {
    if !items.isEmpty { add(key, written: "[\(items.joined(separator: ", "))]") }
  }

  /// What only documents state.
  mutating func add(_ document: DocumentFacts) {
    add("number", document.number?.value.description)
    add("type", document.form.name)
    add("issuer", document.issuer.value)
    if let signer = document.signer {
      let parts = [("name", signer.name), ("title", signer.title), ("authority", signer.authority)]
      let written = parts.compactMap { key, text in text.map { "\(key): \(JSONString.quoted($0))" } }
      add("signer", written: "{\(written.joined(separator: ", "))}")
    }
    add("issued", document.issued)
    add("effective", document.effective)
    add("expired", document.expired)
    add("status", document.status?.rawValue)
    if let period = document.period {
      add("period", written: period.count == 1 ? "\(period.lowerBound)" : "\(period.lowerBound)-\(period.upperBound)")
    }
    for kind in RelationKind.allCases {
      add(kind.rawValue, document.relations.filter { $0.kind == kind }.map(\.document.description))
    }
  }
}
