import Publications
import Targets
import Vietnamese

extension Site {
  /// The bytes of any planned page.
  func page(_ page: PlannedPage) throws -> [UInt8] {
    switch page.kind {
    case .home(let language): try homePage(language)
    case .publication(let index): try publicationPage(index)
    case .list(let listing, let number): try listPage(listing, page: number)
    case .taxonomy(let taxonomy): try taxonomyPage(taxonomy)
    case .targets(let listing): try targetsPage(listing)
    case .search(let language): try searchPage(language)
    case .siteMap: try siteMapPage()
    case .data: try dataPage()
    case .notFound: try notFoundPage()
    case .redirect(let index): try redirectPage(to: index, from: page.path)
    }
  }

  // MARK: Targets

  private func targetsPage(_ listing: TargetListing) throws -> [UInt8] {
    let language = Language.vietnamese
    let words = words(language)
    let title = listing.kind == .all ? words.text("targets") : words.text("targetsOf", ["name": name(listing.kind)])
    var facts = simpleFacts(title, "targets", listing.path)
    if listing.kind != .all {
      facts.breadcrumb = [
        home(language), LinkView(words.text("targets"), addresses.href("/chi-tieu/")),
        LinkView(text: name(listing.kind), isCurrent: true),
      ]
      facts.up = LinkView(words.text("targets"), addresses.href("/chi-tieu/"))
    }
    let documents = Set(listing.records.map { targets.places[$0].publication }).count
    let view = TargetsView(
      title: title,
      countText: words.text(
        "targetsInDocuments", ["n": NumberText.whole(listing.records.count), "m": NumberText.whole(documents)]),
      intro: words.text("targetsIntro"), filters: targetFilters(current: listing.kind),
      choices: listing.kind == .all && listing.records.count > 1 ? choices(listing) : [],
      charts: listing.kind == .all ? explorerCharts(listing) : [], groups: targetGroups(listing),
      downloads: [
        LinkView("JSON", addresses.href("/data/targets.json")), LinkView("CSV", addresses.href("/data/targets.csv")),
      ],
      emptyText: listing.records.isEmpty ? words.text("emptyTargets") : nil)
    return try render(view, facts)
  }

  /// What a list of targets gathers, for readers.
  func name(_ kind: TargetListing.Kind) -> String {
    let words = words(.vietnamese)
    switch kind {
    case .all: return words.text("targets")
    case .year(let year): return words.text("byYear", ["n": String(year)])
    case .field(let index): return catalog.fields[index].name.vietnamese
    case .issuer(let index): return catalog.issuers[index].name.vietnamese
    case .level(let level): return words.text("level-\(level)")
    case .unit(let unit): return unit == "%" ? words.text("percentages") : unit
    case .kind(let kind): return words.text("kind-\(kind)")
    }
  }

