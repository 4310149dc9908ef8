import Markup
import Results
import Targets
import Testing
import Vietnamese

/// Which figure of a report answers a plan for certain: of what stands beside it, of what was nearly or perhaps reached, and of the
/// columns of its tables, only what the text plainly says. Texts of our own; the plan asks for 70 % by 2025, the report is of
/// 5/1/2026.
@Suite struct ReadingTests {
  /// The certain answers of a report, `=72`, joined by blanks; with ` | ` and the unsure ones where `all`.
  static func certain(_ report: String, issued: String = "2026-01-05") -> String {
    let records = records(report, issued: issued)
    return records.filter { $0.1 == .certain }.map(\.0).joined(separator: " ")
  }

  static let plan: [TargetRecord] = TargetIndex.records(
    of: Markdown.parse(
      """
      Đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.

      Đến năm 2025, tỷ lệ hộ nghèo giảm xuống còn 5%.

      Tăng trưởng GRDP bình quân 8%/năm giai đoạn 2021-2025.
      """, file: "p.md"
    ).value,
    context: TargetContext(title: "Kế hoạch giai đoạn 2021-2025", issuedYear: 2021),
    document: TargetDocument(
      slug: "ke-hoach", url: "/ke-hoach/", title: "Kế hoạch", issuer: "UBND tỉnh Quảng Ninh", issued: "2021-03-01")
  ).value

  static func records(_ report: String, issued: String) -> [(String, MatchCertainty?)] {
    let text = Markdown.parse(report, file: "r.md").value
    let title = "Báo cáo kết quả chuyển đổi số năm 2025"
    let found = ResultFinder.find(
      in: text, context: ResultContext(title: title, issued: Day(iso: issued), form: "Báo cáo"))
    let document = TargetDocument(
      slug: "bao-cao", url: "/bao-cao/", title: title, issuer: "UBND tỉnh Quảng Ninh", issued: issued)
    let records = found.enumerated().map { ResultRecord($1, in: text, number: $0 + 1, document: document) }
    let owner = MatchOwner(named: "UBND tỉnh Quảng Ninh")
    let matcher = ResultMatcher(targets: plan, owners: plan.map { _ in owner })
    return zip(records, matcher.matches(records.map { ($0, owner) })).map { record, match in
      (record.found.comparator.rawValue + (record.found.value?.description ?? "Δ"), match?.certainty)
    }
  }

  // MARK: Beside a figure

  @Test(arguments: [
    "(cùng kỳ: 60%)", "(CK: 60%)", "(CK 60%)", "(cùng kỳ năm trước: 60%)", "(cùng kỳ 2024 là 60%)", "(đầu năm: 60%)",
    "(tháng trước: 60%)", "(quý trước 60%)", "(trước đây: 60%)", "(kỳ trước đạt 60%)", "(lần trước: 60%)",
    "(năm ngoái: 60%)", "(trước sáp nhập: 60%)", "; cùng kỳ đạt 60%", "/cùng kỳ 60%", ", cùng kỳ 60%",
    "(cả nước: 85%)", "(bình quân cả nước: 85%)", "(Huế: 85%)", "(cấp tỉnh: 85%)", "(cấp tỉnh 95%, cấp xã 60%)",
    "(sai số: 3%)", "(năm 2026: 85%)", "(nữ: 40%)", "(khối trường học đạt 90%)", "(tuần thứ hai 80%)",
    "(Trung ương giao: 85%)", ", cao hơn mức 60% của cùng kỳ",
    ", thấp hơn mức bình quân cả nước (85%)",
  ])
  func figureWithALabelOfItsOwnIsNoSecondResult(_ beside: String) {
    #expect(Self.certain("Tỷ lệ hồ sơ trực tuyến đạt 72% \(beside).") == "=72")
  }

