import Diagnostics
import Foundation
import Portal
import Publications
import TestSupport
import Testing

/// Whatever would stop a build when it writes is said by `check` too, with file and place.
@Suite struct OwnAddressTests {
  private func page(_ path: String, _ front: String = "", _ body: String = "Nội dung.") -> String {
    SmallPortal.page(path, front, body)
  }

  private static let longName = String(repeating: "a", count: 256)
  private static let longPath = String(repeating: "/abcdefgh", count: 260)

  @Test(arguments: [
    "/robots.txt", "/sitemap.xml", "/opensearch.xml", "/feed.xml", "/van-ban/feed.xml", "/data/targets.json",
    "/data/targets.json/",
    "/data/targets.csv/x/", "/chi-tieu/han.ics", "/404.html", "/index.html", "/", "/van-ban/", "/van-ban/a/index.json",
    "/van-ban/a/index.md/x.html", "/van-ban/a/", "/van-ban/a.md", "/tim-kiem/index/x/", "/tin-tuc/tep.csv",
    "/co-quan/ubnd/",
    "/co-quan/ubnd/feed.xml",
    "/\(longName)/", longPath, "/tin-tuc/./x/", "/../x/", "/.congbo-manifest", "/a//b/", "/tin tuc/",
  ])
  func aFormerAddressThatIsTakenOrImpossibleStopsCheckAndBuild(_ alias: String) throws {
    let portal = try SmallPortal(
      page("tin-tuc/tin.md", "aliases: ['\(alias)']\nattachments: [tep.csv]") + SmallPortal.document("van-ban/a.md"))
    try portal.folder.write("content/tin-tuc/tep.csv", "a,b\n")
    let check = Site.check(SiteOptions(source: portal.folder.path)).filter { $0.severity == .error }
    #expect(check.map(\.location?.file) == ["content/tin-tuc/tin.md"])
    #expect(portal.make().value == nil)
  }

  @Test(arguments: ["/van-ban/cu/", "/van-ban/cu.md", "/van-ban/cu.html", "/portal/detail.aspx", "/tin/2015/01/x"])
  func otherFormerAddressesAreFine(_ alias: String) throws {
    let portal = try SmallPortal(page("tin-tuc/tin.md", "aliases: ['\(alias)']"))
    #expect(portal.make().diagnostics.isEmpty)
  }

  @Test(arguments: [
    "robots.txt", "sitemap.xml", "feed.xml", "data/targets.json", "data/targets.json/x.txt", "van-ban/a/index.json",
    "van-ban/a/index.md.gz", "data/targets.csv.gz", "van-ban/a", "co-quan/ubnd/feed.xml", "404.html.gz",
  ])
  func aFileWhereThePortalWritesStopsCheckAndBuild(_ name: String) throws {
    let portal = try SmallPortal(
      page("tin-tuc/tin.md") + SmallPortal.document("van-ban/a.md"), portal: "files: ['\(name)']\n")
    try portal.folder.write("content/" + name, "x")
    let found = Site.check(SiteOptions(source: portal.folder.path)).filter { $0.severity == .error }
    #expect(found.map(\.id) == [.outputPathCollision] && found.first?.location?.file == "content/" + name)
    #expect(portal.make().value == nil)
  }

  /// The places that are kept free of others are those that a site has.
  @Test func everyFileOfASiteIsKeptFree() throws {
    let portal = try SmallPortal(
      SmallPortal.document("van-ban/a.md", "tags: [một]") + SmallPortal.document("van-ban/a.en.md")
        + page("tin-tuc/tin.md"),
      english: true)
    let site = try #require(portal.make().value)
    for path in site.filesBesideSearch().map(\.path) where !path.hasSuffix("/index.html") && !path.hasSuffix(".html") {
      try portal.folder.write("content/" + path, "x")
      let listed = try SmallPortal(
        SmallPortal.document("van-ban/a.md", "tags: [một]") + SmallPortal.document("van-ban/a.en.md")
          + page("tin-tuc/tin.md"),
        portal: "files: ['\(path)']\n", english: true)
      // Markdown and the settings themselves are pages, or are never listed.
      if path.hasSuffix(".md") { continue }
      try listed.folder.write("content/" + path, "x")
      #expect(listed.names(.outputPathCollision) == ["content/" + path])
    }
  }

  // MARK: Where the output may be

