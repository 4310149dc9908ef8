import Markup
import Targets
import Testing

/// What rows, heads and cells of tables say of time, unit and measure, in the forms that offices give them.
@Suite struct TableFormTests {
  private func rows(title: String = "Kế hoạch giai đoạn 2026 - 2030", _ lines: [String]) -> [String] {
    let rule = lines[0].split(separator: "|", omittingEmptySubsequences: false).map { _ in "---" }
    let body = ([lines[0], rule.joined(separator: " | ")] + lines.dropFirst()).map { "| \($0) |" }
    return TargetFinder.find(
      in: Markdown.parse("## Mục tiêu\n\n" + body.joined(separator: "\n"), file: "mau.md").value,
      context: TargetContext(title: title, issuedYear: 2026)
    ).map { target in
      let day = target.terms?.deadline.map { " \($0)" } ?? ""
      let top = target.valueMax.map { "-\($0)" } ?? ""
      return
        "\(target.subject): \(target.value)\(top) \(target.unit) \(target.deadlineYear.map(String.init) ?? "?")\(day)"
    }
  }
  private func rows(_ lines: String...) -> [String] { rows(lines) }

  /// The deadline of a row whose column of times says so.
  private func deadline(_ cell: String, title: String = "Kế hoạch giai đoạn 2026 - 2030") -> String {
    rows(title: title, ["Chỉ tiêu | Mục tiêu | Thời hạn", "Tỷ lệ chợ số | 70% | \(cell)"]).first
      .map { String($0.dropFirst("Tỷ lệ chợ số: 70.0 % ".count)) } ?? "none"
  }

