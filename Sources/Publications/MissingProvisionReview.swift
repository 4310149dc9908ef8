import Diagnostics
import Markup
import Vietnamese

/// Provisions that a publication names and the document that it means does not have. Nothing is said where the document may
/// have had them: where it is held in part, or was amended, or speaks of an amendment.
struct MissingProvisionReview {
  private let publication: Publication
  private let body: MarkupDocument
  private let index: Int
  private let catalog: Catalog
  /// Texts that have been read again, by document.
  private var bodies: [Int: MarkupDocument?] = [:]
  private var isAmended: [Int: Bool] = [:]

  init(_ publication: Publication, _ body: MarkupDocument, index: Int, catalog: Catalog) {
    self.publication = publication
    self.body = body
    self.index = index
    self.catalog = catalog
  }

  /// The messages, one for each number that is missing.
  func diagnostics() -> [Diagnostic] {
    var reader = self
    var said: Set<String> = []
    return catalog.missingProvisions[index].compactMap { missing in
      guard reader.isCertain(missing) else { return nil }
      let key = "\(missing.document) \(missing.holder ?? -1) \(missing.step.kind) \(missing.step.number ?? "")"
      return said.insert(key).inserted ? diagnostic(missing) : nil
    }
  }

  private func diagnostic(_ missing: Catalog.MissingProvision) -> Diagnostic {
    let document = catalog.publications[missing.document]
    let name =
      missing.document == index
      ? "văn bản này" : document.facts.document?.number?.value.description ?? document.facts.title
    return Diagnostic(
      .citationNoProvision,
      at: SourceLocation(file: publication.file, line: body.line(at: missing.text.lowerBound, block: missing.block)),
      "Bài dẫn «\(body.string(missing.text))», nhưng \(name) không có", note: "Chỗ dẫn này không có liên kết.",
      fix: "So lại với bản gốc rồi sửa số của điều, khoản, điểm.", subject: subject(of: missing))
  }

  /// The words, with as many behind them as tell them from the same words earlier in the paragraph.
  private func subject(of missing: Catalog.MissingProvision) -> String {
    let block = body.blocks[missing.block].text
    let before = body.string(block.lowerBound..<missing.text.lowerBound)
    var words = body.string(missing.text)
    for next in body.string(missing.text.upperBound..<block.upperBound).prefix(120).split(separator: " ") {
      guard before.holds(words) else { break }
      words += " " + next
    }
    return before.holds(words) ? body.string(missing.text) : words
  }

  private mutating func isCertain(_ missing: Catalog.MissingProvision) -> Bool {
    if body.runs(touching: missing.text).contains(where: \.isCode) { return false }
    let document = catalog.publications[missing.document]
    if let text = document.facts.document?.text, text != .full { return false }
    if missing.document == index, isForm(missing.block) { return false }
    if speaksOfAmendment(behind: missing.text.upperBound, block: missing.block) { return false }
    let amended = isAmended[missing.document] ?? wasAmended(missing.document)
    isAmended[missing.document] = amended
    return !amended && !isWithinText(missing)
  }

  /// Whether the words stand in a form or a text without a name, which says `Quyết định này` of what is made from it.
  private func isForm(_ block: Int) -> Bool {
    var at =
      publication.anchors.provisionOfBlock.indices.contains(block) ? publication.anchors.provisionOfBlock[block] : nil
    while let provision = at {
      let own = publication.anchors.provisions[provision]
      if own.kind == .appendix || own.kind == .attachment && (own.id.hasPrefix("kem-theo") || own.id.hasPrefix("mau")) {
        return true
      }
      at = own.parent
    }
    return false
  }

  /// Whether an amendment is spoken of behind a place, in the same sentence.
  private func speaksOfAmendment(behind place: Int, block: Int) -> Bool {
    let end = body.blocks[block].text.upperBound
    let rest = body.text[min(place, end)..<end].prefix(320)
    let sentence = rest.prefix { $0 != UInt8(ascii: ";") }
    let words = String(decoding: sentence, as: UTF8.self).lowercased()
    return ["sửa đổi", "bổ sung", "hợp nhất"].contains { words.contains($0) }
  }

  /// Whether a document has more by now than its text, or speaks of the provisions of another act.
  private func wasAmended(_ document: Int) -> Bool {
    if catalog.inverseRelationsOf[document].contains(where: { $0.kind == .amends || $0.kind == .supplements }) {
      return true
    }
    let target = catalog.publications[document]
    if document == index {
      return body.blocks.contains { $0.style == .quoted } || FoldedWords.joined(target.facts.title).contains("sua doi")
    }
    return zip(publication.citations, catalog.citedBy[index]).contains { citation, found in
      found == document && speaksOfAmendment(behind: citation.text.upperBound, block: citation.block)
    }
  }

  /// Whether the label stands in the midst of the text of what should hold it: `gồm: a) …; b) …` in one paragraph.
  private mutating func isWithinText(_ missing: Catalog.MissingProvision) -> Bool {
    guard let holder = missing.holder, let number = missing.step.number else { return false }
    let anchors = catalog.publications[missing.document].anchors
    guard anchors.provisions.indices.contains(holder) else { return false }
    if missing.document != index, bodies[missing.document] == nil {
      bodies[missing.document] = try? catalog.publications[missing.document].body
    }
    guard let text = missing.document == index ? body : bodies[missing.document] ?? nil else { return true }
    let start = anchors.provisions.block(holder)
    let label = PointLetter.shown(number).replacing("dd", with: "đ")
    for block in text.blocks.indices[start...] {
      guard isIn(anchors, block, holder) else { break }
      let words = text.string(text.blocks[block].text).split { " \n(;:,".contains($0) }
      if words.contains(where: { $0.hasPrefix(label) && [")", ".", "/"].contains($0.dropFirst(label.count).prefix(1)) })
      {
        return true
      }
    }
    return false
  }

  private func isIn(_ anchors: Anchors, _ block: Int, _ holder: Int) -> Bool {
    var at = anchors.provisionOfBlock.indices.contains(block) ? anchors.provisionOfBlock[block] : nil
    while let provision = at {
      if provision == holder { return true }
      at = anchors.provisions.parent(provision)
    }
    return false
  }
}
