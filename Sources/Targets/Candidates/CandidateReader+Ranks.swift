import Bytes

/// Places in a row, and fractions that are shares.
extension CandidateReader {
  func rank(_ draft: Candidate, _ sentence: Range<Int>) -> Candidate? {
    let next = item(draft.end, sentence)
    if next?.kind == .percent || next?.has(.currency) == true { return nil }
    var head = draft.first - 1
    if let last = item(draft.number - 1, sentence),
      last.has(.rankHead) || last.phrase == words.thu || last.has(.rankVerb)
    {
      head = draft.number - 1
    }
    guard let before = item(head, sentence) else { return nil }
    let isNoun = next?.has(.rankNoun) == true || isOutOf(draft.end, sentence)
    // "nhóm 15 cả nước", "xếp thứ 15 toàn quốc".
    let isTail = next.map { $0.kind == .word && $0.has(.rankTail) } ?? false
    let isHeaded: Bool
    if before.phrase == words.thu {
      // "thứ 6 trở lên", but not "con thứ 3 trở lên".
      let counted = item(head - 1, sentence)
      isHeaded = counted?.has(.rankVerb) ?? false || next?.has(.orMore) == true && counted?.has(.classifier) != true
    } else if before.phrase == words.top || before.phrase == words.tap {
      isHeaded = true
    } else if before.phrase == words.nhom || before.phrase == words.danhSach {
      isHeaded =
        isNoun || isTail || hasTail(draft.end, sentence, reach: Reach.groupTail) || isInRowOfRanks(draft.end, sentence)
    } else if before.has(.rankVerb) || words.places.contains(before.phrase) {
      // "xếp thứ 15/34 về chỉ số PCI".
      isHeaded =
        next?.kind != .word || isNoun || isTail || next?.has([.deadlineLead, .orMore]) == true
        || next.map { $0.phrase != 0 && $0.phrase == words.ve } ?? false
    } else if before.has(.rankHead) {
      isHeaded = (isNoun && (hasTail(draft.end, sentence, reach: Reach.rankTail) || items[draft.number].second != 0))
    } else {
      // "sự tham gia của hơn 1.000 doanh nghiệp trên cả nước": so many of them.
      let isCounted = draft.isMarked && draft.comparator != .atMost
      isHeaded = isNoun && !isCounted && hasTail(draft.end, sentence, reach: Reach.bareTail)
    }
    guard isHeaded else { return nil }
    var out = draft
    out.family = .rank
    out.unit = "hạng"
    out.valueMax = nil
    out.end = draft.number + 1 + (isOutOf(draft.end, sentence) ? 2 : isNoun ? 1 : 0)
    out.first = min(out.first, head)
    if let upper = lowerPlace(draft, sentence) {
      (out.value, out.end, out.isCompound) = (items[upper].value, upper + 1, true)
    }
    let isExit = (1...Reach.rankExit).contains { item(draft.number - $0, sentence)?.has(.rankExit) ?? false }
    out.comparator = isExit ? .moreThan : .atMost
    out.isMarked = true
    return out
  }

  /// The 10 of `xếp thứ 5 đến thứ 10`: the place that is to be held at least.
  private func lowerPlace(_ draft: Candidate, _ sentence: Range<Int>) -> Int? {
    var at = draft.number + 1
    guard let link = item(at, sentence), link.kind == .dash || link.phrase == words.den || link.phrase == words.toi
    else {
      return nil
    }
    at += 1
    if let place = item(at, sentence), place.phrase != 0,
      place.phrase == words.thu || words.places.contains(place.phrase)
    {
      at += 1
    }
    guard let upper = item(at, sentence), upper.kind == .number, upper.second == 0, upper.value > draft.value,
      !(item(at + 1, sentence)?.kind == .percent)
    else { return nil }
    return at
  }

  /// `nhóm 30 trên 63 tỉnh`, `nhóm 10 trên tổng số 103 xã`.
  private func isOutOf(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard let over = item(end, sentence), over.has(.moreThan) else { return false }
    let isOfAll = item(end + 1, sentence).map { $0.kind == .word && lowered(end + 1, end + 2) == "tổng số" } ?? false
    let whole = isOfAll ? end + 2 : end + 1
    guard let number = item(whole, sentence), number.kind == .number, let noun = item(whole + 1, sentence) else {
      return false
    }
    return noun.has(.rankNoun) || isOfAll && noun.kind == .word
  }

  /// The 63 of `nhóm 30 trên 63 tỉnh`, the 103 of `nhóm từ 01 - 10 trên tổng số 103 xã`.
  func isWholeOfRank(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let isOfAll = item(index - 1, sentence).map { $0.kind == .word && lowered(index - 1, index) == "tổng số" } ?? false
    let over = isOfAll ? index - 2 : index - 1
    guard item(over, sentence)?.has(.moreThan) ?? false, item(over - 1, sentence)?.kind == .number else { return false }
    var head = over - 2
    if item(head, sentence)?.kind == .dash, item(head - 1, sentence)?.kind == .number { head -= 2 }
    if item(head, sentence)?.phrase == words.tu { head -= 1 }
    return item(head, sentence)?.has(.rankHead) ?? false
  }

