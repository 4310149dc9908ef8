/// The words by which results are read in Vietnamese reports. Data only: every list may be lengthened by an editor who knows
/// the language. All words are lower case, in NFC; each entry is one phrase, and the longest that fits is read.
///
/// Bảng từ để đọc kết quả. Mỗi mục là một cụm từ viết thường; thêm từ vào đúng nhóm là đủ.
enum ResultLexicon {
  // MARK: So sánh

  static let comparators: [(Sense, [String])] = [
    (
      .atLeast,
      [
        "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "tối thiểu là", "bằng hoặc cao hơn",
        "bằng hoặc lớn hơn", "cao hơn hoặc bằng", "lớn hơn hoặc bằng", "không nhỏ hơn",
      ]
    ),
    (.moreThan, ["trên", "hơn", "vượt mốc", "vượt con số", "hơn cả"]),
    (
      .atMost,
      [
        "không quá", "tối đa", "không vượt quá", "nhiều nhất", "không cao hơn", "không lớn hơn", "bằng hoặc thấp hơn",
        "bằng hoặc nhỏ hơn", "thấp hơn hoặc bằng", "nhỏ hơn hoặc bằng",
      ]
    ),
    (
      .lessThan,
      [
        "dưới", "nhỏ hơn", "dưới mức", "dưới ngưỡng", "chưa đến", "chưa đầy", "chưa tới", "chưa đạt", "không đạt",
        "chưa đạt được", "không đạt được",
        "chưa đạt đến", "chưa đạt tới", "chưa đạt mức", "không đạt mức",
      ]
    ),
    (.about, ["khoảng", "gần", "xấp xỉ", "vào khoảng", "khoảng gần", "ngót", "ước khoảng"]),
    (.orMore, ["trở lên"]), (.orLess, ["trở xuống"]),
  ]

  // MARK: Động từ nối thước đo với con số

  static let reaches = [
    "đạt", "đạt mức", "đạt được", "đạt bình quân", "bình quân đạt", "đạt trung bình", "trung bình đạt", "đạt tổng",
    "là", "bằng", "ở mức", "với mức", "có", "hiện có", "được", "đã có", "có tổng", "có tổng số", "vẫn là",
    "với", "thực hiện", "thực hiện được", "đạt tổng số", "duy trì", "ở mức đạt", "đạt điểm", "giữ", "lần lượt là",
    "tương ứng là", "mang về", "thu về", "đón", "mức", "bình quân", "trung bình", "tổng cộng", "gồm", "cả", "mới đạt",
    "chỉ đạt", "mới chỉ đạt", "đã đạt", "mới bằng", "chỉ bằng", "ước đạt", "ước tính đạt",
    "ước thực hiện", "dự ước đạt", "trong đó có", "với tổng", "với tổng số", "với tổng vốn", "với kinh phí",
    "với diện tích", "con số là", "lên con số",
  ]
  static let shares = [
    "chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "chiếm tỷ trọng", "đạt tỷ lệ", "đạt tỉ lệ", "tỷ lệ", "tỉ lệ", "với tỷ lệ",
    "với tỉ lệ", "tương đương", "tương ứng", "tương ứng với", "tỷ lệ đạt", "tỉ lệ đạt",
    "đạt tỷ lệ bao phủ", "đạt tỷ trọng", "tương ứng tỷ lệ", "tương đương với", "tương ứng với tỷ lệ", "tỷ lệ là",
    "chiếm tới", "chiếm đến", "chiếm số",
  ]
  static let levels = [
    "còn", "chỉ còn", "vẫn còn", "còn lại", "giảm còn", "xuống còn", "giảm xuống còn", "giảm xuống", "xuống",
    "tăng lên", "nâng lên", "lên", "lên tới", "lên đến", "lên mức", "tăng lên mức", "giảm chỉ còn", "nay còn",
    "xuống mức", "hạ xuống còn", "kéo giảm còn", "kéo giảm xuống còn", "đưa lên", "nâng tổng số lên", "nâng tổng lên",
    "giảm xuống mức", "tăng lên đạt", "hiện còn", "còn có",
  ]
  static let rises = [
    "tăng", "tăng thêm", "tăng nhẹ", "tăng mạnh", "tăng bình quân", "mức tăng", "tăng trung bình",
    "tăng cao", "tăng được", "tăng tương ứng", "tăng lần lượt", "ước tăng", "ước tính tăng", "tăng đến", "tăng tới",
    "tăng ròng", "tăng đều",
  ]
  static let drops = [
    "giảm", "giảm thêm", "giảm nhẹ", "giảm mạnh", "giảm bình quân", "sụt giảm", "mức giảm", "giảm sâu", "giảm được",
    "giảm trung bình", "giảm tương ứng", "giảm lần lượt", "ước giảm", "ước tính giảm", "giảm đến", "giảm tới",
    "kéo giảm",
  ]
  static let overs = ["vượt", "cao hơn", "nhiều hơn", "vượt mức", "lớn hơn"]
  static let unders = ["thấp hơn", "kém", "hụt", "ít hơn", "còn thiếu", "chậm hơn"]
  static let multiples = ["gấp", "tăng gấp", "cao gấp", "cao hơn gấp", "nhiều gấp"]
  /// Bội số viết bằng chữ.
  static let multipleWords: [(String, Double)] = [
    ("gấp đôi", 2), ("tăng gấp đôi", 2), ("gấp hai lần", 2), ("gấp ba", 3), ("gấp ba lần", 3), ("gấp rưỡi", 1.5),
    ("gấp hai", 2), ("gấp bốn lần", 4), ("gấp năm lần", 5), ("tăng gấp ba", 3), ("tăng gấp rưỡi", 1.5),
  ]

