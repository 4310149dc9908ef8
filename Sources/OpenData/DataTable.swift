import Publications

/// One key of a served record. The lists of columns are the one source of the JSON Schemas, the Table Schemas of the
/// data package, the CSVW metadata, the heads of the CSV files and the tables of meanings on `/data/`.
package struct DataColumn: Sendable {
  /// The key in JSON and the head of the column in CSV.
  package let name: String
  package let type: DataType
  /// Whether the value may be null; an empty cell in CSV.
  package let isNullable: Bool
  /// Whether the CSV form has it.
  package let isInCSV: Bool
  package let meaning: PortalConfiguration.Bilingual
  /// IRI of the standard term with that meaning, if there is one.
  package let term: String?

  package init(
    _ name: String, _ type: DataType, null isNullable: Bool = false, csv isInCSV: Bool = true, _ vietnamese: String,
    _ english: String, term: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.isInCSV = isInCSV
    meaning = .init(vietnamese, english: english)
    self.term = term
  }
}

/// What values a column holds.
package indirect enum DataType: Sendable {
  /// Text; `isFilled` forbids the empty one, `pattern` is a regular expression that JSON Schema and CSVW both read.
  case text(isFilled: Bool = false, pattern: String? = nil)
  /// An address, relative to the portal's.
  case address
  /// ISO 8601, `2017-08-24`.
  case day
  /// ISO 8601, a day or a day with a time.
  case moment
  case integer(minimum: Int)
  case year
  case number
  /// A number of exact arithmetic: a decimal where it ends, else the text "p/q".
  case fraction
  /// True or false.
  case flag
  /// One of some words.
  case codes([String])
  /// One of some numbers or words.
  case levels([Int], [String])
  /// A list; in CSV its items are joined by `; `.
  case list(DataType)
  /// An object; in CSV its first two members, joined by a space.
  case object([DataColumn])

  /// The words that are allowed; empty where any is.
  package var codes: [String] {
    switch self {
    case .codes(let codes): codes
    case .levels(let numbers, let codes): numbers.map(String.init) + codes
    case .list(let item): item.codes
    default: []
    }
  }
}

/// A table that is served as JSON and CSV.
package struct DataTable: Sendable {
  /// `targets` for `/data/targets.json`, `/data/targets.csv`; also the key of the list in the JSON file.
  package let name: String
  package let title: PortalConfiguration.Bilingual
  package let description: PortalConfiguration.Bilingual
  package let columns: [DataColumn]
  /// Version of its keys and their meaning, where it is not that of all files.
  package let version: String?

  /// The columns of the CSV form.
  package var csvColumns: [DataColumn] { columns.filter(\.isInCSV) }
  package var jsonPath: String { "/data/\(name).json" }
  package var csvPath: String { "/data/\(name).csv" }
  package var schemaPath: String { "/data/\(name).schema.json" }
  package var csvMetadataPath: String { "/data/\(name).csv-metadata.json" }

  package init(
    name: String, title: PortalConfiguration.Bilingual, description: PortalConfiguration.Bilingual,
    columns: [DataColumn], version: String? = nil
  ) {
    self.version = version
    self.name = name
    self.title = title
    self.description = description
    self.columns = columns
  }
}
