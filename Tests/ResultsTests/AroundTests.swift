import Testing

/// What else stands in the sentence of a figure limits it only where it is said of that figure.
@Suite struct AroundTests {
  private func lines(
    _ plan: String, _ report: String, planOf: String? = "UBND tỉnh Quảng Nam",
    reportOf: String? = "UBND tỉnh Quảng Nam", title: String = "", planTitle: String = "Kế hoạch năm 2024"
  ) -> [String] {
    MatchingTests.Sample(
      plan: "- " + plan, report: report, planOf: planOf, reportOf: reportOf, title: title, planTitle: planTitle
    ).lines
  }

  @Test(arguments: [
    "Giá trị sản xuất đạt 3.300 tỷ đồng, tỷ lệ che phủ rừng đạt 42,2%.",
    "Giá trị sản xuất tăng 3,3%; tỷ lệ hộ dân dùng điện đạt 99%, tỷ lệ che phủ rừng đạt 42,2%.",
    "Sản lượng lúa ở vùng cao đạt 30.000 tấn, tỷ lệ che phủ rừng ở tỉnh đạt 42,2%.",
    "Tổng diện tích rừng đủ tiêu chuẩn là 13.000 ha và tỷ lệ che phủ rừng đạt 42,2%.",
  ])
  func theNameOfAMeasureSaysNothingOfTheNext(_ report: String) {
    #expect(lines("Tỷ lệ che phủ rừng đạt 42%.", report).last == "42.2 → 1 certain", "\(report)")
  }

  @Test(arguments: [
    "Ở vùng cao, giá trị sản xuất tăng 3,3%, tỷ lệ che phủ rừng đạt 42,2%.",
    "Sản lượng gỗ của các xã vùng cao đạt 3.000 tấn, tỷ lệ che phủ rừng đạt 42,2%.",
    "Cấp xã có sản lượng gỗ đạt 3.000 tấn, tỷ lệ che phủ rừng đạt 42,2%.",
    "Huyện Tây Giang có sản lượng gỗ đạt 3.000 tấn, tỷ lệ che phủ rừng đạt 42,2%.",
    "Rừng phòng hộ có diện tích đạt 3.000 ha, tỷ lệ che phủ đạt 42,2%.",
  ])
  func whereAndOfWhomItIsMaySay(_ report: String) {
    #expect(lines("Tỷ lệ che phủ rừng đạt 42%.", report).last?.hasSuffix("certain") != true, "\(report)")
  }

  @Test func shortNamesGoOnWithTheOneBefore() {
    let report = "Dự án FDI đạt 30 dự án, vốn đăng ký đạt 500 triệu USD."
    #expect(lines("Vốn đăng ký đạt 600 triệu USD.", report).last?.hasSuffix("certain") != true)
  }

  @Test func whatThePlanIsAboutLimitsNothing() {
    let plan = "Phục vụ 110 triệu lượt khách nội địa."
    let report = "Ngành du lịch phục vụ 66 triệu lượt khách nội địa."
    let title = "Kế hoạch phát triển du lịch ngành văn hóa năm 2024"
    #expect(lines(plan, report).first == "66 → 1 unsure")
    #expect(lines(plan, report, planTitle: title).first == "66 → 1 certain")
    // A part that the title names is none of a target that does not.
    let rate = "Tỷ lệ hồ sơ trực tuyến đạt 70%."
    let part = "Doanh nghiệp có tỷ lệ hồ sơ trực tuyến đạt 72%."
    #expect(lines(rate, part, planTitle: "Kế hoạch hỗ trợ doanh nghiệp năm 2024").first == "72 → 1 unsure")
  }

  @Test(arguments: [
    "Số liệu của UBND tỉnh Quảng Nam: tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Thông tin từ UBND tỉnh ngày 04/12: cả năm 2024, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Điểm nhấn của tỉnh Quảng Nam là tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Tính cả năm 2024, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Tỷ lệ hồ sơ trực tuyến tỉnh Quảng Nam đạt 72%.",
  ])
  func whoSaysSoAndWhatPraisesItLimitsNothing(_ report: String) {
    #expect(lines("Tỷ lệ hồ sơ trực tuyến đạt 70%.", report).first == "72 → 1 certain", "\(report)")
  }

