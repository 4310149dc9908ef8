import Bytes

/// Decides whether a candidate is a target.
extension ProseReader {
  func weigh(_ candidate: Candidate, _ clause: inout Clause) {
    if isTarget(candidate, &clause) { accept(candidate, &clause) }
  }

  private func isTarget(_ candidate: Candidate, _ clause: inout Clause) -> Bool {
    if state.isOthers || isOnlyPossible(candidate, clause) { return false }
    if isHeldGoal(candidate, clause) { return true }
    if let goal = toldGoal(candidate, clause) {
      if state.mode == .past, goal > clause.range.lowerBound { clause.basisEnd = goal - 1 }
      return true
    }
    if group(candidate.number) != 0 { return isBracketTarget(candidate, clause) }
    if isException(candidate, clause) || isPast(candidate, clause) || isReached(candidate, clause)
      || isBesideGoal(candidate, clause)
    {
      return false
    }
    if isHeldAgainst(candidate, clause) || isOfSamePeriod(candidate, clause) {
      state.mode = .past
      state.isOwnPast = true
      return false
    }
    if isNorm(candidate, clause) {
      clause.norm = true  // "hỗ trợ 50% chi phí, tối đa 10 triệu đồng"
      noteSupport(candidate, clause)
      return false
    }
    if isOfSupport(candidate, clause) || isShareOfPayer(candidate, clause) || isPartOfFunding(candidate, clause) {
      state.supportEnd = candidate.end
      return false
    }
    if clause.forecast || clause.condition || isConditional(candidate, clause) { return false }
    if isDifference(candidate, clause) {
      clause.differenceEnd = candidate.end
      return false
    }
    if let difference = clause.difference, candidate.number - difference < Reach.difference { return false }
    if isStartPoint(candidate, clause) || isQualifier(candidate, &clause) || isAddressee(candidate, clause)
      || isOfOwners(candidate, clause)
      || isShareHad(candidate, clause)
    {
      return false
    }
    if isOfWhatThereIs(candidate, clause) {
      state.isOfWhatThereIs = true
      return false
    }
    if let comma = endOfBasis(candidate, clause) {
      clause.basisEnd = comma
      return false
    }
    return isWanted(candidate, clause) && !isAside(candidate, clause)
  }

  // MARK: What speaks against

  /// "sản lượng 500 tấn, cao hơn 5% so với năm 2026": by how much the value right before differs from another.
  private func isDifference(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, candidate.isMarked, candidate.verb == nil,
      candidate.first > clause.range.lowerBound,
      items[candidate.first - 1].kind == .comma,
      ["cao hơn", "thấp hơn"].contains(candidates.lowered(candidate.first, candidate.first + 1)),
      let next = candidates.item(candidate.end, clause.range)
    else { return false }
    return next.phrase != 0 && next.has(.baseline)
  }

  /// Figures in brackets are breakdowns or earlier values, but for milestones: `(năm 2027: 65%)`.
  func isBracketTarget(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard
      candidate.family == .percent || candidate.family == .count
        || candidate.family == clause.accepted.last?.candidate.family,
      state.mode != .past
    else { return false }
    if isCountOfItem(candidate, clause) { return true }
    if hasMeasureOfItsOwn(candidate, clause) { return true }
    guard let year = clause.deadlines.last(where: { $0.group == group(candidate.number) }) else { return false }
    if isForecastInBracket(candidate, clause) { return false }
    if let last = clause.accepted.last?.candidate.number, group(last) == group(candidate.number) { return true }
    let gap = candidate.number - year.item
    return gap > 0 && gap <= Reach.milestone && !clause.pastYear && !clause.accepted.isEmpty
      && !scope.timeline.isOver(year.year)
      // "(năm 2026: 70%)" in the plan of 2026 - 2028 of that year is its first step.
      && (scope.firstYear.map { year.year > $0 || !scope.isNews && scope.timeline.isToCome(year.year) } ?? true)
  }

