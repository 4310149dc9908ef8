import Targets
import Vietnamese

/// What a target measures, as it is compared.
struct TargetMeasure: Sendable {
  /// Words of subject and outcome.
  let short: [UInt64]
  /// Words of the clause.
  let words: [UInt64]
  let scope: MeasureScope
  /// What subject and outcome name.
  let ownScope: MeasureScope
  /// Without its multiplier.
  let unit: String
  let kind: TargetKind
  let isGrowth: Bool
  let isMultiple: Bool
  /// What a target behind it that names only a scope shares: "80% hồ sơ cấp tỉnh, 75% cấp huyện".
  let subject: String
  let outcome: String
  let serviceLevel: ServiceLevel?

  /// Nil for budgets and targets without a value.
  init?(_ target: TargetRecord, after previous: TargetMeasure?) {
    guard target.kind != .budget, target.value != nil else { return nil }
    var (subject, outcome) = (target.subject, target.outcome)
    if let previous, ResultPlace.isScope(subject) {
      subject = MeasureScope.withoutScope(previous.subject) + " " + subject
      if outcome.isEmpty { outcome = previous.outcome }
    }
    (self.subject, self.outcome) = (subject, outcome)
    serviceLevel = target.serviceLevel ?? (subject == target.subject ? nil : previous?.serviceLevel)
    unit = FoldedUnit(target.unit).name
    kind = target.kind
    isMultiple = target.comparator == .times
    isGrowth = Growth.isStated(subject + " " + outcome, unit: target.unit)
    let isBorrowed = subject != target.subject
    let clause = isBorrowed ? subject + " " + outcome : ClauseText.measure(target.quote)
    let named = MeasureText.words(subject + " " + outcome)
    let all = MeasureText.words(clause)
    short = MeasureText.features(named, isGrowth: isGrowth)
    words = MeasureText.features(all, isGrowth: isGrowth)
    ownScope = MeasureScope(named)
    scope = ownScope.completed(by: MeasureScope(all))
    if short.isEmpty, words.isEmpty { return nil }
  }
}

/// What a result measures.
struct ResultMeasure: Sendable {
  let short: [UInt64]
  let words: [UInt64]
  let scope: MeasureScope
  let unit: String
  let isRank: Bool
  let isGrowth: Bool
  /// Whether there is nothing but a share of the plan.
  let isOnlyShare: Bool
  let isOnlyChange: Bool
  let hasParts: Bool
  /// What results before it in the same paragraph named.
  var context: MeasureScope?

  /// Nil for tallies, budgets and what states no figure.
  init?(_ record: ResultRecord) {
    let found = record.found
    guard found.kind != .tally, found.kind != .budget else { return nil }
    isOnlyShare = found.value == nil && found.shareOfPlan != nil
    isOnlyChange = found.value == nil && found.shareOfPlan == nil && found.change != nil
    guard found.value != nil || isOnlyShare || isOnlyChange else { return nil }
    unit = isOnlyChange ? FoldedUnit(found.change?.unit ?? "").name : FoldedUnit(found.unit).name
    isRank = found.kind == .ranking
    hasParts = found.part != nil && found.whole != nil
    isGrowth = isOnlyChange || Growth.isStated(found.subject + " " + found.outcome, unit: found.unit)
    let clause = ClauseText.measure(record.quote, of: found)
    let named = MeasureText.words(found.subject + " " + found.outcome)
    let all = MeasureText.words(clause)
    short = MeasureText.features(named, isGrowth: isGrowth)
    words = MeasureText.features(all + MeasureText.words(found.subject), isGrowth: isGrowth)
    scope = MeasureScope(named).completed(by: MeasureScope(all))
    if short.isEmpty, words.isEmpty { return nil }
  }

  /// Whether units and kinds let it answer a target.
  func canAnswer(_ target: TargetMeasure) -> Bool {
    guard isRank == (target.kind == .ranking) else { return false }
    if isOnlyChange { return target.isGrowth && unit == target.unit }
    guard isGrowth == target.isGrowth else { return false }
    if isOnlyShare { return true }
    if target.isMultiple { return true }
    if unit == target.unit { return true }
    if target.unit == "%", hasParts { return true }
    // "lượt" and "lượt khách".
    return !unit.isEmpty && !target.unit.isEmpty
      && (unit.hasPrefix(target.unit + " ") || target.unit.hasPrefix(unit + " "))
  }
}

enum Growth {
  /// Whether words and unit say that the figure is a growth: "tốc độ tăng trưởng", `%/năm`.
  static func isStated(_ text: String, unit: String) -> Bool {
    if unit.hasPrefix("%/") { return true }
    guard unit.hasPrefix("%") else { return false }
    let text = text.lowercased()
    return text.contains("tăng trưởng") || text.contains("tốc độ tăng") || text.hasSuffix(" tăng")
  }
}

/// The part of a clause that names a measure.
enum ClauseText {
  /// The same of a result; of a table's row what its cell names.
  static func measure(_ quote: String, of found: FoundResult) -> String {
    guard found.outcome.isEmpty, !found.subject.isEmpty, let name = quote.range(of: found.subject) else {
      return measure(quote)
    }
    let rest = quote[name.upperBound...].drop { $0 == " " || $0 == "|" }
    return rest.first?.isNumber == true || rest.isEmpty ? found.subject : measure(quote)
  }

  /// Marks behind which a clause speaks of the plan or of the change.
  private static let marks = [
    ", đạt ", ", tăng ", ", giảm ", ", vượt ", ", bằng ", ", chiếm ", " so với ", " so cùng ", ", mới bằng ",
    ", chỉ bằng ",
    ", thấp hơn ", ", cao hơn ", ", đều đạt ",
  ].map { Array($0.utf8) }

  /// A quote up to what is said of the plan or of the change behind the value.
  static func measure(_ quote: String) -> String {
    let bytes = Array(quote.utf8)
    for at in bytes.indices where bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: " ") {
      if marks.contains(where: { bytes[at...].starts(with: $0) }) {
        return String(decoding: bytes[..<at], as: UTF8.self)
      }
    }
    return quote
  }
}

extension MeasureScope {
  /// "hồ sơ công việc cấp tỉnh" → "hồ sơ công việc".
  static func withoutScope(_ subject: String) -> String {
    for mark in [", cấp ", " cấp ", ", khối ", ", bộ, ngành", ", cả nước", ", địa phương"] {
      if let found = subject.range(of: mark, options: .backwards), found.lowerBound > subject.startIndex {
        return String(subject[..<found.lowerBound])
      }
    }
    return subject
  }
}
