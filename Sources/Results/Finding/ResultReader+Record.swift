import Bytes
import Markup
import Publications
import Targets
import Vietnamese

// A result of what was read in a sentence: its words, its day, what it counts.

extension ResultReader {
  func append(_ reader: SentenceReader, _ block: TextBlock, _ index: Int) {
    let items = reader.items
    for draft in reader.drafts {
      let amount = Int(items[draft.figure.first].start)..<Int(items[max(draft.figure.first, draft.figure.end - 1)].end)
      let quote = quote(draft, items, amount)
      var result = FoundResult(quote: quote, amount: amount, block: index)
      fill(&result, from: draft, items)
      name(&result, draft, reader)
      // A number of nothing.
      if result.subject.isEmpty, result.unit.isEmpty, result.outcome.isEmpty { continue }
      // "…, cao hơn bình quân cả nước 5,2 điểm phần trăm" compares, and measures nothing.
      if draft.figure.family == .points, result.value != nil, result.subject.lowered().begins(with: "điểm") { continue }
      let isUnsplit = shareOut(&result, draft)
      setDay(&result, draft.period, source: draft.isLent ? .leadIn : .clause)
      if isTooFarAhead(&result, saysEstimate: draft.isEstimate) { continue }
      result.isEstimate = draft.isEstimate || isAhead(result)
      result.doubt =
        draft.doubt ?? (isUnsplit ? .otherScope : nil) ?? doubt(ofDay: result, saysEstimate: draft.isEstimate)
        ?? scopeDoubt(block) ?? (draft.isTimeOpen && draft.share == nil ? .time : nil)
      result.beside = draft.beside
      result.setting = draft.rest
      result.isCumulative = draft.isCumulative ? true : nil
      setFlow(&result, draft, reader)
      found.append(result)
    }
  }

