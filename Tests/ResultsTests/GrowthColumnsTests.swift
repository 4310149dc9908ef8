import Testing

/// Tables that hold growth, changes, or a row for each time; texts of our own.
@Suite struct GrowthColumnsTests {
  private func lines(_ heads: String, _ rows: String, above: String = "", form: String? = "Báo cáo") -> [String] {
    let rule = Array(repeating: "---", count: heads.split(separator: "|").count).joined(separator: " | ")
    let body = rows.split(separator: "\n").map { "| \($0) |" }.joined(separator: "\n")
    let text = "| \(heads) |\n| \(rule) |\n\(body)"
    return FindingSample(above.isEmpty ? text : above + "\n\n" + text, form: form).lines
  }

  @Test func growthIsTheMeasureWhereNoColumnHoldsAnAmount() {
    #expect(
      lines(
        "Ngành | Tốc độ tăng so với quý I năm trước: Quý I/2023 | Tốc độ tăng so với quý I năm trước: Quý I/2024",
        "Nông nghiệp | 3,74 | 2,05", above: "Đơn vị: %") == ["3.74% 2023-03-31", "2.05% 2024-03-31"])
    #expect(
      lines(
        "Ngành | Tốc độ tăng năm 2022 so với năm 2021 (%) | Tốc độ tăng năm 2023 so với năm 2022 (%)",
        "Dịch vụ | 6,64 | 6,28") == ["6.64% 2022-12-31", "6.28% 2023-12-31"])
  }

  @Test func noContributionGrowsByWhatStandsBesideIt() {
    #expect(
      lines(
        "Khu vực | Tăng trưởng quý I/2024 so với cùng kỳ (%) | Đóng góp vào tăng trưởng quý I/2024 (điểm %)",
        "Nông nghiệp | 2,05 | 0,24") == ["2.05% 2024-03-31", "0.24 điểm % 2024-03-31"])
    // Beside an amount it is the change of that.
    #expect(
      lines("Ngành | Thực hiện năm 2023 (tỷ đồng) | Tốc độ tăng so với năm 2022 (%)", "Dịch vụ | 1740 | 6,28")
        == ["1740 tỷ đồng Δ6.28% 2023-12-31"])
  }

  @Test func changesAloneAreOfTheTimeBeforeTheComparison() {
    #expect(
      lines(
        "Chỉ số | Tháng 11/2024 so với tháng 10/2024 (%) | Tháng 11/2024 so với tháng 11/2023 (%)",
        "Giá tiêu dùng | 100,12 | 103,58\nLương thực | 99,5 | 105,2") == [
          "Δ0.12% 2024-11-30", "Δ3.58% 2024-11-30", "Δ-0.5% 2024-11-30", "Δ5.2% 2024-11-30",
        ])
    // Of what it is compared with, a head tells no time of its own.
    #expect(lines("Chỉ số | So với tháng 11/2023 (%)", "Giá tiêu dùng | 103,58").isEmpty)
  }

  @Test func aChangeIsOfTheColumnThatItNames() {
    #expect(
      lines(
        "Mặt hàng | Lượng tháng 11/2024 (tấn) | Trị giá tháng 11/2024 (triệu USD) | So với cùng kỳ lượng (%) | So với cùng kỳ trị giá (%)",
        "Gạo | 500 | 250 | 112,5 | 120,1\nCà phê | 100 | 300 | 92,5 | 110,1") == [
          "500 tấn Δ12.5% 2024-11-30", "250 triệu usd Δ20.1% 2024-11-30", "100 tấn Δ-7.5% 2024-11-30",
          "300 triệu usd Δ10.1% 2024-11-30",
        ])
  }

  @Test func aRowForEachTimeTellsWhatTheHeadsMeasure() {
    let heads = "Năm | Diện tích có rừng | Rừng trồng | Tỷ lệ che phủ rừng (%)"
    #expect(
      lines(
        heads, "2022 | 336.132,5 | 47.568,2 | 43,02\nSơ bộ 2023 | 342.410,2 | 45.483,4 | 43,11",
        above: "Đơn vị tính: Ha")
        == [
          "336132.5 ha 2022-12-31", "47568.2 ha 2022-12-31", "43.02% 2022-12-31", "342410.2 ha 2023-12-31",
          "45483.4 ha 2023-12-31", "43.11% 2023-12-31",
        ])
    let table = FindingSample(
      "| Năm | Số vụ | Số người chết |\n|---|---|---|\n| 2022 | 120 | 45 |\n| Tổng | 120 | 45 |", form: "Báo cáo")
    #expect(table.found.map(\.subject) == ["Số vụ", "Số người chết"])
  }

  @Test func aTableThatGoesOnIntoYearsToComeStatesNothing() {
    #expect(lines("Năm | Lao động nam | Lao động nữ", "2023 | 60 | 55\n2024 | 61 | 56\n2025 | 61 | 57").isEmpty)
  }

  @Test func aFallByTimesIsNegativeAsOneInPerCent() {
    let figures = { (text: String) in FindingSample(text, form: "Báo cáo").figures }
    #expect(figures("Số vụ tai nạn giảm 3 lần so với cùng kỳ.") == ["Δ-3 lần"])
    #expect(figures("Số vụ còn 12 vụ, giảm gần 2 lần so với năm 2022.") == ["12 vụ Δ-2 lần"])
    #expect(figures("Doanh thu gấp 2,1 lần cùng kỳ.") == ["Δ2.1 lần"])
    #expect(
      lines("Chỉ tiêu | Thực hiện năm 2023 (tỷ đồng) | So với năm 2022 (lần)", "Thu | 120 | 0,5")
        == ["120 tỷ đồng Δ0.5 lần 2023-12-31"])
  }
}
