import Markup
import Publications
import Vietnamese

extension DocumentReader {
  mutating func readRow(_ block: TextBlock, _ index: Int, _ isHeader: Bool) {
    let cells = block.cells.map { cellItems($0) }
    if isHeader || tableReader?.number != block.table {
      let years = cells.map { items in
        YearReader(items: items, words: table.words).horizon(in: items.indices, earliest: nil)
      }
      let heads = block.cells.map { lowercased(bytes[$0]) }
      tableReader = TableReader(
        number: block.table ?? -1, heads: heads, years: years, times: timeColumns(below: index), scope: tableScope)
      return
    }
    if joinHeads(block, cells) { return }
    tableReader?.hasRows = true
    guard let columns = tableReader, columns.isRead else { return }
    let filled = cells.filter { !$0.isEmpty }
    let hasValue = columns.values.contains { cells.indices.contains($0.column) && !cells[$0.column].isEmpty }
    if !hasValue, filled.count <= 2, !filled.isEmpty { nameGroup(block, columns) }
    if !hasValue, filled.count <= 2 {
      for items in filled {
        let years = YearReader(items: items, words: table.words)
        if let year = years.horizon(in: items.indices, earliest: context.issuedYear) { tableReader?.phase = year }
      }
      if columns.values.isEmpty == false || filled.count < 2 { return }
    }
    if columns.values.isEmpty {
      readTextRow(block, index, columns, cells)
    } else {
      readValueRow(block, index, columns, cells)
    }
  }

  /// What the headings over a table say of it, and where none does, a title that names goals.
  private var tableScope: TableScope {
    TableScope(
      firstYear: firstYear, issued: context.issuedYear,
      mode: tracker.mode ?? (isListOfGoals || baseMode == .goal ? .goal : .neutral), isReport: context.isReport,
      isNews: context.isNews, timeline: tracker.timeline)
  }

  /// The columns of a table that hold nothing but years, days, months and quarters: they are its deadlines, whatever their head.
  private mutating func timeColumns(below head: Int) -> Set<Int> {
    var columns: Set<Int>?
    for block in document.blocks[(head + 1)...] {
      guard case .tableRow(false) = block.kind, block.table == document.blocks[head].table else { break }
      var times: Set<Int> = []
      var empty: Set<Int> = []
      for (column, cell) in block.cells.enumerated() where columns?.contains(column) ?? true {
        if cell.isEmpty { empty.insert(column) } else if isTime(cell) { times.insert(column) }
      }
      // A column of which the first cell is empty may be one all the same.
      let next = times.union(empty)
      columns = columns.map { $0.intersection(next) } ?? next
      if columns?.isEmpty ?? true { return [] }
    }
    return (columns ?? []).filter { column in
      document.blocks[(head + 1)...].prefix { $0.table == document.blocks[head].table }.contains {
        $0.cells.indices.contains(column) && !$0.cells[column].isEmpty
      }
    }
  }

  /// "2027", "30/6/2027", "Tháng 9/2027", "Quý II/2028", "2026-2028".
  private mutating func isTime(_ cell: Range<Int>) -> Bool {
    guard cell.count < 60, bytes[cell].contains(where: { $0 == 0x31 || $0 == 0x32 }) else { return false }
    let items = cellItems(cell)
    return items.contains { $0.kind == .year || $0.kind == .date }
      && items.allSatisfy { item in
        switch item.kind {
        case .year, .date, .dash, .slash, .comma, .stop: return true
        case .number: return item.value <= 31 && item.second == 0
        case .word:
          return item.has([.deadlineLead, .timeNoun, .start, .label]) || YearReader.isQuarter(item)
        default: return false
        }
      }
  }

  /// The time that a cell states, where it states one: a year, and the day within it.
  private func time(_ items: [Item]) -> Horizon? {
    let years = YearReader(items: items, words: table.words)
    guard let index = items.lastIndex(where: { $0.kind == .year || $0.kind == .date }) else { return nil }
    let year = Int(items[index].value) - (years.isBefore(index, in: items.indices) ? 1 : 0)
    return Horizon(year: year, source: .clause, day: years.day(at: index, in: items.indices))
  }

  /// The deadline that a cell of values states; none of what it is held against.
  private func ownTime(_ items: [Item]) -> Horizon? {
    let years = YearReader(items: items, words: table.words)
    return items.indices.last { index in
      items[index].kind == .year && firstYear.map { Int(items[index].value) >= $0 } ?? true
        && years.role(at: index, in: items.indices) == .deadline
    }.map { Horizon(year: Int(items[$0].value), source: .clause, day: years.day(at: $0, in: items.indices)) }
  }

