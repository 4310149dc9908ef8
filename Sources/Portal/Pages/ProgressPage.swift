import OpenData
import Publications
import Results
import Targets
import Templates
import Vietnamese

/// One page of a list of targets by how they stand.
struct ProgressPage: Page {
  /// Number of the list among those of progress.
  let list: Int
  /// Of the page, from 1.
  let number: Int

  static let view: any PageContent.Type = ProgressView.self

  func address(in outline: SiteOutline) -> PageAddress {
    PageAddress(outline.progressListings[list].path(page: number), "trang tiến độ")
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    // The first page names all lists.
    if number == 1 { facts.progressLists() } else { facts.progressList(list) }
    facts.standing(ofTargets: facts.site.results.listings[list].targets(page: number))
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { site.results.listings[list].targets.isEmpty ? "empty" : "" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    let listing = site.results.listings[list]
    let title = listing.kind == .all ? words.text(.progressTitle) : site.progressName(listing.kind)
    var facts = site.simpleFacts(title, "progress", listing.path(page: number))
    let targets = LinkView(words.text(.targets), site.addresses.href("/chi-tieu/"))
    let all = LinkView(words.text(.progressTitle), site.addresses.href(ProgressListing.root))
    facts.breadcrumb =
      [site.home(.vietnamese), targets] + (listing.kind == .all ? [] : [all])
      + [LinkView(text: title, isCurrent: true)]
    facts.up = listing.kind == .all ? targets : all
    facts.feeds = [LinkView(words.text(.resultFeed), site.addresses.href(DataFile.resultFeed))]
    facts.previous = number > 1 ? listing.path(page: number - 1) : nil
    facts.next = number < listing.pageCount ? listing.path(page: number + 1) : nil
    let view = ProgressView(
      title: title, asOf: words.text(.progressAsOf, ["day": DateView(site.results.day).text]),
      countText: countText(listing, words), rest: number == listing.pageCount ? site.rest(of: listing) : nil,
      intro: number == 1 && listing.kind == .all ? words.text(.progressIntro) : nil,
      groups: number == 1 ? site.progressGroups(current: listing.kind) : [],
      items: listing.targets(page: number).map { site.listedStanding($0) },
      pagination: PaginationView(current: number, total: listing.pageCount, words: words) {
        site.addresses.href(listing.path(page: $0))
      },
      downloads: number == 1
        ? [
          LinkView("JSON", site.addresses.href(DataTable.progress.jsonPath)),
          LinkView("CSV", site.addresses.href(DataTable.progress.csvPath)),
          LinkView("Atom", site.addresses.href(DataFile.resultFeed)),
        ] : [],
      emptyText: listing.targets.isEmpty ? words.text(.progressEmpty) : nil)
    return try site.render(view, facts)
  }

  /// How many targets there are, and that the list ends early where it does.
  private func countText(_ listing: ProgressListing, _ words: Words) -> String {
    let text = words.count(.targets, listing.count)
    guard listing.targets.count < listing.count else { return text }
    return text + ". "
      + words.text(
        .progressCut, ["n": NumberText.whole(listing.targets.count), "total": NumberText.whole(listing.count)])
  }
}

extension Site {
  /// What a list gathers, for readers.
  func progressName(_ kind: ProgressListing.Kind) -> String {
    let words = words(.vietnamese)
    switch kind {
    case .all: return words.text(.progressTitle)
    case .status(let status): return words.text(.progressOf, ["name": words.text(status.word)])
    case .due: return words.text(.progressDue)
    case .soon: return words.text(.progressSoon)
    case .year(let year): return words.text(.progressOf, ["name": words.text(.byYear, ["n": String(year)])])
    case .field(let index): return words.text(.progressOf, ["name": catalog.fields[index].name.vietnamese])
    case .issuer(let index): return words.text(.progressOf, ["name": catalog.issuers[index].name.vietnamese])
    }
  }

