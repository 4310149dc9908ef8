import Markup
import Targets
import Testing

/// Words that elsewhere set goals stand in news and statistics beside what was reached: nothing is aimed at there.
@Suite struct WordsOfResultsTests {
  private func values(_ body: String, year: Int = 2020, isNews: Bool = true) -> [Double] {
    Sample.found(body, year: year, isNews: isNews).map(\.value)
  }

  @Test(arguments: [
    "Trong quý I/2020, toàn tỉnh có 178.661 hồ sơ yêu cầu giải quyết; tỷ lệ hồ sơ được giải quyết đúng hạn đạt 97%.",
    "Ngành giáo dục đã đảm bảo tốt an toàn cho học sinh. Theo đó, tỷ lệ tốt nghiệp đạt 99,93%.",
    "Công tác duy trì sĩ số đảm bảo: bậc mầm non đạt 100%; bậc tiểu học đạt 99%.",
    "Chế độ của người lao động được bảo đảm; tỷ lệ chi trả đạt 98%.",
    "Công tác quản lý đảm bảo kế hoạch đề ra; tổng thu ngân sách nhà nước đạt gần 12 tỷ đồng.",
    "Số người tham gia tăng 97.483 người so với tháng 12/2019, số người còn phải phát triển là 752 nghìn người.",
    "Đây là cơ sở để dự báo xuất khẩu sẽ đạt 900 triệu USD, tăng bình quân 11,2%/năm; trong đó, thủy sản tăng 7,7%/năm.",
  ])
  func newsOfResultsAimAtNothing(_ body: String) { #expect(values(body) == []) }

  @Test(arguments: [
    ("Các cơ quan phải yêu cầu 100% cán bộ học tập. Năm 2025, tỷ lệ hồ sơ đúng hạn phấn đấu đạt 97%.", 97.0),
    ("Đến năm 2025, bảo đảm tỷ lệ tốt nghiệp đạt 99%.", 99),
    ("Đến năm 2025, tỷ lệ hộ dùng nước sạch phải đạt 98%.", 98),
  ])
  func goalsInTheSameWordsStay(_ body: String, _ value: Double) { #expect(values(body).contains(value)) }

  @Test func whatIsHeldAgainstTheSamePeriodHasBeenReached() {
    let body =
      "Mục tiêu năm 2020 đạt 84% hộ sử dụng cáp quang; số thuê bao đạt 22,3 triệu thuê bao, tăng 7,7% so với cùng kỳ năm ngoái."
    #expect(values(body) == [84])
  }

  @Test func goalsBehindAColonMayBeHeldAgainstTheYearBefore() {
    let body =
      "Phấn đấu năm 2020: thu ngân sách đạt 900 tỷ đồng; số thuê bao đạt 22,3 triệu thuê bao, tăng 7,7% so với cùng kỳ năm trước."
    #expect(values(body) == [900, 22_300_000, 7.7])
  }

  @Test(arguments: [
    "| Chỉ tiêu | ĐVT | 2018 | 2019 | 2020 | 2021 | Sơ bộ 2022 |\n|---|---|---|---|---|---|---|\n| Sản lượng lúa | Tấn | 275 | 273 | 276 | 279 | 291 |",
    "| Chỉ tiêu | Ước tính tháng 10/2020 (Lượt khách) | 10 tháng năm 2020 (Lượt khách) | So với tháng trước (%) |\n|---|---|---|---|\n| Đường không | 863 | 8877 | 103,9 |",
  ])
  func statisticsPromiseNothing(_ table: String) {
    for isNews in [true, false] { #expect(values(table, year: 2020, isNews: isNews) == []) }
  }

  @Test func planBesideThePreliminaryYearStays() {
    let table =
      "| Chỉ tiêu | ĐVT | 2019 | Sơ bộ 2020 | Kế hoạch 2021 |\n|---|---|---|---|---|\n| Sản lượng lúa | Tấn | 275 | 273 | 280 |"
    #expect(values(table, year: 2020, isNews: false) == [280])
  }

  @Test func timeIsNoSubject() {
    let body = "Số thuê bao đạt 22 triệu. Mục tiêu đến tháng 12/2020 đạt 25 thuê bao/100 dân."
    #expect(!Sample.found(body, year: 2020).contains { $0.subject.lowercased().contains("tháng") })
  }
}

/// Where a report or the looking-back part of a plan speaks of goals without setting any.
@Suite struct PlaceOfResultsTests {
  private func values(_ body: String, title: String, isReport: Bool) -> [Double] {
    TargetFinder.find(
      in: Markdown.parse(body, file: "a.md").value,
      context: TargetContext(title: title, issuedYear: 2025, issuedMonth: 11, isReport: isReport)
    ).map(\.value)
  }

  @Test(arguments: ["# Giáo dục đầu năm học 2025 - 2026", "# Quy mô trường lớp năm học 2025-2026"])
  func schoolYearThatHasBegunIsNotToCome(_ heading: String) {
    let body = "\n\nTỷ lệ phòng học kiên cố đạt 91%."
    #expect(values(heading + body, title: "Báo cáo về giáo dục", isReport: true) == [])
    #expect(values("# Giáo dục năm 2026" + body, title: "Báo cáo về giáo dục", isReport: true) == [91])
  }

  @Test func goalsThatATableListsEndWithIt() {
    let body = """
      ## I. Đánh giá kết quả năm 2025

      Tỉnh đã hoàn thành 2/3 mục tiêu. Chi tiết một số mục tiêu:

      | TT | Nội dung | Mục tiêu năm 2025 | Kết quả năm 2025 |
      |---|---|---|---|
      | 1 | Hồ sơ nộp trực tuyến | 90% | 96,8% |

      Số doanh nghiệp tham gia sàn thương mại điện tử chiếm 38%.

      ## II. Mục tiêu năm 2026

      - Hồ sơ nộp trực tuyến đạt 97%.
      """
    #expect(values(body, title: "Kế hoạch chuyển đổi số năm 2026", isReport: false) == [97])
  }
}
