import Bytes

/// Numbers that stand beside what is aimed at: how great, how far, of what, by how much; what the law asks for, what is needed.
extension ProseReader {
  /// Whether a number only goes with something else.
  func isAside(_ candidate: Candidate, _ clause: Clause) -> Bool {
    isNamedBefore(candidate, clause) || isDistance(candidate, clause) || isOfOnePerson(candidate, clause)
      || isMadeOf(candidate, clause) || isOfNoneLeft(candidate, clause)
      || isSizeOfEvent(candidate, clause) || isGoalOfComparison(candidate, clause) || isRiseOfShare(candidate, clause)
      || isDemand(candidate, clause) || isDistanceOfTimes(candidate, clause)
      || isExtent(candidate) || isOfMerger(candidate, clause)
      || isSaying(candidate, clause) || isOfTest(candidate, clause) || isSizeOfFair(candidate, clause)
      || isEntryOfList(candidate, clause) || isVote(candidate, clause) || isPart(candidate, clause)
      || isConditionOfFavour(candidate, clause) || isSpanOfProject(candidate, clause) || isPaidToEach(candidate, clause)
      || isMeasuredByPlan(candidate, clause) || isAttendance(candidate, clause) || isCountOfPlaces(candidate, clause)
      || isPrice(candidate, clause) || isStandardNamed(candidate, clause) || isLandOfThing(candidate, clause)
      || isWeightOfCause(candidate, clause) || isWhatItIs(candidate, clause) || isAsked(candidate, clause)
      || isInTitleReviewed(candidate, clause)
      || isValueOfYearBefore(candidate, clause) || isPopulation(candidate, clause)
      || isGivenUp(candidate, clause)
  }

  /// "Dân số trung bình 7.129 người": a forecast, also among goals.
  private func isPopulation(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.unit == "người", candidate.comparator == .equal, !candidate.isMarked
    else { return false }
    let end = max(clause.range.lowerBound, candidate.first)
    let lead = candidates.lowered(max(clause.range.lowerBound, end - Reach.memberLead), end)
    return ["dân số trung bình", "dân số bình quân"].contains { name in
      ["", " đạt", " là", ":"].contains { lead.ends(with: name + $0) }
    }
  }

  /// "tăng so với mức kế hoạch 2026 là 10%": what the goal is held against.
  private func isValueOfYearBefore(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let verb = candidate.verb, items[verb].phrase == candidates.words.la, !clause.accepted.isEmpty else {
      return false
    }
    var (isOver, isOfPlan) = (false, false)
    for step in 1...Reach.growth + 2 {
      guard let before = candidates.item(verb - step, clause.range), before.kind.isOne(of: [.word, .year]) else {
        return false
      }
      if before.kind == .year, scope.timeline.isOver(Int(before.value)) { isOver = true }
      guard before.kind == .word, before.phrase != 0 else { continue }
      if before.has(.planShare) || before.phrase == candidates.words.mucLevel { isOfPlan = true }
      if before.has(.baseline) { return isOver && isOfPlan }
    }
    return false
  }

  /// "Theo dự thảo Nghị định, trường đại học phải có tỷ lệ … không dưới 50%": what a law to come will ask for.
  func citesDraftLaw(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews,
      let law = sentence.prefix(Reach.leadYear).first(where: { at in
        items[at].phrase != 0 && items[at].has(.citation) && at > sentence.lowerBound + 1
          && Lexicon.drafts.contains { candidates.lowered(at - 2, at + 1).ends(with: $0) }
      }),
      // "Góp ý dự thảo luật, ông Nam cho biết …" tells what somebody says of it.
      ["theo", "tại", "trong", "dự"].contains(String(opening(sentence)))
    else { return false }
    return !sentence.contains { $0 > law && isSetAsGoal($0) }
  }

  /// The first syllable of a sentence.
  private func opening(_ sentence: Range<Int>) -> Substring {
    candidates.lowered(sentence.lowerBound, sentence.lowerBound + 1).prefix { $0 != " " }
  }

  /// "mục tiêu", "chỉ tiêu", "phấn đấu": words that say themselves that something is aimed at, not only that it must be.
  private func isSetAsGoal(_ index: Int) -> Bool {
    items[index].phrase != 0
      && (items[index].has(.goalSection) || items[index].phrase == candidates.words.phanDau)
  }

