import Foundation
import TestSupport
import Testing

/// The portal as `.ci/publish` brings it up and nginx serves it with `.ci/nginx.conf`.
@Suite(.serialized) struct Hosting {
  /// nginx over a published site; it ends with this object.
  final class Nginx: Sendable {
    let port: Int
    let folder: TemporaryFolder
    private let process: Process

    static var path: String? {
      Command.find("nginx")
        ?? ["/usr/sbin/nginx", "/usr/local/sbin/nginx"].first {
          FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    init() throws {
      let folder = try Hosting.published()
      let port = try LoopbackHTTP.freePort()
      let site = try String(contentsOfFile: RealPortal.root + "/.ci/nginx.conf", encoding: .utf8)
        .replacing(/listen 80;/, with: "listen 127.0.0.1:\(port);")
        .replacing("/srv/congbo/current", with: folder("srv/current"))
      try folder.write("site.conf", site)
      let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder($0));" }
      try folder.write(
        "nginx.conf",
        """
        daemon off; master_process off; pid \(folder("pid")); error_log \(folder("error.log"));
        events {}
        http { access_log off; \(temporary.joined(separator: " ")) include \(folder("site.conf")); }
        """)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.path ?? "")
      process.arguments = ["-p", folder.path, "-c", folder("nginx.conf"), "-e", folder("error.log")]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      (self.folder, self.port, self.process) = (folder, port, process)
    }

    deinit {
      // Not SIGTERM: the thread that started it may have had signals blocked, and nginx would inherit that.
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    func get(_ path: String, _ headers: [String: String] = [:], method: String = "GET") async throws
      -> LoopbackHTTP.Answer
    {
      for _ in 0..<500 {
        if let answer = try? await LoopbackHTTP.request(method, port: port, path, headers: headers, timeout: 10) {
          return answer
        }
        try await Task.sleep(for: .milliseconds(10))
      }
      throw RealPortal.BuildFailed(description: "nginx does not answer: \(try folder.read("error.log"))")
    }
  }

  /// A copy of this portal's content, brought up by the project's own script.
  static func published() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["content", "templates", ".ci"] {
      try FileManager.default.copyItem(atPath: RealPortal.root + "/" + name, toPath: folder(name))
    }
    let result = try publish(folder)
    guard result.exitCode == 0 else { throw RealPortal.BuildFailed(description: result.errors) }
    return folder
  }

  static func publish(_ folder: TemporaryFolder) throws -> CommandResult {
    try Command.run(
      folder(".ci/publish"), [folder("srv")], environment: ["CONGBO": try BuiltProducts.path(of: "congbo")])
  }

  @Test func publishingIsOneStepAndKeepsWhatWasThere() throws {
    let folder = try Self.published()
    let first = try FileManager.default.destinationOfSymbolicLink(atPath: folder("srv/current"))
    #expect(try folder.read("srv/current/index.html") == RealPortal.read("index.html"))
    #expect(!folder.exists("srv/current/.congbo-manifest") && folder.exists("srv/current/index.html.gz"))
    // The same content is the same site; content with errors changes nothing.
    #expect(try Self.publish(folder).exitCode == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("srv/current")) == first)
    try folder.write("content/tin-tuc/hong.md", "không có phần đầu trang\n")
    let refused = try Self.publish(folder)
    #expect(refused.exitCode == 1 && refused.errors.contains("[front-matter-missing]"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("srv/current")) == first)
    // New content is a new site; the old one is kept beside it, three in all.
    for number in 0..<4 {
      try folder.write(
        "content/tin-tuc/hong.md", "---\ntitle: Tin \(number)\ndate: 2026-11-2\(number)\n---\n\nNội dung.\n")
      #expect(try Self.publish(folder).exitCode == 0)
    }
    #expect(try folder.read("srv/current/tin-tuc/hong/index.html").contains("Tin 3"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("srv/releases")).count == 3)
  }

