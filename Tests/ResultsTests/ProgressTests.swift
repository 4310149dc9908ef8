import Results
import Targets
import Testing
import Vietnamese

/// The worked examples of the contract, and what its table of cases does not reach.
@Suite struct ProgressTests {
  private func day(_ text: String) throws -> Int { try #require(Day(iso: text)).daysSince1970 }

  private func target(
    _ value: String, _ comparator: Targets.Comparator = .equal, max: String? = nil, unit: String = "%",
    by deadline: String? = "2025-12-31", direction: ProgressDirection? = nil, from start: (String, String)? = nil
  ) throws -> ProgressTarget {
    var target = ProgressTarget(
      comparator: comparator, value: ExactDecimal(value), valueMax: max.flatMap { ExactDecimal($0) }, unit: unit,
      deadline: try deadline.map(day), direction: direction)
    if let start {
      target.baseline = ProgressBaseline(Fraction(try #require(ExactDecimal(start.0))), day: try day(start.1))
    }
    return target
  }

  private func result(
    _ value: String?, on day: String, _ comparator: Targets.Comparator = .equal, unit: String = "%",
    share: String? = nil, match: MatchCertainty = .certain
  ) throws -> ProgressResult {
    ProgressResult(
      asOf: try self.day(day), value: value.flatMap { ExactDecimal($0) }, comparator: comparator, unit: unit,
      shareOfPlan: share.flatMap { ExactDecimal($0) }, match: match)
  }

  private func progress(_ target: ProgressTarget, _ results: ProgressResult..., on today: String = "2026-11-28") throws
    -> Progress
  {
    Progress.of(target, results, today: try day(today))
  }

  @Test func reachedAndBeyond() throws {
    let exceeded = try progress(target("70"), result("75.3", on: "2025-12-31"))
    #expect(exceeded.status == .exceeded && exceeded.gap?.text == "-5.3")
    let strict = try target("95", .moreThan, by: "2020-12-31")
    #expect(try progress(strict, result("99.8", on: "2020-12-31")).status == .met)
    #expect(try progress(strict, result("95", on: "2020-12-31")).status == .missed)
  }

  @Test func afterTheDeadline() throws {
    let november = try result("65", on: "2025-11-15")
    #expect(try progress(target("70"), november).status == .overdue)
    #expect(try progress(target("70"), result("65", on: "2025-12-31")).status == .missed)
    let late = try progress(target("70"), november, result("72", on: "2026-06-30"))
    #expect(late.status == .exceeded && late.isLate)
    let none = try progress(target("70"))
    #expect(none.status == .noData && none.isDue && none.by == nil)
  }

  @Test func theStraightLineDecidesOnTheWay() throws {
    let plan = try target("70", from: ("40", "2020-12-31"))
    let onTrack = try progress(plan, result("58", on: "2023-12-31"), on: "2024-06-30")
    #expect(onTrack.status == .onTrack && onTrack.expected?.rounded(places: 2) == "57.99")
    #expect(onTrack.expected == Fraction(40) + Fraction(30 * 1095, over: 1826) && onTrack.gap?.text == "12")
    #expect(try progress(plan, result("57.9", on: "2023-12-31"), on: "2024-06-30").status == .behind)
    #expect(try progress(target("70"), result("58", on: "2023-12-31"), on: "2024-06-30").status == .open)
  }

  @Test func towardsZero() throws {
    let plan = try target("0", .atMost, unit: "thôn", from: ("30", "2020-12-31"))
    let found = try progress(plan, result("12", on: "2023-12-31", unit: "thôn"), on: "2024-06-30")
    #expect(found.status == .onTrack && found.expected?.rounded(places: 2) == "12.01")
  }

  @Test func rangesAndBounds() throws {
    let range = try target("20", max: "25", by: "2020-12-31")
    let expected: [(String, ProgressStatus)] = [("19.9", .open), ("22", .met), ("26", .exceeded)]
    for (value, status) in expected {
      #expect(try progress(range, result(value, on: "2020-05-31"), on: "2020-06-30").status == status)
    }
    let least = try target("90", .atLeast)
    let about = try progress(least, result("90", on: "2025-12-31", .about))
    #expect(about.status == .notComparable && about.reason == .bounds)
    #expect(try progress(least, result("90", on: "2025-12-31", .moreThan)).status == .exceeded)
  }

  @Test func aShareOfThePlanShowsNoValue() throws {
    let missed = try progress(target("75", by: "2022-12-31"), result(nil, on: "2022-12-31", share: "79"))
    #expect(missed.status == .missed && missed.value == nil && missed.gap == nil)
    let limit = try progress(target("75", .atMost, by: "2022-12-31"), result(nil, on: "2022-12-31", share: "98.5"))
    #expect(limit.reason == .shareOfLimit)
  }

  @Test func periodsAreAddedWithoutAGap() throws {
    var plan = try target("1000", unit: "người")
    (plan.accumulates, plan.periodFrom) = (true, try day("2021-01-01"))
    let years = try (2021...2023).map { year in
      var year200 = try result("200", on: "\(year)-12-31", unit: "người")
      (year200.periodFrom, year200.isCumulative) = (try day("\(year)-01-01"), false)
      return year200
    }
    let today = try day("2024-02-01")
    let whole = Progress.of(plan, years, today: today)
    #expect(whole.status == .onTrack && whole.sum == [0, 1, 2] && whole.value?.text == "600")
    #expect(whole.expected?.rounded(places: 2) == "599.67")
    #expect(Progress.of(plan, Array(years.dropFirst()), today: today).reason == .period)
  }

  @Test func timesAsMuchNeedsTheStart() throws {
    let twice = try target("2", .times, unit: "dịch vụ", by: "2020-12-31", from: ("150", "2017-12-31"))
    let reached = try result("300", on: "2020-12-31", unit: "dịch vụ")
    #expect(try progress(twice, reached).status == .met)
    var unknown = twice
    unknown.baseline = nil
    #expect(try progress(unknown, reached).reason == .noBaseline)
  }

  @Test func anUnsureMatchGivesNoStatus() throws {
    #expect(try progress(target("70"), result("72.63", on: "2026-06-30", match: .unsure)).status == .noData)
    #expect(try progress(target("70"), result("72.63", on: "2025-12-31", match: .confirmed)).status == .exceeded)
  }

  /// A later figure that is only perhaps the target's decides nothing, but it is told that there is one.
  @Test func aLaterUnsureFigureIsAwaited() throws {
    func awaited(
      _ target: ProgressTarget, _ results: ProgressResult..., isOpen: @escaping (Int) -> Bool = { _ in true }
    ) throws -> Int? {
      let today = try day("2026-11-28")
      let progress = Progress.of(target, results, today: today)
      #expect(progress.by == 0)
      return progress.awaited(target, results, isOpen: isOpen, today: today)
    }
    let plan = try target("99", by: "2025-12-31")
    let first = try result("99.6", on: "2022-12-31")
    let later = try result("96.8", on: "2024-12-31", match: .unsure)
    #expect(try awaited(plan, first, later) == 1)
    #expect(try awaited(plan, first, later, isOpen: { _ in false }) == nil)
    // Of an earlier day, of another unit, or behind the deadline of what was reached by then, it would not decide.
    #expect(try awaited(plan, first, result("96.8", on: "2021-12-31", match: .unsure)) == nil)
    #expect(try awaited(plan, first, result("96.8", on: "2024-12-31", unit: "xã", match: .unsure)) == nil)
    #expect(try awaited(plan, first, result("96.8", on: "2026-06-30", match: .unsure)) == nil)
    let short = try result("95", on: "2022-12-31")
    #expect(try awaited(plan, short, result("100", on: "2026-06-30", match: .unsure)) == 1)
    // What is stated after today, and the same figure of the same day.
    var ahead = later
    ahead.issued = try day("2027-01-15")
    #expect(try awaited(plan, first, ahead) == nil)
    var again = first
    (again.match, again.issued) = (.unsure, first.issued + 30)
    #expect(try awaited(plan, first, again) == nil)
    again.value = ExactDecimal("98.1")
    #expect(try awaited(plan, first, again) == 1)
    let (none, today) = (try progress(plan, later), try day("2026-11-28"))
    #expect(none.by == nil && none.awaited(plan, [later], isOpen: { _ in true }, today: today) == nil)
  }

  /// A period that ends before it begins, and thousands of them, end the sum and nothing else.
  @Test func brokenPeriodsEndTheSum() throws {
    var plan = try target("1000000", unit: "người", by: "9999-12-31")
    (plan.accumulates, plan.periodFrom) = (true, 0)
    let many = (0..<3000).map { number in
      ProgressResult(
        asOf: number, value: ExactDecimal(1), unit: "người", periodFrom: number == 2000 ? 2001 : number,
        isCumulative: false)
    }
    let progress = Progress.of(plan, many, today: 4000)
    #expect(progress.status == .onTrack && progress.sum == Array(0..<2000))
  }

  @Test func sumsNeverOverflow() throws {
    let huge = try target("999999999999999999", .atLeast, unit: "nghìn tỷ tỷ tỷ đồng")
    let found = try result("999999999999999998", on: "2025-12-31", unit: "nghìn nghìn tỷ tỷ tỷ đồng")
    #expect(try progress(huge, found).status == .exceeded)
    #expect(Fraction(Int.max) * Fraction(Int.max) > Fraction(Int.max) && Fraction(Int.min) < Fraction.zero)
    #expect((Fraction(Int.max) * Fraction(Int.max)).text == "85070591730234615847396907784232501249")
  }

  @Test(arguments: [
    ("2/3", 2, 3), ("0.125", 1, 8), ("-7.07", -707, 100), ("0.05", 1, 20), ("12", 24, 2), ("0", 0, 7), ("-1/3", 1, -3),
  ]) func fractionsAreWrittenExactly(text: String, numerator: Int, denominator: Int) {
    #expect(Fraction(numerator, over: denominator).text == text)
  }

  @Test func fractionsAreRoundedForReadersOnly() {
    #expect(Fraction(2, over: 3).rounded(places: 2) == "0.67" && Fraction(-1, over: 8).rounded(places: 2) == "-0.13")
    #expect(Fraction(5, over: 1).rounded(places: 2) == "5" && Fraction(-1, over: 1000).rounded(places: 2) == "0")
  }

  @Test(arguments: [
    ("nghìn tỷ đồng", "đồng"), ("% dân số", "%"), ("%/năm", "%"), ("phần trăm", "%"), ("triệu VNĐ", "đồng"),
    ("tỷ", "đồng"),
    ("số xã", "xã"), ("", ""), ("nghìn", ""), ("Trạm ", "trạm"),
  ]) func unitsFold(unit: String, name: String) { #expect(FoldedUnit(unit).name == name) }
}
