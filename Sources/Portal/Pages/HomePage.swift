import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  /// The home page of a language.
  func homePage(_ language: Language) throws -> [UInt8] {
    let words = words(language)
    let name = configuration.name(language)
    var facts = PageFacts(title: name, kind: "home", path: language.root, language: language)
    facts.isHome = true
    facts.subject = .home
    facts.forms = [(type: "application/feed+json", path: "\(language.root)feed.json")]
    facts.description = configuration.description(language)
    facts.feeds = [LinkView(name, addresses.href("\(language.root)feed.xml"))]
    let other: Language = language == .vietnamese ? .english : .vietnamese
    if plan.languages.contains(other) { facts.translations = [(other, other.root)] }
    let documents = newest(.document, language)
    let news = newest(.news, language)
    let featured = shows(.featured) ? featured(language) : []
    let view = HomeView(
      title: name, intro: configuration.description(language), shortcuts: shows(.shortcuts) ? shortcuts(language) : [],
      featured: featured.map { item($0, language) },
      documents: section(.document, documents.prefix(6), language),
      news: section(.news, news.filter { !featured.contains($0) }.prefix(6), language),
      figures: shows(.figures) ? figures(language) : [],
      figuresMore: LinkView(words.text(.allTargets), addresses.href("/chi-tieu/")),
      deadlines: shows(.deadlines) ? deadlines(language) : [],
      deadlinesMore: LinkView(words.text(.allDeadlines), addresses.href("/chi-tieu/")),
      media: (shows(.media) ? news : []).filter { index in
        publication(index).facts.image != nil || publication(index).facts.video != nil
      }.prefix(4).map {
        item($0, language)
      },
      sections: shows(.mostRead) ? [mostRead(language)].compactMap { $0 } : [],
      topics: language == .vietnamese && shows(.topics)
        ? [.field, .issuer, .year].compactMap { taxonomyGroup($0, limit: 10) } : [])
    return try render(view, facts)
  }

  private func newest(_ kind: PublicationKind, _ language: Language) -> [Int] {
    let items = plan.listings.at("\(language.root)\(kind.rawValue)/")?.items ?? []
    return items.filter { publication($0).facts.expires.map { $0 >= today } ?? true }
  }

  /// What the editors put in front, newest first; without any, the newest news.
  private func featured(_ language: Language) -> [Int] {
    let all = newest(.news, language) + newest(.document, language)
    let chosen = all.filter { publication($0).facts.featured }.sorted {
      (publication($0).facts.date, $1) > (publication($1).facts.date, $0)
    }
    return Array((chosen.isEmpty ? Array(newest(.news, language).prefix(1)) : chosen).prefix(3))
  }

  private func section(_ kind: PublicationKind, _ items: some Sequence<Int>, _ language: Language) -> HomeSectionView? {
    let rows = items.map { item($0, language) }
    if rows.isEmpty { return nil }
    let words = words(language)
    return HomeSectionView(
      id: "moi-\(kind.rawValue)", title: words.text(kind == .document ? .newDocuments : .newNews), items: rows,
      more: LinkView(
        words.text(kind == .document ? .allDocuments : .allNews), addresses.href("\(language.root)\(kind.rawValue)/"))
    )
  }

  private func shortcuts(_ language: Language) -> [LinkView] {
    let words = words(language)
    let shortcuts: [(Word, String)] = [(.documents, "van-ban/"), (.targets, "chi-tieu/"), (.search, "tim-kiem/")]
    return shortcuts.map { word, path in
      let own = "\(language.root)\(path)"
      return LinkView(words.text(word), addresses.href(pagePaths.contains(own) ? own : "/\(path)"))
    }
  }

  /// Con số – Sự kiện: percentages of the newest documents with a deadline still ahead, at most two of a document.
  private func figures(_ language: Language) -> [FigureView] {
    var taken: [Int: Int] = [:]
    var chosen: [Int] = []
    for index in plan.listings.at("/van-ban/")?.items ?? [] {
      for record in targets.ofPublication[index] where chosen.count < 6 {
        let target = targets.records[record]
        guard target.unit == "%", let deadline = target.deadlineYear, deadline >= today.year, target.value != nil,
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
      let record = targets.records[number]
      return FigureView(
        amount: amount(record, language),
        text: [record.subject, record.outcome].filter { !$0.isEmpty }.joined(separator: " "),
        source: sourceLink(number, language),
        deadline: record.deadlineYear.map { words(language).text(.byYear, ["n": String($0)]) },
        lang: language == .vietnamese ? nil : Language.vietnamese.rawValue)
    }
  }

  private func sourceLink(_ number: Int, _ language: Language) -> LinkView {
    let index = targets.places[number].publication
    let document = publication(index).facts.document
    // A form alone, without a number, would not tell which document it is.
    let name = document.flatMap { $0.number == nil ? nil : documentName($0, language) }
    return LinkView(name ?? publication(index).facts.title, targets.records[number].url)
  }

  /// Years with targets due, the next ones first, each with its count.
  private func deadlines(_ language: Language) -> [DeadlineView] {
    let words = words(language)
    return targets.listings.compactMap { listing -> (Int, TargetListing)? in
      if case .year(let year) = listing.kind, year >= today.year { return (year, listing) }
      return nil
    }.sorted { $0.0 < $1.0 }.prefix(5).map { year, listing in
      let left = year - today.year
      return DeadlineView(
        date: String(year),
        state: left == 0 ? words.text(.dueThisYear) : words.count(.yearsLeft, left),
        code: left == 0 ? "soon" : "ahead", text: words.count(.targets, listing.records.count),
        source: LinkView(words.text(.seeAll), addresses.href(listing.path)))
    }
  }
}
