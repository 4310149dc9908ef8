import Building
import Diagnostics
import Foundation
import Portal
import Publishing
import Synchronization
import TestSupport
import Testing

/// A small site of its own, built in this process.
struct BuiltSite {
  static let text = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.vn
    issuers:
      - id: ubnd-tinh-b
        name: UBND tỉnh B
    -- content/van-ban/1-kh-ubnd.md --
    ---
    title: Kế hoạch phủ sóng
    number: 1/KH-UBND
    issuer: UBND tỉnh B
    date: 2021-03-04
    ---

    ## Mục tiêu

    Đến năm 2025, tối thiểu 80% thôn có sóng di động.
    -- content/tin-tuc/tin-mot.md --
    ---
    title: Tin về kế hoạch
    date: 2021-03-05
    ---

    Tỉnh đã ban hành [kế hoạch](../van-ban/1-kh-ubnd.md).
    """

  let site: SiteFixture
  var folder: TemporaryFolder { site.folder }

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    site = try SiteFixture(Self.text, copying: ["templates": root + "/templates"])
  }

  func options(output: String = "site", isStrict: Bool = false) -> Build.Options {
    Build.Options(
      SiteOptions(source: site.path), output: folder(output), isStrict: isStrict, toolVersion: "thử")
  }

  func build(output: String = "site", isStrict: Bool = false) -> Outcome {
    Build(options(output: output, isStrict: isStrict)).run()
  }

  /// Expects that what was built is what a build makes that knows nothing of earlier ones.
  ///
  /// - Returns: The paths of the files.
  func sameAsClean(_ output: String, of options: Build.Options) throws -> Set<String> {
    let (kept, aside) = (folder(".congbo"), folder("aside"))
    try FileManager.default.moveItem(atPath: kept, toPath: aside)
    _ = Build(options).run()
    let (files, clean) = (try Snapshot(of: folder(output)).files, try Snapshot(of: folder("clean")).files)
    #expect(Set(files.keys).union(clean.keys).filter { files[$0] != clean[$0] } == [])
    try FileManager.default.removeItem(atPath: folder("clean"))
    try FileManager.default.removeItem(atPath: kept)
    try FileManager.default.moveItem(atPath: aside, toPath: kept)
    return Set(files.keys)
  }
}

/// A build as a library: what it ends with, and what it leaves.
@Suite struct BuildTests {
  @Test func theFirstBuildPublishesAndTheNextOneNeedNot() throws {
    let site = try BuiltSite()
    guard case .published(let first) = site.build().ending else {
      Issue.record("not published")
      return
    }
    #expect(first.written.contains("van-ban/1-kh-ubnd/index.html") && first.written.count == first.files)
    let before = try Snapshot(of: site.folder("site"))
    let second = site.build()
    guard case .unchanged(let report) = second.ending else {
      Issue.record("made again: \(second.ending)")
      return
    }
    #expect(report.files == first.files && report.manifest == first.manifest)
    #expect(try Snapshot(of: site.folder("site")) == before)
  }

  @Test func anEditMakesOnlyWhatItReachesAndWhatACleanBuildMakes() throws {
    let site = try BuiltSite()
    _ = site.build()
    let path = "content/tin-tuc/tin-mot.md"
    try site.folder.write(path, site.folder.read(path).replacing("Tin về", with: "Tin mới về"))
    guard case .published(let report) = site.build().ending else {
      Issue.record("not published")
      return
    }
    #expect(report.written.contains("tin-tuc/tin-mot/index.html"))
    #expect(report.takenOver > 0 && site.folder.exists("site/van-ban/1-kh-ubnd/index.md"))
    #expect(!report.written.contains("van-ban/1-kh-ubnd/index.md"))
    try FileManager.default.removeItem(atPath: site.folder(".congbo"))
    _ = site.build(output: "clean")
    #expect(try Snapshot(of: site.folder("site")).files == Snapshot(of: site.folder("clean")).files)
  }

  /// Which files stand beside documents is chosen anew, by an editor: what an earlier choice left goes, and pages that name such
  /// files are made again.
  @Test func anotherChoiceOfTwinsMakesWhatACleanBuildMakes() throws {
    let site = try BuiltSite()
    let configuration = try site.folder.read("content/portal.yml")
    // Articles give a document its third form.
    let text = try site.folder.read("content/van-ban/1-kh-ubnd.md") + "\n\nĐiều 1. Mục tiêu.\n"
    try site.folder.write("content/van-ban/1-kh-ubnd.md", text)
    var seen: Set<Set<String>> = []
    for choice in [
      "[index.json, index.md, akn.xml]", "[index.json]", "[]", "[akn.xml]", "[index.md, index.json]", nil, "[akn.xml]",
    ] {
      try site.folder.write("content/portal.yml", configuration + (choice.map { "twins: \($0)\n" } ?? ""))
      guard case .published = site.build().ending else {
        Issue.record("not published with \(choice ?? "no choice")")
        return
      }
      let files = try site.sameAsClean("site", of: site.options(output: "clean"))
      seen.insert(Set(files.filter { $0.hasPrefix("van-ban/1-kh-ubnd/") }))
    }
    #expect(seen.count == 5)
  }

  /// Texts of a large source do not stay in memory; the site is the same, after an edit too.
  @Test func textsPutAsideMakeTheSameSite() throws {
    let site = try BuiltSite()
    func options(_ output: String, inMemory: Int) -> Build.Options {
      var options = SiteOptions(source: site.site.path)
      options.limits.textsInMemory = inMemory
      return Build.Options(options, output: site.folder(output), isStrict: false, toolVersion: "thử")
    }
    for text in ["", "\n\n| Chỉ tiêu | Mức |\n|---|---|\n| Hộ nghèo | 5% |\n"] {
      let page = "content/van-ban/1-kh-ubnd.md"
      try site.folder.write(page, try site.folder.read(page) + text)
      guard case .published = Build(options("site", inMemory: 0)).run().ending else {
        Issue.record("not published")
        return
      }
      _ = try site.sameAsClean("site", of: options("clean", inMemory: 1_000))
      let left = try FileManager.default.contentsOfDirectory(atPath: site.folder(".congbo"))
      #expect(left.filter { $0.hasPrefix("spill") } == [])
    }
  }

  /// The same where the number of files decides: with one document more a form of all of them goes, and comes back without it.
  @Test func twinsThatGoForTheNumberOfFilesAreThoseOfACleanBuild() throws {
    let site = try BuiltSite()
    let text = try site.folder.read("content/van-ban/1-kh-ubnd.md") + "\n\nĐiều 1. Mục tiêu.\n"
    try site.folder.write("content/van-ban/1-kh-ubnd.md", text)
    let forms = ["index.json", "index.md", "akn.xml"].map { "van-ban/1-kh-ubnd/" + $0 }
    func options(_ output: String, limit: Int) -> Build.Options {
      var options = SiteOptions(source: site.site.path)
      options.limits.files = limit
      return Build.Options(options, output: site.folder(output), isStrict: false, toolVersion: "thử")
    }
    // The least limit with which one document has all of them. It is the tool's own, so that no cache knows it.
    var (none, least) = (0, 1000)
    while least - none > 1 {
      let limit = (none + least) / 2
      try? FileManager.default.removeItem(atPath: site.folder(".congbo"))
      _ = Build(options("limit", limit: limit)).run()
      if forms.allSatisfy({ site.folder.exists("limit/" + $0) }) { least = limit } else { none = limit }
    }
    try? FileManager.default.removeItem(atPath: site.folder(".congbo"))
    #expect(least < 1000)
    var counts: [Int] = []
    for documents in [1, 2, 1, 3, 2, 1] {
      for number in 2...3 {
        let path = "content/van-ban/\(number)-kh-ubnd.md"
        try? FileManager.default.removeItem(atPath: site.folder(path))
        if number <= documents { try site.folder.write(path, text.replacing("1/KH", with: "\(number)/KH")) }
      }
      guard case .published = Build(options("site", limit: least)).run().ending else {
        Issue.record("not published with \(documents) documents")
        return
      }
      let files = try site.sameAsClean("site", of: options("clean", limit: least))
      counts.append(forms.count { files.contains($0) })
    }
    #expect(counts.first == 3 && counts.min() ?? 3 < 3 && counts[0] == counts[2] && counts[1] == counts[4])
  }

  /// Whatever became of the caches, the site is the same, and they are whole again afterwards.
  @Test func damagedCachesCostTimeOnly() throws {
    let site = try BuiltSite()
    _ = site.build()
    let before = try Snapshot(of: site.folder("site")).files
    let caches = try FileManager.default.subpathsOfDirectory(atPath: site.folder(".congbo")).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: site.folder(".congbo/" + path), isDirectory: &isFolder)
        && !isFolder.boolValue && path != ".gitignore"
    }
    #expect(Set(["last-build", "pages", "targets", "blocks", "indexes"]).isSubset(of: caches) && caches.count > 5)
    for cache in caches {
      let path = URL(fileURLWithPath: site.folder(".congbo/" + cache))
      var bytes = try Data(contentsOf: path)
      bytes[bytes.count / 2] ^= 0x55
      try bytes.write(to: path)
      // Made again, so that every cache is asked.
      try site.folder.write(
        "content/trang/them.md", "---\ntitle: Trang \(cache.utf8.count)\ndate: 2021-01-01\n---\n\nLời.\n")
      guard case .published = site.build().ending else {
        Issue.record("not published after damage to \(cache)")
        return
      }
      try FileManager.default.removeItem(atPath: site.folder("content/trang/them.md"))
      _ = site.build()
      #expect(try Snapshot(of: site.folder("site")).files == before, "\(cache)")
    }
  }

  @Test func anErrorInTheContentLeavesTheOutput() throws {
    let site = try BuiltSite()
    _ = site.build()
    let before = try Snapshot(of: site.folder("site"))
    try site.folder.write("content/tin-tuc/hong.md", "---\ntitle: Tin\n---\n\nKhông có ngày.\n")
    let outcome = site.build()
    guard case .refused = outcome.ending else {
      Issue.record("not refused: \(outcome.ending)")
      return
    }
    #expect(outcome.review.hasErrors)
    #expect(try Snapshot(of: site.folder("site")) == before)
  }

  @Test func strictnessMakesWarningsErrorsAlsoWhereNothingChanged() throws {
    let site = try BuiltSite()
    try site.folder.write(
      "content/van-ban/2-kh-ubnd.md",
      "---\ntitle: Kế hoạch hai\nnumber: 2/KH-UBND\nissuer: Sở chưa khai báo\ndate: 2021-03-06\n---\n\nLời.\n")
    guard case .published = site.build().ending, case .unchanged = site.build().ending else {
      Issue.record("a warning is no error")
      return
    }
    guard case .refused = site.build(isStrict: true).ending else {
      Issue.record("not refused")
      return
    }
  }

  @Test func whereTheOutputMayNotBeNothingIsMade() throws {
    let site = try BuiltSite()
    for output in ["content", "templates/x", "."] {
      let outcome = site.build(output: output)
      guard case .refused = outcome.ending else {
        Issue.record("\(output) was built into")
        continue
      }
      #expect(outcome.review.diagnostics.map(\.id) == [.outputInContent] && outcome.timings.isEmpty)
    }
    #expect(!site.folder.exists(".congbo"))
  }

  @Test func aFileOfOthersInTheWayIsAFailureThatTellsWhatStands() throws {
    let site = try BuiltSite()
    try site.folder.write("site/luan-van.docx", "của người khác")
    let outcome = site.build()
    guard case .failed(let diagnostics, let state) = outcome.ending else {
      Issue.record("not failed: \(outcome.ending)")
      return
    }
    #expect(diagnostics.map(\.id) == [.outputNotOwned] && state == .untouched)
    #expect(!outcome.review.hasErrors)
  }

  @Test func whatWasFoundIsToldOnceAndBeforeFilesAreMade() throws {
    let site = try BuiltSite()
    let told = Mutex<[String]>([])
    let outcome = Build(site.options()) { event in
      switch event {
      case .reviewed: told.withLock { $0.append("reviewed") }
      case .rendered(let made, let all): if made == all { told.withLock { $0.append("all \(all)") } }
      }
    }.run()
    guard case .published(let report) = outcome.ending else {
      Issue.record("not published")
      return
    }
    #expect(told.withLock { $0 } == ["reviewed", "all \(report.files)"])
    #expect(outcome.timings.map(\.phase).contains(.publish))
  }
}

/// The preview as a library.
@Suite struct PreviewCacheTests {
  @Test func theLastGoodVersionStaysWhileThereAreErrors() async throws {
    let site = try BuiltSite()
    let preview = PreviewCache(SiteOptions(source: site.site.path), today: { nil }, onFailure: { _ in })
    #expect(await preview.file("index.html") == nil)
    #expect(preview.renew().isShown)
    let page = await preview.file("tin-tuc/tin-mot/index.html")
    #expect(page.map { String(decoding: $0, as: UTF8.self).contains("Tin về kế hoạch") } == true)
    let path = "content/tin-tuc/tin-mot.md"
    let text = try site.folder.read(path)
    try site.folder.write(path, text.replacing("date: 2021-03-05\n", with: ""))
    let refusal = preview.renew()
    #expect(!refusal.isShown && refusal.messages.contains("tin-mot.md"))
    #expect(await preview.file("tin-tuc/tin-mot/index.html") == page)
    try site.folder.write(path, text.replacing("Tin về", with: "Tin khác về"))
    #expect(preview.renew().isShown)
    #expect(await preview.file("tin-tuc/tin-mot/index.html") != page)
    #expect(await preview.file("tim-kiem/index/vi/manifest.bin") != nil)
  }
}
