import Bytes
import Targets

/// Figures with a minus right before them: "tăng trưởng đạt -2,35%", "tăng -1,2%".
extension FigureReader {
  enum Sign { case none, minus, unclear }

  /// What a dash says that stands behind a blank and right before a number. A growth may be below nought; a level is not, and behind a
  /// noun the dash may be but one.
  func sign(before index: Int, _ sentence: Range<Int>) -> Sign {
    guard let dash = item(index - 1, sentence), dash.kind == .dash, dash.spaced, !items[index].spaced,
      let before = item(index - 2, sentence), items[index].second == 0
    else { return .none }
    // "5 -7%", "5 tấn -7 tấn"
    if before.isNumeric || before.kind == .percent || before.kind == .close { return .none }
    let isOfPercent =
      item(index + 1, sentence).map { $0.kind == .percent || words.percentWord.contains($0.phrase) } ?? false
    if before.kind == .word, before.phrase != 0, before.can([.rise, .drop]), !before.can(.level) { return .minus }
    guard isOfPercent else { return before.kind == .word && before.can(.reach) ? .unclear : .none }
    if before.kind == .word, item(index - 3, sentence)?.isNumeric == true { return .none }
    let isBound = before.kind == .colon || before.kind == .comma || before.kind == .word && before.can(.reach)
    return isBound && tellsGrowth(before: index - 1, sentence) ? .minus : .unclear
  }

  private static let growths = [
    "tăng", "giảm", "tốc độ", "phát triển", "chỉ số giá", "cpi", "iip", "chỉ số sản xuất", "chênh lệch", "biến động",
  ]

  /// Whether the words before a figure name what may fall below nought.
  private func tellsGrowth(before end: Int, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, end - 40)
    guard first < end else { return false }
    let lead = bytes.lowered(Int(items[first].start)..<Int(items[end - 1].end))
    return Self.growths.contains { lead.holds($0) }
  }
}
