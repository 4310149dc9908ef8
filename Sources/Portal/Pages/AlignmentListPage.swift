import Publications
import Templates
import Vietnamese

/// One page of the list of plans that stand beside a parent.
struct AlignmentListPage: Page {
  /// Of the page, from 1.
  let number: Int

  static let view: any PageContent.Type = AlignmentListView.self

  func address(in outline: SiteOutline) -> PageAddress {
    PageAddress(AlignmentCatalog.path(page: number), "trang đối chiếu")
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.allPairs()
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    var facts = site.alignmentFacts(words.text(.alignmentTitle), AlignmentCatalog.path(page: number))
    facts.previous = number > 1 ? AlignmentCatalog.path(page: number - 1) : nil
    facts.next = number < site.alignment.pageCount ? AlignmentCatalog.path(page: number + 1) : nil
    let items = site.alignment.documents(page: number).flatMap { document, pairs in
      site.alignment.pairs[pairs].map { pair in
        let path = site.addresses.href(AlignmentCatalog.path(ofPlan: site.publication(document).slug))
        return AlignmentItemView(
          document: site.documentLink(document), parent: site.documentLink(pair.parent),
          relation: words.text(pair.relation.word), summary: site.summary(pair),
          link: LinkView(words.text(.alignmentSee), path + "#" + site.anchor(pair)))
      }
    }
    let view = AlignmentListView(
      title: facts.title, intro: words.text(.alignmentIntro), items: items,
      pagination: PaginationView(current: number, total: site.alignment.pageCount, words: words) {
        site.addresses.href(AlignmentCatalog.path(page: $0))
      }, downloads: site.alignmentFiles, emptyText: items.isEmpty ? words.text(.alignmentEmpty) : nil)
    return try site.render(view, facts)
  }
}

// MARK: Sample

extension AlignmentListPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "alignment-list", ViewsSamples.alignmentList(words),
      ViewsSamples.page("alignment", "Đối chiếu", path: "/data/doi-chieu/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static func alignmentList(_ words: Words) -> AlignmentListView {
    AlignmentListView(
      title: "Đối chiếu", intro: "Đặt cạnh nhau.",
      items: [
        AlignmentItemView(
          document: LinkView("Quyết định số 2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"),
          parent: LinkView("Quyết định số 153/QĐ-TTg", "/van-ban/153-qd-ttg/"), relation: "Triển khai",
          summary: "Thấp hơn: 1; Thiếu: 2", link: LinkView("Xem đối chiếu", "/data/doi-chieu/2972-qd-ubnd/"))
      ], pagination: PaginationView(current: 1, total: 2, words: words) { "/data/doi-chieu/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/alignment.json")], emptyText: "Chưa có.")
  }
}
