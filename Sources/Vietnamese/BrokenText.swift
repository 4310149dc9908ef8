/// Vietnamese that went through a wrong encoding: UTF-8 read as Windows-1252 (`tá»· lá»‡` for `tỷ lệ`), or saved as ANSI, which has
/// no such letters (`K? ho?ch`).
public enum BrokenText {
  /// What went wrong.
  public enum Kind: Sendable, Hashable {
    /// Each letter became two or three signs; nothing is lost.
    case doubled
    /// Letters became question marks.
    case lost
  }

  /// What was found in a text.
  public struct Finding: Sendable, Hashable {
    /// What went wrong.
    public let kind: Kind
    /// The first such word as it stands in the text.
    public let word: String
    /// Its line, mended; nil where letters are lost.
    public let converted: String?
  }

  /// Finds such text: at least three words of it. Foreign names and a question without a blank behind it do not reach that.
  public static func find(in text: String) -> Finding? {
    guard mayHold(text) else { return nil }
    var doubled: (count: Int, word: Substring, line: Substring)?
    var lost: (count: Int, word: Substring)?
    for line in text.split(separator: "\n") {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }) {
        if converted(word) != nil {
          doubled = doubled.map { ($0.count + 1, $0.word, $0.line) } ?? (1, word, line)
        } else if hasHole(word) {
          lost = lost.map { ($0.count + 1, $0.word) } ?? (1, word)
        }
      }
    }
    if let doubled, doubled.count >= 3 {
      let words = doubled.line.split(separator: " ", omittingEmptySubsequences: false)
      let mended = words.map { converted($0) ?? String($0) }.joined(separator: " ")
      return Finding(kind: .doubled, word: String(doubled.word), converted: mended)
    }
    guard let lost, lost.count >= 3 else { return nil }
    return Finding(kind: .lost, word: String(lost.word), converted: nil)
  }

  /// A quick look at the bytes: what the first byte of a Vietnamese letter looks like, or a question mark before a letter.
  private static func mayHold(_ text: String) -> Bool {
    var lead: UInt8 = 0
    var found = 0
    for byte in text.utf8 {
      if lead == 0xC3, byte == 0x83 || byte == 0x84 || byte == 0x86 || byte == 0xA1 { found += 1 }
      if lead == 0x3F, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { found += 1 }
      if found >= 3 { return true }
      lead = byte
    }
    return false
  }

  /// The word that a row of signs stands for; nil where it is none. Bytes that Windows-1252 does not have stay as they are.
  private static func converted(_ word: Substring) -> String? {
    guard word.utf8.contains(0xC3) else { return nil }
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else if let byte = windows1252[scalar.value] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.contains(where: { $0.value >= 0xC0 })
    else { return nil }
    let letters = text.filter(\.isLetter)
    return SyllableSpelling.isPossible(letters) || letters.unicodeScalars.contains { $0.value >= 0x1EA0 } ? text : nil
  }

  /// `ho?ch`: a question mark between letters; no address.
  private static func hasHole(_ word: Substring) -> Bool {
    guard word.utf8.contains(0x3F), !word.contains(where: { "/=&:@#".contains($0) }) else { return false }
    let letters = Array(word)
    return letters.indices.dropFirst().dropLast().contains {
      letters[$0] == "?" && letters[$0 - 1].isLetter && letters[$0 + 1].isLetter
    }
  }

  /// Signs of Windows-1252 that have another code in Unicode.
  private static let windows1252: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
    0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
    0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
