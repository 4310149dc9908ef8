import Targets
import Testing

/// Heads and lead-ins that say whether goals stand below them, and lines that state none.
@Suite struct WhereGoalsStandTests {
  @Test(arguments: [
    "Phấn đấu đến năm 2030 đạt các chỉ tiêu cơ bản sau:", "Đến năm 2030, phấn đấu đạt các mục tiêu sau:",
    "Phấn đấu đạt các chỉ tiêu sau:",
  ])
  func rulesHaveGoalsBelowALeadThatSetsThem(_ lead: String) {
    var sample = Sample(
      "Điều 1. Thông qua Đề án giảm nghèo.\n\n1. \(lead)\n\n- Nâng tỷ lệ lao động qua đào tạo lên 55%.\n\n2. Giải pháp\n\n- Bố trí "
        + "20% kinh phí cho các xã.",
      issued: 2026)
    sample.context.rules = .number
    #expect(sample.targets.map(\.value) == [55])
  }

  @Test(arguments: ["Nước thải phải đạt các chỉ tiêu sau:", "Hồ sơ gồm:", "Khi nghiệm thu, chỉ tiêu kỹ thuật như sau:"])
  func otherListsOfRulesAreNone(_ lead: String) {
    var sample = Sample("Điều 1. Yêu cầu\n\n1. \(lead)\n\n- Tỷ lệ thu hồi đạt 55%.", issued: 2026)
    sample.context.rules = .number
    #expect(sample.targets.isEmpty)
  }

  @Test(arguments: [
    "Nhóm chỉ tiêu đạt kế hoạch", "Nhóm chỉ tiêu đạt và vượt kế hoạch", "Nhóm chỉ tiêu không đạt kế hoạch",
    "Nhóm chỉ tiêu chưa đạt", "Các chỉ tiêu đạt kế hoạch đề ra", "Nhóm chỉ tiêu hoàn thành vượt mức",
  ])
  func howGoalsWereMetIsTold(_ head: String) {
    let text = "## I. KẾT QUẢ\n\n### 1. \(head)\n\n- Tỷ lệ hộ nghèo còn 2,5%.\n\n## II. \(head)\n\n- Thu hút 45 dự án."
    #expect(Sample(text, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026).targets.isEmpty)
  }

  @Test(arguments: ["Nhóm chỉ tiêu kinh tế", "Nhóm chỉ tiêu về văn hóa - xã hội"]) func groupsOfGoalsAreGoals(
    _ head: String
  ) {
    let text = "## I. \(head)\n\n- Tỷ lệ hộ nghèo còn 2,5%."
    #expect(Sample(text, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026).targets.count == 1)
  }

  @Test(arguments: ["Số lượt đọc: 513 Về trang trước Về đầu trang", "Lượt xem: 1.240 Quay lại"])
  func whatAPageCountsIsNoGoal(_ line: String) {
    #expect(Sample.goals("- Thu hút 45 dự án.\n\n\(line)").map(\.value) == [45])
  }

  @Test func goalsMeasuredInWords() {
    let found = Sample.goals(
      "| TT | Mục tiêu | Chỉ số đo lường | Thời hạn |\n|---|---|---|---|\n| 1 | Nâng cao dịch vụ công | 95% hồ sơ giải quyết đúng hạn | 2028 "
        + "|\n| 2 | Hạ tầng số | 100% xã có cáp quang | 2029 |")
    #expect(found.map { "\($0.value ?? 0) \($0.deadlineYear ?? 0)" } == ["95.0 2028", "100.0 2029"])
  }

  @Test func theRestOfTheYearEndsWithIt() {
    let found = Sample.found(
      "Kỳ họp thảo luận giải pháp thực hiện các mục tiêu chủ yếu trong 6 tháng cuối năm như: Thu ngân sách đạt trên 21 tỷ đồng.",
      title: "Bàn giải pháp thực hiện mục tiêu 6 tháng cuối năm", year: 2026, month: 7, isNews: false)
    #expect(found.map(\.deadlineYear) == [2026])
  }
}
