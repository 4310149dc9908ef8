import Bytes
import Targets
import Vietnamese

/// A result beside one target that it may answer.
struct MatchPair {
  let comparison: MatchComparison
  let candidate: CandidateSearch.Candidate
  let target: TargetRecord
  let entry: MeasureIndex.Entry
  /// Whether the target stands in the result's own document.
  let isOwn: Bool
  /// Whether few words need be common: ``RemoteMatches``.
  let isRemote: Bool
  /// What the plan's value beside the figure says.
  let plan: PlanEvidence
  let short: ShortNames
  /// ``MatchComparison/coverage(_:_:)``.
  let coverage: Double
  /// Whether it is of news that names the commune of the target's body.
  let isOfSeat: Bool
  /// Whether the plan's value tells which target it is, where no other asks for it and nothing is named that would part them.
  var isTold = false

  init(
    _ comparison: MatchComparison, _ candidate: CandidateSearch.Candidate, _ target: TargetRecord,
    _ entry: MeasureIndex.Entry, isOwn: Bool, isRemote: Bool
  ) {
    (self.comparison, self.candidate, self.target, self.entry) = (comparison, candidate, target, entry)
    (self.isOwn, self.isRemote) = (isOwn, isRemote)
    let (measure, other) = (comparison.measure, entry.measure)
    // "Đạt 4.522 tỷ đồng, bằng 69,79% kế hoạch, tăng 5,14%": of a growth the plan is another.
    plan =
      other.isGrowth && !measure.isGrowth
      ? .none : PlanEvidence.of(comparison.record.found, target, size: other.size)
    short = ShortNames(measure.shortNames, of: other)
    coverage = comparison.coverage(other, short)
    isOfSeat = candidate.relation == .unknown && comparison.isOfSeat(of: target.document.issuer)
  }

  var record: ResultRecord { comparison.record }
  var found: FoundResult { comparison.record.found }
  var measure: ResultMeasure { comparison.measure }
  var other: TargetMeasure { entry.measure }
  var index: Int { candidate.target }
  var saysPlan: Bool { plan == .agrees || plan == .agreesExactly }
  /// Whether only one of both is of what comes in: "văn bản đến được ký số".
  var isIncoming: Bool { ClauseText.isIncoming(record.quote) != ClauseText.isIncoming(target.clause) }
  /// How wide the place of the body is that issued the target's document.
  var rank: Int? { comparison.rank(of: target.document.issuer) }
}

/// How alike a result and a target are, and what speaks against it.
extension ResultMatcher {
  /// Nil where the result cannot answer the target, or is too little like it.
  ///
  /// - Parameter isRemote: Whether few words need be common: ``RemoteMatches``.
  func compare(
    _ comparison: MatchComparison, _ candidate: CandidateSearch.Candidate, isOwn: Bool, isRemote: Bool = false,
    _ search: inout CandidateSearch
  ) -> MatchCandidate? {
    guard let entry = search.entry(candidate),
      isPossible(comparison, entry.measure, candidate.target)
    else { return nil }
    var pair = MatchPair(
      comparison, candidate, targets[candidate.target], entry, isOwn: isOwn, isRemote: isRemote)
    pair.isTold = isTold(pair)
    guard var doubts = natures(pair.measure, pair.other), let source = sourceDoubts(pair) else { return nil }
    if pair.other.isMultiple, isOfBase(pair) { doubts.removeAll { $0 == .changeOfShare } }
    doubts += source + unitDoubts(pair)
    if pair.candidate.relation == .about, pair.plan != .agreesExactly,
      !comparison.saysWhole(of: pair.target.document.issuer)
    {
      doubts.append(.place)
    }
    if pair.measure.isNameless, pair.plan != .agreesExactly { return nil }
    guard let scope = scopeDoubts(pair) else { return nil }
    doubts += scope
    let (likeness, isLifted) = likeness(pair, &search)
    guard let planned = planDoubts(pair, likeness), isRemote || likeness >= ResultMatcher.least else { return nil }
    doubts += planned + timeDoubts(pair) + wordDoubts(pair)
    if !isRemote, doubts.count > ResultMatcher.mostDoubts, Set(doubts).count > ResultMatcher.mostDoubts { return nil }
    let isBehind =
      doubts.contains(.late) || doubts.contains(.told)
      || pair.other.isMultiple && pair.measure.unit.name != FoldedUnit.times
    let repeats =
      pair.saysPlan && pair.found.against != nil && !comparison.isUnderWay(besides: pair.target)
      && !(pair.target.unit == "%" && pair.target.value == 100)
    return MatchCandidate(
      target: pair.index, measure: pair.other, likeness: likeness, isLifted: isLifted, isBehind: isBehind,
      doubts: doubts, repeatsPlan: repeats && comparison.saysMoreOrLess(pair.other, pair.short),
      statesPlan: repeats && pair.found.asOf?.source == .column && isOnly(pair.index),
      provesSeat: pair.isOfSeat && pair.saysPlan, saysPlan: pair.saysPlan)
  }

