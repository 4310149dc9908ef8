import Diagnostics
import TestSupport
import Testing

import Publications

/// What front matter leads to where the portal holds a number more than once, or names another document in vain.
@Suite struct DocumentsThatFrontMatterNames {
  private static let issuer = "UBND tỉnh Bắc Ninh"

  private static func twice(_ relations: String, body: String = "Nội dung.", more: String = "") -> String {
    CitationPortal.document("15-kh-ubnd", "15/KH-UBND", issuer, "2020-01-05")
      + CitationPortal.document("15-kh-ubnd-2021", "15/KH-UBND", issuer, "2021-01-05", more: more)
      + CitationPortal.document("20-kh-ubnd", "20/KH-UBND", issuer, "2022-01-05", more: relations + "\n", body)
  }

  /// The slugs to which the relations of a document lead; `?` where none, with the number of those held.
  private func led(_ files: String, of slug: String = "20-kh-ubnd") throws -> [String] {
    let portal = try CitationPortal(files)
    let index = try #require(portal.index(slug))
    return portal.catalog.relationsOf[index].map { relation in
      relation.document.map { portal.catalog.publications[$0].slug } ?? "?\(relation.held.count)"
    }
  }

  private func messages(_ files: String) throws -> [String] {
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng thử\nbase_url: https://thu.example\npublisher: \(Self.issuer)\n" + files)
    var pages = NoPageCache()
    let content = Content.read(source: site.path, drafts: false, pages: &pages)
    return (content.diagnostics + Catalog.link(content.value).diagnostics).map(\.id.rawValue)
      .filter { $0 != "issuer-undeclared" && $0 != "citation-unknown" }
  }

  @Test(arguments: [
    ("replaces: [15/KH-UBND]", ["?2"]),
    ("replaces: [{number: 15/KH-UBND, issued: 2020-01-05}]", ["15-kh-ubnd"]),
    ("replaces: {số: 15/KH-UBND, ngày ban hành: 05/01/2021}", ["15-kh-ubnd-2021"]),
    ("based_on:\n  - {number: 15/KH-UBND, issued: 2021}\n  - 3/KH-UBND", ["15-kh-ubnd-2021", "?0"]),
    ("cites: [15-kh-ubnd-2021, 15-kh-ubnd.md, /van-ban/15-kh-ubnd/]", ["15-kh-ubnd-2021", "15-kh-ubnd", "15-kh-ubnd"]),
    ("amends: [{file: 15-kh-ubnd}]", ["15-kh-ubnd"]),
    ("replaces: [{number: 15/KH-UBND, issued: 2021-01-09}]", ["?0"]),
    ("replaces: [20/KH-UBND]", []),
  ])
  func areTheOnesThatItTellsApart(_ relations: String, _ slugs: [String]) throws {
    #expect(try led(Self.twice(relations)) == slugs)
  }

  @Test func areThoseOfWhichTheTextStatesTheDay() throws {
    let body = "Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 05/01/2021."
    #expect(try led(Self.twice("replaces: [15/KH-UBND]", body: body)) == ["15-kh-ubnd-2021"])
  }

  @Test func areThoseThatHaveNotEndedBefore() throws {
    let files = Self.twice("replaces: [15/KH-UBND]", more: "replaces: [15/KH-UBND]\n")
    #expect(try led(files, of: "15-kh-ubnd-2021") == ["15-kh-ubnd"])
    #expect(try led(files) == ["15-kh-ubnd-2021"])
  }

  @Test func areToldWhereItIsNotClear() throws {
    #expect(try messages(Self.twice("replaces: [15/KH-UBND]")) == ["relation-ambiguous"])
    #expect(try messages(Self.twice("replaces: [15-kh-ubnd-2021]")) == [])
    #expect(try messages(Self.twice("replaces: [15-kh-ubnd-2024]")) == ["document-number"])
    #expect(try messages(Self.twice("replaces: [20/KH-UBND]")) == ["relation-self"])
    let news = "-- content/tin-tuc/tin.md --\n---\ntitle: Tin\ndate: 2026-11-27\ndocuments: [15/KH-UBND]\n---\n\nTin.\n"
    #expect(try messages(Self.twice("cites: [1/KH-UBND]") + news) == ["relation-ambiguous"])
  }

