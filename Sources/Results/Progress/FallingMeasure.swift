import Bytes
import Targets
import Vietnamese

/// Measures of what nobody wants more of: "Tỷ lệ hộ nghèo: 5%" is reached by 4,8 %, though the clause says nothing of it.
enum FallingMeasure {
  /// Whether a target names such a measure and nothing else, and does not say which way is good: nobody but an editor can say then.
  static func isUnclear(_ target: TargetRecord) -> Bool { name(of: target) != nil || isLoss(target) }

  /// Whether it is one of deaths, illness, fires and the like, of which a plan says how many there are, and never by how many fewer
  /// without saying so: less is better.
  static func isHarm(_ target: TargetRecord) -> Bool { name(of: target).map { harms.contains($0) } ?? false }

  /// The name of such a measure; nil where it is none, or its clause says which way is good.
  private static func name(of target: TargetRecord) -> [UInt64]? {
    guard target.comparator == .equal || target.comparator == .about, target.kind != .ranking else { return nil }
    let (measured, outcome) = (withoutAges(target.measured), withoutAges(target.outcome))
    let quote = withoutAges(target.clause)
    guard let name = bad(measured, outcome) ?? bad(outcome, measured) ?? bad(head(of: quote), "") else { return nil }
    return WrittenWords(quote).contains { changes.contains($0) } ? nil : name
  }

  /// A text without ages: "trẻ em dưới 5 tuổi", "người trên 60 tuổi" tell of whom it is, and bound no value.
  static func withoutAges(_ text: String) -> String {
    guard text.holds("tuổi") else { return text }
    var kept: [Substring] = []
    for word in text.parts() {
      kept.append(word)
      guard word.begins(with: "tuổi") else { continue }
      let bound = kept.suffix(5).lastIndex { ageBounds.contains($0.lowered()) }
      kept.removeSubrange((bound ?? max(0, kept.count - 2))...)
    }
    return kept.joined(separator: " ")
  }

  private static let ageBounds: Set<String> = ["dưới", "trên", "từ"]

  /// What a clause says before its number: "nợ công 40% GRDP" is of the debt, though its unit stands where a subject does.
  private static func head(of quote: String) -> String { String(quote.unicodeScalars.prefix { !isNumber($0) }) }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: scalar.value &- 0x30 < 10
    // Letters, which nearly all others are.
    case 0xC0..<0x370, 0x1E00..<0x1F00: false
    default: scalar.properties.numericType != nil
    }
  }

  /// The measure of the kind with which two texts, read one behind the other, begin, where they say nothing good that is done about it:
  /// "Hộ nghèo được hỗ trợ nhà ở".
  private static func bad(_ text: String, _ behind: String) -> [UInt64]? {
    // Most clauses name something else, which their first words tell.
    func isNamed(_ word: UInt64) -> Bool { !generic.contains(word) }
    guard let first = WrittenWords(text).first(where: isNamed) ?? WrittenWords(behind).first(where: isNamed),
      let names = namesByFirstWord[first]
    else { return nil }
    let words = (Array(WrittenWords(text)) + Array(WrittenWords(behind))).drop { generic.contains($0) }
    guard let bad = names.first(where: { words.starts(with: $0) }) else { return nil }
    return words.dropFirst(bad.count).contains { deeds.contains($0) } ? nil : bad
  }

  static let generic = hashes([
    "tỷ", "tỉ", "lệ", "số", "suất", "tổng", "mức", "lượng", "chỉ", "người", "hộ", "trẻ", "em", "hồ", "sơ", "nước", "vụ",
    "bị", "bình", "quân", "dân",
  ])
  private static let names = [
    "nghèo", "cận nghèo", "thất nghiệp", "thiếu việc làm", "tử vong", "chết", "tai nạn", "suy dinh dưỡng", "thấp còi",
    "trễ hạn", "quá hạn", "chậm hạn", "giải quyết quá hạn", "giải quyết trễ hạn", "thất thoát", "sinh con thứ ba",
    "sinh con thứ 3", "nợ công", "công nợ", "nợ xấu", "nợ đọng", "nợ", "bội chi", "tội phạm", "phạm pháp hình sự",
    "phát thải", "khí thải", "thời gian giải quyết", "thời gian xử lý", "tảo hôn", "bỏ học", "mù chữ", "ô nhiễm",
    "khiếu nại", "tố cáo", "hao hụt", "vi phạm", "cháy", "ùn tắc", "tồn đọng", "nhiễm hiv", "nghiện", "lạm phát",
    "mắc lao",
    "mắc", "ca mắc", "ngộ độc", "thâm hụt", "hao mòn", "nhập siêu", "chi phí logistics", "icor", "thời gian thông quan",
    "thời gian chờ", "xã trắng", "đa chiều", "hộ đói", "đói", "lao động trẻ em", "ma túy", "tái nghèo",
    "phát sinh nghèo",
    "sâu bệnh", "thiệt hại", "rò rỉ", "nợ thuế", "nợ bảo hiểm", "trốn đóng", "đuối nước", "bạo lực",
    "mất cân bằng giới tính", "tổn thất", "chi phí",
  ]
  private static let harms = Set(
    [
      "tử vong", "chết", "tai nạn", "suy dinh dưỡng", "thấp còi", "mắc", "mắc lao", "ca mắc", "cháy", "ngộ độc",
      "đuối nước", "tảo hôn", "bỏ học", "mù chữ", "nhiễm hiv", "bạo lực",
    ].map { Array(WrittenWords($0)) })
  /// The names as words, in the order of the list.
  private static let namesByFirstWord = Dictionary(
    grouping: names.map { Array(WrittenWords($0)) }, by: { $0.first ?? 0 })
  static let deeds = hashes([
    "được", "có", "đã", "hỗ", "tiếp", "tham", "giải", "xử", "khắc", "phục", "điều", "phát", "thoát", "sử", "cấp", "vay",
    "không", "khám", "biết", "phá", "giảm", "thu", "hồi", "gom", "đúng", "trả", "làm", "vào", "trở",
  ])
  private static let changes = hashes([
    "giảm", "hạ", "tăng", "nâng", "kéo", "còn", "xuống", "không", "duy", "giữ", "kiểm", "khống", "dưới",
    "trên",
  ])

  static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map(WrittenWords.hash)) }
}
