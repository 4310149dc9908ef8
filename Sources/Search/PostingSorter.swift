import Parallel

/// Brings the postings of all batches under their keys, key range by key range, so that memory stays bounded.
struct PostingSorter: Sendable {
  let batches: [BatchPostings]
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

  private func records(_ family: EntryFamily, _ batch: Int) -> [UInt64] {
    switch family {
    case .words: batches[batch].words
    case .pairs: batches[batch].pairs
    case .targets: batches[batch].targets
    }
  }

  private func shift(_ family: EntryFamily) -> UInt64 { family == .words ? 16 : family == .pairs ? 38 : 28 }

  private func counts(_ family: EntryFamily) -> [Int] {
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
  private func value(_ family: EntryFamily, _ record: UInt64, _ form: UInt64, _ page: UInt64, _ places: [UInt32])
    -> UInt64
  {
    switch family {
    case .words: return form << 28 | (page + (record >> 4 & 0xFFF)) << 4 | record & 15
    case .pairs:
      let other = UInt64(places[Int(record >> 14 & 0xFF_FFFF)])
      return (other >> 6) << 38 | form << 32 | (other & 63) << 26 | (page + (record >> 2 & 0xFFF)) << 2 | record & 3
    case .targets: return (page + (record >> 16 & 0xFFF)) << 16 | record & 0xFFFF
    }
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
