/// What tells that a sentence looks back, where goals were said before it; and words of goals that aim at nothing.
extension ProseReader {
  /// Whether a sentence tells what is, or has been, though goals were said before it: "Hiện khoảng 90% …", "…, tăng 152 hộ so với đầu
  /// nhiệm kỳ". A word that aims at something in the sentence itself wins, and so does a year to come.
  ///
  /// - Parameter behindNow: Whether the sentence before told what is now.
  func tellsOfPast(_ sentence: Range<Int>, behindNow: Bool = false) -> Bool {
    guard scope.mode != .past, let first = sentence.first(where: { items[$0].kind == .word }) else { return false }
    if tellsExcess(sentence) || tellsFindings(sentence) || comparesWithBefore(first, sentence) || saysNow(sentence)
      || tellsOfEvent(first, sentence) || tellsOutcome(sentence) || tellsPartOfYear(sentence)
    {
      return true
    }
    let opensWithNow =
      items[first].isCapital && items[first].phrase != 0
      && (items[first].phrase == candidates.words.hien && !isCompound(first, sentence)
        || !isUnderGoals && candidates.words.examples.contains(items[first].phrase))
    guard
      opensWithNow || behindNow
        || scope.isNews && !(isUnderGoals && scope.isListed) && (state.mode == .goal || scope.mode == .goal)
    else {
      return false
    }
    var direction: Int?
    var isCompared = false
    for index in sentence {
      let item = items[index]
      if item.kind == .year, scope.timeline.isToCome(Int(item.value)) { return false }
      guard item.phrase != 0 else { continue }
      if item.has(.goal), !item.has(.comparator), !candidates.words.lookingBack.contains(item.phrase) { return false }
      if LexiconTable.shared.wordings[Int(item.phrase)].contains(.direction) { direction = index }
      if let direction, item.has(.baseline), index - direction <= Reach.growth, isPastPoint(behind: index, sentence) {
        isCompared = true
      }
    }
    return opensWithNow || isCompared && !isAhead
  }

  /// Whether words aim at something, of themselves: not the names of goals, which results are held against too.
  private func aims(_ range: Range<Int>) -> Bool {
    range.contains { at in
      let item = items[at]
      return item.phrase != 0 && item.has(.goal) && !item.has(.comparator)
        && !candidates.words.lookingBack.contains(item.phrase)
    }
  }

  /// "đạt 157 trường, vượt 31 trường so với chỉ tiêu nghị quyết", "108 triệu lượt, vượt 6% so với kế hoạch năm 2023": by how much a plan
  /// has been passed. In a plan only one of a year that is over.
  private func tellsExcess(_ sentence: Range<Int>) -> Bool {
    guard !isUnderGoals else { return false }
    for at in sentence where items[at].phrase != 0 && items[at].phrase == candidates.words.vuot {
      guard let number = candidates.item(at + 1, sentence), number.kind == .number else { continue }
      let behind = at + 2..<max(at + 2, min(sentence.upperBound, at + 2 + Reach.growth))
      guard
        let plan = behind.first(where: { items[$0].phrase != 0 && items[$0].has(.planShare) && items[$0].kind == .word }
        ),
        !(at + 2..<plan).contains(where: { items[$0].kind.isOne(of: [.number, .comma, .semicolon]) })
      else { continue }
      let isOver = (plan..<min(sentence.upperBound, plan + Reach.yearRole)).contains {
        items[$0].kind == .year && scope.timeline.isOver(Int(items[$0].value))
      }
      if scope.isNews && !aims(sentence) || isOver { return true }
    }
    return false
  }

