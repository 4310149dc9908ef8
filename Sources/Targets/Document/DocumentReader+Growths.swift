/// Changes that are told together behind the values that change.
extension DocumentReader {
  /// "doanh thu 500 tỷ đồng và lợi nhuận 50 tỷ đồng, tăng 10% và giảm 5%": as many changes as values before them, one to each in order.
  func pairGrowths(
    _ cuts: inout [Wording], _ drafts: [Draft], _ reader: WordingReader, _ dealt: inout Set<Int>
  ) {
    let items = reader.items
    var first = 0
    while first < cuts.count {
      let values = (first..<cuts.count).prefix { isValue(cuts[$0], drafts[$0]) && isClose($0, first, drafts, items) }
      let changes = (values.upperBound..<cuts.count).prefix {
        isFurtherChange(cuts[$0], drafts[$0], reader, of: cuts[values.lowerBound..<values.upperBound])
          && isClose($0, first, drafts, items)
      }
      defer { first = max(first + 1, values.upperBound) }
      guard values.count > 1, changes.count == values.count, let verb = change(drafts[changes.lowerBound], reader),
        !comparesBetween(drafts[changes.lowerBound], drafts[changes.upperBound - 1], items)
      else { continue }
      var outcome = verb
      for (value, at) in zip(values, changes) {
        outcome = change(drafts[at], reader) ?? outcome
        cuts[at] = Wording(subject: cuts[value].subject, outcome: outcome)
        dealt.insert(at)
      }
    }
  }

  /// A measure with so much of something.
  private func isValue(_ cut: Wording, _ draft: Draft) -> Bool {
    ![.percent, .multiple, .rank].contains(draft.candidate.family) && !cut.isNumberFirst && !cut.isShared
      && !cut.subject.isEmpty && cut.outcome.isEmpty && cut.subject.upperBound <= draft.candidate.first
  }

  /// A share, or how many times, that has no name of its own.
  private func isFurtherChange(_ cut: Wording, _ draft: Draft, _ reader: WordingReader, of values: ArraySlice<Wording>)
    -> Bool
  {
    guard draft.candidate.family == .percent || draft.candidate.family == .multiple else { return false }
    let isOwn = (draft.member.lowerBound..<draft.candidate.first).contains { at in
      let item = reader.items[at]
      return item.kind == .word && !reader.has(at, [.direction, .modal]) && item.phrase != table.words.tangTruong
        && !item.has([.joiner, .value, .comparator, .times, .goal]) && !reader.isOne(at, of: table.words.turns)
        && !reader.isOne(at, of: table.words.consequences)
        && !["tương ứng", "đều"].contains(text(reader.items, at..<(at + 1)).lowered())
    }
    return !isOwn && !values.isEmpty
  }

  /// The verb of change right before a share: "tăng", "giảm", "tăng trưởng".
  private func change(_ draft: Draft, _ reader: WordingReader) -> Range<Int>? {
    (draft.member.lowerBound..<draft.candidate.first).last { at in
      reader.has(at, .direction) || reader.items[at].phrase != 0 && reader.items[at].phrase == table.words.tangTruong
    }.map { $0..<($0 + 1) }
  }

  /// Whether no semicolon or full stop stands between two of a row.
  private func isClose(_ index: Int, _ first: Int, _ drafts: [Draft], _ items: [Item]) -> Bool {
    guard index > first else { return true }
    let gap = drafts[index - 1].candidate.end..<drafts[index].candidate.first
    return gap.count <= Reach.label && !gap.contains { items[$0].kind.isOne(of: [.semicolon, .stop, .colon, .open]) }
  }

  /// "tăng 10% so với năm 2026 và 5% so với kế hoạch": of one value, held against two others.
  private func comparesBetween(_ first: Draft, _ last: Draft, _ items: [Item]) -> Bool {
    (first.candidate.end..<last.candidate.first).contains {
      items[$0].phrase != 0 && items[$0].has([.baseline, .planShare])
    }
  }
}
