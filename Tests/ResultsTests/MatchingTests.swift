import Markup
import Results
import Targets
import Testing
import Vietnamese

/// Which target a result answers; texts of our own.
@Suite struct MatchingTests {
  /// Results of a report against the targets of a plan, one line each: `12% → 3 certain`, with what else is answered.
  struct Sample {
    let lines: [String]
    let notes: [String]

    init(
      plan: String, report: String, planOf: String? = "UBND tỉnh Quảng Nam", reportOf: String? = "UBND tỉnh Quảng Nam",
      planIssued: String = "2024-01-15", reportIssued: String = "2025-01-10", heirs: [String] = [], title: String = "",
      planTitle: String = "Kế hoạch năm 2024", year: Int = 2024
    ) {
      let targets = TargetIndex.records(
        of: Markdown.parse("## Mục tiêu đến năm \(year)\n\n" + plan, file: "p.md").value,
        context: TargetContext(title: planTitle, issuedYear: year),
        document: TargetDocument(
          slug: "ke-hoach", url: "/ke-hoach/", title: planTitle, issuer: planOf, issued: planIssued)
      ).value
      let text = Markdown.parse("## Kết quả năm \(year)\n\n" + report, file: "r.md").value
      let found = ResultFinder.find(
        in: text,
        context: ResultContext(title: title, issued: Day(iso: reportIssued), form: reportOf == nil ? nil : "Báo cáo"))
      let document = TargetDocument(
        slug: "bao-cao", url: "/bao-cao/", title: title, issuer: reportOf, issued: reportIssued)
      let records = found.enumerated().map { ResultRecord($1, in: text, number: $0 + 1, document: document) }
      var owner = MatchOwner(named: planOf)
      owner.heirs = heirs
      let matcher = ResultMatcher(targets: targets, owners: targets.map { _ in owner })
      let matches = matcher.matches(records.map { ($0, MatchOwner(named: reportOf)) })
      lines = zip(records, matches).map { record, match in
        let figure = record.found.value?.description ?? record.found.shareOfPlan.map { "kh\($0)" } ?? "Δ"
        guard let match else { return "\(figure) → -" }
        let all = ([match.target] + match.also).map { $0.split(separator: "-").last ?? "" }.joined(separator: "+")
        return "\(figure) → \(all) \(match.certainty.rawValue)"
      }
      notes = matches.compactMap { $0?.note }
    }
  }

  @Test(arguments: [
    "88% cán bộ chưa được đào tạo kỹ năng số.", "Huyện Phú Ninh có 88% cán bộ được đào tạo kỹ năng số.",
    "Riêng Sở Y tế, 88% cán bộ được đào tạo kỹ năng số.", "Ở Hàn Quốc, 88% cán bộ được đào tạo kỹ năng số.",
    "88% cán bộ tuyến huyện được đào tạo kỹ năng số.",
    "Chưa đạt 85% cán bộ được đào tạo kỹ năng số; 88% là chỉ tiêu của năm.",
  ])
  func contraryOrOtherPlaceIsNeverCertain(_ report: String) {
    let plan = "- 85% cán bộ được đào tạo kỹ năng số."
    #expect(Sample(plan: plan, report: "88% cán bộ được đào tạo kỹ năng số.").lines == ["88 → 1 certain"])
    #expect(!Sample(plan: plan, report: report).lines.contains { $0.hasPrefix("88") && $0.hasSuffix("certain") })
  }

  @Test(arguments: [
    ("UBND huyện Chư Sê", true), ("UBND huyện Chư Sê, tỉnh Gia Lai", true), ("UBND huyện Chư Păh", false),
    ("UBND xã Chư Sê", false), ("Phòng Nông nghiệp huyện Chư Sê", false),
  ])
  func councilAndCommitteeOfOneDistrictSpeakForIt(_ issuer: String, _ isCertain: Bool) {
    let sample = Sample(
      plan: "- 85% cán bộ được đào tạo kỹ năng số.", report: "88% cán bộ được đào tạo kỹ năng số.",
      planOf: "HĐND huyện Chư Sê", reportOf: issuer)
    #expect((sample.lines == ["88 → 1 certain"]) == isCertain)
  }

