import Vietnamese

// Labels that a word begins: Phần, Chương, Mục, Điều, Phụ lục.

extension LabelReader {
  /// Whether a word stands at a place, in small letters, a capital first, or capitals.
  private func holds(_ word: [UInt32], at index: Int) -> Bool {
    for (offset, letter) in word.enumerated() {
      let seen = value(index + offset)
      if seen == letter && (offset > 0 || letter == 0x20) { continue }
      let low = LabelReader.lowered(seen)
      guard low == letter else { return false }
      if offset == 0, low == seen { return false }
    }
    return true
  }

  /// The small form of a letter.
  private static func lowered(_ value: UInt32) -> UInt32 {
    switch value {
    case 0..<0x80: value &- 0x41 < 26 ? value | 0x20 : value
    case 0x1EA0...0x1EFF: value | 1
    default: Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0
    }
  }

  private static let words: [(text: [UInt32], kind: Provision.Kind)] = {
    let words: [(String, Provision.Kind)] = [
      ("điều thứ ", .article), ("điều ", .article), ("chương thứ ", .chapter), ("chương ", .chapter),
      ("mục ", .section),
      ("tiểu mục ", .subsection), ("phần thứ ", .part),
      ("phần ", .part), ("phụ lục", .appendix), ("khoản ", .number), ("điểm ", .letter),
    ]
    return words.map { (text: $0.0.unicodeScalars.map(\.value), kind: $0.1) }
  }()

