import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing
import Vietnamese

/// What is replaced, repealed, withdrawn or corrected decides nothing any more.
@Suite struct EndedSourcesTests {
  private static func file(_ number: String, _ title: String, _ day: String, _ keys: String, _ body: String) -> String {
    SmallPortal.document(number, day, keys, body, title: title)
  }

  private static let promise = """
    ## Mục tiêu

    Đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.

    Đến năm 2025, tỷ lệ xã có cáp quang đạt tối thiểu 90%.
    """
  private static let plan = file(
    "10/KH-UBND", "Kế hoạch chuyển đổi số", "2021-03-01", "period: 2021-2025", promise)
  private static let high = "Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 71,5%."
  private static let low = "Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 69%."
  private static let first = file("98/BC-UBND", "Báo cáo kết quả chuyển đổi số", "2026-01-05", "", high)

  private static func second(_ more: String, _ body: String = low, on day: String = "2026-02-05") -> String {
    file("99/BC-UBND", "Báo cáo kết quả chuyển đổi số", day, more, body)
  }

  private func made(_ files: String...) throws -> Diagnosed<Site?> { try SmallPortal.made(files) }

  /// Status, deciding value and series of a target.
  private func standing(_ made: Diagnosed<Site?>, _ id: String = "10-kh-ubnd/chi-tieu-1") throws -> String {
    try made.standing(of: id, "status", "reason", "value", "series", "due")
      .replacing("-bc-ubnd/ket-qua-", with: ".")
  }

  /// The old value decides nothing once the words that state it are corrected; the other targets stand as before.
  @Test(arguments: [
    "Tại Mục tiêu: Đã in là “tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%”; nay sửa thành “tỷ lệ hồ sơ trực tuyến đạt tối thiểu 75%”.",
    "Tại chỉ tiêu tỷ lệ hồ sơ trực tuyến: Đã in là “70%”; nay đính chính là “75%”.",
    "Đã in: “Đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.”\n\nNay sửa lại là: “Đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 75%.”",
  ])
  func aValueThatIsCorrectedIsNotJudged(_ words: String) throws {
    let other = "Đến ngày 31/12/2025, tỷ lệ xã có cáp quang đạt 95%."
    let report = Self.file("98/BC-UBND", "Báo cáo kết quả chuyển đổi số", "2026-01-05", "", Self.high + "\n\n" + other)
    let letter = Self.file("20/CV-UBND", "Đính chính Kế hoạch 10", "2021-04-01", "corrects: [10/KH-UBND]", words)
    let made = try made(Self.plan, report, letter)
    #expect(try standing(made).hasPrefix("not-comparable amended"))
    #expect(try standing(made, "10-kh-ubnd/chi-tieu-2").hasPrefix("exceeded - 95"))
  }

  @Test func aCorrectionOfWordingLeavesTheValue() throws {
    let words =
      "Đã in là “tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%”; nay sửa thành “tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 70%”."
    let letter = Self.file("20/CV-UBND", "Đính chính Kế hoạch 10", "2021-04-01", "corrects: [10/KH-UBND]", words)
    #expect(try standing(made(Self.plan, Self.first, letter)).hasPrefix("exceeded - 71.5"))
  }

  @Test(arguments: ["withdraws", "repeals", "replaces"])
  func aWithdrawnReportDecidesNothing(_ key: String) throws {
    let other = "Đến ngày 31/12/2025, tỷ lệ xã có cáp quang đạt 95%."
    let made = try made(Self.plan, Self.first, Self.second("\(key): [98/BC-UBND]", other))
    #expect(try standing(made) == "no-data - - [] true")
    #expect(try standing(made, "10-kh-ubnd/chi-tieu-2").hasPrefix("exceeded - 95"))
    let plan = try made.page("/van-ban/10-kh-ubnd/")
    #expect(plan.contains("71,5%") && plan.contains("99/BC-UBND từ 5/2/2026, không tính"))
  }

