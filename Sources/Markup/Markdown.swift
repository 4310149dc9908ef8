import Bytes
import CCmark
import Diagnostics
import Vietnamese

/// Reads Markdown: CommonMark 0.30 by libcmark, with pipe tables (GFM) and footnotes added before block parsing.
public enum Markdown {
  /// The largest body that is read, in bytes. libcmark 0.30.2 has inputs of quadratic cost, so size and depth are bounded.
  public static let maximumSize = 8 << 20
  /// The deepest nesting of containers or brackets that is read.
  public static let maximumDepth = 100

  /// Reads one body.
  ///
  /// - Parameters:
  ///   - body: Markdown without front matter; NFC is made here.
  ///   - lineOffset: Lines of the file before the body, so that line numbers are the file's.
  ///   - headingShift: How many levels lower headings are in the HTML, where the page puts the body under a heading of
  ///     its own; `TextBlock` keeps the level as written.
  ///   - ownHeading: Whether the page has a heading above the text: where the text has one of the highest level too, all of its
  ///     headings are one level lower in the HTML.
  ///   - file: The file's path for diagnostics.
  ///   - isNFC: Whether the body is known to be in NFC.
  ///   - indentedCode: Whether four spaces make code. In what is pasted from Word they begin a paragraph, which is then
  ///     read as one.
  ///   - layout: Says how each line is to be read, where lines are more than Markdown's; see ``LineLayout``.
  /// - Returns: The document and diagnostics (`markup-too-large`, `markup-too-deep`, `table-too-large`, `raw-html-dropped`,
  ///   `table-uneven-rows`, `table-not-recognised`, `fence-unclosed`, `footnote-missing`, `list-renumbered`, `heading-no-space`); with an error among them the
  ///   document is empty.
  public static func parse(
    _ body: String, lineOffset: Int = 0, headingShift: Int = 0, ownHeading: Bool = false, file: String,
    isNFC: Bool = false, indentedCode: Bool = true, layout: ((LinesToLayOut) -> [LineLayout])? = nil
  ) -> Diagnosed<MarkupDocument> {
    let text = isNFC ? body : NormalForm.nfc(body)
    var source = SourceLines(text, isLaidOut: layout != nil)
    if let refusal = Bounds.check(text, lines: source, lineOffset: lineOffset, file: file) {
      return Diagnosed(.empty, [refusal])
    }
    var prepared = PreparedSource(source, indentedCode: indentedCode, layout: layout)
    if let refusal = Bounds.check(prepared.tables, lineOffset: lineOffset, file: file) {
      return Diagnosed(.empty, [refusal])
    }
    guard var tree = MarkdownTree(prepared) else { return Diagnosed(.empty) }
    // What stands in code may be indented once more.
    for _ in 0..<3 where layout == nil && !indentedCode && source.mayIndentCode {
      let code = tree.indentedCode(source)
      if code.isEmpty { break }
      source.unindent(code, prepared.tables)
      prepared = PreparedSource(source, indentedCode: indentedCode)
      guard let again = MarkdownTree(prepared) else { break }
      tree = again
    }
    let read = tree.read(lineOffset: lineOffset, headingShift: headingShift, ownHeading: ownHeading, file: file)
    let review = StructureReview(source, lineOffset: lineOffset, file: file)
    return Diagnosed(
      read.document, read.diagnostics + review.diagnostics(of: read.tables) + review.renumbered(read.jumps))
  }
}

extension Markdown {
  /// How many `#` a line begins with that is probably a heading without the space behind them.
  public static func tightHeading(_ line: ArraySlice<UInt8>) -> Int? { LineMarks.tightHeading(line) }

  /// Whether a line is the row of dashes under the header of a table.
  public static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    TableScanner.columns(ofDelimiter: LineMarks.plain(line)) != nil
  }

  /// Which lines of a body stand inside fenced code, its fences included.
  public static func fencedLines(_ lines: ArraySlice<Substring>) -> [Bool] {
    guard lines.contains(where: { mayFence($0) }) else { return [Bool](repeating: false, count: lines.count) }
    return SourceLines(lines.joined(separator: "\n")).isFenced
  }

  /// Whether three of the signs of a fence stand somewhere in a line.
  private static func mayFence(_ line: Substring) -> Bool {
    var line = line
    return line.withUTF8 { bytes in
      var at = fenceSigns.first(in: bytes, from: 0)
      while at + 2 < bytes.count {
        if bytes[at + 1] == bytes[at], bytes[at + 2] == bytes[at] { return true }
        at = fenceSigns.first(in: bytes, from: at + 1)
      }
      return false
    }
  }

  private static let fenceSigns = ByteSet(0x60...0x60, 0x7E...0x7E)
}

