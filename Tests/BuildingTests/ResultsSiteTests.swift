import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing
import Vietnamese

/// Results against targets over a whole site, where an editor says what answers what.
@Suite struct ResultsSiteTests {
  private static let plan = """
    -- content/portal.yml --
    name: Cổng
    base_url: https://thu.vn
    issuers:
      - {id: ubnd-tinh-b, name: UBND tỉnh B, place: B}
      - {id: ubnd-tinh-a, name: UBND tỉnh A, place: A, until: 2025-06-30, successor: ubnd-tinh-b}
    -- content/van-ban/11-kh-ubnd.md --
    ---
    title: Kế hoạch giai đoạn 2021-2025
    number: 11/KH-UBND
    issuer: UBND tỉnh B
    issued: 2021-03-04
    date: 2021-03-04
    targets:
      correct:
        - quote: Tối thiểu 70% hồ sơ được xử lý trực tuyến
          baseline: {document: 12-bc-ubnd, quote: "năm 2020 là 40%"}
        - {quote: "Đào tạo 1.000 cán bộ", accumulates: true, period_from: 2021-01-01}
    ---

    ## Mục tiêu đến năm 2025

    - Tối thiểu 70% hồ sơ được xử lý trực tuyến.
    - Đào tạo 1.000 cán bộ.
    - 100% thôn có sóng di động.

    """

  private static func report(_ results: String, issuer: String = "UBND tỉnh B", more: String = "") -> String {
    """
    -- content/van-ban/12-bc-ubnd.md --
    ---
    title: Báo cáo năm 2023
    number: 12/BC-UBND
    issuer: \(issuer)
    issued: 2024-01-15
    date: 2024-01-16
    results:
      correct:
        - {quote: "đạt 58%", value: 58, unit: "%", as_of: 2023-12-31}
        - {quote: "năm 2020 là 40%", value: 40, unit: "%", as_of: 2020-12-31}
        - {quote: "đào tạo 600 cán bộ", value: 600, unit: cán bộ, as_of: 2023-12-31, period_from: 2021-01-01, cumulative: true}
    \(more)
      match:
    \(results)
    ---

    ## Kết quả

    Hồ sơ trực tuyến đến hết năm 2023 đạt 58% (năm 2020 là 40%). Ba năm đào tạo 600 cán bộ.
    """
  }

  private static let answering = """
        - {quote: "đạt 58%", target: 11-kh-ubnd/chi-tieu-1}
        - {quote: "đào tạo 600 cán bộ", target: 11-kh-ubnd/chi-tieu-2}
    """

  private func made(_ text: String, on day: String? = nil) throws -> Diagnosed<Site?> {
    let fixture = try SiteFixture(text, copying: ["templates": VariedSite.root + "/templates"])
    return Site.make(SiteOptions(source: fixture.path, statusDay: day.flatMap { Day(iso: $0) }))
  }

  private func page(_ path: String, of site: Site) throws -> String {
    let page = try #require(site.plan.pages.first { $0.path == path })
    return String(decoding: try page.page.html(in: site), as: UTF8.self)
  }

  private func errors(_ made: Diagnosed<Site?>) -> [String] {
    made.diagnostics.filter { $0.severity == .error }.map(\.id.rawValue)
  }

