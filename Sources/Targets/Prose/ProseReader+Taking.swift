import Bytes

/// Takes a candidate for a target: its member of the clause, its comparator, its doubts.
extension ProseReader {
  func accept(_ candidate: Candidate, _ clause: inout Clause) {
    var candidate = candidate
    var doubts: [Doubt] = []
    shareComparator(&candidate, clause, &doubts)
    if isNegated(candidate, clause) {
      candidate.isFlipped = candidate.comparator != candidate.comparator.contrary
      candidate.comparator = candidate.comparator.contrary
      if candidate.isFlipped { candidate.negation = clause.negation }
    }
    let lastEnd = clause.accepted.last?.candidate.end ?? clause.range.lowerBound
    var start = candidate.first
    if let strong = clause.strongSeparator, strong >= lastEnd - 1 {
      start = namesBefore(strong, from: lastEnd, candidate) ?? strong + 1
    } else if let separator = clause.separator, separator >= lastEnd - 1 {
      start = separator + 1
      // "tăng 15%, người dân có hệ thống thu gom và xử lý chất thải lên 58%".
      if candidate.verb != nil, items[separator].kind == .word, !clause.accepted.isEmpty, lastEnd < separator,
        items[lastEnd].kind == .comma, !(lastEnd + 1..<separator).contains(where: { items[$0].kind == .comma })
      {
        start = lastEnd + 1
      } else if let row = namesBefore(separator, from: lastEnd, candidate) {
        start = row
      }
    }
    if items[min(start, candidate.first)].has(.amongWhich) == false, start > clause.range.lowerBound,
      items[start - 1].has(.amongWhich)
    {
      start -= 1
    }
    // "xây dựng 1.215 trường học với kinh phí 71.395 tỷ đồng".
    if start > lastEnd, let measure = measureBehindWith(lastEnd, clause), measure < start {
      start = measure
    }
    if start == candidate.first,
      isRunOn(candidate, clause)
        || clause.accepted.last.map({ isOfAnotherTime(candidate, behind: $0.candidate) }) ?? false
    {
      start = lastEnd
    }
    if let row = rowStart(candidate, clause) { start = row }
    let isForSoMany = isForSoMany(candidate, clause)
    if isForSoMany, let last = clause.accepted.last {
      start = clause.accepted.count == 1 ? behindTime(clause) : last.member.lowerBound
    }
    // "Theo kế hoạch, vụ đông năm nay," is no word of what is planned.
    if let lead = state.planLead, clause.accepted.isEmpty, lead > clause.range.lowerBound { clause.basisEnd = lead - 1 }
    // "không có học sinh bỏ học, 100% học sinh lên lớp".
    if let comma = endOfNone(candidate, clause) ?? endOfYearBefore(candidate, clause) { clause.basisEnd = comma }
    start = min(start, candidate.first)
    let isOfItem = isCountOfItem(candidate, clause)
    let hasOwnMeasure = hasMeasureOfItsOwn(candidate, clause)
    let isMilestone = group(candidate.number) != 0 && !isOfItem && !hasOwnMeasure
    if hasOwnMeasure { start = min(lastEnd + 1, candidate.first) }
    if isOfItem { start = clause.range.lowerBound }
    if isMilestone {
      start = candidate.first
      while start > clause.range.lowerBound, group(start - 1) == group(candidate.number),
        !items[start - 1].kind.isOne(of: [.open, .semicolon, .comma])
      { start -= 1 }
    }
    if state.mode != .goal || state.goesOnAhead && !state.isOwnGoal, scope.mode != .goal { doubts.append(.noGoalWord) }
    if candidate.family == .money, !clause.budget, !clause.revenue, !hasPurpose(candidate, clause) {
      doubts.append(.plainMoney)
    }
    if candidate.family == .count, !items[candidate.end - 1].has([.compound, .classifier]) {
      doubts.append(.unknownUnit)
    }
    var draft = Draft(candidate: candidate, member: start..<candidate.end, doubts: doubts)
    draft.isMilestone = isMilestone && !clause.accepted.isEmpty
    if let name = state.besideGoal, clause.range.lowerBound - name.upperBound <= Reach.markers + Reach.memberLead {
      draft.name = name
    }
    state.besideGoal = nil
    if isOfItem { draft.name = clause.range.lowerBound..<candidate.first - 1 }
    draft.isForSoMany = isForSoMany
    draft.ownVerb = isForSoMany ? nil : freeVerb(candidate, clause)
    draft.isBudget = isBudget(candidate, clause)
    draft.isOfFreeTask = isOfFreeTask(candidate, clause)
    draft.isAimedAt = state.isOwnGoal && state.isStrongGoal
    clause.accepted.append(draft)
    clause.strongSeparator = nil
  }

