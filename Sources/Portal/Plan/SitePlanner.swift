import Diagnostics
import Publications
import Templates
import Vietnamese

/// All kinds of page, for the check of templates, the tests and the reference.
public enum PageKinds {
  /// Their types.
  package static let types: [any Page.Type] = [
    HomePage.self, DocumentPage.self, NewsPage.self, ListPage.self, TaxonomyPage.self, IssuerPage.self,
    TargetsPage.self, SearchPage.self, StandingPage.self, SiteMapPage.self, NotFoundPage.self, RedirectPage.self,
    DataPage.self, AlignmentListPage.self, AlignmentPage.self, ProgressPage.self,
  ]

  /// What their pages show, in the order of the reference.
  public static let all: [any PageContent.Type] = types.map { $0.view }

  /// A page of each kind with made-up contents.
  package static func samples(_ words: Words) -> [Sample] { types.map { $0.sample(words) } }
}

extension SitePlan {
  /// What can be planned before the targets are known: the publications, and the lists of them.
  struct Base: Sendable {
    fileprivate let planner: Planner
    fileprivate let languages: [Language]
  }

  /// Begins the plan.
  ///
  /// - Parameter today: The day as of which documents are in force.
  static func base(_ catalog: Catalog, today: Day) -> Base {
    let listings = Listings(catalog, today: today)
    let hasEnglish =
      catalog.content.configuration.languages.contains(.english)
      && catalog.publications.contains { $0.language == .english }
    let languages: [Language] = hasEnglish ? [.vietnamese, .english] : [.vietnamese]
    var planner = Planner(SiteOutline(catalog: catalog, listings: listings))
    for language in languages {
      planner.add(HomePage(language: language))
      planner.add(SearchPage(language: language))
    }
    for index in catalog.publications.indices {
      if !hasEnglish { planner.requireLanguage(of: catalog.publications[index]) }
      planner.addPublication(index)
    }
    for (list, listing) in listings.all.enumerated() {
      for page in 1...listing.pageCount {
        if case .issuer(let issuer) = listing.kind {
          planner.add(IssuerPage(issuer: issuer, list: list, number: page))
        } else {
          planner.add(ListPage(list: list, number: page))
        }
      }
    }
    for taxonomy in Taxonomy.allCases
    where taxonomy != .validity || listings.all.contains(where: { taxonomy.holds($0.kind) }) {
      planner.add(TaxonomyPage(taxonomy: taxonomy))
    }
    return Base(planner: planner, languages: languages)
  }

  /// Plans the site. Errors: `address-collision`, `alias-invalid`, `attachment-missing`.
  static func make(
    _ base: Base, targets: TargetCatalog, alignment: AlignmentCatalog, results: ResultCatalog
  ) -> Diagnosed<SitePlan> {
    var planner = base.planner
    planner.outline.targetListings = targets.listings
    for (list, listing) in targets.listings.enumerated() {
      for page in 1...listing.pageCount { planner.add(TargetsPage(list: list, number: page)) }
    }
    planner.outline.progressListings = results.listings
    for (list, listing) in results.listings.enumerated() {
      for page in 1...listing.pageCount { planner.add(ProgressPage(list: list, number: page)) }
    }
    planner.add(SiteMapPage())
    for language in base.languages { planner.add(DataPage(language: language)) }
    for page in 1...alignment.pageCount { planner.add(AlignmentListPage(number: page)) }
    for (document, _) in alignment.documents { planner.add(AlignmentPage(document: document)) }
    planner.add(NotFoundPage())
    let plan = SitePlan(pages: planner.pages, listings: planner.outline.listings, languages: base.languages)
    return Diagnosed(plan, planner.diagnostics)
  }
}

private struct Planner: Sendable {
  var outline: SiteOutline
  private(set) var pages: [PlannedPage] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var owner: [String: Int] = [:]

  init(_ outline: SiteOutline) {
    self.outline = outline
    let expected = outline.catalog.publications.count * 3 / 2
    pages.reserveCapacity(expected)
    owner.reserveCapacity(expected)
  }

  mutating func add(_ page: some Page) {
    let address = page.address(in: outline)
    let file = Addresses.file(address.path)
    if let first = owner[file] {
      let other = pages[first].address
      // A former address gives way to a page.
      let givesWay = type(of: pages[first].page).givesWay
      let place = givesWay ? other.location ?? address.location : address.location ?? other.location
      diagnostics.append(
        Diagnostic(
          .addressCollision, at: place,
          "Hai trang cùng muốn địa chỉ \(address.path): \(other.origin) và \(address.origin)",
          fix: "Đổi tên một tệp, hoặc đặt `slug` khác cho một trang."))
      return
    }
    owner[file] = pages.count
    pages.append(PlannedPage(page: page, address: address))
  }

  /// A page in a language that the portal does not offer would lead to a home page and lists that are not there.
  mutating func requireLanguage(of publication: Publication) {
    guard publication.language != .vietnamese else { return }
    diagnostics.append(
      Diagnostic(
        .languageUndeclared, at: SourceLocation(file: publication.file),
        "Trang tiếng Anh, nhưng Cổng chưa có phần tiếng Anh",
        fix: "Thêm `languages: [vi, en]` vào `content/portal.yml`, hoặc dời tệp này khỏi `content`."))
  }

  mutating func addPublication(_ index: Int) {
    let publication = outline.catalog.publications[index]
    switch publication.kind {
    case .document: add(DocumentPage(index: index))
    case .news: add(NewsPage(index: index))
    case .page: add(StandingPage(index: index))
    }
    for (number, alias) in publication.facts.aliases.enumerated() {
      guard Addresses.path(ofAlias: alias.value) != nil else {
        diagnostics.append(
          Diagnostic(
            .aliasInvalid, at: alias.location, "Địa chỉ cũ không đúng dạng: «\(alias.value)»",
            fix: "Viết dạng `/van-ban/ten-cu/`.",
            length: alias.value.count))
        continue
      }
      add(RedirectPage(publication: index, alias: number))
    }
  }
}
