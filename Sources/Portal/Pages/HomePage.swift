import Publications
import Targets
import Templates
import Vietnamese

/// The home page of a language.
struct HomePage: Page {
  let language: Language

  static let view: any PageContent.Type = HomeView.self

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(language.root, "trang chủ") }

  /// It reads of everything.
  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { language.rawValue }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(language)
    let name = site.configuration.name(language)
    var facts = PageFacts(title: name, kind: "home", path: language.root, language: language)
    facts.isHome = true
    facts.subject = .home
    facts.forms = [(type: "application/feed+json", path: "\(language.root)feed.json")]
    facts.description = site.configuration.description(language)
    facts.feeds = [LinkView(name, site.addresses.href("\(language.root)feed.xml"))]
    let other = language.other
    if site.plan.languages.contains(other) { facts.translations = [(other, other.root)] }
    let documents = newest(.document, in: site)
    let news = newest(.news, in: site)
    let featured = site.shows(.featured) ? featured(in: site) : []
    let view = HomeView(
      title: name, intro: site.configuration.description(language),
      shortcuts: site.shows(.shortcuts) ? shortcuts(in: site) : [],
      featured: featured.map { site.item($0, language) },
      documents: section(.document, documents.prefix(6), in: site),
      news: section(.news, news.filter { !featured.contains($0) }.prefix(6), in: site),
      figures: site.shows(.figures) ? figures(in: site) : [],
      figuresMore: LinkView(words.text(.allTargets), site.addresses.href("/chi-tieu/")),
      deadlines: site.shows(.deadlines) ? deadlines(in: site) : [],
      deadlinesMore: LinkView(words.text(.allDeadlines), site.addresses.href("/chi-tieu/")),
      media: (site.shows(.media) ? news : []).filter { index in
        site.publication(index).facts.image != nil || site.publication(index).facts.video != nil
      }.prefix(4).map {
        site.item($0, language)
      },
      sections: site.shows(.mostRead) ? [mostRead(in: site)].compactMap { $0 } : [],
      topics: language == .vietnamese && site.shows(.topics)
        ? [.field, .issuer, .year].compactMap { site.taxonomyGroup($0, limit: 10) } : [])
    return try site.render(view, facts)
  }

  private func newest(_ kind: PublicationKind, in site: Site) -> [Int] {
    let items = site.plan.listings.at("\(language.root)\(kind.rawValue)/")?.items ?? []
    return items.filter { site.publication($0).facts.expires.map { $0 >= site.today } ?? true }
  }

  /// What the editors put in front, newest first; without any, the newest news.
  private func featured(in site: Site) -> [Int] {
    let all = newest(.news, in: site) + newest(.document, in: site)
    let chosen = all.filter { site.publication($0).facts.featured }.sorted {
      (site.publication($0).facts.date, $1) > (site.publication($1).facts.date, $0)
    }
    return Array((chosen.isEmpty ? Array(newest(.news, in: site).prefix(1)) : chosen).prefix(3))
  }

  private func section(_ kind: PublicationKind, _ items: some Sequence<Int>, in site: Site) -> HomeSectionView? {
    let rows = items.map { site.item($0, language) }
    if rows.isEmpty { return nil }
    let words = site.words(language)
    return HomeSectionView(
      id: "moi-\(kind.rawValue)", title: words.text(kind == .document ? .newDocuments : .newNews), items: rows,
      more: LinkView(
        words.text(kind == .document ? .allDocuments : .allNews),
        site.addresses.href("\(language.root)\(kind.rawValue)/"))
    )
  }

  private func shortcuts(in site: Site) -> [LinkView] {
    let words = site.words(language)
    let shortcuts: [(Word, String)] = [(.documents, "van-ban/"), (.targets, "chi-tieu/"), (.search, "tim-kiem/")]
    return shortcuts.map { word, path in
      let own = "\(language.root)\(path)"
      return LinkView(words.text(word), site.addresses.href(site.pagePaths.contains(own) ? own : "/\(path)"))
    }
  }

  /// Con số – Sự kiện: percentages of the newest documents with a deadline still ahead, at most two of a document.
  private func figures(in site: Site) -> [FigureView] {
    var taken: [Int: Int] = [:]
    var chosen: [Int] = []
    for index in site.plan.listings.at("/van-ban/")?.items ?? [] {
      for record in site.targets.ofPublication[index] where chosen.count < 6 {
        let target = site.targets.records[record]
        guard target.unit == "%", let deadline = target.deadlineYear, deadline >= site.today.year, target.value != nil,
          target.confidence >= TargetCatalog.sure,
          taken[index, default: 0] < 2
        else {
          continue
        }
        taken[index, default: 0] += 1
        chosen.append(record)
      }
      if chosen.count >= 6 { break }
    }
    return chosen.map { number in
      let record = site.targets.records[number]
      // The sentence ends with the deadline, which stands apart here, or tells it before.
      let told = site.deadlineText(record, .vietnamese).map { ", " + $0 } ?? ""
      let isApart = !told.isEmpty && record.display.hasSuffix(told)
      return FigureView(
        amount: site.amount(record, language),
        text: isApart ? String(record.display.dropLast(told.count)) : record.display,
        source: sourceLink(number, in: site),
        deadline: isApart ? site.deadlineText(record, language) : nil,
        lang: language == .vietnamese ? nil : Language.vietnamese.rawValue)
    }
  }

  private func sourceLink(_ number: Int, in site: Site) -> LinkView {
    let index = site.targets.places[number].publication
    let document = site.publication(index).facts.document
    // A form alone, without a number, would not tell which document it is.
    let name = document.flatMap { $0.number == nil ? nil : site.documentName($0, language) }
    return LinkView(name ?? site.publication(index).facts.title, site.targets.records[number].url)
  }

  /// Years with targets due, the next ones first, each with its count.
  private func deadlines(in site: Site) -> [DeadlineView] {
    let words = site.words(language)
    return site.targets.listings.compactMap { listing -> (Int, TargetListing)? in
      if case .year(let year) = listing.kind, year >= site.today.year { return (year, listing) }
      return nil
    }.sorted { $0.0 < $1.0 }.prefix(5).map { year, listing in
      let left = year - site.today.year
      return DeadlineView(
        date: String(year),
        state: left == 0 ? words.text(.dueThisYear) : words.count(.yearsLeft, left),
        code: left == 0 ? "soon" : "ahead", text: words.count(.targets, listing.records.count),
        source: LinkView(words.text(.seeAll), site.addresses.href(listing.path)))
    }
  }

  /// The five documents and news items read most; nil where nothing was counted.
  private func mostRead(in site: Site) -> HomeSectionView? {
    let order = site.catalog.publications.indices.filter { index in
      site.publication(index).language == language && site.publication(index).kind != .page
        && site.readings[index] != nil
    }.sorted { a, b in
      let (left, right) = (site.readings[a] ?? 0, site.readings[b] ?? 0)
      if left != right { return left > right }
      return site.publication(a).permalink.utf8.lexicographicallyPrecedes(site.publication(b).permalink.utf8)
    }
    if order.isEmpty { return nil }
    return HomeSectionView(
      id: "doc-nhieu", title: site.words(language).text(.mostRead),
      items: order.prefix(5).map { site.item($0, language) })
  }
}

