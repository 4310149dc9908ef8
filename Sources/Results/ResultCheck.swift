import Bytes
import Targets
import Vietnamese

/// What a result says that does not fit together, told from the record alone.
public enum ResultCheck {
  /// What a report's own word says: true for "Đạt", "Vượt", "hoàn thành", false for "chưa đạt", "không đạt", nil for others.
  public static func verdict(_ assessment: String) -> Bool? {
    let words = Folding.foldKeepingMarks(assessment).wordParts(figures: false).map(String.init)
    let isGood =
      words.contains { ["đạt", "vượt", "đủ"].contains($0) } || words.joined(separator: " ").contains("hoàn thành")
    guard isGood else { return nil }
    return !words.contains { ["chưa", "không", "thiếu"].contains($0) }
  }

  /// Whether the text's own word is not the status that follows from the figures.
  public static func contradicts(_ assessment: String, _ status: ProgressStatus) -> Bool {
    switch status {
    case .met, .exceeded: verdict(assessment) == false
    case .missed, .overdue: verdict(assessment) == true
    default: false
    }
  }

  /// Whether the text's own word is contradicted by the plan's value beside it: "Đạt" beside 30 of 40.
  public static func assessmentContradicts(_ found: FoundResult) -> Bool {
    guard let own = found.assessment.flatMap(verdict), let plan = found.against, let value = found.value,
      found.valueMax == nil, found.comparator == .equal, found.kind != .tally
    else { return false }
    let isShort: Bool
    switch plan.comparator {
    case .atLeast, .equal, .about: isShort = value < plan.value
    case .moreThan: isShort = value <= plan.value
    case .atMost, .lessThan, .times: return false
    }
    // A rank, or a share that is to fall, is better when it is smaller; the text does not say which.
    guard found.kind == .result else { return false }
    return own
      ? isShort && found.shareOfPlan.map({ $0 < ExactDecimal(100) }) ?? true && !isOfFall(found)
      : !isShort && !isOfFall(found)
  }

  /// Words of measures that are to fall.
  private static func isOfFall(_ found: FoundResult) -> Bool {
    let text = Folding.foldKeepingMarks(found.subject + " " + found.outcome)
    return [
      "nghèo", "giảm", "thất nghiệp", "tử vong", "suy dinh dưỡng", "trễ", "quá hạn", "tội phạm", "tai nạn", "còn",
      "tồn đọng", "nợ",
    ]
    .contains { text.contains($0) }
  }

  /// Whether a share of the plan is off by more than its last digit from value and plan beside it.
  public static func shareContradicts(_ found: FoundResult) -> Bool {
    guard let share = found.shareOfPlan, let value = found.value, let plan = found.against?.value,
      found.valueMax == nil, found.comparator == .equal, plan > ExactDecimal(0)
    else { return false }
    let exact = (Fraction(100) * Fraction(value)).divided(by: Fraction(plan))
    guard isOff(share, from: exact) else { return false }
    // Of a limit offices write how far it was kept: 5/4,8.
    let isLimit = [.atMost, .lessThan].contains(found.against?.comparator ?? .equal) || isOfFall(found)
    guard isLimit, value > ExactDecimal(0) else { return true }
    return isOff(share, from: (Fraction(100) * Fraction(plan)).divided(by: Fraction(value)))
  }

  /// Whether "13/17, đạt 77%" is off by more than its last digit.
  public static func partContradicts(_ found: FoundResult) -> Bool {
    guard let part = found.part, let whole = found.whole, let value = found.value, whole > ExactDecimal(0),
      FoldedUnit(found.unit).name == "%", found.valueMax == nil, found.comparator == .equal
    else { return false }
    return isOff(value, from: (Fraction(100) * Fraction(part)).divided(by: Fraction(whole)))
  }

  /// Whether the part is more than the whole.
  public static func isAboveWhole(_ found: FoundResult) -> Bool {
    guard let whole = found.whole else { return false }
    if found.kind == .ranking { return found.value.map { $0 > whole } ?? false }
    return found.part.map { $0 > whole } ?? false
  }

  /// Whether it is stated of a day after its issue without "ước".
  ///
  /// - Parameter saysSo: Whether the clause has the word.
  public static func isOfFuture(_ found: FoundResult, issued: Day, saysSo: Bool) -> Bool {
    guard let asOf = found.asOf, !saysSo else { return false }
    // Reports of a month or half-year are signed in its last days.
    if asOf.precision != .day, asOf.day > issued, asOf.day.daysSince1970 - issued.daysSince1970 <= 15 { return false }
    // "Năm 2025" in a report of December is the year: the whole of it is named, and the record says that it is an estimate.
    if asOf.precision == .year, asOf.day.year == issued.year, issued.month >= 11 { return false }
    return asOf.day > issued
  }

  /// Whether a stated number is neither what the sum gives when it is rounded to the nearest, nor when it is cut off.
  private static func isOff(_ stated: ExactDecimal, from exact: Fraction) -> Bool {
    var step = Fraction(1)
    for _ in 0..<stated.scale { step = step.divided(by: Fraction(10)) }
    let rest = exact - Fraction(stated)
    return rest < Fraction.zero - step.divided(by: Fraction(2)) || !(rest < step)
  }
}
