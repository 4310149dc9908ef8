import Markup
import Targets
import Testing

/// What is told of the way to goals, of days that are over, of who has pledged something, and of what there is to be none of; each beside a
/// neighbour that does aim at something.
@Suite struct NothingAimedAtTests {
  private func found(
    _ body: String, title: String = "Tin trong tỉnh", year: Int = 2026, month: Int = 7, isNews: Bool = true
  ) -> [FoundTarget] {
    Sample.found(body, title: title, year: year, month: month, isNews: isNews)
  }

  @Test(arguments: [
    "Các chỉ tiêu cơ bản bảo đảm tiến độ kế hoạch đề ra. Tổng vốn đầu tư đạt 975 tỷ đồng; tỷ lệ hộ nghèo còn 5%.",
    "Các chỉ tiêu đạt kế hoạch đề ra. Tổng vốn đầu tư đạt 975 tỷ đồng; tỷ lệ hộ nghèo còn 5%.",
    "Các chỉ tiêu kinh tế theo đúng kế hoạch đề ra. Thu ngân sách đạt 97 tỷ đồng; tỷ lệ hộ nghèo còn 5%.",
    "Công ty đã vượt kế hoạch lợi nhuận trước thuế đề ra là 46%. Tốc độ tăng trưởng của doanh thu là 25%.",
  ])
  func howFarGoalsAreIsNoGoal(_ body: String) { #expect(found(body).map(\.value) == []) }

  @Test func goalsToBeKeptToAreGoals() {
    let body = "Phấn đấu các chỉ tiêu đạt kế hoạch đề ra. Phấn đấu tổng vốn đầu tư năm 2026 đạt 975 tỷ đồng."
    #expect(found(body).map(\.value) == [975])
    #expect(found("Bảo đảm tiến độ kế hoạch đề ra. Phấn đấu năm 2026 tỷ lệ hộ nghèo còn 5%.").map(\.value) == [5])
  }

  @Test func whoHasPledgedIsCounted() {
    let body =
      "Năm 2026, Hội đẩy mạnh cuộc vận động, có hơn 126 nghìn hộ gia đình cam kết thực hiện, trong đó có hơn 94 nghìn hộ đạt "
      + "tiêu chuẩn; huy động được trên 11 tỷ đồng, mở 21 lớp đào tạo nghề."
    #expect(found(body, month: 12).map(\.value) == [])
    #expect(found("Năm 2027, tỉnh cam kết cắt giảm 30% thủ tục hành chính.", month: 12).map(\.value) == [30])
  }

  @Test func aDayThatIsOverIsNoDeadline() {
    let title = "Tình hình kinh tế - xã hội tháng 10 năm 2026 của tỉnh"
    let body = "Trong tháng 10/2026 có 23/27 ngành sản xuất tăng so tháng trước."
    #expect(found(body, title: title, month: 11, isNews: false).map(\.value) == [])
    #expect(found(body, title: "Kế hoạch sản xuất", month: 11, isNews: false).map(\.value) == [])
    let aim = "Phấn đấu đến ngày 30/10/2026 có 23/27 xã đạt chuẩn."
    #expect(found(aim, title: "Kế hoạch sản xuất", month: 11, isNews: false).map(\.value) == [23])
    let ahead = "Đến hết tháng 12/2026, tỷ lệ giải ngân đạt 85%."
    #expect(found(ahead, title: "Kế hoạch sản xuất", month: 11, isNews: false).map(\.value) == [85])
  }

  @Test func aListBehindGoalsThatFellIsOfResults() {
    let body =
      "Theo báo cáo 9 tháng đầu năm 2026, các chỉ tiêu số vụ vi phạm tiếp tục giảm mạnh so với cùng kỳ các năm trước, cụ thể: "
      + "diện tích rừng bị tác động giảm 63% so với cùng kỳ năm 2025; xảy ra 46 vụ, giảm 143 vụ so với cùng kỳ năm 2025."
    let title = "Hội nghị công tác bảo vệ rừng năm 2026 và triển khai nhiệm vụ năm 2027"
    let text = Markdown.parse(body, file: "a.md").value
    for month in [nil, 10] {
      let context = TargetContext(title: title, issuedYear: 2026, issuedMonth: month, isNews: false)
      #expect(TargetFinder.find(in: text, context: context).map(\.value) == [])
    }
  }

  @Test(arguments: [
    ("Phấn đấu năm 2027 không có học sinh bỏ học, 100% học sinh lên lớp.", "100% học sinh lên lớp, đến năm 2027"),
    ("Phấn đấu năm 2027 không có hộ tái nghèo, 95% hộ có nhà ở kiên cố.", "95% hộ có nhà ở kiên cố, đến năm 2027"),
    ("Phấn đấu năm 2027 không có tệ nạn ma túy, tai nạn giảm 5%.", "Tai nạn giảm 5%, đến năm 2027"),
    ("Phấn đấu năm 2027 không để xảy ra cháy nổ, tai nạn giảm 5%.", "Tai nạn giảm 5%, đến năm 2027"),
    ("Năm 2027, không để tỷ lệ hộ nghèo vượt quá 5%.", "Tỷ lệ hộ nghèo tối đa 5%, đến năm 2027"),
  ])
  func whatIsToBeNoneOfIsAnotherThing(_ body: String, _ display: String) {
    #expect(Sample.goals("1. " + body).map(\.display) == [display])
  }

  @Test func theFirstPartBehindAColonHasItsOwnName() {
    let body = "Tổng đàn gia súc 3.200 con, trong đó: đàn heo 1.220 con; đàn bò 1.200 con."
    #expect(Sample.goals("1. " + body).map(\.subject) == ["Tổng đàn gia súc", "đàn heo", "đàn bò"])
  }

  @Test func sumsOfBranchesBehindAMeasure() {
    let body =
      "Phấn đấu năm 2027 giá trị sản xuất: nông nghiệp 200 tỷ đồng, công nghiệp 300 tỷ đồng, xây dựng 150 tỷ đồng, dịch vụ 350 tỷ đồng."
    #expect(found(body).map(\.value) == [200, 300, 150, 350])
    #expect(found(body).map(\.subject) == ["nông nghiệp", "công nghiệp", "xây dựng", "dịch vụ"])
  }
}
