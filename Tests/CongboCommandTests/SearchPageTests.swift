import Foundation
import TestSupport
import Testing

/// What readers find on this repository's portal.
@Suite(.serialized) struct FindingOnTheRealPortal {
  private func page<R: Sendable>(_ body: @Sendable (SearchPage) async throws -> R) async throws -> R {
    let (result, console) = try await SearchPage.with(RealPortal.site(), body)
    #expect(console == [])
    return result
  }

  @Test func theSharedVectorsOfTheAnalysisHoldInTheBrowser() async throws {
    let fixtures = RealPortal.root + "/Tests/SearchTests/Fixtures/"
    let vectors = try JSONValue(parsing: String(contentsOfFile: fixtures + "analysis.json", encoding: .utf8))
    let check = try String(contentsOfFile: fixtures + "check-vectors.js", encoding: .utf8)
      .replacing("export function", with: "function")
    let assets = try FileManager.default.contentsOfDirectory(atPath: RealPortal.site() + "/assets")
    let modules = try ["search.", "search-spelling."].map { name in
      JSONValue.string("/assets/" + (try #require(assets.first { $0.hasPrefix(name) && $0.hasSuffix(".js") })))
    }
    try await page { page in
      try await page.browser.open(page.server.url("/tim-kiem/"))
      let found = try await page.browser.script(
        """
        \(check)
        return Promise.all(arguments[0].map(url => import(url)))
          .then(modules => {
            modules[1].using(modules[0])
            return disagreements(Object.assign({}, ...modules), arguments[1])
          })
        """, [.array(modules), vectors])
      #expect(found == .array([]))
    }
  }

  @Test func everyWayOfWritingGivesOneList() async throws {
    try await page { page in
      for query in [
        "hòa bình", "ủy ban nhân dân", "Ủy ban Quốc gia tăng gấp đôi", "thỏa thuận hóa đơn", "dịch vụ công",
      ] {
        let plain = try await page.find(query).map(\.href)
        let old = [("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("ủy", "uỷ"), ("Ủy", "Uỷ")]
          .reduce(query) { $0.replacing($1.0, with: $1.1) }
        let mixed = query.enumerated().map { index, letter in
          index % 2 == 0 ? String(letter).decomposedStringWithCanonicalMapping : String(letter)
        }.joined()
        for form in [query.decomposedStringWithCanonicalMapping, old, mixed, query.uppercased()] {
          #expect(try await page.find(form).map(\.href) == plain, "\(form)")
        }
      }
    }
  }

  @Test func withoutDiacriticsNothingIsLost() async throws {
    try await page { page in
      for query in [
        "hộp thư điện tử", "Đảng", "đường truyền tốc độ cao", "thuê dịch vụ", "chỉ thị cách mạng công nghiệp",
        "Hà Nội 2015",
      ] {
        let accented = try await page.find(query, "&trang=9").map(\.path)
        let plain = try await page.find(Self.ascii(query), "&trang=9").map(\.path)
        #expect(!accented.isEmpty && Set(accented).isSubset(of: plain), "\(query)")
      }
    }
  }

  static func ascii(_ text: String) -> String {
    text.replacing("đ", with: "d").replacing("Đ", with: "D").folding(options: .diacriticInsensitive, locale: nil)
  }

  /// The pages whose source has the words in a row; the titles, summaries and texts of content/.
  private static func scan(_ phrase: String, folded: Bool) throws -> Set<String> {
    func plain(_ text: String) -> String {
      let lower = (folded ? ascii(text) : text).lowercased().precomposedStringWithCanonicalMapping
      let links = lower.replacing(#/\]\([^)]*\)/#, with: "")
      return " " + links.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != ";" }.joined(separator: " ") + " "
    }
    let content = RealPortal.root + "/content"
    let wanted = plain(phrase)
    var found: Set<String> = []
    for case let path as String in FileManager.default.enumerator(atPath: content) ?? .init()
    where path.hasSuffix(".md") && !path.hasSuffix(".en.md") {
      let text = try String(contentsOfFile: content + "/" + path, encoding: .utf8)
      if text.contains("\nsearch: false\n") { continue }
      let parts = text.components(separatedBy: "\n\n") + text.components(separatedBy: "\n- ")
      if parts.contains(where: { plain($0).replacing(#/[.;]/#, with: " . ").contains(wanted) }) {
        found.insert("/" + path.dropLast(3) + "/")
      }
    }
    return found
  }

  @Test func aQuotedPhraseIsExactlyThePagesThatHaveIt() async throws {
    try await page { page in
      for phrase in [
        "an toàn thông tin", "dịch vụ công trực tuyến mức độ 4", "thương mại điện tử",
        "cách mạng công nghiệp lần thứ 4", "môi trường mạng", "thuê dịch vụ", "Chính phủ điện tử",
      ] {
        for (query, folded) in [(phrase, false), (Self.ascii(phrase), true)] {
          let found = try await page.find("\"\(query)\"", "&trang=9").map(\.path)
          let scanned = try Self.scan(query, folded: folded)
          let status = try await page.status()
          #expect(!scanned.isEmpty && Set(found) == scanned, "\(query): \(found) \(scanned)")
          #expect(status == "\(found.count) kết quả", "\(query)")
        }
      }
    }
  }

  @Test func keyboardLeftOversAreUnderstood() async throws {
    try await page { page in
      for query in ["quyeets ddinhj 2972", "quye61t d9inh5 2972", "ddoo thij thoong minh 2972"] {
        let first = try await page.find(query).first
        #expect(first?.path == "/van-ban/2972-qd-ubnd/", "\(query)")
      }
      let notes = try await page.notes()
      #expect(notes.contains("thông"))
    }
  }

  @Test func abbreviationsOfThePortalWorkBothWays() async throws {
    try await page { page in
      for (short, long) in [
        ("TTHC", "thủ tục hành chính"), ("KH&CN", "khoa học và công nghệ"), ("dvc", "dịch vụ công"),
      ] {
        let wide = try await page.find(short, "&trang=9").map(\.path)
        let exact = try await page.find("\"\(long)\"", "&trang=9").map(\.path)
        #expect(!exact.isEmpty && Set(exact).isSubset(of: wide), "\(short)")
      }
      #expect(try await page.find("thuê dịch vụ CNTT").first?.path == "/van-ban/80-2014-qd-ttg/")
    }
  }

  @Test(arguments: ["70% dịch vụ công mức độ 3", "70% dich vu cong muc do 3"])
  func aTargetIsAResultThatOpensAtItsClause(_ query: String) async throws {
    try await page { page in
      let target = try #require(try await page.find(query).first)
      #expect(target.kind == "search-target")
      #expect(target.href.contains("#chi-tieu-"))
      try await page.browser.open(page.server.url(target.href))
      let clause = try await page.browser.script(
        "return document.getElementById(location.hash.slice(1))?.textContent ?? ''")
      #expect(clause.string?.contains("70% dịch vụ công") == true && clause.string?.contains("mức độ 3") == true)
    }
  }

  /// What readers type, and the page that they mean.
  private static let meant = [
    ("2972", "/van-ban/2972-qd-ubnd/"), ("số 2972", "/van-ban/2972-qd-ubnd/"),
    ("quyết định 2972 quảng bình", "/van-ban/2972-qd-ubnd/"), ("QD 153", "/van-ban/153-qd-ttg/"),
    ("153/qd-ttg", "/van-ban/153-qd-ttg/"), ("nghị quyết 36a", "/van-ban/36a-nq-cp/"),
    // A letter typed apart from its number, words typed in one, and another word in a title.
    ("nghị quyết 36 a", "/van-ban/36a-nq-cp/"), ("36 a nq cp 2015", "/van-ban/36a-nq-cp/"),
    ("36 a nghị quyết chính phủ", "/van-ban/36a-nq-cp/"), ("quyetdinh 153 thutuong", "/van-ban/153-qd-ttg/"),
    ("kehoach2656 quangbinh", "/van-ban/2656-kh-ubnd/"), ("quyếtđịnh 2972", "/van-ban/2972-qd-ubnd/"),
    ("cách mạng công nghệ lần thứ 4", "/van-ban/16-ct-ttg/"), ("cach mang cong nghe lan thu 4", "/van-ban/16-ct-ttg/"),
    ("luật an toàn dữ liệu mạng", "/van-ban/86-2015-qh13/"),
    // What only speech adds need not stand on the page.
    ("phần mềm miễn phí ai cũng sửa được quảng bình", "/van-ban/2972-qd-ubnd/"),
    // The document that answers, which lacks a word.
    ("quảng bình báo cáo kinh tế xã hội làm trên hệ thống mấy phần trăm", "/van-ban/2328-kh-ubnd/"),
    ("86/2015/QH13", "/van-ban/86-2015-qh13/"), ("nghị định 47", "/van-ban/47-2020-nd-cp/"),
    ("24/8/2017", "/van-ban/2972-qd-ubnd/"), ("ngày 24 tháng 8 năm 2017", "/van-ban/2972-qd-ubnd/"),
    ("luật an toàn thông tin mạng", "/van-ban/86-2015-qh13/"),
    ("1.520 tỷ đồng", "/tin-tuc/chuong-trinh-muc-tieu-1520-ty-dong/"),
    ("liên hệ", "/trang/lien-he/"), ("hướng dẫn tìm kiếm", "/trang/huong-dan-tim-kiem/"),
  ]

  @Test func theFirstResultIsWhatTheReaderMeant() async throws {
    try await page { page in
      for (query, path) in Self.meant {
        let results = try await page.find(query)
        #expect(results.first { $0.kind != "search-target" }?.path == path, "\(query)")
      }
    }
  }

  @Test func documentsAndNewsAreToldApartAndHelpComesLast() async throws {
    try await page { page in
      let results = try await page.find("2972")
      let document = try #require(results.first)
      #expect(document.kind == "search-document" && document.text.contains("Quyết định"))
      let news = try #require(results.first { $0.path.hasPrefix("/tin-tuc/") })
      #expect(news.kind == "search-page" && news.text.contains("Tin tức"))
      let firstHelp = try #require(results.firstIndex { $0.path.hasPrefix("/trang/") })
      let lastOther = try #require(results.lastIndex { !$0.path.hasPrefix("/trang/") })
      #expect(firstHelp > lastOther)
    }
  }

  @Test func englishPagesAreSearchedInEnglish() async throws {
    try await page { page in
      for query in ["target programme", "programmes on information technology", "\"Target Programme\""] {
        let results = try await page.find(query, english: true)
        #expect(results.contains { $0.path == "/en/van-ban/153-qd-ttg/" }, "\(query)")
        #expect(!results.drop { $0.path.hasPrefix("/en/") }.contains { $0.path.hasPrefix("/en/") })
        #expect(try await page.status().hasSuffix(results.count == 1 ? "result" : "results"))
      }
      // The page brings the beginning of both indexes.
      #expect(!page.server.requests.contains { $0.path.hasSuffix("manifest.bin") })
      // Documents in Vietnamese are found from there too, by number and by the terms of `portal.yml`.
      #expect(try await page.find("2972", english: true).first?.path == "/van-ban/2972-qd-ubnd/")
      #expect(
        try await page.find("digital government", english: true).contains { $0.path == "/van-ban/2870-qd-bkhcn/" })
    }
  }

  /// A question is answered by the target that states the value, verbatim, or not at all.
  @Test(arguments: [
    ("bao nhiêu phần trăm dịch vụ công trực tuyến mức độ 3 năm 2025", "/van-ban/2972-qd-ubnd/", "70%"),
    ("tỷ lệ người dân hài lòng bộ khoa học và công nghệ 2022", "/van-ban/2870-qd-bkhcn/", "90%"),
    ("tổng kinh phí chương trình mục tiêu cntt", "/van-ban/153-qd-ttg/", "1.520 tỷ đồng"),
    ("bao nhieu khu cong nghe thong tin tap trung den nam 2020", "/van-ban/153-qd-ttg/", "7 khu"),
    ("bao nhiêu phần trăm dịch vụ công trực tuyến mức độ 3 năm 2031", "", ""),
    ("bao nhiêu phần trăm trường học có máy tính", "", ""), ("bao nhiêu tiền một cân vải thiều", "", ""),
  ])
  func aQuestionIsAnsweredByWhatADocumentStates(_ query: String, _ path: String, _ value: String) async throws {
    try await page { page in
      // Once the list is settled, so is whether there is an answer.
      _ = try await page.find(query)
      let answer = try await page.browser.script(
        """
        const card = document.querySelector('#search-answer')
        const url = card && new URL(card.querySelector('h2 a').href)
        return card && [url.pathname, url.hash, card.querySelector('h2').textContent, card.querySelector('q').textContent]
        """)
      guard !path.isEmpty else { return #expect(answer == .null, "\(query)") }
      let parts = try #require(answer.array)
      #expect(parts[0].string == path && parts[2].string?.hasPrefix(value) == true, "\(parts)")
      let quote = try #require(parts[3].string)
      let stated = try #require(parts[2].string)
      #expect(quote.contains(stated))
      let isATarget = try RealPortal.targets().contains {
        ($0["url"] as? String)?.hasSuffix(path + (parts[1].string ?? "")) == true && $0["quote"] as? String == quote
      }
      #expect(isATarget, "\(quote)")
    }
  }

  /// A target is a part of its paragraph: the link below a snippet leads to the words that the snippet shows.
  @Test func aSnippetsLinkLeadsToItsOwnWords() async throws {
    try await page { page in
      _ = try await page.find("hồ sơ xử lý trực tuyến đạt 50%")
      try await page.browser.wait(until: "document.querySelector('.search-snippet a')")
      let places = try await page.browser.script(
        """
        return Promise.all([...document.querySelectorAll('.search-snippet:has(a[href*="#chi-tieu-"])')].map(async snippet => {
          const link = snippet.querySelector('a')
          const html = await (await fetch(link.href)).text()
          const passage = new DOMParser().parseFromString(html, 'text/html').getElementById(decodeURIComponent(link.hash.slice(1)))
          return [passage.textContent.includes(snippet.querySelector('mark').textContent), link.hash]
        }))
        """)
      let list = places.array ?? []
      #expect(!list.isEmpty && list.allSatisfy { $0.array?.first == .bool(true) }, "\(list)")
    }
  }

  /// A card says whose day it has: that of issue where the document states it, else that of publication here.
  @Test func aCardLabelsItsDay() async throws {
    try await page { page in
      let dated = try await page.find("2972/QĐ-UBND").first
      #expect(dated?.text.contains("ban hành 24/8/2017") == true, "\(dated?.text ?? "")")
      let undated = try await page.find("153/QĐ-TTg").first
      #expect(undated?.text.contains("· đăng ") == true && undated?.text.contains("ban hành") == false)
    }
  }

  /// The page of a body is found by its name.
  @Test func theNameOfABodyFindsItsPage() async throws {
    try await page { page in
      for name in ["UBND tỉnh Quảng Bình", "ubnd tinh quang binh"] {
        let found = try await page.find(name)
        #expect(found.first?.path == "/co-quan/ubnd-tinh-quang-binh/", "\(name)")
      }
    }
  }

  @Test func markupInAQueryIsText() async throws {
    try await page { page in
      for query in [
        "<img src=x onerror=\"window.hit=1\">", "\"<b>2972</b>\" </title><script>hit=1</script>", "{{q}} ${1}",
      ] {
        _ = try await page.find(query)
        #expect(
          try await page.browser.script(
            "return [window.hit ?? 0, document.querySelectorAll('main img, main b').length]") == [0, 0])
        #expect(try await page.browser.script("return document.getElementById('search-query').value").string == query)
      }
    }
  }

  @Test func anEndlessQueryIsAnswered() async throws {
    try await page { page in
      _ = try await page.find(String(repeating: "quyết định ", count: 600))
      #expect(try await page.status().isEmpty == false)
      _ = try await page.find(String(repeating: "x", count: 10_000))
      #expect(try await page.status() == "Không tìm thấy kết quả nào")
      _ = try await page.find(String(repeating: "\"a\" ", count: 1000) + "1/2/3")
      #expect(try await page.status().isEmpty == false)
    }
  }

  @Test func aFirstSearchWeighsLittleEvenUncompressed() async throws {
    try await page { page in
      _ = try await page.find("dich vu cong truc tuyen")
      _ = try await page.facets()
      let bytes = page.server.requests.filter { $0.path.hasSuffix(".js") || $0.path.hasSuffix(".bin") }
        .reduce(0) { $0 + $1.bytes }
      // As hosts send them, packed, they are about half as many: the bound is 80 kB.
      #expect(bytes < 104_000)
    }
  }

  /// Everything behind the page itself, but the pages of the results that the snippets are taken from.
  @Test(arguments: ["dich vu cong truc tuyen", "quyết định 2972 quảng bình", "an toàn thông tin mạng"])
  func aFirstSearchAsksForFewFiles(query: String) async throws {
    try await page { page in
      try await page.browser.cdp("Network.clearBrowserCache")
      page.server.forget()
      let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      try await page.browser.open(page.server.url("/tim-kiem/?q=" + encoded))
      try await page.answered()
      let asked = page.server.requests.map(\.path).filter { !$0.prefix { $0 != "?" }.hasSuffix("/") }
      #expect(asked.count <= 11, "\(asked)")
      #expect(!asked.contains { $0.hasSuffix("manifest.bin") }, "the page brings it")
      let data = asked.filter { !$0.hasSuffix(".svg") }
      #expect(data.count == Set(data).count, "nothing is fetched twice: \(asked)")
    }
  }

  /// The facets' counts, and results below the first screen, are fetched when they are looked at.
  @Test func whatIsNotLookedAtIsNotFetched() async throws {
    try await page { page in
      try await page.browser.cdp(
        "Emulation.setDeviceMetricsOverride", ["width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true])
      try await page.browser.open(page.server.url("/tim-kiem/?q=cong%20nghe%20thong%20tin"))
      try await page.answered()
      let count = "document.querySelectorAll('#search-results > li').length"
      #expect((try await page.browser.script("return \(count)").number ?? 0) < 10)
      #expect(try await page.browser.script("return document.querySelectorAll('#search-facets input').length") == 0)
      let before = page.server.requests.count
      #expect(try await page.facets()["loai"]?.isEmpty == false)
      #expect(page.server.requests.count > before)
      #expect(try await page.results().count >= 10)
    }
  }
}
