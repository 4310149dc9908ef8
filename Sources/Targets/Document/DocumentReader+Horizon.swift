import Bytes
import Markup
import Vietnamese

/// By when a document as a whole aims at something: by its title, its headings, its opening or what it says of its own time.
extension DocumentReader {
  /// The first year of a period in the title, or of the period given: "giai đoạn 2026 - 2030" → 2026.
  static func periodStart(of context: TargetContext) -> Int? { context.period?.lowerBound }

  func documentHorizon() -> Horizon? {
    let title = titleReading()
    isListOfGoals = context.isNews && title.namesGoals
    if !context.isNews, title.mode == .goal { baseMode = .goal }
    if !context.isNews, !context.isReport, baseMode == .neutral, promises(title) { baseMode = .goal }
    if title.isOfResults || context.isReport || isOfYearOver { baseMode = .past }
    planYear = title.horizon.flatMap { $0 == title.start ? $0 : nil }
    if promises(title) || title.mode == .goal && !title.isOfResults {
      begins = title.start
      isTitleOfGoals = title.mode == .goal
      planned = title.start ?? title.horizon
    }
    setTimeline(title)
    if planYear == nil, let period = context.period, period.count == 1 { planYear = period.upperBound }
    if let year = title.horizon { return Horizon(year: year, source: .title, day: title.day) }
    if let period = context.period { return Horizon(year: period.upperBound, source: .period) }
    var items: [Item] = []
    defer { scratch = items }
    for block in document.blocks {
      guard case .heading = block.kind, block.text.upperBound <= bytes.count else { continue }
      reader.read(block.text, into: &items)
      if Announcement.mode(of: items) == .past { continue }
      let years = YearReader(items: items, words: table.words)
      if let year = years.horizon(in: items.indices, earliest: context.issuedYear, orDay: true) {
        return Horizon(year: year, source: .heading)
      }
    }
    // The opening of the text names the plan: "Chương trình … giai đoạn 2016 - 2020".
    let left = context.isNews ? 3 : 12
    for orCited in context.isNews ? [false, true] : [false] {
      if let horizon = openingHorizon(&items, left, orCited) { return horizon }
    }
    return context.isNews || context.isReport ? nil : ownTimeHorizon(&items)
  }

  /// What a plan says of its own time, with which it ends: "Thời gian thực hiện: từ tháng 3 đến tháng 12 năm 2026", "Thời gian: từ …
  /// đến …"; not "Thời gian báo cáo: …", "Thời gian hoàn thành quy hoạch: …".
  private func ownTimeHorizon(_ items: inout [Item]) -> Horizon? {
    let since = table.words.tu
    for block in document.blocks where block.kind == .paragraph && block.text.upperBound <= bytes.count {
      let text = words(of: block)
      guard text.count < 400, opensWithTime(text) else { continue }
      reader.read(text, into: &items)
      guard let (name, colon) = timeName(of: text, items), colon + 1 < items.count else { continue }
      if name.isEmpty {
        // "Thời gian: Tổ chức lớp từ ngày 16/7 đến ngày 24/7/2026".
        let opening = items[colon...].prefix(Reach.taskOpening)
        guard let from = opening.firstIndex(where: { $0.kind == .word && $0.phrase == since }),
          items[from...].contains(where: { $0.phrase != 0 && $0.has(.deadlineLead) })
        else { continue }
      } else if !Lexicon.timesOfPlans.contains(name) {
        continue
      }
      let end = items[colon...].firstIndex { $0.kind == .semicolon || $0.kind == .open } ?? items.count
      let last = items[colon..<end].last { $0.kind == .year || $0.kind == .date }
      guard let last, context.issuedYear.map({ Int(last.value) >= $0 }) ?? true else { continue }
      return Horizon(year: Int(last.value), source: .leadIn)
    }
    return nil
  }

  private func opensWithTime(_ text: Range<Int>) -> Bool {
    let lead = Lexicon.time.utf8
    guard text.count > lead.count, text.upperBound <= bytes.count else { return false }
    return lowercased(bytes[text.lowerBound..<text.lowerBound + lead.count]).utf8.elementsEqual(lead)
  }

  /// What stands between "Thời gian" and the colon behind it, and where that is: "báo cáo" of "Thời gian báo cáo: …".
  private func timeName(of text: Range<Int>, _ items: [Item]) -> (name: String, colon: Int)? {
    guard opensWithTime(text), let first = items.first, Int(first.start) == text.lowerBound,
      let colon = items.prefix(Reach.taskOpening + 2).firstIndex(where: { $0.kind == .colon }), colon > 0
    else { return nil }
    let name = lowercased(bytes[text.lowerBound..<Int(items[colon - 1].end)]).dropFirst(Lexicon.time.count)
    return (String(name.drop { $0 == " " }), colon)
  }

  /// Whether a title is that of a plan for a year that is not over: "Nghị quyết về nhiệm vụ, giải pháp năm 2026". What no heading
  /// speaks for is a goal then.
  private func promises(_ title: TitleReading) -> Bool {
    guard let year = title.horizon, context.issuedYear.map({ year >= $0 }) ?? true else { return false }
    return title.mode == .task || TitleReading.isPlan(context.title)
  }

