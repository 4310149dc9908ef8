import Targets
import Vietnamese

/// Decides, sentence by sentence of one block, which figures are results, and which only say more of a result before them. One
/// pass with bounded look-around.
struct SentenceReader {
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
  var drafts: [ResultDraft] = []
  /// The period that an earlier sentence of the block lends.
  var lent: Period?
  /// The last such period that is more than "đến nay".
  var lentPeriod: Period?
  /// Whether the sentences before spoke of goals, and nothing since of what is reached.
  var carriesGoal = false
  /// The year of what names none.
  var year: Int?

  /// What is known of a sentence up to the item at hand.
  struct State {
    var goal: Int?
    var duty: Int?
    var past: Int?
    var strongPast: Int?
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
    var hasFigure = false
    var isConditional = false
    var disbursement: Int?
    var growth: Int?
    var budget: Int?
    var action: Int?
    /// "Theo kế hoạch, …": what the sentence says is to be.
    var planLead: Int?
    /// What is to be said against the figure at hand.
    var doubt: ResultDoubt?
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
    groups = BracketGroups.of(items)
    inPeriod = [Bool](repeating: false, count: items.count)
  }

  @inline(__always) func group(_ index: Int) -> Int32 { groups.isEmpty ? 0 : groups[index] }
  func item(_ index: Int, _ range: Range<Int>) -> Item? { range.contains(index) ? items[index] : nil }

  /// Reads all sentences of a range of items.
  mutating func read(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range {
      let isLast = index + 1 == range.upperBound
      guard isLast || items[index].kind == .stop && isSentenceEnd(index, range.upperBound) else { continue }
      readSentence(start..<(index + 1))
      start = index + 1
    }
  }

  private func isSentenceEnd(_ index: Int, _ end: Int) -> Bool {
    guard group(index) == 0, index + 1 < end else { return false }
    let next = items[index + 1]
    return next.spaced
      && (next.isCapital || next.isNumeric || next.kind == .dash || next.kind == .mark || next.kind == .open)
  }

  private mutating func readSentence(_ sentence: Range<Int>) {
    guard !sentence.isEmpty else { return }
    let periods = PeriodReader(
      items: items, bytes: bytes, words: words, issued: context.issued, year: year,
      isReport: context.form != nil
    ).read(
      sentence)
    for period in periods { for index in period.items where index < inPeriod.count { inPeriod[index] = true } }
    let inPeriod = inPeriod
    let figures = FigureReader(items: items, bytes: bytes, words: words) { inPeriod[$0] }
    var state = State(
      lastEnd: sentence.lowerBound, segment: sentence.lowerBound, clause: sentence.lowerBound, chain: drafts.count)
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
        state.segment = index + 1
      }
      note(items[index], index, sentence, &state)
      let isFigure =
        items[index].kind == .number || items[index].kind == .year || items[index].can(.times) && items[index].value > 0
      if isFigure, !self.inPeriod[index] {
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
    for at in first..<drafts.count where drafts[at].doubt == nil {
      drafts[at].doubt = remark(behind: drafts[at], sentence)
    }
    contest(first)
    for at in first..<drafts.count { judge(at, sentence) }
    for at in first..<drafts.count {
      drafts[at].beside = beside(
        drafts[at], sentence, limit: at + 1 < drafts.count ? drafts[at + 1].start : sentence.upperBound)
      if isInQuotes(drafts[at].figure) { drafts[at].doubt = drafts[at].doubt ?? .quoted }
      close(at, sentence, periods, limit: at + 1 < drafts.count ? drafts[at + 1].start : sentence.upperBound)
    }
    lend(periods, sentence)
  }

  private func usesTail(_ figure: Figure) -> Bool { figure.family != .time }

  /// Behind a bracket the sentence goes on as before it.
  private func restore(_ saved: State, behind index: Int, _ state: inout State) {
    let end = state.lastEnd
    state = saved
    state.hasFigure = state.hasFigure || end > saved.lastEnd
    // What stands before the bracket is still said of: "đạt 86% (vượt 2%), tăng 3%".
    if state.current != nil { state.lastEnd = max(saved.lastEnd, index) }
    state.segment = max(state.segment, index)
  }

