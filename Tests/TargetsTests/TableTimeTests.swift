import Markup
import Targets
import Testing

/// Times in tables are times, whatever their head; units, scales and clauses in cells are read as what they are.
@Suite struct TableTimeTests {
  private func rows(_ head: String, _ rows: String...) -> [String] {
    let rule = head.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    let body = ([head, rule] + rows).map { "| \($0) |" }.joined(separator: "\n")
    return TargetFinder.find(
      in: Markdown.parse("## Mục tiêu\n\n" + body, file: "mau.md").value,
      context: TargetContext(title: "Kế hoạch giai đoạn 2026 - 2030", period: 2026...2030, issuedYear: 2026)
    ).map { target in
      let day = target.terms?.deadline.map { " \($0)" } ?? ""
      let top = target.valueMax.map { "-\($0)" } ?? ""
      return
        "\(target.subject): \(target.comparator.rawValue) \(target.value)\(top) \(target.unit) \(target.deadlineYear ?? 0)\(day)"
    }
  }

  @Test func aColumnOfYearsIsTheDeadline() {
    for head in ["Năm", "Năm thực hiện", "Thời điểm", "Mốc", "Thời hạn"] {
      #expect(
        rows(
          "Chỉ tiêu | ĐVT | \(head) | Kế hoạch", "Tỷ lệ hồ sơ trực tuyến | % | 2027 | 80",
          "Số xã có chợ | xã | 2028 | 70")
          == ["Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2027", "Số xã có chợ: = 70.0 xã 2028"], "\(head)")
    }
    #expect(
      rows("Chỉ tiêu | Mức đạt | Năm", "Tỷ lệ hồ sơ trực tuyến | 80% | 2027") == [
        "Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2027"
      ])
  }

  @Test func aStepIsNoAmount() {
    #expect(rows("Chỉ tiêu | ĐVT | Kế hoạch", "Tỷ lệ hồ sơ trực tuyến | % | Giai đoạn 2: năm 2028") == [])
    #expect(
      rows("Chỉ tiêu | ĐVT | Kế hoạch", "Tỷ lệ hồ sơ trực tuyến | % | Đợt 2: 80") == [
        "Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2030"
      ])
    for (cell, end) in [("2028", "2028"), ("Giai đoạn 2: năm 2028", "2028"), ("Quý IV/2027", "2027")] {
      #expect(
        rows("Chỉ tiêu | ĐVT | Kế hoạch | Lộ trình", "Tỷ lệ hồ sơ trực tuyến | % | 80 | \(cell)") == [
          "Tỷ lệ hồ sơ trực tuyến: = 80.0 % \(end)"
        ], "\(cell)")
    }
  }

  @Test func daysMonthsAndQuartersAreTold() {
    for (cell, day) in [
      ("30/6/2027", "2027-06-30"), ("Trước 30/6/2027", "2027-06-30"), ("Tháng 9/2027", "2027-09-30"),
      ("Quý II/2027", "2027-06-30"),
    ] {
      #expect(
        rows("Chỉ tiêu | ĐVT | Thời hạn | Mục tiêu", "Tỷ lệ hồ sơ trực tuyến | % | \(cell) | 80") == [
          "Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2027 \(day)"
        ], "\(cell)")
    }
    for cell in ["31/12/2027", "2026-2027", "Năm 2027", "Đến năm 2027"] {
      #expect(
        rows("Chỉ tiêu | ĐVT | Thời hạn | Mục tiêu", "Tỷ lệ hồ sơ trực tuyến | % | \(cell) | 80") == [
          "Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2027"
        ], "\(cell)")
    }
    #expect(
      rows("Chỉ tiêu | ĐVT | Thời hạn | Mục tiêu", "Tỷ lệ hồ sơ trực tuyến | % | Hằng năm | 80") == [
        "Tỷ lệ hồ sơ trực tuyến: = 80.0 % 2030"
      ])
  }

  @Test func theYearInACellIsItsOwn() {
    for (cell, read) in [
      ("Đến năm 2028: 70%", "= 70.0 % 2028"), ("80% vào năm 2027", "= 80.0 % 2027"), ("60% (2028)", "= 60.0 % 2028"),
      ("dưới 2% vào năm 2028", "< 2.0 % 2028"), ("80%", "= 80.0 % 2030"),
      ("giảm 2% so với năm 2025", "= 2.0 % 2030"),
    ] {
      #expect(rows("Chỉ tiêu | Mục tiêu", "Tỷ lệ trường số | \(cell)") == ["Tỷ lệ trường số: \(read)"], "\(cell)")
    }
    #expect(
      rows("Chỉ tiêu | Mục tiêu", "Tỷ lệ trường số | ≥ 80% (2026); ≥ 90% (2030)") == [
        "Tỷ lệ trường số: >= 80.0 % 2026", "Tỷ lệ trường số: >= 90.0 % 2030",
      ])
    #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Tỷ lệ trường số | % | 2028") == [])
  }

  @Test func aNameStandsForTheRowsBelowIt() {
    #expect(
      rows("Chỉ tiêu | Năm | Mục tiêu", "Tỷ lệ trường số | 2026 | 50%", " | 2028 | 70%", " | 2030 | 90%") == [
        "Tỷ lệ trường số: = 50.0 % 2026", "Tỷ lệ trường số: = 70.0 % 2028", "Tỷ lệ trường số: = 90.0 % 2030",
      ])
  }

  /// Nothing is multiplied: both stand as the table has them.
  @Test(arguments: ["1000 người", "1.000 ha", "1000 đồng", "10.000 con", "người", "tỷ đồng", "1 vạn dân"])
  func aPowerOfTenInTheUnitIsKept(_ unit: String) {
    #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Dân số | \(unit) | 640") == ["Dân số: = 640.0 \(unit) 2030"])
  }

  @Test func aCellThatSaysOfWhatIsAClause() {
    #expect(
      rows("Nhiệm vụ | Chỉ tiêu năm 2030", "Dữ liệu | 100% sở, ngành có dữ liệu mở") == [
        "sở, ngành: = 100.0 % 2030"
      ])
    #expect(
      rows("Nhiệm vụ | Chỉ tiêu năm 2030", "Hạ tầng | 98% hộ có cáp quang, 100% xã có 5G") == [
        "hộ: = 98.0 % 2030", "xã: = 100.0 % 2030",
      ])
  }

  @Test func theFirstColumnNamesWhatIsMeasured() {
    #expect(rows("KPI | Mục tiêu 2030", "Hồ sơ trực tuyến | 95%") == ["Hồ sơ trực tuyến: = 95.0 % 2030"])
    #expect(
      rows("TT | Mục tiêu đến năm 2030 | ĐVT | Giá trị", "1 | Hồ sơ trực tuyến | % | 95") == [
        "Hồ sơ trực tuyến: = 95.0 % 2030"
      ])
  }
}

