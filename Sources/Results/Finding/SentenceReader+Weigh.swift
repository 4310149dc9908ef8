import Bytes
import Targets

/// What speaks for and against a figure.
extension SentenceReader {
  /// Whether the words before a figure make it one that is to be reached.
  func isGoal(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    if figure.isMarked, figure.comparator == .atLeast || figure.comparator == .atMost,
      items[figure.first].kind != .mark,
      state.strongPast == nil
    {
      return true
    }
    var cue = max(state.goal ?? -1, state.duty ?? -1)
    // "Chỉ tiêu tỷ lệ …: 80%/76%" has both.
    let isPair = figure.family == .percent && (figure.whole != nil || figure.planned != nil)
    if let plan = state.plan, plan >= state.clause, !isPair, !isJudgedBehind(figure, sentence),
      namesValue(plan, figure, sentence), !leadsMet(plan, figure)
    {
      cue = max(cue, plan)
    }
    if state.past == nil, isObliged(figure, sentence) { return true }
    if isCalledGoal(figure, sentence) { return true }
    guard cue >= 0 else { return false }
    if cue == state.duty, isOfGiver(cue, figure) { return false }
    // "Theo kế hoạch, thu ngân sách đạt 98% dự toán": a share of the plan is reached.
    if cue == state.planLead, figure.tail?.kind == .plan || figure.tail?.kind == .base { return false }
    guard let past = state.past, past > cue else { return true }
    // "Thông qua kế hoạch năm 2018 với doanh thu ước đạt 201 tỷ đồng"
    return state.goal == cue && items[past].can(.estimate) && text(cue).ends(with: "kế hoạch")
  }

  /// "Chỉ tiêu tỷ lệ … đạt 59%, không đạt kế hoạch (61%)": what is judged was reached.
  private func isJudgedBehind(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard item(figure.end, sentence)?.kind == .comma else { return false }
    return (figure.end + 1..<min(sentence.upperBound, figure.end + 4)).contains {
      items[$0].phrase != 0 && items[$0].can(.judged) && isJudgementOfPlan(items[$0])
    }
  }

  /// "100% xã, phường phải xây dựng …": what is to be done, where nothing says that it was. "còn 3.507 giấy tờ cần chuẩn hóa" is
  /// what is left.
  private func isObliged(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    if let binder = figure.binder, !items[binder].can(.filler) || items[binder].can(.level) { return false }
    for at in figure.end..<min(sentence.upperBound, figure.end + 30) {
      if items[at].kind.isOne(of: [.semicolon, .stop, .open]) || items[at].isNumeric && !inPeriod[at] { return false }
      guard "pcsPCS".utf8.contains(bytes[Int(items[at].start)]) else { continue }
      // "3,1% số phải thu": what is due.
      // "Gia súc, gia cầm thuộc diện phải tiêm phòng": which ones.
      if text(at) == "phải", ["diện", "thuộc diện", "đối tượng"].contains(text(at - 1)) { continue }
      if text(at) == "phải", at + 1 < sentence.upperBound, ["thu", "trả", "nộp", "chi"].contains(text(at + 1)),
        ["số", "tiền", "khoản"].contains(text(at - 1))
      {
        continue
      }
      if ["phải", "cần", "sẽ", "cần phải", "sẽ phải"].contains(text(at)) {
        return figure.family == .percent || text(at) != "cần"
      }
    }
    return false
  }

  /// "Theo quy định, hộ nghèo được vay 100 triệu đồng": what rules allow, where nothing says that it was so.
  func isByRule(_ sentence: Range<Int>, _ state: State) -> Bool {
    guard state.past == nil, let first = sentence.first, items[first].kind == .word, first + 1 < sentence.upperBound
    else {
      return false
    }
    let lead = string(of: first..<min(sentence.upperBound, first + 3)).lowered()
    guard lead.begins(with: "theo quy định") || lead.begins(with: "quy định") else { return false }
    return !sentence.contains { items[$0].kind == .word && ["đạt", "đã", "giảm", "tăng"].contains(text($0)) }
  }