  @Test func twoDistrictsOfOneProvinceAreTwo() {
    let sample = Sample(
      plan: "- 85% cán bộ được đào tạo kỹ năng số.", report: "88% cán bộ được đào tạo kỹ năng số.",
      planOf: "HĐND huyện Chư Sê, tỉnh Gia Lai", reportOf: "UBND huyện Chư Păh, tỉnh Gia Lai")
    #expect(sample.lines == ["88 → -"])
  }

  @Test func negationsThatBothHaveAgree() {
    #expect(
      Sample(plan: "- Tỷ lệ doanh nghiệp nộp thuế chậm còn 5%.", report: "Tỷ lệ doanh nghiệp nộp thuế chậm còn 4%.")
        .lines
        == ["4 → 1 certain"])
    #expect(
      Sample(
        plan: "- Tỷ lệ thanh toán không dùng tiền mặt đạt 50%.", report: "Tỷ lệ thanh toán không dùng tiền mặt đạt 60%."
      )
      .lines == ["60 → 1 certain"])
  }

  @Test func whatIsNewIsNotWhatThereIs() {
    let sample = Sample(
      plan: "- Thành lập mới 05 hợp tác xã.\n- Thành lập mới 30 doanh nghiệp.",
      report: "Trong năm thành lập mới 06 hợp tác xã. Toàn huyện hiện có 32 hợp tác xã và 356 doanh nghiệp.")
    #expect(sample.lines.first == "6 → 1 certain")
    #expect(!sample.lines.dropFirst().contains { $0.hasSuffix("certain") })
  }

  @Test func levelBehindARisingVerbIsNoGrowth() {
    let sample = Sample(
      plan: "- Tăng tỷ lệ lao động nữ làm công hưởng lương lên 50% vào năm 2024 và khoảng 60% vào năm 2030.",
      report: "Tỷ lệ lao động nữ làm công hưởng lương đạt 50,2%.")
    #expect(sample.lines == ["50.2 → 1+2 certain"])
    #expect(
      Sample(plan: "- Tỷ lệ lao động nữ tăng 2%.", report: "Tỷ lệ lao động nữ đạt 50,2%.").lines.areUncertain)
  }

  /// Of a cell, what its column's head says is measured of the row.
  @Test func theHeadOfACellIsOfItsMeasure() {
    let plan = """
      | Cây trồng | Năm 2024 | |
      |---|---|---|
      | | Diện tích (ha) | Sản lượng (tấn) |
      | Cà phê | 600 | 1.700 |
      | Hồ tiêu | 300 | 900 |
      """
    let report = "Diện tích cà phê đạt 610 ha, sản lượng cà phê đạt 1.800 tấn. Sản lượng hồ tiêu đạt 950 tấn."
    #expect(Sample(plan: plan, report: report).lines == ["610 → 1 certain", "1800 → 2 certain", "950 → 4 certain"])
    // Another measure of the same row, in the same unit, answers neither.
    #expect(
      Sample(plan: plan, report: "Xuất khẩu cà phê đạt 1.500 tấn.").lines.areUncertain)
  }

  @Test func whoSaysSoIsNotWhatIsMeasured() {
    let sample = Sample(
      plan: "- Theo Bộ Nông nghiệp, năm 2024 phấn đấu tỷ lệ che phủ rừng đạt 41,6%.",
      report: "Tỷ lệ che phủ rừng đạt 41,65%.")
    #expect(sample.lines == ["41.65 → 1 certain"])
  }

  @Test func remarkInBracketsIsNotWhatIsMeasured() {
    let sample = Sample(
      plan: "- Doanh số thương mại điện tử (tính cho cả hàng hóa và dịch vụ tiêu dùng) đạt 35 tỷ USD.",
      report: "Doanh số thương mại điện tử đạt 20,5 tỷ USD.")
    #expect(sample.lines == ["20.5 → 1 certain"])
  }

  @Test func sameMeasureIsCertain() {
    let sample = Sample(
      plan: """
        - Tỷ lệ hồ sơ thanh toán trực tuyến đạt 45%.
        - 85% hộ gia đình có kết nối băng rộng cáp quang.
        - Bồi dưỡng kỹ năng số cho 3.000 cán bộ, công chức.
        """,
      report: """
        - Tỷ lệ hồ sơ thanh toán trực tuyến đạt 47,9%.
        - 88,1% hộ gia đình có kết nối băng rộng cáp quang.
        - Đã bồi dưỡng kỹ năng số cho 2.746 cán bộ, công chức.
        """)
    #expect(sample.lines == ["47.9 → 1 certain", "88.1 → 2 certain", "2746 → 3 certain"])
    #expect(sample.notes == [])
  }

  @Test func levelsAndGroupsAreKeptApart() {
    let sample = Sample(
      plan: """
        - 97% hồ sơ công việc cấp tỉnh xử lý trên mạng.
        - 80% hồ sơ công việc cấp xã xử lý trên mạng.
        - 90% trường công lập đạt chuẩn quốc gia.
        - 40% hộ nghèo có bảo hiểm nhà ở.
        """,
      report: """
        - Hồ sơ công việc cấp xã xử lý trên mạng đạt 71%.
        - Hồ sơ công việc cấp huyện xử lý trên mạng đạt 92%.
        - Tỷ lệ trường ngoài công lập đạt chuẩn quốc gia là 12%.
        - 35% hộ cận nghèo có bảo hiểm nhà ở.
        """)
    #expect(sample.lines == ["71 → 2 certain", "92 → -", "12 → -", "35 → -"])
  }

  @Test func scopeThatOneSideLacksIsUnsure() {
    let sample = Sample(
      plan: "- 60% hồ sơ thủ tục hành chính nộp trực tuyến.",
      report: "- 52% hồ sơ thủ tục hành chính cấp xã nộp trực tuyến.")
    #expect(sample.lines == ["52 → 1 unsure"])
    #expect(sample.notes.first?.hasPrefix("một bên nói rõ cấp, đối tượng hay phạm vi mà bên kia không nói") == true)
  }

  @Test func unitsMustFold() {
    let sample = Sample(
      plan: "- Kim ngạch xuất khẩu đạt 2,6 tỷ USD.\n- Tỷ lệ xã có chợ đạt 80%.",
      report:
        "- Kim ngạch xuất khẩu đạt 2.540 triệu USD.\n- Có 61/75 xã có chợ.\n- Kim ngạch xuất khẩu đạt 118 nghìn tỷ đồng."
    )
    #expect(sample.lines[0] == "2540 → 1 certain")
    #expect(sample.lines[1].hasPrefix("61 → 2"))
    #expect(sample.lines[2] == "118 → -")
  }

  @Test func changeAnswersOnlyAGrowth() {
    let sample = Sample(
      plan: "- Tốc độ tăng trưởng kinh tế số đạt tối thiểu 20%.\n- Kinh tế số chiếm 15% GRDP.",
      report: "- Kinh tế số tăng 22,4% so với cùng kỳ.\n- Doanh thu bưu chính tăng 20% so với cùng kỳ.")
    #expect(sample.lines == ["Δ → 1 certain", "Δ → -"])
  }

  @Test func talliesAnswerNothing() {
    let sample = Sample(
      plan: "- Hoàn thành 34 chỉ tiêu chuyển đổi số.", report: "- Tỉnh đã hoàn thành 30/34 chỉ tiêu chuyển đổi số.")
    #expect(sample.lines == ["30 → -"])
  }

  @Test func planThatTheReportRepeatsTells() {
    let plan = "- Thu hút 131.500 lượt khách quốc tế.\n- Thu hút 8.200.000 lượt khách du lịch."
    let same = Sample(plan: plan, report: "- Đón 131.500 lượt khách, đạt 100% kế hoạch.")
    #expect(same.lines == ["131500 → 1 certain"])
    let other = Sample(
      plan: "- Tỷ lệ bao phủ bảo hiểm y tế đạt 92%.", report: "- Tỷ lệ bao phủ bảo hiểm y tế đạt 86% (mục tiêu 91%).")
    #expect(other.lines == ["86 → 1 unsure"])
    #expect(other.notes == ["mức kế hoạch mà báo cáo nêu khác với chỉ tiêu"])
  }

  @Test func placesAreKeptApart() {
    let plan = "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94%."
    let report = "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%."
    #expect(Sample(plan: plan, report: report).lines == ["94.2 → 1 certain"])
    #expect(Sample(plan: plan, report: report, reportOf: "UBND tỉnh Nam Định").lines == ["94.2 → -"])
    #expect(Sample(plan: plan, report: report, planOf: "Chính phủ").lines == ["94.2 → -"])
    #expect(Sample(plan: plan, report: report, reportOf: "Bộ Y tế").lines == ["94.2 → -"])
    #expect(Sample(plan: plan, report: report, planOf: "Chính phủ", reportOf: nil).lines == ["94.2 → 1 certain"])
    #expect(Sample(plan: plan, report: report, reportOf: nil).lines == ["94.2 → 1 unsure"])
    let news = "Riêng tỉnh Nam Định, tỷ lệ bao phủ bảo hiểm y tế đạt 95,6%."
    #expect(Sample(plan: plan, report: news, planOf: "Chính phủ", reportOf: nil).lines == ["95.6 → -"])
  }

  @Test func successorIsAtMostUnsure() {
    let sample = Sample(
      plan: "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94%.", report: "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%.",
      reportOf: "UBND thành phố Đà Nẵng", heirs: ["ubnd thanh pho da nang"])
    #expect(sample.lines == ["94.2 → 1 unsure"])
    #expect(sample.notes == ["số liệu của cơ quan kế thừa sau sáp nhập"])
  }

  @Test func earlierFiguresAnswerNothing() {
    let plan = "- Tỷ lệ bao phủ bảo hiểm y tế đạt 94%."
    #expect(
      Sample(plan: plan, report: "- Năm 2022, tỷ lệ bao phủ bảo hiểm y tế đạt 91%.").lines == ["91 → -"])
    // A plan for 2024 of December 2023, and the whole of 2023.
    #expect(
      Sample(plan: plan, report: "- Năm 2023, tỷ lệ bao phủ bảo hiểm y tế đạt 92%.", planIssued: "2023-12-10").lines
        == [
          "92 → -"
        ])
  }

  @Test func milestonesOfOneMeasureAreAnsweredTogether() {
    let sample = Sample(
      plan: "- Năm 2024, 60% xã có trạm sạc điện.\n- Năm 2027, 90% xã có trạm sạc điện.",
      report: "- 57% xã có trạm sạc điện.")
    #expect(sample.lines == ["57 → 1+2 certain"])
  }

  @Test func likeTargetsAreRivals() {
    let sample = Sample(
      plan: "- 60% doanh nghiệp nhỏ dùng hóa đơn điện tử.\n- 70% doanh nghiệp vừa dùng hóa đơn điện tử.",
      report: "- 66% doanh nghiệp dùng hóa đơn điện tử.")
    #expect(sample.lines.count == 1 && sample.lines.first?.hasSuffix("unsure") == true)
  }

  @Test func manyTargetsOfOtherMeasuresChangeNothing() {
    let others = (1...400).map { "- Số tuyến xe buýt số \($0) có vé điện tử đạt \($0) tuyến." }.joined(separator: "\n")
    let sample = Sample(
      plan: "- Tỷ lệ hồ sơ thanh toán trực tuyến đạt 45%.\n" + others,
      report: "- Tỷ lệ hồ sơ thanh toán trực tuyến đạt 47,9%.")
    #expect(sample.lines == ["47.9 → 1 certain"])
  }

  /// What several years brought together never surely answers what one of them is to bring.
  @Test(arguments: [
    "Giai đoạn 2020 - 2024, toàn tỉnh trồng mới 51.000 ha rừng.", "Từ năm 2020 đến năm 2024, trồng mới 51.000 ha rừng.",
    "Trong 3 năm 2022 - 2024, trồng mới 31.000 ha rừng.", "Lũy kế từ năm 2020 đến nay, trồng mới 51.000 ha rừng.",
    "Lũy kế đến hết năm 2024, trồng mới 51.000 ha rừng.",
    "Trong nhiệm kỳ 2020 - 2025 đến nay, trồng mới 51.000 ha rừng.",
    "Sau 3 năm thực hiện, đã trồng mới 31.000 ha rừng.",
  ])
  func sumOfYearsIsNeverCertain(_ report: String) {
    let lines = Sample(plan: "- Trồng mới 10.000 ha rừng.", report: report).lines
    #expect(!lines.isEmpty && !lines.contains { $0.hasSuffix("certain") })
  }

  @Test func sumOfTheYearAndSharesOfYearsStay() {
    let plan = "- Trồng mới 10.000 ha rừng.\n- Tỷ lệ hộ nghèo còn 3%."
    #expect(
      Sample(plan: plan, report: "Lũy kế 9 tháng đầu năm, trồng mới 8.000 ha rừng.").lines == ["8000 → 1 certain"])
    #expect(Sample(plan: plan, report: "Năm 2024, trồng mới 10.500 ha rừng.").lines == ["10500 → 1 certain"])
    #expect(
      Sample(plan: plan, report: "Giai đoạn 2020 - 2024, tỷ lệ hộ nghèo giảm còn 2,8%.").lines == ["2.8 → 2 certain"])
  }

  @Test(arguments: ["Đào tạo nghề", "Giải quyết việc làm"])
  func forHowManyPeople(_ measure: String) {
    let sample = Sample(
      plan: "- \(measure) cho 18.000 người.", report: "Năm 2024, \(measure.lowered()) cho 18.500 người.")
    #expect(sample.lines == ["18500 → 1 certain"])
  }

  @Test func likenessIsToldOnlyWhereItWasMeasured() {
    #expect(MatchDoubt.words(0.68).text([]) == "lời văn chỉ giống 68%")
    #expect(!MatchDoubt.words(nil).text([]).contains("%"))
  }

  /// A town of the province and a month of the year are less than what the plan is of.
  @Test(arguments: [
    "Năm 2024, trồng mới rừng của thành phố Thanh Hóa đạt 5.000 ha.",
    "Bình quân mỗi tháng năm 2024, trồng mới 900 ha rừng.",
    "Năm 2024, TP. Sầm Sơn trồng mới 5.000 ha rừng.",
  ])
  func partsOfPlaceAndTimeAreNeverCertain(_ report: String) {
    let lines = Sample(plan: "- Trồng mới 10.000 ha rừng.", report: report).lines
    #expect(!lines.contains { $0.hasSuffix("certain") })
  }

  /// What a report tells of the plan for the next year is no result.
  @Test func thePlanOfTheNextYearIsNoResult() {
    let plan = "- Trồng mới 10.000 ha rừng."
    #expect(Sample(plan: plan, report: "Kế hoạch năm 2030: trồng mới 11.000 ha rừng.").lines == [])
    #expect(Sample(plan: plan, report: "Kế hoạch năm 2024: trồng mới 11.000 ha rừng.").lines == [])
    #expect(Sample(plan: plan, report: "Năm 2024, trồng mới 11.000 ha rừng.").lines != [])
  }

  /// Rows "Thành thị", "Mầm non" answer those of the same parent only.
  @Test(arguments: ["-", "+"])
  func partsOfRowsAnswerPartsOfTheSameRow(_ sign: String) {
    func table(_ head: String, _ rows: [(String, Int)]) -> String {
      "| TT | Chỉ tiêu | Đơn vị | \(head) |\n|---|---|---|---|\n"
        + rows.map { "| | \($0.0) | % | \($0.1) |\n" }.joined()
    }
    let plan = table(
      "Kế hoạch năm 2024",
      [
        ("Tỷ lệ hộ nghèo", 3), ("\(sign) Thành thị", 1), ("\(sign) Nông thôn", 4),
        ("Tỷ lệ dân số dùng nước sạch", 80), ("\(sign) Thành thị", 98), ("\(sign) Nông thôn", 70),
      ])
    func report(_ parent: String) -> [String] {
      Sample(
        plan: plan,
        report: table("Thực hiện năm 2024", [(parent, 85), ("\(sign) Thành thị", 99), ("\(sign) Nông thôn", 71)])
      ).lines
    }
    #expect(report("Tỷ lệ thu gom rác thải").dropFirst() == ["99 → -", "71 → -"])
    #expect(report("Tỷ lệ dân số dùng nước sạch") == ["85 → 4 certain", "99 → 5 certain", "71 → 6 certain"])
    let alone = Sample(
      plan: plan, report: table("Thực hiện năm 2024", [("Thành thị", 99), ("Nông thôn", 71)])
    ).lines
    #expect(!alone.contains { $0.hasSuffix("certain") })
  }
}
