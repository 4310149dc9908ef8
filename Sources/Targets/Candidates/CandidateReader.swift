import Bytes
import Vietnamese

/// Reads the number at an item together with comparator, range and unit. Looks a bounded number of items to each side.
struct CandidateReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let items: [Item]
  let words: LexiconTable.Words

  /// The candidate at an item, or nil when the figure there is a label, a date, a code or counts nothing.
  func candidate(at index: Int, in sentence: Range<Int>) -> Candidate? {
    let item = items[index]
    if item.has(.multiple) { return multiple(index, sentence) }
    guard item.kind == .number || isCountingWord(index, sentence) || isCountedYear(index, sentence) else { return nil }
    if isUnclear(index, sentence) { return nil }
    if isAccount(index, sentence) || isRatio(index, sentence) || isTimeOfDay(index) || isPeriod(index, sentence)
      || isDocument(index, sentence) || isOfTerm(index, sentence)
    {
      return nil
    }
    if isMonths(index, sentence) || isDayOfYear(index, sentence) || isEnumerator(index, sentence) || isAfterSlash(index)
      || isBase(index, sentence)
    {
      return nil
    }
    if isWholeOfRank(index, sentence) || isTotal(index, sentence) { return nil }
    if isAveragedOver(index, sentence) || isOfName(index, sentence) { return nil }
    var draft = Candidate(first: index, number: index, end: index + 1, value: item.value, unit: "", family: .count)
    if isFraction(index, sentence) { return fraction(draft, sentence) }
    if isSmallFraction(item) { return nil }
    readRange(&draft, sentence)
    readMarkers(&draft, sentence)
    if let rank = rank(draft, sentence) { return rank }
    guard readUnit(&draft, sentence) else { return nil }
    // "TRUNG TÂM CƠ SỞ 2 Số: 24/KH-TT": the next line of a letterhead.
    if draft.unit == "số" { return nil }
    if draft.family == .count, !draft.unit.utf8.contains(UInt8(ascii: "/")), let base = leadBase(of: draft, sentence) {
      draft.unit += "/" + lowered(base.lowerBound, base.upperBound)
    }
    if draft.family != .percent, draft.family != .money, isLabelled(draft, sentence) { return nil }
    readTrailing(&draft, sentence)
    return draft
  }

  func item(_ index: Int, _ sentence: Range<Int>) -> Item? { sentence.contains(index) ? items[index] : nil }

  /// “ or «, or " with a blank before it and none behind.
  func isOpeningQuote(_ index: Int) -> Bool {
    let item = items[index]
    let (start, count) = (Int(item.start), Int(item.end - item.start))
    switch count {
    case 1:
      return bytes[start] == UInt8(ascii: "\"") && item.spaced && index + 1 < items.count && !items[index + 1].spaced
    case 2: return bytes[start] == 0xC2 && bytes[start + 1] == 0xAB
    case 3: return bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && [0x98, 0x9C].contains(bytes[start + 2])
    default: return false
    }
  }

  // MARK: Range and comparators

  func readRange(_ draft: inout Candidate, _ sentence: Range<Int>) {
    var (at, lower) = (draft.end, draft.value)
    if let unit = item(at, sentence), unit.kind == .percent {
      at += 1
    } else if let range = scaledRange(at, sentence) {
      at += range.length
      if range.power != 0 {
        guard let value = ExactDecimal(lower).flatMap({ range.lower($0) }) else { return }
        lower = value.approximation
      }
    }
    guard let link = item(at, sentence), link.kind == .dash || link.phrase == words.den || link.phrase == words.toi
    else { return }
    guard let upper = item(at + 1, sentence), upper.kind == .number, upper.second == 0, upper.value > lower
    else { return }
    if link.kind == .dash, items[draft.number].second != 0 || isInRowOfDashes(at, sentence) { return }
    draft.value = lower
    draft.valueMax = upper.value
    draft.end = at + 2
  }

  /// Whether a dash between two numbers is one of two and more: "15% - 40% - 45%" are parts in a row, no range.
  func isInRowOfDashes(_ dash: Int, _ sentence: Range<Int>) -> Bool {
    func isDash(_ index: Int) -> Bool { item(index, sentence)?.kind == .dash }
    var before = dash - 1
    if item(before, sentence)?.kind == .percent { before -= 1 }
    var behind = dash + 1
    guard item(before, sentence)?.kind == .number, item(behind, sentence)?.kind == .number else { return false }
    let isLed =
      isDash(before - 1)
      && [before - 2, before - 3].contains { item($0, sentence)?.kind == .number }
      && (item(before - 2, sentence).map { $0.kind.isOne(of: [.number, .percent]) } ?? false)
    behind += item(behind + 1, sentence)?.kind == .percent ? 2 : 1
    return isLed || isDash(behind) && item(behind + 1, sentence)?.kind == .number
  }

  /// The unit that both ends of a range state: `từ 3,5 m2 đến 4 m2`, `950 triệu đến 1,1 tỷ đồng`; nil where they do not, and where one
  /// leads up to the other: "Nâng công suất từ 20 MW đến 30 MW".
  private func scaledRange(_ start: Int, _ sentence: Range<Int>) -> ScaledRange? {
    guard let unit = item(start, sentence), unit.kind == .word, !leadsUp(start - 1, sentence) else { return nil }
    // "từ 5 xã đến 10 xã", "đạt từ 950 nghìn con đến 1,2 triệu con".
    let from = item(start - 2, sentence)?.phrase
    let counts: Roles = from == words.tu || from == words.datTu ? [.compound, .classifier] : []
    return ScaledRange(
      items, unitAt: start, in: sentence,
      isLink: { $0.kind == .dash || $0.phrase != 0 && ($0.phrase == words.den || $0.phrase == words.toi) },
      isScale: { $0.has(.magnitude) }, isUnit: { $0.has([.area, .capacity, .currency]) || $0.has(counts) })
  }

  /// "tăng công suất từ", "nâng vốn từ" before a number: the start of a change of what stands between; "tăng từ 5 đến 10 xã", "tăng diện
  /// tích từ 300 ha đến 500 ha mỗi năm" are by how much.
  ///
  /// - Parameter falls: Whether the second number is the smaller one.
  func leadsUp(_ number: Int, _ sentence: Range<Int>, falls: Bool = false) -> Bool {
    guard let from = item(number - 1, sentence), from.phrase == words.tu, from.phrase != 0 else { return false }
    for step in 2...Reach.partName {
      guard let before = item(number - step, sentence), before.kind == .word else { return false }
      if before.phrase == 0 { continue }
      if LexiconTable.shared.wordings[Int(before.phrase)].contains(.direction) {
        return (step > 2 || falls) && !words.steady.contains(before.phrase)
          && !(number - step - Reach.memberLead..<number + Reach.growth).contains { at in
            item(at, sentence).map { $0.phrase != 0 && ($0.has(.perYear) || lowered(at, at + 1) == "mỗi") } ?? false
          }
      }
      if ["nâng", "mở rộng"].contains(lowered(number - step, number - step + 1)) { return step > 2 || falls }
    }
    return false
  }

  /// "đến", "tới" between the start of a change and its end: "từ 500 ha đến 300 ha" behind "giảm".
  func isLedUpTo(_ link: Int, _ sentence: Range<Int>) -> Bool {
    guard let to = item(link, sentence), to.phrase != 0, to.phrase == words.den || to.phrase == words.toi,
      let number = (1...Reach.unitWords).map({ link - $0 }).first(where: { item($0, sentence)?.kind == .number }),
      (number + 1..<link).allSatisfy({
        items[$0].kind == .percent || items[$0].has([.area, .capacity, .currency, .magnitude, .compound, .classifier])
      })
    else { return false }
    let end = item(link + 1, sentence)
    return leadsUp(number, sentence, falls: end.map { $0.kind == .number && $0.value < items[number].value } ?? false)
  }

  /// Whether a range stands in brackets before its sign: "(35-50)%".
  func isInBrackets(_ draft: Candidate, _ sentence: Range<Int>) -> Bool {
    draft.valueMax != nil && item(draft.number - 1, sentence)?.kind == .open
      && item(draft.end, sentence)?.kind == .close && item(draft.end + 1, sentence)?.kind == .percent
  }

  /// Walks left from the number over `từ`, comparators and the verb that binds it.
  func readMarkers(_ draft: inout Candidate, _ sentence: Range<Int>) {
    var at = draft.number - (isInBrackets(draft, sentence) ? 2 : 1)
    var hasFrom = false
    var steps = 0
    while let before = item(at, sentence), steps < Reach.markers {
      steps += 1
      if at == draft.number - 1, hasSign(behind: at - 1, sentence) || isPlus(at, sentence) {
        at -= 1
        continue
      }
      if before.phrase == words.tu {
        hasFrom = true
      } else if before.has(.comparator) {
        if !draft.isMarked || draft.comparator == .about { draft.comparator = comparator(before) }
        draft.isMarked = true
      } else if before.has(.perYear), draft.verb == nil, let verb = item(at - 1, sentence), verb.has(.value),
        !verb.has(.measure), verb.phrase != words.la
      {
        // "tăng bình quân hằng năm 5%".
        draft.verb = at - 1
        break
      } else if before.has(.value) || before.phrase != 0 && words.estimates.contains(before.phrase) {
        // "GRDP ước đạt 367.000 tỷ đồng".
        draft.verb = at
        break
      } else if before.kind == .colon, draft.verb == nil, at == draft.first - 1 || steps <= Reach.bindingColon {
        // "GRDP bình quân đầu người: 2.670 USD": the colon binds the value.
        draft.verb = at
        break
      } else {
        // "đạt và vượt 10.012 tấn".
        if before.phrase != 0, before.phrase == words.va, draft.comparator == .moreThan, at == draft.number - 2,
          items[at + 1].phrase == words.vuot, let reached = item(at - 1, sentence), reached.phrase != 0,
          reached.phrase == words.dat
        {
          (draft.verb, draft.comparator) = (at - 1, .atLeast)
          break
        }
        // "Giảm diện tích lúa từ 500 ha đến 300 ha".
        if at == draft.number - 1, isLedUpTo(at, sentence) { draft.verb = at }
        break
      }
      at -= 1
    }
    draft.first = draft.verb.map { $0 + 1 } ?? at + 1
    if !draft.isMarked || draft.comparator == .about, let far = farComparator(at, sentence) {
      draft.comparator = comparator(items[far.index])
      draft.isMarked = true
      if far.isPlain { draft.first = far.index }
    }
    if hasFrom, !draft.isMarked, draft.valueMax == nil {
      let binder = item(at, sentence)
      if draft.verb != nil || binder?.has(.create) == true || binder?.kind == nil { draft.comparator = .atLeast }
    }
    // "đạt từ 15 tiêu chí".
    if let verb = draft.verb, items[verb].phrase == words.datTu, !draft.isMarked, draft.valueMax == nil {
      draft.comparator = .atLeast
    }
    if draft.valueMax != nil, draft.comparator != .about { draft.comparator = .equal }
  }

  /// `tối thiểu phải đạt 90%`, `ít nhất có 10 xã`, `tối đa chỉ còn 5%`: the comparator before words that only lead to the number.
  ///
  /// - Returns: Its item, and whether nothing but such words stands between, no verb and no "mỗi xã".
  private func farComparator(_ start: Int, _ sentence: Range<Int>) -> (index: Int, isPlain: Bool)? {
    var at = start
    var steps = 0
    var isPlain = true
    while steps < Reach.markers, let before = item(at, sentence), before.kind == .word, before.phrase != 0 {
      if before.has([.atLeast, .atMost]) { return (at, isPlain) }
      let isEach = item(at - 1, sentence)?.phrase == words.moi
      if !words.fillers.contains(before.phrase) {
        guard before.has([.perYear, .create]) || before.phrase == words.moi || isEach else { return nil }
        isPlain = false
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  func comparator(_ item: Item) -> Comparator {
    if item.has(.atLeast) { return .atLeast }
    if item.has(.atMost) { return .atMost }
    if item.has(.moreThan) { return .moreThan }
    if item.has(.lessThan) { return .lessThan }
    return .about
  }

  /// `trở lên` right behind the quantity.
  func readTrailing(_ draft: inout Candidate, _ sentence: Range<Int>) {
    // "95% kế hoạch trở lên".
    let isPlan = draft.family == .percent && item(draft.end, sentence)?.has(.planShare) ?? false
    let reach = draft.family == .count || isPlan ? Reach.orMore : Reach.orMore - 1
    for step in 0..<reach {
      guard let next = item(draft.end + step, sentence), next.kind == .word else { return }
      if next.has(.orMore) || next.phrase == words.orLess {
        draft.comparator = next.has(.orMore) ? .atLeast : .atMost
        draft.isMarked = true
        draft.end += step + 1
        return
      }
      if next.has([.predicate, .joiner, .notUnit]) { return }
    }
  }

  private func multiple(_ index: Int, _ sentence: Range<Int>) -> Candidate {
    var draft = Candidate(
      first: index, number: index, end: index + 1, value: items[index].value, comparator: .times, isMarked: true,
      unit: "lần", family: .multiple)
    if let next = item(index + 1, sentence), next.phrase == words.lan { draft.end += 1 }
    // "tăng hơn gấp đôi".
    if let before = item(index - 1, sentence), before.kind == .word, before.has([.moreThan, .about]) {
      draft.first -= 1
    }
    return draft
  }

  /// A number in a table cell, whose unit stands in another column.
  func bare(_ index: Int, in sentence: Range<Int>) -> Candidate? {
    var draft = Candidate(
      first: index, number: index, end: index + 1, value: items[index].value, unit: "", family: .count)
    readRange(&draft, sentence)
    readMarkers(&draft, sentence)
    readTrailing(&draft, sentence)
    return draft
  }
}
