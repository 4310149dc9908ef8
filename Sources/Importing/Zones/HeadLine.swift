import OfficeFiles
import Vietnamese

/// One line of the first part of a document, as a reader sees it: a line of a paragraph, or of a cell of the letterhead.
struct HeadLine {
  /// Its words with single blanks between them.
  let text: String
  /// The same folded: small letters without marks.
  let folded: String
  /// Index of the block that it stands in.
  let block: Int
  /// Column of the cell that it stands in; 0 outside tables.
  let column: Int
  let isBold: Bool
  let isCentered: Bool
  /// Whether it stands in a table.
  let isInTable: Bool
  /// Whether it stands in a text box.
  let isFloating: Bool
  /// A line that was drawn, or one of dashes.
  let isRule: Bool

  /// Whether no letter of it is small, and it has letters.
  var isShouted: Bool { Casing.isShouted(text) }
  /// Whether nothing stands in it.
  var isBlank: Bool { text.isEmpty && !isRule }

  /// The lines of the first blocks in the order in which they are read: of a table column by column, since the left one
  /// holds the authority and the right one the state.
  static func read(_ blocks: ArraySlice<Block>, limit: Int) -> [HeadLine] {
    var lines: [HeadLine] = []
    for (index, block) in zip(blocks.indices, blocks) {
      if lines.count >= limit { break }
      switch block {
      case .rule: lines.append(rule(index))
      case .paragraph(let paragraph): append(paragraph, block: index, column: 0, isInTable: false, to: &lines)
      case .table(let table):
        for (column, paragraph) in columns(of: table) {
          append(paragraph, block: index, column: column, isInTable: true, to: &lines)
        }
      }
    }
    return BrokenLines.joined(lines)
  }

  private static func rule(_ block: Int) -> HeadLine {
    HeadLine(
      text: "", folded: "", block: block, column: 0, isBold: false, isCentered: false, isInTable: false,
      isFloating: false, isRule: true)
  }

  /// The paragraphs of a table, those of one column after those of another; nested tables likewise.
  static func columns(of table: Table) -> [(column: Int, Paragraph)] {
    var found: [(column: Int, Paragraph)] = []
    // A table whose rows are alike is read by columns; a row over the whole width begins a part of its own.
    var rest = table.rows[...]
    while let first = rest.first {
      if first.count < 2 {
        for cell in first { found += paragraphs(of: cell.blocks).map { (cell.column, $0) } }
        rest = rest.dropFirst()
        continue
      }
      let part = rest.prefix { $0.count > 1 }
      rest = rest.dropFirst(part.count)
      let cells = part.flatMap { $0 }
      for column in Set(cells.map(\.column)).sorted() {
        for cell in cells where cell.column == column { found += paragraphs(of: cell.blocks).map { (column, $0) } }
      }
    }
    return found
  }

  /// The paragraphs of blocks, those in tables included.
  static func paragraphs(of blocks: [Block]) -> [Paragraph] {
    blocks.flatMap { block -> [Paragraph] in
      switch block {
      case .rule: []
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): columns(of: table).map(\.1)
      }
    }
  }

  private static func append(
    _ paragraph: Paragraph, block: Int, column: Int, isInTable: Bool, to lines: inout [HeadLine]
  ) {
    let text = (paragraph.label.map { $0 + " " } ?? "") + paragraph.text
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(pieces)
    for (offset, piece) in pieces.enumerated() {
      let words = squeezed(piece)
      // A blank line within a paragraph is spacing.
      if words.isEmpty, pieces.count > 1 { continue }
      lines.append(
        HeadLine(
          text: words, folded: Folding.fold(words), block: block, column: column + (isInTable ? 0 : offset),
          isBold: isBold(paragraph), isCentered: paragraph.alignment == .center, isInTable: isInTable,
          isFloating: paragraph.isFloating, isRule: isRule(words)))
    }
  }

  /// Whether all words of a paragraph are bold.
  static func isBold(_ paragraph: Paragraph) -> Bool {
    var hasWords = false
    for run in paragraph.runs where run.text.contains(where: { !$0.isWhitespace }) {
      if !run.isBold { return false }
      hasWords = true
    }
    return hasWords
  }

  /// With single blanks between words, and none at the ends.
  static func squeezed(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    let plain = MarkdownText.plain(text)
    bytes.reserveCapacity(plain.utf8.count)
    for byte in plain.utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text is a line of dashes, underscores or stars.
  static func isRule(_ text: String) -> Bool {
    // Most lines begin with a letter.
    guard let first = text.utf8.first(where: { $0 > 0x20 }),
      first < 0x30 || first > 0x7D || first == 0x3D || first == 0x5F
    else { return false }
    let signs = text.filter { !$0.isWhitespace }
    return signs.count >= 3 && signs.allSatisfy { "-_=*—–─━.…~".contains($0) }
      && !signs.allSatisfy { "….".contains($0) }
  }

  /// Cuts a line where tabs or many blanks set two parts of the letterhead beside each other, and where the state's name, its
  /// motto or the place and day begin.
  private static func pieces(_ line: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = line.startIndex
    var at = line.startIndex
    while at < line.endIndex {
      guard line[at].isWhitespace else {
        at = line.index(after: at)
        continue
      }
      let gap = line[at...].prefix { $0.isWhitespace }
      if gap.contains("\t") || gap.count > 3, opensPart(line[gap.endIndex...]) || closesPart(line[start..<at]) {
        parts.append(line[start..<at])
        start = gap.endIndex
      } else if opensState(line[gap.endIndex...]), at > start, !Folded.prefix(of: line[start..<at]).hasSuffix("nuoc") {
        parts.append(line[start..<at])
        start = gap.endIndex
      }
      at = gap.endIndex
    }
    parts.append(line[start...])
    return parts
  }

  /// Whether words begin with the state's or the Party's name, or the motto: a letterhead begins there, also that of a sample form.
  static func opensState(_ rest: Substring) -> Bool {
    guard let first = rest.first, "CĐ".contains(first) else { return false }
    let folded = Folding.fold(String(rest.prefix(24)))
    return folded.hasPrefix("cong hoa xa hoi chu ngh") || folded.hasPrefix("doc lap - tu do")
      || folded.hasPrefix("dang cong san viet nam")
  }

  private static func opensPart(_ rest: Substring) -> Bool {
    if opensState(rest) { return true }
    let folded = Folding.fold(String(rest.prefix(60)))
    return folded.hasPrefix("so:") || folded.contains(", ngay")
  }

  private static func closesPart(_ part: Substring) -> Bool {
    let folded = Folding.fold(String(part.prefix(40)))
    // `Số:` alone has its number, or the place of one, behind the blanks.
    return (folded.hasPrefix("so:") || folded.hasPrefix("so :")) && folded.contains { "/-".contains($0) }
  }
}
