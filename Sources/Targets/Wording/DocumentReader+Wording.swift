import Bytes
import Markup
import Publications

/// Cuts out a target's words: quote, subject, outcome, levels.
extension DocumentReader {
  /// Turns drafts into found targets. `quote` is the row of a table; otherwise the member of the clause is quoted.
  func append(_ drafts: [Draft], items: [Item], block: Int, quote: Range<Int>?) {
    let before = found.count
    let reader = wordings(items)
    var cuts: [Wording] = []
    for (index, draft) in drafts.enumerated() {
      cuts.append(reader.read(draft.candidate, member: draft.member, isFirst: index == 0, after: cuts.last))
    }
    for index in drafts.indices { if let own = told(drafts[index], items) { cuts[index] = own } }
    shareWords(&cuts, drafts, items, reader)
    for index in drafts.indices.dropFirst() where drafts[index].isMilestone {
      cuts[index] = cuts[index - 1]
    }
    var isDealt: Set<Int> = []
    let rows = giveInTurn(&cuts, drafts, reader, &isDealt)
    pairGrowths(&cuts, drafts, reader, &isDealt)
    var label = 0..<0
    var last: Draft?
    for (index, draft) in drafts.enumerated() {
      var cut = cuts[index]
      // "40% còn lại dùng nước giếng": what is said of the rest.
      let isRest =
        draft.candidate.family == .percent && draft.candidate.end < draft.member.upperBound
        && text(items, draft.candidate.end..<(draft.candidate.end + 1)).lowered() == "còn lại"
      if quote == nil, isRest || isOpinion(draft, items) { continue }
      let isOrMore = readOrMore(draft, &cut, items)
      label = rows[index] ?? rowLabel(draft, cut, behind: last, label, reader)
      last = draft
      let amount = Int(items[draft.candidate.first].start)..<Int(items[draft.candidate.end - 1].end)
      var doubts = draft.doubts
      let clause = quote ?? self.quote(draft, items, amount, &doubts)
      var subject = named(withoutGiver(text(items, cut.subject)))
      var outcome = withoutGiver(text(items, cut.outcome))
      if let work = Self.work(subject), outcome.isEmpty { (outcome, subject) = work }
      // "… 38% năm 2028 và 42% năm 2030": a value with no words of its own has those of the value before.
      var link = ""
      let isWordless = cut.subject.isEmpty && cut.outcome.isEmpty
      // "Trồng 500 ha rừng. Phấn đấu tăng trưởng bình quân 6%": another sentence has nothing of what is counted or done.
      let isOtherSentence =
        index > 0 && found.last?.phrasing.order != .subjectFirst
        && (draft.candidate.family == .percent) != (drafts[index - 1].candidate.family == .percent)
        && isBehindStop(draft, drafts[index - 1], items)
      var shared = found.count > before && (cut.isShared || isWordless) && !isOtherSentence ? found.last : nil
      // "tăng 25%/năm, đạt 35 tỷ USD": a verb of its own.
      if isWordless, let verb = draft.candidate.verb, items[verb].has(.value),
        shared.map({ $0.phrasing.order == .subjectFirst || $0.outcome.lowered().begins(with: "tăng thêm") }) ?? false,
        !reader.has(verb, .direction), items[verb].phrase != table.words.con, items[verb].phrase != table.words.len,
        items[verb].phrase != table.words.xuong, items[verb].phrase != table.words.xuongCon
      {
        shared?.outcome = ""
        shared?.phrasing.order = .subjectFirst
      }
      // "giảm hộ nghèo xuống còn 431 hộ, chiếm tỷ lệ 1,07%": what share it is then, not by how much it falls.
      if isWordless, let verb = draft.candidate.verb, draft.candidate.family == .percent,
        let lent = shared,
        ["giảm", "kéo giảm", "cắt giảm"].contains(where: { lent.outcome.lowered().begins(with: $0) }),
        Lexicon.shareLinks.contains(text(items, verb..<(verb + 1)).lowered())
      {
        shared?.outcome = ""
        shared?.phrasing.order = .subjectFirst
        link = "chiếm"
      }
      // "Trồng 500 ha rừng, chiếm 20% diện tích": what is planted is so much of it all.
      var isShareOfDone = false
      if isWordless, link.isEmpty, let verb = draft.candidate.verb, draft.candidate.family == .percent,
        shared?.phrasing.order == .verbThenNumber,
        Lexicon.shareLinks.contains(text(items, verb..<(verb + 1)).lowered())
      {
        isShareOfDone = true
      }
      // "năm 2027 đạt 50%, hằng năm tăng 10%": a verb of change of its own.
      if cut.isShared, !cut.outcome.isEmpty, let verb = draft.candidate.verb, cut.outcome.contains(verb) {
        // "Huy động vốn đạt 175.000 tỷ đồng, tăng 10,5%": what is done rises, not the capital.
        if let lent = shared, lent.phrasing.order == .verbFirst, !lent.outcome.isEmpty, reader.has(verb, .direction),
          !["tăng", "giảm", "nâng", "hạ"].contains(where: { lent.outcome.lowered().begins(with: $0) })
        {
          subject = lent.outcome.prefix(1).lowered() + lent.outcome.dropFirst() + " " + lent.subject
          shared?.phrasing.order = .subjectFirst
        }
        shared?.outcome = text(items, cut.outcome)
      }
      // "100% tổ đăng ký … và đạt trên 84%": of a whole no smaller share does the same; what it reaches is not told.
      // But "100% tổ đăng ký xây dựng tổ dân phố văn hóa và đạt trên 84%" are to become what they all go in for.
      if quote == nil, found.count > before, let last = found.last, isLessOfWhole(draft, last, items) {
        guard let title = Self.titleGoneInFor(last.outcome) else { continue }
        outcome = "đạt " + title
        shared?.outcome = outcome
      }
      // "PCI tăng từ 3 đến 5 bậc mỗi năm, đến năm 2025 nằm trong tốp 20": a place in a ranking neither rises nor falls.
      if draft.candidate.family == .rank, cut.outcome.isEmpty, shared != nil { shared?.outcome = "" }
      if subject.isEmpty, let own = ownNoun(draft.candidate, before: found.count > before ? found.last : nil) {
        subject = own
      }
      var isLabelled = false
      if subject.isEmpty, quote == nil, found.count == before, let label = itemLabel(items, before: draft) {
        subject = text(items, label)
        isLabelled = true
      }
      let isApart = index > 0 && standsApart(draft, cut, from: drafts[index - 1], items)
      // "…; 80% người dân có tài khoản; xếp trong nhóm 15 tỉnh dẫn đầu": a place in a ranking is not of what was counted before.
      let isOtherRank =
        draft.candidate.family == .rank && index > 0 && drafts[index - 1].candidate.family != .rank
        && (drafts[index - 1].candidate.end..<draft.candidate.first).contains { items[$0].kind == .semicolon }
      // "Muốn tăng trưởng 8%, tỉnh phải huy động 500 tỷ đồng": another thing, by a verb of its own.
      let isOtherThing =
        cut.isLeadOutcome && !isChange(cut, items)
        && (draft.candidate.family == .money
          || (draft.candidate.family == .percent) != (found.last?.unit.begins(with: "%") ?? false))
      let lender =
        found.count > before && !isApart && !isOtherRank && !isOtherThing && !isOtherSentence ? found.last : nil
      let isNameless =
        subject.isEmpty && lender.map { $0.subject == draft.candidate.unit || $0.subject == $0.unit } ?? true
      var isNear = false
      if subject.isEmpty {
        // A sign names nothing: the words before the number do.
        let near = draft.candidate.family == .percent && quote == nil ? text(items, reader.near(draft.candidate)) : ""
        let own = near.isEmpty ? draft.candidate.unit : near
        // "366 xã đạt chuẩn, đạt tỷ lệ 79%": a sign names nothing, what was counted before does.
        let isSign = !own.contains(where: \.isLetter) || own == FoundTarget.times
        subject =
          isNameless && !(isSign && lender.map { named($0.subject) != "" } ?? false) ? own : lender?.subject ?? own
        isNear = isNameless && !near.isEmpty
        // "Đạt tối thiểu 3% tổng chi ngân sách cho khoa học": of what it is a share.
        if !subject.contains(where: \.isLetter), draft.candidate.family == .percent {
          let rest = draft.candidate.end..<max(draft.candidate.end, draft.member.upperBound)
          let behind = named(text(items, reader.trimmedTail(reader.withoutNextTask(reader.withoutSpeaker(rest)))))
          let isFor = rest.first.map { reader.isPurposeLead($0) || reader.isNoHead($0) } ?? true
          if !behind.isEmpty, cut.outcome.isEmpty, !isFor { subject = behind }
        }
      }
      // "30% vốn cho giáo dục, 20% cho y tế": what is behind the first value's "cho" is not the second one's.
      let other = text(items, cut.receiver)
      let isForOthers =
        !other.isEmpty && shared?.phrasing.order != .subjectFirst
        && (shared?.phrasing.order != .verbFirst
          || [subject, shared?.outcome ?? ""].contains { receiver(in: $0, like: other) != nil })
      if isForOthers {
        if let told = shared?.outcome, let start = receiver(in: told, like: other) {
          shared?.outcome = told.prefix(start) + other
        } else {
          subject = receiver(in: subject, like: other).map { subject.prefix($0) + other } ?? subject + " " + other
        }
      }
      var phrasing = Phrasing(
        order: subject.isEmpty ? .numberFirst : isLabelled ? .subjectFirst : shared?.phrasing.order ?? cut.order,
        base: isForOthers ? "" : text(items, cut.base),
        isGiven: cut.isGiven || text(items, cut.outcome).hasSuffix(" cho"))
      // "so với cuối năm tăng 2.014 tỷ đồng": what rises has been told before.
      if cut.subject.isEmpty, cut.isLeadOutcome, !isNameless, isChange(cut, items), lender?.subject == subject,
        lender?.phrasing.order == .subjectFirst
      {
        phrasing.order = .subjectFirst
      }
      phrasing.isSince = draft.horizon?.isStart ?? false
      let isHeld = isHeldAgainst(draft, shared?.outcome ?? outcome, items, reader)
      if isHeld { phrasing.against = text(items, heldAgainst(draft, items)) }
      phrasing.label = isNear ? subject : text(items, label)
      // "Tỷ lệ lấp đầy các KCN, CCN: KCN trên 75%": the label has named the parts, and what is measured of them.
      if !label.isEmpty, !isNear, Self.names(phrasing.label, part: subject) {
        subject = phrasing.label + ": " + subject
        phrasing.label = ""
      } else if label.isEmpty, cut.order == .subjectFirst, outcome.isEmpty, found.count > before, let last = found.last,
        last.unit == draft.candidate.unit, let whole = ParallelNames.measure(subject, beside: last.subject)
      {
        subject = whole
      }
      if phrasing.label.isEmpty, found.count > before, let last = found.last,
        let graded = Self.graded(subject, beside: last)
      {
        phrasing.label = graded
      }
      if quote == nil, !cut.told.isEmpty { phrasing.verbatim = text(items, cut.told) }
      // "không để xảy ra ùn tắc kéo dài trên 30 phút": what is not to be is told with its denial.
      if quote == nil, let negation = draft.candidate.negation, negation + 1 < draft.candidate.first,
        !items[negation + 1].has(.measure), reader.isVerbal(negation + 1)
      {
        phrasing.verbatim = text(items, negation..<max(draft.candidate.end, draft.member.upperBound))
      }
      // "nâng lên mức tối thiểu 2% GDP": of another whole than the share before.
      if quote == nil, shared != nil, draft.candidate.family == .percent, draft.candidate.end < draft.member.upperBound,
        reader.has(draft.candidate.end, .base), shared?.phrasing.order == .numberFirst
      {
        phrasing.verbatim = text(items, draft.member)
      }
      // A member with figures of its own would tell them as goals, too.
      let others = draft.member.lazy.filter {
        items[$0].kind == .number && !(draft.candidate.first..<draft.candidate.end).contains($0)
      }
      // "kết nạp đảng viên mới: trên 4%": what is measured stands before the member.
      let isOutside = isNear && !text(items, draft.member).holds(subject)
      if quote == nil, isNameless, cut.outcome.isEmpty || isApart || index > 0, draft.candidate.family != .count,
        others.prefix(2).count < 2, !isOutside
      {
        let rest = draft.candidate.end..<max(draft.candidate.end, draft.member.upperBound)
        phrasing.verbatim = text(
          items, shownStart(draft, items, reader)..<reader.withoutNextTask(reader.withoutSpeaker(rest)).upperBound)
      }
      add(reader.phrasing(cut, draft.candidate, member: draft.member), items, to: &phrasing)
      // "Sóng 4G phủ 100% thôn và 95% dân số": what reaches them both.
      if index > 0, phrasing.head.isEmpty, phrasing.order == .numberFirst, outcome.isEmpty, let last = found.last,
        found.count > before, draft.candidate.family == .percent, last.unit == draft.candidate.unit,
        isNext(draft, to: drafts[index - 1]), !isParted(drafts[index - 1], draft, items),
        Lexicon.reachings.contains(where: { last.phrasing.head.hasSuffix(" " + $0) })
      {
        phrasing.head = last.phrasing.head
      }
      if quote == nil, let whole = measured(about: cut, draft, items, found.count > before ? found.last : nil) {
        subject = whole
      }
      // "đạt 40% (chỉ tiêu Trung ương giao 39%)": the measure before the bracket, and who set that value.
      if quote == nil, let setter = setter(of: draft, items), found.count > before, let last = found.last,
        last.unit == draft.candidate.unit, !last.subject.isEmpty
      {
        (subject, outcome, shared) = (last.subject, last.outcome, nil)
        (phrasing.order, phrasing.verbatim, phrasing.label) = (last.phrasing.order, "", last.phrasing.label)
        phrasing.level = text(items, setter)
      }
      // "khoảng 6,5% hoặc cao hơn".
      if isOrMore || draft.candidate.comparator == .atLeast, phrasing.binder.hasSuffix("khoảng") {
        (phrasing.binder, phrasing.saysComparator) = (
          String(phrasing.binder.dropLast("khoảng".count)).trimmedOfSpace, false
        )
      }
      if !link.isEmpty { phrasing.binder = link }
      if isShareOfDone, let lent = shared {
        phrasing.verbatim = lent.outcome + " " + lent.subject + ", " + text(items, draft.member)
      }
      if cut.isOfMeasure, found.count > before, let last = found.last {
        phrasing.verbatim = last.subject + " đạt " + text(items, draft.candidate.first..<cut.subject.upperBound)
      }
      // "thu ngân sách đạt 500 tỷ đồng, vượt 10% dự toán": by so much, not to more than a tenth of it.
      if shared != nil, phrasing.order == .subjectFirst, draft.candidate.comparator == .moreThan,
        draft.candidate.family == .percent, draft.candidate.end < items.count,
        items[draft.candidate.end].phrase != 0, items[draft.candidate.end].has(.planShare),
        text(items, draft.candidate.first..<draft.candidate.number).lowered().begins(with: "vượt")
      {
        (phrasing.binder, phrasing.saysComparator) = ("vượt", true)
        shared?.outcome = ""
      }
      if shared != nil, phrasing.order == .subjectFirst, phrasing.binder.isEmpty {
        phrasing.binder = endpoint(draft.candidate, items)
      }
      if quote == nil, draft.candidate.family == .percent, !subject.contains(where: \.isLetter) {
        // "phải đạt 50% là thách thức lớn": what is said of a sign is no goal.
        if outcome.begins(with: "là ") { continue }
        // "tỷ lệ hộ nghèo giảm từ 5,2% xuống 2,1%; đến năm 2030 còn dưới 1%": of what was measured before.
        if outcome.isEmpty, let measure = reader.measure(before: draft.candidate) {
          subject = text(items, measure)
          (phrasing.order, phrasing.verbatim, phrasing.label) = (.subjectFirst, "", "")
          if phrasing.binder.isEmpty { phrasing.binder = endpoint(draft.candidate, items) }
        }
      }
      // "Phấn đấu tăng trưởng bình quân 6%": growth is what is measured.
      let growth = [outcome, phrasing.head].first { ($0.lowered() + " ").begins(withWord: "tăng trưởng") }
      if quote == nil, let growth, growth.split(separator: " ").count <= 4,
        !subject.contains(where: \.isLetter)
          || index > 0 && cut.subject.isEmpty && isBehindStop(draft, drafts[index - 1], items)
      {
        (subject, outcome, shared) = (growth, "", nil)
        (phrasing.order, phrasing.verbatim, phrasing.head) = (.subjectFirst, "", "")
      }
      // "…, phân bổ như sau: năm 2027: 16.012 tỷ đồng": a unit names nothing, what was measured in it before does.
      if quote == nil, outcome.isEmpty, let told = measured(inUnitOf: draft.candidate, of: subject, block) {
        subject = told
        (phrasing.order, phrasing.verbatim, phrasing.label) = (.subjectFirst, "", "")
        shared = nil
      }
      // "…, và tỷ lệ này năm 2030 là trên 98%": of what was told before it.
      if quote == nil, Lexicon.thatMeasure.contains(subject.lowered()) {
        guard let last = found.last, last.block == block, last.unit == draft.candidate.unit, !last.subject.isEmpty
        else { continue }
        (subject, outcome, shared) = (last.subject, last.outcome, nil)
        let binder = last.phrasing.order == .subjectFirst ? phrasing.binder : ""
        phrasing = Phrasing(
          order: last.phrasing.order, label: last.phrasing.label, base: last.phrasing.base, head: last.phrasing.head,
          binder: binder, saysComparator: !binder.isEmpty && phrasing.saysComparator)
      }
      let own = levels(items, isDealt.contains(index) ? cut.subject : draft.member)
      let heading = quote == nil ? tracker.level : nil
      if own.isEmpty, let heading { phrasing.level = heading.name }
      found.append(
        FoundTarget(
          quote: clause, amount: amount, block: block, subject: subject,
          outcome: shared?.outcome ?? outcome,
          comparator: isOrMore ? .atLeast : draft.candidate.comparator, value: draft.candidate.value,
          valueMax: draft.candidate.valueMax,
          unit: found.count > before && draft.candidate.unit.begins(with: "/1")
            && found[found.count - 1].unit.begins(with: draft.candidate.unit)
            ? found[found.count - 1].unit : draft.candidate.unit,
          kind: draft.candidate.family == .rank
            ? .ranking
            : draft.isBudget || isPart(draft, of: isWordless && found.count > before ? found.last : nil)
              ? .budget : .target,
          deadlineYear: draft.horizon?.year, deadlineSource: draft.horizon?.source,
          baselineYear: isHeld ? draft.baseline : nil,
          levels: own.isEmpty ? heading.map { [$0.level] } ?? [] : own, serviceLevel: serviceLevel(items, draft.member),
          phrasing: phrasing, group: quote == nil ? "" : tableReader?.group ?? "",
          confidence: Confidence.share(draft.candidate.family, doubts, isAimedAt: draft.isAimedAt), doubts: doubts))
      if let day = draft.horizon?.day { found[found.count - 1].terms = TargetTerms(deadline: day) }
    }
  }

