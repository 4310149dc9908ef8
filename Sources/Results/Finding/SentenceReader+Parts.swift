import Bytes
import Targets
import Vietnamese

/// Whose words and shares figures have that stand in a row: parts of a whole, members of "lần lượt", items behind a label.
extension SentenceReader {
  /// "64 phiên giao dịch, trong đó 47 phiên online, 9 phiên trực tiếp và lưu động 8 phiên, đạt 128% kế hoạch": the whole of which the parts before
  /// a share of the plan are all. The share is its own.
  func wholeOfParts(_ figure: Figure, _ sentence: Range<Int>) -> Int? {
    guard figure.family == .percent, group(figure.number) == 0, figure.binder != nil,
      let among = (max(sentence.lowerBound, figure.first - 40)..<figure.first).last(where: {
        items[$0].phrase != 0 && items[$0].can(.amongWhich) && text($0).begins(with: "trong đó")
      }), let whole = drafts.lastIndex(where: { $0.figure.number < among }),
      drafts[whole].figure.number >= sentence.lowerBound,
      drafts[whole].figure.family == .count, drafts[whole].share == nil, drafts[whole].group == 0,
      let value = drafts[whole].value, among - drafts[whole].figure.end < 8
    else { return nil }
    let noun = text(drafts[whole].figure.number + 1).parts().first.map(String.init) ?? ""
    guard !noun.isEmpty else { return nil }
    var (count, sum) = (0, 0.0)
    for at in among..<figure.first - 1 {
      if items[at].kind == .semicolon || items[at].kind == .percent { return nil }
      guard items[at].kind == .number, items[at].second == 0 else { continue }
      let next = text(at + 1)
      guard next == noun || next.begins(with: noun + " ") else { return nil }
      (count, sum) = (count + 1, sum + items[at].value)
    }
    return count > 1 && sum == value.approximation ? whole : nil
  }

  /// Whether "lần lượt" before a figure deals values out to the names before it.
  func isDealtOut(_ figure: Figure) -> Bool {
    (max(0, figure.first - 3)..<figure.first).contains {
      text($0).ends(with: "lần lượt") || isTurn($0) && text($0) == "lượt"
    }
  }

  /// "Kim ngạch xuất khẩu và sản lượng thủy sản lần lượt đạt 2.896 triệu USD và 32.322 tấn": the second of two, in a unit of its own.
  func isSecondDealtOut(_ figure: Figure) -> Bool {
    guard let last = drafts.last, last.value != nil, last.group == group(figure.number), figure.binder == nil,
      figure.first == last.figure.end + 1, text(last.figure.end) == "và"
    else { return false }
    return isDealtOut(last.figure)
  }

  /// "…, bằng 98,5% và 102,3% kế hoạch": to each of two values before them its share; see ``sharesOnePlan(_:)``.
  func giveShares(_ figure: Figure, _ sentence: Range<Int>) {
    guard figure.binder == nil, figure.first > 4, let tail = figure.tail, tail.kind == .plan, drafts.count > 1 else {
      return
    }
    let (first, second) = (drafts.count - 2, drafts.count - 1)
    guard sentence.contains(drafts[first].figure.number), drafts[first].group == 0, drafts[second].group == 0,
      isDealtOut(drafts[first].figure), drafts[first].share == nil, drafts[second].share == nil,
      drafts[second].figure.first == drafts[first].figure.end + 1, drafts[first].value != nil,
      drafts[second].value != nil,
      let (share, _) = DecimalReader.read(bytes, items[figure.first - 3])
    else { return }
    (drafts[first].share, drafts[first].shareOf) = (share, tail.name)
    (drafts[second].share, drafts[second].shareOf) = (figure.value, tail.name)
    extend(second, figure)
  }

  /// Whether items before a figure name something, and are not only times, verbs and marks.
  private func namesOwn(_ range: Range<Int>) -> Bool {
    range.contains { at in
      items[at].kind == .word && !inPeriod[at]
        && (items[at].phrase == 0
          || !items[at].can([.reach, .past, .filler, .estimate, .comparator, .until, .now, .level, .cumulative]))
    }
  }

  /// How many results of a label are looked at to see whether it is of the first alone.
  private static let members = 8

