import Diagnostics
import Publications
import Vietnamese

/// One page of the site: where it is and what it shows.
public struct PlannedPage: Sendable {
  /// What a page shows.
  public enum Kind: Sendable {
    case home(Language)
    case publication(Int)
    case list(Listing, page: Int)
    case taxonomy(Taxonomy)
    case targets(TargetListing, page: Int)
    case search(Language)
    case siteMap
    case data(Language)
    /// All plans that stand beside a parent, a page of the list from 1.
    case alignments(page: Int)
    /// One plan beside its parents.
    case alignment(Int)
    case notFound
    /// A former address of a publication.
    case redirect(to: Int)
  }

  /// Address inside the site, `/van-ban/`.
  public let path: String
  /// What it shows.
  public let kind: Kind
  /// What wants the address, for the message when two do.
  public let origin: String
  /// Where an editor can change that.
  public let location: SourceLocation?
}

/// The index pages over all lists of a kind.
public enum Taxonomy: String, Sendable, CaseIterable {
  case form = "loai"
  case issuer = "co-quan"
  case field = "linh-vuc"
  case year = "nam"
  case tag = "the"

  /// Its address.
  public var path: String { "/\(rawValue)/" }

  /// Whether a list belongs to it.
  public func holds(_ kind: ListingKind) -> Bool {
    switch (self, kind) {
    case (.form, .form), (.issuer, .issuer), (.field, .field), (.year, .year), (.tag, .tag): true
    default: false
    }
  }
}

/// Which pages the site has. Two pages that want one address are an error that names both.
public struct SitePlan: Sendable {
  /// All pages in a fixed order.
  public let pages: [PlannedPage]
  /// All lists.
  public let listings: Listings
  /// Languages with pages of their own.
  public let languages: [Language]

  /// What can be planned before the targets are known: the publications, and the lists of them.
  struct Base: Sendable {
    fileprivate let planner: Planner
    fileprivate let listings: Listings
    fileprivate let languages: [Language]
  }

  /// Begins the plan.
  static func base(_ catalog: Catalog) -> Base {
    let listings = Listings(catalog)
    let hasEnglish =
      catalog.content.configuration.languages.contains(.english)
      && catalog.publications.contains { $0.language == .english }
    let languages: [Language] = hasEnglish ? [.vietnamese, .english] : [.vietnamese]
    var planner = Planner(catalog: catalog)
    for language in languages {
      planner.add(language.root, .home(language), "trang chủ")
      planner.add("\(language.root)tim-kiem/", .search(language), "trang tra cứu")
    }
    for index in catalog.publications.indices {
      if !hasEnglish { planner.requireLanguage(of: catalog.publications[index]) }
      planner.addPublication(index)
    }
    for listing in listings.all {
      for page in 1...listing.pageCount {
        planner.add(listing.path(page: page), .list(listing, page: page), "danh sách \(listing.path)")
      }
    }
    for taxonomy in Taxonomy.allCases { planner.add(taxonomy.path, .taxonomy(taxonomy), "trang phân loại") }
    return Base(planner: planner, listings: listings, languages: languages)
  }

  /// Plans the site. Errors: `address-collision`, `alias-invalid`, `attachment-missing`.
  static func make(
    _ base: Base, targets: TargetCatalog, alignment: AlignmentCatalog
  ) -> (SitePlan, [Diagnostic]) {
    var planner = base.planner
    let (publications, languages) = (planner.catalog.publications, base.languages)
    for listing in targets.listings {
      for page in 1...listing.pageCount {
        planner.add(listing.path(page: page), .targets(listing, page: page), "trang chỉ tiêu")
      }
    }
    planner.add("/so-do-trang/", .siteMap, "sơ đồ trang")
    for language in languages { planner.add("\(language.root)data/", .data(language), "trang dữ liệu mở") }
    for page in 1...alignment.pageCount {
      planner.add(AlignmentCatalog.path(page: page), .alignments(page: page), "trang đối chiếu")
    }
    for (document, _) in alignment.documents {
      let path = AlignmentCatalog.path(of: publications[document])
      planner.add(path, .alignment(document), "trang đối chiếu của \(publications[document].file)")
    }
    planner.add("/404.html", .notFound, "trang không tìm thấy")
    let plan = SitePlan(pages: planner.pages, listings: base.listings, languages: languages)
    return (plan, planner.diagnostics)
  }
}

extension SitePlan {
  /// The path that a former address stands for; nil where it is none.
  static func address(ofAlias alias: String) -> String? { Planner.address(alias) }
}

private struct Planner: Sendable {
  let catalog: Catalog
  var pages: [PlannedPage] = []
  var diagnostics: [Diagnostic] = []
  private var owner: [String: Int] = [:]

  init(catalog: Catalog) {
    self.catalog = catalog
    let expected = catalog.publications.count * 3 / 2
    pages.reserveCapacity(expected)
    owner.reserveCapacity(expected)
  }

  mutating func add(_ path: String, _ kind: PlannedPage.Kind, _ origin: String, at location: SourceLocation? = nil) {
    let file = Addresses.file(path)
    if let first = owner[file] {
      let other = pages[first]
      // A former address gives way to a page.
      var place = location ?? other.location
      if case .redirect = other.kind { place = other.location ?? location }
      diagnostics.append(
        Diagnostic(
          .addressCollision, at: place,
          "Hai trang cùng muốn địa chỉ \(path): \(other.origin) và \(origin)",
          fix: "Đổi tên một tệp, hoặc đặt `slug` khác cho một trang."))
      return
    }
    owner[file] = pages.count
    pages.append(PlannedPage(path: path, kind: kind, origin: origin, location: location))
  }

  /// A page in a language that the portal does not offer would lead to a home page and lists that are not there.
  mutating func requireLanguage(of publication: Publication) {
    guard publication.language != .vietnamese else { return }
    diagnostics.append(
      Diagnostic(
        .languageUndeclared, at: SourceLocation(file: publication.file),
        "Trang tiếng Anh, nhưng Cổng chưa có phần tiếng Anh",
        fix: "Thêm `languages: [vi, en]` vào `content/portal.yml`, hoặc dời tệp này khỏi `content`."))
  }

  mutating func addPublication(_ index: Int) {
    let publication = catalog.publications[index]
    let place = SourceLocation(file: publication.file)
    add(publication.permalink, .publication(index), publication.file, at: place)
    for alias in publication.facts.aliases {
      guard let path = Planner.address(alias.value) else {
        diagnostics.append(
          Diagnostic(
            .aliasInvalid, at: alias.location, "Địa chỉ cũ không đúng dạng: «\(alias.value)»",
            fix: "Viết dạng `/van-ban/ten-cu/`.",
            length: alias.value.count))
        continue
      }
      add(path, .redirect(to: index), "địa chỉ cũ của \(publication.file)", at: alias.location)
    }
  }

  /// A former address: absolute, of letters, digits, `-`, `_`, `.` and `/`, ending in `/` or in a file name `….html`.
  static func address(_ alias: String) -> String? {
    guard alias.hasPrefix("/"), alias.count > 1 else { return nil }
    let parts = alias.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if part.isEmpty, index == parts.count - 1 { continue }
      let isFine = part.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || "-_.".utf8.contains(byte)
      }
      guard isFine, !part.isEmpty, !part.hasPrefix(".") else { return nil }
    }
    return alias.hasSuffix("/") || alias.hasSuffix(".html") ? alias : alias + "/"
  }
}
