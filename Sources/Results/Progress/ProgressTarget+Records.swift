import Bytes
import Publications
import Targets
import Vietnamese

extension ProgressTarget {
  /// A target of a document as the arithmetic takes it: its clause, and what an editor says that the clause does not.
  public init(_ record: TargetRecord, baseline: ProgressBaseline? = nil) {
    let terms = record.terms
    self.init(
      comparator: record.comparator, value: record.value.flatMap { ExactDecimal($0) },
      valueMax: record.valueMax.flatMap { ExactDecimal($0) }, unit: baseline?.unit ?? record.countedUnit ?? record.unit,
      kind: record.kind,
      deadline: ProgressTarget.deadline(of: record),
      direction: terms?.isUp.map { $0 ? .up : .down } ?? ProgressTarget.statedDirection(record)
        ?? (FallingMeasure.isHarm(record) ? .down : nil),
      accumulates: terms?.accumulates, periodFrom: terms?.periodFrom?.daysSince1970,
      isGrowth: Growth.isPromised(record), baseline: baseline)
    isDirectionUnclear = direction == nil && FallingMeasure.isUnclear(record)
  }

  /// Which way is good, where no start tells: as an editor says, else by comparator and words, else up.
  /// Nil where that is not clear, see ``FallingMeasure``.
  public static func direction(of record: TargetRecord) -> ProgressDirection? {
    if let isUp = record.terms?.isUp { return isUp ? .up : .down }
    switch record.comparator {
    case .atLeast, .moreThan, .times: return .up
    case .atMost, .lessThan: return .down
    case .equal, .about:
      return statedDirection(record)
        ?? (FallingMeasure.isHarm(record) ? .down : FallingMeasure.isUnclear(record) ? nil : .up)
    }
  }

  /// The last day by which a target is to hold, in days since 1970: the editor's, else the end of the year.
  public static func deadline(of record: TargetRecord) -> Int? {
    let lastDay = record.deadlineYear.flatMap { Day(year: $0, month: 12, day: 31) }
    return (record.terms?.deadline ?? lastDay)?.daysSince1970
  }

  /// Whether a text has "còn", "tối" or "xuống", capital or small; asked first, since most have none.
  private static func mayFall(_ text: String) -> Bool {
    text.withBytes { bytes in
      func isLetter(_ at: Int, _ letter: Unicode.Scalar) -> Bool {
        bytes.indices.contains(at) && bytes[at] | 0x20 == UInt8(ascii: letter)
      }
      var at = 0
      while true {
        // "ò" and "Ò", and what begins as "ố" and "Ố" do.
        at = bytes.firstPair(from: at) { byte, next in
          (byte .== 0xC3 .& next.setting(0x20) .== 0xB2) .| (byte .== 0xE1 .& next .== 0xBB)
        }
        guard at < bytes.count else { return false }
        if bytes[at] == 0xC3 {
          if isLetter(at - 1, "c"), isLetter(at + 2, "n") { return true }
        } else if at + 2 < bytes.count, bytes[at + 2] | 1 == 0x91 {
          if isLetter(at - 1, "t") && isLetter(at + 3, "i") || isLetter(at - 1, "u") && isLetter(at + 3, "n") {
            return true
          }
        }
        at += 1
      }
    }
  }

  /// Down where the clause says "giảm còn", "xuống", "còn", "tối đa" before the number; nil where it says nothing of the kind.
  static func statedDirection(_ record: TargetRecord) -> ProgressDirection? {
    guard record.comparator == .equal || record.comparator == .about else { return nil }
    guard mayFall(record.clause) else { return nil }
    let words = record.clause.lowered().wordParts(with: "%")
    for (at, word) in words.enumerated() {
      let next = at + 1 < words.count ? words[at + 1] : ""
      switch word {
      case "tối" where next == "đa": return .down
      case "xuống", "còn":
        // "Các xã còn lại" is no amount: a number follows, or the cells of a row.
        let isBeforeNumber = words[(at + 1)...].prefix(3).contains(where: \.beginsWithFigure)
        if next != "lại", next != "thiếu", isBeforeNumber { return .down }
      default: continue
      }
    }
    return nil
  }
}

extension ProgressResult {
  /// Its form for a target: what a plan's only year brought from its first day on is all there is so far, no part of a longer period.
  public init?(_ record: ResultRecord, issued: Day, match: MatchCertainty, for target: TargetRecord) {
    self.init(record, issued: issued, match: match)
    if let first = PeriodCount.firstDay(of: record, answering: target) {
      (isCumulative, periodFrom) = (false, first.daysSince1970)
    }
    if let moved = record.movement(for: target) { (value, unit) = (moved, record.found.change?.unit ?? unit) }
    // "71,4 triệu đồng/người/năm" of an average per head that is promised in "triệu đồng".
    if FoldedUnit(unit).isPerHead(like: FoldedUnit(of: target)), MeasureText.isAveragePerHead(target.clause),
      MeasureText.isAveragePerHead(record.quote)
    {
      unit = String(unit.prefix { $0 != "/" }) + String(target.unit.drop { $0 != "/" })
    }
    // "Số bác sĩ/vạn dân | 12,9" of "Số bác sĩ/10.000 dân | bác sĩ | 15".
    if !target.unit.isEmpty, let rate = FoldedUnit.rate(toldIn: record.found.subject),
      unit.isEmpty || rate == FoldedUnit(unit), rate == FoldedUnit.rate(toldIn: target.measured)
    {
      unit = target.unit
    }
    // "Số hộ nghèo còn 1.245": what the name counts.
    if unit.isEmpty, let counted = record.found.countedUnit, FoldedUnit(counted).counts(like: FoldedUnit(of: target)) {
      unit = target.countedUnit ?? target.unit
    }
    isOfPartOfYear = target.terms?.accumulates == nil && record.isOfPartOfYear
    guard isCumulative == false, target.terms?.accumulates == nil, let year = target.deadlineYear,
      let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
      periodFrom == first.daysSince1970, asOf <= last.daysSince1970,
      let plan = target.document.issued.flatMap({ Day(iso: $0.prefix(10)) }),
      let start = Day(year: year - 1, month: 10, day: 1), plan >= start
    else { return }
    isCumulative = nil
    isSoFar = asOf < last.daysSince1970
  }