  /// "Một số ý kiến cho rằng mục tiêu 6% là khá cao", "Nhiều đại biểu đề nghị …": what somebody thinks of a goal.
  private func isOpinion(_ draft: Draft, _ items: [Item]) -> Bool {
    let first = draft.candidate.first
    let start =
      (max(0, first - Self.longestSentence)..<first).last { items[$0].kind == .stop }.map { $0 + 1 }
      ?? max(0, first - Self.longestSentence)
    guard first - start > 3 else { return false }
    let words = text(items, start..<first).lowered()
    guard words.holds("ý kiến") || words.holds("quan điểm") || words.holds("đại biểu") else { return false }
    return Lexicon.thinkers.contains { who in
      words.firstRange(of: who).map { place in
        ["cho rằng", "đề nghị", "kiến nghị", "băn khoăn", "đề xuất"].contains {
          words[place.upperBound...].contains($0)
        }
      } ?? false
    }
  }

  /// "90% hộ nông thôn trở lên dùng nước sạch", "1.000 tỉ đồng, hoặc cao hơn": words that say how the value is meant, apart from it. They are
  /// no part of what is counted; "người từ 15 tuổi trở lên" is.
  private func readOrMore(_ draft: Draft, _ cut: inout Wording, _ items: [Item]) -> Bool {
    let end = draft.candidate.end
    if end + 1 < items.count, items[end].kind == .comma, items[end + 1].has(.orMore), items[end + 1].phrase != 0 {
      return true
    }
    guard let last = cut.subject.last, cut.subject.count > 1, cut.subject.lowerBound >= end, items[last].has(.orMore),
      !cut.subject.suffix(5).contains(where: { items[$0].kind == .number || items[$0].phrase == table.words.tu }),
      draft.candidate.comparator == .equal
    else { return false }
    cut.subject = cut.subject.dropLast()
    return true
  }

