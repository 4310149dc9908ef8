import Publications
import Results
import Targets
import Templates
import Vietnamese

/// A target and what was reached, over time, as SVG: dots for values with their sources, an open dot for an estimate, a square
/// for the target; the straight line only where one can be drawn, from the start to the target. Coloured by classes only;
/// coordinates are whole numbers. The table beside it says the same.
struct ProgressChart {
  let svg: [UInt8]
  /// In words.
  let text: String

  private struct Dot {
    let day: Int
    let value: Fraction
    let label: String
    let isEstimate: Bool
  }

  private static let (width, height) = (400, 190)
  private static let (left, right, top, bottom) = (12, 388, 26, 150)

  /// Nil where there is no target to be drawn, or no two values: one beside the target is told by two bars.
  ///
  /// - Parameter sums: Of results of a period what had come together with them, which is what the line is held against.
  init?(_ site: Site, _ target: Int, _ series: [Int], _ sums: [Int: Fraction], _ phrases: ProgressPhrases) {
    let record = site.targets.records[target]
    let standing = site.results.progress[target]
    let wanted = ProgressTarget(record, baseline: standing.start)
    guard record.comparator != .times || standing.start != nil, let goal = ProgressChart.goal(wanted) else {
      return nil
    }
    var dots: [Dot] = []
    if let start = standing.start, let result = standing.baseline {
      dots.append(
        Dot(
          day: start.day, value: start.value, label: phrases.exact(start.value),
          isEstimate: site.results.records[result].found.isEstimate))
    }
    for result in series where result != standing.baseline || dots.isEmpty {
      // A value that is computed from a share is never shown.
      guard let value = ProgressBaseline(site.results.records[result], for: record) else { continue }
      let shown = sums[result] ?? value.value
      dots.append(
        Dot(
          day: value.day, value: shown, label: phrases.exact(shown),
          isEstimate: site.results.records[result].found.isEstimate))
    }
    guard dots.count > 1 else { return nil }
    let deadline = wanted.deadline
    let hasLine =
      standing.progress.path != nil || deadline != nil && !wanted.isGrowth && wanted.kind != .ranking
    let start = hasLine ? wanted.pathStart : nil
    let plot = Plot(
      days: dots.map(\.day) + [deadline, start?.day].compactMap { $0 },
      values: dots.map(\.value) + [goal] + [start?.value].compactMap { $0 })
    svg = ProgressChart.draw(
      dots, goal: goal, deadline: deadline, start: start, plot, title: record.display,
      goalText: phrases.exact(goal))
    let said = phrases.words.text(
      .progressChartText,
      ["goal": site.promised(record, phrases.language), "n": String(dots.count)])
    text = dots.contains(where: \.isEstimate) ? said + " " + phrases.words.text(.progressChartEstimate) : said
  }

  private static func goal(_ target: ProgressTarget) -> Fraction? {
    guard let value = target.value.map({ Fraction($0) }) else { return nil }
    if target.comparator == .times { return target.baseline.map { value * $0.value } }
    return value
  }

  /// Where days and values lie in the picture.
  private struct Plot {
    private let days: ClosedRange<Int>
    private let low: Double
    private let high: Double

    init(days: [Int], values: [Fraction]) {
      let (first, last) = (days.min() ?? 0, days.max() ?? 0)
      self.days = first...max(first + 1, last)
      let numbers = values.map { Double($0.rounded(places: 4)) ?? 0 }
      low = min(0, numbers.min() ?? 0)
      high = max(low + 1e-9, numbers.max() ?? 1)
    }

    func x(_ day: Int) -> Int {
      let share = Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound)
      return left + 10 + Int((share * Double(right - left - 60)).rounded())
    }

    func y(_ value: Fraction) -> Int {
      let share = ((Double(value.rounded(places: 4)) ?? 0) - low) / (high - low)
      return bottom - Int((share * Double(bottom - top)).rounded())
    }

    private var left: Int { ProgressChart.left }
    private var right: Int { ProgressChart.right }
    private var top: Int { ProgressChart.top }
    private var bottom: Int { ProgressChart.bottom }
  }

  private static func draw(
    _ dots: [Dot], goal: Fraction, deadline: Int?, start: ProgressBaseline?, _ plot: Plot, title: String,
    goalText: String
  ) -> [UInt8] {
    var svg: [UInt8] = []
    svg +=
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" class=\"chart\"><title>"
      .utf8
    HTMLEscape.append(title, to: &svg)
    svg += "</title><path class=\"chart-axis\" d=\"M\(left) \(bottom)H\(right)\"/>".utf8
    if let start, let deadline {
      svg +=
        "<path class=\"chart-line chart-path\" d=\"M\(plot.x(start.day)) \(plot.y(start.value))L\(plot.x(deadline)) \(plot.y(goal))\"/>"
        .utf8
    }
    if let deadline {
      let (x, y) = (plot.x(deadline), plot.y(goal))
      svg += "<rect class=\"chart-goal\" x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>".utf8
      text(goalText, x: x + 9, y: y + 5, to: &svg)
      text(year(deadline), x: x, y: bottom + 20, anchor: "middle", to: &svg)
    } else {
      svg += "<path class=\"chart-line chart-path\" d=\"M\(left) \(plot.y(goal))H\(right)\"/>".utf8
      text(goalText, x: right - 40, y: plot.y(goal) - 6, to: &svg)
    }
    var lastLabel = -1000
    // Years that would be printed over one another are left out too.
    var years = deadline.map { [plot.x($0)] } ?? []
    var named = deadline.map { [year($0)] } ?? []
    for dot in dots.sorted(by: { $0.day < $1.day }) {
      let (x, y) = (plot.x(dot.day), plot.y(dot.value))
      svg += "<circle class=\"\(dot.isEstimate ? "chart-open" : "chart-dot")\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>".utf8
      // Labels that would lie on one another are left to the table.
      if x - lastLabel >= 44 {
        text(dot.label, x: x, y: y - 10, anchor: "middle", to: &svg)
        lastLabel = x
      }
      let year = year(dot.day)
      if !named.contains(year), years.allSatisfy({ abs($0 - x) >= 44 }) {
        text(year, x: x, y: bottom + 20, anchor: "middle", to: &svg)
        named.append(year)
        years.append(x)
      }
    }
    svg += "</svg>".utf8
    return svg
  }

  private static func year(_ day: Int) -> String { Day(daysSince1970: day).map { String($0.year) } ?? "" }

  private static func text(_ text: String, x: Int, y: Int, anchor: String? = nil, to svg: inout [UInt8]) {
    let side = anchor.map { " text-anchor=\"\($0)\"" } ?? ""
    svg += "<text class=\"chart-text\" x=\"\(x)\" y=\"\(y)\"\(side)>".utf8
    HTMLEscape.append(text, to: &svg)
    svg += "</text>".utf8
  }
}
