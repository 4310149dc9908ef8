import Publications
import Targets
import Vietnamese

/// The data files that the portal serves.
enum DataFile {
  static let targets = "/data/targets.json"
  static let targetsCSV = "/data/targets.csv"
  static let schema = "/data/targets.schema.json"
  static let documents = "/data/documents.json"
  static let documentsCSV = "/data/documents.csv"

  /// Files with the key of their description in the words files.
  static let described: [(path: String, key: String)] = [
    (targets, "dataTargets"), (targetsCSV, "dataTargetsCSV"), (schema, "dataSchema"), (documents, "dataDocuments"),
    (documentsCSV, "dataDocumentsCSV"),
  ]

  /// Addresses outside the planned pages that a link may name.
  static let fixedPaths: Set<String> = Set(described.map(\.path) + ["/feed.xml", "/sitemap.xml", "/robots.txt", "/opensearch.xml"])
}

extension Site {
  /// `/data/targets.json`: the target index (design, "Contract: the target record").
  func targetsJSON() -> [UInt8] {
    JSONValue.document(dataHead, list: "targets", targets.records.map { .raw($0.jsonLine()) })
  }

  /// `/data/documents.json`: the catalogue of documents.
  func documentsJSON() -> [UInt8] {
    JSONValue.document(dataHead, list: "documents", documentOrder.map { documentJSON($0) })
  }

  private var dataHead: [(String, JSONValue)] {
    [
      ("version", .string("1")), ("license", .string(configuration.licenseURL)),
      ("publisher", .string(configuration.publisher.vietnamese)), ("modified", .optional(modified?.iso)),
    ]
  }

  /// Documents by address: an order that a change of one document does not change.
  private var documentOrder: [Int] {
    catalog.publications.indices.filter { publication($0).facts.document != nil && catalog.isPrimary($0) }
      .sorted { publication($0).permalink.utf8.lexicographicallyPrecedes(publication($1).permalink.utf8) }
  }

  /// `/van-ban/<slug>/index.json`: one document with its relations, provisions and targets.
  func documentFile(_ index: Int) -> [UInt8] {
    let publication = publication(index)
    var members: [(String, JSONValue)] = [("version", .string("1"))]
    if case .object(let own) = documentJSON(index) { members += own }
    members.append(
      ("provisions", .array(publication.anchors.provisions.map { .object([("id", .string($0.id)), ("label", .string($0.label))]) })))
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
      ("id", .string(publication.slug)), ("url", .string(href(index))), ("number", .optional(document.number?.value.description)),
      ("type", .string(document.form.name)), ("title", .string(publication.facts.title)),
      ("issuer", .string(issuer?.name.vietnamese ?? document.issuer.value)), ("issuer_id", .optional(issuer?.id)),
      ("place", .optional(issuer?.place)), ("signer", .optional(document.signer?.name)), ("issued", day(document.issued)),
      ("effective", day(document.effective)), ("expired", day(document.expired)), ("status", .optional(validity(document)?.rawValue)),
      ("period", document.period.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null),
      ("published", .string(publication.facts.date.iso)), ("summary", .optional(publication.facts.summary)),
      ("fields", .strings(catalog.fieldsOf[index].map { catalog.fields[$0].id })), ("tags", .strings(publication.facts.tags)),
      ("relations", .array(relations)), ("target_count", .integer(targets.ofPublication[index].count)),
    ])
  }

  // MARK: CSV

  /// `/data/targets.csv`: the same records.
  func targetsCSV() -> [UInt8] {
    CSV.table(TargetRecord.csvHeader, targets.records.map(\.csvRow))
  }

  /// `/data/documents.csv`: the same documents, without relations.
  func documentsCSV() -> [UInt8] {
    let keys = [
      "id", "url", "number", "type", "title", "issuer", "issuer_id", "place", "signer", "issued", "effective", "expired", "status",
      "published", "summary", "fields", "tags", "target_count",
    ]
    return CSV.table(keys, documentOrder.map { CSV.cells(of: documentJSON($0), keys: keys) })
  }
}

extension TargetRecord {
  /// The columns, in the order of the record's keys.
  static let csvHeader = [
    "id", "url", "document", "title", "issuer", "place", "issued", "quote", "provision", "subject", "outcome", "comparator",
    "value", "value_max", "unit", "kind", "deadline_year", "deadline_source", "baseline_year", "levels", "service_level",
    "fields", "status",
  ]

  /// The cells, one a column.
  var csvRow: [String] {
    let service: String
    switch serviceLevel {
    case .number(let level): service = String(level)
    case .partial: service = "mot-phan"
    case .full: service = "toan-trinh"
    case nil: service = ""
    }
    return [
      id, url, document.number ?? "", document.title, document.issuer ?? "", document.place ?? "", document.issued ?? "", quote,
      provision ?? "", subject, outcome, comparator.rawValue, value.map { NumberText.plain($0) } ?? "",
      valueMax.map { NumberText.plain($0) } ?? "", unit, kind.rawValue, deadlineYear.map(String.init) ?? "",
      deadlineSource?.rawValue ?? "", baselineYear.map(String.init) ?? "", levels.map(\.rawValue).joined(separator: "; "), service,
      document.fields.joined(separator: "; "), isConfirmed ? "confirmed" : "extracted",
    ]
  }
}

/// CSV for people (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets open Vietnamese rightly; cells that a
/// spreadsheet would take for a formula begin with an apostrophe.
enum CSV {
  static func table(_ header: [String], _ rows: [[String]]) -> [UInt8] {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [header] + rows {
      out.append(contentsOf: row.map(cell).joined(separator: ",").utf8)
      out.append(contentsOf: "\r\n".utf8)
    }
    return out
  }

  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@\t\r".contains(first), Double(text) == nil { text = "'" + text }
    let mustQuote = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    return mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  static func cells(of value: JSONValue, keys: [String]) -> [String] {
    guard case .object(let members) = value else { return keys.map { _ in "" } }
    let table = Dictionary(members, uniquingKeysWith: { first, _ in first })
    return keys.map { text(table[$0] ?? .null) }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): NumberText.plain(number)
    case .string(let text): text
    case .array(let items): items.map(text).joined(separator: "; ")
    case .object, .raw: value.compact
    }
  }
}
