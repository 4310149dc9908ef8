import Markup
import Results
import Targets
import Testing
import Vietnamese

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
    #expect(lines(plan, "GRDP 9 tháng đầu năm 2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 unsure"])
  }

  @Test func anotherYearsMoneyIsNotOffered() {
    #expect(lines("Thu ngân sách đạt 5.000 tỷ đồng.", "Năm 2023, thu ngân sách đạt 6.000 tỷ đồng.") == ["6000 → -"])
    // Nor is it reached before it began.
    #expect(lines("Thu ngân sách đạt 5.000 tỷ đồng.", "Năm 2025, thu ngân sách đạt 6.000 tỷ đồng.") == [])
  }

  /// A plan may have been changed within its year: less than half as much more is offered.
  @Test func anotherPlanIsOfferedWhereItIsNear() {
    let plan = "Đưa 110.000 lao động Việt Nam đi làm việc ở nước ngoài."
    #expect(
      lines(plan, "Đưa 159.986 lao động Việt Nam đi làm việc ở nước ngoài, đạt 133,3% kế hoạch.") == [
        "159986 → 1 unsure"
      ])
  }

  @Test func whatWasCountedIsWhoseTotalIsTold() {
    #expect(
      lines(
        "Tổng số lao động đạt 50.000 người.", "Toàn tỉnh có 300 doanh nghiệp FDI, tổng số lao động đạt 40.000 người."
      )
      .last?.hasSuffix("certain") != true)
  }

  @Test func meansAndChangesOfSeveralYearsAreNoYears() {
    #expect(
      lines("Tỷ lệ hộ nghèo còn 3,5%.", "Tỷ lệ hộ nghèo bình quân giai đoạn 2021 - 2024 còn 5%.").first?
        .hasSuffix("certain") != true)
    #expect(
      lines(
        "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 93%.",
        "Bình quân giai đoạn 2021 - 2024, tỷ lệ dân số tham gia bảo hiểm y tế đạt 91%."
      ).first?.hasSuffix("certain") != true)
    #expect(
      lines("Giảm 5% số vụ tai nạn giao thông.", "Giai đoạn 2019 - 2024, số vụ tai nạn giao thông giảm 30%.").first?
        .hasSuffix("certain") != true)
  }

  @Test(arguments: [
    ("Giao dịch tăng 60% về số lượng và 30% về giá trị.", ["Δ60%", "Δ30%"]),
    ("Giao dịch giảm 6% về số lượng và 3% về giá trị so với cùng kỳ.", ["Δ-6%", "Δ-3%"]),
    ("Xuất khẩu ước đạt 7,5% so với cùng kỳ.", ["Δ7.5%"]),
    ("Doanh thu đạt 5.000 tỷ đồng, đạt 7,5% so với cùng kỳ.", ["5000 tỷ đồng"]),
    ("Sản lượng bằng 98% so với cùng kỳ.", ["Δ-2%"]), ("Khách quốc tế chỉ đạt 28% so với cùng kỳ.", ["Δ-72%"]),
  ])
  func changesAreReadAsTheyAreMeant(_ text: String, _ wanted: [String]) {
    #expect(FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo").figures == wanted)
  }

  /// What a plan tells as reached may be no goal of its own.
  @Test func targetsThatTheirPlanTellsAsReachedAreOnlyOffered() throws {
    let text = "Khách nội địa đạt 108 triệu lượt."
    let document = TargetDocument(
      slug: "p", url: "/p/", title: "Kế hoạch năm 2024", issuer: "UBND tỉnh Quảng Nam", issued: "2024-01-15")
    let targets = TargetIndex.records(
      of: Markdown.parse("## Mục tiêu đến năm 2024\n\n" + text, file: "p.md").value,
      context: TargetContext(title: "Kế hoạch năm 2024", issuedYear: 2024), document: document
    ).value
    let owner = MatchOwner(named: "UBND tỉnh Quảng Nam")
    let report = ResultRecord(
      try #require(FindingSample("Năm 2024, khách nội địa đạt 110 triệu lượt.", form: "Báo cáo").found.first),
      in: Markdown.parse("Năm 2024, khách nội địa đạt 110 triệu lượt.", file: "r.md").value, number: 1,
      document: TargetDocument(
        slug: "r", url: "/r/", title: "Báo cáo", issuer: "UBND tỉnh Quảng Nam", issued: "2025-01-10"))
    func certainty(_ told: Set<Int>) -> MatchCertainty? {
      ResultMatcher(targets: targets, told: told) { _ in owner }.matches([(report, owner)]).first??.certainty
    }
    #expect(certainty([]) == .certain)
    #expect(certainty([0]) == .unsure)
  }
}
