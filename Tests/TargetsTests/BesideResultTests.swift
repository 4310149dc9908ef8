import Markup
import Targets
import Testing

/// What texts that nobody had seen told beside goals: results under a headline of goals, what something is, who came; and goals told by
/// words that were no cues before.
@Suite struct BesideResultTests {
  private func news(_ body: String, title: String = "Tin trong tỉnh", year: Int = 2026) -> [FoundTarget] {
    let text = Markdown.parse(body, file: "a.md").value
    return TargetFinder.find(in: text, context: TargetContext(title: title, issuedYear: year, isNews: true))
  }

  private func plan(_ body: String) -> [FoundTarget] {
    Sample("## I. Mục tiêu\n\n" + body, title: "Kế hoạch năm 2027", issued: 2026).targets
  }

  @Test func aHeadlineOpensNoPart() {
    let text =
      "# Huyện bàn nhiệm vụ năm 2027\n\nSản lượng lúa 23.249 tấn, bằng 100,1% kế hoạch; đàn gia súc 33.976 con."
    #expect(news(text).isEmpty)
    #expect(news(text + "\n\n## Nhiệm vụ năm 2027\n\nPhấn đấu trồng mới 200 ha rừng.").map(\.value) == [200])
  }

  @Test func aHeadingOfGoalsOpensTheirList() {
    let text = "# Mục tiêu năm 2027\n\n- Tăng trưởng 10%.\n- Thu ngân sách 20.000 tỷ đồng."
    #expect(news(text).map(\.value) == [10, 20000])
  }

  @Test(arguments: [
    "Hầu hết các chỉ tiêu năm 2025 đã hoàn thành. Sản lượng lúa 23.249 tấn; đàn gia súc 33.976 con.",
    "Tỉnh nêu mục tiêu thu hút đầu tư. Hội nghị chào đón hơn 1.300 nhà đầu tư trong và ngoài nước.",
    "Tỉnh nêu mục tiêu thu hút đầu tư. Số vốn tăng 11 lần so với Hội nghị xúc tiến đầu tư tỉnh 2016.",
    "Tỉnh đề ra nhiều mục tiêu. Đây là công trình hợp tác với tổng kinh phí đầu tư hơn 4 tỷ đồng.",
    "Tỉnh đề ra nhiều mục tiêu. Số thu của các doanh nghiệp chỉ chiếm 13 - 15% tổng số thu.",
    "Dự kiến có 12/13 chỉ tiêu vượt và đạt 100% kế hoạch.",
    "Doanh nghiệp không muốn tăng giá quá 5%.",
    "Nhiều người dân muốn có thu nhập 20 triệu đồng/tháng.",
    "Tỉnh muốn chia sẻ rằng 80% hộ dân ở đây đã có nước sạch.",
    "Công ty hoàn thành kế hoạch năm 2026 với doanh thu 1.000 tỷ đồng.",
    "Lũy kế 11 tháng, công ty thực hiện kế hoạch năm 2026 với doanh thu 980 tỷ đồng.",
    "Sau 11 tháng, công ty vượt xa kế hoạch năm 2026 với doanh thu 980 tỷ đồng.",
    "Cổ đông bác kế hoạch năm 2027 với doanh thu 1.200 tỷ đồng.",
    "Công ty chưa thông qua kế hoạch năm 2027 với doanh thu 1.200 tỷ đồng.",
    "Việc này đã góp phần hoàn thành mục tiêu tăng trưởng 8% của năm 2025.",
    "Tỉnh không còn muốn tăng trưởng 10%.",
    "Xã hội muốn giảm 20% tai nạn.",
    "Ngành nghề nào cũng muốn tăng lương 10%.",
    "Nhà văn hóa đáp ứng được yêu cầu tổ chức các sự kiện. Thu nhập bình quân đầu người đạt 36,2 triệu đồng.",
    "Sau nửa chặng đường giảm nghèo giai đoạn 2025-2030, tỉnh đạt được những kết quả tích cực, tỷ lệ hộ nghèo còn 2,7%.",
  ])
  func whatIsToldBesideGoalsIsNone(_ text: String) { #expect(news(text).isEmpty) }

  @Test func aValueBesideItsGoalHasBeenReached() {
    #expect(news("Tỷ lệ hồ sơ trực tuyến của khối bộ, ngành đạt 63,4% (mục tiêu 70%).").map(\.value) == [70])
    #expect(news("Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 75% (mục tiêu của cả nước).").map(\.value) == [75])
  }

  @Test(arguments: [
    ("Bộ muốn trong năm 2027 tai nạn giao thông giảm 5 - 10% so với năm 2025.", [5.0]),
    ("Giai đoạn đến năm 2045, thành phố sẽ xây thêm 155 km đường sắt.", [155]),
    ("Mục tiêu “đến năm 2030 có hơn 50% số xã đạt chuẩn” là mục tiêu lớn.", [50]),
    ("Tỉnh đạt được nhiều kết quả, phấn đấu tỷ lệ hộ nghèo còn 2,7%.", [2.7]),
  ])
  func goalsToldInNews(_ text: String, _ values: [Double]) { #expect(news(text).map(\.value) == values) }

  /// Under a title that tells how a programme went, only a goal for a year to come is one.
  @Test func aGoalOfAYearToComeStandsAmongResults() {
    let title = "Tình hình thực hiện chương trình nông thôn mới"
    #expect(
      news("Mục tiêu “đến năm 2030 có hơn 50% số xã đạt chuẩn” là mục tiêu lớn.", title: title).map(\.value) == [50])
    #expect(news("Mục tiêu năm 2025 là có hơn 50% số xã đạt chuẩn.", title: title).isEmpty)
  }

  @Test func theVerbThatKeepsOpensWhatIsAskedFor() {
    let plan = "Đến năm 2026, ngành thủy sản đặt mục tiêu tăng trưởng 4,6%.\n\nPhát triển nuôi trồng.\n\n"
    #expect(
      news(plan + "Giữ ổn định diện tích nuôi cá tra khoảng 5.400 ha.").map(\.value) == [4.6, 5400])
    #expect(news(plan + "Huyện giữ ổn định diện tích nuôi cá tra khoảng 5.400 ha.").map(\.value) == [4.6])
  }

