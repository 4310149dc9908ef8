import Bytes

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
    if isAccount(index, sentence) || isRatio(index, sentence) || isPeriod(index, sentence)
      || isDocument(index, sentence)
    {
      return nil
    }
    if isMonths(index, sentence) || isEnumerator(index, sentence) || isAfterSlash(index) || isBase(index, sentence) {
      return nil
    }
    if isWholeOfRank(index, sentence) || isTotal(index, sentence) { return nil }
    var draft = Candidate(first: index, number: index, end: index + 1, value: item.value, unit: "", family: .count)
    if isFraction(index, sentence) { return fraction(draft, sentence) }
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

  // MARK: What is no quantity

  /// A number word counts only right behind a comparator or a rank head (`ít nhất hai`, `nhóm năm`), or before a word of scale.
  private func isCountingWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].has(.numberWord), let before = item(index - 1, sentence) else { return false }
    if let next = item(index + 1, sentence), next.isNumeric { return false }
    // "hai triệu cây", "một tỷ cây" but in the name of a programme; "trong năm triệu tập 4 kỳ họp" is a year.
    if items[index].phrase != words.nam, item(index + 1, sentence)?.has(.magnitude) ?? false,
      items[index].value > 1 || !isOfProgramme(index, sentence)
    {
      return true
    }
    if before.has([.atLeast, .atMost]) { return true }
    return items[index].value > 1 && (before.phrase == words.nhom || before.phrase == words.top)
  }

  /// "Đề án trồng một tỷ cây xanh": right before a number the name of a programme.
  private func isOfProgramme(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (1...Reach.memberLead).contains { step in
      item(index - step, sentence).map {
        $0.kind == .word && Self.programmes.contains(lowered(index - step, index - step + 1))
      }
        ?? false
    }
  }

  private static let programmes: Set<String> = ["đề án", "chương trình", "dự án", "phong trào", "chiến dịch"]

  /// `2000 doanh nghiệp` without grouping looks like a year; a noun of the lexicon after it tells.
  private func isCountedYear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .year, let next = item(index + 1, sentence) else { return false }
    if let before = item(index - 1, sentence), before.kind == .dash || before.phrase == words.nam { return false }
    return next.has([.currency, .magnitude]) || (next.has(.compound) && items[index].value < 2001)
  }

  /// A figure that can be read in two ways: no figure is better than a wrong one.
  private func isUnclear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if items[index].isUnclear { return true }
    if let dash = item(index + 1, sentence), dash.kind == .dash, item(index + 2, sentence)?.isUnclear ?? false {
      return true
    }
    // "đạt -70%": a minus, no dash.
    guard let dash = item(index - 1, sentence), dash.kind == .dash, dash.spaced, !items[index].spaced,
      let verb = item(index - 2, sentence)
    else { return false }
    return verb.has(.value)
  }

  /// `(1)`, `1.` or `2.1.` at the head of a sentence.
  private func isEnumerator(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if let before = item(index - 1, sentence), before.kind == .open, let after = item(index + 1, sentence),
      after.kind == .close
    {
      return true
    }
    guard index == sentence.lowerBound, let after = item(index + 1, sentence) else { return false }
    return (after.kind == .stop || after.kind == .close) && !after.spaced
  }

  private func isAfterSlash(_ index: Int) -> Bool {
    index > 0 && items[index - 1].kind == .slash
  }

  /// The 10.000 of `15 bác sĩ trên 10.000 dân`.
  private func isBase(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if leadBase(at: index, sentence) != nil { return true }
    guard let before = item(index - 1, sentence), before.phrase == words.tren else { return false }
    // `Giá trị sản xuất trên 1 ha`.
    if items[index].value == 1, let unit = item(index + 1, sentence), unit.has(.area),
      (2...Reach.shortLeadIn).contains(where: { item(index - $0, sentence)?.has(.measure) ?? false })
    {
      return true
    }
    guard roundBase(index, sentence) != nil else { return false }
    // `Số giường bệnh trên 1 vạn dân`; but `có trên 10.000 dân tham gia`.
    guard let noun = item(index - 2, sentence) else { return false }
    return noun.kind == .number || noun.kind == .slash
      || noun.kind == .word && !noun.has([.create, .value, .goal, .predicate, .deadlineLead, .joiner])
  }

  /// The `10.000 dân` of `Cứ 10.000 dân có 15 bác sĩ`: a round number of people behind a word for "each", which "có" and a number follow.
  private func leadBase(at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let lead = item(index - 1, sentence), lead.kind == .word,
      let length = roundBase(index, sentence),
      ["cứ", "mỗi", "bình quân", "trung bình", "tính trên", "cứ mỗi"].contains(lowered(index - 1, index))
    else { return nil }
    var at = index + length
    // `1.000 người dân`.
    if let noun = item(at, sentence), noun.kind == .word, noun.phrase == 0 { at += 1 }
    guard item(at, sentence)?.phrase == words.co else { return nil }
    var next = at + 1
    while let word = item(next, sentence), word.kind == .word, word.has([.comparator, .value]) { next += 1 }
    guard let number = item(next, sentence), number.kind == .number || number.has(.numberWord) else { return nil }
    return index..<at
  }

  /// The base that stands before "có" and the number.
  private func leadBase(of draft: Candidate, _ sentence: Range<Int>) -> Range<Int>? {
    for step in 2...Reach.memberLead + 2 {
      guard let base = leadBase(at: draft.number - step, sentence) else { continue }
      return (base.upperBound + 1..<draft.number).allSatisfy { items[$0].has([.comparator, .value]) } ? base : nil
    }
    return nil
  }

  private func isLabelled(_ draft: Candidate, _ sentence: Range<Int>) -> Bool {
    guard !draft.isMarked, !draft.unit.utf8.contains(UInt8(ascii: "/")) else { return false }
    if isListedLabel(draft.number, sentence) { return true }
    guard let before = item(draft.number - 1, sentence), before.has(.label) else { return false }
    if before.has(.value) || before.has(.create), draft.value >= 5 { return false }
    // "thịt hơi các loại 210 nghìn tấn", "đường 35 km": what is scaled or measured has no number for a name.
    if items[draft.number + 1].has(.magnitude) || draft.family == .area
      || words.lengths.contains(items[draft.end - 1].phrase)
    {
      return false
    }
    if before.has(.measure), draft.noun != 0, items[draft.end - 1].has([.compound, .classifier]) { return false }
    return !(draft.value >= 10 && items[draft.end - 1].has(.compound))
  }

  /// The 103 of `50 trên tổng số 103 xã`, `50 xã trên tổng số 103 xã`: of how many.
  private func isTotal(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let total = item(index - 1, sentence), total.phrase != 0, total.phrase == words.total,
      let over = item(index - 2, sentence), over.has(.moreThan)
    else { return false }
    return (3...Reach.memberLead + 2).contains { item(index - $0, sentence)?.kind == .number }
  }

  /// The second of `mức độ 3, 4`, `Điều 5 và 6`.
  private func isListedLabel(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let link = item(index - 1, sentence), link.kind == .comma || link.phrase == words.va,
      let first = item(index - 2, sentence), first.kind == .number, let label = item(index - 3, sentence)
    else { return false }
    // "120 trường đạt mức độ 1 và 45 trường đạt mức độ 2": another count.
    if items[index].value > 4, let next = item(index + 1, sentence), next.has([.classifier, .compound]) {
      return false
    }
    return label.has(.label) && !label.has(.value)
      || label.has(.label) && label.value == LexiconTable.serviceLead && first.value <= 4
  }

  /// The 6 of `6 tháng đầu năm 2027`, the 9 of `9 tháng năm 2027`: a time, no amount of it.
  private func isMonths(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(index + 1, sentence), next.kind == .word, items[index].value <= 12 else { return false }
    let text = lowered(index + 1, index + 2)
    if text == "tháng đầu năm" || text == "tháng cuối năm" { return true }
    guard next.phrase == words.thang, let behind = item(index + 2, sentence), behind.kind == .word else { return false }
    if behind.phrase == words.nam { return item(index + 3, sentence)?.kind == .year }
    let word = lowered(index + 2, index + 3)
    return word == "đầu" || word == "cuối" || word.begins(with: "đầu năm") || word.begins(with: "cuối năm")
  }

  /// The 5 of `5 năm 2016-2020`, `kế hoạch 5 năm 2021 - 2025`: the name of a period.
  private func isPeriod(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let unit = item(index + 1, sentence), unit.phrase == words.nam, unit.kind == .word else { return false }
    return item(index + 2, sentence)?.kind == .year
      || item(index + 2, sentence)?.kind == .open && item(index + 3, sentence)?.kind == .year
  }

  /// `Số tài khoản: 1050357395`, `0912345678`: eight digits and more that nothing groups or counts.
  private func isAccount(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .number, items[index].value >= 1e7, !items[index].isGroupedByComma else { return false }
    let digits = bytes[items[index].range]
    return digits.count >= 8 && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && !(item(index + 1, sentence).map {
        $0.kind == .percent || $0.has([.currency, .magnitude, .compound, .classifier])
      } ?? false)
  }

  /// The 70 and the 30 of `70:30`: parts to each other.
  private func isRatio(_ index: Int, _ sentence: Range<Int>) -> Bool {
    func joins(_ mark: Int, _ other: Int) -> Bool {
      guard let colon = item(mark, sentence), colon.kind == .colon, !colon.spaced, let number = item(other, sentence),
        number.kind == .number
      else { return false }
      return !items[max(mark, other)].spaced && !items[max(index, mark)].spaced
    }
    return item(index + 1, sentence)?.kind != .percent && (joins(index + 1, index + 2) || joins(index - 1, index - 2))
  }

  /// The 19 of `Nghị quyết 19`, `NQ 19`: of which document.
  private func isDocument(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let kind = item(index - 1, sentence), kind.isCapital, kind.kind == .word else { return false }
    let isShortened = Lexicon.shortForms.contains(String(decoding: bytes[kind.range], as: UTF8.self))
    guard isShortened || kind.has(.citation) && kind.phrase != 0 else { return false }
    guard let next = item(index + 1, sentence) else { return true }
    return next.kind != .percent && !next.has([.structure, .currency, .magnitude])
  }

  // MARK: Fractions

  /// `2/3 số xã`, `9/10 người dân`: a part of all, not so many of a known number as in `8/12 xã`.
  private func isFraction(_ index: Int, _ sentence: Range<Int>) -> Bool {
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

  /// A fraction as the share that it is; nil where that has no end (2/3).
  private func fraction(_ draft: Candidate, _ sentence: Range<Int>) -> Candidate? {
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

  // MARK: Range and comparators

  func readRange(_ draft: inout Candidate, _ sentence: Range<Int>) {
    var at = draft.end
    if let unit = item(at, sentence), unit.kind == .percent { at += 1 } else { at += repeatedUnit(at, sentence) }
    guard let link = item(at, sentence), link.kind == .dash || link.phrase == words.den || link.phrase == words.toi
    else { return }
    guard let upper = item(at + 1, sentence), upper.kind == .number, upper.second == 0, upper.value > draft.value
    else { return }
    if link.kind == .dash, items[draft.number].second != 0 { return }
    draft.valueMax = upper.value
    draft.end = at + 2
  }

  /// How many items a unit takes that both ends of a range state: `từ 3,5 m2 đến 4 m2`, `10 triệu đồng đến 15 triệu đồng`; 0 where they do
  /// not.
  private func repeatedUnit(_ start: Int, _ sentence: Range<Int>) -> Int {
    var length = 0
    while length < Reach.unitWords, let unit = item(start + length, sentence), unit.phrase != 0,
      unit.has([.area, .capacity, .currency, .magnitude])
    { length += 1 }
    guard length > 0, let link = item(start + length, sentence), item(start + length + 1, sentence)?.kind == .number,
      link.kind == .dash || link.phrase == words.den || link.phrase == words.toi
    else { return 0 }
    let second = start + length + 2
    return (0..<length).allSatisfy { item(second + $0, sentence)?.phrase == items[start + $0].phrase } ? length : 0
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
      } else if before.has(.value) {
        draft.verb = at
        break
      } else if before.kind == .colon, draft.verb == nil, at == draft.first - 1 || steps <= Reach.bindingColon {
        // "GRDP bình quân đầu người: 2.670 USD": the colon binds the value.
        draft.verb = at
        break
      } else {
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

  // MARK: Ranks

  private func rank(_ draft: Candidate, _ sentence: Range<Int>) -> Candidate? {
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
      isHeaded = isNoun || isTail || hasTail(draft.end, sentence, reach: Reach.groupTail)
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
  private func isWholeOfRank(_ index: Int, _ sentence: Range<Int>) -> Bool {
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
}

extension CandidateReader {
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
