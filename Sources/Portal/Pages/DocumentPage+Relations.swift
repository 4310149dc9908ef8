import OpenData
import Publications
import Templates
import Vietnamese

extension DocumentPage {
  /// The relations of a document by kind, both directions, in the order of the kinds.
  func relationGroups(in site: Site, _ language: Language) -> [RelationGroupView] {
    let words = site.words(language)
    var groups: [RelationGroupView] = []
    for kind in RelationKind.allCases {
      let own = site.catalog.relationsOf[index].filter { $0.kind == kind }
      if !own.isEmpty {
        groups.append(
          RelationGroupView(
            label: words.text(kind.word), code: kind.rawValue,
            items: own.map { relation(in: site, $0, language) }))
      }
    }
    for kind in RelationKind.allCases {
      var seen: Set<Int> = []
      let inverse = site.catalog.inverseRelationsOf[index].filter {
        $0.kind == kind && seen.insert($0.document).inserted
      }
      if !inverse.isEmpty {
        groups.append(
          RelationGroupView(
            label: words.text(kind.inverseWord), code: "\(kind.rawValue)-of",
            items: inverse.map { relation(in: site, to: $0.document, language) }))
      }
    }
    return groups
  }

  private func relation(in site: Site, _ relation: Catalog.LinkedRelation, _ language: Language) -> RelationView {
    if let document = relation.document { return self.relation(in: site, to: document, language) }
    let words = site.words(language)
    switch relation.held.count {
    case 0: return RelationView(text: relation.number, note: words.text(.notHeld))
    // The one that is held cannot be meant, which is said to the editor.
    case 1: return RelationView(text: relation.number)
    default:
      return RelationView(
        text: relation.number,
        note: words.text(.heldSeveral, ["n": NumberText.whole(relation.held.count, language: language.rawValue)]),
        candidates: relation.held.map { held in
          let view = self.relation(in: site, to: held, language)
          return LinkView(text: view.text, url: view.url, note: view.note)
        })
    }
  }

  private func relation(in site: Site, to document: Int, _ language: Language) -> RelationView {
    guard let facts = site.publication(document).facts.document else { return RelationView(text: "") }
    let shown = language == .english ? site.catalog.translationOf[document] ?? document : document
    return RelationView(
      text: site.documentName(facts, language), url: site.href(shown), title: site.publication(shown).facts.title,
      note: facts.issued.map { DateView($0, language: language.rawValue).text })
  }

  /// What a reader must know first: replaced, amended, corrected, repealed by a document held here. What is not in force yet
  /// is told with its day, in words that stay true when that day has come.
  func notices(in site: Site, _ language: Language) -> [NoticeView] {
    let words = site.words(language)
    return site.catalog.inverseRelationsOf[index].compactMap { relation in
      guard let notice = relation.kind.notice, let document = site.publication(relation.document).facts.document else {
        return nil
      }
      var text = words.text(notice.done)
      if let ahead = notice.ahead, site.isAhead(document) {
        let day =
          document.takesEffect.map { words.text(.onDay, ["day": DateView($0, language: language.rawValue).text]) }
          ?? words.text(.dayOfEffect)
        text = words.text(ahead, ["day": day])
      }
      return NoticeView(
        text: text, code: relation.kind == .amends || relation.kind == .supplements ? .info : .warning,
        link: LinkView(site.documentName(document, language), site.href(relation.document)))
    }
  }

  /// The diagram: this document in the middle, what it rests on to the left, what rests on it to the right. At most
  /// six on each side; the list beside it has all of them.
  func diagram(in site: Site, _ groups: [RelationGroupView]) -> SafeHTML? {
    // A picture of one relation says nothing that its line does not.
    guard groups.reduce(0, { $0 + $1.items.count }) > 1, let document = site.publication(index).facts.document else {
      return nil
    }
    let left = groups.filter { !$0.code.hasSuffix("-of") }.flatMap { group in group.items.map { (group.label, $0) } }
    let right = groups.filter { $0.code.hasSuffix("-of") }.flatMap { group in group.items.map { (group.label, $0) } }
    let rows = max(1, min(6, max(left.count, right.count)))
    let height = rows * 56 + 8
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 \(height)\" role=\"img\" class=\"diagram\">"
    svg += "<title>\(HTMLEscape.escape(diagramText(groups) ?? ""))</title>"
    func box(_ x: Int, _ y: Int, _ label: String, _ relation: String?, own: Bool) -> String {
      let text = HTMLEscape.escape(Site.shortened(label, 26))
      let note =
        relation.map {
          "<text class=\"chart-text chart-note\" x=\"\(x + 100)\" y=\"\(y + 17)\" text-anchor=\"middle\">\(HTMLEscape.escape($0))</text>"
        } ?? ""
      return
        "<rect class=\"\(own ? "chart-bar" : "chart-box")\" x=\"\(x)\" y=\"\(y)\" width=\"200\" height=\"44\" rx=\"4\"/>\(note)"
        + "<text class=\"chart-text\(own ? " chart-on-bar" : "")\" x=\"\(x + 100)\" y=\"\(y + (relation == nil ? 27 : 35))\" text-anchor=\"middle\">\(text)</text>"
    }
    let middle = (height - 44) / 2
    for (side, items) in [(0, left), (1, right)] {
      for (row, item) in items.prefix(6).enumerated() {
        let y = 6 + row * 56
        let from = side == 0 ? 204 : 464
        let to = side == 0 ? 260 : 520
        let (a, b) = side == 0 ? (y + 22, middle + 22) : (middle + 22, y + 22)
        svg += "<path class=\"chart-line\" d=\"M\(from) \(a) L\(to) \(b)\"/>"
        svg += box(side == 0 ? 4 : 516, y, item.1.text, item.0, own: false)
      }
    }
    svg += box(260, middle, document.number?.value.description ?? document.form.name, nil, own: true) + "</svg>"
    return SafeHTML(trusted: svg)
  }

  /// The same in a sentence.
  func diagramText(_ groups: [RelationGroupView]) -> String? {
    if groups.isEmpty { return nil }
    return groups.map { group in
      // Numbers begin anew each year and in each province: the day tells two of one number apart.
      let names = group.items.map { item in
        let isAlone = group.items.count { $0.text == item.text } == 1
        return isAlone ? item.text : item.text + (item.note.map { " (\($0))" } ?? "")
      }
      return "\(group.label): \(names.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }
}

extension RelationKind {
  /// What a document says of one that bears on it so, from the day it is in force and before; nil for what changes nothing.
  fileprivate var notice: (done: Word, ahead: Word?)? {
    switch self {
    case .replaces: (.noticeReplaced, .noticeReplacedFrom)
    case .repeals: (.noticeRepealed, .noticeRepealedFrom)
    case .withdraws: (.noticeWithdrawn, .noticeWithdrawnFrom)
    case .amends: (.noticeAmended, .noticeAmendedFrom)
    case .supplements: (.noticeSupplemented, .noticeSupplementedFrom)
    case .corrects: (.noticeCorrected, nil)
    case .basedOn, .guides, .implements, .cites: nil
    }
  }
}
