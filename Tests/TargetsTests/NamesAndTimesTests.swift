import Targets
import Testing

/// Words that look like others inside a name, and times that are told in another way than by a year.
@Suite struct NamesAndTimesTests {
  private func shown(_ text: String) -> [String] { Sample.goals("- " + text).map(\.display) }

  @Test(arguments: [
    ("Tỷ lệ thanh toán viện phí không dùng tiền mặt trên 80%.", "> 80.0"),
    ("Tỷ lệ chi trả không dùng tiền mặt ít nhất 80%.", ">= 80.0"),
    ("Số vụ cháy không tăng quá 5% so với năm 2026.", "<= 5.0"),
    ("Không phát sinh quá 5 điểm nóng.", "<= 5.0"),
  ])
  func aDenialInsideANameTurnsNothing(_ text: String, _ expected: String) {
    #expect(Sample.goals("- " + text).map { "\($0.comparator.rawValue) \($0.value ?? 0)" } == [expected])
  }

  @Test func chuyenCanIsOneWord() {
    #expect(shown("Tỷ lệ chuyên cần đạt 98,9%.") == ["Tỷ lệ chuyên cần đạt 98,9%, đến năm 2027"])
  }

  @Test func perMilleStaysPerMille() {
    #expect(shown("Giảm tỷ suất sinh 0,1‰ mỗi năm.") == ["Giảm tỷ suất sinh 0,1‰/năm, đến năm 2027"])
  }

  /// It is told as the text tells it: a day that stands nowhere is not shown.
  @Test(arguments: [
    ("Phấn đấu tỷ lệ học sinh bỏ học dưới 0,3%.", "Tỷ lệ học sinh bỏ học dưới 0,3%, đến hết năm học 2026-2027"),
    ("Đến ngày 31/5/2027, 80% trường đạt chuẩn.", "80% trường đạt chuẩn, đến ngày 31/5/2027"),
    ("Đến hết tháng 5/2027, 80% trường đạt chuẩn.", "80% trường đạt chuẩn, đến ngày 31/5/2027"),
  ])
  func aSchoolYearEndsWithMay(_ text: String, _ display: String) {
    let sample = Sample(text, title: "Kế hoạch năm học 2026-2027", issued: 2026)
    let records = TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: "Kế hoạch")
    ) { _ in "Mục 1" }.value
    #expect(records.map(\.display) == [display])
  }

  @Test func aCostOfProcedureIsToFallAFeeIsWaived() {
    #expect(shown("Giảm 30% chi phí tuân thủ thủ tục hành chính.").count == 1)
    #expect(shown("Giảm 50% học phí cho học sinh nghèo.").isEmpty)
  }

  @Test func aYearBehindWhatItIsHeldAgainstIsTheDeadline() {
    let found = Sample.goals("- Thu ngân sách tăng tối thiểu 10% so với năm trước trong năm 2028.")
    #expect(found.map(\.deadlineYear) == [2028])
  }

  @Test func whatWasSetBeforeIsNoGoal() {
    let found = Sample.goals("- Số người tham gia bảo hiểm y tế từ 33.000 người điều chỉnh thành 35.000 người.")
    #expect(found.map(\.value) == [35_000])
  }

  @Test func aTimeInBracketsIsNotWhatIsCounted() {
    #expect(Sample.goals("- Kết nạp tối thiểu 1.200 đảng viên (năm 2028).").map(\.subject) == ["đảng viên"])
  }
}
