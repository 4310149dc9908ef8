import Vietnamese

/// The mark of a note as texts from Word and consolidated texts have it behind a word: `[1]`, `[^1]`, `*`, `¹`, `<sup>1</sup>`.
enum NoteMark {
  /// How many bytes the mark takes that a text begins with; nil where none stands there.
  static func length(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "[") {
      let inner = text.dropFirst().drop { $0 == UInt8(ascii: "^") }
      let digits = inner.prefix { $0 &- 0x30 < 10 }
      guard (1...3).contains(digits.count), digits.endIndex < text.endIndex, text[digits.endIndex] == UInt8(ascii: "]")
      else { return nil }
      return digits.endIndex + 1 - text.startIndex
    }
    if first == UInt8(ascii: "<") {
      guard isTag("<sup>", text), let close = text.prefix(longest).dropFirst().firstIndex(of: first),
        isTag("</sup>", text[close...])
      else { return nil }
      return close + "</sup>".utf8.count - text.startIndex
    }
    let signs = text.prefix { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\\") }
    if signs.contains(UInt8(ascii: "*")), signs.count < 5 { return signs.count }
    return raised.first { text.starts(with: $0) }?.count
  }

  /// A text without them, without signs that are not seen and without line breaks of HTML.
  static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      let rest = text[at...]
      if let count = length(rest) {
        at += count
      } else if let sign = unseen.first(where: { rest.starts(with: $0) }) {
        at += sign.count
      } else if rest.starts(with: "<br".utf8), let close = rest.prefix(8).firstIndex(of: UInt8(ascii: ">")) {
        out.append(0x20)
        at = close + 1
      } else {
        out.append(text[at])
        at += 1
      }
    }
    return out
  }

  /// Whether a text begins with a tag, in letters of either case.
  private static func isTag(_ tag: String, _ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: tag.utf8) || text.starts(with: tag.uppercased().utf8)
  }

  /// A mark in HTML is not longer.
  private static let longest = 32
  private static let raised = ["¹", "²", "³"].map { Array($0.utf8) }
  private static let unseen = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}"].map { Array($0.utf8) }
}