  /// Where the targets stand that a list gathers and does not show, and those of a deadline, field or issuer in any case; nil for
  /// other lists that show all.
  func rest(of listing: ProgressListing) -> LinkView? {
    let words = words(.vietnamese)
    let kind: TargetListing.Kind =
      switch listing.kind {
      case .year(let year): .year(year)
      case .field(let index): .field(index)
      case .issuer(let index): .issuer(index)
      case .all, .status, .due, .soon: .all
      }
    let left = listing.count - listing.targets.count
    if !listing.holdsKnown {
      return LinkView(
        words.text(.progressByStatus, ["n": NumberText.whole(left)]), addresses.href(ProgressListing.root))
    }
    if left > 0, let filtered = filtered(listing.kind) { return filtered }
    guard left > 0 || kind != .all else { return nil }
    return LinkView(
      left > 0 ? words.text(.progressRest, ["n": NumberText.whole(left)]) : words.text(.progressInTargets),
      addresses.href(TargetListing.path(kind, catalog.fields, catalog.issuers)))
  }

  /// All targets of a list by how they stand, in the explorer's filter: a list itself stops before thousands without a figure.
  private func filtered(_ kind: ProgressListing.Kind) -> LinkView? {
    let words = words(.vietnamese)
    let range: ClosedRange<Int>?
    switch kind {
    case .status(let status): return filtered("progress=\(status.rawValue)", [words.text(status.word)])
    case .due, .soon: range = years(ofDue: kind == .due)
    case .all, .year, .field, .issuer: return nil
    }
    // The filter knows years alone: what it finds holds all that the list gathers.
    guard let range else { return nil }
    let code = "progress=\(ProgressStatus.noData.rawValue)"
    let none = words.text(ProgressStatus.noData.word)
    return kind == .due
      ? filtered("\(code)&to=\(range.upperBound)", [none, words.text(.byYear, ["n": String(range.upperBound)])])
      : filtered(
        "\(code)&from=\(range.lowerBound)&to=\(range.upperBound)",
        [none, Set([range.lowerBound, range.upperBound]).sorted().map(String.init).joined(separator: "–")])
  }

