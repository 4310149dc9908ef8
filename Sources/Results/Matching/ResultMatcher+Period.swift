import Bytes
import Targets
import Vietnamese

// What natures, years and places of a result and a target say of each other.

extension ResultMatcher {
  /// What speaks against a result answering a target because one states a level and the other a rise or fall; nil where it cannot.
  func natures(_ result: ResultMeasure, _ target: TargetMeasure) -> [MatchDoubt]? {
    if result.isOnlyShare || target.isGrowth { return [] }
    // "Giảm 5%" promised, and "giảm 8%", "tăng 3%" told: by how much, and of what, an editor says.
    if result.isOnlyChange { return [.changeOfShare] }
    switch (target.nature, result.nature) {
    case (.level, .level) where target.isStock && result.isOfTime: return [.change]
    case (.level, .level), (.rise, .rise), (.fall, .fall):
      return target.isChange && result.nature == .level ? [.change] : []
    case (.rise, .fall), (.fall, .rise): return nil
    case (_, .level): return result.isState ? nil : [.change]
    case (.level, _): return [.change]
    }
  }

  /// What speaks against it because of the years and the place for which each was stated.
  ///
  /// - Parameters:
  ///   - issued: The day of the plan.
  ///   - isMerged: Whether the place of the plan has since been joined with others.
  ///   - saysPlan: Whether the report repeats the plan's value, and so says that it is still the same.
  ///   - size: What one of the target's unit is.
  func periods(
    _ comparison: MatchComparison, _ target: TargetRecord, _ other: TargetMeasure, issued: Day?, isMerged: Bool,
    saysPlan: Bool, size: Double
  ) -> [MatchDoubt] {
    let (record, measure) = (comparison.record, comparison.measure)
    var doubts: [MatchDoubt] = []
    if measure.isOnlyShare || other.isGrowth {
      let period = PlanPeriod(target, issued: issued)
      if measure.isOnlyShare, !period.isMeant(byShareOf: record.found.shareOf, of: record.found.asOf) {
        doubts.append(.otherPlan)
      }
      if other.isGrowth, !measure.isOnlyShare {
        let isMean = PlanPeriod.isMean(target, isOfOneYear: period.isOfOneYear)
        if !period.fits(growth: record.found, quote: record.quote, of: target, isMean: isMean)
          || isOfEconomyInPart(record.found, other, target)
        {
          doubts.append(.period)
        }
      }
    }
    if isMerged, !saysPlan, let day = record.found.asOf?.day, let merger = Mergers.day, day >= merger,
      !comparison.isOfOldPlace,
      !(PlanEvidence.judges(record.found, target, size: size) && PlanPeriod(target, issued: issued).isOfOneYear)
    {
      doubts.append(.merged)
    }
    if isOfPart(record.found, measure) { doubts.append(.period) }
    // "Bình quân 5 năm khoảng 32 - 34% GDP": no one year tells.
    if !other.isGrowth, !measure.isOnlyShare, !saysPlan, !comparison.isMeanOfYears,
      PlanPeriod.saysMeanOfYears(target.clause), !target.clause.lowered().holds("cả năm")
    {
      doubts.append(.period)
    }
    if isShort(record.found, measure, target, saysPlan: saysPlan) { doubts.append(.short) }
    if !measure.isOnlyShare, isOfYears(comparison, target, other, issued: issued) { doubts.append(.years) }
    if let year = record.found.asOf?.day.year, let deadline = target.deadlineYear, year < deadline,
      PlanPeriod.isOfEachYear(target), !PlanPeriod(target, issued: issued).isOfOneYear
    {
      doubts.append(.yearly)
    }
    return doubts
  }

  /// Whether the growth of the whole economy is that of the first months of a year, which is reckoned anew each quarter and tells nothing of
  /// the year's: "GRDP 6 tháng đầu năm tăng 8,1%" of 8 % for the year is not reached in July.
  private func isOfEconomyInPart(_ found: FoundResult, _ other: TargetMeasure, _ target: TargetRecord) -> Bool {
    guard let asOf = found.asOf, MeasureText.isEconomy(other.core) else { return false }
    return asOf.precision != .year && asOf.day.month < 12 && asOf.source != .issued
      && target.terms?.deadline != asOf.day
  }