  /// "Cơ sở giáo dục định hướng nghiên cứu phải đạt các tiêu chí sau:": a lead-in to what is asked of each of a kind, for which no year is set.
  func asksOfEach(_ lead: Range<Int>) -> Bool {
    guard !isUnderGoals, !lead.contains(where: { items[$0].kind == .year || isSetAsGoal($0) }), let first = lead.first,
      let last = lead.last
    else { return false }
    let text = candidates.lowered(max(first, last - Reach.memberName), last + 1)
    return Lexicon.criteria.contains { text.ends(with: $0) }
  }

  /// "Tăng trưởng cả năm có đạt 9 - 9,5%?": what is asked, where no word of goals stands.
  private func isAsked(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let last = clause.sentence.last, items[last].kind == .stop,
      candidates.bytes[Int(items[last].start)] == UInt8(ascii: "?")
    else { return false }
    if clause.sentence.suffix(Reach.announcement).contains(where: { isSetAsGoal($0) }) { return false }
    return !isToldBeforeQuestion(candidate, clause)
  }

  /// "Thưa ông, tỉnh đặt mục tiêu tăng trưởng 10%, vậy những giải pháp nào …?": the goal is told, and what stands behind the comma is asked.
  private func isToldBeforeQuestion(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let lead = max(clause.range.lowerBound, candidate.first - Reach.announcement)..<candidate.first
    guard
      lead.contains(where: {
        isSetAsGoal($0) || items[$0].phrase != 0 && items[$0].has(.strongGoal)
          || candidates.lowered($0, $0 + 1) == "giao"
      }),
      let comma = (candidate.end..<min(candidate.end + Reach.label, clause.sentence.upperBound)).first(where: {
        items[$0].kind == .comma
      }), comma + Reach.memberLead < clause.sentence.upperBound
    else { return false }
    let question = candidates.lowered(comma + 1, min(comma + 3, clause.sentence.upperBound)) + " "
    return Lexicon.questionOpenings.contains { question.begins(with: $0 + " ") }
  }

  /// "Giám sát việc thực hiện Nghị quyết số 23 về việc trồng mới 7.000 ha rừng": a figure of the title of what is looked into.
  private func isInTitleReviewed(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let start = max(clause.range.lowerBound, candidate.first - Reach.announcement)
    let lead = start..<candidate.first
    guard clause.goal.map({ items[$0].has(.comparator) }) ?? true,
      let title = lead.last(where: { items[$0].has(.citation) && items[$0].phrase != 0 }),
      candidate.first - title <= Reach.announcement,
      let about = (title..<candidate.first).last(where: {
        items[$0].phrase != 0 && items[$0].phrase == candidates.words.ve
      }),
      !(about..<candidate.first).contains(where: { items[$0].kind == .comma })
    else { return false }
    let first = clause.range.lowerBound
    let opening = candidates.lowered(first, min(title, first + Reach.headingWords / 2)) + " "
    return Lexicon.reviews.contains { opening.begins(with: $0 + " ") || opening.holds(" " + $0 + " ") }
  }

  /// "toàn tỉnh không còn xã dưới 15 tiêu chí": of which there are to be none; no number of its own.
  private func isOfNoneLeft(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.isMarked else { return false }
    for step in 2...Reach.memberLead + 2 {
      guard let word = candidates.item(candidate.first - step, clause.range), word.kind == .word else { return false }
      guard word.phrase != 0, word.phrase == candidates.words.khong else { continue }
      let verb = candidate.first - step + 1
      return step > 2 && [candidates.words.con, candidates.words.co].contains(items[verb].phrase)
    }
    return false
  }

  /// "không để xảy ra ngộ độc thực phẩm trên 30 người": how great what is not to happen would be.
  private func isSizeOfEvent(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.isMarked, let negation = clause.negation, negation < candidate.first,
      clause.accepted.isEmpty
    else { return false }
    return (negation + 1..<candidate.first - 1).contains {
      items[$0].phrase != 0 && candidates.words.happenings.contains(items[$0].phrase)
    }
  }

