import Bytes

// Figures that a clause only tells: of a goal named before, of a person, of what there is, of what a plan had set.
extension ProseReader {
  /// "45% so với chỉ tiêu phấn đấu", "vượt chỉ tiêu phấn đấu": the name of a goal that something is held against.
  func isNameOfGoal(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.phanDau, let goal = candidates.item(index - 1, clause.range),
      goal.phrase != 0, goal.has(.planShare)
    else { return false }
    if goal.has(.difference) { return true }
    guard let before = candidates.item(index - 2, clause.range) else { return false }
    return before.kind == .percent || before.has([.baseline, .difference])
  }

  /// "khối bộ, ngành đạt 63,47% (mục tiêu 70%)": what has been reached, beside the goal.
  func isBesideGoal(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !state.isOwnGoal || state.isOwnPast, !isUnderGoals, clause.goal == nil, group(candidate.number) == 0,
      candidates.item(candidate.end, clause.sentence)?.kind == .open,
      let goal = candidates.item(candidate.end + 1, clause.sentence), goal.phrase != 0,
      goal.has(.planShare) && !goal.has([.past, .baseline])
    else { return false }
    for at in candidate.end + 2..<candidate.end + 2 + Reach.milestone {
      guard let item = candidates.item(at, clause.sentence), item.kind != .close else { return false }
      guard item.kind == .number else { continue }
      let name = clause.range.lowerBound..<max(clause.range.lowerBound, candidate.verb ?? candidate.first)
      if clause.accepted.isEmpty, !name.isEmpty { state.besideGoal = name }
      return true
    }
    return false
  }

  /// "45% so với chỉ tiêu phấn đấu (293.000 tỷ đồng)": the goal that a result is held against.
  func isHeldGoal(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let open = candidate.first - 1
    guard let bracket = candidates.item(open, clause.range), bracket.kind == .open,
      candidates.item(candidate.end, clause.range)?.kind == .close, clause.range.contains(open - 1)
    else { return false }
    return isNameOfGoal(open - 1, clause)
  }

  /// "chỉ đạt 258.000 tấn, trong khi mục tiêu cả năm là 743.000 tấn", "so với kế hoạch mà Bộ trưởng đặt ra cho ngành là 10 tỷ USD": the
  /// word for the goal, of one that news tell beside a result.
  func toldGoal(_ candidate: Candidate, _ clause: Clause) -> Int? {
    if let goal = goalOfYearBehind(candidate, clause) { return goal }
    guard scope.isNews, scope.mode != .norm, group(candidate.number) == 0, let verb = candidate.verb,
      items[verb].phrase == candidates.words.la
    else { return nil }
    var isSet = false
    for step in 1...Reach.metGoals {
      let at = verb - step
      guard let item = candidates.item(at, clause.range), item.kind.isOne(of: [.word, .year]) else { return nil }
      if item.kind == .year, scope.timeline.isOver(Int(item.value)) { return nil }
      guard item.kind == .word, item.phrase != 0 else { continue }
      if item.has([.past, .already]) { return nil }
      if item.has(.issuing) || candidates.lowered(at, at + 1) == "đặt ra" { isSet = true }
      guard item.has(.planShare) else { continue }
      // "vượt xa mục tiêu là 5 máy".
      let lead = candidates.lowered(max(clause.range.lowerBound, at - 2), at)
      return (step <= Reach.growth || isSet) && !lead.ends(with: "vượt") && !lead.ends(with: "xa") ? at : nil
    }
    return nil
  }

  /// "bỏ mục tiêu 650.000 con", "thay vì mục tiêu 10%", "không đạt mục tiêu 8%": a goal that is no more, or was not met.
  func isGivenUp(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let goal = candidate.first - 1
    guard scope.isNews, let word = candidates.item(goal, clause.range), word.phrase != 0,
      [candidates.words.mucTieu, candidates.words.chiTieu].contains(word.phrase)
    else { return false }
    let lead = " " + candidates.lowered(max(clause.range.lowerBound, goal - 3), goal) + " "
    return Lexicon.givenUp.contains { lead.holds(" " + $0 + " ") }
  }

  /// "mục tiêu 650.000 con vào năm 2030": between its word and a year to come stands nothing but the goal.
  private func goalOfYearBehind(_ candidate: Candidate, _ clause: Clause) -> Int? {
    let goal = candidate.first - 1
    guard scope.isNews, scope.mode != .norm, group(candidate.number) == 0, candidate.verb == nil,
      let word = candidates.item(goal, clause.range), word.phrase != 0,
      [candidates.words.mucTieu, candidates.words.chiTieu].contains(word.phrase),
      scope.timeline.isToCome(yearBehind(candidate, clause)),
      !(candidates.item(goal - 1, clause.range)?.has([.baseline, .difference, .already]) ?? false),
      !isGivenUp(candidate, clause)
    else { return nil }
    return goal
  }

