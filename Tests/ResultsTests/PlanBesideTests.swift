import Results
import Testing

/// The plan's figure beside the one that was reached, in the forms in which reports write the two; made from a grammar.
@Suite struct PlanBesideTests {
  private static let rates = [
    "tỷ lệ che phủ rừng", "tỷ lệ trường học đạt chuẩn quốc gia mức độ 1", "tỷ lệ hồ sơ giải quyết đúng hạn",
    "tỷ lệ khu, cụm công nghiệp có hệ thống xử lý nước thải",
  ]

  private func found(_ text: String) -> [FoundResult] {
    FindingSample("## Kết quả thực hiện năm 2024\n\n- " + text, form: "Báo cáo").found
  }

  private func line(_ result: FoundResult) -> String {
    let parts = [
      result.value?.description ?? "-", result.against.map { "/\($0.value)" }, result.shareOfPlan.map { "kh\($0)" },
      result.overPlan.map { "kh±\($0)" }, result.change.map { "Δ\($0.value)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// `{U}` and `{l}` name the measure, with a capital and without.
  private func check(_ form: String, _ names: [String], _ expected: String) {
    for name in names {
      let text = form.replacing("{U}", with: name.prefix(1).uppercased() + name.dropFirst()).replacing(
        "{l}", with: name)
      let found = found(text)
      #expect(found.map { line($0) } == [expected], "\(text)")
      #expect(found.first?.subject.lowercased() == name, "\(text)")
    }
  }

  @Test(arguments: [
    "{U} đạt 67% (kế hoạch 68%).", "{U} đạt 67% (kế hoạch là 68%).", "{U} đạt 67% (KH năm 2024: 68%).",
    "{U} đạt 67% (NQ: 68%).", "{U} đạt 67% (Nghị quyết 68%).", "{U} đạt 67% (chưa đạt KH 68%).",
    "{U} đạt 67%, chưa đạt kế hoạch đề ra (68%).", "{U} đạt 67%, thấp hơn chỉ tiêu đề ra (68%).",
    "{U} đạt 67%, không đạt kế hoạch (68%).", "{U} đạt 67%, kế hoạch là 68%.", "{U} đạt 67%; kế hoạch 68%.",
    "{U} đạt 67%, trong khi kế hoạch là 68%.", "{U} đạt 67%, dưới mức kế hoạch 68%.", "{U} đạt 67%/68% KH.",
    "{U} đạt 67%/KH 68%.", "{U} đạt 67% so với KH 68%.", "{U} đạt 67% so với kế hoạch là 68%.",
    "{U} đạt 67%, so với mục tiêu 68% còn thấp.", "{U} (kế hoạch 68%) đạt 67%.",
    "Chỉ tiêu {l} đạt 67%, không đạt kế hoạch (68%).",
  ])
  func aPlanBehindWhatWasReachedIsHeldAgainstIt(_ form: String) { check(form, Self.rates, "67 /68") }

  @Test(arguments: [
    "{U}: kế hoạch giao 68%, kết quả đạt 67%.", "{U}: Nghị quyết đề ra 68%, ước thực hiện 67%.",
    "{U}: Kế hoạch 68%; thực hiện 67%.", "{U} (KH 68%, TH 67%).", "{U} theo kế hoạch là 68%, đến nay đạt 67%.",
    "Kế hoạch năm {l} đạt 68%, thực hiện đạt 67%.", "Kế hoạch năm: {l} đạt 68%, thực hiện đạt 67%.",
  ])
  func aPlanBeforeWhatWasReachedIsNoResult(_ form: String) { check(form, Self.rates, "67 /68") }

  @Test(arguments: [
    ("{U} đạt 77%, vượt KH (74%).", "77 /74"), ("{U} đạt 77%, đạt kế hoạch (74%).", "77 /74"),
    ("{U} đạt 77%, đạt kế hoạch đề ra (74%).", "77 /74"), ("{U} đạt 77%, vượt kế hoạch 74%.", "77 /74"),
    ("{U} đạt 77%, cao hơn kế hoạch 3 điểm phần trăm.", "77 kh±3"),
    ("{U} đạt 77%, thấp hơn kế hoạch 3 điểm phần trăm.", "77 kh±-3"),
    ("{U} đạt 77%, thiếu 3% so với kế hoạch.", "77 kh±-3"),
    ("{U} đạt 77% (mục tiêu năm 2030: 80%).", "77 /80"), ("{U} đạt 77%, kế hoạch năm 2025 là 80%.", "77"),
  ])
  func howFarBeyondOrBelowIsNoOtherValue(_ form: String, _ expected: String) { check(form, Self.rates, expected) }

  @Test(arguments: [
    ("{U}: Kế hoạch 1.000 tấn, thực hiện 1.050 tấn.", "1050 /1000"),
    ("{U}: kế hoạch 1.000 tấn, ước thực hiện 1.050 tấn, bằng 105% kế hoạch.", "1050 /1000 kh105"),
    ("{U} đạt 1.050 tấn/1.020 tấn kế hoạch.", "1050 /1020"),
    ("Kế hoạch giao {l} 1.000 tấn, kết quả đạt 1.050 tấn.", "1050 /1000"),
    ("Dự toán {l} 1.000 tấn, ước thực hiện 1.050 tấn.", "1050 /1000"),
    ("{U} đạt 1.050 tấn, vượt dự toán 5,1%.", "1050 kh105.1"),
    ("{U} đạt 1.050 tấn, vượt kế hoạch 5,1%.", "1050 kh105.1"),
    ("{U} đạt 950 tấn, thấp hơn kế hoạch 5%.", "950 kh95"),
  ])
  func ofAnAmountPerCentIsItsPlans(_ form: String, _ expected: String) {
    check(form, ["sản lượng thủy sản", "sản lượng lương thực có hạt"], expected)
  }

  @Test(arguments: [
    "Kế hoạch năm 2024: Thành lập mới 810 doanh nghiệp.", "KH năm: tỷ lệ che phủ rừng đạt 69%.",
    "Kế hoạch năm 2024: Tỷ lệ che phủ rừng đạt 69%.", "Tỉnh được giao chỉ tiêu kết nạp 1.800 đảng viên.",
    "Khả năng cả năm tỷ lệ che phủ rừng đạt 68%.", "Nhu cầu vốn của giai đoạn sau là 12.000 tỷ đồng.",
    "Tỷ lệ che phủ rừng theo kế hoạch là 68%.",
  ])
  func aPlanToldAloneIsNoResult(_ text: String) {
    #expect(found(text).isEmpty, "\(text)")
    // What stands beside it is one.
    #expect(found(text + "\n\n- Tỷ lệ đô thị hóa đạt 33%.").map { line($0) } == ["33"], "\(text)")
  }

  @Test func theNextSentenceTellsWhatWasReachedOfThePlan() {
    let results = found("Kế hoạch năm 2024: Thành lập mới 810 doanh nghiệp. Kết quả thực hiện: 795 doanh nghiệp.")
    #expect(results.map { line($0) } == ["795 /810"])
    #expect(results.first?.outcome == "Thành lập mới")
  }

  @Test func allThatALabelOfAPlanLeadsInIsPlanned() {
    let goals = "Kế hoạch năm 2024: tỷ lệ che phủ rừng đạt 42%; tỷ lệ đô thị hóa đạt 40%; trồng mới 500 ha rừng."
    #expect(found(goals).isEmpty)
    let told = found("Kế hoạch năm 2024: tỷ lệ che phủ rừng đạt 42%, thực hiện 41%; tỷ lệ đô thị hóa đạt 40%.")
    #expect(told.map { line($0) } == ["41 /42"])
  }

  @Test(arguments: ["Kế hoạch năm 2024: {t}", "KH năm: {t}", "{t} theo kế hoạch là 42%"])
  func thePlansOwnFigureAnswersNoTarget(_ form: String) {
    let lines = MatchingTests.Sample(
      plan: "- Tỷ lệ che phủ rừng đạt 42%.",
      report: "- "
        + form.replacing("{t} theo", with: "Tỷ lệ che phủ rừng theo").replacing(
          "{t}", with: "tỷ lệ che phủ rừng đạt 42%")
        + ".\n\n- Tỷ lệ che phủ rừng đạt 41%."
    ).lines
    #expect(lines == ["41 → 1 certain"], "\(form)")
  }

  @Test func eachMemberOfARowHasItsOwnName() {
    let results = found("Tỷ lệ che phủ rừng: 67% (kế hoạch 68%), tỷ lệ đô thị hóa: 33% (kế hoạch 35%).")
    #expect(results.map { line($0) } == ["67 /68", "33 /35"])
    #expect(results.map { $0.subject.lowercased() } == ["tỷ lệ che phủ rừng", "tỷ lệ đô thị hóa"])
  }

  @Test func aChangeIsOfWhatIsCountedLikeIt() {
    let text = "Thu hút 45 dự án với tổng vốn đăng ký 12.500 tỷ đồng, tăng 10 dự án so với cùng kỳ."
    #expect(found(text).map { line($0) } == ["45 Δ10", "12500"])
  }

  @Test func aShareInBracketsIsTheValueOfARowInPerCent() {
    let table = "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n|---|---|---|---|\n"
    let rows = ["37/57 (64,9%)", "37/57 xã (đạt 64,9%)"]
    for row in rows {
      let found = FindingSample(table + "| Tỷ lệ xã đạt chuẩn | % | 76 | \(row) |", form: "Báo cáo").found
      #expect(found.map { line($0) } == ["64.9 /76"], "\(row)")
      #expect(found.first?.part?.description == "37" && found.first?.whole?.description == "57", "\(row)")
    }
  }

  @Test func aNoteUnderATableIsNoResult() {
    #expect(found("Tỷ lệ che phủ rừng đạt 67%.\n\nGhi chú: (*) Số liệu năm 2023 là 82%.").map { line($0) } == ["67"])
    for unit in [
      "ĐVT: 1.000 đồng", "Đơn vị tính: 1000đ", "(ĐVT: 1.000.000 đồng)", "Đơn vị: 1.000 đồng",
      "Biểu 01 (ĐVT: 1.000 đồng)",
    ] {
      #expect(found("Tỷ lệ che phủ rừng đạt 67%.\n\n" + unit).map { line($0) } == ["67"], "\(unit)")
    }
  }
}
