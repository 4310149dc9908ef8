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
    guard context.rules?.tellsFacts ?? true, !context.isCorrection, isVietnamese(document.text) else { return [] }
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
      let reader = ResultReader(document: document, bytes: bytes, context: context)
      return reader.read()
    }
  }
}

/// One run over one document.
///
/// A class, so that no call of its own copies all that it holds.
final class ResultReader {
  let document: MarkupDocument
  let bytes: UnsafeBufferPointer<UInt8>
  let context: ResultContext
  let vocabulary = ResultVocabulary.shared
  var lexer: ItemReader
  var scope = ResultScope()
  var found: [FoundResult] = []
  var columns: ResultColumns?
  /// The title's period and mode.
  var titlePeriod: Period?
  var titleMode: ResultMode?
  /// The first year of what a plan is for.
  var planStart: Int?
  /// The period that the last paragraph lent, for those behind it that name none.
  var carried: Period?
  /// What the last figure told of one place of several.
  var placeByPlace: PlaceByPlace?
  /// What stretches of time were said to mean: "quý I (tính từ 15/12/2023 đến 14/3/2024)".
  var defined: [Period] = []
  /// Whether the last figures were of goals: so are those behind them, until something is said to be reached.
  private var carriesGoal = false
  /// The year for which these goals are.
  private var goalYear: Int?
  /// What the last paragraph told.
  private var whole = ToldWhole()
  /// Whether the last sentence with figures told what was reached.
  private var carriesTold = false
  /// Whether a heading set goals or tasks: those behind it may be a part of that.
  var setsGoals = false
  /// The places that the block at hand names.
  var places: (block: Int, found: [(offset: Int, name: String)])?
  /// The province that the title names; of news also the district.
  private(set) lazy var titlePlace =
    ResultPlace.only(in: context.title)
    ?? (context.form == nil
      ? TitlePlace.district(of: context.title) ?? TitlePlace.district(of: context.title, opening: opening) : nil)
  /// The first paragraph, or its beginning.
  private var opening: String {
    let first = document.blocks.first { block in
      if case .paragraph = block.kind { return true }
      return false
    }
    return first.map { String(decoding: bytes[$0.text].prefix(800), as: UTF8.self) } ?? ""
  }
  /// How the text groups the digits of its figures, and the table that does so in its own way.
  let documentStyle: FigureStyle
  var styledTable: Int?
  /// The time that a numbered paragraph lends to the items below it.
  var itemCarried: (period: Period, rank: Int)?
  /// Whether the paragraph at hand is a bullet without a number.
  var isBelowItem = false
  /// The row of names before the values at hand.
  var rowName: String?
  /// Items of the block at hand, kept for its memory.
  private var scratch: [Item] = []

  init(document: MarkupDocument, bytes: UnsafeBufferPointer<UInt8>, context: ResultContext) {
    self.document = document
    self.bytes = bytes
    self.context = context
    lexer = ItemReader(bytes, table: vocabulary.table)
    documentStyle = FigureStyle.of(bytes)
    lexer.style = documentStyle
  }