  /// Whether a full stop stands between two values.
  private func isBehindStop(_ draft: Draft, _ last: Draft, _ items: [Item]) -> Bool {
    (last.candidate.end..<max(last.candidate.end, draft.candidate.first)).contains {
      items[$0].kind == .stop && $0 + 1 < items.count && items[$0 + 1].spaced
    }
  }

  /// Where the words by which a member is shown begin: of a long one behind the last comma before its number, which has to be among them.
  private func shownStart(_ draft: Draft, _ items: [Item], _ reader: WordingReader) -> Int {
    let whole = draft.member.lowerBound..<max(draft.member.lowerBound, draft.candidate.first)
    let head = reader.trimmedHead(whole)
    let first = head < whole.upperBound ? head : whole.lowerBound
    guard Int(items[draft.candidate.end - 1].end) - Int(items[first].start) > Self.longestShown else { return first }
    return (first..<max(first, draft.candidate.first)).last { items[$0].kind == .comma }.map { $0 + 1 }
      ?? draft.candidate.first
  }

  /// So many items of a sentence before a value are asked who speaks and what it is held against.
  private static let longestSentence = 60

  /// So many bytes of a text are shown as they stand.
  private static let longestShown = 360

  /// "(chỉ tiêu Trung ương giao 39%)": the words for whose goal a value in a bracket is.
  private func setter(of draft: Draft, _ items: [Item]) -> Range<Int>? {
    let opens = items[draft.member.lowerBound].kind == .open
    var first = draft.member.lowerBound + (opens ? 1 : 0)
    // The word for the goal is cut off where the clause is taken apart.
    while first > 0, !opens, items[first - 1].kind == .word, items[first - 1].has(.goalSection) { first -= 1 }
    guard first > 0, first < items.count, items[first - 1].kind == .open, items[first].has(.goalSection),
      let given = (first..<max(first, draft.candidate.first)).last, given - first <= Reach.memberName,
      items[given].phrase != 0, ["giao", "được giao", "giao là"].contains(text(items, given..<(given + 1)).lowered()),
      (first..<given).allSatisfy({ items[$0].kind == .word })
    else { return nil }
    return first..<(given + 1)
  }

