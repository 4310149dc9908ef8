import Bytes
import Targets
import Vietnamese

/// What a figure says of the plan: its value, a share of it, how far beyond.
extension SentenceReader {
  // MARK: A plan's value

  /// "(mục tiêu 70%)", "so với nghị quyết đề ra (23.600 tỷ đồng)", "trong khi mục tiêu đề ra là 50%".
  mutating func takeAgainst(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool)
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
      text(goal).hasPrefix("mục tiêu"),
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

  func noComma(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return true }
    return !(from..<to).contains { items[$0].kind == .comma || items[$0].kind == .semicolon }
  }

  func sameUnit(_ figure: Figure, _ draft: ResultDraft) -> Bool {
    if figure.family == .percent { return draft.unit.begins(with: "%") }
    if figure.family == .index { return !draft.isShare }
    return figure.unit == draft.unit || figure.family == draft.figure.family && figure.family == .money
  }

  mutating func note(goal figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) {
    let year = periods.last { period in
      period.precision == .year && period.items.lowerBound >= state.clause && period.items.lowerBound < figure.end + 6
    }?.end.year
    state.pending = (figure, year, start(of: figure, sentence, state))
    state.current = nil
  }

  // MARK: Of the plan

  mutating func takePlan(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool) -> Bool {
    // "chưa đạt 100% kế hoạch" says what is not so.
    if figure.tail?.kind == .plan, figure.isMarked, figure.comparator == .lessThan, text(figure.first).hasSuffix("đạt")
    {
      return true
    }
    let binder = figure.binder.map { items[$0] }
    let isOver = binder?.can([.over, .rise]) == true
    let isUnder = binder?.can([.under, .drop]) == true
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
    let isPoints: (ResultDraft) -> Bool = { $0.value != nil && $0.isShare || figure.family != .percent }
    guard isTied, let current = state.current else {
      // "kim ngạch vượt 2 tỷ USD": more than.
      if name == nil { return false }
      guard isWanted(figure, sentence, state) else { return true }
      var draft = draft(figure, sentence, state)
      if isOver || isUnder, figure.family != .percent {
        draft.over = signed
      } else {
        draft.share = isOver || isUnder ? ExactDecimal.sum(ExactDecimal(100), signed) : figure.value
      }
      draft.shareOf = name
      append(draft, &state)
      return true
    }
    if isOver || isUnder {
      if isPoints(drafts[current]) {
        if drafts[current].over != nil { return copy(current, figure, name, &state) { $0.over = signed } }
        drafts[current].over = signed
      } else {
        let share = ExactDecimal.sum(ExactDecimal(100), signed)
        if drafts[current].share != nil { return copy(current, figure, name, &state) { $0.share = share } }
        drafts[current].share = share
        if isOver { drafts[current].assessment = figure.binder.map { $0..<($0 + 1) } }
        settleWhole(current)
      }
      drafts[current].shareOf = drafts[current].shareOf ?? name
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

  /// "đều đạt 100% kế hoạch" goes to all of the row.
  mutating func lendShare(_ figure: Figure, _ name: Range<Int>?, _ current: Int, _ state: inout State) {
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
  mutating func copy(
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
  mutating func settleWhole(_ at: Int) {
    guard let whole = drafts[at].whole, let part = drafts[at].value ?? drafts[at].part, let share = drafts[at].share
    else { return }
    let ratio = whole.approximation == 0 ? 0 : part.approximation / whole.approximation * 100
    guard abs(ratio - share.approximation) < 1 else { return }
    drafts[at].against = StatedPlan(whole)
    (drafts[at].part, drafts[at].whole) = (nil, nil)
  }

  mutating func extend(_ at: Int, _ figure: Figure) { drafts[at].end = max(drafts[at].end, usedEnd(figure)) }
}
