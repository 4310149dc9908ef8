import Vietnamese

/// The label at the start of a line as it is typed, and where it ends.
struct LineLabel: Equatable {
  /// What it says; nil for a bullet, a note mark such as `(1)`, or a sign of no row.
  let label: ProvisionLabel?
  /// `-`, `+`, `*` or another bullet; 0 where the label is none.
  let bullet: UInt8
  /// Bytes of the line before the label: emphasis, an opening quotation mark.
  let start: Int
  /// Bytes up to the label's end.
  let end: Int
  /// Bytes up to the text behind it.
  let text: Int
  /// Where a backslash keeps Markdown from taking the label for a list's; -1 where none would.
  let escape: Int
  /// Whether the label is written in a way that only its place in a row makes one: `a.`, `1/`, `4.1`, `Điều 3 Tên`.
  let isInformal: Bool
}

extension LineLabel {
  /// What stands behind `Phần thứ`, and the figure that it is.
  static let ordinals: [(String, String)] = [
    ("nhất", "1"), ("hai", "2"), ("ba", "3"), ("tư", "4"), ("bốn", "4"), ("năm", "5"), ("sáu", "6"), ("bảy", "7"),
    ("bẩy", "7"), ("tám", "8"), ("chín", "9"), ("mười một", "11"), ("mười hai", "12"), ("mười", "10"),
  ]

  /// Reads the label of a line.
  ///
  /// - Parameter line: The line from its first byte that is no space and no mark of a heading or block quote.
  static func read(_ line: ArraySlice<UInt8>) -> LineLabel? {
    guard let first = line.first, mayOpen(first, line.dropFirst().first) else { return nil }
    var reader = LabelReader(line)
    return reader.read()
  }

  /// Whether a line that begins so can have a label; most lines of prose cannot.
  private static func mayOpen(_ first: UInt8, _ second: UInt8?) -> Bool {
    switch first {
    case 0x30...0x39, 0x2D, 0x2B, 0x2A, 0x28, 0x22, 0x27, 0x5F, 0x5B, 0x5C, 0x60, 0xA0...0xFF: true
    case UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "T"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      switch second {
      case UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "/"): true
      case .some(0x30...0x39): true
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): "IVXL".utf8.contains(first)
      case UInt8(ascii: " "), UInt8(ascii: "-"): "IVXL".utf8.contains(first)
      default: second.map { $0 >= 0x80 } ?? false
      }
    default: false
    }
  }
}

/// Reads one label, character by character as they look.
private struct LabelReader {
  private struct Sign {
    /// As it looks; of more than one character the first.
    let value: UInt32
    /// Where it ends in the line, from the line's start.
    let end: Int
    /// Whether it is written as it looks, in ASCII.
    var isPlain = true
  }

  private var signs: [Sign] = []
  /// The signs in small letters, as far as words are looked for.
  private var at = 0
  private var start = 0

  init(_ line: ArraySlice<UInt8>) {
    signs.reserveCapacity(48)
    var end = 0
    var isEscaped = false
    for scalar in String(decoding: line.prefix(120), as: UTF8.self).unicodeScalars {
      end += UTF8.width(scalar)
      // `4\.` is typed where Markdown would make a list of it.
      if scalar == "\\" {
        isEscaped = true
        continue
      }
      defer { isEscaped = false }
      if isEscaped, scalar.value < 0x80 {
        signs.append(Sign(value: scalar.value, end: end, isPlain: false))
        continue
      }
      if scalar.value < 0x80 {
        signs.append(Sign(value: scalar.value == 9 ? 0x20 : scalar.value, end: end))
      } else if let seen = LookAlike.seen(scalar) {
        for look in seen.unicodeScalars { signs.append(Sign(value: look.value, end: end, isPlain: false)) }
        if seen.isEmpty, let last = signs.indices.last {
          signs[last] = Sign(value: signs[last].value, end: end, isPlain: signs[last].isPlain)
        }
      } else {
        signs.append(Sign(value: scalar.value, end: end, isPlain: false))
      }
      if signs.count >= 60 { break }
    }
  }

