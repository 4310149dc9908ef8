import Bytes

/// The ranges of items of a ``Phrasing``.
struct PhrasingCut: Sendable {
  var period = 0..<0
  var head = 0..<0
  var lead = 0..<0
  var binder = 0..<0
  var tail = 0..<0
  var exception = 0..<0
  var link = 0..<0
  var saysComparator = false
  var isDenied = false
}

extension WordingReader {
  /// The words of a member that belong to its sentence beside subject and outcome.
  func phrasing(_ cut: Wording, _ candidate: Candidate, member: Range<Int>) -> PhrasingCut {
    var out = PhrasingCut()
    let parts = [cut.subject, cut.outcome, cut.base]
    func isFree(_ index: Int) -> Bool { !parts.contains { $0.contains(index) } }
    let floor = max(member.lowerBound, candidate.first - 8)
    if cut.isNumberFirst {
      var start = candidate.first
      while start > floor, isFree(start - 1), binds(start - 1) { start -= 1 }
      let first = (start..<candidate.first).first { has($0, .direction) }
      if let first, !cut.isLeadOutcome, !cut.isShared { out.lead = first..<candidate.first }
      // "xây dựng nông thôn mới tại 3 xã": where it is done.
      if out.lead.isEmpty, cut.isLeadOutcome, candidate.first - 1 >= max(member.lowerBound, cut.outcome.upperBound),
        isFree(candidate.first - 1), isOne(candidate.first - 1, of: table.words.at)
      {
        out.lead = (candidate.first - 1)..<candidate.first
      }
      // "xây dựng mô hình tại 3 xã, 5 phường": in these, too.
      let behind = cut.outcome.upperBound
      if out.lead.isEmpty, cut.isLeadOutcome, behind < member.lowerBound, isOne(behind, of: table.words.at) {
        out.lead = behind..<(behind + 1)
      }
      // "Giảm từ 15 ngày xuống còn 7 ngày thời gian …": to what it falls, not by how much.
      if out.lead.isEmpty, !cut.isShared, let verb = candidate.verb, verb < candidate.first, isFree(verb),
        isEndpoint(verb) || isUpTo(verb)
      {
        out.lead = verb..<(verb + 1)
      }
    } else if cut.outcome.isEmpty || cut.outcome.lowerBound < candidate.number {
      var start = candidate.number
      while start > floor, isFree(start - 1),
        binds(start - 1) || isOne(start - 1, of: table.words.bearings)
          || start - 1 == candidate.verb && isUpTo(start - 1) && !cut.outcome.isEmpty
      {
        start -= 1
      }
      // "đạt từ 70% trở lên": the words behind the number say how it is meant.
      let isFrom = start < candidate.number && endsWithFrom(candidate.number - 1) && candidate.valueMax == nil
      if !isFrom {
        out.binder = start..<candidate.number
        out.saysComparator = out.binder.contains { items[$0].has([.comparator, .times]) }
      }
    }
    // "Bệnh viện tỉnh với quy mô 1.200 giường bệnh".
    let gap = cut.subject.upperBound..<candidate.number
    if !cut.isNumberFirst, !cut.subject.isEmpty,
      let size = gap.suffix(5).first(where: { items[$0].phrase != 0 && table.words.sizes.contains(items[$0].phrase) })
    {
      let isWith =
        size > gap.lowerBound && (items[size - 1].phrase == table.words.voi || items[size - 1].has(.value))
      out.binder = (isWith ? size - 1 : size)..<candidate.number
      out.saysComparator = out.binder.contains { items[$0].has([.comparator, .times]) }
    }
    if candidate.isFlipped, !cut.isNumberFirst {
      (out.binder, out.saysComparator, out.isDenied) = (0..<0, false, true)
    }
    out.exception = exception(candidate, member)
    if cut.isNumberFirst, cut.subject.upperBound < cut.outcome.lowerBound,
      cut.outcome.lowerBound - cut.subject.upperBound <= 3
    {
      let gap = cut.subject.upperBound..<cut.outcome.lowerBound
      if gap.contains(where: { items[$0].phrase != 0 && items[$0].phrase == table.words.hoac }) { out.link = gap }
    }
    out.tail = cut.tail.isEmpty ? tail(parts, candidate, member) : cut.tail
    if out.tail.isEmpty, cut.isNumberFirst, let bracket = qualifier(behind: candidate, member) { out.tail = bracket }
    if !candidate.unit.ends(with: "/năm") {
      let near = max(member.lowerBound, candidate.first - 12)..<min(member.upperBound, candidate.end + 12)
      let period = near.first { items[$0].has(.perYear) && group($0) == group(candidate.number) }
      if let period, isFree(period), !out.binder.contains(period), !out.lead.contains(period) {
        // "lên 550.000 xe điện mỗi năm": what is reached is that of a year, it does not rise by so much each year.
        if period >= candidate.end, candidate.verb.map(isEndpoint) ?? false {
          if out.tail.isEmpty { out.tail = period..<(period + 1) }
        } else {
          out.period = period..<(period + 1)
        }
      } else if let each = each(candidate, member, outcome: cut.outcome), isFree(each.lowerBound) {
        out.period = each
      }
    }
    if let head = head(cut, candidate, member, lead: out.lead),
      out.period.isEmpty || out.period.upperBound <= head.lowerBound,
      head.allSatisfy(isFree)
    {
      out.head = head
    }
    return out
  }