  /// "dự toán năm 2025", "kế hoạch năm 2025": what a rise is held against, where that is no year's result.
  private func heldAgainst(_ draft: Draft, _ items: [Item]) -> Range<Int> {
    // "tăng từ 5% trở lên so với kế hoạch tỉnh giao".
    if draft.baseline == nil {
      let end = draft.candidate.end
      guard
        let lead = (end..<min(items.count, end + 2)).first(where: { items[$0].has(.baseline) && items[$0].phrase != 0 }
        ),
        lead + 1 < items.count, items[lead + 1].phrase != 0, items[lead + 1].has(.planShare),
        (end..<lead).allSatisfy({ items[$0].kind == .word })
      else { return 0..<0 }
      let last = (lead + 1..<min(items.count, lead + Reach.growth)).prefix {
        items[$0].kind == .word && !items[$0].has([.joiner, .deadlineLead])
      }
      let isYear = last.upperBound < items.count && items[last.upperBound].kind == .year
      return isYear ? 0..<0 : last
    }
    guard let year = draft.baseline, let lead = baseBehind(draft, items) ?? baseBefore(draft, items),
      let end = (lead + 1..<min(items.count, lead + Reach.growth)).first(where: {
        items[$0].kind == .year && Int(items[$0].value) == year
      }),
      (lead + 1..<end).contains(where: { items[$0].phrase != 0 && items[$0].has(.planShare) }),
      (lead + 1..<end).allSatisfy({ items[$0].kind == .word })
    else { return 0..<0 }
    return lead + 1..<end + 1
  }