  @Test func statusesFollowFromWhatEditorsMatched() throws {
    let made = try made(Self.plan + Self.report(Self.answering), on: "2024-06-30")
    let site = try #require(made.value, "\(made.diagnostics)")
    let lines = site.progressLines
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"status\": \"on-track\"") && lines[0].contains("\"expected\": \"52945/913\""))
    #expect(
      lines[0].contains("\"by\": \"12-bc-ubnd/ket-qua-1\"")
        && lines[0].contains("\"baseline\": \"12-bc-ubnd/ket-qua-2\""))
    #expect(lines[1].contains("\"status\": \"on-track\"") && lines[1].contains("\"gap\": 400"))
    #expect(lines[2].contains("\"status\": \"no-data\"") && lines[2].contains("\"by\": null"))
  }

  @Test func bothQuotesAndTheSumStandOnThePlan() throws {
    let site = try #require(try made(Self.plan + Self.report(Self.answering), on: "2024-06-30").value)
    let plan = try page("/van-ban/11-kh-ubnd/", of: site)
    for part in [
      "Đã thực hiện đến đâu", "40 + 30 × 1095/1826 = 57,99 &lt; 58", "đúng tiến độ", "còn thiếu 12 điểm %",
      "href=\"/van-ban/12-bc-ubnd/#ket-qua-1\"", "số liệu gốc", "đào tạo 600 cán bộ</q>", "chart-dot",
    ] { #expect(plan.contains(part), "\(part)") }
    // One figure beside a target needs no chart: two bars say it.
    #expect(plan.components(separatedBy: "class=\"chart-dot\"").count == 3)
    #expect(plan.contains("class=\"chart-picture bars\"") && plan.contains("Đạt được: 600 cán bộ"))
    #expect(plan.contains("1 chỉ tiêu khác chưa đến hạn hoặc không đánh giá"))
    let report = try page("/van-ban/12-bc-ubnd/", of: site)
    for part in [
      "Trả lời những chỉ tiêu nào", "id=\"ket-qua-1\"", "href=\"/van-ban/11-kh-ubnd/#chi-tieu-1\"",
      "data-status=\"on-track\"",
    ] { #expect(report.contains(part), "\(part)") }
    let list = try page("/chi-tieu/tien-do/", of: site)
    #expect(list.contains("Tính đến 30/6/2024") && list.contains("<strong>58%</strong>"))
  }

  /// Where nothing stands before them, there are no others; and figures that answer nothing are under no question.
  @Test func whatStandsAloneIsNotCalledOther() throws {
    let text = """
      -- content/portal.yml --
      name: Cổng
      base_url: https://thu.vn
      -- content/van-ban/11-kh-ubnd.md --
      ---
      title: Kế hoạch giai đoạn 2021-2025
      number: 11/KH-UBND
      issuer: UBND tỉnh B
      issued: 2021-03-04
      date: 2021-03-04
      ---

      ## Mục tiêu đến năm 2025

      - 100% thôn có sóng di động.
      -- content/van-ban/12-bc-ubnd.md --
      ---
      title: Báo cáo năm 2023
      number: 12/BC-UBND
      issuer: UBND tỉnh B
      issued: 2024-01-15
      date: 2024-01-16
      ---

      ## Kết quả

      Năm 2023, toàn tỉnh đã trồng 1.250 ha rừng.

      """
    let site = try #require(try made(text, on: "2026-06-30").value)
    let plan = try page("/van-ban/11-kh-ubnd/", of: site)
    #expect(plan.contains("1 chỉ tiêu của văn bản đã quá hạn mà Cổng chưa có số liệu."))
    let report = try page("/van-ban/12-bc-ubnd/", of: site)
    for part in ["Số liệu nêu trong bài</h2>", "1 số liệu, chưa ghép với chỉ tiêu nào trên Cổng"] {
      #expect(report.contains(part), "\(part)")
    }
    #expect(!report.contains("Trả lời những chỉ tiêu nào"))
  }

  /// The last value and the status stand beside each target, where it is listed and on its plan.
  @Test func rowsOfTargetsSayHowTheyStand() throws {
    let site = try #require(try made(Self.plan + Self.report(Self.answering), on: "2024-06-30").value)
    let standing =
      "<span class=\"status\" data-status=\"on-track\">đúng tiến độ</span> Đạt được: "
      + "<a href=\"/van-ban/12-bc-ubnd/#ket-qua-1\">58%</a>, năm 2023"
    for path in ["/chi-tieu/", "/chi-tieu/nam/2025/", "/van-ban/11-kh-ubnd/"] {
      let page = try page(path, of: site)
      #expect(page.components(separatedBy: standing).count == 2, "\(path)")
    }
    // Of the third nothing is known: on its plan that is said, in the lists of all there would be too many of them.
    let none = "<span class=\"status\" data-status=\"no-data\">chưa có số liệu</span>"
    #expect(try page("/van-ban/11-kh-ubnd/", of: site).contains(none))
    #expect(try !page("/chi-tieu/", of: site).contains(none))
    let list = try page("/chi-tieu/tien-do/", of: site)
    for part in ["Đề ra: tối thiểu 70%", "Đạt được: 58%", "class=\"chart-goal\""] {
      #expect(list.contains(part), "\(part)")
    }
    #expect(try page("/chi-tieu/", of: site).contains("href=\"/chi-tieu/tien-do/dung-tien-do/\""))
  }

  /// Figure and target may stand in one document; where neither is at home, links name it.
  @Test func whatADocumentAnswersItselfIsLinkedWhole() throws {
    let match = """
      results:
        correct: [{quote: "đạt 58%", value: 58, unit: "%", as_of: 2023-12-31}]
        match: [{quote: "đạt 58%", target: 11-kh-ubnd/chi-tieu-1}]
      targets:
      """
    let text = Self.plan.replacingOccurrences(of: "targets:\n", with: match + "\n")
      .replacingOccurrences(of: "baseline: {document: 12-bc-ubnd, quote: \"năm 2020 là 40%\"}", with: "direction: up")
      .replacingOccurrences(of: "## Mục tiêu", with: "Đến hết năm 2023 đã đạt 58%.\n\n## Mục tiêu")
    let made = try made(text, on: "2024-06-30")
    let site = try #require(made.value, "\(made.diagnostics)")
    #expect(try page("/van-ban/11-kh-ubnd/", of: site).contains("href=\"#ket-qua-1\""))
    for path in ["/chi-tieu/", "/chi-tieu/tien-do/"] {
      let page = try page(path, of: site)
      #expect(page.contains("href=\"/van-ban/11-kh-ubnd/#ket-qua-1\"") && !page.contains("href=\"#ket-qua"), "\(path)")
    }
  }

  /// Beside a figure that does not decide the status says by which one it is.
  @Test func theStatusBesideAFigureIsItsOwnOrSaysWhose() throws {
    let more = Self.answering + "\n    - {quote: \"năm 2020 là 40%\", target: 11-kh-ubnd/chi-tieu-1}"
    let site = try #require(try made(Self.plan + Self.report(more), on: "2024-06-30").value)
    let report = try page("/van-ban/12-bc-ubnd/", of: site)
    #expect(
      report.components(separatedBy: "tình trạng theo số liệu: <a href=\"#ket-qua-1\">58%, năm 2023</a>").count == 2)
  }

  /// A status that an older figure decides says wherever it stands that a later one awaits an editor.
  @Test func aStatusSaysThatALaterFigureAwaitsAnEditor() throws {
    let later = """

      -- content/van-ban/20-bc-ubnd.md --
      ---
      title: Báo cáo năm 2024
      number: 20/BC-UBND
      issuer: UBND tỉnh B
      issued: 2025-01-15
      date: 2025-01-16
      ---

      ## Kết quả

      Năm 2024, 52% hồ sơ đất đai được xử lý trực tuyến.
      """
    let text = Self.plan + Self.report(Self.answering)
    let words = "đúng tiến độ, số liệu cũ, có số liệu mới hơn chờ xác nhận"
    let site = try #require(try made(text + later, on: "2025-02-01").value)
    #expect(site.progressLines[0].contains("\"by\": \"12-bc-ubnd/ket-qua-1\""))
    let paths = ["/chi-tieu/", "/chi-tieu/tien-do/", "/van-ban/11-kh-ubnd/", "/van-ban/12-bc-ubnd/"]
    for path in paths { #expect(try page(path, of: site).contains(words), "\(path)") }
    let before = try #require(try made(text, on: "2025-02-01").value)
    for path in paths { #expect(try !page(path, of: before).contains("chờ xác nhận"), "\(path)") }
  }

  /// The day decides what is overdue; without one it is that of the newest publication.
  @Test func theDayDecides() throws {
    let text = Self.plan + Self.report(Self.answering)
    let later = try #require(try made(text, on: "2026-11-28").value).progressLines
    #expect(later[0].contains("\"status\": \"overdue\"") && later[2].contains("\"due\": true"))
    #expect(try #require(try made(text).value).progressLines[0].contains("\"status\": \"on-track\""))
  }

  @Test func errorsOfMatchesStopTheBuild() throws {
    func ids(_ match: String, issuer: String = "UBND tỉnh B") throws -> [String] {
      try errors(made(Self.plan + Self.report(match, issuer: issuer)))
    }
    #expect(try ids("    - {quote: \"đạt 59%\", target: 11-kh-ubnd/chi-tieu-1}") == ["result-quote-missing"])
    #expect(try ids("    - {quote: \"Kết quả\", target: 11-kh-ubnd/chi-tieu-1}") == ["result-quote-missing"])
    #expect(try ids("    - {quote: \"đạt 58%\", target: 11-kh-ubnd/chi-tieu-9}") == ["result-target-unknown"])
    #expect(try ids("    - {quote: \"đạt 58%\", target: 11-kh-ubnd/chi-tieu-2}") == ["result-measure-differs"])
    // By its words no other target is meant: the unit is what speaks against it.
    let numbered = "    - {quote: \"đạt 58%\", target: 11-kh-ubnd/chi-tieu-2, promise: \"Đào tạo 1.000 cán bộ\"}"
    #expect(try ids(numbered) == ["result-unit-differs"])
    let other = "    - {quote: \"đạt 58%\", target: 11-kh-ubnd/chi-tieu-1}"
    #expect(try ids(other, issuer: "UBND tỉnh A") == ["result-place-note-missing"])
    #expect(try ids(other.replacing("1}", with: "1, note: Tỉnh khác}"), issuer: "UBND tỉnh A") == [])
    #expect(try ids("    - {quote: \"đạt 58%\", target: null}") == [])
    #expect(try ids("    - {quote: \"đạt 58%\"}").contains("front-matter-missing-key"))
  }

  /// The finder need not have read the clause that an editor names as the start, where it has one figure.
  @Test func aStartMayBeAClauseThatWasNotRead() throws {
    let report = Self.report(Self.answering)
      .replacing("    - {quote: \"năm 2020 là 40%\", value: 40, unit: \"%\", as_of: 2020-12-31}\n", with: "")
      .replacing("(năm 2020 là 40%)", with: "(phấn đấu hơn năm 2020 là 40%)")
    #expect(try #require(try made(Self.plan + report).value).progressLines[0].contains("\"baseline\": \"12-bc-ubnd/"))
  }

  @Test func aStartThatIsNotThereStopsTheBuild() throws {
    let plan = Self.plan.replacing("năm 2020 là 40%", with: "năm 2020 là 41%")
    #expect(try errors(made(plan + Self.report(Self.answering))) == ["baseline-unknown"])
    let moved = Self.plan.replacing("document: 12-bc-ubnd", with: "document: 13-bc-ubnd")
    #expect(try errors(made(moved + Self.report(Self.answering))) == ["baseline-unknown"])
  }

  @Test func slipsAreWarnedOfInTheCheck() throws {
    func ids(_ more: String, _ text: String = Self.plan) throws -> [String] {
      let fixture = try SiteFixture(
        text + Self.report(Self.answering, more: more), copying: ["templates": VariedSite.root + "/templates"])
      return Site.check(SiteOptions(source: fixture.path)).filter { $0.severity == .warning }.map(\.id.rawValue)
        .filter { $0.hasPrefix("result-") || $0.hasPrefix("baseline-") || $0.hasPrefix("direction-") }
    }
    #expect(try ids("") == [])
    let same = "    - {quote: \"đạt 58%\", "
    #expect(try ids(same + "part: 13, whole: 17}") == ["result-part-contradicts"])
    #expect(try ids(same + "part: 17, whole: 13}").contains("result-above-whole"))
    #expect(try ids(same + "against: 40, share_of_plan: 145}") == ["result-plan-misquoted"])
    #expect(try ids(same + "against: 70, share_of_plan: 90}") == ["result-share-contradicts"])
    #expect(try ids(same + "against: 70, share_of_plan: 82.8}") == [])
    #expect(try ids(same + "against: 70, assessment: Đạt}") == ["result-assessment-contradicts"])
    #expect(try ids(same + "against: 70, assessment: Chưa đạt}") == [])
  }

  /// A report that comes rebuilds the plan that it answers, itself and the lists; no other document.
  @Test func oneReportReachesWhatItAnswersOnly() throws {
    let other = "-- content/van-ban/" + Self.plan.components(separatedBy: "-- content/van-ban/")[1]
    let third = other.replacing("11-kh", with: "21-kh").replacing("11/KH", with: "21/KH").replacing(
      "hồ sơ được xử lý trực tuyến", with: "trường học có thư viện"
    ).replacing("Đào tạo 1.000 cán bộ", with: "Xây 20 bến xe").replacing(
      "thôn có sóng di động", with: "chợ có nhà vệ sinh"
    ).replacing(
      /(?s)targets:.*?---\n/, with: "---\n")
    let text = Self.plan + third
    let before = try #require(try made(text + Self.report("")).value)
    let after = try #require(try made(text + Self.report(Self.answering)).value)
    func facts(_ site: Site, _ path: String) throws -> Set<Fact> {
      let planned = try #require(site.plan.pages.first { $0.path == path })
      return try #require(site.declaredFacts(of: planned.page))
    }
    #expect(try facts(before, "/van-ban/21-kh-ubnd/") == facts(after, "/van-ban/21-kh-ubnd/"))
    #expect(try facts(after, "/van-ban/11-kh-ubnd/").count > facts(after, "/van-ban/21-kh-ubnd/").count)
  }
}
