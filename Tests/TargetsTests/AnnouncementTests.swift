import Markup
import Targets
import Testing

/// What a lead-in, a heading or a column says of the figures that follow by its time: what lies behind the document's own year
/// is aimed at, what lies before it is told.
@Suite struct AnnouncementTests {
  private static let items = [
    "Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng", "Tổng thu ngân sách 5.200 tỷ đồng", "Tỷ lệ đô thị hóa đạt 33,5%",
    "72 xã đạt chuẩn nông thôn mới", "Giải quyết việc làm cho 12.500 lao động", "Sản lượng lương thực 250.000 tấn",
    "Trồng rừng tập trung: 9.300 ha", "14,5 bác sĩ/vạn dân", "GRDP bình quân đầu người - 104 triệu đồng",
    "Độ che phủ rừng (%): 50", "Công suất điện gió 1.500 MW", "Tuổi thọ trung bình 75 tuổi",
    "Đàn trâu bò: 125.000 con", "Tốc độ tăng trưởng 8 - 8,5%",
  ]

  /// The documents of the end of 2025 and the beginning of 2026 in which the same list may stand.
  enum Kind: CaseIterable { case plan, resolution, news, report }

  private func count(_ body: String, in kind: Kind) -> Int {
    let document = Markdown.parse(body, file: "mau.md").value
    let context: TargetContext =
      switch kind {
      case .plan: TargetContext(title: "Kế hoạch phát triển kinh tế - xã hội năm 2026", issuedYear: 2026)
      case .resolution: TargetContext(title: "Nghị quyết về nhiệm vụ năm 2026", issuedYear: 2025)
      case .news: TargetContext(title: "Kỳ họp thành công tốt đẹp", issuedYear: 2025, isNews: true)
      case .report:
        TargetContext(
          title: "Báo cáo tình hình kinh tế - xã hội năm 2025 và nhiệm vụ năm 2026", issuedYear: 2025, isReport: true)
      }
    return TargetFinder.find(in: document, context: context).count
  }

  private func list(_ lead: String) -> String {
    lead + "\n\n" + Self.items.map { "- \($0);" }.joined(separator: "\n")
  }