  private func hasTail(_ from: Int, _ sentence: Range<Int>, reach: Int) -> Bool {
    for at in from..<(from + reach) {
      guard let next = item(at, sentence), next.kind == .word || next.kind == .comma || next.kind == .open else {
        return false
      }
      if at > from, next.has(.rankTail) { return true }
    }
    return false
  }

  /// The 20 of `PCI thuộc nhóm 20, PAPI thuộc nhóm 16 tỉnh dẫn đầu cả nước`: among whom stands behind the last of the row.
  private func isInRowOfRanks(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard let mark = item(end, sentence), mark.kind == .comma || mark.kind == .semicolon || mark.has(.joiner) else {
      return false
    }
    for at in end + 1..<end + Reach.label {
      guard let next = item(at, sentence), next.kind != .percent, next.kind != .stop else { return false }
      guard next.kind == .number else { continue }
      guard let head = item(at - 1, sentence), head.phrase == words.nhom || head.phrase == words.top,
        let noun = item(at + 1, sentence)
      else { return false }
      if noun.has(.rankNoun) || hasTail(at + 1, sentence, reach: Reach.groupTail) { return true }
    }
    return false
  }

  /// `2/3 số xã`, `9/10 người dân`: a part of all, not so many of a known number as in `8/12 xã`.
  func isFraction(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let item = items[index]
    guard item.kind == .number, (2...10).contains(item.second), item.value < Double(item.second),
      let next = self.item(index + 1, sentence), next.kind == .word
    else { return false }
    // "bằng 1/2 bình quân cả nước".
    if let verb = self.item(index - 1, sentence), verb.phrase != 0, verb.phrase == words.bang,
      next.phrase != 0, next.has(.value)
    {
      return true
    }
    return next.phrase != 0 && (words.wholes.contains(next.phrase) || words.masses.contains(next.phrase))
      || item.second == 10 && next.phrase != 0 && words.people.contains(next.phrase)
  }

  /// "1/3 trường học", "2/3 thôn": a third of them as well as one of three. Nothing is read of it.
  func isSmallFraction(_ item: Item) -> Bool {
    (2...4).contains(item.second) && item.value < Double(item.second) && item.value >= 1
      && item.end - item.start == 3
  }

  /// "thu nhập bình quân 1 người đạt 60 triệu đồng", "số bác sĩ cho 1 vạn dân là 9 bác sĩ": over what the value behind it is an average.
  func isAveragedOver(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let item = items[index]
    guard item.kind == .number, item.second == 0, let before = self.item(index - 1, sentence), before.kind == .word,
      var unit = self.item(index + 1, sentence)
    else { return false }
    var at = index + 1
    var value = item.value
    if unit.has(.magnitude), let noun = self.item(index + 2, sentence) {
      (value, unit, at) = (value * unit.value, noun, index + 2)
    }
    guard unit.kind == .word, !unit.has(.timeNoun), [1, 10, 100, 1000, 10_000, 100_000].contains(value) else {
      return false
    }
    let words = lowered(index - 1, index)
    let isAverage = ["bình quân", "trung bình", "bq"].contains { words.ends(with: $0) }
    guard isAverage || ["cho", "của"].contains(words) && (value == 1 || at == index + 2) else { return false }
    for next in at + 1...at + Reach.growth {
      guard let other = self.item(next, sentence), !other.kind.isOne(of: [.comma, .semicolon, .stop]) else {
        return false
      }
      if other.kind == .number {
        let link = items[next - 1]
        return link.kind == .colon || link.has([.value, .comparator])
          || link.phrase != 0 && lowered(next - 1, next) == "có"
      }
    }
    return false
  }

  /// "lúa nước 2 vụ 40 ha", "ngô 2 vụ: 50 ha", "xe 4 chỗ 100 chiếc": which of them, before how much of it there is to be.
  func isOfName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .number, items[index].value < 100, let noun = item(index - 1, sentence),
      noun.kind == .word, !noun.has([.create, .value, .comparator, .goal, .joiner]), item(index + 1, sentence) != nil,
      index + 2 < items.count
    else { return false }
    // A colon ends the clause.
    let next = items[index + 2]
    guard
      next.kind == .number
        || (next.kind == .colon || next.has(.value)) && index + 3 < items.count
          && items[index + 3].kind == .number
    else { return false }
    return Lexicon.unitsOfNames.contains(lowered(index + 1, index + 2))
  }

  /// A fraction as the share that it is; nil where that has no end (2/3).
  func fraction(_ draft: Candidate, _ sentence: Range<Int>) -> Candidate? {
    var draft = draft
    let whole = Double(items[draft.number].second)
    guard [2, 4, 5, 8, 10].contains(whole) else { return nil }
    readMarkers(&draft, sentence)
    draft.value = draft.value * 100 / whole
    draft.unit = "%"
    draft.family = .percent
    if let noun = item(draft.end, sentence) { draft.noun = noun.hash }
    return draft
  }
}
