import Archiving

/// The index of one language as a build made it: what the next build makes its own from, where few pages differ.
struct KnownIndex: Sendable {
  /// `SearchEntry.inputs` of each page, in order.
  let inputs: [Fingerprint]
  /// The batches of pages.
  let ranges: [Range<Int>]
  /// By which the archive knows the postings of each batch.
  let batches: [Fingerprint]
  let vocabulary: Vocabulary
  /// Words, pairs, targets.
  let families: [EntryList]
  /// Of each family, without their bytes.
  let blocks: [BlockWriter.Blocks]

  /// The number of the batch that holds a page; nil for a page that there was not.
  func batch(of page: Int) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= page { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count ? low : nil
  }
}

extension KnownIndex {
  /// What a build keeps of an index that it made.
  static func archived(
    inputs: [Fingerprint], ranges: [Range<Int>], _ sorted: LanguageIndex.SortedEntries, _ blocks: [BlockWriter.Blocks]
  ) -> ArraySlice<UInt8> {
    let size = sorted.families.joined().reduce(inputs.count * 256) { $0 + $1.archivedSize }
    var writer = ArchiveWriter(capacity: size)
    writer.put(inputs)
    writer.put(ranges)
    writer.put(sorted.batches)
    writer.put(sorted.vocabulary)
    for (family, parts) in zip(PostingSorter.Family.allCases, sorted.families) {
      EntryList.write(parts, columns: family.columns, to: &writer)
    }
    for family in blocks { family.write(to: &writer) }
    return writer.bytes[...]
  }

  /// Reads it.
  init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    inputs = try reader.next()
    ranges = try reader.next()
    batches = try reader.next()
    vocabulary = try reader.next()
    families = [try EntryList(from: &reader), try EntryList(from: &reader), try EntryList(from: &reader)]
    blocks = [try .init(from: &reader), try .init(from: &reader), try .init(from: &reader)]
    guard reader.isAtEnd, batches.count == ranges.count else { throw ArchiveDamage() }
  }
}

/// Kept without their bytes, which the archive of blocks has.
extension BlockWriter.Blocks {
  init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    ends = try reader.nextNumbers()
    for _ in ends.indices { firstKeys.append(Array(try reader.nextBytes())) }
    keys = try reader.next()
    names = try reader.next()
    guard keys.count == ends.count, names.count == ends.count else { throw ArchiveDamage() }
  }

  func write(to writer: inout ArchiveWriter) {
    writer.put(numbers: ends)
    for key in firstKeys { writer.put(bytes: key) }
    writer.put(keys)
    writer.put(names)
  }
}
