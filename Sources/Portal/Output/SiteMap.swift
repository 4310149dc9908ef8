import OpenData
import Publications
import Vietnamese

/// What search engines and browsers look for at the root of a site.
extension Site {
  /// `/sitemap.xml` (sitemaps.org 0.9): every page that search engines may show, with the day on which it was last changed. Where
  /// these are more than a site map may name, it is an index of several.
  func siteMapFiles(_ maker: FileMaker) -> [SiteFile] {
    let (site, parts) = (self, siteMapParts())
    func file(_ path: String, _ part: Range<Int>) -> SiteFile {
      maker.file(at: path, declaring: { $0.siteMap() }) { site.siteMapXML(part) }
    }
    if parts.count == 1 { return [file("/sitemap.xml", parts[0])] }
    let paths = parts.indices.map { "/sitemap-\($0 + 1).xml" }
    let index = SiteFile(at: "/sitemap.xml") { site.siteMapIndex(paths) }
    return [index] + zip(paths, parts).map { file($0, $1) }
  }

  /// The pages of the plan in as many parts as there are site maps.
  private func siteMapParts() -> [Range<Int>] {
    var (parts, first, count, bytes): ([Range<Int>], Int, Int, Int) = ([], 0, 0, 0)
    for (number, page) in plan.pages.enumerated() {
      // The tags and the day come to less than eighty bytes.
      let size = addresses.baseURL.utf8.count + XML.escape(page.path).utf8.count + 80
      if count == limits.siteMapAddresses || bytes + size > limits.siteMapBytes - 200, count > 0 {
        parts.append(first..<number)
        (first, count, bytes) = (number, 0, 0)
      }
      (count, bytes) = (count + 1, bytes + size)
    }
    return parts + [first..<plan.pages.count]
  }

  private static let siteMapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func siteMapXML(_ part: Range<Int>) -> [UInt8] {
    var xml = XML.declaration + "<urlset xmlns=\"\(Site.siteMapNamespace)\">\n"
    for page in plan.pages[part] {
      guard case .listed(let changed) = page.page.siteMapEntry(in: self) else { continue }
      let day = changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
      xml += "  <url><loc>\(XML.escape(addresses.absolute(page.path)))</loc>\(day)</url>\n"
    }
    return Array((xml + "</urlset>\n").utf8)
  }

  private func siteMapIndex(_ paths: [String]) -> [UInt8] {
    let maps = paths.map { "  <sitemap><loc>\(XML.escape(addresses.absolute($0)))</loc></sitemap>\n" }
    return Array(
      (XML.declaration + "<sitemapindex xmlns=\"\(Site.siteMapNamespace)\">\n" + maps.joined() + "</sitemapindex>\n")
        .utf8)
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
