import Testing

/// What the contract's table says of each form of words; texts of our own.
@Suite struct FindingTests {
  private func figures(_ body: String, form: String? = "Báo cáo") -> [String] {
    FindingSample(body, form: form).figures
  }

  @Test func valueWithItsComparator() {
    #expect(figures("Tỷ lệ xã có nhà văn hóa đạt 85%.") == ["85%"])
    #expect(figures("Tỷ lệ xã có nhà văn hóa đạt trên 98%.") == [">98%"])
    #expect(figures("Đã lắp gần 300 camera ở các chợ.") == ["~300 camera"])
    #expect(figures("Tỷ lệ hộ cận nghèo chỉ còn 4,15%.") == ["4.15%"])
    #expect(figures("Kim ngạch xuất khẩu vượt 2 tỷ USD.") == [">2 tỷ usd"])
  }

  /// Of a long paragraph without figures no more is read than what it may lend: its time.
  @Test(arguments: ["Trong quý II", "Trong quí II", "Cả năm nay", "Năm qua", "NỬA ĐẦU NĂM", "Mỗi năm", "Hằng quý"])
  func aParagraphWithoutFiguresLendsTheSameTimeHoweverLong(_ time: String) {
    func days(_ sentences: Int) -> [String] {
      let filling = String(repeating: " Các cơ quan phối hợp chặt chẽ trong mọi việc được giao.", count: sentences)
      return FindingSample(
        "## Kết quả\n\n\(time) các đơn vị đều rất cố gắng.\(filling)\n\nTỷ lệ hồ sơ trực tuyến đạt 72%.",
        form: "Báo cáo", issued: "2024-12-10"
      ).days
    }
    #expect(days(2).count == 1 && days(2) == days(12))
    let isNone = time == "Mỗi năm" || time == "Hằng quý"
    #expect((days(12).first?.hasPrefix("2024-12-10") ?? false) == isNone)
  }

  /// Labels of long paragraphs without figures open and close the parts of a report as those of short ones.
  @Test func aLongParagraphWithoutFiguresEndsWhatItsLabelEnds() {
    let filling = String(repeating: " Các cơ quan phối hợp chặt chẽ trong mọi việc được giao.", count: 12)
    let bodies = [
      "1. Mục tiêu năm tới:\n\n2. Các đơn vị đã triển khai.…\n\nThu ngân sách đạt 500 tỷ đồng.",
      "Mục tiêu năm tới:\n\n1. Các đơn vị đã triển khai.…\n\n2. Thu ngân sách đạt 500 tỷ đồng.",
    ]
    for body in bodies {
      func figures(_ filling: String) -> [String] {
        FindingSample("## Báo cáo\n\n" + body.replacing("…", with: filling), form: "Báo cáo").figures
      }
      #expect(figures(filling) == figures(String(filling.prefix(170))), "\(body)")
    }
  }

  /// No verb takes with it the word that says how its value is meant.
  @Test(arguments: ["đạt", "chiếm", "còn", "ở mức"], ["~khoảng", "~gần", "~xấp xỉ", ">trên", "<dưới"])
  func theVerbHidesNoComparator(_ verb: String, _ comparator: String) {
    #expect(figures("Tỷ lệ hộ dùng nước sạch \(verb) \(comparator.dropFirst()) 90%.") == ["\(comparator.prefix(1))90%"])
  }

  @Test func shareOfThePlanIsNoValue() {
    #expect(figures("Thu phí tham quan đạt 98,5% kế hoạch.") == ["kh98.5"])
    #expect(figures("Thu thuế nhà đất bằng 117,6% dự toán tỉnh giao.") == ["kh117.6"])
    #expect(figures("Trồng được 1.250 ha rừng, đạt 104% kế hoạch.") == ["1250 ha kh104"])
    #expect(figures("Sản lượng cá tra đạt 41.300 tấn, vượt 3,2% so với kế hoạch.") == ["41300 tấn kh103.2 [vượt]"])
  }

