import Diagnostics
import Publications
import Results
import Targets

/// Why the portal has no target of an id that front matter names: what an editor can do about it.
struct MissingTarget {
  /// Of the document that the id names, or of the page that bears this address now.
  let slug: String
  /// Nil where nothing is known.
  private(set) var reason: String?
  private(set) var fix: String?

  init(_ id: String, _ linker: ResultLinker) {
    let catalog = linker.catalog
    let named = String(id.prefix { $0 != "/" })
    let held = catalog.publications.firstIndex { $0.kind == .document && $0.slug == named }
    let former = "/\(PublicationKind.document.rawValue)/\(named)/"
    let renamed =
      held == nil ? catalog.publications.firstIndex { $0.facts.aliases.contains { $0.value == former } } : nil
    slug = renamed.map { catalog.publications[$0].slug } ?? named
    if let renamed {
      let now = catalog.publications[renamed].slug
      reason = "Tệp `\(named)` nay tên là `\(now)`."
      let same = now + id.dropFirst(named.count)
      if let target = linker.targets.ofPublication[renamed].first(where: { linker.targets.records[$0].id == same }) {
        reason =
          "Tệp `\(named)` nay tên là `\(now)`; `\(same)` là «\(Site.shortened(linker.targets.records[target].quote, 90))»."
        fix = "Ghi `target: \(same)`."
      }
    } else if let held {
      explain(id, catalog.publications[held], linker)
    } else if catalog.content.heldBack.contains(where: { $0.slug == named }) {
      reason = "`\(named)` là bản nháp, nên chưa có chỉ tiêu nào của nó trên Cổng."
      fix = "Đăng văn bản ấy trước, hoặc tạm xóa mục này."
    } else {
      reason = "Cổng không có văn bản nào tên tệp là `\(named)`."
    }
  }

  /// Of a document held here.
  private mutating func explain(_ id: String, _ publication: Publication, _ linker: ResultLinker) {
    let edits = publication.facts.document?.targets ?? TargetEdits()
    if edits.extract == false, edits.correct.isEmpty {
      reason = "`\(slug)` ghi `extract: false`, nên không có chỉ tiêu nào."
      fix = "Xóa `extract: false` ở văn bản ấy, thêm chỉ tiêu vào `targets.correct` của nó, hoặc xóa mục này."
      return
    }
    if edits.extract == nil, TargetIndex.rules(of: publication) != nil,
      !linker.targets.records.contains(where: { $0.document.slug == slug })
    {
      reason = "`\(slug)` là văn bản quy định, Cổng không đọc chỉ tiêu ở đó."
      fix = "Thêm `targets: {extract: true}` ở văn bản ấy nếu nó đề ra chỉ tiêu, hoặc xóa mục này."
      return
    }
    guard let body = try? publication.body else { return }
    var undropped = edits
    undropped.drop = []
    let document = TargetDocument(
      slug: slug, url: "", title: publication.facts.title,
      issued: (publication.facts.document?.issued ?? publication.facts.date.day).description)
    guard
      let record = TargetIndex.records(of: publication, in: body, document: document, edits: undropped)
        .value.first(where: { $0.id == id })
    else { return }
    let quote = "«\(Site.shortened(record.quote, 90))»"
    if !record.isConfirmed, record.confidence < linker.catalog.content.configuration.targetThreshold {
      reason = "\(quote) có độ tin cậy dưới `publish_from` của `portal.yml`, nên chưa được đăng."
      fix = "Xác nhận chỉ tiêu ấy trong `targets` của `\(slug)`, hoặc xóa mục này."
    } else if !edits.drop.isEmpty {
      reason = "\(quote) đã bị bỏ trong `targets.drop` của `\(slug)`."
      fix = "Xóa câu ấy khỏi `drop` nếu nó là chỉ tiêu, hoặc ghép với chỉ tiêu khác."
    }
  }
}