  /// The words of the lead that no other part has, from its last comma on; none where they only say that there is something.
  private func head(
    _ cut: Wording, _ candidate: Candidate, _ member: Range<Int>, lead: Range<Int>
  ) -> Range<Int>? {
    guard cut.isNumberFirst, !cut.isShared, candidate.family != .rank,
      candidate.verb.map({ items[$0].kind != .colon || isTaskLabel(member.lowerBound..<$0) }) ?? true
    else { return nil }
    let whole = trimmedLead(member.lowerBound..<candidate.first)
    var end = whole.upperBound
    if cut.isLeadOutcome { end = min(end, cut.outcome.lowerBound) }
    if !lead.isEmpty { end = min(end, lead.lowerBound) }
    let isGroup = cut.isLeadOutcome && member.lowerBound < end && namesGroup(member.lowerBound..<end)
    guard isGroup || whole.lowerBound < end else { return nil }
    // "Không còn hộ đói, 100% thôn có điện": what stands before the comma says something of its own.
    if !isGroup,
      (whole.upperBound..<candidate.first).contains(where: {
        items[$0].kind == .comma && group($0) == group(candidate.number)
      })
    {
      return nil
    }
    let comma = (min(whole.lowerBound, end)..<end).last {
      items[$0].kind == .comma || items[$0].kind == .colon || isPurposeLead($0) && $0 + 1 == end
    }
    var start = isGroup ? member.lowerBound : comma.map { $0 + 1 } ?? whole.lowerBound
    while start < end,
      items[start].has([.joiner, .perYear, .continuation]) || has(start, .modal) || isTurn(start)
        || candidate.isMarked && leadsToNumber(start..<end)
    { start += 1 }
    while end > start,
      has(end - 1, .giver) || items[end - 1].has([.comparator, .joiner]) || isGroup && items[end - 1].kind == .comma
    { end -= 1 }
    let range = start..<end
    guard (1...Reach.shortLeadIn).contains(range.count),
      range.allSatisfy({
        (items[$0].kind == .word || items[$0].kind == .code && items[$0].end - items[$0].start < 4
          || isGroup && items[$0].kind == .comma)
          && group($0) == group(candidate.number) && !isTime($0)
          && !items[$0].has(.start)
      }),
      !range.contains(where: {
        items[$0].has([.strongGoal, .perYear]) || items[$0].phrase == table.words.moi && items[$0].phrase != 0
      }),
      !range.allSatisfy({ items[$0].phrase != 0 && table.words.mere.contains(items[$0].phrase) })
    else { return nil }
    let first = items[range.lowerBound]
    if first.phrase != 0, table.words.noHeads.contains(first.phrase) { return nil }
    // "Trong năm nay 100% trẻ em …".
    if range.contains(where: { items[$0].phrase != 0 && items[$0].has(.relativeYear) }) { return nil }
    // "Huyện Tân Kỳ phấn đấu 95% hộ …": who aims at it.
    if (range.upperBound..<candidate.first).contains(where: { items[$0].phrase != 0 && items[$0].has(.strongGoal) }),
      !range.contains(where: { items[$0].has(.create) || has($0, [.making, .direction, .verb]) })
    {
      return nil
    }
    // "Tỉnh 100% hộ …": only whose goal it is.
    if range.count == 1, first.has([.central, .province, .district, .commune]) { return nil }
    // "phân bón cho 300 hộ": what they get.
    let isGiven = end + 1 == candidate.first && items[end].phrase != 0 && items[end].phrase == table.words.cho
    return isGiven && !cut.isLeadOutcome ? range.lowerBound..<(end + 1) : range
  }

