/// Decides whether a candidate is a target.
extension ProseReader {
  mutating func weigh(_ candidate: Candidate, _ clause: inout Clause) {
    if group(candidate.number) != 0 {
      if isBracketTarget(candidate, clause) { accept(candidate, &clause) }
      return
    }
    guard !isPast(candidate, clause), !isReached(candidate, clause) else { return }
    if isNorm(candidate, clause) {
      clause.norm = true  // "hỗ trợ 50% chi phí, tối đa 10 triệu đồng"
      return
    }
    if clause.forecast || clause.condition || isConditional(candidate, clause) { return }
    if let difference = clause.difference, candidate.number - difference < Reach.difference { return }
    if isStartPoint(candidate, clause) || isQualifier(candidate, &clause) { return }
    guard isWanted(candidate, clause) else { return }
    accept(candidate, &clause)
  }

  // MARK: What speaks against

  /// Figures in brackets are breakdowns or earlier values, but for milestones: `(năm 2027: 65%)`.
  private func isBracketTarget(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent || candidate.family == .count, state.mode != .past else { return false }
    guard let year = clause.deadlines.last(where: { $0.group == group(candidate.number) }) else { return false }
    if let last = clause.accepted.last?.candidate.number, group(last) == group(candidate.number) { return true }
    let gap = candidate.number - year.item
    return gap > 0 && gap <= Reach.milestone && !clause.pastYear && !clause.accepted.isEmpty
      && (scope.firstYear.map { year.year > $0 } ?? true)
  }

  private func isPast(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if state.mode == .past { return true }
    if scope.isNews, state.saidAlready, !state.isOwnGoal { return true }
    if clause.pastYear, clause.goal == nil || candidate.family == .percent { return true }
    if let already = clause.already, clause.accepted.isEmpty, clause.goal.map({ $0 < already }) ?? true {
      if candidate.number - already <= Reach.already { return true }
      let isAttribute = clause.measure.map { $0 < already } ?? false
      if !isAttribute, clause.goal == nil { return true }
    }
    return false
  }

  /// "34 địa phương đã công bố danh mục": what the number counts has been done; not "100% chỉ tiêu đã đề ra".
  private func isReached(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !state.isOwnGoal, candidate.family == .count || candidate.family == .percent && scope.mode != .goal
    else { return false }
    for at in candidate.end..<(candidate.end + Reach.reached) {
      guard let next = candidates.item(at, clause.range), next.kind == .word || next.kind == .comma else {
        return false
      }
      if next.has(.already) { return !(candidates.item(at + 1, clause.range)?.has(.issuing) ?? false) }
      if next.has(.goal) { return false }
    }
    return false
  }

  /// Entitlements and rules: `hỗ trợ 100% chi phí`, `giảm 50% mức phí`.
  private func isNorm(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if clause.norm, scope.mode != .goal || candidate.family == .time || candidate.family == .money { return true }
    if candidate.family == .money, candidate.unit.utf8.contains(0x2F) || scope.mode != .goal {
      let isPaid = (1...Reach.entitlementVerb).contains { step in
        candidates.item(candidate.first - step, clause.range).map { $0.has(.normVerb) && !$0.has([.value, .revenue]) }
          ?? false
      }
      if isPaid, !clause.budget { return true }
    }
    guard candidate.family == .percent else { return false }
    var at = candidate.end
    while at < candidate.end + Reach.entitlementNoun, let next = candidates.item(at, clause.range), next.phrase == 0 {
      at += 1
    }
    guard let next = candidates.item(at, clause.range), next.has(.normNoun), !next.has(.budget) || next.has(.normNoun)
    else { return false }
    for step in 1...Reach.entitlementVerb {
      guard let before = candidates.item(candidate.first - step, clause.range) else { return false }
      if before.has(.normVerb) { return !(before.has(.reduction) && isCostOfOperation(at, clause)) }
    }
    return candidates.item(candidate.number - 1, clause.range)?.has(.normVerb) ?? false
  }

  /// `giảm 20% chi phí tuân thủ`: a cost that is to fall, not a fee that is waived.
  private func isCostOfOperation(_ at: Int, _ clause: Clause) -> Bool {
    guard let noun = candidates.item(at, clause.range) else { return false }
    return noun.has(.measure) && state.isOwnGoal || clause.goal != nil
  }

  /// `đạt dưới 50% thì …`
  private func isConditional(_ candidate: Candidate, _ clause: Clause) -> Bool {
    (candidate.end..<(candidate.end + Reach.condition)).contains {
      candidates.item($0, clause.range)?.phrase == candidates.words.thi
    }
  }

