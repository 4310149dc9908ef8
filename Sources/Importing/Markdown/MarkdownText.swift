import OfficeFiles

/// Words written so that the portal shows them as they are: each sign that Markdown takes for its own gets a backslash.
enum MarkdownText {
  /// Plain text in the midst of a line.
  ///
  /// - Parameter isInCell: Whether it stands in a cell of a table.
  static func escaped(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    out.reserveCapacity(bytes.count + 8)
    for (at, byte) in bytes.enumerated() {
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      let before = at > 0 ? bytes[at - 1] : 0x20
      let isMark =
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
          UInt8(ascii: "|"):
          true
        case UInt8(ascii: "_"): !(isWord(before) && isWord(next))
        case UInt8(ascii: "~"): next == byte || before == byte
        case UInt8(ascii: "<"): isLetter(next) || "/!?".utf8.contains(next)
        case UInt8(ascii: "&"): isLetter(next) || next == UInt8(ascii: "#")
        default: false
        }
      if isMark { out.append(UInt8(ascii: "\\")) }
      switch byte {
      case 0...0x08, 0x0B...0x1F: out.append(0x20)
      case 0x09, 0x0A: out.append(0x20)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 || byte >= 0x80 }

  /// A line's text with its first sign kept from making a heading or a quotation.
  static func lineStart(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"): return "\\" + text
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"):
      let isAlone = text.utf8.allSatisfy { $0 == first || $0 == 0x20 }
      return isAlone ? "\\" + text : text
    default: return text
    }
  }
}
