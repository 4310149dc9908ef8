import Bytes

/// Where what a share is of ends and what it does or has begins, where no list of verbs can know the verb: of all boundaries in the clause
/// the one for which most speaks, by the signs around it (``SplitWeights``). What the rules have found is one sign among them.
struct Split {
  /// What a word may be, by itself.
  enum Kind: Int { case none, noun, passive, modal, known, attribute, pair, single, create, direction }
  /// What stands before a boundary.
  enum Before: Int { case word, comma, mark, joiner, lead, head }

  let reader: WordingReader
  /// From the noun on, without marks at the end.
  let range: Range<Int>
  /// The kinds of its words; `nil` for marks and numbers.
  private var kinds: [Kind?] = []
  private var syllables: [Syllables] = []
  /// Whether people or bodies, who do things themselves, are counted.
  let isOfAgent: Bool

  /// The hashes of a word's syllables.
  private struct Syllables {
    var first: UInt32 = 0
    var second: UInt32 = 0
    var last: UInt32 = 0
    var count = 0
  }

  private typealias Weights = SplitWeights

  /// So many items of a clause are looked at, as where the rules look for a predicate.
  private static let longest = 90

  init(_ reader: WordingReader, _ range: Range<Int>) {
    self.reader = reader
    var end = min(range.upperBound, range.lowerBound + Self.longest)
    while end > range.lowerBound, reader.items[end - 1].kind.isOne(of: [.stop, .semicolon, .comma]) { end -= 1 }
    self.range = range.lowerBound..<end
    syllables = self.range.map { Self.syllables(reader, $0) }
    isOfAgent = Self.isAgent(syllables)
    kinds = self.range.map { kind($0) }
  }

  /// The likeliest boundary; the end of the range where there is none.
  ///
  /// - Parameter found: Where the rules have put it.
  func boundary(found: Int) -> Int {
    var found = min(found, range.upperBound)
    while found < range.upperBound, found > range.lowerBound + 1, !isCandidate(found) { found -= 1 }
    var best = (at: range.upperBound, score: whole + (found == range.upperBound ? Weights.chosenEnd : 0))
    var own = best.score
    for index in range.dropFirst() where isCandidate(index) {
      let score = score(index) + (found == index ? Weights.chosen[kind(at: index).rawValue] : 0)
      if found == index { own = score }
      if score > best.score { best = (index, score) }
    }
    // A wrong cut is worse than none.
    if best.at != found, best.at != range.upperBound,
      best.score - own < (kind(at: best.at) == .direction ? Weights.directionMargin : Weights.margin)
    {
      return found
    }
    return isPossible(best.at) ? isInWord(best.at - 1) ? best.at - 2 : best.at - 1 : best.at
  }

  /// "truy xuất được nguồn gốc": "được" behind a verb, with no verb behind it, says that it can be done.
  private func isPossible(_ index: Int) -> Bool {
    guard range.contains(index), kind(at: index) == .passive, index + 1 < range.upperBound,
      syllables[index - range.lowerBound].count == 1, index - 3 > range.lowerBound
    else { return false }
    return Self.isAct(kind(at: index - 1)) && kind(at: index - 1) != .attribute
      && kinds[index + 1 - range.lowerBound] == Kind.none
  }

  // MARK: Signs

  /// What speaks for no boundary at all.
  private var whole: Int {
    var seen: Set<Kind> = []
    for case let kind? in kinds.dropFirst() where Self.isAct(kind) { seen.insert(kind) }
    return Weights.end + Weights.wholeLength[min(range.count, Weights.wholeLength.count - 1)]
      + seen.reduce(0) { $0 + Weights.whole[$1.rawValue] }
  }

  private func isCandidate(_ index: Int) -> Bool {
    guard range.contains(index), let kind = kinds[index - range.lowerBound],
      reader.group(index) == reader.group(range.lowerBound)
    else { return false }
    // "40% … vào năm 2030".
    if reader.isTime(index), index + 1 < reader.whole.upperBound, reader.isTime(index + 1) { return false }
    let isBehindModal =
      index - 1 > range.lowerBound && reader.has(index - 1, .modal) && !reader.has(index - 1, .passive)
    return !isBehindModal && (kind == .passive || !isInWord(index) && !isOfCause(index))
  }

