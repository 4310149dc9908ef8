import JSON

extension TargetRecord {
  /// Writes the record as a JSON object with its keys in the contract's order. `path` comes first where a tool lists
  /// records of several files.
  public func write(to json: inout JSONText, path: String? = nil) {
    json.object { json in
      if let path {
        json.key("path")
        json.value(path)
      }
      document.writeHead(id: id, url: url, place: document.place, to: &json)
      writeWords(&json)
      writeAmount(&json)
      writeScope(&json)
    }
  }

  /// The record as one line of JSON in UTF-8, without a line end.
  public var jsonBytes: [UInt8] {
    var json = JSONText(capacity: 1024)
    write(to: &json)
    return json.bytes
  }

  /// The record as one line of JSON, without a line end.
  public func jsonLine(path: String? = nil) -> String {
    var json = JSONText()
    write(to: &json, path: path)
    return json.string
  }

  private func writeWords(_ json: inout JSONText) {
    json.writeClause(quote: quote, provision: provision, subject: subject, outcome: outcome)
    json.key("display")
    json.value(display)
  }

  private func writeAmount(_ json: inout JSONText) {
    json.writeAmount(comparator, value, valueMax, unit: unit, kind: kind.rawValue) { $0.value($1) }
    json.key("deadline_year")
    json.value(deadlineYear)
    json.key("deadline_source")
    json.value(deadlineSource?.rawValue)
    json.key("baseline_year")
    json.value(baselineYear)
    json.key("deadline")
    json.value(terms?.deadline?.description)
  }

  private func writeScope(_ json: inout JSONText) {
    json.writeScope(levels, serviceLevel, fields: document.fields, isConfirmed: isConfirmed)
    json.key("confidence")
    json.value(confidence)
  }
}
