import Bytes
import Markup
import Publications
import Targets
import Vietnamese

/// Finds what a document says was reached: in prose and tables of reports, of the first part of plans, of news.
///
/// Number, unit and verb are read from the words around a figure (`ResultLexicon`); what is to be reached is told by words of
/// goals, the section and the form; the day by clause, column, lead-in, heading, title, day of issue, in that order. Cost is
/// linear in the text.
public enum ResultFinder {
  /// The longest quote, in bytes.
  public static let maximumQuote = 2000

  /// All results in reading order.
  public static func find(in document: MarkupDocument, context: ResultContext) -> [FoundResult] {
    guard context.rules?.tellsFacts ?? true, isVietnamese(document.text) else { return [] }
    guard let plain = PlainDocument(document) else { return findPlain(in: document, context: context) }
    return findPlain(in: plain.document, context: context).map { result in
      var result = result
      result.quote = plain.written(result.quote, block: result.block)
      result.amount = plain.written(result.amount, block: result.block)
      return result
    }
  }

  /// Whether a text is Vietnamese, by its letters with marks: about one byte in four; other languages are not read.
  private static func isVietnamese(_ text: [UInt8]) -> Bool {
    let head = text.prefix(4000)
    return head.count(where: { $0 >= 0x80 }) * 20 >= head.count
  }

  private static func findPlain(in document: MarkupDocument, context: ResultContext) -> [FoundResult] {
    document.text.withUnsafeBufferPointer { bytes in
      var reader = ResultReader(document: document, bytes: bytes, context: context)
      return reader.read()
    }
  }
}

/// One run over one document.
struct ResultReader {
  let document: MarkupDocument
  let bytes: UnsafeBufferPointer<UInt8>
  let context: ResultContext
  let vocabulary = ResultVocabulary.shared
  private var lexer: ItemReader
  var scope = ResultScope()
  var found: [FoundResult] = []
  var columns: ResultColumns?
  /// The title's period and mode.
  private var titlePeriod: Period?
  private(set) var titleMode: ResultMode?
  /// The period that the last paragraph lent, for those behind it that name none.
  private var carried: Period?
  /// Whether the last figures were of goals: so are those behind them, until something is said to be reached.
  private var carriesGoal = false
  /// The places that the block at hand names.
  var places: (block: Int, found: [(offset: Int, name: String)])?
  /// The province that the title names.
  private(set) lazy var titlePlace = ResultPlace.only(in: context.title)
  /// Items of the block at hand, kept for its memory.
  private var scratch: [Item] = []

  init(document: MarkupDocument, bytes: UnsafeBufferPointer<UInt8>, context: ResultContext) {
    self.document = document
    self.bytes = bytes
    self.context = context
    lexer = ItemReader(bytes, table: vocabulary.table)
    lexer.style = FigureStyle.of(bytes)
  }

  /// Reads what may state a figure, and of what stands before that only what its reading needs: where no figure follows in a
  /// section, its words are not looked at.
  mutating func read() -> [FoundResult] {
    var waiting: [Int] = []
    var isTitleRead = false
    for (index, block) in document.blocks.enumerated() where block.text.upperBound <= bytes.count {
      guard mayStateFigure(block) else {
        waiting.append(index)
        continue
      }
      if !isTitleRead {
        readTitle()
        isTitleRead = true
      }
      catchUp(waiting)
      waiting.removeAll(keepingCapacity: true)
      if case .tableRow(let isHeader) = block.kind { readRow(block, index, isHeader) } else { readText(index) }
    }
    return found
  }

  /// Whether a block may hold a result: a row of a table, or text with a digit or with a word such as "gấp đôi".
  private func mayStateFigure(_ block: TextBlock) -> Bool {
    switch block.kind {
    case .code, .heading: return false
    case .tableRow: return true
    case .paragraph: break
    }
    let text = UnsafeBufferPointer(rebasing: bytes[block.text])
    var at = 0
    while true {
      at = text.firstPair(from: at) { byte, next in
        byte .>= 0x30 .& byte .<= 0x39 .| (byte.setting(0x20) .== UInt8(ascii: "g") .& next .== 0xE1)
      }
      guard at < text.count else { return false }
      // "ấ" or "Ấ" behind the "g".
      if text[at] <= 0x39 || at + 3 < text.count && text[at + 2] == 0xBA && text[at + 3] & 0xFE == 0xA4 { return true }
      at += 1
    }
  }

