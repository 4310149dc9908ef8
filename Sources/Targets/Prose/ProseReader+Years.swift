import Bytes

/// The years of a clause, and what each is of.
extension ProseReader {
  func noteYear(_ item: Item, _ index: Int, _ clause: inout Clause) {
    guard let role = years.role(at: index, in: clause.sentence) else { return }
    var year = Int(item.value)
    // "Trước năm 2025": by the end of 2024.
    if role == .deadline, years.isBefore(index, in: clause.sentence) { year -= 1 }
    if role == .deadline, isAfter(index, clause), scope.firstYear.map({ year >= $0 }) ?? true {
      clause.isAfterYear = true
      return
    }
    if role == .deadline, isOfNextAim(index, clause) { return }
    if role == .deadline, let last = clause.accepted.last?.candidate, group(index) == 0,
      isOfPurpose(year, last.end..<index), !hasFigure(behind: index, clause)
    {
      return
    }
    switch role {
    case .start:
      // "Từ năm 2027 trở đi, …": from then on it holds.
      let isFuture = scope.timeline.isToCome(year) || scope.firstYear == year
      // "đạt 100% từ năm 2027 trở đi".
      if isFuture, group(index) == 0, candidates.item(index + 1, clause.range)?.has(.orMore) ?? false,
        let last = clause.accepted.last?.candidate, index > last.end, index - last.end <= Reach.ownYear,
        !(last.end..<index).contains(where: { items[$0].kind != .word || items[$0].has(.joiner) }),
        candidates.item(index + 2, clause.range).map({
          $0.kind != .word
            || Lexicon.apart.contains(
              candidates.lowered(index + 2, index + 3))
        }) ?? true
      {
        clause.deadlines.append((index, year, 0))
        return
      }
      guard isFuture, index - clause.range.lowerBound <= Reach.startLead, clause.accepted.isEmpty, group(index) == 0,
        startsAndGoesOn(index, clause), isState(behind: index, clause)
      else { return }
      clause.deadlines.append((index, year, 0))
    case .date: return
    case .deadline where isYearOfBase(index, year, clause):
      // "bằng 120% năm 2026"; of "105% kế hoạch năm 2026" the plan is what it is of.
      let isBare = candidates.item(index - 2, clause.range)?.kind == .percent
      if isBare, group(index) == 0, clause.baseline == nil { (clause.baseline, clause.baselineItem) = (year, index) }
    case .baseline where years.isEarlier(index, in: clause.sentence): return
    case .baseline:
      guard group(index) == 0 else { return }
      if let before = clause.baselineItem { clause.baselinesBefore.append(before) }
      (clause.baseline, clause.baselineItem) = (year, index)
    case .vision
    where clause.accepted.isEmpty && clause.deadlines.last.map({ index - $0.item < Reach.vision }) ?? false:
      return
    case .deadline where isPartOfName(index, clause): return
    case .deadline where isInName(index, clause):
      if scope.horizon == nil, scope.fallback == nil { state.citedYear = year }
    case .deadline, .vision:
      let isFuture = scope.firstYear.map { year >= $0 } ?? true
      if index < clause.citationEnd {
        if isFuture { state.citedYear = year }
        return
      }
      if isFuture, leadsUp(index, clause), isStartYear(index, clause) { return }
      if isFuture {
        clause.deadlines.append((index, year, isTimeInBrackets(index, clause) ? 0 : group(index)))
        if group(index) == 0 {
          clause.pastYear = false
          state.latest = year
          let isOver = years.day(at: index, in: clause.sentence).map { scope.timeline.isOver($0) } ?? false
          if !isOver, opensWhatIsToCome(year, index, clause) {
            state.mode = .goal
            state.isOwnGoal = true
          }
        }
      } else if group(index) == 0 || isPeriodInBrackets(index, clause) {
        clause.pastYear = true
        if isStartYear(index, clause) {
          clause.pastYear = false
        } else if opensSentence(index, index, clause) {
          state.mode = .past
          state.isOwnPast = true
          state.tellsYearOver = true
        }
      }
      // "Nhiệm kỳ 2015 - 2020, …" told in 2020.
      if index - 2 >= clause.range.lowerBound, items[index - 1].kind == .dash, items[index - 2].kind == .year,
        let first = scope.firstYear, year <= first, Int(items[index - 2].value) < first
      {
        if group(index) == 0 { clause.elapsed = index }
        guard opensSentence(index - 2, index, clause) else { break }
        clause.deadlines.removeAll { $0.item == index }
        state.mode = .past
        state.isOwnPast = true
      }
    }
  }

