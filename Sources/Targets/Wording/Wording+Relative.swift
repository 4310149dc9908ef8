import Bytes

/// Verbs that only say which ones are counted, where the predicate stands behind them.
extension WordingReader {
  /// "nhiệm vụ [được giao tại Đề án 06] được hoàn thành", "doanh nghiệp [có vốn đầu tư nước ngoài] thực hiện báo cáo": whether at an item
  /// begins what only says which, and a predicate follows without a comma.
  ///
  /// - Returns: The item behind its first words; nil where it says something else.
  func saysWhichOnes(_ index: Int, _ end: Int) -> Int? {
    guard items[index].kind == .word else { return nil }
    if isNewlyMade(index, end) { return index + 1 }
    // Few words open such a phrase: they are asked for before the phrase is put together.
    let first = lowercased(bytes[items[index].range.prefix { bytes[$0] != 0x20 }])
    let (acts, passives) = (Self.acts[first] ?? [], Self.passives[first] ?? [])
    if acts.isEmpty, passives.isEmpty { return nil }
    let last = min(index + Reach.memberLead, end)
    let words = lowercased(bytes[Int(items[index].start)..<Int(items[last - 1].end)]) + " "
    if let act = acts.first(where: { words.begins(withWord: $0) }) {
      return hasPredicate(behind: index, act, end, isPassive: false)
    }
    guard let act = passives.first(where: { words.begins(withWord: $0) }) else { return nil }
    return hasPredicate(behind: index, act, end, isPassive: true)
  }

  /// "doanh nghiệp mới [thành lập] được hỗ trợ": what has only just been done with them, where a passive follows.
  func isNewlyMade(_ index: Int, _ end: Int) -> Bool {
    guard whole.contains(index - 1), index + 2 < end, items[index].has(.create), items[index - 1].kind == .word,
      has(index + 1, .passive), !isAgentive(index + 1), items[index + 2].kind == .word
    else { return false }
    // "doanh nghiệp mới" is one phrase.
    return (" " + lowercased(bytes[items[index - 1].range])).hasSuffix(" mới")
  }

  private static let acts = byFirstSyllable(Lexicon.relativeActs)
  private static let passives = byFirstSyllable(Lexicon.relativePassives)

  private static func byFirstSyllable(_ phrases: [String]) -> [String: [String]] {
    Dictionary(grouping: phrases) { String($0.prefix { $0 != " " }) }
  }

  private func hasPredicate(behind index: Int, _ act: String, _ end: Int, isPassive: Bool) -> Int? {
    let from = Int(items[index].start) + act.utf8.count
    guard let first = (index..<end).first(where: { Int(items[$0].start) >= from }) else { return nil }
    for at in first..<end where group(at) == 0 {
      if items[at].kind.isOne(of: [.comma, .semicolon, .colon]) { return nil }
      guard items[at].kind == .word, !items[at - 1].has(.joiner), !has(at - 1, .attributeLead) else { continue }
      if has(at, .passive), at > first, !isAgentive(at), !isRelative(at, index..<end) { return first }
      if isPassive {
        let words = lowercased(bytes[Int(items[at].start)..<Int(items[min(at + 2, end) - 1].end)]) + " "
        if Lexicon.finalActs.contains(where: { words.begins(withWord: $0) }), at + 1 < end { return first }
      } else if at > first || has(at, .verb), at + 1 < end, !isInNoun(at, index..<end),
        has(at, .verb) || isOne(at, of: table.words.shareVerbs)
          || isMainAct(at)
      {
        return first
      }
    }
    return nil
  }

  /// What those do of whom such words say which: "tiếp tục", "bố trí", though no list of predicates has it.
  func isMainAct(_ index: Int) -> Bool { Lexicon.mainActs.contains(lowercased(bytes[items[index].range])) }

  /// Whether a predicate that was found has such words before it.
  func isBehindWhichOnes(_ noun: Range<Int>, _ outcome: Int) -> Bool {
    outcome < noun.upperBound
      && noun.dropFirst().prefix { $0 < outcome }.contains { saysWhichOnes($0, noun.upperBound) != nil }
  }
}
