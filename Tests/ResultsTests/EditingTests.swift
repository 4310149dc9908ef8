import Diagnostics
import Foundation
import Markup
import Publications
import Results
import Targets
import Testing
import Vietnamese

/// The editors' word on results: which one a quote means, and what is said where it cannot be.
@Suite struct ResultEditing {
  private static let text = """
    Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 71,5%.

    Đến ngày 31/12/2025, tỷ lệ hộ gia đình có cáp quang đạt 85%.

    Đến ngày 31/12/2025, tỷ lệ người dân có điện thoại thông minh đạt 85%.

    Đến ngày 31/12/2025, tỷ lệ xã có Internet đạt 50%, tỷ lệ thôn có Internet đạt 60%.

    Đến ngày 31/12/2025, đã đào tạo 1.234 cán bộ, vượt 2% kế hoạch.
    """

  private func read(
    _ edits: ResultEdits, _ text: String = ResultEditing.text
  ) -> (values: [String], said: [String], index: ResultIndex, messages: [String]) {
    let body = Markdown.parse(text, file: "a.md").value
    let found = ResultFinder.find(
      in: body, context: ResultContext(title: "Báo cáo", issued: Day(iso: "2026-01-05"), form: "Báo cáo"))
    let read = ResultIndex.read(
      found, in: body, document: TargetDocument(slug: "b", url: "/b/", title: "B", issued: "2026-01-05"), edits: edits)
    return (
      read.value.records.map { $0.found.value?.description ?? "-" }, read.diagnostics.map { $0.id.rawValue },
      read.value,
      read.diagnostics.map(\.message)
    )
  }

  /// An editor who quotes a clause that was not read need not write its number once more; words without one are asked for it.
  @Test func anAdditionTakesTheNumberOfItsWords() {
    func value(_ quote: String) -> (String?, [String]) {
      let text = "Phấn đấu đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt 71,5%. Công tác chỉ đạo được quan tâm."
      let edits = ResultEdits(correct: [ResultCorrection(quote: at(quote))])
      let read = read(edits, text)
      return (read.values.first, read.said)
    }
    #expect(value("tỷ lệ hồ sơ trực tuyến đạt 71,5%").0 == "71.5")
    #expect(value("Công tác chỉ đạo được quan tâm").1 == ["front-matter-missing-key"])
  }

  /// The marks that `congbo results` prints say what was read: a result that comes later, or has another number, was not.
  @Test func aConfirmationIsOfWhatWasRead() throws {
    let all = read(ResultEdits()).index.records
    let printed = ResultTable.render([ResultReading(path: "a.md", records: all)])
    let marks = try #require(printed.components(separatedBy: "confirmed_of: \"").last?.split(separator: "\"").first)
    let day = Day(iso: "2026-01-06")
    func confirmed(_ text: String, _ seen: [String]?) -> [Bool] {
      read(ResultEdits(confirmed: day, seen: seen), text).index.records.map(\.isConfirmed)
    }
    let seen = marks.split(separator: " ").map(String.init)
    #expect(seen.count == all.count)
    #expect(confirmed(Self.text, seen) == all.map { _ in true } && !all.isEmpty)
    #expect(confirmed(Self.text, nil) == all.map { _ in true })
    #expect(confirmed(Self.text.replacingOccurrences(of: "71,5%", with: "72,5%"), seen).count { !$0 } == 1)
    #expect(confirmed(Self.text + "\n\nĐến ngày 31/12/2025, tỷ lệ số hóa đạt 40%.", seen).count { !$0 } == 1)
    #expect(read(ResultEdits(seen: seen)).index.records.map(\.isConfirmed) == all.map { _ in false })
  }

  private func at(_ quote: String) -> Located<String> { Located(quote, at: SourceLocation(file: "a.md", line: 7)) }

  private func correct(_ quote: String, _ change: (inout ResultCorrection) -> Void) -> ResultEdits {
    var correction = ResultCorrection(quote: at(quote))
    change(&correction)
    return ResultEdits(correct: [correction])
  }

