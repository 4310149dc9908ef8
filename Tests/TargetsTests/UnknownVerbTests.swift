import Targets
import Testing

/// Subject and predicate part where most signs speak for it, though no list holds the verb.
@Suite struct UnknownVerbTests {
  private func words(_ body: String) -> [String] {
    Sample(body, title: "Kế hoạch đến năm 2030", issued: 2026).targets.map {
      $0.outcome.isEmpty ? $0.subject : "\($0.subject) | \($0.outcome)"
    }
  }

  @Test(arguments: [
    (
      "Phấn đấu 90% trạm y tế xã khám, chữa bệnh bằng y học cổ truyền.",
      "trạm y tế xã | khám, chữa bệnh bằng y học cổ truyền"
    ),
    (
      "Phấn đấu 100% nhà máy xả thải trên 500 m3/ngày lắp trạm quan trắc tự động.",
      "nhà máy xả thải trên 500 m3/ngày | lắp trạm quan trắc tự động"
    ),
    ("Phấn đấu 80% hộ trồng chè dựng nhà sơ chế tại vườn.", "hộ trồng chè | dựng nhà sơ chế tại vườn"),
    ("Phấn đấu 60% siêu thị ngừng phát túi ni lông miễn phí.", "siêu thị | ngừng phát túi ni lông miễn phí"),
    ("Phấn đấu hỗ trợ 300 hộ kinh doanh chuyển lên doanh nghiệp.", "hộ kinh doanh | chuyển lên doanh nghiệp"),
    ("Phấn đấu có 3 xã cán đích nông thôn mới nâng cao.", "xã | cán đích nông thôn mới nâng cao"),
  ])
  func theVerbNeedNotBeKnown(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test(arguments: [
    ("Phấn đấu 85% bạn đọc đến thư viện để học tập.", "bạn đọc | đến thư viện để học tập"),
    (
      "Phấn đấu 90% thư viện trường học mở cửa phục vụ bạn đọc vào ngày thứ bảy.",
      "thư viện trường học | mở cửa phục vụ bạn đọc vào ngày thứ bảy"
    ),
    ("Phấn đấu 40% sản lượng cá tra truy xuất được nguồn gốc.", "sản lượng cá tra | truy xuất được nguồn gốc"),
    ("Phấn đấu có 50 doanh nghiệp khởi nghiệp sáng tạo.", "doanh nghiệp khởi nghiệp sáng tạo"),
  ])
  func noWordIsCutInTwo(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test(arguments: [
    ("Phấn đấu 70% hộ kinh doanh cá thể khởi tạo hóa đơn điện tử.", "hộ kinh doanh cá thể | khởi tạo hóa đơn điện tử"),
    ("Phấn đấu 80% trẻ tự kỷ can thiệp sớm.", "trẻ tự kỷ | can thiệp sớm"),
    (
      "Phấn đấu 100% tài xế xe tải đường dài xét nghiệm ma túy định kỳ.",
      "tài xế xe tải đường dài | xét nghiệm ma túy định kỳ"
    ),
    (
      "Phấn đấu 15 đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên.",
      "đơn vị sự nghiệp công lập | tự bảo đảm chi thường xuyên"
    ),
    (
      "Phấn đấu 95% cuộc gọi đến tổng đài 1022 nhấc máy trong 15 giây.",
      "cuộc gọi đến tổng đài 1022 nhấc máy trong 15 giây"
    ),
  ])
  func noUnlistedWordIsCutEither(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  /// What is done stands before the share: what is behind it says only to which.
  @Test(arguments: [
    ("Tiêu hủy 100% gia súc mắc bệnh.", "gia súc mắc bệnh", "Tiêu hủy"),
    ("Thanh tra 100% cơ sở bị phản ánh gây ô nhiễm.", "cơ sở bị phản ánh gây ô nhiễm", ""),
    ("Bồi thường 100% hộ bị ảnh hưởng bởi dự án.", "hộ bị ảnh hưởng bởi dự án", "Bồi thường"),
    ("Gắn chíp 100% tàu cá hành nghề lưới kéo.", "tàu cá hành nghề lưới kéo", "Gắn chíp"),
    ("Chữa khỏi 90% bệnh nhân lao mới phát hiện.", "bệnh nhân lao mới phát hiện", "Chữa khỏi"),
  ])
  func aRestrictionIsNotPromised(_ text: String, _ subject: String, _ outcome: String) {
    #expect(Sample.goals("- " + text).map { [$0.subject, $0.outcome] } == [[subject, outcome]])
  }

  @Test func aSignAloneMeasuresNothing() {
    #expect(Sample.goals("- Phấn đấu đạt 50% là thách thức lớn.").isEmpty)
  }

  @Test func forWhomTellsTwoTargetsApart() {
    let cows = Sample.goals("- Hỗ trợ 500 con bò cho hộ nghèo, 300 con bò cho hộ cận nghèo.").map(\.subject)
    #expect(cows == ["con bò cho hộ nghèo", "con bò cho hộ cận nghèo"])
    #expect(Sample.goals("- Tặng 100 suất quà cho hộ nghèo.").map(\.subject) == ["quà"])
  }

  @Test(arguments: [
    ("Phấn đấu tặng 100 suất quà cho gia đình chính sách, học sinh nghèo.", "quà | tặng"),
    (
      "Phấn đấu nâng cấp 8 mô hình du lịch cộng đồng để các điểm này được xếp 4 sao.",
      "mô hình du lịch cộng đồng | nâng cấp"
    ),
    ("Phấn đấu thay 12 cầu yếu trên các tuyến tỉnh lộ.", "cầu yếu | thay"),
    ("Phấn đấu có 5 dự án cho thuê nhà ở xã hội.", "dự án cho thuê nhà ở xã hội"),
    (
      "Phấn đấu chuyển đổi 400 xe máy chở khách trong thành phố sang xe điện.",
      "xe máy chở khách trong thành phố | chuyển đổi"
    ),
    (
      "Phấn đấu đào tạo nghề cho 35 lao động (25 lao động nông thôn + 10 thanh niên xuất ngũ).",
      "lao động | đào tạo nghề"
    ),
  ])
  func whomItIsForIsNotCounted(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test(arguments: [
    ("So với năm 2025, thủy sản tăng 8,5%.", "thủy sản | tăng"),
    ("Phấn đấu dự toán thu nội địa theo Nghị quyết số 128/NQ-HĐND là 3.000 tỷ đồng.", "dự toán thu nội địa"),
    (
      "Phấn đấu thời gian lưu trú bình quân của du khách sẽ được nâng từ 1,3 ngày lên 2 ngày.",
      "thời gian lưu trú bình quân của du khách | nâng"
    ),
    ("Phấn đấu tỷ lệ nước thải đô thị được xử lý đạt 50%.", "tỷ lệ nước thải đô thị được xử lý"),
  ])
  func aMeasureHasNeitherBasisNorPaper(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test(arguments: [
    ("Phấn đấu 75% trẻ em biết bơi, 60% bơi được an toàn.", 1, "trẻ em | bơi được an toàn"),
    (
      "Tỷ lệ lao động qua đào tạo đạt 75%, có bằng cấp, chứng chỉ 40%.", 1,
      "Tỷ lệ lao động qua đào tạo | có bằng cấp, chứng chỉ"
    ),
    ("Phấn đấu 95% trẻ trong độ tuổi nhà trẻ.", 0, "trẻ trong độ tuổi nhà trẻ"),
    (
      "Phấn đấu lọt vào top 40 thế giới về Chỉ số Hiệu quả Logistics do Ngân hàng Thế giới công bố.", 0,
      "Chỉ số Hiệu quả Logistics | thế giới"
    ),
    (
      "Nhiệm vụ cụ thể năm 2027 là bảo vệ diện tích đất lâm nghiệp hiện có 5.840 ha.", 0,
      "diện tích đất lâm nghiệp hiện có | bảo vệ"
    ),
    ("Phấn đấu có thêm 12 sản phẩm OCOP đạt từ 3 sao trở lên.", 0, "sản phẩm OCOP | đạt từ 3 sao trở lên"),
  ])
  func whatEachValueIsOf(_ text: String, _ index: Int, _ expected: String) {
    let found = words(text)
    #expect(found.indices.contains(index) && found[index] == expected)
  }

  /// What is shown stays what the text says.
  @Test(arguments: [
    ("Giảm 15% ở thành thị, 10% ở nông thôn.", 1, "Giảm 10% ở nông thôn"),
    ("Cấp giống cho 200 hộ, phân bón cho 300 hộ.", 1, "Phân bón cho 300 hộ"),
    ("Tu bổ 22 di tích; sưu tầm 400 hiện vật.", 1, "Sưu tầm 400 hiện vật"),
    (
      "Doanh thu từ dịch vụ lưu trú tăng 18%, lên 11.500 tỷ đồng.", 1,
      "Doanh thu từ dịch vụ lưu trú tăng lên 11.500 tỷ đồng"
    ),
    ("Không phát sinh quá 5 điểm nóng.", 0, "Không phát sinh quá 5 điểm nóng"),
    (
      "Mục tiêu của Nghị quyết Tỉnh ủy là trên 90% hồ sơ được xử lý trên mạng.", 0,
      "Trên 90% hồ sơ được xử lý trên mạng"
    ),
    (
      "Tặng 100 suất quà cho gia đình chính sách, học sinh nghèo.", 0,
      "Tặng 100 suất quà cho gia đình chính sách, học sinh nghèo"
    ),
    (
      "Nâng cấp 20 cầu xuống cấp trên các tuyến đường huyện.", 0,
      "Nâng cấp 20 cầu xuống cấp trên các tuyến đường huyện"
    ),
    ("Tôn vinh 100 doanh nhân thành đạt.", 0, "Tôn vinh 100 doanh nhân thành đạt"),
    ("Cắm 500 biển báo giao thông trên quốc lộ 32.", 0, "Cắm 500 biển báo giao thông trên quốc lộ 32"),
    (
      "Xây mới 8 nhà văn hóa thôn để người dân có nơi hội họp.", 0,
      "Xây mới 8 nhà văn hóa thôn để người dân có nơi hội họp"
    ),
    (
      "Lắp đặt 300 camera giám sát ở các nút giao để xử phạt nguội.", 0,
      "Lắp đặt 300 camera giám sát ở các nút giao để xử phạt nguội"
    ),
    (
      "Biến 10 bãi rác thành công viên cây xanh, trồng 5.000 cây.", 0, "Biến 10 bãi rác thành công viên cây xanh"
    ),
    ("Thời gian đi lại sẽ được rút ngắn còn 30 phút.", 0, "Thời gian đi lại rút ngắn còn 30 phút"),
    ("Khám sức khỏe cho 600 người trên 60 tuổi.", 0, "Khám sức khỏe cho 600 người trên 60 tuổi"),
    ("Khám sức khỏe cho 600 trẻ dưới 6 tuổi.", 0, "Khám sức khỏe cho 600 trẻ dưới 6 tuổi"),
    ("Sửa chữa 45 nhà ở cho người có công.", 0, "Sửa chữa 45 nhà ở cho người có công"),
    ("Tập huấn 2.000 người, trong đó 600 người trên 60 tuổi.", 1, "Tập huấn 600 người trên 60 tuổi"),
  ])
  func whatIsShownIsTrue(_ text: String, _ index: Int, _ expected: String) throws {
    let shown = Sample.goals("- " + text).map(\.display)
    #expect(shown.count > index)
    #expect(try #require(shown.dropFirst(index).first) == expected + ", đến năm 2027")
  }
}