  /// "…, tăng 35% so với hiện nay": by how much a share is to be more than it is.
  private func isRiseOfShare(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, candidate.unit == "%", let verb = candidate.verb,
      LexiconTable.shared.wordings[Int(items[verb].phrase)].contains(.direction),
      clause.accepted.last?.candidate.family == .percent, items[verb - 1].kind == .comma,
      let lead = candidates.item(candidate.end, clause.range), lead.phrase != 0, lead.has(.baseline)
    else { return false }
    return candidates.item(candidate.end + 1, clause.range).map { $0.phrase != 0 && $0.has(.past) } ?? false
  }

  /// "sẽ cần đến trên 2 triệu lao động": how many will be wanted, not how many there are to be.
  private func isDemand(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.verb == nil else { return false }
    if scope.isNews, clause.goal.map({ candidates.lowered($0, $0 + 1) == "cần" }) ?? true {
      // "Nhu cầu nhân lực đến năm 2030 cần khoảng 50.000 kỹ sư", "thành phố cần khoảng 300.000 lao động".
      let from = max(clause.range.lowerBound, candidate.first - Reach.label)
      let opening = candidates.lowered(from, max(from, candidate.first))
      if opening.begins(with: "nhu cầu ") || opening.holds(" nhu cầu ") || opening.ends(with: " cần") { return true }
    }
    var at = candidate.first - 1
    while let word = candidates.item(at, clause.range), word.phrase != 0, word.phrase == candidates.words.den {
      at -= 1
    }
    guard let need = candidates.item(at, clause.range), need.kind == .word,
      let will = candidates.item(at - 1, clause.range), candidates.lowered(at, at + 1) == "cần"
    else { return false }
    return candidates.lowered(at - 1, at) == "sẽ" && will.kind == .word
  }

  /// "So với năm 2025, số khách cao hơn 3,4 triệu lượt": how far two times lie apart.
  private func isDistanceOfTimes(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.isMarked, candidate.verb == nil,
      let first = clause.sentence.prefix(Reach.leadYear).first(where: { items[$0].kind == .word }),
      items[first].phrase != 0, items[first].has(.baseline), first < candidate.first,
      let mark = candidates.item(candidate.number - 1, clause.range), mark.kind == .word
    else { return false }
    return ["cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "lớn hơn"].contains(
      candidates.lowered(candidate.number - 1, candidate.number))
  }

  /// "So với mục tiêu 80%, …": a goal that something is held against.
  private func isGoalOfComparison(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let goal = candidates.item(candidate.first - 1, clause.range), goal.phrase != 0, goal.has(.planShare),
      let lead = candidates.item(candidate.first - 2, clause.range)
    else { return false }
    return lead.has(.baseline) && lead.phrase != 0
  }

  /// "Trên cơ sở tăng trưởng 8%, thu ngân sách đạt …": where the words end that tell what the goal behind the comma rests on.
  func endOfBasis(_ candidate: Candidate, _ clause: Clause) -> Int? {
    let behind = candidate.end..<clause.range.upperBound
    guard let comma = behind.first(where: { items[$0].kind == .comma }), comma + 1 < clause.range.upperBound else {
      return nil
    }
    let start = (clause.range.lowerBound..<candidate.first).last { items[$0].kind == .comma }.map { $0 + 1 }
    let opening = start ?? clause.range.lowerBound
    guard opening < candidate.first, items[opening].phrase != 0,
      candidates.lowered(opening, opening + 1) == "trên cơ sở"
    else { return nil }
    return comma
  }

  /// "Cầu dài 653 m, rộng 20,5 m", "hồ chứa có dung tích 12 triệu m3": how great one thing is.
  private func isExtent(_ candidate: Candidate) -> Bool {
    guard candidate.family == .area, candidate.verb == nil, candidate.first > 0,
      Lexicon.extentUnits.contains(candidate.unit)
    else { return false }
    return Lexicon.extents.contains(candidates.lowered(candidate.first - 1, candidate.first))
  }

  /// "Dân số lên 4 triệu người sau sáp nhập": what has come of it.
  private func isOfMerger(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, let verb = candidate.verb, items[verb].phrase == candidates.words.len else {
      return false
    }
    let behind = candidates.lowered(candidate.end, min(clause.range.upperBound, candidate.end + 3))
    return Lexicon.mergers.contains { behind.begins(with: $0) }
  }

