import Markup
import Targets
import Testing

/// Tables of decisions that adjust a plan, of parts of its year, and of what only looks like a goal.
@Suite struct AdjustedTableTests {
  private func lines(_ table: String, title: String, issued: Int = 2026, month: Int? = nil, isReport: Bool = false)
    -> [String]
  {
    let rows = table.split(separator: "\n").map { "| \($0) |" }
    let rule = "|" + String(repeating: "---|", count: table.prefix { $0 != "\n" }.split(separator: "|").count)
    let text = ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
    let context = TargetContext(title: title, issuedYear: issued, issuedMonth: month, isReport: isReport)
    return TargetFinder.find(in: Markdown.parse(text, file: "mau.md").value, context: context).map {
      "\($0.subject) \(Int($0.value)) \($0.deadlineYear.map(String.init) ?? "?")"
    }
  }

  private static let adjusting = "Điều chỉnh một số chỉ tiêu Kế hoạch phát triển kinh tế - xã hội năm 2026"

  @Test(arguments: [
    "Kế hoạch đã giao | Điều chỉnh", "KH năm 2026 đã giao | KH năm 2026 điều chỉnh",
    "Kế hoạch đầu năm | Kế hoạch điều chỉnh",
    "Chỉ tiêu đã giao tại Quyết định số 2500/QĐ-UBND | Chỉ tiêu sau điều chỉnh", "Kế hoạch năm 2026 | Nay điều chỉnh",
    "KH trước điều chỉnh | KH sau điều chỉnh",
  ])
  func theFormerValueIsNone(_ heads: String) {
    let table = "TT | Chỉ tiêu | ĐVT | \(heads)\n1 | Thu ngân sách | tỷ đồng | 33.000 | 35.000"
    #expect(lines(table, title: Self.adjusting, month: 8) == ["Thu ngân sách 35000 2026"])
  }

