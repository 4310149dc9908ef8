/// Text from outside (names of files, lines of them) as terminals and logs may have it: no control character, escape, or
/// change of direction goes out as it is.
public enum Shown {
  /// A message of several lines, its line feeds and tabs kept; what a terminal would obey is shown by its code, `⟨U+001B⟩`.
  public static func text(_ text: String) -> String {
    escaped(text) { $0 != "\n" && $0 != "\t" && isObeyed($0) }
  }

  /// What must stay on one line: the name of a file.
  public static func name(_ text: String) -> String { escaped(text, where: isObeyed) }

  /// A line of a file whose invisible characters matter.
  public static func source(_ text: String) -> String {
    escaped(text) { $0 != "\t" && (isObeyed($0) || isHidden($0)) }
  }

  /// A text in which no run without blanks is longer than an address: one picture in an address can have megabytes.
  static func short(_ text: String) -> String {
    guard text.utf8.count > longestWord else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.utf8.count > longestWord ? word.prefix(keptOfWord) + "…" : word
    }.joined(separator: " ")
  }

  private static let longestWord = 400
  private static let keptOfWord = 80

  /// A number as it is written in Vietnamese: `1.087`.
  public static func count(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(".", at: place) }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// `U+202E`.
  public static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func escaped(_ text: String, where isOdd: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isOdd) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isOdd(scalar) { out.append(contentsOf: "⟨\(code(scalar))⟩".unicodeScalars) } else { out.append(scalar) }
    }
    return String(out)
  }

  /// Whether a terminal or the layout of lines would obey the character: controls (C0, DEL, C1), separators of lines,
  /// controls of direction, tags.
  public static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x034F, 0x2000...0x200D, 0x202F, 0x205F...0x2065, 0x3000, 0xFEFF, 0xE000...0xF8FF: true
    default: false
    }
  }
}
