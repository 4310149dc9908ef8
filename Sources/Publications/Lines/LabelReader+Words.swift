import Vietnamese

// Labels that a word begins: Phần, Chương, Mục, Điều, Phụ lục.

extension LabelReader {
  /// Whether a word stands at a place, in small letters, a capital first, or capitals.
  private func holds(_ word: [UInt32], at index: Int) -> Bool {
    for (offset, letter) in word.enumerated() {
      let seen = value(index + offset)
      if seen == letter && (offset > 0 || letter == 0x20) { continue }
      guard let low = Unicode.Scalar(seen)?.properties.lowercaseMapping.unicodeScalars.first?.value, low == letter
      else { return false }
      if offset == 0, low == seen { return false }
    }
    return true
  }

  private static let words: [(text: [UInt32], kind: Provision.Kind)] = {
    let words: [(String, Provision.Kind)] = [
      ("điều ", .article), ("chương ", .chapter), ("mục ", .section), ("tiểu mục ", .subsection), ("phần thứ ", .part),
      ("phần ", .part), ("phụ lục", .appendix),
    ]
    return words.map { (text: $0.0.unicodeScalars.map(\.value), kind: $0.1) }
  }()

  func word() -> LineLabel? {
    guard isUpper(value(at)) else { return nil }
    for (word, kind) in LabelReader.words where holds(word, at: at) {
      if let found = rest(of: kind, from: at + word.count, isOrdinal: word.count == 9 && kind == .part) { return found }
    }
    return nil
  }

  private func rest(of kind: Provision.Kind, from index: Int, isOrdinal: Bool) -> LineLabel? {
    var next = index
    while value(next) == 0x20 { next += 1 }
    if kind == .appendix {
      if let plain = appendix(index, next) { return plain }
      if holds("số ".unicodeScalars.map(\.value), lowAt: next) { next += 3 }
    }
    guard let (token, stop) = isOrdinal ? ordinalWord(next) : token(next, kind) else { return nil }
    guard let isInformal = mayEnd(stop, kind) else { return nil }
    var end = stop
    if value(end) == 0x2E || value(end) == 0x3A || kind == .article && value(end) == 0x29 { end += 1 }
    let label: ProvisionLabel
    switch kind {
    case .article: label = .article(token)
    case .chapter: label = .chapter(token)
    case .section: label = .section(token)
    case .subsection: label = .subsection(token)
    case .appendix: label = .appendix(token)
    default: label = .part(token)
    }
    return made(label, upTo: end, informal: isInformal)
  }

  private func holds(_ word: [UInt32], lowAt index: Int) -> Bool {
    word.enumerated().allSatisfy { value(index + $0.offset) == $0.element }
  }

  /// `PHỤ LỤC` with nothing behind it, or with its title.
  private func appendix(_ index: Int, _ next: Int) -> LineLabel? {
    if value(next) == 0 || value(index) == 0x3A || value(index) == 0x2E {
      return made(.appendix(""), upTo: value(index) == 0 || value(index) == 0x20 ? index : index + 1)
    }
    return nil
  }

  /// `12`, `5a`, `II`, `IIa`, `A`.
  private func token(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
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
    // An article put in between: `5a`, `5đ`.
    if isLetter(value(next)), !isUpper(value(next)), !isLetter(value(next + 1)),
      let suffix = Unicode.Scalar(value(next))
    {
      text += suffix == "đ" ? "dd" : String(suffix)
      next += 1
    }
    return isLetter(value(next)) && !(value(next - 1) == 0x2E) ? nil : (text, next)
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

  private func ordinalWord(_ index: Int) -> (String, Int)? {
    for (word, number) in LineLabel.ordinals {
      let letters = word.unicodeScalars.map(\.value)
      let isThere = letters.enumerated().allSatisfy { offset, letter in
        let seen = value(index + offset)
        return seen == letter
          || Unicode.Scalar(seen)?.properties.lowercaseMapping.unicodeScalars.first?.value == letter
      }
      if isThere, !isLetter(value(index + letters.count)) { return (number, index + letters.count) }
    }
    return token(index, .part)
  }

  /// Whether a label can end here, and then whether nothing but its place makes it one.
  private func mayEnd(_ index: Int, _ kind: Provision.Kind) -> Bool? {
    var next = index
    switch value(next) {
    case 0: return false
    case 0x2E, 0x3A: return isDigit(value(next + 1)) ? nil : false
    case 0x29: return kind == .article ? true : nil
    case 0x5B, 0x2A, 0x201D, 0x22: return false
    case 0x20, 0x2D, 0x2013: break
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