  /// Takes note of cues and separators.
  private func note(_ item: Item, _ index: Int, _ sentence: Range<Int>, _ state: inout State) {
    switch item.kind {
    case .semicolon:
      state.duty = nil
      state.plan = nil
      state.current = nil
      state.segment = index + 1
      state.clause = index + 1
      state.chain = drafts.count
      state.pending = nil
      state.isConditional = false
      (state.disbursement, state.growth, state.budget, state.action) = (nil, nil, nil, nil)
      return
    case .comma:
      state.segment = index + 1
      return
    case .colon:
      if !state.hasFigure || state.lead != nil || drafts.isEmpty {
        state.lead = leadName(state.clause..<index)
      }
      state.segment = index + 1
      state.current = nil
      state.chain = drafts.count
      return
    case .open, .close: return
    default: break
    }
    guard item.phrase != 0 else { return }
    if item.can(.joiner) { state.segment = index + 1 }
    // The name of a plan behind a verb of judging is no goal: "đạt mục tiêu đề ra".
    if item.can(.plan), !inPeriod[index] {
      let before = self.item(index - 1, sentence)
      if before?.can(.judged) != true, before?.can(.baseLead) != true { state.plan = index }
    }
    let isJudged = item.can(.duty) && item.can(.plan) && state.plan != index
    if item.can(.goal) { state.goal = index }
    if item.can(.planLead), index <= state.segment + 1 { (state.goal, state.planLead) = (index, index) }
    // "tiếp cận ít nhất một dịch vụ", "tối thiểu 02 lần": of that number alone.
    let isOfNumber = item.can(.comparator) && isSmallCount(index + 1, sentence)
    if item.can(.duty), !isJudged, !(item.can(.plan)), !isOfNumber { state.duty = index }
    if item.can(.condition) { state.isConditional = true }
    if item.can(.past) || item.can(.now) {
      state.past = index
      if item.can([.now, .estimate, .cumulative]) || item.can(.past) && item.can(.reach) { state.strongPast = index }
    }
    if item.can(.cumulative) { (state.past, state.strongPast) = (index, index) }
    if item.can(.disbursement) { state.disbursement = index }
    if item.can(.growth) { state.growth = index }
    if item.can(.budget) { state.budget = index }
    if item.can(.action) { state.action = index }
  }

  /// "ít nhất một trong các …", "ít nhất 01 lần".
  private func isSmallCount(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let number = item(index, sentence) else { return false }
    if number.kind == .word { return number.can(.numberWord) || text(index).hasPrefix("một") }
    return number.kind == .number && number.value < 5 && item(index + 1, sentence)?.kind == .word
  }

  /// The words before a colon, where they name what the figures behind it measure.
  private func leadName(_ range: Range<Int>) -> Range<Int>? {
    guard range.count >= 2, range.count <= 40, !range.contains(where: { items[$0].kind == .number && !inPeriod[$0] })
    else {
      return nil
    }
    let last = items[range.upperBound - 1]
    let text = String(decoding: bytes[Int(last.start)..<Int(last.end)], as: UTF8.self).lowercased()
    if ["sau", "như", "đây", "thể", "đó", "gồm", "là"].contains(text) || last.can(.amongWhich) { return nil }
    return range
  }

  // MARK: Periods

  /// The period of a draft: in its brackets, in its part of the clause, or before it in the sentence.
  mutating func close(_ at: Int, _ sentence: Range<Int>, _ periods: [Period], limit: Int) {
    let draft = drafts[at]
    guard draft.period == nil else { return }
    drafts[at].period = period(of: draft, sentence, periods, limit: limit)
    if drafts[at].period == nil, let lent { (drafts[at].period, drafts[at].isLent) = (lent, true) }
  }

  private func period(of draft: ResultDraft, _ sentence: Range<Int>, _ periods: [Period], limit: Int) -> Period? {
    let number = draft.figure.number
    let usable = periods.filter { period in
      period.role == .asOf && !isInTail(period)
    }
    if draft.group != 0 {
      let own = usable.filter { group($0.items.lowerBound) == draft.group }
      if let found = own.last(where: { $0.items.upperBound <= number }) ?? own.first { return found }
    }
    let outside = usable.filter { group($0.items.lowerBound) == 0 }
    let before = outside.filter { period in
      period.items.upperBound <= number
        && !(isTrailing(period, sentence)
          && (period.items.upperBound..<number).contains { items[$0].can(.level) || items[$0].kind == .comma })
    }
    if let last = before.last, !hasSeparator(last.items.upperBound, number) { return last }
    if let after = outside.first(where: { $0.items.lowerBound > number && $0.items.lowerBound < limit }),
      !hasSeparator(draft.figure.end, after.items.lowerBound), draft.group == 0
    {
      return after
    }
    // Over a semicolon only what leads the sentence carries.
    return before.last { period in
      !isTrailing(period, sentence)
        && (!endsBefore(number, period.items.upperBound) || leads(period, sentence))
    }
  }

  /// Whether a semicolon stands between, and nothing behind it goes on: "…; trong đó, …".
  private func endsBefore(_ number: Int, _ from: Int) -> Bool {
    guard let mark = (from..<number).last(where: { items[$0].kind == .semicolon && group($0) == 0 }) else {
      return false
    }
    return !(items[mark + 1].phrase != 0 && items[mark + 1].can(.amongWhich))
  }

  private func isInTail(_ period: Period) -> Bool {
    drafts.suffix(24).contains { draft in
      draft.shareOf?.overlaps(period.items) == true || draft.changeOf?.overlaps(period.items) == true
    }
  }

  private func hasSeparator(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return (from..<to).contains {
      [.comma, .semicolon, .colon].contains(items[$0].kind) && group($0) == 0
        || items[$0].phrase != 0 && items[$0].can(.goal)
    }
  }

