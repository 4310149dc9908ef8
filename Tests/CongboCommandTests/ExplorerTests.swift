import Foundation
import Portal
import TestSupport
import Testing

/// The lists of targets, and the filter over all of them.
@Suite struct ExplorerTests {
  /// Forty plans of seven bodies with four targets each: 160 targets, of which 40 have the word «ngư trường» in them.
  private static func portal() throws -> SiteFixture {
    let plans = (101...140).map { number in
      """
      -- content/van-ban/\(number)-kh-ubnd.md --
      ---
      title: Kế hoạch số \(number)
      number: \(number)/KH-UBND
      issuer: UBND tỉnh \(["Bắc Ninh", "Cà Mau", "Điện Biên", "Gia Lai", "Hà Nam", "Lào Cai", "Sơn La"][number % 7])
      issued: \(2018 + number % 5)-03-04
      date: 2024-03-04
      ---
      Phấn đấu tối thiểu \(number - 60)% hồ sơ được xử lý trực tuyến năm 2025.

      Phấn đấu tối thiểu \(number - 50)% hộ gia đình có địa chỉ số năm 2026.

      Đến năm 2030, tối thiểu \(number - 70)% ngư trường được giám sát qua vệ tinh.

      Đến năm 2030, đào tạo 1.520 cán bộ cấp xã.

      """
    }
    return try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example

      """ + plans.joined(), copying: ["templates": RealPortal.root + "/templates"])
  }

  private static func build(_ site: SiteFixture) throws -> Snapshot {
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    return try Snapshot(of: site.folder("site"))
  }

  private static func links(of html: String, to pattern: String) -> [String] {
    html.matches(of: /href="([^"]*)"/).map { String($0.1) }.filter { $0.hasPrefix(pattern) }
  }

  /// Without JavaScript each target stands on a page of fifty that four links lead to.
  @Test func everyTargetIsReachedInFourClicks() throws {
    let site = try Self.portal()
    let files = try Self.build(site).files
    func page(_ path: String) -> String? {
      files[String(path.dropFirst()) + "index.html"].map { String(decoding: $0, as: UTF8.self) }
    }
    var near: Set<String> = ["/chi-tieu/"]
    var seen = near
    var targets: Set<String> = []
    for _ in 0..<3 {
      var next: Set<String> = []
      for path in near {
        let html = try #require(page(path), "\(path)")
        let rows = Self.links(of: html, to: "/van-ban/").filter { $0.contains("#chi-tieu-") }
        #expect(rows.count <= 50, "\(path)")
        targets.formUnion(rows)
        next.formUnion(Self.links(of: html, to: "/chi-tieu/").filter { $0.hasSuffix("/") })
      }
      near = next.subtracting(seen)
      seen.formUnion(near)
    }
    let text = String(decoding: try #require(files["data/targets.json"]), as: UTF8.self)
    let all = Set(text.matches(of: /"url":\s*"https:\/\/cong.example([^"]*)"/).map { String($0.1) })
    #expect(targets.count == 160 && (all.isEmpty || targets == all))
    for list in ["nam/2030", "cap/xa", "loai/target", "don-vi/phan-tram"] {
      #expect(seen.contains("/chi-tieu/\(list)/"), "\(list)")
    }
  }

  /// The filter works on all targets, keeps its state in the address, and is restored from it.
  @Test func theFilterFindsAmongAllTargets() async throws {
    let site = try Self.portal()
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      func count() async throws -> String {
        try await browser.wait(until: "/ trên |Không có/.test(document.querySelector('.list-count').textContent)")
        return try await browser.text(".list-count")
      }
      try await browser.open(server.url("/chi-tieu/?q=ngu+truong"))
      #expect(try await count() == "Đang hiện 25 trên 40 chỉ tiêu")
      try await browser.open(server.url("/chi-tieu/?q=1520&deadline=2030"))
      #expect(try await count() == "Đang hiện 25 trên 40 chỉ tiêu")
      try await browser.open(server.url("/chi-tieu/?from=2025&to=2026&sort=highest"))
      #expect(try await count() == "Đang hiện 25 trên 80 chỉ tiêu")
      let first = try await browser.text("table.rows tbody tr")
      #expect(first.hasPrefix("tối thiểu 90%"))
      try await browser.open(server.url("/chi-tieu/?q=khongcotunay"))
      #expect(
        try await count() == "Không có chỉ tiêu nào có chữ “khongcotunay”. Hãy bỏ bớt hoặc thử chữ khác.")
      // A list of its own begins with its own condition, and what is chosen then goes on from there.
      try await browser.open(server.url("/chi-tieu/nam/2025/"))
      try await browser.type("ho so", into: "#loc-chu")
      #expect(try await count() == "Đang hiện 25 trên 40 chỉ tiêu")
      let address = try await browser.address()
      #expect(address.hasSuffix("/chi-tieu/?q=ho+so&from=2025&to=2025"))
      let counts = try await browser.script("return document.querySelector('#loc-from').options[1].textContent")
      #expect(counts.string == "2025 (40)")
    }
  }

  /// Whose the targets are stands in each row, and is what readers type first.
  @Test func theFilterFindsTargetsByTheirBodyAndPlace() async throws {
    let site = try Self.portal()
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      func count(_ query: String) async throws -> String {
        try await browser.open(server.url("/chi-tieu/?q=\(query)"))
        try await browser.wait(until: "/ trên |Không có/.test(document.querySelector('.list-count').textContent)")
        return try await browser.text(".list-count")
      }
      for (query, said) in [
        ("ca+mau", "Đang hiện 20 trên 20 chỉ tiêu"), ("ngu+truong+ca+mau", "Đang hiện 5 trên 5 chỉ tiêu"),
        ("101/kh-ubnd", "Đang hiện 4 trên 4 chỉ tiêu"),
        ("ca+mau+son+la", "Không có chỉ tiêu nào khớp. Hãy bỏ bớt điều kiện."),
      ] {
        let found = try await count(query)
        #expect(found == said, "\(query)")
      }
    }
  }

  /// An address of another day may name what the portal does not know any more: the list is not that of all then.
  @Test func anUnknownConditionFitsNothingAndIsSaid() async throws {
    let site = try Self.portal()
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      for query in [
        "issuer=khong-co", "issuer=ubnd-tinh-ca-mau&with=khong-co", "unit=xyz", "level=ap", "progress=xyz",
        "status=xyz", "to=nay", "place=khong-co",
      ] {
        try await browser.open(server.url("/chi-tieu/?\(query)"))
        try await browser.wait(until: "/ trên |Điều kiện/.test(document.querySelector('.list-count').textContent)")
        let said = try await browser.text(".list-count")
        #expect(said.hasPrefix("Điều kiện “"), "\(query): \(said)")
        let address = try await browser.address()
        #expect(address.hasSuffix("/chi-tieu/?\(query)"))
      }
      try await browser.open(server.url("/chi-tieu/?from=2031"))
      try await browser.wait(until: "/ trên |Không có/.test(document.querySelector('.list-count').textContent)")
      let none = try await browser.text(".list-count")
      #expect(none == "Không có chỉ tiêu nào khớp. Hãy bỏ bớt điều kiện.")
    }
  }

  /// A list that gathers other targets than its page is called what it is; and what is drawn of all targets does not stand under some.
  @Test func aListWithoutItsOwnConditionIsTheListOfAll() async throws {
    let site = try Self.portal()
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      func names() async throws -> String? {
        try await browser.script(
          """
          return [document.querySelector('h1').textContent, document.title,
            [...document.querySelectorAll('.breadcrumb li')].at(-1).textContent.trim()].join(' | ')
          """
        ).string
      }
      try await browser.open(server.url("/chi-tieu/nam/2025/"))
      #expect(try await names() == "Chỉ tiêu: đến năm 2025 | Chỉ tiêu: đến năm 2025 – Cổng | đến năm 2025")
      try await browser.type("ho so", into: "#loc-chu")
      try await browser.wait(until: "/ trên 40 /.test(document.querySelector('.list-count').textContent)")
      #expect(try await names()?.hasPrefix("Chỉ tiêu: đến năm 2025 | ") == true)
      _ = try await browser.script(
        """
        for (const name of ['from', 'to']) document.querySelector(`[name=${name}]`).value = ''
        document.querySelector('[name=to]').dispatchEvent(new Event('change', { bubbles: true }))
        """)
      try await browser.wait(until: "document.querySelector('h1').textContent === 'Chỉ tiêu'")
      #expect(try await names() == "Chỉ tiêu | Chỉ tiêu – Cổng | Chỉ tiêu")
      let current = "document.querySelectorAll('.breadcrumb [aria-current=page]').length"
      #expect(try await browser.script("return \(current)").number == 1)
    }
  }

  /// On a slow line only what the shown rows need is fetched: the first of two blocks.
  @Test func furtherRowsAreLeftAloneOnASlowLine() async throws {
    let site = try Self.portal()
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      try await browser.cdp("Network.enable")
      try await browser.cdp(
        "Network.emulateNetworkConditions",
        ["offline": false, "latency": 400, "downloadThroughput": -1, "uploadThroughput": -1])
      try await browser.open(server.url("/chi-tieu/?from=2025&to=2025"))
      try await browser.wait(
        until: """
          document.querySelectorAll('table.rows tbody tr').length === 25
            && !document.querySelector('.list-main').hasAttribute('aria-busy')
          """)
      try await Task.sleep(for: .seconds(2))
      let blocks = server.requests.map(\.path).filter { $0.contains(/du-lieu\/\d+\.bin/) }
      #expect(blocks.count == 1, "\(blocks)")
    }
  }

  /// The sheet of a result says of each target what the open data say in columns of the same name.
  @Test func theSheetOfAResultAgreesWithTheOpenData() async throws {
    let site = try Self.portal()
    try site.folder.write(
      "content/van-ban/150-kh-ubnd.md",
      """
      ---
      title: Kế hoạch số 150
      number: 150/KH-UBND
      issuer: UBND tỉnh Cà Mau
      issued: 2024-03-04
      date: 2024-03-04
      ---
      Đến ngày 30/6/2025, tối thiểu 80% hồ sơ được xử lý trực tuyến.

      """)
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    let sheet = try await Browser.run { browser in
      try await browser.open(server.url("/chi-tieu/?q=ho+so"))
      try await browser.wait(until: "/ trên /.test(document.querySelector('.list-count').textContent)")
      _ = try await browser.script(
        "URL.createObjectURL = blob => { blob.text().then(text => { window.sheet = text }); return '#' }")
      try await browser.click(".explorer-more .button:last-child, .explorer-more button:last-child")
      try await browser.wait(until: "window.sheet")
      return try await browser.script("return window.sheet").string ?? ""
    }
    try site.folder.write("sheet.csv", sheet)
    let compared = try Command.run(
      "python3",
      [
        "-c",
        """
        import csv, sys
        own, data = [list(csv.DictReader(open(path, encoding='utf-8-sig'))) for path in sys.argv[1:]]
        rows = {row['url'].split('/van-ban/')[1]: row for row in data}
        for row in own:
            other = rows[row['url'].split('/van-ban/')[1]]
            for name in ['id', 'deadline', 'deadline_year', 'value', 'quote', 'kind', 'comparator']:
                if row[name] != other[name]: print(name, row[name], other[name])
        print(len(own), sorted(set(row['deadline'] for row in own)))
        """, site.folder("sheet.csv"), site.folder("site/data/targets.csv"),
      ])
    #expect(compared.output == "81 ['', '2025-06-30']\n", "\(compared.errors)")
  }

  /// A plan of a province whose paragraphs are goals.
  private static func plan(_ number: Int, _ place: String, _ lines: [String]) -> String {
    """
    -- content/van-ban/\(number)-kh-ubnd.md --
    ---
    title: Kế hoạch số \(number)
    number: \(number)/KH-UBND
    issuer: UBND tỉnh \(place)
    issued: 2021-03-04
    date: 2024-03-04
    ---

    """ + lines.joined(separator: "\n\n") + "\n\n"
  }

  /// Two bodies side by side: one measure is one line, with both clauses; what one alone states stands without a partner.
  @Test func targetsOfTwoBodiesStandSideBySide() async throws {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example

      """
        + Self.plan(
          1, "Lào Cai",
          [
            "Đến năm 2025, tối thiểu 70% dịch vụ công trực tuyến được cung cấp ở mức độ 3.",
            "Đến năm 2025, 100% cơ quan nhà nước có trang thông tin điện tử.", "Đến năm 2025, tỷ lệ hộ nghèo còn 5%.",
            "Đến năm 2025, 60% thôn có cáp quang.", "Đến năm 2025, 90% hộ dân thành thị có internet.",
          ])
        + Self.plan(
          2, "Sơn La",
          [
            "Đến năm 2025, giảm tỷ lệ hộ nghèo xuống còn 6%.", "Đến năm 2025, phủ cáp quang đến 70% số thôn.",
            "Đến năm 2025, 80% hộ dân nông thôn có internet.",
            "Đến năm 2025, tối thiểu 50% dịch vụ công trực tuyến được cung cấp ở mức độ 4.",
            "Đến năm 2030, 90% cơ quan nhà nước có trang thông tin điện tử.",
          ]), copying: ["templates": RealPortal.root + "/templates"])
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      try await browser.open(server.url("/chi-tieu/?issuer=ubnd-tinh-lao-cai&with=ubnd-tinh-son-la"))
      try await browser.wait(until: "document.querySelector('.beside tbody tr')")
      let rows = try await browser.script(
        "return [...document.querySelectorAll('.beside tbody tr')].map(row => [...row.cells].map(cell => cell.querySelector('strong')?.textContent ?? ''))"
      )
      let cells = (rows.array ?? []).map { ($0.array ?? []).compactMap(\.string) }
      #expect(
        cells == [
          ["100%, đến năm 2025", "90%, đến năm 2030"], ["5%, đến năm 2025", "6%, đến năm 2025"],
          ["60%, đến năm 2025", "70%, đến năm 2025"], ["tối thiểu 70%, đến năm 2025", ""], ["90%, đến năm 2025", ""],
          // The surer one of the document first.
          ["tối thiểu 50%, đến năm 2025", ""].reversed(), ["80%, đến năm 2025", ""].reversed(),
        ])
      // Nothing is said to be missing only because no partner was found.
      let notes = try await browser.script(
        "return [...document.querySelectorAll('.beside .note')].map(one => one.textContent)")
      let said = (notes.array ?? []).compactMap(\.string)
      #expect(Set(said) == ["Chưa ghép được với nội dung nào", "Có thể cùng nội dung"] && said.count == 6, "\(said)")
      // It is called what it is, and paper bears the address at which it is found again; the list has its own name back.
      let names = """
        return [document.querySelector('h1').textContent, document.title, document.documentElement.dataset.printAddress]
        """
      let compared = try await browser.script(names).array?.map(\.string)
      #expect(
        compared == [
          "So sánh chỉ tiêu: UBND tỉnh Lào Cai và UBND tỉnh Sơn La",
          "So sánh chỉ tiêu: UBND tỉnh Lào Cai và UBND tỉnh Sơn La – Cổng",
          "https://cong.example/chi-tieu/?issuer=ubnd-tinh-lao-cai&with=ubnd-tinh-son-la",
        ])
      _ = try await browser.script(
        """
        document.querySelector('[name=with]').value = ''
        document.querySelector('[name=with]').dispatchEvent(new Event('change', { bubbles: true }))
        """)
      try await browser.wait(until: "document.querySelector('h1').textContent === 'Chỉ tiêu'")
      let left = try await browser.script(names).array?.map(\.string)
      #expect(
        left == [
          "Chỉ tiêu", "Chỉ tiêu – Cổng", "https://cong.example/chi-tieu/?issuer=ubnd-tinh-lao-cai",
        ])
    }
  }

  private static let names = ["An", "Bình", "Cát", "Đông", "Giang", "Hòa", "Khánh", "Long", "Minh"]

  /// A long comparison shows forty rows on a screen, and all of them on paper.
  @Test func aComparisonIsPrintedWhole() async throws {
    let plans = [(1, "Lào Cai"), (2, "Sơn La")].map { number, place in
      let lines = (1...45).map {
        "Đến năm 2025, tối thiểu \(50 + $0)% thôn của xã \(Self.names[$0 % 9]) \(Self.names[$0 / 9]) có nước sạch."
      }
      return Self.plan(number, place, lines)
    }
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng\nbase_url: https://cong.example\n\n" + plans.joined(),
      copying: ["templates": RealPortal.root + "/templates"])
    _ = try Self.build(site)
    let server = try StaticServer(root: site.folder("site"))
    try await Browser.run { browser in
      let shown = """
        const rows = [...document.querySelectorAll('.beside tbody tr')]
        return [rows.length, rows.filter(row => row.getClientRects().length).length]
        """
      try await browser.open(server.url("/chi-tieu/?issuer=ubnd-tinh-lao-cai&with=ubnd-tinh-son-la"))
      try await browser.wait(until: "document.querySelector('.beside tbody tr')")
      let onScreen = try await browser.script(shown)
      try await browser.cdp("Emulation.setEmulatedMedia", ["media": "print"])
      let onPaper = try await browser.script(shown)
      try await browser.cdp("Emulation.setEmulatedMedia", ["media": ""])
      #expect((onScreen[0]?.number ?? 0) > 40 && onScreen[1]?.number == 40, "\(onScreen)")
      #expect(onPaper[1]?.number == onScreen[0]?.number, "\(onPaper)")
    }
  }

  /// Of documents with one number that one comes first whose kind, place or year was typed.
  @Test func theNumberWithKindPlaceOrYearFindsThatDocument() async throws {
    let documents = [
      ("1040-ct-ubnd", "Chỉ thị", "1040/CT-UBND", "UBND thành phố Hà Nội", "2014"),
      ("1040-tb-ubnd", "Thông báo", "1040/TB-UBND", "UBND tỉnh Đồng Tháp", "2019"),
      ("1040-qd-ubnd", "Quyết định", "1040/QĐ-UBND", "UBND tỉnh Hà Nam", "2021"),
    ]
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example

      """
        + documents.map { name, kind, number, issuer, year in
          """
          -- content/van-ban/\(name).md --
          ---
          title: "\(kind) về việc bảo đảm an toàn thông tin"
          number: \(number)
          issuer: \(issuer)
          issued: \(year)-03-04
          date: 2024-03-04
          ---
          Nội dung có nhắc Hà Nội, Đồng Tháp, Hà Nam, Chỉ thị, Thông báo, Quyết định, 2014, 2019 và 2021. Hà Nội, Hà Nội.


          """
        }.joined(), copying: ["templates": RealPortal.root + "/templates"])
    _ = try Self.build(site)
    let (_, console) = try await SearchPage.with(site.folder("site")) { page in
      for (query, name) in [
        ("Chỉ thị 1040 Hà Nội", "1040-ct-ubnd"), ("thong bao 1040", "1040-tb-ubnd"), ("1040 Hà Nam", "1040-qd-ubnd"),
        ("1040 dong thap", "1040-tb-ubnd"), ("1040 2014", "1040-ct-ubnd"), ("quyết định 1040 2021", "1040-qd-ubnd"),
        ("1040 2019", "1040-tb-ubnd"),
      ] {
        let found = try await page.find(query)
        #expect(found.first?.path == "/van-ban/\(name)/", "\(query)")
      }
    }
    #expect(console == [])
  }
}
