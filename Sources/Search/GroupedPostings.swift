/// The postings of a batch under its words, put aside until the vocabulary of all pages is known: those of all batches together
/// would be the most that a build has in memory.
struct GroupedPostings: Sendable {
  /// The words; let go once the vocabulary has them.
  let forms: WordForms
  private let families: PerFamily<Groups>

  /// What stands under each word, in the order of the pages.
  private struct Groups: Sendable {
    /// Where each word's end; empty where there are none at all.
    let ends: [UInt32]
    /// How many bytes each takes.
    let size: Int
    let elements: SearchCache.KeptPiece

    func start(_ word: Int) -> Int { word == 0 ? 0 : Int(ends[word - 1]) }

    func count(_ word: Int) -> Int { ends.isEmpty ? 0 : Int(ends[word]) - start(word) }

    /// - Parameters:
    ///   - records: In the order of the pages.
    ///   - words: How many there are.
    ///   - group: The word of a record.
    init<Element: FixedWidthInteger>(
      _ records: [UInt64], words: Int, _ aside: ([UInt8]) -> SearchCache.KeptPiece, group: (UInt64) -> Int,
      _ element: (UInt64) -> Element
    ) {
      size = MemoryLayout<Element>.size
      if records.isEmpty {
        (ends, elements) = ([], SearchCache.KeptPiece([]))
        return
      }
      var next = [UInt32](repeating: 0, count: words)
      for record in records { next[group(record)] += 1 }
      var sum: UInt32 = 0
      for word in next.indices {
        let count = next[word]
        next[word] = sum
        sum += count
      }
      let bytes = [UInt8](unsafeUninitializedCapacity: records.count * MemoryLayout<Element>.size) { room, count in
        let room = UnsafeMutableRawBufferPointer(room)
        for record in records {
          let word = group(record)
          let at = Int(next[word]) * MemoryLayout<Element>.size
          room.storeBytes(of: element(record), toByteOffset: at, as: Element.self)
          next[word] += 1
        }
        count = room.count
      }
      (ends, elements) = (next, aside(bytes))
    }
  }

  /// What pairs have of the words.
  private static let narrow = 1 << 16

  /// - Parameter aside: Where the postings are put.
  init(_ batch: BatchPostings, _ aside: ([UInt8]) -> SearchCache.KeptPiece) {
    let count = batch.forms.count
    forms = batch.forms
    // Spellings of one word are one: under it its pages are in order.
    let word = batch.forms.canonical
    let pairs: Groups
    var stands = PairPlaces(batch.forms)
    // second word, page in batch 10 bits, class 2, place 4 (``PairPlaces``)
    func packed(_ record: UInt64) -> UInt64 {
      (record >> 14 & 0xFF_FFFF) << 16 | (record & 0xFFF) << 4 | stands.next(record)
    }
    if count <= GroupedPostings.narrow {
      // second word 16 bits
      pairs = Groups(batch.pairs, words: count, aside, group: { Int(word[Int($0 >> 38)]) }) {
        UInt32(truncatingIfNeeded: packed($0))
      }
    } else {
      // second word 24 bits: a batch of more words than 16 bits can tell apart
      pairs = Groups(batch.pairs, words: count, aside, group: { Int(word[Int($0 >> 38)]) }, packed)
    }
    families = PerFamily(
      // page in batch 10 bits, impact 4
      words: Groups(batch.words, words: count, aside, group: { Int(word[Int($0 >> 16)]) }) {
        UInt16(truncatingIfNeeded: ($0 >> 4 & 0x3FF) << 4 | $0 & 15)
      },
      pairs: pairs,
      // page in batch 10 bits, ordinal 16
      targets: Groups(batch.targets, words: count, aside, group: { Int(word[Int($0 >> 28)]) }) {
        UInt32(truncatingIfNeeded: ($0 >> 16 & 0x3FF) << 16 | $0 & 0xFFFF)
      })
  }

  /// How many words there are.
  var count: Int { forms.count }

  /// How many postings of a family stand under a word.
  func count(_ family: EntryFamily, _ word: Int) -> Int { families[family].count(word) }

