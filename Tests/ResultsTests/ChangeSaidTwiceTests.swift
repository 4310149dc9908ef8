import Testing

/// What says the same change again, and what is named before a bracket.
@Suite struct ChangeSaidTwiceTests {
  private func sample(_ text: String) -> FindingSample {
    FindingSample("Năm 2024, " + text, title: "Báo cáo kết quả năm 2024", form: "Báo cáo", issued: "2025-01-15")
  }

  @Test(arguments: [
    ("diện tích lúa 73.467 ha, giảm 1.686 ha (bằng 2,24%) so với năm 2023.", ["73467 ha Δ-1686 ha"]),
    ("diện tích ngô đạt 300 ha, giảm 15 ha (tương đương 4,76%).", ["300 ha Δ-15 ha"]),
    ("sản lượng đạt 300 tấn, tăng 30 tấn, tương đương 11,1%.", ["300 tấn Δ30 tấn"]),
    ("sản lượng đạt 300 tấn, tăng 30 tấn (bằng 111% kế hoạch).", ["300 tấn kh111 Δ30 tấn"]),
  ])
  func aChangeInPerCentBehindOneInUnits(_ text: String, _ expected: [String]) {
    #expect(sample(text).figures == expected)
  }

  @Test(arguments: [
    "thị trường châu Âu tăng 70,94%; châu Mỹ (chiếm 8%) tăng 5%, đạt 12 triệu USD.",
    "kim ngạch đạt 5 tỷ USD. Trong đó, châu Mỹ (chiếm 8% tổng kim ngạch) đạt 12 triệu USD.",
  ])
  func aShareInABracketIsOfTheNameBeforeIt(_ text: String) {
    let found = sample(text).found.suffix(2)
    #expect(Set(found.map(\.subject)) == ["châu Mỹ"])
  }

  @Test(arguments: [
    ("2024-11-15", "Năm học 2023-2024, toàn tỉnh có 345 trường.", "2024-05-31 year clause"),
    ("2024-11-15", "Trong năm học 2023 - 2024, huyện có 45 học sinh giỏi.", "2024-05-31 year clause"),
    ("2024-11-15", "Năm học 2024 - 2025, toàn huyện có 45 trường.", "2024-11-15 day issued"),
  ])
  func aSchoolYearEndsWithMay(_ issued: String, _ text: String, _ expected: String) {
    let sample = FindingSample(text, issued: issued)
    #expect(sample.days == [expected])
    #expect(sample.found.map(\.isEstimate) == [false])
  }

  @Test func aLeadThatMakesThingsPossibleSetsNoNorms() {
    let text = "Tạo điều kiện cho người dân: Có 60/63 tỉnh đã ban hành chính sách."
    #expect(FindingSample(text, form: "Báo cáo").figures == ["60 tỉnh (60/63)"])
  }

  @Test func newbornsAmongGoalsAreNotToldOf() {
    let text =
      "Thành phố sẽ duy trì tỷ số giới tính khi sinh từ 103 đến 107 bé trai/100 bé gái; tỷ lệ trẻ em mới sinh được sàng lọc là 80%.\n\n"
      + "Số người mới sử dụng các biện pháp tránh thai hiện đại là 445.730 người."
    #expect(FindingSample(text, issued: "2019-04-15").figures == [])
  }

  @Test func aBracketBehindOneOfThoseCountedIsOfThatOne() {
    let shares = sample("có 2 huyện đạt cao là huyện Hải Lăng (98%) và huyện Cam Lộ (95%).")
    #expect(shares.figures == ["2 huyện", "98%", "95%"])
    #expect(shares.found.suffix(2).map(\.subject) == ["huyện Hải Lăng", "huyện Cam Lộ"])
    let counts = sample(
      "có 2 đơn vị vượt chỉ tiêu là Đoàn khối (184/150 ca, bằng 122,67%) và Công ty Cao su (183/150 ca, bằng 122%).")
    #expect(counts.found.first?.shareOfPlan == nil)
    #expect(counts.figures.suffix(2) == ["184 ca kh122.67 /150", "183 ca kh122 /150"])
  }
}
