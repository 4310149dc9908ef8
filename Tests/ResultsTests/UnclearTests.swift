import Testing

/// What nobody can read for sure is not read, or is no certain answer.
@Suite struct UnclearTests {
  private func figures(_ report: String) -> [String] {
    FindingSample(report, title: "Báo cáo kết quả năm 2024", form: "Báo cáo").figures
  }

  private func answers(_ report: String) -> [String] {
    MatchingTests.Sample(
      plan: "- Đến năm 2024, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.", report: report, title: "Báo cáo năm 2024"
    ).lines
  }

  private func isCertain(_ report: String) -> Bool { answers(report).contains { $0.hasSuffix("certain") } }

  @Test(arguments: [
    "72, 5%", "72 ,5%", "7 2,5%", "6 5%", "72;5%", "72:5%", "72'5%", "72,5,1%", "(65)72%", "…72%", "-72%", "99.500%",
    "8.123%", "1O2%",
  ])
  func tornSharesAreNotRead(_ figure: String) {
    #expect(figures("Tỷ lệ hồ sơ trực tuyến đạt 72,5%.") == ["72.5%"])
    #expect(!figures("Tỷ lệ hồ sơ trực tuyến đạt \(figure).").contains { $0.contains("%") }, "\(figure)")
  }

  @Test(arguments: [
    ("đạt 72,5%", ["72.5%"]), ("đạt 65.12%", ["65.12%"]),
    ("các năm lần lượt đạt 60%, 65%, 72%", ["60%", "65%", "72%"]),
    ("đạt 60-72%", ["60–72%"]),
  ])
  func wholeSharesAre(_ words: String, _ wanted: [String]) {
    #expect(figures("Tỷ lệ hồ sơ trực tuyến \(words).") == wanted)
  }

  @Test func nobodyCountsThousandthsOfPeople() {
    #expect(figures("Đã đào tạo được 12,345 cán bộ.") == [])
    #expect(figures("Đã đào tạo được 12.345 cán bộ.") == ["12345 cán bộ"])
    #expect(figures("Diện tích rừng đạt 12,345 ha.") == ["12.345 ha"])
  }

  @Test func moreThanTheWholeIsNoCertainAnswer() {
    #expect(isCertain("Tỷ lệ hồ sơ trực tuyến đạt 98%."))
    #expect(!isCertain("Tỷ lệ hồ sơ trực tuyến đạt 7250%."))
  }

