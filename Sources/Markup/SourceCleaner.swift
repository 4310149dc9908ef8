import CCmark
import Vietnamese

/// Cuts out of one Markdown text what its page does not show.
struct SourceCleaner {
  let source: SourceLines
  let prepared: PreparedSource
  /// What is cut out, by line.
  var cuts: [Int: [Range<Int>]] = [:]
  /// Lines that go whole.
  var dropped: Set<Int> = []

  init(_ text: String) {
    var source = SourceLines(text)
    var prepared = PreparedSource(source)
    // As the page is read: four spaces make no code.
    for _ in 0..<3 where source.mayIndentCode {
      guard let tree = MarkdownTree(prepared) else { break }
      let code = tree.indentedCode(source)
      if code.isEmpty { break }
      source.unindent(code, prepared.tables)
      prepared = PreparedSource(source)
    }
    (self.source, self.prepared) = (source, prepared)
  }

  /// The text without it; nil where nothing is to be cut out.
  mutating func cleaned() -> String? {
    let shownTables = cleanBlocks(of: prepared.text, lines: { $0 - 1 }, prefix: { _ in 0 })
    for (number, table) in prepared.tables.enumerated() {
      if shownTables.contains(number) {
        for row in table.rows { cleanCells(row) }
      } else {
        dropped.formUnion(table.firstLine..<(table.firstLine + table.lineCount))
      }
    }
    let source = source
    for note in prepared.footnotes {
      let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false)
      _ = cleanBlocks(of: Array((note.body + "\n").utf8), lines: { note.line + $0 - 1 }) { number in
        guard lines.indices.contains(number - 1), source.lines.indices.contains(note.line + number - 1) else {
          return 0
        }
        return max(0, source.lines[note.line + number - 1].count - lines[number - 1].utf8.count)
      }
    }
    cutFenceInfo()
    cutDefinitions()
    cutControlCharacters()
    if cuts.isEmpty, dropped.isEmpty, !source.hasSlips { return nil }
    return assembled()
  }

  private func assembled() -> String {
    var out: [UInt8] = []
    for (number, line) in source.lines.enumerated() {
      if dropped.contains(number) { continue }
      var at = line.startIndex
      for cut in (cuts[number] ?? []).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let (from, to) = (line.startIndex + cut.lowerBound, min(line.endIndex, line.startIndex + cut.upperBound))
        if from > at { out += line[at..<min(from, line.endIndex)] }
        at = max(at, to)
      }
      if at < line.endIndex { out += line[at...] }
      if number < source.lines.count - 1 { out.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: HTML

  /// - Parameters:
  ///   - lines: The index of the source line of a line of the text, counted from 1.
  ///   - prefix: How many bytes of that source line stand before the text's.
  /// - Returns: The tables that the page has.
  private mutating func cleanBlocks(of text: [UInt8], lines: (Int) -> Int, prefix: (Int) -> Int) -> Set<Int> {
    var tables: Set<Int> = []
    let parsed = text.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        CmarkNode(cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT))
      }
    }
    guard let root = parsed else { return tables }
    defer { cmark_node_free(root.pointer) }
    var region: ClosedRange<Int>?
    var expected: [[UInt8]] = []
    var found: [(ClosedRange<Int>, [[UInt8]])] = []
    var blocks: [(line: Int, count: Int, column: Int)] = []
    root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_HTML_BLOCK where entering:
        if let number = SourceCleaner.table(in: node.literal) {
          tables.insert(number)
        } else {
          let literal = node.literal
          let count = literal.utf8.count { $0 == 0x0A } + (literal.hasSuffix("\n") ? 0 : 1)
          blocks.append((node.line, count, Int(cmark_node_get_start_column(node.pointer))))
        }
      case CMARK_NODE_CODE_BLOCK where entering:
        for number in SourceCleaner.tables(inCode: node.literal) { tables.insert(number) }
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        if entering {
          region = node.line...max(node.line, Int(cmark_node_get_end_line(node.pointer)))
          expected = []
        } else if let region, !expected.isEmpty {
          found.append((region, expected))
        }
      case CMARK_NODE_HTML_INLINE where entering: expected.append(Array(node.literal.utf8))
      default: break
      }
    }
    for block in blocks { cutBlock(block, lines, prefix) }
    for (region, expected) in found {
      let places = region.map { (line: lines($0), start: prefix($0)) }.filter { source.lines.indices.contains($0.line) }
      cut(expected, in: places)
    }
    return tables
  }

  /// A block of HTML goes with its lines; what makes its first line an item of a list stays.
  private mutating func cutBlock(
    _ block: (line: Int, count: Int, column: Int), _ lines: (Int) -> Int, _ prefix: (Int) -> Int
  ) {
    for number in block.line..<(block.line + max(1, block.count)) {
      let line = lines(number)
      guard source.lines.indices.contains(line) else { continue }
      if number == block.line {
        let start = prefix(number) + max(0, block.column - 1)
        cuts[line, default: []].append(min(start, source.lines[line].count)..<source.lines[line].count)
      } else {
        dropped.insert(line)
      }
    }
  }

  private mutating func cleanCells(_ row: (line: Int, cells: [String])) {
    var expected: [[UInt8]] = []
    for cell in row.cells where cell.utf8.contains(UInt8(ascii: "<")) {
      let text = Array(("\u{200B}" + cell + "\n").utf8)
      let parsed = text.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          CmarkNode(cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT))
        }
      }
      guard let root = parsed else { continue }
      defer { cmark_node_free(root.pointer) }
      root.firstChild?.walk { node, entering in
        if entering, node.type == CMARK_NODE_HTML_INLINE { expected.append(Array(node.literal.utf8)) }
      }
    }
    if !expected.isEmpty { cut(expected, in: [(row.line, 0)]) }
  }

  private static func table(in literal: String) -> Int? {
    let trimmed = literal.utf8.filter { $0 > 0x20 || $0 == 0x01 }
    guard trimmed.starts(with: "<!--\u{1}".utf8), trimmed.count > 8 else { return nil }
    return Int(String(decoding: trimmed.dropFirst(5).dropLast(3), as: UTF8.self))
  }

  private static func tables(inCode literal: String) -> [Int] {
    guard literal.utf8.contains(0x01) else { return [] }
    return literal.utf8.split(separator: 0x01).dropFirst().compactMap { part in
      Int(String(decoding: part.prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self))
    }
  }

  /// Cuts pieces of HTML out of a paragraph, in their order, as they are found outside of code.
  private mutating func cut(_ expected: [[UInt8]], in places: [(line: Int, start: Int)]) {
    var text: [UInt8] = []
    var origin: [(line: Int, column: Int)] = []
    for place in places {
      for (column, byte) in source.lines[place.line].enumerated().dropFirst(place.start) {
        text.append(byte)
        origin.append((place.line, column))
      }
      text.append(UInt8(ascii: "\n"))
      origin.append((place.line, source.lines[place.line].count))
    }
    var rest = expected[...]
    let closings = SourceCleaner.closings(of: text)
    var at = 0
    while at < text.count, let next = rest.first {
      switch text[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "`"):
        let length = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
        at = closings[at] ?? at + length
      case UInt8(ascii: "<"):
        guard let end = SourceCleaner.end(of: next, in: text, from: at) else {
          at += 1
          continue
        }
        rest = rest.dropFirst()
        if !SourceCleaner.isShown(next) {
          for (line, columns) in Dictionary(grouping: origin[at..<end], by: \.line) {
            if let first = columns.first?.column, let last = columns.last?.column {
              cuts[line, default: []].append(first..<(last + 1))
            }
          }
        }
        at = end
      default: at += 1
      }
    }
    for place in places { dropIfBlank(place.line) }
  }

  /// A line of which only blanks are left would cut its paragraph in two.
  private mutating func dropIfBlank(_ line: Int) {
    guard let cut = cuts[line], !cut.isEmpty else { return }
    var rest = cut.sorted { $0.lowerBound < $1.lowerBound }[...]
    let isLeft = source.lines[line].enumerated().contains { column, byte in
      while let first = rest.first, first.upperBound <= column { rest = rest.dropFirst() }
      return byte > 0x20 && byte != UInt8(ascii: ">") && rest.first.map { !$0.contains(column) } ?? true
    }
    if !isLeft { dropped.insert(line) }
  }

  /// Tags that the page may show: they hold no words.
  private static func isShown(_ literal: [UInt8]) -> Bool {
    let name = literal.filter { $0 > 0x20 && !"</>".utf8.contains($0) }.map { $0 | 0x20 }
    return [Array("br".utf8), Array("sup".utf8), Array("sub".utf8)].contains(name)
  }

  /// Where a piece of HTML ends that begins there; blanks after a line break, which belong to what is around it, do not
  /// count, nor a backslash before a `|` in a table.
  private static func end(of literal: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    func isFiller(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") }
    var at = start
    var index = 0
    while index < literal.count {
      guard at < text.count else { return nil }
      if literal[index] == text[at] {
        index += 1
        at += 1
        if text[at - 1] == 0x0A {
          while index < literal.count, literal[index] == 0x20 || literal[index] == 0x09 { index += 1 }
          while at < text.count, isFiller(text[at]), index < literal.count, literal[index] != text[at] { at += 1 }
        }
      } else if text[at] == UInt8(ascii: "\\"), literal[index] == UInt8(ascii: "|") {
        at += 1
      } else {
        return nil
      }
    }
    return at
  }

  /// Where the code span ends that a run of backticks opens, by where the run begins.
  private static func closings(of text: [UInt8]) -> [Int: Int] {
    var runs: [(start: Int, length: Int)] = []
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let length = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
      runs.append((at, length))
      at += length
    }
    var ends: [Int: Int] = [:]
    var next: [Int: Int] = [:]
    for run in runs.reversed() {
      ends[run.start] = next[run.length]
      next[run.length] = run.start + run.length
    }
    return ends
  }

}
