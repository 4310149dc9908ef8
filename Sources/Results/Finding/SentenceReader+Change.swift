import Bytes
import Targets
import Vietnamese

/// What a figure says beside a value: a change, a share of a whole, what brackets hold.
extension SentenceReader {
  // MARK: Changes

  func takeChange(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State, isTied: Bool) -> Bool {
    let binder = figure.binder.map { items[$0] }
    let opener = binder == nil ? opener(of: figure, state) : nil
    let isRise = (binder ?? opener)?.can([.rise, .over]) == true && binder?.can(.level) != true
    let isDrop = (binder ?? opener)?.can([.drop, .under]) == true && binder?.can(.level) != true
    let isBase = figure.tail?.kind == .base
    let isTimes = binder?.can(.times) == true || figure.family == .multiple && (isRise || isDrop || isTied || isBase)
    // "… 3,3 tỷ đồng doanh thu và 752 triệu đồng lợi nhuận, lần lượt tăng 15% và 24%": one to each, which are of none alone.
    if isRise || isDrop, sharesOut(figure, sentence, state) {
      state.isInTurn = true
      if let current = state.current { extend(current, figure) }
      return true
    }
    // "…, bình quân giảm 2%/năm": how fast, beside the level that was reached.
    if isTied, isRise || isDrop, figure.unit.ends(with: "/năm"), let current = state.current,
      drafts[current].value != nil
    {
      extend(current, figure)
      return true
    }
    var value = figure.value
    if binder == nil, figure.family == .percent, figure.tail == nil, let first = drafts.last,
      sharesChange(figure, first)
    {
      var draft = draft(figure, sentence, state)
      draft.change = first.change.map { $0.mantissa < 0 ? value.negated : value }
      (draft.changeUnit, draft.sharesWords) = (changeUnit(figure), true)
      draft.comparator = figure.comparator
      append(draft, &state)
      return true
    }
    // "…, giảm 33,8% về lượng và 34,5% về trị giá": the second change of a value.
    if binder == nil, figure.family == .percent, let current = state.current, drafts[current].value != nil,
      drafts[current].change != nil, saysInWhat(state.lastEnd), saysInWhat(figure.end),
      figure.first - state.lastEnd <= 6,
      noComma(state.lastEnd, figure.first)
    {
      extend(current, figure)
      return true
    }
    if binder?.can([.over, .under]) == true, !isBase || comparesPlaces(figure) {
      // "cao hơn bình quân cả nước 2%": said of another place.
      return binder?.can(.under) == true || isBase
    }
    if let compared = comparedBefore(figure, state), let current = state.current, drafts.indices.contains(current) {
      // "…, cao hơn cùng kỳ 5,1 điểm %".
      if drafts[current].change == nil,
        figure.family == .points || figure.family == .percent
          || !figure.unit.isEmpty && figure.unit == drafts[current].unit
      {
        drafts[current].change = compared.isDrop ? figure.value.negated : figure.value
        drafts[current].changeUnit = changeUnit(figure)
        drafts[current].changeOf = compared.base
      }
      extend(current, figure)
      return true
    }
    if isTimes {
      guard isTied || isRise || figure.binder != nil else { return false }
      // "Giảm 3 lần", "giảm xuống 2 lần": a fall, as in per cent.
      if figure.family == .multiple, isDrop || figure.binder.map({ text($0).holds("giảm") }) == true {
        value = value.negated
      }
    } else if isRise || isDrop {
      if isDrop { value = value.negated }
    } else if isBase, isGrowing(figure, sentence, state) {
    } else if isTied, isGrown(figure), state.current.map({ drafts[$0].value != nil && !drafts[$0].isShare }) == true {
    } else if isBase, isOfWhole(figure) {
      return false
    } else if isBase, figure.family == .percent, binder != nil {
      if state.growth.map({ $0 >= state.clause }) == true, !isTied { return false }
      guard let less = value.plus(ExactDecimal(-100)) else { return false }
      // "GRDP ước đạt 7,45% so với cùng kỳ": what the economy makes never falls to a tenth, so that this is its growth.
      if !isGrowthOfEconomy(figure, state) {
        // "Doanh thu đạt 7,45% so với cùng kỳ" may be meant so too, and hardly a fall by 92,55 %.
        if isBelowHalf(figure) {
          if isTied, let current = state.current {
            extend(current, figure)
            return true
          }
          state.doubt = .hedged
        } else {
          value = less
        }
      }
    } else {
      return false
    }
    if isBase, let at = figure.binder, text(at).holds("bằng") { state.base = figure.tail?.name }
    if isRise || isDrop, let current = state.current, drafts.indices.contains(current), drafts[current].change != nil,
      let plan = state.plan, plan >= drafts[current].end, figure.first - plan <= 3
    {
      // "…, tăng 11% (kế hoạch tăng 12%)": the growth that was planned; of a value the clause tells it.
      if drafts[current].value == nil { drafts[current].against = StatedPlan(figure.value) }
      extend(current, figure)
      state.plan = nil
      return true
    }
    if isTied, let tied = state.current, !(drafts[tied].change != nil && hasOwnTime(figure, state)) {
      let current = counted(figure, tied, sentence)
      let isYearly =
        figure.tail.map { $0.kind == .base && items[$0.name.lowerBound].can(.base) && isOfYear($0.name) } ?? false
      if drafts[current].change == nil || isYearly {
        drafts[current].change = value
        drafts[current].changeUnit = changeUnit(figure)
        drafts[current].changeOf = isBase ? figure.tail?.name : ledBase(figure, state)
      }
      extend(current, figure)
      return true
    }
    guard isWanted(figure, sentence, state) else { return true }
    var draft = draft(figure, sentence, state)
    draft.change = value
    // "Tăng hơn 4,9%": where nothing else is stated, the mark is that of the change.
    draft.comparator = figure.comparator
    draft.changeUnit = changeUnit(figure)
    draft.changeOf = isBase ? figure.tail?.name : nil
    append(draft, &state)
    return true
  }

