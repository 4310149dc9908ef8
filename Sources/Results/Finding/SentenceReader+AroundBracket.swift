import Bytes
import Targets

// What is named before a bracket with a figure of its own: "thị trường châu Âu (chiếm tỷ trọng 6,33%) tăng 70,94%".

extension SentenceReader {
  /// Of a figure behind a bracket that a verb binds to what stands before it: that name.
  ///
  /// - Parameter last: The result before it, in the bracket.
  func nameBefore(bracketOf last: ResultDraft, _ figure: Figure, from start: Int) -> String? {
    guard last.group != 0, group(figure.number) == 0, let open = opening(of: last.group, before: last.figure.first),
      open > start, let behind = (last.figure.end..<figure.first).first(where: { group($0) != last.group }),
      behind <= figure.binder ?? behind - 1,
      (behind..<figure.first).allSatisfy({ isThin($0, figure) && items[$0].kind == .word || inPeriod[$0] })
    else { return nil }
    return name(start..<open)
  }

  private static let links: Set<String> = ["là", "gồm", "gồm có", "bao gồm", "như", "đó là"]

  /// "Có 2 huyện đạt cao là huyện A (98%) và huyện B (95%)", "2 đơn vị vượt chỉ tiêu là Đoàn khối (184/150 ca, bằng 122%)": a bracket behind one of those
  /// that are counted tells of that one alone.
  func isOfMember(_ figure: Figure, _ counted: ResultDraft) -> Bool {
    guard group(figure.number) != 0, counted.group == 0, counted.figure.family == .count, counted.kind != .tally,
      let open = opening(of: group(figure.number), before: figure.number), open > counted.figure.end,
      open - counted.figure.end < 60,
      let link = (counted.figure.end..<open).first(where: { items[$0].kind == .colon || Self.links.contains(text($0)) })
    else { return false }
    return (link + 1..<open).contains { items[$0].kind == .word && items[$0].isCapital }
  }

  /// Of a share that stands alone in a bracket behind a name: that name. "45 xã (chiếm 60%)" has a figure, of which it is.
  func nameBefore(bracketOf figure: Figure, _ sentence: Range<Int>) -> String? {
    let binder = figure.binder ?? figure.first
    guard figure.family == .percent, group(figure.number) != 0, figure.binder.map({ items[$0].can(.share) }) ?? true,
      item(binder - 1, sentence)?.kind == .open
    else { return nil }
    var first = binder - 1
    while first > sentence.lowerBound, binder - first < 24,
      items[first - 1].kind == .word && !items[first - 1].can([.joiner, .amongWhich]) || inPeriod[first - 1]
    {
      if Self.links.contains(text(first - 1)) { break }
      first -= 1
    }
    // "Huyện A (98%)": a name of its own.
    if figure.binder == nil, !(first..<(binder - 1)).contains(where: { items[$0].isCapital }) { return nil }
    guard first == sentence.lowerBound || items[first - 1].kind != .percent && !isFigure(first - 1) else { return nil }
    return name(first..<(binder - 1))
  }

  /// Words without times before them; nil where verbs or figures stand among them, which tell more than a name.
  private func name(_ range: Range<Int>) -> String? {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, inPeriod[first] || items[first].kind != .word { first += 1 }
    while end > first, inPeriod[end - 1] || items[end - 1].kind != .word { end -= 1 }
    guard first < end,
      (first..<end).allSatisfy({
        items[$0].kind.isOne(of: [.word, .comma, .dash, .code])
          && !(items[$0].phrase != 0 && items[$0].can([.rise, .drop, .level]))
      }),
      (first..<end).contains(where: { items[$0].phrase == 0 || !items[$0].can([.reach, .past, .filler]) })
    else { return nil }
    return string(of: first..<end).trimmedOfSpace
  }

  private func opening(of own: Int32, before index: Int) -> Int? {
    var at = index
    while at > 0, group(at - 1) == own { at -= 1 }
    return items[at].kind == .open ? at : nil
  }
}
