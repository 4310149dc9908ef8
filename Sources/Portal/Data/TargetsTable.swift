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

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    for number in numbers { body(.target(site.targets.records[number])) }
  }

  static func years(in site: Site) -> [Int?] {
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
    columns: whichTarget + whatTarget + amountOfTarget + whenTarget
      + RecordColumns.scope(
        levels: "Levels of administration named: central, province, district, commune",
        service: "Level of the online public service: 3, 4, partial, full",
        field: "http://www.w3.org/ns/dcat#theme") + [confidence])

  private static let whichTarget: [DataColumn] = [
    RecordColumns.id("chi-tieu", "chỉ tiêu"), RecordColumns.url,
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
    RecordColumns.provision, RecordColumns.subject,
    DataColumn("outcome", .text(), "Điều phải đạt được ở đối tượng đó", "What is to hold of it"),
    DataColumn(
      "display", .text(isFilled: true), "Chỉ tiêu viết thành một câu để đọc", "The target as a sentence to read",
      term: "https://schema.org/description"),
  ]

  private static let amountOfTarget = RecordColumns.amount(
    ["=", ">=", ">", "<=", "<", "~", "x"],
    (
      "Cách hiểu con số: đúng bằng, tối thiểu, trên, tối đa, dưới, khoảng (~), gấp bao nhiêu lần (x)",
      "How the number is meant: equal, at least, more than, at most, less than, about (~), times (x)"
    ),
    value: ("Con số", "The number"),
    upper: ("Đầu trên, chỉ có khi chỉ tiêu là một khoảng", "Upper end, only of a range"),
    kinds: ["target", "budget", "ranking"], ("Loại: chỉ tiêu, kinh phí, xếp hạng", "Kind: target, budget, ranking"),
    terms: ("https://schema.org/maxValue", "https://schema.org/unitText"))

  private static let whenTarget: [DataColumn] = [
    DataColumn("deadline_year", .year, null: true, "Năm phải đạt", "Year by which it is to hold"),
    DataColumn(
      "deadline_source", .codes(["clause", "lead-in", "heading", "title", "period"]), null: true,
      "Năm đó đọc từ đâu: mệnh đề, câu dẫn, đề mục, trích yếu, thời kỳ của văn bản",
      "Where that year was read: clause, lead-in, heading, title, period of the document"),
    DataColumn("baseline_year", .year, null: true, "Năm được so sánh", "Year compared with"),
    DataColumn(
      "deadline", .day, null: true, "Ngày phải đạt, khi văn bản nêu một ngày trong năm đó",
      "Day by which it is to hold, where the document names one within that year"),
  ]

  private static let confidence =
    DataColumn(
      "confidence", .number, "Độ tin cậy từ 0 đến 1: trong các bản ghi 0,9 thì chín phần mười là đúng",
      "How sure it is, 0 to 1: of records at 0.9, nine in ten are right")
}

extension TargetRecord {
  /// The cells of the CSV form, in the order of the columns.
  var csvRow: [CSV.Cell] {
    var row = document.cells(id: id, url: url, place: document.place)
    row.reserveCapacity(32)
    row += CSV.clause(quote: quote, provision: provision, subject: subject, outcome: outcome)
    row.append(.text(display))
    row += CSV.amount(comparator, .number(value), .number(valueMax), unit, kind: kind.rawValue)
    row.append(.number(deadlineYear))
    row.append(.text(deadlineSource?.rawValue))
    row.append(.number(baselineYear))
    row.append(.text(terms?.deadline?.description))
    row += CSV.scope(levels, serviceLevel, fields: document.fields, isConfirmed: isConfirmed)
    row.append(.number(confidence))
    return row
  }
}
