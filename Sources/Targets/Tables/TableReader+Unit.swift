import Bytes
import Vietnamese

/// Units that heads and names of rows state themselves.
extension TableReader {
  /// "Tỷ lệ hộ nghèo (%)" → "Tỷ lệ hộ nghèo".
  static func withoutUnit(_ head: String) -> String {
    guard unit(inBracketsOf: head.lowered()) != nil, let open = head.lastIndex(of: "(") else { return head }
    return String(head[..<open].reversed().drop { $0 == " " }.reversed())
  }

  /// What may be counted, alone in brackets.
  private static let unitNouns = Set(
    TargetUnits.classifiers + TargetUnits.compounds + Lexicon.areaNouns + Lexicon.timeNouns + ["%", "‰", "usd", "tuổi"])

  /// `giá trị xuất khẩu (triệu usd)` → `triệu usd`; a longer bracket, or one with figures, is a remark.
  static func unit(inBracketsOf text: String) -> String? {
    guard text.utf8.last == 0x29, let open = text.utf8.lastIndex(of: 0x28) else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    let words = inside.parts()
    // "Sản lượng lúa (1.000 tấn)".
    let isScaled = TargetUnits.inFull(String(inside)) != inside
    // "m2 sàn".
    let isOfArea = words.first.map { ["m2", "m3", "m²", "m³"].contains($0) } ?? false
    let isToMany = inside.split(separator: "/").last.map { isManyPeople($0) } ?? false
    guard !words.isEmpty, words.count <= Reach.unitWords,
      isScaled || isOfArea || isToMany || !inside.contains(where: { $0.isNumber || $0 == "," || $0 == ";" })
    else { return nil }
    // "Năng suất (tạ/ha)".
    let base = inside.split(separator: "/")
    let isRate = base.count == 2 && isBaseOfRate(base[1])
    return unitNouns.contains(String(inside)) || isScaled || isRate || isOfArea
      || ["đồng", "usd", "triệu", "nghìn", "tỷ", "%"].contains { inside.contains($0) }
      ? String(inside) : nil
  }

  /// "ha", "người", "10.000 dân", "vạn dân": of what a rate counts.
  private static func isBaseOfRate(_ base: Substring) -> Bool {
    ["ha", "người", "năm", "hộ", "ngày", "tháng", "vụ"].contains(String(base)) || isManyPeople(base)
  }

  /// "10.000 dân", "100 hộ", "vạn dân", "1 vạn dân".
  private static func isManyPeople(_ base: Substring) -> Bool {
    let words = base.parts()
    guard (2...3).contains(words.count), let noun = words.last, ["dân", "người", "hộ", "trẻ", "phụ nữ"].contains(noun)
    else { return false }
    return words.dropLast().allSatisfy { word in
      ["vạn", "nghìn", "triệu"].contains(word) || word.allSatisfy { $0.isNumber || $0 == "." }
    }
  }

  /// The unit that a row's name states: in brackets at its end, or because it is a share ("Tỷ lệ hộ nghèo"), not one of people
  /// to a number of others ("Tỷ lệ bác sĩ/vạn dân").
  static func unit(ofName name: String) -> String? {
    if let unit = unit(inBracketsOf: name) { return unit }
    // "Xếp hạng năng lực cạnh tranh số", "Chỉ số PCI (thứ hạng)".
    if ["xếp hạng ", "thứ hạng ", "vị trí xếp hạng "].contains(where: { name.begins(with: $0) })
      || ["(xếp hạng)", "(thứ hạng)", "(thứ bậc)", "(vị trí)", "(hạng)"].contains(where: { name.ends(with: $0) })
    {
      return "hạng"
    }
    let words = name.drop { !$0.isLetter }
    let isShare = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng"].contains { words.begins(with: $0) }
    let isOfOthers = ["/", " vạn", " lần", "trên 1", "cho 1"].contains { words.holds($0) }
    return isShare && !isOfOthers || words.holds("tỷ lệ %") || words.holds("tỉ lệ %") ? "%" : nil
  }
}
