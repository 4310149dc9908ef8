import Diagnostics
import Publications
import Targets
import Testing

/// The sentence by which a target is shown reads well and is its own; its confidence falls with doubts.
@Suite struct DisplayTests {
  private func records(_ body: String, title: String = "Kế hoạch đến năm 2030") -> [TargetRecord] {
    let sample = Sample(body, title: title, issued: 2026)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ) { range in range.lowerBound < 40 ? "Mục 1" : "Mục 2" }.value
  }

  @Test(arguments: [
    (
      "Phấn đấu 70% dịch vụ công được cung cấp trực tuyến ở mức độ 3.",
      "70% dịch vụ công được cung cấp trực tuyến ở mức độ 3, đến năm 2030"
    ),
    ("Tỷ lệ hộ nghèo giảm bình quân 2%/năm.", "Tỷ lệ hộ nghèo giảm bình quân 2%/năm, đến năm 2030"),
    ("Phấn đấu kinh tế số chiếm tối thiểu 45% GRDP tỉnh.", "Kinh tế số chiếm tối thiểu 45% GRDP tỉnh, đến năm 2030"),
    ("Hình thành ít nhất 20 tập dữ liệu mở.", "Hình thành tối thiểu 20 tập dữ liệu mở, đến năm 2030"),
    ("Đào tạo cho 5.000 người lao động.", "Đào tạo cho 5.000 người lao động, đến năm 2030"),
    ("Lắp đặt mới trạm 5G: 58 trạm.", "Lắp đặt mới trạm 5G: 58 trạm, đến năm 2030"),
    ("Thu ngân sách đạt 5.200 tỷ đồng.", "Thu ngân sách đạt 5.200 tỷ đồng, đến năm 2030"),
    ("Kim ngạch xuất khẩu gấp đôi so với năm 2025.", "Kim ngạch xuất khẩu gấp 2 lần so với năm 2025, đến năm 2030"),
    (
      "Phấn đấu thuộc nhóm 10 tỉnh dẫn đầu cả nước về chuyển đổi số.",
      "Chuyển đổi số: nhóm 10 dẫn đầu cả nước, đến năm 2030"
    ),
    ("Từ năm 2027, 100% hồ sơ được số hóa.", "100% hồ sơ được số hóa, từ năm 2027"),
    (
      "Quy mô kinh tế gấp ít nhất 2,5 lần so với năm 2025.",
      "Quy mô kinh tế gấp ít nhất 2,5 lần so với năm 2025, đến năm 2030"
    ),
    ("Vượt lũ tối thiểu 2.000 hộ.", "Vượt lũ tối thiểu 2.000 hộ, đến năm 2030"),
    ("Vượt tuyến tối đa 5% bệnh nhân.", "Vượt tuyến tối đa 5% bệnh nhân, đến năm 2030"),
    ("Trừ lùi 10% kinh phí.", "Trừ lùi 10% kinh phí, đến năm 2030"),
    ("Trừ 2 xã đảo, 100% xã có đường ô tô.", "100% xã có đường ô tô (trừ 2 xã đảo), đến năm 2030"),
    ("Thu nhập bình quân đạt 3.000 - 3.200 USD.", "Thu nhập bình quân đạt 3.000–3.200 USD, đến năm 2030"),
  ])
  func sentencesReadWell(_ text: String, _ display: String) {
    #expect(records("## Mục tiêu\n\n- \(text)").map(\.display) == [display])
  }

  /// What stands between a measure and its number, around it and behind it is said as the text says it.
  @Test(arguments: [
    ("Giảm tỷ lệ hộ nghèo xuống còn 5%.", "Giảm tỷ lệ hộ nghèo xuống còn 5%"),
    ("Giảm tỷ lệ hộ nghèo còn dưới 3%.", "Giảm tỷ lệ hộ nghèo còn dưới 3%"),
    ("Thời gian giải quyết thủ tục giảm xuống còn 5 ngày.", "Thời gian giải quyết thủ tục giảm xuống còn 5 ngày"),
    ("Tăng tỷ lệ hài lòng lên 95%.", "Tăng tỷ lệ hài lòng lên 95%"),
    ("Hết năm 2030, số trạm 5G bằng tối thiểu 50% số trạm 4G.", "Số trạm 5G bằng tối thiểu 50% số trạm 4G"),
    ("Giảm 50% số giờ làm báo cáo.", "Giảm 50% giờ làm báo cáo"),
    ("Đào tạo 1.000 người về an toàn thông tin.", "Đào tạo 1.000 người về an toàn thông tin"),
    ("Doanh nghiệp nghiệm thu tối thiểu 2.000 trạm 5G.", "Doanh nghiệp nghiệm thu tối thiểu 2.000 trạm 5G"),
    ("Doanh thu tăng gấp khoảng 2 lần so với năm 2025.", "Doanh thu tăng gấp khoảng 2 lần so với năm 2025"),
    ("Mỗi năm phát triển tối thiểu 05 bộ dữ liệu mở.", "Mỗi năm phát triển tối thiểu 5 bộ dữ liệu mở"),
  ])
  func sentencesSayWhatTheTextSays(_ text: String, _ display: String) {
    #expect(records("## Mục tiêu\n\n- \(text)").map(\.display) == [display + ", đến năm 2030"])
  }

  /// A fall to a value is not one by it, whatever the words.
  @Test(arguments: ["Giảm", "Kéo giảm", "Hạ", "Tăng", "Nâng"], ["xuống còn", "còn", "xuống dưới", "lên", "lên trên"])
  func theWordsBeforeTheNumberAreKept(_ verb: String, _ binder: String) throws {
    let shown = try #require(records("## Mục tiêu\n\n- \(verb) tỷ lệ thất nghiệp \(binder) 4%.").first).display
    #expect(shown.contains("tỷ lệ thất nghiệp \(binder) 4%") || shown.contains("Tỷ lệ thất nghiệp \(binder) 4%"))
  }

  @Test func aLevelAloneIsOneOfWhatWasCounted() {
    let text = "Phấn đấu 90% hồ sơ công việc cấp tỉnh, 80% cấp huyện và 60% cấp xã được xử lý trên mạng."
    #expect(
      records("## Mục tiêu\n\n- \(text)").map(\.display) == [
        "90% hồ sơ công việc cấp tỉnh được xử lý trên mạng, đến năm 2030",
        "80% hồ sơ công việc cấp huyện được xử lý trên mạng, đến năm 2030",
        "60% hồ sơ công việc cấp xã được xử lý trên mạng, đến năm 2030",
      ])
  }

  @Test func noTwoOfADocumentLookTheSame() {
    let same = "Phấn đấu 90% hộ dân được dùng nước sạch."
    let shown = records(Array(repeating: same, count: 4).joined(separator: "\n\n")).map(\.display)
    #expect(shown.count == 4 && Set(shown).count == 4)
    #expect(shown[0] == "90% hộ dân được dùng nước sạch, đến năm 2030 (Mục 1)")
    #expect(shown[3].hasSuffix("(Mục 2) (chỉ tiêu 4)"))
  }

  @Test func rowsOfOneNameAreToldByTheirGroups() {
    let table = """
      | TT | Chỉ tiêu | Đơn vị | Mục tiêu năm 2030 |
      | --- | --- | --- | --- |
      | A | Khu vực thành thị |  |  |
      | 1 | Tỷ lệ hộ dùng nước sạch | % | 99 |
      | B | Khu vực nông thôn |  |  |
      | 1 | Tỷ lệ hộ dùng nước sạch | % | 99 |
      """
    #expect(
      records(table).map(\.display) == [
        "Tỷ lệ hộ dùng nước sạch đạt 99%, đến năm 2030 (Khu vực thành thị)",
        "Tỷ lệ hộ dùng nước sạch đạt 99%, đến năm 2030 (Khu vực nông thôn)",
      ])
  }

  @Test func confidenceFallsWithDoubts() throws {
    let sure = try #require(records("Phấn đấu 90% hộ dân được dùng nước sạch.").first)
    let unsure = try #require(records("Có ít nhất 30 vòi nước.", title: "Kế hoạch").first)
    #expect(sure.doubts.isEmpty && sure.confidence >= 0.9)
    #expect(!unsure.doubts.isEmpty && unsure.confidence < sure.confidence)
    #expect([sure, unsure].allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func whatAnEditorConfirmsIsSure() throws {
    let sample = Sample("Có ít nhất 30 vòi nước.", title: "Kế hoạch", issued: 2026)
    let edits = TargetEdits(
      drop: [], correct: [TargetCorrection(quote: Located("ít nhất 30 vòi nước", at: SourceLocation(file: "a.md")))])
    let found = TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: ""),
      edits: edits
    ).value
    #expect(try #require(found.first).confidence == 1)
  }

  private func displays(_ body: String) -> [String] {
    records("## Mục tiêu\n\n\(body)", title: "Kế hoạch đến năm 2028").map(\.display)
  }

  @Test func aSumBesideItsGrowthIsComparedWithNothing() {
    #expect(
      displays("- Ngành công nghiệp đạt 3.671 tỷ đồng, tăng 10,5% so với năm 2025.") == [
        "Ngành công nghiệp đạt 3.671 tỷ đồng, đến năm 2028",
        "Ngành công nghiệp tăng 10,5% so với năm 2025, đến năm 2028",
      ])
    let compared = displays("- Giảm 10% vụ cháy, 5% người bị nạn so với năm 2025.")
    #expect(compared.map { $0.contains("so với năm 2025") } == [true, true], "\(compared)")
  }

  @Test func whatLeadsOnToTheNextFigureIsNoPartOfATarget() {
    let found = displays("- Thu hút 30 dự án với tổng vốn đăng ký khoảng 15.000 tỷ đồng.")
    #expect(found == ["Thu hút 30 dự án, đến năm 2028", "Tổng vốn đăng ký khoảng 15.000 tỷ đồng, đến năm 2028"])
  }

  @Test func aDayBehindACommaIsOfSomethingElse() {
    #expect(
      displays("- Tỷ lệ hồ sơ trực tuyến đạt 70% trong tháng 11/2027.") == [
        "Tỷ lệ hồ sơ trực tuyến đạt 70%, đến ngày 30/11/2027"
      ])
    #expect(
      displays("- Tỷ lệ hồ sơ trễ hạn giảm 30%, trình phương án trong tháng 11/2027.") == [
        "Tỷ lệ hồ sơ trễ hạn giảm 30%, đến năm 2027"
      ])
  }

  @Test func aDenialSaysTheContraryOfItsComparator() {
    #expect(displays("- Không cho nợ xấu vượt 2%.") == ["Không cho nợ xấu quá 2%, đến năm 2028"])
    #expect(displays("- Không có hộ nghèo quá 3%.").map { $0.contains("tối đa") } == [false])
  }

  @Test func theFirstMonthsOfThePlansOwnYearAreToCome() {
    let months = displays("- 6 tháng đầu năm 2026, giải ngân tối thiểu 50% vốn đầu tư công.")
    #expect(months.map { $0.contains("50%") } == [true], "\(months)")
  }

  @Test func aRowThatSaysWhatIsToBeDoneHasNoVerbOfReaching() {
    let body = """
      ## MỤC TIÊU

      | TT | Chỉ tiêu | Đơn vị tính | Năm 2030 |
      |---|---|---|---|
      | 1 | Giảm tỷ lệ hộ nghèo bình quân năm | % | ≥ 1 |
      | 2 | Tỷ lệ cán bộ được đào tạo. | % | 50 |
      """
    #expect(
      records(body).map(\.display) == [
        "Giảm tỷ lệ hộ nghèo bình quân năm: tối thiểu 1%, đến năm 2030",
        "Tỷ lệ cán bộ được đào tạo đạt 50%, đến năm 2030",
      ])
  }

  @Test func gradesOfTwoThingsDoNotLookTheSame() {
    #expect(
      records("## MỤC TIÊU\n\n- Học tập: Tốt 36%; Khá 44%.\n- Rèn luyện: Tốt 96%, Khá 4%.").map(\.display) == [
        "Học tập: Tốt 36%, đến năm 2030", "Học tập: Khá 44%, đến năm 2030", "Rèn luyện: Tốt 96%, đến năm 2030",
        "Rèn luyện: Khá 4%, đến năm 2030",
      ])
  }

  @Test func whoAimsIsNoPartOfWhatIsAimedAt() {
    #expect(
      records("## MỤC TIÊU\n\nHuyện Tân Kỳ phấn đấu 95% hộ dùng nước sạch.").map(\.display) == [
        "95% hộ dùng nước sạch, đến năm 2030"
      ])
  }

  /// Records keep a table's unit; what readers see has its power of ten in words.
  @Test(arguments: [
    ("Sản lượng", "1000 tấn", "20", "Sản lượng đạt 20 nghìn tấn, đến năm 2030"),
    ("Sản lượng giày", "1.000 đôi", "5", "Sản lượng giày đạt 5 nghìn đôi, đến năm 2030"),
    ("Kim ngạch xuất khẩu", "1 triệu USD", "3", "Kim ngạch xuất khẩu đạt 3 triệu USD, đến năm 2030"),
    ("Thu nhập bình quân", "1000đ/người", "50.000", "Thu nhập bình quân đạt 50.000 nghìn đồng/người, đến năm 2030"),
    ("Diện tích rau", "100 ha", "2", "Diện tích rau đạt 2 trăm ha, đến năm 2030"),
    ("Số ca tử vong", "ca/1.000 trẻ", "3", "Số ca tử vong đạt 3 ca/1.000 trẻ, đến năm 2030"),
  ])
  func unitsOfTablesAreShownInWords(_ name: String, _ unit: String, _ value: String, _ display: String) {
    let table = "## Mục tiêu\n\n| Chỉ tiêu | ĐVT | Mục tiêu |\n|---|---|---|\n| \(name) | \(unit) | \(value) |"
    #expect(records(table).map(\.display) == [display])
    #expect(records(table).map(\.unit) == [unit.lowercased()])
  }

  /// Words on a line before a sentence are nobody's name.
  @Test func noOtherLineNamesWhoseItIs() {
    let found = Sample.found(
      "Bản in     Gửi bài viết  \nQuảng Ninh phấn đấu giảm tỷ lệ hộ nghèo 2%. Huyện Ba Bể phấn đấu giảm tỷ lệ hộ nghèo 3%.",
      year: 2026)
    #expect(found.map(\.phrasing.whole) == ["Quảng Ninh:", "Huyện Ba Bể:"])
  }

  /// The letter of a point that a line brings along is no word of the target, and names keep their capitals.
  @Test func lettersAndNamesStandAsTheyAre() {
    let found = Sample.goals(
      "- Mục tiêu cụ thể a) Bố trí nguồn lực, nâng công suất cấp nước lên tối thiểu 241.500m3/ngày đêm.\n- GDP đạt 5.000 đô la Mỹ."
    )
    #expect(found.map(\.subject) == ["Bố trí nguồn lực, nâng công suất cấp nước", "GDP"])
    #expect(found.last?.display == "GDP đạt 5.000 đô la Mỹ, đến năm 2027")
  }
}
