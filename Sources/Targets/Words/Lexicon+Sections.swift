// What headings say of their section, and heads of tables.

extension Lexicon {
  static let goalSections = [
    "mục tiêu", "chỉ tiêu", "định hướng", "phương hướng", "tầm nhìn", "kết quả cần đạt", "kết quả dự kiến",
  ]
  static let pastSections = [
    "kết quả đạt được", "kết quả thực hiện", "thực trạng", "hiện trạng", "tình hình", "đánh giá chung",
    "đánh giá kết quả",
    "đánh giá tình hình", "đánh giá thực trạng", "tồn tại", "hạn chế", "nguyên nhân", "kết quả", "kết quả triển khai",
    "đặc điểm", "thuận lợi", "khó khăn", "căn cứ", "tình hình thực hiện",
    "ưu điểm", "tổng kết", "bài học kinh nghiệm", "việc đã làm", "việc đã làm được", "những việc đã làm được",
    "so sánh với các",
    "phân tích swot", "lời nói đầu", "đặt vấn đề", "bài học của", "bài học", "đánh giá", "dự báo", "thành tựu",
    "những kết quả", "nhìn lại", "cơ sở xây dựng kế hoạch", "căn cứ xây dựng kế hoạch", "cơ sở xây dựng đề án",
  ]
  /// Vừa là tên phần, vừa là động từ có đối tượng: "hạn chế xe máy", "đánh giá cán bộ".
  static let actsToo = ["hạn chế", "đánh giá", "dự báo", "tổng kết", "căn cứ"]
  /// Tên văn bản mở đầu bằng các từ này ghi lại số liệu, không hứa.
  static let recordTitles = ["số liệu", "thống kê", "niên giám", "niên giám thống kê", "quyết toán"]
  static let taskSections = [
    "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "nội dung", "lộ trình", "kinh phí", "yêu cầu", "dự án", "hoạt động",
  ]
  static let normSections = [
    "mức chi", "mức hỗ trợ", "nội dung chi", "chính sách hỗ trợ", "mức thu", "khen thưởng", "chế độ", "đối tượng",
    // Nói về người khác, không phải về văn bản.
    "bối cảnh", "sự cần thiết", "cơ sở pháp lý", "kinh nghiệm quốc tế", "kinh nghiệm của", "kinh nghiệm trong nước",
    "kinh nghiệm các tỉnh",
    "điều kiện", "hiệu lực", "phạm vi", "liên hệ", "nguyên tắc", "tiêu chí chấm điểm", "thang điểm", "thành phần",
  ]

  // MARK: Bảng – headers of table columns, matched as parts of the header's text