  @Test func pointsAboveThePlanOfAShare() {
    #expect(figures("Tỷ lệ lao động qua đào tạo đạt 68,4% (vượt 2,4% so với kế hoạch).") == ["68.4% kh±2.4"])
    #expect(
      figures("Tỷ lệ bao phủ nước sạch đạt 81% số hộ, thấp hơn 4% so với chỉ tiêu huyện giao (85%).") == [
        "81% kh±-4 /85"
      ])
  }

  @Test func reachedAndPlanBehindASlash() {
    #expect(
      figures("Đã vận động Quỹ khuyến học được 1.560/1.200 triệu đồng, vượt 30% kế hoạch.") == [
        "1560 triệu đồng kh130 /1200 [vượt]"
      ])
  }

  @Test func disbursementIsMeasuredInItsPlan() {
    #expect(figures("Giải ngân vốn đầu tư công đạt 72,4% kế hoạch.") == ["72.4%"])
    #expect(figures("Tỷ lệ giải ngân đến cuối tháng bằng 61% kế hoạch vốn tỉnh giao.") == ["61%"])
  }

  @Test func changeIsNoValue() {
    #expect(figures("Lượng khách nội địa tăng 12% so với cùng kỳ.") == ["Δ12%"])
    #expect(figures("Số vụ cháy giảm 7,45% so với năm 2023.") == ["Δ-7.45%"])
    #expect(figures("Chỉ số sản xuất công nghiệp bằng 113,3% cùng kỳ.") == ["Δ13.3%"])
    #expect(figures("Doanh thu vận tải ước tăng 9,1% so cùng kỳ.") == ["Δ9.1%"])
    #expect(
      figures("Giá trị sản xuất tăng 0,4% so với tháng trước và tăng 6,2% so với cùng kỳ năm trước.") == ["Δ6.2%"])
  }

  @Test func growthIsAValue() {
    #expect(figures("Tốc độ tăng trưởng kinh tế đạt 8% so cùng kỳ.") == ["8%"])
    #expect(
      figures("Tăng trưởng GRDP 9 tháng đạt 7,25%, đứng thứ 12/34 địa phương.") == ["7.25%", "12 hạng (/34) ranking"])
  }

  @Test func partOfAWhole() {
    #expect(figures("Có 13/17 dịch vụ, đạt 76,5%.") == ["76.5% (13/17)"])
    #expect(figures("Đã có 54/105 cơ sở dữ liệu được kết nối.") == ["54 cơ sở dữ liệu (54/105)"])
    #expect(
      figures("Toàn huyện có 24/30 trường mầm non đạt chuẩn, đạt tỷ lệ 80%, vượt kế hoạch đề ra.") == [
        "80% (24/30) [vượt kế hoạch đề ra]"
      ])
    #expect(figures("Cả nước có 1.250 xã (chiếm 15,2%) về đích.") == ["15.2% (1250/)"])
    #expect(figures("Mới phân bổ 8,5/11,2 nghìn tỷ đồng.") == ["8.5 nghìn tỷ đồng (8.5/11.2) budget"])
    #expect(figures("Đã xong 120 thủ tục/150 thủ tục của ngành.") == ["120 thủ tục (120/150)"])
  }

  @Test func rankAndTally() {
    #expect(figures("Chỉ số xanh của tỉnh xếp thứ 34/63, tăng 5 bậc.") == ["34 hạng (/63) Δ5 bậc ranking"])
    #expect(figures("Tỉnh đã hoàn thành 30/34 chỉ tiêu.") == ["30 chỉ tiêu (30/34) tally"])
    #expect(figures("Hội nghị thông qua 16 chỉ tiêu của nhiệm kỳ.") == [])
  }

  @Test func twoPlansAreTwoRecords() {
    let sample = FindingSample(
      "Thu nội địa ước đạt 9,4 nghìn tỷ đồng, bằng 103,1% dự toán Trung ương giao và 84,7% dự toán tỉnh giao.",
      form: "Báo cáo")
    #expect(sample.figures == ["9.4 nghìn tỷ đồng kh103.1", "9.4 nghìn tỷ đồng kh84.7"])
    #expect(sample.quotes.last?.hasSuffix("dự toán tỉnh giao") == true)
    #expect(sample.found.map(\.shareOf) == ["dự toán Trung ương giao", "dự toán tỉnh giao"])
  }

  @Test func oneShareForARow() {
    #expect(
      figures("Hồ sơ số hóa: cấp tỉnh 83,2%, cấp huyện 78%, cấp xã 75,5%, đều đạt 100% so với kế hoạch.") == [
        "83.2% kh100", "78% kh100", "75.5% kh100",
      ])
  }

  @Test func nounsMayStandBeforeWhatIsSaid() {
    #expect(
      figures("Có 500 doanh nghiệp thành lập mới, tăng 7,6% so với cùng kỳ.") == ["500 doanh nghiệp Δ7.6%"])
    #expect(figures("100% xã, phường, thị trấn có sóng 5G, đạt 100% mục tiêu.") == ["100% kh100"])
  }

  @Test func brackets() {
    #expect(
      figures("Tỷ lệ hộ dùng mạng băng rộng đạt 42% (cuối năm 2023 là 17%).") == ["42%", "17%"])
    #expect(figures("DTI đạt 0,7955, tăng 8,6% so với năm 2023 (0,7326).") == ["0.7955 Δ8.6%", "0.7326"])
    #expect(figures("Khối huyện đạt 63,5% (mục tiêu 70%).") == ["63.5% /70"])
    #expect(figures("Tỷ lệ này đạt 45,8%, trong khi mục tiêu đề ra là 50%.") == ["45.8% /50"])
    #expect(figures("Giải ngân đạt 72,4%, cao hơn bình quân chung của cả nước (54,4%).") == ["72.4%"])
  }

  @Test func sameChangeInBrackets() {
    #expect(
      figures("Xảy ra 121 vụ, làm chết 10 người; so với cùng kỳ giảm 7 vụ (-5,5%).") == [
        "121 vụ", "10 người", "Δ-7 vụ",
      ])
  }

  @Test func valueBehindItsChange() {
    #expect(figures("Khách quốc tế chỉ đạt 28% so với cùng kỳ năm trước với trên 3.000 lượt.") == [">3000 lượt Δ-72%"])
    #expect(figures("Trong đó khách trong nước gần 927 nghìn lượt, tăng 31,6%.") == ["~927 nghìn lượt Δ31.6%"])
  }

  @Test func largeNumbersInWords() {
    #expect(figures("Toàn tỉnh có 2 triệu 140 nghìn thuê bao.") == ["2140 nghìn thuê bao"])
    #expect(figures("Thu nhập đạt 80 triệu đồng/người/năm.") == ["80 triệu đồng/người/năm"])
    #expect(figures("Chỉ số đạt 15.85 điểm.") == ["15.85 điểm"])
  }

  @Test func whatQualifiesIsNoResult() {
    #expect(figures("Huyện có 6 xã đạt 19/19 tiêu chí.") == ["6 xã"])
    #expect(figures("Đã sửa quy trình của 14 sở và ban hành 3 hướng dẫn.") == ["3 hướng dẫn"])
    #expect(figures("Sau hơn 4 tháng hoạt động, mô hình 2 cấp ổn định.") == [])
  }
}

