import OpenData
import Publications
import Targets

/// `/data/targets.json`: one target a record (design, "Contract: the target record").
enum TargetsTable: SiteTable {
  static var form: DataTable { .targets }

  static func count(in site: Site) -> Int { site.targets.records.count }

  static func expectedSize(in site: Site) -> Int { site.targets.records.count * 800 + 4096 }

  static func declare(_ facts: inout DeclaredFacts) {
    facts.allTargets()
    for index in facts.site.catalog.publications.indices { facts.targets(of: index) }
  }

  static func forEachRecord(in site: Site, _ body: (TableRecord) -> Void) {
    for record in site.targets.records { body(.target(record)) }
  }

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    for number in numbers { body(.target(site.targets.records[number])) }
  }

  static func years(in site: Site) -> [Int?]? {
    site.targets.whole.places.map { site.yearOfIssue($0.publication) }
  }

  static func sizes(in site: Site) -> [Int] {
    site.targets.whole.records.map { record in
      let document = record.document
      let texts = [
        document.url, document.slug, document.number, document.title, document.issuer, document.place, record.quote,
        record.provision, record.subject, record.outcome, record.display, record.unit,
      ]
      // Names of keys, numbers and codes.
      let rest = document.fields.reduce(520) { $0 + $1.utf8.count + 4 }
      return texts.reduce(rest) { $0 + ($1?.utf8.count ?? 0) }
    }
  }
}

extension DataTable {
  static let targets = DataTable(
    name: "targets", title: .init("Chỉ tiêu trong văn bản", english: "Targets in documents"),
    description: .init(
      "Mỗi bản ghi là một chỉ tiêu bằng số, kèm nguyên văn mệnh đề nêu ra nó và địa chỉ của mệnh đề đó.",
      english: "Each record is one numeric target, with the verbatim clause that states it and that clause's address."),
    columns: whichTarget + whatTarget + whenTarget)

  private static let whichTarget: [DataColumn] = [
    DataColumn(
      "id", .text(isFilled: true, pattern: "^[a-z0-9/-]+/chi-tieu-[1-9][0-9]*$"),
      "Mã chỉ tiêu, không đổi khi nguyên văn còn giữ", "Identifier, stable while the clause stays",
      term: "http://purl.org/dc/terms/identifier"),
    DataColumn(
      "url", .address, "Địa chỉ tới đúng mệnh đề", "Address of the clause itself", term: "https://schema.org/url"),
    DataColumn(
      "document", .text(), null: true, "Số ký hiệu của văn bản nêu chỉ tiêu", "Number of the document that states it",
      term: "https://schema.org/legislationIdentifier"),
    DataColumn(
      "title", .text(isFilled: true), "Trích yếu của văn bản", "Title of the document",
      term: "http://data.europa.eu/eli/ontology#title"),
    DataColumn(
      "issuer", .text(), null: true, "Cơ quan ban hành văn bản, theo tên khi ban hành",
      "Body that issued it, named as in its day", term: "https://schema.org/legislationPassedBy"),
    DataColumn(
      "place", .text(), null: true, "Địa phương mà cơ quan ban hành phụ trách", "Province or city of that body",
      term: "http://purl.org/dc/terms/spatial"),
    DataColumn(
      "issued", .day, null: true, "Ngày ban hành; trống khi chưa rõ", "Day of issue; empty where not known",
      term: "https://schema.org/legislationDate"),
  ]