  /// The first figure of `từ 30% lên 50%`, `từ 20 xuống 8 ngày`.
  private func isStartPoint(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let before = candidates.item(candidate.number - 1, clause.range), before.phrase == candidates.words.tu
    else { return false }
    for at in candidate.end..<(candidate.end + Reach.startPoint) {
      guard let next = candidates.item(at, clause.range), next.kind != .comma, next.kind != .semicolon else {
        return false
      }
      if next.phrase == candidates.words.len || next.phrase == candidates.words.xuong
        || next.has(.value) && next.has(.reduction)
      {
        return true
      }
      if next.kind == .number { return false }
    }
    return false
  }

  /// A number inside another target's predicate or subject.
  private func isQualifier(_ candidate: Candidate, _ clause: inout Clause) -> Bool {
    if candidate.family == .capacity || candidate.family == .area || candidate.family == .count
      || candidate.family == .time
    {
      if isInsideMeasure(candidate, clause) { return true }
    }
    // "các xã có tỷ lệ hộ nghèo trên 25% giảm từ 4%": the share further on is the value.
    if candidate.family == .percent, let verb = candidates.item(candidate.end, clause.range), verb.kind == .word,
      verb.has(.value), isFollowedByShare(candidate.end + 1, clause)
    {
      return true
    }
    guard let last = clause.accepted.last?.candidate else { return false }
    let separator = max(clause.separator ?? -1, clause.strongSeparator ?? -1)
    let isSeparated = separator >= last.end - 1
    if !isSeparated {
      // A figure without a comma before it belongs to the predicate, but for "với tổng vốn khoảng 5 tỷ đồng".
      guard last.family != .percent, candidate.verb != nil || candidate.isMarked, let own = clause.lastMeasure,
        own >= last.end, items[own - 1].phrase == candidates.words.voi
      else { return true }
      return false
    }
    if last.family == .percent, candidate.family != .percent, candidate.family != .rank, candidate.family != .money,
      candidate.family != .multiple
    {
      let hasVerb = clause.create.map { $0 > separator && items[$0].has(.task) } ?? false
      if !hasVerb { return true }
    }
    if last.family == .count, candidate.family == .count || candidate.family == .area || candidate.family == .time {
      // After a count a further one must open its member, be marked, or have a verb of its own.
      let opens = opensMember(candidate, separator, clause)
      return !(opens || candidate.isMarked || (clause.create ?? -1) > separator)
    }
    return false
  }

  /// A number at once, or behind `từ`, `trên`.
  private func isFollowedByShare(_ at: Int, _ clause: Clause) -> Bool {
    guard let next = candidates.item(at, clause.range) else { return false }
    let isLed = next.has(.comparator) || next.phrase == candidates.words.tu
    return next.kind == .number || isLed && candidates.item(at + 1, clause.range)?.kind == .number
  }

  /// `Tỷ lệ hộ truy cập với tốc độ 01 Gb/s đạt 100%`: the share further on is the value.
  private func isInsideMeasure(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let measure = clause.measure, measure < candidate.number else { return false }
    if let verb = candidate.verb, items[verb].has(.goal) == false, candidate.family == .count, verb > measure {
      return false
    }
    // "thu hút 17 triệu lượt khách, 82 triệu lượt khách nội địa, đóng góp trên 10% GDP": a member of a row.
    if clause.accepted.last.map({ $0.candidate.number > measure && $0.candidate.family == candidate.family }) ?? false {
      return false
    }
    for at in candidate.end..<min(clause.range.upperBound, candidate.end + Reach.measuredShare) {
      let next = items[at]
      if next.kind == .percent { return true }
      if next.kind == .semicolon || next.kind == .colon { return false }
      if next.kind == .number, items[at - 1].kind == .comma { return false }
      if next.has(.measure), next.kind == .word, next.has(.value) == false, items[at - 1].kind == .comma {
        return false
      }
    }
    return false
  }

  /// Whether only lead words stand between the separator and the candidate.
  private func opensMember(_ candidate: Candidate, _ separator: Int, _ clause: Clause) -> Bool {
    let from = max(separator + 1, clause.range.lowerBound)
    guard candidate.first - from <= Reach.memberLead else { return false }
    for at in from..<max(from, candidate.first)
    where !items[at].has([.joiner, .goal, .create, .amongWhich, .deadlineLead, .value]) {
      return false
    }
    return true
  }

  // MARK: What speaks for

