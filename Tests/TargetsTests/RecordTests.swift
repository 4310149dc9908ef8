import Diagnostics
import Publications
import Targets
import Testing

@Suite struct RecordTests {
  private let sample = Sample(
    "# Mục tiêu\n\n- 99,5% thôn có điện.\n- Xây dựng 1.520 nhà văn hóa.", title: "Kế hoạch đến năm 2027", issued: 2022)
  private let document = TargetDocument(
    slug: "ke-hoach-9", url: "/van-ban/ke-hoach-9/", number: "9/KH-UBND", title: "Kế hoạch")

  private func records(_ edits: TargetEdits = TargetEdits()) -> Diagnosed<[TargetRecord]> {
    TargetIndex.records(of: sample.document, context: sample.context, document: document, edits: edits) { _ in "Mục 1" }
  }

  private func at(_ quote: String) -> Located<String> { Located(quote, at: SourceLocation(file: "a.md", line: 7)) }

  @Test func jsonHasPlainNumbersAndOrderedKeys() {
    let line = records().value.map { $0.jsonLine() }
    #expect(
      line.first?.hasPrefix("{\"id\":\"ke-hoach-9/chi-tieu-1\",\"url\":\"/van-ban/ke-hoach-9/#chi-tieu-1\"") == true)
    #expect(line.first?.contains("\"value\":99.5,\"value_max\":null,\"unit\":\"%\"") == true)
    #expect(line.last?.contains("\"value\":1520,") == true)
    #expect(line.last?.contains("\"deadline_year\":2027,\"deadline_source\":\"title\"") == true)
  }

  @Test func quoteIsASubstringOfTheText() throws {
    let text = sample.document.string(0..<sample.document.text.count)
    let records = records().value
    try #require(!records.isEmpty)
    for record in records { #expect(text.contains(record.quote)) }
  }

  @Test func dropRemovesAndCorrectConfirms() {
    var correction = TargetCorrection(quote: at("Xây dựng 1.520 nhà văn hóa"))
    correction.deadlineYear = 2025
    let read = records(TargetEdits(drop: [at("99,5% thôn có điện")], correct: [correction]))
    let kept = read.value
    #expect(read.diagnostics.isEmpty)
    #expect(kept.map(\.deadlineYear) == [2025])
    #expect(kept.first?.isConfirmed == true)
    #expect(kept.first?.id == "ke-hoach-9/chi-tieu-2")
    #expect(kept.first?.anchor == "chi-tieu-2")
  }

  @Test func editsLeaveTheNumbersOfOtherTargets() {
    var first = TargetCorrection(quote: at("Mục tiêu"))
    first.value = 7
    var second = TargetCorrection(quote: at("nhà văn hóa"))
    second.value = 8
    let plain = Dictionary(uniqueKeysWithValues: records().value.map { ($0.quote, $0.id) })
    let added = records(TargetEdits(correct: [first])).value
    #expect(added.map(\.number) == [3, 1, 2])
    for record in added where record.number < 3 { #expect(plain[record.quote] == record.id) }
    // A later addition that stands elsewhere takes the next number, whatever was dropped.
    let more = records(TargetEdits(drop: [at("99,5% thôn có điện")], correct: [first, second])).value
    #expect(more.map(\.number) == [3, 2, 4])
    #expect(more.map(\.url).last == "/van-ban/ke-hoach-9/#chi-tieu-4")
  }

  @Test func correctionAddsWhereNothingWasFound() {
    var correction = TargetCorrection(quote: at("Mục tiêu"))
    correction.value = 7
    correction.unit = "cầu"
    #expect(records(TargetEdits(correct: [correction])).value.map(\.value) == [7, 99.5, 1520])
  }

  @Test func rowsAreQuotedWholeAndTakeAdditions() {
    let table = Sample(
      """
      # Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Năm 2024 | Ghi chú |
      |---|---|---|---|---|
      | 1 | Tỷ lệ chợ có Wi-Fi | % | 40 | |
      | | Số nhà kho | kho | bảy | Theo đề án |
      """, issued: 2022)
    func read(_ quote: String) -> Diagnosed<[TargetRecord]> {
      var addition = TargetCorrection(quote: at(quote))
      addition.value = 7
      addition.unit = "kho"
      return TargetIndex.records(
        of: table.document, context: table.context, document: document, edits: TargetEdits(correct: [addition]))
    }
    #expect(table.targets.map { table.document.string($0.quote) } == ["1 Tỷ lệ chợ có Wi-Fi % 40"])
    for quote in ["Số nhà kho kho bảy Theo đề án", "| Số nhà kho | kho | bảy |", "Số nhà kho"] {
      let found = read(quote)
      #expect(found.diagnostics.isEmpty)
      #expect(found.value.map(\.value) == [40, 7])
      #expect(found.value.last?.quote.hasPrefix("Số nhà kho") == true)
    }
    let corrected = read("1 Tỷ lệ chợ có Wi-Fi % 40")
    #expect(corrected.value.map(\.value) == [7])
  }

  @Test func missingQuoteIsAnErrorWithTheNearestText() {
    let diagnostics = records(TargetEdits(drop: [at("98% thôn có điện")])).diagnostics
    #expect(diagnostics.map(\.id) == [.targetQuoteMissing])
    #expect(diagnostics.first?.location?.line == 7)
    #expect(diagnostics.first?.fix?.contains("5% thôn có điện") == true)
  }

  @Test func tableMarksUncertainTargetsFirst() {
    let unsure = Sample("Xây dựng 12 nhà kho.\n\n# Mục tiêu\n\nĐến năm 2025, 90% hộ có nước sạch.", issued: 2022)
    let records = TargetIndex.records(of: unsure.document, context: unsure.context, document: document).value
    let reading = TargetReading(path: "a.md", records: records)
    let table = TargetTable.render([reading])
    let marked = table.split(separator: "\n").filter { $0.hasPrefix("?") || $0.hasPrefix("  ") && $0.contains("2025") }
    #expect(marked.first?.hasPrefix("?") == true)
    #expect(TargetTable.ndjson([reading]).split(separator: "\n").count == records.count)
    #expect(TargetTable.ndjson([reading]).hasPrefix("{\"path\":\"a.md\",\"id\":"))
  }

  @Test func endlessSentencesAndOddBytesAreHarmless() {
    let endless = String(repeating: "phấn đấu 90% xã có 5 chợ, ", count: 20_000)
    let found = Sample(endless).targets
    #expect(!found.isEmpty && found.allSatisfy { $0.quote.count <= TargetFinder.maximumQuote + 200 })
    #expect(Sample("").targets.isEmpty)
    #expect(Sample(String(repeating: "((((1 - ", count: 500)).targets.isEmpty)
  }
}
