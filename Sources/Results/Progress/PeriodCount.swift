import Bytes
import Publications
import Targets
import Vietnamese

/// A count of one period that no verb tells from a running total: "năm 2025, 850 cán bộ", a cell below "Năm 2025", of what a plan
/// of several years is to do. It proves a target reached, and never that it was missed.
enum PeriodCount {
  /// The first day of the period that a result counts, where it is such a count; nil for all others, and where the text says that
  /// all up to its day is meant.
  static func firstDay(of record: ResultRecord, answering target: TargetRecord) -> Day? {
    let found = record.found
    guard found.isCumulative == nil, !found.isUpTo, found.kind == .result, found.value != nil, let asOf = found.asOf,
      asOf.precision != .day, asOf.source != nil, asOf.source != .issued,
      FoldedUnit(target.unit).isCount(of: target.kind), target.terms?.accumulates != false,
      let year = Day(year: asOf.day.year, month: 1, day: 1)
    else { return nil }
    // "Giai đoạn 2021-2025": of the years that the text names.
    if let from = found.periodFrom, from < year { return nil }
    return isOfYears(target, until: asOf.day.year) && isDone(target) ? found.periodFrom ?? year : nil
  }

  /// Whether a target was set before the year that a result counts.
  private static func isOfYears(_ target: TargetRecord, until year: Int) -> Bool {
    if let from = target.terms?.periodFrom { return from.year < year }
    guard let deadline = ProgressTarget.deadline(of: target).flatMap({ Day(daysSince1970: $0) }),
      let issued = target.document.issued.flatMap({ Day(iso: $0.prefix(10)) }),
      let start = Day(year: deadline.year - 1, month: 10, day: 1)
    else { return true }
    return issued < start
  }

  /// Verbs that are words of other things too: they count at the head of a clause only.
  private static let ambiguous: Set<String> = [
    "cấp", "tổ chức", "giải quyết", "xử lý", "kiểm tra", "thanh tra", "phục vụ", "hỗ trợ", "tiêm", "khám", "trao",
    "đón",
    "tặng", "trồng", "tư vấn", "giới thiệu", "tiếp nhận", "xuất khẩu", "nhập khẩu", "điều trị", "cho vay", "bồi dưỡng",
  ]
  /// Of other verbs of work the words as they stand in ``words(_:)``.
  private static let clear = Set(ResultLexicon.flows).subtracting(ambiguous).sorted().map { " \($0) " }
  /// Verbs that at the head of a clause tell of work: "xây dựng 50 km đường".
  private static let works: Set<String> = [
    "xây dựng", "xây", "làm mới", "nâng cấp", "cải tạo", "sửa", "mở", "mở mới", "thành lập", "ban hành", "số hóa",
    "số hoá",
    "di dời", "xóa", "xoá", "tuyển", "khôi phục", "tu bổ", "ươm tạo", "xuất bản", "rà phá", "cắm mốc", "kiên cố hóa",
    "kiên cố hoá", "bê tông hóa", "bê tông hoá", "cứng hóa", "cứng hoá", "lắp", "trang bị", "cung cấp", "chuyển giao",
  ]
  private static let verbs = ambiguous.union(works)
  private static let heads = verbs.sorted().map { " \($0) " }

  /// Whether what a target asks for is done bit by bit, "đào tạo 1.000 cán bộ", and not a state to be reached.
  static func isDone(_ target: TargetRecord) -> Bool {
    let quote = words(target.clause)
    if clear.contains(where: { quote.holds($0) }) { return true }
    let texts = [words(target.measured), words(target.outcome), quote]
    return heads.contains { verb in texts.contains { $0.begins(with: verb) } } || isBeforeNumber(quote)
  }

  /// "Đưa 6.000 lao động đi làm việc ở nước ngoài"; "đưa số doanh nghiệp lên 5.000" is a state to be reached.
  private static let doing = verbs.union(["đưa"])

  private static let fillers: Set<Substring> = [
    "tối", "thiểu", "ít", "nhất", "trên", "khoảng", "được", "mới", "thêm", "hơn", "từ", "ít", "gần", "tổng", "số",
  ]

  /// Whether one of the verbs stands before a number: "đến năm 2025, xây dựng tối thiểu 50 km".
  private static func isBeforeNumber(_ quote: String) -> Bool {
    let words = quote.wordParts(with: "%")
    return words.indices.contains { at in
      guard words[at].beginsWithFigure else { return false }
      var end = at
      while end > 0, fillers.contains(words[end - 1]) { end -= 1 }
      return (1...3).contains { count in
        end >= count && doing.contains(words[(end - count)..<end].joined(separator: " "))
      }
    }
  }

  /// In small letters, with a blank before and behind each word.
  private static func words(_ text: String) -> String {
    " " + NormalForm.nfc(text).lowered().wordParts(with: "%").joined(separator: " ") + " "
  }
}