  @Test func whatWithdrawsItHasToBeInForceAndLater() throws {
    let other = "Nội dung khác."
    let later = try made(Self.plan, Self.first, Self.second("withdraws: [98/BC-UBND]\neffective: 2027-01-01", other))
    #expect(try standing(later).hasPrefix("exceeded - 71.5"))
    let earlier = try made(Self.plan, Self.first, Self.second("withdraws: [98/BC-UBND]", other, on: "2025-12-01"))
    #expect(try standing(earlier).hasPrefix("exceeded - 71.5"))
    // What was withdrawn itself withdraws nothing.
    let undone = Self.file("100/QĐ-UBND", "Thu hồi Báo cáo 99", "2026-03-01", "withdraws: [99/BC-UBND]", other)
    let again = try made(Self.plan, Self.first, Self.second("withdraws: [98/BC-UBND]", other), undone)
    #expect(try standing(again).hasPrefix("exceeded - 71.5"))
  }

  @Test(arguments: [
    low, "Đính chính Báo cáo số 98/BC-UBND: " + low, "Trong Báo cáo ghi: “\(high)”\n\nNay đính chính: “\(low)”",
  ])
  func aCorrectedFigureGivesWay(_ text: String) throws {
    let made = try made(Self.plan, Self.first, Self.second("corrects: [98/BC-UBND]", text))
    let standing = try standing(made)
    #expect(standing.hasPrefix("missed - 69 [99.") && !standing.contains("98."), "\(standing)")
    #expect(made.diagnostics.filter { $0.id == .resultConflict }.isEmpty, "\(made.diagnostics)")
    let plan = try made.page("/van-ban/10-kh-ubnd/")
    #expect(plan.contains("đã được đính chính bởi Báo cáo số 99/BC-UBND, không tính"))
  }

  @Test func aCorrectionOfSomethingElseLeavesAFigureAlone() throws {
    let other = "Đến ngày 31/12/2025, tỷ lệ xã có cáp quang đạt 95%."
    let made = try made(Self.plan, Self.first, Self.second("corrects: [98/BC-UBND]", other))
    #expect(try standing(made).hasPrefix("exceeded - 71.5"))
    // The same figure of another day corrects nothing either.
    let half = "Đến ngày 30/6/2025, tỷ lệ hồ sơ trực tuyến đạt 69%."
    let earlier = try self.made(Self.plan, Self.first, Self.second("corrects: [98/BC-UBND]", half))
    #expect(try standing(earlier).hasPrefix("exceeded - 71.5"))
  }

  @Test(arguments: ["withdraws", "repeals", "replaces"])
  func targetsOfAnEndedPlanAreNoLongerAsked(_ key: String) throws {
    let text = Self.promise.replacing("70%", with: "75%")
    let new = Self.file("20/KH-UBND", "Kế hoạch mới", "2024-01-01", "\(key): [10/KH-UBND]\nperiod: 2021-2025", text)
    let made = try made(Self.plan, Self.first, new)
    #expect(try standing(made) == "not-comparable ended - [98.1] false")
    #expect(try standing(made, "10-kh-ubnd/chi-tieu-2") == "not-comparable ended - [] false")
    #expect(try standing(made, "20-kh-ubnd/chi-tieu-1").hasPrefix("missed - 71.5"))
    let plan = try made.page("/van-ban/10-kh-ubnd/")
    #expect(plan.contains("không so được: văn bản đề ra không còn áp dụng"))
    #expect(plan.contains("Kế hoạch số 20/KH-UBND từ 1/1/2024"))
    #expect(try made.page("/chi-tieu/tien-do/").contains("Kế hoạch số 20/KH-UBND từ 1/1/2024"))
    // The report names the target that is still asked for first.
    let report = try made.page("/van-ban/98-bc-ubnd/")
    let (living, ended) = (report.firstRange(of: "/20-kh-ubnd/#chi"), report.firstRange(of: "/10-kh-ubnd/#chi"))
    #expect(try #require(living).lowerBound < #require(ended).lowerBound)
    // Before the new plan nothing was ended; and a plan that is replaced behind its deadline keeps its statuses.
    let next = Self.file("20/KH-UBND", "Kế hoạch 2026-2030", "2026-02-01", "\(key): [10/KH-UBND]", "Nội dung.")
    #expect(try standing(self.made(Self.plan, Self.first, next)).hasPrefix("exceeded - 71.5"))
    let future = new.replacing("period:", with: "effective: 2027-01-01\nperiod:")
    #expect(try standing(self.made(Self.plan, Self.first, future)).hasPrefix("exceeded - 71.5"))
  }

