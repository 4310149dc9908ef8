import Diagnostics
import Markup
import OfficeFiles
import Publications
import Vietnamese

/// A publication made out of an official's file.
package struct ImportedDocument: Sendable {
  /// Name of the page's file without `.md`.
  package var stem: String
  /// The keys of its front matter in order.
  package var entries: [FrontMatterEntry]
  /// Its body in Markdown.
  package var body: String
  /// What an editor has to look at.
  package var notes: [ImportNote]
  /// Files to be put beside the page: pictures, and last the original.
  package var beside: [(file: String, bytes: [UInt8])]
  /// The day of issue, where it is stated.
  package var issued: Day?
  /// Number and issuer, by which a second import knows the same document.
  package var number: String?
  package var issuer: String?
  package var title: String

  /// The whole file.
  package var text: String { ImportedDocument.text(entries.flatMap(\.lines), body) }

  /// The comment that says which file a page was made of.
  package static func originComment(_ name: String) -> String { "Nhập từ tệp «\(HeadLine.squeezed(name))»" }

  package static func text(_ frontMatter: [String], _ body: String) -> String {
    "---\n" + frontMatter.joined(separator: "\n") + "\n---\n" + (body.isEmpty ? "" : "\n" + body)
  }
}

/// Makes publications out of the files that officials have.
package enum Import {
  /// How a file becomes a publication.
  package struct Options: Sendable {
    /// The day on which the portal publishes it.
    package var date: Day
    /// Today in Vietnam: a day of issue behind it is none.
    package var today: Day
    /// What the file comes from is so rough that somebody has to compare it (PDF).
    package var isRough = false
    /// Name of the file that the original is kept as beside the page; nil where it is not.
    package var original: String?
    /// Names of issuing bodies that `portal.yml` declares.
    package var issuers = IssuerNames([], abbreviations: [:])
    /// Name of the file that is read; empty where it has none.
    package var origin = ""
    /// Name of the page's file without `.md`, with which the names of the files beside it begin; nil makes one of number or title.
    package var stem: String?

    package init(date: Day, today: Day) {
      self.date = date
      self.today = today
    }
  }

  /// Makes a publication out of a file, without touching any file.
  ///
  /// - Throws: `ImportRefusal` where the bytes give no document.
  package static func convert(_ file: SourceFile, _ options: Options) throws(ImportRefusal) -> ImportedDocument {
    let document: OfficeDocument
    do {
      document = try OfficeFile.read(file.bytes)
    } catch {
      throw ImportRefusal(error)
    }
    return make(document, of: file, options)
  }

  /// Makes a publication out of a file that has been read.
  static func make(_ document: OfficeDocument, of file: SourceFile, _ options: Options) -> ImportedDocument {
    var options = options
    options.origin = file.name
    options.isRough = file.kind == .pdf
    let (parts, stem) = named(document, options)
    // A web page may run scripts, so none is attached.
    if [.docx, .doc, .pdf].contains(file.kind) { options.original = "\(stem).\(file.kind.rawValue)" }
    var made = make(document, parts, stem, options)
    if let original = options.original { made.beside.append((original, file.bytes)) }
    if let mismatch = file.mismatch {
      made.notes.insert(ImportNote(.changed, mismatch, fix: "Đặt lại đuôi tệp cho đúng."), at: 0)
    }
    if file.kind == .html {
      made.notes.append(
        ImportNote(.changed, "Không đính kèm trang web làm bản gốc", fix: "Đính kèm bản PDF đã ký khi có."))
    }
    return made
  }

  /// The stem of the name of a document's file, as `congbo new` makes it.
  private static func stem(_ facts: StatedFacts) -> String {
    let form = Slug.make(facts.form ?? "")
    let title = Slug.make(facts.title)
    let slug = facts.number.map { Slug.make($0.description) } ?? (title.hasPrefix(form) ? title : "\(form)-\(title)")
    let stem = slug.split(separator: "-").prefix(12).joined(separator: "-")
    return stem.isEmpty ? "van-ban" : stem
  }

  /// What a document says, and the stem of its page's name, with which the names of its pictures begin.
  private static func named(_ document: OfficeDocument, _ options: Options) -> (Parts, stem: String) {
    let parts = read(document, today: options.today, stem: options.stem ?? "")
    if let stem = options.stem { return (parts, stem) }
    let stem = stem(parts.facts)
    return (document.pictures.isEmpty ? parts : read(document, today: options.today, stem: stem), stem)
  }

  /// Makes a publication of what a file shows. Linear in the document.
  package static func make(_ document: OfficeDocument, _ options: Options) -> ImportedDocument {
    let (parts, stem) = named(document, options)
    return make(document, parts, stem, options)
  }

  private static func make(
    _ document: OfficeDocument, _ parts: Parts, _ stem: String, _ options: Options
  ) -> ImportedDocument {
    var parts = parts
    let body = BodyMarkdown.text(parts.items) + parts.notes
    parts.facts.issuer = parts.facts.issuer.map(options.issuers.declaredName)
    parts.remark(document, options)
    complete(&parts.facts, body, options.date, stem)
    if !options.origin.isEmpty {
      parts.facts.comments["title", default: []].insert(ImportedDocument.originComment(options.origin), at: 0)
    }
    let entries = parts.facts.entries(
      date: options.date, attachments: options.original.map { [($0, Import.title(ofFile: $0))] } ?? [])
    return ImportedDocument(
      stem: stem, entries: entries, body: body, notes: parts.facts.notes, beside: parts.pictures,
      issued: parts.facts.issued, number: parts.facts.number?.description, issuer: parts.facts.issuer,
      title: parts.facts.title)
  }

  /// What the attached file is called: a Word file is what the page was made of, not the paper that was signed.
  private static func title(ofFile name: String) -> String {
    switch FileNames.ending(name) {
    case "pdf": "Bản gốc"
    case "doc", "docx", "docm", "rtf": "Tệp Word"
    default: "Tệp nguồn"
    }
  }

  // MARK: Reading

  /// A document on its way.
  struct Parts {
    var facts: StatedFacts
    var items: [BodyItem]
    /// The definitions of notes.
    var notes: String
    var pictures: [(file: String, bytes: [UInt8])]
    var merged: [(table: Int, cells: [String])]
    var closing: Closing?
  }

  private static func read(_ document: OfficeDocument, today: Day, stem: String) -> Parts {
    let blocks = LayoutFrame.opened(document.blocks)
    let head = Head(blocks)
    let closing = Closing.find(blocks, from: head.end)
    let references = references(document, stem: stem)
    var reader = BodyReader(references: references)
    for line in head.others { reader.add(line) }
    reader.read(blocks, from: head.end, closing: closing?.range)
    let items = HeadingMarker.mark(reader.items)
    let facts = FactReader(head, closing, items, margins: document.margins, today: today).facts
    return Parts(
      facts: facts, items: items, notes: notes(document, references),
      pictures: document.pictures.enumerated().map { (pictureName($0, $1, stem), $1.bytes) }, merged: reader.merged,
      closing: closing)
  }

  private static func references(_ document: OfficeDocument, stem: String) -> InlineWriter.References {
    InlineWriter.References(
      note: { "[^\($0 + 1)]" },
      picture: { index in
        guard index < document.pictures.count else { return "" }
        let picture = document.pictures[index]
        let text = HeadLine.squeezed(picture.alternativeText)
        return
          "![\(text.isEmpty ? "TODO: mô tả ảnh" : MarkdownText.escaped(text))](\(pictureName(index, picture, stem)))"
      })
  }

  private static func pictureName(_ index: Int, _ picture: Picture, _ stem: String) -> String {
    "\(stem)-anh-\(index + 1).\(picture.fileExtension)"
  }

  /// `[^1]: …`, one a line.
  private static func notes(_ document: OfficeDocument, _ references: InlineWriter.References) -> String {
    var lines = ""
    for (index, blocks) in document.notes.enumerated() {
      let text = HeadLine.paragraphs(of: blocks).map { paragraph in
        (paragraph.label.map { MarkdownText.escaped($0) + " " } ?? "") + InlineWriter.line(paragraph, references)
      }.filter { !$0.isEmpty }
      lines += "\n[^\(index + 1)]: \(text.joined(separator: "<br>"))\n"
    }
    return lines
  }

  // MARK: What the text says of other documents

  /// Relations, and for whom somebody signs, as the portal's own reader finds them.
  private static func complete(_ facts: inout StatedFacts, _ body: String, _ date: Day, _ stem: String) {
    let whom = facts.signer?.whom
    facts.signer?.whom = nil
    var read = read(facts, body, date, stem)
    if read.diagnostics.contains(where: { $0.id == .signerAuthority }) {
      // Without those words nothing more is read of the page.
      facts.signer?.whom = whom
      read = Import.read(facts, body, date, stem)
    }
    guard let publication = read.value, let body = try? publication.body else { return }
    facts.relations = RelationsOfText(publication, body, own: facts.number).found
  }

  private static func read(_ facts: StatedFacts, _ body: String, _ date: Day, _ stem: String) -> Diagnosed<Publication?>
  {
    let lines = facts.entries(date: date, attachments: []).flatMap(\.lines)
    let source = SourceText(file: "content/van-ban/\(stem).md", text: ImportedDocument.text(lines, body))
    return Publication.read(source, kind: .document)
  }
}