  /// "Trong năm 2025, đã đào tạo 850 cán bộ", "6 tháng đầu năm thu hoạch 574.341 tấn": what was done within a named period is
  /// of that period only. Not "đến hết năm 2025 đã có …", which is a state.
  private func setFlow(_ result: inout FoundResult, _ draft: ResultDraft, _ reader: SentenceReader) {
    guard !draft.isCumulative, result.value != nil, let asOf = result.asOf,
      [.count, .physical, .money].contains(draft.figure.family), result.kind != .tally
    else { return }
    let items = reader.items
    if isLedByYears(draft, reader) {
      result.isCumulative = true
      return
    }
    guard asOf.source != .issued else { return }
    if isOfYears(draft, reader) {
      (result.isCumulative, result.periodFrom, result.isUpTo) = (true, nil, true)
      return
    }
    let isWithin = (draft.figure.end..<min(draft.end, draft.figure.end + 8)).contains {
      items.indices.contains($0) && reader.text($0).begins(with: "trong năm")
    }
    if isWithin { result.isUpTo = false }
    // "đến hết năm 2025": all up to that day.
    if !isWithin, let period = draft.period, !draft.isLent, let first = period.items.first {
      let isUntil = [first - 1, first].contains { at in
        items.indices.contains(at) && items[at].phrase != 0 && items[at].can(.until)
          && !reader.text(at).begins(with: "trong")
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
      !items[first - 1].kind.isOne(of: [.comma, .semicolon, .stop, .open])
    {
      first -= 1
    }
    guard first < draft.figure.first else { return false }
    return namesYears(text(items, first..<draft.figure.first))
  }

  /// "Trong nhiệm kỳ 2020 - 2025 đến nay, tạo việc làm cho …": the same said before a comma, at the head of the sentence.
  private func isLedByYears(_ draft: ResultDraft, _ reader: SentenceReader) -> Bool {
    let items = reader.items
    guard let comma = items[..<draft.figure.first].lastIndex(where: { $0.kind == .comma }),
      let head = items[..<comma].lastIndex(where: { $0.kind.isOne(of: [.comma, .semicolon, .stop, .colon, .open]) })
        .map({ $0 + 1 }) ?? (comma > 0 ? 0 : nil),
      head < comma, comma - head < 14
    else { return false }
    // "Sau 3 năm thực hiện, năm 2023 trồng …" is of that year.
    if !draft.isLent, let period = draft.period?.items.first, period > comma { return false }
    let lead = text(items, head..<comma)
    let isTime = ["trong ", "sau ", "qua ", "từ đầu "].contains { lead.lowered().begins(with: $0) }
    return isTime && namesYears(lead)
  }

  private func namesYears(_ text: String) -> Bool {
    let words = text.lowered().parts()
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

  static let years: [Substring: Int] = ["hai": 2, "ba": 3, "bốn": 4, "năm": 5, "mười": 10]

  /// Sums that come in day by day.
  private func isEarned(_ text: String) -> Bool {
    ["thu ngân sách", "tổng thu", "kim ngạch", "doanh thu", "sản lượng", "tổng thu ngân sách", "thu hút"].contains {
      text.begins(with: $0)
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
    if scopeOwner().map({ $0.place == nil && $0.rank == nil }) == true { return .otherScope }
    return block.isQuoted || block.style == .quoted ? .quoted : nil
  }

  /// Days after that of its text from which on nothing can be told as reached that no "ước" foresees.
  private static let farthestAhead = 100

  /// Whether a day lies so far behind that of the text that it is none of what was reached. "Đã" without a time of its own is of the day
  /// of issue.
  private func isTooFarAhead(_ result: inout FoundResult, saysEstimate: Bool) -> Bool {
    guard let issued = context.issued, let asOf = result.asOf,
      asOf.day.daysSince1970 - issued.daysSince1970 > Self.farthestAhead
    else { return false }
    if asOf.day.year > issued.year { return true }
    if saysEstimate { return false }
    // A day that the clause itself tells, but for the last of the year, is a slip that the editor is told of.
    if asOf.source == .clause, asOf.precision == .day, asOf.day.month != 12 { return false }
    let words = bytes.lowered(result.quote)
    guard asOf.source != .clause, words.begins(with: "đã ") || words.holds(" đã ") else { return true }
    result.asOf = AsOf(issued, .day, .issued)
    result.periodFrom = nil
    return false
  }

  private func isAhead(_ result: FoundResult) -> Bool {
    guard let issued = context.issued, let day = result.asOf?.day else { return false }
    return day > issued
  }

  /// The day: the clause's own, else of the lead-in or heading, the title, the paragraphs before, the day of issue.
  func setDay(_ result: inout FoundResult, _ own: Period?, source: AsOfSource) {
    let above = isBelowItem && scope.period.map({ $0.1 == .heading }) ?? true ? itemCarried : nil
    let chosen: (Period, AsOfSource)? =
      own.map { ($0, source) } ?? above.map { ($0.period, .leadIn) } ?? scope.period ?? carried.map { ($0, .leadIn) }
      ?? titlePeriod.map { ($0, .title) }
    if let (named, source) = chosen {
      let kind = Period.Named(end: named.end, precision: named.precision)
      let period = defined.last { $0.named == kind }.map { named.meaning($0) } ?? named
      result.asOf = AsOf(period.end, period.precision, period.isNow ? .issued : source)
      // "Đến hết tháng 9": all up to that day, not what the month brought.
      let first = period.precision == .month ? 0 : period.precision == .quarter ? 2 : nil
      let isState = period.isUntil && first != nil && period.from?.month == first.map { period.end.month - $0 }
      result.periodFrom = isState ? nil : period.from
      result.isUpTo = period.isUntil
    } else if let issued = context.issued {
      // What a plan made early in its first year tells as the state of things is that at the end of the year before.
      let before = planStart.flatMap {
        $0 == issued.year && issued.month <= 6 ? Day(year: $0 - 1, month: 12, day: 31) : nil
      }
      result.asOf = before.map { AsOf($0, .year, .title) } ?? AsOf(issued, .day, .issued)
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
    result.assessment = draft.assessment.flatMap { assessment($0, draft, items) }
  }

  /// A judgement with the "chưa" before it; nil where what stands before leaves it open: "sẽ khó đạt kế hoạch đề ra", "gần đạt mục tiêu".
  private func assessment(_ range: Range<Int>, _ draft: ResultDraft, _ items: [Item]) -> String? {
    var first = range.lowerBound
    while first > draft.figure.end, range.lowerBound - first < 3, items[first - 1].kind == .word {
      let words = bytes.lowered(items[first - 1].range).wordParts()
      if words.contains(where: { Self.opens.contains($0) }) { return nil }
      guard words.allSatisfy({ Self.denials.contains($0) }) else { break }
      first -= 1
    }
    return text(items, first..<range.upperBound)
  }

  private static let denials: Set<Substring> = ["chưa", "không", "vẫn", "còn", "đã"]
  private static let opens: Set<Substring> = [
    "khó", "sẽ", "gần", "suýt", "cơ", "bản", "khả", "năng", "thể", "dự", "kiến", "phấn", "đấu",
  ]

  func text(_ items: [Item], _ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, items.indices.contains(last) else { return "" }
    return String(decoding: bytes[Int(items[first].start)..<Int(items[last].end)], as: UTF8.self)
  }

  /// The first item of a quote: of "Tỷ lệ hộ nghèo: 4,8%" that of the label, without which the figure's words say nothing.
  private func quoteStart(_ draft: ResultDraft, _ items: [Item]) -> Int {
    if let opening = draft.opening { return min(opening, draft.start) }
    guard let lead = draft.lead, lead.upperBound < draft.start, !lead.isEmpty,
      items[lead.upperBound..<draft.start].allSatisfy({ $0.kind != .word && !$0.isNumeric }),
      items[draft.start..<draft.figure.number].allSatisfy({
        $0.kind != .word || $0.phrase != 0 && $0.can([.reach, .past, .estimate, .comparator, .rise, .drop, .filler])
      })
    else { return draft.start }
    return lead.lowerBound
  }

  /// The end of a quote, behind the bracket that it would leave open.
  private func closed(_ end: Int, from start: Int, _ draft: ResultDraft, _ items: [Item]) -> Int {
    let open = bytes[start..<end].count { $0 == UInt8(ascii: "(") }
    let close = bytes[start..<end].count { $0 == UInt8(ascii: ")") }
    guard open == close + 1, let mark = items.firstIndex(where: { Int($0.start) >= end && $0.kind == .close }) else {
      return end
    }
    let behind = Int(items[mark].end)
    return behind - end <= 160 ? behind : end
  }

  /// The clause from its first word to what ends it.
  func quote(_ draft: ResultDraft, _ items: [Item], _ amount: Range<Int>) -> Range<Int> {
    let start = min(Int(items[quoteStart(draft, items)].start), amount.lowerBound)
    var last = max(draft.end, draft.figure.end) - 1
    while last > draft.figure.end - 1, items[last].kind.isOne(of: [.comma, .stop, .semicolon, .open]) { last -= 1 }
    let end = closed(max(Int(items[min(last, items.count - 1)].end), amount.upperBound), from: start, draft, items)
    guard end - start > ResultFinder.maximumQuote else { return start..<end }
    return amount.lowerBound..<min(end, max(amount.upperBound, amount.lowerBound + ResultFinder.maximumQuote))
  }
}