  /// "tổng đàn bò 195 ngàn con (sản lượng thịt hơi 11.500 tấn)": behind a goal another measure with its value is all that a bracket holds.
  func hasMeasureOfItsOwn(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard state.mode == .goal, let last = clause.accepted.last?.candidate, last.family == candidate.family,
      last.unit != candidate.unit && candidate.family == .count || isShareInBracket(candidate),
      candidates.item(last.end, clause.range)?.kind == .open, group(last.number) == 0,
      candidates.item(candidate.end, clause.range)?.kind == .close
    else { return false }
    let inside = last.end + 1..<candidate.first
    if candidate.family == .percent {
      return inside.count > 1
        && inside.allSatisfy {
          items[$0].kind == .word
            && !items[$0].has([.past, .already, .difference, .planShare, .baseline, .deadlineLead])
        }
    }
    return inside.prefix(2).contains { items[$0].phrase != 0 && items[$0].has(.measure) }
      && inside.allSatisfy { items[$0].kind == .word && !items[$0].has([.past, .already, .difference]) }
  }

  /// "trên 90% hộ dùng nước (hợp vệ sinh đạt 100%)": a verb brings a share of the same kind.
  private func isShareInBracket(_ candidate: Candidate) -> Bool {
    candidate.family == .percent && (candidate.verb.map { items[$0].phrase == candidates.words.dat } ?? false)
  }

  /// "(dân số dự kiến năm 2025 là 10,2 triệu người)": a forecast, not a milestone.
  private func isForecastInBracket(_ candidate: Candidate, _ clause: Clause) -> Bool {
    for step in 1...Reach.brackets {
      guard let before = candidates.item(candidate.number - step, clause.range) else { return false }
      if before.has(.forecast), before.phrase != 0 { return true }
      if before.kind == .open { return false }
    }
    return false
  }

  func isPast(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if state.mode == .past { return true }
    if let past = clause.past, let separator = clause.separator, past > separator, past > (clause.goal ?? 0),
      separator >= (clause.accepted.last?.candidate.end ?? 0) - 1
    {
      return true
    }
    if scope.isNews, state.saidAlready, !state.isOwnGoal { return true }
    if clause.pastYear, clause.goal == nil || candidate.family == .percent { return true }
    if let already = clause.already, clause.accepted.isEmpty, clause.goal.map({ $0 < already }) ?? true,
      !saysWhich(already, candidate, clause)
    {
      if candidate.number - already <= Reach.already { return true }
      // "Với mục tiêu phát triển du lịch, huyện đã mở 3 khu và thu hút 50.000 lượt khách".
      if scope.isNews, let goal = clause.goal, ["với mục tiêu", "nhằm"].contains(candidates.lowered(goal, goal + 1)) {
        return true
      }
      let isAttribute = clause.measure.map { $0 < already } ?? false
      if !isAttribute, clause.goal == nil { return true }
    }
    return false
  }

  /// "đạt gần 10 tỷ đồng, đạt 681,8% so với chỉ tiêu giao", "bằng 205,6% số hồ sơ của quý I năm 2022" where nothing is aimed at: what
  /// is held against a plan, or against a year that is over, has been reached.
  private func isHeldAgainst(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !isUnderGoals, !state.isOwnGoal, state.mode != .goal || scope.mode == .goal, clause.goal == nil else {
      return false
    }
    var share: Int?
    for at in candidate.number..<(candidate.end + Reach.measuredShare) {
      guard let item = candidates.item(at, clause.range), item.kind != .semicolon else { return false }
      if item.kind == .percent {
        share = candidates.item(at - 2, clause.range).flatMap { binds($0) ? at : nil }
      } else if let share, item.has(.planShare), item.phrase != 0, at - share <= Reach.heldAgainst {
        return true
      } else if let share, item.kind == .year, scope.timeline.isOver(Int(item.value)), candidate.family == .percent {
        return (2...3).contains { candidates.item(share - $0, clause.range)?.phrase == candidates.words.bang }
      }
    }
    return false
  }