  /// A second row of heads: `| | | | Thực hiện | Năm 2026 | Năm 2030 |` under `| TT | Chỉ tiêu | ĐVT | Năm 2025 | Mục tiêu | |`.
  private mutating func joinHeads(_ block: TextBlock, _ cells: [[Item]]) -> Bool {
    guard let columns = tableReader, !columns.hasRows, cells.count == columns.heads.count, cells.count > 2 else {
      return false
    }
    // The columns of names are empty or repeat their heads, and nothing is a quantity.
    let second = block.cells.map { lowercased(bytes[$0]) }
    let first = columns.indicator ?? 0
    guard second[...first].indices.allSatisfy({ second[$0].isEmpty || second[$0] == columns.heads[$0] }),
      second[first...].contains(where: { !$0.isEmpty && !columns.heads.contains($0) }),
      cells.allSatisfy({ items in !items.contains { $0.kind == .number || $0.kind == .percent } })
    else { return false }
    let heads = columns.joined(with: second)
    // A year of the first row is that of all heads below it.
    var above: Int?
    let years = cells.indices.map { column in
      if !columns.heads[column].isEmpty { above = columns.years[column] }
      return YearReader(items: cells[column], words: table.words).horizon(in: cells[column].indices, earliest: nil)
        ?? above
    }
    tableReader = TableReader(
      number: columns.number, heads: heads, years: years, times: columns.times, scope: tableScope)
    return true
  }

  private mutating func nameGroup(_ block: TextBlock, _ columns: TableReader) {
    let texts = block.cells.map { String(decoding: bytes[$0], as: UTF8.self) }
    tableReader?.group = texts.max { $0.utf8.count < $1.utf8.count }.map { String($0.prefix(120)) } ?? ""
  }

  /// The text of a row, without the spaces that empty cells leave at its ends.
  private func rowText(_ block: TextBlock) -> Range<Int> {
    var range = block.text
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    return range
  }

  private mutating func cellItems(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    reader.read(range, into: &items)
    return items
  }

  func horizon(_ columns: TableReader, _ cells: [[Item]], _ head: Int?) -> Horizon? {
    if let column = columns.remark, cells.indices.contains(column), let year = ownYear(cells[column]) {
      return Horizon(year: year, source: .clause)
    }
    if let head { return Horizon(year: head, source: .leadIn) }
    if let column = columns.deadline, cells.indices.contains(column), let time = time(cells[column]) { return time }
    if let column = columns.indicator, cells.indices.contains(column), let year = goalYear(cells[column]) {
      return Horizon(year: year, source: .clause)
    }
    if let phase = columns.phase { return Horizon(year: phase, source: .leadIn) }
    return tracker.horizon ?? fallback
  }

  /// "Mục tiêu cuối 2025": a row that is named by a goal and its year.
  private func goalYear(_ items: [Item]) -> Int? {
    guard let first = items.first, first.has(.goalSection) else { return nil }
    return YearReader(items: items, words: table.words).horizon(in: items.indices, earliest: nil)
  }

  /// "năm 2028", "đến năm 2028": a year is all that a remark says.
  private func ownYear(_ items: [Item]) -> Int? {
    guard let last = items.last, last.kind == .year, items.count <= 3,
      items.dropLast().allSatisfy({ $0.has(.deadlineLead) || $0.phrase != 0 && $0.phrase == table.words.nam })
    else { return nil }
    return Int(last.value)
  }

