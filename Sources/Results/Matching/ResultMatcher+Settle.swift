import Targets
import Vietnamese

// What the results of one document leave to each other.

extension ResultMatcher {
  /// Of one document and day the results much less alike than another one for the same target only perhaps answer it.
  func settle(_ verdicts: inout [MatchVerdict?], _ records: [ResultRecord]) {
    struct Key: Hashable {
      var target: Int
      var day: Day?
    }
    var best: [Key: Double] = [:]
    for (verdict, record) in zip(verdicts, records) {
      guard let verdict, verdict.doubts.isEmpty else { continue }
      for target in [verdict.target] + verdict.also {
        let key = Key(target: target, day: record.found.asOf?.day)
        best[key] = max(best[key] ?? 0, verdict.likeness)
      }
    }
    for index in verdicts.indices {
      guard let verdict = verdicts[index], verdict.doubts.isEmpty,
        let most = best[Key(target: verdict.target, day: records[index].found.asOf?.day)],
        verdict.likeness < most - ResultMatcher.margin
      else { continue }
      verdicts[index]?.doubts = [.otherResult]
    }
    settleConflicts(&verdicts, records)
    settlePlans(&verdicts, records)
    dropOutranked(&verdicts, records)
  }

  /// "6.841 tỷ đồng, đạt 112,6% dự toán Trung ương giao và đạt 108,7% dự toán HĐND tỉnh giao": of one value told twice with shares of two
  /// plans the one answers whose share is of the target's own.
  private func settlePlans(_ verdicts: inout [MatchVerdict?], _ records: [ResultRecord]) {
    struct Key: Hashable {
      let target: Int
      let day: Day?
      let value: ExactDecimal?
    }
    func key(_ verdict: MatchVerdict, _ record: ResultRecord) -> Key {
      Key(target: verdict.target, day: record.found.asOf?.day, value: record.found.value)
    }
    var agreeing: Set<Key> = []
    for case (let verdict?, let record) in zip(verdicts, records) where verdict.doubts.isEmpty && verdict.saysPlan {
      agreeing.insert(key(verdict, record))
    }
    for (index, record) in records.enumerated() {
      guard let verdict = verdicts[index], verdict.doubts.isEmpty, !verdict.saysPlan, record.found.value != nil,
        record.found.shareOfPlan != nil || record.found.overPlan != nil, agreeing.contains(key(verdict, record))
      else { continue }
      verdicts[index]?.doubts = [.otherPlan]
    }
  }

  /// So many figures with the values of one plan beside them make a document a report on that plan.
  private static let fewestRepeated = 3
  /// Likeness of a figure and a target that such a report states with the plan's value beside it.
  private static let leastRepeated = 0.55

  /// Of a report on a plan, whose other figures stand beside that plan's values, a name that only says more or less than the plan's is the
  /// same: "trạm y tế xã có bác sĩ" of "trạm y tế xã có bác sĩ làm việc".
  func trustReport(_ verdicts: inout [MatchVerdict?]) {
    var repeated: [Int32: Int] = [:]
    for case let verdict? in verdicts where verdict.doubts.isEmpty && (verdict.repeatsPlan || verdict.statesPlan) {
      repeated[document(of: verdict.target), default: 0] += 1
    }
    guard repeated.values.contains(where: { $0 >= ResultMatcher.fewestRepeated }) else { return }
    /// The sure one behind each, then, on the way, the one before.
    var behind = [Int?](repeating: nil, count: verdicts.count)
    var last: Int?
    for index in verdicts.indices.reversed() {
      behind[index] = last
      if let verdict = verdicts[index], verdict.doubts.isEmpty, verdict.repeatsPlan || verdict.statesPlan {
        last = verdict.target
      }
    }
    var before: Int?
    for index in verdicts.indices {
      guard let verdict = verdicts[index], verdict.repeatsPlan || verdict.statesPlan else { continue }
      if verdict.doubts.isEmpty {
        before = verdict.target
        continue
      }
      guard verdict.doubts.allSatisfy({ verdict.statesPlan ? $0.isOfWording : $0.isOfName }),
        verdict.likeness >= ResultMatcher.leastRepeated,
        repeated[document(of: verdict.target)] ?? 0 >= ResultMatcher.fewestRepeated,
        isInOrder(verdict.target, behind: before, before: behind[index])
      else { continue }
      verdicts[index]?.doubts = []
      verdicts[index]?.also = []
      before = verdict.target
    }
  }

