import Diagnostics
import Markup
import Vietnamese

/// Slips in the citations of one publication: a number without its symbol, a form that contradicts the number, a year or
/// a day that contradicts the catalogue. Where the front matter names the right number in one of its relations, the
/// editor has seen the slip, which then stands in the original, and nothing is said.
struct CitationReview {
  let publication: Publication
  let body: MarkupDocument
  let index: Int
  let catalog: Catalog
  let documents: DocumentFinder
  private(set) var diagnostics: [Diagnostic] = []
  private let known: [DocumentNumber]

  init(
    _ publication: Publication, _ body: MarkupDocument, index: Int, catalog: Catalog, documents: DocumentFinder
  ) {
    self.publication = publication
    self.body = body
    self.index = index
    self.catalog = catalog
    self.documents = documents
    known =
      (publication.facts.document?.relations.compactMap(\.number) ?? []) + publication.facts.about.compactMap(\.number)
  }

  /// What an editor does who finds the slip in print.
  private var keep: String {
    switch publication.kind {
    case .document: " Nếu bản gốc in như vậy thì giữ nguyên và ghi số đúng vào `cites`."
    case .news: " Nếu bản gốc in như vậy thì giữ nguyên và ghi số đúng vào `documents`."
    case .page: ""
    }
  }

  mutating func run() {
    for citation in publication.citations {
      let resolution = catalog.resolver.resolve(citation, from: index)
      switch resolution {
      case .found: break
      case .otherDay(let found): day(citation, found)
      case .otherIssuer(let found): issuer(citation, found)
      case .otherName(let found): name(citation, found)
      case .otherForm, .unknown, .none, .several, .later: year(citation)
      }
      if case .otherForm(let found) = resolution { form(citation, found) } else { form(citation, resolution.document) }
    }
    diagnostics += MissingProvisionReview(publication, body, index: index, catalog: catalog).diagnostics()
    for (number, block) in body.blocks.enumerated() where block.kind != .code {
      for slip in CitationSlip.find(in: body.text[block.text]) { report(slip, block: number) }
    }
  }

  private mutating func report(
    _ id: DiagnosticID, _ range: Range<Int>, block: Int, _ message: String, note: String? = nil, fix: String
  ) {
    if body.runs(touching: range).contains(where: \.isCode) { return }
    diagnostics.append(
      Diagnostic(
        id, at: SourceLocation(file: publication.file, line: body.line(at: range.lowerBound, block: block)),
        message, note: note, fix: fix, subject: body.string(range)))
  }

  // MARK: Whole numbers

  private mutating func form(_ citation: Citation, _ found: Int?) {
    if found == nil, citation.form != nil, citation.number.form == .letter, let likelier = citation.number.likelier {
      return report(
        .citationTypeMismatch, citation.text, block: citation.block,
        "Ký hiệu lạ trong «\(body.string(citation.text))»", note: "Chỗ dẫn này không có liên kết.",
        fix: "Có phải ý bạn là `\(likelier)`?" + keep)
    }
    guard let named = citation.form, CitationForms.acts.contains(named.name) else { return }
    if found == nil, isOldDecision(citation, named) { return }
    let stated = found.flatMap { catalog.publications[$0].facts.document?.form } ?? citation.number.form
    guard let stated, stated != .letter,
      !CitationForms.agree(
        named, stated, number: citation.number,
        year: citation.day?.year ?? citation.year ?? publication.facts.document?.issued?.year)
    else { return }
    report(
      .citationTypeMismatch, citation.text, block: citation.block,
      "Bài ghi «\(body.string(citation.text))», nhưng \(citation.number) là \(stated.name)",
      note: found.map { "Trên Cổng: \(catalog.publications[$0].facts.title)." },
      fix: "So lại với bản gốc: sửa «\(named.name)» hoặc sửa số.")
  }

  /// Whether the number is one of the decisions of the Chairman of the Council of Ministers, which had the sign of directives until
  /// the Council was no more in 1992: `Quyết định số 327-CT ngày 15/9/1992`.
  private func isOldDecision(_ citation: Citation, _ named: DocumentForm) -> Bool {
    named.name == "Quyết định" && citation.number.year == nil && citation.number.symbolParts == ["CT"]
      && (citation.day?.year ?? citation.year ?? 1992) <= 1992
  }

  private mutating func day(_ citation: Citation, _ found: Int) {
    guard let day = citation.day, let issued = catalog.publications[found].facts.document?.issued else { return }
    report(
      .citationOtherDay, citation.numberRange, block: citation.block,
      "Bài ghi \(citation.number) ngày \(day.vietnamese), còn trên Cổng văn bản này ban hành ngày \(issued.vietnamese)",
      fix: "So lại với bản gốc của hai văn bản rồi sửa chỗ sai.")
  }

  private mutating func issuer(_ citation: Citation, _ found: Int) {
    guard let issuer = catalog.publications[found].facts.document?.issuer.value else { return }
    report(
      .citationOtherIssuer, citation.numberRange, block: citation.block,
      "Bài ghi \(citation.number) của một cơ quan khác, còn trên Cổng văn bản này do \(issuer) ban hành",
      note: "Chỗ dẫn này không có liên kết.", fix: "So lại với bản gốc của hai văn bản rồi sửa số hoặc tên cơ quan.")
  }

