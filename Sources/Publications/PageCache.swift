import Cache
import Diagnostics
import Parallel

/// What was read of the pages of a source, in the order of their files.
public typealias PageReadings = [Diagnosed<Publication?>]

/// What may know pages from before, so that they need not be read again.
public protocol PageCache: Sendable {
  /// The pages of a source in the order of their files, with what there is to say about each.
  mutating func read(_ files: [(file: String, kind: PublicationKind)], in source: String) -> PageReadings
}

/// Knows nothing and reads everything, on all cores.
public struct NoPageCache: PageCache {
  /// Nothing known.
  public init() {}

  /// Reads all pages.
  public func read(_ files: [(file: String, kind: PublicationKind)], in source: String) -> PageReadings {
    Parallel.map(files.count) { Publication.read(files[$0].file, kind: files[$0].kind, in: source) }
  }
}

/// Pages of earlier builds by the fingerprints of their files; only those whose bytes changed are read.
public struct BlobPageCache: PageCache {
  private let cache: BlobCache
  private let fingerprints: [String: Fingerprint]
  private let spill: SpillFile?
  /// What to keep for the next build: the pages of this one, by name and content.
  public private(set) var blobs: [KeptBlob] = []
  /// Of the files that were read, by their paths.
  public private(set) var found: [String: Fingerprint] = [:]

  /// - Parameters:
  ///   - cache: What was kept.
  ///   - fingerprints: What the files hold now, by their paths in the source folder.
  ///   - spill: Where bodies and what is kept are put aside; without, they stay in memory.
  public init(_ cache: BlobCache, fingerprints: [String: Fingerprint], spill: SpillFile? = nil) {
    (self.cache, self.fingerprints, self.spill) = (cache, fingerprints, spill)
  }

  /// Takes pages from the cache, and reads the others.
  public mutating func read(_ files: [(file: String, kind: PublicationKind)], in source: String) -> PageReadings {
    let (cache, fingerprints, spill) = (cache, fingerprints, spill)
    let results = Parallel.map(files.count) { index in
      let (file, kind) = files[index]
      if let known = fingerprints[file] {
        let key = BlobPageCache.key(file, known)
        if var reader = cache.reader(key), let page = try? BlobPageCache.page(&reader, source) {
          return Page(result: page, blob: cache.kept(key))
        }
      }
      let result = Publication.read(file, kind: kind, in: source)
      guard let publication = result.value else { return Page(result: result, blob: nil) }
      var writer = CacheWriter()
      publication.write(to: &writer)
      writer.put(result.diagnostics)
      let kept = spill.map { publication.aside(in: $0, source: source) } ?? publication
      return Page(
        result: Diagnosed(kept, result.diagnostics),
        blob: KeptBlob(
          BlobPageCache.key(file, publication.fingerprint),
          // As long as it is, where it stays.
          spill == nil ? Array(writer.bytes[...])[...] : writer.bytes[...], aside: spill))
    }
    blobs = results.compactMap(\.blob)
    for (page, result) in zip(files, results) where fingerprints[page.file] == nil {
      found[page.file] = result.result.value?.fingerprint
    }
    return results.map(\.result)
  }

  private struct Page: Sendable {
    let result: Diagnosed<Publication?>
    let blob: KeptBlob?
  }

  private static func key(_ file: String, _ content: Fingerprint) -> Fingerprint {
    Fingerprint { writer in
      writer.put(file)
      writer.put(content)
    }
  }

  private static func page(_ reader: inout CacheReader, _ source: String) throws(CacheDamage) -> Diagnosed<
    Publication?
  > {
    let publication = try Publication(from: &reader, in: source)
    let diagnostics: [Diagnostic] = try reader.next()
    guard reader.isAtEnd else { throw CacheDamage() }
    return Diagnosed(publication, diagnostics)
  }
}
