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

  private func site() throws -> SiteFixture {
    try SiteFixture(Self.fixture, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func build(_ site: SiteFixture, _ output: String = "site", _ more: [String] = []) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder(output), "--timings"] + more)
  }

  /// Whether a build looked at the pages at all.
  private func isWorked(_ result: CommandResult) -> Bool { result.errors.contains(BuildPhase.publish.name) }

  private func withoutTimings(_ text: String) -> [Substring] {
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

  private func isSearch(_ path: String) -> Bool { path.hasPrefix("tim-kiem/index/") }

  private func manifest(_ site: Snapshot) -> [String] {
    String(decoding: site.entries[".congbo-manifest"]?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  /// 105 random edits: whatever was kept from the builds before, the site is byte for byte that of a clean build. An
  /// edit that leaves errors leaves the site as it was, and is taken back.
  @Test(arguments: [11, 12, 13] as [UInt64]) func everyRebuildEqualsACleanBuild(_ seed: UInt64) throws {
    let site = try site()
    let manager = FileManager.default
    var random = SeededGenerator(seed: seed)
    var failures = 0
    _ = try build(site)
    for step in 0..<35 {
      for name in ["content", "templates"] {
        try? manager.removeItem(atPath: site.folder("good/" + name))
        try manager.createDirectory(atPath: site.folder("good"), withIntermediateDirectories: true)
        try manager.copyItem(atPath: site.folder(name), toPath: site.folder("good/" + name))
      }
      let edit = try RandomEdit.apply(to: site.folder, &random, step)
      let before = try Snapshot(of: site.folder("site")).files
      let result = try build(site)
      let built = try Snapshot(of: site.folder("site"))
      let after = built.files
      // The clean build knows nothing of the ones before.
      try manager.moveItem(atPath: site.folder(".congbo"), toPath: site.folder("aside"))
      let clean = try build(site, "clean")
      let afresh = try Snapshot(of: site.folder("clean"))
      let wanted = afresh.files
      try? manager.removeItem(atPath: site.folder(".congbo"))
      try? manager.removeItem(atPath: site.folder("clean"))
      try manager.moveItem(atPath: site.folder("aside"), toPath: site.folder(".congbo"))
      #expect(result.exitCode == clean.exitCode, "seed \(seed), step \(step): \(edit)")
      #expect(
        withoutTimings(result.errors).filter { !$0.hasPrefix("Không dựng được cổng") }
          == withoutTimings(clean.errors).filter { !$0.hasPrefix("Không dựng được cổng") },
        "seed \(seed), step \(step): \(edit)")
      let expected = clean.exitCode == 0 ? wanted : before
      let wrong = Set(after.keys).union(expected.keys).filter { after[$0] != expected[$0] }.sorted()
      #expect(wrong == [], "seed \(seed), step \(step): \(edit)")
      if clean.exitCode == 0 { #expect(manifest(built) == manifest(afresh), "seed \(seed), step \(step): \(edit)") }
      if clean.exitCode != 0 {
        failures += 1
        for name in ["content", "templates"] {
          try manager.removeItem(atPath: site.folder(name))
          try manager.moveItem(atPath: site.folder("good/" + name), toPath: site.folder(name))
        }
      }
    }
    #expect(failures < 20, "most edits must leave a site that can be built")
  }
}

/// One random edit of a small site, as an editor or a designer would make it.
enum RandomEdit {
  /// Applies an edit and tells which.
  static func apply(to folder: TemporaryFolder, _ random: inout SeededGenerator, _ step: Int) throws -> String {
    let pages = try files(folder, "content").filter { $0.hasSuffix(".md") }
    let page = pages.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<22, using: &random) {
    case 0, 1:
      return try edit(folder, page, "adds a paragraph") { $0 + "\nĐoạn thêm ở bước \(step): 9\(step % 10)% hộ dân.\n" }
    case 2:
      return try edit(folder, page, "changes a title") {
        $0.replacing(#/title: .*/#, with: "title: Tiêu đề mới \(step)")
      }
    case 3:
      return try edit(folder, page, "changes a day") {
        $0.replacing(#/date: .*/#, with: "date: 2022-01-\(10 + step % 20)")
      }
    case 4:
      return try edit(folder, page, "adds a tag") { $0.replacing(#/\ndate: /#, with: "\ntags: [thẻ \(step)]\ndate: ") }
    case 5:
      try folder.write(
        "content/tin-tuc/tin-\(step).md", "---\ntitle: Tin \(step)\ndate: 2022-02-0\(1 + step % 9)\n---\n\nTin mới.\n")
      return "adds news"
    case 6:
      try folder.write(
        "content/van-ban/\(100 + step)-qd-ubnd.md",
        """
        ---
        title: Quyết định \(step)
        number: \(100 + step)/QĐ-UBND
        issuer: UBND tỉnh \(["A", "B", "C"].randomElement(using: &random) ?? "A")
        date: 2022-03-01
        based_on: [1/QĐ-UBND]
        fields: [cong-nghe-thong-tin, linh-vuc-\(step % 3)]
        ---

        ## Điều 1. Mục tiêu

        1. Đến năm 2025, \(50 + step)% xã có mạng băng rộng.

        """)
      return "adds a document"
    case 7:
      if pages.count > 3 { try FileManager.default.removeItem(atPath: folder(page)) }
      return "removes \(page)"
    case 8:
      let other = page.replacing(".md", with: "-\(step).md")
      try FileManager.default.moveItem(atPath: folder(page), toPath: folder(other))
      return "renames \(page)"
    case 9:
      return try edit(folder, "content/portal.yml", "renames the portal") {
        $0.replacing(#/name: .*/#, with: "name: Cổng \(step)")
      }
    case 10:
      return try edit(folder, "content/portal.yml", "declares an issuer") { text in
        text.contains("issuers") ? text : text + "issuers:\n  - {id: tinh-b, name: UBND tỉnh B, place: B}\n"
      }
    case 11:
      return try edit(folder, "templates/partials/footer.mustache", "changes a template") { "<!-- \(step) -->\n" + $0 }
    case 12:
      return try edit(folder, "templates/words.vi.yml", "changes a word") {
        $0.replacing(#/\nhome: .*/#, with: "\nhome: Trang chủ \(step)")
      }
    case 13:
      return try edit(folder, page, "adds a former address") {
        $0.replacing(#/\ndate: /#, with: "\naliases: [/cu/trang-\(step)/]\ndate: ")
      }
    case 14:
      return try edit(folder, page, "changes a number") {
        $0.replacing(#/\nnumber: .*/#, with: "\nnumber: \(step % 5)/QĐ-UBND")
      }
    case 15:
      return try edit(folder, page, "cites and links") {
        $0
          + "\nTheo Quyết định \(step % 5)/QĐ-UBND, [xem](../van-ban/3-kh-ubnd.md#muc-1), [thẻ](/the/chuyen-doi-so/).\n"
      }
    case 16:
      return try edit(folder, page, "changes the validity") {
        $0.replacing(#/\ndate: /#, with: "\neffective: 2021-0\(1 + step % 9)-01\ndate: ")
      }
    case 17:
      return try edit(folder, page, "makes a draft") { $0.replacing(#/\ndate: /#, with: "\ndraft: true\ndate: ") }
    case 18:
      if page.hasSuffix(".en.md") { return "nothing" }
      let english = page.replacing(".md", with: ".en.md")
      try folder.write(english, "---\ntitle: English \(step)\nissuer: UBND tỉnh B\ndate: 2022-01-01\n---\n\nText.\n")
      return "adds \(english)"
    case 19:
      return try edit(folder, page, "confirms targets") {
        $0.replacing(#/\ndate: /#, with: "\ntargets:\n  confirmed: 2022-01-01\ndate: ")
      }
    case 20:
      return try edit(folder, page, "gives it another address") {
        $0.replacing(#/\ndate: /#, with: "\nslug: dia-chi-\(step)\ndate: ")
      }
    default:
      return try edit(folder, "content/van-ban/phu-luc.txt", "changes an attachment") { $0 + "dòng \(step)\n" }
    }
  }

  private static func edit(_ folder: TemporaryFolder, _ path: String, _ name: String, _ change: (String) -> String)
    throws -> String
  {
    try folder.write(path, change(try folder.read(path)))
    return "\(name): \(path)"
  }

  private static func files(_ folder: TemporaryFolder, _ below: String) throws -> [String] {
    try Snapshot(of: folder(below)).entries.filter { $0.value.kind == "file" }.keys.map { below + "/" + $0 }.sorted()
  }
}
