/// Reads a Word document (DOCX): its parts, and what they show.
struct WordReader {
  var package: WordPackage
  let styles: WordStyles
  let themeFonts: ThemeFonts
  var numbering: Numbering
  var fields = WordFields()
  /// Beginnings and ends of fields that belong together, in the part that is read.
  var wholeFields: Set<XMLTree.Index> = []
  /// Where tables of contents begin, in the document itself.
  var contentsFields: Set<XMLTree.Index> = []
  /// Relationships of the part that is read.
  var relationships: [String: WordPackage.Relationship]
  var counts = Counts()
  var changes = TextChanges()
  var pictures: [Picture] = []
  /// Notes in the order of their references; the same note keeps its number.
  private(set) var noteOrder: [NoteKey] = []
  private var notePlaces: [NoteKey: Int] = [:]
  /// Parts of SmartArt graphics whose words were taken.
  var diagrams: Set<String> = []
  /// How many text boxes and tables what is read now stands in.
  var depth = 0
  private var isInNotes = false

  struct NoteKey: Hashable {
    let isEndnote: Bool
    let id: String
  }

  /// What remarks tell of.
  struct Counts {
    var insertions = 0
    var deletions = 0
    var comments = 0
    var hidden = 0
    var external = 0
    /// Fields that show the day on which the file is opened.
    var clocks = 0
    var contents = 0
    /// Content controls that nobody has filled in.
    var placeholders = 0
    var formulas: [String] = []
    var unreadable: [String: Int] = [:]
  }

  /// Tables and text boxes in each other, at most.
  static let deepest = 16

  static func read(_ archive: ZipArchive) throws(OfficeFileError) -> OfficeDocument {
    var package = try WordPackage(archive)
    guard let tree = try package.tree(package.documentName) else { throw .wrongKind("zip") }
    var reader = try WordReader(&package)
    return try reader.document(tree)
  }

  private init(_ package: inout WordPackage) throws(OfficeFileError) {
    themeFonts = ThemeFonts(try package.related("theme"))
    styles = WordStyles(try package.related("styles"), fonts: themeFonts)
    numbering = Numbering(try package.related("numbering"), styles: styles, fonts: themeFonts)
    relationships = package.relationships
    counts.external = package.relationships.values.count { $0.isExternal && $0.type != "hyperlink" }
    if let settings = package.relatedName("settings") {
      counts.external += try package.relationships(of: settings).values.count { $0.isExternal }
    }
    self.package = package
  }

  private mutating func document(_ tree: XMLTree) throws(OfficeFileError) -> OfficeDocument {
    guard let body = tree.first(.body, in: 0) else { throw .damaged("\(package.documentName): no body") }
    wholeFields = WordFields.whole(in: tree)
    contentsFields = WordFields.contents(in: tree)
    let blocks = try blocks(tree, body)
    let notes = try notes()
    var document = OfficeDocument(blocks: blocks, notes: notes, pictures: pictures, remarks: remarks)
    document.margins = margins()
    return document
  }

  /// What headers and footers hold. Nothing else is taken from them, and one that cannot be read holds nothing.
  private mutating func margins() -> [Block] {
    let parts = package.relationships.values.filter { ["header", "footer"].contains($0.type) && !$0.isExternal }
    var found: [Block] = []
    isInNotes = true
    contentsFields = []
    for name in Set(parts.map(\.target)).sorted() {
      guard let tree = try? package.tree(name), let own = try? package.relationships(of: name) else { continue }
      relationships = own
      fields = WordFields()
      wholeFields = WordFields.whole(in: tree)
      found += (try? blocks(tree, 0)) ?? []
    }
    return found
  }

  /// The number of a note, from 0.
  mutating func place(of note: NoteKey) -> Int? {
    // A note in a note is nothing that Word can make.
    if isInNotes { return notePlaces[note] }
    if let place = notePlaces[note] { return place }
    notePlaces[note] = noteOrder.count
    noteOrder.append(note)
    return noteOrder.count - 1
  }

  /// The texts of the notes that were referred to.
  private mutating func notes() throws(OfficeFileError) -> [[Block]] {
    var texts: [[Block]] = Array(repeating: [], count: noteOrder.count)
    isInNotes = true
    contentsFields = []
    for (type, tag, isEndnote) in [("footnotes", Tag.footnote, false), ("endnotes", Tag.endnote, true)] {
      guard noteOrder.contains(where: { $0.isEndnote == isEndnote }), let name = package.relatedName(type),
        let tree = try package.tree(name)
      else { continue }
      relationships = try package.relationships(of: name)
      fields = WordFields()
      wholeFields = WordFields.whole(in: tree)
      for index in tree.children(0) where tree.tag(index) == tag {
        guard let id = tree.attribute(index, .id),
          let place = notePlaces[NoteKey(isEndnote: isEndnote, id: id)], texts[place].isEmpty
        else { continue }
        texts[place] = WordReader.withoutLeadingBlank(try blocks(tree, index))
      }
    }
    return texts
  }

  /// The blank between a note's mark and its text belongs to the mark.
  private static func withoutLeadingBlank(_ blocks: [Block]) -> [Block] {
    guard case .paragraph(var paragraph) = blocks.first, let first = paragraph.runs.first else { return blocks }
    paragraph.runs[0].text = String(first.text.drop { $0.isWhitespace })
    if paragraph.runs[0].text.isEmpty, first.note == nil, first.picture == nil { paragraph.runs.removeFirst() }
    return [.paragraph(paragraph)] + blocks.dropFirst()
  }

  private var remarks: [Remark] {
    var remarks: [Remark] = []
    if counts.insertions + counts.deletions > 0 {
      remarks.append(.trackedChanges(insertions: counts.insertions, deletions: counts.deletions))
    }
    if counts.comments > 0 { remarks.append(.comments(counts.comments)) }
    if counts.hidden > 0 { remarks.append(.hiddenText) }
    if package.hasMacros { remarks.append(.macros) }
    if counts.external > 0 { remarks.append(.externalParts(counts.external)) }
    if !counts.formulas.isEmpty {
      remarks.append(.formulas(counts.formulas.count, first: Array(counts.formulas.prefix(5))))
    }
    if counts.contents > 0 { remarks.append(.contents) }
    if counts.placeholders > 0 { remarks.append(.placeholders(counts.placeholders)) }
    if counts.clocks > 0 { remarks.append(.clocks(counts.clocks)) }
    remarks += changes.remarks
    for (kind, count) in counts.unreadable.sorted(by: { $0.key < $1.key }) {
      remarks.append(.unreadable(kind: kind, count: count))
    }
    return remarks
  }
}