  /// "Đạt từ 27/30 câu trở lên là đạt", "từ 50 điểm trở lên thì được xét": with what one passes.
  func isPassMark(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard let more = item(figure.end, sentence), more.phrase != 0, more.can([.orMore, .orLess]) else { return false }
    let rest = string(of: figure.end + 1..<max(figure.end + 1, min(sentence.upperBound, figure.end + 5))).lowered()
    return ["là đạt", "thì ", "là trúng", "là đỗ", "là đậu", "mới được", "được công nhận", "được xét", "được cấp"]
      .contains { rest.begins(with: $0) }
  }

  /// "65% doanh nghiệp tham gia là chỉ tiêu của năm": the text itself calls it a goal.
  private func isCalledGoal(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    for at in figure.end..<min(sentence.upperBound, figure.end + 30) {
      if items[at].kind.isOne(of: [.semicolon, .stop, .open]) || items[at].isNumeric && !inPeriod[at] { return false }
      if items[at].end - items[at].start == 3, text(at) == "là", at + 1 < sentence.upperBound {
        let next = text(at + 1)
        return ["chỉ tiêu", "mục tiêu", "kế hoạch", "nhiệm vụ", "yêu cầu"].contains { next.begins(with: $0) }
      }
    }
    return false
  }

  /// "đến năm 2025 đạt 70 triệu đồng" in a text of 2020: a year to come, and no word of an estimate.
  func isAhead(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: State) -> Bool {
    guard let issued = context.issued, state.strongPast == nil else { return false }
    if state.past == nil, isPromised(figure, sentence, periods, issued.year) { return true }
    guard
      let period = periods.last(where: {
        $0.role == .asOf && $0.items.upperBound <= figure.number && $0.items.lowerBound >= state.clause
          && group($0.items.lowerBound) == group(figure.number)
      })
    else { return false }
    return period.end.year > issued.year
  }

  /// "Đào tạo 1.500 cán bộ đến năm 2030", "đầu tư 500 tỷ đồng giai đoạn 2026-2030": a bare verb of doing, and a year ahead in the
  /// same part of the sentence.
  private func isPromised(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ year: Int) -> Bool {
    if figure.tail?.kind == .base { return false }
    let limit = min(sentence.upperBound, figure.end + 20)
    let end = (figure.end..<limit).first { at in
      items[at].kind.isOne(of: [.comma, .semicolon, .stop, .open]) || items[at].isNumeric && !inPeriod[at]
    }
    return periods.contains { period in
      guard period.role == .asOf, period.items.lowerBound >= figure.end, period.items.lowerBound < end ?? limit else {
        return false
      }
      return period.end.year > year || period.items.contains { items[$0].kind == .year && Int(items[$0].value) > year }
    }
  }

  /// "mục tiêu đề ra là 50%", "kế hoạch: 30": a plan's name, then nothing but what says of whom, and the value.
  private func namesValue(_ plan: Int, _ figure: Figure, _ sentence: Range<Int>) -> Bool {
    let to = figure.binder ?? figure.first
    guard plan < to else { return false }
    return (plan + 1..<to).allSatisfy { at in
      items[at].kind != .comma && items[at].kind != .semicolon && !items[at].can([.past, .action, .judged])
        && (items[at].kind == .word || items[at].isNumeric || inPeriod[at] || items[at].kind == .colon)
    } && to - plan <= 12 && !(figure.binder.map { items[$0].can([.rise, .drop]) } ?? false)
  }

