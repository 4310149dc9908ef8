import Foundation
import Preview
import TestSupport
import Testing

/// Runs a preview of a site for as long as `body` does.
func withPreview<R: Sendable>(
  _ text: String, _ body: @Sendable (PreviewServer, Int, TemporaryFolder) async throws -> R
) async throws -> R {
  let site = try SiteFixture(text)
  let root = site.folder("site")
  let server = PreviewServer(port: 0) { FileManager.default.contents(atPath: root + "/" + $0) }
  let (port, serving) = try server.start()
  defer { serving.cancel() }
  return try await body(server, Int(port), site.folder)
}

@Suite struct PreviewServerTests {
  static let site = """
    -- site/index.html --
    <!doctype html><html lang="vi"><head><title>Một</title></head><body><h1>Trang chủ</h1></body></html>
    -- site/van-ban/a/index.html --
    <p>Không có đầu trang
    -- site/van-ban/a/tệp 1.pdf --
    pdf
    -- site/data/x.json --
    {}
    -- site/404.html --
    <html><head></head><body>Không tìm thấy</body></html>
    -- site/.congbo-manifest --
    sổ
    -- bi-mat.txt --
    bí mật
    """

  @Test func servesFilesWithTheirTypesAndPolicy() async throws {
    try await withPreview(Self.site) { _, port, _ in
      let cases = [
        ("/", 200, "text/html; charset=utf-8", "<h1>Trang chủ</h1>"),
        ("/van-ban/a/", 200, "text/html; charset=utf-8", "Không có đầu trang"),
        ("/van-ban/a/t%E1%BB%87p%201.pdf?tai=1", 200, "application/pdf", "pdf"),
        ("/data/x.json", 200, "application/json", "{}"),
        ("/khong/co", 404, "text/html; charset=utf-8", "Không tìm thấy"),
      ]
      for (path, status, type, part) in cases {
        let answer = try await LoopbackHTTP.request("GET", port: port, path)
        #expect(answer.status == status, "\(path)")
        #expect(answer.headers["content-type"] == type, "\(path)")
        #expect(answer.text.contains(part), "\(path)")
        #expect(answer.headers["content-security-policy"] == "default-src 'self'")
        #expect(answer.headers["cache-control"] == "no-store")
      }
      let moved = try await LoopbackHTTP.request("GET", port: port, "/van-ban/a")
      #expect(moved.status == 302 && moved.headers["location"] == "/van-ban/a/")
    }
  }

  @Test func pagesGetTheScriptAndOtherFilesStayAsTheyAre() async throws {
    try await withPreview(Self.site) { server, port, folder in
      let home = try await LoopbackHTTP.request("GET", port: port, "/").text
      let source = try folder.read("site/index.html")
      let tags =
        #"<link rel="stylesheet" href="/.congbo/live.css"><script src="/.congbo/live.js?site=0" defer></script>"#
      #expect(home == source.replacingOccurrences(of: "</head>", with: tags + "</head>"))
      #expect(try await LoopbackHTTP.request("GET", port: port, "/van-ban/a/").text.hasSuffix(tags))
      await server.notifyReload()
      #expect(try await LoopbackHTTP.request("GET", port: port, "/").text.contains("live.js?site=1"))
      for name in ["live.js", "live.css"] {
        #expect(try await LoopbackHTTP.request("GET", port: port, "/.congbo/\(name)").status == 200)
      }
    }
  }

  @Test func nothingOutsideTheSiteIsServed() async throws {
    try await withPreview(Self.site) { _, port, _ in
      let paths = [
        "/../bi-mat.txt", "/%2e%2e/bi-mat.txt", "/van-ban/../../bi-mat.txt", "/..%2fbi-mat.txt", "/..%5cbi-mat.txt",
        "/.congbo-manifest", "/%00", "//bi-mat.txt", "/van-ban/%2e%2e%2f%2e%2e%2fbi-mat.txt", "/%ff",
      ]
      for path in paths {
        let answer = try await LoopbackHTTP.request("GET", port: port, path)
        #expect(answer.status >= 400, "\(path)")
        #expect(!answer.text.contains("bí mật") && !answer.text.contains("sổ"), "\(path)")
      }
    }
  }

