import Vietnamese

/// What a title says of its document: the year it plans for, the year it tells of, and whether it promises or tells.
package struct TitleReading {
  /// Whether a title is a plan's, whatever form the text was filed under: its tables are the plan's own.
  package static func isPlan(_ title: String) -> Bool {
    let title = title.lowered()
    return ["kế hoạch ", "chương trình ", "đề án ", "phương án "].contains { title.utf8.starts(with: $0.utf8) }
  }

  /// The year that the plan ends with; of "Kết quả năm 2023 và phương hướng năm 2024" the latter.
  private(set) var horizon: Int?
  /// The day that it ends with, where that is not the last of its year: of "6 tháng đầu năm 2026" 30 June.
  private(set) var day: Day?
  /// The plan's first year: of "giai đoạn 2026 - 2030" 2026, of "năm 2026" that.
  private(set) var start: Int?
  /// The year of which a report tells.
  private(set) var reached: Int?
  /// What its words say.
  let mode: Mode?
  /// Whether results stand at its head: "Báo cáo kết quả thực hiện …". What no heading speaks for is reached then.
  let isOfResults: Bool
  /// Whether it names nothing but goals: "25 chỉ tiêu phấn đấu năm 2024".
  let namesGoals: Bool

  /// Items from the head of a title to what it records: "Quyết định công bố công khai quyết toán ngân sách".
  private static let recordHead = 6

  /// "Kế hoạch số 24/KH-UBND đào tạo nghề năm 2026": where a title goes on behind the number of its own document; 0 where it has none.
  private static func behindOwnNumber(_ items: [Item]) -> Int {
    guard items.first?.has(.citation) ?? false,
      let code = items.prefix(Reach.documentNumber).firstIndex(where: { $0.kind == .code })
    else { return 0 }
    return code + 1
  }

  private let items: [Item]
  private let words: LexiconTable.Words

  /// - Parameter issued: Year of issue, before which no plan ends.
  init(_ items: [Item], words: LexiconTable.Words, issued: Int?) {
    self.items = items
    self.words = words
    mode = Announcement.mode(of: items)
    let tells = items.prefix(Reach.taskOpening).contains {
      $0.has([.pastSection, .past]) && $0.phrase != 0
    }
    isOfResults =
      mode == .past && tells
      || mode != .goal
        && (tells || items.prefix(TitleReading.recordHead).contains { words.records.contains($0.phrase) })
    namesGoals = Announcement.namesGoals(items, words: words)
    let half = secondHalf
    if let half, let year = year(in: half..<items.count, earliest: issued) {
      horizon = year
      reached = YearReader(items: items, words: words).horizon(in: 0..<half, earliest: nil)
    } else {
      horizon = year(in: TitleReading.behindOwnNumber(items)..<items.count, earliest: issued)
      if mode == .past { reached = YearReader(items: items, words: words).horizon(in: items.indices, earliest: nil) }
    }
    start = horizon.flatMap { first(of: $0) }
    day = horizon.flatMap { day(in: $0, half ?? 0, issued) }
  }

  /// Where a title that tells of a year goes on to what is to be: ", phương hướng, nhiệm vụ năm 2024", "và kế hoạch năm 2024".
  private var secondHalf: Int? {
    guard let past = items.firstIndex(where: { $0.has(.pastSection) && $0.phrase != 0 }) else { return nil }
    var hasYear = false
    for index in items.indices where index > past {
      if items[index].kind == .year { hasYear = true }
      let before = items[index - 1]
      let isParted = before.kind.isOne(of: [.comma, .semicolon, .dash]) && before.spaced || before.kind == .comma
      guard hasYear, isParted || before.has(.joiner) || before.kind == .semicolon, items[index].phrase != 0,
        items[index].has([.goalSection, .taskSection, .planShare])
      else { continue }
      return index
    }
    return nil
  }

  /// The year of a part of the title. "giai đoạn 2021 - 2025 trong năm 2023" is of 2023, "tháng 10/2023" of 2023.
  private func year(in range: Range<Int>, earliest: Int?) -> Int? {
    let years = YearReader(items: items, words: words)
    guard let year = years.horizon(in: range, earliest: earliest, orDay: true) else {
      // "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2026".
      return month(in: range, earliest, years)
        ?? earliest.flatMap { cited(in: range, earliest: $0) }
    }
    // "thực hiện Chiến lược đến năm 2025 trong năm 2022".
    guard let start = first(of: year) ?? earliest, start < year else { return year }
    let narrower = range.last { index in
      index > range.lowerBound && items[index].kind == .year && (start...year).contains(Int(items[index].value))
        && items[index - 1].phrase == words.nam && items[index - 1].kind == .word
        && !(index > range.lowerBound + 1 && [words.den, words.toi].contains(items[index - 2].phrase))
        && years.role(at: index, in: range) == .deadline
        && items[range.lowerBound..<index].contains { $0.kind == .year && Int($0.value) == year }
    }
    return narrower.map { Int(items[$0].value) } ?? year
  }

  /// "năm 2026" right behind the number of a document.
  private func cited(in range: Range<Int>, earliest: Int) -> Int? {
    range.last { index in
      index > range.lowerBound + 1 && items[index].kind == .year && Int(items[index].value) >= earliest
        && items[index - 1].phrase == words.nam && items[index - 2].kind == .code
    }.map { Int(items[$0].value) }
  }

  /// "Kế hoạch tháng 10/2023", "quý I/2026": the year of a part of it, not of a day.
  private func month(in range: Range<Int>, _ earliest: Int?, _ years: YearReader) -> Int? {
    for index in range where items[index].kind == .year || items[index].kind == .date && items[index].hash == 0 {
      let year = Int(items[index].value)
      let isDay = (max(range.lowerBound, index - 5)..<index).contains { items[$0].phrase == words.ngay }
      guard !isDay, earliest.map({ year >= $0 }) ?? true, years.day(at: index, in: range) != nil else { continue }
      return year
    }
    return nil
  }

  /// The day that a part of a year ends with: "6 tháng đầu năm 2026", "quý I năm 2026", "tháng 10/2026".
  private func day(in year: Int, _ half: Int, _ issued: Int?) -> Day? {
    let years = YearReader(items: items, words: words)
    for index in items.indices.dropFirst(half) where items[index].kind.isOne(of: [.year, .date]) {
      let isLimit = items[index].kind == .date && years.role(at: index, in: items.indices) == .deadline
      guard Int(items[index].value) == year,
        isLimit || items[index].kind == .year || items[index].hash == 0,
        isLimit
          || !(max(0, index - 5)..<index).contains(where: { items[$0].phrase == words.ngay })
      else { continue }
      return years.day(at: index, in: items.indices)
    }
    return nil
  }

  /// The first year of the range that ends with a year; the year itself where it stands alone as "năm 2026".
  private func first(of year: Int) -> Int? {
    for index in items.indices where items[index].kind == .year && Int(items[index].value) == year {
      if let start = YearReader(items: items, words: words).start(ofPeriodTo: index) { return start }
      let isLimit = index > 1 && items[index - 2].has(.deadlineLead)
      return items[max(0, index - 1)].phrase == words.nam && !isLimit ? year : nil
    }
    return nil
  }
}
