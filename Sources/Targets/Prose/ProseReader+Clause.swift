import Bytes

extension ProseReader {
  /// What is known of a clause up to the item at hand. A class, so that a question about it does not copy it; `inout` tells which of them
  /// change it.
  final class Clause {
    let range: Range<Int>
    let sentence: Range<Int>
    var already: Int?
    /// A word of results behind a target of the clause: "…, hiện tỷ lệ này đang là 1,93%".
    var past: Int?
    var goal: Int?
    /// The comma behind what the goals of the clause rest on: "Trên cơ sở tăng trưởng 8%, …".
    var basisEnd: Int?
    var measure: Int?
    var lastMeasure: Int?
    /// "không để", which turns what follows into its contrary.
    var negation: Int?
    var create: Int?
    var reduction: Int?
    var budget = false
    var revenue = false
    var norm = false
    var forecast = false
    var difference: Int?
    var condition = false
    var citationEnd = 0
    var pastYear = false
    var separator: Int?
    var strongSeparator: Int?
    var accepted: [Draft] = []
    /// Years by item: deadline years outside citations, with their bracket group.
    var deadlines: [(item: Int, year: Int, group: Int32)] = []
    var baseline: Int?
    var baselineItem: Int?
    /// Where the years compared with stand that came before that one.
    var baselinesBefore: [Int] = []
    /// Where a difference from another year ends that is no value of its own: "…, cao hơn 5% so với năm 2026".
    var differenceEnd: Int?
    /// "lần lượt".
    var inTurn: Int?
    /// Where a period that is over was named last: "trong nhiệm kỳ 2015 - 2020" told in 2020.
    var elapsed = -1
    /// Whether it states a year that cannot be read: "năm 2O25".
    var hasUnclearYear = false
    /// Whether it says what is to be after a year: "Sau năm 2030, …".
    var isAfterYear = false

    init(range: Range<Int>, sentence: Range<Int>) {
      self.range = range
      self.sentence = sentence
    }
  }

  func readClause(_ range: Range<Int>, _ sentence: Range<Int>) {
    guard !range.isEmpty else { return }
    var clause = Clause(range: range, sentence: sentence)
    if scope.mode == .norm { clause.norm = true }
    if scope.isForecast { clause.forecast = true }
    // "dự kiến phải nhập khẩu 1,2 triệu tấn khí; 35,1 triệu tấn than": goes on with the forecast.
    if state.forecasts, items[range.lowerBound].kind == .number || items[range.lowerBound].has(.amongWhich) {
      clause.forecast = true
    }
    if tellsShareOfPlan(range) {
      state.mode = .past
      state.isOwnPast = true
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let item = items[index]
      if item.kind == .word, item.phrase == 0 {
        index += 1
        continue
      }
      note(item, index, &clause)
      let isQuantity = item.kind == .number || item.has([.multiple, .numberWord]) || item.kind == .year
      if isQuantity, let candidate = candidates.candidate(at: index, in: range) {
        weigh(candidate, &clause)
        index = max(index + 1, candidate.number + 1)
        // Skip over the upper end of a range.
        if candidate.valueMax != nil || candidate.isCompound { index = max(index, candidate.end - 1) }
        continue
      }
      index += 1
    }
    finish(&clause)
  }

