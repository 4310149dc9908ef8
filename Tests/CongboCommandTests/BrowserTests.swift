import Foundation
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

  /// The addresses that a query finds, best first.
  private func found(_ query: String, _ browser: Browser, _ server: StaticServer) async throws -> [String] {
    let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? query
    try await browser.open(server.url("/tim-kiem/?q=" + encoded))
    try await browser.wait(until: "document.querySelector('#search-results').getAttribute('aria-busy') === 'false'")
    let list = try await browser.script(
      "return [...document.querySelectorAll('#search-results > li')].map(li => new URL(li.querySelector('a').href).pathname).join(' ')"
    )
    return (list.string ?? "").split(separator: " ").map(String.init)
  }

  @Test func formsOfTypingFindTheSamePages() async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      let plain = try await found("hoà bình và an toàn thông tin", browser, server)
      let decomposed = "hòa bình và an toàn thông tin".decomposedStringWithCanonicalMapping
      #expect(try await found(decomposed, browser, server) == plain)
      let accented = try await found("dịch vụ công trực tuyến", browser, server)
      let ascii = try await found("dich vu cong truc tuyen", browser, server)
      #expect(!accented.isEmpty && Set(accented).isSubset(of: ascii))
      // What the province's list of abbreviations adds.
      let long = try await found("kế hoạch ứng dụng công nghệ thông tin hà nội", browser, server)
      let short = try await found("ke hoach ung dung cntt ha noi", browser, server)
      #expect(long.first == "/van-ban/ke-hoach-ung-dung-cntt-ha-noi-2015/" && short.first == long.first)
      #expect(try await browser.console().map(\.description) == [])
    }
  }

  @Test(arguments: [
    "/", "/en/", "/van-ban/", "/van-ban/2972-qd-ubnd/", "/en/van-ban/153-qd-ttg/", "/tin-tuc/", "/chi-tieu/",
    "/co-quan/ubnd-tinh-quang-binh/", "/co-quan/", "/tim-kiem/",
    "/so-do-trang/", "/data/", "/en/data/", "/data/doi-chieu/", "/trang/gioi-thieu/",
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

  /// A table of nine columns scrolls in a box of its own, which has a name and takes the keyboard.
  @Test func aWideTableScrollsInABoxOfItsOwn() async throws {
    let cells = (1...9).map { "Chỉ tiêu thứ \($0) của kế hoạch" }
    let row = "| " + cells.joined(separator: " | ") + " |"
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      -- content/van-ban/1-qd-ubnd.md --
      ---
      title: Quy định có bảng rộng
      number: 1/QĐ-UBND
      issuer: UBND tỉnh A
      date: 2024-03-04
      ---

      \(row)
      |\(String(repeating: "---|", count: 9))
      \(row)
      """, copying: ["templates": RealPortal.root + "/templates"])
    let made = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    try #require(made.exitCode == 0, Comment(rawValue: made.errors))
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run(width: 320, height: 640) { browser in
      try await browser.open(server.url("/van-ban/1-qd-ubnd/"))
      let seen = try await browser.script(
        """
        const box = document.querySelector('table').parentElement
        return [document.documentElement.scrollWidth <= innerWidth, box.scrollWidth > box.clientWidth, box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-label') !== '']
        """)
      #expect(seen == [true, true, 0, "region", true])
    }
  }

  /// What a page says in sentences, as shown, without the "#" of the button that copies a link.
  private func sentences(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .map { $0.hasSuffix(" #") ? String($0.dropLast(2)) : $0 }
        .filter { $0.count > 40 })
  }

  @Test func everyPageSaysTheSameWithoutJavaScript() async throws {
    let server = try StaticServer(root: RealPortal.site())
    let paths = EveryPage.kinds.filter { !$0.contains("tim-kiem") }
    func read(javaScript: Bool) async throws -> [String: (main: String, body: String)] {
      try await Browser.run(javaScript: javaScript) { browser in
        var texts: [String: (main: String, body: String)] = [:]
        for path in paths {
          try await browser.open(server.url(path))
          texts[path] = (try await browser.text("main"), try await browser.text("body"))
        }
        return texts
      }
    }
    let (with, without) = (try await read(javaScript: true), try await read(javaScript: false))
    for path in paths {
      let (shown, plain) = (try #require(with[path]), try #require(without[path]))
      #expect(sentences(shown.main).subtracting(sentences(plain.main)) == [], "\(path)")
      #expect(plain.main.count > 60, "\(path)")
      for tool in ["In trang này", "Sao chép liên kết", "Tương phản", "A+"] {
        #expect(!plain.body.contains(tool), "\(path) shows «\(tool)», which does nothing")
      }
    }
  }

  @Test func aPageReadsAndSearchSaysSoWithoutJavaScript() async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run(javaScript: false) { browser in
      try await browser.open(server.url("/van-ban/2972-qd-ubnd/"))
      #expect(try await browser.text("main").contains("70% dịch vụ công được cung cấp trực tuyến ở mức độ 3"))
      try await browser.open(server.url("/tim-kiem/"))
      #expect(try await browser.text("main").contains("JavaScript"))
    }
  }
}
