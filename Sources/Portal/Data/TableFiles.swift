import JSON
import OpenData

extension Site {
  /// `/data/<table>.json`: head and records, a record a line, so that a change of one record changes one line.
  ///
  /// - Parameter part: Which records; nil for all.
  func json(_ table: any SiteTable.Type, _ packed: PackedTables, _ part: TablePart? = nil) throws -> [UInt8] {
    var out: [UInt8] = []
    // Room that is not used takes no memory; too little of it would double all that is there.
    out.reserveCapacity(part == nil ? table.expectedSize(in: self) * 3 / 2 : limits.dataFile)
    appendHead(version: table.form.version ?? Site.dataVersion, to: &out)
    out.append(contentsOf: "  \"\(table.form.name)\": [".utf8)
    var isEmpty = true
    func write(_ record: TableRecord) {
      // Not indented, as there may be a hundred thousand.
      out.append(contentsOf: (isEmpty ? "\n" : ",\n").utf8)
      isEmpty = false
      switch record {
      case .target(let target): out += target.jsonBytes
      case .result(let result, let match): out += result.jsonBytes(match: match)
      case .other(let value): value.write(to: &out, isDense: true)
      case .shared(let id, let rest):
        out.append(contentsOf: "{\"id\":".utf8)
        JSONText.append(quoted: id, to: &out)
        out.append(contentsOf: rest.json)
      }
    }
    if let part {
      table.forEachRecord(in: self, part.records, write)
    } else {
      table.forEachRecord(in: self, write)
    }
    out.append(contentsOf: (isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    packed.keep(
      try ZipArchive.pack(out, isLarge: isLarge(table)), as: part.map { $0.name + ".json" } ?? table.form.jsonName)
    return out
  }

  /// `/data/<table>.csv`: the same records.
  func csv(_ table: any SiteTable.Type, _ packed: PackedTables, _ part: TablePart? = nil) throws -> [UInt8] {
    let columns = table.form.csvColumns
    var out = CSV.mark
    out.reserveCapacity((part == nil ? table.expectedSize(in: self) : limits.dataFile))
    CSV.append(columns.map { .text($0.name) }, to: &out)
    func write(_ record: TableRecord) {
      switch record {
      case .target(let target): CSV.append(target.csvRow, to: &out)
      case .result(let result, let match): CSV.append(result.csvRow(match: match), to: &out)
      case .other(let value): CSV.append(CSV.cells(of: value, columns: columns), to: &out)
      case .shared(let id, let rest):
        CSV.append(.text(id), to: &out)
        out.append(contentsOf: rest.csv)
      }
    }
    if let part {
      table.forEachRecord(in: self, part.records, write)
    } else {
      table.forEachRecord(in: self, write)
    }
    packed.keep(
      try ZipArchive.pack(out, isLarge: isLarge(table)), as: part.map { $0.name + ".csv" } ?? table.form.csvName)
    return out
  }

  /// What every JSON file of tables begins with.
  private func appendHead(version: String, to out: inout [UInt8]) {
    let head: [(String, JSONValue)] = [
      ("version", .string(version)), ("license", .string(configuration.licenseURL)),
      ("publisher", .string(configuration.publisher.vietnamese)), ("modified", .optional(modified?.iso)),
    ]
    out.append(contentsOf: "{\n".utf8)
    for (name, value) in head { out += "  \"\(name)\": ".utf8 + value.compact + ",\n".utf8 }
  }

  // MARK: Of a table in parts

  /// `/data/<table>.json` of a table in parts: which files hold it. A program that knows the whole file only is told by `version`.
  func jsonIndex(_ parts: [TablePart]) -> [UInt8] {
    var out: [UInt8] = []
    appendHead(version: Site.indexVersion, to: &out)
    out.append(contentsOf: "  \"parts\": [".utf8)
    for (number, part) in parts.enumerated() {
      out.append(contentsOf: (number == 0 ? "\n    " : ",\n    ").utf8)
      JSONValue.object([
        ("path", .string(part.name + ".json")), ("year", part.year.map { .integer($0) } ?? .null),
        ("records", .integer(part.records.count)),
      ]).write(to: &out)
    }
    out.append(contentsOf: "\n  ]\n}\n".utf8)
    return out
  }

  /// `archives.json` in the archive: which other archives hold the parts of the tables, to be unpacked into the same folder.
  func archiveIndex(_ archives: [ArchivePart]) -> [UInt8] {
    var out: [UInt8] = []
    appendHead(version: Site.indexVersion, to: &out)
    out += "  \"archives\": ".utf8 + JSONValue.strings(archives.map { $0.name + ".zip" }).compact + "\n}\n".utf8
    return out
  }

  /// `/data/<table>.csv` of a table in parts: the same.
  func csvIndex(_ parts: [TablePart]) -> [UInt8] {
    var out = CSV.mark
    CSV.append(["path", "year", "records"].map { .text($0) }, to: &out)
    for part in parts {
      CSV.append([.text(part.name + ".csv"), .number(part.year), .number(part.records.count)], to: &out)
    }
    return out
  }
}
