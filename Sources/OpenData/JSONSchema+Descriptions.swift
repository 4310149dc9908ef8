import JSON

/// Schemas of the small files that describe the data or announce what is new. Their formats are of other makers; the
/// schemas say what the portal promises of them.
extension JSONSchema {
  /// Of `/feed.json` (JSON Feed 1.1).
  package func feed(at path: String) -> [UInt8] {
    let address = JSONSchema.text(format: "uri")
    let author = JSONSchema.object([("name", JSONSchema.text())], required: ["name"])
    let item = JSONSchema.object(
      [
        ("id", address), ("url", address), ("title", JSONSchema.text()), ("summary", JSONSchema.text()),
        ("content_text", JSONSchema.text()), ("date_published", JSONSchema.text(format: "date-time")),
        ("date_modified", JSONSchema.text(format: "date-time")),
        ("language", JSONSchema.text()), ("authors", JSONSchema.list(author)),
        ("tags", JSONSchema.list(JSONSchema.text())),
      ], required: ["id", "url", "title", "content_text", "date_published"])
    return described(
      path, "Kênh tin JSON Feed 1.1",
      [
        ("version", .object([("const", .string("https://jsonfeed.org/version/1.1"))])), ("title", JSONSchema.text()),
        ("description", JSONSchema.text()), ("home_page_url", address), ("feed_url", address),
        ("language", JSONSchema.text()), ("authors", JSONSchema.list(author)), ("items", JSONSchema.list(item)),
      ], required: ["version", "title", "home_page_url", "feed_url", "items"])
  }

  /// Of `/data/datapackage.json` (Frictionless Data Package v1).
  package func dataPackage(at path: String) -> [UInt8] {
    let field = JSONSchema.object(
      [
        ("name", JSONSchema.text()), ("type", .object([("enum", .strings(JSONSchema.fieldTypes))])),
        ("title", JSONSchema.text()), ("description", JSONSchema.text()), ("rdfType", JSONSchema.text(format: "uri")),
        ("constraints", .object([("type", .string("object"))])),
      ], required: ["name", "type", "description"])
    let schema = JSONSchema.object(
      [
        ("fields", JSONSchema.list(field)), ("primaryKey", .object([])),
        ("missingValues", JSONSchema.list(.object([("const", .string(""))]))),
        ("foreignKeys", JSONSchema.list(.object([("type", .string("object"))]))),
      ], required: ["fields", "primaryKey"])
    let resource = JSONSchema.object(
      [
        ("name", JSONSchema.text(pattern: "^[a-z0-9._-]+$")), ("path", JSONSchema.text()),
        ("profile", .object([("enum", .strings(["tabular-data-resource", "data-resource"]))])),
        ("title", JSONSchema.text()), ("description", JSONSchema.text()), ("format", JSONSchema.text()),
        ("mediatype", JSONSchema.text()), ("encoding", .object([("const", .string("utf-8"))])), ("schema", schema),
      ], required: ["name", "path", "profile", "format", "mediatype"])
    let license = JSONSchema.object(
      [("name", JSONSchema.text()), ("path", JSONSchema.text(format: "uri")), ("title", JSONSchema.text())],
      required: ["path", "title"])
    let contributor = JSONSchema.object(
      [("title", JSONSchema.text()), ("role", .object([("const", .string("publisher"))]))], required: ["title", "role"])
    return described(
      path, "Gói dữ liệu (Frictionless Data Package v1)",
      [
        ("profile", .object([("const", .string("data-package"))])),
        ("name", JSONSchema.text(pattern: "^[a-z0-9._-]+$")),
        ("id", JSONSchema.text(format: "uri")), ("title", JSONSchema.text()), ("description", JSONSchema.text()),
        ("version", .object([("const", .string(version))])), ("homepage", JSONSchema.text(format: "uri")),
        ("created", JSONSchema.text(format: "date-time")), ("licenses", JSONSchema.list(license)),
        ("contributors", JSONSchema.list(contributor)), ("keywords", JSONSchema.list(JSONSchema.text())),
        ("resources", JSONSchema.list(resource)),
      ], required: ["profile", "name", "version", "licenses", "resources"])
  }

  /// Of each `/data/<table>.csv-metadata.json` (CSV on the Web).
  package func csvMetadata(at path: String) -> [UInt8] {
    let column = JSONSchema.object(
      [
        ("name", JSONSchema.text()), ("titles", JSONSchema.text()), ("dc:description", .object([])),
        ("datatype", .object([])), ("separator", .object([("const", .string(CSV.listSeparator))])),
        ("ordered", .object([("const", .bool(true))])), ("required", .object([("type", .string("boolean"))])),
        ("propertyUrl", JSONSchema.text(format: "uri")),
      ], required: ["name", "titles", "datatype"])
    let table = JSONSchema.object(
      [("columns", JSONSchema.list(column)), ("primaryKey", JSONSchema.text()), ("aboutUrl", JSONSchema.text())],
      required: ["columns", "primaryKey"])
    return described(
      path, "Mô tả tệp CSV (CSV on the Web)",
      [
        ("@context", .object([("type", .string("array"))])), ("url", JSONSchema.text()),
        ("tables", JSONSchema.list(JSONSchema.object([("url", JSONSchema.text())], required: ["url"]))),
        ("dc:title", .object([])),
        ("dc:description", .object([])), ("dc:license", .object([("type", .string("object"))])),
        ("dc:publisher", .object([])), ("dc:modified", .object([("type", .string("object"))])),
        ("schema:version", .object([("const", .string(version))])),
        ("dialect", .object([("type", .string("object"))])), ("tableSchema", table),
      ], required: ["@context", "tableSchema"])
  }

  /// Of the file at a table's address where the table is in parts.
  package func parts(at path: String, version: String) -> [UInt8] {
    let nullableText = JSONValue.object([("type", .strings(["string", "null"]))])
    let part = JSONSchema.object(
      [
        ("path", JSONSchema.text(pattern: "^[a-z]+-[a-z0-9-]+\\.json$")),
        ("year", .object([("type", .strings(["integer", "null"]))])),
        ("records", .object([("type", .string("integer")), ("minimum", .integer(1))])),
      ], required: ["path", "year", "records"])
    return described(
      path, "Các tệp của một bảng được chia theo năm ban hành văn bản",
      [
        ("version", .object([("const", .string(version))])), ("license", nullableText), ("publisher", nullableText),
        ("modified", nullableText), ("parts", JSONSchema.list(part)),
      ], required: ["version", "license", "publisher", "modified", "parts"])
  }

  package static let fieldTypes = ["string", "integer", "number", "date", "year", "boolean"]

  private func described(
    _ path: String, _ title: String, _ members: [(String, JSONValue)], required: [String]
  ) -> [UInt8] {
    JSONValue.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string(base + path)), ("title", .string(title)), ("type", .string("object")),
      ("required", .strings(required)), ("additionalProperties", .bool(false)), ("properties", .object(members)),
    ]).prettyFile
  }

  private static func text(format: String? = nil, pattern: String? = nil) -> JSONValue {
    .object(
      [("type", .string("string")), ("minLength", .integer(1))] + (format.map { [("format", .string($0))] } ?? [])
        + (pattern.map { [("pattern", .string($0))] } ?? []))
  }

  private static func list(_ item: JSONValue) -> JSONValue {
    .object([("type", .string("array")), ("items", item)])
  }

  private static func object(_ members: [(String, JSONValue)], required: [String]) -> JSONValue {
    .object([
      ("type", .string("object")), ("required", .strings(required)), ("additionalProperties", .bool(false)),
      ("properties", .object(members)),
    ])
  }
}