  private func targetFilters(current: TargetListing.Kind) -> [FilterGroupView] {
    let words = words(.vietnamese)
    let groups: [(String, String, (TargetListing.Kind) -> Bool)] = [
      ("deadline", "nam", { if case .year = $0 { true } else { false } }),
      ("field", "linh-vuc", { if case .field = $0 { true } else { false } }),
      ("issuer", "co-quan", { if case .issuer = $0 { true } else { false } }),
      ("level", "cap", { if case .level = $0 { true } else { false } }),
      ("kind", "loai", { if case .kind = $0 { true } else { false } }),
      ("unit", "don-vi", { if case .unit = $0 { true } else { false } }),
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
    func choice(_ label: String, _ name: String, _ kinds: (TargetListing.Kind) -> (String, String)?) -> FilterChoiceView
    {
      FilterChoiceView(
        label: words.text(label), name: name,
        options: targets.listings.compactMap { kinds($0.kind).map { FilterOptionView(text: $0.0, value: $0.1) } })
    }
    return [
      choice("deadline", "deadline") { if case .year(let year) = $0 { (String(year), String(year)) } else { nil } },
      choice("field", "field") {
        if case .field(let index) = $0 {
          (catalog.fields[index].name.vietnamese, catalog.fields[index].id)
        } else {
          nil
        }
      },
      choice("issuer", "issuer") {
        if case .issuer(let index) = $0 {
          (catalog.issuers[index].name.vietnamese, catalog.issuers[index].id)
        } else {
          nil
        }
      },
      choice("level", "level") {
        if case .level(let level) = $0 { (words.text("level-\(level)"), level) } else { nil }
      },
      choice("kind", "kind") { if case .kind(let kind) = $0 { (words.text("kind-\(kind)"), kind) } else { nil } },
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
      (words.text("bandBelow50"), 0.0..<50), (words.text("band50"), 50..<80), (words.text("band80"), 80..<100),
      ("100%", 100..<100.5),
    ] {
      bands.append((label, percentages.count { range.contains($0) }))
    }
    return [
      countChart(
        years, id: "theo-han", title: words.text("chartByDeadline"), labelHeader: words.text("deadline"), .vietnamese),
      countChart(
        fields, id: "theo-linh-vuc", title: words.text("chartByField"), labelHeader: words.text("field"), .vietnamese),
      percentages.isEmpty
        ? nil
        : countChart(
          bands, id: "theo-muc", title: words.text("chartByValue"), labelHeader: words.text("value"), .vietnamese),
    ].compactMap { $0 }
  }

  /// One table a document, in the order of the records.
  private func targetGroups(_ listing: TargetListing) -> [TargetGroupView] {
    var groups: [TargetGroupView] = []
    var rest = listing.records[...]
    while let first = rest.first {
      let index = targets.places[first].publication
      let own = rest.prefix { targets.places[$0].publication == index }
      rest = rest.dropFirst(own.count)
      let document = publication(index).facts.document
      let title = document.map { documentName($0, .vietnamese) } ?? publication(index).facts.title
      groups.append(
        TargetGroupView(
          title: title, id: "van-ban-" + publication(index).slug.replacing("/", with: "-"),
          table: targetTable(
            own, own: false, .vietnamese, caption: words(.vietnamese).text("targetsOf", ["name": title])),
          link: LinkView(publication(index).facts.title, href(index))))
    }
    return groups
  }

  // MARK: Search, site map, data, not found, redirect

  private func searchPage(_ language: Language) throws -> [UInt8] {
    let words = words(language)
    let path = "\(language.root)tim-kiem/"
    var facts = simpleFacts(words.text("search"), "search", path, language)
    let other: Language = language == .vietnamese ? .english : .vietnamese
    if plan.languages.contains(other) { facts.translations = [(other, "\(other.root)tim-kiem/")] }
    let browse = Taxonomy.allCases.filter { $0 != .tag }.compactMap { taxonomy in
      taxonomyGroup(taxonomy, limit: 12).map {
        LinkGroupView(title: words.text("taxonomy-\(taxonomy.rawValue)"), links: $0.options)
      }
    }
    let view = SearchView(
      title: words.text("search"), action: addresses.href(path), indexURL: addresses.href("/tim-kiem/"), browse: browse)
    return try render(view, facts)
  }

  private func siteMapPage() throws -> [UInt8] {
    let words = words(.vietnamese)
    var groups: [LinkGroupView] = []
    let sections = [ListingKind.section(.document), .section(.news), .section(.page)].map { link($0, .vietnamese) }
    let tools = [("targets", "/chi-tieu/"), ("search", "/tim-kiem/"), ("openData", "/data/")].map {
      LinkView(words.text($0.0), addresses.href($0.1))
    }
    groups.append(LinkGroupView(title: words.text("sections"), links: [home(.vietnamese)] + sections + tools))
    for taxonomy in Taxonomy.allCases {
      if let group = taxonomyGroup(taxonomy, limit: 100) {
        groups.append(LinkGroupView(title: group.label, links: group.options))
      }
    }
    let pages = plan.listings.at("/trang/")?.items ?? []
    groups.append(
      LinkGroupView(title: words.text("pages"), links: pages.map { LinkView(publication($0).facts.title, href($0)) }))
    if plan.languages.contains(.english) {
      let english = plan.listings.all.filter { $0.language == .english }.flatMap(\.items)
      groups.append(
        LinkGroupView(
          title: "English",
          links: english.map { LinkView(text: publication($0).facts.title, url: href($0), lang: "en") }))
    }
    let title = words.text("siteMap")
    return try render(SitemapView(title: title, groups: groups), simpleFacts(title, "sitemap", "/so-do-trang/"))
  }

  private func dataPage() throws -> [UInt8] {
    let words = words(.vietnamese)
    let files = DataFile.described.map {
      LinkView(text: words.text($0.key), url: addresses.href($0.path), note: $0.path)
    }
    let body = "<p>\(HTMLEscape.escape(words.text("openDataText")))</p>"
    let title = words.text("openData")
    let view = StandingView(
      title: title, body: SafeHTML(trusted: body), summary: words.text("openDataSummary"),
      groups: [LinkGroupView(title: words.text("dataFiles"), links: files)])
    return try render(view, simpleFacts(title, "standing", "/data/"))
  }

  private func notFoundPage() throws -> [UInt8] {
    let words = words(.vietnamese)
    var facts = simpleFacts(words.text("notFound"), "not-found", "/404.html")
    facts.isHidden = true
    return try render(NotFoundView(title: words.text("notFound"), suggestions: shortcutLinks()), facts)
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
