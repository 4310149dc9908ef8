import Bytes
import Targets
import Vietnamese

/// Decides, sentence by sentence of one block, which figures are results, and which only say more of a result before them. One
/// pass with bounded look-around.
///
/// A class, so that no call of its own copies all that it holds.
final class SentenceReader {
  let items: [Item]
  let bytes: UnsafeBufferPointer<UInt8>
  let words: ResultVocabulary.Words
  let context: ResultContext
  /// What headings and lead-ins say of the block's figures.
  var scope: ResultMode
  /// Number of the bracket around each item, 0 outside; empty without brackets.
  let groups: [Int32]
  /// Whether an item belongs to a period.
  var inPeriod: [Bool]
  /// Whether an item was read: as a time, a figure, a plan, a judgement. Of the sentences read so far that have a result.
  var taken: [Bool] = []
  /// The sentence before the one at hand.
  var lastSentence = 0..<0
  var drafts: [ResultDraft] = []
  /// The period that an earlier sentence of the block lends.
  var lent: Period?
  /// The last such period that is more than "đến nay".
  var lentPeriod: Period?
  /// Of a report on a year that is over, or nearly so, that year.
  var ofYear: Int?
  /// Whether a sentence before told of a part of the year only, so that what names no time may be of that part or of the year.
  var isTimeOpen = false
  /// Whether nothing but the headline of news says that its figures are of goals: such news tells of what was reached as well.
  var isTitled = false
  /// Where days of the sentence at hand stand that are over when the text is published.
  var pastDays: [Int] = []
  /// What the line or heading above leads in.
  var leadIn: ListLead?
  /// Whether the sentences before spoke of goals, and nothing since of what is reached.
  var carriesGoal = false
  /// Whether nothing but "thời gian tới" says so: of this paragraph alone.
  var isOnlyAhead = false
  /// Whether the last sentence says that goals are set and names none: "Kỳ họp quyết nghị 20 chỉ tiêu. Theo đó, …"
  var setGoals = false
  /// The year for which these goals are, where they name one.
  var goalYear: Int?
  /// Whether the last sentence with figures told what was reached.
  var carriesTold = false
  /// Where times of the sentence at hand stand that are over when the text is published, or stretches of years that have begun.
  var begun: [Int] = []
  /// Whether it names a year to come.
  var namesAhead = false
  /// The year of what names none.
  var year: Int?
  /// Whether the last sentence with results told estimates, of which time, and the time of its last result: parts that the next one names
  /// are of the same.
  var whole = ToldWhole()
  /// Whether the block is a note under a table: "Ghi chú: (*) Số liệu năm 2024 là 82%."
  var isOnlyNoted = false
  /// The plan's figure that the sentence before told, and nothing else.
  var planned: PlanAhead?
  /// What stretches of time were said to mean, and of which year the text spoke last.
  var defined: [Period] = []
  var told: Int?

  /// What is known of a sentence up to the item at hand. Numbers are indices of items, unless another is said; nil is what was
  /// not met.
  struct State {
    var goal: Int?
    var duty: Int?
    var past: Int?
    var strongPast: Int?
    /// Says that something is or was so, and may not as well say how much is to be: not "lũy kế 80 xã", "đạt được 60%".
    var told: Int?
    /// A plan's name that no share has taken.
    var plan: Int?
    /// The result that further figures say more of.
    var current: Int?
    /// Item behind the last figure or bracket.
    var lastEnd: Int
    /// First item of the part at hand, behind the last comma, colon or figure.
    var segment: Int
    var clause: Int
    /// First draft of the row at hand.
    var chain: Int
    /// A figure that states a goal, for what was reached of it in brackets behind.
    var pending: (figure: Figure, year: Int?, start: Int)?
    var lead: Range<Int>?
    /// The plan's figure before the one that was reached.
    var ahead: PlanAhead?
    var hasFigure = false
    var isConditional = false
    /// "Ước năm 2025: …": whether the lead of a list says that none of it is known yet.
    var isEstimate = false
    /// The colon behind a goal and its value, where what was reached of it follows: "Tối thiểu 70%: Chưa đạt (65%)".
    var toldColon: Int?
    var disbursement: Int?
    var growth: Int?
    var budget: Int?
    var action: Int?
    /// "Theo kế hoạch, …": what the sentence says is to be.
    var planLead: Int?
    /// What leads in the figures at hand.
    var list: ListLead?
    /// What "bằng N%" was compared with before.
    var base: Range<Int>?
    /// What is to be said against the figure at hand.
    var doubt: ResultDoubt?
    /// The plan of which the whole was said to have so many per cent, behind "trong đó".
    var partOf: Range<Int>?
    /// Whether "lần lượt" shares the figures at hand out to what stands before.
    var isInTurn = false
    /// The first value of "giảm từ 11,25% năm 2011 xuống còn 2,89%", and the item of its year.
    var start: (figure: Figure, year: Int)?
  }

