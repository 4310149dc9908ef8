import Targets
import Testing

/// What is a target and what is none, by the ways in which texts of different authors put it.
@Suite struct FindingTests {
  private func read(_ body: String, title: String = "Kế hoạch đến năm 2030", isNews: Bool = false) -> [String] {
    Sample(body, title: title, issued: 2026, isNews: isNews).targets.map {
      let range = $0.valueMax.map { "–\($0)" } ?? ""
      return "\($0.comparator.rawValue) \($0.value)\(range) \($0.unit) \($0.deadlineYear.map(String.init) ?? "?")"
    }
  }

  @Test(arguments: [
    ("Rút ngắn thời gian giải quyết từ 57 xuống 14 ngày.", ["= 14.0 ngày 2030"]),
    ("Tuổi thọ trung bình đạt 74,5 tuổi.", ["= 74.5 tuổi 2030"]),
    ("Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt 95%.", ["= 95.0 % 2030"]),
    ("Tỷ lệ tăng dân số tự nhiên 10,8‰.", ["= 10.8 ‰ 2030"]),
    ("Tỷ suất tử vong trẻ em còn 15/1.000 trẻ.", ["= 15.0 /1.000 trẻ 2030"]),
    (
      "Có 10 bác sĩ/10.000 dân; 30 giường bệnh/vạn dân.",
      ["= 10.0 bác sĩ/10.000 dân 2030", "= 30.0 giường bệnh/vạn dân 2030"]
    ),
    ("Chỉ số PCI trong nhóm 30 trên 63 tỉnh, thành phố.", ["<= 30.0 hạng 2030"]),
    ("Tổng nguồn đầu tư toàn xã hội: 74-75 nghìn tỷ đồng.", ["= 74.0–75.0 nghìn tỷ đồng 2030"]),
    ("Lắp đặt mới trạm 3G/4G: 58 trạm (VNPT: 25 trạm).", ["= 58.0 trạm 2030"]),
    ("100% nhiệm vụ đề ra theo kế hoạch hằng năm được hoàn thành.", ["= 100.0 % 2030"]),
    ("Phát triển báo chí trên 04 loại hình báo chí.", []),
    ("Giữ ổn định 8 trọng tâm chỉ đạo và 17 hiệp định đã ký.", []),
    (
      "Phấn đấu thu hút 17-20 triệu lượt khách quốc tế, 82 triệu lượt khách nội địa, đóng góp trên 10% GDP.",
      ["= 17000000.0–20000000.0 lượt khách 2030", "= 82000000.0 lượt khách 2030", "> 10.0 % 2030"]
    ),
  ])
  func amongGoals(_ text: String, _ expected: [String]) { #expect(read("## Mục tiêu\n\n- \(text)") == expected) }

  /// What plans of communes, unions and ministries put otherwise than those of provinces.
  @Test(arguments: [
    ("Giải ngân vốn đầu tư đạt 95% kế hoạch trở lên.", [">= 95.0 % 2030"]),
    ("Lúa 507 ha.", ["= 507.0 ha 2030"]),
    ("Thời gian sống khỏe (năm): 68", ["= 68.0 năm 2030"]),
    ("Tỷ lệ hộ có nước sạch (%): trên 95", ["> 95.0 % 2030"]),
    (
      "Đạt 25 điều dưỡng trên 10.000 dân, 4 dược sĩ trên một vạn dân.",
      ["= 25.0 điều dưỡng/10.000 dân 2030", "= 4.0 dược sĩ/vạn dân 2030"]
    ),
    ("Thu hút 900.000 lượt khách.", ["= 900000.0 lượt khách 2030"]),
    (
      "Đón 900.000 lượt, trong đó khách quốc tế 100.000 lượt, khách nội địa 800.000 lượt.",
      ["= 900000.0 lượt 2030", "= 100000.0 lượt 2030", "= 800000.0 lượt 2030"]
    ),
    ("Giá trị sản xuất trên 1 ha đạt 90 triệu/năm.", ["= 90.0 triệu/năm 2030"]),
    ("Đất lúa 2 vụ trở lên là 3.200 ha.", ["= 3200.0 ha 2030"]),
    ("Bình quân lương thực đạt 820kg/người/năm.", ["= 820.0 kg/người/năm 2030"]),
    ("Mức hưởng thụ văn hóa 45 lần/người/năm.", ["= 45.0 lần/người/năm 2030"]),
    ("Tỷ lệ hộ sinh con thứ 3 trở lên giảm còn dưới 5%.", ["< 5.0 % 2030"]),
    ("Các xã còn lại đạt từ 15 tiêu chí trở lên.", [">= 15.0 tiêu chí 2030"]),
    ("Tỷ lệ hộ khá đạt 20% năm 2027 và 50% vào năm 2029.", ["= 20.0 % 2027", "= 50.0 % 2029"]),
    ("Tỷ lệ hộ dùng điện tăng từ 33% năm 2025 lên 38% năm 2028.", ["= 38.0 % 2028"]),
    ("Thu ngân sách: tăng 10%/năm trở lên.", [">= 10.0 %/năm 2030"]),
    ("Cách mép trên trang giấy 20 mm.", []),
    ("Diện tích nhà ở bình quân đầu người 15m2.", ["= 15.0 m2 2030"]),
    ("Tỷ lệ trẻ thấp còi thể nặng và vừa giảm dưới 8% (miền núi dưới 20%).", ["< 8.0 % 2030"]),
    ("Giảm 25% số trường hợp mắc lao và 20% số người nhiễm mới.", ["= 25.0 % 2030", "= 20.0 % 2030"]),
    ("Kim ngạch xuất khẩu gấp 2 lần năm 2020.", ["x 2.0 lần 2030"]),
  ])
  func amongGoalsOfManyAuthors(_ text: String, _ expected: [String]) {
    #expect(read("## Mục tiêu\n\n- \(text)") == expected)
  }

  /// Lines that are headings by their words alone, as news and pages of communes have them.
  @Test func aLineOfItsOwnIsAHeading() {
    let goals = "\n\nI. Về kinh tế (2 chỉ tiêu)\n\n1. Thu nhập bình quân: 60 triệu đồng.\n\n2. Tỷ lệ hộ nghèo dưới 1%."
    let both = ["= 60.0 triệu đồng 2031", "< 1.0 % 2031"]
    #expect(read("CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2026-2031\(goals)", title: "Tin", isNews: true) == both)
    #expect(read("Một số thành tựu nổi bật\(goals)", title: "Tin", isNews: true) == [])
    #expect(
      read(
        "Mục tiêu của ngành:\n\n1-Tuổi thọ trung bình (tuổi): 75\n\n2-Số bác sĩ (người): 19", title: "Tin", isNews: true
      )
      .map { $0.prefix(6) } == ["= 75.0", "= 19.0"])
  }

