import OpenData
import Publications
import Targets
import Templates
import Vietnamese

/// One page of a list of targets.
struct TargetsPage: Page {
  /// Number of the list among those of targets.
  let list: Int
  /// Of the page, from 1.
  let number: Int

  static let view: any PageContent.Type = TargetsView.self

  func address(in outline: SiteOutline) -> PageAddress {
    PageAddress(outline.targetListings[list].path(page: number), "trang chỉ tiêu")
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.lists()
    let listing = facts.site.targets.listings[list]
    for (index, records) in listing.documents(page: number) {
      facts.frontMatter(index)
      facts.put(records.count)
      if !listing.isLong { facts.targets(of: index) }
    }
    // The charts.
    if listing.kind == .all, number == 1 { facts.table(TargetsTable.self) }
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { site.targets.listings[list].isLong ? "long" : "" }

  func html(in site: Site) throws -> [UInt8] {
    let content = TargetsContent(site: site, listing: site.targets.listings[list], number: number)
    return try site.render(content.view(), content.targetsFacts())
  }
}

private struct TargetsContent {
  let site: Site
  let listing: TargetListing
  /// Of the page, from 1.
  let number: Int

  func view() -> TargetsView {
    let words = site.words(.vietnamese)
    let isWhole = listing.kind == .all && number == 1
    return TargetsView(
      title: title(),
      countText: words.text(
        .targetsInDocuments,
        ["n": NumberText.whole(listing.records.count), "m": NumberText.whole(listing.documents.count)]),
      intro: number == 1 ? words.text(.targetsIntro) : nil,
      filters: (number == 1 ? targetFilters() : [])
        + (listing.isLong ? [documentLinks()] : []),
      choices: isWhole && !listing.isLong && listing.records.count > 1 ? choices() : [],
      charts: isWhole ? explorerCharts() : [], groups: listing.isLong ? [] : targetGroups(),
      pagination: PaginationView(current: number, total: listing.pageCount, words: words) {
        site.addresses.href(listing.path(page: $0))
      },
      downloads: number == 1
        ? [
          LinkView("JSON", site.addresses.href(DataFile.targets)),
          LinkView("CSV", site.addresses.href(DataFile.targetsCSV)),
          LinkView("iCalendar", site.addresses.href(DataFile.calendar)),
          LinkView("Atom", site.addresses.href(DataFile.deadlineFeed)),
        ]
        : [],
      emptyText: listing.records.isEmpty ? words.text(.emptyTargets) : nil)
  }

  private func title() -> String {
    let words = site.words(.vietnamese)
    return listing.kind == .all ? words.text(.targets) : words.text(.targetsOf, ["name": site.name(listing.kind)])
  }

  func targetsFacts() -> PageFacts {
    var facts = site.simpleFacts(title(), "targets", listing.path(page: number))
    facts.feeds = [LinkView(site.words(.vietnamese).text(.deadlineFeed), site.addresses.href(DataFile.deadlineFeed))]
    let all = LinkView(site.words(.vietnamese).text(.targets), site.addresses.href("/chi-tieu/"))
    if listing.kind != .all {
      facts.breadcrumb = [site.home(.vietnamese), all, LinkView(text: site.name(listing.kind), isCurrent: true)]
      facts.up = all
    }
    facts.previous = number > 1 ? listing.path(page: number - 1) : nil
    facts.next = number < listing.pageCount ? listing.path(page: number + 1) : nil
    return facts
  }

  /// One page of a long list: its documents, each with how many of the targets it states.
  private func documentLinks() -> FilterGroupView {
    let links = listing.documents(page: number).map { index, records in
      let document = site.publication(index).facts.document
      let name = document.map { site.documentName($0, .vietnamese) + ": " } ?? ""
      return LinkView(
        name + site.publication(index).facts.title, site.href(index) + "#_phan-chi-tieu",
        count: NumberText.whole(records.count))
    }
    return FilterGroupView(
      label: site.words(.vietnamese).text(.byDocument), name: "van-ban", isOpen: true, options: links)
  }

  private func targetFilters() -> [FilterGroupView] {
    let (words, current) = (site.words(.vietnamese), listing.kind)
    let groups: [(Word, String, (TargetListing.Kind) -> Bool)] = [
      (.deadline, "nam", { if case .year = $0 { true } else { false } }),
      (.field, "linh-vuc", { if case .field = $0 { true } else { false } }),
      (.issuer, "co-quan", { if case .issuer = $0 { true } else { false } }),
      (.level, "cap", { if case .level = $0 { true } else { false } }),
      (.kind, "loai", { if case .kind = $0 { true } else { false } }),
      (.unit, "don-vi", { if case .unit = $0 { true } else { false } }),
    ]
    return groups.compactMap { label, code, holds in
      let options = site.targets.listings.filter { holds($0.kind) }.map { listing in
        LinkView(
          site.name(listing.kind), site.addresses.href(listing.path), count: NumberText.whole(listing.records.count),
          isCurrent: listing.kind == current)
      }
      return options.isEmpty
        ? nil
        : FilterGroupView(
          label: words.text(label), name: code, isOpen: options.contains(where: \.isCurrent), options: options)
    }
  }