  /// Whether a multiple is of the very year that the target says: "gấp 2,1 lần so với năm 2020" of "gấp 2 lần năm 2020".
  private func isOfBase(_ pair: MatchPair) -> Bool {
    guard let of = pair.found.change?.of, let year = pair.target.baselineYear else { return false }
    return of.wordParts().compactMap { $0.utf8.count == 4 ? Int($0) : nil } == [year]
  }

  /// Whether whose figure it is, its year and its service let it answer a target at all.
  private func isPossible(_ comparison: MatchComparison, _ other: TargetMeasure, _ index: Int) -> Bool {
    let (record, issuer) = (comparison.record, targets[index].document.issuer)
    if other.isOfOthers || other.isGrowth && PlanPeriod.isOfShorter(record.found.change)
      || isOfEarlierYear(record.found, index, other)
      || ServiceMatch.same(record.found.serviceLevel, other.serviceLevel) == nil
    {
      return false
    }
    // "Cả nước", "toàn tỉnh" in the report of a commune; "toàn huyện" beside what a province is to reach.
    if let wider = comparison.widerRank, let own = comparison.rank(of: issuer), own > wider { return false }
    if let below = comparison.wholeBelow, let own = comparison.rank(of: issuer), own < below { return false }
    return true
  }

  /// The plan's value is that of a part or of another thing, too: what names more than the target is not told by it.
  private func isTold(_ pair: MatchPair) -> Bool {
    if pair.measure.isNameless { return pair.plan == .agreesExactly }
    guard pair.saysPlan, !pair.comparison.namesMore(than: pair.other, pair.short),
      pair.measure.grades.difference(from: pair.other.grades) == .none
    else { return false }
    return pair.plan == .agreesExactly
      || pair.plan == .agrees && pair.coverage > 0 && isOnly(pair.index)
        && (pair.comparison.differsLightly(from: pair.other, pair.short)
          || PlanEvidence.isExact(pair.found, pair.target, size: pair.other.size)
            && pair.comparison.differsInCommonWords(from: pair.other, pair.short))
  }

  /// Of whom it is, of which index and of which place; nil where it is another index.
  private func sourceDoubts(_ pair: MatchPair) -> [MatchDoubt]? {
    var doubts: [MatchDoubt] = []
    switch pair.candidate.relation {
    case .same, .about: break
    case .successor: doubts.append(.successor)
    case .unknown: if !pair.isOfSeat { doubts.append(.place) }
    }
    switch pair.other.isOtherIndex(than: pair.measure) {
    case .some(false): break
    case .none: if pair.other.isIndex, pair.other.core != pair.measure.core { doubts.append(.head) }
    case .some(true):
      if pair.other.isIndex { return nil }
      doubts.append(.head)
    }
    if pair.measure.isPlaceUnclear { doubts.append(.place) }
    if pair.comparison.wholeBelow != nil, pair.rank == nil { doubts.append(.place) }
    return doubts
  }

