/// A table that may go on on the next page: cells by where they stand, whose columns are counted when it ends.
struct PDFOpenTable {
  private struct Cell {
    let left: Double
    let right: Double
    var rowSpan: Int
    var blocks: [Block]

    var isEmpty: Bool { blocks.isEmpty }
    var text: String { blocks.map(PDFOpenTable.text).joined(separator: " ") }
  }

  private var rows: [[Cell]] = []
  /// Where columns part.
  private var places: [Double] = []
  private let left: Double
  private let right: Double

  /// How far apart borders of one column may be on two pages.
  private static let nearness = 4.0
  /// At most so many rows of a head are repeated on the next page.
  private static let deepestHead = 4

  /// - Parameter cells: What stands in each cell of the grid.
  init(_ grid: PDFGrid, _ cells: [[Block]]) {
    (left, right) = (grid.left, grid.right)
    rows = PDFOpenTable.rows(grid, cells)
    places = grid.columns
  }

  private static func rows(_ grid: PDFGrid, _ cells: [[Block]]) -> [[Cell]] {
    var rows = [[Cell]](repeating: [], count: grid.rows.count - 1)
    for (cell, blocks) in zip(grid.cells, cells) {
      rows[cell.row].append(
        Cell(
          left: grid.columns[cell.column], right: grid.columns[cell.column + cell.columnSpan], rowSpan: cell.rowSpan,
          blocks: blocks))
    }
    return rows.map { row in row.sorted { $0.left < $1.left } }
  }

  /// Adds what stands on the next page; false where that is another table.
  mutating func take(_ grid: PDFGrid, _ cells: [[Block]]) -> Bool {
    guard abs(grid.left - left) < PDFOpenTable.nearness, abs(grid.right - right) < PDFOpenTable.nearness else {
      return false
    }
    var more = PDFOpenTable.rows(grid, cells)
    dropHead(&more)
    if let first = more.first, let last = rows.indices.last, goesOn(rows[last], first) {
      for (at, cell) in first.enumerated() {
        rows[last][at].blocks = PDFOpenTable.joined(rows[last][at].blocks, cell.blocks)
      }
      more.removeFirst()
    }
    rows += more
    for place in grid.columns where !places.contains(where: { abs($0 - place) < PDFOpenTable.nearness }) {
      places.append(place)
    }
    places.sort()
    return true
  }

  /// Takes off the rows of the head that are printed again.
  private func dropHead(_ more: inout [[Cell]]) {
    for count in stride(from: min(PDFOpenTable.deepestHead, rows.count, more.count - 1), to: 0, by: -1) {
      let again = zip(rows, more.prefix(count)).allSatisfy { $0.map(\.text) == $1.map(\.text) }
      if again, more.prefix(count).contains(where: { $0.contains { !$0.isEmpty } }) {
        more.removeFirst(count)
        return
      }
    }
  }

  /// Whether a row that begins a page is the rest of the last one of the page before: its first cell is empty, and a sentence goes on
  /// in another.
  private func goesOn(_ last: [Cell], _ first: [Cell]) -> Bool {
    guard last.count == first.count, last.count > 1, last[0].isEmpty == false, first[0].isEmpty,
      zip(last, first).allSatisfy({ abs($0.left - $1.left) < PDFOpenTable.nearness })
    else { return false }
    let pairs = zip(last, first).filter { !$1.isEmpty }
    if pairs.isEmpty { return false }
    return pairs.contains { $1.text.first?.isLowercase ?? false }
      || pairs.allSatisfy { before, _ in !before.isEmpty && !(before.text.last.map { ".;:".contains($0) } ?? true) }
  }

  /// The end of one page and the beginning of the next.
  private static func joined(_ a: [Block], _ b: [Block]) -> [Block] {
    guard case .paragraph(var last)? = a.last, case .paragraph(let first)? = b.first else { return a + b }
    let ended = last.text.last.map { ".;:".contains($0) } ?? true
    if ended || PDFParagraph.beginsWithLabel(first.text) { return a + b }
    last.runs += (PDFParagraph.needsBlank(last.text, first.text) ? [Run(" ")] : []) + first.runs
    return a.dropLast() + [.paragraph(last)] + b.dropFirst()
  }

  private static func text(_ block: Block) -> String {
    if case .paragraph(let paragraph) = block { return paragraph.text }
    return ""
  }

  /// The table.
  var table: Table {
    func column(_ place: Double) -> Int { places.lastIndex { $0 < place + PDFOpenTable.nearness } ?? 0 }
    let count = rows.count
    let made = rows.enumerated().map { index, row in
      row.map { cell in
        let start = column(cell.left)
        return Table.Cell(
          column: start, columnSpan: max(1, column(cell.right) - start), rowSpan: min(cell.rowSpan, count - index),
          blocks: cell.blocks)
      }
    }
    return Table(columnCount: max(1, places.count - 1), rows: made, isRuled: true, origin: .lines)
  }
}
