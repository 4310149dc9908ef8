import Publications
import Vietnamese

/// What a list gathers.
public enum ListingKind: Sendable, Hashable {
  /// `/van-ban/`, `/tin-tuc/`, `/trang/`.
  case section(PublicationKind)
  /// `/loai/quyet-dinh/`.
  case form(DocumentForm)
  /// `/co-quan/…/`, by index in the catalogue.
  case issuer(Int)
  /// `/linh-vuc/…/`, by index in the catalogue.
  case field(Int)
  /// `/nam/2017/`.
  case year(Int)
  /// `/hieu-luc/con-hieu-luc/`: documents of which that is stated.
  case validity(Validity)
  /// `/the/…/`.
  case tag(String)
}

/// A list of publications with its address; shown in pages of twenty, a long one in longer ones.
public struct Listing: Sendable {
  /// Items on a page, and in a feed.
  public static let pageSize = 20

  /// What the list gathers.
  public let kind: ListingKind
  /// Language of its page.
  public let language: Language
  /// Address of the first page, `/co-quan/ubnd-tinh-quang-binh/`.
  public let path: String
  /// Publications, newest first.
  public let items: [Int]

  /// How it is parted into pages: who looks through hundreds of items turns fewer of them.
  var paging: Paging {
    let later = items.count > 1_000 ? 100 : items.count > 100 ? 50 : Listing.pageSize
    return Paging(first: Listing.pageSize, later: later)
  }

  /// How many pages, at least 1.
  public var pageCount: Int { paging.count(of: items.count) }

  /// Address of a page, from 1: `/van-ban/`, `/van-ban/trang/2/`.
  public func path(page: Int) -> String { page == 1 ? path : "\(path)trang/\(page)/" }

  /// The items of a page, from 1.
  public func items(page: Int) -> ArraySlice<Int> {
    items[paging.items(page: page).clamped(to: items.indices)]
  }

  /// Whether the list has a feed of its own.
  public var hasFeed: Bool {
    switch kind {
    case .section(let section): section != .page
    case .issuer, .field: true
    case .form, .year, .validity, .tag: false
    }
  }
}

/// All lists of the site.
public struct Listings: Sendable {
  /// Sections first, then forms, issuers, fields, years, validities, tags.
  public var all: [Listing] {
    recorder?.note(.lists)
    return lists
  }
  private let lists: [Listing]
  /// In tests, told of the lists that are read.
  private var recorder: ReadRecorder?
  private let byPath: [String: Int]

