/// How a list writes a number (ECMA-376, part 1, 17.18.59), as Word shows it.
enum NumberFormat: Equatable {
  case decimal
  /// Decimal, with zeros up to that many figures.
  case padded(Int)
  case upperRoman, lowerRoman
  case upperLetter, lowerLetter
  case ordinal
  case vietnameseWords
  case circled
  /// `- 1 -`
  case dashed
  /// `*`, `†`, `‡`, `§`, `**`
  case footnoteSigns
  case bullet
  case none

  /// The format of that name; names that no Vietnamese document has count as decimal.
  init(_ name: String?, custom: String? = nil) {
    switch name {
    case "decimalZero": self = .padded(2)
    case "upperRoman": self = .upperRoman
    case "lowerRoman": self = .lowerRoman
    case "upperLetter": self = .upperLetter
    case "lowerLetter": self = .lowerLetter
    case "ordinal": self = .ordinal
    case "vietnameseCounting", "cardinalText": self = .vietnameseWords
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
    case "numberInDash": self = .dashed
    case "chicago": self = .footnoteSigns
    case "bullet": self = .bullet
    case "none": self = .none
    // `001, 002, 003, ...`
    case "custom":
      let first = custom?.prefix { $0 != "," } ?? ""
      self =
        first.allSatisfy { $0.isASCII && $0.isNumber } && first.count > 1 && first.count < 10
        ? .padded(first.count) : .decimal
    default: self = .decimal
    }
  }

  /// The number as written.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal, .bullet: String(number)
    case .padded(let width): String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    case .upperRoman: NumberFormat.roman(number)
    case .lowerRoman: NumberFormat.roman(number).lowercased()
    case .upperLetter: NumberFormat.letters(number).uppercased()
    case .lowerLetter: NumberFormat.letters(number)
    case .ordinal: NumberFormat.ordinal(number)
    case .vietnameseWords: NumberFormat.vietnamese(number)
    case .circled: (1...20).contains(number) ? Unicode.Scalar(0x245F + number).map(String.init) ?? "" : String(number)
    case .dashed: "- \(number) -"
    case .footnoteSigns: NumberFormat.footnoteSign(number)
    case .none: ""
    }
  }

  /// Roman figures up to 3999; Word goes on with more and more M, which nobody reads.
  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let digits = [
      ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
      ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
      ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"], ["", "M", "MM", "MMM"],
    ]
    return digits[3][number / 1000] + digits[2][number / 100 % 10] + digits[1][number / 10 % 10]
      + digits[0][number % 10]
  }

  /// *, †, ‡, §, then each twice, and so on.
  private static func footnoteSign(_ number: Int) -> String {
    guard (1...40).contains(number) else { return String(number) }
    return String(repeating: ["*", "†", "‡", "§"][(number - 1) % 4], count: (number - 1) / 4 + 1)
  }

  /// a … z, aa, bb … zz, aaa: up to thirty times, as Word has it.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number) else { return String(number) }
    let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  /// Một, hai … chín mươi chín; larger numbers in figures.
  private static func vietnamese(_ number: Int) -> String {
    let units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    guard (0...99).contains(number) else { return String(number) }
    let (tens, unit) = (number / 10, number % 10)
    if tens == 0 { return units[unit] }
    let head = tens == 1 ? "mười" : units[tens] + " mươi"
    switch unit {
    case 0: return head
    case 1 where tens > 1: return head + " mốt"
    case 5: return head + " lăm"
    default: return head + " " + units[unit]
    }
  }
}