  private static let whatTarget: [DataColumn] = [
    DataColumn(
      "quote", .text(isFilled: true), "Nguyên văn mệnh đề nêu chỉ tiêu", "The clause, verbatim",
      term: "https://schema.org/text"),
    DataColumn(
      "provision", .text(), null: true, "Vị trí trong văn bản: điều, khoản, điểm, mục",
      "Where in the document: article, clause, point, section"),
    DataColumn(
      "subject", .text(), "Đối tượng được đo", "What is measured", term: "https://schema.org/variableMeasured"),
    DataColumn("outcome", .text(), "Điều phải đạt được ở đối tượng đó", "What is to hold of it"),
    DataColumn(
      "display", .text(isFilled: true), "Chỉ tiêu viết thành một câu để đọc", "The target as a sentence to read",
      term: "https://schema.org/description"),
    DataColumn(
      "comparator", .codes(["=", ">=", ">", "<=", "<", "~", "x"]),
      "Cách hiểu con số: đúng bằng, tối thiểu, trên, tối đa, dưới, khoảng (~), gấp bao nhiêu lần (x)",
      "How the number is meant: equal, at least, more than, at most, less than, about (~), times (x)"),
    DataColumn("value", .number, null: true, "Con số", "The number", term: "https://schema.org/value"),
    DataColumn(
      "value_max", .number, null: true, "Đầu trên, chỉ có khi chỉ tiêu là một khoảng", "Upper end, only of a range",
      term: "https://schema.org/maxValue"),
    DataColumn(
      "unit", .text(), "Đơn vị đo, như văn bản viết", "Unit, as the document writes it",
      term: "https://schema.org/unitText"),
    DataColumn(
      "kind", .codes(["target", "budget", "ranking"]), "Loại: chỉ tiêu, kinh phí, xếp hạng",
      "Kind: target, budget, ranking"),
  ]

  private static let whenTarget: [DataColumn] = [
    DataColumn("deadline_year", .year, null: true, "Năm phải đạt", "Year by which it is to hold"),
    DataColumn(
      "deadline_source", .codes(["clause", "lead-in", "heading", "title", "period"]), null: true,
      "Năm đó đọc từ đâu: mệnh đề, câu dẫn, đề mục, trích yếu, thời kỳ của văn bản",
      "Where that year was read: clause, lead-in, heading, title, period of the document"),
    DataColumn("baseline_year", .year, null: true, "Năm được so sánh", "Year compared with"),
    DataColumn(
      "levels", .list(.codes(AdministrativeLevel.allCases.map(\.rawValue))), "Các cấp hành chính được nêu",
      "Levels of administration named: central, province, district, commune"),
    DataColumn(
      "service_level", .levels([3, 4], ["mot-phan", "toan-trinh"]), null: true, "Mức độ của dịch vụ công trực tuyến",
      "Level of the online public service: 3, 4, partial, full"),
    DataColumn(
      "fields", .list(.text(isFilled: true)), "Mã lĩnh vực của văn bản", "Codes of the document's fields",
      term: "http://www.w3.org/ns/dcat#theme"),
    DataColumn(
      "status", .codes(["extracted", "confirmed"]),
      "Máy trích ra (extracted) hay biên tập viên đã xác nhận (confirmed)",
      "Extracted by machine, or confirmed by an editor"),
    DataColumn(
      "confidence", .number, "Độ tin cậy từ 0 đến 1: trong các bản ghi 0,9 thì chín phần mười là đúng",
      "How sure it is, 0 to 1: of records at 0.9, nine in ten are right"),
  ]
}

extension TargetRecord {
  /// The cells of the CSV form, in the order of the columns.
  var csvRow: [CSV.Cell] {
    let service: CSV.Cell
    switch serviceLevel {
    case .number(let level): service = .number(String(level))
    case .partial: service = .text("mot-phan")
    case .full: service = .text("toan-trinh")
    case nil: service = .empty
    }
    return [
      .text(id), .text(url), .text(document.number), .text(document.title), .text(document.issuer),
      .text(document.place), .text(document.issued), .text(quote), .text(provision), .text(subject), .text(outcome),
      .text(display),
      .text(comparator.rawValue), .number(value), .number(valueMax), .text(unit), .text(kind.rawValue),
      .number(deadlineYear), .text(deadlineSource?.rawValue), .number(baselineYear), .list(levels.map(\.rawValue)),
      service, .list(document.fields), .text(isConfirmed ? "confirmed" : "extracted"),
      .number(confidence),
    ]
  }
}
