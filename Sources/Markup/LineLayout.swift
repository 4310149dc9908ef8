/// How a line of the source is to be read where a text is set line by line, as official documents are: whether it opens
/// a paragraph, and which of its signs stand for themselves and make no list.
///
/// Whoever knows what the lines mean gives one for each line; Markdown within the lines is read as ever.
public struct LineLayout: Sendable, Hashable {
  /// Whether a block begins here.
  public var opensBlock = false
  /// Whether the line, which has no text, is left out.
  public var isLeftOut = false
  /// Whether the line is set to the end of the one before it that has text: a label that stands alone takes its text.
  public var joins = false
  /// Whether the next line begins a new line of the same block.
  public var breaks = false
  /// Bytes of indentation that are left out.
  public var indent = 0
  /// Signs of block quotes that the line begins with, behind its indentation.
  public var quoteMarks = 0
  /// Bytes from the line's first byte behind indentation and quote signs to the place of a backslash; -1 for none.
  public var escape = -1
  /// Bytes of the label that the block begins with, as typed.
  public var label = 0
  /// The level of the heading that the block is though the source marks none; 0 for none.
  public var heading = 0
  /// Whether the block that ends with this line is such a heading.
  public var endsHeading = false
  /// What the block is.
  public var style: LineStyle?
  /// The depth of a labelled line below the running text: of `- ` it is 1, of `+ ` below it 2.
  public var depth = 0
  /// The number that the line's label says in a row, as items of lists have.
  public var ordinal: Int?
  /// Whether the label is a bullet.
  public var isBullet = false

  /// A line that goes on where the one before it ends.
  public init() {}
}

/// The lines of a body, as whoever lays them out sees them.
public struct LinesToLayOut: Sendable {
  /// The lines as UTF-8, without their ends.
  public let lines: [ArraySlice<UInt8>]
  /// Whether the line belongs to code, a table or a footnote, which are set as written.
  public let isSet: [Bool]
  /// Whether the line is a row of cells that tabs or bars set apart though they make no table.
  public let isRow: [Bool]
}