  @Test func aPlanThatExpiredBeforeTheDeadlineAsksNothing() throws {
    let expired = Self.plan.replacing("period:", with: "expired: 2023-06-30\nperiod:")
    #expect(try standing(made(expired, Self.first)) == "not-comparable ended - [98.1] false")
    let over = Self.plan.replacing("period:", with: "expired: 2025-12-31\nperiod:")
    #expect(try standing(made(over, Self.first)).hasPrefix("exceeded - 71.5"))
  }

  // MARK: Matches with what is not there, or of another place

  private func problems(_ files: String..., target: String = "10-kh-ubnd/chi-tieu-1") throws -> [Diagnostic] {
    let match = "results:\n  match:\n    - {quote: \"hồ sơ trực tuyến đạt 71,5%\", target: \(target)}"
    let report = Self.file("98/BC-UBND", "Báo cáo kết quả chuyển đổi số", "2026-01-05", match, Self.high)
    return try SmallPortal.made(files + [report]).diagnostics.filter { $0.severity == .error }
  }

  @Test(arguments: [
    ("UBND tỉnh Quảng Nam", true), ("Ủy ban nhân dân thành phố Đà Nẵng", true), ("UBND huyện Hải Lăng", true),
    ("Thủ tướng Chính phủ", true), ("Bộ Thông tin và Truyền thông", true), ("Sở Y tế", false),
    ("UBND tỉnh Quảng Ninh", false), ("Sở Y tế tỉnh Quảng Ninh", false), ("Ban Chỉ đạo chuyển đổi số tỉnh", false),
  ])
  func anotherPlaceIsToldByItsNameAlone(_ issuer: String, _ isOther: Bool) throws {
    let plan = Self.plan.replacing("issuer: UBND tỉnh Quảng Ninh", with: "issuer: \(issuer)")
    #expect(try problems(plan).map(\.id) == (isOther ? [.resultPlaceNoteMissing] : []), "\(issuer)")
  }

  @Test func aTargetThatIsNotThereIsExplainedAndProposedByItsWords() throws {
    func told(_ plan: String, _ target: String = "10-kh-ubnd/chi-tieu-1") throws -> String {
      let found = try problems(plan, target: target)
      #expect(found.map(\.id) == [.resultTargetUnknown])
      return found.map { ($0.note ?? "") + " → " + ($0.fix ?? "") }.joined()
    }
    let edits = { (text: String) in Self.plan.replacing("period:", with: "\(text)\nperiod:") }
    let dropped = try told(edits("targets: {drop: [\"hồ sơ trực tuyến đạt tối thiểu 70%\"]}"))
    #expect(dropped.contains("`targets.drop`") && !dropped.contains("chi-tieu-2"))
    #expect(try told(edits("targets: {extract: false}")).contains("`extract: false`"))
    #expect(try told(edits("draft: true")).contains("bản nháp"))
    let renamed = Self.plan.replacing("10-kh-ubnd.md", with: "ke-hoach.md")
    let moved = try told(renamed.replacing("period:", with: "aliases: [/van-ban/10-kh-ubnd/]\nperiod:"))
    #expect(moved.contains("nay tên là `ke-hoach`") && moved.contains("Ghi `target: ke-hoach/chi-tieu-1`"))
    #expect(try told("").contains("Cổng không có văn bản nào tên tệp là `10-kh-ubnd`"))
    // Of a document that is there the target whose words fit, not the one whose number looks alike.
    #expect(try told(Self.plan, "10-kh-ubnd/chi-tieu-9").contains("Có phải ý bạn là `10-kh-ubnd/chi-tieu-1`?"))
    let other = Self.plan.replacing("tỷ lệ hồ sơ trực tuyến", with: "tỷ lệ trường có thư viện")
    #expect(try !told(other, "10-kh-ubnd/chi-tieu-9").contains("Có phải"))
  }

