import Diagnostics
import Portal
import TestSupport
import Testing

/// What a body that ended before the deadline had set is asked of nobody; what it reached stands.
@Suite struct EndedBodiesTests {
  private static let district = "UBND huyện Tuy Phước"
  private static let plan = SmallPortal.document(
    "10/KH-UBND", "2025-01-05", "period: 2025",
    """
    ## Mục tiêu năm 2025

    - Thu ngân sách nhà nước trên địa bàn đạt 330 tỷ đồng.

    - Trồng 50 ha rừng.

    - Tỷ lệ xã có cáp quang đạt tối thiểu 90%.
    """, title: "Kế hoạch năm 2025", issuer: district)
  private static let report = SmallPortal.document(
    "20/BC-UBND", "2025-06-10", "",
    "Đến nay trồng 60 ha rừng. Đến hết tháng 5/2025, thu ngân sách nhà nước trên địa bàn đạt 150 tỷ đồng.",
    title: "Báo cáo 5 tháng đầu năm 2025", issuer: district)

  private func made(until: String) throws -> Diagnosed<Site?> {
    try SmallPortal.made(
      [Self.plan, Self.report], issuers: ["{id: tuy-phuoc, name: \(Self.district), level: huyen, until: \(until)}"])
  }

  @Test func nobodyReportsOnItAnyMore() throws {
    let made = try made(until: "2025-06-30")
    func status(_ number: Int) throws -> String {
      try made.standing(of: "10-kh-ubnd/chi-tieu-\(number)", "status", "reason", "due")
    }
    #expect(try status(1) == "not-comparable ended false")
    #expect(try status(2) == "exceeded - false")
    #expect(try status(3) == "not-comparable ended false")
    #expect(try made.page("/van-ban/10-kh-ubnd/").contains("cơ quan đề ra chỉ tiêu đã thôi hoạt động từ 1/7/2025"))
  }

  /// What is followed by another body, or is a province that was joined, passes its goals on.
  @Test(arguments: ["level: huyen, successor: ubnd", "level: tinh"])
  func whatPassesOnIsAsked(_ keys: String) throws {
    let made = try SmallPortal.made(
      [Self.plan, Self.report], issuers: ["{id: tuy-phuoc, name: \(Self.district), until: 2025-06-30, \(keys)}"])
    #expect(try made.standing(of: "10-kh-ubnd/chi-tieu-3", "status", "reason", "due") == "no-data - true")
  }

  @Test func aBodyThatEndedBehindTheDeadlineIsAsked() throws {
    let made = try made(until: "2026-06-30")
    #expect(try made.standing(of: "10-kh-ubnd/chi-tieu-3", "status", "reason", "due") == "no-data - true")
  }
}

/// Of which time a figure is said to be, and what is said of one that is older than the deadline.
@Suite struct ToldTimesTests {
  private static func plan(_ day: String, _ keys: String, _ goal: String) -> String {
    SmallPortal.document("10/KH-UBND", day, keys, "## Mục tiêu\n\n- " + goal, title: "Kế hoạch")
  }
  private static func report(_ day: String, _ title: String, _ text: String) -> String {
    SmallPortal.document("20/BC-UBND", day, "", text, title: title)
  }

  @Test func aMonthAloneIsCalledSo() throws {
    let table = """
      | Chỉ tiêu | ĐVT | TH tháng 9 | Lũy kế 9 tháng |
      |---|---|---|---|
      | Thu ngân sách nhà nước trên địa bàn | Tỷ đồng | 2.650 | 26.400 |
      """
    let made = try SmallPortal.made([
      Self.plan("2026-01-05", "period: 2026", "Thu ngân sách nhà nước trên địa bàn đạt 33.000 tỷ đồng."),
      Self.report("2026-10-02", "Báo cáo 9 tháng đầu năm 2026", table),
    ])
    let page = try made.page("/van-ban/20-bc-ubnd/")
    #expect(page.contains("riêng tháng 9/2026") && page.contains("đến tháng 9/2026"))
  }

  @Test func aFigureOfAnEarlierYearIsCalledTheLast() throws {
    let made = try SmallPortal.made([
      Self.plan("2021-01-05", "period: 2021-2025", "Tỷ lệ phòng khách sạn 3-5 sao đạt 40%."),
      Self.report("2024-12-10", "Báo cáo năm 2024", "Tỷ lệ phòng khách sạn 3-5 sao năm 2024 đạt 38%."),
    ])
    #expect(try made.standing(of: "10-kh-ubnd/chi-tieu-1", "status") == "overdue")
    let page = try made.page("/van-ban/10-kh-ubnd/")
    #expect(page.contains("chưa có số liệu đến hạn, số gần nhất: năm 2024"))
  }

  /// What little speaks for is the editor's to look at, not the reader's.
  @Test func readersAreToldOnlyWhatIsLikely() throws {
    let made = try SmallPortal.made([
      Self.plan("2026-01-05", "period: 2026", "Tỷ lệ hồ sơ trực tuyến đạt 70%."),
      """
      -- content/tin-tuc/tin.md --
      ---
      title: Hồ sơ trực tuyến
      date: 2026-11-10
      ---

      Ngày 10/11/2026, tỷ lệ hồ sơ trực tuyến đạt 72%.

      """,
    ])
    #expect(try !made.page("/van-ban/10-kh-ubnd/").contains("không rõ số liệu của nơi nào"))
  }

  /// News on documents of one body tells of its place where it says so, and nowhere else.
  @Test(arguments: [
    ("Tính đến 31/10/2026, toàn tỉnh có tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "documents: [10/KH-UBND]", true),
    ("Tính đến 31/10/2026, toàn tỉnh có tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "tags: [a]", false),
    ("Tính đến 31/10/2026, tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "documents: [10/KH-UBND]", false),
    (
      "Tính đến 31/10/2026, toàn thành phố có tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "documents: [10/KH-UBND]",
      false
    ),
    ("Tính đến 31/10/2026, toàn huyện có tỷ lệ giải ngân vốn đầu tư công đạt 61%.", "documents: [10/KH-UBND]", false),
  ])
  func newsOnADocumentTellsOfItsPlace(_ text: String, _ keys: String, _ isCounted: Bool) throws {
    let made = try SmallPortal.made([
      Self.plan("2026-01-05", "period: 2026", "Tỷ lệ giải ngân vốn đầu tư công đạt 95%."),
      """
      -- content/tin-tuc/tin.md --
      ---
      title: Giải ngân vốn đầu tư công
      date: 2026-11-02
      \(keys)
      ---

      \(text)

      """,
    ])
    let status = try made.standing(of: "10-kh-ubnd/chi-tieu-1", "status")
    #expect((status == "open") == isCounted, "\(status)")
  }
}
