import Publications
import Templates
import Vietnamese

/// The parts that all pages share: the frame around `<main>`, and small views made from publications.
extension Site {
  /// What a page says about itself, for its frame.
  struct PageFacts {
    var title: String
    var kind: String
    var path: String
    var language: Language
    var description: String?
    var breadcrumb: [LinkView] = []
    /// The same page in other languages, by address.
    var translations: [(Language, String)] = []
    var feeds: [LinkView] = []
    /// What the page is about, for its JSON-LD.
    var subject = Subject.other
    /// The same in other forms, to announce in `<head>`: media type and address.
    var forms: [(type: String, path: String)] = []
    /// Dublin Core.
    var metadata: [MetadataView] = []
    var image: String?
    var published: String?
    var modified: String?
    var isHome = false
    var isHidden = false
    /// Whether the publication is a draft.
    var isDraft = false
    var previous: String?
    var next: String?
    var up: LinkView?
    var canShare = false
    /// For the foot of printed sheets.
    var printLine: String?

    /// What a page can be about.
    enum Subject { case publication(Int), home, data, other }
  }

  func frame(_ facts: PageFacts) -> PageView {
    let words = words(facts.language)
    let other: Language = facts.language == .vietnamese ? .english : .vietnamese
    let hasOther = plan.languages.contains(other)
    let translated = facts.translations.first { $0.0 == other }?.1
    let canShare = facts.canShare && shows(.share)
    let alternates = translated.map { path in
      [
        AlternateView(lang: facts.language.rawValue, url: addresses.absolute(facts.path)),
        AlternateView(lang: other.rawValue, url: addresses.absolute(path)),
      ]
    }
    let link = LinkView(
      text: self.words(other).text(.languageName), url: addresses.href(translated ?? other.root), lang: other.rawValue)
    return PageView(
      title: facts.title, canonical: addresses.absolute(facts.path), kind: facts.kind, isHome: facts.isHome,
      description: facts.description, menu: menu(facts), breadcrumb: facts.breadcrumb,
      alternates: alternates ?? [], translation: hasOther ? link : nil,
      isTranslationMissing: hasOther && translated == nil, printLine: facts.printLine, feeds: facts.feeds,
      jsonLD: structuredData(facts).map { SafeHTML(json: $0) }, image: facts.image,
      published: facts.published, modified: facts.modified,
      forms: facts.forms.map { FormView(type: $0.type, url: addresses.href($0.path)) },
      metadata: facts.metadata + commonMetadata(facts), isHidden: facts.isHidden, isDraft: facts.isDraft,
      previousURL: facts.previous.map(addresses.href),
      nextURL: facts.next.map(addresses.href),
      up: facts.up, canShare: canShare,
      mailto: canShare
        ? PageView.mailto(subject: facts.title, body: words.text(.mailBody) + "\n" + addresses.absolute(facts.path))
        : nil)
  }

  private func menu(_ facts: PageFacts) -> [MenuItemView] {
    configuration.menu.map { item in
      let url = localized(item, facts.language)
      return MenuItemView(
        text: item.title(facts.language), url: addresses.href(url), isCurrent: url == facts.path,
        isOpen: url != facts.language.root && facts.path.hasPrefix(url))
    }
  }

  /// A menu address in a language: the one given, else the page of the same address under `/en/`, else the Vietnamese one.
  func localized(_ item: PortalConfiguration.MenuItem, _ language: Language) -> String {
    guard language == .english else { return item.url.vietnamese }
    if let url = item.url.english { return url }
    let english = Site.englishPath(item)
    return pagePaths.contains(english) ? english : item.url.vietnamese
  }

  /// The page of the same address under `/en/`, if there is one.
  static func englishPath(_ item: PortalConfiguration.MenuItem) -> String { "/en" + item.url.vietnamese }