  /// A build tells of figures what the check tells.
  @Test func aBuildWarnsOfFiguresAsTheCheckDoes() throws {
    let fixture = try SmallPortal.fixture([Self.plan, Self.first, Self.second("")])
    let options = SiteOptions(source: fixture.path, statusDay: Day(iso: SmallPortal.today))
    func warnings(_ found: [Diagnostic]) -> [String] {
      found.filter { $0.severity == .warning }.map { "\($0.id.rawValue) \($0.location?.line ?? 0) \($0.message)" }
        .sorted()
    }
    let built = warnings(Site.make(options).diagnostics)
    #expect(built.map { String($0.prefix { $0 != " " }) } == ["result-conflict"])
    #expect(built == warnings(Site.check(options)))
  }

  /// Of two values of one document and day neither counts, and check and build say so.
  @Test(arguments: [
    (low, ["result-conflict"]), ("Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 71,5%.", []),
    ("Đến ngày 30/6/2025, tỷ lệ hồ sơ trực tuyến đạt 69%.", []),
  ])
  func twoValuesOfOneDocumentAndDayAreTold(_ other: String, _ expected: [String]) throws {
    let report = Self.file(
      "98/BC-UBND", "Báo cáo kết quả chuyển đổi số", "2026-01-05", "", Self.high + "\n\n" + other)
    let fixture = try SmallPortal.fixture([Self.plan, report])
    let options = SiteOptions(source: fixture.path, statusDay: Day(iso: SmallPortal.today))
    let made = Site.make(options)
    #expect(try standing(made).hasPrefix("exceeded") == expected.isEmpty, "\(other)")
    for found in [made.diagnostics, Site.check(options)] {
      #expect(found.filter { $0.severity == .warning }.map(\.id.rawValue) == expected, "\(other): \(found)")
    }
  }

  /// A goal that another document states anew is judged there, and only there.
  @Test(arguments: [
    "## Mục tiêu\n\nĐến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.",
    "## Mục tiêu\n\n- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80% vào năm 2025.",
  ])
  func anAmendedGoalIsJudgedInTheDocumentThatAmendsIt(_ text: String) throws {
    func amending(_ key: String, _ body: String) -> String {
      Self.file("11/KH-UBND", "Điều chỉnh Kế hoạch chuyển đổi số", "2024-03-01", "period: 2021-2025\n\(key)", body)
    }
    let made = try made(Self.plan, amending("amends: [10/KH-UBND]", text), Self.first)
    #expect(try standing(made).hasPrefix("not-comparable amended"))
    #expect(try standing(made, "11-kh-ubnd/chi-tieu-1").hasPrefix("missed - 71.5"))
    // What is not stated anew stands.
    #expect(try standing(made, "10-kh-ubnd/chi-tieu-2").hasPrefix("no-data"))
    let plan = try made.page("/van-ban/10-kh-ubnd/")
    #expect(plan.contains("chỉ tiêu đã được sửa đổi bởi"))
    // Not before it is in force, by another year, or of another measure.
    let later = try self.made(Self.plan, amending("amends: [10/KH-UBND]\neffective: 2027-01-01", text), Self.first)
    #expect(try standing(later).hasPrefix("exceeded - 71.5"))
    for body in [text.replacing("2025", with: "2024"), text.replacing("trực tuyến", with: "đúng hạn")] {
      let other = try self.made(Self.plan, amending("amends: [10/KH-UBND]", body), Self.first)
      #expect(try standing(other).hasPrefix("exceeded - 71.5"), "\(body)")
    }
    let parent = try self.made(Self.plan, amending("based_on: [10/KH-UBND]", text), Self.first)
    #expect(try standing(parent).hasPrefix("exceeded - 71.5"))
  }
}
