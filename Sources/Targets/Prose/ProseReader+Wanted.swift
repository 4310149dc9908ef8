import Bytes

/// What speaks for a candidate, by its family.
extension ProseReader {
  /// - Parameter byFreeVerb: Whether the object of a verb that no list knows, or a value without a verb, is wanted too.
  func isWanted(_ candidate: Candidate, _ clause: Clause, byFreeVerb: Bool = true) -> Bool {
    let isGoal = state.mode == .goal || looksAhead(candidate, clause)
    let mode = isGoal ? Mode.goal : scope.mode
    if mode == .past { return false }
    switch candidate.family {
    case .percent: return isWantedShare(candidate, clause, isGoal)
    case .count: return isWantedCount(candidate, clause, isGoal, byFreeVerb)
    case .money: return isWantedMoney(candidate, clause, isGoal)
    case .rank:
      if isWhereItStands(candidate, clause) { return false }
      // "đến năm 2030 kinh tế số chiếm 30%; …; xếp trong nhóm 15 tỉnh dẫn đầu".
      let year = clause.deadlines.last { $0.item < candidate.number } ?? clause.deadlines.first
      return isGoal || !scope.isNews || scope.timeline.isToCome(year?.year)
        || scope.timeline.ahead == nil && !clause.deadlines.isEmpty || isRankExit(candidate)
        || state.previous != nil && state.year?.source == .clause
    case .multiple: return isGoal || !scope.isNews
    case .time:
      // "Thời gian giải quyết: 12 ngày" is a rule where nothing is aimed at.
      let isTimed = clause.reduction != nil || isGoal && clause.measure != nil && candidate.verb != nil
      return isTimed && (isGoal || !scope.isNews) && !isDuration(candidate, clause)
    case .area:
      if byFreeVerb, !Lexicon.paperUnits.contains(candidate.unit),
        isObjectOfTask(candidate, clause) || isValueOfMeasure(candidate, clause)
      {
        return true
      }
      let isTask = scope.mode == .task && candidate.verb.map { items[$0].kind == .word } ?? false
      return (isGoal || isTask || isDoneOnLand(candidate, clause)) && isWantedArea(candidate, clause)
    case .capacity:
      if scope.mode == .goal, isWholeItem(candidate, clause) || isWholeValue(candidate, clause) { return true }
      guard isGoal || scope.mode == .goal, candidate.verb != nil || candidate.isMarked else { return false }
      // "Công suất đạt 500 MW, đến năm 2030 đạt 800 MW".
      return clause.accepted.isEmpty
        ? clause.measure != nil
        : candidate.verb != nil && clause.accepted.last?.candidate.unit == candidate.unit && clause.accepted.count == 1
    case .index:
      // "Quan trắc 40 điểm".
      return (isGoal || !scope.isNews) && clause.measure != nil
        || byFreeVerb && candidate.unit == "điểm" && candidate.verb == nil && isObjectOfTask(candidate, clause)
    }
  }

  /// An area is a goal where a measure is to reach it ("diện tích … đạt 1.900 ha") or a list of goals has it as a value.
  func isWantedArea(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if Lexicon.paperUnits.contains(candidate.unit) {
      return scope.mode == .goal && clause.measure.map { candidates.words.heights.contains(items[$0].phrase) } ?? false
    }
    let isBound = candidate.verb != nil || candidate.isMarked
    // "bảo vệ diện tích đất lâm nghiệp và diện tích có rừng hiện có 5.840,2 ha".
    if let before = candidates.item(candidate.first - 1, clause.range), before.phrase == candidates.words.hienCo,
      isKept(candidate.first - 1, clause)
    {
      return true
    }
    // "22.000 ha rau, trong đó 800 ha được chứng nhận"; "phấn đấu đạt 450 ngàn ha".
    if (clause.accepted.last?.candidate ?? state.previous)?.family == .area { return true }
    // "trồng các loại cây như: khoai tây 2.400 ha; bí xanh 1.850 ha", behind a goal.
    if scope.isNews, state.mode == .goal, candidate.verb == nil, isWholeItem(candidate, clause),
      clause.range.lowerBound > clause.sentence.lowerBound
    {
      return true
    }
    if scope.mode == .goal {
      return isBound || clause.measure != nil || isWholeItem(candidate, clause) || isLandTask(candidate, clause)
        || opensWithWhatItIsOf(candidate, clause)
    }
    // "phấn đấu thực hiện mô hình … đạt 35 ha trở lên".
    if clause.goal != nil, state.isOwnGoal, candidate.verb != nil { return true }
    if let goal = clause.goal, candidate.verb != nil, candidate.first - goal <= Reach.overruledPast { return true }
    // "sử dụng linh hoạt 3,8 triệu ha diện tích đất trồng lúa".
    if state.isOwnGoal, candidates.item(candidate.end, clause.range)?.has(.measure) ?? false { return true }
    // "phấn đấu … tổng diện tích gieo trồng 21.000 ha".
    if state.isOwnGoal, let measure = clause.lastMeasure, candidate.first - measure <= Reach.memberName,
      measure >= clause.accepted.last?.candidate.end ?? 0
    {
      return true
    }
    return isBound && clause.measure != nil || isLandTask(candidate, clause)
  }

