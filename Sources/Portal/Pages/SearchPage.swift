import FoundationEssentials
import Publications
import Search
import Templates
import Vietnamese

/// The page on which readers search, in a language.
struct SearchPage: Page {
  let language: Language

  static let view: any PageContent.Type = SearchView.self

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(SearchPage.path(language), "trang tra cứu") }

  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { language.rawValue }

  static func path(_ language: Language) -> String { "\(language.root)tim-kiem/" }

  /// The first file of the index of a language. The page brings it with it, so that a search begins one wait earlier.
  static func manifest(_ language: Language) -> String { "\(SearchIndex.folder)/\(language.rawValue)/manifest.bin" }

  /// What stands in the page until the index is made.
  private static func mark(_ language: Language) -> String { "manifest-\(language.rawValue)" }

  /// The page with the first file of the index in the place of its mark.
  static func html(_ html: [UInt8], with manifest: [UInt8], _ language: Language) -> [UInt8] {
    guard let place = html.firstRange(of: Array(">\(mark(language))<".utf8)) else { return html }
    let text = Data(manifest).base64EncodedString()
    return html[...place.lowerBound] + Array(text.utf8) + html[(place.upperBound - 1)...]
  }

  /// The index that is searched beside that of the page's language.
  static func second(_ language: Language) -> Language? { language == .vietnamese ? nil : .vietnamese }

  /// What the page brings of that one, at most, in bytes: so many come while the scripts are asked for. A larger one is asked for by itself.
  static let mostOfSecond = 24_000

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(language)
    let path = SearchPage.path(language)
    var facts = site.simpleFacts(words.text(.search), "search", path, language)
    let other = language.other
    if site.plan.languages.contains(other) { facts.translations = [(other, SearchPage.path(other))] }
    let browse = Taxonomy.allCases.filter { $0 != .tag }.compactMap { taxonomy in
      site.taxonomyGroup(taxonomy, limit: 12, language).map {
        LinkGroupView(title: words.text(taxonomy.word), links: $0.options)
      }
    }
    let second = SearchPage.second(language).flatMap { site.plan.languages.contains($0) ? $0 : nil }
    let view = SearchView(
      title: words.text(.search), action: site.addresses.href(path),
      indexURL: site.addresses.href("/" + SearchPage.manifest(language)), language: language.rawValue,
      indexData: SearchPage.mark(language), secondLanguage: second?.rawValue,
      secondData: second.map(SearchPage.mark), browse: browse)
    return try site.render(view, facts)
  }
}

// MARK: Sample

extension SearchPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "search", ViewsSamples.search,
      ViewsSamples.page("search", "Tìm kiếm", path: "/tim-kiem/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static let search = SearchView(
    title: "Tìm kiếm", action: "/tim-kiem/", indexURL: "/tim-kiem/index/vi/manifest.bin", language: "vi",
    indexData: "manifest-vi", secondLanguage: "en", secondData: "manifest-en", browse: groups)
}
