import Bytes
import Targets
import Vietnamese

/// What a figure says of the plan: its value, a share of it, how far beyond.
extension SentenceReader {
  // MARK: A plan's value

  /// "(mục tiêu 70%)", "so với nghị quyết đề ra (23.600 tỷ đồng)", "trong khi mục tiêu đề ra là 50%".
  func takeAgainst(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool)
    -> Bool
  {
    guard let current = state.current, drafts.indices.contains(current), drafts[current].against == nil else {
      return false
    }
    let draft = drafts[current]
    let isAlike = sameUnit(figure, draft) || draft.value == nil && draft.share != nil && figure.family != .percent
    // Right behind the name of a plan, in brackets.
    if group(figure.number) != 0, group(figure.number) != draft.group, item(figure.first - 1, sentence)?.kind == .open,
      isAlike, figure.tail == nil,
      draft.share != nil || draft.over != nil, noComma(draft.end, figure.first - 1)
    {
      drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
      return true
    }
    let isOfChange = draft.value == nil && draft.change != nil && figure.family == .percent && draft.changeUnit == "%"
    let isPoints = draft.value != nil && draft.isShare && figure.family == .points
    if isAlike && draft.value != nil || isOfChange || isPoints, figure.tail == nil,
      takeJudged(figure, current, sentence, &state)
    {
      return true
    }
    if isAlike, draft.value != nil, figure.tail == nil, takeNamedGoal(figure, current, sentence, &state) { return true }
    // "đạt 72%, vượt mục tiêu 70%"
    if isAlike, isTied, draft.value != nil, figure.tail == nil, figure.end <= items.count,
      let judged = item(figure.first - 1, sentence), judged.can([.judged]), isJudgementOfPlan(judged)
    {
      drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
      drafts[current].assessment = drafts[current].assessment ?? (figure.first - 1)..<figure.first
      drafts[current].end = max(drafts[current].end, figure.end)
      return true
    }
    // "đạt 16 máy/100 dân, vượt xa mục tiêu là 5 máy/100 dân"
    if isAlike, draft.value != nil, figure.tail == nil, let goal = state.goal, goal >= draft.end,
      text(goal).begins(with: "mục tiêu"),
      (max(draft.end, goal - 2)..<goal).contains(where: { items[$0].phrase != 0 && items[$0].can([.over, .judged]) })
    {
      drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
      drafts[current].end = max(drafts[current].end, figure.end)
      state.goal = nil
      return true
    }
    // "(vượt so với Nghị quyết đề ra là 40%)": how far beyond the plan, not another value.
    if isAlike, group(figure.number) != 0, group(figure.number) != draft.group, draft.over == nil,
      state.segment < figure.first, items[state.segment].phrase != 0, items[state.segment].can([.over, .under]),
      figure.binder.map({ text($0) == "là" }) == true
    {
      drafts[current].over = items[state.segment].can(.under) ? figure.value.negated : figure.value
      return true
    }
    guard isAlike, let plan = state.plan, plan >= draft.end, figure.tail?.kind != .plan else { return false }
    if let past = state.past, past > plan { return false }
    drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
    drafts[current].end = max(drafts[current].end, figure.end)
    state.plan = nil
    return true
  }

