import Publications
import Targets
import Vietnamese

/// The data files that the portal serves, beside the tables.
enum DataFile {
  static let documentSchema = "/data/document.schema.json"
  static let feedSchema = "/data/feed.schema.json"
  static let packageSchema = "/data/datapackage.schema.json"
  static let csvMetadataSchema = "/data/csv-metadata.schema.json"
  static let package = "/data/datapackage.json"
  static let catalog = "/data/catalog.jsonld"
  static let archive = "/data/congbo-data.zip"
  static let calendar = "/chi-tieu/han.ics"
  static let targets = DataTable.targets.jsonPath
  static let targetsCSV = DataTable.targets.csvPath

  /// Addresses outside the planned pages that a link may name.
  static let fixedPaths: Set<String> = Set(
    DataTable.all.flatMap { [$0.jsonPath, $0.csvPath, $0.schemaPath, $0.csvMetadataPath] } + [
      documentSchema, feedSchema, packageSchema, csvMetadataSchema, package, catalog, archive, calendar, "/feed.xml",
      "/feed.json", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
    ])
}

extension Site {
  /// Version of the keys and their meaning in the JSON and CSV files; `/data/` says what it promises.
  static let dataVersion = "1"

  /// All files under `/data/` but the pages, each made when it is written.
  func dataFiles() -> [SiteFile] {
    let site = self
    let schema = JSONSchema(addresses: addresses)
    // The largest first: one that came last would keep a single core busy while the others wait.
    var files = [SiteFile(Addresses.file(DataFile.archive)) { try site.dataArchive() }]
    files += DataTable.all.flatMap { table in
      [
        SiteFile(Addresses.file(table.jsonPath)) { site.json(table) },
        SiteFile(Addresses.file(table.csvPath)) { site.csv(table) },
        SiteFile(Addresses.file(table.schemaPath)) { schema.file(of: table) },
        SiteFile(Addresses.file(table.csvMetadataPath)) { site.csvMetadata(table) },
      ]
    }
    files += [
      SiteFile(Addresses.file(DataFile.documentSchema)) { schema.document() },
      SiteFile(Addresses.file(DataFile.feedSchema)) { schema.feed() },
      SiteFile(Addresses.file(DataFile.packageSchema)) { schema.dataPackage() },
      SiteFile(Addresses.file(DataFile.csvMetadataSchema)) { schema.csvMetadata() },
      SiteFile(Addresses.file(DataFile.package)) { site.dataPackage() },
      SiteFile(Addresses.file(DataFile.catalog)) { site.dataCatalog() },
    ]
    return files
  }

  /// `/data/<table>.json`: head and records, a record a line.
  func json(_ table: DataTable) -> [UInt8] {
    let head: [(String, JSONValue)] = [
      ("version", .string(Site.dataVersion)), ("license", .string(configuration.licenseURL)),
      ("publisher", .string(configuration.publisher.vietnamese)), ("modified", .optional(modified?.iso)),
    ]
    switch table.name {
    case DataTable.targets.name:
      return JSONValue.document(head, list: table.name, targets.records.lazy.map { .raw($0.jsonLine()) })
    case DataTable.documents.name:
      return JSONValue.document(head, list: table.name, documentOrder.lazy.map { documentJSON($0) })
    default: return JSONValue.document(head, list: table.name, alignmentRecords)
    }
  }

  /// `/data/<table>.csv`: the same records.
  func csv(_ table: DataTable) -> [UInt8] {
    let columns = table.csvColumns
    let head = columns.map(\.name)
    switch table.name {
    case DataTable.targets.name: return CSV.table(head, rows: targets.records.lazy.map(\.csvRow))
    case DataTable.documents.name:
      return CSV.table(head, rows: documentOrder.lazy.map { CSV.cells(of: documentJSON($0), columns: columns) })
    default: return CSV.table(head, rows: alignmentRecords.lazy.map { CSV.cells(of: $0, columns: columns) })
    }
  }

  private var alignmentRecords: [JSONValue] {
    alignment.pairs.flatMap { pair in pair.rows.map { alignmentRecord($0, of: pair) } }
  }

  /// Documents by address: an order that a change of one document does not change.
  private var documentOrder: [Int] {
    catalog.publications.indices.filter { publication($0).facts.document != nil && catalog.isPrimary($0) }
      .sorted { publication($0).permalink.utf8.lexicographicallyPrecedes(publication($1).permalink.utf8) }
  }

  /// `/van-ban/<slug>/index.json`: one document with its relations, provisions and targets.
  func documentFile(_ index: Int) -> [UInt8] {
    let publication = publication(index)
    var members: [(String, JSONValue)] = [("version", .string(Site.dataVersion))]
    if case .object(let own) = documentJSON(index) { members += own }
    members.append(
      (
        "provisions",
        .array(publication.anchors.provisions.map { .object([("id", .string($0.id)), ("label", .string($0.label))]) })
      ))
    members.append(("targets", .array(targets.ofPublication[index].map { .raw(targets.records[$0].jsonLine()) })))
    return Array((JSONValue.object(members).compact + "\n").utf8)
  }

  private func documentJSON(_ index: Int) -> JSONValue {
    let publication = publication(index)
    guard let document = publication.facts.document else { return .null }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    func day(_ day: Day?) -> JSONValue { .optional(day?.description) }
    let relations = catalog.relationsOf[index].map { relation in
      JSONValue.object([
        ("kind", .string(relation.kind.rawValue)), ("number", .string(relation.number.description)),
        ("url", .optional(relation.document.map(href))),
      ])
    }
    return .object([
      ("id", .string(publication.slug)), ("url", .string(href(index))),
      ("number", .optional(document.number?.value.description)),
      ("type", .string(document.form.name)), ("title", .string(publication.facts.title)),
      ("issuer", .string(issuer?.name.vietnamese ?? document.issuer.value)), ("issuer_id", .optional(issuer?.id)),
      ("place", .optional(issuer?.place)), ("signer", .optional(document.signer?.name)),
      ("issued", day(document.issued)),
      ("effective", day(document.effective)), ("expired", day(document.expired)),
      ("status", .optional(validity(document)?.rawValue)),
      ("period", document.period.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null),
      ("published", .string(publication.facts.date.iso)), ("summary", .optional(publication.facts.summary)),
      ("fields", .strings(catalog.fieldsOf[index].map { catalog.fields[$0].id })),
      ("tags", .strings(publication.facts.tags)),
      ("relations", .array(relations)), ("target_count", .integer(targets.ofPublication[index].count)),
    ])
  }
}
