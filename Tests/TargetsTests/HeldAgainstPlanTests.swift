import Foundation
import Markup
import Targets
import Testing

/// What is held against a plan has been reached, and what only describes aims at nothing: votes, examples, where something stands, what
/// has been named before. A word that aims at a value itself makes it a target all the same.
@Suite struct HeldAgainstPlanTests {
  typealias News = (title: String, year: Int, body: String, values: [Double])

  private static let news: [News] = [
    (
      "Tin kinh tế tỉnh", 2020,
      "Tỉnh nỗ lực thực hiện mục tiêu thu ngân sách. Tổng thu nội địa đạt 3.120 tỷ đồng, bằng 52% dự toán.", []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Chi cục Thuế huyện phấn đấu hoàn thành nhiệm vụ năm. Thu tiền sử dụng đất đạt 84 tỷ đồng, đạt 61,5% chỉ tiêu phấn đấu và 70% dự toán pháp lệnh.",
      []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Đại hội đề ra mục tiêu phát triển đảng viên. Toàn đảng bộ kết nạp 45 đảng viên, đạt 112% chỉ tiêu.", []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Ngành nông nghiệp đặt mục tiêu cao. Sản lượng lúa đạt 520.000 tấn, tăng 3,2% so với cùng kỳ, bằng 101% kế hoạch. Trong đó, lúa chất lượng cao chiếm 60%.",
      []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Các huyện có mức giải ngân như sau: huyện Ba Bể giải ngân 45 tỷ đồng, đạt 38% kế hoạch; huyện Chợ Đồn giải ngân 60 tỷ đồng, đạt 41% kế hoạch.",
      []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Toàn tỉnh nâng mục tiêu xuất khẩu. Kim ngạch xuất khẩu đạt 610 triệu USD, bằng 47,3% so với kế hoạch phấn đấu cả năm.",
      []
    ),
    ("Tin kinh tế tỉnh", 2020, "Phấn đấu năm 2020 thu ngân sách đạt 5.000 tỷ đồng, bằng 105% dự toán.", [5000, 105]),
    (
      "Tin kinh tế tỉnh", 2020, "Huyện đặt mục tiêu đến năm 2025 sản lượng đạt 9.000 tấn, tăng 20% so với kế hoạch cũ.",
      [9000, 20]
    ),
    (
      "Tin kinh tế tỉnh", 2020, "Sở yêu cầu các chủ đầu tư phải đạt tỷ lệ giải ngân 95% kế hoạch vốn trong năm 2020.",
      [95]
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Thu ngân sách 5 tháng đạt 40% dự toán. Cục Thuế sẽ thu thêm 900 tỷ đồng trong quý III.", [900]
    ),
    ("Tin kinh tế tỉnh", 2020, "Số thu đạt 120 tỷ đồng, bằng 48% so với mục tiêu phấn đấu (250 tỷ đồng).", [250]),
    ("Tin kinh tế tỉnh", 2020, "Sản lượng đạt 1.100 tấn, đạt 55% chỉ tiêu phấn đấu (2.000 tấn).", [2000]),
    (
      "Tin kinh tế tỉnh", 2020,
      "Tỉnh phấn đấu thu hút đầu tư. Trong 5 huyện này, huyện Hà Quảng được giao trồng 300 ha rừng.", [300]
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Kế hoạch đặt ra mục tiêu rõ ràng. Tại 12 xã nói trên, công tác giảm nghèo được ưu tiên.", []
    ),
    ("Tin kinh tế tỉnh", 2020, "Năm 2020 tỉnh phấn đấu có thêm 12 xã đạt chuẩn nông thôn mới.", [12]),
    (
      "Hội đồng nhân dân tỉnh thông qua nghị quyết", 2020, "Kết quả có 52/55 đại biểu biểu quyết tán thành, đạt 94,5%.",
      []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "## Tăng lương cơ sở từ ngày 01/7/2021\n\nNghị quyết được thông qua với 92% đại biểu tán thành. Toàn tỉnh có dân số 800.000 người.",
      []
    ),
    (
      "Sắp xếp đơn vị hành chính từ 1/1/2021", 2020,
      "Thành lập xã Mường Lống trên cơ sở toàn bộ 120 km2 diện tích tự nhiên và quy mô dân số là 5.400 người của xã cũ.",
      []
    ),
    ("Tin kinh tế tỉnh", 2020, "Xã được thành lập trên cơ sở nhập 3 xã, có diện tích tự nhiên 88 km2.", []),
    (
      "Tin kinh tế tỉnh", 2020,
      "Với mục tiêu giữ môi trường sạch, các hộ đều tham gia. 100% hộ kinh doanh đã ký cam kết không xả rác.", []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Với mục tiêu phục vụ người dân tốt hơn, xã đẩy mạnh cải cách. 85% cơ sở sản xuất đã ký hợp đồng thu gom rác.", []
    ),
    (
      "Tin kinh tế tỉnh", 2020, "Tỉnh hướng tới du lịch xanh. Đơn cử, Công ty Hoa Ban đầu tư 50 xe điện phục vụ khách.",
      []
    ),
    (
      "Tin kinh tế tỉnh", 2020,
      "Phong trào được phấn đấu sâu rộng. Tiêu biểu như xã Tân Trào xây dựng 12 mô hình tự quản.", []
    ),
    ("Tin kinh tế tỉnh", 2020, "Xã phấn đấu 100% nhiệm vụ đã được giao hoàn thành đúng hạn trong năm 2020.", [100]),
    ("Tin kinh tế tỉnh", 2020, "Đến năm 2025, xây dựng 20 mô hình điển hình tiên tiến.", [20]),
    ("Tin kinh tế tỉnh", 2020, "Phấn đấu thu gom 95% rác thải trước năm 2022.", [95]),
    (
      "Tin kinh tế tỉnh", 2020,
      "Để góp phần đạt tăng trưởng GRDP năm 2021 là 7%, ngành Công Thương tập trung gỡ khó cho doanh nghiệp.", [7]
    ),
    ("Tin kinh tế tỉnh", 2020, "Để đạt tỷ lệ che phủ rừng 55% vào năm 2025, huyện tập trung trồng rừng.", [55]),
    ("Tin kinh tế tỉnh", 2020, "Để đạt được kết quả trên, năm 2019 tỉnh đã chi 40 tỷ đồng.", []),
  ]

