import Bytes
import Markup
import Vietnamese

/// Values of levels, places and kinds that stand as items below what is measured: "- Tỷ lệ hồ sơ giải quyết đúng hạn:", "+ Cấp tỉnh: 95%.",
/// "+ Cấp xã: 90%.". An item names only its part; without the line above it two measures of one plan would look the same.
enum PartsOfLists {
  /// The targets of one document, those that name a mere part with the measure that the line above their list names.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    var out = targets
    for index in out.indices where blocks[out[index].block].kind == .paragraph && isPart(out[index]) {
      guard let measure = measure(above: out[index].block, in: bytes, blocks), goes(out[index], with: measure) else {
        continue
      }
      // What is of one level or place is only named whole with the measure; another part has its own name.
      if isScope(out[index].subject) {
        out[index].subject = measure + ": " + out[index].subject
      } else {
        out[index].phrasing.label = measure
      }
      out[index].phrasing.verbatim = ""
    }
    return out
  }

  /// Whether a name and its value are all that a target says.
  private static func isPart(_ target: FoundTarget) -> Bool {
    target.kind != .ranking && target.phrasing.order == .subjectFirst && target.outcome.isEmpty
      && target.phrasing.label.isEmpty && target.phrasing.whole.isEmpty && target.phrasing.measured.isEmpty
      && target.subject.utf8.count < longestPart && target.subject.contains(where: \.isLetter)
      && !PartsOfWholes.namesMeasure(target.subject)
  }

  /// A rate above is of shares, a number of counts.
  private static func goes(_ target: FoundTarget, with measure: String) -> Bool {
    let words = measure.lowered() + " "
    let isRate = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "cơ cấu"].contains { words.begins(withWord: $0) }
    return isRate == target.unit.begins(with: "%")
  }

  private static let scopes = [
    "cấp", "khu vực", "vùng", "tuyến", "khối", "bậc", "thành thị", "nông thôn", "đô thị", "miền núi", "đồng bằng",
    "ở", "tại", "nam", "nữ", "toàn tỉnh", "toàn huyện", "mầm non", "nhà trẻ", "mẫu giáo", "tiểu học", "thcs", "thpt",
    "trung học cơ sở", "trung học phổ thông",
  ]

  private static func isScope(_ name: String) -> Bool {
    let words = name.lowered() + " "
    return scopes.contains { words.begins(withWord: $0) }
  }

  /// Bytes of a part's name and of an item.
  private static let longestPart = 60, longestItem = 200

  /// The measure of the nearest line with a colon at its end, where all between are items with a value and no measure of their own.
  private static func measure(
    above block: Int, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> String? {
    ListLead.name(above: block, longest: longestItem, in: bytes, blocks) { line, index in
      if let head = YearsOfLists.head(of: line) {
        // An item beside the line, not below it, is no part of what it leads in.
        return blocks[index].listDepth < blocks[block].listDepth
          || opensWithSign(line, blocks[index], block, in: bytes, blocks)
          ? .found(head) : .other
      }
      let name = line.drop { !$0.isLetter }.prefix { $0 != ":" && !$0.isNumber }
      return line.contains(where: \.isNumber) && !PartsOfWholes.namesMeasure(String(name))
        && blocks[index].listDepth == blocks[block].listDepth ? .item : .other
    }
  }

  /// Whether an item is marked otherwise than the line above: "- Tỷ lệ …:" and "+ Cấp tỉnh: 95%" typed at one depth.
  private static func opensWithSign(
    _ line: String, _ head: TextBlock, _ block: Int, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> Bool {
    let item = blocks[block].text
    guard let sign = bytes[item].first else { return false }
    return sign == UInt8(ascii: "+") && line.utf8.first != sign || blocks[block].opensBullet && !head.opensBullet
  }
}
