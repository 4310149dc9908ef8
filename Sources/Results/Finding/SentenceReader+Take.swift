import Bytes
import Targets
import Vietnamese

/// What a figure is to the sentence: more of the result before it, a plan's value, or a result.
extension SentenceReader {
  func take(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) {
    // "trẻ em dưới 1 tuổi", "qua đào tạo từ 3 tháng trở lên": whom the measure is of.
    if figure.binder == nil, figure.family == .time,
      text(figure.end - 1) == "tuổi" || isGrade(figure.number, sentence.upperBound)
    {
      return
    }
    if figure.family == .time, isHowLong(figure, sentence, state) || isTimeOfDay(figure, sentence) { return }
    if isPrice(figure, sentence, state) || isOfClock(figure) || isOfFormula(figure, sentence)
      || isBaseOfAverage(figure) || isBareIndexOfBase(figure)
    {
      return
    }
    if isRateBase(figure, sentence, state) || isRunnerUp(figure) || isOfOtherText(figure) { return }
    if isNorm(figure, sentence, state) || isNamedGoal(figure, sentence, state) || isDistance(figure, state)
      || isBareRange(figure)
    {
      return
    }
    if isPassMark(figure, sentence) || isByRule(sentence, state) { return }
    if isOfSeveral(figure) || isNeeded(figure, sentence, state) { return }
    if isEntitlement(figure, sentence) || isForeseen(figure, sentence) || isPlansGrowth(figure, sentence, &state) {
      return
    }
    if isTally(figure), setsGoals(before: figure.first, sentence) { (state.goal, setGoals) = (figure.number, true) }
    if let current = state.current, isOfMember(figure, drafts[current]) { state.current = nil }
    if !state.isConditional, figure.family != .time, isStart(figure, sentence) {
      if let year = ownYear(figure, sentence, periods) { state.start = (figure, year) }
      return
    }
    defer {
      state.hasFigure = true
      state.lastEnd = max(state.lastEnd, usedEnd(figure))
      state.segment = max(state.segment, state.lastEnd)
      state.doubt = nil
    }
    if state.isConditional || figure.family == .time && !isDuration(figure, state) { return }
    let isReached = state.ahead?.reached == figure.number
    if isStart(figure, sentence) || !isReached && takeBeside(figure, sentence, periods, &state) { return }
    if !isReached, isOfList(figure, &state) || isSharedOut(figure, sentence, &state) { return }
    let binder = figure.binder.map { items[$0] }
    if repeatsChange(figure, sentence, state) { return }
    if takeSigned(figure, state) { return }
    if isReached {
      (state.goal, state.duty, state.plan) = (nil, nil, nil)
      (state.past, state.strongPast, state.told) = (figure.first, figure.first, figure.first)
    }
    let isTied = isTied(figure, sentence, state)
    if takeComparedBy(figure, sentence, state) { return }
    tellByComparison(figure, sentence, &state)
    if takeAgainst(figure, sentence, &state, isTied: isTied) { return }
    if let duty = state.duty, isCountOfRequests(duty, figure) { state.duty = nil }
    if isGoal(figure, sentence, state) || isAhead(figure, sentence, periods, state) {
      if isAhead(figure, sentence, periods, state) { state.goal = figure.number }
      (carriesGoal, isOnlyAhead) = (true, false)
      goalYear = periods.last { $0.role == .asOf && $0.items.lowerBound < figure.number }?.end.year ?? goalYear
      if let plan = state.plan { state.duty = max(state.duty ?? plan, plan) }
      state.plan = nil
      note(goal: figure, sentence, periods, &state)
      return
    }
    switch isReached ? .none : label(of: figure, sentence, state) {
    case .earlier: return
    case .other: state.doubt = .otherScope
    case .none: break
    }
    if figure.tail?.kind == .plan { state.base = nil }
    if figure.tail?.kind == .plan || isTied && binder?.can([.over, .under]) == true,
      takePlan(figure, sentence, &state, isTied: isTied)
    {
      state.plan = nil
      return
    }
    // Under a headline of goals only what stands before says that it is reached: an editor looks at it.
    if isTitled, scope == .goal, state.told == nil, state.past == nil, pastDays.isEmpty {
      state.doubt = state.doubt ?? .hedged
    }
    if takeChange(figure, sentence, &state, isTied: isTied) { return }
    // "120 đảng viên/chỉ tiêu 150 đảng viên, đạt 80%": of the plan.
    if isTied, figure.family == .percent, let current = state.current, drafts[current].figure.planned != nil,
      drafts[current].share == nil
    {
      drafts[current].share = figure.value
      extend(current, figure)
      return
    }
    if isTied, takeShare(figure, sentence, &state) { return }
    if takeBracket(figure, sentence, periods, &state) { return }
    let before = drafts.count
    takeValue(figure, sentence, &state)
    if drafts.count > before, let start = state.start { takeStart(start.figure, start.year, periods, &state) }
    state.start = nil
  }

