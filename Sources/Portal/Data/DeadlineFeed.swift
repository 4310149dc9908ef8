import OpenData
import Publications
import Targets
import Templates
import Vietnamese

/// `/chi-tieu/feed.xml`: targets that are due this year and those whose year is over, as an Atom feed (RFC 4287). One entry
/// a document and year. Its identifier stays, and it is updated on the day on which what it says becomes true: the first
/// of January of the year, and the first of January after it.
extension Site {
  /// The most entries; a calendar holds them all.
  private static let mostEntries = 50
  /// The most sentences that one entry quotes.
  private static let mostQuotes = 20

  func deadlineFeed() -> [UInt8] {
    let words = words(.vietnamese)
    let chosen = duesByYear.filter { $0.year <= today.year }.map { (due: $0, updated: updated($0)) }.sorted { a, b in
      if a.updated != b.updated { return a.updated > b.updated }
      if a.due.document != b.due.document {
        return publication(a.due.document).permalink.utf8.lexicographicallyPrecedes(
          publication(b.due.document).permalink.utf8)
      }
      return a.due.year > b.due.year
    }.prefix(Site.mostEntries)
    let head = AtomFeed.Head(
      title: words.text(.deadlineFeed) + " – " + configuration.name.vietnamese, language: "vi",
      updated: chosen.first?.updated ?? Site.stamp(today), address: addresses.absolute(DataFile.deadlineFeed),
      page: addresses.absolute("/chi-tieu/"), author: configuration.publisher(.vietnamese),
      rights: configuration.licenseName)
    return AtomFeed(head, entries: chosen.map { entry($0.due, $0.updated) }).file
  }

  private func entry(_ due: Due, _ updated: String) -> AtomFeed.Entry {
    let words = words(.vietnamese)
    let publication = publication(due.document)
    let name = publication.facts.document.flatMap { document in
      document.number.map { _ in documentName(document, .vietnamese) }
    }
    let title = words.text(
      due.year < today.year ? .deadlineOver : .deadlineNow,
      [
        "year": String(due.year), "targets": counted(due),
        "document": name ?? publication.facts.title,
      ])
    let quotes = due.records.prefix(Site.mostQuotes).map { number in
      let record = targets.records[number]
      let mark = settled(number).map { " (\(HTMLEscape.escape($0)))" } ?? ""
      return
        "<li><a href=\"\(HTMLEscape.escape(addresses.absolute(record.url)))\">\(HTMLEscape.escape(record.display))</a>\(mark)</li>"
    }
    let rest = due.records.count - quotes.count
    let more = rest > 0 ? "<p>\(HTMLEscape.escape(words.text(.deadlineMore, ["n": String(rest)])))</p>" : ""
    return AtomFeed.Entry(
      title: title, id: "\(permanentAddress(due.document))?han=\(due.year)",
      page: addresses.absolute(publication.permalink), updated: updated, summary: publication.facts.title,
      content: "<ul>\(quotes.joined())</ul>\(more)")
  }

  /// When the entry came to say what it says now; not before the document was published here.
  private func updated(_ due: Due) -> String {
    let first = Day(year: due.year < today.year ? due.year + 1 : due.year, month: 1, day: 1) ?? today
    let published = publication(due.document).facts.date
    return published.day > first ? published.rfc3339 : Site.stamp(first)
  }

  private static func stamp(_ day: Day) -> String { "\(day)T00:00:00+07:00" }
}