  /// "thiệt hại do cháy gây ra", "vốn do tỉnh quản lý": the verb of what "do" names just before it.
  private func isOfCause(_ index: Int) -> Bool {
    (max(range.lowerBound, index - 3)..<index).contains {
      reader.items[$0].phrase != 0 && reader.items[$0].phrase == reader.table.words.doBy
    }
  }

  /// Whether a word of two syllables would be cut: "bạn | đọc", "ghi | chép".
  private func isInWord(_ index: Int) -> Bool {
    let (before, own) = (syllables[index - 1 - range.lowerBound], syllables[index - range.lowerBound])
    guard reader.items[index - 1].kind == .word else { return false }
    let key = ActWords.key(before.last, own.first)
    return ActWords.nouns.contains(key) || ActWords.bound.contains(key)
      || before.count == 1 && own.count == 1 && ActWords.pairs.contains(key)
  }

  private func score(_ index: Int) -> Int {
    var act = index
    while kind(at: act) == .modal, act + 1 < range.upperBound { act += 1 }
    let kind = kind(at: act)
    let before = before(index)
    let item = reader.items[index]
    var score = Weights.kind[kind.rawValue] + Weights.before[before.rawValue]
    if act > index { score += Weights.must }
    if reader.has(index, .placeTail) { score += Weights.place }
    if reader.has(index, .giver) { score += Weights.giver }
    if reader.has(index, .turn) { score += Weights.turn }
    if item.has(.deadlineLead) { score += Weights.time }
    if index - 2 >= range.lowerBound, self.before(index - 1) == .lead { score += Weights.leadBefore }
    guard Self.isAct(kind) else { return score }
    let at = kind.rawValue
    let count = index - range.lowerBound
    score += Weights.beforeAct[before.rawValue] + Weights.length[min(count, Weights.length.count - 1)]
    score += count == 1 ? Weights.first[at] : Weights.later[at]
    var acts = 0
    var isBehindPassive = false
    for earlier in range.lowerBound + 1..<max(index, range.lowerBound + 1) {
      let kind = self.kind(at: earlier)
      if Self.isCounted(kind) || kind == .create { acts += 1 }
      if kind == .passive { isBehindPassive = true }
    }
    score += Weights.earlier[min(acts, Weights.earlier.count - 1)] + (acts == 0 ? Weights.plain[at] : Weights.again[at])
    if isBehindPassive { score += Weights.earlierPassive }
    score += behind(act, kind)
    if index - 1 > range.lowerBound {
      let last = self.kind(at: index - 1)
      if Self.isAct(last) { score += last == .attribute ? Weights.afterAttribute : Weights.afterAct }
      if last == .modal { score += Weights.afterModal }
    }
    score += isOfAgent ? Weights.ofAgent[at] : Weights.ofThing[at]
    if (range.lowerBound + 1..<index).contains(where: { reader.items[$0].kind == .comma }) { score += Weights.comma }
    if item.isCapital { score += Weights.capital }
    if (max(range.lowerBound + 1, index - 4)..<index).contains(where: {
      reader.has($0, .attributeLead) && !Self.isAct(self.kind(at: $0))
    }) {
      score += Weights.leadNear
    }
    if (max(range.lowerBound, index - 4)..<index).contains(where: {
      [reader.table.words.doBy, reader.table.words.theo].contains(reader.items[$0].phrase)
    }) {
      score += Weights.byNear
    }
    return score
  }

  /// What stands behind the verb of a boundary.
  private func behind(_ act: Int, _ kind: Kind) -> Int {
    let at = kind.rawValue
    var score = 0
    var acts = 0
    var hasPassive = false
    for later in act + 1..<range.upperBound {
      let kind = self.kind(at: later)
      if Self.isCounted(kind) { acts += 1 }
      if kind == .passive { hasPassive = true }
    }
    if hasPassive { score += Weights.passiveBehind + Weights.beforePassive[at] }
    score += Weights.behind[min(acts, Weights.behind.count - 1)] + (acts == 0 ? Weights.last[at] : Weights.more[at])
    score += Weights.rest[min(range.upperBound - act, Weights.rest.count - 1)]
    guard act + 1 < range.upperBound else { return score + Weights.alone[at] }
    if reader.items[act + 1].kind == .number { score += Weights.number + Weights.numbered[at] }
    if reader.has(act + 1, .attributeLead) { score += Weights.leadBehind }
    if Self.isAct(self.kind(at: act + 1)) { score += Weights.actBehind }
    if reader.has(act + 1, .placeTail) { score += Weights.placeBehind }
    return score
  }

