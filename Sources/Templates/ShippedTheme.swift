import FoundationEssentials

/// The theme that is part of the tool: templates, words and assets in a folder of their own, found from where the program
/// stands.
public enum ShippedTheme {
  /// Its folder; nil where the tool was moved away from it.
  public static let folder: String? = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return folder(of: link ?? CommandLine.arguments.first ?? "")
  }()

  /// The folder that belongs to a program: `share/congbo/templates` under the prefix that it is installed in, `templates`
  /// beside it, or that of the checkout in whose `.build` it lies.
  ///
  /// - Parameter program: its path from the root, without links.
  package static func folder(of program: String) -> String? {
    let parts = program.split(separator: "/").dropLast()
    func path(_ parts: some Sequence<Substring>) -> String { "/" + parts.joined(separator: "/") }
    var candidates = [path(parts.dropLast() + ["share", "congbo", "templates"]), path(parts + ["templates"])]
    if let build = parts.lastIndex(of: ".build") { candidates.append(path(parts[..<build] + ["templates"])) }
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/layout.mustache") }
  }
}
