import Testing

/// A goal that a plan tells of another is answered by nothing.
@Suite struct GoalOwnerTests {
  private func line(_ lead: String, planOf: String = "UBND tỉnh Sơn La") -> String? {
    MatchingTests.Sample(
      plan: "\(lead) đến năm 2024, tỷ lệ hồ sơ trực tuyến đạt 70%.", report: "Tỷ lệ hồ sơ trực tuyến đạt 72%.",
      planOf: planOf, reportOf: planOf
    ).lines.last
  }

  @Test(arguments: [
    "Tỉnh Quảng Trị đặt mục tiêu", "Cả nước phấn đấu", "Chương trình chuyển đổi số quốc gia đặt mục tiêu",
    "UBND xã Cam Lộ phấn đấu", "Hàn Quốc đặt mục tiêu", "Các tỉnh bạn phấn đấu", "Chính phủ đề ra mục tiêu",
  ])
  func goalsOfOthersAreNotAnswered(_ lead: String) {
    #expect(line(lead).isUncertain, "\(lead)")
  }

  @Test(arguments: [
    "Phấn đấu", "Tỉnh phấn đấu", "Tỉnh Sơn La đặt mục tiêu", "UBND tỉnh Sơn La phấn đấu", "Toàn Đảng bộ phấn đấu",
  ])
  func ownGoalsAre(_ lead: String) {
    #expect(line(lead)?.contains("certain") == true, "\(lead)")
  }
}
