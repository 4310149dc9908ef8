import Results
import Testing

/// Structures, what is held against earlier times, and figures that state no value. Texts of our own.
@Suite struct StructureAndComparedTests {
  private func figures(_ text: String, form: String? = "Báo cáo", title: String = "") -> [String] {
    FindingSample(text, title: title, form: form).figures
  }
  private func days(_ text: String, title: String = "", issued: String = "2016-11-28") -> [String] {
    FindingSample(text, title: title, form: "Báo cáo", issued: issued).days
  }

  @Test func aStructureHasAShareForEachBranch() {
    let found = FindingSample(
      "Cơ cấu kinh tế nông nghiệp - công nghiệp - dịch vụ 16,5% - 51,2% - 32,3% (kế hoạch 16% - 49% - 35%).",
      form: "Báo cáo")
    #expect(found.figures == ["16.5% /16", "51.2% /49", "32.3% /35"])
    #expect(found.found.map(\.subject) == ["nông nghiệp", "công nghiệp", "dịch vụ"])
    #expect(
      figures("Tỷ trọng nông nghiệp - công nghiệp - dịch vụ tương ứng là 13% - 41% - 46%.") == ["13%", "41%", "46%"])
    // What does not make up a whole, or has not as many names, is none.
    #expect(figures("Cơ cấu nông nghiệp - công nghiệp - dịch vụ đạt 13% - 41% - 36%.").isEmpty)
    #expect(figures("Cơ cấu nông nghiệp - công nghiệp đạt 13% - 41% - 46%.").isEmpty)
    #expect(figures("Mục tiêu cơ cấu nông nghiệp - công nghiệp - dịch vụ là 13% - 41% - 46%.").isEmpty)
  }

  @Test func whatIsHeldAgainstTheYearBeforeWasReached() {
    let text = "Mục tiêu năm 2024 đạt 84%; số thuê bao đạt 22 triệu thuê bao"
    #expect(figures("\(text), tăng 7,7% so với cùng kỳ năm ngoái.", form: nil) == ["22 triệu thuê bao Δ7.7%"])
    #expect(figures("\(text), tăng 7,7%.", form: nil).isEmpty)
    #expect(figures("Phấn đấu số thuê bao đạt 22 triệu thuê bao, tăng 7,7% so với cùng kỳ.", form: nil).isEmpty)
    #expect(
      figures("Nếu như 8 tháng năm 2023 kim ngạch chỉ đạt 560 triệu USD thì năm nay đạt 684 triệu USD.", form: nil)
        .first == "560 triệu usd")
    #expect(figures("Nếu như kim ngạch đạt 560 triệu USD thì tốt.", form: nil).isEmpty)
    #expect(figures("Diện tích rau đạt 400 ha, tăng so với năm 2016 là 15 ha.") == ["400 ha Δ15 ha"])
    #expect(figures("Tốc độ tải 93,66 Mbps (tăng 22,9% so với cùng kỳ).").first?.hasPrefix("93.66") == true)
  }

  @Test func noPointsOfThePlanAndNoValues() {
    #expect(figures("Xuất khẩu tăng 19,1%, cao hơn 3 lần so với kế hoạch.") == ["Δ19.1%"])
    #expect(figures("Đã thu hoạch 8.738 ha, đạt 93,7% diện tích.") == ["93.7% (8738/)"])
    #expect(figures("Đã thu hoạch 8.738 ha, đạt 93,7% kế hoạch.") == ["8738 ha kh93.7"])
    #expect(figures("Mầm non: Từ 110.000 đến 160.000. Trung học: 30.000-50.000.", form: nil).isEmpty)
    #expect(figures("Đến nay 12 huyện hoàn thành 100% kế hoạch.") == ["12 huyện"])
    #expect(
      figures("Tốc độ tải đạt 93 Mbps, xếp thứ 46 và cao hơn trung bình thế giới là 82 Mbps.") == [
        "93 mbps", "46 hạng ranking",
      ])
  }

  @Test func membersOfAListHaveTheUnitOfTheFirst() {
    #expect(
      figures("Đã trồng rau 4.692 ha/4.900 ha KH, đạt 95,8% KH; khoai lang 892 ha; lạc 31 ha.") == [
        "4692 ha kh95.8 /4900", "892 ha", "31 ha",
      ])
    let found = FindingSample(
      "Kết quả tiêm phòng: Cúm gia cầm mũi 1: 411/432 con, đạt 95,1% KH; Dịch tả lợn: 301/303 con, đạt 99,3% KH.",
      form: "Báo cáo")
    #expect(found.found.map(\.subject) == ["tiêm phòng: Cúm gia cầm mũi 1", "Dịch tả lợn"])
  }

  @Test func daysOfTurnsAndOfPlansCarriedOut() {
    #expect(days("Diện tích ngô đạt 8.163 ha.", title: "Báo cáo tiến độ kỳ 15/11/2016") == ["2016-11-15 day title"])
    let text = "Thực hiện kế hoạch năm 2015, xã gặp khó khăn. Sản lượng lúa đạt 3.601 tấn."
    #expect(days(text, issued: "2015-12-20") == ["2015-12-31 year lead-in"])
    #expect(days(text, issued: "") == ["2015-12-31 year lead-in"])
    #expect(days(text) == ["2016-11-28 day issued"])
    // Of a plan that runs still the day is that of the text.
    #expect(
      days("Thực hiện kế hoạch năm 2016, xã gặp khó khăn. Sản lượng lúa đạt 3.601 tấn.", issued: "2016-06-15")
        == ["2016-06-15 day issued"])
  }

  @Test func tablesTellUnitsEarlierYearsAndJudgements() {
    let table = { (heads: String, row: String) in
      let rule = Array(repeating: "---", count: heads.split(separator: "|").count).joined(separator: " | ")
      return "| \(heads) |\n| \(rule) |\n| \(row) |"
    }
    #expect(figures("Đơn vị: m3\n\n" + table("Chỉ tiêu | KH | TH", "Đào đắp | 54 | 55")) == ["55 m3 /54"])
    #expect(
      FindingSample(
        table("Chỉ tiêu | ĐVT | TH cùng kỳ 2015 | TH trong kỳ | So sánh (%)", "Ngô | ha | 8.794 | 8.163 | 92,8"),
        title: "Báo cáo tiến độ kỳ 15/11/2016", form: "Báo cáo", issued: "2016-11-28"
      ).lines == ["8794 ha 2015-11-15", "8163 ha Δ-7.2% 2016-11-15"])
    let judged = FindingSample(
      table("Nội dung chỉ tiêu | Chỉ tiêu | Kết quả đạt được", "Số chính sách | 5 | 6 (Vượt chỉ tiêu)"), form: "Báo cáo"
    )
    #expect(judged.figures.first?.hasPrefix("6 /5") == true)
    #expect(judged.found.first?.assessment == "Vượt chỉ tiêu")
  }

  @Test func aLineAboveATableOfPlacesTellsWhatIsCounted() {
    let table = "| | Tổng số | Bệnh viện | Trạm y tế |\n|---|---|---|---|\n| Quận Hải Châu | 3.038 | 2.947 | 91 |"
    let found = FindingSample(
      "Số giường bệnh năm 2020 phân theo quận/huyện (ĐVT: giường)\n\n" + table, issued: "2021-11-15")
    #expect(found.lines == ["3038 giường 2020-12-31", "2947 giường 2020-12-31", "91 giường 2020-12-31"])
    #expect(found.found.map(\.subject) == ["Số giường bệnh", "Số giường bệnh, Bệnh viện", "Số giường bệnh, Trạm y tế"])
    #expect(found.found.first?.place == "Quận Hải Châu")
    for line in [
      "Phân bổ số giường bệnh năm 2020 phân theo quận/huyện", "Kế hoạch số giường bệnh năm 2020 phân theo quận/huyện",
      "Số giường bệnh năm 2025 phân theo quận/huyện", "Số giường bệnh phân theo quận/huyện", "Số giường bệnh năm 2020",
    ] {
      #expect(FindingSample(line + "\n\n" + table, issued: "2021-11-15").found.isEmpty, "\(line)")
    }
  }
}
