import Testing

/// A minus right before a number of a sentence.
@Suite struct SignTests {
  private func figures(_ text: String) -> [String] {
    FindingSample("Năm 2024, " + text, title: "Báo cáo kết quả năm 2024", form: "Báo cáo", issued: "2025-01-15").figures
  }

  @Test(arguments: [
    ("tốc độ tăng trưởng ngành xây dựng đạt -2,35%.", ["-2.35%"]), ("tăng trưởng GRDP là –2,35%.", ["-2.35%"]),
    ("tốc độ tăng trưởng: -2,35%.", ["-2.35%"]), ("chỉ số giá tiêu dùng là −0,5%.", ["-0.5%"]),
    ("khu vực dịch vụ tăng -1,2% so với cùng kỳ.", ["Δ-1.2%"]),
    ("chỉ số sản xuất công nghiệp giảm -3,2% so với năm 2023.", ["Δ-3.2%"]),
  ])
  func aGrowthMayBeBelowNought(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    "tỷ lệ hộ nghèo đạt -72%.", "kết quả khu vực II -2,35%.", "kết quả: -2,35%.",
  ])
  func elsewhereTheDashMayBeButOne(_ text: String) { #expect(figures(text) == []) }

  @Test func aRangeIsNoMinus() { #expect(figures("tốc độ tăng đạt 5 -7%.") == ["5–7%"]) }
}