  /// A result as the arithmetic takes it; nil where it has no day, or is a tally or money.
  ///
  /// - Parameter issued: The day on which it was stated.
  public init?(_ record: ResultRecord, issued: Day, match: MatchCertainty) {
    let found = record.found
    guard let asOf = found.asOf?.day, found.kind != .tally else { return nil }
    self.init(
      asOf: asOf.daysSince1970, issued: issued.daysSince1970, value: found.value, valueMax: found.valueMax,
      comparator: found.comparator, unit: found.unit, part: found.part, whole: found.whole,
      periodFrom: found.periodFrom?.daysSince1970, isCumulative: found.isCumulative, isEstimate: found.isEstimate,
      shareOfPlan: found.shareOfPlan, change: found.change.flatMap { $0.unit == "%" ? $0.value : nil }, match: match)
  }
}

/// What comes in day by day and begins anew each year: money, harvests, visits.
enum Flow {
  private static let units: Set<String> = ["đồng", "usd", "tấn"]
  private static let stocks = ["dư nợ", "vốn huy động", "huy động vốn", "bình quân"]

  /// Whether a measure is one, by its unit and its name; a debt is not.
  static func comesIn(_ subject: String, unit: FoldedUnit) -> Bool {
    guard units.contains(unit.name) || unit.name.begins(with: "lượt") else { return false }
    let subject = subject.lowered()
    // "Nợ thuế" is owed, "thu hồi nợ thuế" comes in.
    return !subject.begins(with: "nợ ") && !stocks.contains { subject.holds($0) }
  }
}

extension ResultRecord {
  /// "Giảm được 52 hộ nghèo" of a target that promises a fall by so many: the number is the value. Nil where it says something else.
  fileprivate func movement(for target: TargetRecord) -> ExactDecimal? {
    guard found.value == nil, let change = found.change, target.comparator != .times else { return nil }
    let unit = FoldedUnit(of: target)
    guard unit.isCount(of: target.kind), unit.counts(like: FoldedUnit(change.unit)) else { return nil }
    switch MeasureNature.of(target) {
    case .fall: return change.value < ExactDecimal(0) ? change.value.unsigned : nil
    case .rise: return change.value > ExactDecimal(0) ? change.value : nil
    case .level: return nil
    }
  }

  /// Whether it counts what came in since the beginning of a year that is not over: "TH 6 tháng", "đến 15/6, thu ngân sách đạt …"; also
  /// of a share that grows so. What stands at a day, such as a debt or how many have the standard, does not.
  fileprivate var isOfPartOfYear: Bool {
    guard found.value != nil, let day = found.asOf?.day, day.month < 12 || day.day < 31 else { return false }
    let unit = FoldedUnit(found.unit)
    let subject = found.subject.lowered()
    if unit.name == "%" { return subject.holds("giải ngân") || quote.lowered().holds("giải ngân") }
    guard unit.isCount(of: .target) else { return false }
    // "6 tháng đầu năm, số hộ nghèo giảm còn 4.500 hộ": how many are left.
    if MeasureNature.saysLeft(quote, figure: found.amount.lowerBound - found.quote.lowerBound) { return false }
    if let from = found.periodFrom { return from.year == day.year }
    return Flow.comesIn(found.subject, unit: unit)
  }
}

extension ProgressBaseline {
  /// A start of a target out of a result, in the target's unit; nil where the result has no single value in it, or no day.
  public init?(_ result: ResultRecord, for target: TargetRecord) {
    let found = result.found
    guard let day = found.asOf?.day, found.valueMax == nil, found.comparator == .equal || found.comparator == .about
    else { return nil }
    let (own, other) = (FoldedUnit(of: target), FoldedUnit(found.unit))
    if target.comparator == .times, own.name == FoldedUnit.times {
      // "Gấp đôi": whatever the start is counted in, which is never a multiple itself.
      guard let value = found.value, other.name != FoldedUnit.times else { return nil }
      self.init(Fraction(value), day: day.daysSince1970, unit: found.unit)
    } else if let value = found.value, own.counts(like: other) {
      self.init(Fraction(value) * own.scale(from: other), day: day.daysSince1970)
    } else if let part = found.part, let whole = found.whole.map({ Fraction($0) }), whole > .zero, own.name == "%" {
      self.init((Fraction(100) * Fraction(part)).divided(by: whole), day: day.daysSince1970)
    } else {
      return nil
    }
  }
}