  // MARK: Kế hoạch và mốc so sánh

  static let plans = [
    "kế hoạch", "kh", "mục tiêu", "chỉ tiêu", "dự toán", "kịch bản", "kế hoạch năm", "kế hoạch vốn",
    "chỉ tiêu kế hoạch", "mục tiêu kế hoạch", "dự toán năm", "chỉ tiêu giao", "kế hoạch giao", "kế hoạch cả năm",
    "mục tiêu nghị quyết", "chỉ tiêu nghị quyết", "dt", "kh năm", "mục tiêu đề ra", "kế hoạch đề ra", "chỉ tiêu đề ra",
    "chỉ tiêu được giao", "mục tiêu đại hội", "kế hoạch vốn được giao", "kế hoạch được giao", "nghị quyết đề ra",
    "nghị quyết", "nq", "nghị quyết đại hội", "số dự toán", "dự toán giao", "dự toán được giao", "tổng kế hoạch",
    "tổng kế hoạch vốn", "kế hoạch vốn giao", "mục tiêu cả năm", "chỉ tiêu năm", "mục tiêu năm",
  ]
  static let planTails = [
    "giao", "đề ra", "đặt ra", "năm", "tỉnh", "trung ương", "hđnd", "ubnd", "thủ tướng", "thủ tướng chính phủ",
    "chính phủ", "hội đồng nhân dân", "hội đồng nhân dân tỉnh", "ủy ban nhân dân", "huyện", "thành phố", "bộ", "cả năm",
    "được giao", "của", "tăng trưởng", "xây dựng", "pháp lệnh", "tw", "trên giao", "cấp trên", "đầu năm", "tỉnh ủy",
    "được", "phân bổ", "vốn", "đã", "nghị quyết", "đảng bộ", "đại hội", "quý", "tháng", "giai đoạn", "cấp trên giao",
    "bộ tài chính", "ngành", "đăng ký", "đã đề ra", "đã giao", "xã", "phường", "phấn đấu", "điều chỉnh", "nhiệm kỳ",
    "tháng đầu năm", "quốc hội", "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "thu", "chi", "được phê duyệt", "bhxh",
    "bảo hiểm xã hội việt nam", "chương trình", "tại", "quyết định", "cơ quan", "đơn vị",
  ]
  static let baseLeads = ["so với", "so", "so sánh với", "nếu so với", "so với thời điểm"]
  static let bases = [
    "cùng kỳ", "cùng kì", "cùng kỳ năm trước", "cùng kỳ năm ngoái", "năm trước", "năm ngoái", "tháng trước",
    "quý trước", "đầu năm", "đầu nhiệm kỳ", "cùng thời điểm", "kỳ trước", "cùng kỳ năm", "cùng tháng năm trước",
    "năm học trước", "cuối năm trước", "tháng liền kề", "cùng kỳ năm học trước", "ck", "đầu kỳ", "trước đây",
    "trước đó",
    "ban đầu",
  ]

