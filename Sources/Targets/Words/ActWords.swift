/// Words that may say what somebody does, and names that only look like them: one list for the whole language, whose place in a clause
/// decides (``Split``). Data only.
///
/// Từ có thể là động từ, và danh từ ghép trông giống động từ.
enum ActWords {
  /// Động từ một âm tiết.
  static let single = set(
    """
    biến, biết, buộc, bàn, bám, bán, bón, bơi, bơm, bấm, bầu, bật, bắt, bện, bị, bọc, bỏ, bố, bốc, bồi, bổ, bớt, cai,
    chia, chiếm, chuyển, chép, chôn, chăn, chơi, chưa, chạy, chấm, chấp, chắn, chằm, chết, chịu, chọn, chống, chờ,
    chở, chụp, chứa, chữa, cài, cán, cân, có, cùng, cấy, cầm, cắm, cắt, cứu, cử, diễn, diệt, duyệt, dành, dán, dùng,
    dạy, dẫn, dệt, dọn, dời, dỡ, dừng, dự, dựa, dựng, ghi, ghé, ghép, gieo, giành, giúp, giũa, giấu, giết, giữ, gom,
    gánh, gây, góp, gõ, gắn, gặp, gặt, gọi, gồm, gỡ, gửi, hiến, hiểu, hoãn, huỷ, hái, hát, hít, hút, hưởng, hạ, học,
    họp, hỏi, hỗ, hủy, hứa, khai, khoan, khám, khâu, không, khơi, khớp, kèm, kéo, kê, ký, kể, luôn, là, làm, lĩnh,
    lưu, lấp, lấy, lập, lắp, lọc, lợp, mang, miễn, mua, muốn, múa, mượn, mất, mắc, mặc, mời, mở, mừng, nghe, nghỉ,
    ngăn, ngắm, ngồi, ngừng, nhiễm, nhìn, nhảy, nhấc, nhận, nhập, nhắc, nhặt, nhớ, nhờ, nung, nuôi, nâng, nêu, nấu,
    nắm, nằm, nối, nổ, nộp, phá, phơi, phải, phục, phủ, quay, quán, quét, quên, rèn, rút, rải, rời, rửa, sinh, soạn,
    sáng, sấy, sập, sắm, sống, sửa, tham, thay, thi, thiếu, thoát, thuê, tháo, thêm, thêu, thôi, thăm, thường, thả,
    thấy, thắng, thắp, thử, thực, tin, tiêm, tiếp, tiễn, tra, trao, treo, tránh, trích, trả, trải, trồng, trộn, trở,
    trừ, tu, tuân, tách, tìm, tính, tô, tưới, tạo, tải, tắt, tặng, tết, tự, uống, vay, viết, vá, vót, vươn, vượt,
    vận, vẽ, vớt, xem, xin, xoá, xuất, xây, xét, xóa, xả, xếp, ăn, đem, đeo, đi, điền, đo, đoạt, đào, đáp, đòi, đón,
    đóng, đúc, đăng, đưa, được, đạt, đẩy, đắp, đặt, đẻ, đếm, đọc, đốt, đổ, đổi, đỗ, đội, đủ, đứng, ươm, ủ, ủng, trữ
    """)
  /// Chỉ hướng: động từ khi đứng sau danh từ, giới từ ở nơi khác.
  static let directions = set(
    """
    lên, qua, ra, sang, theo, vào, về, xuống, đến
    """)
  /// Hai âm tiết đầu của động từ.
  static let pairs = set(
    """
    am hiểu, ban hành, ban tặng, bao gồm, bao tiêu, bao trùm, biên soạn, biến động, biết bơi, biết chăm, biết chơi,
    biết chữ, biết cách, biết làm, biết đọc, biểu diễn, biểu dương, bàn giao, bào chữa, bày tỏ, bác bỏ, bán hàng,
    báo cáo, bãi bỏ, bê tông, bình chọn, bình đẳng, bù đắp, bú mẹ, bú sữa, bơi được, bảo dưỡng, bảo hành, bảo lãnh,
    bảo quản, bảo trì, bảo tồn, bảo vệ, bảo ôn, bảo đảm, bầu cử, bầu ra, bật đèn, bắt đầu, bỏ học, bỏ phiếu, bỏ rơi,
    bỏ thầu, bố trí, bốc dỡ, bốc thăm, bồi dưỡng, bồi hoàn, bồi thường, bổ nhiệm, bổ sung, cai nghiện, cai rượu,
    cai thuốc, cam kết, canh tác, che phủ, chi phối, chi trả, chia rẽ, chia sẻ, chiếm giữ, chiếm đoạt, chiếu phim,
    cho con, chu cấp, chung tay, chuyên chở, chuyển dịch, chuyển giao, chuyển lên, chuyển sang, chuyển đổi, chuẩn bị,
    chào mừng, châm cứu, chìm đắm, chôn lấp, chú ý, chúc thọ, chăm lo, chăm sóc, chưng cất, chạy bằng, chấm dứt,
    chấm điểm, chấp hành, chấp nhận, chấp thuận, chẩn đoán, chế biến, chế tạo, chỉ huy, chỉ trích, chỉ đạo, chỉ định,
    chỉnh lý, chỉnh sửa, chịu trách, chịu tải, chống chịu, chờ đợi, chở hàng, chủ trì, chủ động, chứng kiến,
    chứng minh, chứng nhận, chữa cháy, cung cấp, cài đặt, cách chức, có mặt, công bố, công khai, công nhận, cơ giới,
    cải chính, cải cách, cải thiện, cải tiến, cải tạo, cản trở, cấp cứu, cấp dưỡng, cấp nước, cấu thành, cập bến,
    cắt giảm, cố gắng, cộng tác, củng cố, cứng hóa, cứu hộ, dao động, di chuyển, di cư, di dời, diễn tập, diễn đạt,
    duy trì, dàn dựng, dán nhãn, dùng chung, dạy học, dẫn dắt, dừng đỗ, dự giờ, dự họp, dự kiến, dự lớp, dự thi,
    dự thầu, ghi chép, ghi nhận, ghi sổ, gia nhập, gia tăng, giao dịch, giao khoán, giao lưu, giao phối, gieo sạ,
    gieo trồng, giành giải, giám sát, giúp việc, giúp đỡ, giải ngân, giải phóng, giải quyết, giải thích, giải trình,
    giải trí, giảm bớt, giảm giá, giảm nghèo, giảm thiểu, giảng dạy, giết mổ, giới thiệu, giữ gìn, giữ vững, gom rác,
    gánh chịu, gây dựng, gây rối, gìn giữ, góp phần, góp quỹ, góp vốn, góp ý, gương mẫu, gắn biển, gắn kết, gắn mã,
    gắn nhãn, gắn với, gặp gỡ, gửi báo, gửi tiền, hiến máu, hiến tạng, hiến tặng, hiểu biết, hiểu rõ, hiệu chuẩn,
    hoà giải, hoà nhập, hoàn thiện, hoàn thành, hoàn thổ, hoàn trả, hoàn tất, huy động, huấn luyện, huỷ bỏ, hy vọng,
    hài lòng, hành hạ, hành nghề, hành động, hình thành, hòa giải, hòa mạng, hòa nhập, hút thuốc, hướng dẫn,
    hưởng lương, hưởng lợi, hưởng thụ, hưởng ứng, hấp thụ, học chung, học nghề, học tiếng, học tập, họp báo, họp mặt,
    hỗ trợ, hội tụ, hủy bỏ, hủy hoại, khai báo, khai giảng, khai hoang, khai thác, khai tử, khiếu kiện, khiển trách,
    khoanh nuôi, khuyến học, khuyến khích, khái quát, khám bệnh, khám chữa, khám phá, khám thai, khôi phục, khảo sát,
    khắc phục, khẳng định, khởi công, khởi hành, khởi động, khử trùng, kinh doanh, kiên cố, kiểm dịch, kiểm nghiệm,
    kiểm soát, kiểm tra, kiểm định, kiện toàn, kèm cặp, kéo dài, kê biên, kê khai, kê đơn, kêu gọi, kích hoạt,
    kích thích, kích động, ký cam kết, ký hợp, ký kết, ký số, kế thừa, kết bạn, kết hôn, kết hợp, kết nghĩa, kết nạp,
    kết nối, kết thúc, kết án, lan tỏa, lao động, liên hệ, liên kết, liên lạc, liên quan, liên thông, liệt kê,
    loại bỏ, luyện tập, luân canh, luân chuyển, làm chủ, làm giàu, làm nghề, làm quen, làm theo, làm tròn, làm tốt,
    làm việc, làm vườn, làm ăn, làm được, lái xe, lây nhiễm, lên lớp, lên đường, lưu giữ, lưu lạc, lưu trú, lưu ý,
    lấy ý, lập kế, lập nghiệp, lập quỹ, lập sổ, lập tổ, lập đội, lắp ráp, lắp đặt, lọt vào, lồng ghép, lừa dối,
    lựa chọn, mai táng, mang thai, mong muốn, mua bán, mua hàng, mua sắm, mắc bệnh, mặc áo, mở cửa, mở rộng, mở sổ,
    mở thẻ, mở lối, mở tài, mở đầu, nghe đài, nghe được, nghiêm túc, nghiên cứu, nghiệm thu, nghỉ học, ngăn chặn, ngăn cản,
    ngăn ngừa, ngừng bán, ngừng dùng, ngừng phát, nhấc máy, nhấn mạnh, nhầm lẫn, nhận biết, nhận hỗ, nhận khoán,
    nhận lương, nhận nuôi, nhận quà, nhận thưởng, nhận định, nhận đỡ, nhập khẩu, nhập liệu, nhập ngũ, nhập viện,
    nhựa hóa, niêm phong, niêm yết, nuôi cá, nuôi dưỡng, nuôi trồng, nuôi tôm, nâng cao, nâng cấp, nêu gương,
    nói không, nói thạo, nói được, nương tựa, nạo vét, nắm bắt, nắm rõ, nắm vững, nằm trong, nối liền, nối lại,
    nối mạng, nộp hồ, nộp phí, nộp phạt, nộp thuế, phiên dịch, phong tặng, phát biểu, phát hiện, phát huy, phát hành,
    phát sóng, phát triển, phân biệt, phân chia, phân hạng, phân hủy, phân loại, phân phối, phân tách, phân vùng,
    phê duyệt, phòng chống, phòng ngừa, phòng tránh, phù hợp, phơi sấy, phạm tội, phản hồi, phản đối, phấn đấu,
    phẫu thuật, phỏng vấn, phối hợp, phổ cập, phụ thuộc, phục chế, phục dựng, phục hồi, phục vụ, phụng dưỡng,
    quan tâm, quay lại, quay về, quyên góp, quyết nghị, quyết toán, quán triệt, quản lý, quảng bá, ra khỏi, ra lớp,
    ra mắt, ra quân, ra trường, rà soát, rèn chữ, rèn luyện, rút ngắn, rải nhựa, rửa tay, san lấp, sao lưu, sinh con,
    sinh sản, sinh sống, sinh trưởng, so sánh, suy giảm, sàng lọc, sáng tác, sáp nhập, sơ tán, sưu tầm, sưu tập,
    sản xuất, sắp xếp, số hoá, số hóa, sống chung, sống trong, sống tại, sở hữu, sử dụng, sửa chữa, sửa đổi, tham dự,
    tham gia, tham khảo, tham quan, tham vấn, thanh lý, thanh toán, thay mặt, thay mới, thay thế, thay đổi, theo dõi,
    thi công, thi hành, thi đua, thi đấu, thi đỗ, thiết kế, thiết lập, thoát khỏi, thoát nghèo, thoát nước, thu giữ,
    thu gom, thu hoạch, thu hút, thu hẹp, thu hồi, thu phí, thu thập, thuyên chuyển, thành lập, thành thạo, tháo dỡ,
    tháo gỡ, thích nghi, thích ứng, thông báo, thông qua, thông quan, thông thạo, thông xe, thăm dò, thương lượng,
    thường xuyên, thưởng thức, thả nuôi, thả nổi, thảo luận, thất lạc, thẩm định, thắt dây, thể hiện, thống nhất,
    thờ cúng, thụ lý, thừa nhận, thực hiện, thực hành, thực thi, thực tập, tin cậy, tin tưởng, tiêm phòng, tiêm đủ,
    tiêu hóa, tiêu hủy, tiêu thoát, tiêu thụ, tiêu độc, tiến hành, tiếp cận, tiếp dân, tiếp nhận, tiếp thu, tiếp tục,
    tiếp xúc, tiết kiệm, tiết lộ, tra cứu, tra soát, trang bị, tranh thủ, trao tặng, trao đổi, treo biển, treo cờ,
    triển khai, triệu tập, truy cập, truy cứu, truy xuất, truyền bá, truyền dạy, truyền nghề, trì hoãn, trình bày,
    trình diễn, trích dẫn, trích lập, trích nộp, trông coi, trù dập, trùng tu, trúng cử, trúng thầu, trúng tuyển,
    trưng bày, trưng mua, trưởng thành, trả khách, trả lương, trả lời, trả nợ, trải nghiệm, trồng cây, trồng rừng,
    trở lại, trở nên, trở thành, trở về, tu bổ, tuyên bố, tuyên truyền, tuyển chọn, tuyển dụng, tuyển sinh, tuân thủ,
    tái canh, tái chế, tái phạm, tái sinh, tái sử, tìm hiểu, tìm kiếm, tìm việc, tình nguyện, tích cực, tích hợp,
    tích trữ, tính toán, tóm lược, tóm tắt, tôn trọng, tôn tạo, tôn vinh, tăng cường, tăng giá, tăng thêm,
    tăng trưởng, tư vấn, tước đoạt, tưới tiêu, tạm trú, tạm ứng, tẩu tán, tẩy giun, tận dụng, tập huấn, tập hợp,
    tập kết, tập luyện, tập trung, tắt máy, tắt đèn, tặng thưởng, tịch thu, tọa đàm, tố giác, tốt nghiệp, tồn tại,
    tổ chức, tổn thương, tổng kết, từ bỏ, từ chối, tự bảo, tự chủ, tự giác, tự học, tự khai, tự kiểm, tự nguyện,
    tự nuôi, tự nấu, tự quản, tự tin, tự túc, tự đánh, tự động, uống nước, uống sữa, uống thuốc, uống đủ, vay vốn,
    vi phạm, viết được, vào học, vào làm, vá lỗi, vươn lên, vượt khó, vượt qua, vượt trội, vận chuyển, vận hành,
    vận động, vụ lợi, vứt bỏ, xa lánh, xanh hóa, xay xát, xem lại, xem phim, xem xét, xen canh, xin lỗi, xuyên tạc,
    xuất hiện, xuất khẩu, xuất phát, xuất thân, xuất trình, xuất viện, xuống giống, xác minh, xác nhận, xác thực,
    xác định, xâm hại, xâm nhập, xâm phạm, xây dựng, xét nghiệm, xóa bỏ, xói lở, xả rác, xếp hạng, xử lý, xử phạt,
    yên tâm, áp dụng, ép buộc, ôn thi, ôn tập, đe dọa, đeo thẻ, đi học, đi làm, đi lại, đi vào, đi xe, đi đôi,
    điều chuyển, điều chỉnh, điều hành, điều khiển, điều phối, điều tra, điều trị, điều động, đoàn kết, đoạt giải,
    đàm phán, đào tạo, đánh bạc, đánh giá, đáp ứng, đãi ngộ, đình chỉ, đòi hỏi, đón khách, đóng bảo, đóng gói,
    đóng góp, đóng phí, đăng cai, đăng ký, đăng tải, đạt giải, đảm bảo, đảm nhiệm, đảm nhận, đấu giá, đấu thầu,
    đầu tư, đẩy mạnh, đặt hàng, đến lớp, đến thư, đến trường, đề nghị, đề xuất, đền bù, định cư, định danh,
    định đoạt, đọc sách, đọc được, đối chiếu, đối kháng, đối mặt, đối thoại, đối xử, đối ứng, đốt rác, đồng bộ,
    đồng hành, đồng thuận, đồng ý, đổi mới, đổi nghề, đổi sang, đỗ đạt, đội mũ, động viên, đỡ đầu, đủ khả, đủ năng,
    đủ điều, đứng trong, đứng tên, đứng đầu, ước tính, ướp lạnh, ấn định, ấp nở, ủng hộ, ứng dụng, ứng phó,
    đun nấu, khởi tạo, can thiệp, thu nhận, thu dung, chuẩn hóa, chuẩn hoá, truy vết, tiêu diệt, đánh bắt, thăm khám, nuôi cấy, gieo cấy, thu mua, dự trữ,
    lưu trữ
    """)
  /// Danh từ ghép: không tách ở giữa, không phải động từ.
  static let nouns = set(
    """
    ao nuôi, biến đổi, bài giảng, bài thi, bãi thải, bò sinh, bơi lội, bạn bè, bạn đọc, bản khai, bản đồ, bảo hiểm,
    bảo hộ, bảo mật, bảo trợ, bảo tàng, bất động, bậc học, bắt buộc, bể bơi, bể chứa, bệnh nhân, bệnh viện, bố mẹ,
    bộ đội, bữa ăn, cao cấp, chi bộ, chi cục, chi hội, chi nhánh, chi phí, chi tiêu, chi đoàn, chuyên dùng,
    chuyên gia, chuyên trách, chuyến bay, chuyến đi, chuyển khoản, chuyển tiếp, chăn nuôi, chương trình, chất thải,
    chế độ, chống phá, chỗ ở, chợ bán, chủ trương, chủ tịch, chủ đầu, chức danh, chức năng, chữ ký, chữ viết,
    con nuôi, cuộc họp, cuộc sống, cuộc thi, cá nhân, cá nuôi, cây trồng, cây ăn, công chức, công nhân, công thức,
    công trình, công viên, cơ chế, cơ cấu, cơ sở, cư dân, cư trú, cấp huyện, cấp học, cấp tỉnh, cấp xã, cấp ủy,
    cử nhân, cử tri, di sản, dân cư, dân lập, dân sinh, dân số, dân tộc, dữ liệu, gia cầm, gia súc, gia đình,
    giáo trình, giáo viên, giấy phép, giấy tờ, giờ học, giờ làm, hành khách, hành lang, hành trình, hình thức,
    hệ thống, học bổng, học kỳ, học liệu, học phí, học phần, học sinh, học viên, học vấn, học đường, hồ bơi, hồ chứa,
    hồ sơ, hộ gia, hộ kinh, hộ nghèo, hộ nuôi, hộ thuê, hộ trồng, hộ vay, hội họp, hội nhập, hội viên, hội đồng,
    hợp lý, hợp tác, hợp đồng, khiếu nại, kho chứa, khoa học, khoáng sản, khu vui, khí thải, khởi nghiệp, kiến nghị,
    kiến thức, ký hiệu, ký tự, kế hoạch, kế toán, kỳ thi, kỹ năng, lao công, lao động, lâm sản, lễ hội, lịch trình,
    lối ra, lối sống, lối vào, lớp học, lớp tập, lợn nái, máy bơm, máy may, máy tính, máy đo, món ăn, môn học,
    môn thi, mũi tiêm, mẫu thử, mật độ, mức hưởng, mức phạt, mức sống, mức đóng, nghề dệt, nghề may, nghề truyền,
    nguyên liệu, nguồn vốn, ngày làm, người bán, người cao, người dân, người dùng, người dạy, người già, người hút,
    người học, người lao, người mua, người mắc, người nghiện, người nghèo, người nhiễm, người nuôi, người sống,
    người trồng, người vay, nhà cung, nhà may, nhà mạng, nhà thuê, nhà thầu, nhà tài, nhà xưởng, nhà ăn, nhà đầu,
    nhà ở, nhân dân, nhân lực, nhân viên, nhận thức, nhật ký, nông sản, năm học, năng lượng, năng lực, năng suất,
    nơi chứa, nơi làm, nơi sinh, nơi sống, nước rút, nước thải, nước uống, phiếu thu, phát thanh, phòng học,
    phòng thi, phòng tiêm, phương thức, phương tiện, phản ánh, phụ trách, phục vụ viên, quy chế, quy trình, quán ăn,
    quân đội, quốc gia, rác thải, rừng trồng, sinh hoạt, sinh học, sinh kế, sinh lý, sinh quyển, sinh thái,
    sinh viên, sách giáo, sáng tạo, sân chơi, sơ chế, sơ cấp, sơ sinh, sản lượng, sản phẩm, sản phụ, số đo, sổ ghi,
    sổ lưu, thi thể, thu nhập, thuyền thúng, thuế, thuốc lá, thuỷ sản, thành lũy, thành phần, thành phẩm, thành phố,
    thành thị, thành tích, thành viên, thí sinh, thông tin, thư viện, thẻ bảo, thẻ học, thể chế, thời gian, thủ tục,
    thủy sinh, thủy sản, thứ cấp, thức ăn, thực phẩm, thực tế, thực vật, thực địa, tin học, tin tức, tiền gửi,
    tiền phạt, tiền thuê, tiểu học, toán học, trang trại, trung cấp, trung học, trung tâm, truyền hình, truyền thông,
    truyền thống, trách nhiệm, trình độ, trò chơi, trường học, trạm bơm, trật tự, trở lên, tuyến đường, tuổi học,
    tài chính, tài khoản, tài liệu, tài nguyên, tài sản, tàu thuyền, tác giả, tín chấp, tính chất, tính năng,
    tôm nuôi, tư nhân, tập quán, tố cáo, tổ viên, tổng đàn, tờ khai, tủ lưu, tự do, tự nhiên, tỷ lệ, viên chức,
    việc làm, viện phí, vùng nuôi, vùng trồng, văn học, vận hội, vận tải, vận tốc, vận động viên, vật liệu, vật nuôi,
    vệ sinh, vốn vay, xe chạy, xe chở, xe máy, xe thu, xe đạp, xã hội, y sinh, ăn trái, điểm bán, điểm cấp, điểm thi,
    điểm tiêm, điểm trả, điểm đón, đoàn viên, đơn thư, đơn vị, đơn xin, đường dây, đường truyền, đường đi, đại học,
    đảng viên, đất trồng, đất ở, đầu bếp, đầu ra, đầu vào, đặc tính, đề thi, địa bàn, địa phương, đồ chơi, đồ dùng,
    đồ uống, đồ ăn, đội bóng, đội ngũ, đội tuyển, đội viên, đời sống,
    chuyển giới, cho vay, công lập, cuộc gọi, dịch vụ, giúp việc, giúp ích, giúp sức, khỏi bệnh, khỏi ốm, lưới
    kéo, lũ quét, lớp ghép, không dừng, sang chấn, sang nhượng, sang sông, sang trọng, sang tên, sang chiết,
    thành công, thành danh, thành hình, thành kiến, thành ngữ, thành niên, thành quả, thành thật, thành thục,
    thành trì, thành tựu, thành văn, thành đoàn, thành đạt, thành ủy, thành án, tài xế, tổ hợp, trạm xử, tự kỷ,
    xe tải, xuất huyết, sốt xuất, xuống cấp, xuống dốc, xuống giống, xuống màu, xuống sức, xuống thấp, xuống
    đồng, xuống đường, để lại,
    bỏ không, chỉ giới, tổng đài
    """)
  /// Từ hai âm tiết khác, không tách ở giữa.
  static let bound = set(
    """
    an ninh, an toàn, biến chuyển, biệt lập, buôn bán, bày bán, bình thường, bản tin, bản vẽ, bất thường, bền
    vững, chinh phục, chiến thắng, chiếu sáng, cho thuê, chuyển biến, chính phủ, chính sách, chứng     thực,
    công nghiệp, công nghệ, công trường, công vụ, cảm nhận, cấu tạo, cố định, cống hiến, cứu chữa, cử     động,
    dinh dưỡng, du học, dân vận, dự phòng, giao nộp, giao thông, giám định, gián tiếp, giới     tính, gây ra,
    hiện thực, hoạt động, hy sinh, hàng không, hành chính, hóa học, hạ lưu, hạ tầng, hỗn hợp, hộ     sinh, khai
    sinh, kháng sinh, khóa học, khả thi, khấu trừ, kinh tế, kiến tạo, kiểm duyệt, kèm theo, ký gửi, ký sinh, kỷ
    luật, loại trừ, lâm nghiệp, lâm trường, lưu hành, lương thực, môi trường, mạng lưới, nghĩa vụ, ngành học,
    ngân sách, nhiệm vụ, nhà máy, nhà nghỉ, nhà trường, nhân tạo, nhất định, nhập học, niềm     tin, nông
    nghiệp, nông trường, pháp luật, phát sinh, phân bón, phân bổ, phòng trừ, phế bỏ, phổ     biến, phổ thông,
    phụ cấp, phụ tải, quy hoạch, quy định, quá tải, quốc phòng, quốc tế, ràng buộc, sinh đẻ, suy dinh, suy
    thoái, sự nghiệp, tai biến, thanh lọc, thanh tra, thiết thực, thu nộp, thích hợp, thông thường, thương binh,
    thương mại, thương tật, thượng lưu, thất nghiệp, thấu hiểu, thẩm tra, thế chấp, thị trường, thống kê, thụ
    hưởng, thứ tự, tiêu dùng, tiếng anh, tiếng nhật, tiếp theo, tranh chấp, truyền tải, trường hợp, trả góp,
    trải qua, trọng tải, trợ cấp, trợ giúp, trực thuộc, trực tiếp, tàn phá, tác động, tái tạo, tín dụng, tồn
    đọng, tổng hợp, viễn thông, vui chơi, văn phòng, vận     dụng, xét duyệt, xí nghiệp, y học, y tế, đại tu,
    xuất sắc, xuất xứ, đầy đủ, đặt mua, đề cử, độc lập, đột     biến, đột phá, ảnh hưởng, ổn định, ứng cử
    """)
  /// Người, tổ chức tự làm việc: hai âm tiết đầu.
  static let agents = set(
    """
    bác sĩ, bệnh nhân, bệnh viện, chi bộ, chi đoàn, cán bộ, công chức, công nhân, cơ quan, cử tri, doanh nghiệp,
    gia đình, giáo viên, học sinh, học viên, hộ dân, hộ gia, hội viên, hợp tác, khách hàng, lao động, người dân,
    nhân viên, nông dân, phụ nữ, sinh viên, thanh niên, thiếu nhi, trường học, trạm y, trẻ em, tổ chức, viên chức,
    đoàn viên, đơn vị, đại biểu, đảng viên, địa phương
    """)
  /// Người, tổ chức tự làm việc: một âm tiết.
  static let singleAgents = set(
    """
    bà, chủ, huyện, hộ, người, phường, thôn, trường, trẻ, xã
    """)

  /// The words of a list, each by the hash of its syllables.
  private static func set(_ list: String) -> Set<UInt64> {
    Set(
      list.split { $0 == "," || $0 == "\n" }.compactMap { word in
        let hashes = WordHash.words(of: String(word)).map { UInt32(truncatingIfNeeded: $0) }
        return hashes.first.map { key($0, hashes.count > 1 ? hashes[1] : 0) }
      })
  }

  /// The key of one or two syllables.
  static func key(_ first: UInt32, _ second: UInt32 = 0) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
