import Targets
import Testing

/// What a confidence says is what comes true on texts nobody had seen: the records of first readings (five sets of November 2026
/// before anything was mended on them, 65 documents), by the sort of figure and what was doubted, and how many of them were right.
@Suite struct CalibrationTests {
  private typealias Row = (family: Candidate.Family, doubts: [Doubt], records: Int, right: Int)

  private static let firstReadings: [Row] = [
    (.percent, [], 227, 222), (.count, [], 38, 34), (.percent, [.noGoalWord], 22, 18), (.index, [], 15, 15),
    (.money, [.plainMoney], 12, 10), (.percent, [.noDeadline], 10, 3), (.count, [.unknownUnit], 9, 8),
    (.count, [.noGoalWord], 5, 5), (.index, [.noDeadline, .noGoalWord], 2, 0), (.percent, [.sharedComparator], 2, 2),
    (.count, [.noDeadline, .noGoalWord], 1, 0),
  ]

  @Test func inEachTenthAsManyAreRightAsItSays() {
    var tenths: [Int: (records: Int, right: Int, said: Double)] = [:]
    for row in Self.firstReadings {
      let share = Confidence.share(row.family, row.doubts)
      let tenth = Int(share * 10)
      let sum = tenths[tenth] ?? (0, 0, 0)
      tenths[tenth] = (sum.records + row.records, sum.right + row.right, sum.said + share * Double(row.records))
    }
    for (tenth, sum) in tenths {
      let right = Double(sum.right) / Double(sum.records)
      let said = sum.said / Double(sum.records)
      #expect(abs(right - said) <= 0.1, "tenth .\(tenth): \(sum.records) records, \(right) right where \(said) is said")
    }
    #expect(tenths.values.reduce(0) { $0 + $1.records } == 343)
  }

  @Test func everyDoubtTakesAwayAndNothingGoesBeyond() {
    for family in [Candidate.Family.percent, .money, .count, .rank, .multiple, .time, .area, .capacity, .index] {
      let sure = Confidence.share(family, [])
      for doubt in Doubt.allCases { #expect(Confidence.share(family, [doubt]) <= sure, "\(family) \(doubt)") }
      #expect((0...1).contains(Confidence.share(family, Array(Doubt.allCases))))
    }
  }
}