/// Figures that are no results.
@Suite struct NoResultTests {
  private func figures(_ body: String, form: String? = "Báo cáo", title: String = "") -> [String] {
    FindingSample(body, title: title, form: form).figures
  }

  @Test(arguments: [
    "Phấn đấu đến năm 2026 có 80% xã đạt chuẩn; 30 hợp tác xã dùng sàn điện tử.",
    "Dự kiến đến hết năm cả nước có 68.000 trạm, phủ 90% dân số.",
    "Nghị quyết giao địa phương phải đạt tối thiểu 70% hồ sơ trực tuyến.",
    "Tỉnh đặt mức 80%, cao hơn chỉ tiêu Chính phủ giao 10%.",
    "Mục tiêu của nghị quyết là trên 90% hồ sơ cấp tỉnh, trên 80% hồ sơ cấp huyện.",
    "Căn cứ Luật số 77/2015/QH13 ngày 19 tháng 6 năm 2015, 85% đại biểu tán thành.",
    "Ban Chỉ đạo giao 80 nhiệm vụ cho các sở.",
    "Dịch vụ công mức độ 3, 4 được mở rộng.",
    "Đến năm 2030, 95% hộ dùng nước sạch.",
  ])
  func goalsTasksAndLabels(_ text: String) { #expect(figures(text) == []) }

  @Test func planStatesResultsOnlyWhereItSaysSo() {
    #expect(figures("100% hợp tác xã có trang tin điện tử.", form: "Kế hoạch") == [])
    #expect(figures("Đến nay, 64% hợp tác xã đã có trang tin điện tử.", form: "Kế hoạch") == ["64%"])
    #expect(figures("## Kết quả năm 2024\n\n64% hợp tác xã có trang tin điện tử.", form: "Kế hoạch") == ["64%"])
  }

  @Test func taskWithWhatIsReachedInBrackets() {
    let text = "## Nhiệm vụ\n\nĐôn đốc phủ sóng 5G toàn tỉnh, phải đạt 90% trong năm 2025 (đến nay mới đạt 39,5%)."
    #expect(figures(text, form: "Thông báo") == ["39.5% /90"])
  }

  @Test func rulesAreNotRead() {
    #expect(FindingSample("Đã đạt 85%.", form: "Quyết định", rules: .prices).figures == [])
  }
}

/// News and plans about what is to be: nothing of it is a result.
@Suite struct GoalTextTests {
  private func figures(_ body: String, title: String, issued: String = "2015-03-02") -> [String] {
    FindingSample(body, title: title, issued: issued).figures
  }