  /// "so với" behind a value, not behind a comma or a full stop, where another value is held against it.
  private func baseBehind(_ draft: Draft, _ items: [Item]) -> Int? {
    (draft.candidate.end..<min(items.count, draft.candidate.end + Reach.namedYear)).prefix { items[$0].kind == .word }
      .first { items[$0].has(.baseline) && items[$0].phrase != 0 }
  }

  /// "So với dự toán năm 2023, thu nội địa tăng 6%": the same before a value, in its sentence.
  private func baseBefore(_ draft: Draft, _ items: [Item]) -> Int? {
    (max(0, draft.candidate.first - Self.longestSentence)..<draft.candidate.first).reversed()
      .prefix { !items[$0].kind.isOne(of: [.stop, .semicolon]) }
      .first { items[$0].has(.baseline) && items[$0].phrase != 0 }
  }

  /// Whether a value is one that another is held against: it tells a change or a multiple, or the base stands right behind it; "doanh thu
  /// đạt 150 tỷ đồng, so với mục tiêu năm 2021 là 120 tỷ đồng" is what it is.
  private func isHeldAgainst(_ draft: Draft, _ outcome: String, _ items: [Item], _ reader: WordingReader) -> Bool {
    if draft.candidate.comparator == .times || draft.candidate.family == .multiple { return true }
    if baseBehind(draft, items) != nil || ["tăng", "giảm"].contains(where: { outcome.lowered().begins(with: $0) }) {
      return true
    }
    return (draft.member.lowerBound..<max(draft.member.lowerBound, draft.candidate.number)).contains {
      reader.has($0, .direction) || items[$0].has([.times, .difference]) || items[$0].phrase == table.words.bang
        || items[$0].phrase == table.words.tangTruong || items[$0].phrase == table.words.vuot
    }
  }

