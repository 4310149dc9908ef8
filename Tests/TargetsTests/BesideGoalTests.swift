import Markup
import Targets
import Testing

/// News and reports tell results with words that look ahead, and tell beside goals what the law asks, what is needed, who came. None of
/// it is aimed at; a word that aims at a value in the sentence itself makes it a target all the same.
@Suite struct BesideGoalTests {
  typealias Case = (text: String, values: [Double])

  private func values(
    _ text: String, title: String = "Tin trong tỉnh", year: Int = 2020, month: Int? = nil, isNews: Bool = true
  ) -> [Double] {
    let context = TargetContext(title: title, issuedYear: year, issuedMonth: month, isNews: isNews)
    return TargetFinder.find(in: Markdown.parse(text, file: "a.md").value, context: context).map(\.value)
  }

  private static let newsTexts: [Case] = [
    // By how much a plan has been passed.
    ("Toàn tỉnh có 96 xã đạt chuẩn, vượt 6 xã so với mục tiêu đề ra.", []),
    (
      "Đến đầu năm học 2020-2021, tỉnh có 157 trường đạt chuẩn quốc gia, vượt 31 trường so với chỉ tiêu nghị quyết.", []
    ),
    ("Chỉ tiêu bao phủ tiếp tục tăng, chiếm 90,85% dân số, vượt 0,15% chỉ tiêu Nghị quyết số 01 của Chính phủ.", []),
    ("Huyện phấn đấu thu ngân sách vượt 10% so với dự toán tỉnh giao.", [10]),
    // What is held at once against the years before.
    ("Huyện có kế hoạch trồng 1.600 ha rau. So với mọi năm, năm nay diện tích rau tăng khoảng 300 ha.", [1600]),
    // What was found out.
    (
      "Thanh niên có ý chí phấn đấu. Khảo sát năm 2019 cho thấy, 73,6% thanh niên nhận thức được trách nhiệm của mình.",
      []
    ),
    // Other countries.
    ("Hàn Quốc đặt mục tiêu đến năm 2030 có 50% xe điện.", []),
    ("Từ năm 1993, Chính phủ Trung Quốc quy định các công ty phải có ít nhất 20% nhà giá rẻ.", []),
    ("Việt Nam đặt mục tiêu đến năm 2030 có 50% xe điện.", [50]),
    // Conditions of the law.
    ("Dự án có vốn đầu tư tối thiểu 6.000 tỷ đồng được hưởng thuế suất ưu đãi 10% trong 15 năm.", []),
    ("Điều kiện hưởng ưu đãi là doanh thu hằng năm tối thiểu 20.000 tỷ đồng.", []),
    // What will be needed.
    ("Đến năm 2025, cả nước dự kiến phải nhập khẩu 3,5 tỷ kWh điện và 20 triệu tấn than.", []),
    ("Ngành y tế sẽ thiếu 5.000 bác sĩ vào năm 2025.", []),
    ("Đến năm 2025, ngành y tế sẽ đào tạo 5.000 bác sĩ.", [5000]),
    // Manners of speaking, people at the head, weights of causes.
    ("Tinh thần là khó khăn gấp hai thì phải nỗ lực, cố gắng gấp ba.", []),
    ("Mỗi nhóm sẽ do Thủ tướng và 7 phó thủ tướng đứng đầu.", []),
    ("Mục tiêu là tập trung vào 3 trục sản phẩm.", []),
    ("Ngành cần chú ý con giống, bởi đó là yếu tố quyết định đến 50% thành công vụ nuôi.", []),
    // What happened, who voted.
    ("Tại buổi lễ, Tỉnh đoàn trao tặng 20 suất quà.", []),
    ("Sau lễ khởi động, Tỉnh đoàn khởi công xây dựng 1 căn nhà, ra mắt 2 tổ hợp tác.", []),
    ("Tại buổi lễ, Tỉnh đoàn đặt mục tiêu trao 200 suất quà trong năm 2020.", [200]),
    ("100% đại biểu tham dự kỳ họp biểu quyết thông qua Nghị quyết về kế hoạch năm 2021.", []),
    // Where one stands in the year that is told.
    ("Năm 2020, tỉnh nằm trong nhóm 15 địa phương có tốc độ tăng cao.", []),
    ("Đến năm 2022, tỉnh phấn đấu đứng thứ 3 cả nước.", [3]),
    // Goals told beside results.
    ("Nửa năm, xã mới trồng 120 ha, trong khi kế hoạch cả năm là 400 ha.", [400]),
    ("So với mục tiêu mà Bộ trưởng đặt ra cho ngành là 10 tỷ USD, con số này còn xa.", [10]),
    ("Máy điện thoại đạt 16 máy/100 dân, vượt xa mục tiêu là 5 máy/100 dân.", []),
    ("Để đạt mục tiêu tăng trưởng năm 2020 là 8,5% thì quý IV phải tăng 9,1%.", [8.5, 9.1]),
    ("Dự báo năm 2021 ngành đặt mục tiêu phấn đấu đón 17 triệu lượt khách.", [17_000_000]),
    // A plan leads in.
    ("Kế hoạch năm 2020, huyện trồng mới 450 ha rừng, nâng độ che phủ lên 62%.", [450, 62]),
    ("Kế hoạch cả năm. Tỉnh phải trồng 4.045 ha rừng trong năm 2020.", [4045]),
    ("Kế hoạch năm 2019, huyện trồng mới 450 ha rừng.", []),
    // Forecasts of others, also told in several parts.
    ("ADB nhận định GDP của Việt Nam sẽ tăng 6% năm 2020 và 6,2% năm 2021.", []),
    ("Tỷ lệ lạm phát của Mỹ dự kiến giảm về 2% vào năm 2021.", []),
    ("Việt Nam dự kiến phải nhập khẩu khoảng 1,2 triệu tấn khí; 35,1 triệu tấn than vào năm 2025.", []),
    ("Nhu cầu nhân lực ngành bán dẫn đến năm 2030 cần khoảng 50.000 kỹ sư.", []),
    // Prices, persons, conditions.
    ("Giá điện dự kiến tăng 4,8% từ ngày 1/7/2020.", []),
    ("Lãi suất cho vay dự kiến giảm 0,5%/năm.", []),
    ("Ông Nam dự kiến sẽ mở rộng thêm 2 ha trồng sầu riêng.", []),
    ("Thí sinh phải đạt tối thiểu 15 điểm mới được xét tuyển.", []),
    ("Với mục tiêu phát triển du lịch, huyện đã đầu tư 3 khu du lịch và thu hút 50.000 lượt khách.", []),
    ("Phấn đấu tăng số xã đạt 19 tiêu chí nông thôn mới.", []),
    // Another measure in brackets behind a goal.
    (
      "Năm 2020, phấn đấu tổng đàn bò đạt 195 ngàn con (tổng sản lượng thịt hơi xuất chuồng 11.500 tấn).",
      [195_000, 11_500]
    ),
    // No blank behind the full stop.
    ("Tỉnh phấn đấu tăng trưởng đạt 8,5%.Thu ngân sách đạt 3.000 tỷ đồng.", [8.5, 3000]),
  ]

