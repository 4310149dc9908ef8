import Foundation
import TestSupport
import Testing

/// A file of the search index that does not arrive as it was made: no wrong answer, and no page that stands still.
@Suite(.serialized) struct SearchDamage {
  @Test func oneBitMakesNoOtherAnswer() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: RealPortal.site(), toPath: folder("site"))
    // The manifest that the page brings with it is damaged, too, so that each is asked for.
    let page = folder("site/tim-kiem/index.html")
    let whole = try String(contentsOfFile: page, encoding: .utf8)
    let brought = try Data(contentsOf: URL(fileURLWithPath: folder("site/tim-kiem/index/vi/manifest.bin")))
      .base64EncodedString()
    #expect(whole.contains(">" + brought + "<"))
    try whole.replacing(brought, with: "AAAA" + brought).write(toFile: page, atomically: true, encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder("site/tim-kiem/index/vi")).sorted()
    let server = try StaticServer(root: folder("site"))
    let address = server.url("/tim-kiem/?q=dich+vu+cong")
    try await Browser.run { browser in
      func answer() async throws -> String {
        try await browser.cdp("Network.clearBrowserCache")
        try await browser.open(address)
        try await browser.wait(
          until: "document.getElementById('search-results').getAttribute('aria-busy') === 'false'")
        return try await browser.text("#search-status")
      }
      let right = try await answer()
      #expect(right.contains("kết quả"))
      var refused = 0
      var random = SeededGenerator(seed: 18)
      for name in names {
        let path = "site/tim-kiem/index/vi/" + name
        let good = try Data(contentsOf: URL(fileURLWithPath: folder(path)))
        for _ in 0..<(name == "manifest.bin" ? 8 : 2) {
          var bytes = good
          bytes[Int.random(in: 0..<good.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          try bytes.write(to: URL(fileURLWithPath: folder(path)))
          let found = try await answer()
          if found.hasPrefix("Chưa tải được dữ liệu tìm kiếm.") {
            refused += 1
          } else {
            #expect(found == right, "\(name)")
          }
        }
        try good.write(to: URL(fileURLWithPath: folder(path)))
      }
      #expect(refused >= 8)
      #expect(try await answer() == right)
    }
  }

  /// The files of a query are asked for while the rest of the search is on its way: here that never comes.
  @Test(arguments: ["an toàn thông tin mạng", "ke hoach ha noi cntt"])
  func theFilesOfAQueryAreAskedForBesideTheScripts(query: String) async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: RealPortal.site(), toPath: folder("site"))
    let server = try StaticServer(root: folder("site"))
    let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    @Sendable func asked() -> Set<String> {
      Set(server.requests.map(\.path).filter { $0.hasSuffix(".bin") && !$0.hasSuffix("manifest.bin") })
    }
    try await Browser.run { browser in
      try await browser.open(server.url("/tim-kiem/?q=" + encoded))
      try await browser.wait(
        until: "document.getElementById('search-results').getAttribute('aria-busy') === 'false'")
      let whole = asked()
      for name in try FileManager.default.contentsOfDirectory(atPath: folder("site/assets"))
      where name.hasPrefix("search.") {
        try FileManager.default.removeItem(atPath: folder("site/assets/" + name))
      }
      try await browser.cdp("Network.clearBrowserCache")
      server.forget()
      try await browser.open(server.url("/tim-kiem/?q=" + encoded))
      for _ in 0..<100 where asked().isEmpty { try await Task.sleep(for: .milliseconds(50)) }
      let ahead = asked()
      #expect(!ahead.isEmpty && ahead.isSubset(of: whole), "\(ahead.subtracting(whole))")
    }
  }

  /// What a cache holds damaged is fetched once more.
  @Test func aDamagedCopyInACacheIsFetchedAnew() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: RealPortal.site(), toPath: folder("site"))
    let server = try StaticServer(root: folder("site"))
    try await Browser.run { browser in
      try await browser.open(server.url("/tim-kiem/"))
      let asked = try await browser.script(
        """
        return import(document.querySelector('script[src*="search."]').src).then(async ({ Index }) => {
          const seen = []
          const index = new Index(async (name, anew) => {
            seen.push(anew)
            const bytes = new Uint8Array(await (await fetch(`/tim-kiem/index/vi/${name}.bin`)).arrayBuffer())
            if (!anew) bytes[bytes.length >> 1] ^= 4
            return bytes
          }, 'vi')
          await index.open()
          return seen.join()
        })
        """)
      #expect(asked.string == "false,true")
    }
  }
}
