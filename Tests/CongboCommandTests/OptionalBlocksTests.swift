import Foundation
import TestSupport
import Testing

/// What `portal.yml` turns on and off.
@Suite struct OptionalBlocks {
  private func site(_ configuration: String, _ more: String = "") throws -> SiteFixture {
    let site = try SiteFixture(
      FaultyContent.good + "\n" + """
        -- content/van-ban/ke-hoach.md --
        ---
        title: Kế hoạch
        number: 7/KH-UBND
        issuer: UBND tỉnh A
        date: 2021-03-04
        based_on: [1/QĐ-UBND, 999/QĐ-TTg]
        ---

        Đến năm 2030 có 80% hồ sơ trực tuyến và 90% văn bản điện tử.
        """ + "\n" + more, copying: ["templates": RealPortal.root + "/templates"])
    try site.folder.write(
      "content/portal.yml", try site.folder.read("content/portal.yml") + "\n" + configuration + "\n")
    return site
  }

  private func build(_ site: SiteFixture) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
  }

  @Test func eachBlockCanBeLeftOut() throws {
    let marks = [
      "figures": ("index.html", "id=\"con-so\""), "deadlines": ("index.html", "id=\"den-han\""),
      "featured": ("index.html", "id=\"noi-bat\""), "topics": ("index.html", "id=\"chu-de\""),
      "shortcuts": ("index.html", "class=\"shortcuts\""),
      "charts": ("van-ban/ke-hoach/index.html", "data-bar="),
      "diagram": ("van-ban/ke-hoach/index.html", "class=\"diagram\""),
      "share": ("van-ban/ke-hoach/index.html", "mailto:?"),
      "reading_aids": ("van-ban/ke-hoach/index.html", "data-aids"),
    ]
    let whole = try site("", "-- content/tin-tuc/tin.md --\n---\ntitle: Tin\ndate: 2021-03-05\n---\n\nTin.\n")
    #expect(try build(whole).exitCode == 0)
    for (block, (page, mark)) in marks.sorted(by: { $0.key < $1.key }) {
      #expect(try whole.folder.read("site/" + page).contains(mark), "\(block)")
    }
    let names = marks.keys.sorted().map { "  \($0): false" }.joined(separator: "\n")
    let bare = try site("blocks:\n" + names)
    #expect(try build(bare).exitCode == 0)
    for (block, (page, mark)) in marks.sorted(by: { $0.key < $1.key }) {
      #expect(try !bare.folder.read("site/" + page).contains(mark), "\(block)")
    }
  }

  @Test func aBlockThatDoesNotExistIsNamed() throws {
    let result = try build(try site("blocks: {figure: false}"))
    #expect(result.errors.contains("figures"), "\(result.errors)")
  }

  @Test(arguments: [
    ("twins: [akn.xml]", ["akn.xml"]), ("twins: []", []), ("twins: index.md", ["index.md"]),
    ("tagline: Cả ba", ["akn.xml", "index.json", "index.md"]),
  ])
  func thePortalChoosesTheFilesBesideADocument(_ line: String, _ chosen: [String]) throws {
    let site = try site(
      line,
      """
      -- content/van-ban/quy-dinh.md --
      ---
      title: Quy định
      number: 8/QĐ-UBND
      issuer: UBND tỉnh B
      date: 2021-03-05
      text: full
      ---

      Điều 1. Ban hành quy định.
      """)
    #expect(try build(site).exitCode == 0)
    let made = try Snapshot(of: site.folder("site")).files.keys.filter { $0.hasPrefix("van-ban/quy-dinh/") }
    #expect(Set(made) == Set((["index.html"] + chosen).map { "van-ban/quy-dinh/" + $0 }))
    let pages = try ["van-ban/quy-dinh/index.html", "data/index.html"].map { try site.folder.read("site/" + $0) }
    for name in ["akn.xml", "index.json", "index.md"] {
      // In the head, in the data of the page, and at its foot.
      #expect(pages[0].contains("van-ban/quy-dinh/\(name)") == chosen.contains(name), "\(name)")
      #expect(pages[1].contains("/\(name)\"") == chosen.contains(name), "\(name)")
    }
  }

  @Test func aFileThatDoesNotExistBesideADocumentIsNamed() throws {
    let result = try build(try site("twins: [index.jso]"))
    #expect(result.exitCode == 1 && result.errors.contains("`index.json`"), "\(result.errors)")
  }

  @Test func anOutageIsToldUntilItIsOver() throws {
    let notice = "outage: {from: 2021-03-01, until: 2999-01-02, text: Cổng bảo trì, en: Maintenance}"
    let site = try site(notice)
    #expect(try build(site).exitCode == 0)
    let home = try site.folder.read("site/index.html")
    #expect(
      home.contains("data-until=\"2999-01-02\"") && home.contains("Từ ngày 1/3/2021 đến ngày 2/1/2999: Cổng bảo trì"))
    let past = try self.site(notice.replacing("2999-01-02", with: "2021-03-02"))
    #expect(try build(past).exitCode == 0)
    #expect(try !past.folder.read("site/index.html").contains("Cổng bảo trì"))
    let wrong = try build(try self.site(notice.replacing("2999-01-02", with: "2020-01-01")))
    #expect(wrong.exitCode == 1 && wrong.errors.contains("date-order"))
  }

  /// The page was built while the outage lasted, and is read when it is over.
  @Test func theBrowserHidesANoticeThatIsOver() async throws {
    let site = try site("outage: {from: 2021-03-01, until: 2021-12-31, text: Cổng bảo trì}")
    #expect(try build(site).exitCode == 0)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      try await browser.open(server.url("/"))
      try await browser.wait(until: "document.querySelector('[data-until]').hidden")
    }
  }

  @Test func aScriptThatMeasuresIsThePortalsOwn() throws {
    let site = try site("measurement: /do-luong.js", "-- content/do-luong.js --\ndocument.title\n")
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/index.html").contains("<script src=\"/do-luong.js\" defer></script>"))
    let wrong = try build(try self.site("measurement: /do-long.js", "-- content/do-luong.js --\nx\n"))
    #expect(wrong.exitCode == 1 && wrong.errors.contains("Có phải ý bạn là `/do-luong.js`?"))
  }
}