  /// "Mục tiêu năm nay là 84%; số thuê bao đạt 22,3 triệu, tăng 7,7% so với cùng kỳ năm ngoái": in news what is held against the same part
  /// of the year before has been reached, where its own clause aims at nothing and no year to come is told.
  private func isOfSamePeriod(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard scope.isNews, clause.goal == nil, !isUnderGoals, clause.accepted.isEmpty,
      clause.range.lowerBound > clause.sentence.lowerBound, items[clause.range.lowerBound - 1].kind == .semicolon,
      !(clause.sentence.lowerBound..<clause.range.lowerBound).contains(where: { items[$0].kind == .colon }),
      let issued = scope.timeline.issued, state.year.map({ $0.year <= issued }) ?? true
    else { return false }
    let behind = candidates.lowered(candidate.end, clause.range.upperBound)
    return ["cùng kỳ năm ngoái", "cùng kỳ năm trước", "cùng kì năm ngoái", "cùng kì năm trước"].contains {
      behind.holds($0)
    }
  }

  /// "đạt", "bằng" before a share.
  private func binds(_ item: Item) -> Bool { item.kind == .word && item.has(.value) || item.has(.comparator) }

  /// "phấn đấu tỷ lệ lao động đã qua đào tạo đạt 70%": says which; the verb that brings the value stands behind it.
  private func saysWhich(_ already: Int, _ candidate: Candidate, _ clause: Clause) -> Bool {
    // "phấn đấu tỷ lệ lao động đã qua đào tạo có chứng chỉ 37%".
    if let goal = clause.goal, let measure = clause.measure, goal < measure, measure + 1 < already,
      candidate.verb == nil,
      items[already].phrase != candidates.words.daDat,
      candidates.item(already + 1, clause.range).map({ !$0.has(.value) && $0.kind == .word }) ?? false
    {
      return true
    }
    guard state.mode == .goal || scope.mode == .goal || scope.mode == .task && !scope.isNews,
      let measure = clause.measure, measure < already,
      candidate.verb != nil || candidate.isMarked, let next = candidates.item(already + 1, clause.range)
    else { return false }
    return (candidate.verb ?? candidate.first) > already + 1 && !next.has(.value)
  }

  /// "34 địa phương đã công bố danh mục": what the number counts has been done; not "100% chỉ tiêu đã đề ra".
  func isReached(_ candidate: Candidate, _ clause: Clause) -> Bool {
    // "đạt 22/23 triệu đồng": so much of what was planned.
    if items[candidate.number].second != 0, !isUnderGoals, candidate.family == .money || candidate.family == .area {
      return true
    }
    guard !state.isOwnGoal, candidate.family == .count || candidate.family == .percent && !isUnderGoals
    else { return false }
    for at in candidate.end..<(candidate.end + Reach.reached) {
      guard let next = candidates.item(at, clause.range), next.kind == .word || next.kind == .comma else {
        return false
      }
      if next.has(.already) {
        guard let verb = candidates.item(at + 1, clause.range), verb.has(.issuing) else { return true }
        // "100% văn bản đã ký được phát hành": in a plan it says which.
        return scope.isNews && candidates.words.signings.contains(verb.phrase)
      }
      if next.has(.goal) { return false }
      // "có 62% người dùng từng mua hàng qua mạng", "54 doanh nghiệp chưa thoái vốn".
      if scope.mode != .goal, clause.goal == nil, next.kind == .word,
        next.phrase == candidates.words.chua && next.phrase != 0 || isOnce(at)
      {
        return true
      }
    }
    return false
  }

  /// "từng", behind what is counted.
  private func isOnce(_ index: Int) -> Bool {
    items[index].range.count == "từng".utf8.count && candidates.lowered(index, index + 1) == "từng"
  }

