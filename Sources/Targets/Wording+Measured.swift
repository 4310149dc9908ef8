/// Whether what is measured stands before its number, and what tells it.
extension WordingReader {
  /// Whether what is measured stands before the number.
  func isMeasureFirst(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard !lead.isEmpty else { return false }
    let hasMeasure = lead.prefix(40).contains { items[$0].has(.measure) && !isLoneSo($0) }
    // "sử dụng linh hoạt 3,8 triệu ha diện tích đất trồng lúa".
    if candidate.verb == nil, candidate.family == .area, let first = rest.first, items[first].has(.measure) {
      return false
    }
    // "Số hộ kinh doanh có ít nhất 240 hộ", "Mức hưởng thụ văn hóa 45 lần/người/năm".
    if candidate.family == .count, isCounting(lead),
      rest.isEmpty || startsWithTime(rest) || items[rest.lowerBound].kind == .open
    {
      return true
    }
    if candidate.family == .count, candidate.verb == nil, rest.isEmpty, candidate.unit.utf8.contains(UInt8(ascii: "/")),
      !isOnlyVerbs(lead)
    {
      return !items[lead.lowerBound].has(.create)
    }
    if let verb = candidate.verb {
      // "Mục tiêu mà kế hoạch đề ra là 100% cơ quan …".
      if items[verb].phrase == table.words.la, !rest.isEmpty, !startsWithBase(rest), !startsWithTime(rest),
        items[lead.upperBound - 1].has([.issuing, .goal])
      {
        return false
      }
      if has(verb, .making), !items[verb].has(.value) { return false }
      // "Việt Nam cắt giảm 30% thời gian": the verb has an object of its own, and nothing is measured before it.
      if has(verb, .direction), !hasMeasure, !rest.isEmpty, !startsWithBase(rest), !startsWithTime(rest) {
        return false
      }
      return !isOnlyVerbs(lead)
    }
    if candidate.family == .multiple { return !isOnlyVerbs(lead) && !has(lead.upperBound - 1, .direction) }
    if isOnlyVerbs(lead) { return false }
    // "giảm tai nạn giao thông từ 5 - 10% số vụ, số người chết".
    if candidate.family == .percent, lead.count > 1, has(lead.lowerBound, .direction), isNoun(lead.upperBound - 1) {
      return true
    }
    if has(lead.lowerBound, .direction), lead.count > 1, items[lead.lowerBound + 1].has(.measure) { return true }
    if items[lead.lowerBound].has(.measure), !isLoneSo(lead.lowerBound) {
      return items[lead.upperBound - 1].phrase != table.words.co
    }
    guard rest.isEmpty || startsWithTime(rest) || isBracket(rest) else { return false }
    // "khách quốc tế 320.000 lượt": a name before, and a unit that names nothing.
    return candidate.family != .count
      || has(unitStart(candidate), .bareMeasure) && isNoun(lead.upperBound - 1)
        && !lead.contains { items[$0].has(.create) || has($0, [.making, .giver]) }
  }

  /// Whether a lead counts: "Số hộ …", "Tổng số xã …".
  func isCounting(_ lead: Range<Int>) -> Bool {
    let first = items[lead.lowerBound]
    return first.has(.measure) && !first.has([.budget, .revenue]) && first.kind == .word
  }

  /// `số` by itself says nothing of a measure: "công nghệ số".
  func isLoneSo(_ index: Int) -> Bool {
    items[index].end - items[index].start <= 4 && index > whole.lowerBound && items[index - 1].kind == .word
  }

  func isOnlyVerbs(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      items[index].kind != .word || has(index, [.making, .modal, .direction, .giver, .verb])
        || items[index].has([.joiner, .create, .goal, .perYear, .comparator, .deadlineLead])
    }
  }

  /// Nothing but a remark in brackets: "(giá so sánh 2010)".
  func isBracket(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, items[first].kind == .open, group(first) != 0 else { return false }
    let behind = rest.first { group($0) != group(first) } ?? rest.upperBound
    return behind == rest.upperBound || startsWithTime(behind..<rest.upperBound)
  }

  func startsWithTime(_ rest: Range<Int>) -> Bool {
    rest.count > 1 && isTime(rest.lowerBound) && isTime(rest.lowerBound + 1)
  }

  func startsWithBase(_ rest: Range<Int>) -> Bool { rest.first.map { has($0, .base) } ?? false }
}
