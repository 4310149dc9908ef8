import Markup
import Targets
import Testing

/// A report's table tells what was reached; only a column that names a plan of a year to come promises.
@Suite struct ReportTableTests {
  private func displays(_ heads: String, _ cells: String, isReport: Bool = true) -> [String] {
    let rows = heads.split(separator: "\n").map(String.init)
    let count = rows[0].split(separator: "|", omittingEmptySubsequences: false).count
    let rule = Array(repeating: "---", count: count).joined(separator: " | ")
    let table = ([rows[0], rule] + rows.dropFirst() + [cells]).map { "| \($0) |" }.joined(separator: "\n")
    let text = Markdown.parse("Biểu kết quả thực hiện các chỉ tiêu năm 2025.\n\n" + table, file: "a.md").value
    let context = TargetContext(title: "Báo cáo kết quả năm 2025", issuedYear: 2026, isReport: isReport)
    return TargetFinder.find(in: text, context: context).map {
      "\($0.value) \($0.deadlineYear.map(String.init) ?? "-")"
    }
  }

  @Test(arguments: [
    ("Chỉ tiêu | Kết quả", "Tỷ lệ bao phủ | 65%"), ("Chỉ tiêu | KH | ƯTH | % KH", "Tỷ lệ bao phủ (%) | 70 | 65 | 92,9"),
    ("Chỉ tiêu | Kế hoạch | TH", "Tỷ lệ bao phủ (%) | 70 | 65"),
    ("Chỉ tiêu | Kế hoạch | Cả năm", "Tỷ lệ bao phủ (%) | 70 | 65"),
    ("Chỉ tiêu | Kế hoạch/Thực hiện", "Tỷ lệ bao phủ | 70%/65%"),
    ("Chỉ tiêu | Tháng 1 | Quý I | Cả năm", "Tỷ lệ bao phủ (%) | 61 | 63 | 65"),
    ("Chỉ tiêu | ĐVT | Năm 2025 | \n | | Kế hoạch | Thực hiện", "Tỷ lệ bao phủ | % | 70 | 65"),
    ("Chỉ tiêu | Mục tiêu 2025 | Thực tế", "Tỷ lệ bao phủ (%) | 70 | 65"),
    ("STT | Tên chỉ tiêu | Chỉ tiêu năm 2025 | Kết quả", "1 | Trồng rừng (ha) | 480 | 510"),
  ])
  func resultsAreNoPromises(_ heads: String, _ cells: String) {
    #expect(displays(heads, cells) == [])
  }

  @Test func planOfAYearToComeIsOne() {
    #expect(displays("Chỉ tiêu | ƯTH 2025 | KH 2026", "Tỷ lệ bao phủ (%) | 65 | 80") == ["80.0 2026"])
    #expect(
      displays(
        "Chỉ tiêu | ĐVT | Năm 2025 | | Năm 2026\n | | Kế hoạch | Thực hiện | Kế hoạch",
        "Tỷ lệ bao phủ | % | 70 | 65 | 80"
      ) == ["80.0 2026"])
  }

  @Test func planKeepsItsTable() {
    #expect(
      displays("Chỉ tiêu | ĐVT | Ước TH 2025 | KH 2026", "Tỷ lệ bao phủ | % | 65 | 80", isReport: false) == [
        "80.0 2026"
      ])
  }

  @Test(arguments: [
    ("ƯTH 2025", "ước thực hiện 2025"), ("% TH/KH", "% thực hiện/kế hoạch"), ("CK", "cùng kỳ"),
    ("Số trường TH", "số trường th"),
    ("NQ giao", "nghị quyết giao"), ("SS KH", "so sánh kế hoạch"), ("DT (ha)", "dt (ha)"), ("DT giao", "dự toán giao"),
    ("TH 6T", "thực hiện 6 tháng"), ("**TH**", "thực hiện"), ("Số lượng KH", "số lượng kh"),
  ])
  func abbreviationsOfHeads(_ head: String, _ long: String) {
    #expect(TableHead(head).text == long)
  }
}

/// What a cell says before its number is part of the promise.
@Suite struct ValueCellTests {
  @Test func verbsUnitsAndParts() {
    let table = """
      ## Mục tiêu

      | Chỉ tiêu | ĐVT | Năm 2025 |
      | --- | --- | --- |
      | Tỷ lệ hộ nghèo | % | Giảm 1-1,5 |
      | Thu ngân sách | tỷ đồng | tăng 10% |
      | Tỷ lệ thất nghiệp | % | còn 2 |
      | Kinh tế số | % GRDP | 20 |
      | Trạm BTS | trạm | 500 |
      | - Trong đó: 5G | trạm | 400 |
      """
    let text = Markdown.parse(table, file: "a.md").value
    let document = TargetDocument(slug: "a", url: "/a/", title: "Kế hoạch", issuer: nil, issued: "2025-01-05")
    let found = TargetIndex.records(
      of: text, context: TargetContext(title: "Kế hoạch năm 2025", issuedYear: 2025), document: document
    ).value
    #expect(
      found.map(\.display) == [
        "Tỷ lệ hộ nghèo giảm 1–1,5%, đến năm 2025", "Thu ngân sách tăng 10%, đến năm 2025",
        "Tỷ lệ thất nghiệp còn 2%, đến năm 2025", "Kinh tế số đạt 20% GRDP, đến năm 2025",
        "Trạm BTS đạt 500 trạm, đến năm 2025", "Trạm BTS, trong đó 5G đạt 400 trạm, đến năm 2025",
      ])
  }
}
