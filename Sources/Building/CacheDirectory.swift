import Cache
import Foundation
import Publications

/// The folder `.congbo` of a source: the caches of builds, which no one else needs and which may be removed at any time. A
/// source that cannot be written to has none.
struct CacheDirectory: Sendable {
  private let path: String

  init(source: String) { path = source + "/.congbo" }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    guard case .bytes(let bytes) = FileBytes.read("\(path)/\(name)") else { return nil }
    return bytes
  }

  /// A file without a name, for what one build puts aside; nil where there can be none.
  func spill() -> SpillFile? {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return SpillFile(in: path)
  }

  /// The names in a folder of it.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
  }

  /// Writes a file of pieces, whole or not at all.
  ///
  /// - Parameter each: Calls what it is given with each piece, in order.
  func write(_ name: String, _ each: ((UnsafeRawBufferPointer) -> Void) -> Void) {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    let manager = FileManager.default
    try? manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let ignore = path + "/.gitignore"
    if !manager.fileExists(atPath: ignore) { try? Data("*\n".utf8).write(to: URL(fileURLWithPath: ignore)) }
    let half = "\(path)/\(name).half"
    do {
      guard manager.createFile(atPath: half, contents: nil) else { return }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: half))
      var failure: (any Error)?
      each { piece in
        do { if failure == nil { try handle.write(contentsOf: piece) } } catch { failure = error }
      }
      if let failure { throw failure }
      try handle.close()
      if rename(half, file.path) != 0 { try? manager.removeItem(atPath: half) }
    } catch {
      try? manager.removeItem(atPath: half)
    }
  }

  /// Removes a file.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
}