  /// A plan's value that is not the target's: no second result, and no certain answer.
  @Test(arguments: ["(KH: 85%)", "(mục tiêu: 85%)", "(KH 85%)", ", kế hoạch là 85%"])
  func thePlanBesideAFigureIsNoSecondResult(_ beside: String) {
    let found = Self.records("Tỷ lệ hồ sơ trực tuyến đạt 72% \(beside).", issued: "2025-12-31")
    #expect(found.map(\.0) == ["=72"])
    #expect(found.allSatisfy { $0.1 != .certain })
  }

  @Test(arguments: [
    "## Sở Y tế", "## 2. Huyện Gio Linh", "## Cấp xã", "### Kinh nghiệm của Đà Nẵng", "Kinh nghiệm của Đà Nẵng:",
    "## II. Xã Cam Lộ", "## Phụ lục: Mẫu báo cáo",
  ])
  func figuresUnderAnotherNameAreNotTheProvinces(_ heading: String) {
    #expect(Self.certain("\(heading)\n\n- Tỷ lệ hồ sơ trực tuyến đạt 98%.") == "")
  }

  @Test(arguments: [
    "## Kết quả", "## 2. Xã hội", "## Tỉnh Quảng Ninh", "## Lĩnh vực y tế", "Kết quả cụ thể:",
    "## Chính quyền số, cấp độ 4",
  ])
  func otherHeadingsSayNothingOfWhose(_ heading: String) {
    #expect(Self.certain("\(heading)\n\n- Tỷ lệ hồ sơ trực tuyến đạt 98%.") == "=98")
  }

  @Test func earlierValueIsNoResultOfTheDay() {
    #expect(Self.certain("Năm 2025, GRDP tăng 8,12% (cùng kỳ: 6,55%).").contains("6.55") == false)
    #expect(FindingSample("Tỷ lệ nhập học đạt 72% (cùng kỳ: 60%).", form: "Báo cáo").figures == ["72%"])
    #expect(FindingSample("Tỷ lệ nhập học (cùng kỳ: 60%) đạt 72%.", form: "Báo cáo").figures == ["72%"])
    #expect(FindingSample("Tỷ lệ nhập học đạt 42% (cuối năm 2023 là 17%).", form: "Báo cáo").figures == ["42%", "17%"])
    #expect(FindingSample("Tỷ lệ nhập học đạt 60% → 75%.", form: "Báo cáo").figures == ["75%"])
    #expect(FindingSample("Tỷ lệ nhập học từ 60% -> 75%.", form: "Báo cáo").figures == ["75%"])
  }

  @Test(arguments: [
    "Tỷ lệ hồ sơ trực tuyến đạt 72%.\n\nTỷ lệ hồ sơ trực tuyến đạt 61%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72%. Tuy nhiên, tỷ lệ hồ sơ trực tuyến chỉ đạt 61%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72% nhưng sau kiểm tra chỉ là 61%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72% (báo cáo của các xã), thực tế 61%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72% (thực tế: 61%).",
    "Tỷ lệ hồ sơ trực tuyến đạt 72%, qua xác minh còn 61%.",
  ])
  func ofTwoValuesNoneIsCertain(_ report: String) {
    #expect(Self.certain(report) == "")
  }

  @Test func oneValueToldTwiceOrRoundedIsCertain() {
    #expect(Self.certain("Tỷ lệ hồ sơ trực tuyến đạt 72%.\n\nTỷ lệ hồ sơ trực tuyến đạt 72,34%.") == "=72 =72.34")
    #expect(Self.certain("Tỷ lệ hồ sơ trực tuyến đạt trên 70%.\n\nTỷ lệ hồ sơ trực tuyến đạt 72,3%.") == ">70 =72.3")
  }

  @Test func dayBehindTheReportIsNeverCertain() {
    #expect(Self.certain("Năm 2026, tỷ lệ hồ sơ trực tuyến đạt 72%.") == "")
    #expect(Self.certain("Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 72%.", issued: "2025-07-05") == "")
    #expect(Self.certain("Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 72%.", issued: "2025-12-05") == "=72")
  }

