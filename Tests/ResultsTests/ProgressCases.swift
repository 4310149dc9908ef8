import Foundation
import Results
import Targets
import Testing
import Vietnamese

/// A case of `progress-cases.jsonl`: a target, its results, and how it must come out. Numbers are decimal strings, days ISO 8601;
/// what is left out has its default. `t` target, `b` baseline, `r` results, `n` today, `s` status, deciding result, reason, flags;
/// `o` gap, path, first, sum.
struct ProgressCase {
  let line: String
  private let json: [String: Any]

  init?(_ line: Substring) {
    guard let json = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { return nil }
    self.line = String(line)
    self.json = json
  }

  static func read(_ path: String) throws -> [ProgressCase] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { ProgressCase($0) }
  }

  private static func day(_ value: Any?) -> Int? { (value as? String).flatMap { Day(iso: $0) }?.daysSince1970 }
  private static func decimal(_ value: Any?) -> ExactDecimal? { (value as? String).flatMap { ExactDecimal($0) } }
  private static func flag(_ value: Any?) -> Bool? { (value as? Int).map { $0 != 0 } }
  private static func comparator(_ value: Any?) -> Targets.Comparator {
    (value as? String).flatMap(Targets.Comparator.init(rawValue:)) ?? .equal
  }

  var target: ProgressTarget {
    let t = json["t"] as? [String: Any] ?? [:]
    let b = json["b"] as? [String]
    return ProgressTarget(
      comparator: ProgressCase.comparator(t["c"]), value: ProgressCase.decimal(t["v"]),
      valueMax: ProgressCase.decimal(t["m"]), unit: t["u"] as? String ?? "%",
      kind: (t["k"] as? String).flatMap(TargetKind.init(rawValue:)) ?? .target, deadline: ProgressCase.day(t["d"]),
      direction: (t["dir"] as? String).flatMap(ProgressDirection.init(rawValue:)),
      accumulates: ProgressCase.flag(t["a"]), periodFrom: ProgressCase.day(t["f"]),
      isGrowth: ProgressCase.flag(t["g"]) ?? false,
      baseline: b.flatMap { b in
        ProgressCase.decimal(b.first).flatMap { value in
          ProgressCase.day(b.last).map { ProgressBaseline(Fraction(value), day: $0) }
        }
      })
  }

  var results: [ProgressResult] {
    let list = json["r"] as? [[String: Any]] ?? []
    return list.map { (r: [String: Any]) -> ProgressResult in
      let p = r["p"] as? [String]
      return ProgressResult(
        asOf: ProgressCase.day(r["a"]) ?? 0, issued: ProgressCase.day(r["i"]), value: ProgressCase.decimal(r["v"]),
        valueMax: ProgressCase.decimal(r["m"]), comparator: ProgressCase.comparator(r["c"]),
        unit: r["u"] as? String ?? "%", part: ProgressCase.decimal(p?.first), whole: ProgressCase.decimal(p?.last),
        periodFrom: ProgressCase.day(r["f"]), isCumulative: ProgressCase.flag(r["x"]),
        isEstimate: ProgressCase.flag(r["e"]) ?? false, shareOfPlan: ProgressCase.decimal(r["s"]),
        change: ProgressCase.decimal(r["h"]),
        match: (r["q"] as? String).flatMap(MatchCertainty.init(rawValue:)) ?? .certain)
    }
  }

  var today: Int { ProgressCase.day(json["n"]) ?? 0 }

  /// What must come out, in one line.
  var expected: String {
    let s = json["s"] as? [Any] ?? []
    let o = json["o"] as? [String: Any] ?? [:]
    func text(_ value: Any?) -> String {
      if let list = value as? [Int] { return "\(list)" }
      if let number = value as? Int { return "\(number)" }
      return value as? String ?? "-"
    }
    return (s + ["gap", "path", "first", "sum"].map { o[$0] ?? NSNull() }).map { text($0) }.joined(separator: " ")
  }

  /// What comes out, in the same form.
  var computed: String {
    let results = results
    let progress = Progress.of(target, results, today: today)
    var flags = progress.isDue ? "D" : ""
    if progress.isEstimate { flags += "E" }
    if progress.isLate { flags += "L" }
    if progress.isStale { flags += "S" }
    let first = progress.first == progress.by.map { results[$0].asOf } ? nil : progress.first
    let parts: [String?] = [
      progress.status.rawValue, progress.by.map(String.init), progress.reason?.rawValue, flags,
      progress.gap?.text, progress.expected?.text, first.flatMap { Day(daysSince1970: $0) }?.description,
      progress.sum.isEmpty ? nil : "\(progress.sum)",
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " ")
  }
}

@Suite struct ProgressCasesTests {
  private func differing(_ path: String) throws -> (count: Int, [String]) {
    let cases = try ProgressCase.read(path)
    return (cases.count, cases.filter { $0.computed != $0.expected }.map { "\($0.line)\n  \($0.computed)" })
  }

  @Test func allCasesComeOutAsTheyMust() throws {
    let path = try #require(
      Bundle.module.path(forResource: "progress-cases", ofType: "jsonl", inDirectory: "Fixtures"))
    let (count, differing) = try differing(path)
    #expect(count > 800)
    #expect(differing.isEmpty, "\(differing.prefix(5).joined(separator: "\n"))")
  }

  /// More cases, of other seeds: `CONGBO_PROGRESS_CASES=FILE`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CONGBO_PROGRESS_CASES"] != nil))
  func moreCasesComeOutAsTheyMust() throws {
    for path in (ProcessInfo.processInfo.environment["CONGBO_PROGRESS_CASES"] ?? "").split(separator: ":") {
      let (count, differing) = try differing(String(path))
      print("\(count) cases, \(differing.count) differ")
      #expect(count > 0)
      #expect(differing.isEmpty, "\(differing.prefix(5).joined(separator: "\n"))")
    }
  }
}
