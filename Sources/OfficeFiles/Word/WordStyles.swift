/// The styles of a document, each with what it has from those that it is based on.
struct WordStyles {
  struct Style {
    var run = RunProperties()
    var paragraph = ParagraphProperties()
    /// Whether tables of this style have lines.
    var borders: Borders?
    var hasRuledParts = false
    /// This style and those it is based on, nearest first.
    var chain: [String] = []
  }

  private var paragraphStyles: [String: Style] = [:]
  private var characterStyles: [String: Style] = [:]
  private var tableStyles: [String: Style] = [:]
  private var defaultParagraph: Style
  private var defaultTable: Style?
  /// The list that a style of lists names.
  private(set) var listNumbers: [String: Int] = [:]

  private struct Raw {
    let index: XMLTree.Index
    let type: String
    let basedOn: String?
    let isDefault: Bool
  }

  init(_ tree: XMLTree?, fonts: ThemeFonts) {
    defaultParagraph = Style()
    guard let tree else { return }
    var base = Style()
    var raw: [String: Raw] = [:]
    for index in tree.children(0) {
      switch tree.tag(index) {
      case .docDefaults:
        let run = tree.child(index, .rPrDefault).flatMap { tree.child($0, .rPr) }
        base.run = RunProperties(tree, run, fonts: fonts)
        let paragraph = tree.child(index, .pPrDefault).flatMap { tree.child($0, .pPr) }
        base.paragraph = ParagraphProperties(tree, paragraph)
      case .style:
        guard let id = tree.attribute(index, .styleId), raw[id] == nil else { continue }
        raw[id] = Raw(
          index: index, type: tree.attribute(index, .type) ?? "paragraph",
          basedOn: tree.child(index, .basedOn).flatMap { tree.attribute($0, .val) },
          isDefault: tree.attribute(index, .isDefault).map { $0 != "0" && $0 != "false" } ?? false)
      default: break
      }
    }
    defaultParagraph = base
    var made: [String: Style] = [:]
    for id in raw.keys.sorted() { WordStyles.make(id, raw, tree, fonts, base, into: &made) }
    for (id, item) in raw {
      guard let style = made[id] else { continue }
      switch item.type {
      case "character": characterStyles[id] = style
      case "table": tableStyles[id] = style
      case "numbering": listNumbers[id] = style.paragraph.numberId
      default: paragraphStyles[id] = style
      }
    }
    let first = raw.keys.sorted().filter { raw[$0]?.isDefault == true }
    if let id = first.first(where: { raw[$0]?.type == "paragraph" }), let style = made[id] { defaultParagraph = style }
    if let id = first.first(where: { raw[$0]?.type == "table" }) { defaultTable = made[id] }
  }

  /// Makes a style and, before it, those that it is based on; one that is based on itself by any way ends there.
  private static func make(
    _ id: String, _ raw: [String: Raw], _ tree: XMLTree, _ fonts: ThemeFonts, _ base: Style,
    into made: inout [String: Style]
  ) {
    var chain: [String] = []
    var seen: Set<String> = []
    var next: String? = id
    while let name = next, made[name] == nil, let item = raw[name], seen.insert(name).inserted {
      chain.append(name)
      next = item.basedOn
    }
    for name in chain.reversed() {
      guard let item = raw[name] else { continue }
      let isParagraph = item.type == "paragraph"
      var style = item.basedOn.flatMap { made[$0] } ?? (isParagraph ? base : Style())
      style.run = RunProperties(tree, tree.child(item.index, .rPr), fonts: fonts).over(style.run)
      style.paragraph = ParagraphProperties(tree, tree.child(item.index, .pPr)).over(style.paragraph)
      if let properties = tree.child(item.index, .tblPr).flatMap({ tree.child($0, .tblBorders) }) {
        style.borders = Borders(tree, properties).over(style.borders)
      }
      for part in tree.children(item.index) where tree.tag(part) == .tblStylePr {
        for index in part..<tree.end(part) where tree.tag(index) == .tcBorders || tree.tag(index) == .tblBorders {
          if Borders(tree, index).isAnyDrawn { style.hasRuledParts = true }
        }
      }
      // A long chain is cut: its far end says nothing about lists any more.
      style.chain = [name] + style.chain.prefix(30)
      made[name] = style
    }
  }

