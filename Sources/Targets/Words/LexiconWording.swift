import Bytes

/// The words by which subject and outcome of a target are cut out of its clause. Data only, as ``Lexicon``.
///
/// Bảng từ để tách đối tượng và kết quả của chỉ tiêu.
extension Lexicon {
  /// Mở đầu vị ngữ chính: trước nó là đối tượng. Cụm bắt đầu bằng "được" đều thuộc nhóm này.
  /// Sau động từ, "được" nói là làm được: cả hai là vị ngữ.
  static let passives = [
    "được", "nắm được", "hiểu được", "nhận được", "tiếp cận được", "kiểm soát được", "truy cập được",
  ]
  /// Phrases of the other lists that begin with "được".
  static let phrasesOfPassives = (normVerbs + normCues + issuingActs + pastCues).filter { $0.begins(with: "được ") }
  /// Từ tình thái đứng trước vị ngữ, không thuộc vị ngữ.
  static let modals = [
    "phải", "đều", "sẽ", "cần", "cùng", "cơ bản như", "phải đạt", "cần đạt", "sẽ có", "sẽ đạt", "vẫn", "vẫn là",
  ]
  /// Động từ đứng sau các từ này thuộc về danh ngữ: "hồ sơ cần trao đổi", "phần mềm dùng chung".
  static let attributeLeads = [
    "cần", "đang", "đã", "chưa", "có thể", "do", "bởi", "để", "nhằm", "về", "việc", "của", "theo", "với", "cho",
    "trong",
    "khi", "mà", "trên", "từ", "qua", "các", "những", "mỗi", "mọi", "từng", "một", "chưa được", "quyền",
  ]
  /// Danh từ mà một từ vừa là danh từ vừa là động từ đi sau làm định ngữ: "hệ thống thanh toán", "bộ phận tiếp nhận".
  static let heads = [
    "công tác", "hoạt động", "quá trình", "lĩnh vực", "kế hoạch", "kết quả", "năng lực",
    "kỹ năng", "chi phí", "hệ thống", "phần mềm", "nền tảng", "cơ cấu", "số", "tổng số", "quy chế", "bộ phận", "cơ sở",
    "dự án", "chương trình", "thời gian", "thủ tục", "chức năng", "quyền",
    "hạ tầng", "dữ liệu", "biểu mẫu", "chế độ", "quy trình", "giải pháp", "mô hình", "đội ngũ", "cán bộ", "công chức",
    "quỹ", "mạng", "nhu cầu", "đầu tư", "sàn", "kịch bản", "giám sát", "thẩm định",
  ]
  /// Vừa là danh từ vừa là động từ.
  static let nounsToo = [
    "ứng dụng", "giao dịch", "tổ chức", "đào tạo", "thanh toán", "khai thác", "xây dựng", "tiếp nhận", "đánh giá",
    "xử lý", "triển khai", "cung cấp", "thực hiện", "kết nối", "vận hành", "phát triển", "quản lý", "trao đổi",
    "đầu tư",
  ]
  /// Động từ thường làm định ngữ khi sau nó còn vị ngữ chính: "hồ sơ tiếp nhận hằng năm được giải quyết".
  static let attributes = [
    "có nguy cơ", "đủ điều kiện", "có đủ điều kiện", "đủ", "có nhu cầu", "có đủ", "có thẩm quyền", "có phát sinh",
    "phục vụ", "thuộc",
    "dùng chung", "chuyên trách", "có liên quan", "phát sinh", "dùng", "liên thông", "có yêu cầu",
    "sẵn sàng", "có đủ năng lực", "tái sử dụng", "tái chế", "qua đào tạo", "đã qua đào tạo", "đạt mức",
  ]
  /// Vị ngữ chỉ dùng khi tách lời.
  static let moreVerbs = [
    "hoàn thiện", "công khai", "liên thông", "truy cập", "ngang tầm", "đóng vai trò", "trở thành", "gắn với",
    "đặt trụ sở",
    "phục vụ", "nâng", "đạt chuẩn", "đạt chuẩn quốc gia", "luyện tập", "tập luyện", "tốt nghiệp", "cài đặt", "niêm yết",
    "ký cam kết", "chấp hành", "mua", "đọc", "truy nhập", "đầu tư", "thông thạo", "đủ năng lực", "tập huấn", "đáp ứng",
    "đặt", "duy trì", "phê duyệt", "thành lập được", "tổ chức được", "xây dựng được", "hình thành được",
    "thực hiện được", "cam kết", "đẩy mạnh", "tuân thủ", "gương mẫu", "giữ gìn", "nêu cao", "liên kết", "thoát nghèo",
    "thoát khỏi", "gọi được", "gọi vốn", "đi làm việc", "đi làm", "đi học", "đi xuất khẩu lao động",
    "phát triển thành", "nâng lên thành", "chuyển thành", "chuyển đổi thành",
  ]
  /// Chỉ nói việc làm ra, có được: không phải kết quả riêng.
  static let makings = [
    "hình thành", "xây dựng", "hỗ trợ", "phát triển", "thu hút", "có", "tạo", "thành lập", "triển khai", "có được",
    "tạo lập", "thêm", "đầu tư", "nghiên cứu", "hỗ trợ xây dựng", "hỗ trợ nghiên cứu", "hỗ trợ phát triển", "tạo ra",
    "có thêm", "bố trí", "dành", "đạt", "tiếp tục", "là", "duy trì", "thực hiện", "sẽ có", "đưa", "thuộc", "nằm trong",
    "đứng", "xếp", "được", "huy động được", "mở",
    "nâng", "giữ", "giữ vững",
  ]
  /// Động từ chỉ hướng: là kết quả.
  static let directions = [
    "tăng", "giảm", "cắt giảm", "tăng thêm", "tăng lên", "tăng bình quân", "tăng trung bình", "giảm bình quân",
    "giảm trung bình", "rút ngắn", "tiết kiệm", "tăng trưởng bình quân", "tiết kiệm thêm", "tăng dần",
    "giảm dần", "tăng mạnh", "tăng nhẹ", "giảm mạnh", "giảm nhẹ",
    "giảm thêm", "kéo giảm", "bổ sung", "ổn định", "giữ ổn định", "duy trì ổn định",
  ]
  /// Mở đầu tên chung của nhiều ngành, nhóm kể sau nó: "Nhóm thương mại, dịch vụ, du lịch".
  static let groupNames = [
    "nhóm", "ngành", "khối", "khu vực", "lĩnh vực", "các ngành", "các lĩnh vực", "các nhóm", "các khối", "các khu vực",
  ]
  /// Ngoại động từ đứng ngay trước con số: cả danh ngữ sau con số là đối tượng của nó.
  static let transitives = [
    "sử dụng", "giải ngân", "kết nạp", "trao tặng", "tặng", "thu gom", "xử lý", "số hóa", "số hoá", "kiểm tra",
    "rà soát", "giải quyết", "tư vấn", "giới thiệu", "quản lý", "khắc phục", "tiêm", "trồng", "chăm sóc", "bảo vệ",
    "khoanh nuôi", "phục hồi", "mở rộng", "thâm canh", "gieo trồng", "trồng mới", "niêm yết công khai",
    "công khai, niêm yết",
  ]
  /// Làm cho ai làm việc gì: sau con số là người làm, rồi đến việc.
  static let causings = [
    "vận động", "khuyến khích", "yêu cầu", "hướng dẫn", "động viên", "kêu gọi", "tạo điều kiện", "tạo điều kiện cho",
    "tuyên truyền", "đề nghị", "chỉ đạo", "đôn đốc", "giúp", "giúp đỡ", "tập hợp", "phát động", "phấn đấu",
    "phấn đấu có",
  ]
  /// Sau danh từ hay tính từ thì thành động từ: "kiên cố hóa".
  static let becoming = ["hóa", "hoá", "đơn giản hóa", "đơn giản hoá", "kiên cố hóa", "kiên cố hoá"]
  /// Cuối đối tượng bị cắt giảm: thuộc về ai.
  static let ofPowers = ["thuộc phạm vi", "thuộc thẩm quyền", "thuộc chức năng"]
  /// Chỉ nói con số tính trung bình ở đâu, không phải là đối tượng.
  static let scopes = [
    "bình quân", "trung bình", "cả nước", "toàn quốc", "toàn tỉnh", "toàn vùng", "toàn ngành", "tính chung",
    "cả tỉnh", "cả huyện", "cả vùng", "toàn huyện", "toàn thành phố", "toàn xã",
  ]
  /// Nơi đã nói trước đó, từ nối: bỏ ở cuối danh ngữ.
  static let here = ["tại đây", "ở đây", "nơi đây", "bởi vì", "vì"]
  /// Chỉ đếm người: việc làm cho họ mới là đối tượng.
  static let bareHeads = ["người", "lượt người"]
  /// Việc làm cho người.
  static let works = [
    "giải quyết việc làm", "giải quyết việc làm cho", "tạo việc làm", "tạo việc làm cho", "đào tạo nghề cho",
    "dạy nghề cho", "giới thiệu việc làm cho",
  ]
  /// Chỉ nói giữ một thước đo ở mức nào đó: thước đo đứng sau mới là đối tượng.
  static let controls = ["kiểm soát", "khống chế", "kiềm chế", "kìm chế", "hạn chế", "đưa"]
  /// Ai đặt ra mục tiêu, sau thước đo và dấu phẩy: "thu nhập bình quân, huyện phấn đấu".
  static let aimers = [
    "tỉnh", "huyện", "xã", "phường", "thị xã", "thành phố", "ubnd", "ủy ban", "uỷ ban", "bch", "ban chấp hành",
    "tỉnh ủy",
    "huyện ủy", "thành ủy", "đảng bộ", "ngành", "sở", "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "nhà băng",
    "doanh nghiệp này", "đơn vị", "kế hoạch", "nghị quyết", "chính phủ", "bộ",
  ]
  /// Ai nêu ý kiến về một mục tiêu.
  static let thinkers = [
    "một số ý kiến", "nhiều ý kiến", "có ý kiến", "các ý kiến", "một số quan điểm", "nhiều quan điểm", "có quan điểm",
    "một số đại biểu", "nhiều đại biểu", "có đại biểu", "các đại biểu",
  ]
  /// Làm việc gì ra sao, trước vị ngữ: "cán bộ tích cực tham gia".
  static let manners: Set<String> = ["tích cực", "thường xuyên", "nghiêm túc", "tự nguyện", "chủ động", "tự giác"]
  /// Chỉ nói rõ là đối tượng nào, khi vị ngữ đứng sau: "doanh nghiệp có vốn đầu tư nước ngoài thực hiện …".
  static let relativeActs = [
    "có vốn đầu tư nước ngoài", "có vốn nước ngoài", "có vốn nhà nước", "có công với cách mạng", "có công",
    "có nhu cầu",
    "có khả năng lao động", "có hoàn cảnh khó khăn", "có hoàn cảnh đặc biệt", "có tổ chức", "có chiều dài",
    "có công suất", "có diện tích", "có quy mô", "có dân số", "có phát sinh", "có nguy cơ", "có yếu tố nước ngoài",
    "có đủ điều kiện", "có thẩm quyền", "có từ", "sử dụng ngân sách", "sử dụng vốn", "sử dụng kinh phí",
    "sử dụng hóa chất", "sử dụng hoá chất", "trao đổi giữa", "gửi giữa", "luân chuyển giữa", "tốt nghiệp", "thuộc diện",
    "thuộc đối tượng", "thuộc danh mục", "hưởng lương", "mắc bệnh", "mang thai", "làm việc tại", "làm việc trong",
  ]
  /// Cũng vậy, ở thể bị động: "nhiệm vụ được giao được hoàn thành".
  static let relativePassives = [
    "được giao", "được phân công", "được tiếp nhận", "được cấp", "được xếp hạng", "được đào tạo", "được phê duyệt",
    "được công nhận", "được đầu tư", "được thành lập", "được tưới", "được ban hành", "được tuyển dụng", "được bổ nhiệm",
    "được phát hiện", "được quy hoạch", "được vay vốn", "được cấp phép", "bị ô nhiễm", "bị thu hồi", "bị hư hỏng",
    "bị thiệt hại",
  ]
  /// Sau các cụm bị động ấy thì là vị ngữ chính, tuy không có "được".
  static let finalActs = ["có việc làm", "có thu nhập", "áp dụng", "thực hiện", "hoạt động", "triển khai"]
  /// Cũng là vị ngữ, khi đứng sau những từ nói rõ đối tượng.
  static let mainActs: Set<String> = [
    "bố trí", "lắp đặt", "xây dựng", "áp dụng", "thực hiện", "triển khai", "tiếp tục", "thành lập", "tổ chức",
    "duy trì",
    "có", "đạt",
  ]
  /// Thời hạn không nêu năm, ở cuối tên thước đo.
  static let termEnds: Set<String> = [
    "đến cuối nhiệm kỳ", "đến hết nhiệm kỳ", "vào cuối nhiệm kỳ", "cuối nhiệm kỳ", "đến cuối năm", "đến hết năm",
    "vào cuối năm", "tới cuối năm", "tới cuối nhiệm kỳ",
  ]
  /// Dẫn vào các giá trị đứng sau dấu hai chấm: không thuộc tên của thước đo.
  static let listLeads: Set<String> = [
    "như sau", "cụ thể", "cụ thể như sau", "cụ thể là", "từng năm", "theo từng năm", "qua các năm", "các năm",
    "được giao",
    "hằng năm như sau", "hàng năm như sau", "theo lộ trình", "lộ trình",
  ]
  /// Mở đầu thời hạn ở cuối câu: "chậm nhất đến hết quý II/2027".
  static let limits = ["chậm nhất", "muộn nhất", "trước", "trước ngày", "trước tháng"]
  /// Việc của đối tượng đối với phần mà tỷ lệ nói đến: "đường bộ đảm nhận 86%".
  static let bearings = ["đảm nhận", "đảm nhiệm", "đảm đương", "cung ứng", "gánh vác"]
  /// Nối đối tượng với giá trị, không nói gì thêm: bỏ ở cuối tên thước đo.
  static let linkings = [
    "duy trì", "dự kiến", "dự kiến đạt", "giữ", "giữ vững", "ở", "có", "thực hiện được", "đạt được",
  ]
  /// Nói điều sau do đâu mà có, hoặc với điều kiện gì: không phải là phần của đối tượng.
  static let consequences = ["nhờ đó", "nhờ vậy", "qua đó", "từ đó", "nếu", "tức", "tức là"]
  /// Quy mô của cái đứng trước: "bệnh viện quy mô 500 giường".
  static let sizes = [
    "quy mô", "công suất", "tổng công suất", "sức chứa", "công suất thiết kế", "tổng công suất thiết kế",
    "diện tích", "tổng đàn",
  ]
  /// Mở đầu phần kể ra các thành phần.
  static let partLists = ["bao gồm", "gồm", "gồm có"]
  /// Nêu riêng một thước đo.
  static let especially = ["nhất là", "đặc biệt là", "đáng chú ý là", "cụ thể là"]
  /// Việc làm tiếp theo, sau dấu phẩy.
  static let nextActs = ["trình thủ tướng", "trình chính phủ", "trình cấp", "trình ủy ban", "báo cáo thủ tướng"]
  /// Sau đối tượng của một tỷ lệ thì là vị ngữ.
  static let shareVerbs = [
    "huy động", "tăng cường", "nâng cao", "hưởng ứng", "thành thạo", "tự chủ", "kê khai", "khai báo", "tra cứu",
    "sở hữu", "chủ động", "tiến hành", "giữ vững", "ký kết", "kiểm soát", "tiếp thu", "lắp đặt", "phân loại",
    "nắm vững", "quan tâm", "khởi công", "tuyên truyền", "lấy ý kiến", "góp ý", "quán triệt",
    "lồng ghép", "nắm bắt", "tự giác", "bàn giao", "hoàn tất", "làm chủ", "trúng tuyển", "theo học", "ra lớp",
    "đến trường", "đến lớp", "tham dự", "xếp loại", "đấu nối", "cứng hóa", "nhựa hóa", "bê tông hóa", "phù hợp",
    "tin tưởng",
    "đồng thuận", "ủng hộ", "lập hồ sơ", "phát động", "đi vào hoạt động", "chuyển sang", "vươn lên", "mở tài khoản",
  ]
  /// Nêu ra mục tiêu; sau nó mới là đối tượng.
  static let statings = [
    "xác định", "xác định rõ", "đề ra", "đặt ra", "nêu rõ", "cho biết", "đưa ra", "đặt mục tiêu", "đặt ra mục tiêu",
    "đề ra mục tiêu", "đặt kế hoạch", "đặt chỉ tiêu", "nhấn mạnh",
  ]
  /// Sau "đạt": chuẩn phải đạt.
  static let standards = ["tiêu chuẩn", "tiêu chí", "danh hiệu", "chuẩn", "quy chuẩn"]
  /// Thước đo tính theo các chuẩn này: năm đi kèm là năm của chuẩn, không phải thời hạn.
  static let goneBy = ["chuẩn"]
  /// Chỉ nói là có: bỏ đi câu không mất ý.
  static let mere = [
    "có", "đạt", "là", "được", "có được", "sẽ có", "đưa", "thuộc", "nằm trong", "đứng", "xếp",
    "dành",
    "bố trí", "tiếp tục", "đạt được", "còn", "cả nước", "toàn tỉnh", "toàn quốc",
  ]
  /// Mở đầu chỉ nói ai đặt mục tiêu hoặc nối ý: không thuộc câu nêu chỉ tiêu.
  static let noHeads = [
    "của", "mà", "tức là", "nghĩa là", "chương trình", "đề án", "kế hoạch", "nghị quyết", "quyết định", "sau", "theo",
  ]
  /// Mức thuế, mức dự phòng: "VAT 10%", "dự phòng 5%" đứng đầu mệnh đề không phải chỉ tiêu.
  static let rates = [
    "vat", "thuế", "thuế suất", "thuế vat", "dự phòng", "chi phí dự phòng", "dự phòng phí", "lãi suất",
  ]
  /// Khoản dân nộp: giảm là miễn giảm cho dân, không phải chỉ tiêu.
  static let fees: Set<String> = ["phí", "lệ phí", "học phí", "viện phí", "mức phí", "mức thu", "tiền thuê", "giá"]
  /// Phủ định ở đầu: "không để tỷ lệ hộ nghèo vượt quá 5%" là không quá 5%.
  static let negations = ["không để", "không được để", "không để cho", "tránh để", "chống để"]
  /// Nói rằng điều gì đó diễn ra.
  static let happenings = ["xảy ra", "phát sinh", "diễn ra", "để xảy ra"]
  /// Ngoại lệ: con số sau chúng không phải chỉ tiêu.
  static let exceptions = [
    "trừ", "ngoại trừ", "không kể", "chưa kể", "không tính", "chưa tính", "không bao gồm", "ngoài",
  ]
  /// Câu mở đầu bằng các từ này nêu giả định, đề nghị, ví dụ.
  static let supposing = ["nếu", "ví dụ", "đề nghị", "kiến nghị", "công thức", "trước đây", "giả sử"]
  /// Sau một năm khởi đầu: việc làm đều qua các năm, việc giữ, việc chi, việc phấn đấu; không phải trạng thái có từ năm ấy.
  static let courses = [
    "mỗi năm", "hằng năm", "hàng năm", "/năm", "bình quân", "phấn đấu", "duy trì", "giữ ", "tập trung", "giảm", "tăng",
    "xây dựng", "hình thành", "đào tạo", "tổ chức", "thành lập", "thu hút",
    "đồng",
    "đến năm", "tới năm",
  ]
  /// Chủ ngữ là nơi hay cơ quan khi mở đầu bằng các từ này.
  static let bodies = ["tỉnh", "thành phố", "tp", "thủ đô", "ủy ban", "uỷ ban", "ubnd", "hđnd", "hội đồng", "sở "]
  /// Sau dấu phẩy là việc khác của người thực hiện, không phải điều đạt được: "…, tăng cường kiểm tra".
  static let steerings = [
    "đẩy mạnh", "tăng cường", "tiếp tục", "tập trung", "khuyến khích", "phát huy",
  ]
  /// Vật được xây, được lắp: sau "có", "được" nói về vật ấy, không nói về người có nó.
  static let builtThings = [
    "đường", "nhà tiêu", "nhà vệ sinh", "nhà văn hóa", "nhà văn hoá", "trạm y tế", "chợ", "cầu", "nhà ở", "chuồng trại",
  ]
  /// Đạt một tỷ lệ: chữ "đạt" không thuộc tên của tỷ lệ ấy.
  static let reachedShares: Set<String> = ["đạt tỷ lệ", "đạt tỉ lệ"]
  /// Nói con số sau là bao nhiêu phần của tất cả, không phải mức tăng giảm.
  static let shareLinks: Set<String> = ["chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "chiếm tỷ trọng", "tỷ lệ", "tỉ lệ"]
  /// Mở đầu và kết thúc lời dẫn: "…, ông A nói".
  static let speakers = [
    "ông", "bà", "anh", "chị", "đồng chí", "lãnh đạo", "đại diện", "giám đốc", "chủ tịch", "phó", "bộ trưởng",
    "thứ trưởng", "người đứng đầu", "bí thư", "thủ tướng", "tổng giám đốc", "trưởng", "vị",
  ]
  static let attributions = [
    "nói", "cho biết", "cho hay", "khẳng định", "nhấn mạnh", "chia sẻ", "thông tin", "nói thêm", "cho biết thêm",
  ]
  /// Ngay trước con số, nói cái đứng trước tới được bao nhiêu: "Mạng băng rộng phủ 100% trường học và 80% hộ".
  static let reachings = ["phủ", "phủ sóng", "phủ kín", "cấp", "cho", "tới", "đến"]
  /// Chỉ lại thước đo vừa nêu.
  static let thatMeasure: Set<String> = ["tỷ lệ này", "tỉ lệ này", "con số này", "tỷ số này", "tỉ số này", "mức này"]
  /// Việc làm nên một ngành kinh tế: "khai thác thủy sản", "xây dựng" trước "tăng", "chiếm".
  static let branches: Set<String> = [
    "sản xuất", "khai thác", "nuôi trồng", "chế biến", "chăn nuôi", "đánh bắt", "xây dựng", "vận tải", "bán lẻ",
    "xuất khẩu", "nhập khẩu", "trồng trọt",
  ]
  /// Đầu tên của một dòng nói việc phải làm: "Giảm tỷ lệ hộ nghèo: 1%".
  static let doings = [
    "Tăng", "Giảm", "Hoàn thành", "Nâng", "Duy trì", "Trồng", "Xây dựng", "Thành lập", "Kết nạp", "Hình thành",
    "Sửa chữa", "Di dời", "Giải quyết", "Đào tạo", "Cải tạo", "Lắp đặt", "Tổ chức", "Hỗ trợ",
  ]
  /// Nói chỉ tiêu nào: "chỉ tiêu cũ", "mục tiêu cả năm".
  static let whichGoal: Set<String> = ["cũ", "mới", "cả", "chung", "riêng", "này", "đó", "trên", "của"]
  /// Mức xếp loại, là tên: "Tốt 36%, Khá 45%, Đạt 18%".
  static let grades: Set<String> = [
    "tốt", "khá", "giỏi", "xuất sắc", "trung bình", "đạt", "chưa đạt", "yếu", "kém", "hoàn thành tốt",
    "hoàn thành xuất sắc",
  ]
  /// Sau các từ trên, cho biết đó là danh từ: "ví dụ điển hình được nhân rộng".
  static let attributesOfNouns = ["điển hình", "tốt", "hay ", "thành công", "tiêu biểu", "mẫu"]
  /// Đơn vị và tổ chức có tên riêng đứng sau.
  static let localUnits = ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "đặc khu", "thôn", "bản"]
  static let units =
    localUnits + ["thành phố", "tập đoàn", "tổng công ty", "công ty", "ngân hàng"]
  /// Cơ quan của một nơi, trước tên nơi ấy.
  static let localBodies = [
    "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "hđnd", "hội đồng nhân dân", "đảng ủy", "đảng uỷ", "đảng bộ",
    "huyện ủy", "thành ủy",
  ]
  /// Không phải bộ, cơ quan trung ương, tuy tên mở đầu như vậy.
  static let localOffices = [
    "bộ chỉ huy", "bộ chqs", "bộ phận", "bộ đội", "bộ máy", "bộ tiêu chí", "bộ thủ tục", "ủy ban mặt trận",
    "uỷ ban mặt trận",
  ]
  /// Cơ quan, phạm vi của cả nước, đứng đầu câu.
  static let wholeCountry = [
    "cả nước", "toàn quốc", "trung ương", "chính phủ", "thủ tướng", "quốc hội", "việt nam", "đất nước", "nước ta",
    "các tỉnh", "tỉnh bạn", "các bộ", "bộ chính trị", "ban bí thư", "tổng bí thư", "chủ tịch nước",
  ]
  /// Không phải cơ quan: "Chính phủ số", "Việt Nam học", "vốn ngân sách trung ương hỗ trợ".
  static let namesOfThings = ["số", "điện tử", "học", "hỗ trợ"]
  /// Văn bản có thể của cấp trên.
  static let programmes = [
    "chương trình", "chiến lược", "nghị quyết", "quyết định", "chỉ thị", "đề án", "kế hoạch", "kết luận", "văn kiện",
    "quy hoạch", "nghị định", "luật",
  ]
  /// Dấu hiệu của trung ương trong tên văn bản, cơ quan.
  static let centralMarks = [
    "quốc gia", "chính phủ", "thủ tướng", "trung ương", "bộ chính trị", "ban bí thư", "quốc hội", "/tw", "-ttg", "/ttg",
    "nq-cp", "nđ-cp", "nq/cp", "/qh", "của bộ ", "cả nước", "toàn quốc",
  ]
  private static let countries = [
    "ấn độ", "hàn quốc", "nhật bản", "trung quốc", "đài loan", "hồng kông", "thái lan", "campuchia", "lào", "myanmar",
    "malaysia", "singapore", "xinhgapo", "xin-ga-po", "triều tiên", "trung hoa", "indonesia", "philippines", "brunei",
    "úc", "australia", "new zealand", "mỹ", "hoa kỳ",
    "canada", "anh", "pháp", "đức", "ý", "italia", "tây ban nha", "bồ đào nha", "hà lan", "bỉ", "thụy điển", "thụy sĩ",
    "na uy", "phần lan", "đan mạch", "ba lan", "áo", "estonia", "nga", "liên bang nga", "ukraina", "israel", "uae",
    "ả rập xê út", "brazil", "argentina", "mexico", "chile", "nam phi", "ai cập", "nước này", "quốc gia này",
    "liên hợp quốc", "liên minh châu âu", "châu âu", "eu", "asean", "apec", "oecd", "ngân hàng thế giới",
    "tổ chức y tế thế giới", "who", "unesco", "thế giới", "các nước", "nhiều nước", "nhiều quốc gia", "đông nam á",
  ]

