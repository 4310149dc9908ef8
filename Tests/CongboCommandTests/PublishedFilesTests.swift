import Cache
import Diagnostics
import Foundation
import Portal
import Publications
import TestSupport
import Testing

/// A small portal of which only what each test adds is of interest.
struct SmallPortal {
  let folder: TemporaryFolder

  init(_ more: String, portal: String = "", english: Bool = false) throws {
    let text = """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      languages: [vi\(english ? ", en" : "")]
      menu: [{title: Trang chủ, url: /}]
      issuers: [{id: ubnd, name: UBND tỉnh A}]
      \(portal)
      \(more)
      """
    let fixture = try SiteFixture(text, copying: ["templates": RealPortal.root + "/templates"])
    folder = fixture.folder
  }

  static func page(_ path: String, _ front: String = "", _ body: String = "Nội dung.") -> String {
    "-- content/\(path) --\n---\ntitle: Tin thử\ndate: 2026-01-02\n\(front.isEmpty ? "" : front + "\n")---\n\n\(body)\n"
  }

  static func document(_ path: String, _ front: String = "", _ body: String = "## Điều 1. Một\n\nNội dung.") -> String {
    page(path, "number: 15/KH-UBND\nissuer: UBND tỉnh A\nissued: 2026-01-01\n" + front, body)
  }

  func make(drafts: Bool = false) -> Diagnosed<Site?> {
    Site.make(SiteOptions(source: folder.path, drafts: drafts))
  }

  /// What goes out besides what the portal makes itself.
  func files(drafts: Bool = false) throws -> [String] {
    let site = try #require(make(drafts: drafts).value)
    let own = [".html", "index.md", "index.json", "akn.xml", "feed.xml", "ket-qua.xml", "feed.json"]
    return site.filesBesideSearch().map(\.path).filter { path in
      !own.contains { path.hasSuffix($0) } && !path.hasPrefix("assets/") && !path.hasPrefix("data/")
        && !["robots.txt", "sitemap.xml", "opensearch.xml", "chi-tieu/han.ics"].contains(path)
    }.sorted()
  }

  func messages(_ id: DiagnosticID, drafts: Bool = false) -> [String] {
    make(drafts: drafts).diagnostics.filter { $0.id == id }.map { ($0.location?.file ?? "") + ": " + $0.message }
  }

  func names(_ id: DiagnosticID) -> [String] {
    make().diagnostics.filter { $0.id == id }.compactMap(\.location?.file).sorted()
  }

  func file(_ path: String) throws -> String {
    let site = try #require(make().value)
    let file = try #require(site.filesBesideSearch().first { $0.path == path })
    return String(decoding: try file.contents(), as: UTF8.self)
  }
}

/// Only what a published page names goes out; of every other file something is said.
@Suite struct PublishedFilesTests {
  private func page(_ path: String, _ front: String = "", _ body: String = "Nội dung.") -> String {
    SmallPortal.page(path, front, body)
  }

