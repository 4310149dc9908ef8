import Targets
import Testing

/// What is done with a share or a count: all verbs of a row, verbs that no list holds, and whom others bring to do something.
@Suite struct RowOfVerbsTests {
  private func words(_ body: String) -> [String] {
    Sample(body, title: "Kế hoạch đến năm 2030", issued: 2026).targets.map {
      $0.outcome.isEmpty ? $0.subject : "\($0.subject) | \($0.outcome)"
    }
  }

  @Test(arguments: [
    ("Phấn đấu giám sát, điều tra, xử lý 100% ổ dịch bệnh.", "ổ dịch bệnh | giám sát, điều tra, xử lý"),
    ("Phấn đấu thu gom, vận chuyển, xử lý 95% rác thải đô thị.", "rác thải đô thị | thu gom, vận chuyển, xử lý"),
    ("Phấn đấu kiểm tra, rà soát 100% cơ sở sản xuất giống.", "cơ sở sản xuất giống | kiểm tra, rà soát"),
    ("Phấn đấu tiêu hủy 100% gia súc mắc bệnh.", "gia súc mắc bệnh | tiêu hủy"),
    (
      "Phấn đấu phát hiện, thu dung và điều trị 100% bệnh nhân lao mới.",
      "bệnh nhân lao mới | phát hiện, thu dung và điều trị"
    ),
  ])
  func allVerbsAreSaid(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test func whatWasCountedBeforeIsNoVerb() {
    let found = words("Phấn đấu năm 2027 giải quyết việc làm cho 3.200 lao động, đào tạo nghề cho 600 lao động.")
    #expect(found == ["lao động | giải quyết việc làm", "lao động | đào tạo nghề"])
  }

  @Test(arguments: [
    (
      "Phấn đấu khuyến khích 50% phụ nữ bán hàng trên sàn thương mại điện tử.",
      "phụ nữ | bán hàng trên sàn thương mại điện tử"
    ),
    ("Phấn đấu vận động 90% hội viên tham gia bảo hiểm y tế.", "hội viên | tham gia bảo hiểm y tế"),
    ("Phấn đấu tập hợp 85% cựu quân nhân tham gia sinh hoạt.", "cựu quân nhân | tham gia sinh hoạt"),
  ])
  func whoIsBroughtToItDoesIt(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test func whatACauseDoesIsNoPredicate() {
    let found = words(
      "Phấn đấu năm 2027 giảm 5% số vụ cháy, 10% số người chết và 5% thiệt hại do cháy gây ra so với năm 2026.")
    #expect(found == ["vụ cháy | giảm", "số người chết | giảm", "thiệt hại do cháy gây ra | giảm"])
  }

  @Test(arguments: [
    ("Phấn đấu trang bị 25 xe cứu thương chuyên dùng cho các trung tâm y tế.", "xe cứu thương chuyên dùng | trang bị"),
    ("Phấn đấu 70% sản lượng sầu riêng được cấp mã số vùng trồng.", "sản lượng sầu riêng | được cấp mã số vùng trồng"),
  ])
  func namesStayWhole(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test func aNameBeforeAUnitIsWhatIsMeasured() {
    let found = words("Phấn đấu đến năm 2030 quy mô đàn bò 1.030 con, trong đó hướng thịt 680 con, hữu cơ 350 con.")
    #expect(found.last == "hữu cơ")
  }

  @Test func aRiseBehindATaskIsOfItsOwn() {
    let found = words("Phấn đấu tạo ra nông sản sạch, nâng cao thu nhập gấp 1,5 lần vào năm 2030.")
    #expect(found == ["thu nhập | nâng cao"])
  }

  @Test func whatIsSaidOfAMeasureIsNotItsName() {
    let found = words(
      "Đến năm 2027, tỷ lệ tổn thất điện năng sẽ giảm dần và phấn đấu đạt mục tiêu dưới 6,2% như kế hoạch được giao.")
    #expect(found == ["tỷ lệ tổn thất điện năng"])
  }

  @Test func aPlanIsNotWhatIsPlanned() {
    let found = Sample(
      "Hội đồng quản trị trình đại hội kế hoạch năm 2027 với tổng doanh thu 3.500 tỷ đồng.",
      title: "Kế hoạch kinh doanh",
      issued: 2026, isNews: true
    ).targets.map(\.subject)
    #expect(found == ["tổng doanh thu"])
  }

  @Test(arguments: [
    (
      "Phấn đấu 100% doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.",
      "doanh nghiệp có từ 25 lao động trở lên | có tổ chức công đoàn"
    ),
    ("Phấn đấu 80% hộ có từ 2 con trở lên được tư vấn.", "hộ có từ 2 con trở lên | được tư vấn"),
  ])
  func howManyEachHasSaysWhich(_ text: String, _ expected: String) { #expect(words(text) == [expected]) }

  @Test func aMeasureBehindAnotherWithItsAmountStandsAlone() {
    let found = words(
      "Mục tiêu năm 2027: sản lượng 25,83 triệu tấn (tăng 9,45% so với năm 2026), doanh thu 1.640 tỷ đồng.")
    #expect(found.last == "doanh thu")
  }

  @Test func aBaseIsNoGoal() {
    let found = Sample.goals("- Công suất chế biến từ 14.000 tấn năm 2020 tăng lên 20.000 tấn vào năm 2027.")
    #expect(found.map(\.display) == ["Công suất chế biến tăng lên 20.000 tấn, đến năm 2027"])
  }

  @Test func forWhomItIsDoneIsSaid() {
    let text = "Đào tạo nghề cho lao động nông thôn đạt 70%"
    #expect(Sample.goals("- " + text + ".").map(\.display) == [text + ", đến năm 2027"])
  }
}
