import Diagnostics
import Vietnamese

/// Places in template files, for messages.
enum TemplateSource {
  /// A message about a byte offset of a file of the templates' folder, with the line shown.
  static func diagnostic(
    _ id: DiagnosticID, path: String, bytes: [UInt8], offset: Int, _ message: String,
    note: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    let offset = min(max(0, offset), bytes.count)
    let lineStart = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
    let lineEnd = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[..<lineStart].reduce(into: 1) { count, byte in if byte == 0x0A { count += 1 } }
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1
    return Diagnostic(
      id, at: SourceLocation(file: "templates/" + path, line: line, column: column), message, note: note,
      fix: fix, sourceLine: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self), length: 2)
  }

  /// A message about a whole file.
  static func diagnostic(
    _ id: DiagnosticID, path: String, _ message: String, note: String? = nil,
    fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(id, at: SourceLocation(file: "templates/" + path), message, note: note, fix: fix)
  }
}

extension NearMiss {
  /// `có phải là …?`, or nil when nothing is near.
  static func question(_ name: String, among known: [String]) -> String? {
    nearest(to: name, among: known.sorted()).map { "có phải là `\($0)`?" }
  }
}