  /// "Phát triển rừng trồng quế 3.000 ha", "phát triển cây dược liệu với diện tích khoảng 500 ha": a task that is done on land.
  private func isDoneOnLand(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard opensTask(clause, orPlan: !scope.isNews), clause.already == nil, !state.toldResults, scope.mode != .norm
    else { return false }
    return isLandTask(candidate, clause) || candidate.isMarked && clause.measure != nil
  }

  /// "trồng 110 ha cây ăn quả; 100 ha cây lạc, sản lượng …": a further part of a row of goals opens with its number and says of what.
  private func opensWithWhatItIsOf(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.first == clause.range.lowerBound, candidate.first > clause.sentence.lowerBound,
      let noun = candidates.item(candidate.end, clause.range)
    else { return false }
    return noun.kind == .word && !noun.has([.notUnit, .joiner, .deadlineLead])
  }

  /// "trồng mới 2.470 ha rừng", "trong đó trồng rừng phòng hộ, đặc dụng 15 nghìn ha": a verb of what is done with land opens
  /// the member.
  func isLandTask(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let from = max(clause.accepted.last?.candidate.end ?? 0, clause.range.lowerBound)
    for step in 1...Reach.memberName {
      let at = candidate.first - step
      guard at >= from, items[at].kind.isOne(of: [.word, .comma, .colon]) else { return false }
      if candidates.words.land.contains(items[at].phrase), items[at].phrase != 0 { return true }
    }
    return false
  }

  /// "Điện gió ngoài khơi: Đạt 2.000 MW đến năm 2030": a colon or verb brings the value, behind which at most its time stands.
  private func isWholeValue(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard clause.accepted.isEmpty, let verb = candidate.verb, items[verb].kind == .colon || items[verb].has(.value)
    else { return false }
    return candidates.item(candidate.end, clause.range).map { !$0.kind.isOne(of: .word) || $0.has(.deadlineLead) }
      ?? true
  }

  /// "Lúa 507 ha": a name and its value are all that the clause says.
  func isWholeItem(_ candidate: Candidate, _ clause: Clause) -> Bool {
    clause.accepted.isEmpty && candidate.end == clause.range.upperBound
      && candidate.first - clause.range.lowerBound <= Reach.shortLeadIn && candidate.first > clause.range.lowerBound
  }

  /// In news a year to come makes a goal of what is to be then: "tới hết năm 2010, Đồng Nai chi 134 tỷ đồng".
  func looksAhead(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, state.mode != .past, clause.already == nil, let first = scope.firstYear,
      isLastYearAhead(candidate, clause, first)
        || state.year.map({ $0.source == .clause && $0.year > first }) ?? false
        || candidate.verb != nil && yearBehind(candidate, clause) ?? 0 > first
    else { return false }
    // "Số vụ phạm pháp hình sự năm 2027 không quá 45 vụ".
    let isLimit = candidate.isMarked && clause.measure.map { $0 < candidate.first } ?? false
    return candidate.family == .percent || isLimit || clause.create.map { $0 < candidate.number } ?? false
  }

