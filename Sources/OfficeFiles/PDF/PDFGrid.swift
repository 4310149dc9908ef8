/// The cells of a table that lines on a page make: where its rows and columns part, and which of them are merged.
struct PDFGrid {
  /// Places of the lines between columns, from the left, and between rows, from the top.
  let columns: [Double]
  let rows: [Double]
  /// Cells by row and column: index into `cells`.
  private let owner: [[Int]]
  private(set) var cells: [Cell]

  struct Cell {
    let row: Int
    let column: Int
    var rowSpan = 1
    var columnSpan = 1
  }

  var top: Double { rows.first ?? 0 }
  var bottom: Double { rows.last ?? 0 }
  var left: Double { columns.first ?? 0 }
  var right: Double { columns.last ?? 0 }

  /// A page with more lines is a drawing; one with more cells a form to draw in.
  private static let mostRules = 2_500
  private static let mostCells = 20_000
  /// How far from each other two lines are one.
  private static let nearness = 3.0

  /// The tables of a page, from the top: lines that meet, with two columns at least.
  static func all(_ rules: PDFRules) -> [PDFGrid] {
    guard !rules.across.isEmpty, rules.across.count + rules.down.count < mostRules else { return [] }
    var groups = Groups(count: rules.across.count + rules.down.count)
    for (index, down) in rules.down.enumerated() {
      for (other, across) in rules.across.enumerated() where meets(across, down) {
        groups.join(other, rules.across.count + index)
      }
    }
    var parts: [Int: PDFRules.Parts] = [:]
    for (index, rule) in rules.across.enumerated() { parts[groups.root(index), default: .init()].across.append(rule) }
    for (index, rule) in rules.down.enumerated() {
      parts[groups.root(rules.across.count + index), default: .init()].down.append(rule)
    }
    return parts.values.compactMap { PDFGrid($0) }.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
  }

  private static func meets(_ across: PDFRules.Rule, _ down: PDFRules.Rule) -> Bool {
    across.at > down.low - nearness && across.at < down.high + nearness && down.at > across.low - nearness
      && down.at < across.high + nearness
  }

  private init?(_ parts: PDFRules.Parts) {
    guard parts.across.count > 1, !parts.down.isEmpty else { return nil }
    // Outer borders may be left open.
    columns = PDFGrid.places(parts.down.map(\.at) + parts.across.flatMap { [$0.low, $0.high] })
    rows = PDFGrid.places(parts.across.map(\.at) + parts.down.flatMap { [$0.low, $0.high] })
    guard columns.count > 2, rows.count > 1, (columns.count - 1) * (rows.count - 1) <= PDFGrid.mostCells else {
      return nil
    }
    (owner, cells) = PDFGrid.cells(columns, rows, parts)
    // A frame around text is no table.
    if Set(cells.map(\.column)).count < 2 { return nil }
  }

  /// Near places as one, in order.
  private static func places(_ all: [Double]) -> [Double] {
    var out: [Double] = []
    for place in all.sorted() where out.last.map({ place - $0 > nearness }) ?? true { out.append(place) }
    return out
  }

  private static func cells(_ columns: [Double], _ rows: [Double], _ parts: PDFRules.Parts) -> ([[Int]], [Cell]) {
    func isParted(_ rules: [PDFRules.Rule], at place: Double, along middle: Double) -> Bool {
      rules.contains { abs($0.at - place) <= nearness + 0.5 && $0.low < middle && $0.high > middle }
    }
    let (width, height) = (columns.count - 1, rows.count - 1)
    let middles = (0..<width).map { (columns[$0] + columns[$0 + 1]) / 2 }
    let heights = (0..<height).map { (rows[$0] + rows[$0 + 1]) / 2 }
    var owner = [[Int]](repeating: [Int](repeating: -1, count: width), count: height)
    var cells: [Cell] = []
    for row in 0..<height {
      for column in 0..<width where owner[row][column] < 0 {
        var cell = Cell(row: row, column: column)
        while column + cell.columnSpan < width, owner[row][column + cell.columnSpan] < 0,
          !isParted(parts.down, at: columns[column + cell.columnSpan], along: heights[row])
        {
          cell.columnSpan += 1
        }
        let own = column..<(column + cell.columnSpan)
        while row + cell.rowSpan < height,
          !own.contains(where: { isParted(parts.across, at: rows[row + cell.rowSpan], along: middles[$0]) })
        {
          cell.rowSpan += 1
        }
        for covered in row..<(row + cell.rowSpan) { for place in own { owner[covered][place] = cells.count } }
        cells.append(cell)
      }
    }
    return (owner, cells)
  }

  /// The cell in which a place is; nil outside.
  func cell(x: Double, y: Double) -> Int? {
    guard x > left - 1, x < right + 1, y > top - 1, y < bottom + 1 else { return nil }
    let column = max(0, min((columns.firstIndex { $0 > x } ?? columns.count) - 1, columns.count - 2))
    let row = max(0, min((rows.firstIndex { $0 > y } ?? rows.count) - 1, rows.count - 2))
    return owner[row][column]
  }

  /// Sets of numbers that are joined pair by pair.
  private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ index: Int) -> Int {
      var at = index
      while parents[at] != at {
        parents[at] = parents[parents[at]]
        at = parents[at]
      }
      return at
    }

    mutating func join(_ a: Int, _ b: Int) {
      let (a, b) = (root(a), root(b))
      parents[max(a, b)] = min(a, b)
    }
  }
}

extension PDFRules {
  /// Lines that belong to one table.
  struct Parts {
    var across: [Rule] = []
    var down: [Rule] = []
  }
}

/// A table of a page, with the words of each cell.
struct PDFTable {
  let grid: PDFGrid
  /// The lines of words of each cell of the grid.
  let lines: [[PDFPage.Line]]

  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// Takes the words that stand in tables out of a page's words.
  static func take(_ words: inout [PDFWords.Word], _ rules: PDFRules) -> [PDFTable] {
    let grids = PDFGrid.all(rules)
    if grids.isEmpty { return [] }
    var inside = grids.map { [[PDFWords.Word]](repeating: [], count: $0.cells.count) }
    var rest: [PDFWords.Word] = []
    for word in words {
      let (x, y) = ((word.left + word.right) / 2, word.middle)
      // Of tables in each other the inner one, which begins last.
      if let at = grids.indices.last(where: { grids[$0].cell(x: x, y: y) != nil }),
        let cell = grids[at].cell(x: x, y: y)
      {
        inside[at][cell].append(word)
      } else {
        rest.append(word)
      }
    }
    words = rest
    return zip(grids, inside).map { grid, words in PDFTable(grid: grid, lines: words.map(PDFPage.lines)) }
      .filter { !$0.isEmpty }
  }
}