  @Test func headersAreRight() async throws {
    let nginx = try Nginx()
    let home = try await nginx.get("/")
    #expect(home.status == 200 && home.headers["content-type"] == "text/html; charset=utf-8")
    #expect(home.headers["content-security-policy"]?.hasPrefix("default-src 'self';") == true)
    #expect(home.headers["x-content-type-options"] == "nosniff" && home.headers["cache-control"] == "no-cache")
    let again = try await nginx.get("/", ["If-None-Match": home.headers["etag"] ?? ""])
    #expect(again.status == 304)
    let style = try #require(home.text.firstMatch(of: /href="(\/assets\/site\.[0-9a-f]{8}\.css)"/)?.1)
    let css = try await nginx.get(String(style), ["Accept-Encoding": "gzip"])
    #expect(css.headers["cache-control"] == "public, max-age=31536000, immutable")
    #expect(css.headers["content-encoding"] == "gzip" && css.headers["vary"] == "Accept-Encoding")
    // The file that `.ci/publish` compressed, not one compressed on the way.
    #expect(css.body == FileManager.default.contents(atPath: nginx.folder("srv/current") + style + ".gz"))
    #expect(css.headers["content-type"] == "text/css; charset=utf-8")
    for (path, type) in [
      ("/data/targets.json", "application/json; charset=utf-8"), ("/feed.xml", "application/xml; charset=utf-8"),
      ("/van-ban/2972-qd-ubnd/index.md", "text/markdown; charset=utf-8"),
      ("/data/targets.csv", "text/csv; charset=utf-8"),
    ] {
      let answer = try await nginx.get(path)
      #expect(answer.status == 200 && answer.headers["content-type"] == type, "\(path)")
    }
    let folder = try await nginx.get("/van-ban")
    #expect(folder.status == 301 && folder.headers["location"] == "/van-ban/")
    let missing = try await nginx.get("/khong-co/")
    let page = try RealPortal.read("404.html")
    #expect(missing.status == 404 && missing.text == page)
    #expect(missing.headers["content-security-policy"] != nil)
    #expect(try await nginx.get("/.congbo-manifest").status == 404)
    #expect(try await nginx.get("/", method: "POST").status == 405)
  }

  @Test func aDamagedReleaseIsMadeAgain() throws {
    let folder = try Self.published()
    let page = try folder.read("srv/current/index.html")
    let first = try FileManager.default.destinationOfSymbolicLink(atPath: folder("srv/current"))
    for (path, text) in [
      ("index.html", ""), ("van-ban/index.html.gz", "x"), ("thua.html", "của ai"), (".congbo-sha256", ""),
    ] {
      try folder.write("srv/current/" + path, text)
      // Written through the link: of what is not whole nothing stays in view.
      #expect(try Self.publish(folder).exitCode == 0, "\(path)")
      #expect(try folder.read("srv/current/index.html") == page && !folder.exists("srv/current/thua.html"), "\(path)")
      #expect(try folder.read("srv/current/.congbo-sha256").contains("./van-ban/index.html.gz"), "\(path)")
    }
    try FileManager.default.removeItem(atPath: folder("srv/current/404.html"))
    #expect(try Self.publish(folder).exitCode == 0)
    #expect(folder.exists("srv/current/404.html"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("srv/releases")).count <= 3)
    #expect(first.hasPrefix("releases/"))
    // All is on the disk before it comes into view.
    let lines = try folder.read(".ci/publish").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let (sync, swap) = (lines.lastIndex(of: "sync"), lines.firstIndex { $0.hasPrefix("mv -T") })
    #expect(try #require(lines.firstIndex(of: "sync")) < #require(swap) && sync != nil)
  }

