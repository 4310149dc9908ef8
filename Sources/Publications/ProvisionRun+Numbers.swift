import Vietnamese

// The numbers behind the words of provisions, as their anchors have them.

extension ProvisionRun {
  static func number(_ text: ArraySlice<UInt8>, _ at: Int, _ kind: Provision.Kind) -> (String, end: Int)? {
    switch kind {
    case .letter: return letter(text, at) ?? digits(text, at)
    case .article:
      if LawMention.starts(text, at, "thứ ") { return ordinal(text, skipSpaces(text, at + "thứ ".utf8.count)) }
      return digits(text, at)
    case .number: return digits(text, at)
    case .section: return roman(text, at) ?? digits(text, at) ?? capital(text, at)
    case .chapter:
      if LawMention.starts(text, at, "thứ ") { return ordinal(text, skipSpaces(text, at + "thứ ".utf8.count)) }
      return chapter(text, at)
    case .appendix:
      let word = ["số ", "Số ", "SỐ ", "số: ", "SỐ: "].first { LawMention.starts(text, at, $0) }
      let start = word.map { skipSpaces(text, at + $0.utf8.count) } ?? at
      guard let (number, end) = appendix(text, start) else { return nil }
      guard let (part, last) = partOfAppendix(text, end) else { return (number, end) }
      return (number + "-" + part, last)
    case .part:
      if LawMention.starts(text, at, "thứ ") { return ordinal(text, skipSpaces(text, at + "thứ ".utf8.count)) }
      return roman(text, at) ?? digits(text, at) ?? capital(text, at)
    default: return roman(text, at) ?? digits(text, at)
    }
  }

  private static func letter(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard at < text.endIndex else { return nil }
    let letter = String(decoding: text[at...].prefix(text[at] < 0x80 ? 1 : 2), as: UTF8.self)
    guard letter.count == 1, let token = letter.first.flatMap(PointLetter.token) else { return nil }
    var name = token
    var end = at + letter.utf8.count
    // `điểm aa`
    if LawMention.starts(text, end, letter), PointLetter.isDoubled(token + token) {
      name += token
      end += letter.utf8.count
    }
    // `điểm a1`.
    while end < text.endIndex, text[end] >= 0x30, text[end] <= 0x39 {
      name.unicodeScalars.append(UnicodeScalar(text[end]))
      end += 1
    }
    return isLetter(text, end) ? nil : (name, end)
  }

  private static func digits(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    var end = at
    var name: [UInt8] = []
    while end < text.endIndex {
      let byte = text[end]
      if byte >= 0x30, byte <= 0x39 {
        name.append(byte)
      } else if byte == UInt8(ascii: "."), end > at, end + 1 < text.endIndex, text[end + 1] >= 0x30,
        text[end + 1] <= 0x39
      {
        name.append(UInt8(ascii: "-"))
      } else {
        break
      }
      end += 1
    }
    guard !name.isEmpty, name.count <= 7 else { return nil }
    while name.count > 1, name[0] == 0x30 { name.removeFirst() }
    if LawMention.starts(text, end, "đ"), !isLetter(text, end + 2) {
      name += Array("dd".utf8)
      end += 2
    } else if end < text.endIndex, text[end] >= 0x61, text[end] <= 0x7A, !isLetter(text, end + 1) {
      name.append(text[end])
      end += 1
    }
    // `Điều 5/2020`, `khoản 2%` are no provisions.
    if isLetter(text, end) || end < text.endIndex && "/%".utf8.contains(text[end]) { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  /// `II`, `2`, `IIa`, `1B`, `A`, as the anchors of appendices have it.
  private static func appendix(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    if let found = roman(text, at) ?? digits(text, at) { return found }
    guard at < text.endIndex else { return nil }
    let figures = text[at...].prefix(8).prefix { $0 >= 0x30 && $0 <= 0x39 || "IVXL".utf8.contains($0) }
    let end = figures.endIndex
    guard end < text.endIndex, text[end] >= 0x41, text[end] <= 0x5A || text[end] >= 0x61 && text[end] <= 0x7A,
      !isLetter(text, end + 1)
    else { return nil }
    let letter = String(UnicodeScalar(text[end] | 0x20))
    let token = String(decoding: figures, as: UTF8.self)
    if token.isEmpty { return text[end] <= 0x5A ? (letter, end + 1) : nil }
    let value = Int(token) ?? Ordinal.value(roman: token.lowercased())
    return value.map { (String($0) + letter, end + 1) }
  }

  /// `-1`, `.1`, `-A` behind the number of an appendix that has parts of its own number.
  private static func partOfAppendix(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard at + 1 < text.endIndex, "-.".utf8.contains(text[at]) else { return nil }
    let figures = text[(at + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    if !figures.isEmpty, figures.count < 3, !isLetter(text, figures.endIndex) {
      return (String(decoding: figures, as: UTF8.self), figures.endIndex)
    }
    guard text[at] == UInt8(ascii: "-"), text[at + 1] >= 0x41, text[at + 1] <= 0x5A, !isLetter(text, at + 2) else {
      return nil
    }
    return (String(UnicodeScalar(text[at + 1] | 0x20)), at + 2)
  }

  /// `nhất`, `hai mươi mốt` … behind `Phần thứ`, `Điều thứ`; what stands in the anchor is the figure.
  private static func ordinal(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    var words: [(text: String, end: Int)] = []
    var next = at
    while words.count < NumberWords.longest, isLetter(text, next) {
      let word = text[next...].prefix { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
      if word.isEmpty { break }
      words.append((String(decoding: word, as: UTF8.self).lowercased(), word.endIndex))
      guard word.endIndex < text.endIndex, text[word.endIndex] == 0x20 else { break }
      next = word.endIndex + 1
    }
    if let (value, count) = NumberWords.read(words.map(\.text)) { return (String(value), words[count - 1].end) }
    return roman(text, at) ?? digits(text, at)
  }

  /// `VIa`, `VI A`, `6A`: a chapter that was put in between.
  private static func chapter(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard let (number, end) = appendix(text, at) else { return nil }
    guard end + 1 < text.endIndex, text[end] == 0x20, (0x41...0x48).contains(text[end + 1]), !isLetter(text, end + 2)
    else { return (number, end) }
    return (number + String(UnicodeScalar(text[end + 1] | 0x20)), end + 2)
  }

  /// `A`, `B` of a section that a capital numbers.
  private static func capital(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard at < text.endIndex, (0x41...0x48).contains(text[at]), !isLetter(text, at + 1) else { return nil }
    return (String(UnicodeScalar(text[at] | 0x20)), at + 1)
  }

  private static func roman(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard at < text.endIndex else { return nil }
    let token = text[at...].prefix { "IVXL".utf8.contains($0) }
    guard !token.isEmpty, token.count <= 7, !isLetter(text, token.endIndex),
      let value = Ordinal.value(roman: String(decoding: token, as: UTF8.self).lowercased())
    else { return nil }
    return (String(value), token.endIndex)
  }
}
