import Vietnamese

/// Numbers outside the grammar that real documents bear all the same: until Thông tư 01/2011/TT-BNV each organ had its own way
/// (`58 NQ/HĐNN8`, `1234QĐ/UB`, `28/2001/QĐ.UB`), and print puts blanks into any (`12/2019/QĐ - UBND`).
extension DocumentNumber {
  /// Reads such a number as it is printed, the blanks around its signs left out; nil where no figures with a symbol of
  /// capital letters behind them fill the text.
  init?(irregular text: String) {
    let words = PlainText.string(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var tight = ""
    for (index, sign) in words.enumerated() {
      let next = words.dropFirst(index + 1).first ?? " "
      if sign == " ", "/-.".contains(next) || tight.last.map("/-.".contains) ?? true { continue }
      tight.append(sign)
    }
    if let number = DocumentNumber(tight) {
      self = number
      return
    }
    let digits = tight.prefix { $0.isASCII && $0.isNumber }
    var rest = tight.dropFirst(digits.count)
    guard (1...6).contains(digits.count), tight.count <= 48 else { return nil }
    var serial = String(digits)
    if let letter = rest.first, letter.isASCII, letter.isLowercase, let next = rest.dropFirst().first,
      "/-. ".contains(next)
    {
      serial.append(letter)
      rest.removeFirst()
    }
    rest = rest.drop { "/-. ".contains($0) }
    var year: Int?
    let figures = rest.prefix { $0.isASCII && $0.isNumber }
    if figures.count == 4, let value = Int(figures), (1945...2100).contains(value) {
      year = value
      rest = rest.dropFirst(4).drop { "/-. ".contains($0) }
    }
    let isSymbol = rest.allSatisfy { $0.isLetter || $0.isASCII && $0.isNumber || "/-.& ".contains($0) }
    guard let first = rest.first, first.isLetter, first.isUppercase, isSymbol,
      rest.split(whereSeparator: { "/-.& ".contains($0) }).allSatisfy({
        $0.count <= 12 && $0.contains(where: \.isUppercase)
      })
    else { return nil }
    self.init(description: tight, serial: serial, year: year, symbol: String(rest))
  }

  /// Reads what stood for a number before there were rules at all: `77` of a Sắc lệnh, `NQ-QH/1977`.
  init?(ancient text: String) {
    let words = PlainText.string(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isWritten = words.allSatisfy { $0.isLetter || $0.isASCII && $0.isNumber || "/-.& ".contains($0) }
    guard isWritten, words.count <= 24, words.contains(where: { $0.isASCII && $0.isNumber }),
      words.allSatisfy(\.isNumber) && words.count < 6 || words.contains("/") && words.first?.isUppercase == true
    else { return nil }
    let digits = words.prefix { $0.isNumber }
    self.init(
      description: words, serial: String(digits), year: nil,
      symbol: String(words.dropFirst(digits.count)))
  }

  /// The number without the signs in it, in which old texts differ: `64-CP`, `64/CP`, `58 NQ/HĐNN8`.
  var withoutSigns: String {
    ([unpaddedSerial] + (year.map { [String($0)] } ?? []) + symbolParts).joined(separator: " ")
  }

  /// From here on the sign between serial and symbol is one: a decree of 1997 is cited as `64/CP` and as `64-CP`.
  static let firstWrittenOneWay = 1998

  /// The last year of documents whose numbers may be anything (the decrees of 1995–1997 end it).
  static let lastAncientYear = 1980

  /// Whether a text says that a document bears no number: `Không số`.
  static func isNone(_ text: String) -> Bool {
    ["khong so", "khong co so", "s/n"].contains(Folding.fold(text).trimming { $0 == " " || $0 == "." })
  }

  /// Since then all organs of the state write their numbers in one way (Thông tư 01/2011/TT-BNV).
  static let firstRegularYear = 2012
}
