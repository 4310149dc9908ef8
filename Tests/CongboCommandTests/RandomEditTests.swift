import Foundation
import Portal
import TestSupport
import Testing

extension Rebuild {
  /// 105 random edits: whatever was kept from the builds before, the site is byte for byte that of a clean build. An
  /// edit that leaves errors leaves the site as it was, and is taken back.
  @Test(arguments: [11, 12, 13] as [UInt64]) func everyRebuildEqualsACleanBuild(_ seed: UInt64) throws {
    let site = try site()
    let manager = FileManager.default
    var random = SeededGenerator(seed: seed)
    var failures = 0
    _ = try build(site)
    var before = try Snapshot(of: site.folder("site")).files
    for step in 0..<35 {
      for name in ["content", "templates"] {
        try? manager.removeItem(atPath: site.folder("good/" + name))
        try manager.createDirectory(atPath: site.folder("good"), withIntermediateDirectories: true)
        try manager.copyItem(atPath: site.folder(name), toPath: site.folder("good/" + name))
      }
      let edit = try RandomEdit.apply(to: site.folder, &random, step)
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
      before = after
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

  /// A translation is searched by what it has of the page that it translates.
  @Test(arguments: [
    ("number: 3/KH-UBND", "number: 176/KH-UBND"), ("issued: 2021-05-04", "issued: 2021-05-03"),
    ("issued:", "signer: {name: Nguyễn Văn Bình, title: Chủ tịch}\nissued:"), ("issued:", "text: summary\nissued:"),
  ])
  func aTranslationFollowsWhatItInherits(_ old: String, _ new: String) throws {
    let site = try site()
    let path = "content/van-ban/3-kh-ubnd.md"
    try site.folder.write("content/van-ban/3-kh-ubnd.en.md", "---\ntitle: Plan of 2021\n---\n\nBy 2022.\n")
    _ = try build(site)
    try site.folder.write(path, site.folder.read(path).replacing(old, with: new))
    #expect(try build(site).exitCode == 0)
    let after = try Snapshot(of: site.folder("site")).files
    try FileManager.default.removeItem(atPath: site.folder(".congbo"))
    #expect(try build(site, "clean").exitCode == 0)
    let wanted = try Snapshot(of: site.folder("clean")).files
    #expect(wanted.keys.contains { $0.hasPrefix("en/") })
    #expect(Set(after.keys).union(wanted.keys).filter { after[$0] != wanted[$0] }.sorted() == [])
  }
}

/// One random edit of a small site, as an editor or a designer would make it.
struct RandomEdit {
  private let folder: TemporaryFolder
  private let page: String
  private let isFew: Bool
  private let step: Int

  /// Applies an edit and tells which.
  static func apply(to folder: TemporaryFolder, _ random: inout SeededGenerator, _ step: Int) throws -> String {
    let pages = try Snapshot(of: folder("content")).entries.filter { $0.value.kind == "file" }.keys
      .map { "content/" + $0 }.sorted().filter { $0.hasSuffix(".md") }
    let page = pages.randomElement(using: &random) ?? ""
    let one = RandomEdit(folder: folder, page: page, isFew: pages.count <= 3, step: step)
    let kind = Int.random(in: 0..<22, using: &random)
    return try one.files(kind, &random) ?? one.portal(kind) ?? one.text(kind)
  }

  /// Pages that come, go and move.
  private func files(_ kind: Int, _ random: inout SeededGenerator) throws -> String? {
    switch kind {
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
      if !isFew { try FileManager.default.removeItem(atPath: folder(page)) }
      return "removes \(page)"
    case 8:
      try FileManager.default.moveItem(atPath: folder(page), toPath: folder(page.replacing(".md", with: "-\(step).md")))
      return "renames \(page)"
    case 18:
      if page.hasSuffix(".en.md") { return "nothing" }
      let english = page.replacing(".md", with: ".en.md")
      try folder.write(english, "---\ntitle: English \(step)\nissuer: UBND tỉnh B\ndate: 2022-01-01\n---\n\nText.\n")
      return "adds \(english)"
    default: return nil
    }
  }

  /// What all pages share.
  private func portal(_ kind: Int) throws -> String? {
    switch kind {
    case 9:
      try edit("content/portal.yml", "renames the portal") { $0.replacing(#/name: .*/#, with: "name: Cổng \(step)") }
    case 10:
      try edit("content/portal.yml", "declares an issuer") { text in
        text.contains("issuers") ? text : text + "issuers:\n  - {id: tinh-b, name: UBND tỉnh B, place: B}\n"
      }
    case 11: try edit("templates/partials/footer.mustache", "changes a template") { "<!-- \(step) -->\n" + $0 }
    case 12:
      try edit("templates/words.vi.yml", "changes a word") {
        $0.replacing(#/\nhome: .*/#, with: "\nhome: Trang chủ \(step)")
      }
    case 21: try edit("content/van-ban/phu-luc.txt", "changes an attachment") { $0 + "dòng \(step)\n" }
    default: nil
    }
  }

  /// What one page says.
  private func text(_ kind: Int) throws -> String {
    switch kind {
    case 2: try edit(page, "changes a title") { $0.replacing(#/title: .*/#, with: "title: Tiêu đề mới \(step)") }
    case 3: try edit(page, "changes a day") { $0.replacing(#/date: .*/#, with: "date: 2022-01-\(10 + step % 20)") }
    case 4: try state("adds a tag", "tags: [thẻ \(step)]")
    case 13: try state("adds a former address", "aliases: [/cu/trang-\(step)/]")
    case 14:
      try edit(page, "changes a number") { $0.replacing(#/\nnumber: .*/#, with: "\nnumber: \(step % 5)/QĐ-UBND") }
    case 15:
      try edit(page, "cites and links") {
        $0
          + "\nTheo Quyết định \(step % 5)/QĐ-UBND, [xem](../van-ban/3-kh-ubnd.md#muc-1), [thẻ](/the/chuyen-doi-so/).\n"
      }
    case 16: try state("changes the validity", "effective: 2021-0\(1 + step % 9)-01")
    case 17: try state("makes a draft", "draft: true")
    case 19: try state("confirms targets", "targets:\n  confirmed: 2022-01-01")
    case 20: try state("gives it another address", "slug: dia-chi-\(step)")
    default: try edit(page, "adds a paragraph") { $0 + "\nĐoạn thêm ở bước \(step): 9\(step % 10)% hộ dân.\n" }
    }
  }

  /// A further line of front matter.
  private func state(_ name: String, _ line: String) throws -> String {
    try edit(page, name) { $0.replacing(#/\ndate: /#, with: "\n\(line)\ndate: ") }
  }

  private func edit(_ path: String, _ name: String, _ change: (String) -> String) throws -> String {
    try folder.write(path, change(try folder.read(path)))
    return "\(name): \(path)"
  }
}
