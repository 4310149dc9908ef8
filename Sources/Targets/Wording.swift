/// What a phrase can be where subject and outcome are cut out; beside ``Roles``, whose bits are taken.
struct WordingRoles: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let passive = WordingRoles(rawValue: 1), modal = WordingRoles(rawValue: 2)
  static let attributeLead = WordingRoles(rawValue: 4), attribute = WordingRoles(rawValue: 8)
  static let verb = WordingRoles(rawValue: 16), making = WordingRoles(rawValue: 32)
  static let direction = WordingRoles(rawValue: 64), turn = WordingRoles(rawValue: 128)
  static let placeTail = WordingRoles(rawValue: 256), giver = WordingRoles(rawValue: 512)
  static let bareMeasure = WordingRoles(rawValue: 1024), base = WordingRoles(rawValue: 2048)
  static let head = WordingRoles(rawValue: 4096), nounToo = WordingRoles(rawValue: 8192)
  static let stating = WordingRoles(rawValue: 16384)
}

/// Subject and outcome of a target, as ranges of items.
struct Wording: Sendable {
  var subject: Range<Int>
  var outcome: Range<Int>
  /// Whether the subject stands behind the number, so that the outcome of a later member may be its too.
  var isNumberFirst = false
  /// Whether the outcome is the verb before the number, which holds for the numbers that follow too.
  var isLeadOutcome = false
  /// Whether the outcome is the verb before a subject that stands before its value.
  var isVerbFirst = false
  /// What a share is of: "45% GRDP tỉnh".
  var base = 0..<0
  /// Whether a word of giving stands between the verb and the number: "cho 5 khu".
  var isGiven = false

  var order: WordOrder {
    isNumberFirst ? isLeadOutcome ? .verbThenNumber : .numberFirst : isVerbFirst ? .verbFirst : .subjectFirst
  }
}

/// Cuts subject and outcome out of a clause: noun phrase and predicate, whole, in the text's words.
///
/// Either the measure stands before its value ("Tỷ lệ … đạt 90%"), and the words before are the subject; or the number
/// leads ("90% hồ sơ được …", "hình thành 5 khu …"), and the main predicate behind it parts the two. A verb that only
/// says more of the noun ("hồ sơ cần trao đổi", "do cơ quan có thẩm quyền kiến nghị") does not part them. Looks at a
/// bounded number of items.
struct WordingReader {
  let items: [Item]
  let table: LexiconTable
  /// First item of the clause's block, and the item behind its last.
  let whole: Range<Int>
  let group: (Int) -> Int32

  func roles(_ index: Int) -> WordingRoles {
    guard whole.contains(index) else { return [] }
    let phrase = items[index].phrase
    return phrase == 0 ? [] : table.wordings[Int(phrase)]
  }

  func has(_ index: Int, _ role: WordingRoles) -> Bool { !roles(index).isDisjoint(with: role) }

  // MARK: The two shapes

  func read(_ candidate: Candidate, member: Range<Int>) -> Wording {
    if candidate.family == .rank { return rank(candidate, member) }
    let bound = max(member.lowerBound, candidate.verb.map { min($0, candidate.first) } ?? candidate.first)
    let lead = trimmedLead(member.lowerBound..<bound)
    let rest = candidate.end..<max(candidate.end, member.upperBound)
    if isMeasureFirst(candidate, lead, rest) {
      var words = measureFirst(candidate, lead)
      words.base = base(rest)
      return words
    }
    var behind = numberFirst(candidate, lead, rest)
    // "…, nâng lên 30% GRDP vào năm 2030": only the base stands behind.
    if let first = behind.subject.first, candidate.family == .percent || candidate.family == .multiple,
      behind.outcome.isEmpty,
      has(first, .base)
    {
      let before = segment(before: member.lowerBound)
      if candidate.verb != nil || !before.isEmpty { behind.subject = first..<first }
    }
    if behind.subject.isEmpty, candidate.verb != nil || candidate.isMarked {
      let before = segment(before: member.lowerBound)
      if !before.isEmpty { return measureFirst(candidate, before) }
    }
    return behind
  }

  /// The base behind a share: up to a year, a mark or a turn.
  func base(_ rest: Range<Int>) -> Range<Int> {
    guard startsWithBase(rest) else { return rest.lowerBound..<rest.lowerBound }
    let end = rest.prefix(Reach.label).dropFirst().first { index in
      items[index].kind != .word || has(index, .turn) || isTime(index) || items[index].has([.joiner, .baseline])
    }
    return rest.lowerBound..<(end ?? rest.prefix(Reach.label).upperBound)
  }

