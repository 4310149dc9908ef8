import Diagnostics
import Markup
import Vietnamese

/// The relations that a document's text states, held against its front matter: what is missing is proposed, with the lines to
/// put in; what contradicts is told.
struct RelationReview {
  private let publication: Publication
  private let body: MarkupDocument
  private let facts: DocumentFacts

  /// The messages about one document. Linear in its text.
  static func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard let facts = publication.facts.document, publication.language == .vietnamese else { return [] }
    return RelationReview(publication: publication, body: body, facts: facts).run()
  }

  /// Relations that change what becomes of the other document.
  private static let effects: Set<RelationKind> = [.amends, .supplements, .replaces, .repeals, .withdraws]
  private func run() -> [Diagnostic] {
    // Front matter that could not be read lacks nothing yet.
    if facts.issuer.location.file.isEmpty { return [] }
    // What a consolidated text says of other documents is the word of the act in it (Pháp lệnh 01/2012/UBTVQH13 article 4).
    if facts.form == .consolidated { return [] }
    var missing: [Missing] = []
    var found: [Diagnostic] = []
    var said: Set<String> = []
    let own = facts.number?.value.unpadded
    let statements = RelationReader(publication, body).statements
    // What a document changes is its ground as a matter of course.
    let cited = Dictionary(grouping: publication.citations, by: \.number.unpadded)
    func words(for citation: Citation) -> String { citation.name(besides: cited[citation.number.unpadded] ?? []) }
    let changed = Set(
      statements.filter { RelationReview.effects.contains($0.kind) || $0.kind == .corrects }
        .map { words(for: publication.citations[$0.citation]) })
    for statement in statements {
      let citation = publication.citations[statement.citation]
      if statement.kind == .basedOn, changed.contains(words(for: citation)) { continue }
      guard citation.number.unpadded != own, !citation.isShouted, !isMistyped(citation),
        case let name = words(for: citation),
        said.insert("\(statement.kind.rawValue) \(name)").inserted
      else { continue }
      let stated = facts.relations.filter { $0.document.mayBe(citation) }.map(\.kind)
      if isStated(statement.kind, stated) { continue }
      if let other = stated.first(where: { RelationReview.effects.contains($0) }),
        RelationReview.effects.contains(statement.kind)
      {
        found.append(contradiction(citation, says: statement.kind, other))
      } else {
        missing.append(Missing(kind: statement.kind, name: name))
      }
    }
    let days = missingDays()
    return found + (missing.isEmpty && days.isEmpty ? [] : [proposal(missing, days)])
  }

  /// The days of effect and of expiry that the text names and the front matter lacks. That a document is in force from the day on
  /// which it is signed is told by that day.
  private func missingDays() -> [(key: String, day: Day)] {
    var found: [(String, Day)] = []
    if facts.effective == nil, let day = FactsReview.effectiveDay(of: facts, body, publication.anchors),
      facts.issued.map({ $0 < day }) ?? true
    {
      found.append(("effective", day))
    }
    let last = facts.expired == nil ? FactsReview.lastDays(of: facts, body, publication.anchors) : []
    if last.count == 1, facts.issued.map({ $0 < last[0] }) ?? true { found.append(("expired", last[0])) }
    return found
  }

  /// Whether the symbol is none, and what was probably meant is known: a slip is no number to write down.
  private func isMistyped(_ citation: Citation) -> Bool {
    citation.form != nil && citation.number.form == .letter && citation.number.likelier != nil
  }

  /// Whether the front matter says the same, or as much.
  private func isStated(_ kind: RelationKind, _ stated: [RelationKind]) -> Bool {
    if stated.contains(kind) { return true }
    switch kind {
    case .basedOn: return !stated.isEmpty
    case .guides, .implements: return stated.contains { $0 != .cites && $0 != .basedOn }
    case .amends, .supplements, .corrects:
      return stated.contains { $0 == .amends || $0 == .supplements || $0 == .corrects }
    default: return stated.contains { RelationKind.endings.contains($0) }
    }
  }

  private func contradiction(_ citation: Citation, says kind: RelationKind, _ other: RelationKind) -> Diagnostic {
    Diagnostic(
      .relationContradicts,
      at: SourceLocation(
        file: publication.file, line: body.line(at: citation.numberRange.lowerBound, block: citation.block)),
      "Bài nói văn bản này \(RelationReview.name(kind)) \(citation.number), còn phần đầu trang ghi `\(other.rawValue)`",
      fix: "So lại với bản gốc, rồi chuyển số ấy sang `\(kind.rawValue)` hoặc sửa bài.",
      subject: body.string(citation.numberRange))
  }

  private static func name(_ kind: RelationKind) -> String {
    switch kind {
    case .amends: "sửa đổi"
    case .supplements: "bổ sung"
    case .replaces: "thay thế"
    case .repeals: "bãi bỏ"
    case .guides: "hướng dẫn"
    case .withdraws: "thu hồi"
    case .corrects: "đính chính"
    case .implements: "triển khai"
    default: "căn cứ"
    }
  }

  // MARK: The proposal

  /// A relation that the front matter lacks.
  private struct Missing {
    let kind: RelationKind
    /// What to write for the document.
    let name: String
  }

  private func proposal(_ missing: [Missing], _ days: [(key: String, day: Day)]) -> Diagnostic {
    let place = facts.number?.location ?? facts.issuer.location
    var lines: [String] = []
    var edits: [Repair.Edit] = []
    let stated = Set(facts.relations.map(\.kind))
    for kind in RelationKind.allCases {
      let numbers = missing.filter { $0.kind == kind }.map(\.name)
      guard !numbers.isEmpty else { continue }
      let line = "\(kind.rawValue): [\(numbers.joined(separator: ", "))]"
      lines.append(line)
      // A list that stands already is the editor's to complete.
      if stated.contains(kind) { continue }
      edits.append(Repair.Edit(line: place.line, bytes: 0..<0, old: "", new: line + "\n"))
    }
    for (key, day) in days {
      lines.append("\(key): \(day)")
      edits.append(Repair.Edit(line: place.line, bytes: 0..<0, old: "", new: lines[lines.count - 1] + "\n"))
    }
    let isWhole = edits.count == lines.count
    return Diagnostic(
      .relationMissing, at: SourceLocation(file: place.file, line: place.line),
      missing.isEmpty
        ? "Bài nêu ngày \(days[0].key == "effective" ? "có" : "hết") hiệu lực mà phần đầu trang chưa ghi"
        : "Bài nêu rõ quan hệ với \(missing.count) văn bản mà phần đầu trang chưa ghi",
      note: "Nên có: " + lines.map { "`\($0)`" }.joined(separator: "; ") + ".",
      fix: isWhole
        ? "Thêm các dòng ấy vào phần đầu trang, hoặc chạy `congbo check --fix`."
        : "Thêm các số ấy vào phần đầu trang.",
      repair: Repair(edits.isEmpty ? [] : [merged(edits)]))
  }

  /// Several lines put in at one place are one change.
  private func merged(_ edits: [Repair.Edit]) -> Repair.Edit {
    Repair.Edit(line: edits[0].line, bytes: 0..<0, old: "", new: edits.map(\.new).joined())
  }
}
