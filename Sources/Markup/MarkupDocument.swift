import Vietnamese

/// One Markdown text, read once: its HTML, its plain text, and how the two correspond.
///
/// Later stages never parse again. They find things in `text` (citations, targets, provisions) and hand `Edit`s to
/// `html(applying:)`, which splices them into the HTML.
public struct MarkupDocument: Sendable {
  /// Safe HTML of the body, UTF-8; raw HTML is left out.
  public let html: [UInt8]
  /// Plain text of the body in NFC, UTF-8: blocks separated by one `\n`, soft breaks as spaces, table cells separated by one space.
  public let text: [UInt8]
  /// The leaf blocks in reading order.
  public let blocks: [TextBlock]
  /// How stretches of `text` lie in `html`, in order.
  public let runs: [TextRun]
  /// Links and pictures in order.
  public let links: [Link]
  /// The `id`s that the HTML has before any edit: those of footnotes.
  public let identifiers: [String]
  /// Whether no character of `text` looks like another; where that was not looked at, false.
  public let looksAsWritten: Bool

  /// A part of `text` as it looks.
  public func plain(_ range: Range<Int>) -> PlainText {
    looksAsWritten ? PlainText(asWritten: text[range]) : PlainText(text[range])
  }

  /// The plain text of a UTF-8 range of `text`.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// A leaf block: a heading, a paragraph (also inside lists and quotes), a table row, or code.
public struct TextBlock: Sendable, Hashable {
  /// What the block is.
  public enum Kind: Sendable, Hashable {
    /// `#` to `######`.
    case heading(level: Int)
    /// A paragraph, also the text of a list item.
    case paragraph
    /// One row of a table; `cells` holds its cells.
    case tableRow(isHeader: Bool)
    /// Fenced or indented code.
    case code
  }
  /// What the block is.
  public let kind: Kind
  /// UTF-8 range in `MarkupDocument.text`.
  public let text: Range<Int>
  /// Depth of list nesting; 0 outside lists.
  public let listDepth: Int
  /// The number of the ordered list item that this block opens (`2.` → 2).
  public let ordinal: Int?
  /// Whether the block opens an item of a bulleted list.
  public let opensBullet: Bool
  /// Whether the block stands inside a block quote.
  public let isQuoted: Bool
  /// For table rows the UTF-8 ranges of the cells; empty otherwise.
  public let cells: [Range<Int>]
  /// Which table of the document, counted from 0.
  public let table: Int?
  /// 1-based line of the Markdown body (front matter counted, see `Markdown.parse(lineOffset:)`).
  public let line: Int
  /// Offset in `html` just behind the opening tag of the element that holds the block's content.
  public let htmlStart: Int
  /// How many bytes of the text the label takes that the block begins with, as typed; 0 where a layout gave none.
  public let label: Int
  /// What the block is by its layout.
  public let style: LineStyle?
}

/// A stretch of text that stands in one piece in the HTML, but for escapes (`&amp;` …).
public struct TextRun: Sendable, Hashable {
  /// UTF-8 range in `MarkupDocument.text`.
  public let text: Range<Int>
  /// Where it begins in `MarkupDocument.html`.
  public let htmlStart: Int
  /// 1-based source line.
  public let line: Int
  /// Whether the run stands inside a link, where no other link may be put.
  public let isInsideLink: Bool
  /// Whether the run is a code span or code block.
  public let isCode: Bool
}

/// A link or a picture as written.
public struct Link: Sendable, Hashable {
  /// The destination as written, after CommonMark's unescaping.
  public let destination: String
  /// Whether it is a picture.
  public let isImage: Bool
  /// The text of the link, or the picture's alternative text.
  public let label: String
  /// The byte range of the attribute's value in `MarkupDocument.html`, to be replaced on rendering.
  public let htmlRange: Range<Int>
  /// 1-based source line.
  public let line: Int

  /// A link.
  public init(destination: String, isImage: Bool, label: String, htmlRange: Range<Int>, line: Int) {
    self.destination = destination
    self.isImage = isImage
    self.label = label
    self.htmlRange = htmlRange
    self.line = line
  }
}

extension TextBlock {
  /// The text without the label that the block begins with.
  public func textBehindLabel(in text: some RandomAccessCollection<UInt8>) -> Range<Int> {
    var start = self.text.lowerBound + label
    guard label > 0, start <= self.text.upperBound else { return self.text }
    while start < self.text.upperBound, text[text.index(text.startIndex, offsetBy: start)] == 0x20 { start += 1 }
    return start..<self.text.upperBound
  }
}
