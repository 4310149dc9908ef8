import Markup
import Results
import Targets
import Testing
import Vietnamese

/// Figures of the plan itself, and of the time before it was made; texts of our own.
@Suite struct PlanFiguresTests {
  /// The figures of one plan against its own targets.
  private func own(_ text: String, issued: String, title: String = "Kế hoạch đào tạo nghề năm 2024") -> [String] {
    let document = TargetDocument(
      slug: "ke-hoach", url: "/ke-hoach/", title: title, issuer: "UBND tỉnh Quảng Nam", issued: issued)
    let body = Markdown.parse(text, file: "p.md").value
    let targets = TargetIndex.records(
      of: body, context: TargetContext(title: title, issuedYear: Day(iso: issued)?.year ?? 0), document: document
    ).value
    let found = ResultFinder.find(
      in: body, context: ResultContext(title: title, issued: Day(iso: issued), form: "Kế hoạch"))
    let records = found.enumerated().map { ResultRecord($1, in: body, number: $0 + 1, document: document) }
    let owner = MatchOwner(named: document.issuer)
    let matches = ResultMatcher(targets: targets, owners: targets.map { _ in owner }).matches(
      records.map { ($0, owner) })
    return zip(records, matches).map { record, match in
      "\(record.found.value?.description ?? "-") → \(match?.certainty.rawValue ?? "-")"
    }
  }

  private static let goal = "\n\n## Mục tiêu năm 2024\n\n- Tỷ lệ lao động qua đào tạo đạt 58,5%."

