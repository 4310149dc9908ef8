import Results
import Testing

/// News of a district whose title or text names it speaks for the plan of its council and committee.
@Suite struct DistrictNewsTests {
  private func last(_ report: String, title: String, planOf: String, of issuer: String? = nil) -> String? {
    MatchingTests.Sample(
      plan: "- Tỷ lệ che phủ rừng đạt 42%.", report: report, planOf: planOf, reportOf: issuer, title: title
    ).lines.last
  }
  private let rate = "Tỷ lệ che phủ rừng đạt 42,2%."

  @Test(arguments: [
    ("Huyện Na Rì: nhiều chỉ tiêu đạt kế hoạch", ""), ("Huyện Na Rì giảm nghèo", ""),
  ])
  func newsOfTheDistrictAnswersItsPlan(_ title: String, _ lead: String) {
    #expect(last(lead + rate, title: title, planOf: "HĐND huyện Na Rì") == "42.2 → 1 certain", "\(title)")
    #expect(last(lead + rate, title: title, planOf: "HĐND huyện Chợ Đồn")?.hasSuffix("-") == true, "\(title)")
  }

  @Test(arguments: [
    "Hội Nông dân huyện Na Rì: kết nạp hội viên", "Xã Kim Hỷ, huyện Na Rì về đích",
    "Huyện Na Rì, huyện Chợ Đồn cùng về đích",
    "Bắc Kạn: huyện Na Rì về đích", "Kết quả năm 2024", "Hợp tác xã ở huyện Na Rì làm du lịch",
    "Ngân hàng Chính sách tại huyện Na Rì giải ngân nhanh", "Đổi thay ở vùng đồng bào Dao của huyện Na Rì",
  ])
  func newsOfABodyOrOfSeveralPlacesIsNotCertain(_ title: String) {
    #expect(last(rate, title: title, planOf: "HĐND huyện Na Rì").isUncertain, "\(title)")
  }

  @Test func districtsOfOneNameAreToldByTheirProvince() {
    let title = "Huyện Châu Thành: nhiều chỉ tiêu đạt kế hoạch"
    #expect(last(rate, title: title, planOf: "HĐND huyện Châu Thành") == "42.2 → 1 unsure")
    let (own, other) = ("UBND huyện Châu Thành, tỉnh Long An", "UBND huyện Châu Thành, tỉnh Tiền Giang")
    #expect(last(rate, title: "", planOf: "HĐND huyện Châu Thành, tỉnh Long An", of: own) == "42.2 → 1 certain")
    #expect(last(rate, title: "", planOf: "HĐND huyện Châu Thành", of: own).isUncertain)
    #expect(last(rate, title: "", planOf: "HĐND huyện Châu Thành, tỉnh Long An", of: other)?.hasSuffix("-") == true)
  }

  @Test func namesAreComparedWithTheirMarks() {
    #expect(last(rate, title: "Huyện Vạn Lâm giảm nghèo", planOf: "HĐND huyện Văn Lâm").isUncertain)
    #expect(
      last(rate, title: "Huyện Tân Uyên giảm nghèo", planOf: "HĐND huyện Tân Uyên, tỉnh Lai Châu").isUncertain)
  }

  /// A city is not the province of its name.
  @Test func citiesAndProvincesOfOneNameAreTwo() {
    for title in ["TP Cao Bằng: giảm nghèo", "Thu ngân sách TP. Cao Bằng vượt dự toán"] {
      #expect(last(rate, title: title, planOf: "UBND tỉnh Cao Bằng").isUncertain, "\(title)")
    }
    let own = "UBND thành phố Cao Bằng"
    #expect(
      last(rate, title: "Báo cáo TP Cao Bằng", planOf: "UBND tỉnh Cao Bằng", of: own).isUncertain)
    #expect(last(rate, title: "Cao Bằng giảm nghèo", planOf: own).isUncertain)
    #expect(last(rate, title: "Cao Bằng giảm nghèo", planOf: "UBND tỉnh Cao Bằng") == "42.2 → 1 certain")
    #expect(last(rate, title: "TP Cần Thơ: phủ xanh", planOf: "UBND thành phố Cần Thơ") == "42.2 → 1 certain")
  }

  /// A bare name is a district's where the text begins by saying so.
  @Test(arguments: [
    ("Na Rì nhìn lại năm 2024", "Năm 2024, huyện Na Rì hoàn thành nhiều chỉ tiêu. "),
    ("Năm 2024, Na Rì giảm nghèo", "Sáng nay, huyện Na Rì (Bắc Kạn) tổng kết. "),
  ])
  func aBareNameIsToldByTheBeginning(_ title: String, _ lead: String) {
    #expect(last(lead + "\n\n" + rate, title: title, planOf: "HĐND huyện Na Rì") == "42.2 → 1 certain", "\(title)")
  }

  @Test(arguments: [
    ("Na Rì nhìn lại năm 2024", "Hợp tác xã ở huyện Na Rì làm du lịch. "),
    ("Na Rì làm gỗ", "Công ty Lâm sản, huyện Na Rì họp cổ đông. "),
    ("Na Rì trồng rừng", "Hạt Kiểm lâm, huyện Na Rì tổng kết. "),
    ("Na Rì nhìn lại năm 2024", "Xã Na Rì thuộc huyện Na Rì đã đổi thay. "),
    ("Na Rì giảm nghèo", "Từ khi tách khỏi huyện Na Rì, thị xã đã đổi thay. "),
    ("Hợp tác xã Na Rì làm du lịch", "Huyện Na Rì có nhiều hợp tác xã. "),
    ("Na Rì: xã Kim Hỷ về đích", "Xã Kim Hỷ, huyện Na Rì đã về đích. "),
  ])
  func aBareNameThatMayBeAnothersIsNotCertain(_ title: String, _ lead: String) {
    #expect(
      last(lead + "\n\n" + rate, title: title, planOf: "HĐND huyện Na Rì").isUncertain, "\(title)")
  }

  @Test func aTopicOrAMeetingNamesNobodyElse() {
    for title in [
      "Kinh tế Bắc Kạn 9 tháng năm 2024", "Bắc Kạn họp báo về kinh tế - xã hội, quốc phòng, an ninh",
      "Bắc Kạn báo cáo Thủ tướng về tình hình kinh tế - xã hội",
    ] {
      #expect(last(rate, title: title, planOf: "UBND tỉnh Bắc Kạn") == "42.2 → 1 certain", "\(title)")
    }
    for title in ["Kinh tế hợp tác Bắc Kạn", "Báo Bắc Kạn họp cuối năm", "Bắc Kạn: phòng Nông nghiệp Na Rì"] {
      #expect(last(rate, title: title, planOf: "UBND tỉnh Bắc Kạn").isUncertain, "\(title)")
    }
  }
}
