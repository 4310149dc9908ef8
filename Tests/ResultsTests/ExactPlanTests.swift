import Results
import Targets
import Testing

/// A value and its share of the plan from which the plan's very value follows tell which goal is answered, where names differ in nothing that
/// parts them.
@Suite struct ExactPlanTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    MatchingTests.Sample(plan: "- " + plan, report: report).lines
  }

  @Test(arguments: [
    (
      "Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng.",
      "Tổng vốn đầu tư thực hiện trên địa bàn đạt 52.300 tỷ đồng, bằng 87,2% kế hoạch."
    )
  ])
  func theValueThatFollowsTellsTheGoal(_ plan: String, _ report: String) {
    #expect(lines(plan, report).first?.hasSuffix("→ 1 certain") == true, "\(report)")
  }

  @Test(arguments: [
    // Another share, none, and two goals of the same value.
    (
      "Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng.",
      "Tổng vốn đầu tư thực hiện trên địa bàn đạt 52.300 tỷ đồng, bằng 92,2% kế hoạch."
    ),
    (
      "Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng.",
      "Tổng vốn đầu tư thực hiện trên địa bàn đạt 52.300 tỷ đồng."
    ),
    (
      "Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng.\n- Tổng vốn đầu tư phát triển: 60.000 tỷ đồng.",
      "Tổng vốn đầu tư thực hiện đạt 52.300 tỷ đồng, bằng 87,2% kế hoạch."
    ),
    // Other things of which as much was planned.
    ("Sản lượng bắp: 14 tấn.", "Đậu thu hoạch 11,2 tấn, chỉ bằng 80% kế hoạch."),
    ("Sản lượng cá 20.000 tấn.", "Sản lượng rau đạt 16.100 tấn, bằng 80,5% kế hoạch."),
    (
      "Số lao động được đào tạo nghề: 10.000 người.",
      "Số lao động được tạo việc làm đạt 8.050 người, bằng 80,5% kế hoạch."
    ),
    ("Diện tích rừng trồng mới: 500 ha.", "Diện tích rừng được chăm sóc đạt 402,5 ha, bằng 80,5% kế hoạch."),
    ("Diện tích lúa: 500 ha.", "Diện tích lúa vụ đông xuân đạt 402,5 ha, bằng 80,5% kế hoạch."),
    (
      "Số trường đạt chuẩn quốc gia: 40 trường.",
      "Số trường học đạt chuẩn quốc gia mức độ 2 đạt 30 trường, bằng 75% kế hoạch."
    ),
    (
      "Sản lượng khai thác thủy sản: 500 tấn.",
      "Sản lượng nuôi trồng thủy sản đạt 402,5 tấn, bằng 80,5% kế hoạch."
    ),
    (
      "Thu ngân sách nhà nước trên địa bàn: 12.800 tỷ đồng.",
      "Chi ngân sách địa phương đạt 10.240 tỷ đồng, bằng 80% dự toán."
    ),
    (
      "Giá trị sản xuất nông nghiệp: 1.200 tỷ đồng.",
      "Giá trị sản xuất công nghiệp đạt 1.080 tỷ đồng, bằng 90% kế hoạch."
    ),
  ])
  func otherThingsOfWhichAsMuchWasPlannedAreNotCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).areUncertain, "\(report)")
  }
}