  /// "Quý I, thu ngân sách đạt 1.000 tỷ đồng", "Xuất khẩu tháng 3 đạt 50 triệu USD" told in April: behind the goal of a year what a part of
  /// it that is over has brought. A goal of its own, or a year to come, says otherwise.
  private func tellsPartOfYear(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, !isUnderGoals, let month = scope.timeline.month, !aims(sentence) else { return false }
    if opensWithDayOver(sentence, month) { return true }
    guard state.mode == .goal, let end = endOfPart(sentence), end <= month else { return false }
    return !sentence.contains { items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value)) }
  }

  /// "Đến 30/11/2026, dư nợ đạt 85.357 tỷ đồng" told in December: a day that is over opens the sentence.
  private func opensWithDayOver(_ sentence: Range<Int>, _ month: Int) -> Bool {
    guard let day = sentence.prefix(Reach.limit + 1).first(where: { items[$0].kind == .date }), items[day].second > 0,
      day > sentence.lowerBound,
      Lexicon.untilDays.contains(candidates.lowered(sentence.lowerBound, day)),
      !sentence.contains(where: { at in
        items[at].kind == .year && scope.timeline.isToCome(Int(items[at].value))
          || items[at].phrase != 0 && items[at].has([.goalSection, .strongGoal])
      })
    else { return false }
    let year = Int(items[day].value)
    return scope.timeline.isOver(year) || !scope.timeline.isToCome(year) && Int(items[day].second) < month
  }

  /// The month with which the part of a year ends that stands before the first figure: "Quý I", "tháng 3", "Tính chung 3 tháng".
  func endOfPart(_ sentence: Range<Int>) -> Int? {
    for at in sentence {
      let item = items[at]
      if item.kind == .number {
        return isMonthsGoneBy(at, sentence) ? Int(item.value) : nil
      }
      guard item.phrase != 0, let next = candidates.item(at + 1, sentence) else { continue }
      if item.phrase == candidates.words.quy, let quarter = quarter(next) { return 3 * quarter }
      let isMonth = item.phrase == candidates.words.thang || candidates.words.monthLeads.contains(item.phrase)
      if isMonth, next.kind == .number, (1...12).contains(next.value), next.second == 0 { return Int(next.value) }
    }
    return nil
  }

  /// "Tính chung 3 tháng, …", "10 tháng qua, …": not "trong 3 tháng tới", "3 tháng cuối năm".
  private func isMonthsGoneBy(_ number: Int, _ sentence: Range<Int>) -> Bool {
    guard let unit = candidates.item(number + 1, sentence), unit.phrase != 0, unit.phrase == candidates.words.thang,
      (1...12).contains(items[number].value), items[number].second == 0,
      number == sentence.lowerBound
        || candidates.lowered(max(sentence.lowerBound, number - 2), number).hasSuffix("tính chung")
    else { return false }
    let behind = candidates.lowered(number + 2, min(number + 3, sentence.upperBound))
    return !["tới", "cuối", "còn", "tiếp", "sau"].contains { behind.hasPrefix($0) }
  }

  /// "I", "II", "1": a quarter's number.
  private func quarter(_ item: Item) -> Int? {
    if item.kind == .number { return (1...4).contains(item.value) ? Int(item.value) : nil }
    let text = String(decoding: candidates.bytes[item.range], as: UTF8.self)
    return ["I", "II", "III", "IV"].firstIndex(of: text).map { $0 + 1 }
  }

  /// "Sau nửa chặng đường, tỉnh đạt được những kết quả tích cực, tỷ lệ hộ nghèo giảm còn 2,7%": results are announced before the first
  /// figure.
  private func tellsOutcome(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, !isUnderGoals, let figure = sentence.first(where: { items[$0].kind == .number }),
      let comma = (sentence.lowerBound..<figure).last(where: { items[$0].kind == .comma }), !aims(sentence)
    else { return false }
    let lead = candidates.lowered(sentence.lowerBound, comma)
    guard let reached = lead.firstRange(of: "đạt được ") else { return false }
    return lead[reached.upperBound...].firstRange(of: "kết quả") != nil
  }

  /// "Trong đó, Nhà máy A đóng góp 500 tỷ đồng mỗi năm": who gives how much is no part of a sum that is aimed at.
  func tellsGifts(_ sentence: Range<Int>) -> Bool {
    guard let figure = sentence.first(where: { items[$0].kind == .number }) else { return false }
    let lead = candidates.lowered(max(sentence.lowerBound, figure - Reach.shortLeadIn), figure)
    return Lexicon.contributions.contains { lead.hasSuffix(" " + $0) } || lead.holds(" đang ")
  }

  /// "Khảo sát của Viện … cho thấy: 70,6% sinh viên …": what was found out.
  private func tellsFindings(_ sentence: Range<Int>) -> Bool {
    guard
      let shown = sentence.first(where: { has(stating: $0) && candidates.lowered($0, $0 + 1) == "cho thấy" }),
      shown > sentence.lowerBound
    else { return false }
    let lead = candidates.lowered(sentence.lowerBound, shown)
    if Lexicon.inquiries.contains(where: { lead.holds($0) }) {
      return !sentence.contains { $0 > shown && items[$0].phrase != 0 && items[$0].has(.strongGoal) && isAhead }
    }
    return Lexicon.records.contains { lead.holds($0) } && !aims(shown + 1..<sentence.upperBound)
      && !sentence.contains { items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value)) }
  }

  /// "So với mọi năm, năm nay diện tích rau tăng khoảng 300 ha": held at once against a time that is over.
  private func comparesWithBefore(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard scope.isNews, !isUnderGoals, items[first].phrase != 0, items[first].has(.baseline),
      isPastPoint(behind: first, sentence), !aims(sentence)
    else { return false }
    return sentence.contains { at in
      items[at].phrase != 0 && LexiconTable.shared.wordings[Int(items[at].phrase)].contains(.direction)
    }
  }

  /// "Theo báo cáo của Chương trình, hiện cả nước có 2.045 xã": what is now, behind a lead that aims at nothing.
  func saysNow(_ sentence: Range<Int>) -> Bool {
    guard let comma = sentence.first(where: { items[$0].kind == .comma }), comma + 1 < sentence.upperBound,
      comma - sentence.lowerBound <= Reach.leadYear,
      items[comma + 1].phrase != 0, items[comma + 1].phrase == candidates.words.hien, !isCompound(comma + 1, sentence)
    else { return false }
    return !(sentence.lowerBound..<comma).contains { items[$0].kind.isOne(of: [.number, .percent]) }
      && !aims(comma + 1..<sentence.upperBound)
  }

  /// "Sau lễ khởi động, Tỉnh đoàn khởi công 1 căn nhà", "Tại buổi lễ, Quỹ trao 50 suất quà": what happened.
  private func tellsOfEvent(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard scope.isNews, !isUnderGoals, items[first].isCapital, sentence.contains(where: { items[$0].kind == .number })
    else { return false }
    let lead = candidates.lowered(first, min(first + 4, sentence.upperBound))
    return Lexicon.events.contains { lead.hasPrefix($0) } && !aims(sentence)
      && !sentence.contains { items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value)) }
  }

  /// "Kế hoạch năm 2024, huyện trồng mới 450 ha rừng", "Kế hoạch cả năm. Tỉnh phải trồng 4.045 ha": news lead in what is planned.
  func opensWithPlan(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, scope.mode != .norm, state.mode != .past, let first = sentence.first, items[first].isCapital,
      items[first].has(.planShare),
      ["kế hoạch", "chỉ tiêu", "mục tiêu"].contains(candidates.lowered(first, first + 1)),
      let mark = sentence.first(where: { items[$0].kind.isOne(of: [.comma, .stop, .colon]) }),
      mark - first <= Reach.yearRole + 1
    else { return false }
    let time = candidates.lowered(first + 1, mark)
    if time == "cả năm" { return true }
    return first + 2 < mark && items[mark - 1].kind == .year && !scope.timeline.isOver(Int(items[mark - 1].value))
      && (first + 1..<mark - 1).allSatisfy { items[$0].phrase == candidates.words.nam || items[$0].has(.deadlineLead) }
  }

  /// "Giữ ổn định diện tích nuôi cá tra khoảng 5.400 ha": news that tell what a plan asks for open with its verb, and name no one who
  /// would have done it.
  func opensWithKeeping(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, scope.mode != .norm, scope.mode != .past, state.mode != .past, !state.toldResults,
      scope.followsGoals, let first = sentence.first, items[first].isCapital, items[first].phrase != 0,
      candidates.words.keepers.contains(items[first].phrase), let measure = candidates.item(first + 1, sentence),
      measure.phrase != 0, measure.has(.measure)
    else { return false }
    return sentence.contains { items[$0].kind == .number }
      && !sentence.contains { items[$0].phrase != 0 && items[$0].has([.past, .already, .planShare, .baseline]) }
  }

  /// "GDP năm 2025 dự kiến tăng trên 8%" told in October 2025, "dự kiến có 12/13 chỉ tiêu đạt kế hoạch", "dự kiến cả năm tăng 4%": what
  /// a year that is nearly over will have been.
  func isEstimate(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, !isUnderGoals, candidates.words.expecting.contains(items[index].phrase), clause.goal == nil
    else { return false }
    if isHeldAgainstPlan(behind: index, clause) { return true }
    // "GRDP quý I dự kiến tăng 7,5%" told on the first of April.
    if let month = scope.timeline.month, let end = endOfPart(around(index, clause)), end <= month,
      !around(index, clause).contains(where: {
        items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value))
      })
    {
      return true
    }
    guard let ending = scope.timeline.ending else { return false }
    let start = max(clause.range.lowerBound, index - Reach.yearRole)
    let near = start..<min(clause.range.upperBound, index + Reach.growth + Reach.yearRole)
    if near.contains(where: {
      items[$0].kind == .year && Int(items[$0].value) != ending
        && !(isComparedYear($0, clause) && scope.timeline.isOver(Int(items[$0].value)))
    }) {
      return false
    }
    if near.contains(where: {
      items[$0].kind == .year && scope.timeline.isOver(Int(items[$0].value)) && isComparedYear($0, clause)
    }) {
      return true
    }
    return near.contains { at in
      let item = items[at]
      if item.kind == .number { return item.second != 0 && at > index && at - index <= Reach.heldAgainst }
      if item.kind == .word, item.phrase == 0 || item.phrase == candidates.words.nam {
        return candidates.lowered(at, min(at + 2, near.upperBound)) == "cả năm"
      }
      guard item.kind == .year, items[max(0, at - 1)].phrase == candidates.words.nam, !isComparedYear(at, clause) else {
        return false
      }
      return at < 2 || !items[at - 2].has(.deadlineLead) || items[at - 2].phrase == candidates.words.inYear
    }
  }

  /// The part of a clause around an item in which words still speak of it.
  func around(_ index: Int, _ clause: Clause) -> Range<Int> {
    max(clause.range.lowerBound, index - Reach.announcement)..<min(clause.range.upperBound, index + Reach.announcement)
  }

  /// "bằng 118% năm 2025", "bằng 112% so với thực hiện năm 2025": a year that a share is of.
  private func isComparedYear(_ index: Int, _ clause: Clause) -> Bool {
    (1...Reach.yearRole).contains { step in
      candidates.item(index - step, clause.range).map { $0.kind == .percent || $0.phrase != 0 && $0.has(.baseline) }
        ?? false
    }
  }

  /// "Dự kiến đến cuối năm thu ngân sách đạt 18.000 tỷ đồng, vượt 28,6% dự toán" told in the last months of a year or right behind it: what
  /// is held against the year's plan is what it will have brought.
  private func isHeldAgainstPlan(behind index: Int, _ clause: Clause) -> Bool {
    guard scope.timeline.ending != nil || scope.timeline.month == 1,
      !around(index, clause).contains(where: { at in
        items[at].kind == .year && scope.timeline.ending != Int(items[at].value)
          && !scope.timeline.isOver(Int(items[at].value))
      })
    else { return false }
    // "dự kiến giao thu ngân sách 20.000 tỷ đồng, bằng 105% dự toán", "năm tới": what is to be.
    let near = around(index, clause)
    let isOfYearToCome = near.contains { at in
      items[at].phrase != 0 && items[at].phrase == candidates.words.nextYear
        || at > index && items[at - 1].phrase == items[index].phrase && candidates.lowered(at, at + 1) == "giao"
    }
    if isOfYearToCome, !near.contains(where: { candidates.lowered($0, $0 + 1) == "năm nay" }) { return false }
    return (index..<around(index, clause).upperBound).contains { at in
      guard items[at].kind == .percent else { return false }
      return (1...2).contains { step in
        candidates.item(at + step, clause.range).map {
          $0.kind == .word && $0.phrase != 0 && $0.has(.planShare) && !$0.has(.past)
        } ?? false
      }
    }
  }

  /// "Chỉ tiêu năm 2027: GRDP ước đạt 367.000 tỷ đồng" told in 2026: behind goals of a year to come the estimate is of that year.
  func isEstimateAhead(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.isNews, state.mode == .goal, candidates.words.estimates.contains(items[index].phrase),
      clause.already == nil
    else { return false }
    for at in around(index, clause) {
      let item = items[at]
      // "hết tháng 11", "trong năm nay", "…, phấn đấu còn 2%": an estimate of the year at hand.
      if item.kind == .year, at < index, !scope.timeline.isToCome(Int(item.value)) { return false }
      guard item.phrase != 0 else { continue }
      if item.phrase == candidates.words.phanDau || item.has(.relativeYear)
        || candidates.words.monthLeads.contains(item.phrase) || item.phrase == candidates.words.thang
      {
        return false
      }
    }
    return clause.deadlines.contains { scope.timeline.isToCome($0.year) } || isAhead
  }

  /// Whether a sentence goes on with a year that is over, where no heading but the title alone calls what stands here goals: it names no
  /// time of its own and aims at nothing.
  func goesOnOfYearOver(_ sentence: Range<Int>) -> Bool {
    guard state.tellsYearOver, !scope.isNews, scope.heading == nil else { return false }
    return !sentence.contains { at in
      items[at].kind == .year && !scope.timeline.isOver(Int(items[at].value))
        || items[at].phrase != 0 && items[at].has(.goal) && !items[at].has(.comparator)
    }
  }

  /// "… đã đạt được nhiều kết quả. Cụ thể, độ che phủ rừng đạt 41,89%, năm 2020 phấn đấu đạt 42%. Giá trị sản xuất tăng 5,73%": in
  /// news that list results, a goal told behind a figure of its sentence is of that sentence alone.
  mutating func listsResults(_ sentence: Range<Int>) {
    guard scope.isNews, !isUnderGoals else { return }
    let goal = sentence.first { items[$0].phrase != 0 && items[$0].has(.goal) && !items[$0].has(.comparator) }
    if state.listsResults, state.isOwnGoal, let goal,
      (sentence.lowerBound..<goal).contains(where: { items[$0].kind == .number })
    {
      state.mode = .neutral
    }
    guard goal == nil, !state.listsResults else { return }
    state.listsResults = sentence.contains { at in
      items[at].phrase != 0 && items[at].has(.already)
        && (at + 1...at + Reach.already).contains { next in
          candidates.item(next, sentence).map { $0.phrase != 0 && $0.has(.pastSection) } ?? false
        }
    }
  }

  /// "Hiện diện tại 20 quốc gia", "Hiện thực hóa …": words of which the one for now is only the first half.
  private func isCompound(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = candidates.item(first + 1, sentence), !next.isCapital, next.kind == .word else { return false }
    return ["diện", "hữu", "thực", "hành", "tượng", "vật", "trường", "đại", "kim"].contains {
      candidates.lowered(first + 1, first + 2).hasPrefix($0)
    }
  }

  /// "thu đạt 5.396 tỷ đồng, đạt 105% dự toán", "bằng 47,3% so với kế hoạch": in news a share of a plan says that its clause tells what has
  /// been reached, whatever was aimed at before it; but where a word of the clause or of its sentence aims at it, or a year to come is
  /// named.
  func tellsShareOfPlan(_ clause: Range<Int>) -> Bool {
    guard scope.tells, !isUnderGoals, scope.mode != .past, !state.isOwnGoal, !isAhead else { return false }
    for index in clause {
      let item = items[index]
      if item.kind == .year, scope.timeline.isToCome(Int(item.value)) { return false }
      if item.kind == .percent, isShareOfPlan(index, clause) { return true }
      guard item.phrase != 0, item.has(.goal), !item.has(.comparator) else { continue }
      let isSetBefore = candidates.words.lookingBack.contains(item.phrase) && !item.has(.goalSection)
      if !isSetBefore { return false }
    }
    return false
  }

  /// Whether a verb brings the share that ends at an item, and a plan stands behind it: "đạt 52% dự toán".
  private func isShareOfPlan(_ percent: Int, _ clause: Range<Int>) -> Bool {
    var at = percent - 2
    while at > clause.lowerBound, items[at].has(.comparator), !items[at].has(.value) { at -= 1 }
    guard clause.contains(at), items[at].kind == .word, items[at].has(.value) else { return false }
    return (percent + 1...percent + Reach.heldAgainst).contains {
      guard let next = candidates.item($0, clause), next.kind == .word else { return false }
      return next.has(.planShare) && next.phrase != 0
    }
  }

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
  mutating func isBesideGoal(_ candidate: Candidate, _ clause: Clause) -> Bool {
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
      return (step <= Reach.growth || isSet) && !lead.hasSuffix("vượt") && !lead.hasSuffix("xa") ? at : nil
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
      let goal = clause.sentence.first(where: { items[$0].phrase != 0 && items[$0].has(.goal) }),
      goal - first <= Reach.memberLead + 1, !items[goal].has(.strongGoal)
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
      let basis = clause.range.first(where: { at in
        items[at].phrase != 0 && items[at].phrase == candidates.words.onBasis
      }), basis > clause.range.lowerBound, basis < candidate.first, candidate.first - basis <= Reach.taskLead,
      clause.goal.map({ $0 < basis }) ?? true
    {
      return true
    }
    guard candidate.family == .area || candidate.family == .count else { return false }
    return clause.range.prefix { $0 < candidate.first }.contains { at in
      guard items[at].phrase != 0, items[at].phrase == candidates.words.onBasis else { return false }
      let behind = candidates.lowered(at + 1, min(at + 4, clause.range.upperBound))
      return ["nhập", "sáp nhập", "hợp nhất", "tách", "toàn bộ", "nguyên trạng"].contains { behind.hasPrefix($0) }
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
      guard ["việt nam ", "nước ta ", "đất nước ", "tỉnh ", "thành phố "].contains(where: { lead.hasPrefix($0) }) else {
        return false
      }
    }
    return (1...3).contains { step in
      let at = candidate.first - step
      return candidates.item(at, clause.range)?.kind == .word
        && Lexicon.standings.contains(candidates.lowered(at, at + 1))
    }
  }

  /// Whether what was said before is for a year to come.
  private var isAhead: Bool { scope.timeline.isToCome((state.year ?? scope.horizon)?.year) }

  /// "so với năm 2019", "so với đầu nhiệm kỳ", "so với cùng kỳ": a time that is over.
  private func isPastPoint(behind index: Int, _ sentence: Range<Int>) -> Bool {
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
    if isNameOfGoal(index, clause) { return true }
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
      if lead.hasSuffix("theo") || lead.holds("đáp ứng") { return true }
    }
    if items[index].phrase == words.phanDau, let next {
      if next.phrase != 0, next.phrase == words.cua { return true }
      if next.has(.joiner) || next.kind == .comma, clause.already != nil, clause.accepted.isEmpty { return true }
    }
    guard scope.isNews, !items[index].has(.strongGoal) else { return false }
    if words.ensuring.contains(items[index].phrase), let measure = clause.lastMeasure, clause.accepted.isEmpty,
      clause.separator ?? -1 < measure, let next, next.kind == .word,
      !next.has([.measure, .value, .comparator, .create])
    {
      return true
    }
    return state.toldResults && words.lookingBack.contains(items[index].phrase) && !setsAnew(index, clause)
  }

  /// "Thu ngân sách đảm bảo theo kế hoạch đề ra": what was planned is kept to.
  private func ensuresPlan(_ index: Int, _ clause: Clause) -> Bool {
    guard scope.tells else { return false }
    let behind = candidates.lowered(index + 1, min(clause.range.upperBound, index + 1 + Reach.growth))
    guard ["tiến độ ", "theo ", "đúng ", "kế hoạch ", "đạt kế hoạch "].contains(where: { behind.hasPrefix($0) }) else {
      return false
    }
    return Lexicon.plansSet.contains { behind.holds($0) }
  }

  /// "bảo đảm tiến độ kế hoạch đề ra", "theo đúng mục tiêu đề ra": the word for a plan right before, and what is done with it before that.
  private func isOfPlan(_ index: Int, _ clause: Clause) -> Bool {
    let words = candidates.lowered(max(clause.range.lowerBound, index - Reach.yearRole), index)
    return Lexicon.keptTo.contains { words.hasSuffix($0) }
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
      (verb...near.upperBound).contains { $0 > verb && items[$0].phrase != 0 && items[$0].has(.goalSection) }
    }
      ?? false
  }
}
