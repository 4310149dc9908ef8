import Vietnamese

/// Which text an act amends that names another one's number: that one itself, or what stands attached to it.
enum AmendedText {
  /// What stands between the name of an attached text and the number of the act that it is attached to.
  private static let joints = [
    "kèm theo", "ban hành theo", "ban hành tại", "đính kèm", "KÈM THEO", "BAN HÀNH THEO",
  ].map { Array($0.utf8) }
  /// What stands behind the number of an act that enacts another text: `Quyết định số … về việc ban hành Quy chế …`.
  private static let enacting = ["ban hành", "BAN HÀNH"].map { Array($0.utf8) }
  /// So much behind a number is looked at: the day, the body that issued it, and the title.
  private static let window = 320

  /// The text that words speak of.
  ///
  /// - Parameters:
  ///   - citation: The index of the act that the words name.
  ///   - written: Where the words name it.
  ///   - text: The words.
  static func scope(_ citation: Int, at written: Range<Int>, in text: ArraySlice<UInt8>) -> ProvisionReference.Scope {
    var before = text[..<written.lowerBound]
    while let last = before.last, last == 0x20 || last == UInt8(ascii: "(") { before.removeLast() }
    if joints.contains(where: { before.count > $0.count && before.suffix($0.count).elementsEqual($0) }) {
      return .attached(citation, name(in: before)?.stem ?? "")
    }
    let behind = text[written.upperBound...].prefix(window).prefix { $0 != UInt8(ascii: ";") && $0 != 0x0A }
    return enacts(behind) ? .either(citation) : .citation(citation)
  }

  /// The first name of an attached text: `của Quy chế phối hợp thực hiện kế hoạch …`; before all in capitals at its beginning.
  private static func name(in words: ArraySlice<UInt8>) -> FormName? {
    var small: FormName?
    var at = words.startIndex
    while at < words.endIndex {
      if at == words.startIndex || words[at - 1] == 0x20 || words[at - 1] == UInt8(ascii: "(") {
        for name in FormName.all(words, at) where name.isPart {
          if name.name.first?.isUppercase == true { return name }
          if small == nil { small = name }
        }
      }
      at += 1
    }
    return small
  }

  /// Whether words say that an act enacts another text.
  private static func enacts(_ words: ArraySlice<UInt8>) -> Bool {
    var at = words.startIndex
    while at < words.endIndex {
      defer { at += 1 }
      guard let verb = enacting.first(where: { words[at...].starts(with: $0) }) else { continue }
      var name = at + verb.count
      while name < words.endIndex, words[name] == 0x20 { name += 1 }
      for word in ["kèm theo ", "KÈM THEO ", "bản ", "bộ "] where LawMention.starts(words, name, word) {
        name += word.utf8.count
      }
      // `Quyết định này`, `Quyết định số …` behind it is no text of its own.
      if FormName.all(words, name).contains(where: \.isPart) { return true }
    }
    return false
  }
}
