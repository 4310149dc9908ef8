import Vietnamese
import Bytes

// Finding the marks again in the rendered HTML.

extension TextCollector {
  private static let markers = ByteSet(Mark.run...Mark.link)

  /// Gives the item that has just been opened its number.
  private static func number(_ value: Int, _ html: inout [UInt8]) {
    for opening in ["<li>", "<li>\n<p>"] where html.suffix(opening.utf8.count).elementsEqual(opening.utf8) {
      html.insert(contentsOf: " value=\"\(value)\"".utf8, at: html.count - opening.utf8.count + 3)
    }
  }

  /// Copies the rendered HTML without the marks and notes where each one stood.
  func document(rendered: UnsafeBufferPointer<UInt8>, identifiers: [String]) -> MarkupDocument {
    var html: [UInt8] = []
    // With what is put in, or the array would double as it ends.
    html.reserveCapacity(
      blocks.reduce(rendered.count) {
        $0 + ($1.style.map { $0.rawValue.utf8.count + 9 } ?? 0) + ($1.value == nil ? 0 : 16)
      })
    var runStarts: [Int] = []
    var blockStarts: [Int] = []
    var linkStarts: [Int] = []
    var index = 0
    var copied = 0
    func flush(_ upTo: Int) { html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[copied..<upTo])) }
    while true {
      index = TextCollector.markers.first(in: rendered, from: index)
      if index == rendered.count { break }
      switch rendered[index] {
      case Mark.run:
        flush(index)
        copied = index + 1
        if runStarts.count < runs.count, runs[runStarts.count].isCode {
          // The run begins behind `<code>` or `<pre><code class="…">`, which holds no `>` before its end.
          var at = index + 1
          while at + 5 < rendered.count, !(rendered[at] == 0x3C && rendered[at + 1] == 0x63) { at += 1 }
          while at < rendered.count, rendered[at] != UInt8(ascii: ">") { at += 1 }
          flush(min(at + 1, rendered.count))
          copied = min(at + 1, rendered.count)
          index = copied - 1
        }
        runStarts.append(html.count)
      case Mark.block:
        flush(index)
        copied = index + 1
        if blockStarts.count < blocks.count, let style = blocks[blockStarts.count].style, html.last == 0x3E {
          html.removeLast()
          html.append(contentsOf: " class=\"\(style.rawValue)\">".utf8)
        }
        if blockStarts.count < blocks.count, let value = blocks[blockStarts.count].value {
          TextCollector.number(value, &html)
        }
        blockStarts.append(html.count)
      case Mark.link:
        flush(index)
        // `<a href="` or `<img src="`.
        var at = index + 1
        while at < rendered.count, rendered[at] != UInt8(ascii: "\"") { at += 1 }
        copied = index + 1
        flush(min(at + 1, rendered.count))
        copied = min(at + 1, rendered.count)
        index = copied - 1
        linkStarts.append(html.count)
      default: break
      }
      index += 1
    }
    flush(rendered.count)
    return MarkupDocument(
      html: html, text: text,
      blocks: zip(blocks, blockStarts).map { $0.block(htmlStart: $1) },
      runs: zip(runs, runStarts).map {
        TextRun(text: $0.text, htmlStart: $1, line: $0.line, isInsideLink: $0.isInsideLink, isCode: $0.isCode)
      },
      links: zip(links, linkStarts).map {
        Link(destination: $0.destination, isImage: $0.isImage, label: $0.label, htmlRange: $1..<$1, line: $0.line)
      }, identifiers: identifiers, looksAsWritten: text.withUnsafeBufferPointer(PlainText.isPlain))
  }
}
