/// How a list is parted into pages: a first one that is quickly there on a phone, and later ones, which only those open who read
/// on, and which hold more where the list is long.
package struct Paging: Sendable, Hashable {
  /// Items on the first page.
  let first: Int
  /// On each one after it.
  let later: Int

  package init(first: Int, later: Int) { (self.first, self.later) = (first, later) }

  /// How many pages so many items make, at least 1.
  package func count(of items: Int) -> Int { items <= first ? 1 : 1 + (items - first + later - 1) / later }

  /// The items of a page, from 1.
  package func items(page: Int) -> Range<Int> {
    if page <= 1 { return 0..<first }
    let start = first + (page - 2) * later
    return start..<start + later
  }

  /// The page that has an item.
  package func page(of item: Int) -> Int { item < first ? 1 : 2 + (item - first) / later }
}
