import JSON
import OpenData

extension Site {
  /// `/data/<table>.json`: head and records, a record a line, so that a change of one record changes one line.
  func json(_ table: any SiteTable.Type, _ packed: PackedTables) throws -> [UInt8] {
    var out: [UInt8] = []
    // Room that is not used takes no memory; too little of it would double all that is there.
    out.reserveCapacity(table.expectedSize(in: self) * 3 / 2)
    let head: [(String, JSONValue)] = [
      ("version", .string(table.form.version ?? Site.dataVersion)), ("license", .string(configuration.licenseURL)),
      ("publisher", .string(configuration.publisher.vietnamese)), ("modified", .optional(modified?.iso)),
    ]
    out.append(contentsOf: "{\n".utf8)
    for (name, value) in head { out += "  \"\(name)\": ".utf8 + value.compact + ",\n".utf8 }
    out.append(contentsOf: "  \"\(table.form.name)\": [".utf8)
    var isEmpty = true
    table.forEachRecord(in: self) { record in
      out.append(contentsOf: (isEmpty ? "\n    " : ",\n    ").utf8)
      isEmpty = false
      switch record {
      case .target(let target): out += target.jsonBytes
      case .result(let result, let match): out += result.jsonBytes(match: match)
      case .other(let value): value.write(to: &out)
      }
    }
    out.append(contentsOf: (isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    packed.keep(try ZipArchive.pack(out, isLarge: isLarge(table)), as: table.form.jsonName)
    return out
  }

  /// `/data/<table>.csv`: the same records.
  func csv(_ table: any SiteTable.Type, _ packed: PackedTables) throws -> [UInt8] {
    let columns = table.form.csvColumns
    var out = CSV.mark
    out.reserveCapacity(table.expectedSize(in: self))
    CSV.append(columns.map { .text($0.name) }, to: &out)
    table.forEachRecord(in: self) { record in
      switch record {
      case .target(let target): CSV.append(target.csvRow, to: &out)
      case .result(let result, let match): CSV.append(result.csvRow(match: match), to: &out)
      case .other(let value): CSV.append(CSV.cells(of: value, columns: columns), to: &out)
      }
    }
    packed.keep(try ZipArchive.pack(out, isLarge: isLarge(table)), as: table.form.csvName)
    return out
  }
}