  @Test(arguments: [
    ("Quý I-II/2027", "2027 2027-06-30"), ("Quý I, II/2027", "2027 2027-06-30"), ("Quý 2/2027", "2027 2027-06-30"),
    ("Hết quý I năm 2027", "2027 2027-03-31"), ("Quý IV/2027", "2027"), ("Tháng 6 - 9/2027", "2027 2027-09-30"),
    ("T6/2029", "2029 2029-06-30"), ("06/2027", "2027 2027-06-30"), ("12/2027", "2027"),
    ("15.3.2027", "2027 2027-03-15"),
    ("30-6-2027", "2027 2027-06-30"), ("31-12-2027", "2027"), ("Ngày 01 tháng 7 năm 2027", "2027 2027-07-01"),
    ("Trước tháng 7/2027", "2027 2027-06-30"), ("Chậm nhất 15/10/2027", "2027 2027-10-15"),
    ("6 tháng đầu năm 2027", "2027 2027-06-30"), ("Trước năm 2028", "2027"), ("Trước 2028", "2027"),
    ("Từ 2026 đến 2028", "2028"), ("2026, 2027", "2027"), ("2026; 2027", "2027"), ("2027 (hoàn thành)", "2027"),
    ("2026 và các năm tiếp theo", "2026"), ("Từ quý II/2026 đến năm 2028", "2028"),
    // As long as the plan.
    ("Hằng năm", "2030"), ("Thường xuyên", "2030"), ("Cả giai đoạn", "2030"), ("", "2030"), ("-", "2030"),
    ("x", "2030"),
    // Not understood: not the plan's end.
    ("Theo lộ trình của Bộ", "?"), ("Sau khi có hướng dẫn", "?"), ("Sau năm 2027", "?"), ("Quý II", "?"), ("30/6", "?"),
    ("12 tháng", "?"), ("Trước ngày 20 hằng tháng", "?"), ("Đã hoàn thành", "?"),
  ])
  func aCellOfTimesSaysByWhen(_ cell: String, _ read: String) { #expect(deadline(cell) == read) }

  @Test(arguments: [
    ("Quý II", "2026 2026-06-30"), ("Quý III, IV", "2026"), ("30/6", "2026 2026-06-30"),
    ("Trước 30/9", "2026 2026-09-30"),
    ("Tháng 4", "2026 2026-04-30"), ("Tháng 11, 12", "2026"), ("Cả năm", "2026"),
    ("6 tháng đầu năm", "2026 2026-06-30"),
    ("12 tháng", "?"), ("Theo kế hoạch của Bộ", "?"),
  ])
  func thePlanOfOneYearGivesItsYear(_ cell: String, _ read: String) {
    #expect(deadline(cell, title: "Kế hoạch chuyển đổi số năm 2026") == read)
  }

  @Test func aColumnOfTimesMayHoldWords() {
    #expect(
      rows(
        "TT | Chỉ tiêu | ĐVT | Mốc đạt | Giao", "1 | Tỷ lệ chợ số | % | Quý III/2028 | 70",
        "2 | Số trạm | trạm | Theo hướng dẫn của Bộ | 40", "3 | Số bến | bến | - | 12")
        == ["Tỷ lệ chợ số: 70.0 % 2028 2028-09-30", "Số trạm: 40.0 trạm ?", "Số bến: 12.0 bến 2030"])
    // One of the past is of the measure, one of beginning of the work.
    #expect(
      rows(
        "Chỉ tiêu | ĐVT | Năm gốc | Khởi công | Năm thực hiện | Mục tiêu", "Số trạm | trạm | 2024 | 2026 | 2028 | 40")
        == ["Số trạm: 40.0 trạm 2028"])
    // One value and a nearer time of its row.
    #expect(
      rows("Chỉ tiêu | ĐVT | Mục tiêu giai đoạn 2026-2030 | Năm hoàn thành", "Số trạm | trạm | 20 | 2028")
        == ["Số trạm: 20.0 trạm 2028"])
  }

  @Test func aYearThatIsCountedIsAValue() {
    #expect(
      rows("Chỉ tiêu | ĐVT | 2026 | 2027", "Số hộ | hộ | 1950 | 2050") == [
        "Số hộ: 1950.0 hộ 2026", "Số hộ: 2050.0 hộ 2027",
      ])
    #expect(rows("Chỉ tiêu | ĐVT | Kế hoạch 2030", "Số hộ | hộ | ≥ 2050") == ["Số hộ: 2050.0 hộ 2030"])
    #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Số hóa | năm | 2028", "Kho dữ liệu | | Năm 2027") == [])
  }

  @Test func headsOfQuartersEndWithThem() {
    let plan = "Kế hoạch chuyển đổi số năm 2026"
    let row = "Tỷ lệ giải ngân | % | 15 | 40 | 70 | 95 | 98"
    let quarters = [
      "Tỷ lệ giải ngân: 15.0 % 2026 2026-03-31", "Tỷ lệ giải ngân: 40.0 % 2026 2026-06-30",
      "Tỷ lệ giải ngân: 70.0 % 2026 2026-09-30",
    ]
    #expect(
      rows(title: plan, ["Chỉ tiêu | ĐVT | Quý I | Quý II | Quý III | Quý IV | Cả năm", row])
        == quarters + ["Tỷ lệ giải ngân: 98.0 % 2026"])
    #expect(
      rows(
        title: plan,
        ["Chỉ tiêu | ĐVT | Quý I | Quý II | Quý III | Quý IV | Cả năm", "Tỷ lệ giải ngân | % | 15 | 40 | 70 | 95 | "])
        == quarters + ["Tỷ lệ giải ngân: 95.0 % 2026"])
    #expect(
      rows(
        title: plan,
        [
          "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | | ", " | | | Quý I | Quý II | Quý III",
          "1 | Tỷ lệ giải ngân | % | 15 | 40 | 70",
        ])
        == quarters)
    #expect(
      rows(title: plan, ["Chỉ tiêu | ĐVT | 6 tháng đầu năm | 9 tháng | Cả năm 2026", "Số chợ | chợ | 10 | 25 | 60"])
        == ["Số chợ: 10.0 chợ 2026 2026-06-30", "Số chợ: 25.0 chợ 2026 2026-09-30", "Số chợ: 60.0 chợ 2026"])
    #expect(
      rows("Chỉ tiêu | ĐVT | Quý IV/2026 | Quý II/2027 | Đến 15/3/2028", "Số chợ | chợ | 10 | 25 | 60")
        == ["Số chợ: 10.0 chợ 2026", "Số chợ: 25.0 chợ 2027 2027-06-30", "Số chợ: 60.0 chợ 2028 2028-03-15"])
    // Of which year is not known.
    #expect(
      rows("Chỉ tiêu | ĐVT | Quý I | Quý II", "Số chợ | chợ | 10 | 25") == ["Số chợ: 10.0 chợ ?", "Số chợ: 25.0 chợ ?"])
  }

  @Test(arguments: [
    ("70% trước 30/6/2027", "70.0 % 2027 2027-06-30"), ("Đến quý III/2028 đạt 70%", "70.0 % 2028 2028-09-30"),
    ("70%, hoàn thành trong quý II/2027", "70.0 % 2027 2027-06-30"), ("≥ 70% (tháng 9/2028)", "70.0 % 2028 2028-09-30"),
    ("Đến hết quý 2 năm 2028 đạt 70%", "70.0 % 2028 2028-06-30"), ("70% (đến 2028)", "70.0 % 2028"),
    ("2028: 70%", "70.0 % 2028"), ("Tăng 7% so với năm 2026", "7.0 % 2030"),
  ])
  func aCellOfValuesMayNameItsTime(_ cell: String, _ read: String) {
    #expect(rows("Chỉ tiêu | Mục tiêu", "Tỷ lệ chợ số | \(cell)") == ["Tỷ lệ chợ số: \(read)"])
    #expect(rows("Chỉ tiêu | Lộ trình", "Tỷ lệ chợ số | \(cell)") == ["Tỷ lệ chợ số: \(read)"])
  }

  @Test func namesAndRemarksMayEndWithTheTime() {
    #expect(
      rows("Chỉ tiêu | ĐVT | Mục tiêu", "Tỷ lệ chợ số đến năm 2028 | % | 70", "Tỷ lệ xã số (năm 2027) | % | 80")
        == ["Tỷ lệ chợ số: 70.0 % 2028", "Tỷ lệ xã số: 80.0 % 2027"])
    #expect(
      rows(
        "Chỉ tiêu | ĐVT | Mục tiêu | Ghi chú", "Tỷ lệ chợ số | % | 70 | Hoàn thành trước 30/6/2027",
        "Tỷ lệ xã số | % | 80 | Năm 2025 đạt 60%", "Tỷ lệ bến số | % | 90 | Quyết định 749/QĐ-TTg năm 2020")
        == ["Tỷ lệ chợ số: 70.0 % 2027 2027-06-30", "Tỷ lệ xã số: 80.0 % 2030", "Tỷ lệ bến số: 90.0 % 2030"])
  }

  @Test func aNameWithoutItsOwnCellsHasThoseAbove() {
    #expect(
      rows(
        "TT | Chỉ tiêu | ĐVT | Năm | Mục tiêu", "1 | Số trạm | trạm | 2027 | 20", " | | | 2029 | 45",
        "2 | Số bến | bến | 2030 | 5")
        == ["Số trạm: 20.0 trạm 2027", "Số trạm: 45.0 trạm 2029", "Số bến: 5.0 bến 2030"])
  }

  @Test func rowsOfYearsAreOfWhatTheHeadsName() {
    #expect(
      rows(
        "Năm | Tỷ lệ hộ nghèo (%) | Lao động (người) | Ghi chú", "2026 | 4,5 | 200 | ", "Năm 2027 | 4 | 250 | ",
        "Cả giai đoạn | | 450 | ")
        == [
          "Tỷ lệ hộ nghèo: 4.5 % 2026", "Lao động: 200.0 người 2026", "Tỷ lệ hộ nghèo: 4.0 % 2027",
          "Lao động: 250.0 người 2027", "Lao động: 450.0 người 2030",
        ])
  }

  /// As the table has it, in units, names and heads; see ``DisplayTests`` for what readers see.
  @Test func aScaleInAUnitIsKept() {
    for unit in [
      "1000 lượt", "1.000 USD", "1000đ/người", "1.000 tỷ đồng", "Trđ", "nghìn tấn", "người/vạn dân", "1 triệu USD",
      "%/1000", "ca/1.000 trẻ", "doanh nghiệp/1000 dân", "1 lần/năm", "01 bộ",
    ] {
      let read = ["Khách: 1.5 \(unit.lowercased()) 2030"]
      #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Khách | \(unit) | 1,5") == read, "\(unit)")
    }
    #expect(
      rows("Chỉ tiêu | Mục tiêu 2030", "Dân số (1000 người) | 640 - 650") == ["Dân số: 640.0-650.0 1000 người 2030"])
    #expect(
      rows("Chỉ tiêu | Kế hoạch 2030 (1.000 tấn)", "Sản lượng lúa | 250") == ["Sản lượng lúa: 250.0 1.000 tấn 2030"])
    #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Dân số | 1000 người | 640.000 người") == ["Dân số: 640000.0 người 2030"])
    // A scale of its own beside that of the column says two things.
    #expect(rows("Chỉ tiêu | ĐVT | Mục tiêu", "Khách | 1000 lượt | 3,5 triệu") == [])
  }

  @Test func aCountThatSaysWhatIsToComeIsAClause() {
    #expect(
      rows("Nhiệm vụ | Chỉ tiêu năm 2030", "Đào tạo | 500 cán bộ được bồi dưỡng kỹ năng số", "Tập huấn | 500 người/năm")
        == ["cán bộ: 500.0 cán bộ 2030", "Tập huấn: 500.0 người/năm 2030"])
  }

  /// The column that only says what the names are filed under is none of names.
  @Test(arguments: [
    ["TT | Lĩnh vực | Chỉ tiêu | Đơn vị tính | Chỉ tiêu đề xuất", "1 | Kinh tế số | Tỷ lệ chợ số | % | 70%"],
    ["TT | Nội dung | Chỉ tiêu | ĐVT | Năm 2030", "1 | Kinh tế số | Tỷ lệ chợ số | % | 70"],
    ["Nhóm tiêu chí | Chỉ số | Năm 2030", "Kinh tế số | Tỷ lệ chợ số | 70%"],
  ])
  func theNameStandsBehindItsGroup(_ lines: [String]) { #expect(rows(lines) == ["Tỷ lệ chợ số: 70.0 % 2030"]) }

  /// A part of a row has its own name; the row above is shown before it.
  @Test func partsOfRows() {
    let body = """
      ## Mục tiêu

      | Chỉ tiêu | Đơn vị tính | Năm 2030 |
      |---|---|---|
      | - Tổng số giường bệnh | Giường | 305 |
      | + Tuyến quận | Giường | 270 |
      | - Tham gia bảo hiểm xã hội | | |
      | + Bắt buộc (QĐ 921/QĐ-UBND) | Người | 54.089 |
      | Trong đó: số người do quận giao | Người | 17.060 |
      """
    let targets = Sample(body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026).targets
    #expect(targets.map(\.subject) == ["Tổng số giường bệnh", "Tuyến quận", "Bắt buộc", "số người do quận giao"])
    #expect(
      targets.map(\.phrasing.label) == [
        "", "Tổng số giường bệnh, trong đó", "Tham gia bảo hiểm xã hội, trong đó",
        "Tham gia bảo hiểm xã hội, Bắt buộc, trong đó",
      ])
  }

  /// "- Thành thị" below a row without a sign is a part of it; below a line that only names a group it is a row of its own.
  @Test func signedRowsAreOfTheOneAbove() {
    let body = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Năm 2030 |
      |---|---|---|---|
      | I | Kinh tế | | |
      | | - Tổng sản phẩm | Tỷ đồng | 900 |
      | 1 | Tỷ lệ hộ nghèo | % | 3 |
      | | - Thành thị | % | 1 |
      | | + Phường | % | 2 |
      | | - Nông thôn | % | 4 |
      | 2 | Số trường đạt chuẩn | Trường | 500 |
      | | + Mầm non | Trường | 150 |
      | | + Tiểu học | Trường | 200 |
      | | Trong đó: công lập | Trường | 140 |
      """
    let targets = Sample(body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026).targets
    #expect(
      targets.map { "\($0.phrasing.label) \($0.subject)" } == [
        " Tổng sản phẩm", " Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo, trong đó Thành thị",
        "Tỷ lệ hộ nghèo, Thành thị, trong đó Phường", "Tỷ lệ hộ nghèo, trong đó Nông thôn", " Số trường đạt chuẩn",
        "Số trường đạt chuẩn, trong đó Mầm non", "Số trường đạt chuẩn, trong đó Tiểu học",
        "Số trường đạt chuẩn, Tiểu học, trong đó công lập",
      ])
  }

  /// What measures something of its own is no part of the row above.
  @Test func signedRowsOfOtherMeasuresStandAlone() {
    let body = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Năm 2030 |
      |---|---|---|---|
      | 1 | Tốc độ tăng GRDP | % | 10 |
      | | - Thu ngân sách | Tỷ đồng | 42.000 |
      | | - Tỷ lệ hộ nghèo | % | 2 |
      | - | Công nghiệp | % | 12 |
      | 2 | Diện tích lúa | Ha | 700 |
      | | - Năng suất | Tạ/ha | 58 |
      | 3 | Tỷ lệ huy động | % | 90 |
      | a | Mầm non | % | 84 |
      """
    let targets = Sample(body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026).targets
    #expect(
      targets.map { "\($0.phrasing.label) \($0.subject)" } == [
        " Tốc độ tăng GRDP", " Thu ngân sách", " Tỷ lệ hộ nghèo", "Tốc độ tăng GRDP, trong đó Công nghiệp",
        " Diện tích lúa",
        " Năng suất", " Tỷ lệ huy động", "Tỷ lệ huy động, trong đó Mầm non",
      ])
  }

  /// Letters and numbers of parts place a row as signs do.
  @Test func numberedRowsAreOfTheOneAbove() {
    let body = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Năm 2030 |
      |---|---|---|---|
      | 1 | Diện tích rừng trồng mới | Ha | 12 |
      | | a) Rừng sản xuất | Ha | 9 |
      | | b) Rừng phòng hộ | Ha | 3 |
      | 2 | Tỷ lệ huy động | % | 90 |
      | 2.1 | Mầm non | % | 84 |
      | 2.2. | Tiểu học | % | 100 |
      | 3 | Y tế | | |
      | 3.1 | Số bác sĩ trên một vạn dân | Bác sĩ | 11 |
      """
    let targets = Sample(body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026).targets
    #expect(
      targets.map { "\($0.phrasing.label) \($0.subject)" } == [
        " Diện tích rừng trồng mới", "Diện tích rừng trồng mới, trong đó Rừng sản xuất",
        "Diện tích rừng trồng mới, trong đó Rừng phòng hộ", " Tỷ lệ huy động", "Tỷ lệ huy động, trong đó Mầm non",
        "Tỷ lệ huy động, trong đó Tiểu học", " Số bác sĩ trên một vạn dân",
      ])
  }

  /// A line above a table states the unit of all that states none itself.
  @Test(arguments: [
    ("(Đơn vị tính: triệu đồng)", "triệu đồng"), ("*ĐVT: triệu đồng*", "triệu đồng"),
    ("**Biểu 1: Thu ngân sách**\n\n*(Đơn vị: triệu đồng)*", "triệu đồng"), ("Biểu 1 (đơn vị tính: tỷ đồng)", "tỷ đồng"),
    ("Đơn vị: UBND tỉnh A", ""), ("Đơn vị tính: ha, tấn", ""), ("Đơn vị tính theo giá hiện hành.", ""), ("Biểu 1", ""),
  ])
  func aLineAboveStatesTheUnit(_ line: String, _ unit: String) {
    let body = """
      ## Mục tiêu

      \(line)

      | STT | Nội dung | Dự toán 2027 | Ghi chú |
      |---|---|---|---|
      | A | Tổng thu | 850.000 | |
      | 1 | Tỷ lệ thu nội địa | 70 | |
      | 2 | Số xã đạt chuẩn (xã) | 12 | |
      """
    let targets = Sample(body, title: "Kế hoạch năm 2027", issued: 2026).targets
    #expect(targets.map(\.unit) == [unit, "%", "xã"])
  }

  /// A note of sources under a table names the years of other papers.
  @Test func aNoteOfSourcesGivesNoYear() {
    let body = """
      ## Mục tiêu

      | Chỉ tiêu | Đơn vị tính | Mục tiêu |
      |---|---|---|
      | Tỷ lệ chợ số | % | 70 |

      1. Nguồn: Báo cáo tình hình năm 2017; mục tiêu, nhiệm vụ phát triển kinh tế - xã hội năm 2018.
      """
    #expect(Sample(body, title: "Bộ tiêu chí").targets.map(\.deadlineYear) == [nil])
  }

  @Test func aPlanSharedOutAmongPlacesIsReadForEach() {
    let found = TargetFinder.find(
      in: Markdown.parse(
        """
        ## Chỉ tiêu

        | TT | Chỉ tiêu | ĐVT | Tỉnh giao | Các huyện, thị xã | | |
        | --- | --- | --- | --- | --- | --- | --- |
        | | | | | Ba Bể | Na Rì | Chợ Mới |
        | 1 | Số lao động được đào tạo | Người | 900 | 300 | 300 | - |
        | 2 | Tỷ lệ hộ nghèo | % | 12 | 15,5 | 9 | |
        """, file: "mau.md"
      ).value, context: TargetContext(title: "Kế hoạch năm 2026", issuedYear: 2026))
    #expect(
      found.map { "\($0.subject): \($0.value) \($0.unit) \($0.phrasing.level)" } == [
        "Số lao động được đào tạo: 900.0 người Tỉnh giao", "Số lao động được đào tạo: 300.0 người Ba Bể",
        "Số lao động được đào tạo: 300.0 người Na Rì", "Tỷ lệ hộ nghèo: 12.0 % Tỉnh giao",
        "Tỷ lệ hộ nghèo: 15.5 % Ba Bể", "Tỷ lệ hộ nghèo: 9.0 % Na Rì",
      ])
  }

  @Test(arguments: [
    ("Chỉ tiêu | Nội dung", ["tỷ lệ hộ nghèo: 2.0", "hợp tác xã: 3.0"]),
    ("Mục tiêu | Yêu cầu cần đạt", ["tỷ lệ hộ nghèo: 2.0", "hợp tác xã: 3.0"]),
    // Who does it, and what is to be done, are no goals.
    ("Chỉ tiêu | Đơn vị thực hiện", []), ("Nhiệm vụ | Sản phẩm", []),
  ])
  func goalsToldInSentencesBesideTheirNames(_ head: String, _ read: [String]) {
    let found = TargetFinder.find(
      in: Markdown.parse(
        """
        | TT | \(head) |
        | --- | --- | --- |
        | 1 | Giảm nghèo | Phấn đấu giảm tỷ lệ hộ nghèo còn 2% |
        | 2 | Kinh tế tập thể | Thành lập mới 03 hợp tác xã |
        | 3 | Quân sự | Đạt chỉ tiêu trên giao |
        """, file: "mau.md"
      ).value, context: TargetContext(title: "Danh mục chỉ tiêu năm 2026", issuedYear: 2026))
    #expect(found.map { "\($0.subject): \($0.value)" } == read)
  }

  @Test func headsTellValuesOfOneYearApart() {
    #expect(
      labels("Chỉ tiêu | ĐVT | Trung ương giao | Tỉnh phấn đấu", "Số xã | Xã | 10 | 12") == [
        "Trung ương giao", "Tỉnh phấn đấu",
      ])
    // Where the years differ, or one value stands alone, nothing need be told.
    #expect(labels("Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Kế hoạch năm 2028", "Số xã | Xã | 10 | 12") == ["", ""])
    #expect(labels("Chỉ tiêu | ĐVT | Trung ương giao | Tỉnh phấn đấu", "Số xã | Xã | 10 | ") == [""])
    // One place alone, heads that name none, and tables of what was reached.
    #expect(labels("Chỉ tiêu | ĐVT | Tỉnh giao | Xã đạt chuẩn | Huyện nghèo", "Số xã | Xã | 10 | 3 | 4") == [""])
    #expect(
      labels("Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Huyện A | Huyện B", "Số xã | Xã | 10 | 3 | 4 | 5").count == 1)
  }

  @Test func behindTheWholeStandItsParts() {
    #expect(
      labels("Chỉ tiêu | ĐVT | Toàn tỉnh | Việt Trì | Tam Nông | Ghi chú", "Số xã | Xã | 10 | 3 | 4 | x") == [
        "Toàn tỉnh", "Việt Trì", "Tam Nông",
      ])
    #expect(
      labels("Chỉ tiêu | Cả nước | Phía Bắc | Phía Nam", "Tỷ lệ xã đạt chuẩn (%) | ≥ 80 | ≥ 65 | 90") == [
        "Cả nước", "Phía Bắc", "Phía Nam",
      ])
    #expect(labels("Chỉ tiêu | ĐVT | Toàn tỉnh | Cùng kỳ năm trước", "Số xã | Xã | 10 | 3") == [])
    // The end of a range is no value of its own.
    #expect(labels("Chỉ tiêu | ĐVT | Từ | Đến", "Số xã | Xã | 10 | 12") == [""])
  }

  private func labels(_ head: String, _ row: String) -> [String] {
    let rule = head.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    return TargetFinder.find(
      in: Markdown.parse("## Chỉ tiêu\n\n| \(head) |\n| \(rule) |\n| \(row) |", file: "mau.md").value,
      context: TargetContext(title: "Kế hoạch giai đoạn 2026 - 2030", issuedYear: 2026)
    ).map(\.phrasing.level)
  }
}
