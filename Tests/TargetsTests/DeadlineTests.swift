import Targets
import Testing

@Suite struct DeadlineTests {
  private func years(_ body: String, title: String = "", period: ClosedRange<Int>? = nil) -> [String] {
    Sample(body, title: title, issued: 2022, period: period).targets.map {
      "\($0.deadlineYear.map(String.init) ?? "-") \($0.deadlineSource?.rawValue ?? "-")"
    }
  }

  @Test func clauseComesFirst() {
    #expect(years("## Mục tiêu đến năm 2025\n\n- Năm 2024, 80% xã có nhà văn hóa.") == ["2024 clause"])
  }

  @Test func thenLeadInThenHeadingThenTitleThenPeriod() {
    #expect(years("## Mục tiêu\n\nĐến năm 2026:\n\n- 80% xã có nhà văn hóa.") == ["2026 lead-in"])
    #expect(years("## Mục tiêu đến năm 2025\n\n- 80% xã có nhà văn hóa.") == ["2025 heading"])
    #expect(
      years("## Mục tiêu\n\n- 80% xã có nhà văn hóa.", title: "Kế hoạch đến năm 2027, tầm nhìn 2040") == ["2027 title"])
    #expect(years("## Mục tiêu\n\n- 80% xã có nhà văn hóa.", period: 2023...2028) == ["2028 period"])
  }

  @Test func laterHorizonIsKeptApart() {
    let body = """
      ## Mục tiêu đến năm 2025

      - 60% chợ có Wi-Fi.

      ## Định hướng đến năm 2035

      - 90% chợ có Wi-Fi.
      """
    #expect(years(body) == ["2025 heading", "2035 heading"])
  }

  @Test func twoDeadlinesInOneSentence() {
    #expect(
      years("## Mục tiêu\n\n- Tỷ lệ chợ có Wi-Fi năm 2024 đạt 20% và năm 2025 đạt 45%.") == [
        "2024 clause", "2025 clause",
      ])
  }

  @Test func comparedYearIsTheBaseline() {
    let target = Sample("## Mục tiêu\n\n- Đến năm 2026, doanh thu tăng 20% so với năm 2021.", issued: 2022).targets
      .first
    #expect(target?.baselineYear == 2021)
    #expect(target?.deadlineYear == 2026)
  }

  @Test func tableTakesUnitAndYearFromItsColumns() {
    let body = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2021 | Năm 2024 |
      |---|---|---|---|---|
      | 1 | Tỷ lệ chợ có Wi-Fi | % | 12 | ≥ 40 |
      | 2 | Số chợ đầu mối | chợ | 3 | 5 |
      """
    let targets = Sample(body, issued: 2022).targets
    #expect(targets.map(\.unit) == ["%", "chợ"])
    #expect(targets.map(\.value) == [40, 5])
    #expect(targets.map(\.comparator) == [.atLeast, .equal])
    #expect(targets.map(\.deadlineYear) == [2024, 2024])
  }

  @Test(arguments: [
    ("Đến năm 2025, xã đạt 18 tiêu chí; đến cuối nhiệm kỳ đạt 19 tiêu chí.", ["2025 clause", "2027 clause"]),
    ("Tỷ lệ hộ nghèo còn 4%, thấp hơn năm 2024.", ["2027 title"]),
    ("65% xã đạt chuẩn (hoàn thành trong năm 2025).", ["2025 clause"]),
    ("70% giáo viên dạy theo Chương trình giáo dục phổ thông 2018.", ["2027 title"]),
    ("Thực hiện chương trình trồng rừng 2024 đạt 5.000 ha.", ["2024 clause"]),
    ("Tỷ lệ hồ sơ trực tuyến đạt 90%; 75% xã có trạm phát sóng vào năm 2024.", ["2027 title", "2024 clause"]),
    ("Thu ngân sách đạt 20.000 tỷ đồng; 10 tỷ đồng cho quỹ vào năm 2024.", ["2027 title", "2024 clause"]),
    (
      "Đạt 90% ở cấp tỉnh; 80% ở cấp xã năm 2024; 95% ở cấp xã năm 2025.", ["2027 title", "2024 clause", "2025 clause"]
    ),
    ("Theo tiêu chí mới (2023), 40 xã đạt chuẩn nông thôn mới.", ["2027 title"]),
    ("Tỷ lệ hộ nghèo theo chuẩn nghèo (năm 2023) còn 1%.", ["2027 title"]),
    ("Xóa 500 nhà tạm (xong trước năm 2025) và xây 300 nhà ở xã hội.", ["2024 clause", "2027 title"]),
    ("Tỷ lệ giải ngân (năm 2023) đạt 95%; các năm sau đạt 100%.", ["2023 clause", "2027 title"]),
    ("70% cơ sở đạt tiêu chuẩn TCVN ISO 9001:2025.", ["2027 title"]),
    (
      "Tỷ lệ bệnh viện có thực đơn đạt 90% đối với tuyến tỉnh; 75% đối với tuyến huyện vào năm 2025.",
      ["2025 clause", "2025 clause"]
    ),
    (
      "Đến năm 2024 diện tích tôm đạt 100 ha và năm 2026 đạt 200 ha; diện tích cá đạt 300 ha và năm 2026 là 400 ha.",
      ["2024 clause", "2026 clause", "2024 clause", "2026 clause"]
    ),
  ])
  func aYearIsOfWhatItLeadsTo(_ item: String, _ expected: [String]) {
    #expect(years("## Mục tiêu\n\n- \(item)", title: "Nghị quyết Đại hội nhiệm kỳ 2022 - 2027") == expected)
  }

  @Test func partsOfAPartyDocumentEndOneAnother() {
    let body = """
      II- MỤC TIÊU ĐẾN NĂM 2025

      - 60% xã có nhà văn hóa.

      III- TẦM NHÌN ĐẾN NĂM 2045

      - 90% xã có nhà văn hóa.

      IV- NHIỆM VỤ

      - Phấn đấu 95% hộ có nước sạch.
      """
    #expect(years(body, title: "Nghị quyết đến năm 2030") == ["2025 heading", "2045 heading", "2030 title"])
  }

  @Test(arguments: [
    ("Năm tới, tỉnh đặt mục tiêu trồng 300 ha rừng.", 2023), ("Đến cuối năm, tỉnh phấn đấu trồng 300 ha rừng.", 2022),
    ("Kế hoạch tiếp theo (2026-2030), được thông qua tuần này, đặt mục tiêu trồng 300 ha rừng.", 2030),
  ])
  func newsNameAYearByTheirOwn(_ text: String, _ year: Int) {
    #expect(Sample(text, issued: 2022, isNews: true).targets.map(\.deadlineYear) == [year])
  }

  @Test func aPlanEndsWithItsOwnTime() {
    let body = "## Mục tiêu\n\n- 80% ấp có lớp.\n\n## Tổ chức\n\n- Thời gian: từ ngày 16/7/2022 đến 24/7/2022."
    #expect(years(body, title: "Kế hoạch tập huấn") == ["2022 lead-in"])
  }

  @Test(arguments: [
    ("Thời gian báo cáo: trước ngày 15/12/2022.", "- -"),
    ("Thời gian lấy số liệu: từ năm 2020 đến năm 2023.", "- -"),
    ("Thời gian thực hiện: từ tháng 3 đến tháng 12 năm 2023.", "2023 lead-in"),
  ])
  func anotherTimeIsNotThePlans(_ text: String, _ expected: String) {
    let body =
      "## Mục tiêu\n\n- Trồng 5.000 ha chè.\n\n" + String(repeating: "Giao các sở thực hiện.\n\n", count: 14) + text
    #expect(years(body, title: "Kế hoạch trồng chè") == [expected])
  }

  @Test func aYearThatStandsHoldsToItsEnd() {
    let text = "Năm 2023, tỉnh phấn đấu giải ngân 95%; đến cuối năm có 50 xã đạt chuẩn."
    #expect(Sample(text, issued: 2022, isNews: true).targets.map(\.deadlineYear) == [2023, 2023])
  }

  @Test func goalsOfThePopulationAreNoForecast() {
    let body =
      "## Mục tiêu\n\nDân số - Kế hoạch hóa gia đình:\n\n- Tốc độ tăng dân số dưới 1%.\n- Tuổi thọ bình quân 76 tuổi."
    #expect(years(body, title: "Kế hoạch đến năm 2027") == ["2027 title", "2027 title"])
  }

  @Test func inNewsTheYearOfOneGoalIsThatOfAllOnlyWhereItIsTheYearAtHand() {
    func years(_ year: Int) -> [Int?] {
      let body = "Tỉnh trồng quế 300 ha và phấn đấu năm \(year) có 70% xã khá.\n\nTỉnh đặt mục tiêu có 90% hộ khá."
      return Sample(body, issued: 2022, isNews: true).targets.suffix(1).map(\.deadlineYear)
    }
    #expect(years(2022) == [2022])
    #expect(years(2030) == [nil])
  }

  @Test func theNumberOfATitleIsItsOwn() {
    #expect(
      years("## Mục tiêu\n\n- 80% ấp có lớp.", title: "Kế hoạch số 24/KH-UBND mở lớp học năm 2023") == ["2023 title"])
  }

  @Test func howManyPeopleThereWillBeIsNoGoal() {
    let body = "## Dân số\n\nDân số đô thị qua các năm như sau:\n\n- Đến năm 2025: khoảng 371.800 người."
    #expect(years(body) == [])
  }
}
