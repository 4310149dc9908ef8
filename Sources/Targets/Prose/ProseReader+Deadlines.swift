import Bytes

// Which deadline each target of a clause has, given when the clause ends.
extension ProseReader {
  /// "Năm 2026 mở 14 lớp", "45 vụ phát hiện năm 2026" in the plan of 2027: of a count or an area the year is none to reach it by.
  /// "Thu nhập năm 2023:" leads in nothing that the plan of 2026 aims at.
  private func isOfYearOver(_ draft: Draft) -> Bool {
    if !scope.isNews, !state.isStrongGoal, let horizon = draft.horizon, horizon.source == .leadIn,
      scope.timeline.isOver(horizon.year), scope.timeline.issued != nil
    {
      return true
    }
    guard !scope.isNews, draft.candidate.family == .count || draft.candidate.family == .area, !draft.candidate.isMarked,
      let horizon = draft.horizon, horizon.source == .clause
    else { return false }
    return scope.timeline.isOver(horizon.year)
  }

  /// "Trong tháng 6/2026 có 30 dự án được cấp phép" told in July: no goal is set for what is over, but where the sentence aims at it.
  private func isOfDayOver(_ draft: Draft) -> Bool {
    guard !isUnderGoals, !state.isOwnGoal, let horizon = draft.horizon, horizon.source == .clause, let day = horizon.day
    else { return false }
    return scope.timeline.isOver(day)
  }

  /// The year beside the word for the goals of a clause where they have it: "…, năm 2027 phấn đấu còn 6%".
  private func yearOfGoalBehind(_ accepted: [Draft], _ clause: Clause) -> Int? {
    guard let goal = clause.goal, let first = accepted.first, first.candidate.number < goal,
      let other = accepted.first(where: { $0.candidate.number > goal }), let year = other.horizon?.year,
      (goal - Reach.yearRole..<goal + Reach.yearRole).contains(where: { at in
        candidates.item(at, clause.range).map { $0.kind == .year && Int($0.value) == year } ?? false
      })
    else { return nil }
    return year
  }

  /// "Năm 2026, tỷ lệ hộ nghèo là 8%, năm 2027 phấn đấu còn 6%" told in 2026: the first is how things stand.
  private func isBeforeGoalOfLaterYear(_ draft: Draft, of year: Int, _ clause: Clause) -> Bool {
    guard let goal = clause.goal, draft.candidate.number < goal, let horizon = draft.horizon, horizon.source == .clause,
      let issued = scope.timeline.issued
    else { return false }
    return horizon.year <= issued && horizon.year < year
  }

  /// "12 bác sĩ, 3 dược sĩ và 28 giường bệnh trên 10.000 dân": to how many people is told once, behind the last.
  private func shareBase(_ accepted: inout [Draft]) {
    for index in accepted.indices.dropLast().reversed() {
      let (own, next) = (accepted[index].candidate, accepted[index + 1].candidate)
      guard own.family == .count, next.family == .count, !own.unit.utf8.contains(UInt8(ascii: "/")),
        let slash = next.unit.utf8.firstIndex(of: UInt8(ascii: "/")), next.unit.ends(with: " dân"),
        next.first == own.end + 1, items[own.end].kind == .comma || items[own.end].has(.joiner)
      else { continue }
      accepted[index].candidate.unit += next.unit[slash...]
    }
  }

