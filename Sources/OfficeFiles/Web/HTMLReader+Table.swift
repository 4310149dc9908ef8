/// Tables of a page.
extension HTMLReader {
  mutating func table(_ index: XMLTree.Index, look: HTMLLook) throws(OfficeFileError) -> Table? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= WordReader.deepest else { throw .tooLarge("\(WordReader.deepest) tables in each other") }
    let look = look.entering(tree, index)
    let rows = self.rows(index)
    var table = Table(columnCount: 0, rows: [], isRuled: isRuledTable(index))
    // How many rows more each column is covered from above.
    var covered: [Int] = []
    for (place, row) in rows.enumerated() {
      var cells: [Table.Cell] = []
      var column = 0
      let look = look.entering(tree, row.index)
      for cell in tree.children(row.index) where tree.tag(cell) == .htmlTd || tree.tag(cell) == .htmlTh {
        if case .skipped = role(cell) { continue }
        while column < covered.count, covered[column] > 0 { column += 1 }
        let width = min(max(tree.number(cell, .htmlColspan) ?? 1, 1), 100)
        let stated = tree.number(cell, .htmlRowspan) ?? 1
        let height = min(stated == 0 ? rows.count - place : max(stated, 1), rows.count - place)
        if column + width > 1_000 { throw .tooLarge("1000 columns") }
        let blocks = try blocks(cell, look: look)
        cells.append(Table.Cell(column: column, columnSpan: width, rowSpan: height, blocks: blocks))
        if covered.count < column + width { covered += Array(repeating: 0, count: column + width - covered.count) }
        for covering in column..<(column + width) { covered[covering] = height }
        column += width
        if !table.isRuled { table.isRuled = hasLines(cell) }
      }
      for at in covered.indices where covered[at] > 0 { covered[at] -= 1 }
      table.columnCount = max(table.columnCount, covered.count)
      if row.isHead, table.headRowCount == table.rows.count { table.headRowCount += 1 }
      table.rows.append(cells)
    }
    table.rows = table.rows.contains { !$0.isEmpty } ? table.rows : []
    return table.rows.isEmpty ? nil : table
  }

  /// The rows that belong to a table itself.
  private func rows(_ index: XMLTree.Index) -> [(index: XMLTree.Index, isHead: Bool)] {
    var rows: [(index: XMLTree.Index, isHead: Bool)] = []
    for child in tree.children(index) {
      switch tree.tag(child) {
      case .htmlTr: rows.append((child, false))
      case .htmlThead, .htmlTbody, .htmlTfoot:
        for row in tree.children(child) where tree.tag(row) == .htmlTr {
          rows.append((row, tree.tag(child) == .htmlThead))
        }
      default: break
      }
    }
    return rows.filter { row in !HTMLLook.isHidden(tree, row.index) }
  }

  private func isRuledTable(_ index: XMLTree.Index) -> Bool {
    if let border = tree.attribute(index, .htmlBorder), !["0", "none"].contains(border.trimmed) { return true }
    if let rules = tree.attribute(index, .htmlRules), rules.lowercased() != "none" { return true }
    return hasLines(index)
  }

  private func hasLines(_ index: XMLTree.Index) -> Bool {
    HTMLLook.declarations(tree, index).contains { name, value in
      guard name == "border" || ["border-top", "border-bottom", "border-left", "border-right"].contains(name) else {
        return false
      }
      return !value.contains("none") && !value.hasPrefix("0") && value != "medium"
    }
  }
}