  private func match(_ quotes: String...) -> ResultEdits {
    ResultEdits(match: quotes.map { ResultMatchEdit(quote: at($0), target: at("k/chi-tieu-1")) })
  }

  private static let all = ["71.5", "85", "85", "50", "60", "1234"]

  @Test func whatIsReadIsTheGroundOfTheRest() { #expect(read(ResultEdits()).values == Self.all) }

  @Test func aQuoteOfSeveralClausesIsAnError() {
    let corrected = read(correct("đạt 85%") { $0.numbers["value"] = ExactDecimal(86) })
    #expect(corrected.said == ["quote-ambiguous"] && corrected.values == Self.all)
    let matched = read(match("đạt 85%"))
    #expect(matched.said == ["quote-ambiguous"] && matched.index.matches.isEmpty)
    let dropped = read(ResultEdits(drop: [at("đạt 85%")]))
    #expect(dropped.said == ["quote-ambiguous"] && dropped.values == Self.all)
    let both = "tỷ lệ xã có Internet đạt 50%, tỷ lệ thôn có Internet đạt 60%"
    #expect(read(correct(both) { $0.numbers["value"] = ExactDecimal(61) }).said == ["quote-ambiguous"])
    #expect(read(match(both)).said == ["quote-ambiguous"])
  }

  /// A clause that was not read, with one figure in it, is the editor's word too.
  @Test func aMatchOfAClauseThatWasNotReadAddsIt() {
    let text = "Phấn đấu đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt 71,5%. Mục tiêu: đàn bò 5.000 con, đàn lợn 6.000 con."
    let one = read(match("tỷ lệ hồ sơ trực tuyến đạt 71,5%"), text)
    #expect(one.values == ["71.5"] && one.said == [])
    #expect(one.index.matches == [1: 0])
    #expect(read(match("đàn bò 5.000 con, đàn lợn 6.000 con"), text).said == ["result-quote-missing"])
    let none = ResultEdits(match: [ResultMatchEdit(quote: at("tỷ lệ hồ sơ trực tuyến đạt 71,5%"), target: nil)])
    #expect(read(none, text).values == [])
  }

  @Test func valueOrTurnTellsWhichOneIsMeant() {
    let both = "tỷ lệ xã có Internet đạt 50%, tỷ lệ thôn có Internet đạt 60%"
    let corrected = read(
      correct(both) {
        $0.numbers["value"] = ExactDecimal(60)
        $0.words["comparator"] = ">"
      })
    #expect(corrected.said == [])
    #expect(corrected.index.records.map(\.found.comparator.rawValue) == ["=", "=", "=", "=", ">", "="])
    #expect(read(match(both, both)).index.matches == [4: 0, 5: 1])
    #expect(read(ResultEdits(drop: [at(both)])).values == ["71.5", "85", "85", "1234"])
  }

  @Test func aMatchThatMatchesNothingSaysWhy() {
    let quote = "hồ sơ trực tuyến đạt 71,5%"
    let twice = read(match(quote, quote))
    #expect(twice.said == ["result-quote-missing"] && twice.messages[0].contains("mục `match` khác"))
    var dropped = match(quote)
    dropped.drop = [at(quote)]
    #expect(read(dropped).messages.first?.contains("results.drop") == true)
    #expect(read(match("Đến ngày")).messages.first?.contains("không đọc được kết quả nào") == true)
  }

  @Test func aDropThatDropsNothingIsSaid() {
    #expect(read(ResultEdits(drop: [at("Đến ngày 31")])).said == ["drop-without-effect"])
  }

  @Test(arguments: [
    ("value", "99", "correction-not-in-quote"), ("value", "1000", "correction-not-in-quote"), ("value", "71.5", ""),
    ("value", "-5", "correction-not-in-quote"), ("part", "3", "correction-not-in-quote"),
    ("against", "70", "correction-not-in-quote"),
  ])
  func aNumberStandsInItsQuote(_ key: String, _ number: String, _ said: String) {
    let read = read(correct("hồ sơ trực tuyến đạt 71,5%") { $0.numbers[key] = ExactDecimal(number) })
    #expect(read.said == (said.isEmpty ? [] : [said]))
  }

  @Test func whatIsSaidBesideTheValueStandsInTheSentence() {
    let quote = "đào tạo 1.234 cán bộ"
    let right = read(
      correct(quote) {
        $0.numbers["share_of_plan"] = ExactDecimal(102)
        $0.numbers["over_plan"] = ExactDecimal(2)
      })
    #expect(right.said == [])
    #expect(
      read(correct(quote) { $0.numbers["share_of_plan"] = ExactDecimal(103) }).said == ["correction-not-in-quote"])
    let point = read(correct(quote) { $0.numbers["value"] = ExactDecimal("1.234") })
    #expect(point.said == ["front-matter-value"] && point.messages[0].contains("hàng nghìn"))
  }

