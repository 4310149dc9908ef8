import Bytes
import CCmark
import Diagnostics
import Glibc

/// Walks the tree in reading order, gathers the plain text with its blocks, runs and links, and leaves marks in the
/// tree by which the rendered HTML is matched with them.
struct TextCollector {
  var text: [UInt8] = []
  var blocks: [PendingBlock] = []
  var runs: [PendingRun] = []
  var links: [PendingLink] = []
  var diagnostics: [Diagnostic] = []
  var openTags: Set<String> = []
  private let tables: [TableSource]
  let lineOffset: Int
  private let sourceLines: [Int32]?
  private let layout: [LineLayout]?
  private let headingShift: Int
  private let ownHeading: Bool
  /// The headings, where one of them would stand beside the page's own.
  private var headings: [CmarkNode] = []
  private var hasTopHeading = false
  let file: String

  // Where the walk stands.
  private var listDepth = 0
  private var ordinals: [Int] = []
  private var pendingOrdinal: Int?
  private var pendingBullet = false
  private var pendingValue: (number: Int, depth: Int)?
  private(set) var jumps: [NumberJump] = []
  /// The text that libcmark read, and where its lines begin, found when a list asks for it.
  private let source: [UInt8]
  private var lineStarts: [Int] = []
  /// The marks of footnotes that a line has escaped, of the last line that was asked about.
  var escapedMarks: (line: Int, marks: Set<String>) = (0, [])
  private var quoteDepth = 0
  var linkDepth = 0
  var imageDepth = 0
  var openBlock: Int?
  private var tableNumber = -1
  private var isApart = false
  private var rowNumber = 0
  private var cellStart = 0
  /// A text with its mark, on its way into the tree.
  var marked: [UInt8] = []

  init(_ prepared: PreparedSource, lineOffset: Int, headingShift: Int, ownHeading: Bool, file: String) {
    let size = prepared.text.count
    source = prepared.text
    sourceLines = prepared.sourceLines
    layout = prepared.layout
    text.reserveCapacity(size)
    runs.reserveCapacity(size >> 6)
    blocks.reserveCapacity(size >> 7)
    tables = prepared.tables
    self.lineOffset = lineOffset
    self.headingShift = headingShift
    self.ownHeading = ownHeading
    self.file = file
  }

  /// The line of the source, from 1, in which a node begins; 0 where that is not known.
  func line(_ node: CmarkNode) -> Int {
    // What is parsed apart, cells and notes, counts its own lines.
    if isApart { return 0 }
    guard let sourceLines, node.line > 0 else { return node.line }
    return sourceLines.indices.contains(node.line - 1) ? Int(sourceLines[node.line - 1]) + 1 : node.line
  }

  mutating func collect(_ root: CmarkNode) {
    root.walk { node, entering in visit(node, entering) }
    guard hasTopHeading else { return }
    for node in headings {
      cmark_node_set_heading_level(node.pointer, min(6, cmark_node_get_heading_level(node.pointer) + 1))
    }
  }

  private mutating func visit(_ node: CmarkNode, _ entering: Bool) {
    switch node.type {
    case CMARK_NODE_LIST: list(node, entering)
    case CMARK_NODE_ITEM: if entering { item(node) }
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
    case CMARK_NODE_PARAGRAPH: leaf(node, entering, .paragraph)
    case CMARK_NODE_HEADING: heading(node, entering)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html(node)
    case CMARK_NODE_TEXT: run(node, isCode: false)
    case CMARK_NODE_CODE: run(node, isCode: true)
    case CMARK_NODE_SOFTBREAK: text.append(UInt8(ascii: " "))
    case CMARK_NODE_LINEBREAK: text.append(breaksLine ? UInt8(ascii: "\n") : UInt8(ascii: " "))
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: link(node, entering)
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE: custom(node, entering)
    default: return
    }
  }

  // MARK: Blocks

  private mutating func list(_ node: CmarkNode, _ entering: Bool) {
    listDepth += entering ? 1 : -1
    if entering {
      let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
      ordinals.append(isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : -1)
    } else {
      ordinals.removeLast()
    }
  }

  private mutating func item(_ node: CmarkNode) {
    guard let last = ordinals.indices.last else { return }
    pendingBullet = ordinals[last] < 0
    pendingValue = nil
    guard ordinals[last] >= 0 else { return }
    // `1.` before every item is a habit of writing Markdown; any other number is shown as typed.
    if let written = writtenNumber(node), written != ordinals[last], written != 1 {
      jumps.append(NumberJump(line: line(node), written: written, expected: ordinals[last]))
      pendingValue = (written, listDepth)
      ordinals[last] = written
    }
    pendingOrdinal = ordinals[last]
    ordinals[last] += 1
  }