  /// "Tổng vốn huy động 5 năm đạt 43.697 tỷ đồng": between what is measured and its verb.
  private func isHowLong(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard figure.binder.map({ ["bình quân", "trung bình"].contains(text($0)) }) ?? true,
      let verb = item(figure.end, sentence), verb.phrase != 0, verb.can(.reach),
      !isDuration(figure, state)
    else { return false }
    let from = max(state.segment, state.lastEnd)
    return from < figure.first && (from..<figure.first).contains { items[$0].phrase != 0 && items[$0].can(.measure) }
  }

  /// "Từ 8 giờ 00", "lúc 14 giờ": when, and not how long.
  private func isTimeOfDay(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.unit == "giờ" || figure.unit == "giờ đồng hồ" else { return false }
    if item(figure.end, sentence)?.isNumeric == true, !inPeriod[figure.end] { return true }
    return figure.binder == nil
      && (1...2).contains { at in
        item(figure.first - at, sentence) != nil
          && ["từ", "lúc", "vào", "hồi", "trước", "sau"].contains(text(figure.first - at))
      }
  }

  /// "(20/05/2018 17:31)", "10:39 AM", "04:52 GMT+7": the minutes or seconds of the time at which a page was put online.
  private func isOfClock(_ figure: Figure) -> Bool {
    let at = figure.number
    guard at > 1, !items[at].spaced, items[at].value < 60, items[at].range.count == 2, items[at - 1].kind == .colon,
      !items[at - 1].spaced
    else { return false }
    return items[at - 2].kind == .number && items[at - 2].value < 60 && items[at - 2].range.count <= 2
  }

  private static let prices = ["lệ phí", "học phí", "phí ", "mức phí", "mức thu phí", "giá vé", "phí:", "viện phí"]

  /// "Lệ phí: 50.000 đồng/người", "Giá vé là 30.000 đồng": what one pays, and not what was paid in all.
  private func isPrice(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    // "Lệ phí trước bạ đạt 36.500.000.000 đồng" came in.
    let isSmall = figure.unit == "đồng" && figure.value < ExactDecimal(10_000_000)
    guard figure.family == .money, figure.unit.begins(with: "đồng/") || isSmall, !figure.unit.ends(with: "/năm"),
      figure.tail == nil,
      figure.binder.map({ items[$0].kind == .colon || text($0) == "là" }) ?? true
    else { return false }
    let from = max(state.clause, max(state.lastEnd, sentence.lowerBound))
    guard from < figure.first, figure.first - from < 16 else { return false }
    let name = string(of: from..<figure.first).lowered()
    return Self.prices.contains { name.begins(with: $0) }
  }

  /// "Giá trị sản xuất trên 1 ha đất nông nghiệp đạt 170 triệu đồng", "số bác sĩ trên 1 vạn dân đạt 8 bác sĩ": of how many it is, and
  /// not more than so many.
  private func isRateBase(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard figure.isMarked, text(figure.first) == "trên",
      [1, 100, 1000, 10_000, 100_000].contains(figure.value.approximation)
    else { return false }
    let from = max(state.segment, state.lastEnd)
    guard from < figure.first,
      (from..<figure.first).contains(where: { items[$0].phrase != 0 && items[$0].can(.measure) })
    else { return false }
    let rest = figure.end..<min(sentence.upperBound, figure.end + 9)
    guard let verb = rest.first(where: { items[$0].kind != .word || items[$0].phrase != 0 && items[$0].can(.reach) }),
      items[verb].kind == .word
    else { return false }
    guard
      let next = (verb + 1..<min(sentence.upperBound, verb + 4)).first(where: { isFigure($0) && !inPeriod[$0] })
    else { return false }
    // "Doanh thu trên 100 tỷ đồng đạt 105% kế hoạch".
    return item(next + 1, sentence)?.kind != .percent
  }

  /// "(sau tỉnh Bắc Giang tăng 13,85%)": of another place.
  private func isRunnerUp(_ figure: Figure) -> Bool {
    let own = group(figure.number)
    guard own != 0 else { return false }
    var open = figure.number
    while open > 0, figure.number - open < 24, group(open - 1) == own { open -= 1 }
    return items[open].kind == .open && ["sau", "đứng sau", "chỉ sau", "xếp sau"].contains(text(open + 1))
  }

  /// "Bình quân 05 tỉnh Bắc Trung Bộ đạt 70%": of how many places a mean is.
  private func isOfSeveral(_ figure: Figure) -> Bool {
    guard figure.family == .count, let binder = figure.binder, ["bình quân", "trung bình"].contains(text(binder))
    else { return false }
    return ["tỉnh", "huyện", "xã", "phường", "thành phố", "địa phương"].contains { figure.unit.begins(with: $0) }
  }