  @Test func newsOfAPlan() {
    let body = "70% thủ tục được cung cấp trực tuyến. Tỷ lệ hài lòng của người dân đạt 90%."
    #expect(figures(body, title: "Huyện phê duyệt kế hoạch chuyển đổi số") == [])
    #expect(figures(body, title: "Huyện nhìn lại một năm chuyển đổi số") == ["70%", "90%"])
    #expect(figures("Đến nay đã có 64% xã nối mạng.", title: "Tỉnh ban hành chương trình nối mạng") == ["64%"])
    #expect(figures("Thu phí đạt 9,5 tỷ đồng.", title: "Thu phí chỉ đạt 43% kế hoạch") == ["9.5 tỷ đồng"])
  }

  @Test(arguments: [
    "Trong năm 2015, 100% xã, phường phải xây dựng mạng nội bộ.",
    "80% cán bộ sẽ được tập huấn.",
    "Chương trình có tổng kinh phí 1.520 tỷ đồng.",
    "Phấn đấu 80% xã có trang tin. Tỷ lệ hồ sơ trực tuyến đạt 50%.",
  ])
  func obligationsBudgetsAndWhatGoesOnFromGoals(_ text: String) { #expect(figures(text, title: "Tin") == []) }

  @Test func whatIsLeftToDoIsAResult() {
    #expect(figures("Hiện còn 350/670 giấy tờ cần chuẩn hóa.", title: "Tin") == ["350 giấy tờ (350/670)"])
  }

  @Test func otherLanguagesAreNotRead() {
    #expect(figures("100% of ministries reach 50% of the systems and have 30 sites.", title: "News") == [])
  }

  @Test func tableOfGoalsOfAYearThatIsOver() {
    let goals =
      "## Tóm tắt chỉ tiêu năm 2014\n\n| Nhóm | Đo cái gì | Mức năm 2014 |\n|---|---|---|\n| Hạ tầng | Xã có mạng nội bộ | 100% |"
    #expect(figures(goals, title: "Huyện phê duyệt quy hoạch") == [])
    let years = "| | Năm 2012 | Năm 2013 |\n|---|---|---|\n| Số bác sĩ (người) | 30 | 34 |"
    #expect(figures(years, title: "Một số chỉ tiêu về y tế") == ["30 người", "34 người"])
  }
}

/// The day that a figure covers.
@Suite struct AsOfTests {
  private func days(_ body: String, title: String = "", form: String? = "Báo cáo", issued: String = "2024-12-10")
    -> [String]
  {
    FindingSample(body, title: title, form: form, issued: issued).days
  }

