import Markup
import Results
import Targets
import Testing
import Vietnamese

/// Of which year a figure is, beside a plan with a value for each year.
@Suite struct YearSeriesTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    MatchingTests.Sample(
      plan: plan, report: report, reportIssued: "2024-12-20", planTitle: "Kế hoạch phát triển giai đoạn 2024-2028"
    ).lines
  }

  private func row(_ name: String, _ unit: String, _ values: String) -> String {
    "| Chỉ tiêu | ĐVT | KH 2024 | KH 2025 | KH 2026 |\n|---|---|---|---|---|\n| \(name) | \(unit) | \(values) |"
  }

  @Test(arguments: [
    ("Thu ngân sách nhà nước trên địa bàn", "Tỷ đồng", "33.000 | 36.000 | 40.000", "36.200 tỷ đồng"),
    ("Tốc độ tăng trưởng GRDP", "%", "10 | 10 | 10,5", "10,6%"),
    ("Kim ngạch xuất khẩu", "Triệu USD", "3.200 | 3.400 | 3.600", "3.450 triệu USD"),
    ("Sản lượng lúa", "Tấn", "700.000 | 710.000 | 720.000", "715.000 tấn"),
  ])
  func whatBeginsAnewAnswersItsOwnYear(_ name: String, _ unit: String, _ values: String, _ reached: String) {
    let found = lines(row(name, unit, values), "\(name) năm 2024 đạt \(reached).")
    #expect(found.count == 1 && found[0].hasSuffix("→ 1 certain"), "\(found)")
  }

  @Test func whatStandsAnswersFurtherMilestones() {
    let found = lines(row("Tỷ lệ che phủ rừng", "%", "47 | 47,5 | 48"), "Tỷ lệ che phủ rừng năm 2024 đạt 47,6%.")
    #expect(found == ["47.6 → 1+2+3 certain"])
  }

  @Test func theGrowthOfOneYearTellsNoLaterOne() {
    let plan = "- Tốc độ tăng trưởng GRDP đến năm 2028 đạt 10%."
    #expect(lines(plan, "Tốc độ tăng trưởng GRDP năm 2024 đạt 10,2%.").last?.hasSuffix("certain") != true)
  }
}

/// The last word before a number, where it is a part of the measure's own name.
@Suite struct OwnNameTests {
  private func row(_ name: String, _ unit: String, _ value: String, _ head: String) -> String {
    "| TT | Chỉ tiêu | ĐVT | \(head) |\n|---|---|---|---|\n| 60 | \(name) | \(unit) | \(value) |"
  }

  @Test(arguments: [
    ("Tốc độ tăng trưởng GRDP", "%", "10", "10,2", "10.2"), ("Khách du lịch", "Lượt", "500.000", "510.000", "510000"),
    ("Tốc độ tăng tổng sản phẩm trên địa bàn", "%", "10", "10,2", "10.2"),
    ("Mức giảm tỷ lệ hộ nghèo", "%", "1,5", "1,6", "1.6"), ("Tuổi thọ trung bình", "Tuổi", "74", "74,2", "74.2"),
    ("Số xã đạt chuẩn nông thôn mới", "Xã", "90", "92", "92"), ("Trồng rừng mới", "Ha", "500", "520", "520"),
  ])
  func sameWordsAreCertain(_ name: String, _ unit: String, _ plan: String, _ value: String, _ read: String) {
    let found = MatchingTests.Sample(
      plan: row(name, unit, plan, "Kế hoạch 2024"), report: row(name, unit, value, "Thực hiện 2024")
    ).lines
    #expect(found == ["\(read) → 1 certain"], "\(name)")
  }