  /// The comma behind what there is to be none of, where a share of something else follows at once, or what falls: "không có tệ nạn ma túy,
  /// tai nạn giảm 5%".
  private func endOfNone(_ candidate: Candidate, _ clause: Clause) -> Int? {
    guard clause.accepted.isEmpty, candidate.family == .percent, let comma = clause.separator, comma < candidate.first,
      items[comma].kind == .comma,
      candidate.first == comma + 1
        || candidate.verb.map({ items[$0].phrase != 0 && items[$0].has(.reduction) && $0 - comma <= Reach.memberLead })
          ?? false
    else { return nil }
    let lead = max(clause.range.lowerBound, comma - Reach.label)..<comma
    guard
      let none = lead.last(where: { at in
        items[at].phrase != 0 && at + 2 < comma
          && (items[at].phrase == candidates.words.khong || candidates.words.negations.contains(items[at].phrase))
          && Lexicon.noneOf.contains(candidates.lowered(at + 1, at + 2))
      })
    else { return nil }
    return (none..<comma).allSatisfy { items[$0].kind == .word || items[$0].kind == .comma } ? comma : nil
  }

  /// "Năm 2026 thu ngân sách được 500 tỷ đồng, năm 2027 phấn đấu 550 tỷ đồng": the comma behind what a year before had brought.
  private func endOfYearBefore(_ candidate: Candidate, _ clause: Clause) -> Int? {
    guard clause.accepted.isEmpty, clause.pastYear || !clause.deadlines.isEmpty,
      [.money, .count, .area].contains(candidate.family), let comma = clause.separator, comma < candidate.first,
      items[comma].kind == .comma, let year = (comma..<candidate.first).first(where: { items[$0].kind == .year }),
      let before = (clause.range.lowerBound..<comma).first(where: { items[$0].kind == .year }),
      items[before].value < items[year].value, year - comma <= Reach.ownYear
    else { return nil }
    return (before..<comma).contains { items[$0].kind == .number } ? comma : nil
  }

  /// "GRDP bình quân đầu người đạt 80 triệu đồng", "chi 134 tỷ đồng cho các dự án": what the money is, or what it is spent on.
  private func hasPurpose(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if let measure = clause.measure, state.mode == .goal || scope.mode == .goal, measure < candidate.first {
      return true
    }
    guard let giver = candidates.item(candidate.end, clause.range), giver.phrase != 0,
      giver.phrase == candidates.words.cho, let spent = candidates.item(candidate.first - 1, clause.range)
    else { return false }
    return spent.has(.create)
  }

  /// "không phát sinh quá 5 điểm nóng", "không để tỷ lệ hồ sơ đúng hạn dưới 90%": the contrary holds.
  private func isNegated(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if let negation = clause.negation, negation < candidate.first,
      clause.accepted.last.map({ negation >= $0.candidate.end }) ?? true,
      !(negation + 1..<candidate.first).contains(where: { at in
        items[at].kind == .comma && at + 1 < candidate.first && items[at + 1].has([.goal, .measure, .task])
      })
    {
      return true
    }
    for step in 1...Reach.memberLead {
      guard let before = candidates.item(candidate.first - step, clause.range), before.kind == .word else {
        return false
      }
      if before.phrase != 0, before.phrase == candidates.words.khong {
        return !isInName(candidate.first - step, candidate, clause)
      }
    }
    return false
  }

  /// "tỷ lệ chi trả không dùng tiền mặt ít nhất 80%": the denial says of what the measure is; "số vụ không tăng quá 5%" denies the value.
  private func isInName(_ negation: Int, _ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let measure = clause.measure, measure < negation, negation + 1 < candidate.first,
      measure >= clause.accepted.last?.candidate.end ?? 0
    else { return false }
    let verb = items[negation + 1]
    return !verb.has([.value, .reduction, .comparator])
      && !Lexicon.happenings.contains(
        candidates.lowered(negation + 1, negation + 2))
      && !candidates.lowered(negation + 1, negation + 2).begins(with: "tăng")
  }

