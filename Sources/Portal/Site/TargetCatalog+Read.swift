import Cache
import Diagnostics
import Markup
import Parallel
import Publications
import Targets

extension TargetCatalog {
  /// The targets of one document, and as they are kept for the next build.
  struct Reading: Sendable {
    let records: [TargetRecord]
    let diagnostics: [Diagnostic]
    let kept: KeptBlob
    /// Of the records, with what they tell of their document.
    let fingerprint: Fingerprint

    /// - Parameters:
    ///   - blob: The records as they are kept.
    ///   - kept: The same until it is written.
    init(
      _ records: [TargetRecord], _ document: TargetDocument, _ diagnostics: [Diagnostic] = [],
      blob: ArraySlice<UInt8>, kept: KeptBlob
    ) {
      self.records = records
      self.diagnostics = diagnostics
      self.kept = kept
      fingerprint = Fingerprint { writer in
        writer.put(document)
        writer.put(bytes: blob)
      }
    }
  }
}

/// What is read of the figures of all pages: targets of documents, results of documents and news. A text that is not known
/// yet is parsed once for both.
struct FigureReadings: Sendable {
  /// Indices of the documents that state targets, by their addresses.
  let documents: [Int]
  /// Of each of these.
  let targets: [TargetCatalog.Reading?]
  /// For each publication; nil for standing pages and translations.
  let results: [PageResults?]

  /// Reads all pages, in parallel; from the cache where nothing has changed. Errors: `target-quote-missing`,
  /// `result-quote-missing`.
  ///
  /// - Parameter aside: Where is put what is kept for the next build.
  static func read(
    _ catalog: Catalog, _ addresses: Addresses, _ cache: BlobCache, aside: SpillFile?
  ) -> FigureReadings {
    let pages = catalog.publications.indices.filter {
      catalog.publications[$0].kind != .page && catalog.isPrimary($0)
    }.sorted {
      catalog.publications[$0].permalink.utf8.lexicographicallyPrecedes(catalog.publications[$1].permalink.utf8)
    }
    let starts = namedStarts(catalog)
    let read = Parallel.map(pages.count) { page(pages[$0], catalog, addresses, starts, cache, aside) }
    var results = [PageResults?](repeating: nil, count: catalog.publications.count)
    for (index, reading) in zip(pages, read) { results[index] = reading.results }
    let documents = pages.indices.filter { catalog.publications[pages[$0]].facts.document != nil }
    return FigureReadings(
      documents: documents.map { pages[$0] }, targets: documents.map { read[$0].targets }, results: results)
  }

  /// The quotes by which editors name the start of a target, by the name of the page that they give.
  private static func namedStarts(_ catalog: Catalog) -> [String: [Located<String>]] {
    var starts: [String: [Located<String>]] = [:]
    for publication in catalog.publications {
      for correction in publication.facts.document?.targets.correct ?? [] {
        guard let start = correction.terms?.baseline else { continue }
        starts[start.document.value, default: []].append(start.quote)
      }
    }
    return starts
  }

  private static func page(
    _ index: Int, _ catalog: Catalog, _ addresses: Addresses, _ starts: [String: [Located<String>]], _ cache: BlobCache,
    _ aside: SpillFile?
  ) -> (targets: TargetCatalog.Reading?, results: PageResults?) {
    let publication = catalog.publications[index]
    let facts = publication.facts.document
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    let document = TargetDocument(
      slug: publication.slug, url: addresses.href(publication.permalink), number: facts?.number?.value.description,
      title: publication.facts.title, issuer: issuer?.name.vietnamese ?? facts?.issuer.value, place: issuer?.place,
      issued: facts == nil ? publication.facts.date.day.description : facts?.issued?.description,
      fields: catalog.fieldsOf[index].map { catalog.fields[$0].id }, firstYear: facts?.period?.lowerBound)
    let key = Fingerprint { writer in
      writer.put(publication.fingerprint)
      writer.put(document)
    }
    let named =
      starts.isEmpty ? [] : starts[publication.slug, default: []] + starts[document.number ?? "", default: []]
    let resultKey = PageResults.key(publication, document, starts: named)
    let isDocument = facts != nil
    var targets = isDocument ? known(document, key, cache) : nil
    var results = PageResults.known(document, key: resultKey, cache)
    if targets != nil || !isDocument, results != nil { return (targets, results) }
    do throws(DiagnosticError) {
      let body = try publication.body
      if isDocument, targets == nil {
        let found = TargetIndex.records(of: publication, in: body, document: document)
        let blob = TargetRecord.cached(found.value)[...]
        targets = TargetCatalog.Reading(
          found.value, document, found.diagnostics.filter { $0.severity == .error }, blob: blob,
          kept: KeptBlob(key, blob, aside: aside))
      }
      results =
        results
        ?? PageResults.read(
          publication, in: body, document, starts: named, targets: targets?.records, key: resultKey, aside: aside)
    } catch {
      if isDocument, targets == nil {
        targets = TargetCatalog.Reading([], document, [error.diagnostic], blob: [], kept: KeptBlob(key, []))
      }
    }
    return (targets, results)
  }

  private static func known(_ document: TargetDocument, _ key: Fingerprint, _ cache: BlobCache)
    -> TargetCatalog.Reading?
  {
    guard let kept = cache.kept(key) else { return nil }
    let blob = kept.bytes
    var reader = CacheReader(blob)
    guard let records = try? TargetRecord.records(of: document, from: &reader) else { return nil }
    return TargetCatalog.Reading(records, document, blob: blob, kept: kept)
  }
}
