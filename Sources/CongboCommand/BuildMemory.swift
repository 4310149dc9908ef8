import Archiving
import Foundation
import Parallel
import Search

/// What builds keep in `.congbo` under the source, so that the next one reads and searches only what has changed. Without
/// it a build takes longer and makes the same.
struct BuildMemory: Sendable {
  /// What was read of each page.
  let pages: Archive
  /// The targets of each document.
  let targets: Archive
  /// The words of the pages, and the blocks of the index.
  let search: SearchMemory
  private let tool: Fingerprint

  private static let searchFolder = "search"

  /// What is kept under a source by this very tool; whatever cannot be trusted is as good as absent.
  init(_ source: String, tool: Fingerprint) {
    self.tool = tool
    let folder = MemoryFolder(source)
    let names = folder.names(in: BuildMemory.searchFolder)
    let files =
      [("pages", "pages"), ("targets", "targets"), ("blocks", "blocks")]
      + names.map { (BuildMemory.searchFolder + "/" + $0, "search") }
    let read = Parallel.map(files.count, grain: 1) { index in
      folder.read(files[index].0).map { Archive($0, kind: files[index].1, tool: tool) } ?? Archive()
    }
    (pages, targets) = (read[0], read[1])
    search = SearchMemory(batches: Archive(merging: Array(read.dropFirst(3))), blocks: read[2])
  }

  /// Keeps a build's results in place of these. A source that cannot be written to has no memory.
  func renew(pages: Archive.Blobs, targets: Archive.Blobs, search: SearchResults, in source: String) {
    let folder = MemoryFolder(source)
    let batches = search.batches.map { (name: BuildMemory.name($0.key), blob: $0) }
    let fresh = batches.filter { self.search.batches.blob($0.blob.key) == nil }
    let (tool, searchFolder) = (tool, BuildMemory.searchFolder)
    _ = Parallel.map(fresh.count + 3, grain: 1) { index in
      switch index {
      case 0: folder.write("pages", Archive.file(pages, kind: "pages", tool: tool))
      case 1: folder.write("targets", Archive.file(targets, kind: "targets", tool: tool))
      case 2: folder.write("blocks", Archive.file(search.blocks, kind: "blocks", tool: tool))
      default:
        let batch = fresh[index - 3]
        folder.write(
          "\(searchFolder)/\(batch.name)",
          Archive.file([(batch.blob.key, batch.blob.bytes())], kind: "search", tool: tool))
      }
    }
    for name in Set(folder.names(in: searchFolder)).subtracting(batches.map(\.name)) {
      folder.remove("\(searchFolder)/\(name)")
    }
  }

  private static func name(_ key: Fingerprint) -> String {
    key.bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The folder `.congbo` of a source: the memory of builds, which no one else needs and which may be removed at any time.
struct MemoryFolder: Sendable {
  private let path: String

  init(_ source: String) { path = source + "/.congbo" }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { [UInt8]($0) }
  }

  /// The names in a folder of it.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
  }

  /// Writes a file, whole or not at all.
  func write(_ name: String, _ bytes: [UInt8]) {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    let manager = FileManager.default
    try? manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let ignore = path + "/.gitignore"
    if !manager.fileExists(atPath: ignore) { try? Data("*\n".utf8).write(to: URL(fileURLWithPath: ignore)) }
    try? Data(bytes).write(to: file, options: .atomic)
  }

  /// Removes a file.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
}
