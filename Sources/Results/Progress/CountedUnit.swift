import Targets
import Vietnamese

// What the name of a measure counts, where no unit stands beside its number: "Số hộ nghèo còn 1.245".

extension TargetRecord {
  /// The unit that the name alone tells; nil where a unit is stated, and of ranks, multiples and sums of money.
  package var countedUnit: String? {
    guard unit.isEmpty, kind == .target, comparator != .times, let value else { return nil }
    return CountedName.unit(of: measured, isWhole: value == value.rounded())
  }
}

extension FoundResult {
  /// The unit that the name alone tells; nil where a unit is stated, and of ranks.
  package var countedUnit: String? {
    guard unit.isEmpty, kind == .result, let value else { return nil }
    return CountedName.unit(of: subject, isWhole: value.scale == 0)
  }
}

extension FoldedUnit {
  /// Of a target, also where nothing but its name tells what is counted.
  package init(of target: TargetRecord) { self.init(target.countedUnit ?? target.unit) }

  /// Of a result, likewise.
  package init(of result: FoundResult) { self.init(result.countedUnit ?? result.unit) }
}
