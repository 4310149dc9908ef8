import Cache
import Diagnostics
import Parallel
import Publications
import Targets
import Vietnamese

/// A list of targets with an address of its own.
public struct TargetListing: Sendable {
  /// What the list gathers.
  public enum Kind: Sendable, Hashable {
    case all
    case year(Int)
    case field(Int)
    case issuer(Int)
    case level(AdministrativeLevel)
    case kind(TargetKind)
    case unit(String)
  }
  /// What it gathers.
  public let kind: Kind
  /// Its address: `/chi-tieu/`, `/chi-tieu/nam/2025/`.
  public let path: String
  /// Indices into the catalogue's records.
  public let records: [Int]
  /// The documents that the records stand in, in their order, each with its share of `records`.
  public let documents: [(publication: Int, records: Range<Int>)]

  /// Longer lists name their documents, with counts, in place of every target.
  public static let longest = 300
  /// How many documents a page of a long list names.
  public static let pageSize = 100

  /// Whether the list names documents only.
  public var isLong: Bool { records.count > TargetListing.longest }

  /// How many pages, at least 1.
  public var pageCount: Int {
    isLong ? (documents.count + TargetListing.pageSize - 1) / TargetListing.pageSize : 1
  }

  /// The documents that a page shows, from 1: all of a list that names every target.
  func documents(page: Int) -> ArraySlice<(publication: Int, records: Range<Int>)> {
    isLong
      ? documents.dropFirst((page - 1) * TargetListing.pageSize).prefix(TargetListing.pageSize) : documents[...]
  }

  /// Address of a page, from 1.
  public func path(page: Int) -> String { page == 1 ? path : "\(path)trang/\(page)/" }

  init(kind: Kind, path: String, records: [Int], places: [TargetCatalog.Place]) {
    self.kind = kind
    self.path = path
    self.records = records
    var documents: [(publication: Int, records: Range<Int>)] = []
    for (at, record) in records.enumerated() {
      let publication = places[record].publication
      if let last = documents.last, last.publication == publication {
        documents[documents.count - 1].records = last.records.lowerBound..<(at + 1)
      } else {
        documents.append((publication, at..<(at + 1)))
      }
    }
    self.documents = documents
  }
}

/// The targets of all documents.
public struct TargetCatalog: Sendable {
  /// From here on a record counts as sure, in lists and on the home page.
  static let sure = 0.8
  /// All records, sorted by document address and then as they stand in the document.
  public let records: [TargetRecord]
  /// Where each record stands.
  public let places: [Place]
  /// For each publication the range of its records.
  public let ofPublication: [Range<Int>]
  /// For each publication the fingerprint of its records; nil for those that have none.
  let fingerprints: [Fingerprint?]
  /// The records as they are kept for the next build.
  public let blobs: BlobCache.Blobs
  /// For each publication how many of its targets wait for an editor, those too that are not published before.
  let waiting: [Int]
  /// The pages over them.
  public let listings: [TargetListing]
  /// The anchors of publications whose headings leave an address to a target.
  private let yielded: [Int: Anchors]

  /// Where a record stands: the publication and the UTF-8 range of the quote in its text.
  public struct Place: Sendable, Hashable {
    /// Index of the publication.
    public let publication: Int
    /// UTF-8 range in its text.
    public let text: Range<Int>
  }

  /// Finds the targets of all documents, in parallel, and applies the editors' word on them.
  static func make(_ catalog: Catalog, addresses: Addresses, cache: BlobCache) -> Diagnosed<TargetCatalog> {
    let documents = catalog.publications.indices.filter {
      catalog.publications[$0].facts.document != nil && catalog.isPrimary($0)
    }.sorted {
      catalog.publications[$0].permalink.utf8.lexicographicallyPrecedes(catalog.publications[$1].permalink.utf8)
    }
    let results = Parallel.map(documents.count) { read(documents[$0], catalog, addresses, cache) }
    var fingerprints = [Fingerprint?](repeating: nil, count: catalog.publications.count)
    var blobs: BlobCache.Blobs = []
    var records: [TargetRecord] = []
    var places: [Place] = []
    var ofPublication = [Range<Int>](repeating: 0..<0, count: catalog.publications.count)
    var waiting = [Int](repeating: 0, count: catalog.publications.count)
    var diagnostics: [Diagnostic] = []
    let threshold = catalog.content.configuration.targetThreshold
    for (index, reading) in zip(documents, results) {
      guard let reading else { continue }
      let shown = reading.records.filter { $0.isConfirmed || $0.confidence >= threshold }
      waiting[index] = reading.records.count { !$0.isConfirmed }
      ofPublication[index] = records.count..<(records.count + shown.count)
      diagnostics += reading.diagnostics
      blobs.append((reading.key, reading.blob))
      if !shown.isEmpty {
        // Of one reading, how many are shown tells which.
        let isWhole = shown.count == reading.records.count
        fingerprints[index] =
          isWhole
          ? reading.fingerprint
          : Fingerprint { writer in
            writer.put(reading.fingerprint)
            writer.put(shown.count)
          }
      }
      for record in shown {
        records.append(record)
        places.append(Place(publication: index, text: record.range))
      }
    }
    let listings = listings(records, places, documents.map { ($0, ofPublication[$0]) }, catalog)
    return Diagnosed(
      TargetCatalog(
        records: records, places: places, ofPublication: ofPublication, fingerprints: fingerprints, blobs: blobs,
        waiting: waiting, listings: listings, yielded: yielded(records, ofPublication, catalog)), diagnostics
    )
  }

