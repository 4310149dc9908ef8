/// Where the text of a page begins and ends on the left and right.
struct PDFMargins {
  let left: Double
  let right: Double
  /// Where first lines of paragraphs begin, where several do.
  private let indent: Double?

  init(_ lines: [PDFPage.Line], width: Double) {
    let whole = lines.filter { $0.segments.count == 1 && $0.right - $0.left > 0.5 * width }
    let lefts = whole.map(\.left).sorted()
    let rights = whole.map(\.right).sorted()
    // Where few lines are long, which may be titles, also where most short ones begin.
    let short = lefts.count < 5 ? PDFMargins.mostUsed(lines) : nil
    left = lefts.isEmpty ? short ?? 0.14 * width : min(lefts[lefts.count / 10], short ?? .infinity)
    let edge = left
    let starts = lines.filter { $0.left > edge + 0.5 * $0.size && $0.left < edge + 0.15 * width }.map {
      $0.left.rounded()
    }
    let counts = Dictionary(starts.map { ($0, 1) }, uniquingKeysWith: +)
    indent = counts.filter { $0.value > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    // A few long lines need not reach the margin; what stands furthest out on the page may.
    let furthest = rights.count < 5 ? lines.map(\.right).max() ?? 0 : 0
    right = rights.isEmpty ? 0.92 * width : max(furthest, rights[rights.count - 1 - rights.count / 20])
  }

  /// Where more than one line begins, most of them.
  private static func mostUsed(_ lines: [PDFPage.Line]) -> Double? {
    let counts = Dictionary(lines.map { ($0.left.rounded(), 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  func alignment(_ line: PDFPage.Line) -> Paragraph.Alignment {
    let (before, after) = (line.left - left, right - line.right)
    let width = right - left
    let isCentred = before > 0.02 * width && abs(before - after) < 3
    if isCentred, line.isCapitals { return .center }
    if let indent, abs(line.left - indent) < 2 { return .left }
    if isCentred { return .center }
    if before > 0.07 * width, after > 0.07 * width, abs(before - after) < 0.06 * width { return .center }
    if before > 0.42 * width { return .right }
    return .left
  }
}

/// A paragraph put together from lines.
struct PDFParagraph {
  let alignment: Paragraph.Alignment
  private var text = ShownText()
  private var last: PDFPage.Line?
  private var rightMargin = 0.0

  init(alignment: Paragraph.Alignment) { self.alignment = alignment }

  mutating func add(_ runs: [Run], _ line: PDFPage.Line, _ margins: PDFMargins) {
    let end = text.pieces.last.map { $0.run.text } ?? ""
    let start = runs.first?.text ?? ""
    if !text.isEmpty, PDFParagraph.needsBlank(end, start) { text.append(Run(" ")) }
    for run in runs { text.append(run) }
    last = line
    rightMargin = margins.right
  }

  /// Whether it begins with `Căn cứ`.
  private var isGround: Bool { text.pieces.first?.run.text.hasPrefix("Căn cứ") ?? false }

  private static let acts = [
    "Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị quyết ", "Nghị định ", "Quyết định ", "Thông tư ",
  ]

  /// Whether a line is drawn of signs: `-------`, `_____`.
  static func isDrawn(_ text: String) -> Bool { text.count > 2 && !text.contains { $0.isLetter || $0.isNumber } }

  /// Whether a number or a date is broken between two lines: `Số: 5/QĐ-` `UBND`, `tháng 9 năm` `2025`.
  static func isBroken(_ last: String, _ next: String) -> Bool {
    if !needsBlank(last, next), last.hasSuffix("-") || last.hasSuffix("/") { return true }
    return (last.last?.isLowercase ?? false) && (next.first?.isNumber ?? false) && !beginsWithLabel(next)
  }

  /// A hyphen or stroke at the end of a line, glued to what is before it, is part of a number or word that goes on.
  static func needsBlank(_ end: String, _ start: String) -> Bool {
    guard let sign = end.last, "-/".contains(sign), let before = end.dropLast().last, let next = start.first else {
      return !(start.first.map { ").,;:".contains($0) } ?? false)
    }
    return !(before.isLetter || before.isNumber) || !(next.isLetter || next.isNumber)
  }

  /// Whether a line goes on with the paragraph.
  func goesOn(
    with line: PDFPage.Line, previous: PDFPage.Line?, alignment: Paragraph.Alignment, _ margins: PDFMargins
  ) -> Bool {
    guard let last, self.alignment == .left, alignment == .left || line.left - margins.left < 4 else { return false }
    let text = line.text
    if PDFParagraph.isDrawn(text) || PDFParagraph.isDrawn(last.text) { return false }
    let size = max(last.size, line.size)
    // On the same page: a gap, or letters of another size.
    if let previous, previous.top == last.top {
      if line.top - last.bottom > 0.75 * size { return false }
      if abs(line.size - last.size) > 0.2 * size { return false }
    }
    let ended = last.text.last.map { ".;:!?”\"".contains($0) } ?? true
    let isIndented = line.left > margins.left + 0.6 * size
    if ended || isIndented, PDFParagraph.beginsWithLabel(text) { return false }
    if PDFParagraph.beginsWithNumber(text), !PDFParagraph.awaitsNumber(last.text) { return false }
    // The first word would have stood on the line before, had the paragraph gone on.
    let word = line.words.first.map { $0.right - $0.left } ?? 0
    let isShort = last.right + 0.35 * size + word < rightMargin - 1
    // One of several items, each from a capital to a semicolon; a ground may name several acts.
    if last.text.last == ";", text.first?.isUppercase ?? false {
      return isGround && !isShort && !isIndented && PDFParagraph.acts.contains { text.hasPrefix($0) }
    }
    let isLower = text.first?.isLowercase ?? false
    if isShort { return isLower && !ended && last.right > rightMargin - 0.25 * (rightMargin - margins.left) }
    if isIndented {
      return !ended && isLower || !ended && last.left > margins.left + 0.6 * size && abs(last.left - line.left) < 3
    }
    return !PDFParagraph.beginsWithHeading(text)
  }

  /// Whether a line of a cell goes on in the next.
  static func goesOn(_ last: PDFPage.Line, _ next: PDFPage.Line, inCellOf widest: Double) -> Bool {
    if next.top - last.bottom > 0.9 * next.size { return false }
    let ended = last.text.last.map { ".;:".contains($0) } ?? true
    if ended { return next.text.first.map { $0.isLowercase } ?? false && !beginsWithLabel(next.text) }
    // A dash in a sentence may come to stand at the beginning of a line.
    return !beginsWithLabel(next.text) || last.right - last.left > 0.85 * widest
  }

  mutating func paragraph(changes: inout TextChanges) -> Paragraph {
    let runs = text.runs()
    changes.add(text.changes)
    return Paragraph(runs: runs, alignment: alignment)
  }

  /// `1.`, `a)`, `1.1.`, `IV.`, `-`, `+`, `Điều 5.`
  static func beginsWithLabel(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").first else { return false }
    return ["-", "–", "+", "•", "*"].contains(word) || beginsWithHeading(text) || beginsWithNumber(text)
  }

  /// Whether a line ends in the middle of a citation, whose number may begin the next: `theo quy định tại khoản`, `các điểm a),`.
  private static func awaitsNumber(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").last?.lowercased() else { return false }
    let words = [
      "khoản", "điểm", "điều", "mục", "số", "phần", "năm", "tháng", "ngày", "và", "hoặc", "đến", "từ", "mẫu", "quý",
      "bảng",
    ]
    return words.contains(word) || word.hasSuffix(",")
  }

  /// `1.`, `a)`, `1.1.`, `IV.`
  private static func beginsWithNumber(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").first else { return false }
    guard let last = word.last, ".)".contains(last), word.count <= 9 else { return false }
    let core = word.dropLast()
    if core.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) { return core.first?.isNumber ?? false }
    return core.count == 1 && core.allSatisfy(\.isLetter) || core.allSatisfy { "IVXLC".contains($0) }
  }

  /// `Điều 5`, `Chương II`, with nothing or a full stop behind it.
  static func beginsWithHeading(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, ["Điều", "Chương", "CHƯƠNG", "Mục", "MỤC", "Phần", "PHẦN"].contains(words[0]) else {
      return false
    }
    let number = words[1]
    if number.last == "." || number.last == ":" { return true }
    guard number.allSatisfy({ $0.isNumber || "IVXLC".contains($0) }) else { return false }
    // `Chương II` alone, or before its title in capitals.
    return words.count == 2 || words[2].count > 3 && !words[2].contains { $0.isLowercase || $0.isNumber }
  }
}
