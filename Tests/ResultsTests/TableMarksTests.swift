import Testing

/// Marks, units and years of tables; texts of our own.
@Suite struct TableMarksTests {
  private func lines(_ rows: String, heads: String = "Chỉ tiêu | ĐVT | 2022 | 2023") -> [String] {
    let rule = Array(repeating: "---", count: heads.split(separator: "|").count).joined(separator: " | ")
    let body = rows.split(separator: "\n").map { "| \($0) |" }.joined(separator: "\n")
    return FindingSample("| \(heads) |\n| \(rule) |\n\(body)", form: "Báo cáo").lines
  }

  @Test func commasGroupWhereTheTableShowsThatTheyDo() {
    #expect(lines("Số buồng | buồng | 2,788 | 4,055") == ["2788 buồng 2022-12-31", "4055 buồng 2023-12-31"])
    #expect(
      lines("Giá trị | tỷ đồng | 2,788 | 4,055\nThu | triệu đồng | 1,234,567 | 1,300,000") == [
        "2788 tỷ đồng 2022-12-31", "4055 tỷ đồng 2023-12-31", "1234567 triệu đồng 2022-12-31",
        "1300000 triệu đồng 2023-12-31",
      ])
  }

  @Test func whereSomethingIsWrittenTheOtherWayTheyDoNot() {
    // A count that may be either is read by nobody.
    #expect(
      lines("Số buồng | buồng | 2,788 | 4,055\nTỷ lệ | % | 45,5 | 60,2") == ["45.5% 2022-12-31", "60.2% 2023-12-31"])
    #expect(
      lines("Giá trị | tỷ đồng | 2,788 | 4,055\nSố hộ | hộ | 12.345 | 13.000").suffix(2) == [
        "12345 hộ 2022-12-31", "13000 hộ 2023-12-31",
      ])
    #expect(lines("Giá trị | tỷ đồng | 2,788 | 4,055") == ["2.788 tỷ đồng 2022-12-31", "4.055 tỷ đồng 2023-12-31"])
  }

  @Test func theNameOfARowMayHoldItsUnit() {
    let heads = "Chỉ tiêu | 2022 | 2023"
    #expect(lines("Tỷ lệ % tiêm chủng | 94,3 | 96,8", heads: heads) == ["94.3% 2022-12-31", "96.8% 2023-12-31"])
    #expect(lines("Tỷ lệ hộ nghèo | 4,5 | 3,2", heads: heads) == ["4.5% 2022-12-31", "3.2% 2023-12-31"])
    #expect(lines("Tuổi thọ (năm) - Life expectancy (year) | 73 | 74", heads: heads).first == "73 năm 2022-12-31")
    #expect(lines("Tỷ suất sinh (%o) | 12,1 | 11,9", heads: heads).first == "12.1 ‰ 2022-12-31")
    #expect(lines("Tỷ lệ bác sĩ trên 1 vạn dân | 8,5 | 9", heads: heads).first == "8.5 2022-12-31")
    #expect(lines("Tỷ suất chết trẻ em | %0 | 12,1 | 11,9").first == "12.1 ‰ 2022-12-31")
  }

  @Test func yearsInTheNameOfARowAreNotThoseOfItsNumbers() {
    #expect(
      lines("Tỷ lệ xã đạt tiêu chí 2021-2030 | % | 85 | 91") == ["85% 2022-12-31", "91% 2023-12-31"])
    #expect(lines("Số hộ nghèo theo chuẩn năm 2021 | hộ | 85 | 91") == ["85 hộ 2022-12-31", "91 hộ 2023-12-31"])
  }

  @Test func whatIsOfAHundredIsToldByItsColumn() {
    let changes = { (head: String, cells: [String]) in
      lines(
        cells.map { "A | tấn | 5 | \($0)" }.joined(separator: "\n"),
        heads: "Chỉ tiêu | ĐVT | Tháng 10 năm 2020 | \(head)"
      )
      .map { $0.split(separator: " ")[2] }
    }
    let ownTime = "Tháng 10 năm 2020 so với tháng 10 năm 2019 (%)"
    #expect(changes(ownTime, ["34,32", "2,65", "65,05"]) == ["Δ-65.68%", "Δ-97.35%", "Δ-34.95%"])
    #expect(changes(ownTime, ["12,5", "8,3", "9,1"]) == ["Δ12.5%", "Δ8.3%", "Δ9.1%"])
    #expect(changes("So với cùng kỳ (%)", ["105,2", "98,1", "45,0"]) == ["Δ5.2%", "Δ-1.9%", "Δ-55%"])
    // One large growth among small ones.
    #expect(changes("So với cùng kỳ (%)", ["12,5", "8,3", "65,2"]) == ["Δ12.5%", "Δ8.3%", "Δ65.2%"])
  }
}