  /// Gathers them in one pass over the publications.
  ///
  /// - Parameter today: The day as of which documents are in force.
  public init(_ catalog: Catalog, today: Day) {
    var groups: [ListingKind: [Int]] = [:]
    var english: [ListingKind: [Int]] = [:]
    var tagNames: [String: String] = [:]
    var slugs: [String: String] = [:]
    let order = Listings.newestFirst(catalog)
    for index in order {
      let publication = catalog.publications[index]
      if publication.language == .english { english[.section(publication.kind), default: []].append(index) }
      guard catalog.isPrimary(index) else { continue }
      if publication.language == .vietnamese { groups[.section(publication.kind), default: []].append(index) }
      guard publication.kind != .page else { continue }
      if let document = publication.facts.document {
        groups[.form(document.form), default: []].append(index)
        if let validity = document.validity(on: today) { groups[.validity(validity), default: []].append(index) }
      }
      if let issuer = catalog.issuerOf[index] { groups[.issuer(issuer), default: []].append(index) }
      for field in catalog.fieldsOf[index] { groups[.field(field), default: []].append(index) }
      if let year = Listings.year(of: publication) { groups[.year(year), default: []].append(index) }
      var seen: Set<String> = []
      for tag in publication.facts.tags {
        let slug = slugs[tag] ?? Slug.make(tag)
        slugs[tag] = slug
        guard !slug.isEmpty, seen.insert(slug).inserted else { continue }
        if tagNames[slug].map({ tag < $0 }) ?? true { tagNames[slug] = tag }
        groups[.tag(slug), default: []].append(index)
      }
    }
    var all: [Listing] = []
    for section in PublicationKind.allCases {
      let kind = ListingKind.section(section)
      all.append(Listing(kind: kind, language: .vietnamese, path: "/\(section.rawValue)/", items: groups[kind] ?? []))
      if let items = english[kind] {
        all.append(Listing(kind: kind, language: .english, path: "/en/\(section.rawValue)/", items: items))
      }
    }
    // Declared bodies and fields keep their page also while nothing refers to them.
    for index in catalog.issuers.indices where groups[.issuer(index)] == nil { groups[.issuer(index)] = [] }
    for index in catalog.fields.indices where groups[.field(index)] == nil { groups[.field(index)] = [] }
    for (kind, items) in groups {
      if let path = Listings.path(kind, catalog) {
        all.append(Listing(kind: kind, language: .vietnamese, path: path, items: items))
      }
    }
    let sections = all.prefix { if case .section = $0.kind { true } else { false } }
    let rest = all.dropFirst(sections.count).map { (rank: Listings.rank($0.kind, catalog, tagNames), listing: $0) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    lists = sections + rest.map(\.listing)
    self.tagNames = tagNames
    byPath = Dictionary(
      lists.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Tags by slug.
  private let tagNames: [String: String]

  /// A list by its number in ``all``.
  subscript(number: Int) -> Listing {
    recorder?.note(.list(lists[number].path))
    return lists[number]
  }

  /// The list at an address.
  public func at(_ path: String) -> Listing? {
    recorder?.note(.list(path))
    return byPath[path].map { lists[$0] }
  }

  /// The lists of a kind, in their order.
  public func all(where isOfKind: (ListingKind) -> Bool) -> [Listing] { all.filter { isOfKind($0.kind) } }

  /// A tag as first in bytewise order written, by its slug.
  func tagName(_ slug: String) -> String? {
    recorder?.note(.list(Listings.path(ofTag: slug)))
    return tagNames[slug]
  }

  /// The same lists, of which a recorder is told.
  func recorded(by recorder: ReadRecorder?) -> Listings {
    var listings = self
    listings.recorder = recorder
    return listings
  }

  /// The address of a list; nil for sections, whose address depends on the language.
  static func path(_ kind: ListingKind, _ catalog: Catalog) -> String? { path(kind, catalog.issuers, catalog.fields) }

  /// The same by the bodies and fields.
  static func path(
    _ kind: ListingKind, _ issuers: [PortalConfiguration.Issuer], _ fields: [PortalConfiguration.Field]
  ) -> String? {
    switch kind {
    case .section: nil
    case .form(let form): "/loai/\(form.slug)/"
    case .issuer(let index): "/co-quan/\(issuers[index].id)/"
    case .field(let index): "/linh-vuc/\(fields[index].id)/"
    case .year(let year): "/nam/\(year)/"
    case .validity(let validity): "/hieu-luc/\(validity.rawValue)/"
    case .tag(let slug): path(ofTag: slug)
    }
  }

  /// The address of the list of a tag.
  static func path(ofTag slug: String) -> String { "/the/\(slug)/" }

  /// The year a publication is filed under: of issue for documents that state it, else of publication.
  public static func year(of publication: Publication) -> Int? {
    if let document = publication.facts.document { return document.issued?.year ?? document.number?.value.year }
    return publication.facts.date.day.year
  }

  private static func newestFirst(_ catalog: Catalog) -> [Int] {
    // By the day on which the portal published: what came last is new to readers, also where it was issued long ago.
    let keys = catalog.publications.map { publication in
      let issued = publication.facts.document?.issued?.daysSince1970 ?? Int.min
      return (publication.facts.date.day, publication.facts.date, issued, publication.permalink)
    }
    return keys.indices.sorted { a, b in
      if keys[a].0 != keys[b].0 { return keys[a].0 > keys[b].0 }
      if keys[a].1 != keys[b].1 { return keys[a].1 > keys[b].1 }
      if keys[a].2 != keys[b].2 { return keys[a].2 > keys[b].2 }
      return keys[a].3.utf8.lexicographicallyPrecedes(keys[b].3.utf8)
    }
  }

  /// Bytes whose order is the order of the lists: kinds apart, declared order, newest year first, names by alphabet.
  private static func rank(_ kind: ListingKind, _ catalog: Catalog, _ tagNames: [String: String]) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    switch kind {
    case .section: return [0]
    case .form(let form): return [1] + Collation.key(form.name)
    case .issuer(let index): return [2] + number(index)
    case .field(let index): return [3] + number(index)
    case .year(let year): return [4] + number(10_000 - year)
    case .validity(let validity): return [5] + number(Validity.allCases.firstIndex(of: validity) ?? 0)
    case .tag(let slug): return [6] + Collation.key(tagNames[slug] ?? slug)
    }
  }
}

extension Listings {
  /// The documents and news of a language together, which the portal's own feed announces.
  func announced(_ language: Language) -> [Int] {
    [PublicationKind.document, .news].flatMap { at("\(language.root)\($0.rawValue)/")?.items ?? [] }
  }
}
