import Bytes
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
    facts.targetList(list)
    let (listing, targets) = (facts.site.targets.listings[list], facts.site.targets.whole)
    // The first page has the links to all lists, and the charts of the whole list.
    if number == 1 {
      facts.lists()
      if listing.kind == .all {
        facts.allPairs()
        facts.progressLists()
      }
    }
    var last: Int?
    for record in number == 1 ? listing.records[...] : listing.records(page: number) {
      let index = targets.places[record].publication
      if index != last {
        facts.frontMatter(index)
        facts.targets(of: index)
        // The charts leave out what was ended.
        if number == 1 { facts.progress(of: index) }
        last = index
      }
      facts.put(targets.records[record].number)
    }
    for record in listing.records(page: number) { facts.rowStanding(of: record) }
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { number == 1 ? "" : "later" }

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

  /// What became of the targets, from the first page of all.
  private func progress() -> LinkView? {
    guard listing.kind == .all, number == 1, let progress = site.results.listings.first, progress.isTold else {
      return nil
    }
    return LinkView(site.words(.vietnamese).text(.progressTitle), site.addresses.href(ProgressListing.root))
  }

  /// Links to the lists by how targets stand, from the first page of all.
  private func byStatus() -> [FilterGroupView] {
    progress() == nil ? [] : site.progressGroups(current: nil).filter { $0.name == ProgressListing.statusGroup }
  }

  func view() -> TargetsView {
    let words = site.words(.vietnamese)
    return TargetsView(
      title: title(),
      countText: countText(words),
      intro: number == 1 ? words.text(.targetsIntro) : nil,
      explorer: number == 1 && listing.records.count > 1 ? site.addresses.href(ExplorerFile.folder) : nil,
      filterURL: number > 1 ? site.addresses.href(listing.path) : nil,
      preset: listing.parameter(site.catalog).map { "\($0.name)=\(PageView.percentEncoded($0.value))" },
      filters: number == 1 ? site.targetFilters(listing.kind) + byStatus() : [],
      charts: number == 1 ? site.explorerCharts(listing) : [],
      rows: rows(),
      caption: number == 1 ? title() : words.text(.targetsPage, ["name": title(), "n": words.number(number)]),
      pagination: PaginationView(current: number, total: listing.pageCount, words: words, isReachingAll: true) {
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
      progress: progress(), emptyText: listing.records.isEmpty ? words.text(.emptyTargets) : nil)
  }

  /// Targets of one document stand together: the first links to it, those behind it name it.
  private func rows() -> [ViewBox<ExplorerRowView>] {
    var last: Int?
    return listing.records(page: number).map { record in
      let document = site.targets.places[record].publication
      defer { last = document }
      return site.explorerRow(record, withIssuer: !listing.kind.isOfBody, linksDocument: document != last)
    }
  }

  /// How many targets there are, and that the list ends early where it does.
  private func countText(_ words: Words) -> String {
    let total = NumberText.whole(listing.records.count)
    let text = words.text(.targetsInDocuments, ["n": total, "m": NumberText.whole(listing.documentCount)])
    guard listing.shownCount < listing.records.count else { return text }
    return text + "; " + words.text(.targetsCut, ["n": NumberText.whole(listing.shownCount), "total": total])
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
    case .noIssuer: return words.text(.noIssuer)
    case .level(let level): return words.text(level.word)
    case .unit(let unit): return unit == "%" ? words.text(.percentages) : unit
    case .kind(let kind): return words.text(kind.word)
    case .place(let place): return place
    case .status(let isConfirmed): return words.text(isConfirmed ? .confirmed : .extracted)
    }
  }

  /// A target as a row of a list over several documents.
  ///
  /// - Parameters:
  ///   - withIssuer: Whether the row names the issuing body; in the list of one that is said above.
  ///   - linksDocument: Whether it links to the top of its document too.
  func explorerRow(_ number: Int, withIssuer: Bool, linksDocument: Bool) -> ViewBox<ExplorerRowView> {
    let make = { ViewBox(self.newRow(number, withIssuer: withIssuer, linksDocument: linksDocument)) }
    let variant = (withIssuer ? 2 : 0) + (linksDocument ? 1 : 0)
    return rows?.value(number * 4 + variant, make) ?? make()
  }

  private func newRow(_ number: Int, withIssuer: Bool, linksDocument: Bool) -> ExplorerRowView {
    let (record, index) = (targets.records[number], targets.places[number].publication)
    let (words, document) = (words(.vietnamese), publication(index).facts.document)
    let marks =
      record.levels.map { words.text($0.word) }
      + (record.kind == .target ? [] : [words.text(record.kind.word)])
      + (record.isConfirmed ? [words.text(.confirmed)] : [])
    return ExplorerRowView(
      url: record.url, amount: amount(record, .vietnamese), display: record.display,
      quote: shownQuote(record), provision: place(of: number, .vietnamese),
      deadline: deadlineText(record, .vietnamese),
      baseline: record.baselineYear.map(String.init), marks: marks.isEmpty ? nil : marks.joined(separator: " · "),
      document: LinkView(
        document.map { $0.number?.value.description ?? documentName($0, .vietnamese) }
          ?? publication(index).facts.title,
        linksDocument ? href(index) : nil),
      issuer: withIssuer ? catalog.issuerOf[index].map { catalog.issuers[$0].name.vietnamese } : nil,
      standing: rowStanding(number, .vietnamese))
  }

  /// The clause, where the sentence that is shown does not begin with its very words; it begins with a capital.
  func shownQuote(_ record: TargetRecord) -> String? {
    guard let first = record.quote.unicodeScalars.first, let shown = record.display.unicodeScalars.first,
      first == shown || first.properties.uppercaseMapping == String(shown)
    else { return record.quote }
    let isBegun = record.display.withBytes { sentence in
      record.quote.withBytes { words in
        sentence.dropFirst(UTF8.width(shown)).starts(with: words.dropFirst(UTF8.width(first)))
      }
    }
    return isBegun ? nil : record.quote
  }

  /// Links to the lists, by what they gather.
  func targetFilters(_ current: TargetListing.Kind) -> [FilterGroupView] {
    let words = words(.vietnamese)
    var options: [String: [LinkView]] = [:]
    for listing in targets.listings {
      guard let name = listing.parameter(catalog)?.name else { continue }
      options[name, default: []].append(
        LinkView(
          self.name(listing.kind), addresses.href(listing.path), count: NumberText.whole(listing.records.count),
          isCurrent: listing.kind == current))
    }
    return ExplorerFile.facets.compactMap { name, label in
      guard let links = options[name] else { return nil }
      return FilterGroupView(
        label: words.text(label), name: name, isOpen: links.contains(where: \.isCurrent), options: links)
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
      intro: "Chỉ tiêu được trích từ lời văn của văn bản; mỗi dòng dẫn về đúng câu nêu chỉ tiêu đó.",
      explorer: "/chi-tieu/du-lieu/", filterURL: "/chi-tieu/nam/2025/", preset: "deadline=2025", filters: filters,
      charts: [chart],
      rows: [
        ExplorerRowView(
          url: "/van-ban/2972-qd-ubnd/#chi-tieu-1", amount: "100%", display: "100% cơ quan có trang thông tin điện tử",
          quote: "100% các cơ quan nhà nước có trang thông tin điện tử", provision: "Mục 2 điểm b",
          deadline: "đến năm 2025", baseline: "2020", marks: "Tỉnh · Đã xác nhận",
          document: LinkView("2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"), issuer: "UBND tỉnh Quảng Bình",
          standing: rowStanding),
        ExplorerRowView(
          url: "/van-ban/2972-qd-ubnd/#chi-tieu-2", amount: "7", display: "7 khu công nghệ thông tin tập trung",
          document: LinkView("2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/")),
      ].map { ViewBox($0) }, caption: "Chỉ tiêu",
      pagination: PaginationView(current: 1, total: 2, words: words) { "/chi-tieu/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/targets.json"), LinkView("CSV", "/data/targets.csv")],
      progress: LinkView("Chỉ tiêu đã thực hiện đến đâu", "/chi-tieu/tien-do/"),
      emptyText: "Chưa có chỉ tiêu nào.")
  }

  static let rowStanding = RowStandingView(
    status: "vượt, sau hạn", code: "exceeded", value: "ước 75,3%", day: "năm 2025",
    url: "/van-ban/9-bc-ubnd/#ket-qua-1")
}
