import JSON
import OpenData
import Results
import Targets

/// A table of the open data: what it holds, and how that is got from the site. All that is particular to a table stands in
/// its type; a new one is a new type in ``SiteTables/all``.
protocol SiteTable: Sendable {
  /// Its name, words and columns.
  static var form: DataTable { get }
  /// How many records it has, for `/data/`.
  static func count(in site: Site) -> Int
  /// About how many bytes its JSON form has; a little more than what is seen, so that nothing is copied as it grows.
  static func expectedSize(in site: Site) -> Int
  /// Declares every fact that its records are made from, beside what all files depend on.
  static func declare(_ facts: inout DeclaredFacts)
  /// Some of its records, by their numbers in a fixed order, which rise.
  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void)
  /// Of each record the year in which its document was issued; nil where that is not known.
  static func years(in site: Site) -> [Int?]
  /// Of each record about how many bytes its JSON form has, rather more than fewer.
  static func sizes(in site: Site) -> [Int]
}

extension SiteTable {
  /// All of its records.
  static func forEachRecord(in site: Site, _ body: (TableRecord) -> Void) {
    forEachRecord(in: site, Array(0..<count(in: site)), body)
  }

  static func sizes(in site: Site) -> [Int] {
    let count = count(in: site)
    return [Int](repeating: count == 0 ? 0 : expectedSize(in: site) / count, count: count)
  }
}

extension Site {
  /// The year in which a document was issued.
  func yearOfIssue(_ index: Int) -> Int? { catalog.whole.publications[index].facts.document?.issued?.year }
}

/// A record of a table.
enum TableRecord {
  /// Of which there may be a hundred thousand: written without values in between.
  case target(TargetRecord)
  case result(ResultRecord, ResultMatch?)
  case other(JSONValue)
  /// One that shares all but its id with many others.
  case shared(id: String, SharedFields)
}

/// What many records say alike, behind the `id` of each.
final class SharedFields {
  let fields: [(String, JSONValue)]
  /// In JSON, from behind the id on.
  let json: [UInt8]
  /// In CSV, the end of the line included.
  let csv: [UInt8]

  /// - Parameter columns: Of the table's CSV form, that of the id first.
  init(_ fields: [(String, JSONValue)], columns: [DataColumn]) {
    self.fields = fields
    json = [UInt8(ascii: ",")] + JSONValue.object(fields).dense.dropFirst()
    var line: [UInt8] = []
    CSV.append([.empty] + CSV.cells(of: .object(fields), columns: Array(columns.dropFirst())), to: &line)
    csv = line
  }
}
