import Cache
import Parallel
import Search

/// What builds keep in `.congbo` under the source, so that the next one reads and searches only what has changed. Without
/// it a build takes longer and makes the same.
struct BuildCache: Sendable {
  /// What was read of each page.
  let pages: BlobCache
  /// The targets of each document.
  let targets: BlobCache
  /// The words of the pages, and the blocks of the index.
  let search: SearchCache

  private let directory: CacheDirectory
  private let tool: Fingerprint

  /// Its files. What a file is called is also its kind.
  private enum File: String, CaseIterable { case pages, targets, blocks, indexes }

  /// How large something is that is put aside: smaller pieces take less room than time.
  private static let leastAside = 1 << 14

  /// The folder of the batches of pages, and the kind of its files.
  private static let batches = "search"

  /// What is kept under a source by this very tool; whatever cannot be trusted is as good as absent.
  init(source: String, tool: Fingerprint) {
    let directory = CacheDirectory(source: source)
    @Sendable func read(_ file: File) -> BlobCache {
      BuildCache.read(file.rawValue, kind: file.rawValue, directory, tool)
    }
    // The index is large and not needed soon: it fills the time in which others leave a core.
    let indexes = Parallel.start { IndexCaches(read(.indexes)) }
    let ((pages, targets), blocks) = Parallel.both({ (read(.pages), read(.targets)) }, { read(.blocks) })
    (self.pages, self.targets, self.directory, self.tool) = (pages, targets, directory, tool)
    let spill = directory.spill()
    search = SearchCache(
      batches: { BuildCache.read(BuildCache.name($0), kind: BuildCache.batches, directory, tool) },
      keep: { key, bytes in
        directory.write(BuildCache.name(key)) { put in
          BlobCache.write([(key, bytes)], kind: BuildCache.batches, tool: tool, to: put)
        }
      },
      blocks: blocks, indexes: { indexes.result() },
      aside: { bytes in
        guard bytes.count >= BuildCache.leastAside, let spill, let range = spill.keep(bytes[...]) else {
          return SearchCache.KeptPiece(bytes)
        }
        return SearchCache.KeptPiece(count: bytes.count) { part in
          spill.read((range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound))?[...]
        }
      })
  }

  private static func read(
    _ name: String, kind: String, _ directory: CacheDirectory, _ tool: Fingerprint
  ) -> BlobCache {
    directory.file(name).map { BlobCache($0, kind: kind, tool: tool) } ?? BlobCache()
  }

  /// Keeps a build's pages and their targets in place of these.
  func renew(pages: [KeptBlob], targets: [KeptBlob]) {
    _ = Parallel.both({ write(.pages, kept: pages) }, { write(.targets, kept: targets) })
  }

  /// Keeps a build's search in place of this.
  func renew(search: SearchCacheUpdate) {
    _ = Parallel.both(
      { writeIndexes(search.indexes) },
      { write(.blocks, search.blocks) })
    let current = Set(search.batches.map { BuildCache.name($0) })
    for name in directory.names(in: BuildCache.batches) {
      let path = BuildCache.batches + "/" + name
      if !current.contains(path) { directory.remove(path) }
    }
  }

  private func writeIndexes(_ indexes: [(key: Fingerprint, piece: SearchCache.KeptPiece)]) {
    directory.write(File.indexes.rawValue) { put in
      BlobCache.write(
        indexes.lazy.map { index in (key: index.key, count: index.piece.count, part: { index.piece($0) }) },
        kind: File.indexes.rawValue, tool: tool, to: put)
    }
  }

  private func write(_ file: File, kept blobs: [KeptBlob]) {
    write(file, blobs.lazy.map { (key: $0.key, bytes: $0.bytes) })
  }

  private func write(_ file: File, _ blobs: some Collection<(key: Fingerprint, bytes: ArraySlice<UInt8>)>) {
    directory.write(file.rawValue) { put in BlobCache.write(blobs, kind: file.rawValue, tool: tool, to: put) }
  }

  /// Of the file of a batch.
  private static func name(_ key: Fingerprint) -> String {
    batches + "/" + key.bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
