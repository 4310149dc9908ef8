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
    let references = catalog.citedBy[index].map { target -> String? in
      target.flatMap { $0 == index ? nil : workIRI($0) }
    }
    return AkomaNtoso(publication, anchors(index), try publication.body, facts: facts, references: references).file()
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