  @Test func ofTwoAtOnceTheSecondWaits() async throws {
    let folder = try Self.published()
    try folder.write("tool", "#!/bin/sh\nexit 0\n")
    chmod(folder("tool"), 0o755)
    for round in 0..<4 {
      try folder.write("site/robots.txt", "vòng \(round)\n")
      let ends = try await withThrowingTaskGroup(of: Int32.self) { group in
        for number in 0..<3 {
          group.addTask {
            try await Task.sleep(for: .milliseconds(number * (10 + round * 30)))
            return try Command.run(folder(".ci/publish"), [folder("srv")], environment: ["CONGBO": folder("tool")])
              .exitCode
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(ends == [0, 0, 0])
      #expect(try folder.read("srv/current/robots.txt") == "vòng \(round)\n")
      #expect(!folder.exists("srv/current/site") && folder.exists("srv/current/index.html"))
    }
  }

  /// What can run scripts is no page of the portal's, whatever editors put beside their pages.
  @Test func nothingRunsInAnAttachment() async throws {
    let nginx = try Nginx()
    for name in ["a.svg", "b.xml", "c.XML", "d.xhtml", "e.mp4", "f.ics", "g.pptx", "h.ods", "i.odt", "k.webm"] {
      try nginx.folder.write("srv/current/tin-tuc/" + name, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    }
    for name in ["a.svg", "b.xml", "c.XML", "d.xhtml"] {
      let answer = try await nginx.get("/tin-tuc/" + name)
      #expect(answer.status == 200 && answer.headers["content-disposition"] == "attachment", "\(name)")
      #expect(answer.headers["content-security-policy"]?.hasPrefix("sandbox; default-src 'none'") == true, "\(name)")
    }
    for (name, type) in [
      ("e.mp4", "video/mp4"), ("k.webm", "video/webm"), ("f.ics", "text/calendar; charset=utf-8"),
      ("g.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
      ("h.ods", "application/vnd.oasis.opendocument.spreadsheet"), ("i.odt", "application/vnd.oasis.opendocument.text"),
    ] {
      #expect(try await nginx.get("/tin-tuc/" + name).headers["content-type"] == type, "\(name)")
    }
    // The portal's own are shown, and run nothing either.
    let page = try nginx.folder.read("srv/current/index.html")
    let logo = try String(#require(page.firstMatch(of: /"(\/assets\/(?:logo|favicon)[^"]*\.svg)"/)?.1))
    for path in ["/feed.xml", "/sitemap.xml", "/opensearch.xml", logo] {
      let answer = try await nginx.get(path)
      #expect(answer.status == 200 && answer.headers["content-disposition"] == nil, "\(path)")
      #expect(answer.headers["content-security-policy"]?.hasPrefix("sandbox") == true, "\(path)")
    }
    let home = try await nginx.get("/")
    #expect(home.headers["content-security-policy"]?.contains("worker-src 'none'") == true)
    #expect(home.headers["content-disposition"] == nil)
    #expect(try await nginx.get("/feed.xml", ["Service-Worker": "script"]).status == 403)
  }

  @Test func theWorkflowsTakeNothingOnTrust() throws {
    let github = try String(contentsOfFile: RealPortal.root + "/.github/workflows/portal.yml", encoding: .utf8)
    let uses = github.matches(of: /uses: (\S+)(.*)/)
    #expect(uses.count == 4)
    for use in uses {
      #expect(use.1.contains(/@[0-9a-f]{40}$/), "\(use.1): by its commit")
      #expect(use.2.contains(/^ # v\d+\.\d+\.\d+$/), "\(use.1): with its version")
    }
    // No value from outside is pasted into a shell line.
    for line in github.split(separator: "\n") where line.contains("${{") {
      #expect(line.contains(/^\s*(group|cancel-in-progress|key|url|CONGBO_URL): \S/), "\(line)")
    }
    let gitlab = try String(contentsOfFile: RealPortal.root + "/.gitlab-ci.yml", encoding: .utf8)
    #expect(gitlab.contains("resource_group:") && gitlab.contains("Protected"))
  }

  @Test func theConsoleStaysEmptyOnEveryKindOfPage() async throws {
    let nginx = try Nginx()
    _ = try await nginx.get("/")
    let paths = [
      "/", "/en/", "/van-ban/", "/van-ban/2972-qd-ubnd/", "/en/van-ban/153-qd-ttg/", "/tin-tuc/",
      "/tin-tuc/quang-binh-quy-hoach-cntt-2025/", "/trang/huong-dan-bien-tap/", "/chi-tieu/", "/chi-tieu/nam/2025/",
      "/co-quan/", "/co-quan/ubnd-tinh-quang-binh/", "/linh-vuc/", "/linh-vuc/cong-nghe-thong-tin/", "/nam/",
      "/nam/2017/",
      "/loai/", "/the/", "/tim-kiem/", "/tim-kiem/?q=quyet+dinh+2972", "/en/tim-kiem/", "/so-do-trang/", "/data/",
    ]
    try await Browser.run { browser in
      for path in paths {
        try await browser.open("http://127.0.0.1:\(nginx.port)\(path)")
        #expect(
          try await browser.script("return String(document.querySelector('main') !== null)").string == "true", "\(path)"
        )
        if path.contains("?q=") {
          try await browser.wait(until: "document.querySelectorAll('#search-results > li').length > 0")
        }
        #expect(try await browser.console().map(\.description) == [], "\(path)")
      }
      // A page that is not there says so in its own words; the browser itself notes the status.
      try await browser.open("http://127.0.0.1:\(nginx.port)/khong-co/")
      let messages = try await browser.console().map(\.text)
      #expect(messages.allSatisfy { $0.contains("404") }, "\(messages)")
    }
  }
}