  @Test(arguments: [
    ("Tính đến hết ngày 31 tháng 10 năm 2024, tỷ lệ đạt 72%.", "2024-10-31 day clause"),
    ("Tính đến 30/9, tỷ lệ đạt 72%.", "2024-09-30 day clause"),
    ("Đến tháng 10/2024, tỷ lệ đạt 72%.", "2024-10-31 month clause"),
    ("Tháng 8.2024, tỷ lệ đạt 72%.", "2024-08-31 month clause"),
    ("9 tháng năm 2023, tỷ lệ đạt 72%.", "2023-09-30 month clause"),
    ("Tỷ lệ này 9 tháng đầu năm đạt 72%.", "2024-09-30 month clause"),
    ("Quý III/2024, tỷ lệ đạt 72%.", "2024-09-30 quarter clause"),
    ("6 tháng đầu năm 2024, tỷ lệ đạt 72%.", "2024-06-30 half clause"),
    ("Năm 2023, tỷ lệ đạt 72%.", "2023-12-31 year clause"),
    ("Tỷ lệ ước cả năm đạt 72%.", "2024-12-31 year clause"),
    ("Đến nay, tỷ lệ đạt 72%.", "2024-12-10 day issued"),
    ("Tỷ lệ đạt 72%.", "2024-12-10 day issued"),
    ("Từ ngày 1/7 đến 19/8/2024, đã nhận 500 hồ sơ.", "2024-08-19 day clause"),
    ("Tính đến 16h ngày 24/8/2024, đã nhận 500 hồ sơ.", "2024-08-24 day clause"),
    ("Tỷ lệ đạt 72%, tăng 3% so với năm 2022.", "2024-12-10 day issued"),
    ("Tỷ lệ đạt 72%, bằng 98% kế hoạch năm 2025.", "2024-12-10 day issued"),
  ])
  func wordsOfTheClause(_ text: String, _ day: String) { #expect(days(text) == [day]) }

  @Test func flowHasItsFirstDay() {
    let found = FindingSample("Lũy kế 10 tháng, thu ngân sách đạt 5.000 tỷ đồng.", form: "Báo cáo").found
    #expect(found.map { $0.periodFrom?.description } == ["2024-01-01"])
    #expect(found.map(\.isCumulative) == [true])
    let range = FindingSample("Từ ngày 1/7 đến 19/8/2024, đã nhận 500 hồ sơ.", form: "Báo cáo").found
    #expect(range.map { $0.periodFrom?.description } == ["2024-07-01"])
  }

  @Test func leadOfTheParagraphThenHeadingThenTitle() {
    #expect(
      days("Đến tháng 9/2024, tỉnh có 837 dịch vụ. Tỷ lệ hồ sơ trực tuyến đạt 72%.") == [
        "2024-09-30 month clause", "2024-09-30 month lead-in",
      ])
    #expect(days("## Kết quả năm 2023\n\nTỷ lệ hồ sơ trực tuyến đạt 72%.") == ["2023-12-31 year heading"])
    #expect(
      days("Tỷ lệ hồ sơ trực tuyến đạt 72%.", title: "Kết quả cải cách hành chính 6 tháng đầu năm 2024") == [
        "2024-06-30 half title"
      ])
    #expect(
      days("## Kết quả\n\nTỷ lệ đạt 72%.", title: "Kế hoạch chuyển đổi số năm 2024", form: "Kế hoạch") == [
        "2024-12-10 day issued"
      ])
  }

  @Test func ofTwoFiguresEachHasItsOwn() {
    #expect(
      days("Năm 2010 bình quân mỗi xã đạt 2 tiêu chí, đến nay mỗi xã đạt bình quân 15 tiêu chí.") == [
        "2010-12-31 year clause", "2024-12-10 day issued",
      ])
    #expect(
      days("Tỷ lệ hộ nghèo giảm từ 11,25% năm 2011 xuống còn 2,89%.").last == "2024-12-10 day issued")
  }

  @Test func yearNotYetEndedIsAnEstimate() {
    #expect(FindingSample("## Kết quả năm 2024\n\nTỷ lệ đạt 72%.", form: "Báo cáo").lines == ["72% 2024-12-31 ~"])
    #expect(FindingSample("Tỷ lệ ước đạt 72% trong tháng 9/2024.", form: "Báo cáo").lines == ["72% 2024-09-30 ~"])
  }
}

/// What texts outside the fixtures say of results.
@Suite struct UnseenReportTests {
  private func figures(_ body: String, title: String = "", form: String? = nil) -> [String] {
    FindingSample(body, title: title, form: form).figures
  }