  /// Takes note of cues, years and separators.
  private func note(_ item: Item, _ index: Int, _ clause: inout Clause) {
    if item.kind == .comma {
      if group(index) == 0 { separate(index, &clause) }
      clause.condition = false
      if clause.citationEnd > index { clause.citationEnd = index }
      return
    }
    if item.kind == .dash, candidates.isInRowOfDashes(index, clause.range) { return separate(index, &clause) }
    if item.kind == .year || item.kind == .date { return noteYear(item, index, &clause) }
    if item.kind == .code, item.isUnclear { clause.hasUnclearYear = true }
    guard item.phrase != 0, group(index) == 0 else { return }
    let roles = item.roles
    if !roles.isDisjoint(with: [.joiner]) { separate(index, &clause) }
    if roles.contains(.goal), isQuota(index, clause) {
      // Says how many posts, nothing that is aimed at.
    } else if roles.contains(.goal), isEstimate(index, clause) {
      state.mode = .past
      state.isOwnPast = true
    } else if roles.contains(.goal),
      isReachedGoal(index, clause) || isTally(index, clause) || tellsOfResults(index, clause)
    {
      state.mode = .past
      state.isOwnPast = true
    } else if roles.contains(.goal), !isOfResults(index, clause), !aimsAtNothing(index, clause) {
      // "tới năm 2030 … phải giảm ít nhất 50%" below a heading of results.
      let isOfYearToCome =
        roles.contains(.goalSection)
        ? isGoalOfYearToCome(index, clause)
        : clause.deadlines.contains { $0.group == 0 && scope.timeline.isToCome($0.year) }
      let isStrong =
        roles.contains(.strongGoal) || isOfYearToCome
        || restOfYear(max(clause.range.lowerBound, index - Reach.label)..<index) != nil
      if scope.mode != .past || isStrong, !clause.norm || scope.mode != .norm {
        if !(state.isOwnPast && !isStrong) {
          state.mode = .goal
          state.isOwnGoal = true
          if roles.contains(.strongGoal),
            !Lexicon.musts.contains(where: { candidates.lowered(index, index + 1).begins(with: $0) })
          {
            state.isStrongGoal = true
          }
          clause.goal = index
          // "các đại biểu thống nhất …, phấn đấu tổng sản lượng đạt …".
          if isStrong, scope.mode != .norm { clause.norm = false }
          // "Dự báo năm 2024, ngành đặt mục tiêu phấn đấu đón …".
          if roles.contains(.strongGoal), !candidates.lowered(index, index + 1).begins(with: "sẽ") {
            clause.forecast = false
          }
        }
      }
    }
    if tellsWhatWasDone(index, clause) {
      state.mode = .past
      (state.isOwnPast, state.isOwnGoal) = (true, false)
      clause.goal = nil
    }
    if isGoalToBeMet(index, clause) || isPlanWithFigures(index, clause) || isPlanOfMeasure(index, clause)
      || isWishOfBody(index, clause)
    {
      state.mode = .goal
      state.isOwnGoal = true
      clause.goal = index
      clause.forecast = false
    }
    if scope.isNews, isPlanned(index, clause) {
      state.mode = .goal
      state.isOwnGoal = true
      clause.goal = index
    }
    let tellsPast = roles.contains(.past) || isOnlyShare(index, clause)
    if tellsPast, clause.accepted.isEmpty, !isOfYearToCome(index, clause), !isKept(index, clause),
      !isComparedWith(index, clause), !isNew(index, clause), !isEstimateAhead(index, clause),
      !isOfStart(index, clause),
      !(clause.goal.map { index - $0 < Reach.overruledPast } ?? false)
    {
      state.mode = .past
      state.isOwnPast = true
    }
    if tellsPast, !clause.accepted.isEmpty, !isOfStart(index, clause) { clause.past = index }
    // "nặng và vừa giảm" is no "vừa giảm".
    if roles.contains(.already), clause.accepted.isEmpty,
      !(candidates.item(index - 1, clause.range)?.phrase == candidates.words.va),
      !(candidates.item(index + 1, clause.range)?.has(.issuing) ?? false)
    {
      clause.already = index
    }
    if roles.contains(.measure), clause.measure == nil { clause.measure = index }
    if roles.contains(.measure) { clause.lastMeasure = index }
    if item.phrase != 0, candidates.words.negations.contains(item.phrase) { clause.negation = index }
    if roles.contains(.create) { clause.create = index }
    if roles.contains(.reduction) { clause.reduction = index }
    if roles.contains(.budget) { clause.budget = true }
    if roles.contains(.revenue) { clause.revenue = true }
    if roles.contains(.normCue), !isRaised(index, clause), !isOfCongress(index, clause), !isOfWomen(index, clause) {
      clause.norm = true
    }
    if roles.contains(.forecast) { clause.forecast = true }
    if roles.contains(.difference) { clause.difference = index }
    if roles.contains(.condition), !isCounted(index, clause), !isWhen(index, clause) { clause.condition = true }
    if roles.contains(.citation), years.hasCode(after: index, clause.range) {
      clause.citationEnd = clause.range.upperBound
    }
    if item.phrase != 0 && candidates.words.turns.contains(item.phrase) { clause.inTurn = index }
    if roles.contains(.relativeYear) { noteRelativeYear(item, index, &clause) }
    if item.phrase != 0, candidates.words.terms.contains(item.phrase) { noteEndOfTerm(index, &clause) }
    if scope.isNews, item.phrase == candidates.words.quy { noteQuarter(index, &clause) }
    if item.phrase == candidates.words.within || item.phrase == candidates.words.sau, isSpan(behind: index, clause) {
      clause.hasUnclearYear = true
    }
  }