  @Test func onlyRequestsForThisMachineAreAnswered() async throws {
    try await withPreview(Self.site) { _, port, _ in
      let ours = try await onThread { try Self.status(of: "localhost:\(port)", port: port) }
      let other = try await onThread { try Self.status(of: "xau.example:\(port)", port: port) }
      #expect(ours == "HTTP/1.1 200")
      #expect(other == "HTTP/1.1 403")
      let posted = try await LoopbackHTTP.request("POST", port: port, "/")
      #expect(posted.status == 405)
    }
  }

  static func status(of host: String, port: Int) throws -> String {
    let bytes = Data("GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n".utf8)
    return String(decoding: try LoopbackHTTP.exchange(port: port, bytes, timeout: 30).prefix(12), as: UTF8.self)
  }

  @Test func theStateIsAnsweredAsSoonAsItChanges() async throws {
    try await withPreview(Self.site) { server, port, _ in
      let first = try JSONValue(parsing: try await LoopbackHTTP.request("GET", port: port, "/.congbo/live").text)
      #expect(first["generation"] == 0 && first["site"] == 0 && first["problems"] == nil)
      async let waiting = LoopbackHTTP.request("GET", port: port, "/.congbo/live?seen=0", timeout: 9)
      await server.show(problems: "van-ban/a.md:3:1: lỗi")
      let failed = try JSONValue(parsing: try await waiting.text)
      #expect(failed["problems"] == "van-ban/a.md:3:1: lỗi" && failed["site"] == 0)
      async let again = LoopbackHTTP.request("GET", port: port, "/.congbo/live?seen=1", timeout: 9)
      await server.notifyReload()
      let mended = try JSONValue(parsing: try await again.text)
      #expect(mended["problems"] == nil && mended["site"] == 1 && mended["generation"] == 2)
    }
  }

  @Test func aMissingSiteHasAPageThatWaits() async throws {
    try await withPreview("-- other --\n") { server, port, folder in
      let answer = try await LoopbackHTTP.request("GET", port: port, "/")
      #expect(answer.status == 404 && answer.text.contains("Chưa có trang nào") && answer.text.contains("live.js"))
      try folder.write("site/index.html", "<p>có rồi")
      #expect(try await LoopbackHTTP.request("GET", port: port, "/").text.contains("có rồi"))
    }
  }

  @Test func aHeadHasNoBody() async throws {
    try await withPreview(Self.site) { _, port, _ in
      for path in ["/", "/data/x.json", "/khong/co", "/van-ban/a"] {
        let (get, head) = (
          try await LoopbackHTTP.request("GET", port: port, path),
          try await LoopbackHTTP.request("HEAD", port: port, path)
        )
        #expect(head.status == get.status && head.body.isEmpty, "\(path)")
        for name in ["content-length", "content-type", "content-security-policy"] {
          #expect(head.headers[name] == get.headers[name], "\(path) \(name)")
        }
      }
    }
  }

  @Test func mediaTypesAreThoseOfNginx() async throws {
    let root = ["Tests", "PreviewTests", "file"].reduce(#filePath) { path, _ in
      (path as NSString).deletingLastPathComponent
    }
    let configuration = try String(contentsOfFile: root + "/.ci/nginx.conf", encoding: .utf8)
    let block = try #require(configuration.firstMatch(of: /types \{([^}]*)\}/)?.1)
    var served: [String: String] = [:]
    for statement in block.split(separator: ";") {
      let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
      for ending in words.dropFirst() { served[ending] = words[0] }
    }
    let known = served
    #expect(known.count > 40 && known["mp4"] == "video/mp4")
    try await withPreview(known.keys.sorted().map { "-- site/x.\($0) --\nx\n" }.joined()) { _, port, _ in
      for (ending, type) in known {
        let answer = try await LoopbackHTTP.request("HEAD", port: port, "/x.\(ending)")
        #expect(answer.headers["content-type"].map { String($0.prefix { $0 != ";" }) } == type, "\(ending)")
      }
    }
  }

