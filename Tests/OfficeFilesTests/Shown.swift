import OfficeFiles
import TestSupport

/// What a document shows, one line a paragraph, for tests: `«label» text`, bold as `**…**`, cells as `[column×columns×rows: …]`.
func shown(_ document: OfficeDocument) -> [String] { document.blocks.flatMap { shown($0) } }

func shown(_ block: Block) -> [String] {
  switch block {
  case .rule: ["----"]
  case .paragraph(let paragraph): [shown(paragraph)]
  case .table(let table):
    table.rows.enumerated().map { place, row in
      row.map { cell in
        let span = cell.columnSpan > 1 || cell.rowSpan > 1 ? "×\(cell.columnSpan)×\(cell.rowSpan)" : ""
        return "[\(cell.column)\(span): " + cell.blocks.flatMap { shown($0) }.joined(separator: " / ") + "]"
      }.joined(separator: " ")
    }
  }
}

func shown(_ paragraph: Paragraph) -> String {
  let text = paragraph.runs.map { run in
    if let note = run.note { return "{note \(note)}" }
    if let picture = run.picture { return "{picture \(picture)}" }
    var text = run.text
    if run.isBold { text = "**\(text)**" }
    if run.isItalic { text = "_\(text)_" }
    if run.isSuperscript { text = "^\(text)^" }
    if run.isSubscript { text = "~\(text)~" }
    if let link = run.link { text = "<\(text) \(link)>" }
    return text
  }.joined()
  return (paragraph.label.map { "«\($0)» " } ?? "") + text
}

/// What a Word document with that body shows.
func shown(
  _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil
) throws -> [String] {
  shown(try OfficeFile.read(WordFile(body, styles: styles, numbering: numbering, footnotes: footnotes).bytes))
}

/// The labels that a Word document shows, `-` for paragraphs without one.
func labels(_ body: String, styles: String? = nil, numbering: String) throws -> [String] {
  try OfficeFile.read(WordFile(body, styles: styles, numbering: numbering).bytes).blocks.compactMap { block in
    if case .paragraph(let paragraph) = block { paragraph.label ?? "-" } else { nil }
  }
}

/// Paragraphs of a list, one a level.
func items(_ list: Int, _ levels: Int...) -> String {
  levels.map { WordFile.paragraph("x", WordFile.list(list, $0)) }.joined()
}
