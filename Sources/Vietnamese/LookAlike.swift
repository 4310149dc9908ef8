import Bytes

/// Characters that look like another one, and what they look like: `Ð` (U+00D0) like `Đ`, the no-break space like a space,
/// U+2011 like `-`, the soft hyphen like nothing. Word, old converters and PDF put them where nobody sees them.
///
/// One table for the whole portal: wherever a document number, a label, a key or a search word stands, ``PlainText`` reads
/// the text as it looks, and ``OddCharacter`` names what stands there. `templates/assets/search-looks.js` holds the same
/// table for queries.
public enum LookAlike {
  /// What sort of character it is that looks like another one.
  public enum Kind: Sendable, Hashable {
    /// A letter or figure of another script, or of another form: `Ð`, Cyrillic `А`, full-width `Ａ`, `Ⅱ`, `𝐀`.
    case letter
    /// A space other than U+0020.
    case space
    /// What takes no room on the page: U+200B–200D, U+2060, U+FEFF, the soft hyphen.
    case hidden
    /// A hyphen or dash other than `-`.
    case dash
    /// Another sign: full-width `／`, the one dot leader.
    case sign
  }

  /// One row of the table.
  struct Entry: Sendable {
    let kind: Kind
    /// UTF-8 of what it looks like.
    let seen: [UInt8]
  }

  /// What the character looks like; nil where it looks like itself.
  public static func seen(_ scalar: Unicode.Scalar) -> String? {
    entry(scalar.value).map { String(decoding: $0.seen, as: UTF8.self) }
  }

  /// The row of a scalar, by its value.
  static func entry(_ value: UInt32) -> Entry? {
    if value < 0xA0 { return nil }
    if value < flatEnd {
      let place = flat[Int(value)]
      return place == 0 ? nil : entries[Int(place)]
    }
    if value >= 0xFF01, value <= 0xFF5E { return fullWidth[Int(value - 0xFF01)] }
    if value >= 0x1D400 { return mathematical(value) ?? beyond[value] }
    return beyond[value]
  }

  // MARK: The table

