import Diagnostics
import Vietnamese

/// Lines that Markdown takes for running text though their writer meant items of a list or rows of a table.
enum LineReview {
  /// One finding for all items of a file, and one for each table; nothing for items of a document that its page shows as typed.
  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    let (items, tables) = read(frame)
    return (list(items.filter { !$0.isRead && !isShown($0, frame) }, frame).map { [$0] } ?? [])
      + LooseTable.findings(of: tables, frame)
  }

  /// The items and the tables that Markdown does not see; the sign in the first cell of a row begins no item.
  private static func read(_ frame: SourceFrame) -> (items: [Item], tables: [LooseTable]) {
    var items: [Item] = []
    var tables: [LooseTable] = []
    for paragraph in paragraphs(of: frame) {
      let found = LooseTable.find(in: paragraph, frame)
      tables += found
      items += self.items(in: paragraph, frame).filter { item in !found.contains { $0.lines.contains(item.line) } }
    }
    return (items, tables)
  }

  /// The repairs of tables that another review speaks of.
  static func tables(in frame: SourceFrame) -> [Repair] {
    read(frame).tables.filter { $0.kind == .piped }.compactMap { $0.repair(in: frame) }
  }

  /// Items behind a dash of print and a space: they are read as items, and only written otherwise. In documents the sign
  /// stands as it was typed.
  static func dashes(in frame: SourceFrame) -> [Repair] {
    read(frame).items.filter { $0.isRead && !isShown($0, frame) }.compactMap { repair($0, frame) }
  }

  /// Whether the line is a paragraph of a document, where its sign stands as typed: nothing is to be said of it.
  private static func isShown(_ item: Item, _ frame: SourceFrame) -> Bool {
    guard isDocument(frame) else { return false }
    return item.head.kind != .picture
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
    /// Whether it is read as an item all the same: a dash with a blank behind it.
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

  /// What Word's Wingdings and Courier bullets become as plain text; a tab stands behind them.
  private static let letters = Set("oØü§vqà".unicodeScalars)
  private static let dashes = Set("–—―‒‐‑−".unicodeScalars)

  /// Whether a line that begins so may begin with a mark: letters of Vietnamese are none.
  private static func mayBeMark(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0x2D, 0x2B, UInt8(ascii: "o"), UInt8(ascii: "q"), UInt8(ascii: "v"): true
    // Ø, ü and à.
    case 0xC3: second == 0x98 || second == 0xBC || second == 0xA0
    case 0xC4...0xC6, 0xE1: false
    default: lead >= 0x80
    }
  }

  static func head(_ bytes: ArraySlice<UInt8>) -> Head? {
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    guard let lead = rest.first, mayBeMark(lead, rest.dropFirst().first ?? 0x20) else { return nil }
    var scalars = String(decoding: rest.prefix(64), as: UTF8.self).unicodeScalars[...]
    guard let mark = scalars.popFirst() else { return nil }
    let end = rest.startIndex + mark.utf8.count
    let text = scalars.drop { $0 == " " || $0 == "\t" || $0.properties.isWhitespace || $0 == "\u{200B}" }
    let blanks = scalars[..<text.startIndex].reduce(0) { $0 + $1.utf8.count }
    guard let first = text.first else { return nil }
    let hasTab = scalars[..<text.startIndex].contains("\t")
    let kind: Head.Kind
    if BulletSign.isNothingElse(mark) {
      // A line of such signs is an ornament.
      guard !BulletSign.isNothingElse(first) else { return nil }
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
      guard let head = heads[offset], !frame.isShut(line, head.range.lowerBound),
        !isRow(frame.lines[line].bytes[head.whole.upperBound...])
      else { continue }
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

  /// Whether cells follow the sign: then it is the first cell of a row.
  private static func isRow(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.contains(0x09) || rest.indices.contains { rest[$0...].starts(with: "| ".utf8) }
  }

  private static func endsOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    let last = bytes.last { $0 != 0x20 && $0 != 0x09 }
    return last == 0x3A || last == 0x3B
  }

  private static func list(_ items: [Item], _ frame: SourceFrame) -> SourceReview.Finding? {
    guard let first = items.first else { return nil }
    if isDocument(frame) { return signs(items, first, frame) }
    let line = frame.lines[first.line]
    let before = String(decoding: line.bytes[..<first.head.range.lowerBound], as: UTF8.self)
    let name =
      first.head.kind == .tight
      ? "`\(first.head.mark)` liền chữ" : "dấu \(shown(first.head.mark)) (\(Shown.code(first.head.mark)))"
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

  private static func isDocument(_ frame: SourceFrame) -> Bool {
    frame.file.hasPrefix("content/\(PublicationKind.document.rawValue)/")
  }

  /// In a document every line with a sign is a paragraph of its own; what is wrong is the sign, which only Word shows.
  private static func signs(_ items: [Item], _ first: Item, _ frame: SourceFrame) -> SourceReview.Finding {
    let line = frame.lines[first.line]
    let before = String(decoding: line.bytes[..<first.head.range.lowerBound], as: UTF8.self)
    let mark = first.head.mark
    let more = items.count > 1 ? " Tệp còn \(items.count - 1) dòng như vậy." : ""
    let isPicture = mark.value >= 0xE000
    return SourceReview.Finding(
      diagnostic: Diagnostic(
        .listNotRecognised, at: SourceLocation(file: frame.file, line: line.number, column: before.count + 1),
        isPicture
          ? "Dòng mở đầu bằng dấu của phông Word (\(Shown.code(mark))), trình duyệt không hiện được"
          : "Dòng mở đầu bằng «\(mark)» và phím Tab, có lẽ là dấu đầu dòng của Word",
        note: (isPicture ? "Trên trang, dấu ấy thành ô vuông hoặc dấu lạ." : "Trên trang, dấu ấy hiện thành chữ.")
          + more,
        fix: "Viết dấu như bản gốc in, ví dụ `\(repaired(first, frame))`, hoặc chạy `congbo check --fix`.",
        sourceLine: String(decoding: line.bytes, as: UTF8.self)),
      repairs: items.compactMap { repair($0, frame) })
  }

  /// What Word's fonts of pictures show for their characters, where a plain character shows the same.
  private static let pictures: [UInt32: String] = [
    0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖", 0xF06E: "■", 0xF06C: "●", 0xF075: "◆", 0xF06F: "□",
    0xF0A8: "◻", 0xF02B: "+",
  ]

  /// The sign that is to stand at the beginning: in a document the one that Word shows, elsewhere that of a list.
  private static func repaired(_ item: Item, _ frame: SourceFrame) -> String {
    if item.head.mark == "+" { return "+" }
    return isDocument(frame) ? pictures[item.head.mark.value] ?? "-" : "-"
  }

  private static func repair(_ item: Item, _ frame: SourceFrame) -> Repair? {
    let line = frame.lines[item.line]
    let old = String(decoding: line.bytes[item.head.whole], as: UTF8.self)
    let mark = repaired(item, frame) + " "
    return Repair([Repair.Edit(line: line.number, bytes: item.head.whole, old: old, new: mark)])
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    (0xE000...0xF8FF).contains(scalar.value) ? "của phông Word" : "«\(scalar)»"
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
