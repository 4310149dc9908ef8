import Cache
import Diagnostics
import Markup
import Parallel
import Vietnamese

extension Publication {
  /// Reads one Markdown file. With an error among the diagnostics the publication is nil.
  public static func read(_ file: String, kind: PublicationKind, in source: String) -> Diagnosed<Publication?> {
    do {
      return try read(ContentFolder.text(file, in: source), kind: kind)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  /// What can be read of a file in spite of errors, for what else there is to say about it.
  static func readable(_ file: String, kind: PublicationKind, in source: String) -> Publication? {
    (try? ContentFolder.text(file, in: source)).flatMap { read($0, kind: kind, inSpiteOfErrors: true).value }
  }

  /// Reads a Markdown text as if it stood in the file that it names.
  public static func read(_ source: SourceText, kind: PublicationKind) -> Diagnosed<Publication?> {
    read(source, kind: kind, inSpiteOfErrors: false)
  }

  static func read(_ source: SourceText, kind: PublicationKind, inSpiteOfErrors: Bool)
    -> Diagnosed<Publication?>
  {
    // Of a file with two versions nothing else can be said.
    if let conflict = MergeMarks.diagnostic(in: source) { return Diagnosed(nil, [conflict]) }
    let split: FrontMatter.Split
    do {
      split = try FrontMatter.split(source)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    let (address, language) = address(of: source.file, kind: kind)
    var diagnostics: [Diagnostic] = []
    let stated = diagnostics.take(
      FrontMatter.read(split, of: source, kind: kind, isTranslation: language == .english))
    let (facts, slug) = (stated.facts, stated.slug)
    if let repeated = FrontMatterFence(source).repeated(from: split.bodyOffset) { diagnostics.append(repeated) }
    if slug == nil, let problem = addressProblem(address, file: source.file) { diagnostics.append(problem) }
    let isNFC = NormalForm.isNFC(source.text)
    if !isNFC, let decomposed = decomposed(source) { diagnostics.append(decomposed) }
    diagnostics += SourceReview(source).diagnostics
    if facts?.draft == false, let left = Placeholder.diagnostic(in: source) { diagnostics.append(left) }
    if facts?.draft != true, facts?.acceptedWarnings.contains(.draftMisplaced) != true {
      let hidden = HiddenDraft.diagnostics(in: source, from: split.bodyOffset)
      let lines = Set(hidden.compactMap(\.location?.line))
      // What else is said of such a line would have it deleted.
      diagnostics.removeAll { lines.contains($0.location?.line ?? 0) }
      diagnostics += hidden
      if let named = HiddenDraft.named(source.file) { diagnostics.append(named) }
    }
    diagnostics += CommentSlip.diagnostics(in: source, from: split.bodyOffset)
    diagnostics += StruckText.diagnostics(in: source, from: split.bodyOffset)
    if kind != .page {
      diagnostics += SecrecyStamp.diagnostics(in: source, from: split.bodyOffset, facts: facts)
    }
    let (body, lines) = diagnostics.take(parse(split, kind, source.file, isNFC: isNFC))
    if let lines { diagnostics += lines.diagnostics(file: source.file, lineOffset: split.bodyOffset) }
    if kind != .page, language == .vietnamese {
      diagnostics += SpacingReview.diagnostics(of: body, isDocument: kind == .document, file: source.file)
    }
    if let problem = textProblem(facts, body, of: source) { diagnostics.append(problem) }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    guard var facts = facts ?? (inSpiteOfErrors ? .unread(kind) : nil), !hasErrors || inSpiteOfErrors else {
      return Diagnosed(nil, diagnostics)
    }
    let anchors = lines.map { Anchors(of: body, lines: $0, lineOffset: split.bodyOffset) } ?? Anchors(of: body)
    if language == .vietnamese { facts.readEffect(in: body, anchors) }
    let citations = Citation.find(in: body)
    // References are read in Vietnamese alone.
    let references =
      language == .vietnamese
      ? TextReferences(body, anchors, citations: citations, form: facts.document?.form) : TextReferences()
    let publication = Publication(
      kind: kind, language: language, file: source.file, slug: slug?.value ?? address, facts: facts,
      fingerprint: source.fingerprint, frontMatter: frontMatter(of: source, split, facts), text: .read(body),
      links: body.links, anchors: anchors, citations: citations, laws: references.laws,
      references: references.provisions)
    return Diagnosed(publication, diagnostics.filter { !facts.acceptedWarnings.contains($0.id) })
  }

  /// The body; of a document its lines too.
  private static func parse(
    _ split: FrontMatter.Split, _ kind: PublicationKind, _ file: String, isNFC: Bool = false
  ) -> Diagnosed<(body: MarkupDocument, lines: DocumentLines?)> {
    guard kind == .document else {
      let read = Markdown.parse(
        split.body, lineOffset: split.bodyOffset, ownHeading: true, file: file, isNFC: isNFC,
        indentedCode: kind == .page)
      return Diagnosed((read.value, nil), read.diagnostics)
    }
    var lines: DocumentLines?
    let read = Markdown.parse(
      split.body, lineOffset: split.bodyOffset, headingShift: 1, file: file, isNFC: isNFC
    ) { source in
      let found = DocumentLines(source)
      lines = found
      return found.layout
    }
    return Diagnosed((read.value, lines), read.diagnostics)
  }

  /// A body that is not what the key `text` says.
  private static func textProblem(_ facts: Facts?, _ body: MarkupDocument, of source: SourceText) -> Diagnostic? {
    guard let text = facts?.document?.text, text != .none else { return nil }
    let place = SourceLocation(file: source.file, line: 1)
    guard let first = body.blocks.first(where: { block in body.text[block.text].contains { $0 > 0x20 } }) else {
      return Diagnostic(
        .textKind, at: place, "`text: \(text.rawValue)` mà dưới phần đầu trang không có nội dung",
        fix: "Thêm nội dung, hoặc viết `text: none`.", subject: "text:")
    }
    guard text == .full else { return nil }
    let opening = Folding.fold(body.string(first.text))
    guard let said = notFull.first(where: { opening.contains($0.0) }) else { return nil }
    return Diagnostic(
      .textKind, at: place, "`text: full` mà đoạn đầu nói trang \(said.1)",
      fix: "Viết `text: summary` nếu trang lược thuật, `text: extract` nếu trích nguyên văn một phần.", subject: "text:"
    )
  }

  /// What a page says that has not the whole text, folded.
  private static let notFull = [
    ("khong phai toan van", "không phải toàn văn"), ("chua co toan van", "chưa có toàn văn"),
    ("luoc thuat", "là bản lược thuật"), ("trang nay tom tat", "là bản tóm tắt"),
    ("not the full text", "không phải toàn văn"), ("this page summarises", "là bản tóm tắt"),
  ]

  /// How the lines of the body are read, where they are those of an official document.
  public var layout: ((LinesToLayOut) -> [LineLayout])? {
    kind == .document ? { DocumentLines($0).layout } : nil
  }

  private static func frontMatter(of source: SourceText, _ split: FrontMatter.Split, _ facts: Facts) -> Fingerprint {
    Fingerprint { writer in
      writer.put(source.file)
      writer.put(facts.document?.statedEffective?.description ?? "")
      writer.put(facts.document?.ended?.description ?? "")
      for line in source.lines.prefix(split.bodyOffset) { writer.put(bytes: line.utf8) }
    }
  }

  /// Parses the body again.
  func reread(in source: String) throws(DiagnosticError) -> MarkupDocument {
    Publication.parse(try split(in: source), kind, file).value.body
  }

  /// The Markdown of the body.
  public func source(in source: String) throws(DiagnosticError) -> String { try split(in: source).body }

  /// The Markdown of the body as it lies in the file, which is not decoded again; nil where lines end in more than a line
  /// feed, or the file is not cut as plainly as nearly all are.
  public func plainSource(in source: String) throws(DiagnosticError) -> ArraySlice<UInt8>? {
    let bytes = try ContentFolder.bytes(file, in: source)
    guard Fingerprint(of: bytes) == fingerprint else { throw changed }
    return LineEnds.mayHold(bytes[...]) ? nil : FrontMatter.plainBody(of: bytes)
  }

  private func split(in source: String) throws(DiagnosticError) -> FrontMatter.Split {
    let text = try ContentFolder.text(file, in: source)
    guard text.fingerprint == fingerprint else { throw changed }
    return try FrontMatter.split(text)
  }

  private var changed: DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .fileUnreadable, at: SourceLocation(file: file), "Tệp thay đổi trong khi đang dựng",
        fix: "Lưu xong tệp rồi chạy lại."))
  }

