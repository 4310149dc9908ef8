import Targets
import Testing

/// News and reports tell of goals and of what has been reached in the same paragraph. What has been reached is no target, however the
/// goals before it were told; and what is aimed at in the sentence itself is one, however much was told before.
@Suite struct ToldPastTests {
  private func found(_ body: String, title: String = "Tin trong tỉnh", year: Int = 2020, isNews: Bool = true)
    -> [FoundTarget]
  {
    Sample.found(body, title: title, year: year, isNews: isNews)
  }

  private func values(_ body: String, year: Int = 2020) -> [Double] { found(body, year: year).map(\.value) }

  @Test(arguments: [
    // What a heading or a paragraph said of goals ends where a sentence holds its figures against a time that is over.
    "Tỉnh nỗ lực thực hiện các mục tiêu. Toàn xã có 42 hộ kinh doanh, tăng 15 hộ so với đầu nhiệm kỳ.",
    "**Nâng chỉ tiêu xuất khẩu**\n\nNăm 2020, kim ngạch xuất khẩu đạt 30 tỷ USD, tăng 2,5% so với năm 2019.",
    "Huyện chú trọng các chỉ tiêu kinh tế. Sản lượng lúa đạt 5.000 tấn, tăng 3% so với cùng kỳ.",
    // Words of goals that aim at nothing.
    "Nhờ sự quyết tâm phấn đấu của Đảng bộ, kinh tế phát triển. Giá trị sản xuất đạt 12 tỷ đồng.",
    "Nhân dân trong huyện đã đoàn kết, nỗ lực phấn đấu và đạt những thành tựu lớn. Thu ngân sách đạt 40 tỷ đồng.",
    "Có 12/30 chỉ tiêu có khả năng sẽ đạt vào cuối nhiệm kỳ. Trong đó, thu nhập bình quân đạt 22 triệu đồng.",
    "Tỷ lệ hộ dân nông thôn dùng nước đảm bảo vệ sinh là 94%.",
    // Goals told as those that results are held against.
    "Sáu tháng đầu năm, kinh tế tăng khá. Thu ngân sách đảm bảo theo kế hoạch đề ra, trong đó thu tiền đất 37 tỷ đồng.",
    "Bộ trưởng khen ngành hoàn thành các chỉ tiêu quan trọng như: tăng trưởng trên 2,6%; độ che phủ rừng đạt 42%.",
    // So much of what was planned, a year that is over, a state of things.
    "Tỉnh đặt mục tiêu cao cho năm tới. Thu nhập bình quân đạt 22/23 triệu đồng.",
    "Các chỉ tiêu đều được quan tâm. Trong năm 2019, diện tích lúa đạt 53 ha; cây ngô tăng 4,3%.",
    "Tỉnh sẽ phát triển nghề tôm. Hiện khoảng 90% lượng tôm do các hộ nhỏ nuôi.",
    "Ngành cần tranh thủ hệ thống với hơn 2.000 cơ sở chế biến, trong đó có hơn 200 nhà máy hiện đại.",
    "Thủ tướng yêu cầu nhìn lại 5 năm qua.",
  ])
  func whatHasBeenReachedIsNoTarget(_ body: String) { #expect(values(body) == []) }

  @Test(arguments: [
    ("Toàn xã có 42 hộ kinh doanh, tăng 15 hộ so với đầu nhiệm kỳ. Xã phấn đấu đến năm 2025 có 60 hộ.", [60.0]),
    ("Nhiệm kỳ qua, thu nhập đạt 50 triệu đồng. Đại hội đề ra 18 chỉ tiêu, trong đó tỷ lệ hộ nghèo còn 3%.", [3]),
    ("Năm 2019, tỉnh đón 5 triệu lượt khách. Mục tiêu năm 2020 là đón 6 triệu lượt khách.", [6_000_000]),
    ("Tỉnh phấn đấu năm 2020 xuất khẩu đạt 4 tỷ USD, tăng 15% so với năm 2019.", [4, 15]),
    ("Đến năm 2025, phấn đấu thu nhập đạt 80 triệu đồng. Tỷ lệ hộ nghèo giảm 2% so với năm 2019.", [80, 2]),
    (
      "Phấn đấu tỷ lệ lao động đã qua đào tạo có chứng chỉ 37% trở lên; tỷ lệ bao phủ bảo hiểm y tế 97% trở lên.",
      [37, 97]
    ),
  ])
  func whatIsAimedAtStays(_ body: String, _ expected: [Double]) { #expect(values(body) == expected) }

  @Test func theYearOfALeadGoesOnToTheNextParagraph() {
    let body =
      "Tổng kết năm 2020 và bàn việc năm sau.\n\nĐối với các mục tiêu năm 2021, Thủ tướng nhấn mạnh, phải đạt tăng trưởng khoảng 3%."
      + "\n\nTỷ lệ che phủ rừng đạt 42%."
    #expect(found(body).map(\.deadlineYear) == [2021, 2021])
    #expect(found(body).map(\.subject) == ["tăng trưởng", "Tỷ lệ che phủ rừng"])
  }

  @Test func theYearOfWhatHasNoFigureIsItsOwn() {
    let body =
      "Đại hội đề ra chỉ tiêu đến năm 2025: thu nhập đạt 70 triệu đồng/người; xã đạt nông thôn mới vào cuối năm 2021; tỷ lệ bao phủ bảo hiểm y tế đạt 98%."
    #expect(found(body).map(\.deadlineYear) == [2025, 2025])
  }

  @Test func wordsCountBeforeAScaleAndBehindTimes() {
    #expect(values("Tỉnh phấn đấu mỗi năm trồng trên hai triệu cây.") == [2_000_000])
    #expect(values("Tỉnh phấn đấu kim ngạch xuất khẩu 5 năm tới cao gấp đôi 5 năm trước.") == [2])
    // "trồng một tỷ cây xanh" is a name.
    #expect(values("Tỉnh quyết tâm thực hiện Đề án trồng một tỷ cây xanh.") == [])
  }

  @Test func landThatATaskIsDoneOn() {
    let all = found("Phát triển rừng trồng quế 3.000 ha trên địa bàn huyện Tân Sơn.")
    #expect(all.map { "\($0.value.formatted()) \($0.unit) \($0.subject)" } == ["3,000 ha rừng trồng quế"])
    #expect(values("Toàn tỉnh đã trồng quế trên 3.000 ha.") == [])
  }
}
