/// "Mỗi năm đào tạo 1.000 cán bộ, trong đó cấp xã 400 người; mở 20 lớp": how often a sentence says at its head holds for its parts too. Shown
/// without it, so many of each year would be so many of all years.
struct EachYear {
  private var period = ""
  /// Whether it opens the sentence, so that it holds beyond a semicolon.
  private var opensSentence = false
  /// The unit of a rate "204 triệu cây/năm", whose parts alone are of each year.
  private var rate = ""
  private var isAmong = false

  /// What says how often of a value that does not say it itself; "" where nothing does.
  ///
  /// - Parameters:
  ///   - own: What it says itself.
  ///   - isBehindStop: Whether it begins a sentence.
  mutating func period(
    of draft: Draft, behind last: Draft?, own: String, isBehindStop: Bool, in items: [Item], _ table: LexiconTable
  ) -> String {
    let gap = last.map { $0.candidate.end..<max($0.candidate.end, draft.candidate.first) }
    if isBehindStop || gap == nil { self = EachYear() }
    if let gap {
      let isParted = gap.contains { items[$0].kind == .semicolon }
      if isParted { isAmong = false }
      if isParted, !opensSentence { self = EachYear() }
      if gap.contains(where: { items[$0].has(.amongWhich) && items[$0].phrase != 0 }) { isAmong = true }
    }
    if !own.isEmpty || draft.candidate.unit.ends(with: "/năm") {
      note(draft, own, opensSentence: isBehindStop || gap == nil, items, table)
      return ""
    }
    guard gap != nil, !period.isEmpty || !rate.isEmpty else { return "" }
    if hasOwnTime(draft, items, table) {
      self = EachYear()
      return ""
    }
    let counts: [Candidate.Family] = [.count, .area, .money]
    if isAmong, counts.contains(draft.candidate.family) {
      if !period.isEmpty { return period }
      return rate == draft.candidate.unit ? "mỗi năm" : ""
    }
    guard !period.isEmpty,
      isDone(draft, counts, items, table) || last.map({ goesOn(from: $0, to: draft, items) }) ?? false
    else { return "" }
    return period
  }

  /// Keeps what opens a member, and the unit of a rate.
  private mutating func note(
    _ draft: Draft, _ own: String, opensSentence: Bool, _ items: [Item], _ table: LexiconTable
  ) {
    self = EachYear()
    self.opensSentence = opensSentence
    if own.isEmpty { rate = String(draft.candidate.unit.dropLast("/năm".count)) }
    let lead = draft.member.lowerBound..<draft.candidate.first
    guard let often = lead.first(where: { items[$0].has(.perYear) && items[$0].phrase != 0 }),
      (lead.lowerBound..<often).allSatisfy({ at in
        let item = items[at]
        return item.kind.isOne(of: [.comma, .year, .dash])
          || item.kind == .word && (item.has([.deadlineLead, .goal, .joiner]) || item.phrase == table.words.nam)
      })
    else { return }
    period = own
  }

  /// "bồi dưỡng 600 lượt người", "giảm 2%": something that is done so often, not what there is to be.
  private func isDone(_ draft: Draft, _ counts: [Candidate.Family], _ items: [Item], _ table: LexiconTable) -> Bool {
    let lead = draft.member.lowerBound..<draft.candidate.first
    if draft.candidate.family == .percent {
      return lead.contains { items[$0].phrase != 0 && table.wordings[Int(items[$0].phrase)].contains(.direction) }
    }
    return counts.contains(draft.candidate.family) && draft.candidate.verb == nil
      && lead.contains {
        items[$0].phrase != 0 && items[$0].has(.create) && !items[$0].has(.value) && items[$0].phrase != table.words.co
      }
  }

  /// "Mỗi năm tăng 5% số thuê bao, 3% số hộ": another share right behind the one before, with no verb of its own.
  private func goesOn(from last: Draft, to draft: Draft, _ items: [Item]) -> Bool {
    last.candidate.family == .percent && draft.candidate.family == .percent && draft.candidate.verb == nil
      && (draft.member.lowerBound..<draft.candidate.first).allSatisfy {
        items[$0].kind == .comma || items[$0].has(.joiner)
      }
      && !(last.candidate.end..<draft.candidate.first).contains { items[$0].kind == .semicolon }
  }

  /// "…; đến năm 2030 có 50 xã", "đến cuối nhiệm kỳ".
  private func hasOwnTime(_ draft: Draft, _ items: [Item], _ table: LexiconTable) -> Bool {
    draft.member.contains { at in
      items[at].kind.isOne(of: [.year, .date])
        || items[at].phrase != 0 && (table.words.ends.contains(items[at].phrase) || items[at].has(.relativeYear))
    }
  }
}
