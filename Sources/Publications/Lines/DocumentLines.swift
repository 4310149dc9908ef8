import Diagnostics
import Markup
import Vietnamese

/// The lines of an official document, read before Markdown: which of them open parts of the document, which quote another
/// act, and which are letterhead, signature and list of recipients (Nghị định 30/2020/NĐ-CP annex I). Every label stands
/// for itself: what is typed is shown, and nothing counts on.
struct DocumentLines {
  /// What each line is by itself.
  let facts: [LineFacts]
  /// How each line is set.
  var layout: [LineLayout]
  /// The provisions, `block` being the line, from 0, that opens each.
  private(set) var provisions: [Provision] = []
  /// For each line the provision that it stands in, or -1.
  var inside: [Int32]
  /// Lines that quote another act.
  var isQuoted: [Bool]
  /// Lines of which it is not sure whether they open a part or go on with a sentence.
  var unsure: [Int] = []
  /// Provisions whose title stands on the line behind: the title's line.
  private(set) var titles: [Int: Int] = [:]

  /// Anchors that lines had in earlier versions and keep.
  private(set) var formerAnchors: [(line: Int, id: String)] = []

  let lines: [ArraySlice<UInt8>]
  /// The characters that a line holds at most, where the text is broken into lines; 0 where a line is a paragraph.
  private(set) var width = 0
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
  /// The last line of a quotation that began within a line of this document.
  var quotedEnd = -1
  /// The last line of a title that was set with its number.
  var titleEnd = -1
  /// The last line with text, and whether nothing stands between it and the next.
  var last = -1
  var isAdjacent = false
  /// The line behind the letterhead.
  let letterheadEnd: Int
  /// What opened the paragraph that is being read.
  var opener: Provision.Kind?
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
    facts = zip(source.lines, source.isSet).map { LineFacts($0, isSet: $1) }
    layout = [LineLayout](repeating: LineLayout(), count: facts.count)
    inside = [Int32](repeating: -1, count: facts.count)
    isQuoted = [Bool](repeating: false, count: facts.count)
    letterheadEnd = DocumentLines.letterheadEnd(source.lines, facts)
    width = DocumentLines.width(of: facts)
    marksHeadings = facts.contains { $0.hashes > 0 && $0.label?.label?.isNamed == true }
    path.chaptersBeginAnew = DocumentLines.repeatsChapters(facts)
    run()
    provisions = path.provisions
  }

  /// A warning for each line of which it is not sure whether it opens a part.
  func diagnostics(file: String, lineOffset: Int) -> [Diagnostic] {
    unsure.map { index in
      let label = String(decoding: text(index).prefix(facts[index].label?.end ?? 0), as: UTF8.self)
      return Diagnostic(
        .labelUnsure, at: SourceLocation(file: file, line: lineOffset + index + 1, column: 1),
        "Chưa rõ «\(label)» mở đầu một phần mới hay tiếp câu ở dòng trên",
        note: "Dòng trên chưa hết câu, nên trang để liền câu và không đặt địa chỉ cho «\(label)».",
        fix: "Nếu là phần mới, để một dòng trống phía trên; nếu không, nối vào dòng trên.",
        sourceLine: String(decoding: lines[index], as: UTF8.self), length: label.count, subject: label)
    }
  }

  /// Whether it was decided of a line's label what it is.
  func isRead(_ index: Int) -> Bool {
    guard facts.indices.contains(index) else { return false }
    if isQuoted[index] { return true }
    guard let label = facts[index].label else { return false }
    // `Điều 4 Thi hành` that continues nothing was passed over, not read.
    let isPassedOver = label.isInformal && label.label?.isNamed == true && layout[index].label == 0
    return !isPassedOver
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
    if opensAttachment(index) || opensClosing(index) || goesOnInZone(index) { return }
    if line.hashes > 0, line.label?.label?.isNamed != true { path.close(headingLevel: line.hashes) }
    if let label = line.label, isLabel(label, index) {
      set(label, index)
    } else if line.hashes > 0 {
      layout[index].opensBlock = true
      if zone != .opening { zone = .main }
      dashes = 0
    } else {
      layout[index].opensBlock = opensParagraph(index)
      if let label = line.label, label.escape >= 0 { layout[index].escape = label.escape }
      if layout[index].opensBlock { style(index) }
    }
  }

  private mutating func rule(_ index: Int) {
    layout[index].opensBlock = true
    layout[index].style = nil
    if let next = next(after: index), next == index + 1 { layout[next].opensBlock = true }
  }

  /// Classes of paragraphs without a label.
  private mutating func style(_ index: Int) {
    let words = text(index).prefix(12)
    if zone != .closing, words.starts(with: "Căn cứ ".utf8) { layout[index].style = .basis }
  }

  // MARK: Labels

  private mutating func set(_ label: LineLabel, _ index: Int) {
    layout[index].opensBlock = true
    layout[index].label = shownLength(label, index)
    if facts[index].hashes == 0 { layout[index].escape = label.escape }
    if label.bullet != 0 { return bullet(label, index) }
    guard let provision = label.label else { return }
    if provision.isNamed || label.label?.kind == .section { zone = .main }
    if zone == .closing { return }
    zone = .main
    takeTitle(provision, index)
    let before = path.levels.last
    _ = path.open(
      provision, headingLevel: facts[index].hashes > 0 ? facts[index].hashes : nil, block: index,
      labelLength: layout[index].label)
    if facts[index].hashes > 0, let former = path.formerAnchor(provision) { formerAnchors.append((index, former)) }
    count(provision)
    dashes = 0
    styleProvision(provision, index, before: before)
  }

  /// The bytes that the label takes in the text, without signs of emphasis.
  func shownLength(_ label: LineLabel, _ index: Int) -> Int {
    text(index).prefix(label.end).count {
      $0 != UInt8(ascii: "\\") && ($0 != UInt8(ascii: "*") || label.bullet == UInt8(ascii: "*"))
    }
  }

  private mutating func bullet(_ label: LineLabel, _ index: Int) {
    joinText(label, index)
    if label.bullet == UInt8(ascii: "(") { return }
    layout[index].isBullet = true
    layout[index].depth = label.bullet == UInt8(ascii: "+") && dashes > 0 ? 2 : 1
    if label.bullet == UInt8(ascii: "-") { dashes += 1 }
    layout[index].style = zone == .closing ? .recipients : layout[index].depth == 2 ? .plus : .dash
  }

  /// A sign or number that stands alone on its line takes the next one.
  private mutating func joinText(_ label: LineLabel, _ index: Int) {
    guard text(index).dropFirst(label.text).isEmpty, let next = next(after: index), !facts[next].isSet,
      !facts[next].isRule, facts[next].hashes == 0, facts[next].label == nil,
      !facts[next].isCapital || facts[next].length > 4, facts[next].quoteMarks == 0
    else { return }
    layout[next].joins = true
  }

  private mutating func styleProvision(_ label: ProvisionLabel, _ index: Int, before: ProvisionPath.Level?) {
    let style: LineStyle
    switch label {
    case .number(let text):
      style = .clause
      layout[index].ordinal = text.contains(".") ? nil : Int(text)
    case .letter: style = .point
    case .article: style = .article
    case .roman, .capital: style = .roman
    case .part, .chapter, .section, .subsection, .appendix, .attachment: style = .title
    }
    if facts[index].hashes == 0 { layout[index].style = style }
    if facts[index].hashes == 0, !label.isNamed, let own = facts[index].label { joinText(own, index) }
    heading(label, index)
  }

  /// Parts, chapters and articles with a title are headings though the source marks none.
  mutating func heading(_ label: ProvisionLabel, _ index: Int) {
    guard !marksHeadings, facts[index].hashes == 0, facts[index].quoteMarks == 0, label.isNamed else { return }
    let end = titles[index] ?? index
    if case .article = label {
      guard facts[index].length < 240, !facts[index].endsSentence,
        facts[index].label.map({ $0.text < text(index).count }) ?? false,
        !continues(index + 1)
      else { return }
    }
    let above = path.levels.dropLast().count { $0.kind != .number && $0.kind != .letter }
    layout[index].heading = min(6, 2 + above)
    layout[end].endsHeading = true
    for line in index..<end {
      if facts[line].isBlank { layout[line].isLeftOut = true } else { layout[line].breaks = true }
    }
    titleEnd = end
  }

  /// Whether a line is there that goes on with the one before it.
  private func continues(_ index: Int) -> Bool {
    guard index < facts.count, !facts[index].isBlank, !facts[index].isRule, !facts[index].isSet else { return false }
    if width > 0 { return facts[index].label?.label == nil }
    return facts[index].label == nil && facts[index].beginsSmall
  }

  /// The title of a chapter that stands under its number.
  mutating func takeTitle(_ label: ProvisionLabel, _ index: Int) {
    switch label {
    case .part, .chapter, .section, .subsection, .appendix, .attachment: break
    default: return
    }
    guard facts[index].hashes == 0, text(index).dropFirst(facts[index].label?.text ?? 0).isEmpty else { return }
    var end = index
    var isPart = true
    switch label {
    case .appendix, .attachment: isPart = false
    default: break
    }
    while end - index < 8, let next = next(after: end), isTitle(next, after: end, isPart: isPart) { end = next }
    if end > index { titles[index] = end }
  }

  private func isTitle(_ next: Int, after before: Int, isPart: Bool) -> Bool {
    let line = facts[next]
    guard !line.isSet, !line.isRule, line.hashes == 0, line.quoteMarks == 0, line.label == nil, line.length < 300 else {
      return false
    }
    if next > before + 1, facts[before].label == nil, isPart { return false }
    if isClosingLine(next) || text(next).first == UInt8(ascii: "(") { return false }
    // Only the first line of a part's title may be no capitals.
    return line.isCapital || isPart && facts[before].label != nil && !line.endsSentence
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
