import Results
import Testing

/// What offices tell of their work in one sentence, of ranks, and of the time compared with; texts of our own.
@Suite struct DailyWorkTests {
  private func sample(_ text: String) -> FindingSample {
    FindingSample(text, title: "Công tác 9 tháng đầu năm 2018", form: "Báo cáo", issued: "2018-10-05")
  }

  @Test func aFurtherVerbBehindAMarkTellsWhatElseWasDone() {
    #expect(
      sample("Sở đã cấp 1.250 giấy chứng nhận; tiếp 206 lượt người; lập 20 báo cáo, thử nghiệm 764 thiết bị.").figures
        == ["1250 giấy chứng nhận", "206 lượt người", "20 báo cáo", "764 thiết bị"])
    // What is to be done is none.
    #expect(sample("Thời gian tới, Sở phấn đấu cấp 1.250 giấy chứng nhận; tiếp 206 lượt người.").figures.isEmpty)
  }

  @Test func aBracketOnTheTimeComparedWithIsNotOfNow() {
    #expect(
      sample("Đã khám cho 87.096 lượt người, đạt 115,7% kế hoạch, tăng 25,3% so với cùng kỳ (năm 2017 đạt 90,4%).")
        .lines
        == ["87096 lượt người kh115.7 Δ25.3% 2018-09-30"])
    #expect(
      sample("Thu ngân sách được 1.200 tỷ đồng, tăng 25,3% so với cùng kỳ (năm 2017 thu 950 tỷ đồng).").figures
        == ["1200 tỷ đồng Δ25.3%"])
  }

  @Test func aFurtherRankIsOfWhatItNames() {
    let found = sample(
      "Tỉnh xếp thứ 28 cả nước về chỉ số cải cách hành chính và thứ 7 cả nước về chỉ số hài lòng của người dân.")
    #expect(found.found.map { $0.value?.description } == ["28", "7"])
    #expect(found.found.allSatisfy { $0.kind == .ranking })
    #expect(found.found.map(\.subject) == ["chỉ số cải cách hành chính", "chỉ số hài lòng của người dân"])
  }

  @Test func typedSignsOfPerMilleAreNoPerCent() {
    #expect(
      sample("Tỷ suất sinh thô là 17,15%o, giảm 0,57%o so với cùng kỳ; tỷ suất chết đạt 6,1%0.").figures
        == ["17.15 ‰ Δ-0.57 ‰", "6.1 ‰"])
  }

  @Test func oneMeasureIsToldOfPlaceAfterPlace() {
    for text in [
      "Tăng trưởng GRDP năm 2017 của các địa phương đạt cao: Quảng Ninh 12%, Hải Dương 10,2%, Hải Phòng 12,5%.",
      "Tăng trưởng GRDP năm 2017: Quảng Ninh: 12%; Hải Dương: 10,2%; Hải Phòng: 12,5%.",
    ] {
      let found = sample(text).found
      #expect(found.map(\.subject) == ["Tăng trưởng GRDP", "Tăng trưởng GRDP", "Tăng trưởng GRDP"])
      #expect(found.map(\.place) == ["Quảng Ninh", "Hải Dương", "Hải Phòng"])
    }
  }

  @Test func whatAnAverageIsOfAndABareComparisonAreNone() {
    #expect(sample("Lợi nhuận bình quân 1 HTX đạt 250 triệu đồng.").figures == ["250 triệu đồng"])
    #expect(
      sample("Sản xuất than đạt 10,5 triệu tấn, bằng 70,6 cùng kỳ năm trước.").figures == ["10.5 triệu tấn"])
  }

  @Test func aNumberOfAFormulaIsNoResult() {
    #expect(sample("Tỷ lệ đúng hạn = 100% - Tỷ lệ trễ hạn.").figures.isEmpty)
    #expect(sample("Tỷ lệ đúng hạn đạt 97%.").figures == ["97%"])
  }
}