  static let unitColumns = ["đơn vị tính", "đvt", "đơn vị đo", "đv tính", "đ.vị tính", "đ/v tính", "đvị tính"]
  static let indicatorColumns = [
    "chỉ tiêu", "mục tiêu", "chỉ số", "nội dung", "tên", "nhiệm vụ", "tiêu chí", "hạng mục", "lĩnh vực",
    "kpi",
  ]
  /// Đầu cột nêu tên chỉ tiêu, khi cột tên trước nó chỉ nêu nhóm.
  static let leafColumns = [
    "chỉ tiêu", "tên chỉ tiêu", "chỉ số", "tên chỉ số", "kpi", "tiêu chí cụ thể", "mục tiêu cụ thể",
  ]
  /// Đầu cột nêu chỉ tiêu bằng câu, bên cạnh cột tên.
  static let contentColumns: Set<String> = [
    "nội dung", "nội dung cụ thể", "nội dung chỉ tiêu", "nội dung phấn đấu", "mục tiêu", "mục tiêu cụ thể",
    "chỉ tiêu cụ thể",
    "chi tiết", "nội dung chi tiết", "mô tả", "mức phấn đấu", "mức đăng ký", "yêu cầu", "yêu cầu cần đạt",
    "kết quả cần đạt", "diễn giải",
  ]
  /// Đầu cột chỉ nêu nhóm của chỉ tiêu.
  static let filingColumns = ["lĩnh vực", "phạm vi", "nhóm", "trụ cột", "ngành", "khía cạnh", "phân loại", "chủ đề"]
  /// Đầu dòng nêu đơn vị tính của bảng bên dưới.
  static let unitLeads: Set<String> = ["đvt", "đơn vị tính", "đv tính", "đơn vị tiền", "đơn vị tính toán"]
  /// Đầu đoạn chú thích, nêu năm của văn bản khác.
  static let noteLeads: Set<String> = ["nguồn", "ghi chú", "chú thích", "nguồn số liệu", "nguồn tài liệu"]
  static let goalIndicators = ["chỉ tiêu", "mục tiêu", "chỉ số", "kpi"]
  static let valueColumns = [
    "giá trị", "kết quả", "mục tiêu", "kế hoạch", "chỉ tiêu", "mức đạt", "mức", "tỷ lệ", "tỉ lệ", "số lượng",
    "phấn đấu", "đề ra", "năm",
    "giai đoạn", "đến", "lộ trình",
  ]
  static let pastColumns = [
    "thực hiện năm", "hiện trạng", "ước", "kết quả năm", "đã đạt", "so sánh", "tăng/giảm", "thực trạng", "đã thực hiện",
    "kết quả thực hiện", "thực hiện 6 tháng", "kết quả đạt", "hiện tại", "hiện nay",
    "hiện có", "so cùng kỳ", "so với", "th năm", "ước th",
    "ước thực hiện",
  ]
  /// Cột kết quả.
  static let resultColumns = [
    "kết quả thực hiện", "ước thực hiện", "thực hiện", "đã đạt", "kết quả đạt", "ước th", "đã thực hiện",
  ]
  /// Trong bảng có cột kết quả, chỉ các cột này nêu chỉ tiêu.
  static let goalColumns = ["mục tiêu", "kế hoạch", "chỉ tiêu", "phấn đấu", "đề ra", "kh năm", "giao"]
  static let deadlineColumns = ["thời hạn", "thời gian", "năm hoàn thành", "hoàn thành", "tiến độ", "năm đạt"]
  static let otherColumns = [
    "cơ quan", "chủ trì", "phối hợp", "đơn vị thực hiện", "ghi chú", "đơn vị theo dõi", "trách nhiệm", "tt", "stt",
    "căn cứ", "phí", "địa điểm",
  ]
  /// Đầu cột tên của một danh sách dự án hay người.
  static let listColumns = ["dự án", "công trình", "họ tên", "họ và tên", "chức vụ", "chức danh"]
  /// Cột của định mức, mua sắm, chấm điểm: cả bảng không nêu chỉ tiêu.
  static let normColumns = [
    "đơn giá", "thành tiền", "điểm tối đa", "điểm chuẩn", "điểm tự", "điểm chấm", "thang điểm", "định mức", "mức chi",
    "mức phí", "mức thu phí", "mức hỗ trợ", "mức đóng", "học phí", "báo động",
    "chỉ tiêu kỹ thuật", "thông số",
  ]
  /// Bảng có cột này, khi tên cột khác không nói là chỉ tiêu, không nêu chỉ tiêu: vốn, lương, lịch.
  static let noGoalColumns = [
    "vốn", "đầu tư", "kinh phí", "mức lương", "tiền lương", "phụ cấp", "nhu cầu", "dự báo", "điện thoại", "địa chỉ",
    "ngày", "giờ",
  ]
  /// Họ người Việt thường gặp, chữ thường.
  static let familyNames: Set<String> = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý",
    "đinh", "trịnh", "mai", "đoàn", "lương", "hà", "tạ", "lưu", "tô", "cao", "vương", "trương", "châu", "tống", "quách",
    "nông", "giàng", "vàng", "thào", "sùng", "lò", "quàng", "triệu", "chu", "đào", "đàm", "thái", "kiều", "phùng",
    "lâm",
  ]
  /// Đầu cột ghi tên địa bàn.
  static let placeColumns = [
    "xã", "phường", "huyện", "tỉnh", "thành phố", "địa phương", "địa bàn", "thôn", "hành chính",
  ]
  /// Quy mô sẵn có của một địa bàn: bảng chỉ có các cột này là số liệu, không phải chỉ tiêu.
  static let sizesOfPlaces = [
    "diện tích", "diện tích tự nhiên", "dân số", "quy mô dân số", "số hộ", "số thôn", "mật độ dân số", "mật độ",
  ]
}
