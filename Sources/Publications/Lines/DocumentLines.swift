import Diagnostics
import Markup
import Vietnamese

/// The lines of an official document, read before Markdown: which of them open parts of the document, which quote another
/// act, and which are letterhead, signature and list of recipients (Nghị định 30/2020/NĐ-CP annex I). Every label stands
/// for itself: what is typed is shown, and nothing counts on.
struct DocumentLines {
  /// What each line is by itself.
  private(set) var facts: [LineFacts]
  /// How each line is set.
  var layout: [LineLayout]
  /// The provisions, `block` being the line, from 0, that opens each.
  private(set) var provisions: [Provision] = []
  /// For each line the provision that it stands in, or -1.
  var inside: [Int32]
  /// Lines that quote another act.
  var isQuoted: [Bool]
  /// Lines that look like the beginning of a part and were read as none, and why.
  var passedOver: [PassedOver] = []
  /// Provisions whose title stands on the line behind: the title's line.
  var titles: [Int: Int] = [:]

  /// Anchors that lines had in earlier versions and keep.
  var formerAnchors: [(line: Int, id: String)] = []

  let lines: [ArraySlice<UInt8>]
  /// The characters that a line holds at most, where the text is broken into lines; 0 where a line is a paragraph.
  private(set) var width = 0
  /// The characters from which on a line and the word behind it do not fit into one.
  private(set) var fill = 0
  /// Whether lines are paragraphs for certain: some are longer than any line of broken text.
  private(set) var isUnbroken = false
  /// Whether they are so by all that is to be seen: of very different lengths, and none goes on with a sentence.
  private(set) var isWhole = false
  /// Whether headings of the source mark the parts, so that none are made.
  var marksHeadings = false

  // Where the reading stands.
  var path = ProvisionPath()
  var zone = Zone.opening
  /// What numbers go on from: of articles, clauses, points, Roman numbers.
  var article = 0
  var number = 0
  var letter = 0
  var roman = 0
  var dashes = 0
  /// What the signature has closed, and whether recipients have been named since.
  var closed: [ProvisionPath.Level] = []
  var hasRecipients = false
  /// Whether an office has signed since, beside or below them.
  var hasOffice = false
  /// The line that began it.
  var closingStart = 0
  /// Whether it stands behind the last words of the document, so that nothing goes on with those.
  var isClosedForGood = false
  /// A line that names a part as a sample of print.
  var sampleLine = -1
  /// The last line of a list that names the articles of another text, `Dự thảo gồm 05 điều:⏎Điều 1: Phạm vi;`.
  var articleList = -1
  /// Anchors of forms behind the signature.
  var forms: Set<String> = []
  /// A line whose label is the end of a citation: `theo khoản⏎5. …`.
  var citedLine = -1
  /// The last line of a letterhead behind a signature.
  var attachedHead = -1
  /// Small Roman numbers before items, since the last label.
  var romanSigns = 0
  /// The last line of a quotation that began within a line of this document.
  var quotedEnd = -1
  /// How many lines may still be looked at in vain for the end of quotations.
  var patience: Int
  /// The number of the last article, read or named.
  var lastArticle = 0
  /// The last Roman number of its part or chapter, whatever articles have come since.
  var lastRoman = 0
  /// The last line of a title that was set with its number.
  var titleEnd = -1
  /// The last line with text, and whether nothing stands between it and the next.
  var last = -1
  var isAdjacent = false
  /// The line behind the letterhead.
  let letterheadEnd: Int
  /// The line behind the grounds, where numbers before them count no provisions.
  let prefaceEnd: Int
  /// Lines that name appendices in a list of them, or any part in a table of contents.
  let listed: Set<Int>
  /// The line of the first note behind the signature; -1 where none has begun.
  var notesStart = -1
  /// Numbers and heads of pages that a PDF left.
  let pageEdges: [Int]
  /// For each line whether it is a cell of a table whose cells stand one below the other; empty where there is none.
  let cells: [Bool]
  /// What opened the paragraph that is being read.
  var opener: Provision.Kind?
  /// Whether numbers at the beginning of lines have been found to count something else than parts.
  var hasNumberRows = false
  /// Whether an article had a sign behind its number.
  var hasFormalArticles = false
  /// Whether an article has been opened in the document's own text.
  var hasArticles = false

  /// A stretch of a document as the rules on form divide it.
  enum Zone {
    /// Letterhead, type and title.
    case opening
    /// What it decides.
    case main
    /// Signature and recipients.
    case closing
  }

  init(_ source: LinesToLayOut) {
    lines = source.lines
    let signs = LineSigns()
    facts = source.lines.indices.map {
      LineFacts(source.lines[$0], isSet: source.isSet[$0], isRow: source.isRow[$0], signs)
    }
    LineFacts.unquoteWhole(&facts, of: source.lines)
    pageEdges = DocumentLines.pageEdges(facts, source.lines)
    // What stands before and behind them is not theirs.
    for line in pageEdges { facts[line].isRule = true }
    patience = 64 * source.lines.count
    layout = [LineLayout](repeating: LineLayout(), count: facts.count)
    inside = [Int32](repeating: -1, count: facts.count)
    isQuoted = [Bool](repeating: false, count: facts.count)
    letterheadEnd = DocumentLines.letterheadEnd(source.lines, facts)
    prefaceEnd = DocumentLines.prefaceEnd(source.lines, facts)
    let contents = DocumentLines.contents(source.lines, facts)
    listed = DocumentLines.listedAppendices(source.lines, facts).union(contents)
    for line in listed { facts[line].label = nil }
    cells = DocumentLines.cells(facts, source.lines)
    DocumentLines.dropDoubtfulSigns(&facts, source.lines)
    (width, fill) = DocumentLines.width(of: facts, source.lines)
    isUnbroken = width == 0 && facts.contains { $0.length > 200 }
    isWhole = width == 0 && DocumentLines.areWhole(facts)
    marksHeadings = facts.contains { $0.hashes > 0 && $0.label?.label?.isNamed == true }
    path.chaptersBeginAnew = DocumentLines.repeatsChapters(facts)
    run()
    provisions = path.provisions
  }

