/// JSON written with keys in the order given, so that the same content gives the same bytes.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])
  /// JSON that another writer has made.
  case raw([UInt8])

  /// A string, or null.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A list of strings.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// Compact, on one line, UTF-8.
  package var compact: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  /// The same without blanks between members, for files that hold tens of thousands.
  package var dense: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, isDense: true)
    return out
  }

  /// - Parameter isDense: Whether no blank stands behind commas and colons.
  package func write(to out: inout [UInt8], isDense: Bool = false) {
    let (comma, colon): (StaticString, StaticString) = isDense ? (",", ":") : (", ", ": ")
    func put(_ sign: StaticString) { sign.withUTF8Buffer { out.append(contentsOf: $0) } }
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .raw(let json): out.append(contentsOf: json)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): out.append(contentsOf: String(value).utf8)
    case .number(let value): out.append(contentsOf: JSONText.text(value).utf8)
    case .string(let text): JSONText.append(quoted: text, to: &out)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { put(comma) }
        item.write(to: &out, isDense: isDense)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { put(comma) }
        JSONText.append(quoted: member.0, to: &out)
        put(colon)
        member.1.write(to: &out, isDense: isDense)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  // MARK: For people to read too

  /// A file with members a line each; lists and objects without inner ones stand on one line.
  package var prettyFile: [UInt8] {
    var out: [UInt8] = []
    writePretty(to: &out, indent: 0)
    out.append(0x0A)
    return out
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

  private func writePretty(to out: inout [UInt8], indent: Int) {
    if isFlat {
      let line = compact
      if line.count + indent <= 116 || isLeaf {
        out += line
        return
      }
    }
    func newLine(_ width: Int) -> [UInt8] { [0x0A] + [UInt8](repeating: 0x20, count: width) }
    switch self {
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        out += newLine(indent + 2)
        item.writePretty(to: &out, indent: indent + 2)
      }
      out += newLine(indent)
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        out += newLine(indent + 2)
        JSONText.append(quoted: member.0, to: &out)
        out.append(contentsOf: ": ".utf8)
        member.1.writePretty(to: &out, indent: indent + 2)
      }
      out += newLine(indent)
      out.append(UInt8(ascii: "}"))
    default: write(to: &out)
    }
  }
}
