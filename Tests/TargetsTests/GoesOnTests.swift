import Targets
import Testing

/// Goals that go on behind the sentence that sets them, and what only looks as if it went on.
@Suite struct GoesOnTests {
  private func found(_ body: String, month: Int? = nil, issuer: String? = nil) -> [FoundTarget] {
    Sample.found(body, year: 2026, month: month, isNews: issuer == nil, issuer: issuer)
  }

  private func values(_ body: String, month: Int? = nil) -> [Double] { found(body, month: month).map(\.value) }

  // MARK: A year to come

  @Test func measureBehindAYearToComeIsOfIt() {
    let body = "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ hộ dùng nước sạch đạt 95%."
    #expect(values(body) == [1, 95])
    #expect(found(body).map(\.deadlineYear) == [2030, 2030])
    #expect(found(body).last?.doubts.contains(.noGoalWord) == true)
  }

  @Test(arguments: [
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ hộ dùng nước sạch đã đạt 95%.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ hộ dùng nước sạch năm 2025 đạt 95%.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ hộ dùng nước sạch hiện nay đạt 95%.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Doanh thu của Công ty A đạt 95 tỷ đồng.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ người dân hài lòng đạt 98% theo khảo sát.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ phiếu tán thành đạt 95%.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ này của cả nước là 42%.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Thu ngân sách 10 tháng đạt 12.000 tỷ đồng.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tổng vốn đầu tư dự án là 500 tỷ đồng.",
    "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Người dân rất vui. Tỷ lệ hộ dùng nước sạch đạt 95%.",
  ])
  func whatHasBeenEndsAYearToCome(_ body: String) { #expect(values(body) == [1]) }

  // MARK: Paragraphs

  @Test func paragraphThatBringsAValueGoesOn() {
    let body = """
      Mục tiêu đến năm 2030: thu ngân sách đạt 900 tỷ đồng.

      Phạm vi phục vụ của hệ thống thoát nước đạt 80%. Tỷ lệ đất giao thông đạt 11%.
      """
    #expect(values(body) == [900, 80, 11])
  }

  @Test(arguments: [
    "Hệ thống thoát nước hiện nay đạt 80%.", "Năm 2025, hệ thống thoát nước đạt 80%.",
    "Công ty cấp nước Sông Đà đạt công suất 80%.", "Hệ thống thoát nước đạt 80%, tăng 5% so với năm 2025.",
    "Nếu hệ thống thoát nước đạt 80% thì nước không ngập.", "Gia đình ông có thu nhập đạt 200 triệu đồng/năm.",
    "Tiến độ giải phóng mặt bằng đạt 65%.", "Cổ phiếu này tăng 5% trong phiên.",
    "Vụ lúa xuân năng suất đạt 60 tạ/ha.", "Mỗi hộ thu nhập đạt 150 triệu đồng/năm.",
  ])
  func paragraphOfResultsDoesNotGoOn(_ second: String) {
    #expect(values("Mục tiêu đến năm 2030: thu ngân sách đạt 900 tỷ đồng.\n\n" + second) == [900])
  }

  // MARK: What is called a goal behind

  @Test func whatTheNextSentenceCallsAGoalIsOne() {
    #expect(values("Năm 2026, tăng trưởng của tỉnh đạt 10%. Đây là mục tiêu mà Tỉnh ủy đặt ra.") == [10])
    #expect(values("Năm 2026, tăng trưởng của tỉnh đạt 10%.\n\nĐây là mục tiêu được Tỉnh ủy đặt ra.") == [10])
    #expect(values("Năm 2026, tăng trưởng của tỉnh đạt 10%. Đây là mục tiêu đã đạt được.") == [])
    #expect(values("Năm 2026, tăng trưởng của tỉnh đạt 10%. Đây là kết quả của cả năm.") == [])
  }

  @Test func partOfWhatIsCalledAGoalIsOne() {
    let body = "Đây là mục tiêu mà Ban chỉ đạo đưa ra. Trong đó có 550 ngàn lao động được hỗ trợ học nghề."
    #expect(values(body) == [550_000])
    #expect(values("Năm 2027, tỉnh đặt mục tiêu thu 500 tỷ đồng. Trong đó có 3 đơn vị tham gia.") == [500])
  }

  // MARK: Estimates

  @Test(arguments: [
    "Chỉ tiêu năm 2027: GRDP ước đạt trên 367.000 tỷ đồng; thu ngân sách ước đạt 50.000 tỷ đồng.",
    "Kỳ họp thống nhất các chỉ tiêu năm 2027, trong đó thu ngân sách ước đạt 367.000 tỷ đồng; xuất khẩu ước đạt 50.000 tỷ đồng.",
  ])
  func estimateOfAYearToComeIsAGoal(_ body: String) { #expect(values(body) == [367_000, 50_000]) }

  @Test(arguments: [
    "Chỉ tiêu năm 2026: GRDP ước đạt trên 367.000 tỷ đồng.", "GRDP năm 2026 ước đạt 367.000 tỷ đồng.",
    "Thực hiện chỉ tiêu năm 2027, năm 2026 thu ngân sách ước đạt 50.000 tỷ đồng.",
    "Thu ngân sách ước thực hiện 50.000 tỷ đồng.",
    "Chỉ tiêu năm 2027 được giao. Đến hết tháng 11, thu ngân sách ước đạt 450 tỷ đồng.",
  ])
  func estimateOfTheYearAtHandIsNone(_ body: String) { #expect(values(body) == []) }

  // MARK: The year at hand held against the one before

  @Test(arguments: [
    "Năm 2026, huyện đặt mục tiêu thu ngân sách 500 tỷ đồng, tăng 5% so với năm 2025. Thu nhập bình quân đạt 50 triệu đồng, tăng 10% so với năm trước.",
    "Năm 2026, huyện đặt mục tiêu thu ngân sách 500 tỷ đồng, tăng 5% so với năm 2025. Thu nhập bình quân đạt 50 triệu đồng, tăng 10% so với năm 2025.",
  ])
  func goalsAreHeldAgainstTheYearBefore(_ body: String) { #expect(values(body, month: 3) == [500, 5, 50, 10]) }

  @Test(arguments: [
    "Thu ngân sách đạt 520 tỷ đồng, tăng 10% so với năm 2025.",
    "Tổng thu ngân sách cả năm đạt 520 tỷ đồng, tăng 4% so với năm trước.",
    "Lũy kế 10 tháng, thu ngân sách đạt 520 tỷ đồng, tăng 4% so với năm trước.",
    "Tỷ lệ hộ nghèo giảm còn 4%, giảm 1,2% so với năm 2025.",
  ])
  func besideAGoalAloneTheyAreResults(_ sentence: String) {
    #expect(values("Năm 2026, huyện đặt mục tiêu thu 500 tỷ đồng. " + sentence, month: 3) == [500])
  }

  @Test(arguments: [
    "Thu ngân sách đạt 520 tỷ đồng, tăng 10% so với năm 2025.",
    "Hai tháng, xuất khẩu đạt 500 triệu USD, tăng 5% so với năm trước.",
  ])
  func laterInTheYearTheyAreResults(_ sentence: String) {
    #expect(values("Năm 2026, huyện đặt mục tiêu thu 500 tỷ đồng. " + sentence, month: 12) == [500])
  }

  @Test func whatADistrictTookIsAResult() {
    let body = "Năm 2026, huyện đặt mục tiêu thu 500 tỷ đồng. Huyện thu 200 tỷ đồng, tăng 10% so với năm trước."
    #expect(values(body, month: 4) == [500])
  }

  @Test(arguments: [
    "Nghị quyết ngày 15/11/2026 của HĐND tỉnh nêu: đến năm 2030, tỷ lệ hộ nghèo dưới 1%.",
    "Ngày 15/11/2026, HĐND tỉnh ban hành nghị quyết, theo đó đến năm 2030 tỷ lệ hộ nghèo dưới 1%.",
    "Quyết định số 1234/QĐ-TTg ngày 15/7/2025 đặt ra: đến năm 2030, tỷ lệ hộ nghèo dưới 1%.",
  ])
  func dayOfADocumentIsNoResult(_ body: String) { #expect(values(body, month: 12) == [1]) }

  @Test(arguments: [
    "Năm 2026, công ty đặt mục tiêu doanh thu 500 tỷ đồng. Năm 2025, doanh thu đạt 450 tỷ đồng, tăng 10% so với năm 2024.",
    "Năm 2026, công ty đặt mục tiêu doanh thu 500 tỷ đồng. Quý I, doanh thu đạt 150 tỷ đồng, tăng 10% so với năm trước.",
    "Năm 2026, công ty đặt mục tiêu doanh thu 500 tỷ đồng. Kết quả, giá trị sản xuất đạt 150 tỷ đồng, tăng 10% so với năm 2025.",
    "Năm 2026, công ty đặt mục tiêu doanh thu 500 tỷ đồng. Đến nay, doanh thu đạt 150 tỷ đồng, tăng 10% so với năm 2025.",
    "Năm 2026, công ty đặt mục tiêu doanh thu 500 tỷ đồng. Doanh thu đã đạt 150 tỷ đồng, tăng 10% so với năm 2025.",
  ])
  func resultsBehindGoalsAreNone(_ body: String) { #expect(values(body, month: 4) == [500]) }

  // MARK: Told beside results

  @Test func goalOfAYearToComeStandsBesideAResult() {
    let body =
      "Đàn bò dự kiến năm 2026 chỉ đạt 330.000 con, bằng 65% mục tiêu, và mục tiêu 650.000 con vào năm 2030 khó đạt được."
    #expect(values(body) == [650_000])
    #expect(values("Đàn bò chỉ đạt 330.000 con so với mục tiêu 650.000 con vào năm 2030.").count <= 1)
    #expect(values("Tỉnh bỏ mục tiêu 650.000 con vào năm 2030.") == [])
  }

  @Test(arguments: [
    "Thu ngân sách chưa đạt mục tiêu đề ra. Đến ngày 23/8, thu nội địa đạt 75,6%; thu khác đạt 70%.",
    "Giải ngân vẫn không đạt kế hoạch đề ra. Đến hết tháng 8, vốn trung ương giải ngân đạt 45%.",
    "Nhiều chỉ tiêu không đạt kế hoạch. Tỷ lệ lao động qua đào tạo đạt 45%; tỷ lệ hộ nghèo còn 5%.",
    "So với kế hoạch, công ty thực hiện được 79% chỉ tiêu doanh thu và 98% mục tiêu lợi nhuận sau 9 tháng.",
    "Chỉ tiêu sản lượng tăng và vượt Nghị quyết đề ra là tăng 8% trở lên.",
    "Các chỉ tiêu số vụ vi phạm tiếp tục giảm mạnh so với cùng kỳ các năm trước, cụ thể: diện tích rừng bị tác động giảm 63%.",
    "Theo dự thảo Nghị định, trường đại học phải đạt tỷ lệ giảng viên là tiến sĩ không dưới 50%.",
    "Trường đại học phải đạt các tiêu chí sau: tỷ lệ giảng viên là tiến sĩ không dưới 50%; có ít nhất 100 giảng viên.",
    "Tăng trưởng cả năm phải đạt bao nhiêu, liệu có đạt 9%?",
    "Giám sát việc thực hiện Nghị quyết số 23/2016/NQ-HĐND về việc trồng mới 7.000 ha rừng trong năm 2026.",
    "Chính phủ Mỹ muốn tăng sản lượng dầu thêm 10%.",
  ])
  func falseGoalsAreNone(_ body: String) { #expect(values(body) == []) }

  @Test func valueOfThePlanBeforeIsNone() {
    let body = "Tỷ lệ cổ tức dự kiến năm 2026 là 15%, tăng so với mức kế hoạch năm 2025 là 10%."
    #expect(values(body) == [15])
    #expect(values("Năm 2027, tỉnh phấn đấu thu ngân sách tăng so với năm 2025 là 12%.") == [12])
  }

  @Test func goalBehindWhatWasNotMetStays() {
    #expect(values("Năm 2025 không đạt kế hoạch. Năm 2026, tỉnh phấn đấu tăng trưởng 8%.") == [8])
  }

  @Test func planToldInNewsIsAGoal() {
    #expect(values("Theo kế hoạch, vụ đông năm nay, toàn tỉnh gieo trồng 16.470 ha.") == [16_470])
    #expect(found("Theo kế hoạch, vụ đông năm nay, toàn tỉnh gieo trồng 16.470 ha.").first?.deadlineYear == 2026)
    #expect(values("Theo kế hoạch năm 2026, huyện xây dựng 5 trường học.") == [5])
    #expect(values("Theo kế hoạch, hội nghị có 200 người.") == [])
    #expect(values("Theo kế hoạch, năm 2026 tỉnh trồng 5.000 ha, thực hiện đạt 90%.") == [])
    #expect(values("Theo kế hoạch, vụ đông năm nay toàn tỉnh đã gieo trồng 16.470 ha.") == [])
  }

  @Test func headlineThatLooksBackSetsNoGoals() {
    #expect(values("# Nhìn lại mục tiêu năm 2026\n\nXuất khẩu đạt 20 tỷ USD.") == [])
  }

  // MARK: From … to

  @Test(arguments: [
    ("Tỷ lệ tử vong sẽ giảm từ 31,6 xuống còn 22/1.000 ca vào năm 2030.", 22.0),
    ("Phấn đấu tỷ lệ hộ nghèo giảm từ 22 xuống còn 11%.", 11),
    ("Phấn đấu số vụ tai nạn giảm từ 120 xuống còn 80 vụ.", 80),
    ("Phấn đấu tỷ lệ hộ nghèo giảm từ 22% xuống còn 11%.", 11),
    ("Phấn đấu giảm từ 20 còn 15 thủ tục.", 15),
  ])
  func whereSomethingComesFromIsNoGoal(_ body: String, value: Double) { #expect(values(body) == [value]) }

  @Test func valueOfAnotherTimeIsAGoalOfItsOwn() {
    let body = "Phấn đấu giá trị sản xuất tăng trên 9%/năm đến cuối nhiệm kỳ đạt 10% trở lên."
    #expect(values(body) == [9, 10])
  }

  // MARK: Parts of the year at hand

  @Test(arguments: [
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Thu ngân sách quý I đạt 1.000 tỷ đồng.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Quý I, thu ngân sách đạt 1.000 tỷ đồng; xuất khẩu tăng 3,8%.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Xuất khẩu tháng 3 đạt 50 triệu USD.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Đến cuối tháng 3, tỷ lệ giải ngân đạt 20%.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Tính chung 3 tháng, khách du lịch giảm 30%.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Đến 30/3/2026, thu ngân sách đạt 900 tỷ đồng.",
  ])
  func partOfTheYearThatIsOverIsNoGoal(_ body: String) { #expect(values(body, month: 4) == [5000]) }

  @Test(arguments: [
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Quý IV phấn đấu tỷ lệ giải ngân đạt 95%.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Đến hết tháng 12, tỷ lệ giải ngân đạt 95%.",
    "Năm 2026, huyện phấn đấu thu 5.000 tỷ đồng. Đến 30/6/2026, tỷ lệ giải ngân đạt 95%.",
  ])
  func partOfTheYearToComeIsAGoal(_ body: String) { #expect(values(body, month: 4) == [5000, 95]) }

  @Test(arguments: [
    "Dự kiến đến cuối năm thu ngân sách đạt hơn 18.000 tỷ đồng, vượt 28,6% dự toán.",
    "Tổng lợi nhuận trong năm 2026 dự kiến đạt 6.310 tỷ đồng, đạt 103% kế hoạch.",
    "Tổng nộp ngân sách dự kiến là 5.850 tỷ đồng, bằng 118% năm 2025.",
    "Tại hội nghị bàn nhiệm vụ năm 2027, Thành ủy cho biết GRDP năm 2026 tăng 14,05% so với năm 2025.",
  ])
  func whatTheYearWillHaveBroughtIsNoGoal(_ body: String) { #expect(values(body, month: 12) == []) }

  @Test func planOfTheNextYearIsAGoal() {
    #expect(values("Tổng lợi nhuận năm 2027 dự kiến đạt 6.310 tỷ đồng.", month: 12) == [6310])
    #expect(values("Năm 2027, dự kiến thu ngân sách đạt 110% dự toán.", month: 12) == [110])
    #expect(values("Dự kiến thu ngân sách đạt 500 tỷ đồng, tăng 10% so với năm 2026.", month: 12) == [500, 10])
  }

  @Test func resultBehindThePlanIsNoGoal() {
    #expect(values("Chỉ tiêu năm 2026 là 1.200 ha, thực hiện được 1.300 ha, vượt 8%.") == [1200])
    #expect(values("Kế hoạch năm 2026 giao 1.200 ha, thực hiện 800 ha, đạt 67%.") == [])
    let tasks = "Năm 2027, tỉnh có kế hoạch trồng 1.200 ha rừng, thực hiện 15 dự án, đào tạo 500 người."
    #expect(values(tasks).first == 1200 && values(tasks).count > 1)
  }

  // MARK: Members of a row

  @Test func whatMustNotBeIsTurnedBehindAGoalToo() {
    let goals = found("Năm 2027, tỉnh phấn đấu xuất siêu 10 tỷ USD, không để lạm phát quá 4%.")
    #expect(goals.map(\.value) == [10, 4])
    #expect(goals.last?.comparator == .atMost)
  }

  @Test func averageBehindACountIsAGoalOfItsOwn() {
    #expect(
      values("Phấn đấu năm 2027 có 18/20 xã đạt chuẩn, bình quân đạt 18,5 tiêu chí/xã.") == [18, 18.5])
    #expect(values("Phấn đấu năm 2027 100% trạm y tế có bác sĩ, bình quân 8 bác sĩ/vạn dân.") == [100, 8])
  }

  @Test func smallFractionsAreNotRead() {
    #expect(values("Đến năm 2030, phấn đấu 1/3 trường học đạt chuẩn; 12/15 xã đạt chuẩn.") == [12])
  }

  @Test func whatEachOfACountHasIsNoGoal() {
    let body = "Năm 2027, phấn đấu khởi công 12 dự án, có khối lượng giải ngân từ 50 tỷ đồng trở lên."
    #expect(values(body) == [12])
    #expect(values("Năm 2027, phấn đấu thu hút 20 dự án với tổng vốn 10.000 tỷ đồng.") == [20, 10_000])
  }

  @Test func bracketListsTheGoalsOfAYear() {
    let body =
      "Công ty phấn đấu hoàn thành các chỉ tiêu năm 2027 (doanh thu 900 tỷ đồng, lợi nhuận trước thuế 40 tỷ đồng)."
    #expect(values(body) == [900, 40])
  }

  @Test func paragraphsBehindAmongWhichGoOn() {
    let body = "Chỉ tiêu năm 2027: tổng sản phẩm tăng 13%.\n\nTrong đó:\n\n+ Các ngành dịch vụ tăng 12%"
    #expect(values(body) == [13, 12])
  }

  // MARK: Texts of a body that tell

  @Test(arguments: [
    "Năm 2025, xã có sản lượng cao su 4.000 tấn đạt 100% kế hoạch đề ra. Tổng thu ngân sách trên 5,9 tỷ đồng, đạt 130,3% so với kế hoạch.",
    "Trong tháng 3/2026 có 30 dự án được cấp phép đầu tư.",
    "Đến 31/3/2026 có 95% dân số tham gia bảo hiểm y tế.",
  ])
  func resultsOfABodyAreNoGoals(_ body: String) {
    let found = found(body, month: 6, issuer: "UBND xã Hương Bình")
    #expect(found.map(\.value) == [])
  }

  @Test func goalsOfABodyStay() {
    let body =
      "Đến 31/12/2026 phấn đấu 95% dân số tham gia bảo hiểm y tế. Phấn đấu thu ngân sách đạt 105% kế hoạch đề ra."
    #expect(found(body, month: 6, issuer: "UBND xã Hương Bình").map(\.value) == [95, 105])
  }

  @Test(arguments: [
    "Thu ngân sách đảm bảo theo kế hoạch đề ra từ đầu năm, trong đó thu tiền sử dụng đất 37 tỷ đồng. Tổng vốn đầu tư đạt 975 tỷ đồng.",
    "Tổng sản phẩm quý I dự kiến tăng 7,51%.",
    "Thành ủy TP. Cần Thơ cho biết, tăng trưởng GRDP năm 2026 đạt 12,64%.",
  ])
  func judgementsOpenNoGoals(_ body: String) { #expect(values(body, month: 4) == []) }

  @Test func plansOfAMeasureAreSet() {
    #expect(
      values("Cổ đông đã thông qua kế hoạch doanh thu 34.000 tỷ đồng, tăng 13% so với năm 2025.") == [34_000, 13])
    #expect(values("Năm 2025, cổ đông đã thông qua kế hoạch doanh thu 34.000 tỷ đồng.") == [])
    #expect(values("Công ty không đạt kế hoạch doanh thu 34.000 tỷ đồng.") == [])
  }

  @Test func bracketsHoldGoalsOfTheirOwn() {
    #expect(
      values("Năm 2027, phấn đấu tỷ lệ hộ dùng nước trên 90% (hợp vệ sinh đạt 100%).") == [90, 100])
    #expect(values("Năm 2027, phấn đấu tỷ lệ hộ dùng nước trên 90% (hiện nay đạt 80%).") == [90])
    let body =
      "Phấn đấu các cây trồng năm 2027 (Lúa: diện tích đạt 207 ha, sản lượng đạt 2.898 tấn. Ngô: diện tích đạt 40 ha)."
    #expect(values(body) == [207, 2898, 40])
  }

  @Test func meanPopulationIsAForecast() {
    #expect(values("Chỉ tiêu năm 2027:\n\n- Dân số trung bình 7.129 người.\n- Thu ngân sách đạt 5 tỷ đồng.") == [5])
  }

  @Test(arguments: [
    "Trong quý IV, huyện phấn đấu hoàn thành 5 km đường.", "6 tháng cuối năm, huyện phấn đấu trồng 50 ha rừng.",
    "Vụ mùa này, huyện phấn đấu gieo cấy 3.000 ha.", "Trong tháng 8, huyện phấn đấu trồng 50 ha rừng.",
  ])
  func partOfTheYearIsItsTime(_ body: String) {
    #expect(found(body, month: 6).map(\.deadlineYear) == [2026])
  }

  @Test func monthThatIsOverIsNoTime() {
    #expect(found("Trong tháng 3, huyện phấn đấu trồng 50 ha rừng.", month: 6).map(\.deadlineYear) == [nil])
  }

  @Test func endToBeReachedIsAGoal() {
    let body = "Để cán đích 10 tỷ USD trong năm nay, ngành thủy sản sẽ phải tăng trưởng 11%."
    #expect(values(body) == [10, 11])
    #expect(values("Để hoàn thành kế hoạch 100 km đường, đơn vị đã huy động 500 công nhân.") == [])
  }
}
