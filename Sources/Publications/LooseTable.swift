import Diagnostics
import Markup
import Vietnamese

/// Rows that Markdown takes for running text: cells parted by tabs, as a table comes out of Word or a spreadsheet, or by bars
/// without the row of dashes that makes them a table.
struct LooseTable {
  enum Kind {
    case tabs
    case bars
    /// With a bar before the first cell; another review speaks of it.
    case piped
  }

  let kind: Kind
  /// Indices of the lines, the row of dashes included where there is one.
  let lines: Range<Int>
  /// Of the row that has the most.
  let columns: Int

  /// All tables of one paragraph.
  static func find(in paragraph: Range<Int>, _ frame: SourceFrame) -> [LooseTable] {
    (frame.hasTabs ? tabbed(in: paragraph, frame) : []) + (frame.hasBars ? barred(in: paragraph, frame) : [])
  }
}

// MARK: Tabs

extension LooseTable {
  private static func tabbed(in paragraph: Range<Int>, _ frame: SourceFrame) -> [LooseTable] {
    var found: [LooseTable] = []
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      guard tabs(start, isFirst: true, frame) > 0 else {
        start += 1
        continue
      }
      let end = self.end(from: start, to: paragraph.upperBound, frame)
      let rows = (start..<end).map { cells(frame.lines[$0].bytes) }
      if isWide(rows, start..<end, frame) {
        found.append(LooseTable(kind: .tabs, lines: start..<end, columns: width(rows)))
      } else {
        found += narrow(in: start..<end, frame)
      }
      start = end
    }
    return found
  }

  /// Where rows end that begin at a line. One line alone without tabs between wide rows is a row of one cell, unless it is a
  /// sentence or names what comes.
  private static func end(from start: Int, to limit: Int, _ frame: SourceFrame) -> Int {
    var end = start + 1
    while end < limit {
      if tabs(end, isFirst: false, frame) > 0 {
        end += 1
      } else if end + 1 < limit, tabs(end - 1, isFirst: false, frame) > 1, tabs(end + 1, isFirst: false, frame) > 1,
        isCell(frame.lines[end].bytes)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let captions = [
    "bang ", "bieu ", "phu luc", "mau ", "hinh ", "muc ", "nguon", "ghi chu", "don vi tinh",
  ]

  private static func isCell(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first > 0x20, !"|#>`-+*=".utf8.contains(first), bytes.count <= 160 else {
      return false
    }
    let text = Folding.fold(String(decoding: bytes, as: UTF8.self).trimmed)
    return !".:;,".contains(text.last ?? ".") && !captions.contains { text.hasPrefix($0) }
  }

  /// Tabs between cells; 0 for a line that belongs to something else.
  private static func tabs(_ index: Int, isFirst: Bool, _ frame: SourceFrame) -> Int {
    let bytes = frame.lines[index].bytes
    guard bytes.contains(0x09), let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return 0 }
    // A heading whose text a tab parts from its marks has no other tab.
    if isHeading(bytes), !bytes.starts(with: [0x23, 0x09]) || tabCount(bytes) < 2 { return 0 }
    if "|>`".utf8.contains(first) { return 0 }
    let lead = bytes.prefix { $0 == 0x20 || $0 == 0x09 }
    if lead.contains(0x09) {
      // What a tab sets in is an empty cell where other cells follow; on standing pages it may be code.
      guard lead.first == 0x09, bytes[lead.endIndex...last].contains(0x09) || !isFirst else { return 0 }
      if isFirst, frame.file.hasPrefix("content/\(PublicationKind.page.rawValue)/") { return 0 }
    } else if !lead.isEmpty, isFirst || lead.count > 3 {
      return 0
    }
    return tabCount(bytes)
  }

  /// Whether a blank stands behind `#` at the beginning: `#1` is a number.
  private static func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop { $0 == 0x20 }
    guard rest.first == 0x23 else { return false }
    let behind = rest.drop { $0 == 0x23 }.first
    return behind == nil || behind == 0x20 || behind == 0x09
  }

  private static func tabCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x09 } }

  private static func width(_ rows: [[String]]) -> Int {
    max(2, rows.map { row in (row.lastIndex { !$0.isEmpty } ?? 0) + 1 }.max() ?? 2)
  }

  /// Most rows have three cells or more, and they are no list and no head of a letter.
  private static func isWide(_ rows: [[String]], _ lines: Range<Int>, _ frame: SourceFrame) -> Bool {
    let wide = rows.count { $0.count > 2 }
    guard wide > 1, 2 * wide >= rows.count, width(rows) > 2, !isOther(rows) else { return false }
    let heads = lines.map { LineReview.head(frame.lines[$0].bytes) != nil }
    return heads.first != true && 2 * heads.count { $0 } <= heads.count
  }

  /// Two columns may also be a label and its text, or the two halves of a letter's head; then it is no table.
  private static func narrow(in lines: Range<Int>, _ frame: SourceFrame) -> [LooseTable] {
    var found: [LooseTable] = []
    var start = lines.lowerBound
    while start < lines.upperBound {
      let count = tabs(start, isFirst: false, frame)
      var end = start + 1
      while end < lines.upperBound, tabs(end, isFirst: false, frame) == count { end += 1 }
      let rows = (start..<end).map { cells(frame.lines[$0].bytes) }
      if count > 0, rows.count > 1, isNarrow(rows, start..<end, frame) {
        found.append(LooseTable(kind: .tabs, lines: start..<end, columns: width(rows)))
      }
      start = end
    }
    return found
  }

  private static func isNarrow(_ rows: [[String]], _ lines: Range<Int>, _ frame: SourceFrame) -> Bool {
    let above = frame.lines[..<lines.lowerBound].suffix(3)
    if above.contains(where: { DocumentLines.isHeadOfContents($0.bytes) }) { return false }
    if lines.contains(where: { LineReview.head(frame.lines[$0].bytes) != nil }) || isOther(rows) { return false }
    if rows.contains(where: { $0.count > 2 }) { return width(rows) > 2 }
    guard let head = rows.first, !head.contains(""), !rows.contains(where: { isLabel($0.first ?? "") }) else {
      return false
    }
    let hasFigures = rows.dropFirst().allSatisfy { row in
      (row.last ?? "").contains(where: \.isNumber) || (row.last ?? "").isEmpty
    }
    let hasGaps = rows.contains { $0.contains("") }
    return hasGaps ? hasFigures && rows.count > 2 : hasFigures || rows.count > 2
  }

  private static func isOther(_ rows: [[String]]) -> Bool {
    // Numbers before the text of items: the first line has one too, where a table has a heading.
    rows.allSatisfy { isLabel($0.first ?? "") } || rows.contains { $0.contains(where: isHeadOfLetter) }
  }

  private static func isLabel(_ cell: String) -> Bool {
    guard let last = cell.last else { return false }
    if ["-", "+", "*"].contains(cell) || cell.hasSuffix(":") { return true }
    return (last == "." || last == ")") && cell.count <= 12
  }

  private static func isHeadOfLetter(_ cell: String) -> Bool {
    let folded = Folding.fold(cell)
    return folded.contains("cong hoa xa hoi") || folded.contains("doc lap - tu do") || folded.contains("noi nhan")
      || folded.hasPrefix("tm. ") || folded.hasPrefix("kt. ")
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
  }
}

