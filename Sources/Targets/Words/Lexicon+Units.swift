// What a number counts, what it does not, and numbers in words.

extension Lexicon {
  /// Đứng ngay trước con số: số ấy là nhãn (Điều 5, mức độ 4, cấp độ 3 …).
  static let labelsBefore = [
    "điều", "khoản", "điểm", "mục", "tiểu mục", "phụ lục", "chương", "phần", "mẫu", "biểu", "biểu mẫu", "bước", "số",
    "tổ",
    "quý", "tháng", "ngày", "lần thứ", "thứ", "khóa", "khoá", "mức độ", "ở mức độ", "đạt mức độ", "lên mức độ",
    "với mức độ", "cấp độ", "lớp", "giai đoạn", "tiểu dự án",
    "dự án",
    "bảng", "hình", "nhóm b", "phiên bản", "cấp", "loại", "hạng mục", "phòng", "đường", "quốc lộ", "tầng", "ngõ", "kỳ",
    "thế hệ", "web", "mức", "trang", "tuần", "lần", "nội dung", "điện thoại", "đt", "fax", "tel", "bậc", "câu", "iso",
    "tcvn", "windows", "ipv", "nhiệm vụ", "chỉ tiêu", "mục tiêu", "zalo", "hotline", "giờ", "khối", "vành đai", "km",
    "ql",
    "đường tỉnh", "đường huyện", "tỉnh lộ", "huyện lộ", "công nghiệp", "cách mạng công nghiệp", "đại hội", "tết", "hệ",
    "level", "module", "class",
  ]
  /// Đứng ngay sau con số: đếm thành phần, thời gian, tuổi, diện tích, người dự.
  static let structureNouns = [
    "mục tiêu", "chỉ tiêu", "nhiệm vụ", "nhóm nhiệm vụ", "giải pháp", "nhóm giải pháp", "nội dung", "trụ cột", "chương",
    "điều", "phần", "quan điểm", "nguyên tắc", "cấp", "tuổi", "trang", "kỳ họp", "khóa họp", "đại biểu", "phiếu",
    "ý kiến",
    "tiêu chí", "nhóm chỉ tiêu", "nhóm", "bước", "giai đoạn", "đột phá", "yếu tố", "lĩnh vực", "vấn đề",
    "nhóm nội dung",
    "yêu cầu", "tiểu dự án", "thành viên", "đồng chí", "bên", "tham luận", "bản", "khâu", "hợp phần",
    "chỉ số thành phần",
    "ca", "không", "ngày hội", "nhất", "đảm bảo", "trong 1", "tại chỗ", "rõ", "khâu đột phá", "mặt",
    "nội dung chính", "trọng tâm", "trọng điểm", "loại hình", "hiệp định", "kiến nghị", "đề xuất", "nội dung trọng tâm",
  ]
  /// Viết liền sau con số: "140tạ/ha".
  static let gluedUnits: Set<String> = [
    "tạ", "tấn", "lít", "nghìn", "triệu", "tỷ", "tỉ", "đồng", "người", "hộ",
  ]
  /// Đơn vị thời gian: chỉ là chỉ tiêu khi nói về rút ngắn, hoặc có thước đo thời gian.
  static let timeNouns = [
    "năm", "tháng", "ngày", "giờ", "phút", "giây", "tuần", "quý", "ngày làm việc", "giờ làm việc", "h", "nhiệm kỳ",
  ]
  /// Diện tích, chiều dài, dung lượng.
  static let areaNouns = [
    "ha", "m2", "m²", "km2", "km²", "hecta", "héc ta", "mét vuông", "m", "mét", "cm", "mm", "kg", "m3", "°c", "độ",
  ]
  /// Số đo khổ giấy, nhiệt độ: không bao giờ là chỉ tiêu.
  static let paperUnits: Set<String> = ["mm", "cm", "°c", "độ"]
  static let capacityNouns = [
    "gb/s", "mb/s", "gbps", "mbps", "tbps", "tb", "gb", "mb", "kv", "mw", "mva", "kw", "mhz", "ghz", "gb", "pb",
  ]

  // MARK: Đơn vị – units

