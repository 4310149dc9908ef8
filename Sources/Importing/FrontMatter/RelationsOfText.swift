import Markup
import Publications

/// The documents that a text says it stands on, replaces, repeals or amends.
struct RelationsOfText {
  private(set) var found: [(kind: RelationKind, numbers: [String])] = []

  /// Reads a publication.
  init(_ publication: Publication, _ body: MarkupDocument, own: DocumentNumber?) {
    var byKind: [RelationKind: [String]] = [:]
    func add(_ kind: RelationKind, _ number: DocumentNumber) {
      guard number.description != own?.description, byKind[kind]?.contains(number.description) != true else { return }
      byKind[kind, default: []].append(number.description)
    }
    for number in grounds(publication, body) { add(.basedOn, number) }
    for statement in RelationReader(publication, body).statements where statement.kind != .basedOn {
      let citation = publication.citations[statement.citation]
      // A number that is none, and one in capitals, is no number to write down.
      if citation.isShouted || citation.number.likelier != nil && citation.number.form == .letter { continue }
      add(statement.kind, citation.number)
    }
    // What is replaced is not amended as well, and a ground is stated once.
    let ended = (byKind[.replaces] ?? []) + (byKind[.repeals] ?? [])
    for kind in [RelationKind.amends, .supplements] { byKind[kind]?.removeAll { ended.contains($0) } }
    for kind in RelationKind.allCases {
      if let numbers = byKind[kind], !numbers.isEmpty { found.append((kind, numbers)) }
    }
  }

  /// All numbers in the paragraphs `Căn cứ …` before the first provision: what stands behind `Theo đề nghị` is none of them.
  private func grounds(_ publication: Publication, _ body: MarkupDocument) -> [DocumentNumber] {
    let first = publication.anchors.provisions.first?.block ?? body.blocks.count
    var numbers: [DocumentNumber] = []
    for citation in publication.citations {
      guard citation.block < first, citation.block < body.blocks.count else { break }
      let block = body.blocks[citation.block]
      let text = body.text[block.text]
      let words = String(decoding: text.prefix(24), as: UTF8.self)
      let opening = String(words.drop { !$0.isLetter })
      guard opening.lowercased().hasPrefix("căn cứ"), !isProposal(citation, text) else { continue }
      numbers.append(citation.number)
    }
    return numbers
  }

  /// Whether a number is that of a submission, or stands behind `theo đề nghị`.
  private func isProposal(_ citation: Citation, _ text: ArraySlice<UInt8>) -> Bool {
    if citation.form?.name == "Tờ trình" || citation.number.form?.name == "Tờ trình" { return true }
    let before = String(decoding: text[..<citation.text.lowerBound], as: UTF8.self).lowercased()
    return before.contains("theo đề nghị")
  }
}