  @Test func onlyWhatAPageLinksShowsOrAttachesGoesOut() throws {
    let portal = try SmallPortal(
      page(
        "tin-tuc/a.md", "attachments: [a.pdf, {file: b.txt, title: Phụ lục}]\nimage: anh.svg",
        "[c](c.csv#trang-2) ![d](/tin-tuc/d.svg) [e](https://thu.example/tin-tuc/e.txt)")
        + ["a.pdf", "b.txt", "c.csv", "d.svg", "e.txt", "anh.svg", "ghi-chu.txt", "Dự thảo mật.docx", "c.csv.bak"].map {
          "-- content/tin-tuc/\($0) --\n\($0.hasSuffix("svg") ? "<svg/>" : "%PDF-1.4")\n"
        }.joined(),
      portal: "footer: [{title: Sơ đồ, url: /so-do.txt}]\n")
    try portal.folder.write("content/so-do.txt", "sơ đồ")
    let expected = ["a.pdf", "anh.svg", "b.txt", "c.csv", "d.svg", "e.txt"].map { "tin-tuc/" + $0 }
    #expect(try portal.files() == ["so-do.txt"] + expected)
    #expect(
      portal.names(.fileNotPublished)
        == ["content/tin-tuc/Dự thảo mật.docx", "content/tin-tuc/c.csv.bak", "content/tin-tuc/ghi-chu.txt"])
    #expect(try portal.file("tin-tuc/a/index.html").contains("/tin-tuc/c.csv#trang-2"))
  }

  @Test func whatOnlyADraftNamesIsHeldBackWithIt() throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md", "attachments: [chung.pdf]")
        + page("tin-tuc/nhap.md", "draft: true\nattachments: [mat.pdf, chung.pdf]\nimage: anh.svg", "[x](kem.txt)")
        + ["chung.pdf", "mat.pdf"].map { "-- content/tin-tuc/\($0) --\n%PDF-1.4\n" }.joined()
        + "-- content/tin-tuc/kem.txt --\nx\n-- content/tin-tuc/anh.svg --\n<svg/>\n")
    #expect(try portal.files() == ["tin-tuc/chung.pdf"])
    #expect(portal.names(.fileNotPublished) == [])
    #expect(
      try portal.files(drafts: true)
        == ["tin-tuc/anh.svg", "tin-tuc/chung.pdf", "tin-tuc/kem.txt", "tin-tuc/mat.pdf"])
    var heldBack: HeldBack?
    _ = Site.check(SiteOptions(source: portal.folder.path)) { heldBack = $0 }
    #expect(heldBack?.pages == ["content/tin-tuc/nhap.md"])
    #expect(
      heldBack?.files == ["content/tin-tuc/anh.svg", "content/tin-tuc/kem.txt", "content/tin-tuc/mat.pdf"])
  }

  @Test(arguments: [
    "nhap.md~", "nhap.md.bak", "nhap.md.orig", "nhap.md.swp", "#nhap.md#", "Thumbs.db", "desktop.ini", "~$nhap.docx",
    "ghi-chu.txt", "tin.md.txt", "nhap.MD.tmp", ".env", ".nhap.md.swp", ".nhap.md", ".luu/nhap.md", "~WRL0001.tmp",
    "LICENSE",
  ])
  func leftoversStayBackAndAreNamed(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    try portal.folder.write("content/tin-tuc/" + name, "---\ntitle: MẬT\n---\n")
    #expect(try portal.files() == [])
    #expect(portal.names(.fileNotPublished) == ["content/tin-tuc/" + name])
  }

  @Test(arguments: [".gitkeep", ".gitignore", ".DS_Store", "._a.md", ".git/config", ".#a.md"])
  func whatSystemsKeepForThemselvesIsNoNoise(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    try portal.folder.write("content/tin-tuc/" + name, "x")
    #expect(portal.make().diagnostics.isEmpty)
    #expect(try portal.files() == [])
  }

  @Test func theListOfThePortalPublishesHiddenFilesAndFolders() throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md") + page("tin-tuc/nhap.md", "draft: true\nattachments: [/kho/mat.pdf]"),
      portal: "files: [.well-known/security.txt, kho/, /xac-minh.html]\n")
    for name in [
      ".well-known/security.txt", ".well-known/khac.txt", "kho/a.txt", "kho/sau/b.txt", "kho/a.txt~", "kho/.an",
      "kho/mat.pdf", "xac-minh.html",
    ] {
      try portal.folder.write("content/" + name, "x")
    }
    #expect(
      try portal.files() + ["xac-minh.html"] == [
        ".well-known/security.txt", "kho/a.txt", "kho/sau/b.txt", "xac-minh.html",
      ])
    #expect(
      portal.names(.fileNotPublished)
        == ["content/.well-known/khac.txt", "content/kho/.an", "content/kho/a.txt~"])
  }

  @Test(arguments: ["khong-co.txt", "tin-tuc/a.md", "portal.yml", "luot-xem.json", "kho-khong-co/"])
  func aListThatNamesWhatCannotGoOutSaysSo(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"), portal: "files: [\(name)]\n")
    #expect(portal.messages(.attachmentMissing).count == 1)
  }

  // MARK: Pages

  @Test func endingsInAnyCaseArePages() throws {
    let portal = try SmallPortal(
      page("tin-tuc/hoa.MD") + page("tin-tuc/hoa.EN.Md") + page("tin-tuc/nhap.MD", "draft: true"), english: true)
    let site = try #require(portal.make().value)
    let paths = Set(site.filesBesideSearch().map(\.path))
    #expect(paths.contains("tin-tuc/hoa/index.html") && paths.contains("en/tin-tuc/hoa/index.html"))
    #expect(!paths.contains { $0.contains("nhap") || $0.lowercased().hasSuffix(".md") })
  }

  @Test(arguments: ["markdown", "Markdown", "mdown", "mkd", "MKDN", "mdx", "md "])
  func otherEndingsOfMarkdownStopTheBuild(_ ending: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    try portal.folder.write("content/tin-tuc/b.\(ending)", "---\ntitle: X\n---\n")
    #expect(portal.names(.pageEnding) == ["content/tin-tuc/b.\(ending)"])
  }

  @Test func aPageInEnglishNeedsAPortalInEnglish() throws {
    #expect(try SmallPortal(page("tin-tuc/a.en.md")).names(.languageUndeclared) == ["content/tin-tuc/a.en.md"])
    #expect(try SmallPortal(page("tin-tuc/a.en.md"), english: true).make().diagnostics.isEmpty)
  }

  // MARK: Files that run

  @Test(arguments: [
    "a.html", "a.HTM", "a.xhtml", "a.js", "a.mjs", "a.php", "a.PHP5", "a.phtml", "a.php.pdf", "a.jsp", "a.aspx",
    "a.wasm",
    "a.swf", "a.html.", "a.html.gz", "a.html.vi", "a.svgz", "a.xsl", "a.shtml", "a.mht",
  ])
  func filesThatRunStopTheBuildNamedOrNot(_ name: String) throws {
    for front in ["", "attachments: ['\(name)']"] {
      let portal = try SmallPortal(page("tin-tuc/a.md", front))
      try portal.folder.write("content/tin-tuc/" + name, "x")
      #expect(portal.names(.attachmentActive) == ["content/tin-tuc/" + name])
    }
    let declared = try SmallPortal(page("tin-tuc/a.md"), portal: "files: ['tin-tuc/\(name)']\n")
    try declared.folder.write("content/tin-tuc/" + name, "%PDF-1.4")
    #expect(declared.names(.attachmentActive) == [] && declared.make().value != nil)
  }

  @Test(arguments: ["a.exe", "a.bat", "a.jar", "a.sh"])
  func programsStopTheBuildWhereAPageNamesThem(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md", "attachments: [\(name)]"))
    try portal.folder.write("content/tin-tuc/" + name, "x")
    #expect(portal.names(.attachmentActive) == ["content/tin-tuc/" + name])
  }

  @Test(arguments: [
    "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
    "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:SCRIPT/></s:svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' onload = 'x'/>",
    "<svg xmlns='http://www.w3.org/2000/svg'><a href='java&#x73;cript:x'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg'><a href='java\nscript:x'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
    "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>", "<?xml-stylesheet href='a.xsl'?><svg/>",
    "<svg><b xmlns='http://www.w3.org/1999/xhtml'/></svg>",
  ])
  func picturesThatRunStopTheBuild(_ text: String) throws {
    for name in ["a.svg", "a.xml"] {
      let portal = try SmallPortal(page("tin-tuc/a.md", "attachments: [\(name)]"))
      try portal.folder.write("content/tin-tuc/" + name, text)
      #expect(portal.names(.attachmentActive) == ["content/tin-tuc/" + name])
    }
  }

  @Test func picturesAndDataThatOnlyLieThereAreFine() throws {
    let portal = try SmallPortal(page("tin-tuc/a.md", "attachments: [a.svg, b.xml]", "Chữ"))
    try portal.folder.write(
      "content/tin-tuc/a.svg",
      "<svg xmlns='http://www.w3.org/2000/svg' font-family='x' stroke-linejoin='round'><title>on = off</title></svg>")
    try portal.folder.write("content/tin-tuc/b.xml", "<?xml version='1.0'?><a onsite='1'>phiên bản</a>")
    #expect(portal.make().diagnostics.isEmpty)
  }

  // MARK: Names

  @Test(arguments: [
    ("../.env", ".env"), ("nhap.md", "tin-tuc/nhap.md"), ("../portal.yml", "portal.yml"),
    ("../.git/config", ".git/config"),
  ])
  func aSymbolicLinkPublishesNothingThatCouldNotGoOutItself(_ target: String, _ path: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md", "", "[x](g.txt)") + page("tin-tuc/nhap.md", "draft: true"))
    if !portal.folder.exists("content/" + path) { try portal.folder.write("content/" + path, "x") }
    try FileManager.default.createSymbolicLink(
      atPath: portal.folder("content/tin-tuc/g.txt"), withDestinationPath: target)
    #expect(portal.names(.symbolicLink) == ["content/tin-tuc/g.txt"])
  }

  @Test(arguments: ["bad\\xFF\\xFE.md", "\\xC3.pdf", "th\\xF4ng-bao/"])
  func aNameThatIsNotUTF8IsSaid(_ name: String) throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    let bytes = name.replacing("/", with: "").split(separator: "\\x", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [UInt8] in
        index == 0 ? Array(part.utf8) : [UInt8(part.prefix(2), radix: 16) ?? 0] + Array(part.dropFirst(2).utf8)
      }
    let path = Array((portal.folder("content/tin-tuc") + "/").utf8) + bytes + [0]
    path.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        guard let base = chars.baseAddress else { return }
        if name.hasSuffix("/") { mkdir(base, 0o755) } else { close(open(base, O_CREAT | O_WRONLY, 0o644)) }
      }
    }
    #expect(portal.names(.fileName) == ["content/tin-tuc/" + name.replacing("/", with: "")])
  }

  @Test func namesInNFDLinkToWhatIsOnTheDisk() throws {
    let portal = try SmallPortal(
      page("tin-tuc/a.md", "attachments: [Phụ lục.pdf]\nimage: ảnh.svg", "![x](ảnh.svg) [y](Phụ lục.pdf)"))
    for (name, text) in [("Phụ lục.pdf", "%PDF-1.4"), ("ảnh.svg", "<svg/>")] {
      try portal.folder.write("content/tin-tuc/" + name.decomposedStringWithCanonicalMapping, text)
    }
    let site = try #require(portal.make().value)
    let paths = Set(site.filesBesideSearch().map { Array($0.path.utf8) })
    let html = try portal.file("tin-tuc/a/index.html")
    let links = html.matches(of: /(?:href|src)="\/(tin-tuc\/[^"]*\.(?:pdf|svg))"/).compactMap {
      Addresses.decoded($0.1)
    }
    #expect(links.count >= 3)
    for link in links { #expect(paths.contains(Array(link.utf8)), "\(link)") }
  }

  @Test func twoNamesThatDifferOnlyInTheirNormalFormAreAnError() throws {
    let portal = try SmallPortal(page("tin-tuc/a.md"))
    for name in ["ế.txt".precomposedStringWithCanonicalMapping, "ế.txt".decomposedStringWithCanonicalMapping] {
      try portal.folder.write("content/tin-tuc/" + name, "x")
    }
    #expect(portal.messages(.fileName).count == 1)
  }
}

