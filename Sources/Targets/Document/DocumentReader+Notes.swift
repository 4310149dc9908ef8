import Bytes
import Markup
import Vietnamese

/// Notes, which explain what stands above them.
extension DocumentReader {
  /// Items of a note's lead, its number and colon with them.
  private static let noteLead = 6

  /// "Nguồn: Báo cáo số …", "1. Ghi chú: …": a note names the years of other documents.
  func isSourceNote(_ items: [Item]) -> Bool {
    guard let colon = items.prefix(Self.noteLead).firstIndex(where: { $0.kind == .colon }), colon > 0,
      let word = items[..<colon].firstIndex(where: { $0.kind == .word })
    else { return false }
    let text = lowercased(bytes[Int(items[word].start)..<Int(items[colon - 1].end)])
    return Lexicon.noteLeads.contains(text)
  }

  /// How many notes may stand between a table and one below it.
  private static let notes = 8

  /// "Ghi chú: (*) Tính trên tổng số 75 xã", "(*) Số liệu năm 2025" below a table: how its figures are meant; not where it says what is to
  /// be reached.
  func isNote(_ items: [Item], below index: Int) -> Bool {
    guard isMarkedNote(items), !items.contains(where: { $0.phrase != 0 && $0.has(.strongGoal) }) else { return false }
    var at = index - 1
    while at >= 0, index - at <= Self.notes {
      let block = document.blocks[at]
      if block.table != nil { return true }
      guard block.kind == .paragraph, block.text.upperBound <= bytes.count, isMarkedNote(cellItems(block.text)) else {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "Ghi chú:", "(*)", "(**)" at the head of a block.
  private func isMarkedNote(_ items: [Item]) -> Bool {
    if isSourceNote(items) { return true }
    let marks = items.prefix(Self.noteLead).prefix { $0.kind.isOne(of: [.open, .close, .other]) }
    return marks.contains { bytes[$0.range].allSatisfy { $0 == UInt8(ascii: "*") } }
  }

  /// How many members of a list begin with a number before they are asked whether these are those of rows.
  private static let rows = 3

  /// "Chỉ tiêu phối hợp: 1.2 khu vực công nghiệp; 11 tổng vốn đầu tư; 29 tỷ lệ khu công nghiệp có …": numbers that rise from member to
  /// member, one of them right before a measure, of which there are not so many: those of a table's rows.
  func namesRows(_ items: [Item]) -> Bool {
    guard let colon = items.firstIndex(where: { $0.kind == .colon }),
      !items[..<colon].contains(where: { $0.kind == .number })
    else { return false }
    let members = items[(colon + 1)...].split { $0.kind == .semicolon }
    guard members.count >= Self.rows, members.allSatisfy({ $0.first?.kind == .number && $0.count > 1 }) else {
      return false
    }
    let numbers = members.compactMap { $0.first?.value }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
      && members.contains { member in
        let next = member[member.startIndex + 1]
        return next.kind == .word && next.phrase != 0 && next.has(.measure) && !next.has([.classifier, .magnitude])
      }
      && !members.contains { $0[$0.startIndex + 1].kind == .percent }
  }

  /// "100%" as a paragraph of its own, which is no member of a list and which no colon leads to: a page's zoom, a picture's figure.
  func isShareAlone(_ items: [Item], _ block: TextBlock, _ index: Int) -> Bool {
    guard items.count == 2, items[0].kind == .number, items[1].kind == .percent, block.label == 0, block.listDepth == 0,
      !block.opensBullet
    else { return false }
    guard index > 0, case let before = document.blocks[index - 1].text, before.upperBound <= bytes.count else {
      return true
    }
    return bytes[before].last { $0 != 0x20 && $0 != UInt8(ascii: "*") } != UInt8(ascii: ":")
  }
}
