import OpenData
import Synchronization

/// The tables as the archive holds them, packed while they were written: to write a large table a second time takes longer
/// than to pack it.
final class PackedTables: Sendable {
  private let files = Mutex<[String: ZipArchive.Packed]>([:])

  /// What a name was given; nil where the file was not written in this build.
  subscript(_ name: String) -> ZipArchive.Packed? { files.withLock { $0[name] } }

  /// Keeps a file.
  func keep(_ file: ZipArchive.Packed, as name: String) { files.withLock { $0[name] = file } }
}

extension Site {
  /// `/data/congbo-data.zip`: everything under `/data/` that a data package needs, in one file, which validates as such.
  func dataArchive(_ known: PackedTables) throws -> [UInt8] {
    let schema = JSONSchema(base: addresses.baseURL, version: Site.dataVersion)
    var archive = ZipArchive()
    func add(_ name: String, _ bytes: [UInt8]) throws { try archive.add(name, ZipArchive.pack(bytes)) }
    try add("datapackage.json", dataPackage())
    try add("catalog.jsonld", dataCatalog())
    func add(_ name: String, make: () throws -> [UInt8]) throws {
      if known[name] == nil { _ = try make() }
      if let file = known[name] { try archive.add(name, file) }
    }
    if hasParts { try add("parts.schema.json", schema.parts(at: DataFile.partsSchema, version: Site.indexVersion)) }
    for table in SiteTables.all {
      let (form, parting) = (table.form, self.parting(table))
      if parting.json.isEmpty {
        try add(form.jsonName) { try json(table, known) }
      } else {
        try add(form.jsonName, jsonIndex(parting.json))
        for part in parting.json { try add(part.name + ".json") { try json(table, known, part) } }
      }
      if parting.csv.isEmpty {
        try add(form.csvName) { try csv(table, known) }
      } else {
        try add(form.csvName, csvIndex(parting.csv))
        for part in parting.csv { try add(part.name + ".csv") { try csv(table, known, part) } }
      }
      try add("\(form.name).schema.json", schema.file(of: form))
      try add("\(form.name).csv-metadata.json", csvMetadata(form, parting.csv))
    }
    return archive.finished()
  }

  /// Whether the files of a table are deflated quickly rather than tightly: its parts are many small ones of much text.
  func isLarge(_ table: any SiteTable.Type) -> Bool { table.expectedSize(in: self) > 4 << 20 }
}

extension DataTable {
  /// The name of its JSON form in the archive.
  var jsonName: String { "\(name).json" }
  /// The name of its CSV form.
  var csvName: String { "\(name).csv" }
}
