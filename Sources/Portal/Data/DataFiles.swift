import JSON
import OpenData
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
  static let deadlineFeed = "/chi-tieu/feed.xml"
  static let targets = DataTable.targets.jsonPath
  static let targetsCSV = DataTable.targets.csvPath

  /// Addresses outside the planned pages that a link may name.
  static let fixedPaths: Set<String> = Set(
    SiteTables.forms.flatMap { [$0.jsonPath, $0.csvPath, $0.schemaPath, $0.csvMetadataPath] } + [
      documentSchema, feedSchema, packageSchema, csvMetadataSchema, package, catalog, archive, calendar, deadlineFeed,
      "/feed.xml",
      "/feed.json", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
    ])
}

extension Site {
  /// Version of the keys and their meaning in the JSON and CSV files; `/data/` says what it promises.
  static let dataVersion = "1"

  /// All files under `/data/` but the pages, each made when it is written. `archive` is to be made after the tables, whose
  /// packed forms it then finds.
  func dataFiles(_ keys: PageKeys?) -> (tables: [SiteFile], archive: SiteFile) {
    let site = self
    let schema = JSONSchema(base: addresses.baseURL, version: Site.dataVersion)
    let packed = PackedTables()
    // The largest first: one that came last would keep a single core busy while the others wait.
    var files = SiteTables.all.flatMap { table in
      let form = table.form
      return [
        SiteFile(at: form.jsonPath, keys?.file(form.jsonPath) { $0.table(table) }) { try site.json(table, packed) },
        SiteFile(at: form.csvPath, keys?.file(form.csvPath) { $0.table(table) }) { try site.csv(table, packed) },
        SiteFile(at: form.schemaPath) { schema.file(of: form) },
        SiteFile(at: form.csvMetadataPath) { site.csvMetadata(form) },
      ]
    }
    files += [
      SiteFile(at: DataFile.documentSchema) { schema.document },
      SiteFile(at: DataFile.feedSchema) { schema.feed(at: DataFile.feedSchema) },
      SiteFile(at: DataFile.packageSchema) { schema.dataPackage(at: DataFile.packageSchema) },
      SiteFile(at: DataFile.csvMetadataSchema) { schema.csvMetadata(at: DataFile.csvMetadataSchema) },
      SiteFile(at: DataFile.package) { site.dataPackage() },
      SiteFile(at: DataFile.catalog) { site.dataCatalog() },
    ]
    let key = keys?.file(DataFile.archive) { facts in for table in SiteTables.all { facts.table(table) } }
    let archive = SiteFile(at: DataFile.archive, key) { try site.dataArchive(packed) }
    return (files, archive)
  }

  /// `/data/<table>.json`: head and records, a record a line, so that a change of one record changes one line.
  func json(_ table: any SiteTable.Type, _ packed: PackedTables) throws -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(table.expectedSize(in: self))
    let head: [(String, JSONValue)] = [
      ("version", .string(Site.dataVersion)), ("license", .string(configuration.licenseURL)),
      ("publisher", .string(configuration.publisher.vietnamese)), ("modified", .optional(modified?.iso)),
    ]
    out.append(contentsOf: "{\n".utf8)
    for (name, value) in head { out += "  \"\(name)\": ".utf8 + value.compact + ",\n".utf8 }
    out.append(contentsOf: "  \"\(table.form.name)\": [".utf8)
    var isEmpty = true
    table.forEachRecord(in: self) { record in
      out.append(contentsOf: (isEmpty ? "\n    " : ",\n    ").utf8)
      isEmpty = false
      switch record {
      case .target(let target): out += target.jsonBytes
      case .other(let value): value.write(to: &out)
      }
    }
    out.append(contentsOf: (isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    packed.keep(try ZipArchive.pack(out, isLarge: isLarge(table)), as: table.form.jsonName)
    return out
  }

  /// `/data/<table>.csv`: the same records.
  func csv(_ table: any SiteTable.Type, _ packed: PackedTables) throws -> [UInt8] {
    let columns = table.form.csvColumns
    var out = CSV.mark
    out.reserveCapacity(table.expectedSize(in: self) * 2 / 3)
    CSV.append(columns.map { .text($0.name) }, to: &out)
    table.forEachRecord(in: self) { record in
      switch record {
      case .target(let target): CSV.append(target.csvRow, to: &out)
      case .other(let value): CSV.append(CSV.cells(of: value, columns: columns), to: &out)
      }
    }
    packed.keep(try ZipArchive.pack(out, isLarge: isLarge(table)), as: table.form.csvName)
    return out
  }

  /// Documents by address: an order that a change of one document does not change.
  var documentOrder: [Int] {
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
    members.append(("targets", .array(targets.ofPublication[index].map { .raw(targets.records[$0].jsonBytes) })))
    return JSONValue.object(members).compact + [0x0A]
  }

  func documentJSON(_ index: Int) -> JSONValue {
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
      ("published", .string(publication.facts.date.iso)), ("updated", day(publication.facts.updated)),
      (
        "changes",
        .array(
          publication.facts.changes.map {
            .object([("date", .string($0.date.description)), ("note", .string($0.note))])
          })
      ), ("text", .optional(document.text?.rawValue)), ("summary", .optional(publication.facts.summary)),
      ("fields", .strings(catalog.fieldsOf[index].map { catalog.fields[$0].id })),
      ("tags", .strings(publication.facts.tags)),
      ("relations", .array(relations)), ("target_count", .integer(targets.count(of: index))),
    ])
  }
}
