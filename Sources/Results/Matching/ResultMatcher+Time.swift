import Targets
import Vietnamese

// When a result can answer a target at all.

extension ResultMatcher {
  /// Whether a result is of a time in which it can answer a target.
  ///
  /// - Parameter own: The number of its own document.
  func isWanted(_ record: ResultRecord, _ target: Int, _ time: PlanTime, own: Int32) -> Bool {
    guard documents[target] == own else { return isInTime(record, target, time) }
    return isState(record, besides: target) && (isInTime(record, target, time) || isStart(record, target))
  }

  /// Whether a figure of the plan itself says where its measure stood at the end of the year before: the start, perhaps.
  private func isStart(_ record: ResultRecord, _ target: Int) -> Bool {
    guard let day = record.found.asOf?.day, let issued = issued[Int(documents[target])] else { return false }
    return day.year + 1 >= issued.year
  }

  /// After the plan was issued, in its last year, or in the period that it is for.
  func isInTime(_ record: ResultRecord, _ target: Int, _ time: PlanTime) -> Bool {
    guard let day = record.found.asOf?.day else { return false }
    guard let issued = issued[Int(documents[target])] else { return true }
    let deadline = time.deadline
    // The whole of a year at whose end the plan for the next was issued lies before that plan.
    if issued.month >= 10, day.year == issued.year, record.found.asOf?.precision == .year, (deadline ?? 0) > day.year {
      return time.firstYear.map { day.year >= $0 } ?? false
    }
    if day > issued || day.year == deadline && day.year >= issued.year { return true }
    // Plans are made some years after what they are for began, at most.
    guard day.year + 5 > issued.year, (deadline ?? day.year) >= day.year else { return false }
    if let first = time.firstYear { return day.year >= first }
    // Where it stands on the very day of the plan, which is not one for the next year.
    return day == issued && !PlanPeriod(targets[target], issued: issued).isOfOneYear
  }

  /// What a later period brought says nothing of an earlier one; what holds later, such as a share, does.
  func isLateFlow(_ record: ResultRecord, _ measure: ResultMeasure, _ target: TargetRecord) -> Bool {
    guard let year = record.found.asOf?.day.year, let deadline = target.deadlineYear, year > deadline else {
      return false
    }
    if measure.isGrowth { return true }
    return measure.unit.name != "%" && FoldedUnit.rate(toldIn: target.measured)?.isOfStock != true
      && !measure.unit.isOfStock
  }

  /// Whether it is what a period brought that began behind the deadline, or the growth or the money of a year behind it: of that year alone.
  func isOfLaterPeriod(_ found: FoundResult, _ measure: ResultMeasure, _ target: TargetRecord) -> Bool {
    guard found.isCumulative != true, let asOf = found.asOf, let deadline = target.deadlineYear else { return false }
    if let from = found.periodFrom, from.year > deadline { return true }
    return asOf.precision != .day && asOf.source != .issued
      && (measure.isGrowth || ["đồng", "usd"].contains(measure.unit.name) || measure.unit.name.begins(with: "lượt"))
  }
}