  /// `content/van-ban/2017/x.en.md` → `2017/x`, English.
  static func address(of file: String, kind: PublicationKind) -> (String, Language) {
    var path = file
    let folder = "content/\(kind.rawValue)/"
    if path.hasPrefix(folder) { path = String(path.utf8.dropFirst(folder.utf8.count)) ?? path }
    if FileNames.isPage(path) { path = String(path.utf8.dropLast(3)) ?? path }
    let end = path.utf8.suffix(3)
    guard end.count == 3, end.elementsEqual(".en".utf8, by: { $0 | 0x20 == $1 }) else { return (path, .vietnamese) }
    return (String(path.utf8.dropLast(3)) ?? path, .english)
  }

  private static func addressProblem(_ address: String, file: String) -> Diagnostic? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.allSatisfy(Slug.isValid) { return nil }
    // Vietnamese is what has no ending of its own.
    let suggestion = parts.map { Slug.isValid($0) ? $0 : Slug.make($0.hasSuffix(".vi") ? String($0.dropLast(3)) : $0) }
      .joined(separator: "/")
    return Diagnostic(
      .fileName, at: SourceLocation(file: file),
      "Tên tệp không dùng làm địa chỉ được: chỉ chữ thường không dấu, chữ số và dấu gạch nối",
      fix: (parts.contains { $0.hasPrefix("_") } ? "Trang chưa đăng thì thêm dòng `draft: true` ở đầu trang. " : "")
        + "Đổi tên tệp thành `\(suggestion.isEmpty ? "ten-trang" : suggestion).md`, hoặc thêm khóa `slug`.")
  }

  /// Nil where only code is composed so, which stays as it is.
  private static func decomposed(_ source: SourceText) -> Diagnostic? {
    let frame = SourceFrame(source)
    guard
      let line = source.lines.indices.first(where: {
        frame.lines[$0].part != .closed && !NormalForm.isNFC(String(source.lines[$0]))
      })
    else { return nil }
    let text = source.lines[line]
    let column = text.enumerated().first { !NormalForm.isNFC(String($0.element)) }?.offset ?? 0
    let length = text.dropFirst(column).prefix { !$0.isWhitespace }.count
    return source.diagnostic(
      .textNotNFC, line: line + 1, column: column + 1, length: length, "Chữ có dấu được gõ ở dạng tổ hợp (NFD)",
      note: "Cổng tự chuyển về dạng dựng sẵn (NFC) khi đọc.",
      fix: "Lưu lại tệp ở dạng Unicode dựng sẵn (NFC), hoặc chạy `congbo check --fix`.")
  }
}

extension Moment {
  /// What stands in the place of a day that could not be read: before and after nothing that is compared with it.
  static let unread = Moment(Day(year: 9999, month: 12, day: 31) ?? .epoch)
}