  // MARK: Điều phải làm và điều đã làm

  /// Cả câu nói về điều phải đạt.
  static let goals = [
    "phấn đấu", "đặt mục tiêu", "đặt ra mục tiêu", "mục tiêu là", "mục tiêu đến", "quyết tâm", "hướng tới", "hướng đến",
    "dự kiến", "dự kiến đạt", "dự báo", "kỳ vọng", "chỉ tiêu đến", "chỉ tiêu giao", "đặt mức", "đặt chỉ tiêu",
    "đề ra mục tiêu", "với mục tiêu", "theo dự kiến", "phấn đấu đến", "tập trung phấn đấu", "cam kết", "nhằm",
    "theo mục tiêu", "thông qua kế hoạch", "phê duyệt kế hoạch", "giao kế hoạch", "nếu", "giả sử", "đề xuất mục tiêu",
    "chỉ tiêu phấn đấu", "định hướng", "trong thời gian tới",
    "thời gian tới", "năm tới", "những tháng cuối năm", "6 tháng cuối năm", "ước dân số",
    "tháng tới", "quý tới", "tới đây", "dự ước đến", "tầm nhìn", "chuẩn bị", "lộ trình", "sắp tới", "kế hoạch là",
    "đặt kế hoạch", "giao chỉ tiêu", "đăng ký chỉ tiêu", "được giao chỉ tiêu", "khả năng cả năm", "khả năng đạt",
  ]
  /// Nói về điều phải làm đến hết vế câu.
  static let duties = [
    "phải", "phải đạt", "cần", "cần đạt", "giao", "yêu cầu", "sẽ", "sẽ đạt", "sẽ có", "tối thiểu", "ít nhất", "tối đa",
    "không quá", "bảo đảm đạt", "đảm bảo đạt", "mục tiêu", "đề nghị", "kiến nghị", "chỉ đạo", "mức hỗ trợ", "mức phạt",
    "phạt tiền", "định mức", "đề xuất", "được hưởng", "chậm nhất", "trước ngày", "hạn chót", "tiếp tục phấn đấu",
    "không được", "nên", "có thể", "hoàn thành trong", "đặt",
  ]
  /// Mở đầu vế câu: nói về điều kế hoạch định ra, không phải điều đã đạt.
  static let planLeads = [
    "theo kế hoạch", "theo kế hoạch số", "theo kh", "theo lộ trình", "theo dự án", "theo đề án", "theo quy hoạch",
    "theo chương trình", "theo nghị quyết", "theo nghị quyết số", "theo dự thảo", "theo phương án", "theo chỉ tiêu",
    "theo kế hoạch năm", "theo chiến lược", "theo quyết định", "theo quyết định số", "theo đề xuất", "theo tính toán",
    "theo kịch bản", "theo định hướng",
  ]
  static let pasts = [
    "đã", "ước đạt", "ước", "ước tính", "ước thực hiện", "tính đến", "đến nay", "tính đến nay", "hiện nay", "hiện tại",
    "hiện", "hiện có", "hiện còn", "hiện đã", "lũy kế", "luỹ kế", "mới đạt", "chỉ đạt", "mới chỉ đạt", "đạt được",
    "thực hiện được", "vẫn còn", "đã được", "đã có", "đã đạt", "ghi nhận", "theo thống kê", "kết quả",
    "mới", "mới có", "mới chỉ", "chỉ mới", "vừa", "qua rà soát", "theo báo cáo", "trong năm qua", "cho biết đã",
    "đến thời điểm này", "đến thời điểm hiện tại", "đến hết", "tính chung", "thời gian qua",
    "trong đó đã", "mới bằng", "chỉ bằng", "mới phân bổ", "đã hoàn thành",
  ]
  static let estimates = [
    "ước", "ước đạt", "ước tính", "ước thực hiện", "ước khoảng", "ước tăng", "dự ước", "ước giảm", "ước tính tăng",
    "ước tính giảm",
    "ước tính đạt", "ước được", "ước thu", "ước chi",
  ]
  static let cumulatives = [
    "lũy kế đến hết", "luỹ kế đến hết", "lũy kế từ đầu năm", "luỹ kế từ đầu năm", "lũy kế", "luỹ kế", "cộng dồn",
    "lũy tiến", "lũy kế đến", "luỹ kế đến",
  ]
  /// Việc làm trong kỳ: số đếm đi với chúng là của kỳ ấy, không phải số đang có.
  static let flows = [
    "đào tạo", "tập huấn", "bồi dưỡng", "lắp đặt", "trồng", "cấp", "cấp mới", "thành lập mới", "xây dựng mới",
    "kết nạp", "tuyển dụng", "tạo việc làm", "giải quyết việc làm", "tiếp nhận", "giải quyết", "tổ chức", "sửa chữa",
    "bàn giao", "khởi công", "thu hút", "đón", "phục vụ", "khám", "điều trị", "tiêm", "kiểm tra", "thanh tra",
    "thu hoạch", "gieo trồng", "hỗ trợ", "cho vay", "trao", "tặng", "có thêm", "phát triển mới", "xây mới", "trồng mới",
    "tạo việc làm mới", "xuất khẩu", "nhập khẩu", "thu gom", "xử lý", "tư vấn", "giới thiệu", "tuyển mới",
  ]
  static let nows = [
    "đến nay", "tính đến nay", "hiện nay", "hiện tại", "hiện", "hiện có", "hiện còn", "hiện đã", "đến thời điểm này",
    "đến thời điểm hiện tại", "đến thời điểm hiện nay", "cho đến nay", "tới nay", "cho tới nay",
    "đến thời điểm báo cáo",
    "hôm nay", "tính đến thời điểm này", "tính đến thời điểm hiện tại", "tính đến thời điểm báo cáo", "hiện toàn tỉnh",
    "hiện tỉnh", "tại thời điểm này", "đến giờ",
  ]
  static let untils = [
    "tính đến", "đến", "đến hết", "tính đến hết", "hết", "đến cuối", "tính tới", "tới", "lũy kế đến", "luỹ kế đến",
    "lũy kế đến hết", "cuối", "đến thời điểm", "tính đến thời điểm", "tính đến cuối", "kết thúc", "tại thời điểm",
    "vào thời điểm", "trước thời điểm", "trong năm", "hết năm", "tính đến năm", "đến năm", "đến cuối năm", "cuối năm",
    "đến hết năm",
    "tính đến hết năm", "tính đến cuối năm", "vào năm", "vào cuối năm", "vào cuối",
  ]
  /// Việc ban hành, giao, đặt ra: không phải kết quả đã đạt.
  static let plain = [
    "đã đề ra", "đã đặt ra", "đã giao", "được giao", "nếu tính", "nếu tính riêng", "nếu xét", "nếu xét riêng",
    "đáp ứng yêu cầu", "theo yêu cầu", "có yêu cầu", "bàn giao", "giao trồng", "giao thông", "giao dịch", "giao lưu",
    "giao quân",
    "cần thiết", "mục tiêu quốc gia", "chương trình mục tiêu quốc gia", "chương trình mục tiêu", "tổng kết",
    "hiện đại", "hiện thực", "hiện đại hóa", "hiện hành", "giá hiện hành", "theo giá hiện hành", "hiện diện",
    "hiện tượng",
    "hiện vật", "hiện trường", "hiện trạng", "việc thực hiện", "việc triển khai", "mới đây", "thực hiện nhiệm vụ",
    "xuất hiện", "phát hiện", "thể hiện", "bảo đảm",
    "đảm bảo", "kết quả giải quyết", "trả kết quả", "chuyển giao", "phải nộp", "phải trả",
    "còn nhiều", "một số", "một trong", "vừa và nhỏ", "nhỏ và vừa", "mới nhất", "đổi mới", "nông thôn mới",
    "thành lập mới", "cấp mới", "xây mới", "xây dựng mới", "phát triển mới", "việc làm mới", "mô hình mới", "tạo mới",
    "mở mới", "trồng mới", "cả nước", "cả tỉnh", "toàn tỉnh", "toàn quốc", "toàn huyện", "toàn thành phố", "cấp tỉnh",
    "cấp huyện",
    "cấp xã", "trên địa bàn", "trên địa bàn tỉnh", "trên cơ sở", "trên môi trường", "trên toàn", "trên nền tảng",
    "trên cả nước", "trên các", "trên từng", "trên mạng", "trên hệ thống", "trên cổng", "trên sàn", "dưới hình thức",
    "dân tộc thiểu số", "là một", "có hiệu quả", "có thời hạn", "có thẩm quyền", "có công", "người có công",
    "chỉ số", "chỉ đạo điều hành", "phát triển", "số hóa", "công nghệ số", "nền tảng số", "chính quyền số",
    "kinh tế số", "xã hội số", "chuyển đổi số", "chữ ký số", "công dân số", "hạ tầng số", "kỹ năng số", "dữ liệu số",
    "năm học", "trung bình cộng", "còn hạn chế", "còn chậm", "đạt chuẩn", "được công nhận", "được cấp",
    "tăng trưởng khá",
    "tăng trưởng dương", "tăng cường", "kinh tế - xã hội", "kế hoạch hóa", "quy hoạch", "nhà đầu tư", "vốn đầu tư",
    "đầu tư công", "chủ đầu tư", "tăng thu", "giảm nghèo", "giảm nghèo bền vững", "lên kế hoạch",
    "theo kế hoạch", "đúng kế hoạch", "xây dựng kế hoạch", "ban hành kế hoạch", "thực hiện kế hoạch",
    "được phê duyệt", "là địa phương", "mức độ hài lòng", "theo giá", "so với yêu cầu", "dưới mức", "phủ xanh",
    "với sự", "đối với",
    "chứng chỉ", "địa chỉ", "tín chỉ", "chỉ dẫn", "chỉ huy", "chỉ giới", "chỉ định", "chỉ đạo",
    "thu hút", "thu hồi", "cả năm", "cùng với", "có nhu cầu", "bảo hiểm", "có việc làm", "phổ cập", "tỷ lệ nghèo",
    "xã hội", "xã hội hóa", "kinh tế - xã hội", "cơ sở vật chất", "cơ sở hạ tầng", "bộ máy", "bộ phận một cửa",
    "bộ mặt",
    "đội ngũ",
  ]

