import Cache
import Parallel

extension BlockWriter {
  // MARK: Writing

  /// The number of the part of a family that holds an entry, and the entry's place in it.
  func place(_ family: EntryFamily, _ entry: Int) -> (part: Int, index: Int) {
    var part = 0
    while starts[family][part + 1] <= entry { part += 1 }
    return (part, entry - starts[family][part])
  }

  func writeKey(_ part: EntryList, _ index: Int, turned: Bool = false, _ key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    let (first, second) = (part.first[index], part.second[index])
    append(Int(turned ? second : first), to: &key)
    guard second >= 0 else { return }
    key.append(0x20)
    append(Int(turned ? first : second), to: &key)
  }

  func append(_ word: Int, to key: inout [UInt8]) {
    keys.withUnsafeBufferPointer { keys in
      key.append(contentsOf: UnsafeBufferPointer(rebasing: keys[keyEnds[word]..<keyEnds[word + 1]]))
    }
  }

  /// The key of the entry at a place of a section.
  func key(_ kind: BlockKind, _ section: Int, _ place: Int) -> [UInt8] {
    var key: [UInt8] = []
    let isTurned = section == BlockKind.turned
    let (part, index) = self.place(kind.families[section], isTurned ? Int(groups.turned[place]) : place)
    writeKey(families[kind.families[section]][part], index, turned: isTurned, &key)
    return key
  }

  /// How many bytes of a key are those of the key before and how many follow; and the bytes that follow.
  static let keyColumns = 2

  func block(_ kind: BlockKind, _ ranges: [Range<Int>], _ cache: BlobCache) -> Block {
    let (columns, fingerprint) = columns(kind, ranges) { !groups.apart[$0][$1] }
    let bytes =
      cache.blob(fingerprint).map(Array.init)
      ?? Deflate.columns(columns, texts: kind.families.count * BlockWriter.keyColumns)
    return Block(first: separator(kind, ranges), bytes: bytes, key: fingerprint, name: NamedFiles.name(bytes))
  }

  /// The shortest beginning of the first key that is above the key before.
  func separator(_ kind: BlockKind, _ ranges: [Range<Int>]) -> [UInt8] {
    let pairs = ranges.enumerated()
    let first = pairs.compactMap { $1.isEmpty ? nil : key(kind, $0, $1.lowerBound) }
      .min { $0.lexicographicallyPrecedes($1) }
    let before = pairs.compactMap { $1.lowerBound == 0 ? nil : key(kind, $0, $1.lowerBound - 1) }
      .max { $0.lexicographicallyPrecedes($1) }
    guard let first else { return [] }
    var length = zip(first, before ?? []).prefix { $0 == $1 }.count
    length = min(first.count, length + 1)
    while length < first.count, first[length] & 0xC0 == 0x80 { length += 1 }
    return Array(first.prefix(length))
  }

  /// The columns of a block of some of the entries in these ranges, and what tells them from others.
  func columns(
    _ kind: BlockKind, _ ranges: [Range<Int>], where isTaken: (EntryFamily, Int) -> Bool
  ) -> (columns: [[UInt8]], fingerprint: Fingerprint) {
    var keys: [[UInt8]] = []
    var held: [[UInt8]] = []
    for (section, (family, range)) in zip(kind.families, ranges).enumerated() {
      if section == BlockKind.turned {
        let (own, columns) = turnedColumns(range)
        keys += own
        held += columns
        continue
      }
      var (key, before): ([UInt8], [UInt8]) = ([], [])
      var own = [[UInt8]](repeating: [], count: BlockWriter.keyColumns)
      var columns = [[UInt8]](repeating: [], count: family.blockColumns)
      for part in families[family].indices {
        let (list, start) = (families[family][part], starts[family][part])
        // What an entry holds lies beside what the next one holds; runs of entries are copied at once.
        var run = 0..<0
        func flush() {
          if run.isEmpty { return }
          for column in columns.indices { columns[column] += list.bytes(run, column: column) }
        }
        for entry in range.clamped(to: start..<starts[family][part + 1]) where isTaken(family, entry) {
          let index = entry - start
          writeKey(list, index, &key)
          BlockWriter.append(key, after: before, to: &own)
          swap(&before, &key)
          if run.upperBound == index, !run.isEmpty {
            run = run.lowerBound..<(index + 1)
          } else {
            flush()
            run = index..<(index + 1)
          }
        }
        flush()
      }
      keys += own
      held += columns
    }
    let columns = keys + held
    return (columns, Fingerprint { writer in for column in columns { writer.put(bytes: column) } })
  }

  /// The columns of the keys of some turned pairs, and of what they hold.
  private func turnedColumns(_ range: Range<Int>) -> (keys: [[UInt8]], held: [[UInt8]]) {
    var (key, before): ([UInt8], [UInt8]) = ([], [])
    var own = [[UInt8]](repeating: [], count: BlockWriter.keyColumns)
    var columns = [[UInt8]](repeating: [], count: EntryFamily.pairs.blockColumns)
    for entry in groups.turned[range] {
      let (part, index) = place(.pairs, Int(entry))
      let list = families.pairs[part]
      writeKey(list, index, turned: true, &key)
      BlockWriter.append(key, after: before, to: &own)
      swap(&before, &key)
      for column in columns.indices { columns[column] += list.bytes(index..<(index + 1), column: column) }
    }
    return (own, columns)
  }

  /// Shared and further bytes in one byte, 4 bits each; 15 further bytes mean that a varint with the rest follows.
  static func append(_ key: [UInt8], after before: [UInt8], to columns: inout [[UInt8]]) {
    let most = min(key.count, before.count)
    var shared = 0
    while shared < most, key[shared] == before[shared] { shared += 1 }
    let kept = min(15, shared)
    let rest = key.count - kept
    columns[0].append(UInt8(kept << 4 | min(15, rest)))
    if rest >= 15 { columns[0].append(varint: rest - 15) }
    columns[1] += key[kept...]
  }
}