  /// "Có 320/411 xã đạt chuẩn" beside "7 xã đạt chuẩn" of a plan of one year: all there are so far, where the plan may mean those to come. What
  /// is much more than a plan asks for is hardly what that counts.
  func isOfAllSoFar(
    _ found: FoundResult, _ measure: ResultMeasure, _ target: TargetRecord, _ other: TargetMeasure, issued: Day?
  ) -> Bool {
    guard other.isAddedUp, !measure.isOnlyShare, !measure.isGrowth, measure.unit.name != "%", let value = found.value,
      let most = target.valueMax ?? target.value, most > 0
    else { return false }
    let isMoney = ["đồng", "usd"].contains(measure.unit.name)
    let reached = value.approximation * TargetUnits.size(found.unit) / other.size
    if reached > most * (isMoney ? 3 : 2) { return true }
    // "Số xã đạt chuẩn là 50 xã" is how many there are.
    // So is "Toàn tỉnh có 135 xã đạt chuẩn", which most of them are already.
    if other.isStock, target.clause.lowered().holds("toàn "), reached * 2 >= most { return false }
    return !isMoney && found.whole != nil && !target.clause.holds("/") && !target.measured.lowered().begins(with: "số ")
      && PlanPeriod(target, issued: issued).isOfOneYear && !PlanEvidence.judges(found, target, size: other.size)
  }

  /// Whether a figure is of several years, "giai đoạn 2019 - 2023", "lũy kế đến hết năm 2023", and the target is for one.
  private func isOfYears(
    _ comparison: MatchComparison, _ target: TargetRecord, _ other: TargetMeasure, issued: Day?
  ) -> Bool {
    let found = comparison.record.found
    // Most figures say of no stretch of years at all.
    guard comparison.isMeanOfYears || found.periodFrom != nil || found.isCumulative == true else { return false }
    let period = PlanPeriod(target, issued: issued)
    guard period.isOfOneYear, let deadline = period.deadline else { return false }
    let first = target.terms?.periodFrom?.year ?? deadline
    if comparison.isMeanOfYears, !PlanPeriod.saysMean(target.clause) { return true }
    // Of what is not added up the change over these years, or perhaps their mean; what it fell or rose to is how it is at their end.
    if let from = found.periodFrom,
      other.isAddedUp || comparison.measure.isOnlyChange || !saysEnd(comparison.record.quote)
    {
      return from.year < first && (other.isAddedUp || from.year < found.asOf?.day.year ?? 0)
    }
    guard other.isAddedUp, found.isCumulative == true else { return false }
    // The target is such a sum itself.
    let words = target.clause.lowered()
    return !["lũy kế", "luỹ kế", "cộng dồn", "nâng "].contains { words.holds($0) }
  }

  /// "Giảm còn 2,8%", "tăng lên 95%": how it is at the end of a period.
  private func saysEnd(_ quote: String) -> Bool {
    let words = quote.lowered().wordParts()
    return words.indices.dropLast().contains { at in
      ["còn", "xuống", "lên"].contains(words[at]) && words[at + 1].beginsWithFigure
    }
  }

  /// Whether what was counted is that of one month or quarter, and the target is for a year or more: an editor adds them up. "Chín tháng
  /// đầu năm" is not.
  ///
  /// - Parameter saysPlan: Whether the plan's value stands beside it, so that what a text tells of is all there is so far.
  private func isShort(
    _ found: FoundResult, _ measure: ResultMeasure, _ target: TargetRecord, saysPlan: Bool
  ) -> Bool {
    // "Tháng 5 | Lũy kế 5 tháng": a column of its own.
    // What is most of the plan is hardly one month's: "Tổng đàn trâu | 9.500 | 9.600 | 101".
    let isMost = found.shareOfPlan.map { $0.approximation >= 50 } ?? false
    if saysPlan {
      if found.periodFrom?.month == 1 { return false }
      switch found.asOf?.source {
      case .column: if isMost { return false }
      // "Quý IV giải quyết việc làm cho 2.610 lao động, đạt 104,4% kế hoạch": of that quarter, perhaps.
      case .clause: if found.asOf?.precision != .quarter { return false }
      default: return false
      }
    }
    guard !measure.isOnlyShare, !measure.isGrowth, found.isCumulative != true, let asOf = found.asOf,
      let from = found.periodFrom,
      from.year == asOf.day.year, asOf.precision == .quarter || asOf.precision == .month && from.month == asOf.day.month
    else { return false }
    // "Đến hết quý I/2026" of a plan that is due by then.
    return target.terms?.deadline.map { $0 != asOf.day } ?? true
  }

  /// Whether a share is that of a month or quarter alone: the year's may be another. What was counted in it is added up.
  private func isOfPart(_ found: FoundResult, _ measure: ResultMeasure) -> Bool {
    guard !measure.isGrowth, found.unit.begins(with: "%"), let asOf = found.asOf, let from = found.periodFrom,
      asOf.source == .clause || asOf.source == .column
    else { return false }
    return asOf.precision == .quarter || from.month != 1 || from.day != 1
      || asOf.precision == .month && asOf.day.month == 1
  }
}
