import JSON
import OpenData
import Publications
import Results
import Targets
import Vietnamese

/// `/data/progress.json`: how each target stands, a record a target.
enum ProgressTable: SiteTable {
  static var form: DataTable { .progress }

  static func count(in site: Site) -> Int { site.results.progress.count }

  static func expectedSize(in site: Site) -> Int { site.results.progress.count * 420 + 4096 }

  static func declare(_ facts: inout DeclaredFacts) {
    facts.allResults()
    facts.allTargets()
    facts.put(facts.site.results.day)
    for index in facts.site.catalog.publications.indices {
      facts.targets(of: index)
      facts.progress(of: index)
      facts.results(of: index)
    }
  }

  static func years(in site: Site) -> [Int?] { TargetsTable.years(in: site) }

  static func sizes(in site: Site) -> [Int] {
    let results = site.results.whole
    return results.progress.indices.map { target in
      let (standing, id) = (results.progress[target], site.targets.whole.records[target].id.utf8.count)
      if standing.isBare { return id + 280 }
      return standing.results.reduce(id + 420) { $0 + results.records[$1].id.utf8.count + 3 }
    }
  }

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    // Most targets share what is to be said of them, but for their ids.
    var shared: [ObjectIdentifier: SharedFields] = [:]
    let columns = form.csvColumns
    for target in numbers {
      let standing = site.results.progress[target]
      guard standing.isBare else {
        body(.other(site.progressRecord(target)))
        continue
      }
      let known = shared[ObjectIdentifier(standing)]
      let rest = known ?? SharedFields(site.progressFields(standing), columns: columns)
      if known == nil { shared[ObjectIdentifier(standing)] = rest }
      body(.shared(id: site.targets.records[target].id, rest))
    }
  }
}

extension DataTable {
  static let progress = DataTable(
    name: "progress", title: .init("Chỉ tiêu đã thực hiện đến đâu", english: "How targets stand"),
    description: .init(
      "Mỗi bản ghi là một chỉ tiêu: tình trạng, kết quả quyết định tình trạng đó và phép tính. Chỉ những kết quả đã ghép chắc "
        + "hoặc đã được xác nhận mới được tính.",
      english: "Each record is a target: its status, the result that decides it, and the sum. Only results matched for "
        + "certain or confirmed count."),
    columns: standingColumns + sumColumns, version: "1")

  private static let standingColumns: [DataColumn] = [
    DataColumn(
      "id", .text(isFilled: true, pattern: "^[a-z0-9/-]+/chi-tieu-[1-9][0-9]*$"), "Mã chỉ tiêu",
      "Identifier of the target",
      term: "http://purl.org/dc/terms/identifier"),
    DataColumn(
      "status", .codes(ProgressStatus.allCases.map(\.rawValue)),
      "Tình trạng: đạt, vượt, chưa đạt, quá hạn, đúng tiến độ, chậm tiến độ, chưa đến hạn, chưa có số liệu, không so được",
      "Status: met, exceeded, missed, overdue, on-track, behind, open, no-data, not-comparable"),
    DataColumn(
      "reason", .codes(ProgressReason.allCases.map(\.rawValue)), null: true, "Vì sao không so được",
      "Why it cannot be compared"),
    DataColumn("late", .flag, "Đạt sau hạn", "Reached after the deadline"),
    DataColumn("estimate", .flag, "Dựa vào số ước", "Rests on an estimate"),
    DataColumn("due", .flag, "Đã quá hạn mà chưa có số liệu", "The deadline has passed and there is no figure"),
    DataColumn("stale", .flag, "Số liệu cũ hơn một năm", "The figure is more than a year old"),
  ]

  private static let sumColumns: [DataColumn] = [
    DataColumn(
      "by", .text(isFilled: true), null: true, "Mã kết quả quyết định tình trạng", "Identifier of the deciding result"),
    DataColumn(
      "value", .fraction, null: true, "Mức đạt được theo kết quả đó, theo đơn vị của chỉ tiêu",
      "Value reached by that result, in the target's unit"),
    DataColumn("as_of", .day, null: true, "Ngày mà mức đó tính đến", "Last day that value covers"),
    DataColumn(
      "gap", .fraction, null: true, "Còn thiếu; âm là vượt", "What is left; below 0 what was reached beyond it"),
    DataColumn(
      "expected", .fraction, null: true, "Mức mà đường thẳng từ số liệu gốc đến chỉ tiêu đi qua vào ngày đó",
      "What the straight line from start to target passes on that day"),
    DataColumn(
      "baseline", .text(isFilled: true), null: true, "Mã kết quả là số liệu gốc",
      "Identifier of the result it starts from"),
    DataColumn(
      "direction", .codes(ProgressDirection.allCases.map(\.rawValue)), null: true, "Tăng (up) hay giảm (down) là đạt",
      "Which way is good"),
    DataColumn(
      "series", .list(.text(isFilled: true)), "Mã các kết quả được tính, theo ngày", "Results that count, by day"),
    DataColumn("sum", .list(.text(isFilled: true)), "Mã các kết quả được cộng", "Results added"),
  ]
}

extension Site {
  /// The records of `/data/progress.json`, each a line of JSON.
  public var progressLines: [String] {
    results.progress.indices.map { String(decoding: progressRecord($0).compact, as: UTF8.self) }
  }

  /// How a target stands, as a record.
  func progressRecord(_ target: Int) -> JSONValue {
    .object([progressID(target)] + progressFields(results.progress[target]))
  }

  fileprivate func progressID(_ target: Int) -> (String, JSONValue) { ("id", .string(targets.records[target].id)) }

  /// What a record says but for its id.
  fileprivate func progressFields(_ standing: TargetProgress) -> [(String, JSONValue)] {
    let progress = standing.progress
    let by = standing.by.map { results.records[$0] }
    func id(_ result: Int) -> String { results.records[result].id }
    return [
      ("status", .string(progress.status.rawValue)),
      ("reason", .optional(progress.reason?.rawValue)), ("late", .bool(progress.isLate)),
      ("estimate", .bool(progress.isEstimate)), ("due", .bool(progress.isDue)), ("stale", .bool(progress.isStale)),
      ("by", .optional(by?.id)), ("value", JSONValue(progress.value)),
      ("as_of", .optional(by?.found.asOf?.day.description)), ("gap", JSONValue(progress.gap)),
      ("expected", JSONValue(progress.expected)), ("baseline", .optional(standing.baseline.map(id))),
      ("direction", .optional(progress.direction?.rawValue)),
      ("series", .strings(countedSeries(standing).map(id))),
      ("sum", .strings(progress.sum.map { id(standing.results[$0]) })),
    ]
  }

  /// Whether a result that may answer a target counts.
  func counts(_ result: Int, _ standing: TargetProgress) -> Bool {
    results.answers[result]?.certainty != .unsure && standing.setAside[result] == nil
  }

  /// The results of a target that count, by day.
  func countedSeries(_ standing: TargetProgress) -> [Int] {
    standing.results.filter { counts($0, standing) }.sorted {
      let (a, b) = (results.records[$0].found.asOf?.day ?? .epoch, results.records[$1].found.asOf?.day ?? .epoch)
      return a != b ? a < b : $0 < $1
    }
  }
}

extension JSONValue {
  /// A decimal where it ends, else "p/q".
  fileprivate init(_ fraction: Fraction?) {
    guard let fraction else {
      self = .null
      return
    }
    self = fraction.decimalText.map { .raw(Array($0.utf8)) } ?? .string(fraction.text)
  }
}
