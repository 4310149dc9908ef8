/// An Atom feed (RFC 4287).
package struct AtomFeed {
  /// What stands before the entries.
  package struct Head {
    package var title: String
    package var language: String
    /// When the newest entry changed (RFC 3339).
    package var updated: String
    /// Of the feed itself, which is its identifier too.
    package var address: String
    /// The page that it follows.
    package var page: String
    package var author: String
    package var rights: String

    package init(
      title: String, language: String, updated: String, address: String, page: String, author: String, rights: String
    ) {
      self.title = title
      self.language = language
      self.updated = updated
      self.address = address
      self.page = page
      self.author = author
      self.rights = rights
    }
  }

  /// One entry.
  package struct Entry {
    package struct Category {
      package var term: String
      package var label: String

      package init(term: String, label: String) {
        self.term = term
        self.label = label
      }
    }

    package var title: String
    /// An address that stays.
    package var id: String
    package var page: String
    /// RFC 3339.
    package var published: String?
    /// RFC 3339.
    package var updated: String
    package var author: String?
    package var categories: [Category]
    package var summary: String
    /// HTML.
    package var content: String?

    package init(
      title: String, id: String, page: String, published: String? = nil, updated: String, author: String? = nil,
      categories: [Category] = [], summary: String, content: String? = nil
    ) {
      self.title = title
      self.id = id
      self.page = page
      self.published = published
      self.updated = updated
      self.author = author
      self.categories = categories
      self.summary = summary
      self.content = content
    }
  }

  private let head: Head
  private let entries: [Entry]

  package init(_ head: Head, entries: [Entry]) {
    self.head = head
    self.entries = entries
  }

  /// The file, UTF-8.
  package var file: [UInt8] {
    let address = XML.escape(head.address)
    var xml = XML.declaration
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(head.language)\">\n"
    xml += "  <title>\(XML.escape(head.title))</title>\n"
    xml += "  <id>\(address)</id>\n  <updated>\(head.updated)</updated>\n"
    xml += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(address)\"/>\n"
    xml += "  <link rel=\"alternate\" type=\"text/html\" href=\"\(XML.escape(head.page))\"/>\n"
    xml += "  <author><name>\(XML.escape(head.author))</name></author>\n"
    xml += "  <rights>\(XML.escape(head.rights))</rights>\n"
    for entry in entries { xml += entry.xml }
    return Array((xml + "</feed>\n").utf8)
  }
}

extension AtomFeed.Entry {
  fileprivate var xml: String {
    var xml = "  <entry>\n    <title>\(XML.escape(title))</title>\n    <id>\(XML.escape(id))</id>\n"
    xml += "    <link rel=\"alternate\" type=\"text/html\" href=\"\(XML.escape(page))\"/>\n"
    if let published { xml += "    <published>\(published)</published>\n" }
    xml += "    <updated>\(updated)</updated>\n"
    if let author { xml += "    <author><name>\(XML.escape(author))</name></author>\n" }
    for category in categories {
      xml += "    <category term=\"\(XML.escape(category.term))\" label=\"\(XML.escape(category.label))\"/>\n"
    }
    xml += "    <summary>\(XML.escape(summary))</summary>\n"
    if let content { xml += "    <content type=\"html\">\(XML.escape(content))</content>\n" }
    return xml + "  </entry>\n"
  }
}