/// Word files are looked through for what shows how they were made; the next build looks again at those that have changed.
@Suite struct WordFilesOfEarlierBuilds {
  private static let traced = #"<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>90</w:t></w:r></w:ins></w:p>"#

  private func write(_ body: String, in portal: SmallPortal) throws {
    try Data(WordFile.docx(body: body)).write(to: URL(fileURLWithPath: portal.folder("content/tin-tuc/a.docx")))
    // A stamp is relied on two seconds after the change.
    usleep(2_200_000)
  }

  private func linked(_ portal: SmallPortal, _ cache: BlobCache = BlobCache()) -> (
    said: [String], blobs: BlobCache.Blobs
  ) {
    let options = SiteOptions(source: portal.folder.path)
    var pages = NoPageCache()
    let made = Site.link(Site.load(options, pages: &pages), options, targets: cache)
    return (
      made.diagnostics.filter { $0.id == .attachmentTraces }.map(\.message),
      made.value?.takeBlobs().map { ($0.key, $0.bytes) } ?? []
    )
  }

  @Test func areNotReadAgainUntilTheyChange() throws {
    let portal = try SmallPortal(SmallPortal.page("tin-tuc/a.md", "attachments: [a.docx]"))
    try write(Self.traced, in: portal)
    let first = linked(portal)
    #expect(first.said == ["Tệp Word đem đăng còn 1 chỗ theo dõi thay đổi"])
    // What was kept is believed: here another count in its place.
    func counts(_ changes: Int) -> [UInt8] {
      var writer = CacheWriter()
      writer.put("\(changes) chỗ theo dõi thay đổi")
      return writer.bytes
    }
    #expect(first.blobs.count { $0.bytes.elementsEqual(counts(1)) } == 1)
    let other = BlobCache(first.blobs.map { ($0.key, $0.bytes.elementsEqual(counts(1)) ? counts(7)[...] : $0.bytes) })
    let second = linked(portal, other)
    #expect(second.said == ["Tệp Word đem đăng còn 7 chỗ theo dõi thay đổi"])
    #expect(second.blobs.count { $0.bytes.elementsEqual(counts(7)) } == 1)
    try write(Self.traced + Self.traced, in: portal)
    #expect(linked(portal, other).said == ["Tệp Word đem đăng còn 2 chỗ theo dõi thay đổi"])
    try write("<w:p><w:r><w:t>90</w:t></w:r></w:p>", in: portal)
    #expect(linked(portal, other).said == [])
  }
}
