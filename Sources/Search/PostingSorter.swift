import Parallel

/// Brings the postings of all batches under their keys, key range by key range, so that memory stays bounded.
struct PostingSorter: Sendable {
  let batches: [GroupedPostings]
  /// The number of the first page of each batch.
  let starts: [Int]
  let vocabulary: Vocabulary
  let pages: Int

  /// Postings are sorted in parts of at most about this many.
  static let partSize = 3_000_000

  /// The entries of each family, in parts that follow each other in the order of keys.
  func entries() -> PerFamily<[EntryList]> {
    let parts = EntryFamily.allCases.flatMap { family in
      let counts = counts(family)
      return PostingSorter.parts(counts).map { Part(family: family, keys: $0, counts: counts) }
    }
    // The longest first: what comes last is to be short, or one core waits for the other.
    let ordered = parts.sorted { $0.size > $1.size }
    let made = Parallel.map(ordered.count, grain: 1) { number in
      let part = ordered[number]
      return encode(sorted(part.family, part.keys, part.counts), part.family, part.keys)
    }
    return PerFamily { family in
      zip(ordered, made).filter { $0.0.family == family }.sorted { $0.0.keys.lowerBound < $1.0.keys.lowerBound }.map(
        \.1)
    }
  }

  /// Keys of a family that are written together.
  private struct Part: Sendable {
    let family: EntryFamily
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

  private func counts(_ family: EntryFamily) -> [Int] {
    var counts = [Int](repeating: 0, count: vocabulary.keys.count)
    for (batch, places) in zip(batches, vocabulary.places) {
      for word in places.indices { counts[Int(places[word] >> 6)] += batch.count(family, word) }
    }
    return counts
  }

  /// The postings of a range of keys as sortable numbers, each key's sorted, and where each key's end.
  private func sorted(_ family: EntryFamily, _ range: Range<Int>, _ counts: [Int]) -> (values: [UInt64], ends: [Int]) {
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
      for (number, batch) in batches.enumerated() {
        let places = vocabulary.places[number]
        let page = UInt64(starts[number])
        for word in places.indices where places[word] &- lower < width {
          let place = places[word]
          let key = Int(place >> 6) - range.lowerBound
          var at = next[key]
          batch.forEach(family, word, form: UInt64(place & 63), page: page, places) { value in
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

  private func encode(_ sorted: (values: [UInt64], ends: [Int]), _ family: EntryFamily, _ range: Range<Int>)
    -> EntryList
  {
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

extension GroupedPostings {
  /// How many postings of a family stand under a word.
  fileprivate func count(_ family: EntryFamily, _ word: Int) -> Int {
    switch family {
    case .words: words.count(word)
    case .pairs: pairCount(word)
    case .targets: targets.count(word)
    }
  }

  /// The postings under a word as sortable numbers.
  ///
  /// - Parameters:
  ///   - form: Of the word among those of its key.
  ///   - page: Number of the batch's first page.
  ///   - places: Where the batch's words stand in the vocabulary.
  @inline(__always)
  fileprivate func forEach(
    _ family: EntryFamily, _ word: Int, form: UInt64, page: UInt64, _ places: [UInt32], _ body: (UInt64) -> Void
  ) {
    switch family {
    case .words:
      for posting in words[word] { body(form << 28 | (page + UInt64(posting >> 4)) << 4 | UInt64(posting & 15)) }
    case .pairs:
      forEachPair(word) { second, own, level in
        let other = UInt64(places[second])
        body((other >> 6) << 38 | form << 32 | (other & 63) << 26 | (page + own) << 2 | level)
      }
    case .targets:
      for posting in targets[word] { body((page + UInt64(posting >> 16)) << 16 | UInt64(posting & 0xFFFF)) }
    }
  }
}