  /// Words between the name of a plan and its value.
  private static let planWords: Set<String> = [
    "của", "là", "giao", "đề", "ra", "đặt", "được", "đã", "mức", "cả", "hđnd", "ubnd", "tỉnh", "huyện", "xã",
    "thành phố",
    "trung ương", "năm",
  ]
  private static let plans = ["kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "nghị quyết"]

  /// "…, chưa đạt kế hoạch năm 2024 là 330.000 tấn", "…, đạt so với chỉ tiêu 38 - 40%", "…, vượt chỉ tiêu huyện giao 0,2%": the plan by which
  /// the value before is judged, or how far beyond it that is.
  private func takeJudged(
    _ figure: Figure, _ current: Int, _ sentence: Range<Int>, _ state: inout State
  ) -> Bool {
    let isInBracket = isAlone(figure, behind: drafts[current], sentence)
    guard group(figure.number) == drafts[current].group || isInBracket,
      let (lead, name) = judgedPlan(figure, behind: drafts[current], isInBracket: isInBracket),
      let value = drafts[current].value ?? drafts[current].change
    else { return false }
    // "Vượt so với kế hoạch", "thấp hơn so với chỉ tiêu".
    let verb = items[lead].can(.baseLead) && lead > drafts[current].figure.end ? lead - 1 : lead
    let isUnder = items[verb].can(.under) || text(verb).begins(with: "thấp hơn")
    let isBeyond = isUnder || items[verb].can(.over) || ["vượt", "cao hơn"].contains { text(verb).begins(with: $0) }
    let isValue = figure.binder.map { $0 > name && text($0) == "là" } ?? false
    if isBeyond, figure.family == .multiple { return false }
    if figure.family == .points {
      // "Cao hơn kế hoạch 3 điểm phần trăm".
      guard isBeyond, !isValue, drafts[current].over == nil else { return false }
      drafts[current].over = isUnder ? figure.value.negated : figure.value
      drafts[current].end = max(drafts[current].end, figure.end)
      (state.goal, state.plan) = (nil, nil)
      return true
    }
    if isBeyond, !isValue, figure.valueMax == nil {
      // "Đạt 72%, vượt mục tiêu 70%" has the plan, "đạt 96,5%, vượt chỉ tiêu giao 0,2%" how far; of what lies between no one can say.
      let (reached, stated) = (abs(value.approximation), abs(figure.value.approximation))
      if stated * 3 <= reached {
        drafts[current].over = isUnder ? figure.value.negated : figure.value
      } else if stated * 5 < reached * 3 {
        drafts[current].doubt = drafts[current].doubt ?? .hedged
      } else {
        drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
      }
    } else {
      let year = (name..<figure.first).last { items[$0].kind == .year }.map { Int(items[$0].value) }
      drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator, year: year)
    }
    if items[lead].can(.judged), !items[lead].can(.baseLead) {
      let tail = (name + 1..<figure.first).prefix { items[$0].phrase != 0 && items[$0].can(.planTail) && !inPeriod[$0] }
      drafts[current].assessment = drafts[current].assessment ?? lead..<(tail.last.map { $0 + 1 } ?? name + 1)
    }
    drafts[current].end = max(drafts[current].end, figure.end)
    (state.goal, state.plan) = (nil, nil)
    return true
  }

  /// The word that judges a value by a plan, and the plan's name, with nothing but the plan's time and whose it is before the figure; nil
  /// where the figure says something else.
  private func judgedPlan(
    _ figure: Figure, behind draft: ResultDraft, isInBracket: Bool
  ) -> (lead: Int, name: Int)? {
    var at =
      min(
        figure.binder.map { items[$0].can([.judged, .over, .under]) ? figure.first : $0 } ?? figure.first, figure.first)
      - (isInBracket ? 2 : 1)
    var name: Int?
    while at >= max(draft.figure.end, figure.first - 16) {
      let (item, word) = (items[at], text(at))
      defer { at -= 1 }
      if inPeriod[at] || item.kind == .year { continue }
      guard item.kind == .word else { return nil }
      let isName = Self.plans.contains { word.ends(with: $0) || word.begins(with: $0) }
      if isName, item.phrase != 0, item.can([.judged, .over, .under]) { return (at, at) }
      if isName {
        name = at
        continue
      }
      if let name, item.phrase != 0, item.can([.judged, .baseLead, .over, .under]) { return (at, name) }
      guard Self.planWords.contains(word) || item.phrase != 0 && item.can([.planTail, .until, .timeUnit]) else {
        return nil
      }
    }
    return nil
  }

  /// "…, chưa đạt kế hoạch đề ra (82%)": whether a figure is all that a bracket holds behind a value.
  private func isAlone(_ figure: Figure, behind draft: ResultDraft, _ sentence: Range<Int>) -> Bool {
    let own = group(figure.number)
    return own != 0 && own != draft.group && figure.first - 2 >= draft.figure.end
      && item(figure.first - 1, sentence)?.kind == .open && item(figure.end, sentence)?.kind == .close
  }

  private static let goals = ["kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán"]

