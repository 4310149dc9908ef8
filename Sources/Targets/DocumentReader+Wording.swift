import Markup

/// Cuts out a target's words: quote, subject, outcome, levels.
extension DocumentReader {
  /// Turns drafts into found targets. `quote` is the row of a table; otherwise the member of the clause is quoted.
  mutating func append(_ drafts: [Draft], items: [Item], block: Int, quote: Range<Int>?) {
    var outcomeAfter = ""
    var nextStart = Int.max
    var out: [FoundTarget] = []
    for draft in drafts.reversed() {
      var (subject, outcome) = words(of: draft, items)
      if outcome.isEmpty, nextStart <= draft.member.upperBound + 2 { outcome = outcomeAfter }
      outcomeAfter = outcome
      nextStart = draft.member.lowerBound
      if subject.isEmpty { subject = draft.candidate.unit }
      let amount = Int(items[draft.candidate.first].start)..<Int(items[draft.candidate.end - 1].end)
      var doubts = draft.doubts
      let clause = quote ?? self.quote(draft, items, amount, &doubts)
      out.append(
        FoundTarget(
          quote: clause, amount: amount, block: block, subject: subject, outcome: outcome,
          comparator: draft.candidate.comparator, value: draft.candidate.value, valueMax: draft.candidate.valueMax,
          unit: draft.candidate.unit,
          kind: draft.candidate.family == .rank ? .ranking : draft.isBudget ? .budget : .target,
          deadlineYear: draft.horizon?.year, deadlineSource: draft.horizon?.source, baselineYear: draft.baseline,
          levels: levels(items, draft.member), serviceLevel: serviceLevel(items, draft.member), doubts: doubts))
    }
    found.append(contentsOf: out.reversed())
  }

  private func quote(_ draft: Draft, _ items: [Item], _ amount: Range<Int>, _ doubts: inout [Doubt]) -> Range<Int> {
    var first = draft.member.lowerBound
    while first < draft.candidate.first, [.comma, .dash, .stop, .close].contains(items[first].kind) { first += 1 }
    var last = draft.member.upperBound - 1
    while last > draft.candidate.end - 1, [.comma, .stop, .semicolon, .dash].contains(items[last].kind) { last -= 1 }
    let limit = TargetFinder.maximumQuote / 2
    let wasLong = Int(items[last].end) - Int(items[first].start) > TargetFinder.maximumQuote
    if wasLong {
      doubts.append(.longClause)
      var at = draft.candidate.first
      while at > first, amount.lowerBound - Int(items[at - 1].start) < limit { at -= 1 }
      first = at
      at = draft.candidate.end - 1
      while at < last, Int(items[at + 1].end) - amount.upperBound < limit { at += 1 }
      last = at
    }
    return min(Int(items[first].start), amount.lowerBound)..<max(Int(items[last].end), amount.upperBound)
  }

  /// Before the number: "Tỷ lệ người dân hài lòng" đạt 90%. Behind it: 90% "người dân" "hài lòng".
  private func words(of draft: Draft, _ items: [Item]) -> (String, String) {
    let candidate = draft.candidate
    let member = draft.member
    let bound = max(member.lowerBound, candidate.verb.map { min($0, candidate.first) } ?? candidate.first)
    let measure = (member.lowerBound..<max(member.lowerBound, bound)).suffix(60).first { items[$0].has(.measure) }
    let rest = candidate.end..<max(candidate.end, member.upperBound)
    if let measure, candidate.family != .multiple {
      return (text(items, measure..<bound), text(items, rest))
    }
    if rest.isEmpty || candidate.verb != nil && rest.count < 3 {
      return (text(items, member.lowerBound..<bound), text(items, rest))
    }
    let split = rest.prefix(80).first { $0 > rest.lowerBound && items[$0].has(.predicate) } ?? rest.upperBound
    let noun = candidate.family == .count || candidate.family == .rank ? unitStart(candidate) : rest.lowerBound
    var outcome = text(items, split..<rest.upperBound)
    if outcome.isEmpty, candidate.family != .percent { outcome = text(items, lead(items, member, bound)) }
    return (text(items, noun..<split), outcome)
  }

  private func unitStart(_ candidate: Candidate) -> Int { min(candidate.end - 1, candidate.number + 1) }

  /// The verb that leads a count: "hình thành", "hỗ trợ nghiên cứu, phát triển".
  private func lead(_ items: [Item], _ member: Range<Int>, _ bound: Int) -> Range<Int> {
    let range = member.lowerBound..<max(member.lowerBound, bound)
    guard let first = range.suffix(14).first(where: { items[$0].has(.create) }) else { return bound..<bound }
    return first..<bound
  }

  private func text(_ items: [Item], _ range: Range<Int>) -> String {
    var first = range.lowerBound
    var last = range.upperBound - 1
    let edge: [Item.Kind] = [.comma, .dash, .stop, .semicolon, .colon, .slash]
    while first <= last, edge.contains(items[first].kind) { first += 1 }
    while last >= first, edge.contains(items[last].kind) { last -= 1 }
    guard first <= last else { return "" }
    let start = Int(items[first].start)
    while last > first, Int(items[last].end) - start > 400 { last -= 1 }
    return String(decoding: bytes[start..<max(start, Int(items[last].end))], as: UTF8.self)
  }

  func levels(_ items: [Item], _ range: Range<Int>) -> [AdministrativeLevel] {
    var roles: Roles = []
    for index in range.prefix(200) { roles.formUnion(items[index].roles) }
    var out: [AdministrativeLevel] = []
    if roles.contains(.central) { out.append(.central) }
    if roles.contains(.province) { out.append(.province) }
    if roles.contains(.district) { out.append(.district) }
    if roles.contains(.commune) { out.append(.commune) }
    return out
  }

  func serviceLevel(_ items: [Item], _ range: Range<Int>) -> ServiceLevel? {
    for index in range.prefix(200) {
      let item = items[index]
      if item.phrase != 0, item.value == 101 || item.value == 102 { return item.value == 101 ? .partial : .full }
      if item.phrase == table.words.mucDo, index + 1 < items.count, items[index + 1].kind == .number {
        let value = Int(items[index + 1].value)
        if value == 3 || value == 4 { return .number(value) }
      }
    }
    return nil
  }
}
