import Foundation
import Portal
import TestSupport
import Testing

/// A build after a build: nothing is made again without need, and whatever happened before, the site is that of a clean
/// build.
@Suite struct Rebuild {
  private static let fixture =
    FaultyContent.good.replacing("name: Cổng thử\n", with: "name: Cổng thử\nlanguages: [vi, en]\n") + "\n" + """
      -- content/van-ban/2-kh-ubnd.md --
      ---
      title: Kế hoạch ứng dụng công nghệ thông tin năm 2021
      number: 2/KH-UBND
      issuer: UBND tỉnh B
      date: 2021-03-04
      implements: [1/QĐ-UBND]
      fields: [cong-nghe-thong-tin]
      attachments: [phu-luc.txt]
      ---

      Căn cứ Quyết định số 1/QĐ-UBND, phấn đấu tối thiểu 80% hồ sơ được xử lý trực tuyến năm 2021.
      -- content/van-ban/phu-luc.txt --
      Phụ lục
      -- content/tin-tuc/tin-mot.md --
      ---
      title: Tin về kế hoạch
      date: 2021-03-05
      documents: [2/KH-UBND]
      tags: [chuyển đổi số]
      ---

      Tỉnh đã ban hành [kế hoạch](../van-ban/2-kh-ubnd.md), xem [mục tiêu](../van-ban/3-kh-ubnd.md#muc-1).
      -- content/van-ban/3-kh-ubnd.md --
      ---
      title: Kế hoạch chuyển đổi số
      number: 3/KH-UBND
      issuer: UBND tỉnh B
      issued: 2021-05-04
      date: 2021-05-06
      based_on: [1/QĐ-UBND, 2/KH-UBND]
      replaces: [2/KH-UBND]
      tags: [chuyển đổi số]
      ---

      ## 1. Mục tiêu

      Theo Kế hoạch 2/KH-UBND và Quyết định 4/QĐ-UBND, tối thiểu 70% hồ sơ được xử lý trực tuyến năm 2022.
      -- content/trang/tiep-can-thong-tin.md --
      ---
      title: Tiếp cận thông tin
      date: 2021-01-01
      list: van-ban
      ---

      Danh mục ở dưới.
      -- content/van-ban/3-kh-ubnd.en.md --
      ---
      title: Digital transformation plan
      number: 3/KH-UBND
      issuer: UBND tỉnh B
      date: 2021-05-06
      ---

      Under 2/KH-UBND.
      """
    + "\n"
    + (1...24).map { number in
      """
      -- content/tin-tuc/ngan-\(number).md --
      ---
      title: Tin ngắn số \(number)
      date: 2021-06-\(number < 10 ? "0" : "")\(number)
      documents: [\(number % 3 + 1)/\(number % 3 == 0 ? "QĐ" : "KH")-UBND]
      fields: [cong-nghe-thong-tin]
      ---

      Theo [bài trước](ngan-\(number % 24 + 1).md).

      """
    }.joined()

  func site() throws -> SiteFixture {
    try SiteFixture(Self.fixture, copying: ["templates": RealPortal.root + "/templates"])
  }

