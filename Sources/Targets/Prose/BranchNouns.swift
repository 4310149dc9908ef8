import Bytes

/// "xây dựng" as the name of a branch: "công nghiệp và xây dựng tăng 10%". Everywhere else it is a verb: "và xây dựng 5 nhà văn hóa". Told
/// apart once, where a block's items are cut, so that no reader takes the branch for what is done.
enum BranchNouns {
  /// Ngành đứng trước "và xây dựng", ", xây dựng".
  private static let branches = [
    "công nghiệp", "thủ công nghiệp", "thương mại", "dịch vụ", "vận tải", "giao thông", "giao thông vận tải",
    "thủy sản",
    "lâm nghiệp", "nông nghiệp", "du lịch", "công thương",
  ]
  /// From the branch to its value, in items.
  private static let reach = 8

  /// Takes the verb out of each item that names the branch.
  static func settle(_ items: inout [Item], in bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable) {
    let build = table.words.xayDung
    for index in items.indices where items[index].phrase == build {
      guard isBranch(index, items, bytes, table) else { continue }
      (items[index].phrase, items[index].roles) = (0, [])
    }
  }

  private static func isBranch(
    _ index: Int, _ items: [Item], _ bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable
  ) -> Bool {
    let next = index + 1 < items.count ? items[index + 1] : nil
    if isJoined(index, items, bytes, table) {
      guard let next else { return true }
      // "công nghiệp và xây dựng của tỉnh", "công nghiệp, xây dựng, dịch vụ".
      if next.kind.isOne(of: [.comma, .semicolon, .stop, .colon, .close, .open, .dash]) || next.has(.joiner) {
        return true
      }
      return next.kind == .number ? isShare(index + 1, items) : bringsValue(index + 1, items, table)
    }
    if let next, next.kind == .number, isNextOfRow(index, items, bytes) { return true }
    guard let next, next.kind == .word, bringsValue(index + 1, items, table), !namesWhatIsBuilt(index + 1, items, table)
    else { return false }
    guard index > 0 else { return true }
    let before = items[index - 1]
    return before.kind.isOne(of: [.comma, .semicolon, .colon, .stop, .open, .dash, .year])
      || before.has([.joiner, .amongWhich])
  }

  /// "công nghiệp và", "thương mại,", "dịch vụ -" right before it.
  private static func isJoined(
    _ index: Int, _ items: [Item], _ bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable
  ) -> Bool {
    guard index > 1, items[index - 1].kind.isOne(of: [.comma, .dash]) || items[index - 1].phrase == table.words.va,
      items[index - 2].kind == .word
    else { return false }
    var first = index - 2
    while first > 0, index - first < 5, items[first - 1].kind == .word { first -= 1 }
    let words = lowercased(bytes[Int(items[first].start)..<Int(items[index - 2].end)])
    return branches.contains { words == $0 || words.ends(with: " " + $0) }
  }

  /// "công nghiệp 10%, xây dựng 9%", "công nghiệp 300 tỷ đồng, xây dựng 150 tỷ đồng;": behind another branch with its value of the same kind
  /// nothing but its own value stands behind it.
  private static func isNextOfRow(_ index: Int, _ items: [Item], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 2, items[index - 1].kind == .comma,
      let own = valueEnd(index + 1, items), own == items.count || endsValue(items[own]),
      let number = (max(1, index - 5)..<index - 1).last(where: { items[$0].kind == .number }),
      valueEnd(number, items) == index - 1,
      (items[number + 1].kind == .percent) == (items[index + 2].kind == .percent)
    else { return false }
    var last = number - 1
    while last > 0, items[last].has([.value, .comparator]) { last -= 1 }
    var first = last
    guard items[last].kind == .word else { return false }
    while first > 0, last - first < 4, items[first - 1].kind == .word { first -= 1 }
    let words = lowercased(bytes[Int(items[first].start)..<Int(items[last].end)])
    return branches.contains { words == $0 || words.ends(with: " " + $0) }
  }

  /// Where a share or a sum of money ends that begins with a number.
  private static func valueEnd(_ number: Int, _ items: [Item]) -> Int? {
    guard number + 1 < items.count, items[number].kind == .number else { return nil }
    if items[number + 1].kind == .percent { return number + 2 }
    var end = number + 1
    while end < items.count, items[end].has([.magnitude, .currency]) { end += 1 }
    return end > number + 1 ? end : nil
  }

  /// What stands behind a value of which nothing more is said.
  private static func endsValue(_ item: Item) -> Bool {
    item.kind.isOne(of: [.comma, .semicolon, .stop, .close]) || item.has([.joiner, .deadlineLead])
  }

  /// "tăng 10%", "đạt bình quân 450 tỷ đồng", "chiếm 40 - 45%": a verb that brings a share or a sum, not "đạt 15 tiêu chí".
  private static func bringsValue(_ start: Int, _ items: [Item], _ table: LexiconTable) -> Bool {
    guard items[start].has(.value) else { return false }
    let end = min(items.count, start + reach)
    guard let number = (start..<end).first(where: { items[$0].kind == .number }),
      (start..<number).allSatisfy({
        items[$0].kind == .word
          && (items[$0].has([.value, .comparator, .perYear]) || items[$0].phrase == table.words.tu)
      })
    else { return false }
    return (number + 1..<min(items.count, number + 4)).first { items[$0].kind == .word || items[$0].kind == .percent }
      .map { items[$0].kind == .percent || items[$0].has([.currency, .magnitude]) } ?? false
  }

  /// "xây dựng đạt 80% số nhà văn hóa thôn": behind the share what is built, not of what it is one ("40% GRDP").
  private static func namesWhatIsBuilt(_ start: Int, _ items: [Item], _ table: LexiconTable) -> Bool {
    guard let sign = (start..<min(items.count, start + reach)).first(where: { items[$0].kind == .percent }),
      sign + 1 < items.count, items[sign + 1].kind == .word
    else { return false }
    let next = items[sign + 1]
    let isBase = next.phrase != 0 && table.wordings[Int(next.phrase)].contains(.base)
    return !isBase && !next.has([.joiner, .deadlineLead, .baseline, .orMore, .perYear])
  }

  /// "45%", behind which nothing is named: "công nghiệp và xây dựng 45%, dịch vụ 35%".
  private static func isShare(_ number: Int, _ items: [Item]) -> Bool {
    guard let sign = (number + 1..<min(items.count, number + 4)).first(where: { items[$0].kind == .percent }) else {
      return false
    }
    guard sign + 1 < items.count else { return true }
    return items[sign + 1].kind != .word || items[sign + 1].has([.joiner, .deadlineLead])
  }
}
