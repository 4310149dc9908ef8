import OpenData
import Synchronization

/// A file that holds a part of a table.
package struct TablePart: Sendable, Hashable {
  /// `targets-2021`, `targets-2021-2`, `targets-undated`.
  package let name: String
  /// The year in which the documents were issued; nil where that is not known.
  package let year: Int?
  /// Its records, by their numbers in the table.
  package let records: [Int]
  /// About how many bytes it has.
  package let size: Int

  var jsonPath: String { "/data/\(name).json" }
  var csvPath: String { "/data/\(name).csv" }
}

/// How a table is parted into files: by the year of issue where a file would have too many bytes. Nothing depends on the text but
/// its length, so that the parts are known before anything is written.
package struct TableParting: Sendable, Hashable {
  /// The files of the JSON form; none where it is whole.
  package let json: [TablePart]
  /// The same of the CSV form.
  package let csv: [TablePart]

  /// Whole.
  package static let whole = TableParting(json: [], csv: [])

  /// What the CSV form of a record has of the bytes of the JSON form, at most, in percent: the names of the keys are not in it.
  static let shareOfCSV = 70

  init(json: [TablePart], csv: [TablePart]) { (self.json, self.csv) = (json, csv) }

  /// - Parameters:
  ///   - name: The table's.
  ///   - years: Of each record.
  ///   - sizes: Of each record, the bytes of its JSON form.
  ///   - limit: How many bytes a file may have.
  package init(_ name: String, years: [Int?], sizes: [Int], limit: Int) {
    json = TableParting.cut(name, years, sizes, limit)
    csv = TableParting.cut(name, years, sizes.map { $0 * TableParting.shareOfCSV / 100 }, limit)
  }

  private static func cut(_ name: String, _ years: [Int?], _ sizes: [Int], _ limit: Int) -> [TablePart] {
    if sizes.reduce(0, +) <= limit { return [] }
    var ofYear: [Int: [Int]] = [:]
    for record in sizes.indices { ofYear[years[record] ?? Int.max, default: []].append(record) }
    return ofYear.sorted { $0.key < $1.key }.flatMap { year, records -> [TablePart] in
      let files = filled(records, sizes, limit)
      let stem = year < Int.max ? "\(name)-\(year)" : "\(name)-undated"
      return files.enumerated().map { number, records in
        TablePart(
          name: number > 0 ? "\(stem)-\(number + 1)" : stem, year: year < Int.max ? year : nil, records: records,
          size: records.reduce(0) { $0 + sizes[$1] })
      }
    }
  }

  /// Records in order, as many to a file as it may have.
  private static func filled(_ records: [Int], _ sizes: [Int], _ limit: Int) -> [[Int]] {
    var (files, size): ([[Int]], Int) = ([[]], 0)
    for record in records {
      if size + sizes[record] > limit, !files[files.count - 1].isEmpty {
        files.append([])
        size = 0
      }
      files[files.count - 1].append(record)
      size += sizes[record]
    }
    return files
  }
}

/// Partings of tables, each made once.
final class TablePartings: Sendable {
  private let known = Mutex<[String: TableParting]>([:])

  /// That of a name, made where it is asked for the first time.
  func of(_ name: String, _ make: () -> TableParting) -> TableParting {
    if let parting = known.withLock({ $0[name] }) { return parting }
    let parting = make()
    known.withLock { $0[name] = parting }
    return parting
  }
}

extension Site {
  /// How a table is parted into files.
  func parting(_ table: any SiteTable.Type) -> TableParting {
    // Far from it, the records need not be looked at.
    if table.expectedSize(in: self) * 2 <= limits.dataFile { return .whole }
    return partings.of(table.form.name) {
      TableParting(
        table.form.name, years: table.years(in: self), sizes: table.sizes(in: self), limit: limits.dataFile)
    }
  }
}
