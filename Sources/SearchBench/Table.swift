import Foundation

/// What is asked of the search at one number of documents.
struct Bars {
  let indexBytes, first, warm, recall, reciprocalRank, files: String

  init(_ count: Int) {
    let column = count <= 2_000 ? 0 : count <= 20_000 ? 1 : 2
    indexBytes = ["≤ 25 / 50", "≤ 90 / 150", "≤ 200 / 400"][column]
    first = ["≤ 80", "≤ 150", "≤ 350"][column]
    warm = ["≤ 10", "≤ 40", "≤ 150"][column]
    recall = ["≥ .96", "≥ .90", "≥ .85"][column]
    reciprocalRank = ["≥ .97", "≥ .94", "≥ .90"][column]
    files = ["≤ 0.4", "≤ 0.15", "≤ 0.1"][column]
  }
}

/// Prints figures beside their bars.
struct Table {
  let bars: Bars

  func head(_ text: String) { Swift.print(text) }

  func line(_ name: String, _ value: Double, _ format: String, bar: String = "") {
    row(name, String(format: format, value), bar)
  }

  private func row(_ name: String, _ value: String, _ bar: String) {
    let gap = String(repeating: " ", count: max(1, 44 - name.count))
    let room = String(repeating: " ", count: max(1, 16 - value.count))
    Swift.print("  \(name)\(gap)\(value)\(bar.isEmpty ? "" : room + bar)")
  }

  /// Mean and 95th percentile.
  private func pair(_ name: String, _ values: [Double], _ format: String, bar: String = "", scale: Double = 1) {
    guard !values.isEmpty else { return }
    let mean = values.reduce(0, +) / Double(values.count) / scale
    let high = values.sorted()[min(values.count - 1, values.count * 95 / 100)] / scale
    row(name, String(format: "\(format) / \(format)", mean, high), bar)
  }

  func print(_ figures: Figures) {
    for form in figures.forms {
      row(
        "  \(form.name)",
        String(format: "%.3f  %.3f  %5.1f kB", form.recall, form.reciprocalRank, form.kilobytes), "")
    }
    line("recall@1 over the 14 forms", figures.recall, "%.3f", bar: bars.recall)
    line("MRR over the 14 forms", figures.reciprocalRank, "%.3f", bar: bars.reciprocalRank)
    pair("index kB a query, mean / 95th", figures.bytes, "%.1f", bar: bars.indexBytes, scale: 1000)
    pair("first search, scripts + index + cards, kB", figures.firstBytes, "%.1f", bar: bars.first, scale: 1000)
    pair("  its requests", figures.firstRequests, "%.0f")
    pair("first search, empty cache, ms", figures.cold, "%.0f")
    pair("  on a line of 1.6 Mbit/s and 150 ms", figures.slow, "%.0f")
    pair("warm query, ms, mean / 95th", figures.warm, "%.1f", bar: bars.warm)
    if figures.scanned > 0 {
      row("quoted sets that differ from a scan", "\(figures.differing) of \(figures.scanned)", "0")
    }
    row("broken promises (NFC, NFD, tones, ASCII)", "\(figures.broken)", "0")
  }
}
