import OfficeFiles
import Publications

/// One block of the body on its way to Markdown.
struct BodyItem {
  enum Kind: Equatable {
    /// A paragraph, or a line of one that stands for itself.
    case paragraph
    /// A line of letterhead, signature or recipients, which stands under the one before it.
    case set
    /// The rows of a table.
    case table
  }

  var kind: Kind
  /// Markdown of the line; of a table all its lines.
  var markdown: String
  /// The same without bold and italic, as headings have it.
  var plain = ""
  /// The words alone, for what is read out of them.
  var text: String
  var isBold = false
  var isCentered = false
  var outlineLevel: Int?
  /// Whether it begins a block of set lines.
  var opensSet = false
  /// The level of the heading that it is; 0 for none.
  var heading = 0
}

/// Makes body items of blocks.
struct BodyReader {
  let references: InlineWriter.References
  private(set) var items: [BodyItem] = []
  /// Tables with merged cells: which table, counted from 1, and which cells.
  private(set) var merged: [(table: Int, cells: [String])] = []
  private var tableCount = 0

  init(references: InlineWriter.References) { self.references = references }

  /// Reads blocks.
  ///
  /// - Parameter closing: Which of them are signature and recipients.
  mutating func read(_ blocks: [Block], from start: Int, closing: Range<Int>?) {
    var at = start
    while at < blocks.count {
      if let closing, closing.contains(at) {
        set(blocks[closing])
        at = closing.upperBound
        continue
      }
      read(blocks[at])
      at += 1
    }
  }

  private mutating func read(_ block: Block) {
    switch block {
    case .rule: break
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .table(let table): self.table(table)
    }
  }

  // MARK: Paragraphs

  /// A line of plain words.
  mutating func add(_ line: String) {
    items.append(BodyItem(kind: .paragraph, markdown: MarkdownText.lineStart(MarkdownText.escaped(line)), text: line))
  }

  private mutating func paragraph(_ paragraph: Paragraph) {
    for line in BodyReader.lines(of: paragraph).map(BodyReader.withBlankBehindLabel) {
      let markdown = InlineWriter.line(line, references)
      let text = HeadLine.squeezed((line.label.map { $0 + " " } ?? "") + line.text)
      let label = line.label.map { MarkdownText.escaped($0) + (markdown.isEmpty ? "" : " ") } ?? ""
      if label.isEmpty && markdown.isEmpty || HeadLine.isRule(text) { continue }
      items.append(
        BodyItem(
          kind: .paragraph, markdown: MarkdownText.lineStart(label + markdown),
          plain: MarkdownText.lineStart(label + InlineWriter.line(line, references, plain: true)), text: text,
          isBold: HeadLine.isBold(line), isCentered: line.alignment == .center, outlineLevel: line.outlineLevel))
    }
  }

  /// `2.[^1] Quản lý …` with a blank behind the label, as consolidated texts set their notes.
  private static func withBlankBehindLabel(_ line: Paragraph) -> Paragraph {
    guard line.label == nil, line.runs.count > 1, line.runs[1].note != nil else { return line }
    let words = line.runs[0].text
    guard words.last?.isWhitespace == false, !words.contains(where: \.isWhitespace) else { return line }
    switch TypedLabel.read(words + " ") {
    case .number, .letter:
      var line = line
      line.runs[0].text += " "
      return line
    default: return line
    }
  }

