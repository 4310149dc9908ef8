/// What a word-processor file, a web page or a PDF shows a reader, before anyone has asked what it means: paragraphs and tables in
/// reading order, each label as the program shows it. Readers of single formats make it; nothing in it is mended.
package struct OfficeDocument: Sendable, Equatable {
  /// Paragraphs and tables in reading order. What floats (text boxes) stands where it is anchored.
  package var blocks: [Block]
  /// Footnotes and endnotes in the order of their references; a run names one by its index.
  package var notes: [[Block]]
  /// Pictures in the order in which they stand; a run names one by its index.
  package var pictures: [Picture]
  /// What was left out, changed or could not be read, in the order in which it was met.
  package var remarks: [Remark]
  /// What stands in the headers and footers of Word's pages: page numbers mostly, and stamps.
  package var margins: [Block]

  /// A document; everything but its blocks may be empty.
  package init(
    blocks: [Block], notes: [[Block]] = [], pictures: [Picture] = [], remarks: [Remark] = [],
    margins: [Block] = []
  ) {
    self.blocks = blocks
    self.notes = notes
    self.pictures = pictures
    self.remarks = remarks
    self.margins = margins
  }
}

/// A paragraph, a table, or a place where something stood that cannot be shown.
package enum Block: Sendable, Equatable {
  case paragraph(Paragraph)
  case table(Table)
  /// A drawn line, as officials set between letterhead and title, or a page break.
  case rule
}

/// One paragraph as it is shown.
package struct Paragraph: Sendable, Equatable {
  package enum Alignment: Sendable { case left, center, right, justified }

  /// The label that the program makes (`Điều 1.`, `a)`, `-`), as shown, without the blank after it; typed labels stand in the runs.
  package var label: String?
  /// The text. A line break within the paragraph is `\n`, a tab `\t`.
  package var runs: [Run]
  package var alignment: Alignment
  /// 1 for a title of the first level, by style or outline; nil for body text.
  package var outlineLevel: Int?
  /// Whether it stands in a text box or frame beside the text.
  package var isFloating: Bool

  package init(
    label: String? = nil, runs: [Run], alignment: Alignment = .left, outlineLevel: Int? = nil, isFloating: Bool = false
  ) {
    self.label = label
    self.runs = runs
    self.alignment = alignment
    self.outlineLevel = outlineLevel
    self.isFloating = isFloating
  }

  /// The words of all runs, without the label.
  /// What is crossed out is none of them.
  package var text: String { runs.map { $0.isStruck ? " " : $0.text }.joined() }
}

/// Words of a paragraph that look alike.
package struct Run: Sendable, Equatable {
  package var text: String
  package var isBold: Bool
  package var isItalic: Bool
  package var isSuperscript: Bool
  package var isSubscript: Bool
  /// Whether it is crossed out: it is seen, and no longer holds.
  package var isStruck: Bool
  /// Index of the note that it refers to; its text is empty then.
  package var note: Int?
  /// Index of the picture that it shows; its text is empty then.
  package var picture: Int?
  /// Address that the words lead to, as written in the file; never followed.
  package var link: String?

  package init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, isSuperscript: Bool = false,
    isSubscript: Bool = false, isStruck: Bool = false,
    note: Int? = nil, picture: Int? = nil, link: String? = nil
  ) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.isSuperscript = isSuperscript
    self.isSubscript = isSubscript
    self.isStruck = isStruck
    self.note = note
    self.picture = picture
    self.link = link
  }
}

/// A table: each cell with its place in the grid.
package struct Table: Sendable, Equatable {
  /// Number of columns of the grid.
  package var columnCount: Int
  /// Rows from the top; the cells of a row from the left. A cell that a merge covers is not listed.
  package var rows: [[Cell]]
  /// Whether any line is drawn around cells: letterheads and signatures have none.
  package var isRuled: Bool
  /// How many rows from the top the program repeats on each page.
  package var headRowCount: Int
  /// How its cells were told apart.
  package var origin: Origin

  /// Where the cells of a table come from.
  package enum Origin: Sendable {
    /// The file says what they are.
    case file
    /// The lines drawn around them (PDF).
    case lines
    /// They could not be told apart: all words stand in one column, a row each piece.
    case unparted
  }

  package init(columnCount: Int, rows: [[Cell]], isRuled: Bool, headRowCount: Int = 0, origin: Origin = .file) {
    self.columnCount = columnCount
    self.rows = rows
    self.isRuled = isRuled
    self.origin = origin
    self.headRowCount = headRowCount
  }

  package struct Cell: Sendable, Equatable {
    /// Column of its left edge, from 0.
    package var column: Int
    /// How many columns and rows it covers, each at least 1.
    package var columnSpan: Int
    package var rowSpan: Int
    package var blocks: [Block]

    package init(column: Int, columnSpan: Int = 1, rowSpan: Int = 1, blocks: [Block]) {
      self.column = column
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.blocks = blocks
    }
  }
}

/// A picture in the file.
package struct Picture: Sendable, Equatable {
  /// Its bytes as they stand in the file.
  package var bytes: [UInt8]
  /// Ending of its file name without the dot (`png`, `jpg`), by its first bytes.
  package var fileExtension: String
  /// What its author says it shows; empty where nothing is said.
  package var alternativeText: String

  package init(bytes: [UInt8], fileExtension: String, alternativeText: String = "") {
    self.bytes = bytes
    self.fileExtension = fileExtension
    self.alternativeText = alternativeText
  }
}

/// Something an editor has to know about how the file was read. The words for it are made elsewhere.
package enum Remark: Sendable, Hashable {
  /// Tracked insertions were kept and deletions left out, with how many of each.
  case trackedChanges(insertions: Int, deletions: Int)
  /// Comments of reviewers were left out.
  case comments(Int)
  /// Hidden text was left out.
  case hiddenText
  /// All of a web page was read: menu and foot of the site may stand in it.
  case wholePage
  /// Macros stand in the file; they were not looked at.
  case macros
  /// Parts that lie outside the file were not fetched.
  case externalParts(Int)
  /// Formulas became lines of text, which need not say the same; how many, and the first of them.
  case formulas(Int, first: [String])
  /// Tables of contents were left out.
  case contents
  /// Content controls that nobody has filled in were left out, so many.
  case placeholders(Int)
  /// Fields show the day on which the file is opened, so many: what they say changes.
  case clocks(Int)
  /// Text in a font of before Unicode was converted; whether capitals were told by the font only.
  case legacyFont(name: String, capitals: Bool)
  /// Drawings, charts or formulas that cannot be shown as text.
  case unreadable(kind: String, count: Int)
  /// A table's text could not be taken apart into cells (PDF); one remark a place.
  case looseTable
  /// Letters of other alphabets that look like Vietnamese ones (U+00D0 for Đ) were put right, so many.
  case mendedLetters(Int)
}

/// Why a file gives no document.
package enum OfficeFileError: Error, Sendable, Hashable {
  /// Its first bytes are those of another kind of file, with the kind's name (`xlsx`, `rtf`, `zip`, `docm` …), or of none that is known.
  case wrongKind(String)
  /// It has no bytes.
  case empty
  /// It needs a password.
  case encrypted
  /// It is cut off or broken, with what is wrong for those who look into it.
  case damaged(String)
  /// It is larger, deeper or more numerous than any real file; what, and the bound.
  case tooLarge(String)
  /// It holds pictures of pages and no text.
  case scanned
  /// The web page has no part that is known to hold a document.
  case noDocument
  /// A program that is needed is not installed, with its name.
  case missingTool(String)
  /// A program that was called failed or took too long, with what it said.
  case toolFailed(String)
}
