import Markup
import Targets
import Testing

/// Tables whose heads no list knows: what their cells hold tells names from values.
@Suite struct TableShapeTests {
  private func lines(
    _ table: String, title: String = "Kế hoạch phát triển ngành giai đoạn 2026 - 2030",
    heading: String = "## Mục tiêu\n\n"
  ) -> [String] {
    Sample(heading + table, title: title, issued: 2026).targets.map { target in
      let range = target.valueMax.map { "–\(short($0))" } ?? ""
      let measured = target.phrasing.measured.isEmpty ? "" : " [\(target.phrasing.measured)]"
      let label = target.phrasing.label.isEmpty ? "" : "\(target.phrasing.label): "
      return
        "\(label)\(target.subject)\(measured): \(short(target.value))\(range) \(target.unit) \(target.deadlineYear.map(String.init) ?? "?")"
    }
  }

  private func short(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

  /// The year in which a plan of later years is made shows where things stand.
  @Test func amountsBehindNames() {
    let table = """
      | Sản phẩm | Năm 2026 | Năm 2028 | Năm 2030 |
      |---|---|---|---|
      | Sữa chua | 86 triệu lít | 1,2 tỷ lít | 2 tỷ lít |
      | Sữa bột | 47 ngàn tấn | 80 ngàn tấn | 120 ngàn tấn |
      """
    let read = [
      "Sữa chua: 1200000000 lít 2028", "Sữa chua: 2000000000 lít 2030", "Sữa bột: 80000 tấn 2028",
      "Sữa bột: 120000 tấn 2030",
    ]
    #expect(lines(table, title: "Chiến lược đến năm 2030") == read)
    #expect(lines(table, heading: "## Lộ trình\n\n").count == 6)
    // What stands above says that it tells of something else.
    #expect(lines(table, heading: "## Hiện trạng\n\n") == [])
    #expect(lines(table, heading: "## Mục tiêu\n\nDự báo nhu cầu tiêu thụ:\n\n") == [])
    #expect(lines(table, heading: "## Mục tiêu\n\nBảng 2. Hiện trạng sản xuất\n\n") == [])
    #expect(lines(table, title: "Báo cáo kết quả năm 2026", heading: "## Kết quả\n\n") == [])
  }

  /// A norm, a code or a sum of money is no goal; the planned column beside it is.
  @Test(arguments: [
    (
      "| TT | Mục tiêu | Định mức | Năm 2027 |\n|---|---|---|---|\n| 1 | Văn bản ký số | 95% | 100% |",
      ["Văn bản ký số: 100 % 2027"]
    ),
    (
      "| TT | Loại đất | Mã | Kế hoạch 2027 (ha) |\n|---|---|---|---|\n| 1 | Đất trồng lúa | LUA | 1.150 |",
      ["Đất trồng lúa: 1150 ha 2027"]
    ),
    (
      "| TT | Loại phí | Mức thu 2026 (đồng) | Mức thu 2027 (đồng) |\n|---|---|---|---|\n| 1 | Phí vệ sinh | 20.000 | 25.000 |",
      []
    ),
  ])
  func plannedColumnsBesideOthers(_ table: String, _ expected: [String]) { #expect(lines(table) == expected) }

  /// What whole a row adds up, its table does not say.
  @Test(arguments: ["Toàn huyện", "Toàn tỉnh", "Tổng cộng"]) func rowsOfTheWholeNameNothing(_ whole: String) {
    let table = """
      | TT | Cây trồng | Năm 2027 | |
      |---|---|---|---|
      | | | Diện tích (ha) | Sản lượng (tấn) |
      | 1 | Cà phê | 600 | 1.700 |
      | | \(whole) | 900 | 2.600 |
      """
    #expect(
      lines(table) == [
        "Cà phê [Diện tích cà phê]: 600 ha 2027", "Cà phê [Sản lượng cà phê]: 1700 tấn 2027",
      ])
  }

  /// Names of people are no goals.
  @Test(arguments: ["Hộ", "Chủ hộ"]) func rowsOfHouseholds(_ head: String) {
    let rows = "| 1 | Nguyễn Văn An | 20 |\n| 2 | Trần Thị Bình | 30 |"
    #expect(lines("| TT | \(head) | Năm 2027 (con) |\n|---|---|---|\n\(rows)") == [])
    #expect(lines("| TT | Đàn vật nuôi | Năm 2027 (con) |\n|---|---|---|\n| 1 | Bò | 20 |") == ["Bò: 20 con 2027"])
  }

  /// Of rows of years what is no goal is passed over, and what stands beside it is read.
  @Test func rowsOfYearsBesideCapital() {
    let rows = "|---|---|---|\n| 2027 | 120 | 900 |\n| 2028 | 150 | 1.000 |"
    let read = ["Sản lượng: 900 tấn 2027", "Sản lượng: 1000 tấn 2028"]
    #expect(lines("| Năm | Vốn đầu tư (tỷ đồng) | Sản lượng (tấn) |\n" + rows) == read)
    #expect(lines("| Năm | Mã | Sản lượng (tấn) |\n" + rows) == read)
    // A list of people or of norms by years has none.
    #expect(lines("| Năm | Họ và tên | Sản lượng (tấn) |\n|---|---|---|\n| 2027 | Nguyễn Văn An | 900 |") == [])
  }

  /// Heads below a year say what is measured of each row; the row keeps its name.
  @Test func measuresBelowAYear() {
    let table = """
      | TT | Cây trồng | Năm 2025 | | Đến năm 2030 | |
      |---|---|---|---|---|---|
      | | | Diện tích (ha) | Sản lượng | Diện tích (ha) | Sản lượng |
      | 1 | Cà phê | 600.000 | 1,7 triệu tấn | khoảng 640.000 - 660.000 | 1,8-2,0 triệu tấn |
      | 2 | Dừa | | | | 2,1-2,3 triệu tấn |
      | | Tổng cộng | | | 700.000 | |
      """
    #expect(
      lines(table) == [
        "Cà phê [Diện tích cà phê]: 640000–660000 ha 2030", "Cà phê [Sản lượng cà phê]: 1800000–2000000 tấn 2030",
        "Dừa [Sản lượng dừa]: 2100000–2300000 tấn 2030",
      ])
    let herds = """
      | Vật nuôi | Năm 2030 | |
      |---|---|---|
      | | Tổng đàn (1.000 con) | Sản lượng (tấn) |
      | Bò | 150 | 7.500 |
      """
    #expect(lines(herds).count == 2)
  }