  /// What all pages of a language have in common, to be kept for all of them.
  func makeSiteView(_ language: Language) -> SiteView {
    let words = words(language)
    let configuration = configuration
    let footer = configuration.footer.map { LinkView($0.title(language), addresses.href(localized($0, language))) }
    let lines = [configuration.publisher(language), configuration.address?(language)].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    let tagline = configuration.tagline(language)
    return SiteView(
      name: configuration.name(language), lang: language.rawValue, homeURL: addresses.href(language.root),
      searchURL: addresses.href("\(language.root)tim-kiem/"),
      slogan: tagline.isEmpty ? nil : tagline,
      sitemapURL: addresses.href("/so-do-trang/"), feedURL: addresses.href("\(language.root)feed.xml"),
      openSearchURL: addresses.href("/opensearch.xml"),
      hotline: configuration.hotline.map { LinkView($0, "tel:" + $0.filter { $0.isNumber || $0 == "+" }) },
      hotlineLabel: words.text(.hotline), notice: outage(language),
      footer: [FooterColumnView(title: configuration.shortName(language), links: footer)],
      footerLines: lines + [configuration.email].compactMap { $0 },
      license: LinkView(configuration.licenseName, configuration.licenseURL),
      updated: modified.map { DateView($0.day, language: language.rawValue) },
      hasReadingAids: shows(.readingAids), measurementURL: configuration.measurement.map { addresses.href($0.value) })
  }

  /// What `portal.yml` says of an outage, until it is over.
  private func outage(_ language: Language) -> NoticeView? {
    guard let outage = configuration.outage, outage.until >= today else { return nil }
    func day(_ day: Day) -> String { DateView(day, language: language.rawValue).text }
    let days = words(language).text(.outageDays, ["from": day(outage.from), "until": day(outage.until)])
    return NoticeView(text: "\(days): \(outage.text(language))", code: "warning", until: outage.until.description)
  }

  // MARK: Small views

  func date(_ moment: Moment, _ language: Language) -> DateView {
    guard let seconds = moment.seconds else { return DateView(moment.day, language: language.rawValue) }
    return DateView(moment.day, hour: seconds / 3600, minute: seconds / 60 % 60, language: language.rawValue)
  }

  func home(_ language: Language) -> LinkView { LinkView(words(language).text(.home), addresses.href(language.root)) }

  func link(_ listing: ListingKind, _ language: Language, count: Int? = nil) -> LinkView {
    let path: String
    if case .section(let section) = listing {
      path = "\(language.root)\(section.rawValue)/"
    } else {
      path = Listings.path(listing, catalog.issuers, catalog.fields) ?? "/"
    }
    return LinkView(
      name(listing, language), addresses.href(path),
      count: count.map { NumberText.whole($0, language: language.rawValue) })
  }

  /// The name of a list.
  func name(_ listing: ListingKind, _ language: Language) -> String {
    let words = words(language)
    switch listing {
    case .section(.document): return words.text(.documents)
    case .section(.news): return words.text(.news)
    case .section(.page): return words.text(.pages)
    case .form(let form): return language == .english ? form.english : form.name
    case .issuer(let index): return catalog.issuers[index].name(language)
    case .field(let index): return catalog.fields[index].name(language)
    case .year(let year): return words.text(.yearN, ["n": String(year)])
    case .tag(let slug): return plan.listings.tagName(slug) ?? slug
    }
  }

  /// Whether a document is in force on `today`: what the editor states, overruled by dates that have passed.
  func validity(_ document: DocumentFacts) -> Validity? {
    if let expired = document.expired, expired <= today { return .expired }
    if let effective = document.effective, effective > today { return .notYet }
    if document.status == .notYet, let effective = document.effective, effective <= today { return .inForce }
    return document.status
  }

  ///
  /// - Parameter isDated: Whether it says as of which day it speaks.
  func validityView(_ document: DocumentFacts, _ language: Language, isDated: Bool = false) -> ValidityView {
    let state = validity(document)
    let day = DateView(today, language: language.rawValue).text
    return ValidityView(
      state: state, effective: document.effective, expired: document.expired,
      note: isDated && state != nil ? words(language).text(.asOf, ["day": day]) : nil, words: words(language))
  }

  /// A publication as a row of a list.
  func item(_ index: Int, _ language: Language) -> ListItemView {
    let publication = publication(index)
    let words = words(language)
    let lang = publication.language == language ? nil : publication.language.rawValue
    guard let document = publication.facts.document else {
      return ListItemView(
        title: publication.facts.title, url: href(index), date: date(publication.facts.date, language),
        summary: publication.facts.summary, image: picture(index), lang: lang,
        isDraft: publication.facts.draft, hasVideo: publication.facts.video != nil)
    }
    return ListItemView(
      title: publication.facts.title, url: href(index), number: document.number?.value.description,
      type: name(.form(document.form), language), issuer: catalog.issuerOf[index].map { link(.issuer($0), language) },
      date: document.issued.map { DateView($0, language: language.rawValue) },
      dateLabel: document.issued.map { _ in words.text(.issued) },
      published: DateView(publication.facts.date.day, language: language.rawValue), summary: publication.facts.summary,
      validity: document.status == nil && document.expired == nil && document.effective == nil
        ? nil : validityView(document, language),
      lang: lang, isDraft: publication.facts.draft)
  }

