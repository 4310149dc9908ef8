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
  /// `có phải là …?`, or nil when nothing is near: more than a third of the letters differ.
  static func suggestion(for name: String, among known: [String]) -> String? {
    var best: (distance: Int, name: String)?
    for candidate in known.sorted() {
      let distance = self.distance(Array(name.utf8), Array(candidate.utf8))
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(1, name.utf8.count / 3) else { return nil }
    return "có phải là `\(best.name)`?"
  }

  /// Levenshtein distance, case not counted. The names are keys, a few dozen bytes at most.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count < 200, b.count < 200 else { return max(a.count, b.count) }
    var row = Array(0...b.count)
    for (i, byteA) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, byteB) in b.enumerated() {
        let cost = (byteA | 0x20) == (byteB | 0x20) ? diagonal : diagonal + 1
        diagonal = row[j + 1]
        row[j + 1] = min(cost, min(row[j], row[j + 1]) + 1)
      }
    }
    return row[b.count]
  }
}
