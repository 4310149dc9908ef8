import OpenData
import Publications
import Vietnamese

/// What search engines and browsers look for at the root of a site.
extension Site {
  /// `/sitemap.xml` (sitemaps.org 0.9): every page that search engines may show, with the day on which it was last changed.
  func siteMapXML() -> [UInt8] {
    var xml = XML.declaration + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for page in plan.pages {
      guard case .listed(let changed) = page.page.siteMapEntry(in: self) else { continue }
      let day = changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
      xml += "  <url><loc>\(XML.escape(addresses.absolute(page.path)))</loc>\(day)</url>\n"
    }
    return Array((xml + "</urlset>\n").utf8)
  }

  /// `/robots.txt` (RFC 9309).
  func robots() -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(addresses.absolute("/sitemap.xml"))\n".utf8)
  }

  /// `/opensearch.xml` (OpenSearch 1.1): browsers offer the portal's search.
  func openSearch() -> [UInt8] {
    let name = configuration.shortName.vietnamese
    return Array(
      (XML.declaration + """
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>\(XML.escape(String(name.prefix(16))))</ShortName>
          <Description>\(XML.escape(configuration.description.vietnamese))</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Url type="text/html" template="\(XML.escape(addresses.absolute("/tim-kiem/")))?q={searchTerms}"/>
        </OpenSearchDescription>

        """).utf8)
  }
}
