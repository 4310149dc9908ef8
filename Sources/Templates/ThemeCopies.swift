import FoundationEssentials
import Glibc

/// What a portal remembers of files that it copied from the theme: the originals, and of which version they were, in the
/// hidden folder `templates/.ban-goc`.
package struct ThemeCopies: Sendable {
  /// A file of the theme as it was copied.
  package struct Original: Sendable, Hashable {
    /// Its bytes then.
    package let bytes: [UInt8]
    /// The version of the tool.
    package let version: String
  }

  /// By path within the templates' folder.
  package let originals: [String: Original]
  private let folder: String

  private static let name = ".ban-goc"
  private static let versions = "phien-ban.txt"

  /// What is remembered in a folder of templates.
  package init(in templates: String) {
    folder = templates + "/" + ThemeCopies.name
    var originals: [String: Original] = [:]
    let list = (try? String(contentsOfFile: folder + "/" + ThemeCopies.versions, encoding: .utf8)) ?? ""
    for line in list.split(whereSeparator: \.isNewline) {
      guard let space = line.lastIndex(of: " ") else { continue }
      let path = String(line[..<space])
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains(".."),
        let data = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))
      else { continue }
      originals[path] = Original(bytes: [UInt8](data), version: String(line[line.index(after: space)...]))
    }
    self.originals = originals
  }

  /// Keeps originals beside those that are there.
  ///
  /// - Throws: what the file system says.
  package func remember(_ files: [(path: String, bytes: [UInt8])], version: String) throws {
    var all = originals
    for (path, bytes) in files {
      all[path] = Original(bytes: bytes, version: version)
      try ThemeCopies.write(bytes, to: folder + "/" + path)
    }
    let list = all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.version)\n" }.joined()
    try ThemeCopies.write(Array(list.utf8), to: folder + "/" + ThemeCopies.versions)
  }

  /// Writes a file, and the folders above it.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  // MARK: Words

  /// Every word of the Vietnamese interface that counts, a line each, as in `words.vi.yml`.
  package static func words(of files: TemplateFiles) -> String {
    let path = "words.vi.yml"
    let shipped = files.shipped[path].flatMap(WordsFile.pairs) ?? [:]
    let words = shipped.merging(files.own[path].flatMap(WordsFile.pairs) ?? [:]) { $1 }
    return words.sorted { $0.key < $1.key }.map { "\($0.key): \(WordsFile.quoted($0.value))\n" }.joined()
  }

  /// A whole list of words: the theme's, with those of a portal behind it, of which the last counts.
  package static func words(_ own: [UInt8], over shipped: [UInt8]) -> [UInt8] {
    guard let changed = WordsFile.pairs(of: own), let all = WordsFile.pairs(of: shipped) else { return own }
    let words = all.merging(changed) { $1 }.sorted { $0.key < $1.key }
    return Array(words.map { "\($0.key): \(WordsFile.quoted($0.value))\n" }.joined().utf8)
  }
}
