import Publications
import Targets
import Testing

/// What is said of a value is its own: no verb, base, thing or predicate of its neighbours is lent to it, and its unit is a whole noun.
@Suite struct OwnWordsTests {
  private func records(_ body: String) -> [TargetRecord] {
    let title = "Kế hoạch đến năm 2030"
    let sample = Sample(body, title: title, issued: 2026)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ) { _ in nil }.value
  }

  /// Displays without the deadline at their end.
  private func displays(_ body: String) -> [String] {
    records(body).map { record in
      let told = record.deadlineYear.map { ", đến năm \($0)" } ?? ""
      return record.display.hasSuffix(told) ? String(record.display.dropLast(told.count)) : record.display
    }
  }

  @Test(arguments: [
    (
      "Phấn đấu huy động vốn đạt 175.000 tỷ đồng, tăng 10,5%.",
      ["Huy động vốn đạt 175.000 tỷ đồng", "Huy động vốn tăng 10,5%"]
    ),
    (
      "Giải ngân vốn đầu tư công đạt 95%, tăng 5%.",
      ["Giải ngân vốn đầu tư công đạt 95%", "Giải ngân vốn đầu tư công tăng 5%"]
    ),
    (
      "Sử dụng vốn vay đầu tư phát triển sản xuất, kinh doanh, tạo việc làm mới cho 2.800 lao động.",
      ["Tạo việc làm mới cho 2.800 lao động"]
    ),
    (
      "Phấn đấu giảm 25% số vụ và 20% số người chết vì tai nạn giao thông.",
      ["Giảm 25% vụ", "Giảm 20% số người chết vì tai nạn giao thông"]
    ),
    ("Tỉnh phấn đấu thu hút 2 tỷ USD.", ["Thu hút 2 tỷ USD"]),
    ("Đường bộ đảm nhận 86-90%.", ["Đường bộ đảm nhận 86–90%"]),
    (
      "Phấn đấu trồng 500 ha rừng; đến năm 2028 trồng 300 ha.", ["Trồng 500 ha rừng", "Trồng 300 ha rừng"]
    ),
    (
      "Phấn đấu giảm 9% phát thải và giảm tới 27% khi có hỗ trợ quốc tế.", ["Giảm 9% phát thải", "Giảm 27% phát thải"]
    ),
  ])
  func aVerbIsOfWhatIsDone(_ text: String, _ shown: [String]) { #expect(displays(text) == shown) }

  @Test(arguments: [
    ("Phấn đấu không có học sinh bỏ học, 100% học sinh lên lớp.", "100% học sinh lên lớp"),
    ("Phấn đấu không để xảy ra cháy nổ, tai nạn giảm 5%.", "Tai nạn giảm 5%"),
    // Whose value is bounded is denied, and a row of means of transport is none.
    ("Không để tỷ lệ nợ xấu, nợ quá hạn vượt quá 3%.", "Tỷ lệ nợ xấu, nợ quá hạn tối đa 3%"),
    ("Vận tải hàng không, đường bộ tăng 5%.", "Vận tải hàng không, đường bộ tăng 5%"),
  ])
  func aDenialEndsWithItsComma(_ text: String, _ shown: String) { #expect(displays(text) == [shown]) }

  /// Only a change or a multiple is held against a base, or a value right before it.
  @Test(arguments: [
    (
      "Phấn đấu thu nhập bình quân đạt 50 triệu đồng, so với mục tiêu đề ra năm 2025 là 45 triệu đồng.",
      "Thu nhập bình quân đạt 50 triệu đồng"
    ),
    ("So với dự toán năm 2025, thu nội địa tăng 6%.", "Thu nội địa tăng 6% so với dự toán năm 2025"),
    ("Thu ngân sách tăng 5% so với năm 2025.", "Thu ngân sách tăng 5% so với năm 2025"),
    ("Kim ngạch xuất khẩu gấp đôi so với năm 2025.", "Kim ngạch xuất khẩu gấp 2 lần so với năm 2025"),
  ])
  func anAbsoluteValueHasNoBase(_ text: String, _ shown: String) { #expect(displays(text) == [shown]) }

  @Test(arguments: [
    (
      "Phấn đấu kết nạp đảng viên đạt tối thiểu 100% chỉ tiêu trở lên.", "Kết nạp đảng viên đạt tối thiểu 100% chỉ tiêu"
    ),
    ("Lợi nhuận dự kiến là 1.000 tỷ đồng, hoặc cao hơn.", "Lợi nhuận là tối thiểu 1.000 tỷ đồng"),
    ("90% hộ nông thôn trở lên dùng nước sạch.", "Tối thiểu 90% hộ nông thôn dùng nước sạch"),
    ("100% người từ 15 tuổi trở lên biết chữ.", "100% người từ 15 tuổi trở lên biết chữ"),
  ])
  func whatBoundsAValueIsNoPartOfItsName(_ text: String, _ shown: String) { #expect(displays(text) == [shown]) }

  @Test(arguments: [
    ("Về thu nhập bình quân, huyện phấn đấu đạt 50 triệu đồng.", "thu nhập bình quân"),
    ("Phấn đấu tăng trưởng bình quân 5 năm 2026 - 2030 đạt 7%.", "tăng trưởng bình quân"),
    ("Phấn đấu tăng trưởng 8% nhằm tạo đà cho năm 2031.", "tăng trưởng"),
    ("Trồng 500 ha rừng để nâng độ che phủ lên 45%.", "rừng"),
    ("Trồng rừng tập trung 15.000 ha, còn lại là trồng cây phân tán.", "rừng tập trung"),
    ("90% cán bộ, công chức tích cực tham gia cuộc vận động.", "cán bộ, công chức"),
    ("Giảm số người mắc lao trong cộng đồng dưới 100/100.000 người dân.", "số người mắc lao trong cộng đồng"),
    ("Tỉnh phấn đấu thu hút 2 tỷ USD.", "thu hút"),
  ])
  func theSubjectIsWhatIsMeasured(_ text: String, _ subject: String) {
    #expect(records(text).map(\.subject) == [subject])
  }

  @Test func aShareOfDemandIsOfWhatMeetsIt() {
    #expect(
      records(
        "Vận tải công cộng phải đạt được từ 35-50% nhu cầu đi lại của nhân dân, khoảng 80% người dân được tiếp cận với phương tiện công cộng."
      ).map(\.subject) == ["Vận tải công cộng", "người dân"])
  }

  @Test func networksReachTheSecondToo() {
    #expect(
      displays("Phấn đấu sóng 4G phủ 100% thôn và 95% dân số.") == ["Sóng 4G phủ 100% thôn", "Sóng 4G phủ 95% dân số"])
  }

  @Test func measuresHaveTheirThings() {
    #expect(
      records("Diện tích lúa đạt 207 ha, năng suất đạt 60 tạ/ha; ngô: diện tích đạt 40 ha.").map(\.subject)
        == ["Diện tích lúa", "năng suất lúa", "diện tích ngô"])
    #expect(
      records("Các cây trồng chủ yếu (Lúa: diện tích đạt 207 ha, sản lượng đạt 2.898 tấn. Ngô: diện tích đạt 40 ha).")
        .map(\.subject) == ["diện tích lúa", "sản lượng lúa", "diện tích ngô"])
    // A heading is no thing.
    #expect(records("Mục tiêu cụ thể: diện tích đạt 207 ha.").map(\.subject) == ["diện tích"])
  }

  @Test func whatIsDoneWithEachStandsBeforeTheFirst() {
    #expect(
      displays("Thi hành án xong về việc đạt trên 83%, về tiền đạt trên 46%.")
        == ["Thi hành án xong về việc đạt trên 83%", "Thi hành án xong về tiền đạt trên 46%"])
  }

  @Test(arguments: [
    "Một số ý kiến cho rằng mục tiêu tăng trưởng 6% là khá cao, nên ở mức 5%.",
    "Nhiều đại biểu đề nghị phấn đấu tăng trưởng 8%.",
  ])
  func opinionsAreNoGoals(_ text: String) { #expect(records(text).isEmpty) }

  @Test func theRestIsNoGoal() {
    #expect(displays("60% hộ dùng nước máy, 40% còn lại dùng nước giếng.") == ["60% hộ dùng nước máy"])
  }

  @Test(arguments: [
    ("Đào tạo 1.200 tổ viên.", "tổ viên"), ("Cấp 150 hộ chiếu.", "hộ chiếu"),
    ("Bồi dưỡng 80 báo cáo viên.", "báo cáo viên"),
    ("Xây dựng 15 điểm trường.", "điểm trường"), ("Năng suất lúa đạt 140tạ/ha.", "tạ/ha"),
    ("Thành lập 12 tổ công nghệ số cộng đồng.", "tổ"),
  ])
  func aUnitIsAWholeNoun(_ text: String, _ unit: String) { #expect(records(text).map(\.unit) == [unit]) }
}
