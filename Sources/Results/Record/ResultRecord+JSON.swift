import JSON
import Targets
import Vietnamese

extension ResultRecord {
  /// Writes the record as a JSON object with its keys in the contract's order. `path` comes first where a tool lists
  /// records of several files.
  ///
  /// - Parameter match: The target that it answers; nil for none.
  public func write(to json: inout JSONText, match: ResultMatch? = nil, path: String? = nil) {
    json.object { json in
      if let path {
        json.key("path")
        json.value(path)
      }
      writeDocument(&json)
      writeAmount(&json)
      writeDay(&json)
      writePlan(&json)
      writeMatch(match, &json)
      writeScope(&json)
    }
  }

  /// The record as one line of JSON in UTF-8, without a line end.
  public func jsonBytes(match: ResultMatch? = nil) -> [UInt8] {
    var json = JSONText(capacity: 1024)
    write(to: &json, match: match)
    return json.bytes
  }

  /// The record as one line of JSON, without a line end.
  public func jsonLine(match: ResultMatch? = nil, path: String? = nil) -> String {
    var json = JSONText()
    write(to: &json, match: match, path: path)
    return json.string
  }

  private func writeDocument(_ json: inout JSONText) {
    document.writeHead(id: id, url: url, place: place, to: &json)
    json.writeClause(quote: quote, provision: provision, subject: found.subject, outcome: found.outcome)
  }

  private func writeAmount(_ json: inout JSONText) {
    json.writeAmount(found.comparator, found.value, found.valueMax, unit: found.unit, kind: found.kind.rawValue) {
      $0.value($1)
    }
    json.key("part")
    json.value(found.part)
    json.key("whole")
    json.value(found.whole)
  }

  private func writeDay(_ json: inout JSONText) {
    json.key("as_of")
    json.value(found.asOf?.day.description)
    json.key("as_of_precision")
    json.value(found.asOf?.precision.rawValue)
    json.key("as_of_source")
    json.value(found.asOf?.source?.rawValue)
    json.key("period_from")
    json.value(found.periodFrom?.description)
    json.key("cumulative")
    json.value(found.isCumulative)
    json.key("estimate")
    json.value(found.isEstimate)
  }

  private func writePlan(_ json: inout JSONText) {
    json.key("share_of_plan")
    json.value(found.shareOfPlan)
    json.key("share_of")
    json.value(found.shareOf)
    json.key("over_plan")
    json.value(found.overPlan)
    json.key("change")
    json.value(found.change?.value)
    json.key("change_unit")
    json.value(found.change?.unit)
    json.key("change_of")
    json.value(found.change?.of)
    json.key("against")
    json.value(found.against?.value)
    json.key("against_comparator")
    json.value(found.against?.comparator.rawValue)
    json.key("against_year")
    json.value(found.against?.year)
    json.key("assessment")
    json.value(found.assessment)
  }

  private func writeMatch(_ match: ResultMatch?, _ json: inout JSONText) {
    json.key("target")
    json.value(match?.target)
    json.key("also")
    json.array { json in for target in match?.also ?? [] { json.value(target) } }
    json.key("match")
    json.value(match?.certainty.rawValue)
    json.key("match_note")
    json.value(match?.note)
  }

  private func writeScope(_ json: inout JSONText) {
    json.writeScope(found.levels, found.serviceLevel, fields: document.fields, isConfirmed: isConfirmed)
  }
}

extension JSONText {
  /// Writes a decimal with all its digits, or null.
  package mutating func value(_ number: ExactDecimal?) { value(decimal: number?.description) }
}
