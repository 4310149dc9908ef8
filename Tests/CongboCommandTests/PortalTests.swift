import Foundation
import TestSupport
import Testing

/// The acceptance of the portal as a whole: pages, links, targets, determinism.
@Suite struct Portal {
  @Test(arguments: [
    "index.html", "en/index.html", "van-ban/index.html", "tin-tuc/index.html", "van-ban/2972-qd-ubnd/index.html",
    "van-ban/2972-qd-ubnd/index.json",
    "van-ban/2972-qd-ubnd/index.md", "van-ban/153-qd-ttg/index.html", "en/van-ban/153-qd-ttg/index.html",
    "co-quan/ubnd-tinh-quang-binh/index.html",
    "co-quan/ubnd-tinh-quang-binh/feed.xml", "linh-vuc/cong-nghe-thong-tin/index.html", "nam/2017/index.html",
    "chi-tieu/index.html", "chi-tieu/nam/2025/index.html",
    "tim-kiem/index.html", "so-do-trang/index.html", "data/targets.json", "data/targets.csv",
    "data/targets.schema.json", "data/documents.json",
    "feed.xml", "sitemap.xml", "robots.txt", "opensearch.xml", "404.html",
  ])
  func hasEveryAddressOfTheContract(_ path: String) throws {
    #expect(FileManager.default.fileExists(atPath: try RealPortal.site() + "/" + path))
  }

  @Test func everyInternalLinkAndAnchorResolves() throws {
    let checker = try LinkChecker(folder: RealPortal.site(), baseURL: "https://congbo.example")
    #expect(checker.count > 500)
    #expect(checker.broken().map(\.description) == [])
  }

  @Test func idsAreUniqueOnEveryPage() throws {
    for (path, bytes) in try RealPortal.pages() {
      let html = String(decoding: bytes, as: UTF8.self)
      let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(
        Set(ids).count == ids.count,
        "\(path): \(Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys)")
    }
  }

  @Test func everyQuoteStandsOnItsPageInsideItsAnchor() throws {
    let targets = try RealPortal.targets()
    #expect(targets.count >= 30)
    for target in targets {
      let url = try #require(target["url"] as? String)
      let quote = try #require(target["quote"] as? String)
      let parts = url.split(separator: "#")
      let html = try RealPortal.read(String(parts[0].dropFirst()) + "index.html")
      #expect(html.contains("id=\"\(parts[1])\""))
      #expect(Plain.text(html).contains(quote), "\(url): \(quote)")
    }
  }

  @Test func theSixteenTargetsOfQuangBinhAreExact() throws {
    let own = try RealPortal.targets().filter { ($0["id"] as? String)?.hasPrefix("2972-qd-ubnd/") == true }
    let read = own.map {
      "\($0["comparator"] ?? "") \($0["value"] ?? "")-\($0["value_max"] ?? "") \($0["unit"] ?? "") \($0["deadline_year"] ?? "")"
    }
    let values = [
      "100", "100", "70", "80", "80-90", "60", "90", "90", "100", "80", "70", "50", "70", "100", "100", "70",
    ]
    #expect(read == values.map { value in value.contains("-") ? "= \(value) % 2025" : "= \(value)-<null> % 2025" })
    #expect((own[10]["service_level"] as? Int) == 3 && (own[11]["service_level"] as? Int) == 4)
    #expect(own.allSatisfy { ($0["provision"] as? String) == "Mục 2 điểm b" })
  }

  @Test func thePercentagesOfTheOtherPlansAreExact() throws {
    let targets = try RealPortal.targets()
    func percentages(_ slug: String) -> [String] {
      targets.filter { ($0["id"] as? String)?.hasPrefix(slug + "/") == true && ($0["unit"] as? String) == "%" }
        .map { "\($0["comparator"] ?? "")\($0["value"] ?? "") \($0["deadline_year"] ?? "")" }
    }
    #expect(
      percentages("153-qd-ttg") == [
        "=100 2020", ">50 2020", "=30 2020", ">50 2020", ">80 2020", "=100 2020", ">=50 2020",
      ])
    #expect(percentages("2870-qd-bkhcn") == ["=100 2022", "=100 2022", "=50 2022", "=30 2022", "=90 2022"])
    #expect(percentages("ke-hoach-ung-dung-cntt-ha-noi-2015") == ["=100 2015", "=85 2015"])
  }

  @Test func twoBuildsAreByteEqualFromAnyFolder() throws {
    let other = try TemporaryFolder()
    let result = try Command.congbo(
      ["build", "--source", ".", "--output", other("site")], in: RealPortal.root,
      environment: ["TZ": "America/New_York", "LC_ALL": "C"])
    #expect(result.exitCode == 0, "\(result.errors)")
    let differing = try Snapshot(of: other("site")).files.filter {
      try Snapshot.same($0.key, $0.value, in: RealPortal.site()) == false
    }
    #expect(differing.keys.sorted() == [])
  }

  @Test func citationsAreLinksBothWays() throws {
    let page = try RealPortal.read("van-ban/2972-qd-ubnd/index.html")
    #expect(page.contains("href=\"/van-ban/36a-nq-cp/\"") && page.contains("href=\"/van-ban/16-ct-ttg/\""))
    #expect(try RealPortal.read("van-ban/36a-nq-cp/index.html").contains("href=\"/van-ban/2972-qd-ubnd/\""))
  }

  @Test func unknownMetadataIsShownAsUnknown() throws {
    #expect(try RealPortal.read("van-ban/2972-qd-ubnd/index.html").contains("Chưa rõ"))
  }

  @Test func nothingIsInlineAndNothingComesFromElsewhere() throws {
    for (path, bytes) in try RealPortal.pages() {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("<style") && !html.contains(" style=\"") && !html.contains("javascript:"), "\(path)")
      #expect(html.firstMatch(of: /\son[a-z]+="/) == nil, "\(path)")
      #expect(html.firstMatch(of: /<(script|img|iframe)[^>]*\ssrc="(https?:)?\/\//) == nil, "\(path)")
      for script in html.matches(of: /<script([^>]*)>/) {
        // What is no script but data is never run: the policy of the pages does not ask about it.
        let isData = script.1.contains(/type="application\/(ld\+json|octet-stream)"/)
        #expect(script.1.contains("src=") || isData, "\(path)")
      }
    }
  }

  @Test func xmlFilesAreWellFormed() throws {
    let site = try RealPortal.site()
    let files = try Snapshot(of: site).files.keys.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".svg") }
    let result = try Command.run("xmllint", ["--noout"] + files.sorted().map { site + "/" + $0 })
    #expect(result.exitCode == 0, "\(result.errors)")
  }
}

extension Snapshot {
  /// Whether a file of another site has the same bytes.
  static func same(_ path: String, _ bytes: [UInt8], in site: String) throws -> Bool {
    FileManager.default.contents(atPath: site + "/" + path).map { [UInt8]($0) == bytes } ?? false
  }
}

/// The text of a page as a browser's `textContent` has it: tags out, character references resolved.
enum Plain {
  static func text(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
