import Diagnostics
import FoundationEssentials
import Glibc

/// The files of a theme, and over them those of a portal: a file of the portal takes the place of the theme's of the same
/// path, a word in one of its lists the place of one word.
public struct TemplateFiles: Sendable {
  /// Bytes by path within the folder, of the tool's own theme; none where a portal has a whole set of its own.
  public let shipped: [String: [UInt8]]
  /// Bytes by path, of the portal.
  public let own: [String: [UInt8]]

  /// Files of both.
  public init(shipped: [String: [UInt8]] = [:], own: [String: [UInt8]]) {
    (self.shipped, self.own) = (shipped, own)
  }

  /// Reads both folders.
  ///
  /// - Parameters:
  ///   - folder: the portal's own; with a theme it need not exist.
  ///   - theme: the tool's; nil where there is none. Where it is the portal's folder itself, all files are the portal's.
  /// - Returns: the files, nil where there is nothing to show pages with, and what could not be read.
  public static func read(_ folder: String, over theme: String?) -> Diagnosed<TemplateFiles?> {
    let theme = TemplateFiles.theme(theme, under: folder)
    if let theme, !isThere(folder) {
      let shipped = TemplateFolder.read(URL(fileURLWithPath: theme))
      return Diagnosed(TemplateFiles(shipped: shipped.value, own: [:]), shipped.diagnostics)
    }
    let own = TemplateFolder.read(URL(fileURLWithPath: folder))
    guard let theme else {
      let isEmpty = own.value.isEmpty && !own.diagnostics.isEmpty
      return Diagnosed(isEmpty ? nil : TemplateFiles(own: own.value), own.diagnostics)
    }
    let shipped = TemplateFolder.read(URL(fileURLWithPath: theme))
    return Diagnosed(
      TemplateFiles(shipped: shipped.value, own: own.value), own.diagnostics + shipped.diagnostics)
  }

  /// A theme, unless it is that very folder.
  public static func theme(_ theme: String?, under folder: String) -> String? {
    theme.flatMap { resolved($0) == resolved(folder) ? nil : $0 }
  }

  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The files that count, but for lists of words, of which single words count.
  var merged: [String: [UInt8]] { shipped.merging(own) { $1 } }

  /// Whether a path is one of a list of words.
  package static func isWords(_ path: String) -> Bool { path.hasPrefix("words.") && path.hasSuffix(".yml") }
}
