import Targets
import Testing

/// What only says which ones are counted, before their predicate; and words that a row has in common.
@Suite struct WhichOnesTests {
  /// Who or what, told by a verb that is no predicate, and a predicate.
  private static let which = [
    "nhiệm vụ được giao tại Đề án 06", "hồ sơ thủ tục hành chính được tiếp nhận tại Bộ phận một cửa",
    "công trình được đầu tư từ ngân sách nhà nước", "di tích được xếp hạng cấp quốc gia",
    "cơ sở được cấp giấy chứng nhận", "văn bản trao đổi giữa các cơ quan nhà nước",
    "doanh nghiệp có vốn đầu tư nước ngoài", "đơn vị sử dụng ngân sách nhà nước", "hộ dân bị thu hồi đất",
    "cán bộ làm việc tại bộ phận một cửa",
  ]

  @Test(arguments: which) func thePredicateStandsBehindWhatSaysWhich(_ who: String) {
    for predicate in ["được kiểm tra định kỳ", "được xử lý đúng hạn"] {
      let found = Sample.goals("100% \(who) \(predicate).")
      #expect(found.map(\.subject) == [who])
      #expect(found.map(\.outcome) == [predicate])
    }
  }

  @Test(arguments: [
    ("doanh nghiệp có vốn đầu tư nước ngoài", "thực hiện báo cáo trực tuyến"),
    ("đơn vị sử dụng ngân sách nhà nước", "thực hiện công khai tài chính"),
    ("trường tiểu học có tổ chức học 2 buổi/ngày", "bố trí đủ giáo viên"),
    ("tàu cá có chiều dài từ 15 m trở lên", "lắp đặt thiết bị giám sát hành trình"),
    ("cơ sở lưu trú được xếp hạng từ 3 sao trở lên", "áp dụng thanh toán không dùng tiền mặt"),
    ("người lao động được đào tạo nghề", "có việc làm"),
    ("hộ gia đình người có công với cách mạng", "có mức sống cao hơn mức sống trung bình"),
    ("học sinh tốt nghiệp trung học cơ sở", "tiếp tục học lên"),
    // Where nothing stands behind it, the verb is the predicate.
    ("đơn vị", "sử dụng ngân sách nhà nước"), ("lao động", "được đào tạo nghề"),
    ("nhiệm vụ", "được giao đúng thời hạn"),
    ("cơ sở", "được cấp giấy chứng nhận"),
  ]) func theVerbThatSaysWhichIsNoPredicate(_ who: String, _ predicate: String) {
    let found = Sample.goals("90% \(who) \(predicate).")
    #expect(found.map(\.subject) == [who])
    #expect(found.map(\.outcome) == [predicate])
  }

  @Test(arguments: [
    "trước ngày 31/12/2027", "trước tháng 12/2027", "chậm nhất đến hết quý II/2027", "trước 31/12/2027",
    "vào năm 2027",
  ])
  func untilWhenIsNoPartOfWhatIsToHold(_ limit: String) {
    #expect(Sample.goals("100% xã có bác sĩ làm việc \(limit).").map(\.outcome) == ["có bác sĩ làm việc"])
    #expect(Sample.goals("Bảo đảm 100% cán bộ được tập huấn \(limit).").map(\.outcome) == ["được tập huấn"])
  }

