import OpenData

/// The data files that the portal serves, beside the tables.
enum DataFile {
  static let documentSchema = "/data/document.schema.json"
  static let feedSchema = "/data/feed.schema.json"
  static let packageSchema = "/data/datapackage.schema.json"
  static let csvMetadataSchema = "/data/csv-metadata.schema.json"
  static let partsSchema = "/data/parts.schema.json"
  static let package = "/data/datapackage.json"
  static let catalog = "/data/catalog.jsonld"
  static let archive = "/data/congbo-data.zip"
  static let calendar = "/chi-tieu/han.ics"
  static let deadlineFeed = "/chi-tieu/feed.xml"
  static let resultFeed = "/chi-tieu/ket-qua.xml"
  static let targets = DataTable.targets.jsonPath
  static let targetsCSV = DataTable.targets.csvPath

  /// Addresses outside the planned pages that a link may name.
  static let fixedPaths: Set<String> = Set(
    SiteTables.forms.flatMap { [$0.jsonPath, $0.csvPath, $0.schemaPath, $0.csvMetadataPath] } + [
      documentSchema, feedSchema, packageSchema, csvMetadataSchema, package, catalog, archive, calendar, deadlineFeed,
      resultFeed,
      "/feed.xml",
      "/feed.json", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
    ])
}

extension Site {
  /// Version of the keys and their meaning in the JSON and CSV files; `/data/` says what it promises.
  static let dataVersion = "2"

  /// The same of a file that names the parts of a table.
  static let indexVersion = "3"
}