  @Test(arguments: [
    ("Tốc độ tăng trưởng GRDP", "Tốc độ tăng trưởng GRDP bình quân đầu người", "%", "10"),
    ("Tốc độ tăng trưởng GRDP", "Tốc độ tăng trưởng GRDP khu vực dịch vụ", "%", "10"),
    ("Tốc độ tăng trưởng GRDP", "Tốc độ tăng trưởng kinh tế số", "%", "10"),
    ("Khách du lịch", "Khách du lịch quốc tế", "Lượt", "500.000"),
    ("Khách du lịch", "Khách lưu trú", "Lượt", "500.000"),
    ("Tỷ lệ hộ nghèo", "Mức giảm tỷ lệ hộ nghèo", "%", "3"),
  ])
  func aNeighbourIsNot(_ name: String, _ other: String, _ unit: String, _ value: String) {
    let found = MatchingTests.Sample(
      plan: row(name, unit, value, "Kế hoạch 2024"), report: row(other, unit, value, "Thực hiện 2024")
    ).lines
    #expect(found.count == 1 && !found[0].hasSuffix("certain"), "\(other)")
  }

  @Test func peopleAreCountedByTheirSort() {
    let plan = "- Giải quyết việc làm cho 60.000 lao động."
    func last(_ name: String) -> String? {
      MatchingTests.Sample(plan: plan, report: row(name, "Người", "62.300", "Thực hiện 2024")).lines.last
    }
    #expect(last("Số lao động được giải quyết việc làm") == "62300 → 1 certain")
    #expect(last("Số học sinh được giải quyết việc làm")?.hasSuffix("certain") != true)
    #expect(last("Số lao động nữ được giải quyết việc làm")?.hasSuffix("certain") != true)
  }

  @Test(arguments: [
    ("Cục Thống kê cho biết, sản lượng lúa đạt 510.000 tấn.", true),
    ("Theo Tổng cục Thống kê, sản lượng lúa đạt 510.000 tấn.", true),
    ("Số liệu thống kê cho thấy, sản lượng lúa đạt 510.000 tấn.", true),
    ("Chi cục Thống kê huyện Phú Ninh cho biết, sản lượng lúa đạt 510.000 tấn.", false),
    ("Thống kê của các xã cho thấy sản lượng lúa đạt 510.000 tấn.", false),
  ])
  func statisticsAreOfTheWhole(_ report: String, _ isCertain: Bool) {
    let found = MatchingTests.Sample(plan: "- Sản lượng lúa đạt 500.000 tấn.", report: report).lines.last
    #expect(found?.hasSuffix("certain") == isCertain, "\(report)")
  }

  @Test func whoTellsOfTheOutputOfTheCountryLimitsNothing() {
    func last(_ plan: String, _ report: String) -> String? {
      MatchingTests.Sample(plan: plan, report: report, planOf: "Thủ tướng Chính phủ", reportOf: nil).lines.last
    }
    let report = "Theo Bộ Thông tin và Truyền thông, tỷ trọng kinh tế số năm 2024 đạt 18,3% GDP."
    #expect(last("- Tỷ trọng kinh tế số đạt 20% GDP.", report) == "18.3 → 1 certain")
    let own = "Theo Bộ Công an, tỷ lệ hồ sơ trực tuyến năm 2024 đạt 82%."
    #expect(last("- Tỷ lệ hồ sơ trực tuyến đạt 80%.", own)?.hasSuffix("certain") != true)
  }
}

/// "Các chỉ tiêu xã hội" of a report heads what was reached, of a plan or behind a heading of goals what is to be.
@Suite struct FieldHeadingTests {
  private static let text = "Tỷ lệ lao động qua đào tạo là 66,82% (kế hoạch 65-66%)."

  private func figures(_ report: String, form: String? = "Báo cáo") -> [String] {
    FindingSample(report, title: "Báo cáo tình hình kinh tế - xã hội năm 2024", form: form).figures
  }

  @Test(arguments: [
    "## 2. Các chỉ tiêu xã hội\n\n", "## Chỉ tiêu kinh tế - xã hội\n\n", "## II. Nhóm chỉ tiêu về môi trường\n\n",
  ])
  func aReportTellsBelowItHowTheyStand(_ heading: String) {
    #expect(figures(heading + Self.text).first?.hasPrefix("66.82%") == true, "\(heading)")
  }

