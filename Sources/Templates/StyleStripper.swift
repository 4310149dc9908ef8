/// Takes comments and needless white space out of a style sheet; strings and addresses stay as they are.
enum StyleStripper {
  /// The style sheet without what only its authors need; unchanged when a comment or a string does not end.
  static func strip(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = 0
    var isSpaced = false
    while at < text.count {
      let byte = text[at]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpaced = true
        at += 1
        continue
      }
      guard let end = end(of: text, at) else { return text }
      if byte == 0x2F, end > at + 1 {
        let joins = !isSpaced && !isLoose(out.last) && end < text.count && !isSpace(text[end]) && !isLoose(text[end])
        if joins { out.append(contentsOf: "/**/".utf8) }
        at = end
        continue
      }
      if isSpaced, let last = out.last, !isLoose(last), !isLoose(byte), last != 0x3A { out.append(0x20) }
      if byte == 0x7D, out.last == 0x3B { out.removeLast() }
      out.append(contentsOf: text[at..<end])
      at = end
      isSpaced = false
    }
    if !out.isEmpty { out.append(0x0A) }
    return out
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Beside `{`, `}`, `;` and `,` white space means nothing, nor at the beginning.
  private static func isLoose(_ byte: UInt8?) -> Bool {
    byte == nil || byte == 0x7B || byte == 0x7D || byte == 0x3B || byte == 0x2C
  }

  /// After the comment, string, address or single byte that begins here; nil when it does not end.
  private static func end(of text: [UInt8], _ start: Int) -> Int? {
    let rest = text[start...]
    if text[start] == UInt8(ascii: "/"), rest.starts(with: "/*".utf8) {
      var end = start + 2
      while end + 1 < text.count, text[end] != 0x2A || text[end + 1] != 0x2F { end += 1 }
      return end + 1 < text.count ? end + 2 : nil
    }
    let isAddress = text[start] == UInt8(ascii: "u") && rest.starts(with: "url(".utf8)
    let close: UInt8 = isAddress ? 0x29 : text[start]
    guard isAddress || close == 0x22 || close == 0x27 else {
      return close == 0x5C ? min(start + 2, text.count) : start + 1
    }
    var end = start + (isAddress ? 4 : 1)
    if isAddress, end < text.count, text[end] == 0x22 || text[end] == 0x27 { return start + 4 }
    while end < text.count, text[end] != close { end += text[end] == 0x5C ? 2 : 1 }
    return end < text.count ? end + 1 : nil
  }
}
