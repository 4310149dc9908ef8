import Testing

/// Certain is given only where every word from the sentence's start to the end of the clause is known to speak for the measure.
@Suite struct GateTests {
  private static let measure = "tỷ lệ hồ sơ trực tuyến đạt 98%"

  private func isCertain(_ report: String, title: String = "", reportOf: String? = "UBND tỉnh Quảng Nam") -> Bool {
    MatchingTests.Sample(
      plan: "- Đến năm 2024, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.", report: report, reportOf: reportOf,
      title: title
    ).lines.contains { $0.hasPrefix("98 ") && $0.hasSuffix("certain") }
  }

  @Test(arguments: [
    "Bộ Tư pháp có", "Ngành Y tế có", "Lĩnh vực đất đai có", "Một số đơn vị có", "Đơn vị cao nhất có",
    "Nhóm dẫn đầu có",
    "Nhờ vậy, toàn phường có", "05 xã có", "Có 05 xã", "Các tỉnh bạn có", "Bình quân các tỉnh trong vùng,",
    "Trong 10 xã điểm,", "Với 25 dịch vụ thiết yếu,", "Chỉ sau 3 tháng thí điểm tại 2 xã,",
    "Theo khảo sát 100 người dân,",
    "Khi hoàn thành dự án,", "Để được công nhận,", "Điều kiện là", "Giai đoạn trước,", "Nhiệm kỳ trước,",
    "Trước khi sáp nhập,", "Ngày cao điểm,", "Xã phấn đấu, đến nay", "Buổi sáng,", "Phần mềm mới giúp",
    "Hội nghị thống nhất",
    "Bộ tiêu chí yêu cầu", "Nghị quyết giao", "Vùng đồng bằng có", "Hộ kinh doanh có", "Doanh nghiệp nhà nước có",
    "Các dự án trọng điểm có", "Tuần qua,", "Năm ngoái,", "Đầu tuần,", "Hà Nội có", "Trong giờ hành chính,",
    "Ở miền núi,",
    "Tổ công nghệ số cho biết", "Người cao tuổi có", "Nếu không tính đất đai,", "Trong đó,", "Dự thảo nêu",
    "Đề án đặt ra",
  ])
  func wordsBeforeTheMeasureThatMayLimitItAreNotCertain(_ lead: String) {
    let text = lead + " " + Self.measure
    #expect(!isCertain(text.prefix(1).uppercased() + text.dropFirst() + "."), "\(lead)")
  }

  @Test(arguments: [
    "Xã Gio Linh là đơn vị tiêu biểu.", "Sở Y tế đã chỉ đạo quyết liệt. Đến nay", "Ở cấp xã.", "Nhiều xã đã làm tốt.",
    "Đơn vị dẫn đầu là Sở Tư pháp.", "Trung tâm hành chính công hoạt động tốt.", "Công an tỉnh đã số hóa hồ sơ.",
    "Doanh nghiệp bưu chính tham gia tích cực.",
  ])
  func bodyOfTheSentenceBeforeMayStillSpeak(_ before: String) {
    let text = before.hasSuffix(".") ? "T" + Self.measure.dropFirst() : Self.measure
    #expect(!isCertain("\(before) \(text)."), "\(before)")
  }

  @Test(arguments: [
    "tại các xã", "trong giờ hành chính", "của ngành y tế", "(quý IV)", "(mức độ 3)", "(25 DVC thiết yếu)",
    "trong tháng 12", "đợt 1",
    "ở vùng cao", "[đất đai]", "vào những ngày cuối tháng", "(KH)", "theo kế hoạch đề ra", "(mẫu)", "khi thí điểm",
    "(trừ đất đai)",
  ])
  func wordsBehindTheFigureThatMayLimitItAreNotCertain(_ rest: String) {
    #expect(!isCertain("Tỷ lệ hồ sơ trực tuyến đạt 98% \(rest)."), "\(rest)")
  }

