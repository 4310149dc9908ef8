/// How sure a target is, in [0, 1]: of records at 0.9, nine in ten are right.
///
/// The points are tenths of log odds, fitted by logistic regression; they tell which records are surer than others. What share of them
/// is right is counted: the steps are those into which the records of first readings of texts that nobody had seen fall where more
/// points may never mean less (isotonic regression, 1008 records of 207 documents; `CalibrationTests` has them). Whole numbers are added
/// and looked up, so every machine writes the same bytes.
package enum Confidence {
  /// Where nothing speaks against it.
  private static let base = 31

  /// What each doubt takes away.
  private static func points(_ doubt: Doubt) -> Int {
    switch doubt {
    case .noDeadline: return -30
    case .noGoalWord: return -21
    case .unknownUnit: return -7
    case .plainMoney: return -26
    case .freeTask: return -10
    case .longClause, .deadlineFromCitation: return -6
    case .sharedComparator: return -2
    }
  }

  /// What a sort of figure takes away: counts and bare indices are more often no target than shares.
  private static func points(_ family: Candidate.Family) -> Int {
    switch family {
    case .count, .time: return -9
    case .index, .area, .capacity: return -8
    case .percent, .money, .rank, .multiple: return 0
    }
  }

  /// From how many points on what share is right, in hundredths; the surest first.
  private static let steps: [(points: Int, share: Double)] = [
    (23, 97), (14, 90), (8, 78), (-6, 68), (Int.min, 29),
  ]

  /// The points of a record that counts so much.
  package static func points(_ family: Candidate.Family, _ doubts: [Doubt]) -> Int {
    doubts.reduce(base + points(family)) { $0 + Confidence.points($1) }
  }

  /// - Parameter isAimedAt: Whether a strong word of its own sentence aims at it. Where no year stands, how it is counted says no more then:
  ///   "phấn đấu trồng 50.000 cây" is as sure as "phấn đấu đạt 90%".
  package static func share(_ family: Candidate.Family, _ doubts: [Doubt], isAimedAt: Bool = false) -> Double {
    let points = points(isAimedAt && doubts == [.noDeadline] ? .percent : family, doubts)
    return (steps.first { points >= $0.points }?.share ?? 0) / 100
  }
}
