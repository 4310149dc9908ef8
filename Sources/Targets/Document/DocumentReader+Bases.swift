import Bytes

/// What a value is held against, and who set it.
extension DocumentReader {
  /// "(chỉ tiêu Trung ương giao 39%)": the words for whose goal a value in a bracket is.
  func setter(of draft: Draft, _ items: [Item]) -> Range<Int>? {
    let opens = items[draft.member.lowerBound].kind == .open
    var first = draft.member.lowerBound + (opens ? 1 : 0)
    // The word for the goal is cut off where the clause is taken apart.
    while first > 0, !opens, items[first - 1].kind == .word, items[first - 1].has(.goalSection) { first -= 1 }
    guard first > 0, first < items.count, items[first - 1].kind == .open, items[first].has(.goalSection),
      let given = (first..<draft.candidate.first).last, given - first <= Reach.memberName,
      items[given].phrase != 0, ["giao", "được giao", "giao là"].contains(text(items, given..<(given + 1)).lowered()),
      (first..<given).allSatisfy({ items[$0].kind == .word })
    else { return nil }
    return first..<(given + 1)
  }

  /// "dự toán năm 2025", "kế hoạch năm 2025": what a rise is held against, where that is no year's result.
  func heldAgainst(_ draft: Draft, _ items: [Item]) -> Range<Int> {
    // "tăng từ 5% trở lên so với kế hoạch tỉnh giao".
    if draft.baseline == nil {
      let end = draft.candidate.end
      guard
        let lead = (end..<min(items.count, end + 2)).first(where: { items[$0].has(.baseline) && items[$0].phrase != 0 }
        ),
        lead + 1 < items.count, items[lead + 1].phrase != 0, items[lead + 1].has(.planShare),
        (end..<lead).allSatisfy({ items[$0].kind == .word })
      else { return 0..<0 }
      let last = (lead + 1..<min(items.count, lead + Reach.growth)).prefix {
        items[$0].kind == .word && !items[$0].has([.joiner, .deadlineLead])
      }
      let isYear = last.upperBound < items.count && items[last.upperBound].kind == .year
      return isYear ? 0..<0 : last
    }
    guard let year = draft.baseline, let lead = baseBehind(draft, items) ?? baseBefore(draft, items),
      let end = (lead + 1..<min(items.count, lead + Reach.growth)).first(where: {
        items[$0].kind == .year && Int(items[$0].value) == year
      }),
      (lead + 1..<end).contains(where: { items[$0].phrase != 0 && items[$0].has(.planShare) }),
      (lead + 1..<end).allSatisfy({ items[$0].kind == .word })
    else { return 0..<0 }
    return lead + 1..<end + 1
  }

  /// "so với" behind a value, not behind a comma or a full stop, where another value is held against it.
  private func baseBehind(_ draft: Draft, _ items: [Item]) -> Int? {
    (draft.candidate.end..<min(items.count, draft.candidate.end + Reach.namedYear)).prefix { items[$0].kind == .word }
      .first { items[$0].has(.baseline) && items[$0].phrase != 0 }
  }

  /// "So với dự toán năm 2023, thu nội địa tăng 6%": the same before a value, in its sentence.
  private func baseBefore(_ draft: Draft, _ items: [Item]) -> Int? {
    (max(0, draft.candidate.first - Self.longestSentence)..<draft.candidate.first).reversed()
      .prefix { !items[$0].kind.isOne(of: [.stop, .semicolon]) }
      .first { items[$0].has(.baseline) && items[$0].phrase != 0 }
  }

  /// Whether a value is one that another is held against: it tells a change or a multiple, or the base stands right behind it; "doanh thu
  /// đạt 150 tỷ đồng, so với mục tiêu năm 2021 là 120 tỷ đồng" is what it is.
  func isHeldAgainst(_ draft: Draft, _ outcome: String, _ items: [Item], _ reader: WordingReader) -> Bool {
    if draft.candidate.comparator == .times || draft.candidate.family == .multiple { return true }
    if baseBehind(draft, items) != nil || ["tăng", "giảm"].contains(where: { outcome.lowered().begins(with: $0) }) {
      return true
    }
    return (draft.member.lowerBound..<draft.candidate.number).contains {
      reader.has($0, .direction) || items[$0].has([.times, .difference]) || items[$0].phrase == table.words.bang
        || items[$0].phrase == table.words.tangTruong || items[$0].phrase == table.words.vuot
    }
  }
}
