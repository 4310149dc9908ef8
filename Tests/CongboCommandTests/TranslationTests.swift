import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing

/// A site made in memory, by the paths of its files.
struct MadeSite {
  let files: [String: SiteFile]
  let messages: [String]

  init(_ text: String, drafts: Bool = false) throws {
    let portal = """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      languages: [vi, en]
      issuers: [{id: ubnd-tinh-a, name: UBND tỉnh A}]
      fields: [{id: chuyen-doi-so, name: Chuyển đổi số}]

      """
    let fixture = try SiteFixture(portal + text, copying: ["templates": RealPortal.root + "/templates"])
    let made = Site.make(SiteOptions(source: fixture.path, drafts: drafts))
    let (site, said) = (made.value, made.diagnostics)
    var files: [String: SiteFile] = [:]
    for file in site?.filesBesideSearch() ?? [] { files[file.path] = file }
    // Pages are read from the folder when they are made.
    keep = fixture
    self.files = files
    messages = said.map { "\($0.location?.text ?? "") [\($0.id.rawValue)]" }
  }

  private let keep: SiteFixture

  func read(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) \(messages)").contents(), as: UTF8.self)
  }
}

/// English pages beside Vietnamese ones.
@Suite struct TranslatedPages {
  private static let original = """
    -- content/van-ban/a.md --
    ---
    title: Kế hoạch
    number: 17/QĐ-UBND
    issuer: UBND tỉnh A
    signer: {name: Nguyễn Văn A, title: Phó Chủ tịch, authority: KT.}
    issued: 2026-01-02
    effective: 2026-02-01
    date: 2026-01-03
    period: 2026-2030
    fields: [chuyen-doi-so]
    attachments: [a.pdf]
    cites: [153/QĐ-TTg]
    ---
    Đến năm 2028, tối thiểu 90% hồ sơ được giải quyết trực tuyến.
    -- content/van-ban/a.pdf --
    %PDF-1.4

    """

  private func made(_ english: String, _ original: String = TranslatedPages.original) throws -> MadeSite {
    try MadeSite(original + "-- content/van-ban/a.en.md --\n---\n\(english)\n---\nText.\n")
  }

