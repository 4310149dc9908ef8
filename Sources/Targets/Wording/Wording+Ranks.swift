/// What is ranked and among whom; and brackets at the end of words.
extension WordingReader {
  func rank(_ candidate: Candidate, _ member: Range<Int>) -> Wording {
    let end = tailEnd(candidate.end, member.upperBound)
    var scope = candidate.end..<end
    var subject = end..<end
    for index in candidate.end..<end {
      let item = items[index]
      if item.phrase == table.words.ve, item.kind == .word {
        scope = candidate.end..<index
        var last = index + 1
        while last < end, !has(last, .turn), items[last].kind != .semicolon,
          !(items[last].kind == .comma && last + 1 < end && has(last + 1, .turn))
        { last += 1 }
        subject = (index + 1)..<max(index + 1, last)
        break
      }
      if item.kind == .comma || item.kind == .semicolon
        || item.has(.deadlineLead) && isTime(min(index + 1, items.count - 1))
        || has(index, [.turn]) || item.phrase == table.words.theo
      {
        scope = candidate.end..<index
        if item.kind == .comma || item.kind == .semicolon { break }
      }
    }
    if let first = scope.first, items[first].phrase == table.words.co,
      let tail = scope.first(where: { items[$0].has(.rankTail) && $0 > first + 1 })
    {
      return Wording(subject: (first + 1)..<tail, outcome: tail..<trimmedTail(scope).upperBound, isNumberFirst: true)
    }
    if subject.isEmpty { subject = ranked(before: member.lowerBound, candidate.first) }
    if subject.isEmpty { subject = rankedField(member.lowerBound..<candidate.first) }
    if subject.isEmpty { subject = rankedBehindVerb(member.lowerBound..<candidate.first) }
    // "top 3 chuỗi bán lẻ lớn nhất Việt Nam": the best of what.
    if subject.isEmpty, let first = scope.first, isNoun(first), !items[first].has(.rankTail),
      let tail = scope.first(where: { items[$0].has(.rankTail) && $0 > first + 1 })
    {
      (subject, scope) = (first..<tail, tail..<scope.upperBound)
    }
    return Wording(
      subject: withoutTimeLead(trimmedTail(subject)), outcome: withoutTimeLead(trimmedTail(scope)), isNumberFirst: true)
  }

  /// "Xếp hạng của Việt Nam về … có sự thay đổi, Việt Nam thuộc nhóm 4 nước": what is ranked, said before.
  func ranked(before start: Int, _ number: Int) -> Range<Int> {
    let range = max(whole.lowerBound, number - 60)..<number
    guard let first = range.first(where: { items[$0].has(.rankVerb) && $0 + 2 < number && !items[$0 + 1].isNumeric })
    else {
      return start..<start
    }
    var end = first + 1
    while end < number, !(has(end, .verb) && !isInNoun(end, range)), items[end].kind != .colon,
      items[end].kind != .semicolon
    { end += 1 }
    return end == number ? start..<start : first..<end
  }

  /// "môi trường đầu tư của Việt Nam nằm trong nhóm ba nước": the noun before the verb; a country by itself is none.
  func rankedField(_ range: Range<Int>) -> Range<Int> {
    let start = behindDeadline(range)
    // "Chỉ số PCI xếp hạng 20": the word of rank has gone to the number.
    let first =
      (start..<range.upperBound).first { items[$0].has([.rankHead, .rankVerb, .deadlineLead]) && $0 > start }
      ?? range.upperBound
    let lead = trimmedLead(start..<first)
    guard lead.count > 1 || lead.first.map(isName) ?? false,
      items[lead.lowerBound].has(.measure)
        || !(items[lead.lowerBound].isCapital && items[lead.lowerBound + 1].isCapital) || lead.allSatisfy(isInitials),
      !isOnlyVerbs(lead)
    else {
      return range.upperBound..<range.upperBound
    }
    return lead
  }

  /// "xếp hạng chuyển đổi số cấp tỉnh thuộc nhóm 15": what stands between the word of rank and its group.
  private func rankedBehindVerb(_ range: Range<Int>) -> Range<Int> {
    let none = range.upperBound..<range.upperBound
    guard let verb = range.first(where: { items[$0].has(.rankVerb) && items[$0].phrase != 0 }) else { return none }
    let end = ((verb + 1)..<range.upperBound).first {
      items[$0].kind != .word || has($0, .making) || items[$0].has([.rankHead, .rankVerb, .value, .goal]) || isTime($0)
    }
    let field = trimmedTail((verb + 1)..<(end ?? range.upperBound))
    return field.isEmpty || !isNoun(field.lowerBound) ? none : verb..<field.upperBound
  }

