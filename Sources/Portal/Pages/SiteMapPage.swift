import Publications
import Templates
import Vietnamese

/// The page that leads everywhere, for readers.
struct SiteMapPage: Page {
  static let view: any PageContent.Type = SitemapView.self

  static let path = "/so-do-trang/"

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(SiteMapPage.path, "sơ đồ trang") }

  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    var groups: [LinkGroupView] = []
    let sections = [ListingKind.section(.document), .section(.news), .section(.page)].map { site.link($0, .vietnamese) }
    let places: [(Word, String)] = [
      (.targets, "/chi-tieu/"), (.search, "/tim-kiem/"), (.openData, "/data/"),
      (.alignmentTitle, AlignmentCatalog.path(page: 1)),
    ]
    let tools = places.map { LinkView(words.text($0.0), site.addresses.href($0.1)) }
    let standing = site.configuration.sections.map {
      LinkView($0.title.vietnamese, site.addresses.href($0.url.vietnamese))
    }
    groups.append(
      LinkGroupView(title: words.text(.sections), links: [site.home(.vietnamese)] + sections + tools + standing))
    for taxonomy in Taxonomy.allCases {
      if let group = site.taxonomyGroup(taxonomy, limit: 100) {
        groups.append(LinkGroupView(title: group.label, links: group.options))
      }
    }
    let pages = site.plan.listings.at("/trang/")?.items ?? []
    groups.append(
      LinkGroupView(
        title: words.text(.pages), links: pages.map { LinkView(site.publication($0).facts.title, site.href($0)) }))
    if site.plan.languages.contains(.english) {
      let english = site.plan.listings.all.filter { $0.language == .english }.flatMap(\.items)
      groups.append(
        LinkGroupView(
          title: "English",
          links: english.map { LinkView(text: site.publication($0).facts.title, url: site.href($0), lang: "en") }))
    }
    let title = words.text(.siteMap)
    return try site.render(
      SitemapView(title: title, groups: groups), site.simpleFacts(title, "sitemap", SiteMapPage.path))
  }
}

// MARK: Sample

extension SiteMapPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "sitemap", SitemapView(title: "Sơ đồ trang", groups: ViewsSamples.groups),
      ViewsSamples.page("sitemap", "Sơ đồ trang", path: "/so-do-trang/", crumbs: ViewsSamples.crumbs))
  }
}
