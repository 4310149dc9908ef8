import Publications
import Vietnamese

/// Finds words of the text by which front matter can name one target and no other.
struct TargetNaming {
  private let review: TargetReview
  private var quotes: EditedQuotes

  init(_ review: TargetReview) {
    self.review = review
    quotes = EditedQuotes([], in: review.body, kind: .targets)
  }

  /// A quote that names an entry alone; nil where the text gives none: its words stand further up too, or a row has several
  /// numbers and no words of its own for each.
  ///
  /// - Parameter byValue: Whether the amount may tell it apart from others in the same quote.
  mutating func quote(of entry: TargetReview.Entry, byValue: Bool) -> String? {
    let others = review.entries.filter { $0.state != .dropped && $0.record.number != entry.record.number }
    for range in candidates(entry, others) {
      guard let (quote, places) = named(range), places.contains(where: { $0.contains(entry.amount.lowerBound) }) else {
        continue
      }
      let also = others.filter { other in places.contains { TargetNaming.touches(other, $0) } }
      if also.isEmpty || byValue && !also.contains(where: { $0.record.value == entry.record.value }) { return quote }
    }
    return nil
  }

  /// Where a quote that an editor has typed or copied stands, and the entries that it names.
  mutating func entries(touchedBy quote: String) -> (place: Range<Int>, entries: [TargetReview.Entry])? {
    let places = quotes.places(of: TargetNaming.clean(quote))
    guard let place = places.first else { return nil }
    return (place, review.entries.filter { entry in places.contains { TargetNaming.touches(entry, $0) } })
  }

  private static func touches(_ entry: TargetReview.Entry, _ place: Range<Int>) -> Bool {
    place.contains(entry.amount.lowerBound) || place == entry.record.range
  }

  /// Ranges around an amount, the best first: its clause, what of the clause lies between the numbers of other targets, the
  /// same of the whole paragraph, the amount alone.
  private func candidates(_ entry: TargetReview.Entry, _ others: [TargetReview.Entry]) -> [Range<Int>] {
    let quote = entry.record.range
    let at = entry.amount.lowerBound
    let block = review.body.blocks.first { $0.text.contains(at) }?.text ?? quote
    let from = others.filter { $0.amount.lowerBound < at }.map(\.amount.upperBound).max() ?? 0
    let to = others.map(\.amount.lowerBound).filter { $0 > at }.min() ?? review.body.text.count
    func between(_ range: Range<Int>) -> Range<Int> {
      let lower = max(range.lowerBound, min(from, at))
      return lower..<min(range.upperBound, to)
    }
    return [quote, trimmed(between(quote), around: at), trimmed(between(block), around: at), entry.amount, block]
  }

  /// Without the marks between clauses at both ends.
  private func trimmed(_ range: Range<Int>, around amount: Int) -> Range<Int> {
    let text = review.body.text
    let marks = Set(" ,;:.\n-+".utf8)
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < amount {
      if marks.contains(text[from]) {
        from += 1
      } else if text[from...].starts(with: "–".utf8) {
        from += 3
      } else {
        break
      }
    }
    while to > amount + 1, marks.contains(text[to - 1]) { to -= 1 }
    return from..<to
  }

  /// A range as front matter would name it, with the places that it then means; nil where it is none of them.
  private mutating func named(_ range: Range<Int>) -> (String, [Range<Int>])? {
    guard !range.isEmpty, range.upperBound <= review.body.text.count else { return nil }
    let quote = TargetNaming.clean(String(decoding: review.body.text[range], as: UTF8.self))
    guard !quote.isEmpty, !quote.contains("\u{FFFD}") else { return nil }
    let places = quotes.places(of: quote)
    return places.contains { $0.overlaps(range) } ? (quote, places) : nil
  }

  /// As front matter reads a text.
  static func clean(_ text: String) -> String { FrontMatterEdit.readBack(text) }
}
