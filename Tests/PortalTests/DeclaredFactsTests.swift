import Foundation
import Portal
import Templates
import TestSupport
import Testing

/// Every page is made with a recorder that notes what is read. What is read and not declared would leave the page as it was
/// when it changes.
@Suite struct DeclaredFactsTests {
  /// A site, and what is noted of it.
  struct Recorded {
    let site: Site
    let recorder: ReadRecorder
    let common: Set<Fact>
    /// Its folder, to be removed when the site goes out of use.
    private var fixture: SiteFixture?

    init(_ fixture: SiteFixture) throws {
      try self.init(fixture.path)
      self.fixture = fixture
    }

    init(_ source: String) throws {
      recorder = ReadRecorder()
      let made = Site.make(SiteOptions(source: source), recorder: recorder)
      site = try #require(made.value, "\(made.diagnostics.filter { $0.severity == .error })")
      common = site.commonFacts
    }

    /// What a page and the files beside it read, and its kind did not declare; empty for one that is made each time.
    func undeclared(by page: some Page) throws -> Set<Fact> {
      guard let declared = site.declaredFacts(of: page) else { return [] }
      _ = recorder.take()
      _ = try page.html(in: site)
      for sibling in page.siblings(in: site) { _ = try sibling.contents() }
      let all = declared.union(common)
      return recorder.take().filter { !$0.isCovered(by: all) }
    }
  }

  private static let root = ProjectTemplates.folder.deletingLastPathComponent().path

  @Test func everyFactThatAPageReadsIsDeclared() throws {
    var seen: Set<ObjectIdentifier> = []
    for recorded in [try Recorded(try VariedSite.make()), try Recorded(Self.root)] {
      for planned in recorded.site.plan.pages {
        let undeclared = try recorded.undeclared(by: planned.page)
        #expect(undeclared == [], "\(planned.path)")
        seen.insert(ObjectIdentifier(type(of: planned.page)))
      }
    }
    for kind in PageKinds.types { #expect(seen.contains(ObjectIdentifier(kind)), "no page of \(kind)") }
  }

  /// Tables, feeds, calendar, archive: the same of the files beside the pages.
  @Test func everyFactThatAFileReadsIsDeclared() throws {
    for recorded in [try Recorded(try VariedSite.make()), try Recorded(Self.root)] {
      let site = recorded.site
      let publications = Set(site.plan.pages.compactMap { ($0.page as? any PublicationPage)?.index })
      // The key of the site map is made of the very words that stand in it, not of facts.
      let files = site.notedFiles().filter { $0.declared != nil && $0.path != "sitemap.xml" }
      #expect(
        Set(files.map(\.path)).isSuperset(of: [
          "data/targets.json", "data/documents.csv", "data/alignment.json", "data/congbo-data.zip", "chi-tieu/han.ics",
          "chi-tieu/feed.xml", "feed.xml", "en/feed.json", "van-ban/feed.xml",
        ]))
      for file in files {
        let declared = recorded.common.union(file.declared ?? [])
        // How publications are linked follows from the front matters of all of them.
        let hasAll = publications.allSatisfy { declared.contains(.frontMatter($0)) }
        _ = recorded.recorder.take()
        _ = try file.contents()
        let undeclared = recorded.recorder.take().filter { fact in
          !fact.isCovered(by: declared) && !(hasAll && fact.followsFromFrontMatters)
        }
        #expect(undeclared == [], "\(file.path)")
      }
    }
  }

  /// The site is varied enough: each fact that a page can declare is read by some page that declares it.
  @Test func everyKindOfFactIsReadBySomePage() throws {
    let recorded = try Recorded(try VariedSite.make())
    var read: Set<Substring> = []
    for planned in recorded.site.plan.pages {
      _ = recorded.recorder.take()
      _ = try planned.page.html(in: recorded.site)
      for sibling in planned.page.siblings(in: recorded.site) { _ = try sibling.contents() }
      for fact in recorded.recorder.take() { read.insert("\(fact)".prefix { $0 != "(" }) }
    }
    for name in [
      "frontMatter", "address", "text", "links", "translation", "relations", "inverseRelations", "citations",
      "subjects", "news", "targets", "readings", "file", "page", "list", "lists", "targetList", "pairs", "allPairs",
    ] {
      #expect(read.contains(Substring(name)), "\(name)")
    }
  }

  /// A kind as another one, but for what it declares.
  private struct Forgetful<Whole: Page>: Page {
    let whole: Whole
    let declaring: @Sendable (inout DeclaredFacts) -> Void