  /// The years by which targets without a figure are due, or soon will be.
  private func years(ofDue isDue: Bool) -> ClosedRange<Int>? {
    let today = results.day.daysSince1970
    let years = zip(results.whole.progress, targets.whole.records).compactMap { standing, record -> Int? in
      guard standing.progress.status == .noData, standing.progress.isDue == isDue,
        isDue || ProgressListing.isSoon(record, today: today)
      else { return nil }
      return record.deadlineYear
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  private func filtered(_ query: String, _ conditions: [String]) -> LinkView {
    LinkView(
      words(.vietnamese).text(.progressInFilter, ["conditions": conditions.joined(separator: ", ")]),
      addresses.href("/chi-tieu/") + "?" + query)
  }

  /// The lists, each with how many targets it holds: counts, never a share or an average.
  func progressGroups(current: ProgressListing.Kind?) -> [FilterGroupView] {
    let words = words(.vietnamese)
    func group(_ label: Word, _ code: String, _ name: (ProgressListing.Kind) -> String?) -> FilterGroupView? {
      let options = results.listings.compactMap { listing -> LinkView? in
        name(listing.kind).map {
          LinkView(
            $0, addresses.href(listing.path), count: NumberText.whole(listing.count),
            isCurrent: listing.kind == current)
        }
      }
      return options.isEmpty
        ? nil
        : FilterGroupView(
          label: words.text(label), name: code, isOpen: current != nil && code == ProgressListing.statusGroup,
          options: options)
    }
    return [
      group(.statusWord, ProgressListing.statusGroup) { kind in
        switch kind {
        case .status(let status): words.text(status.word)
        case .due: words.text(.progressDue)
        case .soon: words.text(.progressSoon)
        default: nil
        }
      },
      group(.deadline, "nam") {
        if case .year(let year) = $0 { words.text(.byYear, ["n": String(year)]) } else { nil }
      },
      group(.field, "linh-vuc") {
        if case .field(let index) = $0 { catalog.fields[index].name.vietnamese } else { nil }
      },
      group(.issuer, "co-quan") {
        if case .issuer(let index) = $0 { catalog.issuers[index].name.vietnamese } else { nil }
      },
    ].compactMap { $0 }
  }
}

// MARK: Sample

extension ProgressPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "progress", ViewsSamples.progress(words),
      ViewsSamples.page("progress", "Tiến độ", path: ProgressListing.root, crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static func progress(_ words: Words) -> ProgressView {
    ProgressView(
      title: "Chỉ tiêu đã thực hiện đến đâu", asOf: "Tính đến 28/11/2026", countText: "12 chỉ tiêu",
      rest: LinkView("7 chỉ tiêu khác, đều chưa có số liệu", "/chi-tieu/"),
      intro: "Mức đề ra cạnh mức đạt được.", groups: filters, items: [ViewBox(targetStanding)],
      pagination: PaginationView(current: 1, total: 2, words: words) { "/chi-tieu/tien-do/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/progress.json")], emptyText: "Chưa có.")
  }

  static let targetStanding = TargetStandingView(
    title: "Hồ sơ trực tuyến đạt 70% đến năm 2025", url: "/van-ban/2972-qd-ubnd/#chi-tieu-2",
    promised: "70% đến năm 2025", status: "vượt, sau hạn", code: "exceeded", id: "tien-do-2",
    document: LinkView("Quyết định 2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"),
    details: [DetailView(text: "vượt 5,3 điểm %")], sum: "40 + 30 × 1095/1826 = 57,99 < 58",
    quote: "hồ sơ trực tuyến đạt 70%", assessment: "Chưa đạt",
    svg: SafeHTML(trusted: "<svg viewBox=\"0 0 10 10\"><circle class=\"chart-dot\" cx=\"5\" cy=\"5\" r=\"5\"/></svg>"),
    bars: SafeHTML(trusted: "<svg viewBox=\"0 0 400 42\"><rect class=\"chart-bar\" width=\"9\" height=\"9\"/></svg>"),
    chartText: "Đề ra 70%; có 2 số liệu.", points: [ViewBox(point)], possible: [ViewBox(point)])

  private static let point = SeriesPointView(
    day: "năm 2025", value: "ước 75,3%", url: "/van-ban/9-bc-ubnd/#ket-qua-1", quote: "ước đạt 75,3%",
    source: "Báo cáo 9/BC-UBND", note: "Số liệu của tỉnh sau sáp nhập")

  static let documentProgress = DocumentProgressView(
    asOf: "Tính đến 28/11/2026", items: [ViewBox(targetStanding)], rest: "3 chỉ tiêu chưa có số liệu.",
    more: LinkView("Xem tất cả", "/chi-tieu/tien-do/"))

  static let resultsOfReport = ResultsView(
    heading: "Trả lời những chỉ tiêu nào", answers: [ViewBox(answer)], possible: [ViewBox(answer)],
    tallies: [ViewBox(answer)], others: [ViewBox(answer)],
    othersText: "1 kết quả khác")

  private static let answer = AnswerView(
    value: "75,3%", day: "năm 2025", url: "#chi-tieu-1", quote: "đạt 75,3%", target: "Hồ sơ trực tuyến đạt 70%",
    targetURL: "/van-ban/2972-qd-ubnd/#chi-tieu-2", promised: "70% đến năm 2025",
    document: LinkView("Quyết định 2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"), status: "vượt", code: "exceeded",
    decidedBy: LinkView("72%, năm 2025", "/van-ban/9-bc-ubnd/#ket-qua-1"), assessment: "Chưa đạt", note: "sau sáp nhập")
}
