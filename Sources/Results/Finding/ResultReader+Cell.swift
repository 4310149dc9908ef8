import Bytes
import Targets
import Vietnamese

// What a cell of a table says: amounts, changes, pairs of plan and value, remarks.

extension ResultReader {
  /// "Giảm 1,2", "tăng 10%": by how much it rose or fell, not what was reached.
  func change(_ items: [Item], unit: String) -> (change: ResultChange, range: Range<Int>)? {
    guard let verb = items.first, verb.phrase != 0, verb.can([.rise, .drop]), !verb.can(.level),
      let number = amount(Array(items.dropFirst()), unit: "")
    else { return nil }
    let figure = number.figure
    let own = figure.family == .percent ? "%" : unit.begins(with: "%") ? "điểm %" : unit
    return (ResultChange(verb.can(.drop) ? figure.value.negated : figure.value, unit: own, of: nil), number.range)
  }

  /// The words of a cell behind its number that are no verb, plan or judgement: "98% (lĩnh vực hộ tịch)".
  func beside(_ amount: Range<Int>, _ items: [Item]) -> String {
    items.filter { item in
      Int(item.start) >= amount.upperBound && item.kind == .word
        && !(item.phrase != 0
          && item.can([
            .reach, .judged, .plan, .over, .under, .baseLead, .base, .estimate, .past, .comparator, .timeUnit,
          ])
          && !item.can([.compound, .classifier, .measure]))
    }
    .map { string($0) }.joined(separator: " ")
  }

  /// A row's name without brackets that hold one word or the unit: "(CPI)", "(nghìn người)".
  func bare(_ name: String, unit: String) -> String {
    var parts: [Substring] = []
    for part in name.split(separator: "(", omittingEmptySubsequences: false) {
      guard !parts.isEmpty, let close = part.firstIndex(of: ")") else {
        parts.append(part)
        continue
      }
      let inside = part[..<close]
      if inside.contains(" "), inside.lowered() != unit.lowered() { parts.append(inside) }
      parts.append(part[part.index(after: close)...])
    }
    return parts.joined(separator: " ").lowered()
  }

  /// What a bracket in a cell says against its figure: "75% (không kể cấp xã)".
  func noted(_ items: [Item]) -> ResultDoubt? {
    let words = items.drop { $0.kind != .open }.dropFirst()
    guard let first = words.first, !words.contains(where: { $0.isNumeric }) else { return nil }
    return ResultDoubt.ofRemark(words.filter { $0.kind == .word }.map { string($0) }, isJudged: first.can(.judged))
  }

  func string(_ item: Item) -> String {
    bytes.lowered(item.range)
  }

  /// "37/57 (64,9%)" in a row of per cent: the share behind the count, and where it ends.
  func shareInBracket(_ items: [Item], unit: String) -> (value: ExactDecimal, end: Int)? {
    guard unit.begins(with: "%"), let open = items.firstIndex(where: { $0.kind == .open }), open + 2 < items.count,
      let number = items[open...].firstIndex(where: { $0.kind == .number }), number <= open + 3,
      number + 1 < items.count, items[number + 1].kind == .percent, items[number].second == 0,
      !items[number].isUnclear,
      items[(open + 1)..<number].allSatisfy({
        $0.phrase != 0 && $0.can([.reach, .share]) && !$0.can([.plan, .judged]) || string($0) == "đạt"
      }),
      let (value, _) = DecimalReader.read(bytes, items[number])
    else { return nil }
    return (value, Int(items[number + 1].end))
  }

  /// Plan and value of a cell such as `70%/72,5%`, `70/72,5`.
  func pair(
    _ items: [Item], unit: String, isPlanFirst: Bool
  ) -> (amount: (figure: Figure, range: Range<Int>), plan: Figure)? {
    guard var (figure, range) = amount(items, unit: unit) else { return nil }
    var other = figure
    if let whole = figure.whole {
      (other.value, figure.whole, other.whole) = (whole, nil, nil)
      other.comparator = .equal
    } else {
      guard let mark = items.firstIndex(where: { $0.kind == .slash }), mark + 1 < items.count,
        let second = amount(Array(items[(mark + 1)...]), unit: unit)
      else { return nil }
      other = second.figure
      if isPlanFirst { range = second.range }
    }
    return isPlanFirst ? ((other, range), figure) : ((figure, range), other)
  }

