import Publications

/// A document whose targets an editor can review.
package struct ReviewItem: Sendable, Encodable {
  /// Its file: `content/van-ban/15-kh-ubnd.md`.
  package let file: String
  /// The address of its page.
  package let page: String
  /// Trích yếu.
  package let title: String
  /// Số ký hiệu; empty where it is not known.
  package let number: String
  /// How many of its targets are published.
  package let published: Int
  /// How many wait for an editor.
  package let waiting: Int
}

extension Site {
  /// The documents of the site in the order of their addresses, those of which targets wait for an editor first.
  package var reviewList: [ReviewItem] {
    let (catalog, targets) = (catalog.whole, targets.whole)
    let items = catalog.publications.indices.compactMap { index -> ReviewItem? in
      let publication = catalog.publications[index]
      guard let facts = publication.facts.document, catalog.isPrimary(index), publication.language == .vietnamese else {
        return nil
      }
      return ReviewItem(
        file: publication.file, page: publication.permalink, title: publication.facts.title,
        number: facts.number?.value.description ?? "", published: targets.ofPublication[index].count,
        waiting: targets.waiting[index])
    }.sorted { $0.page.utf8.lexicographicallyPrecedes($1.page.utf8) }
    return items.filter { $0.waiting > 0 } + items.filter { $0.waiting == 0 }
  }
}
