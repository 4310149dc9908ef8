import Bytes
import Markup
import Vietnamese

/// Finds the quantified targets of a plan, decision or news item.
///
/// The rules follow how Vietnamese administrative language works: number, unit, comparator and verb are read from the
/// words around a figure (`Lexicon`); whether it is a target is told by goal and achievement words, by the section and
/// by tense; the deadline by clause, lead-in, heading, title, period, in that order. Cost is linear in the text.
public enum TargetFinder {
  /// The longest quote, in bytes; a longer clause is cut at a word around its figure.
  public static let maximumQuote = 2000

  /// All targets in reading order.
  public static func find(in document: MarkupDocument, context: TargetContext) -> [FoundTarget] {
    guard let plain = PlainDocument(document) else { return findPlain(in: document, context: context) }
    return findPlain(in: plain.document, context: context).map { target in
      var target = target
      target.quote = plain.written(target.quote, block: target.block)
      target.amount = plain.written(target.amount, block: target.block)
      return target
    }
  }

  private static func findPlain(in document: MarkupDocument, context: TargetContext) -> [FoundTarget] {
    document.text.withUnsafeBufferPointer { bytes in
      let finder = DocumentReader(document: document, bytes: bytes, context: context)
      return finder.read()
    }
  }
}

/// One run over one document.
///
/// A class, so that no call of its own copies all that it holds.
final class DocumentReader {
  let document: MarkupDocument
  let bytes: UnsafeBufferPointer<UInt8>
  let context: TargetContext
  let table = LexiconTable.shared
  var reader: ItemReader
  var tracker: ScopeTracker
  var fallback: Horizon?
  /// What a plan's title says of the parts that no heading speaks for.
  var baseMode = Mode.neutral
  /// Whether a headline names nothing but goals: "25 chỉ tiêu phấn đấu năm 2024". The items of its lists are goals then.
  var isListOfGoals = false
  var firstYear: Int?
  var found: [FoundTarget] = []
  var carriesGoal = false
  /// Whether the paragraph before said in news what is aimed at, if only in words: "Cụ thể, …" goes on from there.
  var statesGoal = false
  /// Whether "Trong đó:" stands between the goals before and their parts.
  private var behindAmongWhich = false
  /// Whether a lead-in with a colon stands before the goals: "Mục tiêu đến năm 2030:".
  private var isBehindColon = false
  /// The year that it said for what follows it.
  private var carriedYear: Horizon?
  /// Whose goals the document states.
  let owner: GoalOwner
  var tableReader: TableReader?
  /// The year of a plan of one year.
  var planYear: Int?
  /// The first year of which the title is a plan: "Kế hoạch … giai đoạn 2018 - 2020".
  var planned: Int?
  /// Whether the title speaks of goals.
  var isTitleOfGoals = false
  /// The first year of the period that the title plans for, nil where it names only its end.
  var begins: Int?
  /// Items of the block at hand, kept for its memory.
  var scratch: [Item] = []
  /// Whether the text names school years and no day at the end of May.
  private(set) lazy var namesSchoolYearsAlone: Bool = {
    let text = (context.title + "\n" + String(decoding: bytes, as: UTF8.self)).lowered()
    return text.holds("năm học")
      && !["31/5", "31/05", "31 tháng 5", "tháng 5", "tháng 05", "tháng năm"].contains { text.holds($0) }
  }()

  init(document: MarkupDocument, bytes: UnsafeBufferPointer<UInt8>, context: TargetContext) {
    self.document = document
    self.bytes = bytes
    self.context = context
    reader = ItemReader(bytes, table: table)
    let start = DocumentReader.periodStart(of: context)
    firstYear = [context.issuedYear, start].compactMap { $0 }.max()
    tracker = ScopeTracker(words: table.words, firstYear: context.issuedYear ?? start)
    tracker.isPlan = !context.isNews && !context.isReport
    owner = GoalOwner(issuer: context.issuer)
  }