  /// Reads what may state a figure, and of what stands before that only what its reading needs: where no figure follows in a
  /// section, its words are not looked at.
  func read() -> [FoundResult] {
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
      if case .tableRow(let isHeader) = block.kind {
        if styledTable != block.table { (styledTable, lexer.style) = (block.table, commaStyle(from: index)) }
        readRow(block, index, isHeader)
      } else {
        leaveTable()
        readText(index)
      }
    }
    return found
  }

  private func leaveTable() { if styledTable != nil { (styledTable, lexer.style) = (nil, documentStyle) } }

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
  private func catchUp(_ waiting: [Int]) {
    var items: [Item] = []
    var texts: [Int] = []
    if !waiting.isEmpty { leaveTable() }
    for index in waiting {
      guard case .heading(let level) = document.blocks[index].kind else {
        texts.append(index)
        continue
      }
      lexer.read(document.blocks[index].text, into: &items)
      let named = periods(items, year: year).read(items.indices)
      if !named.isEmpty { for text in texts { passBy(text) } }
      texts.removeAll(keepingCapacity: true)
      // The title told again says no more than the title.
      let isTitle = level == 1 && isTitleAgain(document.blocks[index].text)
      let mode =
        isTitle
        ? nil
        : ofReport(
          level > 1 && !areAhead(named) && tellsBack(items, rank: level * 10, label: sectionLabel(items))
            ? .past
            : headingMode(items, isTitle: level == 1, isOver: areOver(named)) ?? (areAhead(named) ? .goal : nil),
          items)
      scope.heading(
        level: level, mode: mode, period: period(of: items, allowsFuture: false) ?? periodOfPlan(items, named),
        owner: level > 1 ? document.blocks[index].text : nil, list: notMet(items),
        label: mode == .past && looksOnlyBack(items) ? sectionLabel(items) : nil)
      (carried, itemCarried) = (nil, nil)
      (carriesGoal, carriesTold, whole) = (false, false, ToldWhole())
      columns = nil
    }
    for text in texts { passBy(text) }
  }

  /// Reads a paragraph without figures. One that ends as a sentence and names no time is nothing but the end of what stood before it,
  /// whatever its words are: only its beginning is cut into items, for its label.
  private func passBy(_ index: Int) {
    let block = document.blocks[index]
    guard case .paragraph = block.kind, !carriesGoal, block.text.count > Self.beginning, endsSentence(block.text),
      bytes[block.text.lowerBound] != UInt8(ascii: "|"),
      !PeriodReader.mayNamePeriod(UnsafeBufferPointer(rebasing: bytes[block.text]))
    else { return readText(index) }
    var items: [Item] = []
    swap(&items, &scratch)
    lexer.read(block.text.prefix(Self.beginning), into: &items)
    var isLine = false
    if let opening = items.first, !opening.can(.preamble) {
      let (rank, isItem) = label(items, block)
      isLine = rank != nil && items.count <= Self.itemsOfLine
      if !isLine { scope.paragraph(rank: rank, isItem: isItem, depth: block.listDepth) }
    }
    swap(&items, &scratch)
    if isLine { readText(index) }
  }

  /// How many bytes of a paragraph are looked at for its label, and how many items a line has at most that may be one though it
  /// ends with a full stop, with its label.
  private static let (beginning, itemsOfLine) = (240, 24)

  private func endsSentence(_ text: Range<Int>) -> Bool {
    switch text.last(where: { bytes[$0] > 0x20 }).map({ bytes[$0] }) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// The rank of the label of a paragraph, and whether it is an item of a list; the first of a row begins it.
  private func label(_ items: [Item], _ block: TextBlock) -> (rank: Int?, isItem: Bool) {
    let rank = ResultRank.label(items[...]) ?? (block.ordinal != nil && block.listDepth <= 1 ? 62 : nil)
    if let rank, block.ordinal == 1 || ResultRank.isFirst(items, bytes) { scope.beginRow(rank: rank) }
    return (rank, block.opensBullet || block.ordinal != nil || rank != nil)
  }

  private func readText(_ index: Int) {
    let block = document.blocks[index]
    // Rows of a table that was not recognised, which a message names, are no sentence.
    guard case .paragraph = block.kind, block.text.isEmpty || bytes[block.text.lowerBound] != UInt8(ascii: "|"),
      !namesActOfAttachment(block.text)
    else { return }
    var items: [Item] = []
    swap(&items, &scratch)
    lexer.read(block.text, into: &items)
    readParagraph(&items, block, index)
    swap(&items, &scratch)
  }

  /// Whether a line below a title says to which act a text is attached, whose day is none of figures: `(Kèm theo Quyết định số … ngày …
  /// tháng 02 năm 2026)`.
  private func namesActOfAttachment(_ range: Range<Int>) -> Bool {
    guard
      let start = range.prefix(4).first(where: { bytes[$0] != UInt8(ascii: "*") && bytes[$0] != UInt8(ascii: "_") }),
      bytes[start] == UInt8(ascii: "(")
    else { return false }
    let words = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<min(range.upperBound, start + 48)])
    return ["Kèm theo ", "kèm theo ", "Ban hành kèm theo ", "Ban hành theo "].contains { words.starts(with: $0.utf8) }
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
      isReport: context.form != nil, defined: defined)
  }

  func cellItems(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    lexer.read(range, into: &items)
    return items
  }

  // MARK: Paragraphs

  private func readParagraph(_ items: inout [Item], _ block: TextBlock, _ index: Int) {
    guard let opening = items.first, !opening.can(.preamble) else { return }
    let (rank, isItem) = label(items, block)
    if !isItem || itemCarried.map({ rank ?? Int.max <= $0.rank }) == true { itemCarried = nil }
    isBelowItem = block.opensBullet && rank == nil
    let section = rank == nil ? SectionLabel.none : sectionLabel(items)
    let start = wordsStart(block)
    var labels = items.firstIndex { Int($0.start) >= start } ?? 0
    if ResultRank.label(items[labels...]) != nil { labels = min(labels + 2, items.count) }
    if labels > 0 { items.removeFirst(labels) }
    removeSpelt(&items)
    guard let last = items.last else { return }
    let isShort = items.count <= 40 && !hasFigure(items)
    let endsWithColon = last.kind == .colon
    if isShort,
      endsWithColon || rank != nil && (last.kind != .stop || items.count <= 15)
        || block.opensBullet && last.kind != .stop && last.kind != .semicolon
    {
      scope.line(
        rank: rank ?? ResultRank.line(depth: block.listDepth), isLead: endsWithColon,
        mode: lineMode(items, rank: rank ?? ResultRank.line(depth: block.listDepth), label: section),
        period: period(of: items, allowsFuture: false)
          ?? (endsWithColon ? nil : periodOfPlan(items, periods(items, year: self.year).read(items.indices))),
        owner: block.text,
        list: endsWithColon ? listLead(items) : notMet(items),
        label: looksOnlyBack(items) ? section : nil)
      return
    }
    if isShort, !isItem, block.listDepth == 0, isTitleLine(items, block) {
      scope.titleLine(owner: block.text)
      return
    }
    scope.paragraph(rank: rank, isItem: isItem, depth: block.listDepth)
    if endsWithColon, !hasFigure(items) {
      scope.line(
        rank: ResultRank.line(depth: block.listDepth), isLead: true,
        mode: lineMode(items.suffix(40), rank: ResultRank.line(depth: block.listDepth), label: .none),
        period: period(of: items, allowsFuture: false), owner: block.text, list: listLead(items))
      return
    }
    let year = year
    let stated = inlineMode(items) ?? scope.mode
    let isTitled = stated == nil && context.form == nil && titleMode == .goal
    let reader = SentenceReader(
      items: items, bytes: bytes, context: context, scope: stated ?? titleMode ?? .neutral, year: year)
    reader.leadIn = scope.list
    reader.ofYear = yearReported
    reader.isTitled = isTitled
    (reader.defined, reader.told) = (defined, carried?.end.year)
    reader.carriesGoal = carriesGoal && (isTitled || (scope.mode ?? titleMode) == nil)
    (reader.goalYear, reader.carriesTold, reader.whole) = (goalYear, carriesTold, whole)
    reader.read(items.indices)
    (carriesGoal, goalYear, carriesTold) = (
      reader.carriesGoal && !reader.isOnlyAhead, reader.goalYear, reader.carriesTold
    )
    whole = reader.whole
    defined = reader.defined
    append(reader, block, index)
    // "Còn 2 chỉ tiêu chưa đạt:" has a figure, and leads in a list.
    if endsWithColon, let list = listLead(items) {
      scope.line(
        rank: ResultRank.line(depth: block.listDepth), isLead: true, mode: nil, period: nil, list: list)
    }
    // From item to item of a list nothing is lent: each speaks for itself.
    if !isItem { carried = reader.lentPeriod ?? carried }
    // "3. Ứng dụng công nghệ thông tin: Tính đến ngày 20/1/2022, …", and bullets below it.
    if let rank, !block.opensBullet { itemCarried = reader.lentPeriod.map { ($0, rank) } }
  }

  /// The year of a report that tells of the whole of it.
  private var yearReported: Int? {
    guard let period = scope.period?.0 ?? titlePeriod, period.precision == .year, let issued = context.issued,
      issued.year > period.end.year || issued.year == period.end.year && issued.month >= 11
    else { return nil }
    return period.end.year
  }

  /// What a line leads in: of its last sentence.
  private func listLead(_ items: [Item]) -> ListLead? {
    var first = max(0, items.count - 40)
    if let stop = items[first...].lastIndex(where: { $0.kind == .stop }), stop + 1 < items.count { first = stop + 1 }
    guard let opening = items[first...].first, let last = items.last else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[Int(opening.start)..<Int(last.end)])
    guard ListLead.mayStand(in: text) else { return nil }
    let words = items[first...].filter { $0.kind == .word || $0.isNumeric }.flatMap { item in
      bytes.lowered(item.range).parts()
        .map(String.init)
    }
    return ListLead.of(words)
  }

  /// Of a heading only that what stands below it was not met.
  private func notMet(_ items: [Item]) -> ListLead? {
    guard let first = items.first, let last = items.last else { return nil }
    let text = bytes.lowered(Int(first.start)..<Int(last.end))
    return ListLead.mayDeny(text) && listLead(items) == .notMet ? .notMet : nil
  }

  /// "1. Về tồn tại, hạn chế: …": a name before a colon says what the paragraph is.
  private func inlineMode(_ items: [Item]) -> ResultMode? {
    guard let colon = items.prefix(25).firstIndex(where: { $0.kind == .colon }), colon > 0 else { return nil }
    let head = items[..<colon]
    guard !head.contains(where: { $0.kind == .number || $0.kind == .percent }) else { return nil }
    let mode = ResultScope.mode(of: head, opensLine: false)
    // "Một số chỉ tiêu kinh tế tăng trưởng khá: …" says how they stand.
    guard mode == .goal, let first = head.first, let last = head.last else { return mode }
    let name = bytes.lowered(first.range.lowerBound..<last.range.upperBound)
    return Progressing.tells(name) || !context.isPlan && tellsMet(name) ? nil : mode
  }

  /// A line by itself without an end: in bold it stands for a heading.
  private func isTitleLine(_ items: [Item], _ block: TextBlock) -> Bool {
    guard items.count <= 12, let first = items.first, let last = items.last, block.style == nil || block.style == .title
    else { return false }
    return first.isCapital && !last.kind.isOne(of: [.stop, .semicolon, .colon, .comma])
  }

  /// Whom the nearest heading or lead-in names that names anybody.
  func scopeOwner() -> ScopeOwner? {
    let bytes = bytes
    return scope.owner { $0.count > 240 ? nil : ScopeOwner(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  func hasFigure(_ items: [Item]) -> Bool {
    if items.contains(where: { $0.kind == .percent }) { return true }
    guard items.contains(where: { $0.kind == .number }) else { return false }
    let found = periods(items, year: year).read(items.indices)
    return items.indices.contains { at in
      items[at].kind == .number && !found.contains { $0.items.contains(at) } && !isCited(items, at)
    }
  }

  private func isCited(_ items: [Item], _ at: Int) -> Bool {
    at > 0 && items[at - 1].phrase != 0 && items[at - 1].can(.label)
  }

  /// Where the words of a block begin, behind its label.
  private func wordsStart(_ block: TextBlock) -> Int {
    block.text.lowerBound + block.label
  }
}