  /// "bàn nhiệm vụ năm 2027, …, GRDP năm 2026 tăng 14%": of the years before a figure the last one is its own.
  private func isLastYearAhead(_ candidate: Candidate, _ clause: Clause, _ first: Int) -> Bool {
    let last = clause.deadlines.last {
      $0.group == 0 && (clause.elapsed + 1..<candidate.number).contains($0.item)
    }
    return last.map { $0.year > first } ?? false
  }

  /// "lên 61% vào năm 2025".
  func yearBehind(_ candidate: Candidate, _ clause: Clause) -> Int? {
    for at in candidate.end..<(candidate.end + Reach.ownYear) {
      guard let next = candidates.item(at, clause.range) else { return nil }
      if next.kind == .year { return years.role(at: at, in: clause.sentence) == .deadline ? Int(next.value) : nil }
      guard next.has(.deadlineLead) else { return nil }
    }
    return nil
  }

  func isRankExit(_ candidate: Candidate) -> Bool { candidate.comparator == .moreThan }

  /// "trong 5 năm", "sau 3 tháng".
  func isDuration(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.verb == nil, let before = candidates.item(candidate.first - 1, clause.range) else { return false }
    return before.has(.deadlineLead) || items[candidate.end - 1].phrase == candidates.words.nam
  }

  func isWantedShare(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool) -> Bool {
    let next = candidates.item(candidate.end, clause.range)
    // "hoàn thành 26% dự báo cả năm".
    if isShareOfForecast(candidate, clause) { return false }
    if let next, next.has(.planShare),
      next.has(.past) || isShareOfTally(candidate, clause)
        || !state.isOwnGoal && scope.mode != .goal && !isObjectOfTask(candidate, clause)
    {
      return false
    }
    if !scope.isNews {
      return isGoal || scope.mode == .goal || !clause.accepted.isEmpty
        || candidate.verb.map { items[$0].phrase != candidates.words.chiem } ?? true
    }
    if isGoal { return true }
    // In news a share under a list lead-in counts without a cue of its own.
    return scope.mode == .goal
  }

  /// "dự kiến có 12/13 chỉ tiêu vượt và đạt 100% kế hoạch": how many goals will have been met.
  private func isShareOfTally(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let near =
      max(clause.range.lowerBound, candidate.first - Reach.label)..<max(clause.range.lowerBound, candidate.first - 1)
    return near.contains { at in
      items[at].kind == .number && items[at].second != 0 && items[at + 1].phrase != 0
        && items[at + 1].has(.goalSection)
    }
  }

  /// "85% và 84% dự báo của chúng tôi".
  private func isShareOfForecast(_ candidate: Candidate, _ clause: Clause) -> Bool {
    var at = candidate.end
    while let next = candidates.item(at, clause.range), at < candidate.end + Reach.memberLead,
      next.has(.joiner) || next.kind.isOne(of: [.number, .percent])
    { at += 1 }
    return candidates.item(at, clause.range).map { $0.kind == .word && $0.phrase != 0 && $0.has(.forecast) } ?? false
  }

