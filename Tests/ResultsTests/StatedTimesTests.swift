import Testing

/// Which day a text gives its figures; texts of our own.
@Suite struct StatedTimesTests {
  private func days(_ text: String, title: String = "", form: String? = "Báo cáo", issued: String = "2024-11-03")
    -> [String]
  {
    FindingSample(text, title: title, form: form, issued: issued).found.map { $0.asOf?.day.description ?? "-" }
  }

  @Test func theYearOfAnIndexIsNotThatOfTheNextParagraph() {
    let text = """
      Trong 6 tháng đầu năm 2024, tình hình chuyển biến tích cực. Huyện dẫn đầu về chỉ số năng lực cạnh tranh năm 2023.

      Thu ngân sách đạt 500 tỷ đồng.
      """
    #expect(days(text, issued: "2024-07-05") == ["2024-06-30"])
    #expect(days("Chỉ số hài lòng năm 2023 đạt 85%.", issued: "2024-07-05") == ["2023-12-31"])
  }

  @Test func monthsThatHavePassedAreThoseOfTheYear() {
    #expect(days("10 tháng qua, huyện đã đón 750.674 lượt khách.", form: nil) == ["2024-10-31"])
    #expect(days("Trong 5 tháng qua, huyện đã đón 750.674 lượt khách.", form: nil) == ["2024-11-03"])
    #expect(days("Ước tính đến ngày 30-9, diện tích gieo trồng là 77 ha.") == ["2024-09-30"])
  }

  @Test func theFirstYearOfAPlanIsNoTimeOfFigures() {
    let title = "Báo cáo tình hình 6 tháng đầu năm 2024"
    let text = "Năm 2024 là năm đầu tiên triển khai nghị quyết Đại hội. Thu ngân sách đạt 500 tỷ đồng."
    #expect(days(text, title: title, issued: "2024-07-05") == ["2024-06-30"])
  }

  @Test func aBracketMayHoldNothingButTheTime() {
    #expect(days("Giải ngân vốn đầu tư (tính đến ngày 30/9) đạt 50%.") == ["2024-09-30"])
    #expect(days("Thu ngân sách đạt 500 tỷ đồng (đến hết tháng 5).") == ["2024-05-31"])
    #expect(
      days("GRDP quý I/2024 tăng 8,01% so với cùng kỳ (sơ bộ quý I/2023 tăng 7,9% so với cùng kỳ).") == [
        "2024-03-31", "2023-03-31",
      ])
  }

  @Test func nothingIsReachedAYearAfterItsText() {
    let ahead = "Năm 2025 phấn đấu thu ngân sách 45.000 tỷ đồng."
    #expect(days(ahead + " So với năm 2023, thu nội địa tăng 15%.", issued: "2024-11-20") == [])
    #expect(days(ahead + " Đến nay, thu nội địa đạt 15.000 tỷ đồng.", issued: "2024-11-20") == ["2024-11-20"])
  }

  @Test func whatLiesFarBehindTheTextIsNoneOfIt() {
    #expect(days("Năm 2024, tỷ lệ hộ nghèo đạt 3%.", issued: "2024-03-01") == [])
    #expect(days("Ước cả năm 2024, tỷ lệ hộ nghèo còn 3%.", issued: "2024-09-10") == ["2024-12-31"])
  }

  @Test func goalsThatAreSetAreNotReached() {
    let set = "Huyện đề ra một số chỉ tiêu như tổng diện tích gieo trồng 21.000 ha, sản lượng 16.650 tấn."
    #expect(FindingSample(set).figures == [])
    #expect(
      FindingSample("Đạt và vượt các chỉ tiêu đề ra. Trong đó, thu ngân sách đạt 900 tỷ đồng.").figures
        == ["900 tỷ đồng"])
    #expect(
      FindingSample("Huyện đã phấn đấu đạt 11 chỉ tiêu như: thu ngân sách đạt 36 tỷ đồng.").figures.last == "36 tỷ đồng"
    )
  }
}
