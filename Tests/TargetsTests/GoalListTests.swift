import Markup
import Targets
import Testing

/// Lists and tables of goals that only their lead-in, headline or caption calls so: the items are names and values.
@Suite struct GoalListTests {
  private func values(_ body: String, title: String = "", issued: Int = 2023, isNews: Bool = true) -> [String] {
    Sample(body, title: title, issued: issued, isNews: isNews).targets.map {
      "\(Int($0.value)) \($0.unit) \($0.deadlineYear.map(String.init) ?? "-")"
    }
  }

  private let list = """
    - Thu nhập bình quân đầu người: 62 triệu đồng/năm

    - Tổng vốn đầu tư: 900 tỷ đồng; Doanh thu dịch vụ 250 tỷ đồng

    - Công nghiệp chiếm 42%

    - 12 xã có chợ
    """
  private let all = ["62 triệu đồng/năm 2024", "900 tỷ đồng 2024", "250 tỷ đồng 2024", "42 % 2024", "12 xã 2024"]

  @Test(arguments: [
    "7 chỉ tiêu kinh tế gồm:", "Trong đó có 25 chỉ tiêu chủ yếu, cụ thể:", "04 mục tiêu cụ thể như sau:",
    "HĐND tỉnh vừa thông qua nghị quyết với 24 chỉ tiêu chủ yếu:",
  ])
  func aLeadInThatCountsGoalsSetsThem(_ lead: String) {
    #expect(
      values("Năm 2024, tỉnh phấn đấu vươn lên.\n\n\(lead)\n\n\(list)", title: "Kỳ họp năm 2024") == all, "\(lead)")
  }

  @Test(arguments: [
    "Có 02 chỉ tiêu không đạt gồm:", "Đã hoàn thành 11 chỉ tiêu gồm:", "Kết quả thực hiện 5 chỉ tiêu như sau:",
    "Các cơ quan gồm:",
  ])
  func aLeadInThatTellsWhatBecameOfThemDoesNot(_ lead: String) {
    #expect(values("\(lead)\n\n\(list)", title: "Kỳ họp năm 2024") == [], "\(lead)")
  }

  @Test(arguments: [
    "Chỉ tiêu kinh tế - xã hội năm 2024", "25 chỉ tiêu phấn đấu năm 2024", "Hà Nội: Các chỉ tiêu chủ yếu năm 2024",
    "Một số mục tiêu phát triển đến năm 2024",
  ])
  func aHeadlineOfGoalsMakesItsListThem(_ title: String) {
    #expect(values(list, title: title) == all, "\(title)")
    let signs = list.replacing("- ", with: "• ")
    #expect(values(signs, title: title) == all, "\(title)")
    #expect(
      values("Về kinh tế: (1) Thu nhập bình quân: 62 triệu đồng/năm. (2) Công nghiệp chiếm 42%.", title: title) == [
        "62 triệu đồng/năm 2024", "42 % 2024",
      ], "\(title)")
  }

  @Test(arguments: [
    "14/15 chỉ tiêu đạt và vượt kế hoạch năm 2024", "Kết quả thực hiện các chỉ tiêu năm 2024",
    "Tỉnh công bố số liệu năm 2024", "Hoàn thành các mục tiêu năm 2024",
  ])
  func aHeadlineOfResultsDoesNot(_ title: String) {
    #expect(values(list, title: title) == [], "\(title)")
  }

  private func table(_ head: String, _ row: String, title: String, issued: Int) -> [String] {
    let rule = Array(repeating: "---", count: head.split(separator: "|").count).joined(separator: " | ")
    return values("| \(head) |\n| \(rule) |\n| \(row) |", title: title, issued: issued, isNews: false)
  }

  @Test func aColumnBehindThatOfResultsIsToCome() {
    let title = "Biểu tổng hợp dự kiến các chỉ tiêu 5 năm (2021 – 2025)"
    let heads =
      "TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2020 | Tốc độ tăng bình quân (%) 2016 – 2020 | Dự kiến 2025 | Ghi chú"
    #expect(
      table(heads, "1 | Giá trị sản xuất | tỷ đồng | 2.482 | 41 | 5.114 | ", title: title, issued: 2020) == [
        "5114 tỷ đồng 2025"
      ])
    // A remark may bring the year of its row.
    #expect(table(heads, "1 | Tỷ lệ hộ nghèo | % | 4 | - | 1 | năm 2023", title: title, issued: 2020) == ["1 % 2023"])
    // Its own per cent is how fast it grows, and no amount of what the row counts.
    #expect(
      table(
        "TT | Chỉ tiêu | Đơn vị tính | Mục tiêu 2025 | Tốc độ tăng (%) năm 2025",
        "1 | Giá trị sản xuất | tỷ đồng | 5.114 | 21",
        title: title, issued: 2020) == ["5114 tỷ đồng 2025"])
  }

  @Test func amongGoalsAnyNameHeadsTheColumnOfMeasures() {
    let heads = "Danh mục | Đơn vị tính | Năm 2024 | Năm 2025"
    let row = "Ngô | ha | 190 | 198"
    #expect(
      table(heads, row, title: "Các mục tiêu nông nghiệp hai năm 2024 - 2025", issued: 2023) == [
        "190 ha 2024", "198 ha 2025",
      ])
    #expect(table(heads, row, title: "Danh mục vật tư hai năm 2024 - 2025", issued: 2023) == [])
  }
}
