import Targets
import Vietnamese

/// A target as the arithmetic of progress takes it.
public struct ProgressTarget: Sendable, Hashable {
  /// How the value is meant.
  public var comparator: Comparator
  /// What is to be reached; of a range the lower end.
  public var value: ExactDecimal?
  /// Upper end of a range.
  public var valueMax: ExactDecimal?
  /// Unit as written.
  public var unit: String
  /// What sort of target it is; a budget is not judged.
  public var kind: TargetKind
  /// The last day by which it is to hold, in days since 1970-01-01.
  public var deadline: Int?
  /// Which way is good, where words or an editor say so.
  public var direction: ProgressDirection?
  /// Whether what single periods reach adds up to it; nil where that is not said.
  public var accumulates: Bool?
  /// First day of the period it accumulates over, in days since 1970-01-01.
  public var periodFrom: Int?
  /// Whether it is itself a rate of growth: unit %/năm, "tốc độ tăng".
  public var isGrowth: Bool
  /// Where it starts from.
  public var baseline: ProgressBaseline?
  /// Whether more may be worse, and nobody says so.
  public var isDirectionUnclear = false

  /// A target; what is not known is nil.
  public init(
    comparator: Comparator = .equal, value: ExactDecimal?, valueMax: ExactDecimal? = nil, unit: String,
    kind: TargetKind = .target, deadline: Int? = nil, direction: ProgressDirection? = nil, accumulates: Bool? = nil,
    periodFrom: Int? = nil, isGrowth: Bool = false, baseline: ProgressBaseline? = nil
  ) {
    (self.comparator, self.value, self.valueMax, self.unit) = (comparator, value, valueMax, unit)
    (self.kind, self.deadline, self.direction) = (kind, deadline, direction)
    (self.accumulates, self.periodFrom, self.isGrowth) = (accumulates, periodFrom, isGrowth)
    self.baseline = baseline
  }
}

extension ProgressTarget {
  /// Where the straight line to the target begins: at the start, or, where what periods reach adds up, at 0 on the day before
  /// the first of them.
  public var pathStart: ProgressBaseline? {
    if let baseline { return baseline }
    guard accumulates == true, let periodFrom else { return nil }
    return ProgressBaseline(.zero, day: periodFrom - 1)
  }
}

/// A result as the arithmetic of progress takes it. Days are days since 1970-01-01.
public struct ProgressResult: Sendable, Hashable {
  /// Last day covered.
  public var asOf: Int
  /// Day on which it was stated.
  public var issued: Int
  /// The value reached.
  public var value: ExactDecimal?
  /// Upper end of a range.
  public var valueMax: ExactDecimal?
  /// Of the value.
  public var comparator: Comparator
  /// Unit as written.
  public var unit: String
  /// The first number of "13/17".
  public var part: ExactDecimal?
  /// The second number of "13/17".
  public var whole: ExactDecimal?
  /// First day counted.
  public var periodFrom: Int?
  /// Lũy kế; false of one period only; nil where it is not said.
  public var isCumulative: Bool?
  /// "ước".
  public var isEstimate: Bool
  /// Per cent of the plan.
  public var shareOfPlan: ExactDecimal?
  /// In per cent, against an earlier number.
  public var change: ExactDecimal?
  /// How sure it is that it answers the target.
  public var match: MatchCertainty
  /// Whether it is what a part of a year has brought, which no line from the sum of a whole year before leads to.
  public var isOfPartOfYear = false
  /// Whether it counts a part of the only year of a plan, from that year's first day on: all there is so far, but not all of the year.
  public var isSoFar = false

  /// A result; what is not stated is nil.
  public init(
    asOf: Int, issued: Int? = nil, value: ExactDecimal? = nil, valueMax: ExactDecimal? = nil,
    comparator: Comparator = .equal, unit: String, part: ExactDecimal? = nil, whole: ExactDecimal? = nil,
    periodFrom: Int? = nil, isCumulative: Bool? = nil, isEstimate: Bool = false, shareOfPlan: ExactDecimal? = nil,
    change: ExactDecimal? = nil, match: MatchCertainty = .certain
  ) {
    (self.asOf, self.issued, self.value, self.valueMax) = (asOf, issued ?? asOf, value, valueMax)
    (self.comparator, self.unit, self.part, self.whole) = (comparator, unit, part, whole)
    (self.periodFrom, self.isCumulative, self.isEstimate) = (periodFrom, isCumulative, isEstimate)
    (self.shareOfPlan, self.change, self.match) = (shareOfPlan, change, match)
  }
}

/// A straight line from start to target up to a day: start + rise × days/length.
public struct ProgressPath: Sendable, Hashable {
  /// Value at the start.
  public let start: Fraction
  /// From start to target; below 0 where less is better.
  public let rise: Fraction
  /// From the start to the day.
  public let days: Int
  /// From the start to the deadline.
  public let length: Int

  /// What the line passes on the day.
  var value: Fraction { start + rise * Fraction(days, over: length) }
}

/// How a target stands, and the sum that says so.
public struct Progress: Sendable, Hashable {
  /// How it stands.
  public var status: ProgressStatus
  /// Index of the result that decides; nil where none does.
  public var by: Int?
  /// Why it cannot be compared.
  public var reason: ProgressReason?
  /// Reached, but after the deadline.
  public var isLate = false
  /// The deciding result, or a part of its sum, is an estimate.
  public var isEstimate = false
  /// The deadline has passed and there is no figure.
  public var isDue = false
  /// The deciding figure is more than 365 days old, and the target not settled.
  public var isStale = false
  /// The value that the deciding result says was reached, a sum where periods are added; nil where it only bounds it, or where
  /// only a share or a multiple is stated. In the target's unit.
  public var value: Fraction?
  /// What is left to the target; below 0 what was reached beyond it.
  public var gap: Fraction?
  /// What the straight line from start to target passes on the deciding day.
  public var expected: Fraction?
  /// How that is summed up; nil where there is no line.
  public var path: ProgressPath?
  /// First day on which the target was reached, in days since 1970-01-01.
  public var first: Int?
  /// Indices of the results that are added up, where there are several.
  public var sum: [Int] = []
  /// Which way is good; nil where that is not clear.
  public var direction: ProgressDirection?

  init(_ status: ProgressStatus) { self.status = status }
}