// MARK: Sample

extension HomePage {
  package static func sample(_ words: Words) -> Sample {
    Sample("home", ViewsSamples.home(words), ViewsSamples.page("home", "Trang chủ", path: "/"))
  }
}

extension ViewsSamples {
  static func home(_ words: Words) -> HomeView {
    HomeView(
      title: "Kế hoạch công nghệ thông tin và chuyển đổi số",
      intro: "Tra cứu văn bản đã công bố, các chỉ tiêu mà văn bản cam kết, và tin tức về việc thực hiện.",
      shortcuts: [
        LinkView("Tra cứu văn bản", "/van-ban/"), LinkView("Theo dõi chỉ tiêu", "/chi-tieu/"),
        LinkView("Dữ liệu mở", "/data/"),
      ], featured: news,
      documents: HomeSectionView(
        id: "van-ban-moi", title: "Văn bản mới", items: documents(words), more: LinkView("Tất cả văn bản", "/van-ban/")),
      news: HomeSectionView(id: "tin-moi", title: "Tin mới", items: news, more: LinkView("Tất cả tin", "/tin-tuc/")),
      figures: [
        figure("70 %", "dịch vụ công trực tuyến mức độ 3", 2), figure("100 %", "công chức có máy vi tính", 1),
        figure("tối thiểu 50 %", "cổng thông tin điện tử hỗ trợ thiết bị di động", 5),
        figure("200 ha", "khu công nghệ thông tin tập trung", 9),
      ], figuresMore: LinkView("Tất cả chỉ tiêu", "/chi-tieu/"),
      deadlines: [
        DeadlineView(
          date: "2025", state: "đã qua", code: "overdue", text: "70% dịch vụ công được cung cấp trực tuyến ở mức độ 3",
          source: LinkView("2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/#chi-tieu-2")),
        DeadlineView(
          date: "2030", state: "còn 4 năm", code: "ahead", text: "Kinh tế số chiếm 30% GRDP",
          source: LinkView("411/QĐ-TTg", "/van-ban/411-qd-ttg/#chi-tieu-1")),
      ], deadlinesMore: LinkView("Lịch các hạn", "/chi-tieu/lich.ics"), media: Array(news.prefix(1)),
      sections: [HomeSectionView(id: "y-kien", title: "Lấy ý kiến", items: Array(news.suffix(1)))],
      topics: filters)
  }

  private static func figure(_ amount: String, _ text: String, _ id: Int) -> FigureView {
    FigureView(
      amount: amount, text: text, source: LinkView("2972/QĐ-UBND, mục 2", "/van-ban/2972-qd-ubnd/#chi-tieu-\(id)"),
      deadline: "đến năm 2025")
  }
}
