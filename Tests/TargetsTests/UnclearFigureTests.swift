import Testing

/// Figures that can be read in two ways make no target; those that are only typed in a foreign way are read as they mean.
@Suite struct UnclearFiguresAsTargetsTests {
  private func values(_ text: String) -> [Double] {
    Sample("## Mục tiêu\n\n" + text, title: "Kế hoạch đến năm 2030", issued: 2025).targets.map(\.value)
  }

  @Test(arguments: [
    "Đến năm 2030, đào tạo 1,050 cán bộ.", "Đến năm 2030, đào tạo 1 050 cán bộ.", "Đến năm 2030, vốn 1,000 tỷ đồng.",
    "Đến năm 2030, hồ sơ trực tuyến đạt 7 2%.", "Đến năm 2030, hồ sơ trực tuyến đạt 65.123%.",
    "Đến năm 2030, hồ sơ trực tuyến đạt 7O%.", "Đến năm 2030, hồ sơ trực tuyến đạt 72..5%.",
    "Đến năm 2030, hồ sơ trực tuyến đạt 72, 5%.", "Đến năm 2030, hồ sơ trực tuyến đạt 70(1)%.",
    "Đến năm 2030, hồ sơ trực tuyến đạt -70%.", "Đến năm 2030, vốn 1.000,000 đồng.",
    "| Chỉ tiêu | ĐVT | Năm 2030 |\n|---|---|---|\n| Đào tạo | người | 1,050 |\n| Hộ nghèo | % | 4.850 |",
  ])
  func nothingIsRead(_ text: String) { #expect(values(text) == []) }

  @Test func foreignFiguresThatMeanOneThing() {
    #expect(values("Đến năm 2030, vốn 0.500 tỷ đồng.") == [0.5])
    #expect(values("Đến năm 2030, vốn 1,234.5 tỷ đồng.") == [1234.5])
    #expect(values("Đến năm 2030, đào tạo 1,000 người.") == [1000])
    #expect(values("Đến năm 2030, 70% hồ sơ; 1.250 người được đào tạo; 12,375 tỷ đồng vốn.").first == 70)
  }
}
