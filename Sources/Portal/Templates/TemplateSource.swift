import Diagnostics

/// Places in template files, for messages.
enum TemplateSource {
  /// A message about a byte offset of a file of the templates' folder, with the line shown.
  static func diagnostic(
    _ id: String, _ severity: Severity = .error, path: String, bytes: [UInt8], offset: Int, _ message: String,
    note: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    let offset = min(max(0, offset), bytes.count)
    let lineStart = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
    let lineEnd = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[..<lineStart].reduce(into: 1) { count, byte in if byte == 0x0A { count += 1 } }
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1
    return Diagnostic(
      id, severity, at: SourceLocation(file: "templates/" + path, line: line, column: column), message, note: note,
      fix: fix, sourceLine: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self), length: 2)
  }

  /// A message about a whole file.
  static func diagnostic(
    _ id: String, _ severity: Severity = .error, path: String, _ message: String, note: String? = nil,
    fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(id, severity, at: SourceLocation(file: "templates/" + path), message, note: note, fix: fix)
  }
}

/// The known name nearest to a wrong one.
enum Nearest {
  /// `có phải là …?`, or nil when nothing is near: one letter of a short name, two of a
  /// longer one, or a third of them.
  static func suggestion(for name: String, among known: [String]) -> String? {
    var best: (distance: Int, name: String)?
    for candidate in known.sorted() {
      let distance = self.distance(Array(name.utf8), Array(candidate.utf8))
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    let limit = name.utf8.count < 5 ? 1 : max(2, name.utf8.count / 3)
    guard let best, best.distance <= limit else { return nil }
    return "có phải là `\(best.name)`?"
  }

  /// Edit distance with exchanged neighbours counted once; case does not count. The names are keys, a few dozen bytes.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count < 200, b.count < 200 else { return max(a.count, b.count) }
    let (a, b) = (a.map { $0 | 0x20 }, b.map { $0 | 0x20 })
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), min(row[j], rows[i][j + 1]) + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
