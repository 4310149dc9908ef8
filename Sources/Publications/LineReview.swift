import Diagnostics
import Vietnamese

/// Lines that Markdown takes for running text though their writer meant items of a list or rows of a table.
enum LineReview {
  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    var items: [Item] = []
    var tables: [Range<Int>] = []
    for paragraph in paragraphs(of: frame) {
      items += self.items(in: paragraph, frame)
      tables += TabbedTable.find(in: paragraph, frame)
    }
    let tabbed = tables.map { TabbedTable.finding($0, all: tables.count, frame) }
    return (list(items.filter { !$0.isRead && !isShown($0, frame) }, frame).map { [$0] } ?? [])
      + (tabbed.isEmpty ? [] : [TabbedTable.joined(tabbed)])
  }

  /// Items behind a dash of print and a space: they are read as items, and only written otherwise.
  static func dashes(in frame: SourceFrame) -> [Repair] {
    paragraphs(of: frame).flatMap { items(in: $0, frame) }.filter { $0.isRead || isShown($0, frame) }
      .compactMap { repair($0, frame) }
  }

  /// Whether the line is a paragraph of a document, where its sign stands as typed: nothing is to be said of it.
  private static func isShown(_ item: Item, _ frame: SourceFrame) -> Bool {
    guard frame.file.hasPrefix("content/\(PublicationKind.document.rawValue)/") else { return false }
    return item.head.kind == .dash || item.head.kind == .tight
  }

  private static func paragraphs(of frame: SourceFrame) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < frame.lines.count {
      guard frame.lines[index].part == .body, !frame.isBlank(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < frame.lines.count, frame.lines[end].part == .body, !frame.isBlank(end) { end += 1 }
      found.append(index..<end)
      index = end
    }
    return found
  }

  // MARK: Items

  private struct Item {
    let line: Int
    let head: Head
    var isRead: Bool { head.kind == .dash && head.range != head.whole }
  }

  /// How a line begins.
  struct Head {
    enum Kind {
      /// Signs that are nothing but bullets.
      case bullet
      /// A letter of a font of pictures, or one that stands for it, as Word pastes them.
      case picture
      /// A dash, which may also go on with a sentence.
      case dash
      /// `-` or `+` with no space behind.
      case tight
    }
    let kind: Kind
    let mark: Unicode.Scalar
    /// The mark.
    let range: Range<Int>
    /// The mark and the blanks behind it.
    let whole: Range<Int>
  }

  /// Where the mark of a line that begins as an item stands, if it is one that a font of its own shows.
  static func bullet(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let head = head(bytes), head.kind == .picture, head.mark.value >= 0xE000 else { return nil }
    return head.range
  }

  private static let bullets = Set("•‣⁃◦●▪▫◆◇►▶▸➢➤➔❖✓✔·∙⋅∗".unicodeScalars)
  /// What Word's Wingdings and Courier bullets become as plain text; a tab stands behind them.
  private static let letters = Set("oØü§vqà".unicodeScalars)
  private static let dashes = Set("–—―‒‐‑−".unicodeScalars)

  static func head(_ bytes: ArraySlice<UInt8>) -> Head? {
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    guard let lead = rest.first, lead >= 0x80 || "-+oqv".utf8.contains(lead) else { return nil }
    var scalars = String(decoding: rest.prefix(64), as: UTF8.self).unicodeScalars[...]
    guard let mark = scalars.popFirst() else { return nil }
    let end = rest.startIndex + mark.utf8.count
    let text = scalars.drop { $0 == " " || $0 == "\t" || $0.properties.isWhitespace || $0 == "\u{200B}" }
    let blanks = scalars[..<text.startIndex].reduce(0) { $0 + $1.utf8.count }
    guard let first = text.first else { return nil }
    let hasTab = scalars[..<text.startIndex].contains("\t")
    let kind: Head.Kind
    if bullets.contains(mark) {
      // A line of such signs is an ornament.
      guard !bullets.contains(first) else { return nil }
      kind = .bullet
    } else if (0xE000...0xF8FF).contains(mark.value) {
      guard !(0xE000...0xF8FF).contains(first.value) else { return nil }
      kind = .picture
    } else if letters.contains(mark), hasTab {
      kind = .picture
    } else if dashes.contains(mark), blanks > 0 || first.properties.isAlphabetic {
      kind = .dash
    } else if mark == "-" || mark == "+", blanks == 0, first.properties.isAlphabetic {
      kind = .tight
    } else {
      return nil
    }
    return Head(
      kind: kind, mark: mark, range: rest.startIndex..<end, whole: rest.startIndex..<(end + blanks))
  }

  /// The items of one paragraph that are none to Markdown.
  private static func items(in paragraph: Range<Int>, _ frame: SourceFrame) -> [Item] {
    let heads = paragraph.map { head(frame.lines[$0].bytes) }
    guard heads.contains(where: { $0 != nil }) else { return [] }
    // Dashes may also go on with a sentence: two of them are a list, and so is one behind a colon.
    let dashes = heads.count { $0?.kind == .dash || $0?.kind == .tight }
    var found: [Item] = []
    for (offset, line) in paragraph.enumerated() {
      guard let head = heads[offset], !frame.isShut(line, head.range.lowerBound) else { continue }
      switch head.kind {
      case .bullet, .picture: found.append(Item(line: line, head: head))
      case .dash, .tight:
        // A paragraph of its own shows as it is written.
        guard paragraph.count > 1 else { continue }
        let isBehindColon = offset > 0 && endsOpen(frame.lines[line - 1].bytes)
        if dashes > 1 || isBehindColon { found.append(Item(line: line, head: head)) }
      }
    }
    return found
  }

  private static func endsOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    let last = bytes.last { $0 != 0x20 && $0 != 0x09 }
    return last == 0x3A || last == 0x3B
  }

  private static func list(_ items: [Item], _ frame: SourceFrame) -> SourceReview.Finding? {
    guard let first = items.first else { return nil }
    let line = frame.lines[first.line]
    let before = String(decoding: line.bytes[..<first.head.range.lowerBound], as: UTF8.self)
    let name =
      first.head.kind == .tight
      ? "`\(first.head.mark)` liền chữ" : "dấu «\(shown(first.head.mark))» (\(Shown.code(first.head.mark)))"
    return SourceReview.Finding(
      diagnostic: Diagnostic(
        .listNotRecognised, at: SourceLocation(file: frame.file, line: line.number, column: before.count + 1),
        "Dòng mở đầu bằng \(name) không thành mục của danh sách",
        note: "Trên trang, các dòng như vậy nối liền nhau hoặc hiện dấu lạ."
          + (items.count > 1 ? " Tệp còn \(items.count - 1) dòng như vậy." : ""),
        fix: "Mở đầu dòng bằng `- `, hoặc chạy `congbo check --fix`.",
        sourceLine: String(decoding: line.bytes, as: UTF8.self)),
      repairs: items.compactMap { repair($0, frame) })
  }

  private static func repair(_ item: Item, _ frame: SourceFrame) -> Repair? {
    let line = frame.lines[item.line]
    let old = String(decoding: line.bytes[item.head.whole], as: UTF8.self)
    let mark = item.head.mark == "+" ? "+ " : "- "
    return Repair([Repair.Edit(line: line.number, bytes: item.head.whole, old: old, new: mark)])
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    (0xE000...0xF8FF).contains(scalar.value) ? "của phông Word" : String(scalar)
  }
}

