import JSON
import OpenData
import Publications
import Targets
import Vietnamese

extension Site {
  /// All files under `/data/` but the pages, each made when it is written. `archive` is to be made after the tables, whose
  /// packed forms it then finds.
  func dataFiles(_ maker: FileMaker) -> (tables: [SiteFile], archive: SiteFile) {
    let site = self
    let schema = JSONSchema(base: addresses.baseURL, version: Site.dataVersion)
    let packed = PackedTables()
    // The largest first: one that came last would keep a single core busy while the others wait.
    var files = SiteTables.all.flatMap { table in
      let form = table.form
      return [
        maker.file(at: form.jsonPath, declaring: { $0.table(table) }) { try site.json(table, packed) },
        maker.file(at: form.csvPath, declaring: { $0.table(table) }) { try site.csv(table, packed) },
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
    let archive = maker.file(
      at: DataFile.archive, declaring: { facts in for table in SiteTables.all { facts.table(table) } }
    ) { try site.dataArchive(packed) }
    return (files, archive)
  }
}
