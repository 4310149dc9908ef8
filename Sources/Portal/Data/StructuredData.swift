import JSON
import OpenData
import Publications
import Targets
import Templates
import Vietnamese

/// JSON-LD of the pages in the words of schema.org, whose Legislation follows the European Legislation Identifier (ELI).
extension Site {
  /// The graph of a page: what it is about, and the way from the home page down to it. Nil for a page without either.
  func structuredData(_ facts: PageFacts) -> [UInt8]? {
    var graph: [JSONValue] = []
    switch facts.subject {
    case .publication(let index): if let own = publicationData(index) { graph.append(own) }
    case .home: graph.append(webSite(facts.language))
    case .data: graph += dataSets(facts.language)
    case .other: break
    }
    if facts.breadcrumb.count > 1 { graph.append(breadcrumb(facts)) }
    if graph.isEmpty { return nil }
    let schema = JSONValue.string("https://schema.org")
    let eli = JSONValue.object([("eli", .string("http://data.europa.eu/eli/ontology#"))])
    return JSONValue.object([
      ("@context", isOfDocument(facts) ? .array([schema, eli]) : schema), ("@graph", .array(graph)),
    ]).dense
  }

  /// Whether a page may use words of ELI.
  private func isOfDocument(_ facts: PageFacts) -> Bool {
    guard case .publication(let index) = facts.subject else { return false }
    return publication(index).kind == .document
  }

  private func breadcrumb(_ facts: PageFacts) -> JSONValue {
    let items = facts.breadcrumb.enumerated().map { number, link in
      let item: [(String, JSONValue)] = [
        ("@type", .string("ListItem")), ("position", .integer(number + 1)), ("name", .string(link.text)),
      ]
      // The last is the page itself, whose address needs no saying.
      let isLast = number == facts.breadcrumb.count - 1
      return JSONValue.object(isLast ? item : item + [("item", .string(absolute(link.url ?? "")))])
    }
    return .object([("@type", .string("BreadcrumbList")), ("itemListElement", .array(items))])
  }

  /// The whole address of what stands in an `href` of this site.
  func absolute(_ href: String) -> String {
    href.hasPrefix("/") ? addresses.baseURL + href.dropFirst(addresses.basePath.count) : href
  }

  /// Whether a body is known to decide for the whole country; of one that tells no place nothing is said.
  private func isNational(_ issuer: PortalConfiguration.Issuer) -> Bool {
    if let level = issuer.level { return level == .central }
    let name = Folding.fold(issuer.name.vietnamese)
    return ["quoc hoi", "uy ban thuong vu quoc hoi", "chu tich nuoc", "chinh phu", "thu tuong", "bo truong"].contains {
      name == $0 || name.hasPrefix($0 + " ")
    } || name.hasPrefix("bo ") && !name.hasPrefix("bo chi huy ") && !name.hasPrefix("bo phan ")
  }

  private func organisation(_ name: String) -> JSONValue {
    .object([("@type", .string("GovernmentOrganization")), ("name", .string(name))])
  }

  private func webSite(_ language: Language) -> JSONValue {
    let search = addresses.absolute("\(language.root)tim-kiem/") + "?q={search_term_string}"
    return .object([
      ("@type", .string("WebSite")), ("name", .string(configuration.name(language))),
      ("url", .string(addresses.absolute(language.root))), ("inLanguage", .string(language.rawValue)),
      ("description", .string(configuration.description(language))),
      ("publisher", organisation(configuration.publisher(language))),
      (
        "potentialAction",
        .object([
          ("@type", .string("SearchAction")),
          ("target", .object([("@type", .string("EntryPoint")), ("urlTemplate", .string(search))])),
          ("query-input", .string("required name=search_term_string")),
        ])
      ),
    ])
  }

