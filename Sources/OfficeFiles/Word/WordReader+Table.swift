/// Tables: each cell at its place in the grid.
extension WordReader {
  private struct Row {
    var cells: [GridCell] = []
    var isHead = false
  }

  private struct GridCell {
    var cell: Table.Cell
    /// Nil: not merged; true: begins a merge of rows; false: goes on with one.
    var startsMerge: Bool?
    let borders: Borders?
  }

  mutating func table(_ tree: XMLTree, _ index: XMLTree.Index) throws(OfficeFileError) -> Table? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= WordReader.deepest else { throw .tooLarge("\(WordReader.deepest) tables in each other") }
    let properties = tree.child(index, .tblPr)
    let style = styles.table(
      properties.flatMap { tree.child($0, .tblStyle) }.flatMap { tree.attribute($0, .val) })
    var borders = style?.borders
    if let own = properties.flatMap({ tree.child($0, .tblBorders) }) { borders = Borders(tree, own).over(borders) }
    var rows: [Row] = []
    for row in WordReader.flattened(tree, index, .tr) {
      if let row = try self.row(tree, row) { rows.append(row) }
    }
    guard !rows.isEmpty else { return nil }
    let isRuled = style?.hasRuledParts ?? false || WordReader.isRuled(rows, borders)
    WordReader.mergeRows(&rows)
    let width = rows.flatMap(\.cells).map { $0.cell.column + $0.cell.columnSpan }.max() ?? 0
    return Table(
      columnCount: width, rows: rows.map { $0.cells.map(\.cell) }, isRuled: isRuled,
      headRowCount: rows.prefix { $0.isHead }.count)
  }

  /// The elements of that name in an element, also those in content controls and the like.
  private static func flattened(_ tree: XMLTree, _ index: XMLTree.Index, _ tag: Tag) -> [XMLTree.Index] {
    var found: [XMLTree.Index] = []
    var at = index + 1
    while at < tree.end(index) {
      switch tree.tag(at) {
      case tag:
        found.append(at)
        at = tree.end(at)
      case .sdt, .sdtContent, .customXml, .ins, .moveTo: at += 1
      default: at = tree.end(at)
      }
    }
    return found
  }

  /// A row; nil where it was deleted or is hidden.
  private mutating func row(_ tree: XMLTree, _ index: XMLTree.Index) throws(OfficeFileError) -> Row? {
    var row = Row()
    var column = 0
    if let properties = tree.child(index, .trPr) {
      if tree.child(properties, .del) != nil {
        counts.deletions += 1
        return nil
      }
      if tree.child(properties, .ins) != nil { counts.insertions += 1 }
      if let hidden = tree.child(properties, .hidden), tree.isOn(hidden) {
        counts.hidden += 1
        return nil
      }
      if let head = tree.child(properties, .tblHeader) { row.isHead = tree.isOn(head) }
      column = WordReader.columns(tree.childNumber(properties, .gridBefore) ?? 0, least: 0)
    }
    for cell in WordReader.flattened(tree, index, .tc) {
      let properties = tree.child(cell, .tcPr)
      if properties.flatMap({ tree.child($0, .cellDel) }) != nil {
        counts.deletions += 1
        continue
      }
      let span = WordReader.columns(properties.flatMap { tree.childNumber($0, .gridSpan) } ?? 1, least: 1)
      let blocks = try blocks(tree, cell)
      let isCovered = properties.flatMap { tree.child($0, .hMerge) }.map { tree.attribute($0, .val) != "restart" }
      if isCovered ?? false, !row.cells.isEmpty {
        row.cells[row.cells.count - 1].cell.columnSpan += span
      } else {
        let merge = properties.flatMap { tree.child($0, .vMerge) }.map { tree.attribute($0, .val) == "restart" }
        row.cells.append(
          GridCell(
            cell: Table.Cell(column: column, columnSpan: span, blocks: blocks), startsMerge: merge,
            borders: properties.flatMap { tree.child($0, .tcBorders) }.map { Borders(tree, $0) }))
      }
      column += span
    }
    return row.cells.isEmpty ? nil : row
  }

  /// A number of columns that a table of Word can have.
  private static func columns(_ number: Int, least: Int) -> Int { min(max(number, least), 63) }

  /// Gives each cell that begins a merge the rows that go on with it, and takes those that it covers out.
  private static func mergeRows(_ rows: inout [Row]) {
    // By column: row and place of the cell that begins a merge that may go on.
    var open: [Int: (row: Int, place: Int, span: Int)] = [:]
    for at in rows.indices {
      var stillOpen: [Int: (row: Int, place: Int, span: Int)] = [:]
      var kept: [GridCell] = []
      for cell in rows[at].cells {
        let column = cell.cell.column
        if cell.startsMerge == false, let above = open[column], above.span == cell.cell.columnSpan {
          rows[above.row].cells[above.place].cell.rowSpan += 1
          // What Word does not show there is not lost.
          let hidden = cell.cell.blocks.filter { !$0.isBlank }
          rows[above.row].cells[above.place].cell.blocks += hidden
          stillOpen[column] = above
          continue
        }
        if cell.startsMerge != nil { stillOpen[column] = (at, kept.count, cell.cell.columnSpan) }
        kept.append(cell)
      }
      rows[at].cells = kept
      open = stillOpen
    }
  }

  /// Whether a line is drawn on any side of any cell.
  private static func isRuled(_ rows: [Row], _ table: Borders?) -> Bool {
    for (at, row) in rows.enumerated() {
      for (place, cell) in row.cells.enumerated() {
        let own = cell.borders
        let (isFirst, isLast) = (place == 0, place == row.cells.count - 1)
        let sides = [
          own?.top ?? (at == 0 ? table?.top : table?.insideRows),
          own?.bottom ?? (at == rows.count - 1 ? table?.bottom : table?.insideRows),
          own?.left ?? (isFirst ? table?.left : table?.insideColumns),
          own?.right ?? (isLast ? table?.right : table?.insideColumns),
        ]
        if sides.contains(true) { return true }
      }
    }
    return false
  }
}