  @Test(arguments: [
    "Số liệu của Sở Y tế: tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Thông tin từ xã Gio Linh ngày 04/12: cả năm 2024, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Điểm nhấn của ngành y tế là tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Điểm nhấn ở vùng cao là tỷ lệ hồ sơ trực tuyến đạt 72%.",
  ])
  func bodiesThatSaySoMaySpeakOfThemselves(_ report: String) {
    #expect(lines("Tỷ lệ hồ sơ trực tuyến đạt 70%.", report).first?.hasSuffix("certain") != true, "\(report)")
  }

  @Test func whoSaysSoIsNoPartOfTheName() {
    let found = FindingSample(
      "Số liệu của Cục Quản lý lao động: năm 2024 có 28.429 lao động đi làm việc ở nước ngoài.", form: "Báo cáo")
    #expect(found.found.map(\.subject) == ["lao động"])
  }

  @Test func aMinistryOfSocialAffairsIsNoCommune() {
    let ministry = "Bộ Lao động - Thương binh và Xã hội"
    #expect(
      lines(
        "Đưa 110.000 lao động đi làm việc ở nước ngoài.",
        "Cả nước đưa 111.507 lao động đi làm việc ở nước ngoài, đạt 101,37% kế hoạch.", planOf: ministry,
        reportOf: ministry) == ["111507 → 1 certain"])
  }

  @Test func qualityThatIsRaisedIsNoLevelOfCommunes() {
    #expect(
      lines("Tỷ lệ che phủ rừng đạt 42%, nâng cao chất lượng rừng.", "Tỷ lệ che phủ rừng đạt 42,2%.") == [
        "42.2 → 1 certain"
      ])
    #expect(
      lines("Có 20 xã đạt chuẩn nông thôn mới nâng cao.", "Có 50 xã đạt chuẩn nông thôn mới.").first?
        .hasSuffix("certain") != true)
  }

  /// Months and quarters are added up by an editor; what was reached from the year's first day on answers.
  @Test(arguments: [
    ("Trong tháng 9/2024, toàn tỉnh đón 100.000 lượt khách du lịch.", "unsure"),
    ("Quý I/2024, toàn tỉnh đón 300.000 lượt khách du lịch.", "unsure"),
    ("Quý IV năm 2024, toàn tỉnh đón 300.000 lượt khách du lịch.", "unsure"),
    ("Chín tháng đầu năm 2024, toàn tỉnh đón 900.000 lượt khách du lịch.", "certain"),
    ("6 tháng đầu năm 2024, toàn tỉnh đón 600.000 lượt khách du lịch.", "certain"),
    ("Năm 2024, toàn tỉnh đón 1.200.000 lượt khách du lịch.", "certain"),
  ])
  func oneMonthIsNoYear(_ report: String, _ certainty: String) {
    #expect(lines("Đón 1.000.000 lượt khách du lịch.", report).first?.hasSuffix(certainty) == true, "\(report)")
  }

  @Test func growthOfTheFirstQuarterIsNotThatOfTheYear() {
    let plan = "Tốc độ tăng trưởng GRDP đạt 7%."
    #expect(lines(plan, "GRDP quý I/2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 unsure"])
    #expect(lines(plan, "GRDP 6 tháng đầu năm 2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 certain"])
  }

  @Test func anotherYearsMoneyIsNotOffered() {
    #expect(lines("Thu ngân sách đạt 5.000 tỷ đồng.", "Năm 2025, thu ngân sách đạt 6.000 tỷ đồng.") == ["6000 → -"])
  }

  /// A plan may have been changed within its year: less than half as much more is offered.
  @Test func anotherPlanIsOfferedWhereItIsNear() {
    let plan = "Đưa 110.000 lao động Việt Nam đi làm việc ở nước ngoài."
    #expect(
      lines(plan, "Đưa 159.986 lao động Việt Nam đi làm việc ở nước ngoài, đạt 133,3% kế hoạch.") == [
        "159986 → 1 unsure"
      ])
  }
}
