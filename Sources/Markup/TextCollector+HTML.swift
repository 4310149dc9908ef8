import Bytes
import CCmark
import Diagnostics
import Glibc

extension TextCollector {
  /// Raw HTML is left out (CommonMark's safe mode) and named once a place; not once more for the tag that closes it.
  mutating func html(_ node: CmarkNode) {
    defer { node.remove() }
    let literal = node.literal
    if node.type == CMARK_NODE_HTML_INLINE { part(node, by: literal) }
    if node.type == CMARK_NODE_HTML_BLOCK, let lost = lost(HTMLWords.shown(in: literal), literal, at: self.line(node)) {
      openTags.insert(TextCollector.tagName(literal.dropFirst()))
      diagnostics.append(lost)
      return
    }
    if literal.hasPrefix("</"), openTags.contains(TextCollector.tagName(literal.dropFirst(2))) { return }
    openTags.insert(TextCollector.tagName(literal.dropFirst()))
    let own = self.line(node)
    let line = own > 0 ? own : (openBlock.map { blocks[$0].line - lineOffset } ?? 0)
    diagnostics.append(
      Diagnostic(
        .rawHTMLDropped, at: SourceLocation(file: file, line: line + lineOffset), "Mã HTML bị lược bỏ khỏi trang",
        note: "Cổng chỉ hiển thị Markdown để bảo đảm an toàn.",
        fix: "Viết lại bằng Markdown, hoặc thêm `\\` trước dấu `<` nếu đó là chữ thường.",
        subject: literal.split(separator: "\n").first.map(String.init)))
  }

  /// An error where words would go with the tags: a law without a sentence is worse than none.
  private func lost(_ words: [Substring], _ literal: String, at line: Int) -> Diagnostic? {
    if words.isEmpty { return nil }
    let shown = words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
    return Diagnostic(
      .rawHTMLText, at: SourceLocation(file: file, line: max(line, 1) + lineOffset),
      "Mã HTML bị lược bỏ cùng \(words.count) chữ: «\(shown)»",
      note: "Cổng chỉ hiển thị Markdown để bảo đảm an toàn.",
      fix: "`congbo check --fix` chuyển đoạn, danh sách, bảng sang Markdown; còn lại thì bỏ thẻ, giữ chữ.",
      subject: literal.split(separator: "\n").first.map(String.init))
  }

  /// Tags that stand between paragraphs part the words around them also where they are left out.
  private mutating func part(_ node: CmarkNode, by literal: String) {
    let name = TextCollector.tagName(literal.dropFirst(literal.hasPrefix("</") ? 2 : 1))
    guard TextCollector.blockTags.contains(name), imageDepth == 0 else { return }
    node.insertBefore(CmarkNode(cmark_node_new(CMARK_NODE_LINEBREAK)))
    text.append(breaksLine ? UInt8(ascii: "\n") : UInt8(ascii: " "))
  }

  private static let blockTags: Set<String> = [
    "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center",
    "blockquote", "section", "article", "dd", "dt", "pre",
  ]

  private static func tagName(_ text: Substring) -> String {
    text.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
  }
}
