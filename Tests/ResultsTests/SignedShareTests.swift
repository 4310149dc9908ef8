import Results
import Targets
import Testing
import Vietnamese

/// Signs in brackets, plans behind a slash, and judgements that are none.
@Suite struct SignedShareTests {
  private func found(_ text: String) -> [FoundResult] { FindingSample(text, form: "Báo cáo").found }

  @Test(arguments: [
    ("Thu ngân sách đạt 500 tỷ đồng (-11,38%).", "-11.38"), ("Sản lượng thép đạt 20.000 tấn (+3,63%).", "3.63"),
    ("Xuất khẩu đạt 20 triệu USD (-5,2% so với cùng kỳ).", "-5.2"),
  ])
  func aSignedShareInBracketsIsAChange(_ text: String, _ change: String) {
    let found = found(text)
    #expect(found.count == 1 && found.first?.change?.value == ExactDecimal(change), "\(text)")
    #expect(found.first?.shareOfPlan == nil, "\(text)")
  }

  @Test func byItselfItIsNoValue() {
    let bare = found("Quý I/2024, khu vực công nghiệp giảm mạnh (-11,38%); tỷ lệ hộ nghèo còn 3,5%.")
    #expect(bare.compactMap(\.value) == [ExactDecimal("3.5")])
    // A bracket without a sign, and a sign without a bracket, are read as before.
    #expect(found("Tỷ lệ hộ nghèo (đến nay) còn 3,5%.").first?.value == ExactDecimal("3.5"))
  }

  @Test func thePlanBehindASlashIsNoResult() {
    let area = found("Diện tích gieo trồng đạt 92.127,7 ha/KH 89.000 ha, đạt 103% kế hoạch.")
    #expect(area.count == 1 && area.first?.value == ExactDecimal("92127.7") && area.first?.unit == "ha")
    #expect(area.first?.against?.value == ExactDecimal("89000"))
    let money = found("Thu ngân sách đạt 410 tỷ đồng/KH 500 tỷ đồng.")
    #expect(money.first?.unit == "tỷ đồng" && money.first?.against?.value == ExactDecimal("500"))
    // Rates and parts stay what they are.
    #expect(found("Mật độ dân số là 500 người/km2.").first?.unit == "người/km2")
    #expect(found("Đã có 54/105 CSDL được kết nối.").first?.whole == ExactDecimal("105"))
  }

  @Test(arguments: [
    "Tăng trưởng mới đạt 6,58%, sẽ khó đạt kế hoạch đề ra.", "Tăng trưởng đạt 6,58%, cơ bản đạt kế hoạch đề ra.",
    "Tăng trưởng đạt 6,58%, gần đạt mục tiêu đề ra.",
  ])
  func whatIsHardlyOrNearlyReachedIsNotReached(_ text: String) {
    let found = found(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.assessment == nil }, "\(text)")
  }

  @Test func aDenialBelongsToTheJudgement() {
    let text = found("Tỷ lệ hộ nghèo còn 5%, chưa vượt mục tiêu 4%.").compactMap(\.assessment)
    #expect(!text.isEmpty && text.allSatisfy { $0.hasPrefix("chưa") }, "\(text)")
    #expect(found("Tỷ lệ hộ nghèo còn 3%, đạt mục tiêu đề ra.").first?.assessment == "đạt mục tiêu đề ra")
  }

  /// Times of day and what one pays are no results; how long something takes, and what was taken in, are.
  @Test func announcementsTellNoResults() {
    for text in [
      "Thời gian: từ 8 giờ 00 ngày 15/12/2024.", "Lệ phí: 50.000 đồng/người.", "Giá vé là 30.000 đồng/lượt.",
    ] {
      #expect(FindingSample(text).found.isEmpty, "\(text)")
    }
    #expect(found("Đến nay, thời gian giải quyết hồ sơ còn 8 giờ.").first?.value == ExactDecimal("8"))
    #expect(found("Năm 2024, thu lệ phí đạt 50 tỷ đồng.").first?.value == ExactDecimal("50"))
    #expect(found("Lệ phí trước bạ đạt 36.500.000.000 đồng.").first?.value == ExactDecimal("36500000000"))
  }

  @Test func aMonthAheadInATitleIsNoDayOfWhatIs() {
    let found = FindingSample(
      "Đã có 12 người đăng ký.", title: "Lịch tiếp công dân tháng 12 năm 2024", issued: "2024-11-28")
    #expect(!found.days.isEmpty && found.days.allSatisfy { $0 == "2024-11-28 day issued" }, "\(found.days)")
  }
}
