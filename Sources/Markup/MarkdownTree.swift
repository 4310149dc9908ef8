import CCmark
import Diagnostics
import Foundation
import Vietnamese

/// The marks that passes put into the tree, found again in the rendered HTML. The source can hold none of them: control
/// characters are dropped on reading, and character references that make one are replaced.
enum Mark {
  static let run: UInt8 = 0x01
  static let block: UInt8 = 0x02
  static let link = "congbo:"
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

  /// Runs the passes, renders, and finds the marks again. Gives the tables too that the document has.
  mutating func read(
    lineOffset: Int, headingShift: Int, file: String
  ) -> (MarkupDocument, [TableSource], [Diagnostic]) {
    if file.hasSuffix(".en.md") { labels = .english }
    let tables = putTables()
    putFootnotes()
    cmark_consolidate_text_nodes(root.pointer)
    putFootnoteReferences()
    var collector = TextCollector(
      tables: prepared.tables, size: prepared.text.count, lineOffset: lineOffset, headingShift: headingShift, file: file
    )
    collector.collect(root)
    guard let rendered = cmark_render_html(root.pointer, CMARK_OPT_NOBREAKS) else { return (.empty, [], []) }
    defer { free(rendered) }
    let html = UnsafeBufferPointer(start: rendered, count: strlen(rendered))
    let document = html.withMemoryRebound(to: UInt8.self) { collector.document(rendered: $0) }
    return (document, tables, collector.diagnostics)
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
        var literal = node.literal
        for (number, table) in prepared.tables.enumerated() where literal.utf8.contains(Mark.run) {
          literal = literal.replacing(PreparedSource.placeholder(number), with: table.original)
        }
        cmark_node_set_literal(node.pointer, literal)
      default: return
      }
    }
    return put
  }

  private func number(in literal: String) -> Int? {
    let trimmed = literal.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
    guard trimmed.starts(with: "<!--\u{1}".utf8) else { return nil }
    return Int(String(decoding: trimmed.dropFirst(5).dropLast(3), as: UTF8.self))
  }

  private func table(_ number: Int) -> CmarkNode? {
    let source = prepared.tables[number]
    // A wide table scrolls by itself, also from the keyboard; a region that takes the focus needs a name.
    let label = prepared.tables.count == 1 ? labels.table : "\(labels.table) \(number + 1)"
    let open = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>"
    guard let table = CmarkNode.custom(block: true, enter: open, exit: "</table>\n</div>") else { return nil }
    let styles = source.alignments.map { alignment in
      switch alignment {
      case .right: " class=\"right\""
      case .center: " class=\"center\""
      case .left, .none: ""
      }
    }
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
          block: false, enter: name + style + ">", exit: column == styles.count - 1 ? end : end + " ")
        if column < row.cells.count { fill(cell, with: row.cells[column]) }
        line.append(cell)
      }
      table.append(line)
    }
    return table
  }

  /// Parses a cell apart, with the document's link definitions, and moves its inlines into the node.
  private func fill(_ cell: CmarkNode?, with markdown: String) {
    guard let cell else { return }
    let isPlain = markdown.utf8.allSatisfy { byte in
      !#"\`*_[]<&!"#.utf8.contains(byte)
    }
    if isPlain { return cell.append(CmarkNode.text(markdown)) }
    // A cell is one line; a leading mark must not open a block.
    guard let parsed = MarkdownTree.parse("\u{200B}" + markdown + "\n\n" + prepared.definitions) else { return }
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

  // MARK: Footnotes

  private func putFootnotes() {
    guard !prepared.footnotes.isEmpty,
      let section = CmarkNode.custom(
        block: true, enter: "<section class=\"footnotes\">\n<ol>", exit: "</ol>\n</section>")
    else { return }
    for note in prepared.footnotes {
      let id = attribute(note.label)
      let back = " <a href=\"#fnref-\(id)\" class=\"footnote-back\" aria-label=\"\(labels.back)\">↩</a>"
      guard let item = CmarkNode.custom(block: true, enter: "<li id=\"fn-\(id)\">", exit: back + "</li>"),
        let parsed = MarkdownTree.parse(note.body + "\n\n" + prepared.definitions)
      else { continue }
      defer { cmark_node_free(parsed.pointer) }
      while let block = parsed.firstChild {
        cmark_node_unlink(block.pointer)
        item.append(block)
      }
      section.append(item)
    }
    root.append(section)
  }

  /// Turns `[^1]` in running text into a link to its note; the label stays in the text as `[1]`.
  private func putFootnoteReferences() {
    guard !prepared.footnotes.isEmpty else { return }
    let labels = Set(prepared.footnotes.map(\.label))
    var seen: Set<String> = []
    root.walk { node, entering in
      guard entering, node.type == CMARK_NODE_TEXT, node.literal.contains("[^") else { return }
      var rest = node.literal[...]
      var changed = false
      while let open = rest.range(of: "[^"), let close = rest[open.upperBound...].firstIndex(of: "]") {
        let label = String(rest[open.upperBound..<close])
        guard labels.contains(label) else { break }
        if open.lowerBound > rest.startIndex {
          node.insertBefore(CmarkNode.text(String(rest[..<open.lowerBound])))
        }
        let id = attribute(label)
        let anchor = seen.insert(label).inserted ? " id=\"fnref-\(id)\"" : ""
        let reference = CmarkNode.custom(
          block: false, enter: "<sup><a\(anchor) href=\"#fn-\(id)\">", exit: "</a></sup>")
        reference?.append(CmarkNode.text("[\(label)]"))
        node.insertBefore(reference)
        rest = rest[rest.index(after: close)...]
        changed = true
      }
      guard changed else { return }
      if rest.isEmpty { node.remove() } else { cmark_node_set_literal(node.pointer, String(rest)) }
    }
  }

  private func attribute(_ label: String) -> String {
    let slug = Slug.make(label)
    return slug.isEmpty ? "x" : slug
  }
}
