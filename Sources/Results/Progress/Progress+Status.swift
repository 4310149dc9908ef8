import Targets
import Vietnamese

extension Progress {
  /// How a target stands on a day, from its results: section 5 of the contract, in exact fractions.
  ///
  /// - Parameters:
  ///   - results: All that may answer it; only certain and confirmed matches stated up to `today` count.
  ///   - today: In days since 1970-01-01.
  public static func of(_ target: ProgressTarget, _ results: [ProgressResult], today: Int) -> Progress {
    if target.kind == .budget { return Progress(notComparable: .budget) }
    guard let value = target.value else { return Progress(notComparable: .noTargetValue) }
    let isPast = target.deadline.map { today > $0 } ?? false
    let counted = results.enumerated().filter { $1.match != .unsure && $1.issued <= today }
    guard !counted.isEmpty else {
      return Progress(noDataIsDue: isPast, ProgressJudge.direction(target, start: target.baseline?.value))
    }
    let judge = ProgressJudge(target, value: value)
    guard judge.direction != nil else { return Progress(notComparable: .direction) }
    let reader = ProgressReader(judge, counted.map { ($0.offset, $0.element) })
    let usable = reader.readings.filter { $0.span != nil }.sorted(by: ProgressReading.inOrder)
    guard !usable.isEmpty else {
      var progress = Progress(
        notComparable: reader.readings.max(by: ProgressReading.inOrder)?.reason ?? .noValue)
      progress.direction = judge.direction
      return progress
    }
    return decide(judge, reader, usable, today: today, isPast: isPast)
  }

  /// Of the results of single periods what had come together with each, by index, where that is known; in the target's unit.
  ///
  /// - Parameter today: In days since 1970-01-01; as for ``of(_:_:today:)``.
  public static func runningSums(_ target: ProgressTarget, _ results: [ProgressResult], today: Int) -> [Int: Fraction] {
    guard let value = target.value, target.accumulates == true else { return [:] }
    let counted = results.enumerated().filter { $1.match != .unsure && $1.issued <= today }
    let reader = ProgressReader(ProgressJudge(target, value: value), counted.map { ($0.offset, $0.element) })
    return reader.readings.reduce(into: [:]) { sums, reading in
      if reading.result.isCumulative == false { sums[reading.index] = reading.span?.point }
    }
  }

  init(notComparable reason: ProgressReason) {
    self.init(.notComparable)
    self.reason = reason
  }

  init(noDataIsDue isDue: Bool, _ direction: ProgressDirection?) {
    self.init(.noData)
    (self.isDue, self.direction) = (isDue, direction)
  }

  /// A result that can be compared, and whether it reaches the target.
  private struct Judged {
    let reading: ProgressReading
    let span: ValueSpan
    let verdict: ProgressJudge.Verdict?

    /// The status of one that reaches the target.
    var reached: ProgressStatus? {
      switch verdict {
      case .met: .met
      case .exceeded: .exceeded
      default: nil
      }
    }
  }

  private static func decide(
    _ judge: ProgressJudge, _ reader: ProgressReader, _ usable: [ProgressReading], today: Int, isPast: Bool
  ) -> Progress {
    let judged = usable.compactMap { reading in
      reading.span.map { Judged(reading: reading, span: $0, verdict: judge.judge($0, inTimes: reading.isInTimes)) }
    }
    let first = judged.first { $0.reached != nil }?.reading.result.asOf
    let deadline = judge.target.deadline
    let last = judged.last { judged in deadline.map { judged.reading.result.asOf <= $0 } ?? true }
    let after = judged.last { judged in deadline.map { judged.reading.result.asOf > $0 } ?? false }
    var progress =
      isPast
      ? settled(last, after, deadline: deadline)
      : underWay(judge, last) ?? Progress(noDataIsDue: false, judge.direction)
    progress.direction = judge.direction
    progress.first = first
    if let by = [last, after].compactMap({ $0 }).first(where: { $0.reading.index == progress.by }) {
      progress.add(by, judge, today: today)
      if by.reading.before != nil { progress.sum = reader.sum(of: by.reading) }
    }
    return progress
  }

  /// Before the deadline, or without one; nil where nothing decides.
  private static func underWay(_ judge: ProgressJudge, _ last: Judged?) -> Progress? {
    guard let last else { return nil }
    let by = last.reading.index
    if let reached = last.reached { return Progress(reached, by: by) }
    guard last.verdict == .not else { return Progress(.notComparable, by: by, reason: .bounds) }
    guard !last.reading.isInTimes, !last.reading.result.isOfPartOfYear,
      let path = judge.path(to: last.reading.result.asOf)
    else {
      return Progress(.open, by: by)
    }
    let expected = path.value
    let signs = last.span.signs(against: expected)
    let enough: ValueSpan.Signs = [.zero, judge.direction == .up ? .plus : .minus]
    var progress = Progress(
      signs.isSubset(of: enough) ? .onTrack : signs.isDisjoint(with: enough) ? .behind : .open, by: by)
    (progress.expected, progress.path) = (expected, path)
    return progress
  }

  /// After the deadline.
  private static func settled(_ last: Judged?, _ after: Judged?, deadline: Int?) -> Progress {
    if let last, let reached = last.reached { return Progress(reached, by: last.reading.index) }
    if let after {
      let by = after.reading.index
      if let reached = after.reached {
        var progress = Progress(reached, by: by)
        progress.isLate = true
        return progress
      }
      return after.verdict == .not ? Progress(.missed, by: by) : Progress(.notComparable, by: by, reason: .bounds)
    }
    guard let last else { return Progress(.noData) }
    let by = last.reading.index
    if last.reading.result.isSoFar || endsEarly(last.reading.result, deadline), last.verdict == .not {
      return Progress(.notComparable, by: by, reason: .period)
    }
    guard last.verdict == .not else { return Progress(.notComparable, by: by, reason: .bounds) }
    return Progress(last.reading.result.asOf == deadline ? .missed : .overdue, by: by)
  }

  /// Whether a count is of the first months of the year at whose end a target was due: what came in later that year is not told, so that it
  /// cannot be said to be overdue.
  private static func endsEarly(_ result: ProgressResult, _ deadline: Int?) -> Bool {
    guard result.isOfPartOfYear, FoldedUnit(result.unit).name != "%",
      let due = deadline.flatMap({ Day(daysSince1970: $0) }), let asOf = Day(daysSince1970: result.asOf)
    else { return false }
    return asOf.year == due.year && due.month == 12 && asOf.month < 12
  }

  private init(_ status: ProgressStatus, by: Int, reason: ProgressReason? = nil) {
    self.init(status)
    (self.by, self.reason) = (by, reason)
  }

  /// What the deciding result brings with it.
  private mutating func add(_ by: Judged, _ judge: ProgressJudge, today: Int) {
    let reading = by.reading
    isEstimate = reading.isEstimate
    isStale = [.open, .onTrack, .behind].contains(status) && today - reading.result.asOf > 365
    guard !reading.isDerived, !reading.isInTimes, let point = by.span.point else { return }
    value = point
    guard status != .notComparable, let line = judge.line else { return }
    gap = judge.direction == .up ? line - point : point - line
  }
}
