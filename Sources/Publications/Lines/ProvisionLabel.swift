import Vietnamese

/// The order in which parts of documents hold each other: lower ranks hold higher ones, and there is room between them.
package enum ProvisionRank {
  /// A text attached to the document, an appendix.
  package static let component = 0
  /// Phần, chương, mục, tiểu mục.
  package static let part = 10, chapter = 20, section = 30, subsection = 40
  /// `A.` and `I.` of plans.
  package static let capital = 50, roman = 55
  /// Điều.
  package static let article = 60
  /// `1.`; each further figure of `1.2.` adds one.
  package static let number = 70
  /// `a)`.
  package static let letter = 90
}

/// What stands before a provision's text on a page, as it opens one and makes its anchor. Lines of office files are read by
/// `TypedLabel` (Importing).
enum ProvisionLabel: Hashable {
  /// A text attached to the document: the stem of its anchors, and its name.
  case attachment(String, String)
  case appendix(String)
  case part(String)
  case chapter(String)
  /// Mục of a chapter.
  case section(String)
  /// Tiểu mục.
  case subsection(String)
  case article(String)
  /// `A.` before the title of a part of a plan.
  case capital(String)
  case roman(String)
  case number(String)
  case letter(String)

  var kind: Provision.Kind {
    switch self {
    case .attachment: .attachment
    case .appendix: .appendix
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    case .capital, .roman: .section
    case .number: .number
    case .letter: .letter
    }
  }

  /// Lower ranks hold higher ones.
  var rank: Int {
    switch self {
    case .attachment, .appendix: ProvisionRank.component
    case .part: ProvisionRank.part
    case .chapter: ProvisionRank.chapter
    case .section: ProvisionRank.section
    case .subsection: ProvisionRank.subsection
    case .capital: ProvisionRank.capital
    case .roman: ProvisionRank.roman
    case .article: ProvisionRank.article
    // `I.1.` stands below `I.` and above `1.`.
    case .number(let text):
      (text.utf8.first.map { $0 > 0x39 } ?? false ? ProvisionRank.roman : ProvisionRank.number)
        + text.utf8.count { $0 == UInt8(ascii: ".") }
    case .letter: ProvisionRank.letter
    }
  }

  /// Reads the label at the start of a block's text, as it looks.
  static func read(_ written: ArraySlice<UInt8>) -> ProvisionLabel? {
    let plain = PlainText(written.prefix(96))
    let text = plain.isAsWritten ? written : plain.bytes.drop { $0 == 0x20 }
    switch text.first {
    case 0x50, 0x70, 0x43, 0x63, 0x44, 0x64, 0xC4:
      return (mayBeWord(text) ? word(text.prefix(48)) : nil) ?? ordinal(text.prefix(48))
    default: return ordinal(text.prefix(48))
    }
  }

  /// Whether the second letter is that of `Phần`, `Chương`, `Điều`, whatever mark it has.
  private static func mayBeWord(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.dropFirst(text.first == 0xC4 ? 2 : 1)
    guard let second = rest.first else { return false }
    return second | 0x20 == UInt8(ascii: "h") || second | 0x20 == UInt8(ascii: "i") || second >= 0x80
  }

  /// `Phụ lục I`, `Phần thứ nhất`, `Chương II`, `Điều 3.`
  private static func word(_ head: ArraySlice<UInt8>) -> ProvisionLabel? {
    let folded = Folding.fold(String(decoding: head, as: UTF8.self))
    for (word, make) in [
      ("phu luc", ProvisionLabel.appendix), ("phan thu", ProvisionLabel.part), ("phan", ProvisionLabel.part),
      ("chuong", ProvisionLabel.chapter),
    ] where folded.hasPrefix(word) {
      let rest = folded.dropFirst(word.count)
      if rest.isEmpty, word == "phu luc" { return make("") }
      guard rest.first == " " else { continue }
      let token = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
      if isRoman(token) || token.allSatisfy(\.isNumber) && !token.isEmpty { return make(String(token)) }
      if word == "phu luc", token.isEmpty { return make("") }
    }
    if folded.hasPrefix("dieu ") {
      let rest = folded.dropFirst(5).drop { $0 == " " }
      let token = rest.prefix { $0.isNumber || $0.isLetter }
      let next = rest.dropFirst(token.count).first
      if token.first?.isNumber == true, next == "." || next == ":" || next == nil { return .article(String(token)) }
    }
    return nil
  }

  private static func ordinal(_ text: ArraySlice<UInt8>) -> ProvisionLabel? {
    guard let first = text.first, first == 0xC4 || first <= 0x7A else { return nil }
    let head = Array(text)
    let digits = head.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") }
    if let first = digits.first, first != UInt8(ascii: "."), digits.count < head.count, digits.count <= 9 {
      let after = head[digits.count]
      guard after == 0x20, digits.last == UInt8(ascii: ".") || digits.contains(UInt8(ascii: ".")) else { return nil }
      let parts = digits.split(separator: UInt8(ascii: "."))
      guard parts.allSatisfy({ $0.count <= 2 }) else { return nil }
      return .number(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "."))
    }
    let isLowerD = head.starts(with: "đ)".utf8)
    if isLowerD || head.count > 2 && head[0] >= 0x61 && head[0] <= 0x7A && head[1] == UInt8(ascii: ")") {
      return .letter(isLowerD ? "dd" : String(UnicodeScalar(head[0])))
    }
    let roman = head.prefix { "IVXL".utf8.contains($0) }
    if !roman.isEmpty, roman.count + 1 < head.count, head[roman.count] == UInt8(ascii: "."),
      head[roman.count + 1] == 0x20
    {
      return .roman(String(decoding: roman, as: UTF8.self).lowercased())
    }
    return nil
  }

  static func isRoman(_ token: some StringProtocol) -> Bool {
    !token.isEmpty && token.allSatisfy { "ivxl".contains($0) }
  }
}
