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

  /// A figure that a line's end, a sign or a minus cuts is not taken in half.
  @Test(arguments: [
    "tối thiểu 7\n0% trường học", "tối thiểu 1.\n200 trường học", "tối thiểu 7,\n5% trường học",
    "đạt 7\n0% trường học", "đạt 7  \n0% trường học", "tối thiểu 7,  \n5% trường học", "trên 7‚5% trường học",
    "tối thiểu 7…5% trường học",
    "tối thiểu −5% trường học", "trên -5% trường học", "tối thiểu ±5% trường học", "đạt ≯5% trường học",
  ])
  func noHalfOfAFigureIsAGoal(_ words: String) {
    #expect(Sample.goals("- Đến năm 2027, \(words) có internet.").isEmpty)
  }

  /// What stands whole on both sides of a line's end is read.
  @Test(arguments: [
    "Đến năm 2027\n70% trường học có internet.", "Tối thiểu 70% trường học có internet,\n5 xã đạt chuẩn.",
    "Huyện có 7 xã,\ntối thiểu 5% trường học có internet.",
  ])
  func aLinesEndBetweenGoalsCutsNone(_ words: String) {
    #expect(!Sample.goals("- \(words)").isEmpty)
  }
}
