import Testing

/// Measures of many fields as plans and reports name them; each pair is certain, and what a word parts is not. Texts of our own.
@Suite struct FieldWordsTests {
  typealias Measure = OtherWordsTests.Measure

  private static let measures = [
    Measure(
      plan: "100% đơn vị cấp xã đạt chuẩn chống mù chữ",
      same: [
        "Tỷ lệ xã, phường, thị trấn đạt chuẩn xóa mù chữ đạt 99%",
        "Tỷ lệ đơn vị hành chính cấp xã đạt chuẩn xóa mù chữ là 99%",
      ],
      others: ["Tỷ lệ quận, huyện, thị xã đạt chuẩn xóa mù chữ đạt 99%", "Tỷ lệ thôn đạt chuẩn xóa mù chữ đạt 99%"]),
    Measure(
      plan:
        "90% số người mới biết chữ tiếp tục tham gia học tập với nhiều hình thức nhằm củng cố vững chắc kết quả biết chữ",
      same: ["Tỷ lệ người mới biết chữ tham gia học tập đạt 92%"],
      others: ["Tỷ lệ người khuyết tật tham gia học tập đạt 92%"]),
    Measure(
      plan: "Giảm 2.000 hộ nghèo", same: ["Toàn tỉnh giảm được 2.134 hộ nghèo, đạt 106,7% kế hoạch"],
      others: ["Toàn tỉnh giảm được 2.134 hộ cận nghèo, đạt 106,7% kế hoạch"]),
    Measure(
      plan: "Tỷ lệ hộ cận nghèo còn 1,1%", same: ["Tỷ lệ hộ cận nghèo cuối năm còn 1,24%"],
      others: ["Tỷ lệ hộ nghèo cuối năm còn 1,24%"]),
    Measure(
      plan: "Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo đạt 90%",
      same: ["Giáo viên đạt chuẩn trình độ đào tạo đạt 91,8%"],
      others: [
        "Tỷ lệ giáo viên trên chuẩn trình độ đào tạo đạt 21,8%", "Tỷ lệ giáo viên dưới chuẩn trình độ đào tạo là 8,2%",
      ]),
    Measure(
      plan: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt 50%",
      same: ["100% doanh nghiệp dùng hóa đơn điện tử; doanh nghiệp dùng hợp đồng điện tử mới đạt 31%"],
      others: ["100% doanh nghiệp dùng hợp đồng lao động; hộ kinh doanh dùng hợp đồng điện tử mới đạt 31%"]),
    Measure(
      plan: "Thành lập mới 700 doanh nghiệp", same: ["Có 742 doanh nghiệp đăng ký thành lập mới"],
      others: ["Năm 2024, tỉnh đăng ký thành lập mới 742 doanh nghiệp", "Có 742 doanh nghiệp tạm ngừng hoạt động"]),
    Measure(
      plan: "Tỷ lệ xã, phường, thị trấn đạt tiêu chí quốc gia về y tế đạt 95%",
      same: ["Tỷ lệ xã, phường, thị trấn đạt Bộ tiêu chí quốc gia về y tế xã là 95,3%"],
      others: ["Tỷ lệ trạm y tế có bác sĩ đạt 95,3%"]),
    Measure(
      plan: "Số giường bệnh trên 10.000 dân đạt 32 giường bệnh", same: ["Toàn tỉnh đạt 31,5 giường bệnh/vạn dân"],
      others: ["Toàn tỉnh đạt 31,5 giường bệnh tư nhân/vạn dân", "Toàn tỉnh đạt 31,5 bác sĩ/vạn dân"]),
    Measure(
      plan: "Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến đạt 70%",
      same: ["Tỷ lệ hồ sơ nộp trực tuyến đạt 73,2%", "73,2% hồ sơ TTHC được tiếp nhận qua môi trường mạng"],
      others: ["Tỷ lệ hồ sơ thanh toán trực tuyến đạt 73,2%", "Tỷ lệ hồ sơ tiếp nhận trực tiếp đạt 26,8%"]),
    Measure(
      plan: "Tỷ lệ người dân trưởng thành có tài khoản thanh toán đạt 85%",
      same: ["86,6% người trưởng thành có tài khoản ngân hàng"],
      others: ["86,6% học sinh có tài khoản ngân hàng", "86,6% người trưởng thành có tài khoản định danh"]),
    Measure(
      plan: "Khối lượng vận chuyển hành khách đạt 4.500 nghìn lượt khách",
      same: ["Vận tải hành khách đạt 4.700 nghìn lượt khách"],
      others: ["Luân chuyển hành khách đạt 4.700 nghìn lượt khách", "Vận tải hàng hóa đạt 4.700 nghìn tấn"]),
    Measure(
      plan: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) xếp thứ 30/63",
      same: [],
      others: ["Chỉ số cải cách hành chính xếp thứ 28/63 tỉnh, thành phố", "Chỉ số DDCI xếp thứ 28/63 tỉnh, thành phố"]),
    Measure(
      plan: "Tổng vốn đầu tư phát triển toàn xã hội đạt 32.000 tỷ đồng",
      same: [],
      others: ["Vốn đầu tư công đạt 33.120 tỷ đồng", "Vốn đầu tư phát triển từ ngân sách đạt 3.120 tỷ đồng"]),
    Measure(
      plan: "Sản lượng lương thực có hạt đạt 450.000 tấn",
      same: ["Tổng sản lượng cây lương thực có hạt ước 461,2 nghìn tấn"],
      others: ["Sản lượng ngô đạt 461,2 nghìn tấn", "Sản lượng lương thực vụ đông xuân đạt 261,2 nghìn tấn"]),
    Measure(
      plan: "Tỷ lệ hộ nghèo còn 2,6%", same: ["Toàn tỉnh còn 5.200 hộ nghèo, chiếm 2,85% số hộ"],
      others: ["Toàn tỉnh còn 5.200 hộ cận nghèo, chiếm 2,85% số hộ", "Toàn tỉnh có 5.200 hộ khá, chiếm 2,85% số hộ"]),
    Measure(
      plan: "Tỷ lệ thôn đạt danh hiệu làng văn hóa đạt 90%",
      same: ["Qua bình xét, tỷ lệ thôn đạt danh hiệu làng văn hóa là 91%"],
      others: ["Qua bình xét, tỷ lệ thôn có nhà văn hóa là 91%"]),
    Measure(
      plan: "Doanh số thanh toán không dùng tiền mặt đạt 300.000 tỷ đồng",
      same: ["Về kinh tế số, doanh số thanh toán không dùng tiền mặt đạt 314.792 tỷ đồng"],
      others: ["Về kinh tế số, doanh số thanh toán quốc tế đạt 314.792 tỷ đồng"]),
  ]

  @Test(arguments: measures)
  func theSameInOtherWordsIsCertain(_ measure: Measure) { measure.expectTheSameIsCertain() }

  @Test(arguments: measures)
  func oneWordThatPartsItMakesItUncertain(_ measure: Measure) {
    for report in measure.others {
      let lines = MatchingTests.Sample(plan: "- \(measure.plan).", report: report + ".").lines
      #expect(lines.areUncertain, "\(report): \(lines)")
    }
  }

  @Test(arguments: [("15 - 60", true), ("15 - 35", false)])
  func agesInATablesRow(_ ages: String, _ isSame: Bool) {
    let report = """
      | Chỉ tiêu | Đơn vị | Thực hiện 2024 |
      | --- | --- | --- |
      | Tỷ lệ người biết chữ trong độ tuổi \(ages) | % | 99,4 |
      """
    let plan = "- Tỷ lệ người biết chữ độ tuổi 15-60 tuổi đạt 99,5%."
    #expect((MatchingTests.Sample(plan: plan, report: report).lines == ["99.4 → 1 certain"]) == isSame)
  }

  /// Names in brackets say which ones are counted.
  @Test func namesOfWhatIsCounted() {
    let plan = "- Tối thiểu 10 xã được công nhận mới đạt chuẩn nông thôn mới trong năm."
    let report = "Tỉnh công nhận mới 4 xã đạt chuẩn nông thôn mới (Hoàng Xá, Tu Vũ, Lương Nha, Tân Phú)."
    #expect(MatchingTests.Sample(plan: plan, report: report).lines == ["4 → 1 certain"])
    // Not where they are: of a share, or fewer than are counted.
    let share = MatchingTests.Sample(
      plan: "- Tỷ lệ hộ nghèo còn 3%.", report: "Tỷ lệ hộ nghèo còn 12,5% (Tây Giang, Nam Trà My).")
    #expect(share.lines.areUncertain)
    let fewer = MatchingTests.Sample(
      plan: plan, report: "Tỉnh công nhận mới 4 xã đạt chuẩn nông thôn mới (Tây Giang, Nam Trà My).")
    #expect(fewer.lines.areUncertain)
  }

  /// A share of a number of things tells which goal it is of, where another of its plan asks for a share of all: no rival.
  @Test func aShareOfThingsAnswersNoShareOfAll() {
    let plan = "- Giảm 2.000 hộ nghèo.\n\n- Tỷ lệ hộ nghèo giảm xuống còn 0,6%."
    let report = "Năm 2024, toàn tỉnh giảm được 2.134 hộ nghèo, đạt 106,7% kế hoạch."
    #expect(MatchingTests.Sample(plan: plan, report: report).lines == ["kh106.7 → 1 certain"])
  }
}
