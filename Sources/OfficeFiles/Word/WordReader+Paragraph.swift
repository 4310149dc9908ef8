/// What stands in a paragraph: runs and what wraps them, read in one pass without going deeper into calls.
extension WordReader {
  /// A paragraph's text and properties.
  mutating func paragraph(_ tree: XMLTree, _ index: XMLTree.Index) throws(OfficeFileError) -> Draft {
    var draft = Draft()
    let own = tree.child(index, .pPr)
    var properties = ParagraphProperties(tree, own)
    let style = styles.paragraph(properties.styleId)
    draft.hasOwnNumber = properties.numberId != nil || properties.numberLevel != nil
    draft.styleNumber = (style.paragraph.numberId, style.paragraph.numberLevel)
    draft.styleChain = style.chain
    let isDropCap = properties.isDropCap
    let (list, level) = (properties.numberId, properties.numberLevel)
    properties = properties.over(style.paragraph)
    (properties.numberId, properties.numberLevel, properties.isDropCap) = (list, level, isDropCap)
    draft.properties = properties
    if let markProperties = own.flatMap({ tree.child($0, .rPr) }) {
      draft.mark = look(tree, markProperties, style.run)
      draft.isMarkDeleted = tree.child(markProperties, .del) != nil || tree.child(markProperties, .moveFrom) != nil
    } else {
      draft.mark = style.run
    }
    let isMarkHidden = draft.mark.isHidden ?? false || draft.mark.isSpecHidden ?? false
    draft.endsLine = !draft.isMarkDeleted && !isMarkHidden && !isDropCap
    var inline = InlineState(paragraphRun: style.run)
    try read(tree, index + 1, tree.end(index), &inline, into: &draft)
    return draft
  }

  /// Where the reading of a paragraph stands.
  struct InlineState {
    let paragraphRun: RunProperties
    var look = RunProperties()
    var legacyFont: LegacyFont?
    /// Where the link ends that it is in.
    var linkEnd = 0
    var link: String?
    var isHidden = false
    var skipsMark = false
    /// How far the words before are raised, in half points.
    var raised = 0

    init(paragraphRun: RunProperties) {
      self.paragraphRun = paragraphRun
      look = paragraphRun
      isHidden = paragraphRun.isHidden ?? false
    }

    /// Where words stand to the line. A number that is raised or lowered against the word right before it is an exponent or an index as
    /// one that is set as such: `10⁶`, `m³`, `H₂O`.
    ///
    /// Two half points move it enough to be seen; whole lines are raised in letterheads, and words by less to fit their neighbours.
    mutating func position(of text: String, behind before: ShownText) -> RunProperties.Position? {
      if let position = look.position, position != .normal { return position }
      let by = (look.raised ?? 0) - raised
      let isIndex =
        abs(by) >= 4 && text.utf8.count <= 6 && text.utf8.contains { $0 &- 0x30 < 10 }
        && text.unicodeScalars.allSatisfy { (0x30...0x39).contains($0.value) || "+-−,.".unicodeScalars.contains($0) }
      if isIndex, let last = before.pieces.last?.run.text.last, last.isLetter || last.isNumber || last == ")" {
        return by > 0 ? .superscript : .subscript
      }
      if !text.trimmed.isEmpty { raised = look.raised ?? 0 }
      return look.position
    }
  }

  /// How a run looks, by its properties, its style and the paragraph's.
  func look(_ tree: XMLTree, _ properties: XMLTree.Index, _ paragraphRun: RunProperties) -> RunProperties {
    var base = paragraphRun
    if let style = tree.child(properties, .rStyle).flatMap({ tree.attribute($0, .val) }),
      let run = styles.character(style)
    {
      base = run.toggling(paragraphRun)
    }
    return RunProperties(tree, properties, fonts: themeFonts).over(base)
  }

