import Targets

/// Which bracket each item stands in.
enum BracketGroups {
  /// The longest stretch in brackets, in items.
  private static let longest = 120

  /// Empty where there are no brackets. A bracket that does not close, and `(1)`, are none.
  static func of(_ items: [Item]) -> [Int32] {
    guard var index = items.firstIndex(where: { $0.kind == .open }) else { return [] }
    var groups = [Int32](repeating: 0, count: items.count)
    var group: Int32 = 0
    while index < items.count {
      defer { index += 1 }
      guard items[index].kind == .open else { continue }
      var depth = 0
      var at = index
      let limit = min(items.count, index + longest)
      while at < limit {
        if items[at].kind == .open { depth += 1 } else if items[at].kind == .close { depth -= 1 }
        if depth == 0 { break }
        at += 1
      }
      guard at < limit else { continue }
      let isEnumerator =
        at - index == 2
        && (items[index + 1].kind == .number && items[index + 1].value < 40
          && items[index + 1].value == items[index + 1].value.rounded() && items[index + 1].second == 0
          || items[index + 1].end - items[index + 1].start <= 3 && items[index + 1].kind == .word
            && items[index + 1].phrase == 0 && !items[index + 1].isCapital)
      if isEnumerator { continue }
      group += 1
      for inside in index...at { groups[inside] = group }
      index = at
    }
    return groups
  }
}
