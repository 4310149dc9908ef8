import Bytes
import Publications
import Results
import Targets
import Templates
import Vietnamese

// Charts of a list of targets: what is promised for when, and how own plans stand to those above.
extension Site {
  /// The charts of a list.
  func explorerCharts(_ listing: TargetListing) -> [ChartView] {
    [promised(listing), listing.kind == .all ? besideParents() : nil].compactMap { $0 }
  }

  /// Whether a target is a share to reach, which others can be compared with: no upper limit, nothing above the whole, no change,
  /// nothing of which less is better, and nothing whose document was ended before the deadline.
  ///
  /// - Parameter number: Of the target among all.
  func isShare(_ record: TargetRecord, _ number: Int) -> Bool {
    guard record.unit == "%", record.kind == .target, results.progress[number].ending == nil else { return false }
    return shares.value(number) { isShare(record) }
  }

  private func isShare(_ record: TargetRecord) -> Bool {
    guard record.unit == "%", record.kind == .target, let value = record.value, (0...100).contains(value),
      record.valueMax == nil, record.baselineYear == nil, !isOfChange(record.quote), !isOfChange(record.display)
    else { return false }
    switch record.comparator {
    case .equal, .atLeast, .moreThan, .about: return ProgressTarget.direction(of: record) == .up
    case .atMost, .lessThan, .times: return false
    }
  }

  /// Whether a clause says how much something is to rise or fall: `giảm 30%`, `xuống còn 5%`, `tăng 12%`, `bình quân 8%/năm`.
  private func isOfChange(_ text: String) -> Bool {
    guard Site.mayBeOfChange(text) else { return false }
    if ["giảm", "Giảm", "xuống", "Xuống", "%/năm", "hằng năm", "hàng năm", "tốc độ", "Tốc độ"].contains(
      where: text.holds)
    {
      return true
    }
    // `tăng cường` is no figure.
    return ["tăng", "Tăng"].contains { word in
      text.holds(word) && text.replacing(word + " cường", with: "").holds(word)
    }
  }

  /// Whether "iảm", "xuố", "Xuố", "%/n", "g năm", "ốc " or "tăn" stands in a text, or nearly that: most have none.
  private static func mayBeOfChange(_ text: String) -> Bool {
    text.withBytes { bytes in
      let at = bytes.firstTriple(from: 0) { byte, next, third in
        (byte .== 0x69 .& next .== 0xE1 .& third .== 0xBA)
          .| (byte.setting(0x20) .== 0x78 .& next .== 0x75 .& third .== 0xE1)
          .| (byte .== 0x25 .& next .== 0x2F .& third .== 0x6E) .| (byte .== 0x67 .& next .== 0x20 .& third .== 0x6E)
          .| (byte .== 0x91 .& next .== 0x63 .& third .== 0x20)
          .| (byte.setting(0x20) .== 0x74 .& next .== 0xC4 .& third .== 0x83)
      }
      return at < bytes.count
    }
  }

  /// The shares promised for each year: of all, and of each level of administration that is named.
  private func promised(_ listing: TargetListing) -> ChartView? {
    // By year and group, which lie side by side in one number.
    let groups = 16
    var values: [Int: [Double]] = [:]
    for number in listing.records {
      let record = targets.records[number]
      guard isShare(record, number), let year = record.deadlineYear, let value = record.value else { continue }
      values[year * groups, default: []].append(value)
      for level in record.levels {
        let group = 1 + (AdministrativeLevel.allCases.firstIndex(of: level) ?? 0)
        values[year * groups + group, default: []].append(value)
      }
    }
    let words = words(.vietnamese)
    // The years nearest ahead say most; of those behind, the last.
    let years = Set(
      Set(values.keys.map { $0 / groups }).sorted { SpanChart.rank($0, today.year) < SpanChart.rank($1, today.year) }
        .prefix(6))
    var rows: [SpanChart.Row] = []
    for (key, list) in values.sorted(by: { $0.key < $1.key }) where years.contains(key / groups) {
      let (year, group) = key.quotientAndRemainder(dividingBy: groups)
      guard group == 0 || list.count >= 3 else { continue }
      let name = group == 0 ? "" : " · " + words.text(AdministrativeLevel.allCases[group - 1].word)
      rows.append(SpanChart.Row(label: "\(year)\(name)", values: list))
    }
    guard rows.contains(where: { $0.count > 2 }) else { return nil }
    return SpanChart(rows: rows).view(words)
  }

