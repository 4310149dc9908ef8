import Cache
import Parallel

/// Encoded postings in the order of their keys, before they are cut into blocks. An entry's bytes are spread over columns,
/// which compress better apart than mixed.
struct EntryList: Sendable {
  /// The first and the second word of each entry's key, as numbers of the vocabulary; -1 where there is no second.
  private(set) var first: [Int32] = []
  private(set) var second: [Int32] = []
  /// How likely each entry is to be asked for.
  private(set) var demand: [UInt32] = []
  /// The bytes, column by column.
  var columns: [[UInt8]]
  /// Where each entry ends in each column. Lists hold some million postings at most, far below 4 GB.
  private var ends: [[UInt32]]

  /// How many entries there are.
  var count: Int { first.count }

  init(columns count: Int) {
    columns = Array(repeating: [], count: count)
    ends = Array(repeating: [], count: count)
  }

  /// Closes the entry whose bytes were appended last.
  mutating func close(first: Int, second: Int, demand: Int) {
    self.first.append(Int32(first))
    self.second.append(Int32(second))
    self.demand.append(UInt32(clamping: demand))
    for column in columns.indices { ends[column].append(UInt32(truncatingIfNeeded: columns[column].count)) }
  }

  /// The bytes of a run of entries in one column.
  func bytes(_ entries: Range<Int>, column: Int) -> ArraySlice<UInt8> {
    let start = start(entries.lowerBound, column)
    return columns[column][start..<(entries.isEmpty ? start : Int(ends[column][entries.upperBound - 1]))]
  }

  private func start(_ entry: Int, _ column: Int) -> Int { entry == 0 ? 0 : Int(ends[column][entry - 1]) }

  /// Appends a run of another list's entries, their words numbered anew.
  mutating func append(_ other: EntryList, _ entries: Range<Int>, numbers: [Int32]? = nil) {
    if entries.isEmpty { return }
    func number(_ word: Int32) -> Int32 { word < 0 ? word : numbers?[Int(word)] ?? word }
    first += other.first[entries].map(number)
    second += other.second[entries].map(number)
    demand += other.demand[entries]
    for column in columns.indices {
      let (here, there) = (columns[column].count, other.start(entries.lowerBound, column))
      columns[column] += other.bytes(entries, column: column)
      ends[column] += other.ends[column][entries].map { UInt32(truncatingIfNeeded: Int($0) - there + here) }
    }
  }

  /// Several lists that follow each other as one, of so many columns, as they are kept: in pieces for which there is room
  /// where there would be none for all of it.
  static func cached(_ parts: [EntryList], columns count: Int) -> [ArraySlice<UInt8>] {
    let total = parts.reduce(0) { $0 + $1.count }
    var head = CacheWriter(capacity: total * 12 + 64)
    head.put(numbers: parts.map(\.first))
    head.put(numbers: parts.map(\.second))
    head.put(numbers: parts.map(\.demand))
    let columns = (0..<count).map { column in
      let bytes = parts.map { $0.columns[column] }
      var writer = CacheWriter(capacity: bytes.reduce(total * 4 + 64) { $0 + $1.count })
      writer.put(numbers: bytes)
      var before = 0
      writer.put(
        numbers: parts.map { part in
          defer { before += part.columns[column].count }
          return part.ends[column].map { UInt32(truncatingIfNeeded: Int($0) + before) }
        })
      return writer.bytes[...]
    }
    return [head.bytes[...]] + columns
  }

  /// The size of an entry in all columns.
  func size(_ entry: Int) -> Int {
    ends.reduce(0) { $0 + Int($1[entry]) - (entry == 0 ? 0 : Int($1[entry - 1])) }
  }
}

extension EntryList {
  /// Reads the pieces of a list of so many columns.
  init(_ pieces: inout IndexCache.Pieces, columns count: Int) throws(CacheDamage) {
    var head = try pieces.next()
    first = try head.nextNumbers()
    second = try head.nextNumbers()
    demand = try head.nextNumbers()
    (columns, ends) = ([], [])
    for _ in 0..<count {
      var column = try pieces.next()
      columns.append(try column.nextNumbers())
      ends.append(try column.nextNumbers())
    }
  }
}

/// Brings the postings of all batches under their keys, key range by key range, so that memory stays bounded.
struct PostingSorter: Sendable {
  let batches: [BatchPostings]
  /// The number of the first page of each batch.
  let starts: [Int]
  let vocabulary: Vocabulary
  let pages: Int

  /// Postings are sorted in parts of at most about this many.
  static let partSize = 3_000_000

  /// Which postings.
  enum Family: Sendable, CaseIterable {
    case words
    case pairs
    case targets

    /// How many columns its entries have.
    var columns: Int {
      switch self {
      case .words: 3
      case .pairs: 4
      case .targets: 1
      }
    }

    /// Writes the entries of a key from its postings, sorted.
    func encode(
      _ values: ArraySlice<UInt64>, key: Int, _ vocabulary: Vocabulary, pages: Int, into list: inout EntryList
    ) {
      switch self {
      case .words: WordEntry.encode(values, key: key, vocabulary, pages: pages, into: &list)
      case .pairs: PairEntry.encode(values, key: key, into: &list)
      case .targets: TargetEntry.encode(values, key: key, into: &list)
      }
    }
  }