  private mutating func read(
    _ tree: XMLTree, _ start: XMLTree.Index, _ end: XMLTree.Index, _ inline: inout InlineState, into draft: inout Draft
  ) throws(OfficeFileError) {
    var at = start
    while at < end {
      let index = at
      at = tree.end(index)
      if index >= inline.linkEnd { inline.link = nil }
      switch tree.tag(index) {
      case .r:
        enterRun(tree, index, &inline)
        at = index + 1
      case .t: add(WordReader.words(tree, index), &inline, into: &draft)
      case .tab, .ptab: add("\t", &inline, into: &draft)
      case .br, .cr: add("\n", &inline, into: &draft)
      // In TCVN3 the soft hyphen's code is ư; elsewhere it goes with the rest of what is not seen.
      case .softHyphen: add("\u{AD}", &inline, into: &draft)
      case .noBreakHyphen: add("-", &inline, into: &draft)
      case .sym: add(WordReader.sign(tree, index), &inline, into: &draft)
      case .instrText: fields.add(instruction: tree.allText(index))
      case .fldChar: field(tree, index, &inline, into: &draft)
      case .fldSimple, .hyperlink:
        link(tree, index, &inline)
        at = index + 1
      case .footnoteReference, .endnoteReference: note(tree, index, &inline, into: &draft)
      case .commentReference: counts.comments += 1
      case .ins, .moveTo:
        if tree.end(index) > index + 1 { counts.insertions += 1 }
        at = index + 1
      case .del, .moveFrom: if tree.end(index) > index + 1 { counts.deletions += 1 }
      case .drawing, .pict, .object:
        if !inline.isHidden { try drawing(tree, index, into: &draft) }
      case .math, .mathParagraph: if !inline.isHidden, fields.isShown { math(tree, index, into: &draft.text) }
      case .sdt: if !isPlaceholder(tree, index) { at = index + 1 }
      case .alternateContent: at = index + 1
      case .choice, .fallback:
        if let parent = tree.parent(index), tree.chosenAlternative(parent) == index { at = index + 1 }
      case .subDoc: counts.unreadable["subDoc", default: 0] += 1
      case .pPr, .rPr, .delText, .delInstrText, .sdtPr, .sdtEndPr, .customXmlPr, .smartTagPr, .rt, .text: break
      // Wrappers (content controls, smart tags, directions, ruby bases) and what is not known: what is in them counts.
      default: at = index + 1
      }
    }
  }

  private mutating func enterRun(_ tree: XMLTree, _ index: XMLTree.Index, _ inline: inout InlineState) {
    if let properties = tree.child(index, .rPr) {
      inline.look = look(tree, properties, inline.paragraphRun)
    } else {
      inline.look = inline.paragraphRun
    }
    inline.legacyFont = inline.look.legacyFont
    inline.isHidden = inline.look.isHidden ?? false
    inline.skipsMark = false
  }

  /// Adds words as the run looks.
  private mutating func add(_ text: String, _ inline: inout InlineState, into draft: inout Draft) {
    guard fields.isShown, !inline.skipsMark, !text.isEmpty else { return }
    if inline.isHidden {
      if !text.trimmed.isEmpty { counts.hidden += 1 }
      return
    }
    let position = inline.position(of: text, behind: draft.text)
    var run = Run(
      text, isBold: inline.look.isBold ?? false, isItalic: inline.look.isItalic ?? false,
      isSuperscript: position == .superscript, isSubscript: position == .subscript)
    run.link = inline.link ?? fields.link
    run.isStruck = inline.look.isStruck ?? false || inline.look.isDoublyStruck ?? false
    if text.trimmed.isEmpty { run.isStruck = false }
    run.text = Symbols.text(run.text, low: inline.look.lowFont?.symbols, high: inline.look.highFont?.symbols)
    if inline.look.isCapitals ?? false, inline.legacyFont == nil { run.text = run.text.uppercased() }
    draft.text.append(run, legacyFont: inline.legacyFont)
  }