  /// So many figures of a news item beside which a plan's own values stand tell whose commune it is of.
  private static let fewestOfSeat = 2

  /// Where a commune's plan is told by its own values in news that names a commune so, all its figures are of that place.
  func trustSeat(_ verdicts: inout [MatchVerdict?]) {
    var proving: [Int32: Int] = [:]
    for case let verdict? in verdicts where verdict.doubts.isEmpty && verdict.provesSeat {
      proving[document(of: verdict.target), default: 0] += 1
    }
    for index in verdicts.indices {
      guard let verdict = verdicts[index],
        proving[document(of: verdict.target)] ?? 0 >= ResultMatcher.fewestOfSeat
      else { continue }
      verdicts[index]?.doubts.removeAll { $0 == .seat }
    }
  }

  /// Whether a target stands in its plan where the report has it: shortly behind that of the row before, or before that of the row behind.
  private func isInOrder(_ target: Int, behind first: Int?, before second: Int?) -> Bool {
    let near = 1...3
    let isBehind = first.map { document(of: $0) == document(of: target) && near.contains(target - $0) } ?? false
    let isBefore = second.map { document(of: $0) == document(of: target) && near.contains($0 - target) } ?? false
    return isBehind || isBefore
  }

  /// So much more has to speak against an answer than against another of its document, target and day that it is not offered.
  private static let fewerDoubts = 3

  /// Beside a plain answer of one document, target and day an editor need not look at those against which much more speaks.
  private func dropOutranked(_ verdicts: inout [MatchVerdict?], _ records: [ResultRecord]) {
    struct Key: Hashable {
      let target: Int
      let day: Day?
    }
    func key(_ target: Int, _ index: Int) -> Key { Key(target: target, day: records[index].found.asOf?.day) }
    var fewest: [Key: Int] = [:]
    for (index, verdict) in verdicts.enumerated() {
      guard let verdict else { continue }
      for target in [verdict.target] + verdict.also {
        fewest[key(target, index)] = min(fewest[key(target, index)] ?? .max, Set(verdict.doubts).count)
      }
    }
    for (index, verdict) in verdicts.enumerated() {
      guard let verdict, let least = fewest[key(verdict.target, index)] else { continue }
      if Set(verdict.doubts).count >= least + ResultMatcher.fewerDoubts { verdicts[index] = nil }
    }
  }

  /// Two values of one document, target and day cannot both be; which of them is, an editor says.
  private func settleConflicts(_ verdicts: inout [MatchVerdict?], _ records: [ResultRecord]) {
    struct Key: Hashable {
      let target: Int
      let day: Day?
      let from: Day?
      let isCumulative: Bool?
      let isEstimate: Bool
    }
    /// So many values of one key are held against one another.
    let most = 8
    var stated: [Key: [(index: Int, value: StatedValue)]] = [:]
    var contested: Set<Int> = []
    for (index, verdict) in verdicts.enumerated() {
      guard let verdict, verdict.doubts.isEmpty, let value = StatedValue(records[index].found) else { continue }
      let found = records[index].found
      let isShare = value.unit == "%"
      for target in [verdict.target] + verdict.also {
        let key = Key(
          target: target, day: found.asOf?.day, from: isShare ? nil : found.periodFrom,
          isCumulative: isShare ? nil : found.isCumulative, isEstimate: found.isEstimate)
        for other in stated[key] ?? [] where !value.agrees(with: other.value) {
          contested.formUnion([index, other.index])
        }
        if stated[key, default: []].count < most { stated[key, default: []].append((index, value)) }
      }
    }
    for index in contested { verdicts[index]?.doubts = [.conflict] }
  }
}
