/// Places on a page where words stand in columns: letterheads and signatures in two, tables in more.
enum PDFColumns {
  enum Kind {
    /// Two columns, left and right of a place.
    case columns(gutter: Double)
    case table
  }

  struct Region {
    let lines: Range<Int>
    let kind: Kind
  }

  /// Two columns with more lines side by side than these are a table.
  private static let mostPairs = 14

  /// The region that begins with a line; nil where it is text across the page.
  ///
  /// - Parameter most: So many lines of the right column may stand above the left one.
  static func region(_ lines: [PDFPage.Line], from start: Int, width: Double, above most: Int = 3) -> Region? {
    if let table = table(lines, from: start) { return table }
    guard let gap = gutter(lines[start], width) ?? staggered(lines, start, width) else {
      return beginning(lines, above: start, width, most)
    }
    var columns = Columns(gap, lines[start])
    var pairs = 1
    var at = start + 1
    while at < lines.count {
      let line = lines[at]
      if let next = gaps(line, width).first(where: { $0.overlaps(columns.low, columns.high) }) {
        columns.narrow(next, line)
        pairs += 1
      } else if !columns.takesRight(line, width), !columns.takesLeft(line, width) {
        break
      }
      at += 1
    }
    // One line with a gap in it is a line of text that was drawn out.
    if at - start < 2 { return nil }
    if pairs > mostPairs { return Region(lines: start..<at, kind: .table) }
    return Region(lines: start..<at, kind: .columns(gutter: (columns.low + columns.high) / 2))
  }

  /// Two columns of which one begins a line or two above the other: a signature in capitals beside recipients, or the words over
  /// these.
  private static func beginning(_ lines: [PDFPage.Line], above start: Int, _ width: Double, _ most: Int) -> Region? {
    let line = lines[start]
    let isRight = line.isCapitals && (line.left + line.right) / 2 > 0.56 * width && line.left > 0.4 * width
    let isLeft = line.text.hasPrefix("Nơi nhận")
    guard most > 0, line.segments.count == 1, isRight || isLeft, start + 1 < lines.count,
      lines[start + 1].top - line.bottom < 0.8 * line.size,
      let below = region(lines, from: start + 1, width: width, above: most - 1),
      case .columns(let gutter) = below.kind, isRight ? line.left > gutter : line.right < gutter
    else { return nil }
    return Region(lines: start..<below.lines.upperBound, kind: below.kind)
  }

  /// Two columns as their lines are met.
  private struct Columns {
    private(set) var low: Double
    private(set) var high: Double
    private var lastLeft: PDFPage.Line?
    private var leftCentre: Double?
    private var rightCentre: Double?

    init(_ gap: Gap, _ line: PDFPage.Line) {
      (low, high) = (gap.low, gap.high)
      note(line)
    }

    private mutating func note(_ line: PDFPage.Line) {
      if line.left < low { lastLeft = line }
      let left = line.segments.filter { $0.right <= low }
      if let first = left.first, let last = left.last { leftCentre = (first.left + last.right) / 2 }
      let right = line.segments.filter { $0.left >= low }
      if let first = right.first, let last = right.last { rightCentre = (first.left + last.right) / 2 }
    }

    mutating func narrow(_ gap: Gap, _ line: PDFPage.Line) {
      (low, high) = (max(low, gap.low), min(high, gap.high))
      note(line)
    }

    /// Whether a line stands wholly on the right, and not in the middle of the page.
    mutating func takesRight(_ line: PDFPage.Line, _ width: Double) -> Bool {
      guard line.left >= low + 2 else { return false }
      let centre = (line.left + line.right) / 2
      if let rightCentre, abs(centre - rightCentre) > 0.08 * width, abs(centre - width / 2) < 0.06 * width {
        return false
      }
      high = min(high, line.left)
      note(line)
      return true
    }

    /// Whether a line stands wholly on the left, right below what stands there.
    mutating func takesLeft(_ line: PDFPage.Line, _ width: Double) -> Bool {
      guard line.right <= high - 2, line.left < low || lastLeft == nil else { return false }
      if let lastLeft, line.top - lastLeft.bottom > 0.8 * line.size {
        // The name stands far under the office, in the middle of the column as that does.
        let centre = (line.left + line.right) / 2
        guard let leftCentre, abs(centre - leftCentre) < 4, PDFColumns.mayBeName(line.text),
          line.top - lastLeft.bottom < 10 * line.size
        else { return false }
      }
      low = max(low, line.right)
      note(line)
      return true
    }
  }

