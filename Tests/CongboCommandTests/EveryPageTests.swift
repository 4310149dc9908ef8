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
    let shown = Set(EveryPage.kinds.compactMap { kinds[String($0.prefix { $0 != "?" })] })
    #expect(present.subtracting(shown) == [])
  }
}
