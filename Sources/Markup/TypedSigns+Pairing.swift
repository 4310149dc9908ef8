extension TypedSigns {
  // MARK: Pairing

  mutating func pair() {
    if extent == .figures { return }
    var open: [Int] = []
    for index in runs.indices {
      if runs[index].closes {
        while runs[index].left > 0, let place = opener(of: index, among: open) {
          match(open[place], index, &open, place)
        }
      }
      if runs[index].opens, runs[index].left == runs[index].length { open.append(index) }
    }
    if extent == .document { pairLate() }
    takeBackUnsure()
  }

  /// Where among the open runs the one stands that a closing run closes; nil where there is none near by.
  private func opener(of index: Int, among open: [Int]) -> Int? {
    let closing = runs[index]
    for place in open.indices.suffix(16).reversed() {
      let opening = runs[open[place]]
      guard opening.sign == closing.sign, opening.left > 0, opening.start + opening.length < closing.start,
        opening.left == closing.left || opening.left == 3 || closing.left == 3
      else { continue }
      return isEmphasis(opening, closing) ? place : nil
    }
    return nil
  }

  /// Pairs bold words with a run that closes them one character too late, as converters write it: `**Điều 1. **Phạm vi`,
  /// `**Điều 7.**Bảy`.
  private mutating func pairLate() {
    for index in runs.indices.dropLast() {
      let (opening, closing) = (runs[index], runs[index + 1])
      guard opening.opens, opening.length > 1, opening.left == opening.length,
        closing.sign == opening.sign, closing.length == opening.length, closing.left == closing.length,
        closing.before == .space || closing.before == .punctuation,
        closing.behind == .word || closing.behind == .opening,
        closing.start - opening.start < 160, closing.letters > opening.letters || opening.startsLine
      else { continue }
      let words = text[(opening.start + opening.length)..<closing.start]
      // One blank or sign; a wider one, or a backslash, stays where it is.
      guard !words.contains(0x0A), let sign = words.last, sign == 0x20 || ".,:;)".utf8.contains(sign), words.count > 1,
        words.dropLast().last.map({ $0 > 0x20 && $0 != UInt8(ascii: "\\") }) ?? false
      else { continue }
      (runs[index].left, runs[index + 1].left) = (0, 0)
      (runs[index].partner, runs[index + 1].partner) = (index + 1, index)
      runs[index + 1].isOpening = false
      late.append(index + 1)
    }
  }

  /// Whether what stands between two runs may be words that a writer has set off.
  private func isEmphasis(_ opening: Run, _ closing: Run) -> Bool {
    let letters = closing.letters - opening.letters
    let figures = closing.figures - opening.figures
    let isName = closing.others == opening.others
    if opening.sign == UInt8(ascii: "_") { return letters + figures > 0 && !isName }
    if min(opening.left, closing.left) > 1 { return letters + figures > 0 }
    // `*12,5*`: nothing but a figure. Behind one that stands among words a star may be that of a note,
    // `*Ghi chú: mức 1.000* chưa gồm thuế`, whose own note begins its line or stands behind a label.
    if letters == 0 { return figures > 0 }
    return !(closing.figureBefore && !closing.endsLine) || opening.before == .space && opening.letters > 2
  }

  private mutating func match(_ opening: Int, _ closing: Int, _ open: inout [Int], _ place: Int) {
    let count = min(runs[opening].left, runs[closing].left)
    runs[opening].left -= count
    runs[closing].left -= count
    runs[closing].isOpening = false
    (runs[opening].partner, runs[closing].partner) = (closing, opening)
    open.removeSubrange((runs[opening].left > 0 ? place + 1 : place)...)
  }

  /// Single stars of which one has no partner are signs of notes, all of them.
  private mutating func takeBackUnsure() {
    func isSingle(_ run: Run) -> Bool { run.sign == UInt8(ascii: "*") && run.length == 1 }
    // `1.000*` has its star behind a figure and says nothing of the others.
    let isUnsure = runs.contains { isSingle($0) && $0.left > 0 && ($0.opens || $0.closes && !$0.figureBefore) }
    guard isUnsure else { return }
    for index in runs.indices where isSingle(runs[index]) {
      guard let partner = runs[index].partner, isSingle(runs[partner]) else { continue }
      runs[index].left = 1
    }
  }

  mutating func escapeRuns() {
    for run in runs where run.left > 0 && isMark(run) {
      let first = run.isOpening ? run.start : run.start + run.length - run.left
      escapes += first..<(first + run.left)
    }
  }

  /// Whether Markdown could take the run for a mark at all.
  private func isMark(_ run: Run) -> Bool {
    if extent == .figures { return run.sign == UInt8(ascii: "*") && run.figureBefore && run.figureBehind }
    if run.before == .space, run.behind == .space { return startsLine(run) }
    return run.sign == UInt8(ascii: "*") || run.before != .word || run.behind != .word
  }

  /// Whether only blanks stand before it on its line, so that it would make a list.
  func startsLine(_ run: Run) -> Bool {
    run.sign == UInt8(ascii: "*") && run.length == 1 && run.startsLine
  }

  func startsLine(_ start: Int) -> Bool {
    var at = start
    while at > text.startIndex, text[at - 1] == 0x20 || text[at - 1] == 0x09 { at -= 1 }
    return at == text.startIndex || text[at - 1] == 0x0A
  }
}
