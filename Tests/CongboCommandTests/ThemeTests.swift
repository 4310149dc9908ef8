import Foundation
import TestSupport
import Testing

/// The tool's own theme under a portal's templates.
@Suite struct ThemeTests {
  static let good = FaultyContent.good.replacing(
    "base_url:", with: "issuers: [{id: ubnd-tinh-a, name: UBND tỉnh A}]\nbase_url:")

  private func build(_ site: SiteFixture, _ arguments: [String] = ["--strict"]) throws -> [String: [UInt8]] {
    let result = try Command.congbo(
      ["build", "--source", site.path, "--output", site.folder("site")] + arguments)
    try #require(result.exitCode == 0, Comment(rawValue: result.errors))
    return try Snapshot(of: site.folder("site")).files.filter { !$0.key.hasPrefix(".congbo") }
  }

  private func page(_ files: [String: [UInt8]], _ path: String = "index.html") -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  @Test func aPortalWithoutTemplatesIsThatOfTheWholeTheme() throws {
    let whole = try SiteFixture(Self.good, copying: ["templates": RealPortal.root + "/templates"])
    #expect(try build(SiteFixture(Self.good)) == build(whole))
  }

  @Test func aFileAndAWordOfThePortalTakeThePlaceOfTheThemes() throws {
    let site = try SiteFixture(
      Self.good + """

        -- templates/words.vi.yml --
        searchButton: Tra ngay
        -- templates/partials/footer.mustache --
        <footer class="cua-tinh">{{site.name}}</footer>
        """)
    let home = page(try build(site))
    #expect(home.contains("Tra ngay"))
    #expect(home.contains("<footer class=\"cua-tinh\">"))
    #expect(home.contains("class=\"site-header\""))
  }

  @Test func aWordOfThePortalsOwnThatALanguageLacksIsThatOfAnother() throws {
    let more = """

      -- templates/words.vi.yml --
      khauHieu: "Minh bạch: đúng hạn"
      -- templates/partials/footer.mustache --
      <footer>{{words.khauHieu}}</footer>
      """
    let site = try SiteFixture(Self.good + more)
    #expect(page(try build(site)).contains("<footer>Minh bạch: đúng hạn</footer>"))
    let both = try SiteFixture(
      Self.good.replacing("base_url:", with: "languages: [vi, en]\nbase_url:") + more)
    let said = try Command.congbo(["check", "--source", both.path])
    #expect(said.output.contains("`khauHieu: \"Minh bạch: đúng hạn\"`"))
    #expect(said.output.contains("templates/words.en.yml: cảnh báo"))
  }

  /// As an upgrade meets it: a whole copy of an older theme lacks a word and has an older template.
  @Test func aCopyOfAnOlderThemeGoesOnAndNamesTheLineToPaste() throws {
    let site = try SiteFixture(Self.good, copying: ["templates": RealPortal.root + "/templates"])
    let words = try site.folder.read("templates/words.vi.yml")
    let line = try #require(words.split(separator: "\n").first { $0.hasPrefix("toTop: ") })
    try site.folder.write("templates/words.vi.yml", words.replacing("\n\(line)\n", with: "\n"))
    let said = try Command.congbo(["check", "--source", site.path])
    #expect(said.exitCode == 0)
    let word = line.dropFirst("toTop: ".count).replacing("\"", with: "")
    #expect(said.output.contains("`toTop: \"\(word)\"`"))
    #expect(page(try build(site, [])).contains(">\(word)</a>"))
  }

  @Test(arguments: [
    "templates/partials/footer.mustache", "templates/words.vi.yml", "content/bieu-trung.svg", "content/portal.yml",
  ])
  func aBuildAfterAChangeOfTheLookIsThatOfANewOne(_ path: String) throws {
    let look = """

      -- templates/words.vi.yml --
      searchButton: Tra ngay
      -- templates/partials/footer.mustache --
      <footer>{{site.name}}</footer>
      -- content/bieu-trung.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>
      """
    let site = try SiteFixture(
      Self.good.replacing("base_url:", with: "emblem: bieu-trung.svg\ncolors: {accent: \"#0b5d3b\"}\nbase_url:") + look)
    let before = try build(site)
    try site.folder.write(
      path,
      site.folder.read(path).replacing("Tra ngay", with: "Tra liền").replacing("{{site.name}}", with: "x")
        .replacing("M0 0h2v2z", with: "M0 0h1v1z").replacing("#0b5d3b", with: "#0a4a30"))
    let after = try build(site)
    #expect(before != after)
    try FileManager.default.removeItem(atPath: site.folder(".congbo"))
    try FileManager.default.removeItem(atPath: site.folder("site"))
    #expect(try build(site) == after)
  }

