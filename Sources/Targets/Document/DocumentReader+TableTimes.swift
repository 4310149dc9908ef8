import Bytes
import Markup
import Vietnamese

/// What a cell of a table says of time.
enum CellTime {
  /// Nothing, or that it goes on as long as the plan: "", "-", "Hằng năm", "Thường xuyên".
  case none
  case by(Horizon)
  /// A time that no year can be told of: "Theo lộ trình của Bộ", "Quý II" in a plan of several years.
  case unclear
}

/// Times in tables: whole columns of them, in heads, in the cells of values and of names.
extension DocumentReader {
  /// "2027", "30/6/2027", "Tháng 9/2027", "Quý II/2028", "2026-2028": nothing but a time.
  func isTime(_ items: [Item]) -> Bool {
    if typedTime(items) != nil { return true }
    return items.contains { $0.kind == .year || $0.kind == .date || typedTime([$0]) != nil }
      && items.allSatisfy { item in
        switch item.kind {
        case .code: return typedTime([item]) != nil
        case .year, .date, .dash, .slash, .comma, .semicolon, .stop, .open, .close, .colon: return true
        case .number: return item.value <= 31 && item.second == 0
        case .word:
          return item.has([.deadlineLead, .timeNoun, .start, .label, .joiner, .perYear]) || YearReader.isQuarter(item)
            || isStep(item)
            || item.phrase != 0 && item.phrase == table.words.firstMonths
        default: return false
        }
      }
  }

  /// The year of a head and the day within it: "Đến 30/6/2027", "Quý I/2026".
  func headTime(_ items: [Item]) -> (year: Int?, day: Day?) {
    let years = YearReader(items: items, words: table.words)
    let year =
      years.horizon(in: items.indices, earliest: nil, orDay: true)
      ?? items.last { $0.kind == .date && $0.hash > 0 }.map { Int($0.value) } ?? onlyYear(items)
    guard let year else { return (nil, nil) }
    let index = items.lastIndex { ($0.kind == .year || $0.kind == .date) && Int($0.value) == year }
    return (year, index.flatMap { years.day(at: $0, in: items.indices) })
  }

  /// The one year of a head that names no document: "Mức năm 2025", "KH2026".
  private func onlyYear(_ items: [Item]) -> Int? {
    let glued = items.filter { $0.kind == .code || $0.kind == .word }.compactMap { item -> Int? in
      item.range.count <= Self.gluedHead ? TableHead.gluedYear(lowercased(bytes[item.range])) : nil
    }
    let told = items.filter { $0.kind == .year }.map { Int($0.value) }
    // "So năm 2025" is held against it.
    let opening = items.first.map { lowercased(bytes[$0.range]) } ?? ""
    guard told.count + glued.count == 1, glued.count == 1 || items.count <= 3 && opening.begins(with: "mức") else {
      return nil
    }
    return told.first ?? glued.first
  }

  /// Bytes of the longest short form with a year: "ƯTH2025".
  private static let gluedHead = 8

  /// What a cell of a column of times says.
  func cellTime(_ items: [Item]) -> CellTime {
    guard items.contains(where: { $0.kind == .word || $0.kind == .code || $0.kind == .date || $0.isNumeric }),
      let first = items.first, let last = items.last
    else { return .none }
    let text = lowercased(bytes[Int(first.start)..<Int(last.end)])
    // Nothing to go by: "x", "-".
    if text.utf8.count < 3 { return .none }
    if text.begins(with: "sau ") { return .unclear }
    if let time = time(items) { return .by(time) }
    if let year = plannedYear, let time = part(of: year, items, text) { return time }
    let goesOn =
      items.contains { $0.has(.perYear) && $0.phrase != 0 }
      || ["thường xuyên", "liên tục", "giai đoạn", "nhiệm kỳ"].contains { text.contains($0) }
      || plannedYear != nil && text.holds("năm")
    return goesOn && !items.contains { $0.isNumeric } ? .none : .unclear
  }

