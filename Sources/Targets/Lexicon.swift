/// The words by which the finder reads Vietnamese plans. Data only: no rule stands here, and every list may be
/// lengthened by an editor who knows the language. All words are lower case, in NFC; each entry is one phrase.
///
/// Bảng từ để đọc chỉ tiêu. Mỗi dòng là một cụm từ viết thường; thêm từ vào đúng nhóm là đủ.
enum Lexicon {
  // MARK: So sánh – comparators before the number

  /// Không thấp hơn: ≥.
  static let atLeast = [
    "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "không ít hơn", "tối thiểu là", "ít nhất là", "thấp nhất",
    "tối thiểu từ", "ít nhất từ", "thấp nhất là",
  ]
  /// Cao hơn hẳn: >.
  static let moreThan = ["trên", "hơn", "vượt", "vượt trên", "cao hơn", "nhiều hơn", "lớn hơn", "quá"]
  /// Không cao hơn: ≤.
  static let atMost = [
    "không quá", "tối đa", "không vượt quá", "không vượt", "không hơn", "nhiều nhất", "cao nhất là", "tối đa là",
    "không cao hơn",
  ]
  /// Thấp hơn hẳn: <.
  static let lessThan = ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "dưới mức"]
  /// Xấp xỉ: ~.
  static let about = ["khoảng", "gần", "xấp xỉ", "ước khoảng", "tầm khoảng", "vào khoảng", "khoảng từ", "từ khoảng"]
  /// Đứng sau con số, nghĩa là không thấp hơn.
  static let orMore = ["trở lên", "hoặc hơn", "trở đi"]
  /// Đứng sau con số, nghĩa là không cao hơn.
  static let orLess = "trở xuống"

  // MARK: Động từ nối thước đo với con số

  /// Giá trị đứng ngay sau các từ này.
  static let valueVerbs = [
    "đạt", "đạt mức", "đạt mức độ", "đạt tỷ lệ", "đạt tỉ lệ", "chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "là", "bằng",
    "còn", "lên",
    "xuống", "xuống còn", "còn lại", "tăng", "giảm", "tăng thêm", "tăng lên", "nâng lên", "cắt giảm",
    "tăng trưởng", "tăng bình quân", "tăng trưởng bình quân", "tăng trung bình", "giảm bình quân",
    "ở mức", "với mức", "mức", "lên mức", "tương đương", "đạt được", "lên tới", "lên đến", "rút ngắn", "tiết kiệm",
    "đóng góp", "bình quân", "bình quân đạt", "trung bình", "đạt bình quân", "đạt trung bình", "tỷ lệ", "tỉ lệ",
    "tiến tới", "hướng tới", "đạt tối đa", "đạt đến", "đạt tới", "đạt từ", "giảm trung bình",
    "giảm thêm", "tiết kiệm thêm", "vẫn là", "vẫn đạt", "kéo giảm", "đáp ứng",
  ]
  /// Giảm: giá trị là phần giảm hoặc mức sau khi giảm.
  static let reductions = [
    "giảm trung bình", "giảm thêm", "giảm", "cắt giảm", "giảm bình quân", "xuống còn",
    "rút ngắn", "kéo giảm",
  ]

  // MARK: Dấu hiệu mục tiêu và dấu hiệu kết quả đã qua

  /// Nói về điều phải đạt sau này.
  static let goalCues = [
    "mục tiêu", "chỉ tiêu", "phấn đấu", "sẽ", "đặt ra mục tiêu", "đặt mục tiêu", "bảo đảm", "đảm bảo", "yêu cầu",
    "cần đạt", "phải đạt", "quyết tâm", "hướng đến", "hướng tới", "dự kiến", "tiến tới", "nhằm", "kỳ vọng", "tối thiểu",
    "ít nhất", "giao", "định hướng", "đề ra", "phải", "cần", "không để", "bảo đảm đạt", "kế hoạch đặt ra",
    "dự kiến đạt",
    "cam kết",
  ]
  /// Đủ mạnh để nói về tương lai kể cả trong phần đánh giá kết quả.
  static let strongGoals = [
    "phấn đấu", "đặt mục tiêu", "đặt ra mục tiêu", "mục tiêu đến", "mục tiêu là", "đề ra mục tiêu", "với mục tiêu",
    "chỉ tiêu đến", "phải đạt", "cần đạt", "sẽ đạt", "sẽ có", "quyết tâm", "theo mục tiêu", "đặt kế hoạch",
    "đặt chỉ tiêu",
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
    "từng đạt", "mới đạt", "chỉ đạt", "mới chỉ", "chỉ mới", "mới có", "vẫn còn", "được ghi nhận", "ghi nhận",
    "ước", "đang là", "hiện là", "hiện chiếm", "hiện tỷ lệ", "hiện tỉ lệ", "đang ở mức", "đã ghi nhận",
    "hàng năm trước", "mới đây",
  ]
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
  /// Sau một tỷ lệ phần trăm, cho biết đó là mức hoàn thành của một kế hoạch.
  static let planShares = ["kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "so với cùng kỳ", "so cùng kỳ", "cùng kỳ"]
  /// Dự báo, không phải chỉ tiêu.
  static let forecasts = ["dự báo", "dự đoán", "ước dân số", "dân số dự kiến", "dự kiến dân số"]
  /// Điều kiện: con số trong mệnh đề này không phải chỉ tiêu.
  static let conditions = ["nếu", "trường hợp", "khi", "đối với trường hợp", "trong trường hợp", "giả sử"]
  /// So với mức khác: con số là độ chênh.
  static let differences = [
    "cao hơn so với", "thấp hơn so với", "cao hơn chỉ tiêu", "vượt chỉ tiêu", "vượt kế hoạch", "vượt mục tiêu",
    "vượt dự toán", "cao hơn mức", "cao hơn bình quân", "thấp hơn chỉ tiêu", "thấp hơn bình quân",
    "cao hơn tốc độ tăng", "cao hơn tốc độ", "thấp hơn tốc độ", "cao hơn tỷ lệ", "thấp hơn tỷ lệ", "thấp hơn mức",
    "cao hơn mục tiêu", "thấp hơn mục tiêu",
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
    "email", "với sự tham gia", "sự tham dự", "với sự có mặt",
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
    "đưa vào hoạt động", "phát triển mới", "thành lập mới", "xây dựng mới", "bổ sung", "tạo lập", "dành", "chi", "nâng",
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
    "tạo lập", "huy động",
    "cải tạo", "kết nạp", "trao tặng", "dạy nghề cho", "giới thiệu việc làm cho", "hướng nghiệp cho", "khai trương",
  ]
  /// Việc trên đất, trên rừng: diện tích đi với chúng là việc phải làm ("chăm sóc rừng 550 nghìn ha").
  static let landVerbs = [
    "trồng", "trồng mới", "chăm sóc", "bảo vệ", "khoanh nuôi", "phục hồi", "cải tạo", "mở rộng", "thâm canh", "tưới",
    "gieo trồng",
    "giao khoán", "khoán bảo vệ", "chuyển đổi", "nuôi", "thả nuôi", "canh tác",
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
    "tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ số", "tỉ số", "tuổi thọ trung bình", "tuổi thọ bình quân", "tỷ trọng",
    "tỉ trọng", "tốc độ tăng", "tốc độ tăng trưởng", "tốc độ gia tăng", "số lượng", "chỉ số",
    "mức độ hài lòng",
    "quy mô", "doanh thu", "kim ngạch", "sản lượng", "năng suất", "giá trị", "tổng số", "số người", "số lượt", "số hộ",
    "thu nhập bình quân", "grdp bình quân", "tổng thu", "thu ngân sách", "tổng vốn", "vốn", "tổng mức", "mức độ",
    "độ phủ",
    "tổng sản phẩm", "hệ số", "thị phần", "nộp ngân sách", "tổng kinh phí", "kinh phí", "ngân sách", "nguồn vốn",
    "tổng mức đầu tư", "khái toán", "dự toán", "tổng dự toán", "tổng nhu cầu", "nhu cầu vốn", "thời gian", "chi phí",
    "kinh tế số", "diện tích", "tổng diện tích", "quỹ đất", "mật độ", "tăng trưởng", "năng suất lao động", "tuổi thọ",
    "số máy", "số doanh nghiệp", "điểm số",
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
    "doanh thu", "thu ngân sách", "kim ngạch", "thu hút", "xuất khẩu", "giá trị sản xuất", "nộp ngân sách", "tổng thu",
    "doanh số", "thu hút đầu tư", "vốn fdi", "thu nhập", "giá trị", "grdp", "gdp", "tiết kiệm", "huy động",
    "tổng vốn đầu tư toàn xã hội", "vốn đầu tư toàn xã hội", "đầu tư toàn xã hội", "thu",
  ]

  // MARK: Xếp hạng – ranks

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
    "trước tháng", "đến hết tháng", "xong", "hoàn thành trước",
  ]
  static let baselineLeads = [
    "so với", "so năm", "so với cùng kỳ", "của năm", "so", "thực hiện năm", "mức của năm", "mức năm",
  ]
  static let startLeads = ["từ", "kể từ", "bắt đầu từ", "từ nay", "từ đầu"]
  static let visions = [
    "tầm nhìn", "định hướng", "tầm nhìn đến", "định hướng đến", "hướng đến", "và những năm tiếp theo",
  ]
  static let perYear = [
    "mỗi năm", "hằng năm", "hàng năm", "bình quân hằng năm", "bình quân hàng năm", "bình quân mỗi năm",
  ]
  static let thisYear = ["năm nay", "trong năm nay"]
  static let followingYears = ["năm tiếp theo", "năm tới", "năm kế tiếp"]
  /// Tên loại văn bản; năm trong tên văn bản được dẫn chỉ là gợi ý.
  static let citationHeads = [
    "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn", "luật", "kết luận", "thông báo",
    "tờ trình",
    "kế hoạch số", "chương trình số", "báo cáo số", "văn bản", "công điện", "đề án số", "hướng dẫn", "theo kế hoạch",
  ]
  /// Đoạn mở đầu bằng các từ này là căn cứ ban hành.
  static let preambles = ["căn cứ", "xét đề nghị", "theo đề nghị", "nơi nhận", "kính gửi", "xét"]

  // MARK: Phần của văn bản – what a heading says of its section

  static let goalSections = [
    "mục tiêu", "chỉ tiêu", "định hướng", "phương hướng", "tầm nhìn", "kết quả cần đạt", "kết quả dự kiến",
  ]
  static let pastSections = [
    "kết quả đạt được", "kết quả thực hiện", "thực trạng", "hiện trạng", "tình hình", "đánh giá chung",
    "đánh giá kết quả",
    "đánh giá tình hình", "đánh giá thực trạng", "tồn tại", "hạn chế", "nguyên nhân", "kết quả", "bối cảnh",
    "sự cần thiết",
    "kết quả triển khai", "đặc điểm", "thuận lợi", "khó khăn", "cơ sở pháp lý", "căn cứ", "tình hình thực hiện",
    "ưu điểm", "tổng kết", "bài học kinh nghiệm", "bài học", "đánh giá", "dự báo", "thành tựu", "những kết quả",
  ]
  static let taskSections = [
    "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "nội dung", "lộ trình", "kinh phí", "yêu cầu", "dự án", "hoạt động",
  ]
  static let normSections = [
    "mức chi", "mức hỗ trợ", "nội dung chi", "chính sách hỗ trợ", "mức thu", "khen thưởng", "chế độ", "đối tượng",
    "điều kiện", "hiệu lực", "phạm vi", "liên hệ", "nguyên tắc", "tiêu chí chấm điểm", "thang điểm", "thành phần",
  ]

  // MARK: Con số không phải chỉ tiêu

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
    "công nghiệp", "cách mạng công nghiệp", "đại hội", "tết", "hệ", "level", "module", "class",
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
    "đợt", "ca", "không", "ngày hội", "nhất", "đảm bảo", "trong 1", "tại chỗ", "rõ", "khâu đột phá", "mặt",
    "nội dung chính", "trọng tâm", "trọng điểm", "loại hình", "hiệp định", "kiến nghị", "đề xuất", "nội dung trọng tâm",
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
  static let compoundNouns = [
    "doanh nghiệp", "sản phẩm", "mô hình", "trung tâm", "cơ sở", "hệ thống", "cơ sở dữ liệu", "bộ dữ liệu",
    "tập dữ liệu",
    "kịch bản", "dịch vụ", "thủ tục", "hồ sơ", "cán bộ", "công chức", "viên chức", "học sinh", "sinh viên",
    "hợp tác xã",
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
    "xã hội", "mặt hàng", "nhóm hàng",
  ]
  /// Danh từ đơn vị một âm tiết.
  static let classifiers = [
    "khu", "cụm", "xã", "phường", "huyện", "tỉnh", "trạm", "máy", "người", "hộ", "ngôi", "chiếc", "bộ", "tập", "cái",
    "lượt", "khóa", "khoá", "lớp", "bài", "vùng", "điểm", "tuyến", "trường", "bản", "thôn", "ấp", "quỹ", "sàn", "cổng",
    "trang",
    "lần", "bậc", "giường", "cây", "con", "tấn", "km", "nhà", "đề", "chợ", "kênh", "ca", "cuộc", "buổi", "tổ", "đội",
    "suất", "căn", "phòng", "vị", "số", "mẫu", "chuỗi", "nước", "hạng", "loại", "thửa", "đoàn", "thuê", "cơ", "kwh",
  ]
  /// Từ không thể là đơn vị: con số trước chúng không đếm gì.
  static let notUnits = [
    "và", "hoặc", "của", "tại", "theo", "được", "trên", "đến", "trong", "với", "cho", "ngày", "về", "là", "để", "khi",
    "từ",
    "sang", "thì", "mà", "bị", "so", "đã", "sẽ", "vào", "gồm", "ở", "như", "trở", "do", "bởi", "có", "phải", "cần",
    "đạt", "xuống", "lên", "còn",
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
  static let baseNouns = ["dân", "người", "trẻ", "hộ", "lao động"]

  // MARK: Cấp hành chính – levels

  static let centralLevel = [
    "trung ương", "bộ, ngành", "các bộ", "cơ quan ngang bộ", "cấp bộ", "bộ, ngành trung ương", "bộ",
  ]
  static let provinceLevel = [
    "tỉnh", "cấp tỉnh", "thành phố trực thuộc trung ương", "sở", "các sở", "sở, ngành", "các tỉnh", "sở, ban, ngành",
  ]
  static let districtLevel = ["huyện", "cấp huyện", "quận", "thị xã"]
  static let communeLevel = ["xã", "cấp xã", "phường", "thị trấn", "các xã"]

  // MARK: Số viết bằng chữ – numbers in words

  static let numberWords: [(String, Double)] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("mười", 10), ("hai mươi", 20), ("ba mươi", 30), ("năm mươi", 50), ("một trăm", 100),
  ]
  /// Bội số viết bằng chữ.
  static let multiples: [(String, Double)] = [
    ("gấp đôi", 2), ("gấp hai lần", 2), ("gấp ba", 3), ("gấp ba lần", 3), ("gấp rưỡi", 1.5), ("gấp bốn lần", 4),
    ("gấp năm lần", 5), ("gấp mười lần", 10), ("tăng gấp đôi", 2), ("tăng gấp ba", 3), ("gấp hai", 2), ("gấp bốn", 4),
  ]
  static let timesLeads = [
    "gấp", "tăng gấp", "bằng", "cao hơn", "gấp trên", "cao gấp", "gấp khoảng", "gấp ít nhất", "tăng lên", "nâng lên",
  ]
  static let magnitudes: [(String, Double)] = [
    ("nghìn", 1e3), ("ngàn", 1e3), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9), ("vạn", 1e4), ("trăm", 1e2),
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
    "bàn giao",
    "giao lưu", "giao diện", "sắp xếp", "giao hàng", "giao nhận", "giao đất", "giao rừng", "đặc biệt là", "nhất là",
    "có thể",
    "có hiệu quả", "có liên quan", "năm học",
    "mục tiêu tổng quát",
    "hằng ngày", "số liệu", "dịch vụ công", "trung bình khá", "trung bình tiên tiến", "tiêu chuẩn", "đạt chuẩn",
    "một số",
    "một trong", "một cửa", "tăng cường", "thứ nhất", "thứ hai", "thứ ba", "cần thiết", "phải chăng", "giao tiếp",
    "giao ban",
    "thu thập", "là một", "chứng chỉ", "tín chỉ", "địa chỉ", "nâng cao", "nâng tầm", "nhà đầu tư", "chủ đầu tư",
    "vốn đầu tư", "thu nhận", "chi tiết",
    "chi nhánh", "chi bộ",
    "mức độ hài lòng", "lên kế hoạch", "còn lại",
    "cấp trung học cơ sở", "cấp trung học", "cấp trung học phổ thông", "cấp tiểu học", "cấp mầm non", "cấp học",
    "sự quyết tâm", "với quyết tâm", "quyết tâm cao", "quyết tâm của", "đại hội đại biểu", "hội nghị đại biểu",
    "tức là", "nghĩa là", "đó là", "như là", "cụ thể là",
    "mức thu nhập", "mức thu hút", "mức chi tiêu", "mức đóng góp", "gia tăng", "giá trị gia tăng", "nhà ở",
    "nhà ở xã hội", "được phép", "trở về", "quay về",
    "ước mơ", "bằng cấp", "văn bằng", "bằng cách", "bằng việc", "thu hồi", "nghiệm thu", "tiếp thu", "truy thu",
    "tận thu", "thất thu", "giảm nghèo", "khi cần",
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

  // MARK: Bảng – headers of table columns, matched as parts of the header's text

  static let unitColumns = ["đơn vị tính", "đvt", "đơn vị đo"]
  static let indicatorColumns = [
    "chỉ tiêu", "mục tiêu", "chỉ số", "nội dung", "tên", "nhiệm vụ", "tiêu chí", "hạng mục", "lĩnh vực",
  ]
  static let goalIndicators = ["chỉ tiêu", "mục tiêu", "chỉ số"]
  static let valueColumns = [
    "giá trị", "kết quả", "mục tiêu", "kế hoạch", "chỉ tiêu", "mức đạt", "mức", "tỷ lệ", "tỉ lệ", "số lượng",
    "phấn đấu", "đề ra", "năm",
    "giai đoạn", "đến",
  ]
  static let pastColumns = [
    "thực hiện năm", "hiện trạng", "ước", "kết quả năm", "đã đạt", "so sánh", "tăng/giảm", "thực trạng", "đã thực hiện",
    "kết quả thực hiện", "thực hiện 6 tháng", "kết quả đạt", "hiện tại", "so cùng kỳ", "so với", "th năm", "ước th",
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
}