  /// How the targets of plans stand to those of the plans above.
  private func besideParents() -> ChartView? {
    let words = words(.vietnamese)
    var counts: [AlignedTarget.Verdict: Int] = [:]
    for pair in alignment.pairs { for row in pair.rows where row.isSure { counts[row.verdict, default: 0] += 1 } }
    let bars = AlignedTarget.Verdict.allCases.compactMap { verdict -> Chart.Bar? in
      guard let count = counts[verdict], count > 0 else { return nil }
      return Chart.Bar(label: words.text(verdict.word), value: Double(count), text: NumberText.whole(count))
    }
    guard bars.count > 1 else { return nil }
    return Chart(bars: bars, maximum: bars.map(\.value).max() ?? 1).view(
      id: "_voi-cap-tren", title: words.text(.chartParent), description: words.text(.chartParentText),
      headers: (words.text(.alignmentTitle), words.text(.targetCount)))
  }
}

/// Spans of percentages as SVG: from the lower to the upper quarter, of fewer than five values from the lowest to the highest, with a
/// line at the middle. `explorer.js` draws the same.
struct SpanChart {
  /// Some values under one label.
  struct Row {
    let label: String
    let count: Int
    /// Lower quarter, middle and upper quarter, each one of the values: half of them at least lie between the outer two.
    let low: Double, middle: Double, high: Double

    init(label: String, values: [Double]) {
      let sorted = values.sorted()
      self.label = label
      count = sorted.count
      let (last, isFew) = (sorted.count - 1, sorted.count < 5)
      (low, middle, high) = (
        sorted[isFew ? 0 : last / 4], sorted[last / 2], sorted[isFew ? last : (last * 3 + 3) / 4]
      )
    }

    func text(_ words: Words) -> String {
      func number(_ value: Double) -> String { NumberText.decimal(value, language: Language.vietnamese.rawValue) }
      return words.text(
        low < high ? .chartSpan : .chartOne,
        ["middle": number(middle), "low": number(low), "high": number(high), "n": NumberText.whole(count)])
    }
  }

  let rows: [Row]

  /// Years ahead come first, the nearest before the others; then those behind, the last before the others.
  static func rank(_ year: Int, _ today: Int) -> Int { year >= today ? year - today : 10_000 + today - year }

  func view(_ words: Words) -> ChartView {
    ChartView(
      id: "_muc-theo-han", title: words.text(.chartPromised), svg: SafeHTML(trusted: svg(words)),
      description: words.text(.chartPromisedText), labelHeader: words.text(.deadline), valueHeader: words.text(.value),
      rows: rows.map { ChartRowView(label: $0.label, value: $0.text(words)) })
  }

  private func svg(_ words: Words) -> [UInt8] {
    var svg = Array(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 \(rows.count * 40 + 22)\" role=\"img\"><title>".utf8)
    HTMLEscape.append(words.text(.chartPromised), to: &svg)
    svg += "</title>".utf8
    for (number, row) in rows.enumerated() {
      let y = number * 40
      let (start, end, middle) = (Int(row.low * 4), Int(row.high * 4), Int(row.middle * 4))
      svg += "<text class=\"chart-text\" x=\"0\" y=\"\(y + 14)\">".utf8
      HTMLEscape.append("\(row.label): \(row.text(words))", to: &svg)
      svg += "</text><rect class=\"chart-track\" x=\"0\" y=\"\(y + 20)\" width=\"400\" height=\"12\"/>".utf8
      svg +=
        "<rect class=\"chart-bar\" x=\"\(start)\" y=\"\(y + 20)\" width=\"\(max(3, end - start))\" height=\"12\"/>".utf8
      svg += "<rect class=\"chart-middle\" x=\"\(max(0, middle - 2))\" y=\"\(y + 17)\" width=\"3\" height=\"18\"/>".utf8
    }
    for (x, anchor, percent) in [(0, "start", 0), (200, "middle", 50), (400, "end", 100)] {
      let place = "x=\"\(x)\" y=\"\(rows.count * 40 + 14)\" text-anchor=\"\(anchor)\""
      svg += "<text class=\"chart-scale\" \(place)>\(percent)%</text>".utf8
    }
    svg += "</svg>".utf8
    return svg
  }
}
