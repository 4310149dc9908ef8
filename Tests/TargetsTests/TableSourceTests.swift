import Markup
import Targets
import Testing

/// Tables beside those of goals, and what rows and cells have from the lines around them.
@Suite struct TableSourceTests {
  private func lines(
    _ table: String, title: String = "Kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030",
    heading: String = "## II. MỤC TIÊU\n\n", issued: Int = 2025
  ) -> [String] {
    Sample(heading + table, title: title, issued: issued).targets.map { target in
      let name = target.phrasing.measured.isEmpty ? target.subject : target.phrasing.measured
      let label = target.phrasing.label.isEmpty || target.phrasing.label == name ? "" : "\(target.phrasing.label) "
      let level = target.phrasing.level.isEmpty ? "" : " (\(target.phrasing.level))"
      let value = target.value == target.value.rounded() ? "\(Int(target.value))" : "\(target.value)"
      return "\(label)\(name)\(level): \(value) \(target.unit) \(target.deadlineYear.map(String.init) ?? "?")"
    }
  }

  private func table(_ heads: String, _ rows: String...) -> String {
    let count = heads.split(separator: "|", omittingEmptySubsequences: false).count
    return (["| \(heads) |", "|" + String(repeating: "---|", count: count)] + rows.map { "| \($0) |" }).joined(
      separator: "\n")
  }

  // MARK: What stands above

  /// A caption that tells of what has been reached, in a part that sets goals, with or without a line of the unit below it.
  @Test(arguments: [
    "Bảng 1. Kết quả thực hiện kế hoạch năm 2025", "Biểu 1: Hiện trạng năm 2025",
    "Bảng 2. Tình hình thực hiện giai đoạn 2021 - 2025", "Bảng 1: Một số chỉ tiêu đã đạt được",
    "Bảng tổng hợp số liệu thống kê đến tháng 11/2025",
    "Kết quả thực hiện các chỉ tiêu được giao năm 2025:\n\n(Đơn vị tính: %)",
  ])
  func captionsOfThePast(_ caption: String) {
    for heads in ["TT | Chỉ tiêu | ĐVT | Kết quả", "TT | Chỉ tiêu | ĐVT | Giá trị", "TT | Nội dung | ĐVT | Số lượng"] {
      #expect(lines(caption + "\n\n" + table(heads, "1 | Tỷ lệ hộ nghèo | % | 3")) == [])
    }
    let places = table("Chỉ tiêu | ĐVT | Toàn tỉnh | Xã A | Xã B", "Tỷ lệ hộ nghèo | % | 3 | 2 | 4")
    #expect(lines(caption + "\n\n" + places) == [])
    // What is planned stays, beside it too.
    let planned = table("TT | Chỉ tiêu | ĐVT | Năm 2025 | Mục tiêu 2030", "1 | Tỷ lệ hộ nghèo | % | 3 | 1")
    #expect(lines(caption + "\n\n" + planned) == ["Tỷ lệ hộ nghèo: 1 % 2030"])
  }

  @Test(arguments: [
    "Căn cứ kết quả thực hiện năm 2025, Ủy ban nhân dân tỉnh giao chỉ tiêu như sau:",
    "Bảng 1. Các chỉ tiêu chủ yếu", "Số liệu các mục tiêu phấn đấu",
  ])
  func captionsOfWhatIsToBe(_ caption: String) {
    let goals = table("TT | Chỉ tiêu | ĐVT | Giá trị", "1 | Tỷ lệ hộ nghèo | % | 3")
    #expect(lines(caption + "\n\n" + goals) == ["Tỷ lệ hộ nghèo: 3 % 2030"])
  }

  // MARK: Of money and of rules