  private func isWantedCount(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool, _ byFreeVerb: Bool) -> Bool {
    let from = max(clause.separator ?? clause.range.lowerBound, clause.accepted.last?.candidate.end ?? 0)
    if items[candidate.number].second != 0, candidate.verb == nil, !isGoal { return false }
    // "xã hoàn thành 19/19 tiêu chí": aimed at only where it says so.
    if items[candidate.end - 1].phrase == candidates.words.tieuChi, candidate.verb == nil, !candidate.isMarked {
      return state.isOwnGoal
    }
    if !candidate.isMarked, candidate.verb == nil, isOfBodies(candidate) { return false }
    let opens = opensMember(candidate, max(clause.separator ?? -1, clause.range.lowerBound - 1), clause)
    if !clause.accepted.isEmpty && opens || isFurtherMember(candidate, clause) { return true }
    if state.isOwnGoal, scope.isNews, isWholeItem(candidate, clause) { return true }
    // "tư vấn, hướng nghiệp cho 2.500 lượt đoàn viên".
    if state.isOwnGoal, scope.isNews, candidates.item(candidate.first - 1, clause.range)?.phrase == candidates.words.cho
    {
      return true
    }
    if let previous = state.previous, previous.family == .count, previous.noun == candidate.noun, opens { return true }
    if let last = clause.accepted.last?.candidate, isPurposeOfSum(candidate, behind: last, clause) { return true }
    if byFreeVerb,
      isObjectOfTask(candidate, clause) || isValueOfMeasure(candidate, clause) || isForSoMany(candidate, clause)
    {
      return true
    }
    let create = clause.create.map { candidate.first - $0 <= Reach.countCue } ?? false
    if scope.isNews, scope.mode != .goal {
      if state.isOwnGoal, clause.goal != nil || create || candidate.isMarked || opens || clause.measure != nil {
        return isNear(candidate, clause, from)
      }
      if isGoal, candidate.isMarked || candidate.verb != nil || clause.measure != nil || opensTask(clause, orPlan: true)
      {
        return true
      }
      // "Theo đó, mỗi huyện xây dựng 4 - 5 mô hình", behind a goal.
      if isGoal, clause.already == nil, let verb = clause.create,
        items[verb].has([.task, .planTask]) || candidates.words.ownTasks.contains(items[verb].phrase),
        isBound(to: verb, candidate)
      {
        return true
      }
      // "Trong đó có 550 ngàn lao động nông thôn", behind a goal.
      if isGoal, clause.already == nil, items[clause.range.lowerBound].has(.amongWhich),
        clause.range.lowerBound == clause.sentence.lowerBound, candidate.first - clause.range.lowerBound <= 2,
        drafts.last.map({ $0.candidate.family == .count && $0.candidate.noun == candidate.noun }) ?? true,
        !(candidate.end..<candidate.end + Reach.memberLead).contains(where: { at in
          candidates.item(at, clause.range).map { _ in candidates.lowered(at, at + 1) == "đang" } ?? false
        }),
        isBound(to: clause.create, candidate)
      {
        return true
      }
      // "Từ năm 2027 đến năm 2030, tỉnh đầu tư xây dựng 25 hồ chứa".
      if create, looksAhead(candidate, clause), isBound(to: clause.create, candidate) { return true }
      return opensTask(clause) && clause.already == nil && !state.toldResults
    }
    if candidate.isMarked, create || isGoal || clause.measure != nil { return true }
    // "Dân số đô thị lên 1,5 triệu người".
    if !scope.isNews, let verb = candidate.verb, items[verb].kind == .word,
      [candidates.words.len, candidates.words.xuong, candidates.words.xuongCon].contains(items[verb].phrase)
    {
      return true
    }
    // "Lắp đặt mới trạm 3G/4G: 58 trạm".
    if let verb = candidate.verb, items[verb].kind == .colon, create { return true }
    if isGoal || scope.mode == .goal {
      return create || opens || candidate.verb != nil || clause.measure != nil
        || scope.mode == .goal && (isWholeItem(candidate, clause) || opensItem(candidate, clause))
    }
    if clause.measure != nil, candidate.verb != nil { return true }
    if candidate.first > clause.range.lowerBound, items[candidate.first - 1].has([.task, .planTask]) { return true }
    return create && opensTask(clause)
  }

  /// Whether between a verb and a count stands nothing but the verb's own words.
  private func isBound(to verb: Int?, _ candidate: Candidate) -> Bool {
    guard let verb, verb < candidate.first else { return false }
    return (verb + 1..<candidate.first).allSatisfy {
      items[$0].kind == .word && (!items[$0].has([.notUnit, .joiner]) || items[$0].phrase == candidates.words.cho)
    }
  }

  /// "Di dời 200 hộ ra khỏi vùng thiên tai": under goals, a few words and a count open the item.
  private func opensItem(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let lead = clause.range.lowerBound..<candidate.first
    return clause.range.lowerBound == clause.sentence.lowerBound && clause.accepted.isEmpty
      && lead.count <= Reach.taskOpening
      && lead.allSatisfy {
        items[$0].kind == .word && !items[$0].has([.past, .citation, .label, .condition, .rankHead])
      }
  }

