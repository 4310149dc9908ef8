/// A line that says in what the figures of a table below it are counted: `ĐVT: 1.000 đồng`, `(Đơn vị tính: 1000đ)`, `Đơn vị: 1.000 đồng`,
/// `Biểu 01 (ĐVT: 1.000 đồng)`. Its own number is no figure of a plan or a report.
package enum UnitLine {
  /// Items of such a line.
  private static let longest = 14

  /// Whether the items are those of such a line.
  package static func isOne(_ items: [Item], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard items.count <= longest, let colon = items.firstIndex(where: { $0.kind == .colon }), colon > 0 else {
      return false
    }
    let start = items[..<colon].lastIndex { $0.kind == .open }.map { $0 + 1 } ?? 0
    let words = items[start..<colon].filter { $0.kind == .word }
    guard let first = words.first, let last = words.last else { return false }
    let lead = lowercased(bytes[Int(first.start)..<Int(last.end)])
    if Lexicon.unitLeads.contains(lead) { return true }
    // "Đơn vị: Sở Y tế" names who made it, "Đơn vị: 1.000 đồng" a round number of something.
    return lead == "đơn vị" && colon + 1 < items.count && items[colon + 1].kind == .number
      && [100, 1000, 10_000, 100_000, 1e6, 1e9].contains(items[colon + 1].value)
  }
}
