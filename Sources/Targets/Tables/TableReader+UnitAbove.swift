import Bytes
import Markup

/// The unit of a whole table, which stands above it: "Biểu số 01 (ĐVT: triệu đồng)", "Đơn vị tính: %".
extension TableReader {
  /// How many blocks above a table are asked, and how long one may be.
  private static let reach = 2, longest = 240

  /// Reads the unit from the paragraphs right above a table.
  ///
  /// - Parameter head: Index of the block that is the table's first row.
  static func unitAbove(_ head: Int, in document: MarkupDocument) -> String {
    for block in document.blocks[max(0, head - reach)..<head].reversed() {
      guard block.table == nil, block.text.count <= longest else { return "" }
      if let unit = unit(inLine: document.string(block.text).lowered()) { return unit }
    }
    return ""
  }

  /// "(đơn vị tính: triệu đồng)" → "triệu đồng"; nil of a line that states none, and of several units.
  static func unit(inLine line: String) -> String? {
    for lead in ["đơn vị tính", "đơn vị", "đvt"] {
      guard line.holds(lead), let found = line.firstRange(of: lead) else { continue }
      let rest = line[found.upperBound...].drop { $0 == " " }
      guard rest.first == ":" else { continue }
      let text = rest.dropFirst().prefix { $0 != ")" }
      let unit = text.drop { " *_".contains($0) }.reversed().drop { " *_.".contains($0) }.reversed()
      let words = String(unit)
      let isOne = !words.contains { ",;:(".contains($0) }
      guard isOne, !words.isEmpty, words.parts().count <= Reach.unitWords else { return nil }
      // "Đơn vị: …" may name who made the table.
      return lead == "đơn vị" ? Self.unit(inBracketsOf: "(" + words + ")") : words
    }
    return nil
  }
}