  /// Whether what is measured stands before the number.
  func isMeasureFirst(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard !lead.isEmpty else { return false }
    let hasMeasure = lead.prefix(40).contains { items[$0].has(.measure) && !isLoneSo($0) }
    if let verb = candidate.verb {
      if has(verb, .making), !items[verb].has(.value) { return false }
      // "Việt Nam cắt giảm 30% thời gian": the verb has an object of its own, and nothing is measured before it.
      if has(verb, .direction), !hasMeasure, !rest.isEmpty, !startsWithBase(rest) { return false }
      return !isOnlyVerbs(lead)
    }
    if candidate.family == .multiple { return !isOnlyVerbs(lead) && !has(lead.upperBound - 1, .direction) }
    if isOnlyVerbs(lead) { return false }
    if has(lead.lowerBound, .direction), lead.count > 1, items[lead.lowerBound + 1].has(.measure) { return true }
    if items[lead.lowerBound].has(.measure), !isLoneSo(lead.lowerBound) {
      return items[lead.upperBound - 1].phrase != table.words.co
    }
    return (rest.isEmpty || startsWithTime(rest)) && candidate.family != .count
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

  func startsWithTime(_ rest: Range<Int>) -> Bool {
    rest.count > 1 && isTime(rest.lowerBound) && isTime(rest.lowerBound + 1)
  }

  func startsWithBase(_ rest: Range<Int>) -> Bool { rest.first.map { has($0, .base) } ?? false }

  func measureFirst(_ candidate: Candidate, _ lead: Range<Int>) -> Wording {
    var subject = lead
    var outcome = lead.upperBound..<lead.upperBound
    if let verb = candidate.verb, has(verb, .direction) {
      outcome = verb..<(verb + 1)
    } else if has(lead.upperBound - 1, .direction), lead.count > 1 {
      outcome = (lead.upperBound - 1)..<lead.upperBound
    }
    if outcome.lowerBound < subject.upperBound, !outcome.isEmpty { subject = subject.lowerBound..<outcome.lowerBound }
    // "Rút ngắn thời gian giải quyết từ 57 xuống 14 ngày".
    if has(subject.lowerBound, .direction), subject.count > 1, outcome.isEmpty {
      return Wording(
        subject: trimmedTail((subject.lowerBound + 1)..<subject.upperBound),
        outcome: subject.lowerBound..<(subject.lowerBound + 1), isVerbFirst: true)
    }
    // "Đào tạo kỹ năng số cho người dân đạt 70%": the noun is the subject, the verb the outcome.
    let first = subject.lowerBound
    if items[first].has(.create), !items[first].has(.measure) || items[first].has(.planTask), subject.count > 1 {
      if let giver = subject.first(where: { has($0, .giver) && $0 > first + 1 }), giver + 1 < subject.upperBound {
        return Wording(subject: (giver + 1)..<subject.upperBound, outcome: first..<giver, isVerbFirst: true)
      }
      var verbs = first + 1
      while verbs + 1 < subject.upperBound,
        items[verbs].has(.create) || has(verbs, .making) || items[verbs].kind == .comma && items[verbs + 1].has(.create)
          || items[verbs].has(.joiner) && items[verbs + 1].has(.create)
      { verbs += 1 }
      return Wording(subject: verbs..<subject.upperBound, outcome: first..<verbs, isVerbFirst: true)
    }
    return Wording(subject: trimmedTail(subject), outcome: outcome)
  }

  func numberFirst(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Wording {
    var start = rest.lowerBound
    if candidate.family == .count || candidate.family == .time || candidate.family == .area {
      start = unitStart(candidate)
      if has(start, .bareMeasure), start + 1 < rest.upperBound, isNoun(start + 1) { start += 1 }
    } else {
      while start < rest.upperBound, isCountWord(start) { start += 1 }
      if candidate.family == .money, start < rest.upperBound, has(start, .giver) { start += 1 }
    }
    if start + 1 < rest.upperBound, isTime(start), isTime(start + 1) { start = rest.upperBound }
    let noun = min(start, rest.upperBound)..<rest.upperBound
    let led = leadOutcome(candidate, lead)
    let split =
      candidate.family == .count || candidate.family == .money
      ? countSplit(noun) : predicate(noun, hasOutcome: !led.isEmpty)
    let end = split.outcome < rest.upperBound ? tailEnd(rest.lowerBound, rest.upperBound) : rest.upperBound
    var outcome = skipModals(split.outcome..<outcomeEnd(split.outcome, end))
    let isLed = outcome.isEmpty && !led.isEmpty
    if outcome.isEmpty { outcome = led }
    return Wording(
      subject: withoutExamples(trimmedTail(noun.lowerBound..<split.subject)), outcome: withoutExamples(outcome),
      isNumberFirst: true, isLeadOutcome: isLed,
      isGiven: isLed && (1...2).contains { has(candidate.first - $0, .giver) })
  }

  func isCountWord(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && item.phrase != 0 && item.phrase == table.words.so || item.kind == .comma
  }

  func unitStart(_ candidate: Candidate) -> Int {
    var at = candidate.number + 1
    if candidate.valueMax != nil { while at < candidate.end, !items[at].isNumeric { at += 1 } }
    while at < candidate.end - 1, items[at].isNumeric || items[at].has(.magnitude) || items[at].kind == .dash {
      at += 1
    }
    return at
  }

  func isNoun(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && roles(index).isDisjoint(with: [.verb, .passive, .modal, .giver, .placeTail, .turn])
      && !item.has([.joiner, .notUnit, .orMore])
  }

  // MARK: Ranks

  func rank(_ candidate: Candidate, _ member: Range<Int>) -> Wording {
    let end = tailEnd(candidate.end, member.upperBound)
    var scope = candidate.end..<end
    var subject = end..<end
    for index in candidate.end..<max(candidate.end, end) {
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
    return Wording(subject: trimmedTail(subject), outcome: trimmedTail(scope), isNumberFirst: true)
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

  /// Without a bracket of examples at the end: "(lúa, xoài, cây ăn trái)". Abbreviations, limits and exceptions stay.
  func withoutExamples(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, let last = range.last, items[last].kind == .close, group(last) != 0 else { return range }
    var open = last
    while open > range.lowerBound, items[open].kind != .open || group(open) != group(last) { open -= 1 }
    while open - 1 > range.lowerBound, group(open - 1) == group(last) { open -= 1 }
    guard open > range.lowerBound, items[open].kind == .open else { return range }
    let hasComma = (open..<last).contains { items[$0].kind == .comma }
    return hasComma && !items[open + 1].has([.atLeast, .atMost]) && !has(open + 1, .giver)
      ? range.lowerBound..<open : range
  }
}
