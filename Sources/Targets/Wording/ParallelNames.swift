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

  /// "ở khu vực nông thôn" of "ở khu vực nông thôn đạt 82%": where a member says that it holds, with its name alone. Nil where none or more
  /// than one stands there.
  static func place(in member: String) -> (phrase: String, name: String)? {
    let words = " " + member.lowered() + " "
    var found: (phrase: String, name: String)?
    for name in rows.joined() where words.holds(" " + name + " ") {
      guard let phrase = places.map({ $0 + name }).first(where: { words.holds(" " + $0 + " ") }) else { continue }
      // "trung học cơ sở" holds no other; "nam" is none of "nam giới".
      if let before = found {
        guard before.name.holds(name) || name.holds(before.name) else { return nil }
        if before.name.utf8.count > name.utf8.count { continue }
      }
      found = (phrase, name)
    }
    return found
  }

  private static let places = ["ở ", "tại ", "ở khu vực ", "tại khu vực ", "ở vùng ", "tại vùng "]

  /// "Tỷ lệ chất thải nông thôn được thu gom" of "Tỷ lệ chất thải đô thị được thu gom" and "nông thôn": the same of the other name. Nil where
  /// not exactly one name of its row stands there.
  static func turned(_ text: String, to name: String) -> String? {
    guard let row = rows.first(where: { $0.contains(name) }) else { return nil }
    let words = text.lowered()
    guard words.utf8.count == text.utf8.count else { return nil }
    func ranges(of other: String) -> Range<String.Index>? {
      guard let range = words.firstRange(of: " " + other), !(words[range.upperBound...].first?.isLetter ?? false) else {
        return nil
      }
      return range
    }
    let others = row.filter { $0 != name && ranges(of: $0) != nil }
    guard ranges(of: name) == nil, let other = others.max(by: { $0.utf8.count < $1.utf8.count }),
      others.allSatisfy({ other.holds($0) }), let range = ranges(of: other)
    else { return nil }
    let start = words.utf8.distance(from: words.startIndex, to: range.lowerBound) + 1
    return String(decoding: text.utf8.prefix(start), as: UTF8.self) + name
      + String(decoding: text.utf8.dropFirst(start + other.utf8.count), as: UTF8.self)
  }
}
