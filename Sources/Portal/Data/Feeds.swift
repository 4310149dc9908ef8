import Bytes
import Foundation
import Publications
import Vietnamese

/// XML written by hand: every text goes through `escape`.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  /// Text for element content and attributes; characters that XML 1.0 (2.2) forbids become U+FFFD.
  static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes a text escaped.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// Writes UTF-8 escaped.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    func put(_ reference: String, for range: Range<Int>) {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<range.lowerBound]))
      out.append(contentsOf: reference.utf8)
      start = range.upperBound
    }
    if bytes.baseAddress.flatMap({ memchr($0, 0xEF, bytes.count) }) == nil {
      escaped.forEach(in: bytes) { put(reference(bytes[$0]), for: $0..<($0 + 1)) }
    } else {
      for index in bytes.indices {
        if escaped.first(in: UnsafeBufferPointer(rebasing: bytes[index...index]), from: 0) == 0 {
          put(reference(bytes[index]), for: index..<(index + 1))
        } else if bytes[index] == 0xEF, isForbidden(bytes[index...]) {
          put("\u{FFFD}", for: index..<(index + 3))
        }
      }
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static let escaped = ByteSet(
    0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x22...0x22, 0x26...0x27, 0x3C...0x3C, 0x3E...0x3E, 0x7F...0x7F)

  /// Whether U+FFFE or U+FFFF comes.
  private static func isForbidden(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let next = rest.dropFirst()
    return next.count >= 2 && next[next.startIndex] == 0xBF && next[next.startIndex + 1] >= 0xBE
  }

  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}

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
    let former = publication.facts.aliases.lazy.compactMap { SitePlan.address(ofAlias: $0.value) }.first { path in
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
    var xml = XML.declaration
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">\n"
    xml += "  <title>\(XML.escape(title == name ? name : "\(title) – \(name)"))</title>\n"
    xml += "  <id>\(XML.escape(addresses.absolute(path)))</id>\n  <updated>\(updated)</updated>\n"
    xml += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(XML.escape(addresses.absolute(path)))\"/>\n"
    xml += "  <link rel=\"alternate\" type=\"text/html\" href=\"\(XML.escape(addresses.absolute(page)))\"/>\n"
    xml += "  <author><name>\(XML.escape(configuration.publisher(language)))</name></author>\n"
    xml += "  <rights>\(XML.escape(configuration.licenseName))</rights>\n"
    for index in latest { xml += feedEntry(index, language) }
    return Array((xml + "</feed>\n").utf8)
  }

  private func feedEntry(_ index: Int, _ language: Language) -> String {
    let publication = publication(index)
    let address = XML.escape(addresses.absolute(publication.permalink))
    let number = publication.facts.document.map { documentName($0, language) + ": " } ?? ""
    let identifier = XML.escape(permanentAddress(index))
    var xml =
      "  <entry>\n    <title>\(XML.escape(number + publication.facts.title))</title>\n    <id>\(identifier)</id>\n"
    xml += "    <link rel=\"alternate\" type=\"text/html\" href=\"\(address)\"/>\n"
    xml += "    <published>\(publication.facts.date.rfc3339)</published>\n"
    xml += "    <updated>\(publication.facts.modified.rfc3339)</updated>\n"
    if let author = publication.facts.author { xml += "    <author><name>\(XML.escape(author))</name></author>\n" }
    for field in catalog.fieldsOf[index] {
      xml +=
        "    <category term=\"\(XML.escape(catalog.fields[field].id))\" label=\"\(XML.escape(catalog.fields[field].name(language)))\"/>\n"
    }
    return xml
      + "    <summary>\(XML.escape(publication.facts.summary ?? publication.facts.title))</summary>\n  </entry>\n"
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
