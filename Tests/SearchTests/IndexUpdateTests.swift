import Cache
import Search
import Synchronization
import TestSupport
import Testing
import Vietnamese

/// An index made out of the one before it is, byte for byte, the one that all pages together give.
@Suite struct IndexUpdateTests {
  /// Pages that know what they are made from, and count how often their text is read.
  final class Shelf {
    private(set) var pages: [SearchEntry] = []

    func put(_ page: SearchEntry, at index: Int) {
      let counter = Counter()
      counters.append(counter)
      let page = SearchEntry(
        url: page.url, title: page.title, kind: page.kind, date: page.date, passages: [],
        reading: {
          counter.value.add(1, ordering: .relaxed)
          return page.passages
        },
        targets: page.targets,
        cacheKey: Fingerprint { writer in
          writer.put([page.url, page.title, page.date.description] + page.passages.map(\.text))
          for target in page.targets {
            writer.put(target.ordinal)
            writer.put(target.text)
          }
        })
      if index < pages.count { pages[index] = page } else { pages.append(page) }
    }

    func remove(_ index: Int) { pages.remove(at: index) }

    private var counters: [Counter] = []

    /// How many texts were read since the last call.
    func takeReads() -> Int { counters.reduce(0) { $0 + $1.value.exchange(0, ordering: .relaxed) } }

    private final class Counter: Sendable { let value = Atomic(0) }
  }

  static let syllables = [
    "an", "àn", "án", "ạn", "toàn", "toan", "toán", "hoà", "hòa", "hoa", "đô", "do", "đo", "thị", "thi", "2972", "ư",
    "nghiêng", "x²", "tháng", "năm", "qđ-ubnd",
  ]

  static func page(_ number: Int, day: Int? = nil, _ random: inout SeededGenerator) throws -> SearchEntry {
    let rare = Int.random(in: 0..<4, using: &random) == 0
    let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 1...30, using: &random)).map { _ in
        syllables.randomElement(using: &random).map { $0 + (Int.random(in: 0..<9, using: &random) == 0 ? ". " : " ") }
          ?? ""
      }.joined() + (rare ? "từ\(Int.random(in: 0..<40, using: &random))" : "")
    }
    let targets = (0..<Int.random(in: 0...2, using: &random)).map { ordinal in
      SearchEntry.Target(ordinal: ordinal + 1, text: "đạt \(Int.random(in: 1...9, using: &random))0 % " + text[0])
    }
    return try Sample.page(
      "/tin-tuc/\(number)/", "trang \(number) \(syllables.randomElement(using: &random) ?? "")",
      date: "20\(10 + (day ?? number * 7 % 10))-01-0\(1 + number % 9)", text: text, targets: targets)
  }

  /// What builds keep of batches.
  final class Batches: Sendable {
    private let caches = Mutex<[Fingerprint: BlobCache]>([:])

    subscript(_ key: Fingerprint) -> BlobCache { caches.withLock { $0[key] } ?? BlobCache() }

    func keep(_ key: Fingerprint, _ bytes: ArraySlice<UInt8>) {
      caches.withLock { $0[key] = BlobCache([(key, bytes)]) }
    }

    func keep(only keys: [Fingerprint]) {
      caches.withLock { caches in caches = caches.filter { keys.contains($0.key) } }
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3, 4, 5, 6])
  func equalsACleanOneAfterEveryEdit(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shelf = Shelf()
    let count = [3, 40, 150, 400, 700, 700][Int(seed) - 1]
    for number in 0..<count { shelf.put(try Self.page(number, &random), at: number) }
    let batches = Batches()
    var cache = SearchCache(batches: { batches[$0] }, keep: { batches.keep($0, $1) })
    var (fewReads, edits) = (0, 0)
    for step in 0..<60 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: shelf.put(try Self.page(count + step, day: 80 + step / 10, &random), at: shelf.pages.count)
      case 1 where shelf.pages.count > 2: shelf.remove(Int.random(in: 0..<shelf.pages.count, using: &random))
      case 2: shelf.put(try Self.page(count + step, &random), at: shelf.pages.count)
      case 3: break
      default:
        edits += 1
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let index = Int.random(in: 0..<shelf.pages.count, using: &random)
          let number = Int(shelf.pages[index].url.split(separator: "/").last ?? "") ?? 0
          shelf.put(try Self.page(number, day: number * 7 % 10, &random), at: index)
        }
      }
      _ = shelf.takeReads()
      let (files, update) = try SearchIndex.files(for: shelf.pages, options: .init(), cache: cache)
      if step > 0, shelf.takeReads() <= 3 { fewReads += 1 }
      let clean = try SearchIndex.files(for: shelf.pages)
      if files != clean {
        let (one, other) = (try IndexReader(files), try IndexReader(clean))
        let (words, wanted) = (try one.words(), try other.words())
        for key in Set(words.keys).union(wanted.keys).sorted() where words[key] != wanted[key] {
          Issue.record("step \(step), \(key): \(words[key] ?? []) in place of \(wanted[key] ?? [])")
        }
        let (pairs, wantedPairs) = (try one.pairs(), try other.pairs())
        for key in Set(pairs.keys).union(wantedPairs.keys).sorted() where pairs[key] != wantedPairs[key] {
          Issue.record("step \(step), \(key): \(pairs[key] ?? []) in place of \(wantedPairs[key] ?? [])")
        }
        #expect(one.manifest.keys == other.manifest.keys)
        Issue.record("step \(step): other bytes")
        return
      }
      cache.blocks = BlobCache(update.blocks)
      let indexes = IndexCaches(BlobCache(update.indexes.map { ($0.key, $0.piece()) }))
      cache.indexes = { indexes }
      batches.keep(only: update.batches)
    }
    #expect(fewReads > edits / 2, "an edit reads no more than its pages")
  }
}