  /// "Kế hoạch năm 2026 giao 1.200 ha, thực hiện 800 ha, đạt 67%": behind the figure of a plan what was done of it.
  private func tellsWhatWasDone(_ index: Int, _ clause: Clause) -> Bool {
    guard candidates.words.carriedOut.contains(items[index].phrase), scope.mode != .goal, state.mode != .past,
      let comma = candidates.item(index - 1, clause.range), comma.kind == .comma || comma.kind == .semicolon,
      let next = candidates.item(index + 1, clause.range),
      next.kind == .number
        || next.phrase == candidates.words.duoc && candidates.item(index + 2, clause.range)?.kind == .number,
      let plan = around(index, clause).first(where: { items[$0].phrase != 0 && items[$0].has(.planShare) }),
      plan < index
    else { return false }
    // Of the same kind: "1.200 ha, thực hiện 800 ha", not "trồng 1.200 ha, thực hiện 15 dự án".
    let done = next.kind == .number ? index + 1 : index + 2
    guard let figure = (plan..<index).last(where: { items[$0].kind == .number }),
      let planned = candidates.candidate(at: figure, in: clause.range),
      let reached = candidates.candidate(at: done, in: clause.range)
    else { return false }
    return planned.unit == reached.unit
      && !around(index, clause).contains {
        $0 < index && items[$0].kind == .year && scope.timeline.isToCome(Int(items[$0].value))
      }
  }

  /// "Sau 2 năm thực hiện, …", "Trong vòng 12 tháng kể từ ngày ban hành, …": a time that no year tells.
  private func isSpan(behind index: Int, _ clause: Clause) -> Bool {
    guard index - clause.range.lowerBound < Reach.pastLead, let count = candidates.item(index + 1, clause.range),
      count.kind == .number, let unit = candidates.item(index + 2, clause.range)
    else { return false }
    return unit.has(.timeNoun) && unit.phrase != 0
  }

  /// "số lao động được tạo việc làm mới đạt 8.000 người", "số doanh nghiệp đăng ký mới đạt 900": what is new, not what has
  /// been reached only now.
  private func isNew(_ index: Int, _ clause: Clause) -> Bool {
    guard candidates.lowered(index, index + 1).begins(with: "mới "),
      let before = candidates.item(index - 1, clause.range),
      before.kind == .word
    else { return false }
    // "phấn đấu số hội viên mới đạt 20 người": among goals, where nothing tells what is now.
    if state.isOwnGoal || isUnderGoals,
      before.phrase == 0 || before.has([.classifier, .compound])
        || ["phát hiện", "mắc", "nhiễm", "sinh"].contains(candidates.lowered(index - 1, index)),
      !(max(clause.range.lowerBound, index - Reach.label)..<index).contains(where: { at in
        items[at].phrase != 0
          && (items[at].has([.past, .already]) || items[at].phrase == candidates.words.hien)
          || Lexicon.yetOnly.contains(candidates.lowered(at, at + 1))
          || ["tỷ lệ", "tỉ lệ"].contains { candidates.lowered(at, at + 1).begins(with: $0) }
      })
    {
      return true
    }
    return before.phrase != 0 && before.has([.create, .task, .planTask]) && !before.has(.value)
      || candidates.lowered(max(clause.range.lowerBound, index - 2), index).ends(with: "việc làm")
  }

