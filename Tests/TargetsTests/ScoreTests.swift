import JSON
import Foundation
import Markup
import Targets
import Testing

/// Writes predictions for the scorer of the annotated documents. Runs only where `CONGBO_SCORE_DIR` names a folder of
/// Markdown files; the predictions go to `CONGBO_SCORE_OUT`.
@Suite struct ScoreTests {
  static let folder = ProcessInfo.processInfo.environment["CONGBO_SCORE_DIR"]
  static let output = ProcessInfo.processInfo.environment["CONGBO_SCORE_OUT"]

  /// How often each document is read for the measurement, `CONGBO_SCORE_ROUNDS`.
  static let rounds = ProcessInfo.processInfo.environment["CONGBO_SCORE_ROUNDS"].flatMap(Int.init) ?? 20

  /// Processor time of this thread in µs, so that other load on the machine does not count.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  @Test(.enabled(if: folder != nil && output != nil)) func predictionsAreVerbatimAndAreWritten() throws {
    let folder = try #require(ScoreTests.folder)
    let output = try #require(ScoreTests.output)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    var bytes = 0
    var time = 0.0
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
    try #require(!names.isEmpty)
    for name in names.sorted() {
      let sample = Sample(try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
      let document = sample.document
      bytes += document.text.count
      _ = TargetFinder.find(in: document, context: sample.context)
      var targets: [FoundTarget] = []
      let start = ScoreTests.processorTime()
      for _ in 0..<ScoreTests.rounds { targets = TargetFinder.find(in: document, context: sample.context) }
      time += ScoreTests.processorTime() - start
      var json = JSONText()
      json.array { json in
        for target in targets {
          json.object { json in
            json.key("quote")
            json.value(document.string(target.quote))
            json.key("value")
            json.value(target.value)
            json.key("value_max")
            json.value(target.valueMax)
            json.key("comparator")
            json.value(target.comparator.rawValue)
            json.key("unit")
            json.value(target.unit)
            json.key("kind")
            json.value(target.kind.rawValue)
            json.key("deadline_year")
            json.value(target.deadlineYear)
            json.key("deadline_source")
            json.value(target.deadlineSource?.rawValue)
            json.key("baseline_year")
            json.value(target.baselineYear)
            json.key("subject")
            json.value(target.subject)
            json.key("outcome")
            json.value(target.outcome)
            json.key("doubts")
            json.value(target.doubts.map(\.rawValue).joined(separator: " "))
          }
        }
      }
      for target in targets { #expect(target.quote.contains(target.amount.lowerBound)) }
      try json.string.write(toFile: output + "/" + name.dropLast(3) + ".json", atomically: true, encoding: .utf8)
    }
    print("finder: \(time / Double(ScoreTests.rounds) / (Double(bytes) / 1000)) µs per kB over \(bytes) bytes")
  }
}