  /// The number that an item is typed with.
  private mutating func writtenNumber(_ node: CmarkNode) -> Int? {
    let digits = written(node, Int(cmark_node_get_start_column(node.pointer))).prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.count < 10 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// The rest of the line in which a node begins, from a column on; empty where it is not known.
  mutating func written(_ node: CmarkNode, _ column: Int) -> ArraySlice<UInt8> {
    guard !isApart, node.line > 0 else { return [] }
    if lineStarts.isEmpty {
      lineStarts.append(0)
      for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
    }
    guard node.line <= lineStarts.count else { return [] }
    let start = lineStarts[node.line - 1] + column - 1
    guard start >= 0, start < source.count else { return [] }
    return source[start...].prefix { $0 != UInt8(ascii: "\n") }
  }

  private mutating func begin(_ kind: TextBlock.Kind, line: Int, table: Int? = nil) {
    if !blocks.isEmpty { text.append(UInt8(ascii: "\n")) }
    var block = PendingBlock(
      kind: kind, start: text.count, end: text.count, listDepth: listDepth, ordinal: pendingOrdinal,
      opensBullet: pendingBullet, isQuoted: quoteDepth > 0, table: table, line: line + lineOffset)
    if table == nil, let layout, layout.indices.contains(line - 1) {
      let own = layout[line - 1]
      block.label = own.label
      block.style = own.style
      block.listDepth += own.depth
      if kind == .paragraph {
        block.ordinal = own.ordinal ?? block.ordinal
        block.opensBullet = own.isBullet || block.opensBullet
      }
    }
    if let pendingValue, pendingValue.depth == listDepth { block.value = pendingValue.number }
    pendingValue = nil
    blocks.append(block)
    openBlock = blocks.count - 1
    pendingOrdinal = nil
    pendingBullet = false
  }

  private mutating func end() {
    guard let open = openBlock else { return }
    blocks[open].end = text.count
    openBlock = nil
  }

  private mutating func leaf(_ node: CmarkNode, _ entering: Bool, _ kind: TextBlock.Kind) {
    guard entering else { return end() }
    begin(kind, line: line(node))
    node.prepend(.custom(block: false, enter: "\u{2}"))
  }

  private mutating func heading(_ node: CmarkNode, _ entering: Bool) {
    let own = line(node)
    let laidOut = layout.map { $0.indices.contains(own - 1) ? $0[own - 1].heading : 0 } ?? 0
    let level = laidOut > 0 ? laidOut : Int(cmark_node_get_heading_level(node.pointer))
    leaf(node, entering, .heading(level: level))
    if entering, headingShift > 0 || laidOut > 0 {
      cmark_node_set_heading_level(node.pointer, Int32(min(6, level + headingShift)))
    } else if entering, ownHeading {
      headings.append(node)
      if level == 1 { hasTopHeading = true }
    }
  }

  private mutating func codeBlock(_ node: CmarkNode) {
    begin(.code, line: line(node))
    let literal = clean(node.literal)
    cmark_node_set_literal(node.pointer, literal)
    let info = cmark_node_get_fence_info(node.pointer).map { String(cString: $0) } ?? ""
    cmark_node_set_fence_info(node.pointer, clean(info))
    node.insertBefore(.custom(block: true, enter: "\u{2}\u{1}"))
    append(literal.utf8, line: line(node), isCode: true)
    end()
  }

  mutating func custom(_ node: CmarkNode, _ entering: Bool) {
    guard let enter = cmark_node_get_on_enter(node.pointer) else { return }
    if strstr(enter, "<section") != nil {
      isApart = entering
    } else if strstr(enter, "<table>") != nil {
      isApart = entering
      if entering {
        tableNumber += 1
        rowNumber = 0
      }
    } else if strstr(enter, "<tr>") != nil {
      if entering {
        begin(.tableRow(isHeader: rowNumber == 0), line: rowLine(), table: tableNumber)
        cmark_node_set_on_enter(node.pointer, String(cString: enter) + "\u{2}")
        rowNumber += 1
      } else {
        end()
      }
    } else if strncmp(enter, "<td", 3) == 0 || strncmp(enter, "<th ", 4) == 0 {
      guard let open = openBlock else { return }
      if entering {
        if !blocks[open].cells.isEmpty { text.append(UInt8(ascii: " ")) }
        cellStart = text.count
      } else {
        blocks[open].cells.append(cellStart..<text.count)
      }
    } else if strncmp(enter, "<sup><a", 7) == 0 {
      linkDepth += entering ? 1 : -1
    } else if strcmp(enter, "<sup>") == 0 || strcmp(enter, "<sub>") == 0 {
      if entering { raised(enter) }
    }
  }

  private func rowLine() -> Int {
    guard tables.indices.contains(tableNumber), rowNumber < tables[tableNumber].rows.count else { return 0 }
    return tables[tableNumber].rows[rowNumber].line + 1
  }

  /// Whether a break stands in the text as such; rows and headings are one line of text.
  var breaksLine: Bool { openBlock.map { blocks[$0].kind == .paragraph } ?? true }

  /// `10<sup>6</sup>` is `10^6` in plain text, never `106`; the sign belongs to no run.
  private mutating func raised(_ enter: UnsafePointer<CChar>) {
    guard let last = text.last, last >= 0x80 || last &- 0x30 < 10 || (last | 0x20) &- 0x61 < 26 || last == 0x29 else {
      return
    }
    if strcmp(enter, "<sup>") == 0 {
      text.append(UInt8(ascii: "^"))
    } else if last &- 0x30 < 10 {
      text.append(UInt8(ascii: "_"))
    }
  }

}
