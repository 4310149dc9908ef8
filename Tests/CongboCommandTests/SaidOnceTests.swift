import TestSupport
import Testing

/// What a page says once is not said again beside it, and two things are not called the same.
@Suite struct SaidOnce {
  private func portal() throws -> SmallPortal {
    try SmallPortal(
      SmallPortal.document("van-ban/a.md") + SmallPortal.page("tin-tuc/a.md"),
      portal: "footer: [{title: Sơ đồ trang, url: /so-do-trang/}, {title: Văn bản, url: /van-ban/}]\n")
  }

  @Test func theFooterLinksTheSiteMapOnce() throws {
    let page = try portal().file("index.html")
    let footer = try #require(page.range(of: "<footer")).lowerBound
    #expect(page[footer...].ranges(of: "href=\"/so-do-trang/\"").count == 1)
    #expect(page[footer...].contains("href=\"/van-ban/\""))
  }

  @Test func theListOfABodyDoesNotNameItInEachRow() throws {
    let portal = try portal()
    let rows = { (page: String) in
      page.matches(of: #/(?s)class="item-title">.*?<\/li>/#).map { String($0.0) }
    }
    let (all, own) = (rows(try portal.file("van-ban/index.html")), rows(try portal.file("co-quan/ubnd/index.html")))
    #expect(all.count == 1 && all.first?.contains("href=\"/co-quan/ubnd/\"") == true)
    #expect(own.count == 1 && own.first?.contains("href=\"/co-quan/ubnd/\"") == false)
  }

  @Test func eachSchemaIsCalledByWhatItIsFor() throws {
    let page = try portal().file("data/index.html")
    let names = page.matches(of: #/>([^<>]*\(JSON Schema\))<\/a>/#).map { String($0.1) }
    #expect(names.count >= 3 && Set(names).count == names.count, "\(names)")
  }
}
