import Bytes

/// Nouns that count, for readers of other figures of the same texts.
package enum TargetUnits {
  /// Nouns of two or more syllables that are units whole.
  package static let compounds = Lexicon.compoundNouns
  /// Nouns of one syllable.
  package static let classifiers = Lexicon.classifiers

  /// Whether a cell of units says that its row's is that of the row above.
  package static func isDitto(_ unit: String) -> Bool { dittos.contains(unit) }

  private static let dittos: Set<String> = ["\"", "”", "“", "″", "〃", "''", "//", "nt", "-nt-", "như trên"]

  private static let million = "triệu đồng"

  /// Ways in which tables shorten "triệu đồng".
  private static let shortMillions = [
    "tr.đồng", "tr. đồng", "tr đồng", "trđồng", "triệu đ", "tr.đ", "tr. đ", "tr đ", "trđ",
  ]

  /// A unit as readers know it: with the money that tables shorten in full, "triệu đồng/người" of "tr.đ/người", and a power of ten in
  /// words, "nghìn tấn" of "1000 tấn". By this units are compared and shown; records have them as the text does.
  ///
  /// - Parameter unit: In lower case.
  package static func inFull(_ unit: String) -> String {
    let first = unit.utf8.first
    if first == UInt8(ascii: "1") { return inWords(unit) }
    if first == UInt8(ascii: "%") || first == UInt8(ascii: "0"), perMille.contains(unit) { return "‰" }
    guard first == UInt8(ascii: "t"), unit.utf8.dropFirst().first == UInt8(ascii: "r"), !unit.begins(with: million),
      let short = shortMillions.first(where: {
        unit.begins(with: $0) && !(unit.dropFirst($0.count).first?.isLetter ?? false)
      })
    else { return unit }
    return million + unit.dropFirst(short.count)
  }

  /// How per mille is typed where the keyboard has no sign for it.
  private static let perMille: Set<String> = ["%0", "%o", "% o", "0/00", "%/00", "%₀"]

  /// "1.000 tấn", "1000đ/người", "1 triệu USD" → "nghìn tấn", "nghìn đồng/người", "triệu USD"; not "1 lần/năm", "12 tháng".
  private static func inWords(_ unit: String) -> String {
    let digits = unit.prefix { $0.isNumber || $0 == "." }
    var rest = unit.dropFirst(digits.count).drop { $0 == " " }
    guard rest.first?.isLetter ?? false else { return unit }
    if digits == "1" { return multipliers[String(rest.prefix { $0 != " " })] == nil ? unit : String(rest) }
    guard let word = powers[digits.filter { $0 != "." }] else { return unit }
    if rest.first == "đ", rest.dropFirst().first.map({ !$0.isLetter }) ?? true { rest = "đồng" + rest.dropFirst() }
    return word + " " + rest
  }

  /// How powers of ten before what is counted are said.
  private static let powers = [
    "100": "trăm", "1000": "nghìn", "10000": "vạn", "100000": "trăm nghìn", "1000000": "triệu", "1000000000": "tỷ",
  ]

  /// Words before what is counted, with their powers of ten.
  private static let multipliers = [
    "chục": 1, "trăm": 2, "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9,
  ]

  /// What is counted, and the power of ten that one of the unit is of it: 12 and "đồng" of "nghìn tỷ đồng", 3 and "tấn" of "1000 tấn".
  package static func folded(_ unit: String) -> (power: Int, counted: String) {
    // None of the words begins otherwise.
    guard let first = unit.utf8.first, "tnvcTNVC1 ".utf8.contains(first) else { return (0, unit.lowered()) }
    var rest = inFull(unit.lowered()).parts()[...]
    var power = 0
    while let word = rest.first, let more = multipliers[String(word)] {
      power += more
      rest = rest.dropFirst()
    }
    return (power, rest.isEmpty && power >= 6 ? "đồng" : rest.joined(separator: " "))
  }

  /// What one of a unit is without its multipliers: 10^12 of "nghìn tỷ đồng". Near enough to tell values apart; statuses are exact.
  package static func size(_ unit: String) -> Double { size(power: folded(unit).power) }

  /// The same, where its power of ten is known.
  package static func size(power: Int) -> Double { (0..<power).reduce(1) { size, _ in size * 10 } }

  /// A unit as a reader knows it: "triệu đồng" of "tr.đ", "MW" of "mw", "tỷ USD".
  package static func shown(_ unit: String) -> String {
    let full = inFull(unit)
    if full.ends(with: "đô la mỹ") { return full.dropLast("mỹ".count) + "Mỹ" }
    guard full.utf8.allSatisfy({ $0 < 0x80 }) || full.ends(with: "usd") || full.ends(with: "vnd") else { return full }
    var words = full.split(separator: "/", omittingEmptySubsequences: false)[...]
    let first = words.popFirst() ?? ""
    let last = first.parts().last ?? ""
    guard let sign = signs[String(last)] else { return full }
    return first.dropLast(last.count) + ([Substring(sign)] + words).joined(separator: "/")
  }

  /// Signs of units that are not written in small letters.
  private static let signs = [
    "usd": "USD", "vnd": "VND", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "kw": "kW", "mw": "MW", "gw": "GW",
    "mwp": "MWp",
    "kwp": "kWp", "kv": "kV", "kva": "kVA", "mva": "MVA", "gb": "GB", "tb": "TB", "mb": "MB", "tbps": "Tbps",
    "gbps": "Gbps",
    "mbps": "Mbps", "gb/s": "Gb/s", "teu": "TEU",
  ]
}