  /// Whether a text names a country or union of them, and at most what it does: "Hàn Quốc", "Tại Nhật Bản".
  static func isForeign(_ text: Substring) -> Bool {
    let name =
      ["tại ", "ở ", "nước "].first { text.begins(with: $0) }.map { text.dropping(bytes: $0.utf8.count) } ?? text
    if ["các nước ", "nhiều nước "].contains(where: { name.begins(with: $0) }) { return true }
    return countries.contains { country in
      guard name.begins(with: country) else { return false }
      let rest = name.dropping(bytes: country.utf8.count)
      return rest.isEmpty || [" sẽ", " cũng", " và ", " đã", ","].contains { rest.begins(with: $0) }
    }
  }
  /// Mục tiêu của cả nước, của nơi khác: không phải của một tỉnh.
  static let everyone = [
    "cả nước", "toàn quốc", "các tỉnh", "trung ương", "chính phủ", "thủ tướng chính phủ", "các nước", "thế giới",
  ]
  /// Đứng giữa từ so sánh và con số: "tối thiểu phải đạt 90%".
  static let fillers = [
    "chỉ", "phải", "cần", "có", "đạt", "còn", "là", "bằng", "mức", "được", "ở mức", "phải đạt", "cần đạt",
    "đạt mức", "cả nước", "toàn tỉnh", "toàn quốc", "bình quân", "trung bình", "đạt được", "sẽ", "cũng",
  ]
  /// Chia con số theo thứ tự cho những gì kể trước.
  static let turnWords = ["lần lượt", "tương ứng"]
  /// Sau "2/3", "9/10": phân số là phần của tất cả.
  static let wholes = ["số", "tổng số", "dân số", "số hộ", "số người", "các"]
  static let people = ["người", "hộ", "hộ gia đình", "khách hàng", "doanh nghiệp"]
  /// Người, tổ chức tự làm việc: động từ ngay sau chúng là vị ngữ.
  static let agents = [
    "hợp tác xã", "htx", "doanh nghiệp", "hộ", "hộ gia đình", "người", "nông dân", "xã", "huyện", "tỉnh", "trường học",
    "trường", "cơ quan", "địa phương",
  ]
  /// Sau người, tổ chức thì là động từ, tuy thường là danh từ.
  static let agentVerbs = ["ứng dụng", "chuyển đổi"]
  /// Hết danh ngữ hoặc vị ngữ: từ đây nói sang ý khác.
  static let turns = [
    "góp phần", "trong đó", "đồng thời", "qua đó", "từ đó", "so với", "nhờ đó", "riêng", "hướng tới", "hướng đến",
    "so với cùng kỳ", "làm hình mẫu", "từ nguồn",
  ]
  /// Nơi chốn, căn cứ ở cuối danh ngữ của số đếm: không thuộc đối tượng.
  static let placeTails = ["tại", "trên địa bàn", "ở", "theo", "thuộc", "trên cả nước", "về", "theo hướng"]
  /// Nơi chốn được đếm và được công nhận đạt chuẩn.
  static let placeNouns: Set<String> = [
    "xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "thôn", "bản", "ấp", "làng", "khu phố", "tổ dân phố",
    "trường", "trạm", "hộ", "gia đình", "cơ quan", "đơn vị",
  ]
  /// Sau điều được đếm: với điều kiện gì, trong bao lâu.
  static let conditionsOfCounts = ["với yêu cầu", "với điều kiện", "với mục đích", "với tiêu chí", "với phương châm"]
  static let spansOfCounts = ["trong thời gian", "trong vòng", "trong khoảng thời gian", "trong thời hạn"]
  /// Đứng giữa động từ và đối tượng: "đào tạo cho 5.000 người".
  static let givers = ["cho", "với", "tới", "đến"]
  /// Số đo không nói là ai, là gì.
  static let bareMeasures = ["lượt", "người", "suất", "lượt người", "tấn", "km", "lít", "kwh"]
  /// Gốc của tỷ lệ.
  static let bases = [
    "gdp", "grdp", "dân số", "kế hoạch", "tổng sản phẩm", "tổng số", "trong tổng số", "tổng mức", "trong tổng",
    "dự toán", "tổng dư nợ", "dư nợ",
  ]
}
