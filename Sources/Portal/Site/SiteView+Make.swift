import Publications
import Templates
import Vietnamese

extension SiteView {
  /// What all pages of a language have in common.
  ///
  /// - Parameters:
  ///   - today: The day as of which the site speaks.
  ///   - modified: When it was last changed.
  static func make(
    _ configuration: PortalConfiguration, _ language: Language, words: Words, addresses: Addresses,
    pagePaths: PagePaths,
    today: Day, modified: Moment?
  ) -> SiteView {
    // The link to the site map stands in the footer's last line as it is.
    let footer = configuration.footer.filter { $0.url.vietnamese != "/so-do-trang/" }.map {
      LinkView($0.title(language), addresses.href($0.path(in: language, among: pagePaths)))
    }
    let lines = [configuration.publisher(language), configuration.address?(language)].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    let tagline = configuration.tagline(language)
    return SiteView(
      name: configuration.name(language), lang: language.rawValue,
      origin: String(addresses.baseURL.dropLast(addresses.basePath.count)), homeURL: addresses.href(language.root),
      searchURL: addresses.href("\(language.root)tim-kiem/"),
      slogan: tagline.isEmpty ? nil : tagline,
      sitemapURL: addresses.href("/so-do-trang/"), feedURL: addresses.href("\(language.root)feed.xml"),
      openSearchURL: addresses.href("/opensearch.xml"),
      hotline: configuration.hotline.map { LinkView($0, "tel:" + $0.filter { $0.isNumber || $0 == "+" }) },
      hotlineLabel: words.text(.hotline), notice: outage(configuration, language, words, today),
      footer: footer.isEmpty ? [] : [FooterColumnView(title: configuration.shortName(language), links: footer)],
      footerLines: lines + [configuration.email].compactMap { $0 },
      license: LinkView(configuration.licenseName, configuration.licenseURL),
      updated: modified.map { DateView($0.day, language: language.rawValue) },
      hasReadingAids: configuration.shows(.readingAids),
      measurementURL: configuration.measurement.map { addresses.href($0.value) })
  }

  /// What `portal.yml` says of an outage, until it is over.
  private static func outage(
    _ configuration: PortalConfiguration, _ language: Language, _ words: Words, _ today: Day
  ) -> NoticeView? {
    guard let outage = configuration.outage, outage.until >= today else { return nil }
    func day(_ day: Day) -> String { DateView(day, language: language.rawValue).text }
    let days = words.text(.outageDays, ["from": day(outage.from), "until": day(outage.until)])
    return NoticeView(text: "\(days): \(outage.text(language))", code: .warning, until: outage.until.description)
  }
}

extension PortalConfiguration {
  /// Whether the portal shows a block.
  func shows(_ block: PortalBlock) -> Bool { !hiddenBlocks.contains(block) }
}

extension PortalConfiguration.MenuItem {
  /// Where it leads in a language: to the address given, else to the page of the same address under `/en/`, else to the
  /// Vietnamese one.
  func path(in language: Language, among pages: PagePaths) -> String {
    guard language == .english else { return url.vietnamese }
    return url.english ?? (pages.contains(englishPath) ? englishPath : url.vietnamese)
  }

  /// The page of the same address under `/en/`, if there is one.
  var englishPath: String { "/en" + url.vietnamese }
}
