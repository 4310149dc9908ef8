import Testing

/// Figures that can be read in two ways are no results.
@Suite struct UnclearFiguresAsResultsTests {
  private func figures(_ text: String) -> [String] {
    FindingSample(text, title: "Báo cáo kết quả năm 2025", form: "Báo cáo", issued: "2026-01-05").figures
  }

  @Test(arguments: [
    "Đã đào tạo được 1,050 cán bộ.", "Đã đào tạo 1 050 cán bộ.", "Tỷ lệ hồ sơ trực tuyến đạt 72,5 0%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72..5%.", "Tỷ lệ hồ sơ trực tuyến đạt 72, 5%.", "Tỷ lệ hồ sơ trực tuyến đạt 72 ,5%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 7 2,5%.", "Tỷ lệ hồ sơ trực tuyến đạt 72;5%.", "Tỷ lệ hồ sơ trực tuyến đạt 72,5,1%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 65.123%.", "Tỷ lệ hồ sơ trực tuyến đạt 7O%.", "Tỷ lệ hồ sơ trực tuyến đạt 72(1)%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 072%.", "Tỷ lệ hồ sơ trực tuyến đạt -72%.",
    "| Chỉ tiêu | ĐVT | Thực hiện năm 2025 |\n|---|---|---|\n| Đào tạo | người | 1,050 |\n| Hộ nghèo | % | 4.850 |",
  ])
  func nothingIsRead(_ text: String) { #expect(figures(text) == []) }

  @Test func plainOnesAreRead() {
    #expect(figures("Đã đào tạo 1.050 cán bộ.") == ["1050 cán bộ"])
    #expect(figures("Tỷ lệ hồ sơ trực tuyến đạt 72,5%.") == ["72.5%"])
    #expect(figures("Tốc độ tăng GRDP đạt 8,12%, năm 2024 là -1,5%.").first == "8.12%")
  }
}