    static var view: any PageContent.Type { Whole.view }
    func address(in outline: SiteOutline) -> PageAddress { whole.address(in: outline) }
    func declare(_ facts: inout DeclaredFacts) -> Caching {
      declaring(&facts)
      return .whileFactsStay
    }
    func html(in site: Site) throws -> [UInt8] { try whole.html(in: site) }
    func siteMapEntry(in site: Site) -> SiteMapEntry { whole.siteMapEntry(in: site) }
    func variant(in site: Site) -> String { whole.variant(in: site) }
    static func sample(_ words: Words) -> Sample { Whole.sample(words) }
  }

  @Test func aFactThatAKindForgetsIsFound() throws {
    let recorded = try Recorded(try VariedSite.make())
    func found(_ path: String, _ declaring: @escaping @Sendable (inout DeclaredFacts) -> Void) throws -> Set<Fact> {
      let planned = try #require(recorded.site.plan.pages.first { $0.path == path })
      func forgetting(_ page: some Page) throws -> Set<Fact> {
        try recorded.undeclared(by: Forgetful(whole: page, declaring: declaring))
      }
      return try forgetting(planned.page)
    }
    #expect(try found("/tin-tuc/tin-1/", { _ in }).count > 3)
    #expect(try found("/cu/tin-1/", { _ in }).contains { if case .frontMatter = $0 { true } else { false } })
    #expect(try found("/van-ban/", { $0.lists() }).contains { if case .frontMatter = $0 { true } else { false } })
    #expect(
      try found("/van-ban/1-qd-ubnd/", { _ in }).contains { if case .inverseRelations = $0 { true } else { false } })
    #expect(try found("/chi-tieu/", { $0.lists() }).contains { if case .targets = $0 { true } else { false } })
    // The home page reads of everything, which is why it is made each time.
    #expect(try found("/", { _ in }).count > 20)
  }
}

extension Fact {
  /// Whether the front matters of all publications tell it.
  fileprivate var followsFromFrontMatters: Bool {
    switch self {
    case .frontMatter, .address, .translation, .relations, .inverseRelations, .subjects, .news, .allPublications: true
    default: false
    }
  }
}

/// A site with something of every kind of page, and of whatever one page can show of another.
enum VariedSite {
  static func make() throws -> SiteFixture {
    try SiteFixture(
      text + (1...25).map(news).joined() + (100...150).map(plan).joined(),
      copying: ["templates": ProjectTemplates.folder.path])
  }

  private static func news(_ number: Int) -> String {
    """
    -- content/tin-tuc/tin-\(number).md --
    ---
    title: Tin số \(number)
    date: 2021-06-\(number < 10 ? "0" : "")\(number)
    documents: [\(number % 2 == 0 ? "1/QĐ-UBND, 2/KH-UBND" : "2/KH-UBND")]
    fields: [cong-nghe-thong-tin]
    tags: [chuyển đổi số, "\(number % 3)"]
    aliases: [/cu/tin-\(number)/]
    \(number % 4 == 0 ? "image: anh.svg\ncaption: Ảnh" : "author: Lê An")
    ---

    Theo [bài trước](tin-\(number % 25 + 1).md) và Quyết định số 1/QĐ-UBND, xem [thẻ](/the/chuyen-doi-so/).

    """
  }

  private static func plan(_ number: Int) -> String {
    """
    -- content/van-ban/\(number)-kh-ubnd.md --
    ---
    title: Kế hoạch số \(number)
    number: \(number)/KH-UBND
    issuer: UBND tỉnh B
    date: 2021-03-04
    ---

    Phấn đấu tối thiểu 70% hồ sơ được xử lý trực tuyến năm 2033.

    Phấn đấu tối thiểu 80% hồ sơ được xử lý trực tuyến năm 2034.

    Phấn đấu tối thiểu 85% thôn có sóng di động năm 2035.

    Phấn đấu tối thiểu 90% hồ sơ được xử lý trực tuyến năm 2036.

    Phấn đấu tối thiểu 91% thôn có sóng di động năm 2037.

    Phấn đấu tối thiểu 92% trạm y tế có Internet năm 2038.

    """
  }

