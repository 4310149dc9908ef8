import OfficeFiles

/// Writes a table as a pipe table: each cell at its row and column; a cell that a merge covers is empty.
struct TableWriter {
  let references: InlineWriter.References

  /// The lines of the table; none where it has no cells.
  func lines(_ table: Table) -> [String] {
    let width = max(table.columnCount, table.rows.flatMap { $0 }.map { $0.column + $0.columnSpan }.max() ?? 0)
    guard width > 0, !table.rows.isEmpty else { return [] }
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      var cells = [String](repeating: "", count: width)
      for cell in row where cell.column < width { cells[cell.column] = text(cell.blocks) }
      lines.append("| " + cells.joined(separator: " | ") + " |")
      if index == 0 { lines.append("|" + String(repeating: " --- |", count: width)) }
    }
    return lines
  }

  /// What a cell holds, on one line.
  private func text(_ blocks: [Block]) -> String {
    blocks.map { block -> String in
      switch block {
      case .rule: return ""
      case .paragraph(let paragraph):
        let label = paragraph.label.map { MarkdownText.escaped($0) + " " } ?? ""
        let words = InlineWriter.line(paragraph, references)
        return HeadLine.isRule(words) ? "" : HeadLine.squeezed(label + words)
      case .table(let inner):
        return inner.rows.map { row in row.map { text($0.blocks) }.filter { !$0.isEmpty }.joined(separator: " – ") }
          .filter { !$0.isEmpty }.joined(separator: "<br>")
      }
    }.filter { !$0.isEmpty }.joined(separator: "<br>")
  }

  /// Which cells are merged, for the editor: `hàng 2 cột 1–3`, `hàng 4–9 cột 2`.
  static func mergedCells(_ table: Table) -> [String] {
    table.rows.enumerated().flatMap { index, row in
      row.filter { $0.rowSpan > 1 || $0.columnSpan > 1 }.map { cell in
        "hàng \(span(index, cell.rowSpan)) cột \(span(cell.column, cell.columnSpan))"
      }
    }
  }

  private static func span(_ start: Int, _ count: Int) -> String {
    count > 1 ? "\(start + 1)–\(start + count)" : "\(start + 1)"
  }
}
