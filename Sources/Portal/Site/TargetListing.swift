import Publications
import Targets
import Vietnamese

/// A list of targets with an address of its own, shown in pages of fifty; where there are very many targets, in longer ones after
/// the first.
public struct TargetListing: Sendable {
  /// What the list gathers.
  public enum Kind: Sendable, Hashable {
    case all
    case year(Int)
    case field(Int)
    case issuer(Int)
    /// Of documents whose issuing body is not known.
    case noIssuer
    case level(AdministrativeLevel)
    case kind(TargetKind)
    /// A unit as documents write it; others that make the same address are among them.
    case unit(String)
    /// A province or city, the place of issuing bodies.
    case place(String)
    /// Whether an editor has confirmed them.
    case status(isConfirmed: Bool)
  }
  /// What it gathers.
  public let kind: Kind
  /// Its address: `/chi-tieu/`, `/chi-tieu/nam/2025/`.
  public let path: String
  /// Indices into the catalogue's records: of the documents issued last first, in each the sure ones first, in the order of its text.
  public let records: [Int]
  /// How many documents they stand in.
  public let documentCount: Int
  /// How many pages there are, at least 1.
  public let pageCount: Int
  /// How the records are parted into pages.
  let paging: Paging

  /// Targets on a page.
  public static let pageSize = 50
  /// How many pages the lists have together that are not of an issuing body. Those of bodies are always whole, so that each
  /// target stands in a list.
  static let pageBudget = 600
  /// The same where they would have more: the longest then end early, and there is no use in a fortieth page of a list that ends.
  static let shortBudget = 24
  /// How many pages the lists of bodies have together before their pages grow.
  static let wholeBudget = 300
  /// How many targets a page after the first has: as few as keep the lists of bodies within their budget.
  static let laterSizes = [50, 100, 200, 500]

  /// How many pages it had while all pages were of one size.
  let formerPageCount: Int

  /// How many of the records its pages show.
  public var shownCount: Int { min(records.count, paging.items(page: pageCount).upperBound) }

  /// The records that a page shows, from 1.
  func records(page: Int) -> ArraySlice<Int> {
    records[paging.items(page: page).clamped(to: records.indices)]
  }

  /// Address of a page, from 1.
  public func path(page: Int) -> String { page == 1 ? path : "\(path)trang/\(page)/" }

  /// What tells the list apart in the address of the explorer: `field` and `chinh-quyen-so`; nil for all targets.
  func parameter(_ catalog: SiteCatalog) -> (name: String, value: String)? {
    switch kind {
    case .all: nil
    case .year(let year): ("deadline", String(year))
    case .field(let index): ("field", catalog.fields[index].id)
    case .issuer(let index): ("issuer", catalog.issuers[index].id)
    case .noIssuer: ("issuer", "-")
    case .level(let level): ("level", level.rawValue)
    case .kind(let kind): ("kind", kind.rawValue)
    case .unit(let unit): ("unit", TargetListing.slug(ofUnit: unit))
    case .place(let place): ("place", Slug.make(place))
    case .status(let isConfirmed): ("status", isConfirmed ? "confirmed" : "extracted")
    }
  }

  /// A unit in an address: `%` is `phan-tram`, `tỷ đồng` is `ty-dong`.
  static func slug(ofUnit unit: String) -> String {
    unit == "%"
      ? "phan-tram"
      : Slug.make(unit.split(separator: "%", omittingEmptySubsequences: false).joined(separator: " phan tram "))
  }
}

// MARK: Gathering

