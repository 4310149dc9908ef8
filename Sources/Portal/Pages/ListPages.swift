import Publications
import Templates
import Vietnamese

extension Site {
  /// One page of a list.
  func listPage(_ listing: Listing, page: Int) throws -> [UInt8] {
    let facts = listFacts(listing, page: page)
    let view = listView(listing, page: page)
    if case .issuer(let index) = listing.kind { return try render(issuerView(index, view), facts) }
    return try render(view, facts)
  }

  private func listFacts(_ listing: Listing, page: Int) -> PageFacts {
    let language = listing.language
    var facts = PageFacts(
      title: title(listing, language), kind: "list", path: listing.path(page: page), language: language)
    facts.breadcrumb =
      [home(language)] + parents(listing.kind, language) + [LinkView(text: facts.title, isCurrent: true)]
    facts.up = parents(listing.kind, language).last ?? home(language)
    if listing.hasFeed { facts.feeds = [LinkView(facts.title, addresses.href(listing.path + "feed.xml"))] }
    facts.previous = page > 1 ? listing.path(page: page - 1) : nil
    facts.next = page < listing.pageCount ? listing.path(page: page + 1) : nil
    if case .section(let section) = listing.kind, page == 1 {
      let other: Language = language == .vietnamese ? .english : .vietnamese
      let path = "\(other.root)\(section.rawValue)/"
      if pagePaths.contains(path) { facts.translations = [(other, path)] }
    }
    return facts
  }

  private func title(_ listing: Listing, _ language: Language) -> String {
    let name = name(listing.kind, language)
    switch listing.kind {
    case .tag: return words(language).text(.tagN, ["name": name])
    default: return name
    }
  }

  private func parents(_ kind: ListingKind, _ language: Language) -> [LinkView] {
    guard let taxonomy = Taxonomy.allCases.first(where: { $0.holds(kind) }) else { return [] }
    return [LinkView(words(language).text(taxonomy.word), addresses.href(taxonomy.path))]
  }

  func listView(_ listing: Listing, page: Int) -> ListView {
    let language = listing.language
    let words = words(language)
    let isDocuments: Bool
    let noun: CountedNoun
    switch listing.kind {
    case .section(.document), .form, .issuer: (isDocuments, noun) = (true, .documents)
    case .section(.news): (isDocuments, noun) = (false, .news)
    default: (isDocuments, noun) = (false, .items)
    }
    return ListView(
      title: title(listing, language), countText: words.count(noun, listing.items.count),
      items: listing.items(page: page).map { item($0, language) },
      emptyText: listing.items.isEmpty ? words.text(.emptyList) : nil,
      pagination: PaginationView(current: page, total: listing.pageCount, words: words) {
        addresses.href(listing.path(page: $0))
      },
      filters: page == 1 ? filters(listing, language) : [],
      feed: listing.hasFeed ? LinkView(words.text(.feed), addresses.href(listing.path + "feed.xml")) : nil,
      related: related(listing, language), isDocuments: isDocuments, searchFilters: searchFilters(listing))
  }

  /// Links to the lists built beforehand, on the first page of a section.
  private func filters(_ listing: Listing, _ language: Language) -> [FilterGroupView] {
    guard case .section(let section) = listing.kind, section != .page, language == .vietnamese else { return [] }
    let taxonomies: [Taxonomy] = section == .document ? [.form, .issuer, .field, .year] : [.field, .year, .tag]
    return taxonomies.compactMap { taxonomyGroup($0, limit: 12) }
  }

  /// The lists of a taxonomy as links with counts; empty ones are left out.
  func taxonomyGroup(_ taxonomy: Taxonomy, limit: Int, _ language: Language = .vietnamese) -> FilterGroupView? {
    let lists = plan.listings.all { taxonomy.holds($0) }.filter { !$0.items.isEmpty }
    if lists.isEmpty { return nil }
    let words = words(language)
    var links = lists.prefix(limit).map { link($0.kind, language, count: $0.items.count) }
    if lists.count > limit { links.append(LinkView(words.text(.seeAll), addresses.href(taxonomy.path))) }
    return FilterGroupView(label: words.text(taxonomy.word), name: taxonomy.rawValue, options: links)
  }

  private func related(_ listing: Listing, _ language: Language) -> [LinkView] {
    let words = words(language)
    let kind: TargetListing.Kind
    switch listing.kind {
    case .field(let index): kind = .field(index)
    case .issuer(let index): kind = .issuer(index)
    default: return []
    }
    return targets.listings.filter { $0.kind == kind }.map {
      LinkView(
        words.text(.targetsHere), addresses.href($0.path),
        count: NumberText.whole($0.records.count, language: language.rawValue))
    }
  }

  private func searchFilters(_ listing: Listing) -> [SearchFilterView] {
    switch listing.kind {
    case .form(let form): [SearchFilterView(name: "loai", value: form.slug)]
    case .issuer(let index): [SearchFilterView(name: "co-quan", value: catalog.issuers[index].id)]
    case .field(let index): [SearchFilterView(name: "linh-vuc", value: catalog.fields[index].id)]
    case .year(let year): [SearchFilterView(name: "nam", value: String(year))]
    case .section, .tag: []
    }
  }

  // MARK: Issuing bodies

  private func issuerView(_ index: Int, _ list: ListView) -> IssuerView {
    let issuer = catalog.issuers[index]
    let words = words(.vietnamese)
    func links(_ match: (PortalConfiguration.Issuer) -> Bool) -> [LinkView] {
      catalog.issuers.enumerated().filter { match($0.element) }.map { link(.issuer($0.offset), .vietnamese) }
    }
    return IssuerView(
      title: issuer.name.vietnamese, list: list, place: issuer.place,
      level: issuer.level.map { words.text($0.word) },
      until: issuer.until.map { DateView($0) }, isFormer: issuer.until.map { $0 < today } ?? false,
      successors: issuer.successor.map { id in links { $0.id == id } } ?? [],
      predecessors: links { $0.successor == issuer.id })
  }

  // MARK: Taxonomies

  /// All lists of a taxonomy.
  func taxonomyPage(_ taxonomy: Taxonomy) throws -> [UInt8] {
    let words = words(.vietnamese)
    let lists = plan.listings.all { taxonomy.holds($0) }.filter { taxonomy != .form || !$0.items.isEmpty }
    var groups: [LinkGroupView] = []
    if taxonomy == .issuer {
      for level in AdministrativeLevel.allCases + [nil] {
        let members = lists.filter { list in
          if case .issuer(let index) = list.kind { return catalog.issuers[index].level == level }
          return false
        }
        if members.isEmpty { continue }
        groups.append(
          LinkGroupView(
            title: words.text(level?.word ?? .otherIssuers), id: level?.rawValue ?? "khac",
            links: members.map { link($0.kind, .vietnamese, count: $0.items.count) }))
      }
    } else {
      groups = [LinkGroupView(links: lists.map { link($0.kind, .vietnamese, count: $0.items.count) })]
    }
    let title = words.text(taxonomy.word)
    return try render(TaxonomyView(title: title, groups: groups), simpleFacts(title, "taxonomy", taxonomy.path))
  }

  func simpleFacts(_ title: String, _ kind: String, _ path: String, _ language: Language = .vietnamese) -> PageFacts {
    var facts = PageFacts(title: title, kind: kind, path: path, language: language)
    facts.breadcrumb = [home(language), LinkView(text: title, isCurrent: true)]
    facts.up = home(language)
    return facts
  }
}
