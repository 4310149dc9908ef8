import Targets
import Vietnamese

/// A target with what follows from it: its line, and whether a statement reaches it. Section 5 of the contract.
struct ProgressJudge {
  let target: ProgressTarget
  let unit: FoldedUnit
  let value: Fraction
  let valueMax: Fraction?
  let direction: ProgressDirection?

  /// - Parameter value: The target's number.
  init(_ target: ProgressTarget, value: ExactDecimal) {
    self.target = target
    unit = FoldedUnit(target.unit)
    self.value = Fraction(value)
    valueMax = target.valueMax.map { Fraction($0) }
    direction = ProgressJudge.direction(target, start: target.baseline?.value)
  }

  /// Which way is good: as it is said, else by the comparator; `=` and `~` ask for at least that much, unless the start lies above.
  static func direction(_ target: ProgressTarget, start: Fraction?) -> ProgressDirection? {
    if let stated = target.direction { return stated }
    if target.isDirectionUnclear { return nil }
    switch target.comparator {
    case .atLeast, .moreThan, .times: return .up
    case .atMost, .lessThan: return .down
    case .equal, .about:
      guard let start, let value = target.value else { return .up }
      return start > Fraction(target.valueMax ?? value) ? nil : .up
    }
  }

  /// The number to be reached, in the target's own unit; nil for a multiple of a start that is not known.
  var line: Fraction? {
    if target.comparator == .times { return target.baseline.map { value * $0.value } }
    return direction == .down ? valueMax ?? value : value
  }

  enum Verdict { case met, exceeded, not }

  /// Whether a statement reaches the target; nil where that cannot be told.
  ///
  /// - Parameter inTimes: Whether the statement is in multiples, as the target is.
  func judge(_ span: ValueSpan, inTimes: Bool = false) -> Verdict? {
    let isMultiple = target.comparator == .times
    let value = isMultiple && !inTimes ? line ?? self.value : self.value
    let valueMax = isMultiple ? nil : self.valueMax
    let isUp = direction == .up
    let (near, far) = isUp ? (value, valueMax ?? value) : (valueMax ?? value, value)
    // About as much as about was asked.
    if target.comparator == .about, span.isAbout, valueMax == nil, span.low == value { return .met }
    let good: ValueSpan.Signs = isUp ? .plus : .minus
    let isStrict = target.comparator == .moreThan || target.comparator == .lessThan
    let signs = span.signs(against: near)
    let enough: ValueSpan.Signs = isStrict ? good : [.zero, good]
    guard signs.isSubset(of: enough) else { return signs.isDisjoint(with: enough) ? .not : nil }
    // A strict bound is met by passing it, and "about" is never passed.
    if isStrict || target.comparator == .about { return .met }
    return span.signs(against: far).isSubset(of: good) ? .exceeded : .met
  }

  /// The straight line from the start to the target, up to a day.
  func path(to day: Int) -> ProgressPath? {
    guard let start = target.pathStart, target.kind != .ranking, !target.isGrowth, let deadline = target.deadline,
      start.day < deadline,
      start.day < day, let goal = line
    else { return nil }
    return ProgressPath(
      start: start.value, rise: goal - start.value, days: day - start.day, length: deadline - start.day)
  }
}