  /// What a part of the goals is about does not make rules of it.
  @Test func partsOfGoalsAreGoals() {
    #expect(
      read("1. Mục tiêu cụ thể\n\na) Về thực hiện chế độ ăn hợp lý\n\n- Tỷ lệ trẻ ăn đủ đạt 65% vào năm 2028.")
        == ["= 65.0 % 2028"])
  }

  /// Words of goals that results are held against, and years past that a sentence opens with.
  @Test func resultsHeldAgainstGoalsAreNone() {
    for text in [
      "Năm 2025, huyện có 30/32 chỉ tiêu đạt và vượt kế hoạch đề ra, thu ngân sách đạt 540 tỷ đồng.",
      "Đảng bộ hoàn thành 24/27 chỉ tiêu Đại hội đề ra. Thu nhập bình quân đạt 36 triệu đồng.",
      "Với sự quyết tâm của nhân dân, thu nhập bình quân đạt 36 triệu đồng.",
      "Nhiệm kỳ 2020 - 2025, thu nhập bình quân đạt 36 triệu đồng, kết nạp 50 đảng viên.",
      "Cả nước trồng cây đạt 143% so với mục tiêu. Trong đó, trồng phân tán: 573 triệu cây.",
      "Trường học được đầu tư xây dựng với kinh phí trên 45 tỷ đồng.",
      "Hiện tỷ lệ này đang là 1,93%.",
    ] { #expect(read(text, title: "Tin", isNews: true) == [], "\(text)") }
    #expect(read("Nhiệm kỳ 2026 - 2031, phấn đấu kết nạp 50 đảng viên.", title: "Tin", isNews: true).count == 1)
  }

  /// A bracket with a word for goals states goals of its own; milestones have the words of what they lead to.
  @Test func bracketsThatStateGoals() {
    #expect(
      read("Triển khai dự án vệ tinh trong năm 2027 (phấn đấu đạt 500.000 thuê bao).") == ["= 500000.0 thuê bao 2027"])
    #expect(read("Triển khai dự án vệ tinh trong năm 2027 (đã đạt 500.000 thuê bao).") == [])
    #expect(
      read("Tỉnh có 2 mục tiêu (90% xã có mạng; tối thiểu 50 thôn thông minh).") == [
        "= 90.0 % 2030", ">= 50.0 thôn 2030",
      ])
    let sample = Sample(
      "Tỷ lệ dùng nước sạch đạt 90% (năm 2027: 70%; năm 2028: 80%).", title: "Kế hoạch đến năm 2030", issued: 2026)
    #expect(sample.targets.map(\.deadlineYear) == [2030, 2027, 2028])
    #expect(Set(sample.targets.map(\.subject)) == ["Tỷ lệ dùng nước sạch"])
    #expect(sample.targets.map { sample.document.string($0.quote) }.last == "năm 2028: 80%")
  }

  @Test func whatIsSaidToBeReachedIsNone() {
    #expect(read("Theo đó, 34/34 địa phương đã công bố danh mục.") == [])
    #expect(read("Ưu tiên hỗ trợ 40 xã đã được công bố tình huống khẩn cấp.") == [])
    #expect(read("GRDP bình quân đầu người đạt 22,4 triệu đồng.", title: "Kết quả thực hiện nhiệm vụ năm 2025") == [])
    #expect(
      read("## Phương hướng\n\nPhấn đấu thu ngân sách đạt 900 tỷ đồng.", title: "Kết quả thực hiện năm 2025").count == 1
    )
  }

  /// Words that only look like "chỉ đạt", "đã" of another clause, a share within a subject.
  @Test func whatOnlyLooksReachedIsAGoal() {
    #expect(
      read("Huyện phấn đấu đến năm 2028, tỷ lệ lao động có chứng chỉ đạt 30%; tỷ lệ thất nghiệp dưới 2%.", isNews: true)
        == ["= 30.0 % 2028", "< 2.0 % 2028"])
    #expect(
      read("Phấn đấu tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo trên 25% giảm từ 4% trở lên.") == [">= 4.0 % 2030"])
    #expect(read("Tỉnh đã xây dựng hơn 5.000 nhà; xây dựng 2.046 ngôi nhà tình nghĩa.", title: "", isNews: true) == [])
  }

  @Test func inNewsAYearToComeMakesAGoal() {
    #expect(read("Tới hết năm 2028, tỉnh chi 134 tỷ đồng cho công nghệ thông tin.", title: "", isNews: true).count == 1)
    #expect(read("Năm 2025, tỉnh chi 134 tỷ đồng cho công nghệ thông tin.", title: "", isNews: true) == [])
  }

  /// Goals of news run on in the paragraphs behind: a further measure, a task, or "Cụ thể, …" behind goals in words.
  @Test func goalsOfNewsGoOnInTheNextParagraph() {
    let goal = "Các chỉ tiêu chủ yếu đến năm 2030 gồm: Tốc độ tăng GDP đạt từ 10% trở lên.\n\n"
    let news = { read($0, title: "Tin", isNews: true) }
    #expect(
      news(goal + "Tỷ trọng lao động nông nghiệp đạt khoảng 25%.\n\nTỷ lệ thất nghiệp dưới 4%.").map { $0.prefix(6) }
        == [">= 10.", "~ 25.0", "< 4.0 "])
    #expect(news(goal + "Tỉnh có tỷ lệ thất nghiệp 4%.").count == 1)
    #expect(news(goal + "Ngành đã họp.\n\nTỷ lệ thất nghiệp là 4%.").count == 1)
    #expect(
      news("Chiến lược đặt mục tiêu phát triển bền vững.\n\nCụ thể, sản lượng đạt 9 triệu tấn.").count == 1)
    #expect(news("Chiến lược phát triển bền vững.\n\nCụ thể, sản lượng đạt 9 triệu tấn.") == [])
  }

  @Test func goalsThatHaveBeenReachedAreResults() {
    for opening in ["cơ bản đã đạt được các mục tiêu của chương trình đề ra", "đã hoàn thành các chỉ tiêu"] {
      #expect(read("Ngành \(opening). Cụ thể, tốc độ tăng đạt 6%.", title: "Tin", isNews: true) == [], "\(opening)")
    }
  }

  @Test func aMeasureAndItsVerbMakeAMemberBehindAShare() {
    #expect(
      read("Tốc độ tăng trưởng đạt 3%/năm, tổng sản lượng đạt 9,8 triệu tấn.")
        == ["= 3.0 %/năm 2030", "= 9800000.0 tấn 2030"])
    #expect(read("## Mục tiêu\n\n- Tuổi thọ trung bình tính từ lúc sinh: 73,8 tuổi;") == ["= 73.8 tuổi 2030"])
  }

  // MARK: Tables

  @Test func twoRowsOfHeadsAreOne() {
    let table = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị | Năm 2025 | Mục tiêu |  |
      | --- | --- | --- | --- | --- | --- |
      |  |  |  | Thực hiện | Năm 2027 | Năm 2030 |
      | 1 | Tỷ lệ che phủ rừng | % | 41 | 42 | 45 |
      """
    #expect(read(table) == ["= 42.0 % 2027", "= 45.0 % 2030"])
  }

  @Test func unitsStandInNamesAndHeads() {
    let table = """
      | TT | Chỉ tiêu | Mục tiêu năm 2027 (%) |
      | --- | --- | --- |
      | 1 | Giá trị xuất khẩu (triệu USD) | 1.055 |
      | 2 | Tỷ lệ hộ nghèo (theo chuẩn mới) | 3,5 |
      """
    #expect(read(table) == ["= 1055.0 triệu usd 2027", "= 3.5 % 2027"])
  }

  @Test func severalValuesInACellAreSeveralTargets() {
    let table = """
      | TT | Chỉ tiêu | Đơn vị | Mục tiêu |
      | --- | --- | --- | --- |
      | 1 | Chỉ số chính quyền số | hạng | ≤ 3 Đông Nam Á; ≤ 50 Thế giới |
      """
    let targets = Sample(table, title: "Kế hoạch đến năm 2030", issued: 2026).targets
    #expect(targets.map(\.value) == [3, 50] && targets.map(\.outcome) == ["Đông Nam Á", "Thế giới"])
  }

  @Test func aTableOfResultsStatesGoalsInItsGoalColumnsOnly() {
    let table = """
      | TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Ước thực hiện 2025 | Tỷ lệ (%) | So cùng kỳ (%) |
      | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Sản lượng điện | triệu kWh | 8.213 | 8.223 | 100,12 | 101,96 |
      | 2 | Trường đạt chuẩn | % | - | 86,1 | - | - |
      """
    #expect(read(table) == [])
    // What was to be reached in the year that the report tells of is no target of it; the year behind it is one.
    #expect(Sample(table, title: "Báo cáo", issued: 2025).targets.isEmpty)
    let next = table.replacing("Kế hoạch 2025", with: "Kế hoạch 2026")
    #expect(Sample(next, title: "Báo cáo", issued: 2025).targets.map(\.value) == [8213])
  }

  /// What an earlier plan had promised stands beside what was reached, and is no target of the report.
  @Test(arguments: [
    ("Đề ra năm 2023", "Kết quả thực hiện", 0), ("Kế hoạch năm 2023", "Thực hiện năm 2023", 0),
    ("Mục tiêu năm 2024", "Thực hiện năm 2023", 2), ("Mục tiêu năm 2023", "Cơ quan thực hiện", 2),
  ])
  func columnsOfResultsTakeThePlansPromisesWithThem(_ goal: String, _ other: String, _ count: Int) {
    let table = """
      ## Mục tiêu

      | Chỉ tiêu | \(goal) | \(other) |
      | --- | --- | --- |
      | Tỷ lệ hồ sơ trực tuyến | 30% | 75% |
      | Tỷ lệ hộ dùng nước sạch | 80% | 82% |
      """
    let sample = Sample(table, title: "Đánh giá năm 2023", issued: 2023)
    #expect(TargetFinder.find(in: sample.document, context: sample.context).count == count)
  }
}