  /// Reads blocks without figures: all headings, and the paragraphs behind the last of them. What a heading ends says nothing of
  /// what stands below it, unless that heading names a period, whose year may have been said before.
  private mutating func catchUp(_ waiting: [Int]) {
    var items: [Item] = []
    var texts: [Int] = []
    for index in waiting {
      guard case .heading(let level) = document.blocks[index].kind else {
        texts.append(index)
        continue
      }
      lexer.read(document.blocks[index].text, into: &items)
      if !periods(items, year: year).read(items.indices).isEmpty { for text in texts { readText(text) } }
      texts.removeAll(keepingCapacity: true)
      let mode = headingMode(items, isTitle: level == 1)
      scope.heading(
        level: level, mode: mode, period: period(of: items, allowsFuture: false),
        owner: level > 1 ? owner(document.blocks[index].text) : nil)
      carried = nil
      carriesGoal = false
      columns = nil
    }
    for text in texts { readText(text) }
  }

  private mutating func readText(_ index: Int) {
    let block = document.blocks[index]
    // Rows of a table that was not recognised, which a message names, are no sentence.
    guard case .paragraph = block.kind, block.text.isEmpty || bytes[block.text.lowerBound] != UInt8(ascii: "|") else {
      return
    }
    var items: [Item] = []
    swap(&items, &scratch)
    lexer.read(block.text, into: &items)
    readParagraph(items, block, index)
    swap(&items, &scratch)
  }

  /// The year of what names none: that of the nearest heading, else of the title, unless it lies ahead; else of issue.
  var year: Int? {
    let named = scope.period?.0.end.year ?? titlePeriod?.end.year
    guard let issued = context.issued?.year else { return named }
    return named.map { min($0, issued) } ?? issued
  }

  func periods(_ items: [Item], year: Int?) -> PeriodReader {
    PeriodReader(
      items: items, bytes: bytes, words: vocabulary.words, issued: context.issued, year: year,
      isReport: context.form != nil)
  }

  mutating func cellItems(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    lexer.read(range, into: &items)
    return items
  }

  // MARK: Headings