  @Test(arguments: [
    "Có 02 chỉ tiêu không đạt kế hoạch: Tỷ lệ hồ sơ trực tuyến 70%; tỷ lệ hộ nghèo 5%.",
    "2/4 chỉ tiêu chưa đạt (tỷ lệ hộ nghèo 5%; tỷ lệ hồ sơ trực tuyến 70%).",
    "Còn 2 chỉ tiêu chưa đạt:\n\n- Tỷ lệ hồ sơ trực tuyến đạt 70%;\n- Tỷ lệ hộ nghèo còn 5%.",
    "Có 4 chỉ tiêu: Tỷ lệ hộ nghèo 5%; tỷ lệ hồ sơ trực tuyến 70%.",
    "Nghị quyết đề ra 4 chỉ tiêu: Tỷ lệ hộ nghèo 5%; tỷ lệ hồ sơ trực tuyến 70%.",
    "Trọng số: tỷ lệ hồ sơ trực tuyến 70%.", "## Các chỉ tiêu chưa đạt\n\n- Tỷ lệ hồ sơ trực tuyến 70%.",
  ])
  func aListOfGoalsIsNoListOfResults(_ report: String) { #expect(!isCertain(report), "\(answers(report))") }

  @Test(arguments: [
    "Kết quả thực hiện các chỉ tiêu:\n\n- Tỷ lệ hồ sơ trực tuyến 70%.",
    "Có 10/12 chỉ tiêu đạt kế hoạch: Tỷ lệ hồ sơ trực tuyến đạt 72%; tỷ lệ hộ nghèo còn 5%.",
    "Còn 2 chỉ tiêu chưa đạt:\n\n- Tỷ lệ hộ nghèo.\n\nTỷ lệ hồ sơ trực tuyến đạt 72%.",
  ])
  func whatWasReachedIs(_ report: String) { #expect(isCertain(report), "\(answers(report))") }

  @Test(arguments: [
    "Năm ngoái", "Tháng trước", "Tuần qua", "Đầu năm 2024", "Giữa năm", "Năm học 2023-2024", "Sau 5 tháng",
    "Kể từ ngày 01/7/2024", "Sau khi sáp nhập", "Đến trung tuần tháng 11",
  ])
  func aTimeThatIsNotReadIsNoDay(_ time: String) {
    #expect(!isCertain("\(time), tỷ lệ hồ sơ trực tuyến đạt 72%."), "\(time)")
  }

  @Test func daysWithDashesAndInBracketsAreRead() {
    func day(_ text: String) -> [String] {
      FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo", issued: "2025-01-05").days
    }
    #expect(day("Tính đến 31-10-2024, tỷ lệ hồ sơ trực tuyến đạt 72%.") == ["2024-10-31 day clause"])
    #expect(day("Tỷ lệ hồ sơ trực tuyến đạt 72% (11 tháng).") == ["2024-11-30 month clause"])
  }

  @Test(arguments: [
    ("Năm 2024, nông, lâm nghiệp, thủy sản tăng 5,5%.", "nông, lâm nghiệp, thủy sản tăng 5,5%"),
    ("Tỷ lệ thu gom, xử lý rác thải đạt 90%.", "Tỷ lệ thu gom, xử lý rác thải đạt 90%"),
    ("Kinh tế tăng trưởng khá, thu ngân sách đạt 5.000 tỷ đồng.", "thu ngân sách đạt 5.000 tỷ đồng"),
    ("Nhờ đó, tỷ lệ hồ sơ trực tuyến đạt 90%.", "tỷ lệ hồ sơ trực tuyến đạt 90%"),
    ("Tỷ lệ hộ nghèo: 4,8%.", "Tỷ lệ hộ nghèo: 4,8%"),
    ("GRDP ước đạt 7,2% (kế hoạch 7,5% trở lên), xếp thứ 5.", "GRDP ước đạt 7,2% (kế hoạch 7,5% trở lên)"),
  ])
  func aQuoteHoldsWhatIsMeasured(_ text: String, _ quote: String) {
    let found = FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo").quotes
    #expect(found.first == quote, "\(found)")
  }

  @Test func whatGoesOnBehindANumberIsMeasuredToo() {
    let plan = "- Đến năm 2024, 99% dân cư thành thị được sử dụng nước sạch."
    func last(_ report: String) -> String? { MatchingTests.Sample(plan: plan, report: report).lines.last }
    #expect(last("99,5% dân cư thành thị được sử dụng nước sạch.")?.hasSuffix("certain") == true)
    #expect(last("99,5% dân cư thành thị được sử dụng nước sạch, nước hợp vệ sinh.").isUncertain)
  }

  @Test func cellsGroupThousandsByBlanks() {
    let table = """
      | Chỉ tiêu | Năm 2021 | Năm 2022 | Năm 2023 |
      | --- | --- | --- | --- |
      | GDP (nghìn tỉ đồng) | 272,0 | 1 061,5 | 12 345 678 |
      """
    let found = FindingSample(table, title: "Báo cáo kết quả", form: "Báo cáo").figures
    #expect(found.map { $0.split(separator: " ").first } == ["272", "1061.5", "12345678"], "\(found)")
  }

  @Test func aShareBehindOneOfTheSameBaseIsAChange() {
    let text =
      "Diện tích đạt 264.821 ha, bằng 99,63% so với cùng kỳ năm trước, trong đó vụ Đông Xuân đạt 184.989 ha, bằng 99,88%."
    #expect(FindingSample(text, form: "Báo cáo").figures == ["264821 ha Δ-0.37%", "184989 ha Δ-0.12%"])
  }
}
