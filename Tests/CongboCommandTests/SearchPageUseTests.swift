import Foundation
import TestSupport
import Testing

/// How the search page behaves in a reader's hands, on a small portal of its own.
@Suite(.serialized) struct UsingTheSearchPage {
  /// Thirty news that speak of *chuyển đổi số*, two decisions and a plan with articles.
  private static let fixture: String = {
    let news = (1...30).map { number in
      """
      -- content/tin-tuc/tin-\(number).md --
      ---
      title: Bản tin số \(number) về chuyển đổi số
      date: 20\(10 + number % 10)-03-\(number < 10 ? "0" : "")\(number)
      fields: [\(number % 2 == 0 ? "Hạ tầng" : "Nhân lực")]
      ---

      Chuyển đổi số ở cơ sở, kỳ \(number).

      """
    }
    return """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      languages: [vi, en]
      en: {name: Trial portal}
      issuers:
        - {id: tinh-a, name: UBND tỉnh A, place: tỉnh A}
        - {id: tinh-b, name: UBND tỉnh B, place: tỉnh B}
      fields:
        - {id: ha-tang, name: Hạ tầng}
        - {id: nhan-luc, name: Nhân lực}
      -- content/van-ban/15-qd-ubnd.md --
      ---
      title: Quy định về chuyển đổi số
      number: 15/QĐ-UBND
      issuer: UBND tỉnh A
      issued: 2019-05-06
      date: 2019-05-07
      fields: [Hạ tầng]
      ---

      ## Điều 1. Nội dung chủ yếu

      ### 1. Quan điểm

      Bám sát chủ trương chung của tỉnh.

      ### 2. Nhiệm vụ

      Dựng trạm quan trắc thủy văn bên sông Gianh trước mùa lũ.

      ## Điều 2. Thi hành

      Các sở chịu trách nhiệm thi hành.

      -- content/van-ban/16-qd-ubnd.md --
      ---
      title: Đề án làng nghề mây tre
      number: 16/QĐ-UBND
      issuer: UBND tỉnh B
      issued: 2021-05-06
      date: 2021-05-07
      ---

      Khôi phục làng nghề đan lát ở miền núi theo lối cũ. Lăng mộ và đình chùa không thuộc đề án.

      -- content/tin-tuc/lang.md --
      ---
      title: Dọn dẹp nghĩa trang
      date: 2021-01-01
      ---

      Khôi hài và phục vụ; lan can và nghề mộc. Đan xen, lát gạch ở ngoài. Miền xuôi, núi cao.

      """ + news.joined(separator: "\n")
  }()

  /// The portal, built once.
  private static let built: Result<SiteFixture, any Error> = Result {
    let site = try SiteFixture(fixture, copying: ["templates": RealPortal.root + "/templates"])
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site"])
    guard result.exitCode == 0 else { throw RealPortal.BuildFailed(description: result.errors) }
    return site
  }

  private func page<R: Sendable>(
    javaScript: Bool = true, _ body: @Sendable (SearchPage) async throws -> R
  ) async throws -> R {
    let (result, console) = try await SearchPage.with(
      Self.built.get().path + "/site", javaScript: javaScript, body)
    #expect(console == [])
    return result
  }

