import Bytes

/// The lines of a Markdown body and which of them stand inside fenced code or a comment.
struct SourceLines {
  /// The lines as UTF-8, without their ends.
  var lines: [ArraySlice<UInt8>]
  /// Whether the line belongs to a fenced code block (fence lines included) or to a comment of HTML that begins a line.
  var isFenced: [Bool]
  /// The lines that open a fence.
  private(set) var fenceOpenings: [Int] = []
  /// The line of a fence that nothing closes.
  private(set) var openFence: Int?
  /// Bytes of the whole body.
  let size: Int
  /// Whether a `<` stands anywhere.
  private(set) var hasTags = false
  /// Whether lines are read otherwise than they are typed: a heading without its address, `>` for "more than".
  private(set) var hasSlips = false
  /// Whether a line outside fences is indented so far that it may be code.
  private(set) var mayIndentCode = false

  /// - Parameter isLaidOut: Whether labels stand for themselves, and are left as written.
  init(_ body: String, isLaidOut: Bool = false) {
    size = body.utf8.count + 1
    let bytes = Array(body.utf8)
    let mayHaveTags = bytes.withUnsafeBufferPointer { SourceLines.tag.first(in: $0, from: 0) < $0.count }
    lines = SourceLines.cut(bytes)
    isFenced = []
    isFenced.reserveCapacity(lines.count)
    var fence: (byte: UInt8, count: Int)?
    var isComment = false
    for index in lines.indices {
      if isComment || mayHaveTags && fence == nil && SourceLines.opensComment(lines[index]) {
        isFenced.append(true)
        isComment = !SourceLines.closesComment(lines[index])
        if !lines[index].isEmpty { hasTags = true }
        continue
      }
      if fence == nil, LineMarks.mayDiffer(lines[index]) {
        let plain = LineMarks.plain(lines[index])
        let sign = plain.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if !isLaidOut || sign == UInt8(ascii: "#") || sign == UInt8(ascii: ">") { lines[index] = plain }
      }
      let line = lines[index]
      let found = SourceLines.fence(line)
      if let open = fence {
        isFenced.append(true)
        if let found, found.byte == open.byte, found.count >= open.count, found.isBare {
          fence = nil
          openFence = nil
        }
      } else if let found, found.byte == UInt8(ascii: "~") || !found.hasTick {
        isFenced.append(true)
        fence = (found.byte, found.count)
        openFence = index
        fenceOpenings.append(index)
      } else {
        isFenced.append(false)
        note(line, at: index, mayHaveTags: mayHaveTags)
      }
    }
    takeSlips()
  }

