import Foundation
import Portal
import Publications
import TestSupport
import Testing

/// What makes a large site lighter, tried on a small one with low limits.
@Suite struct WeightTests {
  /// A portal with a plan of a few targets a year, and an undated one.
  private static func fixture(_ portal: String = "", documents: Int = 12, targets: Int = 4) throws -> SiteFixture {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example/cong
      \(portal)
      """, copying: ["templates": ProjectTemplates.folder.path])
    for number in 1...documents {
      let issued = number == documents ? "" : "issued: \(2015 + number % 3)-03-0\(1 + number % 8)\n"
      let lines = (1...targets).map { "- \($0 * 7 % 90 + 5)% trường học số \($0) có thư viện điện tử vào năm 2025;" }
      let folder = number == 1 ? "nam-cu/" : ""
      try site.folder.write(
        "content/van-ban/\(folder)\(number)-kh-ubnd.md",
        """
        ---
        title: Kế hoạch số \(number) phát triển trường học đến năm 2025
        number: \(number)/KH-UBND
        issuer: UBND tỉnh B
        \(issued)date: 2021-03-05
        ---

        ## Mục tiêu

        \(lines.joined(separator: "\n"))
        """)
    }
    return site
  }

  private static func files(_ fixture: SiteFixture, _ limits: SiteLimits = SiteLimits()) throws -> [String: [UInt8]] {
    var options = SiteOptions(source: fixture.path)
    options.limits = limits
    let made = Site.make(options)
    let site = try #require(made.value, "\(made.diagnostics.filter { $0.severity == .error })")
    var files: [String: [UInt8]] = [:]
    for file in site.filesBesideSearch() {
      #expect(files[file.path] == nil, "\(file.path)")
      files[file.path] = try file.contents()
    }
    return files
  }

  // MARK: Forms of documents

  @Test(
    arguments: [
      (nil, 100, 10, 130, ["index.json", "index.md", "akn.xml"], []),
      (nil, 100, 10, 129, ["index.md", "akn.xml"], ["index.json"]),
      (nil, 100, 10, 120, ["index.md", "akn.xml"], ["index.json"]),
      (nil, 100, 10, 119, ["akn.xml"], ["index.json", "index.md"]),
      (nil, 100, 10, 109, [], ["index.json", "index.md", "akn.xml"]),
      (nil, 100, 10, 50, [], ["index.json", "index.md", "akn.xml"]),
      (nil, 100, 0, 50, ["index.json", "index.md", "akn.xml"], []),
      // What the portal chooses is had, however many files that makes.
      ([.json], 100, 10, 50, ["index.json"], []), ([], 0, 10, 15_000, [], []),
    ] as [(Set<DocumentTwin>?, Int, Int, Int, [String], [String])])
  func theLeastAskedForGoFirst(
    _ chosen: Set<DocumentTwin>?, _ files: Int, _ documents: Int, _ limit: Int, _ kept: [String], _ leftOut: [String]
  ) {
    let choice = TwinChoice(chosen: chosen, files: files, documents: documents, limit: limit)
    #expect(choice.kept.map(\.rawValue) == kept && choice.leftOut.map(\.rawValue) == leftOut)
    #expect((choice.note == nil) == leftOut.isEmpty)
    for name in leftOut { #expect(choice.note?.contains("`\(name)`") == true) }
  }

  @Test func nothingLeadsToAFormThatIsLeftOutAndItsAddressLeadsOn() throws {
    let source = try Self.fixture()
    var limits = SiteLimits()
    let whole = try Self.files(source, limits)
    #expect(whole["van-ban/2-kh-ubnd/index.json"] != nil && whole["van-ban/2-kh-ubnd/akn.xml"] != nil)
    #expect(whole["_redirects"] == nil)
    limits.files = 10
    let light = try Self.files(source, limits)
    for (path, bytes) in light {
      let text = String(decoding: bytes, as: UTF8.self)
      if path == "_redirects" || !path.hasSuffix("html") { continue }
      #expect(!text.contains("kh-ubnd/index.md") && !text.contains("kh-ubnd/akn.xml"), "\(path)")
      #expect(!text.contains("kh-ubnd/index.json"), "\(path)")
    }
    let rules = String(decoding: light["_redirects"] ?? [], as: UTF8.self).split(separator: "\n")
    for name in ["index.json", "index.md", "akn.xml"] {
      #expect(light.keys.allSatisfy { !$0.hasSuffix("kh-ubnd/" + name) })
      #expect(rules.contains("/cong/van-ban/:a/\(name) /cong/van-ban/:a/ 301"))
      #expect(rules.contains("/cong/van-ban/:a/:b/\(name) /cong/van-ban/:a/:b/ 301"))
    }
  }

  @Test func theServersOwnFileLeadsOnToo() throws {
    let light = try Self.files(Self.fixture("host: server\ntwins: [akn.xml]"))
    let text = String(decoding: light[".htaccess"] ?? [], as: UTF8.self)
    let line = try #require(text.firstMatch(of: /RedirectMatch 301 "(.+index.+)" "(.+)"\n/))
    #expect(line.2 == "/cong$1")
    let pattern = try Regex(String(line.1))
    for (address, page) in [
      ("/cong/van-ban/2-kh-ubnd/index.md", "/van-ban/2-kh-ubnd/"),
      ("/cong/van-ban/nam-cu/1-kh-ubnd/index.json", "/van-ban/nam-cu/1-kh-ubnd/"),
    ] {
      #expect(try pattern.wholeMatch(in: address)?.output[1].substring == Substring(page))
    }
    for address in ["/cong/van-ban/2-kh-ubnd/akn.xml", "/cong/data/index.json", "/cong/van-ban/2-kh-ubnd/"] {
      #expect(try pattern.wholeMatch(in: address) == nil, "\(address)")
    }
  }

  // MARK: Progress

  /// A plan of 529 targets, and a report that answers each.
  private static func answered() throws -> SiteFixture {
    let site = try fixture(documents: 2)
    let syllables = "an ba cam dung em gia hai ích kim lam mai na oanh phi quy ri sao tam uy vi xa yên thu".split(
      separator: " ")
    let crops = syllables.flatMap { first in syllables.map { "\(first) \($0)" } }
    for (name, form, issued, lines) in [
      ("90-kh", "Kế hoạch", "2021-03-04", crops.map { "- 80% hộ trồng cây \($0) được vay vốn vào năm 2025;" }),
      (
        "91-bc", "Báo cáo kết quả", "2024-01-15", crops.map { "- Hết năm 2023 có 75% hộ trồng cây \($0) được vay vốn." }
      ),
    ] {
      try site.folder.write(
        "content/van-ban/\(name)-ubnd.md",
        """
        ---
        title: \(form) trồng trọt
        number: \(name.uppercased().replacing("-", with: "/"))-UBND
        issuer: UBND tỉnh B
        issued: \(issued)
        date: \(issued)
        fields: [nong-nghiep]
        ---

        ## \(form)

        \(lines.joined(separator: "\n"))
        """)
    }
    return site
  }

  /// Each target with a figure stands in the lists of its status and its issuer; other lists end early and say where it is.
  @Test func listsOfProgressEndWhereOthersHaveAll() throws {
    let files = try Self.files(Self.answered())
    func targets(_ folder: String) throws -> (pages: Int, targets: Set<String>, text: String) {
      let paths = files.keys.filter { (try? Regex("\(folder)(trang/[0-9]+/)?index.html").wholeMatch(in: $0)) != nil }
      let text = paths.sorted().map { String(decoding: files[$0] ?? [], as: UTF8.self) }.joined()
      return (paths.count, Set(text.matches(of: /90-kh-ubnd\/#chi-tieu-[0-9]+/).map { String($0.output) }), text)
    }
    let (all, issuer) = (try targets("chi-tieu/tien-do/"), try targets("chi-tieu/tien-do/co-quan/ubnd-tinh-b/"))
    #expect(issuer.targets.count == 529 && issuer.pages == 6)
    for short in [
      all, try targets("chi-tieu/tien-do/nam/2025/"), try targets("chi-tieu/tien-do/linh-vuc/nong-nghiep/"),
    ] {
      #expect(short.pages == 5 && short.targets.count == 500 && short.targets.isSubset(of: issuer.targets))
      #expect(short.text.contains("chỉ tiêu còn lại trong các danh sách theo tình trạng"))
      #expect(!short.text.contains("đều chưa có số liệu"))
    }
    #expect(!issuer.text.contains("còn lại trong các danh sách theo tình trạng"))
    let status = try targets("chi-tieu/tien-do/[a-z-]+/").targets
    #expect(status.isSuperset(of: issuer.targets))
  }

  // MARK: Data in parts

  @Test func aTableInPartsHoldsTheSameRecords() throws {
    let source = try Self.fixture()
    var limits = SiteLimits()
    limits.dataFile = 20_000
    let (whole, parted) = (try Self.files(source), try Self.files(source, limits))
    func json(_ bytes: [UInt8]?) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? [String: Any])
    }
    let index = try json(parted["data/targets.json"])
    #expect(index["version"] as? String == "3" && index["targets"] == nil)
    let parts = try #require(index["parts"] as? [[String: Any]])
    #expect(parts.compactMap { $0["year"] as? Int } == [2015, 2016, 2017])
    #expect(parts.last?["path"] as? String == "targets-undated.json")
    var ids: [String] = []
    for part in parts {
      let path = "data/" + (part["path"] as? String ?? "")
      let file = try json(parted[path])
      let records = try #require(file["targets"] as? [[String: Any]])
      #expect(file["version"] as? String == "2" && records.count == part["records"] as? Int)
      #expect((parted[path]?.count ?? 0) <= limits.dataFile)
      if let year = part["year"] as? Int {
        #expect(records.allSatisfy { ($0["issued"] as? String)?.hasPrefix("\(year)-") == true })
      }
      ids += records.compactMap { $0["id"] as? String }
    }
    let all = try #require(try json(whole["data/targets.json"])["targets"] as? [[String: Any]])
    #expect(ids.sorted() == all.compactMap { $0["id"] as? String }.sorted() && ids.count > 40)
    // The same of the sheets, whose lines are those of the whole one.
    func lines(_ bytes: [UInt8]?) -> [Substring] {
      String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\r\n").dropFirst() + []
    }
    let sheets = lines(parted["data/targets.csv"]).compactMap { $0.split(separator: ",").first }
    #expect(sheets.count > 1)
    #expect(sheets.flatMap { lines(parted["data/\($0)"]) }.sorted() == lines(whole["data/targets.csv"]).sorted())
  }

  @Test func whatDescribesTheDataNamesTheParts() throws {
    var limits = SiteLimits()
    limits.dataFile = 26_000
    let files = try Self.files(Self.fixture(), limits)
    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
    let parts = files.keys.filter { $0.hasPrefix("data/targets-") }.map { String($0.dropFirst("data/".count)) }
    #expect(parts.count > 4)
    for part in parts {
      #expect(text("data/datapackage.json").contains("\"\(part)\""), "\(part)")
      #expect(text("data/catalog.jsonld").contains("/data/\(part)\""), "\(part)")
      #expect(text("data/index.html").contains("/data/\(part)\""), "\(part)")
      if part.hasSuffix(".csv") { #expect(text("data/targets.csv-metadata.json").contains("\"\(part)\"")) }
      #expect(text("data/congbo-data.zip").contains(part), "\(part)")
    }
    #expect(files["data/parts.schema.json"] != nil)
    #expect(!text("data/index.html").contains("data[\"targets\"]"))
  }

  @Test func aYearThatIsTooMuchForAFileHasSeveral() {
    let parting = TableParting(
      "targets", years: [2020, 2020, 2021, nil, 2020], sizes: [60, 60, 30, 10, 30], limit: 100)
    #expect(parting.json.map(\.name) == ["targets-2020", "targets-2020-2", "targets-2021", "targets-undated"])
    #expect(parting.json.map(\.records) == [[0], [1, 4], [2], [3]])
    #expect(TableParting("targets", years: [2020], sizes: [100], limit: 100) == .whole)
  }

  @Test func anArchiveThatWouldBeTooLargeHasOthersBesideIt() throws {
    var limits = SiteLimits()
    limits.dataFile = 3_000
    let files = try Self.files(Self.fixture(), limits)
    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
    let archives = files.keys.filter { $0.hasPrefix("data/congbo-data-") && $0.hasSuffix(".zip") }
    #expect(archives.contains("data/congbo-data-2016.zip") && archives.contains("data/congbo-data-undated.zip"))
    // How the targets of a year stand is beside them.
    #expect(files["data/progress-2016.json"] != nil && archives.allSatisfy { !$0.contains("progress") })
    let index = Data(try Self.unzipped("archives.json", of: files["data/congbo-data.zip"] ?? []))
    let named = try #require(try JSONSerialization.jsonObject(with: index) as? [String: Any])["archives"] as? [String]
    #expect(named?.sorted() == archives.map { String($0.dropFirst("data/".count)) }.sorted())
    for archive in archives { #expect(text("data/index.html").contains("/\(archive)\"")) }
    // Each part of a table is in one of them, as it is served; what describes the data is in the main one.
    let parts = files.keys.filter { $0.contains(/^data\/(targets|progress)-.*\.(json|csv)$/) }
    #expect(parts.count > 8)
    for part in parts {
      let name = String(part.dropFirst("data/".count))
      let holding = archives.filter { text($0).contains(name) }
      #expect(holding.count == 1, "\(name)")
      #expect(try holding.first.map { try Self.unzipped(name, of: files[$0] ?? []) } == files[part], "\(name)")
    }
    for name in ["datapackage.json", "targets.json", "targets.csv", "documents.schema.json"] {
      #expect(try Self.unzipped(name, of: files["data/congbo-data.zip"] ?? []) == files["data/\(name)"], "\(name)")
    }
    limits.dataFile = 30_000
    #expect(try !Self.files(Self.fixture(), limits).keys.contains { $0.hasPrefix("data/congbo-data-") })
  }

  /// A file of an archive.
  private static func unzipped(_ name: String, of archive: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Data(archive).write(to: URL(fileURLWithPath: folder("a.zip")))
    return Array(try Command.run("unzip", ["-p", folder("a.zip"), name]).output.utf8)
  }

  // MARK: Site map, calendar

  @Test func aCalendarThatIsTooLargeHasAFileAYear() throws {
    let source = try Self.fixture()
    try source.folder.write(
      "content/van-ban/moi.md",
      """
      ---
      title: Kế hoạch phát triển trường học đến năm 2030
      number: 90/KH-UBND
      issuer: UBND tỉnh B
      date: 2021-03-05
      ---

      ## Mục tiêu

      - 90% trường học có thư viện điện tử vào năm 2030;
      """)
    func calendars(_ limits: SiteLimits) throws -> [String: String] {
      try Self.files(source, limits).filter { $0.key.hasSuffix(".ics") }
        .mapValues { String(decoding: $0, as: UTF8.self).replacing("\r\n ", with: "") }
    }
    func events(_ calendar: String?) -> [String] { (calendar ?? "").matches(of: /UID:(\S+)/).map { String($0.1) } }
    let whole = try calendars(SiteLimits())
    #expect(whole.count == 1 && events(whole["chi-tieu/han.ics"]).count == 13)
    var limits = SiteLimits()
    limits.dataFile = 12_000
    let parted = try calendars(limits)
    let parts = parted.filter { $0.key != "chi-tieu/han.ics" }
    #expect(parts.keys.sorted() == ["chi-tieu/han-2025-2.ics", "chi-tieu/han-2025.ics", "chi-tieu/han-2030.ics"])
    #expect(parts.values.flatMap(events).sorted() == events(whole["chi-tieu/han.ics"]).sorted())
    #expect(parted.values.allSatisfy { $0.utf8.count <= limits.dataFile })
    // The old address has the nearest year and names all.
    let main = try #require(parted["chi-tieu/han.ics"])
    #expect(events(main) == events(parts["chi-tieu/han-2025.ics"]))
    for part in parts.keys { #expect(main.contains("https://thu.example/cong/\(part)")) }
  }

  @Test func aSiteMapThatIsTooLongIsAnIndex() throws {
    let source = try Self.fixture()
    func addresses(_ files: [String: [UInt8]], _ path: String) -> [Substring] {
      String(decoding: files[path] ?? [], as: UTF8.self).matches(of: /<loc>(.+?)<\/loc>/).map(\.1)
    }
    var limits = SiteLimits()
    let whole = addresses(try Self.files(source, limits), "sitemap.xml")
    for change in [{ $0.siteMapAddresses = 7 }, { $0.siteMapBytes = 1_200 }] as [(inout SiteLimits) -> Void] {
      limits = SiteLimits()
      change(&limits)
      let files = try Self.files(source, limits)
      let maps = addresses(files, "sitemap.xml").map { $0.replacing("https://thu.example/cong/", with: "") }
      #expect(maps.count > 3 && maps.allSatisfy { (files[String($0)]?.count ?? .max) <= limits.siteMapBytes })
      #expect(maps.flatMap { addresses(files, String($0)) } == whole)
      #expect(maps.allSatisfy { addresses(files, String($0)).count <= limits.siteMapAddresses })
    }
  }

  @Test func aLongCalendarHasWhatIsNotOver() throws {
    let source = try Self.fixture()
    try source.folder.write(
      "content/tin-tuc/moi.md", "---\ntitle: Tin\ndate: 2026-03-05\n---\n\nTin.\n")
    func events(_ limit: Int) throws -> Int {
      var limits = SiteLimits()
      limits.calendarEvents = limit
      let files = try Self.files(source, limits)
      return String(decoding: files["chi-tieu/han.ics"] ?? [], as: UTF8.self).matches(of: /BEGIN:VEVENT/).count
    }
    #expect(try events(12) == 12)
    #expect(try events(11) == 0)
  }
}