  private func before(_ index: Int) -> Before {
    let item = reader.items[index - 1]
    if item.kind == .comma || item.kind == .slash { return .comma }
    if item.kind != .word { return .mark }
    if item.has(.joiner) { return .joiner }
    if reader.has(index - 1, .attributeLead) { return .lead }
    return reader.has(index - 1, .head) ? .head : .word
  }

  // MARK: Words

  private func kind(at index: Int) -> Kind { kinds[index - range.lowerBound] ?? .none }

  private static func isAct(_ kind: Kind) -> Bool { kind != .none && kind != .noun && kind != .modal }

  /// Whether a word is one of the acts whose number says something.
  private static func isCounted(_ kind: Kind) -> Bool { kind == .known || kind == .pair || kind == .single }

  private func kind(_ index: Int) -> Kind? {
    let item = reader.items[index]
    guard item.kind == .word else { return nil }
    if reader.has(index, .passive) { return .passive }
    if reader.has(index, .modal) { return .modal }
    let own = syllables[index - range.lowerBound]
    let isNextWord = index + 1 < range.upperBound && reader.items[index + 1].kind == .word
    let second =
      own.count > 1 ? own.second : isNextWord ? syllables[index + 1 - range.lowerBound].first : 0
    let pair = ActWords.key(own.first, second)
    if second != 0, ActWords.nouns.contains(pair) { return .noun }
    if reader.has(index, .verb) || reader.isOne(index, of: reader.table.words.shareVerbs) { return .known }
    if reader.has(index, .attribute) { return .attribute }
    if second != 0, ActWords.pairs.contains(pair) { return .pair }
    if own.count == 1, ActWords.directions.contains(ActWords.key(own.first)) { return .direction }
    if own.count == 1, ActWords.single.contains(ActWords.key(own.first)) { return .single }
    if item.has([.create, .predicate]) || reader.has(index, [.transitive, .making, .direction]) { return .create }
    return Kind.none
  }

  private static func isAgent(_ syllables: [Syllables]) -> Bool {
    guard let own = syllables.first else { return false }
    let second = own.count > 1 ? own.second : syllables.dropFirst().first?.first ?? 0
    return ActWords.agents.contains(ActWords.key(own.first, second))
      || ActWords.singleAgents.contains(ActWords.key(own.first))
  }

  private static func syllables(_ reader: WordingReader, _ index: Int) -> Syllables {
    let item = reader.items[index]
    if reader.isSyllable(index) { return Syllables(first: item.hash, last: item.hash, count: 1) }
    var out = Syllables()
    var hash = WordHash.seed
    var isOpen = false
    func close() {
      guard isOpen else { return }
      let final = UInt32(truncatingIfNeeded: WordHash.finish(hash))
      out.count += 1
      if out.count == 1 { out.first = final }
      if out.count == 2 { out.second = final }
      out.last = final
      (hash, isOpen) = (WordHash.seed, false)
    }
    for scalar in String(decoding: reader.bytes[item.range], as: UTF8.self).unicodeScalars {
      if WordHash.isLetter(scalar) {
        hash = WordHash.mix(hash, WordHash.lower(scalar.value))
        isOpen = true
      } else {
        close()
      }
    }
    close()
    return out
  }
}

