import Markup
import Vietnamese

// Consolidated texts: the marks of notes in labels, the notes below the signature, the list of acts before the text; and
// a second act behind the first.

extension DocumentLines {
  // MARK: Marks in labels

  /// A label with the number of a note behind its stop, as consolidated texts lose the brackets of `2.[6]`: `2.6 Lấy mẫu`, `1.19 (được
  /// bãi bỏ)`, `2a.6[6] Bảo hiểm`, `Điều 17.16 (được bãi bỏ)`, where it is the next one of its row.
  func labelWithNote(_ index: Int) -> LineLabel? {
    if let label = facts[index].label, label.isInformal, case .number(let text)? = label.label {
      guard path.isInArticle else { return nil }
      let parts = text.split(separator: ".")
      guard parts.count == 2, parts[1] != "1", let clause = Int(parts[0]), clause == number + 1,
        goesOn(.number(String(clause)), UInt8(ascii: "."))
      else { return nil }
      return label.meaning(.number(String(clause)))
    }
    let line = facts[index]
    guard line.label == nil, !line.isSet, !line.isRule, !line.isBlank, zone != .closing else { return nil }
    return markedLabel(text(index))
  }

  /// The label of a line that has one only if a number behind its stop is a note's.
  private func markedLabel(_ line: ArraySlice<UInt8>) -> LineLabel? {
    // `**2.6** Lấy mẫu`
    let emphasis = line.prefix(3).prefix { $0 == UInt8(ascii: "*") }.count
    var rest = line.dropFirst(emphasis)
    guard let first = rest.first, first == 0xC4 || first >= 0x30 && first <= 0x39 else { return nil }
    var isArticle = false
    if first == 0xC4 {
      guard rest.starts(with: "Điều".utf8) || rest.starts(with: "ĐIỀU".utf8) else { return nil }
      rest = DocumentLines.withoutBlanks(rest.dropFirst("Điều".utf8.count))
      isArticle = true
    }
    guard let value = DocumentLines.figures(&rest), value < 1000 else { return nil }
    var suffix = ""
    if let letter = rest.first, letter >= 0x61, letter <= 0x7A {
      suffix = String(UnicodeScalar(letter))
      rest = rest.dropFirst()
    }
    guard rest.first == UInt8(ascii: ".") else { return nil }
    rest = rest.dropFirst()
    guard let note = DocumentLines.figures(&rest), note > 1 else { return nil }
    var isNoteTwice = false
    if rest.first == UInt8(ascii: "[") {
      rest = rest.dropFirst()
      guard let again = DocumentLines.figures(&rest), rest.first == UInt8(ascii: "]") else { return nil }
      isNoteTwice = again == note
      rest = rest.dropFirst()
    }
    if emphasis > 0, rest.first == UInt8(ascii: "*") {
      guard rest.prefix(4).prefix(while: { $0 == UInt8(ascii: "*") }).count == emphasis else { return nil }
      rest = rest.dropFirst(emphasis)
    }
    let end = rest.startIndex - line.startIndex
    let text = DocumentLines.withoutBlanks(rest)
    // `7.2[2]Chi tổ chức`
    guard text.count < rest.count || isNoteTwice else { return nil }
    rest = text
    guard DocumentLines.goesOnBehindNote(rest) else { return nil }
    let isNext: Bool
    if isArticle {
      isNext = article > 0 && (value == article + 1 || value == article && !suffix.isEmpty)
    } else {
      isNext = path.isInArticle && (value == number + 1 || value == number && !suffix.isEmpty)
    }
    guard isNext else { return nil }
    return LineLabel(
      label: isArticle ? .article("\(value)\(suffix)") : .number("\(value)\(suffix)"), bullet: 0, start: emphasis,
      end: end, text: rest.startIndex - line.startIndex, escape: -1, isInformal: false, form: UInt8(ascii: "."),
      isLoose: false)
  }

  /// The last line of the articles of another act that a note gives without marks, as consolidated texts do with those on when it takes
  /// effect: `[48] Điều 10 và Điều 11 của Luật số 03/2022/QH15 quy định như sau:⏎Điều 10. Hiệu lực thi hành`; nil where the line begins
  /// none.
  func articlesInNote(from index: Int) -> Int? {
    guard last >= 0, case .article? = facts[index].label?.label, !facts[index].beginsQuote,
      facts[last].last == UInt8(ascii: ":"), DocumentLines.isNote(text(last))
    else { return nil }
    let words = String(decoding: text(last), as: UTF8.self)
    guard words.holds("Điều "), words.holds(" quy định như sau"), words.holds("/") else { return nil }
    var end = index
    while let next = next(after: end) {
      if DocumentLines.isNote(text(next)) || isClosingLine(next) || facts[next].hashes > 0 { break }
      // The document's own next article, where the note stands at the foot of a page.
      if case .article(let token)? = facts[next].label?.label, Int(token) == article + 1, !words.holds("Điều \(token)")
      {
        break
      }
      if case .chapter? = facts[next].label?.label { break }
      end = next
    }
    return end
  }

