import Bytes
import CCmark
import Diagnostics
import Glibc
import Vietnamese

/// The marks that passes put into the tree, found again in the rendered HTML. The source can hold none of them: control
/// characters are dropped on reading, and character references that make one are replaced. No text of a page, title of a
/// link or description of a picture can be taken for one.
enum Mark {
  static let run: UInt8 = 0x01
  static let block: UInt8 = 0x02
  /// Stands before the tag of a link or picture, whose first attribute is its destination.
  static let link: UInt8 = 0x03
}

/// Words for readers who hear the page.
private struct Labels {
  let table: String
  let back: String

  static let vietnamese = Labels(table: "Bảng", back: "Trở lại chỗ dẫn")
  static let english = Labels(table: "Table", back: "Back to the text")
}

/// libcmark's tree of one text, owned here and freed on deinit.
struct MarkdownTree: ~Copyable {
  private let root: CmarkNode
  private let prepared: PreparedSource
  /// Of the text's language, for what readers hear and do not see.
  private var labels = Labels.vietnamese

  init?(_ prepared: PreparedSource) {
    guard let root = MarkdownTree.parse(prepared.text) else { return nil }
    self.root = root
    self.prepared = prepared
  }

  deinit { cmark_node_free(root.pointer) }

  /// What a tree is read as.
  struct Reading {
    var document = MarkupDocument.empty
    /// The tables that the document has.
    var tables: [TableSource] = []
    /// Where its lists leave numbers out.
    var jumps: [NumberJump] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Runs the passes, renders, and finds the marks again.
  mutating func read(lineOffset: Int, headingShift: Int, ownHeading: Bool, file: String) -> Reading {
    if file.lowercased().hasSuffix(".en.md") { labels = .english }
    let tables = putTables()
    let notes = putFootnotes()
    if prepared.source.hasTags { InlineTags.put(in: root) }
    cmark_consolidate_text_nodes(root.pointer)
    putFootnoteReferences(to: notes)
    var collector = TextCollector(
      prepared, lineOffset: lineOffset, headingShift: headingShift, ownHeading: ownHeading, file: file)
    collector.collect(root)
    guard let rendered = cmark_render_html(root.pointer, CMARK_OPT_NOBREAKS) else { return Reading() }
    defer { free(rendered) }
    let html = UnsafeBufferPointer(start: rendered, count: strlen(rendered))
    let identifiers = notes.flatMap { ["fn-\($0.id)", "fnref-\($0.id)"] }
    let document = html.withMemoryRebound(to: UInt8.self) {
      collector.document(rendered: $0, identifiers: identifiers)
    }
    return Reading(
      document: document, tables: tables, jumps: collector.jumps, diagnostics: collector.diagnostics)
  }

  /// The lines of code that only its indentation makes code, each with the byte at which it begins.
  func indentedCode(_ source: SourceLines) -> [(lines: ClosedRange<Int>, column: Int)] {
    var found: [(lines: ClosedRange<Int>, column: Int)] = []
    root.walk { node, entering in
      guard entering, node.type == CMARK_NODE_CODE_BLOCK else { return }
      let first = node.line - 1
      let last = max(first, Int(cmark_node_get_end_line(node.pointer)) - 1)
      guard source.lines.indices.contains(first), source.lines.indices.contains(last), !source.isFenced[first] else {
        return
      }
      found.append((first...last, max(0, Int(cmark_node_get_start_column(node.pointer)) - 1)))
    }
    return found
  }

