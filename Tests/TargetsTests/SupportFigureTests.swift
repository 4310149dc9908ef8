import Targets
import Testing

/// Figures that stand beside goals and are none: what somebody is given and on what condition, who pays how much, what a web page counts.
@Suite struct SupportFigureTests {
  private func figures(_ body: String) -> [String] {
    Sample.goals(body).map { "\($0.comparator.rawValue) \($0.value ?? .nan) \($0.unit)" }
  }

  /// Under which conditions support is given, behind what is given.
  private static let conditions = [
    "hỗ trợ không quá 5 ha/hộ", "mỗi hộ được hỗ trợ tối đa 2 máy", "diện tích hỗ trợ tối đa 2 ha/hộ",
    "số lần hỗ trợ không quá 2 lần/dự án", "không quá 3 lần/người sản xuất", "mỗi xã không quá 3 mô hình",
    "cho hộ nuôi gà từ 500 con trở lên", "cho hộ nuôi gà từ 3.000 con trở xuống",
    "không quá 5 ha hoặc 1.000 m3 lồng/hộ",
  ]

  @Test(arguments: [
    "Hỗ trợ 50% chi phí mua giống", "Hỗ trợ 70% kinh phí mua máy",
  ])
  func upToHowMuchAndToWhomIsNoGoal(_ support: String) {
    for condition in Self.conditions {
      #expect(figures(support + "; " + condition + ".") == [], "\(condition)")
    }
  }

  @Test func whatIsDoneBesidesSupportIsAGoal() {
    #expect(
      figures("Hỗ trợ 50% chi phí mua giống; xây dựng 20 mô hình sản xuất rau an toàn; trồng mới 500 ha chè.")
        == ["= 20.0 mô hình", "= 500.0 ha"])
    #expect(figures("Bảo đảm 95% hộ dân dùng nước sạch; hỗ trợ 200 hộ nghèo xây nhà ở.").count == 2)
  }

  @Test(arguments: ["Ngân sách tỉnh", "Ngân sách trung ương", "Nhà nước", "Vốn ngân sách huyện", "Doanh nghiệp"])
  func whoPaysHowMuchIsNoGoal(_ payer: String) {
    for verb in ["hỗ trợ", "đối ứng", "bảo đảm", "chi trả"] {
      for rest in ["", " kinh phí thực hiện", " tổng mức đầu tư"] {
        let found = figures("\(payer) \(verb) 70%\(rest), nhân dân đóng góp 30%\(rest).")
        #expect(found == [], "\(verb)\(rest)")
      }
    }
  }

  @Test func aShareOfPeopleIsAGoalWhoeverHelpsThem() {
    #expect(figures("Doanh nghiệp bảo đảm 100% người lao động được đóng bảo hiểm xã hội.") == ["= 100.0 %"])
    #expect(figures("Vốn ngân sách nhà nước chiếm 30% tổng vốn đầu tư.") == ["= 30.0 %"])
  }

  @Test func partsOfASumThatOthersBearAreToldWithIt() {
    let found = Sample.goals(
      "Tổng kinh phí thực hiện là 71,2 tỷ đồng. Trong đó, vốn khuyến công quốc gia dự kiến hỗ trợ 8,7 tỷ đồng; ngân sách tỉnh đối ứng 20 tỷ đồng."
    )
    #expect(found.map(\.value) == [71.2, 8.7, 20])
    #expect(found.map(\.subject) == ["Tổng kinh phí thực hiện", "vốn khuyến công quốc gia", "ngân sách tỉnh"])
  }

  @Test(arguments: [
    "11/01/2026 14:47 PM", "Cập nhật lúc 08:30 AM", "Tin trong tỉnh 5597 lượt", "Tin trong tỉnh\n5597 lượt xem",
    "1.234 lượt xem", "Số lượt truy cập: 7.021.011", "Liên kết website\n7.021.011\nĐang truy cập: 29",
  ])
  func whatAPageCountsIsNoGoal(_ line: String) {
    for issuer in [nil, "UBND tỉnh"] {
      let found = Sample.found(
        line + "\n\nPhấn đấu đến năm 2030 có 90% hộ dân dùng nước sạch.", title: "Tin trong tỉnh", year: 2026,
        isNews: issuer == nil, issuer: issuer)
      #expect(found.map(\.value) == [90])
    }
  }

  @Test func visitsThatAreAimedAtAreAGoal() {
    #expect(figures("Phấn đấu cổng thông tin điện tử đạt 1 triệu lượt truy cập mỗi năm.") == ["= 1000000.0 lượt"])
  }

  /// What stands between where a measure is now and where it is to be.
  @Test(arguments: ["hiện nay", "như hiện nay", "hiện tại", "hiện có"])
  func whereAMeasureIsNowIsWhereItStarts(_ now: String) {
    #expect(figures("Nâng tỷ lệ đô thị hóa từ 65% \(now) lên 72%.") == ["= 72.0 %"])
    #expect(figures("Giảm tỷ lệ hộ nghèo từ 5% \(now) xuống còn 2%.") == ["= 2.0 %"])
    #expect(figures("Giảm thời gian giải quyết từ 20 ngày \(now) xuống còn 12 ngày.") == ["= 12.0 ngày"])
    #expect(figures("Tăng số xã đạt chuẩn từ 50 xã \(now) lên 65 xã.") == ["= 65.0 xã"])
  }

  @Test(arguments: ["Tỷ lệ đô thị hóa hiện nay là 65%.", "Tỷ lệ hộ nghèo hiện nay đã giảm từ 5% xuống 3%."])
  func whatIsNowIsNoGoal(_ body: String) { #expect(figures(body) == []) }

  @Test func toHowManyAGoalIsSetIsNotTheGoal() {
    for (who, goal) in [
      ("tất cả 63 tỉnh, thành phố đều", "bao phủ bảo hiểm y tế đạt trên 90%"),
      ("12 xã", "tỷ lệ hộ nghèo giảm trên 90%"), ("8 huyện", "độ che phủ rừng đạt trên 90%"),
    ] {
      #expect(figures("Đến năm 2027, \(who) được giao chỉ tiêu \(goal).") == ["> 90.0 %"])
    }
  }

  @Test func ofAllThatHaveSoMuchOfSomething() {
    #expect(figures("100% thôn, bản có từ 50% dân số là người dân tộc thiểu số có nhà văn hóa.") == ["= 100.0 %"])
  }

  @Test(arguments: ["150.000đ/1 hội viên", "150.000đ/hội viên", "150.000 đồng/hội viên"])
  func moneyGluedToItsSignIsRead(_ amount: String) {
    let found = Sample.goals("Phát triển quỹ hội đến cuối nhiệm kỳ đạt \(amount).")
    #expect(found.map(\.value) == [150_000])
    #expect(found.map(\.subject) == ["quỹ hội"])
  }
}