  @Test(arguments: news.indices) func newsTellsOfResultsAndGoals(_ index: Int) {
    let item = Self.news[index]
    let text = Markdown.parse(item.body, file: "a.md").value
    let context = TargetContext(title: item.title, issuedYear: item.year, isNews: true)
    #expect(TargetFinder.find(in: text, context: context).map(\.value).sorted() == item.values.sorted(), "\(item.body)")
  }

  private static let plans: [(body: String, values: [Double])] = [
    (
      "## I. MỤC TIÊU\n\n- Tổng thu ngân sách đạt 105% dự toán Trung ương giao.\n- Giải ngân vốn đầu tư công đạt trên 95% kế hoạch.",
      [105, 95]
    ),
    (
      "Việt Nam thuộc nhóm 10 quốc gia chịu ảnh hưởng nặng nhất của biến đổi khí hậu trên thế giới.\n\n## I. MỤC TIÊU\n\nĐến năm 2030, thuộc nhóm 20 tỉnh dẫn đầu cả nước về chuyển đổi số.",
      [20]
    ),
    (
      "Tỉnh nằm trong nhóm 15 địa phương dẫn đầu cả nước nhờ thực hiện mục tiêu phổ cập.\n\n## I. MỤC TIÊU\n\nPhấn đấu 80% hồ sơ trực tuyến.",
      [80]
    ),
    (
      "## I. MỤC TIÊU\n\nĐến năm 2030, chiều cao trung bình của trẻ em trai tăng từ 1,5 - 2 cm và 1-1,5 cm đối với trẻ em gái so với năm 2020.",
      [1.5, 1]
    ),
    (
      "## I. MỤC TIÊU\n\nChiều cao trung bình của nam thanh niên đạt 168,5 cm, nữ thanh niên đạt 157,5 cm.",
      [168.5, 157.5]
    ),
    ("## I. MỤC TIÊU\n\nBiển hiệu có chiều rộng 40 cm. Giấy in khổ 21 cm. 100% xã có biển hiệu.", [100]),
  ]

  @Test(arguments: plans.indices) func plansTellOfGoalsAndWhereThingsStand(_ index: Int) {
    let plan = Self.plans[index]
    let sample = Sample(plan.body, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026)
    #expect(sample.targets.map(\.value).sorted() == plan.values.sorted(), "\(plan.body)")
  }

  /// A headline that the body says again opens no part that sets goals.
  @Test func aHeadlineIsNoPartOfGoals() {
    let title = "Ba đơn vị phải điều chỉnh tăng chỉ tiêu thu ngân sách"
    let body =
      "# \(title)\n\nĐến giữa tháng, số thu của ngành đạt 120 tỷ đồng, đạt 48% dự toán. Trong đó, 3 đơn vị phải điều chỉnh tăng chỉ tiêu "
      + "có mức thu như sau: đơn vị A thu 50 tỷ đồng, đạt 60% dự toán; đơn vị B thu 20 tỷ đồng, đạt 55% dự toán."
    let text = Markdown.parse(body, file: "a.md").value
    #expect(TargetFinder.find(in: text, context: TargetContext(title: title, issuedYear: 2018, isNews: true)).isEmpty)
  }

  private static let loose: [(title: String, issuer: String, body: String, values: [Double])] = [
    (
      "Đại hội Đảng bộ Công ty cổ phần Than Núi Béo nhiệm kỳ 2025-2030", "Công ty cổ phần Than Núi Béo",
      "Phấn đấu doanh thu đạt 900 tỷ đồng; lợi nhuận đạt 40 tỷ đồng.", [900, 40]
    ),
    (
      "Lễ công bố thành lập Trường Đại học Nam Sông Hậu", "Trường Đại học Nam Sông Hậu",
      "Đến năm 2030, nhà trường phấn đấu 80% giảng viên có trình độ tiến sĩ.", [80]
    ),
    (
      "Hội nghị phân công nhiệm vụ năm 2026 của Liên đoàn Lao động", "Liên đoàn Lao động tỉnh",
      "Phấn đấu kết nạp 5.000 đoàn viên trong năm 2026.", [5000]
    ),
    (
      "Quyết định về việc thành lập Ban Chỉ đạo chuyển đổi số", "UBND tỉnh Bắc Kạn",
      "Ban Chỉ đạo có nhiệm vụ bảo đảm 100% thành viên dự họp.", []
    ),
    (
      "Quy định mức thu phí tham quan", "HĐND tỉnh Bắc Kạn", "Mức thu bằng 50% mức phí; phải nộp 90% vào ngân sách.", []
    ),
  ]

  /// What a title says of organisation or prices makes a rule of an official text alone.
  @Test(arguments: loose.indices) func onlyOfficialTextsAreRulesByTheirTitles(_ index: Int) throws {
    let item = Self.loose[index]
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "bai.md")
    let text = "---\ntitle: \"\(item.title)\"\nissuer: \"\(item.issuer)\"\ndate: \"2025-05-10\"\n---\n\n\(item.body)\n"
    try Data(text.utf8).write(to: file)
    #expect(try #require(TargetReading.read(file.path).value).records.map(\.value) == item.values)
  }
}
