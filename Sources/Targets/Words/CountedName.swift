import Bytes
import Vietnamese

/// What the name of a measure says is counted, where neither a number nor a cell of units does: "Số giường bệnh | 7.343" is of beds.
package enum CountedName {
  private static let nouns: Set<String> = Set(TargetUnits.compounds).union(TargetUnits.classifiers)
    .union(Lexicon.wholeUnits).union(people).union(more).subtracting(unclear)

  /// Those who are counted and nothing else, so that their name alone says it: "Bác sĩ | 1.487".
  private static let people: Set<String> = [
    "bác sĩ", "bác sỹ", "dược sĩ", "dược sỹ", "y sĩ", "y sỹ", "y tá", "điều dưỡng", "hộ sinh", "giáo viên",
    "giảng viên",
    "học sinh", "sinh viên", "học viên", "đảng viên", "đoàn viên", "hội viên",
  ]
  private static let more: Set<String> = [
    "hộ nghèo", "hộ cận nghèo", "hộ dân", "lượt", "lượt khách", "ngày khách", "vụ tai nạn", "vụ cháy", "cuộc họp",
    "văn bản",
    "tin", "phiếu", "thí sinh", "trẻ", "ca mắc", "tàu thuyền", "tàu", "cầu", "chuyến", "phòng học", "buồng",
    "khách sạn",
    "nhà trọ", "thành viên", "tổ chức", "công ty", "gói thầu", "đơn thư", "đề án", "tiêu chí", "xã viên",
  ]
  /// Of one syllable that most often begins the name of something else, or counts nothing by itself: "số nước thải", "số lần".
  private static let unclear: Set<String> = [
    "nước", "số", "loại", "hạng", "cơ", "vị", "thuê", "đề", "cái", "vùng", "lần", "bậc", "con", "bài", "xã hội", "tấn",
    "km",
    "kwh", "việc làm", "không gian", "chương trình", "bộ", "tập", "nhà", "quỹ", "kênh",
  ]
  /// What makes a rate, an average or a share of a count.
  private static let rates = [
    "bình quân", "trung bình", "tỷ lệ", "tỉ lệ", "mật độ", " trên 1", " trên một", " trên vạn", " trên nghìn",
    " trên đầu", "%",
    "‰", "chỉ số", "tỷ số", "tỷ suất", "cho 1", "tốc độ",
  ]
  /// To how many of whom: "/vạn dân", "/100 dân".
  private static let bases: Set<String> = [
    "vạn", "nghìn", "100", "1.000", "1000", "10.000", "10000", "100.000", "100000",
  ]

  /// `số hộ nghèo` → `hộ nghèo`, `tổng số lượt khách quốc tế` → `lượt khách`, `số giường bệnh/vạn dân` → `giường bệnh/vạn dân`; nil where
  /// the name does not say what is counted, or is no count's.
  ///
  /// - Parameter name: In lower case.
  package static func unit(in name: String) -> String? {
    guard !rates.contains(where: { name.holds($0) }) else { return nil }
    var words = name.prefix { !"(,;:".contains($0) }.parts()[...]
    while let first = words.first, !(first.first?.isLetter ?? false) || first.hasSuffix(".") || first.hasSuffix(")") {
      words = words.dropFirst()
    }
    var isCount = false
    if words.first == "tổng" { words = words.dropFirst() }
    if words.first == "số" {
      (words, isCount) = (words.dropFirst(), true)
      if words.first == "lượng" { words = words.dropFirst() }
    }
    // "Giường bệnh/vạn dân".
    if let slash = words.firstIndex(where: { $0.contains("/") }) { return rate(words, slash, isCount: isCount) }
    for length in stride(from: min(4, words.count), to: 0, by: -1) {
      let noun = words.prefix(length).joined(separator: " ")
      guard nouns.contains(noun) else { continue }
      return isCount || people.contains(noun) || noun.begins(with: "lượt") ? noun : nil
    }
    return nil
  }

  /// The unit of a number without one; of a number with decimals only a rate.
  package static func unit(of name: String, isWhole: Bool) -> String? {
    unit(in: name.lowered()).flatMap { isWhole || $0.utf8.contains(UInt8(ascii: "/")) ? $0 : nil }
  }

  /// "Thuê bao điện thoại/100 dân" whole, where no more than a noun with its kind stands before the slash.
  private static func rate(_ words: ArraySlice<Substring>, _ slash: Int, isCount: Bool) -> String? {
    let parts = words[slash].split(separator: "/", omittingEmptySubsequences: false)
    let counted = words[..<slash] + [parts[0]]
    // "/vạn dân", "/100 dân", "/1 vạn dân".
    let base = words[slash...].dropFirst()
    guard parts.count == 2, let whom = base.last, ["dân", "người"].contains(whom), base.count <= 2, counted.count <= 4,
      bases.contains(String(parts[1])) || parts[1] == "1" && base.count == 2
    else { return nil }
    for length in stride(from: counted.count, to: 0, by: -1) {
      let noun = counted.prefix(length).joined(separator: " ")
      guard nouns.contains(noun) else { continue }
      guard isCount || people.contains(noun) else { return nil }
      return counted.joined(separator: " ") + "/" + ([parts[1]] + words[(slash + 1)...]).joined(separator: " ")
    }
    return nil
  }
}
