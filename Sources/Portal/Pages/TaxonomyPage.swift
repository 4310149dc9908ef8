import Publications
import Templates
import Vietnamese

/// The index page over all lists of a sort.
struct TaxonomyPage: Page {
  let taxonomy: Taxonomy

  static let view: any PageContent.Type = TaxonomyView.self

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(taxonomy.path, "trang phân loại") }

  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { taxonomy.rawValue }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    let lists = site.plan.listings.all { taxonomy.holds($0) }.filter { taxonomy != .form || !$0.items.isEmpty }
    var groups: [LinkGroupView] = []
    if taxonomy == .issuer {
      for level in AdministrativeLevel.allCases + [nil] {
        let members = lists.filter { list in
          if case .issuer(let index) = list.kind { return site.catalog.issuers[index].level == level }
          return false
        }
        if members.isEmpty { continue }
        groups.append(
          LinkGroupView(
            title: words.text(level?.word ?? .otherIssuers), id: level?.rawValue ?? "khac",
            links: members.map { site.link($0.kind, .vietnamese, count: $0.items.count) }))
      }
    } else {
      groups = [LinkGroupView(links: lists.map { site.link($0.kind, .vietnamese, count: $0.items.count) })]
    }
    let title = words.text(taxonomy.word)
    return try site.render(
      TaxonomyView(title: title, groups: groups), site.simpleFacts(title, "taxonomy", taxonomy.path))
  }
}

/// A way to sort publications into lists.
public enum Taxonomy: String, Sendable, CaseIterable {
  case form = "loai"
  case issuer = "co-quan"
  case field = "linh-vuc"
  case year = "nam"
  case validity = "hieu-luc"
  case tag = "the"

  /// Address of the index page over its lists.
  public var path: String { "/\(rawValue)/" }

  /// Whether a list belongs to it.
  public func holds(_ kind: ListingKind) -> Bool {
    switch (self, kind) {
    case (.form, .form), (.issuer, .issuer), (.field, .field), (.year, .year), (.validity, .validity), (.tag, .tag):
      true
    default: false
    }
  }
}

extension Site {
  /// The lists of a taxonomy as links with counts; empty ones are left out.
  func taxonomyGroup(_ taxonomy: Taxonomy, limit: Int, _ language: Language = .vietnamese) -> FilterGroupView? {
    let lists = plan.listings.all { taxonomy.holds($0) }.filter { !$0.items.isEmpty }
    if lists.isEmpty { return nil }
    let words = words(language)
    var links = lists.prefix(limit).map { link($0.kind, language, count: $0.items.count) }
    if lists.count > limit { links.append(LinkView(words.text(.seeAll), addresses.href(taxonomy.path))) }
    return FilterGroupView(label: words.text(taxonomy.word), name: taxonomy.rawValue, options: links)
  }
}

// MARK: Sample

extension TaxonomyPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "taxonomy", TaxonomyView(title: "Cơ quan ban hành", groups: ViewsSamples.groups),
      ViewsSamples.page("taxonomy", "Cơ quan ban hành", path: "/co-quan/", crumbs: ViewsSamples.crumbs))
  }
}
