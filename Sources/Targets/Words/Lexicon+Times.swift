// Ranks, years and deadlines.

extension Lexicon {
  static let rankHeads = [
    "nhóm", "top", "tốp", "danh sách", "trong số", "nằm trong", "vị trí", "vị trí thứ", "xếp thứ", "đứng thứ", "hạng",
    "thứ hạng", "xếp hạng", "thuộc", "trong",
  ]
  /// Ra khỏi nhóm cuối bảng: lớn hơn.
  static let rankExits = ["ra khỏi", "thoát khỏi", "thoát"]
  /// Theo sau tên nhóm, làm rõ đó là thứ hạng.
  static let rankTails = [
    "dẫn đầu", "đứng đầu", "cao nhất", "hàng đầu", "tốt nhất", "đầu cả nước", "nhất cả nước", "thấp nhất", "cuối",
    "phát triển nhất", "mạnh nhất", "nhất", "đầu", "lớn nhất", "trên cả nước", "cả nước", "toàn quốc",
  ]
  static let rankNouns = [
    "tỉnh", "tỉnh, thành phố", "địa phương", "quốc gia", "nước", "thành phố", "nền kinh tế", "bộ", "đô thị", "đơn vị",
    "trường", "trường đại học", "hạng", "vị trí", "bộ, ngành", "doanh nghiệp",
  ]
  /// `thứ` chỉ là xếp hạng sau các từ này.
  static let rankVerbs = ["xếp", "đứng", "vị trí", "xếp hạng", "hạng", "thứ hạng", "giữ vị trí", "lên vị trí"]

  // MARK: Thời hạn – years and deadlines

  static let deadlineLeads = [
    "đến", "tới", "đến hết", "đến cuối", "hết", "cuối", "vào", "trong", "trước", "trước ngày", "trong giai đoạn",
    "giai đoạn", "năm", "đến ngày", "đến hết ngày", "thời kỳ", "nhiệm kỳ", "hoàn thành", "vào cuối", "đến tháng", "quý",
    "trước tháng", "đến hết tháng", "xong", "hoàn thành trước", "giữa năm", "đầu năm", "vào giữa năm", "vào đầu năm",
    "đến giữa năm", "đến đầu năm", "chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là", "chậm nhất đến", "năm học",
  ]
  static let baselineLeads = [
    "so với", "so năm", "so với cùng kỳ", "của năm", "so", "thực hiện năm", "mức của năm", "mức năm",
  ]
  /// Đứng trước "thực hiện năm": năm ấy còn phải làm, không phải mức đã làm được.
  static let plannedThings = ["kế hoạch", "nhiệm vụ", "mục tiêu", "chỉ tiêu", "dự toán", "phương hướng", "giải pháp"]
  /// Một văn bản tự đặt ra kế hoạch của mình: "Nhằm đạt mục tiêu đến năm 2030, Sở xây dựng Kế hoạch năm 2027 như sau:".
  static let plannings = ["ban hành", "xây dựng"]
  static let ownPlans = ["kế hoạch", "chương trình", "đề án"]
  static let startLeads = ["từ", "kể từ", "bắt đầu từ", "từ nay", "từ đầu"]
  static let visions = [
    "tầm nhìn", "định hướng", "tầm nhìn đến", "định hướng đến", "hướng đến", "và những năm tiếp theo",
  ]
  static let perYear = [
    "mỗi năm", "hằng năm", "hàng năm", "bình quân hằng năm", "bình quân hàng năm", "bình quân mỗi năm",
  ]
  static let thisYear = ["năm nay", "trong năm nay"]
  static let followingYears = ["năm tiếp theo", "năm tới", "năm kế tiếp"]
  /// "Thời gian" và phần tên sau nó: thời gian của chính kế hoạch.
  static let time = "thời gian"
  static let timesOfPlans: Set<String> = [
    "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "thực hiện kế hoạch", "triển khai kế hoạch",
    "thực hiện chương trình", "thực hiện đề án", "thực hiện nghị quyết",
  ]
  /// Trước "năm": thời hạn, không phải thời điểm diễn ra.
  static let untilEnds: Set<String> = ["đến cuối", "đến hết", "hết"]
  /// Mở đầu điều phân biệt hai con số của cùng một chỉ tiêu: "90% đối với tuyến tỉnh; 75% đối với tuyến huyện".
  static let apart: Set<String> = ["đối với", "ở", "tại", "với"]
  /// Sau con số: nói nó để làm gì; năm sau đó không phải thời hạn của nó.
  static let purposesOfGoals = [
    " tiền đề ", " là cơ sở ", " làm cơ sở ", " tạo cơ sở ", " tạo đà ", " làm nền tảng ", " tạo nền tảng ",
    " tạo động lực ", " tạo điều kiện ", " chuẩn bị cho ", " nhằm hướng tới ", " nhằm chuẩn bị ",
  ]
  /// Trước năm trong ngoặc: căn cứ để đo, không phải thời hạn.
  static let yearlyRules = ["theo", "chuẩn nghèo", "quy định"]
  /// Khoảng thời gian của một kế hoạch; "đến cuối nhiệm kỳ" là hết thời gian ấy.
  static let terms = ["nhiệm kỳ", "nhiệm kì", "giai đoạn", "thời kỳ", "năm"]
  static let ends = ["cuối", "hết", "đến hết", "đến cuối", "vào cuối", "cả"]
  /// Sau "cuối năm", "hết nhiệm kỳ": một thời gian khác.
  static let otherTimes = [
    "ngoái", "nay", "tới", "sau", "trước", "qua", "học", "thứ", "tiếp theo", "kế tiếp", "đầu", "ngân sách", "tài chính",
    "đó", "ấy", "này", "âm lịch", "mới", "một", "hai", "ba",
  ]
  /// Mở đầu tên văn bản; năm viết liền sau tên là của tên: "Chương trình giáo dục phổ thông 2018".
  static let namedTexts = [
    "chương trình", "nghị quyết", "quyết định", "nghị định", "luật", "thông tư", "chỉ thị", "tiêu chuẩn",
  ]
  /// Tên loại văn bản; năm trong tên văn bản được dẫn chỉ là gợi ý.
  static let citationHeads = [
    "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn", "luật", "kết luận", "thông báo",
    "tờ trình",
    "kế hoạch số", "chương trình số", "báo cáo số", "văn bản", "công điện", "đề án số", "hướng dẫn", "theo kế hoạch",
  ]
  /// Đoạn mở đầu bằng các từ này là căn cứ ban hành.
  static let preambles = ["căn cứ", "xét đề nghị", "theo đề nghị", "nơi nhận", "kính gửi", "xét"]
}
