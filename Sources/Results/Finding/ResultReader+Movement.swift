import Bytes
import Markup
import Targets
import Vietnamese

// Columns that compare: by how much what was reached has moved.

extension ResultReader {
  /// The change that a cell tells: of an index of a hundred what lies above it; accountants write what is wanting in brackets.
  func change(_ figure: Figure, _ cell: [Item], isIndex: Bool) -> ExactDecimal? {
    if cell.first?.kind == .open, cell.last?.kind == .close { return figure.value.negated }
    return isIndex ? figure.value.plus(ExactDecimal(-100)) : figure.value
  }

  /// A row of a table that holds nothing but changes: a record for each, of the time that its head names.
  func readMovements(_ block: TextBlock, _ index: Int, _ table: ResultColumns, _ cells: [[Item]], _ name: String) {
    for column in table.all(.movement) where cells.indices.contains(column) {
      let head = table.columns[column]
      guard let amount = amount(cells[column], unit: "", isChange: true), amount.figure.whole == nil,
        amount.figure.valueMax == nil, amount.figure.family == .percent || amount.figure.family == .index,
        let moved = change(amount.figure, cells[column], isIndex: isOfHundred(column, table, from: index)),
        let indicator = table.indicator
      else { continue }
      var result = FoundResult(quote: rowText(block), amount: amount.range, block: index)
      result.change = ResultChange(
        moved, unit: "%", of: TableHead(head.head).text.holds("cùng kỳ") ? "cùng kỳ" : head.head)
      nameRow(&result, name, (name, ""), head, table, block, cells[indicator])
      var period = head.period
      period?.role = .asOf
      setDay(&result, period, source: .column)
      if let issued = context.issued, let asOf = result.asOf, asOf.day.year > issued.year { continue }
      result.isEstimate = head.isEstimate
      result.doubt = doubt(ofDay: result, saysEstimate: head.isEstimate) ?? scopeDoubt(block)
      found.append(result)
    }
  }

  /// "So với cùng kỳ (%)": whether the numbers of a column are what was reached of each hundred before, and not by how much more. Most of them lie
  /// above 50 then; below "Tháng 10 năm 2020 so với tháng 10 năm 2019 (%)", which sets one time against another, one does, and none is negative.
  func isOfHundred(_ column: Int, _ table: ResultColumns, from row: Int) -> Bool {
    if let known = columns?.indexes[column] { return known }
    var (count, large, isNegative) = (0, 0, false)
    for block in document.blocks[row...] {
      guard block.table == document.blocks[row].table else { break }
      guard block.cells.indices.contains(column), let figure = amount(cellItems(block.cells[column]), unit: "")?.figure
      else { continue }
      count += 1
      if figure.value > ExactDecimal(50) { large += 1 }
      if bytes[block.cells[column]].contains(where: { "-(+".utf8.contains($0) }) { isNegative = true }
    }
    let head = TableHead(table.columns[column].head).text
    let isSetAgainst =
      table.columns[column].period?.role == .asOf
      && (head.firstRange(of: "so với").map { head[..<$0.lowerBound].contains { $0.isNumber } } ?? false)
      && !["tăng", "giảm"].contains { head.holds($0) }
    let isOfHundred = large * 2 > count || isSetAgainst && large > 0 && !isNegative
    columns?.indexes[column] = isOfHundred
    return isOfHundred
  }
}
