import Targets
import Testing

/// News tells of goals and of results in one breath: only the goals are read, each with its own words.
@Suite struct NewsOfResultsTests {
  private func found(_ body: String, year: Int = 2020, isNews: Bool = true) -> [FoundTarget] {
    Sample.found(body, year: year, isNews: isNews)
  }

  private func words(_ body: String, year: Int = 2020) -> [String] {
    found(body, year: year).map { "\($0.value.formatted()) | \($0.subject) | \($0.outcome)" }
  }

  @Test(arguments: [
    "Một số chỉ tiêu quan trọng đã đạt và vượt kế hoạch năm như: xuất khẩu tăng 14%; sản xuất tăng 8,8%.",
    "Nhiều chỉ tiêu đã hoàn thành, vượt kế hoạch, như: xuất khẩu tăng 14%; sản xuất tăng 8,8%.",
    "Còn một số chỉ tiêu chưa hoàn thành kế hoạch đề ra, đó là: chỉ có 3/9 xã đạt nông thôn mới.",
    "Hai chỉ tiêu chưa đạt: tỷ lệ hộ nghèo giảm 2%, tỷ lệ bao phủ đạt 89%.",
    "Tính đến hết tháng 6/2020, các cấp hội đã hoàn thành 6/7 chỉ tiêu. Thành lập 3 hợp tác xã cho lao động nữ.",
    "Theo báo cáo nhiệm kỳ 2020 - 2025, kinh tế trong nhiệm kỳ 2015 - 2020 tăng khá, GRDP tăng đạt 8,3%/năm.",
  ])
  func resultsAreNoTargets(_ body: String) { #expect(words(body) == []) }

  @Test func populationToComeIsAForecast() {
    let body =
      "Tỉnh phấn đấu đạt tỷ lệ đô thị hóa 60% (dân số dự kiến 2020 là 9,2 triệu người, 2025 là 10,2 triệu người)."
    #expect(found(body).map(\.value) == [60])
  }

  @Test func tasksBehindAGoalStay() {
    #expect(found("Năm 2019 đã đạt 80%. Năm 2020, tỉnh phấn đấu thành lập 3 hợp tác xã.").map(\.value) == [3])
  }

  @Test(arguments: ["Thứ nhất, ", "Thứ hai: ", "Ba là, "])
  func ordinalsInWordsNumberTheGoals(_ ordinal: String) {
    let body = "Tỉnh đặt ra 2 mục tiêu chính:\n\n\(ordinal)tỷ lệ rác được tái chế đạt 80% trở lên;"
    #expect(words(body) == ["80 | tỷ lệ rác được tái chế | "])
  }

  @Test func whoSetsTheGoalIsNotMeasured() {
    let body = "Về quy mô thị trường, Kế hoạch tổng thể đặt mục tiêu 30% dân số tham gia mua hàng trực tuyến."
    #expect(words(body) == ["30 | dân số | tham gia mua hàng trực tuyến"])
  }

  @Test func measureBehindAValueIsAnother() {
    let body = "Tỉnh phấn đấu tốc độ tăng trưởng GRDP ít nhất 8% với tỷ trọng kinh tế số đạt 22%."
    #expect(words(body) == ["8 | tốc độ tăng trưởng GRDP | ", "22 | tỷ trọng kinh tế số | "])
  }

  @Test func countWithATimeOfItsOwnIsAnother() {
    let body =
      "Phấn đấu 80% thanh niên được tư vấn, hằng năm có ít nhất 700 thanh niên được giải quyết việc làm."
    #expect(found(body).map(\.value) == [80, 700])
    // A count inside the predicate of a share stays there.
    #expect(found("Phấn đấu 80% xã có ít nhất 2 cán bộ được đào tạo.").map(\.value) == [80])
  }

  @Test func rowsWithoutCommasAreRead() {
    let body = "Phấn đấu giảm tỷ lệ hút thuốc trong nhóm nam từ 15 tuổi trở lên xuống dưới 36% nhóm nữ xuống dưới 1%."
    let all = found(body)
    #expect(all.map(\.value) == [36, 1])
    #expect(all.first?.subject == "tỷ lệ hút thuốc trong nhóm nam từ 15 tuổi trở lên")
  }

  @Test func whoTheyAreIsNoPredicate() {
    let body = "Phấn đấu 100% thanh niên là học sinh, sinh viên, 80% thanh niên công nhân được trang bị kiến thức."
    #expect(words(body).first == "100 | thanh niên là học sinh, sinh viên | được trang bị kiến thức")
    let other = "Phấn đấu 100% trưởng thôn là đảng viên, 80% hộ được công nhận gia đình văn hóa."
    #expect(words(other).first == "100 | trưởng thôn | là đảng viên")
  }

  @Test func planFiledAsReportHasItsOwnTable() {
    #expect(TitleReading.isPlan("Kế hoạch phát triển ngành năm 2020: kết quả đến tháng 5"))
    #expect(!TitleReading.isPlan("Báo cáo thực hiện Kế hoạch năm 2020"))
  }

  @Test func theHeadlineEndsWithItsLine() {
    let title = "Huyện phấn đấu giảm tỷ lệ hộ nghèo 2,3%, giải quyết việc làm cho 3.700 lao động"
    let body =
      title
      + "\n(Cổng tin) - Theo báo cáo, hiện nay, trên địa bàn huyện có 26.652 hộ, trong đó có 1.665 hộ nghèo, chiếm 6,25%."
    #expect(Sample.found(body, title: title, year: 2019).map(\.value) == [2.3, 3700])
  }

  @Test func othersAreCountedBehindTheShareOfThoseBefore() {
    let goals = "Năm 2020, huyện phấn đấu giảm 612 hộ nghèo, giảm 2,3% và 667 hộ cận nghèo, giảm 2,5%."
    #expect(
      words(goals) == [
        "612 | hộ nghèo | giảm", "2.3 | hộ nghèo | giảm", "667 | hộ cận nghèo | ", "2.5 | hộ cận nghèo | giảm",
      ])
  }
}