  /// A cell under a head that says what is measured is read for its amount alone.
  @Test func amountsOfTimes() {
    let table = """
      | Mốc | Sản lượng sữa | Sữa trong nước | Xuất khẩu |
      |---|---|---|---|
      | Năm 2028 | 1,9 tỷ lít | 660 triệu lít đáp ứng 35% nhu cầu | 90-100 triệu USD |
      | Năm 2030 | 2,6 tỷ lít | 1 tỷ lít đáp ứng 38% nhu cầu | 120-130 triệu USD |
      """
    #expect(
      lines(table) == [
        "Sản lượng sữa: 1900000000 lít 2028", "Sữa trong nước: 660000000 lít 2028",
        "Xuất khẩu: 90–100 triệu usd 2028", "Sản lượng sữa: 2600000000 lít 2030", "Sữa trong nước: 1000000000 lít 2030",
        "Xuất khẩu: 120–130 triệu usd 2030",
      ])
    // Its head is its name, and needs no bracket behind it.
    #expect(
      Sample.goals("| Năm | Sản lượng | Lao động |\n|---|---|---|\n| 2027 | 9 tấn | 8 người |").map(\.display)
        == ["Sản lượng đạt 9 tấn, đến năm 2027", "Lao động đạt 8 người, đến năm 2027"])
  }

  /// A calendar tells when what takes place.
  @Test func calendarsAreNoGoals() {
    #expect(
      lines("| Ngày thi | Môn thi | Thời gian làm bài |\n|---|---|---|\n| 26/6/2027 | Ngữ văn | 120 phút |") == [])
    #expect(lines("| Ngày | Nội dung | Số lượng |\n|---|---|---|\n| 12/3/2027 | Tập huấn | 120 |") == [])
    #expect(lines("| Thời điểm | Tỷ lệ giải ngân |\n|---|---|\n| 30/6/2027 | 50% |").count == 1)
  }

  /// Rows of places under years: the line above says what is measured of them; without one they say nothing.
  @Test func placesNeedAMeasure() {
    let table = """
      | Huyện | 2027 | 2028 |
      |---|---|---|
      | Phú Bình | 92% | 93% |
      """
    let caption = "## Chỉ tiêu\n\nTỷ lệ bao phủ bảo hiểm y tế như sau:\n\n"
    #expect(
      lines(table, heading: caption) == [
        "Tỷ lệ bao phủ bảo hiểm y tế: Phú Bình: 92 % 2027", "Tỷ lệ bao phủ bảo hiểm y tế: Phú Bình: 93 % 2028",
      ])
    #expect(lines(table) == [])
  }

  /// Names and values may stand under heads that lists know for something else.
  @Test func heldsByItsCells() {
    #expect(
      lines("| STT | Đơn vị | Chỉ tiêu |\n|---|---|---|\n| 1 | Huyện Trấn Yên | 2.450 người |") == [
        "Huyện Trấn Yên: 2450 người 2030"
      ])
    #expect(
      lines("| | Đơn vị | 2028 | 2030 |\n|---|---|---|---|\n| Tuyển sinh | người | 20.000 | 23.000 |") == [
        "Tuyển sinh: 20000 người 2028", "Tuyển sinh: 23000 người 2030",
      ])
    #expect(
      lines("| Loại vật nuôi | Năm 2028 |\n|---|---|\n| Đàn bò (con) | 150.000 |\n| Đàn dê | 9.000 |") == [
        "Đàn bò: 150000 con 2028"
      ])
  }

  /// Rows that number the columns and titles over all of them are none of values.
  @Test func rowsOfNumbersAndTitles() {
    let head = "| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2027 | Kế hoạch 2028 |\n|---|---|---|---|---|\n"
    let row = "| 1 | Tổng sản phẩm | tỷ đồng | 100 | 120 |"
    let read = ["Tổng sản phẩm: 100 tỷ đồng 2027", "Tổng sản phẩm: 120 tỷ đồng 2028"]
    #expect(lines(head + "| A | B | C | 1 | 2 |\n" + row) == read)
    #expect(lines(head + "| (1) | (2) | (3) | (4) | (5)=(4)/(3) |\n" + row) == read)
    #expect(lines(head + "| 1 | Cầu | cầu | 2 | 3 |") == ["Cầu: 2 cầu 2027", "Cầu: 3 cầu 2028"])
    #expect(
      lines(
        "| CÁC CHỈ TIÊU CHỦ YẾU | | | |\n|---|---|---|---|\n| TT | Chỉ tiêu | ĐVT | Năm 2028 |\n| 1 | Tổng thu | tỷ đồng | 100 |"
      )
        == ["Tổng thu: 100 tỷ đồng 2028"])
  }

  /// What rows are filed under is told in the first of them; the fullest column of words names them.
  @Test func theFullestColumnNames() {
    #expect(
      lines(
        "| Huyện | Loại rừng | 2028 (ha) |\n|---|---|---|\n| Lục Yên | Phòng hộ | 100 |\n| | Sản xuất | 1.500 |")
        == ["Phòng hộ: 100 ha 2028", "Sản xuất: 1500 ha 2028"])
  }

  /// The cell says from where to where: it is to be reached what stands last.
  @Test(arguments: [
    ("Giảm từ 5% xuống 4%", "= 4 % giảm xuống"), ("Giảm từ 20 xuống 15 ngày", "= 15 ngày giảm xuống"),
    ("Từ 90% lên 95%", "= 95 % lên"), ("Tăng từ 80% lên trên 85%", "> 85 % tăng lên"),
    ("Từ 500 tỷ đồng trở lên", ">= 500 tỷ đồng "), ("Giảm còn 4%", "= 4 % giảm còn"),
    ("Giảm 5% (còn 12%)", "= 5 % giảm"), ("Duy trì 19 tiêu chí", "= 19 tiêu chí duy trì"), ("Đạt mức độ 3", ""),
    ("Mức độ 3", ""), ("Đạt cấp độ 2", ""),
  ])
  func cellsOfChanges(_ cell: String, _ read: String) {
    let found = Sample(
      "## Chỉ tiêu\n\n| TT | Chỉ tiêu | Đơn vị | Mục tiêu |\n|---|---|---|---|\n| 1 | Điện | | \(cell) |",
      title: "Kế hoạch năm 2027", issued: 2026
    ).targets
    #expect(
      found.map { "\($0.comparator.rawValue) \(short($0.value)) \($0.unit) \($0.outcome)" }.joined() == read, "\(cell)")
  }

  /// Marks of repetition stand for the unit above.
  @Test(arguments: ["\"", "”", "nt", "//"])
  func dittos(_ mark: String) {
    #expect(
      lines(
        "| Chỉ tiêu | ĐVT | Năm 2028 |\n|---|---|---|\n| Khách | lượt | 900 |\n| Nghỉ lại | \(mark) | 80 |\n| Chỉ số | - | 7 |"
      )
        == ["Khách: 900 lượt 2028", "Nghỉ lại: 80 lượt 2028", "Chỉ số: 7  2028"])
  }

  /// A plan without a day begins with the first year of its title; what a base is, its head says.
  @Test func basesAreNoGoals() {
    let found = Sample(
      "## Chỉ tiêu\n\n| Chỉ tiêu | ĐVT | Năm 2025 | Năm 2026 | Năm 2030 |\n|---|---|---|---|---|\n| Hộ nghèo | % | 5 | 4 | 2 |",
      title: "Kế hoạch giai đoạn 2026 - 2030"
    ).targets
    #expect(found.map(\.deadlineYear) == [2026, 2030])
    for base in ["Cơ sở 2026", "Năm gốc (2026)", "Năm cơ sở 2026"] {
      #expect(
        lines("| Chỉ tiêu | ĐVT | \(base) | 2030 |\n|---|---|---|---|\n| Hộ nghèo | % | 5 | 2 |") == [
          "Hộ nghèo: 2 % 2030"
        ])
    }
  }

  /// "Tên xã" names no measure, so the heads do; where nothing speaks of goals they state none.
  @Test func headsMeasurePlaces() {
    let table = """
      | TT | Tên xã | Diện tích lúa (ha) | Tỷ lệ hộ nghèo (%) |
      |---|---|---|---|
      | 1 | Xã A | 500 | 3,5 |
      """
    #expect(
      lines(table) == ["Xã A [Diện tích lúa xã A]: 500 ha 2030", "Xã A [Tỷ lệ hộ nghèo xã A]: 3.5 % 2030"])
    #expect(lines(table, heading: "") == [])
  }

  private static let others = [
    // Capital, prices, norms, people, plans of others' money.
    "| Dự án | Tổng mức đầu tư | Năm 2027 |\n|---|---|---|\n| Cầu Văn Phú | 700 tỷ đồng | 200 tỷ đồng |",
    "| Mức sử dụng | Giá năm 2027 (đồng/m3) | Giá năm 2028 (đồng/m3) |\n|---|---|---|\n| Hộ dân | 7.500 | 8.500 |",
    "| Vật tư | Định mức | Năm 2027 |\n|---|---|---|\n| Phân đạm | 120 kg | 60 kg |",
    "| Họ và tên | Năm sinh | Năm 2027 |\n|---|---|---|\n| Nguyễn Văn A | 1980 | 12 giờ |",
    "| Chức danh | Năm 2027 | Năm 2028 |\n|---|---|---|\n| Trưởng thôn | 2 triệu đồng | 3 triệu đồng |",
    "| Nguồn vốn | Năm 2027 | Năm 2028 |\n|---|---|---|\n| Ngân sách tỉnh | 2 tỷ đồng | 3 tỷ đồng |",
    "| TT | Danh mục dự án | Quy mô | Tổng mức đầu tư | Kế hoạch 2027 |\n|---|---|---|---|---|\n| 1 | Cầu B | 12 km | 150 tỷ đồng | 40 tỷ đồng |",
    "| STT | Tên thiết bị | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|---|\n| 1 | Máy in | 5 | 6.000.000 | 30.000.000 |",
    "| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n|---|---|---|---|\n| 1 | Chỉ đạo điều hành | 10 | 9 |",
    "| TT | Nội dung hỗ trợ | Mức hỗ trợ |\n|---|---|---|\n| 1 | Phân bón | 30% |",
    "| Đối tượng | Năm 2027 | Năm 2028 |\n|---|---|---|\n| Cơ quan | 10.000 đồng/m3 | 11.000 đồng/m3 |",
    "| Lưu vực | Báo động I | Báo động II |\n|---|---|---|\n| Sông A | 5,5 m | 6,5 m |",
    // Years that are over, and words that are no amounts.
    "| Thị trường | Năm 2024 | Năm 2025 |\n|---|---|---|\n| Nhật Bản | 90 triệu USD | 80 triệu USD |",
    "| Loại xe | Từ năm 2027 | Từ năm 2028 |\n|---|---|---|\n| Ô tô con | Mức 4 | Mức 5 |",
    "| Xã | Diện tích (ha) | Dân số (người) |\n|---|---|---|\n| Hồng Ca | 8.900 | 6.700 |",
  ]

  @Test(arguments: others)
  func tablesOfOtherThings(_ table: String) { #expect(lines(table) == []) }
}