  func read() -> [FoundTarget] {
    reader.style = FigureStyle.of(bytes)
    fallback = documentHorizon()
    var items = scratch
    scratch = []
    for (index, block) in document.blocks.enumerated() {
      guard block.text.upperBound <= bytes.count else { continue }
      switch block.kind {
      case .code: continue
      case .heading(let level):
        reader.read(block.text, into: &items)
        if !isHeadline(block, items, isFirst: index == 0) { tracker.heading(level: level, items: items) }
        carriesGoal = false
        statesGoal = false
      case .tableRow(let isHeader):
        if context.rules == nil || tracker.setsGoals { readRow(block, index, isHeader) }
        tracker.passTable()
      case .paragraph:
        for part in partsAroundTitle(words(of: block), index) {
          reader.read(part, into: &items)
          BranchNouns.settle(&items, in: bytes, table)
          IncomingPapers.settle(&items, table)
          NewlyMade.settle(&items, in: bytes, table)
          let lines = lines(items, block)
          if lines.count == 1 {
            readLine(&items, block, index)
          } else {
            for (number, line) in lines.enumerated() where !line.items.isEmpty {
              var own = Array(items[line.items])
              readLine(&own, block, index, as: number == 0 ? nil : line)
            }
          }
        }
      }
    }
    let ofLists = PartsOfLists.named(
      YearsOfLists.named(found, in: bytes, document.blocks), in: bytes, document.blocks)
    let ofPlaces = ValuesOfPlaces.named(ofLists, in: bytes, document.blocks)
    let ofThings = ThingsOfMeasures.named(
      SubjectsOfUnits.named(TailsApart.named(ofPlaces), in: bytes), in: bytes, document.blocks)
    return ScopesApart.named(
      PartsOfWholes.named(ofThings, in: bytes, document.blocks), in: bytes, document.blocks)
  }

  /// The text behind a bullet or number that stands in it: `- `, `– `, `2. `.
  func words(of block: TextBlock) -> Range<Int> {
    guard block.label > 0, block.opensBullet || block.ordinal != nil else { return block.text }
    var at = block.text.lowerBound
    let end = block.text.upperBound
    while at < end, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    guard at < end else { return block.text }
    at += 1
    while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at..<end
  }

  /// "Quảng Ninh phấn đấu giảm nghèo 2,3%⏎Theo báo cáo, hiện nay …" at the head of news: the headline on a line of its own ends no sentence
  /// with a mark, and is none with what goes around it.
  private func partsAroundTitle(_ text: Range<Int>, _ index: Int) -> [Range<Int>] {
    let title = context.title.utf8
    guard context.isNews, index < DocumentReader.head, title.count > 20, text.count > title.count + 2,
      let first = title.first
    else { return [text] }
    for at in text.lowerBound...text.upperBound - title.count - 2
    where bytes[at] == first && (at == text.lowerBound || bytes[at - 1] <= 0x20) {
      let end = at + title.count
      guard bytes[end] <= 0x20, bytes[at..<end].elementsEqual(title),
        let next = bytes[end..<text.upperBound].firstIndex(where: { $0 > 0x20 })
      else { continue }
      let opening = String(decoding: bytes[next..<min(next + 4, text.upperBound)], as: UTF8.self).first
      guard let opening, opening == "(" || opening.isUppercase else { return [text] }
      return [text.lowerBound..<at, at..<end, next..<text.upperBound].filter { !$0.isEmpty }
    }
    return [text]
  }

  /// Blocks at the head of news among which its headline may be told again.
  private static let head = 6

  /// Where the words of a block begin, behind its label and the mark of a note at it: `“b) `, `3.[33] `.
  private func wordsStart(_ block: TextBlock) -> Int {
    guard block.label > 0 else { return block.text.lowerBound }
    var at = block.text.lowerBound + block.label
    let end = block.text.upperBound
    if at < end, bytes[at] == UInt8(ascii: "[") {
      var close = at + 1
      while close < end, bytes[close] >= 0x30, bytes[close] <= 0x39 { close += 1 }
      if close > at + 1, close < end, bytes[close] == UInt8(ascii: "]") { at = close + 1 }
    }
    return at
  }

  /// - Parameter line: A further line of the paragraph, which has no label of the block's.
  private func readLine(_ items: inout [Item], _ block: TextBlock, _ index: Int, as line: Line? = nil) {
    if UnitLine.isOne(items, in: bytes) || isNote(items, below: index) || namesRows(items)
      || isShareAlone(items, block, index)
    {
      return
    }
    readParagraph(&items, block, index, as: line)
  }

