import Markup
import Vietnamese

/// The anchors of news and pages, whose parts only their headings and lists tell.
struct AnchorBuilder {
  private let document: MarkupDocument
  private(set) var identifiers: [(block: Int, id: String)] = []
  private(set) var outline: [OutlineEntry] = []
  private(set) var provisionOfBlock: [Int?] = []
  private var path = ProvisionPath()

  var provisions: [Provision] { path.provisions }

  init(_ document: MarkupDocument) {
    self.document = document
    path.isArabic = false
    path.reserve(document.identifiers)
  }

  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      visit(block, index)
      provisionOfBlock.append(path.current)
    }
  }

  private mutating func visit(_ block: TextBlock, _ index: Int) {
    var headingLevel: Int?
    switch block.kind {
    case .heading(let level): headingLevel = level
    case .paragraph: if block.isQuoted || block.listDepth > 1 { return }
    case .tableRow, .code: return
    }
    if let headingLevel { path.close(headingLevel: headingLevel) }
    let text = document.text[block.text]
    let label = block.ordinal.map { ProvisionLabel.number(String($0)) } ?? ProvisionLabel.read(text)
    if let label, let opened = open(label, headingLevel: headingLevel, block: index) {
      identifiers.append((index, opened))
    } else if headingLevel != nil {
      identifiers.append((index, path.unique(AnchorBuilder.slug(text))))
    }
    if let headingLevel, let id = identifiers.last?.id {
      outline.append(OutlineEntry(level: headingLevel, id: id, title: String(decoding: text, as: UTF8.self)))
    }
  }

  /// Opens a provision; nil where the label is out of place, such as a chapter word that opens a paragraph.
  private mutating func open(_ label: ProvisionLabel, headingLevel: Int?, block: Int) -> String? {
    switch label {
    case .article, .number, .letter: break
    default: if headingLevel == nil { return nil }
    }
    return path.open(label, headingLevel: headingLevel, block: block)
  }

  fileprivate static func slug(_ text: ArraySlice<UInt8>) -> String {
    let slug = Slug.make(String(decoding: text.prefix(160), as: UTF8.self))
    return slug.isEmpty ? "muc" : String(slug.prefix(80))
  }
}

/// Puts the provisions that the lines open on the blocks that begin with these lines.
struct LineAnchorBuilder {
  private let document: MarkupDocument
  private let lines: DocumentLines
  private let lineOffset: Int
  private(set) var identifiers: [(block: Int, id: String)] = []
  private(set) var provisions: [Provision] = []
  private(set) var outline: [OutlineEntry] = []
  private(set) var provisionOfBlock: [Int?] = []
  private var path: ProvisionPath
  private var next = 0
  private var nextFormer = 0

  init(_ document: MarkupDocument, _ lines: DocumentLines, lineOffset: Int) {
    self.document = document
    self.lines = lines
    self.lineOffset = lineOffset
    path = lines.path
    path.reserve(document.identifiers)
  }

  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      let line = block.line - lineOffset - 1
      let isKnown = lines.inside.indices.contains(line)
      var opened: String?
      while next < lines.provisions.count, lines.provisions[next].block <= line {
        opened = take(lines.provisions[next], block: index, isHere: lines.provisions[next].block == line) ?? opened
        next += 1
      }
      provisionOfBlock.append(provisions.indices.last.flatMap { _ in isKnown ? inside(line) : nil })
      guard case .heading(let level) = block.kind else { continue }
      let text = document.text[block.text]
      // An article of another act that is quoted: its address would seem to be one of this document.
      if opened == nil, isKnown, lines.isQuoted[line], lines.facts[line].label?.label != nil { continue }
      if opened == nil {
        let id = path.unique(AnchorBuilder.slug(text))
        identifiers.append((index, id))
        opened = id
      }
      if let opened { outline.append(OutlineEntry(level: level, id: opened, title: title(text))) }
    }
  }

  private func inside(_ line: Int) -> Int? {
    let found = Int(lines.inside[line])
    return found >= 0 && found < provisions.count ? found : nil
  }

  private mutating func take(_ provision: Provision, block: Int, isHere: Bool) -> String? {
    provisions.append(
      Provision(
        block: block, id: provision.id, label: provision.label, kind: provision.kind, parent: provision.parent,
        labelLength: provision.labelLength))
    while nextFormer < lines.formerAnchors.count, lines.formerAnchors[nextFormer].line <= provision.block {
      if lines.formerAnchors[nextFormer].line == provision.block {
        identifiers.append((block, lines.formerAnchors[nextFormer].id))
      }
      nextFormer += 1
    }
    identifiers.append((block, provision.id))
    return isHere ? provision.id : nil
  }

  /// One line of an outline: `Chương I. QUY ĐỊNH CHUNG`.
  private func title(_ text: ArraySlice<UInt8>) -> String {
    let written = String(decoding: text, as: UTF8.self)
    guard text.contains(0x0A), let end = written.firstIndex(of: "\n") else { return written }
    let first = written[..<end]
    let rest = written[written.index(after: end)...].replacing("\n", with: " ")
    return first + (first.hasSuffix(".") || first.hasSuffix(":") ? " " : ". ") + rest
  }
}