  static let currencies = ["đồng", "usd", "vnd", "vnđ", "đô la", "đô la mỹ", "euro", "đ", "yên"]
  /// Danh từ đếm hai âm tiết trở lên, dùng nguyên làm đơn vị.
  static let compoundNouns =
    [
      "doanh nghiệp", "sản phẩm", "mô hình", "trung tâm", "cơ sở", "hệ thống", "cơ sở dữ liệu", "bộ dữ liệu",
      "tập dữ liệu",
      "kịch bản", "dịch vụ", "thủ tục", "hồ sơ", "cán bộ", "công chức", "viên chức", "học sinh", "sinh viên",
      "hợp tác xã", "trang trại",
      "nhiệm vụ", "ứng dụng", "nền tảng", "phần mềm", "đề tài", "dự án", "công trình", "địa phương", "quốc gia",
      "chuyên gia",
      "kỹ sư", "lao động", "việc làm", "hộ gia đình", "gia đình", "khu công nghiệp", "cụm công nghiệp", "điểm du lịch",
      "khu công nghệ thông tin", "sáng kiến", "giải pháp", "bằng sáng chế", "văn bằng", "đơn vị", "trạm phát sóng",
      "máy tính",
      "trạm bts", "nhân lực", "lượt khách", "lượt người", "thương hiệu", "chuỗi liên kết", "vùng nuôi thủy sản",
      "tổ chức",
      "trường học", "bệnh viện", "giường bệnh", "bác sĩ", "dược sĩ", "bác sỹ", "dược sỹ", "điều dưỡng", "thôn",
      "tuyến đường", "nhà máy", "giao dịch",
      "tài khoản",
      "chữ ký số", "chứng thư số", "thuê bao", "khách hàng", "người dùng", "khóa đào tạo", "lớp tập huấn", "hội thảo",
      "hội nghị",
      "chương trình", "điểm phát", "thiết bị", "cảm biến", "camera", "điểm truy nhập", "di tích", "làng nghề",
      "thành phố",
      "thị xã", "đô thị", "quy trình", "thư viện", "phòng học", "phòng thí nghiệm", "nhãn hiệu", "sáng chế", "startup",
      "đặc khu", "không gian", "quỹ", "nhà khoa học", "giảng viên", "giáo viên", "tác phẩm", "tin bài", "chuyên mục",
      "câu lạc bộ", "thẻ bảo hiểm", "cổ phiếu", "giấy chứng nhận", "tụ điểm",
      "xã hội", "mặt hàng", "nhóm hàng", "đoàn viên", "hội viên", "thanh niên", "phụ nữ", "trẻ em", "khách du lịch",
      "dịch vụ công", "sân bay", "cảng biển", "bến xe", "trường mầm non", "đảng viên", "cầu dân sinh", "sự kiện",
    ] + longerNouns + nounsOfMoney
  /// Danh từ mà âm tiết đầu đứng một mình là vật khác: "1.200 tổ viên" không phải 1.200 tổ, "150 hộ chiếu" không phải 150 hộ.
  private static let longerNouns = [
    "tình nguyện viên", "tổ viên", "học viên", "xã viên", "đội viên", "nhân viên", "chuyên viên", "ủy viên", "uỷ viên",
    "cấp ủy viên", "báo cáo viên", "cộng tác viên", "tuyên truyền viên", "hòa giải viên", "hoà giải viên",
    "vận động viên", "huấn luyện viên", "hướng dẫn viên", "kỹ thuật viên", "công đoàn viên", "kiểm lâm viên",
    "điều tra viên", "kiểm sát viên", "kiểm soát viên", "thanh tra viên", "công chứng viên", "đấu giá viên",
    "giám định viên", "giám sát viên", "trợ giúp viên", "khuyến nông viên", "nghiên cứu viên", "biên tập viên",
    "phóng viên", "phát thanh viên", "chấp hành viên", "thuyền viên", "diễn viên", "quản trị viên", "tư vấn viên",
    "nghiên cứu sinh", "thực tập sinh", "hộ chiếu", "hộ sinh", "hộ lý", "điểm trường", "tổ trưởng", "tổ phó",
    "đội trưởng", "trưởng thôn", "trưởng ấp", "trưởng bản", "căn cước", "thẻ căn cước", "căn hộ",
    "hạng mục", "tập thể", "tập đoàn", "bản đồ", "bản tin", "bản án", "bản sao", "bản cam kết", "bộ phận", "nhà giáo",
    "nhà báo", "nhà thầu", "nhà hàng", "nhà đầu tư", "máy bay", "trang web",
    "trang thiết bị", "khóa luận", "đoàn thể", "phòng ban", "con dấu", "quỹ đất", "luật sư", "mã vùng trồng",
    "mã số vùng trồng", "tàu cá", "tiết mục", "đầu sách", "công đoàn cơ sở", "nghiệp đoàn", "chi bộ",
    "chi hội", "chi đoàn", "chi cục", "chi nhánh", "chi đội",
  ]
  /// Danh từ bắt đầu bằng chữ "đồng" hay "hội": "17 đồng chí", "5 đồng hồ nước" không phải tiền, "12 hội đồng" không phải 12 hội.
  private static let nounsOfMoney = [
    "đồng bào", "đồng hồ", "đồng hồ nước", "đồng hồ điện", "đồng phục", "đồng nghiệp", "đồng đội", "đồng phạm",
    "đồng tác giả", "đồng cỏ", "đồng ruộng", "đồng muối", "đồng môn", "đồng minh", "đồng chủ tịch", "đồng chủ nhiệm",
    "hội đồng", "hội đồng nghiệm thu", "hội chợ", "hội thi", "hội diễn", "hội thao", "hội trại", "hội quán",
    "hội trường", "hội đàm", "hội báo", "hội giảng", "hội chẩn", "đường dây", "đường dây nóng", "điểm cầu",
  ]
  /// Danh từ đơn vị một âm tiết.
  static let classifiers = [
    "khu", "cụm", "xã", "phường", "huyện", "tỉnh", "trạm", "máy", "người", "hộ", "ngôi", "chiếc", "bộ", "tập", "cái",
    "lượt", "khóa", "khoá", "lớp", "bài", "vùng", "điểm", "tuyến", "trường", "bản", "thôn", "ấp", "quỹ", "sàn", "cổng",
    "trang",
    "lần", "bậc", "giường", "cây", "con", "tấn", "km", "nhà", "đề", "chợ", "kênh", "ca", "cuộc", "buổi", "tổ", "đội",
    "suất", "căn", "phòng", "vị", "số", "mẫu", "chuỗi", "nước", "hạng", "loại", "thửa", "đoàn", "thuê", "cơ", "kwh",
    "đợt",
  ]
  /// Từ đứng một mình đã là đơn vị dù không có trong bảng: chữ sau nó thuộc tên gọi ("xe cứu thương", "vụ vi phạm").
  static let wholeUnits: Set<String> = ["xe", "vụ", "phó", "lô", "liều", "tờ", "cuốn"]
  /// Sau một tên gọi, trước con số khác: cho biết loại nào ("lúa 2 vụ", "xe 4 chỗ").
  static let unitsOfNames: Set<String> = ["vụ", "chỗ", "làn", "làn xe", "tầng", "sao", "trục", "bánh"]
  /// Từ không thể là đơn vị: con số trước chúng không đếm gì.
  static let notUnits = [
    "và", "hoặc", "của", "tại", "theo", "được", "trên", "đến", "trong", "với", "cho", "ngày", "về", "là", "để", "khi",
    "từ",
    "sang", "thì", "mà", "bị", "so", "đã", "sẽ", "vào", "gồm", "ở", "như", "trở", "do", "bởi", "có", "phải", "cần",
    "đạt", "xuống", "lên", "còn", "xuống còn", "xuống mức", "lên mức", "còn lại", "dài", "rộng", "phải đạt", "cần đạt",
    "sẽ đạt",
  ]