/// Times of a clause that are no year by which it is to hold.
@Suite struct ClauseTimeTests {
  private func years(_ item: String) -> [String] {
    TargetFinder.find(
      in: Markdown.parse("## Mục tiêu\n\n- \(item)", file: "mau.md").value,
      context: TargetContext(title: "Kế hoạch giai đoạn 2026 - 2030", period: 2026...2030, issuedYear: 2026)
    ).map { target in
      "\(target.deadlineYear.map(String.init) ?? "-")\(target.terms?.deadline.map { " \($0)" } ?? "")\(target.baselineYear.map { " (\($0))" } ?? "")"
    }
  }

  @Test func beforeAYearIsByTheEndOfTheOneBefore() {
    #expect(years("Trước năm 2029, tỷ lệ thôn có điện đạt 99%.") == ["2028"])
    #expect(years("Phấn đấu đến trước năm 2029, tỷ lệ thôn có điện đạt 99%.") == ["2028"])
    #expect(years("Tỷ lệ thôn có điện đạt 99% trước năm 2029.") == ["2028"])
    #expect(years("Trước 17 giờ ngày 20/5/2027, tỷ lệ thôn có điện đạt 99%.") == ["2027 2027-05-20"])
  }

  @Test func fromAYearOnItHolds() {
    #expect(years("Từ năm 2027 trở đi, tỷ lệ thôn có điện đạt 99%.") == ["2027"])
    #expect(years("Bắt đầu từ năm 2028, tỷ lệ thôn có điện đạt 99%.") == ["2028"])
    // What is done year by year, kept or aimed at goes on to the plan's end.
    #expect(years("Từ năm 2027 trở đi, mỗi năm đào tạo 500 cán bộ.") == ["2030"])
    #expect(years("Từ năm 2027, hằng năm 100% cán bộ được tập huấn.") == ["2030"])
    #expect(years("Từ năm 2027, duy trì 100% hồ sơ trực tuyến.") == ["2030"])
    #expect(years("Từ năm 2027, mỗi huyện xây dựng 05 mô hình.") == ["2030"])
    #expect(years("Thu nhập bình quân đạt 80 triệu đồng/người/năm 2028.") == ["2028"])
    #expect(years("Từ năm 2027, tập trung nguồn lực, phấn đấu tỷ lệ thôn có điện đạt 99%.") == ["2030"])
    #expect(years("Tỷ lệ thôn có điện tăng từ 80% năm 2026 lên 99%.") == ["2030"])
    #expect(years("Tốc độ tăng trưởng từ 8% trở lên năm 2028.") == ["2028"])
    #expect(years("Tỷ lệ đô thị hóa từ 25% trở lên vào năm 2029.") == ["2029"])
  }

  @Test func aSpanThatNoYearTellsLeavesItOpen() {
    #expect(years("Trong vòng 12 tháng kể từ ngày ban hành, tỷ lệ thôn có điện đạt 99%.") == ["-"])
    #expect(years("Sau 2 năm thực hiện, tỷ lệ thôn có điện đạt 99%.") == ["-"])
  }

  @Test func soonerThanADeadlineIsHeldAgainstNothing() {
    #expect(years("Đến năm 2028, sớm hơn 02 năm so với năm 2030, tỷ lệ kết nối đạt 85%.") == ["2028"])
  }
}