  /// What its unit is of, and its level of service.
  private func unitDoubts(_ pair: MatchPair) -> [MatchDoubt] {
    var doubts: [MatchDoubt] = []
    let (unit, other) = (pair.measure.unit, pair.other.unit)
    if unit.isPeople(like: other), !namesPeople(pair.measure, pair.other) { doubts.append(.unit) }
    let isPerHead =
      unit.isPerHead(like: other) && MeasureText.isAveragePerHead(pair.record.quote)
      && MeasureText.isAveragePerHead(pair.target.clause)
    // "Số bác sĩ/vạn dân | 12,9" and "Số bác sĩ/10.000 dân | bác sĩ | 15": both names tell to how many it is counted.
    let isSameRate =
      unit.isRate(like: other) && unit == other
      || pair.measure.isUnitOfSubject && FoldedUnit.rate(toldIn: pair.target.measured) == unit
    if pair.measure.isRateOfOne(other.name) && !isPerHead && !pair.comparison.tellsRate(of: pair.target, unit)
      || !isSameRate && pair.measure.isUnitOfSubject != pair.other.isUnitOfSubject
      || unit.isRate(like: other) && unit != other
    {
      doubts.append(.unit)
    }
    if ServiceMatch.same(pair.found.serviceLevel, pair.other.serviceLevel) == false { doubts.append(.service) }
    return doubts
  }

  /// Of which level, group or part it is; nil where it is another.
  private func scopeDoubts(_ pair: MatchPair) -> [MatchDoubt]? {
    let (measure, other) = (pair.measure, pair.other)
    let difference = measure.scope.difference(
      from: other.scope, context: pair.comparison.context, ofPeople: measure.unit.isPeople(like: other.unit))
    if difference == .conflicts { return nil }
    let isPart = !measure.parent.isEmpty && !other.parent.isEmpty
    if isPart, Likeness.overlap(measure.parent, other.parent, weight: { _ in 1 }) < ResultMatcher.sure { return nil }
    if measure.grades.difference(from: other.grades) == .conflicts { return nil }
    let isTold = pair.plan == .agreesExactly && measure.scope.isWithin(other.scope)
    return difference == .lacks && !isTold ? [.scope] : []
  }

  /// By their words and by the plan's value beside the figure; and whether those that name something in whatever order make it more.
  private func likeness(_ pair: MatchPair, _ search: inout CandidateSearch) -> (likeness: Double, isLifted: Bool) {
    var likeness = pair.comparison.likeness(pair.candidate, pair.entry, &search)
    let lifted = pair.coverage == 1 ? ResultMatcher.whole : min(pair.coverage, MatchComparison.mostPerhaps)
    let isLifted = lifted > likeness
    likeness = max(likeness, lifted)
    if pair.isTold { return (min(1, likeness + ResultMatcher.strongEvidence), isLifted) }
    return (pair.saysPlan ? min(1, likeness + ResultMatcher.evidence) : likeness, isLifted)
  }

  /// Of which plan and year the text says that it is; nil where it is of another.
  private func planDoubts(_ pair: MatchPair, _ likeness: Double) -> [MatchDoubt]? {
    var doubts: [MatchDoubt] = []
    let (target, other, found) = (pair.target, pair.other, pair.found)
    if pair.plan == .contradicts {
      let isNear = PlanEvidence.isNear(found, target, size: other.size)
      if pair.isRemote || likeness < (isNear ? ResultMatcher.leastOfNearPlan : ResultMatcher.leastOfOtherPlan) {
        return nil
      }
      doubts.append(.plan)
    }
    if other.isGrowth, let planned = pair.comparison.plannedGrowth, planned != target.value { doubts.append(.plan) }
    if !other.isGrowth, let told = pair.comparison.toldPlan, let wanted = target.value,
      abs(told - wanted * other.size) > told * 0.0005
    {
      doubts.append(.plan)
    }
    if let year = found.against?.year, let deadline = target.deadlineYear, year != deadline { doubts.append(.year) }
    if isLateFlow(pair.record, pair.measure, target) {
      if isOfLaterPeriod(found, pair.measure, target) { return nil }
      doubts.append(.late)
    }
    if pair.isOfSeat, !pair.saysPlan { doubts.append(.seat) }
    return doubts
  }

