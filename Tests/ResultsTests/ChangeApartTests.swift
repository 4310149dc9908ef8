import Testing

/// Growths that are promised, and values that are told with their growth.
@Suite struct ChangeApartTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    MatchingTests.Sample(plan: plan, report: report).lines
  }

  @Test func aValueAndItsGrowthEachAnswerTheirTarget() {
    let plan = "- Kim ngạch xuất khẩu đạt 250 triệu USD.\n- Kim ngạch xuất khẩu tăng 10%."
    #expect(
      lines(plan, "Kim ngạch xuất khẩu đạt 262 triệu USD, tăng 13,4% so với năm trước.") == ["262 → 1+2 certain"])
    #expect(lines(plan, "Kim ngạch xuất khẩu đạt 262 triệu USD.") == ["262 → 1 certain"])
    #expect(lines(plan, "Kim ngạch xuất khẩu tăng 13,4% so với năm trước.") == ["Δ → 2 certain"])
  }

  @Test func theShareOfAPlanSaysNothingOfAGrowth() {
    #expect(
      lines(
        "- Doanh thu dịch vụ tăng 12%.",
        "Doanh thu dịch vụ đạt 4.522 tỷ đồng, bằng 69,79% kế hoạch, tăng 5,14% so với năm trước.")
        == ["4522 → 1 certain"])
  }

  @Test func perCentOfTheWholeOutputIsItsGrowth() {
    #expect(lines("- GRDP: 8%.", "GRDP tăng 8,2% so với năm trước.") == ["Δ → 1 certain"])
    #expect(lines("- Tỷ trọng GRDP của khu vực dịch vụ: 40%.", "GRDP tăng 8,2% so với năm trước.") == ["Δ → -"])
    #expect(
      lines(
        "- Tốc độ tăng trưởng kinh tế đạt 5,5%.",
        "Tổng giá trị gia tăng đạt 2.891 tỷ đồng, bằng 47,55% kế hoạch, tăng trưởng 5,27% so với cùng kỳ.")
        == ["2891 → 1 unsure"])
  }

  @Test func theVerbBeforeANumberTellsAGrowth() {
    #expect(
      lines(
        "- Sản xuất công nghiệp tăng 8,8%.",
        "Giá trị sản xuất công nghiệp đạt 3.309 tỷ đồng, tăng 9,14% so với cùng kỳ.")
        == ["3309 → 1 unsure"])
    #expect(
      lines("- Tỷ lệ hộ dân dùng điện tăng thêm 2%.", "Tỷ lệ hộ dân dùng điện đạt 98%.").areUncertain)
  }

  @Test func theNameOfARateTellsItsUnit() {
    let plan = """
      | TT | Chỉ tiêu | Kế hoạch |
      |---|---|---|
      | 1 | Số bác sĩ trên 10.000 người | 15 |
      | 2 | Chỉ số cải cách hành chính | 88 |
      """
    #expect(
      lines(plan, "Số bác sỹ đạt 15,5 bác sỹ/10.000 dân. Số giường bệnh đạt 34 giường/10.000 dân.")
        == ["15.5 → 1 unsure", "34 → -"])
  }

  @Test func whatIsStillToBeReachedComesBeforeWhatIsOver() {
    let sample = MatchingTests.Sample(
      plan: "- Đến năm 2025, trồng 690 triệu cây phân tán.\n- Trồng 120 triệu cây xanh phân tán.",
      report: "Đến hết năm 2025, đã trồng 573,9 triệu cây xanh phân tán.", reportIssued: "2026-01-10")
    #expect(sample.lines == ["573.9 → 1 unsure"])
  }

  @Test func besideAPlainAnswerMuchLessLikelyOnesAreNotOffered() {
    let part = "GRDP khu vực dịch vụ của các doanh nghiệp tăng 7,3% so với năm trước."
    #expect(lines("- GRDP tăng 7%.", "Trong đó, \(part)") == ["Δ → 1 unsure"])
    #expect(
      lines("- GRDP tăng 7%.", "GRDP tăng 6,3% so với năm trước. Trong đó, \(part)") == ["Δ → 1 certain", "Δ → -"])
  }

  @Test(arguments: [
    "Kim ngạch xuất khẩu đạt 262 triệu USD, tăng 65% so với năm 2020.",
    "Kim ngạch xuất khẩu đạt 262 triệu USD, tăng 50% so với đầu nhiệm kỳ.",
    "Kim ngạch xuất khẩu quý III năm 2024 đạt 70 triệu USD, tăng 13% so với cùng kỳ.",
    "Tháng 11 năm 2024, kim ngạch xuất khẩu đạt 24 triệu USD, tăng 12% so với cùng kỳ.",
  ])
  func onlyAWholeYearAgainstTheOneBeforeIsAYearlyGrowth(_ report: String) {
    #expect(lines("- Kim ngạch xuất khẩu tăng 10%.", report).areUncertain)
  }

  @Test(arguments: [
    "Số vụ tai nạn giao thông là 320 vụ, tăng 8% so với năm 2023.",
    "Số vụ tai nạn giao thông là 320 vụ, giảm 8% so với năm 2023.",
    "Số vụ tai nạn giao thông tăng 8% so với năm 2023.",
  ])
  func aRiseAndWhatStandsBesideAValueAnswerNoPromisedFall(_ report: String) {
    #expect(lines("- Số vụ tai nạn giao thông giảm 5%.", report).areUncertain)
  }

  @Test func aShareOfAGreaterWholeIsNoGrowth() {
    #expect(
      lines("- GRDP chiếm 2,5% GDP cả nước.", "GRDP tăng 8,2% so với năm trước.").areUncertain)
  }

  @Test func aGrowthWhoseOwnPlanIsAnotherIsNotCertain() {
    let report = "Doanh thu dịch vụ đạt 4.522 tỷ đồng, tăng 11% so với năm trước (kế hoạch tăng 12%)."
    #expect(lines("- Doanh thu dịch vụ tăng 10%.", report) == ["4522 → 1 unsure"])
    #expect(lines("- Doanh thu dịch vụ tăng 12%.", report) == ["4522 → 1 certain"])
  }

  @Test func moreThanSoManyIsNoRate() {
    let plan = """
      | TT | Chỉ tiêu | Kế hoạch |
      |---|---|---|
      | 1 | Số bác sĩ trên 10.000 dân | 12 |
      | 2 | Số doanh nghiệp có vốn trên 10 tỷ đồng | 500 |
      """
    let report = """
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện |
      |---|---|---|---|
      | 1 | Số bác sĩ trên 10.000 dân | 12 | 12,4 |
      | 2 | Số doanh nghiệp có vốn trên 10 tỷ đồng | 500 | 520 |
      """
    #expect(lines(plan, report) == ["12.4 → 1 certain", "520 → 2 certain"])
  }
}
