import Bytes
import Targets

/// Figures of which nobody can say where they begin or end, or what their marks mean: they are read by nobody rather than wrongly.
extension FigureReader {
  /// Whether a number is a piece of one that is torn: `7 2%`, `72, 5%`, `72;5%`, `72'5%`, `(65)72%`, `…72%`, `-72%`.
  ///
  /// - Parameter isSigned: Whether the dash before it is a minus.
  func isTorn(_ index: Int, _ sentence: Range<Int>, isSigned: Bool = false) -> Bool {
    if let before = number(before: index, sentence), joins(before, index, sentence) { return true }
    if let next = number(behind: index, sentence), joins(index, next, sentence) { return true }
    return !isSigned && isCutOff(index, sentence)
  }

  /// Whether a figure's marks may mean a thousandth as well as a thousand: no share has `8.123%`, and nobody counts `12,345`
  /// people; a text that groups by commas throughout is read so.
  func isUnclear(_ figure: Figure) -> Bool {
    let item = items[figure.number]
    guard !item.isGroupedByComma, figure.whole == nil else { return false }
    switch figure.family {
    case .percent, .points: return groups(item, by: UInt8(ascii: "."))
    case .count:
      return groups(item, by: UInt8(ascii: ","))
        && !(figure.number + 1 < items.count && items[figure.number + 1].can(.magnitude))
    default: return false
    }
  }

  /// Whether a number has one mark, and three digits behind it, and before it at least one that is not 0.
  private func groups(_ item: Item, by mark: UInt8) -> Bool {
    let range = item.range
    var marks: [Int] = []
    for at in range where !(bytes[at] >= 0x30 && bytes[at] <= 0x39) { marks.append(at) }
    return marks.count == 1 && bytes[marks[0]] == mark && range.upperBound - marks[0] == 4
      && range.lowerBound < marks[0] && bytes[range.lowerBound] != 0x30
  }

  private func number(before index: Int, _ sentence: Range<Int>) -> Int? {
    for at in [index - 1, index - 2] { if let item = item(at, sentence), isPiece(item, at) { return at } }
    return nil
  }

  private func number(behind index: Int, _ sentence: Range<Int>) -> Int? {
    for at in [index + 1, index + 2] { if let item = item(at, sentence), isPiece(item, at) { return at } }
    return nil
  }

  private func isPiece(_ item: Item, _ at: Int) -> Bool { item.kind == .number && item.second == 0 && !isPeriod(at) }

  /// Whether two numbers with a mark or a blank between them may be one. "60, 65, 72%" is a row of them.
  private func joins(_ first: Int, _ second: Int, _ sentence: Range<Int>) -> Bool {
    guard items[first].second == 0, items[second].second == 0, !isPeriod(first), !isPeriod(second) else { return false }
    let gap = Int(items[first].end)..<Int(items[second].start)
    guard gap.count <= 4 else { return false }
    let between = gap.map { bytes[$0] }.filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    if between.contains(0x0A) { return false }
    if between.isEmpty { return true }
    // One mark, and the second of them has the unit of both.
    guard second == first + 2, isMark(between), isOfPercent(second, sentence),
      item(first - 1, sentence).map({ !$0.can(.label) && $0.phrase != words.from }) ?? true
    else { return false }
    return between == [UInt8(ascii: ",")] ? !isRow(first, sentence) : gap.count == between.count
  }

  /// "13% - 41% - 46%": a number in a row of three or more with dashes between them, one to each part of a structure, and no range.
  func isInDashRow(_ index: Int, _ sentence: Range<Int>) -> Bool {
    func link(_ at: Int, _ step: Int) -> Int? {
      var next = at + step
      if item(next, sentence)?.kind == .percent { next += step }
      guard let dash = item(next, sentence), dash.kind == .dash else { return nil }
      next += step
      if step < 0, item(next, sentence)?.kind == .percent { next += step }
      guard let number = item(next, sentence), number.kind == .number, number.second == 0, !isPeriod(next) else {
        return nil
      }
      return next
    }
    var count = 1
    for step in [-1, 1] {
      var at = index
      while let next = link(at, step), count < 3 { (at, count) = (next, count + 1) }
    }
    return count > 2
  }

  private func isMark(_ bytes: [UInt8]) -> Bool {
    [[0x2C], [0x3B], [0x3A], [0x27], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x98], [0x2E]].contains(bytes)
  }

  private func isOfPercent(_ index: Int, _ sentence: Range<Int>) -> Bool {
    item(index + 1, sentence)?.kind == .percent
  }

  /// Whether a number stands in a row: another one and a comma before it, or "lần lượt" not far before.
  private func isRow(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if let comma = item(index - 1, sentence), comma.kind == .comma, let other = item(index - 2, sentence),
      other.isNumeric
    {
      return true
    }
    return (max(sentence.lowerBound, index - 8)..<index).contains { text($0, $0 + 1).begins(with: "lần lượt") }
  }

  /// Whether something stands right before the first digit that may be a part of the number, or its sign.
  private func isCutOff(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let start = Int(items[index].start)
    // "…72%"
    if start >= 3, bytes[start - 1] == 0xA6, bytes[start - 2] == 0x80, bytes[start - 3] == 0xE2 { return true }
    guard !items[index].spaced, let before = item(index - 1, sentence) else { return false }
    switch before.kind {
    case .close: return true
    case .dash:
      // "tăng (-4,2%)", "60-72%" are read; "đạt -72%" says nothing that can be.
      guard before.spaced, let word = item(index - 2, sentence) else { return false }
      return word.kind == .word && word.can(.reach) && isOfPercent(index, sentence)
    default: return false
    }
  }
}
