/// What every page has beside its own content.
final class FrameView: View {
  let site: SiteView
  let page: PageView

  init(site: SiteView, page: PageView) {
    self.site = site
    self.page = page
  }

  static let keys = ViewKeys<FrameView>([
    .view("site", "khung chung của cổng") { $0.site },
    .view("page", "khung của trang") { $0.page },
  ])
}

/// The layout's own content: the page is rendered where the layout names it.
final class LayoutView: View {
  static let keys = ViewKeys<LayoutView>([.inner("content", "nội dung chính của trang")])
}

/// All page kinds that the portal has, for the check of templates, the tests and the reference.
public enum PageKinds {
  /// In the order of the reference.
  public static let all: [any PageContent.Type] = [
    HomeView.self, DocumentView.self, NewsView.self, ListView.self, TaxonomyView.self, IssuerView.self,
    TargetsView.self, SearchView.self, StandingView.self, SitemapView.self, NotFoundView.self, RedirectView.self,
    DataView.self, AlignmentListView.self, AlignmentView.self,
  ]
}