  @Test func facetsCountNarrowAndStandInTheAddress() async throws {
    try await page { page in
      _ = try await page.find("chuyển đổi số")
      let all = try await page.facets()
      #expect(all["loai"] == ["tin-tuc": 30, "quyet-dinh": 1])
      #expect(all["co-quan"] == ["tinh-a": 1])
      #expect(all["linh-vuc"] == ["ha-tang": 16, "nhan-luc": 15])
      #expect(all["nam"]?.values.reduce(0, +) == 31)
      try await page.toggle("linh-vuc", "nhan-luc")
      #expect(try await page.browser.address().contains("linh-vuc=nhan-luc"))
      #expect(try await page.status() == "15 kết quả")
      // The other facets count within the choice, the chosen one what each other choice would give.
      let narrowed = try await page.facets()
      #expect(narrowed["loai"] == ["tin-tuc": 15])
      #expect(narrowed["linh-vuc"] == ["ha-tang": 16, "nhan-luc": 15])
      try await page.toggle("nam", "2011")
      #expect(try await page.status() == "3 kết quả")
      let address = try await page.browser.address()
      let shown = try await page.results()
      #expect(shown.count == 3)
      // The address alone brings the whole state back.
      try await page.browser.open("about:blank")
      try await page.browser.open(address)
      #expect(try await page.results().map(\.href) == shown.map(\.href))
      #expect(try await page.facets()["linh-vuc"] == ["nhan-luc": 3])
      let ticked = try await page.browser.script(
        "return [...document.querySelectorAll('#search-facets input:checked')].map(box => box.value).join()")
      #expect(ticked.string == "nhan-luc,2011")
      try await page.browser.click("#facet-clear")
      try await page.answered()
      #expect(try await page.status() == "31 kết quả")
    }
  }

  @Test func theBackButtonBringsBackWhatWasThere() async throws {
    try await page { page in
      let first = try await page.find("chuyển đổi số")
      _ = try await page.facets()
      try await page.toggle("loai", "quyet-dinh")
      #expect(try await page.results().map(\.path) == ["/van-ban/15-qd-ubnd/"])
      try await page.browser.clear("#search-query")
      try await page.browser.type("làng nghề" + Browser.Key.enter, into: "#search-query")
      try await page.browser.wait(until: "document.title.includes('làng nghề')")
      #expect(try await page.results().first?.path == "/van-ban/16-qd-ubnd/")
      try await page.browser.command("POST", "back")
      try await page.browser.wait(until: "document.title.includes('chuyển đổi số')")
      #expect(try await page.results().map(\.path) == ["/van-ban/15-qd-ubnd/"])
      try await page.browser.command("POST", "back")
      try await page.browser.wait(until: "document.querySelectorAll('#search-results > li').length === 10")
      #expect(try await page.results().map(\.href) == first.map(\.href))
      #expect(try await page.browser.script("return document.getElementById('search-query').value") == "chuyển đổi số")
    }
  }

  @Test func theNewestComeFirstWhenAsked() async throws {
    try await page { page in
      _ = try await page.find("chuyển đổi số")
      _ = try await page.browser.script(
        """
        const sort = document.getElementById('search-sort')
        sort.value = 'ngay'
        sort.dispatchEvent(new Event('change', { bubbles: true }))
        """)
      // The first are shown before the rest of the ten: read once all stand there.
      _ = try await page.results()
      #expect(try await page.browser.address().contains("sap-xep=ngay"))
      let dates = try await page.browser.script(
        "return [...document.querySelectorAll('#search-results time')].map(time => time.dateTime)")
      let list = (dates.array ?? []).compactMap(\.string)
      #expect(list.count == 10 && list == list.sorted(by: >) && list.first == "2019-05-06")
    }
  }

  @Test func moreResultsFollowAndTheFocusGoesToTheFirstOfThem() async throws {
    try await page { page in
      #expect(try await page.find("chuyển đổi số").count == 10)
      try await page.browser.click("#search-more")
      try await page.browser.wait(until: "document.querySelectorAll('#search-results > li').length === 20")
      let focused = try await page.browser.script(
        "return [...document.querySelectorAll('#search-results > li')].indexOf(document.activeElement.closest('li'))")
      #expect(focused == 10)
      #expect(try await page.browser.address().contains("trang=2"))
    }
  }

  @Test func aResultLeadsToTheProvisionWithTheWords() async throws {
    try await page { page in
      #expect(try await page.find("quan trắc thuỷ văn").first?.href == "/van-ban/15-qd-ubnd/")
      try await page.browser.wait(until: "document.querySelector('.search-snippet a')")
      let link = try await page.browser.script(
        "const url = new URL(document.querySelector('.search-snippet a').href); return url.pathname + url.hash")
      #expect(link == "/van-ban/15-qd-ubnd/#dieu-1-khoan-2")
      let marks = try await page.browser.script(
        "return [...document.querySelectorAll('.search-snippet mark')].map(mark => mark.textContent).join(' ')")
      #expect(marks == "quan trắc thủy văn")
      try await page.browser.click(".search-snippet a")
      try await page.browser.wait(until: "document.getElementById('dieu-1-khoan-2')")
    }
  }

