/// Signs of fonts whose codes are no Unicode: Symbol, Wingdings and the like.
enum Symbols {
  static func isSymbolFont(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "symbol" || name.hasPrefix("wingdings") || name == "webdings" || name == "monotype sorts"
      || name == "zapfdingbats" || name == "itc zapf dingbats"
  }

  /// The Unicode sign for a code of a font, 0x20–0xFF or moved to 0xF020–0xF0FF.
  ///
  /// - Returns: nil where no sign is known.
  static func sign(_ code: UInt32, font: String) -> String? {
    let code = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol": return symbol[code] ?? letter(code)
    case "wingdings": return wingdings[code]
    case "wingdings 2": return wingdings2[code]
    case "wingdings 3": return nil
    case "webdings": return code == 0x61 ? "✔" : code == 0x3D ? "■" : nil
    default: return nil
    }
  }

  /// A label in a symbol font in Unicode; signs that are not known become `•`, as labels of lists show them.
  static func label(_ text: String, font: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(contentsOf: shown(scalar, font: font).unicodeScalars) }
    return String(out)
  }

  /// Words in Unicode as a reader of the file sees them: codes at U+F000–F0FF are signs, of Symbol where no font of signs is
  /// named, as Word shows them. All other letters of the words are themselves; only a text of signs and numbers in a font of signs
  /// (`³ 70` in Symbol, `ü` in Wingdings) is of that font's signs as well, since programs write these with or without the F0.
  ///
  /// - Parameters:
  ///   - low: The font of signs of ASCII, nil where it is another font.
  ///   - high: That of all else.
  static func text(_ text: String, low: String?, high: String?) -> String {
    let isMoved = text.utf8.contains(0xEF) && text.unicodeScalars.contains { (0xF000...0xF0FF).contains($0.value) }
    let isOfSigns = !isMoved && (low ?? high) != nil && hasOnlySigns(text)
    guard isMoved || isOfSigns else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0xF000...0xF0FF).contains(scalar.value) {
        out.append(contentsOf: shown(scalar, font: low ?? high ?? "Symbol").unicodeScalars)
      } else if isOfSigns, let font = scalar.isASCII ? low : high {
        out.append(contentsOf: shown(scalar, font: font).unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Whether no words stand in a text: numbers, marks and signs of Latin-1, or one letter that stands for a sign.
  private static func hasOnlySigns(_ text: String) -> Bool {
    var letters = 0
    var others = 0
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x100 else { return false }
      if scalar.properties.isAlphabetic {
        letters += 1
      } else if !scalar.properties.isWhitespace {
        others += 1
      }
    }
    return letters == 0 || letters == 1 && others == 0
  }

  private static func shown(_ scalar: Unicode.Scalar, font: String) -> String {
    switch scalar.value {
    case 0x09, 0x0A, 0x20, 0xA0: String(scalar)
    case let code: sign(code, font: font) ?? ((0xF000...0xF0FF).contains(code) ? "•" : String(scalar))
    }
  }

  private static func letter(_ code: UInt32) -> String? {
    guard (0x21...0x7E).contains(code), let scalar = Unicode.Scalar(code) else { return nil }
    return String(scalar)
  }

  private static let symbol: [UInt32: String] = table(
    """
    22∀ 24∃ 27∋ 2A∗ 2D− 40≅ 41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4Aϑ 4BΚ 4CΛ 4DΜ 4EΝ 4FΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 56ς 57Ω \
    58Ξ 59Ψ 5AΖ 5C∴ 5E⊥ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6Aϕ 6Bκ 6Cλ 6Dμ 6Eν 6Fο 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ \
    79ψ 7Aζ 7E∼ A0€ A1ϒ A2′ A3≤ A4⁄ A5∞ A6ƒ A7♣ A8♦ A9♥ AA♠ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝ B6∂ B7• B8÷ B9≠ \
    BA≡ BB≈ BC… BD⏐ BE⎯ C0ℵ C1ℑ C2ℜ C3℘ C4⊗ C5⊕ C6∅ C7∩ C8∪ C9⊃ CA⊇ CB⊄ CC⊂ CD⊆ CE∈ CF∉ D0∠ D1∇ D2® D3© D4™ D5∏ D6√ D7⋅ \
    D8¬ D9∧ DA∨ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓ E0◊ E1〈 E2® E3© E4™ E5∑ F1〉 F2∫
    """)

  private static let wingdings: [UInt32: String] = table(
    """
    21✏ 22✂ 23✁ 28☎ 29✆ 2A✉ 36⌛ 3A🖳 3E✇ 3F✍ 46☞ 47☝ 48☟ 4A☺ 4C☹ 54❄ 58✠ 59✡ 5A☪ 6C● 6D❍ 6E■ 6F□ 70◻ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ \
    78⌧ 7B❀ 7C✿ 7D❝ 7E❞ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9E· 9F• \
    A0▪ A1○ A4◉ A5◎ A7▪ A8◻ AA✦ AB★ AC✶ AD✴ AE✹ AF✵ B2✧ D5⌫ D6⌦ D8➢ DB⬅ DC➡ DD⬆ DE⬇ E0➔ E1⬆ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ F3⬄ F4⇳ FB✗ FC✓ FD☒ \
    FE☑
    """)

  private static let wingdings2: [UInt32: String] = table("4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 96● 97● A3□ 2A☐ 30☑")

  private static func table(_ rows: String) -> [UInt32: String] {
    var table: [UInt32: String] = [:]
    for row in rows.split(separator: " ") {
      if let code = UInt32(row.prefix(2), radix: 16) { table[code] = String(row.dropFirst(2)) }
    }
    return table
  }
}