  /// Entitlements and rules: `hỗ trợ 100% chi phí`, `giảm 50% mức phí`.
  func isNorm(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if clause.norm, scope.mode != .goal || candidate.family == .time || candidate.family == .money { return true }
    if candidate.family == .money, candidate.unit.utf8.contains(0x2F) || scope.mode != .goal {
      let isPaid = (1...Reach.entitlementVerb).contains { step in
        candidates.item(candidate.first - step, clause.range).map { $0.has(.normVerb) && !$0.has([.value, .revenue]) }
          ?? false
      }
      if isPaid, !clause.budget, !isPartOfSum(candidate, clause) { return true }
    }
    guard candidate.family == .percent else { return false }
    if isRate(candidate, clause) || isPerDay(candidate, clause) { return true }
    // "Giảm 20% học phí đối với hộ cận nghèo, 50% đối với hộ nghèo": the same for others.
    if candidate.verb == nil, let next = candidates.item(candidate.end, clause.range), next.phrase != 0,
      [candidates.words.cho, candidates.words.doiVoi].contains(next.phrase),
      let sign = (clause.range.lowerBound..<candidate.first).last(where: { items[$0].kind == .percent }),
      !(sign..<candidate.first).contains(where: { items[$0].kind == .semicolon }),
      let first = candidates.candidate(at: sign - 1, in: clause.range), first.number < candidate.number,
      isNorm(first, clause)
    {
      return true
    }
    var at = candidate.end
    while at < candidate.end + Reach.entitlementNoun, let next = candidates.item(at, clause.range), next.phrase == 0 {
      at += 1
    }
    guard let next = candidates.item(at, clause.range), next.has(.normNoun), !next.has(.budget) || next.has(.normNoun)
    else { return false }
    for step in 1...Reach.entitlementVerb {
      guard let before = candidates.item(candidate.first - step, clause.range) else { return false }
      if before.has(.normVerb) { return !(before.has(.reduction) && isCostOfOperation(at, clause)) }
    }
    return candidates.item(candidate.number - 1, clause.range)?.has(.normVerb) ?? false
  }

  /// `phạt 0,05%/ngày`, `lãi 0,03% mỗi ngày`: so much for each day is charged.
  private func isPerDay(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let slash = candidates.item(candidate.end, clause.range), candidate.value < 1 else { return false }
    let end = min(candidate.end + 2, clause.range.upperBound)
    if slash.kind == .slash { return candidates.lowered(candidate.end + 1, max(end, candidate.end + 1)) == "ngày" }
    return slash.kind == .word && candidates.lowered(candidate.end, end) == "mỗi ngày"
  }

  /// `VAT 10%`, `Dự phòng: 5%`: the name of a rate is all that stands before it.
  private func isRate(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if let verb = candidate.verb, items[verb].kind != .colon { return false }
    let name = (candidate.verb ?? candidate.first) - 1
    guard let last = candidates.item(name, clause.range), last.phrase != 0,
      candidates.words.rates.contains(last.phrase)
    else { return false }
    let start = max(clause.range.lowerBound, (clause.separator ?? -1) + 1)
    return name - start <= 2
  }

  /// `giảm 20% chi phí tuân thủ`: a cost that is to fall, not a fee that is waived.
  func isCostOfOperation(_ at: Int, _ clause: Clause) -> Bool {
    guard let noun = candidates.item(at, clause.range) else { return false }
    // "Giảm 30% chi phí tuân thủ" among the goals of a plan.
    let isAmongGoals =
      state.isOwnGoal || isUnderGoals && !scope.isNews && !Lexicon.fees.contains(candidates.lowered(at, at + 1))
    return noun.has(.measure) && isAmongGoals || clause.goal != nil
  }

  /// `đạt dưới 50% thì …`, "Trường hợp lũ vượt báo động 3, di dời 1.200 hộ".
  func isConditional(_ candidate: Candidate, _ clause: Clause) -> Bool {
    // "Để đạt mục tiêu tăng trưởng 6,5% thì quý II phải tăng 7%".
    if let goal = clause.goal, items[goal].has(.goalSection), goal < candidate.first,
      candidates.lowered(clause.sentence.lowerBound, clause.sentence.lowerBound + 1).begins(with: "để")
    {
      return false
    }
    if let first = clause.sentence.prefix(Reach.leadYear).first(where: { items[$0].kind == .word }),
      items[first].phrase != 0,
      ["trường hợp", "trong trường hợp"].contains(candidates.lowered(first, first + 1)),
      let comma = clause.sentence.prefix(Reach.announcement).first(where: { items[$0].kind == .comma }), first < comma,
      comma < candidate.first,
      !(first..<comma).contains(where: { items[$0].kind == .percent })
    {
      return true
    }
    return (candidate.end..<(candidate.end + Reach.condition)).contains {
      candidates.item($0, clause.range)?.phrase == candidates.words.thi
    }
  }