  /// Từ bắt đầu vị ngữ của một chỉ tiêu "N% …": trước nó là đối tượng, từ nó trở đi là kết quả phải có.
  static let predicates = [
    "được", "có", "sử dụng", "ứng dụng", "tham gia", "thực hiện", "triển khai", "đạt", "áp dụng", "xây dựng", "kết nối",
    "cung cấp", "hoàn thành", "bố trí", "chỉ", "phải", "đều", "đủ điều kiện", "xử lý", "tiếp cận", "đánh giá",
    "hài lòng",
    "trở thành", "biết", "phát sinh", "nộp", "đáp ứng", "công bố", "hoạt động", "đảm bảo", "bảo đảm", "hỗ trợ",
    "tiếp nhận",
    "không", "vận hành", "thanh toán", "khai thác", "sẵn sàng", "cập nhật", "dùng", "phục vụ", "tổ chức", "ban hành",
    "làm",
    "tích hợp", "trang bị", "đăng ký", "đưa", "trao đổi", "gửi", "nhận", "ký", "giao dịch", "chấp hành", "là",
    "hình thành",
  ]

  /// Sau "trên 10.000": đơn vị tính trên số tròn.
  static let baseNouns = ["dân", "người", "trẻ", "hộ", "lao động", "ca", "phụ nữ"]
  /// Sau "ca", "trẻ" trong mẫu số ấy.
  static let births: Set<String> = ["đẻ", "sinh", "sống", "đẻ sống", "sinh sống", "đẻ ra sống", "sinh ra sống"]