  private func value(_ index: Int) -> UInt32 { index < signs.count ? signs[index].value : 0 }
  private func end(before index: Int) -> Int { index == 0 ? 0 : signs[index - 1].end }
  private func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
  private func isUpper(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return value < 0x80 ? value >= 0x41 && value <= 0x5A : scalar.properties.isUppercase
  }
  private func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  mutating func read() -> LineLabel? {
    skipOpening()
    start = end(before: at)
    return word() ?? number() ?? letter() ?? roman() ?? bullet()
  }

  /// Emphasis and an opening quotation mark before the label.
  private mutating func skipOpening() {
    while true {
      switch value(at) {
      case 0x201C, 0x22, 0xAB, 0x2018, 0x27, 0x5F, 0x20: at += 1
      // `**1.**`, but not the bullet `* `.
      case 0x2A where value(at + 1) != 0x20 && value(at + 1) != 0: at += 1
      default: return
      }
    }
  }

  /// Behind a label: spaces, closing emphasis.
  private func made(
    _ label: ProvisionLabel?, upTo index: Int, bullet: UInt8 = 0, escape: Int = -1, informal: Bool = false
  ) -> LineLabel {
    var text = index
    while value(text) == 0x20 || value(text) == 0x2A && value(text + 1) == 0x2A { text += value(text) == 0x2A ? 2 : 1 }
    return LineLabel(
      label: label, bullet: bullet, start: start, end: end(before: index), text: end(before: text), escape: escape,
      isInformal: informal)
  }

  // MARK: Words

