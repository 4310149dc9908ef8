import Diagnostics
import Parallel
import Vietnamese

/// Finds, for messages that know only a line, the column and the line's text, so that each can be shown with a caret.
public enum SourceExcerpts {
  /// How many lines below the known one the words at fault are sought: a paragraph's or a list's.
  static let reach = 200

  /// The diagnostics in the same order, each with its line where the file can be read. Each file is read once.
  public static func add(to diagnostics: [Diagnostic], in source: String) -> [Diagnostic] {
    var byFile: [String: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() where diagnostic.sourceLine == nil {
      if let location = diagnostic.location, location.line > 0 { byFile[location.file, default: []].append(index) }
    }
    var out = diagnostics
    let files = byFile.map { (file: $0, indices: $1) }
    let found = Parallel.map(files.count, grain: 1) { number -> [Diagnostic] in
      guard let text = try? ContentFolder.text(files[number].file, in: source) else { return [] }
      return files[number].indices.map { placed(diagnostics[$0], in: text) }
    }
    for (file, placed) in zip(files, found) {
      for (index, diagnostic) in zip(file.indices, placed) { out[index] = diagnostic }
    }
    return out
  }

  private static func placed(_ diagnostic: Diagnostic, in text: SourceText) -> Diagnostic {
    let placed = located(diagnostic, in: text)
    guard placed.id == .personalIdentifier, let location = placed.location, let line = placed.sourceLine else {
      return placed
    }
    return placed.placed(at: location, sourceLine: IdentifierReview.masked(line), length: placed.length)
  }

  private static func located(_ diagnostic: Diagnostic, in text: SourceText) -> Diagnostic {
    guard let location = diagnostic.location, let known = text.line(location.line) else { return diagnostic }
    if location.column > 0 {
      return diagnostic.placed(at: location, sourceLine: known, length: diagnostic.length)
    }
    if let subject = diagnostic.subject, let (line, column) = find(subject, from: location.line, in: text) {
      return diagnostic.placed(
        at: SourceLocation(file: location.file, line: line, column: column), sourceLine: text.line(line),
        length: subject.count)
    }
    let indent = known.prefix { $0 == " " || $0 == "\t" }.count
    return diagnostic.placed(
      at: SourceLocation(file: location.file, line: location.line, column: indent + 1), sourceLine: known,
      length: max(1, known.count - indent))
  }

  /// Where the words stand for the first time at or below a line. Words that a line break cuts are found by their
  /// beginning.
  private static func find(_ subject: String, from first: Int, in text: SourceText) -> (line: Int, column: Int)? {
    guard !subject.isEmpty else { return nil }
    for wanted in [subject, subject.split(separator: " ").first.map(String.init) ?? subject] {
      for number in first..<(first + reach) {
        guard let line = text.line(number).map(NormalForm.nfc) else { break }
        if let range = line.firstRange(of: wanted) {
          return (number, line.distance(from: line.startIndex, to: range.lowerBound) + 1)
        }
      }
    }
    return nil
  }
}