  /// "45 dự án với tổng vốn đăng ký 12.500 tỷ đồng, tăng 10 dự án": the change of what is counted so, which stands before.
  private func counted(_ figure: Figure, _ current: Int, _ sentence: Range<Int>) -> Int {
    guard figure.family == .count, !figure.unit.isEmpty, drafts[current].unit != figure.unit, current > 0,
      drafts[current - 1].unit == figure.unit, sentence.contains(drafts[current - 1].figure.number)
    else { return current }
    return current - 1
  }

  /// "Quy hoạch chi tiết đạt 39% so với diện tích đất xây dựng", "bằng 3,1% so với tổng dư nợ": a share of something that is measured.
  private func isOfWhole(_ figure: Figure) -> Bool {
    guard figure.family == .percent, figure.value < ExactDecimal(100), let tail = figure.tail, tail.kind == .base,
      let binder = figure.binder, !items[binder].can([.rise, .drop, .over, .under])
    else { return false }
    let base = string(of: tail.name.lowerBound..<min(items.count, tail.name.lowerBound + 4)).lowered()
    return ["diện tích", "tổng ", "dân số", "số "].contains { base.begins(with: $0) }
      && !(tail.name.lowerBound..<min(items.count, tail.name.lowerBound + 10)).prefix {
        !items[$0].kind.isOne(of: [.open, .comma, .semicolon])
      }.contains { inPeriod[$0] || items[$0].phrase != 0 && items[$0].can(.base) }
  }

  /// "Sản lượng tăng trưởng khoảng 30% so với cùng kỳ": a verb behind what grew; "tốc độ tăng trưởng đạt 8%" measures the growth itself.
  private func isGrowing(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    let verb = figure.first - 1
    guard figure.binder == nil, figure.family == .percent, verb > sentence.lowerBound, text(verb) == "tăng trưởng",
      !["tốc độ", "mức", "tỷ lệ", "tỉ lệ", "đạt", "đạt mức", "với mức", "với"].contains(text(verb - 1))
    else { return false }
    let from = max(state.clause, state.lastEnd)
    return from < verb && (from..<verb).contains { items[$0].kind == .word && !inPeriod[$0] && !isThin($0, figure) }
  }

  private func isBelowHalf(_ figure: Figure) -> Bool {
    // "Chỉ đạt 28% so với cùng kỳ" says that it fell.
    figure.value < ExactDecimal(50)
      && figure.binder.map { ["đạt", "ước đạt", "ước tính đạt", "đã đạt"].contains(text($0)) } == true
  }

  private func isGrowthOfEconomy(_ figure: Figure, _ state: State) -> Bool {
    guard figure.value < ExactDecimal(40), let binder = figure.binder, text(binder).ends(with: "đạt") else {
      return false
    }
    return (max(state.clause, binder - 12)..<max(state.clause, binder)).contains {
      let word = text($0)
      return word == "grdp" || word == "gdp" || word.begins(with: "tổng sản phẩm")
    }
  }

