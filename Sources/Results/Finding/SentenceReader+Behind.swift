import Bytes
import Targets

/// Values that stand behind the change by which they came about, and changes that name first what they are compared with.
extension SentenceReader {
  /// "Tỷ lệ hộ nghèo giảm 0,5% so với năm 2024, còn 3,7%", "sản lượng tăng 5% so với cùng kỳ, đạt 12.300 tấn": the value is of the same result
  /// as the change before it.
  ///
  /// A share behind the change of what is no rate may be one of the plan.
  func takeBehindChange(_ figure: Figure, _ sentence: Range<Int>, _ state: inout State) -> Bool {
    guard let current = state.current, let binder = figure.binder, figure.tail == nil, figure.family != .rank,
      figure.family != .multiple, figure.family != .points, figure.whole == nil,
      drafts[current].value == nil, drafts[current].change != nil, drafts[current].share == nil,
      drafts[current].group == group(figure.number), !drafts[current].sharesWords,
      items[binder].can(.reach), !items[binder].can([.rise, .drop, .over, .under, .share]),
      text(binder) != "với", binder >= state.lastEnd, drafts[current].start < drafts[current].figure.first,
      !(state.lastEnd..<binder).contains(where: { inPeriod[$0] }),
      (state.lastEnd..<binder).allSatisfy({ isThin($0, figure) || isAdverb($0) })
    else { return false }
    let isLevel = items[binder].can(.level)
    if figure.family == .percent {
      guard isLevel || isRate(drafts[current]) else { return false }
    } else if figure.family == .count || figure.family == .physical || figure.family == .money {
      // "Giảm 350 hộ, còn 1.200 hộ", and not "giảm 12 vụ, có 3 người chết".
      guard isLevel || text(binder).ends(with: "đạt") || text(binder) == "bằng" else { return false }
      if drafts[current].changeUnit != "%", drafts[current].changeUnit != "lần", !figure.unit.isEmpty,
        drafts[current].changeUnit != figure.unit
      {
        return false
      }
    }
    guard isWanted(figure, sentence, state) else { return false }
    drafts[current].changed = drafts[current].figure
    drafts[current].figure = figure
    (drafts[current].value, drafts[current].valueMax) = (figure.value, figure.valueMax)
    (drafts[current].comparator, drafts[current].unit) = (figure.comparator, figure.unit)
    drafts[current].isEstimate =
      drafts[current].isEstimate || (state.lastEnd..<figure.number).contains { items[$0].can(.estimate) }
    extend(current, figure)
    return true
  }

  private func isAdverb(_ at: Int) -> Bool { ["hiện", "hiện nay", "nay", "tiếp tục"].contains(text(at)) }

  /// Whether a measure is one of shares by its name.
  private func isRate(_ draft: ResultDraft) -> Bool {
    let name = string(of: draft.start..<min(draft.figure.first, draft.start + 6)).lowered()
    return ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "tỉ suất", "độ che phủ", "mức độ"].contains {
      name.holds($0)
    }
  }

  /// "…, trong đó so với các kỳ báo cáo tháng 7 giảm 3,86%": what a change is compared with, named before its verb.
  func isLedComparison(_ gap: Range<Int>, _ figure: Figure) -> Bool {
    guard let binder = figure.binder, items[binder].can([.rise, .drop]), !items[binder].can(.level),
      figure.family == .percent || figure.family == .points,
      let lead = gap.first(where: { items[$0].phrase != 0 && items[$0].can(.baseLead) }), gap.upperBound - lead <= 12,
      (gap.lowerBound..<lead).allSatisfy({ isThin($0, figure) || items[$0].can(.amongWhich) })
    else { return false }
    return (lead + 1..<gap.upperBound).allSatisfy {
      inPeriod[$0]
        || items[$0].kind == .word
          && !items[$0].can([.reach, .rise, .drop, .over, .under, .measure, .action, .plan, .goal, .comparator])
    }
  }
}
