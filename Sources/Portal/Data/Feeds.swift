import Publications
import Vietnamese

/// XML written by hand: every text goes through `escape`.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  /// Text for element content and attributes; characters that XML 1.0 forbids become U+FFFD.
  static func escape(_ text: String) -> String { HTMLEscape.escape(text) }
}

extension Site {
  /// An Atom feed (RFC 4287) of the newest twenty of a list.
  func feed(title: String, path: String, page: String, items: some Sequence<Int>, _ language: Language) -> [UInt8] {
    let chosen = Array(items.prefix(Listing.pageSize))
    let updated = chosen.map { publication($0).facts.date }.max()?.rfc3339 ?? "\(today)T00:00:00+07:00"
    let name = configuration.name(language)
    var xml = XML.declaration
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">\n"
    xml += "  <title>\(XML.escape(title == name ? name : "\(title) – \(name)"))</title>\n"
    xml += "  <id>\(XML.escape(addresses.absolute(path)))</id>\n  <updated>\(updated)</updated>\n"
    xml += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(XML.escape(addresses.absolute(path)))\"/>\n"
    xml += "  <link rel=\"alternate\" type=\"text/html\" href=\"\(XML.escape(addresses.absolute(page)))\"/>\n"
    xml += "  <author><name>\(XML.escape(configuration.publisher(language)))</name></author>\n"
    for index in chosen { xml += feedEntry(index, language) }
    return Array((xml + "</feed>\n").utf8)
  }

  private func feedEntry(_ index: Int, _ language: Language) -> String {
    let publication = publication(index)
    let address = XML.escape(addresses.absolute(publication.permalink))
    let number = publication.facts.document.map { documentName($0, language) + ": " } ?? ""
    let moment = publication.facts.date.rfc3339
    var xml = "  <entry>\n    <title>\(XML.escape(number + publication.facts.title))</title>\n    <id>\(address)</id>\n"
    xml += "    <link rel=\"alternate\" type=\"text/html\" href=\"\(address)\"/>\n"
    xml += "    <published>\(moment)</published>\n    <updated>\(moment)</updated>\n"
    if let author = publication.facts.author { xml += "    <author><name>\(XML.escape(author))</name></author>\n" }
    for field in catalog.fieldsOf[index] { xml += "    <category term=\"\(XML.escape(catalog.fields[field].id))\" label=\"\(XML.escape(catalog.fields[field].name(language)))\"/>\n" }
    return xml + "    <summary>\(XML.escape(publication.facts.summary ?? publication.facts.title))</summary>\n  </entry>\n"
  }

  /// `/sitemap.xml` (sitemaps.org 0.9): every page that search engines may show, with its day of publication.
  func siteMapXML() -> [UInt8] {
    var xml = XML.declaration + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for page in plan.pages {
      switch page.kind {
      case .notFound, .redirect: continue
      case .publication(let index):
        xml += "  <url><loc>\(XML.escape(addresses.absolute(page.path)))</loc><lastmod>\(publication(index).facts.date.day)</lastmod></url>\n"
      default: xml += "  <url><loc>\(XML.escape(addresses.absolute(page.path)))</loc></url>\n"
      }
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

  /// JSON-LD of a publication: `Legislation` for documents, `NewsArticle` for news (schema.org).
  func structuredData(_ index: Int) -> String? {
    let publication = publication(index)
    let address = addresses.absolute(publication.permalink)
    var members: [(String, JSONValue)] = [("@context", .string("https://schema.org"))]
    let publisher = JSONValue.object([("@type", .string("GovernmentOrganization")), ("name", .string(configuration.publisher(publication.language)))])
    switch publication.kind {
    case .page: return nil
    case .news:
      members += [
        ("@type", .string("NewsArticle")), ("headline", .string(publication.facts.title)), ("url", .string(address)),
        ("datePublished", .string(publication.facts.date.iso)), ("inLanguage", .string(publication.language.rawValue)), ("publisher", publisher),
      ]
      if let author = publication.facts.author { members.append(("author", .object([("@type", .string("Person")), ("name", .string(author))]))) }
    case .document:
      guard let document = publication.facts.document else { return nil }
      members += [
        ("@type", .string("Legislation")), ("name", .string(publication.facts.title)), ("url", .string(address)),
        ("legislationType", .string(document.form.name)), ("datePublished", .string(publication.facts.date.iso)),
        ("inLanguage", .string(publication.language.rawValue)), ("publisher", publisher),
        ("legislationPassedBy", .object([("@type", .string("GovernmentOrganization")), ("name", .string(document.issuer.value))])),
      ]
      if let number = document.number { members.append(("legislationIdentifier", .string(number.value.description))) }
      if let issued = document.issued { members.append(("legislationDate", .string(issued.description))) }
      if let effective = document.effective { members.append(("legislationDateOfApplicability", .string(effective.description))) }
    }
    if let summary = publication.facts.summary { members.append(("description", .string(summary))) }
    return JSONValue.object(members).compact
  }
}