extension TargetListing {
  /// All units, as the lists name them, in their order; of those that make one address one.
  static func units(of records: [TargetRecord]) -> [String] {
    var named = Named()
    for unit in Set(records.map(\.fullUnit)) { named.add(unit, slug(ofUnit:), EmptyCollection()) }
    return named.lists.map(\.name).map { (key: $0 == "%" ? [] : Collation.key($0), name: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.name)
  }
}

extension TargetListing {
  /// All lists: that of all targets, then years, fields, bodies, levels from the centre down, kinds, units, places, status.
  ///
  /// - Parameter documents: The documents with their records.
  static func all(
    _ records: [TargetRecord], _ places: [TargetCatalog.Place], _ documents: [(index: Int, records: Range<Int>)],
    _ catalog: Catalog
  ) -> [TargetListing] {
    let documents = newestFirst(documents.filter { !$0.records.isEmpty }, catalog).map {
      (index: $0.index, records: sureFirst($0.records, records))
    }
    let groups = Gathering(records, documents, catalog).groups
    let lists = groups.map { kind, numbers in (rank: rank(kind, catalog), kind: kind, numbers: numbers) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    let whole =
      [(kind: Kind.all, numbers: documents.flatMap(\.records))]
      + lists.map { (kind: $0.kind, numbers: $0.numbers) }
    let paging = Self.paging(ofBodies: whole.filter(\.kind.isWhole).map(\.numbers.count))
    let others = whole.filter { !$0.kind.isWhole }.map(\.numbers.count)
    let longest = Self.longest(others, paging)
    let formerly = Self.longest(budget: pageBudget, others.map { uniform.count(of: $0) })
    return whole.map { kind, numbers in
      var (count, last) = (0, -1)
      for record in numbers where places[record].publication != last {
        last = places[record].publication
        count += 1
      }
      let (pages, former) = (paging.count(of: numbers.count), uniform.count(of: numbers.count))
      return TargetListing(
        kind: kind, path: path(kind, catalog.fields, catalog.issuers), records: numbers, documentCount: count,
        pageCount: kind.isWhole ? pages : min(pages, longest), paging: paging,
        formerPageCount: kind.isWhole ? former : min(former, formerly))
    }
  }

  /// How lists are parted into pages, by how many targets the lists of bodies have.
  package static func paging(ofBodies counts: [Int]) -> Paging {
    let sizes = laterSizes.map { Paging(first: pageSize, later: $0) }
    return sizes.first { paging in counts.reduce(0) { $0 + paging.count(of: $1) } <= wholeBudget }
      ?? Paging(first: pageSize, later: laterSizes.last ?? pageSize)
  }

  /// How many pages a list may have that is not of a body, where such lists have so many targets: no end while all of them fit into the
  /// budget in pages of one size.
  package static func longest(_ counts: [Int], _ paging: Paging) -> Int {
    let pages = counts.map { uniform.count(of: $0) }
    return pages.reduce(0, +) <= pageBudget
      ? Int.max : longest(budget: shortBudget, counts.map { paging.count(of: $0) })
  }

  /// Pages of one size.
  private static let uniform = Paging(first: pageSize, later: pageSize)

  /// How many pages a list may have so that lists of these many pages keep to a budget together: the short ones stay whole, the
  /// long ones end alike; at least one.
  package static func longest(budget: Int, _ counts: [Int]) -> Int {
    var left = budget
    let sorted = counts.sorted()
    for (done, count) in sorted.enumerated() {
      let rest = sorted.count - done
      if count * rest > left { return max(1, left / rest) }
      left -= count
    }
    return Int.max
  }

  private static func newestFirst(_ documents: [(index: Int, records: Range<Int>)], _ catalog: Catalog) -> [(
    index: Int, records: Range<Int>
  )] {
    let days = documents.map {
      catalog.publications[$0.index].facts.document?.issued?.daysSince1970 ?? Int.min
    }
    // They come in the order of their addresses.
    return documents.indices.sorted { days[$0] != days[$1] ? days[$0] > days[$1] : $0 < $1 }.map { documents[$0] }
  }

  /// The records of a document, those first that are confirmed or sure.
  private static func sureFirst(_ numbers: Range<Int>, _ records: [TargetRecord]) -> [Int] {
    func isSure(_ number: Int) -> Bool {
      records[number].isConfirmed || records[number].confidence >= TargetCatalog.sure
    }
    return numbers.filter(isSure) + numbers.filter { !isSure($0) }
  }

  /// The address of a list.
  static func path(
    _ kind: Kind, _ fields: [PortalConfiguration.Field], _ issuers: [PortalConfiguration.Issuer]
  ) -> String {
    switch kind {
    case .all: "/chi-tieu/"
    case .year(let year): "/chi-tieu/nam/\(year)/"
    case .field(let index): "/chi-tieu/linh-vuc/\(fields[index].id)/"
    case .issuer(let index): "/chi-tieu/co-quan/\(issuers[index].id)/"
    case .noIssuer: "/chi-tieu/chua-ro-co-quan/"
    case .level(let level): "/chi-tieu/cap/\(level.rawValue)/"
    case .kind(let kind): "/chi-tieu/loai/\(kind.rawValue)/"
    case .unit(let unit): "/chi-tieu/don-vi/\(slug(ofUnit: unit))/"
    case .place(let place): "/chi-tieu/dia-phuong/\(Slug.make(place))/"
    case .status(let isConfirmed): "/chi-tieu/tinh-trang/\(isConfirmed ? "da-xac-nhan" : "trich-tu-dong")/"
    }
  }

  /// Bytes whose order is the order of the lists.
  private static func rank(_ kind: Kind, _ catalog: Catalog) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    switch kind {
    case .all: return [0]
    case .year(let year): return [1] + number(year)
    case .field(let index): return [2] + number(index)
    case .issuer(let index): return [3] + number(index)
    case .noIssuer: return [3] + number(Int(Int32.max))
    case .level(let level): return [4] + number(AdministrativeLevel.allCases.firstIndex(of: level) ?? 0)
    case .kind(let kind): return [5] + Array(kind.rawValue.utf8)
    case .unit(let unit): return [6] + (unit == "%" ? [] : Collation.key(unit))
    case .place(let place): return [7] + Collation.key(place)
    case .status(let isConfirmed): return [8, isConfirmed ? 0 : 1]
    }
  }
}

extension TargetListing.Kind {
  /// Whether its list never ends early.
  fileprivate var isWhole: Bool {
    switch self {
    case .issuer, .noIssuer: true
    default: false
    }
  }

