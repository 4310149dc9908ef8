import Foundation
import TestSupport
import Testing

/// What hosts take, and the files by which they are told how to serve.
@Suite struct HostTests {
  private func site(_ host: String, aliases: Int = 1) throws -> SiteFixture {
    let list = (0..<aliases).map { "/cu/so-\($0).html" }.joined(separator: ", ")
    return try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example/cong
      host: \(host)
      -- content/tin-tuc/a.md --
      ---
      title: Tin A
      date: 2026-01-02
      aliases: [\(list)]
      ---

      Nội dung.
      """)
  }

  private func build(_ site: SiteFixture) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
  }

  @Test(arguments: [
    ("cloudflare", "_redirects", "/cong/cu/so-0.html /cong/tin-tuc/a/ 301\n"),
    ("netlify", "_redirects", "/cong/cu/so-0.html /cong/tin-tuc/a/ 301!\n"),
    ("gitlab", "_redirects", "/cong/cu/so-0.html /cong/tin-tuc/a/ 301\n"),
    (
      "azure", "staticwebapp.config.json",
      #"{"route": "/cong/cu/so-0.html", "redirect": "/cong/tin-tuc/a/", "statusCode": 301}"#
    ),
    ("server", ".htaccess", "RedirectMatch 301 \"^/cong/cu/so-0\\.html$\" \"/cong/tin-tuc/a/\"\n"),
  ])
  func formerAddressesLeadOn(_ host: String, _ file: String, _ line: String) throws {
    let site = try site(host)
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/" + file).contains(line))
    #expect(site.folder.exists("site/cu/so-0.html"))
  }

  @Test(arguments: [("gitlab", "_redirects", 1_000, 64_000), ("azure", "staticwebapp.config.json", 15_000, 20_000)])
  func noFileIsLargerThanItsHostReads(_ host: String, _ file: String, _ rules: Int, _ bytes: Int) throws {
    let site = try site(host, aliases: 1_100)
    #expect(try build(site).exitCode == 0)
    let text = try site.folder.read("site/" + file)
    let count = text.matches(of: /\ 301[}\n]/).count
    #expect(text.utf8.count <= bytes && count <= rules && count > 50)
    if file.hasSuffix(".json") { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func theFileOfXMLIsWellFormed() throws {
    let site = try site("server")
    #expect(try build(site).exitCode == 0)
    #expect(try Command.run("xmllint", ["--noout", site.folder("site/web.config")]).exitCode == 0)
  }

  @Test func aFileOfTheEditorsOwnStays() throws {
    let site = try site("cloudflare")
    try site.folder.write("content/portal.yml", site.folder.read("content/portal.yml") + "files: [_headers]\n")
    try site.folder.write("content/_headers", "/*\n  X-Own: 1\n")
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/_headers") == "/*\n  X-Own: 1\n")
  }

  @Test func beyondALimitTheSiteInViewStays() throws {
    let site = try site("cloudflare")
    let first = try build(site)
    #expect(first.output.contains("trên 20.000 tệp (0%)"))
    // An unchanged build says the same.
    let again = try build(site)
    #expect(again.output.split(separator: "\n").last == first.output.split(separator: "\n").last)
    let before = try Snapshot(of: site.folder("site")).files
    try site.folder.write(
      "content/portal.yml",
      site.folder.read("content/portal.yml").replacing("host: cloudflare", with: "host: {name: cloudflare, files: 20}"))
    let refused = try build(site)
    #expect(refused.exitCode == 1 && refused.errors.contains("[host-limit]"))
    #expect(refused.errors.contains("giữ nguyên như cũ"))
    #expect(try Snapshot(of: site.folder("site")).files == before)
  }

  @Test func theLargestFileIsNamed() throws {
    let site = try site("{name: server, file_mb: 1}")
    try site.folder.write(
      "content/portal.yml", site.folder.read("content/portal.yml") + "files: [bang.csv]\n")
    try site.folder.write("content/bang.csv", String(repeating: "1,2\n", count: 230_000))
    let near = try build(site)
    #expect(near.exitCode == 0 && near.errors.contains("[host-near]") && near.errors.contains("`bang.csv`"))
    try site.folder.write("content/bang.csv", String(repeating: "1,2\n", count: 300_000))
    #expect(try build(site).errors.contains("[host-limit]"))
  }
}
