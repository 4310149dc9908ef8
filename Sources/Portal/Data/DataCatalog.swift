import JSON
import OpenData
import Publications

/// `/data/catalog.jsonld`: the tables as data sets in the words of DCAT 3, for harvesters. The context stands in the file,
/// so that nothing has to be fetched to read it.
extension Site {
  func dataCatalog() -> [UInt8] {
    let home = addresses.absolute("/data/")
    var members: [(String, JSONValue)] = [
      ("@context", dataContext), ("@id", .string(home + "#catalog")), ("@type", .string("Catalog")),
      ("title", dataText(configuration.name)), ("description", dataText(configuration.description)),
      ("homepage", .string(addresses.absolute("/"))), ("publisher", dataPublisher),
      ("license", .string(configuration.licenseURL)), ("language", .strings(plan.languages.map(\.rawValue))),
    ]
    if let modified { members.append(("modified", .string(modified.day.description))) }
    members.append(("dataset", .array(SiteTables.all.map(dataSet))))
    return JSONValue.object(members).prettyFile
  }

  private var dataContext: JSONValue {
    func term(_ id: String, _ type: String) -> JSONValue { .object([("@id", .string(id)), ("@type", .string(type))]) }
    return .object([
      ("dcat", .string("http://www.w3.org/ns/dcat#")), ("dct", .string("http://purl.org/dc/terms/")),
      ("foaf", .string("http://xmlns.com/foaf/0.1/")), ("xsd", .string("http://www.w3.org/2001/XMLSchema#")),
      ("vcard", .string("http://www.w3.org/2006/vcard/ns#")), ("Catalog", .string("dcat:Catalog")),
      ("Dataset", .string("dcat:Dataset")), ("Distribution", .string("dcat:Distribution")),
      ("Agent", .string("foaf:Agent")), ("Contact", .string("vcard:Kind")), ("name", .string("foaf:name")),
      ("title", .string("dct:title")), ("description", .string("dct:description")),
      ("identifier", .string("dct:identifier")), ("language", .string("dct:language")),
      ("publisher", .string("dct:publisher")), ("license", term("dct:license", "@id")),
      ("modified", term("dct:modified", "xsd:date")), ("homepage", term("foaf:homepage", "@id")),
      ("dataset", .string("dcat:dataset")), ("distribution", .string("dcat:distribution")),
      ("keyword", .string("dcat:keyword")), ("landingPage", term("dcat:landingPage", "@id")),
      ("accessURL", term("dcat:accessURL", "@id")), ("downloadURL", term("dcat:downloadURL", "@id")),
      ("mediaType", term("dcat:mediaType", "@id")), ("packageFormat", term("dcat:packageFormat", "@id")),
      ("compressFormat", term("dcat:compressFormat", "@id")), ("conformsTo", term("dct:conformsTo", "@id")),
      ("contactPoint", .string("dcat:contactPoint")), ("hasEmail", term("vcard:hasEmail", "@id")),
      ("version", .string("dcat:version")), ("fn", .string("vcard:fn")),
    ])
  }

  private var dataPublisher: JSONValue {
    .object([
      ("@id", .string(addresses.absolute("/") + "#publisher")), ("@type", .string("Agent")),
      ("name", dataText(configuration.publisher)),
    ])
  }

  private func dataSet(_ served: any SiteTable.Type) -> JSONValue {
    let (table, parting) = (served.form, self.parting(served))
    var members: [(String, JSONValue)] = [
      ("@id", .string(addresses.absolute("/data/") + "#" + table.name)), ("@type", .string("Dataset")),
      ("identifier", .string(table.name)), ("title", dataText(table.title)),
      ("description", dataText(table.description)),
      ("version", .string(Site.dataVersion)), ("language", .string("vi")),
      ("landingPage", .string(addresses.absolute("/data/"))), ("license", .string(configuration.licenseURL)),
      ("publisher", .object([("@id", .string(addresses.absolute("/") + "#publisher"))])),
    ]
    if let email = configuration.email {
      members.append(
        (
          "contactPoint",
          .object([
            ("@type", .string("Contact")), ("fn", dataText(configuration.publisher)),
            ("hasEmail", .string("mailto:" + email)),
          ])
        ))
    }
    if let modified { members.append(("modified", .string(modified.day.description))) }
    members.append(
      (
        "distribution",
        .array(
          (parting.json.isEmpty ? [table.jsonPath] : parting.json.map(\.jsonPath)).map {
            distribution($0, "application/json", conformsTo: table.schemaPath)
          }
            + (parting.csv.isEmpty ? [table.csvPath] : parting.csv.map(\.csvPath)).map {
              distribution($0, "text/csv", conformsTo: table.csvMetadataPath)
            })
      ))
    return .object(members)
  }

  private func distribution(_ path: String, _ type: String, conformsTo: String) -> JSONValue {
    .object([
      ("@id", .string(addresses.absolute(path))), ("@type", .string("Distribution")),
      ("downloadURL", .string(addresses.absolute(path))), ("accessURL", .string(addresses.absolute("/data/"))),
      ("mediaType", .string("https://www.iana.org/assignments/media-types/\(type)")),
      ("license", .string(configuration.licenseURL)), ("conformsTo", .string(addresses.absolute(conformsTo))),
    ])
  }

  /// A text in the languages that it has.
  private func dataText(_ text: PortalConfiguration.Bilingual) -> JSONValue {
    func one(_ value: String, _ language: String) -> JSONValue {
      .object([("@value", .string(value)), ("@language", .string(language))])
    }
    guard let english = text.english else { return one(text.vietnamese, "vi") }
    return .array([one(text.vietnamese, "vi"), one(english, "en")])
  }
}
