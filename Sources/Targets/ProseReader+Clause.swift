extension ProseReader {
  /// What is known of a clause up to the item at hand.
  struct Clause {
    let range: Range<Int>
    let sentence: Range<Int>
    var already: Int?
    /// A word of results behind a target of the clause: "…, hiện tỷ lệ này đang là 1,93%".
    var past: Int?
    var goal: Int?
    var measure: Int?
    var lastMeasure: Int?
    var isNegated = false
    var create: Int?
    var reduction: Int?
    var budget = false
    var revenue = false
    var norm = false
    var forecast = false
    var difference: Int?
    var condition = false
    var citationEnd = 0
    var pastYear = false
    var separator: Int?
    var strongSeparator: Int?
    var accepted: [Draft] = []
    /// Years by item: deadline years outside citations, with their bracket group.
    var deadlines: [(item: Int, year: Int, group: Int32)] = []
    var baseline: Int?
  }

  mutating func readClause(_ range: Range<Int>, _ sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    var clause = Clause(range: range, sentence: sentence)
    if scope.mode == .norm { clause.norm = true }
    var index = range.lowerBound
    while index < range.upperBound {
      let item = items[index]
      if item.kind == .word, item.phrase == 0 {
        index += 1
        continue
      }
      note(item, index, &clause)
      let isQuantity = item.kind == .number || item.has([.multiple, .numberWord]) || item.kind == .year
      if isQuantity, let candidate = candidates.candidate(at: index, in: range) {
        weigh(candidate, &clause)
        index = max(index + 1, candidate.number + 1)
        // Skip over the upper end of a range.
        if candidate.valueMax != nil { index = max(index, candidate.end - 1) }
        continue
      }
      index += 1
    }
    finish(&clause)
  }

  /// Takes note of cues, years and separators.
  private mutating func note(_ item: Item, _ index: Int, _ clause: inout Clause) {
    if item.kind == .comma {
      if group(index) == 0 { separate(index, &clause) }
      clause.condition = false
      if clause.citationEnd > index { clause.citationEnd = index }
      return
    }
    if item.kind == .year || item.kind == .date { return noteYear(item, index, &clause) }
    guard item.phrase != 0, group(index) == 0 else { return }
    let roles = item.roles
    if !roles.isDisjoint(with: [.joiner]) { separate(index, &clause) }
    if roles.contains(.goal), isReachedGoal(index, clause) || tellsOfResults(index, clause) {
      state.mode = .past
      state.isOwnPast = true
    } else if roles.contains(.goal), !isOfResults(index, clause) {
      let isStrong = roles.contains(.strongGoal)
      if scope.mode != .past || isStrong, !clause.norm || scope.mode != .norm {
        if !(state.isOwnPast && !isStrong) {
          state.mode = .goal
          state.isOwnGoal = true
          clause.goal = index
        }
      }
    }
    if roles.contains(.past), clause.accepted.isEmpty, !isKept(index, clause), !isComparedWith(index, clause),
      !(clause.goal.map { index - $0 < Reach.overruledPast } ?? false)
    {
      state.mode = .past
      state.isOwnPast = true
    }
    if roles.contains(.past), !clause.accepted.isEmpty { clause.past = index }
    // "nặng và vừa giảm" is no "vừa giảm".
    if roles.contains(.already), clause.accepted.isEmpty,
      !(candidates.item(index - 1, clause.range)?.phrase == candidates.words.va),
      !(candidates.item(index + 1, clause.range)?.has(.issuing) ?? false)
    {
      clause.already = index
    }
    if roles.contains(.measure), clause.measure == nil { clause.measure = index }
    if roles.contains(.measure) { clause.lastMeasure = index }
    if item.phrase == candidates.words.khongDe { clause.isNegated = true }
    if roles.contains(.create) { clause.create = index }
    if roles.contains(.reduction) { clause.reduction = index }
    if roles.contains(.budget) { clause.budget = true }
    if roles.contains(.revenue) { clause.revenue = true }
    if roles.contains(.normCue) { clause.norm = true }
    if roles.contains(.forecast) { clause.forecast = true }
    if roles.contains(.difference) { clause.difference = index }
    if roles.contains(.condition), !isCounted(index, clause), !isWhen(index, clause) { clause.condition = true }
    if roles.contains(.citation), years.hasCode(after: index, clause.range) {
      clause.citationEnd = clause.range.upperBound
    }
    if roles.contains(.relativeYear) { noteRelativeYear(item, index, &clause) }
  }

  /// "phấn đấu duy trì diện tích rừng tự nhiên hiện có 466.207 ha": what there is, is to be kept.
  private func isKept(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.hienCo, state.mode == .goal else { return false }
    return (1...Reach.heldCount).contains {
      guard let before = candidates.item(index - $0, clause.range) else { return false }
      return before.phrase != 0 && candidates.words.keepers.contains(before.phrase)
    }
  }

  /// "phấn đấu tỷ lệ hộ nghèo giảm so với năm trước trên 4%": only what the goal is compared with.
  private func isComparedWith(_ index: Int, _ clause: Clause) -> Bool {
    guard state.isOwnGoal, let before = candidates.item(index - 1, clause.range) else { return false }
    return before.phrase != 0 && before.has(.baseline)
  }

  /// "nhiều chỉ tiêu của huyện tăng trưởng cao so với năm 2023", "phần lớn các chỉ tiêu đều đạt, vượt kế hoạch": how the
  /// goals have been met.
  private func tellsOfResults(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), items[index].has(.goalSection), !state.isOwnGoal, scope.mode != .goal else {
      return false
    }
    var isMet = false
    for at in (index + 1)..<(index + Reach.metGoals) {
      guard let next = candidates.item(at, clause.range),
        next.kind == .word || next.kind == .comma || next.kind == .dash
      else { return false }
      if next.phrase != 0, next.phrase == candidates.words.dat || next.phrase == candidates.words.hoanThanh {
        isMet = true
      }
      if next.phrase == candidates.words.vuot || next.has(.difference) { return isMet }
      if next.has(.goal), !next.has(.goalSection), !isMet { return false }
      if next.has(.baseline), next.phrase != 0 { return at - index > 1 && isMet || isGrowth(index + 1..<at) }
    }
    return false
  }

  private func isGrowth(_ range: Range<Int>) -> Bool { range.contains { items[$0].has(.value) } }

  /// "có 30/32 chỉ tiêu đạt và vượt kế hoạch đề ra", "hoàn thành các mục tiêu đề ra": the goals that results are held
  /// against.
  private func isOfResults(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), !state.isOwnGoal else { return false }
    if let before = candidates.item(index - 1, clause.range), before.kind == .number, before.second != 0 { return true }
    // "hoàn thành 24/27 chỉ tiêu Nghị quyết Đại hội đề ra".
    if items[index].has(.issuing) {
      for step in 1...Reach.heldCount {
        guard let before = candidates.item(index - step, clause.range), before.kind != .comma else { break }
        if before.kind == .number, before.second != 0 { return true }
      }
    }
    for step in 1...Reach.heldAgainst {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      if before.phrase == candidates.words.vuot || before.has([.difference, .baseline]) { return true }
    }
    return false
  }

  /// "đã đạt được các mục tiêu của chương trình": the sentence tells what has been reached.
  private func isReachedGoal(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), !state.isOwnGoal, scope.mode != .goal else { return false }
    var isReached = false
    for step in 1...Reach.heldCount {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      let phrase = before.phrase
      if phrase != 0, phrase == candidates.words.dat || phrase == candidates.words.hoanThanh { isReached = true }
      if before.has(.already) { return isReached || phrase == candidates.words.daDat }
    }
    return false
  }

  /// "giảm 25% số trường hợp nhiễm bệnh": cases that are counted are no condition.
  private func isCounted(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.truongHop, let before = candidates.item(index - 1, clause.range)
    else {
      return false
    }
    return before.kind == .number || before.kind == .percent || before.kind == .word && !before.has(.joiner)
  }

  /// "tỷ số giới tính khi sinh", "mức độ hài lòng khi sử dụng dịch vụ": says what is measured.
  private func isWhen(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.khi, let measure = clause.lastMeasure else { return false }
    return measure < index && measure >= clause.accepted.last?.candidate.end ?? 0 && (clause.separator ?? -1) < measure
  }

  private func separate(_ index: Int, _ clause: inout Clause) {
    clause.separator = index
    guard clause.strongSeparator == nil, index + 1 < clause.range.upperBound else { return }
    let next = items[index + 1]
    if next.has([.measure, .goal, .create, .amongWhich, .joiner]) || items[index].has(.amongWhich) {
      clause.strongSeparator = index
    }
  }

  private mutating func noteYear(_ item: Item, _ index: Int, _ clause: inout Clause) {
    guard let role = years.role(at: index, in: clause.sentence) else { return }
    let year = Int(item.value)
    switch role {
    case .date, .start: return
    case .baseline: clause.baseline = year
    case .vision
    where clause.accepted.isEmpty && clause.deadlines.last.map({ index - $0.item < Reach.vision }) ?? false:
      return
    case .deadline where isInName(index, clause):
      if scope.horizon == nil, scope.fallback == nil { state.citedYear = year }
    case .deadline, .vision:
      let isFuture = scope.firstYear.map { year >= $0 } ?? true
      if index < clause.citationEnd {
        if isFuture { state.citedYear = year }
        return
      }
      if isFuture {
        clause.deadlines.append((index, year, group(index)))
        if group(index) == 0 {
          clause.pastYear = false
          state.latest = year
        }
      } else if group(index) == 0 {
        clause.pastYear = true
        if isStartYear(index, clause) {
          clause.pastYear = false
        } else if opensSentence(index, index, clause) {
          state.mode = .past
          state.isOwnPast = true
        }
      }
      // "Nhiệm kỳ 2015 - 2020, …" told in 2020.
      if index - 2 >= clause.range.lowerBound, items[index - 1].kind == .dash, items[index - 2].kind == .year,
        let first = scope.firstYear, year <= first, Int(items[index - 2].value) < first,
        opensSentence(index - 2, index, clause)
      {
        clause.deadlines.removeAll { $0.item == index }
        state.mode = .past
        state.isOwnPast = true
      }
    }
  }

  /// "giảm 1% tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025", "… theo Chương trình “… giai đoạn 2021 - 2025”": the year
  /// of what a measure goes by, behind the measure.
  private func isInName(_ index: Int, _ clause: Clause) -> Bool {
    guard let measure = clause.lastMeasure, measure < index else { return false }
    var hasPeriod = false
    for step in 1...Reach.namedYear {
      let at = index - step
      guard at > measure, let before = candidates.item(at, clause.range) else { return false }
      switch before.kind {
      case .number, .semicolon, .colon, .percent: return false
      case .other where candidates.isOpeningQuote(at): return true
      default: break
      }
      if before.phrase == 0 { continue }
      if before.phrase == candidates.words.giaiDoan { hasPeriod = true }
      if candidates.words.goneBy.contains(before.phrase) { return hasPeriod }
    }
    return false
  }

  /// "Năm 2021, …", "Nhiệm kỳ 2015 - 2020, …", "Báo cáo cho biết trong năm 2009, …": the whole sentence tells of that time.
  private func opensSentence(_ first: Int, _ last: Int, _ clause: Clause) -> Bool {
    let lead = first - clause.sentence.lowerBound
    let isReported =
      lead < Reach.shortLeadIn
      && (clause.sentence.lowerBound..<first).contains { has(stating: $0) || items[$0].has(.past) }
    return (lead < Reach.pastLead || isReported) && scope.mode != .goal && !state.isOwnGoal
      && candidates.item(last + 1, clause.range)?.kind == .comma
  }

  /// "cho biết", "nêu rõ": a report speaks.
  private func has(stating index: Int) -> Bool {
    items[index].phrase != 0 && candidates.words.reporting.contains(items[index].phrase)
  }

  /// "từ 33% năm 2020 lên 38%": the year of the start.
  private func isStartYear(_ index: Int, _ clause: Clause) -> Bool {
    var hasNumber = false
    for step in 1...Reach.ownYear + 2 {
      guard let before = candidates.item(index - step, clause.range) else { return false }
      if before.kind == .number { hasNumber = true } else if before.phrase == candidates.words.tu { return hasNumber }
    }
    return false
  }

  private mutating func noteRelativeYear(_ item: Item, _ index: Int, _ clause: inout Clause) {
    guard item.value > 0 else {
      if let first = scope.firstYear { clause.deadlines.append((index, first, 0)) }
      return
    }
    guard index > clause.range.lowerBound, items[index - 1].kind == .number, items[index - 1].value < 50,
      let base = state.latest ?? scope.firstYear
    else { return }
    clause.deadlines.append((index, base + Int(items[index - 1].value), 0))
  }

  // MARK: The end of a clause

  /// Gives each accepted target of the clause its words and its year.
  mutating func finish(_ clause: inout Clause) {
    if clause.already != nil, !state.isOwnGoal { state.saidAlready = true }
    var accepted = clause.accepted
    let outside = clause.deadlines.filter { $0.group == 0 }
    for index in accepted.indices {
      let next = index + 1 < accepted.count ? accepted[index + 1].member.lowerBound : clause.range.upperBound
      let start = index == 0 ? clause.range.lowerBound : accepted[index].member.lowerBound
      let end = accepted[index].isMilestone ? accepted[index].candidate.end : trimmed(next, start)
      accepted[index].member = start..<max(end, accepted[index].candidate.end)
      accepted[index].horizon = horizon(of: accepted[index], clause, outside)
      accepted[index].baseline = clause.baseline
      if accepted[index].horizon == nil { accepted[index].doubts.append(.noDeadline) }
    }
    if let first = outside.last?.year { state.year = Horizon(year: first, source: .clause) }
    drafts.append(contentsOf: accepted)
    if let last = accepted.last { state.previous = last.candidate }
  }

  /// Separators at the end of a member do not belong to it.
  private func trimmed(_ end: Int, _ start: Int) -> Int {
    var at = end
    while at > start + 1, [.comma, .stop, .open, .semicolon].contains(items[at - 1].kind) || items[at - 1].has(.joiner)
    {
      at -= 1
    }
    return at
  }

  private func horizon(
    of draft: Draft, _ clause: Clause, _ outside: [(item: Int, year: Int, group: Int32)]
  ) -> Horizon? {
    let number = draft.candidate.number
    if group(number) != 0 {
      let own = clause.deadlines.filter { $0.group == group(number) }
      if let own = own.last(where: { $0.item < number }) ?? own.first {
        return Horizon(year: own.year, source: .clause)
      }
    }
    // The first year behind the number, by bisection: the list is in order.
    var low = 0
    var high = outside.count
    while low < high {
      let middle = (low + high) / 2
      if outside[middle].item < number { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? outside[low - 1] : nil
    let after = low < outside.count ? outside[low] : nil
    // "là 20% năm 2015 và 50% vào năm 2020".
    if let after, after.item >= draft.candidate.end, after.item - draft.candidate.end <= Reach.ownYear,
      after.item < draft.member.upperBound,
      (draft.candidate.end..<after.item).allSatisfy({
        items[$0].has(.deadlineLead) || items[$0].kind == .year || items[$0].kind == .dash
      })
    {
      return Horizon(year: after.year, source: .clause)
    }
    if let before, before.item >= draft.member.lowerBound { return Horizon(year: before.year, source: .clause) }
    if let after, after.item < draft.member.upperBound { return Horizon(year: after.year, source: .clause) }
    if let before { return Horizon(year: before.year, source: .clause) }
    if let after { return Horizon(year: after.year, source: .clause) }
    return state.year ?? scope.horizon ?? state.citedYear.map { Horizon(year: $0, source: .leadIn) } ?? scope.fallback
  }
}
