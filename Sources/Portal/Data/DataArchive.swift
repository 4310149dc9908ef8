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

/// An archive that holds some files of tables in parts, where one archive would be too large for all.
package struct ArchivePart: Sendable, Hashable {
  /// A file of a table.
  struct File: Hashable {
    /// The number of the table among all.
    let table: Int
    let part: TablePart
    let isCSV: Bool

    /// About how many bytes it has.
    var size: Int { isCSV ? part.size * TableParting.shareOfCSV / 100 : part.size }
  }

  /// `congbo-data-2021`, `congbo-data-2021-2`, `congbo-data-undated`, `congbo-data-progress`.
  package let name: String
  let files: [File]

  var path: String { "/data/\(name).zip" }
}

extension Site {
  /// Deflated, tables take a sixteenth of their bytes; where they repeat themselves less, hardly more than a sixth.
  private static let packedShare = 6

  /// Where all tables would be too much for one archive, those that hold what is in parts: a year each. Unpacked into one folder with
  /// the main one, they are the data package. Nothing depends on how well anything is deflated, so that the parts are known before they
  /// are written.
  var archiveParts: [ArchivePart] {
    guard hasParts else { return [] }
    let tables = SiteTables.all.map { table in
      let (size, parting) = (table.expectedSize(in: self), self.parting(table))
      let json = parting.json.isEmpty ? size : parting.json.reduce(0) { $0 + $1.size }
      return (parting: parting, size: json + json * TableParting.shareOfCSV / 100)
    }
    if tables.reduce(0, { $0 + $1.size }) / Site.packedShare <= limits.dataFile { return [] }
    var ofGroup: [String: [ArchivePart.File]] = [:]
    for (number, table) in tables.enumerated() {
      func add(_ parts: [TablePart], isCSV: Bool) {
        for part in parts {
          ofGroup[part.year.map(String.init) ?? "undated", default: []].append(
            .init(table: number, part: part, isCSV: isCSV))
        }
      }
      add(table.parting.json, isCSV: false)
      add(table.parting.csv, isCSV: true)
    }
    return ofGroup.sorted { $0.key < $1.key }.flatMap { group, files in
      archives("congbo-data-\(group)", files)
    }
  }

  /// Files in order, as many to an archive as it may have.
  private func archives(_ name: String, _ files: [ArchivePart.File]) -> [ArchivePart] {
    var (archives, size): ([[ArchivePart.File]], Int) = ([[]], 0)
    for file in files {
      let packed = file.size / Site.packedShare
      if size + packed > limits.dataFile, size > 0 {
        archives.append([])
        size = 0
      }
      archives[archives.count - 1].append(file)
      size += packed
    }
    return archives.enumerated().map { number, files in
      ArchivePart(name: number == 0 ? name : "\(name)-\(number + 1)", files: files)
    }
  }

  /// `/data/congbo-data.zip`: everything under `/data/` that a data package needs, in one file, which validates as such; where that is
  /// too much, what describes the data and the tables that are whole, and in `archives.json` the names of the others.
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
    let others = archiveParts
    if !others.isEmpty { try add("archives.json", archiveIndex(others)) }
    for table in SiteTables.all {
      let (form, parting) = (table.form, self.parting(table))
      if parting.json.isEmpty {
        try add(form.jsonName) { try json(table, known) }
      } else {
        try add(form.jsonName, jsonIndex(parting.json))
        for part in parting.json where others.isEmpty { try add(part.name + ".json") { try json(table, known, part) } }
      }
      if parting.csv.isEmpty {
        try add(form.csvName) { try csv(table, known) }
      } else {
        try add(form.csvName, csvIndex(parting.csv))
        for part in parting.csv where others.isEmpty { try add(part.name + ".csv") { try csv(table, known, part) } }
      }
      try add("\(form.name).schema.json", schema.file(of: form))
      try add("\(form.name).csv-metadata.json", csvMetadata(form, parting.csv))
    }
    return archive.finished()
  }

  /// `/data/congbo-data-2021.zip`: files of tables in parts.
  func dataArchive(_ part: ArchivePart, _ known: PackedTables) throws -> [UInt8] {
    var archive = ZipArchive()
    for file in part.files {
      let (table, name) = (SiteTables.all[file.table], file.part.name + (file.isCSV ? ".csv" : ".json"))
      if known[name] == nil { _ = try file.isCSV ? csv(table, known, file.part) : json(table, known, file.part) }
      if let packed = known[name] { try archive.add(name, packed) }
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
