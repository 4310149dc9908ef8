import Bytes
import Markup
import Targets
import Vietnamese

extension ResultReader {
  func readRow(_ block: TextBlock, _ index: Int, _ isHeader: Bool) {
    let cells = block.cells.map { cellItems($0) }
    if isHeader || columns?.number != block.table {
      var made = makeColumns(block, index, heads: block.cells.map { cellText($0) }, cells)
      made.unit = made.unit ?? unitAbove(index)
      readCaption(index, &made)
      readMeasures(index, &made)
      nameHeads(&made)
      nameCounted(index, &made)
      columns = made
      return
    }
    guard let table = columns else { return }
    if entersSection(block, table) { return }
    if !table.hasRows, let second = secondHeads(block, cells, table) {
      var made = makeColumns(
        block, index, heads: table.joined(second.heads), last: second.heads, cells, periods: second.periods)
      made.unit = made.unit ?? table.unit
      readMeasures(index, &made)
      nameHeads(&made)
      nameCounted(index, &made)
      columns = made
      return
    }
    if !table.hasRows, isNumbering(cells) { return }
    columns?.hasRows = true
    guard table.isRead, let indicator = table.indicator, cells.indices.contains(indicator) else { return }
    readCells(block, index, table, cells, indicator)
  }

  func cellText(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// "A | B | (1) | (2) | (3)=(2)/(1)": a row that only numbers the columns.
  private func isNumbering(_ cells: [[Item]]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count > 1
      && filled.allSatisfy { items in
        items.allSatisfy {
          $0.kind == .open || $0.kind == .close || $0.isNumeric && $0.value < 40 && $0.value == $0.value.rounded()
            || $0.kind == .word && $0.end - $0.start == 1 || items.count > 2 && $0.kind != .word
        }
      }
      && filled.contains { $0.contains { $0.isNumeric && $0.value == 1 } }
      && filled.contains { $0.contains { $0.isNumeric && $0.value == 2 } }
  }

  private func readCells(
    _ block: TextBlock, _ index: Int, _ table: ResultColumns, _ cells: [[Item]], _ indicator: Int
  ) {
    let name = cellText(block.cells[indicator])
    guard !name.isEmpty else { return }
    let columns = table.all(.result) + table.all(.rank) + table.all(.pair)
    readMovements(block, index, table, cells, name)
    if cells.count(where: { !$0.isEmpty }) <= 2,
      columns.allSatisfy({ !cells.indices.contains($0) || cells[$0].isEmpty })
    {
      self.columns?.rows.group(name)
      leavesSection(by: name, number: indicator > 0 ? Array(bytes[block.cells[indicator - 1]]) : [])
      self.columns?.group = name
      return
    }
    let unitCell =
      table.all(.unit).first.flatMap { block.cells.indices.contains($0) ? cellText(block.cells[$0]).lowered() : nil }
      .map {
        TargetUnits.isDitto($0) ? table.lastUnit : $0.allSatisfy { "-–—".contains($0) } ? "" : TargetUnits.inFull($0)
      }
      ?? ""
    self.columns?.lastUnit = unitCell
    let ownUnit =
      unitCell.isEmpty
      ? ResultColumns.unit(inBracketsOf: name.lowered()) ?? table.sectionUnit
        ?? (table.all(.unit).isEmpty && table.unit == nil
          ? ResultColumns.unit(inName: name.lowered()) { isOfShares(cells, table) } : nil) ?? "" : unitCell
    var row: (name: String, parent: String) =
      self.columns?.rows.row(
        name, unit: ownUnit, number: indicator > 0 ? Array(bytes[block.cells[indicator - 1]]) : []) ?? (name, "")
    if row.parent.isEmpty, let whole = grouped(row.name, table) { row.name = whole }
    if isGoalRow(cells[indicator]) { return }
    let rowPeriod = table.all(.period).first.flatMap { ownPeriod(cells, $0) } ?? namedPeriod(cells[indicator], table)
    if table.namesTimes {
      guard let rowPeriod else { return }
      // A row for a year to come: the whole table is of what is to be.
      if let issued = context.issued, rowPeriod.end.year > issued.year {
        found.removeAll { document.blocks[$0.block].table == block.table }
        self.columns?.isRead = false
        return
      }
    }
    let unexplained = unexplained(table, cells)
    for column in columns where cells.indices.contains(column) {
      let head = table.columns[column]
      let period = rowPeriod.flatMap { isOfColumn($0, head) ? nil : $0 }
      let isRank =
        head.role == .rank || ["hạng", "thứ hạng", "vị trí", "xếp hạng"].contains(ownUnit) && !table.namesPlaces
      // "Tốc độ phát triển (%)" beside rows in tỷ đồng: of another thing than the row's own unit counts.
      if !isRank, !ownUnit.isEmpty, !ownUnit.begins(with: "%"), TableHead(head.head).hasPercent, head.role == .result {
        continue
      }
      // "Gạo | nghìn tấn | 583 | 277" under "Lượng | Trị giá (triệu USD)": the head that says a unit of its own.
      let own = table.sectionShare == nil ? head.unit.flatMap { $0.begins(with: "%") ? nil : $0 } ?? ownUnit : "%"
      let stated = isRank ? "" : own.isEmpty ? head.unit ?? table.unit ?? "" : own
      let isOfHead =
        table.namesPlaces || table.namesTimes
        || head.measure.map { !ResultColumns.wholes.contains($0.lowered()) } ?? false
      let named = stated.isEmpty && !isRank ? namedUnit(isOfHead ? head.name : name, cells[column]) : stated
      let unit = named.isEmpty && !isRank ? table.counted.map { namedUnit($0, cells[column]) } ?? "" : named
      if case .index(let base, let isStated)? = table.section {
        guard !isRank, let moved = indexed(cells[column], of: base, isStated: isStated) else { continue }
        found.append(
          changeResult(moved, block, index, name, row, head, table, cells[indicator], rowPeriod: period))
        continue
      }
      guard var amount = amount(cells[column], unit: unit) else {
        if !isRank, let change = change(cells[column], unit: unit) {
          found.append(
            changeResult(change, block, index, name, row, head, table, cells[indicator], rowPeriod: period))
        }
        continue
      }
      var plan: Figure?
      if head.role == .pair {
        guard let pair = pair(cells[column], unit: unit, isPlanFirst: head.isPlanFirst) else { continue }
        (amount, plan) = pair
      }
      var result = FoundResult(quote: rowText(block), amount: amount.range, block: index)
      result.value = amount.figure.value
      result.valueMax = amount.figure.valueMax
      result.comparator = amount.figure.comparator
      result.unit = isRank ? "hạng" : amount.figure.unit
      result.kind = isRank ? .ranking : .result
      let share = amount.figure.whole == nil ? nil : shareInBracket(cells[column], unit: result.unit)
      if let whole = amount.figure.whole {
        if let share {
          (result.part, result.whole, result.value) = (amount.figure.value, whole, share.value)
          result.amount = amount.range.lowerBound..<max(amount.range.upperBound, share.end)
        } else if isRank {
          result.whole = whole
        } else if result.unit.begins(with: "%") {
          // "65/70%": reached of what was asked.
          result.against = StatedPlan(whole)
        } else {
          (result.part, result.whole) = (amount.figure.value, whole)
        }
      }
      if let plan { result.against = StatedPlan(plan.value, comparator: plan.comparator) }
      nameRow(&result, name, row, head, table, block, cells[indicator])
      var headPeriod = head.period
      headPeriod?.role = .asOf
      if let period { setDay(&result, period, source: .clause) } else { setDay(&result, headPeriod, source: .column) }
      if let issued = context.issued, let asOf = result.asOf, asOf.day.year > issued.year { continue }
      result.isEstimate =
        head.isEstimate && period == nil || table.namesTimes && name.lowered().begins(with: "ước ")
        || context.issued.map { issued in result.asOf.map { $0.day > issued } ?? false } ?? false
      result.doubt = doubt(ofDay: result, saysEstimate: head.isEstimate) ?? scopeDoubt(block)
      if !head.isExplained, unexplained > 1, result.doubt == nil { result.doubt = .column }
      if cells[column].contains(where: { $0.kind == .open }), result.doubt == nil {
        result.doubt = noted(cells[column])
      }
      result.beside = beside(amount.range, cells[column])
      result.tail = table.namesPlaces ? "" : bare(result.subject, unit: result.unit)
      setCount(&result, head)
      addWhole(&result, table, cells)
      addCount(&result, head, cells)
      addPlan(&result, column, table, cells, block, unit: unit)
      if result.assessment == nil { result.assessment = judgement(cells[column]) }
      addEarlier(than: result, column, table, cells, unit: unit)
      found.append(result)
      if isRank, let score = score(behind: amount.range.upperBound, cells[column]) {
        (result.value, result.whole, result.unit, result.kind) = (score.value, nil, "", .result)
        result.amount = score.range
        found.append(result)
      }
    }
  }

  /// What a cell tells only the change of.
  private func changeResult(
    _ moved: (change: ResultChange, range: Range<Int>), _ block: TextBlock, _ index: Int, _ name: String,
    _ row: (name: String, parent: String), _ head: ResultColumns.Column, _ table: ResultColumns, _ items: [Item],
    rowPeriod: Period?
  ) -> FoundResult {
    var result = FoundResult(quote: rowText(block), amount: moved.range, block: index)
    result.change = moved.change
    nameRow(&result, name, row, head, table, block, items)
    var headPeriod = head.period
    headPeriod?.role = .asOf
    setDay(&result, rowPeriod ?? headPeriod, source: rowPeriod == nil ? .column : .clause)
    result.isEstimate = head.isEstimate
    result.doubt = doubt(ofDay: result, saysEstimate: head.isEstimate)
    return result
  }

  /// "Tỷ lệ xã đạt chuẩn giai đoạn 2011 - 2020 | 85,7 | 91,0" under "2019 | 2020": the stretch of years is of the measure, and the column tells the
  /// year in it.
  private func isOfColumn(_ row: Period, _ head: ResultColumns.Column) -> Bool {
    guard let first = row.from, first.year < row.end.year, let column = head.period, column.namesYear else {
      return false
    }
    return column.end.year >= first.year && column.end.year <= row.end.year
  }

  /// "TH cùng kỳ 2015 | TH trong kỳ": what the same time of the year before had is a result of its own day, where the head names that year.
  private func addEarlier(
    than latest: FoundResult, _ column: Int, _ table: ResultColumns, _ cells: [[Item]], unit: String
  ) {
    guard column == table.judgedResult, latest.kind == .result, !latest.isEstimate, let asOf = latest.asOf else {
      return
    }
    for at in table.all(.base) where cells.indices.contains(at) {
      let years = table.columns[at].head.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      guard years == [asOf.day.year - 1], table.columns[at].head.lowered().holds("cùng kỳ"),
        let amount = amount(cells[at], unit: unit), amount.figure.whole == nil,
        let day = Day(year: asOf.day.year - 1, month: asOf.day.month, day: asOf.day.day)
          ?? Day.last(ofMonth: asOf.day.month, year: asOf.day.year - 1)
      else { continue }
      var result = latest
      (result.amount, result.asOf) = (amount.range, AsOf(day, asOf.precision, .column))
      (result.value, result.valueMax) = (amount.figure.value, amount.figure.valueMax)
      (result.comparator, result.unit) = (amount.figure.comparator, amount.figure.unit)
      (result.part, result.whole, result.shareOfPlan, result.shareOf, result.overPlan) = (nil, nil, nil, nil, nil)
      (result.change, result.against, result.assessment, result.periodFrom) = (nil, nil, nil, nil)
      found.append(result)
    }
  }

  /// "6 (Vượt chỉ tiêu)": the judgement that a bracket behind a cell's number holds, and nothing else.
  private func judgement(_ cell: [Item]) -> String? {
    guard let open = cell.firstIndex(where: { $0.kind == .open }), cell.last?.kind == .close, cell.count - open <= 7,
      open > 0, let first = cell[(open + 1)...].first, first.phrase != 0, first.can(.judged),
      cell[(open + 1)..<(cell.count - 1)].allSatisfy({ $0.kind == .word })
    else { return nil }
    return cellText(Int(first.start)..<Int(cell[cell.count - 2].end))
  }

  /// Whether all numbers of a row's results may be per cent, and none of them has a unit.
  private func isOfShares(_ cells: [[Item]], _ table: ResultColumns) -> Bool {
    table.all(.result).allSatisfy { column in
      guard cells.indices.contains(column), table.columns[column].unit == nil else { return false }
      return cells[column].allSatisfy { !$0.isNumeric || $0.value <= 100 }
    }
  }

  /// The period that the name of a row tells, where the heads are not of several years: "theo chuẩn năm 2021".
  private func namedPeriod(_ name: [Item], _ table: ResultColumns) -> Period? {
    let heads = table.all(.result).compactMap { table.columns[$0].period?.end }
    let period = periods(name, year: heads.first?.year ?? year).read(name.indices).first { $0.role == .asOf }
    guard let period, period.precision == .year, let head = heads.first else { return period }
    let isStretch = period.from.map { $0.year < period.end.year } ?? false
    return !isStretch && heads.contains { $0 != head } ? nil : period
  }

  /// How many columns of a row hold numbers of which no head says what they are.
  private func unexplained(_ table: ResultColumns, _ cells: [[Item]]) -> Int {
    table.columns.indices.count { column in
      let head = table.columns[column]
      return cells.indices.contains(column) && (head.role == .other || head.role == .result) && !head.isExplained
        && amount(cells[column], unit: "") != nil
    }
  }

  func nameRow(
    _ result: inout FoundResult, _ name: String, _ row: (name: String, parent: String), _ head: ResultColumns.Column,
    _ table: ResultColumns,
    _ block: TextBlock, _ items: [Item]
  ) {
    let place = ResultPlace.only(in: name)
    if table.namesPlaces {
      result.subject =
        head.role == .rank
        ? table.all(.result).first.map { table.columns[$0].head } ?? head.head : head.subject ?? head.head
      if let part = table.all(.part).first, head.role != .rank, head.measure == nil {
        result.subject = table.columns[part].head
      }
      let isWhole = ResultColumns.wholes.contains(name.lowercased())
      result.place = place ?? (isWhole ? scopeOwner()?.place ?? titlePlace : name)
    } else if table.namesTimes {
      result.subject = head.subject ?? head.head
      result.place = scopeOwner()?.place ?? titlePlace
    } else {
      (result.subject, result.parent) = row
      if let counted = table.counted, head.measure == nil, ResultColumns.wholes.contains(name.lowered()) {
        result.subject = counted
      }
      if let measure = head.measure {
        // "Bác sĩ | 1.900 | 1.500" under "Tổng số | Trong đó: Nhà nước".
        let isOfSum = ResultColumns.wholes.contains(measure.lowered())
        let isOfRow = ResultColumns.wholes.contains(name.lowered())
        (result.subject, result.parent) = (isOfRow ? measure : isOfSum ? row.name : measure + ", " + row.name, "")
      }
      if head.isGrowth, row.parent.isEmpty { result.parent = head.head }
      result.place = head.place ?? place ?? scopeOwner()?.place ?? titlePlace
    }
    if let share = table.sectionShare, !share.isEmpty { result.subject = share + ", " + result.subject }
    let cell = table.indicator.map { block.cells[$0] } ?? block.text
    let words = ClauseWords.read(bytes, of: document, clause: cell, figure: -1)
    (result.levels, result.serviceLevel) = (words.levels, words.serviceLevel)
  }

  /// "Mục tiêu đến năm 2025": a row that names a goal and its year.
  private func isGoalRow(_ items: [Item]) -> Bool {
    guard let first = items.first, first.phrase != 0, first.can([.goal, .goalSection]) else { return false }
    return items.dropFirst().prefix(4).contains { $0.kind == .year }
  }

  /// The period of a row that a column of its own names: "Kỳ | Giá trị".
  private func ownPeriod(_ cells: [[Item]], _ column: Int) -> Period? {
    guard cells.indices.contains(column) else { return nil }
    return periods(cells[column], year: year).read(cells[column].indices).first
  }

  /// Of a share the count and the whole that stand beside it.
  private func addWhole(_ result: inout FoundResult, _ table: ResultColumns, _ cells: [[Item]]) {
    guard let whole = table.all(.whole).first, cells.indices.contains(whole), result.part == nil,
      let total = amount(cells[whole], unit: "")?.figure.value
    else { return }
    let part = table.all(.part).first.flatMap { at in
      cells.indices.contains(at) ? amount(cells[at], unit: "")?.figure.value : nil
    }
    guard let count = part ?? (result.unit.begins(with: "%") ? nil : result.value), count <= total else { return }
    (result.part, result.whole) = (count, total)
  }

  /// "Số hộ nghèo | Tỷ lệ (%)": the count that a share beside it is of.
  private func addCount(_ result: inout FoundResult, _ head: ResultColumns.Column, _ cells: [[Item]]) {
    guard let at = head.count, result.part == nil, result.unit.begins(with: "%"), cells.indices.contains(at),
      let count = amount(cells[at], unit: "")?.figure, count.whole == nil, count.valueMax == nil, count.value.scale == 0
    else { return }
    result.part = count.value
  }

  /// "Lũy kế từ đầu năm", "Tháng này": from when on the numbers of a column count.
  private func setCount(_ result: inout FoundResult, _ head: ResultColumns.Column) {
    guard result.kind == .result, !result.unit.begins(with: "%"), let day = result.asOf?.day else { return }
    let text = head.head.lowered()
    if ["lũy kế", "luỹ kế", "cộng dồn"].contains(where: { text.contains($0) }) {
      result.isCumulative = true
      // "Lũy kế 5 tháng" to the end of May counts from the year's beginning, as "lũy kế từ đầu năm" does.
      let words = text.wordParts()
      let isOfYear =
        text.holds("đầu năm")
        || words.indices.dropLast().contains { words[$0 + 1] == "tháng" && Int(words[$0]) == day.month }
      result.periodFrom = isOfYear ? Day(year: day.year, month: 1, day: 1) : nil
    } else if result.periodFrom != nil,
      ["này", "trong tháng", "trong quý", "trong kỳ"].contains(where: { text.contains($0) })
    {
      result.isCumulative = false
    }
  }

  /// What the columns beside say: plan, share, change, judgement.
  private func addPlan(
    _ result: inout FoundResult, _ column: Int, _ table: ResultColumns, _ cells: [[Item]], _ block: TextBlock,
    unit: String
  ) {
    guard table.columns[column].role == .result, table.columns[column].place == nil || table.judgedResult == nil else {
      return
    }
    if let plan = table.plan(for: column), cells.indices.contains(plan),
      let figure = (amount(cells[plan], unit: unit) ?? amount(cells[plan], unit: ""))?.figure
    {
      result.against = StatedPlan(
        figure.value, comparator: figure.comparator,
        year: table.columns[plan].period?.end.year ?? result.asOf.flatMap { $0.precision == .year ? $0.day.year : nil })
    }
    if let share = table.own(.share, of: column), cells.indices.contains(share), table.isOfPlan(share),
      let figure = amount(cells[share], unit: "")?.figure
    {
      result.shareOfPlan = figure.value
      result.shareOf = table.plan(for: column).map { table.columns[$0].head }
    }
    for (role, isIndex) in [(ResultColumns.Role.change, true), (.difference, false)] {
      guard let at = table.own(role, of: column), cells.indices.contains(at), result.change == nil,
        let figure = amount(cells[at], unit: "", isChange: true)?.figure
      else { continue }
      if !isIndex, isOverPlan(figure.value, result) {
        result.overPlan = figure.value
        continue
      }
      // "So với năm 2024 (lần)"
      let isOfTimes = TableHead(table.columns[at].head).text.holds("(lần") || figure.family == .multiple
      let value = change(
        figure, cells[at], isIndex: isIndex && !isOfTimes && isOfHundred(at, table, from: result.block))
      let isOfUnit = !isIndex && !TableHead(table.columns[at].head).hasPercent && figure.family != .percent
      let unit = isOfTimes ? "lần" : !isOfUnit ? "%" : result.unit.begins(with: "%") ? "điểm %" : result.unit
      result.change = value.map {
        ResultChange(
          $0, unit: unit,
          of: TableHead(table.columns[at].head).text.holds("cùng kỳ") ? "cùng kỳ" : table.columns[at].head)
      }
    }
    guard column == table.judgedResult else { return }
    if let at = table.all(.assessment).first, block.cells.indices.contains(at), let first = cells[at].first,
      first.phrase != 0, first.can(.judged), cells[at].count <= 8
    {
      result.assessment = cellText(block.cells[at])
    }
  }

  /// "KH | TH | +/-": whether a difference is that between what was reached and the plan beside it.
  private func isOverPlan(_ difference: ExactDecimal, _ result: FoundResult) -> Bool {
    guard let value = result.value, let plan = result.against?.value else { return false }
    return plan.plus(difference) == value
  }

  func rowText(_ block: TextBlock) -> Range<Int> {
    var range = block.text
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    return range
  }
}
