import Cache
import Parallel
import Vietnamese

/// The static search index: a folder of small files that the client in `templates/assets/` reads.
///
/// Layout, for each language: `manifest.bin` (deflated JSON behind 6 letters of check sum, see `Manifest`) names all others by their content, and
/// holds what is asked for most (`HotEntries`). Blocks are deflated runs of keys, each key as (shared bytes with the key before, further bytes,
/// entry); see `BlockKind`, `WordEntry`, `PairEntry`, `TargetEntry`. Pages are numbered by date, then address, so that a new page comes last and an
/// edited page renames only the blocks that hold its words.
public enum SearchIndex {
  /// The folder of the index, from the site's root.
  public static let folder = "tim-kiem/index"

  /// What a province may set.
  public struct Options: Sendable {
    /// Abbreviations, each with what it stands for: `"CNTT": ["công nghệ thông tin"]`.
    public var abbreviations: [String: [String]]
    /// The folder of the index, from the site's root.
    public var folder: String

    /// Terms of other languages with those of the pages, `digital government` → `chính quyền số`.
    public var terms: [String: [String]]

    /// Options; without any there are no abbreviations and no terms.
    public init(
      abbreviations: [String: [String]] = [:], terms: [String: [String]] = [:], folder: String = SearchIndex.folder
    ) {
      self.abbreviations = abbreviations
      self.terms = terms
      self.folder = folder
    }
  }

  /// All files of the index: one folder for Vietnamese, and one for English when there are English pages. The order of the
  /// entries makes no difference.
  ///
  /// - Throws: What the entries throw when they are asked for their text.
  public static func files(for entries: [SearchEntry], options: Options = Options()) throws -> [IndexFile] {
    try files(for: entries, options: options, cache: SearchCache()).files
  }

  /// The same, with what an earlier build has read and packed.
  ///
  /// - Parameters:
  ///   - cache: What was kept; with the files comes what to keep for the next build.
  ///   - untilExit: What a process that ends soon has.
  public static func files(
    for entries: [SearchEntry], options: Options, cache: SearchCache, untilExit: UntilExit? = nil
  ) throws -> (files: [IndexFile], update: SearchCacheUpdate) {
    var files: [IndexFile] = []
    var update = SearchCacheUpdate()
    let indexes = cache.indexes()
    for language in SearchLanguage.allCases {
      let own = entries.filter { $0.language == language }
      if own.isEmpty, language != .vietnamese { continue }
      let index = LanguageIndex(own, language, options)
      let head = Parallel.start { index.head(cache) }
      let entries = try index.updated(indexes[language], cache) ?? index.sorted(cache)
      let (made, results) = index.files(entries, head.result(), cache)
      files += made
      update.append(results)
      // Made out of the one before, the index was never all in memory with its postings; then there is room for it to stay.
      if entries.reuse != nil { untilExit?.hold([entries, index] as [any Sendable]) }
    }
    return (files, update)
  }
}

/// What an earlier build left of the search.
public struct SearchCache: Sendable {
  /// The words of a batch of pages; they are large, and asked for only where they are needed.
  public var batches: @Sendable (Fingerprint) -> BlobCache
  /// Keeps a batch of pages for the next build, at once, so that it need not stay in cache.
  public var keep: @Sendable (Fingerprint, ArraySlice<UInt8>) -> Void
  /// Deflated files of the index, by what they hold.
  public var blocks: BlobCache
  /// The whole index of each language; large, and asked for once.
  public var indexes: @Sendable () -> IndexCaches
  /// Puts aside what is large and asked for once more, when it is written.
  public var aside: @Sendable ([UInt8]) -> KeptPiece

