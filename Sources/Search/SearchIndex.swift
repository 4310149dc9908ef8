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

    /// What readers call a subject with words of the pages about it, which need not mean the same: it finds pages, and answers no question.
    public var topics: [String: [String]]

    /// Options; without any there are no abbreviations, no terms and no topics.
    public init(
      abbreviations: [String: [String]] = [:], terms: [String: [String]] = [:], topics: [String: [String]] = [:],
      folder: String = SearchIndex.folder
    ) {
      self.abbreviations = abbreviations
      self.terms = terms
      self.topics = topics
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
  /// Puts aside what is large and asked for once more: when it is sorted, or written.
  public var aside: @Sendable ([UInt8]) -> KeptPiece

  /// A cache; by default an empty one.
  public init(
    batches: @escaping @Sendable (Fingerprint) -> BlobCache = { _ in BlobCache() },
    keep: @escaping @Sendable (Fingerprint, ArraySlice<UInt8>) -> Void = { _, _ in }, blocks: BlobCache = BlobCache(),
    indexes: @escaping @Sendable () -> IndexCaches = { IndexCaches() },
    aside: @escaping @Sendable ([UInt8]) -> KeptPiece = { KeptPiece($0) }
  ) {
    self.batches = batches
    self.keep = keep
    self.blocks = blocks
    self.indexes = indexes
    self.aside = aside
  }

  /// A piece of what is asked for once more, wherever it lies.
  public struct KeptPiece: Sendable {
    /// How many bytes it has.
    public let count: Int
    private let read: @Sendable (Range<Int>) -> ArraySlice<UInt8>?

    /// A piece that stays in memory.
    public init(_ bytes: [UInt8]) { self.init(count: bytes.count) { bytes[$0] } }

    /// - Parameter read: Gives a part of it; nil where it cannot be read again.
    public init(count: Int, _ read: @escaping @Sendable (Range<Int>) -> ArraySlice<UInt8>?) {
      (self.count, self.read) = (count, read)
    }

    /// All of it. What cannot be read again is damage to whoever reads the cache, which is then as good as absent.
    public func callAsFunction() -> ArraySlice<UInt8> { self(0..<count) }

    /// A part of it, in the same way.
    public func callAsFunction(_ range: Range<Int>) -> ArraySlice<UInt8> { read(range) ?? [] }

    /// A part of it.
    func bytes(_ range: Range<Int>) throws(PostingsLost) -> ArraySlice<UInt8> {
      guard let bytes = read(range) else { throw PostingsLost() }
      return bytes
    }
  }
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
