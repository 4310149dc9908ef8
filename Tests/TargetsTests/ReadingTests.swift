import JSON
import Targets
import Testing

/// What the finder reads, each with an example of its own.
@Suite struct ReadingTests {
  /// `comparator value[-max] unit year` of each target.
  private func read(_ body: String, title: String = "", issued: Int? = 2021, isNews: Bool = false) -> [String] {
    Sample("# Mục tiêu\n\n" + body, title: title, issued: issued, isNews: isNews).targets.map { target in
      let range = target.valueMax.map { "-\(JSONText.text($0))" } ?? ""
      let year = target.deadlineYear.map { " \($0)" } ?? ""
      return "\(target.comparator.rawValue)\(JSONText.text(target.value))\(range) \(target.unit)\(year)"
    }
  }

  @Test(arguments: [
    ("- Trên 60% trạm y tế xã có bác sĩ.", [">60 %"]),
    ("- Tối thiểu 60% trạm y tế xã có bác sĩ.", [">=60 %"]),
    ("- Không dưới 60% trạm y tế xã có bác sĩ.", [">=60 %"]),
    ("- Tỷ lệ trạm y tế có bác sĩ đạt 60% trở lên.", [">=60 %"]),
    ("- Tỷ lệ hồ sơ trễ hạn không quá 2%.", ["<=2 %"]),
    ("- Tỷ lệ hồ sơ trễ hạn dưới 2%.", ["<2 %"]),
    ("- Khoảng 45% hộ dân có thùng rác phân loại.", ["~45 %"]),
    ("- Từ 80 đến 90% trường học có thư viện số.", ["=80-90 %"]),
    ("- 80-90% trường học có thư viện số.", ["=80-90 %"]),
    ("- Tỷ lệ hộ có nước sạch đạt 99,5%.", ["=99.5 %"]),
    ("- Giảm tỷ lệ thất thoát nước từ 25% xuống còn 15%.", ["=15 %"]),
  ])
  func comparatorsAndFigures(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

  @Test func moneyCountsAndMultiples() {
    #expect(read("- Tổng kinh phí thực hiện: 1.520 tỷ đồng.") == ["=1520 tỷ đồng"])
    #expect(read("- Thu hút 2,5 nghìn tỷ đồng vốn đầu tư.") == ["=2.5 nghìn tỷ đồng"])
    #expect(read("- Hình thành 04 khu nông nghiệp công nghệ cao.") == ["=4 khu"])
    #expect(read("- Đón 3 triệu lượt khách.") == ["=3000000 lượt khách"])
    #expect(read("- Tăng gấp đôi số thư viện xã so với năm 2020 vào năm 2026.") == ["x2 lần 2026"])
  }

  @Test func ranksAreAtMostAndLeavingThemIsMoreThan() {
    let body =
      "- Đưa tỉnh vào nhóm 12 địa phương dẫn đầu cả nước.\n- Ra khỏi danh sách 15 tỉnh có tỷ lệ rác thải cao nhất."
    let targets = Sample("# Mục tiêu\n\n" + body, issued: 2021).targets
    #expect(targets.map(\.kind) == [.ranking, .ranking])
    #expect(targets.map(\.comparator) == [.atMost, .moreThan])
    #expect(targets.map(\.unit) == ["hạng", "hạng"])
  }

  @Test func coordinationSharesComparatorAndOutcome() {
    #expect(
      read("- Xây dựng tối thiểu 3 mô hình vườn mẫu; 06 mô hình trang trại; 1 mô hình du lịch.") == [
        ">=3 mô hình", ">=6 mô hình", ">=1 mô hình",
      ])
    let shared = Sample("# Mục tiêu\n\n- 100% bác sĩ; 70% điều dưỡng được cấp tài khoản số.").targets
    #expect(shared.map(\.outcome) == ["được cấp tài khoản số", "được cấp tài khoản số"])
    #expect(shared.map(\.subject) == ["bác sĩ", "điều dưỡng"])
    #expect(
      read("- Ít nhất 40 hợp tác xã, trong đó có 10 hợp tác xã xuất khẩu.") == [">=40 hợp tác xã", "=10 hợp tác xã"])
  }

  @Test func aWholeTakesNoComparatorFromTheMemberBeforeIt() {
    #expect(
      read("- Có ít nhất 30% hồ sơ được nộp trực tuyến và 100% xã có mạng nội bộ.") == [">=30 %", "=100 %"])
  }

  @Test func numbersInsideAPredicateAreNotTargets() {
    #expect(read("- 100% xã có ít nhất 02 điểm truy cập Internet.") == ["=100 %"])
    #expect(read("- Tỷ lệ thôn có đường truyền tốc độ 100 Mb/s đạt 85%.") == ["=85 %"])
  }

  @Test(arguments: [
    "Năm 2019 có 62% hộ dân dùng nước sạch.", "Đến nay, toàn tỉnh đã đạt 95% xã có đường nhựa.",
    "Căn cứ Quyết định số 45/QĐ-UBND ngày 12/3/2020 về 30% biên chế.", "Liên hệ số điện thoại 0236.3822.111.",
    "Nếu trên 5% hồ sơ trễ hạn thì phải báo cáo.", "Dịch vụ công mức độ 3, 4 theo Điều 15.",
    "Hội viên được hỗ trợ 50% chi phí.", "Gồm 5 mục tiêu và 9 nhiệm vụ.",
  ])
  func notTargets(_ text: String) { #expect(read(text).isEmpty) }

  @Test(arguments: [
    ("- 70% dịch vụ công được cung cấp trực tuyến ở mức độ 3.", ServiceLevel.number(3)),
    ("- 60% thủ tục hành chính đạt mức độ 4.", .number(4)), ("- 60% dịch vụ công mức 4.", .number(4)),
    ("- 30% dịch vụ công mức độ 3, 4.", .number(3)), ("- 30% dịch vụ công mức độ 3 và 4.", .number(3)),
    ("- 30% dịch vụ công mức độ 4 và mức độ 3.", .number(3)), ("- 30% dịch vụ công mức độ 3,4.", .number(3)),
    ("- 80% dịch vụ công trực tuyến toàn trình.", .full), ("- 80% dịch vụ công trực tuyến một phần.", .partial),
    ("- 80% xã duy trì phổ cập giáo dục mức độ 3.", nil), ("- Tỷ lệ hộ nghèo ở mức 4%.", nil),
    ("- 20% đơn vị sự nghiệp tự bảo đảm một phần chi thường xuyên.", nil),
  ])
  func levelsOfPublicServices(_ text: String, _ level: ServiceLevel?) {
    let targets = Sample("# Mục tiêu\n\n" + text, issued: 2021).targets
    #expect(targets.count == 1)
    #expect(targets.first?.serviceLevel == level)
  }

  @Test func eachMemberHasItsOwnServiceLevel() {
    let text = "- 70% dịch vụ công được cung cấp ở mức độ 3 và 50% dịch vụ công được cung cấp ở mức độ 4."
    let targets = Sample("# Mục tiêu\n\n" + text, issued: 2021).targets
    #expect(targets.map(\.serviceLevel) == [.number(3), .number(4)])
  }

  @Test(arguments: ["a) ", "đ) ", "2.1. ", "(b) ", "(ii) ", "iv) ", "1) ", "- a) "])
  func labelsAreNotQuoted(_ label: String) {
    let sample = Sample("# Mục tiêu\n\n" + label + "100% trạm y tế có bác sĩ", issued: 2021)
    #expect(sample.targets.map { sample.document.string($0.quote) } == ["100% trạm y tế có bác sĩ"])
  }

  @Test func newsNeedsAGoalWord() {
    #expect(Sample("Tỉnh có 70% dân số dùng điện thoại thông minh.", isNews: true).targets.isEmpty)
    let goal = Sample("Tỉnh phấn đấu đến năm 2027 có 70% dân số dùng chữ ký số.", issued: 2025, isNews: true).targets
    #expect(goal.map(\.deadlineYear) == [2027])
  }
}