  /// Of which time it is, and whether it is more than a goal, pledged, or told by the plan itself.
  private func timeDoubts(_ pair: MatchPair) -> [MatchDoubt] {
    let (comparison, target, other, found) = (pair.comparison, pair.target, pair.other, pair.found)
    let document = Int(documents[pair.index])
    var doubts = periods(
      comparison, target, other, issued: issued[document], isMerged: isMerged[document], saysPlan: pair.saysPlan,
      size: other.size)
    if !pair.saysPlan, isOfAllSoFar(found, pair.measure, target, other, issued: issued[document]) {
      doubts.append(.change)
    }
    if comparison.isPledge { doubts.append(.setting("đăng ký")) }
    if comparison.excludesOther(than: other) { doubts.append(.scope) }
    if isAboveWhole(found, target, pair.measure) { doubts.append(.aboveWhole) }
    if pair.isOwn, restates(found, target, other) { doubts.append(.restated) }
    if pair.isOwn, !isInTime(pair.record, pair.index, PlanTime(target)) { doubts.append(.start) }
    if told.contains(pair.index) { doubts.append(.told) }
    if let doubt = found.doubt { doubts.append(.reading(doubt)) }
    return doubts
  }

  /// Words around the figure and in its name that only one side has.
  private func wordDoubts(_ pair: MatchPair) -> [MatchDoubt] {
    let (comparison, measure, other) = (pair.comparison, pair.measure, pair.other)
    var doubts: [MatchDoubt] = []
    if let last = comparison.lastWord, !(pair.isTold && last.features.contains(where: MeasureText.isLight)),
      !last.features.contains(where: { other.short.holds($0) || other.words.holds($0) })
    {
      doubts.append(.wording(last.text))
    }
    let beside = pair.record.found.beside.isEmpty ? measure.base : pair.record.found.beside
    if let word = strange(beside, pair.record, pair.target, isGrowth: other.isGrowth)
      ?? comparison.narrower.first(missingIn: pair.target)
      ?? comparison.bracketed(missingIn: other)
    {
      doubts.append(.beside(word))
    }
    // "Bộ Lao động - Thương binh và Xã hội cho biết …": the plan's own body speaks.
    var names = pair.entry.planNames
    if let issuer = pair.target.document.issuer {
      if pair.record.quote.holds(issuer) { names.formUnion(MeasureText.words(issuer).map(\.folded)) }
      for part in issuer.parts(between: ",") {
        let words = MeasureText.words(String(part)).map(\.folded)
        if words.count >= MatchComparison.longName, comparison.names(all: words) { names.formUnion(words) }
      }
    }
    let stranger = comparison.stranger(
      to: other, named: names, pair.short, isSmall: pair.isTold ? MeasureText.isSmall : { _ in false })
    // A number of three digits or more hardly is two plans', whatever else the sentence says.
    if let stranger, !pair.isTold || pair.plan != .agreesExactly { doubts.append(.setting(stranger)) }
    if !pair.isTold {
      if other.isOtherHead(than: measure, pair.short) { doubts.append(.head) }
      // Where the report repeats the plan's value, its clause need not repeat all of the plan's words.
      let lacks =
        pair.plan == .agrees ? comparison.lacksMore(of: other, pair.short) : comparison.lacks(other, pair.short)
      if measure.grades.difference(from: other.grades) == .lacks || lacks || comparison.exceeds(other, pair.short)
        || other.lent != measure.lent || measure.parent.isEmpty != other.parent.isEmpty
      {
        doubts.append(.part)
      }
    }
    if pair.isIncoming { doubts.append(.part) }
    if let level = measure.titled, !pair.target.clause.lowered().holds(level) { doubts.append(.scope) }
    return doubts
  }