  /// Lời nối và chữ chung: không nói đo gì, của ai, ở đâu.
  static let hollows = [
    "nhờ đó", "nhờ vậy", "do đó", "do vậy", "vì vậy", "vì thế", "qua đó", "theo đó", "từ đó", "cụ thể", "cụ thể là",
    "như vậy", "bên cạnh đó", "ngoài ra", "đồng thời", "đặc biệt", "đặc biệt là", "đáng chú ý", "đáng chú ý là",
    "nhìn chung", "nói chung", "cùng với đó", "nổi bật", "nổi bật là", "cùng đó", "tuy nhiên", "tuy vậy", "mặt khác",
    "như sau", "trên cơ sở đó", "lần đầu tiên", "kết quả là", "kết quả cho thấy", "cho thấy", "kết quả", "qua rà soát",
    "các", "những", "việc", "cho", "như", "vào", "về", "toàn", "chung", "tỉnh", "toàn bộ", "trên toàn", "trên địa bàn",
    "trên địa bàn tỉnh", "tính chung", "công tác", "năm qua", "số", "tổng số", "tổng", "chỉ số", "số lượng", "con số",
    "tỷ trọng",
    "tỉ trọng", "mức", "nâng", "đưa", "góp phần", "thời điểm",
  ]

  // MARK: Xếp hạng, nhãn

