import Targets
import Vietnamese

/// Measures of what nobody wants more of: "Tỷ lệ hộ nghèo: 5%" is reached by 4,8 %, though the clause says nothing of it.
enum FallingMeasure {
  /// Whether a target names such a measure and nothing else, and does not say which way is good: nobody but an editor can say then.
  static func isUnclear(_ target: TargetRecord) -> Bool {
    guard target.comparator == .equal || target.comparator == .about, target.kind != .ranking else { return false }
    var words = words(target.subject + " " + target.outcome)[...]
    while let first = words.first, generic.contains(first) { words = words.dropFirst() }
    let text = words.joined(separator: " ")
    guard let bad = names.first(where: { text == $0 || text.hasPrefix($0 + " ") }) else { return false }
    // "Hộ nghèo được hỗ trợ nhà ở", "vi phạm đã xử lý": something good is done about it.
    let rest = words.dropFirst(bad.split(separator: " ").count)
    guard !rest.contains(where: { deeds.contains($0) }) else { return false }
    return !self.words(target.quote).contains { changes.contains($0) }
  }

  private static func words(_ text: String) -> [String] {
    NormalForm.nfc(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let generic: Set<String> = [
    "tỷ", "tỉ", "lệ", "số", "suất", "tổng", "mức", "lượng", "chỉ", "người", "hộ", "trẻ", "em", "hồ", "sơ", "nước", "vụ",
    "dưới", "5", "tuổi", "bị", "bình", "quân", "dân",
  ]
  private static let names = [
    "nghèo", "cận nghèo", "thất nghiệp", "thiếu việc làm", "tử vong", "chết", "tai nạn", "suy dinh dưỡng", "thấp còi",
    "trễ hạn", "quá hạn", "chậm hạn", "giải quyết quá hạn", "giải quyết trễ hạn", "thất thoát", "sinh con thứ ba",
    "sinh con thứ 3", "nợ công", "công nợ", "nợ xấu", "nợ đọng", "nợ", "bội chi", "tội phạm", "phạm pháp hình sự",
    "phát thải", "khí thải", "thời gian giải quyết", "thời gian xử lý", "tảo hôn", "bỏ học", "mù chữ", "ô nhiễm",
    "khiếu nại", "tố cáo", "hao hụt", "vi phạm", "cháy", "ùn tắc", "tồn đọng", "nhiễm hiv", "nghiện", "lạm phát",
    "mắc lao",
    "mắc", "ngộ độc", "đuối nước", "bạo lực", "mất cân bằng giới tính",
  ]
  private static let deeds: Set<String> = [
    "được", "có", "đã", "hỗ", "tiếp", "tham", "giải", "xử", "khắc", "phục", "điều", "phát", "thoát", "sử", "cấp", "vay",
    "không", "khám", "phá", "giảm", "thu", "hồi", "gom", "đúng", "trả", "làm", "vào", "trở",
  ]
  private static let changes: Set<String> = [
    "giảm", "hạ", "tăng", "nâng", "kéo", "còn", "xuống", "không", "duy", "giữ", "kiểm", "khống", "dưới",
    "trên",
  ]
}
