/// Which bracket each item of a text stands in.
package enum BracketGroups {
  /// A number for each item: 0 outside brackets, else that of its bracket; empty where there are none.
  ///
  /// - Parameters:
  ///   - longest: The longest stretch in brackets, in items; one that does not close by then is none.
  ///   - isEnumerator: Whether the only item between two brackets makes them a label: `(1)`, `(a)`.
  package static func of(_ items: [Item], longest: Int, isEnumerator: (Item) -> Bool) -> [Int32] {
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
      if at - index == 2, isEnumerator(items[index + 1]) { continue }
      group += 1
      for inside in index...at { groups[inside] = group }
      index = at
    }
    return groups
  }
}
