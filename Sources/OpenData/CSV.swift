import Bytes
import JSON

/// CSV for people (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets open Vietnamese rightly, lines ended by
/// CR LF. A text that a spreadsheet would take for a formula begins with an apostrophe, and so does a text that already
/// begins with apostrophes before such a sign: taking one apostrophe off gives the text back. A sign alone is none. Numbers stay numbers.
package enum CSV {
  /// One cell, by what it holds.
  package enum Cell: Sendable {
    case empty
    case text(String)
    /// A number as JSON writes it.
    case number(String)

    package static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    package static func number(_ number: Int?) -> Cell { number.map { .number(String($0)) } ?? .empty }
    package static func number(_ number: Double?) -> Cell { number.map { .number(JSONText.text($0)) } ?? .empty }
    /// Items joined by `; `; a semicolon inside an item becomes a comma, so that the list can be taken apart.
    package static func list(_ items: [String]) -> Cell {
      .text(items.map { $0.utf8.contains(0x3B) ? $0.replacing(";", with: ",") : $0 }.joined(separator: listSeparator))
    }
  }

  /// What separates the items of a list in a cell.
  package static let listSeparator = "; "

  /// The byte order mark, which every file begins with.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func append(_ row: [Cell], to out: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(cell, to: &out)
    }
    out.append(0x0D)
    out.append(0x0A)
  }

  /// One cell, without what stands before and behind it.
  package static func append(_ cell: Cell, to out: inout [UInt8]) {
    switch cell {
    case .empty: return
    case .number(let number): out.append(contentsOf: number.utf8)
    case .text(let text): append(text, to: &out)
    }
  }

  /// What a cell may hold only between quotes.
  private static let quoted = ByteSet(0x0A...0x0A, 0x0D...0x0D, 0x22...0x22, 0x2C...0x2C)

  /// What is written twice there.
  private static let doubled = ByteSet(0x22...0x22)

  private static func append(_ text: String, to out: inout [UInt8]) {
    text.withBytes { bytes in
      let mustQuote = quoted.first(in: bytes, from: 0) < bytes.count
      if mustQuote { out.append(0x22) }
      if isFormula(bytes) { out.append(UInt8(ascii: "'")) }
      if mustQuote {
        var start = 0
        doubled.forEach(in: bytes) { place in
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...place]))
          start = place
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        out.append(0x22)
      } else {
        out.append(contentsOf: bytes)
      }
    }
  }

  /// Whether the text begins, after apostrophes, with `=`, `+`, `-`, `@`, a tab or a line end. Such a sign alone, a comparator, reckons
  /// nothing.
  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 1, let first = bytes.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: return true
    default: return false
    }
  }

  /// A text as its cell has it, before quoting.
  package static func harmless(_ text: String) -> String {
    text.withBytes { isFormula($0) } ? "'" + text : text
  }

  /// The cells of a JSON object, by the names of the columns.
  package static func cells(of value: JSONValue, columns: [DataColumn]) -> [Cell] {
    guard case .object(let members) = value else { return columns.map { _ in .empty } }
    // Most members stand in the order of the columns.
    var next = 0
    return columns.map { column in
      if next >= members.count || members[next].0 != column.name {
        guard let place = members.firstIndex(where: { $0.0 == column.name }) else { return cell(.null) }
        next = place
      }
      next += 1
      return cell(members[next - 1].1)
    }
  }

  private static func cell(_ value: JSONValue) -> Cell {
    switch value {
    case .null: .empty
    case .bool(let flag): .text(flag ? "true" : "false")
    case .integer(let number): .number(number)
    case .number(let number): .number(number)
    case .string(let text): .text(text)
    case .array(let items): .list(items.map(plain))
    case .raw(let json) where json.first.map { $0 == 0x2D || (0x30...0x39).contains($0) } ?? false:
      .number(plain(value))
    case .object, .raw: .text(plain(value))
    }
  }

  private static func plain(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): JSONText.text(number)
    case .string(let text): text
    case .raw(let json): String(decoding: json, as: UTF8.self)
    case .array(let items): items.map(plain).joined(separator: " ")
    case .object(let members): members.prefix(2).map { plain($0.1) }.joined(separator: " ")
    }
  }
}
