import FoundationEssentials
import Vietnamese

extension ViewCounts {
  /// Why a counts file cannot be used.
  public enum Damage: Error, Sendable, Hashable {
    /// Not JSON, or not of the shape that ``json`` writes.
    case unreadable
    /// A day that does not exist, or a count below 1 or beyond a billion.
    case value(String)
  }

  private struct Stored: Decodable {
    let version: String
    let closed: String?
    let before: [String: Int]
    let days: [String: [String: Int]]
  }

  /// Reads the bytes of a counts file.
  public init(json bytes: [UInt8]) throws(Damage) {
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)), stored.version == "1" else {
      throw Damage.unreadable
    }
    func checked(_ pages: [String: Int]) throws(Damage) -> [String: Int] {
      for (page, count) in pages.sorted(by: { $0.key < $1.key }) {
        guard page.hasPrefix("/"), (1...1_000_000_000).contains(count) else { throw .value(page) }
      }
      return pages
    }
    var days: [Day: [String: Int]] = [:]
    for (text, pages) in stored.days.sorted(by: { $0.key < $1.key }) {
      guard let day = Day(iso: text) else { throw Damage.value(text) }
      days[day] = try checked(pages)
    }
    if let closed = stored.closed, Day(iso: closed) == nil { throw Damage.value(closed) }
    self.init(days: days, before: try checked(stored.before), closed: stored.closed.flatMap { Day(iso: $0) })
  }

  /// The counts file: sorted, one page a line, so that the same counts are the same bytes and differences read well.
  public var json: String {
    func table(_ pages: [String: Int], _ indent: String) -> String {
      let rows = pages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { page, count in
        "\(indent)  \(ViewCounts.quoted(page)): \(count)"
      }
      return rows.isEmpty ? "{}" : "{\n" + rows.joined(separator: ",\n") + "\n\(indent)}"
    }
    var lines = ["  \"version\": \"1\""]
    if let closed { lines.append("  \"closed\": \"\(closed)\"") }
    lines.append("  \"before\": " + table(before, "  "))
    let rows = days.sorted { $0.key < $1.key }.map { day, pages in "    \"\(day)\": " + table(pages, "    ") }
    lines.append("  \"days\": " + (rows.isEmpty ? "{}" : "{\n" + rows.joined(separator: ",\n") + "\n  }"))
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
