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
  // Numbers of half a word: ten thousand documents have a million blocks.
  /// What the block is.
  public let kind: Kind
  /// Whether the block opens an item of a bulleted list.
  public let opensBullet: Bool
  /// Whether the block stands inside a block quote.
  public let isQuoted: Bool
  /// What the block is by its layout.
  public let style: LineStyle?
  @usableFromInline let start: Int32
  @usableFromInline let end: Int32
  @usableFromInline let depth: Int32
  @usableFromInline let typedLine: Int32
  @usableFromInline let opening: Int32
  @usableFromInline let labelLength: Int32
  @usableFromInline let item: Int32?
  @usableFromInline let place: Int32?
  /// For table rows the UTF-8 ranges of the cells; empty otherwise.
  public let cells: [Range<Int>]

  init(
    kind: Kind, text: Range<Int>, listDepth: Int, ordinal: Int?, opensBullet: Bool, isQuoted: Bool, cells: [Range<Int>],
    table: Int?, line: Int, htmlStart: Int, label: Int, style: LineStyle?
  ) {
    (self.kind, self.opensBullet, self.isQuoted, self.style) = (kind, opensBullet, isQuoted, style)
    (start, end, depth) = (
      Int32(clamping: text.lowerBound), Int32(clamping: text.upperBound), Int32(clamping: listDepth)
    )
    (typedLine, opening, labelLength) = (Int32(clamping: line), Int32(clamping: htmlStart), Int32(clamping: label))
    (item, place) = (ordinal.map { Int32(clamping: $0) }, table.map { Int32(clamping: $0) })
    self.cells = cells
  }

  /// UTF-8 range in `MarkupDocument.text`.
  @inlinable public var text: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
  /// Depth of list nesting; 0 outside lists.
  @inlinable public var listDepth: Int { Int(depth) }
  /// The number of the ordered list item that this block opens (`2.` → 2).
  @inlinable public var ordinal: Int? { item.map(Int.init) }
  /// Which table of the document, counted from 0.
  @inlinable public var table: Int? { place.map(Int.init) }
  /// 1-based line of the Markdown body (front matter counted, see `Markdown.parse(lineOffset:)`).
  @inlinable public var line: Int { Int(typedLine) }
  /// Offset in `html` just behind the opening tag of the element that holds the block's content.
  @inlinable public var htmlStart: Int { Int(opening) }
  /// How many bytes of the text the label takes that the block begins with, as typed; 0 where a layout gave none.
  @inlinable public var label: Int { Int(labelLength) }
}

/// A stretch of text that stands in one piece in the HTML, but for escapes (`&amp;` …).
public struct TextRun: Sendable, Hashable {
  @usableFromInline let start: Int32
  @usableFromInline let end: Int32
  @usableFromInline let opening: Int32
  @usableFromInline let typedLine: Int32
  /// Whether the run stands inside a link, where no other link may be put.
  public let isInsideLink: Bool
  /// Whether the run is a code span or code block.
  public let isCode: Bool

  init(text: Range<Int>, htmlStart: Int, line: Int, isInsideLink: Bool, isCode: Bool) {
    (start, end) = (Int32(clamping: text.lowerBound), Int32(clamping: text.upperBound))
    (opening, typedLine) = (Int32(clamping: htmlStart), Int32(clamping: line))
    (self.isInsideLink, self.isCode) = (isInsideLink, isCode)
  }

  /// UTF-8 range in `MarkupDocument.text`.
  @inlinable public var text: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
  /// Where it begins in `MarkupDocument.html`.
  @inlinable public var htmlStart: Int { Int(opening) }
  /// 1-based source line.
  @inlinable public var line: Int { Int(typedLine) }
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