  init(
    items: [Item], bytes: UnsafeBufferPointer<UInt8>, context: ResultContext, scope: ResultMode, year: Int?
  ) {
    self.items = items
    self.bytes = bytes
    self.context = context
    self.scope = scope
    self.year = year
    words = ResultVocabulary.shared.words
    groups = BracketGroups.of(items, longest: 120) { item in
      item.kind == .number && item.value < 40 && item.value == item.value.rounded() && item.second == 0
        || item.kind == .word && item.end - item.start <= 3 && item.phrase == 0 && !item.isCapital
    }
    inPeriod = [Bool](repeating: false, count: items.count)
    taken = inPeriod
  }

  @inline(__always) func group(_ index: Int) -> Int32 { groups.isEmpty ? 0 : groups[index] }
  func item(_ index: Int, _ range: Range<Int>) -> Item? { range.contains(index) ? items[index] : nil }

  /// Reads all sentences of a range of items.
  func read(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range {
      let isLast = index + 1 == range.upperBound
      guard isLast || items[index].kind == .stop && isSentenceEnd(index, range.upperBound) else { continue }
      readSentence(start..<(index + 1))
      lastSentence = start..<(index + 1)
      start = index + 1
    }
  }

  private func isSentenceEnd(_ index: Int, _ end: Int) -> Bool {
    guard group(index) == 0, index + 1 < end else { return false }
    let next = items[index + 1]
    return next.spaced
      && (next.isCapital || next.isNumeric || next.kind == .dash || next.kind == .mark || next.kind == .open)
  }

