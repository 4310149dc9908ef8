import Testing

/// Units that nothing but the name of what is counted tells.
@Suite struct NamedUnitTests {
  private func units(_ table: String) -> [String] {
    FindingSample("# Kết quả năm 2024\n\n" + table, form: "Báo cáo", issued: "2025-01-15").figures
  }

  @Test(arguments: [
    ("Số hộ nghèo", "1.245", "1245 hộ nghèo"), ("Tổng số lượt khách", "46.000", "46000 lượt khách"),
    ("Số lao động được giải quyết việc làm", "4.512", "4512 lao động"), ("Số cán bộ ngành y", "5.025", "5025 cán bộ"),
    ("Bác sĩ", "1.596", "1596 bác sĩ"), ("Số giường bệnh/vạn dân", "30,5", "30.5 giường bệnh/vạn dân"),
    ("Số thuê bao điện thoại/100 dân", "115", "115 thuê bao điện thoại/100 dân"),
    ("Số vụ tai nạn giao thông", "25", "25 vụ tai nạn"),
  ])
  func aRowThatCountsNamesItsUnit(_ name: String, _ cell: String, _ expected: String) {
    #expect(units("| Chỉ tiêu | Năm 2024 |\n| --- | --- |\n| \(name) | \(cell) |") == [expected])
  }

  /// Rates, averages, sums of money and what begins with the name of something else.
  @Test(arguments: [
    "Số giường bệnh trên 10.000 dân", "Chỉ số giá tiêu dùng", "Số nước thải được xử lý", "Số thu ngân sách",
    "Doanh nghiệp",
    "Số học sinh bình quân một lớp", "Tổng sản phẩm trên địa bàn",
  ])
  func otherNamesSayNoUnit(_ name: String) {
    #expect(units("| Chỉ tiêu | Năm 2024 |\n| --- | --- |\n| \(name) | 25 |") == ["25"])
  }

  @Test func aCountWithDecimalsIsOfOtherThings() {
    #expect(units("| Chỉ tiêu | Năm 2024 |\n| --- | --- |\n| Số hộ nghèo | 2,6 |") == ["2.6"])
  }

  @Test func headsNameTheUnitsOfPlacesAndYears() {
    let table = "| Năm | Số giường bệnh | Tỷ lệ hộ nghèo |\n| --- | --- | --- |\n| 2023 | 130 | 3,5 |"
    #expect(units(table) == ["130 giường bệnh", "3.5%"])
  }
}

/// Tables of statistics whose heads name measures and no times.
@Suite struct MeasureColumnTests {
  private func sample(_ title: String, _ table: String, issued: String = "2023-02-01") -> FindingSample {
    FindingSample("# \(title)\n\n" + table, title: title, issued: issued)
  }

  private func table(_ rows: String...) -> String {
    let count = rows[0].split(separator: "|").count
    let rule = Array(repeating: "---", count: count).joined(separator: " | ")
    return ([rows[0], rule] + rows.dropFirst()).map { "| \($0) |" }.joined(separator: "\n")
  }

  @Test func placesWithCountsAndShares() {
    let found = sample(
      "Kết quả rà soát hộ nghèo năm 2022",
      table("Huyện | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)", "Bắc Bình | 33.456 | 1.210 | 3,62"))
    #expect(found.figures == ["33456 hộ", "1210 hộ nghèo", "3.62% (1210/)"])
    #expect(found.days.allSatisfy { $0.hasPrefix("2022-12-31") })
    #expect(Set(found.found.map(\.place)) == ["Bắc Bình"])
  }

  @Test func cropsWithAreaAndHarvest() {
    let found = sample(
      "Diện tích, sản lượng lúa năm 2022", table("Vụ | Diện tích (ha) | Sản lượng (tấn)", "Vụ mùa | 73.467 | 378.366"))
    #expect(found.figures == ["73467 ha", "378366 tấn"])
    #expect(found.found.map(\.subject) == ["Diện tích, Vụ mùa", "Sản lượng, Vụ mùa"])
  }

  @Test func aHeadWithItsOwnUnitIsNotInThatOfTheRow() {
    let found = sample(
      "Xuất khẩu tháng 12 năm 2022",
      table("Mặt hàng | ĐVT | Lượng tháng 12 | Trị giá tháng 12 (triệu USD)", "Gạo | nghìn tấn | 583 | 277"))
    #expect(found.figures == ["583 nghìn tấn", "277 triệu usd"])
  }

  @Test func ranksWithTheirScores() {
    let score = sample(
      "Xếp hạng chỉ số năm 2022", table("TT | Tỉnh | Năm 2022", "1 | Huế | 01 (0,727)", "2 | Đà Nẵng | 02 (0,716)"))
    #expect(score.figures == ["1 hạng ranking", "0.727", "2 hạng ranking", "0.716"])
    let points = sample("Kết quả xếp hạng năm 2022", table("STT | Đơn vị | Điểm | Xếp hạng", "1 | Huyện A | 567,2 | 1"))
    #expect(points.figures.sorted() == ["1 hạng ranking", "567.2"])
    #expect(points.found.allSatisfy { $0.subject == "Điểm" })
  }

  @Test func aBareShareIsOfNoPlanWhereNoneStands() {
    let found = sample(
      "Tai nạn giao thông 6 tháng đầu năm 2022",
      table("Chỉ tiêu | 6 tháng 2021 | 6 tháng 2022 | Tăng, giảm | Tỷ lệ (%)", "Số vụ | 120 | 110 | -10 | -8,3"))
    #expect(found.found.allSatisfy { $0.shareOfPlan == nil })
  }

  @Test(arguments: [
    "Phân bổ chỉ tiêu biên chế năm 2022", "Kế hoạch trồng rừng năm 2022", "Khung học phí năm học 2022-2023",
    "Danh sách trường năm 2022", "Mức lương tối thiểu vùng năm 2022",
  ])
  func whatIsToBeIsNotReadSo(_ title: String) {
    #expect(sample(title, table("Huyện | Số trường", "Bắc Bình | 12", "Phan Thiết | 13")).figures == [])
  }

  @Test func yearsToComeAndPricesAreNoneReached() {
    let homes = sample(
      "Xây dựng nhà ở xã hội", table("Tỉnh | Giai đoạn 2022-2025 (căn)", "Huế | 5.000", "Đà Nẵng | 3.000"))
    let land = sample("Thông báo giá đất năm 2022", table("Tuyến đường | Vị trí 1 (nghìn đồng/m2)", "Đường A | 12.000"))
    #expect(homes.figures + land.figures == [])
  }

  @Test func districtsBelowAnyHeadArePlaces() {
    let found = sample(
      "Kết quả xây dựng nông thôn mới năm 2022",
      table("Địa bàn | Số xã đạt chuẩn", "Huyện Lâm Thao | 12", "Huyện Tân Sơn | 1", "Thành phố Việt Trì | 10"))
    #expect(found.found.map(\.place) == ["Huyện Lâm Thao", "Huyện Tân Sơn", "Thành phố Việt Trì"])
    #expect(Set(found.found.map(\.subject)) == ["Số xã đạt chuẩn"])
  }
}