  /// The postings of a family by parts of the vocabulary, put aside anew.
  ///
  /// - Parameters:
  ///   - places: Where the words stand in the vocabulary.
  ///   - part: The part of each key.
  ///   - parts: How many there are.
  func parted(
    _ family: EntryFamily, _ places: [UInt32], part: [Int32], parts: Int,
    _ aside: ([UInt8]) -> SearchCache.KeptPiece
  ) throws -> PartedPostings {
    let groups = families[family]
    guard !groups.ends.isEmpty else {
      return PartedPostings(
        size: groups.size, ends: [UInt32](repeating: 0, count: parts), groups: SearchCache.KeptPiece([]))
    }
    var next = [Int](repeating: 0, count: parts)
    for word in places.indices where groups.count(word) > 0 {
      next[Int(part[Int(places[word] >> 6)])] += PartedPostings.head + groups.count(word) * groups.size
    }
    var sum = 0
    for part in next.indices {
      let size = next[part]
      next[part] = sum
      sum += size
    }
    let elements = try groups.elements.bytes(0..<groups.elements.count)
    let bytes = [UInt8](unsafeUninitializedCapacity: sum) { room, count in
      let room = UnsafeMutableRawBufferPointer(room)
      elements.withUnsafeBytes { elements in
        for word in places.indices where groups.count(word) > 0 {
          let (own, size) = (Int(part[Int(places[word] >> 6)]), groups.count(word) * groups.size)
          let (at, start) = (next[own], groups.start(word) * groups.size)
          room.storeBytes(of: places[word], toByteOffset: at, as: UInt32.self)
          room.storeBytes(of: UInt32(groups.count(word)), toByteOffset: at + 4, as: UInt32.self)
          UnsafeMutableRawBufferPointer(rebasing: room[(at + PartedPostings.head)...])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: elements[start..<(start + size)]))
          next[own] = at + PartedPostings.head + size
        }
      }
      count = sum
    }
    return PartedPostings(
      size: groups.size, ends: next.map { UInt32(truncatingIfNeeded: $0) }, groups: aside(bytes))
  }
}

/// The postings of a batch, of one family, in parts of the vocabulary that are read one by one.
struct PartedPostings: Sendable {
  /// How many bytes a posting takes.
  fileprivate let size: Int
  /// Where each part ends.
  fileprivate let ends: [UInt32]
  /// Of each word of a part the place in the vocabulary, the number of its postings, and these.
  fileprivate let groups: SearchCache.KeptPiece

  /// The bytes before a word's postings.
  fileprivate static let head = 8

  /// The postings of a part under their words, as they come: the word's place, and its postings as sortable numbers.
  ///
  /// - Parameters:
  ///   - page: Number of the batch's first page.
  ///   - places: Where the batch's words stand in the vocabulary.
  /// - Throws: `PostingsLost`.
  func forEach(
    _ part: Int, _ family: EntryFamily, page: UInt64, _ places: [UInt32],
    _ body: (_ place: UInt32, _ values: Values) -> Void
  ) throws {
    let range = (part == 0 ? 0 : Int(ends[part - 1]))..<Int(ends[part])
    if range.isEmpty { return }
    try groups.bytes(range).withUnsafeBytes { bytes in
      places.withUnsafeBufferPointer { places in
        var at = 0
        while at < bytes.count {
          let place = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
          let count = Int(bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))
          at += PartedPostings.head
          let own = UnsafeRawBufferPointer(rebasing: bytes[at..<(at + count * size)])
          body(place, Values(family: family, size: size, form: UInt64(place & 63), page: page, places: places, own))
          at += count * size
        }
      }
    }
  }

  /// Postings of one word.
  struct Values {
    private let family: EntryFamily
    private let size: Int
    private let form: UInt64
    private let page: UInt64
    private let places: UnsafeBufferPointer<UInt32>
    private let elements: UnsafeRawBufferPointer

    fileprivate init(
      family: EntryFamily, size: Int, form: UInt64, page: UInt64, places: UnsafeBufferPointer<UInt32>,
      _ elements: UnsafeRawBufferPointer
    ) {
      (self.family, self.size, self.form, self.page) = (family, size, form, page)
      (self.places, self.elements) = (places, elements)
    }

    @inline(__always)
    private func each<Element: FixedWidthInteger>(_: Element.Type, _ body: (UInt64) -> Void) {
      for at in stride(from: 0, to: elements.count, by: MemoryLayout<Element>.size) {
        body(UInt64(elements.loadUnaligned(fromByteOffset: at, as: Element.self)))
      }
    }

    /// Each as a sortable number.
    @inline(__always)
    func forEach(_ body: (UInt64) -> Void) {
      switch family {
      case .words: each(UInt16.self) { body(form << 28 | (page + $0 >> 4) << 4 | $0 & 15) }
      case .targets: each(UInt32.self) { body((page + $0 >> 16) << 16 | $0 & 0xFFFF) }
      case .pairs:
        func value(_ pair: UInt64) -> UInt64 {
          let other = UInt64(places[Int(pair >> 16)])
          return PairEntry.value(
            second: other >> 6, Int(form), Int(other & 63), page: Int(page + (pair >> 6 & 0x3FF)), pair >> 4 & 3,
            place: pair & 15)
        }
        if size == 4 { each(UInt32.self) { body(value($0)) } } else { each(UInt64.self) { body(value($0)) } }
      }
    }
  }
}

/// Postings that were put aside cannot be read again: the disk is damaged, or its file system has gone.
struct PostingsLost: Error {}
