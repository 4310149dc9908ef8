import Diagnostics
import Publications
import Targets

extension TargetCatalog {
  /// The records of one document, with the editors' word applied. Errors: `target-quote-missing`.
  static func read(_ index: Int, _ catalog: Catalog, _ addresses: Addresses) -> ([TargetRecord], [Diagnostic]) {
    let publication = catalog.publications[index]
    guard let document = publication.facts.document else { return ([], []) }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    return TargetIndex.records(
      of: publication.body,
      context: TargetContext(title: publication.facts.title, period: document.period, issuedYear: document.year),
      document: TargetDocument(
        slug: publication.slug, url: addresses.href(publication.permalink), number: document.number?.value.description,
        title: publication.facts.title, issuer: issuer?.name.vietnamese ?? document.issuer.value, place: issuer?.place,
        issued: document.issued?.description, fields: catalog.fieldsOf[index].map { catalog.fields[$0].id }),
      edits: document.targets
    ) { range in publication.provision(at: range.lowerBound) }
  }
}
