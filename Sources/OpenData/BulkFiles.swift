import JSON
import Vietnamese

/// Files for the bulk interface of OpenSearch: of each document a line that says what to do and one that holds it
/// (OpenSearch 2, "Bulk API"; Elasticsearch reads the same). No file is larger than ``limit``, but one whose only document is.
package struct BulkFiles {
  /// Bytes of a file at the most: a tenth of what a server takes in one request as it is shipped (`http.max_content_length`).
  package static let limit = 10_000_000

  /// A file that is full.
  package struct File: Sendable {
    /// `congbo-targets-00001.ndjson`.
    package let name: String
    package let bytes: [UInt8]
    /// How many documents it holds.
    package let count: Int
  }

  /// Of the index that the documents go to.
  package let index: String
  private let limit: Int
  private var bytes: [UInt8] = []
  private var count = 0
  private var number = 0

  /// - Parameters:
  ///   - index: Name of the index: small letters, digits, `-`, `_`, `.`.
  ///   - limit: Bytes of a file.
  package init(index: String, limit: Int = BulkFiles.limit) {
    self.index = index
    self.limit = limit
  }

  /// Takes a document.
  ///
  /// - Parameters:
  ///   - id: By which a later export replaces it; at most 512 bytes.
  ///   - document: Its JSON, on one line.
  /// - Returns: The file that was full before it, if one was.
  package mutating func add(id: String, document: [UInt8]) -> File? {
    let action = JSONValue.object([
      ("index", .object([("_index", .string(index)), ("_id", .string(id))]))
    ]).compact
    let size = action.count + document.count + 2
    let full = bytes.count + size > limit ? finish() : nil
    bytes += action
    bytes.append(0x0A)
    bytes += document
    bytes.append(0x0A)
    count += 1
    return full
  }

  /// The last file; nil where nothing has been added since the one before.
  package mutating func finish() -> File? {
    guard count > 0 else { return nil }
    number += 1
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    let file = File(name: "\(index)-\(padded).ndjson", bytes: bytes, count: count)
    bytes = []
    count = 0
    return file
  }
}

/// The fields beside the typed ones by which text is found as readers type it: `title_folded` holds «Quyết định» as `quyet dinh`,
/// folded as the portal's own search does it.
package enum FoldedFields {
  /// Put behind the name of a column.
  package static let suffix = "_folded"

  /// Columns that have one: all that hold words.
  package static func columns(of table: DataTable) -> [DataColumn] {
    table.columns.filter { holdsWords($0) }
  }

  /// A document as the index gets it: the record, and its folded fields.
  ///
  /// - Parameter record: One line of JSON.
  package static func document(_ record: [UInt8], _ values: [String: RecordValue], _ columns: [DataColumn]) -> [UInt8] {
    var out = record
    guard out.popLast() == UInt8(ascii: "}") else { return record }
    for column in columns {
      guard let value = values[column.name] else { continue }
      let texts = texts(in: value, of: column.type).map(Folding.fold)
      guard !texts.isEmpty else { continue }
      out.append(contentsOf: ",".utf8)
      JSONText.append(quoted: column.name + suffix, to: &out)
      out.append(contentsOf: ":".utf8)
      if case .list = column.type {
        JSONValue.strings(texts).write(to: &out)
      } else {
        JSONValue.string(texts.joined(separator: " ")).write(to: &out)
      }
    }
    out.append(UInt8(ascii: "}"))
    return out
  }

  /// Names of things (`id`, `document_id`) are found as they are.
  private static func holdsWords(_ column: DataColumn) -> Bool {
    column.name != "id" && !column.name.hasSuffix("_id") && column.type.holdsWords
  }

  private static func texts(in value: RecordValue, of type: DataType) -> [String] {
    switch (type, value) {
    case (.text, .text(let text)): [text]
    case (.list(let item), .list(let values)): values.flatMap { texts(in: $0, of: item) }
    case (.object(let columns), .object(let members)):
      columns.filter { $0.type.holdsWords }.flatMap { column in
        members[column.name].map { texts(in: $0, of: column.type) } ?? []
      }
    default: []
    }
  }
}

/// What a record of a table says under a key, as far as it holds words.
package enum RecordValue: Decodable {
  case text(String)
  case list([RecordValue])
  case object([String: RecordValue])
  /// A number, a flag, null.
  case other

  /// Reads a value of any kind.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([RecordValue].self) {
      self = .list(list)
    } else if let members = try? value.decode([String: RecordValue].self) {
      self = .object(members)
    } else {
      self = .other
    }
  }
}

extension DataType {
  /// Whether there are words in it that a reader may look for.
  fileprivate var holdsWords: Bool {
    switch self {
    case .text(_, let pattern): pattern == nil
    case .list(let item): item.holdsWords
    case .object(let columns): columns.contains { $0.type.holdsWords }
    default: false
    }
  }
}
