import Foundation
import TestSupport
import Testing

/// The portal of this repository, built once for all tests that only read it.
enum RealPortal {
  /// The checkout.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The built portal; a failed build fails every test that needs it.
  static let built: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    let result = try Command.congbo(["build", "--source", root, "--output", folder("site"), "--strict"])
    guard result.exitCode == 0 else { throw BuildFailed(description: result.errors) }
    return folder
  }

  struct BuildFailed: Error, CustomStringConvertible { let description: String }

  static func site() throws -> String { try built.get()("site") }

  /// All its pages by their paths; there are many, so that a test over them tests something.
  static func pages() throws -> [String: [UInt8]] {
    let pages = try Snapshot(of: site()).files.filter { $0.key.hasSuffix(".html") }
    try #require(pages.count > 50)
    return pages
  }

  static func read(_ path: String) throws -> String { try built.get().read("site/" + path) }

  static func targets() throws -> [[String: Any]] {
    let data = Data(try read("data/targets.json").utf8)
    let whole = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return whole?["targets"] as? [[String: Any]] ?? []
  }
}