  /// Whether a share of "đạt" alone is smaller than the whole of those before, who only promise something, at the same time.
  private func isLessOfWhole(_ draft: Draft, _ last: FoundTarget, _ items: [Item]) -> Bool {
    guard draft.candidate.family == .percent, let verb = draft.candidate.verb, items[verb].phrase == table.words.dat,
      last.unit == "%", last.value == 100, draft.candidate.value < 100, last.phrasing.order == .numberFirst,
      last.deadlineYear == draft.horizon?.year,
      draft.member.allSatisfy({
        items[$0].kind != .word || items[$0].has([.joiner, .amongWhich, .value, .comparator, .orMore])
      })
    else { return false }
    return ["đăng ký", "đăng kí", "ký cam kết"].contains { last.outcome.lowered().begins(with: $0) }
  }

  /// "tổ dân phố văn hóa" of "đăng ký xây dựng tổ dân phố văn hóa": the title that is gone in for.
  private static func titleGoneInFor(_ outcome: String) -> String? {
    guard let verb = Lexicon.goingInFor.first(where: { outcome.lowered().begins(with: $0 + " ") }) else { return nil }
    let title = outcome.dropFirst(verb.count + 1)
    return title.hasSuffix("văn hóa") || title.hasSuffix("văn hoá") ? String(title) : nil
  }

