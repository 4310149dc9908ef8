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
  ///   `table-uneven-rows`, `table-not-recognised`, `fence-unclosed`, `comment-unclosed`, `footnote-missing`, `list-renumbered`, `heading-no-space`); with an error among them the
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
