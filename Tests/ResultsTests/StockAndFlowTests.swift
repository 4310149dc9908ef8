import Results
import Testing

/// All there are so far is no answer to what a year is to bring, nor one year to a mean of several.
@Suite struct StockAndFlowTests {
  private func last(_ plan: String, _ report: String) -> String? {
    MatchingTests.Sample(plan: "- " + plan, report: report).lines.last
  }

  @Test(arguments: [
    ("Có 7 xã đạt chuẩn nông thôn mới.", "Toàn tỉnh có 320/411 xã đạt chuẩn nông thôn mới."),
    ("25 xã đạt chuẩn nông thôn mới nâng cao.", "Có 101 xã đạt chuẩn nông thôn mới nâng cao."),
    ("20 trường đạt chuẩn quốc gia.", "Có 22/60 trường đạt chuẩn quốc gia."),
    ("Trồng 500 ha rừng.", "Trồng 16.000 ha rừng."),
    ("Số giường bệnh đạt 900 giường.", "Số giường bệnh (không tính giường trạm y tế xã) đạt 950 giường."),
    ("Lực lượng lao động đạt 650.000 người.", "Lao động đạt 600.000 người."),
    ("Tổng vốn đầu tư toàn xã hội bình quân 5 năm đạt 32% GDP.", "Tổng vốn đầu tư toàn xã hội đạt 33,9% GDP."),
  ])
  func whatMayBeAnotherCountIsNotCertain(_ plan: String, _ report: String) {
    #expect(last(plan, report).isUncertain, "\(report)")
  }

  @Test(arguments: [
    ("Có 7 xã đạt chuẩn nông thôn mới.", "Có 8 xã đạt chuẩn nông thôn mới.", "8 → 1 certain"),
    ("Trồng 500 ha rừng.", "Trồng 620 ha rừng.", "620 → 1 certain"),
  ])
  func whatIsNearIsCertain(_ plan: String, _ report: String, _ line: String) {
    #expect(last(plan, report) == line)
  }
}