  private func choices() -> [FilterChoiceView] {
    let words = site.words(.vietnamese)
    func choice(_ label: Word, _ name: String, _ kinds: (TargetListing.Kind) -> (String, String)?) -> FilterChoiceView {
      FilterChoiceView(
        label: words.text(label), name: name,
        options: site.targets.listings.compactMap { kinds($0.kind).map { FilterOptionView(text: $0.0, value: $0.1) } })
    }
    return [
      choice(.deadline, "deadline") { if case .year(let year) = $0 { (String(year), String(year)) } else { nil } },
      choice(.field, "field") {
        if case .field(let index) = $0 {
          (site.catalog.fields[index].name.vietnamese, site.catalog.fields[index].id)
        } else {
          nil
        }
      },
      choice(.issuer, "issuer") {
        if case .issuer(let index) = $0 {
          (site.catalog.issuers[index].name.vietnamese, site.catalog.issuers[index].id)
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

  private func explorerCharts() -> [ChartView] {
    let words = site.words(.vietnamese)
    func counts(_ match: (TargetListing.Kind) -> String?) -> [(String, Int)] {
      site.targets.listings.compactMap { listing in match(listing.kind).map { ($0, listing.records.count) } }
    }
    let years = counts { if case .year(let year) = $0 { String(year) } else { nil } }
    let fields = counts { if case .field(let index) = $0 { site.catalog.fields[index].name.vietnamese } else { nil } }
    var bands: [(String, Int)] = []
    let percentages = listing.records.compactMap {
      site.targets.records[$0].unit == "%" ? site.targets.records[$0].value : nil
    }
    for (label, range) in [
      (words.text(.bandBelow50), 0.0..<50), (words.text(.band50), 50..<80), (words.text(.band80), 80..<100),
      ("100%", 100..<100.5),
    ] {
      bands.append((label, percentages.count { range.contains($0) }))
    }
    return [
      site.countChart(
        years, id: "theo-han", title: words.text(.chartByDeadline), labelHeader: words.text(.deadline), .vietnamese),
      site.countChart(
        fields, id: "theo-linh-vuc", title: words.text(.chartByField), labelHeader: words.text(.field), .vietnamese),
      percentages.isEmpty
        ? nil
        : site.countChart(
          bands, id: "theo-muc", title: words.text(.chartByValue), labelHeader: words.text(.value), .vietnamese),
    ].compactMap { $0 }
  }

  /// One table a document, in the order of the records.
  private func targetGroups() -> [TargetGroupView] {
    listing.documents.map { index, range in
      let document = site.publication(index).facts.document
      let title = document.map { site.documentName($0, .vietnamese) } ?? site.publication(index).facts.title
      return TargetGroupView(
        title: title, id: "van-ban-" + Addresses.fragment(site.publication(index).slug),
        table: site.targetTable(
          listing.records[range], own: false, .vietnamese,
          caption: site.words(.vietnamese).text(.targetsOf, ["name": title])),
        link: LinkView(site.publication(index).facts.title, site.href(index)))
    }
  }
}

extension Site {
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
}

// MARK: Sample

extension TargetsPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "targets", ViewsSamples.targets(words),
      ViewsSamples.page("targets", "Chỉ tiêu", path: "/chi-tieu/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static func targets(_ words: Words) -> TargetsView {
    TargetsView(
      title: "Chỉ tiêu", countText: "58 chỉ tiêu trong 6 văn bản",
      intro: "Chỉ tiêu được trích từ lời văn của văn bản; mỗi dòng dẫn về đúng câu nêu chỉ tiêu đó.", filters: filters,
      choices: [
        FilterChoiceView(
          label: "Hạn", name: "deadline", options: [FilterOptionView(text: "2025", value: "2025")]),
        FilterChoiceView(
          label: "Cấp", name: "level",
          options: [FilterOptionView(text: "Tỉnh", value: "tinh"), FilterOptionView(text: "Xã", value: "xa")]),
      ], charts: [chart],
      groups: [
        TargetGroupView(
          title: "Quyết định 2972/QĐ-UBND", id: "nhom-2972-qd-ubnd",
          table: TargetTableView(
            caption: "Chỉ tiêu đến năm 2025", countText: words.count(.targets, 3), rows: rows(onOwnPage: false),
            showsDocument: true), link: LinkView("Trang văn bản", "/van-ban/2972-qd-ubnd/"))
      ], pagination: PaginationView(current: 1, total: 2, words: words) { "/chi-tieu/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/targets.json"), LinkView("CSV", "/data/targets.csv")],
      emptyText: "Chưa có chỉ tiêu nào.")
  }
}
