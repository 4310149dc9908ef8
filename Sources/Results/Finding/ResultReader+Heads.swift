import Bytes
import Markup
import Targets
import Vietnamese

// Heads of tables: one row or two, and the times that they name.

extension ResultReader {
  /// "Đơn vị tính: triệu đồng" right above a table, also at the end of its heading: the unit of its cells that name none.
  func unitAbove(_ index: Int) -> String? {
    guard index > 0, document.blocks[index - 1].text.count <= 160 else { return nil }
    let above = document.blocks[index - 1]
    switch above.kind {
    case .code, .tableRow: return nil
    case .heading, .paragraph: break
    }
    let text = cellText(above.text).lowered()
    if case .paragraph = above.kind, text.count <= 24,
      let alone = ResultColumns.unit(alone: text.trimmed { "() .*_".contains($0) })
    {
      return alone
    }
    // "Biểu 1. Thu chi ngân sách (ĐVT: triệu đồng)"
    return ResultColumns.statedUnit(text)
      ?? text.lastIndex(of: "(").flatMap { ResultColumns.statedUnit(String(text[text.index(after: $0)...])) }
  }

  func makeColumns(
    _ block: TextBlock, _ index: Int, heads: [String], last: [String] = [], _ cells: [[Item]], periods: [Period?]? = nil
  ) -> ResultColumns {
    return ResultColumns(
      number: block.table ?? -1, heads: heads, last: last,
      periods: zip(heads, periods ?? withPlansYear(heads, heads.map { headPeriod($0, year: year) })).map {
        head, period in
        period.map { soFar($0, head) }
      },
      mode: scope.mode ?? titleMode ?? .neutral,
      isPlan: context.isPlan, issued: context.issued, rowsAreTimes: areTimes(below: index, heads))
  }

  /// The period that a head names, "9 tháng" of "TH 9T/2025"; its year counts, whatever it is a year of.
  ///
  /// - Parameter year: Of what names none.
  private func headPeriod(_ written: String, year: Int?) -> Period? {
    guard !written.isEmpty else { return nil }
    let text = TableHead(written).text
    // "So với quý I năm trước: Quý I/2011": the time behind the colon is its own, that before it of what is compared with.
    if let base = text.firstRange(of: "so với"), let colon = text[base.upperBound...].firstIndex(of: ":"),
      let own = headPeriod(String(text[text.index(after: colon)...]), year: year)
    {
      return own
    }
    return Array(Self.spelt(text).utf8).withUnsafeBufferPointer { bytes in
      var lexer = ItemReader(bytes, table: vocabulary.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      let reader = PeriodReader(
        items: items, bytes: bytes, words: vocabulary.words, issued: context.issued, year: year,
        isReport: context.form != nil, defined: defined)
      let periods = reader.read(items.indices).map { period in
        var period = period
        // Behind a slash a year is read as a number: "9T/2025".
        period.namesYear = period.items.contains {
          items[$0].kind.isOne(of: [.year, .date])
            || items[$0].kind == .number && (1945...2100).contains(items[$0].value) && $0 > 0
              && items[$0 - 1].kind == .slash
        }
        return period
      }
      guard let first = periods.first else { return nil }
      // "2026: TH 9 tháng": the year stands before the part of it.
      guard first.precision == .year, first.namesYear, first.from == nil,
        var part = periods.dropFirst().first(where: { $0.role == .asOf && !$0.namesYear && $0.from != nil })
      else { return first }
      part = part.moved(toYear: first.end.year)
      part.namesYear = true
      return part
    }
  }

  /// "Cộng dồn 2026" of July: a year that is far from over, under a head that estimates nothing, is one up to the day of the text.
  private func soFar(_ period: Period, _ head: String) -> Period {
    let text = TableHead(head).text
    guard ["cộng dồn", "lũy kế", "luỹ kế", "đã thực hiện", "đạt được"].contains(where: { text.holds($0) }),
      !text.holds("ước"), !text.holds("cả năm"), !text.holds("đến hết"), !text.holds("cuối năm")
    else { return period }
    return upToNow(period)
  }

  /// "6 th đầu 2009" → "6 tháng đầu năm 2009".
  private static func spelt(_ head: String) -> String {
    var words = head.parts().map(String.init)
    for at in words.indices.dropFirst()
    where words[at] == "th" && Int(words[at - 1]).map({ (1...12).contains($0) }) == true {
      words[at] = "tháng"
    }
    for at in words.indices.dropLast().dropFirst(2).reversed()
    where words[at] == "đầu" && words[at - 1] == "tháng" && words[at + 1].count == 4 && Int(words[at + 1]) != nil {
      words.insert("năm", at: at + 1)
    }
    return words.joined(separator: " ")
  }

  /// "KH 2026 | Quý I | Quý II | Quý III | Quý IV": parts of a year behind a plan's column are of that plan's year, and of one row all of
  /// the year of the first.
  private func withPlansYear(_ heads: [String], _ periods: [Period?]) -> [Period?] {
    var (out, year): ([Period?], Int?) = (periods, nil)
    var isOfPlan = false
    for column in heads.indices {
      guard let period = periods[column] else { continue }
      let head = TableHead(heads[column])
      if period.namesYear {
        (year, isOfPlan) = head.isPlan && !head.isRatio ? (period.end.year, true) : (nil, false)
      } else if period.precision == .quarter || period.precision == .month || period.precision == .half {
        if let year, isOfPlan || period.end.year < year { out[column] = period.moved(toYear: year) }
        if !isOfPlan { year = year ?? period.end.year }
      }
    }
    return out
  }

  /// Whether a cell holds words, perhaps with a number among them, "Thực hiện 9 tháng", "6 th/2008", and no quantity.
  private func isHead(_ items: [Item]) -> Bool {
    guard items.contains(where: { $0.kind == .number }) else { return true }
    return items.contains { $0.kind == .word } && !items.contains { $0.kind == .percent }
      && items.allSatisfy { $0.kind != .number || $0.value <= 12 && $0.value == $0.value.rounded() }
  }

  /// A second row of heads has no quantities.
  func secondHeads(
    _ block: TextBlock, _ cells: [[Item]], _ table: ResultColumns
  ) -> (heads: [String], periods: [Period?])? {
    guard cells.count == table.columns.count, cells.count > 2 else { return nil }
    let second = block.cells.map { cellText($0) }
    let first = table.indicator ?? 0
    guard second[...first].indices.allSatisfy({ second[$0].isEmpty || second[$0] == table.columns[$0].head }),
      second[first...].contains(where: { text in !text.isEmpty && !table.columns.contains { $0.head == text } }),
      cells.allSatisfy({ isHead($0) })
    else { return nil }
    // A year of the first row is that of all heads below it, and of what they name without one: "6 tháng".
    var above: Period?
    let periods = cells.indices.map { column in
      if !table.columns[column].head.isEmpty { above = table.columns[column].period }
      return headPeriod(second[column], year: above?.end.year ?? year) ?? above
    }
    return (second, periods)
  }
}
