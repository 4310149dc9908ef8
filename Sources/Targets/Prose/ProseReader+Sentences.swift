import Bytes

/// Where sentences end.
extension ProseReader {
  /// Reads all sentences of a range of items.
  func read(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where index >= start {
      let isLast = index + 1 == range.upperBound
      guard isLast || items[index].kind == .stop || items[index + 1].isCapital else { continue }
      guard isLast || isSentenceEnd(index, range.upperBound) || endsValueLine(start, index, range.upperBound) else {
        continue
      }
      readSentence(start..<(index + 1))
      start = behindLabel(index + 1, range.upperBound)
    }
  }

  /// "Tổng mức đầu tư: 711 tỷ đồng Trang bị phương tiện: 375 tỷ đồng": lines of one paragraph, each a name and its value, between which no
  /// mark stands.
  private func endsValueLine(_ start: Int, _ index: Int, _ end: Int) -> Bool {
    guard items[index].kind.isOne(of: [.word, .percent]), items[index + 1].kind == .word, group(index) == 0,
      let own = valueOfLine(start, end), (own + 1..<own + Reach.boundValue).contains(index)
    else { return false }
    return valueOfLine(index + 1, end) != nil
  }

  /// The number of a line that is a name, a colon and at once its value.
  private func valueOfLine(_ start: Int, _ end: Int) -> Int? {
    guard let colon = (start..<min(end, start + Reach.label)).first(where: { items[$0].kind == .colon }), colon > start,
      !(start..<colon).contains(where: { items[$0].kind.isOne(of: [.number, .percent, .stop, .semicolon]) })
    else { return nil }
    return (colon + 1..<min(end, colon + 1 + Reach.bindingColon)).first { items[$0].kind == .number }
  }

  private func isSentenceEnd(_ index: Int, _ end: Int) -> Bool {
    guard items[index].kind == .stop, group(index) == 0, index + 1 < end else { return false }
    let next = items[index + 1]
    // "tăng 5,5%.GRDP đạt …": no blank was typed.
    guard next.spaced else { return index > 0 && items[index - 1].kind == .percent && next.isCapital }
    // "TP. Cần Thơ", "TX. Sơn Tây".
    if index > 0, !items[index].spaced, next.isCapital, isPlaceShortened(index - 1) { return false }
    return next.isCapital || next.kind == .number || next.kind == .dash || next.kind == .mark || next.kind == .year
      || behindLabel(index + 1, end) > index + 1
  }

  /// "(16) Tỷ lệ chi bộ xuất sắc: 15%.⏎(17) Bình quân hằng năm kết nạp …": where the words behind the label of a line begin, at once where
  /// none stands there.
  private func behindLabel(_ start: Int, _ end: Int) -> Int {
    guard start + 3 < end, items[start].kind == .open, items[start + 1].kind == .number, items[start + 1].value < 100,
      items[start + 1].second == 0, items[start + 2].kind == .close, items[start + 3].isCapital
    else { return start }
    return start + 3
  }

  /// "TP", "TX", "TT" before the name of a place.
  private func isPlaceShortened(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && item.range.count == 2
      && Lexicon.shortPlaces.contains(String(decoding: candidates.bytes[item.range], as: UTF8.self))
  }
}
