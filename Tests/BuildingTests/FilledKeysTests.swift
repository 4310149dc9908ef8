import Building
import Foundation
import Portal
import Templates
import TestSupport
import Testing

/// What templates can name is filled on some page: every key of every view, over a site that has something of each.
///
/// The site is built with templates made here. They show, in place of pages, the name of each key that holds something.
@Suite struct FilledKeysTests {
  @Test func everyKeyIsFilledOnSomePage() throws {
    let declared = Self.declaredKeys()
    #expect(declared.count > 250)
    let filled = try Self.filledKeys()
    #expect(declared.subtracting(filled).sorted() == [], "declared, and filled on no page")
    #expect(filled.subtracting(declared).sorted() == [])
  }

  /// The keys of all views that pages can show, as `LinkView.url`.
  private static func declaredKeys() -> Set<String> {
    Set(types().flatMap { type in type.declaredKeys.map { "\(type).\($0.name)" } })
  }

  private static func types() -> [any View.Type] {
    var found: [any View.Type] = []
    var waiting: [any View.Type] = [PageKinds.frame] + PageKinds.all.map { $0 as any View.Type }
    while let next = waiting.popLast() {
      if found.contains(where: { $0 == next }) { continue }
      found.append(next)
      for key in next.declaredKeys {
        switch key.kind {
        case .view(let child), .list(let child): waiting.append(child)
        default: break
        }
      }
    }
    return found
  }

  /// A template that shows the filled keys of a view, and below them those of the views in it.
  private static func template(_ type: any View.Type) -> String {
    type.declaredKeys.map { key in
      let shown = "[\(type).\(key.name)]"
      return switch key.kind {
      case .view(let child), .list(let child): "{{#.\(key.name)}}\(shown){{>\(child)}}{{/.\(key.name)}}"
      default: "{{#.\(key.name)}}\(shown){{/.\(key.name)}}"
      }
    }.joined(separator: "\n") + "\n"
  }

  private static func filledKeys() throws -> Set<String> {
    try filledKeys(VariedSite.rich()).union(filledKeys(VariedSite.bare(), drafts: true)).union(
      filledKeys(VariedSite.large()))
  }

  private static func filledKeys(_ site: SiteFixture, drafts: Bool = false) throws -> Set<String> {
    let templates = VariedSite.root + "/templates/"
    for name in ["words.vi.yml", "words.en.yml"] {
      try site.folder.write("templates/" + name, String(contentsOfFile: templates + name, encoding: .utf8))
    }
    for type in types() { try site.folder.write("templates/partials/\(type).mustache", template(type)) }
    let frame = "[FrameView.site]{{#site}}{{>SiteView}}{{/site}}[FrameView.page]{{#page}}{{>PageView}}{{/page}}"
    try site.folder.write("templates/layout.mustache", frame + "{{{content}}}\n")
    for kind in PageKinds.all {
      try site.folder.write("templates/\(kind.template).mustache", template(kind) + (kind.usesLayout ? "" : frame))
    }
    let options = SiteOptions(source: site.path, drafts: drafts)
    let outcome = Build(Build.Options(options, output: site.folder("site"), toolVersion: "thử")).run()
    guard case .published = outcome.ending else {
      Issue.record("\(outcome.ending) \(outcome.review.text)")
      return []
    }
    var filled: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: site.folder("site")) where path.hasSuffix(".html") {
      for match in try site.folder.read("site/" + path).matches(of: /\[(\w+\.\w+)\]/) { filled.insert(String(match.1)) }
    }
    return filled
  }
}