  /// Where a range goes on behind what says only that something is aimed at and by when: "Phấn đấu đến hết năm 2025, chỉ số PCI …".
  private func behindDeadline(_ range: Range<Int>) -> Int {
    guard let lead = range.first(where: { items[$0].has(.deadlineLead) }), lead + 1 < range.upperBound,
      (range.lowerBound..<lead).allSatisfy({ items[$0].has([.goal, .joiner]) || items[$0].kind == .comma }),
      let year = (lead..<min(range.upperBound, lead + 6)).first(where: { items[$0].kind.isOne(of: [.year, .date]) }),
      year + 1 < range.upperBound
    else { return range.lowerBound }
    return items[year + 1].kind == .comma ? min(year + 2, range.upperBound - 1) : year + 1
  }

  /// PCI, PAR, INDEX: a name in capitals.
  private func isInitials(_ index: Int) -> Bool {
    items[index].kind == .word && items[index].range.count > 2
      && bytes[items[index].range].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// PCI, PAPI, DTI: a name of one word.
  private func isName(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && item.isCapital && item.phrase == 0 && item.end - item.start > 2
  }

  /// Without a bracket at the end that is not closed there: "được xử lý trực tuyến [(năm 2027 đạt 60%], năm 2028 đạt 70%)".
  func withoutOpenBracket(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, group(last) != 0, items[last].kind != .close,
      let open = range.last(where: { items[$0].kind == .open && group($0) == group(last) }), open > range.lowerBound
    else { return range }
    return range.lowerBound..<open
  }

  /// Without a bracket of examples at the end: "(lúa, xoài, cây ăn trái)". Abbreviations, limits and exceptions stay.
  func withoutExamples(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, let last = range.last, items[last].kind == .close, group(last) != 0 else { return range }
    var open = last
    while open > range.lowerBound, items[open].kind != .open || group(open) != group(last) { open -= 1 }
    while open - 1 > range.lowerBound, group(open - 1) == group(last) { open -= 1 }
    guard open > range.lowerBound, items[open].kind == .open else { return range }
    if open + 1 == last { return range.lowerBound..<open }  // "()"
    // "(trên 85% hoàn thành tốt)": a value of its own.
    if open + 2 < last, items[open + 1].has(.comparator), items[open + 2].kind == .number {
      return range.lowerBound..<open
    }
    // "(Phụ lục II kèm theo)", "(sản lượng thịt hơi 79 ngàn tấn)": where more stands, or another figure.
    if items[open + 1].has(.label) && items[open + 1].phrase != 0
      || (open..<last).contains(where: { items[$0].has(.measure) && items[$0].phrase != 0 })
        && (open..<last).contains(where: { items[$0].kind == .number })
    {
      return range.lowerBound..<open
    }
    // "(Kế hoạch số 25/KH-UBND ngày 10/3/2026)", "(khách quốc tế đạt 50 nghìn lượt)": by what paper, and a value of its own.
    if items[open + 1].has(.citation) && items[open + 1].phrase != 0
      || (open..<last).contains(where: { items[$0].kind == .code && items[$0].end - items[$0].start > 6 })
      || (open + 2..<last).contains(where: {
        items[$0].kind == .number && items[$0 - 1].has(.value) && items[$0 + 1].has([.magnitude, .currency])
      })
    {
      return range.lowerBound..<open
    }
    // "(bao gồm doanh thu, thu nhập khác)", "(25 lao động nông thôn + 10 thanh niên)": the parts of it.
    if isOne(open + 1, of: table.words.parts)
      || items[open + 1].kind == .number && (open + 2..<last).contains(where: { items[$0].kind == .number })
    {
      return range.lowerBound..<open
    }
    if saysAgain(open + 1..<last) { return range.lowerBound..<open }
    let hasComma = (open..<last).contains { items[$0].kind == .comma }
    // "25 km đường (trong đó: 20 km …)".
    if items[open + 1].has(.amongWhich) { return range.lowerBound..<open }
    if items[open + 1].phrase == table.words.theo,
      (open..<last).contains(where: { items[$0].has([.citation, .goalSection]) || items[$0].kind == .code })
    {
      return range.lowerBound..<open
    }
    return hasComma && !items[open + 1].has([.atLeast, .atMost]) && !has(open + 1, .giver)
      ? range.lowerBound..<open : range
  }

  /// "(5,32%)", "(tăng 10% so với năm 2021)", "(lao động nữ chiếm 40%)", "(xã Thuận An)": a share that is a remark on the value, the name of
  /// the one place that is counted. "(trừ 5% hộ …)" bounds it.
  private func saysAgain(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first, !isOne(first, of: table.words.exceptions) else { return false }
    if let sign = inside.first(where: { items[$0].kind == .percent }), sign - 1 >= first,
      items[sign - 1].kind == .number
    {
      return sign - 1 == first
        || (first..<sign).contains { items[$0].kind == .word && (items[$0].has(.value) || has($0, .direction)) }
    }
    return inside.count > 1 && items[first + 1].isCapital && items[first].kind == .word
      && Lexicon.placeNouns.contains(lowercased(bytes[items[first].range]))
      && inside.allSatisfy { items[$0].kind == .word }
  }
}