  @Test func aRateHasItsBaseBeforeItsValue() {
    let found = plan(
      "Giảm tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống dưới 9,5 vào năm 2028 và dưới 9 vào năm 2030; giảm tỷ suất tử vong trẻ em"
        + " trên 1.000 trẻ đẻ sống xuống 12,5 vào năm 2028 và 10 vào năm 2030.")
    #expect(found.map(\.value) == [9.5, 9, 12.5, 10])
    #expect(found.map(\.deadlineYear) == [2028, 2030, 2028, 2030])
    let rates = plan("Giảm tỷ suất tai nạn xuống 550/100.000 trẻ em vào năm 2028 và 500/100.000 vào năm 2030.")
    #expect(rates.map(\.value) == [550, 500])
  }

  @Test func bothEndsOfARangeStateTheirUnit() {
    let land = plan("Đất thể thao đạt từ 3,5m2 đến 04m2/người.")
    #expect(land.map { [$0.value, $0.valueMax] } == [[3.5, 4]])
    let income = plan("Thu nhập bình quân đạt từ 10 triệu đồng đến 15 triệu đồng/người/tháng.")
    #expect(income.map { [$0.value, $0.valueMax] } == [[10, 15]])
  }

  @Test func theUseOfFieldsIsToRise() {
    #expect(plan("Nâng hệ số sử dụng đất lên 1,76 lần.").map(\.value) == [1.76])
    #expect(plan("Hệ số sử dụng đất tối đa 5 lần.").isEmpty)
  }

  @Test func whatStandsAboveIsNoGoal() {
    #expect(plan("Các xã rà soát, hoàn chỉnh 02 loại quy hoạch trên.").isEmpty)
    #expect(plan("Triển khai NQ 169 trên địa bàn.").isEmpty)
  }

  /// Among tasks a value without a verb that another value of the same sort follows.
  @Test func aNameWithItsValueIsFollowedByAnother() {
    let tasks = Sample(
      "## II. Nhiệm vụ\n\n- Sản lượng lương thực 26.609 tấn, bình quân mỗi người trên 550 kg/năm.",
      title: "Kế hoạch năm 2027",
      issued: 2026
    ).targets
    #expect(tasks.first?.value == 26609)
  }

  @Test(arguments: [
    ("Sản xuất được dự báo sẽ tăng khá, góp phần hoàn thành mục tiêu tăng bình quân 9%/năm.", [9.0]),
    ("Tỉnh đã hoàn thành mục tiêu tăng trưởng 7,5%.", []),
    (
      "Công ty công bố kế hoạch kinh doanh năm 2026 gồm doanh thu 11.059 tỷ đồng, lợi nhuận sau thuế 945 tỷ đồng.",
      [11059, 945]
    ),
    ("Công ty công bố kết quả kinh doanh năm 2025 gồm doanh thu 11.059 tỷ đồng, lợi nhuận sau thuế 945 tỷ đồng.", []),
    ("Hội đồng quản trị trình kế hoạch năm 2027 với doanh thu 1.200 tỷ đồng.", [1200]),
    ("Công ty vừa trình cổ đông kế hoạch năm 2027 với doanh thu 1.200 tỷ đồng.", [1200]),
    ("Mục tiêu đến năm 2030 là nông nghiệp chỉ chiếm 10% trong cơ cấu kinh tế.", [10]),
    (
      "Tỉnh phấn đấu thu ngân sách năm 2027 đạt 8.962 tỷ đồng. Trong đó, Nhà máy A đóng góp 500 tỷ đồng mỗi năm.",
      [8962]
    ),
    (
      "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh xác định mục tiêu đến năm 2030 là công nghiệp chiếm tỷ trọng 38 - 39%.",
      [38]
    ),
    (
      "Chỉ tiêu năm 2026 là: Tổng giá trị sản xuất đạt 8.962 tỷ đồng. Trong đó, ngành nông nghiệp là 3.621 tỷ đồng.",
      [8962, 3621]
    ),
    (
      "Chỉ tiêu năm 2026 là: Tổng giá trị sản xuất đạt 8.962 tỷ đồng.\n\nCơ cấu kinh tế chuyển dịch như sau: Ngành nông nghiệp"
        + " chiếm 38,1%; ngành công nghiệp chiếm 36,5%.", [8962, 38.1, 36.5]
    ),
  ])
  func goalsThatNewsTellOtherwise(_ text: String, _ values: [Double]) { #expect(news(text).map(\.value) == values) }

  @Test func theGoalBesideAResultHasItsWords() {
    let found = news("Tỷ lệ hồ sơ trực tuyến của khối bộ, ngành đạt 63,4% (mục tiêu 70%).")
    #expect(found.map(\.subject) == ["Tỷ lệ hồ sơ trực tuyến của khối bộ, ngành"])
  }
}