  private func run(_ lead: String) -> String {
    lead + " " + Self.items.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: "; ") + "."
  }

  @Test(arguments: [
    "Năm 2026, phấn đấu:", "Đến năm 2030:", "Giai đoạn 2026 - 2030:", "Nghị quyết đặt ra đến năm 2030:",
    "Kế hoạch năm 2026:", "Trong năm 2026, tỉnh sẽ:", "Hướng tới năm 2030, tỉnh có:", "Dự kiến đến hết năm 2026:",
    "Hội đồng nhân dân tỉnh thông qua các chỉ tiêu năm 2026 như sau:", "Năm 2026 có 12 chỉ tiêu, gồm:",
    "Bước sang năm 2026, bức tranh của tỉnh cần có những mảng màu mới:",
  ])
  func whatIsToComeIsAimedAt(_ lead: String) {
    for kind in Kind.allCases {
      #expect(count(list(lead), in: kind) == Self.items.count, "\(kind): \(lead)")
      #expect(count(run(lead), in: kind) == Self.items.count, "\(kind), in one sentence: \(lead)")
    }
  }

  @Test(arguments: ["## Đến năm 2030", "**Giai đoạn 2026 - 2030**", "## Phương hướng năm 2026"])
  func soIsWhatAHeadingPutsThere(_ heading: String) {
    for kind in Kind.allCases {
      #expect(count(list(heading), in: kind) == Self.items.count, "\(kind): \(heading)")
    }
  }

  @Test(arguments: [
    "Kết quả năm 2025:", "Tính đến nay, toàn tỉnh có:", "Năm 2024:", "Giai đoạn 2021 - 2024:",
    "Có 12 chỉ tiêu hoàn thành, gồm:", "Dự báo đến năm 2030:", "Niên giám thống kê năm 2024 cho biết:",
    "Ước thực hiện năm 2025:", "Năm 2024, tỉnh đã đạt được:",
  ])
  func whatIsOverIsTold(_ lead: String) {
    for kind in Kind.allCases {
      #expect(count(list(lead), in: kind) == 0, "\(kind): \(lead)")
      #expect(count(run(lead), in: kind) == 0, "\(kind), in one sentence: \(lead)")
    }
  }

  @Test(arguments: ["Năm 2025:", "Năm 2025, tỉnh đạt được:", "## Giai đoạn 2021 - 2025"])
  func aPlanOfTheNextYearTellsOfItsOwn(_ lead: String) {
    for kind in [Kind.plan, .resolution, .report] {
      #expect(count(list(lead), in: kind) == 0, "\(kind): \(lead)")
    }
  }

  @Test func whatWasSetIsNotWhatWasReached() {
    #expect(count(run("Kết luận đã nêu rõ mục tiêu đến năm 2030:"), in: .news) == Self.items.count)
    #expect(count(run("Đại hội đã đề ra các chỉ tiêu đến năm 2030 như:"), in: .news) == Self.items.count)
    #expect(count(list("Nghị quyết đã hoàn thành các chỉ tiêu sau:"), in: .news) == 0)
  }

  @Test(arguments: [
    "Báo cáo chuyển đổi số năm 2025", "Báo cáo công tác cải cách hành chính quý IV năm 2025", "Báo cáo giám sát",
    "Báo cáo sơ kết 6 tháng đầu năm 2025",
  ])
  func aReportPromisesOnlyWhereItSaysSo(_ title: String) {
    func count(_ body: String) -> Int {
      TargetFinder.find(
        in: Markdown.parse(body, file: "mau.md").value,
        context: TargetContext(title: title, issuedYear: 2025, isReport: true)
      ).count
    }
    let told = "Tỷ lệ hộ nghèo còn 4%. 79% trường đạt chuẩn. Tỷ lệ lao động qua đào tạo đạt 75%."
    #expect(count(told) == 0)
    #expect(count("## Phương hướng\n\n" + told) == 3)
    #expect(count("Năm 2026, phấn đấu tỷ lệ hộ nghèo còn 3%.") == 1)
    #expect(count("Năm 2026, tỷ lệ hộ nghèo còn 3%.") == 1)
  }

  @Test func aPlanThatItsTitlePromisesNeedsNoHeadingOfGoals() {
    let text = """
      Trong lĩnh vực kinh tế:

      Tổng thu ngân sách đạt 53.152 triệu đồng. Lương thực bình quân đầu người đạt trên 550kg/người/năm. Thực hiện trồng 110ha \
      cây ăn quả; 90ha cây thuốc lá; 70ha khoai lang, 60ha đậu tương. Tăng hệ số sử dụng đất lên 1,76 lần;

      Tổng đàn gia súc có 13.778 con; 35.000 con lợn. Trồng mới 2.000ha rừng; duy trì tỷ lệ che phủ rừng đạt 59%.
      """
    func count(_ title: String, issued: Int = 2012, isNews: Bool = false, isReport: Bool = false) -> Int {
      TargetFinder.find(
        in: Markdown.parse(text, file: "mau.md").value,
        context: TargetContext(title: title, issuedYear: issued, isNews: isNews, isReport: isReport)
      ).count
    }
    #expect(count("Nghị quyết về nhiệm vụ và giải pháp phát triển kinh tế - xã hội năm 2012") == 11)
    #expect(count("Kế hoạch phát triển kinh tế - xã hội năm 2012") == 11)
    #expect(count("Báo cáo kết quả thực hiện nhiệm vụ năm 2012", isReport: true) == 0)
    #expect(count("Chợ Đồn phát triển kinh tế - xã hội", isNews: true) < 3)
  }

  // MARK: Tables

  private func cells(_ head: String, in kind: Kind) -> Int {
    let columns = head.split(separator: "|").map { $0.trimmingPrefix(" ") }
    let rows = [("Tổng sản phẩm", "tỷ đồng", "41.000", "45.000"), ("Tỷ lệ hộ nghèo", "%", "4,2", "3,1")].map { row in
      columns.enumerated().map { column, head in
        if column == 0 { return row.0 }
        if head.hasPrefix("ĐVT") || head.hasPrefix("Đơn vị") { return row.1 }
        return column + 1 == columns.count ? row.3 : row.2
      }.joined(separator: " | ")
    }
    let rule = columns.map { _ in "---" }.joined(separator: " | ")
    return count("| \(head) |\n| \(rule) |\n| \(rows[0]) |\n| \(rows[1]) |", in: kind)
  }

  @Test(arguments: [
    "Chỉ tiêu | ĐVT | Năm 2025 | Năm 2026", "Nội dung | Đơn vị tính | Thực hiện 2025 | Kế hoạch 2026",
    "Danh mục | ĐVT | Ước 2025 | Dự kiến 2026", "Ngành | ĐVT | KH 2026", "Diễn giải | ĐVT | Kế hoạch 2026",
    "Chỉ tiêu | ĐVT | Giai đoạn 2021-2025 | Giai đoạn 2026-2030", "Tên chỉ tiêu | Đơn vị tính | Đến năm 2030",
  ])
  func theColumnOfTheYearToComeIsTheGoal(_ head: String) {
    for kind in Kind.allCases { #expect(cells(head, in: kind) == 2, "\(kind): \(head)") }
  }

  @Test(arguments: [
    "Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024", "Tên dịch vụ | ĐVT | Mức giá", "Sản phẩm | ĐVT | Đơn giá năm 2026",
    "Chỉ tiêu | ĐVT | Thực hiện 2024 | Thực hiện 2025",
  ])
  func columnsOfYearsThatAreOverAndOfPricesAreNone(_ head: String) {
    for kind in Kind.allCases { #expect(cells(head, in: kind) == 0, "\(kind): \(head)") }
  }
}

/// The years of titles.
@Suite struct TitleYearTests {
  private func years(_ title: String, issued: Int, heading: String = "## PHƯƠNG HƯỚNG", isReport: Bool = false)
    -> [Int?]
  {
    TargetFinder.find(
      in: Markdown.parse("\(heading)\n\n80% hộ có internet.", file: "mau.md").value,
      context: TargetContext(title: title, issuedYear: issued, isReport: isReport)
    ).map(\.deadlineYear)
  }

  @Test func ofATitleInTwoHalvesTheSecondIsToCome() {
    for title in [
      "Báo cáo kết quả năm 2023 và phương hướng, nhiệm vụ năm 2024",
      "Báo cáo tình hình kinh tế - xã hội năm 2023, kế hoạch năm 2024",
      "Báo cáo tổng kết công tác năm 2023; mục tiêu, nhiệm vụ năm 2024",
      "Báo cáo đánh giá giai đoạn 2021 - 2023 và phương hướng năm 2024",
    ] {
      #expect(years(title, issued: 2023, isReport: true) == [2024], "\(title)")
      #expect(years(title, issued: 2024, isReport: true) == [2024], "\(title)")
    }
    #expect(years("Báo cáo kết quả thực hiện kế hoạch năm 2023", issued: 2023, isReport: true) == [2023])
  }

  @Test func aYearWithinThePeriodIsThePlans() {
    #expect(years("Kế hoạch thực hiện Chương trình giai đoạn 2021-2025 trong năm 2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch thực hiện Chương trình giai đoạn 2021 - 2025 năm 2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch năm 2023 thực hiện Chương trình giai đoạn 2021-2025", issued: 2023) == [2023])
    #expect(years("Kế hoạch phát triển giai đoạn 2021-2025", issued: 2023) == [2025])
    #expect(years("Kế hoạch phát triển giai đoạn 2021-2025, tầm nhìn đến năm 2030", issued: 2023) == [2025])
  }

  @Test func theYearOfALawIsNone() {
    #expect(years("Kế hoạch thực hiện Luật Đất đai 2024", issued: 2024) == [nil])
    #expect(years("Kế hoạch triển khai Luật Đất đai năm 2024", issued: 2024) == [nil])
    #expect(years("Kế hoạch tuyên truyền pháp luật đến năm 2025", issued: 2024) == [2025])
    #expect(years("Kế hoạch thực hiện Luật Đất đai năm 2024 đến năm 2026", issued: 2024) == [2026])
  }

  @Test func aMonthOrQuarterIsOfItsYear() {
    #expect(years("Kế hoạch tháng 10/2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch công tác tháng 10 năm 2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch công tác quý IV/2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch thực hiện Nghị quyết ngày 22 tháng 12 năm 2024", issued: 2024) == [nil])
  }

  @Test func aPartOfAYearHasItsDay() {
    func days(_ title: String) -> [String] {
      TargetFinder.find(
        in: Markdown.parse("## Mục tiêu\n\n80% hộ có internet.", file: "mau.md").value,
        context: TargetContext(title: title, issuedYear: 2026)
      ).map { "\($0.deadlineYear ?? 0) \($0.terms?.deadline?.description ?? "-")" }
    }
    #expect(days("Kế hoạch công tác 6 tháng đầu năm 2026") == ["2026 2026-06-30"])
    #expect(days("Kế hoạch công tác quý I năm 2026") == ["2026 2026-03-31"])
    #expect(days("Kế hoạch tháng 10 năm 2026") == ["2026 2026-10-31"])
    #expect(days("Kế hoạch công tác năm 2026") == ["2026 -"])
  }

  @Test func theYearBehindACitedDocumentIsThePlans() {
    #expect(years("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2026", issued: 2026) == [2026])
    #expect(years("Kế hoạch thực hiện Chiến lược đến năm 2025 trên địa bàn tỉnh năm 2023", issued: 2023) == [2023])
    #expect(years("Kế hoạch thực hiện Chiến lược đến năm 2025, định hướng đến năm 2030", issued: 2023) == [2025])
  }
}

/// What is ranked, and what is not meant.
@Suite struct RankedAndExceptedTests {
  private func displays(_ item: String) -> [String] {
    let targets = Sample("## Mục tiêu\n\n- \(item).", title: "Kế hoạch đến năm 2030", issued: 2026).targets
    return targets.map { "\($0.subject)|\($0.comparator.rawValue)|\(Int($0.value))|\($0.unit)" }
  }

  @Test func aNameBeforeTheRankIsWhatIsRanked() {
    for (item, subject, value) in [
      ("Chỉ số PCI xếp hạng 20", "Chỉ số PCI", 20), ("PCI vào top 20", "PCI", 20),
      ("Chỉ số PCI thuộc nhóm 20 tỉnh dẫn đầu", "Chỉ số PCI", 20), ("DTI trong nhóm 15 cả nước", "DTI", 15),
      ("Chỉ số cải cách hành chính xếp thứ 15 cả nước", "Chỉ số cải cách hành chính", 15),
      ("Chỉ số PAPI đứng trong nhóm 10 tỉnh, thành phố", "Chỉ số PAPI", 10),
      ("Chỉ số chuyển đổi số đứng thứ 12 toàn quốc", "Chỉ số chuyển đổi số", 12),
      ("Đến năm 2028 chỉ số PCI của tỉnh thuộc nhóm 20 tỉnh dẫn đầu", "chỉ số PCI của tỉnh", 20),
      ("Phấn đấu đến năm 2028, chỉ số PCI thuộc nhóm 20 tỉnh dẫn đầu", "chỉ số PCI", 20),
    ] {
      #expect(displays(item) == ["\(subject)|<=|\(value)|hạng"], "\(item)")
    }
  }

  @Test func anExceptionStandsBeforeTheFigureThatIsMeant() {
    #expect(displays("Trừ 2 xã đảo, 100% xã có đường ô tô") == ["xã|=|100|%"])
    #expect(displays("Ngoài ngân sách tối thiểu 2.000 hộ") == ["hộ|>=|2000|hộ"])
    #expect(displays("Ngoài ngân sách: 500 tỷ đồng") == ["Ngoài ngân sách|=|500|tỷ đồng"])
  }
}

/// Whose goal it is: a plan promises its issuer's own.
@Suite struct GoalOwnerTests {
  private func count(_ sentence: String, heading: String = "", issuer: String? = "UBND tỉnh Sơn La") -> Int {
    TargetFinder.find(
      in: Markdown.parse(heading + sentence, file: "mau.md").value,
      context: TargetContext(
        title: "Kế hoạch chuyển đổi số giai đoạn 2021 - 2025", period: 2021...2025, issuedYear: 2021, issuer: issuer)
    ).count
  }

  @Test(arguments: [
    "Tỉnh Quảng Trị đặt mục tiêu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Cả nước phấn đấu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Tỉnh Quảng Trị, đến năm 2025, phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Các tỉnh bạn phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Trung ương yêu cầu đến năm 2025 tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Nếu có đủ kinh phí, tỷ lệ hồ sơ trực tuyến đạt 70%.", "Ví dụ: 70% hồ sơ được số hóa.",
    "Đề nghị Bộ hỗ trợ để đạt 70% xã số.", "Có thể đạt 70% xã số.",
    "Trước đây tỉnh đặt mục tiêu tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Chương trình mục tiêu quốc gia giảm nghèo bền vững đặt mục tiêu 80% xã có đường ô tô đến năm 2025.",
    "Chính phủ yêu cầu 100% bộ, ngành, địa phương hoàn thành số hóa hồ sơ trước năm 2024.",
    "Ấn Độ phấn đấu đạt 60% điện sạch vào năm 2025.", "Tại Nhật Bản, Chính phủ đặt mục tiêu 50% xe điện vào năm 2025.",
    "Liên minh châu Âu cam kết giảm 55% phát thải vào năm 2025.",
    "Việt Nam phấn đấu tỷ lệ đô thị hóa đạt 50% vào năm 2025.",
    "Theo Chiến lược quốc gia, đến năm 2025 Việt Nam phấn đấu 80% dân số có tài khoản.",
    "Nghị quyết số 57-NQ/TW đặt mục tiêu quy mô kinh tế số đạt 30% GDP năm 2025.",
    "Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ đặt mục tiêu 80% dịch vụ công trực tuyến toàn trình.",
    "Bộ Y tế phấn đấu 95% dân số tham gia bảo hiểm y tế năm 2025.",
    "Ngành y tế cả nước phấn đấu 95% dân số tham gia bảo hiểm y tế năm 2025.",
    "Tập đoàn VNPT cam kết phủ sóng 100% thôn bản năm 2024.",
    "Mục tiêu của cả nước đến năm 2025 là 80% dân số có tài khoản.",
    "Quy hoạch tổng thể quốc gia xác định đến năm 2025 tỷ lệ đô thị hóa đạt trên 50%.",
    "Thành phố Hà Nội phấn đấu 100% hộ có nước sạch năm 2025.",
    "Các nước ASEAN đặt mục tiêu 23% năng lượng tái tạo năm 2025.",
    "Ủy ban Dân tộc đặt mục tiêu 90% thôn có điện năm 2025.",
    "Chính phủ đặt mục tiêu:\n\n- 80% dân số có tài khoản.\n- 90% hồ sơ trực tuyến.",
  ])
  func anothersGoalIsNone(_ sentence: String) {
    #expect(count(sentence) == 0)
    #expect(count(sentence, heading: "## MỤC TIÊU\n\n") == 0)
  }

  @Test(arguments: [
    "Tỉnh Sơn La đặt mục tiêu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Thủ tướng Chính phủ giao tỉnh đến năm 2025 đạt 70% hồ sơ trực tuyến.",
    "Toàn tỉnh phấn đấu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%, đứng đầu cả nước.",
    "Sở Y tế phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 70%, theo yêu cầu của Trung ương.",
    "Kiến nghị của cử tri được giải quyết đạt 95%.", "Đề nghị của doanh nghiệp được trả lời đúng hạn đạt 100%.",
    "Hợp tác với thành phố Hà Nội, phấn đấu tỷ lệ hồ sơ trực tuyến đạt 70%.",
    "Chỉ tiêu Chính phủ yêu cầu về tỷ lệ số hóa hồ sơ: 100%.",
    "Trước đây chậm, nay phấn đấu 95% hồ sơ giải quyết đúng hạn năm 2025.",
    "Vốn ngân sách trung ương: phấn đấu 1.000 tỷ đồng.", "Chính phủ số: phấn đấu 80% hồ sơ trực tuyến năm 2025.",
    "Trung ương hỗ trợ một phần, tỉnh phấn đấu cứng hóa 80% đường xã năm 2025.",
    "Thực hiện Nghị quyết số 57-NQ/TW, tỉnh phấn đấu 80% hộ có cáp quang năm 2025.",
    "Nghị quyết số 10-NQ/TU của Tỉnh ủy đặt mục tiêu 80% hộ có cáp quang năm 2025.",
    "Theo yêu cầu của Chính phủ, phấn đấu 100% hồ sơ được số hóa năm 2024.",
    "Xã nông thôn mới phấn đấu đạt 80% năm 2025.", "Bộ phận một cửa phấn đấu giải quyết 98% hồ sơ đúng hạn.",
    "Khách Việt Nam phấn đấu đạt 5 triệu lượt năm 2025.", "Sơn La phấn đấu 80% hộ có cáp quang năm 2025.",
    "Chính phủ yêu cầu tỉnh bảo đảm 100% hồ sơ được số hóa.",
    // Places below the province have their share of its goal.
    "Xã Mường Bú phấn đấu 100% hộ có nước sạch năm 2025.", "UBND huyện Mai Sơn phấn đấu 100% hộ có nước sạch năm 2025.",
    "Đến năm 2025, phường Chiềng Cơi phấn đấu 100% hộ dân dùng nước máy.",
    "Bộ Chỉ huy Quân sự tỉnh phấn đấu 100% thanh niên có tài khoản năm 2025.",
    "Chương trình mục tiêu quốc gia giảm nghèo: phấn đấu 80% hộ có nước sạch năm 2025.",
    "Chính phủ yêu cầu 100% bộ, ngành số hóa hồ sơ; tỉnh phấn đấu 90% hồ sơ được số hóa.",
  ])
  func itsOwnIs(_ sentence: String) {
    #expect(count(sentence) == 1)
    #expect(count(sentence, heading: "## MỤC TIÊU\n\n") == 1)
  }

  @Test func theGovernmentsGoalsAreTheCountrys() {
    let sentence = "Cả nước phấn đấu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 70%."
    #expect(count(sentence, issuer: "Thủ tướng Chính phủ") == 1)
    #expect(count(sentence, issuer: nil) == 1)
  }

  @Test func aCommuneSpeaksForItself() {
    let sentence = "Xã Mường Bú phấn đấu 100% hộ có nước sạch năm 2025."
    #expect(count(sentence, issuer: "UBND xã Mường Bú") == 1)
    #expect(count("Cả nước phấn đấu 100% hộ có nước sạch năm 2025.", issuer: "UBND xã Mường Bú") == 0)
  }

  @Test func anExampleToFollowIsNoExample() {
    #expect(count("Ví dụ điển hình được nhân rộng: 100 mô hình.", heading: "## MỤC TIÊU\n\n") == 1)
    #expect(count("Ví dụ: 100 mô hình được nhân rộng.", heading: "## MỤC TIÊU\n\n") == 0)
  }

  @Test func aPartThatTellsOfOthersPromisesNothing() {
    for heading in ["## BỐI CẢNH", "## SỰ CẦN THIẾT", "## KINH NGHIỆM QUỐC TẾ", "## CƠ SỞ PHÁP LÝ"] {
      #expect(
        count("Hàn Quốc đặt mục tiêu đến năm 2025 phủ sóng cho 50% dân số.", heading: heading + "\n\n") == 0,
        "\(heading)")
    }
  }

  @Test func aLabelBeforeTheColonIsWhatIsMeasured() {
    let targets = TargetFinder.find(
      in: Markdown.parse(
        "## Mục tiêu\n\n- Tỷ lệ hồ sơ trực tuyến: đến năm 2023: 80%; đến năm 2025: 90%", file: "mau.md"
      ).value, context: TargetContext(title: "Kế hoạch giai đoạn 2021 - 2025", issuedYear: 2021))
    #expect(
      targets.map { "\($0.subject) \(Int($0.value)) \($0.deadlineYear ?? 0)" } == [
        "Tỷ lệ hồ sơ trực tuyến 80 2023", "Tỷ lệ hồ sơ trực tuyến 90 2025",
      ])
  }
}