  private static func parse(_ text: [UInt8]) -> CmarkNode? {
    text.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        CmarkNode(cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT))
      }
    }
  }

  private static func parse(_ text: String) -> CmarkNode? { parse(Array(text.utf8)) }

  // MARK: Tables

  /// Puts each table where its placeholder stands; a placeholder inside code becomes the lines as written again.
  private func putTables() -> [TableSource] {
    var put: [TableSource] = []
    guard !prepared.tables.isEmpty else { return put }
    root.walk { node, entering in
      guard entering else { return }
      switch node.type {
      case CMARK_NODE_HTML_BLOCK:
        guard let number = number(in: node.literal), prepared.tables.indices.contains(number) else { return }
        node.replace(with: table(number))
        put.append(prepared.tables[number])
      case CMARK_NODE_CODE_BLOCK:
        if let literal = restored(node.literal) { cmark_node_set_literal(node.pointer, literal) }
      default: return
      }
    }
    return put
  }

  /// The code with its tables as they were written; nil where it holds none. Linear in the code and its tables.
  private func restored(_ literal: String) -> String? {
    guard literal.utf8.contains(Mark.run) else { return nil }
    return literal.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.utf8.contains(Mark.run), let number = number(in: String(line)),
        prepared.tables.indices.contains(number)
      else { return String(line) }
      return prepared.tables[number].original
    }.joined(separator: "\n")
  }

  private func number(in literal: String) -> Int? {
    let trimmed = literal.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
    guard trimmed.starts(with: "<!--\u{1}".utf8) else { return nil }
    return Int(String(decoding: trimmed.dropFirst(5).dropLast(3), as: UTF8.self))
  }

  /// What the first row of a table says, as the end of its name: `: TT, Chỉ tiêu, Đơn vị`, for an attribute of HTML.
  private func heads(of table: TableSource) -> String {
    var name = ""
    for cell in table.rows.first?.cells ?? [] {
      let bytes = cell.utf8
      let plain = bytes.contains { "*_`\\\"&".utf8.contains($0) } ? cell.filter { !"*_`\\\"&".contains($0) } : cell
      // What has more in it than words is left out.
      guard !plain.isEmpty, !bytes.contains(where: { "<>[]\u{1}\u{2}".utf8.contains($0) }) else { continue }
      let next = name + (name.isEmpty ? ": " : ", ") + plain
      if next.utf8.count > MarkdownTree.longestName, next.count > MarkdownTree.longestName { break }
      name = next
    }
    return name
  }

  private static let longestName = 80

  private func table(_ number: Int) -> CmarkNode? {
    let source = prepared.tables[number]
    // A wide table scrolls by itself, also from the keyboard; a region that takes the focus needs a name.
    let label = (prepared.tables.count == 1 ? labels.table : "\(labels.table) \(number + 1)") + heads(of: source)
    let open = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>"
    guard let table = CmarkNode.custom(block: true, enter: open, exit: "</table>\n</div>") else { return nil }
    let styles = source.alignments.map { alignment in
      switch alignment {
      case .right: " class=\"right\""
      case .center: " class=\"center\""
      case .left, .none: ""
      }
    }
    let widths = MarkdownTree.widths(of: source)
    for (index, row) in source.rows.enumerated() {
      let enter = index == 0 ? "<thead>\n<tr>" : index == 1 ? "<tbody>\n<tr>" : "<tr>"
      let exit =
        (index == 0 ? "</tr>\n</thead>\n" : "</tr>\n")
        + (index > 0 && index == source.rows.count - 1 ? "</tbody>\n" : "")
      guard let line = CmarkNode.custom(block: false, enter: enter, exit: exit) else { continue }
      let name = index == 0 ? "<th scope=\"col\"" : "<td"
      let end = index == 0 ? "</th>" : "</td>"
      for (column, style) in styles.enumerated() {
        let cell = CmarkNode.custom(
          block: false, enter: name + style + (index == 0 ? widths[column] : "") + ">",
          exit: column == styles.count - 1 ? end : end + " ")
        if column < row.cells.count { fill(cell, with: row.cells[column]) }
        line.append(cell)
      }
      table.append(line)
    }
    return table
  }

  /// Of each column what its head says of the cells below, by the longest of them: figures take what they need, amounts with their units stay
  /// in few lines, and words get room for several in a line. Up to three columns share even a phone well enough.
  private static func widths(of table: TableSource) -> [String] {
    var longest = [Int](repeating: 0, count: table.alignments.count)
    if longest.count <= 3 { return longest.map { _ in "" } }
    for row in table.rows.dropFirst() {
      for (column, cell) in row.cells.prefix(longest.count).enumerated() {
        longest[column] = max(longest[column], cell.utf8.count)
      }
    }
    return longest.map { $0 > longAmount ? " data-cells=\"words\"" : $0 > longFigure ? " data-cells=\"amounts\"" : "" }
  }

  /// In bytes, of which a letter with marks has two or three.
  private static let longFigure = 8
  private static let longAmount = 20

  /// What may have a meaning within a line.
  private static let signs = ByteSet(0x21...0x21, 0x26...0x26, 0x2A...0x2A, 0x3C...0x3C, 0x5B...0x5D, 0x5F...0x60)

  /// Parses a cell apart, with the document's link definitions, and moves its inlines into the node.
  private func fill(_ cell: CmarkNode?, with markdown: String) {
    guard let cell else { return }
    var text = markdown
    let isPlain = text.withUTF8 { MarkdownTree.signs.first(in: $0, from: 0) == $0.count }
    if isPlain { return cell.append(CmarkNode.text(markdown)) }
    // A cell is one line; a leading mark must not open a block.
    guard let parsed = MarkdownTree.parse("\u{200B}" + guarded(markdown) + "\n\n" + prepared.definitions(for: markdown))
    else {
      return
    }
    defer { cmark_node_free(parsed.pointer) }
    guard let paragraph = parsed.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH else { return }
    if let first = paragraph.firstChild, first.type == CMARK_NODE_TEXT {
      cmark_node_set_literal(first.pointer, String(first.literal.drop { $0 == "\u{200B}" }))
    }
    while let inline = paragraph.firstChild {
      cmark_node_unlink(inline.pointer)
      cell.append(inline)
    }
  }

  /// The text of a cell or note with the signs that stand for themselves kept from being marks.
  private func guarded(_ markdown: String) -> String {
    let isDocument = prepared.layout != nil
    var bytes = Array(markdown.utf8)
    if isDocument, let guarded = TypedLinks.guarded(bytes[...]) { bytes = guarded }
    return TypedSigns.guarded(bytes[...], isDocument ? .document : .figures).map { String(decoding: $0, as: UTF8.self) }
      ?? String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Footnotes

  /// The notes behind the text, each with its address.
  private func putFootnotes() -> [(id: String, item: CmarkNode)] {
    guard !prepared.footnotes.isEmpty,
      let section = CmarkNode.custom(
        block: true, enter: "<section class=\"footnotes\">\n<ol>", exit: "</ol>\n</section>")
    else { return [] }
    var items: [(id: String, item: CmarkNode)] = []
    for (note, id) in zip(prepared.footnotes, prepared.footnoteIdentifiers) {
      guard let item = CmarkNode.custom(block: true, enter: "<li id=\"fn-\(id)\">", exit: "</li>"),
        let parsed = MarkdownTree.parse(guarded(note.body) + "\n\n" + prepared.definitions(for: note.body))
      else { continue }
      defer { cmark_node_free(parsed.pointer) }
      while let block = parsed.firstChild {
        cmark_node_unlink(block.pointer)
        item.append(block)
      }
      section.append(item)
      items.append((id, item))
    }
    root.append(section)
    return items
  }

  /// Turns `[^1]` in running text into a link to its note; the label stays in the text as `[1]`. Each note
  /// leads back to the first place that refers to it. Linear in the text.
  private func putFootnoteReferences(to notes: [(id: String, item: CmarkNode)]) {
    if notes.isEmpty { return }
    let identifiers = Dictionary(
      zip(prepared.footnotes.map(\.label), prepared.footnoteIdentifiers), uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    var pictures = 0
    root.walk { node, entering in
      if node.type == CMARK_NODE_IMAGE { pictures += entering ? 1 : -1 }
      guard entering, pictures == 0, node.type == CMARK_NODE_TEXT else { return }
      let text = Array(node.literal.utf8)
      var copied = 0
      var at = 0
      while at + 2 < text.count {
        guard text[at] == UInt8(ascii: "["), text[at + 1] == UInt8(ascii: "^"),
          let close = text[(at + 2)..<min(text.count, at + 44)].firstIndex(of: UInt8(ascii: "]"))
        else {
          at += 1
          continue
        }
        let label = String(decoding: text[(at + 2)..<close], as: UTF8.self)
        guard let id = identifiers[label] else {
          at += 2
          continue
        }
        if copied < at { node.insertBefore(CmarkNode.text(String(decoding: text[copied..<at], as: UTF8.self))) }
        let anchor = seen.insert(id).inserted ? " id=\"fnref-\(id)\"" : ""
        let reference = CmarkNode.custom(
          block: false, enter: "<sup><a\(anchor) href=\"#fn-\(id)\">", exit: "</a></sup>")
        reference?.append(CmarkNode.text("[\(label)]"))
        node.insertBefore(reference)
        at = close + 1
        copied = at
      }
      guard copied > 0 else { return }
      if copied == text.count {
        node.remove()
      } else {
        cmark_node_set_literal(node.pointer, String(decoding: text[copied...], as: UTF8.self))
      }
    }
    for (id, item) in notes where seen.contains(id) {
      let back = " <a href=\"#fnref-\(id)\" class=\"footnote-back\" aria-label=\"\(labels.back)\">↩</a></li>"
      cmark_node_set_on_exit(item.pointer, back)
    }
  }
}