  @Test(arguments: [
    "content", "content/site", "content/../content/site", "./content/van-ban/x/y", "templates/site", "templates", ".",
    "..",
    ".congbo/site", "khac/../content/site", "lien-ket/site", "lien-ket",
  ])
  func theOutputIsNotAmongTheContent(_ output: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    let source = portal.folder("nguon")
    try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
    for name in ["content", "templates"] {
      try FileManager.default.moveItem(atPath: portal.folder(name), toPath: source + "/" + name)
    }
    try FileManager.default.createSymbolicLink(atPath: source + "/lien-ket", withDestinationPath: "content/tin-tuc")
    let before = try Snapshot(of: source).files.keys.sorted()
    let result = try Command.congbo(["build", "--source", ".", "--output", output], in: source)
    #expect(result.exitCode == 1 && result.errors.contains("[output-in-content]"), "\(output): \(result.errors)")
    #expect(try Snapshot(of: source).files.keys.sorted() == before)
  }

  @Test func otherOutputsAreFine() throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    for output in [
      "site", "ra/content", "content-site", "../\(portal.folder.path.split(separator: "/").last ?? "")/khac",
    ] {
      let result = try Command.congbo(["build", "--source", ".", "--output", output], in: portal.folder.path)
      #expect(result.exitCode == 0, "\(output): \(result.errors)")
    }
  }

  @Test(arguments: [".ssh/id", ".bashrc", ".env", ".config/x"])
  func aHomeIsNoOutput(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    try portal.folder.write("nha/" + name, "khóa")
    let result = try Command.congbo(["build", "--source", ".", "--output", "nha"], in: portal.folder.path)
    #expect(result.exitCode == 1 && result.errors.contains("[output-not-owned]"), "\(result.errors)")
    #expect(try portal.folder.read("nha/" + name) == "khóa")
  }

  @Test func aFolderThatARepositoryKeepsIsAnOutput() throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    for name in [".git/HEAD", ".nojekyll", ".well-known/acme"] { try portal.folder.write("ra/" + name, "x") }
    let result = try Command.congbo(["build", "--source", ".", "--output", "ra"], in: portal.folder.path)
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  // MARK: The address of the portal

  @Test(arguments: [
    ("https://quảngtrị.vn", "https://xn--qungtr-cd8bym.vn"),
    ("HTTPS://congbo.tinh.gov.vn/", "https://congbo.tinh.gov.vn"),
    ("https://tinh.github.io/congbo//", "https://tinh.github.io/congbo"),
    ("http://localhost:8080", "http://localhost:8080"),
    ("https://a.vn/cổng", "https://a.vn/c%E1%BB%95ng"), ("http://[::1]:80/x", "http://[::1]:80/x"),
    ("https://127.0.0.1", "https://127.0.0.1"),
  ])
  func addressesOfThePortalAreReadAsServersReadThem(_ text: String, _ url: String) {
    #expect(BaseURL.normalized(text) == url)
  }

  @Test(arguments: [
    "", "congbo.vn", "https://", "https:///x", "ftp://a.vn", "https://a.vn?x", "https://a.vn/#x", "https://a b.vn",
    "https://a.vn/<x",
    "https://a.vn:0", "https://a.vn:x", "https://a.vn/\"", "https://🙂.vn",
  ])
  func whatIsNoAddressIsRefused(_ text: String) { #expect(BaseURL.normalized(text) == nil) }

  // MARK: The original, and its Markdown

  @Test func theFirstAttachmentIsTheSignedOriginal() throws {
    let portal = try SmallPortal(
      SmallPortal.document("van-ban/a.md", "attachments: [goc.pdf, {file: pl.pdf, title: \"Phụ lục <I>\"}]")
        + SmallPortal.document("van-ban/a.en.md", "attachments: [goc.pdf]")
        + SmallPortal.document("van-ban/b.md", "type: Kế hoạch").replacing("15/KH", with: "16/KH")
        + "-- content/van-ban/goc.pdf --\n%PDF-1.4\n-- content/van-ban/pl.pdf --\n%PDF-1.4\n", english: true)
    let html = try portal.file("van-ban/a/index.html")
    #expect(
      html.contains(#"<a class="button" href="/van-ban/goc.pdf">Bản gốc (PDF, 9 byte)</a>"#), "\(html.prefix(6000))")
    #expect(
      html.contains(#"<a href="/van-ban/pl.pdf">Phụ lục &lt;I&gt;</a>"#)
        && html.contains(#"<a href="/van-ban/goc.pdf">goc.pdf</a>"#))
    #expect(!html.contains(" download"))
    #expect(try portal.file("en/van-ban/a/index.html").contains("Signed original (PDF, 9 bytes)"))
    #expect(try !portal.file("van-ban/b/index.html").contains("Bản gốc"))
  }

  @Test(arguments: [
    "attachments: [{title: X}]", "attachments: [{file: goc.pdf, nguon: X}]", "attachments: [[a]]",
    "attachments: [{file: khac.pdf}]",
  ])
  func anAttachmentThatIsNoneIsSaid(_ front: String) throws {
    let portal = try SmallPortal(
      SmallPortal.document("van-ban/a.md", front) + "-- content/van-ban/goc.pdf --\n%PDF-1.4\n")
    #expect(portal.make().value == nil)
  }

  @Test func theMarkdownHasWhatThePageShows() throws {
    let portal = try SmallPortal(
      """
      -- content/van-ban/a.md --
      ---
      # gọi chị Hoa 0912 345 678 trước khi đăng
      title: "Kế hoạch: «năm» 2027" # chú thích
      number: 15/KH-UBND
      issuer: UBND tỉnh A
      issued: 2026-01-01
      date: 2026-01-02
      signer: {name: Nguyễn Văn A, title: Chủ tịch, authority: TM.}
      period: 2026-2030
      based_on: [86/2015/QH13]
      tags: [một]
      attachments: [{file: goc.pdf, title: Bản ký}]
      accepted_warnings: [citation-unknown]
      aliases: [/van-ban/cu/]
      featured: true
      expires: 2030-01-01
      targets: {drop: ["50% cũ"]}
      ---

      ## Điều 1. Một

      1. Nội dung <!-- 0987 654 321 --> khoản, 50% cũ.

      -- content/van-ban/goc.pdf --
      %PDF-1.4
      """)
    let shown = try portal.file("van-ban/a/index.md").trimmingCharacters(in: .newlines)
    #expect(
      shown == """
        ---
        title: "Kế hoạch: «năm» 2027"
        number: "15/KH-UBND"
        type: "Kế hoạch"
        issuer: "UBND tỉnh A"
        signer: {name: "Nguyễn Văn A", title: "Chủ tịch", authority: "TM."}
        issued: 2026-01-01
        period: 2026-2030
        based_on: ["86/2015/QH13"]
        date: 2026-01-02
        tags: ["một"]
        attachments: [{file: "/van-ban/goc.pdf", title: "Bản ký"}]
        ---

        ## Điều 1. Một

        1. Nội dung  khoản, 50% cũ.
        """)
    let site = try #require(portal.make().value)
    let files = try site.filesBesideSearch() + site.searchFiles().files
    try #require(!files.isEmpty)
    for file in files {
      let text = String(decoding: try file.contents(), as: UTF8.self)
      #expect(!text.contains("0912 345 678") && !text.contains("0987 654 321"), "\(file.path)")
    }
  }

  @Test(arguments: [["Sở", "Số"], ["C++", "C#"], ["an toàn", "án toan"]])
  func tagsThatShareAPageAreSaid(_ tags: [String]) throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md", "tags: ['\(tags[0])']") + page("tin-tuc/b.md", "tags: ['\(tags[1])']"))
    #expect(portal.names(.tagSharedAddress) == ["content/tin-tuc/b.md"])
  }

  @Test(arguments: [
    ["Chuyển đổi số", "chuyển  đổi số"], ["hoà bình", "hòa bình"], ["an-toàn", "An toàn"], ["x", "x"],
  ])
  func spellingsOfOneTagAreNoNoise(_ tags: [String]) throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md", "tags: ['\(tags[0])']") + page("tin-tuc/b.md", "tags: ['\(tags[1])']"))
    #expect(portal.make().diagnostics.isEmpty)
  }

  @Test func aPictureAsTheCameraMadeItIsSaidOnce() throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md", "image: a.jpg", "![x](a.jpg)") + page("tin-tuc/b.md", "attachments: [b.jpg]", "![x](c.jpg)"))
    for (name, size) in [("a", 9_000_000), ("b", 9_000_000), ("c", 1_900_000)] {
      try Data([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: size)).write(
        to: URL(fileURLWithPath: portal.folder("content/tin-tuc/\(name).jpg")))
    }
    #expect(portal.messages(.pictureLarge) == ["content/tin-tuc/a.md: Ảnh nặng 9,0 MB: «a.jpg»"])
  }
}
