import Diagnostics
import Publications
import Templates
import Vietnamese

/// One page of a list of publications.
struct ListPage: PageOfList {
  /// Number of the list among all.
  let list: Int
  /// Of the page, from 1.
  let number: Int

  static let view: any PageContent.Type = ListView.self

  func variant(in site: Site) -> String { site.plan.listings[list].language.rawValue }

  func html(in site: Site) throws -> [UInt8] {
    let content = content(in: site)
    return try site.render(content.view(), content.facts())
  }
}

/// One page of a list of publications, whatever else it shows.
protocol PageOfList: Page {
  /// Number of the list among all.
  var list: Int { get }
  /// Of the page, from 1.
  var number: Int { get }
}

extension PageOfList {
  package func address(in outline: SiteOutline) -> PageAddress { ListContent.address(outline.listings[list], number) }

  package func declare(_ facts: inout DeclaredFacts) -> Caching {
    ListContent.declare(facts.site.plan.listings[list], number, &facts)
    return .whileFactsStay
  }

  package func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  package func wording(in outline: SiteOutline) -> SourceLocation? { ListContent.wording(list, in: outline) }

  /// What it shows of the list.
  func content(in site: Site) -> ListContent {
    ListContent(site: site, listing: site.plan.listings[list], number: number)
  }
}

/// What the pages of a list show, also that of an issuing body.
struct ListContent {
  let site: Site
  let listing: Listing
  /// Of the page, from 1.
  let number: Int

  private var language: Language { listing.language }

  static func address(_ listing: Listing, _ number: Int) -> PageAddress {
    PageAddress(listing.path(page: number), "danh sách \(listing.path)")
  }

  /// A page shows its part of the list, on the first one with links to other lists. Lists of fields and bodies lead to
  /// their targets on every page.
  static func declare(_ listing: Listing, _ number: Int, _ facts: inout DeclaredFacts) {
    facts.list(listing.path)
    for item in listing.items(page: number) { facts.frontMatter(item) }
    if number == 1 || targets(of: listing.kind) != nil { facts.lists() }
    if number == 1, let other = translation(of: listing) { facts.page(at: other) }
  }

  /// A list is named in the words of its first publication.
  static func wording(_ list: Int, in outline: SiteOutline) -> SourceLocation? {
    outline.listings[list].items.first.map { SourceLocation(file: outline.catalog.publications[$0].file) }
  }

  /// The address of a section in the other language.
  private static func translation(of listing: Listing) -> String? {
    guard case .section(let section) = listing.kind else { return nil }
    return "\(listing.language.other.root)\(section.rawValue)/"
  }

  /// The list of targets that belongs to a list of publications.
  private static func targets(of kind: ListingKind) -> TargetListing.Kind? {
    switch kind {
    case .field(let index): .field(index)
    case .issuer(let index): .issuer(index)
    case .section, .form, .year, .validity, .tag: nil
    }
  }

  /// What the page says of itself.
  func facts() -> PageFacts {
    var facts = PageFacts(
      title: title(), kind: "list", path: listing.path(page: number), language: language)
    facts.breadcrumb =
      [site.home(language)] + parents() + [LinkView(text: facts.title, isCurrent: true)]
    facts.up = parents().last ?? site.home(language)
    if listing.hasFeed { facts.feeds = [LinkView(facts.title, site.addresses.href(listing.path + "feed.xml"))] }
    facts.previous = number > 1 ? listing.path(page: number - 1) : nil
    facts.next = number < listing.pageCount ? listing.path(page: number + 1) : nil
    if number == 1, let path = ListContent.translation(of: listing), site.pagePaths.contains(path) {
      facts.translations = [(language.other, path)]
    }
    return facts
  }