  func build(_ site: SiteFixture, _ output: String = "site", _ more: [String] = []) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder(output), "--timings"] + more)
  }

  /// Whether a build looked at the pages at all.
  private func isWorked(_ result: CommandResult) -> Bool { result.errors.contains(BuildPhase.publish.name) }

  func withoutTimings(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.contains(#/\d\.\d{3} s  \d/#) }
  }

  @Test func anUnchangedSiteIsRecognisedAndKeptUntouched() throws {
    let site = try site()
    let first = try build(site)
    #expect(first.exitCode == 0 && isWorked(first))
    let before = try Snapshot(of: site.folder("site"))
    let second = try build(site)
    #expect(second.exitCode == 0 && !isWorked(second))
    #expect(second.output.contains("0 tệp mới hoặc đổi, 0 tệp gỡ bỏ"))
    #expect(try Snapshot(of: site.folder("site")) == before)
    #expect(withoutTimings(second.errors) == withoutTimings(first.errors), "the warnings are said again")
    #expect(withoutTimings(first.errors).contains { $0.contains("[issuer-undeclared]") })
  }

  /// Who renames a file is told which address went, and of the line by which it stays; a file's name will do there.
  @Test func anAddressThatWentIsNamedUnlessAPageKeepsIt() throws {
    let site = try site()
    let news = "---\ntitle: Tin có ngày\ndate: 2021-03-06\n---\n\nNội dung.\n"
    try site.folder.write("content/tin-tuc/2021-03-06-tin.md", news)
    let first = try build(site)
    #expect(first.exitCode == 0 && !first.output.contains("không còn trang nào"))
    func rename(_ old: String, to new: String, adding line: String = "") throws {
      let text = try site.folder.read("content/" + old)
      try site.folder.write("content/" + new, text.replacing("\ndate:", with: "\n" + line + "date:"))
      try FileManager.default.removeItem(atPath: site.folder("content/" + old))
    }
    try rename("tin-tuc/2021-03-06-tin.md", to: "tin-tuc/2021-03-06-tin-moi.md")
    #expect(
      try build(site).output.contains(
        "Địa chỉ /tin-tuc/2021-03-06-tin/ không còn trang nào. Đổi tên tệp thì ghi địa chỉ cũ vào phần đầu trang của "
          + "tệp mới: `aliases: [/tin-tuc/2021-03-06-tin/]`.\n"))
    // A document, known by the files beside it, and one more.
    try site.folder.write("content/van-ban/4-kh-ubnd.md", Self.document(4))
    try site.folder.write("content/van-ban/5-kh-ubnd.md", Self.document(5))
    #expect(try build(site).exitCode == 0)
    try rename("van-ban/4-kh-ubnd.md", to: "van-ban/ke-hoach-bon.md")
    try rename("van-ban/5-kh-ubnd.md", to: "van-ban/ke-hoach-nam.md")
    #expect(try build(site).output.contains("Địa chỉ /van-ban/4-kh-ubnd/ và 1 địa chỉ nữa không còn trang nào."))
    try rename("van-ban/ke-hoach-bon.md", to: "van-ban/4.md", adding: "aliases: [/van-ban/ke-hoach-bon.md]\n")
    let kept = try build(site)
    #expect(kept.exitCode == 0 && !kept.output.contains("không còn trang nào"), "\(kept.output)")
    #expect(try site.folder.read("site/van-ban/ke-hoach-bon/index.html").contains("/van-ban/4/"))
    // Lists come and go with what they list: that is nobody's slip. News without a year in their names are not told from them.
    for number in 1...24 {
      try FileManager.default.removeItem(atPath: site.folder("content/tin-tuc/ngan-\(number).md"))
    }
    let fewer = try build(site)
    #expect(fewer.exitCode == 0 && !fewer.output.contains("không còn trang nào"), "\(fewer.output)")
  }

  private static func document(_ number: Int) -> String {
    """
    ---
    title: Kế hoạch số \(number)
    number: \(number)/KH-UBND
    issuer: UBND tỉnh B
    date: 2021-03-04
    ---

    Nội dung.

    """
  }

  @Test func anUnchangedSiteIsRecognisedAlsoWhileAnotherBuildPublishes() throws {
    let site = try site()
    _ = try build(site)
    let holder = open(site.folder.path, O_RDONLY)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let result = try build(site)
    #expect(result.exitCode == 0 && !isWorked(result))
  }

  /// A page of a long list shows fifty targets: which ones is seen also where their number is the same.
  @Test func aDocumentMoreInALongListOfTargetsCounts() throws {
    func document(_ number: Int, _ years: [Int]) -> String {
      """
      ---
      title: Kế hoạch số \(number)
      number: \(number)/KH-UBND
      issuer: UBND tỉnh B
      date: 2021-03-04
      ---

      """
        + years.enumerated().map { "\nPhấn đấu tối thiểu \(60 + $0)% hồ sơ được xử lý trực tuyến năm \($1).\n" }
        .joined()
    }
    let site = try site()
    func write(_ number: Int, _ years: [Int]) throws {
      try site.folder.write("content/van-ban/\(number)-kh-ubnd.md", document(number, years))
    }
    for number in 100..<200 { try write(number, [2033, 2033, 2033]) }
    try write(150, [2033, 2033, 2033, 2033])
    try write(200, [2034])
    #expect(try build(site).exitCode == 0)
    let page = "chi-tieu/nam/2033/trang/7/index.html"
    let before = try Snapshot(of: site.folder("site")).files[page]
    #expect(before != nil)
    try write(150, [2033, 2033, 2033, 2034])
    try write(200, [2033])
    #expect(try build(site).exitCode == 0)
    let files = try Snapshot(of: site.folder("site")).files
    #expect(files[page] != nil && files[page] != before)
    try FileManager.default.removeItem(atPath: site.folder(".congbo"))
    #expect(try build(site, "clean").exitCode == 0)
    let clean = try Snapshot(of: site.folder("clean")).files
    #expect(Set(files.keys).union(clean.keys).filter { files[$0] != clean[$0] } == [])
  }

  @Test func warningsOfAnUnchangedSiteFailUnderStrict() throws {
    let site = try site()
    #expect(try build(site).exitCode == 0)
    #expect(try build(site, "site", ["--strict"]).exitCode == 1)
  }

  @Test(arguments: ["content/tin-tuc/tin-mot.md", "content/van-ban/phu-luc.txt", "templates/words.vi.yml"])
  func everyInputCounts(_ path: String) throws {
    let site = try site()
    _ = try build(site)
    try site.folder.write(path, try site.folder.read(path) + "\n")
    #expect(isWorked(try build(site)))
    #expect(!isWorked(try build(site)))
  }

  /// Files whose stamps stayed are not read again; one that was written to has another time of change, whatever it says of
  /// its size and of the time of its modification.
  @Test func aPageOfTheSameSizeAndTimeIsReadAgain() throws {
    let site = try site()
    let path = site.folder("content/tin-tuc/tin-mot.md")
    // After two seconds the stamps are relied on.
    usleep(2_200_000)
    _ = try build(site)
    try site.folder.write("content/tin-tuc/ngan-7.md", try site.folder.read("content/tin-tuc/ngan-7.md") + "\nThêm.\n")
    _ = try build(site)
    let time = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    let text = try site.folder.read("content/tin-tuc/tin-mot.md")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    let other = text.replacing("ban hành", with: "đưa tin")
    #expect(other != text && other.utf8.count == text.utf8.count)
    try handle.write(contentsOf: Data(other.utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    #expect(isWorked(try build(site)))
    #expect(try site.folder.read("site/tin-tuc/tin-mot/index.html").contains("Tỉnh đã đưa tin"))
  }

  @Test func optionsAndTheDayCount() throws {
    let site = try site()
    _ = try build(site)
    #expect(isWorked(try build(site, "site", ["--base-url", "https://khac.example"])))
    _ = try build(site)
    func built(at epoch: String) throws -> CommandResult {
      try Command.congbo(
        ["build", "--source", site.path, "--output", site.folder("site"), "--timings"],
        environment: ["SOURCE_DATE_EPOCH": epoch])
    }
    // The clock decides nothing but whether a day lies ahead; a day that is named, also how targets stand.
    let clock = try Snapshot(of: site.folder("site")).files
    #expect(!isWorked(try build(site)))
    #expect(isWorked(try built(at: "1900000000")))
    let before = try Snapshot(of: site.folder("site")).files
    let changed = before.filter { clock[$0.key] != $0.value && !$0.key.hasPrefix("chi-tieu/tien-do/") }.keys.sorted()
    #expect(!changed.contains { $0.hasPrefix("tin-tuc/") || $0.hasPrefix("tim-kiem/") })
    #expect(!isWorked(try built(at: "1900000000")))
    #expect(try built(at: "0").exitCode == 1 && Snapshot(of: site.folder("site")).files == before)
    #expect(!isWorked(try built(at: "1900000000")))
  }

  @Test func whatWasDoneToTheOutputIsMended() throws {
    let site = try site()
    _ = try build(site)
    let good = try Snapshot(of: site.folder("site")).files
    try FileManager.default.removeItem(atPath: site.folder("site/tin-tuc/tin-mot/index.html"))
    #expect(isWorked(try build(site)))
    #expect(try Snapshot(of: site.folder("site")).files == good)
    try site.folder.write("site/index.html", "khác")
    #expect(isWorked(try build(site)))
    #expect(try Snapshot(of: site.folder("site")).files == good)
    try FileManager.default.removeItem(atPath: site.folder("site"))
    #expect(isWorked(try build(site)))
    #expect(try Snapshot(of: site.folder("site")).files == good)
  }

  @Test(arguments: ["last-build", "pages", "targets", "blocks", "indexes", "search"])
  func aDamagedMemoryIsThrownAway(_ name: String) throws {
    let site = try site()
    _ = try build(site)
    let good = try Snapshot(of: site.folder("site")).files
    var path = site.folder(".congbo/" + name)
    if name == "search" { path += "/" + (try FileManager.default.contentsOfDirectory(atPath: path).sorted()[0]) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let page = try site.folder.read("content/tin-tuc/tin-mot.md")
    var random = SeededGenerator(seed: 7)
    for round in 0..<(name == "last-build" ? 12 : 4) {
      var damaged = bytes
      switch round % 3 {
      case 0: damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: damaged.removeLast(Int.random(in: 1...bytes.count, using: &random))
      default: damaged += [UInt8](repeating: 0, count: 1 + round)
      }
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      // What is damaged is asked for: a page is edited, and the edit taken back.
      if name != "last-build" {
        try site.folder.write("content/tin-tuc/tin-mot.md", page + "\nThêm.\n")
        #expect(try build(site).exitCode == 0)
        try site.folder.write("content/tin-tuc/tin-mot.md", page)
      }
      let result = try build(site)
      #expect(result.exitCode == 0 && isWorked(result), "round \(round)")
      #expect(try Snapshot(of: site.folder("site")).files == good)
    }
  }

  /// What is not touched by an edit is not even made: of a page whose text changes, the page and its own other forms.
  @Test func anEditMakesOnlyWhatItReaches() throws {
    let site = try site()
    _ = try build(site)
    let before = try Snapshot(of: site.folder("site"))
    let text = try site.folder.read("content/tin-tuc/ngan-7.md")
    try site.folder.write("content/tin-tuc/ngan-7.md", text + "\nThêm một câu.\n")
    #expect(try build(site).exitCode == 0)
    let after = try Snapshot(of: site.folder("site"))
    let changed = after.files.keys.filter { before.files[$0] != after.files[$0] }.filter { !isSearch($0) }
    #expect(changed == ["tin-tuc/ngan-7/index.html"])
    // Of all fingerprints of inputs only that of the page is another one.
    let lines = Set(manifest(after)).subtracting(manifest(before)).filter { $0.split(separator: " ").count == 4 }
    #expect(lines.map { String($0.split(separator: " ")[3]) }.filter { !isSearch($0) } == changed)
  }

  /// The index, and the pages that bring its first file with them.
  private func isSearch(_ path: String) -> Bool { path.hasPrefix("tim-kiem/") || path.hasPrefix("en/tim-kiem/") }

  func manifest(_ site: Snapshot) -> [String] {
    String(decoding: site.entries[".congbo-manifest"]?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(
      String.init)
  }
}