  @Test func byHowMuchItIsAdjustedIsNone() {
    let table = "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | "
    #expect(
      lines(
        table + "Điều chỉnh tăng (+), giảm (-)\n1 | Thu ngân sách | tỷ đồng | 33.000 | 2.000", title: Self.adjusting)
        == [])
    #expect(lines(table + "Điều chỉnh\n1 | Thu ngân sách | tỷ đồng | 33.000 | +2.000", title: Self.adjusting) == [])
    #expect(
      lines(
        table + "Điều chỉnh | Sau điều chỉnh\n1 | Thu ngân sách | tỷ đồng | 33.000 | +2.000 | 35.000",
        title: Self.adjusting)
        == ["Thu ngân sách 35000 2026"])
    // A head of names says what the rows are, and years to come stay.
    #expect(
      lines(
        "TT | Nội dung điều chỉnh | ĐVT | Năm 2027 | Năm 2030\n1 | Thu ngân sách | tỷ đồng | 33.000 | 35.000",
        title: "Điều chỉnh Kế hoạch 5 năm 2026 - 2030") == ["Thu ngân sách 33000 2027", "Thu ngân sách 35000 2030"])
  }

  @Test(arguments: [
    ("Kế hoạch đã giao | Số điều chỉnh | Kế hoạch mới", "500 | 50 | 550", ["Trồng rừng 550 2026"]),
    ("Năm 2026 | Điều chỉnh giá điện", "500 | 50", ["Trồng rừng 500 2026"]),
    ("Năm 2026 | Trong đó: điều chỉnh", "500 | 50", ["Trồng rừng 500 2026"]),
    ("Chỉ tiêu năm 2026 | Điều chỉnh biến động", "500 | 50", ["Trồng rừng 500 2026"]),
  ])
  func onlyABareAdjustmentIsOne(_ heads: String, _ cells: String, _ found: [String]) {
    #expect(lines("TT | Chỉ tiêu | ĐVT | \(heads)\n1 | Trồng rừng | ha | \(cells)", title: Self.adjusting) == found)
  }

  /// A quarter of a scenario tells of itself; what rises to the whole year's holds until its end.
  @Test func quartersOfTheirOwn() {
    let title = "Kế hoạch phát triển kinh tế - xã hội năm 2026"
    let heads = "Chỉ tiêu | ĐVT | KH 2026 | Quý I | Quý II | Quý III | Quý IV\n"
    #expect(lines(heads + "Đường cứng hóa | km | 150 | 20 | 50 | 40 | 40", title: title) == ["Đường cứng hóa 150 2026"])
    #expect(lines(heads + "Đường cứng hóa | km | 150 | 20 | 30 | 40 | 60", title: title) == ["Đường cứng hóa 150 2026"])
    #expect(
      lines(heads + "Tăng trưởng GRDP | % | 10 | 9 | 9,5 | 10,5 | 11", title: title) == ["Tăng trưởng GRDP 10 2026"])
    #expect(lines(heads + "Tỷ lệ giải ngân | % | 95 | 20 | 45 | 75 | 95", title: title).count == 4)
  }

  @Test func whatAReportProposesIsNone() {
    let heads = "Chỉ tiêu | ĐVT | KH 2026 | Ước TH 2026 | "
    let row = "\nTrồng rừng | ha | 300 | 310 | 350"
    let title = "Tình hình kinh tế - xã hội năm 2026"
    #expect(lines(heads + "Dự kiến KH 2027" + row, title: title, month: 11, isReport: true) == [])
    #expect(lines(heads + "KH 2027" + row, title: title, month: 11, isReport: true) == ["Trồng rừng 350 2027"])
  }

  @Test func severalSharesInOneCellAreNoRange() {
    let title = "Kế hoạch phát triển kinh tế - xã hội năm 2026"
    let heads = "Chỉ tiêu | ĐVT | KH 2026\n"
    #expect(lines(heads + "Cơ cấu: Nông nghiệp - Công nghiệp - Dịch vụ | % | 28 - 33 - 39", title: title) == [])
    #expect(lines(heads + "Tăng trưởng | % | 10 - 11", title: title) == ["Tăng trưởng 10 2026"])
  }

  /// What stands in a text of results without a word of planning is none.
  @Test func resultsUnderNoHeadThatSaysSo() {
    #expect(
      lines("Chỉ số | Giá trị | Xếp hạng\nPAPI | 41,02 | 54", title: "Kết quả năm 2024 các chỉ số", issued: 2025) == [])
    #expect(
      lines(
        "Chỉ tiêu | ĐVT | 1991 | 2000 | 2010 | 6 tháng 2011\nSố phòng | phòng | 1.247 | 2.753 | 6.722 | 6.749",
        title: "Các chỉ tiêu du lịch từ năm 1991 đến năm 2011", issued: 2011) == [])
  }

  /// "Tỷ lệ bao phủ bảo hiểm y tế" over years says what is measured of each place.
  @Test func theUpperHeadSaysWhatIsMeasured() {
    let table = """
      ## Mục tiêu

      | TT | Tỉnh, thành phố | TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ | |
      |---|---|---|---|
      | | | Năm 2027 | Năm 2028 |
      | 1 | Hà Nội | 92,4% | 95,15% |
      | 2 | An Giang | 92,75% | 95% |
      """
    let found = Sample(table, title: "Kế hoạch năm 2027 - 2028", issued: 2026).targets
    #expect(found.map(\.value) == [92.4, 95.15, 92.75, 95] && found.map(\.deadlineYear) == [2027, 2028, 2027, 2028])
    #expect(found.map(\.subject) == ["Hà Nội", "Hà Nội", "An Giang", "An Giang"])
  }

  private func goals(_ table: String, title: String = "Kế hoạch năm 2027", above: String = "## I. MỤC TIÊU\n\n")
    -> [String]
  {
    let rows = table.split(separator: "\n").map { "| \($0) |" }
    let rule = "|" + String(repeating: "---|", count: table.prefix { $0 != "\n" }.split(separator: "|").count)
    let text = above + ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
    return Sample(text, title: title, issued: 2026).targets.map { "\($0.subject) \(Int($0.value)) \($0.unit)" }
  }

  /// A head of no goal takes out its own column where others say what is planned.
  @Test func headsOfNoGoalTakeOutTheirOwnColumn() {
    #expect(
      goals("TT | Sản phẩm | ĐVT | Giá 2026 | Sản lượng 2026 | Sản lượng 2027\n1 | Chè | tấn | 5.000 | 120 | 150")
        == ["Chè 150 tấn"])
    #expect(
      goals("Ngành | GRDP (tỷ đồng) | Vốn đầu tư (tỷ đồng)\nXây dựng | 10.000 | 1.500") == ["Xây dựng 10000 tỷ đồng"])
    #expect(
      goals("Nhiệm vụ | Chỉ tiêu năm 2027 | Dự toán (triệu đồng)\nTrồng rừng | 1.200 ha | 3.000") == [
        "Trồng rừng 1200 ha"
      ])
    #expect(
      goals("TT | Chỉ tiêu | ĐVT | TH 2026 (giá so sánh) | KH 2027 (giá so sánh)\n1 | GRDP | tỷ đồng | 50.000 | 55.000")
        == ["GRDP 55000 tỷ đồng"])
    #expect(
      goals("TT | Dự án, chỉ tiêu | ĐVT | TH 2026 | KH 2027\n1 | Thu ngân sách | tỷ đồng | 500 | 550") == [
        "Thu ngân sách 550 tỷ đồng"
      ])
    // A tariff, a list of projects and a share of capital state none.
    #expect(goals("TT | Loại phí | Mức thu 2026 (đồng) | Mức thu 2027 (đồng)\n1 | Phí vệ sinh | 20.000 | 25.000") == [])
    #expect(goals("Thôn | Mức đóng (đồng/hộ)\nThôn 1 | 50.000") == [])
  }

  /// What no row says of itself: people, falls.
  @Test func whatStatesNoGoal() {
    #expect(
      goals("TT | Tên hộ | Diện tích (ha) | Số con (con)\n1 | Nguyễn Văn An | 2 | 50\n2 | Trần Thị Bình | 3 | 70") == []
    )
    for cell in ["-2,5", "- 5", "−5", "(5)", "-5%"] {
      #expect(
        goals("TT | Chỉ tiêu | ĐVT | TH 2026 | KH 2027\n1 | Tốc độ tăng đàn heo | % | 1 | \(cell)") == [], "\(cell)")
    }
    #expect(
      goals("TT | Chỉ tiêu | ĐVT | TH 2026 | KH 2027\n1 | Tỷ lệ hộ nghèo | % | 6 | 5 trở xuống") == [
        "Tỷ lệ hộ nghèo 5 %"
      ])
  }

  /// "I. KẾT QUẢ NĂM 2026" at the head of the plan of 2027 has last year's plan; a line above a table has its own year.
  @Test func lastYearsPlanIsNone() {
    let last = "## I. KẾT QUẢ THỰC HIỆN NĂM 2026\n\n"
    for heads in ["Nghị quyết | Đạt được", "Chỉ tiêu giao | Kết quả", "Kế hoạch | Thực hiện"] {
      #expect(
        goals("TT | Chỉ tiêu | ĐVT | \(heads)\n1 | Thu ngân sách | tỷ đồng | 500 | 510", above: last) == [], "\(heads)")
    }
    let plan = Sample(
      last
        + "Biểu 2. Các chỉ tiêu chủ yếu năm 2027\n\n| Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|\n| Trồng rừng | ha | 500 |",
      title: "Kế hoạch năm 2027", issued: 2026
    ).targets
    #expect(plan.map(\.value) == [500] && plan.map(\.deadlineYear) == [2027])
  }

  /// A bare "Tỷ lệ" is that of the row above; names keep their capitals behind what is measured of them.
  @Test func namesOfRows() {
    let share = "| Chỉ tiêu | ĐVT | KH 2027 |\n|---|---|---|\n| Thôn văn hóa | thôn | 11 |\n| Tỷ lệ | % | 91 |"
    #expect(Sample.goals(share).map(\.display).last == "Tỷ lệ thôn văn hóa đạt 91%, đến năm 2027")
    let places = "| Xã | Đàn lợn (con) | Trong đó: lợn nái (con) |\n|---|---|---|\n| Tân Lập | 600 | 50 |"
    #expect(
      Sample.goals(places).map(\.display) == [
        "Đàn lợn Tân Lập đạt 600 con, đến năm 2027", "Lợn nái Tân Lập đạt 50 con, đến năm 2027",
      ])
  }

  /// What stands close to the above and is a goal all the same.
  @Test func neighboursOfThoseRules() {
    // Wards that are called after people.
    #expect(
      goals(
        "Phường | Số người tham gia BHYT năm 2027 (người)\nTrần Hưng Đạo | 4.500\nLê Đại Hành | 5.200"
      ).count == 2)
    #expect(
      goals("Chỉ tiêu | ĐVT | Năm 2027 | Điều chỉnh quy hoạch\nSố xã lập quy hoạch | xã | 20 | 5")
        == ["Số xã lập quy hoạch 20 xã"])
    #expect(
      goals(
        "Mục tiêu | Đơn vị | Năm 2027 | Nhu cầu kinh phí 2027 (triệu đồng)\nSố mô hình khuyến nông | mô hình | 12 | 500"
      )
        == ["Số mô hình khuyến nông 12 mô hình"])
    let places = "Chỉ tiêu | ĐVT | Toàn tỉnh | Xã Kbang | Xã Ia Ly\n"
    #expect(goals(places + "Số hộ ở nhà tạm còn lại | hộ | 5 | 5 | 0").count == 3)
    #expect(goals(places + "Trồng rừng | ha | 5 | 5 | 0").count == 2)
    // A rate that falls to the year's.
    #expect(
      lines(
        "Chỉ tiêu | ĐVT | KH năm 2026 | Quý I | Quý II | Quý III | Quý IV\nTỷ lệ hộ nghèo | % | 4 | 5 | 4,5 | 4,2 | 4",
        title: "Kế hoạch phát triển kinh tế - xã hội năm 2026"
      ).count == 4)
    // Of what was reached, none is planned.
    #expect(
      lines(
        "Chỉ tiêu | ĐVT | Trước điều chỉnh | Sau điều chỉnh\nDiện tích rừng | ha | 900 | 950",
        title: "Tình hình kinh tế - xã hội năm 2025", issued: 2025, month: 12, isReport: true) == [])
  }
}
