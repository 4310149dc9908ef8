import Results
import Targets
import Templates

/// What was promised and what was reached as two bars of one scale, each with its words; for lists, where the text beside says the
/// same. Coloured by classes only; coordinates are whole numbers.
enum ProgressBars {
  /// The longest bar, of a picture 400 wide: the words stand behind it, and leave less to it where there are more of them.
  private static func longest(_ letters: Int) -> Double { Double(min(180, 391 - letters * 10)) }
  /// Characters of the words: no number is cut, nor its scale.
  private static let mostLetters = 33

  /// Nil where no value stands beside the target's in its own unit, or where longer is not more: a rank, something below 0.
  static func svg(_ site: Site, _ target: Int, _ phrases: ProgressPhrases) -> [UInt8]? {
    let (record, standing) = (site.targets.records[target], site.results.progress[target])
    guard let by = standing.by, record.kind == .target,
      let goal = goal(ProgressTarget(record, baseline: standing.start)),
      let value = standing.progress.sum.count > 1
        ? standing.progress.value : ProgressBaseline(site.results.records[by], for: record)?.value,
      !goal.isNegative, !value.isNegative
    else { return nil }
    let numbers = [goal, value].map { Double($0.rounded(places: 4)) ?? 0 }
    guard let most = numbers.max(), most > 0 else { return nil }
    let texts = [
      "\(phrases.words.text(.promised)): \(site.amount(record, phrases.language))",
      "\(phrases.words.text(.reached)): \(site.reached(target, standing, by, phrases))",
    ]
    let classes = ["chart-goal", site.results.records[by].found.isEstimate ? "chart-open" : "chart-bar"]
    let labels = texts.map { Site.shortened($0, mostLetters) }
    let longest = longest(labels.map(\.count).max() ?? 0)
    var svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 42\">".utf8)
    for row in 0..<2 {
      let (y, width) = (2 + row * 21, max(2, Int((numbers[row] / most * longest).rounded())))
      svg += "<rect class=\"\(classes[row])\" x=\"1\" y=\"\(y)\" width=\"\(width)\" height=\"14\"/>".utf8
      svg += "<text class=\"chart-text\" x=\"\(width + 9)\" y=\"\(y + 12)\">".utf8
      HTMLEscape.append(labels[row], to: &svg)
      svg += "</text>".utf8
    }
    svg += "</svg>".utf8
    return svg
  }

  /// The end that is to be reached, in the target's unit; nil where it is a multiple of something unknown.
  private static func goal(_ target: ProgressTarget) -> Fraction? {
    guard let value = target.value.map({ Fraction($0) }) else { return nil }
    if target.comparator == .times { return target.baseline.map { value * $0.value } }
    return value
  }
}
