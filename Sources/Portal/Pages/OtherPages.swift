import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  /// The bytes of any planned page.
  func page(_ page: PlannedPage) throws -> [UInt8] {
    switch page.kind {
    case .home(let language): try homePage(language)
    case .publication(let index): try publicationPage(index)
    case .list(let listing, let number): try listPage(listing, page: number)
    case .taxonomy(let taxonomy): try taxonomyPage(taxonomy)
    case .targets(let listing, let number): try targetsPage(listing, page: number)
    case .search(let language): try searchPage(language)
    case .siteMap: try siteMapPage()
    case .data(let language): try dataPage(language)
    case .alignments(let number): try alignmentListPage(number)
    case .alignment(let document): try alignmentPage(document)
    case .notFound: try notFoundPage()
    case .redirect(let index): try redirectPage(to: index, from: page.path)
    }
  }

  // MARK: Targets

  private func targetsPage(_ listing: TargetListing, page: Int) throws -> [UInt8] {
    let words = words(.vietnamese)
    let isWhole = listing.kind == .all && page == 1
    let view = TargetsView(
      title: title(listing),
      countText: words.text(
        .targetsInDocuments,
        ["n": NumberText.whole(listing.records.count), "m": NumberText.whole(listing.documents.count)]),
      intro: page == 1 ? words.text(.targetsIntro) : nil,
      filters: (page == 1 ? targetFilters(current: listing.kind) : [])
        + (listing.isLong ? [documentLinks(listing, page)] : []),
      choices: isWhole && !listing.isLong && listing.records.count > 1 ? choices(listing) : [],
      charts: isWhole ? explorerCharts(listing) : [], groups: listing.isLong ? [] : targetGroups(listing),
      pagination: PaginationView(current: page, total: listing.pageCount, words: words) {
        addresses.href(listing.path(page: $0))
      },
      downloads: page == 1
        ? [
          LinkView("JSON", addresses.href(DataFile.targets)), LinkView("CSV", addresses.href(DataFile.targetsCSV)),
          LinkView("iCalendar", addresses.href(DataFile.calendar)),
          LinkView("Atom", addresses.href(DataFile.deadlineFeed)),
        ]
        : [],
      emptyText: listing.records.isEmpty ? words.text(.emptyTargets) : nil)
    return try render(view, targetsFacts(listing, page))
  }

  private func title(_ listing: TargetListing) -> String {
    let words = words(.vietnamese)
    return listing.kind == .all ? words.text(.targets) : words.text(.targetsOf, ["name": name(listing.kind)])
  }

  private func targetsFacts(_ listing: TargetListing, _ page: Int) -> PageFacts {
    var facts = simpleFacts(title(listing), "targets", listing.path(page: page))
    facts.feeds = [LinkView(words(.vietnamese).text(.deadlineFeed), addresses.href(DataFile.deadlineFeed))]
    let all = LinkView(words(.vietnamese).text(.targets), addresses.href("/chi-tieu/"))
    if listing.kind != .all {
      facts.breadcrumb = [home(.vietnamese), all, LinkView(text: name(listing.kind), isCurrent: true)]
      facts.up = all
    }
    facts.previous = page > 1 ? listing.path(page: page - 1) : nil
    facts.next = page < listing.pageCount ? listing.path(page: page + 1) : nil
    return facts
  }

  /// One page of a long list: its documents, each with how many of the targets it states.
  private func documentLinks(_ listing: TargetListing, _ page: Int) -> FilterGroupView {
    let shown = listing.documents.dropFirst((page - 1) * TargetListing.pageSize).prefix(TargetListing.pageSize)
    let links = shown.map { index, records in
      let document = publication(index).facts.document
      let name = document.map { documentName($0, .vietnamese) + ": " } ?? ""
      return LinkView(
        name + publication(index).facts.title, href(index) + "#_phan-chi-tieu", count: NumberText.whole(records.count))
    }
    return FilterGroupView(label: words(.vietnamese).text(.byDocument), name: "van-ban", isOpen: true, options: links)
  }

  /// What a list of targets gathers, for readers.
  func name(_ kind: TargetListing.Kind) -> String {
    let words = words(.vietnamese)
    switch kind {
    case .all: return words.text(.targets)
    case .year(let year): return words.text(.byYear, ["n": String(year)])
    case .field(let index): return catalog.fields[index].name.vietnamese
    case .issuer(let index): return catalog.issuers[index].name.vietnamese
    case .level(let level): return words.text(level.word)
    case .unit(let unit): return unit == "%" ? words.text(.percentages) : unit
    case .kind(let kind): return words.text(kind.word)
    }
  }

  private func targetFilters(current: TargetListing.Kind) -> [FilterGroupView] {
    let words = words(.vietnamese)
    let groups: [(Word, String, (TargetListing.Kind) -> Bool)] = [
      (.deadline, "nam", { if case .year = $0 { true } else { false } }),
      (.field, "linh-vuc", { if case .field = $0 { true } else { false } }),
      (.issuer, "co-quan", { if case .issuer = $0 { true } else { false } }),
      (.level, "cap", { if case .level = $0 { true } else { false } }),
      (.kind, "loai", { if case .kind = $0 { true } else { false } }),
      (.unit, "don-vi", { if case .unit = $0 { true } else { false } }),
    ]
    return groups.compactMap { label, code, holds in
      let options = targets.listings.filter { holds($0.kind) }.map { listing in
        LinkView(
          name(listing.kind), addresses.href(listing.path), count: NumberText.whole(listing.records.count),
          isCurrent: listing.kind == current)
      }
      return options.isEmpty
        ? nil
        : FilterGroupView(
          label: words.text(label), name: code, isOpen: options.contains(where: \.isCurrent), options: options)
    }
  }

  private func choices(_ listing: TargetListing) -> [FilterChoiceView] {
    let words = words(.vietnamese)
    func choice(_ label: Word, _ name: String, _ kinds: (TargetListing.Kind) -> (String, String)?) -> FilterChoiceView {
      FilterChoiceView(
        label: words.text(label), name: name,
        options: targets.listings.compactMap { kinds($0.kind).map { FilterOptionView(text: $0.0, value: $0.1) } })
    }
    return [
      choice(.deadline, "deadline") { if case .year(let year) = $0 { (String(year), String(year)) } else { nil } },
      choice(.field, "field") {
        if case .field(let index) = $0 {
          (catalog.fields[index].name.vietnamese, catalog.fields[index].id)
        } else {
          nil
        }
      },
      choice(.issuer, "issuer") {
        if case .issuer(let index) = $0 {
          (catalog.issuers[index].name.vietnamese, catalog.issuers[index].id)
        } else {
          nil
        }
      },
      choice(.level, "level") {
        if case .level(let level) = $0 { (words.text(level.word), level.rawValue) } else { nil }
      },
      choice(.kind, "kind") { if case .kind(let kind) = $0 { (words.text(kind.word), kind.rawValue) } else { nil } },
    ].filter { $0.options.count > 1 }
  }

  private func explorerCharts(_ listing: TargetListing) -> [ChartView] {
    let words = words(.vietnamese)
    func counts(_ match: (TargetListing.Kind) -> String?) -> [(String, Int)] {
      targets.listings.compactMap { listing in match(listing.kind).map { ($0, listing.records.count) } }
    }
    let years = counts { if case .year(let year) = $0 { String(year) } else { nil } }
    let fields = counts { if case .field(let index) = $0 { catalog.fields[index].name.vietnamese } else { nil } }
    var bands: [(String, Int)] = []
    let percentages = listing.records.compactMap { targets.records[$0].unit == "%" ? targets.records[$0].value : nil }
    for (label, range) in [
      (words.text(.bandBelow50), 0.0..<50), (words.text(.band50), 50..<80), (words.text(.band80), 80..<100),
      ("100%", 100..<100.5),
    ] {
      bands.append((label, percentages.count { range.contains($0) }))
    }
    return [
      countChart(
        years, id: "theo-han", title: words.text(.chartByDeadline), labelHeader: words.text(.deadline), .vietnamese),
      countChart(
        fields, id: "theo-linh-vuc", title: words.text(.chartByField), labelHeader: words.text(.field), .vietnamese),
      percentages.isEmpty
        ? nil
        : countChart(
          bands, id: "theo-muc", title: words.text(.chartByValue), labelHeader: words.text(.value), .vietnamese),
    ].compactMap { $0 }
  }

  /// One table a document, in the order of the records.
  private func targetGroups(_ listing: TargetListing) -> [TargetGroupView] {
    listing.documents.map { index, range in
      let document = publication(index).facts.document
      let title = document.map { documentName($0, .vietnamese) } ?? publication(index).facts.title
      return TargetGroupView(
        title: title, id: "van-ban-" + Addresses.fragment(publication(index).slug),
        table: targetTable(
          listing.records[range], own: false, .vietnamese,
          caption: words(.vietnamese).text(.targetsOf, ["name": title])),
        link: LinkView(publication(index).facts.title, href(index)))
    }
  }

  // MARK: Search, site map, data, not found, redirect

  private func searchPage(_ language: Language) throws -> [UInt8] {
    let words = words(language)
    let path = "\(language.root)tim-kiem/"
    var facts = simpleFacts(words.text(.search), "search", path, language)
    let other: Language = language == .vietnamese ? .english : .vietnamese
    if plan.languages.contains(other) { facts.translations = [(other, "\(other.root)tim-kiem/")] }
    let browse = Taxonomy.allCases.filter { $0 != .tag }.compactMap { taxonomy in
      taxonomyGroup(taxonomy, limit: 12, language).map {
        LinkGroupView(title: words.text(taxonomy.word), links: $0.options)
      }
    }
    let view = SearchView(
      title: words.text(.search), action: addresses.href(path), indexURL: addresses.href("/tim-kiem/"), browse: browse)
    return try render(view, facts)
  }

  private func siteMapPage() throws -> [UInt8] {
    let words = words(.vietnamese)
    var groups: [LinkGroupView] = []
    let sections = [ListingKind.section(.document), .section(.news), .section(.page)].map { link($0, .vietnamese) }
    let places: [(Word, String)] = [
      (.targets, "/chi-tieu/"), (.search, "/tim-kiem/"), (.openData, "/data/"),
      (.alignmentTitle, AlignmentCatalog.path(page: 1)),
    ]
    let tools = places.map { LinkView(words.text($0.0), addresses.href($0.1)) }
    let standing = configuration.sections.map { LinkView($0.title.vietnamese, addresses.href($0.url.vietnamese)) }
    groups.append(
      LinkGroupView(title: words.text(.sections), links: [home(.vietnamese)] + sections + tools + standing))
    for taxonomy in Taxonomy.allCases {
      if let group = taxonomyGroup(taxonomy, limit: 100) {
        groups.append(LinkGroupView(title: group.label, links: group.options))
      }
    }
    let pages = plan.listings.at("/trang/")?.items ?? []
    groups.append(
      LinkGroupView(title: words.text(.pages), links: pages.map { LinkView(publication($0).facts.title, href($0)) }))
    if plan.languages.contains(.english) {
      let english = plan.listings.all.filter { $0.language == .english }.flatMap(\.items)
      groups.append(
        LinkGroupView(
          title: "English",
          links: english.map { LinkView(text: publication($0).facts.title, url: href($0), lang: "en") }))
    }
    let title = words.text(.siteMap)
    return try render(SitemapView(title: title, groups: groups), simpleFacts(title, "sitemap", "/so-do-trang/"))
  }

  private func notFoundPage() throws -> [UInt8] {
    let words = words(.vietnamese)
    var facts = simpleFacts(words.text(.notFound), "not-found", "/404.html")
    facts.isHidden = true
    return try render(NotFoundView(title: words.text(.notFound), suggestions: shortcutLinks()), facts)
  }

  private func shortcutLinks() -> [LinkView] {
    configuration.menu.map { LinkView($0.title.vietnamese, addresses.href($0.url.vietnamese)) }
  }

  private func redirectPage(to index: Int, from path: String) throws -> [UInt8] {
    let publication = publication(index)
    var facts = PageFacts(title: publication.facts.title, kind: "redirect", path: path, language: publication.language)
    facts.isHidden = true
    return try render(
      RedirectView(
        title: publication.facts.title, target: href(index), canonical: addresses.absolute(publication.permalink)),
      facts)
  }
}