  /// Whether all in it is of one issuing body.
  var isOfBody: Bool { if case .issuer = self { true } else { false } }
}

/// Records by what lists gather.
private struct Gathering {
  private(set) var groups: [TargetListing.Kind: [Int]] = [:]

  init(_ records: [TargetRecord], _ documents: [(index: Int, records: [Int])], _ catalog: Catalog) {
    var (years, levels, kinds): ([Int: [Int]], [AdministrativeLevel: [Int]], [TargetKind: [Int]]) = ([:], [:], [:])
    var (units, places) = (Named(), Named())
    var (confirmed, extracted): ([Int], [Int]) = ([], [])
    for document in documents {
      for field in catalog.fieldsOf[document.index] { groups[.field(field), default: []] += document.records }
      let issuer = catalog.issuerOf[document.index]
      groups[issuer.map { .issuer($0) } ?? .noIssuer, default: []] += document.records
      if let place = issuer.flatMap({ catalog.issuers[$0].place }) {
        places.add(place, Slug.make, document.records)
      }
      for number in document.records {
        let record = records[number]
        if let year = record.deadlineYear { years[year, default: []].append(number) }
        for level in record.levels { levels[level, default: []].append(number) }
        kinds[record.kind, default: []].append(number)
        units.add(record.fullUnit, TargetListing.slug(ofUnit:), CollectionOfOne(number))
        if record.isConfirmed { confirmed.append(number) } else { extracted.append(number) }
      }
    }
    for (year, list) in years { groups[.year(year)] = list }
    for (level, list) in levels { groups[.level(level)] = list }
    for (kind, list) in kinds { groups[.kind(kind)] = list }
    for (unit, list) in units.lists where unit == "%" || list.count > 1 { groups[.unit(unit)] = list }
    for (place, list) in places.lists where list.count > 1 { groups[.place(place)] = list }
    if !confirmed.isEmpty, !extracted.isEmpty {
      groups[.status(isConfirmed: true)] = confirmed
      groups[.status(isConfirmed: false)] = extracted
    }
  }
}

/// Lists by a name; names that make one address are one, written as the first of them in bytewise order.
private struct Named {
  private var slugs: [String: String] = [:]
  private var names: [String: String] = [:]
  private var bySlug: [String: [Int]] = [:]

  mutating func add(_ name: String, _ slug: (String) -> String, _ numbers: some Sequence<Int>) {
    let known = slugs[name]
    let key = known ?? slug(name)
    if known == nil { slugs[name] = key }
    if key.isEmpty { return }
    if names[key].map({ name < $0 }) ?? true { names[key] = name }
    bySlug[key, default: []] += numbers
  }

  var lists: [(name: String, numbers: [Int])] { names.map { ($0.value, bySlug[$0.key] ?? []) } }
}