  private func readSentence(_ sentence: Range<Int>) {
    guard let head = sentence.first else { return }
    if isNote(sentence) { isOnlyNoted = true }
    if isOnlyNoted { return }
    let before = planned
    planned = nil
    if setGoals, Self.goings.contains(text(head)) { carriesGoal = true }
    setGoals = false
    let periods = PeriodReader(
      items: items, bytes: bytes, words: words, issued: context.issued, year: year,
      isReport: context.form != nil, defined: defined, told: lentPeriod?.end.year ?? told
    ).read(
      sentence)
    for period in periods where period.named != nil { defined.append(period) }
    for period in periods { for index in period.items where index < inPeriod.count { inPeriod[index] = true } }
    begun = periods.compactMap { period in
      guard period.role == .asOf, let issued = context.issued else { return nil }
      let isOfYears = period.from.map { $0.year < period.end.year && $0.year <= issued.year } ?? false
      return period.end <= issued || isOfYears ? period.items.lowerBound : nil
    }
    namesAhead = periods.contains { period in context.issued.map { period.end.year > $0.year } ?? true }
    if carriesGoal, namesEarlierTime(sentence, periods) { carriesGoal = false }
    if isTitled {
      pastDays = periods.compactMap { period in
        let isOver = context.issued.map { period.end <= $0 } ?? false
        return isOver && period.role == .asOf ? period.items.lowerBound : nil
      }
    }
    if looksAhead(sentence), !carriesGoal { (carriesGoal, isOnlyAhead) = (true, true) }
    // Where no figure stands, a sentence has nothing but times to lend, and may end what was said of goals.
    guard carriesGoal || sentence.contains(where: { isFigure($0) }) else { return lend(periods, sentence) }
    if tellsNextPlan(sentence) || quotesCorrection(sentence) { return lend(periods, sentence) }
    let inPeriod = inPeriod
    let figures = FigureReader(items: items, bytes: bytes, words: words) { inPeriod[$0] }
    var state = State(
      lastEnd: sentence.lowerBound, segment: sentence.lowerBound, clause: sentence.lowerBound, chain: drafts.count)
    if namesGoal(sentence) { state.goal = head }
    if let before { goOn(before, sentence, &state) }
    let first = drafts.count
    var outer: (group: Int32, state: State)?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let saved = outer, group(index) != saved.group {
        restore(saved.state, behind: index, &state)
        outer = nil
      }
      if items[index].kind == .open, group(index) != 0, outer == nil {
        outer = (group(index), state)
        state.list = listLead(before: index, state) ?? state.list
        state.segment = index + 1
      }
      if items[index].kind == .semicolon, endsForecast(index, sentence, state) {
        (state.goal, carriesGoal) = (nil, false)
      }
      note(items[index], index, sentence, &state)
      if isFigure(index), !self.inPeriod[index] {
        if let end = takeStructure(at: index, sentence, periods, &state) {
          index = end
          continue
        }
        if let figure = figures.figure(at: index, sentence) {
          take(figure, sentence, periods, &state)
          index = max(index + 1, figure.end)
          if let tail = figure.tail, tail.end > index, usesTail(figure) { index = tail.end }
          continue
        }
      }
      index += 1
    }
    if state.past != nil { carriesGoal = false }
    if first == drafts.count { planned = state.ahead }
    if first < drafts.count { setGoals = false }
    if state.hasFigure { carriesTold = first < drafts.count && !carriesGoal }
    for at in first..<drafts.count where drafts[at].doubt == nil {
      drafts[at].doubt = remark(behind: drafts[at], sentence)
    }
    contest(first)
    countTurns(from: first)
    for at in first..<drafts.count { judge(at, sentence) }
    let rate = first < drafts.count ? eachPart(sentence) : nil
    for at in first..<drafts.count {
      drafts[at].beside = beside(
        drafts[at], sentence, limit: at + 1 < drafts.count ? drafts[at + 1].start : sentence.upperBound)
      if let rate, rate.at < drafts[at].figure.first {
        drafts[at].beside += (drafts[at].beside.isEmpty ? "" : " ") + rate.words
      }
      if isInQuotes(drafts[at].figure) { drafts[at].doubt = drafts[at].doubt ?? .quoted }
      close(at, sentence, periods, limit: at + 1 < drafts.count ? drafts[at + 1].start : sentence.upperBound)
    }
    takeWhole(from: first, sentence)
    keepRest(from: first, sentence, periods)
    lend(periods, sentence)
  }

  /// "Ghi chú: …" at the head of a block and a line of a table's unit say how others are to be read.
  private func isNote(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound == 0 else { return false }
    if UnitLine.isOne(items, in: bytes) { return true }
    guard let colon = sentence.prefix(4).first(where: { items[$0].kind == .colon }), colon > 0 else { return false }
    return ["ghi chú", "chú thích", "ghi chu"].contains(string(of: 0..<colon).lowered())
  }

  /// "Bình quân mỗi tháng năm 2023, …": that the figures behind it are of each part of the time, and where it is said.
  private func eachPart(_ sentence: Range<Int>) -> (words: String, at: Int)? {
    // Most sentences have none of the words.
    let text = UnsafeBufferPointer(
      rebasing: bytes[Int(items[sentence.lowerBound].start)..<Int(items[sentence.upperBound - 1].end)])
    guard text.holds("ỗi ") || text.holds("ng tháng") else { return nil }
    for at in sentence.dropLast() where items[at].kind == .word && items[at + 1].kind == .word {
      let words = bytes.lowered(Int(items[at].start)..<Int(items[at + 1].end))
      if ["mỗi tháng", "mỗi quý", "hằng tháng", "hàng tháng", "mỗi ngày"].contains(words) { return (words, at) }
    }
    return nil
  }

  /// "Mục tiêu giảm nghèo được đặt ra là …; …", "Mục tiêu của đề án đến năm 2015, …": what the whole sentence states is to be reached.
  private func namesGoal(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, items[first].kind == .word else { return false }
    if isPlanLabel(sentence) { return true }
    guard text(first).begins(with: "mục tiêu") else { return false }
    let end =
      sentence.prefix(24).first {
        items[$0].kind.isOne(of: [.comma, .semicolon, .stop]) || isFigure($0) && !inPeriod[$0]
      }
      ?? min(sentence.upperBound, first + 24)
    guard end > first else { return false }
    let lead = string(of: first..<end).lowered() + " "
    guard !["đạt", "hoàn thành", "đã", "kết quả", "vượt", "thực hiện được"].contains(where: { lead.holds(" \($0) ") })
    else { return false }
    return ["đặt ra là ", "đề ra là "].contains { lead.holds($0) } || lead.holds(" đến năm ")
      || lead.holds(" đến hết năm ")
  }

  /// "Thời gian tới, các cấp hội tập trung …": what follows is to be done, until something is told that was.
  private func looksAhead(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, items[first].kind == .word else { return false }
    let lead = string(of: first..<min(sentence.upperBound, first + 4)).lowered()
    return ["thời gian tới", "trong thời gian tới", "những năm tới", "giai đoạn tới"].contains { lead.begins(with: $0) }
  }

  /// "Đã in là “Tỷ lệ … đạt 47,1%”; nay sửa thành “Tỷ lệ … đạt 47,7%”": words of another text, old and new.
  private func quotesCorrection(_ sentence: Range<Int>) -> Bool {
    let text = UnsafeBufferPointer(
      rebasing: bytes[Int(items[sentence.lowerBound].start)..<Int(items[sentence.upperBound - 1].end)])
    guard text.holds("“") || text.holds("\"") || text.holds("«") else { return false }
    let verbs = ["in là", "sửa thành", "sửa lại là", "sửa lại thành", "đính chính là", "đính chính thành", "đọc là"]
    return verbs.contains { verb in
      text.holds(" " + verb)
        && ["“", "\"", "«"].contains { text.holds(" \(verb) \($0)") || text.holds(" \(verb): \($0)") }
    }
  }

  /// "Kế hoạch năm 2024: trồng mới 11.000 ha rừng" in a report of 2023: what is still to come.
  private func tellsNextPlan(_ sentence: Range<Int>) -> Bool {
    guard let issued = context.issued, let colon = sentence.prefix(12).first(where: { items[$0].kind == .colon }),
      colon > sentence.lowerBound, group(colon) == 0, items[colon - 1].kind == .year,
      Int(items[colon - 1].value) > issued.year
    else { return false }
    let lead = bytes.lowered(Int(items[sentence.lowerBound].start)..<Int(items[colon - 1].start))
    return ["kế hoạch năm ", "mục tiêu năm ", "chỉ tiêu năm ", "nhiệm vụ năm ", "phương hướng năm ", "dự kiến năm "]
      .contains { lead.ends(with: $0) }
  }

  func isFigure(_ index: Int) -> Bool {
    items[index].isNumeric || items[index].can(.times) && items[index].value > 0
  }

  private func usesTail(_ figure: Figure) -> Bool { figure.family != .time }

  /// Behind a bracket the sentence goes on as before it.
  private func restore(_ saved: State, behind index: Int, _ state: inout State) {
    let (end, ahead) = (state.lastEnd, state.ahead)
    state = saved
    state.ahead = ahead
    state.hasFigure = state.hasFigure || end > saved.lastEnd
    // What stands before the bracket is still said of: "đạt 86% (vượt 2%), tăng 3%".
    if state.current != nil, end > saved.lastEnd || !opensOwnPart(saved.lastEnd, index) {
      state.lastEnd = max(saved.lastEnd, index)
    }
    state.segment = max(state.segment, index)
  }

  /// "…, hỗ trợ sản xuất (phân bón, giống) trên 1,7 tỷ đồng": whether a bracket without figures stands behind a part of its own.
  private func opensOwnPart(_ last: Int, _ behind: Int) -> Bool {
    guard last < behind, group(behind - 1) != 0,
      let open = (last..<behind).last(where: { items[$0].kind == .open }),
      let comma = (last..<open).last(where: { items[$0].kind == .comma || items[$0].kind == .semicolon })
    else { return false }
    return (comma + 1..<open).contains { items[$0].kind == .word && items[$0].phrase != 0 && items[$0].can(.action) }
  }

  /// Takes note of cues and separators.
  private func note(_ item: Item, _ index: Int, _ sentence: Range<Int>, _ state: inout State) {
    switch item.kind {
    case .semicolon where goesOnComparing(index, sentence, state):
      state.segment = index + 1
      return
    case .semicolon:
      state.duty = nil
      state.plan = nil
      state.current = nil
      // "Kế hoạch năm 2025: A 62%, thực hiện 60%; B 70%": what follows is the plan's again.
      if state.ahead != nil, isPlanLabel(sentence) { state.goal = index }
      if let lead = state.lead, endsLead(lead, index, sentence) { state.lead = nil }
      state.segment = index + 1
      state.clause = index + 1
      state.chain = drafts.count
      state.pending = nil
      state.isInTurn = false
      state.isConditional = false
      (state.disbursement, state.growth, state.budget, state.action) = (nil, nil, nil, nil)
      return
    case .comma:
      state.segment = index + 1
      return
    case .colon:
      if !state.hasFigure, (state.clause..<index).contains(where: { items[$0].phrase != 0 && items[$0].can(.estimate) })
      {
        state.isEstimate = true
      }
      if state.pending != nil, let next = self.item(index + 1, sentence), next.phrase != 0, next.can([.judged, .past]) {
        (state.past, state.strongPast, state.toldColon) = (index, index, index)
        state.plan = nil
      }
      state.list = listLead(before: index, state) ?? state.list
      let opensClause = state.clause > sentence.lowerBound && state.lastEnd <= state.clause
      if !state.hasFigure || state.lead != nil || drafts.isEmpty || opensClause {
        let part = max(state.clause, state.segment)..<max(state.clause, state.segment, index)
        let isMeasured = state.hasFigure && part.contains { items[$0].phrase != 0 && items[$0].can(.measure) }
        state.lead = leadName(state.clause..<index) ?? (isMeasured ? leadName(part) : nil)
      }
      state.segment = index + 1
      state.current = nil
      state.chain = drafts.count
      return
    case .open, .close: return
    default: break
    }
    guard item.phrase != 0, !comparesWithPast(index, sentence) else { return }
    if item.can(.joiner) { state.segment = index + 1 }
    if item.can(.amongWhich), let current = state.current, drafts[current].value == nil, drafts[current].share != nil {
      state.partOf = drafts[current].shareOf
    }
    // The name of a plan behind a verb of judging is no goal: "đạt mục tiêu đề ra".
    if item.can(.plan), !inPeriod[index] {
      let before = self.item(index - 1, sentence)
      if before?.can(.judged) != true, before?.can(.baseLead) != true { state.plan = index }
    }
    let isJudged = item.can(.duty) && item.can(.plan) && state.plan != index
    // "Thực hiện chỉ đạo của Thủ tướng, …", "Dưới sự chỉ đạo sát sao, …"
    let isOthers =
      item.can([.duty, .goal]) && ["chỉ đạo", "quyết tâm"].contains(text(index)) && index > sentence.lowerBound
      && leadsIn(sentence)
    // "Đã phấn đấu đạt 11 chỉ tiêu".
    let isDone = item.can(.goal) && text(index) == "phấn đấu" && index > sentence.lowerBound && text(index - 1) == "đã"
    if item.can(.goal), !isOthers, !isDone { state.goal = index }
    if item.can([.plan, .tally]), ["chỉ tiêu", "mục tiêu"].contains(text(index)), setsGoals(before: index, sentence) {
      state.goal = index
    }
    if item.can(.planLead), index <= state.segment + 1 { (state.goal, state.planLead) = (index, index) }
    // "tiếp cận ít nhất một dịch vụ", "tối thiểu 02 lần": of that number alone.
    let isOfNumber = item.can(.comparator) && isSmallCount(index + 1, sentence)
    if item.can(.duty), !isOthers, !isJudged, !(item.can(.plan)), !isOfNumber { state.duty = index }
    if item.can(.condition) { state.isConditional = true }
    // "Phấn đấu đạt được 60%": the goal's own verb.
    let isOfGoal =
      item.can([.past]) && item.can(.reach) && !item.can(.now) && state.goal.map { index - $0 <= 2 } == true
    if item.can(.past) || item.can(.now), !isOfGoal || text(index).begins(with: "đã"), !isNew(index, sentence),
      !isOfNewThing(index, sentence)
    {
      state.past = index
      if item.can([.now, .estimate])
        || ["đã", "mới", "chỉ", "hiện", "tính", "đến"].contains(where: { text(index).begins(with: $0) })
      {
        state.told = index
      }
      if item.can([.now, .estimate, .cumulative]) || item.can(.past) && item.can(.reach) { state.strongPast = index }
    }
    if item.can(.cumulative) { (state.past, state.strongPast) = (index, index) }
    if item.can(.disbursement) { state.disbursement = index }
    if item.can(.growth) { state.growth = index }
    if item.can(.budget) { state.budget = index }
    if item.can(.action) { state.action = index }
  }

  private static let setters = ["đề ra", "đặt ra", "quyết nghị", "thông qua"]
  private static let counts: Set<String> = ["một", "số", "một số", "các", "những", "nhiều", "được"]

  /// "Huyện đề ra một số chỉ tiêu như: …", "kỳ họp quyết nghị 20 chỉ tiêu": the verb stands before what is counted; "các chỉ tiêu đề ra"
  /// are met or not.
  func setsGoals(before at: Int, _ sentence: Range<Int>) -> Bool {
    var end = at
    while end > sentence.lowerBound, at - end < 4, items[end - 1].isNumeric || Self.counts.contains(text(end - 1)) {
      end -= 1
    }
    guard end > sentence.lowerBound else { return false }
    let lead = string(of: max(sentence.lowerBound, end - 3)..<end).lowered()
    return Self.setters.contains { lead.ends(with: $0) }
  }

  private static let goings: Set<String> = [
    "trong đó", "trong đó có", "theo đó", "cụ thể", "cụ thể là", "bao gồm", "gồm",
  ]

  /// "Năm 2024 phấn đấu tăng 7%. Năm 2023, thu ngân sách đạt …": whether a sentence begins with a time that is over, or all but over, and
  /// lies before that of the goals.
  private func namesEarlierTime(_ sentence: Range<Int>, _ periods: [Period]) -> Bool {
    guard let issued = context.issued, let figure = sentence.first(where: { isFigure($0) && !inPeriod[$0] })
    else { return false }
    let goalYear = goalYear ?? issued.year
    return periods.contains { period in
      let isOver = period.end <= issued || period.end.year == issued.year && issued.month >= 11
      return period.role == .asOf && period.items.upperBound <= figure && isOver && period.end.year < goalYear
    }
  }

  /// "GDP năm nay dự kiến tăng trên 8%; bình quân giai đoạn 2021 - 2025 tăng 6,3%": what is foreseen of one measure is not of the next that
  /// names a time which is over, or a stretch of years. At the head of a sentence it is of all of it.
  private func endsForecast(_ semicolon: Int, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let goal = state.goal, goal >= state.clause, ["dự kiến", "dự kiến đạt", "dự báo"].contains(text(goal)),
      (state.clause..<goal).contains(where: { items[$0].kind == .word && !inPeriod[$0] })
    else { return false }
    let end = (semicolon + 1..<sentence.upperBound).first { items[$0].kind == .semicolon } ?? sentence.upperBound
    return begun.contains { $0 > semicolon && $0 < end }
  }

  /// "Giải quyết việc làm mới cho 1.500 lao động": new, and not only just.
  private func isNew(_ index: Int, _ sentence: Range<Int>) -> Bool {
    // "Cổ tức dự kiến cho năm mới là 15%".
    if text(index).begins(with: "mới"), index > sentence.lowerBound, text(index - 1) == "năm" { return true }
    guard items[index].end - items[index].start == 5, let before = item(index - 1, sentence), before.phrase != 0,
      before.can(.action), text(index) == "mới"
    else { return false }
    guard let next = item(index + 1, sentence) else { return true }
    return !next.isNumeric && !next.can([.reach, .action, .comparator])
  }

  /// "Doanh thu từ sản phẩm mới đạt 20%" in a plan: "mới" is of the thing, and does not say that it is so little as yet.
  private func isOfNewThing(_ index: Int, _ sentence: Range<Int>) -> Bool {
    // "Số trẻ em mới sinh được sàng lọc", "số người mới sử dụng" among goals.
    if carriesGoal, text(index) == "mới", index > sentence.lowerBound, index + 1 < sentence.upperBound,
      items[index - 1].kind == .word, !items[index - 1].can([.reach, .past, .filler]), items[index + 1].kind == .word,
      !items[index + 1].can([.reach, .comparator])
    {
      return true
    }
    guard scope == .goal || context.isPlan, items[index].phrase != 0, text(index).begins(with: "mới "),
      let before = item(index - 1, sentence), before.phrase != 0, before.can([.compound, .classifier])
    else { return false }
    return !(sentence.lowerBound..<index).contains { items[$0].phrase != 0 && items[$0].can([.now, .until]) }
  }

  /// "là 25.390 tỷ đồng; so với 31/12/2021 tăng 1.475 tỷ đồng": a semicolon behind which the value before is compared.
  func goesOnComparing(_ index: Int, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard state.current != nil, group(index) == 0, let next = item(index + 1, sentence) else { return false }
    return next.phrase != 0 && next.can(.baseLead)
  }

  /// "ít nhất một trong các …", "ít nhất 01 lần".
  private func isSmallCount(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let number = item(index, sentence) else { return false }
    if number.kind == .word { return number.can(.numberWord) || text(index).begins(with: "một") }
    return number.kind == .number && number.value < 5 && item(index + 1, sentence)?.kind == .word
  }

  /// Whether a label says whose the figures behind it are: "Về cả nước:", "Huyện Mộc Châu thực hiện tốt:", "Bình quân cả nước cao:".
  private func namesOwner(_ range: Range<Int>) -> Bool {
    let (first, last) = (items[range.lowerBound], items[range.upperBound - 1])
    let label = String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    let low = label.lowered()
    return ScopeOwner(label) != nil || SentenceReader.scopes.contains { low.firstRange(of: $0) != nil }
  }

  /// What such a label says of no single place: all of the country, a mean, a level, several places.
  private static let scopes = [
    "cả nước", "toàn quốc", "bình quân", "cấp xã", "cấp huyện", "cấp tỉnh", "các tỉnh", "các huyện", "các xã",
  ]

  /// The 1 of "Cúm gia cầm mũi 1: …", "đợt 2: …": at the end of a label.
  private func isOrdinal(_ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 == range.upperBound && at > range.lowerBound && items[at].value < 20 && items[at].second == 0
      && ["mũi", "đợt", "lần", "vụ", "cấp", "loại", "khu vực", "nhóm"].contains { text(at - 1).ends(with: $0) }
  }

  /// The words before a colon, where they name what the figures behind it measure.
  private func leadName(_ range: Range<Int>) -> Range<Int>? {
    guard let head = range.first,
      range.count >= 2 || items[head].can([.measure, .compound])
        || ["cấp tỉnh", "cấp huyện", "cấp xã", "trung ương"].contains(text(head)), range.count <= 40,
      !range.contains(where: { items[$0].kind == .number && !inPeriod[$0] && !isOrdinal($0, range) })
    else {
      return nil
    }
    let last = items[range.upperBound - 1]
    let text = bytes.lowered(last.range)
    if ["sau", "như", "đây", "thể", "đó", "gồm", "là"].contains(text) || last.can(.amongWhich) { return nil }
    if tells(range) || isReport(range) { return nil }
    // "Công tác bảo hiểm:", "Kinh tế của tỉnh đạt nhiều kết quả:" head a list, and name none of its measures.
    let opener = self.text(range.lowerBound)
    let isStated =
      range.contains { items[$0].phrase != 0 && items[$0].can(.judged) } || tellsHow(range.upperBound - 1)
    if let next = item(range.upperBound + 1, items.indices), next.kind == .word,
      !next.can([.past, .judged]), !next.can(.reach) || next.can([.share, .measure]),
      isStated || ["công tác", "về"].contains(opener) || isListLead(range), !namesOwner(range)
    {
      return nil
    }
    return range
  }
}
