import TestSupport
import Testing

/// The portal in a real browser, under the strict content policy.
@Suite(.serialized) struct InTheBrowser {
  @Test(arguments: ["quyet dinh 2972", "2972/qd-ubnd", "quyết định 2972"])
  func theDecisionIsFoundFirst(_ query: String) async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      try await browser.open(server.url("/tim-kiem/"))
      try await browser.type(query, into: "#search-query")
      try await browser.press(Browser.Key.enter)
      try await browser.wait(
        until:
          "document.querySelector('#search-results').getAttribute('aria-busy') === 'false' && document.querySelectorAll('#search-results > li').length > 0"
      )
      let first = try await browser.script(
        "return new URL(document.querySelector('#search-results > li a').href).pathname")
      #expect(first.string == "/van-ban/2972-qd-ubnd/")
      #expect(try await browser.text("#search-status").isEmpty == false)
      #expect(try await browser.console().map(\.description) == [])
    }
  }

  @Test(arguments: [
    "/", "/en/", "/van-ban/", "/van-ban/2972-qd-ubnd/", "/en/van-ban/153-qd-ttg/", "/tin-tuc/", "/chi-tieu/",
    "/co-quan/ubnd-tinh-quang-binh/", "/co-quan/", "/tim-kiem/",
    "/so-do-trang/", "/data/", "/trang/gioi-thieu/",
  ])
  func noPageScrollsSidewaysOrComplains(_ path: String) async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run(width: 1280, height: 900) { browser in
      for width in [1280, 320] {
        try await browser.resize(width: width, height: 900)
        try await browser.open(server.url(path))
        let overflow = try await browser.script(
          "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        #expect(overflow.number == 0, "\(path) at \(width) px")
      }
      #expect(try await browser.console().map(\.description) == [])
    }
  }

  @Test func aPageReadsWithoutJavaScript() async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run(javaScript: false) { browser in
      try await browser.open(server.url("/van-ban/2972-qd-ubnd/"))
      #expect(try await browser.text("main").contains("70% dịch vụ công được cung cấp trực tuyến ở mức độ 3"))
      try await browser.open(server.url("/tim-kiem/"))
      #expect(try await browser.text("main").contains("JavaScript"))
    }
  }
}
