import Diagnostics
import Foundation
import Portal
import Testing

/// Plans beside their parents, multiples of a start, and deadlines that are over: what is said of them is so.
@Suite struct ComparedTargetsTests {
  /// Of the first target of ``whatCameAfterAConfirmationIsNotConfirmed()``.
  private static let mark = "d7f713"

  private func made(_ files: String...) throws -> Diagnosed<Site?> { try SmallPortal.made(files) }

  /// The verdict on a plan's target beside its parent's: the code of its row.
  private func verdict(_ own: String, _ parent: String, parentIssuer: String = "Thủ tướng Chính phủ") throws -> String {
    let head = "## Mục tiêu đến năm 2025\n\n- "
    let made = try made(
      SmallPortal.document("749/QĐ-TTg", "2020-06-03", "type: Quyết định", head + parent, issuer: parentIssuer),
      SmallPortal.document("10/KH-UBND", "2021-03-01", "based_on: [749/QĐ-TTg]", head + own))
    let html = try made.page("/data/doi-chieu/10-kh-ubnd/")
    return [
      "Yêu cầu cao hơn", "Yêu cầu thấp hơn", ">Bằng", "Chưa so sánh được", "Không cùng phạm vi",
      "Chưa chắc đo cùng nội dung (",
    ].filter { html.contains($0) }.joined(separator: ", ")
  }

