import Targets
import Vietnamese

/// What a figure is to the sentence: more of the result before it, a plan's value, or a result.
extension SentenceReader {
  mutating func take(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) {
    defer {
      state.hasFigure = true
      state.lastEnd = max(state.lastEnd, usedEnd(figure))
      state.segment = max(state.segment, state.lastEnd)
    }
    if state.isConditional || figure.family == .time && !isDuration(figure, state) { return }
    if isStart(figure, sentence) { return }
    let binder = figure.binder.map { items[$0] }
    let isTied = isTied(figure, sentence, state)
    if takeAgainst(figure, sentence, &state, isTied: isTied) { return }
    if isGoal(figure, sentence, state) || isAhead(figure, sentence, periods, state) {
      if isAhead(figure, sentence, periods, state) { state.goal = figure.number }
      if let plan = state.plan { state.duty = max(state.duty ?? plan, plan) }
      state.plan = nil
      note(goal: figure, sentence, periods, &state)
      return
    }
    if figure.tail?.kind == .plan || isTied && binder?.can([.over, .under]) == true,
      takePlan(figure, sentence, &state, isTied: isTied)
    {
      state.plan = nil
      return
    }
    if takeChange(figure, sentence, &state, isTied: isTied) { return }
    if isTied, takeShare(figure, sentence, &state) { return }
    if takeBracket(figure, sentence, periods, &state) { return }
    takeValue(figure, sentence, &state)
  }

  private func usedEnd(_ figure: Figure) -> Int { figure.tail?.end ?? figure.end }

  private func isDuration(_ figure: Figure, _ state: State) -> Bool {
    (max(0, figure.first - 14)..<figure.first).contains { items[$0].can(.duration) }
  }

  /// The first figure of "giảm từ 11,25% xuống còn 2,89%".
  private func isStart(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard (1...2).contains(where: { item(figure.number - $0, sentence)?.phrase == words.from }), figure.valueMax == nil
    else {
      return false
    }
    for at in figure.end..<min(sentence.upperBound, figure.end + 10) {
      if [.comma, .semicolon, .stop].contains(items[at].kind) { return false }
      if items[at].can(.level) || items[at].phrase == words.to && !inPeriod[at] { return true }
    }
    return false
  }

  /// Whether nothing but verbs, commas and such stands between the result at hand and a figure.
  private func isTied(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let current = state.current, drafts.indices.contains(current) else { return false }
    let to = min(figure.binder ?? figure.first, sentence.upperBound)
    guard state.lastEnd < to else { return true }
    let gap = state.lastEnd..<to
    if gap.allSatisfy({ isThin($0, figure) }) { return true }
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

  private func isMark(_ at: Int, _ figure: Figure) -> Bool {
    let item = items[at]
    guard group(at) == 0 || group(at) == group(figure.number) else { return false }
    return item.kind == .comma || item.kind == .open || item.phrase != 0 && item.can(.joiner) && !item.can(.level)
  }

  private func isThin(_ at: Int, _ figure: Figure) -> Bool {
    let item = items[at]
    if [.comma, .open, .close, .dash].contains(item.kind) || inPeriod[at] { return true }
    if group(at) != 0, group(at) != group(figure.number) { return true }
    guard item.kind == .word, item.phrase != 0 else { return false }
    if item.can(.which), !item.can(.filler) { return false }
    return item.can([
      .filler, .joiner, .past, .estimate, .reach, .baseLead, .comparator, .rise, .drop, .over, .under, .share,
    ])
  }

  /// Whether nothing is named before the number: "100% xã, phường, thị trấn có sóng 4G".
  private func isNumberFirst(_ draft: ResultDraft) -> Bool {
    guard draft.start < draft.figure.first else { return true }
    return (draft.start..<draft.figure.first).allSatisfy { at in
      inPeriod[at] || items[at].kind != .word
        || items[at].phrase != 0 && items[at].can([.until, .reach, .past, .filler, .comparator, .joiner])
    }
  }

  // MARK: A plan's value

  /// "(mục tiêu 70%)", "so với nghị quyết đề ra (23.600 tỷ đồng)", "trong khi mục tiêu đề ra là 50%".
  private mutating func takeAgainst(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool)
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
    guard isAlike, let plan = state.plan, plan >= draft.end, figure.tail?.kind != .plan else { return false }
    if let past = state.past, past > plan { return false }
    drafts[current].against = StatedPlan(figure.value, comparator: figure.comparator)
    drafts[current].end = max(drafts[current].end, figure.end)
    state.plan = nil
    return true
  }

