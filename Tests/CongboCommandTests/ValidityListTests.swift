import Foundation
import TestSupport
import Testing

/// Documents by whether they are in force, without JavaScript.
@Suite struct ValidityLists {
  private static func portal(_ states: [String]) throws -> [String: [UInt8]] {
    let documents = states.enumerated().map { number, state in
      """
      -- content/van-ban/\(number + 1)-qd-ubnd.md --
      ---
      title: Quy định số \(number + 1)
      number: \(number + 1)/QĐ-UBND
      issuer: UBND tỉnh A
      issued: 2019-05-06
      date: 2019-05-07
      \(state)
      ---
      Nội dung.

      """
    }
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example

      """ + documents.joined(), copying: ["templates": RealPortal.root + "/templates"])
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    try #require(result.exitCode == 0, Comment(rawValue: result.errors))
    return try Snapshot(of: site.folder("site")).files
  }

  private static func page(_ files: [String: [UInt8]], _ path: String) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  @Test func eachStateHasAListOfItsOwn() throws {
    let files = try Self.portal([
      "status: con-hieu-luc", "status: con-hieu-luc\nexpired: 2018-01-01", "effective: 2999-01-01", "summary: Chưa rõ.",
      "status: het-hieu-luc-mot-phan",
    ])
    for (state, number) in [
      ("con-hieu-luc", 1), ("het-hieu-luc", 2), ("chua-co-hieu-luc", 3), ("het-hieu-luc-mot-phan", 5),
    ] {
      let list = Self.page(files, "hieu-luc/\(state)/index.html")
      let shown = Set(list.matches(of: /href="\/van-ban\/(\d)-qd-ubnd\/"/).compactMap { Int($0.1) })
      #expect(shown == [number], "\(state)")
      #expect(list.contains("<input type=\"hidden\" name=\"hieu-luc\" value=\"\(state)\">"))
      // The filter of all documents leads there, and so does the page of all states.
      for path in ["van-ban/index.html", "hieu-luc/index.html"] {
        #expect(Self.page(files, path).contains("href=\"/hieu-luc/\(state)/\""), "\(path)")
      }
    }
  }

  @Test func whereNothingIsKnownThereAreNone() throws {
    let files = try Self.portal(["summary: Chưa rõ."])
    #expect(files["van-ban/index.html"] != nil && !files.keys.contains { $0.hasPrefix("hieu-luc/") })
    #expect(!Self.page(files, "van-ban/index.html").contains("/hieu-luc/"))
  }
}