  private mutating func readValueRow(_ block: TextBlock, _ index: Int, _ columns: TableReader, _ cells: [[Item]]) {
    guard let indicator = columns.indicator, cells.indices.contains(indicator) else { return }
    let unit =
      columns.unit.flatMap { block.cells.indices.contains($0) ? block.cells[$0] : nil }
      .map { lowercased(bytes[$0]) } ?? ""
    // "Tổng đã thông xe (2024)": a row of what there is.
    if tellsOfWhatIs(cells[indicator]) { return }
    let written = String(decoding: bytes[block.cells[indicator]].prefix(600), as: UTF8.self)
    // A name that stands only in the first of its rows.
    let name = written.isEmpty ? columns.lastName : written
    tableReader?.lastName = name
    let stated = unit.isEmpty ? TableReader.unit(ofName: name.lowercased()) ?? "" : unit
    let (ownUnit, scale) = TableReader.scaled(stated)
    let parts = columns.values.filter { cells.indices.contains($0.column) }.flatMap { value in
      cells[value.column].split { $0.kind == .semicolon }.map { (value, Array($0)) }
    }
    for (value, items) in parts {
      let unit = ownUnit.isEmpty ? columns.headUnits[value.column] ?? "" : ownUnit
      // "Tốc độ phát triển bình quân (%)" in a row of "tỷ đồng": how fast it is to grow, not how much there is to be.
      if !unit.hasPrefix("%"), columns.growth.contains(value.column) { continue }
      if isClause(items) {
        readCell(items, block, index, horizon(columns, cells, value.year))
        continue
      }
      guard !items.isEmpty, items.count <= Reach.valueCell, var candidate = amount(items, unit) else { continue }
      candidate.first = min(candidate.first, items.count - 1)
      if columns.needsUnit, candidate.unit.isEmpty { continue }
      if candidate.unit == ownUnit, scale > 1 {
        candidate.value *= scale
        candidate.valueMax = candidate.valueMax.map { $0 * scale }
      }
      let head = cells[indicator]
      let isRank =
        candidate.unit.hasPrefix("hạng") || candidate.unit.hasPrefix("vị trí") || candidate.unit.hasPrefix("thứ hạng")
        || candidate.unit.hasPrefix("thứ bậc")
      if isRank, !candidate.isMarked { candidate.comparator = .atMost }
      let verb = verb(items, before: candidate.number)
      var phrasing = Phrasing()
      if candidate.unit == "%", let base = shareBase(block, columns) { phrasing.base = base }
      // "80% vào năm 2027", "≥ 90% (2030)": the cell's own time.
      let year = ownTime(items) ?? horizon(columns, cells, value.year)
      let isBudget =
        head.contains { $0.has(.budget) }
        && (candidate.family == .money || candidate.unit.utf8.contains("đồng".utf8)
          || candidate.family == .percent && head.first?.has(.budget) == true)
      var target = FoundTarget(
        quote: rowText(block), amount: Int(items[candidate.first].start)..<Int(items[candidate.end - 1].end),
        block: index,
        subject: subject(name), outcome: verb ?? scopeName(items, behind: candidate), comparator: candidate.comparator,
        value: candidate.value,
        valueMax: candidate.valueMax, unit: isRank ? "hạng" : candidate.unit,
        kind: isRank || candidate.family == .rank ? .ranking : isBudget ? .budget : .target, deadlineYear: year?.year,
        deadlineSource: year?.source, baselineYear: nil, levels: levels(head, head.indices),
        serviceLevel: serviceLevel(head, head.indices), group: columns.group,
        confidence: Confidence.share(.percent, year == nil ? [.noDeadline] : []),
        doubts: year == nil ? [.noDeadline] : [])
      target.phrasing = phrasing
      if let day = year?.day { target.terms = TargetTerms(deadline: day) }
      found.append(target)
    }
  }

  /// A name with "đã", "hiện có" and a year that is over.
  private func tellsOfWhatIs(_ items: [Item]) -> Bool {
    items.contains { $0.has([.already, .past]) && $0.phrase != 0 }
      && items.contains { $0.kind == .year && tracker.timeline.isOver(Int($0.value)) }
  }

  /// "100% sở, ngành có dữ liệu mở", "98% hộ có cáp quang, 100% xã có 5G": a cell that names what its shares are of is read as prose.
  private func isClause(_ items: [Item]) -> Bool {
    guard let percent = items.firstIndex(where: { $0.kind == .percent }), percent <= Reach.valueFigure,
      percent + 2 < items.count, items[percent + 1].kind == .word, !items[percent + 1].isCapital
    else { return false }
    let behind = items[(percent + 1)...].prefix { $0.kind == .word }
    return !items[percent + 1].has([.deadlineLead, .orMore, .baseline, .perYear, .notUnit, .joiner, .predicate])
      && behind.contains { $0.has(.predicate) && $0.phrase != 0 }
  }

  private mutating func readCell(_ items: [Item], _ block: TextBlock, _ index: Int, _ year: Horizon?) {
    var scope = scope()
    scope.mode = .goal
    scope.horizon = year
    var prose = ProseReader(candidates: candidates(items), scope: scope, carriesGoal: false)
    prose.read(items.indices)
    append(prose.drafts, items: items, block: index, quote: rowText(block))
  }

  /// "Giảm 1-1,5", "còn 2", "tăng 10%": the verb before a cell's number, without which it would be the level reached.
  private func verb(_ items: [Item], before number: Int) -> String? {
    let end = items.indices.first { at in
      at >= number || items[at].kind != .word || items[at].phrase != 0 && items[at].has(.comparator)
    }
    guard let end, end > 0, end <= 4 else { return nil }
    let text = String(decoding: bytes[Int(items[0].start)..<Int(items[end - 1].end)], as: UTF8.self).lowercased()
    let verbs = ["giảm", "tăng", "còn", "xuống", "lên", "duy trì", "giữ", "nâng", "hạ", "kéo giảm"]
    return verbs.contains { text == $0 || text.hasPrefix($0 + " ") } ? text : nil
  }