  private func noComma(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return true }
    return !(from..<to).contains { items[$0].kind == .comma || items[$0].kind == .semicolon }
  }

  private func sameUnit(_ figure: Figure, _ draft: ResultDraft) -> Bool {
    if figure.family == .percent { return draft.unit.hasPrefix("%") }
    if figure.family == .index { return !draft.isShare }
    return figure.unit == draft.unit || figure.family == draft.figure.family && figure.family == .money
  }

  private mutating func note(goal figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) {
    let year = periods.last { period in
      period.precision == .year && period.items.lowerBound >= state.clause && period.items.lowerBound < figure.end + 6
    }?.end.year
    state.pending = (figure, year)
    state.current = nil
  }

  // MARK: Of the plan

  private mutating func takePlan(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool) -> Bool {
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
  private mutating func lendShare(_ figure: Figure, _ name: Range<Int>?, _ current: Int, _ state: inout State) {
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
  private mutating func copy(
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
  private mutating func settleWhole(_ at: Int) {
    guard let whole = drafts[at].whole, let part = drafts[at].value ?? drafts[at].part, let share = drafts[at].share
    else { return }
    let ratio = whole.approximation == 0 ? 0 : part.approximation / whole.approximation * 100
    guard abs(ratio - share.approximation) < 1 else { return }
    drafts[at].against = StatedPlan(whole)
    (drafts[at].part, drafts[at].whole) = (nil, nil)
  }

  private mutating func extend(_ at: Int, _ figure: Figure) { drafts[at].end = max(drafts[at].end, usedEnd(figure)) }

  // MARK: Changes

  private mutating func takeChange(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool) -> Bool
  {
    let binder = figure.binder.map { items[$0] }
    let isRise = binder?.can([.rise, .over]) == true && binder?.can(.level) != true
    let isDrop = binder?.can([.drop, .under]) == true && binder?.can(.level) != true
    let isTimes = binder?.can(.times) == true || figure.family == .multiple && (isRise || isDrop || isTied)
    let isBase = figure.tail?.kind == .base
    var value = figure.value
    if binder?.can([.over, .under]) == true, !isBase || comparesPlaces(figure) {
      // "cao hơn bình quân cả nước 2%": said of another place.
      return binder?.can(.under) == true || isBase
    }
    if isTimes {
      guard isTied || isRise || figure.binder != nil else { return false }
    } else if isRise || isDrop {
      if isDrop { value = value.negated }
    } else if isBase, figure.family == .percent, binder != nil {
      if state.growth.map({ $0 >= state.clause }) == true, !isTied { return false }
      guard let less = ExactDecimal.sum(value, ExactDecimal(-100)) else { return false }
      value = less
    } else {
      return false
    }
    if isTied, let current = state.current {
      let isYearly =
        figure.tail.map { $0.kind == .base && items[$0.name.lowerBound].can(.base) && isOfYear($0.name) } ?? false
      if drafts[current].change == nil || isYearly {
        drafts[current].change = value
        drafts[current].changeUnit = changeUnit(figure)
        drafts[current].changeOf = isBase ? figure.tail?.name : nil
      }
      extend(current, figure)
      return true
    }
    guard isWanted(figure, sentence, state) else { return true }
    var draft = draft(figure, sentence, state)
    draft.change = value
    draft.changeUnit = changeUnit(figure)
    draft.changeOf = isBase ? figure.tail?.name : nil
    append(draft, &state)
    return true
  }

  private func isOfYear(_ name: Range<Int>) -> Bool {
    let text = String(
      decoding: bytes[Int(items[name.lowerBound].start)..<Int(items[name.upperBound - 1].end)], as: UTF8.self)
    return text.lowercased().hasPrefix("cùng k")
  }

  /// "so với bình quân chung của cả nước".
  private func comparesPlaces(_ figure: Figure) -> Bool {
    guard let tail = figure.tail, tail.kind == .base else { return false }
    let text = String(
      decoding: bytes[
        Int(items[tail.name.lowerBound].start)..<Int(items[max(tail.name.lowerBound, tail.name.upperBound - 1)].end)],
      as: UTF8.self
    ).lowercased()
    return text.contains("bình quân") || text.contains("trung bình") || text.contains("cả nước")
  }

  private func changeUnit(_ figure: Figure) -> String {
    switch figure.family {
    case .percent: return "%"
    case .points: return "điểm %"
    case .multiple: return "lần"
    case .rank: return "bậc"
    default: return figure.unit
    }
  }

  // MARK: Shares of a whole

  /// "206.810 người, chiếm 35,1%", "13/17 dịch vụ, đạt 76,5%", "2.045 xã (23%)": the share is the record, the count its part.
  private mutating func takeShare(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) -> Bool {
    guard figure.family == .percent, let current = state.current, figure.tail == nil else { return false }
    let draft = drafts[current]
    guard let value = draft.value, !draft.isShare, draft.figure.family != .rank, draft.kind != .ranking else {
      return false
    }
    let binder = figure.binder.map { items[$0] }
    let isBare = binder == nil && group(figure.number) != 0 && group(figure.number) != draft.group
    guard isBare || binder?.can(.share) == true || figure.binder.map({ statesShare($0) }) == true else { return false }
    // "11.591 trạm 5G, bằng 7,72% số trạm 4G": of another thing, a figure of its own.
    if let at = figure.binder, text(at).contains("bằng"), let next = item(figure.end, sentence), next.kind == .word,
      !next.can([.joiner, .notUnit])
    {
      return false
    }
    let isAmount = draft.figure.family == .money || draft.figure.family == .physical || draft.figure.family == .index
    let isPlan = figure.value > ExactDecimal(100) || isAmount && binder?.can(.share) != true
    if isPlan, draft.whole == nil || figure.value > ExactDecimal(100) {
      if draft.share == nil { drafts[current].share = figure.value }
      extend(current, figure)
      return true
    }
    drafts[current].part = value
    drafts[current].value = figure.value
    drafts[current].valueMax = figure.valueMax
    drafts[current].comparator = figure.comparator
    drafts[current].unit = "%"
    if drafts[current].kind == .tally { drafts[current].unit = "%" }
    extend(current, figure)
    return true
  }

  /// "đạt", "bằng", "mới đạt": not "16 tỉnh có 100% số xã".
  private func statesShare(_ at: Int) -> Bool { text(at).contains("đạt") || text(at).contains("bằng") }

  /// An item in lower case.
  func text(_ at: Int) -> String {
    String(decoding: bytes[Int(items[at].start)..<Int(items[at].end)], as: UTF8.self).lowercased()
  }

  // MARK: Brackets

  /// "năm 2023 (0,7326)": the value compared with; other bare figures in brackets say more of what stands before them.
  private mutating func takeBracket(
    _ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State
  ) -> Bool {
    let own = group(figure.number)
    guard own != 0, item(figure.first - 1, sentence)?.kind == .open, let open = Optional(figure.first - 1) else {
      return false
    }
    if let period = periods.last(where: { $0.items.upperBound == open && $0.role == .base }),
      let current = state.current, sameUnit(figure, drafts[current])
    {
      var draft = draft(figure, sentence, state)
      draft.start = period.items.lowerBound
      draft.unit = drafts[current].unit
      draft.kind = drafts[current].kind
      draft.value = figure.value
      draft.period = period
      draft.sharesWords = true
      drafts.append(draft)
      return true
    }
    // "cao hơn so với bình quân chung của cả nước (54,4%)".
    var at = open - 1
    while sentence.contains(at), ![.comma, .semicolon, .close, .open, .colon].contains(items[at].kind), open - at < 20 {
      if items[at].can([.baseLead, .over, .under]) || items[at].isNumeric && !inPeriod[at] { return true }
      at -= 1
    }
    return false
  }

  // MARK: Results

  private mutating func takeValue(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) {
    if isQualifier(figure, state) { return }
    // "thuộc 57 tỉnh": which ones; what goes on is of the result before.
    if isWhich(figure, sentence) { return }
    guard isWanted(figure, sentence, state), isCounted(figure, sentence, state) else {
      state.current = nil
      return
    }
    var draft = draft(figure, sentence, state)
    draft.value = figure.value
    draft.valueMax = figure.valueMax
    draft.comparator = figure.comparator
    draft.unit = figure.family == .index && figure.whole == nil ? countedBefore(figure, state) : figure.unit
    if let binder = figure.binder, items[binder].can(.over), figure.comparator == .equal {
      draft.comparator = .moreThan
    }
    if figure.family == .rank {
      draft.kind = .ranking
      draft.whole = figure.whole
    } else if let whole = figure.whole {
      draft.part = figure.value
      draft.whole = whole
      if figure.value > whole { (draft.part, draft.whole, draft.against) = (nil, nil, StatedPlan(whole)) }
    }
    if isTally(figure) { draft.kind = .tally }
    if figure.family == .money, let budget = state.budget, budget >= state.clause { draft.kind = .budget }
    if let pending = state.pending, sameUnit(pending.figure, draft), draft.group != 0 {
      draft.against = StatedPlan(pending.figure.value, comparator: pending.figure.comparator, year: pending.year)
      draft.start = min(draft.start, pending.figure.binder ?? pending.figure.first)
      state.pending = nil
    }
    append(draft, &state)
  }

  /// "tổng số dịch vụ đã tích hợp … là 1.595": what is counted stands before the number.
  private func countedBefore(_ figure: Figure, _ state: State) -> String {
    guard figure.value.scale == 0, figure.binder != nil else { return "" }
    let from = max(state.clause, max(state.lastEnd, figure.first - 30))
    var at = figure.first - 2
    while at >= from {
      let text = text(at)
      if ["tổng số", "số", "số lượng", "số lượt"].contains(text), items[at + 1].can([.compound, .classifier]) {
        return String(decoding: bytes[Int(items[at + 1].start)..<Int(items[at + 1].end)], as: UTF8.self).lowercased()
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
  private func isQualifier(_ figure: Figure, _ state: State) -> Bool {
    guard let current = state.current, drafts[current].figure.family == .count,
      figure.family == .count || figure.family == .index,
      let binder = figure.binder, binder >= drafts[current].figure.end
    else { return false }
    let text = text(binder)
    guard text.hasPrefix("đạt") else { return false }
    return !(drafts[current].figure.end..<binder).contains {
      [.comma, .semicolon, .open, .close].contains(items[$0].kind) || items[$0].phrase != 0 && items[$0].can(.joiner)
    }
  }

  func isTally(_ figure: Figure) -> Bool {
    guard figure.family == .count, figure.number + 1 < items.count else { return false }
    return (figure.number + 1..<min(items.count, figure.end)).contains { items[$0].can(.tally) }
  }

  private mutating func append(_ draft: ResultDraft, _ state: inout State) {
    drafts.append(draft)
    state.current = drafts.count - 1
  }

  private func draft(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> ResultDraft {
    let start = start(of: figure, sentence, state)
    var draft = ResultDraft(figure, start: start, group: group(figure.number))
    draft.isEstimate = (start..<figure.number).contains { items[$0].can(.estimate) }
    draft.isCumulative = (max(state.clause, start - 12)..<figure.number).contains { items[$0].can(.cumulative) }
    draft.lead = state.lead
    if let last = drafts.last, last.figure.end > start { draft.start = max(start, last.figure.end) }
    return draft
  }

  /// The first item of the clause: behind the figure, comma or colon before, but so that something is named.
  private func start(of figure: Figure, _ sentence: Range<Int>, _ state: State) -> Int {
    var limit = max(max(state.clause, sentence.lowerBound), max(state.lastEnd, figure.first - 60))
    // The noun right behind the figure before is of that figure: "90% dân số, với hơn 35.000 trạm".
    if state.hasFigure, limit == state.lastEnd, limit < figure.first,
      let comma = (limit..<figure.first).first(where: {
        items[$0].kind == .comma || items[$0].phrase != 0 && items[$0].can(.joiner)
      })
    {
      limit = comma
    }
    let own = group(figure.number)
    var at = figure.first
    var named = 0
    while at > limit {
      let before = items[at - 1]
      if [.semicolon, .colon].contains(before.kind) || before.kind == .open && group(at - 1) == own && own != 0 {
        break
      }
      if before.kind == .comma, named >= 2 { break }
      if before.kind == .word, !inPeriod[at - 1], !before.can([.reach, .past, .filler, .rise, .drop]) { named += 1 }
      at -= 1
    }
    while at < figure.first,
      [.comma, .close, .stop, .dash].contains(items[at].kind)
        || items[at].phrase != 0 && items[at].can([.joiner, .amongWhich]) && !items[at].can([.reach])
    { at += 1 }
    return at
  }
}