  @Test(arguments: [
    "## Mục tiêu năm 2025\n\n### Các chỉ tiêu xã hội\n\n",
    "## Phương hướng, nhiệm vụ năm 2025\n\nNội dung.\n\n## Các chỉ tiêu xã hội\n\n", "## Các chỉ tiêu chủ yếu\n\n",
    "## II. Năm 2025\n\n### 2. Các chỉ tiêu xã hội\n\n", "## Phần thứ hai\n\n## 1. Các chỉ tiêu xã hội\n\n",
  ])
  func goalsStayGoals(_ heading: String) {
    #expect(figures(heading + "Tỷ lệ lao động qua đào tạo đạt 70%.") == [], "\(heading)")
  }

  @Test(arguments: [
    "Báo cáo tình hình năm 2024 và phương hướng, nhiệm vụ năm 2025", "Báo cáo về dự thảo Kế hoạch năm 2025",
    "Báo cáo chính trị trình Đại hội nhiệm kỳ 2025 - 2030", "Báo cáo công tác",
  ])
  func aReportThatLooksAheadMayTellGoals(_ title: String) {
    let report = "## Các chỉ tiêu xã hội\n\nTỷ lệ lao động qua đào tạo đạt 70%."
    #expect(FindingSample(report, title: title, form: "Báo cáo").figures == [], "\(title)")
  }
}

/// "Toàn xã", "toàn huyện": of the reporting place itself nothing, of a wider one's goals never an answer.
@Suite struct WholePlaceTests {
  private func last(_ plan: String, _ report: String, of planner: String, by issuer: String) -> String? {
    MatchingTests.Sample(plan: "- " + plan, report: report, planOf: planner, reportOf: issuer).lines.last
  }

  @Test func aCommunesWholeIsItself() {
    let commune = "UBND xã Tuy Phước Bắc"
    let goal = "Tỷ lệ hộ nghèo giảm còn 1,5%."
    #expect(last(goal, "Tỷ lệ hộ nghèo toàn xã còn 1,65%.", of: commune, by: commune) == "1.65 → 1 certain")
    #expect(last(goal, "Tỷ lệ hộ nghèo toàn tỉnh còn 1,65%.", of: commune, by: commune) == "1.65 → -")
  }

  @Test(arguments: ["Tỷ lệ hộ nghèo toàn xã còn 1,4%.", "Toàn huyện có tỷ lệ hộ nghèo còn 1,4%."])
  func aLowerWholeAnswersNoProvince(_ report: String) {
    let province = "UBND tỉnh Quảng Nam"
    #expect(last("Tỷ lệ hộ nghèo giảm còn 1,5%.", report, of: province, by: province) == "1.4 → -")
    let society = "Tổng vốn đầu tư toàn xã hội đạt 52.000 tỷ đồng."
    #expect(
      last("Tổng vốn đầu tư toàn xã hội đạt 50.000 tỷ đồng.", society, of: province, by: province)
        == "52000 → 1 certain")
  }

  @Test func theOfficialCountIsOfTheSame() {
    let province = "UBND tỉnh Quảng Nam"
    let report = "Số liệu chính thức năm 2024: thu ngân sách nhà nước trên địa bàn đạt 41.870 tỷ đồng."
    #expect(
      last("Thu ngân sách nhà nước trên địa bàn đạt 41.600 tỷ đồng.", report, of: province, by: province)
        == "41870 → 1 certain")
    let members = "Có 520 đảng viên chính thức."
    #expect(last("Có 500 đảng viên.", members, of: province, by: province)?.hasSuffix("certain") != true)
  }

  @Test func twoGoalsOfOneRowAreAnsweredByOneFigure() {
    let plan = """
      | Chỉ tiêu | ĐVT | Tỉnh giao năm 2024 | Xã phấn đấu năm 2024 |
      |---|---|---|---|
      | Thu ngân sách nhà nước trên địa bàn | Triệu đồng | 43.000 | 45.000 |
      """
    let report = """
      | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 2024 |
      |---|---|---|---|
      | Thu ngân sách nhà nước trên địa bàn | Triệu đồng | 45.000 | 44.100 |
      """
    let found = MatchingTests.Sample(
      plan: plan, report: report, planOf: "UBND xã Tuy Phước Bắc", reportOf: "UBND xã Tuy Phước Bắc"
    ).lines
    #expect(found == ["44100 → 2+1 certain"])
  }
}
