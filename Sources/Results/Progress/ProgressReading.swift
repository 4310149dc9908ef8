import Targets
import Vietnamese

/// What a result says of a target's value.
struct ProgressReading {
  let index: Int
  let result: ProgressResult
  /// "ước", or stated before the day it covers; also where a part of its sum is.
  var isEstimate: Bool
  var span: ValueSpan?
  /// Why there is nothing to compare.
  var reason: ProgressReason?
  /// In multiples of the start.
  var isInTimes = false
  /// Computed from a share of the plan: proves reached or not, and shows no value.
  var isDerived = false
  /// Place of the last of the results added before it, among the reader's links; nil where none are.
  var before: Int?

  init(_ index: Int, _ result: ProgressResult) {
    self.index = index
    self.result = result
    isEstimate = result.isEstimate || result.asOf > result.issued
  }

  /// Among results of one day the one that counts: no estimate before an estimate, then the later issue, then the confirmed one,
  /// then the later in order.
  func isBehind(_ other: ProgressReading) -> Bool {
    if isEstimate != other.isEstimate { return isEstimate }
    if result.issued != other.result.issued { return result.issued < other.result.issued }
    let (isConfirmed, isOtherConfirmed) = (result.match == .confirmed, other.result.match == .confirmed)
    return isConfirmed != isOtherConfirmed ? isOtherConfirmed : index < other.index
  }

  /// In order of their days, and on one day as they count.
  static func inOrder(_ a: ProgressReading, _ b: ProgressReading) -> Bool {
    a.result.asOf != b.result.asOf ? a.result.asOf < b.result.asOf : a.isBehind(b)
  }
}

/// Reads all results of a target.
struct ProgressReader {
  private let judge: ProgressJudge
  private(set) var readings: [ProgressReading]
  /// What had come together by the day before a day; nil until asked for.
  private var totals: [Int: Total]?
  /// The results that sums are made of, each with the place of the one before it.
  private var links: [(index: Int, before: Int?)] = []

  private struct Total {
    var value: Fraction
    var isEstimate: Bool
    /// Place of the last one added, among `links`.
    var last: Int?
  }

  /// The results added for a reading, it among them.
  func sum(of reading: ProgressReading) -> [Int] {
    var sum = [reading.index]
    var next = reading.before
    while let at = next {
      sum.append(links[at].index)
      next = links[at].before
    }
    return sum.sorted()
  }

  /// - Parameter results: Those that count, with their indices.
  init(_ judge: ProgressJudge, _ results: [(Int, ProgressResult)]) {
    self.judge = judge
    readings = results.map { ProgressReading($0.0, $0.1) }
    for at in readings.indices { read(at) }
  }

  private var target: ProgressTarget { judge.target }

  private mutating func read(_ at: Int) {
    let result = readings[at].result
    if target.isGrowth { return readGrowth(at) }
    let unit = FoldedUnit(result.unit)
    let isMultiple = target.comparator == .times
    if let value = result.value, isMultiple, unit.name == "lần" {
      readings[at].span = span(value)
      readings[at].isInTimes = true
    } else if let value = result.value, unit.counts(like: judge.unit) {
      if isMultiple, target.baseline == nil {
        readings[at].reason = .noBaseline
      } else {
        readValue(at, span(value, scale: judge.unit.scale(from: unit)))
      }
    } else if let part = result.part, let whole = result.whole.map({ Fraction($0) }), whole > .zero,
      judge.unit.name == "%", !isMultiple
    {
      readings[at].span = ValueSpan(result.comparator, (Fraction(100) * Fraction(part)).divided(by: whole))
    } else if result.value != nil {
      // "Gấp đôi" is held against the start, in its unit.
      readings[at].reason =
        isMultiple && target.baseline == nil && judge.unit.name == FoldedUnit.times ? .noBaseline : .unit
    } else if let share = result.shareOfPlan {
      if judge.direction == .up, !isMultiple, judge.valueMax == nil, judge.value > .zero {
        let value = judge.value * Fraction(share) * Fraction(1, over: 100)
        readings[at].span = ValueSpan(result.comparator, value)
        readings[at].isDerived = true
      } else {
        readings[at].reason = .shareOfLimit
      }
    } else {
      readings[at].reason = result.change == nil ? .noValue : .changeOnly
    }

    func span(_ value: ExactDecimal, scale: Fraction = Fraction(1)) -> ValueSpan {
      ValueSpan(
        result.comparator, Fraction(value) * scale, result.valueMax.map { Fraction($0) * scale })
    }
  }

