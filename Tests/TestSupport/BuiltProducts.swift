import Foundation

/// The executables that were built together with the running tests.
public enum BuiltProducts {
  /// An executable is not where the tests were built.
  public struct Missing: Error, CustomStringConvertible {
    /// Which, and where it was looked for.
    public let description: String
  }

  /// The path of an executable, or an error when it was not built.
  public static func path(of name: String) throws -> String {
    // The running program is the test bundle itself, or a helper of the toolchain that was given the bundle's path.
    let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + [CommandLine.arguments.first ?? ""]
    let looked = bundles.map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent(name).path }
    if let found = looked.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) { return found }
    throw Missing(description: "no executable \(name) at \(looked.joined(separator: ", ")): build it first")
  }
}
