import Bytes
import Markup
import Vietnamese

/// Several values in one cell, and figures that are none.
extension DocumentReader {
  /// The parts of a cell that state a value each: "Nhà trẻ 25%; Mẫu giáo 94%", "2027: 51%<br>2030: 79%", "Đến năm 2027 đạt 62%, đến năm
  /// 2030 đạt 82%", "55% (năm 2027), 86% (năm 2030)", "95% cấp tỉnh, 90% cấp xã".
  func parts(of cell: [Item]) -> [[Item]] {
    cell.split { $0.kind == .semicolon }.flatMap { part -> [[Item]] in
      let items = Array(part)
      let cuts = timeLeads(items) ?? bracketEnds(items) ?? scopeEnds(items) ?? []
      return zip([0] + cuts, cuts + [items.count]).map { start, end in
        Array(items[start..<end].drop { $0.kind == .comma }.reversed().drop { $0.kind == .comma }.reversed())
      }
    }
  }

  /// Whether a part begins with a year that is over.
  func opensOver(_ items: [Item]) -> Bool {
    guard let year = items.firstIndex(where: { $0.kind == .year }),
      items[..<year].allSatisfy({ $0.has([.deadlineLead, .timeNoun]) || $0.phrase == table.words.nam }),
      !(year + 1 < items.count && items[year + 1].kind == .dash)
    else { return false }
    return tracker.timeline.isOver(Int(items[year].value)) || firstYear.map { Int(items[year].value) < $0 } ?? false
  }

  /// Where the second and further times begin that lead to a value each.
  private func timeLeads(_ items: [Item]) -> [Int]? {
    var leads: [Int] = []
    var hasValue = true
    for at in items.indices {
      let item = items[at]
      if item.kind == .number, !isLed(at, items) { hasValue = true }
      guard item.kind == .year else { continue }
      // "2028 - 2030": one time.
      if at > 1, items[at - 1].kind == .dash, items[at - 2].kind == .year { continue }
      guard hasValue else { return nil }
      var start = at
      while start > 0, isLeadOfTime(items[start - 1]) { start -= 1 }
      leads.append(start)
      hasValue = false
    }
    return leads.count > 1 && leads.first == 0 && hasValue ? Array(leads.dropFirst()) : nil
  }

  private func isLeadOfTime(_ item: Item) -> Bool {
    item.kind == .word && item.phrase != 0
      && (item.phrase == table.words.nam || item.has([.deadlineLead, .timeNoun]) && !item.has(.comparator))
  }

  /// The 6 of "tháng 6", the 2 of "quý 2".
  private func isLed(_ index: Int, _ items: [Item]) -> Bool {
    index > 0 && items[index - 1].phrase != 0
      && [table.words.quy, table.words.thang, table.words.ngay].contains(items[index - 1].phrase)
  }

  /// Where the brackets with a year close behind which a further value stands.
  private func bracketEnds(_ items: [Item]) -> [Int]? {
    guard items.first.map({ $0.kind == .number || $0.has(.comparator) }) ?? false else { return nil }
    var ends: [Int] = []
    var open: Int?
    for at in items.indices {
      if items[at].kind == .open { open = at }
      if items[at].kind == .close, let from = open, items[from..<at].contains(where: { $0.kind == .year }) {
        ends.append(at + 1)
      }
    }
    guard ends.count > 1, ends.last == items.count else { return nil }
    let starts = [0] + ends.dropLast()
    let isEach = zip(starts, ends).allSatisfy { start, end in
      items[start..<end].prefix { $0.kind != .open }.contains { $0.kind == .number }
    }
    return isEach ? Array(ends.dropLast()) : nil
  }

  /// Where commas part shares with whom each is of: "95% cấp tỉnh, 90% cấp xã".
  private func scopeEnds(_ items: [Item]) -> [Int]? {
    let commas = items.indices.filter { items[$0].kind == .comma }
    guard !commas.isEmpty else { return nil }
    let isEach = zip([0] + commas.map { $0 + 1 }, commas + [items.count]).allSatisfy { start, end in
      nameBehindShare(Array(items[start..<end])) != nil
    }
    return isEach ? commas : nil
  }

  /// "cấp tỉnh" of "95% cấp tỉnh", "≥ 95% cấp tỉnh".
  private func nameBehindShare(_ items: [Item]) -> String? {
    guard let number = items.firstIndex(where: { $0.kind == .number }), number + 2 < items.count,
      items[..<number].allSatisfy({ $0.has(.comparator) }), items[number + 1].kind == .percent
    else { return nil }
    let words = items[(number + 2)...]
    guard let first = words.first, !first.isCapital,
      words.allSatisfy({
        $0.kind == .word
          && !$0.has([.comparator, .orMore, .perYear, .deadlineLead, .baseline, .predicate, .joiner, .goal, .value])
      })
    else { return nil }
    return String(decoding: bytes[Int(first.start)..<Int(items[items.count - 1].end)], as: UTF8.self)
  }

  /// Whether a further number is joined to an amount: "28 - 33 - 39", "28/33/39".
  func isOneOfSeveral(_ items: [Item], _ candidate: Candidate) -> Bool {
    let end = candidate.end
    return end + 1 < items.count && items[end].kind.isOne(of: [.dash, .slash]) && items[end + 1].kind == .number
      && (items[end].kind == .dash || items.count > end + 2 && items[end + 2].kind == .slash)
  }

  /// "Nhà trẻ" of "Nhà trẻ 25%; Tiểu học 100%": the plain words before the figure of one of several parts of a cell.
  func partName(_ items: [Item], _ candidate: Candidate) -> String? {
    let lead = items[..<max(0, min(candidate.verb ?? candidate.first, candidate.first))]
    if lead.isEmpty { return nameBehindShare(items) }
    guard let last = lead.last,
      !lead.contains(where: { $0.kind != .word || $0.has([.value, .comparator, .goal, .deadlineLead, .create]) })
    else { return nil }
    return String(decoding: bytes[Int(lead[0].start)..<Int(last.end)], as: UTF8.self)
  }

  /// "-2,5", "− 5", "(5)": a figure below nought, which no amount is; not "- 5 xã".
  func isNegative(_ cell: Range<Int>) -> Bool {
    guard cell.count <= Self.figureBytes else { return false }
    let text = String(decoding: bytes[cell], as: UTF8.self).filter { $0 != " " }
    let rest = text.dropFirst()
    let figure = rest.ends(with: "%") ? rest.dropLast() : rest
    if text.begins(with: "("), rest.ends(with: ")") { return isFigure(rest.dropLast()) }
    return ["-", "−", "–"].contains { text.begins(with: $0) } && isFigure(figure)
  }

  private static let figureBytes = 24

  private func isFigure(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  /// "+2.000", "-500".
  func isSigned(_ cell: Range<Int>) -> Bool {
    bytes[cell].first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } ?? false
  }
}
