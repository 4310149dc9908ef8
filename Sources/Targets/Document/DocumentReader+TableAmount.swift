import Bytes
import Vietnamese

/// The amount in a cell of a table, and the words around it.
extension DocumentReader {
  /// What a value cell says behind its number: `≤ 3 Đông Nam Á`, of a rank also `Top 10 cả nước`; a note in brackets does not count.
  func scopeName(_ items: [Item], behind candidate: Candidate, isRank: Bool) -> String {
    let end = candidate.number + 1
    guard end < items.count, items[end].kind == .word, items[end].isCapital || isRank,
      !items[end].has([.currency, .magnitude])
    else { return "" }
    let last = items[end...].firstIndex { $0.kind.isOne(of: [.semicolon, .comma, .open, .stop]) } ?? items.count
    return String(decoding: bytes[Int(items[end].start)..<Int(items[last - 1].end)], as: UTF8.self)
  }

  /// The amount in a value cell: `100%`, `≥ 90`, `Trên 80`, `50 - 60`, `35 mô hình`.
  func amount(_ items: [Item], _ unit: String) -> Candidate? {
    let candidates = candidates(items)
    guard let number = valueItem(items, unit) else { return nil }
    // "Đến hết quý III năm 2028 đạt 80%".
    let lead = items[..<number].lastIndex { $0.kind.isOne(of: [.year, .date, .number]) }.map { $0 + 1 } ?? 0
    guard number - lead <= Reach.valueFigure else { return nil }
    // `≤ 3 Đông Nam Á`: a name is no unit.
    let isName = !unit.isEmpty && items.indices.contains(number + 1) && items[number + 1].isCapital
    if !isName, items[number].kind == .number, let candidate = candidates.candidate(at: number, in: items.indices),
      candidate.family != .index, candidate.unit != ""
    {
      return candidate
    }
    guard items[number].kind == .number || unit != "" else { return nil }
    let full = TargetUnits.inFull(unit)
    let unit = full == "‰" ? full : unit
    // "1,050" in a row of people is no 1,05, and no share has thousands; see ``UnclearFigure``.
    let isUnsure =
      items[number].isUnclear || endsInGroup(items[number]) && !unit.begins(with: "%")
      || unit.begins(with: "%") && items[number].value >= 1000
      || !items[number].isGroupedByComma && FigureScanner.isCounted(full)
        && FigureScanner.isCommaTriple(bytes, items[number].range)
    guard !isUnsure, let bare = candidates.bare(number, in: items.indices) else { return nil }
    var out = bare
    out.unit = unit.begins(with: "%/") ? unit : unit.begins(with: "%") ? "%" : unit
    out.family = unit.begins(with: "%") ? .percent : .count
    // "3,5 triệu" in a row of "lượt".
    var at = number + 1
    var factor = 1.0
    while at < items.count, items[at].kind == .word, items[at].has(.magnitude) {
      factor *= items[at].value
      at += 1
    }
    if factor > 1 {
      guard !unit.begins(with: "%"), TargetUnits.folded(unit).power == 0 else { return nil }
      out.value = out.value.times(factor)
      out.valueMax = out.valueMax?.times(factor)
      out.end = max(out.end, at)
    }
    if out.unit.isEmpty, let end = wordsOfUnit(out.end, items) {
      out.unit = bytes.lowered(Int(items[out.end].start)..<Int(items[end - 1].end))
      out.end = end
    }
    // "11.000/năm".
    if out.end + 1 < items.count, items[out.end].kind == .slash, items[out.end + 1].phrase == table.words.nam {
      out.unit += "/năm"
      out.end += 2
    }
    return out
  }

  /// "12,500" in a row of "tấn": no fraction ends in noughts, so that the comma groups thousands, or does not: nothing tells.
  private func endsInGroup(_ item: Item) -> Bool {
    !item.isGroupedByComma && FigureScanner.isCommaTriple(bytes, item.range)
      && bytes[Int(item.end) - 1] == UInt8(ascii: "0") && bytes[Int(item.start)] != UInt8(ascii: "0")
  }

  /// "Duy trì 19 tiêu chí": where the words end that alone stand behind a number, up to the end of its cell.
  private func wordsOfUnit(_ start: Int, _ items: [Item]) -> Int? {
    let words = items[min(start, items.count)...]
    guard (1...3).contains(words.count), let first = words.first, !first.isCapital,
      words.allSatisfy({
        $0.kind == .word
          && !$0.has([
            .predicate, .comparator, .orMore, .baseline, .deadlineLead, .perYear, .notUnit, .magnitude, .joiner,
          ])
      })
    else { return nil }
    return items.count
  }