  /// Whether "lần lượt" before the verb of a change shares several out to what stands before, or behind the verb where several values do.
  private func sharesOut(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let at = figure.binder, at > sentence.lowerBound else { return false }
    if text(at).ends(with: "lần lượt") { return drafts.count > state.chain + 1 }
    let behind = figure.end..<min(sentence.upperBound, figure.end + 3)
    return isTurn(at - 1) && behind.contains { items[$0].isNumeric && !inPeriod[$0] }
  }

  /// "Tăng tương ứng 60,6% về số lượng và 31,92% về giá trị", "tăng lần lượt 5% và 7%": the verb shares its changes out.
  private func sharesChange(_ figure: Figure, _ first: ResultDraft) -> Bool {
    guard first.change != nil, first.value == nil, let binder = first.figure.binder,
      text(binder).ends(with: "tương ứng") || text(binder).ends(with: "lần lượt") || first.sharesWords
        || saysInWhat(first.figure.end) && saysInWhat(figure.end)
    else { return false }
    let gap = first.figure.end..<figure.first
    return (1...6).contains(gap.count) && group(figure.number) == first.group
      && gap.allSatisfy { items[$0].kind == .word || items[$0].kind == .comma }
      && gap.contains { items[$0].phrase != 0 && items[$0].can(.joiner) || items[$0].kind == .comma }
  }

  /// "Tăng 60% về số lượng và 30% về giá trị": whether words behind a figure say in what.
  private func saysInWhat(_ at: Int) -> Bool { items.indices.contains(at) && text(at).begins(with: "về") }

  /// The verb of "giảm tỷ lệ hộ nghèo 1,7%", "tương đương mức giảm tỷ lệ hộ nghèo 1,7%": by how much a measure fell.
  private func opener(of figure: Figure, _ state: State) -> Item? {
    guard figure.family == .percent || figure.family == .points, !figure.isMarked else { return nil }
    let from = max(state.segment, state.clause)
    for at in from..<min(figure.first, from + 4) where items[at].phrase != 0 {
      guard items[at].can([.rise, .drop]), !items[at].can(.level), at + 1 < figure.first else { continue }
      let isOfMeasure = items[at + 1].phrase != 0 && items[at + 1].can([.measure, .share])
      let isPlain = (at + 2..<figure.first).allSatisfy {
        items[$0].kind == .word && !items[$0].can([.reach, .level])
      }
      return isOfMeasure && isPlain ? items[at] : nil
    }
    return nil
  }

  /// "…, trong đó quý I tăng 7,31%": whether a time stands between the figure before and this one.
  private func hasOwnTime(_ figure: Figure, _ state: State) -> Bool {
    let end = figure.binder ?? figure.first
    guard state.lastEnd < end, let time = (state.lastEnd..<end).first(where: { inPeriod[$0] && group($0) == 0 }) else {
      return false
    }
    return !(state.lastEnd..<time).contains { items[$0].phrase != 0 && items[$0].can(.baseLead) }
  }

  /// "…; so với 31/12/2021 tăng 1.475 tỷ đồng": what is named before the verb of a change.
  private func ledBase(_ figure: Figure, _ state: State) -> Range<Int>? {
    let end = figure.binder ?? figure.first
    guard state.lastEnd < end,
      let lead = (state.lastEnd..<end).last(where: { items[$0].phrase != 0 && items[$0].can(.baseLead) }),
      lead + 1 < end
    else { return nil }
    return (lead + 1)..<end
  }

  /// "cao hơn cùng kỳ", "tăng so với năm trước", "thấp hơn năm 2023" before a figure, with nothing else between it and the result.
  private func comparedBefore(_ figure: Figure, _ state: State) -> (base: Range<Int>, isDrop: Bool)? {
    guard figure.binder == nil, state.current != nil, state.segment < figure.first, figure.first - state.segment <= 6,
      items[state.segment].phrase != 0, items[state.segment].can([.over, .under, .rise, .drop]), state.segment > 0,
      !items[state.segment].can(.level), items[state.segment - 1].kind == .comma
    else { return nil }
    var first = state.segment + 1
    // "Tăng cao hơn năm 2011 khoảng 1,43‰".
    if first < figure.first, ["hơn", "cao hơn", "thấp hơn", "nhiều hơn"].contains(text(first)) { first += 1 }
    let base = first..<figure.first
    guard !base.isEmpty,
      base.allSatisfy({ inPeriod[$0] || items[$0].phrase != 0 && items[$0].can([.base, .baseLead]) })
    else { return nil }
    return (base, items[state.segment].can([.under, .drop]))
  }

