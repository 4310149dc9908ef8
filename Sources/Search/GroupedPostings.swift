/// The postings of a batch under its words, in as little room as they need: while the index is made, those of all pages are in memory.
struct GroupedPostings: Sendable {
  /// The words; let go once the vocabulary has them.
  private(set) var forms: WordForms?
  /// page in batch 10 bits, impact 4
  let words: Groups<UInt16>
  /// second word 20 bits, page in batch 10, class 2
  private let pairs: Groups<UInt32>
  /// second word 24 bits, page in batch 10, class 2: where a batch has more words than 20 bits can tell apart
  private let widePairs: Groups<UInt64>?
  /// page in batch 10 bits, ordinal 16
  let targets: Groups<UInt32>

  /// What stands under each word, in the order of the pages.
  struct Groups<Element: FixedWidthInteger & Sendable>: Sendable {
    /// Where each word's end.
    let ends: [UInt32]
    let elements: [Element]

    subscript(word: Int) -> ArraySlice<Element> {
      elements[(word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])]
    }

    func count(_ word: Int) -> Int { Int(ends[word]) - (word == 0 ? 0 : Int(ends[word - 1])) }

    /// - Parameters:
    ///   - records: In the order of the pages.
    ///   - words: How many there are.
    ///   - group: The word of a record.
    init(_ records: [UInt64], words: Int, group: (UInt64) -> Int, _ element: (UInt64) -> Element) {
      var next = [UInt32](repeating: 0, count: words)
      for record in records { next[group(record)] += 1 }
      var sum: UInt32 = 0
      for word in next.indices {
        let count = next[word]
        next[word] = sum
        sum += count
      }
      elements = [Element](unsafeUninitializedCapacity: records.count) { room, count in
        for record in records {
          let word = group(record)
          (room.baseAddress.unsafelyUnwrapped + Int(next[word])).initialize(to: element(record))
          next[word] += 1
        }
        count = records.count
      }
      ends = next
    }
  }

  /// What pairs have of the words.
  private static let narrow = 1 << 20

  init(_ batch: BatchPostings) {
    let count = batch.forms.count
    forms = batch.forms
    // Spellings of one word are one: under it its pages are in order.
    let word = batch.forms.canonical
    words = Groups(batch.words, words: count, group: { Int(word[Int($0 >> 16)]) }) {
      UInt16(truncatingIfNeeded: ($0 >> 4 & 0x3FF) << 4 | $0 & 15)
    }
    targets = Groups(batch.targets, words: count, group: { Int(word[Int($0 >> 28)]) }) {
      UInt32(truncatingIfNeeded: ($0 >> 16 & 0x3FF) << 16 | $0 & 0xFFFF)
    }
    let isNarrow = count <= GroupedPostings.narrow
    pairs = Groups(isNarrow ? batch.pairs : [], words: count, group: { Int(word[Int($0 >> 38)]) }) {
      UInt32(truncatingIfNeeded: ($0 >> 14 & 0xF_FFFF) << 12 | $0 & 0xFFF)
    }
    widePairs =
      isNarrow
      ? nil
      : Groups(batch.pairs, words: count, group: { Int(word[Int($0 >> 38)]) }) {
        ($0 >> 14 & 0xFF_FFFF) << 12 | $0 & 0xFFF
      }
  }

  /// How many words there are.
  var count: Int { words.ends.count }

  /// How many pairs begin with a word.
  func pairCount(_ word: Int) -> Int { widePairs?.count(word) ?? pairs.count(word) }

  /// The pairs that begin with a word: the second word, the page in the batch, the class.
  @inline(__always)
  func forEachPair(_ word: Int, _ body: (_ second: Int, _ page: UInt64, _ level: UInt64) -> Void) {
    if let widePairs {
      for pair in widePairs[word] { body(Int(pair >> 12), pair >> 2 & 0x3FF, pair & 3) }
    } else {
      for pair in pairs[word] { body(Int(pair >> 12), UInt64(pair >> 2 & 0x3FF), UInt64(pair & 3)) }
    }
  }

  /// The same without its words.
  var withoutForms: GroupedPostings {
    var other = self
    other.forms = nil
    return other
  }
}