  /// A count stands near the verb or cue that makes it a target.
  func isNear(_ candidate: Candidate, _ clause: Clause, _ from: Int) -> Bool {
    let cue = max(clause.create ?? -1, clause.goal ?? -1, from)
    // "tháo gỡ cho các dự án điện, đường sắt và 11 công trình": one more of those whom the verb is for.
    let verb = max(clause.create ?? -1, clause.goal ?? -1)
    if clause.accepted.isEmpty, verb >= clause.range.lowerBound, verb < candidate.first,
      items[candidate.first - 1].has(.joiner),
      (verb..<candidate.first).contains(where: { items[$0].phrase == candidates.words.doiVoi && items[$0].phrase != 0 })
    {
      return false
    }
    return candidate.first - cue <= Reach.countCue
  }

  /// Whether the clause begins with a verb of making or doing, as tasks do.
  ///
  /// - Parameter orPlan: Whether the verbs of plans count too, and a time may stand before: "Đến năm 2025, hỗ trợ …".
  func opensTask(_ clause: Clause, orPlan: Bool = false) -> Bool {
    let start = orPlan ? behindAddressees(behindTime(clause), clause) : clause.range.lowerBound
    for index in (start..<clause.range.upperBound).prefix(Reach.taskOpening) {
      if items[index].has(.task) || orPlan && items[index].has(.planTask) { return true }
      if !items[index].has([.joiner, .goal, .continuation, .perYear, .predicate]), items[index].kind == .word {
        return false
      }
    }
    return false
  }

  /// "Đối với huyện, thị xã, thành phố duy trì 8/8 huyện …": where the verb stands behind those whom the task is for.
  private func behindAddressees(_ start: Int, _ clause: Clause) -> Int {
    guard let first = candidates.item(start, clause.range), first.phrase != 0, first.phrase == candidates.words.doiVoi
    else { return start }
    for at in (start + 1..<clause.range.upperBound).prefix(Reach.shortLeadIn) {
      if items[at].has([.task, .planTask, .goal]) { return at }
      guard items[at].kind.isOne(of: [.word, .comma]) else { return start }
    }
    return start
  }

  /// Where the words behind "Đến năm 2025," or "Giai đoạn 2026 - 2030," begin; the start of a clause without them.
  func behindTime(_ clause: Clause, from start: Int? = nil) -> Int {
    let start = start ?? clause.range.lowerBound
    var hasYear = false
    for index in (start..<clause.range.upperBound).prefix(Reach.yearLine) {
      let item = items[index]
      if item.kind == .year { hasYear = true }
      if item.kind == .comma { return hasYear ? index + 1 : start }
      // "Đến năm 2020 phát triển 20 trung tâm": no comma stands before the verb.
      let isTime = item.has(.deadlineLead) || item.phrase != 0 && item.phrase == candidates.words.nam
      guard item.kind == .year || item.kind == .dash || isTime && !item.has(.create) else {
        return hasYear && item.kind == .word && !item.has(.joiner) ? index : start
      }
    }
    return start
  }

  func isWantedMoney(_ candidate: Candidate, _ clause: Clause, _ isGoal: Bool) -> Bool {
    if isSumOfPhase(candidate, clause) || isPartBehindColon(candidate, clause) || isPartOfSum(candidate, clause) {
      return true
    }
    // "Để cán đích 10 tỷ USD trong năm nay, …".
    let start = clause.sentence.lowerBound
    if scope.isNews, state.isOwnGoal, candidate.first - start <= Reach.memberLead,
      candidates.lowered(start, start + 1).begins(with: "để")
    {
      return true
    }
    if isGoal, clause.measure != nil || clause.create != nil || candidate.isMarked { return true }
    if isGoal, isNamedPart(candidate, clause) { return true }
    if scope.mode == .goal, candidate.verb != nil || isWholeItem(candidate, clause) { return true }
    // "Trang bị phương tiện thủy: 375 tỷ đồng".
    if !scope.isNews, scope.mode == .task, let verb = candidate.verb, items[verb].kind == .colon,
      isWholeValue(candidate, clause)
    {
      return true
    }
    // "dự kiến lãi sau thuế 23 tỷ đồng".
    if state.isOwnGoal, let goal = clause.goal, goal < candidate.first, candidate.first - goal <= Reach.memberName {
      return true
    }
    if state.previous?.family == .money || isValueOfMeasure(candidate, clause) { return true }
    // "Kim ngạch xuất khẩu 18 tỷ USD, nhập khẩu 15 tỷ USD"; "thu hút 40 dự án với tổng vốn 800 triệu USD".
    if !scope.isNews, let last = clause.accepted.last?.candidate,
      last.family == .money && candidate.first - last.end <= Reach.memberName
        || measureBehindWith(last.end, clause) != nil
    {
      return true
    }
    // "Tổng kinh phí thực hiện các công trình hơn 232 triệu đồng", behind results.
    if clause.budget {
      return isGoal || !scope.isNews || !clause.revenue && !state.toldResults && !isSpent(candidate, clause)
    }
    // "tới hết năm 2010, tỉnh chi 134 tỷ đồng".
    if !scope.isNews, let create = clause.create, candidate.first - create <= Reach.memberLead,
      clause.deadlines.contains(where: { $0.group == 0 && $0.item < candidate.number })
    {
      return true
    }
    return !scope.isNews && (clause.revenue || clause.measure != nil) && (candidate.verb != nil || candidate.isMarked)
  }

