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
  /// Of all that the records were read from.
  let key: Fingerprint
  let blob: ArraySlice<UInt8>
  /// Of the records, with what they tell of their page.
  let fingerprint: Fingerprint

  private init(
    _ index: ResultIndex, _ document: TargetDocument, _ diagnostics: [Diagnostic] = [], key: Fingerprint,
    blob: ArraySlice<UInt8>
  ) {
    (self.index, self.diagnostics, self.key, self.blob) = (index, diagnostics, key, blob)
    fingerprint = Fingerprint { writer in
      writer.put(document)
      writer.put(bytes: blob)
    }
  }

  /// The key under which the results of a page are kept.
  static func key(_ publication: Publication, _ document: TargetDocument) -> Fingerprint {
    Fingerprint { writer in
      writer.put("results")
      writer.put(publication.fingerprint)
      writer.put(publication.frontMatter)
      writer.put(document)
    }
  }

  /// What an earlier build read; nil where the page has changed.
  static func known(_ document: TargetDocument, key: Fingerprint, _ cache: BlobCache) -> PageResults? {
    guard var reader = cache.reader(key), let blob = cache.blob(key) else { return nil }
    do throws(CacheDamage) {
      let numbers: [Int] = try reader.next()
      let edits: [Int] = try reader.next()
      let records = try ResultRecord.records(of: document, from: &reader)
      let matches = Dictionary(zip(numbers, edits), uniquingKeysWith: { first, _ in first })
      return PageResults(ResultIndex(records: records, matches: matches), document, key: key, blob: blob)
    } catch {
      return nil
    }
  }

  /// The results of a page, with the editors' word applied. Errors: `result-quote-missing`.
  static func read(
    _ publication: Publication, in body: MarkupDocument, _ document: TargetDocument, key: Fingerprint
  ) -> PageResults {
    let found = ResultIndex.read(publication, in: body, document: document)
    var writer = CacheWriter()
    let matches = found.value.matches.sorted { $0.key < $1.key }
    writer.put(matches.map(\.key))
    writer.put(matches.map(\.value))
    // Warnings are no part of what is kept: the check reads them anew, see ``EditReview``.
    return PageResults(
      found.value, document, found.diagnostics.filter { $0.severity == .error }, key: key,
      blob: (writer.bytes + ResultRecord.cached(found.value.records))[...])
  }
}
