import Bytes

// Words by which somebody sets a goal in a clause, whatever else they may mean.
extension ProseReader {
  /// "Mục tiêu “đến năm 2030 có hơn 50% số xã …”": at once the year to come for which it is set.
  func isGoalOfYearToCome(_ index: Int, _ clause: Clause) -> Bool {
    for at in index + 1...index + Reach.yearRole {
      guard let item = candidates.item(at, clause.range) else { return false }
      if item.kind == .year { return scope.timeline.isToCome(Int(item.value)) }
      let isLead = item.phrase != 0 && (item.has(.deadlineLead) || item.phrase == candidates.words.nam)
      guard isLead || candidates.isOpeningQuote(at) else { return false }
    }
    return false
  }

  /// "6 tháng đầu năm 2027", told before.
  func isOfYearToCome(_ index: Int, _ clause: Clause) -> Bool {
    guard let year = candidates.item(index + 1, clause.range), year.kind == .year, let first = scope.firstYear else {
      return false
    }
    // "6 tháng đầu năm 2026" among the goals of a plan of that year.
    let isAhead = scope.mode == .goal && !scope.isNews && items[index].phrase == candidates.words.firstMonths
    return Int(year.value) > first || isAhead && Int(year.value) == first
  }

  /// "được dự báo sẽ tăng khá, góp phần hoàn thành mục tiêu tăng bình quân 9%/năm", "nỗ lực đạt và vượt mục tiêu tăng trưởng 7,5%": news tell
  /// the goal that something helps to meet.
  func isGoalToBeMet(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, scope.mode != .norm, items[index].phrase == candidates.words.mucTieu, group(index) == 0 else {
      return false
    }
    var isMet = false
    for step in 1...Reach.heldCount {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word,
        !before.has([.already, .past])
      else { return false }
      if isMeeting(before.phrase) || before.phrase != 0 && before.phrase == candidates.words.thucHien { isMet = true }
      if isMet,
        ["góp phần", "nỗ lực", "phấn đấu", "quyết tâm"].contains(candidates.lowered(index - step, index - step + 1))
      {
        return !isHelpOver(index - step, index, clause)
      }
    }
    return false
  }

  /// "đã góp phần hoàn thành mục tiêu …", "nhờ nỗ lực thực hiện mục tiêu …", "… hoàn thành mục tiêu tăng trưởng 8% của năm 2025": the help
  /// has been given, or the goal's year is over.
  private func isHelpOver(_ cue: Int, _ goal: Int, _ clause: Clause) -> Bool {
    let lead = max(clause.range.lowerBound, cue - Reach.pastLead)..<cue
    if lead.contains(where: { items[$0].has([.already, .past]) || candidates.lowered($0, $0 + 1) == "nhờ" }) {
      return true
    }
    return (goal + 1...goal + Reach.milestone + Reach.memberName).contains {
      candidates.item($0, clause.range).map { $0.kind == .year && scope.timeline.isOver(Int($0.value)) } ?? false
    }
  }

  /// "Bộ Giao thông vận tải muốn trong năm 2027 tai nạn giảm 5%": news tell what a body wants; not what it does not want, what anybody wants,
  /// or wants to say.
  func isWishOfBody(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, scope.mode != .norm, candidates.words.wishes.contains(items[index].phrase),
      clause.accepted.isEmpty
    else { return false }
    var start = index
    while start > clause.range.lowerBound, index - start <= Reach.taskLead, items[start - 1].kind == .word {
      start -= 1
    }
    let (who, what) = (
      candidates.lowered(start, index), candidates.lowered(index + 1, min(index + 3, clause.range.upperBound))
    )
    return isNamedBody(who, start..<index) && !Lexicon.sayings.contains { what.begins(with: $0) }
  }

  /// "tỉnh", "chính quyền thành phố", "Sở Y tế", "Công ty A": a body by itself or with its name in capitals; "bộ phận", "xã hội" and
  /// "công ty nào" are none, nor what the body does not want or is wanted of it.
  private func isNamedBody(_ who: String, _ range: Range<Int>) -> Bool {
    guard
      let body = Lexicon.wishers.filter({ who == $0 || who.begins(with: $0 + " ") }).max(by: { $0.count < $1.count })
    else { return false }
    if Lexicon.isForeign(who.dropFirst(body.count).drop { $0 == " " }) { return false }
    let name = who.dropFirst(body.count).parts()
    guard let first = name.first else { return true }
    if Lexicon.wishers.contains(name.joined(separator: " ")) { return true }
    let isNamed = range.contains { at in
      at > range.lowerBound && items[at].isCapital
        && candidates.lowered(at, at + 1).parts().first == first
    }
    return isNamed && !name.contains { Lexicon.unwished.contains($0) }
  }

