import Diagnostics
import Publications
import Targets
import Vietnamese

public struct TargetRecord: Sendable {
  var id: String, url: String, document: String?, title: String, issuer: String, place: String?, issued: String?
  var quote: String, provision: String?, subject: String, outcome: String, comparator: String, value: Double?, valueMax: Double?
  var unit: String, kind: String, deadlineYear: Int?, deadlineSource: String?, baselineYear: Int?
  var levels: [String], fields: [String], status: String
}

enum TargetSchema { static let json = "{}\n" }

extension JSONValue {
  init(record: TargetRecord) {
    self = .object([("id", .string(record.id)), ("url", .string(record.url)), ("quote", .string(record.quote)), ("value", record.value.map { .number($0) } ?? .null), ("unit", .string(record.unit)), ("deadline_year", record.deadlineYear.map { .integer($0) } ?? .null), ("comparator", .string(record.comparator))])
  }
}

extension TargetCatalog {
  static func read(_ index: Int, _ catalog: Catalog, _ addresses: Addresses) -> ([(TargetRecord, Range<Int>)], [Diagnostic]) {
    let publication = catalog.publications[index]
    guard let document = publication.facts.document else { return ([], []) }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    let context = TargetContext(title: publication.facts.title, period: document.period, issuedYear: document.year, isNews: false)
    let found = TargetFinder.find(in: publication.body, context: context)
    return (found.enumerated().map { number, target in
      (TargetRecord(id: "\(publication.slug)/chi-tieu-\(number + 1)", url: addresses.href(publication.permalink) + "#chi-tieu-\(number + 1)", document: document.number?.value.description, title: publication.facts.title, issuer: issuer?.name.vietnamese ?? document.issuer.value, place: issuer?.place, issued: document.issued?.description, quote: publication.body.string(target.quote), provision: publication.anchors.provisionOfBlock[target.block].map { publication.anchors.provisions[$0].label }, subject: target.subject, outcome: target.outcome, comparator: target.comparator.rawValue, value: target.value, valueMax: target.valueMax, unit: target.unit, kind: target.kind.rawValue, deadlineYear: target.deadlineYear, deadlineSource: target.deadlineSource?.rawValue, baselineYear: target.baselineYear, levels: target.levels.map(\.rawValue), fields: catalog.fieldsOf[index].map { catalog.fields[$0].id }, status: "extracted"), target.quote)
    }, [])
  }
}
