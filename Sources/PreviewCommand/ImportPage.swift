import CongboCommand
import FoundationEssentials
import Glibc
import Importing
import OfficeFiles
import Preview
import Publications
import Templates
import Vietnamese

/// What the page `/.congbo/import/` asks for: a file's publication beside the file's own text, and to save it.
struct ImportPage {
  let source: String

  /// The actions by their addresses.
  var actions: [String: PreviewAction] {
    [
      "/.congbo/import": PreviewAction { request in
        guard let name = request.query["name"]?.split(whereSeparator: { "/\\".contains($0) }).last else { return nil }
        let file = SourceFile(name: String(name), bytes: Array(request.body))
        return try? JSONEncoder().encode(outcome(file, saves: request.query["save"] == "1"))
      }
    ]
  }

  /// What the page shows.
  private struct Outcome: Encodable {
    struct Refusal: Encodable {
      let text: String
      let fix: String
    }
    struct Note: Encodable {
      let kind: String
      let text: String
      let fix: String
    }

    var refused: Refusal?
    var file = ""
    var title = ""
    var isNew = true
    var isUnchanged = false
    var saved = false
    /// HTML, escaped here.
    var original = ""
    /// HTML, safe as that of any page.
    var result = ""
    var markdown = ""
    var difference: String?
    var notes: [Note] = []
  }

  private func outcome(_ file: SourceFile, saves: Bool) -> Outcome {
    guard let today = try? Today.inVietnam() else {
      return Outcome(refused: .init(text: "Không biết hôm nay là ngày nào", fix: "Kiểm tra đồng hồ của máy."))
    }
    let importer = Importer(source: source, folder: "content/van-ban", date: today, today: today)
    let plan: Importer.Plan
    do {
      plan = try importer.plan(file)
    } catch {
      return Outcome(refused: .init(text: error.text, fix: error.fix))
    }
    var outcome = Outcome(
      file: plan.file, title: plan.document.title, isNew: plan.before == nil, isUnchanged: plan.isUnchanged,
      original: plan.original.blocks.map(Self.html).joined(), markdown: plan.text,
      notes: plan.document.notes.map { Outcome.Note(kind: "\($0.kind)", text: $0.text, fix: $0.fix) })
    let read = Publication.read(SourceText(file: plan.file, text: plan.text), kind: .document)
    if let body = try? read.value?.body {
      outcome.result = String(decoding: body.html(applying: []), as: UTF8.self)
    }
    for problem in read.diagnostics where problem.severity == .error {
      outcome.notes.append(.init(kind: "open", text: problem.message, fix: problem.fix ?? ""))
    }
    if let before = plan.before, !plan.isUnchanged {
      outcome.difference = TextDifference.diff(before, plan.text, file: plan.file)
    }
    if saves { save(plan, importer, &outcome) }
    return outcome
  }

  private func save(_ plan: Importer.Plan, _ importer: Importer, _ outcome: inout Outcome) {
    do {
      try importer.write(plan)
      outcome.saved = true
      outcome.isUnchanged = true
      outcome.difference = nil
    } catch {
      outcome.refused = .init(
        text: "Không ghi được \(error.file)", fix: "Kiểm tra quyền ghi của thư mục, và tệp cùng tên nằm cạnh trang.")
    }
  }

  // MARK: The file's own text

  private static func html(_ block: Block) -> String {
    switch block {
    case .rule: return "<hr>"
    case .paragraph(let paragraph):
      let text = ((paragraph.label.map { $0 + " " }) ?? "") + paragraph.text
      let place = paragraph.alignment == .center ? " class=\"center\"" : ""
      return "<p\(place)>\(HTMLEscape.escape(text))</p>"
    case .table(let table):
      let rows = table.rows.map { row in
        "<tr>"
          + row.map { cell in
            "<td colspan=\"\(cell.columnSpan)\" rowspan=\"\(cell.rowSpan)\">\(cell.blocks.map(html).joined())</td>"
          }.joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
  }
}