  /// "Nhóm thương mại, dịch vụ, du lịch", "Các lĩnh vực y tế, giáo dục": a row of names under one word for all of them.
  private func namesGroup(_ range: Range<Int>) -> Bool {
    guard let first = range.first, items[first].kind == .word else { return false }
    let last = items[min(first + 1, range.upperBound - 1)]
    let opening = lowercased(bytes[Int(items[first].start)..<Int(last.end)]) + " "
    let isRow = range.allSatisfy { at in
      items[at].kind == .comma
        || items[at].kind == .word && !items[at].has([.goal, .measure, .comparator, .perYear, .deadlineLead, .value])
          && !has(at, [.modal, .passive, .direction])
    }
    return isRow && Lexicon.groupNames.contains { opening.begins(withWord: $0) }
  }

  /// "tối thiểu phải có" before the number; not "vượt lũ tối thiểu".
  private func leadsToNumber(_ range: Range<Int>) -> Bool {
    guard let first = range.first, items[first].has(.comparator), !items[first].has(.value) else { return false }
    return range.allSatisfy {
      items[$0].has(.comparator) || items[$0].phrase != 0 && table.words.fillers.contains(items[$0].phrase)
    }
  }

  /// "Xây dựng: 25 km đường": a verb before the colon; not "Về tro, xỉ: 80% …".
  private func isTaskLabel(_ label: Range<Int>) -> Bool {
    !label.isEmpty && label.allSatisfy { items[$0].kind == .word && (items[$0].has(.create) || has($0, .making)) }
  }

  /// "Ngoại trừ 5% hộ đặc biệt, 100% hộ có điện": what stands before the comma.
  private func exception(_ candidate: Candidate, _ member: Range<Int>) -> Range<Int> {
    let floor = max(whole.lowerBound, candidate.first - 24)
    guard
      let comma = (floor..<candidate.first).last(where: { items[$0].kind == .comma && group($0) == 0 }),
      let first = (floor..<comma).last(where: {
        items[$0].phrase != 0 && table.words.exceptions.contains(items[$0].phrase)
      }),
      group(first) == 0, first == whole.lowerBound || items[first - 1].kind != .word || isTime(first - 1),
      !(first..<comma).contains(where: { items[$0].kind == .semicolon || items[$0].kind == .stop })
    else { return 0..<0 }
    return first..<comma
  }

  /// "80% [(cấp tỉnh)], 60% (cấp xã) hồ sơ": words in brackets right behind the number say of what part it holds.
  private func qualifier(behind candidate: Candidate, _ member: Range<Int>) -> Range<Int>? {
    let open = candidate.end
    guard open + 2 < whole.upperBound, items[open].kind == .open, candidate.family == .percent,
      let close = ((open + 1)..<min(open + 8, whole.upperBound)).first(where: { items[$0].kind == .close }),
      ((open + 1)..<close).allSatisfy({ items[$0].kind == .word && !isTime($0) && !items[$0].has(Roles.clausal) })
    else { return nil }
    return open..<(close + 1)
  }

