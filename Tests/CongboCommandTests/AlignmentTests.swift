import Foundation
import TestSupport
import Testing

/// Plans beside their parents, where the right answer is known.
@Suite struct Alignment {
  private func rows(_ site: OpenDataFixture.Built) throws -> [JSONValue] {
    try JSONValue(parsing: site.read("data/alignment.json"))["alignment"]?.array ?? []
  }

  /// `verdict level timing certainty: own quote / parent's quote`, quotes shortened.
  private func line(_ row: JSONValue) -> String {
    func quote(_ key: String) -> String { String((row[key]?.string ?? "–").prefix(24)) }
    let words = ["verdict", "level", "timing", "certainty"].map { row[$0]?.string ?? "–" }
    return words.joined(separator: " ") + ": " + quote("target_quote") + " / " + quote("parent_target_quote")
  }

  @Test func eachTargetStandsBesideTheOneThatMeasuresTheSame() throws {
    #expect(
      try rows(OpenDataFixture.site()).map(line) == [
        "higher higher same sure: 45% hồ sơ thủ tục hành c / 30% hồ sơ thủ tục hành c",
        "lower lower same sure: Tối thiểu 60% cơ quan nh / Tối thiểu 80% cơ quan nh",
        "equal equal same sure: 50% cán bộ, công chức đư / 50% cán bộ, công chức đư",
        "added – – –: 40% trường học dùng sổ l / –",
        "higher higher same unsure: Tỷ lệ doanh nghiệp nộp t / 70% doanh nghiệp nộp thu",
        "added – – –: Giảm nhanh số vụ lộ lọt / –",
        "later equal later sure: 90% xã có mạng băng rộng / 90% xã có mạng băng rộng",
        "missing – – –: – / Hỗ trợ xây dựng 5 khu cô",
      ])
  }

  @Test func everyRowNamesBothClausesByAddressAndVerbatim() throws {
    let site = try OpenDataFixture.site()
    let rows = try rows(site)
    try #require(
      rows.contains { $0["target_url"]?.string != nil } && rows.contains { $0["parent_target_url"]?.string != nil })
    for row in rows {
      for side in ["target", "parent_target"] {
        guard let url = row["\(side)_url"]?.string else { continue }
        let parts = url.dropFirst("/cong/".count).split(separator: "#")
        let html = try site.read(parts[0] + "index.html")
        #expect(html.contains("id=\"\(parts[1])\""), "\(url)")
        #expect(Plain.text(html).contains(row["\(side)_quote"]?.string ?? "?"), "\(url)")
      }
    }
    let own = try site.read("van-ban/12-kh-ubnd/index.html")
    #expect(own.contains("So với Quyết định số 7/QĐ-TTg") && own.contains("tối thiểu 60% đến năm 2020"))
    let page = try site.read("data/doi-chieu/12-kh-ubnd/index.html")
    #expect(page.contains("href=\"/cong/van-ban/7-qd-ttg/#chi-tieu-1\"") && page.contains("Chưa chắc đo cùng nội dung"))
    #expect(try site.read("van-ban/12-kh-ubnd/index.html").contains("href=\"/cong/data/doi-chieu/12-kh-ubnd/\""))
    #expect(
      try site.read("data/doi-chieu/index.html").contains("href=\"/cong/data/doi-chieu/12-kh-ubnd/#voi-7-qd-ttg\""))
  }

  @Test func relatedPlansThatMeasureOtherThingsAreNotForced() throws {
    // The province's plan of 2017 and the government's programme speak of the same services and measure other things.
    var text = ""
    for name in ["153-qd-ttg", "2972-qd-ubnd"] {
      let file = try String(contentsOfFile: "\(RealPortal.root)/content/van-ban/\(name).md", encoding: .utf8)
      let body = file.replacing(/\]\([^)]*\.md\)/, with: "](/)").replacing(
        /(?m)^cites: .*$/, with: "based_on: [153/QĐ-TTg]")
      let own = name == "153-qd-ttg" ? body.replacing("based_on: [153/QĐ-TTg]\n", with: "") : body
      text += "-- content/van-ban/\(name).md --\n\(own)\n"
    }
    let all = try rows(OpenDataFixture.build(text))
    #expect(all.count { $0["verdict"]?.string == "added" } == 16)
    // The sum of the programme's costs is no target to repeat.
    #expect(all.count { $0["verdict"]?.string == "missing" } == 13)
    #expect(all.allSatisfy { $0["certainty"]?.string == nil })
  }

  @Test func ofSeveralYearsTheNearestIsComparedAndATargetStatedTwiceIsNotMissing() throws {
    let parent = """
      - Đến năm 2025, 50% hộ gia đình có đường truyền băng rộng.
      - Đến năm 2030, 90% hộ gia đình có đường truyền băng rộng.
      - Đến năm 2035, 100% hộ gia đình có đường truyền băng rộng.

      Tóm lại, đến năm 2030, 90% hộ gia đình có đường truyền băng rộng.
      """
    let own = "Đến năm 2030, 95% hộ gia đình có đường truyền băng rộng"
    let all = try rows(pair(own, parent: parent))
    #expect(
      all.map { "\($0["verdict"]?.string ?? "") \($0["parent_target_deadline_year"]?.number ?? 0)" } == [
        "higher 2030.0", "missing 2025.0", "missing 2035.0", "higher 2030.0",
      ])
  }

  /// A plan and its parent, each of one text.
  private func pair(_ own: String, parent: String, fields: String = "a") throws -> OpenDataFixture.Built {
    func file(_ number: String, _ body: String, _ fields: String, _ more: String = "") -> String {
      """
      -- content/van-ban/\(number).md --
      ---
      title: Kế hoạch \(number)
      number: \(number)/KH-UBND
      issuer: UBND tỉnh A
      issued: 2020-01-01
      date: 2020-01-01
      fields: [\(fields)]
      \(more)
      ---

      \(body).

      """
    }
    return try OpenDataFixture.build(file("1", parent, "a") + file("2", own, fields, "implements: [1/KH-UBND]"))
  }

  @Test func fieldUnitAndLevelOfServiceKeepTargetsApart() throws {
    let parent = "Đến năm 2025, 50% thủ tục hành chính được cung cấp trực tuyến ở mức độ 4"
    func site(_ own: String, fields: String = "a") throws -> [JSONValue] {
      try rows(pair(own, parent: parent, fields: fields))
    }
    let same = "Đến năm 2025, 60% thủ tục hành chính được cung cấp trực tuyến ở mức độ 4"
    #expect(try site(same).map { $0["verdict"]?.string } == ["higher"])
    #expect(try site(same, fields: "b").map { $0["verdict"]?.string } == ["added", "missing"])
    #expect(
      try site(same.replacing("mức độ 4", with: "mức độ 3")).map { $0["verdict"]?.string } == ["added", "missing"])
    #expect(try site(same.replacing("60%", with: "60")).contains { $0["verdict"]?.string == "higher" } == false)
  }
}
