import Foundation
import TestSupport
import Testing

/// `congbo views`: from web server logs to the pages of the next build.
@Suite struct ViewsCommandRuns {
  private func site() throws -> SiteFixture {
    try SiteFixture(
      FaultyContent.good + "\n" + """
        -- content/tin-tuc/tin.md --
        ---
        title: Một tin
        date: 2021-03-05
        aliases: [/cu/tin/]
        ---

        Tin.
        -- access.log --
        203.0.113.9 - - [10/Oct/2021:10:00:00 +0700] "GET /tin-tuc/tin/ HTTP/1.1" 200 5 "-" "Mozilla/5.0 (X11; Linux)"
        203.0.113.9 - - [10/Oct/2021:10:00:01 +0700] "GET /tin-tuc/tin/ HTTP/1.1" 200 5 "-" "Mozilla/5.0 (X11; Linux)"
        203.0.113.9 - - [11/Oct/2021:10:00:02 +0700] "GET /tin-tuc/tin/ HTTP/1.1" 200 5 "-" "Mozilla/5.0 (X11; Linux)"
        203.0.113.9 - - [11/Oct/2021:10:00:02 +0700] "GET /tin-tuc/tin/ HTTP/1.1" 200 5 "-" "Googlebot/2.1"
        203.0.113.9 - - [11/Oct/2021:10:00:02 +0700] "GET /khong-co/ HTTP/1.1" 200 5 "-" "Mozilla/5.0 (X11; Linux)"
        """, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func views(_ site: SiteFixture, _ logs: [String] = ["access.log"]) throws -> CommandResult {
    try Command.congbo(["views"] + logs.map { site.folder($0) } + ["--source", site.path, "--date", "2021-12-31"])
  }

  private func build(_ site: SiteFixture) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
  }

  @Test func countsReachThePagesOfTheNextBuild() throws {
    let site = try site()
    #expect(try build(site).exitCode == 0)
    #expect(try !site.folder.read("site/tin-tuc/tin/index.html").contains("Lượt xem"))
    let counted = try views(site)
    #expect(counted.exitCode == 0, "\(counted.errors)")
    #expect(counted.output.contains("Đếm được 3 lượt xem; bỏ 1 lượt"))
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/tin-tuc/tin/index.html").contains("Lượt xem: 3"))
    let home = try site.folder.read("site/index.html")
    #expect(home.contains("Đọc nhiều") && home.contains("/tin-tuc/tin/"))
    #expect(!FileManager.default.fileExists(atPath: site.folder("site/luot-xem.json")))
    #expect(try Command.congbo(["check", "--source", site.path]).exitCode == 0)
  }

  @Test func theSameLogAgainChangesNothing() throws {
    let site = try site()
    #expect(try views(site).exitCode == 0)
    let kept = try site.folder.read("content/luot-xem.json")
    let again = try views(site, ["access.log", "access.log"])
    #expect(again.exitCode == 0 && again.errors.contains("trùng nội dung"))
    #expect(try site.folder.read("content/luot-xem.json") == kept)
    #expect(!kept.contains("203.0.113") && !kept.contains("Mozilla"))
  }

  @Test func aLogThatCannotBeReadIsSaidAndTheOthersCount() throws {
    let site = try site()
    let result = try views(site, ["khong-co.log", "access.log"])
    #expect(result.exitCode == 1 && result.errors.contains("không đọc được nhật ký"))
    #expect(result.output.contains("Đếm được 3 lượt xem"))
  }

  @Test func aPageThatMovedKeepsItsReadings() throws {
    let site = try site()
    let log = try site.folder.read("access.log").replacing("/tin-tuc/tin/", with: "/cu/tin/")
    try site.folder.write("content/luot-xem.json", #"{"version": "1", "before": {"/cu/tin/": 4}, "days": {}}"#)
    try site.folder.write("cu.log", log)
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/tin-tuc/tin/index.html").contains("Lượt xem: 4"))
  }
}

/// `congbo templates`: the reference, and a set to start from.
@Suite struct TemplatesCommandRuns {
  @Test func theReferenceNamesEveryKeyThatTemplatesUse() throws {
    let reference = try Command.congbo(["templates", "--reference"])
    #expect(reference.exitCode == 0)
    for name in ["home", "document", "news", "list", "targets", "search"] {
      #expect(reference.output.contains("`\(name)"), "\(name)")
    }
    for key in ["featured", "attributes", "outline", "charts", "canonical", "searchURL"] {
      #expect(reference.output.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func anExportedSetBuildsTheSameSite() throws {
    let site = try SiteFixture(FaultyContent.good, copying: ["templates": RealPortal.root + "/templates"])
    #expect(
      try Command.congbo(["templates", "--source", site.path, "--export", site.folder("bo-mau")]).exitCode == 0)
    let again = try Command.congbo(["templates", "--source", site.path, "--export", site.folder("bo-mau")])
    #expect(again.exitCode == 1 && again.errors.contains("không ghi đè"))
    #expect(try Command.congbo(["build", "--source", site.path, "--output", site.folder("a")]).exitCode == 0)
    try FileManager.default.removeItem(atPath: site.folder("templates"))
    try FileManager.default.moveItem(atPath: site.folder("bo-mau"), toPath: site.folder("templates"))
    #expect(try Command.congbo(["build", "--source", site.path, "--output", site.folder("b")]).exitCode == 0)
    #expect(try Snapshot(of: site.folder("a")).files == Snapshot(of: site.folder("b")).files)
  }
}
