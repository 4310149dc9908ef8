import Diagnostics

/// JSON written with keys in the order given, so that the same content gives the same bytes.
public indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])
  /// JSON that another writer has made.
  case raw(String)

  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A list of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// Compact, on one line.
  var compact: String {
    var out = ""
    write(to: &out)
    return out
  }

  /// An object whose list `key` has one element a line: a change of one record changes one line.
  static func document(_ head: [(String, JSONValue)], list key: String, _ items: [JSONValue]) -> [UInt8] {
    var out = "{\n"
    for (name, value) in head { out += "  \(JSONString.quoted(name)): \(value.compact),\n" }
    out += "  \(JSONString.quoted(key)): ["
    for (index, item) in items.enumerated() {
      out += index == 0 ? "\n    " : ",\n    "
      item.write(to: &out)
    }
    out += items.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(out.utf8)
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .raw(let json): out += json
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value): out += NumberText.plain(value)
    case .string(let text): out += JSONString.quoted(text)
    case .array(let items):
      out += "["
      for (index, item) in items.enumerated() {
        if index > 0 { out += ", " }
        item.write(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += ", " }
        out += JSONString.quoted(member.0) + ": "
        member.1.write(to: &out)
      }
      out += "}"
    }
  }
}