  private static func yielded(_ records: [TargetRecord], _ ofPublication: [Range<Int>], _ catalog: Catalog) -> [Int:
    Anchors]
  {
    var yielded: [Int: Anchors] = [:]
    for (index, range) in ofPublication.enumerated() where !range.isEmpty {
      let anchors = catalog.publications[index].anchors
      guard anchors.identifiers.contains(where: { $0.id.hasPrefix("chi-tieu-") }) else { continue }
      yielded[index] = anchors.yielding(to: Set(records[range].map(\.anchor)))
    }
    return yielded
  }

  /// The anchors of a publication as its page has them.
  func anchors(of index: Int, _ catalog: Catalog) -> Anchors { yielded[index] ?? catalog.publications[index].anchors }

  private static func listings(
    _ records: [TargetRecord], _ places: [Place], _ documents: [(index: Int, records: Range<Int>)], _ catalog: Catalog
  ) -> [TargetListing] {
    var groups: [TargetListing.Kind: [Int]] = [:]
    var (years, levels, kinds): ([Int: [Int]], [AdministrativeLevel: [Int]], [TargetKind: [Int]]) = ([:], [:], [:])
    var percentages: [Int] = []
    for document in documents where !document.records.isEmpty {
      for field in catalog.fieldsOf[document.index] { groups[.field(field), default: []] += document.records }
      if let issuer = catalog.issuerOf[document.index] { groups[.issuer(issuer), default: []] += document.records }
    }
    for (number, record) in records.enumerated() {
      if let year = record.deadlineYear { years[year, default: []].append(number) }
      for level in record.levels { levels[level, default: []].append(number) }
      kinds[record.kind, default: []].append(number)
      if record.unit == "%" { percentages.append(number) }
    }
    for (year, list) in years { groups[.year(year)] = list }
    for (level, list) in levels { groups[.level(level)] = list }
    for (kind, list) in kinds { groups[.kind(kind)] = list }
    if !percentages.isEmpty { groups[.unit("%")] = percentages }
    let lists = groups.map { kind, numbers in
      (rank(kind), TargetListing(kind: kind, path: path(kind, catalog), records: numbers, places: places))
    }
    let all = TargetListing(kind: .all, path: "/chi-tieu/", records: Array(records.indices), places: places)
    return [all] + lists.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  private static func path(_ kind: TargetListing.Kind, _ catalog: Catalog) -> String {
    switch kind {
    case .all: "/chi-tieu/"
    case .year(let year): "/chi-tieu/nam/\(year)/"
    case .field(let index): "/chi-tieu/linh-vuc/\(catalog.fields[index].id)/"
    case .issuer(let index): "/chi-tieu/co-quan/\(catalog.issuers[index].id)/"
    case .level(let level): "/chi-tieu/cap/\(level.rawValue)/"
    case .kind(let kind): "/chi-tieu/loai/\(kind.rawValue)/"
    case .unit(let unit): "/chi-tieu/don-vi/\(unit == "%" ? "phan-tram" : Slug.make(unit))/"
    }
  }

  /// Order of the lists: years, fields, issuers, levels from the centre down, kinds, units.
  private static func rank(_ kind: TargetListing.Kind) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    switch kind {
    case .all: return [0]
    case .year(let year): return [1] + number(year)
    case .field(let index): return [2] + number(index)
    case .issuer(let index): return [3] + number(index)
    case .level(let level): return [4] + number(AdministrativeLevel.allCases.firstIndex(of: level) ?? 0)
    case .kind(let kind): return [5] + Array(kind.rawValue.utf8)
    case .unit(let unit): return [6] + Array(unit.utf8)
    }
  }
}
