import Bytes
import Markup
import Publications

/// Cuts out a target's words: quote, subject, outcome, levels.
extension DocumentReader {
  /// Turns drafts into found targets. `quote` is the row of a table; otherwise the member of the clause is quoted.
  func append(_ drafts: [Draft], items: [Item], block: Int, quote: Range<Int>?) {
    let before = found.count
    let reader = wordings(items)
    var cuts: [Wording] = []
    for (index, draft) in drafts.enumerated() {
      cuts.append(reader.read(draft.candidate, member: draft.member, isFirst: index == 0, after: cuts.last))
    }
    for index in drafts.indices { if let own = told(drafts[index], items) { cuts[index] = own } }
    shareWords(&cuts, drafts, items, reader)
    for index in drafts.indices.dropFirst() where drafts[index].isMilestone {
      cuts[index] = cuts[index - 1]
    }
    var isDealt: Set<Int> = []
    let rows = giveInTurn(&cuts, drafts, reader, &isDealt)
    pairGrowths(&cuts, drafts, reader, &isDealt)
    var label = 0..<0
    var labelled: Draft?
    var often = EachYear()
    for (index, draft) in drafts.enumerated() {
      var cut = cuts[index]
      if quote == nil, isOfRest(draft, items) || isOpinion(draft, items) { continue }
      let isOrMore = readOrMore(draft, &cut, items)
      label = rows[index] ?? rowLabel(draft, cut, behind: labelled, label, reader)
      labelled = draft
      let amount = Int(items[draft.candidate.first].start)..<Int(items[draft.candidate.end - 1].end)
      var doubts = draft.doubts
      let clause = quote ?? self.quote(draft, items, amount, &doubts)
      let last = found.count > before ? found.last : nil
      var words = TargetWords(
        document: self, reader: reader, draft: draft, before: index > 0 ? drafts[index - 1] : nil, last: last,
        isRow: quote != nil, block: block, cut: cut, isOrMore: isOrMore)
      guard words.settle(label: label) else { continue }
      if quote == nil {
        let before = index > 0 ? drafts[index - 1] : nil
        let lent = often.period(
          of: draft, behind: before, own: words.phrasing.period,
          isBehindStop: before.map { isBehindStop(draft, $0, items) } ?? true, in: items, table)
        words.holdEachYear(lent.isEmpty && tracker.isEachYear ? "hằng năm" : lent)
      }
      let own = levels(items, isDealt.contains(index) ? cut.subject : draft.member)
      let heading = quote == nil ? tracker.level : nil
      if own.isEmpty, let heading { words.setLevel(heading.name) }
      if !cut.part.isEmpty { words.setLevel(text(items, cut.part)) }
      let unit = draft.candidate.unit
      let isWordless = cut.subject.isEmpty && cut.outcome.isEmpty
      found.append(
        FoundTarget(
          quote: clause, amount: amount, block: block, subject: words.subject,
          outcome: words.lent?.outcome ?? words.outcome,
          comparator: isOrMore ? .atLeast : draft.candidate.comparator, value: draft.candidate.value,
          valueMax: draft.candidate.valueMax,
          unit: last.flatMap { unit.begins(with: "/1") && $0.unit.begins(with: unit) ? $0.unit : nil } ?? unit,
          kind: draft.candidate.family == .rank
            ? .ranking : draft.isBudget || isPart(draft, of: isWordless ? last : nil) ? .budget : .target,
          deadlineYear: draft.horizon?.year, deadlineSource: draft.horizon?.source,
          baselineYear: words.isHeld ? draft.baseline : nil,
          levels: own.isEmpty ? heading.map { [$0.level] } ?? [] : own, serviceLevel: serviceLevel(items, draft.member),
          phrasing: words.phrasing, group: quote == nil ? "" : tableReader?.group ?? "",
          confidence: Confidence.share(draft.candidate.family, doubts, isAimedAt: draft.isAimedAt), doubts: doubts))
      if let day = draft.horizon?.day {
        found[found.count - 1].terms = TargetTerms(deadline: day)
        found[found.count - 1].phrasing.isOfSchoolYear = day.month == 5 && day.day == 31 && namesSchoolYearsAlone
      }
    }
  }

  /// "40% còn lại dùng nước giếng": what is said of the rest.
  private func isOfRest(_ draft: Draft, _ items: [Item]) -> Bool {
    draft.candidate.family == .percent && draft.candidate.end < draft.member.upperBound
      && text(items, draft.candidate.end..<(draft.candidate.end + 1)).lowered() == "còn lại"
  }

  /// "Một số ý kiến cho rằng mục tiêu 6% là khá cao", "Nhiều đại biểu đề nghị …": what somebody thinks of a goal.
  private func isOpinion(_ draft: Draft, _ items: [Item]) -> Bool {
    let first = draft.candidate.first
    let start =
      (max(0, first - Self.longestSentence)..<first).last { items[$0].kind == .stop }.map { $0 + 1 }
      ?? max(0, first - Self.longestSentence)
    guard first - start > 3 else { return false }
    let words = text(items, start..<first).lowered()
    guard words.holds("ý kiến") || words.holds("quan điểm") || words.holds("đại biểu") else { return false }
    return Lexicon.thinkers.contains { who in
      words.firstRange(of: who).map { place in
        ["cho rằng", "đề nghị", "kiến nghị", "băn khoăn", "đề xuất"].contains {
          words[place.upperBound...].contains($0)
        }
      } ?? false
    }
  }

