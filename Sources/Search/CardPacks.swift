import Vietnamese

/// Which cards share a file. What answers one question has titles alike, so that in a small portal pages whose titles share words stand together:
/// a list of ten results then asks for few files. In larger ones, where the table of it would weigh more than the files, they stand in the order
/// of the pages.
struct CardPacks: Sendable {
  /// The pages of each file, ascending.
  let packs: [[Int]]
  /// For each page the character `0` + the number of its file; empty where `perFile` pages after the other share one.
  let files: String

  private static let mostPages = 2_560
  /// In how many files a word stands at most that tells of them, and how long the list of these words is at most, in bytes.
  private static let mostFiles = 12
  private static let mostBytes = 12_000

  init(_ entries: [SearchEntry], perFile: Int) {
    guard entries.count > perFile, entries.count <= CardPacks.mostPages else {
      packs = stride(from: 0, to: entries.count, by: perFile).map { Array($0..<min(entries.count, $0 + perFile)) }
      files = ""
      return
    }
    let keys = CardPacks.keys(entries.map(\.title))
    let order = keys.indices.sorted { a, b in
      keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
    }
    var packs: [[Int]] = []
    for page in order {
      let isAlike = keys[page].first == packs.last?.last.flatMap { keys[$0].first }
      if let last = packs.last, last.count < perFile, isAlike || last.count < perFile * 3 / 4 {
        packs[packs.count - 1].append(page)
      } else {
        packs.append([page])
      }
    }
    self.packs = packs.map { $0.sorted() }
    var files = [UInt8](repeating: 0x30, count: entries.count)
    for (number, pack) in packs.enumerated() { for page in pack { files[page] += UInt8(number) } }
    self.files = String(decoding: files, as: UTF8.self)
  }

  /// For each file a line with the words of its titles, and the first ones of its numbers, that stand in few files: what is asked for by
  /// them is on these cards, which need not wait until the postings tell so. Words of more files are left out where the list would be long.
  func words(_ entries: [SearchEntry], _ language: SearchLanguage) -> String {
    guard !files.isEmpty else { return "" }
    var places: [String: Set<Int>] = [:]
    for (number, pack) in packs.enumerated() {
      for page in pack {
        var words = Analysis.analyse(entries[page].title, language: language).words
        if let number = entries[page].number { words += Analysis.analyse(number, language: language).words.prefix(1) }
        for word in words { places[word.key, default: []].insert(number) }
      }
    }
    for most in stride(from: min(CardPacks.mostFiles, packs.count - 1), to: 0, by: -1) {
      let telling = places.filter { $0.value.count <= most }
      let bytes = telling.reduce(packs.count) { $0 + ($1.key.utf8.count + 1) * $1.value.count }
      guard bytes <= CardPacks.mostBytes else { continue }
      var lines = [[String]](repeating: [], count: packs.count)
      for (word, files) in telling { for file in files { lines[file].append(word) } }
      return lines.map { line in
        line.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " ")
      }.joined(separator: "\n")
    }
    return ""
  }

  /// For each title the pairs of words that it shares with some others and not with most, frequent ones first, as numbers in that order.
  private static func keys(_ titles: [String]) -> [[Int]] {
    let pairs = titles.map { title -> Set<String> in
      let words = Folding.fold(title).split { !$0.isLetter && !$0.isNumber }
      return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }
    var counts: [String: Int] = [:]
    for pair in pairs.joined() { counts[pair, default: 0] += 1 }
    let shared = counts.filter { $0.value > 1 && $0.value <= max(2, titles.count / 5) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let numbers = Dictionary(shared.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    return pairs.map { $0.compactMap { numbers[$0] }.sorted() }
  }
}
