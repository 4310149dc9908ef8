import Foundation
import TestSupport
import Testing

/// Places, figures and provisions in what is typed: each is one thing, and is said to be missing only where it is.
@Suite struct SearchPlaceTests {
  private static func portal() throws -> SiteFixture {
    try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example
      -- content/van-ban/20-2012-qh13.md --
      ---
      title: Luật Luật sư sửa đổi
      type: Luật
      number: 20/2012/QH13
      issuer: Quốc hội
      issued: 2012-11-20
      date: 2012-11-20
      ---

      Người có hộ khẩu được bình đẳng, giữ an ninh; tỷ lệ lao động và người mắc bệnh trên dân cư, kể cả dưới mức đã định.

      -- content/van-ban/95-kh-ubnd.md --
      ---
      title: Kế hoạch phòng, chống bệnh lao
      number: 95/KH-UBND
      issuer: UBND tỉnh Ninh Bình
      issued: 2015-12-15
      date: 2015-12-15
      ---

      ## 1. Tình hình

      Người mắc bệnh lao được khám tại xã.

      ## 2. Mục tiêu

      1. Đến năm 2020, tỷ lệ người mắc bệnh lao dưới 20 trên 100.000 dân.

      2. Đến năm 2020, 100% xã có cán bộ chống lao.

      """, copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test func aPlaceIsOneThingAndAFigureIsNoDocument() async throws {
    let site = try Self.portal()
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    let (_, console) = try await SearchPage.with(site.folder("site")) { page in
      for (query, name) in [
        // Both words stand in the law, the place does not.
        ("ninh bình người mắc bệnh", "95-kh-ubnd"), ("ninh binh nguoi mac benh", "95-kh-ubnd"),
        // Nor is a figure the number of a law.
        ("tỷ lệ người mắc bệnh dưới 20", "95-kh-ubnd"), ("tỷ lệ người mắc bệnh 20%", "95-kh-ubnd"),
        ("20 luật sư", "20-2012-qh13"), ("luật 20", "20-2012-qh13"), ("20/2012", "20-2012-qh13"),
        ("95 ninh bình", "95-kh-ubnd"),
        ("95", "95-kh-ubnd"),
      ] {
        #expect(try await page.find(query).first?.path == "/van-ban/\(name)/", "\(query)")
      }
      for (query, link) in [
        ("mục 2 kế hoạch 95", "#muc-2"), ("kế hoạch 95 ninh bình mục ii", "#muc-2"), ("mục 1 kế hoạch 95", "#muc-1"),
      ] {
        let first = try await page.find(query).first
        #expect(first?.path == "/van-ban/95-kh-ubnd/" && first?.text.contains("Gần đúng") == false, "\(query)")
        try await page.browser.wait(until: "document.querySelector('.search-snippet a')")
        #expect(
          try await page.browser.script("return new URL(document.querySelector('.search-snippet a').href).hash").string
            == link, "\(query)")
      }
      // Where no page has all, one about the place comes first, and the others say that they lack it.
      let list = try await page.find("ninh bình người mắc bệnh lao động hộ khẩu")
      #expect(list.map(\.path) == ["/van-ban/95-kh-ubnd/", "/van-ban/20-2012-qh13/"])
      #expect(list.last?.text.contains("Gần đúng: không có “ninh bình”") == true, "\(list.last?.text ?? "")")
      // Of words beside each other each is looked for by itself.
      let law = try await page.find("luật 20 người lao động phường").first
      #expect(law?.text.contains("Gần đúng: không có “phường”") == true, "\(law?.text ?? "")")
    }
    #expect(console == [])
  }
}
