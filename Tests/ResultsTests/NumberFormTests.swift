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
    ("Tỷ lệ hộ nghèo còn =< 2,5%.", "<= 2.5 %"), ("Tỷ lệ hồ sơ trực tuyến đạt => 75%.", ">= 75 %"),
    ("Tỷ lệ hộ nghèo còn nhỏ hơn 2,5%.", "< 2.5 %"), ("Tỷ lệ hộ nghèo còn dưới mức 2,5%.", "< 2.5 %"),
  ])
  func moneyAndComparators(_ text: String, _ expected: String) { #expect(figures(text) == [expected]) }

  @Test(arguments: [
    "Diện tích rừng trồng mới đạt 12'500 ha.", "Diện tích rừng trồng mới đạt 12. 500 ha.",
    "Diện tích rừng trồng mới đạt 1.234,567,8 ha.", "Tốc độ tăng trưởng ngành khai khoáng đạt - 1,5%.",
    "Tốc độ tăng trưởng ngành khai khoáng đạt âm 1,5%.", "Tỷ lệ hộ nghèo còn không cao hơn 2,5%.",
    "Sản lượng điện đạt 10⁶ kWh.",
    "| Chỉ tiêu | ĐVT | Thực hiện năm 2025 |\n|---|---|---|\n| Tăng trưởng | % | - 1,5 |\n| Lợi nhuận | tỷ đồng | (1,5) |",
  ])
  func halfOfANumberIsNone(_ text: String) { #expect(figures(text) == []) }

  @Test(arguments: ["30/06/2025", "30.06.2025", "30/06/25"])
  func daysWithPointsAndShortYears(_ day: String) {
    let lines = FindingSample("Tính đến \(day), tỷ lệ hồ sơ trực tuyến đạt 75%.", form: "Báo cáo", issued: "2025-07-05")
    #expect(lines.days == ["2025-06-30 day clause"])
  }
}
