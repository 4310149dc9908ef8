import Results
import Targets
import Testing

/// A measure in other words: spellings, abbreviations of a field, order, words that stand for each other. Each pair of a plan and a report
/// of the same is certain; what differs by one word that parts it is not.
@Suite struct OtherWordsTests {
  /// A measure as plans name it with its goal, as reports name it, and as they name others beside it.
  struct Measure: CustomTestStringConvertible, Sendable {
    let plan: String
    let same: [String]
    let others: [String]
    var testDescription: String { plan }

    /// Each report of the same answers the plan for certain.
    func expectTheSameIsCertain(_ location: SourceLocation = #_sourceLocation) {
      for report in same {
        let lines = MatchingTests.Sample(plan: "- \(plan).", report: report + ".").lines
        #expect(lines.contains { $0.hasSuffix(" certain") }, "\(report): \(lines)", sourceLocation: location)
      }
    }

    /// No report of another does.
    func expectOthersAreNot(_ location: SourceLocation = #_sourceLocation) {
      for report in others {
        let lines = MatchingTests.Sample(plan: "- \(plan).", report: report + ".").lines
        #expect(!lines.contains { $0.hasSuffix(" certain") }, "\(report): \(lines)", sourceLocation: location)
      }
    }
  }

  private static let measures = [
    Measure(
      plan: "Số bác sĩ trên vạn dân đạt 9 người", same: ["Số bác sỹ cho 10.000 dân đạt 9,8 người"],
      others: [
        "Số bác sỹ cho 1.000 dân đạt 9,8 người", "Số dược sỹ cho 10.000 dân đạt 9,8 người",
        "Số bác sỹ đa khoa cho 10.000 dân đạt 9,8 người",
      ]),
    Measure(
      plan: "Số bác sĩ trên 10.000 dân đạt 9,8 bác sĩ", same: ["Số bác sỹ/vạn dân đạt 9,3 bác sỹ"],
      others: ["Số bác sỹ/vạn dân đạt 9,3 bác sỹ tại tuyến huyện"]),
    Measure(
      plan: "Số giường bệnh viện trên vạn dân đạt 25 giường",
      same: ["Số giường bệnh bệnh viện trên 10.000 dân đạt 30,7 giường"],
      others: [
        "Số giường bệnh viện tư nhân trên 10.000 dân đạt 30,7 giường",
        "Số giường bệnh viện ngoài công lập trên 10.000 dân đạt 2,2 giường",
      ]),
    Measure(
      plan: "Tỷ lệ trạm y tế xã có bác sĩ đạt 90%", same: ["Tỷ lệ TYT xã có bác sỹ đạt 87,7%"],
      others: ["Tỷ lệ TYT phường có bác sỹ đạt 87,7%", "Tỷ lệ TYT xã có y sỹ đạt 87,7%"]),
    Measure(
      plan: "Tỷ lệ trạm y tế xã có nữ hộ sinh hoặc y sĩ sản nhi đạt 95%",
      same: ["Tỷ lệ TYT xã có hộ sinh hoặc YSSN đạt 94,5%"], others: ["Tỷ lệ TYT xã có YSSN đạt 94,5%"]),
    Measure(
      plan: "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 90%",
      same: ["Tỷ lệ tiêm chủng đầy đủ cho trẻ em <1 tuổi đạt 96,8%"],
      others: [
        "Tỷ lệ tiêm chủng đầy đủ cho trẻ em <5 tuổi đạt 96,8%",
        "Tỷ lệ tiêm chủng đầy đủ cho trẻ em trên 1 tuổi đạt 96,8%",
      ]),
    Measure(
      plan: "Tỷ suất tử vong trẻ em dưới 1 tuổi còn 11‰", same: ["Tỷ suất chết trẻ em dưới 1 tuổi (IMR) là 13,9‰"],
      others: ["Tỷ suất chết trẻ em dưới 5 tuổi (U5MR) là 13,9‰", "Tỷ suất chết trẻ sơ sinh là 13,9‰"]),
    Measure(
      plan: "Tỷ lệ bao phủ BHYT đạt trên 97%",
      same: ["97,3% dân số tham gia bảo hiểm y tế", "Tỷ lệ dân số có thẻ BHYT đạt 97,3%"],
      others: [
        "97,3% học sinh tham gia bảo hiểm y tế", "97,3% hộ nghèo tham gia bảo hiểm y tế",
        "97,3% dân số nông thôn tham gia bảo hiểm y tế", "97,3% dân số tham gia bảo hiểm xã hội",
      ]),
    Measure(
      plan: "Tổng khách du lịch trên 8 triệu lượt",
      same: ["Lượng khách du lịch ước đạt 7,8 triệu lượt khách", "Tổng lượng khách du lịch đạt 7,8 triệu lượt"],
      others: [
        "Lượng khách du lịch quốc tế đạt 7,8 triệu lượt khách", "Lượng khách du lịch lưu trú đạt 7,8 triệu lượt khách",
      ]),
    Measure(
      plan: "Doanh thu du lịch đạt 25.700 tỷ đồng", same: ["Tổng thu từ khách du lịch đạt 26.540 tỷ đồng"],
      others: ["Tổng thu từ khách du lịch quốc tế đạt 6.540 tỷ đồng", "Doanh thu lưu trú đạt 6.540 tỷ đồng"]),
    Measure(
      plan: "Tổng mức bán lẻ hàng hoá, doanh thu dịch vụ: 39.000 tỷ đồng",
      same: ["Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 38.000 tỷ đồng"],
      others: [
        "Doanh thu bán lẻ hàng hóa đạt 28.000 tỷ đồng", "Doanh thu dịch vụ lưu trú, ăn uống đạt 28.000 tỷ đồng",
      ]),
    Measure(
      plan: "Tỷ lệ giảm nghèo đa chiều trên 4%", same: ["Tỷ lệ giảm hộ nghèo theo chuẩn đa chiều đạt 4,35%"],
      others: [
        "Tỷ lệ giảm hộ nghèo đa chiều ở các huyện nghèo đạt 7,02%", "Tỷ lệ hộ nghèo đa chiều còn 14,35%",
        "Tỷ lệ giảm hộ nghèo là đồng bào dân tộc thiểu số đạt 7,02%",
      ]),
    Measure(
      plan: "Tỷ lệ gia đình đạt chuẩn văn hóa: 95,2%",
      same: [
        "1.856/1.932 hộ được công nhận Gia đình văn hóa, chiếm 96,07%", "Tỷ lệ hộ đạt gia đình văn hoá đạt 96%",
        "Tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa đạt 96%",
      ],
      others: [
        "Có 1.932 hộ đăng ký gia đình văn hóa, đạt 100%", "Tỷ lệ ấp văn hóa đạt 100%",
        "Tỷ lệ gia đình văn hóa 3 năm liên tục đạt 70%",
      ]),
    Measure(
      plan: "Tỷ lệ hộ dân dùng nước hợp vệ sinh: 100%", same: ["Toàn tỉnh hiện có 98,7% số hộ dùng nước hợp vệ sinh"],
      others: [
        "Toàn tỉnh hiện có 98,7% số hộ dùng nước sạch", "Toàn tỉnh hiện có 98,7% số hộ nghèo dùng nước hợp vệ sinh",
        "Toàn tỉnh hiện có 98,7% số dân đô thị dùng nước hợp vệ sinh",
      ]),
    Measure(
      plan: "Tỷ lệ hộ dân sử dụng điện sinh hoạt: 100%", same: ["100% hộ có điện sinh hoạt"],
      others: ["100% thôn có điện sinh hoạt", "100% hộ có nước sinh hoạt"]),
    Measure(
      plan: "Tỷ lệ rác thải sinh hoạt được thu gom: 95%", same: ["Tỷ lệ thu gom rác sinh hoạt đạt 94,1%"],
      others: [
        "Tỷ lệ thu gom rác sinh hoạt nông thôn đạt 94,1%", "Tỷ lệ thu gom rác thải y tế đạt 94,1%",
        "Tỷ lệ xử lý rác sinh hoạt đạt 94,1%",
      ]),
    Measure(
      plan: "Kim ngạch xuất khẩu đạt 500 triệu USD", same: ["Giá trị xuất khẩu đạt 510 triệu USD"],
      others: [
        "Giá trị nhập khẩu đạt 510 triệu USD", "Giá trị xuất khẩu thủy sản đạt 510 triệu USD",
        "Tổng giá trị xuất nhập khẩu đạt 510 triệu USD",
      ]),
    Measure(
      plan: "Giá trị sản lượng nông nghiệp tăng 7,5 - 8,0%",
      same: ["Giá trị sản xuất nông nghiệp tăng 7,6% so với cùng kỳ"],
      others: [
        "Giá trị sản xuất công nghiệp tăng 7,6% so với cùng kỳ", "Sản lượng lúa tăng 7,6% so với cùng kỳ",
      ]),
    Measure(
      plan: "Tỷ lệ học sinh tốt nghiệp trung học phổ thông đạt 98%",
      same: ["Tỷ lệ học sinh tốt nghiệp THPT đạt 98,5%"], others: ["Tỷ lệ học sinh tốt nghiệp THCS đạt 98,5%"]),
    Measure(
      plan: "Thu ngân sách nhà nước trên địa bàn: 12.800 tỷ đồng",
      same: ["Thu ngân sách nhà nước trên địa bàn mới được 5.208 tỷ đồng"],
      others: ["Chi ngân sách nhà nước trên địa bàn mới được 5.208 tỷ đồng"]),
    Measure(
      plan: "Thành lập 10 hợp tác xã", same: [], others: ["Thành lập mới được 10 hợp tác xã nông nghiệp"]),
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

  @Test func toHowManyOfWhomItIsCountedIsNoFigure() {
    let sample = FindingSample("Số bác sỹ cho 10.000 dân đạt 9,8 người. Cấp nước sạch cho 10.000 dân.", form: "Báo cáo")
    #expect(sample.figures == ["9.8 người", "10000 dân"])
  }
}
