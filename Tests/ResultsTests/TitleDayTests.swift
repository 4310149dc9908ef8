import Testing

/// Of which day figures are that name none: the period of the title, also where it is that of the plan reported on.
@Suite struct TitleDayTests {
  @Test(arguments: [
    ("Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số năm 2025", "2026-01-05", "2025-12-31"),
    ("Báo cáo tình hình thực hiện Kế hoạch chuyển đổi số năm 2025", "2026-01-05", "2025-12-31"),
    ("Báo cáo việc thực hiện Kế hoạch chuyển đổi số năm 2025 của tỉnh", "2026-01-05", "2025-12-31"),
    ("Báo cáo thực hiện kế hoạch chuyển đổi số Quý IV/2025", "2026-01-05", "2025-12-31"),
    ("Báo cáo kết quả thực hiện kế hoạch chuyển đổi số 9 tháng năm 2025", "2025-10-05", "2025-09-30"),
    ("Báo cáo kết quả thực hiện Kế hoạch năm 2025, nhiệm vụ trọng tâm năm 2026", "2026-01-05", "2025-12-31"),
    ("Báo cáo kết quả năm 2025 và phương hướng, nhiệm vụ năm 2026", "2025-12-20", "2025-12-31"),
    ("Báo cáo tổng kết thực hiện Kế hoạch chuyển đổi số giai đoạn 2021-2025", "2026-01-15", "2025-12-31"),
    ("Báo cáo sơ kết thực hiện Kế hoạch chuyển đổi số giai đoạn 2021-2025", "2024-01-15", "2024-01-15"),
    ("Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số năm 2025", "2025-06-20", "2025-06-20"),
    ("Báo cáo tiến độ thực hiện Kế hoạch chuyển đổi số năm 2026", "2026-05-10", "2026-05-10"),
    ("Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số năm 2025", "2025-12-10", "2025-12-31"),
    ("Báo cáo kết quả thực hiện nhiệm vụ năm 2025", "2026-01-05", "2025-12-31"),
    ("Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW năm 2025", "2026-01-05", "2025-12-31"),
  ])
  func periodOfAReportsTitle(_ title: String, _ issued: String, _ day: String) {
    let sample = FindingSample("Tỷ lệ hồ sơ trực tuyến đạt 72%.", title: title, form: "Báo cáo", issued: issued)
    #expect(sample.found.map { $0.asOf?.day.description ?? "-" } == [day])
  }

  @Test(arguments: ["Về cả nước", "Về toàn quốc", "Về huyện Mộc Châu", "Về tỉnh Lào Cai", "Cả nước đạt nhiều kết quả"])
  func aLabelThatNamesWhoseFiguresFollowStays(_ label: String) {
    let found = FindingSample("\(label): tỷ lệ hồ sơ trực tuyến đạt 60%.", title: "Báo cáo năm 2024", form: "Báo cáo")
      .found
    #expect(found.count == 1 && found.first?.subject != "tỷ lệ hồ sơ trực tuyến", "\(found.map(\.subject))")
  }

  @Test func yearsThatAreNotOverAreYearsUpToNow() {
    let text = "Nhiệm kỳ 2020-2025, toàn xã kết nạp mới 69 đảng viên."
    #expect(FindingSample(text, issued: "2025-08-21").found.map { $0.asOf?.day.description } == ["2025-08-21"])
    #expect(FindingSample(text, issued: "2025-12-01").found.map { $0.asOf?.day.description } == ["2025-12-31"])
  }

  @Test func fromTheYearsFirstDayUpToNow() {
    for lead in ["Từ đầu năm đến nay", "Tính từ đầu năm đến nay", "Kể từ đầu năm đến nay"] {
      let text = "Năm 2021, tỉnh tổ chức 83 đợt. \(lead), toàn tỉnh đã tổ chức 42 hội nghị."
      let found = FindingSample(text, issued: "2022-06-13").found.last
      #expect(found?.asOf?.day.description == "2022-06-13")
      #expect(found?.periodFrom?.description == "2022-01-01")
    }
  }

  @Test func goalsThatAListOrAPlanSetsAreNoResults() {
    let list =
      "Đại hội đề ra 12 chỉ tiêu: Thu ngân sách bình quân hằng năm đạt 10%; tỷ lệ tham gia bảo hiểm y tế đạt 99,2%."
    #expect(FindingSample(list, issued: "2025-08-21").figures.filter { !$0.hasSuffix("tally") } == [])
    let plan = "Đại hội cổ đông đã thông qua kế hoạch sản xuất năm 2018 với doanh thu ước đạt trên 201 tỷ đồng."
    #expect(FindingSample(plan, issued: "2018-05-17").figures == [])
    let share = "Sản lượng tiêu thụ chỉ đạt gần 23 triệu m3, hoàn thành 96% kế hoạch."
    #expect(FindingSample(share, issued: "2018-05-17").figures == ["~23 triệu m3 kh96"])
  }
}
