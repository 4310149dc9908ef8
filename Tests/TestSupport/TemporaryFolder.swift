import Foundation

/// A folder that is removed, with all that is in it, when it goes out of use.
public final class TemporaryFolder: Sendable {
  /// Its path, without links and without a final slash.
  public let path: String

  /// Makes an empty folder, in `parent` or where the system keeps temporary files.
  public init(in parent: String? = nil) throws {
    let above = parent ?? NSTemporaryDirectory()
    let path = (above as NSString).appendingPathComponent("congbo-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in it.
  public func callAsFunction(_ relative: String) -> String { path + "/" + relative }

  /// Writes a file, and the folders above it.
  public func write(_ relative: String, _ text: String) throws {
    let target = self(relative)
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: target))
  }

  /// The text of a file.
  public func read(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(relative))), as: UTF8.self)
  }

  /// Whether something stands there; links are followed.
  public func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: self(relative)) }
}
