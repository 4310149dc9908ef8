import Publications
import Templates
import Vietnamese

/// One plan beside all its parents.
struct AlignmentPage: Page {
  /// Index of the plan.
  let document: Int

  static let view: any PageContent.Type = AlignmentView.self

  func address(in outline: SiteOutline) -> PageAddress {
    let publication = outline.catalog.publications[document]
    return PageAddress(
      AlignmentCatalog.path(ofPlan: publication.slug), "trang đối chiếu của \(publication.file)")
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.frontMatter(document)
    facts.pairs(of: document)
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    let own = site.documentLink(document)
    let title = words.text(.alignmentOf, ["name": own.text])
    var facts = site.alignmentFacts(title, AlignmentCatalog.path(ofPlan: site.publication(document).slug))
    let list = LinkView(words.text(.alignmentTitle), site.addresses.href(AlignmentCatalog.path(page: 1)))
    facts.breadcrumb.insert(list, at: facts.breadcrumb.count - 1)
    facts.up = list
    let pairs = site.alignment.pairs(of: document).map { pair in
      let parent = site.documentLink(pair.parent)
      return AlignedPairView(
        id: site.anchor(pair), title: "\(words.text(pair.relation.word)): \(parent.text)",
        summary: site.summary(pair), ownName: own.text, parentName: parent.text,
        parent: LinkView(site.publication(pair.parent).facts.title, parent.url), rows: pair.rows.map(site.alignedRow))
    }
    let view = AlignmentView(
      title: title, intro: words.text(.alignmentIntro),
      document: LinkView(site.publication(document).facts.title, own.url), pairs: pairs, downloads: site.alignmentFiles)
    return try site.render(view, facts)
  }
}

// MARK: Sample

extension AlignmentPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "alignment", ViewsSamples.alignment,
      ViewsSamples.page("alignment", "Đối chiếu", path: "/data/doi-chieu/a/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static let alignment: AlignmentView = {
    let side = AlignedSideView(
      amount: "70%", quote: "70% dịch vụ công", url: "/van-ban/2972-qd-ubnd/#chi-tieu-11", deadline: "đến năm 2025",
      provision: "Mục 2 điểm b")
    return AlignmentView(
      title: "Đối chiếu: Quyết định số 2972/QĐ-UBND", intro: "Đặt cạnh nhau.",
      document: LinkView("Quy hoạch", "/van-ban/2972-qd-ubnd/"),
      pairs: [
        AlignedPairView(
          id: "voi-153-qd-ttg", title: "Triển khai: 153/QĐ-TTg", summary: "Thấp hơn: 1", ownName: "2972",
          parentName: "153",
          parent: LinkView("Chương trình", "/van-ban/153-qd-ttg/"),
          rows: [
            AlignedRowView(
              verdict: "Thấp hơn", code: "lower", own: side, parent: side, timing: "muộn hơn 5 năm", doubt: "Chưa chắc"),
            AlignedRowView(verdict: "Thiếu", code: "missing", parent: side),
          ])
      ], downloads: [LinkView("JSON", "/data/alignment.json")])
  }()
}
