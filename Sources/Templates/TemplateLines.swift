import Bytes

/// A template without the white space that only its authors see, which would weigh in every page: indentation, blank lines, and
/// the end of a line behind a tag of a block, where browsers drop it.
package struct TemplateLines {
  /// Tags behind which a space shows nothing: elements that begin or end a line of text, and those of the head.
  private static let blocks: Set<String> = [
    "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "link", "main", "meta", "nav", "ol",
    "p",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  /// The text without needless white space; what it means as a template stays. Where a template has text whose lines count
  /// (`<pre>`, `<textarea>`), only indentation goes. A partial loses its last line's end, so that it can stand in the middle of a
  /// sentence.
  package static func prepared(_ text: String, isPartial: Bool) -> [UInt8] {
    let lines = text.utf8.filter { $0 != 0x0D }.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.drop { $0 == 0x20 || $0 == 0x09 }
    }
    let countsLines = ["<pre", "<textarea"].contains { text.holds($0) }
    var out: [UInt8] = []
    for (number, line) in lines.enumerated() {
      out += line
      let isLast = number == lines.count - 1
      if !isLast, countsLines || !isNeedless(line) { out.append(0x0A) }
    }
    if isPartial, out.last == 0x0A { out.removeLast() }
    return out
  }

  /// Whether the end of a line shows nothing.
  private static func isNeedless(_ line: ArraySlice<UInt8>) -> Bool {
    line.isEmpty || isAlone(line) || endsBlock(line)
  }

  /// Whether a line is one tag that shows nothing itself (Mustache manual, "standalone").
  private static func isAlone(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "{{".utf8), line.count > 4, line.suffix(2).elementsEqual("}}".utf8) else { return false }
    let inner = line.dropFirst(2).dropLast(2)
    return "#^/>!".utf8.contains(inner[inner.startIndex]) && inner.firstRange(of: "}}".utf8) == nil
  }

  /// Whether a line ends with a tag of a block, or is one section that does.
  private static func endsBlock(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    if line.suffix(2).elementsEqual("}}".utf8) {
      // `{{#a}}<p>…</p>{{/a}}`: where it shows nothing, it needs no end of a line either.
      guard line.starts(with: "{{#".utf8) || line.starts(with: "{{^".utf8),
        let nameEnd = line.firstRange(of: "}}".utf8)?.lowerBound
      else { return false }
      let closing = Array("{{/".utf8) + line[(line.startIndex + 3)..<nameEnd] + Array("}}".utf8)
      guard line.count > closing.count, line.suffix(closing.count).elementsEqual(closing) else { return false }
      line = line.dropLast(closing.count)
      guard line.firstRange(of: closing) == nil else { return false }
    }
    guard line.last == 0x3E, let open = line.lastIndex(of: 0x3C) else { return false }
    let name = line[(open + 1)...].drop { $0 == 0x2F }.prefix {
      ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x31...0x36).contains($0)
    }
    return blocks.contains(String(decoding: name, as: UTF8.self).lowercased())
  }
}
