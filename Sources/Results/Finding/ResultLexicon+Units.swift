// Units, measures and numbers in words.

extension ResultLexicon {
  static let currencies = ["đồng", "usd", "vnd", "vnđ", "đô la", "đô la mỹ", "euro", "đ", "yên"]
  static let magnitudes: [(String, Double)] = [
    ("nghìn", 1e3), ("ngàn", 1e3), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9), ("vạn", 1e4),
    ("trăm", 1e2), ("chục", 10),
  ]
  static let timeUnits = [
    "năm", "tháng", "ngày", "giờ", "phút", "giây", "tuần", "quý", "quí", "ngày làm việc", "nhiệm kỳ", "h", "tuổi",
    "thập kỷ",
  ]
  static let durations = ["thời gian", "thời hạn", "thời gian giải quyết", "tuổi thọ", "tuổi thọ trung bình"]
  static let physicals = [
    "ha", "m2", "m²", "km2", "km²", "m", "km", "m3", "m³", "kg", "tấn", "tạ", "kwh", "mw", "kw", "gb", "tb", "mbps",
    "gbps",
    "tấn/ha", "tạ/ha", "lít", "mva", "kv", "mwh", "gwh", "mét", "°c",
  ]
  static let tallies = ["chỉ tiêu", "mục tiêu", "nhóm chỉ tiêu", "chỉ tiêu chủ yếu"]
  static let notUnits = [
    "và", "hoặc", "của", "tại", "theo", "được", "trên", "đến", "trong", "với", "cho", "về", "là", "để", "khi", "từ",
    "sang", "thì", "mà", "bị", "so", "đã", "sẽ", "vào", "ở", "như", "do", "bởi", "có", "phải", "cần", "đạt", "xuống",
    "lên", "còn", "vượt", "tăng", "giảm", "so với", "chiếm", "bằng", "đứng", "xếp", "trong đó", "trở lên", "cùng",
    "thuộc", "qua", "giữa", "cao", "thấp", "nhưng", "cao hơn", "thấp hơn",
  ]
  static let moreCompounds = [
    "dịch vụ công", "dịch vụ công trực tuyến", "thủ tục hành chính", "tổ công nghệ số cộng đồng", "hộ nghèo",
    "lượt khách", "văn bản", "thành viên", "nền tảng", "tổ", "trung tâm", "tỉnh, thành phố", "xã, phường",
    "bộ, cơ quan", "sở, ngành", "bộ, ngành", "đơn vị", "cuộc họp", "nhiệm vụ", "chỉ tiêu", "mục tiêu", "tiêu chí",
    "giấy phép", "giấy chứng nhận", "giấy xác nhận", "sự kiện", "đề án", "báo cáo", "trường công lập", "hội viên",
    "đoàn viên", "đảng viên", "vụ",
    "vụ việc", "phiếu", "máy bay", "tàu", "giường bệnh", "trẻ em", "trẻ", "học viên", "thí sinh", "nhà ở", "căn nhà",
    "công ty", "gói thầu", "thửa đất", "xã viên", "tin", "chuyến", "container", "teu", "tài liệu", "trang thông tin",
    "địa phương", "quốc gia", "tuyến", "cầu", "cột", "thuê bao", "giao dịch", "lượt", "mẫu", "suất", "phần quà",
    "huyện", "thành phố", "cơ quan", "tổ chức", "khu công nghiệp", "cụm công nghiệp", "đồ án", "mã số vùng trồng",
    "vườn mẫu", "sản phẩm", "điểm", "sao", "vụ tai nạn", "người", "đồng bào", "đồng chí", "liệt sĩ", "thí điểm",
  ]
  /// Thành phần, cấp, lần: không phải kết quả.
  static let structures = [
    "cấp", "trụ cột", "khâu", "giai đoạn", "khóa họp", "kỳ họp", "vấn đề", "nội dung", "yếu tố", "lĩnh vực",
    "đột phá", "nhóm", "loại", "phần", "chương", "điều", "khoản", "bước", "mặt", "quan điểm", "nguyên tắc", "sao",
    "bên",
    "nhóm nhiệm vụ", "ngày đầu", "chương trình mục tiêu quốc gia", "chương trình mục tiêu",
  ]
  static let percentPoints = ["điểm phần trăm", "điểm %"]
  static let budgets = [
    "tổng mức đầu tư", "kinh phí thực hiện", "tổng kinh phí thực hiện", "dự toán kinh phí", "với kinh phí",
    "chi ngân sách", "kinh phí", "tổng kinh phí", "tổng chi", "ngân sách chi", "phân bổ", "mới phân bổ", "đã phân bổ",
    "bố trí kinh phí",
  ]
  static let growths = [
    "tốc độ tăng", "tốc độ tăng trưởng", "tăng trưởng", "tốc độ phát triển", "tỷ lệ tăng", "tỷ lệ giảm",
    "tăng trưởng kinh tế",
    "tốc độ tăng bình quân", "tăng trưởng bình quân",
  ]
  static let measures = [
    "tỷ lệ", "tỉ lệ", "tổng số", "tổng", "số", "chỉ số", "giá trị", "doanh thu", "kim ngạch", "sản lượng", "năng suất",
    "diện tích", "thu nhập", "dư nợ", "tổng thu", "thu ngân sách", "quy mô", "mức", "tỷ trọng", "tổng mức", "tổng vốn",
    "vốn", "số lượng", "mật độ", "độ che phủ", "lượng", "lượng khách", "số người", "số hộ", "tổng sản phẩm", "chỉ tiêu",
    "vốn đăng ký", "số vốn đăng ký", "tổng vốn đăng ký", "doanh số", "tổng doanh thu", "tổng diện tích",
    "tổng sản lượng", "công suất", "tổng công suất",
    "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "bội chi", "bội thu", "kết dư",
    "đàn trâu", "đàn bò", "đàn lợn", "đàn heo", "đàn gia cầm", "đàn gia súc", "đàn dê", "đàn ngựa", "tổng đàn",
  ]
  /// With which begins to how many of whom a rate is.
  static let rateBases: Set<String> = [
    "dân", "người", "trẻ", "hộ", "phụ", "học", "lao", "nhân", "bà", "nam", "nữ", "sinh", "ca",
  ]
  static let disbursements = ["giải ngân", "giải ngân được", "tỷ lệ giải ngân", "giải ngân vốn", "tiến độ giải ngân"]
  static let otherYears = [
    "giá so sánh", "theo giá so sánh", "giá", "theo giá", "theo chuẩn", "chuẩn nghèo", "chuẩn", "chuẩn nghèo đa chiều",
    "theo chuẩn nghèo đa chiều", "chuẩn nghèo tiếp cận đa chiều", "theo chuẩn nghèo tiếp cận đa chiều",
    "chuẩn nghèo mới",
    "chuẩn hộ nghèo", "khóa", "vụ đông xuân",
    "niên vụ", "kế hoạch", "dự toán", "mục tiêu", "chỉ tiêu", "nghị quyết", "kế hoạch vốn", "chương trình", "đề án",
  ]
  static let numberWords: [(String, Double)] = [
    ("ba", 3), ("sáu", 6), ("chín", 9), ("mười", 10), ("bốn", 4), ("tám", 8), ("bảy", 7), ("hai", 2), ("mười một", 11),
  ]
  /// Những từ mà quy tắc gọi tên.
  static let named = [
    "năm", "tháng", "ngày", "quý", "quí", "từ", "đến", "tới", "đầu năm", "cuối năm", "nửa đầu năm", "cả năm", "năm nay",
    "đầu",
    "cuối", "phần", "trăm", "phần trăm", "phần nghìn", "phần ngàn", "i", "ii", "iii", "iv", "lần", "bậc", "hạng",
    "điểm", "thứ", "nhất",
    "giai đoạn",
    "nhiệm kỳ", "hàng năm", "tính từ", "kể từ", "nửa cuối năm", "giờ", "tháng đầu năm", "tháng cuối năm", "sau",
    "qua", "hoạt động", "gần", "hơn", "triển khai", "trước", "tổng số", "nay", "từ ngày", "tính từ ngày", "kể từ ngày",
    "từ đầu năm", "tính từ đầu năm", "kể từ đầu năm",
  ]
}
