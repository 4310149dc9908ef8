import OpenData
import Publications
import Targets

/// The columns that the tables of targets and of results have in common.
enum RecordColumns {
  static let url = DataColumn(
    "url", .address, "Địa chỉ tới đúng mệnh đề", "Address of the clause itself", term: "https://schema.org/url")

  static let provision = DataColumn(
    "provision", .text(), null: true, "Vị trí trong văn bản: điều, khoản, điểm, mục",
    "Where in the document: article, clause, point, section")

  static let subject = DataColumn(
    "subject", .text(), "Đối tượng được đo", "What is measured", term: "https://schema.org/variableMeasured")

  /// The identifier of a record.
  ///
  /// - Parameters:
  ///   - code: What stands between the address of the page and the number.
  ///   - noun: What a record is, in Vietnamese.
  static func id(_ code: String, _ noun: String) -> DataColumn {
    DataColumn(
      "id", .text(isFilled: true, pattern: "^[a-z0-9/-]+/\(code)-[1-9][0-9]*$"),
      "Mã \(noun), không đổi khi nguyên văn còn giữ", "Identifier, stable while the clause stays",
      term: "http://purl.org/dc/terms/identifier")
  }

  /// What a column of amounts means in one of the tables.
  typealias Meaning = (vietnamese: String, english: String)

  /// The amount.
  ///
  /// - Parameter terms: The standard terms of the upper end and of the unit.
  static func amount(
    _ comparators: [String], _ comparator: Meaning, value: Meaning, upper: Meaning, kinds: [String], _ kind: Meaning,
    terms: (upper: String?, unit: String?) = (nil, nil)
  ) -> [DataColumn] {
    [
      DataColumn("comparator", .codes(comparators), comparator.vietnamese, comparator.english),
      DataColumn(
        "value", .number, null: true, value.vietnamese, value.english, term: "https://schema.org/value"),
      DataColumn("value_max", .number, null: true, upper.vietnamese, upper.english, term: terms.upper),
      DataColumn("unit", .text(), "Đơn vị đo, như văn bản viết", "Unit, as the document writes it", term: terms.unit),
      DataColumn("kind", .codes(kinds), kind.vietnamese, kind.english),
    ]
  }

  /// Whom a record is about, and whether an editor has read it.
  ///
  /// - Parameters:
  ///   - levels: What the levels of administration are, in English.
  ///   - service: What the level of a service is, in English.
  ///   - field: The standard term of the fields.
  static func scope(levels: String, service: String, field: String? = nil) -> [DataColumn] {
    [
      DataColumn(
        "levels", .list(.codes(AdministrativeLevel.allCases.map(\.rawValue))), "Các cấp hành chính được nêu", levels),
      DataColumn(
        "service_level", .levels([3, 4], ["mot-phan", "toan-trinh"]), null: true,
        "Mức độ của dịch vụ công trực tuyến", service),
      DataColumn(
        "fields", .list(.text(isFilled: true)), "Mã lĩnh vực của văn bản", "Codes of the document's fields",
        term: field),
      DataColumn(
        "status", .codes(["extracted", "confirmed"]),
        "Máy trích ra (extracted) hay biên tập viên đã xác nhận (confirmed)",
        "Extracted by machine, or confirmed by an editor"),
    ]
  }
}

// The cells of these columns in the CSV form.

extension TargetDocument {
  /// Which record it is and where it stands: from `id` to `issued`.
  func cells(id: String, url: String, place: String?) -> [CSV.Cell] {
    [.text(id), .text(url), .text(number), .text(title), .text(issuer), .text(place), .text(issued)]
  }
}

extension CSV {
  /// The clause that a record was read from, where it stands, and what it was read to be about.
  static func clause(quote: String, provision: String?, subject: String, outcome: String) -> [Cell] {
    [.text(quote), .text(provision), .text(subject), .text(outcome)]
  }

  /// The columns of `RecordColumns.amount`.
  static func amount(_ comparator: Comparator, _ value: Cell, _ upper: Cell, _ unit: String, kind: String) -> [Cell] {
    [.text(comparator.rawValue), value, upper, .text(unit), .text(kind)]
  }

  /// The columns of `RecordColumns.scope`.
  static func scope(
    _ levels: [AdministrativeLevel], _ serviceLevel: ServiceLevel?, fields: [String], isConfirmed: Bool
  ) -> [Cell] {
    let service: Cell
    switch serviceLevel {
    case .number(let level): service = .number(String(level))
    case .partial: service = .text("mot-phan")
    case .full: service = .text("toan-trinh")
    case nil: service = .empty
    }
    return [
      .list(levels.map(\.rawValue)), service, .list(fields), .text(isConfirmed ? "confirmed" : "extracted"),
    ]
  }
}
