import Bytes
import Targets
import Vietnamese

/// A number of a sentence with its unit and what binds it, before anything is decided.
struct Figure: Sendable {
  enum Family: Sendable { case percent, points, money, count, physical, rank, multiple, time, index }
  /// What is said right behind a number: a plan's name, or what it is compared with.
  struct Tail: Sendable {
    enum Kind: Sendable { case plan, base }
    var kind: Kind
    /// The name: "kế hoạch tỉnh giao", "cùng kỳ năm 2023".
    var name: Range<Int>
    /// The item behind it.
    var end: Int
    /// Whether "so với" led to it.
    var isLed: Bool
  }
  /// First item: the comparator if there is one, else the number.
  var first: Int
  var number: Int
  /// Item behind the unit.
  var end: Int
  var value: ExactDecimal
  var valueMax: ExactDecimal?
  /// The second number of `13/17`.
  var whole: ExactDecimal?
  /// The plan's value behind a slash: "410 tỷ đồng/KH 500 tỷ đồng".
  var planned: ExactDecimal?
  var comparator = Comparator.equal
  var isMarked = false
  var family = Family.index
  var unit = ""
  /// The verb or colon that binds it.
  var binder: Int?
  var tail: Tail?
  /// Whether it begins with the first of two numbers: `từ 11,25% xuống còn 2,89%`.
  var isStart = false
}

/// Reads the number at an item with comparator, unit and what stands right behind it.
struct FigureReader {
  let items: [Item]
  let bytes: UnsafeBufferPointer<UInt8>
  let words: ResultVocabulary.Words
  /// Items that belong to a period.
  let isPeriod: (Int) -> Bool

  func item(_ index: Int, _ range: Range<Int>) -> Item? { range.contains(index) ? items[index] : nil }

  /// The figure at an item; nil where the number is a label, a code, a day or counts nothing.
  func figure(at index: Int, _ sentence: Range<Int>) -> Figure? {
    let item = items[index]
    if item.can(.times), item.value > 0 {
      guard let value = ExactDecimal(item.value) else { return nil }
      var figure = Figure(first: index, number: index, end: index + 1, value: value, family: .multiple, unit: "lần")
      figure.binder = index
      figure.tail = tail(behind: &figure, sentence)
      return figure
    }
    guard item.kind == .number || isCountedYear(index, sentence), !isEnumerator(index, sentence),
      !isUnclear(index, sentence)
    else { return nil }
    let sign = sign(before: index, sentence)
    if sign == .unclear { return nil }
    if index > 0, items[index - 1].kind == .slash { return nil }
    if isInDashRow(index, sentence) { return nil }
    guard let (value, whole) = DecimalReader.read(bytes, item),
      !isTorn(index, sentence, isSigned: sign == .minus)
    else { return nil }
    var figure = Figure(first: index, number: index, end: index + 1, value: value, whole: whole)
    if sign == .minus { figure.first = index - 1 } else { readRange(&figure, sentence) }
    readMarkers(&figure, sentence)
    // "Giảm -3,2%" is as much as "giảm 3,2%".
    if sign == .minus, figure.binder.map({ !items[$0].can(.drop) || items[$0].can(.level) }) ?? true {
      figure.value = value.negated
    }
    if readRank(&figure, sentence) { return figure }
    if isLabelled(figure, sentence) { return nil }
    guard readUnit(&figure, sentence), !isUnclear(figure), !isRateBase(figure, sentence) else { return nil }
    readPlanned(&figure, sentence)
    readWhole(&figure, sentence)
    readNamedPlan(&figure, sentence)
    readRate(&figure)
    figure.tail = tail(behind: &figure, sentence)
    return figure
  }

  /// The figure of a table's cell, whose unit may stand in another column.
  func bare(at index: Int) -> Figure? {
    let item = items[index]
    guard !item.isUnclear, let (value, whole) = DecimalReader.read(bytes, item) else { return nil }
    var figure = Figure(first: index, number: index, end: index + 1, value: value, whole: whole)
    readRange(&figure, items.indices)
    readMarkers(&figure, items.indices)
    _ = readUnit(&figure, items.indices)
    return isTorn(index, items.indices) || isUnclear(figure) ? nil : figure
  }

  // MARK: What is no quantity