  // Select, which knows 1,024 files, would refuse the socket.
  @Test func aProcessWithManyOpenFilesCanPreview() async throws {
    let files = (0..<1_100).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    defer { for file in files { close(file) } }
    try #require(files.allSatisfy { $0 >= 0 })
    try await withPreview(Self.site) { _, port, _ in
      let answer = try await LoopbackHTTP.request("GET", port: port, "/")
      #expect(answer.status == 200)
    }
  }

  @Test func aTakenPortIsAnError() async throws {
    try await withPreview(Self.site) { _, port, folder in
      let second = PreviewServer(port: UInt16(port)) {
        FileManager.default.contents(atPath: folder("site") + "/" + $0)
      }
      #expect(throws: PreviewServer.Refusal.portTaken) { try second.start() }
    }
  }

  @Test func anOpenPageReloadsAndShowsProblems() async throws {
    try await withPreview(Self.site) { server, port, folder in
      try await Browser.run { browser in
        try await browser.open("http://127.0.0.1:\(port)/")
        try folder.write("site/index.html", "<head><title>Hai</title></head><h1>Mới</h1>")
        await server.notifyReload()
        try await browser.wait(until: "document.title === 'Hai'")
        await server.show(problems: "content/van-ban/a.md:2:1: <b>lỗi</b>")
        try await browser.wait(until: "document.querySelector('#congbo-problems pre')")
        #expect(try await browser.text("#congbo-problems pre") == "content/van-ban/a.md:2:1: <b>lỗi</b>")
        #expect(try await browser.text("h1") == "Mới")
        // A page that is opened while the site cannot be built shows the problems too.
        try await browser.open("http://127.0.0.1:\(port)/van-ban/a/")
        try await browser.wait(until: "document.querySelector('#congbo-problems pre')")
        await server.notifyReload()
        try await browser.wait(until: "!document.querySelector('#congbo-problems')")
        #expect(try await browser.console().filter { !$0.text.contains("favicon.ico") } == [])
      }
    }
  }

  // MARK: Actions

  private func post(
    _ path: String, port: Int, host: String? = nil, origin: String?, type: String = "application/octet-stream",
    body: String
  ) async throws -> String {
    let own = "127.0.0.1:\(port)"
    let head =
      "POST \(path) HTTP/1.1\r\nHost: \(host ?? own)\r\nConnection: close\r\nContent-Type: \(type)\r\n"
      + (origin.map { "Origin: \($0 == "own" ? "http://" + own : $0)\r\n" } ?? "")
      + "Content-Length: \(body.utf8.count)\r\n\r\n"
    let bytes = Data((head + body).utf8)
    return try await onThread {
      String(decoding: try LoopbackHTTP.exchange(port: port, bytes, timeout: 30), as: UTF8.self)
    }
  }

  @Test func onlyPagesOfThisServerAreHeard() async throws {
    let echo = PreviewAction { request in
      request.query["name"] == "a b" ? Data("{\"n\":\(request.body.count)}".utf8) : nil
    }
    let server = PreviewServer(port: 0, actions: ["/.congbo/import": echo]) { _ in nil }
    let (own, serving) = try server.start()
    defer { serving.cancel() }
    let port = Int(own)
    let path = "/.congbo/import?name=a%20b"
    let large = String(repeating: "x", count: 3_000_000)
    #expect(try await post(path, port: port, origin: "own", body: large).hasSuffix("{\"n\":3000000}"))
    let refused = [
      try await post(path, port: port, origin: nil, body: "x"),
      try await post(path, port: port, origin: "http://xau.example", body: "x"),
      try await post(path, port: port, host: "xau.example", origin: "http://xau.example", body: "x"),
      try await post(path, port: port, origin: "own", type: "text/plain", body: "x"),
    ]
    for answer in refused { #expect(answer.hasPrefix("HTTP/1.1 403")) }
    #expect(try await post("/.congbo/import", port: port, origin: "own", body: "x").hasPrefix("HTTP/1.1 400"))
    #expect(try await post("/.congbo/other", port: port, origin: "own", body: "x").hasPrefix("HTTP/1.1 404"))
    #expect(try await LoopbackHTTP.request("GET", port: port, "/.congbo/import/").text.contains("Thả tệp"))
  }
}