  private static let text = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.vn
    languages: [vi, en]
    menu:
      - {title: Văn bản, url: /van-ban/}
      - {title: Giới thiệu, url: /trang/gioi-thieu/}
    issuers:
      - {id: ubnd-tinh-b, name: UBND tỉnh B, place: B, level: tinh}
      - {id: quoc-hoi, name: Quốc hội, level: trung-uong}
    fields:
      - {id: cong-nghe-thong-tin, name: Công nghệ thông tin}
    -- content/luot-xem.json --
    {"version": "1", "before": {"/van-ban/1-qd-ubnd/": 12, "/cu/tin-1/": 3}, "days": {}}
    -- content/van-ban/luat.md --
    ---
    title: Luật An toàn thông tin mạng
    number: 86/2015/QH13
    type: Luật
    issuer: Quốc hội
    issued: 2015-11-19
    date: 2021-01-01
    ---

    Điều 1. Phạm vi điều chỉnh

    Luật này quy định về an toàn thông tin mạng.

    Điều 2. Đối tượng áp dụng

    Luật này áp dụng với cơ quan, tổ chức.
    -- content/van-ban/1-qd-ubnd.md --
    ---
    title: Quy hoạch công nghệ thông tin
    number: 1/QĐ-UBND
    type: Quyết định
    issuer: UBND tỉnh B
    issued: 2021-01-04
    date: 2021-01-05
    fields: [cong-nghe-thong-tin]
    tags: [chuyển đổi số]
    attachments: [goc.txt]
    ---

    Căn cứ Luật An toàn thông tin mạng;

    Điều 1. Mục tiêu

    Theo Điều 2 của Luật An toàn thông tin mạng, tối thiểu 90% hồ sơ được xử lý trực tuyến năm 2022.

    Điều 2. Hiệu lực

    Quyết định này có hiệu lực từ ngày ký.
    -- content/van-ban/2-kh-ubnd.md --
    ---
    title: Kế hoạch ứng dụng công nghệ thông tin
    number: 2/KH-UBND
    issuer: UBND tỉnh B
    issued: 2021-02-04
    date: 2021-02-05
    implements: [1/QĐ-UBND]
    amends: [9/QĐ-UBND]
    fields: [cong-nghe-thong-tin]
    attachments: [goc.txt]
    ---

    Căn cứ Quyết định số 1/QĐ-UBND, tối thiểu 80% hồ sơ được xử lý trực tuyến năm 2022.
    -- content/van-ban/2-kh-ubnd.en.md --
    ---
    title: Plan
    number: 2/KH-UBND
    issuer: UBND tỉnh B
    issued: 2021-02-04
    date: 2021-02-05
    ---

    Under 1/QĐ-UBND.
    -- content/van-ban/3-kh-ubnd.md --
    ---
    title: Kế hoạch chuyển đổi số
    number: 3/KH-UBND
    issuer: UBND tỉnh B
    issued: 2021-05-04
    date: 2021-05-06
    based_on: [1/QĐ-UBND, 2/KH-UBND]
    replaces: [2/KH-UBND]
    tags: [chuyển đổi số]
    aliases: [/cu/ke-hoach/]
    ---

    Theo Kế hoạch 2/KH-UBND, tối thiểu 70% hồ sơ được xử lý trực tuyến năm 2022.
    -- content/van-ban/3-kh-ubnd.en.md --
    ---
    title: Digital transformation plan
    number: 3/KH-UBND
    issuer: UBND tỉnh B
    issued: 2021-05-04
    date: 2021-05-06
    ---

    Under 2/KH-UBND.
    -- content/van-ban/goc.txt --
    Bản gốc
    -- content/tin-tuc/anh.svg --
    <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>
    -- content/tin-tuc/tin-en.en.md --
    ---
    title: News
    date: 2021-07-01
    documents: [2/KH-UBND]
    tags: [only English]
    ---

    On [the plan](../van-ban/2-kh-ubnd.md).
    -- content/trang/gioi-thieu.md --
    ---
    title: Giới thiệu
    date: 2021-01-01
    ---

    ## Cổng

    Xem [liên hệ](#cong), [kế hoạch](../van-ban/2-kh-ubnd.md).
    -- content/trang/gioi-thieu.en.md --
    ---
    title: About
    date: 2021-01-01
    ---

    About.
    -- content/trang/tiep-can-thong-tin.md --
    ---
    title: Tiếp cận thông tin
    date: 2021-01-01
    list: van-ban
    ---

    Danh mục ở dưới.
    -- content/trang/tin.md --
    ---
    title: Tin đã đăng
    date: 2021-01-01
    list: tin-tuc
    ---

    Danh mục ở dưới.

    """
}
