import Bytes
import Publications
import Vietnamese

// Levels of administration and of public services that the words of a target name.
extension DocumentReader {
  /// "Bộ Y tế"; not "bộ chỉ số", "Trung Bộ", "toàn bộ".
  private func isMinistry(_ items: [Item], _ index: Int) -> Bool {
    guard items[index].isCapital, index + 1 < items.count, items[index + 1].isCapital else { return false }
    return index == 0 || !items[index - 1].isCapital || items[index - 1].kind != .word || items[index].spaced == false
  }

  /// "các bộ phận một cửa", "các bộ dữ liệu mở", "các bộ môn": sets and parts of something, no ministries.
  private func isSetOfThings(_ item: Item) -> Bool {
    guard lowercased(bytes[item.range]) == "các bộ" else { return false }
    let end = Int(item.end)
    let behind = lowercased(bytes[end..<min(bytes.count, end + 24)]).trimmedOfSpace
    return Lexicon.setsOfThings.contains { behind.begins(withWord: $0) }
  }

  func levels(_ items: [Item], _ range: Range<Int>) -> [AdministrativeLevel] {
    var roles: Roles = []
    for index in range.prefix(200) {
      if items[index].has(.central), isSetOfThings(items[index]) { continue }
      roles.formUnion(items[index].roles)
      if items[index].phrase != 0, items[index].phrase == table.words.bo, isMinistry(items, index) {
        roles.insert(.central)
      }
    }
    var out: [AdministrativeLevel] = []
    if roles.contains(.central) { out.append(.central) }
    if roles.contains(.province) { out.append(.province) }
    if roles.contains(.district) { out.append(.district) }
    if roles.contains(.commune) { out.append(.commune) }
    return out
  }

  func serviceLevel(_ items: [Item], _ range: Range<Int>) -> ServiceLevel? {
    var level: ServiceLevel?
    for index in range.prefix(200) where items[index].phrase != 0 {
      switch items[index].value {
      case LexiconTable.servicePartial: level = level ?? .partial
      case LexiconTable.serviceFull: level = level ?? .full
      case LexiconTable.serviceLead: level = level ?? numberedLevel(items, behind: index)
      case LexiconTable.otherLevel: return nil
      default: continue
      }
    }
    return level
  }

  /// `mức độ 3`; of `mức độ 3, 4`, `mức độ 3 và 4`, `mức độ 4 và mức độ 3` the lower, which all of them reach.
  private func numberedLevel(_ items: [Item], behind lead: Int) -> ServiceLevel? {
    var level: Int?
    var at = lead + 1
    while at < items.count, items[at].kind == .number, items[at].second == 0 || items[at].second == 4 {
      let value = Int(items[at].value)
      guard value == 3 || value == 4, at + 1 == items.count || !items[at + 1].has([.magnitude, .currency]),
        at + 1 == items.count || items[at + 1].kind != .percent
      else { break }
      level = min(level ?? value, value)
      guard at + 2 < items.count, items[at + 1].kind.isOne(of: [.comma, .dash]) || items[at + 1].has(.joiner) else {
        break
      }
      at += items[at + 2].value == LexiconTable.serviceLead && items[at + 2].phrase != 0 ? 3 : 2
    }
    return level.map(ServiceLevel.number)
  }
}