// MARK: Bars

extension LooseTable {
  private static func barred(in paragraph: Range<Int>, _ frame: SourceFrame) -> [LooseTable] {
    var found: [LooseTable] = []
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      guard cellCount(start, frame) > 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < paragraph.upperBound, cellCount(end, frame) > 0 { end += 1 }
      if let table = barred(start..<end, frame) { found.append(table) }
      start = end
    }
    return found
  }

  private static func barred(_ lines: Range<Int>, _ frame: SourceFrame) -> LooseTable? {
    let rules = lines.filter { isRule($0, below: lines.lowerBound, frame) }
    let rows = lines.filter { !rules.contains($0) }
    guard rows.count > 1 || rows.count == 1 && rules.count == 1 else { return nil }
    if let rule = rules.first, rule != lines.lowerBound + 1 || rules.count > 1 { return nil }
    let counts = rows.map { cellCount($0, frame) }
    // It is a table as it stands.
    if let rule = rules.first, cellCount(rule, frame) == counts[0] { return nil }
    let columns = counts.max() ?? 0
    let isEven = counts.count { $0 == columns } * 2 >= counts.count
    guard columns > 1, isEven, columns > 2 || rows.count > 2 || !rules.isEmpty else { return nil }
    let piped = rows.map { isPiped(frame.lines[$0].bytes) }
    if piped.allSatisfy({ $0 }) {
      let areClosed = rows.allSatisfy { frame.lines[$0].bytes.last { $0 > 0x20 } == 0x7C }
      return areClosed ? LooseTable(kind: .piped, lines: lines, columns: columns) : nil
    }
    if piped.first == true || !rows.contains(where: { !isItem(frame.lines[$0].bytes) }) { return nil }
    return LooseTable(kind: .bars, lines: lines, columns: columns)
  }

  /// Whether a line is the row of dashes. Cells with one dash each may also be empty ones; then it is a row of dashes only
  /// where the line above has as many cells.
  static func isRule(_ line: Int, below head: Int, _ frame: SourceFrame) -> Bool {
    let bytes = frame.lines[line].bytes
    guard Markdown.isTableRule(bytes) else { return false }
    let isPlain = bytes.indices.contains { bytes[$0...].starts(with: "--".utf8) }
    return isPlain || line == head + 1 && cellCount(line, frame) == cellCount(head, frame)
  }

  private static func isPiped(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.first { $0 != 0x20 } == 0x7C }

  /// Whether Markdown sees an item of a list.
  private static func isItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop { $0 == 0x20 }
    let behind = rest.drop { $0 &- 0x30 < 10 }
    return "-+*".utf8.contains(rest.first ?? 0) && rest.dropFirst().first == 0x20
      || behind.count < rest.count && ".)".utf8.contains(behind.first ?? 0)
  }

  /// How many cells bars make of a line; 0 where they are none, or part of something else.
  private static func cellCount(_ index: Int, _ frame: SourceFrame) -> Int {
    let bytes = frame.lines[index].bytes
    guard bytes.contains(0x7C), !bytes.contains(0x09), let first = bytes.first(where: { $0 != 0x20 }),
      !">`".utf8.contains(first), !isHeading(bytes), bytes.prefix(while: { $0 == 0x20 }).count < 4
    else { return 0 }
    let bars = openBars(bytes)
    guard !bars.isEmpty, !bars.contains(where: { frame.isShut(index, $0) }) else { return 0 }
    let start = bytes.firstIndex { $0 != 0x20 }
    let end = bytes.lastIndex { $0 != 0x20 }
    let inner = bars.count { $0 != start && $0 != end }
    return inner > 0 ? inner + 1 : 0
  }

  /// The bars that no backslash escapes.
  static func openBars(_ bytes: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    var isEscaped = false
    for at in bytes.indices {
      if bytes[at] == 0x7C, !isEscaped { found.append(at) }
      isEscaped = bytes[at] == 0x5C && !isEscaped
    }
    return found
  }
}
