import Vietnamese

// Names of laws that stand before their numbers.

extension LawNames {
  /// The name in the words between a law's form and its number: `Luật Thanh tra năm 2022 số ` → `Luật Thanh tra`; nil where
  /// no name stands there.
  static func cited(_ words: ArraySlice<UInt8>) -> String? {
    let read = FoldedWords.read(words, limit: 40)
    guard read.count > 2, read.count < 40, read.last?.text == "so" else { return nil }
    var name = read.dropLast().prefix(1)
    for (at, word) in read.dropLast().enumerated().dropFirst() {
      if word.sign != 0, word.sign != UInt8(ascii: ","), word.sign != UInt8(ascii: "-") { break }
      let next = at + 1 < read.count ? read[at + 1].text : ""
      if ends.contains(word.text) || ends.contains(word.text + " " + next) { break }
      name = read[0...at]
    }
    guard name.count > 1, let last = name.last else { return nil }
    return String(decoding: words[words.startIndex..<last.range.upperBound], as: UTF8.self)
  }

  /// Folded words with which no name goes on.
  private static let ends: Set<String> = [
    "nam", "ngay", "duoc", "da", "hien", "theo", "tai", "cua quoc", "cua nuoc", "cua uy", "sua doi", "co hieu",
    "do quoc",
    "va luat", "va bo", "va phap", "nay",
  ]

  /// Whether a name before a number is another one than the law's of that number: neither stands in the other, and less than
  /// two thirds of its words are the same. Abbreviations say nothing.
  static func contradict(_ cited: String, title: String, form: String) -> Bool {
    guard let stated = name(title, form: form), ["Luật", "Bộ luật", "Pháp lệnh"].contains(form) else { return false }
    let words = FoldedWords.read(Array(cited.utf8)[...], limit: 40)
    let isShouted = words.allSatisfy(\.isAllCapitals)
    if !isShouted, words.contains(where: { $0.isAllCapitals && $0.text.count > 1 }) { return false }
    guard let own = name(cited, form: form), own.words.count > 1 else { return false }
    let (a, b) = (" " + own.words.joined(separator: " ") + " ", " " + stated.words.joined(separator: " ") + " ")
    if a.contains(b) || b.contains(a) { return false }
    let shared = own.words.count { stated.words.contains($0) }
    return shared * 3 <= min(own.words.count, stated.words.count) * 2
  }
}
