import Bytes

/// What tells that a sentence looks back, where goals were said before it.
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
        || scope.isNews && !(isUnderGoals && (scope.isListed || scope.horizon?.source == .heading))
          && (state.mode == .goal || scope.mode == .goal)
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
  func aims(_ range: Range<Int>) -> Bool {
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
      let behind = at + 2..<min(sentence.upperBound, at + 2 + Reach.growth)
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
        || candidates.lowered(max(sentence.lowerBound, number - 2), number).ends(with: "tính chung")
    else { return false }
    let behind = candidates.lowered(number + 2, min(number + 3, sentence.upperBound))
    return !["tới", "cuối", "còn", "tiếp", "sau"].contains { behind.begins(with: $0) }
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
    return Lexicon.contributions.contains { lead.ends(with: " " + $0) } || lead.holds(" đang ")
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
    return Lexicon.events.contains { lead.begins(with: $0) } && !aims(sentence)
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
  func listsResults(_ sentence: Range<Int>) {
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
      candidates.lowered(first + 1, first + 2).begins(with: $0)
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

  /// Whether what was said before is for a year to come.
  private var isAhead: Bool { scope.timeline.isToCome((state.year ?? scope.horizon)?.year) }
}
