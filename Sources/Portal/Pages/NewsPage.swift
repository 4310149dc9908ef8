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
    facts.standing(of: index)
    let site = facts.site
    facts.news(related(in: site), about: site.catalog.documentsOf[index])
    if site.publication(index).language == .english {
      for document in site.catalog.documentsOf[index] {
        facts.translation(of: document)
        if let other = site.catalog.translationOf[document] { facts.linked(other) }
      }
    }
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
    // In English a document is named by its English page, where it has one.
    let documents = site.catalog.documentsOf[index].map { document in
      language == .english ? site.catalog.translationOf[document] ?? document : document
    }
    return NewsView(
      title: facts.title, published: site.date(facts.date, language), body: try site.body(index),
      category: site.link(.section(.news), language), updated: site.updated(publication),
      author: facts.author, source: facts.source.map { LinkView($0.name, $0.url) }, summary: facts.summary,
      image: site.picture(index), outline: site.anchors(index).outline.count > 3 ? site.outline(index) : [],
      documents: documents.map { site.item($0, language) }, related: related(in: site).map { site.item($0, language) },
      attachments: site.attachmentViews(publication, language),
      fields: site.catalog.fieldsOf[index].map { site.link(.field($0), language) },
      tags: site.tagLinks(publication, language), views: site.readingCount(index, language), video: site.video(index),
      changes: site.changes(publication),
      results: site.catalog.isPrimary(index) ? site.resultsView(index, language) : nil)
  }
}

// MARK: Sample

extension NewsPage {
  package static func sample(_ words: Words) -> Sample {
    let view = ViewsSamples.newsItem(words)
    return Sample(
      "news", view,
      ViewsSamples.page(
        "news", view.title, path: "/tin-tuc/quy-hoach-cntt/", crumbs: [LinkView("Tin tức", "/tin-tuc/")], canShare: true
      ))
  }
}

extension ViewsSamples {
  static func newsItem(_ words: Words) -> NewsView {
    NewsView(
      title: "Quy hoạch phát triển công nghệ thông tin tỉnh Quảng Bình đến năm 2025: mười sáu chỉ tiêu cụ thể",
      published: Day(iso: "2017-09-05").map { DateView($0, hour: 10, minute: 30) } ?? day("2017-09-05"),
      body: plainBody,
      category: LinkView("Tin tức", "/tin-tuc/"), updated: day("2017-09-06"), author: "Nguyễn Thị Ánh Tuyết",
      source: LinkView("Cổng thông tin điện tử tỉnh", "https://quangbinh.gov.vn/"),
      summary: "Đến năm 2025, 70% dịch vụ công của tỉnh được cung cấp trực tuyến ở mức độ 3 và 50% ở mức độ 4.",
      image: ImageView(
        url: "/anh.svg", alt: "Cán bộ bộ phận một cửa hướng dẫn người dân", caption: "Bộ phận một cửa tại Đồng Hới"),
      outline: outline,
      documents: Array(documents(words).prefix(1)),
      related: news,
      attachments: attachments, fields: [LinkView("Công nghệ thông tin", "/linh-vuc/cntt/")],
      tags: [LinkView("quy hoạch", "/the/quy-hoach/")], views: "3.456",
      video: VideoView(
        url: "/hoi-nghi.mp4", type: "video/mp4", text: "Phó Chủ tịch tỉnh công bố quy hoạch tại hội nghị",
        size: "12 MB",
        poster: "/anh.svg"), results: resultsOfReport)
  }
}