  /// "bằng 105% ước thực hiện năm 2026", "đạt 105% dự toán năm 2026", "bằng 120% năm 2026" among goals of 2027: the year of what a share is
  /// of. "đạt 95% năm 2027" and "hoàn thành 100% kế hoạch năm 2027" are of their own.
  private func isYearOfBase(_ index: Int, _ year: Int, _ clause: Clause) -> Bool {
    let last = clause.deadlines.last { $0.group == 0 }?.year
    guard let aimed = last ?? (state.year ?? scope.horizon ?? scope.fallback)?.year, year < aimed,
      scope.timeline.isOver(year) || scope.timeline.issued.map({ year <= $0 }) ?? false
    else { return false }
    var isOfPlan = false
    for step in 1...Reach.growth {
      guard let before = candidates.item(index - step, clause.range), before.kind.isOne(of: [.word, .percent]) else {
        return false
      }
      if before.kind == .percent {
        let verb = candidates.item(index - step - 2, clause.range)
        return isOfPlan || verb.map { $0.phrase != 0 && $0.phrase == candidates.words.bang } ?? false
      }
      if before.phrase != 0,
        before.has(.planShare) || Lexicon.carryings.contains(candidates.lowered(index - step, index - step + 1))
      {
        isOfPlan = true
      } else if before.phrase != candidates.words.nam, before.phrase != 0, !before.has(.past) {
        return false
      }
    }
    return false
  }

  /// "giảm tối thiểu 50%, tiến tới không sử dụng hồ sơ giấy vào năm 2029": the year of an aim that has no figure.
  private func isOfNextAim(_ index: Int, _ clause: Clause) -> Bool {
    guard let last = clause.accepted.last?.candidate, group(index) == 0 else { return false }
    if isOfNone(index, behind: last.end, clause) { return true }
    return (last.end..<index).contains { at in
      items[at].kind == .comma && at + 1 < index && candidates.lowered(at + 1, at + 2) == "tiến tới"
        && !(at + 1..<index).contains { items[$0].kind == .number }
    }
  }

  /// "trên 99% gia đình đạt chuẩn, đến năm 2028 không còn hộ nghèo, …": behind a comma a time and what is not to be by then.
  private func isOfNone(_ index: Int, behind end: Int, _ clause: Clause) -> Bool {
    guard let comma = (end..<index).last(where: { items[$0].kind == .comma }), index - comma <= Reach.yearRole,
      let next = candidates.item(index + 1, clause.range), next.kind == .word,
      Lexicon.noMore.contains(where: {
        (candidates.lowered(index + 1, min(index + 3, clause.range.upperBound)) + " ").begins(withWord: $0)
      })
    else { return false }
    let rest = (index + 1..<clause.range.upperBound).prefix { !items[$0].kind.isOne(of: [.comma, .semicolon, .stop]) }
    return !rest.contains { items[$0].kind.isOne(of: [.number, .percent]) }
  }

  /// "tăng 9%, làm tiền đề cho giai đoạn 2026-2030", "trồng 300 ha rừng để đến năm 2030 nâng độ che phủ": the year of what a value is for,
  /// told between the two. "Dành 500 ha đất để xây dựng nhà ở đến năm 2030" has no other year.
  func isOfPurpose(_ year: Int, _ between: Range<Int>) -> Bool {
    guard between.count <= Reach.label, !between.isEmpty else { return false }
    let words = " " + candidates.lowered(between.lowerBound, between.upperBound) + " "
    if Lexicon.purposesOfGoals.contains(where: { words.holds($0) }) { return true }
    guard let lead = words.lastRange(of: " để ") else { return false }
    let known = state.year ?? scope.horizon ?? scope.fallback
    let behind = words[lead.upperBound...].parts().first ?? ""
    return ["đến", "tới", "năm"].contains(behind) || known.map { $0.year < year } ?? false
  }

  /// Whether a number that is no year stands behind an item of the clause.
  private func hasFigure(behind index: Int, _ clause: Clause) -> Bool {
    (index + 1..<min(max(index + 1, clause.range.upperBound), index + Reach.label)).contains {
      items[$0].kind == .number
    }
  }

  /// Whether between a time and a value something is told as done, and behind that a goal.
  func isOfWhatWasDone(_ time: Int, _ draft: Draft) -> Bool {
    let between = time..<draft.candidate.first
    guard between.count <= Reach.announcement,
      let done = between.first(where: { items[$0].phrase != 0 && items[$0].has(.already) }),
      !candidates.lowered(done, min(done + 2, items.count)).ends(with: "đề ra")
    else { return false }
    let isSet = candidates.item(done + 1, done..<draft.candidate.first).map { $0.has([.issuing, .goal]) } ?? false
    return !isSet && (done..<draft.candidate.first).contains { items[$0].phrase != 0 && items[$0].has(.strongGoal) }
  }

