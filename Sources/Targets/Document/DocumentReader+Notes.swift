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
}
