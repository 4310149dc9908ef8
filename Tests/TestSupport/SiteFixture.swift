import Foundation

/// A whole site out of one string, in a temporary folder of its own.
///
///     let site = try SiteFixture("""
///       -- content/portal.yml --
///       name: Cổng thông tin
///       -- content/van-ban/a.md --
///       ---
///       title: …
///       """)
///
/// A header line is `-- path --`. What stands before the first header is left out. Each file ends with one line feed,
/// except when its header is `-- path (no newline) --`.
public struct SiteFixture: Sendable {
  /// The folder; removed when the fixture goes out of use.
  public let folder: TemporaryFolder

  /// Writes the files of `text`, and after them copies of folders: what to copy by where to.
  public init(_ text: String, copying copies: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    for (path, contents) in Self.files(of: text) { try folder.write(path, contents) }
    for (target, source) in copies.sorted(by: { $0.key < $1.key }) {
      try FileManager.default.createDirectory(
        atPath: (folder(target) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: source, toPath: folder(target))
    }
  }

  /// The path of the folder.
  public var path: String { folder.path }

  /// The files of such a string, in its order.
  public static func files(of text: String) -> [(path: String, contents: String)] {
    var files: [(path: String, contents: String)] = []
    var lines: [Substring] = []
    var current: String?
    func finish() {
      guard var path = current else { return }
      let bare = path.hasSuffix(" (no newline)")
      if bare { path.removeLast(" (no newline)".count) }
      files.append((path, lines.joined(separator: "\n") + (bare || lines.isEmpty ? "" : "\n")))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        finish()
        current = String(line.dropFirst(3).dropLast(3))
        lines = []
      } else {
        lines.append(line)
      }
    }
    if lines.last == "" { lines.removeLast() }
    finish()
    return files
  }
}