extension WordingReader {
  /// Where subject and predicate part, the rules' choice weighed against the other boundaries: of a share, and of counted people and
  /// bodies that the rules let have no predicate. What a verb before the number has for its object stays whole.
  func weighed(
    _ found: (subject: Int, outcome: Int), _ noun: Range<Int>, _ candidate: Candidate, _ lead: Range<Int>,
    _ led: Range<Int>
  ) -> (subject: Int, outcome: Int) {
    var found = found
    if candidate.family == .count, !led.isEmpty, found.outcome < noun.upperBound, isPurpose(found.outcome) {
      found.outcome = noun.upperBound
    }
    if candidate.family == .percent, led.isEmpty, isAbility(noun) { return (noun.lowerBound, noun.lowerBound) }
    if candidate.family == .percent, isBehindWhichOnes(noun, found.subject) { return found }
    if candidate.family == .percent, let later = behindNew(found, noun) { return later }
    guard led.isEmpty, !holdsAct(candidate, lead), found.subject > noun.lowerBound, noun.count > 1,
      !has(noun.lowerBound, .placeTail),
      candidate.family == .percent || candidate.family == .count && found.subject == noun.upperBound
    else { return found }
    let split = Split(self, noun)
    guard candidate.family == .percent || split.isOfAgent else { return found }
    let own = found.outcome < noun.upperBound ? found.subject : noun.upperBound
    let best = split.boundary(found: own)
    if best == min(own, split.range.upperBound) { return found }
    // "hộ mới [thoát nghèo] được vay vốn".
    if best > noun.lowerBound + 1, best < own, own < noun.upperBound, items[best - 1].kind == .word,
      lowercased(bytes[items[best - 1].range]) == "mới"
    {
      return found
    }
    return best == split.range.upperBound ? (noun.upperBound, noun.upperBound) : (best, best)
  }

  /// "người mới biết chữ tiếp tục học tập", "hộ mới thoát nghèo được vay vốn": what somebody has only just done says which ones, where
  /// another predicate follows.
  private func behindNew(_ found: (subject: Int, outcome: Int), _ noun: Range<Int>) -> (subject: Int, outcome: Int)? {
    let act = found.outcome
    guard act - 1 > noun.lowerBound, act + 1 < noun.upperBound, found.subject == act, !has(act, [.passive, .modal]),
      items[act - 1].kind == .word, lowercased(bytes[items[act - 1].range]) == "mới"
    else { return nil }
    let later = predicate(act + 1..<noun.upperBound, hasOutcome: false)
    guard later.outcome > act, later.outcome < noun.upperBound else { return nil }
    // "tiếp tục tham gia học tập", "được hỗ trợ".
    let goesOn = ["tiếp tục", "được"].contains(lowercased(bytes[items[later.subject - 1].range]))
    return goesOn && later.subject - 1 > act ? (later.subject - 1, later.subject - 1) : later
  }

  /// "vận động 100% hộ dân mở lối thoát nạn": what somebody is brought to do stands behind.
  func isCausing(_ last: Int) -> Bool {
    guard items[last].kind == .word else { return false }
    let first = max(whole.lowerBound, last - 2)
    let words = lowercased(bytes[Int(items[first].start)..<Int(items[last].end)])
    return Lexicon.causings.contains { words == $0 || words.ends(with: " " + $0) }
  }

  private func isBreak(_ index: Int) -> Bool {
    items[index].kind == .comma || items[index].kind == .colon || items[index].has(.strongGoal)
  }

  /// "Tiêu hủy 100% gia súc mắc bệnh": words before a share that do something with it, whether a list has them or not.
  private func holdsAct(_ candidate: Candidate, _ lead: Range<Int>) -> Bool {
    guard let last = lead.last, items[last].phrase == 0 || items[last].phrase != table.words.co,
      !isCausing(last),
      // "Ngành giáo dục phấn đấu 80% …": whose goal it is.
      !(last..<candidate.first).contains(where: isBreak)
    else { return false }
    let start = lead.last(where: isBreak).map { $0 + 1 } ?? lead.lowerBound
    return (start..<lead.upperBound).contains { index in
      items[index].kind == .word && !isTime(index) && !has(index, [.making, .modal, .placeTail])
        && !isOne(index, of: table.words.scopes)
        && !items[index].has([
          .goal, .strongGoal, .comparator, .joiner, .perYear, .start, .central, .province, .district, .commune, .value,
          .already, .continuation, .amongWhich,
        ])
    }
  }
}
