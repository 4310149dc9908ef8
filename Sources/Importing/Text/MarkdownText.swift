import OfficeFiles

/// Words written so that the portal shows them as they are: each sign that Markdown takes for its own gets a backslash.
enum MarkdownText {
  /// Plain text in the midst of a line.
  static func escaped(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    let bytes = Array(plain(text).utf8)
    out.reserveCapacity(bytes.count + 8)
    var at = 0
    while at < bytes.count {
      let word = bytes[at...].prefix { $0 > 0x20 }
      let path = word.contains(UInt8(ascii: "\\")) ? pathStart(word) : word.endIndex
      for place in at..<word.endIndex {
        let byte = bytes[place] < 0x20 ? 0x20 : bytes[place]
        if place >= path, isOfPath(bytes, place) || !isMark(bytes, place) {
          // In the path of a file backslashes, stars and underscores mean themselves to the portal.
          out.append(byte)
        } else if isMark(bytes, place) {
          // Behind `C:` a backslash would make a path of what follows.
          let isBehindDrive = out.last == UInt8(ascii: ":") && out.dropLast().last.map(isLetter) ?? false
          out += place >= path || isBehindDrive ? Array("&#\(byte);".utf8) : [UInt8(ascii: "\\"), byte]
        } else {
          out.append(byte)
        }
      }
      at = word.endIndex
      if at < bytes.count {
        out.append(0x20)
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Where a word begins to be the path of a file: `C:\a`, `\\may-chu\chung`; its end where it is none.
  private static func pathStart(_ word: ArraySlice<UInt8>) -> Int {
    for place in word.indices where word[place] == UInt8(ascii: "\\") {
      let next = place + 1 < word.endIndex ? word[place + 1] : 0
      let isDrive = place > word.startIndex + 1 && word[place - 1] == UInt8(ascii: ":") && isLetter(word[place - 2])
      if isDrive || isWord(next) {
        return place > word.startIndex && word[place - 1] == UInt8(ascii: "\\") ? place - 1 : place
      }
    }
    return word.endIndex
  }

  /// Whether a sign of a path stands for itself: a backslash, and a star or underscore alone behind one.
  private static func isOfPath(_ bytes: [UInt8], _ at: Int) -> Bool {
    if bytes[at] == UInt8(ascii: "\\") { return true }
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
    return "*_".utf8.contains(bytes[at]) && at > 0 && bytes[at - 1] == UInt8(ascii: "\\") && !"*_".utf8.contains(next)
  }

  /// Whether Markdown could take a sign for its own.
  private static func isMark(_ bytes: [UInt8], _ at: Int) -> Bool {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    let before = at > 0 ? bytes[at - 1] : 0x20
    switch bytes[at] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "_"): return !(isWord(before) && isWord(next))
    case UInt8(ascii: "~"): return next == bytes[at] || before == bytes[at]
    case UInt8(ascii: "<"): return isLetter(next) || "/!?".utf8.contains(next)
    case UInt8(ascii: "&"): return isLetter(next) || next == UInt8(ascii: "#")
    default: return false
    }
  }

  /// Blanks of other widths as blanks, without signs that nobody sees.
  static func plain(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return String(text) }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: out.append(" ")
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFC: break
      default: out.append(scalar)
      }
    }
    return String(out)
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
