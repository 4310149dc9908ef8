import Testing

/// What is foreseen or aimed at ends where a text tells of another time again.
@Suite struct ForecastTests {
  private func values(_ body: String, issued: String = "2025-10-21", title: String = "") -> [String] {
    FindingSample(body, title: title, issued: issued).found.map {
      $0.value?.description ?? "Δ" + ($0.change?.value.description ?? "")
    }
  }

  @Test func aForecastInAClauseIsNotOfTheNext() {
    #expect(
      values("GDP năm 2025 dự kiến tăng trên 8%; bình quân giai đoạn 2021 - 2025 tăng 6,3%.") == ["Δ6.3"])
    #expect(values("Dự kiến năm 2025, GRDP tăng 8%; thu ngân sách năm 2025 đạt 50.000 tỷ đồng.").isEmpty)
    #expect(values("GDP năm 2025 dự kiến tăng trên 8%. Quy mô nền kinh tế đạt 510 tỉ USD.").isEmpty)
  }

  @Test func anEarlierYearEndsTheGoals() {
    #expect(
      values("Cả năm 2026 phấn đấu tăng 7%. Tổng mức bán lẻ năm 2023 đạt 262 ngàn tỷ đồng.") == ["262"])
    #expect(
      values("Cả năm 2026 phấn đấu tăng 7%. Tổng mức bán lẻ đạt 262 ngàn tỷ đồng, tăng 8% so với năm 2023.").isEmpty)
  }

  @Test func goalsThatAreSaidToGoWellLeadInResults() {
    #expect(
      values("Một số chỉ tiêu kinh tế tăng trưởng khá: giá trị sản xuất công nghiệp đạt 1.064 tỷ đồng.") == ["1064"])
    #expect(values("Một số chỉ tiêu kinh tế: giá trị sản xuất công nghiệp đạt 1.064 tỷ đồng.").isEmpty)
  }

  @Test func newsUnderAHeadlineOfGoalsGoesOnTelling() {
    let title = "Mục tiêu nâng tuổi thọ trung bình lên 75,5 tuổi vào năm 2030"
    let told = "Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đã đạt 94,2%.\n\n"
    let found = FindingSample(told + "Tuổi thọ trung bình đạt 74,8 tuổi.", title: title, issued: "2025-10-21").found
    #expect(found.map(\.value?.description) == ["94.2", "74.8"])
    #expect(found.map(\.doubt) == [nil, .hedged])
    #expect(values(told + "Tuổi thọ trung bình đạt 75,5 tuổi vào năm 2030.", title: title) == ["94.2"])
    #expect(values("Tuổi thọ trung bình đạt 74,8 tuổi.", title: title).isEmpty)
  }

  @Test(arguments: [
    "Mục tiêu phát triển bền vững: che phủ rừng đạt 43%.", "Chỉ tiêu duy trì: che phủ rừng đạt 43%.",
    "Phương hướng phát triển: thu ngân sách đạt 45.000 tỷ đồng.",
    "Mục tiêu tăng trưởng nhanh: GRDP đạt 8,5%.",
    "GDP năm 2025 dự kiến tăng 8%; thu ngân sách năm 2025 đạt 42.000 tỷ đồng.",
  ])
  func goalsAndForecastsOfTheSameYearAreNoResults(_ text: String) { #expect(values(text).isEmpty) }
}