  @Test func aFallPromisedIsAnsweredByNoLevel() {
    let sample = MatchingTests.Sample(plan: "- Tỷ lệ hộ nghèo giảm 1-1,5%.", report: "Tỷ lệ hộ nghèo là 3,9%.")
    #expect(sample.lines == ["3.9 → 1 unsure"])
    #expect(
      MatchingTests.Sample(plan: "- Giảm tỷ lệ hộ nghèo xuống còn 5%.", report: "Tỷ lệ hộ nghèo còn 4,9%.").lines
        == ["4.9 → 1 certain"])
  }

  // MARK: Nearly, perhaps, not

  @Test(arguments: [
    "khó đạt 72%", "khó có thể đạt 72%", "suýt đạt 72%", "gần như đạt 72%", "hầu như đạt 72%", "mới tiệm cận 72%",
    "tiệm cận mức 72%", "ngấp nghé 72%", "xém đạt 72%", "được báo cáo sai là 72%", "lăm le đạt 72%",
    "e rằng chỉ đạt 72%",
    "đạt cao nhất 72%", "kém xa 72%", "được cho là đạt 72%", "nghe nói đạt 72%", "bị thổi lên 72%",
    "đạt 72% (không kể cấp xã)",
    "đạt 72% (chưa tính cấp xã)", "đạt 72%, trừ cấp xã", "đạt 72% (số liệu chưa kiểm chứng)", "thiếu 5% mới đạt 72%",
    "(không tính cấp xã) đạt 72%", "không hoàn thành chỉ tiêu 72%", "không đạt yêu cầu (72%)", "có thể đạt 72%",
    "tưởng đạt 72%", "chưa nơi nào đạt 72%", "không đủ sức đạt 72%",
  ])
  func whatIsNotPlainlyReachedIsNotCertain(_ predicate: String) {
    #expect(!Self.certain("Tỷ lệ hồ sơ trực tuyến \(predicate).").contains("=72"))
  }

  @Test(
    arguments: ["chưa", "không", "chẳng", "chưa thể", "không thể", "chưa bao giờ", "không hề"],
    ["đạt", "đạt được", "đạt được mức", "đạt tới", "đạt đến ngưỡng", "đạt được con số", "chạm mốc", "giữ được"])
  func denialMakesItLess(_ denial: String, _ verb: String) {
    let found = FindingSample("Tỷ lệ hộ dùng nước sạch \(denial) \(verb) 72%.", form: "Báo cáo")
    #expect(found.figures == ["<72%"])
  }

  @Test func passing() {
    #expect(FindingSample("Tỷ lệ hộ dùng nước sạch không vượt qua được 72%.", form: "Báo cáo").figures == ["<=72%"])
    #expect(FindingSample("Tỷ lệ hộ dùng nước sạch chưa vượt mức 72%.", form: "Báo cáo").figures == ["<=72%"])
    #expect(FindingSample("Tỷ lệ hộ dùng nước sạch đạt từ 72% trở lên.", form: "Báo cáo").figures == [">=72%"])
    #expect(FindingSample("Tỷ lệ hộ dùng nước sạch đạt 72% trở xuống.", form: "Báo cáo").figures == ["<=72%"])
    #expect(FindingSample("Tỷ lệ hộ dùng nước sạch còn cách mức 72% khá xa.", form: "Báo cáo").figures == ["<72%"])
  }

  @Test(arguments: [
    "đạt 72%", "là 72%", "ước đạt 72%", "đã đạt 72%", "đạt được ở mức 72%", "của tỉnh đạt 72%",
    "trên địa bàn tỉnh đạt 72%",
    "năm 2025 đạt 72%", "toàn tỉnh hiện đạt 72%", "mới chỉ đạt 72%", ": 72%", "tăng lên 72%",
    "đạt 72%, tăng 5% so với cùng kỳ",
    "đạt 72% (vượt kế hoạch)", "đạt 72% (không đạt kế hoạch)", "đạt 72%, không có xã nào chậm",
    "đến hết năm 2025 đạt 72%",
    "đạt 72%, vượt kế hoạch đề ra", "đạt 72% (720/1.000 hồ sơ)", "cơ bản đạt 72%",
  ])
  func plainWordsStayCertain(_ predicate: String) {
    #expect(Self.certain("Tỷ lệ hồ sơ trực tuyến \(predicate).") == "=72")
  }

  @Test func denialWithinTheMeasureDeniesNothing() {
    #expect(
      FindingSample(
        "Tỷ lệ thanh toán không dùng tiền mặt đạt 60%. Tỷ lệ hộ chưa có nước sạch còn 5%. Tỷ lệ hộ cận nghèo còn 3%.",
        form: "Báo cáo"
      ).figures == ["60%", "5%", "3%"])
  }
}

