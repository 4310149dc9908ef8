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
