import Foundation
import TestSupport
import Testing

/// A running `congbo serve`.
final class PreviewProcess {
  let process = Process()
  let port: Int
  let log: String

  init(_ folder: TemporaryFolder, port wanted: Int? = nil) throws {
    port = try wanted ?? LoopbackHTTP.freePort()
    log = folder("log")
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    process.executableURL = URL(fileURLWithPath: try BuiltProducts.path(of: "congbo"))
    process.arguments = ["serve", "--source", folder.path, "--port", String(port)]
    process.standardOutput = FileHandle.nullDevice
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    process.standardError = errors
    try process.run()
    try errors.close()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  func page(_ path: String) async throws -> (status: Int, text: String) {
    let answer = try await LoopbackHTTP.request("GET", port: port, path)
    return (answer.status, answer.text)
  }

  /// Asks until the answer is as wanted, for at most 20 seconds.
  func wait(_ path: String, until isWanted: (Int, String) -> Bool) async throws -> Bool {
    for _ in 0..<400 {
      if let answer = try? await page(path), isWanted(answer.status, answer.text) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  var messages: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }
}

/// The preview as an editor has it: the real command, asked over the loopback.
@Suite struct Serve {
  private func site() throws -> SiteFixture {
    try SiteFixture(
      FaultyContent.good + "\n" + """
        -- content/tin-tuc/nhap.md --
        ---
        title: Tin còn nháp
        date: 2021-03-05
        draft: true
        ---

        Chưa xong.
        """, copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test func showsChangesDraftsSearchAndErrorsAndKeepsTheLastGoodVersion() async throws {
    let site = try site()
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/") { status, text in status == 200 && text.contains("Cổng thử") })
    let draft = try await serve.page("/tin-tuc/nhap/")
    #expect(draft.status == 200 && draft.text.contains("Bản nháp"))
    #expect(try await serve.page("/tim-kiem/index/vi/manifest.bin").status == 200)
    #expect(try await serve.page("/khong-co/").status == 404)

    let file = "content/van-ban/1-qd-ubnd.md"
    let good = try site.folder.read(file)
    try site.folder.write(file, good + "\nĐoạn vừa thêm.\n")
    #expect(try await serve.wait("/van-ban/1-qd-ubnd/") { $1.contains("Đoạn vừa thêm.") })

    try site.folder.write(file, good.replacing("title:", with: "titel:"))
    #expect(try await serve.wait("/.congbo/live?seen=-1") { $1.contains("titel") })
    #expect(try await serve.page("/van-ban/1-qd-ubnd/").text.contains("Đoạn vừa thêm."))
    #expect(serve.messages.contains("Không có khóa `titel`"))

    try site.folder.write(file, good)
    #expect(try await serve.wait("/van-ban/1-qd-ubnd/") { !$1.contains("Đoạn vừa thêm.") })
    #expect(try await serve.wait("/.congbo/live?seen=-1") { !$1.contains("titel") })

    try site.folder.write("content/tin-tuc/moi.md", "---\ntitle: Tin mới\ndate: 2021-05-01\n---\n\nNội dung.\n")
    #expect(try await serve.wait("/tin-tuc/") { $1.contains("Tin mới") })
    try FileManager.default.removeItem(atPath: site.folder("content/tin-tuc/moi.md"))
    #expect(try await serve.wait("/tin-tuc/moi/") { status, _ in status == 404 })
  }

  @Test func aPortThatIsNotToBeHadIsSaidWithAWayOut() async throws {
    let site = try site()
    let first = try PreviewProcess(site.folder)
    #expect(try await first.wait("/") { status, _ in status == 200 })
    let second = try Command.congbo(["serve", "--source", site.path, "--port", String(first.port)])
    #expect(second.exitCode == 1)
    #expect(second.errors.contains("Không mở được cổng mạng \(first.port): một chương trình khác đang dùng cổng này."))
    #expect(second.errors.contains("congbo serve --port \(first.port + 1)"))
    #expect(!second.errors.contains("Xem thử tại") && !second.errors.contains("Socket"))
    // Nothing was built for it either.
    #expect(!second.errors.contains("Đã cập nhật"))
    for wrong in ["99999", "tám"] {
      let refused = try Command.congbo(["serve", "--source", site.path, "--port=\(wrong)"])
      #expect(refused.exitCode == 64 && refused.errors.contains("--port phải là số từ 0 đến 65535"), "\(wrong)")
    }
  }

  @Test func withoutTheProgramBesideItServeSaysWhatIsMissing() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: try BuiltProducts.path(of: "congbo"), toPath: folder("congbo"))
    let result = try Command.run(folder("congbo"), ["serve", "--source", folder.path, "--port", "0"])
    #expect(result.exitCode == 1)
    #expect(
      result.errors.contains("Không chạy được chương trình xem thử «") && result.errors.contains("congbo-preview"))
    #expect(result.errors.contains("make build"))
    let alone = try Command.run(try BuiltProducts.path(of: "congbo-preview"), [])
    #expect(alone.exitCode == 64 && alone.errors.contains("congbo serve"))
  }

  /// What only a server needs is not loaded by commands that serve nothing.
  @Test func theCommandDoesWithoutTheLibrariesOfTheServer() throws {
    func libraries(_ name: String) throws -> String {
      try Command.run("/usr/bin/ldd", [try BuiltProducts.path(of: name)]).output
    }
    #expect(try libraries("congbo-preview").contains("libmicrohttpd"))
    #expect(try !libraries("congbo").contains("libmicrohttpd"))
    // Nor by any what is big and nothing uses: Foundation's own ICU.
    for name in ["congbo", "congbo-preview"] {
      let loaded = try libraries(name)
      #expect(!loaded.contains("libFoundation.so") && !loaded.contains("FoundationICU"), "\(name)")
    }
  }

  @Test func anyFreePortIsTheOneThatIsSaid() async throws {
    let site = try site()
    let serve = try PreviewProcess(site.folder, port: 0)
    var said: Int?
    for _ in 0..<400 where said == nil {
      said = serve.messages.firstMatch(of: /Xem thử tại http:\/\/127\.0\.0\.1:(\d+)\//).flatMap { Int($0.1) }
      try await Task.sleep(for: .milliseconds(50))
    }
    let port = try #require(said)
    #expect(port != 0)
    let page = try await LoopbackHTTP.request("GET", port: port, "/")
    #expect(page.status == 200 && page.text.contains("http://127.0.0.1:\(port)/"))
    let head = try await LoopbackHTTP.request("HEAD", port: port, "/")
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test func everyAddressAnswersAsInTheBuiltSite() async throws {
    let site = try site()
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/") { status, _ in status == 200 })
    let built = try Command.congbo([
      "build", "--source", site.path, "--output", site.folder("site"), "--drafts", "--base-url",
      "http://127.0.0.1:\(serve.port)",
    ])
    #expect(built.exitCode == 0)
    let files = try Snapshot(of: site.folder("site")).files
    try #require(files.count > 10)
    for (path, bytes) in files {
      let answer = try await LoopbackHTTP.request("GET", port: serve.port, "/" + path)
      #expect(answer.status == 200, "\(path)")
      if path.hasSuffix(".html") {
        #expect(
          answer.text.replacing(#/<link rel="stylesheet" href="\/.congbo.*?<\/script>/#, with: "")
            == String(decoding: bytes, as: UTF8.self), "\(path)")
      } else {
        #expect(answer.body == Data(bytes), "\(path)")
      }
    }
  }

  @Test(.timeLimit(.minutes(2))) func aFileDroppedIntoTheBrowserBecomesAPage() async throws {
    let site = try site()
    let file = site.folder("Kế hoạch.docx")
    let bytes = WordFile.docx(
      """
      ỦY BAN NHÂN DÂN¶TỈNH A || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc
      Số: 77/KH-UBND || A, ngày 05 tháng 3 năm 2026
      ^KẾ HOẠCH
      ^Số hóa hồ sơ <năm 2026>
      1. Mục tiêu & yêu cầu
      Số hóa 70% hồ sơ.
      """)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let serve = try PreviewProcess(site.folder)
    #expect(try await serve.wait("/.congbo/import/") { status, _ in status == 200 })
    let port = serve.port
    let folder = site.folder
    try await Browser.run { browser in
      try await browser.open("http://127.0.0.1:\(port)/.congbo/import/")
      try await browser.type(file, into: "#file")
      try await browser.wait(until: "!document.querySelector('#outcome').hidden", seconds: 30)
      #expect(try await browser.text("#title").contains("Số hóa hồ sơ <năm 2026>"))
      #expect(try await browser.text("#original").contains("Số: 77/KH-UBND"))
      #expect(try await browser.text("#result").contains("1. Mục tiêu & yêu cầu"))
      #expect(!FileManager.default.fileExists(atPath: folder("content/van-ban/77-kh-ubnd.md")))
      try await browser.click("#save")
      try await browser.wait(until: "document.querySelector('#state').textContent.startsWith('Đã lưu')", seconds: 30)
      #expect(try await browser.text("#save") == "Trang đã giống tệp")
      #expect(try await browser.console().filter { !$0.text.contains("favicon.ico") } == [])
    }
    let page = try site.folder.read("content/van-ban/77-kh-ubnd.md")
    #expect(page.contains("number: 77/KH-UBND") && page.contains("Tệp Word"))
    #expect(FileManager.default.fileExists(atPath: site.folder("content/van-ban/77-kh-ubnd.docx")))
  }
}
