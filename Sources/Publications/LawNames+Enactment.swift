import Vietnamese

/// What the words behind a law's name say of when it was enacted: `… được Quốc hội khóa XI thông qua ngày 29/11/2005`, `… do Quốc hội ban
/// hành năm 2005`, `… (số 24/2018/QH14)`.
struct Enactment {
  var day: Day?
  var year: Int?
  /// Of which National Assembly the law is, by its number.
  var term: Int?

  init(day: Day? = nil, year: Int? = nil) { (self.day, self.year) = (day, year) }

  /// Reads the words on who enacted it, up to the first that is none of them.
  init(_ rest: ArraySlice<FoldedWord>, _ bytes: [UInt8]) {
    for at in rest.indices {
      let word = rest[at]
      guard word.sign == 0 || word.sign == UInt8(ascii: ",") || at == rest.startIndex, at + 1 < rest.endIndex else {
        return
      }
      let next = rest[at + 1]
      if word.text == "thong" && next.text == "qua" || word.text == "ban" && next.text == "hanh" {
        let tail = CitationTail(bytes[next.range.upperBound...])
        (day, year) = (tail.day, tail.day?.year ?? tail.year)
        return
      }
      if word.text == "khoa" {
        term = Int(next.text) ?? Ordinal.value(roman: next.text)
      } else if !Enactment.words.contains(word.text), Ordinal.value(roman: word.text) == nil, Int(word.text) == nil {
        return
      }
    }
  }

  private static let words: Set<String> = [
    "da", "duoc", "do", "cua", "boi", "tai", "quoc", "hoi", "nuoc", "cong", "hoa", "xa", "chu", "nghia", "viet", "nam",
    "ky", "hop", "thu",
  ]

  /// The number in brackets behind a name, `(số 24/2018/QH14)`, `(Luật số 51/2005/QH11)`; nil where none stands there.
  static func number(_ rest: ArraySlice<FoldedWord>, _ bytes: [UInt8]) -> DocumentNumber? {
    var rest = rest
    guard let first = rest.first, first.range.lowerBound > 0,
      bytes[..<first.range.lowerBound].last(where: { $0 != 0x20 }) == UInt8(ascii: "(")
    else { return nil }
    for word in ["luat", "so"] where rest.first?.text == word { rest = rest.dropFirst() }
    guard let digits = rest.first, digits.text.first?.isNumber ?? false else { return nil }
    return DocumentNumber.scan(bytes[digits.range.lowerBound...])?.0
  }
}

extension DocumentNumber {
  /// The National Assembly that a law is of, 15 of `20/2023/QH15`; nil where the symbol does not say it.
  var legislature: Int? {
    guard let symbol = symbolParts.last, symbol.hasPrefix("QH") else { return nil }
    return Int(symbol.dropFirst(2))
  }
}