  /// Letters: what they look like, and the characters that do.
  private static let letters: [(String, String)] = [
    ("Đ", "\u{D0}\u{189}"), ("đ", "\u{F0}\u{256}"),
    // Old converters to Unicode, and the fonts of PDF files, have these letters of other languages.
    ("Ư", "\u{1A2}"), ("ư", "\u{1A3}"), ("Ă", "\u{1CD}"), ("ă", "\u{1CE}"), ("Â", "\u{202}"), ("â", "\u{203}"),
    ("A", "АΑ"), ("B", "ВΒ"), ("C", "СϹ"), ("D", "Ꭰ"), ("E", "ЕΕ"), ("G", "Ԍ"), ("H", "НΗ"), ("I", "ІΙӀ"), ("J", "ЈͿ"),
    ("K", "КΚ"), ("L", "Ꮮ"), ("M", "МΜ"), ("N", "Ν"), ("O", "ОΟ"), ("P", "РΡ"), ("Q", "Ԛ"), ("S", "Ѕ"), ("T", "ТΤ"),
    ("V", "Ѵ"), ("W", "Ԝ"), ("X", "ХΧ"), ("Y", "УΥҮ"), ("Z", "Ζ"), ("a", "аα\u{251}"), ("c", "сϲ"), ("d", "ԁ"),
    ("e", "е"), ("g", "\u{261}"), ("h", "һ"), ("i", "іι"), ("j", "јϳ"), ("k", "кκ"), ("o", "оο"), ("p", "рρ"),
    ("q", "ԛ"), ("s", "ѕ"), ("u", "υ"), ("v", "ѵν"), ("w", "ԝ"), ("x", "хχ"), ("y", "уү"), ("3", "З"), ("ff", "ﬀ"),
    ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "\u{FB05}ﬆ"), ("I", "Ⅰ"), ("II", "Ⅱ"), ("III", "Ⅲ"),
    ("IV", "Ⅳ"), ("V", "Ⅴ"), ("VI", "Ⅵ"), ("VII", "Ⅶ"), ("VIII", "Ⅷ"), ("IX", "Ⅸ"), ("X", "Ⅹ"), ("XI", "Ⅺ"),
    ("XII", "Ⅻ"), ("L", "Ⅼ"), ("C", "Ⅽ"), ("D", "Ⅾ"), ("M", "Ⅿ"), ("i", "ⅰ"), ("ii", "ⅱ"), ("iii", "ⅲ"), ("iv", "ⅳ"),
    ("v", "ⅴ"), ("vi", "ⅵ"), ("vii", "ⅶ"), ("viii", "ⅷ"), ("ix", "ⅸ"), ("x", "ⅹ"), ("xi", "ⅺ"), ("xii", "ⅻ"),
    ("l", "ⅼ"), ("c", "ⅽ"), ("d", "ⅾ"), ("m", "ⅿ"),
  ]

  private static let signs: [(String, String)] = [
    ("/", "\u{2044}\u{2215}\u{29F8}"), (".", "\u{2024}\u{FE52}"), (":", "\u{2236}\u{A789}\u{FE55}"), (",", "\u{FE50}"),
    (";", "\u{FE54}"), ("#", "\u{FE5F}"), ("&", "\u{FE60}"), ("%", "\u{FE6A}"), ("(", "\u{FE59}"), (")", "\u{FE5A}"),
    ("*", "\u{FE61}"), ("+", "\u{FE62}"),
  ]

  private static let dashes: [ClosedRange<UInt32>] = [
    0x02D7...0x02D7, 0x2010...0x2015, 0x2043...0x2043, 0x2212...0x2212, 0xFE58...0xFE58, 0xFE63...0xFE63,
  ]

  private static let spaces: [ClosedRange<UInt32>] = [
    0x00A0...0x00A0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F,
    0x2800...0x2800, 0x3000...0x3000, 0x3164...0x3164, 0xFFA0...0xFFA0,
  ]

  private static let hidden: [ClosedRange<UInt32>] = [
    0x00AD...0x00AD, 0x034F...0x034F, 0x061C...0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
    0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
    0xE0001...0xE0001, 0xE0020...0xE007F,
  ]

  private static let all: [UInt32: Entry] = {
    var all: [UInt32: Entry] = [:]
    func put(_ kind: Kind, _ ranges: [ClosedRange<UInt32>], _ seen: String) {
      for value in ranges.joined() { all[value] = Entry(kind: kind, seen: Array(seen.utf8)) }
    }
    for (kind, rows) in [(Kind.letter, letters), (.sign, signs)] {
      for (seen, characters) in rows {
        for scalar in characters.unicodeScalars { all[scalar.value] = Entry(kind: kind, seen: Array(seen.utf8)) }
      }
    }
    put(.dash, dashes, "-")
    put(.space, spaces, " ")
    put(.hidden, hidden, "")
    return all
  }()

  /// Where the flat part of the table ends.
  private static let flatEnd: UInt32 = 0x2300
  private static let entries: [Entry] =
    [Entry(kind: .hidden, seen: [])] + all.filter { $0.key < flatEnd }.sorted { $0.key < $1.key }.map(\.value)
  /// For each scalar below `flatEnd` its place in `entries`, 0 for none.
  private static let flat: [UInt16] = {
    var flat = [UInt16](repeating: 0, count: Int(flatEnd))
    for (place, value) in all.keys.filter({ $0 < flatEnd }).sorted().enumerated() {
      flat[Int(value)] = UInt16(place + 1)
    }
    return flat
  }()
  private static let beyond: [UInt32: Entry] = all.filter { $0.key >= flatEnd }
  private static let fullWidth: [Entry] = (UInt8(0x21)...0x7E).map { byte in
    let isWord = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    return Entry(kind: isWord ? .letter : byte == 0x2D ? .dash : .sign, seen: [byte])
  }

  /// `𝐀`–`𝚣` and `𝟎`–`𝟿`, with which people make text bold where no bold is.
  private static func mathematical(_ value: UInt32) -> Entry? {
    switch value {
    case 0x1D400...0x1D6A3:
      let place = UInt8((value - 0x1D400) % 52)
      return Entry(kind: .letter, seen: [place < 26 ? 0x41 + place : 0x61 + place - 26])
    case 0x1D7CE...0x1D7FF: return Entry(kind: .letter, seen: [0x30 + UInt8((value - 0x1D7CE) % 10)])
    default: return nil
    }
  }

  // MARK: Reading

  /// The next such character at or behind `start`: where it stands, its scalar, how many bytes it takes, its row.
  @inline(__always)
  static func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (at: Int, value: UInt32, width: Int, entry: Entry)? {
    var at = mayStand(in: bytes, from: start)
    while at < bytes.count {
      let (value, width) = scalar(in: bytes, at: at)
      if let entry = entry(value) { return (at, value, width, entry) }
      at = mayStand(in: bytes, from: at + width)
    }
    return nil
  }

  /// Where the next byte stands that such a character may begin with. Letters of Vietnamese do not: they begin with C3 (but
  /// for Ð and ð), C4, C5, C6 (but for Ɖ, Ƣ and ƣ), and E1 BA or E1 BB.
  @inline(__always)
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bytes.firstPair(from: start) { byte, next in
      let isRare = byte .>= 0xC7 .& byte .!= 0xE1 .| byte .== 0xC2
      let isExtended = byte .== 0xE1 .& next .!= 0xBA .& next .!= 0xBB
      let isLatin =
        byte .== 0xC3 .& (next .== 0x90 .| next .== 0xB0)
        .| byte .== 0xC6 .& (next .== 0x89 .| next .== 0xA2 .| next .== 0xA3)
      return isRare .| isExtended .| isLatin
    }
  }

  /// The same of one byte and the next.
  static func mayStand(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case ..<0xC2, 0xC4, 0xC5: false
    case 0xC3: next == 0x90 || next == 0xB0
    case 0xC6: next == 0x89 || next == 0xA2 || next == 0xA3
    case 0xE1: next != 0xBA && next != 0xBB
    default: true
    }
  }

  /// Decodes the scalar at an offset of well-formed UTF-8; bounds are checked all the same.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (value: UInt32, width: Int) {
    let lead = UInt32(bytes[at])
    let width = lead < 0xC0 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard width > 1, at + width <= bytes.count else { return (lead < 0x80 ? lead : 0xFFFD, 1) }
    var value = lead & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (value, width)
  }
}