  /// A cache; by default an empty one.
  public init(
    batches: @escaping @Sendable (Fingerprint) -> BlobCache = { _ in BlobCache() },
    keep: @escaping @Sendable (Fingerprint, ArraySlice<UInt8>) -> Void = { _, _ in }, blocks: BlobCache = BlobCache(),
    indexes: @escaping @Sendable () -> IndexCaches = { IndexCaches() },
    aside: @escaping @Sendable ([UInt8]) -> KeptPiece = { bytes in { bytes[...] } }
  ) {
    self.batches = batches
    self.keep = keep
    self.blocks = blocks
    self.indexes = indexes
    self.aside = aside
  }

  /// A piece of what is to be kept, wherever it lies.
  public typealias KeptPiece = @Sendable () -> ArraySlice<UInt8>
}

/// What to keep of the search for the next build.
public struct SearchCacheUpdate: Sendable {
  /// Which batches of pages are to stay in the cache.
  public var batches: [Fingerprint] = []
  /// For `SearchCache.blocks`.
  public var blocks: BlobCache.Blobs = []
  /// For `SearchCache.indexes`.
  public var indexes: [(key: Fingerprint, piece: SearchCache.KeptPiece)] = []

  mutating func append(_ other: SearchCacheUpdate) {
    batches += other.batches
    blocks += other.blocks
    indexes += other.indexes
  }
}

/// The index of the pages of one language.
struct LanguageIndex: Sendable {
  private let entries: [SearchEntry]
  private let language: SearchLanguage
  private let options: SearchIndex.Options
  private let ranges: [Range<Int>]

  init(_ entries: [SearchEntry], _ language: SearchLanguage, _ options: SearchIndex.Options) {
    let order = entries.indices.sorted { a, b in
      let (first, second) = (entries[a].date, entries[b].date)
      if first != second { return first < second }
      return entries[a].url.utf8.lexicographicallyPrecedes(entries[b].url.utf8)
    }
    self.entries = order.map { entries[$0] }
    self.language = language
    self.options = options
    ranges = LanguageIndex.cut(self.entries)
  }

