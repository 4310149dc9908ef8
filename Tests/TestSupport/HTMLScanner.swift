/// The tags of an HTML page and their attributes, for tests. Comments and the text of scripts and styles are passed over.
public struct HTMLScanner: Sendable {
  /// One start tag.
  public struct Tag: Sendable {
    /// In lower case.
    public let name: String
    /// In order, names in lower case, values with their character references resolved; a bare attribute has "".
    public let attributes: [(name: String, value: String)]

    /// The value of an attribute.
    public subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// The start tags in order.
  public let tags: [Tag]

  /// Scans a page.
  public init(_ html: [UInt8]) {
    var tags: [Tag] = []
    var at = 0
    while let open = html[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      if html[at...].starts(with: "!--".utf8) {
        at = Self.end(of: "-->", in: html, from: at)
        continue
      }
      guard at < html.count, Self.isLetter(html[at]) else { continue }
      let tag = Self.tag(html, &at)
      tags.append(tag)
      if tag.name == "script" || tag.name == "style" { at = Self.end(of: "</\(tag.name)", in: html, from: at) }
    }
    self.tags = tags
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

  private static func end(of mark: String, in html: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var at = start
    while at + mark.count <= html.count {
      if html[at..<at + mark.count].elementsEqual(mark, by: { ($0 == $1) || ($0 | 0x20) == $1 && isLetter($0) }) {
        return at + mark.count
      }
      at += 1
    }
    return html.count
  }

  private static func tag(_ html: [UInt8], _ at: inout Int) -> Tag {
    func take(while condition: (UInt8) -> Bool) -> String {
      let start = at
      while at < html.count, condition(html[at]) { at += 1 }
      return String(decoding: html[start..<at], as: UTF8.self)
    }
    let name = take { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }.lowercased()
    var attributes: [(name: String, value: String)] = []
    while true {
      _ = take { isSpace($0) || $0 == UInt8(ascii: "/") }
      guard at < html.count, html[at] != UInt8(ascii: ">") else { break }
      let key = take { !isSpace($0) && ![0x3D, 0x3E, 0x2F].contains($0) }.lowercased()
      _ = take(while: isSpace)
      var value = ""
      if at < html.count, html[at] == UInt8(ascii: "=") {
        at += 1
        _ = take(while: isSpace)
        if at < html.count, html[at] == UInt8(ascii: "\"") || html[at] == UInt8(ascii: "'") {
          let quote = html[at]
          at += 1
          value = take { $0 != quote }
          at += 1
        } else {
          value = take { !isSpace($0) && $0 != UInt8(ascii: ">") }
        }
      } else if key.isEmpty {
        at += 1  // A stray "=": nothing to read there.
      }
      attributes.append((key, unescaped(value)))
    }
    at = min(at + 1, html.count)
    return Tag(name: name, attributes: attributes)
  }

  /// Resolves the references that escaping makes.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.firstIndex(of: ";") else { break }
      let name = rest[rest.index(after: mark)..<end]
      var plain = named[String(name)]
      if name.hasPrefix("#") {
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        plain = code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
      }
      result += plain ?? String(rest[mark...end])
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
