import OpenData
import Publications

extension Site {
  /// `/van-ban/<slug>/akn.xml`.
  func akomaNtoso(_ index: Int) throws -> [UInt8] {
    let publication = publication(index)
    guard let document = publication.facts.document else { return [] }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    let facts = AkomaNtoso.Identification(
      work: workIRI(index), country: "vn", language: publication.language == .english ? "eng" : "vie",
      type: document.form.slug.isEmpty ? "van-ban" : document.form.slug, typeName: document.form.name,
      number: document.number?.value.description, issuerID: issuer?.id ?? "co-quan",
      issuer: issuer?.name.vietnamese ?? document.issuer.value, publisher: configuration.publisher.vietnamese,
      issued: document.issued, effective: document.effective, expired: document.expired,
      published: publication.facts.date.day, page: addresses.absolute(publication.permalink))
    return AkomaNtoso(
      publication.withText, anchors(index), try publication.body, facts: facts, references: references(of: index)
    ).file()
  }

  /// What the text leads to, in order: the same as the links of the page.
  private func references(of index: Int) -> [AkomaNtoso.Reference] {
    var found: [AkomaNtoso.Reference] = []
    for (citation, target) in zip(publication(index).citations, catalog.citedBy[index]) {
      guard let target, target != index else { continue }
      found.append(.init(text: citation.text, block: citation.block, iri: workIRI(target)))
    }
    for reference in catalog.references[index] {
      let work = reference.document == index ? "" : workIRI(reference.document)
      found.append(
        .init(text: reference.text, block: reference.block, iri: work + (reference.anchor.map { "#" + $0 } ?? "")))
    }
    return found.sorted { $0.text.lowerBound < $1.text.lowerBound }
  }

  /// `/akn/vn/act/quyet-dinh/2017-08-24/2972-qd-ubnd`: the document as a work; only the year, or no date, where no more is
  /// known.
  private func workIRI(_ index: Int) -> String {
    let publication = publication(index)
    guard let document = publication.facts.document else { return addresses.absolute(publication.permalink) }
    let date = document.issued?.description ?? document.year.map(String.init)
    let type = document.form.slug.isEmpty ? "van-ban" : document.form.slug
    return (["/akn/vn/act", type] + [date, publication.slug].compactMap { $0 }).joined(separator: "/")
  }
}