  /// "Nhu cầu vốn giai đoạn 2026 - 2030 là 12.000 tỷ đồng": what would be wanted.
  private func isNeeded(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    var at = max(state.clause, sentence.lowerBound)
    while at < figure.first, items[at].kind != .word || text(at) == "tổng" { at += 1 }
    guard figure.family == .money, at < figure.first,
      string(of: at..<min(figure.first, at + 2)).lowered().begins(with: "nhu cầu")
    else { return false }
    return !(at..<figure.first).contains { items[$0].phrase != 0 && items[$0].can([.past, .now]) }
  }

  /// "12/30 chỉ tiêu có khả năng sẽ đạt": what may come.
  private func isForeseen(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.family == .count else { return false }
    let lead = string(of: figure.end..<min(sentence.upperBound, figure.end + 4)).lowered()
    return ["có khả năng ", "sẽ đạt", "sẽ hoàn thành", "khó đạt", "dự kiến ", "khả năng "].contains {
      lead.begins(with: $0)
    }
  }

  /// "Chưa đạt chỉ tiêu Nghị quyết đề ra là tăng 8%": the growth that was asked for, which is held against one that was told.
  private func isPlansGrowth(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) -> Bool {
    guard let binder = figure.binder, items[binder].can([.rise, .drop]), binder > sentence.lowerBound + 1,
      text(binder - 1).ends(with: "là")
    else { return false }
    let lead = string(of: max(sentence.lowerBound, binder - 3)..<binder).lowered()
    guard ["đề ra là", "đặt ra là", "giao là"].contains(where: { lead.ends(with: $0) }) else { return false }
    if let current = state.current, drafts[current].value == nil, drafts[current].change != nil,
      drafts[current].against == nil
    {
      drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
    }
    state.segment = max(state.segment, figure.end)
    state.lastEnd = max(state.lastEnd, figure.end)
    return true
  }

  /// "(tại Báo cáo số 350/BC-UBND là 33.500 tỷ đồng)": what another text told.
  private func isOfOtherText(_ figure: Figure) -> Bool {
    let own = group(figure.number)
    guard own != 0 else { return false }
    var open = figure.number
    while open > 0, figure.number - open < 24, group(open - 1) == own { open -= 1 }
    guard items[open].kind == .open, open + 3 < figure.number, text(open + 1) == "tại" else { return false }
    let name = string(of: open + 2..<min(figure.number, open + 4)).lowered()
    return ["báo cáo", "văn bản", "công văn", "tờ trình"].contains { name.begins(with: $0) }
  }