  /// Whether both sides say in their words which people their unit counts: "Số lao động được giải quyết việc làm | Người".
  private func namesPeople(_ result: ResultMeasure, _ target: TargetMeasure) -> Bool {
    (MeasureText.words(result.unit.name) + MeasureText.words(target.unit.name)).allSatisfy { word in
      word.folded == FoldedUnit.peopleWord || result.said.holds(word.folded) && target.content.holds(word.folded)
    }
  }

  /// Whether no other target of its document asks for the same value in the same unit, or for one as near as shares are rounded.
  private func isOnly(_ index: Int) -> Bool {
    let target = targets[index]
    func isOther(_ other: Int) -> Bool {
      guard let value = targets[other].value, let own = target.value else { return false }
      return abs(value - own) <= abs(own) * 0.005 && targets[other].unit == target.unit
        && targets[other].range != target.range
    }
    let document = documents[index]
    return !targets[..<index].indices.reversed().prefix { documents[$0] == document }.contains(where: isOther)
      && !targets[index...].indices.dropFirst().prefix { documents[$0] == document }.contains(where: isOther)
  }

  /// Whether a plan has a value of its own for each year, of which a growth or an amount begins anew, and the figure is of a year before
  /// the target's: "KH 2026 | KH 2027".
  private func isOfEarlierYear(_ found: FoundResult, _ index: Int, _ measure: TargetMeasure) -> Bool {
    let target = targets[index]
    guard let year = found.asOf?.day.year, let deadline = target.deadlineYear, year < deadline else { return false }
    let isOfSeries = [index - 1, index + 1].contains { next in
      guard targets.indices.contains(next), documents[next] == documents[index] else { return false }
      let other = targets[next]
      guard let last = other.deadlineYear, other.unit == target.unit, other.measured == target.measured,
        other.outcome == target.outcome
      else { return false }
      return abs(last - deadline) == 1 || measure.isGrowth && last < deadline
    }
    // Few stand in a series; what begins anew is told by all of a target's words.
    return isOfSeries
      && (measure.isGrowth || Flow.comesIn(target.measured, unit: measure.unit) || PeriodCount.isDone(target))
  }

  /// Whether a share is more than the whole of which the target promises a part.
  private func isAboveWhole(_ found: FoundResult, _ target: TargetRecord, _ measure: ResultMeasure) -> Bool {
    guard target.unit == "%", found.unit == "%", !measure.isGrowth, let value = found.value,
      let most = target.valueMax ?? target.value
    else { return false }
    return most <= 100 && value > ExactDecimal(100)
  }

  /// The first word beside a result's number that its target does not have.
  private func strange(_ beside: String, _ record: ResultRecord, _ target: TargetRecord, isGrowth: Bool) -> String? {
    guard !beside.isEmpty else { return nil }
    return MeasureText.strange(
      beside: beside,
      to: [
        target.clause, target.measured, target.outcome, target.fullUnit, target.document.issuer ?? "",
        record.found.place ?? "", isGrowth ? MatchComparison.constantPrices : "",
      ])
  }

  /// Whether a plan gives the very number that is to be reached as one that is.
  private func restates(_ found: FoundResult, _ target: TargetRecord, _ measure: TargetMeasure) -> Bool {
    guard let value = found.value, let wanted = target.value else { return true }
    let stated = value.approximation * TargetUnits.size(found.unit) / measure.size
    return abs(stated - wanted) <= abs(wanted) * 0.0005
  }
}
