/// Lines of a page, each parted where wide gaps are.
struct PDFPage {
  /// Words side by side without a wide gap.
  struct Segment {
    var words: [PDFWords.Word]

    var left: Double { words.first?.left ?? 0 }
    var right: Double { words.last?.right ?? 0 }
    var text: String { words.map(\.text).joined(separator: " ") }
  }

  struct Line {
    var segments: [Segment]
    let top: Double
    let bottom: Double
    /// Height of most of its letters.
    let size: Double
    /// Where each of its words stands in the file; the least of them.
    let order: Int

    var left: Double { segments.first?.left ?? 0 }
    var right: Double { segments.last?.right ?? 0 }
    var words: [PDFWords.Word] { segments.flatMap(\.words) }
    var text: String { segments.map(\.text).joined(separator: " ") }
  }

  let width: Double
  let height: Double
  var lines: [Line]
  /// Tables between lines, whose words are not among those of `lines`.
  let tables: [PDFTable]

  init(_ page: PDFWords, _ rules: PDFRules?) {
    width = page.width
    height = page.height
    var words = page.words
    tables = rules.map { PDFTable.take(&words, $0) } ?? []
    lines = PDFPage.lines(words)
  }

  /// The lines of the text and of all tables.
  var allLines: [Line] { lines + tables.flatMap { $0.lines.flatMap { $0 } } }

  // MARK: Lines