  /// Whether a line may be a person's name, or `(Đã ký)`: a few words, each with a capital.
  private static func mayBeName(_ text: String) -> Bool {
    if text.hasPrefix("("), text.hasSuffix(")"), text.count < 30 { return true }
    let words = text.split(separator: " ")
    return (2...7).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase ?? false && $0.allSatisfy { $0.isLetter || ".-'’".contains($0) } }
  }

  /// The gaps about in the middle of a line, where columns may part.
  private static func gaps(_ line: PDFPage.Line, _ width: Double) -> [Gap] {
    guard line.segments.count >= 2, line.segments.count <= 6 else { return [] }
    return zip(line.segments, line.segments.dropFirst()).compactMap { left, right in
      guard right.left > 0.25 * width, left.right < 0.67 * width else { return nil }
      return Gap(
        low: left.right, high: right.left, isJump: right.words.first?.order != (left.words.last?.order ?? 0) + 1)
    }
  }

  /// The gap between two columns: one over which the file does not go on, as where a cell ends, else the widest.
  private static func gutter(_ line: PDFPage.Line, _ width: Double) -> Gap? {
    let gaps = gaps(line, width)
    guard let gap = gaps.max(by: { ($0.isJump ? 1 : 0, $0.size) < ($1.isJump ? 1 : 0, $1.size) }) else { return nil }
    // Two pieces on the right only, or a label and its text, are no columns.
    if line.segments.count == 2, line.left > 0.45 * width { return nil }
    let first = line.segments[0]
    let isLabel = first.words.count == 1 || first.words.count == 2 && PDFParagraph.beginsWithHeading(first.text)
    if first.right == gap.low, isLabel, gap.high < 0.4 * width { return nil }
    return gap
  }

  private struct Gap {
    let low: Double
    let high: Double
    let isJump: Bool

    var size: Double { high - low }

    func overlaps(_ low: Double, _ high: Double) -> Bool { min(high, self.high) - max(low, self.low) > 4 }
  }

  /// The gap between two lines of different columns that stand beside each other, not quite at one height.
  private static func staggered(_ lines: [PDFPage.Line], _ at: Int, _ width: Double) -> Gap? {
    guard at + 1 < lines.count else { return nil }
    let (first, second) = (lines[at], lines[at + 1])
    guard second.top < first.bottom - 0.15 * min(first.size, second.size) else { return nil }
    let (left, right) = first.left < second.left ? (first, second) : (second, first)
    let gap = right.left - left.right
    guard gap > 8, right.left > 0.33 * width, left.right < 0.67 * width, left.left < 0.4 * width else { return nil }
    return Gap(low: left.right, high: right.left, isJump: true)
  }

  /// Whether a line of a column goes on in the next.
  ///
  /// - Parameter first: The first line of the paragraph that `last` ends.
  static func goesOn(_ last: PDFPage.Line, _ next: PDFPage.Line, from first: String, widest: Double) -> Bool {
    guard next.top - last.bottom < 0.8 * next.size, abs(next.size - last.size) < 0.2 * next.size else { return false }
    if PDFParagraph.isDrawn(last.text) || PDFParagraph.isDrawn(next.text) { return false }
    if PDFParagraph.isBroken(last.text, next.text) || isMotto(last.text, next.text) { return true }
    if last.isCapitals, next.isCapitals { return next.words.count == 1 && last.words.count > 1 }
    if last.isCapitals || next.isCapitals || PDFParagraph.beginsWithLabel(next.text) { return false }
    if last.text.last.map({ ".;:".contains($0) }) ?? true { return false }
    // What a letter is about begins a line of its own, behind the number, and goes on to its end.
    if subjects.contains(where: { next.text.hasPrefix($0) }) { return false }
    if next.text.first?.isLowercase ?? false || subjects.contains(where: { first.hasPrefix($0) }) { return true }
    guard PDFParagraph.beginsWithLabel(first) else { return false }
    let word = next.words.first.map { $0.right - $0.left } ?? 0
    return last.right - last.left + 0.25 * last.size + word > widest
  }

  /// Whether two lines are parts of the words that head each document of the state, which narrow columns break.
  private static func isMotto(_ last: String, _ next: String) -> Bool {
    let motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    return motto.contains { words in
      words.contains(last) && words.contains(next) && words.contains(last + " " + next) && last != words
    }
  }

  private static let subjects = ["V/v", "V/V", "v/v", "Về việc", "Về "]

  /// A table: at least three lines of three columns within a few lines.
  private static func table(_ lines: [PDFPage.Line], from start: Int) -> Region? {
    guard lines[start].segments.count >= 2 else { return nil }
    var (last, rows) = (start, 0)
    var at = start
    while at < lines.count, at - last <= 4, !lines[at].text.hasPrefix("Nơi nhận") {
      if lines[at].segments.count >= 3 {
        rows += 1
        last = at
      } else if lines[at].segments.count == 2 {
        last = at
      } else if lines[at].right - lines[at].left > 300, at - last > 2 {
        break
      }
      at += 1
    }
    return rows >= 3 ? Region(lines: start..<(last + 1), kind: .table) : nil
  }
}

extension PDFColumns {
  /// The words of a table without lines, cell by cell as the file has them: what follows in one line without a gap, and the lines
  /// below that go on in the same column.
  static func cells(_ lines: [PDFPage.Line]) -> [[PDFWords.Word]] {
    var cells: [[PDFWords.Word]] = []
    var (left, right) = (0.0, 0.0)
    for word in lines.flatMap(\.words).sorted(by: { $0.order < $1.order }) {
      if let last = cells.last?.last {
        let isBeside =
          abs(word.bottom - last.bottom) < 0.4 * word.height && word.left - last.right < word.height
          && word.left > last.left
        let isBelow =
          word.top > last.top + 0.5 * word.height && word.top - last.bottom < 0.6 * word.height
          && word.left < right && word.left > left - 2 * word.height && last.right - left > 0.6 * (right - left)
        if isBeside || isBelow, !(isBelow && PDFParagraph.beginsWithLabel(word.text + " ")) {
          cells[cells.count - 1].append(word)
          (left, right) = (min(left, word.left), max(right, word.right))
          continue
        }
      }
      cells.append([word])
      (left, right) = (word.left, word.right)
    }
    return cells
  }
}

extension PDFPage.Line {
  /// Whether all its letters are capitals.
  var isCapitals: Bool {
    let text = text
    return text.contains(where: \.isLetter) && !text.contains(where: \.isLowercase)
  }
}