  /// Whether a period stands behind the figure it is of: "chỉ đạt 2 tiêu chí năm 2010, …".
  private func isTrailing(_ period: Period, _ sentence: Range<Int>) -> Bool {
    var at = period.items.lowerBound - 1
    while sentence.contains(at) {
      if [.comma, .semicolon, .colon, .close].contains(items[at].kind) { return false }
      // "đến 17 giờ ngày 15/6"
      let isHour = items[at].kind == .number && items[at + 1].phrase != 0 && items[at + 1].can(.timeUnit)
      if (items[at].kind == .number || items[at].kind == .percent), !inPeriod[at], !isHour { return true }
      at -= 1
    }
    return false
  }

  /// A period at the head of a sentence, or of one without figures, leads the sentences behind it.
  private mutating func lend(_ periods: [Period], _ sentence: Range<Int>) {
    let usable = periods.filter { $0.role == .asOf && group($0.items.lowerBound) == 0 && !isInTail($0) }
    guard let first = usable.first else { return }
    if first.items.lowerBound > sentence.lowerBound, isOnlyOwn(first.items.lowerBound - 1) { return }
    if leads(first, sentence) {
      lent = first
      if !first.isNow { lentPeriod = first }
    }
  }

  /// Whether a period is of the whole sentence: at its head, in a part without figures, or between commas.
  private func leads(_ period: Period, _ sentence: Range<Int>) -> Bool {
    let first = period.items.lowerBound
    if first - sentence.lowerBound <= 4, (sentence.lowerBound..<first).allSatisfy({ isLeading($0) }) { return true }
    let head = sentence.prefix(while: { items[$0].kind != .comma && items[$0].kind != .semicolon }).upperBound
    let hasFigure = (sentence.lowerBound..<head).contains { items[$0].kind == .number && !inPeriod[$0] }
    return !hasFigure && first < head || standsAlone(period, sentence) || isWithoutFigures(sentence)
      || opensPart(period, sentence)
  }

  /// "Theo báo cáo của chương trình, đến hết năm 2016 cả nước có 2.235 xã": before the first figure, behind a comma.
  private func opensPart(_ period: Period, _ sentence: Range<Int>) -> Bool {
    var at = period.items.lowerBound - 1
    while sentence.contains(at), items[at].phrase != 0, items[at].can([.until, .cumulative]) { at -= 1 }
    guard item(at, sentence)?.kind == .comma else { return false }
    return !(sentence.lowerBound..<at).contains {
      items[$0].kind == .percent || items[$0].kind == .number && !inPeriod[$0]
    }
  }

  /// "Hội nghị đánh giá, năm 2023 phần lớn các chỉ tiêu đều đạt": what follows counts them.
  private func isWithoutFigures(_ sentence: Range<Int>) -> Bool {
    !sentence.contains { items[$0].kind == .percent || items[$0].kind == .number && !inPeriod[$0] }
      && !sentence.contains { items[$0].phrase != 0 && items[$0].can([.goal, .citation]) }
      && sentence.contains { items[$0].phrase != 0 && items[$0].can(.judged) }
  }

  private func isLeading(_ at: Int) -> Bool {
    items[at].kind != .word
      || items[at].phrase != 0 && items[at].can([.until, .past, .cumulative, .joiner, .filler, .which, .now])
  }

  /// "…, trong năm 2024, …": a period between commas is of all that follows.
  private func standsAlone(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard item(period.items.upperBound, sentence)?.kind == .comma else { return false }
    var at = period.items.lowerBound - 1
    while sentence.contains(at), items[at].phrase != 0, items[at].can([.until, .which, .past, .cumulative]) { at -= 1 }
    return item(at, sentence)?.kind == .comma && !isTrailing(period, sentence)
  }

  /// "Riêng năm 2014": of this sentence only.
  private func isOnlyOwn(_ at: Int) -> Bool {
    let text = String(decoding: bytes[Int(items[at].start)..<Int(items[at].end)], as: UTF8.self).lowercased()
    return text.hasPrefix("riêng")
  }
}

/// Which bracket each item stands in.
enum BracketGroups {
  /// The longest stretch in brackets, in items.
  private static let longest = 120

  /// Empty where there are no brackets. A bracket that does not close, and `(1)`, are none.
  static func of(_ items: [Item]) -> [Int32] {
    guard var index = items.firstIndex(where: { $0.kind == .open }) else { return [] }
    var groups = [Int32](repeating: 0, count: items.count)
    var group: Int32 = 0
    while index < items.count {
      defer { index += 1 }
      guard items[index].kind == .open else { continue }
      var depth = 0
      var at = index
      let limit = min(items.count, index + longest)
      while at < limit {
        if items[at].kind == .open { depth += 1 } else if items[at].kind == .close { depth -= 1 }
        if depth == 0 { break }
        at += 1
      }
      guard at < limit else { continue }
      let isEnumerator =
        at - index == 2
        && (items[index + 1].kind == .number && items[index + 1].value < 40
          && items[index + 1].value == items[index + 1].value.rounded() && items[index + 1].second == 0
          || items[index + 1].end - items[index + 1].start <= 3 && items[index + 1].kind == .word
            && items[index + 1].phrase == 0 && !items[index + 1].isCapital)
      if isEnumerator { continue }
      group += 1
      for inside in index...at { groups[inside] = group }
      index = at
    }
    return groups
  }
}