  private func readParagraph(_ items: inout [Item], _ block: TextBlock, _ index: Int, as line: Line?) {
    guard let opening = items.first, !opening.has(.preamble), !isCounter(block) else { return }
    var shape = TextBlockShape(
      depth: block.listDepth, ordinal: line.map(\.ordinal) ?? block.ordinal,
      isBullet: line.map(\.isBullet) ?? block.opensBullet)
    if let plus = innerItem(items) {
      tracker.block(shape, items: Array(items[..<plus]))
      items.removeFirst(plus + 1)
      shape = TextBlockShape(depth: block.listDepth + 1, ordinal: nil, isBullet: true)
    }
    tracker.block(shape, items: items)
    if !context.isNews, items.last?.kind == .colon, tracker.isListed,
      OwnerReader(candidates(items), owner).isOthers(items.indices) == true
    {
      tracker.leadsInOthers()
    }
    if isListOfGoals, opening.kind == .other || opening.kind == .dash, items.count > 1, items[1].spaced {
      items.removeFirst()
    }
    let isListed =
      shape.isBullet || shape.ordinal != nil || opening.kind == .dash || opening.kind == .other || isNumberedRun(items)
    // The label has said where the block stands; it is no part of what a target says.
    guard context.rules == nil || tracker.setsGoals else { return }
    let start = wordsStart(block)
    if let labels = items.firstIndex(where: { Int($0.start) >= start }), labels > 0 { items.removeFirst(labels) }
    let ordinal = ordinalLength(items)
    if ordinal > 0 { items.removeFirst(ordinal) }
    // "(17) Bình quân hàng năm kết nạp …".
    if items.count > 3, items[0].kind == .open, items[1].kind == .number, items[2].kind == .close, items[3].isCapital {
      items.removeFirst(3)
    }
    guard let first = items.first else { return }
    guard items.contains(where: { $0.kind == .number || $0.has([.multiple, .numberWord]) || $0.kind == .year }) else {
      if context.isNews, items.last?.kind == .stop { tracker.passPlainParagraph() }
      if context.isNews {
        // "Trong đó:" between goals.
        if carriesGoal, items.last?.kind == .colon, items.count <= Reach.memberLead,
          first.has(.amongWhich) || first.phrase == table.words.cuThe
        {
          behindAmongWhich = true
          return
        }
        statesGoal = items.suffix(60).contains { $0.has(.strongGoal) }
        carriesGoal = statesGoal && items.last?.kind == .colon
        isBehindColon = carriesGoal
      }
      return
    }
    let carries =
      context.isNews && tracker.mode != .past
      && !(ordinal == 0 && tellsPlainly(items, isListed))
      && (goesOn(first) || carriesGoal && (ordinal > 0 || opensWithValue(items, isListed)))
    var scope = scope()
    if isListOfGoals, tracker.mode == nil, isListed { scope.mode = .goal }
    if carries, tracker.horizon == nil, let carriedYear { scope.horizon = carriedYear }
    let prose = ProseReader(candidates: candidates(items), scope: scope, carriesGoal: carries)
    prose.isCalledGoalBehind = context.isNews && callsGoal(index + 1)
    prose.read(items.indices)
    statesGoal = prose.state.mode == .goal
    carriesGoal = statesGoal && (!prose.drafts.isEmpty || items.last?.kind == .colon)
    if !carriesGoal { behindAmongWhich = false }
    isBehindColon = items.last?.kind == .colon || isBehindColon && carriesGoal
    carriedYear =
      prose.state.year.map { Horizon(year: $0.year, source: .leadIn, day: $0.day) } ?? (carries ? carriedYear : nil)
    append(prose.drafts, items: items, block: index, quote: nil)
  }

  /// "Tổng số nợ phải trả là 1,62 triệu tỷ đồng, tăng 26% so với …": a paragraph of its own that says what something is and aims at nothing.
  private func tellsPlainly(_ items: [Item], _ isListed: Bool) -> Bool {
    guard !isListed, !behindAmongWhich, !isBehindColon, let figure = items.firstIndex(where: { $0.kind == .number }),
      let verb = items[..<figure].last, verb.phrase != 0, verb.phrase == table.words.la
    else { return false }
    return !items.contains { item in
      item.kind == .year && tracker.timeline.isToCome(Int(item.value))
        || item.phrase != 0 && (item.has(.goal) && !item.has(.comparator) || item.has(.budget))
    }
  }

  /// "Về kinh tế: (1) …; (2) …": a list that runs on in one paragraph.
  private func isNumberedRun(_ items: [Item]) -> Bool {
    items.indices.dropLast(2).contains { index in
      items[index].kind == .open && items[index + 1].kind == .number && items[index + 1].value < 100
        && items[index + 2].kind == .close
    }
  }