  @Test func whereTheMeasureStandsAnswersTheGoal() {
    #expect(
      own("Hiện nay, tỷ lệ lao động qua đào tạo của tỉnh đã đạt 55%." + Self.goal, issued: "2024-03-09") == [
        "55 → certain"
      ])
  }

  @Test func theGoalItselfIsNoAnswer() {
    let told = own("Hiện nay, tỷ lệ lao động qua đào tạo của tỉnh đã đạt 58,5%." + Self.goal, issued: "2024-03-09")
    #expect(told == ["58.5 → unsure"])
  }

  /// It may be the start, which an editor says; it is never counted.
  @Test func whatWasBeforeThePlanIsPerhapsItsStart() {
    let text = "Hiện nay, tỷ lệ lao động qua đào tạo của tỉnh đã đạt 55%." + Self.goal
    #expect(own(text, issued: "2023-11-20") == ["55 → unsure"])
    let year = "Năm 2023, tỷ lệ lao động qua đào tạo của tỉnh đã đạt 55%." + Self.goal
    #expect(own(year, issued: "2024-03-09") == ["55 → unsure"])
    let long = "Năm 2021, tỷ lệ lao động qua đào tạo của tỉnh đã đạt 55%." + Self.goal
    #expect(own(long, issued: "2024-03-09") == ["55 → -"])
  }

  private func answers(_ report: String, planIssued: String, title: String) -> [String] {
    MatchingTests.Sample(
      plan: "- 80% số xã có trạm y tế đạt chuẩn.", report: report, planIssued: planIssued, reportIssued: "2022-07-15",
      planTitle: title, year: 2025
    ).lines
  }

  @Test func thePeriodBeginsBeforeThePlan() {
    let report = "Đến 30/6/2022, 62% số xã có trạm y tế đạt chuẩn."
    let title = "Chương trình y tế cơ sở giai đoạn 2021 - 2025"
    #expect(answers(report, planIssued: "2022-08-22", title: title) == ["62 → 1 certain"])
    #expect(answers(report, planIssued: "2022-08-22", title: "Chương trình y tế cơ sở") == ["62 → -"])
    #expect(
      answers("Đến 31/12/2020, 55% số xã có trạm y tế đạt chuẩn.", planIssued: "2022-08-22", title: title) == ["55 → -"]
    )
  }

  private func isCertain(
    _ plan: String, _ report: String, planOf: String? = "UBND tỉnh Quảng Nam", reportOf: String? = "UBND tỉnh Quảng Nam"
  )
    -> Bool
  {
    MatchingTests.Sample(plan: plan, report: report, planOf: planOf, reportOf: reportOf).lines.contains {
      $0.hasSuffix("certain")
    }
  }

  @Test func whoTellsOfTheWholeLimitsNothing() {
    let plan = "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94%."
    #expect(isCertain(plan, "Theo Sở Y tế, tỉnh Quảng Nam có tỷ lệ bao phủ bảo hiểm y tế đạt 95%."))
    #expect(isCertain(plan, "Theo Sở Y tế, toàn tỉnh có tỷ lệ bao phủ bảo hiểm y tế đạt 95%."))
    #expect(!isCertain(plan, "Theo Sở Y tế, tại huyện Phú Ninh tỷ lệ bao phủ bảo hiểm y tế đạt 95%."))
  }

  @Test func recognitionIsNoOtherMeasure() {
    let plan = "- 80% số xã đạt chuẩn nông thôn mới."
    #expect(isCertain(plan, "Tỷ lệ số xã được công nhận đạt chuẩn nông thôn mới đạt 79,3%."))
  }

  @Test(arguments: [
    "Số hội viên nông dân là 5.000 người; tỷ lệ bao phủ bảo hiểm y tế đạt 95%.",
    "Theo chuẩn mới, toàn tỉnh có tỷ lệ bao phủ bảo hiểm y tế đạt 95%.",
  ])
  func whatALeadOrAClauseBeforeMayLimitIsNotSure(_ report: String) {
    #expect(!isCertain("- Tỷ lệ bao phủ bảo hiểm y tế đạt 94%.", report))
  }

  @Test func aPartThatNamesItsWholeAgainIsWhole() {
    let plan = "- Tỷ lệ lao động qua đào tạo có chứng chỉ đạt 25%."
    #expect(
      isCertain(plan, "Tỷ lệ lao động qua đào tạo đạt 62%. Trong đó tỷ lệ lao động qua đào tạo có chứng chỉ đạt 28%."))
    #expect(
      !isCertain(
        "- Tỷ lệ đúng hạn đạt 95%.", "Tỷ lệ hồ sơ trực tuyến đạt 62%. Trong đó tỷ lệ đúng hạn đạt 98%."))
  }

  @Test(arguments: [
    ("- 95% hồ sơ được giải quyết đúng hạn.", "Tỷ lệ hồ sơ được giải quyết đúng hạn đạt 98,5%."),
    ("- Tỷ lệ che phủ rừng đạt 60%.", "Độ che phủ rừng đạt 60,2%."),
    ("- Tốc độ tăng trưởng kinh tế (GRDP) đạt 8%.", "Tốc độ tăng trưởng GRDP đạt 8,2%."),
    // The name says already that it is per head, and of a year.
    ("- GRDP bình quân đầu người đạt 60 triệu đồng.", "GRDP bình quân đầu người đạt 61,2 triệu đồng/người."),
    (
      "- Thu nhập bình quân đầu người đạt 60 triệu đồng.",
      "Thu nhập bình quân đầu người đạt 61,2 triệu đồng/người/năm."
    ),
  ])
  func oneMeasureInOtherWords(_ plan: String, _ report: String) { #expect(isCertain(plan, report)) }

  @Test func theEconomyByItsOtherNameIsOffered() {
    let sample = MatchingTests.Sample(
      plan: "- Tốc độ tăng trưởng kinh tế đạt 8%.",
      report: "Tổng sản phẩm trên địa bàn tỉnh (GRDP) tăng 8,2% so với năm 2023.")
    #expect(sample.lines == ["Δ → 1 unsure"])
  }

  @Test(arguments: [
    ("- Tốc độ tăng trưởng kinh tế đạt 8%.", "Khu vực dịch vụ tăng 8,2% so với năm 2023."),
    ("- Tốc độ tăng trưởng kinh tế đạt 8%.", "Kinh tế số tăng trưởng 22%."),
    ("- Tốc độ tăng trưởng kinh tế số đạt 20%.", "Tốc độ tăng trưởng GRDP đạt 8,2%."),
    ("- GRDP bình quân đầu người đạt 60 triệu đồng.", "Thu nhập bình quân đầu người đạt 61,2 triệu đồng/người."),
    ("- GRDP bình quân đầu người đạt 60 triệu đồng.", "GRDP bình quân đầu người đạt 5,1 triệu đồng/người/tháng."),
    ("- Tổng thu nhập của lao động đạt 60 triệu đồng.", "Thu nhập của lao động đạt 61,2 triệu đồng/người."),
  ])
  func anotherMeasureIsNot(_ plan: String, _ report: String) { #expect(!isCertain(plan, report)) }

  @Test func bodiesOfTheCentreAndOfStatistics() {
    #expect(MatchOwner(named: "Tổng cục Thống kê").isCentral)
    #expect(!MatchOwner(named: "Đại học Quốc gia").isCentral)
    #expect(MatchOwner(named: "Cục Thống kê tỉnh Quảng Nam").isWhole)
    #expect(!MatchOwner(named: "Sở Y tế tỉnh Quảng Nam").isWhole)
  }
}
