import Foundation
import TestSupport
import Testing

/// `congbo check --fix` as a command: what it shows, what it writes, and what it leaves alone.
@Suite struct CheckFixTests {
  private static let damaged = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.example
    issuers: [{id: ubnd-tinh-a, name: UBND tỉnh A}]
    -- content/van-ban/3127-qd-ubnd.md --
    ---
    title: “Kế hoạch: giai đoạn đầu”
    number: 3127 / QÐ–UBND
    issuer:UBND tỉnh A
    issued: 24/08/2017
    date: 2017-09-01
    ---

    ##Ðiều 1. Mục tiêu

    Gồm:
    o\tmột phần;
    o\thai phần.
    -- content/tin-tuc/tin.md --
    ---
    title: Tin không có gì để sửa
    date: 2017-09-02
    ---

    Nội dung.
    """

  private func site() throws -> SiteFixture {
    try SiteFixture(Self.damaged, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func fix(_ site: SiteFixture, _ arguments: String...) throws -> CommandResult {
    try Command.congbo(["check", "--fix", "--source", site.path] + arguments)
  }

  @Test func aRehearsalShowsTheDiffAndWritesNothing() throws {
    let site = try site()
    let before = try Snapshot(of: site.path)
    let result = try fix(site, "--dry-run")
    #expect(
      result.output.hasPrefix(
        """
        --- content/van-ban/3127-qd-ubnd.md
        +++ content/van-ban/3127-qd-ubnd.md
        @@ -1,13 +1,13 @@
         ---
        -title: “Kế hoạch: giai đoạn đầu”
        -number: 3127 / QÐ–UBND
        -issuer:UBND tỉnh A
        -issued: 24/08/2017
        +title: "Kế hoạch: giai đoạn đầu"
        +number: 3127/QĐ-UBND
        +issuer: UBND tỉnh A
        +issued: 2017-08-24
         date: 2017-09-01
         ---
         
        -##Ðiều 1. Mục tiêu
        +## Điều 1. Mục tiêu
         
         Gồm:
        -o\tmột phần;
        -o\thai phần.
        +- một phần;
        +- hai phần.
        Sửa được 1 tệp như trên; chưa ghi gì.
        """), "\(result.output)")
    #expect(result.exitCode == 1)
    #expect(try Snapshot(of: site.path) == before)
  }

  @Test func repairsAreWrittenOnceAndThenNothingIsLeft() throws {
    let site = try site()
    let path = site.folder("content/van-ban/3127-qd-ubnd.md")
    chmod(path, 0o640)
    let news = try Snapshot(of: site.path).entries["content/tin-tuc/tin.md"]
    let result = try fix(site)
    #expect(result.output.contains("Đã sửa 1 tệp như trên."))
    #expect(result.output.hasSuffix("Không có lỗi, không có cảnh báo.\n"), "\(result.output)")
    #expect(result.exitCode == 0)
    let snapshot = try Snapshot(of: site.path)
    #expect(snapshot.entries["content/tin-tuc/tin.md"] == news)
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(permissions == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder("content/van-ban")).count == 1)
    #expect(try fix(site).output.hasPrefix("Không có chỗ nào sửa tự động được."))
    #expect(try Snapshot(of: site.path) == snapshot)
  }

  @Test func aLinkStaysALinkAndTheFileThatItLeadsToIsWritten() throws {
    let site = try site()
    let path = site.folder("content/van-ban/3127-qd-ubnd.md")
    let kept = site.folder("content/van-ban/ban-goc.md")
    try FileManager.default.moveItem(atPath: path, toPath: kept)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "ban-goc.md")
    _ = try fix(site)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "ban-goc.md")
    #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("number: 3127/QĐ-UBND\n"))
  }

  @Test func aRehearsalAloneIsAWrongArgument() throws {
    let result = try Command.congbo(["check", "--dry-run"])
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("--dry-run chỉ dùng cùng với --fix."))
  }

  @Test func machinesReadTheRepairsWithTheMessages() throws {
    let site = try site()
    let result = try Command.congbo(["check", "--format", "json", "--source", site.path])
    let messages = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let list = try #require(messages.first { $0["id"] as? String == "list-not-recognised" })
    let repair = try #require(list["repair"] as? [[String: Any]])
    #expect(repair.map { $0["line"] as? Int } == [12, 13])
    #expect(repair.first?["new"] as? String == "- ")
    #expect(repair.first?["old"] as? String == "o\t")
  }
}
