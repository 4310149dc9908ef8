import Cache
import Parallel

/// Writes entries as blocks.
struct BlockWriter: Sendable {
  /// In parts that follow each other.
  let families: PerFamily<[EntryList]>
  /// The keys of the vocabulary, one after the other: as arrays of their own, all cores would count their uses.
  private let keys: [UInt8]
  private let keyEnds: [Int]

  init(vocabulary: Vocabulary, families: PerFamily<[EntryList]>) {
    self.families = families
    var (keys, ends): ([UInt8], [Int]) = ([], [0])
    for key in vocabulary.keys {
      keys += key
      ends.append(keys.count)
    }
    (self.keys, keyEnds) = (keys, ends)
  }

  /// The blocks of one family, in order.
  struct Blocks: Sendable {
    /// For each block a string that is above every key of the block before, and not above its own first.
    var firstKeys: [[UInt8]] = []
    /// The deflated bytes.
    var bytes: [[UInt8]] = []
    /// Of what each holds.
    var keys: [Fingerprint] = []
    /// What the file of each would be called.
    var names: [String] = []
    /// After how many entries each ends.
    var ends: [Int] = []
  }

  /// Blocks of an earlier build, and which of its entries are these.
  struct Reuse: Sendable {
    let blocks: PerFamily<Blocks>
    /// For each entry the number of the entry before that it is, unchanged; else -1.
    let origins: PerFamily<[Int32]>
  }

  private struct Block: Sendable {
    let first: [UInt8]
    let bytes: [UInt8]
    let key: Fingerprint
    let name: String
  }

  /// About `count` blocks for all families together.
  ///
  /// - Parameters:
  ///   - cache: Blocks deflated by an earlier build.
  ///   - reuse: Which entries are those of an earlier build: blocks of them alone are taken as they are.
  func blocks(_ count: Int, _ cache: BlobCache, _ reuse: Reuse? = nil) -> PerFamily<Blocks> {
    let ends = BlockCutter.cut(families.map(input), blocks: count)
    return PerFamily { family in
      let ends = ends[family]
      var offsets = [0]
      for part in families[family] { offsets.append(offsets[offsets.count - 1] + part.count) }
      let starts = offsets
      let places = reuse.map { reuse in
        Dictionary(
          reuse.blocks[family].ends.enumerated().map { ($0.element, $0.offset) },
          uniquingKeysWith: { first, _ in first })
      }
      let built = Parallel.map(ends.count, grain: 1) { index in
        let range = (index == 0 ? 0 : ends[index - 1])..<ends[index]
        if let reuse, let places, let block = reused(family, range, reuse, places, cache) { return block }
        return block(family, range, starts, cache)
      }
      return Blocks(
        firstKeys: built.map(\.first), bytes: built.map(\.bytes), keys: built.map(\.key), names: built.map(\.name),
        ends: ends)
    }
  }

  /// A block whose entries, with the one before them, were a block with the one before it.
  private func reused(
    _ family: EntryFamily, _ range: Range<Int>, _ reuse: Reuse, _ places: [Int: Int], _ cache: BlobCache
  ) -> Block? {
    let (origins, old) = (reuse.origins[family], reuse.blocks[family])
    let start = Int(origins[range.lowerBound])
    guard start >= 0, range.allSatisfy({ Int(origins[$0]) == start + $0 - range.lowerBound }),
      let number = places[start + range.count], (number == 0 ? 0 : old.ends[number - 1]) == start,
      range.lowerBound == 0 ? start == 0 : Int(origins[range.lowerBound - 1]) == start - 1,
      let bytes = cache.blob(old.keys[number])
    else { return nil }
    return Block(first: old.firstKeys[number], bytes: Array(bytes), key: old.keys[number], name: old.names[number])
  }

  private func input(_ parts: [EntryList]) -> BlockCutter.Input {
    var input = BlockCutter.Input()
    for part in parts {
      for index in 0..<part.count { input.sizes.append(UInt32(part.size(index)) + 3) }
      input.demand += part.demand
    }
    return input
  }

  private func writeKey(_ part: EntryList, _ index: Int, _ key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    append(Int(part.first[index]), to: &key)
    guard part.second[index] >= 0 else { return }
    key.append(0x20)
    append(Int(part.second[index]), to: &key)
  }

  private func append(_ word: Int, to key: inout [UInt8]) {
    keys.withUnsafeBufferPointer { keys in
      key.append(contentsOf: UnsafeBufferPointer(rebasing: keys[keyEnds[word]..<keyEnds[word + 1]]))
    }
  }

  /// How many bytes of a key are those of the key before and how many follow; and the bytes that follow.
  private static let keyColumns = 2

  private func block(_ family: EntryFamily, _ range: Range<Int>, _ starts: [Int], _ cache: BlobCache) -> Block {
    let parts = families[family]
    let part = (starts.firstIndex { $0 > range.lowerBound } ?? starts.count) - 1
    var before: [UInt8] = []
    if range.lowerBound > 0 {
      let previous = range.lowerBound > starts[part] ? part : (0..<part).last { starts[$0] < range.lowerBound } ?? part
      writeKey(parts[previous], range.lowerBound - 1 - starts[previous], &before)
    }
    var key: [UInt8] = []
    var columns = [[UInt8]](repeating: [], count: BlockWriter.keyColumns + (parts.first?.columns.count ?? 0))
    var separator: [UInt8] = []
    for part in parts.indices {
      let (own, list) = (range.clamped(to: starts[part]..<starts[part + 1]), parts[part])
      for index in own {
        writeKey(list, index - starts[part], &key)
        let most = min(key.count, before.count)
        var shared = 0
        while shared < most, key[shared] == before[shared] { shared += 1 }
        if index == range.lowerBound {
          var length = min(key.count, shared + 1)
          while length < key.count, key[length] & 0xC0 == 0x80 { length += 1 }
          separator = Array(key.prefix(length))
          shared = 0
        }
        BlockWriter.append(key, shared: shared, to: &columns)
        swap(&before, &key)
      }
    }
    // What an entry holds lies beside what the next one holds.
    for part in parts.indices {
      let own = range.clamped(to: starts[part]..<starts[part + 1])
      if own.isEmpty { continue }
      let entries = (own.lowerBound - starts[part])..<(own.upperBound - starts[part])
      for column in BlockWriter.keyColumns..<columns.count {
        columns[column] += parts[part].bytes(entries, column: column - BlockWriter.keyColumns)
      }
    }
    let fingerprint = Fingerprint { writer in for column in columns { writer.put(bytes: column) } }
    let bytes = cache.blob(fingerprint).map(Array.init) ?? Deflate.columns(columns, texts: BlockWriter.keyColumns)
    return Block(first: separator, bytes: bytes, key: fingerprint, name: NamedFiles.name(bytes))
  }

  /// Shared and further bytes in one byte, 4 bits each; 15 further bytes mean that a varint with the rest follows.
  private static func append(_ key: [UInt8], shared: Int, to columns: inout [[UInt8]]) {
    let kept = min(15, shared)
    let rest = key.count - kept
    columns[0].append(UInt8(kept << 4 | min(15, rest)))
    if rest >= 15 { columns[0].append(varint: rest - 15) }
    columns[1] += key[kept...]
  }
}
