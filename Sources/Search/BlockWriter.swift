import Cache
import Parallel

/// Writes entries as blocks.
struct BlockWriter: Sendable {
  /// In parts that follow each other.
  let families: PerFamily<[EntryList]>
  /// Those that stand in the manifest.
  let hot: HotEntries
  /// Those that stand in files of words that go together; neither are in a block.
  let groups: WordGroups
  /// The number of the first entry of each part, and of all.
  let starts: PerFamily<[Int]>
  /// The keys of the vocabulary, one after the other: as arrays of their own, all cores would count their uses.
  let keys: [UInt8]
  let keyEnds: [Int]

  init(vocabulary: Vocabulary, families: PerFamily<[EntryList]>, hot: HotEntries, groups: WordGroups) {
    self.families = families
    self.hot = hot
    self.groups = groups
    starts = families.map { $0.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) } }
    var (keys, ends): ([UInt8], [Int]) = ([], [0])
    for key in vocabulary.keys {
      keys += key
      ends.append(keys.count)
    }
    (self.keys, keyEnds) = (keys, ends)
  }

  /// The blocks of one kind, in order.
  struct Blocks: Sendable {
    /// For each block a string that is above every key of the block before, and not above its own first.
    var firstKeys: [[UInt8]] = []
    /// The deflated bytes.
    var bytes: [[UInt8]] = []
    /// Of what each holds.
    var keys: [Fingerprint] = []
    /// What the file of each would be called.
    var names: [String] = []
    /// For each family of the kind after how many of its entries each ends.
    var ends: [[Int]] = []
  }

  /// Blocks of an earlier build, and which of its entries are these.
  struct Reuse: Sendable {
    let blocks: PerBlockKind<Blocks>
    /// Of the entries before, which stood in no block by their first word, and of these the pairs that stood by their second.
    let apart: PerFamily<[Bool]>
    let turned: [Int32]
    /// For each entry the number of the entry before that it is, unchanged; else -1.
    let origins: PerFamily<[Int32]>
  }

  struct Block: Sendable {
    let first: [UInt8]
    let bytes: [UInt8]
    let key: Fingerprint
    let name: String
  }

  /// About `count` blocks for all kinds together.
  ///
  /// - Parameters:
  ///   - cache: Blocks deflated by an earlier build.
  ///   - reuse: Which entries are those of an earlier build: blocks of them alone are taken as they are.
  func blocks(_ count: Int, _ cache: BlobCache, _ reuse: Reuse? = nil) -> PerBlockKind<Blocks> {
    let orders = PerBlockKind { order($0) }
    let cuts = BlockCutter.cut(orders.map(\.input), blocks: count)
    return PerBlockKind { kind in
      let ends = orders[kind].ends(cuts[kind])
      let places = reuse.map { OldBlocks($0.blocks[kind]) }
      let built = Parallel.map(cuts[kind].count, grain: 1) { index in
        let ranges = ends.map { (index == 0 ? 0 : $0[index - 1])..<$0[index] }
        if let reuse, let places, let block = reused(kind, ranges, reuse, places, cache) { return block }
        return block(kind, ranges, cache)
      }
      return Blocks(
        firstKeys: built.map(\.first), bytes: built.map(\.bytes), keys: built.map(\.key), names: built.map(\.name),
        ends: ends)
    }
  }

  /// The hot entries as a block of their own, deflated.
  func hotBlock() -> [UInt8] {
    var ranges = BlockKind.texts.families.map { 0..<(starts[$0].last ?? 0) }
    ranges[BlockKind.turned] = 0..<0
    return Deflate.columns(
      columns(.texts, ranges) { hot.isHot[$0][$1] }.columns, texts: BlockKind.texts.families.count * 2)
  }

  /// The words of each group as a block of its own, deflated, with what it was deflated from.
  func groupBlocks(_ cache: BlobCache) -> [NamedFiles.Packed] {
    Parallel.map(groups.groups.count, grain: 1) { number in
      var (key, before): ([UInt8], [UInt8]) = ([], [])
      var keys = [[UInt8]](repeating: [], count: BlockWriter.keyColumns)
      var held = [[UInt8]](repeating: [], count: EntryFamily.words.blockColumns)
      for entry in groups.groups[number] {
        let (part, index) = place(.words, entry)
        let list = families.words[part]
        writeKey(list, index, &key)
        BlockWriter.append(key, after: before, to: &keys)
        swap(&before, &key)
        for column in held.indices { held[column] += list.bytes(index..<(index + 1), column: column) }
      }
      // A block has the columns of all its families: those of pairs are empty.
      let families = BlockKind.texts.families
      let noKeys = [[UInt8]](repeating: [], count: (families.count - 1) * BlockWriter.keyColumns)
      let nothing = families.dropFirst().flatMap { [[UInt8]](repeating: [], count: $0.blockColumns) }
      return packed(keys + noKeys + held + nothing, texts: families.count * BlockWriter.keyColumns, cache)
    }
  }

  /// Columns as a file, unless an earlier build deflated it.
  func packed(_ columns: [[UInt8]], texts: Int, _ cache: BlobCache) -> NamedFiles.Packed {
    let fingerprint = Fingerprint { writer in for column in columns { writer.put(bytes: column) } }
    let bytes = cache.blob(fingerprint).map(Array.init) ?? Deflate.columns(columns, texts: texts)
    return .init(key: fingerprint, bytes: bytes, name: NamedFiles.name(bytes))
  }

  /// The words of each group, each group a line.
  func groupWords() -> String {
    groups.members.map { $0.map(word).joined(separator: " ") }.joined(separator: "\n")
  }

  /// The hot words, one after the other.
  func hotWords() -> String {
    var words: [String] = []
    for (number, part) in families.words.enumerated() {
      for index in 0..<part.count where hot.isHot.words[starts.words[number] + index] {
        words.append(word(part.first[index]))
      }
    }
    return words.joined(separator: " ")
  }

  private func word(_ number: Int32) -> String {
    var key: [UInt8] = []
    append(Int(number), to: &key)
    return String(decoding: key, as: UTF8.self)
  }

  // MARK: The blocks of the build before

  /// By the first of a family's entries, which block before held them.
  private struct OldBlocks: Sendable {
    let blocks: Blocks
    private let numbers: [[Int: Int]]

    init(_ blocks: Blocks) {
      self.blocks = blocks
      numbers = blocks.ends.map { ends in
        var numbers: [Int: Int] = [:]
        for (number, end) in ends.enumerated() {
          let start = number == 0 ? 0 : ends[number - 1]
          if start < end { numbers[start] = number }
        }
        return numbers
      }
    }

    func number(family: Int, start: Int) -> Int? { numbers[family][start] }

    func range(family: Int, _ number: Int) -> Range<Int> {
      (number == 0 ? 0 : blocks.ends[family][number - 1])..<blocks.ends[family][number]
    }
  }

  /// A block whose entries, with those before them, were a block with those before it.
  private func reused(
    _ kind: BlockKind, _ ranges: [Range<Int>], _ reuse: Reuse, _ old: OldBlocks, _ cache: BlobCache
  ) -> Block? {
    guard let some = ranges.firstIndex(where: { !$0.isEmpty }), some != BlockKind.turned,
      let number = old.number(
        family: some, start: Int(reuse.origins[kind.families[some]][ranges[some].lowerBound]))
    else { return nil }
    for (place, family) in kind.families.enumerated() {
      let (range, before, origins) = (ranges[place], old.range(family: place, number), reuse.origins[family])
      if place == BlockKind.turned {
        guard areSame(range, before, reuse) else { return nil }
        continue
      }
      guard range.count == before.count,
        range.allSatisfy({
          Int(origins[$0]) == before.lowerBound + $0 - range.lowerBound
            && groups.apart[family][$0] == reuse.apart[family][Int(origins[$0])]
        }),
        range.lowerBound == 0
          ? before.lowerBound == 0
          : before.lowerBound > 0 && Int(origins[range.lowerBound - 1]) == before.lowerBound - 1
            && groups.apart[family][range.lowerBound - 1] == reuse.apart[family][before.lowerBound - 1]
      else { return nil }
    }
    guard let bytes = cache.blob(old.blocks.keys[number]) else { return nil }
    return Block(
      first: old.blocks.firstKeys[number], bytes: Array(bytes), key: old.blocks.keys[number],
      name: old.blocks.names[number]
    )
  }

  /// Whether these turned pairs, with the one before them, are those of the build before.
  private func areSame(_ range: Range<Int>, _ before: Range<Int>, _ reuse: Reuse) -> Bool {
    let origins = reuse.origins.pairs
    func isSame(_ place: Int, _ old: Int) -> Bool { origins[Int(groups.turned[place])] == reuse.turned[old] }
    return range.count == before.count && before.upperBound <= reuse.turned.count
      && zip(range, before).allSatisfy(isSame)
      && (range.lowerBound == 0
        ? before.lowerBound == 0 : before.lowerBound > 0 && isSame(range.lowerBound - 1, before.lowerBound - 1))
  }

  // MARK: The order of the entries

  /// The entries of a kind in the order of their keys.
  private struct Order: Sendable {
    var input = BlockCutter.Input()
    /// For each entry which of the families of the kind it belongs to.
    var families: [UInt8] = []
    let familyCount: Int

    /// Makes room for so many entries.
    mutating func reserve(_ count: Int) {
      input.sizes.reserveCapacity(count)
      input.demand.reserveCapacity(count)
      input.follows.reserveCapacity(count)
      families.reserveCapacity(count)
    }

    /// How many entries of each family stand before each of these places.
    func ends(_ places: [Int]) -> [[Int]] {
      var counts = [Int](repeating: 0, count: familyCount)
      var ends = [[Int]](repeating: [], count: familyCount)
      var start = 0
      for place in places {
        for family in families[start..<place] { counts[Int(family)] += 1 }
        start = place
        for family in 0..<familyCount { ends[family].append(counts[family]) }
      }
      return ends
    }
  }

  private func order(_ kind: BlockKind) -> Order {
    var order = Order(familyCount: kind.families.count)
    order.reserve(
      kind.families.prefix(BlockKind.turned).reduce(kind.families.count > 1 ? groups.turned.count : 0) {
        $0 + (starts[$1].last ?? 0)
      })
    func append(_ family: Int, _ part: EntryList, _ index: Int, _ isApart: Bool) {
      order.families.append(UInt8(family))
      order.input.sizes.append(isApart ? 0 : UInt32(part.size(index)) + 3)
      order.input.demand.append(isApart ? 0 : part.demand[index])
      order.input.follows.append(family > 0)
    }
    // `b a` and the turned `a b` have one key: they are cut as one.
    func appendToLast(_ family: Int, _ part: EntryList, _ index: Int) {
      order.families.append(UInt8(family))
      order.input.sizes[order.input.sizes.count - 1] += UInt32(part.size(index)) + 3
      order.input.demand[order.input.demand.count - 1] += part.demand[index]
      order.input.sizes.append(0)
      order.input.demand.append(0)
      order.input.follows.append(true)
    }
    // A word comes before the pairs that stand by it, and these before the next word.
    var (part, index, turned) = (0, 0, 0)
    let (followers, pairs) = (kind.families.count > 1 ? families[kind.families[1]] : [], families.pairs)
    let last = (word: Int32.max, other: Int32.max)
    var before = (word: -1 as Int32, other: -1 as Int32)
    func follow(before word: Int32) {
      while true {
        while part < followers.count, index == followers[part].count { (part, index) = (part + 1, 0) }
        let plain =
          part < followers.count ? (word: followers[part].first[index], other: followers[part].second[index]) : last
        let entry = !followers.isEmpty && turned < groups.turned.count ? place(.pairs, Int(groups.turned[turned])) : nil
        let back =
          entry.map { (word: pairs[$0.part].second[$0.index], other: pairs[$0.part].first[$0.index]) } ?? last
        guard min(plain.word, back.word) < word else { return }
        if let entry, back < plain {
          if back == before {
            appendToLast(BlockKind.turned, pairs[entry.part], entry.index)
          } else {
            append(BlockKind.turned, pairs[entry.part], entry.index, false)
          }
          turned += 1
        } else {
          before = plain
          append(1, followers[part], index, groups.apart.pairs[starts.pairs[part] + index])
          index += 1
        }
      }
    }
    for (number, list) in families[kind.families[0]].enumerated() {
      for entry in 0..<list.count {
        follow(before: list.first[entry])
        append(0, list, entry, groups.apart[kind.families[0]][starts[kind.families[0]][number] + entry])
      }
    }
    follow(before: .max)
    return order
  }

}
