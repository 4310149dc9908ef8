import JSON
import OpenData
import Publications
import Vietnamese

extension Site {
  /// The twenty of a list that the portal published last, newest first: what a feed announces.
  func latest(_ items: some Sequence<Int>) -> [Int] {
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      let (x, y) = (publication(a), publication(b))
      if x.facts.date != y.facts.date { return x.facts.date > y.facts.date }
      return x.permalink.utf8.lexicographicallyPrecedes(y.permalink.utf8)
    }
    var chosen: [Int] = []
    for item in items {
      if chosen.count == Listing.pageSize, let last = chosen.last {
        if !isBefore(item, last) { continue }
        chosen.removeLast()
      }
      chosen.insert(item, at: chosen.firstIndex { isBefore(item, $0) } ?? chosen.count)
    }
    return chosen
  }

  /// What names a publication for good (RFC 4287, 4.2.6): the address that it had first, which is the first of its former ones
  /// that this portal can have given, else its own.
  func permanentAddress(_ index: Int) -> String {
    let publication = publication(index)
    let former = publication.facts.aliases.lazy.compactMap { Addresses.path(ofAlias: $0.value) }.first { path in
      Language.allCases.contains { language in
        PublicationKind.allCases.contains { path.hasPrefix("\(language.root)\($0.rawValue)/") }
      }
    }
    return addresses.absolute(former ?? publication.permalink)
  }

  /// An Atom feed (RFC 4287) of what ``latest(_:)`` gives of a list. Identifiers are the first addresses, which stay.
  func feed(title: String, path: String, page: String, latest: [Int], _ language: Language) -> [UInt8] {
    let updated = latest.lazy.map { self.publication($0).facts.modified }.max()?.rfc3339 ?? "\(today)T00:00:00+07:00"
    let name = configuration.name(language)
    let head = AtomFeed.Head(
      title: title == name ? name : "\(title) – \(name)", language: language.rawValue, updated: updated,
      address: addresses.absolute(path), page: addresses.absolute(page), author: configuration.publisher(language),
      rights: configuration.licenseName)
    return AtomFeed(head, entries: latest.map { entry($0, language) }).file
  }

  private func entry(_ index: Int, _ language: Language) -> AtomFeed.Entry {
    let publication = publication(index)
    let number = publication.facts.document.map { documentName($0, language) + ": " } ?? ""
    return AtomFeed.Entry(
      title: number + publication.facts.title, id: permanentAddress(index),
      page: addresses.absolute(publication.permalink), published: publication.facts.date.rfc3339,
      updated: publication.facts.modified.rfc3339, author: publication.facts.author,
      categories: catalog.fieldsOf[index].map {
        .init(term: catalog.fields[$0].id, label: catalog.fields[$0].name(language))
      },
      summary: publication.facts.summary ?? publication.facts.title)
  }

  /// A JSON Feed 1.1 of the same items.
  func jsonFeed(title: String, path: String, page: String, latest: [Int], _ language: Language) -> [UInt8] {
    let entries = latest.map { index in
      let publication = publication(index)
      let address = addresses.absolute(publication.permalink)
      let number = publication.facts.document.map { documentName($0, language) + ": " } ?? ""
      var members: [(String, JSONValue)] = [
        ("id", .string(permanentAddress(index))), ("url", .string(address)),
        ("title", .string(number + publication.facts.title)),
        ("content_text", .string(publication.facts.summary ?? publication.facts.title)),
        ("date_published", .string(publication.facts.date.rfc3339)),
        ("language", .string(publication.language.rawValue)),
      ]
      if publication.facts.updated != nil {
        members.append(("date_modified", .string(publication.facts.modified.rfc3339)))
      }
      if let author = publication.facts.author {
        members.append(("authors", .array([.object([("name", .string(author))])])))
      }
      let tags = catalog.fieldsOf[index].map { catalog.fields[$0].name(language) } + publication.facts.tags
      if !tags.isEmpty { members.append(("tags", .strings(tags))) }
      return JSONValue.object(members)
    }
    return JSONValue.object([
      ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(title)),
      ("home_page_url", .string(addresses.absolute(page))), ("feed_url", .string(addresses.absolute(path))),
      ("language", .string(language.rawValue)),
      ("authors", .array([.object([("name", .string(configuration.publisher(language)))])])),
      ("items", .array(entries)),
    ]).prettyFile
  }
}
