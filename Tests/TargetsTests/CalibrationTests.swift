import Targets
import Testing

/// What a confidence says is what comes true on texts nobody had seen: the records of first readings, by the sort of figure and what was
/// doubted, and how many of them were right. Five sets of November 2026 before anything was mended on them (65 documents), two more that
/// were written down later (54), what was taken for targets in texts of results (51), and two sets that stayed closed until the end (37).
@Suite struct CalibrationTests {
  private typealias Row = (family: Candidate.Family, doubts: [Doubt], records: Int, right: Int)

  private static let firstReadings: [String: [Row]] = [
    "earlier": [
      (.percent, [], 227, 222), (.count, [], 38, 34), (.percent, [.noGoalWord], 22, 18), (.index, [], 15, 15),
      (.money, [.plainMoney], 12, 10), (.percent, [.noDeadline], 10, 3), (.count, [.unknownUnit], 9, 8),
      (.count, [.noGoalWord], 5, 5), (.index, [.noDeadline, .noGoalWord], 2, 0), (.percent, [.sharedComparator], 2, 2),
      (.count, [.noDeadline, .noGoalWord], 1, 0),
    ],
    "november": [
      (.percent, [], 89, 88), (.count, [.unknownUnit], 13, 12), (.percent, [.noDeadline], 11, 10), (.count, [], 10, 9),
      (.money, [], 10, 8), (.count, [.noDeadline], 6, 0), (.multiple, [], 4, 3),
      (.count, [.noDeadline, .unknownUnit], 4, 3), (.money, [.plainMoney], 4, 1), (.count, [.noGoalWord], 3, 3),
      (.money, [.noDeadline], 2, 0), (.time, [], 1, 0), (.rank, [.noGoalWord], 1, 0),
      (.count, [.sharedComparator], 1, 1), (.area, [], 1, 1),
    ],
    "later": [
      (.percent, [], 66, 65), (.count, [], 20, 20), (.count, [.unknownUnit], 10, 9), (.count, [.noGoalWord], 6, 4),
      (.money, [.plainMoney], 5, 4), (.money, [.noGoalWord], 3, 2), (.money, [], 3, 3),
      (.count, [.noGoalWord, .unknownUnit], 2, 2), (.money, [.noGoalWord, .plainMoney], 2, 2),
      (.money, [.noDeadline], 2, 2), (.index, [.noDeadline, .noGoalWord], 2, 0), (.area, [], 1, 1),
      (.money, [.noGoalWord, .sharedComparator], 1, 1), (.percent, [.noGoalWord], 1, 1),
      (.count, [.sharedComparator], 1, 1), (.money, [.noDeadline, .noGoalWord], 1, 1),
      (.count, [.noDeadline, .unknownUnit], 1, 0), (.index, [.noGoalWord], 1, 0), (.rank, [], 1, 1),
    ],
    "reports": [
      (.percent, [], 37, 36), (.count, [], 17, 17), (.money, [.plainMoney], 8, 2), (.area, [], 8, 8),
      (.percent, [.noDeadline], 5, 0), (.percent, [.noDeadline, .noGoalWord], 3, 0), (.count, [.noDeadline], 3, 0),
      (.count, [.unknownUnit], 2, 2), (.area, [.noDeadline], 2, 0), (.count, [.noDeadline, .unknownUnit], 1, 0),
      (.percent, [.noGoalWord], 1, 1), (.index, [.noDeadline], 1, 1), (.rank, [.noDeadline], 1, 1),
      (.index, [.noDeadline, .noGoalWord], 1, 0), (.count, [.noDeadline, .noGoalWord], 1, 0),
      (.money, [.noDeadline], 1, 0), (.money, [], 1, 1), (.money, [.noDeadline, .plainMoney], 1, 0),
    ],
    "two weeks later": [
      (.percent, [], 85, 82), (.count, [], 21, 15), (.count, [.unknownUnit], 13, 13), (.money, [], 11, 11),
      (.percent, [.noGoalWord], 8, 6), (.count, [.noGoalWord], 7, 7), (.area, [], 5, 5),
      (.money, [.noDeadline], 4, 4), (.area, [.noGoalWord], 4, 4), (.money, [.plainMoney], 3, 3),
      (.multiple, [], 2, 2), (.count, [.noDeadline, .noGoalWord], 2, 2), (.money, [.noGoalWord], 2, 2),
      (.count, [.freeTask, .noGoalWord], 2, 2), (.money, [.noDeadline, .plainMoney], 2, 2),
      (.money, [.noGoalWord, .plainMoney], 1, 1), (.money, [.noDeadline, .noGoalWord, .plainMoney], 1, 1),
      (.money, [.noDeadline, .noGoalWord], 1, 1),
    ],
    "kept closed": [
      (.percent, [], 69, 69), (.count, [], 12, 11), (.money, [], 7, 6), (.index, [], 5, 5), (.multiple, [], 4, 2),
      (.count, [.noDeadline, .unknownUnit], 4, 0), (.count, [.unknownUnit], 3, 2), (.count, [.noDeadline], 2, 0),
      (.money, [.noGoalWord], 1, 0), (.count, [.noGoalWord, .unknownUnit], 1, 1),
    ],
  ]