  @Test func anErrorIsCorrectedAloudAndAGuessIsOnlyOffered() async throws {
    try await page { page in
      // No page has the word: results of the nearest one, and a note that says so.
      #expect(try await page.find("quan trawc thủy văn").first?.path == "/van-ban/15-qd-ubnd/")
      _ = try await page.find("quan trắcc thủy văn")
      #expect(try await page.notes().contains("“trắcc”"))
      // A page has all words as typed: it stays, before the one that lacks one; what was probably meant is a link.
      let typed = "khôi phục lan nghề đan lát ở miền núi"
      #expect(try await page.find(typed).map(\.path) == ["/tin-tuc/lang/", "/van-ban/16-qd-ubnd/"])
      try await page.browser.wait(until: "document.querySelector('#search-notes a')")
      #expect(try await page.notes() == "Có phải ý bạn là: khôi phục làng nghề đan lát ở miền núi?")
      #expect(try await page.browser.text("#search-results > li:last-child").contains("Gần đúng"))
      #expect(try await page.browser.script("return document.getElementById('search-query').value").string == typed)
      try await page.browser.click("#search-notes a")
      try await page.browser.wait(until: "document.title.includes('làng')")
      #expect(try await page.results().map(\.path) == ["/van-ban/16-qd-ubnd/"])
    }
  }