  /// Reads headings without the addresses behind them, and keeps a `>` that says "more than" from making a quotation.
  private mutating func takeSlips() {
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard let last = lines[index].last, !isFenced[index] else { continue }
      if last == UInt8(ascii: "}") || last == 0x20 {
        if let heading = LineSlips.bareHeading(lines[index]) {
          lines[index] = heading
          hasSlips = true
          continue
        }
      }
      guard mayCompare(lines[index]) else { continue }
      var end = index
      while end < lines.count, !isFenced[end], mayCompare(lines[end]) { end += 1 }
      let signs = (index..<end).map { LineSlips.comparison(lines[$0]) }
      if !signs.contains(nil), end == lines.count || !SourceLines.goesOn(lines[end]) {
        for (line, sign) in zip(index..<end, signs) {
          guard let sign else { continue }
          lines[line] = (lines[line][..<sign] + [UInt8(ascii: "\\")] + lines[line][sign...])[...]
        }
        hasSlips = true
      }
      index = end - 1
    }
  }

  /// Whether a quotation mark of Markdown begins a line, in a list too.
  private func mayCompare(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first < 0x40 else { return false }
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    if content.first == UInt8(ascii: ">") { return true }
    guard let mark = content.first, "-+*".utf8.contains(mark), content.dropFirst().first == 0x20 else { return false }
    return content.dropFirst().drop { $0 == 0x20 }.first == UInt8(ascii: ">")
  }

  /// Whether a line goes on with the paragraph of a quotation.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = content.first else { return false }
    return !"#-+*|".utf8.contains(first) && first &- 0x30 >= 10
  }

  private static let tag = ByteSet(0x3C...0x3C)
  private static let lineFeed = ByteSet(0x0A...0x0A)

  private static func cut(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count >> 6)
    bytes.withUnsafeBufferPointer { text in lineFeed.forEach(in: text) { ends.append($0) } }
    ends.append(bytes.count)
    var start = 0
    return ends.map { end in
      defer { start = end + 1 }
      return bytes[start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)]
    }
  }

  private mutating func note(_ line: ArraySlice<UInt8>, at index: Int, mayHaveTags: Bool) {
    guard let first = line.first else { return }
    if first == UInt8(ascii: "\t") || first == UInt8(ascii: " ") || first == UInt8(ascii: ">") {
      let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      if line.count - content.count >= 4 || content.first == UInt8(ascii: "\t") { mayIndentCode = true }
    } else if !mayIndentCode, first < 0x40 {
      // Code may stand in the line of a list mark.
      let content = line.drop { $0 < 0x40 && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      if content.starts(with: "     ".utf8) || content.starts(with: " \t".utf8) || content.starts(with: "\t".utf8) {
        mayIndentCode = true
      }
    }
    guard mayHaveTags, line.contains(UInt8(ascii: "<")) else { return }
    hasTags = true
    if LineMarks.isBreak(line) { lines[index] = [] }
  }

  /// Takes the indentation off lines, down to what their container takes; tables among them go with their first line.
  ///
  /// - Parameter code: Lines of code, each with the byte of its first line at which the code begins.
  mutating func unindent(_ code: [(lines: ClosedRange<Int>, column: Int)], _ tables: [TableSource]) {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let ends = Dictionary(
      tables.map { ($0.firstLine, $0.firstLine + $0.lineCount - 1) }, uniquingKeysWith: { first, _ in first })
    for (range, column) in code {
      let last = range.map { ends[$0] ?? $0 }.max() ?? range.upperBound
      for index in range.lowerBound...min(last, lines.count - 1) where !isFenced[index] {
        let line = lines[index]
        // On its first line marks of lists may stand before the code.
        var kept = index == range.lowerBound ? line.prefix(column) : line.prefix(0)
        while let byte = kept.last, isBlank(byte) { kept = kept.dropLast() }
        if kept.isEmpty {
          kept = line.prefix { isBlank($0) || $0 == UInt8(ascii: ">") }
          while let byte = kept.last, byte != UInt8(ascii: ">") { kept = kept.dropLast() }
        }
        let content = line[kept.endIndex...].drop(while: isBlank)
        let indent = kept.isEmpty ? [UInt8](repeating: UInt8(ascii: " "), count: max(0, column - 4)) : kept + [0x20]
        lines[index] = (indent + content)[...]
      }
    }
  }

  /// Whether a comment of HTML begins the line (CommonMark 4.6, type 2), in lists and quotes too.
  private static func opensComment(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.firstIndex(of: UInt8(ascii: "<")), line[start...].starts(with: "<!--".utf8) else {
      return false
    }
    let prefix = line[..<start]
    if prefix.count > 3, prefix.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return false }
    return prefix.allSatisfy { byte in
      byte == 0x20 || byte == 0x09 || byte >= 0x30 && byte <= 0x39 || ">-+*.)".utf8.contains(byte)
    }
  }

  private static func closesComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { line[$0] == UInt8(ascii: "-") && line[$0...].starts(with: "-->".utf8) }
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> (byte: UInt8, count: Int, isBare: Bool, hasTick: Bool)? {
    let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let rest = content.drop { $0 == first }
    let count = content.count - rest.count
    guard count >= 3 else { return nil }
    let isBare = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return (first, count, isBare, rest.contains(UInt8(ascii: "`")))
  }
}

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

/// A footnote definition as written, `[^1]: Nguồn`.
struct FootnoteSource {
  let label: String
  let line: Int
  let lineCount: Int
  let body: String
}

enum FootnoteScanner {
  /// All footnote definitions outside fences; later lines belong to one while they are indented or not blank.
  static func scan(_ source: SourceLines) -> [FootnoteSource] {
    var notes: [FootnoteSource] = []
    var index = 0
    while index < source.lines.count {
      guard !source.isFenced[index], let (label, first) = opening(source.lines[index]) else {
        index += 1
        continue
      }
      var body = [first]
      var next = index + 1
      while next < source.lines.count, opening(source.lines[next]) == nil {
        let line = String(decoding: source.lines[next], as: UTF8.self)
        if line.allSatisfy(\.isWhitespace) { break }
        body.append(String(line.drop { $0 == " " || $0 == "\t" }))
        next += 1
      }
      notes.append(
        FootnoteSource(label: label, line: index, lineCount: next - index, body: body.joined(separator: "\n")))
      index = next
    }
    return notes
  }

  private static func opening(_ line: ArraySlice<UInt8>) -> (label: String, rest: String)? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard line.count - content.count <= 3, content.starts(with: "[^".utf8) else { return nil }
    let afterOpen = content.dropFirst(2)
    guard let close = afterOpen.firstIndex(of: UInt8(ascii: "]")), close > afterOpen.startIndex else { return nil }
    let rest = afterOpen[afterOpen.index(after: close)...]
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let label = String(decoding: afterOpen[..<close], as: UTF8.self)
    guard isLabel(label) else { return nil }
    let text = rest.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return (label, String(decoding: text, as: UTF8.self))
  }

  static func isLabel(_ label: String) -> Bool {
    !label.isEmpty && label.utf8.count <= 40
      && label.utf8.allSatisfy {
        $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "^")
      }
  }
}
