import Bytes

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
  /// Whether subject and outcome are those of the member before.
  var isShared = false
  /// What is shown behind what is counted, and is no part of its name: "trên quốc lộ 32", "cho hộ nghèo".
  var tail = 0..<0
  /// Whether a word of giving stands between the verb and the number: "cho 5 khu".
  var isGiven = false
  /// The text's own words up to the number, where no order of subject and outcome gives them: "đào tạo nghề cho".
  var told = 0..<0
  /// For whom a value behind another one's is: "cho y tế", "đối với hộ nghèo".
  var receiver = 0..<0
  /// Of which of two kinds of places it is, where the subject names both: "đô thị" of "dân số đô thị và nông thôn lần lượt đạt 98% và 70%".
  var part = 0..<0
  /// Whether it is a share of another whole, of what was measured before: "đạt 38% trẻ nhà trẻ và 97% trẻ mẫu giáo".
  var isOfMeasure = false
  /// Whether the measure stands behind its value: "tăng 20% về doanh thu".
  var isMeasureBehind = false

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
  /// The text that the items are cut from.
  let bytes: UnsafeBufferPointer<UInt8>
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

  /// - Parameter last: The words of the member before.
  func read(_ candidate: Candidate, member: Range<Int>, isFirst: Bool = true, after last: Wording? = nil) -> Wording {
    let own = group(candidate.number)
    if own != 0, candidate.family == .percent,
      (candidate.end..<member.upperBound).contains(where: { group($0) == own && has($0, .passive) })
    {
      return within(own).read(candidate, member: member, isFirst: isFirst, after: last)
    }
    if candidate.family == .rank { return withoutPublisher(rank(candidate, member)) }
    let bound = max(member.lowerBound, candidate.verb.map { min($0, candidate.first) } ?? candidate.first)
    var lead = trimmedLead(member.lowerBound..<bound)
    if let denied = behindDenial(candidate, member.lowerBound..<lead.upperBound) { lead = denied }
    if candidate.family == .index, !isChangedMeasure(lead, candidate) { lead = measured(lead) }
    // "Mục tiêu đến ngày 31/12/2027 còn dưới 2%": a time names nothing.
    if lead.allSatisfy(isOfTime), lead.contains(where: { items[$0].kind != .number }),
      (member.lowerBound..<lead.lowerBound).contains(where: { items[$0].phrase != 0 && items[$0].has(.goal) })
    {
      lead = lead.upperBound..<lead.upperBound
    }
    // "…, gấp 1,5 lần năm 2025": how many times, of what was said before.
    if lead.allSatisfy({ items[$0].phrase != 0 && items[$0].has(.times) && !items[$0].has(.measure) }) {
      lead = lead.upperBound..<lead.upperBound
    }
    // "Đến năm 2029 và năm 2030 lần lượt có 40% và 60% xã đạt chuẩn": what is counted stands behind the numbers.
    if lead.contains(where: { items[$0].phrase != 0 && table.words.turns.contains(items[$0].phrase) }),
      lead.allSatisfy({
        items[$0].phrase != 0
          && (table.words.turns.contains(items[$0].phrase) || items[$0].phrase == table.words.co
            || items[$0].has(.value))
      })
    {
      lead = lead.upperBound..<lead.upperBound
    }
    var rest = candidate.end..<member.upperBound
    // "giảm 20% nếu so với năm 2015".
    if let first = rest.first, first + 1 < rest.upperBound, isOne(first, of: table.words.consequences),
      items[first + 1].has(.baseline)
    {
      rest = (first + 1)..<rest.upperBound
    }
    // "giảm 2,5% biên chế là mục tiêu được nhấn mạnh": what is said of the goal.
    if let link = rest.dropFirst().first(where: { isSaidOfGoal($0, rest.upperBound) }) {
      rest = rest.lowerBound..<link
    }
    rest = withoutNextTask(withoutSpeaker(withoutMainClause(withoutRemainder(rest))))
    if let verb = candidate.verb, items[verb].phrase != 0 {
      // "GRDP đạt 240.000 tỷ đồng, tăng trưởng trên 10%/năm": of the sum right before it.
      if lead.isEmpty, !isFirst, items[verb].phrase == table.words.tangTruong, let last, !last.isNumberFirst,
        last.outcome.isEmpty, last.subject.first.map({ items[$0].has(.measure) }) ?? false,
        verb > last.subject.upperBound,
        items[verb - 1].kind == .comma, items[verb - 2].has([.currency, .magnitude])
      {
        return Wording(subject: verb..<verb, outcome: verb..<(verb + 1), isShared: true)
      }
      // "đặt mục tiêu tăng trưởng 10,3%": growth is what is measured.
      if lead.isEmpty, items[verb].phrase == table.words.tangTruong,
        rest.isEmpty || isTime(rest.lowerBound) || items[rest.lowerBound].kind == .comma
      {
        return Wording(subject: verb..<(verb + 1), outcome: rest.lowerBound..<rest.lowerBound)
      }
      // "doanh thu đạt 26.333 tỷ đồng, tăng trưởng 1,3% so với năm 2023": what was measured grows.
      if lead.isEmpty, !isFirst, items[verb].phrase == table.words.tangTruong, let last, !last.isNumberFirst,
        rest.first.map({ items[$0].has(.baseline) && items[$0].phrase != 0 }) ?? false
      {
        return Wording(subject: verb..<verb, outcome: verb..<(verb + 1), isShared: true)
      }
      // "doanh thu 1.500 tỷ, đóng góp 8% GRDP": what contributes was said further off, what it is a share of stands behind.
      if lead.isEmpty, !isFirst, items[verb].phrase == table.words.dongGop, startsWithBase(rest) {
        return Wording(subject: verb..<(verb + 1), outcome: rest.lowerBound..<rest.lowerBound, base: base(rest))
      }
      // "vận tải công cộng đáp ứng 30 - 35% nhu cầu đi lại".
      if items[verb].phrase == table.words.dapUng, !lead.isEmpty, !isOnlyVerbs(lead) {
        return Wording(subject: trimmedTail(lead), outcome: rest.lowerBound..<rest.lowerBound, base: rest)
      }
    }
    // "vận tải công cộng phải đạt được 35-50% nhu cầu đi lại, khoảng 80% người dân …".
    if candidate.family == .percent, isDemand(rest), let who = whatMeets(candidate, member) {
      let end = rest.first { items[$0].kind == .comma && group($0) == 0 } ?? rest.upperBound
      return Wording(subject: who, outcome: rest.lowerBound..<rest.lowerBound, base: rest.lowerBound..<end)
    }
    if let grade = grade(candidate, lead) ?? furtherGrade(candidate, member, after: last) {
      return Wording(subject: grade, outcome: rest.lowerBound..<rest.lowerBound)
    }
    if !isFirst, let act = actAsName(candidate, lead, rest) {
      return Wording(subject: act, outcome: rest.lowerBound..<rest.lowerBound)
    }
    if !isFirst, let part = partThatHas(candidate, lead, rest, after: last) { return part }
    if let work = work(candidate, lead, rest) ?? sized(candidate, member) { return work }
    if isMeasureFirst(candidate, lead, rest) {
      var words = measureFirst(candidate, lead)
      words.base = base(rest, isFraction: items[candidate.number].second != 0)
      let isOfMeans =
        candidate.family == .percent && rest.count > 1 && isMeans(rest.lowerBound) && !startsWithTime(rest)
      if words.base.isEmpty, isShareOfBase(candidate, lead, rest) || startsWithSum(candidate, rest) || isOfMeans {
        words.base = isOfMeans ? trimmedTail(rest) : rest
      }
      // "giao quân đạt 100% chỉ tiêu", "đạt 100% dự toán trở lên": of what was planned.
      if words.base.isEmpty, candidate.family == .percent,
        let plan = (candidate.number + 1..<rest.upperBound).first(where: {
          items[$0].kind != .percent
        }), plan <= candidate.end, plan < rest.upperBound, items[plan].phrase != 0, items[plan].has(.planShare),
        !isTime(plan)
      {
        let end = (plan + 1..<rest.upperBound).first {
          items[$0].kind != .word || isTime($0) || items[$0].has([.joiner, .perYear, .orMore])
        }
        words.base = trimmedTail(plan..<min(end ?? rest.upperBound, plan + Reach.memberName, rest.upperBound))
      }
      return words
    }
    // "…, dưới 7 gam/ngày vào năm 2030": no more than another value of the member before.
    if !isFirst, last.map({ !$0.isNumberFirst || $0.outcome.isEmpty }) ?? true,
      lead.isEmpty, candidate.family == .count, candidate.unit.utf8.contains(UInt8(ascii: "/")),
      rest.isEmpty || startsWithTime(rest) || candidate.unit.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      candidate.unit.begins(with: "/") || !items[unitStart(candidate)].has(.compound)
    {
      return Wording(
        subject: rest.lowerBound..<rest.lowerBound, outcome: rest.lowerBound..<rest.lowerBound, isShared: true)
    }
    if let about = measureBehind(candidate, member, lead, rest, after: last) { return about }
    // "tỷ lệ huy động đạt 38% trẻ nhà trẻ và 97% trẻ mẫu giáo": of the same measure.
    if !isFirst, lead.isEmpty, candidate.family == .percent, candidate.verb == nil, !rest.isEmpty, let last,
      isOfLastMeasure(last, member, rest)
    {
      // "80% đối với tuyến huyện" is for whom.
      if items[rest.lowerBound].phrase == table.words.doiVoi {
        return Wording(
          subject: rest.lowerBound..<rest.lowerBound, outcome: rest.lowerBound..<rest.lowerBound,
          base: trimmedTail(rest), isShared: true)
      }
      return Wording(
        subject: trimmedTail(rest), outcome: rest.upperBound..<rest.upperBound, isNumberFirst: true, isOfMeasure: true)
    }
    var behind = numberFirst(candidate, lead, rest)
    // "chia cổ tức 20% bằng tiền mặt và 10% bằng cổ phiếu".
    if candidate.family == .percent, behind.subject.isEmpty, behind.outcome.isEmpty, let first = rest.first,
      isMeans(first), !startsWithTime(rest), rest.count > 1
    {
      behind.base = trimmedTail(rest)
      if !isFirst, candidate.verb == nil, lead.isEmpty {
        behind.isShared = true
        return behind
      }
    }
    // "đạt 60% ở khu vực thành thị và 40% ở khu vực nông thôn": a place alone is no subject.
    if !isFirst, candidate.family == .percent, behind.outcome.isEmpty, let first = behind.subject.first,
      (isOne(first, of: table.words.inside) ? isOfMeasure(last) : has(first, .placeTail))
        || items[first].phrase != 0 && [table.words.doiVoi, table.words.cho].contains(items[first].phrase)
    {
      behind.subject = first..<first
      behind.isShared = true
      if !has(first, .placeTail), !isOne(first, of: table.words.inside) { behind.receiver = trimmedTail(rest) }
      // "nâng phụ cấp lên 70% cho giáo viên, 30% cho nhân viên": for whom stays with the value.
      if items[first].phrase == table.words.cho { behind.base = trimmedTail(rest) }
      return behind
    }
    // "…, nâng lên 30% GRDP vào năm 2030": only the base stands behind.
    if let first = behind.subject.first, candidate.family == .percent, lead.isEmpty,
      let verb = candidate.verb, items[verb].phrase == table.words.chiem,
      has(first, .base)
        || items[first].has(.measure) && rest.contains(first + 1) && isNoun(first + 1)
          && !behind.outcome.contains(where: { has($0, .passive) })
    {
      // "chiếm 20% tổng mức bán lẻ hàng hóa": a whole whose name has a verb in it.
      behind.outcome = behind.subject.lowerBound..<behind.subject.lowerBound
      behind.isLeadOutcome = false
      behind.base = trimmedTail(rest)
    }
    if let first = behind.subject.first, candidate.family == .percent || candidate.family == .multiple,
      behind.outcome.isEmpty,
      has(first, .base) || candidate.verb != nil && lead.isEmpty && items[first].has(.measure)
    {
      let before = segment(before: member.lowerBound)
      // "sóng 4G phủ 100% thôn và 95% dân số": what it reaches, too.
      let isFurtherShare =
        candidate.verb == nil && lead.isEmpty && has(first, .base)
        && last.map { $0.isNumberFirst && !$0.isLeadOutcome && !$0.subject.isEmpty && $0.outcome.isEmpty } ?? false
      if candidate.verb != nil || !before.isEmpty, !isSetAnew(candidate, member), !isFurtherShare {
        behind.subject = first..<first
      }
    }
    if behind.subject.isEmpty, behind.outcome.isEmpty,
      lead.allSatisfy({ items[$0].has([.goal, .value, .comparator]) }), let measure = measureBeforeGoal(candidate)
    {
      return Wording(subject: measure, outcome: rest.lowerBound..<rest.lowerBound, base: behind.base)
    }
    if behind.subject.isEmpty, candidate.verb != nil || candidate.isMarked {
      let before = segment(before: member.lowerBound)
      // "trong đó ít nhất 10% đạt chuẩn nâng cao": what is counted was said before.
      let isElliptic = !behind.outcome.isEmpty && candidate.verb == nil && candidate.family == .percent
      // "tỷ lệ … từ 33% lên 38% và 42%": what is measured is that of the member before.
      let isSaid = !isFirst && before.contains { items[$0].kind == .number && group($0) == 0 }
      if isSaid, !isElliptic {
        behind.subject = before.lowerBound..<before.lowerBound
        behind.isShared = true
        if behind.base.isEmpty { behind.base = base(rest) }
        return behind
      }
      if !before.isEmpty, !isElliptic {
        var words = measureFirst(candidate, before)
        words.base = behind.base
        if words.outcome.isEmpty { words.subject = withoutSaidOf(words.subject) }
        return words
      }
    }
    return behind
  }

  /// "tỷ lệ nợ xấu sẽ giảm dần và phấn đấu đạt mục tiêu dưới 3%": what is measured stands before what is said of it.
  private func measureBeforeGoal(_ candidate: Candidate) -> Range<Int>? {
    let floor = max(whole.lowerBound, candidate.first - Reach.label)
    let start = (floor..<candidate.first).last {
      items[$0].kind.isOne(of: [.stop, .semicolon, .colon]) && group($0) == 0
    }
    let before = (start.map { $0 + 1 } ?? floor)..<candidate.first
    guard
      let goal = before.suffix(Reach.memberName).first(where: {
        items[$0].has(.strongGoal) && items[$0].phrase != 0 && $0 - 1 > before.lowerBound
          && (items[$0 - 1].kind == .comma || items[$0 - 1].has(.joiner))
      }),
      let head = (before.lowerBound..<goal).first(where: { items[$0].has(.measure) && !isLoneSo($0) }),
      !(head..<goal).contains(where: { items[$0].kind == .number || items[$0].kind == .percent })
    else { return nil }
    return withoutSaidOf(trimmedTail(head..<goal - 1))
  }

  /// "tỷ lệ tổn thất điện năng [sẽ giảm dần]", "tỷ lệ hộ nghèo [giảm nhanh]": what is said of a measure before it is told what is aimed
  /// at. "tỷ lệ giảm nghèo" is a name.
  func withoutSaidOf(_ subject: Range<Int>) -> Range<Int> {
    guard let head = subject.first, items[head].has(.measure) else { return subject }
    let end = subject.dropFirst(2).first { index in
      has(index, .modal) && index + 1 < subject.upperBound && has(index + 1, [.direction, .verb, .making])
        || has(index, .direction) && subject.upperBound - index <= 2
    }
    return end.map { trimmedTail(head..<$0) } ?? subject
  }

  /// "Giảm tỷ lệ sinh: 0,2 điểm": by how much a measure is to change, not what it is to be.
  private func isChangedMeasure(_ lead: Range<Int>, _ candidate: Candidate) -> Bool {
    guard let first = lead.first, has(first, .direction), first + 1 < lead.upperBound, items[first + 1].has(.measure)
    else { return false }
    return candidate.verb.map { items[$0].kind == .colon || isRise($0) } ?? true
  }

  /// "không để xảy ra cháy nổ, tai nạn giảm 5%": behind the comma of what is not to be, which no value bounds.
  private func behindDenial(_ candidate: Candidate, _ lead: Range<Int>) -> Range<Int>? {
    guard candidate.negation == nil, !candidate.isFlipped,
      let comma = (lead.lowerBound..<min(candidate.first, whole.upperBound)).last(where: {
        items[$0].kind == .comma && group($0) == 0
      }), denies(lead.lowerBound..<comma)
    else { return nil }
    return comma + 1 < lead.upperBound ? trimmedLead(comma + 1..<lead.upperBound) : lead.upperBound..<lead.upperBound
  }

  /// "không để xảy ra cháy nổ", "không có học sinh bỏ học": what is not to be.
  private func denies(_ range: Range<Int>) -> Bool {
    range.suffix(Reach.label).contains { at in
      isOne(at, of: table.words.negations)
        || items[at].phrase != 0 && items[at].phrase == table.words.khong && at + 1 < range.upperBound
          && (isVerbal(at + 1) || items[at + 1].phrase != 0 && items[at + 1].phrase == table.words.co)
    }
  }

  /// "vận tải công cộng" of "vận tải công cộng phải đạt được 35-50% nhu cầu": what stands before the word that brings the share.
  private func whatMeets(_ candidate: Candidate, _ member: Range<Int>) -> Range<Int>? {
    let before = member.lowerBound..<candidate.first
    guard
      let cue = before.suffix(Reach.memberLead).first(where: {
        items[$0].kind == .word && items[$0].phrase != 0
          && (items[$0].has(.value) || lowercased(bytes[items[$0].range]).ends(with: "đạt"))
      })
    else { return nil }
    let who = trimmedLead(before.lowerBound..<cue)
    return who.isEmpty || isOnlyVerbs(who) || items[who.lowerBound].has(.measure) ? nil : trimmedTail(who)
  }

  /// "nhu cầu đi lại của nhân dân": of which something meets so much.
  private func isDemand(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first else { return false }
    let last = min(first + 1, rest.upperBound - 1)
    return (lowercased(bytes[Int(items[first].start)..<Int(items[last].end)]) + " ").begins(withWord: "nhu cầu")
  }

  /// "là mục tiêu", "là một trong những chỉ tiêu".
  private func isSaidOfGoal(_ index: Int, _ end: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.la
      && ((index + 1)..<min(end, index + 4)).contains { items[$0].phrase != 0 && items[$0].has(.goalSection) }
  }

  /// "công ty sẽ tăng 20% về doanh thu và 25% về lợi nhuận": what rises stands behind the share; a further member's verb is that of the
  /// one before.
  private func measureBehind(
    _ candidate: Candidate, _ member: Range<Int>, _ lead: Range<Int>, _ rest: Range<Int>, after last: Wording?
  ) -> Wording? {
    guard candidate.family == .percent, let about = rest.first, items[about].phrase != 0,
      items[about].phrase == table.words.ve, about + 1 < rest.upperBound, isNoun(about + 1)
    else { return nil }
    let led = leadOutcome(candidate, lead)
    let isChange = led.count == 1 && has(led.lowerBound, .direction)
    let end =
      ((about + 1)..<rest.upperBound).first {
        items[$0].kind != .word || has($0, .turn) || items[$0].has([.joiner, .baseline])
          || isTime($0) && $0 + 1 < rest.upperBound && isTime($0 + 1)
      } ?? rest.upperBound
    let isOfActor =
      lead.contains { $0 < led.lowerBound && isActor($0) }
      && !lead.contains { items[$0].has(.measure) && !isLoneSo($0) }
    // "khách du lịch tăng 15% về số lượt và 20% về doanh thu": what was said before rises; a company's doanh thu does.
    if isChange, let first = lead.first, !isOfActor, led.lowerBound > first,
      led.lowerBound == first + 1 || isNoun(first) && !has(first, .making) && !items[first].has(.create)
    {
      var words = measureFirst(candidate, lead)
      words.base = trimmedTail(about..<end)
      return words
    }
    let isTold =
      isChange && items[about + 1].has(.measure) && (isOfActor || lead.isEmpty)
      && !lowercased(bytes[items[about + 1].range]).begins(withWord: "số")
    if let last, !last.isMeasureBehind, !isTold {
      guard lead.isEmpty, last.isShared || !last.base.isEmpty && !last.isNumberFirst else { return nil }
      return Wording(
        subject: about..<about, outcome: about..<about, base: trimmedTail(about..<end), isShared: true)
    }
    guard
      isChange
        ? isOfActor || (lead.first ?? led.lowerBound) == led.lowerBound
        : last != nil && lead.isEmpty
    else {
      return nil
    }
    return Wording(
      subject: trimmedTail((about + 1)..<end), outcome: isChange ? led : about..<about, isMeasureBehind: true)
  }

  /// Whether a share behind "và" or a comma is of another whole than the measured one right before it: "đạt 38% trẻ nhà trẻ và 97% trẻ
  /// mẫu giáo", both without a predicate.
  private func isOfLastMeasure(_ last: Wording, _ member: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard !last.isNumberFirst, !last.isShared, last.outcome.isEmpty, let head = last.subject.first,
      items[head].has(.measure), !isLoneSo(head), isNoun(rest.lowerBound), !isTime(rest.lowerBound),
      let percent = (max(last.subject.upperBound, member.lowerBound - Reach.label)..<member.lowerBound)
        .last(where: { items[$0].kind == .percent }),
      percent + 1 < member.lowerBound, isNoun(percent + 1), !isTime(percent + 1)
    else { return false }
    let own = (percent + 1..<member.lowerBound).prefix { items[$0].kind == .word && !items[$0].has(.joiner) }
    return !own.contains { has($0, [.verb, .passive]) }
      && (percent + 1..<member.lowerBound).allSatisfy { items[$0].kind != .semicolon }
      && predicate(rest, hasOutcome: false).outcome == rest.upperBound
      && !rest.contains { items[$0].kind == .comma || has($0, [.verb, .passive]) }
  }

  /// "Công ty", "Kế hoạch của doanh nghiệp": who acts or plans, of which nothing rises; "hợp tác xã tăng 10% về số lượng" are counted.
  private func isActor(_ index: Int) -> Bool {
    let end = min(index + 2, whole.upperBound)
    let words = lowercased(bytes[Int(items[index].start)..<Int(items[end - 1].end)])
    return [
      "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "kế hoạch", "doanh nghiệp này", "đơn vị này", "nhà băng",
      "tỉnh",
      "huyện", "thành phố", "toàn tỉnh", "toàn huyện",
    ].contains { words.begins(withWord: $0) || words == $0 }
  }

  /// Whether the member before has a measure, so that "trong nông nghiệp" behind a share says of which part; "giảm 20% trong công
  /// nghiệp" has none.
  private func isOfMeasure(_ last: Wording?) -> Bool {
    guard let last else { return false }
    return last.isShared || last.subject.first.map { !isOne($0, of: table.words.inside) } ?? false
  }

  /// Reads what a bracket says as a clause of its own: "(bảo đảm 70% cơ sở khám chữa bệnh được triển khai)".
  private func within(_ bracket: Int32) -> WordingReader {
    let group = group
    return WordingReader(items: items, bytes: bytes, table: table, whole: whole) { index in
      let own = group(index)
      return own == bracket ? 0 : own == 0 ? bracket : own
    }
  }

  /// Whether an item is one of some phrases.
  func isOne(_ index: Int, of phrases: LexiconTable.PhraseSet) -> Bool {
    items[index].phrase != 0 && phrases.contains(items[index].phrase)
  }

  func isNoun(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && roles(index).isDisjoint(with: [.verb, .passive, .modal, .giver, .placeTail, .turn])
      && !item.has([.joiner, .notUnit, .orMore])
  }
}
