import JSON

/// The JSON Schemas (2020-12) of what the portal serves, made from the columns of the tables.
package struct JSONSchema {
  /// What stands before the paths of the site in `$id`: `https://host`.
  let base: String
  /// Of the keys and their meaning.
  let version: String

  package init(base: String, version: String) {
    self.base = base
    self.version = version
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of `/data/<table>.json`; one record is `#/$defs/record`.
  package func file(of table: DataTable) -> [UInt8] {
    let nullableText = JSONValue.object([("type", .strings(["string", "null"]))])
    let members: [(String, JSONValue)] = [
      ("version", .object([("const", .string(table.version ?? version))])), ("license", nullableText),
      ("publisher", nullableText),
      ("modified", .object(constraints(.moment, isNullable: true))),
      (
        table.name,
        .object([("type", .string("array")), ("items", .object([("$ref", .string("#/$defs/record"))]))])
      ),
    ]
    return whole(
      table.schemaPath, title: table.title.vietnamese, description: table.description.vietnamese, members,
      defs: [("record", record(table.columns))])
  }

  /// The schema of a file that holds one record.
  package func record(_ path: String, title: String, description: String, _ columns: [DataColumn]) -> [UInt8] {
    let version: [(String, JSONValue)] = [("version", .object([("const", .string(version))]))]
    return whole(
      path, title: title, description: description, version + columns.map { ($0.name, property($0)) }, defs: [])
  }

  private func whole(
    _ path: String, title: String, description: String, _ members: [(String, JSONValue)],
    defs: [(String, JSONValue)]
  ) -> [UInt8] {
    var schema: [(String, JSONValue)] = [
      ("$schema", .string(JSONSchema.dialect)), ("$id", .string(base + path)), ("title", .string(title)),
      ("description", .string(description)), ("type", .string("object")), ("required", .strings(members.map(\.0))),
      ("additionalProperties", .bool(false)), ("properties", .object(members)),
    ]
    if !defs.isEmpty { schema.append(("$defs", .object(defs))) }
    return JSONValue.object(schema).prettyFile
  }

  private func record(_ columns: [DataColumn]) -> JSONValue {
    .object([
      ("type", .string("object")), ("required", .strings(columns.map(\.name))), ("additionalProperties", .bool(false)),
      ("properties", .object(columns.map { ($0.name, property($0)) })),
    ])
  }

  private func property(_ column: DataColumn) -> JSONValue {
    var members: [(String, JSONValue)] = [("description", .string(column.meaning.vietnamese))]
    if let term = column.term { members.append(("$comment", .string(term))) }
    return .object(members + constraints(column.type, isNullable: column.isNullable))
  }

  private func constraints(_ type: DataType, isNullable: Bool = false) -> [(String, JSONValue)] {
    func typed(_ name: String) -> (String, JSONValue) {
      ("type", isNullable ? .strings([name, "null"]) : .string(name))
    }
    let null: [JSONValue] = isNullable ? [.null] : []
    switch type {
    case .text(let isFilled, let pattern):
      return [typed("string")] + (isFilled ? [("minLength", .integer(1))] : [])
        + (pattern.map { [("pattern", .string($0))] } ?? [])
    case .address: return [typed("string"), ("format", .string("uri-reference")), ("minLength", .integer(1))]
    case .day: return [typed("string"), ("format", .string("date"))]
    case .moment: return [typed("string"), ("pattern", .string(DataType.momentPattern))]
    case .integer(let minimum): return [typed("integer"), ("minimum", .integer(minimum))]
    case .year: return [typed("integer"), ("minimum", .integer(1900)), ("maximum", .integer(2200))]
    case .number: return [typed("number")]
    case .fraction:
      return [
        ("type", .strings(["number", "string"] + (isNullable ? ["null"] : []))),
        ("pattern", .string(DataType.fractionPattern)),
      ]
    case .flag: return [typed("boolean")]
    case .codes(let codes): return [("enum", .array(codes.map { .string($0) } + null))]
    case .levels(let numbers, let codes):
      return [("enum", .array(numbers.map { .integer($0) } + codes.map { .string($0) } + null))]
    case .list(.object(let columns)): return [typed("array"), ("items", record(columns))]
    case .list(let item): return [typed("array"), ("items", .object(constraints(item)))]
    case .object(let columns): return [("properties", .object(columns.map { ($0.name, property($0)) }))]
    }
  }
}

extension DataType {
  /// A day, or a day with a time and a zone (RFC 3339).
  package static let momentPattern =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"
}
