/// Words that stand beside each other in titles and in texts, `chữ ký số`: who asks for one asks for the others, and they share a file.
/// Sorted by their letters they would stand in one each. The manifest says which words are in which group.
///
/// Pairs stand in the blocks of the alphabet, each under one of its words (`WordOrder`): of the words of a sentence about three in
/// five have all of its pairs.
struct WordGroups: Sendable {
  /// For each entry of each family whether it stands in no block of the alphabet by its first word: in a group, in the manifest, or turned.
  let apart: PerFamily<[Bool]>
  /// The pairs that stand under their second words: by these, then by their first.
  let turned: [Int32]
  /// The entries of the words of each group, in order.
  let groups: [[Int]]
  /// The words of each group, as numbers of the vocabulary.
  let members: [[Int32]]

  /// Groups of about so many bytes.
  ///
  /// Words of pairs that are asked for most join first, while the group has room: in time that grows with the pairs.
  init(_ families: PerFamily<[EntryList]>, hot: HotEntries, bytes: Int, vocabulary: [[UInt8]]) {
    var joining = Joining(families, hot: hot, bytes: bytes, vocabulary: vocabulary.count)
    joining.join(families)
    let (group, members) = joining.numbered()
    var groups = [[Int]](repeating: [], count: members.count)
    var words = hot.isHot.words
    WordGroups.each(families.words) { entry, part, index in
      guard !words[entry], case let own = Int(group[Int(part.first[index])]), own >= 0 else { return }
      groups[own].append(entry)
      words[entry] = true
    }
    let order = WordOrder(vocabulary) { group[$0] >= 0 || joining.isHot[$0] }
    var pairs = hot.isHot.pairs
    var turned: [(second: Int32, entry: Int32)] = []
    WordGroups.each(families.pairs) { entry, part, index in
      guard !pairs[entry], order.isUnderSecond(Int(part.first[index]), Int(part.second[index])) else { return }
      turned.append((part.second[index], Int32(entry)))
      pairs[entry] = true
    }
    self.turned = WordGroups.sorted(turned, words: vocabulary.count)
    apart = PerFamily(words: words, pairs: pairs, targets: hot.isHot.targets)
    (self.groups, self.members) = (groups, members)
  }

  /// Under which of its words a pair stands: not under one that is in a group or in the manifest, if the other is in none; else under the longer, which is
  /// the rarer one as a rule; of equal ones under the first of the alphabet.
  private struct WordOrder {
    private let lengths: [Int]
    private let isShared: [Bool]

    init(_ vocabulary: [[UInt8]], isShared: (Int) -> Bool) {
      // In units of UTF-16, as the client counts: one for each scalar, two for one of four bytes.
      lengths = vocabulary.map { key in key.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) + ($1 >= 0xF0 ? 1 : 0) } }
      self.isShared = vocabulary.indices.map(isShared)
    }

    func isUnderSecond(_ first: Int, _ second: Int) -> Bool {
      if isShared[first] != isShared[second] { return isShared[first] }
      return (lengths[second], first) > (lengths[first], second)
    }
  }

  /// Entries by their second words; those of one word as they came.
  private static func sorted(_ turned: [(second: Int32, entry: Int32)], words: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: words + 1)
    for one in turned { starts[Int(one.second) + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var sorted = [Int32](repeating: 0, count: turned.count)
    for one in turned {
      sorted[starts[Int(one.second)]] = one.entry
      starts[Int(one.second)] += 1
    }
    return sorted
  }

  fileprivate static func each(_ parts: [EntryList], _ body: (_ entry: Int, EntryList, Int) -> Void) {
    var start = 0
    for part in parts {
      for index in 0..<part.count { body(start + index, part, index) }
      start += part.count
    }
  }
}

/// Words on the way into groups.
private struct Joining {
  /// For each word of the vocabulary whether the manifest holds it.
  private(set) var isHot: [Bool]
  /// How many bytes a word takes; once it leads a group, the group.
  private var sizes: [Int]
  private var leaders: [Int32]
  private let limit: Int

  /// How often a pair is asked for at least: twice as a title's.
  private static let least = UInt32(2 * Demand.title)
  /// The manifest lists so many words at most.
  private static let mostWords = 600

  init(_ families: PerFamily<[EntryList]>, hot: HotEntries, bytes: Int, vocabulary: Int) {
    var (isHot, sizes) = ([Bool](repeating: false, count: vocabulary), [Int](repeating: 0, count: vocabulary))
    WordGroups.each(families.words) { entry, part, index in
      isHot[Int(part.first[index])] = hot.isHot.words[entry]
      sizes[Int(part.first[index])] = part.size(index)
    }
    (self.isHot, self.sizes, limit) = (isHot, sizes, bytes)
    leaders = (0..<Int32(vocabulary)).map { $0 }
  }

  private mutating func leader(_ word: Int32) -> Int32 {
    var word = word
    while leaders[Int(word)] != word {
      leaders[Int(word)] = leaders[Int(leaders[Int(word)])]
      word = leaders[Int(word)]
    }
    return word
  }

  /// How often each word is asked for; 0 for hot words and for all but those that are asked for most.
  private func wordDemand(_ families: PerFamily<[EntryList]>) -> [UInt32] {
    var demand = [UInt32](repeating: 0, count: leaders.count)
    WordGroups.each(families.words) { _, part, index in
      if !isHot[Int(part.first[index])] { demand[Int(part.first[index])] = part.demand[index] }
    }
    let least = demand.sorted(by: >).dropFirst(Joining.mostWords).first ?? 0
    return demand.map { $0 > least ? $0 : 0 }
  }

  /// Pairs that mostly stand together, for their rarer word, join first; of these the ones that are asked for most.
  mutating func join(_ families: PerFamily<[EntryList]>) {
    let demand = wordDemand(families)
    var pairs: [(strength: UInt32, demand: UInt32, first: Int32, second: Int32, size: Int)] = []
    for part in families.pairs {
      for index in 0..<part.count where part.demand[index] >= Joining.least && part.first[index] != part.second[index] {
        let least = min(demand[Int(part.first[index])], demand[Int(part.second[index])])
        guard least > 0 else { continue }
        let strength = part.demand[index] / (least / 16 + 1)
        pairs.append((strength, part.demand[index], part.first[index], part.second[index], part.size(index)))
      }
    }
    pairs.sort { ($1.strength, $1.demand, $0.first, $0.second) < ($0.strength, $0.demand, $1.first, $1.second) }
    for pair in pairs {
      let (one, other) = (leader(pair.first), leader(pair.second))
      if one == other { continue }
      let size = sizes[Int(one)] + sizes[Int(other)]
      guard size <= limit else { continue }
      let (least, greatest) = (min(one, other), max(one, other))
      leaders[Int(greatest)] = least
      sizes[Int(least)] = size
    }
  }

  /// For each word the number of its group, -1 where it has none; and the words of each group. Groups are numbered by their first words.
  mutating func numbered() -> (group: [Int32], members: [[Int32]]) {
    var counts: [Int32: Int32] = [:]
    for word in leaders.indices { counts[leader(Int32(word)), default: 0] += 1 }
    var (group, members): ([Int32], [[Int32]]) = (Array(repeating: -1, count: leaders.count), [])
    var numbers: [Int32: Int32] = [:]
    for word in leaders.indices {
      let first = leader(Int32(word))
      guard counts[first, default: 1] > 1 else { continue }
      if numbers[first] == nil {
        numbers[first] = Int32(members.count)
        members.append([])
      }
      let number = numbers[first] ?? 0
      group[word] = number
      members[Int(number)].append(Int32(word))
    }
    return (group, members)
  }
}