  /// "dịch vụ 39,6%, nông, lâm nghiệp, thủy sản 23,4%": behind a value that a comma follows at once, all that stands before the
  /// next is the name of that one, with its own commas.
  private func rowStart(_ candidate: Candidate, _ clause: Clause) -> Int? {
    guard let last = clause.accepted.last?.candidate, last.family == candidate.family, candidate.family == .percent,
      last.end < items.count, items[last.end].kind == .comma
    else { return nil }
    let name = (last.end + 1)..<max(last.end + 1, candidate.verb ?? candidate.first)
    guard (2...Reach.memberName).contains(name.count), items[name.upperBound - 1].kind == .word,
      name.contains(where: { items[$0].kind == .comma }),
      name.allSatisfy({ index in
        let item = items[index]
        return item.kind == .comma || item.kind == .dash
          || item.kind == .word && !item.has(Roles.clausal)
            && !item.has([.measure, .reduction, .comparator, .deadlineLead])
      })
    else { return nil }
    return name.lowerBound
  }

  func isBudget(_ candidate: Candidate, _ clause: Clause) -> Bool {
    switch candidate.family {
    case .money:
      // "Tổng thu ngân sách": what is first named decides.
      let from = max(clause.accepted.last?.candidate.end ?? 0, clause.range.lowerBound)
      let head = (min(from, candidate.first)..<candidate.first).first {
        items[$0].phrase != 0 && items[$0].has(.measure)
      }
      return clause.budget && !(head.map { items[$0].has(.revenue) && !items[$0].has(.budget) } ?? false)
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
  func shareComparator(_ candidate: inout Candidate, _ clause: Clause, _ doubts: inout [Doubt]) {
    guard !candidate.isMarked, candidate.comparator == .equal, candidate.valueMax == nil, candidate.verb == nil else {
      return
    }
    // "ít nhất 30% hồ sơ … và 100% xã": of a whole there is no more to have.
    if candidate.family == .percent, candidate.value == 100 { return }
    let separator = clause.separator ?? clause.range.lowerBound - 1
    let opener = max(separator, clause.range.lowerBound - 1)
    guard candidate.first - opener <= Reach.sharedComparator, !hasOwnWord(opener + 1..<candidate.first)
    else { return }
    if opener >= 0, opener < items.count, items[opener].has(.amongWhich) { return }
    if candidate.first > 0, items[candidate.first - 1].has(.amongWhich) { return }
    if let last = clause.accepted.last?.candidate {
      guard last.family == candidate.family, last.comparator != .times, last.family != .rank,
        // "giỏi 20% trở lên, khá 50%": what stands behind a number is of that one.
        !items[last.end - 1].has(.orMore)
      else { return }
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

  /// "nợ xấu dưới 3%, CASA 40%", "cho trên 1.000 lao động, xuất khẩu 200 lao động": a name or a verb of its own, so that a further value
  /// is not bounded as the one before.
  private func hasOwnWord(_ lead: Range<Int>) -> Bool {
    lead.contains { at in
      let item = items[at]
      return item.kind == .word && item.phrase != candidates.words.co
        && !item.has([.joiner, .amongWhich, .comparator, .perYear, .deadlineLead])
    }
  }

  /// "…, công nghiệp và khai thác thủy sản tăng 9%", "…, công nghiệp và xây dựng 45%": behind the comma a name without a number, which "và"
  /// joins to another. A verb before "và" does something itself.
  private func namesBefore(_ joiner: Int, from lastEnd: Int, _ candidate: Candidate) -> Int? {
    let bound = candidate.verb ?? candidate.first
    guard items[joiner].phrase == candidates.words.va, items[joiner].phrase != 0, candidate.family == .percent,
      bound > joiner + 1, lastEnd < joiner, items[lastEnd].kind == .comma,
      (1...Reach.memberName).contains(joiner - lastEnd - 1),
      candidate.verb.map({ LexiconTable.shared.wordings[Int(items[$0].phrase)].contains(.direction) })
        ?? !(joiner + 1..<bound).contains(where: { isOfClause(items[$0]) }),
      (lastEnd + 1..<joiner).allSatisfy({ items[$0].kind == .word && !isOfClause(items[$0]) })
    else { return nil }
    return lastEnd + 1
  }

  private func isOfClause(_ item: Item) -> Bool {
    item.has(Roles.clausal) || item.has([.measure, .create, .value, .goal])
  }
}