  /// A paragraph cut where a line of it begins with a label of its own, or where its first line is the number of a chapter.
  static func lines(of paragraph: Paragraph) -> [Paragraph] {
    guard paragraph.runs.contains(where: { $0.text.contains("\n") }) else { return [paragraph] }
    var lines: [[Run]] = [[]]
    for run in paragraph.runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (offset, part) in parts.enumerated() {
        if offset > 0 { lines.append([]) }
        var piece = run
        piece.text = String(part)
        if !part.isEmpty || run.note != nil || run.picture != nil { lines[lines.count - 1].append(piece) }
      }
    }
    var out: [[Run]] = []
    for line in lines {
      let text = line.map(\.text).joined().drop { $0.isWhitespace }
      let before = out.last?.map(\.text).joined() ?? ""
      let opens =
        TypedLabel.read(text) != nil || text.hasPrefix("- ") || text.hasPrefix("+ ")
        || text.hasPrefix("(") && Head.isAttachment(Folded.prefix(of: text))
      if out.isEmpty || opens || isNumberAlone(before) {
        out.append(line)
      } else {
        out[out.count - 1] += [Run("\n")] + line
      }
    }
    return out.enumerated().map { index, runs in
      var line = paragraph
      line.runs = runs
      if index > 0 { line.label = nil }
      return line
    }
  }

  /// `CHƯƠNG I` with nothing behind it.
  static func isNumberAlone(_ text: String) -> Bool {
    guard let label = TypedLabel.read(text.drop { $0.isWhitespace }) else { return false }
    let words = text.split { $0.isWhitespace }
    switch label {
    case .part: return words.count <= 3
    case .chapter, .section: return words.count <= 2
    case .subsection, .appendix: return words.count <= 3
    case .article: return words.count == 2
    default: return false
    }
  }

  // MARK: Tables

  private mutating func table(_ table: Table) {
    switch table.origin {
    case .file: break
    case .lines: add(Placeholder.copiedTable)
    case .unparted: add(Placeholder.unpartedTable)
    }
    if table.origin != .unparted, isLayout(table), let way = layout(table) {
      if way { return set([.table(table)]) }
      return separate(table)
    }
    tableCount += 1
    let lines = TableWriter(references: references).lines(table)
    guard !lines.isEmpty else { return }
    let cells = TableWriter.mergedCells(table)
    if !cells.isEmpty { merged.append((tableCount, cells)) }
    items.append(BodyItem(kind: .table, markdown: lines.joined(separator: "\n"), text: ""))
  }

  /// Reads what stands in the cells of a table as text of its own.
  private mutating func separate(_ table: Table) {
    for row in table.rows { for cell in row { for block in cell.blocks { read(block) } } }
  }

  /// How the words of a table that shows no data are set: as lines under one another (letterhead, signature) or as paragraphs.
  /// Nil where they have labels of their own, which are none of the document's: they stay in their cells.
  private func layout(_ table: Table) -> Bool? {
    let paragraphs = HeadLine.columns(of: table).map(\.1)
    let lines = paragraphs.flatMap { Closing.lines(of: $0) }
    if lines.contains(where: { HeadKind.isState(folded: $0) || Closing.isRecipients($0) }) { return true }
    return lines.contains { TypedLabel.read($0) != nil } ? nil : false
  }

  /// Whether a table only sets text: one row, one column, or the letterhead or signature of a form.
  private func isLayout(_ table: Table) -> Bool {
    let width = table.rows.map(\.count).max() ?? 0
    if width <= 1 || table.rows.count == 1 && (!table.isRuled || width <= 2) { return true }
    guard Closing.isSetOut(table) else { return false }
    let lines = HeadLine.columns(of: table).flatMap { Closing.lines(of: $0.1) }
    return lines.contains { HeadKind.isState(folded: $0) || Closing.isRecipients($0) || SignatureBlock.opens($0) }
  }

  // MARK: Set lines

  /// Lines that stand under each other: what stands in the left column, then what stands in the right one.
  private mutating func set(_ blocks: some Sequence<Block>) {
    var opens = true
    var column = -1
    for (own, line) in setLines(blocks) {
      let markdown = InlineWriter.line(line, references, plain: true)
      let label = line.label.map { MarkdownText.escaped($0) + " " } ?? ""
      let text = HeadLine.squeezed(label + markdown)
      if text.isEmpty || HeadLine.isRule(text) { continue }
      if own != column { opens = true }
      column = own
      if SignatureBlock.opens(text) || Closing.isRecipients(text) { opens = opens || !isSignature(items.last) }
      items.append(BodyItem(kind: .set, markdown: MarkdownText.lineStart(text), text: text, opensSet: opens))
      opens = false
    }
  }

  private func setLines(_ blocks: some Sequence<Block>) -> [(column: Int, Paragraph)] {
    var out: [(column: Int, Paragraph)] = []
    var loose: [(column: Int, Paragraph)] = []
    func end() {
      for column in 0...1 { out += loose.filter { $0.column == column } }
      loose = []
    }
    for block in blocks {
      switch block {
      case .rule: break
      case .paragraph(let paragraph):
        let isPlain = paragraph.runs.allSatisfy { $0.note == nil && $0.picture == nil }
        if isPlain {
          loose += Closing.columns(of: paragraph).map { ($0.column, Paragraph(runs: [Run($0.text)])) }
        } else {
          loose += BodyReader.everyLine(of: paragraph).map { (0, $0) }
        }
      case .table(let table):
        end()
        for (column, paragraph) in HeadLine.columns(of: table) {
          out += BodyReader.everyLine(of: paragraph).map { (column, $0) }
        }
      }
    }
    end()
    return out
  }

  private func isSignature(_ item: BodyItem?) -> Bool {
    item.map { $0.kind == .set && (SignatureBlock.opens($0.text) || Casing.isShouted($0.text)) } ?? false
  }

  /// Every line of a paragraph for itself.
  private static func everyLine(of paragraph: Paragraph) -> [Paragraph] {
    var lines: [Paragraph] = []
    var runs: [Run] = []
    func end(_ isFirst: Bool) -> Paragraph {
      var line = paragraph
      line.runs = runs
      if !isFirst { line.label = nil }
      return line
    }
    for run in paragraph.runs {
      for (offset, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if offset > 0 {
          lines.append(end(lines.isEmpty))
          runs = []
        }
        var piece = run
        piece.text = String(part)
        runs.append(piece)
      }
    }
    lines.append(end(lines.isEmpty))
    return lines
  }
}

extension HeadKind {
  /// Whether a paragraph is the state's or the Party's name.
  static func isState(_ paragraph: Paragraph) -> Bool { isState(folded: paragraph.text) }

  static func isState(folded text: String) -> Bool {
    let folded = Folded.prefix(of: text)
    return folded.hasPrefix("cong hoa xa hoi chu ngh") || folded.hasPrefix("dang cong san viet nam")
  }
}
