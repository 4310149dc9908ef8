import Results
import Testing

/// A plan's value that a report repeats tells which target it answers, where nothing else parts the two.
@Suite struct PlanTellsTests {
  private func lines(_ plan: String, _ row: String, heads: String = "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện") -> [String]
  {
    let rule = heads.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    return MatchingTests.Sample(plan: "- " + plan, report: "| \(heads) |\n| \(rule) |\n| \(row) |").lines
  }

  @Test func wordsThatChangeNothingPartNothing() {
    let plan = "Tỷ lệ người tập luyện thể dục thể thao thường xuyên đạt 47%."
    #expect(lines(plan, "Tỷ lệ người tập thể dục, thể thao thường xuyên | % | 47 | 47,5").last == "47.5 → 1 certain")
  }

  /// Another work, stage, kind of amount or whom, whatever plan stands beside it.
  @Test(arguments: [
    ("Hoàn thành 10 công trình nước sạch.", "Xây dựng 12 công trình nước sạch (kế hoạch 10 công trình)."),
    (
      "Số xã được công nhận đạt chuẩn nông thôn mới là 50 xã.",
      "Số xã xây dựng nông thôn mới là 60 xã (kế hoạch 50 xã)."
    ),
    ("Đàn gia cầm đạt 1.000.000 con.", "Sản lượng gia cầm đạt 1.100.000 con (kế hoạch 1.000.000 con)."),
    (
      "Tỷ lệ người dân tập luyện thể thao thường xuyên đạt 38%.",
      "Tỷ lệ gia đình tập luyện thể thao thường xuyên đạt 40%, kế hoạch 38%."
    ),
    ("Tỷ lệ dân dùng nước sạch đạt 91%.", "Tỷ lệ hộ dùng nước sạch đạt 92%, kế hoạch năm 2023 là 91%."),
    ("Có 20 trường đạt chuẩn quốc gia.", "Có 25 trường đang xây dựng chuẩn quốc gia (kế hoạch 20 trường)."),
    (
      "Sản lượng lương thực có hạt đạt 310.000 tấn.",
      "Sản lượng lương thực có hạt đạt 322.800 tấn, chưa đạt kế hoạch năm 2023 là 330.000 tấn."
    ),
  ])
  func otherStagesKindsAndPlansAreNotCertain(_ plan: String, _ report: String) {
    #expect(
      MatchingTests.Sample(plan: "- " + plan, report: report).lines.first.isUncertain, "\(report)")
  }

  @Test(arguments: [
    ("Tỷ lệ che phủ rừng đạt 42%.", "Tỷ lệ che phủ rừng ven biển | % | 42 | 40"),
    ("Tỷ lệ hộ nghèo còn 3,5%.", "Tỷ lệ hộ nghèo dân tộc thiểu số | % | 3,5 | 8"),
    ("Tỷ lệ hộ nghèo còn 3,5%.", "Tỷ lệ hộ cận nghèo | % | 3,5 | 3"),
    ("Tỷ lệ lao động nông thôn qua đào tạo đạt 71%.", "Lao động qua đào tạo | % | 71 | 72"),
    ("Tỷ lệ tham gia bảo hiểm y tế đạt 96%.", "Trẻ em tham gia bảo hiểm y tế | % | 96 | 99"),
    ("Tỷ lệ tham gia bảo hiểm y tế đạt 96%.", "Học sinh tham gia bảo hiểm y tế | % | 96 | 99"),
    ("Tỷ lệ hộ nghèo vùng cao còn 12%.", "Tỷ lệ hộ nghèo | % | 12 | 11"),
    ("42% trường mầm non đạt chuẩn quốc gia.", "Trường đạt chuẩn quốc gia | % | 42 | 45"),
    ("Tỷ lệ xã đạt chuẩn nông thôn mới đạt 42%.", "Xã nông thôn mới nâng cao | % | 42 | 45"),
    ("Sản lượng lúa đạt 41.000 tấn.", "Sản lượng lúa đông xuân | tấn | 41.000 | 40.000"),
    (
      "Tỷ lệ gia đình văn hóa đạt 91%.\n- Tỷ lệ hộ dùng nước sạch đạt 91%.",
      "Hộ đăng ký gia đình văn hóa | % | 91 | 92,4"
    ),
  ])
  func partsAndOtherMeasuresOfTheSameValueAreNotCertain(_ plan: String, _ row: String) {
    #expect(lines(plan, row).last.isUncertain, "\(row)")
  }

  @Test(arguments: ["Nội dung | ĐVT | Chỉ tiêu giao | Kết quả", "Nội dung | Chỉ tiêu giao | Kết quả"])
  func secondColumnOfNamesHoldsThePlan(_ heads: String) {
    let unit = heads.contains("ĐVT")
    let row = unit ? "Tỷ lệ che phủ rừng | % | 42 | 42,5" : "Tỷ lệ che phủ rừng | 42% | 42,5%"
    #expect(FindingSample(table(heads, row), form: "Báo cáo").figures == ["42.5% /42"])
  }

  @Test(arguments: [
    ("Chỉ tiêu | Mục tiêu 2025 | Kết quả đến 30/11/2024", ["41% /42"]),
    ("Chỉ tiêu | Thực hiện 2024 | Kế hoạch 2025", ["42%"]),
    ("Chỉ tiêu | Kế hoạch 2023 | Thực hiện 2024", ["41%"]), ("Chỉ tiêu | Mục tiêu 2025 | Kết quả 2024", ["41%"]),
  ])
  func goalOfALaterYearBelongsToWhatWasReachedSoFar(_ heads: String, _ expected: [String]) {
    #expect(FindingSample(table(heads, "Tỷ lệ che phủ rừng | 42% | 41%"), form: "Báo cáo").figures == expected)
  }

  private func table(_ heads: String, _ row: String) -> String {
    let rule = heads.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    return "| \(heads) |\n| \(rule) |\n| \(row) |"
  }

  /// Rows that repeat the plan's values in its order make a report on that plan, in which a name may say more or less.
  private func table(_ rows: [String], plan: [String]) -> [String] {
    let head = "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| --- | --- | --- | --- |\n"
    return MatchingTests.Sample(
      plan: plan.map { "- \($0)" }.joined(separator: "\n"),
      report: head + rows.map { "| \($0) |" }.joined(separator: "\n")
    ).lines
  }
  private let plan = [
    "Tỷ lệ che phủ rừng đạt 42%.", "Tỷ lệ hộ nghèo còn 3,5%.", "87% hợp tác xã có cán bộ kế toán làm việc.",
    "Tỷ lệ tham gia bảo hiểm y tế đạt 96%.",
  ]

  @Test func aReportThatFollowsThePlanMaySayLess() {
    let rows = [
      "Tỷ lệ che phủ rừng | % | 42 | 42,2", "Tỷ lệ hộ nghèo | % | 3,5 | 3,4",
      "Tỷ lệ hợp tác xã có cán bộ kế toán | % | 87 | 88",
      "Tỷ lệ tham gia bảo hiểm y tế | % | 96 | 96,1",
    ]
    #expect(table(rows, plan: plan).contains("88 → 3 certain"))
    // Alone it is not that plan's report; of something under way, or out of its order, no one can say.
    #expect(!table([rows[2]], plan: plan).contains("88 → 3 certain"))
    #expect(!table([rows[2], rows[0], rows[1], rows[3]], plan: plan).contains("88 → 3 certain"))
    let building = rows.map { $0.replacing("có cán bộ kế toán", with: "đang xây dựng có cán bộ kế toán") }
    #expect(!table(building, plan: plan).contains("88 → 3 certain"))
  }

  /// A wider name beside the plan's value may be of all, and the plan of a part.
  @Test(arguments: [
    ("Kim ngạch xuất khẩu hàng nông sản đạt 900 triệu USD.", "Kim ngạch xuất khẩu | triệu USD | 900 | 950"),
    ("Số xã đạt chuẩn về y tế là 10 xã.", "Số xã đạt chuẩn | xã | 10 | 12"),
  ])
  func aWiderNameIsNotCertain(_ goal: String, _ row: String) {
    let rows = [
      "Tỷ lệ che phủ rừng | % | 42 | 42,2", "Tỷ lệ hộ nghèo | % | 3,5 | 3,4", row,
      "Tỷ lệ tham gia bảo hiểm y tế | % | 96 | 96,1",
    ]
    #expect(!table(rows, plan: [plan[0], plan[1], goal, plan[3]]).contains { $0.hasSuffix("3 certain") }, "\(row)")
  }
}