  /// The first number of a cell that is part of no time. A year may count where nothing leads to it and a column states what it
  /// counts: "2000", "≥ 2050" in a row of "hộ".
  private func valueItem(_ items: [Item], _ unit: String) -> Int? {
    if let number = items.indices.first(where: { items[$0].kind == .number && !isOfTime($0, items) }) {
      // "60/75 (80%)" in a row of "%": how many of how many, and the share that they are.
      if items[number].second > 0, unit.begins(with: "%") {
        return items.indices.dropLast().first {
          $0 > number && items[$0].kind == .number && items[$0 + 1].kind == .percent
        }
      }
      return end(ofChangeFrom: number, items)?.number ?? number
    }
    guard !unit.isEmpty, !unit.begins(with: "năm"), let only = items.firstIndex(where: { $0.kind == .year }),
      items.indices.allSatisfy({ $0 == only || items[$0].has(.comparator) && !items[$0].has(.deadlineLead) })
        || items[only].value <= 2000
    else { return nil }
    return only
  }

  /// "Giảm từ 5% xuống 4%", "từ 80% lên trên 85%": the verb of the way and the number at its end.
  private func end(ofChangeFrom number: Int, _ items: [Item]) -> (verb: Int, number: Int)? {
    let words = table.words
    let clause = items[number...].prefix { !$0.kind.isOne(of: [.comma, .open, .stop]) }
    guard let verb = clause.firstIndex(where: { $0.phrase != 0 && Self.isEndpoint($0.phrase, words) }),
      let last = clause[verb...].firstIndex(where: { $0.kind == .number })
    else { return nil }
    return (verb, last)
  }

  private static func isEndpoint(_ phrase: UInt16, _ words: LexiconTable.Words) -> Bool {
    [words.xuong, words.xuongCon, words.len, words.con].contains(phrase)
  }

  /// "giảm xuống" of "Giảm từ 5% xuống 4%".
  func change(_ items: [Item], to number: Int) -> String? {
    guard let first = items.firstIndex(where: { $0.kind == .number }), first < number,
      let end = end(ofChangeFrom: first, items), end.number == number
    else { return nil }
    let lead = items[..<first].prefix { $0.phrase != table.words.tu }
    let verb = lead.last.map { bytes.lowered(Int(lead[0].start)..<Int($0.end)) + " " } ?? ""
    return verb + bytes.lowered(Int(items[end.verb].start)..<Int(items[end.verb].end))
  }

  /// The 6 of "Quý 2/2027", "tháng 6 năm 2027", "6 tháng đầu năm 2027", the 30 of "ngày 30 tháng 6".
  private func isOfTime(_ index: Int, _ items: [Item]) -> Bool {
    let words = table.words
    let isLed =
      index > 0 && [words.quy, words.thang, words.ngay, words.beforeMonth].contains(items[index - 1].phrase)
      && items[index - 1].phrase != 0
    if index > 0, isStep(items[index - 1]) || isLevel(index, items), items[index].value < 20 { return true }
    guard !isLed, index + 1 < items.count, items[index + 1].phrase != 0 else { return isLed }
    let next = items[index + 1].phrase
    return next == words.firstMonths
      || next == words.thang && items[(index + 2)...].prefix(3).contains { $0.kind == .year }
  }

  /// "Giai đoạn 2: năm 2028", "Đợt 1", "Bước 3": behind it stands which one.
  func isStep(_ item: Item) -> Bool {
    guard item.kind == .word else { return false }
    return ["giai đoạn", "đợt", "bước", "pha", "đoạn", "kỳ", "lần"].contains(
      lowercased(bytes[Int(item.start)..<Int(item.end)]))
  }

  /// "Đạt mức độ 3", "cấp độ 2": a level has a number for its name.
  private func isLevel(_ index: Int, _ items: [Item]) -> Bool {
    let before = bytes.lowered(Int(items[0].start)..<Int(items[index - 1].end))
    return ["mức độ", "cấp độ"].contains { before.ends(with: $0) }
  }

  /// "Giảm 1-1,5", "còn 2", "tăng 10%": the verb before a cell's number, without which it would be the level reached.
  func verb(_ items: [Item], before number: Int) -> String? {
    let end = items.indices.first { at in
      at >= number || items[at].kind != .word || items[at].phrase != 0 && items[at].has(.comparator)
    }
    guard let end, end > 0, end <= 4 else { return nil }
    let text = bytes.lowered(Int(items[0].start)..<Int(items[end - 1].end))
    let verbs = ["giảm", "tăng", "còn", "xuống", "lên", "duy trì", "giữ", "nâng", "hạ", "kéo giảm"]
    return verbs.contains { text == $0 || text.begins(with: $0 + " ") } ? text : nil
  }
}