  /// "Trong 3 đơn vị này", "tại 12 xã nói trên": what has been named before, which no verb makes or has.
  func isNamedBefore(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if endsWithAbove(candidate, clause) { return true }
    let isPlace =
      candidates.item(candidate.first - 1, clause.range).map { _ in
        ["trong", "tại", "của", "ở"].contains(candidates.lowered(candidate.first - 1, candidate.first))
      } ?? false
    guard scope.isNews || isPlace, candidate.family == .count, !candidate.isMarked, candidate.verb == nil,
      !(candidates.item(candidate.first - 1, clause.range)?.has([.create, .goal]) ?? false)
    else { return false }
    return (candidate.end..<candidate.end + 2).contains { at in
      guard let next = candidates.item(at, clause.range), next.kind == .word else { return false }
      return next.phrase != 0 && candidates.words.demonstratives.contains(next.phrase)
    }
  }

  /// "hoàn chỉnh 02 loại quy hoạch trên;": those above.
  private func endsWithAbove(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, !candidate.isMarked, candidate.verb == nil else { return false }
    for at in candidate.end..<candidate.end + Reach.memberLead {
      guard let word = candidates.item(at, clause.range), word.kind == .word else { return false }
      guard word.phrase == candidates.words.tren else { continue }
      return candidates.item(at + 1, clause.sentence).map { $0.kind.isOne(of: [.stop, .semicolon, .comma]) } ?? true
    }
    return false
  }

  /// "cách trung tâm huyện khoảng 7 km": how far away something is.
  func isDistance(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.verb == nil, Lexicon.lengths.contains(candidate.unit) else { return false }
    return (1...Reach.distance).contains { step in
      let at = candidate.first - step
      guard let before = candidates.item(at, clause.range), before.kind == .word else { return false }
      return candidates.lowered(at, at + 1) == "cách"
    }
  }

  /// "Ông Nam dự kiến sẽ mở rộng 2 ha": a person and a name, and at once what he means to do.
  private func isPlanOfPerson(_ clause: Clause) -> Bool {
    let first = clause.sentence.lowerBound
    guard Lexicon.persons.contains(candidates.lowered(first, first + 1)),
      let goal = clause.sentence.prefix(Reach.memberLead + 2).first(where: {
        items[$0].phrase != 0 && items[$0].has(.goal)
      }), !items[goal].has(.strongGoal)
    else { return false }
    return (first + 1..<goal).allSatisfy { items[$0].kind == .word && items[$0].isCapital }
  }

  /// "Mỗi tháng, anh Thành có thu nhập từ 20 triệu đồng": in news, what one person earns or has, where the sentence aims at nothing.
  func isOfOnePerson(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, !isUnderGoals, [.money, .area, .count].contains(candidate.family),
      !state.isOwnGoal || isPlanOfPerson(clause)
    else { return false }
    return clause.sentence.prefix { $0 < candidate.first }.prefix(Reach.person).contains { at in
      guard !items[at].isCapital || at == clause.sentence.lowerBound, items[at].kind == .word,
        let name = candidates.item(at + 1, clause.sentence), name.kind == .word, name.isCapital,
        Lexicon.persons.contains(candidates.lowered(at, at + 1))
      else { return false }
      return !(at..<candidate.first).contains {
        items[$0].phrase != 0 && candidates.words.reporting.contains(items[$0].phrase) || items[$0].kind == .colon
      }
    }
  }

  /// "thành lập xã trên cơ sở nhập 3 xã, …": what something is made of, and what is below nothing.
  func isMadeOf(_ candidate: Candidate, _ clause: Clause) -> Bool {
    // "tăng trưởng âm 2,1%": nobody aims at that.
    if candidate.family == .percent, candidate.first > clause.range.lowerBound,
      candidates.lowered(candidate.first - 1, candidate.first) == "âm"
    {
      return true
    }
    // "Dự toán được xây dựng trên cơ sở tăng trưởng GDP 6%": what is assumed.
    if candidate.family == .percent, clause.accepted.isEmpty,
      let basis = (max(clause.range.lowerBound + 1, candidate.first - Reach.taskLead)..<candidate.first).first(where: {
        at in
        items[at].phrase != 0 && items[at].phrase == candidates.words.onBasis
      }),
      clause.goal.map({ $0 < basis }) ?? true
    {
      return true
    }
    guard candidate.family == .area || candidate.family == .count else { return false }
    return (max(clause.range.lowerBound, candidate.first - Reach.announcement)..<candidate.first).contains { at in
      guard items[at].phrase != 0, items[at].phrase == candidates.words.onBasis else { return false }
      let behind = candidates.lowered(at + 1, min(at + 4, clause.range.upperBound))
      return ["nhập", "sáp nhập", "hợp nhất", "tách", "toàn bộ", "nguyên trạng"].contains { behind.begins(with: $0) }
    }
  }

