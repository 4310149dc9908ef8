import Bytes

/// A pipe table as written, found on source lines.
struct TableSource {
  /// Column alignment from the delimiter row.
  enum Alignment { case none, left, center, right }
  /// 0-based index of the header line.
  let firstLine: Int
  /// Number of lines, delimiter row included.
  let lineCount: Int
  let alignments: [Alignment]
  /// Header row first; each row has its cells' Markdown and its 0-based line.
  let rows: [(line: Int, cells: [String])]
  /// The lines as written, for the case that they turn out to be code.
  let original: String
}

enum TableScanner {
  /// All tables (GFM: a header row, then a delimiter row of as many cells, then rows until a blank line or the start of
  /// another block).
  static func scan(_ source: SourceLines) -> [TableSource] {
    var tables: [TableSource] = []
    var index = 0
    while index + 1 < source.lines.count {
      guard let table = table(at: index, in: source) else {
        index += 1
        continue
      }
      tables.append(table)
      index += table.lineCount
    }
    return tables
  }

  private static func table(at index: Int, in source: SourceLines) -> TableSource? {
    guard !source.isFenced[index], !source.isFenced[index + 1],
      mayDelimit(source.lines[index + 1]), source.lines[index].contains(UInt8(ascii: "|")),
      let alignments = delimiter(source.lines[index + 1])
    else { return nil }
    let header = cells(source.lines[index])
    guard header.count == alignments.count else { return nil }
    var rows = [(line: index, cells: header)]
    var next = index + 2
    while next < source.lines.count, !source.isFenced[next], isRow(source.lines[next]) {
      rows.append((next, cells(source.lines[next])))
      next += 1
    }
    // In code the container's indentation is cut from every line, as libcmark cuts it from the placeholder's.
    let indent = source.lines[index].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    let original = source.lines[index..<next].map { String(decoding: $0.dropFirst(indent), as: UTF8.self) }.joined(
      separator: "\n")
    return TableSource(
      firstLine: index, lineCount: next - index, alignments: alignments, rows: rows, original: original)
  }

  /// A row goes on until a blank line or a line that opens another block.
  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = content.first else { return false }
    return content.contains(UInt8(ascii: "|")) && first != UInt8(ascii: ">") && first != UInt8(ascii: "#")
  }

  /// How many columns a row of dashes declares; nil where the line is none.
  static func columns(ofDelimiter line: ArraySlice<UInt8>) -> Int? { delimiter(line)?.count }

  /// A row of dashes for so many columns.
  static func delimiter(columns: Int) -> String {
    "|" + String(repeating: " --- |", count: min(columns, 20)) + (columns > 20 ? " … |" : "")
  }

  /// Whether the line begins as a row of dashes does; of most lines no more is looked at.
  private static func mayDelimit(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func delimiter(_ line: ArraySlice<UInt8>) -> [TableSource.Alignment]? {
    guard line.contains(UInt8(ascii: "|")) else { return nil }
    var alignments: [TableSource.Alignment] = []
    for cell in cells(line) {
      let bytes = Array(cell.utf8)
      let left = bytes.first == UInt8(ascii: ":")
      let right = bytes.count > 1 && bytes.last == UInt8(ascii: ":")
      let dashes = bytes.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The cells of a row: split on `|` that no backslash escapes; `\|` becomes `|`.
  static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    var bytes = line[...]
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    if bytes.first == UInt8(ascii: "|") { bytes = bytes.dropFirst() }
    var cells: [String] = []
    var cell: [UInt8] = []
    var escaped = false
    var endedOpen = true
    func close() {
      var slice = cell[...]
      while let first = slice.first, isBlank(first) { slice = slice.dropFirst() }
      while let last = slice.last, isBlank(last) { slice = slice.dropLast() }
      cells.append(String(decoding: slice, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      endedOpen = true
      if byte == UInt8(ascii: "|") {
        if escaped {
          cell.removeLast()
          cell.append(byte)
        } else {
          close()
          endedOpen = false
        }
        escaped = false
      } else {
        escaped = byte == UInt8(ascii: "\\") && !escaped
        cell.append(byte)
      }
    }
    if endedOpen { close() }
    return cells
  }
}
