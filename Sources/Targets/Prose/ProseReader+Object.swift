import Bytes

/// Counts told as the object of whatever verb opens an item of a plan. No list of such verbs can be whole; what is listed is what
/// speaks against: words of relation, verbs that only direct others, nouns at the head.
extension ProseReader {
  /// "Vỗ béo 12.000 con bò", "Tu bổ 22 di tích", "Tiêm phòng cho 80.000 con trâu, bò", "Nạo vét 150 km kênh": among the goals or tasks
  /// of a plan the first words of an item say what is to be done, and the count behind them of how many.
  func isObjectOfTask(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard speaksOfTasks(candidate, clause), clause.already == nil, let lead = taskLead(candidate, clause),
      let verb = lead.first,
      !isOfItself(candidate)
    else { return false }
    // "tháo dỡ hàng rào kiệt 51 Thái Thuận": an address.
    if candidate.end > candidate.number + 1, items[candidate.number + 1].isCapital,
      items[candidate.number + 1].phrase == 0, items[candidate.number + 1].kind == .word
    {
      return false
    }
    let opening = items[verb]
    if opening.has([.past, .citation, .condition, .forecast, .measure, .deadlineLead]),
      !opening.has([.task, .planTask, .create])
    {
      return false
    }
    if isNoun(opening) || lead.count > 1 && items[verb + 1].isCapital { return false }
    return !directs(lead) && !isHeldBack(candidate, clause)
  }

  /// Whether nothing but such a verb, or a value without a verb, speaks for a count or an area: no goals are told, none is aimed at, no
  /// bound is set. A further member goes with the one before it.
  func isOfFreeTask(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !scope.isNews, [.count, .area, .index].contains(candidate.family), state.mode != .goal, scope.mode != .goal,
      clause.goal == nil, !candidate.isMarked
    else { return false }
    if let last = clause.accepted.last, last.isOfFreeTask, clause.create ?? -1 < last.candidate.end { return true }
    return !isWanted(candidate, clause, byFreeVerb: false)
  }

  /// Whether what stands here is to be done: goals and tasks of what is no news; in news what the sentence itself aims at, or says of a
  /// year to come. Nothing past.
  private func speaksOfTasks(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard state.mode != .past else { return false }
    if !scope.isNews { return scope.heading == .goal || isOfPlan(clause) }
    return state.isOwnGoal || isUnderGoals || state.mode == .goal && !clause.accepted.isEmpty
      || isOfTimeToCome(candidate, clause)
  }

  /// A plan has a time: what a decision orders without one ("Giao 5.000 m2 đất cho Công ty A", "Tặng Giấy khen cho 12 tập thể") is done
  /// with it. Where no heading or title speaks of tasks, the time is that of the title.
  private func isOfPlan(_ clause: Clause) -> Bool {
    let isTitled = scope.fallback.map { $0.source == .title || $0.source == .period } ?? false
    if scope.mode == .neutral { return isTitled }
    return (scope.mode == .task || scope.mode == .goal)
      && (isTitled || scope.horizon != nil || scope.fallback != nil || !clause.deadlines.isEmpty)
  }

  /// "Đến năm 2030, tổng đàn lợn 1 triệu con": a year to come opens the sentence, before the figure.
  private func isOfTimeToCome(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let first = scope.firstYear else { return false }
    return clause.deadlines.contains {
      $0.group == 0 && $0.year > first && (clause.elapsed + 1..<candidate.number).contains($0.item)
    } || state.year.map { $0.source == .clause && $0.year > first } ?? false
  }

