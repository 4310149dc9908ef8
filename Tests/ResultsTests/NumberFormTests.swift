import Testing

/// Numbers in the many ways in which reports write them: what is read is what is typed, or nothing.
@Suite struct ReportedNumberFormTests {
  private func figures(_ text: String) -> [String] {
    FindingSample(text, title: "Báo cáo kết quả năm 2025", form: "Báo cáo", issued: "2026-01-05").found.map { result in
      let upper = result.valueMax.map { "–\($0)" } ?? ""
      return "\(result.comparator.rawValue) \(result.value.map { "\($0)" } ?? "-")\(upper) \(result.unit)"
    }
  }

  @Test(arguments: [
    ("Tốc độ tăng năng suất lao động đạt 5 đến 7%.", "= 5–7 %"),
    ("Tốc độ tăng năng suất lao động đạt 5% đến 7%.", "= 5–7 %"),
    ("Sản lượng thủy sản đạt 5 đến 7 tấn.", "= 5–7 tấn"),
    ("Thu ngân sách nhà nước đạt từ 950 triệu đến 1,1 tỷ đồng.", "= 0.95–1.1 tỷ đồng"),
    ("Thu ngân sách nhà nước đạt 950 tỷ - 1.100 tỷ đồng.", "= 950–1100 tỷ đồng"),
  ])
  func ranges(_ text: String, _ expected: String) { #expect(figures(text) == [expected]) }

  @Test(arguments: [
    ("Kim ngạch xuất khẩu đạt 450 tr.USD.", "= 450 triệu usd"), ("Thu ngân sách đạt 450 tr.đ.", "= 450 triệu đồng"),
    ("Thu ngân sách đạt 450 tr đồng.", "= 450 triệu đồng"), ("Thu ngân sách đạt 450 tỷ.đ.", "= 450 tỷ đồng"),
    ("Tỷ lệ hộ nghèo còn không cao hơn 2,5%.", "<= 2.5 %"), ("Tỷ lệ hộ nghèo còn =< 2,5%.", "<= 2.5 %"),
    ("Tỷ lệ hồ sơ trực tuyến đạt lớn hơn hoặc bằng 75%.", ">= 75 %"),
  ])
  func moneyAndComparators(_ text: String, _ expected: String) { #expect(figures(text) == [expected]) }

  @Test(arguments: [
    "Diện tích rừng trồng mới đạt 12'500 ha.", "Diện tích rừng trồng mới đạt 12. 500 ha.",
    "Diện tích rừng trồng mới đạt 1.234,567,8 ha.", "Tốc độ tăng trưởng ngành khai khoáng đạt - 1,5%.",
    "Tốc độ tăng trưởng ngành khai khoáng đạt âm 1,5%.", "Sản lượng điện đạt 10⁶ kWh.",
    "| Chỉ tiêu | ĐVT | Thực hiện năm 2025 |\n|---|---|---|\n| Tăng trưởng | % | - 1,5 |\n| Lợi nhuận | tỷ đồng | (1,5) |",
  ])
  func halfOfANumberIsNone(_ text: String) { #expect(figures(text) == []) }
}
