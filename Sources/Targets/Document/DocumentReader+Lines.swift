import Bytes
import Markup

/// Lines of one paragraph that are items of their own, as a text has them that was pasted with one line end behind each.
extension DocumentReader {
  /// A line with the number that stands before its words.
  struct Line {
    var items: Range<Int>
    var ordinal: Int?
    var isBullet = false
  }

  /// The lines of a paragraph, where each says something of its own: "Trồng 300 ha rừng⏎12. Xây dựng 3 nhà văn hóa". A text whose lines
  /// only end at the margin is one.
  func lines(_ items: [Item], _ block: TextBlock) -> [Line] {
    var lines = [Line(items: items.indices)]
    guard items.count > 2 else { return lines }
    let ends = lineEnds(block)
    guard !ends.isEmpty else { return lines }
    var at = 0
    var bare: [Int] = []
    for end in ends {
      while at < items.count, Int(items[at].start) < end { at += 1 }
      guard at > 0, at + 1 < items.count, Int(items[at - 1].end) <= end else { continue }
      if let line = labelled(items, at) {
        close(&lines, at)
        lines.append(line)
      } else if opensItem(items, at) {
        bare.append(lines.count)
        close(&lines, at)
        lines.append(Line(items: at..<items.count))
      }
    }
    // "theo phong trào⏎Xây dựng nông thôn mới": a capital may be that of a name, where the lines are not all of one kind.
    guard bare.count < Self.fewLines else { return lines }
    for line in bare.reversed() {
      let (before, own) = (lines[line - 1].items, lines[line].items)
      if items[own.lowerBound - 1].kind == .colon || [before, own].allSatisfy({ items[$0].contains { $0.isNumeric } }) {
        continue
      }
      lines[line - 1].items = before.lowerBound..<own.upperBound
      lines.remove(at: line)
    }
    return lines
  }

  /// So many lines that begin with what is to be done are no accident.
  private static let fewLines = 3

  private func close(_ lines: inout [Line], _ end: Int) {
    lines[lines.count - 1].items = lines[lines.count - 1].items.lowerBound..<end
  }

  /// Where the lines of a paragraph end, in bytes of the text: between two stretches of different lines of the source.
  private func lineEnds(_ block: TextBlock) -> [Int] {
    let runs = document.runs(touching: block.text)
    guard runs.count > 1 else { return [] }
    return zip(runs, runs.dropFirst()).compactMap { before, next in
      let gap = before.text.upperBound
      guard before.line < next.line, next.text.lowerBound == gap + 1, bytes[gap] == 0x20 || bytes[gap] == 0x0A else {
        return nil
      }
      return next.text.lowerBound
    }
  }

  /// "12.", "12)", "12/", "a)", "II.", "(3)", "•" before the words of a line, which begin with a capital. A number or a sign is no part of
  /// the words, as where Markdown has read it.
  private func labelled(_ items: [Item], _ start: Int) -> Line? {
    func opens(_ index: Int) -> Bool { index < items.count && items[index].kind == .word && items[index].isCapital }
    let first = items[start]
    let isClosed = !items[start + 1].spaced && items[start + 1].kind.isOne(of: [.stop, .close, .slash])
    switch first.kind {
    case .number where first.value < 100 && first.second == 0 && isClosed && opens(start + 2):
      return Line(items: start + 2..<items.count, ordinal: Int(first.value))
    case .word where isClosed && opens(start + 2):
      let isLetter = items[start + 1].kind == .close && first.range.count <= 2
      let isRoman = items[start + 1].kind == .stop && first.isCapital && ScopeTracker.romans.contains(first.hash)
      return isLetter || isRoman ? Line(items: start..<items.count) : nil
    case .open where opens(start + 3) && items[start + 1].kind == .number && items[start + 2].kind == .close:
      return Line(items: start..<items.count)
    case .other, .dash, .mark:
      guard opens(start + 1), items[start + 1].spaced || first.range.count > 1, first.range.count <= 3 else {
        return nil
      }
      return Line(items: start + 1..<items.count, isBullet: true)
    default: return nil
    }
  }

  /// "Trồng 300 ha rừng⏎Xây dựng 3 nhà văn hóa": a line that begins with a task, a measure or an aim, behind one that no mark has ended. A
  /// line that goes on begins small, or with a name.
  private func opensItem(_ items: [Item], _ index: Int) -> Bool {
    let (before, next) = (items[index - 1], items[index])
    guard before.kind.isOne(of: [.word, .percent, .number, .year, .close, .semicolon, .colon]), next.kind == .word,
      next.isCapital, !before.isCapital, next.phrase != 0, !before.has(.joiner)
    else { return false }
    return next.has([.create, .task, .planTask, .measure, .strongGoal])
      || !table.wordings[Int(next.phrase)].isDisjoint(with: [.making, .direction])
  }
}
