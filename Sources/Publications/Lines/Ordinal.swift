import Bytes

/// The numbers that parts of documents bear, as figures: Roman and Arabic numbers, and letters of the Vietnamese
/// alphabet without those that only foreign words have.
enum Ordinal {
  /// The order of points (Nghị định 78/2025/NĐ-CP article 69); `dd` is đ.
  private static let letters = [
    "a", "b", "c", "d", "dd", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
  ]

  /// The place in its row, from 1; of `2.3` it is 3. Nil for what has none: a part without a number, articles put in
  /// between, points that bear a letter of no place.
  static func value(of label: ProvisionLabel) -> Int? {
    switch label {
    case .attachment: nil
    case .appendix(let token), .part(let token), .chapter(let token), .section(let token), .subsection(let token):
      Int(token) ?? value(roman: token)
    // `Đ.` stands between D and E, which are counted as if it did not.
    case .capital(let token): token == "dd" ? nil : token.utf8.first.map { Int($0) - 0x60 }
    case .roman(let token): value(roman: token)
    case .article(let token): Int(token)
    case .number(let text):
      text.parts(between: ".").last.flatMap { Int($0) ?? (isPoint(label) ? value(of: .letter(String($0))) : nil) }
    case .letter(let letter): place(of: letter)
    }
  }

  /// The place of a point's letter; doubled letters stand behind all others.
  private static func place(of letter: String) -> Int? {
    if let place = letters.firstIndex(of: letter) { return place + 1 }
    guard PointLetter.isDoubled(letter) else { return nil }
    return letters.firstIndex(of: String(letter.prefix(letter.utf8.count / 2))).map { letters.count + $0 + 1 }
  }

  /// The place in its row, which of `a1` and of `ư` is that of the letter before it.
  static func rowPlace(of label: ProvisionLabel) -> Int? {
    guard case .letter(let token) = label else { return value(of: label) }
    return place(of: token) ?? place(of: PointLetter.base(of: token) ?? token.filter(\.isLetter))
  }

  /// Whether a number ends in the letter of a point: `1.a`.
  static func isPoint(_ label: ProvisionLabel) -> Bool {
    guard case .number(let text) = label, let last = text.utf8.last, last >= 0x61, let dot = text.lastIndex(of: ".")
    else { return false }
    return text[dot...].dropFirst().first?.isLetter == true
  }

  /// What stands before the last figure: of `2.3` it is `2`.
  static func prefix(of label: ProvisionLabel) -> String {
    guard case .number(let text) = label, let dot = text.lastIndex(of: ".") else { return "" }
    return String(text[..<dot])
  }

  /// As one speaks of it: `điểm đ`, `Điều 4`, `Chương II`.
  static func name(_ value: Int, _ kind: Provision.Kind) -> String {
    switch kind {
    case .attachment: "Văn bản kèm theo"
    case .subsection: "Tiểu mục \(value)"
    case .appendix: "Phụ lục \(roman(value) ?? "")"
    case .part: "Phần \(roman(value) ?? "")"
    case .chapter: "Chương \(roman(value) ?? "")"
    case .section: "mục \(roman(value) ?? "")"
    case .article: "Điều \(value)"
    case .number: "mục \(value)"
    case .letter: "điểm \(letters.indices.contains(value - 1) ? letters[value - 1].replacing("dd", with: "đ") : "")"
    }
  }

  private static let romans = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]

  /// A Roman number in capitals; nil outside 1–89.
  static func roman(_ value: Int) -> String? {
    guard (1..<90).contains(value) else { return nil }
    var rest = value
    var out = ""
    for (worth, sign) in romans {
      while rest >= worth {
        out += sign
        rest -= worth
      }
    }
    return out.uppercased()
  }

  /// The value of a Roman number in small letters; nil where it is written otherwise than Roman numbers are.
  static func value(roman text: String) -> Int? {
    var rest = text[...]
    var value = 0
    for (worth, sign) in romans {
      while rest.hasPrefix(sign) {
        value += worth
        rest = rest.dropFirst(sign.count)
      }
    }
    return rest.isEmpty && roman(value) == text.uppercased() ? value : nil
  }
}