  private mutating func readTitle() {
    let title = Array(context.title.utf8)
    let words = vocabulary.words
    let (issued, year) = (context.issued, context.issued?.year)
    let (period, mode) = title.withUnsafeBufferPointer { bytes -> (Period?, ResultMode?) in
      var lexer = ItemReader(bytes, table: vocabulary.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      let reader = PeriodReader(items: items, bytes: bytes, words: words, issued: issued, year: year)
      return (reader.read(items.indices).first { $0.role == .asOf }, headingMode(items, isTitle: true))
    }
    // A plan's title names the years to come.
    titlePeriod = context.isPlan && mode != .past ? nil : period.flatMap { isPast($0) ? settled($0) : nil }
    titleMode = mode
  }

  /// A stretch of years in a heading or title that has not ended is one up to now.
  private func settled(_ period: Period) -> Period {
    guard let issued = context.issued, period.precision == .year, let from = period.from, from.year < period.end.year,
      period.end > issued
    else { return period }
    var period = period
    (period.end, period.precision, period.isNow) = (issued, .day, true)
    return period
  }

  private func isPast(_ period: Period) -> Bool {
    guard let issued = context.issued else { return true }
    return period.end.year <= issued.year
  }

  private func period(of items: [Item], allowsFuture: Bool) -> Period? {
    periods(items, year: year).read(items.indices).first { $0.role == .asOf && (allowsFuture || isPast($0)) }.map {
      settled($0)
    }
  }

  /// A news title sets goals only where it opens with them.
  private func headingMode(_ items: [Item], isTitle: Bool) -> ResultMode? {
    let mode = ResultScope.mode(of: items)
    guard isTitle, mode != .past, mode != .norm, !context.isPlan else { return mode }
    // News of a plan: "Hà Nội triển khai kế hoạch …", "Phê duyệt chương trình …"; not "Thu phí đạt 43% kế hoạch".
    let isOfPlan = items.contains { $0.phrase != 0 && $0.can(.planTitle) }
    let hasFigure =
      items.contains { $0.kind == .percent } || items.contains { $0.phrase != 0 && $0.can(.reach) && $0.can(.judged) }
    // "Nhiều chỉ tiêu đạt và vượt kế hoạch năm 2023".
    let isMet =
      items.contains { $0.phrase != 0 && $0.can(.judged) } && !items.contains { $0.phrase != 0 && $0.can(.goal) }
    if isOfPlan, !hasFigure, !isMet { return .goal }
    if isMet, mode == .goal { return nil }
    guard mode == .goal else { return nil }
    if items.prefix(2).contains(where: { $0.phrase != 0 && $0.can(.goal) }) { return .goal }
    // "Các chỉ tiêu … năm 2018" of February 2018.
    guard items.prefix(2).contains(where: { $0.phrase != 0 && $0.can(.goalSection) }), let issued = context.issued
    else { return nil }
    return items.contains { $0.kind == .year && Int($0.value) >= issued.year } ? .goal : nil
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ all: [Item], _ block: TextBlock, _ index: Int) {
    guard let opening = all.first, !opening.can(.preamble) else { return }
    let rank = ResultRank.label(all) ?? (block.ordinal != nil && block.listDepth <= 1 ? 62 : nil)
    let isItem = block.opensBullet || block.ordinal != nil || rank != nil
    var items = all
    let start = wordsStart(block)
    if let first = items.firstIndex(where: { Int($0.start) >= start }), first > 0 { items.removeFirst(first) }
    if ResultRank.label(items) != nil { items.removeFirst(min(2, items.count)) }
    guard let last = items.last else { return }
    let isShort = items.count <= 40 && !hasFigure(items)
    let endsWithColon = last.kind == .colon
    if isShort,
      endsWithColon || rank != nil && (last.kind != .stop || items.count <= 15)
        || block.opensBullet && last.kind != .stop && last.kind != .semicolon
    {
      scope.line(
        rank: rank ?? ResultRank.line(depth: block.listDepth), isLead: endsWithColon, mode: ResultScope.mode(of: items),
        period: period(of: items, allowsFuture: false), owner: owner(block.text))
      return
    }
    if isShort, !isItem, block.listDepth == 0, isTitleLine(items, block) {
      scope.titleLine(owner: owner(block.text))
      return
    }
    scope.paragraph(rank: rank, isItem: isItem, depth: block.listDepth)
    if endsWithColon, !hasFigure(items) {
      scope.line(
        rank: ResultRank.line(depth: block.listDepth), isLead: true, mode: ResultScope.mode(of: items.suffix(40)),
        period: period(of: items, allowsFuture: false), owner: owner(block.text))
      return
    }
    let year = year
    var reader = SentenceReader(
      items: items, bytes: bytes, context: context, scope: inlineMode(items) ?? scope.mode ?? titleMode ?? .neutral,
      year: year)
    reader.carriesGoal = carriesGoal && (scope.mode ?? titleMode) == nil
    reader.read(items.indices)
    carriesGoal = reader.carriesGoal
    append(reader, block, index)
    // From item to item of a list nothing is lent: each speaks for itself.
    if !isItem { carried = reader.lentPeriod ?? carried }
  }

  /// "1. Về tồn tại, hạn chế: …": a name before a colon says what the paragraph is.
  private func inlineMode(_ items: [Item]) -> ResultMode? {
    guard let colon = items.prefix(25).firstIndex(where: { $0.kind == .colon }), colon > 0 else { return nil }
    let head = items[..<colon]
    guard !head.contains(where: { $0.kind == .number || $0.kind == .percent || $0.kind == .comma && false }) else {
      return nil
    }
    return ResultScope.mode(of: head)
  }

  /// A line by itself without an end: in bold it stands for a heading.
  private func isTitleLine(_ items: [Item], _ block: TextBlock) -> Bool {
    guard items.count <= 12, let first = items.first, let last = items.last, block.style == nil || block.style == .title
    else { return false }
    return first.isCapital && ![.stop, .semicolon, .colon, .comma].contains(last.kind)
  }

  /// Whom a heading or a lead-in names.
  private func owner(_ range: Range<Int>) -> ScopeOwner? {
    range.count > 240 ? nil : ScopeOwner(String(decoding: bytes[range], as: UTF8.self))
  }

  private func hasFigure(_ items: [Item]) -> Bool {
    let found = periods(items, year: year).read(items.indices)
    return items.indices.contains { at in
      items[at].kind == .percent
        || items[at].kind == .number && !found.contains { $0.items.contains(at) } && !isCited(items, at)
    }
  }

  private func isCited(_ items: [Item], _ at: Int) -> Bool {
    at > 0 && items[at - 1].phrase != 0 && items[at - 1].can(.label)
  }

  /// Where the words of a block begin, behind its label.
  private func wordsStart(_ block: TextBlock) -> Int {
    block.text.lowerBound + block.label
  }

  // MARK: Records

  private mutating func append(_ reader: SentenceReader, _ block: TextBlock, _ index: Int) {
    let items = reader.items
    for draft in reader.drafts {
      let amount = Int(items[draft.figure.first].start)..<Int(items[max(draft.figure.first, draft.figure.end - 1)].end)
      let quote = quote(draft, items, amount)
      var result = FoundResult(quote: quote, amount: amount, block: index)
      fill(&result, from: draft, items)
      name(&result, draft, reader)
      setDay(&result, draft.period, source: draft.isLent ? .leadIn : .clause)
      result.isEstimate = draft.isEstimate || isAhead(result)
      result.doubt = draft.doubt ?? doubt(ofDay: result, saysEstimate: draft.isEstimate) ?? scopeDoubt(block)
      result.beside = draft.beside
      if draft.figure.tail?.kind != .plan { result.tail = reader.tail(of: draft) }
      result.isCumulative = draft.isCumulative ? true : nil
      setFlow(&result, draft, reader)
      found.append(result)
    }
  }

  /// "Trong năm 2025, đã đào tạo 850 cán bộ", "6 tháng đầu năm thu hoạch 574.341 tấn": what was done within a named period is
  /// of that period only. Not "đến hết năm 2025 đã có …", which is a state.
  private func setFlow(_ result: inout FoundResult, _ draft: ResultDraft, _ reader: SentenceReader) {
    guard !draft.isCumulative, result.value != nil, let asOf = result.asOf, asOf.source != .issued,
      [.count, .physical, .money].contains(draft.figure.family), result.kind != .tally
    else { return }
    let items = reader.items
    if isOfYears(draft, reader) {
      (result.isCumulative, result.periodFrom, result.isUpTo) = (true, nil, true)
      return
    }
    let isWithin = (draft.figure.end..<min(draft.end, draft.figure.end + 8)).contains {
      items.indices.contains($0) && reader.text($0).hasPrefix("trong năm")
    }
    if isWithin { result.isUpTo = false }
    // "đến hết năm 2025": all up to that day.
    if !isWithin, let period = draft.period, !draft.isLent, let first = period.items.first {
      let isUntil = [first - 1, first].contains { at in
        items.indices.contains(at) && items[at].phrase != 0 && items[at].can(.until)
          && !reader.text(at).hasPrefix("trong")
      }
      if isUntil { return }
    }
    let lead = max(0, draft.figure.first - 14)..<draft.figure.first
    let isFlow = lead.contains { items[$0].phrase != 0 && items[$0].can(.flow) }
    let isThere = draft.figure.binder.map { ["có", "hiện có", "còn", "đã có"].contains(reader.text($0)) } ?? false
    guard !isThere else { return }
    if asOf.precision == .year {
      guard isFlow, draft.figure.family == .count else { return }
      result.periodFrom = result.periodFrom ?? Day(year: asOf.day.year, month: 1, day: 1)
      if result.periodFrom?.year == asOf.day.year { result.isCumulative = false }
    } else if result.periodFrom != nil, isFlow || lead.contains(where: { isEarned(reader.text($0)) }) {
      result.isCumulative = false
    }
  }

  /// What several years brought together: "sau 5 năm đào tạo 1.050 cán bộ", "trong nhiệm kỳ", "nâng tổng số lên 1.050".
  private func isOfYears(_ draft: ResultDraft, _ reader: SentenceReader) -> Bool {
    let items = reader.items
    var first = draft.figure.first
    while first > 0, draft.figure.first - first < 14,
      ![.comma, .semicolon, .stop, .open].contains(items[first - 1].kind)
    {
      first -= 1
    }
    guard first < draft.figure.first else { return false }
    let words = text(items, first..<draft.figure.first).lowercased().split(separator: " ")
    for (at, word) in words.enumerated() {
      let (next, third) = (at + 1 < words.count ? words[at + 1] : "", at + 2 < words.count ? words[at + 2] : "")
      if word == "nhiệm", next == "kỳ" || next == "kì" { return true }
      if word == "nâng", next == "tổng", third == "số" { return true }
      // "5 năm", and not "5 năm 2025".
      if next == "năm", third.first?.isNumber != true, let years = Int(word) ?? Self.years[word],
        (2...20).contains(years)
      {
        return true
      }
    }
    return false
  }

  private static let years: [Substring: Int] = ["hai": 2, "ba": 3, "bốn": 4, "năm": 5, "mười": 10]

  /// Sums that come in day by day.
  private func isEarned(_ text: String) -> Bool {
    ["thu ngân sách", "tổng thu", "kim ngạch", "doanh thu", "sản lượng", "tổng thu ngân sách", "thu hút"].contains {
      text.hasPrefix($0)
    }
  }

  /// A day behind that of the text, where no "ước" says how it is known: the period named may be about to end, the year in its
  /// last months.
  func doubt(ofDay result: FoundResult, saysEstimate: Bool) -> ResultDoubt? {
    guard let issued = context.issued, let asOf = result.asOf, asOf.day > issued else { return nil }
    if asOf.day.year > issued.year { return .ahead }
    if saysEstimate || asOf.day.daysSince1970 - issued.daysSince1970 <= 31 { return nil }
    return asOf.precision == .year && issued.month >= 11 ? nil : .ahead
  }

  /// Under the name of a level or of a sample no figure is the whole's.
  func scopeDoubt(_ block: TextBlock) -> ResultDoubt? {
    if scope.owner.map({ $0.place == nil }) == true { return .otherScope }
    return block.isQuoted || block.style == .quoted ? .quoted : nil
  }

  private func isAhead(_ result: FoundResult) -> Bool {
    guard let issued = context.issued, let day = result.asOf?.day else { return false }
    return day > issued
  }

  /// The day: the clause's own, else of the lead-in or heading, the title, the paragraphs before, the day of issue.
  func setDay(_ result: inout FoundResult, _ own: Period?, source: AsOfSource) {
    let chosen: (Period, AsOfSource)? =
      own.map { ($0, source) } ?? scope.period ?? carried.map { ($0, .leadIn) } ?? titlePeriod.map { ($0, .title) }
    if let (period, source) = chosen {
      result.asOf = AsOf(period.end, period.precision, period.isNow ? .issued : source)
      result.periodFrom = period.from
      result.isUpTo = period.isUntil
    } else if let issued = context.issued {
      result.asOf = AsOf(issued, .day, .issued)
    }
  }

  private func fill(_ result: inout FoundResult, from draft: ResultDraft, _ items: [Item]) {
    result.kind = draft.kind
    result.comparator = draft.comparator == .times ? .equal : draft.comparator
    result.value = draft.value
    result.valueMax = draft.valueMax
    result.unit = draft.value == nil ? "" : draft.unit
    result.part = draft.part
    result.whole = draft.whole
    result.shareOfPlan = draft.share
    result.shareOf = draft.shareOf.map { text(items, $0) }
    result.overPlan = draft.over
    result.change = draft.change.map { change in
      ResultChange(change, unit: draft.changeUnit, of: draft.changeOf.map { text(items, $0) })
    }
    result.against = draft.against
    result.assessment = draft.assessment.map { text(items, $0) }
  }

  private func text(_ items: [Item], _ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, items.indices.contains(last) else { return "" }
    return String(decoding: bytes[Int(items[first].start)..<Int(items[last].end)], as: UTF8.self)
  }

  /// The clause from its first word to what ends it.
  private func quote(_ draft: ResultDraft, _ items: [Item], _ amount: Range<Int>) -> Range<Int> {
    let start = min(Int(items[draft.start].start), amount.lowerBound)
    var last = max(draft.end, draft.figure.end) - 1
    while last > draft.figure.end - 1, [.comma, .stop, .semicolon, .open].contains(items[last].kind) { last -= 1 }
    let end = max(Int(items[min(last, items.count - 1)].end), amount.upperBound)
    guard end - start > ResultFinder.maximumQuote else { return start..<end }
    return amount.lowerBound..<min(end, max(amount.upperBound, amount.lowerBound + ResultFinder.maximumQuote))
  }
}
