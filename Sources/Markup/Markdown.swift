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
  ///   - file: The file's path for diagnostics.
  ///   - isNFC: Whether the body is known to be in NFC.
  /// - Returns: The document and diagnostics (`markup-too-large`, `markup-too-deep`, `raw-html-dropped`,
  ///   `table-uneven-rows`, `table-not-recognised`, `fence-unclosed`, `footnote-missing`, `list-renumbered`); with an error among them the
  ///   document is empty.
  public static func parse(
    _ body: String, lineOffset: Int = 0, headingShift: Int = 0, file: String, isNFC: Bool = false
  ) -> (MarkupDocument, [Diagnostic]) {
    let text = isNFC ? body : NormalForm.nfc(body)
    let source = SourceLines(text)
    if let refusal = Bounds.check(text, lines: source, lineOffset: lineOffset, file: file) {
      return (.empty, [refusal])
    }
    let prepared = PreparedSource(source)
    guard var tree = MarkdownTree(prepared) else { return (.empty, []) }
    let (document, tables, diagnostics) = tree.read(lineOffset: lineOffset, headingShift: headingShift, file: file)
    let review = StructureReview(source, lineOffset: lineOffset, file: file)
    return (document, diagnostics + review.diagnostics(of: tables) + review.renumbered(document.blocks))
  }
}

extension MarkupDocument {
  /// A document without any content.
  public static let empty = MarkupDocument(html: [], text: [], blocks: [], runs: [], links: [])
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

  /// Containers that the line may open or continue, brackets it leaves open, and whether it is blank.
  ///
  /// - Parameter hasBrackets: Whether any stand in the text; without, the line is read only up to its first word.
  private static func depth(of line: ArraySlice<UInt8>, hasBrackets: Bool) -> (Int, Int, Bool) {
    var containers = 0
    var column = 0
    var inPrefix = true
    var open = 0
    for byte in line {
      if inPrefix {
        column += 1
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): containers += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"):
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") { containers += 1 }
        default: inPrefix = false
        }
      }
      if !inPrefix, !hasBrackets { break }
      if byte == UInt8(ascii: "[") { open += 1 } else if byte == UInt8(ascii: "]"), open > 0 { open -= 1 }
    }
    // A rule such as `-----` is no nesting; deep lists show by their indentation.
    let isRule = inPrefix && !line.contains(UInt8(ascii: ">")) && !line.contains(UInt8(ascii: " "))
    let isList = containers > 0 && !isRule
    return (isRule ? 0 : max(containers, isList ? column / 4 : 0), open, inPrefix && containers == 0)
  }
}

/// The source with tables and footnote definitions taken out. Line numbers stay: what is taken out leaves blank lines.
struct PreparedSource {
  /// The text for libcmark. A table is the one line `<!--U+0001 n-->`, an HTML block that may end a paragraph.
  let text: [UInt8]
  let tables: [TableSource]
  let footnotes: [FootnoteSource]
  /// `[label]: destination` lines, given to every text that is parsed apart.
  let definitions: String

  init(_ source: SourceLines) {
    var source = source
    footnotes = FootnoteScanner.scan(source)
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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.size)
    var definitions = ""
    for (index, line) in source.lines.enumerated() {
      if let placeholder = inserted[index] {
        bytes.append(contentsOf: placeholder.utf8)
      } else {
        if line.contains(where: { $0 <= 0x08 && $0 != 0 }) {
          for byte in line where byte > 0x08 || byte == 0 { bytes.append(byte) }
        } else {
          bytes.append(contentsOf: line)
        }
        if !source.isFenced[index], PreparedSource.isDefinition(line) {
          definitions += String(decoding: line, as: UTF8.self) + "\n"
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    text = bytes
    self.definitions = definitions
  }

  static func placeholder(_ number: Int) -> String { "<!--\u{1}\(number)-->" }

  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard content.first == UInt8(ascii: "["), let close = content.firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    let rest = content[content.index(after: close)...]
    return rest.first == UInt8(ascii: ":")
  }
}