  /// Gives each accepted target of the clause its words and its year.
  func finish(_ clause: inout Clause) {
    if clause.already != nil, clause.accepted.isEmpty, !state.isOwnGoal { state.saidAlready = true }
    // "Trong năm 2022, diện tích lúa đạt 53 ha; cây ngô tăng 4,3%": the sentence goes on with the year that is over.
    if scope.isNews, clause.pastYear, clause.accepted.isEmpty, clause.goal == nil, !state.isOwnGoal {
      state.mode = .past
      state.isOwnPast = true
    }
    var accepted = clause.accepted
    shareBase(&accepted)
    let outside = clause.deadlines.filter { $0.group == 0 }
    for index in accepted.indices {
      let following = behindMilestones(of: index, accepted)
      let next = following < accepted.count ? accepted[following].member.lowerBound : clause.range.upperBound
      let basis = clause.basisEnd.flatMap { $0 < accepted[index].candidate.first ? $0 + 1 : nil }
      let start = index == 0 ? basis ?? clause.range.lowerBound : accepted[index].member.lowerBound
      let number = accepted[index].candidate.number
      let isInBracket = accepted[index].isMilestone || group(number) != 0 && group(number) == group(start)
      let end = isInBracket ? accepted[index].candidate.end : trimmed(next, start)
      accepted[index].member = start..<max(end, accepted[index].candidate.end)
      accepted[index].horizon =
        clause.isAfterYear || clause.hasUnclearYear ? nil : horizon(of: accepted[index], clause, outside)
      accepted[index].baseline = baseline(of: accepted[index], isLast: index + 1 == accepted.count, clause)
      if accepted[index].horizon == nil, !clause.isAfterYear, !clause.hasUnclearYear {
        accepted[index].horizon = partOfYear(before: number, clause)
      }
      if accepted[index].horizon == nil { accepted[index].doubts.append(.noDeadline) }
      if accepted[index].isOfFreeTask, accepted[index].horizon?.source != .clause {
        accepted[index].doubts.append(.freeTask)
      }
    }
    let nextYear = yearOfGoalBehind(accepted, clause)
    accepted.removeAll { draft in
      isOfYearOver(draft) || isOfDayOver(draft)
        || nextYear.map { isBeforeGoalOfLaterYear(draft, of: $0, clause) } ?? false
    }
    giveInTurn(outside, &accepted, clause)
    giveBack(accepted, clause)
    // "… đạt 20%; đạt nông thôn mới vào cuối năm 2026; tỷ lệ … đạt 100%": a year of what has no figure is that one's alone.
    let isAside =
      clause.accepted.isEmpty && state.previous != nil
      && candidates.item(clause.range.upperBound, clause.sentence)?.kind != .colon
    if let last = outside.last, goesOn(last), !isAside || last.item - clause.range.lowerBound <= Reach.yearRole {
      if outside.count > 1, outside[outside.count - 2].year != last.year {
        state.yearBefore = stated(outside[outside.count - 2], clause)
      }
      state.year = stated(last, clause)
    }
    drafts.append(contentsOf: accepted)
    // "350 triệu lít rượu (trong đó rượu công nghiệp chiếm 40%); 9,1 tỷ lít nước giải khát": the row goes on behind the bracket.
    let isAsideOfRow =
      isInOwnBracket(clause.range.upperBound - 1, clause.sentence)
      && state.previous.map { $0.family == .count } ?? false
    if let last = accepted.last, !(isAsideOfRow && last.candidate.family == .percent) {
      state.previous = last.candidate
    }
    state.forecasts = clause.forecast
  }

  /// The value behind one; of "58% (năm 2028: 65%, năm 2030: 73%) đường huyện được nhựa hóa" the one behind the bracket, for what is counted
  /// stands there.
  private func behindMilestones(of index: Int, _ accepted: [Draft]) -> Int {
    var following = index + 1
    let open = accepted[index].candidate.end
    guard following < accepted.count, open < items.count, items[open].kind == .open, group(open) != 0 else {
      return following
    }
    while following < accepted.count, group(accepted[following].candidate.number) == group(open) { following += 1 }
    guard following > index + 1, let close = (open..<items.count).first(where: { group($0) != group(open) }),
      close < items.count, items[close].kind == .word, !items[close].has([.joiner, .deadlineLead, .amongWhich])
    else { return index + 1 }
    return following
  }

  /// The year compared with. "…, đạt 75% năm 2030" beside "tăng 10 điểm phần trăm so với năm 2025": a level is compared with nothing
  /// but in its own words.
  func baseline(of draft: Draft, isLast: Bool, _ clause: Clause) -> Int? {
    guard let year = clause.baseline, let place = clause.baselineItem else { return nil }
    if let end = clause.differenceEnd, place >= end, place - end <= Reach.ownYear { return nil }
    let own = draft.member.contains(place) || clause.accepted.count == 1
    if own { return year }
    // "tăng hơn 2 lần so với năm 2020 và năm 2030 tăng 3 lần so với năm 2025": each with the year in its own words.
    if let before = clause.baselinesBefore.last(where: { draft.member.contains($0) }) {
      return Int(items[before].value)
    }
    // "đạt 3.671 tỷ đồng, tăng 10,5% so với năm 2023": what rises is compared, not the sum.
    // "5.000 tấn, bằng 98% năm 2026": so is the share.
    if !isChange(draft), !isShareOfBefore(draft),
      clause.accepted.contains(where: { isHeld($0, against: place) && (isChange($0) || isShareOfBefore($0)) })
    {
      return nil
    }
    guard let verb = draft.candidate.verb, items[verb].phrase != 0 else { return year }
    let levels = [candidates.words.dat, candidates.words.la, candidates.words.con, candidates.words.chiem]
    return levels.contains(items[verb].phrase) ? nil : year
  }

  /// "tăng 20% so với năm 2025": what a value is held against stands in its member or right behind it.
  private func isHeld(_ draft: Draft, against place: Int) -> Bool {
    draft.member.contains(place) || place > draft.candidate.end && place - draft.candidate.end <= Reach.ownYear
  }

