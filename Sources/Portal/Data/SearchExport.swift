import Cache
import FoundationEssentials
import Glibc
import JSON
import OpenData

/// What an OpenSearch server takes in to search the portal's open data: of each table the mapping of an index and bulk files.
package struct SearchExport {
  /// One index of it.
  package struct Index: Sendable {
    package let name: String
    /// How many documents it gets.
    package var count = 0
    /// Names of its bulk files in order.
    package var files: [String] = []
    package var mapping: String { "\(name).mapping.json" }
  }

  /// Name of the file that says what there is; the last one that is written.
  package static let listName = "congbo-export.json"

  private let site: Site
  private let prefix: String
  /// Writes a file of the export: its name, its bytes.
  private let write: (String, [UInt8]) throws -> Void

  /// - Parameter prefix: What names of indices begin with: `congbo` for `congbo-targets`.
  package init(_ site: Site, prefix: String, write: @escaping (String, [UInt8]) throws -> Void) {
    self.site = site
    self.prefix = prefix
    self.write = write
  }

  /// Whether a file is one that an export writes, by its name: the next export may take it away.
  package static func isOwn(_ name: String) -> Bool {
    if name == listName { return true }
    let tables = (SiteTables.forms + [ProvisionsTable.form]).map(\.name)
    return tables.contains { table in
      guard let found = name.ranges(of: "-\(table)").last else { return false }
      let rest = name[found.upperBound...]
      if rest == ".mapping.json" { return true }
      return rest.hasPrefix("-") && rest.hasSuffix(".ndjson") && rest.count >= 13
        && rest.dropFirst().dropLast(7).allSatisfy(\.isASCIIDigit)
    }
  }

  /// Writes all of it.
  ///
  /// - Returns: The indices.
  /// - Throws: What `write` throws, or `DiagnosticError` where a text cannot be read.
  package func run() throws -> [Index] {
    var made: [Index] = []
    for table in SiteTables.all {
      made.append(
        try index(table.form) { add in
          var failure: (any Error)?
          table.forEachRecord(in: site) { record in
            guard failure == nil else { return }
            do { try add(nil, record.json) } catch { failure = error }
          }
          if let failure { throw failure }
        })
    }
    made.append(
      try index(ProvisionsTable.form) { add in
        try ProvisionsTable.forEachRecord(in: site) { id, record in try add(id, record.compact) }
      })
    try write(SearchExport.listName, list(made))
    return made
  }

  private func index(
    _ form: DataTable, _ records: ((String?, [UInt8]) throws -> Void) throws -> Void
  ) throws -> Index {
    var index = Index(name: "\(prefix)-\(form.name)")
    var files = BulkFiles(index: index.name)
    let columns = FoldedFields.columns(of: form)
    func keep(_ file: BulkFiles.File?) throws {
      guard let file else { return }
      try write(file.name, file.bytes)
      index.files.append(file.name)
      index.count += file.count
    }
    try write(index.mapping, form.searchMapping)
    try records { id, record in
      let values = try JSONDecoder().decode([String: RecordValue].self, from: Data(record))
      let document = FoldedFields.document(record, values, columns)
      let own: String? = if case .text(let text) = values["id"] { text } else { nil }
      try keep(files.add(id: Self.identifier(id ?? own ?? ""), document: document))
    }
    try keep(files.finish())
    return index
  }

  /// OpenSearch takes identifiers of 512 bytes at the most; what is longer ends in its sum.
  package static func identifier(_ id: String) -> String {
    guard id.utf8.count > 512 else { return id }
    let head = String(decoding: id.utf8.prefix(400), as: UTF8.self)
    return head.prefix { $0 != "\u{FFFD}" } + "~" + Fingerprint(of: id.utf8).hexadecimal
  }

  private func list(_ indices: [Index]) -> [UInt8] {
    let members = indices.map { index in
      JSONValue.object([
        ("index", .string(index.name)), ("documents", .integer(index.count)), ("mapping", .string(index.mapping)),
        ("files", .strings(index.files)),
      ])
    }
    return JSONValue.object([
      ("version", .string("1")), ("modified", .optional(site.modified?.iso)),
      ("base_url", .string(site.addresses.baseURL)),
      ("indices", .array(members)),
    ]).prettyFile
  }
}

extension TableRecord {
  /// One line of JSON.
  fileprivate var json: [UInt8] {
    switch self {
    case .target(let target): target.jsonBytes
    case .result(let result, let match): result.jsonBytes(match: match)
    case .other(let value): value.compact
    case .shared(let id, let rest): JSONValue.object([("id", .string(id))] + rest.fields).compact
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