  /// The words from the verb to the count: from the head of the clause, or behind its time; in a further member from behind the comma. Nil
  /// where more stands between than a verb with its object, or a word of relation ties the count to something else.
  private func taskLead(_ candidate: Candidate, _ clause: Clause) -> Range<Int>? {
    guard let start = memberStart(candidate, clause) else { return nil }
    let lead = start..<candidate.first
    guard (1...Reach.taskLead).contains(lead.count) else { return nil }
    let last = lead.upperBound - 1
    // "Trên địa bàn có 25 cụm công nghiệp": what there is.
    if scope.mode == .task, lead.count > 1, items[last].phrase != 0, items[last].phrase == candidates.words.co {
      return nil
    }
    if items[last].has(.rankHead) || last > start && isSizeOfThing(candidate, last) { return nil }
    // "theo chỉ tiêu được giao cho 12 trường": nothing is said to be done.
    if lead.count == 1, items[last].phrase != 0, items[last].phrase == candidates.words.cho { return nil }
    // "Tiến hành tu bổ, sửa chữa 13 hồ chứa".
    let act = candidates.lowered(start, start + 1) == "tiến hành" ? start + 1 : start
    for at in lead {
      let item = items[at]
      // "In, phát 50.000 tờ rơi": two verbs of one object.
      if item.kind == .comma || item.has(.joiner) {
        guard at - act <= 2, at < last else { return nil }
        continue
      }
      guard item.kind == .word, !item.has([.past, .already, .citation, .condition, .baseline, .difference]) else {
        return nil
      }
      let isReceiver = at == last && item.phrase != 0 && item.phrase == candidates.words.cho
      if item.has(.notUnit), !isReceiver, !item.has(.create) { return nil }
      // "chỉ tiêu được giao cho 12 trường".
      if item.phrase != 0, LexiconTable.shared.wordings[Int(item.phrase)].contains(.passive) { return nil }
    }
    return lead
  }

  /// "khu công nghiệp Phú Hà 350 ha", "cầu mới dài 653 m", "tuần tra trên 250 km đê": how great a thing is, or where.
  private func isSizeOfThing(_ candidate: Candidate, _ last: Int) -> Bool {
    if items[last].isCapital, items[last].phrase == 0 { return true }
    if Lexicon.extents.contains(candidates.lowered(last, last + 1)) { return true }
    let isStretch = candidate.family == .area || Lexicon.lengths.contains(candidate.unit)
    return isStretch && candidate.comparator == .moreThan
  }

  /// "Sơ tán 5.000 hộ dân khi có bão", "12.000 ha đất lúa đã được phê duyệt": what is done only then, or has been.
  private func isHeldBack(_ candidate: Candidate, _ clause: Clause) -> Bool {
    (candidate.end..<clause.range.upperBound).prefix { items[$0].kind != .comma }.contains {
      items[$0].phrase != 0 && items[$0].has([.condition, .already])
        || items[$0].kind == .year && scope.timeline.isOver(Int(items[$0].value))
    }
  }

  /// Where the words of a member begin: behind its time or the word that aims at it; of a further member behind the comma. Nil where no
  /// comma parts it from the one before.
  func memberStart(_ candidate: Candidate, _ clause: Clause) -> Int? {
    var start = clause.range.lowerBound
    if let last = clause.accepted.last?.candidate {
      guard let separator = clause.separator, separator >= last.end - 1 else { return nil }
      start = separator + 1
    } else {
      // "Cụ thể, năm 2027, …".
      if items[start].has(.continuation), candidates.item(start + 1, clause.range)?.kind == .comma { start += 2 }
      start = behindTime(clause, from: start)
    }
    if let goal = clause.goal, goal >= start, goal + 1 < candidate.first, !items[goal].has(.comparator) {
      start = goal + 1
    }
    while start < candidate.first {
      guard items[start].has([.joiner, .continuation, .perYear]) || items[start].kind.isOne(of: [.dash, .comma]) else {
        break
      }
      start += 1
    }
    return start
  }

  /// "34 sở, ngành", "12 đồng chí": bodies and their people, of which a plan only says who they are.
  func isOfBodies(_ candidate: Candidate) -> Bool {
    guard candidate.family == .count, candidate.end > candidate.number + 1 else { return false }
    // "phấn đấu có 81 cơ quan đạt công sở văn hóa": what they are to reach.
    if candidate.end < items.count, items[candidate.end].phrase != 0,
      items[candidate.end].phrase == candidates.words.dat || items[candidate.end].has(.predicate)
        || LexiconTable.shared.wordings[Int(items[candidate.end].phrase)].contains(.verb)
    {
      return false
    }
    return Lexicon.bodyNouns.contains(candidates.lowered(candidate.number + 1, candidate.number + 2))
  }

