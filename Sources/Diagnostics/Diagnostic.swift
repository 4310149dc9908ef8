/// How grave a diagnostic is. An error ends the build before the output folder is touched; a proposal complains of nothing, and
/// is no warning where those are counted or are errors.
public enum Severity: String, Sendable, Hashable {
  case error, warning, proposal

  /// For editors.
  var name: String {
    switch self {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .proposal: "đề nghị"
    }
  }
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
  /// The line of the file at the location, for the caret display; of a long line what stands around the column.
  public let sourceLine: String?
  /// How many characters of the line stand before ``sourceLine``; 0 for a line that is shown whole.
  public let sourceLineStart: Int
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
    let excerpt = sourceLine.map { Diagnostic.cut($0, column: location?.column ?? 0) }
    self.init(
      id, id.severity, at: location, message, note: note, fix: fix, sourceLine: excerpt?.text,
      start: excerpt?.start ?? 0, length: length, subject: subject, repair: repair)
  }

  /// A line of more bytes than this is kept only around the column: a file of one line has thousands of messages.
  public static let longestLine = 1000
  /// How many characters are kept before and behind the column.
  public static let excerptReach = 120

  private static func cut(_ line: String, column: Int) -> (text: String, start: Int) {
    guard line.utf8.count > longestLine else { return (line, 0) }
    let start = max(0, column - 1 - excerptReach)
    let excerpt = line.dropFirst(start).prefix(2 * excerptReach)
    // One character may be a letter with any number of marks.
    return (excerpt.utf8.count < 4000 ? String(excerpt) : String(excerpt.unicodeScalars.prefix(1000)), start)
  }

  private init(
    _ id: DiagnosticID, _ severity: Severity, at location: SourceLocation?, _ message: String, note: String?,
    fix: String?, sourceLine: String?, start: Int, length: Int, subject: String?, repair: Repair?
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.message = Shown.short(message)
    self.note = note.map(Shown.short)
    self.fix = fix.map(Shown.short)
    self.sourceLine = sourceLine
    sourceLineStart = start
    self.length = max(1, length)
    self.subject = subject
    self.repair = repair
  }

  /// The same with another fix.
  package func fixed(by fix: String) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, start: sourceLineStart,
      length: length, subject: subject, repair: repair)
  }

  /// The same, shown as graver or less grave than its kind is: `--strict` makes warnings errors.
  func with(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, start: sourceLineStart,
      length: length, subject: subject, repair: repair)
  }

  /// The same at a place found in the file, with its line, or with what stands in the line behind `start` characters.
  public func placed(at location: SourceLocation, sourceLine: String?, start: Int = 0, length: Int) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, start: start, length: length,
      subject: subject, repair: repair)
  }

  /// The same with what puts it right.
  public func repaired(by repair: Repair?) -> Diagnostic {
    Diagnostic(
      id, severity, at: location, message, note: note, fix: fix, sourceLine: sourceLine, start: sourceLineStart,
      length: length, subject: subject, repair: repair)
  }
}