  @Test func theDayOfAPaperStays() {
    #expect(
      Sample.goals("100% đơn vị hoàn thành tự đánh giá theo Thông tư ngày 12/3/2026.").map(\.outcome) == [
        "hoàn thành tự đánh giá theo Thông tư ngày 12/3/2026"
      ])
  }

  @Test(arguments: [
    ("Tỷ lệ lao động có bằng cấp, chứng chỉ", "tỷ lệ trường học đạt chuẩn quốc gia"),
    ("Tỷ lệ phòng học kiên cố", "tỷ lệ hồ sơ được số hóa ngay khi tiếp nhận"),
    ("Tỷ trọng kinh tế số trong GRDP", "tỷ lệ đô thị hóa"),
  ]) func eachMeasureOfARowHasItsValue(_ first: String, _ second: String) {
    for turn in ["lần lượt đạt", "đạt lần lượt"] {
      let found = Sample.goals("\(first) và \(second) \(turn) 71% và 69%.")
      #expect(found.map(\.subject) == [first, second])
      #expect(found.map(\.value) == [71, 69])
    }
  }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo khu vực", "thành thị", "nông thôn"), ("Tỷ lệ hộ dùng nước sạch ở", "đô thị", "nông thôn"),
    ("Tỷ lệ giường bệnh", "tuyến tỉnh", "tuyến huyện"),
  ]) func eachScopeOfARowHasItsMeasure(_ measure: String, _ first: String, _ second: String) {
    for joiner in [", ", " và "] {
      #expect(
        Sample.goals("\(measure) \(first)\(joiner)\(second) lần lượt đạt 3% và 5%.").map(\.subject) == [
          "\(measure) \(first)", "\(measure) \(second)",
        ])
    }
  }

  @Test(arguments: ["(đến năm 2030: 73%)", "(năm 2030: 73%)", "(năm 2028: 65%; năm 2030: 73%)"])
  func whatIsCountedStandsBehindTheBracketOfLaterYears(_ bracket: String) {
    let found = Sample.goals("Đến năm 2027 có 58% \(bracket) đường huyện, đường xã được nhựa hóa.")
    #expect(found.count > 1)
    #expect(Set(found.map(\.subject)) == ["đường huyện, đường xã"])
    #expect(Set(found.map(\.outcome)) == ["được nhựa hóa"])
  }

  @Test func theVerbOfARowHoldsForAllOfIt() {
    let found = Sample.goals(
      "Thực hiện trồng 110 ha chè, sản lượng 500 tấn; 90 ha cà phê; 60 ha mía, sản lượng 20 tấn; 5 ha sen.")
    #expect(found.filter { $0.unit == "ha" }.map(\.outcome) == Array(repeating: "trồng", count: 4))
  }

  @Test func peopleAreNamedByWhatTheyDo() {
    #expect(
      Sample.goals("Mở rộng thêm khoảng 19.000 người tham gia BHXH bắt buộc, 4.000 người tham gia BHXH tự nguyện.").map
      {
        [$0.subject, $0.outcome]
      } == [
        ["người tham gia BHXH bắt buộc", "Mở rộng thêm"], ["người tham gia BHXH tự nguyện", "Mở rộng thêm"],
      ])
  }

  @Test(arguments: ["Quảng Ninh", "Hòa Bình", "Sa Pa"]) func aPlaceIsNotWhatIsCounted(_ place: String) {
    #expect(Sample.goals("\(place) đón 20 triệu lượt khách.").map(\.subject) == ["khách"])
  }

  @Test(arguments: ["như sau", "cụ thể như sau", "từng năm như sau", "theo lộ trình", "được giao cụ thể như sau"])
  func whatLeadsInAListIsNoPartOfTheMeasure(_ lead: String) {
    let found = Sample.goals("Tỷ lệ che phủ rừng \(lead): năm 2027: 50%; năm 2028: 51%.")
    #expect(found.map(\.subject) == ["Tỷ lệ che phủ rừng", "Tỷ lệ che phủ rừng"])
    #expect(found.map(\.deadlineYear) == [2027, 2028])
  }

  @Test(arguments: ["Năm 2027: 3%", "Đến năm 2027 đạt 3%", "Đến năm 2027: 3%"])
  func anItemThatIsOnlyATimeIsOfTheLineAbove(_ item: String) {
    for mark in ["+", "-"] {
      for name in ["Tỷ lệ hộ nghèo:", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo theo chuẩn đa chiều:"] {
        let later = item.replacing("2027", with: "2028")
        let found = Sample.goals("- \(name)\n  \(mark) \(item).\n  \(mark) \(later).")
        let subject = name.replacing(":", with: "")
        #expect(found.map(\.subject) == [subject, subject], "\(mark) \(name)")
        #expect(found.map(\.deadlineYear) == [2027, 2028])
      }
    }
  }

  @Test func aUnitThatComesAgainNamesNothing() {
    #expect(
      Sample.goals("Tổng tỷ suất sinh đạt 1,4 con/phụ nữ, đến năm 2030 là 1,6 con.").map(\.subject) == [
        "Tổng tỷ suất sinh", "Tổng tỷ suất sinh",
      ])
    #expect(Sample.goals("Thực hiện quy mô dân số dưới 8 triệu người.").map(\.subject) == ["quy mô dân số"])
  }

  @Test func aPowerToBeReachedLaterHasItsYear() {
    let found = Sample.goals("Tổng công suất đạt 500 MW, đến năm 2030 đạt 800 MW.")
    #expect(found.map(\.deadlineYear) == [2027, 2030])
  }

  @Test func whatIsDoneWithThoseAMeasureCountsStaysInItsName() {
    #expect(
      Sample.goals("Tăng tỷ lệ tật khúc xạ được khám, phát hiện sớm, cung cấp dịch vụ khúc xạ đạt trên 70%.").map(
        \.subject)
        == ["tỷ lệ tật khúc xạ được khám, phát hiện sớm, cung cấp dịch vụ khúc xạ"])
  }
}