  /// "bằng 98%".
  private func isShareOfBefore(_ draft: Draft) -> Bool {
    draft.candidate.family == .percent
      && (draft.candidate.verb.map { items[$0].phrase != 0 && items[$0].phrase == candidates.words.bang } ?? false)
  }

  /// "tăng 10,5%", "giảm còn 5%": a word of direction before the number.
  private func isChange(_ draft: Draft) -> Bool {
    draft.candidate.family == .multiple
      || (draft.member.lowerBound..<draft.candidate.number).contains {
        items[$0].phrase != 0 && LexiconTable.shared.wordings[Int(items[$0].phrase)].contains(.direction)
      }
  }

  /// A year of the clause, with the day where one is told.
  private func stated(_ deadline: (item: Int, year: Int, group: Int32), _ clause: Clause) -> Horizon {
    Horizon(
      year: deadline.year, source: .clause, day: years.day(at: deadline.item, in: clause.sentence),
      isStart: years.role(at: deadline.item, in: clause.sentence) == .start)
  }

  /// Separators at the end of a member do not belong to it, nor does what leads on to the next: "30 dự án với tổng vốn …".
  private func trimmed(_ end: Int, _ start: Int) -> Int {
    var at = end
    while at > start + 1,
      items[at - 1].kind.isOne(of: [.comma, .stop, .open, .semicolon]) || items[at - 1].has(.joiner)
        || items[at - 1].phrase != 0 && items[at - 1].phrase == candidates.words.voi
    {
      at -= 1
    }
    return at
  }

  /// "Đến năm 2027 và 2030, … lần lượt đạt 50% và 80%": as many years as values, one to each.
  private func giveInTurn(
    _ years: [(item: Int, year: Int, group: Int32)], _ accepted: inout [Draft], _ clause: Clause
  ) {
    guard years.count == accepted.count, years.count > 1, let first = accepted.first, let last = accepted.last,
      let turn = clause.inTurn, turn > clause.range.lowerBound, turn < last.candidate.number
    else { return }
    let areBefore = years.allSatisfy { $0.item < first.candidate.first }
    let areBehind = years.allSatisfy { $0.item > last.candidate.number }
    guard areBefore || areBehind else { return }
    for index in accepted.indices { accepted[index].horizon = stated(years[index], clause) }
  }

  /// "đạt 90% đối với tuyến tỉnh; 75% đối với tuyến huyện vào năm 2025": a figure with nothing before it goes on with the list of the
  /// clause before, whose figure has the year behind it where it has none of its own. Only where both are told apart by the same word
  /// and nothing else follows: "Phát triển 500 doanh nghiệp; 50 hợp tác xã vào năm 2028" are two goals.
  private func giveBack(_ accepted: [Draft], _ clause: Clause) {
    guard let first = accepted.first, let horizon = first.horizon, horizon.source == .clause,
      first.candidate.first == clause.range.lowerBound, clause.range.lowerBound > clause.sentence.lowerBound,
      items[clause.range.lowerBound - 1].kind == .semicolon,
      let year = clause.deadlines.first(where: { $0.group == 0 }), year.item > first.candidate.end,
      year.item < first.member.upperBound, let last = drafts.last, last.member.lowerBound >= clause.sentence.lowerBound,
      last.candidate.family == first.candidate.family, accepted.count == 1, isLastOfSentence(clause),
      let apart = candidates.item(first.candidate.end, clause.range), apart.phrase != 0,
      Lexicon.apart.contains(candidates.lowered(first.candidate.end, first.candidate.end + 1)),
      candidates.item(last.candidate.end, clause.sentence)?.phrase == apart.phrase
    else { return }
    let own = (last.member.lowerBound..<clause.range.lowerBound).contains { items[$0].kind == .year }
    let leads = (clause.sentence.lowerBound..<last.member.lowerBound).last { items[$0].kind == .year }
    let isLent = leads.map { at in
      drafts.contains { $0.member.lowerBound >= clause.sentence.lowerBound && $0.candidate.end <= at }
    }
    guard !own, last.horizon?.source != .clause || isLent ?? false else { return }
    drafts[drafts.count - 1].horizon = horizon
    drafts[drafts.count - 1].doubts.removeAll { $0 == .noDeadline }
  }

  /// Whether no other clause follows in the sentence.
  private func isLastOfSentence(_ clause: Clause) -> Bool {
    (clause.range.upperBound..<clause.sentence.upperBound).allSatisfy {
      items[$0].kind == .stop
    }
  }

