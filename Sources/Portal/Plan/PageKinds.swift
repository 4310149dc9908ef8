import Templates

/// All kinds of page, for the check of templates, the tests and the reference.
public enum PageKinds {
  /// Their types.
  package static let types: [any Page.Type] = [
    HomePage.self, DocumentPage.self, NewsPage.self, ListPage.self, TaxonomyPage.self, IssuerPage.self,
    TargetsPage.self, SearchPage.self, StandingPage.self, SiteMapPage.self, NotFoundPage.self, RedirectPage.self,
    DataPage.self, AlignmentListPage.self, AlignmentPage.self,
  ]

  /// What their pages show, in the order of the reference.
  public static let all: [any PageContent.Type] = types.map { $0.view }

  /// A page of each kind with made-up contents.
  package static func samples(_ words: Words) -> [Sample] { types.map { $0.sample(words) } }
}
