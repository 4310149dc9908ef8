import Bytes
import Diagnostics
import Glibc
import Glibc
import Markup
import Publications
import Vietnamese

/// One Markdown file read for its figures, wherever it stands; front matter is optional.
package struct SourceReading: Sendable {
  /// Its text.
  package let body: MarkupDocument
  /// Nil where it has no front matter, or one that the portal would refuse.
  package let publication: Publication?
  /// What records tell of it.
  package let document: TargetDocument
  /// Day of issue, of news that of publication.
  package let issued: Day?
  /// Its year, also where no day is told.
  package let year: Int?
  /// Name of the form; nil for news and for what says none.
  package let form: String?
  /// Số ký hiệu.
  package let number: DocumentNumber?
  /// Whether it is a news item.
  package let isNews: Bool
  /// Why only sections that set goals are read, if so.
  package let rules: RuleText?

  /// Larger files are refused.
  private static let maximumSize = ContentFolder.maximumFileSize

  /// Reads a file. With an error among the diagnostics there is no reading.
  package static func read(_ path: String) -> Diagnosed<SourceReading?> {
    let source: SourceText
    do {
      source = try text(path)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    if source.lines.first?.begins(with: "---") == true { return readPublication(source, path) }
    let parsed = Markdown.parse(source.text, file: path, indentedCode: false)
    if parsed.hasErrors { return Diagnosed(nil, parsed.diagnostics) }
    let body = parsed.value
    let anchors = Anchors(of: body)
    let title = anchors.outline.first?.title ?? ""
    let reading = SourceReading(
      body: body, publication: nil, document: document(path, title: title), issued: nil, year: nil, form: nil,
      number: nil, isNews: false, rules: nil)
    return Diagnosed(reading, parsed.diagnostics)
  }

  private static func readPublication(_ source: SourceText, _ path: String) -> Diagnosed<SourceReading?> {
    // A file of another folder may be news or a plan; front matter with a form or a number is a plan's.
    let head = source.lines.dropFirst().prefix { !$0.begins(with: "---") }
    let isDocument = head.contains { FrontMatterKeys.isOfDocument($0) }
    let read = Publication.read(source, kind: isDocument ? .document : .news)
    let faults = read.diagnostics.filter { $0.id != .fileName }
    guard
      let publication = read.value
        ?? Publication.read(source.moved(to: "content/x.md"), kind: isDocument ? .document : .news).value
    else { return readBody(below: source, path, faults) }
    let facts = publication.facts.document
    let body: MarkupDocument
    do {
      body = try publication.body
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    let document = document(
      path, title: publication.facts.title, number: facts?.number?.value.description, issuer: facts?.issuer.value,
      issued: facts?.issued?.description, fields: publication.facts.fields.map(\.value))
    let issued = facts?.issued ?? publication.facts.date.day
    let reading = SourceReading(
      body: body, publication: publication, document: document, issued: issued, year: issued.year,
      form: facts?.form.name, number: facts?.number?.value, isNews: facts == nil,
      rules: TargetIndex.rules(of: publication))
    return Diagnosed(reading, faults)
  }

  /// A file whose front matter the portal would refuse: its figures can be read all the same, from the body, with what
  /// plain lines of the front matter tell. What is wrong is said as a warning.
  private static func readBody(
    below source: SourceText, _ path: String, _ faults: [Diagnostic]
  ) -> Diagnosed<SourceReading?> {
    guard let close = source.lines.indices.dropFirst().first(where: { source.lines[$0].begins(with: "---") }) else {
      return Diagnosed(nil, faults)
    }
    let head = PlainFrontMatter(lines: source.lines[1..<close])
    let body = source.lines[(close + 1)...].joined(separator: "\n")
    let parsed = Markdown.parse(body, lineOffset: close + 1, file: path, indentedCode: false)
    if parsed.hasErrors { return Diagnosed(nil, parsed.diagnostics) }
    let title = head.value("title") ?? ""
    let number = head.value("number").flatMap { DocumentNumber($0) }
    let isNews = number == nil && head.value("type") == nil && head.isNews
    let form = head.value("type").map { DocumentForm(name: $0).name } ?? number?.form?.name
    let rules = isNews ? nil : head.rules(form: form, number: number, title: title)
    // As where the portal takes the page: a document without a day of issue is as old as its number says, else as its page.
    let date = head.value("issued") ?? (number?.year == nil ? head.value("date") : nil)
    let issued = date.flatMap { Day(iso: $0.prefix(10)) }
    let year = date.flatMap { PlainFrontMatter.year(of: $0) }
    let reading = SourceReading(
      body: parsed.value, publication: nil,
      document: document(
        path, title: title, number: number?.description, issuer: head.value("issuer"),
        issued: isNews ? nil : issued?.description),
      issued: issued, year: year ?? number?.year, form: form, number: number, isNews: isNews, rules: rules)
    return Diagnosed(reading, faults.map(\.asWarning) + parsed.diagnostics)
  }

  private static func document(
    _ path: String, title: String, number: String? = nil, issuer: String? = nil, issued: String? = nil,
    fields: [String] = []
  ) -> TargetDocument {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let slug = Slug.make(name.ends(with: ".md") ? String(name.dropLast(3)) : name)
    return TargetDocument(
      slug: slug.isEmpty ? "van-ban" : slug, url: "/van-ban/\(slug.isEmpty ? "van-ban" : slug)/", number: number,
      title: title,
      issuer: issuer, issued: issued, fields: fields)
  }

  private static func text(_ path: String) throws(DiagnosticError) -> SourceText {
    func failure(_ id: DiagnosticID, _ message: String, _ fix: String) -> DiagnosticError {
      DiagnosticError(Diagnostic(id, at: SourceLocation(file: path), message, fix: fix))
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw failure(.fileUnreadable, "Không có tệp này, hoặc không phải tệp thường", "Kiểm tra đường dẫn.")
    }
    let bytes: [UInt8]
    switch FileBytes.read(path, upTo: maximumSize) {
    case .bytes(let read): bytes = read
    case .tooLarge(let size):
      throw failure(
        .fileTooLarge, "Tệp dài \(size >> 20) MB, quá giới hạn \(maximumSize >> 20) MB", "Tách thành nhiều tệp.")
    case .unreadable: throw failure(.fileUnreadable, "Không đọc được tệp", "Kiểm tra quyền đọc của tệp.")
    }
    let source = try SourceText.decode(bytes, file: path)
    if source.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      throw failure(.fileEmpty, "Tệp trống", "Soạn nội dung rồi chạy lại.")
    }
    return source
  }
}

extension SourceText {
  /// The same text under another name, whose address is sound.
  fileprivate func moved(to file: String) -> SourceText { SourceText(file: file, text: text) }
}