  @Test func titleOfGoalsThatWereMetIsNoPlan() {
    let text = "Tốc độ tăng trưởng đạt 11,01%. Tổng giá trị sản xuất 8.185 tỷ đồng, đạt 100,01% kế hoạch."
    #expect(
      figures(text, title: "Nhiều chỉ tiêu đạt và vượt kế hoạch năm 2024") == ["11.01%", "8185 tỷ đồng kh100.01"])
    #expect(figures("Tỷ lệ hộ nghèo đạt 5%.", title: "Huyện triển khai kế hoạch năm 2025") == [])
  }

  @Test func yearOfASentenceWithoutFiguresHoldsBehindIt() {
    #expect(
      FindingSample(
        "Hội nghị đánh giá, năm 2023 phần lớn các chỉ tiêu đều đạt, vượt kế hoạch. Thu ngân sách đạt 900 tỷ đồng."
      ).days == ["2023-12-31 year lead-in"])
    #expect(
      FindingSample("Theo báo cáo của ngành, đến hết năm 2023 cả nước có 2.235 xã đạt chuẩn. Có 30 huyện đạt chuẩn.")
        .days
        == ["2023-12-31 year clause", "2023-12-31 year lead-in"])
  }

  @Test func sumBesideItsShareStays() {
    #expect(
      figures("Xuất khẩu lâm sản đạt 6,64 tỷ USD, tăng 14% so với cùng kỳ, chiếm 23% tổng kim ngạch toàn ngành.")
        == ["6.64 tỷ usd Δ14%"])
    #expect(figures("Có 206.810 người tham gia, chiếm 35,1%.") == ["35.1% (206810/)"])
  }

  @Test func valueThatAMeasureBeganWithHasItsYear() {
    let sample = FindingSample("Tỷ lệ hộ nghèo khu vực nông thôn giảm từ 11,25% năm 2011 xuống còn 2,89%.")
    #expect(sample.lines == ["11.25% 2011-12-31", "2.89% 2024-12-10"])
    #expect(Set(sample.found.map(\.subject)) == ["Tỷ lệ hộ nghèo khu vực nông thôn"])
    #expect(figures("Tỷ lệ hộ nghèo giảm từ 11,25% xuống còn 2,89%.") == ["2.89%"])
  }

  @Test func byHowMuchAMeasureFellIsAChange() {
    #expect(
      figures("Tỷ lệ hộ nghèo hiện còn 5,46% (tương đương mức giảm tỷ lệ hộ nghèo 1,7%).").last == "Δ-1.7%")
    #expect(figures("Giảm tỷ lệ hộ nghèo còn 5,46%.", form: "Báo cáo") == ["5.46%"])
  }

  @Test func ratesArePartsOfNoWhole() {
    #expect(
      figures("Tỷ số tử vong mẹ liên quan đến thai sản là 44/100.000 trẻ sinh sống.") == ["44 /100.000 trẻ sinh"]
        || figures("Tỷ số tử vong mẹ liên quan đến thai sản là 44/100.000 trẻ sinh sống.") == ["44 /100.000 trẻ"])
    #expect(figures("Tỷ suất sinh là 42 ca sinh/1.000 phụ nữ.") == ["42 ca sinh/1.000 phụ nữ"])
    #expect(figures("Đã số hóa 54/105 cơ sở dữ liệu.") == ["54 cơ sở dữ liệu (54/105)"])
  }

  @Test func atLeastOneOfSomethingIsNoDuty() {
    #expect(
      figures("Tỷ lệ người bị bạo lực được tiếp cận ít nhất một trong các dịch vụ cơ bản đạt 90,53%.") == ["90.53%"])
    #expect(figures("Các sở phải bảo đảm tối thiểu 30% hồ sơ trực tuyến.", form: "Báo cáo") == [])
  }
}

/// Sentences that say the contrary, a plan, another place or a part of the time.
@Suite struct ContraryTests {
  private func figures(_ body: String, form: String? = nil) -> [String] { FindingSample(body, form: form).figures }

  @Test(arguments: [
    "Theo kế hoạch, đến năm 2020, 60% xã có trang thông tin điện tử và 80% hộ dân dùng Internet; 70% xã có cáp quang.",
    "Theo Kế hoạch số 12/KH-UBND, 60% xã có trang thông tin điện tử.",
    "Theo lộ trình, 60% xã có trang thông tin điện tử.",
    "Theo quy hoạch, năm 2020 có 60% xã có trang thông tin điện tử.", "65% doanh nghiệp tham gia là chỉ tiêu của năm.",
    "Chưa đạt 100% kế hoạch.",
  ])
  func whatAPlanSetsIsNoResult(_ text: String) {
    #expect(figures(text) == [])
  }