  @Test(arguments: [
    "", "Đến nay, ", "Năm 2024, ", "Đến hết năm 2024, ", "Tính đến 31/12/2024, ", "Nhờ đó, ", "Cụ thể, ", "Hiện nay, ",
    "Toàn tỉnh có ", "Trên địa bàn tỉnh, ", "Tỉnh Quảng Nam có ", "Trong năm 2024, ", "Đến ngày 31/12/2024, ",
    "Kết quả, ",
    "Bên cạnh đó, ", "Đến cuối năm 2024, ", "Đến nay, trên địa bàn tỉnh Quảng Nam, ", "Cả năm 2024, ",
    "Vì vậy, đến hết năm 2024 ",
    "Kết quả là ", "Tính chung toàn tỉnh, ", "Năm 2024, toàn tỉnh đạt ", "Theo thống kê, ", "Ngoài ra, ",
    "Qua rà soát, đến nay ",
    "UBND tỉnh đã ban hành kế hoạch. Đến nay, ", "Công tác chỉ đạo được quan tâm. Kết quả, ",
    "Kinh tế - xã hội ổn định. Đến nay, ", "Cơ sở vật chất được đầu tư. Đến nay, ", "Bộ máy được kiện toàn. Đến nay, ",
    "Xã hội số phát triển. Đến nay, ", "Công tác chuyển đổi số tiếp tục được đẩy mạnh, ", "An sinh được bảo đảm, ",
    "Đời sống nhân dân được nâng lên, ", "Hạ tầng đồng bộ, ",
  ])
  func timesLinksAndTheWholeLimitNothing(_ lead: String) {
    let text = lead + Self.measure
    #expect(isCertain(text.prefix(1).uppercased() + text.dropFirst() + "."), "\(lead)")
  }

  @Test(arguments: [
    "", " (vượt 28% so với kế hoạch)", " (kế hoạch 70%)", ", vượt mục tiêu đề ra", " năm 2024",
    ", tăng 3% so với năm 2023", " toàn tỉnh",
    " trên địa bàn tỉnh", " tổng số hồ sơ", " (đạt mục tiêu Nghị quyết)", "; các mặt khác ổn định",
    " vào cuối năm 2024",
  ])
  func judgementsPlansAndTimesBehindTheFigureLimitNothing(_ rest: String) {
    #expect(isCertain("Tỷ lệ hồ sơ trực tuyến đạt 98%\(rest)."), "\(rest)")
  }

  @Test(arguments: [
    "Sở Y tế Quảng Nam: chuyển đổi số", "Bệnh viện đa khoa tỉnh Quảng Nam chuyển đổi số",
    "Phường Quảng Nam chuyển đổi số",
    "Điện lực Quảng Nam chuyển đổi số", "Quảng Nam: Xã Gio Linh chuyển đổi số", "So sánh Quảng Nam với cả nước",
    "Hội Nông dân tỉnh Quảng Nam chuyển đổi số", "Viettel Quảng Nam chuyển đổi số",
  ])
  func newsTitlesOfABodyOrAnotherPlaceAreNotSure(_ title: String) {
    #expect(!isCertain("Đến hết năm 2024, \(Self.measure).", title: title, reportOf: nil), "\(title)")
  }

  @Test(arguments: [
    "Quảng Nam: Chuyển đổi số năm 2024", "Chuyển đổi số tại Quảng Nam", "Kết quả chuyển đổi số của tỉnh Quảng Nam",
    "Tình hình kinh tế - xã hội tỉnh Quảng Nam năm 2024", "Quảng Nam đẩy mạnh chuyển đổi số",
  ])
  func newsTitlesOfTheProvinceAreSure(_ title: String) {
    #expect(isCertain("Đến hết năm 2024, \(Self.measure).", title: title, reportOf: nil), "\(title)")
  }

  /// A clause before the measure that is of another body, or says when, where or of what, limits it.
  @Test(arguments: [
    "Sở Y tế đẩy mạnh chuyển đổi số, ", "Đà Nẵng phát triển nhanh, ", "Huế phát triển, ", "Khi hạ tầng phát triển, ",
    "Với dịch vụ được mở rộng, ", "Tại nơi hạ tầng phát triển, ", "Bộ Tư pháp tăng cường chỉ đạo, ",
  ])
  func clausesOfOthersDoLimit(_ lead: String) {
    #expect(!isCertain(lead + Self.measure + "."), "\(lead)")
  }

