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
      RedirectPage.path(ofAlias: alias.value) ?? "/", "địa chỉ cũ của \(publication.file)", at: alias.location)
  }

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.frontMatter(publication)
    return .whileFactsStay
  }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .leftOut }

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let (index, publication) = (publication, site.publication(publication))
    let path = RedirectPage.path(ofAlias: publication.facts.aliases[alias].value) ?? "/"
    var facts = Site.PageFacts(
      title: publication.facts.title, kind: "redirect", path: path, language: publication.language)
    facts.isHidden = true
    return try site.render(
      RedirectView(
        title: publication.facts.title, target: site.href(index),
        canonical: site.addresses.absolute(publication.permalink)),
      facts)
  }

  /// A former address: absolute, of letters, digits, `-`, `_`, `.` and `/`, ending in `/` or in a file name `….html`.
  static func path(ofAlias alias: String) -> String? {
    guard alias.hasPrefix("/"), alias.count > 1 else { return nil }
    let parts = alias.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if part.isEmpty, index == parts.count - 1 { continue }
      let isFine = part.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || "-_.".utf8.contains(byte)
      }
      guard isFine, !part.isEmpty, !part.hasPrefix(".") else { return nil }
    }
    return alias.hasSuffix("/") || alias.hasSuffix(".html") ? alias : alias + "/"
  }
}