  /// Numbers begin anew each year, so that a later document of a number says little.
  @Test func cannotBeLaterOnes() throws {
    func later(_ number: String, _ relation: String, _ body: String = "Nội dung.") throws -> [String] {
      try messages(
        CitationPortal.document("cu", "10/KH-UBND", Self.issuer, "2021-01-05", more: relation + "\n", body)
          + CitationPortal.document("moi", number, Self.issuer, "2026-10-05"))
    }
    #expect(try later("20/KH-UBND", "replaces: [20/KH-UBND]") == ["relation-earlier"])
    #expect(try later("20/2026/QĐ-UBND", "based_on: [20/2026/QĐ-UBND]") == ["relation-earlier"])
    #expect(try later("20/KH-UBND", "based_on: [20/KH-UBND]") == [])
    #expect(try later("20/KH-UBND", "replaces: [20/KH-UBND]", "Thay thế Kế hoạch số 20/KH-UBND ngày 03/01/2020.") == [])
  }

  @Test func doNotEndEachOther() throws {
    let files =
      CitationPortal.document("a", "11/KH-UBND", Self.issuer, "2021-01-05", more: "replaces: [12/KH-UBND]\n")
      + CitationPortal.document("b", "12/KH-UBND", Self.issuer, "2021-01-05", more: "repeals: [13/KH-UBND]\n")
      + CitationPortal.document("c", "13/KH-UBND", Self.issuer, "2021-01-05", more: "withdraws: [11/KH-UBND]\n")
      + CitationPortal.document("d", "14/KH-UBND", Self.issuer, "2021-01-05", more: "replaces: [11/KH-UBND]\n")
    #expect(try messages(files).filter { $0 == "relation-circle" }.count == 3)
    #expect(try messages(files.replacing("withdraws: [11/KH-UBND]", with: "cites: [11/KH-UBND]")) == [])
  }
}

/// Which declared body a name means.
@Suite struct SpellingsOfOneBody {
  private func pages(declared: [String], written: [String], more: String = "") throws -> (Int, [String]) {
    let list = declared.map { "  - {name: \"\($0)\"}\n" }.joined()
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng thử\nbase_url: https://thu.example\n\(more)issuers:\n\(list)"
        + written.enumerated().map {
          CitationPortal.document("vb-\($0.offset)", "\($0.offset + 10)/KH-UBND", $0.element, "2021-01-05")
        }.joined())
    var pages = NoPageCache()
    let linked = Catalog.link(Content.read(source: site.path, drafts: false, pages: &pages).value)
    return (Set(linked.value.issuerOf.compactMap { $0 }).count, linked.diagnostics.map(\.id.rawValue))
  }

  @Test(arguments: [
    (
      "UBND tỉnh Quảng Trị",
      ["Ủy ban nhân dân tỉnh Quảng Trị", "Uỷ ban Nhân dân tỉnh Quảng Trị", "UBND TỈNH QUẢNG TRỊ"]
    ),
    ("Hội đồng nhân dân tỉnh Quảng Trị", ["HĐND tỉnh Quảng Trị"]),
    (
      "Sở Thông tin và Truyền thông tỉnh Quảng Trị",
      ["Sở TT&TT tỉnh Quảng Trị", "Sở Thông tin & Truyền thông tỉnh Quảng Trị"]
    ),
    ("Bộ Lao động - Thương binh và Xã hội", ["Bộ LĐ-TB&XH", "Bộ LĐTBXH", "Bộ Lao động, Thương binh và Xã hội"]),
    ("UBND Thành phố Hồ Chí Minh", ["UBND TP. Hồ Chí Minh", "UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"]),
    ("Ban Chỉ đạo Chuyển đổi số tỉnh Quảng Trị", ["BCĐ Chuyển đổi số tỉnh Quảng Trị"]),
    ("Văn phòng UBND tỉnh Quảng Trị", ["VP UBND tỉnh Quảng Trị", "Văn phòng Ủy ban nhân dân tỉnh Quảng Trị"]),
  ])
  func areOneBody(_ name: String, _ others: [String]) throws {
    #expect(try pages(declared: [name], written: others + [name]) == (1, []))
  }

  @Test func ofThePortalsOwnAbbreviationsToo() throws {
    let more = "abbreviations:\n  - {short: BQLKKT, long: Ban Quản lý Khu kinh tế}\n"
    let found = try pages(
      declared: ["Ban Quản lý Khu kinh tế tỉnh Quảng Trị"], written: ["BQLKKT tỉnh Quảng Trị"], more: more)
    #expect(found == (1, []))
  }

  @Test func doNotMakeOneOfTwoBodies() throws {
    let others = ["UBND tỉnh Quảng Bình", "HĐND tỉnh Quảng Trị", "UBND xã Quảng Trị", "Sở Nội vụ tỉnh Quảng Trị"]
    let found = try pages(declared: ["UBND tỉnh Quảng Trị"], written: others)
    #expect(found == (4, [String](repeating: "issuer-undeclared", count: 4)))
    #expect(
      try pages(declared: ["UBND tỉnh A"], written: ["UBND tỉnh B", "Ủy ban nhân dân tỉnh B"]) == (
        1, ["issuer-undeclared"]
      ))
  }
}
