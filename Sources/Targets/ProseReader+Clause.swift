extension ProseReader {
  /// What is known of a clause up to the item at hand.
  struct Clause {
    let range: Range<Int>
    let sentence: Range<Int>
    var already: Int?
    /// A word of results behind a target of the clause: "…, hiện tỷ lệ này đang là 1,93%".
    var past: Int?
    var goal: Int?
    /// The comma behind what the goals of the clause rest on: "Trên cơ sở tăng trưởng 8%, …".
    var basisEnd: Int?
    var measure: Int?
    var lastMeasure: Int?
    /// "không để", which turns what follows into its contrary.
    var negation: Int?
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
    var baselineItem: Int?
    /// Where a difference from another year ends that is no value of its own: "…, cao hơn 5% so với năm 2026".
    var differenceEnd: Int?
    /// "lần lượt".
    var inTurn: Int?
    /// Where a period that is over was named last: "trong nhiệm kỳ 2015 - 2020" told in 2020.
    var elapsed = -1
    /// Whether it states a year that cannot be read: "năm 2O25".
    var hasUnclearYear = false
    /// Whether it says what is to be after a year: "Sau năm 2030, …".
    var isAfterYear = false
  }

  mutating func readClause(_ range: Range<Int>, _ sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    var clause = Clause(range: range, sentence: sentence)
    if scope.mode == .norm { clause.norm = true }
    if scope.isForecast { clause.forecast = true }
    // "dự kiến phải nhập khẩu 1,2 triệu tấn khí; 35,1 triệu tấn than": goes on with the forecast.
    if state.forecasts, items[range.lowerBound].kind == .number { clause.forecast = true }
    if tellsShareOfPlan(range) {
      state.mode = .past
      state.isOwnPast = true
    }
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
        if candidate.valueMax != nil || candidate.isCompound { index = max(index, candidate.end - 1) }
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
    if item.kind == .code, item.isUnclear { clause.hasUnclearYear = true }
    guard item.phrase != 0, group(index) == 0 else { return }
    let roles = item.roles
    if !roles.isDisjoint(with: [.joiner]) { separate(index, &clause) }
    if roles.contains(.goal), isQuota(index, clause) {
      // Says how many posts, nothing that is aimed at.
    } else if roles.contains(.goal), isEstimate(index, clause) {
      state.mode = .past
      state.isOwnPast = true
    } else if roles.contains(.goal),
      isReachedGoal(index, clause) || isTally(index, clause) || tellsOfResults(index, clause)
    {
      state.mode = .past
      state.isOwnPast = true
    } else if roles.contains(.goal), !isOfResults(index, clause), !aimsAtNothing(index, clause) {
      // "tới năm 2030 … phải giảm ít nhất 50%" below a heading of results.
      let isOfYearToCome =
        roles.contains(.goalSection)
        ? isGoalOfYearToCome(index, clause)
        : clause.deadlines.contains { $0.group == 0 && scope.timeline.isToCome($0.year) }
      let isStrong = roles.contains(.strongGoal) || isOfYearToCome
      if scope.mode != .past || isStrong, !clause.norm || scope.mode != .norm {
        if !(state.isOwnPast && !isStrong) {
          state.mode = .goal
          state.isOwnGoal = true
          clause.goal = index
          // "các đại biểu thống nhất …, phấn đấu tổng sản lượng đạt …".
          if isStrong, scope.mode != .norm { clause.norm = false }
          // "Dự báo năm 2024, ngành đặt mục tiêu phấn đấu đón …".
          if roles.contains(.strongGoal), !candidates.lowered(index, index + 1).hasPrefix("sẽ") {
            clause.forecast = false
          }
        }
      }
    }
    if tellsWhatWasDone(index, clause) {
      state.mode = .past
      (state.isOwnPast, state.isOwnGoal) = (true, false)
      clause.goal = nil
    }
    if isGoalToBeMet(index, clause) || isPlanWithFigures(index, clause) || isPlanOfMeasure(index, clause)
      || isWishOfBody(index, clause)
    {
      state.mode = .goal
      state.isOwnGoal = true
      clause.goal = index
      clause.forecast = false
    }
    if scope.isNews, isPlanned(index, clause) {
      state.mode = .goal
      state.isOwnGoal = true
      clause.goal = index
    }
    let tellsPast = roles.contains(.past) || isOnlyShare(index, clause)
    if tellsPast, clause.accepted.isEmpty, !isOfYearToCome(index, clause), !isKept(index, clause),
      !isComparedWith(index, clause), !isNew(index, clause), !isEstimateAhead(index, clause),
      !(clause.goal.map { index - $0 < Reach.overruledPast } ?? false)
    {
      state.mode = .past
      state.isOwnPast = true
    }
    if tellsPast, !clause.accepted.isEmpty { clause.past = index }
    // "nặng và vừa giảm" is no "vừa giảm".
    if roles.contains(.already), clause.accepted.isEmpty,
      !(candidates.item(index - 1, clause.range)?.phrase == candidates.words.va),
      !(candidates.item(index + 1, clause.range)?.has(.issuing) ?? false)
    {
      clause.already = index
    }
    if roles.contains(.measure), clause.measure == nil { clause.measure = index }
    if roles.contains(.measure) { clause.lastMeasure = index }
    if item.phrase != 0, candidates.words.negations.contains(item.phrase) { clause.negation = index }
    if roles.contains(.create) { clause.create = index }
    if roles.contains(.reduction) { clause.reduction = index }
    if roles.contains(.budget) { clause.budget = true }
    if roles.contains(.revenue) { clause.revenue = true }
    if roles.contains(.normCue), !isRaised(index, clause), !isOfCongress(index, clause) { clause.norm = true }
    if roles.contains(.forecast) { clause.forecast = true }
    if roles.contains(.difference) { clause.difference = index }
    if roles.contains(.condition), !isCounted(index, clause), !isWhen(index, clause) { clause.condition = true }
    if roles.contains(.citation), years.hasCode(after: index, clause.range) {
      clause.citationEnd = clause.range.upperBound
    }
    if item.phrase != 0 && candidates.words.turns.contains(item.phrase) { clause.inTurn = index }
    if roles.contains(.relativeYear) { noteRelativeYear(item, index, &clause) }
    if item.phrase != 0, candidates.words.terms.contains(item.phrase) { noteEndOfTerm(index, &clause) }
    if scope.isNews, item.phrase == candidates.words.quy { noteQuarter(index, &clause) }
    if item.phrase == candidates.words.within || item.phrase == candidates.words.sau, isSpan(behind: index, clause) {
      clause.hasUnclearYear = true
    }
  }

  /// "Kế hoạch năm 2026 giao 1.200 ha, thực hiện 800 ha, đạt 67%": behind the figure of a plan what was done of it.
  private func tellsWhatWasDone(_ index: Int, _ clause: Clause) -> Bool {
    guard candidates.words.carriedOut.contains(items[index].phrase), scope.mode != .goal, state.mode != .past,
      let comma = candidates.item(index - 1, clause.range), comma.kind == .comma || comma.kind == .semicolon,
      let next = candidates.item(index + 1, clause.range),
      next.kind == .number
        || next.phrase == candidates.words.duoc && candidates.item(index + 2, clause.range)?.kind == .number,
      let plan = around(index, clause).first(where: { items[$0].phrase != 0 && items[$0].has(.planShare) }),
      plan < index
    else { return false }
    // Of the same kind: "1.200 ha, thực hiện 800 ha", not "trồng 1.200 ha, thực hiện 15 dự án".
    let done = next.kind == .number ? index + 1 : index + 2
    guard let figure = (plan..<index).last(where: { items[$0].kind == .number }),
      let planned = candidates.candidate(at: figure, in: clause.range),
      let reached = candidates.candidate(at: done, in: clause.range)
    else { return false }
    return planned.unit == reached.unit
      && !around(index, clause).contains {
        $0 < index && items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value))
      }
  }

  /// "Sau 2 năm thực hiện, …", "Trong vòng 12 tháng kể từ ngày ban hành, …": a time that no year tells.
  private func isSpan(behind index: Int, _ clause: Clause) -> Bool {
    guard index - clause.range.lowerBound < Reach.pastLead, let count = candidates.item(index + 1, clause.range),
      count.kind == .number, let unit = candidates.item(index + 2, clause.range)
    else { return false }
    return unit.has(.timeNoun) && unit.phrase != 0
  }

  /// "số lao động được tạo việc làm mới đạt 8.000 người", "số doanh nghiệp đăng ký mới đạt 900": what is new, not what has
  /// been reached only now.
  private func isNew(_ index: Int, _ clause: Clause) -> Bool {
    guard candidates.lowered(index, index + 1).hasPrefix("mới "), let before = candidates.item(index - 1, clause.range),
      before.kind == .word
    else { return false }
    return before.phrase != 0 && before.has([.create, .task, .planTask]) && !before.has(.value)
      || candidates.lowered(max(clause.range.lowerBound, index - 2), index).hasSuffix("việc làm")
  }

  /// "Mục tiêu “đến năm 2030 có hơn 50% số xã …”": at once the year to come for which it is set.
  private func isGoalOfYearToCome(_ index: Int, _ clause: Clause) -> Bool {
    for at in index + 1...index + Reach.yearRole {
      guard let item = candidates.item(at, clause.range) else { return false }
      if item.kind == .year { return scope.timeline.isToCome(Int(item.value)) }
      let isLead = item.phrase != 0 && (item.has(.deadlineLead) || item.phrase == candidates.words.nam)
      guard isLead || candidates.isOpeningQuote(at) else { return false }
    }
    return false
  }

  /// "6 tháng đầu năm 2027", told before.
  private func isOfYearToCome(_ index: Int, _ clause: Clause) -> Bool {
    guard let year = candidates.item(index + 1, clause.range), year.kind == .year, let first = scope.firstYear else {
      return false
    }
    // "6 tháng đầu năm 2026" among the goals of a plan of that year.
    let isAhead = scope.mode == .goal && !scope.isNews && items[index].phrase == candidates.words.firstMonths
    return Int(year.value) > first || isAhead && Int(year.value) == first
  }

  /// "được dự báo sẽ tăng khá, góp phần hoàn thành mục tiêu tăng bình quân 9%/năm", "nỗ lực đạt và vượt mục tiêu tăng trưởng 7,5%": news tell
  /// the goal that something helps to meet.
  private func isGoalToBeMet(_ index: Int, _ clause: Clause) -> Bool {
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
  private func isWishOfBody(_ index: Int, _ clause: Clause) -> Bool {
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
    return isNamedBody(who, start..<index) && !Lexicon.sayings.contains { what.hasPrefix($0) }
  }

  /// "tỉnh", "chính quyền thành phố", "Sở Y tế", "Công ty A": a body by itself or with its name in capitals; "bộ phận", "xã hội" and
  /// "công ty nào" are none, nor what the body does not want or is wanted of it.
  private func isNamedBody(_ who: String, _ range: Range<Int>) -> Bool {
    guard let body = Lexicon.wishers.filter({ who == $0 || who.hasPrefix($0 + " ") }).max(by: { $0.count < $1.count })
    else { return false }
    if Lexicon.isForeign(who.dropFirst(body.count).drop { $0 == " " }) { return false }
    let name = who.dropFirst(body.count).split(separator: " ")
    guard let first = name.first else { return true }
    if Lexicon.wishers.contains(name.joined(separator: " ")) { return true }
    let isNamed = range.contains { at in
      at > range.lowerBound && items[at].isCapital
        && candidates.lowered(at, at + 1).split(separator: " ").first == first
    }
    return isNamed && !name.contains { Lexicon.unwished.contains($0) }
  }

  /// Whether a plan is set, put forward or agreed to right before its name: "trình cổ đông kế hoạch …"; not refused, nor done with.
  private func isPlanSet(_ index: Int, _ clause: Clause) -> Bool {
    var words = candidates.lowered(max(clause.range.lowerBound, index - Reach.taskLead), index).split(separator: " ")
    for gap in 0...Reach.taskOpening {
      let lead = words.joined(separator: " ")
      let verbs = gap == 0 ? Lexicon.planSettings : Lexicon.planHandings
      if let verb = verbs.first(where: { lead == $0 || lead.hasSuffix(" " + $0) }) {
        let before = lead.dropLast(verb.count).trimmed(of: { $0 == " " })
        return !Lexicon.planDenials.contains { before == $0 || before.hasSuffix(" " + $0) }
      }
      guard words.popLast() != nil else { return false }
    }
    return false
  }

  /// "công bố kế hoạch kinh doanh năm 2027 với doanh thu 1.200 tỷ đồng", "thông qua kế hoạch năm 2027 gồm doanh thu …": news tell a plan by
  /// its figures.
  private func isPlanWithFigures(_ index: Int, _ clause: Clause) -> Bool {
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
  private func isPlanOfMeasure(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, scope.mode != .norm, items[index].has(.planShare), group(index) == 0,
      candidates.lowered(index, index + 1) == "kế hoạch", let next = candidates.item(index + 1, clause.range),
      next.kind == .word
    else { return false }
    let measure = candidates.lowered(index + 1, min(index + 3, clause.range.upperBound))
    guard
      next.phrase != 0 && next.has([.measure, .revenue]) || Lexicon.gains.contains(where: { measure.hasPrefix($0) }),
      isPlanSet(index, clause),
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
  private func isPlanned(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase != 0, let next = candidates.item(index + 1, clause.range), next.phrase != 0,
      next.has([.create, .task, .planTask]), let before = candidates.item(index - 1, clause.range), before.kind == .word
    else { return false }
    if items[index].phrase == candidates.words.lenKeHoach { return true }
    return items[index].has(.planShare)
      && ["có", "lên", "xây dựng", "đề ra"].contains(candidates.lowered(index - 1, index))
  }

  /// "đã giảm 203 chỉ tiêu biên chế", "được giao 1.200 chỉ tiêu tuyển sinh": so many posts or places.
  private func isQuota(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.chiTieu, let count = candidates.item(index - 1, clause.range),
      count.kind == .number
    else { return false }
    let noun = candidates.lowered(index + 1, min(index + 3, clause.range.upperBound))
    return Lexicon.quotas.contains { noun.hasPrefix($0) }
  }

  /// "hoàn thành 12/12 chỉ tiêu", "thực hiện 13/13 chỉ tiêu": so many of so many goals have been met.
  private func isTally(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].has(.goalSection), !state.isOwnGoal, !isUnderGoals,
      let count = candidates.item(index - 1, clause.range), count.kind == .number, count.second != 0
    else { return false }
    return (1...Reach.heldAgainst).contains { step in
      candidates.item(index - 1 - step, clause.range).map {
        $0.phrase != 0 && (isMeeting($0.phrase) || $0.phrase == candidates.words.thucHien)
      } ?? false
    }
  }

  /// "phấn đấu duy trì diện tích rừng tự nhiên hiện có 466.207 ha": what there is, is to be kept.
  func isKept(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.hienCo,
      state.mode == .goal || !scope.isNews && scope.mode == .task && state.mode == .task
        || state.mode != .past && clause.deadlines.contains(where: { scope.timeline.isToCome($0.year) })
    else { return false }
    return (1...Reach.kept).contains {
      guard let before = candidates.item(index - $0, clause.range) else { return false }
      return before.phrase != 0 && candidates.words.keepers.contains(before.phrase)
    }
  }

  /// "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh": whose resolution, not who came.
  private func isOfCongress(_ index: Int, _ clause: Clause) -> Bool {
    candidates.lowered(index, index + 1) == "đại biểu"
      && candidates.lowered(max(clause.range.lowerBound, index - 2), index).hasSuffix("đại hội")
      && (max(clause.range.lowerBound, index - Reach.shortLeadIn)..<index).contains {
        items[$0].phrase != 0 && items[$0].has(.citation)
      }
  }

  /// "nâng hệ số sử dụng đất lên 2,1 lần": of fields, which is to rise; of a building it is a rule.
  private func isRaised(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].has(.measure), let verb = candidates.item(index - 1, clause.range), verb.kind == .word,
      verb.phrase != 0
    else { return false }
    return (verb.has(.create) || LexiconTable.shared.wordings[Int(verb.phrase)].contains(.direction))
      && !verb.has(.normVerb)
  }

  /// "số thu của các doanh nghiệp chỉ chiếm 13%": what is; where a goal goes before ("phấn đấu phí giao hàng chỉ chiếm 10%") it is aimed at.
  private func isOnlyShare(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase != 0, index > clause.range.lowerBound,
      candidates.lowered(index, index + 1) == "chiếm",
      ["chỉ", "mới"].contains(candidates.lowered(index - 1, index))
    else { return false }
    let goal = state.isOwnGoal ? clause.goal : nil
    return goal.map { items[$0..<index].contains { !$0.kind.isOne(of: [.word, .year]) } } ?? true
  }

  /// "phấn đấu tỷ lệ hộ nghèo giảm so với năm trước trên 4%": only what the goal is compared with.
  private func isComparedWith(_ index: Int, _ clause: Clause) -> Bool {
    guard state.isOwnGoal || state.comparesGoals, let before = candidates.item(index - 1, clause.range) else {
      return false
    }
    return before.phrase != 0 && before.has(.baseline)
  }

  /// "nhiều chỉ tiêu của huyện tăng trưởng cao so với năm 2023", "phần lớn các chỉ tiêu đều đạt, vượt kế hoạch": how the
  /// goals have been met.
  private func tellsOfResults(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), items[index].has(.goalSection), !state.isOwnGoal, !isUnderGoals else {
      return false
    }
    var isMet = false
    for at in (index + 1)..<(index + Reach.metGoals) {
      guard let next = candidates.item(at, clause.range),
        next.kind == .word || next.kind == .comma || next.kind == .dash
          || next.kind == .year && !scope.timeline.isToCome(Int(next.value))
      else { return false }
      if next.phrase != 0, isMeeting(next.phrase) {
        // "còn một số chỉ tiêu chưa hoàn thành kế hoạch": those that were not met tell of results too.
        if items[at - 1].phrase != 0,
          [candidates.words.chua, candidates.words.khong].contains(items[at - 1].phrase)
        {
          return true
        }
        // "nhiều chỉ tiêu của chương trình đã hoàn thành", "các chỉ tiêu đều đạt".
        if items[at - 1].has(.already) || candidates.lowered(at - 1, at) == "đều" { return true }
        isMet = true
      }
      if next.phrase == candidates.words.vuot || next.has(.difference) {
        // "Chỉ tiêu sản lượng tăng và vượt Nghị quyết đề ra".
        return isMet || items[at - 1].has(.joiner) && isGrowth(index + 1..<at)
      }
      if next.has(.goal), !next.has(.goalSection), !isMet { return false }
      if next.has(.baseline), next.phrase != 0 { return at - index > 1 && isMet || isGrowth(index + 1..<at) }
    }
    return false
  }

  private func isMeeting(_ phrase: UInt16) -> Bool {
    phrase == candidates.words.dat || phrase == candidates.words.daDat || phrase == candidates.words.hoanThanh
  }

  /// "tăng", "giảm mạnh".
  private func isGrowth(_ range: Range<Int>) -> Bool {
    range.contains { at in
      if items[at].has(.value) { return true }
      guard items[at].kind == .word else { return false }
      let word = candidates.lowered(at, at + 1)
      return word == "tăng" || word == "giảm" || word.hasPrefix("tăng ") || word.hasPrefix("giảm ")
    }
  }

  /// "có 30/32 chỉ tiêu đạt và vượt kế hoạch đề ra", "hoàn thành các mục tiêu đề ra": the goals that results are held
  /// against.
  private func isOfResults(_ index: Int, _ clause: Clause) -> Bool {
    // "vượt xa mục tiêu là 5 máy".
    if (1...2).contains(where: { candidates.item(index - $0, clause.range)?.phrase == candidates.words.vuot }) {
      return !state.isOwnGoal
    }
    guard !items[index].has(.strongGoal), !state.isOwnGoal else { return false }
    if let before = candidates.item(index - 1, clause.range), before.kind == .number, before.second != 0 { return true }
    // "hoàn thành 24/27 chỉ tiêu Nghị quyết Đại hội đề ra".
    if items[index].has(.issuing) {
      for step in 1...Reach.heldCount {
        guard let before = candidates.item(index - step, clause.range), before.kind != .comma else { break }
        if before.kind == .number, before.second != 0 { return true }
        // "đạt 100% kế hoạch đề ra".
        if before.kind == .percent, scope.tells { return true }
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
    guard !items[index].has(.strongGoal), !state.isOwnGoal, !isUnderGoals else { return false }
    var isReached = false
    for step in 1...Reach.heldCount {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      let phrase = before.phrase
      if phrase != 0, phrase == candidates.words.dat || phrase == candidates.words.hoanThanh { isReached = true }
      // "tiến độ chưa đạt kế hoạch đề ra", "khó hoàn thành mục tiêu".
      if isReached, isUnreached(index - step, clause) {
        // "Xã chưa đạt chỉ tiêu phải hoàn thành …": whom something is asked of.
        return !(index + 1..<around(index, clause).upperBound).contains {
          items[$0].phrase != 0
            && (items[$0].has(.strongGoal) || candidates.lowered($0, $0 + 1).hasPrefix("phải"))
        }
      }
      if before.has(.already) { return isReached || phrase == candidates.words.daDat }
    }
    return false
  }

  /// "chưa đạt", "không hoàn thành", "khó đạt": right before the verb stands that something is not met.
  private func isUnreached(_ verb: Int, _ clause: Clause) -> Bool {
    guard let denial = candidates.item(verb - 1, clause.range), denial.kind == .word else { return false }
    if denial.phrase != 0, [candidates.words.chua, candidates.words.khong].contains(denial.phrase) { return true }
    return candidates.lowered(verb - 1, verb) == "khó"
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
    // "đô thị loại III, IV, V": one name.
    if items[index].kind == .comma, index > clause.range.lowerBound,
      let next = candidates.item(index + 1, clause.range), next.isCapital, items[index - 1].isCapital,
      ScopeTracker.romans.contains(next.hash), ScopeTracker.romans.contains(items[index - 1].hash)
    {
      return
    }
    clause.separator = index
    guard clause.strongSeparator == nil, index + 1 < clause.range.upperBound else { return }
    let next = items[index + 1]
    // "…, tổng kim ngạch xuất khẩu nông, lâm, thủy sản đạt 73 tỷ USD".
    let isSum = next.hash == WordHash.sum && (candidates.item(index + 2, clause.range)?.has(.measure) ?? false)
    if next.has([.measure, .goal, .create, .amongWhich, .joiner]) || items[index].has(.amongWhich) || isSum {
      clause.strongSeparator = index
    }
  }
}
