import Foundation
import TestSupport
import Testing

/// What the interface says, and in which order it shows things.
@Suite struct Wording {
  private static func words(_ language: String) throws -> [(key: String, text: String)] {
    let text = try String(contentsOfFile: RealPortal.root + "/templates/words.\(language).yml", encoding: .utf8)
    return text.matches(of: /(?m)^([\w-]+): (.*)$/).map { (String($0.1), String($0.2)) }
  }

  /// One word for one thing, and the word that official texts use.
  @Test(arguments: [
    "Thực đơn", "Nguồn tin", "Gửi qua thư", "Khóa lạ", "Hình thức văn bản", "kế tục", "Thẻ", "Chép ",
  ])
  func aWordThatWasLeftIsNotUsedAgain(_ word: String) throws {
    let words = try Self.words("vi")
    try #require(words.count > 100)
    for (key, text) in words { #expect(!text.contains(word), "\(key): \(text)") }
    // Of pages, what the portal itself says: frame, lists, labels.
    for path in ["index.html", "van-ban/2972-qd-ubnd/index.html", "the/index.html", "chi-tieu/index.html"] {
      #expect(try !Plain.text(RealPortal.read(path)).contains(word), "\(path): \(word)")
    }
  }

  private func site() throws -> SiteFixture {
    let documents = (1...1087).map { number in
      """
      -- content/van-ban/\(number)-qd-ubnd.md --
      ---
      title: Quyết định thứ \(number)
      number: \(number)/QĐ-UBND
      issuer: UBND tỉnh B
      issued: \(number == 7 ? "2005-01-02" : "2015-01-01")
      date: \(number == 7 ? "2020-06-02" : number == 8 ? "2020-06-01" : "2020-01-01")
      ---

      Nội dung \(number).\(number == 8 ? " Phấn đấu đến năm 2019 có 71% hồ sơ trực tuyến. Phấn đấu đến năm 2030 có 83% hồ sơ trực tuyến." : "")

      """
    }
    return try SiteFixture(
      FaultyContent.good + "\n" + documents.joined() + """
        -- content/trang/an.md --
        ---
        title: Trang chỉ dành cho người biên tập
        date: 2020-01-01
        search: false
        ---

        Một chữ hiếm: xyzhiemlam.

        | Cột dài thứ nhất | Cột thứ hai | Cột thứ ba | Số tiền |
        | --- | --- | :---: | ---: |
        | Ủyban-nhândân-tỉnh-mộtchữrấtdài | Cơ-quan-chủ-trì-thực-hiện | 2020-2025-giai-đoạn | 1.234.567.890 |

        """, copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test func whatWasPublishedLastComesFirstAndNumbersAreWrittenOneWay() async throws {
    let site = try site()
    let built = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(built.exitCode == 0, "\(built.errors)")
    func titles(_ path: String) throws -> [String] {
      try site.folder.read("site/" + path).matches(of: /class="item-title">.*?<a [^>]*>([^<]*)<\/a>/).map {
        String($0.1)
      }
    }
    // Issued ten years before the others, published after them.
    #expect(try titles("van-ban/index.html").prefix(2) == ["Quyết định thứ 7", "Quyết định thứ 8"])
    let home = try site.folder.read("site/index.html")
    let newest = try #require(home.range(of: "id=\"moi-van-ban\""))
    #expect(home[newest.upperBound...].firstMatch(of: /Quyết định thứ (\d+)/)?.1 == "7")
    #expect(home.contains("<span>Đăng ngày <time datetime=\"2020-06-02\">"))
    // «Con số» looks ahead only.
    let figures = try #require(home.firstMatch(of: /(?s)id="con-so".*?<\/section>/)?.0)
    #expect(figures.contains("83%") && !figures.contains("71%"))
    let list = try site.folder.read("site/van-ban/index.html")
    #expect(list.contains("1.08") && !Plain.text(list).contains(/\b108\d\b(?!\/)/))
    // What is not searched is not in the index, and has its page.
    let page = try site.folder.read("site/trang/an/index.html")
    #expect(page.contains("class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng"))
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      for (query, count) in [("xyzhiemlam", 0), ("Quyết định thứ 7", 1)] {
        try await browser.open(
          server.url("/tim-kiem/?q=" + (query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")))
        try await EveryPage.settle(browser)
        let found = try await browser.script("return document.querySelectorAll('#search-results > li').length").number
        #expect(count == 0 ? found == 0 : (found ?? 0) > 0, "\(query)")
      }
      // On a phone the table scrolls, also from the keyboard, and the page does not.
      try await browser.resize(width: 360, height: 640, mobile: true)
      try await browser.open(server.url("/trang/an/"))
      #expect(try await browser.script("return document.documentElement.scrollWidth").number == 360)
      let moved = try await browser.script(
        "const box = document.querySelector('.table-scroll'); box.focus(); box.scrollLeft = 50; "
          + "return document.activeElement === box && box.scrollLeft > 0")
      #expect(moved == .bool(true))
      #expect(
        try await browser.script("return getComputedStyle(document.querySelector('td.right')).textAlign").string
          == "right")
    }
  }

  @Test func noPageIsWiderThanAPhone() async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      try await browser.resize(width: 360, height: 640, mobile: true)
      for path in EveryPage.kinds {
        try await browser.open(server.url(path))
        try await EveryPage.settle(browser)
        #expect(try await browser.script("return document.documentElement.scrollWidth").number == 360, "\(path)")
      }
    }
  }
}