  /// "Quý II", "Tháng 9", "30/6" in the plan of one year; of "6 tháng" it is not known from when.
  private func part(of year: Int, _ items: [Item], _ text: String) -> CellTime? {
    if let month = TableHead(text).month, items[0].kind != .number || text.holds("đầu") || text.holds("cuối") {
      return .by(Horizon(year: year, source: .clause, day: YearReader.lastDay(ofMonth: month, year)))
    }
    guard let typed = items.first(where: { $0.kind == .number && $0.second > 0 }), items.count <= 3,
      let day = Day(year: year, month: Int(typed.second), day: Int(typed.value))
    else { return nil }
    return .by(Horizon(year: year, source: .clause, day: day.month == 12 && day.day == 31 ? nil : day))
  }

  /// The one year that the plan is of.
  private var plannedYear: Int? {
    guard let year = planYear, (tracker.horizon ?? fallback)?.year == year else { return nil }
    return year
  }

  /// The time that a cell states by a year: the last one that is not over, and the day within it.
  func time(_ items: [Item]) -> Horizon? {
    let years = YearReader(items: items, words: table.words)
    if let time = typedTime(items) ?? items.last(where: { $0.kind == .code }).flatMap({ typedTime([$0]) }) {
      return time
    }
    let told = items.indices.filter { items[$0].kind == .year || items[$0].kind == .date }
    guard let index = told.last(where: { !isOver(items[$0]) }) ?? told.last else { return nil }
    let isBefore =
      years.isBefore(index, in: items.indices)
      || items[index].kind == .year && index > 0 && items[index - 1].phrase == table.words.before
        && items[index - 1].kind == .word
    return Horizon(
      year: Int(items[index].value) - (isBefore ? 1 : 0), source: .clause,
      day: years.day(at: index, in: items.indices) ?? rangeEnd(before: index, items))
  }