  private func isCountedYear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .year, !isPeriod(index), let next = item(index + 1, sentence) else { return false }
    return next.can([.currency, .magnitude, .compound, .physical, .classifier]) && !next.can(.notUnit)
  }

  /// A figure, or the end of a range from it, that can be read in two ways.
  private func isUnclear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if items[index].isUnclear { return true }
    return item(index + 1, sentence)?.kind == .dash && item(index + 2, sentence)?.isUnclear ?? false
  }

  /// `(1)`, `1.` at the head.
  private func isEnumerator(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if let before = item(index - 1, sentence), before.kind == .open, let after = item(index + 1, sentence),
      after.kind == .close
    {
      return items[index].value < 40 && items[index].value == items[index].value.rounded() && !after.spaced
        && items[index].second == 0
    }
    guard index == sentence.lowerBound, let after = item(index + 1, sentence) else { return false }
    return (after.kind == .stop || after.kind == .close) && !after.spaced
  }

  /// "Số bác sĩ cho 10.000 dân đạt 9,8 người": to how many of whom, and no figure of its own.
  private func isRateBase(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.whole == nil, figure.number > sentence.lowerBound,
      ["cho", "trên", "mỗi"].contains(text(figure.number - 1, figure.number)),
      ["1000", "10000", "100000", "1000000"].contains(figure.value.description),
      ResultLexicon.rateBases.contains(String(figure.unit.prefix { $0 != " " })), let next = item(figure.end, sentence)
    else { return false }
    return next.phrase != 0 && next.can(.reach) || text(figure.end, figure.end + 1) == "là"
  }

  private func isLabelled(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard !figure.isMarked, let before = item(figure.number - 1, sentence) else { return false }
    if before.kind == .comma || before.phrase != 0 && before.can(.joiner),
      let first = item(figure.number - 2, sentence),
      first.kind == .number, let label = item(figure.number - 3, sentence), label.can(.label), !label.can(.reach)
    {
      return item(figure.end, sentence).map {
        $0.kind != .percent && !$0.can([.compound, .classifier, .magnitude, .currency])
      } ?? true
    }
    guard before.can(.label), !before.can([.reach, .rank]) else { return false }
    guard let next = item(figure.end, sentence) else { return true }
    return
      !(next.kind == .percent || next.can([.magnitude, .currency, .physical])
      || figure.whole != nil && !before.can(.citation))
  }

  // MARK: Range, comparator, verb

  private func readRange(_ figure: inout Figure, _ sentence: Range<Int>) {
    guard figure.whole == nil else { return }
    var (at, lower) = (figure.end, figure.value)
    if let unit = item(at, sentence), unit.kind == .percent {
      at += 1
    } else if let range = scaledRange(figure, sentence), let value = range.lower(lower) {
      (at, lower) = (at + range.length, value)
    }
    guard let link = item(at, sentence), let upper = item(at + 1, sentence), upper.kind == .number, upper.second == 0,
      !upper.isUnclear, let (high, _) = DecimalReader.read(bytes, upper), high > lower
    else { return }
    let isFrom = (1...2).contains { item(figure.number - $0, sentence)?.phrase == words.from }
    guard link.kind == .dash || isTo(link) && (isFrom || isStatedOnce(figure, upper: at + 1, sentence)) else { return }
    (figure.value, figure.valueMax, figure.end) = (lower, high, at + 2)
  }

  private func isTo(_ link: Item) -> Bool {
    link.phrase != 0 && (link.phrase == words.to || link.phrase == words.toward)
  }

  /// The unit that both ends of a range state; see ``ScaledRange``. "Tăng từ 50 triệu đồng đến 60 triệu đồng" is a way, no range.
  private func scaledRange(_ figure: Figure, _ sentence: Range<Int>) -> ScaledRange? {
    guard let unit = item(figure.end, sentence), unit.kind == .word, unit.phrase != 0 else { return nil }
    let isWay = (2...4).contains { item(figure.number - $0, sentence)?.can([.rise, .drop]) ?? false }
    if isWay, item(figure.number - 1, sentence)?.phrase == words.from { return nil }
    return ScaledRange(
      items, unitAt: figure.end, in: sentence, isLink: { $0.kind == .dash || isTo($0) },
      isScale: { $0.can(.magnitude) }, isUnit: { $0.can([.currency, .physical, .compound, .classifier]) })
  }

  /// "đạt 5 đến 7%", "đạt 5% đến 7%", "đạt 5 đến 7 tấn" without "từ": a verb binds the lower end, and one unit is of both.
  private func isStatedOnce(_ figure: Figure, upper: Int, _ sentence: Range<Int>) -> Bool {
    guard !isPeriod(upper), let verb = item(figure.number - 1, sentence), let unit = item(upper + 1, sentence),
      verb.kind == .colon || verb.kind == .mark || verb.phrase != 0 && (verb.can([.reach, .rise, .drop, .comparator]))
    else { return false }
    if item(figure.end, sentence)?.kind == .percent { return unit.kind == .percent }
    return unit.kind == .percent
      || unit.can([.magnitude, .currency, .physical, .compound, .classifier]) && !unit.can(.timeUnit)
  }

  private func readMarkers(_ figure: inout Figure, _ sentence: Range<Int>) {
    var at = figure.first - 1
    var steps = 0
    while let before = item(at, sentence), steps < 5, !isPeriod(at) {
      steps += 1
      // "60% -> 75%": an arrow.
      if before.kind == .mark, let dash = item(at - 1, sentence), dash.kind == .dash, !before.spaced { break }
      if before.can(.comparator), before.kind == .mark || before.phrase != 0, !before.can(.over) {
        if !figure.isMarked || figure.comparator == .about { figure.comparator = comparator(before) }
        figure.isMarked = true
        figure.first = at
      } else if before.phrase == words.from {
        figure.first = at
      } else if before.can([.reach, .rise, .drop, .over, .under, .times, .estimate]) {
        figure.binder = at
        break
      } else if before.kind == .colon, steps <= 2 {
        figure.binder = at
        break
      } else {
        break
      }
      at -= 1
    }
  }

  private func comparator(_ item: Item) -> Comparator {
    if item.can(.atLeast) { return .atLeast }
    if item.can(.atMost) { return .atMost }
    if item.can(.moreThan) { return .moreThan }
    if item.can(.lessThan) { return .lessThan }
    return .about
  }

  // MARK: Ranks

  private func readRank(_ figure: inout Figure, _ sentence: Range<Int>) -> Bool {
    guard let before = item(figure.number - 1, sentence) else { return false }
    var head = figure.number - 1
    if before.phrase == words.ordinal {
      guard let verb = item(head - 1, sentence) else { return false }
      if verb.can(.rank) || verb.can(.reach) && figure.whole != nil {
        head -= 1
      } else if verb.kind != .comma && !(verb.phrase != 0 && verb.can(.joiner)) || !followsRank(head - 1, sentence) {
        return false
      }
    } else if !before.can(.rank) {
      return false
    }
    // "xếp hạng 4 sao", "xếp 25 trường": a class or a count.
    let text = items[head]
    if let next = item(figure.end, sentence), next.kind == .percent { return false }
    if text.phrase != words.ordinal, before.phrase != words.ordinal, let next = item(figure.end, sentence),
      next.kind == .word, figure.whole == nil, next.can([.compound, .classifier, .physical, .currency, .magnitude]),
      !hasOrdinal(text)
    {
      return false
    }
    guard figure.value.scale == 0 else { return false }
    figure.first = head
    figure.binder = head
    figure.family = .rank
    figure.unit = "hạng"
    figure.comparator = .equal
    figure.valueMax = nil
    if figure.whole == nil, let over = item(figure.end, sentence), over.can([.outOf, .moreThan]),
      let whole = item(figure.end + 1, sentence), whole.kind == .number
    {
      figure.whole = DecimalReader.read(bytes, whole)?.0
      figure.end += 2
    }
    figure.tail = tail(behind: &figure, sentence)
    return true
  }

  /// "Thuộc top 10 toàn cầu, thứ 2 ASEAN, thứ 3 châu Á", "xếp thứ 28 cả nước về chỉ số cải cách hành chính và thứ 7 cả nước về …": whether the
  /// part before a comma or "và" is a rank.
  private func followsRank(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    var at = comma - 1
    while at > sentence.lowerBound, comma - at <= 14,
      items[at].kind == .word || items[at].kind == .open || items[at].kind == .close
    { at -= 1 }
    guard let number = item(at, sentence), number.kind == .number, let before = item(at - 1, sentence) else {
      return false
    }
    return before.phrase == words.ordinal || before.phrase != 0 && before.can(.rank)
  }

  /// Whether the phrase ends in "thứ", "hạng", "vị trí".
  private func hasOrdinal(_ item: Item) -> Bool {
    let text = bytes.lowered(item.range)
    return text.ends(with: "thứ") || text.ends(with: "vị trí") || text.ends(with: "top")
  }
}