  /// "Tăng 12%", or "tốc độ tăng trưởng đạt 8%".
  private mutating func readGrowth(_ at: Int) {
    let result = readings[at].result
    if let change = result.change {
      readings[at].span = ValueSpan(.equal, Fraction(change))
    } else if let value = result.value {
      if FoldedUnit(result.unit).name == "%" {
        readings[at].span = ValueSpan(result.comparator, Fraction(value), result.valueMax.map { Fraction($0) })
      } else {
        readings[at].reason = .unit
      }
    } else {
      readings[at].reason = .noValue
    }
  }

  /// A value in the target's unit. That of one period is added to what came before it.
  private mutating func readValue(_ at: Int, _ span: ValueSpan) {
    let result = readings[at].result
    guard result.isCumulative == false, judge.unit.isCount(of: target.kind), target.accumulates != false else {
      if result.isOfPartOfYear, judge.direction == .down { return readSoFar(at, span) }
      readings[at].span = span
      return
    }
    if let before = totalBefore(result.periodFrom), let point = span.point {
      readings[at].span = ValueSpan(.equal, before.value + point)
      readings[at].before = before.last
      if before.isEstimate, !readings[at].isEstimate {
        readings[at].isEstimate = true
        totals = nil
      }
      return
    }
    // The whole is at least the part: enough to prove, never to refute.
    if judge.direction == .up, let low = span.low, !span.isAbout {
      let least = ValueSpan(from: low, isOpen: span.isLowOpen)
      if let verdict = judge.judge(least), verdict != .not {
        readings[at].span = least
        return
      }
    }
    readings[at].reason = .period
  }

  /// What a part of a year brought, beside an upper limit for the whole: by its end it is at least as much.
  private mutating func readSoFar(_ at: Int, _ span: ValueSpan) {
    guard let low = span.low, judge.judge(ValueSpan(from: low, isOpen: span.isLowOpen)) == .not else {
      readings[at].reason = .period
      return
    }
    readings[at].span = span
  }

  // MARK: Chains of periods

  /// All that came together from the first day of the target's period to the day before `day`; nil where the chain is broken.
  private mutating func totalBefore(_ day: Int?) -> Total? {
    guard target.accumulates == true, let start = target.periodFrom, let day else { return nil }
    if day <= start { return day == start ? Total(value: .zero, isEstimate: false, last: nil) : nil }
    if totals == nil { totals = chains(from: start) }
    return totals?[day]
  }

  /// For each day behind the end of a period what had come together: each part from the day after one before ends, a
  /// cumulative value allowed first. Of several for one day the one that counts.
  private mutating func chains(from start: Int) -> [Int: Total] {
    var best: [Int: (reading: ProgressReading, total: Total)] = [:]
    for reading in readings.sorted(by: { ($0.result.asOf, $0.index) < ($1.result.asOf, $1.index) }) {
      let result = reading.result
      let unit = FoldedUnit(result.unit)
      guard let value = result.value, unit.name == judge.unit.name else { continue }
      let scale = judge.unit.scale(from: unit)
      let span = ValueSpan(result.comparator, Fraction(value) * scale, result.valueMax.map { Fraction($0) * scale })
      guard let point = span.point else { continue }
      var total = Total(value: point, isEstimate: reading.isEstimate, last: nil)
      var before: Int?
      if result.isCumulative == false {
        guard let from = result.periodFrom, from >= start else { continue }
        if from > start {
          guard let earlier = best[from]?.total else { continue }
          total.value = earlier.value + point
          total.isEstimate = reading.isEstimate || earlier.isEstimate
          before = earlier.last
        }
      }
      let end = result.asOf + 1
      if let known = best[end], !known.reading.isBehind(reading) { continue }
      total.last = links.count
      links.append((reading.index, before))
      best[end] = (reading, total)
    }
    return best.mapValues(\.total)
  }
}