  @Test(arguments: Self.newsTexts.indices)
  func inNews(index: Int) {
    let (text, expected) = Self.newsTexts[index]
    #expect(values(text) == expected, "\(text)")
  }

  /// Late in a year what is expected of it is an estimate; early it is aimed at.
  @Test func expectationsOfTheYear() {
    let text = "Thu ngân sách năm 2025 dự kiến đạt 12.000 tỷ đồng."
    #expect(values(text, year: 2025, month: 3) == [12000])
    #expect(values(text, year: 2025, month: 11) == [])
    #expect(values("Huyện dự kiến có 14/15 chỉ tiêu đạt 100% kế hoạch.", year: 2025, month: 12) == [])
    #expect(values("Năm 2026, tỉnh dự kiến tăng trưởng 9%.", year: 2025, month: 12) == [9])
    #expect(values("Đến hết năm 2025, tỉnh dự kiến hoàn thành 120 km đường.", year: 2025, month: 12) == [120])
  }

  @Test func newsThatLookBack() {
    let text = "Dự kiến, chỉ số sản xuất công nghiệp cả năm tăng khoảng 4%."
    #expect(values(text, title: "10 sự kiện tiêu biểu năm 2019") == [])
    #expect(values(text, title: "Sản xuất công nghiệp những tháng cuối năm") == [4])
  }

  private static let planTexts: [Case] = [
    ("Cần thực hiện số lượng tối thiểu 88 phép đo trên các mặt cắt.", []),
    ("Cần dùng dây có đường kính tối thiểu 0,5 mm.", []),
    ("- Quy mô: 850 gian hàng", []),
    ("Thành phố hỗ trợ 15 triệu đồng/hộ để mua vật liệu.", []),
    ("Hoạt động thu hút hơn 100 đoàn viên tham gia.", []),
    ("Toàn huyện có 112 thôn.", []),
    ("Nước thải phải bảo đảm nồng độ BOD5 không quá 30 mg/l.", []),
    ("Khoảng cách tối thiểu giữa hai trạm là 500 m.", []),
    ("Mật độ xây dựng tối đa 60%, đất cây xanh tối thiểu 20%.", []),
    ("Kết quả kiểm tra cho thấy 85% cơ sở chấp hành tốt, 15% cơ sở cần khắc phục.", []),
    (
      "Nhu cầu vốn được phân bổ như sau:\n\n- Giai đoạn đến năm 2025: 16.012,69 tỷ đồng;\n\n- Năm 2026: 119 tỷ đồng;",
      [16012.69, 119]
    ),
    ("+ Chi phí dự phòng: 1.129,15 tỷ đồng.", [1129.15]),
  ]

  @Test(arguments: Self.planTexts.indices)
  func inPlans(index: Int) {
    let (text, expected) = Self.planTexts[index]
    #expect(values(text, title: "Thông báo", isNews: false) == expected, "\(text)")
  }

  /// "hiện" behind a lead that aims at nothing, and what goes on from there.
  @Test func whatIsNow() {
    let text =
      "Theo báo cáo của chương trình, hiện cả nước có 2.045 xã đạt chuẩn. Có 24 huyện đạt chuẩn, tăng 9 huyện so với cuối năm 2015. "
      + "Đến năm 2020, cả nước phấn đấu có 50% số xã đạt chuẩn."
    let context = TargetContext(title: "Chương trình giai đoạn 2016-2020", period: 2016...2020, issuedYear: 2017)
    #expect(TargetFinder.find(in: Markdown.parse(text, file: "a.md").value, context: context).map(\.value) == [50])
  }
}