  /// "Mỗi xã có", before a number that is that of each.
  private func each(_ candidate: Candidate, _ member: Range<Int>, outcome: Range<Int>) -> Range<Int>? {
    guard candidate.family == .count,
      let first = member.prefix(while: { $0 < candidate.number }).last(where: {
        items[$0].phrase != 0 && items[$0].phrase == table.words.moi && items[$0].kind == .word
      }), first + 1 < candidate.number, candidate.number - first <= 10
    else { return nil }
    var end = outcome.contains(where: { $0 > first && $0 < candidate.first }) ? outcome.lowerBound : candidate.first
    end = min(end, candidate.verb ?? end)
    let range = first..<end
    let isPlain = range.allSatisfy { items[$0].kind == .word && group($0) == 0 || items[$0].kind == .comma }
    return isPlain && range.count > 1 ? range : nil
  }

  /// Whether a word binds a measure to its number.
  private func binds(_ index: Int) -> Bool {
    let item = items[index]
    guard item.kind == .word, item.phrase != 0, !item.has(.strongGoal) else { return false }
    return item.has([.value, .comparator, .times, .perYear, .multiple]) && !item.has(.measure) || has(index, .direction)
  }

  /// "lần lượt": says only how values and what they are of go together.
  private func isTurn(_ index: Int) -> Bool {
    items[index].phrase != 0 && table.words.turns.contains(items[index].phrase)
  }

  /// "xuống còn", "lên": a word before what is reached.
  private func isEndpoint(_ index: Int) -> Bool {
    items[index].phrase != 0 && table.words.endpoints.contains(items[index].phrase)
  }

  /// "đến", "tới": "giảm từ 500 ha đến 300 ha".
  private func isUpTo(_ index: Int) -> Bool {
    items[index].phrase != 0 && [table.words.den, table.words.toi].contains(items[index].phrase)
  }

  private func endsWithFrom(_ index: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.datTu
  }

  /// The rest of a member, where it is short and says nothing of its own: no other number, time, verb or turn.
  private func tail(_ parts: [Range<Int>], _ candidate: Candidate, _ member: Range<Int>) -> Range<Int> {
    let start = parts.filter { !$0.isEmpty && $0.upperBound <= member.upperBound }.map(\.upperBound)
      .reduce(candidate.end, max)
    var end = member.upperBound
    while end > start, items[end - 1].kind.isOne(of: [.comma, .stop, .semicolon, .dash]) { end -= 1 }
    if start < end { end = withoutNextTask(start..<end).upperBound }
    guard start < end, end - start <= 12, items[end - 1].end - items[start].start <= 80 else { return start..<start }
    let isPlain = (start..<end).allSatisfy { index in
      let item = items[index]
      let isRow = item.kind == .comma && has(start, .giver)
      guard item.kind == .word || item.kind == .code || isRow, group(index) == group(candidate.number) else {
        return false
      }
      // "giảm 20% trong công nghiệp": where, no time.
      let isInside =
        isOne(index, of: table.words.inside) && index + 1 < end && !isTime(index + 1)
        && !items[index + 1].has(.timeNoun)
      return isInside
        || !isTime(index) && !item.has(Roles.clausal)
          && !has(index, [.turn, .verb, .passive, .making, .modal, .stating])
    }
    return isPlain ? start..<end : start..<start
  }
}

extension Roles {
  /// What says something of its own, and is no mere attribute.
  static let clausal: Roles = [
    .goal, .strongGoal, .past, .already, .create, .task, .planTask, .value, .baseline, .start, .relativeYear, .orMore,
    .condition, .amongWhich, .perYear, .predicate,
  ]
}