  /// "90% hộ nông thôn trở lên dùng nước sạch", "1.000 tỉ đồng, hoặc cao hơn": words that say how the value is meant, apart from it. They are
  /// no part of what is counted; "người từ 15 tuổi trở lên" is.
  private func readOrMore(_ draft: Draft, _ cut: inout Wording, _ items: [Item]) -> Bool {
    let end = draft.candidate.end
    if end + 1 < items.count, items[end].kind == .comma, items[end + 1].has(.orMore), items[end + 1].phrase != 0 {
      return true
    }
    guard let last = cut.subject.last, cut.subject.count > 1, cut.subject.lowerBound >= end, items[last].has(.orMore),
      !cut.subject.suffix(5).contains(where: { items[$0].kind == .number || items[$0].phrase == table.words.tu }),
      draft.candidate.comparator == .equal
    else { return false }
    cut.subject = cut.subject.dropLast()
    return true
  }

  /// Whether a full stop stands between two values.
  func isBehindStop(_ draft: Draft, _ last: Draft, _ items: [Item]) -> Bool {
    (last.candidate.end..<draft.candidate.first).contains {
      items[$0].kind == .stop && $0 + 1 < items.count && items[$0 + 1].spaced
    }
  }

  /// Where the words by which a member is shown begin: of a long one behind the last comma before its number, which has to be among them.
  func shownStart(_ draft: Draft, _ items: [Item], _ reader: WordingReader) -> Int {
    let whole = draft.member.lowerBound..<draft.candidate.first
    let head = reader.trimmedHead(whole)
    let first = head < whole.upperBound ? head : whole.lowerBound
    guard Int(items[draft.candidate.end - 1].end) - Int(items[first].start) > Self.longestShown else { return first }
    return (first..<draft.candidate.first).last { items[$0].kind == .comma }.map { $0 + 1 }
      ?? draft.candidate.first
  }

  /// So many items of a sentence before a value are asked who speaks and what it is held against.
  static let longestSentence = 60

  /// So many bytes of a text are shown as they stand.
  private static let longestShown = 360

  /// Whether a share of "đạt" alone is smaller than the whole of those before, who only promise something, at the same time.
  func isLessOfWhole(_ draft: Draft, _ last: FoundTarget, _ items: [Item]) -> Bool {
    guard draft.candidate.family == .percent, let verb = draft.candidate.verb, items[verb].phrase == table.words.dat,
      last.unit == "%", last.value == 100, draft.candidate.value < 100, last.phrasing.order == .numberFirst,
      last.deadlineYear == draft.horizon?.year,
      draft.member.allSatisfy({
        items[$0].kind != .word || items[$0].has([.joiner, .amongWhich, .value, .comparator, .orMore])
      })
    else { return false }
    return ["đăng ký", "đăng kí", "ký cam kết"].contains { last.outcome.lowered().begins(with: $0) }
  }

  /// "tổ dân phố văn hóa" of "đăng ký xây dựng tổ dân phố văn hóa": the title that is gone in for.
  static func titleGoneInFor(_ outcome: String) -> String? {
    guard let verb = Lexicon.goingInFor.first(where: { outcome.lowered().begins(with: $0 + " ") }) else { return nil }
    return String(outcome.dropFirst(verb.count + 1))
  }

  /// A name with a word in it; marks and figures name nothing.
  func named(_ text: String) -> String {
    guard text.contains(where: \.isLetter) else { return "" }
    // "… quản trị dữ liệu cơ bản.": the row of a table ends as a sentence.
    return text.ends(with: ".") && !text.ends(with: "..") ? String(text.dropLast()).trimmedOfSpace : text
  }

  /// "Tổng kinh phí 12.500 triệu đồng; năm 2026: 5.000 triệu đồng": a sum with no words of its own is one of the budget before.
  private func isPart(_ draft: Draft, of last: FoundTarget?) -> Bool {
    draft.candidate.family == .money && last?.kind == .budget
  }

  func add(_ cut: PhrasingCut, _ items: [Item], to phrasing: inout Phrasing) {
    phrasing.period = text(items, cut.period)
    phrasing.head = text(items, cut.head)
    phrasing.lead = text(items, cut.lead)
    phrasing.binder = text(items, cut.binder)
    phrasing.saysComparator = cut.saysComparator
    phrasing.isDenied = cut.isDenied
    phrasing.exception = text(items, cut.exception)
    phrasing.link = text(items, cut.link)
    phrasing.tail = text(items, cut.tail)
  }

  func wordings(_ items: [Item]) -> WordingReader {
    let groups = ProseReader.brackets(items)
    return WordingReader(items: items, bytes: bytes, table: table, whole: items.indices) {
      groups.isEmpty ? 0 : groups[$0]
    }
  }

  func text(_ items: [Item], _ range: Range<Int>) -> String {
    var first = range.lowerBound
    var last = range.upperBound - 1
    while first <= last, isEdge(items[first].kind) { first += 1 }
    while last >= first, isEdge(items[last].kind) || isLoneQuote(items, last, after: first) { last -= 1 }
    // A bracket that opens here and does not close.
    if last > first, items[first].kind == .open, !items[first...last].contains(where: { $0.kind == .close }) {
      first += 1
    }
    if last > first, isQuote(items[first]), !(first..<last + 1).dropFirst().contains(where: { isQuote(items[$0]) }) {
      first += 1
    }
    guard first <= last else { return "" }
    let start = Int(items[first].start)
    while last > first, Int(items[last].end) - start > 400 { last -= 1 }
    return String(decoding: bytes[start..<Int(items[last].end)], as: UTF8.self)
  }
}
