/// The letters of points as anchors have them. Acts count by the alphabet without those of its letters that have a mark, but for đ
/// (Nghị định 78/2025/NĐ-CP article 69); some take the others too, and double letters where the alphabet ends: `y)`, `aa)`, `bb)`.
enum PointLetter {
  /// No letter of the alphabet, doubled, comes to one of these but `dd`.
  private static let marked: [(letter: Character, token: String)] = [
    ("đ", "dd"), ("ă", "aw"), ("â", "ax"), ("ê", "ex"), ("ô", "ox"), ("ơ", "ow"), ("ư", "uw"),
  ]

  /// What an anchor has for a small letter; nil for what is none of the alphabet's.
  static func token(_ letter: Character) -> String? {
    if let byte = letter.asciiValue { return byte &- 0x61 < 26 ? String(letter) : nil }
    return marked.first { $0.letter == letter }?.token
  }

  /// As printed: `đ` for `dd`, `ư` for `uw`.
  static func shown(_ token: String) -> String {
    marked.first { $0.token == token }.map { String($0.letter) } ?? token
  }

  /// The letter behind which one with a mark stands in its row: `u` for `uw`; nil for others, and for đ, which has a place of its own.
  static func base(of token: String) -> String? {
    token != "dd" && marked.contains { $0.token == token } ? String(token.prefix(1)) : nil
  }

  /// Whether it is a letter typed twice, `aa`. Of `d` that would be the anchor of đ.
  static func isDoubled(_ token: String) -> Bool {
    token.utf8.count == 2 && token.utf8.first == token.utf8.last && token != "dd" || token == "dddd"
  }
}
