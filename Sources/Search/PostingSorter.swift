import Parallel

/// Brings the postings of all batches under their keys, key range by key range, so that memory stays bounded.
struct PostingSorter: Sendable {
  private let batches: [PerFamily<PartedPostings>]
  private let parts: PerFamily<[Range<Int>]>
  private let counts: PerFamily<[Int]>
  /// The number of the first page of each batch.
  private let starts: [Int]
  private let vocabulary: Vocabulary
  private let pages: Int

  /// Postings are sorted in parts of at most about this many: each takes 16 bytes while its part is sorted, on each core.
  static let partSize = 500_000

  /// - Parameters:
  ///   - starts: The number of the first page of each batch.
  ///   - aside: Where the postings are put until their part is sorted.
  init(
    _ batches: [GroupedPostings], starts: [Int], _ vocabulary: Vocabulary, pages: Int,
    _ aside: @Sendable ([UInt8]) -> SearchCache.KeptPiece
  ) throws {
    (self.starts, self.vocabulary, self.pages) = (starts, vocabulary, pages)
    let counts = PerFamily { PostingSorter.counts($0, batches, vocabulary) }
    let parts = counts.map(PostingSorter.parts)
    (self.counts, self.parts) = (counts, parts)
    let numbers = PerFamily { family in
      parts[family].enumerated().flatMap { Array(repeating: Int32($0), count: $1.count) }
    }
    self.batches = try Parallel.map(batches.count, grain: 1) { number throws in
      try PerFamily { family throws in
        try batches[number].parted(
          family, vocabulary.places[number], part: numbers[family], parts: parts[family].count, aside)
      }
    }
  }

  /// The entries of each family, in parts that follow each other in the order of keys.
  func entries() throws -> PerFamily<[EntryList]> {
    let all = EntryFamily.allCases.flatMap { family in
      parts[family].indices.map {
        Part(family: family, number: $0, size: counts[family][parts[family][$0]].reduce(0, +))
      }
    }
    // The longest first: what comes last is to be short, or one core waits for the other.
    let ordered = all.sorted { $0.size > $1.size }
    let made = try Parallel.map(ordered.count, grain: 1) { number throws in
      try encode(sorted(ordered[number]), ordered[number])
    }
    return PerFamily { family in
      zip(ordered, made).filter { $0.0.family == family }.sorted { $0.0.number < $1.0.number }.map(\.1)
    }
  }

  /// Keys of a family that are written together.
  private struct Part: Sendable {
    let family: EntryFamily
    let number: Int
    /// How many postings there are.
    let size: Int
  }

  /// Ranges of keys with about as many postings each.
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

  /// Of all keys of a family the number of postings.
  private static func counts(_ family: EntryFamily, _ batches: [GroupedPostings], _ vocabulary: Vocabulary) -> [Int] {
    var counts = [Int](repeating: 0, count: vocabulary.keys.count)
    for (batch, places) in zip(batches, vocabulary.places) {
      for word in places.indices { counts[Int(places[word] >> 6)] += batch.count(family, word) }
    }
    return counts
  }

  /// The postings of a part as sortable numbers, each key's sorted, and where each key's end.
  private func sorted(_ part: Part) throws -> (values: [UInt64], ends: [Int]) {
    let (family, range) = (part.family, parts[part.family][part.number])
    var next = [Int](repeating: 0, count: range.count)
    var sum = 0
    for key in range {
      next[key - range.lowerBound] = sum
      sum += counts[family][key]
    }
    var values = [UInt64](repeating: 0, count: sum)
    try values.withUnsafeMutableBufferPointer { values in
      for (number, batch) in batches.enumerated() {
        try batch[family].forEach(part.number, family, page: UInt64(starts[number]), vocabulary.places[number]) {
          let key = Int($0 >> 6) - range.lowerBound
          var at = next[key]
          $1.forEach { value in
            values[at] = value
            at += 1
          }
          next[key] = at
        }
      }
      var radix = RadixSort(lowest: PairEntry.pageBits)
      var start = 0
      for (offset, end) in next.enumerated() {
        if end - start > 1 {
          var own = UnsafeMutableBufferPointer(rebasing: values[start..<end])
          // Forms that are taken together come one after the other, and so their pages not in order.
          let isInOrder = vocabulary.forms[range.lowerBound + offset].count <= Vocabulary.mostForms
          if family == .pairs, isInOrder, own.count >= RadixSort.least { radix.sort(&own) } else { own.sort() }
        }
        start = end
      }
    }
    return (values, next)
  }

  private func encode(_ sorted: (values: [UInt64], ends: [Int]), _ part: Part) -> EntryList {
    let (family, range) = (part.family, parts[part.family][part.number])
    var list = EntryList(family)
    var start = 0
    for (offset, end) in sorted.ends.enumerated() {
      let key = range.lowerBound + offset
      if end > start {
        family.encode(sorted.values[start..<end], key: key, vocabulary, pages: pages, into: &list)
      }
      start = end
    }
    return list.trimmed
  }
}
