import Vietnamese

// Clauses whose full stop print has lost, and rows of tables that begin like clauses.

extension DocumentLines {
  /// The label of a clause whose full stop is lost, `1 Nội dung gồm:⏎a) …⏎2. Khoản hai`, where its neighbours in the row tell that it is
  /// one; nil for other lines, which most often are rows of a table.
  func clauseWithoutStop(_ index: Int) -> LineLabel? {
    let line = facts[index]
    guard line.label == nil, path.isInArticle, zone != .closing, !line.isSet, !line.isRow, line.hashes == 0 else {
      return nil
    }
    let text = text(index)
    let digits = text.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)), value == number + 1,
      text.dropFirst(digits.count).first == 0x20, !text.contains(0x09)
    else { return nil }
    let rest = text.dropFirst(digits.count).drop { $0 == 0x20 }
    guard String(decoding: rest.prefix(4), as: UTF8.self).first?.isUppercase ?? false,
      adjacent?.endsSentence ?? true || value == 1 && opener == .article || rest.starts(with: "Khoản này ".utf8),
      isInRow(value, behind: index)
    else { return nil }
    return LineLabel(
      label: .number(String(value)), bullet: 0, start: 0, end: digits.count, text: text.count - rest.count, escape: -1,
      isInformal: false, form: UInt8(ascii: "."), isLoose: false)
  }

  /// Whether a number stands between its neighbours: before the next one, which has its stop, or as the last of an article whose row
  /// has stops.
  private func isInRow(_ value: Int, behind index: Int) -> Bool {
    var at = index
    for _ in 0..<60 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let label = facts[next].label, let other = label.label, !facts[next].beginsQuote else { continue }
      if case .number = other, label.form == UInt8(ascii: ".") {
        return !label.isInformal && Ordinal.value(of: other) == value + 1
      }
      if other.kind == .letter { continue }
      // `3 Khoản này được bãi bỏ theo ….⏎Điều 3. …`
      return other.kind == .article && value > 1 && at == self.next(after: index) && facts[index].endsSentence
        && lastNumber(UInt8(ascii: ".")) == value - 1
    }
    return false
  }
}