  /// "Trừ 2 xã đảo, 100% xã có đường ô tô": what is not meant, before a comma and the figure that is.
  func isException(_ candidate: Candidate, _ clause: Clause) -> Bool {
    for step in 1...Reach.memberLead {
      guard let word = candidates.item(candidate.first - step, clause.range), word.kind == .word else { return false }
      guard word.phrase != 0, candidates.words.exceptions.contains(word.phrase) else { continue }
      if let before = candidates.item(candidate.first - step - 1, clause.range), before.kind == .word { return false }
      let behind = candidate.end..<min(clause.range.upperBound, candidate.end + Reach.label)
      guard let comma = behind.first(where: { items[$0].kind == .comma }) else { return false }
      return (comma..<behind.upperBound).contains { items[$0].kind == .number }
    }
    return false
  }

  /// "khó khăn gấp hai thì phải nỗ lực, cố gắng gấp ba": a manner of speaking.
  private func isSaying(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .multiple else { return false }
    let from = max(clause.range.lowerBound, candidate.first - Reach.memberLead)
    let lead = from..<candidate.first
    guard let first = lead.first,
      !lead.contains(where: { items[$0].has([.measure, .revenue]) && items[$0].phrase != 0 })
    else { return false }
    let text = candidates.lowered(first, candidate.first)
    return Lexicon.efforts.contains { text.ends(with: $0) }
  }

  /// "tối thiểu 88 phép đo", "dây có đường kính tối thiểu 0,5 mm": how something is measured or made, not what is aimed at.
  private func isOfTest(_ candidate: Candidate, _ clause: Clause) -> Bool {
    // "nồng độ BOD5 không quá 30 mg/l", "Khoảng cách tối thiểu giữa hai trạm là 500 m".
    if ![.percent, .money, .rank, .multiple].contains(candidate.family), !isUnderGoals {
      let from = max(clause.range.lowerBound, candidate.first - Reach.taskLead)
      let lead = candidates.lowered(from, max(from, candidate.first))
      if Lexicon.technicalMeasures.contains(where: { lead.holds($0) }) { return true }
    }
    if candidate.family == .count { return Lexicon.tests.contains { candidate.unit.begins(with: $0) } }
    guard candidate.family == .area || Lexicon.thicknessUnits.contains(candidate.unit), candidate.first > 1 else {
      return false
    }
    let lead = candidates.lowered(max(0, candidate.first - 3), candidate.first)
    return Lexicon.thicknesses.contains { lead.ends(with: $0) }
  }

  /// "Quy mô: 850 gian hàng" beside place and time of a fair, where no part of the document sets goals.
  private func isSizeOfFair(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.mode == .neutral, candidate.family == .count, clause.goal == nil,
      let colon = clause.sentence.prefix(Reach.memberLead + 1).first(where: { items[$0].kind == .colon }),
      colon < candidate.first, candidate.first - colon <= Reach.bindingColon
    else { return false }
    let name = candidates.lowered(clause.sentence.lowerBound, colon)
    return name == "quy mô" || name == "quy mô tổ chức" || name == "quy mô dự kiến"
  }

  /// "Danh mục doanh nghiệp thoái vốn gồm 120 doanh nghiệp": how many a list holds.
  private func isEntryOfList(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, !state.isOwnGoal || scope.mode == .neutral,
      clause.deadlines.isEmpty || !scope.isNews
    else { return false }
    let from = max(clause.sentence.lowerBound, candidate.first - 2 * Reach.label)
    guard from + 1 < candidate.first else { return false }
    let text = candidates.lowered(from, candidate.first)
    guard let list = text.firstRange(of: "danh mục ") else { return false }
    let behind = text[list.upperBound...]
    return behind.holds(" gồm ") || behind.holds(" gồm:") || behind.ends(with: " gồm")
  }

  /// "100% đại biểu dự họp biểu quyết thông qua Nghị quyết": who voted.
  private func isVote(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent || candidate.family == .count else { return false }
    let behind = candidate.end..<min(clause.range.upperBound, candidate.end + Reach.reached)
    let isOfVoters = behind.prefix(3).contains { at in
      let word = candidates.lowered(at, at + 1)
      return Lexicon.voters.contains { word.begins(with: $0) }
    }
    guard isOfVoters else { return false }
    let end = min(clause.range.upperBound, candidate.end + Reach.label)
    let text = candidates.lowered(candidate.end, max(candidate.end, end))
    return Lexicon.votes.contains { text.holds($0) }
  }