  /// "3 nội dung", "5 bộ, ngành": parts of the plan itself and bodies.
  private func isOfItself(_ candidate: Candidate) -> Bool {
    guard candidate.family == .count, candidate.end > candidate.number + 1 else { return false }
    let noun = items[candidate.number + 1]
    return noun.phrase != 0 && (noun.has(.central) || noun.has(.structure) && !noun.has([.classifier, .compound]))
  }

  /// Whether a word that opens an item names something: "Hộ", "Doanh nghiệp", "Các cơ sở".
  private func isNoun(_ opening: Item) -> Bool {
    guard opening.phrase != 0 else { return false }
    if opening.has([.task, .planTask, .create, .value]) { return false }
    return opening.has([.classifier, .compound, .province, .district, .commune, .central])
      || LexiconTable.shared.wordings[Int(opening.phrase)].contains(.head)
      || candidates.words.several.contains(opening.phrase) || candidates.words.people.contains(opening.phrase)
  }

  /// Whether a verb directs others or keeps to what is set: "hướng dẫn 148 xã", "kỷ niệm 80 năm".
  private func directs(_ lead: Range<Int>) -> Bool {
    let text = candidates.lowered(lead.lowerBound, lead.upperBound) + " "
    return Lexicon.directing.contains { text.begins(with: $0 + " ") || text.holds(" " + $0 + " ") }
  }

  /// "Doanh thu du lịch 4.500 tỷ đồng", "Sản lượng thịt hơi 210 nghìn tấn": in such a part, what is measured opens the member and its
  /// value follows without a verb.
  func isValueOfMeasure(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard speaksOfTasks(candidate, clause), clause.already == nil, candidate.verb == nil,
      let start = memberStart(candidate, clause)
    else { return false }
    // "Tổng đàn lợn 850.000 con, phòng chống dịch": among tasks what there is, where more is said.
    if !scope.isNews, scope.mode != .goal, let next = candidates.item(candidate.end, clause.sentence),
      !next.kind.isOne(of: [.stop, .semicolon]), clause.accepted.isEmpty, !isFirstOfValues(candidate, clause)
    {
      return false
    }
    let lead = start..<candidate.first
    guard let first = lead.first, lead.count <= Reach.countCue else { return false }
    let isMeasure =
      items[first].phrase != 0 && items[first].has([.measure, .revenue]) && !items[first].has(.normCue)
    guard isMeasure || scope.isNews && isNameWithValue(lead, candidate, clause) else { return false }
    return lead.allSatisfy { at in
      items[at].kind.isOne(of: [.word, .dash, .slash])
        && !items[at].has([.past, .already, .citation, .condition, .baseline, .difference, .planShare])
        && !(at > first && items[at].has(.value))
    }
  }

  /// "Sản lượng lương thực 26.609 tấn, bình quân mỗi người trên 550 kg/năm": behind the comma stands a name with its value again, and no
  /// verb of a task.
  private func isFirstOfValues(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidates.item(candidate.end, clause.range)?.kind == .comma else { return false }
    for at in candidate.end + 1..<candidate.end + 1 + Reach.memberName {
      guard let item = candidates.item(at, clause.range) else { return false }
      if item.kind == .number { return at > candidate.end + 2 }
      guard item.kind == .word, item.phrase == 0 || !item.has([.task, .planTask, .past, .already]) else {
        return false
      }
    }
    return false
  }

  /// "Đến năm 2030, đàn gia cầm 18 triệu con": under a year to come a name and its value are all that the member says.
  private func isNameWithValue(_ lead: Range<Int>, _ candidate: Candidate, _ clause: Clause) -> Bool {
    guard isOfTimeToCome(candidate, clause), lead.count <= Reach.taskOpening + 1,
      lead.allSatisfy({ items[$0].kind == .word && !items[$0].has(.notUnit) })
    else { return false }
    let next = candidates.item(candidate.end, clause.sentence)
    return next.map { $0.kind.isOne(of: [.comma, .semicolon, .stop]) || $0.has(.joiner) } ?? true
  }

