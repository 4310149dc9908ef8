import Markup
import Results
import Targets
import Vietnamese

extension String? {
  /// Of the line of a result that was found: whether it answers no target for certain. Where nothing was found, there is nothing to tell.
  var isUncertain: Bool { map { !$0.hasSuffix("certain") } ?? false }
}

extension [String] {
  /// Whether there are lines, and none of them answers a target for certain.
  var areUncertain: Bool { !isEmpty && !contains { $0.hasSuffix("certain") } }
}

/// Results read from a text, each in one line: what is stated, then the day.
struct FindingSample {
  let found: [FoundResult]
  let text: MarkupDocument

  /// - Parameters:
  ///   - form: Name of the form; nil for news.
  ///   - issued: Day of issue, ISO 8601.
  init(_ body: String, title: String = "", form: String? = nil, issued: String = "2024-12-10", rules: RuleText? = nil) {
    text = Markdown.parse(body, file: "a.md").value
    found = ResultFinder.find(
      in: text, context: ResultContext(title: title, issued: Day(iso: issued), form: form, rules: rules))
  }

  /// `>5.200 lao động 2024-12-10`, `75.3% (30/40)`, `kh98.5`, `+2.4 kh`, `Δ12%`, `hạng 34/63`, `/90` for the plan's value, `~` for an
  /// estimate.
  var lines: [String] { found.map { line($0) } }
  /// The same without days.
  var figures: [String] { found.map { figures($0) } }
  var quotes: [String] { found.map { text.string($0.quote) } }
  /// `2024-06-30 half clause`.
  var days: [String] {
    found.map { result in
      result.asOf.map { "\($0.day) \($0.precision.rawValue) \($0.source?.rawValue ?? "-")" } ?? "-"
    }
  }

  private func line(_ result: FoundResult) -> String {
    figures(result) + " " + (result.asOf.map { $0.day.description } ?? "-") + (result.isEstimate ? " ~" : "")
  }

  private func figures(_ result: FoundResult) -> String {
    var parts: [String] = []
    if let value = result.value {
      let sign = result.comparator == .equal ? "" : result.comparator.rawValue
      let range = result.valueMax.map { "–\($0)" } ?? ""
      parts.append(
        "\(sign)\(value)\(range)" + (result.unit.isEmpty || result.unit.hasPrefix("%") ? "" : " ") + result.unit)
    }
    if result.part != nil || result.whole != nil {
      parts.append("(\(result.part?.description ?? "")/\(result.whole?.description ?? ""))")
    }
    if let share = result.shareOfPlan { parts.append("kh\(share)") }
    if let over = result.overPlan { parts.append("kh±\(over)") }
    if let change = result.change {
      parts.append("Δ\(change.value)\(change.unit.hasPrefix("%") ? "" : " ")\(change.unit)")
    }
    if let plan = result.against { parts.append("/\(plan.value)") }
    if let word = result.assessment { parts.append("[\(word)]") }
    if result.kind != .result { parts.append(result.kind.rawValue) }
    return parts.joined(separator: " ")
  }
}
