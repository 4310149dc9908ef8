import JSON
import Publications
import Vietnamese

extension Site {
  /// Documents by address: an order that a change of one document does not change.
  var documentOrder: [Int] {
    catalog.publications.indices.filter { publication($0).facts.document != nil && catalog.isPrimary($0) }
      .sorted { publication($0).permalink.utf8.lexicographicallyPrecedes(publication($1).permalink.utf8) }
  }

  /// `/van-ban/<slug>/index.json`: one document with its relations, provisions and targets.
  func documentFile(_ index: Int) -> [UInt8] {
    let publication = publication(index)
    var members: [(String, JSONValue)] = [("version", .string(Site.dataVersion))]
    if case .object(let own) = documentJSON(index) { members += own }
    members.append(
      (
        "provisions",
        .array(publication.anchors.provisions.map { .object([("id", .string($0.id)), ("label", .string($0.label))]) })
      ))
    members.append(("targets", .array(targets.ofPublication[index].map { .raw(targets.records[$0].jsonBytes) })))
    return JSONValue.object(members).compact + [0x0A]
  }

  func documentJSON(_ index: Int) -> JSONValue {
    let publication = publication(index)
    guard let document = publication.facts.document else { return .null }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    func day(_ day: Day?) -> JSONValue { .optional(day?.description) }
    let relations = catalog.relationsOf[index].map { relation in
      JSONValue.object([
        ("kind", .string(relation.kind.rawValue)), ("number", .string(relation.number)),
        ("url", .optional(relation.document.map(href))),
      ])
    }
    return .object([
      ("id", .string(publication.slug)), ("url", .string(href(index))),
      ("number", .optional(document.number?.value.description)),
      ("type", .string(document.form.name)), ("title", .string(publication.facts.title)),
      ("issuer", .string(issuer?.name.vietnamese ?? document.issuer.value)), ("issuer_id", .optional(issuer?.id)),
      ("place", .optional(issuer?.place)), ("signer", .optional(document.signer?.name)),
      ("issued", day(document.issued)),
      ("effective", day(document.effective)), ("expired", day(document.expired)),
      ("status", .optional(validity(document)?.rawValue)),
      ("period", document.period.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null),
      ("published", .string(publication.facts.date.iso)), ("updated", day(publication.facts.updated)),
      (
        "changes",
        .array(
          publication.facts.changes.map {
            .object([("date", .string($0.date.description)), ("note", .string($0.note))])
          })
      ), ("text", .optional(document.text?.rawValue)), ("summary", .optional(publication.facts.summary)),
      ("fields", .strings(catalog.fieldsOf[index].map { catalog.fields[$0].id })),
      ("tags", .strings(publication.facts.tags)),
      ("relations", .array(relations)), ("target_count", .integer(targets.count(of: index))),
    ])
  }
}