  /// "Tỷ lệ dân số tham gia BHYT: ước thực hiện 83%; trồng mới rừng 46,8 ha": a label whose own figure stands behind it says nothing of what
  /// follows a semicolon and has a name of its own. Of a scope, "; cấp xã 92%", it does.
  func endsLead(_ lead: Range<Int>, _ semicolon: Int, _ sentence: Range<Int>) -> Bool {
    let far = drafts.count - Self.members
    guard far < 1 || drafts[far - 1].figure.number <= lead.upperBound,
      let first = drafts.suffix(Self.members).first(where: { $0.figure.number > lead.upperBound }),
      first.figure.number < semicolon,
      !namesOwn(lead.upperBound + 1..<first.figure.first),
      let next = (semicolon + 1..<sentence.upperBound).first(where: { isFigure($0) && !inPeriod[$0] })
    else { return false }
    let own = semicolon + 1..<next
    return namesOwn(own) && !ResultPlace.isScope(string(of: own).trimmedOfSpace)
      && !own.contains { items[$0].kind == .semicolon }
  }

  /// "Tỷ lệ hộ nghèo: thành thị 3%; thu nhập bình quân 60 triệu đồng": a label that names a rate, and a figure that has a name and is none.
  func isRateOfOther(_ lead: Range<Int>, _ figure: Figure, from start: Int) -> Bool {
    guard let first = lead.first, ["tỷ lệ", "tỉ lệ"].contains(where: { text(first).begins(with: $0) }),
      [.money, .physical].contains(figure.family) || figure.family == .count && !figure.unit.contains("/")
    else { return false }
    return start > lead.upperBound && start < figure.first && namesOwn(start..<figure.first)
  }

  private static let inspections = ["kiểm tra", "thanh tra", "giám sát", "khảo sát", "kiểm toán", "phúc tra"]

  /// "Thanh tra tại 100 cơ sở", "kiểm tra về đo lường đối với 239 cơ sở": of how many it was done.
  func isInspected(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.family == .count, figure.binder == nil, figure.first > sentence.lowerBound + 1 else { return false }
    let link = text(figure.first - 1)
    if link == "tại" { return Self.inspections.contains { text(figure.first - 2).ends(with: $0) } }
    guard link == "đối với" || link == "với" && text(figure.first - 2) == "đối" else { return false }
    var at = figure.first - 2
    while at >= sentence.lowerBound, figure.first - at < 24, !items[at].kind.isOne(of: [.semicolon, .colon, .stop]),
      !items[at].isNumeric
    {
      if Self.inspections.contains(where: { text(at).ends(with: $0) }) { return true }
      at -= 1
    }
    return false
  }

  /// "Xã nằm cách trung tâm thị trấn khoảng 6 km": where a place lies.
  func isDistance(_ figure: Figure, _ state: State) -> Bool {
    guard figure.family == .physical, ["km", "m", "mét"].contains(figure.unit), figure.whole == nil, figure.tail == nil
    else { return false }
    let from = max(state.clause, max(state.segment, figure.first - 16))
    guard from < figure.first,
      let apart = (from..<figure.first).first(where: { ["cách", "nằm cách"].contains(text($0)) })
    else { return false }
    if apart > from, ["khoảng", "bằng", "theo", "phong", "đúng", "một"].contains(text(apart - 1)) { return false }
    return !(apart + 1..<figure.first).contains {
      items[$0].phrase != 0 && items[$0].can([.past, .rise, .drop, .level, .action])
    }
  }

  /// The verb right before a figure.
  func doing(before figure: Figure) -> Int? {
    figure.first > 0 && items[figure.first - 1].kind == .word ? figure.first - 1 : nil
  }

  /// "Mầm non: Từ 110.000 đến 160.000": a range of nothing, of which no verb tells.
  func isBareRange(_ figure: Figure) -> Bool {
    figure.family == .index && figure.valueMax != nil && figure.unit.isEmpty && figure.tail == nil
      && (figure.binder.map { items[$0].kind == .colon } ?? true)
  }

