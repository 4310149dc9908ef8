import Foundation
import Portal
import TestSupport
import Testing

/// The page on access to information, the sections of the portal, and what became of a document.
@Suite struct WhatIsDisclosed {
  private func pages(_ text: String) throws -> [String: String] {
    let site = try SiteFixture(text, copying: ["templates": RealPortal.root + "/templates"])
    let made = Site.make(SiteOptions(source: site.path))
    let files = try #require(made.value?.filesBesideSearch(), "\(made.diagnostics.map(\.text))")
    var pages: [String: String] = [:]
    for file in files where file.path.hasSuffix(".html") {
      pages[file.path] = String(decoding: try file.contents(), as: UTF8.self)
    }
    return pages
  }

  private static let portal = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.example
    publisher: Sở Khoa học và Công nghệ
    email: lien-he@thu.example
    hotline: "0232 3822 456"
    issuers: [{id: a, name: UBND tỉnh A}]
    sections:
      introduction: /trang/tiep-can/
      procedures: https://thu-tuc.example/

    """

  private static func document(_ number: Int, _ more: String = "") -> String {
    """
    -- content/van-ban/v\(number).md --
    ---
    title: Kế hoạch thứ \(number)
    number: \(number)/KH-UBND
    issuer: UBND tỉnh A
    date: 2026-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)
    \(more)
    ---

    Nội dung.

    """
  }

  private static let access =
    "-- content/trang/tiep-can.md --\n---\ntitle: Tiếp cận thông tin\ndate: 2026-01-01\nlist: van-ban\n---\n\nLời.\n"

  @Test func thePageOnAccessListsWhatIsPublishedWithAContact() throws {
    let pages = try pages(
      Self.portal + Self.document(11, "attachments: [v11.pdf]") + Self.document(12)
        + "-- content/van-ban/v11.pdf --\n%PDF-1.7\n" + Self.access)
    let page = try #require(pages["trang/tiep-can/index.html"])
    #expect(page.contains("Danh mục thông tin đã công khai") && page.contains("2 văn bản"))
    let rows = page.components(separatedBy: "<tr>").dropFirst(2)
    #expect(rows.count == 2)
    #expect(rows.first?.contains("href=\"/van-ban/v12/\"") == true, "newest first")
    #expect(rows.last?.contains("Kế hoạch thứ 11") == true && rows.last?.contains("trang web, PDF") == true)
    #expect(rows.last?.contains("12/1/2026") == true)
    #expect(page.contains("mailto:lien-he@thu.example") && page.contains("Đường dây nóng: 0232 3822 456"))
    #expect(page.contains("/data/documents.csv"))
  }

  @Test func aLongListLeadsToTheWholeOne() throws {
    let pages = try pages(Self.portal + (11...130).map { Self.document($0) }.joined() + Self.access)
    let page = try #require(pages["trang/tiep-can/index.html"])
    #expect(page.components(separatedBy: "<tr>").count == 102)
    #expect(page.contains("Xem tất cả (120 văn bản)"))
  }

  @Test func sectionsStandOnTheSiteMap() throws {
    let page = try #require(try pages(Self.portal + Self.document(11) + Self.access)["so-do-trang/index.html"])
    #expect(page.contains("href=\"https://thu-tuc.example/\"") && page.contains("Thủ tục hành chính"))
  }

  @Test(arguments: [
    ("replaces", "đã được thay thế bởi"), ("repeals", "đã bị bãi bỏ bởi"), ("withdraws", "đã bị thu hồi bởi"),
    ("amends", "đã được sửa đổi bởi"), ("supplements", "đã được bổ sung bởi"), ("corrects", "đã được đính chính bởi"),
  ])
  func theOldPageStaysAndSaysWhatBecameOfIt(_ key: String, _ words: String) throws {
    let pages = try pages(
      Self.portal + Self.document(11) + Self.document(12, "\(key): [11/KH-UBND]") + Self.access)
    let old = try #require(pages["van-ban/v11/index.html"])
    #expect(old.contains(words) && old.contains("href=\"/van-ban/v12/\""))
    let notices = ["thay thế", "bãi bỏ", "thu hồi", "sửa đổi", "bổ sung", "đính chính"].filter {
      old.contains("Văn bản này đã được \($0)") || old.contains("Văn bản này đã bị \($0)")
    }
    #expect(notices.count == 1)
  }
}