  private static var rows: [Row] { firstReadings.values.flatMap { $0 } }

  /// How many records of each value of confidence there are, and how many of them are right.
  private static func sums(_ rows: [Row]) -> [Double: (records: Int, right: Int)] {
    var out: [Double: (records: Int, right: Int)] = [:]
    for row in rows {
      let sum = out[Confidence.share(row.family, row.doubts)] ?? (0, 0)
      out[Confidence.share(row.family, row.doubts)] = (sum.records + row.records, sum.right + row.right)
    }
    return out
  }

  @Test func inEachTenthAsManyAreRightAsItSays() {
    var tenths: [Int: (records: Int, right: Int, said: Double)] = [:]
    for (share, step) in Self.sums(Self.rows) {
      let sum = tenths[Int(share * 10)] ?? (0, 0, 0)
      tenths[Int(share * 10)] = (
        sum.records + step.records, sum.right + step.right, sum.said + share * Double(step.records)
      )
    }
    for (tenth, sum) in tenths {
      let right = Double(sum.right) / Double(sum.records)
      let said = sum.said / Double(sum.records)
      #expect(
        abs(right - said) <= 0.051, "tenth .\(tenth): \(sum.records) records, \(right) right where \(said) is said")
    }
    #expect(tenths.values.reduce(0) { $0 + $1.records } == 1008)
  }

  /// What the other sets say of a step holds for the set that was left out: of all records of a step together, within a tenth.
  @Test func setsLeftOutFallAsTheOthersSay() {
    var steps: [Double: (records: Int, right: Int, said: Double)] = [:]
    for (name, rows) in Self.firstReadings {
      let others = Self.sums(Self.firstReadings.filter { $0.key != name }.flatMap(\.value))
      for (share, own) in Self.sums(rows) {
        guard let other = others[share] else { continue }
        let sum = steps[share] ?? (0, 0, 0)
        let said = Double(other.right) / Double(other.records) * Double(own.records)
        steps[share] = (sum.records + own.records, sum.right + own.right, sum.said + said)
      }
    }
    for (share, sum) in steps {
      let (right, said) = (Double(sum.right) / Double(sum.records), sum.said / Double(sum.records))
      #expect(abs(right - said) <= 0.1, "\(share): \(sum.records) records, \(right) right where \(said) is said")
    }
  }

  /// More points are never less sure.
  @Test func surerRecordsAreRightMoreOften() {
    let sums = Self.sums(Self.rows).sorted { $0.key < $1.key }.map { Double($0.value.right) / Double($0.value.records) }
    #expect(sums == sums.sorted())
  }

  @Test func everyDoubtTakesAwayAndNothingGoesBeyond() {
    for family in [Candidate.Family.percent, .money, .count, .rank, .multiple, .time, .area, .capacity, .index] {
      let sure = Confidence.share(family, [])
      for doubt in Doubt.allCases { #expect(Confidence.share(family, [doubt]) <= sure, "\(family) \(doubt)") }
      #expect((0...1).contains(Confidence.share(family, Array(Doubt.allCases))))
    }
  }
}
