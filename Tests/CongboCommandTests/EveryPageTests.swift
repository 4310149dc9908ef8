import Foundation
import Portal
import Testing

/// The pages that browsers look at are of every kind that there is.
@Suite struct EveryPageTests {
  @Test func everyKindOfPageIsLookedAt() throws {
    let pages = try #require(Site.make(SiteOptions(source: RealPortal.root)).value).plan.pages
    let kinds = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, "\(type(of: $0.page))") })
    let present = Set(kinds.values)
    #expect(
      Set(PageKinds.types.map { "\($0)" }).subtracting(present) == ["RedirectPage", "AlignmentPage"],
      "content/ has none")
    for (name, paths) in [("tests", EveryPage.kinds), (".ci/screenshots", try screenshots())] {
      let shown = Set(paths.compactMap { kinds[String($0.prefix { $0 != "?" })] })
      #expect(present.subtracting(shown) == [], "\(name)")
    }
  }

  /// The addresses of which `make screenshots` takes pictures.
  private func screenshots() throws -> [String] {
    let script = try String(contentsOfFile: RealPortal.root + "/.ci/screenshots", encoding: .utf8)
    let list = try #require(script.firstMatch(of: /\nPAGES = \[([^\]]*)\]/)).1
    return list.matches(of: /"([^"]*)"/).map { String($0.1) }
  }
}
