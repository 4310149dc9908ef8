import Diagnostics
import Publications
import Targets
import Testing
import Vietnamese

/// The editors' word on targets: which one a quote means, and what is said where it cannot be.
@Suite struct TargetEditing {
  private static let text = """
    # Mục tiêu đến năm 2025

    - Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.
    - Tỷ lệ hộ nghèo còn 5%.
    - Tỷ lệ xã có cáp quang đạt 85%; tỷ lệ thôn có cáp quang đạt 60%.
    - Tỷ lệ người dân có điện thoại thông minh đạt 85%.
    - Đào tạo 1.234 cán bộ.

    Phần lớn hộ dân được dùng nước sạch. Tỷ lệ chợ có Internet là 7/8.
    """

  private func read(
    _ edits: TargetEdits, _ text: String = TargetEditing.text
  ) -> (values: [Double?], said: [String], records: [TargetRecord]) {
    let sample = Sample(text, title: "Kế hoạch năm 2025", issued: 2021)
    let read = TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "k", url: "/k/", title: "K"),
      edits: edits)
    return (read.value.map(\.value), read.diagnostics.map { $0.id.rawValue }, read.value)
  }

  private func at(_ quote: String) -> Located<String> { Located(quote, at: SourceLocation(file: "a.md", line: 7)) }

  private func correct(_ quote: String, _ change: (inout TargetCorrection) -> Void) -> TargetEdits {
    var correction = TargetCorrection(quote: at(quote))
    change(&correction)
    return TargetEdits(correct: [correction])
  }

  private static let all: [Double?] = [70, 5, 85, 60, 85, 1234]

  @Test func whatIsReadIsTheGroundOfTheRest() { #expect(read(TargetEdits()).values == Self.all) }

  @Test func aDeadlineAgainstItsWordsIsTold() {
    let text = "# Mục tiêu\n\nĐến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%.\n\nTrước năm 2026, 80% xã có chợ."
    func said(_ quote: String, _ year: Int) -> [String] { read(correct(quote) { $0.deadlineYear = year }, text).said }
    #expect(said("hồ sơ trực tuyến đạt 70%", 2023) == ["correction-not-in-quote"])
    #expect(said("hồ sơ trực tuyến đạt 70%", 2025) == [])
    #expect(said("80% xã có chợ", 2025) == [] && said("80% xã có chợ", 2026) == [])
    #expect(said("80% xã có chợ", 2028) == ["correction-not-in-quote"])
    // Where the words state none, it may be that of a heading.
    #expect(read(correct("Tỷ lệ hộ nghèo còn 5%") { $0.deadlineYear = 2024 }).said == [])
  }

  // MARK: Which one

  @Test func aQuoteOfSeveralClausesIsAnError() {
    let corrected = read(correct("đạt 85%") { $0.value = 86 })
    #expect(corrected.said == ["quote-ambiguous"])
    #expect(corrected.values == Self.all)
    let dropped = read(TargetEdits(drop: [at("đạt 85%")]))
    #expect(dropped.said == ["quote-ambiguous"])
    #expect(dropped.values == Self.all)
    // Two figures in one place, and neither is named.
    let both = "Tỷ lệ xã có cáp quang đạt 85%; tỷ lệ thôn có cáp quang đạt 60%"
    #expect(read(correct(both) { $0.value = 61 }).said == ["quote-ambiguous"])
  }

  @Test func valueTellsWhichOneIsMeant() {
    let both = "Tỷ lệ xã có cáp quang đạt 85%; tỷ lệ thôn có cáp quang đạt 60%"
    let corrected = read(
      correct(both) {
        $0.value = 60
        $0.comparator = ">="
      })
    #expect(corrected.said == [])
    #expect(corrected.records.map(\.comparator.rawValue) == [">=", "=", "=", ">=", "=", "="])
    // A drop of one place drops all that it covers.
    #expect(read(TargetEdits(drop: [at(both)])).values == [70, 5, 85, 1234])
  }

  @Test func wordsThatStandTwiceAreSpokenOfTogether() {
    let twice = "# Mục tiêu đến năm 2025\n\n- Tỷ lệ xã có chợ đạt 80%.\n\nTóm lại:\n\n- Tỷ lệ xã có chợ đạt 80%."
    #expect(read(TargetEdits(), twice).values == [80, 80])
    #expect(read(TargetEdits(drop: [at("xã có chợ đạt 80%")]), twice).values == [])
    let corrected = read(correct("xã có chợ đạt 80%") { $0.comparator = ">=" }, twice)
    #expect(corrected.said == [] && corrected.records.allSatisfy { $0.comparator == .atLeast && $0.isConfirmed })
  }

  /// What a column's head adds to the name of a row goes with the name that it was added to.
  @Test func aCorrectedSubjectIsAllThatIsMeasured() {
    let table = """
      # Mục tiêu đến năm 2025

      | Cây trồng | Năm 2025 | |
      |---|---|---|
      | | Diện tích (ha) | Sản lượng (tấn) |
      | Cà phê | 600 | |
      | Hồ tiêu | | 900 |
      """
    #expect(read(TargetEdits(), table).records.map(\.measured) == ["Diện tích cà phê", "Sản lượng hồ tiêu"])
    let corrected = read(correct("Cà phê 600") { $0.subject = "cà phê vối" }, table)
    #expect(corrected.said == [] && corrected.records.map(\.measured) == ["cà phê vối", "Sản lượng hồ tiêu"])
    #expect(corrected.records.first?.display.hasPrefix("Cà phê vối đạt 600 ha") == true)
  }

  @Test func aDropThatDropsNothingIsSaid() {
    #expect(read(TargetEdits(drop: [at("Phần lớn hộ dân")])).said == ["drop-without-effect"])
    #expect(read(TargetEdits(drop: [at("hộ nghèo còn 5%")])).said == [])
  }

  @Test func manyEditsAreToldApart() {
    let lines = (1...1000).map { "- Tỷ lệ hộ dùng nước sạch của xã số A\($0)B đạt \($0 % 90 + 5)%." }
    let text = "# Mục tiêu đến năm 2025\n\n" + lines.joined(separator: "\n")
    var edits = TargetEdits()
    for number in 1...1000 {
      var correction = TargetCorrection(quote: at("xã số A\(number)B đạt \(number % 90 + 5)%"))
      correction.comparator = ">="
      edits.correct.append(correction)
    }
    let read = read(edits, text)
    #expect(read.said == [] && read.records.count == 1000 && read.records.allSatisfy { $0.comparator == .atLeast })
  }

  // MARK: Numbers

  @Test(arguments: [
    (71.0, "correction-not-in-quote"), (7000, "correction-not-in-quote"), (-70, "correction-not-in-quote"), (70, ""),
  ])
  func aNumberStandsInItsQuote(_ value: Double, _ said: String) {
    let read = read(correct("hồ sơ trực tuyến đạt tối thiểu 70%") { $0.value = value })
    #expect(read.said == (said.isEmpty ? [] : [said]))
  }

  @Test func aPointOfThousandsIsAnError() {
    let read = read(
      correct("Đào tạo 1.234 cán bộ") {
        $0.value = 1.234
      })
    #expect(read.said == ["front-matter-value"])
  }

  @Test func aRangeGoesUp() {
    let wrong = read(
      correct("hồ sơ trực tuyến đạt tối thiểu 70%") {
        $0.value = 70
        $0.valueMax = 60
      })
    #expect(wrong.said.contains("front-matter-value"))
  }

  @Test(arguments: [
    (
      "đạt 71,5% và 72.5%, 1.234 người, 12.375,3 tỷ", ["71.5", "72.5", "1234", "12375.3", "12375300000000"],
      ["1.234", "715"]
    ),
    ("hai mươi lăm xã, gấp đôi, toàn bộ thôn", ["25", "2", "100"], ["26", "7"]),
    ("1 234 người; từ -5 đến 12,15,20", ["1234", "-5", "12", "15", "20"], ["5", "13"]),
    ("1,5 triệu người, năm trăm nhà", ["1500000", "1.5", "500"], ["15"]),
    ("không còn thôn trắng sóng; mười hai trạm; một nửa", ["0", "12", "50"], ["13"]),
    ("tăng 10.000-12.000 thuê bao", ["10000", "12000"], ["10"]),
    ("Kinh phí: 12 tỷ 500 triệu đồng.", ["12.5", "12500", "12500000000", "12", "500"], ["13", "512"]),
    ("vốn 2 tỷ rưỡi; 1 nghìn 200 tỷ", ["2.5", "2500", "2500000000", "1200"], ["3.5"]),
    ("9/10 người dân, ít nhất 2/3 số xã", ["90", "66.7", "67", "66.67", "9", "10"], ["66", "91", "33"]),
    ("trong nửa ngày", ["0.5", "50"], ["5"]),
  ])
  func numbersOfATextAreRead(_ text: String, _ stated: [String], _ others: [String]) throws {
    let numbers = StatedNumbers(text)
    for number in stated { #expect(numbers.state(try #require(ExactDecimal(number))), "\(number)") }
    for number in others { #expect(!numbers.state(try #require(ExactDecimal(number))), "\(number)") }
  }

  // MARK: Years

  @Test func yearsThatCannotBeAreErrors() {
    let quote = "hồ sơ trực tuyến đạt tối thiểu 70%"
    #expect(read(correct(quote) { $0.deadlineYear = 2019 }).said == ["front-matter-value"])
    #expect(read(correct(quote) { $0.baselineYear = 2030 }).said == ["front-matter-value"])
    #expect(
      read(correct(quote) { $0.terms = TargetTerms(periodFrom: Day(year: 2030, month: 1, day: 1)) }).said == [
        "front-matter-value"
      ])
    #expect(read(correct(quote) { $0.deadlineYear = 2030 }).said == [])
    #expect(read(correct(quote) { $0.baselineYear = 2020 }).said == [])
  }

  // MARK: Additions

  @Test func anAdditionSaysWhatItsWordsSay() throws {
    // Dropped and added anew: as the finder reads it.
    var edits = correct("Tỷ lệ hộ nghèo còn 5%") { $0.value = 5 }
    edits.drop = [at("Tỷ lệ hộ nghèo còn 5%")]
    let again = read(edits)
    #expect(again.said == [])
    let record = try #require(again.records.first { $0.number == 7 })
    #expect(record.subject.lowercased().hasSuffix("hộ nghèo") && record.unit == "%")
    #expect(record.display.lowercased().contains("hộ nghèo"))
  }

  @Test func anAdditionWithoutWordsOfItsOwnIsShownByItsQuote() throws {
    let added = read(
      correct("hộ dân được dùng nước sạch") {
        $0.value = 99
        $0.unit = "%"
      })
    #expect(added.said == ["correction-not-in-quote"])
    let record = try #require(added.records.first { $0.number == 7 })
    #expect(record.display == "Hộ dân được dùng nước sạch đạt 99%")
    let empty = read(correct("hộ dân được dùng nước sạch") { $0.unit = "%" })
    #expect(empty.said == ["front-matter-missing-key"])
  }
}
