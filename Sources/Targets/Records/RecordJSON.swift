import JSON
import Publications

// The keys that records of targets and of results have in common.

extension TargetDocument {
  /// The keys with which a record of a target, or of a result, says what it is and where it stands.
  package func writeHead(id: String, url: String, place: String?, to json: inout JSONText) {
    json.key("id")
    json.value(id)
    json.key("url")
    json.value(url)
    json.key("document")
    json.value(number)
    json.key("title")
    json.value(title)
    json.key("issuer")
    json.value(issuer)
    json.key("place")
    json.value(place)
    json.key("issued")
    json.value(issued)
  }
}

extension JSONText {
  /// The clause that a record was read from, where it stands, and what it was read to be about.
  package mutating func writeClause(quote: String, provision: String?, subject: String, outcome: String) {
    key("quote")
    value(quote)
    key("provision")
    value(provision)
    key("subject")
    value(subject)
    key("outcome")
    value(outcome)
  }

  /// The amount that a record states.
  ///
  /// - Parameter write: Writes a number, or null.
  package mutating func writeAmount<Number>(
    _ comparator: Comparator, _ amount: Number?, _ upper: Number?, unit: String, kind: String,
    _ write: (inout JSONText, Number?) -> Void
  ) {
    key("comparator")
    value(comparator.rawValue)
    key("value")
    write(&self, amount)
    key("value_max")
    write(&self, upper)
    key("unit")
    value(unit)
    key("kind")
    value(kind)
  }

  /// Whom a record is about, and whether an editor has read it.
  package mutating func writeScope(
    _ levels: [AdministrativeLevel], _ serviceLevel: ServiceLevel?, fields: [String], isConfirmed: Bool
  ) {
    key("levels")
    array { json in for level in levels { json.value(level.rawValue) } }
    key("service_level")
    switch serviceLevel {
    case .number(let level): value(level)
    case .partial: value("mot-phan")
    case .full: value("toan-trinh")
    case nil: value(String?.none)
    }
    key("fields")
    array { json in for field in fields { json.value(field) } }
    key("status")
    value(isConfirmed ? "confirmed" : "extracted")
  }
}