  /// "Các chỉ tiêu đạt cao gồm: diện tích … đạt 13.000 ha; …": goals of which the lead says that they were met.
  private func leadsMet(_ plan: Int, _ figure: Figure) -> Bool {
    guard let colon = (plan + 1..<figure.first).first(where: { items[$0].kind == .colon }), figure.first > colon + 1,
      !isDenied(plan + 1..<colon)
    else { return false }
    let first = max(0, plan - 3)
    return (plan + 1..<colon).contains { at in ["đạt", "vượt", "hoàn thành"].contains { text(at).begins(with: $0) } }
      && ListLead.of(string(of: first..<colon).lowered().parts().map(String.init)) == .listed
  }

  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains { ["phải", "cần", "sẽ", "để", "nhằm"].contains(text($0)) }
  }

  private static let givers = ["hđnd", "ubnd", "tỉnh", "huyện", "xã", "thành phố", "trung ương", "cấp trên", "bộ"]

  /// "Theo Nghị quyết số 26 của HĐND huyện giao, huyện có 27 xã đạt chuẩn": by whom it was set, and a comma; what follows is told of another.
  private func isOfGiver(_ duty: Int, _ figure: Figure) -> Bool {
    guard text(duty) == "giao", duty > 0, duty + 1 < figure.first, items[duty + 1].kind == .comma,
      Self.givers.contains(where: { text(duty - 1).ends(with: $0) })
    else { return false }
    let part = string(of: max(0, duty - 16)..<duty).lowered()
    let clause = part.split(separator: ",").last.map(String.init) ?? part
    return ["theo ", "thực hiện "].contains { clause.trimmedOfSpace.begins(with: $0) || clause.holds(" " + $0) }
  }

  /// Whether mode and cues let a figure be a result.
  func isWanted(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    switch scope {
    case .norm: return false
    case .goal:
      if isTitled, state.goal == nil { return isTold(figure, sentence, state) }
      guard let strong = state.strongPast, let told = state.told else { return false }
      return strong >= state.clause && told >= state.clause
    case .past: return true
    case .neutral:
      if carriesGoal, state.past == nil { return false }
      // "Chương trình có tổng kinh phí 1.520 tỷ đồng": to be spent.
      if figure.family == .money, let budget = state.budget, budget >= state.clause, state.past == nil,
        context.form?.begins(with: "Báo cáo") != true
      {
        return false
      }
      if context.isPlan { return state.past != nil || figure.tail?.kind == .base && figure.binder != nil }
      guard let form = context.form, form != "Báo cáo", state.past == nil, opensWithAction(sentence) else {
        return true
      }
      // "Hoàn thành 100% thủ tục …" is a task; "Thu phí … đạt 98% kế hoạch" is not.
      return figure.binder.map { items[$0].can([.reach, .rise, .drop, .over, .under]) } ?? false
    }
  }

  /// Whether words before a figure tell of what was, and no plan is named since: "đã xây dựng hơn 5.000 nhà", "đến tháng 6/2025, cả
  /// nước có 6.084 xã".
  private func isTold(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    if carriesGoal, state.past == nil { return false }
    // "… đã hoàn thành 3 chỉ tiêu. Tuổi thọ trung bình đạt 74,8 tuổi": goes on with what was told.
    if carriesTold, !namesAhead, state.plan == nil, let binder = figure.binder, items[binder].can(.reach),
      item(binder - 1, sentence).map({ $0.end - $0.start != 5 || text(binder - 1) != "để" }) ?? true
    {
      return true
    }
    // What stands before the first figure is said of the whole row.
    let first = drafts.first { sentence.contains($0.figure.number) }?.figure.number ?? figure.number
    return (pastDays + [state.told].compactMap { $0 }).contains { told in
      told < figure.number && (told >= state.clause || told < first)
        && state.plan.map { $0 < told || $0 < first } ?? true
    }
  }

  /// Whether a sentence begins with a verb of doing, as tasks do.
  private func opensWithAction(_ sentence: Range<Int>) -> Bool {
    for at in sentence.prefix(4) where items[at].kind == .word && items[at].end - items[at].start > 2 {
      return items[at].can(.action)
    }
    return false
  }

  /// Whether a count says what was done or is there, not only which or where.
  func isCounted(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    if isSecondDealtOut(figure) || figure.planned != nil && figure.family == .physical { return true }
    switch figure.family {
    case .percent, .points, .rank: return true
    case .multiple: return figure.binder != nil
    case .index:
      return figure.binder.map { !items[$0].can(.filler) || items[$0].can(.reach) }
        ?? (hasMeasure(figure, state) && reachesShare(figure.end, sentence))
    case .money:
      return figure.binder != nil || figure.whole != nil || hasVerb(figure, state) || hasMeasure(figure, state)
        || isCompared(figure, sentence, state) || goesOnNaming(figure, state)
    case .time: return figure.binder != nil
    case .physical, .count: break
    }
    if isTally(figure), figure.whole == nil, !isJudgedTally(figure, sentence) { return false }
    if figure.whole != nil { return !isWhich(figure, sentence) || figure.binder != nil }
    if isWhich(figure, sentence) { return false }
    if figure.binder != nil { return true }
    if hasVerb(figure, state) || hasMeasure(figure, state) || followsVerb(figure, sentence) || isNamed(figure, state)
      || isShared(figure, sentence) || goesOnCounting(figure) || isCompared(figure, sentence, state)
      || goesOnRating(figure, state) || goesOnDoing(figure, sentence, state) || isInspected(figure, sentence)
      || isDoneAtOnce(figure, sentence, state)
    {
      return true
    }
    return opensMember(figure, state)
      && (hasPredicate(figure, sentence) || !drafts.isEmpty && drafts.last?.figure.family == figure.family)
  }

  /// "15 chỉ tiêu đạt và vượt", "hoàn thành 15 chỉ tiêu": not "thông qua 16 chỉ tiêu".
  private func isJudgedTally(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, figure.first - 6)..<min(sentence.upperBound, figure.end + 8)).contains {
      items[$0].phrase != 0 && items[$0].can(.judged)
    }
  }

  /// "có 67,3% sản phẩm 3 sao và 42 sản phẩm 5 sao": a further member of a row, of the things that the member before counts.
  private func goesOnCounting(_ figure: Figure) -> Bool {
    guard let last = drafts.last, last.group == group(figure.number), last.figure.end < figure.first,
      figure.number + 1 < items.count, items[figure.number + 1].phrase != 0, items[figure.number + 1].can(.compound),
      items[last.figure.end].phrase == items[figure.number + 1].phrase
    else { return goesOnWithShortName(figure) }
    let link = items[figure.first - 1]
    return (link.kind == .comma || link.phrase != 0 && link.can(.joiner))
      && (last.figure.end..<figure.first - 1).allSatisfy { items[$0].kind == .word || items[$0].isNumeric }
  }

  /// "12.201 NCT (từ 60 đến dưới 80 tuổi) hưởng trợ cấp và 40.501 NCT (từ 80 tuổi trở lên) …": the same of what a short name counts.
  private func goesOnWithShortName(_ figure: Figure) -> Bool {
    guard let last = drafts.last, last.group == group(figure.number), last.value != nil, last.figure.family == .count,
      last.figure.end < figure.first, figure.first - last.figure.end < 30, text(figure.first - 1) == "và",
      figure.number + 1 < items.count, items[figure.number + 1].kind == .word, items[figure.number + 1].isCapital,
      items[figure.number + 1].phrase == 0, text(last.figure.number + 1) == text(figure.number + 1)
    else { return false }
    return (last.figure.end..<figure.first).allSatisfy {
      group($0) != group(figure.number) || items[$0].kind == .word || items[$0].kind.isOne(of: [.open, .close])
    }
  }

  /// "đúng và trước hạn 51.072 hồ sơ, đạt tỷ lệ 98,63%": a count whose share stands right behind it.
  private func isShared(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard item(figure.end, sentence)?.kind == .comma, let verb = item(figure.end + 1, sentence),
      let number = item(figure.end + 2, sentence)
    else { return false }
    return verb.phrase != 0 && verb.can(.share) && number.kind == .number
      && item(figure.end + 3, sentence)?.kind == .percent
  }

  /// "khách quốc tế 1.000 lượt, tăng 41%", "Đất đá bóc 43 triệu m3, bằng 26% kế hoạch": a name and its number, of which a change or a
  /// share of the plan right behind tells.
  private func isCompared(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let mark = item(figure.end, sentence), let verb = item(figure.end + 1, sentence), verb.phrase != 0,
      mark.kind == .comma || mark.kind == .open && verb.can([.rise, .drop]),
      verb.can([.rise, .drop]) && !verb.can(.level) || text(figure.end + 1).ends(with: "chiếm")
        || ["bằng", "đạt"].contains(text(figure.end + 1)) && item(figure.end + 3, sentence)?.kind == .percent
          && item(figure.end + 4, sentence).map({ $0.phrase != 0 && $0.can(.plan) }) == true,
      (figure.end + 2..<min(figure.end + 5, sentence.upperBound)).contains(where: { items[$0].isNumeric })
    else { return false }
    let from = max(state.segment, max(state.clause, state.lastEnd))
    return from < figure.first
      && (from..<figure.first).contains { items[$0].kind == .word && !inPeriod[$0] && !items[$0].can(.which) }
  }

  /// "Diện tích cây công nghiệp 42.107 đạt 101% kế hoạch": a number without a unit, and its share of the plan right behind.
  private func reachesShare(_ at: Int, _ sentence: Range<Int>) -> Bool {
    ["đạt", "bằng"].contains(item(at, sentence).map { _ in text(at) } ?? "") && item(at + 1, sentence)?.kind == .number
      && item(at + 2, sentence)?.kind == .percent
      && item(at + 3, sentence).map { $0.phrase != 0 && $0.can(.plan) } == true
  }

  /// "…, trong đó khu vực ngoài công lập 2,19 giường/vạn dân": a part of the rate before, in the same unit.
  private func goesOnRating(_ figure: Figure, _ state: State) -> Bool {
    guard let last = drafts.last, figure.unit.contains("/"), last.unit == figure.unit, last.figure.end < figure.first,
      figure.first - last.figure.end <= 10, items[last.figure.end].kind == .comma
    else { return false }
    return (last.figure.end + 1..<figure.first).allSatisfy {
      items[$0].kind == .word && !items[$0].can([.condition, .goal])
    }
  }

  /// "của 14 bộ", "tại 5 xã", "sau 2 tháng".
  func isWhich(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.binder == nil, let before = item(figure.first - 1, sentence), before.phrase != 0 else { return false }
    if figure.family == .count, before.end - before.start == 17, text(figure.first - 1) == "trên địa bàn" {
      return true
    }
    return before.can(.which) && !before.can([.reach, .action]) && !isInspected(figure, sentence)
  }

  func hasVerb(_ figure: Figure, _ state: State) -> Bool {
    var at = figure.first - 1
    var steps = 0
    while at >= max(0, state.lastEnd), steps < 14 {
      let item = items[at]
      if item.kind.isOne(of: [.semicolon, .colon]) { return false }
      if item.kind == .comma, steps > 5 { return false }
      if item.phrase != 0, item.can([.action, .reach, .past, .now]) { return true }
      at -= 1
      steps += 1
    }
    return false
  }

  /// "khách trong nước gần 927 nghìn lượt", "hồ sơ trực tuyến 371.204 hồ sơ": what is counted stands before it.
  private func isNamed(_ figure: Figure, _ state: State) -> Bool {
    let from = max(state.segment, state.lastEnd)
    guard from < figure.first else { return false }
    let words = (from..<figure.first).filter { items[$0].kind == .word && !inPeriod[$0] }
    if figure.isMarked, figure.comparator != .atLeast, figure.comparator != .atMost, words.count >= 2 { return true }
    // "… 36 hợp tác xã; tiếp đến là Cần Thơ 34 hợp tác xã": a further place.
    if let last = drafts.suffix(4).last(where: { $0.value != nil }), last.unit == figure.unit, figure.family == .count,
      from > 0, items[from - 1].kind.isOne(of: [.comma, .semicolon]), words.count <= 6,
      words.count == figure.first - from,
      let name = words.firstIndex(where: { items[$0].isCapital }),
      name == 0
        || ["tiếp đến là", "tiếp theo là", "sau đó là", "kế đến là", "tiếp đó là", "tiếp là"].contains(
          string(of: words[0]..<words[name]).lowered()),
      ResultPlace.only(in: string(of: words[name]..<figure.first)) != nil
    {
      return true
    }
    if figure.family != .money, goesOnNaming(figure, state) { return true }
    let noun = items[min(figure.number + 1, items.count - 1)]
    return noun.phrase != 0 && noun.can([.compound, .classifier]) && words.contains { items[$0].phrase == noun.phrase }
  }

  /// "Lúa đạt 250.000 tấn, ngô 45.000 tấn", "…; lạc 31,6 ha": a further name and its value, of the same unit.
  private func goesOnNaming(_ figure: Figure, _ state: State) -> Bool {
    let from = max(state.segment, state.lastEnd)
    guard from < figure.first, from > 0, let last = drafts.last, last.unit == figure.unit, !figure.unit.isEmpty,
      [.count, .physical, .money].contains(figure.family), figure.first - from <= 4,
      from - 1 == state.lastEnd, items[from - 1].kind == .comma || items[from - 1].kind == .semicolon && isNamed(last),
      !["thêm", "chờ", "thiếu", "còn", "dài", "rộng"].contains(text(figure.first - 1))
    else { return false }
    return (from..<figure.first).allSatisfy {
      items[$0].kind == .word && !inPeriod[$0]
        && (items[$0].phrase == 0 || items[$0].can([.compound, .classifier, .measure]))
    }
  }

  /// "Khoai lang 892 ha": a quantity behind its name, and not behind a verb.
  private func isNamed(_ draft: ResultDraft) -> Bool {
    guard draft.figure.family == .physical, draft.start < draft.figure.first, draft.figure.binder == nil else {
      return false
    }
    let name = items[draft.figure.first - 1]
    return name.kind == .word && !inPeriod[draft.figure.first - 1]
      && (name.phrase == 0 || !name.can([.action, .past, .reach, .level, .rise, .drop]))
  }

  private func hasMeasure(_ figure: Figure, _ state: State) -> Bool {
    let isNear = !figure.isMarked
    var near = state.segment
    // "Tổng đàn trâu, bò 1.095 con": the comma is one of the noun's.
    let outer = max(state.clause, state.lastEnd)
    while isNear, near > outer, items[near - 1].kind == .comma, isInsideNoun(near - 1, from: outer) {
      near = (outer..<near - 1).last { items[$0].kind == .comma }.map { $0 + 1 } ?? outer
    }
    let from = max(max(isNear ? near : state.clause, state.lastEnd), figure.first - (isNear ? 24 : 48))
    guard from < figure.first else { return false }
    return (from..<figure.first).contains { items[$0].phrase != 0 && items[$0].can(.measure) }
  }

  private func opensMember(_ figure: Figure, _ state: State) -> Bool {
    let from = max(state.segment, max(state.clause, 0))
    guard from <= figure.first else { return true }
    return figure.first - from <= 4
      && (from..<figure.first).allSatisfy {
        inPeriod[$0] || items[$0].kind != .word
          || items[$0].can([.joiner, .amongWhich, .filler, .past, .comparator, .which])
      }
  }

  /// A verb behind the noun: "532 trạm BTS 5G đã phát sóng".
  private func hasPredicate(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    for at in figure.end..<min(sentence.upperBound, figure.end + 14) {
      let item = items[at]
      if item.kind.isOne(of: [.comma, .semicolon, .stop]) { return false }
      if item.phrase != 0, item.can([.past, .action, .reach]) { return true }
    }
    return false
  }
}