  /// The picture of a publication.
  func picture(_ index: Int) -> ImageView? {
    let publication = publication(index)
    guard let image = publication.facts.image, let file = Attachment.path(image.value, beside: publication.file),
      let attachment = attachments.name(of: file)
    else { return nil }
    return ImageView(
      url: addresses.href(Addresses.encoded(attachment.sitePath)),
      alt: publication.facts.caption ?? publication.facts.title,
      caption: publication.facts.caption)
  }

  /// The video of a publication.
  func video(_ index: Int) -> VideoView? {
    let publication = publication(index)
    guard let video = publication.facts.video, let file = Attachment.path(video.value, beside: publication.file),
      let attachment = attachments[file], let text = publication.facts.videoText
    else { return nil }
    return VideoView(
      url: addresses.href(Addresses.encoded(attachment.fileName.sitePath)),
      type: attachment.fileName.type == "WEBM" ? "video/webm" : "video/mp4", text: text,
      size: NumberText.size(attachment.size, language: publication.language.rawValue), poster: picture(index)?.url)
  }

  /// `Quyết định số 2972/QĐ-UBND`; the form alone where the number is not known.
  func documentName(_ document: DocumentFacts, _ language: Language) -> String {
    let form = name(.form(document.form), language)
    guard let number = document.number?.value else { return form }
    return words(language).text(.documentName, ["form": form, "number": number.description])
  }

  /// The anchors of a publication as its page has them.
  func anchors(_ index: Int) -> Anchors {
    let own = publication(index).anchors
    return targets.ofPublication[index].isEmpty ? own : targets.whole.anchors(of: index, catalog.whole)
  }

  static func shortened(_ text: String, _ length: Int) -> String {
    // No character is shorter than a byte; and of a long text only the beginning is counted.
    guard text.utf8.count > length, text.index(text.startIndex, offsetBy: length + 1, limitedBy: text.endIndex) != nil
    else { return text }
    return text.prefix(length - 1).trimmingSuffix() + "…"
  }

  func outline(_ index: Int) -> [OutlineItemView] {
    OutlineItemView.tree(anchors(index).outline.filter { $0.level <= 4 })
  }

  func attachmentViews(_ publication: SitePublication, _ language: Language) -> [AttachmentView] {
    publication.facts.attachments.compactMap { item in
      guard let file = Attachment.path(item.file.value, beside: publication.file), let attachment = attachments[file]
      else { return nil }
      return AttachmentView(
        name: item.title ?? attachment.fileName.name,
        url: addresses.href(Addresses.encoded(attachment.fileName.sitePath)), type: attachment.fileName.type,
        size: NumberText.size(attachment.size, language: language.rawValue), sha256: attachment.sha256)
    }
  }

  /// The attachments of a publication by their names.
  func attachmentNames(_ publication: SitePublication) -> [AttachmentName] {
    publication.facts.attachments.compactMap { item in
      Attachment.path(item.file.value, beside: publication.file).flatMap(attachments.name)
    }
  }

  func tagLinks(_ publication: SitePublication, _ language: Language) -> [LinkView] {
    publication.facts.tags.compactMap { tag in
      let slug = Slug.make(tag)
      // Tags of a translation that the original lacks have no list.
      let path = Listings.path(ofTag: slug)
      return slug.isEmpty ? nil : LinkView(tag, pagePaths.contains(path) ? addresses.href(path) : nil)
    }
  }
}

extension OutlineItemView {
  /// Headings nested by level; a level that is skipped counts as the next one.
  static func tree(_ entries: [OutlineEntry]) -> [OutlineItemView] {
    var rest = entries[...]
    return tree(&rest, above: 0)
  }

  private static func tree(_ rest: inout ArraySlice<OutlineEntry>, above: Int) -> [OutlineItemView] {
    var items: [OutlineItemView] = []
    while let entry = rest.first, entry.level > above {
      rest = rest.dropFirst()
      let children = tree(&rest, above: entry.level)
      items.append(OutlineItemView(text: entry.title, anchor: entry.id, children: children))
    }
    return items
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
