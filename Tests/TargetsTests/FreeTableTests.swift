import Markup
import Targets
import Testing

/// Tables among goals whose heads no list knows, and cells that say themselves what is measured.
@Suite struct FreeTableTests {
  private func lines(_ table: String, heading: String = "## I. Mục tiêu\n\n") -> [String] {
    Sample(heading + table, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026).targets.map {
      target in
      let range = target.valueMax.map { "–\($0.formattedShort)" } ?? ""
      return "\(target.subject): \(target.value.formattedShort)\(range) \(target.unit)"
    }
  }

  /// "Từ | Đến" are the two ends of one range.
  @Test func boundsInTwoColumns() {
    let table = """
      | TT | Chỉ tiêu | ĐVT | Từ | Đến |
      |---|---|---|---|---|
      | 1 | Tỷ lệ hài lòng | % | 80 | 85 |
      | 2 | Số xã đạt chuẩn | xã | 12 | |
      """
    #expect(lines(table) == ["Tỷ lệ hài lòng: 80–85 %", "Số xã đạt chuẩn: 12 xã"])
  }

  /// A head that says "tăng, giảm" tells of none which it is; how large places are is no goal.
  @Test func neitherRiseNorGoal() {
    let change = """
      | Chỉ tiêu | Phấn đấu đạt | Tăng, giảm so với năm 2026 (%) |
      |---|---|---|
      | Số hộ nghèo | 7.500 hộ | 16,7 |
      """
    #expect(lines(change) == ["Số hộ nghèo: 7500 hộ"])
    let places = """
      | Xã | Diện tích (ha) | Dân số (người) |
      |---|---|---|
      | Xã Hòa Bình | 2.500 | 12.000 |
      """
    #expect(lines(places) == [])
  }

  /// Behind a column of units all columns are of values, whatever their heads are.
  @Test func headsThatNoListKnows() {
    let table = """
      | Nội dung | Đơn vị | Tổng số | Trong đó: nữ | Ghi chú |
      |---|---|---|---|---|
      | Đào tạo nghề | người | 18.000 | 9.000 | 5 |
      """
    #expect(lines(table) == ["Đào tạo nghề: 18000 người", "Đào tạo nghề: 9000 người"])
    #expect(lines(table, heading: "## II. Kết quả thực hiện\n\n") == [])
  }

  /// Where every head states a unit, the heads say what is measured of each row.
  @Test func headsThatMeasure() {
    let table = """
      | Loại cây trồng | Diện tích (ha) | Sản lượng (tấn) |
      |---|---|---|
      | Lúa | 36.000 | 208.800 |
      | Ngô | 12.000 | |
      """
    #expect(lines(table) == ["Lúa: 36000 ha", "Lúa: 208800 tấn", "Ngô: 12000 ha"])
    #expect(
      Sample.goals(table).map(\.display) == [
        "Diện tích lúa đạt 36.000 ha, đến năm 2027", "Sản lượng lúa đạt 208.800 tấn, đến năm 2027",
        "Diện tích ngô đạt 12.000 ha, đến năm 2027",
      ])
    let prices = "| Loại đất | Giá (đồng) | Hệ số (lần) |\n|---|---|---|\n| Ở | 36.000 | 2 |\n"
    #expect(lines(prices) == [])
  }

  /// How much more than the year before, beside what is to be reached.
  @Test func growthBesideGoals() {
    let table = """
      | Chỉ tiêu | Phấn đấu đạt | Tăng so với năm 2026 (%) |
      | --- | --- | --- |
      | Chỉ số sản xuất công nghiệp | | 7,5 - 8 |
      | Kim ngạch xuất khẩu | 26,5 tỷ USD | 8 |
      | Số hộ nghèo | 7.500 hộ | -16,7 |
      """
    #expect(
      lines(table) == [
        "Chỉ số sản xuất công nghiệp: 7.5–8 %", "Kim ngạch xuất khẩu: 26.5 tỷ usd", "Kim ngạch xuất khẩu: 8 %",
        "Số hộ nghèo: 7500 hộ",
      ])
    let reached = """
      | Chỉ tiêu | Thực hiện năm 2026 | Tăng so với năm 2025 (%) |
      | --- | --- | --- |
      | Kim ngạch xuất khẩu | 26,5 tỷ USD | 8 |
      """
    #expect(lines(reached) == [])
  }

  /// A cell with a measure of its own decides what is measured, not the name of its row.
  @Test func cellsThatNameTheirMeasure() {
    let table = """
      | TT | Nội dung | Chỉ tiêu |
      |---|---|---|
      | 1 | Giảm nghèo | Tỷ lệ hộ nghèo còn 3% |
      | 2 | Môi trường | Đạt 95% |
      """
    #expect(lines(table) == ["Tỷ lệ hộ nghèo: 3 %", "Môi trường: 95 %"])
  }

  /// Lines of one paragraph, each a name and its value: a year in one of them is not that of those before.
  @Test func linesOfNamesAndValues() {
    let text = """
      Tổng mức đầu tư: 711 tỷ đồng
      Kinh phí bố trí giai đoạn 2027 - 2030: 637 tỷ đồng
      Trang bị phương tiện thủy: 375 tỷ đồng
      """
    let found = Sample("## Mục tiêu\n\n" + text, title: "Kế hoạch đầu tư năm 2027", issued: 2026).targets
    #expect(found.map(\.value) == [711, 637, 375])
    #expect(found.map(\.deadlineYear) == [2027, 2030, 2027])
    let wrapped = "Phấn đấu đến năm 2028 tỷ lệ hộ nghèo còn\n3%: giảm 2% so với\nnăm 2025."
    #expect(Sample(wrapped, title: "Kế hoạch", issued: 2026).targets.first?.value == 3)
  }

  typealias Case = (text: String, isNews: Bool, values: [Double])

  private static let told: [Case] = [
    // What goes on from a year that is over, where no heading calls it a goal.
    ("Năm 2025, xuất khẩu đạt 25 tỷ USD. Chỉ số sản xuất công nghiệp tăng 8,32%.", false, []),
    ("Năm 2025, xuất khẩu đạt 25 tỷ USD. Phấn đấu chỉ số sản xuất công nghiệp tăng 8,32%.", false, [8.32]),
    ("Năm 2025, xuất khẩu đạt 25 tỷ USD. Năm 2027, sản xuất công nghiệp tăng 8,32%.", false, [8.32]),
    // Demand, assumptions, distances of two times.
    ("Đến năm 2030, ngành du lịch sẽ cần đến trên 2 triệu lao động.", true, []),
    ("Đến năm 2030, ngành du lịch sẽ có trên 2 triệu lao động.", true, [2_000_000]),
    ("Dự toán được xây dựng trên cơ sở tăng trưởng GDP 6%.", true, []),
    ("Trên cơ sở đó, tỉnh phấn đấu tăng trưởng GRDP 6%.", true, [6]),
    ("Tỉnh phấn đấu thu hút khách. So với năm 2025, số khách cao hơn 3,4 triệu lượt.", false, []),
    // The length of what is counted.
    ("Đến năm 2030 có 172 tuyến quốc lộ với tổng chiều dài 29.800 km.", false, [172, 29_800]),
  ]

  @Test(arguments: told.indices)
  func whatIsToldBeside(index: Int) {
    let (text, isNews, values) = Self.told[index]
    #expect(
      Sample(text, title: isNews ? "Tin" : "Kế hoạch năm 2027", issued: 2026, isNews: isNews).targets.map(\.value)
        == values,
      "\(text)")
  }
}

extension Double {
  /// Without the fraction of whole numbers.
  fileprivate var formattedShort: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
