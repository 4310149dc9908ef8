import Diagnostics
import Markup
import Vietnamese

/// What an editor should look at again in linked content, beyond what a build needs: headings, pictures, citations,
/// text in old encodings, the form of documents, what is personal, what came late. Only warnings; `congbo check` asks for them.
public struct Review: Sendable {
  let catalog: Catalog
  let documents: DocumentFinder
  private let delay: DelayReview
  private let identifiers: IdentifierReview

  /// Prepares the review of a catalogue.
  public init(_ catalog: Catalog) {
    self.catalog = catalog
    documents = DocumentFinder(catalog)
    delay = DelayReview(catalog)
    identifiers = IdentifierReview(catalog.content.configuration)
  }

  /// The warnings about one publication, by its index. Linear in its text.
  ///
  /// - Throws: `file-unreadable` where the text is to be read again and has changed.
  public func diagnostics(of index: Int) throws(DiagnosticError) -> [Diagnostic] {
    let publication = catalog.publications[index]
    let body = try publication.body
    var found = headings(publication, body) + links(publication)
    if let legacy = legacyText(publication, body) { found.append(legacy) }
    var reader = CitationReview(publication, body, index: index, catalog: catalog, documents: documents)
    reader.run()
    found += reader.diagnostics + identifiers.diagnostics(of: publication, body)
    if publication.kind == .document, publication.language == .vietnamese {
      found += ProvisionReview.diagnostics(of: publication, body) + DateReview.diagnostics(of: publication, body)
      let isAmended = catalog.inverseRelationsOf[index].contains { $0.kind == .amends || $0.kind == .supplements }
      found += FactsReview.diagnostics(of: publication, body, isAmended: isAmended)
      found += PlanReview.diagnostics(of: publication, body) + RelationReview.diagnostics(of: publication, body)
      if let late = delay.diagnostic(of: publication) { found.append(late) }
    }
    if publication.language == .english, let other = catalog.translationOf[index],
      let figure = try TranslationReview.diagnostic(of: publication, body, original: catalog.publications[other])
    {
      found.append(figure)
    }
    return found.filter { !publication.facts.acceptedWarnings.contains($0.id) }
  }

  // MARK: Headings

  private func headings(_ publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var last: Int?
    for block in body.blocks {
      guard case .heading(let level) = block.kind, !block.isQuoted else { continue }
      let title = body.string(block.text)
      let place = SourceLocation(file: publication.file, line: block.line)
      if title.allSatisfy(\.isWhitespace) {
        found.append(
          Diagnostic(.headingEmpty, at: place, "Đề mục không có chữ", fix: "Viết tên đề mục, hoặc xóa dòng này."))
      }
      // The page's own heading stands above the first one.
      let deepest = (last ?? 1) + 1
      if level > deepest {
        let marks = String(repeating: "#", count: deepest)
        found.append(
          Diagnostic(
            .headingSkipsLevel, at: place,
            last.map { "Đề mục nhảy từ cấp \($0) xuống cấp \(level)" } ?? "Đề mục đầu tiên đã ở cấp \(level)",
            fix: "Dùng `\(marks)` cho đề mục này, và sửa các đề mục con theo.",
            subject: String(repeating: "#", count: level)))
      }
      last = level
    }
    return found
  }

  // MARK: Links and pictures

  private func links(_ publication: Publication) -> [Diagnostic] {
    publication.links.compactMap { link in
      let place = SourceLocation(file: publication.file, line: link.line)
      let hasText = link.label.contains { !$0.isWhitespace }
      if link.isImage {
        guard !hasText else { return nil }
        return Diagnostic(
          .pictureNoText, at: place, "Ảnh «\(link.destination)» chưa có chữ mô tả",
          fix: "Viết giữa hai ngoặc vuông điều ảnh cho thấy: `![Toàn cảnh hội nghị](\(link.destination))`.",
          subject: link.destination.isEmpty ? nil : link.destination)
      }
      if hasText, !link.destination.isEmpty { return nil }
      return Diagnostic(
        .linkEmpty, at: place, hasText ? "Liên kết «\(link.label)» không có địa chỉ" : "Liên kết không có chữ",
        fix: hasText
          ? "Ghi địa chỉ giữa hai ngoặc tròn, hoặc bỏ ngoặc." : "Viết giữa hai ngoặc vuông nơi liên kết dẫn tới.",
        subject: hasText ? "[\(link.label)]" : "](\(link.destination)")
    }
  }

  // MARK: Encodings

  private func legacyText(_ publication: Publication, _ body: MarkupDocument) -> Diagnostic? {
    let facts = publication.facts
    if let finding = LegacyEncoding.find(in: facts.title + "\n" + (facts.summary ?? ""), takesOne: true) {
      return legacyText(finding, at: SourceLocation(file: publication.file, line: 1))
    }
    if let finding = BrokenText.find(in: facts.title + "\n" + (facts.summary ?? "")) {
      return brokenText(finding, at: SourceLocation(file: publication.file, line: 1))
    }
    if let found = CharacterReference.find(in: facts.title) ?? facts.summary.flatMap(CharacterReference.find) {
      return Diagnostic(
        .textLegacyCharacters, at: SourceLocation(file: publication.file, line: 1),
        "Mã HTML trong phần đầu trang: «\(found.written)»", note: "Người đọc thấy nguyên mã ấy.",
        fix: "Viết thẳng: «\(found.shown.prefix(160))».", subject: found.written)
    }
    var text = body.text
    // Examples in code are meant as they stand.
    for run in body.runs where run.isCode {
      for at in run.text where text[at] != 0x0A { text[at] = 0x20 }
    }
    let readable = String(decoding: text, as: UTF8.self)
    func place(of word: String) -> SourceLocation {
      let block = body.blocks.first { $0.kind != .code && body.string($0.text).contains(word) }
      return SourceLocation(file: publication.file, line: block?.line ?? 1)
    }
    if let finding = LegacyEncoding.find(in: readable, takesOne: true) {
      return legacyText(finding, at: place(of: finding.word))
    }
    return BrokenText.find(in: readable).map { brokenText($0, at: place(of: $0.word)) }
  }

  private func brokenText(_ finding: BrokenText.Finding, at place: SourceLocation) -> Diagnostic {
    let isLost = finding.kind == .lost
    return Diagnostic(
      .textLegacyCharacters, at: place,
      (isLost ? "Chữ có dấu đã mất, chỉ còn dấu hỏi" : "Chữ đọc sai bảng mã") + ": «\(finding.word)»",
      note: finding.converted.map { "Có lẽ dòng này là: «\($0.prefix(120))»." },
      fix: isLost
        ? "Chép lại từ bản gốc và lưu với mã UTF-8, không phải ANSI."
        : "Mở bản gốc với mã UTF-8 rồi dán lại.",
      subject: finding.word)
  }

  private func legacyText(_ finding: LegacyEncoding.Finding, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .textLegacyCharacters, at: place, "Chữ ở bảng mã cũ \(finding.encoding.rawValue): «\(finding.word)»",
      note: "Có lẽ dòng này là: «\(finding.converted.prefix(120))».",
      fix: "Chuyển đoạn này sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi dán lại.", subject: finding.word)
  }
}
