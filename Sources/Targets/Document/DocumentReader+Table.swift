import Bytes
import Markup
import Publications
import Vietnamese

extension DocumentReader {
  func readRow(_ block: TextBlock, _ index: Int, _ isHeader: Bool) {
    let cells = block.cells.map { cellItems($0) }
    if isHeader || tableReader?.number != block.table {
      let times = cells.map { headTime($0) }
      let heads = block.cells.map { lowercased(bytes[$0]) }
      let line = caption(above: index)
      tableReader = TableReader(
        number: block.table ?? -1, heads: heads,
        written: block.cells.map { String(decoding: bytes[$0], as: UTF8.self) },
        years: times.map(\.year), shape: tableShape(below: index, heads, times.map(\.year)),
        scope: tableScope(above: index))
      tableReader?.days = times.map(\.day)
      tableReader?.caption = line
      if tableReader?.isRead == true || tableReader?.indicator != nil {
        tableReader?.unitAbove = TableReader.unitAbove(index, in: document)
      }
      return
    }
    if tableReader?.hasRows == false, isNumbering(block) || joinHeads(block, index, cells) { return }
    tableReader?.hasRows = true
    if let column = tableReader?.deadline, cells.indices.contains(column), case .by(let time) = cellTime(cells[column])
    {
      tableReader?.lastTime = time
    }
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

  /// How many rows of heads may follow the first.
  private static let headRows = 3

  /// Items of the longest head that is a part of a year: "6 tháng đầu năm 2026".
  private static let periodItems = 5

  /// A second row of heads: `| | | | Thực hiện | Năm 2026 | Năm 2030 |` under `| TT | Chỉ tiêu | ĐVT | Năm 2025 | Mục tiêu | |`.
  private func joinHeads(_ block: TextBlock, _ index: Int, _ cells: [[Item]]) -> Bool {
    guard let columns = tableReader, columns.joinedRows < Self.headRows, cells.count == columns.heads.count,
      cells.count > 2
    else { return false }
    // The columns of names are empty or repeat their heads, and nothing is a quantity.
    let second = block.cells.map { lowercased(bytes[$0]) }
    let first = columns.indicator ?? 0
    // "| CÁC CHỈ TIÊU CHỦ YẾU | | |": a title over all columns is no head of theirs.
    let isTitled = Set(columns.heads.filter { !$0.isEmpty }).count == 1 && second.filter { !$0.isEmpty }.count > 2
    guard isTitled || second[...first].indices.allSatisfy({ second[$0].isEmpty || second[$0] == columns.heads[$0] }),
      second[first...].contains(where: { !$0.isEmpty && !columns.heads.contains($0) }),
      cells.allSatisfy({ items in
        // "Tổng đàn (1.000 con)".
        !items.prefix { $0.kind != .open }.contains { $0.kind == .number || $0.kind == .percent }
          // "6 tháng đầu năm".
          || (2...Self.periodItems).contains(items.count) && items[0].kind == .number
            && items[1].phrase == table.words.thang && items[1].phrase != 0
      })
    else { return false }
    let heads = isTitled ? second : columns.joined(with: second)
    // A year of the first row is that of all heads below it.
    var above: Int?
    let times = cells.indices.map { column in
      if !columns.heads[column].isEmpty { above = columns.years[column] }
      let own = headTime(cells[column])
      return (year: own.year ?? (isTitled ? nil : above), day: own.day)
    }
    let written = zip(columns.written, block.cells).map { first, cell in
      cell.isEmpty ? first : String(decoding: bytes[cell], as: UTF8.self)
    }
    tableReader = TableReader(
      number: columns.number, heads: heads, written: written, above: isTitled ? [] : columns.spanning(second),
      years: times.map(\.year),
      shape: tableShape(below: index, heads, times.map(\.year)), scope: columns.scope)
    tableReader?.unitAbove = columns.unitAbove
    tableReader?.caption = columns.caption
    tableReader?.joinedRows = columns.joinedRows + 1
    tableReader?.days = times.map(\.day)
    return true
  }

  private func nameGroup(_ block: TextBlock, _ columns: TableReader) {
    let texts = block.cells.map { String(decoding: bytes[$0], as: UTF8.self) }
    let name = texts.max { $0.utf8.count < $1.utf8.count }.map { String($0.prefix(120)) } ?? ""
    tableReader?.group = name
    let text = name.lowered()
    let unit = TableReader.unit(inBracketsOf: text) ?? (TableHead.isBareShare(name) ? "%" : "")
    tableReader?.groupUnit = unit
    tableReader?.groupMeasure = TableHead.isBareShare(name) ? TableReader.withoutUnit(name) : ""
    tableReader?.parts.group(TableReader.withoutUnit(name), unit: unit)
  }

  /// The text of a row, without the spaces that empty cells leave at its ends.
  private func rowText(_ block: TextBlock) -> Range<Int> {
    var range = block.text
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    return range
  }

  func cellItems(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    reader.read(range, into: &items)
    return items
  }

  /// A row of values: what it names, and of what unit.
  private struct ValueRow {
    let block: TextBlock
    let index: Int
    let cells: [[Item]]
    /// The items of its name; none where the heads name what is measured.
    let head: [Item]
    let name: String
    /// The names of the rows that it is a part of.
    var parent = ""
    /// What the row above it says is measured of each: "Tỷ lệ".
    var kind = ""
    /// The row before it, where its own name is nothing but "Tỷ lệ".
    var whole = ""
    /// Its unit as the table has it: "tr. đồng", "1000 tấn".
    let unit: String
  }

  private func readValueRow(_ block: TextBlock, _ index: Int, _ columns: TableReader, _ cells: [[Item]]) {
    let filled = columns.values.filter { cells.indices.contains($0.column) && !cells[$0.column].isEmpty }
    if columns.isByTime {
      for value in filled {
        let name = TableReader.withoutUnit(columns.written[value.column])
        let row = ValueRow(block: block, index: index, cells: cells, head: [], name: name, unit: "")
        if !name.isEmpty, !columns.needsCaption || !columns.caption.isEmpty { readValue(value, row, columns) }
      }
      return
    }
    guard let indicator = columns.indicator, cells.indices.contains(indicator),
      !columns.needsCaption || !columns.caption.isEmpty
    else { return }
    // A group that is named only in the first of its rows.
    if let column = columns.groups, block.cells.indices.contains(column), !block.cells[column].isEmpty {
      tableReader?.group = String(String(decoding: bytes[block.cells[column]], as: UTF8.self).prefix(120))
    }
    let unit =
      columns.unit.flatMap { block.cells.indices.contains($0) ? block.cells[$0] : nil }
      .map { lowercased(bytes[$0]) } ?? ""
    // "Tổng đã thông xe (2024)": a row of what there is.
    if tellsOfWhatIs(cells[indicator]) { return }
    let written = String(decoding: bytes[block.cells[indicator]].prefix(600), as: UTF8.self)
    // A name that stands only in the first of its rows.
    let name =
      written.isEmpty ? columns.lastName : withoutTime(written, block.cells[indicator], cells[indicator])
    let isBareShare = TableHead.isBareShare(name)
    if !isBareShare { tableReader?.lastName = name }
    // "-" states none.
    let plain = unit.contains { $0.isLetter || $0 == "%" || $0 == "‰" || $0 == "°" } ? unit : ""
    let own = unit.isEmpty && written.isEmpty || TargetUnits.isDitto(unit) ? columns.lastUnit : plain
    tableReader?.lastUnit = own
    let number = indicator > 0 ? Array(bytes[block.cells[indicator - 1]]) : []
    let isBelowUnit = !columns.groupUnit.isEmpty && RowPlaces.isPart(name, number: number)
    let stated =
      own.isEmpty ? TableReader.unit(ofName: name.lowered()) ?? (isBelowUnit ? columns.groupUnit : "") : own
    // "… được đào tạo quản trị dữ liệu cơ bản.": a name that ends as a sentence.
    let shown = named(own.isEmpty ? TableReader.withoutUnit(name) : name)
    var (rowName, parent) =
      tableReader?.parts.row(shown, unit: stated, number: number)
      ?? (shown, "")
    if columns.isOfKind, parent.isEmpty { parent = kind(columns.written[indicator], of: rowName) }
    // "Tỷ lệ (%)" over "- Trẻ em đi học mẫu giáo".
    let kind = isBelowUnit ? columns.groupMeasure : ""
    if !kind.isEmpty { parent = "" }
    let row = ValueRow(
      block: block, index: index, cells: cells, head: cells[indicator], name: rowName, parent: parent, kind: kind,
      whole: isBareShare && parent.isEmpty ? named(TableReader.withoutUnit(columns.lastName)) : "", unit: stated)
    let ownParts = ownParts(filled, cells, stated)
    // The last quarter ends with the year: where a cell tells of the whole of it, that is what is to be reached.
    let whole = filled.filter { columns.months[$0.column] == nil }
    let first = found.count
    for value in filled
    where !ownParts.contains(value.column)
      && columns.months[value.column] != 12
      || !whole.contains(where: { $0.year == nil || value.year == nil || $0.year == value.year })
    {
      readValue(value, row, columns)
    }
    // A column's head is told where it alone tells two values of one year apart.
    for at in first..<found.count where columns.places.isEmpty {
      let isAlone = !(first..<found.count).contains { $0 != at && found[$0].deadlineYear == found[at].deadlineYear }
      if isAlone { found[at].phrasing.level = "" }
    }
  }

  /// The quarters or months of a row which tell of themselves alone, as their figures show: they fall, are more than the whole year, or it is
  /// their sum; what rises to that of the whole year holds until each one's end.
  private func ownParts(_ filled: [(column: Int, year: Int?)], _ cells: [[Item]], _ unit: String) -> [Int] {
    guard let columns = tableReader, !columns.partsOfYear.isEmpty else { return [] }
    func number(_ column: Int) -> Double? { cells[column].first { $0.kind == .number }?.value }
    let parts = filled.filter { columns.partsOfYear.contains($0.column) }
    let figures = parts.compactMap { number($0.column) }
    guard figures.count == parts.count, figures.count > 1, Set(parts.map(\.year)).count == 1 else { return [] }
    let isShare = unit.begins(with: "%") || parts.contains { cells[$0.column].contains { $0.kind == .percent } }
    let year = parts[0].year
    let whole = filled.first {
      columns.months[$0.column] == nil && ($0.year == nil || year == nil || $0.year == year)
    }.flatMap { number($0.column) }
    let hasLast = parts.contains { columns.months[$0.column] == 12 }
    let steps = zip(figures, figures.dropFirst())
    let last = figures[figures.count - 1]
    let isOwn: Bool
    if steps.allSatisfy({ $0 <= $1 }) {
      isOwn = whole.map { last > $0 } ?? false || !isShare && hasLast && whole != last
    } else if steps.allSatisfy({ $0 >= $1 }) {
      // "5 | 4,5 | 4,2 | 4" of a rate that is to be 4 at the year's end.
      isOwn = whole.map { hasLast ? $0 != last : $0 > last } ?? !isShare
    } else {
      isOwn = true
    }
    return isOwn ? parts.map(\.column) : []
  }

  private func readValue(_ value: (column: Int, year: Int?), _ row: ValueRow, _ columns: TableReader) {
    let head = columns.headUnits[value.column] ?? columns.unitAbove
    let unit = row.unit.isEmpty ? head : row.unit
    let time = ownTime(row.cells[value.column]) ?? horizon(columns, row.cells, value)
    // "Năm 2026 | Tỷ lệ hộ nghèo 3,5%" in a plan of 2027: what the year before has brought.
    if let year = self.year(ofRow: row.head), let time, year < time.year { return }
    if saysWhatItMeasures(row.cells[value.column]) {
      if readCell(row.cells[value.column], row.block, row.index, time, under: row.name) { return }
    }
    // "Tốc độ phát triển bình quân (%)" in a row of "tỷ đồng": how fast it is to grow, not how much there is to be.
    if !unit.begins(with: "%"), columns.growth.contains(value.column) { return }
    let measure = columns.measure(of: value.column)
    // "Tổng cộng": of what the rows above are, no table says, but where they are places.
    let isSum = TableReader.isSum(row.name)
    // "Toàn huyện" under "Diện tích (ha)": as little; a commune's result would answer it.
    let isOfAll =
      !measure.isEmpty && row.name.lowered().begins(with: "toàn ") && row.name.lowered() != "toàn quốc"
    if !measure.isEmpty || columns.isShaped, isSum || isOfAll, measure.isEmpty || !columns.isOfPlaces { return }
    // "-16,7" beside what is to be reached is a fall, "+2.000" under "Điều chỉnh" by how much.
    if columns.rises.contains(value.column), row.cells[value.column].first?.kind != .number { return }
    if columns.adjusted.contains(value.column), isSigned(row.block.cells[value.column]) { return }
    if isNegative(row.block.cells[value.column]) { return }
    // "0" among the shares of places: what none of them is given.
    if columns.places.contains(value.column), row.head.first?.has(.create) ?? false,
      row.cells[value.column].first.map({ $0.kind == .number && $0.value == 0 }) ?? false
    {
      return
    }
    let parts = self.parts(of: row.cells[value.column])
    for items in parts {
      // "2025: 45%" beside "2030: 60%": where things stand.
      if parts.count > 1, opensOver(items) { continue }
      // "80% vào năm 2027", "≥ 90% (2030)": the cell's own time.
      let year = ownTime(items) ?? horizon(columns, row.cells, value)
      // Where heads say what is measured, the cell's first amount is it: "660 triệu lít đáp ứng 35% nhu cầu".
      let isMeasured = columns.isByTime || !measure.isEmpty
      if !isMeasured, isClause(items), readCell(items, row.block, row.index, year) { continue }
      guard items.count <= Reach.valueCell, var candidate = amount(items, unit) else { continue }
      // "28 - 33 - 39" in the row "Nông nghiệp - Công nghiệp - Dịch vụ": shares of several, no range.
      if isOneOfSeveral(items, candidate) { continue }
      candidate.first = min(candidate.first, items.count - 1)
      // "5 trở xuống" in a row of "%".
      if candidate.unit == Lexicon.orLess { (candidate.unit, candidate.comparator) = (unit, .atMost) }
      if columns.needsUnit, candidate.unit.isEmpty || TableReader.isPrice(candidate.unit) { continue }
      if let upper = upperEnd(of: value.column, row, columns), upper > candidate.value, candidate.valueMax == nil {
        candidate.valueMax = upper
      }
      // "Tối đa", "Mục tiêu tối thiểu năm 2030".
      if !candidate.isMarked, candidate.valueMax == nil {
        if columns.heads[value.column].holds("tối đa") { candidate.comparator = .atMost }
        if columns.heads[value.column].holds("tối thiểu") { candidate.comparator = .atLeast }
      }
      let isBudget = self.isBudget(candidate, row)
      // "≥ 2050" of a row of "hộ" is no time.
      let isCountedYear = items[candidate.number].kind == .year
      append(
        candidate, items, by: isCountedYear ? horizon(columns, row.cells, value) : year, row, columns,
        label: (parts.count > 1 ? partName(items, candidate) : nil) ?? columns.label(of: value.column),
        measure: measure, isWhole: !measure.isEmpty && (isSum || isOfAll),
        isRise: columns.rises.contains(value.column), isBudget: isBudget)
    }
  }

  /// What the head says is measured of a row, "Tốc độ tăng trưởng" of "Nông nghiệp"; empty for a row that says it itself.
  private func kind(_ head: String, of name: String) -> String {
    let name = name.lowered()
    let opening = name.parts().prefix(2).joined(separator: " ")
    return Lexicon.measures.contains { name.begins(with: $0) } || head.lowered().holds(opening) ? "" : head
  }

  /// The year that is all that a row's name says.
  private func year(ofRow name: [Item]) -> Int? {
    guard let last = name.last, last.kind == .year, name.dropLast().allSatisfy({ $0.phrase == table.words.nam }) else {
      return nil
    }
    return Int(last.value)
  }

  /// The number in the column of upper ends behind a column of lower ones.
  private func upperEnd(of column: Int, _ row: ValueRow, _ columns: TableReader) -> Double? {
    guard let upper = columns.upper, upper == column + 1, row.cells.indices.contains(upper),
      let number = row.cells[upper].first(where: { $0.kind == .number }), !number.isUnclear
    else { return nil }
    return number.value
  }

  /// Whether a row is of money to be spent.
  private func isBudget(_ candidate: Candidate, _ row: ValueRow) -> Bool {
    row.head.contains { $0.has(.budget) } && row.head.first?.has(.revenue) != true
      && (candidate.family == .money || TargetUnits.inFull(candidate.unit).utf8.contains("đồng".utf8)
        || candidate.family == .percent && row.head.first?.has(.budget) == true)
  }

  private func append(
    _ candidate: Candidate, _ items: [Item], by year: Horizon?, _ row: ValueRow, _ columns: TableReader, label: String,
    measure: String, isWhole: Bool, isRise: Bool, isBudget: Bool
  ) {
    var comparator = candidate.comparator
    let isRank = ["hạng", "vị trí", "thứ hạng", "thứ bậc"].contains { candidate.unit.begins(with: $0) }
    if isRank, !candidate.isMarked { comparator = .atMost }
    let doubts: [Doubt] = year == nil ? [.noDeadline] : []
    var target = FoundTarget(
      quote: rowText(row.block), amount: Int(items[candidate.first].start)..<Int(items[candidate.end - 1].end),
      block: row.index,
      subject: isWhole ? measure : row.name,
      outcome: (isRise ? "tăng" : nil) ?? change(items, to: candidate.number) ?? verb(items, before: candidate.number)
        ?? scopeName(items, behind: candidate, isRank: isRank),
      comparator: comparator,
      value: candidate.value, valueMax: candidate.valueMax, unit: isRank ? "hạng" : candidate.unit,
      kind: isRank || candidate.family == .rank ? .ranking : isBudget ? .budget : .target, deadlineYear: year?.year,
      deadlineSource: year?.source, baselineYear: nil, levels: levels(row.head, row.head.indices),
      serviceLevel: serviceLevel(row.head, row.head.indices), group: tableReader?.group ?? "",
      confidence: Confidence.share(.percent, doubts), doubts: doubts)
    if candidate.unit == "%", let base = shareBase(row.block, columns) { target.phrasing.base = base }
    target.phrasing.label =
      row.parent.isEmpty ? columns.needsCaption ? columns.caption : "" : row.parent + RowPlaces.among
    if !measure.isEmpty, !TableReader.isSum(row.name) {
      // "TOÀN TỈNH".
      let name = isWhole && !row.name.contains(where: \.isLowercase) ? row.name.lowered() : row.name
      target.phrasing.measured = measure + " " + TableReader.behindMeasure(name)
    }
    if measure.isEmpty, !row.kind.isEmpty {
      target.phrasing.measured = row.kind + " " + TableReader.behindMeasure(row.name)
    }
    if measure.isEmpty, !row.whole.isEmpty {
      target.phrasing.measured = row.name + " " + TableReader.behindMeasure(row.whole)
    }
    target.phrasing.level = label
    if let day = year?.day { target.terms = TargetTerms(deadline: day) }
    found.append(target)
  }

  /// A row's name without the time that it ends with, which is the deadline: "Tỷ lệ hộ nghèo đến năm 2028".
  private func withoutTime(_ name: String, _ cell: Range<Int>, _ items: [Item]) -> String {
    guard let start = nameTime(items)?.start ?? citationBracket(items), start > 0, name.utf8.count == cell.count else {
      return name
    }
    return String(decoding: bytes[cell.lowerBound..<Int(items[start - 1].end)], as: UTF8.self)
  }

  /// "Gọi công dân nhập ngũ (QĐ 921/QĐ-UBND ngày 23/11/2023)": where the bracket at the end begins that only says by what paper.
  private func citationBracket(_ items: [Item]) -> Int? {
    guard items.last?.kind == .close, let open = items.lastIndex(where: { $0.kind == .open }),
      items[open...].contains(where: { $0.kind == .code && !isIndex($0) })
    else { return nil }
    return open
  }

  /// "(R&D)", "(PCI)": the letters of what is measured, no number of a paper.
  private func isIndex(_ item: Item) -> Bool { !bytes[item.range].contains { $0 >= 0x30 && $0 <= 0x39 } }

  /// A name with "đã", "hiện có" and a year that is over.
  private func tellsOfWhatIs(_ items: [Item]) -> Bool {
    items.contains { $0.has([.already, .past]) && $0.phrase != 0 }
      && items.contains { $0.kind == .year && tracker.timeline.isOver(Int($0.value)) }
  }

  /// "100% sở, ngành có dữ liệu mở", "98% hộ có cáp quang, 100% xã có 5G", "500 cán bộ được bồi dưỡng": a cell that says of what
  /// its figure is and what is to come of it.
  private func isClause(_ items: [Item]) -> Bool {
    guard var figure = items.firstIndex(where: { $0.kind == .number }) else { return false }
    if figure + 1 < items.count, items[figure + 1].kind == .percent { figure += 1 }
    guard figure <= Reach.valueFigure, figure + 2 < items.count, items[figure + 1].kind == .word,
      !items[figure + 1].isCapital
    else { return false }
    let behind = items[(figure + 1)...].prefix { $0.kind == .word }
    return !items[figure + 1].has([.deadlineLead, .orMore, .baseline, .perYear, .notUnit, .joiner, .predicate])
      && behind.contains { $0.phrase != 0 && ($0.has(.predicate) || table.wordings[Int($0.phrase)].contains(.verb)) }
  }

  /// "Tỷ lệ hộ nghèo còn 3%", "Hộ gia đình văn hóa đạt 90%", "Bê tông hóa 12 km đường": a cell with a measure or a doer of its own
  /// before its figure; not "giảm còn 3%", "toàn tỉnh đạt 80%", "nông thôn 70%", which go on with the row's name.
  private func saysWhatItMeasures(_ items: [Item]) -> Bool {
    guard let figure = items.firstIndex(where: { $0.kind == .number }), figure > 0 else { return false }
    let reader = wordings(items)
    let lead = reader.trimmedLead(0..<figure)
    // "Tỷ lệ huy động trẻ em đi học: Nhà trẻ 25%; Mẫu giáo 94%".
    if items[0].has(.measure), items[0].kind == .word, items[..<figure].contains(where: { $0.kind == .colon }) {
      return true
    }
    guard let first = lead.first, items[first].kind == .word else { return false }
    if items[first].has(.measure), !items[first].has(.timeNoun), lead.count > 1 || items[first].has(.compound) {
      return true
    }
    // A verb of making, and behind the figure what is made.
    if items[first].has(.create), !reader.has(first, [.direction, .making]), !items[first].has(.value),
      figure + 2 < items.count, items[figure + 1].kind == .word,
      !items[figure + 1].has(.structure) || items[figure + 1].has([.compound, .classifier])
    {
      return lead.count <= Reach.shortLeadIn
    }
    guard lead.count > 1, figure > lead.upperBound, items[lead.upperBound].has(.value), reader.isNoun(first),
      !reader.isOnlyVerbs(lead), !reader.isScope(lead)
    else { return false }
    return lead.allSatisfy { at in
      items[at].kind == .word && !reader.isTime(at) && !items[at].has([.deadlineLead, .comparator, .goal])
        && !reader.has(at, .placeTail) && !reader.isOne(at, of: table.words.scopes)
    } && !items[first].has([.central, .province, .district, .commune])
      && !Self.areas.contains {
        bytes.lowered(Int(items[first].start)..<Int(items[lead.upperBound - 1].end)).begins(with: $0)
      }
  }

  /// Names of where, which say no more than the row that they stand in.
  private static let areas = [
    "thành thị", "nông thôn", "đô thị", "miền núi", "đồng bằng", "khu vực", "vùng", "cấp ", "toàn ", "cả ", "các xã",
    "các huyện",
    "xã ", "huyện ", "tỉnh ", "phường ", "trong đó",
  ]

  /// Reads a cell as prose. False where that finds no target.
  ///
  /// - Parameter name: What its row is called, where that is not what is measured; it is shown before what names no measure.
  private func readCell(
    _ items: [Item], _ block: TextBlock, _ index: Int, _ year: Horizon?, under name: String = ""
  ) -> Bool {
    var scope = scope()
    scope.mode = .goal
    scope.horizon = year
    if year == nil { scope.fallback = nil }
    let prose = ProseReader(candidates: candidates(items), scope: scope, carriesGoal: false)
    prose.read(items.indices)
    let first = found.count
    append(prose.drafts, items: items, block: index, quote: rowText(block))
    for at in first..<found.count where found[at].phrasing.label.isEmpty && !name.isEmpty {
      // "Rừng | Trồng mới 500 ha": of what so many hectares are.
      if found[at].subject == found[at].unit {
        found[at].subject = name
        found[at].phrasing.label = name
        continue
      }
      let words = found[at].subject.lowered()
      let isNamed =
        Lexicon.measures.contains { words.begins(with: $0) } || words.holds(name.lowered())
        || found[at].phrasing.order != .subjectFirst
      if !isNamed { found[at].phrasing.label = name }
    }
    return !prose.drafts.isEmpty
  }

  /// What a share is of, as the column of units says: "% GRDP".
  private func shareBase(_ block: TextBlock, _ columns: TableReader) -> String? {
    guard let column = columns.unit, block.cells.indices.contains(column) else { return nil }
    let unit = String(decoding: bytes[block.cells[column]], as: UTF8.self)
    guard unit.begins(with: "% "), unit.count > 3, unit.count < 40 else { return nil }
    return String(unit.dropFirst(2))
  }

  /// A table without value columns: its cells are sentences.
  private func readTextRow(_ block: TextBlock, _ index: Int, _ columns: TableReader, _ cells: [[Item]]) {
    guard let indicator = columns.indicator else { return }
    var scope = scope()
    if columns.isGoalTable { scope.mode = .goal }
    scope.horizon = horizon(columns, cells, nil)
    for column in [indicator] + columns.contents where cells.indices.contains(column) && !cells[column].isEmpty {
      let prose = ProseReader(candidates: candidates(cells[column]), scope: scope, carriesGoal: false)
      prose.read(cells[column].indices)
      append(prose.drafts, items: cells[column], block: index, quote: rowText(block))
    }
  }
}