  static let ranks = [
    "xếp thứ", "đứng thứ", "xếp hạng", "xếp vị trí", "vị trí thứ", "xếp hạng thứ", "đứng vị trí", "đứng vị trí thứ",
    "xếp vị trí thứ", "thứ hạng", "hạng", "giữ vị trí thứ", "vị trí", "xếp ở vị trí", "xếp ở vị trí thứ", "đứng hạng",
    "đạt hạng", "lên vị trí", "lên vị trí thứ", "đạt vị trí thứ", "giữ vị trí", "thứ hạng thứ", "đứng ở vị trí thứ",
    "đứng ở vị trí", "xếp", "xếp loại thứ", "về thứ", "vươn lên vị trí thứ", "vươn lên thứ", "lên thứ",
    "vươn lên vị trí", "top", "thuộc top", "trong top", "nằm trong top", "lọt top", "lọt vào top", "vào top",
  ]
  static let labels = [
    "điều", "khoản", "điểm", "mục", "phụ lục", "chương", "phần", "mẫu", "biểu", "bước", "số", "lần thứ", "thứ", "khóa",
    "khoá", "mức độ", "ở mức độ", "đạt mức độ", "cấp độ", "lớp", "bảng", "hình", "phiên bản", "loại", "quốc lộ", "tầng",
    "thế hệ", "trang", "nhóm", "đề án", "kỳ họp thứ", "phiên họp thứ", "nghị quyết", "nghị quyết số", "quyết định",
    "quyết định số", "luật", "nghị định", "chỉ thị", "chỉ thị số", "kế hoạch số", "công văn", "thông tư",
    "vành đai", "giai đoạn", "dự án số", "tổ số", "khối", "đường", "ngõ", "iso", "tcvn", "covid", "km số", "bậc", "ca",
    "thông báo số", "báo cáo số", "nghị định số", "công điện số", "chương trình số", "đề án số",
    "cách mạng công nghiệp",
    "công nghiệp", "trung tâm dữ liệu quốc gia số", "lần", "đợt", "kỳ", "tổ", "phòng", "zalo", "hotline", "điện thoại",
  ]
  static let citations = [
    "nghị quyết", "nghị quyết số", "quyết định", "quyết định số", "nghị định", "nghị định số", "thông tư", "chỉ thị",
    "chỉ thị số", "công văn", "công văn số", "luật", "kết luận", "thông báo số", "tờ trình", "kế hoạch số",
    "báo cáo số",
    "công điện", "công điện số", "văn bản số", "chương trình số", "đề án số", "theo báo cáo", "báo cáo",
  ]
  static let preambles = [
    "căn cứ", "xét đề nghị", "theo đề nghị", "nơi nhận", "kính gửi", "xét tờ trình", "xét báo cáo",
    "xét hồ sơ", "xét thấy", "xét nhu cầu", "xét công văn", "xét văn bản", "xét yêu cầu",
  ]

