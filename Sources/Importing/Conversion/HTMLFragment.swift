import OfficeFiles
import Vietnamese

/// A piece of HTML in a page, as it comes along with what is pasted from Word or from a web page.
package struct HTMLFragment {
  /// Its lines in the file, from 0.
  package let lines: Range<Int>
  private let html: String
  /// Whether text stands on the line before it.
  private let isBehindText: Bool

  /// The piece that begins on a line: up to the blank line behind the tag that closes what it opens; where nothing
  /// closes that, up to the next blank line.
  package init(_ text: [Substring], from line: Int) {
    let first = HTMLFragment.opening(text, line)
    var depth = 0
    var end = first
    var nextBlank: Int?
    while end < text.count, end - first < HTMLFragment.longest {
      let isBlank = text[end].allSatisfy(\.isWhitespace)
      if isBlank {
        nextBlank = nextBlank ?? end
        if depth <= 0 { break }
      }
      depth += HTMLFragment.opened(text[end])
      end += 1
    }
    let isClosed = depth <= 0
    lines = first..<(isClosed ? end : nextBlank ?? end)
    html = text[lines].joined(separator: "\n")
    isBehindText = first > 0 && text[first - 1].contains { !$0.isWhitespace && $0 != "-" }
  }

  /// The line of the table or list that a line stands in, where blank lines part it; else the line itself.
  private static func opening(_ text: [Substring], _ line: Int) -> Int {
    var depth = 0
    var at = line
    while at > 0, line - at < 2_000 {
      at -= 1
      depth += opened(text[at])
      if depth > 0 {
        return tags(text[at]).contains { ["table", "tbody", "thead", "ul", "ol"].contains($0) } ? at : line
      }
    }
    return line
  }

  private static let longest = 20_000

  /// A piece in Markdown.
  package struct Converted: Sendable, Equatable {
    /// The text.
    package let markdown: String
    /// Which cells of its tables were merged, `hàng 2–3 cột 1`: their text stands in the first, the others are empty, as in an import.
    package let merged: [String]
  }

  /// The same in Markdown; nil where it holds more than paragraphs, lists, tables and emphasis, or where a word would be lost.
  package func converted() -> Converted? {
    guard HTMLFragment.isSimple(html) else { return nil }
    let page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\(html)</body></html>"
    guard let document = try? OfficeFile.read(Array(page.utf8)), document.pictures.isEmpty, document.notes.isEmpty
    else {
      return nil
    }
    var reader = BodyReader(references: InlineWriter.References(note: { _ in "" }, picture: { _ in "" }))
    reader.read(document.blocks, from: 0, closing: nil)
    let items = reader.items.map { item in
      var item = item
      if item.kind == .paragraph, let level = item.outlineLevel { item.heading = max(2, min(6, level)) }
      return item
    }
    let markdown = BodyMarkdown.text(items)
    let more = items.count + markdown.count { $0 == "\n" }
    guard HTMLFragment.keeps(HTMLFragment.words(html), in: HTMLFragment.words(markdown), atMostMore: more) else {
      return nil
    }
    let text = String(markdown.reversed().drop { $0 == "\n" }.reversed())
    return Converted(markdown: (isBehindText ? "\n" : "") + text, merged: reader.merged.flatMap(\.cells))
  }

  // MARK: Tags

  private static let simple: Set<String> = [
    "p", "br", "b", "strong", "i", "em", "u", "span", "font", "div", "center", "section", "article", "table", "thead",
    "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "caption", "ul", "ol", "li", "sup", "sub", "o:p", "h1", "h2",
    "h3", "h4",
    "h5", "h6", "blockquote", "small", "big", "st1:place", "html", "body", "hr",
  ]
  /// What nothing closes, or what the next one of its kind closes.
  private static let open: Set<String> = [
    "br", "hr", "col", "p", "li", "td", "th", "tr", "o:p", "img", "meta", "link", "input",
  ]

  /// The names of the tags in a text, those that close with a stroke before them.
  private static func tags(_ text: some StringProtocol) -> [String] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      let isEnd = part.first == "/"
      let name = part.dropFirst(isEnd ? 1 : 0).prefix {
        $0.isLetter || $0.isNumber || $0 == ":" || $0 == "!" || $0 == "?"
      }
      guard !name.isEmpty, !part.prefix(while: { $0 != ">" }).hasSuffix("/") || isEnd else { return nil }
      return (isEnd ? "/" : "") + name.lowercased()
    }
  }

  /// How many tags a line opens that have to be closed, less those that it closes.
  private static func opened(_ line: Substring) -> Int {
    tags(line).reduce(0) { depth, tag in
      if tag.hasPrefix("!") || tag.hasPrefix("?") { return depth }
      if tag.hasPrefix("/") { return open.contains(String(tag.dropFirst())) ? depth : depth - 1 }
      return open.contains(tag) ? depth : depth + 1
    }
  }

  private static func isSimple(_ html: String) -> Bool {
    let small = html.lowercased()
    if ["<!", "<?"].contains(where: { small.contains($0) }) { return false }
    if html.contains("<a ") || html.contains("<A ") { return false }
    return tags(html).allSatisfy { simple.contains($0.hasPrefix("/") ? String($0.dropFirst()) : $0) }
  }

  // MARK: Words

  /// The words between tags, of letters and figures only.
  private static func words(_ text: String) -> [String] {
    var bare = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      bare += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      let isTag = behind.first.map { $0 == "/" || $0.isLetter && $0.isASCII } ?? false
      guard isTag, let close = behind.firstIndex(of: ">") else {
        bare += " "
        rest = behind
        continue
      }
      // Within a line tags do not part words.
      let name = tags(text[open...close]).first ?? ""
      if !["b", "strong", "i", "em", "u", "span", "font", "sup", "sub", "o:p", "small", "big"].contains(
        name.hasPrefix("/") ? String(name.dropFirst()) : name)
      {
        bare += " "
      }
      rest = behind[behind.index(after: close)...]
    }
    bare += rest
    return decoded(bare).split { !$0.isLetter && !$0.isNumber }.map { NormalForm.nfc(String($0)) }
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var out = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      let behind = rest[rest.index(after: mark)...]
      let name = behind.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      guard name.count < 12, behind[name.endIndex...].first == ";", let sign = sign(named: name) else {
        out += "&"
        rest = behind
        continue
      }
      out += sign
      rest = behind[name.endIndex...].dropFirst()
    }
    return out + rest
  }

  private static func sign(named name: Substring) -> String? {
    if name.hasPrefix("#") {
      let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
      let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
    if let found = signs[String(name)] { return found }
    // `&agrave;`, `&Ocirc;`: the letters of Latin-1 that Vietnamese has.
    guard let letter = name.first, let mark = marks[String(name.dropFirst())] else { return nil }
    return NormalForm.nfc(String(letter) + mark)
  }

  private static let signs = [
    "nbsp": " ", "lt": "<", "gt": ">", "quot": "\"", "amp": "&", "ndash": "–", "mdash": "—", "hellip": "…",
    "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "le": "≤", "ge": "≥", "deg": "°", "times": "×", "sup2": "²", "sup3": "³",
    "bull": "•", "middot": "·", "ETH": "Ð",
  ]
  private static let marks = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}",
  ]

  /// Whether all words stand in the others in their order, which have few more: the numbers of lists.
  private static func keeps(_ words: [String], in others: [String], atMostMore more: Int) -> Bool {
    guard others.count <= words.count + more else { return false }
    var at = 0
    for other in others where at < words.count && words[at] == other { at += 1 }
    return at == words.count
  }
}
