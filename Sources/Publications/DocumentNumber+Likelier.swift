import Vietnamese

/// Numbers that are nearly what is usual: `3127/QD-UBND` without its đ, `3127-QĐ/UBND` in the Party's form.
extension DocumentNumber {
  /// The number that was probably meant; nil where this one is as numbers are.
  public var likelier: String? { DocumentNumber.likelier(than: description) }

  /// The number that was probably meant by a text; nil where there is none, or none but the text itself.
  public static func likelier(than text: String) -> String? {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    var rest = String(decoding: bytes.dropFirst(digits.count), as: UTF8.self)[...]
    var serial = String(decoding: digits, as: UTF8.self)
    if let letter = rest.first, ("a"..."z").contains(letter) {
      serial.append(letter)
      rest = rest.dropFirst()
    }
    guard let first = rest.first, "/-.".contains(first) else { return nil }
    var tokens = rest.dropFirst().split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map(String.init)
    let marks = rest.dropFirst().filter { "/-.".contains($0) }
    var year: String?
    if let number = tokens.first, number.count == 4, number.allSatisfy(\.isNumber), tokens.count > 1 {
      year = number
      tokens.removeFirst()
    }
    guard tokens.allSatisfy({ !$0.isEmpty && $0.count <= 20 }), let symbol = tokens.first,
      let form = DocumentForm.symbol(like: symbol), tokens.count == 2
    else { return nil }
    let organ = organ(like: tokens[1])
    // Orders of the President until 2001 were `25-L/CTN`; telegrams of the state's central steering committees are `15/CĐ-TW`.
    if symbol == "L" && organ == "CTN" || symbol == "CĐ" && organ == "TW" { return nil }
    let usesParty: Bool
    if isParty(organ) {
      usesParty = true
    } else if isState(organ) {
      usesParty = false
    } else {
      // Of an organ that is not known, the marks stay as they are.
      usesParty = first == "-" && marks.last == "/"
      if !usesParty, first != "/" || marks.last != "-" { return nil }
    }
    let found =
      usesParty && year == nil
      ? "\(serial)-\(form)/\(organ)" : serial + "/" + (year.map { $0 + "/" } ?? "") + "\(form)-\(organ)"
    return found == text || DocumentNumber(found) == nil ? nil : found
  }

  /// Whether the number has the form of the Party's documents.
  var isOfTheParty: Bool {
    let parts = symbolParts
    return symbol.contains("/") && parts.count == 2 && DocumentNumber.isParty(parts[1])
  }

  /// Organs of the Party: their symbols end in the committee's.
  private static func isParty(_ organ: String) -> Bool {
    ["TW", "TU", "HU", "ThU", "ĐU", "ĐUK", "BTVTU", "BTGTW", "BTCTW", "UBKTTW", "VPTW", "BCHTW"].contains(organ)
  }

  private static let stateOrgans: Set<String> = [
    "UBND", "HĐND", "TTg", "CP", "CTN", "UBTVQH", "HĐBT", "VPCP", "TTHĐND", "VP", "STC", "SNV", "STTTT", "SKHCN",
    "SGDĐT",
    "SYT", "SXD", "SCT", "STP", "BTC", "BNV", "BTTTT", "BKHCN", "BGDĐT", "BYT", "BXD", "BCT", "BTP", "BCA", "BQP",
    "BNG",
    "BTNMT", "BNNPTNT", "BLĐTBXH", "BVHTTDL", "BGTVT", "BKHĐT", "BNNMT", "BDTTG", "BĐS", "NHNN", "TTCP",
  ]

  /// Whether an abbreviation is that of a body, or begins with one: `UBND`, `UBNDTP`, `BTC`.
  static func isOrgan(_ symbol: String) -> Bool {
    isState(symbol) || isParty(symbol) || IssuerNames.isAbbreviation(symbol)
      || ["UBND", "HĐND", "UBMT", "VP", "BQL", "BCĐ", "BCH", "CA", "TAND", "VKS", "CV"].contains {
        symbol.hasPrefix($0)
      }
  }

  private static func isState(_ organ: String) -> Bool { stateOrgans.contains(organ) }

  /// Organs whose symbols have a đ or small letters, by what they look like without.
  private static let organsByLook: [String: String] = {
    let known = [
      "HĐND", "TTg", "HĐBT", "TTHĐND", "SGDĐT", "BGDĐT", "SLĐTBXH", "BLĐTBXH", "BKHĐT", "SKHĐT", "GDĐT", "LĐTBXH",
      "TLĐ",
      "BCĐ", "ĐU", "ĐUK", "ThU", "UBND", "CP", "UBTVQH", "TW",
    ]
    return Dictionary(known.map { (Folding.fold($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  private static func organ(like text: String) -> String { organsByLook[Folding.fold(text)] ?? text }
}

extension DocumentForm {
  /// Symbols by what they look like without đ and case; those that look like two are left out.
  private static let symbolsByLook: [String: String] = {
    var symbols: [String: String] = [:]
    for symbol in bySymbol.keys {
      let look = Folding.fold(symbol)
      symbols[look] = symbols[look] == nil ? symbol : ""
    }
    return symbols.filter { !$0.value.isEmpty }
  }()

  /// The symbol of a form that a text is, or looks like; nil where it looks like none, or like two.
  static func symbol(like text: String) -> String? {
    bySymbol[text] == nil ? symbolsByLook[Folding.fold(text)] : text
  }
}
