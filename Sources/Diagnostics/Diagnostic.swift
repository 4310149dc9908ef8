/// How grave a diagnostic is. An error ends the build before the output folder is touched.
public enum Severity: String, Sendable, Hashable, Codable {
  case error, warning
}

/// A place in a file of the project, for editors: lines and columns start at 1, columns count characters.
public struct SourceLocation: Sendable, Hashable {
  /// Path relative to the source folder, with `/`.
  public let file: String
  /// 1-based line, or 0 when the diagnostic is about the whole file.
  public let line: Int
  /// 1-based column in characters (grapheme clusters), or 0 when unknown.
  public let column: Int

  /// A place; line and column default to "the whole file".
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One message to an editor, in Vietnamese: what is wrong, where, why, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// Stable identifier, kebab-case English: `front-matter-unknown-key`.
  public let id: String
  /// Whether the build stops.
  public let severity: Severity
  /// Where; nil for the project as a whole.
  public let location: SourceLocation?
  /// What is wrong, one Vietnamese sentence without a final full stop.
  public let message: String
  /// Background, optional.
  public let note: String?
  /// What to do, optional.
  public let fix: String?
  /// The line of the file at the location, for the caret display.
  public let sourceLine: String?
  /// How many characters the caret underlines, at least 1.
  public let length: Int

  /// A diagnostic with all its parts.
  public init(
    _ id: String, _ severity: Severity = .error, at location: SourceLocation?, _ message: String, note: String? = nil,
    fix: String? = nil, sourceLine: String? = nil, length: Int = 1
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.message = message
    self.note = note
    self.fix = fix
    self.sourceLine = sourceLine
    self.length = max(1, length)
  }
}