  private func dataSets(_ language: Language) -> [JSONValue] {
    SiteTables.forms.map { table in
      var members: [(String, JSONValue)] = [
        ("@type", .string("Dataset")), ("@id", .string(addresses.absolute("/data/") + "#" + table.name)),
        ("name", .string(table.title(language))), ("description", .string(table.description(language))),
        ("url", .string(addresses.absolute("\(language.root)data/"))), ("version", .string(Site.dataVersion)),
        ("license", .string(configuration.licenseURL)), ("isAccessibleForFree", .bool(true)),
        ("inLanguage", .string("vi")), ("creator", organisation(configuration.publisher(language))),
      ]
      if let modified { members.append(("dateModified", .string(modified.iso))) }
      let files = [(table.jsonPath, "application/json"), (table.csvPath, "text/csv")]
      members.append(
        (
          "distribution",
          .array(
            files.map { path, type in
              .object([
                ("@type", .string("DataDownload")), ("encodingFormat", .string(type)),
                ("contentUrl", .string(addresses.absolute(path))),
              ])
            })
        ))
      return .object(members)
    }
  }

  // MARK: Publications

  /// `Legislation` for documents, `NewsArticle` for news, `WebPage` for standing pages.
  private func publicationData(_ index: Int) -> JSONValue? {
    let publication = publication(index)
    let address = addresses.absolute(publication.permalink)
    var members: [(String, JSONValue)] = []
    switch publication.kind {
    case .page:
      members = [("@type", .string("WebPage")), ("name", .string(publication.facts.title))]
    case .news:
      members = [("@type", .string("NewsArticle")), ("headline", .string(publication.facts.title))]
      let author = publication.facts.author.map {
        JSONValue.object([("@type", .string("Person")), ("name", .string($0))])
      }
      members.append(("author", author ?? organisation(configuration.publisher(publication.language))))
      let about = catalog.documentsOf[index].map(reference)
      if !about.isEmpty { members.append(("about", .array(about))) }
      if let image = picture(index) { members.append(("image", .string(absolute(image.url)))) }
    case .document:
      guard let document = publication.facts.document else { return nil }
      members = legislation(index, document)
    }
    members += [
      ("@id", .string(address)), ("url", .string(address)), ("inLanguage", .string(publication.language.rawValue)),
      ("datePublished", .string(publication.facts.date.iso)),
      ("publisher", organisation(configuration.publisher(publication.language))),
      ("license", .string(configuration.licenseURL)),
    ]
    if publication.facts.updated != nil {
      members.append(("dateModified", .string(publication.facts.modified.iso)))
    }
    // What of the document its page does not hold.
    if let word = textNoticeWord(publication) {
      members.append(("disambiguatingDescription", .string(self.words(publication.language).text(word))))
    }
    if let summary = publication.facts.summary { members.append(("description", .string(summary))) }
    let words = catalog.fieldsOf[index].map { catalog.fields[$0].name(publication.language) } + publication.facts.tags
    if !words.isEmpty { members.append(("keywords", .strings(words))) }
    if let other = catalog.translationOf[index] {
      let key = catalog.isPrimary(index) ? "workTranslation" : "translationOfWork"
      members.append((key, .object([("@id", .string(addresses.absolute(self.publication(other).permalink)))])))
    }
    return .object(members)
  }

  /// A document held here, by its address.
  private func reference(_ index: Int) -> JSONValue {
    .object([
      ("@type", .string("Legislation")), ("@id", .string(addresses.absolute(publication(index).permalink))),
      ("name", .string(publication(index).facts.title)),
    ])
  }