  /// The entries of each family, in parts that follow each other in the order of keys.
  func entries() -> [[EntryList]] {
    let counted = Family.allCases.map { counts($0) }
    var parts: [Part] = []
    for (family, counts) in zip(Family.allCases, counted) {
      parts += PostingSorter.parts(counts).map { Part(family: family, keys: $0, counts: counts) }
    }
    // The longest first: what comes last is to be short, or one core waits for the other.
    let ordered = parts.sorted { $0.size > $1.size }
    let made = Parallel.map(ordered.count, grain: 1) { number in
      let part = ordered[number]
      return encode(sorted(part.family, part.keys, part.counts), part.family, part.keys)
    }
    return Family.allCases.map { family in
      zip(ordered, made).filter { $0.0.family == family }.sorted { $0.0.keys.lowerBound < $1.0.keys.lowerBound }.map(
        \.1)
    }
  }

  /// Keys of a family that are written together.
  private struct Part: Sendable {
    let family: Family
    let keys: Range<Int>
    /// Of all keys of the family the number of postings.
    let counts: [Int]

    var size: Int { counts[keys].reduce(0, +) }
  }

  /// Ranges of keys with about as many postings each: as many as keep all cores busy, since for each of them every
  /// posting is looked at.
  private static func parts(_ counts: [Int]) -> [Range<Int>] {
    let total = counts.reduce(0, +)
    let rounds = max(1, (total + partSize * Parallel.width - 1) / (partSize * Parallel.width))
    let size = total / (rounds * Parallel.width) + 1
    var parts: [Range<Int>] = []
    var start = 0
    var sum = 0
    for key in counts.indices {
      sum += counts[key]
      if sum >= size {
        parts.append(start..<(key + 1))
        start = key + 1
        sum = 0
      }
    }
    if start < counts.count { parts.append(start..<counts.count) }
    return parts
  }

  private func records(_ family: Family, _ batch: Int) -> [UInt64] {
    switch family {
    case .words: batches[batch].words
    case .pairs: batches[batch].pairs
    case .targets: batches[batch].targets
    }
  }

  private func shift(_ family: Family) -> UInt64 { family == .words ? 16 : family == .pairs ? 38 : 28 }

  private func counts(_ family: Family) -> [Int] {
    let keyCount = vocabulary.keys.count
    let parts = Parallel.map(batches.count, grain: 1) { batch in
      var counts = [Int](repeating: 0, count: keyCount)
      let places = vocabulary.places[batch]
      let shift = shift(family)
      for record in records(family, batch) { counts[Int(places[Int(record >> shift)] >> 6)] += 1 }
      return counts
    }
    var counts = [Int](repeating: 0, count: keyCount)
    for part in parts { for key in counts.indices { counts[key] += part[key] } }
    return counts
  }

  /// The postings of a range of keys as sortable numbers, each key's sorted, and where each key's end.
  private func sorted(_ family: Family, _ range: Range<Int>, _ counts: [Int]) -> (values: [UInt64], ends: [Int]) {
    var next = [Int](repeating: 0, count: range.count)
    var sum = 0
    for key in range {
      next[key - range.lowerBound] = sum
      sum += counts[key]
    }
    var values = [UInt64](repeating: 0, count: sum)
    let lower = UInt32(range.lowerBound) << 6
    let width = UInt32(range.count) << 6
    values.withUnsafeMutableBufferPointer { values in
      for batch in batches.indices {
        let places = vocabulary.places[batch]
        let page = UInt64(starts[batch])
        let shift = shift(family)
        for record in records(family, batch) {
          let place = places[Int(record >> shift)]
          guard place &- lower < width else { continue }
          let key = Int(place >> 6) - range.lowerBound
          values[next[key]] = value(family, record, UInt64(place & 63), page, places)
          next[key] += 1
        }
      }
      var radix = RadixSort(lowest: PairEntry.pageBits)
      var start = 0
      for end in next {
        if end - start > 1 {
          var own = UnsafeMutableBufferPointer(rebasing: values[start..<end])
          if family == .pairs, own.count >= RadixSort.least { radix.sort(&own) } else { own.sort() }
        }
        start = end
      }
    }
    return (values, next)
  }

  @inline(__always)
  private func value(_ family: Family, _ record: UInt64, _ form: UInt64, _ page: UInt64, _ places: [UInt32]) -> UInt64 {
    switch family {
    case .words: return form << 28 | (page + (record >> 4 & 0xFFF)) << 4 | record & 15
    case .pairs:
      let other = UInt64(places[Int(record >> 14 & 0xFF_FFFF)])
      return (other >> 6) << 38 | form << 32 | (other & 63) << 26 | (page + (record >> 2 & 0xFFF)) << 2 | record & 3
    case .targets: return (page + (record >> 16 & 0xFFF)) << 16 | record & 0xFFFF
    }
  }

  private func encode(_ sorted: (values: [UInt64], ends: [Int]), _ family: Family, _ range: Range<Int>) -> EntryList {
    var list = EntryList(columns: family.columns)
    var start = 0
    for (offset, end) in sorted.ends.enumerated() {
      let key = range.lowerBound + offset
      if end > start {
        family.encode(sorted.values[start..<end], key: key, vocabulary, pages: pages, into: &list)
      }
      start = end
    }
    return list
  }
}
