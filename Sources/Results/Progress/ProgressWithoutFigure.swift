import Targets
import Vietnamese

/// How a target stands for which no figure counts: one of a few things, told without the arithmetic. The same as
/// ``Progress/of(_:_:today:)`` gives without results.
public enum ProgressWithoutFigure: Int, Sendable, Hashable, CaseIterable {
  /// Money planned is not judged.
  case budget
  /// It has no number.
  case noTargetValue
  /// Not due, or without a deadline; more, or less, is better.
  case openUp, openDown
  /// The deadline has passed.
  case dueUp, dueDown
  /// Not due, or overdue; which way is good is not clear.
  case openUnclear, dueUnclear
  /// Its document was replaced, repealed or withdrawn before the deadline.
  case ended
  /// A document that amends its own states it anew.
  case amended

  /// That of a target without a start, on a day in days since 1970-01-01.
  public init(_ record: TargetRecord, today: Int) {
    if record.kind == .budget {
      self = .budget
    } else if record.value.flatMap({ ExactDecimal($0) }) == nil {
      self = .noTargetValue
    } else {
      let isDue = ProgressTarget.deadline(of: record).map { today > $0 } ?? false
      switch ProgressTarget.direction(of: record) {
      case .up: self = isDue ? .dueUp : .openUp
      case .down: self = isDue ? .dueDown : .openDown
      case nil: self = isDue ? .dueUnclear : .openUnclear
      }
    }
  }

  /// What it says.
  public var progress: Progress {
    switch self {
    case .budget: Progress(notComparable: .budget)
    case .noTargetValue: Progress(notComparable: .noTargetValue)
    case .openUp: Progress(noDataIsDue: false, .up)
    case .openDown: Progress(noDataIsDue: false, .down)
    case .dueUp: Progress(noDataIsDue: true, .up)
    case .dueDown: Progress(noDataIsDue: true, .down)
    case .openUnclear: Progress(noDataIsDue: false, nil)
    case .dueUnclear: Progress(noDataIsDue: true, nil)
    case .ended: Progress(notComparable: .ended)
    case .amended: Progress(notComparable: .amended)
    }
  }
}