  private func legislation(_ index: Int, _ document: DocumentFacts) -> [(String, JSONValue)] {
    let publication = publication(index)
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    var members: [(String, JSONValue)] = [
      ("@type", .string("Legislation")), ("name", .string(publication.facts.title)),
      ("legislationType", .string(document.form.name)),
      (
        "legislationPassedBy",
        organisation(issuer?.name(publication.language) ?? document.issuer.value)
      ),
    ]
    if let number = document.number { members.append(("legislationIdentifier", .string(number.value.description))) }
    if let issued = document.issued { members.append(("legislationDate", .string(issued.description))) }
    if let effective = document.effective {
      members.append(("legislationDateOfApplicability", .string(effective.description)))
      members.append(("eli:first_date_entry_in_force", .string(effective.description)))
    }
    if let expired = document.expired {
      members.append(("eli:date_no_longer_in_force", .string(expired.description)))
    }
    let force: String? =
      switch validity(document) {
      case .inForce: "InForce"
      case .partlyExpired: "PartiallyInForce"
      case .expired, .notYet: "NotInForce"
      case nil: nil
      }
    if let force { members.append(("legislationLegalForce", .string("https://schema.org/\(force)"))) }
    if let area = issuer.flatMap({ $0.place ?? (isNational($0) ? "Việt Nam" : nil) }) {
      members.append(
        (
          "legislationJurisdiction",
          .object([("@type", .string("AdministrativeArea")), ("name", .string(area))])
        ))
    }
    if let signer = document.signer {
      members.append(
        ("legislationResponsible", .object([("@type", .string("Person")), ("name", .string(signer.name))])))
    }
    if let period = document.period {
      members.append(("temporalCoverage", .string("\(period.lowerBound)/\(period.upperBound)")))
    }
    return members + relationData(index) + encodings(index)
  }

  /// Relations by property; those between documents held here by address, the others by number.
  private func relationData(_ index: Int) -> [(String, JSONValue)] {
    var values: [(String, [JSONValue])] = []
    func add(_ key: String, _ value: JSONValue) {
      if let at = values.firstIndex(where: { $0.0 == key }) {
        values[at].1.append(value)
      } else {
        values.append((key, [value]))
      }
    }
    for relation in catalog.relationsOf[index] {
      let value =
        relation.document.map(reference)
        ?? .object([
          ("@type", .string("Legislation")), ("legislationIdentifier", .string(relation.number)),
        ])
      for key in relation.kind.properties { add(key, value) }
    }
    return values.map { ($0.0, .array($0.1)) }
  }

  /// The same text in other forms.
  private func encodings(_ index: Int) -> [(String, JSONValue)] {
    let forms = forms(of: index)
    if forms.isEmpty { return [] }
    // Only what holds the whole text, or claims nothing of it, is the legislation in another form.
    let text = publication(index).facts.document?.text
    let type = text == nil || text == .full ? "LegislationObject" : "MediaObject"
    return [
      (
        "encoding",
        .array(
          forms.map { form in
            .object([
              ("@type", .string(type)), ("encodingFormat", .string(form.type)),
              ("contentUrl", .string(addresses.absolute(form.path))),
            ])
          })
      )
    ]
  }

  /// The other forms in which a document is served: media type and address.
  func forms(of index: Int) -> [(type: String, path: String)] {
    let primary = catalog.isPrimary(index) ? index : catalog.translationOf[index] ?? index
    return twins(of: index).map { twin in
      (type: twin.mediaType, path: publication(twin == .json ? primary : index).permalink + twin.rawValue)
    }
  }

  /// The files beside the page of a document; a translation leads to its original's record.
  func twins(of index: Int) -> [DocumentTwin] {
    let publication = publication(index)
    guard publication.kind == .document else { return [] }
    return DocumentTwin.allCases.filter { twin in
      twinChoice.kept.contains(twin) && (twin != .akomaNtoso || publication.hasAkomaNtoso)
    }
  }
}

extension RelationKind {
  /// The properties of schema.org and ELI that say it; `legislationChanges` gathers all that change another text.
  var properties: [String] {
    switch self {
    case .basedOn: ["eli:based_on"]
    case .amends, .supplements: ["legislationChanges", "legislationAmends"]
    case .replaces, .repeals, .withdraws: ["legislationChanges", "legislationRepeals"]
    case .corrects: ["legislationChanges", "legislationCorrects"]
    case .guides, .implements: ["legislationEnsuresImplementationOf"]
    case .cites: ["citation"]
    }
  }
}