  /// "…, xếp thứ 46 và cao hơn trung bình thế giới là 82,56 Mbps": what others have.
  func isOfOthersMean(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let binder = figure.binder, text(binder) == "là", figure.tail == nil else { return false }
    let from = max(state.segment, max(state.clause, state.lastEnd))
    guard from < binder, binder - from <= 10, items[from].phrase != 0, items[from].can([.over, .under]),
      text(from).ends(with: "hơn")
    else { return false }
    return (from + 1..<binder).contains { at in
      ["trung bình", "bình quân", "mức trung", "mức bình"].contains { text(at).begins(with: $0) }
    }
  }

  /// "Nếu như 8 tháng năm 2019, kim ngạch chỉ đạt 560 triệu USD, thì năm nay …": no condition, but what is compared with.
  func comparesWithPast(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard items[at].kind == .word, text(at).begins(with: "nếu"), at + 2 < sentence.upperBound else { return false }
    let isAs = text(at) == "nếu như" || text(at + 1) == "như"
    return isAs && begun.contains { $0 > at && $0 <= at + 4 }
  }

  /// "… diện tích 400 ha, tăng so với năm 2016 là 15 ha": by how much it rose, behind what it is compared with.
  func takeComparedBy(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let binder = figure.binder, text(binder) == "là", let current = state.current, drafts[current].value != nil,
      drafts[current].change == nil, group(figure.number) == drafts[current].group,
      figure.family == .percent || figure.unit == drafts[current].unit
    else { return false }
    var at = binder - 1
    while at > drafts[current].figure.end, binder - at < 10,
      inPeriod[at] || items[at].kind == .year
        || items[at].phrase != 0 && items[at].can(.base) && !items[at].can(.baseLead)
    { at -= 1 }
    guard at > drafts[current].figure.end, items[at].phrase != 0, items[at].can(.baseLead), binder - at > 1,
      items[at - 1].phrase != 0, items[at - 1].can([.rise, .drop]), !items[at - 1].can(.level)
    else { return false }
    drafts[current].change = items[at - 1].can(.drop) ? figure.value.negated : figure.value
    drafts[current].changeUnit = figure.family == .percent ? "%" : figure.unit
    drafts[current].changeOf = at + 1..<binder
    extend(current, figure)
    return true
  }

  /// "Mục tiêu năm 2023 đạt 84%; số thuê bao đạt 22,3 triệu, tăng 7,7% so với cùng kỳ": what is held against the same time of the year before
  /// was reached, though a goal was told in the clause or sentence before. Not in a plan, nor below a label of goals.
  func tellByComparison(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) {
    guard carriesGoal || state.goal != nil, scope != .goal, !context.isPlan, !namesAhead, figure.tail == nil,
      figure.valueMax == nil, let binder = figure.binder, items[binder].can(.reach), group(figure.number) == 0,
      state.goal.map({ $0 < state.clause }) ?? true, state.duty.map({ $0 < state.clause }) ?? true,
      state.plan.map({ $0 < state.clause }) ?? true, isHeldAgainstYearBefore(figure.end, sentence),
      !items[max(sentence.lowerBound, figure.first - 80)..<figure.first].contains(where: { $0.kind == .colon })
    else { return }
    (carriesGoal, state.goal, state.duty) = (false, nil, nil)
    (state.past, state.strongPast, state.told) = (binder, binder, binder)
  }

  /// ", tăng 7,7% so với cùng kỳ": a change from the same time of the year before, in the same part of the sentence.
  private func isHeldAgainstYearBefore(_ end: Int, _ sentence: Range<Int>) -> Bool {
    let rest = end..<min(sentence.upperBound, end + 28)
    guard
      let verb = rest.first(where: {
        group($0) == 0 && (items[$0].kind == .semicolon || items[$0].phrase != 0 && items[$0].can([.rise, .drop]))
      }), items[verb].kind == .word
    else { return false }
    let change = verb + 1..<min(sentence.upperBound, verb + 8)
    guard let lead = change.first(where: { items[$0].phrase != 0 && items[$0].can(.baseLead) }),
      change.contains(where: { $0 < lead && items[$0].kind == .number }), lead + 1 < sentence.upperBound
    else { return false }
    return ["cùng kỳ", "năm ngoái", "năm trước"].contains { text(lead + 1).begins(with: $0) }
  }

  private static let structures = [
    "cơ cấu kinh tế", "cơ cấu các ngành kinh tế", "cơ cấu ngành kinh tế", "tỷ trọng các ngành", "tỷ trọng", "tỉ trọng",
    "cơ cấu",
  ]

