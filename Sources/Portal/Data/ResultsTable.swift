import OpenData
import Publications
import Results
import Targets
import Vietnamese

/// `/data/results.json`: one result a record.
enum ResultsTable: SiteTable {
  static var form: DataTable { .results }

  static func count(in site: Site) -> Int { site.results.records.count }

  static func expectedSize(in site: Site) -> Int { site.results.records.count * 1400 + 4096 }

  static func declare(_ facts: inout DeclaredFacts) {
    facts.allResults()
    facts.allTargets()
    for index in facts.site.catalog.publications.indices {
      facts.results(of: index)
      // Which targets there are: a result names those that it answers.
      facts.targets(of: index)
    }
  }

  static func years(in site: Site) -> [Int?] { site.results.whole.places.map { site.yearOfIssue($0.publication) } }

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    for number in numbers {
      let match = site.results.answers[number].map { answer in
        ResultMatch(
          target: site.targets.records[answer.target].id, also: answer.also.map { site.targets.records[$0].id },
          certainty: answer.certainty, note: answer.note)
      }
      body(.result(site.results.records[number], match))
    }
  }
}

extension DataTable {
  static let results = DataTable(
    name: "results",
    title: .init("Kết quả trong báo cáo, văn bản và tin", english: "Results in reports, documents and news"),
    description: .init(
      "Mỗi bản ghi là một kết quả bằng số, kèm nguyên văn mệnh đề nêu ra nó, địa chỉ của mệnh đề đó và chỉ tiêu mà nó trả lời.",
      english:
        "Each record is one numeric result, with the verbatim clause that states it, that clause's address, and the "
        + "target that it answers."),
    columns: whichResult + whatResult + amountOfResult + whenResult + planOfResult + matchOfResult
      + RecordColumns.scope(levels: "Levels of administration named", service: "Level of the online public service"),
    version: "1")

  private static let whichResult: [DataColumn] = [
    RecordColumns.id("ket-qua", "kết quả"), RecordColumns.url,
    DataColumn(
      "document", .text(), null: true, "Số ký hiệu của văn bản nêu kết quả", "Number of the document that states it",
      term: "https://schema.org/legislationIdentifier"),
    DataColumn(
      "title", .text(isFilled: true), "Trích yếu của văn bản, hoặc tên tin", "Title of the document or news",
      term: "http://purl.org/dc/terms/title"),
    DataColumn("issuer", .text(), null: true, "Cơ quan ban hành văn bản", "Body that issued it"),
    DataColumn(
      "place", .text(), null: true,
      "Nơi con số đúng: như câu, câu dẫn hoặc tên văn bản nêu, không thì của cơ quan ban hành",
      "Where the number holds: as clause, lead-in or title name it, else the issuer's",
      term: "http://purl.org/dc/terms/spatial"),
    DataColumn(
      "issued", .day, null: true, "Ngày ban hành, hoặc ngày đăng tin", "Day of issue, or of publication of the news"),
  ]

  private static let whatResult: [DataColumn] = [
    DataColumn(
      "quote", .text(isFilled: true), "Nguyên văn mệnh đề; trong bảng là cả dòng",
      "The clause, verbatim; in a table the row",
      term: "https://schema.org/text"),
    RecordColumns.provision, RecordColumns.subject,
    DataColumn("outcome", .text(), "Điều đã đạt được ở đối tượng đó", "What holds of it"),
  ]

  private static let amountOfResult =
    RecordColumns.amount(
      ["=", ">=", ">", "<=", "<", "~"],
      (
        "Cách hiểu con số: đúng bằng, ít nhất, trên, không quá, dưới, khoảng (~)",
        "How the number is meant: equal, at least, more than, at most, less than, about (~)"
      ),
      value: (
        "Con số đạt được; trống khi câu chỉ nêu tỷ lệ so với kế hoạch hoặc mức tăng, giảm",
        "The value reached; empty where only a share of the plan or a change is stated"
      ), upper: ("Đầu trên của khoảng", "Upper end of a range"), kinds: ResultKind.allCases.map(\.rawValue),
      (
        "Loại: kết quả, kinh phí, xếp hạng, số chỉ tiêu hoàn thành (tally)",
        "Kind: result, budget, ranking, tally of targets met"
      )) + [
      DataColumn("part", .number, null: true, "Số thứ nhất của «13/17»", "The first number of \"13/17\""),
      DataColumn("whole", .number, null: true, "Số thứ hai của «13/17»", "The second number of \"13/17\""),
    ]