  /// Whether a line may begin with `Khoản 1:`.
  static func mayBeClause(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "K") && (line.starts(with: "Khoản ".utf8) || line.starts(with: "KHOẢN ".utf8))
  }

  func word() -> LineLabel? {
    // The capitals of Điều, Chương, Khoản, Mục, Tiểu mục, Phần, Phụ lục.
    switch value(at) {
    case 0x110, 0x43, 0x4B, 0x4D, 0x50, 0x54: break
    default: return nil
    }
    for (word, kind) in LabelReader.words where holds(word, at: at) {
      if let found = rest(
        of: kind, from: at + word.count, isOrdinal: word.count > 8 && word.dropLast().last == 0x1EE9)
      {
        return found
      }
    }
    return nil
  }

  private func rest(of kind: Provision.Kind, from index: Int, isOrdinal: Bool) -> LineLabel? {
    var next = index
    while value(next) == 0x20 { next += 1 }
    if kind == .appendix { return appendix(index, next) }
    if kind == .number || kind == .letter { return namedClause(kind, next) }
    guard
      let (token, first) = isOrdinal
        ? ordinalWord(next, kind) : token(next, kind) ?? gluedArticle(next, kind) ?? spelledArticle(next, kind)
    else { return nil }
    let twin = twinEnd(first, token)
    let stop = twin ?? first
    guard let isInformal = isGlued(stop) ? true : mayEnd(stop, kind) else { return nil }
    var end = stop
    if value(end) == 0x2E || value(end) == 0x3A || kind == .article && (value(end) == 0x29 || value(end) == 0x2F) {
      end += 1
    }
    // `Điều 1.- Nghị định này …`
    if end > stop, value(end) == 0x2D, value(end + 1) == 0x20 || isUpper(value(end + 1)) { end += 1 }
    let label: ProvisionLabel
    switch kind {
    case .article: label = .article(token)
    case .chapter: label = .chapter(token)
    case .section: label = .section(token)
    case .subsection: label = .subsection(token)
    case .appendix: label = .appendix(token)
    default: label = .part(token)
    }
    return made(label, upTo: end, informal: isInformal && twin == nil)
  }

  /// `PHỤ LỤC`, `Phụ lục I`, `PHỤ LỤC SỐ 01: …`, `Phụ lục I-1`, `PHỤ LỤC (01)`, `PHỤ LỤC 01/CT`, `PHỤ LỤC KÈM THEO …`.
  private func appendix(_ index: Int, _ next: Int) -> LineLabel? {
    if value(next) == 0 || value(index) == 0x3A || value(index) == 0x2E || isBreak(index) {
      return made(.appendix(""), upTo: [0, 0x20, 0x3C].contains(value(index)) ? index : index + 1)
    }
    guard value(index) == 0x20 else { return nil }
    var at = next
    if (value(at) | 0x20) == 0x73, [0x1ED1, 0x1ED0].contains(value(at + 1)) {
      at += 2
      while value(at) == 0x3A || value(at) == 0x20 { at += 1 }
    }
    let isBracketed = value(at) == 0x28
    if let (token, stop) = appendixNumber(isBracketed ? at + 1 : at), !isBracketed || value(stop) == 0x29 {
      var end = isBracketed ? stop + 1 : stop
      // The organ's sign: `01/CT`.
      if value(end) == 0x2F, isUpper(value(end + 1)) {
        end += 1
        while isLetter(value(end)) || isDigit(value(end)) { end += 1 }
      }
      if let isInformal = mayEnd(end, .appendix) ?? (isOfAnAct(end) ? true : nil) {
        if value(end) == 0x2E || value(end) == 0x3A { end += 1 }
        return made(.appendix(token), upTo: end, informal: isInformal)
      }
    }
    return isCapital(from: index) ? made(.appendix(""), upTo: index) : nil
  }

  /// Whether `<br` stands at a place: a title stands under its number in one heading.
  private func isBreak(_ index: Int) -> Bool {
    value(index) == 0x3C && value(index + 1) | 0x20 == 0x62 && value(index + 2) | 0x20 == 0x72
  }

  /// `01a`, `IIa`, `B`, `1-1`, `I.2`, `I-A`.
  private func appendixNumber(_ index: Int) -> (String, Int)? {
    guard let (token, next) = token(index, .appendix) ?? numberWithCapital(index) else { return nil }
    guard value(next) == 0x2D || value(next) == 0x2E else { return (token, next) }
    var end = next + 1
    while isDigit(value(end)), end - next < 4 { end += 1 }
    if end == next + 1, value(next) == 0x2D, isUpper(value(end)), value(end) < 0x5B, !isLetter(value(end + 1)) {
      end += 1
    }
    guard end > next + 1, !isLetter(value(end)) else { return (token, next) }
    let part = ((next + 1)..<end).compactMap { Unicode.Scalar(value($0) | (isDigit(value($0)) ? 0 : 0x20)) }
    return (token + "-" + String(String.UnicodeScalarView(part)), end)
  }

  /// `1A`, `IIB`.
  private func numberWithCapital(_ index: Int) -> (String, Int)? {
    var next = index
    var token = ""
    let isFigure = isDigit(value(index))
    while next - index < 6,
      isFigure ? isDigit(value(next)) : "IVX".unicodeScalars.contains(where: { $0.value == value(next) })
    {
      token.unicodeScalars.append(Unicode.Scalar(UInt8(value(next)) | (isFigure ? 0 : 0x20)))
      next += 1
    }
    guard !token.isEmpty, let letter = UInt8(exactly: value(next)), letter >= 0x41, letter <= 0x5A,
      !isLetter(value(next + 1))
    else { return nil }
    token.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
    return (token, next + 1)
  }

  /// `… kèm theo Thông tư số …` behind a number.
  private func isOfAnAct(_ index: Int) -> Bool {
    guard value(index) == 0x20 else { return false }
    return ["kèm theo ", "ban hành kèm theo ", "Kèm theo ", "Ban hành kèm theo "].contains { words in
      words.unicodeScalars.enumerated().allSatisfy { value(index + 1 + $0.offset) == $0.element.value }
    }
  }

  /// Whether letters follow, and none of them is small.
  private func isCapital(from index: Int) -> Bool {
    var hasLetter = false
    var at = index
    while value(at) != 0 {
      if isLetter(value(at)) {
        if !isUpper(value(at)) { return false }
        hasLetter = true
      }
      at += 1
    }
    return hasLetter
  }

  /// `12`, `5a`, `II`, `IIa`, `A`.
  func token(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
    var next = index
    var text = ""
    while isDigit(value(next)), next - index < 4 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(value(next))))
      next += 1
    }
    // Old resolutions and decisions number articles so: `Điều II:`.
    if text.isEmpty, kind == .article, let (number, end) = romanArticle(index) { return (number, end) }
    if text.isEmpty, kind != .article {
      while next - index < 7, let letter = UInt8(exactly: value(next)), "IVXL".utf8.contains(letter) {
        text.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
        next += 1
      }
      if text.isEmpty, kind != .subsection, let letter = UInt8(exactly: value(next)), (0x41...0x48).contains(letter) {
        text = String(UnicodeScalar(letter | 0x20))
        next += 1
      }
    }
    guard !text.isEmpty, text.count < 4 || kind != .article else { return nil }
    if let (letter, end) = capitalBehind(next, kind) { return (text + letter, end) }
    // An article put in between: `5a`, `5đ`.
    if isLetter(value(next)), !isUpper(value(next)), !isLetter(value(next + 1)),
      let suffix = Unicode.Scalar(value(next))
    {
      text += suffix == "đ" ? "dd" : String(suffix)
      next += 1
    }
    return isLetter(value(next)) && !(value(next - 1) == 0x2E) ? nil : (text, next)
  }

  /// Whether a word with a capital follows without a blank, as copies of web pages lose line ends: `Điều 3Các ông Bộ trưởng`.
  private func isGlued(_ index: Int) -> Bool {
    isUpper(value(index)) && isLetter(value(index + 1)) && !isUpper(value(index + 1))
  }

  private func gluedArticle(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
    guard kind == .article else { return nil }
    let digits = (index..<(index + 4)).prefix { isDigit(value($0)) }
    guard !digits.isEmpty, isGlued(digits.upperBound) else { return nil }
    return (String(String.UnicodeScalarView(digits.compactMap { Unicode.Scalar(value($0)) })), digits.upperBound)
  }

  /// A Roman number with a stop or colon behind it, or nothing, in figures: by these articles are counted and cited.
  private func romanArticle(_ index: Int) -> (String, Int)? {
    var next = index
    var letters = ""
    while next - index < 7, let letter = UInt8(exactly: value(next)), "IVXL".utf8.contains(letter) {
      letters.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
      next += 1
    }
    guard let number = Ordinal.value(roman: letters), [0, 0x2E, 0x3A].contains(value(next)) else { return nil }
    return (String(number), next)
  }

  /// Whether a label can end here, and then whether nothing but its place makes it one.
  private func mayEnd(_ index: Int, _ kind: Provision.Kind) -> Bool? {
    var next = index
    switch value(next) {
    case 0: return false
    case 0x2E, 0x3A: return isDigit(value(next + 1)) ? nil : false
    case 0x29: return kind == .article ? true : nil
    case 0x2F where kind == .article:
      return value(next + 1) == 0x20 && isUpper(value(next + 2)) || isUpper(value(next + 1)) ? true : nil
    case 0x5B, 0x2A, 0x201D, 0x22: return false
    case 0x3C: return isBreak(next) ? false : nil
    case 0x20, 0x2D, 0x2013: break
    case 0x28 where kind == .appendix: return false
    default: return nil
    }
    while value(next) == 0x20 || value(next) == 0x2A { next += 1 }
    if value(next) == 0 { return false }
    if value(next) == 0x2E || value(next) == 0x3A { return false }
    if value(next) == 0x2D || value(next) == 0x2013 {
      while value(next) == 0x2D || value(next) == 0x2013 || value(next) == 0x20 { next += 1 }
    }
    if value(next) == 0x28 || value(next) == 0x5B { return kind == .article }
    return isUpper(value(next)) ? true : nil
  }
}
