import JSON
import OpenData
import Publications
import Targets
import Vietnamese

extension Site {
  /// All files under `/data/` but the pages, each made when it is written. `archives` are to be made after the tables, whose
  /// packed forms they then find.
  func dataFiles(_ maker: FileMaker) -> (tables: [SiteFile], archives: [SiteFile]) {
    let site = self
    let schema = JSONSchema(base: addresses.baseURL, version: Site.dataVersion)
    let packed = PackedTables()
    // The largest first: one that came last would keep a single core busy while the others wait.
    var files = SiteTables.all.flatMap { table in
      let (form, parting) = (table.form, self.parting(table))
      return tableFiles(table, parting, packed, maker) + [
        SiteFile(at: form.schemaPath) { schema.file(of: form) },
        SiteFile(at: form.csvMetadataPath) { site.csvMetadata(form, parting.csv) },
      ]
    }
    if hasParts {
      files.append(
        SiteFile(at: DataFile.partsSchema) { schema.parts(at: DataFile.partsSchema, version: Site.indexVersion) })
    }
    files += [
      SiteFile(at: DataFile.documentSchema) { schema.document },
      SiteFile(at: DataFile.feedSchema) { schema.feed(at: DataFile.feedSchema) },
      SiteFile(at: DataFile.packageSchema) { schema.dataPackage(at: DataFile.packageSchema) },
      SiteFile(at: DataFile.csvMetadataSchema) { schema.csvMetadata(at: DataFile.csvMetadataSchema) },
      SiteFile(at: DataFile.package) { site.dataPackage() },
      SiteFile(at: DataFile.catalog) { site.dataCatalog() },
    ]
    func archive(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) -> SiteFile {
      maker.file(at: path, declaring: { facts in for table in SiteTables.all { facts.table(table) } }, make)
    }
    return (
      files,
      archiveParts.map { part in archive(part.path) { try site.dataArchive(part, packed) } }
        + [archive(DataFile.archive) { try site.dataArchive(packed) }]
    )
  }

  /// The records of a table, as JSON and as CSV: in a file, or in several that a file names.
  private func tableFiles(
    _ table: any SiteTable.Type, _ parting: TableParting, _ packed: PackedTables, _ maker: FileMaker
  ) -> [SiteFile] {
    let (site, form) = (self, table.form)
    func file(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) -> SiteFile {
      maker.file(at: path, declaring: { $0.table(table) }, make)
    }
    var files: [SiteFile] = []
    if parting.json.isEmpty {
      files.append(file(form.jsonPath) { try site.json(table, packed) })
    } else {
      files.append(SiteFile(at: form.jsonPath) { site.jsonIndex(parting.json) })
      for part in parting.json { files.append(file(part.jsonPath) { try site.json(table, packed, part) }) }
    }
    if parting.csv.isEmpty {
      files.append(file(form.csvPath) { try site.csv(table, packed) })
    } else {
      files.append(SiteFile(at: form.csvPath) { site.csvIndex(parting.csv) })
      for part in parting.csv { files.append(file(part.csvPath) { try site.csv(table, packed, part) }) }
    }
    return files
  }
}