  /// The first figure of `từ 30% lên 50%`, `từ 20 xuống 8 ngày`.
  func isStartPoint(_ candidate: Candidate, _ clause: Clause) -> Bool {
    if isBroughtDown(candidate, clause) || isSetAnew(candidate, clause) { return true }
    guard let before = candidates.item(candidate.number - 1, clause.range) else { return false }
    // "lên 30%, từ mức 12% năm 2025".
    if before.phrase != 0, before.phrase == candidates.words.mucLevel,
      candidates.item(candidate.number - 2, clause.range)?.phrase == candidates.words.tu
    {
      return true
    }
    if isHeldLevel(candidate, clause) { return true }
    guard before.phrase == candidates.words.tu else { return false }
    for at in candidate.end..<(candidate.end + Reach.startPoint) {
      guard let next = candidates.item(at, clause.range), next.kind != .comma, next.kind != .semicolon else {
        return false
      }
      if next.phrase != 0
        && (candidates.words.endpoints.contains(next.phrase) || candidates.isLedUpTo(at, clause.range))
        || next.has(.value) && next.has(.reduction) || isRaisedTo(at)
      {
        return true
      }
      if next.kind == .number { return false }
    }
    return false
  }

  /// "So với mức 83% của năm 2025, …", "cao hơn so với tỷ lệ 5% năm 2025": what a value is held against.
  private func isHeldLevel(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let at = candidate.first - 1
    guard candidate.family == .percent, let level = candidates.item(at, clause.range), level.kind == .word,
      let against = candidates.item(at - 1, clause.range), against.phrase != 0, against.has(.baseline)
    else { return false }
    return ["mức", "tỷ lệ", "tỉ lệ", "con số"].contains(candidates.lowered(at, at + 1))
  }

  /// "nâng tỷ lệ đô thị hóa từ 65% hiện nay lên 72%", "giảm từ 20 ngày như hiện nay xuống còn 12 ngày": now is where it starts.
  func isOfStart(_ index: Int, _ clause: Clause) -> Bool {
    guard
      let number = (1...Reach.memberLead).map({ index - $0 }).first(where: {
        candidates.item($0, clause.range)?.kind == .number
      }),
      (number + 1..<index).allSatisfy({ items[$0].kind.isOne(of: [.word, .percent]) && !items[$0].has(.value) }),
      let candidate = candidates.candidate(at: number, in: clause.range),
      clause.already.map({ $0 >= number }) ?? true
    else { return false }
    return isStartPoint(candidate, clause)
  }

  /// "từ 14.000 tấn năm 2020 tăng lên 20.000 tấn": to where it rises.
  private func isRaisedTo(_ index: Int) -> Bool {
    items[index].kind == .word
      && ["tăng lên", "nâng lên", "thành", "điều chỉnh thành", "điều chỉnh lên", "điều chỉnh xuống", "điều chỉnh còn"]
        .contains(candidates.lowered(index, index + 1))
  }

  /// "Chỉ tiêu đã giao 33.000 hộ; chỉ tiêu điều chỉnh 35.000 hộ": what was set before it is set anew.
  private func isSetAnew(_ candidate: Candidate, _ clause: Clause) -> Bool {
    let lead = candidates.lowered(max(clause.range.lowerBound, candidate.first - 3), candidate.first)
    guard ["đã giao", "đã giao là", "giao đầu năm", "cũ", "cũ là"].contains(where: { lead.ends(with: $0) }) else {
      return false
    }
    let behind = candidate.end..<min(clause.sentence.upperBound, candidate.end + Reach.label)
    return behind.contains {
      items[$0].kind == .word && candidates.lowered($0, min($0 + 2, behind.upperBound)).begins(with: "điều chỉnh")
    }
  }

  /// "Sắp xếp 15 phòng chuyên môn còn 10 phòng": how many there are, before how many of the same are to be left.
  private func isBroughtDown(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.verb == nil else { return false }
    let left = (candidate.end..<candidate.end + Reach.startPoint).first { at in
      guard let verb = candidates.item(at, clause.range), verb.kind == .word, verb.phrase != 0 else { return false }
      return [candidates.words.con, candidates.words.xuongCon, candidates.words.xuong].contains(verb.phrase)
    }
    guard let left, (candidate.end..<left).allSatisfy({ items[$0].kind == .word }),
      let number = candidates.item(left + 1, clause.range), number.kind == .number,
      let noun = candidates.item(left + 2, clause.range)
    else { return false }
    return noun.kind == .word && candidate.unit.begins(with: candidates.lowered(left + 2, left + 3))
  }

