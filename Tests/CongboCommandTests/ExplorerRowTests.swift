import Foundation
import TestSupport
import Testing

/// Rows of targets that the script draws, beside those of the page itself.
@Suite struct ExplorerRowTests {
  private static func portal() throws -> SiteFixture {
    func plan(_ number: Int, _ head: String, _ lines: [String]) -> String {
      """
      -- content/van-ban/\(number)-kh-ubnd.md --
      ---
      title: Kế hoạch số \(number)
      number: \(number)/KH-UBND
      issuer: UBND tỉnh Lào Cai
      issued: 2026-0\(number)-04
      date: 2026-11-04
      \(head)---

      """ + lines.joined(separator: "\n\n") + "\n\n"
    }
    return try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example

      """
        + plan(
          1, "",
          [
            "Đến ngày 30/6/2027, tối thiểu 90% hồ sơ được số hóa.",
            "Đến năm 2030, mỗi năm đào tạo 1.000 cán bộ cấp xã.",
            "Đến năm 2030, hỗ trợ 500 doanh nghiệp mỗi năm.", "Đến năm 2028, 70% trường học có mạng băng rộng.",
          ]) + plan(2, "text: summary\n", ["Đến năm 2028, 80% trạm y tế có mạng băng rộng."]),
      copying: ["templates": RealPortal.root + "/templates"])
  }

  /// The day of a deadline, figures of each year, and whose words a clause is: the same in both.
  @Test func rowsThatTheScriptDrawsSayWhatThePageSays() async throws {
    let site = try Self.portal()
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    let server = try StaticServer(root: site.folder("site"))
    let (own, drawn) = try await Browser.run { browser in
      func rows() async throws -> [[String]] {
        let list = try await browser.script(
          """
          return [...document.querySelectorAll('table.rows tbody tr')].map(row =>
            [...row.cells].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim()))
          """)
        return (list.array ?? []).map { ($0.array ?? []).compactMap(\.string) }
      }
      try await browser.open(server.url("/chi-tieu/"))
      let own = try await rows()
      try await browser.open(server.url("/chi-tieu/?from=2027"))
      try await browser.wait(until: "document.querySelector('.list-count').textContent.startsWith('Đang hiện')")
      return (own, try await rows())
    }
    #expect(own == drawn && own.count == 5, "\(own) \(drawn)")
    #expect(own.map { $0[2] }.filter { $0 == "đến ngày 30/6/2027" }.count == 1)
    let amounts = Set(own.map { $0[0] })
    #expect(amounts.isSuperset(of: ["mỗi năm 1.000 cán bộ", "mỗi năm 500 doanh nghiệp", "70%", "80%"]), "\(amounts)")
    let told = own.filter { $0[1].contains("theo bản tóm tắt của Cổng") }
    #expect(told.map { $0[0] } == ["80%"])
  }
}
