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
    if let previous, previous.subject == subject, previous.unit == unit, !target.quote.contains(subject) {
      isGrowth = previous.isGrowth  // "… và khoảng 60% vào năm 2030"
    } else {
      isGrowth =
        Growth.isStated(subject + " " + outcome, unit: target.unit)
        && !Growth.isLevel(target.quote, subject: target.subject, outcome: outcome)
    }
    let isBorrowed = subject != target.subject
    let clause = isBorrowed ? subject + " " + outcome : ClauseText.measure(target.quote)
    let named = MeasureText.words(ClauseText.withoutBrackets(subject + " " + outcome))
    let all = MeasureText.words(ClauseText.withoutBrackets(clause))
    short = MeasureText.features(named, isGrowth: isGrowth)
    words = MeasureText.features(MeasureText.words(clause), isGrowth: isGrowth)
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
    let named = MeasureText.words(ClauseText.withoutBrackets(found.subject + " " + found.outcome))
    let all = MeasureText.words(ClauseText.withoutBrackets(clause))
    short = MeasureText.features(named, isGrowth: isGrowth)
    words = MeasureText.features(MeasureText.words(clause) + MeasureText.words(found.subject), isGrowth: isGrowth)
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

extension Growth {
  /// "Tăng tỷ lệ lao động nữ làm công hưởng lương lên 50%": the verb stands before the measure, and what is reached behind it.
  static func isLevel(_ quote: String, subject: String, outcome: String) -> Bool {
    guard outcome.lowercased() == "tăng", let name = quote.range(of: subject) else { return false }
    let rest = quote[name.upperBound...]
    return rest.hasPrefix(" lên") || rest.hasPrefix(" đạt")
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
    // "Trong năm thành lập mới 06 hợp tác xã": the verb before the number says which are counted.
    let isNumberFirst = quote[..<name.lowerBound].utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    return rest.first?.isNumber == true || rest.isEmpty && !isNumberFirst ? found.subject : measure(quote)
  }

  /// A name without long remarks in brackets: "Doanh số (tính cho cả hàng hóa và dịch vụ)"; "(nghìn người)" stays.
  static func withoutBrackets(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
    var out: [UInt8] = []
    var open: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "("), open == nil { open = out.count }
      out.append(byte)
      guard byte == UInt8(ascii: ")"), let start = open else { continue }
      open = nil
      if out[start...].count(where: { $0 == UInt8(ascii: " ") }) >= longRemark { out.removeSubrange(start...) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Blanks in a remark that says more than a unit or an abbreviation.
  private static let longRemark = 4

  /// Marks behind which a clause speaks of the plan or of the change.
  private static let marks = [
    ", đạt ", ", tăng ", ", giảm ", ", vượt ", ", bằng ", ", chiếm ", " so với ", " so cùng ", ", mới bằng ",
    ", chỉ bằng ",
    ", thấp hơn ", ", cao hơn ", ", đều đạt ",
  ].map { Array($0.utf8) }

  /// A quote up to what is said of the plan or of the change behind the value.
  static func measure(_ quote: String) -> String {
    var quote = quote
    // "Theo Bộ Nông nghiệp, năm 2018 …": who says so is not what is measured.
    if quote.hasPrefix("Theo "), let comma = quote.range(of: ", ") { quote = String(quote[comma.upperBound...]) }
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