  @Test func theWayThatIsGoodTellsWhichAsksMore() throws {
    #expect(
      try verdict("Tỷ lệ hộ nghèo giảm xuống còn 4%.", "Tỷ lệ hộ nghèo giảm xuống còn 5%.") == "Yêu cầu cao hơn")
    #expect(try verdict("Tỷ lệ hộ nghèo còn 6%.", "Tỷ lệ hộ nghèo còn 5%.") == "Yêu cầu thấp hơn")
    #expect(
      try verdict("Tối đa 5% hồ sơ giải quyết quá hạn.", "Tối đa 3% hồ sơ giải quyết quá hạn.") == "Yêu cầu thấp hơn")
    #expect(
      try verdict("85% hồ sơ được giải quyết trực tuyến.", "80% hồ sơ được giải quyết trực tuyến.") == "Yêu cầu cao hơn"
    )
    #expect(try verdict("Tỷ lệ hộ nghèo giảm còn 5%.", "Tỷ lệ hộ nghèo giảm còn 5%.") == ">Bằng")
  }

  @Test func countsOfDifferentAreasAreNotCompared() throws {
    let (few, many) = ("Đào tạo 100 chuyên gia an toàn thông tin.", "Đào tạo 10.000 chuyên gia an toàn thông tin.")
    #expect(try verdict(few, many) == "Chưa so sánh được, Không cùng phạm vi")
    // Of one body, or of what does not grow with the area, they are.
    #expect(try verdict(few, many, parentIssuer: "UBND tỉnh Quảng Ninh") == "Yêu cầu thấp hơn")
    #expect(
      try verdict("Thời gian giải quyết hồ sơ còn 3 ngày.", "Thời gian giải quyết hồ sơ còn 5 ngày.")
        == "Yêu cầu cao hơn")
    #expect(
      try verdict("Kinh tế số chiếm 15% GRDP.", "Kinh tế số chiếm 20% GDP.").contains("Chưa chắc đo cùng nội dung ("))
  }

  @Test func powersOfTenInUnitsAreOfOneMeasure() throws {
    let table = "Ổn định.\n\n| Chỉ tiêu | ĐVT | Năm 2025 |\n|---|---|---|\n| Sản lượng lúa | 1000 tấn | 20 |"
    func verdict(_ own: String, _ parent: String) throws -> String {
      try self.verdict(own, parent, parentIssuer: "UBND tỉnh Quảng Ninh")
    }
    #expect(try verdict(table, "Sản lượng lúa đạt 18.000 tấn.") == "Yêu cầu cao hơn")
    #expect(try verdict("Doanh thu vận tải đạt 1,2 nghìn tỷ đồng.", "Doanh thu vận tải đạt 1.200 tỷ đồng.") == ">Bằng")
    #expect(
      try verdict("Doanh thu vận tải đạt 900 triệu đồng.", "Doanh thu vận tải đạt 1,2 tỷ đồng.") == "Yêu cầu thấp hơn")
  }

  // MARK: Multiples

  private static let doubled = "## Mục tiêu đến năm 2020\n\n- Tăng gấp đôi số dịch vụ công trực tuyến so với năm 2017."
  private static let start = """
    targets:
      correct:
        - {quote: "Tăng gấp đôi số dịch vụ công trực tuyến so với năm 2017", baseline: {document: 15-bc-ubnd, quote: "có 150 dịch vụ công trực tuyến"}}
    """

  private func doubling(_ count: String, from start: String) throws -> String {
    let match = "results:\n  match: [{quote: \"có \(count) dịch vụ công trực tuyến\", target: 21-kh-ubnd/chi-tieu-1}]"
    let made = try made(
      SmallPortal.document("15/BC-UBND", "2018-01-05", "", "Đến ngày 31/12/2017, tỉnh có 150 dịch vụ công trực tuyến."),
      SmallPortal.document("21/KH-UBND", "2018-01-10", start, Self.doubled),
      SmallPortal.document(
        "35/BC-UBND", "2021-01-05", match, "Đến ngày 31/12/2020, tỉnh có \(count) dịch vụ công trực tuyến."))
    return try made.standing("status", "reason", "value", "gap")
  }

  @Test func aMultipleIsHeldAgainstItsStart() throws {
    #expect(try doubling("300", from: Self.start) == "met - 300 0")
    #expect(try doubling("310", from: Self.start) == "exceeded - 310 -10")
    #expect(try doubling("280", from: Self.start) == "missed - 280 20")
    #expect(try doubling("280", from: "period: 2018-2020") == "not-comparable no-baseline - -")
  }

  // MARK: One year of several

  private func counted(_ report: String, plan: String = "đào tạo tối thiểu 1.000 cán bộ") throws -> String {
    let made = try made(
      SmallPortal.document(
        "10/KH-UBND", "2021-01-04", "period: 2021-2025", "## Mục tiêu\n\nGiai đoạn 2021-2025, \(plan)."),
      SmallPortal.document("98/BC-UBND", "2026-02-05", "type: Báo cáo", "## Kết quả năm 2025\n\n" + report))
    return try made.standing("status", "reason")
  }

  @Test(arguments: [
    "Năm 2025, toàn tỉnh có 250 cán bộ được đào tạo.", "Đến hết năm 2025 đào tạo 250 cán bộ trong năm.",
    "| Chỉ tiêu | Đơn vị | Năm 2024 | Năm 2025 |\n|---|---|---|---|\n| Đào tạo cán bộ | cán bộ | 300 | 250 |",
  ])
  func whatOneYearBroughtIsNoVerdictOnSeveral(_ report: String) throws {
    #expect(try counted(report) == "not-comparable period", "\(report)")
  }

  @Test func whatReachesTheWholeInOneYearDoesReachIt() throws {
    #expect(try counted("Năm 2025, toàn tỉnh có 1.250 cán bộ được đào tạo.") == "exceeded -")
    #expect(try counted("Năm 2025 xây dựng 12 km đường.", plan: "xây dựng 50 km đường") == "not-comparable period")
    #expect(try counted("Năm 2025 xây dựng 52 km đường.", plan: "xây dựng 50 km đường") == "exceeded -")
  }

  @Test(arguments: [
    "Giai đoạn 2021-2025, đã đào tạo 850 cán bộ.", "Lũy kế từ năm 2021, đào tạo 850 cán bộ.",
    "Sau 5 năm đào tạo 850 cán bộ.", "Đến hết năm 2025, có 850 cán bộ được đào tạo.",
  ])
  func aRunningTotalIsJudged(_ report: String) throws {
    #expect(try counted(report) == "missed -", "\(report)")
  }

  @Test func aStateOfOneYearIsJudged() throws {
    #expect(
      try counted("Năm 2025, có 90 xã đạt chuẩn nông thôn mới.", plan: "có 100 xã đạt chuẩn nông thôn mới")
        == "missed -")
  }

  // MARK: Promises in rows

  @Test func theCellsOfARowAreToldApartByMoreThanTheirNumber() throws {
    let table = "## Mục tiêu\n\n| Chỉ tiêu | Năm 2024 | Năm 2025 |\n|---|---|---|\n| Tỷ lệ thôn có wifi | 50% | 60% |"
    func answered(_ more: String) throws -> [String] {
      let match =
        "results:\n  match: [{quote: \"tỷ lệ thôn có wifi đạt 55%\", target: 10-kh-ubnd/chi-tieu-2, promise: \"Tỷ lệ thôn có wifi\"\(more)}]"
      let made = try made(
        SmallPortal.document("10/KH-UBND", "2021-03-01", "period: 2021-2025", table),
        SmallPortal.document("98/BC-UBND", "2026-01-05", match, "Đến ngày 31/12/2025, tỷ lệ thôn có wifi đạt 55%."))
      guard let site = made.value else { return made.diagnostics.filter { $0.severity == .error }.map(\.id.rawValue) }
      return site.progressLines.map { $0.contains("\"missed\"") ? "missed" : $0.contains("\"by\": null") ? "-" : "met" }
    }
    #expect(try answered("") == ["quote-ambiguous"])
    #expect(try answered(", value: 60") == ["-", "missed"])
    #expect(try answered(", year: 2025") == ["-", "missed"])
    #expect(try answered(", year: 2024") == ["met", "-"])
    #expect(try answered(", year: 2026") == ["result-target-unknown"])
  }

  // MARK: Confirmations

  @Test func whatCameAfterAConfirmationIsNotConfirmed() throws {
    let first = "## Mục tiêu đến năm 2025\n\n- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%."
    let second = first + "\n- Tỷ lệ xã có cáp quang đạt tối thiểu 90%."
    func read(_ text: String, _ edits: String) throws -> (confirmed: [Bool], warned: Int) {
      let made = try made(SmallPortal.document("10/KH-UBND", "2021-03-01", edits, text))
      let records = try JSONSerialization.jsonObject(with: try made.file("data/targets.json"))
      let all = (records as? [String: Any])?["targets"] as? [[String: Any]] ?? []
      return (
        all.map { $0["status"] as? String == "confirmed" },
        made.diagnostics.count { $0.id.rawValue == "confirmation-stale" }
      )
    }
    #expect(try read(second, "targets: {confirmed: 2021-03-05}") == ([true, true], 0))
    // What the review of the first text writes.
    let bound = "targets: {confirmed: 2021-03-05, confirmed_of: \"\(Self.mark)\"}"
    #expect(try read(first, bound) == ([true], 0))
    #expect(try read(second, bound) == ([true, false], 1))
    #expect(try read(first.replacing("70%", with: "75%"), bound) == ([false], 1))
    // A day before the document's own, and a change after it.
    #expect(try read(first, "targets: {confirmed: 2021-02-01}") == ([true], 1))
    #expect(try read(first, "updated: 2026-11-25\ntargets: {confirmed: 2021-03-05}") == ([true], 1))
    #expect(try read(first, "updated: 2026-11-25\n" + bound) == ([true], 0))
  }

  // MARK: Deadlines

  @Test func aDeadlineThatIsOverCountsWhatWasReached() throws {
    let plan =
      "## Mục tiêu đến năm 2025\n\n- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.\n- Tỷ lệ xã có cáp quang đạt tối thiểu 90%."
    let made = try made(
      SmallPortal.document("10/KH-UBND", "2021-03-01", "period: 2021-2025", plan),
      SmallPortal.document("98/BC-UBND", "2026-01-05", "", "Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 71,5%."))
    func text(_ path: String) throws -> String {
      String(decoding: try made.file(path), as: UTF8.self).replacing("\r\n ", with: "")
    }
    #expect(try text("chi-tieu/feed.xml").contains("<title>Hết thời hạn năm 2025: 2 chỉ tiêu (1 đã đạt) của"))
    #expect(try text("chi-tieu/han.ics").contains("SUMMARY:Đến hạn 2 chỉ tiêu (1 đã đạt) của"))
  }

  @Test(arguments: [
    ("Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến ước đạt 71,5%.", "vượt, theo số ước"),
    ("Đến ngày 31/01/2026, tỷ lệ hồ sơ trực tuyến đạt 71,5%.", "vượt, sau hạn"),
  ])
  func feedsAndCalendarTellHowATargetStandsAsItsPageDoes(_ told: String, _ status: String) throws {
    let made = try made(
      SmallPortal.document(
        "10/KH-UBND", "2021-03-01", "period: 2021-2025",
        "## Mục tiêu đến năm 2025\n\n- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%."),
      SmallPortal.document("98/BC-UBND", "2026-02-05", "", told))
    func text(_ path: String) throws -> String {
      String(decoding: try made.file(path), as: UTF8.self).replacing("\r\n ", with: "")
    }
    #expect(try text("chi-tieu/tien-do/index.html").contains(status))
    #expect(try text("chi-tieu/feed.xml").contains("(\(status))"))
    #expect(try text("chi-tieu/ket-qua.xml").contains("→ \(status)<"))
    #expect(try text("chi-tieu/han.ics").contains("(\(status.replacing(",", with: "\\,")))"))
    #expect(try !text("chi-tieu/feed.xml").contains("đã đạt"))
    #expect(try !text("chi-tieu/han.ics").contains("đã đạt"))
  }
}
