import JSON

extension DataTable {
  /// The body of `PUT /<index>` of OpenSearch: how texts are read into words, and what each field holds. A field that is not
  /// named here is refused.
  package var searchMapping: [UInt8] {
    let folded = FoldedFields.columns(of: self).map { column in
      (
        column.name + FoldedFields.suffix,
        JSONValue.object([("type", .string("text")), ("analyzer", .string(DataType.foldedAnalyzer))])
      )
    }
    let properties = columns.map { ($0.name, $0.searchField) } + folded
    return JSONValue.object([
      ("settings", .object([("analysis", .object([("analyzer", .object(DataType.analyzers))]))])),
      ("mappings", .object([("dynamic", .string("strict")), ("properties", .object(properties))])),
    ]).prettyFile
  }
}

extension DataColumn {
  /// What a field of an index holds. Names of things are found as they are.
  fileprivate var searchField: JSONValue {
    name == "id" || name.hasSuffix("_id") ? .object(DataType.word) : .object(type.searchField)
  }
}

extension DataType {
  /// Words with their marks, in small letters.
  fileprivate static let writtenAnalyzer = "congbo_written"
  /// Words without marks, đ as d: of the folded fields, and of what is looked for in them.
  fileprivate static let foldedAnalyzer = "congbo_folded"

  fileprivate static let analyzers: [(String, JSONValue)] = [
    (writtenAnalyzer, analyzer(["lowercase"])), (foldedAnalyzer, analyzer(["lowercase", "asciifolding"])),
  ]

  private static func analyzer(_ filters: [String]) -> JSONValue {
    .object([
      ("type", .string("custom")), ("tokenizer", .string("standard")), ("filter", .strings(filters)),
    ])
  }

  /// A value that is found as a whole. Lucene takes 32,766 bytes of one; four for each character fit in any case.
  fileprivate static let word: [(String, JSONValue)] = [("type", .string("keyword")), ("ignore_above", .integer(8191))]

  /// The members of a field's mapping. Lists are what their items are: a field of an index holds any number of values.
  fileprivate var searchField: [(String, JSONValue)] {
    func typed(_ name: String) -> [(String, JSONValue)] { [("type", .string(name))] }
    switch self {
    case .text(_, nil):
      return typed("text") + [
        ("analyzer", .string(DataType.writtenAnalyzer)),
        ("fields", .object([("keyword", .object(DataType.word))])),
      ]
    case .text, .address, .codes, .levels: return DataType.word
    // "p/q" is no number: it is found as a word, and only in the field itself.
    case .fraction:
      let number = JSONValue.object(typed("double") + [("ignore_malformed", .bool(true))])
      return DataType.word + [("fields", .object([("number", number)]))]
    case .day: return typed("date") + [("format", .string("strict_date"))]
    case .moment: return typed("date") + [("format", .string("strict_date_optional_time"))]
    case .integer: return typed("integer")
    case .year: return typed("short")
    case .number: return typed("double")
    case .flag: return typed("boolean")
    case .list(let item): return item.searchField
    case .object(let columns):
      return typed("nested") + [("properties", .object(columns.map { ($0.name, $0.searchField) }))]
    }
  }
}