  @Test func aRangeGoesUpAndAnAdditionHasANumber() {
    let quote = "hồ sơ trực tuyến đạt 71,5%"
    #expect(read(correct(quote) { $0.numbers["value_max"] = ExactDecimal(60) }).said.contains("front-matter-value"))
    #expect(read(correct("tỷ lệ người dân") { $0.words["unit"] = "%" }).said == ["front-matter-missing-key"])
    let added = read(correct("tỷ lệ người dân") { $0.numbers["value"] = ExactDecimal(99) })
    #expect(added.said == ["correction-not-in-quote"])
  }

  @Test func whatCoversADayAfterTheReportIsAnEstimate() throws {
    func estimate(_ day: String, _ says: Bool? = nil) throws -> Bool {
      let read = read(
        correct("hồ sơ trực tuyến đạt 71,5%") {
          $0.asOf = Day(iso: day[...])
          $0.isEstimate = says
        })
      return try #require(read.index.records.first).found.isEstimate
    }
    #expect(try estimate("2026-06-30"))
    #expect(try !estimate("2025-12-31"))
    #expect(try !estimate("2026-06-30", false))
  }
}

/// Whether an editor's match has slipped to another target.
@Suite struct MeasureFitting {
  @Test func anotherMeasureIsNoticed() throws {
    let plan = Markdown.parse(
      """
      ## Mục tiêu đến năm 2025

      - Tỷ lệ trường học có Internet đạt tối thiểu 99%.
      - Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.
      - Tỷ lệ hồ sơ công việc cấp xã xử lý trên mạng đạt 70%.
      - Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên mạng đạt 90%.
      """, file: "k.md"
    ).value
    let targets = TargetIndex.records(
      of: plan, context: TargetContext(title: "Kế hoạch", issuedYear: 2021),
      document: TargetDocument(slug: "k", url: "/k/", title: "K")
    ).value
    try #require(targets.count == 4)
    let fit = MeasureFit(targets)
    func doubts(_ text: String) throws -> [MeasureFit.Doubt?] {
      let sample = FindingSample(text, form: "Báo cáo", issued: "2026-01-05")
      let record = ResultRecord(
        try #require(sample.found.first), in: sample.text, number: 1,
        document: TargetDocument(slug: "b", url: "/b/", title: "B"))
      return targets.indices.map { fit.doubt(of: record, answering: $0) }
    }
    let online = try doubts("Đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 71,5%.")
    #expect(online[0] == .better(1, isSure: true) && online[1] == nil)
    // The same words at another level.
    let level = try doubts("Đến ngày 31/12/2025, tỷ lệ hồ sơ công việc cấp xã xử lý trên mạng đạt 71,5%.")
    #expect(level[2] == nil && level[3] == .better(2, isSure: false))
    let other = try doubts("Đến ngày 31/12/2025, tỷ lệ rừng che phủ đạt 71,5%.")
    #expect(other[0] == .stranger)
  }
}
