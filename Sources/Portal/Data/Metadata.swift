import Publications
import Vietnamese

/// Dublin Core (DCMES 1.1) of the pages, as `<meta name="DC.…">` (RFC 2731 as published by the DCMI).
extension Site {
  /// What every page states.
  func commonMetadata(_ facts: PageFacts) -> [MetadataView] {
    var items = [
      // A document's is its whole name in Open Graph.
      MetadataView(name: "DC.title", content: facts.title, property: facts.printLine == nil ? "og:title" : nil),
      MetadataView(name: "DC.publisher", content: configuration.publisher(facts.language)),
      MetadataView(name: "DC.language", content: facts.language.rawValue),
      MetadataView(name: "DC.identifier", content: addresses.absolute(facts.path), property: "og:url"),
      MetadataView(name: "DC.rights", content: configuration.licenseURL),
    ]
    if let description = facts.description {
      items.append(MetadataView(name: "DC.description", content: description, property: "og:description"))
    }
    return items
  }

  /// What the front matter of a publication states.
  func metadata(_ index: Int) -> [MetadataView] {
    let publication = publication(index)
    let language = publication.language
    var items: [MetadataView] = []
    func add(_ name: String, _ content: String?) {
      if let content { items.append(MetadataView(name: "DC." + name, content: content)) }
    }
    let document = publication.facts.document
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    add("creator", document.map { issuer?.name(language) ?? $0.issuer.value } ?? publication.facts.author)
    add("contributor", document?.signer?.name)
    add("date", document?.issued?.description ?? (document == nil ? publication.facts.date.iso : nil))
    add("type", document.map { name(.form($0.form), language) })
    add("identifier", document?.number?.value.description)
    for field in catalog.fieldsOf[index] { add("subject", catalog.fields[field].name(language)) }
    for tag in publication.facts.tags { add("subject", tag) }
    add("coverage", issuer?.place)
    add("coverage", document?.period.map { "\($0.lowerBound)/\($0.upperBound)" })
    add("source", publication.facts.source?.url ?? publication.facts.source?.name)
    var seen: Set<String> = []
    for relation in catalog.relationsOf[index] where seen.insert(relation.number).inserted {
      add(
        "relation",
        relation.document.map { addresses.absolute(self.publication($0).permalink) } ?? relation.number)
    }
    for other in catalog.documentsOf[index] { add("relation", addresses.absolute(self.publication(other).permalink)) }
    return items
  }
}
