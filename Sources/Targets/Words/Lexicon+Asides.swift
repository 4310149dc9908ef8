// Words around numbers that are no goals.

extension Lexicon {
  /// Sau dấu phẩy, mở đầu điều được hỏi về mục tiêu vừa nói.
  static let questionOpenings = ["vậy", "xin ông", "xin bà", "theo ông", "theo bà", "ông có", "bà có", "đâu là"]
  /// Trước "gấp đôi", "gấp ba": cách nói, không phải mức phải đạt.
  static let efforts = ["nỗ lực", "cố gắng", "khó khăn", "quyết tâm", "nỗ lực hơn"]
  /// Việc đo, việc thử: số lần làm là quy tắc kỹ thuật.
  static let tests = ["phép đo", "phép thử", "mẫu thử", "lần đo", "lần thử", "điểm đo", "mặt cắt"]
  /// Kích thước của vật liệu, của chi tiết.
  static let thicknesses = [
    "đường kính", "bề dày", "chiều dày", "độ dày", "bề rộng", "tiết diện", "khe hở", "khoảng cách",
  ]
  /// Đơn vị của các kích thước ấy.
  static let thicknessUnits: Set<String> = ["mm", "cm", "m", "mét"]
  /// Người biểu quyết, dự họp.
  static let voters = [
    "đại biểu", "đbqh", "đại biểu quốc hội", "ủy viên", "uỷ viên", "thành viên", "cử tri", "cổ đông",
  ]
  static let votes = ["biểu quyết", "tán thành", "bỏ phiếu", "tham dự kỳ họp", "dự họp", "có mặt"]
  /// Người đứng đầu: đếm họ chỉ để nói có ai.
  static let officials = [
    "phó thủ tướng", "thứ trưởng", "bộ trưởng", "phó chủ tịch", "phó bí thư", "phó giám đốc", "phó trưởng ban",
  ]
  /// Phần của một kế hoạch, một định hướng.
  static let axes = [
    "giải nhất", "giải nhì", "giải ba", "giải khuyến khích", "giải thưởng", "trục ", "trụ cột", "mũi nhọn",
    "mũi đột phá", "hướng chính", "nhóm vấn đề", "nhóm chính sách",
  ]
  /// Cho, cho vay: số tiền cho mỗi người là chế độ.
  static let givings: Set<String> = ["hỗ trợ", "được hỗ trợ", "vay", "được vay", "cho vay", "trợ cấp", "hỗ trợ tối đa"]
  /// Trước con số, nói người được hỗ trợ có bao nhiêu: điều kiện, không phải chỉ tiêu.
  static let sizesOfRecipients: Set<String> = [
    "nuôi", "có quy mô", "quy mô", "có diện tích", "diện tích", "có", "sở hữu", "trồng", "sản xuất",
  ]
  /// Ai trả tiền: "ngân sách tỉnh hỗ trợ 70%".
  static let payers = [
    "ngân sách", "vốn ngân sách", "nguồn ngân sách", "nhà nước", "trung ương", "nhân dân", "người dân", "dân", "hộ dân",
    "hộ gia đình", "doanh nghiệp", "vốn đối ứng", "phần còn lại", "chủ đầu tư", "đơn vị thụ hưởng", "người thụ hưởng",
  ]
  /// Sau thời điểm: điều không còn nữa.
  static let noMore = ["không còn", "không có", "không để", "cơ bản không còn", "xóa hết", "xoá hết", "chấm dứt"]
  /// Mở đầu câu chia tiền của một dự án theo nguồn.
  static let fundings = [
    "cơ cấu vốn", "cơ cấu nguồn vốn", "cơ cấu kinh phí", "cơ cấu nguồn kinh phí", "nguồn vốn", "nguồn kinh phí",
    "tỷ lệ vốn", "tỷ lệ góp vốn", "tỷ lệ nguồn vốn",
  ]
  /// Trả bao nhiêu phần.
  static let payings = ["hỗ trợ", "đối ứng", "chi trả", "chịu", "bảo đảm", "đảm bảo", "tự chi trả", "cấp"]
  /// Tiền được chia phần, sau con số: "hỗ trợ 70% kinh phí".
  static let sharedMoney = [
    "kinh phí", "chi phí", "tổng", "vốn", "còn lại", "phần còn lại", "số tiền", "mức", "giá trị", "phí", "học phí",
    "số vốn",
  ]
  /// Số đếm của trang mạng: một dòng chỉ có các từ này và con số, không phải văn bản.
  static let counters: Set<String> = [
    "lượt", "lượt xem", "lượt đọc", "lượt truy cập", "số lần đọc", "số lần xem", "số lượt xem", "số lượt đọc",
    "số lượt truy cập",
    "tổng số lượt truy cập", "tổng lượt truy cập", "tổng truy cập", "lượt người xem", "người xem", "đã xem", "đang xem",
    "đang truy cập", "đang online", "đang trực tuyến", "lượt tải", "lượt thích", "bình luận", "chia sẻ",
  ]
  /// Liên kết của trang web, chép theo sau số lượt đọc.
  static let pageLinks = [
    "về trang trước", "về đầu trang", "quay lại", "trở lại", "in trang", "in bài", "bản in", "gửi bài",
  ]
  /// Mở đầu câu kể việc đã diễn ra ở một buổi lễ.
  static let events = [
    "sau lễ", "tại lễ", "tại buổi", "sau buổi", "ngay sau lễ", "nhân dịp này", "dịp này", "tại chương trình",
    "trong khuôn khổ",
  ]
  /// Điều tra để biết đang thế nào.
  static let inquiries = ["khảo sát", "điều tra", "kiểm tra", "rà soát", "nghiên cứu", "phỏng vấn"]
  /// Nguồn của số liệu: câu có lời phấn đấu thì vẫn nói về mục tiêu.
  static let records = ["thống kê", "số liệu", "báo cáo"]
  /// Việc đã diễn ra, đứng đầu câu kể có bao nhiêu người đến.
  static let happened = [
    "hoạt động", "chương trình", "sự kiện", "buổi", "lễ", "hội nghị", "cuộc thi", "giải", "hội thảo",
  ]
  /// Năm trước năm nay.
  static let yearsBefore: Set<String> = ["năm trước", "năm ngoái"]
  /// Mở câu nói về một phần của năm: con số sau đó là kết quả.
  static let partsOfYears = ["quý", "tháng", "trong quý", "trong tháng", "kết thúc", "hết quý", "hết tháng", "kết quả"]
  /// Mở câu kể việc đã định: "Theo kế hoạch, vụ đông năm nay, …".
  static let byPlans = ["theo kế hoạch được giao", "theo chỉ tiêu được giao", "theo kế hoạch"]
  /// Sau các từ ấy: thời gian của việc đã định.
  static let timesOfPlanned = [
    "năm", "vụ", "trong năm", "đến năm", "giai đoạn", "từ năm", "đến hết năm", "đến cuối năm",
  ]
  /// Kế hoạch đã có từ trước.
  static let plansSet = [
    "kế hoạch đề ra", "mục tiêu đề ra", "chỉ tiêu đề ra", "kế hoạch được giao", "kế hoạch đã đề ra",
  ]
  /// Giữ đúng điều đã định; đứng trước "đề ra".
  static let keptTo = ["tiến độ", "đúng", "bảo đảm", "đảm bảo", "bảo đảm theo", "đảm bảo theo"].flatMap { kept in
    ["kế hoạch", "mục tiêu", "chỉ tiêu"].map { kept + " " + $0 }
  }
  /// Trước "kế hoạch đề ra": kể đã tới đâu.
  static let keepings = ["tiến độ", "đạt", "đúng", "theo", "vượt", "xấp xỉ"]
  /// Sau "không": không còn cái gì.
  static let noneOf: Set<String> = ["có", "còn", "xảy ra", "để xảy ra", "phát sinh", "để phát sinh"]
  /// Mở đầu từ chỉ điều phải tới mà không nói ai đặt ra.
  static let musts = ["sẽ ", "phải ", "cần "]
  /// Trước tên danh hiệu mà mọi nơi đăng ký.
  static let goingInFor = ["đăng ký", "đăng kí"].flatMap { register in
    ["xây dựng", "phấn đấu đạt", "đạt"].map { register + " " + $0 }
  }
  /// Trước năm mà một phần trăm so với.
  static let carryings: Set<String> = ["thực hiện", "ước thực hiện", "ước", "ước đạt", "cùng kỳ", "kết quả"]
  /// Trước "mới đạt": kể điều chưa tới.
  static let yetOnly: Set<String> = [
    "nhưng", "song", "tuy", "trong khi", "chỉ", "mới", "giải ngân", "tiến độ", "tỷ lệ giải ngân",
  ]
  /// Phần lãi, đứng sau "kế hoạch".
  static let gains = ["lợi nhuận", "lãi", "lỗ"]
  /// Viết tắt trước tên một nơi; dấu chấm sau chúng không hết câu.
  static let shortPlaces: Set<String> = ["TP", "Tp", "TX", "Tx", "TT"]
  /// Mở câu kể đến một ngày.
  static let untilDays: Set<String> = [
    "đến", "tính đến", "hết", "đến hết", "đến ngày", "tính đến ngày", "đến hết ngày", "hết ngày", "tính đến hết ngày",
    "tính đến hết",
  ]
  /// Trước "mục tiêu": mục tiêu không còn, hay không tới.
  static let givenUp: Set<String> = [
    "bỏ", "thay vì", "hủy", "huỷ", "rút", "không", "chưa", "khó", "lỡ", "hủy bỏ", "từ bỏ",
  ]
  /// Việc đã làm theo kế hoạch, hay một dịp diễn ra.
  static let carriedOut = ["thực hiện", "kết quả", "xong", "diễn ra", "hội nghị", "lễ hội", "đăng ký"]
  /// Nói về phần năm đã qua.
  static let soFar = ["lũy kế", "luỹ kế", "cả năm", "tổng kết", "qua "]
  /// Không phải của nơi đặt mục tiêu, hay chỉ là điều tìm ra được.
  static let ofOthers = [
    "này", "của", "mỗi ", "khảo sát", "xếp ", "phiếu", "vùng", "cả nước", "là ", "trong phiên", "tiến độ", "gia đình",
    "ông ", "bà ", "anh ", "chị ", "dự án", "công ty",
  ]
  /// Vụ của một năm.
  static let seasons = ["đông", "xuân", "mùa", "hè thu", "đông xuân", "thu đông", "chiêm", "chiêm xuân"]
  /// Mở câu nêu điều phải tới.
  static let endsAhead = [
    "để cán đích", "để về đích", "để hoàn thành kế hoạch", "để hoàn thành mục tiêu", "để hoàn thành chỉ tiêu",
    "để đạt mục tiêu", "để đạt được mục tiêu", "muốn đạt mục tiêu",
  ]
  /// Văn bản quy phạm còn là dự thảo.
  static let drafts: Set<String> = [
    "dự thảo luật", "dự thảo nghị định", "dự thảo thông tư", "dự thảo bộ luật", "dự án luật",
  ]
  /// Kết thúc lời dẫn vào các điều kiện mà mỗi nơi, mỗi người phải có.
  static let criteria = [
    "các tiêu chí sau", "các tiêu chí sau đây", "các tiêu chuẩn sau", "các tiêu chuẩn sau đây", "các điều kiện sau",
    "các điều kiện sau đây", "tiêu chí như sau", "điều kiện như sau", "tiêu chuẩn như sau",
  ]
  /// Xem xét một văn bản: con số trong tên văn bản ấy không phải chỉ tiêu mới.
  static let reviews = [
    "xem xét", "giám sát", "thẩm tra", "sơ kết", "tổng kết", "đánh giá", "cho ý kiến", "nghe báo cáo", "báo cáo việc",
    "báo cáo kết quả", "báo cáo tình hình",
  ]
  /// Gọi điều vừa nói là mục tiêu.
  static let callings = ["đây", "đó"].flatMap { this in
    ["là", "cũng là", "chính là"].flatMap { link in
      [
        "mục tiêu", "chỉ tiêu", "những mục tiêu", "những chỉ tiêu", "một trong những mục tiêu",
        "một trong những chỉ tiêu",
      ]
      .map { "\(this) \(link) \($0) " }
    }
  }
  /// Ai đặt ra mục tiêu ấy.
  static let setBy = ["đặt ra", "đề ra", "đưa ra", "hướng tới", "được giao", "xác định"]
  /// Mục tiêu ấy đã ra sao.
  static let met = [
    "đã hoàn thành", "đã đạt", "đạt được", "đã vượt", "đã thực hiện", "bị bỏ lỡ", "không đạt", " sớm", "vượt",
    "hoàn thành", "cao nhất",
  ]
  /// Điều ai đó muốn: chỉ là mục tiêu khi người muốn là cơ quan, địa phương, doanh nghiệp nêu tên.
  static let wishes = ["muốn", "mong muốn"]
  static let wishers = [
    "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "bộ", "sở", "ngành", "chính phủ", "thủ tướng",
    "chính quyền", "địa phương", "việt nam", "nước ta", "công ty", "tổng công ty", "tập đoàn",
  ]
  /// Trong lời nêu ai muốn: không muốn, muốn trước kia, hay người khác muốn.
  static let unwished: Set<Substring> = ["không", "chưa", "chẳng", "từng", "nào", "mà", "người", "dân"]
  /// Đứng ngay trước "kế hoạch": kế hoạch được đặt ra, trình, giao, thông qua.
  static let planSettings = [
    "công bố", "trình", "thông qua", "đặt", "đặt ra", "đề ra", "giao", "xây dựng", "phê duyệt", "bước vào", "đưa ra",
    "thông qua bản",
  ]
  /// Trình, giao cho ai kế hoạch gì: "trình đại hội đồng cổ đông kế hoạch …".
  static let planHandings = ["trình", "giao"]
  /// Trước các động từ ấy: kế hoạch chưa được đặt ra.
  static let planDenials = [
    "không", "chưa", "chẳng", "từ chối", "phản đối", "không được", "chưa được", "sau khi", "chương", "quá", "công",
  ]
  /// Ngay trước số tiền: ai đang đóng góp, nộp bao nhiêu.
  static let contributions = ["đóng góp", "nộp", "góp", "trả"]
  /// Sau "muốn": nói, hỏi, không đặt ra mức nào.
  static let sayings = ["chia sẻ", "nói", "nhấn mạnh", "khẳng định", "hỏi", "biết", "lưu ý", "nhắc"]
  /// Sau tên một cuộc họp, một ngày hội: đã đón bao nhiêu người.
  static let receptions = [
    "chào đón", "đón", "đón tiếp", "thu hút", "quy tụ", "có sự tham gia của", "có sự tham dự của",
  ]
  /// Nơi chốn: có bao nhiêu là hiện trạng.
  static let places: Set<String> = [
    "thôn", "bản", "xã", "phường", "huyện", "tổ dân phố", "khu phố", "ấp", "thị trấn", "khu dân cư",
  ]
  /// Một công trình, một khu.
  static let sites = ["khu", "nhà máy", "dự án", "trang trại", "công trình", "cụm", "bãi", "nhà ga", "cảng"]
  /// Tên bài nhìn lại một năm.
  static let retrospects = [
    "sự kiện", "nhìn lại", "dấu ấn", "điểm nhấn", "thành tựu", "toàn cảnh", "bức tranh", "tổng kết", "kết quả",
  ]
  /// Điều luật cho hưởng, đứng sau điều kiện.
  static let favours = [
    "được hưởng thuế suất", "được hưởng ưu đãi", "được hưởng mức thuế", "được miễn thuế", "được giảm thuế",
    "được hưởng chính sách", "mới được xét", "mới được vay", "mới được hưởng", "mới được hỗ trợ", "mới được cấp",
    "để được xét", "để được vay", "để được hưởng",
  ]
  /// Tổ chức, người chỉ dự báo.
  static let forecasters = [
    "adb", "imf", "wb", "world bank", "ngân hàng thế giới", "ngân hàng phát triển châu á", "quỹ tiền tệ quốc tế",
    "hsbc", "ubs",
    "fitch", "moody", "goldman", "standard chartered", "chuyên gia", "các chuyên gia", "nhiều chuyên gia",
    "giới phân tích",
    "các nhà phân tích", "giới chuyên gia",
  ]
  /// Đại lượng của quy chuẩn kỹ thuật.
  static let technicalMeasures = [
    "nồng độ", "khoảng cách tối thiểu", "khoảng cách tối đa", "khoảng cách giữa", "khoảng cách từ", "nhiệt độ",
    "áp suất",
    "điện áp", "vận tốc", "độ ẩm",
  ]
}
