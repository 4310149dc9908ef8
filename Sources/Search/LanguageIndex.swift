import Cache
import Parallel
import Vietnamese

/// The index of the pages of one language.
struct LanguageIndex: Sendable {
  let entries: [SearchEntry]
  let language: SearchLanguage
  let options: SearchIndex.Options
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

  /// Batches of about 64 pages, of many pages about 256: each has its words in memory until those of all are known, and large ones
  /// share more. Where one ends, the addresses decide: a page that comes or goes changes one batch only.
  private static func cut(_ entries: [SearchEntry]) -> [Range<Int>] {
    let mask: UInt64 = entries.count > manyPages ? 255 : 63
    var ranges: [Range<Int>] = []
    var start = 0
    for index in entries.indices {
      let hash = entries[index].url.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
      }
      if (hash ^ hash >> 32) & mask == 0 || index + 1 - start == PageAnalyzer.mostPages {
        ranges.append(start..<(index + 1))
        start = index + 1
      }
    }
    if start < entries.count { ranges.append(start..<entries.count) }
    return ranges
  }

  private static let manyPages = 32_768

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
    var read = try Parallel.map(ranges.count, grain: 1) { number throws -> (GroupedPostings, Fingerprint?) in
      let key = key(ranges[number])
      if let key {
        if var reader = cache.batches(key).reader(key), let postings = try? BatchPostings(from: &reader) {
          return (GroupedPostings(postings, cache.aside), key)
        }
      }
      let postings = try PageAnalyzer.analyse(entries[ranges[number]], language: language)
      if let key { cache.keep(key, postings.cached) }
      return (GroupedPostings(postings, cache.aside), key)
    }
    let vocabulary = Vocabulary(read.map(\.0), language: language)
    let batches = read.compactMap(\.1)
    let sorter = try PostingSorter(
      read.map(\.0), starts: ranges.map(\.lowerBound), vocabulary, pages: entries.count, cache.aside)
    read = []
    return SortedEntries(vocabulary: vocabulary, families: try sorter.entries(), reuse: nil, batches: batches)
  }

  func key(_ range: Range<Int>) -> Fingerprint? {
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
      vocabulary: sorted.vocabulary.keys)
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
    manifest.hotWords = writer.hotWords()
    manifest.take(places: writer.placeFiles(pages: entries.count, cache.blocks), &named)
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
  static func groupBytes(pages: Int) -> Int { pages <= 2_000 ? 10_000 : pages <= 20_000 ? 16_000 : 30_000 }

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
  static func batches(of pages: [Int], _ old: IndexCache, _ cache: SearchCache) -> [Int: BatchPostings]? {
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
  func keep(
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
