import Bytes
import Diagnostics
import Vietnamese

/// Markdown as readers may have it: what the page shows, in the words and with the labels of the source, without what only
/// editors see. HTML and its comments, link definitions that nothing uses (`[//]: # (…)`), and what stands behind the
/// language of a code fence are left out.
public enum ShownSource {
  /// The Markdown of a body without what the page does not show. Where that cannot be cut out cleanly, the text of the page
  /// is written anew.
  ///
  /// - Parameter layout: How the lines are read, as ``Markdown/parse(_:lineOffset:headingShift:file:isNFC:indentedCode:layout:)``
  ///   has it.
  public static func of(_ body: String, layout: ((LinesToLayOut) -> [LineLayout])? = nil) -> String {
    var text = NormalForm.nfc(body)
    if text.withUTF8(isPlain) { return text }
    let shown = parse(text, layout).document
    var source = text
    // What stood inside something may come to light when that is gone; a few rounds are enough for any text of good will.
    for _ in 0..<3 {
      var cleaner = SourceCleaner(source)
      guard let cleaned = cleaner.cleaned() else {
        let read = parse(source, layout)
        return !read.hasHTML && isSame(read.document, shown) ? source : written(shown)
      }
      source = cleaned
    }
    return written(shown)
  }

  /// Whether all of a body is shown as it is written.
  public static func isAll(of body: ArraySlice<UInt8>) -> Bool {
    body.withUnsafeBufferPointer { !NormalForm.mayNeedNormalising($0) && isPlain($0) }
  }

  /// A body as pages are made of it, and whether anything of HTML was left out.
  private static func parse(
    _ text: String, _ layout: ((LinesToLayOut) -> [LineLayout])?
  ) -> (document: MarkupDocument, hasHTML: Bool) {
    let read = Markdown.parse(text, file: "", isNFC: true, indentedCode: false, layout: layout)
    return (read.value, read.diagnostics.contains { $0.id == .rawHTMLDropped || $0.id == .rawHTMLText })
  }

  /// Whether nothing that could be left out stands anywhere, as in nearly all texts.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = signs.first(in: bytes, from: 0)
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if at + 2 < bytes.count, bytes[at + 1] == bytes[at], bytes[at + 2] == bytes[at] { return false }
      case UInt8(ascii: "["): if isAtStart(bytes, at) { return false }
      default: return false
      }
      at = signs.first(in: bytes, from: at + 1)
    }
    return true
  }

  private static let signs = ByteSet(0x01...0x08, 0x3C...0x3C, 0x5B...0x5B, 0x60...0x60, 0x7E...0x7E)

  /// Whether nothing but blanks and labels stands before a place of a line. Linear for all places of a line together, since
  /// it stops at the place before.
  private static func isAtStart(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var at = place
    while at > 0, bytes[at - 1] != 0x0A {
      at -= 1
      let byte = bytes[at]
      guard byte <= 0x20 || byte >= 0x30 && byte <= 0x39 || prefixes.contains(byte) else { return false }
    }
    return true
  }

  private static let prefixes = Array("-+*>.)".utf8)

  /// Whether two texts read alike, but for blanks.
  private static func isSame(_ one: MarkupDocument, _ other: MarkupDocument) -> Bool {
    func words(_ document: MarkupDocument) -> [ArraySlice<UInt8>] { document.text.split { $0 <= 0x20 } }
    func shape(_ document: MarkupDocument) -> [TextBlock.Kind] {
      document.blocks.filter { document.text[$0.text].contains { $0 > 0x20 } }.map(\.kind)
    }
    return words(one) == words(other) && shape(one) == shape(other) && one.links.count == other.links.count
  }

  // MARK: Written anew

  private static func written(_ document: MarkupDocument) -> String {
    var out = ""
    var table: Int?
    for block in document.blocks {
      if case .tableRow(let isHeader) = block.kind {
        if block.table != table { out += "\n" }
        table = block.table
        let cells = block.cells.map { escaped(document.string($0)).replacing("|", with: "\\|") }
        out += "| " + cells.joined(separator: " | ") + " |\n"
        if isHeader { out += TableScanner.delimiter(columns: max(1, cells.count)) + "\n" }
        continue
      }
      table = nil
      let indent = String(repeating: "   ", count: max(0, block.listDepth - 1))
      let text = document.string(block.text)
      switch block.kind {
      case .heading(let level): out += "\n" + String(repeating: "#", count: level) + " " + escaped(text) + "\n"
      case .code:
        out += "\n" + text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 + "\n" }.joined()
      default:
        let label = block.label > 0 ? "" : block.ordinal.map { "\($0). " } ?? (block.opensBullet ? "- " : "")
        out += "\n" + (block.isQuoted ? "> " : "") + indent + label + escaped(text) + "\n"
      }
    }
    return out
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.split(separator: "\n").joined(separator: " ") {
      if "\\`*_[]<>&".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