/// Rows whose cells tabs part, as a table comes out of Word or a spreadsheet.
enum TabbedTable {
  /// Runs of lines that are rows.
  static func find(in paragraph: Range<Int>, _ frame: SourceFrame) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      let tabs = self.tabs(frame.lines[start].bytes)
      var end = start + 1
      while tabs > 0, end < paragraph.upperBound, self.tabs(frame.lines[end].bytes) == tabs { end += 1 }
      if tabs > 0, end - start > 1, isTable(start..<end, tabs, frame) { found.append(start..<end) }
      start = end
    }
    return found
  }

  /// Tabs between cells; 0 for a line that begins with a blank or belongs to something else.
  private static func tabs(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first > 0x20, !"|#>`".utf8.contains(first) else { return 0 }
    return bytes.count { $0 == 0x09 }
  }

  /// Two columns may also be a label and its text, or the two halves of a letter's head; then it is no table.
  private static func isTable(_ lines: Range<Int>, _ tabs: Int, _ frame: SourceFrame) -> Bool {
    let rows = lines.map { cells(frame.lines[$0].bytes) }
    if lines.contains(where: { LineReview.head(frame.lines[$0].bytes) != nil }) { return false }
    // Numbers before the text of items: the first line has one too, where a table has a heading.
    if rows.allSatisfy({ isLabel($0.first ?? "") }) { return false }
    if rows.contains(where: { $0.contains(where: isHeadOfLetter) }) { return false }
    if tabs > 1 { return true }
    if rows.contains(where: { isLabel($0.first ?? "") || ($0.first ?? "").isEmpty || ($0.last ?? "").isEmpty }) {
      return false
    }
    let hasFigures = rows.dropFirst().allSatisfy { ($0.last ?? "").contains(where: \.isNumber) }
    return rows.count > 2 || hasFigures
  }

  private static func isLabel(_ cell: String) -> Bool {
    guard let last = cell.last else { return false }
    if ["-", "+", "*"].contains(cell) || cell.hasSuffix(":") { return true }
    return (last == "." || last == ")") && cell.count <= 12
  }

  private static func isHeadOfLetter(_ cell: String) -> Bool {
    let folded = Folding.fold(cell)
    return folded.contains("cong hoa xa hoi") || folded.contains("doc lap - tu do") || folded.contains("noi nhan")
      || folded.hasPrefix("tm. ") || folded.hasPrefix("kt. ")
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
  }

  // MARK: Messages

  static func finding(_ lines: Range<Int>, all: Int, _ frame: SourceFrame) -> SourceReview.Finding {
    let line = frame.lines[lines.lowerBound]
    let text = String(decoding: line.bytes, as: UTF8.self)
    let columns = cells(line.bytes).count
    return SourceReview.Finding(
      diagnostic: Diagnostic(
        .tableOfTabs, at: SourceLocation(file: frame.file, line: line.number, column: 1),
        "\(lines.count) dòng ngăn nhau bằng phím Tab không thành bảng",
        note: "Trên trang, các ô của \(columns) cột nối liền thành một đoạn chữ."
          + (all > 1 ? " Tệp còn \(all - 1) chỗ như vậy." : ""),
        fix: "Viết `| … | … |` với một dòng `\(delimiter(columns))` dưới tiêu đề, hoặc chạy `congbo check --fix`.",
        sourceLine: text, length: text.count),
      repairs: repair(lines, columns, frame).map { [$0] } ?? [])
  }

  /// One message for all tables of a file.
  static func joined(_ findings: [SourceReview.Finding]) -> SourceReview.Finding {
    SourceReview.Finding(diagnostic: findings[0].diagnostic, repairs: findings.flatMap(\.repairs))
  }

  private static func delimiter(_ columns: Int) -> String { "|" + String(repeating: " --- |", count: min(columns, 12)) }

  private static func repair(_ lines: Range<Int>, _ columns: Int, _ frame: SourceFrame) -> Repair? {
    var edits: [Repair.Edit] = []
    for index in lines {
      let (number, bytes) = (frame.lines[index].number, frame.lines[index].bytes)
      edits.append(Repair.Edit(line: number, bytes: 0..<0, old: "", new: "| "))
      var at = bytes.startIndex
      while at < bytes.endIndex {
        if bytes[at] == 0x7C, at == bytes.startIndex || bytes[at - 1] != 0x5C {
          edits.append(Repair.Edit(line: number, bytes: at..<(at + 1), old: "|", new: "\\|"))
        } else if bytes[at] == 0x09 {
          edits.append(Repair.Edit(line: number, bytes: at..<(at + 1), old: "\t", new: between(bytes, at)))
        }
        at += 1
      }
      let isHead = index == lines.lowerBound
      let end = bytes.last == 0x20 || bytes.last == 0x09 ? "|" : " |"
      edits.append(
        Repair.Edit(
          line: number, bytes: bytes.endIndex..<bytes.endIndex, old: "",
          new: isHead ? end + "\n|" + String(repeating: " --- |", count: columns) : end))
    }
    return Repair(edits)
  }

  /// `|` with a blank on each side that has none.
  private static func between(_ bytes: ArraySlice<UInt8>, _ at: Int) -> String {
    func isSpace(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place] == 0x20 }
    return (isSpace(at - 1) ? "" : " ") + "|" + (isSpace(at + 1) ? "" : " ")
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
