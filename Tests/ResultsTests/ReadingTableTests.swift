import Testing

/// Which cell of a report's table answers a plan for certain, by the heads that offices write.
@Suite struct ReadingTableTests {
  /// A table with one row, of heads and cells divided by ` | `; rows of heads below the first are given with it.
  private func certain(_ heads: String, _ cells: String) -> String {
    let rows = heads.split(separator: "\n").map(String.init)
    let count = rows[0].split(separator: "|", omittingEmptySubsequences: false).count
    let rule = Array(repeating: "---", count: count).joined(separator: " | ")
    let body = ([rows[0], rule] + rows.dropFirst() + [cells]).map { "| \($0) |" }.joined(separator: "\n")
    return ReadingTests.certain("Biểu kết quả thực hiện các chỉ tiêu năm 2025.\n\n" + body)
  }

  @Test(arguments: [
    ("lượt", "3,6 triệu", ["3600000 lượt"]), ("lượt", "2,1 vạn", ["21000 lượt"]), ("người", "5 nghìn", ["5000 người"]),
    ("triệu đồng", "2,5 nghìn", []),
  ])
  func aScaleInACellMultipliesTheUnitOfItsRow(_ unit: String, _ cell: String, _ figures: [String]) {
    let table = "| Chỉ tiêu | ĐVT | Thực hiện 2024 |\n| --- | --- | --- |\n| Khách du lịch | \(unit) | \(cell) |"
    #expect(FindingSample("Biểu kết quả\n\n" + table, form: "Báo cáo").figures == figures)
  }

  private let name = "Tỷ lệ hồ sơ trực tuyến"

  @Test(arguments: [
    ("Cùng kỳ | Kế hoạch | Ước TH | % KH | % CK", "60 | 70 | 72 | 102,9 | 120"),
    ("CK | KH | TH | TH/KH (%) | TH/CK (%)", "60 | 70 | 72 | 102,9 | 120"),
    ("TH cùng kỳ | NQ giao | ƯTH | SS (%)", "60 | 70 | 72 | 102,9"),
    ("TH 2024 | KH 2025 | TH 2025 | SS KH | SS CK", "60 | 70 | 72 | 102,9 | 120"),
    ("Kỳ trước | Kỳ báo cáo | Chênh lệch", "60 | 72 | 12"),
    ("Số liệu kỳ trước | Số liệu kỳ báo cáo | Tăng giảm", "60 | 72 | 12"),
    ("TW giao | Tỉnh giao | Thực hiện | So với KH tỉnh giao (%)", "60 | 70 | 72 | 102,9"),
    ("Cả nước | Vùng Bắc Trung Bộ | Quảng Ninh", "80 | 75 | 72"),
    ("Kết quả cả nước | Kết quả tỉnh Quảng Ninh", "80 | 72"),
    ("Kế hoạch/Thực hiện", "70%/72%"), ("KH/TH", "70/72"), ("TH/KH", "72/70"),
    ("Mục tiêu 2025 | Thực tế", "70 | 72"), ("Kết quả", "72% (cùng kỳ: 60%)"), ("Kết quả", "Đạt (72/70%)"),
    ("Thực hiện năm 2024 | Ước thực hiện năm 2025 | So sánh (%)", "60 | 72 | 120"),
    ("Năm 2025 | Năm 2024 | Tăng giảm", "72 | 60 | 12"),
    ("Năm 2024 | Năm 2025 | | Năm 2026\n | Thực hiện | Kế hoạch | Thực hiện | Kế hoạch", "60 | 70 | 72 | 80"),
    ("Năm trước | Năm nay | | So sánh\n | | Kế hoạch | Thực hiện | %KH", "60 | 70 | 72 | 102,9"),
    ("Cùng kỳ | Năm 2025 | \n | | KH | ƯTH", "60 | 70 | 72"),
    ("Kế hoạch | Thực hiện | Đạt (%)\nA | 1 | 2 | 3=2/1", "70 | 72 | 102,9"),
  ])
  func valueOfTheYear(_ heads: String, _ cells: String) {
    let first = heads.contains("\nA |") ? heads : heads
    let found = certain("Chỉ tiêu (%) | " + first, "\(name) (%) | \(cells)").split(separator: " ")
    // An earlier year with its own day may stand beside it.
    #expect(found.filter { $0 != "=60" } == ["=72"], "\(found)")
    if !heads.contains("2024") { #expect(!found.contains("=60")) }
  }

  @Test(arguments: [
    ("Số liệu | Số liệu 2", "65 | 72"), ("Giá trị | Đợt 2", "65 | 72"), ("Kết quả", "72% (không kể cấp xã)"),
    ("% CK", "72"), ("So sánh (%)", "72"), ("Cùng kỳ", "72"), ("Chênh lệch", "72"),
  ])
  func whatNoHeadExplainsIsNotCertain(_ heads: String, _ cells: String) {
    #expect(certain("Chỉ tiêu | " + heads, "\(name) (%) | \(cells)") == "")
  }

  @Test func changesAndSharesStandWithTheirValue() {
    let table = """
      | Chỉ tiêu | ĐVT | Cùng kỳ | KH | ƯTH | % KH | % CK |
      | --- | --- | --- | --- | --- | --- | --- |
      | Tỷ lệ bao phủ | % | 60 | 70 | 72,5 | 103,6 | 120,8 |
      | Đào tạo cán bộ | người | 200 | 1.000 | 850 | 85 | 425 |
      """
    #expect(
      FindingSample(table, form: "Báo cáo").figures == ["72.5% kh103.6 Δ20.8% /70", "850 người kh85 Δ325% /1000"])
    let fall = """
      | Chỉ tiêu | Số liệu kỳ trước | Số liệu kỳ báo cáo | Chênh lệch |
      | --- | --- | --- | --- |
      | Tỷ lệ hộ nghèo (%) | 6 | 4,8 | (1,2) |
      """
    #expect(FindingSample(fall, form: "Báo cáo").figures == ["4.8% Δ-1.2 điểm %"])
    let years = """
      | Chỉ tiêu | Năm 2023 | Năm 2022 | Tăng giảm |
      | --- | --- | --- | --- |
      | Tỷ lệ hộ nghèo (%) | 6 | 7 | -1 |
      """
    #expect(FindingSample(years, form: "Báo cáo").lines == ["6% Δ-1 điểm % 2023-12-31", "7% 2022-12-31"])
  }