  /// The paragraph's style; where it names none, or one that is not there, the default one.
  func paragraph(_ id: String?) -> Style { id.flatMap { paragraphStyles[$0] } ?? defaultParagraph }

  /// A character style; nil where there is none.
  func character(_ id: String) -> RunProperties? { characterStyles[id]?.run }

  func table(_ id: String?) -> Style? { id.flatMap { tableStyles[$0] } ?? defaultTable }
}

/// Which lines a table or cell has. Nil: nothing said.
struct Borders {
  var top: Bool?
  var bottom: Bool?
  var left: Bool?
  var right: Bool?
  var insideRows: Bool?
  var insideColumns: Bool?

  init(_ tree: XMLTree, _ index: XMLTree.Index) {
    for child in tree.children(index) {
      let style = tree.attribute(child, .val)
      let isDrawn = style != nil && style != "nil" && style != "none"
      switch tree.tag(child) {
      case .top: top = isDrawn
      case .bottom: bottom = isDrawn
      case .left, .start: left = isDrawn
      case .right, .end: right = isDrawn
      case .insideH: insideRows = isDrawn
      case .insideV: insideColumns = isDrawn
      default: break
      }
    }
  }

  func over(_ base: Borders?) -> Borders {
    guard let base else { return self }
    var merged = self
    merged.top = top ?? base.top
    merged.bottom = bottom ?? base.bottom
    merged.left = left ?? base.left
    merged.right = right ?? base.right
    merged.insideRows = insideRows ?? base.insideRows
    merged.insideColumns = insideColumns ?? base.insideColumns
    return merged
  }

  var isAnyDrawn: Bool { [top, bottom, left, right, insideRows, insideColumns].contains(true) }
}

/// What a `pPr` says, as far as it matters. Nil: nothing said.
struct ParagraphProperties {
  var styleId: String?
  var alignment: Paragraph.Alignment?
  var outlineLevel: Int?
  var numberId: Int?
  var numberLevel: Int?
  var isFramed: Bool?
  var isDropCap = false
  /// Lines above and below the paragraph.
  var lineAbove: Bool?
  var lineBelow: Bool?
  var hasSideLines: Bool?

  init() {}

  init(_ tree: XMLTree, _ index: XMLTree.Index?) {
    guard let index else { return }
    for child in tree.children(index) {
      switch tree.tag(child) {
      case .pStyle: styleId = tree.attribute(child, .val)
      case .jc: alignment = ParagraphProperties.alignment(tree.attribute(child, .val))
      // 9 is body text.
      case .outlineLvl: outlineLevel = tree.number(child, .val).flatMap { (0...9).contains($0) ? $0 + 1 : nil }
      case .numPr:
        numberId = tree.childNumber(child, .numId)
        numberLevel = tree.childNumber(child, .ilvl)
      case .framePr:
        isFramed = true
        isDropCap = (tree.attribute(child, .dropCap) ?? "none") != "none"
      case .pBdr:
        let borders = Borders(tree, child)
        lineAbove = borders.top
        lineBelow = borders.bottom
        if borders.left != nil || borders.right != nil {
          hasSideLines = borders.left == true || borders.right == true
        }
      default: break
      }
    }
  }

  func over(_ base: ParagraphProperties) -> ParagraphProperties {
    var merged = self
    merged.alignment = alignment ?? base.alignment
    merged.outlineLevel = outlineLevel ?? base.outlineLevel
    merged.numberId = numberId ?? base.numberId
    merged.numberLevel = numberLevel ?? base.numberLevel
    merged.isFramed = isFramed ?? base.isFramed
    merged.lineAbove = lineAbove ?? base.lineAbove
    merged.lineBelow = lineBelow ?? base.lineBelow
    merged.hasSideLines = hasSideLines ?? base.hasSideLines
    return merged
  }

  private static func alignment(_ value: String?) -> Paragraph.Alignment? {
    switch value {
    case "center": .center
    case "right", "end": .right
    case "both", "distribute": .justified
    case "left", "start": .left
    default: nil
    }
  }
}
