/// One word of a text, folded, with what stood around it.
package struct FoldedWord: Sendable, Hashable {
  /// Lower case without marks: `hdnd`, `tinh`, `2015`.
  package let text: String
  /// Whether its first letter is a capital.
  package let isCapital: Bool
  /// Whether all its letters are.
  package let isAllCapitals: Bool
  /// The gravest sign between the word before and this one: 0 for spaces alone, `-`, `,`, `.` behind an abbreviation,
  /// anything else ends a phrase.
  package let sign: UInt8
  /// Its UTF-8 as it stands in the text.
  private let written: ArraySlice<UInt8>

  fileprivate init(_ written: ArraySlice<UInt8>, sign: UInt8) {
    let word = String(decoding: written, as: UTF8.self)
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars { Folding.append(folded: scalar, to: &folded) }
    text = String(decoding: folded, as: UTF8.self)
    isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
    isAllCapitals = isCapital && !word.unicodeScalars.contains { $0.properties.isLowercase }
    self.sign = sign
    self.written = written
  }

  /// UTF-8 range in the text.
  package var range: Range<Int> { written.indices }

  /// With its marks, in small letters, the tone where ``TonePlacement`` has it: places whose names differ in a tone alone
  /// are different ones.
  package var spelling: String {
    TonePlacement.canonical(NormalForm.nfc(String(decoding: written, as: UTF8.self).lowercased()))
  }
}

/// The first words of a text, for names of bodies and laws, which are short.
package enum FoldedWords {
  /// At most `limit` words; nothing behind a line feed.
  package static func read(_ text: ArraySlice<UInt8>, limit: Int) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var at = text.startIndex
    var sign: UInt8 = 0
    while at < text.endIndex, words.count < limit {
      let byte = text[at]
      if isOfWord(byte, text, at) {
        let start = at
        while at < text.endIndex, isOfWord(text[at], text, at) { at += text[at] < 0x80 ? 1 : length(text[at]) }
        at = min(at, text.endIndex)
        words.append(FoldedWord(text[start..<at], sign: sign))
        sign = 0
      } else {
        if byte == 0x0A { break }
        if byte != 0x20 { sign = heavier(sign, mark(text, at)) }
        at += length(byte)
      }
    }
    return words
  }

  /// All words of a short text as it looks, joined by single spaces.
  package static func joined(_ text: String, by separator: String = " ") -> String {
    read(Array(PlainText.string(text).utf8)[...], limit: 64).map(\.text).joined(separator: separator)
  }

  /// The key of a name of a body, place or law: names that differ in case, spaces, dashes and full stops, in look-alike
  /// characters, in normal form or in where the tone stands (`Uỷ ban`, `Ủy ban`) are one;
  /// other marks tell names apart.
  package static func key(_ name: String) -> String {
    let plain = NormalForm.nfc(PlainText.string(name))
    let bytes = plain.utf8.map { $0 == 0x0A || $0 == UInt8(ascii: "&") ? 0x20 : $0 }
    let words = read(bytes[...], limit: 200)
    return words.isEmpty ? plain.lowercased() : words.map(\.spelling).joined(separator: " ")
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

  package static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

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