  /// "Năm 2026, tổng sản phẩm tăng 8%" in the report on 2025.
  private func opensWhatIsToCome(_ year: Int, _ index: Int, _ clause: Clause) -> Bool {
    scope.mode == .past && scope.timeline.isToCome(year) && !clause.forecast && !state.isOwnPast
      && index - clause.sentence.lowerBound < Reach.pastLead
  }

  /// "giảm 1% tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025", "… theo Chương trình “… giai đoạn 2021 - 2025”": the year
  /// of what a measure goes by, behind the measure.
  private func isInName(_ index: Int, _ clause: Clause) -> Bool {
    if isRuleInBrackets(index, clause) { return true }
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

  /// "0,4% (theo chuẩn nghèo giai đoạn 2016 - 2020)": a bracket that opens with what a measure goes by.
  private func isRuleInBrackets(_ index: Int, _ clause: Clause) -> Bool {
    guard group(index) != 0, items[index].kind == .year,
      let open = (max(clause.range.lowerBound, index - Reach.namedYear)..<index).last(where: { items[$0].kind == .open }
      ),
      open + 1 < index, items[open + 1].phrase != 0, candidates.words.goneBy.contains(items[open + 1].phrase)
    else { return false }
    let words = candidates.lowered(open + 1, index)
    return ["chuẩn ", "tiêu chí ", "quy định ", "quyết định ", "nghị định "].contains { words.holds($0) }
  }

  /// "Năm 2021, …", "Nhiệm kỳ 2015 - 2020, …", "Báo cáo cho biết trong năm 2009, …": the whole sentence tells of that time.
  private func opensSentence(_ first: Int, _ last: Int, _ clause: Clause) -> Bool {
    let lead = first - clause.sentence.lowerBound
    let isReported =
      lead < Reach.shortLeadIn
      && (clause.sentence.lowerBound..<first).contains { has(stating: $0) || items[$0].has(.past) }
    return (lead < Reach.pastLead || isReported) && !isUnderGoals && !state.isOwnGoal
      && candidates.item(last + 1, clause.range)?.kind == .comma
  }

  /// "cho biết", "nêu rõ": a report speaks.
  func has(stating index: Int) -> Bool {
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

  /// Whether behind a year stands what its value becomes: "từ 33% năm 2026 lên 38%"; not "từ 8% trở lên năm 2024".
  private func leadsUp(_ index: Int, _ clause: Clause) -> Bool {
    guard let next = candidates.item(index + 1, clause.range), next.kind == .word else { return false }
    return ["lên", "xuống", "còn", "đến", "tới", "thành", "tăng", "giảm"].contains(
      candidates.lowered(index + 1, index + 2))
  }

  /// "Từ năm 2027 trở đi,", "Bắt đầu từ năm 2028,": behind the year comes nothing that it leads up to.
  private func startsAndGoesOn(_ index: Int, _ clause: Clause) -> Bool {
    guard let next = candidates.item(index + 1, clause.range) else { return false }
    return next.kind == .comma || next.has(.orMore) || items[index].kind == .date && next.kind == .comma
  }

  /// Whether behind a beginning stands what is so from then on: "Từ năm 2027, 100% hồ sơ được …", not what is done year by year,
  /// kept, aimed at or paid: there the plan's end stays the deadline.
  private func isState(behind index: Int, _ clause: Clause) -> Bool {
    let text = candidates.lowered(index, clause.sentence.upperBound)
    return !Lexicon.courses.contains { text.firstRange(of: $0) != nil }
  }

  /// "Trong 5 năm (2026-2030)", "… đạt chuẩn (hoàn thành trong năm 2027)": a bracket that holds nothing but when holds for the clause
  /// around it; behind a figure it is that one's alone: "30% (2026), 45% (2027)". "… theo chuẩn nghèo (năm 2026)", "Theo tiêu chí
  /// mới (2026)": a bare year is of what a measure goes by.
  private func isTimeInBrackets(_ index: Int, _ clause: Clause) -> Bool {
    guard candidates.item(index + 1, clause.range)?.kind == .close else { return false }
    var isLed = false
    for at in stride(from: index - 1, through: max(clause.range.lowerBound, index - Reach.timeInBrackets), by: -1) {
      let item = items[at]
      if item.kind == .open {
        guard let before = candidates.item(at - 1, clause.range) else { return false }
        return before.kind == .word && at - 1 > clause.range.lowerBound && (isLed || !isGoneBy(before: at, clause))
      }
      let leads = item.phrase != 0 && item.has(.deadlineLead) && item.phrase != candidates.words.nam
      if leads || item.kind == .dash { isLed = true }
      let isTime =
        item.kind == .dash || item.isNumeric && item.value >= 1945
        || item.phrase != 0 && item.has([.deadlineLead, .timeNoun])
        || item.phrase != 0 && item.phrase == candidates.words.nam
      if !isTime { return false }
    }
    return false
  }

  /// "trong 5 năm (2006 - 2010) đạt 12%": a bracket that holds nothing but a period, where no time to come was told before.
  private func isPeriodInBrackets(_ index: Int, _ clause: Clause) -> Bool {
    candidates.item(index - 1, clause.range)?.kind == .dash && clause.deadlines.isEmpty
      && isTimeInBrackets(index, clause)
  }

  /// "theo chuẩn nghèo (", "Theo tiêu chí mới (", "theo giá hiện hành (": what a measure goes by stands before a bracket.
  private func isGoneBy(before open: Int, _ clause: Clause) -> Bool {
    let first = max(clause.range.lowerBound, open - Reach.timeInBrackets)
    let start = (first..<open).last { items[$0].kind != .word }.map { $0 + 1 } ?? first
    let text = " " + candidates.lowered(start, open) + " "
    return Lexicon.yearlyRules.contains { text.firstRange(of: " \($0) ") != nil }
  }

  /// Whether a year holds for what is behind it too: not that of a bracket behind a noun, "Xóa 500 nhà tạm (xong trước năm 2027) và
  /// xây 300 nhà", but a period, "Trong 5 năm (2026-2030), …".
  func goesOn(_ deadline: (item: Int, year: Int, group: Int32)) -> Bool {
    group(deadline.item) == 0 || deadline.item > 0 && items[deadline.item - 1].kind == .dash
  }

  /// "Sau năm 2030, …".
  private func isAfter(_ index: Int, _ clause: Clause) -> Bool {
    for step in 1...2 {
      guard let before = candidates.item(index - step, clause.range) else { return false }
      if before.phrase == candidates.words.sau, before.phrase != 0 { return true }
      guard before.phrase != 0, before.phrase == candidates.words.nam else { return false }
    }
    return false
  }

  func noteRelativeYear(_ item: Item, _ index: Int, _ clause: inout Clause) {
    guard item.value > 0 else {
      if let first = scope.firstYear { clause.deadlines.append((index, first, 0)) }
      return
    }
    // "Năm tới, tỉnh đặt mục tiêu …"; not "những năm tới", "vài năm tới".
    if scope.isNews, item.phrase == candidates.words.nextYear, let first = scope.firstYear,
      candidates.item(index - 1, clause.range).map({ $0.kind != .word || $0.has(.deadlineLead) }) ?? true,
      candidates.item(index - 1, clause.range)?.kind != .number
    {
      clause.deadlines.append((index, first + 1, 0))
    }
    guard index > clause.range.lowerBound, items[index - 1].kind == .number, items[index - 1].value < 50,
      let base = state.latest ?? scope.firstYear
    else { return }
    clause.deadlines.append((index, base + Int(items[index - 1].value), 0))
  }

  /// "Đến cuối nhiệm kỳ", "hết giai đoạn": by the end of the plan; "đến cuối năm" in news: of the year of issue.
  func noteEndOfTerm(_ index: Int, _ clause: inout Clause) {
    guard group(index) == 0, let end = candidates.item(index - 1, clause.range), end.phrase != 0,
      candidates.words.ends.contains(end.phrase)
    else { return }
    let isYear = items[index].phrase == candidates.words.nam
    // "cuối năm 2027", "cuối năm ngoái", "hết giai đoạn 1", "cuối nhiệm kỳ trước".
    if let next = candidates.item(index + 1, clause.range) {
      if next.isNumeric || next.kind == .date { return }
      let word = next.kind == .word ? candidates.lowered(index + 1, min(index + 3, clause.range.upperBound)) : ""
      if Lexicon.otherTimes.contains(where: { word == $0 || word.begins(with: $0 + " ") }) { return }
    }
    guard isYear else {
      guard let term = scope.horizon ?? scope.fallback else { return }
      clause.deadlines.append((index, term.year, 0))
      return
    }
    // "Dự kiến cuối năm, tuyến đường sẽ thông xe" sets no time; "Năm 2027, …; đến cuối năm …" is of the year that stands.
    let isLed =
      Lexicon.untilEnds.contains(candidates.lowered(index - 1, index)) || leadsToEnd(index - 1, clause)
      || isOfLastMonths(index - 1, clause) && aimsAhead(index, clause)
    guard scope.isNews, isLed, clause.deadlines.isEmpty, state.year == nil, let year = scope.firstYear else { return }
    clause.deadlines.append((index, year, 0))
  }

  /// "6 tháng cuối năm", "những tháng cuối năm".
  private func isOfLastMonths(_ end: Int, _ clause: Clause) -> Bool {
    guard let months = candidates.item(end - 1, clause.range) else { return false }
    return months.phrase != 0 && months.phrase == candidates.words.thang && candidates.lowered(end, end + 1) == "cuối"
  }

  /// Whether behind an item somebody aims at something.
  private func aimsAhead(_ index: Int, _ clause: Clause) -> Bool {
    (index..<min(index + Reach.label, clause.sentence.upperBound)).contains {
      items[$0].phrase != 0 && items[$0].has(.strongGoal)
    }
  }

  /// "Trong quý IV, huyện phấn đấu …" in news: of the year of issue.
  func noteQuarter(_ index: Int, _ clause: inout Clause) {
    guard group(index) == 0, let number = candidates.item(index + 1, clause.range),
      YearReader.quarter(number) == 4 || number.kind == .number && number.value == 4,
      let behind = candidates.item(index + 2, clause.range), behind.kind == .comma, aimsAhead(index, clause),
      clause.deadlines.isEmpty, state.year == nil, let year = scope.firstYear
    else { return }
    clause.deadlines.append((index, year, 0))
  }

  /// "đến" before "cuối năm".
  private func leadsToEnd(_ end: Int, _ clause: Clause) -> Bool {
    guard let lead = candidates.item(end - 1, clause.range), lead.kind == .word, lead.phrase != 0 else { return false }
    return lead.phrase == candidates.words.den || lead.phrase == candidates.words.before
  }

  /// "Chương trình GDPT 2018", "Luật Đất đai 2024": a year behind the name of a text, to which nothing leads, is part of the name. A year
  /// to come is the time of what the text is about: "chương trình trồng rừng 2027".
  private func isPartOfName(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].kind == .year, candidates.item(index - 1, clause.range)?.phrase == 0,
      let first = scope.firstYear, Int(items[index].value) < first
    else { return false }
    for step in 1...Reach.textName {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      if before.phrase == 0 { continue }
      if candidates.words.texts.contains(before.phrase) { return true }
      if before.has([.goal, .deadlineLead, .value, .joiner]) { return false }
    }
    return false
  }

  // MARK: The end of a clause

  /// "Trong quý IV, …", "6 tháng cuối năm, …", "Vụ mùa này, …": in news, where no year is told, a part of the year at hand that is not over.
  func partOfYear(before number: Int, _ clause: Clause) -> Horizon? {
    guard scope.isNews, let year = scope.firstYear else { return nil }
    let lead = max(clause.range.lowerBound, number - Reach.leadYear)..<number
    if lead.contains(where: { items[$0].kind == .year || items[$0].kind == .date }) { return nil }
    for at in lead where items[at].kind == .word {
      let word = candidates.lowered(at, at + 1)
      if word == "tháng cuối năm" { return Horizon(year: year, source: .clause) }
      if word == "vụ", at + 1 < number, isThisSeason(at + 1, number) { return Horizon(year: year, source: .clause) }
      if let end = endOfPart(at..<min(at + 2, number)), end >= scope.timeline.month ?? 1 {
        return Horizon(year: year, source: .clause)
      }
    }
    return nil
  }

  /// "nhiệm vụ những tháng cuối năm với các chỉ tiêu:", told in July: what is left of the year at hand.
  func restOfYear(_ range: Range<Int>) -> Horizon? {
    guard scope.isNews || (scope.horizon ?? scope.fallback) == nil, let year = scope.firstYear,
      let month = scope.timeline.month, month < Timeline.lastMonths,
      !range.contains(where: { items[$0].kind.isOne(of: [.year, .date]) }),
      range.contains(where: { at in
        items[at].phrase != 0 && items[at].phrase == candidates.words.thang
          && candidates.lowered(at, min(at + 3, range.upperBound)) == "tháng cuối năm"
      })
    else { return nil }
    return Horizon(year: year, source: .leadIn)
  }

  /// "mùa này", "đông xuân này", behind "vụ".
  private func isThisSeason(_ start: Int, _ end: Int) -> Bool {
    let name = candidates.lowered(start, min(start + 3, end))
    return Lexicon.seasons.contains { name.begins(with: $0 + " này") }
  }
}
