import Vietnamese

/// What a word is filed under.
enum Keys {
  /// The folded word; in English also without the ending of the plural.
  static func key(of form: ArraySlice<UInt8>, language: SearchLanguage) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) {
      return language == .english ? stem(Array(form)) : Array(form)
    }
    let folded = Array(Folding.fold(String(decoding: form, as: UTF8.self)).utf8)
    return language == .english ? stem(folded) : folded
  }

  /// The plural endings of English off, after D. Harman, "How effective is suffixing?" (1991), table 1.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    let count = word.count
    guard count > 3, word[count - 1] == 0x73, !word.contains(where: { $0 < 0x61 || $0 > 0x7A }) else { return word }
    let before = word[count - 2]
    let third = word[count - 3]
    if before == 0x65, third == 0x69 {
      let fourth = word[count - 4]
      return fourth == 0x65 || fourth == 0x61 || count == 4 ? word : Array(word[..<(count - 3)]) + [0x79]
    }
    if before == 0x65 { return third == 0x61 || third == 0x65 || third == 0x6F ? word : Array(word[..<(count - 1)]) }
    return before == 0x75 || before == 0x73 ? word : Array(word[..<(count - 1)])
  }

  /// `2017-08-24`, the key of a date however it is written; nil when there is no such day.
  static func date(day: Int, month: Int, year: Int) -> [UInt8]? {
    Day(year: year, month: month, day: day).map { Array($0.description.utf8) }
  }

  /// `2972qdubnd` for the words 2972, QĐ, UBND of one number; leading zeros off.
  static func joined(_ parts: [ArraySlice<UInt8>]) -> [UInt8] {
    var out: [UInt8] = []
    for part in parts { out.append(contentsOf: key(of: part, language: .vietnamese)) }
    return Array(out.drop { $0 == 0x30 })
  }
}