/// Which day a report's words give its figures, and what they promise.
@Suite struct ReadingDayTests {
  private func days(_ text: String, form: String? = "Báo cáo") -> [String] {
    FindingSample(text, title: "Báo cáo giải ngân 6 tháng đầu năm 2024", form: form, issued: "2024-06-20").days
  }

  @Test(arguments: [
    "Tính đến ngày 15.6", "Tính đến 15.06.2024", "Đến 17 giờ ngày 15/6", "Ngày 15/6/2024",
    "Tính đến 15 tháng 6 năm 2024",
    "Đến ngày 15.06",
  ])
  func writtenDays(_ lead: String) {
    #expect(days("\(lead), giải ngân đạt 18,1%.") == ["2024-06-15 day clause"])
  }

  @Test func daysThatAreNone() {
    #expect(days("Đến giữa tháng 6, giải ngân đạt 18,1%.") == ["2024-06-15 month clause"])
    #expect(days("Hôm nay, giải ngân đạt 18,1%.") == ["2024-06-20 day issued"])
    // 15.6 of something counted is no day.
    let share = FindingSample("Đã tăng đến 15.6% số xã.", form: "Báo cáo").days
    #expect(share.count == 1 && share.first?.contains("06-15") == false, "\(share)")
  }

  @Test(arguments: ["- ", "1. ", "a) "])
  func anItemLendsNoDayToTheNext(_ mark: String) {
    let text =
      "\(mark)Năm 2023, tỷ lệ hộ nghèo là 9%.\n\n\(mark == "1. " ? "2. " : mark)Tỷ lệ hộ dùng nước sạch đạt 72%."
    #expect(days(text) == ["2023-12-31 year clause", "2024-06-30 half title"])
    #expect(days("Thực hiện Kế hoạch năm 2021, giải ngân đạt 72%.") == ["2024-06-30 half title"])
  }

  @Test(arguments: [
    "Đào tạo 1.500 cán bộ đến năm 2030.", "Xây dựng 50 km đường vào năm 2028.", "Thu hút 10 triệu lượt khách năm 2027.",
    "Giảm 30% thời gian thông quan đến năm 2027.", "Tỉnh đầu tư 500 tỷ đồng giai đoạn 2026-2030.",
  ])
  func bareVerbWithAYearAheadPromises(_ text: String) {
    #expect(FindingSample(text, title: "Tin", issued: "2024-11-10").figures == [])
    #expect(FindingSample(text, form: "Báo cáo", issued: "2024-11-10").figures == [])
  }

  @Test func aFallInACellIsAChange() {
    let table = "| Chỉ tiêu | ĐVT | Kết quả |\n| --- | --- | --- |\n| Tỷ lệ hộ nghèo | % | Giảm 1,2 |"
    #expect(FindingSample(table, form: "Báo cáo").figures == ["Δ-1.2 điểm %"])
  }
}