  private static let whenResult: [DataColumn] = [
    DataColumn(
      "as_of", .day, null: true, "Ngày cuối cùng mà con số tính đến", "Last day that the number covers",
      term: "https://schema.org/observationDate"),
    DataColumn(
      "as_of_precision", .codes(AsOfPrecision.allCases.map(\.rawValue)), null: true,
      "Câu nói rõ đến ngày, tháng, quý, nửa năm hay năm", "What the text says: day, month, quarter, half, year"),
    DataColumn(
      "as_of_source", .codes(AsOfSource.allCases.map(\.rawValue)), null: true,
      "Ngày đó đọc từ đâu: mệnh đề, cột, câu dẫn, đề mục, trích yếu, ngày ban hành",
      "Where that day was read: clause, column, lead-in, heading, title, day of issue"),
    DataColumn("period_from", .day, null: true, "Ngày đầu tiên được tính", "First day counted"),
    DataColumn(
      "cumulative", .flag, null: true, "Lũy kế (true) hay chỉ trong kỳ (false); trống khi không nói",
      "Cumulative, or within the period only; empty where it is not said"),
    DataColumn("estimate", .flag, "Số ước", "Whether it is an estimate"),
  ]

  private static let planOfResult: [DataColumn] = [
    DataColumn("share_of_plan", .number, null: true, "Phần trăm so với kế hoạch", "Per cent of the plan"),
    DataColumn(
      "share_of", .text(), null: true, "So với kế hoạch nào, theo lời văn bản", "Of which plan, in the text's words"),
    DataColumn(
      "over_plan", .number, null: true, "Vượt kế hoạch bao nhiêu (âm: thấp hơn)",
      "How far above the plan; below is negative"),
    DataColumn("change", .number, null: true, "Mức tăng; giảm là số âm", "Change; a fall is negative"),
    DataColumn("change_unit", .text(), null: true, "Đơn vị của mức tăng", "Unit of the change"),
    DataColumn("change_of", .text(), null: true, "Tăng so với gì", "Compared with what"),
    DataColumn("against", .number, null: true, "Mức kế hoạch nêu bên cạnh", "The plan's value stated beside it"),
    DataColumn(
      "against_comparator", .codes(["=", ">=", ">", "<=", "<", "~", "x"]), null: true, "Cách hiểu mức kế hoạch đó",
      "How that value is meant"),
    DataColumn("against_year", .year, null: true, "Năm của mức kế hoạch đó", "Year of that value"),
    DataColumn("assessment", .text(), null: true, "Lời đánh giá của chính văn bản", "The text's own judgement"),
  ]

  private static let matchOfResult: [DataColumn] = [
    DataColumn("target", .text(isFilled: true), null: true, "Mã chỉ tiêu mà kết quả trả lời", "Target that it answers"),
    DataColumn(
      "also", .list(.text(isFilled: true)), "Các chỉ tiêu khác nó cũng trả lời", "Further targets that it answers"),
    DataColumn(
      "match", .codes(MatchCertainty.allCases.map(\.rawValue)), null: true,
      "Biên tập viên xác nhận (confirmed), máy chắc chắn (certain), máy chưa chắc (unsure, không được tính)",
      "Confirmed by an editor, certain by machine, unsure by machine and not counted"),
    DataColumn(
      "match_note", .text(), null: true, "Điều người đọc cần biết về việc ghép", "What a reader must know of the match"),
  ]
}

extension ResultRecord {
  /// The cells of the CSV form, in the order of the columns.
  func csvRow(match: ResultMatch?) -> [CSV.Cell] {
    func number(_ value: ExactDecimal?) -> CSV.Cell { value.map { .number($0.description) } ?? .empty }
    func flag(_ value: Bool?) -> CSV.Cell { value.map { .text($0 ? "true" : "false") } ?? .empty }
    let said =
      document.cells(id: id, url: url, place: place)
      + CSV.clause(quote: quote, provision: provision, subject: found.subject, outcome: found.outcome)
      + CSV.amount(
        found.comparator, number(found.value), number(found.valueMax), found.unit, kind: found.kind.rawValue)
      + [number(found.part), number(found.whole)]
    let timed: [CSV.Cell] = [
      .text(found.asOf?.day.description), .text(found.asOf?.precision.rawValue), .text(found.asOf?.source?.rawValue),
      .text(found.periodFrom?.description), flag(found.isCumulative), flag(found.isEstimate),
    ]
    let planned: [CSV.Cell] = [
      number(found.shareOfPlan), .text(found.shareOf), number(found.overPlan), number(found.change?.value),
      .text(found.change?.unit), .text(found.change?.of), number(found.against?.value),
      .text(found.against?.comparator.rawValue), .number(found.against?.year), .text(found.assessment),
    ]
    return said + timed + planned + [
      .text(match?.target), .list(match?.also ?? []), .text(match?.certainty.rawValue), .text(match?.note),
    ] + CSV.scope(found.levels, found.serviceLevel, fields: document.fields, isConfirmed: isConfirmed)
  }
}