  /// "tập trung vào 3 trục sản phẩm", "Thủ tướng và 7 phó thủ tướng": parts of the plan, and who stands at a head.
  private func isPart(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, !candidate.isMarked, candidate.verb == nil else { return false }
    let noun = candidates.lowered(candidate.number + 1, min(clause.range.upperBound, candidate.number + 4))
    return Lexicon.officials.contains { GoalOwner.begins(noun[...], with: $0) || noun.begins(with: $0 + " ") }
      || Lexicon.axes.contains { noun.begins(with: $0) }
  }

  /// "Dự án có vốn tối thiểu 6.000 tỷ đồng được hưởng thuế suất ưu đãi": on what condition the law grants something.
  private func isConditionOfFavour(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard clause.goal.map({ items[$0].has(.comparator) }) ?? true, candidate.end < clause.range.upperBound else {
      return false
    }
    let behind = candidates.lowered(candidate.end, min(clause.range.upperBound, candidate.end + Reach.label))
    return Lexicon.favours.contains { behind.holds($0) }
  }

  /// "Thời gian thực hiện dự án là 5 năm": how long a project runs.
  private func isSpanOfProject(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .time, let measure = clause.lastMeasure, measure < candidate.first,
      let last = candidates.item(measure + 1, clause.range), last.kind == .word
    else { return false }
    let text = candidates.lowered(measure, min(candidate.first, measure + Reach.taskLead))
    return [
      "thời gian thực hiện dự án", "thời gian thực hiện hợp đồng", "thời gian thực hiện đề án",
      "thời gian thi công",
    ].contains { text.begins(with: $0) }
  }

  /// "Doanh thu nửa đầu năm đạt 400 tỷ đồng (31% kế hoạch năm)": a share of the plan in brackets says that it has been reached.
  private func isMeasuredByPlan(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !isUnderGoals, clause.goal == nil, candidates.item(candidate.end, clause.range)?.kind == .open else {
      return false
    }
    let bracket = candidate.end + 1..<candidate.end + 1 + Reach.boundValue
    guard let sign = bracket.first(where: { candidates.item($0, clause.range)?.kind == .percent }) else { return false }
    return (sign + 1...sign + 2).contains { at in
      candidates.item(at, clause.range).map { $0.kind == .word && $0.phrase != 0 && $0.has(.planShare) } ?? false
    }
  }

  /// "Hoạt động thu hút hơn 100 đoàn viên tham gia", "Hội nghị chào đón hơn 1.300 nhà đầu tư": who came.
  private func isAttendance(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if isReceived(candidate, clause) || isRepresented(candidate, clause) { return true }
    guard candidate.family == .count, scope.mode == .neutral, clause.deadlines.isEmpty,
      clause.goal.map({ candidates.words.expecting.contains(items[$0].phrase) }) ?? !state.isOwnGoal
    else { return false }
    let opening = candidates.lowered(clause.sentence.lowerBound, min(clause.sentence.lowerBound + 3, candidate.first))
    guard Lexicon.happened.contains(where: { opening.begins(with: $0 + " ") || opening.holds(" " + $0 + " ") }) else {
      return false
    }
    let behind = candidates.lowered(candidate.end, min(clause.range.upperBound, candidate.end + Reach.memberLead))
    return behind.holds("tham gia") || behind.holds("tham dự")
  }

  /// "95 đại biểu đại diện cho hơn 2.900 hội viên": for whom those speak who have come to a congress.
  private func isRepresented(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count else { return false }
    let end = max(clause.range.lowerBound, candidate.first)
    return candidates.lowered(max(clause.range.lowerBound, end - 3), end).ends(with: "đại diện cho")
  }

  private func isReceived(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, candidate.family == .count, clause.goal == nil, !state.isOwnGoal, clause.deadlines.isEmpty
    else {
      return false
    }
    let start = max(clause.separator.map { $0 + 1 } ?? clause.range.lowerBound, candidate.first - Reach.shortLeadIn)
    let lead = candidates.lowered(start, candidate.first)
    guard let reception = Lexicon.receptions.first(where: { lead.ends(with: " " + $0) }) else { return false }
    let host = lead.dropLast(reception.count + 1)
    return Lexicon.happened.contains { host.ends(with: $0) || host.begins(with: $0 + " ") }
  }