extension MarkupDocument {
  /// A document without any content.
  public static let empty = MarkupDocument(
    html: [], text: [], blocks: [], runs: [], links: [], identifiers: [], looksAsWritten: true)
}

/// Refuses input that would make libcmark slow.
enum Bounds {
  static func check(_ text: String, lines: SourceLines, lineOffset: Int, file: String) -> Diagnostic? {
    if text.utf8.count > Markdown.maximumSize {
      return Diagnostic(
        .markupTooLarge, at: SourceLocation(file: file),
        "Nội dung dài quá giới hạn \(Markdown.maximumSize >> 20) MB",
        fix: "Tách thành nhiều văn bản, hoặc đính kèm tệp PDF trong `attachments`.")
    }
    var brackets = 0
    let hasBrackets = text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "[")) } ?? true
    for (index, line) in lines.lines.enumerated() where !lines.isFenced[index] {
      let (containers, opened, isBlank) = depth(of: line, hasBrackets: hasBrackets)
      brackets = isBlank ? 0 : max(0, brackets + opened)
      if containers > Markdown.maximumDepth || brackets > 10 * Markdown.maximumDepth {
        return Diagnostic(
          .markupTooDeep, at: SourceLocation(file: file, line: lineOffset + index + 1, column: 1),
          "Các phần tử lồng nhau quá sâu (danh sách, trích dẫn hoặc dấu ngoặc vuông)",
          fix: "Bớt các dấu `>`, `-`, `[` lồng nhau; giới hạn là \(Markdown.maximumDepth) tầng.")
      }
    }
    return nil
  }

  /// The most cells that are added to rows which have fewer than the header; written ones are bounded by the size.
  private static let maximumFilledCells = 50_000

  /// Refuses tables whose short rows would be filled up with more cells than a file of that size can mean.
  static func check(_ tables: [TableSource], lineOffset: Int, file: String) -> Diagnostic? {
    var filled = 0
    for table in tables {
      for row in table.rows {
        filled += max(0, table.alignments.count - row.cells.count)
        guard filled > maximumFilledCells else { continue }
        return Diagnostic(
          .tableTooLarge, at: SourceLocation(file: file, line: lineOffset + row.line + 1, column: 1),
          "Bảng thiếu quá nhiều ô: tiêu đề có \(table.alignments.count) ô, các dòng dưới có ít hơn nhiều",
          note: "Cổng chỉ thêm nhiều nhất \(maximumFilledCells) ô trống.",
          fix: "Bớt dấu `|` thừa ở tiêu đề bảng, hoặc viết đủ ô cho từng dòng.")
      }
    }
    return nil
  }

  /// Containers that the line may open or continue, brackets it leaves open, and whether it is blank.
  ///
  /// - Parameter hasBrackets: Whether any stand in the text; without, the line is read only up to its first word.
  private static func depth(of line: ArraySlice<UInt8>, hasBrackets: Bool) -> (Int, Int, Bool) {
    var (containers, column) = (0, 0)
    var at = line.startIndex
    prefix: while at < line.endIndex, containers <= Markdown.maximumDepth {
      var end = at
      switch line[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        (at, column) = (at + 1, column + 1)
        continue
      case UInt8(ascii: ">"):
        (at, column, containers) = (at + 1, column + 1, containers + 1)
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while end < line.endIndex, line[end] >= 0x30, line[end] <= 0x39 { end += 1 }
        guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else {
          break prefix
        }
        end += 1
      default: break prefix
      }
      // A mark without a space behind it opens nothing: dots, dashes and stars in a row are text or a rule.
      guard end == line.endIndex || line[end] == UInt8(ascii: " ") || line[end] == UInt8(ascii: "\t"),
        !isRule(line[at...])
      else { break }
      containers += 1
      column += end - at
      at = end
    }
    let isBlank = at == line.endIndex && containers == 0
    var open = 0
    if hasBrackets {
      for byte in line[at...] {
        if byte == UInt8(ascii: "[") { open += 1 } else if byte == UInt8(ascii: "]"), open > 0 { open -= 1 }
      }
    }
    // Deep lists show by their indentation.
    return (max(containers, containers > 0 ? column / 4 : 0), open, isBlank)
  }

  /// `- - -`, `***`: one sign three times or more, with spaces. What is no rule is found out by its first other sign.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") else { return false }
    var count = 0
    for byte in line where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") {
      guard byte == sign else { return false }
      count += 1
    }
    return count >= 3
  }
}