  @Test(arguments: [
    "STT | Tên nhiệm vụ | Kinh phí 2026 | Kinh phí 2027", "STT | Nội dung | Năm 2026 | Năm 2027 | Tổng kinh phí",
    "STT | Nhiệm vụ | Kế hoạch vốn năm 2026", "TT | Chỉ tiêu kỹ thuật | Yêu cầu | Giá trị tối thiểu",
    "TT | Thông số | Giá trị | Yêu cầu", "TT | Chỉ tiêu | Dự báo 2030",
  ])
  func costsAndNormsAreNoGoals(_ heads: String) {
    #expect(lines(table(heads, "1 | Đường tránh Quốc lộ 1 | 3.084 | 8.511 | 900")) == [])
  }

  /// A budget in a document that sets no goals; one that says of what unit it is, beside others, as before.
  @Test func columnsOfABudget() {
    let heads = "STT | Chỉ tiêu | Dự toán năm 2025 | Ước thực hiện | Dự toán năm 2026"
    let rows = "1 | Chi quản lý hành chính | 100 | 90 | 110"
    #expect(
      lines(table(heads, rows), title: "Quyết định giao dự toán thu, chi năm 2026", heading: "## Phụ lục\n\n") == [])
    let mixed = table("Chỉ tiêu | ĐVT | Dự toán năm 2026", "Tổng thu ngân sách | Tỷ đồng | 110")
    #expect(
      lines(mixed, title: "Quyết định giao chỉ tiêu năm 2026", heading: "## Phụ lục\n\n") == [
        "Tổng thu ngân sách: 110 tỷ đồng 2026"
      ])
  }

  /// A share of capital, and what a plan is to draw, are goals.
  @Test(arguments: ["Mục tiêu thu hút vốn 2030 (tỷ đồng)", "Tỷ lệ giải ngân vốn năm 2030 (%)"])
  func goalsOfCapital(_ head: String) {
    #expect(lines(table("TT | Lĩnh vực | \(head)", "1 | Công nghiệp | 90")).count == 1)
  }

  // MARK: Notes

  @Test(arguments: [
    "Ghi chú: (*) Tính trên tổng số 75 xã, phường; năm 2025 đạt 82%.", "(*) Tính trên tổng số 75 xã, phường.",
    "Ghi chú:\n\n(**) Tính cho 75 xã.",
  ])
  func notesBelowATableStateNothing(_ note: String) {
    let goals = table("TT | Chỉ tiêu | ĐVT | Kế hoạch 2026", "1 | Tỷ lệ hộ nghèo | % | 3")
    #expect(lines(goals + "\n\n" + note) == ["Tỷ lệ hộ nghèo: 3 % 2026"])
    #expect(lines(goals + "\n\nGhi chú: phấn đấu đến năm 2030 có 90% hộ có nước sạch.").count == 2)
    #expect(lines(goals + "\n\n- Đến năm 2030 có 90% hộ có nước sạch.").count == 2)
  }

  @Test(arguments: [
    "ĐVT: 1.000 đồng", "Đơn vị tính: 1000đ", "(ĐVT: 1.000.000 đồng)", "Đơn vị tính: 100 người.", "Đơn vị: 1.000 đồng",
    "Biểu 01 (ĐVT: 1.000 đồng)", "Đơn vị tính (ĐVT): 1.000 đồng",
  ])
  func theUnitAboveATableIsNoGoal(_ unit: String) {
    let goals = table("TT | Chỉ tiêu | ĐVT | Kế hoạch 2026", "1 | Tỷ lệ hộ nghèo | % | 3")
    #expect(lines(unit + "\n\n" + goals) == ["Tỷ lệ hộ nghèo: 3 % 2026"])
  }

  // MARK: Rows

  /// Of places the row of them all says what the whole is to reach; of crops it says nothing.
  @Test(arguments: ["Toàn tỉnh", "Tổng cộng", "Cộng", "TOÀN TỈNH"]) func theWholeOfPlaces(_ whole: String) {
    let heads = "TT | Xã, phường | Số hộ thoát nghèo (hộ) | Tỷ lệ tham gia bảo hiểm y tế (%)"
    let found = lines(table(heads, "1 | Xã Quảng Trạch | 87 | 81", " | \(whole) | 269 | 90"))
    #expect(found.count == 4)
    #expect(found.last?.hasSuffix(": 90 % 2030") == true)
    #expect(found.last?.hasPrefix("Tỷ lệ tham gia bảo hiểm y tế") == true)
    #expect(lines(table("TT | Cây trồng | Diện tích (ha)", "1 | Lúa | 87", " | \(whole) | 269")).count == 1)
  }

  /// A word for times in the name of what is measured makes no deadline of its column.
  @Test(arguments: ["Số căn nhà ở xã hội hoàn thành (căn)", "Số hộ hoàn thành tiêu chí (hộ)"])
  func amountsOfWhatIsCompleted(_ head: String) {
    let found = lines(
      table("TT | Địa phương | \(head)", " | TOÀN TỈNH | 500", "1 | Phường Đồng Hới | 75"))
    #expect(found.count == 2)
    #expect(found.first?.contains(" toàn tỉnh: 500 ") == true)
    let times = table("TT | Chỉ tiêu | Mức cần đạt | Năm hoàn thành", "1 | Tỷ lệ hộ nghèo | 3% | 2027")
    #expect(lines(times) == ["Tỷ lệ hộ nghèo: 3 % 2027"])
  }

  /// Numbers of rows, told in a list below their table, count nothing.
  @Test(arguments: [
    "Chỉ tiêu phối hợp: 1.2 khu vực công nghiệp và xây dựng; 11 tổng vốn đầu tư toàn xã hội; 29 tỷ lệ khu công nghiệp có xử lý "
      + "nước thải; 31 cơ sở đạt quy chuẩn.",
    "Các chỉ tiêu do Sở Y tế theo dõi: 4 tỷ lệ bao phủ bảo hiểm y tế; 5 số giường bệnh; 9 tuổi thọ trung bình.",
  ])
  func numbersOfRows(_ list: String) {
    #expect(lines(list) == [])
    #expect(lines("Đến năm 2030 xây dựng: 2 trạm y tế; 5 trường học; 9 nhà văn hóa.").count == 3)
  }

  /// Lines that go on in one paragraph have each what they say themselves.
  @Test(arguments: ["\n", "\n\n", " "]) func numberedLinesOfOneParagraph(_ gap: String) {
    let list = [
      "(16) Tỷ lệ chi bộ đạt xuất sắc: 15% trở lên.", "(17) Bình quân hằng năm kết nạp đảng viên mới: trên 4%.",
      "(18) Hằng năm giảm hộ nghèo: 2%.", "(19) Số trường học đạt chuẩn: 04 trường.",
    ].joined(separator: gap)
    #expect(
      lines(list) == [
        "Tỷ lệ chi bộ đạt xuất sắc: 15 % 2030", "đảng viên mới: 4 % 2030", "hộ nghèo: 2 % 2030",
        "Số trường học đạt chuẩn: 4 trường 2030",
      ])
  }

  @Test func aShareAloneIsNoGoal() {
    #expect(lines("100%\n\nKế hoạch gồm các phần sau.") == [])
    #expect(lines("Tỷ lệ hộ có nước sạch đến năm 2030:\n\n100%").count == 1)
  }

  @Test func unitsOfTheLineAbove() {
    let heads = "TT | Chỉ tiêu | Kế hoạch năm 2026"
    let found = lines(
      table(
        heads, "1 | Tỷ lệ (%) | ", "- | Trẻ em đi học mẫu giáo | 85", "- | Hộ có nước sạch | 96",
        "2 | Sản lượng nông nghiệp (tấn) | ", "a | Lúa | 44.831", "3 | Số trường đạt chuẩn | 12"))
    #expect(
      found == [
        "Tỷ lệ trẻ em đi học mẫu giáo: 85 % 2026", "Tỷ lệ hộ có nước sạch: 96 % 2026",
        "Sản lượng nông nghiệp, trong đó Lúa: 44831 tấn 2026", "Số trường đạt chuẩn: 12  2026",
      ])
  }

  @Test func aLongDashMarksAPart() {
    let found = lines(
      table(
        "TT | Chỉ tiêu | ĐVT | Mục tiêu 2026", "7 | Tăng kim ngạch xuất khẩu | % | 23",
        "7a | — Nhóm khoáng sản | % | 20"))
    #expect(found.last == "Tăng kim ngạch xuất khẩu, trong đó Nhóm khoáng sản: 20 % 2026")
  }

  /// A cell below a time that a merge may have left empty has that or the plan's: none is told.
  @Test func emptyCellsOfTimes() {
    let heads = "TT | Chỉ tiêu | Mức cần đạt | Thời hạn"
    let found = lines(table(heads, "1 | Tỷ lệ hộ nghèo | 3% | 2027", "2 | Tỷ lệ hộ có mạng | 90% | "))
    #expect(found == ["Tỷ lệ hộ nghèo: 3 % 2027", "Tỷ lệ hộ có mạng: 90 % ?"])
    let ends = lines(table(heads, "1 | Tỷ lệ hộ nghèo | 3% | 2030", "2 | Tỷ lệ hộ có mạng | 90% | "))
    #expect(ends.last == "Tỷ lệ hộ có mạng: 90 % 2030")
  }

  // MARK: Heads and units

  /// The year of a head, whatever it calls what stands below it; what stands beside the goals is none.
  @Test(arguments: [
    ("Mức năm 2025 | Mức năm 2030", ["= 51 2030"]), ("Ước 2025 | KH2030", ["= 51 2030"]),
    ("Tỷ lệ hiện nay | Tỷ lệ phấn đấu", ["= 51 2030"]), ("Hiện có | Mục tiêu", ["= 51 2030"]),
    ("Cả nước | Tỉnh Quảng Trị | Mục tiêu 2027", ["= 61 2027"]), ("Tối thiểu | Tối đa 2027", ["<= 51 2027"]),
    ("Mục tiêu tối thiểu 2027 | Mục tiêu tối đa 2027", [">= 41 2027", "<= 51 2027"]),
    ("KH2026 | KH2027 | MT2030", ["= 41 2026", "= 51 2027", "= 61 2030"]),
    ("Mục tiêu đến 2030 theo Quyết định số 411/QĐ-TTg ngày 31/3/2022 | Mục tiêu của tỉnh", ["= 41 2030", "= 51 2030"]),
  ])
  func yearsOfHeads(_ heads: String, _ read: [String]) {
    let values = ["41", "51", "61"].prefix(heads.split(separator: "|").count).joined(separator: " | ")
    let body =
      "## II. MỤC TIÊU\n\n" + table("TT | Chỉ tiêu | ĐVT | " + heads, "1 | Tỷ lệ hộ có nước sạch | % | " + values)
    let found = Sample(body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2025).targets
    #expect(
      found.map { "\($0.comparator.rawValue) \(Int($0.value)) \($0.deadlineYear.map(String.init) ?? "?")" } == read)
  }

  @Test func namesOfIndicators() {
    let heads = "STT | KPIs vĩ mô | Mục tiêu 2030 | Mục tiêu 2045 | Giá trị hiện tại"
    let rows = [
      "1 | Chỉ số đổi mới sáng tạo (GII) | N/A | ≤ 30 | 48", "2 | Nhân lực R&D (người/10.000 dân) | ≥12 | ≥15 | 9",
      "3 | Xếp hạng năng lực cạnh tranh số | ≤ 3 Đông Nam Á; ≤ 50 Thế giới | | 4 Đông Nam Á",
      "4 | Chỉ số PCI (thứ hạng) | 10 | | 12",
    ]
    let goals = (["| \(heads) |", "|---|---|---|---|---|"] + rows.map { "| \($0) |" }).joined(separator: "\n")
    let found = Sample("## Theo dõi\n\n" + goals, title: "Theo dõi Nghị quyết 57", issued: 2025).targets
    #expect(found.map(\.value) == [30, 12, 15, 3, 50, 10])
    #expect(
      found.map(\.unit) == ["", "người/10.000 dân", "người/10.000 dân", "hạng", "hạng", "hạng"])
    #expect(found.map(\.deadlineYear) == [2045, 2030, 2045, 2030, 2030, 2030])
    #expect(found.suffix(3).allSatisfy { $0.kind == .ranking && $0.comparator == .atMost })
  }

  // MARK: Cells

  /// Each time in a cell has its own value; what is of a year that is over is none.
  @Test(arguments: [
    "2027: 51%<br>2030: 79%", "Đến năm 2027 đạt 51%, đến năm 2030 đạt 79%", "Năm 2027: 51; năm 2030: 79",
    "51% (năm 2027)<br>79% (năm 2030)", "Năm 2027 đạt 51%<br>Năm 2030 đạt 79%", "2025: 45%<br>2027: 51%<br>2030: 79%",
  ])
  func severalTimesInACell(_ cell: String) {
    let found = lines(table("TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030", "1 | Tỷ lệ hộ có mạng | % | \(cell)"))
    #expect(found == ["Tỷ lệ hộ có mạng: 51 % 2027", "Tỷ lệ hộ có mạng: 79 % 2030"])
  }

  @Test(arguments: [
    ("% | 60/75 (80%)", ["80 % 2026"]), ("% | 90/95", []), ("% | 80% (60/75)", ["80 % 2026"]),
    ("Xã | 60/75", ["60 xã 2026"]),
    ("Tấn | 12,500", []), ("Tấn | 12,525", ["12.525 tấn 2026"]), ("Tỷ đồng | 1,250", []),
    ("Tấn | 0,250", ["0.25 tấn 2026"]),
    ("Tấn | 12.500", ["12500 tấn 2026"]),
  ])
  func figuresThatMayBeRead(_ cells: String, _ read: [String]) {
    let found = lines(table("TT | Chỉ tiêu | ĐVT | Kế hoạch 2026", "1 | Kết quả chung | \(cells)"))
    #expect(found == read.map { "Kết quả chung: " + $0 })
  }

  @Test func sharesOfSeveralLevels() {
    let found = lines(
      table("TT | Chỉ tiêu | ĐVT | Kế hoạch 2026", "1 | Tỷ lệ hồ sơ trực tuyến | % | 95% cấp tỉnh, 90% cấp xã"))
    #expect(
      found == ["Tỷ lệ hồ sơ trực tuyến (cấp tỉnh): 95 % 2026", "Tỷ lệ hồ sơ trực tuyến (cấp xã): 90 % 2026"])
  }

  @Test(arguments: ["Giá trị", "Số liệu", "Trị số"]) func aMereValueBesideAGoalIsWhatThereIs(_ head: String) {
    let found = lines(
      table("TT | Chỉ tiêu | \(head) | Mục tiêu 2026", "1 | Tỷ lệ hồ sơ đúng hẹn | 97,3% | tối thiểu 98%"))
    #expect(found == ["Tỷ lệ hồ sơ đúng hẹn: 98 % 2026"])
    #expect(lines(table("TT | Chỉ tiêu | \(head)", "1 | Tỷ lệ hồ sơ đúng hẹn | 97,3%")).count == 1)
  }

  @Test(
    arguments: ["Mục tiêu tăng trưởng 2026 (%)", "Mục tiêu tăng trưởng năm 2026 (%)"], ["Địa phương", "Xã, phường"])
  func placesAreShownWithTheMeasureOfTheHead(_ head: String, _ places: String) {
    let found = lines(table("\(places) | \(head)", "Hải Lăng | 11", "Vĩnh Linh | 13"))
    #expect(found == ["Tăng trưởng Hải Lăng: 11 % 2026", "Tăng trưởng Vĩnh Linh: 13 % 2026"])
  }
}