  @Test func whatIsReachedOfAPlanIs() {
    #expect(figures("Theo kế hoạch, đến nay đã có 60% xã có trang thông tin điện tử.") == ["60%"])
    #expect(figures("Thu ngân sách đạt 98% dự toán, tăng 5% theo kế hoạch.").first == "kh98 Δ5%")
  }

  @Test func notReachedIsLess() {
    #expect(figures("Chưa đạt 80% hồ sơ được giải quyết trực tuyến.", form: "Báo cáo") == ["<80%"])
    #expect(figures("Tỷ lệ hồ sơ trực tuyến không đạt 80%.") == ["<80%"])
    #expect(figures("Hơn 1/3 số thôn có tổ công nghệ số, tương ứng 38,5%.") == ["38.5%"])
  }

  @Test(arguments: ["quý I", "Quý I", "quý 1"], ["/2024", " năm 2024", " - 2024"])
  func firstQuarterEndsInMarch(_ quarter: String, _ year: String) {
    guard year != " - 2024" || quarter.hasSuffix("1") == false else { return }
    let text = "Đến hết \(quarter)\(year), có 82% hồ sơ trực tuyến."
    #expect(FindingSample(text, issued: "2024-12-10").days.first?.hasPrefix("2024-03-31 quarter") ?? false, "\(text)")
  }

  @Test func partsOfAYear() {
    #expect(FindingSample("Đến giữa năm 2024, có 82% hồ sơ trực tuyến.").days == ["2024-06-30 half clause"])
    #expect(FindingSample("Đến đầu năm 2024, có 82% hồ sơ trực tuyến.").days == ["2024-01-01 day clause"])
    #expect(FindingSample("Đầu năm 2024, có 82% hồ sơ trực tuyến.").days == ["2024-12-10 day issued"])
    #expect(
      FindingSample("Từ đầu năm 2024 đến nay, tiếp nhận 82 hồ sơ.").found.first?.periodFrom?.description == "2024-01-01"
    )
  }

  @Test func whatOnePeriodBroughtIsOfThatPeriod() {
    func flow(_ text: String) -> [Bool?] {
      FindingSample(text, form: "Báo cáo", issued: "2025-01-10").found.map(\.isCumulative)
    }
    #expect(flow("Trong năm 2024, đã đào tạo 850 cán bộ.") == [false])
    #expect(flow("Năm 2023, tỉnh đã lắp đặt 300 trạm.") == [false])
    #expect(flow("6 tháng đầu năm 2024 thu hoạch 574.341 tấn.") == [false])
    #expect(flow("Lũy kế đến hết năm 2024, đã đào tạo 250 cán bộ.") == [true])
    #expect(flow("Đến hết năm 2024 đã đào tạo 250 cán bộ.") == [nil])
    #expect(flow("Năm 2024 có 56 sản phẩm; tỷ lệ hồ sơ trực tuyến đạt 75%.") == [nil, nil])
  }

  @Test func wordOfAnEstimateBelongsToTheClause() {
    let sample = FindingSample("Ước đến ngày 31/12/2024, tỷ lệ hồ sơ trực tuyến đạt 75%.")
    #expect(sample.quotes.first?.hasPrefix("Ước") ?? false)
    #expect(sample.found.map(\.subject) == ["tỷ lệ hồ sơ trực tuyến"])
  }

  @Test(
    arguments: [
      ("Thành phố Đồng Hới có 95% xã có mạng.", "Thành phố Đồng Hới"),
      ("Riêng Sở Y tế, 99% hồ sơ đúng hạn.", "Sở Y tế"),
      ("Ở Hàn Quốc, 25% doanh nghiệp dùng máy.", "Hàn Quốc"),
      ("Huyện Lệ Thủy có 92% hồ sơ trực tuyến.", "Huyện Lệ Thủy"),
      ("Tại Trung tâm Phục vụ hành chính công, 98% hồ sơ đúng hạn.", nil), ("Toàn tỉnh có 98% hồ sơ đúng hạn.", nil),
      ("Sở Thông tin và Truyền thông đã đào tạo 300 cán bộ.", nil), ("Có 98% xã NTM nâng cao.", nil),
      ("Thành phố Hà Nội có 98% hồ sơ đúng hạn.", "Hà Nội"),
    ] as [(String, String?)])
  func placeOrBodyOfAFigure(_ text: String, _ place: String?) {
    #expect(FindingSample(text, form: "Báo cáo").found.first?.place == place, "\(text)")
  }
}

