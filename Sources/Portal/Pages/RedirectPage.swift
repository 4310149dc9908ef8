import Publications
import Templates
import Vietnamese

/// A former address of a publication, which leads to the one that it has now.
struct RedirectPage: Page {
  /// Index of the publication.
  let publication: Int
  /// Number of the address among its former ones.
  let alias: Int

  static let view: any PageContent.Type = RedirectView.self

  static let givesWay = true

  func address(in outline: SiteOutline) -> PageAddress {
    let publication = outline.catalog.publications[publication]
    let alias = publication.facts.aliases[alias]
    return PageAddress(
      Addresses.path(ofAlias: alias.value) ?? "/", "địa chỉ cũ của \(publication.file)", at: alias.location)
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.frontMatter(publication)
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .leftOut }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let (index, publication) = (publication, site.publication(publication))
    let path = Addresses.path(ofAlias: publication.facts.aliases[alias].value) ?? "/"
    var facts = PageFacts(
      title: publication.facts.title, kind: "redirect", path: path, language: publication.language)
    facts.isHidden = true
    return try site.render(
      RedirectView(
        title: publication.facts.title, target: site.href(index),
        canonical: site.addresses.absolute(publication.permalink)),
      facts)
  }
}

// MARK: Sample

extension RedirectPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "redirect", ViewsSamples.redirect,
      ViewsSamples.page("redirect", ViewsSamples.redirect.title, path: "/van-ban/cu/"))
  }
}

extension ViewsSamples {
  static let redirect = RedirectView(
    title: "Quyết định số 2972/QĐ-UBND", target: "/van-ban/2972-qd-ubnd/",
    canonical: "https://cntt.quangbinh.example/van-ban/2972-qd-ubnd/")
}
