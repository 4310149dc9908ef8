import OfficeFiles

/// Tables that are no more than a frame around running text, as pages of portals and some offices' papers have them: their text is
/// read as if it stood there without one.
enum LayoutFrame {
  /// The blocks with such tables opened.
  static func opened(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: isTable) else { return blocks }
    return blocks.flatMap { block -> [Block] in
      guard case .table(let table) = block else { return [block] }
      return opened(table)
    }
  }

  private static func isTable(_ block: Block) -> Bool {
    if case .table = block { true } else { false }
  }

  private static func opened(_ table: Table) -> [Block] {
    guard table.origin == .file, !table.isRuled || table.rows.count == 1 else { return [.table(table)] }
    let alone = table.rows.map(onlyCell)
    guard alone.contains(where: { $0.map(isText) ?? false }) else { return [.table(table)] }
    let isFrame = alone.allSatisfy { $0 != nil }
    var out: [Block] = []
    var rest = table
    rest.rows = []
    func end() {
      if !rest.rows.isEmpty { out.append(.table(rest)) }
      rest.rows = []
    }
    for (row, cell) in zip(table.rows, alone) {
      if let cell, isFrame || isText(cell) {
        end()
        out += opened(cell.blocks)
      } else {
        rest.rows.append(row)
      }
    }
    end()
    return out
  }

  /// The one cell of a row in which something stands; nil where there are several, or none.
  private static func onlyCell(_ row: [Table.Cell]) -> Table.Cell? {
    let filled = row.filter { cell in
      cell.blocks.contains { block in
        guard case .paragraph(let paragraph) = block else { return true }
        return paragraph.label != nil || !paragraph.runs.isEmpty
      }
    }
    return filled.count == 1 ? filled[0] : nil
  }

  /// Whether a cell holds running text: parts with labels, or a table beside paragraphs.
  private static func isText(_ cell: Table.Cell) -> Bool {
    var (labels, tables, paragraphs) = (0, 0, 0)
    for block in cell.blocks {
      switch block {
      case .rule: break
      case .table(let table):
        tables += 1
        if table.rows.count == 1, let inner = onlyCell(table.rows[0]), isText(inner) { return true }
      case .paragraph(let paragraph):
        let text = HeadLine.squeezed((paragraph.label.map { $0 + " " } ?? "") + paragraph.text)
        if text.isEmpty { continue }
        paragraphs += 1
        if TypedLabel.read(text) != nil || text.hasPrefix("Căn cứ ") { labels += 1 }
      }
    }
    return labels > 1 && paragraphs > 3 || tables > 0 && paragraphs > 3
  }
}
