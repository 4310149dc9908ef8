import Targets

/// The values that a statement allows: a point, all between two ends, or all on one side of an end. "Khoảng N" is a point that
/// cannot be told from an equal number.
struct ValueSpan: Sendable, Hashable {
  /// Nil: no lower end.
  var low: Fraction?
  /// Nil: no upper end.
  var high: Fraction?
  var isLowOpen = false
  var isHighOpen = false
  var isAbout = false

  /// What "`comparator` `value`" allows; of a range all between its ends.
  init(_ comparator: Comparator, _ value: Fraction, _ valueMax: Fraction? = nil) {
    if let valueMax {
      (low, high) = (value, valueMax)
      return
    }
    switch comparator {
    case .equal, .times: (low, high) = (value, value)
    case .about: (low, high, isAbout) = (value, value, true)
    case .atLeast: low = value
    case .moreThan: (low, isLowOpen) = (value, true)
    case .atMost: high = value
    case .lessThan: (high, isHighOpen) = (value, true)
    }
  }

  /// All from `low` on.
  init(from low: Fraction, isOpen: Bool) { (self.low, isLowOpen) = (low, isOpen) }

  /// The one value allowed, if there is one.
  var point: Fraction? { low != nil && low == high && !isAbout ? low : nil }

  /// Signs that a difference can have.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt8
    static let minus = Signs(rawValue: 1)
    static let zero = Signs(rawValue: 2)
    static let plus = Signs(rawValue: 4)
    static let all: Signs = [.minus, .zero, .plus]
  }

  /// The signs that (value − `bound`) can have.
  func signs(against bound: Fraction) -> Signs {
    if isAbout, let low { return low == bound ? .all : low > bound ? .plus : .minus }
    var signs: Signs = []
    if low.map({ $0 < bound }) ?? true { signs.insert(.minus) }
    if high.map({ $0 > bound }) ?? true { signs.insert(.plus) }
    let reachesDown = low.map { $0 < bound || $0 == bound && !isLowOpen } ?? true
    let reachesUp = high.map { $0 > bound || $0 == bound && !isHighOpen } ?? true
    if reachesDown, reachesUp { signs.insert(.zero) }
    return signs
  }
}