  /// From a value in a list back to the one whose measure it has too, in blocks.
  private static let listedValues = 2

  /// What the value before measured in the same unit, where of a further one nothing but the unit is told, in the same paragraph or in
  /// the list that it leads in.
  private func measured(inUnitOf candidate: Candidate, of subject: String, _ block: Int) -> String? {
    guard subject.lowered() == candidate.unit.lowered(), candidate.family != .percent, let last = found.last,
      last.unit == candidate.unit, block == last.block || tracker.isListed && block - last.block <= Self.listedValues,
      last.phrasing.order == .subjectFirst, last.subject.lowered() != last.unit.lowered()
    else { return nil }
    return last.subject
  }

  /// "thi hành án xong về việc đạt 83%, về tiền đạt 46%", "giải quyết hồ sơ đúng hạn: về việc đạt 80%, về tiền đạt 33%": what is done with
  /// each stands before the first.
  private func measured(about cut: Wording, _ draft: Draft, _ items: [Item], _ last: FoundTarget?) -> String? {
    let about = cut.subject.lowerBound - 1
    guard draft.candidate.family == .percent, cut.order == .subjectFirst, !cut.subject.isEmpty, !cut.isShared,
      about > 0,
      about >= draft.member.lowerBound, items[about].phrase != 0, items[about].phrase == table.words.ve,
      cut.subject.count <= 2, !cut.subject.contains(where: { items[$0].has(.measure) })
    else { return nil }
    let own = text(items, about..<cut.subject.upperBound)
    if let last, last.unit == "%", let start = last.subject.ranges(of: " về ").last {
      return last.subject[..<start.lowerBound] + " " + own
    }
    guard items[about - 1].kind == .colon else { return nil }
    let label = text(items, wordings(items).segment(before: about - 1))
    return label.isEmpty || label.contains(where: \.isNumber) ? nil : label + " " + own
  }

  /// Where in some words it is said for whom they hold, with the word with which another receiver begins: how many characters stand before
  /// "cho", "đối với".
  private func receiver(in words: String, like other: String) -> Int? {
    let lead = other.lowered().begins(with: "cho ") ? " cho " : " đối với "
    let words = " " + words.lowered()
    return words.firstRange(of: lead).map { words.distance(from: words.startIndex, to: $0.lowerBound) }
  }

  /// "Học tập: Tốt 36%; Khá 45%": what is graded, of a further grade.
  private static func graded(_ subject: String, beside last: FoundTarget) -> String? {
    guard isGrade(subject) else { return nil }
    if isGrade(last.subject) { return last.phrasing.label.isEmpty ? nil : last.phrasing.label }
    let parts = last.subject.split(separator: ": ")
    if parts.count == 2, isGrade(String(parts[1])) { return String(parts[0]) }
    // "học lực giỏi 20%, khá 50%".
    let words = last.subject.split(separator: " ")
    guard let grade = words.last, words.count > 2, words.count <= Reach.memberName, isGrade(String(grade)) else {
      return nil
    }
    return words.dropLast().joined(separator: " ")
  }

  /// "khá", "khá giỏi".
  private static func isGrade(_ name: String) -> Bool {
    let words = name.lowered()
    return Lexicon.grades.contains(words)
      || !words.isEmpty
        && words.split(separator: " ").allSatisfy { Lexicon.grades.contains(String($0)) }
  }

  /// Whether a label holds the name of a part in capitals, as it stands: "KCN" in "các KCN, CCN".
  static func names(_ label: String, part: String) -> Bool {
    part.count > 1 && part.allSatisfy(\.isUppercase)
      && label.split { !$0.isLetter && !$0.isNumber }.contains { $0 == part }
  }

