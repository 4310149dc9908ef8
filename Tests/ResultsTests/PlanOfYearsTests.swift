import Results
import Targets
import Testing

/// A table that holds the figures of several years against the goal for the last of them; texts of our own.
@Suite struct PlanOfYearsTests {
  private func table(_ heads: String, _ row: String) -> FindingSample {
    let marks = heads.split(separator: "|", omittingEmptySubsequences: true).map { _ in "---" }.joined(separator: " | ")
    return FindingSample(
      "| \(heads) |\n| \(marks) |\n| \(row) |", title: "Báo cáo tổng kết đề án", form: "Báo cáo", issued: "2021-01-29")
  }

  private func plans(_ sample: FindingSample) -> [String] {
    sample.found.map { "\($0.value?.description ?? "-")/\($0.against?.value.description ?? "-")" }
  }

  @Test(arguments: ["Mục tiêu 2020", "Mục tiêu đến năm 2020", "Chỉ tiêu đến hết năm 2020"])
  func theGoalOfThePeriodStandsBesideAllItsYears(_ goal: String) {
    let sample = table(
      "Nội dung | Đơn vị | \(goal) | Kết quả 2018 | Kết quả 2020", "Người biết chữ | % | 99,5 | 99,42 | 99,64")
    #expect(plans(sample) == ["99.42/99.5", "99.64/99.5"])
    #expect(sample.found.allSatisfy { $0.against?.year == 2020 })
  }

  /// The plan of one year says nothing of the year before.
  @Test(arguments: [
    ("TH 2018 | KH 2020 | TH 2020", "99,42 | 99,5 | 99,64"), ("KH 2020 | TH 2018 | TH 2020", "99,5 | 99,42 | 99,64"),
    ("TH 2018 | Mục tiêu 2020 | TH 2020", "99,42 | 99,5 | 99,64"),
  ])
  func thePlanOfAYearStandsBesideThatYearOnly(_ heads: String, _ cells: String) {
    let sample = table("Nội dung | Đơn vị | \(heads)", "Người biết chữ | % | \(cells)")
    #expect(plans(sample) == ["99.42/-", "99.64/99.5"])
  }
}