  /// "Cơ cấu kinh tế nông nghiệp - công nghiệp - dịch vụ 16,5% - 51,2% - 32,3% (kế hoạch 16,5% - 48,5% - 35%)": as many shares as names, which make
  /// up the whole; in brackets those that were planned. Where the row ends.
  func takeStructure(at index: Int, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) -> Int? {
    guard let row = shares(from: index, sentence), group(index) == 0 else { return nil }
    var end = index
    while end > state.clause, index - end < 4,
      items[end - 1].kind == .colon || items[end - 1].phrase != 0 && items[end - 1].can(.reach) || isTurn(end - 1)
    { end -= 1 }
    guard let names = members(state.clause..<end), names.count == row.values.count,
      isWanted(row.values[0], sentence, state), state.goal == nil, state.duty == nil, state.plan == nil
    else { return nil }
    let lead = string(of: names[0]).lowered()
    let head = Self.structures.first { lead.begins(with: $0 + " ") }
    guard let head, names.count > 2 else { return nil }
    var planned: [Figure]?
    var last = row.end
    if row.end + 2 < sentence.upperBound, items[row.end].kind == .open, items[row.end + 1].can([.plan, .goal]) {
      let number = (row.end + 2..<min(sentence.upperBound, row.end + 6)).first { isFigure($0) && !inPeriod[$0] }
      if let number, let other = shares(from: number, sentence), other.values.count == row.values.count {
        (planned, last) = (other.values, other.end)
      }
    }
    for (at, figure) in row.values.enumerated() {
      var draft = ResultDraft(figure, start: names[0].lowerBound, group: 0)
      (draft.value, draft.unit, draft.end) = (figure.value, "%", max(row.end, last))
      draft.isEstimate = state.isEstimate || (names[0].lowerBound..<index).contains { items[$0].can(.estimate) }
      let name = string(of: names[at])
      draft.name = at == 0 ? String(name.dropFirst(head.count)).trimmedOfSpace : name
      draft.against = planned.map { StatedPlan($0[at].value) }
      append(draft, &state)
    }
    state.hasFigure = true
    (state.lastEnd, state.segment, state.current) = (last, last, nil)
    return max(last, row.end)
  }

  /// The shares of a row "16,5% - 51,2% - 32,3%" that make up a whole.
  private func shares(from index: Int, _ sentence: Range<Int>) -> (values: [Figure], end: Int)? {
    guard index + 4 < sentence.upperBound,
      items[index + 1].kind == .dash || items[index + 1].kind == .percent && items[index + 2].kind == .dash
    else { return nil }
    var (values, at, isPercent): ([Figure], Int, Bool) = ([], index, false)
    while at < sentence.upperBound, items[at].kind == .number, !inPeriod[at], items[at].second == 0,
      let (value, whole) = DecimalReader.read(bytes, items[at]), whole == nil
    {
      var figure = Figure(first: at, number: at, end: at + 1, value: value)
      (figure.family, figure.unit) = (.percent, "%")
      isPercent = item(at + 1, sentence)?.kind == .percent
      if isPercent { figure.end += 1 }
      values.append(figure)
      guard item(figure.end, sentence)?.kind == .dash else { break }
      at = figure.end + 1
    }
    let sum = values.reduce(0.0) { $0 + $1.value.approximation }
    guard values.count > 2, isPercent, abs(sum - 100) < 1.01, let last = values.last else { return nil }
    return (values, last.end)
  }

  /// The parts of a range of items between dashes with blanks.
  private func members(_ range: Range<Int>) -> [Range<Int>]? {
    var (parts, first): ([Range<Int>], Int) = ([], range.lowerBound)
    while first < range.upperBound, inPeriod[first] || items[first].kind == .comma { first += 1 }
    for at in first..<range.upperBound {
      if items[at].kind == .dash, items[at].spaced {
        guard first < at else { return nil }
        parts.append(first..<at)
        first = at + 1
      } else if !items[at].kind.isOne(of: [.word, .comma]) {
        return nil
      }
    }
    guard first < range.upperBound else { return nil }
    return parts + [first..<range.upperBound]
  }
}
