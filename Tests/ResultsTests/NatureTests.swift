import Testing

/// Levels and rises, shares of plans, growth of years, places that were joined.
@Suite struct NatureTests {
  private func lines(
    _ plan: String, _ report: String, of body: String = "UBND tỉnh Quảng Ninh", planTitle: String = "Kế hoạch năm 2024",
    planIssued: String = "2024-01-15", reportIssued: String = "2025-01-10", title: String = ""
  ) -> [String] {
    MatchingTests.Sample(
      plan: plan, report: report, planOf: body, reportOf: body, planIssued: planIssued, reportIssued: reportIssued,
      title: title,
      planTitle: planTitle
    ).lines
  }

  @Test(arguments: [
    ("- Có thêm 12 trường đạt chuẩn quốc gia.", "Toàn tỉnh có 145 trường đạt chuẩn quốc gia."),
    ("- Công nhận mới 10 sản phẩm OCOP.", "Có 215 sản phẩm OCOP được công nhận."),
    ("- Giảm 5 xã đặc biệt khó khăn.", "Toàn tỉnh còn 12 xã đặc biệt khó khăn."),
    ("- Chỉ số hài lòng tăng 3 điểm.", "Chỉ số hài lòng đạt 90 điểm."),
    ("- Giảm 500 hộ nghèo.", "Toàn tỉnh còn 4.800 hộ nghèo."),
    ("- Xóa 20 nhà tạm.", "Toàn tỉnh còn 30 nhà tạm."),
    ("- Thêm ít nhất 3 xã đạt chuẩn nông thôn mới.", "Có 80 xã đạt chuẩn nông thôn mới."),
    ("- Có 80 xã đạt chuẩn nông thôn mới.", "Có thêm 5 xã đạt chuẩn nông thôn mới."),
  ])
  func aLevelIsNoRise(_ plan: String, _ report: String) {
    #expect(!lines(plan, report).contains { $0.hasSuffix("certain") }, "\(report)")
  }

  @Test(arguments: [
    ("- Có 80 xã đạt chuẩn nông thôn mới.", "Toàn tỉnh có 82 xã đạt chuẩn nông thôn mới."),
    ("- Có thêm 12 trường đạt chuẩn quốc gia.", "Có thêm 14 trường đạt chuẩn quốc gia."),
    ("- Tỷ lệ hộ nghèo giảm còn 5%.", "Tỷ lệ hộ nghèo còn 4,8%."),
    ("- Giảm 500 hộ nghèo.", "Giảm 500 hộ nghèo."),
  ])
  func whatIsAlikeAnswers(_ plan: String, _ report: String) {
    let found = lines(plan, report)
    #expect(report.contains("Giảm") || found.contains { $0.hasSuffix("certain") }, "\(report): \(found)")
  }

  @Test(arguments: [
    "103% kế hoạch tháng", "103% kế hoạch quý IV", "103% kế hoạch năm 2023", "103% kịch bản tăng trưởng",
    "103% chỉ tiêu HĐND tỉnh giao",
    "103% kế hoạch Bộ giao", "103% kế hoạch 6 tháng", "103% dự toán Trung ương giao", "103% kế hoạch điều chỉnh",
  ])
  func aShareOfAnotherPlanIsNotCertain(_ share: String) {
    let found = lines("- Giá trị sản xuất thủy sản đạt 5.000 tỷ đồng.", "Giá trị sản xuất thủy sản đạt \(share).")
    #expect(!found.contains { $0.hasSuffix("certain") }, "\(share): \(found)")
  }

  @Test func aShareOfThePlanOfTheYearIsCertain() {
    let plan = "- Giá trị sản xuất thủy sản đạt 5.000 tỷ đồng."
    for share in ["103% kế hoạch", "103% kế hoạch năm", "103% kế hoạch năm 2024", "103% mục tiêu đề ra"] {
      #expect(lines(plan, "Giá trị sản xuất thủy sản đạt \(share).") == ["kh103 → 1 certain"], "\(share)")
      let ofYears = lines(
        plan, "Giá trị sản xuất thủy sản đạt \(share).", planTitle: "Kế hoạch giai đoạn 2021-2024",
        planIssued: "2021-02-01")
      #expect(!ofYears.contains { $0.hasSuffix("certain") }, "\(share)")
    }
  }

  @Test func growthOfOneYearIsNoMeanOfSeveral() {
    func answer(_ report: String) -> [String] {
      lines(
        "- Tăng trưởng GRDP bình quân giai đoạn 2021-2024 đạt 8%/năm.", report,
        planTitle: "Kế hoạch giai đoạn 2021-2024",
        planIssued: "2021-02-01")
    }
    for report in [
      "Tăng trưởng GRDP năm 2024 đạt 9%.", "Tăng trưởng GRDP quý IV năm 2024 đạt 12%.", "GRDP năm 2024 tăng 9%.",
    ] {
      #expect(!answer(report).contains { $0.hasSuffix("certain") }, "\(report): \(answer(report))")
    }
    let yearly = lines("- Tốc độ tăng trưởng GRDP năm 2024 đạt 8%.", "Tốc độ tăng trưởng GRDP năm 2024 đạt 8,5%.")
    #expect(yearly == ["8.5 → 1 certain"])
  }

  @Test(arguments: [
    ("UBND tỉnh Quảng Trị", false), ("UBND tỉnh Cà Mau", false), ("UBND thành phố Đà Nẵng", false),
    ("UBND xã Cam Lộ", false),
    ("UBND tỉnh Nghệ An", true), ("UBND thành phố Hà Nội", true), ("UBND tỉnh Quảng Ninh", true),
  ])
  func placesThatTookInOthersAreOthers(_ body: String, _ isSame: Bool) {
    let plan = "- Tỷ lệ hồ sơ trực tuyến đạt 70%."
    func isCertain(_ report: String, _ issued: String, plan day: String = "2025-01-15") -> Bool {
      MatchingTests.Sample(
        plan: plan, report: report, planOf: body, reportOf: body, planIssued: day, reportIssued: issued,
        planTitle: "Kế hoạch năm 2025", year: 2025
      ).lines.contains { $0.hasSuffix("certain") }
    }
    #expect(isCertain("Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 72%.", "2026-01-05") == isSame)
    #expect(isCertain("Đến 30/6/2025, tỷ lệ hồ sơ trực tuyến đạt 72%.", "2025-07-20"))
    #expect(isCertain("Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 72%.", "2026-01-05", plan: "2025-07-15"))
  }

  @Test func measuresWithoutANameAnswerNothing() {
    #expect(
      !lines("- Tổng thu từ khách du lịch: đạt 2.000 tỷ đồng.", "Năm 2024 đạt 2.500 tỷ đồng.").contains {
        $0.hasSuffix("certain")
      })
    #expect(!lines("- Chỉ số PCI xếp hạng 20.", "Chỉ số DTI xếp hạng 18.").contains { $0.hasSuffix("certain") })
    #expect(!lines("- Giữ vững thứ hạng 12.", "Chỉ số DTI xếp hạng 18.").contains { $0.hasSuffix("certain") })
  }
}
