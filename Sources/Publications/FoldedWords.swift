import Vietnamese

/// One word of a text, folded, with what stood around it.
struct FoldedWord: Sendable, Hashable {
  /// Lower case without marks: `hdnd`, `tinh`, `2015`.
  let text: String
  /// Whether its first letter is a capital.
  let isCapital: Bool
  /// Whether all its letters are.
  let isAllCapitals: Bool
  /// The gravest sign between the word before and this one: 0 for spaces alone, `-`, `,`, `.` behind an abbreviation,
  /// anything else ends a phrase.
  let sign: UInt8
  /// UTF-8 range in the text.
  let range: Range<Int>
}

/// The first words of a text, for names of bodies and laws, which are short.
enum FoldedWords {
  /// At most `limit` words; nothing behind a line feed.
  static func read(_ text: ArraySlice<UInt8>, limit: Int) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var at = text.startIndex
    var sign: UInt8 = 0
    while at < text.endIndex, words.count < limit {
      let byte = text[at]
      if isOfWord(byte, text, at) {
        let start = at
        while at < text.endIndex, isOfWord(text[at], text, at) { at += text[at] < 0x80 ? 1 : length(text[at]) }
        at = min(at, text.endIndex)
        words.append(word(text[start..<at], sign: sign))
        sign = 0
      } else {
        if byte == 0x0A { break }
        if byte != 0x20 { sign = heavier(sign, mark(text, at)) }
        at += length(byte)
      }
    }
    return words
  }

  /// All words of a short text, joined by single spaces.
  static func joined(_ text: String) -> String {
    read(Array(text.utf8)[...], limit: 64).map(\.text).joined(separator: " ")
  }

  private static func word(_ bytes: ArraySlice<UInt8>, sign: UInt8) -> FoldedWord {
    let word = String(decoding: bytes, as: UTF8.self)
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars { Folding.append(folded: scalar, to: &folded) }
    let isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
    return FoldedWord(
      text: String(decoding: folded, as: UTF8.self), isCapital: isCapital,
      isAllCapitals: isCapital && !word.unicodeScalars.contains { $0.properties.isLowercase }, sign: sign,
      range: bytes.startIndex..<bytes.endIndex)
  }

  /// Letters and figures; `&` inside an abbreviation: `KH&CN`.
  private static func isOfWord(_ byte: UInt8, _ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    if byte < 0x80 {
      return byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        || byte == UInt8(ascii: "&") && at > text.startIndex && at + 1 < text.endIndex && text[at - 1] != 0x20
          && text[at + 1] != 0x20
    }
    // Letters of Latin script and combining marks; U+00A0–U+00BF and the general punctuation are signs.
    return byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private static func mark(_ text: ArraySlice<UInt8>, _ at: Int) -> UInt8 {
    let byte = text[at]
    // U+00A0 is a space, U+2010–U+2015 are dashes.
    if byte == 0xC2, at + 1 < text.endIndex, text[at + 1] == 0xA0 { return 0 }
    if byte == 0xE2, at + 2 < text.endIndex, text[at + 1] == 0x80, (0x90...0x95).contains(text[at + 2]) {
      return UInt8(ascii: "-")
    }
    return byte
  }

  private static func heavier(_ a: UInt8, _ b: UInt8) -> UInt8 {
    func weight(_ sign: UInt8) -> Int {
      switch sign {
      case 0: 0
      case UInt8(ascii: "-"): 1
      case UInt8(ascii: "."): 2
      case UInt8(ascii: ","): 3
      default: 4
      }
    }
    return weight(a) >= weight(b) ? a : b
  }
}
