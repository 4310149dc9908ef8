import Cache
import Foundation
import Parallel
import Publications
import Search

/// What builds keep in `.congbo` under the source, so that the next one reads and searches only what has changed. Without
/// it a build takes longer and makes the same.
struct BuildMemory: Sendable {
  /// What was read of each page.
  let pages: BlobCache
  /// The targets of each document.
  let targets: BlobCache
  /// The words of the pages, and the blocks of the index.
  let search: SearchCache
  private let tool: Fingerprint

  private static let searchFolder = "search"

  /// What is kept under a source by this very tool; whatever cannot be trusted is as good as absent.
  init(_ source: String, tool: Fingerprint) {
    self.tool = tool
    let folder = MemoryFolder(source)
    // The index is large and not needed soon: it fills the time in which others leave a core.
    let indexes = Parallel.start { IndexCaches(BuildMemory.cache("indexes", kind: "indexes", folder, tool)) }
    let names = ["pages", "targets", "blocks"]
    let read = Parallel.map(names.count, grain: 1) { BuildMemory.cache(names[$0], kind: names[$0], folder, tool) }
    (pages, targets) = (read[0], read[1])
    search = SearchCache(
      batches: { BuildMemory.cache(BuildMemory.name($0), kind: BuildMemory.searchFolder, folder, tool) },
      keep: { key, bytes in
        folder.write(
          BuildMemory.name(key), BlobCache.file([(key, bytes)], kind: BuildMemory.searchFolder, tool: tool))
      },
      blocks: read[2], indexes: { indexes.result() })
  }

  private static func cache(_ name: String, kind: String, _ folder: MemoryFolder, _ tool: Fingerprint) -> BlobCache {
    folder.read(name).map { BlobCache($0, kind: kind, tool: tool) } ?? BlobCache()
  }

  /// Keeps a build's pages and their targets in place of these. A source that cannot be written to has no memory.
  func renew(pages: BlobCache.Blobs, targets: BlobCache.Blobs, in source: String) {
    write([("pages", pages), ("targets", targets)], in: source)
  }

  /// Keeps a build's search in place of this.
  func renew(search: SearchCacheUpdate, in source: String) {
    write([("indexes", search.indexes), ("blocks", search.blocks)], in: source)
    let folder = MemoryFolder(source)
    let names = Set(search.batches.map { BuildMemory.name($0) })
    for name in folder.names(in: BuildMemory.searchFolder) {
      let path = BuildMemory.searchFolder + "/" + name
      if !names.contains(path) { folder.remove(path) }
    }
  }

  private func write(_ files: [(name: String, blobs: BlobCache.Blobs)], in source: String) {
    let (folder, tool) = (MemoryFolder(source), tool)
    _ = Parallel.map(files.count, grain: 1) { index in
      let (name, blobs) = files[index]
      folder.write(name, BlobCache.file(blobs, kind: name, tool: tool))
    }
  }

  /// Of the file of a batch.
  private static func name(_ key: Fingerprint) -> String {
    searchFolder + "/" + key.bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The folder `.congbo` of a source: the memory of builds, which no one else needs and which may be removed at any time.
struct MemoryFolder: Sendable {
  private let path: String

  init(_ source: String) { path = source + "/.congbo" }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    guard case .bytes(let bytes) = FileBytes.read("\(path)/\(name)") else { return nil }
    return bytes
  }

  /// The names in a folder of it.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
  }

  /// Writes a file of pieces, whole or not at all.
  func write(_ name: String, _ pieces: [ArraySlice<UInt8>]) {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    let manager = FileManager.default
    try? manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let ignore = path + "/.gitignore"
    if !manager.fileExists(atPath: ignore) { try? Data("*\n".utf8).write(to: URL(fileURLWithPath: ignore)) }
    let half = "\(path)/\(name).half"
    do {
      guard manager.createFile(atPath: half, contents: nil) else { return }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: half))
      for piece in pieces { try piece.withUnsafeBytes { try handle.write(contentsOf: $0) } }
      try handle.close()
      if rename(half, file.path) != 0 { try? manager.removeItem(atPath: half) }
    } catch {
      try? manager.removeItem(atPath: half)
    }
  }

  /// Removes a file.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
}
