/// Puts the lines of pages together: page numbers and running heads go, notes at the foot become notes, lines become paragraphs.
struct PDFDocument {
  private var pages: [PDFPage]
  private var blocks: [Block] = []
  private var notes: [[Block]] = []
  private var remarks: [Remark] = []
  private var changes = TextChanges()
  /// The paragraph that is not ended yet, which may go on on the next page.
  private var open: PDFParagraph?
  /// The table that is not ended yet.
  private var openTable: PDFOpenTable?
  /// Height of most letters.
  private let bodySize: Double

  static func document(_ pages: [PDFPage]) -> OfficeDocument {
    var document = PDFDocument(pages)
    document.removeFurniture()
    for page in document.pages.indices { document.read(page) }
    document.end()
    return OfficeDocument(
      blocks: document.blocks, notes: document.notes, remarks: document.remarks + document.changes.remarks)
  }

  private init(_ pages: [PDFPage]) {
    self.pages = pages
    let sizes = pages.flatMap { page in
      page.allLines.flatMap { line in line.words.map { ($0.height * 2).rounded() / 2 } }
    }
    let counts = Dictionary(sizes.map { ($0, 1) }, uniquingKeysWith: +)
    bodySize = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 12
  }

  // MARK: Page numbers and running heads

  /// Takes out what stands at the edge of most pages, and numbers of pages.
  private mutating func removeFurniture() {
    var counts: [String: Int] = [:]
    // Figures that go up with the pages: the number less that of the page, by words.
    var counted: [String: [Int: Int]] = [:]
    for (number, page) in pages.enumerated() {
      for line in PDFDocument.edges(page) {
        let key = PDFDocument.key(page.lines[line].text)
        for figure in PDFDocument.figures(page.lines[line]) {
          counted[key, default: [:]][figure - number, default: 0] += 1
        }
      }
      for key in Set(PDFDocument.edges(page).map { PDFDocument.key(page.lines[$0].text) }) {
        counts[key, default: 0] += 1
      }
    }
    for page in pages.indices {
      let gone = PDFDocument.edges(pages[page]).filter { line in
        let text = pages[page].lines[line].text
        let key = PDFDocument.key(text)
        if key.isEmpty { return PDFDocument.isPageNumber(text) && pages[page].lines[line].segments.count == 1 }
        let isCounted = counted[key]?.values.contains { $0 * 5 >= (pages.count - 1) * 4 } ?? false
        return pages.count >= 3 && (counts[key] ?? 0) * 5 >= (pages.count - 1) * 4
          && (isCounted || PDFDocument.standsApart(line, in: pages[page]))
      }
      for line in gone.sorted().reversed() { pages[page].lines.remove(at: line) }
    }
  }

  /// The lines in the upper and lower tenth of a page, at most two each.
  private static func edges(_ page: PDFPage) -> [Int] {
    let upper = page.lines.indices.prefix(2).filter { page.lines[$0].bottom < 0.1 * page.height }
    let lower = page.lines.indices.suffix(2).filter { page.lines[$0].top > 0.9 * page.height }
    return Array(Set(upper + lower)).sorted()
  }

  /// Whether there is room between a line at the edge and the text: letterheads are part of it.
  private static func standsApart(_ line: Int, in page: PDFPage) -> Bool {
    let own = page.lines[line]
    if own.top > 0.5 * page.height { return line == 0 || own.top - page.lines[line - 1].bottom > 0.5 * own.size }
    let next = line + 1
    return next >= page.lines.count || page.lines[next].top - own.bottom > 0.5 * own.size
  }

