import Markup
import Targets
import Vietnamese

extension ResultReader {
  mutating func readRow(_ block: TextBlock, _ index: Int, _ isHeader: Bool) {
    let cells = block.cells.map { cellItems($0) }
    if isHeader || columns?.number != block.table {
      columns = makeColumns(block, heads: block.cells.map { string($0) }, cells)
      return
    }
    guard let table = columns else { return }
    if !table.hasRows, let second = secondHeads(block, cells, table) {
      columns = makeColumns(
        block, heads: table.joined(second.heads), last: second.heads, cells, periods: second.periods)
      return
    }
    if !table.hasRows, isNumbering(cells) { return }
    columns?.hasRows = true
    guard table.isRead, let indicator = table.indicator, cells.indices.contains(indicator) else { return }
    readCells(block, index, table, cells, indicator)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// "A | B | (1) | (2) | (3)=(2)/(1)": a row that only numbers the columns.
  private func isNumbering(_ cells: [[Item]]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count > 1
      && filled.allSatisfy { items in
        items.allSatisfy {
          $0.kind == .open || $0.kind == .close || $0.isNumeric && $0.value < 40 && $0.value == $0.value.rounded()
            || $0.kind == .word && $0.end - $0.start == 1 || items.count > 2 && $0.kind != .word
        }
      }
      && filled.contains { $0.contains { $0.isNumeric && $0.value == 1 } }
      && filled.contains { $0.contains { $0.isNumeric && $0.value == 2 } }
  }

  private func makeColumns(
    _ block: TextBlock, heads: [String], last: [String] = [], _ cells: [[Item]], periods: [Period?]? = nil
  ) -> ResultColumns {
    let own = cells.map { items in
      // Of a head the year counts, whatever it is a year of.
      self.periods(items, year: year).read(items.indices).first
    }
    return ResultColumns(
      number: block.table ?? -1, heads: heads, last: last, periods: periods ?? own,
      mode: scope.mode ?? titleMode ?? .neutral,
      isPlan: context.isPlan, issued: context.issued)
  }

  /// A second row of heads has no quantities.
  private func secondHeads(
    _ block: TextBlock, _ cells: [[Item]], _ table: ResultColumns
  ) -> (heads: [String], periods: [Period?])? {
    guard cells.count == table.columns.count, cells.count > 2 else { return nil }
    let second = block.cells.map { string($0) }
    let first = table.indicator ?? 0
    guard second[...first].indices.allSatisfy({ second[$0].isEmpty || second[$0] == table.columns[$0].head }),
      second[first...].contains(where: { text in !text.isEmpty && !table.columns.contains { $0.head == text } }),
      cells.allSatisfy({ !$0.contains { $0.kind == .number } })
    else { return nil }
    // A year of the first row is that of all heads below it, and of what they name without one: "6 tháng".
    var above: Period?
    let periods = cells.indices.map { column in
      if !table.columns[column].head.isEmpty { above = table.columns[column].period }
      return self.periods(cells[column], year: above?.end.year ?? year).read(cells[column].indices).first ?? above
    }
    return (second, periods)
  }

  private mutating func readCells(
    _ block: TextBlock, _ index: Int, _ table: ResultColumns, _ cells: [[Item]], _ indicator: Int
  ) {
    let name = string(block.cells[indicator])
    guard !name.isEmpty else { return }
    let unitCell =
      table.all(.unit).first.flatMap { block.cells.indices.contains($0) ? string(block.cells[$0]).lowercased() : nil }
      ?? ""
    let ownUnit = unitCell.isEmpty ? ResultColumns.unit(inBracketsOf: name.lowercased()) ?? "" : unitCell
    let period = periods(
      cells[indicator], year: table.all(.result).compactMap { table.columns[$0].period?.end.year }.first ?? year
    )
    .read(cells[indicator].indices).first { $0.role == .asOf }
    let unexplained = unexplained(table, cells)
    for column in table.all(.result) + table.all(.rank) + table.all(.pair) where cells.indices.contains(column) {
      let head = table.columns[column]
      let isRank =
        head.role == .rank || ["hạng", "thứ hạng", "vị trí", "xếp hạng"].contains(ownUnit) && !table.namesPlaces
      // "Tốc độ phát triển (%)" beside rows in tỷ đồng: of another thing than the row's own unit counts.
      if !isRank, !ownUnit.isEmpty, !ownUnit.hasPrefix("%"), TableHead(head.head).hasPercent, head.role == .result {
        continue
      }
      let unit = isRank ? "" : ownUnit.isEmpty ? head.unit ?? "" : ownUnit
      guard var amount = amount(cells[column], unit: unit) else {
        if !isRank, let change = change(cells[column], unit: unit) {
          var result = FoundResult(quote: rowText(block), amount: change.range, block: index)
          result.change = change.change
          nameRow(&result, name, head, table, block, cells[indicator])
          var headPeriod = head.period
          headPeriod?.role = .asOf
          setDay(&result, period ?? headPeriod, source: period == nil ? .column : .clause)
          result.isEstimate = head.isEstimate
          result.doubt = doubt(ofDay: result, saysEstimate: head.isEstimate)
          found.append(result)
        }
        continue
      }
      var plan: Figure?
      if head.role == .pair {
        guard let pair = pair(cells[column], unit: unit, isPlanFirst: head.isPlanFirst) else { continue }
        (amount, plan) = pair
      }
      var result = FoundResult(quote: rowText(block), amount: amount.range, block: index)
      result.value = amount.figure.value
      result.valueMax = amount.figure.valueMax
      result.comparator = amount.figure.comparator
      result.unit = isRank ? "hạng" : amount.figure.unit
      result.kind = isRank ? .ranking : .result
      if let whole = amount.figure.whole {
        if isRank {
          result.whole = whole
        } else if result.unit.hasPrefix("%") {
          // "65/70%": reached of what was asked.
          result.against = StatedPlan(whole)
        } else {
          (result.part, result.whole) = (amount.figure.value, whole)
        }
      }
      if let plan { result.against = StatedPlan(plan.value, comparator: plan.comparator) }
      nameRow(&result, name, head, table, block, cells[indicator])
      var headPeriod = head.period
      headPeriod?.role = .asOf
      if let period { setDay(&result, period, source: .clause) } else { setDay(&result, headPeriod, source: .column) }
      result.isEstimate =
        head.isEstimate && period == nil
        || context.issued.map { issued in result.asOf.map { $0.day > issued } ?? false } ?? false
      result.doubt = doubt(ofDay: result, saysEstimate: head.isEstimate) ?? scopeDoubt(block)
      if !head.isExplained, unexplained > 1, result.doubt == nil { result.doubt = .column }
      if cells[column].contains(where: { $0.kind == .open }), result.doubt == nil {
        result.doubt = noted(cells[column])
      }
      result.beside = beside(amount.range, cells[column])
      result.tail = table.namesPlaces ? "" : bare(result.subject, unit: result.unit)
      addPlan(&result, column, table, cells, block)
      found.append(result)
    }
  }

  /// "Giảm 1,2", "tăng 10%": by how much it rose or fell, not what was reached.
  private func change(_ items: [Item], unit: String) -> (change: ResultChange, range: Range<Int>)? {
    guard let verb = items.first, verb.phrase != 0, verb.can([.rise, .drop]), !verb.can(.level),
      let number = amount(Array(items.dropFirst()), unit: "")
    else { return nil }
    let figure = number.figure
    let own = figure.family == .percent ? "%" : unit.hasPrefix("%") ? "điểm %" : unit
    return (ResultChange(verb.can(.drop) ? figure.value.negated : figure.value, unit: own, of: nil), number.range)
  }

  /// How many columns of a row hold numbers of which no head says what they are.
  private func unexplained(_ table: ResultColumns, _ cells: [[Item]]) -> Int {
    table.columns.indices.count { column in
      let head = table.columns[column]
      return cells.indices.contains(column) && (head.role == .other || head.role == .result) && !head.isExplained
        && amount(cells[column], unit: "") != nil
    }
  }

  /// The words of a cell behind its number that are no verb, plan or judgement: "98% (lĩnh vực hộ tịch)".
  private func beside(_ amount: Range<Int>, _ items: [Item]) -> String {
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
  private func bare(_ name: String, unit: String) -> String {
    var parts: [Substring] = []
    for part in name.split(separator: "(", omittingEmptySubsequences: false) {
      guard !parts.isEmpty, let close = part.firstIndex(of: ")") else {
        parts.append(part)
        continue
      }
      let inside = part[..<close]
      if inside.contains(" "), inside.lowercased() != unit.lowercased() { parts.append(inside) }
      parts.append(part[part.index(after: close)...])
    }
    return parts.joined(separator: " ").lowercased()
  }

  /// What a bracket in a cell says against its figure: "75% (không kể cấp xã)".
  private func noted(_ items: [Item]) -> ResultDoubt? {
    let words = items.drop { $0.kind != .open }.dropFirst()
    guard let first = words.first, !words.contains(where: { $0.isNumeric }) else { return nil }
    return ResultDoubt.ofRemark(words.lazy.filter { $0.kind == .word }.map { string($0) }, isJudged: first.can(.judged))
  }

  private func string(_ item: Item) -> String {
    String(decoding: bytes[Int(item.start)..<Int(item.end)], as: UTF8.self).lowercased()
  }

  /// Plan and value of a cell such as `70%/72,5%`, `70/72,5`.
  private func pair(
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

  private mutating func nameRow(
    _ result: inout FoundResult, _ name: String, _ head: ResultColumns.Column, _ table: ResultColumns,
    _ block: TextBlock, _ items: [Item]
  ) {
    let plain = name.drop { $0 == "-" || $0 == "+" || $0 == "*" || $0 == " " || $0 == "–" }
    let place = ResultPlace.only(in: name)
    if table.namesPlaces {
      result.subject =
        head.role == .rank ? table.all(.result).first.map { table.columns[$0].head } ?? head.head : head.head
      result.place = place ?? name
    } else {
      result.subject = String(plain)
      result.place = head.place ?? place ?? scopeOwner()?.place ?? titlePlace
    }
    let cell = table.indicator.map { block.cells[$0] } ?? block.text
    let words = ClauseWords.read(bytes, of: document, clause: cell, figure: -1)
    (result.levels, result.serviceLevel) = (words.levels, words.serviceLevel)
  }

  /// What the columns beside say: plan, share, change, judgement.
  private mutating func addPlan(
    _ result: inout FoundResult, _ column: Int, _ table: ResultColumns, _ cells: [[Item]], _ block: TextBlock
  ) {
    guard table.columns[column].role == .result, table.columns[column].place == nil || table.judgedResult == nil else {
      return
    }
    if let plan = table.plan(for: column), cells.indices.contains(plan),
      let figure = amount(cells[plan], unit: "")?.figure
    {
      result.against = StatedPlan(
        figure.value, comparator: figure.comparator,
        year: table.columns[plan].period?.end.year ?? result.asOf.flatMap { $0.precision == .year ? $0.day.year : nil })
    }
    guard column == table.judgedResult else { return }
    if let share = table.all(.share).first, cells.indices.contains(share),
      let figure = amount(cells[share], unit: "")?.figure
    {
      result.shareOfPlan = figure.value
      result.shareOf = table.plan(for: column).map { table.columns[$0].head }
    }
    for (role, isIndex) in [(ResultColumns.Role.change, true), (.difference, false)] {
      guard let at = table.all(role).first, cells.indices.contains(at), result.change == nil,
        let figure = amount(cells[at], unit: "")?.figure
      else { continue }
      var value: ExactDecimal? = figure.value
      if isIndex, figure.value > ExactDecimal(50) { value = ExactDecimal.sum(figure.value, ExactDecimal(-100)) }
      // Accountants write what is wanting in brackets.
      if cells[at].first?.kind == .open, cells[at].last?.kind == .close { value = figure.value.negated }
      let isOfUnit = !isIndex && !TableHead(table.columns[at].head).hasPercent && figure.family != .percent
      let unit = !isOfUnit ? "%" : result.unit.hasPrefix("%") ? "điểm %" : result.unit
      result.change = value.map {
        ResultChange(
          $0, unit: unit,
          of: TableHead(table.columns[at].head).text.contains("cùng kỳ") ? "cùng kỳ" : table.columns[at].head)
      }
    }
    if let at = table.all(.assessment).first, block.cells.indices.contains(at), let first = cells[at].first,
      first.phrase != 0, first.can(.judged), cells[at].count <= 8
    {
      result.assessment = string(block.cells[at])
    }
  }

  private func rowText(_ block: TextBlock) -> Range<Int> {
    var range = block.text
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    return range
  }

  /// A cell with nothing but `1 061,5`, `12 345`: groups of three digits behind blanks, which are thousands there.
  private func spacedThousands(_ items: [Item], unit: String) -> (figure: Figure, range: Range<Int>)? {
    guard (2...4).contains(items.count), !unit.hasPrefix("%"), let first = items.first, let last = items.last,
      items.allSatisfy({ $0.kind == .number && $0.second == 0 }), !(bytes[Int(first.start)] == 0x30)
    else { return nil }
    func length(_ item: Item) -> Int { Int(item.end) - Int(item.start) }
    func whole(_ item: Item) -> Int {
      (Int(item.start)..<Int(item.end)).prefix { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }.count
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
      value = value.flatMap { $0.times(1000) }.flatMap { ExactDecimal.sum($0, next) }
    }
    guard let value else { return nil }
    let figure = Figure(first: 0, number: 0, end: items.count, value: value, unit: unit)
    return (figure, Int(first.start)..<Int(last.end))
  }

  /// The amount in a cell: `75,3%`, `Trên 4`, `61-62`, `-4,13`.
  private func amount(_ items: [Item], unit: String) -> (figure: Figure, range: Range<Int>)? {
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
    if unit.hasPrefix("%"), items[number].value >= 1000, items[number].kind == .number { return nil }
    if !items[number].isGroupedByComma, FigureScanner.isCounted(unit),
      FigureScanner.isCommaTriple(bytes, Int(items[number].start)..<Int(items[number].end))
    {
      return nil
    }
    guard var figure = reader.bare(at: number) else { return nil }
    let ownUnit = unit.hasPrefix("%") ? "%" : unit
    if figure.unit.isEmpty || !unit.isEmpty && figure.family != .percent { figure.unit = ownUnit }
    // The unit of another column says the same of the number's marks.
    if unit.hasPrefix("%"), figure.family != .percent {
      figure.family = .percent
      if reader.isUnclear(figure) { return nil }
    }
    // "3,5 triệu" in a row of "lượt".
    if number + 1 < items.count, items[number + 1].can(.magnitude), items[number + 1].value > 1, !unit.isEmpty {
      let isScaled = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ", "%"].contains { unit.hasPrefix($0) }
      guard !isScaled, let factor = Int(exactly: items[number + 1].value), let value = figure.value.times(factor) else {
        return nil
      }
      figure.value = value
      figure.valueMax = figure.valueMax.flatMap { $0.times(factor) }
      figure.end = max(figure.end, number + 2)
    }
    if number > 0, items[number - 1].kind == .dash, !items[number].spaced { figure.value = figure.value.negated }
    let start = Int(items[min(figure.first, number)].start)
    return (figure, start..<Int(items[max(number, figure.end - 1)].end))
  }
}
