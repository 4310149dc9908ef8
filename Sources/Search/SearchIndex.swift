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
  public static func files(for entries: [SearchEntry], options: Options = Options()) -> [IndexFile] {
    var files: [IndexFile] = []
    for language in SearchLanguage.allCases {
      let own = entries.filter { $0.language == language }
      if own.isEmpty, language != .vietnamese { continue }
      files += LanguageIndex(own, language, options).files()
    }
    return files
  }
}

/// The index of the pages of one language.
struct LanguageIndex: Sendable {
  private let entries: [SearchEntry]
  private let language: SearchLanguage
  private let options: SearchIndex.Options

  init(_ entries: [SearchEntry], _ language: SearchLanguage, _ options: SearchIndex.Options) {
    let order = entries.indices.sorted { a, b in
      let (first, second) = (entries[a].date, entries[b].date)
      if first != second { return first < second }
      return entries[a].url.utf8.lexicographicallyPrecedes(entries[b].url.utf8)
    }
    self.entries = order.map { entries[$0] }
    self.language = language
    self.options = options
  }

  func files() -> [IndexFile] {
    let size = PageAnalyzer.batchSize
    let entries = self.entries
    let language = self.language
    let batches = Parallel.map((entries.count + size - 1) / size, grain: 1) { index in
      PageAnalyzer.analyse(entries[(index * size)..<min(entries.count, (index + 1) * size)], language: language)
    }
    let vocabulary = Vocabulary(batches, language: language)
    let sorter = PostingSorter(batches: batches, vocabulary: vocabulary, pages: entries.count)
    let words = sorter.entries(.words)
    let pairs = sorter.entries(.pairs)
    let targets = sorter.entries(.targets)
    let writer = BlockWriter(vocabulary: vocabulary, families: [words, pairs, targets])
    let blocks = writer.blocks(LanguageIndex.blockCount(pages: entries.count))
    var named = NamedFiles(folder: "\(options.folder)/\(language.rawValue)")
    var manifest = Manifest(entries, language, options)
    manifest.take(blocks, &named)
    manifest.takeWords(Spelling.file(words, vocabulary, pages: entries.count), &named)
    manifest.takeCards(entries, &named)
    return [IndexFile(path: "\(options.folder)/\(language.rawValue)/manifest.bin", bytes: manifest.encoded())]
      + named.files
  }

  /// As many blocks as leave the files of the index well under 0.4, 0.15 and 0.1 a page at 1,000, 10,000 and 100,000 pages.
  static func blockCount(pages: Int) -> Int {
    pages <= 2_000
      ? max(12, pages * 32 / 100) : pages <= 20_000 ? max(640, pages * 95 / 1000) : max(1900, pages * 6 / 100)
  }
}