  /// A name with a word in it; marks and figures name nothing.
  func named(_ text: String) -> String {
    guard text.contains(where: \.isLetter) else { return "" }
    // "… quản trị dữ liệu cơ bản.": the row of a table ends as a sentence.
    return text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()).trimmedOfSpace : text
  }

  /// "giải quyết việc làm": what is done, and what there is to be.
  private static func work(_ text: String) -> (outcome: String, subject: String)? {
    let plain = text.lowered()
    for verb in ["giải quyết", "tạo"] where plain.begins(with: verb + " việc làm") {
      return (String(text.prefix(verb.count)), String(text.dropFirst(verb.count + 1)))
    }
    return nil
  }

  /// "Tỷ lệ hồ sơ trực tuyến: đến năm 2027: 80%; đến năm 2030: 90%": what stands before the first colon of an item is measured.
  private func itemLabel(_ items: [Item], before draft: Draft) -> Range<Int>? {
    guard draft.candidate.family != .count, draft.candidate.family != .rank,
      let colon = items.prefix(Reach.label).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon < draft.candidate.first,
      items[..<colon].allSatisfy({
        ($0.kind == .word || $0.kind == .comma || $0.kind == .dash) && !$0.has([.goal, .goalSection, .past, .create])
      }), items[0].phrase != table.words.ve || items[0].phrase == 0
    else { return nil }
    return 0..<colon
  }

  /// The measure before a colon of which a row of names and values says the parts: "Tỷ lệ trường đạt chuẩn: mầm non 60%, …".
  private func rowLabel(
    _ draft: Draft, _ cut: Wording, behind last: Draft?, _ label: Range<Int>, _ reader: WordingReader
  ) -> Range<Int> {
    let items = reader.items
    let none = draft.member.lowerBound..<draft.member.lowerBound
    guard draft.candidate.family == .percent, cut.order == .subjectFirst, !cut.subject.isEmpty, !cut.isShared,
      cut.subject.lowerBound >= draft.member.lowerBound, cut.subject.count <= Reach.memberName,
      !cut.subject.contains(where: { items[$0].has(.measure) && !reader.isLoneSo($0) })
    else { return none }
    let colon = draft.member.lowerBound - 1
    if items.indices.contains(colon), items[colon].kind == .colon {
      let found = reader.segment(before: colon)
      guard let head = found.first, found.count > 1, found.count <= Reach.label,
        items[head].has(.measure) || items[head].phrase == table.words.coCau,
        !found.contains(where: { items[$0].kind == .number || items[$0].kind == .percent })
      else { return none }
      return found
    }
    return last.map { draft.member.lowerBound <= $0.member.upperBound + 2 } ?? false ? label : none
  }

  /// "Tổng kinh phí 12.500 triệu đồng; năm 2026: 5.000 triệu đồng": a sum with no words of its own is one of the budget before.
  private func isPart(_ draft: Draft, of last: FoundTarget?) -> Bool {
    draft.candidate.family == .money && last?.kind == .budget
  }

  private func add(_ cut: PhrasingCut, _ items: [Item], to phrasing: inout Phrasing) {
    phrasing.period = text(items, cut.period)
    phrasing.head = text(items, cut.head)
    phrasing.lead = text(items, cut.lead)
    phrasing.binder = text(items, cut.binder)
    phrasing.saysComparator = cut.saysComparator
    phrasing.isDenied = cut.isDenied
    phrasing.exception = text(items, cut.exception)
    phrasing.link = text(items, cut.link)
    phrasing.tail = text(items, cut.tail)
  }

  /// "giải quyết việc làm [cho]": the word that brings the number, where a phrase of the lexicon ends in it.
  private func withoutGiver(_ outcome: String) -> String {
    outcome.hasSuffix(" cho") ? String(outcome.dropLast(4)) : outcome
  }

  func wordings(_ items: [Item]) -> WordingReader {
    let groups = ProseReader.brackets(items)
    return WordingReader(items: items, bytes: bytes, table: table, whole: items.indices) {
      groups.isEmpty ? 0 : groups[$0]
    }
  }

  func text(_ items: [Item], _ range: Range<Int>) -> String {
    var first = range.lowerBound
    var last = range.upperBound - 1
    while first <= last, isEdge(items[first].kind) { first += 1 }
    while last >= first, isEdge(items[last].kind) || isLoneQuote(items, last, after: first) { last -= 1 }
    // A bracket that opens here and does not close.
    if last > first, items[first].kind == .open, !items[first...last].contains(where: { $0.kind == .close }) {
      first += 1
    }
    if last > first, isQuote(items[first]), !(first...last).dropFirst().contains(where: { isQuote(items[$0]) }) {
      first += 1
    }
    guard first <= last else { return "" }
    let start = Int(items[first].start)
    while last > first, Int(items[last].end) - start > 400 { last -= 1 }
    return String(decoding: bytes[start..<max(start, Int(items[last].end))], as: UTF8.self)
  }
}