  /// Whether a line begins with the mark of a note: `[48] …`.
  private static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "[") else { return false }
    let digits = text.dropFirst().prefix { $0 &- 0x30 < 10 }
    return !digits.isEmpty && text[digits.endIndex...].first == UInt8(ascii: "]")
  }

  /// Without the blanks, tabs and no-break spaces at its beginning.
  private static func withoutBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let first = rest.first {
      if first == 0x20 || first == 0x09 {
        rest = rest.dropFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return rest
  }

  /// Whether a text begins with `Căn cứ`, whatever blanks stand between and behind.
  static func beginsGround(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "C"), text.starts(with: "Căn".utf8) else { return false }
    let rest = withoutBlanks(text.dropFirst("Căn".utf8.count))
    guard rest.starts(with: "cứ".utf8) else { return false }
    let words = rest.dropFirst("cứ".utf8.count)
    return withoutBlanks(words).count < words.count
  }

  /// Takes up to four figures.
  private static func figures(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether text goes on behind a note's number as it does behind a label: with a capital, or `(được bãi bỏ)`.
  private static func goesOnBehindNote(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "(") {
      let words = rest.dropFirst().drop { $0 == 0x20 }
      return ["được ", "Được ", "bãi bỏ", "Bãi bỏ", "đã ", "hết hiệu lực", "bị "].contains {
        words.starts(with: $0.utf8)
      }
    }
    return String(decoding: rest.prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  // MARK: Notes

  /// Whether notes begin behind the signature, or have begun: `[1] Thông tư số …`, `2 Khoản này được sửa đổi …`. They are neither
  /// signature nor provisions.
  mutating func beginsNotes(_ index: Int) -> Bool {
    if notesStart >= 0 { return true }
    guard zone == .closing, isNote(text(index)) else { return false }
    notesStart = index
    return true
  }

  private func isNote(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    let isBracketed = rest.first == UInt8(ascii: "[")
    if isBracketed { rest = rest.dropFirst() }
    guard DocumentLines.figures(&rest) != nil else { return false }
    if isBracketed {
      guard rest.first == UInt8(ascii: "]") else { return false }
      return rest.count > 8
    }
    let words = DocumentLines.withoutBlanks(rest)
    guard words.count < rest.count else { return false }
    rest = words
    return DocumentLines.noteWords.contains { rest.starts(with: $0.utf8) }
  }

  /// What a note of a consolidated text begins with.
  private static let noteWords = [
    "Khoản ", "Điều ", "Điểm ", "Tên ", "Cụm từ ", "Từ ", "Mục ", "Chương ", "Phụ lục ", "Đoạn ", "Nội dung ", "Mẫu ",
    "Biểu ", "Thông tư ", "Nghị định ", "Luật ", "Bộ luật ", "Quyết định ", "Nghị quyết ", "Pháp lệnh ", "Văn bản ",
    "Việc ", "Quy định ", "Bãi bỏ ", "Sửa đổi",
  ]

  // MARK: The acts that amended it

  /// The line behind the last `Căn cứ` that stands before the first article or chapter: numbers before it count acts or
  /// grounds, and no provisions. 0 where none does.
  static func prefaceEnd(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Int {
    var end = 0
    for (index, line) in facts.prefix(400).enumerated() where !line.isBlank && !line.isSet && !line.isRule {
      switch line.label?.label {
      case .number?, .letter?, nil: break
      case .roman?, .capital?: return 0
      default: return line.beginsQuote ? 0 : end
      }
      if line.label == nil, beginsGround(lines[index].dropFirst(line.content)) { end = index + 1 }
    }
    return 0
  }

  // MARK: A second act

  /// Whether another act begins behind the signature: its kind in capitals, and its grounds or first article below.
  mutating func beginsAnotherAct(_ index: Int) -> Bool {
    guard zone == .closing, hasOffice || layout[closingStart].style == .signature, facts[index].isCapital,
      DocumentLines.isType(squeezed(index, 60)), index > closingStart
    else { return false }
    var at = index
    for _ in 0..<16 {
      guard let next = next(after: at), !facts[next].isSet else { return false }
      if case .article("1")? = facts[next].label?.label { break }
      if facts[next].label?.label != nil { return false }
      if DocumentLines.beginsGround(text(next)) { break }
      at = next
    }
    zone = .opening
    closed = []
    return true
  }
}
