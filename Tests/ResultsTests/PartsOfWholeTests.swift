import Testing

/// Parts of what was told before, marks of bare changes, and what a text says of others.
@Suite struct PartsOfWholeTests {
  private func figures(_ text: String) -> [String] {
    FindingSample(text, title: "Tình hình kinh tế - xã hội", form: "Báo cáo", issued: "2024-12-10").figures
  }
  private func lines(_ text: String) -> [String] {
    FindingSample(text, title: "Tình hình kinh tế - xã hội", form: "Báo cáo", issued: "2024-12-10").lines
  }

  @Test func partsOfAnEstimateAreEstimatesOfItsTime() {
    #expect(
      lines(
        "Tổng kim ngạch năm 2023 ước thực hiện 4.780 triệu USD, tăng 56,2%.\n\nTrong đó, xuất khẩu 2.730 triệu USD, tăng 166,9%; nhập khẩu 2.050 triệu USD, tăng 0,6%."
      ) == [
        "4780 triệu usd Δ56.2% 2023-12-31 ~", "2730 triệu usd Δ166.9% 2023-12-31 ~",
        "2050 triệu usd Δ0.6% 2023-12-31 ~",
      ])
    #expect(
      lines("Sản lượng tháng 3/2024 ước giảm 18,8%. Trong mức chung ấy, ngành chế biến, chế tạo tăng 7,5%.")
        == ["Δ-18.8% 2024-03-31 ~", "Δ7.5% 2024-03-31 ~"])
    // What is known stays known.
    #expect(
      lines("Thu ngân sách 9 tháng năm 2024 ước đạt 900 tỷ đồng, trong đó thu nội địa đã đạt 500 tỷ đồng.")
        == ["900 tỷ đồng 2024-09-30 ~", "500 tỷ đồng 2024-09-30"])
    #expect(
      lines("Thu ngân sách 9 tháng năm 2024 ước đạt 900 tỷ đồng. Doanh thu 6 tháng năm 2024 đạt 500 tỷ đồng.")
        == ["900 tỷ đồng 2024-09-30 ~", "500 tỷ đồng 2024-06-30"])
  }

  @Test(arguments: [
    ("Chỉ số sản xuất tăng hơn 4,9% so với cùng kỳ.", ">"), ("Chỉ số sản xuất tăng gần 9,1%.", "~"),
    ("Thu ngân sách đạt hơn 66% dự toán.", ">"), ("Chỉ số sản xuất tăng 4,9% so với cùng kỳ.", "="),
    ("Đàn lợn đạt 300 con, tăng hơn 4,9%.", "="),
  ])
  func theMarkOfABareChangeIsItsOwn(_ text: String, _ mark: String) {
    #expect(
      FindingSample(text, form: "Báo cáo").found.map(\.comparator.rawValue) == [mark], "\(text)")
  }

  @Test func whatIsSaidInSpiteBelongsToItsValue() {
    #expect(figures("Kim ngạch đạt 14,1 tỷ USD, nhưng bị giảm 511 triệu USD.") == ["14.1 tỷ usd Δ-511 triệu usd"])
    #expect(
      figures("Máy móc đạt 29,77 tỷ USD, dù giảm 0,6% so với cùng kỳ nhưng vẫn đứng đầu.") == ["29.77 tỷ usd Δ-0.6%"])
    #expect(
      figures("Tổng kim ngạch đạt 1,76 tỷ USD, giảm 33,8% về lượng và 34,5% về trị giá so với cùng kỳ.")
        == ["1.76 tỷ usd Δ-33.8%"])
  }

  @Test func furtherThingsDoneAreCounted() {
    #expect(
      figures("Các xã cứng hóa thêm 23,072 km đường; kiên cố hóa 01 km kênh mương; xây 0,43 km kè.")
        == ["23.072 km", "1 km", "0.43 km"])
    // What a thing is like is none.
    #expect(figures("Các xã xây dựng 2 cây cầu; dài 30 m; rộng 5 m; cách trung tâm 7 km.") == ["2 cây cầu"])
    #expect(figures("Đã xây dựng 12 nhà văn hóa; thiếu 5 nhà văn hóa.").count == 1)
    #expect(figures("Đã cấp 50 giấy phép; chờ 12 giấy phép.") == ["50 giấy phép"])
    let ahead = figures("Đã xây dựng 5 km đường; tuyến dài 12 km; thêm 3 km vào năm sau.")
    #expect(ahead == ["5 km"])
  }

  @Test func wordsOfAnotherTextAreNoResults() {
    #expect(
      figures("Tại Điều 1: Đã in là “Tỷ lệ che phủ rừng đạt 47,1%”; nay sửa thành “Tỷ lệ che phủ rừng đạt 47,7%”.")
        .isEmpty)
    #expect(
      figures("Thu ngân sách đạt 32.400 tỷ đồng (tại Báo cáo số 350/BC-UBND là 33.500 tỷ đồng).") == ["32400 tỷ đồng"])
    // A name in quotes is not, whatever stands beside it.
    #expect(
      figures("Thực hiện phong trào “Mỗi tuần đọc là vui”, năm 2024 toàn xã đã có 35 câu lạc bộ.") == ["35 câu lạc bộ"])
    #expect(figures("Chuyên mục “Thông tin là sức mạnh” năm 2024 đã đăng 120 tin bài.") == ["120 tin bài"])
    #expect(figures("Mô hình “Dân vận khéo” đã có 350 hộ tham gia.") == ["350 hộ"])
  }

  @Test func whoseAShareIsIsNotGuessed() {
    #expect(
      figures("1.650 doanh nghiệp thành lập mới với vốn đăng ký 15.000 tỷ đồng, đạt 91,7% kế hoạch.")
        == ["1650 doanh nghiệp", "15000 tỷ đồng"])
    #expect(figures("Vốn đăng ký 15.000 tỷ đồng, đạt 91,7% kế hoạch.") == ["15000 tỷ đồng kh91.7"])
  }

  @Test func namesOfMonthsAndStretchesAreRead() {
    #expect(lines("CPI tháng Ba năm 2024 tăng 1,23% so với tháng trước.") == ["Δ1.23% 2024-03-31"])
    #expect(
      lines(
        "Trong năm công tác 2023 (tính từ tháng 10/2022 đến tháng 9/2023), tòa án đã giải quyết 5.043 vụ án."
      ) == ["5043 vụ 2023-09-30"])
  }

  @Test func aHeadingsYearFarFromOverIsUpToNow() {
    let text = "# Kết quả năm 2024\n\nTỷ lệ hộ có nước sạch đạt 95%."
    #expect(FindingSample(text, form: "Báo cáo", issued: "2024-06-13").lines == ["95% 2024-06-13"])
    #expect(FindingSample(text, form: "Báo cáo", issued: "2024-12-13").lines == ["95% 2024-12-31 ~"])
  }

  @Test func whoMayExportIsNoNorm() {
    let text =
      "# Cấp giấy chứng nhận cho 161 thương nhân đủ điều kiện xuất khẩu gạo\n\nTính đến ngày 22/1/2024, cả nước có 161 thương nhân."
    #expect(FindingSample(text, issued: "2024-01-23").lines == ["161 thương nhân 2024-01-22"])
  }
}

