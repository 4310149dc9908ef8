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
    #expect(lines("Tỷ lệ che phủ rừng đạt 42%.", report).last.isUncertain, "\(report)")
  }

  @Test func shortNamesGoOnWithTheOneBefore() {
    let report = "Dự án FDI đạt 30 dự án, vốn đăng ký đạt 500 triệu USD."
    #expect(lines("Vốn đăng ký đạt 600 triệu USD.", report).last.isUncertain)
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
    #expect(lines("Tỷ lệ hồ sơ trực tuyến đạt 70%.", report).first.isUncertain, "\(report)")
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
      lines("Có 20 xã đạt chuẩn nông thôn mới nâng cao.", "Có 50 xã đạt chuẩn nông thôn mới.").first.isUncertain)
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
    // The economy's growth is reckoned anew each quarter: 8,1 % in July would show the year's 8 % as reached.
    #expect(lines(plan, "GRDP 6 tháng đầu năm 2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 unsure"])
    #expect(lines(plan, "GRDP 9 tháng đầu năm 2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 unsure"])
    #expect(lines(plan, "GRDP năm 2024 tăng 5,6% so với năm 2023.") == ["Δ → 1 certain"])
    // Of what is added up month by month the part of the year tells (contract, pair 6).
    let digital = "Tốc độ tăng trưởng kinh tế số đạt 7%."
    #expect(lines(digital, "Kinh tế số 6 tháng đầu năm 2024 tăng 5,6% so với cùng kỳ.") == ["Δ → 1 certain"])
    #expect(lines(plan, "GRDP tháng 9/2024 tăng 5,6% so với cùng kỳ.").first.isUncertain)
    #expect(lines(plan, "GRDP quý III/2024 tăng 5,6% so với cùng kỳ.").first.isUncertain)
  }

  /// Who tells the council, and at which session, limits nothing.
  @Test(arguments: [
    "Báo cáo trình kỳ họp thứ 5 HĐND tỉnh khóa XII cho biết năm 2024, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Tại kỳ họp thứ 20 HĐND tỉnh, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "UBND tỉnh báo cáo tại kỳ họp: tỷ lệ hồ sơ trực tuyến đạt 72%.",
  ])
  func reportsToTheCouncilLimitNothing(_ report: String) {
    #expect(
      lines("Tỷ lệ hồ sơ trực tuyến đạt 70%.", report, reportOf: nil, title: "Kinh tế Quảng Nam năm 2024").last
        == "72 → 1 certain", "\(report)")
  }

  @Test(arguments: [
    "Báo cáo của Sở Y tế trình kỳ họp HĐND tỉnh cho biết, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Báo cáo của HĐND xã cho biết, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Tại hội nghị của ngành y tế, tỷ lệ hồ sơ trực tuyến đạt 72%.",
    "Tại buổi làm việc với huyện Tây Giang, tỷ lệ hồ sơ trực tuyến đạt 72%.",
  ])
  func reportsOfOthersDoLimit(_ report: String) {
    #expect(
      lines("Tỷ lệ hồ sơ trực tuyến đạt 70%.", report, reportOf: nil, title: "Kinh tế Quảng Nam năm 2024").last
        .isUncertain, "\(report)")
  }

  /// Clauses of a list between semicolons that each begin with a measure say nothing of each other.
  @Test func membersOfAListOfMeasuresSayNothingOfEachOther() {
    let list = "Tỷ lệ hộ nghèo còn 6,3%; thu nhập bình quân đầu người đạt 80 triệu đồng; tỷ lệ đô thị hóa đạt 45%."
    #expect(lines("Tỷ lệ đô thị hóa đạt 45%.", list).last == "45 → 1 certain")
    #expect(
      lines("Sản lượng rau màu đạt 18 nghìn tấn.", "Diện tích rau màu 980 ha; sản lượng rau màu đạt 18 nghìn tấn.").last
        == "18 → 1 certain")
    // Of fewer the second may be of what the first names.
    #expect(
      lines("Sản lượng lúa đạt 18 nghìn tấn.", "Diện tích lúa hữu cơ 980 ha; sản lượng lúa đạt 18 nghìn tấn.").last
        .isUncertain)
    let parts = "Số vốn của FPT đạt 5 tỷ đồng; doanh thu đạt 80 tỷ đồng; tỷ lệ nợ xấu là 1,5%."
    #expect(lines("Tỷ lệ nợ xấu là 2%.", parts).last.isUncertain)
  }

  /// A body without a place of its own, named by the first letters of its name.
  @Test func aTitleTellsOfABody() {
    let body = "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam"
    let (plan, report) = ("Than tiêu thụ 42 triệu tấn.", "Năm 2024, than tiêu thụ đạt 45 triệu tấn.")
    for title in ["TKV năm 2024", "TKV: tiêu thụ than tăng", "\(body) tổng kết năm 2024"] {
      #expect(lines(plan, report, planOf: body, reportOf: nil, title: title) == ["45 → 1 certain"], "\(title)")
    }
    for title in [
      "Ngành than năm 2024", "Công ty than Hạ Long và TKV", "TKV và EVN ký kết", "TKV và đối tác ký kết",
      "TKV, đối tác ký kết", "TKV với ngành than", "TKV cùng ngành than", "TKV - đối tác của ngành than",
      "Một đơn vị của TKV đạt kết quả cao", "Quản lý vốn ở TKV", "Nhà thầu của \(body)", "VKT năm 2024",
      "Điện lực: TKV chậm trả nợ",
    ] {
      #expect(
        lines(plan, report, planOf: body, reportOf: nil, title: title).last.isUncertain, "\(title)")
    }
  }

  /// A name ends where it ends: "Công ty than An" is not "Công ty than Anpha".
  @Test func aTitleBeginsWithTheWholeName() {
    let (plan, report) = ("Than tiêu thụ 42 triệu tấn.", "Năm 2024, than tiêu thụ đạt 45 triệu tấn.")
    func match(_ title: String) -> [String] {
      lines(plan, report, planOf: "Công ty than An", reportOf: nil, title: title)
    }
    #expect(match("Công ty than An năm 2024") == ["45 → 1 certain"])
    #expect(match("CÔNG TY THAN AN: tiêu thụ tăng") == ["45 → 1 certain"])
    #expect(match("Công ty than Anpha năm 2024") == ["45 → 1 unsure"])
    // Small letters may be shorter than their capitals: the kelvin sign's is a plain k.
    let kelvin = lines(
      plan, report, planOf: "Công ty than \u{212A}\u{212A}", reportOf: nil, title: "Công ty than kk")
    #expect(kelvin.count == 1 && kelvin.first?.hasSuffix("certain") == false)
  }

  /// One measure in the words of two tables.
  @Test(arguments: [
    ("Tổng sản phẩm bình quân đầu người đạt 63 triệu đồng.", "GRDP bình quân mỗi người dân đạt 64 triệu đồng."),
    (
      "Tổng mức bán lẻ hàng hóa, dịch vụ đạt 250 nghìn tỷ đồng.",
      "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 262 nghìn tỷ đồng."
    ),
    ("Diện tích nuôi trồng thủy sản đạt 850 ha.", "Diện tích nuôi thủy sản đạt 869 ha."),
  ])
  func oneScopeInOtherWords(_ plan: String, _ report: String) {
    #expect(lines(plan, report).last?.hasSuffix("1 certain") == true, "\(report)")
  }

  @Test func eitherEndOfAPlannedRangeMayBeRepeated() {
    let plan = "Tỷ trọng nông nghiệp chiếm 8,07-8,1%."
    #expect(lines(plan, "Tỷ trọng nông nghiệp chiếm 8,14% (kế hoạch 8,1%).").last == "8.14 → 1 certain")
    #expect(lines(plan, "Tỷ trọng nông nghiệp chiếm 8,14% (kế hoạch 8,3%).").last.isUncertain)
  }

  /// What is left of two sums is none of them.
  @Test(arguments: [
    "Xuất siêu 9 tháng khoảng 7,2 tỷ USD.", "Nhập siêu 7,2 tỷ USD.", "Thặng dư thương mại đạt 7,2 tỷ USD.",
  ])
  func aBalanceIsAMeasureOfItsOwn(_ sentence: String) {
    let report = "Kim ngạch xuất khẩu đạt 30 tỷ USD, tăng 1,6% so với cùng kỳ. " + sentence
    #expect(lines("Kim ngạch xuất khẩu đạt 42 tỷ USD.", report).last.isUncertain, "\(sentence)")
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
      .last.isUncertain)
  }

  @Test func meansAndChangesOfSeveralYearsAreNoYears() {
    #expect(
      lines("Tỷ lệ hộ nghèo còn 3,5%.", "Tỷ lệ hộ nghèo bình quân giai đoạn 2021 - 2024 còn 5%.").first.isUncertain)
    #expect(
      lines(
        "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 93%.",
        "Bình quân giai đoạn 2021 - 2024, tỷ lệ dân số tham gia bảo hiểm y tế đạt 91%."
      ).first.isUncertain)
    #expect(
      lines("Giảm 5% số vụ tai nạn giao thông.", "Giai đoạn 2019 - 2024, số vụ tai nạn giao thông giảm 30%.").first
        .isUncertain)
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
