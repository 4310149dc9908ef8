import Vietnamese

/// What stands right behind the name of a law and tells which law of that name is meant, past signs, marks of notes and words that lead to
/// it: `Luật Thanh tra, số 84/2025/QH15`, `Luật Thanh tra[1] số …`, `Luật Giáo dục (14/6/2005)`, `Luật Giáo dục có hiệu lực từ năm 2006`.
struct LawBeside {
  private(set) var number: DocumentNumber?
  private(set) var day: Day?
  private(set) var year: Int?
  /// The year from which it is said to hold.
  private(set) var heldFrom: Int?

  /// So much of the text is looked at.
  private static let window = 120
  private static let signs = Set(" ,-:/(*\"".utf8)
  private static let leads = [
    "mang số hiệu", "số hiệu", "mang số", "bộ luật", "pháp lệnh", "luật", "số", "ký", "ban hành", "thông qua", "ngày",
  ].map { Array($0.utf8) }
  private static let effect = Array("có hiệu lực".utf8), from = Array("từ".utf8), of = Array("năm".utf8)

  init(_ text: ArraySlice<UInt8>) {
    let plain = String(decoding: NoteMark.removed(from: text.prefix(LawBeside.window)), as: UTF8.self).lowercased()
    var rest = Array(plain.utf8)[...]
    var (isHeld, hasComma) = (false, false)
    while true {
      while let byte = rest.first {
        if byte == UInt8(ascii: ",") { hasComma = true }
        if LawBeside.signs.contains(byte) {
          rest = rest.dropFirst()
        } else if rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) {
          rest = rest.dropFirst(3)
        } else {
          break
        }
      }
      guard let byte = rest.first else { return }
      if byte &- 0x30 < 10 {
        readFigure(rest, isHeld, hasComma)
        return
      }
      if rest.starts(with: LawBeside.effect) {
        isHeld = true
        rest = rest.dropFirst(LawBeside.effect.count)
      } else if rest.starts(with: LawBeside.from) {
        rest = rest.dropFirst(LawBeside.from.count)
      } else if rest.starts(with: LawBeside.of) {
        // `theo Luật Thanh tra, năm 2025 các sở …`: the time of what follows.
        guard !hasComma || isHeld else { return }
        rest = rest.dropFirst(LawBeside.of.count)
      } else if let lead = LawBeside.leads.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(lead.count)
      } else {
        return
      }
      // A word that only begins so is another one.
      guard let next = rest.first, next == 0x20 || LawBeside.signs.contains(next) || next &- 0x30 < 10 || next == 0xE2
      else {
        return
      }
    }
  }

  private mutating func readFigure(_ rest: ArraySlice<UInt8>, _ isHeld: Bool, _ hasComma: Bool) {
    let written = Array(String(decoding: rest, as: UTF8.self).uppercased().utf8)[...]
    if let (found, _) = DocumentNumber.scan(written) {
      // `Luật Giáo dục, 99/2024/NĐ-CP`: the number of another act.
      if let symbol = found.symbolParts.last, symbol.hasPrefix("QH") || symbol.hasPrefix("UBTVQH") { number = found }
      return
    }
    let digits = rest.prefix {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let parts = digits.split { !($0 &- 0x30 < 10) }.compactMap { Day.number($0) }
    if parts.count >= 3, (1945...2100).contains(parts[2]),
      let found = Day(year: parts[2], month: parts[1], day: parts[0])
    {
      if isHeld { heldFrom = found.year } else { (day, year) = (found, found.year) }
    } else if parts.count == 1, digits.count == 4, (1945...2100).contains(parts[0]), !hasComma || isHeld {
      if isHeld { heldFrom = parts[0] } else { year = parts[0] }
    }
  }

  /// Whether right before a name the number of a law stands, which is that law's: `Luật số 84/2025/QH15 - Luật Thanh tra`, `… ngày 25
  /// tháng 6 năm 2025 về Luật Thanh tra`.
  static func isNumbered(before text: ArraySlice<UInt8>) -> Bool {
    let words = FoldedWords.read(text.suffix(window).drop { $0 & 0xC0 == 0x80 }, limit: 40)
    var at = words.endIndex - 1
    while at >= words.startIndex {
      let word = words[at].text
      if word.hasPrefix("qh") && word.dropFirst(2).allSatisfy(\.isNumber) && word.count > 2 { return true }
      guard dayWords.contains(word) || word.allSatisfy(\.isNumber) else { return false }
      at -= 1
    }
    return false
  }

  private static let dayWords: Set<String> = ["ngay", "thang", "nam", "ve", "ten", "la", "goi"]
}
