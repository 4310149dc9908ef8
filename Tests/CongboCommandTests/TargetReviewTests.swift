import Foundation
import TestSupport
import Testing

/// The review of targets as an editor has it: in a terminal with the real command, and in a real browser.
@Suite struct TargetReviewing {
  private static let plan = """
    ---
    title: "Kế hoạch phát triển thư viện giai đoạn 2023 - 2027" # trích yếu
    number: 19/KH-UBND
    issued: 2022-05-06
    date: 2022-05-09
    issuer: UBND tỉnh A
    ---

    ## I. MỤC TIÊU

    - 90% hộ dân dùng nước sạch, 70% hộ có điện.
    - Xây dựng tối thiểu 12 thư viện xã.
    - Đường nội thị được chiếu sáng <đủ> & đẹp.

    """

  private func review(_ answers: [String], _ text: String = plan) throws -> (result: CommandResult, file: String) {
    let folder = try TemporaryFolder()
    try folder.write("19-kh-ubnd.md", text)
    let result = try Command.congbo(
      ["targets", "--review", folder("19-kh-ubnd.md")], input: answers.map { $0 + "\n" }.joined())
    return (result, try folder.read("19-kh-ubnd.md"))
  }

  private func front(_ lines: String) -> String { Self.plan.replacing("\n---\n\n", with: "\n" + lines + "\n---\n\n") }

  // MARK: Terminal

  @Test func eachTargetIsConfirmedDroppedOrCorrected() throws {
    let (result, file) = try review(["x", "b", "s", "12", "", "", "", "", "2026", "", "", "", ""])
    #expect(result.exitCode == 0, "\(result.errors)")
    let lines = [
      "    - {quote: \"90% hộ dân dùng nước sạch\", value: 90, comparator: \"=\", unit: \"%\", deadline_year: 2027}",
      "    - {quote: \"Xây dựng tối thiểu 12 thư viện xã\", value: 12, comparator: \">=\", unit: \"thư viện\", deadline_year: 2026}",
      "    - \"70% hộ có điện\"",
    ]
    #expect(file == front("targets:\n  correct:\n\(lines[0])\n\(lines[1])\n  drop:\n\(lines[2])"))
    #expect(result.output.contains("3 chỉ tiêu, 3 chờ duyệt") && result.output.contains("[2/3] Chỉ tiêu 2"))
    for line in lines { #expect(result.output.contains("+ " + line)) }
    #expect(result.output.contains("Đã ghi vào "))
  }

  @Test func aValueThatTheQuoteDoesNotStateIsRefusedAndAnotherFigureOfItIsWritten() throws {
    let unstated = ["n", "n", "s", "1.200"] + Array(repeating: "", count: 8)
    let (result, file) = try review(unstated + ["q"])
    #expect(result.exitCode == 0 && file == Self.plan)
    #expect(result.errors.contains("`value` ghi 1.200 nhưng câu trích không có con số ấy; chưa ghi gì"))
    let range = Self.plan.replacing("tối thiểu 12", with: "từ 10 đến 12")
    let other = try review(["n", "n", "s", "12", "-"] + Array(repeating: "", count: 7) + ["q"], range)
    #expect(other.file.contains(#"- {quote: "Xây dựng từ 10 đến 12 thư viện xã", value: 12, comparator: "=""#))
  }

  @Test func nothingIsWrittenWithoutADecision() throws {
    for answers in [["q"], [], ["n", "n", "n"], ["?", "", "q"], ["n", "s"]] {
      let (result, file) = try review(answers)
      #expect(result.exitCode == 0 && file == Self.plan, "\(answers) \(result.errors)")
    }
  }

  @Test func allReviewedMayBeConfirmedAtOnce() throws {
    let (_, file) = try review(["x", "x", "x", "c"])
    #expect(file.contains(#/\n  confirmed: 20\d\d-\d\d-\d\d\n  confirmed_of: .+\n---\n/#))
    let again = try review([], file)
    #expect(again.result.output.contains("0 chờ duyệt") && again.file == file)
  }

  @Test func aMissedTargetIsAddedAndWrongAnswersAreAskedAgain() throws {
    let (result, file) = try review([
      "t", "Đường nội thị được chiếu sáng <đủ>", "trăm", "100", "", "≥", ">=", "%", "", "2027", "", "đường nội thị",
      "được chiếu sáng", "q",
    ])
    #expect(result.errors.contains("Giá trị không thể là «trăm»") && result.errors.contains("So sánh không thể là «≥»"))
    #expect(
      file
        == front(
          "targets:\n  correct:\n    - {quote: \"Đường nội thị được chiếu sáng <đủ>\", value: 100, comparator: \">=\", "
            + "unit: \"%\", deadline_year: 2027, subject: \"đường nội thị\", outcome: \"được chiếu sáng\"}"))
  }

  @Test func filesThatCannotBeReviewedAreNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("tran.md", "# Mục tiêu\n\n90% hộ có điện.\n")
    try folder.write("19.md", Self.plan)
    try FileManager.default.createSymbolicLink(atPath: folder("l.md"), withDestinationPath: folder("19.md"))
    for (name, text) in [
      ("tran.md", "chưa có phần đầu trang"), ("l.md", "liên kết tượng trưng"), ("x.md", "Không có tệp"),
    ] {
      let result = try Command.congbo(["targets", "--review", folder(name)], input: "x\n")
      #expect(result.exitCode == 1 && result.errors.contains(text), "\(name): \(result.errors)")
    }
    #expect(try folder.read("19.md") == Self.plan)
    let wrong = try Command.congbo(["targets", "--review", "--format", "ndjson", folder("19.md")])
    #expect(wrong.exitCode == 64)
  }

  // MARK: Browser

  private func site() throws -> SiteFixture {
    try SiteFixture(
      FaultyContent.good + "\n-- content/van-ban/19-kh-ubnd.md --\n" + Self.plan,
      copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test(.timeLimit(.minutes(3))) func anEditorReviewsInTheBrowser() async throws {
    let site = try site()
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/van-ban/19-kh-ubnd/") { status, _ in status == 200 })
    let port = serve.port
    let folder = site.folder
    let name = "content/van-ban/19-kh-ubnd.md"
    @Sendable func file() throws -> String { try folder.read(name) }
    try await Browser.run { browser in
      // From the page, and from the list.
      try await browser.open("http://127.0.0.1:\(port)/van-ban/19-kh-ubnd/")
      try await browser.click("#congbo-review")
      try await browser.wait(until: "document.querySelectorAll('#targets > li').length === 3", seconds: 30)
      try await browser.open("http://127.0.0.1:\(port)/.congbo/review/")
      try await browser.wait(until: "document.querySelector('#documents a')", seconds: 30)
      try await browser.type("thư viện", into: "#find")
      try await browser.wait(until: "document.querySelectorAll('#documents li').length === 1")
      #expect(try await browser.text("#documents li").contains("19/KH-UBND"))
      try await browser.click("#documents a")
      try await browser.wait(until: "document.querySelectorAll('#targets > li').length === 3", seconds: 30)
      #expect(try await browser.text("#cau-2").contains("70% hộ có điện"))
      #expect(try await browser.text("#text").contains("<đủ> & đẹp"))
      #expect(
        try await browser.script("return document.querySelector('#page').pathname").string == "/van-ban/19-kh-ubnd/")

      // With the keyboard alone: the first button of the first target, then where the focus goes.
      _ = try await browser.script("document.querySelector('#chi-tieu-1 .buttons button').focus()")
      try await browser.press(Browser.Key.enter)
      try await browser.wait(until: "document.querySelector('#state').textContent.startsWith('Đã ghi')", seconds: 30)
      #expect(try await browser.script("return document.activeElement.closest('li').id").string == "chi-tieu-2")
      #expect(try file().contains("\n    - {quote: \"90% hộ dân dùng nước sạch\", value: 90,"))
      try await browser.press(Browser.Key.tab)
      try await browser.press(Browser.Key.tab)
      try await browser.press(Browser.Key.tab)
      #expect(try await browser.script("return document.activeElement.ariaLabel").string == "Bỏ chỉ tiêu 2")
      try await browser.press(Browser.Key.enter)
      try await browser.wait(until: "document.querySelector('#chi-tieu-2').className === 'dropped'", seconds: 30)
      #expect(try file().contains("\n  drop:\n    - \"70% hộ có điện\"\n---\n"))
      #expect(
        try await browser.script("return document.querySelector('#wrote').textContent").string?.contains("70% hộ")
          == true)

      // Corrected, and refused where the file has changed meanwhile.
      try await browser.click("#chi-tieu-3 [aria-expanded]")
      try await browser.clear("#sua-3-value")
      try await browser.type("15", into: "#sua-3-value")
      try folder.write(name, try file() + "\nThêm.\n")
      try await browser.click("#chi-tieu-3 [type=submit]")
      try await browser.wait(until: "document.querySelector('#state').textContent.includes('đã thay đổi')", seconds: 30)
      #expect(try !file().contains("value: 15"))
      try await browser.click("#reload")
      try await browser.wait(until: "document.querySelector('#text').textContent.includes('Thêm.')", seconds: 30)
      try await browser.click("#chi-tieu-3 [aria-expanded]")
      try await browser.clear("#sua-3-value")
      try await browser.type("12", into: "#sua-3-value")
      try await browser.click("#chi-tieu-3 [type=submit]")
      try await browser.wait(until: "document.querySelector('#chi-tieu-3').className === 'confirmed'", seconds: 30)
      #expect(try file().contains("thư viện xã\", value: 12, comparator: \">=\""))

      try await browser.click("#chi-tieu-2 .buttons button:last-child")
      try await browser.wait(until: "document.querySelector('#chi-tieu-2').className === 'waiting'", seconds: 30)
      try await browser.click("#all")
      try await browser.wait(
        until: "document.querySelector('#state').textContent.includes('cả văn bản xác nhận')", seconds: 30)
      #expect(try await browser.console().filter { !$0.text.contains("favicon.ico") } == [])
    }
    #expect(try file().contains(#/\n  confirmed: 20\d\d-\d\d-\d\d\n  confirmed_of: .+\n---\n/#))
    #expect(try await serve.wait("/van-ban/19-kh-ubnd/") { $1.contains("Đã xác nhận") })
  }

  @Test(.timeLimit(.minutes(3)), arguments: [1280, 360, 320])
  func thePageSuitsEveryScreenAndReader(_ width: Int) async throws {
    let axe = try String(contentsOfFile: PythonTools.file("axe_core_python", "axe.min.js"), encoding: .utf8)
    let site = try site()
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/van-ban/19-kh-ubnd/") { status, _ in status == 200 })
    let port = serve.port
    try await Browser.run { browser in
      try await browser.resize(width: width, height: 800, mobile: width < 600)
      for path in ["/.congbo/review/", "/.congbo/review/?file=content/van-ban/19-kh-ubnd.md", "/van-ban/19-kh-ubnd/"] {
        try await browser.open("http://127.0.0.1:\(port)\(path)")
        try await browser.wait(until: "!document.querySelector('#state')?.textContent.startsWith('Đang')", seconds: 30)
        let found = try await browser.script(
          """
          document.querySelectorAll('details').forEach(part => part.open = true)
          document.querySelectorAll('#targets [aria-expanded]').forEach(button => button.click())
          \(axe)
          return window.axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(
            one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')).join('\\n'))
          """)
        #expect(found.string == "", "\(path) at \(width) px")
        let over = try await browser.script("return document.documentElement.scrollWidth - innerWidth")
        #expect((over.number ?? 1) <= 0, "\(path) at \(width) px")
      }
    }
  }

  /// What another program sends is no decision.
  @Test func onlyWhatThePageSendsIsHeard() async throws {
    let site = try site()
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/.congbo/review/") { status, _ in status == 200 })
    let (port, name) = (serve.port, "content/van-ban/19-kh-ubnd.md")
    func post(_ path: String, _ body: String, own: Bool = true) async throws -> String {
      let head =
        "POST /.congbo/review/\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        + "Content-Type: application/octet-stream\r\n" + (own ? "Origin: http://127.0.0.1:\(port)\r\n" : "")
        + "Content-Length: \(body.utf8.count)\r\n\r\n"
      return try await Task.detached {
        String(decoding: try LoopbackHTTP.exchange(port: port, Data((head + body).utf8), timeout: 30), as: UTF8.self)
      }.value
    }
    let opened = try await post("open?file=\(name)", "")
    let print = try #require(opened.firstMatch(of: #/"fingerprint":"([0-9a-f]{64})"/#)).1
    func decision(_ file: String, _ rest: String) -> String {
      "{\"file\":\"\(file)\",\"fingerprint\":\"\(print)\",\(rest)}"
    }
    #expect(
      try await post("decide", decision(name, "\"do\":\"confirm\",\"number\":1"), own: false).hasPrefix("HTTP/1.1 403"))
    for body in ["", "{", "[]", "{\"do\":\"confirm\"}"] {
      #expect(try await post("decide", body).hasPrefix("HTTP/1.1 400"), "\(body)")
    }
    for (file, rest) in [
      (name, "\"do\":\"xoa\",\"number\":1"), (name, "\"do\":\"confirm\",\"number\":99"), (name, "\"do\":\"confirm\""),
      ("content/van-ban/../portal.yml", "\"do\":\"confirm\",\"number\":1"),
      ("/etc/passwd", "\"do\":\"confirm\",\"number\":1"),
      (name, "\"do\":\"correct\",\"number\":1,\"fields\":{\"value\":\"x\"}"), (name, "\"do\":\"add\""),
    ] {
      #expect(try await post("decide", decision(file, rest)).contains("\"refused\""), "\(file) \(rest)")
    }
    #expect(try site.folder.read(name) == Self.plan)
  }
}