  /// "Quý I-II/2027", "Quý I, II năm 2027": the last of several parts of a year.
  private func rangeEnd(before index: Int, _ items: [Item]) -> Day? {
    let year = Int(items[index].value)
    let words = table.words
    var month: Int?
    var at = index - 1
    while at >= 0 {
      let item = items[at]
      if item.phrase != 0, item.phrase == words.quy {
        return month.flatMap { $0 <= 4 ? YearReader.lastDay(ofMonth: $0 * 3, year) : nil }
      }
      if item.phrase != 0, item.phrase == words.thang || item.phrase == words.ngay {
        return month.flatMap { YearReader.lastDay(ofMonth: $0, year) }
      }
      if item.kind == .number, item.value <= 31, item.second == 0 {
        month = month ?? Int(item.value)
      } else if let quarter = YearReader.quarter(item) {
        month = month ?? quarter
      } else if !item.kind.isOne(of: [.dash, .slash, .comma]) && !item.has(.joiner)
        && !(item.phrase != 0 && item.phrase == words.nam)
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "15.3.2027", "T6/2029": a day or a month as typed, which prose takes for a code.
  private func typedTime(_ items: [Item]) -> Horizon? {
    guard items.count <= 5, let first = items.first, let last = items.last, last.end - first.start <= 10 else {
      return nil
    }
    let text = lowercased(bytes[Int(first.start)..<Int(last.end)])
    let isMonth = text.begins(with: "t")
    let parts = text.dropFirst(isMonth ? 1 : 0).split { "./-".contains($0) }.map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, let year = numbers.last, (1945...2100).contains(year) else { return nil }
    if numbers.count == 3, !isMonth, let day = Day(year: year, month: numbers[1], day: numbers[0]) {
      return Horizon(year: year, source: .clause, day: day.month == 12 && day.day == 31 ? nil : day)
    }
    guard numbers.count == 2, isMonth, (1...12).contains(numbers[0]) else { return nil }
    return Horizon(year: year, source: .clause, day: YearReader.lastDay(ofMonth: numbers[0], year))
  }

  private func isOver(_ item: Item) -> Bool { firstYear.map { Int(item.value) < $0 } ?? false }

  /// The deadline that a cell of values states; none of what it is held against, and none of a document that it names.
  func ownTime(_ items: [Item]) -> Horizon? {
    if items.contains(where: { $0.has(.citation) || $0.kind == .code }) { return nil }
    let years = YearReader(items: items, words: table.words)
    let own = items.indices.last { index in
      guard items[index].kind == .year || items[index].kind == .date, !isOver(items[index]) else { return false }
      let role = years.role(at: index, in: items.indices)
      return role == .deadline || role == .start || role == .date && items[index].kind == .date
    }
    guard let own, items.count > 1 else { return nil }
    return time(Array(items[...own]))
  }

  /// By when a row's value is to be reached. "Mục tiêu giai đoạn 2026-2030 | Năm hoàn thành": the row's own time is the nearer one
  /// where only one column holds values.
  func horizon(_ columns: TableReader, _ cells: [[Item]], _ value: (column: Int, year: Int?)?) -> Horizon? {
    if let column = columns.remark, cells.indices.contains(column), isTime(cells[column]),
      let time = time(cells[column]), !isPast(time)
    {
      return time
    }
    var stated = CellTime.none
    if let column = columns.deadline, cells.indices.contains(column) { stated = cellTime(cells[column]) }
    if case .by(let time) = stated, columns.values.count <= 1 { return time }
    if let value, let month = columns.months[value.column] {
      guard let year = value.year ?? plannedYear else { return nil }
      return Horizon(year: year, source: .leadIn, day: YearReader.lastDay(ofMonth: month, year))
    }
    if let value, let year = value.year {
      let day = columns.days.indices.contains(value.column) ? columns.days[value.column] : nil
      return Horizon(year: year, source: .leadIn, day: day)
    }
    switch stated {
    case .by(let time): return time
    case .unclear: return nil
    case .none: break
    }
    if let column = columns.indicator, cells.indices.contains(column), let time = nameTime(cells[column])?.time {
      return time
    }
    if let phase = columns.phase { return Horizon(year: phase, source: .leadIn) }
    // "Biểu 2. Các chỉ tiêu năm 2026" below "I. KẾT QUẢ NĂM 2025".
    if let year = columns.scope.captionYear, columns.scope.isOver { return Horizon(year: year, source: .leadIn) }
    let all = tracker.horizon ?? fallback
    // A cell that a merge left empty has the time of the one above it, any other the plan's: where these differ, none is sure.
    if let column = columns.deadline, cells.indices.contains(column), cells[column].isEmpty,
      let last = columns.lastTime,
      last.year != all?.year
    {
      return nil
    }
    return all
  }

  private func isPast(_ time: Horizon) -> Bool { firstYear.map { time.year < $0 } ?? false }

  /// The time that a name ends with, and the item with which its words begin: "Tỷ lệ hộ nghèo đến năm 2028", "… (năm 2027)";
  /// "Mục tiêu cuối 2025" names a goal by nothing but its year.
  func nameTime(_ items: [Item]) -> (time: Horizon, start: Int?)? {
    if let first = items.first, first.has(.goalSection),
      let year = YearReader(items: items, words: table.words).horizon(in: items.indices, earliest: nil)
    {
      return (Horizon(year: year, source: .clause), nil)
    }
    let end = items.last?.kind == .close ? items.count - 1 : items.count
    guard end > 1, items[end - 1].kind == .year || items[end - 1].kind == .date, !isOver(items[end - 1]) else {
      return nil
    }
    let start =
      (items.indices.prefix(end).last { at in
        let item = items[at]
        return
          !(item.kind == .year || item.kind == .date || item.kind == .number && item.value <= 31
          || item.kind == .word && item.phrase != 0
            && (item.has([.deadlineLead, .timeNoun]) && !item.has(.baseline) || YearReader.isQuarter(item)))
      } ?? -1) + 1
    // "(năm 2027)", "đến năm 2028"; no "giai đoạn 2021-2030" of a programme, and nothing that a document is dated with.
    guard start > 0, start < end - 1 || items[start - 1].kind == .open, items[start - 1].kind != .dash,
      items[start - 1].kind == .open
        || [table.words.den, table.words.toi, table.words.before].contains(items[start].phrase)
    else { return nil }
    guard let time = time(Array(items[start..<end])) else { return nil }
    return (time, items[start - 1].kind == .open ? start - 1 : start)
  }
}