  /// What the page shows.
  func view() -> ListView {
    let words = site.words(language)
    let isDocuments: Bool
    let noun: CountedNoun
    switch listing.kind {
    case .section(.document), .form, .issuer, .validity: (isDocuments, noun) = (true, .documents)
    case .section(.news): (isDocuments, noun) = (false, .news)
    default: (isDocuments, noun) = (false, .items)
    }
    let isOfBody = if case .issuer = listing.kind { true } else { false }
    return ListView(
      title: title(), countText: words.count(noun, listing.items.count),
      items: listing.items(page: number).map { site.item($0, language, namesIssuer: !isOfBody) },
      emptyText: listing.items.isEmpty ? words.text(.emptyList) : nil,
      pagination: PaginationView(current: number, total: listing.pageCount, words: words) {
        site.addresses.href(listing.path(page: $0))
      },
      filters: number == 1 ? filters() : [],
      feed: listing.hasFeed ? LinkView(words.text(.feed), site.addresses.href(listing.path + "feed.xml")) : nil,
      related: related() + (isDocuments && number == 1 ? [refining()] : []), isDocuments: isDocuments,
      searchFilters: searchFilters())
  }

  private func title() -> String {
    let name = site.name(listing.kind, language)
    switch listing.kind {
    case .tag: return site.words(language).text(.tagN, ["name": name])
    default: return name
    }
  }

  private func parents() -> [LinkView] {
    guard let taxonomy = Taxonomy.allCases.first(where: { $0.holds(listing.kind) }) else { return [] }
    return [LinkView(site.words(language).text(taxonomy.word), site.addresses.href(taxonomy.path))]
  }

  /// Links to the lists built beforehand, on the first page of a section.
  private func filters() -> [FilterGroupView] {
    guard case .section(let section) = listing.kind, section != .page, language == .vietnamese else { return [] }
    let taxonomies: [Taxonomy] =
      section == .document ? [.form, .issuer, .field, .year, .validity] : [.field, .year, .tag]
    return taxonomies.compactMap { site.taxonomyGroup($0, limit: 12) }
  }

  private func related() -> [LinkView] {
    guard let kind = ListContent.targets(of: listing.kind) else { return [] }
    let words = site.words(language)
    return site.targets.listings.filter { $0.kind == kind }.map {
      LinkView(
        words.text(.targetsHere), site.addresses.href($0.path),
        count: NumberText.whole($0.records.count, language: language.rawValue))
    }
  }

  /// The list in the search, which narrows it by validity and sorts it.
  private func refining() -> LinkView {
    let filters = searchFilters().map { "\($0.name)=\(PageView.percentEncoded($0.value))" }
    let query = (filters.isEmpty ? ["sap-xep=ngay"] : filters).joined(separator: "&")
    return LinkView(
      site.words(language).text(.refineList), site.addresses.href("\(language.root)tim-kiem/") + "?" + query)
  }

  private func searchFilters() -> [SearchFilterView] {
    switch listing.kind {
    case .form(let form): [SearchFilterView(name: "loai", value: form.slug)]
    case .issuer(let index): [SearchFilterView(name: "co-quan", value: site.catalog.issuers[index].id)]
    case .field(let index): [SearchFilterView(name: "linh-vuc", value: site.catalog.fields[index].id)]
    case .year(let year): [SearchFilterView(name: "nam", value: String(year))]
    case .validity(let validity): [SearchFilterView(name: "hieu-luc", value: validity.rawValue)]
    case .section, .tag: []
    }
  }
}

// MARK: Sample

extension ListPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "list", ViewsSamples.list(words),
      ViewsSamples.page("list", "Văn bản", path: "/van-ban/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static func list(_ words: Words) -> ListView {
    ListView(
      title: "Văn bản", countText: words.count(.documents, 4213),
      items: documents(words),
      pagination: PaginationView(current: 3, total: 12, words: words) {
        $0 == 1 ? "/van-ban/" : "/van-ban/trang/\($0)/"
      },
      filters: filters,
      feed: LinkView("Kênh tin (Atom)", "/van-ban/feed.xml"),
      related: [LinkView("Chỉ tiêu của các văn bản này", "/chi-tieu/")], isDocuments: true,
      searchFilters: [SearchFilterView(name: "loai", value: "van-ban")])
  }
}
