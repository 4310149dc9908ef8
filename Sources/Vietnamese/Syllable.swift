/// Where the tone mark of an open syllable stands. `hoà` and `hòa`, `thuỷ` and `thủy` are one word written after two
/// school rules; both occur in official text, so everything that compares words compares one of them.
public enum TonePlacement {
  /// The word with the mark on the first vowel of a final `oa`, `oe`, `uy` (`hoà` → `hòa`, `thuỷ` → `thủy`,
  /// `quý` stays: after q the u belongs to the initial). Takes one lower-case word in NFC.
  public static func canonical(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    guard canonicalise(&scalars) else { return word }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Moves the mark in place; says whether anything changed. The scalars are one lower-case word in NFC.
  public static func canonicalise(_ word: inout [Unicode.Scalar]) -> Bool {
    let last = word.count - 1
    guard last >= 1, word[last].value >= 0x80 else { return false }
    let vowel = word[last - 1]
    guard vowel == "o" || vowel == "u" else { return false }
    if vowel == "u", last >= 2, word[last - 2] == "q" { return false }
    for rule in rules where rule.first == vowel {
      guard let tone = rule.toned.firstIndex(of: word[last]) else { continue }
      word[last - 1] = rule.moved[tone]
      word[last] = rule.plain
      return true
    }
    return false
  }

  private struct Rule {
    let first: Unicode.Scalar
    let plain: Unicode.Scalar
    let toned: [Unicode.Scalar]
    let moved: [Unicode.Scalar]

    init(_ first: Unicode.Scalar, _ plain: Unicode.Scalar, _ toned: String, _ moved: String) {
      self.first = first
      self.plain = plain
      self.toned = Array(toned.unicodeScalars)
      self.moved = Array(moved.unicodeScalars)
    }
  }

  private static let rules = [
    Rule("o", "a", "àáảãạ", "òóỏõọ"), Rule("o", "e", "èéẻẽẹ", "òóỏõọ"), Rule("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
  ]
}