  /// Whether the title of a text that is no plan names nothing but a year that was over when it was issued: "Kinh tế - xã hội
  /// năm 2014" of January 2015. It tells what has been reached.
  private var isOfYearOver: Bool {
    guard let issued = context.issuedYear, baseMode == .neutral, context.period == nil else { return false }
    let title = Array(context.title.utf8)
    return title.withUnsafeBufferPointer { bytes in
      var items: [Item] = []
      var reader = ItemReader(bytes, table: table)
      reader.read(0..<bytes.count, into: &items)
      let years = items.indices.filter { items[$0].kind == .year }
      let isNamed = items.contains {
        $0.kind == .code || $0.kind == .date
          || $0.phrase != 0 && $0.has([.citation, .planShare, .taskSection, .goalSection])
      }
      // Of news only what looks back: "10 sự kiện tiêu biểu năm 2020".
      if context.isNews, !Lexicon.retrospects.contains(where: { context.title.lowercased().holds($0) }) { return false }
      return !years.isEmpty && !isNamed
        && years.allSatisfy { Int(items[$0].value) < issued && $0 > 0 && items[$0 - 1].phrase == table.words.nam }
    }
  }

  private func titleReading() -> TitleReading {
    let title = Array(context.title.utf8)
    return title.withUnsafeBufferPointer { bytes in
      var items: [Item] = []
      var reader = ItemReader(bytes, table: table)
      reader.read(0..<bytes.count, into: &items)
      return TitleReading(items, words: table.words, issued: context.issuedYear)
    }
  }

  /// What is over for the document and what is to come. News know their year alone; a report that of which it tells; a plan its first.
  private func setTimeline(_ title: TitleReading) {
    guard let issued = context.issuedYear else {
      // A plan that does not say when it was made is of no year before its first.
      if !context.isNews, let start = planned {
        tracker.timeline = Timeline(over: start - 1, ahead: start - 1)
        firstYear = max(firstYear ?? start, start)
      }
      return
    }
    var timeline = Timeline(over: issued - 1, ahead: issued)
    if context.isNews, let month = context.issuedMonth, month >= Timeline.lastMonths { timeline.ending = issued }
    // "Kinh tế - xã hội 9 tháng năm 2022" over a report of that year: the year of which it tells.
    let told = title.reached ?? (title.mode == nil && context.isReport ? title.horizon : nil)
    if baseMode == .past, let reached = told, reached <= issued {
      timeline = Timeline(over: reached, ahead: reached)
    } else if !context.isNews, let horizon = title.horizon ?? context.period?.upperBound, horizon >= issued {
      let first = max(issued, context.period?.lowerBound ?? title.start ?? issued)
      timeline = Timeline(over: first - 1, ahead: first - 1)
      // "Năm 2026, tỷ lệ hộ nghèo là 8%" in the resolution of December 2026 for 2027.
      if first == issued + 1, let month = context.issuedMonth, month >= Timeline.lastMonths {
        firstYear = max(firstYear ?? first, first)
      }
    }
    (timeline.month, timeline.issued) = (context.issuedMonth, issued)
    tracker.timeline = timeline
  }

  /// The year that the first paragraphs name; also one in the name of a cited document where news has no other.
  private func openingHorizon(_ items: inout [Item], _ left: Int, _ orCited: Bool) -> Horizon? {
    var left = left
    for block in document.blocks where block.kind == .paragraph && block.text.upperBound <= bytes.count {
      left -= 1
      if left < 0 { break }
      reader.read(block.text.lowerBound..<min(block.text.upperBound, block.text.lowerBound + 3000), into: &items)
      if items.first?.has(.preamble) ?? true || isSourceNote(items) { continue }
      // "b) Tổng kết các chương trình giai đoạn đến năm 2030": a point of a part says nothing of the whole.
      if !context.isNews, ScopeTracker.isLettered(items) { continue }
      if let name = timeName(of: block.text, items)?.name, !name.isEmpty, !Lexicon.timesOfPlans.contains(name) {
        continue
      }
      let years = YearReader(items: items, words: table.words)
      let earliest = context.issuedYear.map { $0 + (context.isNews ? 0 : 1) }
      for sentence in sentences(items) {
        let own = years.ownPlan(in: sentence).flatMap {
          years.horizon(in: $0..<sentence.upperBound, earliest: context.issuedYear, orCited: orCited)
        }
        guard let year = own ?? years.horizon(in: sentence, earliest: earliest, orCited: orCited) else { continue }
        // "Tỉnh phấn đấu đến năm 2030 có 90% xã đạt chuẩn" in news is of that goal; the year at hand is that of all.
        if context.isNews, year != context.issuedYear, hasFigure(items[sentence]) { continue }
        // "- Xây dựng nông thôn mới tại 2 xã giai đoạn 1 (2011-2015)" in a list says it of that item.
        if !context.isNews, block.opensBullet || items.first?.kind == .dash, hasFigure(items[sentence]) { continue }
        return Horizon(year: year, source: .leadIn)
      }
    }
    return nil
  }

  private func sentences(_ items: [Item]) -> [Range<Int>] {
    var (found, start): ([Range<Int>], Int) = ([], 0)
    for index in items.indices
    where index + 1 == items.count || items[index].kind == .stop && items[index + 1].isCapital {
      found.append(start..<index + 1)
      start = index + 1
    }
    return found
  }

  private func hasFigure(_ sentence: ArraySlice<Item>) -> Bool {
    sentence.indices.contains { index in
      if sentence[index].kind == .percent { return true }
      guard sentence[index].kind == .number, index + 1 < sentence.endIndex else { return false }
      let unit = sentence[index + 1]
      return unit.kind == .word && !unit.has([.timeNoun, .structure]) && unit.phrase != table.words.nam
        || unit.has(.magnitude)
    }
  }
}