  /// Batches of about 64 pages. Where one ends, the addresses decide: a page that comes or goes changes one batch only.
  private static func cut(_ entries: [SearchEntry]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in entries.indices {
      let hash = entries[index].url.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
      }
      if (hash ^ hash >> 32) & 63 == 0 || index + 1 - start == PageAnalyzer.mostPages {
        ranges.append(start..<(index + 1))
        start = index + 1
      }
    }
    if start < entries.count { ranges.append(start..<entries.count) }
    return ranges
  }

  /// All entries of the index, in the order of their keys, and the batches that they come from.
  struct SortedEntries: Sendable {
    let vocabulary: Vocabulary
    /// In parts that follow each other.
    let families: PerFamily<[EntryList]>
    /// Which of them an earlier build has written.
    let reuse: BlockWriter.Reuse?
    let batches: [Fingerprint]
  }

  /// The entries from the postings of all pages: from the cache, or read now.
  func sorted(_ cache: SearchCache) throws -> SortedEntries {
    let read = try Parallel.map(ranges.count, grain: 1) { number throws -> (GroupedPostings, Fingerprint?) in
      let key = key(ranges[number])
      if let key {
        if var reader = cache.batches(key).reader(key), let postings = try? BatchPostings(from: &reader) {
          return (GroupedPostings(postings), key)
        }
      }
      let postings = try PageAnalyzer.analyse(entries[ranges[number]], language: language)
      if let key { cache.keep(key, postings.cached) }
      return (GroupedPostings(postings), key)
    }
    let vocabulary = Vocabulary(read.map(\.0), language: language)
    let sorter = PostingSorter(
      batches: read.map(\.0.withoutForms), starts: ranges.map(\.lowerBound), vocabulary: vocabulary,
      pages: entries.count)
    return SortedEntries(
      vocabulary: vocabulary, families: sorter.entries(), reuse: nil,
      batches: read.compactMap(\.1))
  }

  private func key(_ range: Range<Int>) -> Fingerprint? {
    let cacheKeys = entries[range].compactMap(\.cacheKey)
    guard cacheKeys.count == range.count else { return nil }
    return Fingerprint { writer in
      writer.put(language.rawValue)
      for key in cacheKeys { writer.put(key) }
    }
  }

  /// The manifest with the facets only, and the files of cards: what needs no postings.
  typealias Head = (manifest: Manifest, cards: CardFiles)

  func head(_ cache: SearchCache) -> Head {
    let manifest = Manifest(entries, language, options)
    return (manifest, manifest.cardFiles(entries, namedFiles(cache)))
  }

  private func namedFiles(_ cache: SearchCache) -> NamedFiles {
    NamedFiles(folder: "\(options.folder)/\(language.rawValue)", cache: cache.blocks)
  }

  func files(_ sorted: SortedEntries, _ head: Head, _ cache: SearchCache) -> ([IndexFile], SearchCacheUpdate) {
    let hot = HotEntries(sorted.families, bytes: LanguageIndex.hotBytes(pages: entries.count))
    let groups = WordGroups(
      sorted.families, hot: hot, bytes: LanguageIndex.groupBytes(pages: entries.count),
      vocabulary: sorted.vocabulary.keys.count)
    let writer = BlockWriter(vocabulary: sorted.vocabulary, families: sorted.families, hot: hot, groups: groups)
    // What is kept is made at once, beside the rest: the entries take more memory than it does.
    let (blocks, cached) = Parallel.both(
      {
        writer.blocks(
          LanguageIndex.blockCount(pages: entries.count) - groups.groups.count, cache.blocks, sorted.reuse)
      },
      { isKnowable(sorted) ? IndexCache.cached(sorted.families, cache.aside) : nil })
    let made = named(blocks, writer, sorted, head, cache)
    let index = cached.map { cached in
      IndexCache.cached(
        cacheKeys: entries.compactMap(\.cacheKey), ranges: ranges, sorted, blocks, groups, cached, language)
    }
    return (made.files, SearchCacheUpdate(batches: sorted.batches, blocks: made.blobs, indexes: index ?? []))
  }

  /// The files of the index, the manifest first, and what they were deflated from.
  private func named(
    _ blocks: PerBlockKind<BlockWriter.Blocks>, _ writer: BlockWriter, _ sorted: SortedEntries, _ head: Head,
    _ cache: SearchCache
  ) -> (files: [IndexFile], blobs: BlobCache.Blobs) {
    var named = namedFiles(cache)
    var manifest = head.manifest
    manifest.take(blocks, &named)
    manifest.take(groups: writer.groupWords(), writer.groupBlocks(cache.blocks), &named)
    manifest.takeWords(Spelling.file(sorted.families.words, sorted.vocabulary, pages: entries.count), &named)
    manifest.take(head.cards, &named)
    let first = IndexFile(
      path: "\(options.folder)/\(language.rawValue)/manifest.bin", bytes: manifest.encoded(writer.hotBlock()))
    return ([first] + named.files, named.blobs)
  }

  /// Whether the next build may start from this one: it has to know which pages differ.
  private func isKnowable(_ sorted: SortedEntries) -> Bool {
    entries.allSatisfy { $0.cacheKey != nil } && sorted.batches.count == ranges.count
  }

  /// As many blocks as leave the files of the index well under 0.4, 0.15 and 0.1 a page at 1,000, 10,000 and 100,000 pages.
  static func blockCount(pages: Int) -> Int {
    pages <= 2_000
      ? max(8, pages * 30 / 100) : pages <= 20_000 ? max(600, pages * 8 / 100) : max(1600, pages * 6 / 100)
  }

  /// How large a file of words that go together is, about, before it is deflated.
  static func groupBytes(pages: Int) -> Int { pages <= 2_000 ? 12_000 : 30_000 }

  /// How much of the index every search reads with the manifest: a fifth of a second on a slow line; less of a small index.
  static func hotBytes(pages: Int) -> Int { pages <= 2_000 ? min(12_000, 4_000 + 50 * pages) : 18_000 }
}

