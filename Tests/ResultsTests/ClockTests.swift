import Testing

/// The time at which a page was put online is no result.
@Suite struct ClockTests {
  private func figures(_ text: String) -> [String] {
    FindingSample(text, title: "Năm 2024 tỷ lệ hộ nghèo giảm còn 3%", form: "Báo cáo", issued: "2025-07-25").figures
  }

  @Test(arguments: [
    "(20/05/2018 17:31)", "13/01/2010, 10:17 (GMT+7)", "10/06/2025 - 13:56", "09/02/2023, 13:38[GMT+7]",
    "19/12/2022 | 14:19:18", "10:39 AM", "04:52 GMT+7", "Cập nhật lúc 17:31 ngày 20/5/2025",
  ])
  func minutesAreNone(_ line: String) {
    #expect(figures(line) == [])
    #expect(figures(line + "\n\nNăm 2024, tỷ lệ hộ nghèo đạt 3%.") == ["3%"])
  }

  @Test(arguments: [("Năm 2024, tỷ lệ hộ nghèo: 12%.", ["12%"]), ("Năm 2024, số xã đạt chuẩn:15 xã.", ["15 xã"])])
  func aColonBehindWordsPartsNothing(_ line: String, _ right: [String]) { #expect(figures(line) == right) }
}
