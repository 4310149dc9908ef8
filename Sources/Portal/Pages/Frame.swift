import Publications
import Templates

/// The frame around `<main>`: what every page has.
extension Site {
  /// A view in its template, in the frame of its page.
  func render(_ view: some PageContent, _ facts: PageFacts) throws -> [UInt8] {
    try templates.render(view, site: siteView(facts.language), page: frame(facts))
  }

  /// What a page says of itself that stands below the home page.
  func simpleFacts(_ title: String, _ kind: String, _ path: String, _ language: Language = .vietnamese) -> PageFacts {
    var facts = PageFacts(title: title, kind: kind, path: path, language: language)
    facts.breadcrumb = [home(language), LinkView(text: title, isCurrent: true)]
    facts.up = home(language)
    return facts
  }

  /// What stands around a page's view: menu, trail, addresses, metadata, the other language.
  func frame(_ facts: PageFacts) -> PageView {
    let words = words(facts.language)
    let other = facts.language.other
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
        ? PageView.mailto(
          subject: facts.printLine ?? facts.title,
          body: words.text(.mailBody) + "\n" + addresses.absolute(facts.path)) : nil)
  }

  private func menu(_ facts: PageFacts) -> [MenuItemView] {
    configuration.menu.map { item in
      let url = item.path(in: facts.language, among: pagePaths)
      return MenuItemView(
        text: item.title(facts.language), url: addresses.href(url), isCurrent: url == facts.path,
        isOpen: url != facts.language.root && facts.path.hasPrefix(url))
    }
  }
}

extension Language {
  /// The one that is not this one.
  var other: Language { self == .vietnamese ? .english : .vietnamese }
}
