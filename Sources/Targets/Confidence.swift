/// How sure a target is, in [0, 1]: of records at 0.9, nine in ten are right.
///
/// The points are tenths of log odds, fitted by logistic regression to two sorts of records: those of first readings of texts that
/// nobody had seen (343 records of 65 documents), and, a fifth as heavy, those of the texts the rules were made on. They are added as
/// whole numbers and turned into a share by a table, so every machine writes the same bytes.
package enum Confidence {
  /// Where nothing speaks against it.
  private static let base = 31

  /// What each doubt takes away.
  private static func points(_ doubt: Doubt) -> Int {
    switch doubt {
    case .noDeadline: return -30
    case .noGoalWord: return -21
    case .unknownUnit: return -7
    case .plainMoney, .longClause, .deadlineFromCitation: return -6
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

  /// Hundredths for −40 … 40 points in steps of two: 100 / (1 + e^(−points/10)).
  private static let shares: [Double] = [
    2, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 23, 27, 31, 35, 40, 45, 50, 55, 60, 65, 69, 73, 77, 80, 83, 86, 88,
    90,
    92, 93, 94, 95, 96, 97, 97, 98, 98,
  ]

  package static func share(_ family: Candidate.Family, _ doubts: [Doubt]) -> Double {
    let points = doubts.reduce(base + points(family)) { $0 + Confidence.points($1) }
    return shares[max(0, min(shares.count - 1, (points + 40) / 2))] / 100
  }
}
