import Results
import Testing

/// Of a report on a whole year a part of it that is told on the way lends its time to nothing else; of a row the column tells the year.
@Suite struct WholeYearTests {
  private func days(_ body: String, title: String = "Báo cáo kinh tế - xã hội năm 2024", issued: String = "2025-01-10")
    -> [String]
  {
    FindingSample(body, title: title, form: "Báo cáo", issued: issued).days
  }

  private let aside = "Sáu tháng đầu năm, thu ngân sách mới được 5.208 tỷ đồng, bằng 40,7% dự toán."

  @Test func halfAYearToldOnTheWayIsOfItsOwnSentence() {
    let found = days(
      "Thu ngân sách đạt 12.989 tỷ đồng. \(aside) Tổng vốn đầu tư đạt 52.300 tỷ đồng, bằng 87,2% kế hoạch.\n\n"
        + "Tỷ lệ hộ nghèo còn 3%.")
    #expect(
      found == [
        "2024-12-31 year title", "2024-06-30 half clause", "2024-12-31 year title", "2024-12-31 year title",
      ])
  }

  @Test func halfAYearThatLeadsAParagraphIsLent() {
    let found = days("\(aside) Tổng vốn đầu tư đạt 22.300 tỷ đồng, bằng 37,2% kế hoạch.")
    #expect(found == ["2024-06-30 half clause", "2024-06-30 half lead-in"])
    // A report on the half year has nothing else to tell of.
    let half = days(
      "Thu ngân sách đạt 5.989 tỷ đồng. Quý I/2024, thu ngân sách được 2.208 tỷ đồng. Tổng vốn đầu tư đạt 22.300 tỷ đồng.",
      title: "Báo cáo 6 tháng đầu năm 2024", issued: "2024-06-25")
    #expect(half.last == "2024-03-31 quarter lead-in")
  }

  @Test func withoutAPlanItsTimeIsNotSure() {
    let sample = MatchingTests.Sample(
      plan: "- Tổng vốn đầu tư đạt 60.000 tỷ đồng.\n- Thu ngân sách đạt 12.800 tỷ đồng.",
      report: "Thu ngân sách đạt 12.989 tỷ đồng. \(aside) Tổng vốn đầu tư đạt 52.300 tỷ đồng.",
      title: "Báo cáo kinh tế - xã hội năm 2024")
    #expect(sample.lines.first == "12989 → 2 certain")
    #expect(sample.lines.last == "52300 → 1 unsure")
  }

  @Test func theColumnTellsTheYearOfAStretchOfYears() {
    let found = days(
      """
      | Chỉ tiêu | ĐVT | Thực hiện 2023 | Thực hiện 2024 |
      |---|---|---|---|
      | Tỷ lệ xã đạt chuẩn quốc gia giai đoạn 2021 - 2030 | % | 80,1 | 91,0 |
      | Số xã đạt chuẩn giai đoạn 2011 - 2020 | xã | 80 | 91 |
      """)
    #expect(
      found == [
        "2023-12-31 year column", "2024-12-31 year column", "2020-12-31 year clause", "2020-12-31 year clause",
      ])
  }
}