  private mutating func name(_ citation: Citation, _ found: Int) {
    guard let name = citation.name else { return }
    report(
      .citationOtherName, citation.numberRange, block: citation.block,
      "Bài ghi «\(name)» với số \(citation.number), còn trên Cổng số này là «\(catalog.publications[found].facts.title)»",
      note: "Chỗ dẫn này không có liên kết.", fix: "So lại với bản gốc rồi sửa tên luật hoặc số.")
  }

  private mutating func year(_ citation: Citation) {
    for sibling in documents.siblings(of: citation.number) {
      let document = catalog.publications[sibling].facts.document
      guard sibling != index, let document, let number = document.number?.value, !known.contains(number),
        number != citation.number || citation.day.map({ $0 != document.issued }) ?? false,
        isSame(citation, number, issued: document.issued), catalog.resolver.canBe(sibling, citation),
        !number.isLocal || catalog.issuerOf[sibling] == catalog.issuerOf[index]
      else { continue }
      let day = document.issued.map { " ngày \($0.vietnamese)" } ?? ""
      return report(
        .citationOtherYear, citation.numberRange, block: citation.block,
        "Bài dẫn \(citation.number)\(citation.day.map { " ngày \($0.vietnamese)" } ?? ""), còn Cổng có \(number)\(day)",
        note: citation.number.year == number.year ? nil : "Năm chỉ đứng trong số của văn bản quy phạm pháp luật.",
        fix: "Có phải ý bạn là `\(number)`\(day)?" + keep)
    }
  }

  /// Whether a document whose number differs only in the year is probably the one cited. Serial numbers begin anew each
  /// year, so that another year alone says nothing: day and month must agree, or the year in the number must be the
  /// document's own year of issue.
  private func isSame(_ citation: Citation, _ number: DocumentNumber, issued: Day?) -> Bool {
    if let day = citation.day {
      guard let issued else { return number.year == nil && day.year == citation.number.year }
      return day.day == issued.day && day.month == issued.month
    }
    guard let year = citation.number.year, number.year == nil else { return false }
    return issued.map { $0.year == year } ?? true
  }

  // MARK: What is no number

  private mutating func report(_ slip: CitationSlip, block: Int) {
    switch slip.kind {
    case .spaced(let number):
      report(
        .citationSpacing, slip.range, block: block,
        "Số ký hiệu bị chen khoảng trắng: «\(body.string(slip.range))»",
        note: "Cổng hiểu là \(number).", fix: "Viết liền: `\(number)`.")
    case .fused(let number):
      report(
        .citationHyphen, slip.range, block: block, "Số ký hiệu thiếu gạch nối: «\(body.string(slip.range))»",
        note: "Cổng hiểu là \(number).", fix: "Viết đủ: `\(number)`.")
    case .tangled(let number):
      report(
        .citationHyphen, slip.range, block: block, "Số ký hiệu có dấu thừa hoặc nhầm: «\(body.string(slip.range))»",
        note: "Cổng hiểu là \(number).", fix: "Viết đúng: `\(number)`.")
    case .joined(let number):
      report(
        .citationSpacing, slip.range, block: block,
        "Thiếu khoảng trắng trước số ký hiệu «\(body.string(slip.range))»",
        note: "Cổng không nhận ra số này nên không tạo được liên kết.", fix: "Viết ` \(number)`, cách chữ đứng trước.")
    case .grouped(let digits, let number):
      report(
        .citationSpacing, slip.range, block: block, "Số ký hiệu có dấu chấm: «\(body.string(slip.range))»",
        note: "Cổng không nhận ra số này nên không tạo được liên kết.",
        fix: "Viết liền `\(digits)\(number)`; nếu «\(digits).» là số thứ tự thì thêm khoảng trắng phía sau.")
    case .unsigned(let number):
      report(
        .citationSpacing, slip.range, block: block, "Số ký hiệu thiếu dấu gạch chéo: «\(body.string(slip.range))»",
        note: "Cổng không nhận ra số này nên không tạo được liên kết.", fix: "Có phải ý bạn là `\(number)`?")
    case .bare(let serial, let form, let day):
      if known.contains(where: { $0.serial == serial && ($0.form == nil || $0.form == form) }) { return }
      let candidates = documents.documents(serial: serial, form: form).compactMap { candidate -> DocumentNumber? in
        let document = catalog.publications[candidate].facts.document
        if let day, let issued = document?.issued, issued != day { return nil }
        return document?.number?.value
      }
      let question = candidates.count == 1 ? candidates.first.map { "Có phải ý bạn là `\($0)`?" } : nil
      report(
        .citationNoSymbol, slip.range, block: block,
        "«\(body.string(slip.range))» thiếu ký hiệu, nên không rõ là văn bản nào",
        fix: (question ?? "Ghi đủ số và ký hiệu, ví dụ `153/QĐ-TTg`.") + keep)
    }
  }
}
