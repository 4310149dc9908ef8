import Cache
import Markup
import Results
import Targets
import Testing
import Vietnamese

@Suite struct ResultRecordTests {
  private let document = TargetDocument(
    slug: "bao-cao-9", url: "/van-ban/bao-cao-9/", number: "9/BC-UBND", title: "Báo cáo", place: "Quảng Trị")

  private func record() throws -> ResultRecord {
    let text = Markdown.parse("Đã thu 12.375,3/10.200 triệu đồng, vượt 21,3% kế hoạch.", file: "a.md").value
    var found = FoundResult(quote: 0..<text.text.count, amount: 0..<10, block: 0)
    found.subject = "Thu"
    found.value = ExactDecimal("12375.3")
    found.unit = "triệu đồng"
    found.against = StatedPlan(ExactDecimal(10200), year: 2025)
    found.shareOfPlan = ExactDecimal("121.3")
    found.shareOf = "kế hoạch"
    found.change = ResultChange(try #require(ExactDecimal("-0.5")), unit: "điểm %", of: nil)
    found.asOf = Day(year: 2025, month: 6, day: 30).map { AsOf($0, .half, .leadIn) }
    found.isCumulative = false
    found.serviceLevel = .full
    return ResultRecord(found, in: text, number: 3, document: document, provision: "Mục 1")
  }

  @Test func numbersKeepTheirDecimals() throws {
    let line = try record().jsonLine()
    #expect(line.hasPrefix("{\"id\":\"bao-cao-9/ket-qua-3\",\"url\":\"/van-ban/bao-cao-9/#ket-qua-3\""))
    #expect(line.contains("\"value\":12375.3,\"value_max\":null,\"unit\":\"triệu đồng\",\"kind\":\"result\""))
    #expect(line.contains("\"as_of\":\"2025-06-30\",\"as_of_precision\":\"half\",\"as_of_source\":\"lead-in\""))
    #expect(line.contains("\"cumulative\":false,\"estimate\":false,\"share_of_plan\":121.3,\"share_of\":\"kế hoạch\""))
    #expect(line.contains("\"change\":-0.5,\"change_unit\":\"điểm %\",\"change_of\":null,\"against\":10200,"))
    #expect(line.hasSuffix("\"service_level\":\"toan-trinh\",\"fields\":[],\"status\":\"extracted\"}"))
  }

  @Test func matchStandsInTheRecord() throws {
    let match = ResultMatch(
      target: "ke-hoach/chi-tieu-1", also: ["b/chi-tieu-2"], certainty: .unsure, note: "sau sáp nhập")
    #expect(
      try record().jsonLine(match: match).contains(
        "\"target\":\"ke-hoach/chi-tieu-1\",\"also\":[\"b/chi-tieu-2\"],\"match\":\"unsure\",\"match_note\":\"sau sáp nhập\""
      ))
  }

  @Test func placeOfTheClauseStandsBeforeTheIssuers() throws {
    let own = try record()
    #expect(own.place == "Quảng Trị")
    var found = own.found
    found.place = "Cả nước"
    let text = Markdown.parse(own.quote, file: "a.md").value
    #expect(ResultRecord(found, in: text, number: 1, document: document).place == "Cả nước")
  }

  @Test func whatIsKeptReadsBackTheSame() throws {
    let record = try record()
    var reader = CacheReader(ResultRecord.cached([record, record]))
    let read = try ResultRecord.records(of: document, from: &reader)
    #expect(read.map { $0.jsonLine() } == [record.jsonLine(), record.jsonLine()])
    #expect(read.first?.found == record.found)
  }
}