  @Test func coloursEmblemAndFontComeFromTheConfiguration() throws {
    let site = try SiteFixture(
      Self.good.replacing(
        "base_url:",
        with: """
          emblem: hinh/bieu-trung.png
          colors: {accent: "#0b5d3b", link: "#0a5", dark: {accent: "#7fd6a8"}}
          font: {family: Be Vietnam Pro, regular: phong/thuong.woff2}
          base_url:
          """))
    try FileManager.default.createDirectory(atPath: site.folder("content/hinh"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: site.folder("content/phong"), withIntermediateDirectories: true)
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]).write(
      to: URL(fileURLWithPath: site.folder("content/hinh/bieu-trung.png")))
    try Data("wOF2 font".utf8).write(to: URL(fileURLWithPath: site.folder("content/phong/thuong.woff2")))
    let files = try build(site, [])
    let styles = page(files, try #require(files.keys.first { $0.hasPrefix("assets/site.") && $0.hasSuffix(".css") }))
    #expect(styles.contains("--accent:#0b5d3b"))
    #expect(styles.contains("--accent:#7fd6a8"))
    let font = try #require(files.keys.first { $0.hasPrefix("assets/font-regular.") })
    #expect(styles.contains("url(\"\(font.dropFirst("assets/".count))\")"))
    // One file for both uses of the emblem.
    let logo = try #require(files.keys.first { $0.hasPrefix("assets/favicon.") })
    #expect(logo.hasSuffix(".png"))
    #expect(page(files).contains("src=\"/\(logo)\""))
    #expect(!files.keys.contains("hinh/bieu-trung.png"))
    // What is shared shows no emblem of another: a picture in the portal's colours, read by a reader of PNG of another maker.
    let share = try #require(files.keys.first { $0.hasPrefix("assets/share.") })
    #expect(page(files).contains("property=\"og:image\" content=\"https://thu.example/\(share)\""))
    let looked = try Command.run(
      "python3",
      [
        "-c",
        """
        import struct, sys, zlib
        data, at, chunks = open(sys.argv[1], 'rb').read(), 8, {}
        while at < len(data):
            size, name = struct.unpack('>I4s', data[at:at + 8])
            body = data[at + 8:at + 8 + size]
            assert struct.unpack('>I', data[at + 8 + size:at + 12 + size])[0] == zlib.crc32(name + body)
            chunks[name.decode()] = body
            at += 12 + size
        rows = zlib.decompress(chunks['IDAT'])
        print(struct.unpack('>IIBB', chunks['IHDR'][:10]), len(rows) == 630 * 1201, chunks['PLTE'].hex())
        """, site.folder("site/" + share),
      ])
    #expect(looked.output == "(1200, 630, 8, 3) True f8f5efffffffd8cfc00b5d3bc9962f\n", "\(looked.errors)")
    let said = try Command.congbo(["check", "--source", site.path])
    #expect(said.output.contains("Màu `link` #00aa55 trên nền `background` #ffffff"))
    #expect(!said.output.contains("file-not-published"))
  }

  @Test func aComparisonTellsWhatThePortalAndWhatTheThemeChanged() throws {
    let site = try SiteFixture(Self.good + "\n-- templates/words.vi.yml --\nsearchButton: Tra ngay\n")
    func templates(_ arguments: String...) throws -> CommandResult {
      try Command.congbo(["templates", "--source", site.path] + arguments)
    }
    #expect(try templates("--copy", "partials/footer.mustache").output == "templates/partials/footer.mustache\n")
    #expect(try templates("--copy", "partials/footer.mustache").exitCode == 1)
    #expect(try templates("--copy", "footer.mustache").errors.contains("`partials/footer.mustache`"))
    #expect(try templates("--diff").output.contains("giống hệt bản kèm theo"))
    let footer = try site.folder.read("templates/partials/footer.mustache")
    try site.folder.write("templates/partials/footer.mustache", footer + "<p>Tỉnh ta</p>\n")
    let original = "templates/.ban-goc/partials/footer.mustache"
    try site.folder.write(original, "<p>cũ</p>\n" + site.folder.read(original))
    let said = try templates("--diff").output
    #expect(said.contains("+ <p>Tỉnh ta</p>"))
    #expect(said.contains("bản kèm theo đã đổi từ khi chép"))
    #expect(said.contains("- <p>cũ</p>"))
    #expect(said.contains("templates/words.vi.yml: đổi 1 từ."))
    #expect(said.contains("+ searchButton: Tra ngay"))
    #expect(try templates("--words").output.contains("searchButton: \"Tra ngay\"\n"))
  }
}