/// The source with tables and footnote definitions taken out. Line numbers stay: what is taken out leaves blank lines.
struct PreparedSource {
  /// The text for libcmark. A table is the one line `<!--U+0001 n-->`, an HTML block that may end a paragraph.
  let text: [UInt8]
  let tables: [TableSource]
  let footnotes: [FootnoteSource]
  /// For each footnote what its address ends with; no two have the same.
  let footnoteIdentifiers: [String]
  /// The lines as they were before.
  let source: SourceLines
  /// `[label]: destination` lines by their label.
  private let definitions: [String: String]

  /// Which line of the source each line of the text was, from 0; nil where they are the same.
  let sourceLines: [Int32]?
  /// How each line of the source is read; nil where it is by Markdown's rules alone.
  let layout: [LineLayout]?

  init(_ original: SourceLines, indentedCode: Bool = true, layout: ((LinesToLayOut) -> [LineLayout])? = nil) {
    source = original
    var source = original
    footnotes = FootnoteScanner.scan(source)
    footnoteIdentifiers = PreparedSource.identifiers(of: footnotes)
    for note in footnotes {
      for line in note.line..<(note.line + note.lineCount) { source.lines[line] = [] }
    }
    tables = TableScanner.scan(source)
    var inserted: [Int: String] = [:]
    for (number, table) in tables.enumerated() {
      let indent = source.lines[table.firstLine].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      inserted[table.firstLine] = String(decoding: indent, as: UTF8.self) + PreparedSource.placeholder(number)
      for line in table.firstLine..<(table.firstLine + table.lineCount) { source.lines[line] = [] }
    }
    var isSet = source.isFenced
    for note in footnotes { for line in note.line..<(note.line + note.lineCount) { isSet[line] = true } }
    for table in tables { for line in table.firstLine..<(table.firstLine + table.lineCount) { isSet[line] = true } }
    let isRow = LooseRows.find(in: original.lines, isSet: isSet)
    let rules = layout.map { $0(LinesToLayOut(lines: original.lines, isSet: isSet, isRow: isRow)) }
    let links = TypedLinks(rules == nil ? [] : original.lines)
    var writer = LineWriter(
      size: source.size, isLaidOut: rules != nil, mayBeCode: rules == nil && indentedCode, links: links)
    var definitions: [String: String] = [:]
    for (index, line) in source.lines.enumerated() {
      if let placeholder = inserted[index] {
        writer.put(made: placeholder, from: index)
      } else {
        if let rules, !isSet[index] {
          writer.put(line, from: index, by: rules[index])
        } else {
          let breaks = rules == nil && isRow[index] && index + 1 < isRow.count && isRow[index + 1]
          writer.put(line, from: index, isSet: isSet[index], breaks: breaks)
        }
        if !source.isFenced[index], let label = PreparedSource.definedLabel(line), definitions[label] == nil,
          rules == nil || !links.isText(line)
        {
          definitions[label] = String(decoding: line, as: UTF8.self) + "\n"
        }
      }
    }
    writer.finish()
    text = writer.bytes
    sourceLines = rules == nil ? nil : writer.sourceLines
    self.layout = rules
    self.definitions = definitions
  }

  static func placeholder(_ number: Int) -> String { "<!--\u{1}\(number)-->" }

  private static func definedLabel(_ line: ArraySlice<UInt8>) -> String? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard content.first == UInt8(ascii: "["), let close = content.firstIndex(of: UInt8(ascii: "]")),
      content[content.index(after: close)...].first == UInt8(ascii: ":")
    else { return nil }
    return normalised(content[content.index(after: content.startIndex)..<close])
  }

  /// Labels agree without regard to case and to how much space there is (CommonMark 0.30 §4.7).
  private static func normalised(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The definitions that a text parsed apart may refer to, by the words that stand in brackets in it.
  func definitions(for markdown: String) -> String {
    if definitions.isEmpty { return "" }
    let bytes = Array(markdown.utf8)
    var found = ""
    var seen: Set<String> = []
    var open: Int?
    for (at, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open = at + 1
      } else if byte == UInt8(ascii: "]"), let start = open {
        open = nil
        let label = PreparedSource.normalised(bytes[start..<at])
        if let definition = definitions[label], seen.insert(label).inserted { found += definition }
      }
    }
    return found
  }

  /// The slugs of the labels; of labels with one slug the later ones get the first free number behind it.
  private static func identifiers(of footnotes: [FootnoteSource]) -> [String] {
    var used: Set<String> = []
    var lastNumber: [String: Int] = [:]
    return footnotes.map { note in
      let slug = Slug.make(note.label)
      let stem = slug.isEmpty ? "x" : slug
      if used.insert(stem).inserted { return stem }
      var number = lastNumber[stem] ?? 1
      repeat { number += 1 } while !used.insert("\(stem)-\(number)").inserted
      lastNumber[stem] = number
      return "\(stem)-\(number)"
    }
  }
}
