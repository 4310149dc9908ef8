import Bytes

/// "đến" in "văn bản đến", "công văn đi, đến": what has come in. Everywhere else it leads to a time or a place. Told apart once, where a
/// block's items are cut, so that no reader takes the papers that come in for all papers.
enum IncomingPapers {
  /// Takes the time out of each "đến" behind which nothing stands that it could lead to.
  static func settle(_ items: inout [Item], _ table: LexiconTable) {
    let until = table.words.den
    for index in items.indices.dropFirst() where items[index].phrase == until && items[index].kind == .word {
      let before = items[index - 1]
      guard before.kind == .word && !before.has([.deadlineLead, .joiner, .start]) || before.kind == .comma,
        isAtEnd(index + 1, items, table)
      else { continue }
      (items[index].phrase, items[index].roles) = (0, [])
    }
  }

  /// Whether a mark or a verb in the passive follows: "văn bản đến được xử lý", "công văn đến phải số hóa", "văn bản đi, văn bản đến;".
  private static func isAtEnd(_ next: Int, _ items: [Item], _ table: LexiconTable) -> Bool {
    guard next < items.count else { return true }
    let item = items[next]
    if item.kind.isOne(of: [.comma, .semicolon, .stop, .close]) { return true }
    return item.kind == .word && item.phrase != 0
      && (table.words.musts.contains(item.phrase) || item.has(.already)
        || table.wordings[Int(item.phrase)].contains(.passive))
  }
}
