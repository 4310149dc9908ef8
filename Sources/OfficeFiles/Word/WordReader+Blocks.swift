/// Blocks: paragraphs, tables and what wraps them.
extension WordReader {
  /// A paragraph on its way: what it shows, and what stood beside it.
  struct Draft {
    var text = ShownText()
    var properties = ParagraphProperties()
    var styleChain: [String] = []
    var styleNumber: (list: Int?, level: Int?) = (nil, nil)
    var hasOwnNumber = false
    /// How the paragraph's mark looks, and with it the label.
    var mark = RunProperties()
    var before: [Block] = []
    var after: [Block] = []
    var endsLine = true
    var isMarkDeleted = false
  }

  /// The blocks in an element. Paragraphs whose mark was deleted or is hidden run on into the next one.
  mutating func blocks(_ tree: XMLTree, _ container: XMLTree.Index) throws(OfficeFileError) -> [Block] {
    guard depth <= WordReader.deepest else { throw .tooLarge("\(WordReader.deepest) tables in each other") }
    var blocks: [Block] = []
    var carried: Draft?
    var lastLine: LineEdges?
    var at = container + 1
    let end = tree.end(container)
    while at < end {
      let index = at
      at = tree.end(index)
      switch tree.tag(index) {
      case .p:
        var draft = try paragraph(tree, index)
        if let first = carried { draft = WordReader.join(first, draft) }
        carried = draft.endsLine ? nil : draft
        if draft.endsLine { finish(draft, into: &blocks, lastLine: &lastLine) }
      case .tbl:
        if let draft = carried { finish(draft, into: &blocks, lastLine: &lastLine) }
        (carried, lastLine) = (nil, nil)
        if let table = try table(tree, index) { blocks.append(.table(table)) }
      case .sdt: if !isPlaceholder(tree, index) { at = index + 1 }
      case .ins, .moveTo, .sdtContent, .customXml, .choice, .fallback: at = index + 1
      case .alternateContent: at = tree.chosenAlternative(index).map { $0 + 1 } ?? at
      case .mathParagraph, .math:
        var draft = Draft()
        math(tree, index, into: &draft.text)
        finish(draft, into: &blocks, lastLine: &lastLine)
      case .altChunk: counts.unreadable["altChunk", default: 0] += 1
      case .subDoc: counts.unreadable["subDoc", default: 0] += 1
      case .commentReference: counts.comments += 1
      default: break
      }
      // Behind the chosen one of several forms come the others.
      while at < end, tree.tag(at) == .fallback || tree.tag(at) == .choice, at != index + 1 { at = tree.end(at) }
    }
    if let draft = carried, !draft.text.isBlank || !draft.before.isEmpty || !draft.after.isEmpty || blocks.isEmpty {
      finish(draft, into: &blocks, lastLine: &lastLine)
    }
    return blocks
  }

  /// Whether a content control shows what asks for its words (`Click or tap here to enter text.`), which nobody has written: it says
  /// so, and they are set as Word sets them. Programs that fill in forms leave the first of these behind.
  mutating func isPlaceholder(_ tree: XMLTree, _ index: XMLTree.Index) -> Bool {
    guard let shows = tree.child(index, .sdtPr).flatMap({ tree.child($0, .showsPlaceholder) }), tree.isOn(shows) else {
      return false
    }
    var isFound = false
    for run in index..<tree.end(index) where tree.tag(run) == .r {
      guard tree.children(run).contains(where: { tree.tag($0) == .t && !tree.allText($0).trimmed.isEmpty }) else {
        continue
      }
      let style = tree.child(run, .rPr).flatMap { tree.child($0, .rStyle) }.flatMap { tree.attribute($0, .val) } ?? ""
      guard style.contains("Placeholder") else { return false }
      isFound = true
    }
    if isFound { counts.placeholders += 1 }
    return isFound
  }

  /// Which lines a paragraph has above and below: neighbours with the same lines share them.
  struct LineEdges: Equatable {
    let above: Bool
    let below: Bool
  }

  private mutating func finish(_ draft: Draft, into blocks: inout [Block], lastLine: inout LineEdges?) {
    var draft = draft
    let label = label(of: draft)
    let runs = draft.text.runs()
    changes.add(draft.text.changes)
    let properties = draft.properties
    let edges = LineEdges(above: properties.lineAbove ?? false, below: properties.lineBelow ?? false)
    let hasLine = (edges.above || edges.below) && properties.hasSideLines != true
    let isNew = hasLine && lastLine != edges
    let paragraph = Paragraph(
      label: label, runs: runs, alignment: properties.alignment ?? .left,
      outlineLevel: properties.outlineLevel.flatMap { $0 < 10 ? $0 : nil },
      isFloating: properties.isFramed ?? false)
    if isNew, edges.above { blocks.append(.rule) }
    blocks += draft.before
    blocks.append(.paragraph(paragraph))
    blocks += draft.after
    if isNew, edges.below { blocks.append(.rule) }
    lastLine = hasLine ? edges : nil
  }

  /// A paragraph that runs on into the next. Where the mark between them was deleted, the next one's mark rules both; where it is
  /// only hidden, or the first is a dropped capital, what is seen first does.
  private static func join(_ first: Draft, _ second: Draft) -> Draft {
    var joined = second
    joined.text = first.text
    joined.text.append(second.text)
    joined.before = first.before + second.before
    joined.after = first.after + second.after
    if !first.isMarkDeleted, !first.text.isBlank, !first.properties.isDropCap {
      joined.properties = first.properties
      joined.styleChain = first.styleChain
      joined.styleNumber = first.styleNumber
      joined.hasOwnNumber = first.hasOwnNumber
      joined.mark = first.mark
    }
    return joined
  }

  /// Counts the paragraph in its list, and gives its label.
  private mutating func label(of draft: Draft) -> String? {
    let properties = draft.properties
    guard let list = properties.numberId ?? draft.styleNumber.list, list != 0 else { return nil }
    let level: Int
    if draft.hasOwnNumber, properties.numberId != nil || properties.numberLevel != nil {
      level = properties.numberLevel ?? 0
    } else {
      level = numbering.level(ofStyles: draft.styleChain, list: list) ?? draft.styleNumber.level ?? 0
    }
    guard let (text, settings) = numbering.next(list: list, level: level) else { return nil }
    let look = settings.run.over(draft.mark)
    if settings.run.isHidden ?? false { return nil }
    var label = text
    if let font = look.symbolFont { label = Symbols.label(label, font: font) }
    if settings.format == .bullet { label = WordReader.bullet(label, look) }
    if look.isCapitals ?? false { label = label.uppercased() }
    var shown = ShownText()
    shown.append(Run(label), legacyFont: look.legacyFont)
    label = shown.runs().map(\.text).joined().trimmed
    changes.add(shown.changes)
    return label.isEmpty ? nil : label
  }

  /// The sign that a reader sees for a bullet.
  private static func bullet(_ text: String, _ look: RunProperties) -> String {
    switch text.trimmed {
    // Courier New's o is a ring.
    case "o": "○"
    case let text where text.unicodeScalars.contains(where: { (0xF000...0xF0FF).contains($0.value) }):
      Symbols.label(text, font: "Symbol")
    case let text: text
    }
  }
}