  /// "giảm 9% tổng lượng phát thải, tiếp tục giảm mạnh điện than, tăng tỷ lệ … lên 30% đến năm 2045": whether in news a task without a figure
  /// stands between a value and the year of another.
  private func isBehindOtherTask(_ year: Int, _ draft: Draft) -> Bool {
    guard scope.isNews, draft.candidate.end < year, year - draft.candidate.end <= Reach.brackets else { return false }
    let commas = (draft.candidate.end..<year).filter { items[$0].kind == .comma }
    return zip(commas, commas.dropFirst()).contains { start, end in
      end - start > Reach.taskOpening && Lexicon.steerings.contains(candidates.lowered(start + 1, start + 2))
        && !(start..<end).contains { items[$0].kind.isOne(of: [.number, .percent, .year]) }
    }
  }

  private func isOfNext(_ year: Int, _ draft: Draft, _ clause: Clause) -> Bool {
    guard let next = clause.accepted.first(where: { $0.candidate.number > draft.candidate.number }) else {
      return false
    }
    return year < next.candidate.first && next.member.lowerBound <= year
      && year - next.member.lowerBound <= Reach.pastLead
  }

  func candidate(_ draft: Draft, isFollowedByYearIn clause: Clause) -> Bool {
    let open = draft.candidate.end
    guard let bracket = candidates.item(open, clause.sentence), bracket.kind == .open else { return false }
    for at in (open + 1)..<(open + 2 + Reach.ownYear) {
      guard let item = candidates.item(at, clause.sentence) else { return false }
      if item.kind == .year { return candidates.item(at + 1, clause.sentence)?.kind == .close }
      guard item.has(.deadlineLead) || item.phrase != 0 && item.phrase == candidates.words.nam else { return false }
    }
    return false
  }

  func horizon(
    of draft: Draft, _ clause: Clause, _ outside: [(item: Int, year: Int, group: Int32)]
  ) -> Horizon? {
    let number = draft.candidate.number
    if group(number) != 0 {
      let own = clause.deadlines.filter { $0.group == group(number) }
      if let own = own.last(where: { $0.item < number }) ?? own.first {
        return stated(own, clause)
      }
    }
    // "30% (2026), 45% (2027)": a bracket right behind a figure with nothing but its year.
    if candidate(draft, isFollowedByYearIn: clause), let own = clause.deadlines.first(where: { $0.item > number }) {
      return stated(own, clause)
    }
    // The first year behind the number, by bisection: the list is in order.
    var low = 0
    var high = outside.count
    while low < high {
      let middle = (low + high) / 2
      if outside[middle].item < number { low = middle + 1 } else { high = middle }
    }
    var before = low > 0 ? outside[low - 1] : nil
    var after = low < outside.count ? outside[low] : nil
    if let next = after, next.item >= draft.candidate.end,
      isOfPurpose(next.year, draft.candidate.end..<next.item)
    {
      after = nil
    }
    // "Trong tháng 1/2027, công ty đã mở 45 điểm bán, phấn đấu cả năm mở 150 điểm": the time of what was done.
    if let last = before, isOfWhatWasDone(last.item, draft) { before = nil }
    // "giảm 30%, trình đề án trong tháng 11/2026": behind a comma the year may hold, the day is of something else.
    func behind(_ year: (item: Int, year: Int, group: Int32)) -> Horizon {
      var horizon = stated(year, clause)
      let between = draft.candidate.end..<year.item
      if between.contains(where: { items[$0].kind == .comma || items[$0].kind == .semicolon }) { horizon.day = nil }
      return horizon
    }
    // "là 20% năm 2015 và 50% vào năm 2020".
    if let after, after.item >= draft.candidate.end, after.item - draft.candidate.end <= Reach.ownYear,
      after.item < draft.member.upperBound,
      (draft.candidate.end..<after.item).allSatisfy({
        items[$0].has(.deadlineLead) || items[$0].kind == .year || items[$0].kind == .dash
      })
    {
      return stated(after, clause)
    }
    if let before, before.item >= draft.member.lowerBound { return stated(before, clause) }
    if let after, after.item < draft.member.upperBound { return behind(after) }
    if let before, goesOn(before) { return stated(before, clause) }
    // "Đến năm 2030: 80% đô thị, năm 2045: 100%": the year that opens the next member is that one's.
    let isKnown = state.year ?? scope.horizon ?? scope.fallback != nil
    if let after, !isKnown || !isOfNext(after.item, draft, clause), !isBehindOtherTask(after.item, draft) {
      return behind(after)
    }
    // "…; diện tích đạt 26.170 ha và giai đoạn 2021 - 2025 là 27.050 ha": not the year that the next member has too.
    if let after, after.year == state.year?.year, let other = state.yearBefore { return other }
    return state.year ?? scope.horizon ?? state.citedYear.map { Horizon(year: $0, source: .leadIn) } ?? scope.fallback
  }
}