  /// How many items an ordinal in words takes that numbers a paragraph: "Thứ nhất, …", "Hai là: …"; 0 where none stands there.
  private func ordinalLength(_ items: [Item]) -> Int {
    guard let first = items.first, first.kind == .word, first.isCapital,
      let mark = items.prefix(3).firstIndex(where: { $0.kind == .comma || $0.kind == .colon }), mark > 0,
      mark + 1 < items.count
    else { return 0 }
    let words = lowercased(bytes[Int(first.start)..<Int(items[mark - 1].end)]).parts()
    guard words.count == 2 else { return 0 }
    let numbers = ["một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    let isOrdinal =
      words[0] == "thứ" && (words[1] == "nhất" || numbers.contains { $0 == words[1] })
      || words[1] == "là" && numbers.contains { $0 == words[0] }
    return isOrdinal ? mark + 1 : 0
  }

  /// Whether a paragraph of news goes on with the goals of the one before: it names a further measure or task, or says what
  /// the goals are one by one.
  private func goesOn(_ first: Item) -> Bool {
    if statesGoal, first.phrase == table.words.cuThe || first.phrase == table.words.theoDo { return true }
    return carriesGoal
      && (first.kind == .number
        || first.has([.continuation, .measure, .task, .planTask, .value, .reduction, .comparator])
        || first.phrase != 0 && (table.words.land.contains(first.phrase) || first.phrase == table.words.coCau))
  }

  /// "Phạm vi phục vụ của hệ thống thoát nước đạt 80%. Tỷ lệ đất giao thông đạt 11%": whether the first sentence of a paragraph brings a
  /// share and the second that of a further measure, or it is an item behind "Trong đó:", and so goes on with goals.
  private func opensWithValue(_ items: [Item], _ isListed: Bool) -> Bool {
    let mark = items.first.map { $0.kind == .dash || $0.kind == .other } ?? false
    guard let first = mark ? items.dropFirst().first : items.first, first.kind == .word, first.isCapital else {
      return false
    }
    let end = items.indices.first { items[$0].kind == .stop && $0 + 1 < items.count && items[$0 + 1].isCapital }
    let opening = 0..<(end ?? items.count)
    guard ProseReader.bringsValue(items, opening, tracker.timeline) else { return false }
    if mark || isListed, behindAmongWhich { return true }
    guard let end, table.words.sharesOf.contains(items[end + 1].phrase),
      opening.prefix(Reach.announcement).contains(where: { items[$0].kind == .percent })
    else { return false }
    let text = " " + lowercased(bytes[Int(items[0].start)..<Int(items[min(end, Reach.announcement)].end)])
    return !Lexicon.ofOthers.contains { $0 != "của" && text.holds(" " + $0) }
  }

  /// Whether a block calls what stands before it a goal: "Đây là mục tiêu mà …".
  private func callsGoal(_ index: Int) -> Bool {
    guard index < document.blocks.count, document.blocks[index].kind == .paragraph,
      document.blocks[index].text.upperBound <= bytes.count
    else { return false }
    let text = document.blocks[index].text
    let opening = lowercased(bytes[text.lowerBound..<min(text.upperBound, text.lowerBound + Self.calling)])
    return Announcement.callsGoal(opening[...])
  }

  /// Bytes from the head of a paragraph in which it may call what stands before it a goal.
  private static let calling = 160

  /// The `+` of the first item of a list that runs on behind its head in one paragraph:
  /// "- Giai đoạn 2025-2027 + 100% hồ sơ …".
  private func innerItem(_ items: [Item]) -> Int? {
    var depth = 0
    for index in items.indices.prefix(Reach.yearLine + 1).dropFirst() {
      let item = items[index]
      if item.kind.isOne(of: [.stop, .semicolon, .percent]) { return nil }
      // "35 lao động (25 lao động nông thôn + 10 thanh niên)": a sum.
      if item.kind == .open { depth += 1 } else if item.kind == .close { depth -= 1 }
      if depth > 0 { continue }
      guard item.kind == .other, item.end - item.start == 1, bytes[Int(item.start)] == UInt8(ascii: "+") else {
        continue
      }
      // "Điều chỉnh mức sinh: + 0,1 ‰": a sign.
      if candidates(items).hasSign(behind: index - 1, items.indices) { return nil }
      return item.spaced && index + 1 < items.count && items[index + 1].spaced ? index : nil
    }
    return nil
  }

  /// Whether a heading of news is its headline, or says its title again: a headline tells of goals, it opens no part that sets them.
  private func isHeadline(_ block: TextBlock, _ items: [Item], isFirst: Bool) -> Bool {
    guard context.isNews, !isListOfGoals else { return false }
    if isFirst, block.kind == .heading(level: 1), !Announcement.namesGoals(items, words: table.words) { return true }
    guard block.text.count <= context.title.utf8.count + 2 else { return false }
    let text = String(decoding: bytes[block.text], as: UTF8.self)
    return text.trimmed(of: { $0.isWhitespace }) == context.title.trimmed(of: { $0.isWhitespace })
  }

  func candidates(_ items: [Item]) -> CandidateReader {
    CandidateReader(bytes: bytes, items: items, words: table.words)
  }

  func scope() -> Scope {
    Scope(
      mode: tracker.mode ?? baseMode, horizon: tracker.horizon, fallback: fallback, isNews: context.isNews,
      firstYear: firstYear, level: tracker.level, isListed: tracker.isListed, heading: tracker.mode,
      followsGoals: !found.isEmpty,
      owner: owner, isForecast: tracker.isForecast, timeline: tracker.timeline)
  }
}
