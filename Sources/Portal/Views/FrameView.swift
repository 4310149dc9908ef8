import Templates

/// What every page has beside its own content.
struct FrameView: View {
  let site: ViewBox<SiteView>
  let page: ViewBox<PageView>

  static let keys = ViewKeys<FrameView>([
    .view("site", "khung chung của cổng") { $0.site },
    .view("page", "khung của trang") { $0.page },
  ])
}

extension TemplateLibrary {
  /// The page as it is published, UTF-8.
  ///
  /// - Throws: `RenderFailure` when the content's template was not loaded, that is, when the type is not among
  ///   `PageKinds.all`, or when a partial shows itself without end.
  func render(_ content: some PageContent, site: ViewBox<SiteView>, page: PageView) throws(RenderFailure) -> [UInt8] {
    try render(
      content, in: FrameView(site: site, page: ViewBox(page)), language: site.content.lang, address: page.canonical)
  }
}