  /// "Việt Nam thuộc nhóm 21 quốc gia …": where it stands, when nothing before it aims at that.
  func isWhereItStands(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !state.isOwnGoal, !isUnderGoals, clause.goal == nil, clause.deadlines.isEmpty, state.year == nil else {
      return false
    }
    // In the tasks of a plan a standing is aimed at, unless it is the nation's.
    if !scope.isNews {
      let lead = candidates.lowered(clause.range.lowerBound, max(clause.range.lowerBound, candidate.first))
      guard ["việt nam ", "nước ta ", "đất nước ", "tỉnh ", "thành phố "].contains(where: { lead.begins(with: $0) })
      else {
        return false
      }
    }
    return (1...3).contains { step in
      let at = candidate.first - step
      return candidates.item(at, clause.range)?.kind == .word
        && Lexicon.standings.contains(candidates.lowered(at, at + 1))
    }
  }

  /// "so với năm 2019", "so với đầu nhiệm kỳ", "so với cùng kỳ": a time that is over.
  func isPastPoint(behind index: Int, _ sentence: Range<Int>) -> Bool {
    if items[index].has(.past) || candidates.words.pastPoints.contains(items[index].phrase) { return true }
    for at in index + 1...index + Reach.growth {
      guard let item = candidates.item(at, sentence) else { return false }
      if item.kind == .year { return scope.timeline.isOver(Int(item.value)) }
      let isNear = at - index <= Reach.yearRole
      if isNear, item.phrase != 0, item.has(.past) || candidates.words.pastPoints.contains(item.phrase) { return true }
      // "so với Hội nghị xúc tiến đầu tư 2016": a name alone stands between.
      guard isNear || item.kind == .word else { return false }
    }
    return false
  }

  /// Words of goals that aim at nothing: "sự quyết tâm phấn đấu của Đảng bộ", "đã đoàn kết, nỗ lực phấn đấu và đạt được …", "có khả
  /// năng sẽ đạt"; in news also "nước sạch đảm bảo vệ sinh", and behind results "các chỉ tiêu đề ra".
  func aimsAtNothing(_ index: Int, _ clause: Clause) -> Bool {
    let words = candidates.words
    let (before, next) = (candidates.item(index - 1, clause.range), candidates.item(index + 1, clause.range))
    if let before, before.phrase != 0, before.phrase == words.khaNang { return true }
    // "thực hiện 79% chỉ tiêu doanh thu và 98% mục tiêu lợi nhuận": shares of what was planned.
    if scope.isNews, let before, before.kind == .percent, items[index].has(.goalSection), !state.isOwnGoal,
      !items[index].has(.strongGoal)
    {
      return true
    }
    if isNameOfGoal(index, clause) || isPledgeOfCounted(index, clause) || isStillToBeDone(index, clause) { return true }
    if words.ensuring.contains(items[index].phrase), ensuresPlan(index, clause) { return true }
    // "theo tiến độ kế hoạch đề ra", "đúng kế hoạch đã đề ra".
    if scope.tells, items[index].has(.issuing), !state.isOwnGoal, isOfPlan(index, clause) { return true }
    // "có ý chí phấn đấu trong cuộc sống".
    if items[index].phrase == words.phanDau, index > clause.range.lowerBound + 1,
      ["ý chí", "tinh thần"].contains(candidates.lowered(index - 2, index))
    {
      return true
    }
    // "nhà văn hóa đáp ứng được yêu cầu tổ chức các sự kiện", "theo yêu cầu": what is asked of something is met.
    if candidates.lowered(index, index + 1) == "yêu cầu", index > clause.range.lowerBound {
      let lead = candidates.lowered(max(clause.range.lowerBound, index - 3), index)
      if lead.ends(with: "theo") || lead.holds("đáp ứng") { return true }
    }
    if items[index].phrase == words.phanDau, let next {
      if next.phrase != 0, next.phrase == words.cua { return true }
      if next.has(.joiner) || next.kind == .comma, clause.already != nil, clause.accepted.isEmpty { return true }
    }
    guard scope.isNews, !items[index].has(.strongGoal) else { return false }
    if words.ensuring.contains(items[index].phrase), isEnsured(index, clause) { return true }
    if words.ensuring.contains(items[index].phrase), let measure = clause.lastMeasure, clause.accepted.isEmpty,
      clause.separator ?? -1 < measure, let next, next.kind == .word,
      !next.has([.measure, .value, .comparator, .create])
    {
      return true
    }
    return state.toldResults && words.lookingBack.contains(items[index].phrase) && !setsAnew(index, clause)
  }

