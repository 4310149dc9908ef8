import JSON
import OpenData
import Publications

/// What describes the data files to programs: a data package, CSV metadata, a catalogue.
extension Site {
  /// `/data/datapackage.json` (Frictionless Data Package v1): the CSV files with their table schemas, the JSON files.
  func dataPackage() -> [UInt8] {
    var members: [(String, JSONValue)] = [
      ("profile", .string("data-package")), ("name", .string("congbo-data")),
      ("id", .string(addresses.absolute(DataFile.package))), ("title", .string(configuration.name.vietnamese)),
      ("description", .string(configuration.description.vietnamese)), ("version", .string(Site.dataVersion)),
      ("homepage", .string(addresses.absolute("/data/"))),
    ]
    if let modified { members.append(("created", .string(modified.rfc3339))) }
    members += [
      (
        "licenses",
        .array([
          .object([("path", .string(configuration.licenseURL)), ("title", .string(configuration.licenseName))])
        ])
      ),
      (
        "contributors",
        .array([
          .object([("title", .string(configuration.publisher.vietnamese)), ("role", .string("publisher"))])
        ])
      ),
      ("resources", .array(SiteTables.all.flatMap(resources))),
    ]
    return JSONValue.object(members).prettyFile
  }

  /// A resource a file that holds records.
  private func resources(_ table: any SiteTable.Type) -> [JSONValue] {
    let (form, parting) = (table.form, self.parting(table))
    let csv = parting.csv.isEmpty ? [form.name] : parting.csv.map(\.name)
    let json = parting.json.isEmpty ? [form.name] : parting.json.map(\.name)
    return csv.map { csvResource(form, $0) } + json.map { jsonResource(form, $0) }
  }

  private func csvResource(_ table: DataTable, _ name: String) -> JSONValue {
    .object([
      ("name", .string("\(name)-csv")), ("path", .string("\(name).csv")),
      ("profile", .string("tabular-data-resource")), ("title", .string(table.title.vietnamese)),
      ("description", .string(table.description.vietnamese)), ("format", .string("csv")),
      ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")), ("schema", tableSchema(table)),
    ])
  }

  private func jsonResource(_ table: DataTable, _ name: String) -> JSONValue {
    .object([
      ("name", .string(name)), ("path", .string("\(name).json")), ("profile", .string("data-resource")),
      ("title", .string(table.title.vietnamese)), ("description", .string(table.description.vietnamese)),
      ("format", .string("json")), ("mediatype", .string("application/json")), ("encoding", .string("utf-8")),
    ])
  }

  private func tableSchema(_ table: DataTable) -> JSONValue {
    let fields = table.csvColumns.map { column in
      var members: [(String, JSONValue)] = [
        ("name", .string(column.name)), ("type", .string(column.type.fieldType)),
        ("description", .string(column.meaning.vietnamese)),
      ]
      if let term = column.term { members.append(("rdfType", .string(term))) }
      let constraints = column.constraints
      if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
      return JSONValue.object(members)
    }
    return .object([
      ("fields", .array(fields)), ("primaryKey", .string("id")), ("missingValues", .strings([""])),
    ])
  }

  /// `/data/<table>.csv-metadata.json` (CSV on the Web, W3C Recommendation 2015): found by programs beside the file. Of a table in
  /// parts it is a group of tables, all of one schema.
  func csvMetadata(_ table: DataTable, _ parts: [TablePart]) -> [UInt8] {
    func bilingual(_ text: PortalConfiguration.Bilingual) -> JSONValue {
      .object([("@value", .string(text.vietnamese)), ("@language", .string("vi"))])
    }
    let columns = table.csvColumns.map { column in
      var members: [(String, JSONValue)] = [
        ("name", .string(column.name)), ("titles", .string(column.name)),
        ("dc:description", bilingual(column.meaning)), ("datatype", column.type.csvType),
      ]
      if case .list = column.type {
        members += [("separator", .string(CSV.listSeparator)), ("ordered", .bool(true))]
      }
      if column.isFilledInCSV { members.append(("required", .bool(true))) }
      if let term = column.term { members.append(("propertyUrl", .string(term))) }
      return JSONValue.object(members)
    }
    var members: [(String, JSONValue)] = [
      (
        "@context",
        .array([.string("http://www.w3.org/ns/csvw"), .object([("@language", .string("vi"))])])
      ),
      parts.isEmpty
        ? ("url", .string("\(table.name).csv"))
        : ("tables", .array(parts.map { .object([("url", .string("\($0.name).csv"))]) })),
      ("dc:title", bilingual(table.title)),
      ("dc:description", bilingual(table.description)),
      ("dc:license", .object([("@id", .string(configuration.licenseURL))])),
      ("dc:publisher", bilingual(configuration.publisher)),
    ]
    if let modified {
      members.append(
        (
          "dc:modified",
          .object([("@value", .string(modified.day.description)), ("@type", .string("xsd:date"))])
        ))
    }
    members += [
      ("schema:version", .string(Site.dataVersion)),
      (
        "dialect",
        .object([
          ("header", .bool(true)), ("encoding", .string("utf-8")), ("lineTerminators", .strings(["\r\n", "\n"])),
        ])
      ),
      ("tableSchema", .object([("columns", .array(columns)), ("primaryKey", .string("id"))])),
    ]
    return JSONValue.object(members).prettyFile
  }
}
