import Bytes
import Targets

/// Of whom or of when a figure is, where words of its own say that it is not of what was measured before it.
extension SentenceReader {
  enum Label { case none, earlier, other }

  /// The longest label, in items.
  private static let longest = 14

  /// "(cùng kỳ: 60%)", "(CK 60%)", "; tháng trước: 60%" are of an earlier time; "(cả nước: 85%)", "(cấp xã 60%)", "(sai số: 3%)" of
  /// something else than the result which they stand beside. "(đến nay mới đạt 39,5%)" has no label.
  func label(of figure: Figure, _ sentence: Range<Int>, _ state: State) -> Label {
    let own = group(figure.number)
    let label = labelItems(figure, sentence)
    guard !label.isEmpty, figure.tail?.kind != .plan,
      !label.contains(where: { items[$0].phrase != 0 && items[$0].can([.baseLead, .plan]) })
    else { return .none }
    let isCompared = label.contains {
      items[$0].phrase != 0 && items[$0].can([.over, .under]) && !items[$0].can(.filler)
    }
    // "cao hơn mức 60% của cùng kỳ": what is compared with.
    if isCompared { return figure.binder.map { ["mức", "con số"].contains(text($0)) } == true ? .earlier : .none }
    if isEarlier(label, own) || isOfTimeCompared(label, own) { return .earlier }
    guard own != 0 else { return .none }
    if let current = state.current, drafts.indices.contains(current), drafts[current].group != own,
      !sameUnit(figure, drafts[current])
    {
      return .none
    }
    let naming = label.filter { names($0) }
    if naming.isEmpty { return .none }
    let isMeasure = naming.count >= 3 && naming.contains { items[$0].phrase != 0 && items[$0].can(.measure) }
    return isMeasure ? .none : .other
  }

  /// The items between the mark, bracket or figure before a number and its verb.
  private func labelItems(_ figure: Figure, _ sentence: Range<Int>) -> Range<Int> {
    let end = min(figure.first, figure.binder ?? figure.first)
    var at = end
    var hasColon = false
    while at > sentence.lowerBound, end - at < Self.longest {
      let before = items[at - 1]
      if before.kind == .colon {
        if hasColon { break }
        hasColon = true
      } else if before.kind.isOne(of: [.comma, .semicolon, .open, .close, .stop, .percent, .slash, .dash, .other])
        || before.isNumeric && !inPeriod[at - 1]
      {
        break
      }
      at -= 1
    }
    return at..<end
  }

  /// An earlier time that no day tells: "cùng kỳ", "tháng trước", "đầu năm"; outside of brackets only where the part begins so.
  private func isEarlier(_ label: Range<Int>, _ own: Int32) -> Bool {
    let first = label.first { !isFilling($0) } ?? label.lowerBound
    // "cuối năm 2023 là 17%" has a day.
    let hasDay = label.contains { inPeriod[$0] && !(items[$0].phrase != 0 && items[$0].can(.base)) }
    for at in own != 0 ? first..<label.upperBound : first..<min(first + 1, label.upperBound) {
      let item = items[at]
      guard item.kind == .word else { continue }
      // "Kỳ trước chuyển qua 12 hồ sơ": what is dealt with now.
      if item.phrase != 0, item.can(.base), label.contains(at + 1), text(at + 1).begins(with: "chuyển") { return false }
      if item.phrase != 0, item.can(.base) { return !hasDay || text(at).begins(with: "cùng k") || text(at) == "ck" }
      guard own != 0, !hasDay else { continue }
      if ["trước", "ngoái", "cũ"].contains(text(at)) {
        return at > label.lowerBound && (at + 1 == items.count || !text(at + 1).begins(with: "hạn"))
      }
    }
    return false
  }

  /// "tăng 25,3% so với cùng kỳ (năm 2017 đạt 90,4%)": a bracket that tells how it was at the time compared with, of which it has only the year.
  private func isOfTimeCompared(_ label: Range<Int>, _ own: Int32) -> Bool {
    guard own != 0, label.lowerBound > 1, items[label.lowerBound - 1].kind == .open,
      let first = label.first, inPeriod[first] || first + 1 < label.upperBound && inPeriod[first + 1],
      let named = label.first(where: { items[$0].kind == .year }), let year, Int(items[named].value) < year
    else { return false }
    let base = text(label.lowerBound - 2)
    return ["cùng kỳ", "cùng kì", "ck"].contains { base.ends(with: $0) }
  }

  private func isFilling(_ at: Int) -> Bool {
    items[at].kind != .word || items[at].phrase != 0 && items[at].can([.joiner, .which]) && !items[at].can(.base)
  }

  /// Whether an item says of what a figure is, and is no verb, time or link.
  private func names(_ at: Int) -> Bool {
    guard items[at].kind == .word, !inPeriod[at] else { return false }
    return items[at].phrase == 0
      || !items[at].can([
        .reach, .past, .filler, .joiner, .comparator, .estimate, .cumulative, .until, .now, .rise, .drop, .amongWhich,
        .share,
      ])
  }

  /// "→", "->", "=>".
  func isArrow(_ at: Int) -> Bool {
    guard items.indices.contains(at) else { return false }
    if items[at].kind == .other { return ["→", "⟶", "➔", "➜", "➡", "⇒", "="].contains(text(at)) && isArrowHead(at) }
    return items[at].kind == .dash && at + 1 < items.count && items[at + 1].kind == .mark && !items[at + 1].spaced
      && text(at + 1) == ">"
  }

  private func isArrowHead(_ at: Int) -> Bool {
    guard text(at) == "=" else { return true }
    return at + 1 < items.count && items[at + 1].kind == .mark && text(at + 1) == ">" && !items[at + 1].spaced
  }
}
