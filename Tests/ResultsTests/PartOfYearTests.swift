import Markup
import Results
import Targets
import Testing
import Vietnamese

/// What a part of a year brought is held against no line that begins with the sum of the year before.
@Suite struct PartOfYearTests {
  private func progress(
    _ goal: String, _ report: String, from start: String, issued: String = "2026-06-28", today: String = "2026-11-30"
  ) throws -> Progress {
    let plan = "Kế hoạch phát triển kinh tế - xã hội năm 2026"
    let target = try #require(
      TargetIndex.records(
        of: Markdown.parse("## Mục tiêu năm 2026\n\n- " + goal, file: "p.md").value,
        context: TargetContext(title: plan, issuedYear: 2026),
        document: TargetDocument(
          slug: "ke-hoach", url: "/ke-hoach/", title: plan, issuer: "UBND tỉnh A", issued: "2026-01-08")
      ).value.first)
    let text = Markdown.parse(report, file: "r.md").value
    let day = try #require(Day(iso: issued))
    let found = ResultFinder.find(
      in: text, context: ResultContext(title: "Báo cáo", issued: day, form: "Báo cáo"))
    let document = TargetDocument(
      slug: "bao-cao", url: "/bao-cao/", title: "Báo cáo", issuer: "UBND tỉnh A", issued: issued)
    let results = found.enumerated().compactMap { number, result in
      ProgressResult(
        ResultRecord(result, in: text, number: number + 1, document: document), issued: day, match: .certain,
        for: target)
    }
    var wanted = ProgressTarget(target)
    wanted.baseline = ProgressBaseline(
      Fraction(try #require(ExactDecimal(start))), day: try #require(Day(iso: "2025-12-31")).daysSince1970)
    return Progress.of(wanted, results, today: try #require(Day(iso: today)).daysSince1970)
  }

  @Test(arguments: [
    ("Trồng mới 8.500 ha rừng.", "6 tháng đầu năm 2026, trồng mới 4.600 ha rừng.", "8000"),
    ("Thu ngân sách đạt 12.500 tỷ đồng.", "Quý I/2026, thu ngân sách đạt 3.400 tỷ đồng.", "11200"),
    ("Thu ngân sách đạt 12.500 tỷ đồng.", "Đến ngày 15/6/2026, thu ngân sách đạt 5.800 tỷ đồng.", "11200"),
    ("Đón 3.500.000 lượt khách.", "6 tháng đầu năm 2026, đón 1.950.000 lượt khách.", "3000000"),
    ("Tỷ lệ giải ngân vốn đầu tư công đạt 95%.", "Đến 30/6/2026, tỷ lệ giải ngân vốn đầu tư công đạt 45%.", "92"),
  ])
  func whatCameInSoFarIsBehindNoLine(_ goal: String, _ report: String, _ start: String) throws {
    let found = try progress(goal, report, from: start)
    #expect(found.status == .open && found.expected == nil, "\(report)")
  }

  /// The year over, a count of its first months says nothing of the rest: the target is not called overdue for it.
  @Test(arguments: [
    ("Thu ngân sách đạt 12.500 tỷ đồng.", "Đến ngày 15/6/2026, thu ngân sách đạt 5.800 tỷ đồng.", "not-comparable"),
    ("Đón 3.500.000 lượt khách.", "6 tháng đầu năm 2026, đón 1.950.000 lượt khách.", "not-comparable"),
    ("Đón 3.500.000 lượt khách.", "6 tháng đầu năm 2026, đón 3.950.000 lượt khách.", "exceeded"),
    ("Tỷ lệ hồ sơ trực tuyến đạt 90%.", "Đến 30/6/2026, tỷ lệ hồ sơ trực tuyến đạt 75%.", "overdue"),
    ("Số hộ nghèo giảm còn 5.000 hộ.", "6 tháng đầu năm 2026, số hộ nghèo giảm còn 5.800 hộ.", "overdue"),
  ])
  func aCountOfTheFirstMonthsMakesNoTargetOverdue(_ goal: String, _ report: String, _ status: String) throws {
    let found = try progress(goal, report, from: "0", today: "2027-02-01")
    #expect(found.status.rawValue == status, "\(report)")
    #expect(found.reason == (status == "not-comparable" ? .period : nil), "\(report)")
  }

  /// What stands at a day is.
  @Test func whatStandsAtADayLiesOnTheLine() throws {
    let found = try progress(
      "Tỷ lệ hồ sơ trực tuyến đạt 90%.", "Đến 30/6/2026, tỷ lệ hồ sơ trực tuyến đạt 75%.", from: "70")
    #expect(found.status == .behind && found.expected != nil)
  }

  /// Below an upper limit for the year it may yet be passed; above it, it is.
  @Test(arguments: [
    (
      "Số vụ tai nạn giao thông dưới 100 vụ.", "6 tháng đầu năm 2026, số vụ tai nạn giao thông là 60 vụ.",
      "not-comparable"
    ),
    (
      "Chi thường xuyên không quá 900 tỷ đồng.", "6 tháng đầu năm 2026, chi thường xuyên là 400 tỷ đồng.",
      "not-comparable"
    ),
    ("Số vụ tai nạn giao thông dưới 100 vụ.", "6 tháng đầu năm 2026, số vụ tai nạn giao thông là 130 vụ.", "open"),
    ("Số hộ nghèo giảm còn 5.000 hộ.", "6 tháng đầu năm 2026, số hộ nghèo giảm còn 4.800 hộ.", "exceeded"),
    ("Nợ thuế không quá 500 tỷ đồng.", "Đến ngày 30/6/2026, nợ thuế là 450 tỷ đồng.", "exceeded"),
  ])
  func aSumSoFarProvesNoLimitKept(_ goal: String, _ report: String, _ status: String) throws {
    #expect(try progress(goal, report, from: "9999").status.rawValue == status, "\(report)")
  }

  /// "Giảm được 52 hộ nghèo" is the number by which a target promises a fall.
  @Test func aFallToldAsSuchIsTheValue() throws {
    let found = try progress(
      "Giảm 60 hộ nghèo.", "Năm 2026 giảm được 52 hộ nghèo, đạt 86,7% kế hoạch.", from: "0", issued: "2027-01-10",
      today: "2027-02-01")
    #expect(found.value == Fraction(ExactDecimal(52)) && found.gap == Fraction(ExactDecimal(8)))
  }

  /// A plan of one year is answered by what that year brought from its first day on.
  @Test func aYearsPlanIsNotReachedYet() throws {
    let found = try progress(
      "Đào tạo 1.200 cán bộ.", "Trong 6 tháng đầu năm 2026 đã đào tạo 640 cán bộ, đạt 53,3% kế hoạch năm.", from: "900",
      issued: "2026-07-06")
    #expect(found.status == .open && found.gap?.text == "560")
    // The year over, nothing says what the rest of it brought.
    let late = try progress(
      "Đào tạo 1.200 cán bộ.", "Trong 6 tháng đầu năm 2026 đã đào tạo 640 cán bộ.", from: "900", issued: "2026-07-06",
      today: "2027-02-01")
    #expect(late.status == .notComparable)
    let over = try progress(
      "Đào tạo 1.200 cán bộ.", "Trong 6 tháng đầu năm 2026 đã đào tạo 1.240 cán bộ.", from: "900", issued: "2026-07-06")
    #expect(over.status == .exceeded)
    let quarter = try progress(
      "Đào tạo 1.200 cán bộ.", "Trong quý II/2026 đã đào tạo 640 cán bộ.", from: "900", issued: "2026-07-06")
    #expect(quarter.status == .notComparable)
  }

  @Test func whatIsCountedUpFromTheYearsBeginningSaysSo() throws {
    let table = """
      | Chỉ tiêu | ĐVT | KH 2026 | Tháng 5 | Lũy kế 5 tháng |
      | --- | --- | --- | --- | --- |
      | Thu ngân sách trên địa bàn | tỷ đồng | 12.500 | 1.100 | 5.800 |
      """
    let found = FindingSample(table, title: "Tình hình tháng 5 năm 2026", form: "Báo cáo", issued: "2026-06-05").found
    let sum = try #require(found.first { $0.value == ExactDecimal("5800") })
    #expect(sum.isCumulative == true && sum.periodFrom == Day(iso: "2026-01-01"))
    let month = try #require(found.first { $0.value == ExactDecimal("1100") })
    #expect(month.periodFrom == Day(iso: "2026-05-01"))
  }
}