  /// "giá trị sản xuất đạt 9.300 tỷ đồng, tăng 10%; trong đó nông nghiệp 2.600 tỷ đồng, tăng 4%; dịch vụ 2.500 tỷ đồng": a name and its sum,
  /// where a sum is the goal of the same sentence.
  private func isNamedPart(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.verb.map({ items[$0].has(.value) || items[$0].kind == .colon }) ?? true,
      var start = memberStart(candidate, clause),
      (drafts.last(where: { $0.candidate.family == .money })?.candidate.first ?? -1) >= clause.sentence.lowerBound
    else { return false }
    if items[start].has(.amongWhich) { start += 1 }
    let name = start..<max(start, candidate.verb ?? candidate.first)
    return (1...Reach.memberName).contains(name.count)
      && name.allSatisfy { items[$0].kind.isOne(of: [.word, .dash, .comma]) && !items[$0].has(Roles.clausal) }
  }

  /// "phấn đấu giá trị sản xuất: nông nghiệp 200 tỷ đồng, công nghiệp 300 tỷ đồng": behind a measure and a colon names with their values.
  private func isPartBehindColon(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard state.isOwnGoal, candidate.verb.map({ items[$0].has(.value) }) ?? true,
      clause.range.lowerBound - 1 > clause.sentence.lowerBound, items[clause.range.lowerBound - 1].kind == .colon,
      let start = memberStart(candidate, clause)
    else { return false }
    let name = start..<max(start, candidate.verb ?? candidate.first)
    guard (1...Reach.memberName).contains(name.count),
      name.allSatisfy({ items[$0].kind.isOne(of: [.word, .dash]) && !items[$0].has(Roles.clausal) })
    else { return false }
    let colon = clause.range.lowerBound - 1
    let lead = max(clause.sentence.lowerBound, colon - Reach.memberName)..<colon
    return lead.contains { items[$0].phrase != 0 && items[$0].has(.measure) }
      && !lead.contains { items[$0].kind.isOne(of: [.number, .percent]) }
  }

  /// "Giai đoạn đến năm 2020: 16.012,69 tỷ đồng": in a list a time and the sum that it takes are all of an item.
  private func isSumOfPhase(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !scope.isNews, scope.isListed, scope.mode != .past, scope.mode != .norm,
      candidate.end == clause.range.upperBound,
      let colon = clause.sentence.prefix(Reach.yearLine + 1).first(where: { items[$0].kind == .colon }),
      colon < candidate.first, candidate.first - colon <= Reach.bindingColon
    else { return false }
    let name = candidates.lowered(clause.sentence.lowerBound, colon)
    return ["giai đoạn ", "năm ", "đến năm "].contains { name.begins(with: $0) }
      && (clause.sentence.lowerBound..<colon).contains {
        items[$0].kind == .year && !scope.timeline.isOver(Int(items[$0].value))
      }
  }

  /// "được đầu tư xây dựng với kinh phí trên 45 tỷ đồng": what something has cost.
  func isSpent(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let measure = clause.lastMeasure, measure > clause.range.lowerBound else { return false }
    return items[measure - 1].phrase == candidates.words.voi
      && (clause.range.lowerBound..<measure).contains { items[$0].phrase == candidates.words.duoc }
  }
}
