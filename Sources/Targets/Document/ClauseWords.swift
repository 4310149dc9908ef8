import Markup
import Publications

/// Reads the words of one clause as those of a target: what is measured, what holds of it. For readers of other figures of
/// the same texts, so that both are cut alike and can be compared.
package struct ClauseWords {
  /// UTF-8 range of what is measured; empty where the clause does not say.
  package var subject = 0..<0
  /// UTF-8 range of what holds of it.
  package var outcome = 0..<0
  /// Levels of administration that the clause names.
  package var levels: [AdministrativeLevel] = []
  /// Level of the public service.
  package var serviceLevel: ServiceLevel?

  /// The words of a clause in the bytes of a document's text.
  ///
  /// - Parameters:
  ///   - clause: UTF-8 range of the clause.
  ///   - figure: Where the number begins in the text.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of document: MarkupDocument, clause: Range<Int>, figure: Int
  ) -> ClauseWords {
    let reader = DocumentReader(document: document, bytes: bytes, context: TargetContext())
    var items: [Item] = []
    reader.reader.read(clause, into: &items)
    var words = ClauseWords()
    words.levels = reader.levels(items, items.indices)
    words.serviceLevel = reader.serviceLevel(items, items.indices)
    guard let number = items.firstIndex(where: { Int($0.start) == figure }) else { return words }
    let candidates = reader.candidates(items)
    guard
      let candidate = candidates.candidate(at: number, in: items.indices) ?? candidates.bare(number, in: items.indices)
    else { return words }
    let cut = reader.wordings(items).read(candidate, member: items.indices)
    words.subject = range(items, cut.subject)
    words.outcome = range(items, cut.outcome)
    return words
  }

  private static func range(_ items: [Item], _ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, items.indices.contains(last) else { return 0..<0 }
    return Int(items[first].start)..<Int(items[last].end)
  }
}