// MARK: From one build to the next

extension LanguageIndex {
  /// The entries from those of the last build, where few pages differ and none before them came or went.
  func updated(_ last: IndexCache?, _ cache: SearchCache) throws -> SortedEntries? {
    let cacheKeys = entries.compactMap(\.cacheKey)
    guard let old = last, cacheKeys.count == entries.count, old.cacheKeys.count <= cacheKeys.count else { return nil }
    let changed = cacheKeys.indices.filter { $0 >= old.cacheKeys.count || old.cacheKeys[$0] != cacheKeys[$0] }
    guard changed.count <= max(8, cacheKeys.count / LanguageIndex.leastShare),
      let before = LanguageIndex.batches(of: changed, old, cache)
    else { return nil }
    let after = try Parallel.map(changed.count, grain: 1) { number throws in
      try PageAnalyzer.analyse(entries[changed[number]...changed[number]], language: language)
    }
    var table = VocabularyUpdate.table(old.vocabulary)
    let changes = zip(changed, after).map { page, batch in
      PageChange(
        page: page,
        before: old.batch(of: page).flatMap { number in
          before[number].map { PagePostings(page - old.ranges[number].lowerBound, of: $0, &table) }
        },
        after: PagePostings(0, of: batch, &table))
    }
    guard let update = IndexUpdate(old, changes, table, pages: entries.count, language: language) else { return nil }
    let pages = Dictionary(zip(changed, after), uniquingKeysWith: { first, _ in first })
    return SortedEntries(
      vocabulary: update.vocabulary, families: update.families.map { [$0] },
      reuse: BlockWriter.Reuse(blocks: old.blocks, apart: old.apart, turned: old.turned, origins: update.origins),
      batches: try Parallel.map(ranges.count) { try keep($0, old, before, pages, cache) }.compactMap { $0 })
  }

  /// Of how many pages one may differ: where more do, it is as quick to sort all postings.
  private static let leastShare = 50

  /// The postings, as they were, of the batches that hold these pages, by their numbers; nil where one is not known.
  private static func batches(of pages: [Int], _ old: IndexCache, _ cache: SearchCache) -> [Int: BatchPostings]? {
    let numbers = Set(pages.compactMap { old.batch(of: $0) }).sorted()
    let read = Parallel.map(numbers.count, grain: 1) { index -> BatchPostings? in
      let key = old.batches[numbers[index]]
      return cache.batches(key).reader(key).flatMap { reader in
        var reader = reader
        return try? BatchPostings(from: &reader)
      }
    }
    let found = read.compactMap { $0 }
    guard found.count == numbers.count else { return nil }
    return Dictionary(zip(numbers, found), uniquingKeysWith: { first, _ in first })
  }

  /// Keeps a batch: the one before with the pages that changed, or, where it began elsewhere, all its pages.
  private func keep(
    _ number: Int, _ old: IndexCache, _ before: [Int: BatchPostings], _ pages: [Int: BatchPostings],
    _ cache: SearchCache
  ) throws -> Fingerprint? {
    let range = ranges[number]
    guard let key = key(range) else { return nil }
    if old.batches.contains(key) { return key }
    if let index = old.batch(of: range.lowerBound), old.ranges[index].lowerBound == range.lowerBound,
      let batch = before[index],
      range.allSatisfy({ $0 < old.ranges[index].upperBound || pages[$0] != nil })
    {
      let own = Dictionary(
        range.compactMap { page in pages[page].map { (page - range.lowerBound, $0) } },
        uniquingKeysWith: { first, _ in first })
      cache.keep(key, batch.replacing(own, count: range.count).cached)
    } else {
      cache.keep(key, try PageAnalyzer.analyse(entries[range], language: language).cached)
    }
    return key
  }
}
