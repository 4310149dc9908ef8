import Publications
import Templates

/// The page that the server shows for an address that is none.
struct NotFoundPage: Page {
  static let view: any PageContent.Type = NotFoundView.self

  static let path = "/404.html"

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(NotFoundPage.path, "trang không tìm thấy") }

  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .leftOut }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(.vietnamese)
    let suggestions = site.configuration.menu.map {
      LinkView($0.title.vietnamese, site.addresses.href($0.url.vietnamese))
    }
    var facts = site.simpleFacts(words.text(.notFound), "not-found", NotFoundPage.path)
    facts.isHidden = true
    return try site.render(NotFoundView(title: words.text(.notFound), suggestions: suggestions), facts)
  }
}

// MARK: Sample

extension NotFoundPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "not-found", ViewsSamples.notFound,
      ViewsSamples.page("not-found", "Không tìm thấy trang", path: "/404.html"))
  }
}

extension ViewsSamples {
  static let notFound = NotFoundView(
    title: "Không tìm thấy trang", suggestions: [LinkView("Trang chủ", "/"), LinkView("Văn bản", "/van-ban/")])
}
