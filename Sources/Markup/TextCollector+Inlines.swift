import Bytes
import CCmark
import Diagnostics
import Glibc

extension TextCollector {
  // MARK: Inlines

  /// Most of the tree are texts, so their bytes go straight from libcmark's memory into ours.
  mutating func run(_ node: CmarkNode, isCode: Bool) {
    guard let written = cmark_node_get_literal(node.pointer), written.pointee != 0 else { return }
    var bytes = UnsafeRawBufferPointer(start: written, count: strlen(written))
    let hasCaret = TextCollector.carets.first(in: bytes.assumingMemoryBound(to: UInt8.self), from: 0) < bytes.count
    if TextCollector.controls.first(in: bytes.assumingMemoryBound(to: UInt8.self), from: 0) < bytes.count {
      cmark_node_set_literal(node.pointer, clean(node.literal))
      guard let cleaned = cmark_node_get_literal(node.pointer) else { return }
      bytes = UnsafeRawBufferPointer(start: cleaned, count: strlen(cleaned))
    }
    guard imageDepth == 0 else { return }
    append(bytes, line: line(node), isCode: isCode)
    if hasCaret, !isCode { footnotes(String(decoding: bytes, as: UTF8.self), node) }
    if isCode {
      node.insertBefore(.custom(block: false, enter: "\u{1}"))
    } else {
      marked.removeAll(keepingCapacity: true)
      marked.append(Mark.run)
      marked.append(contentsOf: bytes)
      marked.append(0)
      marked.withUnsafeBytes { bytes in
        _ = cmark_node_set_literal(node.pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
  }

  /// Marks of footnotes that stay as text, since no note has their label. One that is written `\[^1]` is meant to.
  mutating func footnotes(_ literal: String, _ node: CmarkNode) {
    let line = line(node)
    if escapedMarks.line != node.line {
      let written = String(decoding: written(node, 1), as: UTF8.self)
      escapedMarks = (node.line, Set(written.matches(of: /\\\[\^([^\[\]\s^\\]{1,40})\\?\]/).map { String($0.1) }))
    }
    for match in literal.matches(of: /\[\^([^\[\]\s^]{1,40})\]/) {
      if escapedMarks.marks.contains(String(match.1)) { continue }
      let known = line > 0 ? line + lineOffset : openBlock.map { blocks[$0].line } ?? 0
      diagnostics.append(
        Diagnostic(
          .footnoteMissing, at: SourceLocation(file: file, line: known),
          "Không có chú thích cho dấu «\(match.0)»", fix: "Thêm dòng `\(match.0): Nội dung chú thích.` ở cuối bài.",
          subject: String(match.0)))
    }
  }

  mutating func append(_ literal: some Sequence<UInt8>, line: Int, isCode: Bool) {
    let start = text.count
    text.append(contentsOf: literal)
    let known = line > 0 ? line + lineOffset : openBlock.map { blocks[$0].line } ?? 0
    runs.append(PendingRun(text: start..<text.count, line: known, isInsideLink: linkDepth > 0, isCode: isCode))
  }

  mutating func link(_ node: CmarkNode, _ entering: Bool) {
    let isImage = node.type == CMARK_NODE_IMAGE
    if isImage { imageDepth += entering ? 1 : -1 } else { linkDepth += entering ? 1 : -1 }
    // Of what stands in a picture's description only the text is shown.
    guard entering, imageDepth == (isImage ? 1 : 0) else { return }
    let destination = clean(cmark_node_get_url(node.pointer).map { String(cString: $0) } ?? "")
    let title = clean(cmark_node_get_title(node.pointer).map { String(cString: $0) } ?? "")
    cmark_node_set_title(node.pointer, title)
    cmark_node_set_url(node.pointer, "")
    node.insertBefore(.custom(block: false, enter: "\u{3}"))
    let line = openBlock.map { blocks[$0].line } ?? 0
    links.append(PendingLink(destination: destination, isImage: isImage, label: label(node), line: line))
  }

  func label(_ node: CmarkNode) -> String {
    var label = ""
    node.walk { inner, entering in
      guard entering else { return }
      if inner.type == CMARK_NODE_TEXT || inner.type == CMARK_NODE_CODE { label += inner.literal }
      if inner.type == CMARK_NODE_SOFTBREAK || inner.type == CMARK_NODE_LINEBREAK { label += " " }
    }
    return clean(label)
  }

  /// Control characters can still come from character references such as `&#1;`; they would be taken for marks.
  func clean(_ literal: String) -> String {
    guard literal.utf8.contains(where: TextCollector.isControl) else { return literal }
    return String(
      String.UnicodeScalarView(
        literal.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" && $0 != "\t" ? "\u{FFFD}" : $0 }))
  }

  private static let carets = ByteSet(0x5E...0x5E)
  private static let controls = ByteSet(0x00...0x08, 0x0B...0x1F)

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x0A && byte != 0x09 }
}
