import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing

/// `congbo check` as people and machines read it.
@Suite struct CheckCommandTests {
  private static let faulty =
    FaultyContent.good + "\n" + """
      -- content/tin-tuc/a.md --
      ---
      titel: Tin
      date: 2020-01-01
      ---
      """

  private func site(_ text: String) throws -> SiteFixture {
    try SiteFixture(text, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func check(_ site: SiteFixture, _ arguments: String...) throws -> CommandResult {
    try Command.congbo(["check", "--source", site.path] + arguments)
  }

  @Test func textIsForPeople() throws {
    let result = try check(site(Self.faulty))
    #expect(result.exitCode == 1 && result.errors == "")
    #expect(
      result.output == """
        content/tin-tuc/a.md:2:1: lỗi: Không có khóa `titel` trong phần đầu trang [front-matter-unknown-key]
            | titel: Tin
            | ^^^^^
            = Các khóa dùng được: title, date, summary, tags, fields, image, caption, author, source, featured, draft, slug, aliases, expires, attachments, accepted_warnings, search, updated, changes, results, documents, video, video_text.
            → Có phải ý bạn là `title`?

        content/van-ban/1-qd-ubnd.md:4:9: cảnh báo: Cơ quan «UBND tỉnh A» chưa khai báo trong `portal.yml` [issuer-undeclared]
            | issuer: UBND tỉnh A
            |         ^^^^^^^^^^^
            → Thêm vào `issuers` trong `content/portal.yml`.

        1 lỗi, 1 cảnh báo

        """)
  }

  /// Where a page cannot be read, nothing is counted, and no day is known by which something would be over.
  @Test func nothingIsCountedOverPagesThatCannotBeRead() throws {
    let plan = FaultyContent.good.replacing("2025", with: "2026").replacing("2020-01-02", with: "2026-01-02")
    // A goal of 2024 that nothing answers, of a plan that another one has replaced.
    let over = """

      -- content/van-ban/20-kh-ubnd.md --
      ---
      title: Kế hoạch đến năm 2024
      number: 20/KH-UBND
      issuer: UBND tỉnh A
      date: 2023-01-02
      ---

      100% thôn có sóng di động.
      -- content/van-ban/21-kh-ubnd.md --
      ---
      title: Kế hoạch đến năm 2025
      number: 21/KH-UBND
      issuer: UBND tỉnh A
      date: 2023-01-02
      status: con-hieu-luc
      ---

      Nội dung.
      -- content/van-ban/30-kh-ubnd.md --
      ---
      title: Kế hoạch mới
      number: 30/KH-UBND
      issuer: UBND tỉnh A
      issued: 2026-02-02
      effective: 2026-02-02
      date: 2026-02-02
      replaces: [21/KH-UBND]
      ---

      Nội dung.
      """
    let report = """

      -- content/tin-tuc/b.md --
      ---
      title: Kết quả 9 tháng
      date: 2026-10-02
      ---

      Đến ngày 30/9/2026, đã trồng 1.200 ha rừng.
      """
    let counted = ["result-unmatched", "target-without-result", "status-contradicts"]
    let whole = try check(site(plan + over + report))
    for id in counted { #expect(whole.output.contains("[\(id)]"), "\(whole.output)") }
    let faulty = "\n-- content/tin-tuc/a.md --\n---\ntitle: Tin\ndate: \"2026-11-23\n---\n\nNội dung.\n"
    let result = try check(site(plan + over + report + faulty))
    #expect(result.exitCode == 1)
    for id in counted { #expect(!result.output.contains("[\(id)]"), "\(result.output)") }
  }

  @Test func jsonIsForPrograms() throws {
    let result = try check(site(Self.faulty), "--format", "json")
    #expect(result.exitCode == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4 && lines.first == "[" && lines.last == "]")
    #expect(
      lines[2]
        == #"{"id": "issuer-undeclared", "severity": "warning", "file": "content/van-ban/1-qd-ubnd.md", "line": 4, "column": 9, "message": "Cơ quan «UBND tỉnh A» chưa khai báo trong `portal.yml`", "fix": "Thêm vào `issuers` trong `content/portal.yml`."}"#
    )
    #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [[String: Any]])
  }

  @Test func githubAndGitLabShowMessagesBesideTheirLines() throws {
    let github = try check(site(Self.faulty), "--format", "github")
    #expect(
      github.output.split(separator: "\n").last
        == "::warning file=content/van-ban/1-qd-ubnd.md,line=4,col=9,title=issuer-undeclared::Cơ quan «UBND tỉnh A» chưa khai báo trong `portal.yml`%0A→ Thêm vào `issuers` trong `content/portal.yml`."
    )
    let gitlab = try check(site(Self.faulty), "--format", "gitlab")
    #expect(gitlab.exitCode == 1)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(gitlab.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["check_name"] as? String }.last == "issuer-undeclared")
    #expect(rows.map { $0["severity"] as? String } == ["major", "minor"])
    let location = rows.last?["location"] as? [String: Any]
    #expect(location?["path"] as? String == "content/van-ban/1-qd-ubnd.md")
    #expect((location?["lines"] as? [String: Any])?["begin"] as? Int == 4)
    #expect(Set(rows.compactMap { $0["fingerprint"] as? String }).count == 2)
  }

  @Test func strictMakesWarningsFail() throws {
    let site = try site(FaultyContent.good)
    #expect(try check(site).exitCode == 0)
    let strict = try check(site, "--strict")
    #expect(strict.exitCode == 1 && strict.output.contains("lỗi: Cơ quan «UBND tỉnh A»"))
  }

  @Test func nothingIsWritten() throws {
    let site = try site(Self.faulty)
    let before = try Snapshot(of: site.path).files
    _ = try check(site)
    #expect(try Snapshot(of: site.path).files == before)
  }

  @Test func thisPortalItselfHasNothingToMend() throws {
    // What only counts, as targets without a figure, asks nobody to mend the page.
    let found = Site.check(SiteOptions(source: RealPortal.root)).filter { $0.severity != .proposal }
    #expect(DiagnosticReport(found).text == "")
  }

  @Test func thePageOfMessagesIsMadeFromTheCode() throws {
    let page = try String(contentsOfFile: RealPortal.root + "/content/trang/thong-bao.md", encoding: .utf8)
    #expect(page == DiagnosticHandbook.page, "congbo check --list > content/trang/thong-bao.md")
    #expect(try Command.congbo(["check", "--list"]).output == page)
    #expect(DiagnosticID.allCases.allSatisfy { page.contains("\n### \($0.rawValue)\n") })
  }

  @Test func aMessageIsExplained() throws {
    let result = try Command.congbo(["check", "--explain", "[link-broken]"])
    #expect(result.exitCode == 0 && result.output.hasPrefix("link-broken (lỗi)\n\nLiên kết chỉ tới trang hoặc tệp"))
    let near = try Command.congbo(["check", "--explain", "lnk-broken"])
    #expect(near.exitCode == 64 && near.errors.contains("Có phải ý bạn là link-broken?"))
  }

  @Test func faultsOfOnePageAreNotSaidOfOthersToo() throws {
    let site = try site(
      Self.faulty + "\n-- content/tin-tuc/b.md --\n---\ntitle: B\ndate: 2020-01-01\n---\n\n[a](a.md)\n")
    #expect(try !check(site).output.contains("link-broken"))
  }
}