  /// Figures of the English text, its summary and its powers of ten stand in the Vietnamese one.
  @Test(arguments: [
    ("", "Support of 250 billion dong.", true), ("", "Support of 250 million dong, 1,500 billion in all.", false),
    ("", "It costs 1.5 trillion dong.", false), ("", "About 30 million people live there.", false),
    ("summary: 95% of cases\n", "Text.", true), ("summary: 90% of cases\n", "Text.", false),
  ])
  func figuresAreThoseOfTheOriginal(_ more: String, _ english: String, _ differs: Bool) throws {
    let fixture = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      languages: [vi, en]
      -- content/tin-tuc/a.md --
      ---
      title: Tin
      date: 2026-01-03
      ---

      Hỗ trợ 250 triệu đồng, tổng 1.500 tỷ đồng; 90% hồ sơ.
      -- content/tin-tuc/a.en.md --
      ---
      title: News
      \(more)---

      \(english)

      """, copying: ["templates": RealPortal.root + "/templates"])
    let ids = Site.check(SiteOptions(source: fixture.path)).map(\.id)
    #expect(ids.contains(.translationFigure) == differs)
  }

  @Test func whatAPageDoesNotStateItTakesFromItsOriginal() throws {
    let site = try made("title: Plan")
    let page = try site.read("en/van-ban/a/index.html")
    for words in [
      "17/QĐ-UBND", "KT. CHỦ TỊCH", "Nguyễn Văn A", "2 January 2026", "1 February 2026", "3 January 2026",
      "2026 – 2030",
      "Chuyển đổi số", "a.pdf", "90%", "153/QĐ-TTg",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("/van-ban/a/#chi-tieu-1") && page.contains("lang=\"vi\">KT. CHỦ TỊCH"))
    #expect(!page.contains("Unknown</span></dd></div><div><dt>Signer"))
  }

  @Test(arguments: [
    ("number: 18/QĐ-UBND", "3:9"), ("issued: 2026-01-04", "3:9"), ("date: 2026-01-04", "3:7"),
    ("effective: 2026-02-02", "3"), ("expired: 2027-02-02", "3"), ("status: het-hieu-luc", "3"), ("period: 2026", "3"),
  ])
  func aContradictionIsAnError(_ line: String, _ place: String) throws {
    let said = try made("title: Plan\n\(line)").messages
    #expect(
      said.contains { $0.hasPrefix("content/van-ban/a.en.md:\(place)") && $0.hasSuffix("[translation-differs]") },
      "\(said)")
  }

  @Test(arguments: [
    "number: 17/QĐ-UBND", "issued: 2/1/2026", "date: 2026-01-03T08:00", "effective: 2026-02-01", "period: 2026-2030",
  ])
  func theSameSaidAgainIsNone(_ line: String) throws { #expect(!(try made("title: Plan\n\(line)")).files.isEmpty) }

  @Test func aPageWithoutOriginalMustStateAll() throws {
    let said = try MadeSite("-- content/van-ban/b.en.md --\n---\ntitle: Plan\n---\nText.\n").messages
    #expect(said.count { $0 == "content/van-ban/b.en.md:2:1 [front-matter-missing-key]" } == 3, "\(said)")
  }

  @Test func theTranslationOfADraftIsADraft() throws {
    let site = try made(
      "title: Plan", Self.original.replacing("title: Kế hoạch\n", with: "title: Kế hoạch\ndraft: true\n"))
    #expect(site.files["van-ban/a/index.html"] == nil && site.files["en/van-ban/a/index.html"] == nil)
  }

  @Test func theSlugOfTheOriginalIsThatOfItsTranslation() throws {
    let site = try made(
      "title: Plan", Self.original.replacing("title: Kế hoạch\n", with: "title: Kế hoạch\nslug: ke-hoach\n"))
    #expect(try site.read("en/van-ban/ke-hoach/index.html").contains("hreflang=\"vi\""))
  }

  @Test func whatTheOriginalChangesTheTranslationShows() throws {
    // The front matter of both is in the fingerprint of what is made of the translation.
    func build(_ site: SiteFixture) throws {
      #expect(try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")]).exitCode == 0)
    }
    let portal = "-- content/portal.yml --\nname: C\nbase_url: https://thu.example\nlanguages: [vi, en]\n"
    let site = try SiteFixture(
      portal + Self.original + "-- content/van-ban/a.en.md --\n---\ntitle: Plan\n---\nText.\n",
      copying: ["templates": RealPortal.root + "/templates"])
    try build(site)
    let text = try site.folder.read("content/van-ban/a.md")
    try site.folder.write("content/van-ban/a.md", text.replacing("Nguyễn Văn A", with: "Trần Thị B"))
    try build(site)
    #expect(try site.folder.read("site/en/van-ban/a/index.html").contains("Trần Thị B"))
    try site.folder.write("content/van-ban/a.md", text.replacing("90% hồ sơ", with: "95% hồ sơ"))
    try build(site)
    #expect(try site.folder.read("site/en/van-ban/a/index.html").contains("95%"))
  }
}

/// What the body of a document's page is.
@Suite struct TextKinds {
  private func made(_ lines: String, body: String = "Điều 1. Phạm vi\n\nMột câu.") throws -> MadeSite {
    try MadeSite(
      """
      -- content/van-ban/a.md --
      ---
      title: Quy định
      number: 17/QĐ-UBND
      issuer: UBND tỉnh A
      date: 2026-01-03
      \(lines)
      ---
      \(body)
      """)
  }

  @Test(arguments: [
    ("text: full", "Toàn văn", true), ("text: extract", "Trích văn bản", false), ("text: summary", "Tóm tắt", false),
    ("text: none", "Giới thiệu", false), ("draft: false", "Nội dung", true), ("text: tóm tắt", "Tóm tắt", false),
  ])
  func theHeadingClaimsNoMore(_ line: String, _ heading: String, _ isWhole: Bool) throws {
    let site = try made(line)
    let page = try site.read("van-ban/a/index.html")
    #expect(page.contains(">\(heading)</h2>") && page.contains(">\(heading)</a>"))
    #expect((site.files["van-ban/a/akn.xml"] != nil) == isWhole && page.contains("application/akn+xml") == isWhole)
    #expect(page.contains("LegislationObject") == isWhole)
    #expect(page.contains("disambiguatingDescription") == (page.contains("class=\"notice notice-info\"")))
    #expect(page.contains("class=\"notice notice-info\"") == (!isWhole))
  }

  @Test(arguments: [("text: full", "\"full\""), ("text: none", "\"none\""), ("draft: false", "null")])
  func theDataSaysIt(_ line: String, _ value: String) throws {
    let site = try made(line)
    #expect(
      try site.read("van-ban/a/index.json").contains("\"text\": \(value)")
        || site.read("van-ban/a/index.json").contains("\"text\":\(value)"))
    #expect(
      try site.read("data/documents.json").contains("\"text\": \(value)")
        || site.read("data/documents.json").contains("\"text\":\(value)"))
    #expect(try site.read("data/documents.schema.json").contains("extract"))
  }

  /// A translation of what is less than the whole is no more than that; of a whole text it may be a part.
  @Test(arguments: [
    ("text: summary", "", ["Summary"]), ("text: extract", "", ["Extract"]), ("text: full", "", []),
    ("draft: false", "", []), ("text: summary", "text: extract", ["Extract"]), ("text: none", "", []),
  ])
  func aTranslationSaysWhatItsOriginalIs(_ line: String, _ own: String, _ words: [String]) throws {
    let site = try MadeSite(
      """
      -- content/van-ban/a.md --
      ---
      title: Quy định
      number: 17/QĐ-UBND
      issuer: UBND tỉnh A
      date: 2026-01-03
      \(line)
      ---
      \(line == "text: none" ? "" : "Nội dung.")
      -- content/van-ban/a.en.md --
      ---
      title: Rules
      \(own)
      ---
      Words.
      """)
    let page = try site.read("en/van-ban/a/index.html")
    #expect(page.contains("class=\"notice notice-info\"") == !words.isEmpty)
    for word in words { #expect(page.contains(word), "\(word)") }
    let original = try site.read("van-ban/a/index.html")
    #expect(original.contains("class=\"notice notice-info\"") == (line != "text: full" && line != "draft: false"))
  }

  @Test func nothingStandsUnderNoHeading() throws {
    let page = try made("text: none", body: "").read("van-ban/a/index.html")
    #expect(!page.contains("Giới thiệu</h2>") && !page.contains("data-search-body"))
  }

  @Test(arguments: [
    ("text: full", ""), ("text: summary", " \n"), ("text: full", "Đây là bản lược thuật của Cổng."),
    ("text: toàn bộ", "X"),
    ("text: full", "Cổng chưa có toàn văn quyết định."),
  ])
  func aFalseClaimIsAnError(_ line: String, _ body: String) throws { #expect(try made(line, body: body).files.isEmpty) }
}

/// Corrections leave a trace.
@Suite struct Corrections {
  private func made(_ lines: String, kind: String = "tin-tuc") throws -> MadeSite {
    try MadeSite("-- content/\(kind)/a.md --\n---\ntitle: Tin\ndate: 2026-01-03T08:00\n\(lines)\n---\nX\n")
  }

  private static let both = """
    changes:
      - {date: 2026-02-01, note: Sửa tên}
      - {date: 5/3/2026, note: Sửa số liệu}
    """

  @Test(arguments: ["tin-tuc", "trang", "van-ban"])
  func theyStandOnThePageAndInTheData(_ kind: String) throws {
    let more = kind == "van-ban" ? "\nnumber: 17/QĐ-UBND\nissuer: UBND tỉnh A" : ""
    let site = try made(Self.both + more, kind: kind)
    let page = try site.read("\(kind)/a/index.html")
    #expect(page.contains("Cập nhật ngày <time datetime=\"2026-03-05\">5/3/2026</time>"))
    #expect(page.contains("Sửa tên") && page.contains(#/"dateModified": ?"2026-03-05"/#))
    let (first, second) = (page.firstRange(of: "Sửa số liệu"), page.firstRange(of: "Sửa tên"))
    #expect(first.map { $0.lowerBound < (second?.lowerBound ?? $0.lowerBound) } == true)
    #expect(try site.read("sitemap.xml").contains("/\(kind)/a/</loc><lastmod>2026-03-05</lastmod>"))
    if kind != "trang" {
      let feed = try site.read("feed.xml")
      #expect(feed.contains("<published>2026-01-03T08:00:00+07:00</published>"))
      #expect(feed.count(of: "<updated>2026-03-05T00:00:00+07:00</updated>") == 2)
      #expect(try site.read("feed.json").contains("\"date_modified\": \"2026-03-05T00:00:00+07:00\""))
    }
  }

  @Test(arguments: [
    "updated: 2026-01-02", "changes: [{date: 2026-01-02, note: a}]",
    "updated: 2026-02-01\nchanges: [{date: 2026-02-02, note: a}]",
    "changes: [{date: 2026-02-01}]", "changes: [{note: a}]", "changes: sửa", "updated: hôm qua",
  ])
  func whatDoesNotAgreeIsAnError(_ lines: String) throws { #expect(try made(lines).files.isEmpty) }

  @Test(arguments: [
    "updated: 2026-01-03", "updated: 2026-02-01", "updated: 2026-02-02\nchanges: [{date: 2026-02-02, note: a}]",
  ])
  func whatAgreesIsNone(_ lines: String) throws { #expect(!(try made(lines)).files.isEmpty) }

  @Test func withoutOneNothingIsSaid() throws {
    let page = try made("tags: [a]").read("tin-tuc/a/index.html")
    #expect(!page.contains("Cập nhật ngày") && !page.contains("dateModified"))
  }

  @Test func aPageThatMovesKeepsItsNameInFeeds() throws {
    func ids(_ aliases: String) throws -> [String] {
      let site = try made("aliases: [\(aliases)]")
      let atom = try site.read("feed.xml").matches(of: #/<entry>.*?<id>([^<]*)</id>/#.dotMatchesNewlines()).map {
        String($0.1)
      }
      let json = try site.read("feed.json").matches(of: #/"id": "([^"]*)"/#).map { String($0.1) }
      #expect(atom == json)
      return atom
    }
    let base = "https://thu.example"
    #expect(try ids("/tin-tuc/cu/") == ["\(base)/tin-tuc/cu/"])
    #expect(try ids("/tin-tuc/cu") == ["\(base)/tin-tuc/cu/"])
    #expect(try ids("/tin-tuc/cu/, /tin-tuc/giua/") == ["\(base)/tin-tuc/cu/"])
    #expect(try ids("/index.html.html, /van-ban/cu/") == ["\(base)/van-ban/cu/"])
    #expect(try ids("/cu.html") == ["\(base)/tin-tuc/a/"])
    let english = try MadeSite(
      "-- content/tin-tuc/a.en.md --\n---\ntitle: News\ndate: 2026-01-03\naliases: [/en/tin-tuc/old/]\n---\nX\n")
    #expect(try english.read("en/feed.xml").contains("<id>\(base)/en/tin-tuc/old/</id>"))
  }

  @Test func thePageSaysAsOfWhichDayItSpeaks() throws {
    let site = try made(
      "number: 17/QĐ-UBND\nissuer: UBND tỉnh A\nstatus: con-hieu-luc\nupdated: 2026-02-01", kind: "van-ban")
    #expect(try site.read("van-ban/a/index.html").contains("(tính đến ngày 1/2/2026)"))
    #expect(try site.read("chi-tieu/index.html").contains("Thời hạn tính đến ngày <time datetime=\"2026-02-01\">"))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}

/// What `check` says of faults, and of what else there is.
@Suite struct FaultsAndReviews {
  @Test func oneErrorHidesNoWarning() throws {
    let site = try SiteFixture(
      """
      -- content/tin-tuc/a.md --
      ---
      title: a
      date: 2026-13-01
      ---
      Ngày [](x.md)
      -- content/tin-tuc/b.md --
      ---
      title: b
      date: 2026-01-01
      ---
      # a

      ### b
      -- content/tin-tuc/c.md --
      ---
      title:c
      date: 2026-01-01
      ---
      ![](/x.png)
      """, copying: ["templates": RealPortal.root + "/templates"])
    let found = Site.check(SiteOptions(source: site.path))
    let ids = Dictionary(grouping: found) { $0.location?.file ?? "" }.mapValues { Set($0.map(\.id)) }
    #expect(ids["content/tin-tuc/a.md"]?.isSuperset(of: [.frontMatterDate, .linkEmpty]) == true, "\(ids)")
    #expect(ids["content/tin-tuc/b.md"]?.contains(.headingSkipsLevel) == true)
    #expect(ids["content/tin-tuc/c.md"]?.isSuperset(of: [.frontMatterSyntax, .pictureNoText]) == true)
  }

  @Test func documentsNotHeldAreOneLineAndAListOnDemand() throws {
    let body = (1...30).map { "Theo Quyết định số \($0 + 100)/QĐ-UBND." }.joined(separator: "\n\n")
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: C\n-- content/tin-tuc/a.md --\n---\ntitle: a\ndate: 2026-01-01\n---\n\(body)\n",
      copying: ["templates": RealPortal.root + "/templates"])
    func check(_ options: String...) throws -> CommandResult {
      try Command.congbo(["check", "--source", site.path] + options)
    }
    let plain = try check()
    #expect(
      plain.output
        == "Không có lỗi, không có cảnh báo.\n30 văn bản được dẫn mà Cổng chưa có; xem danh sách: congbo check --list-cited\n"
    )
    #expect(try check("--strict").exitCode == 0 && check("--format", "json").output == "[]\n")
    let listed = try check("--list-cited", "--format", "json")
    #expect(listed.output.matches(of: #/citation-unknown/#).count == 30 && listed.exitCode == 0)
    #expect(try check("--list-cited").output.contains("content/tin-tuc/a.md:5:20"))
  }

  @Test(arguments: [
    ("Quyet dinh 17.pdf", "Quyết định 17.PDF"), ("17-qd.pdf", "17_QD.pdf"), ("17 qd.pdf", "17-qd.docx"),
    ("a/17-qd.pdf", "17-qd.pdf"),
    ("quyet-dinh.pdf", "quyet-dinh-ban-ky.pdf"), ("17-dq.pdf", "17-qd.pdf"),
  ])
  func aMissingAttachmentHasANearMiss(_ wanted: String, _ there: String) throws {
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: C\n-- content/tin-tuc/a.md --\n---\ntitle: a\ndate: 2026-01-01\nattachments: [\(wanted)]\n---\nX\n-- content/tin-tuc/\(there) --\n%PDF-1.4\n",
      copying: ["templates": RealPortal.root + "/templates"])
    let found = Site.check(SiteOptions(source: site.path)).first { $0.id == .attachmentMissing }
    #expect(found?.fix == "Có phải ý bạn là `\(there)`?", "\(String(describing: found))")
  }
}

/// The command speaks Vietnamese.
@Suite struct UsageTexts {
  private static let english = [
    "OVERVIEW", "USAGE", "Usage", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Error", "Show ", "default:", "values:",
    "See '", "Missing",
    "Unknown", "Unexpected", "unexpected", "invalid", "Please", "Did you mean", "does not take", "Help:",
  ]

  private func isVietnamese(_ text: String) -> Bool { !text.isEmpty && Self.english.allSatisfy { !text.contains($0) } }

  /// Of each command that the help names, and of each that theirs names.
  @Test func helpOfEveryCommandIs() throws {
    var left = [["--help"], ["help"], ["help", "check"], ["serve", "-h"]]
    var seen = 0
    while let arguments = left.popLast() {
      let result = try Command.congbo(arguments)
      #expect(result.exitCode == 0 && isVietnamese(result.output) && result.errors.isEmpty, "\(result.output)")
      // Every word for a value has a letter that English lacks.
      #expect(!result.output.contains(/<[a-z-]+>/), "\(result.output)")
      seen += 1
      guard arguments.last == "--help" else { continue }
      for command in result.output.matches(of: /(?m)^  ([a-z][a-z-]*) +\S/).map({ String($0.1) }) {
        left.append(arguments.dropLast() + [command, "--help"])
      }
    }
    #expect(seen > 15)
  }

  @Test(arguments: [
    (["lạ"], "Thừa tham số 'lạ'"),
    (["check", "--formt", "json"], "Không có tùy chọn '--formt'. Có phải ý bạn là '--format'?"),
    (["check", "--xyzzyx"], "Không có tùy chọn '--xyzzyx'"),
    (["build", "--output"], "Thiếu giá trị của '--output <thư mục>'"),
    (["check", "--format", "xml"], "Giá trị 'xml' của '--format <dạng>' không dùng được"),
    (["check", "--strict=a"], "Tùy chọn '--strict' không nhận giá trị, mà lại ghi 'a'."),
    (["targets"], "Thiếu tham số '<tệp> ...'"),
    (["build", "a", "b"], "Thừa 2 tham số: 'a', 'b'"),
    (["serve", "--port", "x"], "Lỗi: --port phải là số từ 0 đến 65535"),
    (["build", "--base-url", "x"], "Lỗi: --base-url phải là địa chỉ đầy đủ"),
    (["check", "-z"], "Không có tùy chọn '-z'"),
  ])
  func wrongArgumentsAreToldOf(_ arguments: [String], _ words: String) throws {
    let result = try Command.congbo(arguments)
    #expect(result.exitCode == 64 && result.output.isEmpty, "\(result.output)")
    #expect(result.errors.contains(words) && isVietnamese(result.errors), "\(result.errors)")
  }
}
