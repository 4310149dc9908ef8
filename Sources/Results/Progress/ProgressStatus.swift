/// How a target stands.
public enum ProgressStatus: String, Sendable, Hashable, CaseIterable {
  /// Đạt.
  case met
  /// Vượt.
  case exceeded
  /// Chưa đạt: the deadline has passed, and what was reached then, or later, falls short.
  case missed
  /// Quá hạn: the deadline has passed, and the last figure, of an earlier day, falls short.
  case overdue
  /// Đúng tiến độ: on the straight line from start to target, or beyond it.
  case onTrack = "on-track"
  /// Chậm tiến độ: short of that line.
  case behind
  /// Chưa đến hạn: not reached, and no line to hold it against.
  case open
  /// Chưa có số liệu.
  case noData = "no-data"
  /// Không so được.
  case notComparable = "not-comparable"

  /// Đạt, vượt.
  public var isReached: Bool { self == .met || self == .exceeded }
}

/// Why a target and its results cannot be compared.
public enum ProgressReason: String, Sendable, Hashable, CaseIterable {
  /// Money planned is not judged.
  case budget
  /// The target has no number.
  case noTargetValue = "no-target-value"
  /// The result is in another unit.
  case unit
  /// Only a change is stated.
  case changeOnly = "change-only"
  /// Only a share of a limit is stated, which may be good or bad.
  case shareOfLimit = "share-of-limit"
  /// The result has no number.
  case noValue = "no-value"
  /// "Gấp N lần" of a start that is not known.
  case noBaseline = "no-baseline"
  /// The result is of one period, the target of many.
  case period
  /// The result only bounds the value, on both sides of the target.
  case bounds
  /// Not clear whether up or down is good.
  case direction
  /// The document that sets the target was replaced, repealed or withdrawn before the deadline.
  case ended
  /// Another document states the target anew, by the same deadline.
  case amended
}

/// Which way is good.
public enum ProgressDirection: String, Sendable, Hashable, CaseIterable {
  /// More is better.
  case up
  /// Less is better.
  case down
}

/// A number with the day it holds on: where a target starts from.
public struct ProgressBaseline: Sendable, Hashable {
  /// In the target's own unit.
  public var value: Fraction
  /// Days since 1970-01-01.
  public var day: Int
  /// What it is counted in, where the target asks for a multiple of it and names no unit but "lần".
  public var unit: String?

  /// A start.
  public init(_ value: Fraction, day: Int, unit: String? = nil) {
    (self.value, self.day, self.unit) = (value, day, unit)
  }
}
