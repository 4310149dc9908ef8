import Markup
import Results
import Targets
import Testing
import Vietnamese

/// What belongs to a measure, and how much of it two clauses have to share; texts of our own.
@Suite struct MeasurePartsTests {
  typealias Sample = MatchingTests.Sample

  private func lines(_ plan: String, _ report: String) -> [String] { Sample(plan: plan, report: report).lines }

  // MARK: Numbers of the measure

  @Test(arguments: [
    ("- Có 5 sản phẩm OCOP đạt 5 sao.", "Toàn tỉnh có 162 sản phẩm OCOP đạt 3 sao trở lên."),
    ("- 90% trẻ em dưới 5 tuổi được tiêm chủng đầy đủ.", "95% trẻ em dưới 1 tuổi được tiêm chủng đầy đủ."),
    ("- 80% bệnh viện đạt chất lượng hạng I.", "85% bệnh viện đạt chất lượng hạng II."),
    (
      "- 100% xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.", "100% xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 2."
    ),
    ("- 70% xã đạt tiêu chí số 17.", "82% xã đạt tiêu chí số 2."),
    ("- Tỷ lệ lao động qua đào tạo từ 5 năm trở lên đạt 30%.", "Tỷ lệ lao động qua đào tạo từ 3 năm trở lên đạt 35%."),
  ])
  func anotherGradeIsAnotherMeasure(_ plan: String, _ report: String) {
    let lines = lines(plan, report)
    #expect(lines.areUncertain && !lines.contains { $0.hasSuffix("unsure") }, "\(lines)")
  }

  @Test(arguments: [
    ("- Có 5 sản phẩm OCOP đạt 5 sao.", "Toàn tỉnh có 162 sản phẩm OCOP."),
    ("- 60% đơn vị đạt trên 90 điểm.", "75% đơn vị đạt trên 80 điểm."),
    ("- 80% người cao tuổi được khám sức khỏe ít nhất 2 lần/năm.", "Tỷ lệ người cao tuổi được khám sức khỏe đạt 71%."),
    ("- Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt 26%.", "Lao động qua đào tạo đạt 59,6%."),
    ("- Tỷ lệ hộ nghèo dân tộc thiểu số còn 5%.", "Tỷ lệ hộ nghèo còn 2,5%."),
    ("- Thu ngân sách nhà nước đạt 10.000 tỷ đồng.", "Thu ngân sách nhà nước từ đất đạt 2.000 tỷ đồng."),
    ("- Có 80 xã đạt chuẩn nông thôn mới.", "Trong năm có 5 xã được công nhận đạt chuẩn nông thôn mới."),
    ("- Có 150 sản phẩm OCOP được công nhận.", "Trong năm, tỉnh công nhận 20 sản phẩm OCOP."),
    ("- Diện tích rừng trồng có chứng chỉ là 5.000 ha.", "Diện tích rừng trồng là 15.000 ha."),
    ("- Tăng trưởng GDP toàn ngành đạt 2,6%.", "GDP năm 2024 tăng 2,1%."),
  ])
  func whatOnlyOneSideNamesIsForAnEditor(_ plan: String, _ report: String) {
    #expect(!lines(plan, report).contains { $0.hasSuffix("certain") })
  }