  private func isWanted(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let isGoal = state.mode == .goal || looksAhead(candidate, clause)
    let mode = isGoal ? Mode.goal : scope.mode
    if mode == .past { return false }
    switch candidate.family {
    case .percent: return isWantedShare(candidate, clause, isGoal)
    case .count: return isWantedCount(candidate, clause, isGoal)
    case .money: return isWantedMoney(candidate, clause, isGoal)
    case .rank: return isGoal || !scope.isNews || clause.deadlines.contains { _ in true } || isRankExit(candidate)
    case .multiple: return isGoal || !scope.isNews
    case .time:
      let isTimed = clause.reduction != nil || (clause.measure != nil && candidate.verb != nil)
      return isTimed && (isGoal || !scope.isNews) && !isDuration(candidate, clause)
    case .area: return (isGoal && (candidate.verb != nil || candidate.isMarked)) && scope.mode == .goal
    case .capacity:
      return (isGoal || scope.mode == .goal) && clause.accepted.isEmpty && (candidate.verb != nil || candidate.isMarked)
        && clause.measure != nil
    case .index: return (isGoal || !scope.isNews) && clause.measure != nil
    }
  }

  /// In news a year to come makes a goal of what is to be then: "tới hết năm 2010, Đồng Nai chi 134 tỷ đồng".
  private func looksAhead(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, state.mode != .past, clause.already == nil, let first = scope.firstYear,
      clause.deadlines.contains(where: { $0.group == 0 && $0.year > first && $0.item < candidate.number })
    else { return false }
    return candidate.family == .percent || clause.create.map { $0 < candidate.number } ?? false
  }

  private func isRankExit(_ candidate: Candidate) -> Bool { candidate.comparator == .moreThan }

  /// "trong 5 năm", "sau 3 tháng".
  private func isDuration(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.verb == nil, let before = candidates.item(candidate.first - 1, clause.range) else { return false }
    return before.has(.deadlineLead) || items[candidate.end - 1].phrase == candidates.words.nam
  }

  private func isWantedShare(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool) -> Bool {
    let next = candidates.item(candidate.end, clause.range)
    if let next, next.has(.planShare),
      next.has(.past) || !state.isOwnGoal && (candidate.verb != nil || scope.mode != .goal)
    {
      return false
    }
    if !scope.isNews {
      return isGoal || scope.mode == .goal || candidate.verb.map { items[$0].phrase != candidates.words.chiem } ?? true
    }
    if isGoal { return true }
    // In news a share under a list lead-in counts without a cue of its own.
    return scope.mode == .goal
  }

  private func isWantedCount(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool) -> Bool {
    let from = max(clause.separator ?? clause.range.lowerBound, clause.accepted.last?.candidate.end ?? 0)
    if items[candidate.number].second != 0, candidate.verb == nil, !isGoal { return false }
    let opens = opensMember(candidate, max(clause.separator ?? -1, clause.range.lowerBound - 1), clause)
    if !clause.accepted.isEmpty, opens { return true }
    if let previous = state.previous, previous.family == .count, previous.noun == candidate.noun, opens { return true }
    let create = clause.create.map { candidate.first - $0 <= Reach.countCue } ?? false
    if scope.isNews, scope.mode != .goal {
      if state.isOwnGoal, clause.goal != nil || create || candidate.isMarked || opens || clause.measure != nil {
        return isNear(candidate, clause, from)
      }
      if isGoal, candidate.isMarked || opensTask(clause) { return true }
      return opensTask(clause) && clause.already == nil
    }
    if candidate.isMarked, create || isGoal || clause.measure != nil { return true }
    // "Lắp đặt mới trạm 3G/4G: 58 trạm".
    if let verb = candidate.verb, items[verb].kind == .colon, create { return true }
    if isGoal || scope.mode == .goal { return create || opens || candidate.verb != nil || clause.measure != nil }
    if clause.measure != nil, candidate.verb != nil { return true }
    if candidate.first > clause.range.lowerBound, items[candidate.first - 1].has([.task, .planTask]) { return true }
    return create && opensTask(clause)
  }

  /// A count stands near the verb or cue that makes it a target.
  private func isNear(_ candidate: Candidate, _ clause: Clause, _ from: Int) -> Bool {
    let cue = max(clause.create ?? -1, clause.goal ?? -1, from)
    return candidate.first - cue <= Reach.countCue
  }

  /// Whether the clause begins with a verb of making or doing, as tasks do.
  func opensTask(_ clause: Clause) -> Bool {
    for index in clause.range.prefix(Reach.taskOpening) {
      if items[index].has(.task) { return true }
      if !items[index].has([.joiner, .goal, .continuation, .perYear, .predicate]), items[index].kind == .word {
        return false
      }
    }
    return false
  }