  /// A line without its figures, by which running heads are known on other pages.
  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter && $0 != "x" && $0 != "v" && $0 != "i" }
  }

  /// Numbers that stand in a line by themselves, apart from its words; that of `Mẫu số 01` does not.
  private static func figures(_ line: PDFPage.Line) -> Set<Int> {
    guard line.segments.count > 1 else { return [] }
    return Set(
      line.segments.map(\.text).filter { $0.count < 5 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
        .compactMap { Int($0) })
  }

  /// `5`, `- 5 -`, `5/28`, `iv`.
  private static func isPageNumber(_ text: String) -> Bool {
    let core = text.filter { !$0.isWhitespace && !"-–—/|.".contains($0) }.lowercased()
    return !core.isEmpty && core.count <= 5
      && (core.allSatisfy { $0.isASCII && $0.isNumber } || core.allSatisfy { "ivx".contains($0) })
  }

  // MARK: Pages

  private mutating func read(_ page: Int) {
    let split = notesAtFoot(of: pages[page])
    let lines = Array(pages[page].lines[..<split.start])
    let margins = PDFMargins(lines, width: pages[page].width)
    let firstNote = notes.count
    notes += split.notes
    let marks = Dictionary(split.marks.enumerated().map { ($0.element, firstNote + $0.offset) }) { first, _ in first }
    var rest = lines[...]
    for table in pages[page].tables {
      let above = rest.prefix { ($0.top + $0.bottom) / 2 < table.grid.top }
      read(Array(above), margins, marks, width: pages[page].width)
      rest = rest.dropFirst(above.count)
      append(table, marks)
    }
    read(Array(rest), margins, marks, width: pages[page].width)
  }

  /// Reads lines between which no table stands.
  private mutating func read(_ lines: [PDFPage.Line], _ margins: PDFMargins, _ marks: [String: Int], width: Double) {
    var rest = 0
    for part in PDFNewsprint.find(lines, width: width) {
      readAcross(Array(lines[rest..<part.lines.lowerBound]), margins, marks, width: width)
      for column in part.columns(lines) {
        let span = (column.map(\.right).max() ?? 0) - (column.map(\.left).min() ?? 0)
        readAcross(column, PDFMargins(column, width: span), marks, width: width)
      }
      rest = part.lines.upperBound
    }
    readAcross(Array(lines[rest...]), margins, marks, width: width)
  }

  private mutating func readAcross(
    _ lines: [PDFPage.Line], _ margins: PDFMargins, _ marks: [String: Int], width: Double
  ) {
    if lines.isEmpty { return }
    endTable()
    var at = 0
    while at < lines.count {
      if let region = PDFColumns.region(lines, from: at, width: width) {
        endParagraph()
        append(region, Array(lines[region.lines]), marks, width: width)
        at = region.lines.upperBound
        continue
      }
      add(lines[at], previous: at > 0 ? lines[at - 1] : nil, margins, marks)
      at += 1
    }
  }

  private mutating func append(_ table: PDFTable, _ marks: [String: Int]) {
    endParagraph()
    let cells = table.lines.map { cellBlocks($0, marks) }
    if openTable?.take(table.grid, cells) == true { return }
    endTable()
    openTable = PDFOpenTable(table.grid, cells)
  }

  /// The paragraphs of a cell.
  private mutating func cellBlocks(_ lines: [PDFPage.Line], _ marks: [String: Int]) -> [Block] {
    let widest = lines.map { $0.right - $0.left }.max() ?? 0
    var made: [(text: ShownText, last: PDFPage.Line)] = []
    for line in lines {
      let runs = runs(line.words, size: line.size, marks)
      if let (text, last) = made.last, PDFParagraph.goesOn(last, line, inCellOf: widest) {
        var text = text
        if PDFParagraph.needsBlank(last.text, line.text) { text.append(Run(" ")) }
        for run in runs { text.append(run) }
        made[made.count - 1] = (text, line)
      } else {
        var text = ShownText()
        for run in runs { text.append(run) }
        made.append((text, line))
      }
    }
    return made.map { item in
      var text = item.text
      let runs = text.runs()
      changes.add(text.changes)
      return .paragraph(Paragraph(runs: runs))
    }
  }

  private mutating func endTable() {
    guard let table = openTable else { return }
    openTable = nil
    blocks.append(.table(table.table))
  }

  private mutating func end() {
    endParagraph()
    endTable()
  }

  private mutating func append(
    _ region: PDFColumns.Region, _ lines: [PDFPage.Line], _ marks: [String: Int], width: Double
  ) {
    switch region.kind {
    case .table:
      remarks.append(.looseTable)
      let size = lines.map(\.size).max() ?? bodySize
      let rows = PDFColumns.cells(lines).map { words in
        [Table.Cell(column: 0, blocks: [.paragraph(Paragraph(runs: runs(words, size: size, marks)))])]
      }
      blocks.append(.table(Table(columnCount: 1, rows: rows, isRuled: true, origin: .unparted)))
    case .columns(let gutter):
      let cells = (0...1).map { column in
        let parts = lines.compactMap { line -> PDFPage.Line? in
          var part = line
          part.segments = line.segments.filter { ($0.left < gutter) == (column == 0) }
          return part.segments.isEmpty ? nil : part
        }
        return Table.Cell(column: column, blocks: columnBlocks(parts, marks))
      }
      blocks.append(.table(Table(columnCount: 2, rows: [cells], isRuled: false)))
    }
  }

  /// The paragraphs of a column: lines that go on where the next word found no room.
  private mutating func columnBlocks(_ lines: [PDFPage.Line], _ marks: [String: Int]) -> [Block] {
    let widest = lines.filter { !$0.isCapitals }.map { $0.right - $0.left }.max() ?? 0
    var made: [(text: ShownText, last: PDFPage.Line)] = []
    var first = ""
    for line in lines {
      let runs = runs(line.words, size: line.size, marks)
      if let (text, last) = made.last, PDFColumns.goesOn(last, line, from: first, widest: widest) {
        var text = text
        if PDFParagraph.needsBlank(last.text, line.text) { text.append(Run(" ")) }
        for run in runs { text.append(run) }
        made[made.count - 1] = (text, line)
      } else {
        var text = ShownText()
        for run in runs { text.append(run) }
        made.append((text, line))
        first = line.text
      }
    }
    let isList = lines.contains { PDFParagraph.beginsWithLabel($0.text) }
    return made.map { item in
      var text = item.text
      let runs = text.runs()
      changes.add(text.changes)
      return .paragraph(Paragraph(runs: runs, alignment: isList ? .left : .center))
    }
  }

  private mutating func add(
    _ line: PDFPage.Line, previous: PDFPage.Line?, _ margins: PDFMargins, _ marks: [String: Int]
  ) {
    let alignment = margins.alignment(line)
    let goesOn = open.map { $0.goesOn(with: line, previous: previous, alignment: alignment, margins) } ?? false
    if !goesOn { endParagraph() }
    // Room for a line is an empty line of the document: it ends titles.
    if open == nil, let previous, line.top - previous.bottom > 0.7 * max(line.size, previous.size) {
      blocks.append(.paragraph(Paragraph(runs: [])))
    }
    var paragraph = open ?? PDFParagraph(alignment: alignment)
    // Held once only, or each line would copy it.
    open = nil
    paragraph.add(runs(line.words, size: line.size, marks), line, margins)
    open = paragraph
  }

  private mutating func endParagraph() {
    guard var paragraph = open else { return }
    open = nil
    let made = paragraph.paragraph(changes: &changes)
    if !made.runs.isEmpty { blocks.append(.paragraph(made)) }
  }

  /// The runs of words, marks of notes among them.
  private func runs(_ words: [PDFWords.Word], size: Double, _ marks: [String: Int]) -> [Run] {
    var text = ""
    var runs: [Run] = []
    var lastRight: Double?
    var lastTop = 0.0
    for word in words {
      if PDFPage.isRaised(word, size), let note = marks[word.text] {
        runs += text.isEmpty ? [] : [Run(text)]
        runs.append(Run("", note: note))
        text = ""
        lastRight = word.right
        continue
      }
      let isApart = lastRight.map { word.left - $0 > 0.06 * size || word.top > lastTop + 0.5 * size } ?? false
      text += (isApart ? " " : "") + word.text
      (lastRight, lastTop) = (word.right, word.top)
    }
    return runs + (text.isEmpty ? [] : [Run(text)])
  }

  // MARK: Notes

  /// The notes at a page's foot: lines in smaller letters that begin with a mark which stands raised above them on the page.
  private mutating func notesAtFoot(of page: PDFPage) -> (start: Int, marks: [String], notes: [[Block]]) {
    let none = (page.lines.count, [String](), [[Block]]())
    var raised: Set<String> = []
    for line in page.allLines {
      for (at, word) in line.words.enumerated() where at > 0 && PDFPage.isRaised(word, max(line.size, 0.8 * bodySize)) {
        raised.insert(word.text)
      }
    }
    guard !raised.isEmpty else { return none }
    // The mark may be glued to the first word.
    func mark(_ line: PDFPage.Line) -> String? {
      guard let first = line.words.first else { return nil }
      if raised.contains(first.text) { return first.text }
      let figures = String(first.text.prefix { $0.isASCII && $0.isNumber || $0 == "*" })
      let isGlued = first.text.dropFirst(figures.count).first?.isLetter ?? false
      return isGlued && raised.contains(figures) ? figures : nil
    }
    func isSmall(_ line: PDFPage.Line) -> Bool { line.size < 0.92 * bodySize }
    guard
      let start = page.lines.indices.first(where: { at in
        guard at > 0, page.lines[at].top > 0.3 * page.height, mark(page.lines[at]) != nil else { return false }
        let gap = page.lines[at].top - page.lines[at - 1].bottom
        return page.lines[at...].allSatisfy(isSmall) || page.lines[at].top > 0.5 * page.height && gap > 1.8 * bodySize
      })
    else { return none }
    var marks: [String] = []
    var texts: [[String]] = []
    for line in page.lines[start...] {
      var words = line.words
      if let mark = mark(line), !marks.contains(mark) {
        marks.append(mark)
        texts.append([])
        words[0].text.removeFirst(mark.count)
        if words[0].text.isEmpty { words.removeFirst() }
      }
      texts[texts.count - 1].append(words.map(\.text).joined(separator: " "))
    }
    let notes = texts.map { lines in
      [Block.paragraph(Paragraph(runs: [Run(changes.shown(lines.joined(separator: " ").trimmed))]))]
    }
    return (start, marks, notes)
  }
}
