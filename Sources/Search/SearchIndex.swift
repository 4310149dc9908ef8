import Archiving
import Parallel
import Foundation
import Vietnamese

/// The static search index: a folder of small files that the client in `templates/assets/` reads.
///
/// Layout, for each language: `manifest.bin` (deflated JSON, see `Manifest`) names all others by their content. Blocks of
/// words and of pairs are deflated runs of keys, each key as (shared bytes with the key before, further bytes, entry); see
/// `WordEntry`, `PairEntry`, `TargetEntry`. Pages are numbered by date, then address, so that a new page comes last and an
/// edited page renames only the blocks that hold its words.
public enum SearchIndex {
  /// What a province may set.
  public struct Options: Sendable {
    /// Abbreviations, each with what it stands for: `"CNTT": ["công nghệ thông tin"]`.
    public var abbreviations: [String: [String]]
    /// The folder of the index, from the site's root.
    public var folder: String

    /// Options; without any there are no abbreviations.
    public init(abbreviations: [String: [String]] = [:], folder: String = "tim-kiem/index") {
      self.abbreviations = abbreviations
      self.folder = folder
    }
  }

  /// All files of the index: one folder for Vietnamese, and one for English when there are English pages. The order of the
  /// entries makes no difference.
  ///
  /// - Throws: What the entries throw when they are asked for their text.
  public static func files(for entries: [SearchEntry], options: Options = Options()) throws -> [IndexFile] {
    try files(for: entries, options: options, memory: SearchMemory()).files
  }

  /// The same, with what an earlier build has read and packed.
  ///
  /// - Parameter memory: What was kept; with the files comes what to keep for the next build.
  public static func files(for entries: [SearchEntry], options: Options, memory: SearchMemory) throws -> (
    files: [IndexFile], kept: SearchResults
  ) {
    var files: [IndexFile] = []
    var kept = SearchResults()
    for language in SearchLanguage.allCases {
      let own = entries.filter { $0.language == language }
      if own.isEmpty, language != .vietnamese { continue }
      let index = LanguageIndex(own, language, options)
      let batches = try index.batches(memory.batches)
      kept.batches += batches.compactMap { batch in batch.key.map { ($0, { batch.blob }) } }
      let (made, blocks) = index.files(batches.map(\.postings), memory.blocks)
      files += made
      kept.blocks += blocks
    }
    return (files, kept)
  }
}

/// What an earlier build knows of the search.
public struct SearchMemory: Sendable {
  /// The words of the pages, in batches.
  public var batches: Archive
  /// Blocks of the index, by what they hold.
  public var blocks: Archive

  /// A memory; by default an empty one.
  public init(batches: Archive = Archive(), blocks: Archive = Archive()) {
    self.batches = batches
    self.blocks = blocks
  }
}

/// What to keep of the search for the next build.
public struct SearchResults: Sendable {
  /// For `SearchMemory.batches`; they are large, and made when they are written.
  public var batches: [(key: Fingerprint, bytes: @Sendable () -> ArraySlice<UInt8>)] = []
  /// For `SearchMemory.blocks`.
  public var blocks: Archive.Blobs = []
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

  /// The postings of a batch; with a key where the next build may have them, and as they are then kept.
  struct Batch: Sendable {
    let postings: BatchPostings
    let key: Fingerprint?
    /// As the archive has it; nil where it has not.
    let known: ArraySlice<UInt8>?

    var blob: ArraySlice<UInt8> {
      if let known { return known }
      var writer = ArchiveWriter()
      writer.put(postings)
      return writer.bytes[...]
    }
  }

  /// The postings of all pages: from the archive, or read now.
  func batches(_ archive: Archive) throws -> [Batch] {
    try Parallel.map(ranges.count, grain: 1) { number throws -> Batch in
      let key = key(ranges[number])
      if let key, var reader = archive.reader(key), let blob = archive.blob(key),
        let postings = try? BatchPostings(from: &reader)
      {
        return Batch(postings: postings, key: key, known: blob)
      }
      let postings = try PageAnalyzer.analyse(entries[ranges[number]], language: language)
      return Batch(postings: postings, key: key, known: nil)
    }
  }

  private func key(_ range: Range<Int>) -> Fingerprint? {
    let inputs = entries[range].compactMap(\.inputs)
    guard inputs.count == range.count else { return nil }
    return Fingerprint { writer in
      writer.put(language.rawValue)
      for input in inputs { writer.put(input) }
    }
  }

  func files(_ batches: [BatchPostings], _ known: Archive) -> ([IndexFile], Archive.Blobs) {
    let vocabulary = Vocabulary(batches, language: language)
    let sorter = PostingSorter(
      batches: batches, starts: ranges.map(\.lowerBound), vocabulary: vocabulary, pages: entries.count)
    let words = sorter.entries(.words)
    let pairs = sorter.entries(.pairs)
    let targets = sorter.entries(.targets)
    let writer = BlockWriter(vocabulary: vocabulary, families: [words, pairs, targets])
    let blocks = writer.blocks(LanguageIndex.blockCount(pages: entries.count), known)
    var named = NamedFiles(folder: "\(options.folder)/\(language.rawValue)")
    var manifest = Manifest(entries, language, options)
    manifest.take(blocks, &named)
    manifest.takeWords(Spelling.file(words, vocabulary, pages: entries.count), &named)
    manifest.takeCards(entries, &named)
    let head = IndexFile(path: "\(options.folder)/\(language.rawValue)/manifest.bin", bytes: manifest.encoded())
    return ([head] + named.files, blocks.flatMap { Array(zip($0.keys, $0.bytes.map { $0[...] })) })
  }

  /// As many blocks as leave the files of the index well under 0.4, 0.15 and 0.1 a page at 1,000, 10,000 and 100,000 pages.
  static func blockCount(pages: Int) -> Int {
    pages <= 2_000
      ? max(12, pages * 32 / 100) : pages <= 20_000 ? max(640, pages * 95 / 1000) : max(1900, pages * 6 / 100)
  }
}
