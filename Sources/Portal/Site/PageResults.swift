import Cache
import Diagnostics
import Markup
import Publications
import Results
import Targets

/// The results of one page, and as they are kept for the next build.
struct PageResults: Sendable {
  let index: ResultIndex
  let diagnostics: [Diagnostic]
  let kept: KeptBlob
  /// Of the records, with what they tell of their page.
  let fingerprint: Fingerprint

  private init(
    _ index: ResultIndex, _ document: TargetDocument, _ diagnostics: [Diagnostic] = [], blob: ArraySlice<UInt8>,
    kept: KeptBlob
  ) {
    (self.index, self.diagnostics, self.kept) = (index, diagnostics, kept)
    fingerprint = Fingerprint { writer in
      writer.put(document)
      writer.put(bytes: blob)
    }
  }

  /// The key under which the results of a page are kept.
  ///
  /// - Parameter starts: Quotes by which other pages name a result of it as the start of a target.
  static func key(
    _ publication: Publication, _ document: TargetDocument, starts: [Located<String>]
  ) -> Fingerprint {
    Fingerprint { writer in
      writer.put("results")
      writer.put(publication.fingerprint)
      writer.put(publication.frontMatter)
      writer.put(document)
      for quote in starts { writer.put(quote.value) }
    }
  }

  /// What an earlier build read; nil where the page has changed.
  static func known(_ document: TargetDocument, key: Fingerprint, _ cache: BlobCache) -> PageResults? {
    guard let kept = cache.kept(key) else { return nil }
    let blob = kept.bytes
    var reader = CacheReader(blob)
    do throws(CacheDamage) {
      let numbers: [Int] = try reader.next()
      let edits: [Int] = try reader.next()
      let records = try ResultRecord.records(of: document, from: &reader)
      let matches = Dictionary(zip(numbers, edits), uniquingKeysWith: { first, _ in first })
      return PageResults(ResultIndex(records: records, matches: matches), document, blob: blob, kept: kept)
    } catch {
      return nil
    }
  }

  /// The results of a page, with the editors' word applied. Errors: `result-quote-missing`.
  ///
  /// - Parameter targets: Those of a document.
  static func read(
    _ publication: Publication, in body: MarkupDocument, _ document: TargetDocument, starts: [Located<String>],
    targets: [TargetRecord]?, key: Fingerprint, aside: SpillFile?
  ) -> PageResults {
    let found = ResultIndex.read(publication, in: body, document: document, starts: starts, targets: targets)
    var writer = CacheWriter()
    let matches = found.value.matches.sorted { $0.key < $1.key }
    writer.put(matches.map(\.key))
    writer.put(matches.map(\.value))
    let blob = (writer.bytes + ResultRecord.cached(found.value.records))[...]
    // Warnings are no part of what is kept: the check reads them anew, see ``EditReview``.
    return PageResults(
      found.value, document, found.diagnostics.filter { $0.severity == .error }, blob: blob,
      kept: KeptBlob(key, blob, aside: aside))
  }
}