  /// What a share is of, as the column of units says: "% GRDP".
  private func shareBase(_ block: TextBlock, _ columns: TableReader) -> String? {
    guard let column = columns.unit, block.cells.indices.contains(column) else { return nil }
    let unit = String(decoding: bytes[block.cells[column]], as: UTF8.self)
    guard unit.hasPrefix("% "), unit.count > 3, unit.count < 40 else { return nil }
    return String(unit.dropFirst(2))
  }

  /// "Trong đó: 5G", "+ Thu nội địa" are of the row that they stand under.
  private mutating func subject(_ name: String) -> String {
    let marks = "-–+*• "
    let plain = name.drop { marks.contains($0) }
    let isAmong = plain.lowercased().hasPrefix("trong đó")
    guard isAmong || name.hasPrefix("+") else {
      tableReader?.parent = name
      return name
    }
    let own = isAmong ? plain.dropFirst("trong đó".count).drop { ": ".contains($0) || marks.contains($0) } : plain
    guard let parent = tableReader?.parent, !parent.isEmpty, !own.isEmpty else { return String(plain) }
    return parent + ", trong đó " + own
  }

  /// What a value cell says behind its number: `≤ 3 Đông Nam Á`; a note in brackets does not count.
  private func scopeName(_ items: [Item], behind candidate: Candidate) -> String {
    let end = candidate.number + 1
    guard end < items.count, items[end].kind == .word, items[end].isCapital else { return "" }
    let last = items[end...].firstIndex { [.semicolon, .comma, .open, .stop].contains($0.kind) } ?? items.count
    return String(decoding: bytes[Int(items[end].start)..<Int(items[last - 1].end)], as: UTF8.self)
  }

  /// The amount in a value cell: `100%`, `≥ 90`, `Trên 80`, `50 - 60`, `35 mô hình`.
  private func amount(_ items: [Item], _ unit: String) -> Candidate? {
    let candidates = candidates(items)
    guard let number = valueItem(items), number <= Reach.valueFigure else { return nil }
    // `≤ 3 Đông Nam Á`: a name is no unit.
    let isName = !unit.isEmpty && items.indices.contains(number + 1) && items[number + 1].isCapital
    if !isName, items[number].kind == .number, let candidate = candidates.candidate(at: number, in: items.indices),
      candidate.family != .index, candidate.unit != ""
    {
      return candidate
    }
    guard items[number].kind == .number || unit != "" else { return nil }
    // "1,050" in a row of people is no 1,05, and no share has thousands; see ``UnclearFigure``.
    let isUnsure =
      items[number].isUnclear || unit.hasPrefix("%") && items[number].value >= 1000
      || !items[number].isGroupedByComma && FigureScanner.isCounted(unit)
        && FigureScanner.isCommaTriple(bytes, Int(items[number].start)..<Int(items[number].end))
    guard !isUnsure, let bare = candidates.bare(number, in: items.indices) else { return nil }
    var out = bare
    out.unit = unit.hasPrefix("%/") ? unit : unit.hasPrefix("%") ? "%" : unit
    out.family = unit.hasPrefix("%") ? .percent : .count
    // "3,5 triệu" in a row of "lượt".
    var at = number + 1
    var factor = 1.0
    while at < items.count, items[at].kind == .word, items[at].has(.magnitude) {
      factor *= items[at].value
      at += 1
    }
    if factor > 1 {
      guard !["nghìn", "ngàn", "triệu", "tỷ", "tỉ", "%"].contains(where: { unit.hasPrefix($0) }) else { return nil }
      out.value *= factor
      out.valueMax = out.valueMax.map { $0 * factor }
      out.end = max(out.end, at)
    }
    // "11.000/năm".
    if out.end + 1 < items.count, items[out.end].kind == .slash, items[out.end + 1].phrase == table.words.nam {
      out.unit += "/năm"
      out.end += 2
    }
    return out
  }

  /// The first number of a cell that is no year; a year where nothing else stands there, for "2000" may count.
  private func valueItem(_ items: [Item]) -> Int? {
    items.firstIndex { $0.kind == .number }
      ?? items.firstIndex { $0.kind == .year && $0.value <= 2000 }
      ?? (items.count == 1 && items[0].kind == .year ? 0 : nil)
  }

  /// A table without value columns: its cells are sentences.
  private mutating func readTextRow(_ block: TextBlock, _ index: Int, _ columns: TableReader, _ cells: [[Item]]) {
    guard let indicator = columns.indicator, cells.indices.contains(indicator), !cells[indicator].isEmpty else {
      return
    }
    var scope = scope()
    if columns.isGoalTable { scope.mode = .goal }
    scope.horizon = horizon(columns, cells, nil)
    var prose = ProseReader(candidates: candidates(cells[indicator]), scope: scope, carriesGoal: false)
    prose.read(cells[indicator].indices)
    append(prose.drafts, items: cells[indicator], block: index, quote: rowText(block))
  }
}
