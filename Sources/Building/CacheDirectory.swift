import Cache
import FoundationEssentials
import Glibc
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

  /// A file that is read where it is needed; nil where there is none.
  func file(_ name: String) -> StoredFile? { StoredFile("\(path)/\(name)") }

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
    let descriptor = open(half, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { return }
    var isWhole = true
    each { piece in
      var rest = piece
      while isWhole, let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0, errno == EINTR { continue }
        isWhole = count > 0
        if isWhole { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
      }
    }
    isWhole = close(descriptor) == 0 && isWhole
    if !isWhole || rename(half, file.path) != 0 { unlink(half) }
  }

  /// Removes a file.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
}