  // MARK: Phần của văn bản

  static let pastSections = [
    "kết quả đạt được", "kết quả thực hiện", "thực trạng", "hiện trạng", "tình hình", "đánh giá chung", "kết quả",
    "đánh giá", "tồn tại", "hạn chế", "nguyên nhân", "kết quả triển khai", "tình hình thực hiện", "ưu điểm",
    "tổng kết", "sơ kết", "nhìn lại", "thành tựu", "những kết quả", "về kết quả", "đạt được", "các con số",
    "qua các con số", "báo cáo kết quả", "đánh giá kết quả", "đánh giá tình hình", "kết quả công tác", "khó khăn",
    "bối cảnh", "đặc điểm", "thuận lợi", "những con số", "bảng dựng", "kết quả cụ thể", "công bố",
    "tình hình triển khai",
    "các kết quả", "số liệu", "tiến độ thực hiện", "tiến độ", "ước thực hiện", "kết quả nổi bật", "một số kết quả",
  ]
  /// Trong tên tin bài: tin nói về một kế hoạch, không phải kết quả.
  static let planTitles = [
    "kế hoạch", "quy hoạch", "chương trình", "đề án", "chiến lược", "phê duyệt", "ban hành", "mục tiêu", "chỉ tiêu",
    "chương trình mục tiêu", "triển khai kế hoạch", "ban hành kế hoạch", "lộ trình", "phấn đấu", "đặt mục tiêu",
    "theo kế hoạch", "xây dựng kế hoạch", "định hướng", "tầm nhìn", "dự thảo", "nhiệm vụ", "thực hiện kế hoạch",
  ]
  static let goalSections = [
    "chỉ tiêu năm", "mục tiêu năm", "chỉ tiêu giao", "chỉ tiêu kế hoạch", "mục tiêu kế hoạch", "mục tiêu cả năm",
    "mục tiêu đề ra", "chỉ tiêu đề ra", "mục tiêu nghị quyết", "chỉ tiêu nghị quyết", "chỉ tiêu được giao",
    "mục tiêu", "chỉ tiêu", "định hướng", "phương hướng", "tầm nhìn", "kết quả cần đạt", "kết quả dự kiến", "phấn đấu",
    "các chỉ tiêu", "mục tiêu cụ thể", "mục tiêu chung", "chỉ tiêu chủ yếu", "mục tiêu quốc gia", "dự kiến", "dự báo",
    "mục đích", "mục tiêu tổng quát", "chỉ tiêu cụ thể",
  ]
  static let taskSections = [
    "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "nội dung", "lộ trình", "yêu cầu", "kiến nghị", "đề xuất",
    "phân công", "nhiệm vụ trọng tâm", "nhiệm vụ, giải pháp", "kế hoạch", "triển khai nhiệm vụ",
  ]
  static let normSections = [
    "mức chi", "mức hỗ trợ", "nội dung chi", "chính sách hỗ trợ", "mức thu", "khen thưởng", "chế độ", "điều kiện",
    "hiệu lực", "nguyên tắc", "thang điểm", "liên hệ",
  ]
  /// Có chữ của tên mục mà không mở mục nào.
  static let noSections = [
    "đủ điều kiện", "tạo điều kiện", "tạo mọi điều kiện", "trong điều kiện", "điều kiện thuận lợi", "đáp ứng điều kiện",
  ]