  private func figures(_ text: String, title: String = "", issued: String = "2025-01-10") -> FindingSample {
    FindingSample(text, title: title, form: "Báo cáo", issued: issued)
  }

  @Test(arguments: [
    "Đơn vị tính: triệu đồng\n\n| Nội dung | Dự toán | Thực hiện |\n| --- | --- | --- |\n| Thu ngân sách | 5.000 | 5.200 |",
    "(ĐVT: Triệu đồng)\n\n| Nội dung | Dự toán | Thực hiện |\n| --- | --- | --- |\n| Thu ngân sách | 5.000 | 5.200 |",
    "| Nội dung (ĐVT: triệu đồng) | Dự toán | Thực hiện |\n| --- | --- | --- |\n| Thu ngân sách | 5.000 | 5.200 |",
    "| Nội dung | Dự toán (đơn vị tính: triệu đồng) | Thực hiện |\n| --- | --- | --- |\n| Thu ngân sách | 5.000 | 5.200 |",
  ])
  func unitThatALineOrHeadStatesIsThatOfAllCells(_ text: String) {
    #expect(figures("Biểu kết quả\n\n" + text).figures == ["5200 triệu đồng /5000"])
  }

  @Test func scaleInThePlansCellMultipliesToo() {
    let table =
      "| Chỉ tiêu | ĐVT | KH 2024 | TH 2024 |\n| --- | --- | --- | --- |\n| Khách | lượt | 3,5 triệu | 3,6 triệu |"
    #expect(figures(table).figures == ["3600000 lượt /3500000"])
  }

  @Test(arguments: ["Kỳ", "Năm", "Thời điểm"])
  func columnOfTimesSaysOfWhenEachRowIs(_ head: String) {
    let table = """
      | Chỉ tiêu | ĐVT | \(head) | Kết quả |
      | --- | --- | --- | --- |
      | Tỷ lệ hộ nghèo | % | 2023 | 6 |
      | Tỷ lệ hộ nghèo | % | 30/6/2024 | 5 |
      """
    #expect(figures(table).lines == ["6% 2023-12-31", "5% 2024-06-30"])
  }

  @Test func partsOfARowLoseTheirMarks() {
    let table = "| Chỉ tiêu | ĐVT | TH 2024 |\n| --- | --- | --- |\n| Trong đó: + Thu nội địa | tỷ đồng | 4.100 |"
    #expect(figures(table).found.map(\.subject) == ["Thu nội địa"])
  }

  @Test func columnsSayFromWhenTheyCount() {
    let table = """
      | Chỉ tiêu | Tháng trước | Tháng này | Lũy kế từ đầu năm |
      | --- | --- | --- | --- |
      | Thu ngân sách (tỷ đồng) | 400 | 420 | 4.900 |
      """
    let found = figures(table, title: "Báo cáo kết quả tháng 10 năm 2024", issued: "2024-11-03").found
    #expect(found.map(\.isCumulative) == [false, true])
    #expect(found.map { $0.periodFrom?.description ?? "-" } == ["2024-10-01", "2024-01-01"])
  }

  @Test func rowThatNamesAGoalAndItsYearIsNoResult() {
    let table =
      "| Chỉ số | Giá trị |\n| --- | --- |\n| Mục tiêu cuối năm 2025 | 3.000 km |\n| Đã thông xe (2024) | 2.021 km |"
    #expect(figures(table).figures == ["2021 km"])
  }

  @Test(arguments: [("1000 người", "1,3", ["1.3 nghìn người"]), ("1.000 lượt", "520", ["520 nghìn lượt"])])
  func numberInAUnitIsItsScale(_ unit: String, _ cell: String, _ expected: [String]) {
    let table = "| Chỉ tiêu | ĐVT | TH 2024 |\n| --- | --- | --- |\n| Khách | \(unit) | \(cell) |"
    #expect(figures(table).figures == expected)
  }

  @Test func quarterOfAShareIsNotTheYear() {
    let table =
      "| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm 2024 |\n|---|---|---|---|---|---|\n"
      + "| Tỷ lệ hồ sơ trực tuyến (%) | 60 | 65 | 68 | 80 | 69 |"
    let sample = MatchingTests.Sample(plan: "- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.", report: table)
    #expect(sample.lines.filter { $0.hasSuffix("certain") } == ["69 → 1 certain"])
  }
}
