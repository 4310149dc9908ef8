/// Years, modals, joiners and examples at the ends of noun phrases and predicates.
extension WordingReader {
  /// Without years ("đến năm 2030"), modals, joiners and marks at the end.
  func trimmedTail(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let item = items[end - 1]
      if item.kind == .year || item.kind == .date && end - 1 > range.lowerBound && isTime(end - 2) {
        if isCarriedOver(range.lowerBound..<end) { break }
        end -= 1
        while end > range.lowerBound, items[end - 1].kind.isOne(of: [.dash, .year, .slash]) { end -= 1 }
        while end > range.lowerBound, isTime(end - 1) { end -= 1 }
        end = withoutSpan(range.lowerBound..<end)
      } else if item.kind == .comma || item.kind == .semicolon || item.kind == .colon || item.kind == .dash
        || item.kind == .stop || item.kind == .open || item.has([.joiner, .start]) || has(end - 1, .modal)
        || item.has(.perYear) && !range.prefix(2).contains(where: { items[$0].has(.measure) })
        || has(end - 1, .giver) || item.phrase == table.words.ve || item.phrase == table.words.tu || item.has(.already)
        || item.phrase != 0 && item.has(.baseline)
      {
        end -= 1
      } else if end - 2 > range.lowerBound, item.has(.past), items[end - 2].phrase != 0, items[end - 2].has(.baseline) {
        end -= 2  // "tỷ lệ hộ nghèo giảm [so với năm trước] trên 4%"
      } else if end - 1 > range.lowerBound, item.phrase != 0,
        item.has(.relativeYear) || table.words.here.contains(item.phrase)
      {
        end -= 1  // "doanh thu [năm nay tại đây]"
        if item.has(.relativeYear) { end = withoutSpan(range.lowerBound..<end) }
      } else if end - 1 > range.lowerBound, isAsFollows(end - 1) {
        end -= 1  // "giữ vững các thị trường như: …"
      } else if let start = endOfTerm(range.lowerBound..<end) {
        end = start  // "quỹ hội [đến cuối nhiệm kỳ] đạt"
      } else if end - 2 > range.lowerBound, item.phrase != 0, table.words.turns.contains(item.phrase) {
        end -= items[end - 2].has(.value) && !items[end - 2].has(.measure) ? 2 : 1
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  /// "như", "gồm" before the mark behind which examples or parts stand.
  private func isAsFollows(_ index: Int) -> Bool {
    items[index].kind == .word && whole.contains(index + 1)
      && items[index + 1].kind.isOne(of: [.colon, .stop, .semicolon])
      && ["như", "gồm", "bao gồm"].contains(lowercased(bytes[items[index].range]))
  }

  /// "dự án chuyển tiếp từ giai đoạn 2021 - 2025": at the end stands the period out of which something comes, which says what it is.
  private func isCarriedOver(_ range: Range<Int>) -> Bool {
    let period = range.upperBound - 4
    guard period - 1 > range.lowerBound, items[range.upperBound - 2].kind == .dash, items[period].phrase != 0,
      items[period].phrase == table.words.giaiDoan
    else { return false }
    return items[period - 1].phrase == table.words.tu
  }

  /// "… [đến cuối nhiệm kỳ]", "… [đến hết năm]": where a time at the end begins that no year tells.
  private func endOfTerm(_ range: Range<Int>) -> Int? {
    for length in 2...4 where range.count > length {
      let first = range.upperBound - length
      guard items[first].kind == .word else { return nil }
      if Lexicon.termEnds.contains(lowercased(bytes[Int(items[first].start)..<Int(items[range.upperBound - 1].end)])) {
        return first
      }
    }
    return nil
  }

  /// "1.200 đảng viên [(năm 2028)]": a bracket at the end of what is counted that holds nothing but a year.
  func withoutYearInBrackets(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, let close = range.last, items[close].kind == .close, items[close - 1].kind == .year else {
      return range
    }
    let open = items[close - 2].phrase == table.words.nam ? close - 3 : close - 2
    return open > range.lowerBound && items[open].kind == .open ? range.lowerBound..<open : range
  }

  /// "tăng trưởng bình quân 5 [năm 2021 - 2025]", "trong 2 [năm tới]": the number of the years behind it.
  private func withoutSpan(_ range: Range<Int>) -> Int {
    guard let last = range.last, last > range.lowerBound, items[last].kind == .number, items[last].value < 30,
      last + 1 < whole.upperBound, items[last + 1].kind == .word,
      (lowercased(bytes[items[last + 1].range]) + " ").begins(withWord: "năm")
    else { return range.upperBound }
    return isOne(last - 1, of: table.words.inside) ? last - 1 : last
  }

  /// Without "vào", "đến", "trong" that a year left behind: "cả nước [vào] năm 2030".
  func withoutTimeLead(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, items[end - 1].has(.deadlineLead), !items[end - 1].has(.create) { end -= 1 }
    return range.lowerBound..<end
  }

  /// "thu ngân sách [hằng năm] tăng 10%".
  func withoutPerYear(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    // "GRDP bình quân hằng năm" is one name.
    while end - 1 > range.lowerBound, items[end - 1].has(.perYear), !items[end - 2].has(.measure) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Without the deadline at the end of a predicate: "đạt tiêu chuẩn an toàn [vào năm 2030]".
  func withoutTime(_ range: Range<Int>) -> Range<Int> {
    if let limit = limitAtEnd(range) { return range.lowerBound..<limit }
    var end = range.upperBound
    guard end - 2 > range.lowerBound, items[end - 1].kind == .year else { return range }
    end -= 1
    while end - 1 > range.lowerBound, items[end - 1].kind.isOne(of: [.dash, .year, .slash]) { end -= 1 }
    guard isTime(end - 1) else { return range }
    while end - 1 > range.lowerBound, isTime(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// "… [trước ngày 31/12/2027]", "… [chậm nhất đến hết quý II/2027]", "… [trước tháng 12/2026]": where a day, month or quarter at the end
  /// begins by which it is to hold; "theo Nghị quyết ngày 12/3/2026" names a paper.
  private func limitAtEnd(_ range: Range<Int>) -> Int? {
    guard let last = range.last, items[last].kind.isOne(of: [.date, .year]) || items[last].second > 0 else {
      return nil
    }
    var at = range.upperBound
    while at - 1 > range.lowerBound, range.upperBound - at < Reach.timeInBrackets + Reach.memberLead, isOfTime(at - 1) {
      at -= 1
    }
    guard range.upperBound - at > 1 else { return nil }
    let first = items[at]
    guard first.kind == .word,
      first.has(.deadlineLead) || first.phrase != 0 && first.phrase == table.words.before
        || Lexicon.limits.contains(where: { (lowercased(bytes[first.range]) + " ").begins(withWord: $0) })
    else { return nil }
    return at
  }

  /// A word, mark or figure of a date.
  func isOfTime(_ index: Int) -> Bool {
    let item = items[index]
    if item.kind.isOne(of: [.date, .year, .slash]) || item.kind == .number && item.value <= 31 { return true }
    guard item.kind == .word else { return false }
    if isTime(index) || item.phrase != 0 && item.phrase == table.words.before { return true }
    let word = lowercased(bytes[item.range])
    return ["ngày", "tháng", "quý", "i", "ii", "iii", "iv", "hết", "cuối", "đầu"].contains(word)
      || Lexicon.limits.contains(word)
  }

  /// The segment of the clause before a member: what stands between the two commas before it.
  func segment(before start: Int) -> Range<Int> {
    var end = start
    while end > whole.lowerBound, items[end - 1].kind == .comma || items[end - 1].has(.joiner) { end -= 1 }
    // "Tổng thu từ khách du lịch: Đến năm 2020 đạt trên 2.731 tỷ đồng": a label that names a measure.
    if end == start, end - 1 > whole.lowerBound, items[end - 1].kind == .colon {
      var label = end - 1
      while label > whole.lowerBound, end - label < Reach.label,
        items[label - 1].kind == .word || items[label - 1].kind == .comma
      { label -= 1 }
      if label < end - 1, items[label].has(.measure), !items[label].has(.goal) { end -= 1 }
    }
    var first = end
    while first > whole.lowerBound, end - first < 40, items[first - 1].kind != .semicolon,
      items[first - 1].kind != .colon,
      !(items[first - 1].kind == .stop && group(first - 1) == 0)
    { first -= 1 }
    let lead = withoutListLead(trimmedLead(first..<end))
    // "năm 2026 là 5.000 triệu đồng, …": a unit names nothing.
    let isUnit = lead.allSatisfy { items[$0].kind != .word || items[$0].has([.magnitude, .currency]) }
    return isUnit ? end..<end : lead
  }

  /// The words of the clause right before a number, back to the last mark: "phương án cắt giảm điều kiện kinh doanh" for what is
  /// told by nothing else.
  func near(_ candidate: Candidate) -> Range<Int> {
    var end = min(candidate.verb ?? candidate.first, candidate.first)
    while end > whole.lowerBound,
      isLeadEnd(end - 1) || items[end - 1].has(.goal) || has(end - 1, [.direction, .making])
    {
      end -= 1
    }
    var start = end
    while start > whole.lowerBound, end - start < Reach.label, items[start - 1].kind == .word { start -= 1 }
    start = trimmedHead(start..<end)
    while start < end, items[start].has(.create) || has(start, [.direction, .making, .transitive]) { start += 1 }
    let range = trimmedTail(start..<end)
    return range.contains { isNoun($0) && items[$0].phrase == 0 } ? range : end..<end
  }
}
