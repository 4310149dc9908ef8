import Publications

/// The files that are not beside the pages of documents, though a portal may have had them: who asks for one is led to the page.
struct LostTwins: Sendable {
  /// Their names, in the order of the cases.
  let names: [String]
  /// The addresses of documents with a placeholder for each part of a slug: `/van-ban/:a/`, `/van-ban/:a/:b/`.
  let pages: [String]

  /// None.
  static let none = LostTwins(names: [], pages: [])

  /// The rules: which addresses, and where they lead.
  func rules(_ base: String) -> [HostFiles.Redirect] {
    pages.flatMap { page in
      names.map { HostFiles.Redirect(from: base + page + $0, target: base + page) }
    }
  }

  /// The same as a regular expression whose first group is the page behind the base; nil where there are none.
  func apache(_ base: String) -> String? {
    if names.isEmpty || pages.isEmpty { return nil }
    func escaped(_ text: String) -> String { text.replacing(".", with: "\\.") }
    let roots = Set(pages.map { String($0.prefix { $0 != ":" }) }).sorted().joined(separator: "|")
    return "^\(escaped(base))((?:\(roots)).+/)(?:\(names.map(escaped).joined(separator: "|")))$"
  }
}

extension LostTwins {
  /// Of a site; a name that a file of the content has is not among them.
  init(_ site: Site) {
    let own = Set(site.published.map { String($0.sitePath.split(separator: "/").last ?? "") })
    names = DocumentTwin.allCases.filter { !site.twinChoice.kept.contains($0) }.map(\.rawValue).filter {
      !own.contains($0)
    }
    if names.isEmpty {
      pages = []
      return
    }
    let documents = site.catalog.whole.publications.lazy.filter { $0.kind == .document }
    pages = Set(documents.map { LostTwins.pattern($0) }).sorted()
  }

  private static func pattern(_ publication: Publication) -> String {
    let root = "\(publication.language.root)\(PublicationKind.document.rawValue)/"
    let slug = publication.permalink.hasPrefix(root) ? publication.permalink.dropFirst(root.count) : "-/"
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return root + zip(slug.split(separator: "/"), letters).map { ":\($0.1)/" }.joined()
  }
}