/// What a text wants, beside what it tells.
@Suite struct PlansToldTests {
  private func figures(_ text: String) -> [String] { FindingSample(text, issued: "2024-12-10").figures }

  @Test(arguments: [
    "Mục tiêu giảm nghèo được đặt ra là trong 10 năm tới, thu nhập của các hộ nghèo tăng 3,5 lần; tỷ lệ hộ nghèo cả nước giảm 2%/năm.",
    "Mục tiêu của đề án đến năm 2015, tăng thị phần hàng Việt tại vùng sâu, vùng xa lên trên 70%.",
    "Tỷ lệ cổ tức mà công ty dự kiến cho năm mới là 15%.",
    "Doanh thu chưa đạt chỉ tiêu Nghị quyết Hội đồng thành viên đề ra là tăng 8%.",
    "Có 12/30 chỉ tiêu có khả năng sẽ đạt vào cuối nhiệm kỳ.",
  ])
  func whatIsWantedIsNoResult(_ text: String) { #expect(figures(text).isEmpty) }

  @Test(arguments: [
    ("Mục tiêu về y tế đạt kết quả khá, tỷ lệ bao phủ bảo hiểm y tế đạt 95%.", ["95%"]),
    ("Năm nay tỷ lệ mới là 15%.", ["15%"]),
    ("Thời gian tới, hội tập trung triển khai. Đến nay, hội đã vận động 35 tỷ đồng.", ["35 tỷ đồng"]),
    ("Có 16/30 chỉ tiêu đạt và vượt.", ["16 chỉ tiêu (16/30) tally"]),
    ("Doanh thu tăng 8%, đạt mục tiêu đề ra.", ["Δ8% [đạt mục tiêu đề ra]"]),
    (
      "Kim ngạch xuất khẩu tăng 9,3% so với năm 2023, vượt mục tiêu đề ra là tăng 8%.",
      ["Δ9.3% /8 [vượt mục tiêu đề ra]"]
    ),
  ])
  func whatIsReachedIsOne(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }
}

/// Units and times of tables' heads in further ways of writing.
@Suite struct WrittenHeadTests {
  private func lines(_ heads: String, _ cells: String, above: String = "", issued: String = "2026-07-12") -> [String] {
    let count = heads.split(separator: "|").count + 1
    let table =
      "\(above)| Chỉ tiêu | \(heads) |\n|\(String(repeating: " --- |", count: count))\n| Thu ngân sách | \(cells) |"
    return FindingSample(table, title: "Tình hình năm 2026", form: "Báo cáo", issued: issued).lines
  }

  @Test func unitsStandInHeadingsAndBehindBreaks() {
    #expect(
      lines("Thực hiện 2025", "33.000", above: "## Biểu 1. Thu chi ngân sách (ĐVT: triệu đồng)\n\n")
        == ["33000 triệu đồng 2025-12-31"])
    #expect(lines("TH năm 2025<br>(tr.đồng)", "33.000") == ["33000 triệu đồng 2025-12-31"])
  }

  /// Behind a plan's column, too, a head keeps the year that it names.
  @Test func aYearBehindASlashIsTheHeadsOwn() {
    let found = lines("ĐVT | KH 2026 | 9T/2025 | 9T/2026", "tỷ đồng | 500 | 410 | 450", issued: "2026-09-28")
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("410 ") == true && found.first?.contains("2025-09-30") == true)
    #expect(found.last?.hasPrefix("450 ") == true && found.last?.contains("2026-09-30") == true)
  }

  @Test func aSumSoFarIsUpToTheDayOfTheText() {
    #expect(lines("Cộng dồn 2026", "1.250") == ["1250 2026-07-12"])
    #expect(lines("Lũy kế 2025", "1.250") == ["1250 2025-12-31"])
    #expect(lines("6 th đầu 2026", "1.250") == ["1250 2026-06-30"])
  }
}