  @Test func gradeStaysInTheQuote() {
    let sample = FindingSample(
      "Đã có 10.322 sản phẩm OCOP đạt 3 sao trở lên; 67,3% sản phẩm 3 sao, 0,8% sản phẩm tiềm năng 5 sao và 42 sản phẩm 5 sao."
    )
    #expect(
      sample.quotes == [
        "Đã có 10.322 sản phẩm OCOP đạt 3 sao trở lên", "67,3% sản phẩm 3 sao", "0,8% sản phẩm tiềm năng 5 sao",
        "42 sản phẩm 5 sao",
      ])
    #expect(
      FindingSample("Đã công nhận 56 sản phẩm OCOP đạt 4 sao với 30 chủ thể tham gia.").quotes
        == ["Đã công nhận 56 sản phẩm OCOP đạt 4 sao", "với 30 chủ thể tham gia"])
    #expect(
      lines("- Có 150 sản phẩm OCOP đạt 3 sao trở lên.", "Có 162 sản phẩm OCOP đạt 3 sao trở lên.") == [
        "162 → 1 certain"
      ])
  }

  @Test func ageIsNoFigure() {
    #expect(
      FindingSample("Tỷ lệ trẻ em từ 6 đến 14 tuổi đi học đạt 99%.").quotes
        == ["Tỷ lệ trẻ em từ 6 đến 14 tuổi đi học đạt 99%"])
    #expect(FindingSample("Tuổi thọ trung bình đạt 74,5 tuổi.").figures == ["74.5 tuổi"])
  }

  // MARK: Words that say the same

  @Test(arguments: [
    ("- 60% xã đạt tiêu chuẩn nông thôn mới.", "Có 45/60 xã được công nhận đạt chuẩn NTM, đạt 75%.", "75 → 1 certain"),
    ("- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.", "Tỷ lệ bao phủ BHYT đạt 93,2% dân số.", "93.2 → 1 certain"),
    ("- Tỷ lệ hộ gia đình có Internet đạt 80%.", "Tỷ lệ hộ dân có mạng Internet đạt 82%.", "82 → 1 certain"),
    (
      "- Thanh toán không dùng tiền mặt trong thương mại điện tử đạt 50%.",
      "Tỷ lệ TTKDTM trong thương mại điện tử đạt 66,8%.", "66.8 → 1 certain"
    ),
    ("- Đón 110 triệu lượt khách nội địa.", "Khách nội địa đạt 108 triệu lượt người.", "108 → 1 unsure"),
    (
      "- Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 95%.",
      // "Trẻ" are "trẻ em", and nothing else is said of them.
      "Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi đạt 96,8%.",
      "96.8 → 1 certain"
    ),
    ("- Phủ sóng 5G cho 99% dân số.", "26% dân số tiếp cận được dịch vụ 5G.", "26 → 1 unsure"),
  ])
  func sameInOtherWordsIsFound(_ plan: String, _ report: String, _ line: String) {
    #expect(lines(plan, report) == [line])
  }

  @Test func oneCommonWordIsNotEnough() {
    #expect(lines("- Tỷ trọng dịch vụ chiếm 38%.", "26% dân số tiếp cận được dịch vụ 5G.") == ["26 → -"])
    #expect(
      lines("- Tỷ lệ trạm y tế xã đạt chuẩn quốc gia đạt 90%.", "Tỷ lệ đường xã được bê tông hóa đạt 80%.") == [
        "80 → -"
      ])
  }

  // MARK: Growths, multiples, rows

  @Test func changeAnswersAPromisedGrowth() {
    #expect(
      lines("- Kim ngạch xuất khẩu tăng 6%.", "Kim ngạch xuất khẩu đạt 12,5 tỷ USD, tăng 7,2% so với năm 2023.").first?
        .hasPrefix("12.5 → 1") == true)
    #expect(
      lines("- Kiểm soát chỉ số giá dưới 4,5%.", "Chỉ số giá tiêu dùng năm 2024 tăng 2,04%.").first?.hasPrefix("Δ → 1")
        == true)
    #expect(lines("- Tỷ lệ hộ nghèo giảm 0,5%.", "Tỷ lệ hộ nghèo giảm 0,7%.").first?.hasPrefix("Δ → 1") == true)
    #expect(FindingSample("GRDP năm 2024 ước đạt 7,45% so với cùng kỳ năm 2023.").figures == ["Δ7.45%"])
    #expect(
      FindingSample("Giao dịch qua kênh Internet tăng tương ứng 60,6% về số lượng và 31,92% về giá trị.").figures == [
        "Δ60.6%", "Δ31.92%",
      ])
  }

  @Test func whatHoldsOfARowIsSaidBehindItsLast() {
    let sample = Sample(
      plan:
        "- Có 410 xã, 876 thôn miền núi đạt chuẩn nông thôn mới; 41 xã và 340 thôn đạt chuẩn nông thôn mới kiểu mẫu.",
      report: "Đến nay, tỉnh có 359 xã và 700 thôn miền núi đạt chuẩn nông thôn mới.")
    #expect(sample.lines.first?.hasPrefix("359 → 1") == true)
    #expect(!sample.lines.contains { $0.hasSuffix("certain") && $0.hasPrefix("359") })
  }

  // MARK: Whose figure, and when

  @Test func whatAPlaceIsComparedWithIsNotWhatIsSpokenOf() {
    let sample = FindingSample(
      "Tốc độ tăng trưởng kinh tế của tỉnh Phú Thọ đạt 7,45%, đứng thứ 3 cả nước; thu nhập bình quân đầu người đạt 63,2 triệu đồng."
    )
    #expect(sample.found.last?.place == "Phú Thọ")
  }

  @Test func monthAndYearJoinedByADash() {
    #expect(
      FindingSample("Lũy kế đến tháng 2-2024, có 6.370 xã đạt chuẩn nông thôn mới.").days == [
        "2024-02-29 month clause"
      ])
    // Its first days are not its end.
    #expect(
      FindingSample("Lũy kế đến đầu tháng 2-2024, có 6.370 xã đạt chuẩn nông thôn mới.").days == [
        "2024-02-10 month clause"
      ])
  }

  @Test(arguments: [
    "Theo Thứ trưởng Phùng Văn An, tỷ lệ che phủ rừng đạt 42,2%.", "Riêng năm 2024, tỷ lệ che phủ rừng đạt 42,2%.",
    "Trong giai đoạn 2021-2024, tỷ lệ che phủ rừng tăng lên 42,2%.", "Tỷ lệ che phủ rừng duy trì ổn định 42,2%.",
  ])
  func whoSaysSoAndWhenLimitNothing(_ report: String) {
    #expect(lines("- Tỷ lệ che phủ rừng đạt 42%.", report) == ["42.2 → 1 certain"])
  }

  /// The mean of several years, or perhaps it, says nothing of one of them.
  @Test(arguments: [
    "Trong giai đoạn 2021-2024, tỷ lệ che phủ rừng đạt 42,2%.",
    "Bình quân giai đoạn 2021-2024, tỷ lệ che phủ rừng đạt 42,2%.",
  ])
  func ofSeveralYearsNothingIsSure(_ report: String) {
    #expect(lines("- Tỷ lệ che phủ rừng đạt 42%.", report) == ["42.2 → 1 unsure"])
  }

  @Test func newThingOfAPlanIsNotReachedYet() {
    #expect(
      FindingSample("Tỷ lệ doanh thu từ sản phẩm mới đạt 20%.", title: "Kế hoạch năm 2025", form: "Kế hoạch").found
        .isEmpty)
    #expect(
      FindingSample("Đến nay, tỷ lệ hồ sơ mới đạt 20%.", title: "Kế hoạch năm 2025", form: "Kế hoạch").figures == [
        "20%"
      ])
  }
}
