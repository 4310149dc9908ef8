import Cache

/// The index of one language as a build made it: what the next build makes its own from, where few pages differ.
struct IndexCache: Sendable {
  /// `SearchEntry.cacheKey` of each page, in order.
  let cacheKeys: [Fingerprint]
  /// The batches of pages.
  let ranges: [Range<Int>]
  /// By which the cache knows the postings of each batch.
  let batches: [Fingerprint]
  let vocabulary: Vocabulary
  let families: PerFamily<EntryList>
  /// Without their bytes.
  let blocks: PerBlockKind<BlockWriter.Blocks>
  /// Which entries stood in no block by their first word, and of these the pairs that stood by their second.
  let apart: PerFamily<[Bool]>
  let turned: [Int32]

  /// The number of the batch that holds a page; nil for a page that there was not.
  func batch(of page: Int) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= page { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count ? low : nil
  }
}

/// The indexes of all languages as a build made them.
public struct IndexCaches: Sendable {
  private let indexes: [SearchLanguage: IndexCache]

  /// Reads what `SearchCacheUpdate.indexes` gave; what is damaged, or not there, is not known.
  public init(_ cache: BlobCache = BlobCache()) {
    indexes = Dictionary(
      uniqueKeysWithValues: SearchLanguage.allCases.compactMap { language in
        (try? IndexCache(cache, language)).map { (language, $0) }
      })
  }

  subscript(_ language: SearchLanguage) -> IndexCache? { indexes[language] }
}

extension IndexCache {
  /// How many numbers a piece has at most.
  static let longestPiece = 1 << 20

  /// The pieces in which an index is kept, one after the other.
  struct Pieces {
    private let cache: BlobCache
    private let language: SearchLanguage
    private var number = 0

    init(_ cache: BlobCache, _ language: SearchLanguage) { (self.cache, self.language) = (cache, language) }

    mutating func next() throws(CacheDamage) -> CacheReader {
      guard let reader = cache.reader(Pieces.key(language, number)) else { throw CacheDamage() }
      number += 1
      return reader
    }

    static func key(_ language: SearchLanguage, _ number: Int) -> Fingerprint {
      Fingerprint { writer in
        writer.put(language.rawValue)
        writer.put(number)
      }
    }
  }

  /// What a build keeps of an index that it made.
  ///
  /// - Parameter entries: What ``cached(_:)`` gave.
  static func cached(
    cacheKeys: [Fingerprint], ranges: [Range<Int>], _ sorted: LanguageIndex.SortedEntries,
    _ blocks: PerBlockKind<BlockWriter.Blocks>, _ groups: WordGroups, _ entries: [SearchCache.KeptPiece],
    _ language: SearchLanguage
  ) -> [(key: Fingerprint, piece: SearchCache.KeptPiece)] {
    var head = CacheWriter()
    head.put(cacheKeys)
    head.put(ranges)
    head.put(sorted.batches)
    head.put(sorted.vocabulary)
    for kind in blocks.all { kind.write(to: &head) }
    for apart in groups.apart.all { head.put(numbers: apart.indices.filter { apart[$0] }.map { UInt32($0) }) }
    head.put(numbers: groups.turned)
    let first = head.bytes
    return ([SearchCache.KeptPiece(first)] + entries).enumerated().map { (Pieces.key(language, $0), $1) }
  }

  /// The entries as they are kept, each piece put aside as soon as it is made: all of them have as many bytes as the entries.
  static func cached(
    _ families: PerFamily<[EntryList]>, _ aside: ([UInt8]) -> SearchCache.KeptPiece
  ) -> [SearchCache.KeptPiece] {
    EntryFamily.allCases.flatMap { EntryList.cached(families[$0], columns: $0.columns, aside) }
  }

  /// Reads it.
  init(_ cache: BlobCache, _ language: SearchLanguage) throws(CacheDamage) {
    var pieces = Pieces(cache, language)
    var head = try pieces.next()
    cacheKeys = try head.next()
    ranges = try head.next()
    batches = try head.next()
    vocabulary = try head.next()
    blocks = try PerBlockKind { kind throws(CacheDamage) in try BlockWriter.Blocks(kind, from: &head) }
    let entries: PerFamily<[UInt32]> = try PerFamily { _ throws(CacheDamage) in try head.nextNumbers() }
    turned = try head.nextNumbers()
    families = try PerFamily { family throws(CacheDamage) in try EntryList(&pieces, family) }
    let lists = families
    apart = try PerFamily { family throws(CacheDamage) in
      var apart = [Bool](repeating: false, count: lists[family].count)
      for entry in entries[family] {
        guard Int(entry) < apart.count else { throw CacheDamage() }
        apart[Int(entry)] = true
      }
      return apart
    }
    guard batches.count == ranges.count else { throw CacheDamage() }
  }
}

/// Kept without their bytes, which the cache of blocks has.
extension BlockWriter.Blocks {
  init(_ kind: BlockKind, from reader: inout CacheReader) throws(CacheDamage) {
    let count: Int = try reader.next()
    for _ in kind.families { ends.append(try reader.nextNumbers()) }
    for _ in 0..<count { firstKeys.append(Array(try reader.nextBytes())) }
    keys = try reader.next()
    names = try reader.next()
    guard keys.count == count, names.count == count, ends.allSatisfy({ $0.count == count }) else { throw CacheDamage() }
  }

  func write(to writer: inout CacheWriter) {
    writer.put(keys.count)
    for ends in ends { writer.put(numbers: ends) }
    for key in firstKeys { writer.put(bytes: key) }
    writer.put(keys)
    writer.put(names)
  }
}