  // MARK: Lời đánh giá, lời nối

  static let judgements = [
    "đạt", "vượt", "không đạt", "chưa đạt", "đạt và vượt", "vượt kế hoạch", "đạt kế hoạch", "hoàn thành", "vượt mức",
    "hoàn thành vượt mức", "chưa hoàn thành", "không hoàn thành", "hoàn thành kế hoạch", "vượt chỉ tiêu",
    "đạt chỉ tiêu", "đã hoàn thành",
    "đạt mục tiêu", "vượt mục tiêu", "chưa đạt mục tiêu", "chưa đạt kế hoạch", "chưa đạt chỉ tiêu", "vượt kịch bản",
    "không đạt kế hoạch", "không đạt chỉ tiêu", "không đạt mục tiêu", "chưa bảo đảm",
  ]
  static let fillers = [
    "đều", "mới", "chỉ", "cũng", "vẫn", "ước", "đã", "mới chỉ", "ước đạt", "nhưng", "song", "và", "cùng", "hiện",
    "tổng", "cơ bản", "nhưng vẫn", "trong đó", "như vậy", "tức", "nghĩa là", "qua đó", "đồng thời", "còn", "mới bằng",
    "chỉ bằng", "lại", "hơn", "tiếp tục", "bằng", "được", "ước tính", "chỉ đạt", "mới đạt", "vượt", "đạt", "lần lượt",
    "tương đương", "so", "so với", "của", "riêng", "này", "theo đó", "ước thực hiện", "với", "từ", "dù", "mặc dù",
    "nhưng bị", "song bị",
  ]
  static let joiners = ["và", "hoặc", "đồng thời", "cùng", "cũng như", "cùng với", "trong khi", "còn"]
  static let amongWhich = ["trong đó", "riêng", "trong đó có", "gồm", "bao gồm"]
  static let conditions = ["nếu", "trường hợp", "giả sử"]
  /// Trước số đếm, chỉ nói ở đâu, của ai.
  static let which = [
    "của", "tại", "ở", "thuộc", "trong", "giữa", "sau", "qua", "theo", "trong số", "trong vòng", "cách", "từ", "mỗi",
    "thuộc phạm vi quản lý của", "sau hơn", "sau gần", "mô hình", "chính quyền địa phương", "các", "cùng", "bởi", "về",
    "trong tổng số", "trên tổng số", "do",
  ]
  static let outOf = ["trên tổng số", "trong tổng số", "/ tổng số", "trên tổng", "trong tổng", "trong số"]
  static let actions = [
    "hình thành", "xây dựng", "phát triển", "thành lập", "đầu tư", "tổ chức", "đào tạo", "bồi dưỡng", "thu hút",
    "tuyển dụng", "cung cấp", "triển khai", "hoàn thành", "hỗ trợ", "lắp đặt", "trồng", "trồng mới", "mở mới",
    "xây mới", "cấp mới", "thành lập mới", "mở", "thực hiện", "duy trì",
    "nâng cấp", "công nhận", "kết nối", "sản xuất", "tạo việc làm", "tạo việc làm mới", "giải quyết việc làm mới",
    "giải quyết việc làm", "tạo", "đưa vào", "đưa",
    "công bố", "công khai", "tập huấn", "cấp", "bố trí", "trang bị", "chuyển giao", "đăng ký", "huy động", "khởi công",
    "thiết lập", "bàn giao", "đón", "phục vụ", "tiếp nhận", "giải quyết", "xử lý", "rà soát", "đơn giản hóa",
    "đơn giản hoá", "bãi bỏ", "cắt giảm", "chia sẻ", "tích hợp", "vận động", "thu hoạch", "gieo trồng", "khai thác",
    "giữ", "phát sóng", "ban hành", "tham mưu", "thu", "chi", "nộp", "xuất khẩu", "kiểm tra", "thanh tra", "phát hiện",
    "khám", "điều trị", "tiêm", "trao", "tặng", "xóa", "xoá", "sửa chữa", "cải tạo", "vận hành", "ký kết", "phê duyệt",
    "đồng bộ", "cập nhật", "số hóa", "số hoá", "phủ sóng", "sử dụng", "đạt chuẩn", "được công nhận", "được cấp",
    "thành lập mới", "cấp mới", "xây dựng mới", "phát triển mới", "thẩm định", "trình", "thông qua", "sắp xếp",
    "tinh giản", "bổ sung", "sửa đổi", "hướng dẫn", "phân bổ", "giải ngân", "tăng thêm", "thả", "nuôi", "chăm sóc",
    "bảo vệ", "khoán", "đo đạc", "số hóa được", "phủ", "bao phủ", "lấy mẫu", "cho vay", "giới thiệu", "quảng bá",
    "tham gia", "đoạt",
    "giành", "đánh giá", "phân hạng", "di dời", "cứng hóa", "nhựa hóa", "bê tông hóa", "tuyên truyền", "đăng tải",
    "phát hành", "khen thưởng", "xét xử", "khởi tố", "thụ lý", "bắt giữ", "triệt phá", "có thêm", "nhận",
    "gửi", "chuyển", "chuyển qua", "chuyển sang", "xét duyệt", "đấu nối", "liên thông", "đưa vào sử dụng", "hiến",
    "đóng góp", "ủng hộ", "thu gom", "chốt",
    "kết nạp", "xảy ra", "làm chết", "chết", "bị thương", "làm bị thương", "tử vong", "mất tích", "cứu", "bị",
    "bị thiệt hại", "thiệt hại", "sơ tán", "thu giữ", "vay", "tạo ra", "xử phạt", "xử phạt vi phạm hành chính",
    "thanh toán",
  ]
}