  /// "Đây là công trình hợp tác với tổng kinh phí hơn 4 tỷ đồng": what something is.
  private func isWhatItIs(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, !isUnderGoals, [.money, .area, .count].contains(candidate.family), clause.goal == nil,
      !state.isOwnGoal, !clause.deadlines.contains(where: { scope.timeline.isToCome($0.year) }),
      clause.range.lowerBound == clause.sentence.lowerBound
    else { return false }
    return candidates.lowered(clause.range.lowerBound, min(candidate.first, clause.range.lowerBound + 3))
      .begins(with: "đây là ")
  }

  /// "Toàn huyện có 112 thôn.": how many places there are.
  private func isCountOfPlaces(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, !candidate.isMarked, clause.goal == nil, clause.deadlines.isEmpty,
      Lexicon.places.contains(candidate.unit),
      candidates.item(candidate.end, clause.sentence).map({ $0.kind.isOne(of: [.stop, .comma]) }) ?? true
    else { return false }
    guard (0...Reach.shortLeadIn).contains(candidate.first - clause.range.lowerBound) else { return false }
    let lead = candidates.lowered(clause.range.lowerBound, candidate.first)
    return ["toàn ", "cả nước", "huyện ", "tỉnh ", "xã "].contains { lead.begins(with: $0) } && lead.ends(with: " có")
  }

  /// "Giá điện dự kiến tăng 4,8%": what something costs.
  private func isPrice(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, candidate.family == .percent || candidate.family == .money, !isUnderGoals,
      clause.accepted.isEmpty, candidate.comparator == .equal || candidate.comparator == .about
    else { return false }
    let first = items[clause.range.lowerBound].kind == .word ? clause.range.lowerBound : clause.range.lowerBound + 1
    guard first + 1 < candidate.first else { return false }
    return ["giá", "giá vé", "giá bán", "mức giá", "lãi suất"].contains(candidates.lowered(first, first + 1))
      && !(clause.range.lowerBound..<candidate.first).contains { items[$0].has(.strongGoal) && items[$0].phrase != 0 }
  }

  /// "tăng số xã đạt 19 tiêu chí", "50% số xã đạt 19 tiêu chí": says which communes are counted.
  private func isStandardNamed(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, items[candidate.end - 1].phrase == candidates.words.tieuChi,
      let verb = candidate.verb, verb > clause.range.lowerBound + 1
    else { return false }
    let lead = candidates.lowered(max(clause.range.lowerBound, verb - Reach.memberLead), verb)
    return ["số xã", "tỷ lệ xã", "số huyện", "số xã trong tỉnh", "số phường"].contains { lead.ends(with: $0) }
  }

  /// "Khu nuôi cá có diện tích 450 ha": how large one thing is.
  private func isLandOfThing(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .area, scope.isNews, clause.goal == nil,
      (1...Reach.label).contains(candidate.first - clause.range.lowerBound)
    else {
      return false
    }
    let lead = candidates.lowered(clause.range.lowerBound, candidate.verb ?? candidate.first)
    return Lexicon.sites.contains { lead.begins(with: $0 + " ") }
      && [" có diện tích", " với diện tích", " rộng", " có quy mô"].contains { lead.ends(with: $0) }
  }

  /// "yếu tố quyết định đến 50% thành công": how much something counts for.
  private func isWeightOfCause(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, candidate.verb == nil else { return false }
    let from = max(clause.range.lowerBound, candidate.first - 2)
    let lead = " " + candidates.lowered(from, max(from, candidate.first))
    return [" quyết định đến", " quyết định tới", " ảnh hưởng đến", " ảnh hưởng tới", " quyết định"].contains {
      lead.ends(with: $0)
    }
  }

  /// "Thành phố hỗ trợ 15 triệu đồng/hộ", "được vay tối đa 8 triệu đồng/hộ": what each is given.
  private func isPaidToEach(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .money, candidate.unit.utf8.contains(UInt8(ascii: "/")), !clause.revenue,
      clause.measure.map({ items[$0].has(.budget) || $0 > candidate.first }) ?? true,
      clause.goal == nil || !isUnderGoals
    else { return false }
    return (1...Reach.entitlementVerb).contains { step in
      let at = candidate.first - step
      guard let verb = candidates.item(at, clause.range), verb.kind == .word else { return false }
      return Lexicon.givings.contains(candidates.lowered(at, at + 1))
    }
  }
}
