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
      var finder = LineFinder(text, reach: reach)
      return files[number].indices.map { finder.placed(diagnostics[$0]) }
    }
    for (file, placed) in zip(files, found) {
      for (index, diagnostic) in zip(file.indices, placed) { out[index] = diagnostic }
    }
    return out
  }
}