  /// Lines by baseline. Words are first joined to segments in the order of the file, where columns of different spacing do not get
  /// in each other's way.
  static func lines(_ words: [PDFWords.Word]) -> [Line] {
    var pieces: [Piece] = []
    for (order, word) in words.enumerated() where word.height > 0 {
      if pieces.isEmpty || !pieces[pieces.count - 1].take(word) { pieces.append(Piece(word, order)) }
    }
    pieces.sort { ($0.bottom, $0.order) < ($1.bottom, $1.order) }
    // What a stamp or another font put beside a segment later belongs to it.
    var merged: [Piece] = []
    for piece in pieces {
      let near = merged.indices.suffix(mostBeside).last {
        merged[$0].isBeside(piece) || merged[$0].isWoven(with: piece)
      }
      if let near { merged[near].add(piece) } else { merged.append(piece) }
    }
    merged.sort { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    var rows: [[Piece]] = []
    for piece in merged {
      let near = rows.indices.suffix(3).last { at in rows[at].first.map { $0.isOnOneLine(with: piece) } ?? false }
      if let near {
        rows[near].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows.map { row in
      let row = row.sorted { $0.left < $1.left }
      var segments: [Segment] = []
      for piece in row {
        if let last = segments.last, piece.left - last.right < blank * piece.size, piece.left >= last.left {
          segments[segments.count - 1].words += piece.words
        } else {
          segments.append(Segment(words: piece.words))
        }
      }
      for at in segments.indices { segments[at].words = glued(segments[at].words) }
      if isStretched(segments) { segments = [Segment(words: segments.flatMap(\.words))] }
      return Line(
        segments: segments, top: row.map(\.top).min() ?? 0, bottom: row.map(\.bottom).max() ?? 0,
        size: row.map(\.size).max() ?? 12, order: row.map(\.order).min() ?? 0)
    }
  }

  /// Whether a line's words stand far apart only because it was drawn out to the margin, as one is before dots that found no room on
  /// it: all gaps are the same to a hair, which those between cells are not.
  private static func isStretched(_ segments: [Segment]) -> Bool {
    guard segments.count > 2, segments.allSatisfy({ $0.words.count == 1 }) else { return false }
    guard segments.contains(where: { $0.text.contains(where: \.isLowercase) }) else { return false }
    let gaps = zip(segments, segments.dropFirst()).map { $1.left - $0.right }
    guard let least = gaps.min(), let most = gaps.max() else { return false }
    return most - least < 0.05 * (segments.first?.words.first?.height ?? 0)
  }

  /// Letters of one word that stand in the file apart from each other, as those of another font do, as one word.
  private static func glued(_ words: [PDFWords.Word]) -> [PDFWords.Word] {
    var out: [PDFWords.Word] = []
    for word in words {
      let size = word.height
      if let last = out.last, word.left - last.right < 0.06 * size, word.left - last.right > -0.3 * size,
        abs(word.bottom - last.bottom) < 0.1 * size, !isRaised(word, last.height), !isRaised(last, word.height)
      {
        out[out.count - 1] = PDFWords.Word(
          text: last.text + word.text, left: last.left, top: min(last.top, word.top),
          right: max(last.right, word.right), bottom: max(last.bottom, word.bottom), order: min(last.order, word.order))
      } else {
        out.append(word)
      }
    }
    return out
  }

  /// So many pieces, from the last, are looked at for one to put another beside.
  private static let mostBeside = 48
  /// A wider gap, in heights of letters, parts columns, also where words follow each other in the file.
  private static let widestBlank = 1.1
  /// A wider gap parts what does not follow each other in the file: cells beside each other, which may stand close.
  private static let blank = 0.45

  /// Words side by side, as they are put together.
  private struct Piece {
    var words: [PDFWords.Word]
    let order: Int
    private(set) var size: Double
    private(set) var top: Double
    private(set) var bottom: Double

    init(_ word: PDFWords.Word, _ order: Int) {
      (words, self.order, size, top, bottom) = ([word], order, word.height, word.top, word.bottom)
    }

    var left: Double { words.first?.left ?? 0 }
    var right: Double { words.last?.right ?? 0 }

    /// Adds the next word of the file where it stands behind the last one.
    mutating func take(_ word: PDFWords.Word) -> Bool {
      guard let last = words.last else { return false }
      // Letters printed twice for boldness are one.
      if last.text == word.text, abs(last.left - word.left) < 1.5, abs(last.bottom - word.bottom) < 1.5 { return true }
      let isOnLine = abs(word.bottom - bottom) < 0.3 * max(size, word.height)
      let isMark = PDFPage.isRaised(word, size) && word.top > top - 0.4 * size && word.bottom <= bottom + 1
      let gap = word.left - last.right
      guard isOnLine || isMark, gap < PDFPage.widestBlank * size, gap > -0.3 * size else { return false }
      if gap < 0.06 * size, !isMark, !PDFPage.isRaised(last, size) {
        // Pieces of one word, parted by a change of font.
        words[words.count - 1] = PDFWords.Word(
          text: last.text + word.text, left: last.left, top: min(last.top, word.top),
          right: max(last.right, word.right),
          bottom: max(last.bottom, word.bottom), order: word.order)
      } else {
        words.append(word)
      }
      if word.height > size { (size, top, bottom) = (word.height, word.top, word.bottom) }
      return true
    }

    /// Whether another piece stands right before or behind this one.
    func isBeside(_ other: Piece) -> Bool {
      guard abs(other.bottom - bottom) < 0.3 * min(size, other.size) else { return false }
      let gap = other.left >= left ? other.left - right : left - other.right
      return gap > -0.3 * size && gap < PDFPage.blank * max(size, other.size)
    }

    /// Whether the words of another piece stand between those of this one: letters that were printed in another font.
    func isWoven(with other: Piece) -> Bool {
      guard abs(other.bottom - bottom) < 0.3 * min(size, other.size), other.left < right, other.right > left else {
        return false
      }
      let slack = 0.15 * size
      var at = 0
      for word in other.words {
        while at < words.count, words[at].right - slack < word.left { at += 1 }
        if at < words.count, words[at].left + slack < word.right { return false }
      }
      return true
    }

    /// Whether two pieces have one baseline, or the smaller stands in the height of the other.
    func isOnOneLine(with other: Piece) -> Bool {
      if abs(bottom - other.bottom) < 0.3 * min(size, other.size) { return true }
      let (tall, low) = size > other.size ? (self, other) : (other, self)
      return low.size < 0.8 * tall.size && low.top > tall.top - 1 && low.bottom < tall.bottom + 1
    }

    mutating func add(_ other: Piece) {
      words = (words + other.words).sorted { $0.left < $1.left }
      if other.size > size { (size, top, bottom) = (other.size, other.top, other.bottom) }
    }
  }

  /// Whether a word is a raised figure, as marks of notes are.
  static func isRaised(_ word: PDFWords.Word, _ size: Double) -> Bool {
    word.height < 0.75 * size && word.text.count <= 3 && word.text.allSatisfy { $0.isASCII && $0.isNumber || $0 == "*" }
  }
}
