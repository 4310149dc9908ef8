import Targets

/// A value with what its digits leave open, to be held against another of the same measure and day.
struct StatedValue {
  /// Without multiplier.
  let unit: String
  private let low: Double
  private let high: Double

  /// Nil where no value is stated.
  init?(_ found: FoundResult) {
    guard let value = found.value else { return nil }
    unit = FoldedUnit(found.unit).name
    let size = TargetUnits.size(found.unit)
    // "72%" and "72,34%" are one number, rounded; "72%" and "73%" are two.
    let half = value.scale < 3 ? [0.499, 0.0499, 0.00499][value.scale] : 0.000499
    let (bottom, top) = (value.approximation, (found.valueMax ?? value).approximation)
    switch found.comparator {
    case .equal, .times: (low, high) = ((bottom - half) * size, (top + half) * size)
    case .about: (low, high) = (bottom * 0.95 * size, top * 1.05 * size)
    case .atLeast, .moreThan: (low, high) = ((bottom - half) * size, .infinity)
    case .atMost, .lessThan: (low, high) = (-.infinity, (top + half) * size)
    }
  }

  /// Whether both can be true.
  func agrees(with other: StatedValue) -> Bool { unit != other.unit || low < other.high && other.low < high }
}

extension [UInt64] {
  /// Whether a sorted list has a feature.
  func holds(_ feature: UInt64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < feature { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == feature
  }
}