/// Tables of reports.
@Suite struct ResultTableTests {
  @Test func planReachedShareAndJudgement() {
    let body = """
      ## Kết quả

      | TT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Ước thực hiện 2024 | Tỷ lệ (%) | So cùng kỳ (%) | Đánh giá |
      |---|---|---|---|---|---|---|---|
      | I | Kinh tế | | | | | | |
      | 1 | Sản lượng muối | tấn | 8.000 | 8.412,5 | 105,16 | 102,3 | Vượt |
      | 2 | Tỷ lệ đô thị hóa | % | 30 | - | - | - | |
      | 3 | Lao động được đào tạo 6 tháng đầu năm | người | 900 | 410 | 45,6 | - | Chưa đạt |
      """
    let sample = FindingSample(body, form: "Báo cáo")
    #expect(
      sample.lines == [
        "8412.5 tấn kh105.16 Δ2.3% /8000 [Vượt] 2024-12-31 ~", "410 người kh45.6 /900 [Chưa đạt] 2024-06-30",
      ])
    #expect(sample.found.map(\.subject) == ["Sản lượng muối", "Lao động được đào tạo 6 tháng đầu năm"])
    #expect(sample.found.map { $0.asOf?.source } == [.column, .clause])
  }

  @Test func setAgainstReached() {
    let body = """
      ## Kết quả năm 2023

      | Chỉ tiêu | Đề ra năm 2023 | Kết quả thực hiện | Đánh giá |
      |---|---|---|---|
      | Hồ sơ nộp trực tuyến | 30% | 75,3% | Vượt |
      """
    #expect(
      FindingSample(body, form: "Kế hoạch", issued: "2024-01-20").lines == ["75.3% /30 [Vượt] 2023-12-31"])
  }

  @Test func columnOfEachYear() {
    let body = """
      | Chỉ tiêu | Đơn vị | 2021 | 2022 | 2023 | 2025 |
      |---|---|---|---|---|---|
      | Bác sĩ trên 1 vạn dân | người | 9,8 | 10.2 | - | 12 |
      """
    #expect(
      FindingSample(body, form: "Báo cáo").lines == ["9.8 người 2021-12-31", "10.2 người 2022-12-31"])
  }

  @Test func placesAndRanks() {
    let body = """
      | Địa phương | Chỉ số 2023 | Xếp hạng |
      |---|---|---|
      | Hà Nội | 0,8241 | 1 |
      """
    let sample = FindingSample(body, title: "Chỉ số chuyển đổi số năm 2023")
    #expect(sample.lines == ["0.8241 2023-12-31", "1 hạng ranking 2023-12-31"])
    #expect(sample.found.map(\.place) == ["Hà Nội", "Hà Nội"])
  }

  @Test func planWithoutColumnsOfResultsHasNone() {
    let body = """
      ## Mục tiêu

      | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2030 |
      |---|---|---|---|
      | Xã thông minh | xã | 10 | 40 |
      """
    #expect(FindingSample(body, form: "Kế hoạch").figures == [])
  }
}

/// The day of the act to which a text is attached is none of its figures.
@Suite struct DaysOfAttachments {
  @Test(arguments: [
    "(Kèm theo Quyết định số 99/QĐ-UBND ngày 10 tháng 02 năm 2026",
    "*(Ban hành kèm theo Quyết định số /QĐ-UBND ngày tháng 02 năm 2026 của UBND tỉnh)*",
    "(kèm theo Báo cáo số 5/BC-UBND ngày 28/02/2026):",
  ])
  func sayNothing(_ line: String) {
    let sample = FindingSample(
      "# Báo cáo kết quả năm 2025\n\n\(line)\n\nTỷ lệ hồ sơ trực tuyến đạt 93,01%.\n",
      title: "Báo cáo kết quả năm 2025",
      form: "Báo cáo", issued: "2026-02-12")
    #expect(sample.days.map { $0.prefix(10) } == ["2025-12-31"])
  }
}
