import Cache
import Diagnostics
import Publications
import Targets

extension TargetCatalog {
  /// The targets of one document, and as they are kept for the next build.
  struct Reading: Sendable {
    let records: [TargetRecord]
    let diagnostics: [Diagnostic]
    /// Of all that the records were read from.
    let key: Fingerprint
    let blob: ArraySlice<UInt8>
    /// Of the records, with what they tell of their document.
    let fingerprint: Fingerprint

    init(
      _ records: [TargetRecord], _ document: TargetDocument, _ diagnostics: [Diagnostic] = [], key: Fingerprint,
      blob: ArraySlice<UInt8>
    ) {
      self.records = records
      self.diagnostics = diagnostics
      self.key = key
      self.blob = blob
      fingerprint = Fingerprint { writer in
        writer.put(document)
        writer.put(bytes: blob)
      }
    }
  }

  /// The records of one document, with the editors' word applied; from the cache where nothing has changed. Errors:
  /// `target-quote-missing`.
  static func read(_ index: Int, _ catalog: Catalog, _ addresses: Addresses, _ cache: BlobCache) -> Reading? {
    let publication = catalog.publications[index]
    guard let facts = publication.facts.document else { return nil }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    let document = TargetDocument(
      slug: publication.slug, url: addresses.href(publication.permalink), number: facts.number?.value.description,
      title: publication.facts.title, issuer: issuer?.name.vietnamese ?? facts.issuer.value, place: issuer?.place,
      issued: facts.issued?.description, fields: catalog.fieldsOf[index].map { catalog.fields[$0].id })
    let key = Fingerprint { writer in
      writer.put(publication.fingerprint)
      writer.put(document)
    }
    if var reader = cache.reader(key), let blob = cache.blob(key),
      let records = try? TargetRecord.records(of: document, from: &reader)
    {
      return Reading(records, document, key: key, blob: blob)
    }
    do throws(DiagnosticError) {
      let body = try publication.body
      let found = TargetIndex.records(of: publication, in: body, document: document)
      return Reading(
        found.value, document, found.diagnostics, key: key, blob: TargetRecord.cached(found.value)[...])
    } catch {
      return Reading([], document, [error.diagnostic], key: key, blob: [])
    }
  }
}
