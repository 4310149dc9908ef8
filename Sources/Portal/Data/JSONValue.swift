import Diagnostics
import Targets

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

  /// A file for people to read too: members a line each, lists and objects without inner ones on one line.
  var prettyFile: [UInt8] {
    var out = ""
    writePretty(to: &out, indent: 0)
    return Array((out + "\n").utf8)
  }

  private var isFlat: Bool {
    switch self {
    case .array(let items): items.allSatisfy(\.isLeaf)
    case .object(let members): members.count < 4 && members.allSatisfy { $0.1.isLeaf }
    default: true
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func writePretty(to out: inout String, indent: Int) {
    if isFlat, compact.utf8.count + indent <= 116 {
      out += compact
      return
    }
    let space = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .array(let items):
      out += "["
      for (index, item) in items.enumerated() {
        out += (index == 0 ? "\n" : ",\n") + space
        item.writePretty(to: &out, indent: indent + 2)
      }
      out += end + "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        out += (index == 0 ? "\n" : ",\n") + space + JSONString.quoted(member.0) + ": "
        member.1.writePretty(to: &out, indent: indent + 2)
      }
      out += end + "}"
    default: write(to: &out)
    }
  }

  /// An object whose list `key` has one element a line: a change of one record changes one line.
  static func document(_ head: [(String, JSONValue)], list key: String, _ items: some Sequence<JSONValue>)
    -> [UInt8]
  {
    var out = "{\n"
    for (name, value) in head { out += "  \(JSONString.quoted(name)): \(value.compact),\n" }
    out += "  \(JSONString.quoted(key)): ["
    var isEmpty = true
    for item in items {
      out += isEmpty ? "\n    " : ",\n    "
      isEmpty = false
      item.write(to: &out)
    }
    out += isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(out.utf8)
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .raw(let json): out += json
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value): out += JSONText.text(value)
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
