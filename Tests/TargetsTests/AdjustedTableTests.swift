import Markup
import Targets
import Testing

/// Tables of decisions that adjust a plan, of parts of its year, and of what only looks like a goal.
@Suite struct AdjustedTableTests {
  private func lines(_ table: String, title: String, issued: Int = 2026, month: Int? = nil, isReport: Bool = false)
    -> [String]
  {
    let rows = table.split(separator: "\n").map { "| \($0) |" }
    let rule = "|" + String(repeating: "---|", count: table.prefix { $0 != "\n" }.split(separator: "|").count)
    let text = ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
    let context = TargetContext(title: title, issuedYear: issued, issuedMonth: month, isReport: isReport)
    return TargetFinder.find(in: Markdown.parse(text, file: "mau.md").value, context: context).map {
      "\($0.subject) \(Int($0.value)) \($0.deadlineYear.map(String.init) ?? "?")"
    }
  }

  private static let adjusting = "Điều chỉnh một số chỉ tiêu Kế hoạch phát triển kinh tế - xã hội năm 2026"

  @Test(arguments: [
    "Kế hoạch đã giao | Điều chỉnh", "KH năm 2026 đã giao | KH năm 2026 điều chỉnh",
    "Kế hoạch đầu năm | Kế hoạch điều chỉnh",
    "Chỉ tiêu đã giao tại Quyết định số 2500/QĐ-UBND | Chỉ tiêu sau điều chỉnh", "Kế hoạch năm 2026 | Nay điều chỉnh",
    "KH trước điều chỉnh | KH sau điều chỉnh",
  ])
  func theFormerValueIsNone(_ heads: String) {
    let table = "TT | Chỉ tiêu | ĐVT | \(heads)\n1 | Thu ngân sách | tỷ đồng | 33.000 | 35.000"
    #expect(lines(table, title: Self.adjusting, month: 8) == ["Thu ngân sách 35000 2026"])
  }

  @Test func byHowMuchItIsAdjustedIsNone() {
    let table = "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | "
    #expect(
      lines(
        table + "Điều chỉnh tăng (+), giảm (-)\n1 | Thu ngân sách | tỷ đồng | 33.000 | 2.000", title: Self.adjusting)
        == [])
    #expect(lines(table + "Điều chỉnh\n1 | Thu ngân sách | tỷ đồng | 33.000 | +2.000", title: Self.adjusting) == [])
    #expect(
      lines(
        table + "Điều chỉnh | Sau điều chỉnh\n1 | Thu ngân sách | tỷ đồng | 33.000 | +2.000 | 35.000",
        title: Self.adjusting)
        == ["Thu ngân sách 35000 2026"])
    // A head of names says what the rows are, and years to come stay.
    #expect(
      lines(
        "TT | Nội dung điều chỉnh | ĐVT | Năm 2027 | Năm 2030\n1 | Thu ngân sách | tỷ đồng | 33.000 | 35.000",
        title: "Điều chỉnh Kế hoạch 5 năm 2026 - 2030") == ["Thu ngân sách 33000 2027", "Thu ngân sách 35000 2030"])
  }

  /// A quarter of a scenario tells of itself; what rises to the whole year's holds until its end.
  @Test func quartersOfTheirOwn() {
    let title = "Kế hoạch phát triển kinh tế - xã hội năm 2026"
    let heads = "Chỉ tiêu | ĐVT | KH 2026 | Quý I | Quý II | Quý III | Quý IV\n"
    #expect(lines(heads + "Đường cứng hóa | km | 150 | 20 | 50 | 40 | 40", title: title) == ["Đường cứng hóa 150 2026"])
    #expect(lines(heads + "Đường cứng hóa | km | 150 | 20 | 30 | 40 | 60", title: title) == ["Đường cứng hóa 150 2026"])
    #expect(
      lines(heads + "Tăng trưởng GRDP | % | 10 | 9 | 9,5 | 10,5 | 11", title: title) == ["Tăng trưởng GRDP 10 2026"])
    #expect(lines(heads + "Tỷ lệ giải ngân | % | 95 | 20 | 45 | 75 | 95", title: title).count == 4)
  }

  @Test func whatAReportProposesIsNone() {
    let heads = "Chỉ tiêu | ĐVT | KH 2026 | Ước TH 2026 | "
    let row = "\nTrồng rừng | ha | 300 | 310 | 350"
    let title = "Tình hình kinh tế - xã hội năm 2026"
    #expect(lines(heads + "Dự kiến KH 2027" + row, title: title, month: 11, isReport: true) == [])
    #expect(lines(heads + "KH 2027" + row, title: title, month: 11, isReport: true) == ["Trồng rừng 350 2027"])
  }

  @Test func severalSharesInOneCellAreNoRange() {
    let title = "Kế hoạch phát triển kinh tế - xã hội năm 2026"
    let heads = "Chỉ tiêu | ĐVT | KH 2026\n"
    #expect(lines(heads + "Cơ cấu: Nông nghiệp - Công nghiệp - Dịch vụ | % | 28 - 33 - 39", title: title) == [])
    #expect(lines(heads + "Tăng trưởng | % | 10 - 11", title: title) == ["Tăng trưởng 10 2026"])
  }

  /// What stands in a text of results without a word of planning is none.
  @Test func resultsUnderNoHeadThatSaysSo() {
    #expect(
      lines("Chỉ số | Giá trị | Xếp hạng\nPAPI | 41,02 | 54", title: "Kết quả năm 2024 các chỉ số", issued: 2025) == [])
    #expect(
      lines(
        "Chỉ tiêu | ĐVT | 1991 | 2000 | 2010 | 6 tháng 2011\nSố phòng | phòng | 1.247 | 2.753 | 6.722 | 6.749",
        title: "Các chỉ tiêu du lịch từ năm 1991 đến năm 2011", issued: 2011) == [])
  }

  /// "Tỷ lệ bao phủ bảo hiểm y tế" over years says what is measured of each place.
  @Test func theUpperHeadSaysWhatIsMeasured() {
    let table = """
      ## Mục tiêu

      | TT | Tỉnh, thành phố | TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ | |
      |---|---|---|---|
      | | | Năm 2027 | Năm 2028 |
      | 1 | Hà Nội | 92,4% | 95,15% |
      | 2 | An Giang | 92,75% | 95% |
      """
    let found = Sample(table, title: "Kế hoạch năm 2027 - 2028", issued: 2026).targets
    #expect(found.map(\.value) == [92.4, 95.15, 92.75, 95] && found.map(\.deadlineYear) == [2027, 2028, 2027, 2028])
    #expect(found.map(\.subject) == ["Hà Nội", "Hà Nội", "An Giang", "An Giang"])
  }
}
