import Publications
import Vietnamese

/// The label at the beginning of a line of an office file: `Phần thứ nhất`, `Chương II`, `Mục 1`, `Điều 3.`, `I.`, `1.`.
///
/// It says only where an imported line stands, so it is read of every way in which offices type such labels. What a label of a
/// page is and which anchor it makes is told by `ProvisionLabel` (Publications), when the page is built.
enum TypedLabel: Equatable {
  case appendix, part, chapter, section, subsection, article, roman, capital
  /// `1.`, `1.2.` with how many numbers.
  case number(Int)
  case letter

  /// Lower ranks hold higher ones: those of `ProvisionRank`.
  var rank: Int {
    switch self {
    case .appendix: ProvisionRank.component
    case .part: ProvisionRank.part
    case .chapter: ProvisionRank.chapter
    case .section: ProvisionRank.section
    case .subsection: ProvisionRank.subsection
    case .capital: ProvisionRank.capital
    case .roman: ProvisionRank.roman
    case .article: ProvisionRank.article
    case .number(let depth): ProvisionRank.number + depth
    case .letter: ProvisionRank.letter
    }
  }

  /// Reads the label; nil where the line has none.
  static func read(_ text: some StringProtocol) -> TypedLabel? {
    let head = String(text.prefix(40))
    if let word = word(head) { return word }
    let scalars = Array(head.unicodeScalars.prefix(12))
    guard let first = scalars.first else { return nil }
    if first.value >= 0x30, first.value <= 0x39 { return number(scalars) }
    if scalars.count > 1, scalars[1] == ")" { return first.properties.isLowercase ? .letter : nil }
    let roman = scalars.prefix { "IVXLC".unicodeScalars.contains($0) }
    if !roman.isEmpty, roman.count < 7, roman.count < scalars.count, ".-/".unicodeScalars.contains(scalars[roman.count])
    {
      let next = roman.count + 1 < scalars.count ? scalars[roman.count + 1] : " "
      if scalars[roman.count] == "." || next == " " || next.properties.isUppercase {
        if roman.count == 1, "CDL".unicodeScalars.contains(first) { return .capital }
        return .roman
      }
    }
    if scalars.count > 2, first.properties.isUppercase, scalars[1] == ".", scalars[2] == " " { return .capital }
    return nil
  }

  private static func number(_ scalars: [Unicode.Scalar]) -> TypedLabel? {
    var depth = 0
    var at = 0
    while at < scalars.count {
      let digits = scalars[at...].prefix { $0.value >= 0x30 && $0.value <= 0x39 }
      guard !digits.isEmpty, digits.count <= 3 else { break }
      depth += 1
      at += digits.count
      guard at < scalars.count, scalars[at] == "." else {
        let ends = at < scalars.count && scalars[at] == ")" || depth > 1 && (at == scalars.count || scalars[at] == " ")
        return ends ? .number(depth) : nil
      }
      at += 1
    }
    guard depth > 0, at == scalars.count || scalars[at] == " " || scalars[at].properties.isAlphabetic else {
      return nil
    }
    return .number(depth)
  }

  private static func word(_ head: String) -> TypedLabel? {
    guard let first = head.unicodeScalars.first, "PCMTĐÐDpcmtđ".unicodeScalars.contains(first) else { return nil }
    let folded = Folding.fold(head)
    for (word, label) in [
      ("phu luc", TypedLabel.appendix), ("phan thu ", .part), ("phan ", .part), ("chuong ", .chapter),
      ("tieu muc ", .subsection), ("muc ", .section), ("dieu ", .article),
    ] where folded.hasPrefix(word) {
      let rest = folded.dropFirst(word.count).drop { $0 == " " }
      let token = rest.prefix { $0.isLetter || $0.isNumber }
      let behind = rest.dropFirst(token.count).first
      let isNumber = token.first?.isNumber == true && token.count < 5
      let isRoman = !token.isEmpty && token.allSatisfy { "ivxlc".contains($0) }
      switch label {
      case .appendix:
        let isAlone = rest.isEmpty || isNumber || isRoman || rest.first == ":" || rest.first == "("
        if isAlone { return label }
      case .part:
        if word == "phan thu " { return label }
        if isNumber || isRoman || token.count == 1 && behind != ")" { return label }
      case .article:
        if isNumber, behind == nil || behind == "." || behind == ":" { return label }
      default:
        if isNumber || isRoman, behind == nil || ".: -".contains(behind ?? " ") { return label }
      }
    }
    return nil
  }
}