  /// A number inside another target's predicate or subject.
  func isQualifier(_ candidate: Candidate, _ clause: inout Clause) -> Bool {
    if candidate.family == .capacity || candidate.family == .area || candidate.family == .count
      || candidate.family == .time
    {
      if isInsideMeasure(candidate, clause) { return true }
    }
    // "lúa nước 2 vụ trở lên là 3,2 triệu ha", "tỷ lệ xã đạt dưới 10 tiêu chí còn 25%", "các xã có tỷ lệ hộ nghèo trên
    // 25% giảm từ 4%": a threshold, the value stands behind it.
    let isMarkedCount = candidate.family == .count && candidate.isMarked && clause.measure != nil
    // "mô hình đạt 100 triệu đồng/ha đạt 35 ha": how much to each says which.
    let isRate = candidate.family == .money && candidate.unit.utf8.contains(UInt8(ascii: "/"))
    if items[candidate.end - 1].has(.orMore) || candidate.family == .percent || isMarkedCount || isRate,
      let verb = candidates.item(candidate.end, clause.range), verb.kind == .word, verb.has(.value),
      isFollowedByShare(candidate.end + 1, clause)
    {
      return true
    }
    guard let last = clause.accepted.last?.candidate else { return false }
    let separator = max(clause.separator ?? -1, clause.strongSeparator ?? -1)
    let isSeparated = separator >= last.end - 1
    if !isSeparated {
      if isRunOn(candidate, clause) || isForSoMany(candidate, clause) || isPurposeOfSum(candidate, behind: last, clause)
      {
        return false
      }
      // "tăng trên 9%/năm đến cuối nhiệm kỳ đạt 10%": what is to be reached by another time.
      if isOfAnotherTime(candidate, behind: last) { return false }
      // A figure without a comma before it belongs to the predicate, but for "với tổng vốn khoảng 5 tỷ đồng".
      guard candidate.verb != nil || candidate.isMarked || [.money, .count, .area].contains(candidate.family),
        let own = measureBehindWith(last.end, clause)
      else { return true }
      // "bảo vệ 09 khu vực với diện tích 857,5 km2": how large they are.
      if candidate.family == .area, last.family == .count, candidates.lowered(own, own + 1) == "diện tích" {
        return true
      }
      // "tăng trưởng 8% với tỷ trọng kinh tế số đạt 22%": a measure behind the value, not in the predicate of a share.
      if last.family == .percent {
        let isValue = last.verb != nil || last.isMarked || clause.measure ?? .max < last.number
        return own - 1 > last.end || !isValue
      }
      return false
    }
    // "12 dự án, có khối lượng giải ngân từ 50 tỷ đồng trở lên": what each of them has.
    if last.family == .count, items[candidate.end - 1].has(.orMore), candidate.family != last.family,
      let having = candidates.item(separator + 1, clause.range), having.phrase == candidates.words.co,
      let measure = candidates.item(separator + 2, clause.range), measure.phrase != 0,
      measure.has(.measure) || candidates.words.masses.contains(measure.phrase)
    {
      return true
    }
    if isTaskOfItsOwn(candidate, behind: last, clause) { return false }
    if last.family == .percent, candidate.family != .percent, candidate.family != .rank, candidate.family != .money,
      candidate.family != .multiple
    {
      if !opensAnew(candidate, behind: last, separator, clause) { return true }
    }
    if last.family == .count, candidate.family == .count || candidate.family == .area || candidate.family == .time {
      // After a count a further one must open its member, be marked, or have a verb of its own.
      let opens = opensMember(candidate, separator, clause)
      return
        !(opens || candidate.isMarked || (clause.create ?? -1) > separator || isFurtherMember(candidate, clause)
        || isAverage(candidate, behind: separator))
    }
    return false
  }
}