  /// "(kế hoạch là 85%)", "(mục tiêu đến năm 2030 là 85%)": a bracket that names a goal by a word that speaks of what is to be, and holds
  /// nothing but its value.
  private func takeNamedGoal(
    _ figure: Figure, _ current: Int, _ sentence: Range<Int>, _ state: inout State
  ) -> Bool {
    let own = group(figure.number)
    guard own != 0, own != drafts[current].group, let goal = state.goal, group(goal) == own,
      item(goal - 1, sentence)?.kind == .open, figure.first > goal, figure.first - goal <= 8,
      item(figure.end, sentence)?.kind == .close, Self.goals.contains(where: { text(goal).begins(with: $0) }),
      (goal + 1..<figure.first).allSatisfy({
        items[$0].kind == .word || items[$0].kind == .colon || inPeriod[$0]
      }), figure.binder.map({ !items[$0].can([.rise, .drop, .over, .under]) }) ?? true
    else { return false }
    let year = (goal..<figure.first).last { items[$0].kind == .year }.map { Int(items[$0].value) }
    drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator, year: year)
    drafts[current].end = max(drafts[current].end, figure.end)
    (state.goal, state.plan) = (nil, nil)
    return true
  }

  func noComma(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return true }
    return !(from..<to).contains { items[$0].kind == .comma || items[$0].kind == .semicolon }
  }

  func sameUnit(_ figure: Figure, _ draft: ResultDraft) -> Bool {
    if figure.family == .percent { return draft.unit.begins(with: "%") }
    if figure.family == .index { return !draft.isShare }
    return figure.unit == draft.unit || figure.family == draft.figure.family && figure.family == .money
  }

  func note(goal figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) {
    let year = periods.last { period in
      period.precision == .year && period.items.lowerBound >= state.clause && period.items.lowerBound < figure.end + 6
    }?.end.year
    state.pending = (figure, year, start(of: figure, sentence, state))
    state.current = nil
  }

  // MARK: Of the plan

  func takePlan(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool) -> Bool {
    // "chưa đạt 100% kế hoạch" says what is not so.
    if figure.tail?.kind == .plan, figure.isMarked, figure.comparator == .lessThan, text(figure.first).ends(with: "đạt")
    {
      return true
    }
    let binder = figure.binder.map { items[$0] }
    let isOver = binder?.can([.over, .rise]) == true
    let isUnder = binder?.can([.under, .drop]) == true || isWanting(figure)
    let name = figure.tail?.kind == .plan ? figure.tail?.name : nil
    if figure.tail?.kind == .base { return false }
    if figure.family != .percent, figure.family != .points, !isOver, !isUnder { return false }
    if figure.family == .percent, !isOver, !isUnder, state.disbursement != nil,
      !(isTied && state.current.map { !drafts[$0].isShare } ?? false)
    {
      return false
    }
    // "tăng 30 tỷ đồng" without a plan behind it is a change.
    if name == nil, binder?.can([.over, .under]) != true { return false }
    let signed = isUnder ? figure.value.negated : figure.value
    // "Cao hơn 3 lần so với kế hoạch" is by no 3 points.
    if figure.family == .multiple {
      if isTied, let current = state.current { extend(current, figure) }
      return true
    }
    if let whole = wholeOfParts(figure, sentence) {
      drafts[whole].share = isOver || isUnder ? ExactDecimal(100).plus(signed) : figure.value
      drafts[whole].shareOf = name
      extend(whole, figure)
      return true
    }
    let isPoints: (ResultDraft) -> Bool = { $0.value != nil && $0.isShare || figure.family != .percent }
    guard isTied, let current = state.current else {
      // "kim ngạch vượt 2 tỷ USD": more than.
      if name == nil { return false }
      guard isWanted(figure, sentence, state) else { return true }
      if let last = valueBefore(figure, sentence) {
        drafts[last].share = isOver || isUnder ? ExactDecimal(100).plus(signed) : figure.value
        drafts[last].shareOf = name
        settleWhole(last)
        extend(last, figure)
        state.current = last
        return true
      }
      var draft = draft(figure, sentence, state)
      if isOver || isUnder, figure.family != .percent {
        draft.over = signed
      } else {
        draft.share = isOver || isUnder ? ExactDecimal(100).plus(signed) : figure.value
        draft.comparator = figure.comparator
      }
      draft.shareOf = name
      append(draft, &state)
      return true
    }
    if isShareOfEach(figure, behind: drafts[current]) {
      extend(current, figure)
      return true
    }
    if isOver || isUnder {
      if isPoints(drafts[current]) {
        if drafts[current].over != nil { return copy(current, figure, name, &state) { $0.over = signed } }
        drafts[current].over = signed
      } else {
        let share = ExactDecimal(100).plus(signed)
        if drafts[current].share != nil { return copy(current, figure, name, &state) { $0.share = share } }
        drafts[current].share = share
        if isOver { drafts[current].assessment = figure.binder.map { $0..<($0 + 1) } }
        settleWhole(current)
      }
      drafts[current].shareOf = drafts[current].shareOf ?? name
      extend(current, figure)
      return true
    }
    if isAccompanied(current) {
      extend(current, figure)
      return true
    }
    if drafts[current].share != nil { return copy(current, figure, name, &state) { $0.share = figure.value } }
    drafts[current].share = figure.value
    drafts[current].shareOf = name
    settleWhole(current)
    extend(current, figure)
    lendShare(figure, name, current, &state)
    return true
  }

  /// "… là 115/116 ha. Đạt 99,13% so với kế hoạch.": the value with which the sentence before ends, where a sentence begins with the verb of
  /// its share.
  private func valueBefore(_ figure: Figure, _ sentence: Range<Int>) -> Int? {
    guard let binder = figure.binder, binder == sentence.lowerBound, let last = drafts.indices.last,
      lastSentence.contains(drafts[last].figure.number), drafts[last].group == 0, drafts[last].value != nil,
      !drafts[last].isShare, drafts[last].kind != .ranking, drafts[last].share == nil,
      drafts[last].figure.end <= lastSentence.upperBound, drafts[last].change == nil,
      (drafts[last].figure.end..<lastSentence.upperBound).allSatisfy({
        items[$0].kind == .stop || items[$0].kind == .word && !items[$0].can([.reach, .rise, .drop])
      }), drafts.count < 2 || !lastSentence.contains(drafts[last - 1].figure.number)
    else { return nil }
    return last
  }

  /// "1.650 doanh nghiệp thành lập mới với vốn đăng ký 15.000 tỷ đồng, đạt 91,7% kế hoạch": which of the two the share is of, no one can say.
  private func isAccompanied(_ current: Int) -> Bool {
    guard current > 0, drafts[current].figure.family == .money, drafts[current].value != nil,
      drafts[current - 1].figure.family == .count, drafts[current - 1].value != nil,
      drafts[current - 1].group == drafts[current].group
    else { return false }
    let between = drafts[current - 1].figure.end..<drafts[current].figure.first
    return between.count <= 12 && noComma(between.lowerBound, between.upperBound)
      && between.contains { text($0) == "với" }
  }

  /// "đều đạt 100% kế hoạch" goes to all of the row.
  func lendShare(_ figure: Figure, _ name: Range<Int>?, _ current: Int, _ state: inout State) {
    let from = drafts[current].figure.end
    let isAll = (from..<figure.first).contains { at in
      let text = text(at)
      return text == "đều"
    }
    guard isAll else { return }
    for at in state.chain..<current
    where drafts.indices.contains(at) && drafts[at].share == nil && drafts[at].value != nil {
      drafts[at].share = figure.value
      drafts[at].shareOf = name
    }
  }

  /// A second plan: a record of its own, whose quote reaches to that plan.
  func copy(
    _ current: Int, _ figure: Figure, _ name: Range<Int>?, _ state: inout State, set: (inout ResultDraft) -> Void
  ) -> Bool {
    var second = drafts[current]
    (second.share, second.over, second.change, second.changeOf, second.against, second.assessment) = (
      nil, nil, nil, nil, nil, nil
    )
    second.shareOf = name
    second.sharesWords = true
    set(&second)
    second.end = max(second.end, usedEnd(figure))
    drafts.append(second)
    state.current = drafts.count - 1
    return true
  }

  /// "12.375,3/10.200 triệu đồng, vượt 21,3% kế hoạch": reached and plan, not part and whole.
  func settleWhole(_ at: Int) {
    guard let whole = drafts[at].whole, let part = drafts[at].value ?? drafts[at].part, let share = drafts[at].share
    else { return }
    let ratio = whole.approximation == 0 ? 0 : part.approximation / whole.approximation * 100
    guard abs(ratio - share.approximation) < 1 else { return }
    drafts[at].against = StatedPlan(whole)
    (drafts[at].part, drafts[at].whole) = (nil, nil)
  }

  /// "…, thiếu 2,5% so với kế hoạch".
  func isWanting(_ figure: Figure) -> Bool {
    figure.tail?.kind == .plan && figure.tail?.isLed == true && figure.first > 0 && text(figure.first - 1) == "thiếu"
  }

  func extend(_ at: Int, _ figure: Figure) { drafts[at].end = max(drafts[at].end, usedEnd(figure)) }
}