  /// "hoàn thành 12/12 chỉ tiêu", "thực hiện 13/13 chỉ tiêu": so many of so many goals have been met.
  private func isTally(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].has(.goalSection), !state.isOwnGoal, !isUnderGoals,
      let count = candidates.item(index - 1, clause.range), count.kind == .number, count.second != 0
    else { return false }
    return (1...Reach.heldAgainst).contains { step in
      candidates.item(index - 1 - step, clause.range).map {
        $0.phrase != 0 && (isMeeting($0.phrase) || $0.phrase == candidates.words.thucHien)
      } ?? false
    }
  }

  /// "nâng hệ số sử dụng đất lên 2,1 lần": of fields, which is to rise; of a building it is a rule.
  private func isRaised(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].has(.measure), let verb = candidates.item(index - 1, clause.range), verb.kind == .word,
      verb.phrase != 0
    else { return false }
    return (verb.has(.create) || LexiconTable.shared.wordings[Int(verb.phrase)].contains(.direction))
      && !verb.has(.normVerb)
  }

  /// "tỷ lệ nữ đại biểu Hội đồng nhân dân": how many are to be elected, not who took part.
  private func isOfWomen(_ index: Int, _ clause: Clause) -> Bool {
    guard clause.measure.map({ $0 < index }) ?? false, index > clause.range.lowerBound else { return false }
    return candidates.lowered(index - 1, index) == "nữ"
  }

  /// "giảm 25% số trường hợp nhiễm bệnh": cases that are counted are no condition.
  private func isCounted(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.truongHop, let before = candidates.item(index - 1, clause.range)
    else {
      return false
    }
    return before.kind == .number || before.kind == .percent || before.kind == .word && !before.has(.joiner)
  }

  /// "tỷ số giới tính khi sinh", "mức độ hài lòng khi sử dụng dịch vụ": says what is measured.
  private func isWhen(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.khi, let measure = clause.lastMeasure else { return false }
    return measure < index && measure >= clause.accepted.last?.candidate.end ?? 0 && (clause.separator ?? -1) < measure
  }

  private func separate(_ index: Int, _ clause: inout Clause) {
    // "đô thị loại III, IV, V": one name.
    if items[index].kind == .comma, index > clause.range.lowerBound,
      let next = candidates.item(index + 1, clause.range), next.isCapital, items[index - 1].isCapital,
      ScopeTracker.romans.contains(next.hash), ScopeTracker.romans.contains(items[index - 1].hash)
    {
      return
    }
    // "hộ cận nghèo còn 4%": a verb, by which nothing is parted.
    if items[index].phrase != 0, items[index].phrase == candidates.words.con, index > clause.range.lowerBound,
      items[index - 1].kind == .word, !items[index - 1].has([.joiner, .goal]),
      let next = candidates.item(index + 1, clause.range), next.kind == .number || next.has(.comparator)
    {
      return
    }
    clause.separator = index
    guard clause.strongSeparator == nil, index + 1 < clause.range.upperBound else { return }
    let next = items[index + 1]
    // "…, tổng kim ngạch xuất khẩu nông, lâm, thủy sản đạt 73 tỷ USD".
    let isSum = next.hash == WordHash.sum && (candidates.item(index + 2, clause.range)?.has(.measure) ?? false)
    if next.has([.measure, .goal, .create, .amongWhich, .joiner]) || items[index].has(.amongWhich) || isSum {
      clause.strongSeparator = index
    }
  }
}