  /// The words of a `w:t`. White space at its ends counts only where it says so.
  private static func words(_ tree: XMLTree, _ index: XMLTree.Index) -> String {
    var text = tree.allText(index)
    if text.utf8.contains(where: { $0 < 0x20 }) {
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
    if tree.attribute(index, .space) == "preserve" { return text }
    var rest = Substring(text)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  private static func sign(_ tree: XMLTree, _ index: XMLTree.Index) -> String {
    guard let code = tree.attribute(index, .char).flatMap({ UInt32($0, radix: 16) }) else { return "" }
    let font = tree.attribute(index, .font) ?? "Symbol"
    if let sign = Symbols.sign(code, font: font) { return sign }
    if (0xF000...0xF0FF).contains(code) {
      return Symbols.isSymbolFont(font) ? "•" : Unicode.Scalar(code - 0xF000).map { String($0) } ?? ""
    }
    return Unicode.Scalar(code).map { String($0) } ?? ""
  }

  private mutating func field(
    _ tree: XMLTree, _ index: XMLTree.Index, _ inline: inout InlineState, into draft: inout Draft
  ) {
    switch tree.attribute(index, .fldCharType) {
    case "begin" where wholeFields.contains(index):
      fields.begin(choice: tree.child(index, .ffData).flatMap { choice(tree, $0) })
    case "separate":
      let before = fields.contents
      fields.separate(isContents: contentsFields.contains(index))
      counts.contents += fields.contents - before
    case "end" where wholeFields.contains(index):
      let (before, clocks, formulas) = (fields.uncounted, fields.clocks, fields.formulas.count)
      if let shown = fields.end() { add(shown, &inline, into: &draft) }
      counts.clocks += fields.clocks - clocks
      counts.formulas += fields.formulas.dropFirst(formulas)
      if fields.uncounted > before { counts.unreadable["LISTNUM", default: 0] += 1 }
    default: break
    }
  }

  /// What is shown of a box to check, `☒`, or of a list, the entry that is chosen.
  private func choice(_ tree: XMLTree, _ data: XMLTree.Index) -> String? {
    if let box = tree.child(data, .checkBox) {
      let isChecked = (tree.child(box, .checked) ?? tree.child(box, .isDefault)).map { tree.isOn($0) } ?? false
      return isChecked ? "☒" : "☐"
    }
    guard let list = tree.child(data, .dropDown) else { return nil }
    let choice = tree.child(list, .dropDownResult) ?? tree.child(list, .isDefault)
    let chosen = choice.flatMap { tree.attribute($0, .val) }
    let entries = tree.children(list).filter { tree.tag($0) == .dropDownEntry }
    let number = chosen.flatMap { Int($0) } ?? 0
    return entries.indices.contains(number) ? tree.attribute(entries[number], .val) : nil
  }

  private mutating func link(_ tree: XMLTree, _ index: XMLTree.Index, _ inline: inout InlineState) {
    if tree.tag(index) == .hyperlink {
      let target = tree.attribute(index, .rId).flatMap { relationships[$0] }
      inline.link = target.flatMap { $0.isExternal && $0.type == "hyperlink" ? $0.target : nil }
    } else {
      let instruction = tree.attribute(index, .instr) ?? ""
      inline.link = WordFields.link(instruction)
      if WordFields.isClock(instruction) { counts.clocks += 1 }
    }
    inline.linkEnd = tree.end(index)
  }

  private mutating func note(
    _ tree: XMLTree, _ index: XMLTree.Index, _ inline: inout InlineState, into draft: inout Draft
  ) {
    guard fields.isShown, !inline.isHidden, let id = tree.attribute(index, .id) else { return }
    let key = NoteKey(isEndnote: tree.tag(index) == .endnoteReference, id: id)
    guard let place = place(of: key) else { return }
    draft.text.append(Run("", note: place))
    // A mark of the author's own stands behind the reference; notes are numbered here.
    if let mark = tree.attribute(index, .customMarkFollows), mark != "0", mark != "false" { inline.skipsMark = true }
  }
}