  // MARK: The run

  private mutating func run() {
    var index = 0
    while index < facts.count {
      let line = facts[index]
      layout[index].indent = line.indent
      if line.isBlank {
        isAdjacent = false
      } else if index <= quotedEnd {
        quote(index...index)
      } else if index <= titleEnd {
        last = index
        isAdjacent = true
      } else {
        if line.isSet {
          layout[index] = LineLayout()
        } else if let end = quotation(from: index) {
          quote(index...end)
          index = end
        } else {
          read(index)
          if layout[index].opensBlock { opener = layout[index].label > 0 ? line.label?.label?.kind : nil }
          quotedEnd = max(quotedEnd, quotation(behind: index))
        }
        last = index
        isAdjacent = true
      }
      inside[index] = Int32(path.current ?? -1)
      index += 1
    }
  }

  /// The bytes of a line's text.
  func text(_ index: Int) -> ArraySlice<UInt8> { lines[index].dropFirst(facts[index].content) }

  /// The text behind the label, or all of it.
  func words(_ index: Int) -> String {
    String(decoding: text(index).dropFirst(facts[index].label?.text ?? 0).prefix(160), as: UTF8.self)
  }

  /// The next line with text; nil at the end.
  func next(after index: Int) -> Int? {
    var at = index + 1
    while at < facts.count, facts[at].isBlank { at += 1 }
    return at < facts.count ? at : nil
  }

  private mutating func read(_ index: Int) {
    let line = facts[index]
    layout[index].quoteMarks = line.quoteMarks
    if line.isRule { return rule(index) }
    if line.quoteMarks > 0 { return quote(index...index) }
    if isSampleInTable(index) {
      facts[index].label = nil
      sampleLine = index
    }
    if reopens(index) { dashes = 0 }
    if opensAttachment(index) || opensClosing(index) || goesOnInZone(index) { return }
    if isLetterheadOfForm(index) { return setTogether(index, style: .letterhead) }
    if line.hashes > 0, line.label?.label?.isNamed != true { path.close(headingLevel: line.hashes) }
    if let point = pointInCapital(index) { facts[index].label = point }
    if isSmallRoman(index) || isDoubledOfNoRow(index) { facts[index].label = line.label?.asSign }
    if index < prefaceEnd, zone == .opening, line.label?.label != nil { facts[index].label = line.label?.asSign }
    if let marked = labelWithNote(index) ?? clauseWithoutStop(index) { facts[index].label = marked }
    if let label = facts[index].label, isLabel(label, index) {
      set(label, index)
    } else if line.hashes > 0 {
      layout[index].opensBlock = true
      if zone != .opening { zone = .main }
      dashes = 0
      passOver(index)
    } else {
      layout[index].opensBlock = listed.contains(index) || listed.contains(last) || opensParagraph(index)
      if let label = line.label, label.escape >= 0 { layout[index].escape = label.escape }
      if layout[index].opensBlock { style(index) }
      passOver(index)
    }
  }

  private mutating func rule(_ index: Int) {
    layout[index].opensBlock = true
    layout[index].style = nil
    if let next = next(after: index), next == index + 1 { layout[next].opensBlock = true }
  }

  /// Whether a paragraph that begins with `Căn cứ` names a ground of the document, and does not argue with one: it ends as an
  /// item of a list does, or stands before all parts and more of the preamble follows.
  private func isBasis(_ index: Int) -> Bool {
    if width > 0, zone == .opening { return true }
    var at = index
    // The rest of the paragraph, where it is broken into lines.
    while !facts[at].endsSentence, at < index + 8, at + 1 < facts.count, !facts[at + 1].isBlank,
      facts[at + 1].label == nil, !isPreamble(at + 1)
    {
      at += 1
    }
    let end = facts[at].last
    if zone == .main { return end == UInt8(ascii: ";") }
    if end == UInt8(ascii: ";") || end == UInt8(ascii: ",") || end == UInt8(ascii: ":") { return true }
    guard let next = next(after: at) else { return false }
    return isPreamble(next) || facts[next].isCapital || facts[next].label?.label?.isNamed == true
  }

  func isPreamble(_ index: Int) -> Bool {
    DocumentLines.beginsGround(text(index))
      || ["Theo ", "Xét ", "Sau khi ", "Thực hiện "].contains { text(index).starts(with: $0.utf8) }
  }

  /// Classes of paragraphs without a label.
  private mutating func style(_ index: Int) {
    if zone != .closing, DocumentLines.beginsGround(text(index)), isBasis(index) { layout[index].style = .basis }
  }
}

extension ProvisionLabel {
  /// Whether a word says what it is: `Điều`, `Chương`, `Phụ lục`; not a number alone.
  var isNamed: Bool {
    switch self {
    case .number, .letter, .roman, .capital: false
    default: true
    }
  }
}