  private func isWantedMoney(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool) -> Bool {
    if isGoal, clause.measure != nil || clause.create != nil || candidate.isMarked { return true }
    if scope.mode == .goal, candidate.verb != nil { return true }
    if clause.budget || state.previous?.family == .money { return true }
    return !scope.isNews && (clause.revenue || clause.measure != nil) && (candidate.verb != nil || candidate.isMarked)
  }

  // MARK: Taking it

  private mutating func accept(_ candidate: Candidate, _ clause: inout Clause) {
    var candidate = candidate
    var doubts: [Doubt] = []
    shareComparator(&candidate, clause, &doubts)
    if clause.isNegated, candidate.comparator == .moreThan { candidate.comparator = .atMost }
    let lastEnd = clause.accepted.last?.candidate.end ?? clause.range.lowerBound
    var start = candidate.first
    if let strong = clause.strongSeparator, strong >= lastEnd - 1 {
      start = strong + 1
    } else if let separator = clause.separator, separator >= lastEnd - 1 {
      start = separator + 1
    }
    if items[min(start, candidate.first)].has(.amongWhich) == false, start > clause.range.lowerBound,
      items[start - 1].has(.amongWhich)
    {
      start -= 1
    }
    start = min(start, candidate.first)
    let isMilestone = group(candidate.number) != 0
    if isMilestone {
      start = candidate.first
      while start > clause.range.lowerBound, group(start - 1) == group(candidate.number),
        ![.open, .semicolon, .comma].contains(items[start - 1].kind)
      { start -= 1 }
    }
    if state.mode != .goal, scope.mode != .goal { doubts.append(.noGoalWord) }
    if candidate.family == .money, !clause.budget, !clause.revenue { doubts.append(.plainMoney) }
    if candidate.family == .count, !items[candidate.end - 1].has([.compound, .classifier]) {
      doubts.append(.unknownUnit)
    }
    var draft = Draft(candidate: candidate, member: start..<candidate.end, doubts: doubts)
    draft.isMilestone = isMilestone && !clause.accepted.isEmpty
    draft.isBudget = isBudget(candidate, clause)
    clause.accepted.append(draft)
    clause.strongSeparator = nil
  }

  private func isBudget(_ candidate: Candidate, _ clause: Clause) -> Bool {
    switch candidate.family {
    case .money: return clause.budget && !(clause.revenue && candidate.verb != nil && !clause.budget)
    case .percent:
      if clause.budget, clause.range.first.map({ _ in true }) ?? false, clause.accepted.isEmpty {
        return clause.measure.map { items[$0].has(.budget) || clause.budget } ?? clause.budget
      }
      return (0..<Reach.budgetNoun).contains {
        candidates.item(candidate.end + $0, clause.range)?.has(.budget) ?? false
      }
    default: return false
    }
  }

  /// "ít nhất 100 doanh nghiệp …, 50 doanh nghiệp …": the comparator holds for the whole coordination; "trong đó có"
  /// starts afresh. Across `;` it holds only while the same head noun is repeated without a verb.
  private func shareComparator(_ candidate: inout Candidate, _ clause: Clause, _ doubts: inout [Doubt]) {
    guard !candidate.isMarked, candidate.comparator == .equal, candidate.valueMax == nil, candidate.verb == nil else {
      return
    }
    // "ít nhất 30% hồ sơ … và 100% xã": of a whole there is no more to have.
    if candidate.family == .percent, candidate.value == 100 { return }
    let separator = clause.separator ?? clause.range.lowerBound - 1
    let opener = max(separator, clause.range.lowerBound - 1)
    guard candidate.first - opener <= Reach.sharedComparator else { return }
    if opener >= 0, opener < items.count, items[opener].has(.amongWhich) { return }
    if candidate.first > 0, items[candidate.first - 1].has(.amongWhich) { return }
    if let last = clause.accepted.last?.candidate {
      guard last.family == candidate.family, last.comparator != .times, last.family != .rank else { return }
      if clause.accepted.last.map({ $0.candidate.isMarked || $0.doubts.contains(.sharedComparator) }) ?? false {
        candidate.comparator = last.comparator
        if candidate.comparator != .equal { doubts.append(.sharedComparator) }
      }
    } else if let last = state.previous, last.family == candidate.family, last.noun == candidate.noun, last.noun != 0,
      last.comparator == .atLeast || last.comparator == .atMost, candidate.first == clause.range.lowerBound
    {
      candidate.comparator = last.comparator
      doubts.append(.sharedComparator)
    }
  }
}