  /// Whether a word stands at a place, in small letters, a capital first, or capitals.
  private func holds(_ word: [UInt32], at index: Int) -> Bool {
    guard index + word.count <= signs.count else { return false }
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

  private func word() -> LineLabel? {
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

  // MARK: Numbers and letters

  /// `1.`, `2)`, `3a.`, `1.1.`, `4.1`, `1/`.
  private func number() -> LineLabel? {
    guard isDigit(value(at)) else { return nil }
    var parts: [String] = []
    var next = at
    var mark = -1
    while isDigit(value(next)) {
      let from = next
      var part = ""
      while isDigit(value(next)), next - from < 4 {
        part.unicodeScalars.append(Unicode.Scalar(UInt8(value(next))))
        next += 1
      }
      guard part.count <= (parts.isEmpty ? 3 : 2) else { return nil }
      if isLetter(value(next)), !isUpper(value(next)),
        ".)".unicodeScalars.contains(where: { $0.value == value(next + 1) }),
        let suffix = Unicode.Scalar(value(next))
      {
        part += suffix == "đ" ? "dd" : String(suffix)
        next += 1
      }
      parts.append(part)
      if value(next) == 0x2E, isDigit(value(next + 1)) {
        next += 1
        continue
      }
      break
    }
    let isPlain = at == 0 && signs[at].isPlain
    switch value(next) {
    case 0x2E, 0x29:
      mark = next
      next += 1
      // `1.)`, `1.-`
      if value(next) == 0x29 || value(next) == 0x2F { next += 1 }
    case 0x2F
    where parts.count == 1 && !isDigit(value(next + 1)) && (value(next + 1) == 0x20 || isUpper(value(next + 1))):
      next += 1
    case 0x2D where parts.count == 1 && value(next + 1) == 0x20, 0x2013 where value(next + 1) == 0x20: next += 1
    case 0x20 where parts.count > 1: break
    default: return nil
    }
    let follower = value(next) == 0x20 ? value(next + 1) : value(next)
    if isDigit(value(next)) { return nil }
    let isFormal = mark >= 0
    if !isFormal, !isUpper(follower), follower != 0x201C { return nil }
    // `2.5%`, `1.2 lần`: a figure, not a label.
    if parts.count > 1, mark < 0, !isUpper(follower) { return nil }
    return made(
      .number(parts.joined(separator: ".")), upTo: next,
      escape: isPlain && mark >= 0 && signs[mark].isPlain && parts.count == 1 ? end(before: mark) : -1,
      informal: !isFormal)
  }

  /// `a)`, `đ)`, `a1)`, `a.`, `a/`.
  private func letter() -> LineLabel? {
    guard isLetter(value(at)), !isUpper(value(at)), let scalar = Unicode.Scalar(value(at)),
      value(at) < 0x80 || scalar == "đ"
    else { return nil }
    var token = scalar == "đ" ? "dd" : String(scalar)
    var next = at + 1
    if isDigit(value(next)), !isDigit(value(next + 1)) {
      token += String(value(next) - 0x30)
      next += 1
    }
    let mark = value(next)
    guard mark == 0x29 || mark == 0x2E || mark == 0x2F else { return nil }
    next += 1
    if mark == 0x2E, value(next) == 0x29 { next += 1 }
    if mark != 0x29, value(next) != 0x20, value(next) != 0, !isUpper(value(next)) { return nil }
    return made(.letter(token), upTo: next, informal: mark != 0x29)
  }

  /// `II.`, `IV)`, `A.`.
  private func roman() -> LineLabel? {
    var next = at
    var token = ""
    while next - at < 7, let letter = UInt8(exactly: value(next)), "IVXL".utf8.contains(letter) {
      token.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
      next += 1
    }
    guard !token.isEmpty else { return capital() }
    let mark = value(next)
    guard mark == 0x2E || mark == 0x29 || mark == 0x2F || mark == 0x2D || mark == 0x20 && value(next + 1) == 0x2D else {
      return nil
    }
    next += 1
    if mark == 0x20 { next += 1 }
    let follower = value(next) == 0x20 ? value(next + 1) : value(next)
    if isDigit(value(next)) { return nil }
    guard follower == 0 || value(next) == 0x20 || isUpper(follower) else { return nil }
    if mark != 0x2E, !isUpper(follower) { return nil }
    return made(.roman(token), upTo: next, informal: mark != 0x2E)
  }

  /// `A.` before a title.
  private func capital() -> LineLabel? {
    guard (0x41...0x48).contains(value(at)), value(at + 1) == 0x2E || value(at + 1) == 0x29,
      value(at + 2) == 0x20, isUpper(value(at + 3))
    else { return nil }
    return made(.capital(String(UnicodeScalar(UInt8(value(at) | 0x20)))), upTo: at + 2, informal: true)
  }

  // MARK: Bullets

  /// `- `, `-Vụ`, `+ `, `* `, `•`, and `(1)` before a note.
  private func bullet() -> LineLabel? {
    let sign = value(at)
    let next = value(at + 1)
    switch sign {
    case 0x2D, 0x2B, 0x2013, 0x2014:
      guard next == 0 || next == 0x20 || isLetter(next) || next == 0x201C || next == 0x22 else { return nil }
      return made(
        nil, upTo: at + 1, bullet: sign == 0x2B ? 0x2B : 0x2D, escape: at == 0 && signs[at].isPlain ? 0 : -1)
    case 0x2A:
      guard next == 0x20 || next == 0 else { return nil }
      return made(nil, upTo: at + 1, bullet: 0x2A, escape: at == 0 && signs[at].isPlain ? 0 : -1)
    case 0xF000...0xF0FF: return made(nil, upTo: at + 1, bullet: 0x2A)
    case _ where LineReview.isBullet(UInt32(sign)): return made(nil, upTo: at + 1, bullet: 0x2A)
    case 0x28:
      var end = at + 1
      while isDigit(value(end)), end - at < 4 { end += 1 }
      if end == at + 1, value(end) == 0x2A { while value(end) == 0x2A { end += 1 } }
      guard end > at + 1, value(end) == 0x29 else { return nil }
      return made(nil, upTo: end + 1, bullet: UInt8(ascii: "("))
    default: return nil
    }
  }
}

extension UTF8 {
  /// How many bytes a character takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}
