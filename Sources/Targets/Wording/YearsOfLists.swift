import Bytes
import Markup
import Vietnamese

/// Values of several years that stand as items below what is measured: "- Tỷ lệ hộ nghèo:", "+ Năm 2027: 3%.", "+ Năm 2028: 2%.". An item
/// has nothing but its time; the line above it says of what it is.
enum YearsOfLists {
  /// The targets of one document, those without a name of their own with that of the line above.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    var out = targets
    for index in out.indices where isNameless(out[index]) && blocks[out[index].block].kind == .paragraph {
      guard isOfTimeAlone(out[index], in: bytes, blocks),
        let measure = measure(above: out[index].block, in: bytes, blocks)
      else { continue }
      // "+ Năm 2027: 3,5% dân số".
      if out[index].phrasing.base.isEmpty, isBase(out[index].subject) { out[index].phrasing.base = out[index].subject }
      out[index].subject = measure
      out[index].outcome = ""
      (out[index].phrasing.order, out[index].phrasing.verbatim, out[index].phrasing.head) = (.subjectFirst, "", "")
      out[index].phrasing.label = ""
    }
    return out
  }

  /// Whether a sign is all that a share is of.
  private static func isNameless(_ target: FoundTarget) -> Bool {
    target.unit.begins(with: "%") && target.outcome.isEmpty
      && (!target.subject.contains(where: \.isLetter) || isBase(target.subject))
  }

  private static func isBase(_ name: String) -> Bool { Lexicon.bases.contains(name.lowered()) }

  /// "+ Đến năm 2027 đạt": before the value a time, and at most a verb that binds it.
  private static func isOfTimeAlone(
    _ target: FoundTarget, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> Bool {
    let start = blocks[target.block].text.lowerBound
    guard start < target.amount.lowerBound, target.amount.lowerBound - start < longestTime else { return false }
    let lead = lowercased(bytes[start..<target.amount.lowerBound]).wordParts(figures: false).map(String.init)
    return !lead.isEmpty && lead.allSatisfy { times.contains($0) }
  }

  private static let times: Set<String> = [
    "năm", "đến", "tới", "hết", "cuối", "trong", "giai", "đoạn", "vào", "đạt", "còn", "là", "phấn", "đấu", "trên",
    "dưới",
    "từ", "khoảng", "tối", "thiểu", "đa", "ít", "nhất", "và", "các",
  ]
  /// Bytes of an item before its value, and of a line that names a measure.
  private static let longestTime = 60, longestName = 240

  /// The name that the nearest line without a figure above an item says, where all between are items with values.
  private static func measure(
    above block: Int, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> String? {
    ListLead.name(above: block, longest: longestName, in: bytes, blocks) { line, _ in
      // "Tỷ lệ thôn, bản được phủ sóng 5G:" leads in its list, whatever figure its name has.
      if let head = head(of: line) { return .found(head) }
      if line.contains(where: \.isNumber) {
        let opening = line.lowered().drop { !$0.isLetter }
        // An item of another time goes on with the same list.
        return ["năm ", "đến ", "tới ", "giai đoạn ", "hết "].contains { opening.begins(with: $0) } ? .item : .other
      }
      let name = line.trimmed { !$0.isLetter && $0 != ")" }
      return isMeasure(name) ? .found(name) : .other
    }
  }

  /// The measure that a line with a colon at its end names, and no value: "- Tỷ lệ thôn, bản được phủ sóng 5G:"; nil for another line.
  static func head(of line: String) -> String? {
    let line = line.trimmedOfSpace
    guard line.ends(with: ":") else { return nil }
    let name = String(line.dropLast()).trimmedOfSpace.drop { !$0.isLetter }
    return name.contains("%") ? nil : isMeasure(String(name)) ? String(name) : nil
  }

  private static func isMeasure(_ name: String) -> Bool {
    let words = name.lowered()
    return PartsOfWholes.namesMeasure(name) && !name.contains(":") && !name.contains(";")
      && !["chỉ tiêu", "mục tiêu", "như sau", "cụ thể"].contains { words.begins(withWord: $0) || words.holds(" " + $0) }
  }
}