  /// "ngành giáo dục đã đảm bảo tốt an toàn", "chế độ được đảm bảo", "công tác duy trì sĩ số đảm bảo: …": news tell of it as done.
  private func isEnsured(_ index: Int, _ clause: Clause) -> Bool {
    guard let before = candidates.item(index - 1, clause.range), before.kind == .word else { return false }
    let isDone = before.phrase != 0 && (before.has(.already) || before.phrase == candidates.words.duoc)
    return (isDone || candidates.item(index + 1, clause.range) == nil) && !state.isOwnGoal
  }

  /// "số người còn phải phát triển là 752 nghìn người": how much is left to do of what was planned.
  private func isStillToBeDone(_ index: Int, _ clause: Clause) -> Bool {
    scope.tells && index > clause.range.lowerBound && candidates.lowered(index, index + 1).begins(with: "phải")
      && candidates.lowered(index - 1, index) == "còn"
  }

  /// "có hơn 126 nghìn hộ gia đình cam kết thực hiện", "có 178.661 hồ sơ yêu cầu giải quyết": how many have pledged or asked for something.
  private func isPledgeOfCounted(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.tells, ["cam kết", "yêu cầu"].contains(candidates.lowered(index, index + 1)) else { return false }
    let lead = max(clause.range.lowerBound, index - Reach.memberName)..<index
    guard let count = lead.last(where: { items[$0].kind == .number }),
      (count + 1..<index).allSatisfy({ items[$0].kind == .word })
    else { return false }
    return (max(clause.range.lowerBound, count - 2)..<count).contains {
      items[$0].phrase != 0 && items[$0].phrase == candidates.words.co
    }
  }

  /// "Thu ngân sách đảm bảo theo kế hoạch đề ra": what was planned is kept to.
  private func ensuresPlan(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.tells else { return false }
    let behind = candidates.lowered(index + 1, min(clause.range.upperBound, index + 1 + Reach.growth))
    guard ["tiến độ ", "theo ", "đúng ", "kế hoạch ", "đạt kế hoạch "].contains(where: { behind.begins(with: $0) })
    else {
      return false
    }
    return Lexicon.plansSet.contains { behind.holds($0) }
  }

  /// "bảo đảm tiến độ kế hoạch đề ra", "theo đúng mục tiêu đề ra": the word for a plan right before, and what is done with it before that.
  private func isOfPlan(_ index: Int, _ clause: Clause) -> Bool {
    let words = candidates.lowered(max(clause.range.lowerBound, index - Reach.yearRole), index)
    return Lexicon.keptTo.contains { words.ends(with: $0) }
      && !around(index, clause).contains {
        items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value))
      }
  }

  /// "cần tranh thủ hệ thống với hơn 2.000 cơ sở chế biến, trong đó có hơn 200 nhà máy": what goes with a thing that nobody makes.
  func isOfWhatThereIs(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let words = candidates.words
    let makes = clause.create.map { $0 < candidate.first && items[$0].phrase != words.co } ?? false
    guard scope.isNews, candidate.family == .count, clause.accepted.isEmpty, !makes, clause.measure == nil else {
      return false
    }
    let with = (1...2).first { step in
      candidates.item(candidate.first - step, clause.range).map { $0.phrase != 0 && $0.phrase == words.voi } ?? false
    }
    return with != nil || state.isOfWhatThereIs && items[clause.range.lowerBound].has(.amongWhich)
  }

  /// "đề ra 18 chỉ tiêu", "Mục tiêu năm 2026 là …", "các chỉ tiêu:": what a word for goals says is said for the first time.
  private func setsAnew(_ index: Int, _ clause: Clause) -> Bool {
    if items[index].has(.goalSection), index - clause.sentence.lowerBound < Reach.pastLead { return true }
    for at in (index + 1)...(index + Reach.metGoals) {
      guard let item = candidates.item(at, clause.sentence) else { break }
      if item.kind == .colon { return true }
      if item.kind == .year { return scope.firstYear.map { Int(item.value) >= $0 } ?? true }
      if item.kind == .comma { break }
    }
    let near =
      max(clause.range.lowerBound, index - Reach.announcedGoals)...min(items.count - 1, index + Reach.announcedGoals)
    let verb = near.first { items[$0].phrase != 0 && items[$0].has(.issuing) }
    return verb.map { verb in
      (verb..<near.upperBound + 1).contains { $0 > verb && items[$0].phrase != 0 && items[$0].has(.goalSection) }
    }
      ?? false
  }
}