  func isOfYear(_ name: Range<Int>) -> Bool {
    let text = String(
      decoding: bytes[Int(items[name.lowerBound].start)..<Int(items[name.upperBound - 1].end)], as: UTF8.self)
    return text.lowered().begins(with: "cùng k")
  }

  /// "so với bình quân chung của cả nước".
  func comparesPlaces(_ figure: Figure) -> Bool {
    guard let tail = figure.tail, tail.kind == .base else { return false }
    let text = String(
      decoding: bytes[
        Int(items[tail.name.lowerBound].start)..<Int(items[max(tail.name.lowerBound, tail.name.upperBound - 1)].end)],
      as: UTF8.self
    ).lowered()
    return text.holds("bình quân") || text.holds("trung bình") || text.holds("cả nước")
  }

  func changeUnit(_ figure: Figure) -> String {
    switch figure.family {
    case .percent: return figure.unit == "‰" ? "‰" : "%"
    case .points: return "điểm %"
    case .multiple: return "lần"
    case .rank: return "bậc"
    default: return figure.unit
    }
  }

  // MARK: Shares of a whole

  /// "206.810 người, chiếm 35,1%", "13/17 dịch vụ, đạt 76,5%", "2.045 xã (23%)": the share is the record, the count its part.
  func takeShare(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) -> Bool {
    guard figure.family == .percent, let current = state.current else { return false }
    let draft = drafts[current]
    // "10.689 hộ, chiếm 3,20% so với tổng số hộ"; of a sum it is a figure of its own: "1.023 tỷ đồng, chiếm 4% so với số phải thu".
    guard figure.tail == nil || draft.figure.family == .count && isOfWhole(figure) else { return false }
    if isRateOfEach(figure, behind: draft) {
      extend(current, figure)
      return true
    }
    guard let value = draft.value, !draft.isShare, draft.figure.family != .rank, draft.kind != .ranking else {
      return false
    }
    let binder = figure.binder.map { items[$0] }
    let isBare =
      binder == nil
      && (group(figure.number) != 0 && group(figure.number) != draft.group
        || figure.first > 0 && isEquals(figure.first - 1))
    guard isBare || binder?.can(.share) == true || figure.binder.map({ statesShare($0) }) == true else { return false }
    // "11.591 trạm 5G, bằng 7,72% số trạm 4G": of another thing, a figure of its own.
    if let at = figure.binder, text(at).holds("bằng"), let next = item(figure.end, sentence), next.kind == .word,
      !next.can([.joiner, .notUnit])
    {
      return false
    }
    // "3 xã đạt 100% tiêu chí": of each.
    if draft.whole == nil, let at = figure.binder, text(at) == "đạt", namesCriteria(figure.end),
      noComma(draft.figure.end, at)
    {
      return false
    }
    let isAmount =
      draft.figure.family == .money || draft.figure.family == .physical || draft.figure.family == .index
      || isHerd(draft)
    // "xuất khẩu 6,64 tỷ USD, chiếm 23% tổng kim ngạch toàn ngành": what the sum is of something greater.
    if draft.figure.family == .money, binder?.can(.share) == true, draft.whole == nil,
      text(figure.binder ?? 0).begins(with: "chiếm")
    {
      extend(current, figure)
      return true
    }
    // "bằng 99,63% so với cùng kỳ, trong đó vụ Đông Xuân đạt 184.989 ha, bằng 99,88%": of the same base.
    if isAmount, let base = state.base, let at = figure.binder, text(at).holds("bằng"),
      drafts[current].change == nil,
      let less = figure.value.plus(ExactDecimal(-100))
    {
      (drafts[current].change, drafts[current].changeUnit, drafts[current].changeOf) = (less, "%", base)
      extend(current, figure)
      return true
    }
    // "206.810 người, tăng 4,5% so với cùng kỳ, chiếm 35,1%": the change is that of the count, and the share a result of its own.
    if draft.change != nil, binder?.can(.share) == true, draft.figure.family == .count,
      figure.value <= ExactDecimal(100)
    {
      return copy(current, figure, nil, &state) {
        ($0.part, $0.value, $0.valueMax, $0.unit) = ($0.part ?? $0.value, figure.value, nil, figure.unit)
        ($0.comparator, $0.changeUnit) = (figure.comparator, "")
      }
    }
    // "Đã thu hoạch 8.738 ha, đạt 93,7% diện tích": of what was sown, and not of a plan.
    let isOfArea =
      draft.figure.family == .physical && figure.value <= ExactDecimal(100)
      && item(figure.end, sentence).map { $0.kind == .word && $0.phrase != 0 && $0.can(.measure) } == true
    let isPlan = !isOfArea && (figure.value > ExactDecimal(100) || isAmount && binder?.can(.share) != true)
    if isPlan, draft.whole == nil || figure.value > ExactDecimal(100) {
      if draft.share == nil { drafts[current].share = figure.value }
      extend(current, figure)
      return true
    }
    // "14,8 triệu lượt, chiếm 84,4%": the count whole, since its unit gives way to that of the share.
    let power = draft.whole == nil ? TargetUnits.folded(draft.unit).power : 0
    drafts[current].part = (0..<power).reduce(value) { part, _ in part.flatMap { $0.times(10) } } ?? value
    // "hơn 1/3 số thôn, tương ứng 38,5%": a fraction in round words is no part and whole.
    if let whole = draft.whole, whole.approximation < 10, whole.approximation > 0,
      abs(value.approximation / whole.approximation * 100 - figure.value.approximation) > 1
    {
      (drafts[current].part, drafts[current].whole) = (nil, nil)
    }
    drafts[current].value = figure.value
    drafts[current].valueMax = figure.valueMax
    drafts[current].comparator = figure.comparator
    drafts[current].unit = "%"
    if drafts[current].kind == .tally { drafts[current].unit = "%" }
    extend(current, figure)
    return true
  }

