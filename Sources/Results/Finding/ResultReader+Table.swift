import Markup
import Targets
import Vietnamese

extension ResultReader {
  mutating func readRow(_ block: TextBlock, _ index: Int, _ isHeader: Bool) {
    let cells = block.cells.map { cellItems($0) }
    if isHeader || columns?.number != block.table {
      columns = makeColumns(block, heads: block.cells.map { string($0) }, cells)
      return
    }
    guard let table = columns else { return }
    if !table.hasRows, let second = secondHeads(block, cells, table) {
      columns = makeColumns(block, heads: table.joined(second.heads), cells, periods: second.periods)
      return
    }
    columns?.hasRows = true
    guard table.isRead, let indicator = table.indicator, cells.indices.contains(indicator) else { return }
    readCells(block, index, table, cells, indicator)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func makeColumns(
    _ block: TextBlock, heads: [String], _ cells: [[Item]], periods: [Period?]? = nil
  ) -> ResultColumns {
    let own = cells.map { items in
      // Of a head the year counts, whatever it is a year of.
      self.periods(items, year: year).read(items.indices).first
    }
    return ResultColumns(
      number: block.table ?? -1, heads: heads, periods: periods ?? own, mode: scope.mode ?? titleMode ?? .neutral,
      isPlan: context.isPlan, issued: context.issued)
  }

  /// A second row of heads has no quantities.
  private func secondHeads(
    _ block: TextBlock, _ cells: [[Item]], _ table: ResultColumns
  ) -> (heads: [String], periods: [Period?])? {
    guard cells.count == table.columns.count, cells.count > 2 else { return nil }
    let second = block.cells.map { string($0) }
    let first = table.indicator ?? 0
    guard second[...first].indices.allSatisfy({ second[$0].isEmpty || second[$0] == table.columns[$0].head }),
      second[first...].contains(where: { text in !text.isEmpty && !table.columns.contains { $0.head == text } }),
      cells.allSatisfy({ !$0.contains { $0.kind == .number } })
    else { return nil }
    let periods = cells.indices.map { column in
      self.periods(cells[column], year: year).read(cells[column].indices).first
        ?? (second[column].isEmpty ? table.columns[column].period : nil)
    }
    return (second, periods)
  }

  private mutating func readCells(
    _ block: TextBlock, _ index: Int, _ table: ResultColumns, _ cells: [[Item]], _ indicator: Int
  ) {
    let name = string(block.cells[indicator])
    guard !name.isEmpty else { return }
    let unitCell =
      table.all(.unit).first.flatMap { block.cells.indices.contains($0) ? string(block.cells[$0]).lowercased() : nil }
      ?? ""
    let ownUnit = unitCell.isEmpty ? ResultColumns.unit(inBracketsOf: name.lowercased()) ?? "" : unitCell
    let period = periods(
      cells[indicator], year: table.all(.result).compactMap { table.columns[$0].period?.end.year }.first ?? year
    )
    .read(cells[indicator].indices).first { $0.role == .asOf }
    for column in table.all(.result) + table.all(.rank) where cells.indices.contains(column) {
      let head = table.columns[column]
      let isRank =
        head.role == .rank || ["hạng", "thứ hạng", "vị trí", "xếp hạng"].contains(ownUnit) && !table.namesPlaces
      guard let amount = amount(cells[column], unit: isRank ? "" : ownUnit.isEmpty ? head.unit ?? "" : ownUnit) else {
        continue
      }
      var result = FoundResult(quote: rowText(block), amount: amount.range, block: index)
      result.value = amount.figure.value
      result.valueMax = amount.figure.valueMax
      result.comparator = amount.figure.comparator
      result.unit = isRank ? "hạng" : amount.figure.unit
      result.kind = isRank ? .ranking : .result
      if let whole = amount.figure.whole {
        if isRank { result.whole = whole } else { (result.part, result.whole) = (amount.figure.value, whole) }
      }
      nameRow(&result, name, head, table, block, cells[indicator])
      var headPeriod = head.period
      headPeriod?.role = .asOf
      if let period { setDay(&result, period, source: .clause) } else { setDay(&result, headPeriod, source: .column) }
      result.isEstimate =
        head.isEstimate && period == nil
        || context.issued.map { issued in result.asOf.map { $0.day > issued } ?? false } ?? false
      addPlan(&result, column, table, cells, block)
      found.append(result)
    }
  }

  private mutating func nameRow(
    _ result: inout FoundResult, _ name: String, _ head: ResultColumns.Column, _ table: ResultColumns,
    _ block: TextBlock, _ items: [Item]
  ) {
    let plain = name.drop { $0 == "-" || $0 == "+" || $0 == "*" || $0 == " " || $0 == "–" }
    let place = ResultPlace.only(in: name)
    if table.namesPlaces {
      result.subject =
        head.role == .rank ? table.all(.result).first.map { table.columns[$0].head } ?? head.head : head.head
      result.place = place ?? name
    } else {
      result.subject = String(plain)
      result.place = place ?? titlePlace
    }
    let cell = table.indicator.map { block.cells[$0] } ?? block.text
    let words = ClauseWords.read(bytes, of: document, clause: cell, figure: -1)
    (result.levels, result.serviceLevel) = (words.levels, words.serviceLevel)
  }

  /// What the columns beside say: plan, share, change, judgement.
  private mutating func addPlan(
    _ result: inout FoundResult, _ column: Int, _ table: ResultColumns, _ cells: [[Item]], _ block: TextBlock
  ) {
    guard table.columns[column].role == .result else { return }
    if let plan = table.plan(for: column), cells.indices.contains(plan),
      let figure = amount(cells[plan], unit: "")?.figure
    {
      result.against = StatedPlan(
        figure.value, comparator: figure.comparator,
        year: table.columns[plan].period?.end.year ?? result.asOf.flatMap { $0.precision == .year ? $0.day.year : nil })
    }
    guard column == table.judgedResult else { return }
    if let share = table.all(.share).first, cells.indices.contains(share),
      let figure = amount(cells[share], unit: "")?.figure
    {
      result.shareOfPlan = figure.value
      result.shareOf = table.plan(for: column).map { table.columns[$0].head }
    }
    for (role, isIndex) in [(ResultColumns.Role.change, true), (.difference, false)] {
      guard let at = table.all(role).first, cells.indices.contains(at), result.change == nil,
        let figure = amount(cells[at], unit: "")?.figure
      else { continue }
      var value: ExactDecimal? = figure.value
      if isIndex, figure.value > ExactDecimal(50) { value = ExactDecimal.sum(figure.value, ExactDecimal(-100)) }
      result.change = value.map {
        ResultChange(
          $0, unit: "%",
          of: table.columns[at].head.lowercased().contains("cùng kỳ") ? "cùng kỳ" : table.columns[at].head)
      }
    }
    if let at = table.all(.assessment).first, block.cells.indices.contains(at), let first = cells[at].first,
      first.phrase != 0, first.can(.judged), cells[at].count <= 8
    {
      result.assessment = string(block.cells[at])
    }
  }

  private func rowText(_ block: TextBlock) -> Range<Int> {
    var range = block.text
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    return range
  }

  /// The amount in a cell: `75,3%`, `Trên 4`, `61-62`, `-4,13`.
  private func amount(_ items: [Item], unit: String) -> (figure: Figure, range: Range<Int>)? {
    guard let number = items.firstIndex(where: { $0.isNumeric }), number <= 4, items.count <= 16 else { return nil }
    let reader = FigureReader(items: items, bytes: bytes, words: vocabulary.words) { _ in false }
    // Words before the figure make it a sentence.
    guard
      items[..<number].allSatisfy({
        $0.kind != .word || $0.can([.comparator, .reach, .estimate, .filler]) || $0.phrase == vocabulary.words.from
      })
    else { return nil }
    guard var figure = reader.bare(at: number) else { return nil }
    let ownUnit = unit.hasPrefix("%") ? "%" : unit
    if figure.unit.isEmpty || !unit.isEmpty && figure.family != .percent { figure.unit = ownUnit }
    if number > 0, items[number - 1].kind == .dash, !items[number].spaced { figure.value = figure.value.negated }
    let start = Int(items[min(figure.first, number)].start)
    return (figure, start..<Int(items[max(number, figure.end - 1)].end))
  }
}
