import Bytes
import Targets
import Vietnamese

// Measures whose name says of a harm, a loss or a burden, wherever it stands in it: "học sinh bỏ học", "máy tính nhiễm mã độc". A promise
// that names one and does not say which way is good is judged by no machine: 8 % of 10 % is better, and would stand as "chưa đạt".
extension FallingMeasure {
  /// Whether a target names what may be bad, and neither its words nor its comparator say which way is good.
  static func isLoss(_ target: TargetRecord) -> Bool {
    guard target.comparator == .equal || target.comparator == .about, target.kind != .ranking else { return false }
    let quote = Array(WrittenWords(withoutAges(target.clause).replacing(" trở lên", with: "")))
    let name = Array(WrittenWords(withoutAges(target.measured))) + Array(WrittenWords(withoutAges(target.outcome)))
    // "Tỷ lệ người từ 65 tuổi trở lên khoảng 12%": how many there are of an age is neither good nor bad.
    if target.measured.holds("tuổi"), isAgeOnly(name) { return !quote.contains(where: turns.contains) }
    guard let found = loss(in: name) ?? loss(in: quote) else { return isBareLoss(target, name, quote) }
    let rest = quote.filter { !found.contains($0) }
    return !rest.contains(where: turns.contains)
  }

  /// The words of a kind of harm in a text that no deed against it turns round: not "tỷ lệ vụ ngộ độc được xử lý", "trợ cấp thất nghiệp".
  private static func loss(in words: [UInt64]) -> [UInt64]? {
    for at in words.indices {
      guard let phrases = lossesByFirstWord[words[at]],
        let phrase = phrases.first(where: { words[at...].starts(with: $0) })
      else { continue }
      let rest = words[..<at] + words[(at + phrase.count)...]
      if !rest.contains(where: { deeds.contains($0) || turners.contains($0) }) { return phrase }
    }
    return nil
  }

  /// "Nước thất thoát: 12%", "Diện tích rừng bị mất: 5 ha": a name and a number, and a word of loss among them.
  private static func isBareLoss(_ target: TargetRecord, _ name: [UInt64], _ quote: [UInt64]) -> Bool {
    name.indices.contains { losing.contains(name[$0]) && !($0 > 0 && harmless.contains(name[$0 - 1])) }
      && !quote.contains { turns.contains($0) || deeds.contains($0) || turners.contains($0) || goals.contains($0) }
  }

  private static func isAgeOnly(_ name: [UInt64]) -> Bool {
    !name.isEmpty && name.allSatisfy { generic.contains($0) || ofAge.contains($0) }
  }

  private static let ofAge = hashes(["trở", "lên", "xuống", "cao", "tuổi", "thiếu", "niên", "và"])

  /// By kind: population, schools, water and energy, prices, networks, offices, land and air, work.
  private static let losses: [[UInt64]] = [
    "sinh con thứ", "sinh con trên 2", "sinh thô", "tăng dân số tự nhiên", "tăng dân số", "tăng tự nhiên", "suất sinh",
    "giới tính khi sinh", "phụ thuộc", "ly hôn", "tảo hôn", "hôn nhân cận huyết", "kết hôn sớm", "phá thai",
    "bỏ học", "lưu ban", "khúc xạ", "mù chữ", "béo phì", "thừa cân",
    "thất thu", "thất thoát", "tổn thất", "tiêu hao", "rò rỉ", "lãng phí", "hao hụt",
    "tăng chỉ số giá tiêu dùng", "chỉ số giá tiêu dùng cpi tăng", "chỉ số giá tiêu dùng tăng", "cpi tăng",
    "giá tiêu dùng tăng", "tăng giá tiêu dùng", "giá tiêu dùng", "chỉ số giá", "cpi", "lạm phát", "bội chi", "nợ xấu",
    "nợ đọng", "nợ thuế", "nợ công", "nhập siêu",
    "nhiễm mã độc", "mã độc", "phần mềm độc hại", "lây nhiễm", "sự cố", "tấn công mạng", "tin giả", "lừa đảo",
    "vùng lõm", "lõm sóng", "trắng sóng", "xã trắng hạ tầng", "thôn trắng hạ tầng", "bản trắng hạ tầng", "xã trắng",
    "thôn trắng", "bản trắng", "trắng hạ tầng",
    "văn bản giấy", "hồ sơ giấy", "bản giấy", "quá hạn", "trễ hạn", "chậm hạn", "chậm muộn",
    "chi phí không chính thức", "khiếu nại vượt cấp", "khiếu nại đông người", "vượt cấp", "khiếu kiện", "nghỉ việc",
    "thôi việc", "biên chế", "đơn vị sự nghiệp công lập", "đơn vị sự nghiệp", "tham nhũng", "tái phạm",
    "vi phạm pháp luật",
    "chôn lấp trực tiếp", "chôn lấp", "phát thải", "ô nhiễm", "bụi mịn", "xả thải", "cháy rừng", "mất rừng", "phá rừng",
    "chặt phá", "sạt lở",
    "hoang hóa", "ùn tắc", "tai nạn", "thương vong", "bị thương", "tử vong", "ngộ độc", "mắc bệnh", "nhiễm hiv",
    "thất nghiệp", "thiếu việc làm", "lao động trẻ em", "đình công", "trọng nông nghiệp", "trọng nông lâm",
    "trọng lao động nông", "lao động nông nghiệp", "đói nghèo",
    "tái nghèo", "tín dụng đen", "trộm cắp", "phạm tội", "tội phạm", "bạo lực", "xâm hại", "nghiện",
  ].map { Array(WrittenWords($0)) }

  private static let lossesByFirstWord = Dictionary(grouping: losses) { $0.first ?? 0 }
    .mapValues { $0.sorted { $0.count > $1.count } }

  /// Words of loss by themselves; those that also begin a good, "bảo tồn", "phạm vi", are none.
  private static let losing = hashes([
    "mất", "thất", "nhiễm", "tội", "chậm", "nợ", "lỗi", "trễ", "hụt", "hại", "chết", "vong", "kém", "sai", "hỏng",
    "lậu",
  ])
  /// Before them they are none: "nội thất", "dư nợ", "truyền nhiễm".
  private static let harmless = hashes(["nội", "ngoại", "dư", "truyền"])

  /// With which something is done about it, or is had against it.
  private static let turners = hashes([
    "phòng", "chống", "xử", "lý", "khắc", "phục", "giảm", "ngăn", "chặn", "cứu", "ứng", "phó", "trợ", "bảo", "hiểm",
    "xóa", "xoá", "chữa", "trị", "điều", "quản", "giám", "sát", "cai", "tư", "vấn", "tập", "huấn", "đào", "tạo",
    "tuyên", "truyền", "tiêm", "sàng", "lọc", "chấm", "dứt", "đủ", "đạt", "tinh", "giản", "rà", "soát", "tự", "chủ",
    "chuyển", "đổi", "sắp", "xếp", "thành", "lập", "diễn", "xây", "dựng", "trang",
    "lời", "nghệ", "bãi", "khu", "hợp", "chuẩn", "cảnh", "báo", "bố", "trí", "dời", "biết", "uống", "nhận", "hóa",
    "hoá",
  ])

  /// Words of a promise that say which way is good.
  private static let turns = hashes([
    "giảm", "hạ", "tăng", "nâng", "kéo", "còn", "xuống", "lên", "không", "duy", "giữ", "kiểm", "khống", "dưới",
    "đưa", "vượt",
  ])

  /// Verbs that promise more.
  private static let goals = hashes(["đạt", "có", "được", "thêm", "mới", "phấn", "đấu", "hoàn", "thành", "cho", "vay"])
}
