/// The words by which the finder reads Vietnamese plans. Data only: no rule stands here, and every list may be
/// lengthened by an editor who knows the language. All words are lower case, in NFC; each entry is one phrase.
///
/// Bảng từ để đọc chỉ tiêu. Mỗi dòng là một cụm từ viết thường; thêm từ vào đúng nhóm là đủ.
enum Lexicon {
  // MARK: So sánh – comparators before the number

  /// Không thấp hơn: ≥.
  static let atLeast = [
    "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "không ít hơn", "không kém", "không kém hơn",
    "không thấp dưới", "tối thiểu là", "ít nhất là", "thấp nhất", "bằng hoặc cao hơn", "bằng hoặc hơn",
    "bằng hoặc trên",
    "bằng hoặc lớn hơn", "bằng hoặc nhiều hơn", "bằng hoặc vượt", "cao hơn hoặc bằng", "lớn hơn hoặc bằng",
    "nhiều hơn hoặc bằng", "hoặc vượt",
    "tối thiểu từ", "ít nhất từ", "thấp nhất là",
  ]
  /// Cao hơn hẳn: >.
  static let moreThan = [
    "trên", "hơn", "vượt", "vượt trên", "vượt ngưỡng", "vượt mốc", "vượt con số", "vượt mức", "trên mức", "trên ngưỡng",
    "trên mốc", "trên con số", "cao hơn", "nhiều hơn",
    "lớn hơn", "quá",
  ]
  /// Không cao hơn: ≤.
  static let atMost = [
    "không quá", "tối đa", "không vượt quá", "không vượt", "không hơn", "không vượt ngưỡng", "không vượt mức",
    "không vượt trần", "không vượt quá mức", "không vượt quá ngưỡng", "không quá mức", "không quá ngưỡng", "nhiều nhất",
    "cao nhất là", "tối đa là",
    "không cao hơn", "bằng hoặc thấp hơn", "bằng hoặc dưới", "bằng hoặc nhỏ hơn", "bằng hoặc ít hơn",
    "thấp hơn hoặc bằng",
    "nhỏ hơn hoặc bằng", "ít hơn hoặc bằng", "chưa quá",
  ]
  /// Thấp hơn hẳn: <.
  static let lessThan = [
    "dưới", "đưới", "thấp hơn", "nhỏ hơn", "ít hơn", "dưới mức", "dưới tỷ lệ", "dưới tỉ lệ", "dưới ngưỡng", "dưới mốc",
    "dưới con số", "kém hơn", "thấp dưới", "chưa đến",
    "chưa tới", "chưa đầy", "không đến", "không tới", "không đầy",
  ]
  /// Xấp xỉ: ~.
  static let about = [
    "khoảng", "gần", "xấp xỉ", "trên dưới", "gần như", "tiệm cận", "ước khoảng", "tầm khoảng", "vào khoảng",
    "khoảng từ", "từ khoảng",
  ]
  /// Đứng sau con số, nghĩa là không thấp hơn.
  static let orMore = ["trở lên", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn", "trở đi"]
  /// Đứng sau con số, nghĩa là không cao hơn.
  static let orLess = "trở xuống"

  // MARK: Động từ nối thước đo với con số

  /// Giá trị đứng ngay sau các từ này.
  static let valueVerbs = [
    "đạt", "đạt mức", "đạt mức độ", "đạt tỷ lệ", "đạt tỉ lệ", "chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "là", "bằng",
    "còn", "lên",
    "xuống", "xuống còn", "còn lại", "tăng", "giảm", "tăng thêm", "tăng lên", "nâng lên", "cắt giảm",
    "tăng trưởng", "tăng bình quân", "tăng trưởng bình quân", "tăng trung bình", "giảm bình quân",
    "ở mức", "với mức", "mức", "lên mức", "xuống mức", "xuống đến", "xuống tới", "cán mốc", "chạm mốc",
    "đạt mốc", "đạt ngưỡng", "tương đương", "đạt được", "lên tới", "lên đến", "rút ngắn", "tiết kiệm",
    "đóng góp", "bình quân", "bình quân đạt", "trung bình", "đạt bình quân", "đạt trung bình", "tỷ lệ", "tỉ lệ",
    "tiến tới", "hướng tới", "đạt tối đa", "đạt đến", "đạt tới", "đạt từ", "giảm trung bình",
    "tăng mạnh", "tăng nhẹ", "giảm mạnh", "giảm nhẹ",
    "giảm thêm", "mới đạt", "tiết kiệm thêm", "vẫn là", "vẫn đạt", "kéo giảm", "đáp ứng", "để đạt", "góp phần đạt",
  ]
  /// Giảm: giá trị là phần giảm hoặc mức sau khi giảm.
  static let reductions = [
    "giảm trung bình", "giảm thêm", "giảm", "cắt giảm", "giảm bình quân", "xuống còn",
    "rút ngắn", "kéo giảm", "giảm mạnh", "giảm nhẹ",
  ]

  // MARK: Dấu hiệu mục tiêu và dấu hiệu kết quả đã qua

  /// Nói về điều phải đạt sau này.
  static let goalCues = [
    "mục tiêu", "chỉ tiêu", "phấn đấu", "sẽ", "đặt ra mục tiêu", "đặt mục tiêu", "bảo đảm", "đảm bảo", "yêu cầu",
    "cần đạt", "phải đạt", "quyết tâm", "hướng đến", "hướng tới", "dự kiến", "tiến tới", "nhằm", "kỳ vọng", "tối thiểu",
    "ít nhất", "giao", "định hướng", "đề ra", "phải", "cần", "không để", "bảo đảm đạt", "kế hoạch đặt ra",
    "dự kiến đạt",
    "cam kết", "để đạt", "góp phần đạt", "dự định", "tham vọng",
  ]
  /// Đủ mạnh để nói về tương lai kể cả trong phần đánh giá kết quả.
  static let strongGoals = [
    "phấn đấu", "đặt mục tiêu", "đặt ra mục tiêu", "mục tiêu đến", "mục tiêu là", "đề ra mục tiêu", "với mục tiêu",
    "chỉ tiêu đến", "phải đạt", "cần đạt", "sẽ đạt", "sẽ có", "quyết tâm", "theo mục tiêu", "đặt kế hoạch",
    "đặt chỉ tiêu",
  ]
  /// Sau khi đã kể kết quả, các từ này nhìn lại ("các chỉ tiêu đề ra", "đảm bảo theo kế hoạch"), không đặt mục tiêu mới.
  static let lookingBack = [
    "mục tiêu", "chỉ tiêu", "bảo đảm", "đảm bảo", "bảo đảm đạt", "giao", "đề ra", "định hướng", "kế hoạch đặt ra",
    "nhằm",
  ]
  /// Bảo đảm: sau thước đo thì chỉ nói rõ đó là gì ("nước đảm bảo vệ sinh").
  static let ensuring = ["bảo đảm", "đảm bảo"]
  /// Mở câu nêu ví dụ về việc đã làm.
  static let examples = [
    "điển hình", "điển hình là", "điển hình như", "đơn cử", "đơn cử như", "tiêu biểu", "tiêu biểu là", "tiêu biểu như",
    "chẳng hạn", "chẳng hạn như",
  ]
  /// Đứng trước tên riêng: nói về một người.
  static let persons: Set<String> = ["anh", "chị", "ông", "bà", "cô", "chú", "bác", "gia đình anh", "gia đình ông"]
  /// Đơn vị của khoảng cách.
  static let lengths: Set<String> = ["km", "m", "mét", "ki-lô-mét", "cây số", "hải lý"]
  /// Chỉ lại điều vừa nêu.
  static let demonstratives = ["này", "đó", "ấy", "kia", "nói trên", "nêu trên", "kể trên", "vừa nêu"]
  /// Nói đang đứng ở đâu, không nói sẽ đứng ở đâu.
  static let standings = ["thuộc", "nằm", "đứng", "nằm trong", "đứng trong"]
  /// Sau "đã": ký với nhau, tức là đã làm; khác với giao, đề ra việc phải làm.
  static let signings = ["ký", "ký kết", "đăng ký", "cam kết", "ký quyết định", "thống nhất", "quán triệt", "chủ trì"]
  /// Đứng trước mức đạt tới, không phải phần tăng giảm: "giảm còn 7 ngày".
  static let endpoints = [
    "xuống", "xuống còn", "còn", "còn lại", "lên", "lên tới", "lên đến", "lên mức", "xuống mức", "xuống đến",
    "xuống tới",
  ]
  /// Đứng sau "tỷ": lượng của chất, của điện, của vật, không phải tiền.
  static let measuredInBillions: Set<String> = [
    "lít", "kwh", "mwh", "m3", "m³", "mét", "quả", "trứng", "viên", "con", "cây", "lượt", "chai", "lon", "gói", "bao",
  ]
  /// Không đếm được: phân số của chúng là một phần của tất cả ("1/2 diện tích").
  static let masses = [
    "diện tích", "tổng diện tích", "quỹ đất", "tổng quỹ đất", "khối lượng", "sản lượng", "lượng", "tổng lượng",
    "kinh phí",
    "tổng kinh phí", "vốn", "tổng vốn", "thời gian", "chi phí", "chiều dài", "doanh thu", "nhu cầu", "tổng nhu cầu",
  ]
  /// Thước đo tính bằng xen-ti-mét.
  static let heights = ["chiều cao", "chiều cao trung bình", "chiều cao bình quân"]
  /// Mốc đã qua để so sánh: "tăng 2 lần so với đầu nhiệm kỳ".
  static let pastPoints = [
    "đầu nhiệm kỳ", "đầu nhiệm kì", "đầu giai đoạn", "đầu năm", "cuối năm trước", "mọi năm", "các năm trước",
    "những năm trước", "năm ngoái",
    "trước khi sáp nhập", "cùng kỳ", "so với cùng kỳ", "so cùng kỳ",
  ]
  /// Báo cáo nói rằng.
  static let reporting = ["cho biết", "cho thấy", "nêu rõ", "đánh giá"]
  /// Kết quả đã đạt, thống kê, so sánh với kỳ trước.
  static let pastCues = [
    "ước đạt", "ước thực hiện", "ước tính", "tính đến", "tính đến nay", "đến nay", "hiện nay", "hiện tại", "hiện có",
    "hiện đã", "hiện đang", "hiện mới", "thời gian qua", "vừa qua", "năm qua", "những năm qua", "cùng kỳ",
    "trong những năm qua",
    "kết quả đạt được", "kết quả cho thấy", "theo thống kê", "theo báo cáo", "thống kê", "theo số liệu",
    "tháng đầu năm", "qua khảo sát", "về kết quả", "qua kiểm tra", "qua rà soát", "qua theo dõi", "qua đánh giá",
    "qua tổng hợp", "kết quả khảo sát", "trước đó", "trước đây", "năm ngoái", "năm trước",
    "tháng trước", "quý trước", "có xu hướng giảm", "có xu hướng tăng",
    "từng đạt", "mới đạt", "chỉ đạt", "mới chỉ", "chỉ mới", "mới có", "vẫn còn",
    "được ghi nhận", "ghi nhận",
    "ước", "đang là", "hiện là", "hiện đạt", "hiện ở mức", "hiện chiếm", "hiện tỷ lệ", "hiện tỉ lệ", "đang ở mức",
    "đã ghi nhận",
    "hàng năm trước", "mới đây", "nhiệm kỳ qua", "nhiệm kỳ trước", "lập kỳ tích",
  ]
  /// Trong các từ ấy: mức ước của năm tới thì là chỉ tiêu của năm tới.
  static let estimates = ["ước đạt", "ước"]
  /// Chỉ là dấu hiệu quá khứ khi đi liền với con số hay động từ.
  static let already = ["đã", "vừa", "đã được", "đã đạt", "đã có"]
  /// Sau "đã", "vừa": việc ban hành, giao, đặt ra – không phải kết quả đã đạt.
  static let issuingActs = [
    "ký", "ban hành", "phê duyệt", "thông qua", "đề ra", "đặt ra", "giao", "xác định", "quyết định", "yêu cầu",
    "chỉ đạo",
    "đặt", "ký ban hành", "đặt mục tiêu", "quán triệt", "có văn bản", "có công văn", "thống nhất", "chủ trì",
    "ký quyết định",
    "đặt ra mục tiêu", "đề ra mục tiêu", "được phê duyệt", "được đặt ra", "được giao", "cam kết", "đăng ký",
  ]
  /// Sau "chỉ tiêu" có số đứng trước: số suất, không phải điều phấn đấu.
  static let quotas = ["biên chế", "tuyển sinh", "tuyển dụng", "hợp đồng", "tuyển quân"]
  /// Sau một tỷ lệ phần trăm, cho biết đó là mức hoàn thành của một kế hoạch.
  static let planShares = [
    "nghị quyết đại hội", "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "kh", "so với cùng kỳ", "so cùng kỳ",
    "cùng kỳ", "so với tháng trước", "so tháng trước", "so với quý trước", "so với tháng", "so với quý",
  ]
  /// Dự báo, không phải chỉ tiêu.
  static let forecasts = [
    "dự báo", "dự đoán", "nhận định", "ước dân số", "dân số dự kiến", "dự kiến dân số",
    // Phải mua, sẽ thiếu bao nhiêu: nhu cầu, không phải mức phấn đấu.
    "phải nhập khẩu", "cần nhập khẩu", "sẽ nhập khẩu", "phải nhập", "sẽ thiếu", "sẽ thiếu hụt", "có thể sẽ",
    "nhu cầu sẽ", "chúng tôi cho rằng", "chúng tôi dự báo", "chúng tôi ước tính",
  ]
  /// Điều kiện: con số trong mệnh đề này không phải chỉ tiêu.
  static let conditions = ["nếu", "trường hợp", "khi", "đối với trường hợp", "trong trường hợp", "giả sử"]
  /// So với mức khác: con số là độ chênh.
  static let differences = [
    "cao hơn so với", "thấp hơn so với", "cao hơn chỉ tiêu", "vượt chỉ tiêu", "vượt kế hoạch", "vượt mục tiêu",
    "vượt dự toán", "cao hơn mức", "cao hơn bình quân", "thấp hơn chỉ tiêu", "thấp hơn bình quân",
    "cao hơn tốc độ tăng", "cao hơn tốc độ", "thấp hơn tốc độ", "cao hơn tỷ lệ", "thấp hơn tỷ lệ", "thấp hơn mức",
    "cao hơn mục tiêu", "thấp hơn mục tiêu", "còn thiếu", "thiếu hụt", "hụt",
  ]

  // MARK: Chế độ, định mức – entitlements and norms

  /// Hỗ trợ, miễn giảm một phần của …
  static let normVerbs = [
    "hỗ trợ", "được hỗ trợ", "giảm", "miễn", "miễn, giảm", "chi trả", "thanh toán", "thu", "thưởng", "phạt",
    "ngân sách hỗ trợ",
    "được hưởng", "hưởng", "hỗ trợ tối đa", "mức hỗ trợ", "mức chi", "mức thu", "mức phạt", "mức thưởng", "bằng",
    "đóng", "khấu trừ", "nắm giữ", "hỗ trợ không quá", "khuyến mại", "khuyến mãi", "giảm giá", "ưu đãi", "chiết khấu",
  ]
  /// … khoản phí, chi phí, tiền công.
  static let normNouns = [
    "phí", "lệ phí", "chi phí", "mức phí", "mức thu", "mức lệ phí", "mức phí, lệ phí", "lãi suất", "học phí",
    "kinh phí",
    "vốn điều lệ", "cổ phần", "tiền thuê", "tiền", "mức lương", "lương", "giá trị hợp đồng", "giá trị", "mức đóng",
    "mức hỗ trợ", "giá vé", "giá",
    "cước", "thuế", "mức lương cơ sở", "mức chi", "tổng chi phí", "số phí", "số tiền",
  ]
  /// Câu chứa các cụm này nói về định mức chi, mức hỗ trợ.
  static let normCues = [
    "mức chi", "mức hỗ trợ", "mức thu", "mức thưởng", "định mức", "mức xử phạt", "phạt tiền", "mức đóng", "đơn giá",
    "chi phí hỗ trợ", "tiền thưởng", "mức trợ cấp", "phụ cấp", "tặng thưởng", "khen thưởng",
    "thời hạn giải quyết", "trong thời hạn", "hỗ trợ một lần", "mức phạt",
    "được khen thưởng", "giảm giá", "khuyến mại", "khuyến mãi", "ngày làm việc", "tổng số phiếu", "phiếu bầu",
    "tham dự", "tham gia hội nghị", "dự hội nghị", "đại biểu", "số điện thoại", "hotline", "đường dây nóng", "fax",
    "email", "biểu quyết", "với sự tham gia", "sự tham dự", "với sự có mặt",
    // Luật cho ai hưởng gì, với điều kiện nào.
    "điều kiện hưởng", "được hưởng ưu đãi", "hưởng ưu đãi", "hưởng thuế suất", "được hưởng thuế suất",
    "thuế suất ưu đãi",
    "ưu đãi thuế", "giá mục tiêu", "mức giá", "với mức giá",
    // Chỉ tiêu xây dựng của một khu đất.
    "mật độ xây dựng", "hệ số sử dụng đất", "tầng cao", "chỉ giới xây dựng",
  ]

  // MARK: Động từ tạo ra – verbs that make a count a target

  static let createVerbs = [
    "hình thành", "xây dựng", "phát triển", "thành lập", "đầu tư", "tổ chức", "đào tạo", "bồi dưỡng", "thu hút",
    "tuyển dụng", "cung cấp", "triển khai", "hoàn thành", "hỗ trợ", "lắp đặt", "trồng", "mở mới", "mở", "thực hiện",
    "duy trì", "nâng cấp", "công nhận", "ươm tạo", "kết nối", "nghiên cứu", "sản xuất", "tạo việc làm",
    "giải quyết việc làm",
    "tạo ra", "tạo", "đưa vào", "đưa", "có thêm", "công bố", "tập huấn", "số hóa", "số hoá", "cấp", "bố trí",
    "phủ sóng",
    "trang bị", "nhân rộng", "thí điểm", "chuyển giao", "đăng ký", "huy động", "cải tạo", "khởi công", "thiết lập",
    "bàn giao", "đón", "phục vụ", "lựa chọn", "đạt chuẩn", "có", "có được", "đạt", "sở hữu", "phát hành", "ký kết",
    "xóa", "xoá", "tăng thêm", "ra mắt", "vận hành", "khai thác", "xuất khẩu", "giảm", "tăng", "thu", "tiếp nhận",
    "nâng hạng", "kết nạp", "trao tặng", "tặng", "tư vấn", "giới thiệu", "giải ngân",
    "đưa vào hoạt động", "phát triển mới", "thành lập mới", "xây dựng mới", "xây thêm", "mở thêm", "bổ sung", "tạo lập",
    "dành", "chi", "nâng",
  ]
  /// Trong tin bài, chỉ các động từ này đứng đầu mệnh đề mới đủ để coi là nhiệm vụ.
  static let taskVerbs = [
    "hình thành", "xây dựng", "phát triển", "thành lập", "đầu tư", "đào tạo", "hỗ trợ xây dựng", "hỗ trợ nghiên cứu",
    "hỗ trợ", "ươm tạo", "nghiên cứu", "hỗ trợ phát triển", "đưa",
  ]
  /// Trong kế hoạch, số đếm đứng ngay sau các động từ này là việc phải làm.
  static let planVerbs = [
    "tổ chức", "bồi dưỡng", "thu hút", "tuyển dụng", "tập huấn", "lắp đặt", "lắp đặt mới", "trồng", "trồng mới", "mở",
    "mở mới",
    "cung cấp",
    "triển khai", "hoàn thành", "ra mắt", "số hóa", "tạo việc làm cho", "giải quyết việc làm cho", "đào tạo mới",
    "xây mới",
    "phát triển mới", "thành lập mới", "xây dựng mới", "đào tạo nghề cho", "nhân rộng", "cấp mới", "đón", "trang bị",
    "kết nối",
    "đầu tư mới", "chuyển đổi", "nâng cấp", "chuyển giao", "công nhận", "bổ sung", "duy trì", "đăng ký", "sản xuất",
    "tạo lập", "huy động", "kết nạp mới", "tuyển mới", "tạo mới", "làm mới",
    "cải tạo", "kết nạp", "trao tặng", "dạy nghề cho", "giới thiệu việc làm cho", "hướng nghiệp cho", "khai trương",
    "di dời", "cứng hóa", "kiên cố hóa", "bê tông hóa", "nhựa hóa",
  ]
  /// Việc trên đất, trên rừng: diện tích đi với chúng là việc phải làm ("chăm sóc rừng 550 nghìn ha").
  static let landVerbs = [
    "trồng", "trồng mới", "chăm sóc", "bảo vệ", "khoanh nuôi", "phục hồi", "cải tạo", "mở rộng", "thâm canh", "tưới",
    "gieo trồng",
    "giao khoán", "khoán bảo vệ", "nuôi dưỡng", "làm giàu", "chuyển đổi", "nuôi", "thả nuôi", "canh tác",
  ]
  /// Chỉ bảo người khác làm, chỉ theo, chỉ nói, chỉ gồm: số đếm sau chúng không phải việc phải làm.
  static let directing = [
    "hướng dẫn", "yêu cầu", "đề nghị", "kiến nghị", "chỉ đạo", "đôn đốc", "phân công", "phối hợp", "căn cứ", "báo cáo",
    "gửi", "trình", "thông báo", "quy định", "áp dụng", "kỷ niệm", "kỉ niệm", "chào mừng", "tổng kết", "sơ kết", "gồm",
    "tham mưu", "chịu trách nhiệm", "phạt", "quản lý", "sử dụng", "vận hành", "chi trả", "tuần tra", "tháo gỡ",
    "chế độ",
    "bảo vệ an toàn", "sắp xếp", "sáp nhập", "hợp nhất", "giải thể", "bổ nhiệm", "miễn nhiệm", "điều động", "triệu tập",
    "hiện", "đang", "qua", "dọc", "trợ cấp", "lương", "đặt tên", "công bố", "tiếp nhận", "rà soát", "tiêu hủy",
    "đấu giá",
    "cử", "thu hồi", "chuyển mục đích",
  ]
  /// Mở đầu một mục mà trong ngoặc sau nó là số lượng: "Lĩnh vực nông nghiệp (30 người)".
  static let itemHeads = ["lĩnh vực", "nghề", "năm", "giai đoạn", "đợt", "quý"]
  /// Đứng trước kích thước của một vật.
  static let extents: Set<String> = ["dài", "rộng", "cao", "sâu", "tải trọng", "dung tích"]
  /// Đơn vị của kích thước ấy.
  static let extentUnits: Set<String> = ["m", "mét", "cm", "m3"]
  /// Sau con số: việc sắp xếp đã xong, con số là cái đang có.
  static let mergers = [
    "sau sáp nhập", "sau hợp nhất", "sau sắp xếp", "sau khi sáp nhập", "sau khi hợp nhất", "sau khi sắp xếp",
  ]
  /// Cơ quan, người của bộ máy: đếm chúng chỉ để nói có ai.
  static let bodyNouns: Set<String> = [
    "sở", "sở, ngành", "ban", "cơ quan", "đồng chí", "dân tộc",
  ]
  /// Giữ cái đang có: "duy trì diện tích rừng hiện có 466.207 ha" không nói về kết quả.
  static let keepers = ["duy trì", "giữ", "giữ vững", "giữ ổn định", "bảo vệ", "ổn định", "bảo tồn"]
  /// Việc của cả địa phương: số đếm sau chúng không thuộc vị ngữ của tỷ lệ đứng trước.
  static let ownTasks = [
    "giải quyết việc làm", "tạo việc làm", "giải quyết việc làm cho", "tạo việc làm cho", "đào tạo nghề cho",
    "dạy nghề cho", "giới thiệu việc làm cho", "kết nạp", "trồng", "xây dựng mới", "thành lập mới", "phát triển mới",
    "xuất khẩu", "xây mới", "khởi công", "công nhận",
  ]

  // MARK: Thước đo – measures that stand before their value

  static let measures = [
    "lợi nhuận", "tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ số", "tỉ số", "tuổi thọ trung bình", "tuổi thọ bình quân",
    "tỷ trọng",
    "tỉ trọng", "tốc độ tăng", "tốc độ tăng trưởng", "tốc độ gia tăng", "số lượng", "chỉ số",
    "mức độ hài lòng", "độ che phủ", "độ che phủ rừng",
    "quy mô", "doanh thu", "kim ngạch", "sản lượng", "năng suất", "giá trị", "tổng số", "hệ số sử dụng đất", "tổng đàn",
    "số người",
    "số lượt", "số hộ",
    "thu nhập bình quân", "grdp bình quân", "tổng thu", "thu ngân sách", "tổng vốn", "vốn", "tổng mức", "mức độ",
    "độ phủ",
    "tổng sản phẩm", "hệ số", "thị phần", "nộp ngân sách", "tổng kinh phí", "kinh phí", "ngân sách", "nguồn vốn",
    "tổng mức đầu tư", "chi phí dự phòng", "khái toán", "dự toán", "tổng dự toán", "tổng nhu cầu", "nhu cầu vốn",
    "thời gian", "chi phí",
    "kinh tế số", "diện tích", "tổng diện tích", "quỹ đất", "mật độ", "tăng trưởng", "năng suất lao động", "tuổi thọ",
    "số máy", "số doanh nghiệp", "điểm số", "điểm trung bình", "điểm bình quân", "chiều dài", "tổng chiều dài",
    "chiều cao", "chiều cao trung bình",
    "chiều cao bình quân",
    "số",
  ]
  /// Thước đo là tiền dự kiến chi.
  static let budgetNouns = [
    "tổng kinh phí", "kinh phí", "ngân sách", "tổng mức đầu tư", "khái toán", "dự toán", "tổng dự toán", "nhu cầu vốn",
    "chi cho", "mức chi", "tổng nhu cầu vốn", "nguồn vốn", "vốn ngân sách", "chi ngân sách", "tổng vốn thực hiện",
    "vốn thực hiện", "kinh phí thực hiện", "nguồn kinh phí", "tổng chi", "r&d", "tổng vốn đầu tư thực hiện",
    "vốn đối ứng",
    "kinh phí chi", "bố trí", "bố trí kinh phí", "tổng vốn của chương trình", "tổng nguồn vốn",
  ]
  /// Thước đo là doanh thu, thu hút đầu tư: vẫn là chỉ tiêu thường.
  static let revenueNouns = [
    "doanh thu", "lợi nhuận", "thu ngân sách", "kim ngạch", "thu hút", "xuất khẩu", "xuất cảng", "giá trị sản xuất",
    "nộp ngân sách",
    "tổng thu",
    "doanh số", "thu hút đầu tư", "vốn fdi", "thu nhập", "giá trị", "grdp", "gdp", "tiết kiệm", "huy động",
    "tổng vốn đầu tư toàn xã hội", "vốn đầu tư toàn xã hội", "đầu tư toàn xã hội", "thu",
  ]
}
