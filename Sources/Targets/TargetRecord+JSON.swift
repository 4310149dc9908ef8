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
    json.key("quote")
    json.value(quote)
    json.key("provision")
    json.value(provision)
    json.key("subject")
    json.value(subject)
    json.key("outcome")
    json.value(outcome)
    json.key("display")
    json.value(display)
  }

  private func writeAmount(_ json: inout JSONText) {
    json.key("comparator")
    json.value(comparator.rawValue)
    json.key("value")
    json.value(value)
    json.key("value_max")
    json.value(valueMax)
    json.key("unit")
    json.value(unit)
    json.key("kind")
    json.value(kind.rawValue)
    json.key("deadline_year")
    json.value(deadlineYear)
    json.key("deadline_source")
    json.value(deadlineSource?.rawValue)
    json.key("baseline_year")
    json.value(baselineYear)
  }

  private func writeScope(_ json: inout JSONText) {
    json.key("levels")
    json.array { json in for level in levels { json.value(level.rawValue) } }
    json.key("service_level")
    switch serviceLevel {
    case .number(let level): json.value(level)
    case .partial: json.value("mot-phan")
    case .full: json.value("toan-trinh")
    case nil: json.value(String?.none)
    }
    json.key("fields")
    json.array { json in for field in document.fields { json.value(field) } }
    json.key("status")
    json.value(isConfirmed ? "confirmed" : "extracted")
    json.key("confidence")
    json.value(confidence)
  }
}

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
