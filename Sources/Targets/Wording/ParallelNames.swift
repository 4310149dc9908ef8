import Bytes

/// Names that stand in the place of each other: "thành thị" and "nông thôn", "nhà trẻ" and "mẫu giáo".
enum ParallelNames {
  private static let rows = [
    ["thành thị", "nông thôn", "đô thị", "miền núi", "đồng bằng", "hải đảo", "vùng cao"],
    ["nhà trẻ", "mẫu giáo", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs", "thpt"],
    ["nam", "nữ", "nam giới", "nữ giới"], ["cấp tỉnh", "cấp huyện", "cấp xã"],
  ]

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
