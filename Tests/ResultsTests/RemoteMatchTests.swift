import Testing

/// What a report on a plan says of a goal in words that are hardly the plan's is offered to editors, and never counted; texts of our own.
@Suite struct RemoteMatchTests {
  private func lines(_ plan: [String], _ report: [String], reportOf: String = "UBND tỉnh Quảng Nam") -> [String] {
    MatchingTests.Sample(
      plan: plan.map { "- \($0).\n\n" }.joined(), report: report.map { "- \($0).\n\n" }.joined(), reportOf: reportOf
    ).lines
  }

  private static let plan = [
    "Tỷ lệ che phủ rừng đạt 52%", "Tỷ lệ hộ nghèo còn 3%", "Tỷ lệ điều tra, khám phá tội phạm đạt 80%",
    "Sản lượng bắp: 14.000 tấn",
  ]
  private static let known = ["Tỷ lệ che phủ rừng đạt 52,1%", "Tỷ lệ hộ nghèo còn 2,8%"]

  @Test(arguments: [
    ("Tỷ lệ vụ phạm tội được làm rõ là 84,7%", "84.7 → 3 unsure"),
    ("Bắp thu hoạch được 13.200 tấn", "13200 → 4 unsure"),
  ])
  func whatIsLeftOnBothSidesIsOffered(_ report: String, _ line: String) {
    #expect(lines(Self.plan, Self.known + [report]).last == line)
  }

  /// Words of all fields, another body's figure, and a text that is no report on the plan.
  @Test func hardlyAnythingInCommonIsNothing() {
    #expect(lines(Self.plan, Self.known + ["Tỷ lệ sản phẩm xuất khẩu đạt 84,7%"]).last == "84.7 → -")
    #expect(lines(Self.plan, Self.known + ["Tỷ lệ hộ dân dùng điện đạt 84,7%"]).last == "84.7 → -")
    #expect(lines(Self.plan, ["Tỷ lệ vụ phạm tội được làm rõ là 84,7%"]).last == "84.7 → -")
    #expect(
      lines(Self.plan, Self.known + ["Tỷ lệ vụ phạm tội được làm rõ là 84,7%"], reportOf: "UBND tỉnh Kon Tum").last
        == "84.7 → -")
  }

  /// A goal that another figure answers is not left.
  @Test func theGoalThatIsAnsweredIsNotOfferedAgain() {
    let report = Self.known + ["Tỷ lệ điều tra, khám phá tội phạm đạt 81%", "Tỷ lệ vụ phạm tội được làm rõ là 84,7%"]
    #expect(lines(Self.plan, report).suffix(2) == ["81 → 3 certain", "84.7 → -"])
  }
}