  /// Tên loại văn bản viết tắt, đứng trước số của văn bản.
  static let shortForms: Set<String> = ["NQ", "QĐ", "NĐ", "CV", "KL"]
  /// Thước đo có thể đi với một số không kèm đơn vị.
  static let unitlessMeasures = ["chỉ số", "tỷ suất", "tỉ suất", "tỷ số", "tỉ số"]
  /// Sau "12/100": tỷ suất trên một trăm, không phải 12 trong số một trăm ấy.
  static let rateNouns: Set<String> = ["trẻ em", "phụ nữ", "thanh niên", "khách du lịch"]

  // MARK: Cấp hành chính – levels

  static let centralLevel = [
    "trung ương", "bộ, ngành", "các bộ", "cơ quan ngang bộ", "cấp bộ", "bộ, ngành trung ương",
  ]
  /// Sau "các bộ": không phải bộ, ngành.
  static let setsOfThings = [
    "phận", "dữ liệu", "chỉ số", "chỉ tiêu", "tiêu chí", "tiêu chuẩn", "môn", "máy", "thủ tục", "luật", "tài liệu",
    "công cụ",
    "lọc", "đội", "đề", "sưu tập", "câu hỏi", "quy", "mã", "sách", "ảnh", "đàm", "giống", "từ",
  ]
  static let provinceLevel = [
    "tỉnh", "cấp tỉnh", "thành phố trực thuộc trung ương", "sở", "các sở", "sở, ngành", "các tỉnh", "sở, ban, ngành",
  ]
  static let districtLevel = ["huyện", "cấp huyện", "quận", "thị xã"]
  static let communeLevel = ["đặc khu", "xã", "cấp xã", "phường", "thị trấn", "các xã"]

  // MARK: Số viết bằng chữ – numbers in words