  /// Clauses that say something whole, lead-ins, references and clauses with figures of their own say nothing of the next.
  @Test(arguments: [
    "Kinh tế - xã hội ổn định, ", "Hoạt động tăng khá, ", "Mặc dù gặp nhiều khó khăn, ", "Nhờ chuyển đổi số mạnh mẽ, ",
    "Qua 01 năm triển khai, ", "Sau 1 năm thực hiện Kế hoạch, ", "Thực hiện Kế hoạch số 10/KH-UBND, ",
    "Thực hiện chỉ đạo của Thủ tướng Chính phủ, ", "Triển khai Đề án 06, ",
    "Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy về kinh tế số, ", "Theo số liệu công bố ngày 10/01/2025, ",
    "Trong bối cảnh nhiều khó khăn, ", "Năm qua, ", "Lần đầu tiên, ", "Tính đến 17 giờ ngày 31/12/2024, ",
    "Đến ngày 20 tháng 12 năm 2024, ", "Cả nước đạt 42%; bộ, ngành đạt 61%; ", "Xã hội hóa được đẩy mạnh. Đến nay, ",
    "Có 7/7 chỉ tiêu đạt và vượt, gồm: ", "Kết quả thực hiện các chỉ tiêu: ",
  ])
  func whatSaysSomethingWholeLimitsNothing(_ lead: String) {
    let text = lead + Self.measure
    #expect(isCertain(text.prefix(1).uppercased() + text.dropFirst() + "."), "\(lead)")
  }

  @Test(arguments: [
    "Theo báo cáo của xã Gio Linh, ", "Triển khai thí điểm, ", "Triển khai mô hình điểm tại 5 xã, ",
    "Thực hiện Kế hoạch số 10/KH-UBND tại các xã vùng cao, ", "Nhờ sự nỗ lực của Sở Y tế, ",
    "Hoạt động của các bệnh viện được đẩy mạnh, ", "Cấp xã được quan tâm, ", "Đất đai: ", "Sau 3 tháng thí điểm, ",
    "VNPT mở rộng hạ tầng, ", "Trường học phát triển. Đến nay, ", "Nhóm 5 xã dẫn đầu có ", "Quý IV/2024, ",
  ])
  func leadInsOfAPartDoLimit(_ lead: String) {
    let text = lead + Self.measure
    #expect(!isCertain(text.prefix(1).uppercased() + text.dropFirst() + "."), "\(lead)")
  }

  @Test func oneMonthOrQuarterIsCountedByAnEditor() {
    let plan = "- Đến năm 2024, đào tạo 1.000 cán bộ."
    for lead in ["Quý IV/2024", "Tháng 12/2024"] {
      #expect(MatchingTests.Sample(plan: plan, report: lead + " đào tạo 80 cán bộ.").lines == ["80 → 1 unsure"])
    }
  }

  /// The plan's own value, said again and judged so, tells that the goal still stands after a merger; nothing else does.
  @Test func placeThatTookOthersInAnswersItsPlanOfTheYearWhereTheReportJudgesByIt() {
    func line(_ rest: String) -> String? {
      MatchingTests.Sample(
        plan: "- Tỷ lệ hồ sơ trực tuyến đạt 70%.", report: "Năm 2025, tỷ lệ hồ sơ trực tuyến đạt \(rest).",
        planOf: "UBND tỉnh Cà Mau", reportOf: "UBND tỉnh Cà Mau", planIssued: "2025-01-10",
        reportIssued: "2026-01-10", planTitle: "Kế hoạch năm 2025", year: 2025
      ).lines.first
    }
    #expect(line("70% (đạt mục tiêu Nghị quyết đề ra)") == "70 → 1 certain")
    #expect(line("75%, vượt kế hoạch đề ra") == "75 → 1 certain")
    #expect(line("75%") == "75 → 1 unsure")
    #expect(line("65%, vượt kế hoạch đề ra") == "65 → 1 unsure")
  }

  @Test func bareUnitAnswersOnlyThePlanThatItStatesExactly() {
    let plan = "- Thu hút 8 triệu lượt khách du lịch, trong đó 131.000 lượt khách quốc tế."
    func last(_ text: String) -> String? { MatchingTests.Sample(plan: plan, report: text).lines.last }
    let lead = "Thu hút gần 8,1 triệu lượt khách du lịch (trong đó, "
    #expect(last(lead + "131.000 lượt khách, đạt 100% kế hoạch).") == "131000 → 2 certain")
    #expect(last(lead + "131.000 lượt khách).") != "131000 → 2 certain")
    #expect(last(lead + "90.000 lượt khách, đạt 100% kế hoạch).") != "90000 → 2 certain")
  }
}
