import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing

/// Whatever a file holds: no crash, no page lost in silence, every error with its line, and nothing published when a page
/// would be wrong. Seeded; a failure names its seed.
@Suite struct SpoiltFiles {
  static let perSite = 20

  /// A site of twenty spoilt documents beside a sound one.
  private static func site(_ seed: Int, spoilsFront: Bool) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "content/portal.yml",
      """
      name: Cổng thử
      base_url: https://thu.example
      issuers: [{id: ubnd-tinh-a, name: UBND tỉnh A}]
      fields: [{id: chuyen-doi-so, name: Chuyển đổi số}]
      """)
    try FileManager.default.createSymbolicLink(
      atPath: folder("templates"), withDestinationPath: RealPortal.root + "/templates")
    let sound = Mutation.document(9999)
    try folder.write("content/van-ban/tot.md", sound.front + sound.body)
    for number in 0..<perSite {
      let kind = seed * perSite + number
      var mutation = Mutation(random: SeededGenerator(seed: UInt64(kind)))
      let (front, body) = Mutation.document(kind + 1)
      let bytes =
        spoilsFront
        ? mutation.frontMatter(kind, front) + Array(body.utf8) : Array(front.utf8) + mutation.body(kind, body)
      try Data(bytes).write(to: URL(fileURLWithPath: folder(file(kind))))
    }
    return folder
  }

  private static func file(_ kind: Int) -> String { "content/van-ban/v\(kind).md" }

  private static func errors(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { $0.severity == .error }
  }

  @Test(arguments: 0..<10, [true, false]) func areNamedOrPublishedWhole(_ seed: Int, spoilsFront: Bool) async throws {
    let folder = try Self.site(seed, spoilsFront: spoilsFront)
    let options = SiteOptions(source: folder.path)
    let all = Site.check(options)
    for error in Self.errors(all) {
      let location = try #require(error.location, "\(seed): \(error.text)")
      let lines = try Data(contentsOf: URL(fileURLWithPath: folder(location.file))).split(
        separator: 0x0A, omittingEmptySubsequences: false)
      #expect(location.line >= 1 && location.line <= lines.count, "\(seed): \(error.text)")
      #expect(error.sourceLine != nil && location.column >= 1, "\(seed): \(error.text)")
    }
    // Without the files that are refused, all others must be there, whole.
    let refused = Set(Self.errors(all).compactMap(\.location?.file))
    #expect(!refused.contains("content/van-ban/tot.md"), "\(seed)")
    #expect(
      refused.count >= (spoilsFront ? 5 : 1) && (spoilsFront || refused.count < Self.perSite),
      "\(seed): \(refused.count)")
    for file in refused { try FileManager.default.removeItem(atPath: folder(file)) }
    let made = Site.make(options)
    #expect(Self.errors(made.diagnostics).map(\.text) == [], "\(seed)")
    let pages = Dictionary(
      try #require(try made.value?.files().files, "\(seed)").map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let warned = Set(all.compactMap(\.location?.file))
    for kind in (seed * Self.perSite)..<((seed + 1) * Self.perSite) where !refused.contains(Self.file(kind)) {
      let page = try #require(pages["van-ban/v\(kind)/index.html"], "page of \(kind) is lost")
      let html = String(decoding: try page.contents(), as: UTF8.self)
      let isWhole = html.contains(Mutation.lastWords(kind + 1)) || Self.isCut(kind, spoilsFront)
      #expect(isWhole || warned.contains(Self.file(kind)), "\(kind): text is lost in silence")
      #expect(!html.contains("<script>alert") && !html.lowercased().contains("=\"javascript:"), "\(kind)")
      #expect(!html.contains("onerror=alert(1)>"), "\(kind)")
    }
  }

  /// Whether the mutation itself took or changed the last words.
  private static func isCut(_ kind: Int, _ spoilsFront: Bool) -> Bool {
    var mutation = Mutation(random: SeededGenerator(seed: UInt64(kind)))
    let (front, body) = Mutation.document(kind + 1)
    let bytes = spoilsFront ? mutation.frontMatter(kind, front) + Array(body.utf8) : mutation.body(kind, body)
    let text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    return !text.contains(Mutation.lastWords(kind + 1))
  }

  @Test(arguments: [2, 7]) func leaveTheOutputAsItWas(_ seed: Int) throws {
    let folder = try Self.site(seed, spoilsFront: true)
    let build = ["build", "--source", folder.path, "--output", folder("site")]
    let refused = Set(Self.errors(Site.check(SiteOptions(source: folder.path))).compactMap(\.location?.file))
    #expect(!refused.isEmpty)
    let spoilt = try refused.map { ($0, try Data(contentsOf: URL(fileURLWithPath: folder($0)))) }
    for file in refused { try FileManager.default.removeItem(atPath: folder(file)) }
    #expect(try Command.congbo(build).exitCode == 0)
    let before = try Snapshot(of: folder("site")).files
    for (file, bytes) in spoilt {
      try bytes.write(to: URL(fileURLWithPath: folder(file)))
      #expect(try Command.congbo(build).exitCode == 1, "\(file)")
      #expect(try Snapshot(of: folder("site")).files == before, "\(file)")
      try FileManager.default.removeItem(atPath: folder(file))
    }
  }
}
