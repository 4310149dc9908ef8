import Bytes

/// Names that stand in the place of each other: "thành thị" and "nông thôn", "nhà trẻ" and "mẫu giáo".
enum ParallelNames {
  private static let rows = [
    ["thành thị", "nông thôn", "đô thị", "miền núi", "đồng bằng", "hải đảo", "vùng cao"],
    ["nhà trẻ", "mẫu giáo", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs", "thpt"],
    ["nam", "nữ", "nam giới", "nữ giới"], ["cấp tỉnh", "cấp huyện", "cấp xã"],
  ]

  /// "Tỷ lệ hộ nghèo khu vực nông thôn" of "nông thôn" in the row "Tỷ lệ hộ nghèo khu vực thành thị, nông thôn": what each of a row measures,
  /// by the words before the first of them. Nil where no word for a scope stands there.
  static func measure(_ name: String, inRow row: String, behind first: String) -> String? {
    let (whole, own) = (row.lowered(), first.lowered())
    guard whole.begins(with: own), whole.count == row.count, own.count == first.count,
      Lexicon.measures.contains(where: { own.begins(with: $0 + " ") }), !name.isEmpty
    else { return nil }
    let opening = name.lowered() + " "
    if Lexicon.measures.contains(where: { opening.begins(withWord: $0) }) { return nil }
    for scope in scopes {
      guard let range = own.lastRange(of: " " + scope + " ") else { continue }
      let start = own.distance(from: own.startIndex, to: range.lowerBound) + 1
      if scopes.contains(where: { opening.begins(withWord: $0) }) { return first.prefix(start) + name }
      return first.prefix(start + scope.count) + " " + name
    }
    return nil
  }

  private static let scopes = ["khu vực", "vùng", "cấp", "tuyến", "khối", "nhóm", "ở", "tại"]

  /// What "nông thôn" measures behind "tỷ lệ hộ dùng nước sạch ở thành thị": the same of itself. Nil where the name says more, or the other
  /// names none of its row, or is no measure.
  static func measure(_ name: String, beside other: String) -> String? {
    let own = name.lowered()
    guard own.utf8.count < 40, let row = rows.first(where: { $0.contains { own == $0 || own == "khu vực " + $0 } })
    else { return nil }
    let words = other.lowered()
    guard Lexicon.measures.contains(where: { words.begins(with: $0 + " ") }) else { return nil }
    let plain = own.begins(with: "khu vực ") ? String(own.dropFirst(8)) : own
    let longest = row.filter { $0 != plain && words.holds(" " + $0) }.max { $0.utf8.count < $1.utf8.count }
    guard let part = longest, let range = words.firstRange(of: " " + part),
      !(words[range.upperBound...].first?.isLetter ?? false),
      words[range.upperBound...].firstRange(of: " " + part) == nil
    else { return nil }
    let start = words.distance(from: words.startIndex, to: range.lowerBound)
    guard words.count == other.count else { return nil }
    return other.prefix(start + 1) + plain + other.dropFirst(start + 1 + part.count)
  }
}