  /// "đạt", "bằng", "mới đạt": not "16 tỉnh có 100% số xã".
  func statesShare(_ at: Int) -> Bool { text(at).holds("đạt") || text(at).holds("bằng") }

  /// An item in lower case.
  func text(_ at: Int) -> String {
    bytes.lowered(items[at].range)
  }

  // MARK: Brackets

  /// "500 tỷ đồng (-11,38%)", "20.000 tấn (+3,6% so với cùng kỳ)": how far the value before rose or fell; by itself no value at all.
  func takeSigned(_ figure: Figure, _ state: State) -> Bool {
    guard figure.family == .percent, group(figure.number) != 0, let isMinus = sign(openingBracketBefore: figure.number)
    else { return false }
    let signed = isMinus ? figure.value.negated : figure.value
    guard let current = state.current, drafts.indices.contains(current), drafts[current].value != nil,
      group(figure.number) != drafts[current].group, noComma(drafts[current].figure.end, figure.first - 1)
    else { return true }
    if figure.tail?.kind == .plan {
      if drafts[current].isShare {
        drafts[current].over = drafts[current].over ?? signed
      } else {
        // "(+102% KH)" is the share itself.
        let isWhole = figure.value.approximation >= 60
        drafts[current].share =
          drafts[current].share ?? (isWhole ? figure.value : ExactDecimal(100).plus(signed))
      }
      drafts[current].shareOf = drafts[current].shareOf ?? figure.tail?.name
    } else if !drafts[current].isShare, drafts[current].change == nil {
      (drafts[current].change, drafts[current].changeUnit) = (signed, "%")
      drafts[current].changeOf = figure.tail?.name
    }
    extend(current, figure)
    return true
  }

  /// Whether the sign with which a bracket opens before a number is that of less; nil where there is none.
  private func sign(openingBracketBefore number: Int) -> Bool? {
    var at = Int(items[number].start) - 1
    while at >= 0, bytes[at] == 0x20 { at -= 1 }
    guard at > 0, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") else { return nil }
    let isMinus = bytes[at] == UInt8(ascii: "-")
    at -= 1
    while at >= 0, bytes[at] == 0x20 { at -= 1 }
    return at >= 0 && bytes[at] == UInt8(ascii: "(") ? isMinus : nil
  }

  /// "năm 2023 (0,7326)": the value compared with; other bare figures in brackets say more of what stands before them.
  func takeBracket(
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
    if let counted = drafts.last(where: { $0.group == 0 && sentence.contains($0.figure.number) }),
      isOfMember(figure, counted)
    {
      return false
    }
    // "cao hơn so với bình quân chung của cả nước (54,4%)".
    var at = open - 1
    while sentence.contains(at), !items[at].kind.isOne(of: [.comma, .semicolon, .close, .open, .colon]), open - at < 20
    {
      if items[at].can([.baseLead, .over, .under]) || items[at].isNumeric && !inPeriod[at] { return true }
      at -= 1
    }
    return false
  }
}
