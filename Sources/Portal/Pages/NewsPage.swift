import Publications
import Targets
import Templates
import Vietnamese

/// The page of a news item.
struct NewsPage: PublicationPage {
  let index: Int

  static let view: any PageContent.Type = NewsView.self

  /// How many other news about the same documents it shows.
  private static let mostRelated = 5

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.publication(index)
    let site = facts.site
    facts.news(related(in: site), about: site.catalog.documentsOf[index])
    return .whileFactsStay
  }

  func html(in site: Site) throws -> [UInt8] {
    try site.render(view(in: site), site.publicationFacts(index, "news"))
  }

  /// Other news about its documents, the newest first.
  private func related(in site: Site) -> [Int] {
    var related: [Int] = []
    for document in site.catalog.documentsOf[index] {
      for other in site.catalog.newsAbout[document] where other != index && !related.contains(other) {
        if related.count == NewsPage.mostRelated { return related }
        related.append(other)
      }
    }
    return related
  }

  private func view(in site: Site) throws -> NewsView {
    let publication = site.publication(index)
    let language = publication.language
    let facts = publication.facts
    let documents = site.catalog.documentsOf[index]
    return NewsView(
      title: facts.title, published: site.date(facts.date, language), body: try site.body(index),
      category: site.link(.section(.news), language), updated: site.updated(publication),
      author: facts.author, source: facts.source.map { LinkView($0.name, $0.url) }, summary: facts.summary,
      image: site.picture(index), outline: site.anchors(index).outline.count > 3 ? site.outline(index) : [],
      documents: documents.map { site.item($0, language) }, related: related(in: site).map { site.item($0, language) },
      attachments: site.attachmentViews(publication, language),
      fields: site.catalog.fieldsOf[index].map { site.link(.field($0), language) },
      tags: site.tagLinks(publication, language), views: site.readingCount(index, language), video: site.video(index),
      changes: site.changes(publication))
  }
}