  /// A cell with nothing but `1 061,5`, `12 345`: groups of three digits behind blanks, which are thousands there.
  func spacedThousands(_ items: [Item], unit: String) -> (figure: Figure, range: Range<Int>)? {
    guard (2...4).contains(items.count), !unit.begins(with: "%"), let first = items.first, let last = items.last,
      items.allSatisfy({ $0.kind == .number && $0.second == 0 }), !(bytes[Int(first.start)] == 0x30)
    else { return nil }
    func length(_ item: Item) -> Int { Int(item.end) - Int(item.start) }
    func whole(_ item: Item) -> Int {
      item.range.prefix { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }.count
    }
    guard length(first) <= 3, whole(first) == length(first),
      items.dropFirst().dropLast().allSatisfy({ length($0) == 3 && whole($0) == 3 }), whole(last) == 3,
      length(last) == 3 || bytes[Int(last.start) + 3] == UInt8(ascii: ","),
      zip(items, items.dropFirst()).allSatisfy({ Int($1.start) - Int($0.end) <= 3 }),
      let (start, _) = DecimalReader.read(bytes, first)
    else { return nil }
    var value: ExactDecimal? = start
    for item in items.dropFirst() {
      guard let (next, _) = DecimalReader.read(bytes, item) else { return nil }
      value = value.flatMap { $0.times(1000) }.flatMap { $0.plus(next) }
    }
    guard let value else { return nil }
    let figure = Figure(first: 0, number: 0, end: items.count, value: value, unit: unit)
    return (figure, Int(first.start)..<Int(last.end))
  }

  /// The amount in a cell: `75,3%`, `Trên 4`, `61-62`, `-4,13`.
  ///
  /// - Parameter isChange: Whether the column tells by how much something has changed, where a sign is what one expects.
  func amount(_ items: [Item], unit: String, isChange: Bool = false) -> (figure: Figure, range: Range<Int>)? {
    guard let number = items.firstIndex(where: { $0.isNumeric }), number <= 4, items.count <= 16 else { return nil }
    if let spaced = spacedThousands(items, unit: unit) { return spaced }
    let reader = FigureReader(items: items, bytes: bytes, words: vocabulary.words) { _ in false }
    // Words before the figure make it a sentence.
    guard
      items[..<number].allSatisfy({
        $0.kind != .word || $0.can([.comparator, .reach, .estimate, .filler]) || $0.phrase == vocabulary.words.from
      })
    else { return nil }
    // "1,050" in a row of people is no 1,05; see ``UnclearFigure``.
    if unit.begins(with: "%"), items[number].value >= 1000, items[number].kind == .number { return nil }
    if !items[number].isGroupedByComma, FigureScanner.isCommaTriple(bytes, items[number].range), isThing(unit) {
      return nil
    }
    // "- 1,5", "(1,5)": below nought, or a dash and a bracket.
    if !isChange, number == 1, items[number].spaced && items[0].kind == .dash { return nil }
    if !isChange, number == 1, items[0].kind == .open, let last = items.last, last.kind == .close,
      items.count <= 4, items.dropFirst(2).dropLast().allSatisfy({ $0.kind == .percent })
    {
      return nil
    }
    guard var figure = reader.bare(at: number) else { return nil }
    let ownUnit = unit.begins(with: "%") ? "%" : unit
    if figure.unit.isEmpty || !unit.isEmpty && figure.family != .percent { figure.unit = ownUnit }
    // The unit of another column says the same of the number's marks.
    if unit.begins(with: "%"), figure.family != .percent {
      figure.family = .percent
      if reader.isUnclear(figure) { return nil }
    }
    // "3,5 triệu" in a row of "lượt".
    if number + 1 < items.count, items[number + 1].can(.magnitude), items[number + 1].value > 1, !unit.isEmpty {
      guard !unit.begins(with: "%"), TargetUnits.folded(unit).power == 0,
        let factor = Int(exactly: items[number + 1].value), let value = figure.value.times(factor)
      else {
        return nil
      }
      figure.value = value
      figure.valueMax = figure.valueMax.flatMap { $0.times(factor) }
      figure.end = max(figure.end, number + 2)
    }
    if number > 0, items[number - 1].kind == .dash, isChange || !items[number].spaced {
      figure.value = figure.value.negated
    }
    let start = Int(items[min(figure.first, number)].start)
    return (figure, start..<Int(items[max(number, figure.end - 1)].end))
  }
}