  /// The year that stands right behind the first value of a rise or fall.
  private func ownYear(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period]) -> Int? {
    let to = (figure.end..<min(sentence.upperBound, figure.end + 4))
    return periods.firstIndex {
      to.contains($0.items.lowerBound) && $0.precision == .year && $0.role != .other
        && (figure.end..<$0.items.lowerBound).allSatisfy { items[$0].kind == .word || items[$0].kind == .open }
    }
  }

  /// The value that a measure began with is a result of its own day, told in the words of the value reached.
  private func takeStart(_ figure: Figure, _ year: Int, _ periods: [Period], _ state: inout State) {
    guard let current = state.current, sameUnit(figure, drafts[current]), drafts[current].value != nil else { return }
    var first = drafts[current]
    // "Từ 45% năm 2020, tỷ lệ … đã tăng lên 65%": what is measured stands behind the start.
    if figure.first < first.start { first.named = first.figure }
    first.figure = figure
    first.value = figure.value
    first.comparator = figure.comparator
    (first.valueMax, first.part, first.whole, first.share, first.over, first.change, first.against, first.assessment) =
      (
        nil, nil, nil, nil, nil, nil, nil, nil
      )
    first.isEstimate = false
    first.period = periods[year]
    first.period?.role = .asOf
    // In reading order, and not counted as what further figures say more of.
    drafts.insert(first, at: current)
    state.current = current + 1
  }

  /// "giảm 554 vụ (-4,2%)", "giảm 1.686 ha (bằng 2,24%)", "tăng 30 tấn, tương đương 11,1%": the same change in per cent.
  func repeatsChange(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard figure.family == .percent, let current = state.current, drafts.indices.contains(current),
      let change = drafts[current].change
    else { return false }
    if let binder = figure.binder {
      guard Self.equals.contains(text(binder)), figure.tail?.kind != .plan, drafts[current].changeUnit != "%",
        state.lastEnd < binder,
        (state.lastEnd..<binder).allSatisfy({ items[$0].kind == .open || items[$0].kind == .comma }),
        isRate(figure.value.approximation, of: change.approximation, drafts[current])
      else { return false }
      return true
    }
    guard group(figure.number) != 0 else { return false }
    var open = figure.first - 1
    if let sign = item(open, sentence), sign.kind == .dash || sign.kind == .other { open -= 1 }
    return item(open, sentence)?.kind == .open && noComma(state.lastEnd, open)
  }

  private static let equals: Set<String> = [
    "bằng", "tương đương", "tương đương với", "tương ứng", "tương ứng với", "tức", "tức là", "là",
  ]

  /// Whether a share is what a change makes of the value that was there before it; where no such value is told, it may be.
  private func isRate(_ share: Double, of change: Double, _ draft: ResultDraft) -> Bool {
    guard draft.changeUnit == draft.unit, let value = draft.part ?? draft.value else { return true }
    let before = value.approximation - change
    return before > 0 && abs(abs(change) / before * 100 - share) <= max(0.06, share * 0.02)
  }

  /// "…, thu nhập khẩu đạt 850 tỷ đồng, bằng lần lượt 102% và 95% dự toán": shares of the values before, one to each, which are of
  /// none alone.
  private func isSharedOut(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) -> Bool {
    if sharesOnePlan(figure) {
      giveShares(figure, sentence)
      return true
    }
    guard figure.family == .percent, drafts.count - state.chain > 1 || state.isInTurn else { return false }
    let gap = state.lastEnd..<figure.first
    guard gap.count < 12, gap.allSatisfy({ isThin($0, figure) || isTurn($0) }) else {
      state.isInTurn = false
      return false
    }
    if gap.contains(where: { isTurn($0) }) { state.isInTurn = true }
    return state.isInTurn
  }

  /// "lần lượt", "tương ứng", whole or one word of them.
  func isTurn(_ at: Int) -> Bool {
    guard items[at].kind == .word else { return false }
    return ["lần lượt", "tương ứng", "lần", "lượt", "tương", "ứng", "với"].contains(text(at))
  }

  /// Counts values that follow each other with nothing between them but commas and "và".
  func countTurns(from first: Int) {
    var start = first
    while start + 1 < drafts.count {
      var end = start + 1
      while end < drafts.count, isBare(drafts[end], behind: drafts[end - 1]) { end += 1 }
      if end - start > 1 { for at in start..<end { drafts[at].turn = (at - start, end - start) } }
      start = end
    }
  }

  private func isBare(_ draft: ResultDraft, behind last: ResultDraft) -> Bool {
    guard draft.value != nil, last.value != nil, draft.group == last.group,
      draft.share == nil && last.share == nil || isDealtOut(last.figure),
      draft.part == nil, last.part == nil, draft.unit == last.unit || isDealtOut(last.figure), draft.figure.tail == nil,
      last.figure.tail == nil, last.figure.end < draft.figure.first, draft.figure.first - last.figure.end <= 2
    else { return false }
    return (last.figure.end..<draft.figure.first).allSatisfy {
      items[$0].kind == .comma || items[$0].phrase != 0 && items[$0].can(.joiner)
    } && (draft.figure.binder.map { $0 < last.figure.end } ?? true)
  }

  func usedEnd(_ figure: Figure) -> Int { figure.tail?.end ?? figure.end }

  func isDuration(_ figure: Figure, _ state: State) -> Bool {
    (max(0, figure.first - 14)..<figure.first).contains { items[$0].can(.duration) }
  }

  /// The first figure of "giảm từ 11,25% xuống còn 2,89%".
  func isStart(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.valueMax == nil else { return false }
    // "60% → 75%"
    if isArrow(figure.end), item(figure.end + 1, sentence) != nil { return true }
    guard (1...2).contains(where: { item(figure.number - $0, sentence)?.phrase == words.from }) else { return false }
    var limit = figure.end + 10
    for at in figure.end..<min(sentence.upperBound, figure.end + 30) where at < limit {
      // "Từ 45% năm 2020, tỷ lệ … đã tăng lên 65%".
      if items[at].kind == .comma, at > figure.end, (figure.end..<at).allSatisfy({ inPeriod[$0] }) {
        limit = at + 20
        continue
      }
      if items[at].kind.isOne(of: [.comma, .semicolon, .stop]) { return false }
      if items[at].can(.level) || items[at].phrase == words.to && !inPeriod[at] { return true }
      if isArrow(at) { return true }
      if items[at].isNumeric, !inPeriod[at] { return false }
    }
    return false
  }

  /// Whether nothing but verbs, commas and such stands between the result at hand and a figure.
  func isTied(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let current = state.current, drafts.indices.contains(current) else { return false }
    let to = min(figure.binder ?? figure.first, sentence.upperBound)
    guard state.lastEnd < to else { return true }
    let gap = state.lastEnd..<to
    if gap.allSatisfy({ isThin($0, figure) }) || isLedComparison(gap, figure) { return true }
    // "629/731 trường đạt chuẩn quốc gia, đạt tỷ lệ 86,1%": the noun of the number, then at once the verb.
    guard let mark = gap.last(where: { isMark($0, figure) }), (mark + 1..<to).allSatisfy({ isThin($0, figure) }) else {
      return false
    }
    let middle = gap.lowerBound..<mark
    guard middle.count <= 40, !middle.contains(where: { items[$0].kind == .colon || items[$0].kind == .semicolon })
    else { return false }
    let commas = middle.filter { items[$0].kind == .comma && group($0) == group(figure.number) }
    if commas.isEmpty { return true }
    if isNumberFirst(drafts[current]) { return true }
    return (commas[0]..<mark).allSatisfy { !items[$0].can([.reach, .action, .past, .measure]) }
  }

  func isMark(_ at: Int, _ figure: Figure) -> Bool {
    let item = items[at]
    guard group(at) == 0 || group(at) == group(figure.number) else { return false }
    return item.kind == .comma || item.kind == .open || isEquals(at)
      || item.phrase != 0 && item.can(.joiner) && !item.can(.level)
  }

  /// "744/820 hộ = 90,73%".
  func isEquals(_ at: Int) -> Bool {
    items[at].end - items[at].start == 1 && bytes[Int(items[at].start)] == UInt8(ascii: "=")
  }

  /// "…, tăng trưởng 10,9% so với cùng kỳ": a growth that is compared.
  func isGrown(_ figure: Figure) -> Bool {
    figure.family == .percent && figure.tail?.kind == .base && figure.first > 0 && items[figure.first - 1].phrase != 0
      && items[figure.first - 1].can(.growth)
  }

  func isThin(_ at: Int, _ figure: Figure) -> Bool {
    let item = items[at]
    if item.kind.isOne(of: [.comma, .open, .close, .dash]) || inPeriod[at] { return true }
    if item.kind == .semicolon {
      return at + 1 < items.count && items[at + 1].phrase != 0 && items[at + 1].can(.baseLead)
    }
    if isEquals(at) || at == figure.first - 1 && (isGrown(figure) || isWanting(figure)) { return true }
    if group(at) != 0, group(at) != group(figure.number) { return true }
    guard item.kind == .word, item.phrase != 0 else { return false }
    if item.can(.which), !item.can(.filler) { return false }
    return item.can([
      .filler, .joiner, .past, .estimate, .reach, .baseLead, .comparator, .rise, .drop, .over, .under, .share, .judged,
    ])
  }

  /// Whether nothing is named before the number: "100% xã, phường, thị trấn có sóng 4G".
  func isNumberFirst(_ draft: ResultDraft) -> Bool {
    guard draft.start < draft.figure.first else { return true }
    return (draft.start..<draft.figure.first).allSatisfy { at in
      inPeriod[at] || items[at].kind != .word
        || items[at].phrase != 0 && items[at].can([.until, .reach, .past, .filler, .comparator, .joiner])
    }
  }

  // MARK: Results

  func takeValue(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) {
    if isFraction(figure) || isOfCriteria(figure, state) || isOfOthersMean(figure, sentence, state) { return }
    if takeBehindChange(figure, sentence, &state) { return }
    if isQualifier(figure, state) {
      if let current = state.current { drafts[current].end = max(drafts[current].end, clauseEnd(figure, sentence)) }
      return
    }
    // "thuộc 57 tỉnh": which ones; what goes on is of the result before. "đã triển khai tại 100% cơ quan" tells of how many.
    if isWhich(figure, sentence), figure.family != .percent || state.current != nil || !hasVerb(figure, state) {
      return
    }
    guard isWanted(figure, sentence, state), isCounted(figure, sentence, state) else {
      state.current = nil
      return
    }
    // "đạt 53,8% dự toán, trong đó thu nội địa đạt 52,1%": of the same plan.
    if let plan = state.partOf, figure.family == .percent, figure.tail == nil, figure.whole == nil, !figure.isMarked,
      let binder = figure.binder, text(binder).ends(with: "đạt") || text(binder).ends(with: "bằng"),
      !isTied(figure, sentence, state),
      !(start(of: figure, sentence, state)..<figure.first).contains(where: { $0 != binder && items[$0].can(.share) })
    {
      var draft = draft(figure, sentence, state)
      (draft.share, draft.shareOf) = (figure.value, plan)
      append(draft, &state)
      return
    }
    // "chỉ đạt 28% so với cùng kỳ với trên 3.000 lượt": the value behind its change.
    if isTied(figure, sentence, state), let current = state.current, drafts[current].value == nil,
      figure.family != .percent,
      figure.family != .rank, figure.whole == nil, let binder = figure.binder, text(binder).begins(with: "với")
    {
      drafts[current].value = figure.value
      drafts[current].comparator = figure.comparator
      drafts[current].unit = figure.unit
      extend(current, figure)
      return
    }
    var draft = draft(figure, sentence, state)
    draft.value = figure.value
    draft.valueMax = figure.valueMax
    draft.comparator = figure.comparator
    draft.unit = figure.family == .index && figure.whole == nil ? countedBefore(figure, state) : figure.unit
    if let noun = millionsOf(figure, draft) { draft.unit = figure.unit + " " + noun }
    if let binder = figure.binder, items[binder].can(.over), figure.comparator == .equal {
      draft.comparator = .moreThan
    }
    weaken(&draft, figure, sentence, state)
    if figure.family == .rank {
      draft.kind = .ranking
      draft.whole = figure.whole
      draft.name = nameOfRank(behind: figure, sentence)
    } else if let whole = figure.whole, figure.family == .percent {
      // "65/70%": reached of what was asked.
      draft.against = StatedPlan(whole)
    } else if let whole = figure.whole {
      draft.part = figure.value
      draft.whole = whole
      if figure.value > whole { (draft.part, draft.whole, draft.against) = (nil, nil, StatedPlan(whole)) }
    }
    if isOfUnnamedPlan(figure, draft) {
      (draft.share, draft.value, draft.valueMax, draft.unit) = (figure.value, nil, nil, "")
    }
    if isTally(figure) { draft.kind = .tally }
    if figure.family == .money, draft.unit == figure.unit, let budget = state.budget, budget >= state.clause {
      draft.kind = .budget
    }
    if state.ahead?.reached != figure.number, let pending = state.pending, sameUnit(pending.figure, draft),
      draft.group != 0 || state.toldColon.map({ pending.figure.end <= $0 && $0 < figure.first }) == true
    {
      draft.against = StatedPlan(pending.figure.value, comparator: pending.figure.comparator, year: pending.year)
      draft.start = min(draft.start, pending.start)
      draft.named = pending.figure
      // "Chưa đạt (65%)" is not below 65.
      if state.toldColon != nil { (draft.comparator, draft.doubt) = (figure.comparator, nil) }
      state.pending = nil
    }
    append(draft, &state)
  }

  private static let quantities = [
    "giá trị sản xuất", "tổng giá trị sản xuất", "thu ngân sách", "tổng thu ngân sách", "chi ngân sách", "tổng thu",
    "tổng chi", "kim ngạch", "tổng kim ngạch", "sản lượng", "tổng sản lượng", "tổng vốn đầu tư", "vốn đầu tư",
    "doanh thu", "tổng doanh thu", "tổng mức bán lẻ",
  ]

  /// What may stand behind them and makes no part.
  private static let bare: Set<String> = [
    "", "nhà nước", "trên địa bàn", "nhà nước trên địa bàn", "trên địa bàn tỉnh", "trên địa bàn huyện", "toàn xã hội",
    "của tỉnh", "của huyện", "toàn tỉnh", "toàn huyện", "công nghiệp", "nông nghiệp", "xuất khẩu", "nhập khẩu",
    "lương thực",
    "lương thực có hạt", "hàng hóa và dịch vụ",
  ]

  /// "Thu ngân sách đạt 76,75%; giá trị sản xuất công nghiệp đạt 39%, tăng 8,8%": what is not measured in per cent has so much of its plan.
  private func isOfUnnamedPlan(_ figure: Figure, _ draft: ResultDraft) -> Bool {
    guard figure.family == .percent, figure.whole == nil, figure.valueMax == nil, figure.tail == nil, draft.group == 0,
      let binder = figure.binder, ["đạt", "ước đạt", "đã đạt", "mới đạt"].contains(text(binder)), draft.start < binder,
      figure.end >= items.count || !items[figure.end].kind.isOne(of: [.word, .open, .code])
        || items[figure.end].phrase != 0 && items[figure.end].can(.joiner)
    else { return false }
    let name = string(of: draft.start..<binder).lowered()
    guard let quantity = Self.quantities.filter({ name.begins(with: $0) }).max(by: { $0.utf8.count < $1.utf8.count })
    else { return false }
    // "Doanh thu trực tuyến", "sản lượng chè xuất khẩu" may be told as a share of all.
    return Self.bare.contains(String(name.dropFirst(quantity.count)).trimmedOfSpace)
  }

  /// "tổng số dịch vụ đã tích hợp … là 1.595": what is counted stands before the number.
  func countedBefore(_ figure: Figure, _ state: State) -> String {
    guard figure.value.scale == 0, figure.binder != nil else { return "" }
    let from = max(state.clause, max(state.lastEnd, figure.first - 30))
    var at = figure.first - 2
    while at >= from {
      let text = text(at)
      if ["tổng số", "số", "số lượng", "số lượt"].contains(text), items[at + 1].can([.compound, .classifier]) {
        return bytes.lowered(items[at + 1].range)
      }
      at -= 1
    }
    // "hồ sơ tồn kỳ trước chuyển sang là 2.171": the noun with which the part begins.
    var first = max(state.segment, max(state.clause, state.lastEnd))
    while first < figure.first,
      inPeriod[first]
        || items[first].phrase != 0 && items[first].can([.joiner, .filler, .past, .cumulative])
          && !items[first].can(.compound)
    { first += 1 }
    if first + 2 < figure.first, items[first].can(.compound), figure.value.mantissa >= 10, !items[first].can(.measure) {
      return text(first)
    }
    return ""
  }

  /// "6 xã đạt 19/19 tiêu chí", "10 sản phẩm đạt 3 sao": which ones.
  func isQualifier(_ figure: Figure, _ state: State) -> Bool {
    guard let current = state.current, drafts[current].figure.family == .count else { return false }
    if isThreshold(figure, behind: drafts[current].figure.end) || isRateOfEach(figure, behind: drafts[current]) {
      return true
    }
    // "53/63 tỉnh, thành phố hoàn thành 100% đến cấp xã".
    if figure.family == .percent, figure.tail == nil, let binder = figure.binder ?? doing(before: figure),
      text(binder) == "hoàn thành", isOfBodies(drafts[current]), binder - drafts[current].figure.end < 5,
      group(figure.number) == drafts[current].group
    {
      return true
    }
    guard [.count, .index, .percent].contains(figure.family), let binder = figure.binder,
      binder >= drafts[current].figure.end
    else { return false }
    let text = text(binder)
    // "16 tỉnh có 100% số xã đạt chuẩn", "3 xã đạt 100% tiêu chí": how many provinces, not which share of communes.
    guard
      figure.family == .percent
        ? text == "có" || text == "đạt" && namesCriteria(figure.end)
        : text.begins(with: "đạt") || text.begins(with: "hoàn thành") && figure.unit.begins(with: "tiêu chí")
    else { return false }
    return !(drafts[current].figure.end..<binder).contains {
      items[$0].kind.isOne(of: [.comma, .semicolon, .open, .close]) || items[$0].phrase != 0 && items[$0].can(.joiner)
    }
  }

  /// "Kết quả thực hiện 19 tiêu chí", "không còn xã dưới 6 tiêu chí": what they are called, and a class of places.
  private func isOfCriteria(_ figure: Figure, _ state: State) -> Bool {
    guard figure.whole == nil, figure.unit.begins(with: "tiêu chí"), figure.first > 0 else { return false }
    if figure.comparator == .lessThan {
      return (max(state.clause, figure.first - 8)..<figure.first).contains {
        ["không còn", "không có"].contains(text($0))
      }
    }
    let lead = string(of: max(0, figure.first - 3)..<figure.first).lowered()
    return ["kết quả thực hiện", "tiến độ thực hiện", "tình hình thực hiện", "việc thực hiện"].contains {
      lead.ends(with: $0)
    }
  }

  /// "Chỉ bằng 1/3 năm 2008", "còn 1/2 so với cùng kỳ": a comparison in words.
  private func isFraction(_ figure: Figure) -> Bool {
    guard let whole = figure.whole, whole.approximation <= 10, figure.end < items.count, let binder = figure.binder,
      text(binder).ends(with: "bằng") || text(binder).ends(with: "còn")
    else { return false }
    let next = items[figure.end]
    return inPeriod[figure.end] || next.phrase != 0 && next.can([.base, .baseLead]) || text(figure.end) == "mức"
  }

  /// Behind the words that say which ones are counted.
  private func clauseEnd(_ figure: Figure, _ sentence: Range<Int>) -> Int {
    let rest = figure.end..<min(sentence.upperBound, figure.end + 12)
    return rest.first { at in
      items[at].kind != .word
        || items[at].phrase != 0 && items[at].can([.joiner, .amongWhich, .baseLead, .rise, .drop])
    } ?? rest.upperBound
  }

  /// "Tiêu chí", "số tiêu chí", "chỉ tiêu" behind a share.
  func namesCriteria(_ at: Int) -> Bool {
    (at..<min(items.count, at + 2)).contains { text($0).ends(with: "tiêu chí") || text($0).ends(with: "chỉ tiêu") }
  }

  /// "34 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD", "12 xã có thu nhập trên 50 triệu đồng": which ones are counted.
  private func isThreshold(_ figure: Figure, behind end: Int) -> Bool {
    guard figure.isMarked, figure.family == .money || figure.family == .physical, end < figure.first,
      figure.first - end <= 12,
      (end..<min(end + 3, figure.first)).contains(where: { ["đạt", "có"].contains(text($0)) })
    else { return false }
    return (end..<figure.first).allSatisfy { items[$0].kind == .word && !items[$0].can(.joiner) }
  }

  func isTally(_ figure: Figure) -> Bool {
    guard figure.family == .count, figure.number + 1 < items.count else { return false }
    return (figure.number + 1..<min(items.count, figure.end)).contains { items[$0].can(.tally) }
  }

  func append(_ draft: ResultDraft, _ state: inout State) {
    drafts.append(draft)
    drafts[drafts.count - 1].doubt = draft.doubt ?? state.doubt
    state.current = drafts.count - 1
  }

  func draft(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> ResultDraft {
    var start = start(of: figure, sentence, state)
    // "Ước đến ngày 31/12/2025, tỷ lệ … đạt 75%": the word that says it is none yet belongs to the clause.
    if let word = (max(state.clause, start - 8)..<start).last(where: {
      items[$0].phrase != 0 && items[$0].can(.estimate)
    }),
      (word + 1..<start).allSatisfy({
        inPeriod[$0] || items[$0].kind == .comma || ["ngày", "đến", "đến ngày", "tới"].contains(text($0))
          || items[$0].phrase != 0 && items[$0].can([.until, .now])
      }), group(figure.number) == 0
    {
      start = word
    }
    var draft = ResultDraft(figure, start: start, group: group(figure.number))
    draft.against = figure.planned.map { StatedPlan($0) }
    draft.isEstimate = state.isEstimate || (start..<figure.number).contains { items[$0].can(.estimate) }
    draft.isCumulative = (max(state.clause, start - 12)..<figure.number).contains { items[$0].can(.cumulative) }
    draft.lead = state.lead.flatMap { isRateOfOther($0, figure, from: start) ? nil : $0 }
    if let ahead = state.ahead, ahead.reached == figure.number {
      if figure.unit == ahead.figure.unit || ahead.figure.family == .index || figure.tail?.kind == .plan {
        draft.against = ahead.plan
      }
      (draft.lead, draft.opening, draft.group) = (
        ahead.lead ?? (ahead.naming == nil ? draft.lead : nil), ahead.opening, 0
      )
      if let lead = ahead.lead {
        // "Tỷ lệ … (kế hoạch 68%) đạt 67%": its own clause begins with the name.
        if lead.upperBound > start {
          (draft.lead, draft.start) = (nil, min(start, lead.lowerBound))
        } else {
          while draft.start < figure.first, ["th", "kq"].contains(text(draft.start)) { draft.start += 1 }
        }
      }
      if let naming = ahead.naming { (draft.naming, draft.named) = (naming, ahead.figure) }
    }
    if let last = drafts.last, last.figure.end > start {
      if let name = nameBefore(bracketOf: last, figure, from: start) {
        draft.name = name
      } else {
        draft.start = max(start, last.figure.end)
      }
    } else if let name = nameBefore(bracketOf: figure, sentence) {
      draft.name = name
    }
    return draft
  }

  /// The first item of the clause: behind the figure, comma or colon before, but so that something is named.
  func start(of figure: Figure, _ sentence: Range<Int>, _ state: State) -> Int {
    var limit = max(max(state.clause, sentence.lowerBound), max(state.lastEnd, figure.first - 60))
    // The noun right behind the figure before is of that figure: "90% dân số, với hơn 35.000 trạm".
    if state.hasFigure, limit == state.lastEnd, limit < figure.first,
      let comma = (limit..<figure.first).first(where: {
        items[$0].kind == .comma || items[$0].phrase != 0 && items[$0].can(.joiner)
      })
    {
      limit = comma
    } else if state.hasFigure, limit == state.lastEnd, let binder = figure.binder, binder > limit,
      text(binder) == "với"
    {
      // "11.056 sản phẩm OCOP đạt 3 sao trở lên với 5.724 chủ thể": so are the words before "với".
      limit = binder
    }
    let own = group(figure.number)
    var at = figure.first
    var named = 0
    while at > limit {
      let before = items[at - 1]
      if before.kind.isOne(of: [.semicolon, .colon]) || before.kind == .open && group(at - 1) == own && own != 0 {
        break
      }
      if before.kind == .comma, named >= 2, !isInsideNoun(at - 1, from: limit) { break }
      if before.kind == .comma, named == 1, at - 2 >= limit, tellsHow(at - 2) { break }
      if before.kind == .word, !inPeriod[at - 1], !before.can([.reach, .past, .filler, .rise, .drop]) { named += 1 }
      at -= 1
    }
    if at > limit, opensWithMeasure(limit, at, figure) { at = limit }
    while at < figure.first,
      items[at].kind.isOne(of: [.comma, .close, .stop, .dash])
        || items[at].phrase != 0 && items[at].can([.joiner, .amongWhich]) && !items[at].can([.reach])
    { at += 1 }
    return at
  }
}
