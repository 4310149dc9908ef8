import Markup
import Targets
import Testing

/// Tables with a column for each year, rows with numbers of their own, and two plans of one year side by side.
@Suite struct TableSeriesTests {
  private func records(_ table: String, title: String, issued: Int, isNews: Bool = false) -> [TargetRecord] {
    let sample = Sample(table, title: title, issued: issued, isNews: isNews)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ) { _ in "Mục 1" }.value
  }
  private func years(_ head: String, title: String, issued: Int = 2018, isNews: Bool = false) -> [Int?] {
    let columns = head.split(separator: "|").count
    let rule = Array(repeating: "---", count: columns).joined(separator: " | ")
    let values = (0..<(columns - 2)).map { "\(10 + $0)" }.joined(separator: " | ")
    let table = "| \(head) |\n| \(rule) |\n| Sản lượng lúa | tấn | \(values) |"
    return records(table, title: title, issued: issued, isNews: isNews).map(\.deadlineYear)
  }

  @Test(arguments: [true, false])
  func theLastOfARowOfYearsTellsHowThingsStand(_ isNews: Bool) {
    let head = "Chỉ tiêu | ĐVT | 2016 | 2017 | 2018"
    for title in ["Số liệu kinh tế", "Kết quả sản xuất nông nghiệp", "B. Chỉ tiêu kinh tế"] {
      #expect(years(head, title: title, isNews: isNews) == [], "\(title)")
    }
    #expect(years("Nội dung | ĐVT | Năm 2016 | Năm 2017 | Kế hoạch 2018", title: "Số liệu", isNews: isNews) == [2018])
  }

  @Test func ofTwoYearsTheLastIsAGoalOnlyWhereSomethingSaysSo() {
    let head = "Chỉ tiêu | ĐVT | 2017 | 2018"
    for isNews in [true, false] {
      #expect(years(head, title: "Số liệu kinh tế", isNews: isNews) == [])
      #expect(years(head, title: "Kế hoạch năm 2018", isNews: isNews) == [2018])
      #expect(years("Chỉ tiêu | ĐVT | 2017 | Kế hoạch 2018", title: "Số liệu kinh tế", isNews: isNews) == [2018])
    }
    #expect(years(head, title: "Kế hoạch phát triển kinh tế") == [2018])
  }

  @Test func aPlanGivesItsFirstYearsValueToo() {
    let head = "Chỉ tiêu | ĐVT | Năm 2018 | Năm 2019 | Năm 2020"
    for isNews in [true, false] {
      let plan = "Kế hoạch phát triển kinh tế giai đoạn 2018 - 2020"
      #expect(years(head, title: plan, isNews: isNews) == [2018, 2019, 2020])
      #expect(years(head, title: "Kế hoạch phát triển giai đoạn 2019 - 2020", isNews: isNews) == [2019, 2020])
    }
    #expect(years("Chỉ tiêu | ĐVT | 2016 | 2017 | 2018", title: "Kế hoạch sản xuất năm 2018") == [2018])
  }

  @Test func besideThePlanOfAYearTheBareYearIsNone() {
    let title = "Tình hình sản xuất"
    #expect(years("Chỉ tiêu | ĐVT | 6 th đầu 2018 | Chỉ tiêu giao năm 2018", title: title).count == 1)
    #expect(years("Chỉ tiêu | ĐVT | Năm 2018 | Kế hoạch năm 2018", title: title).count == 1)
    #expect(years("Chỉ tiêu | ĐVT | Tháng 3 | 3 tháng | KH năm", title: title).count == 1)
    // How much of a plan was reached is no plan.
    for share in ["% KH", "Tỷ lệ hoàn thành kế hoạch", "% dự toán"] {
      #expect(years("Chỉ tiêu | ĐVT | KH năm 2018 | \(share)", title: title).count == 1, "\(share)")
    }
    #expect(years("Chỉ tiêu | ĐVT | % kế hoạch năm 2018", title: "Kế hoạch năm 2018").count == 1)
    #expect(years("Chỉ tiêu | ĐVT | Mục tiêu (%)", title: "Kế hoạch năm 2018").count == 1)
    // In a plan the quarters are steps of it.
    let plan = "Chỉ tiêu | ĐVT | Quý I/2019 | Quý II/2019 | Kế hoạch năm 2019"
    #expect(years(plan, title: "Kế hoạch năm 2019", issued: 2019).count == 3)
  }

  @Test func aPartOfTheYearThatIsOverOnTheDayOfIssueIsNone() {
    let table = """
      | Chỉ tiêu | ĐVT | Quý I/2019 | Quý II/2019 | Kế hoạch quý III/2019 |
      |---|---|---|---|---|
      | Thu ngân sách | tỷ đồng | 10 | 20 | 30 |
      """
    func values(month: Int?) -> [Double] {
      TargetFinder.find(
        in: Markdown.parse(table, file: "mau.md").value,
        context: TargetContext(title: "Kế hoạch năm 2019", issuedYear: 2019, issuedMonth: month)
      ).map(\.value)
    }
    #expect(values(month: 1) == [10, 20, 30] && values(month: nil) == [10, 20, 30])
    #expect(values(month: 4) == [20, 30] && values(month: 7) == [30] && values(month: 12) == [])
  }

  @Test func namesStandUnderAnEmptyHeadAndUnderOneOfTheirKind() {
    let goals = "## Mục tiêu cụ thể\n\n"
    let unnamed =
      "|  | Đơn vị tính | Năm 2005 | Năm 2010 |\n|---|---|---|---|\n| 1. Kim ngạch xuất khẩu | 1 triệu USD | 3 | 6 |"
    let title = "Quy hoạch phát triển ngành da - giầy đến năm 2010"
    #expect(
      records(goals + unnamed, title: title, issued: 2007).map(\.display)
        == ["Kim ngạch xuất khẩu đạt 6 triệu USD, đến năm 2010"])
    let kind = """
      | Tốc độ tăng trưởng | Giai đoạn 2008-2010 | Giai đoạn 2011-2020 |
      |---|---|---|
      | - Tăng trưởng sản xuất hằng năm | 16 - 18 % | 12 - 14 % |
      | - Nông nghiệp | 3 % | 4 % |
      | - Vốn | 20 | 30 |
      """
    let rates = records(goals + kind, title: "Chiến lược dệt may đến năm 2020", issued: 2008)
    #expect(
      rates.map(\.display) == [
        "Tăng trưởng sản xuất hằng năm đạt 16–18%, đến năm 2010",
        "Tăng trưởng sản xuất hằng năm đạt 12–14%, đến năm 2020",
        "Tốc độ tăng trưởng, trong đó Nông nghiệp đạt 3%, đến năm 2010",
        "Tốc độ tăng trưởng, trong đó Nông nghiệp đạt 4%, đến năm 2020",
      ])
    let money = "| Nguồn vốn | 2009 | 2010 |\n|---|---|---|\n| Ngân sách tỉnh (tỷ đồng) | 3 | 4 |"
    #expect(records(goals + money, title: "Kế hoạch đến năm 2010", issued: 2008).isEmpty)
    // Without goals above they are figures of any kind.
    #expect(records(kind, title: "Số liệu dệt may", issued: 2008).isEmpty)
  }

  @Test(arguments: ["ĐV tính", "Đ.vị tính", "Đ/v tính", "ĐV", "Đơn vị", "Đơn vị tính", "ĐVT", "Đơn vị đo"])
  func aColumnOfUnitsIsKnownByItsShortNames(_ head: String) {
    let table = "| Chỉ tiêu | \(head) | Kế hoạch 2018 |\n|---|---|---|\n| Sản lượng lúa | tấn | 30 |"
    #expect(records(table, title: "Kế hoạch năm 2018", issued: 2018).map(\.unit) == ["tấn"])
  }

  /// "Đơn vị" may head bodies, whose rows are no measures.
  @Test func aColumnOfBodiesIsNoneOfUnits() {
    let bodies = "| Đơn vị | Trồng rừng (ha) | Kết nạp đảng viên |\n|---|---|---|\n| Xã A | 95 | 10 |"
    #expect(records("## Mục tiêu\n\n" + bodies, title: "Kế hoạch năm 2027", issued: 2026).isEmpty)
    let planned = "| TT | Đơn vị | Kế hoạch năm 2027 (ha) |\n|---|---|---|\n| 1 | Xã A | 95 |"
    #expect(
      records(planned, title: "Kế hoạch năm 2027", issued: 2026).map(\.display) == ["Xã A đạt 95 ha, đến năm 2027"])
  }

  @Test(arguments: [
    ("1. Số giường bệnh", "Số giường bệnh"), ("6.1. Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"),
    ("I.2. Xã đạt chuẩn", "Xã đạt chuẩn"), ("II.2 Thu nhập bình quân", "Thu nhập bình quân"),
    ("1) Đường huyện", "Đường huyện"), ("13. Trẻ em", "Trẻ em"),
    // No numbers of rows.
    ("5 tuổi ra lớp", "5 tuổi ra lớp"), ("1.000 hộ có nhà", "1.000 hộ có nhà"), ("4G", "4G"),
    ("Vùng I. Hộ nghèo", "Vùng I. Hộ nghèo"),
  ])
  func aRowsNumberIsNoPartOfItsName(_ written: String, _ name: String) {
    let table = "| Chỉ tiêu | ĐVT | Kế hoạch 2018 |\n|---|---|---|\n| \(written) | cái | 30 |"
    #expect(records(table, title: "Kế hoạch năm 2018", issued: 2018).map(\.subject) == [name])
  }

  @Test func aNumberedRowIsNoPartOfTheGroupAboveIt() {
    let table = """
      | Chỉ tiêu | ĐVT | Kế hoạch 2018 |
      |---|---|---|
      | 1. Tốc độ tăng giá trị sản xuất | | |
      | + Công nghiệp | % | 10 |
      | 2. GRDP bình quân đầu người | USD | 580 |
      """
    let shown = records(table, title: "Kế hoạch năm 2018", issued: 2018).map(\.display)
    #expect(
      shown == [
        "Tốc độ tăng giá trị sản xuất, trong đó Công nghiệp đạt 10%, đến năm 2018",
        "GRDP bình quân đầu người đạt 580 USD, đến năm 2018",
      ])
  }

  @Test func twoPlansOfOneYearAreToldApartByWhoseTheyAre() {
    let table = """
      | Chỉ tiêu | ĐVT | Kế hoạch năm 2021 Quốc hội giao | Mục tiêu phấn đấu năm 2021 của Chính phủ |
      |---|---|---|---|
      | Tỷ lệ lao động qua đào tạo | % | 66 | 66 |
      | - Trong đó: Tỷ lệ lao động qua đào tạo có bằng cấp | % | 25 | 26 |
      """
    let shown = records(table, title: "Nghị quyết về kế hoạch năm 2021", issued: 2021).map(\.display)
    #expect(
      shown == [
        "Tỷ lệ lao động qua đào tạo đạt 66% (Kế hoạch Quốc hội giao), đến năm 2021",
        "Tỷ lệ lao động qua đào tạo đạt 66% (Mục tiêu phấn đấu của Chính phủ), đến năm 2021",
        "Tỷ lệ lao động qua đào tạo có bằng cấp đạt 25% (Kế hoạch Quốc hội giao), đến năm 2021",
        "Tỷ lệ lao động qua đào tạo có bằng cấp đạt 26% (Mục tiêu phấn đấu của Chính phủ), đến năm 2021",
      ])
  }
}