  @Test func offlineIsSaidPlainlyAndRetryWorks() async throws {
    let (_, console) = try await SearchPage.with(Self.built.get().path + "/site") { page in
      try await page.browser.open(page.server.url("/tim-kiem/"))
      try await page.answered()
      try await page.browser.cdp("Network.enable")
      func network(offline: Bool) async throws {
        try await page.browser.cdp(
          "Network.emulateNetworkConditions",
          ["offline": .bool(offline), "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
      }
      try await network(offline: true)
      try await page.browser.type("chuyển đổi số" + Browser.Key.enter, into: "#search-query")
      try await page.browser.wait(until: "document.querySelector('#search-notes button')")
      try await page.answered()
      #expect(try await page.status().contains("ngoại tuyến"))
      #expect(try await page.results().isEmpty)
      try await network(offline: false)
      try await page.browser.click("#search-notes button")
      try await page.browser.wait(until: "document.querySelectorAll('#search-results > li').length === 10")
      #expect(try await page.status() == "31 kết quả")
    }
    // The browser itself says that requests failed; nothing else may.
    #expect(console.allSatisfy { $0.contains("ERR_INTERNET_DISCONNECTED") || $0.contains("Failed to fetch") })
  }

  @Test func withoutJavaScriptThereAreAFormAndLists() async throws {
    try await page(javaScript: false) { page in
      try await page.browser.open(page.server.url("/tim-kiem/?q=a"))
      #expect(try await page.browser.text("main").contains("Tìm kiếm cần JavaScript"))
      #expect(try await page.browser.findAll("#search-form[action] input[name=q]").count == 1)
      for link in ["/co-quan/tinh-a/", "/nam/2019/"] {
        #expect(try await page.browser.findAll("main a[href='\(link)']").count == 1, "\(link)")
      }
    }
  }

  @Test func theKeyboardAloneIsEnough() async throws {
    try await page { page in
      try await page.browser.open(page.server.url("/tim-kiem/"))
      try await page.answered()
      func tab(to selector: String) async throws {
        for _ in 0..<60 {
          let there = try await page.browser.script(
            "return document.activeElement.matches(arguments[0])", [.string(selector)])
          if there == true { return }
          try await page.browser.press(Browser.Key.tab)
        }
        throw Unreached(selector: selector)
      }
      try await tab(to: "#search-query")
      for letter in "lang nghe" { try await page.browser.press(String(letter)) }
      try await page.browser.press(Browser.Key.enter)
      try await page.browser.wait(until: "document.title.includes('lang nghe')")
      _ = try await page.facets()
      // The focus stays in the box, with what was typed.
      #expect(try await page.browser.script("return document.activeElement.id") == "search-query")
      #expect(try await page.browser.script("return document.activeElement.value") == "lang nghe")
      try await tab(to: "#search-facets summary")
      try await page.browser.press(Browser.Key.enter)
      try await tab(to: "#search-facets input")
      let box = try await page.browser.script("return document.activeElement.id")
      try await page.browser.press(" ")
      try await page.browser.wait(until: "document.querySelector('#search-facets input:checked')")
      try await page.answered()
      // And on the box that was ticked.
      try await page.browser.wait(until: "document.activeElement.id")
      #expect(try await page.browser.script("return document.activeElement.id") == box)
      try await tab(to: "#search-results h2 a")
      try await page.browser.press(Browser.Key.enter)
      try await page.browser.wait(until: "document.querySelector('[data-search-body]')")
      #expect(try await page.browser.address().contains("/van-ban/16-qd-ubnd/"))
    }
  }

  struct Unreached: Error { let selector: String }

  @Test func everyPartHasANameAndTheCountIsAnnounced() async throws {
    try await page { page in
      _ = try await page.find("chuyển đổi số")
      _ = try await page.facets()
      let status = try await page.browser.find("#search-status")
      #expect(try await page.browser.attribute("aria-live", of: status) == "polite")
      #expect(try await page.status() == "31 kết quả")
      let nameless = try await page.browser.script(
        """
        return [...document.querySelectorAll('main input, main select, main section, main button')].filter(element =>
          !(element.labels?.length || element.getAttribute('aria-label') || element.getAttribute('aria-labelledby')
            || element.textContent.trim())).map(element => element.outerHTML)
        """)
      #expect(nameless == .array([]))
      #expect(try await page.browser.findAll("ol#search-results > li").count == 10)
    }
  }

  @Test(arguments: [640, 320])
  func nothingScrollsSidewaysAtDoubleSize(_ width: Int) async throws {
    try await page { page in
      // 1280 px at 200 % are 640; the narrowest phone is 320 wide.
      try await page.browser.resize(width: width, height: 480)
      _ = try await page.find("chuyển đổi số \(String(repeating: "dàidằngdặc", count: 12))")
      _ = try await page.find("chuyển đổi số")
      _ = try await page.facets()
      _ = try await page.browser.script(
        "document.querySelectorAll('#search-facets details').forEach(one => { one.open = true })")
      let overflow = try await page.browser.script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
      #expect(overflow == 0)
    }
  }

  @Test func theBoxOfEveryPageSuggestsTitles() async throws {
    try await page { page in
      try await page.browser.open(page.server.url("/"))
      try await page.browser.type("làng ngh", into: "#_tim-nhanh")
      try await page.browser.wait(until: "document.querySelectorAll('#_search-suggestions [role=option]').length > 0")
      let box = try await page.browser.find("#_tim-nhanh")
      #expect(try await page.browser.attribute("aria-expanded", of: box) == "true")
      try await page.browser.press(Browser.Key.down)
      let active = try await page.browser.attribute("aria-activedescendant", of: box) ?? ""
      #expect(try await page.browser.text("#" + active) == "16/QĐ-UBND – Đề án làng nghề mây tre")
      try await page.browser.press(Browser.Key.enter)
      try await page.browser.wait(until: "location.pathname === '/van-ban/16-qd-ubnd/'")
      try await page.browser.open(page.server.url("/"))
      try await page.browser.type("làng nghề" + Browser.Key.enter, into: "#_tim-nhanh")
      try await page.browser.wait(until: "location.pathname === '/tim-kiem/'")
      #expect(try await page.results().first?.path == "/van-ban/16-qd-ubnd/")
    }
  }
}