  /// "mở 14 lớp cho 431 người": behind a count the people for whom it is, each a goal of the same verb.
  func isForSoMany(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let last = clause.accepted.last?.candidate, last.family == .count, candidate.family == .count,
      candidate.noun != last.noun, candidate.first == last.end + 1,
      items[last.end].phrase == candidates.words.cho
    else { return false }
    return items[candidate.number + 1].has([.classifier, .compound])
  }

  /// "Lĩnh vực nông nghiệp (30 người):", "Năm 2027 (03 lớp): …": among the goals or tasks of a plan a name opens the item, and all that a
  /// bracket behind it holds is how many.
  func isCountOfItem(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let open = candidate.first - 1
    guard !scope.isNews, speaksOfTasks(candidate, clause), candidate.family == .count, clause.accepted.isEmpty,
      clause.range.contains(open),
      items[open].kind == .open, candidates.item(candidate.end, clause.sentence)?.kind == .close,
      clause.range.lowerBound == clause.sentence.lowerBound,
      (1...Reach.taskLead).contains(open - clause.range.lowerBound),
      (clause.range.lowerBound..<open).allSatisfy({ items[$0].kind == .word || items[$0].kind == .year }),
      Lexicon.itemHeads.contains(where: { candidates.lowered(clause.range.lowerBound, open).begins(with: $0 + " ") })
    else { return false }
    let next = candidates.item(candidate.end + 1, clause.sentence)
    return next.map { $0.kind.isOne(of: [.colon, .semicolon, .stop]) } ?? true
  }

  /// "nâng quy mô lên 800 giường và tuyển thêm 60 bác sĩ", "phủ sóng tới 99% dân số, lắp 20.000 trạm": behind the comma or joiner a verb of
  /// its own opens the member; behind a share only with more than goes with each of what is counted.
  func isTaskOfItsOwn(_ candidate: Candidate, behind last: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count || candidate.family == .area, isObjectOfTask(candidate, clause),
      let start = memberStart(candidate, clause), !items[start].has([.predicate, .measure, .notUnit])
    else { return false }
    return last.family != .percent || candidate.value >= Self.notOfEach
  }

  /// So many of something do not go with each one of a share, as in "100% cơ quan sử dụng ít nhất 2 ứng dụng".
  private static let notOfEach = 10.0

  /// "bố trí 80 tỷ đồng hỗ trợ 2.000 hộ": what a sum is for.
  func isPurposeOfSum(_ candidate: Candidate, behind last: Candidate, _ clause: Clause) -> Bool {
    guard last.family == .money, candidate.family == .count, (1...2).contains(candidate.first - last.end),
      speaksOfTasks(candidate, clause)
    else { return false }
    return (last.end..<candidate.first).contains {
      items[$0].has([.create, .task, .planTask]) && items[$0].phrase != 0
    }
  }

  /// Where the verb of a task begins that no list knows, and that must be told whole: one with "cho" before the number, and one of a
  /// further member, which would be told with the verb of the first.
  func freeVerb(_ candidate: Candidate, _ clause: Clause) -> Int? {
    guard !scope.isNews, candidate.family == .count, candidate.verb == nil, isObjectOfTask(candidate, clause),
      let start = memberStart(candidate, clause), !items[start].has([.create, .task, .planTask, .value]),
      !LexiconTable.shared.wordings[Int(items[start].phrase)].contains(.direction)
    else { return nil }
    // "Cai nghiện cho 600 người": of people alone the work is what is counted.
    let isBare =
      candidates.words.heads.contains(items[candidate.end - 1].phrase)
      && !(candidates.item(candidate.end, clause.range)?.kind == .word)
    let isGiven = items[candidate.first - 1].phrase == candidates.words.cho && !isBare
    if isGiven { return start }
    guard let first = clause.accepted.first else { return nil }
    // "Sản lượng lương thực 450 nghìn tấn, rau 320 nghìn tấn": behind a measure with its value stand names with theirs.
    let isNamed =
      items[candidate.number + 1].has(.magnitude)
      || (clause.range.lowerBound..<first.candidate.first).contains {
        items[$0].phrase != 0 && items[$0].has([.measure, .revenue]) || items[$0].kind == .colon
      }
    return isNamed ? nil : start
  }
}
