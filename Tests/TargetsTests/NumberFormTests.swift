import Targets
import Testing

/// Numbers in the many ways in which plans write them: what is read is what is typed, or nothing.
@Suite struct NumberFormTests {
  private func records(_ text: String) -> [TargetRecord] { Sample.goals(text) }

  private func shown(_ text: String) -> [String] {
    records(text).map { record in
      let value = record.value.map { "\($0)" } ?? "-"
      let upper = record.valueMax.map { "–\($0)" } ?? ""
      return "\(record.comparator.rawValue) \(value)\(upper) \(record.unit)"
    }
  }

  /// Both ends of a range with a scale of their own, with and without "từ".
  @Test(arguments: [
    ("Thu ngân sách nhà nước đạt từ 950 triệu đến 1,1 tỷ đồng.", "= 0.95–1.1 tỷ đồng"),
    ("Thu ngân sách nhà nước đạt 950 tỷ - 1.100 tỷ đồng.", "= 950.0–1100.0 tỷ đồng"),
    ("Thu hút từ 900 nghìn đến 1,1 triệu lượt khách.", "= 900000.0–1100000.0 lượt khách"),
    ("Tổng đàn lợn đạt từ 950 nghìn con đến 1,2 triệu con.", "= 950000.0–1200000.0 con"),
    ("Thu hút 4,1 triệu - 4,3 triệu lượt khách.", "= 4100000.0–4300000.0 lượt khách"),
  ])
  func rangesOfTwoScales(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test(arguments: [
    ("Kim ngạch xuất khẩu đạt 450 tr.USD.", "= 450.0 triệu usd"),
    ("Thu ngân sách đạt 450 tr đồng.", "= 450.0 triệu đồng"),
    ("Thu ngân sách đạt 450 tr.đ.", "= 450.0 triệu đồng"),
    ("Thu ngân sách đạt 2 nghìn 5 trăm tỷ đồng.", "= 2500.0 tỷ đồng"),
    ("Đào tạo 2 chục nghìn lao động.", "= 20000.0 lao động"),
  ])
  func scalesAndMoney(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test(arguments: [
    ("Số vụ tai nạn giao thông còn từ 1.250 vụ trở xuống.", "<= 1250.0 vụ"),
    ("Số vụ tai nạn giao thông còn 1.250 vụ trở xuống.", "<= 1250.0 vụ"),
    ("Tỷ lệ hồ sơ trực tuyến đạt => 75%.", ">= 75.0 %"), ("Tỷ lệ hồ sơ trực tuyến đạt ⩾ 75%.", ">= 75.0 %"),
    ("Tỷ lệ hộ nghèo còn =< 2,5%.", "<= 2.5 %"), ("Tỷ lệ hộ nghèo còn ⩽ 2,5%.", "<= 2.5 %"),
  ])
  func comparators(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test(arguments: [
    "Diện tích rừng trồng mới đạt 12'500 ha.", "Diện tích rừng trồng mới đạt 12. 500 ha.",
    "Diện tích rừng trồng mới đạt 12 , 5 ha.", "Diện tích rừng trồng mới đạt 1.234,567,8 ha.",
    "Diện tích rừng trồng mới đạt 12,5.678 ha.", "Tốc độ tăng trưởng ngành khai khoáng đạt - 1,5%.",
    "Sản lượng điện đạt 10⁶ kWh.", "Sản lượng điện đạt 5×10⁶ kWh.", "Sản lượng thủy sản đạt 35¹ tấn.",
  ])
  func halfOfANumberIsNone(_ text: String) { #expect(shown(text) == []) }

  @Test func aDayWithPoints() {
    let day = records("Trước ngày 31.12.2028, tỷ lệ hồ sơ trực tuyến đạt 75%.")
    #expect(day.map(\.deadlineYear) == [2028])
  }
}