  /// Whether a plan is set, put forward or agreed to right before its name: "trình cổ đông kế hoạch …"; not refused, nor done with.
  private func isPlanSet(_ index: Int, _ clause: Clause) -> Bool {
    var words = candidates.lowered(max(clause.range.lowerBound, index - Reach.taskLead), index).parts()
    for gap in 0...Reach.taskOpening {
      let lead = words.joined(separator: " ")
      let verbs = gap == 0 ? Lexicon.planSettings : Lexicon.planHandings
      if let verb = verbs.first(where: { lead == $0 || lead.ends(with: " " + $0) }) {
        let before = lead.dropLast(verb.count).trimmed(of: { $0 == " " })
        return !Lexicon.planDenials.contains { before == $0 || before.ends(with: " " + $0) }
      }
      guard words.popLast() != nil else { return false }
    }
    return false
  }

  /// "công bố kế hoạch kinh doanh năm 2027 với doanh thu 1.200 tỷ đồng", "thông qua kế hoạch năm 2027 gồm doanh thu …": news tell a plan by
  /// its figures.
  func isPlanWithFigures(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, scope.mode != .norm, items[index].has(.planShare), group(index) == 0,
      candidates.lowered(index, index + 1) == "kế hoạch", isPlanSet(index, clause),
      let year = (index + 1...index + Reach.growth).first(where: { candidates.item($0, clause.range)?.kind == .year }),
      !scope.timeline.isOver(Int(items[year].value)), let link = candidates.item(year + 1, clause.range),
      link.phrase == candidates.words.voi || ["gồm", "bao gồm"].contains(candidates.lowered(year + 1, year + 2)),
      !(index + 1..<year).contains(where: { items[$0].kind != .word || items[$0].has([.baseline, .past, .already]) })
    else { return false }
    return (year + 2...year + 3).contains {
      candidates.item($0, clause.range).map { $0.phrase != 0 && $0.has([.measure, .revenue]) } ?? false
    }
  }

  /// "cổ đông đã thông qua kế hoạch doanh thu 34.000 tỷ đồng": a plan is set by its measure and value.
  func isPlanOfMeasure(_ index: Int, _ clause: Clause) -> Bool {
    let isMade = items[index].phrase != 0 && items[index].phrase == candidates.words.lenKeHoach
    guard scope.isNews, scope.mode != .norm, isMade || items[index].has(.planShare), group(index) == 0,
      isMade || candidates.lowered(index, index + 1) == "kế hoạch",
      let next = candidates.item(index + 1, clause.range), next.kind == .word
    else { return false }
    let measure = candidates.lowered(index + 1, min(index + 3, clause.range.upperBound))
    guard
      next.phrase != 0 && next.has([.measure, .revenue]) || Lexicon.gains.contains(where: { measure.begins(with: $0) }),
      isMade || isPlanSet(index, clause),
      !around(index, clause).contains(where: {
        $0 < index && items[$0].kind == .year && scope.timeline.isOver(Int(items[$0].value))
      })
    else { return false }
    for at in index + 1...index + Reach.growth {
      guard let item = candidates.item(at, clause.range) else { return false }
      if item.kind == .number { return true }
      let isOfYear = item.kind == .year && !scope.timeline.isOver(Int(item.value))
      guard isOfYear || item.kind == .word && !item.has([.past, .already, .baseline]) else { return false }
    }
    return false
  }

  /// "Hãng có kế hoạch tăng công suất lên 550.000 xe": what somebody plans to do.
  func isPlanned(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase != 0, let next = candidates.item(index + 1, clause.range), next.phrase != 0,
      next.has([.create, .task, .planTask]), let before = candidates.item(index - 1, clause.range), before.kind == .word
    else { return false }
    if items[index].phrase == candidates.words.lenKeHoach { return true }
    return items[index].has(.planShare)
      && ["có", "lên", "xây dựng", "đề ra"].contains(candidates.lowered(index - 1, index))
  }

  /// "đã giảm 203 chỉ tiêu biên chế", "được giao 1.200 chỉ tiêu tuyển sinh": so many posts or places.
  func isQuota(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.chiTieu, let count = candidates.item(index - 1, clause.range),
      count.kind == .number
    else { return false }
    let noun = candidates.lowered(index + 1, min(index + 3, clause.range.upperBound))
    return Lexicon.quotas.contains { noun.begins(with: $0) }
  }
}
