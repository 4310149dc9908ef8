import JSON

// What the columns are in the words of a Table Schema and of CSV on the Web.

extension DataColumn {
  /// Whether no cell of the CSV column is ever empty.
  package var isFilledInCSV: Bool {
    if isNullable { return false }
    switch type {
    case .text(let isFilled, _): return isFilled
    case .list, .object: return false
    default: return true
    }
  }

  /// Of a Table Schema; words as the CSV file has them.
  package var constraints: [(String, JSONValue)] {
    var members: [(String, JSONValue)] = isFilledInCSV ? [("required", .bool(true))] : []
    if name == "id" { members.append(("unique", .bool(true))) }
    switch type {
    case .text(_, let pattern?): members.append(("pattern", .string(pattern)))
    case .fraction: members.append(("pattern", .string(DataType.fractionCellPattern)))
    case .codes, .levels: members.append(("enum", .strings(type.codes.map(CSV.harmless))))
    case .integer(let minimum): members.append(("minimum", .integer(minimum)))
    default: break
    }
    return members
  }
}

extension DataType {
  /// A decimal, or a fraction of whole numbers.
  static let fractionPattern = "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?$"

  /// The same in a cell, where a text that begins with a minus has an apostrophe before it.
  static let fractionCellPattern = "^('-|-)?[0-9]+(\\.[0-9]+|/[0-9]+)?$"

  /// The type of a Table Schema (Frictionless v1).
  package var fieldType: String {
    switch self {
    case .text, .address, .codes, .levels, .list, .object, .moment: "string"
    case .day: "date"
    case .integer: "integer"
    case .year: "year"
    case .number: "number"
    case .fraction: "string"
    case .flag: "boolean"
    }
  }

  /// The data type of CSVW.
  package var csvType: JSONValue {
    switch self {
    case .text(_, let pattern?): .object([("base", .string("string")), ("format", .string(pattern))])
    case .text, .object: .string("string")
    // A day alone is no dateTime.
    case .moment: .string("string")
    case .address: .string("anyURI")
    case .day: .string("date")
    case .integer(let minimum): .object([("base", .string("integer")), ("minimum", .integer(minimum))])
    case .year: .string("gYear")
    case .number: .string("double")
    case .fraction: .object([("base", .string("string")), ("format", .string(DataType.fractionCellPattern))])
    case .flag: .string("boolean")
    case .codes, .levels:
      .object([
        ("base", .string("string")),
        ("format", .string("^(\(codes.map(CSV.harmless).joined(separator: "|")))$")),
      ])
    case .list(let item): item.csvType
    }
  }
}