  static let numberWords: [(String, Double)] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("mười", 10), ("hai mươi", 20), ("ba mươi", 30), ("năm mươi", 50), ("một trăm", 100),
  ]
  /// Bội số viết bằng chữ.
  static let multiples: [(String, Double)] = [
    ("gấp đôi", 2), ("gấp hai lần", 2), ("gấp ba", 3), ("gấp ba lần", 3), ("gấp rưỡi", 1.5), ("gấp bốn lần", 4),
    ("gấp năm lần", 5), ("gấp mười lần", 10), ("tăng gấp đôi", 2), ("tăng gấp ba", 3), ("gấp hai", 2), ("gấp bốn", 4),
    ("cao gấp đôi", 2), ("cao gấp ba", 3), ("cao gấp rưỡi", 1.5), ("tăng gấp rưỡi", 1.5),
  ]
  static let timesLeads = [
    "gấp", "tăng gấp", "bằng", "cao hơn", "gấp trên", "cao gấp", "gấp khoảng", "gấp ít nhất", "tăng lên", "nâng lên",
  ]
  static let magnitudes: [(String, Double)] = [
    ("nghìn", 1e3), ("ngàn", 1e3), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9), ("vạn", 1e4), ("trăm", 1e2),
    ("chục", 10),
  ]
  /// Nối các chỉ tiêu cùng hàng.
  static let joiners = ["và", "hoặc", "đồng thời", "còn", "cùng", "cũng như", "riêng"]
  static let amongWhich = ["trong đó", "riêng"]
  /// Câu mở đầu bằng các từ này nối tiếp ý của đoạn trước.
  static let continuations = [
    "đồng thời", "bên cạnh đó", "cùng với đó", "ngoài ra", "cụ thể", "trong đó", "theo đó", "đáng chú ý", "đặc biệt",
    "song song", "về", "riêng", "cùng đó", "kế hoạch cũng", "tiếp đó", "đối với", "đến", "tỷ lệ", "tỉ lệ",
  ]
  /// Cụm từ chứa chữ dễ hiểu nhầm; đọc liền cả cụm thì không nhầm.
  static let plainPhrases = [
    "không chỉ", "không chỉ đạt", "nhỏ và vừa", "vừa và nhỏ", "siêu nhỏ, nhỏ và vừa", "vừa qua",
    "điện thoại thông minh", "điện thoại di động", "vừa học",
    "chương trình mục tiêu", "chương trình mục tiêu quốc gia", "mục tiêu quốc gia", "nhóm chỉ tiêu",
    "phát hiện", "thể hiện", "xuất hiện", "biểu hiện", "hiện đại", "hiện thực", "trước khi", "sau khi", "trong khi",
    "trên địa bàn", "trên môi trường", "trên cơ sở", "trên nền tảng", "trên toàn", "trên thế giới", "dưới hình thức",
    "yêu cầu kỹ thuật", "đáp ứng yêu cầu", "theo yêu cầu", "tổng kết", "giao thông", "giao dịch điện tử", "số hóa",
    "chuyển đổi số", "kỹ thuật số", "công nghệ số", "nền tảng số", "chính quyền số", "xã hội số", "chữ ký số",
    "bàn giao", "trồng trọt",
    "giao lưu", "giao diện", "sắp xếp", "giao hàng", "giao nhận", "giao đất", "giao rừng", "đặc biệt là", "nhất là",
    "có thể",
    // "Tỷ lệ xã nông thôn mới đạt 80%" không phải "mới đạt", "hương ước đạt 100%" không phải "ước đạt".
    "nông thôn mới", "đổi mới", "phát sinh mới", "hương ước", "quy ước", "công ước", "báo cáo thống kê",
    "công tác thống kê", "bản tin dự báo", "công tác dự báo",
    "có hiệu quả", "có liên quan",
    "mục tiêu tổng quát", "trừ sâu", "trừ cỏ", "trừ lùi", "phòng trừ", "diệt trừ",
    "hằng ngày", "trung cấp", "sơ cấp", "cao cấp", "thứ cấp", "đẳng cấp", "số liệu", "dịch vụ công", "trung bình khá",
    "trung bình tiên tiến", "tiêu chuẩn", "đạt chuẩn",
    "riêng lẻ", "riêng biệt", "riêng tư", "nói riêng", "sầu riêng", "dứt điểm", "trọng điểm", "thời điểm", "quan điểm",
    "địa điểm", "đặc điểm",
    "ưu điểm", "cao điểm", "nhiều loại",
    "các loại", "mọi cấp", "các cấp", "nhiều lần", "thành phần", "góp phần", "cổ phần", "định mức", "hạn mức",
    "thiết bị các loại",
    "một số",
    "một trong", "một cửa", "tăng cường", "thứ nhất", "thứ hai", "thứ ba", "cần thiết", "phải chăng", "giao tiếp",
    "giao ban",
    "thu thập", "là một", "chứng chỉ", "tín chỉ", "địa chỉ", "nâng cao", "nâng tầm", "nhà đầu tư", "chủ đầu tư",
    "vốn đầu tư", "thu nhận", "chi tiết",
    "tập thể dục", "tập thể thao", "luyện tập thể dục", "luyện tập thể thao",
    "mức độ hài lòng", "lên kế hoạch", "còn lại",
    "cấp trung học cơ sở", "cấp trung học", "cấp trung học phổ thông", "cấp tiểu học", "cấp mầm non", "cấp học",
    "sự quyết tâm", "với quyết tâm", "quyết tâm cao", "quyết tâm của", "đại hội đại biểu", "hội nghị đại biểu",
    "tức là", "nghĩa là", "đó là", "như là", "cụ thể là",
    "mức thu nhập", "mức thu hút", "mức chi tiêu", "mức đóng góp", "gia tăng", "giá trị gia tăng", "nhà ở",
    "nhà ở xã hội", "được phép", "trở về", "quay về",
    "ước mơ", "bằng cấp", "văn bằng", "bằng cách", "bằng việc", "thu hồi", "nghiệm thu", "tiếp thu", "truy thu",
    "tận thu", "thất thu", "giảm nghèo", "khi cần", "tỉnh lộ", "huyện lộ", "đường tỉnh", "đường huyện", "đường xã",
    "cần thơ", "cần giờ", "cần đước", "cần giuộc", "chuyên cần", "rau cần", "cần tây", "cần câu", "cần cẩu", "cần trục",
    "cần sa", "cần cù", "cần kiệm", "siêng cần", "mặt bằng", "giải phóng mặt bằng", "công bằng", "cân bằng",
  ]
  static let servicePartial = ["một phần", "trực tuyến một phần"]
  static let serviceFull = ["toàn trình", "trực tuyến toàn trình"]
  /// Đứng ngay trước 3 hoặc 4: mức độ của dịch vụ công trực tuyến.
  static let serviceLevels = ["mức độ", "ở mức độ", "đạt mức độ", "lên mức độ", "với mức độ", "mức", "ở mức"]
  /// Mệnh đề có các từ này nói về mức độ của việc khác.
  static let otherLevels = [
    "phổ cập", "xóa mù chữ", "xoá mù chữ", "chuẩn quốc gia", "đạt chuẩn quốc gia", "tự chủ",
    "tự bảo đảm", "tự đảm bảo", "chi thường xuyên",
  ]
}
