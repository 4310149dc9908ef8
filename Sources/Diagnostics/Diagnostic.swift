/// How grave a diagnostic is. An error ends the build before the output folder is touched.
public enum Severity: String, Sendable, Hashable, Codable {
  case error, warning
}

/// A place in a file of the project, for editors: lines and columns start at 1, columns count characters.
public struct SourceLocation: Sendable, Hashable, Codable {
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
public struct Diagnostic: Sendable, Hashable, Codable {
  /// What kind of message it is: `front-matter-unknown-key`.
  public let id: DiagnosticID
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
  /// The words at fault as they stand in the file, by which line and column are found where they are not known.
  public let subject: String?
  /// What puts it right, where that is certain: `congbo check --fix` makes it.
  public let repair: Repair?

  /// A diagnostic with all its parts; how grave it is, its kind says.
  public init(
    _ id: DiagnosticID, at location: SourceLocation?, _ message: String, note: String? = nil, fix: String? = nil,
    sourceLine: String? = nil, length: Int = 1, subject: String? = nil, repair: Repair? = nil
  ) {
    self.init(
      id, id.severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, length: length,
      subject: subject, repair: repair)
  }

  private init(
    _ id: DiagnosticID, _ severity: Severity, at location: SourceLocation?, _ message: String, note: String?,
    fix: String?, sourceLine: String?, length: Int, subject: String?, repair: Repair?
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.message = message
    self.note = note
    self.fix = fix
    self.sourceLine = sourceLine
    self.length = max(1, length)
    self.subject = subject
    self.repair = repair
  }

  /// The same, shown as graver or less grave than its kind is: `--strict` makes warnings errors.
  func with(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, length: length,
      subject: subject, repair: repair)
  }

  /// The same at a place found in the file, with its line.
  public func placed(at location: SourceLocation, sourceLine: String?, length: Int) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, length: length,
      subject: subject, repair: repair)
  }

  /// The same with what puts it right.
  public func repaired(by repair: Repair?) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, length: length,
      subject: subject, repair: repair)
  }
}
