import Targets
import Testing

/// What a text says between a goal and its number: names that bear years, comparisons, lists, rows of parts.
@Suite struct StatedGoalTests {
  private func targets(_ body: String, title: String = "", issued: Int = 2024, isNews: Bool = true) -> [FoundTarget] {
    Sample(body, title: title, issued: issued, isNews: isNews).targets
  }

  private func lines(_ body: String, title: String = "") -> [String] {
    targets(body, title: title).map { target in
      let value = target.value == target.value.rounded() ? "\(Int(target.value))" : "\(target.value)"
      let year = target.deadlineYear.map { " \($0)" } ?? ""
      return "\(target.comparator.rawValue)\(value) \(target.unit)\(year) | \(target.subject) | \(target.outcome)"
    }
  }

  /// `đã` that says which is no word of results among goals.
  @Test func whatHasBeenDoneMaySayWhich() {
    #expect(
      lines("Mục tiêu đến năm 2025: tỷ lệ lao động đã qua đào tạo đạt 70%; tỷ lệ chất thải đã qua xử lý đạt 95%.") == [
        "=70 % 2025 | tỷ lệ lao động đã qua đào tạo | ", "=95 % 2025 | tỷ lệ chất thải đã qua xử lý | ",
      ])
    #expect(lines("Mục tiêu năm 2024: tỷ lệ hộ nghèo đã giảm còn 5%.") == [])
    #expect(lines("Năm 2023, tỷ lệ lao động đã qua đào tạo đạt 70%.") == [])
  }

  @Test func aGoalIsComparedWithTheYearBefore() {
    for year in ["năm trước", "năm ngoái"] {
      #expect(
        lines("Năm 2024 phấn đấu tỷ lệ hộ nghèo giảm so với \(year) trên 4,01%; tỷ lệ hộ dân dùng điện đạt 91,5%.") == [
          ">4.01 % 2024 | tỷ lệ hộ nghèo | giảm", "=91.5 % 2024 | tỷ lệ hộ dân dùng điện | ",
        ], "\(year)")
    }
    #expect(
      lines("Năm 2024 phấn đấu thu ngân sách tăng so với năm 2023 10%.") == ["=10 % 2024 | thu ngân sách | tăng"])
    #expect(lines("So với năm trước, tỷ lệ hộ nghèo giảm 4%.") == [])
  }

  /// A year in the name of what a measure goes by is no deadline.
  @Test(arguments: [
    "theo chuẩn nghèo giai đoạn 2022 - 2025", "theo Chương trình “Giảm nghèo bền vững giai đoạn 2021-2025”",
    "theo chuẩn nghèo đa chiều giai đoạn 2022-2025",
  ])
  func yearsOfNamesAreNoDeadlines(_ name: String) {
    let found = targets("Năm 2024 phấn đấu giảm 1% tỷ lệ hộ nghèo \(name); tỷ lệ hộ dân dùng nước sạch đạt 100%.")
    #expect(found.map(\.deadlineYear) == [2024, 2024])
  }

  @Test func aTaskMayOpenWithItsTime() {
    #expect(
      lines("Đến năm 2025, hỗ trợ phát triển 3.000 dự án khởi nghiệp; hỗ trợ phát triển 600 doanh nghiệp.") == [
        "=3000 dự án 2025 | dự án khởi nghiệp | ", "=600 doanh nghiệp 2025 | doanh nghiệp | ",
      ])
    #expect(lines("Năm 2023, hỗ trợ phát triển 3.000 dự án khởi nghiệp.") == [])
  }

  @Test func aNameBeforeAColonIsWhatFalls() {
    #expect(
      lines(
        "Mục tiêu đến năm 2025: giảm tỷ lệ hút thuốc ở thanh niên: từ 26% năm 2023 xuống 18% năm 2025; nữ giới: xuống dưới 1,4%."
      ) == ["=18 % 2025 | tỷ lệ hút thuốc ở thanh niên | giảm", "<1.4 % 2025 | nữ giới | "])
  }

  @Test(arguments: [
    ("doanh thu tăng trưởng 25%", "=25 % 2025 | doanh thu | tăng trưởng"),
    ("tăng trưởng 8%", "=8 % 2025 | tăng trưởng | "),
    ("thu ngân sách tăng bình quân hằng năm 10%", "=10 % 2025 | thu ngân sách | tăng bình quân"),
    ("tỷ lệ người từ 65 tuổi trở lên đạt 11%", "=11 % 2025 | tỷ lệ người từ 65 tuổi trở lên | "),
    ("kéo giảm tai nạn giao thông từ 5 đến 10%", "=5 % 2025 | tai nạn giao thông | kéo giảm"),
    ("vận tải công cộng đáp ứng 30% nhu cầu đi lại", "=30 % 2025 | vận tải công cộng | "),
    ("thu nhập nông dân cao hơn 2,5 lần so với năm 2020", "x2.5 lần 2025 | thu nhập nông dân | "),
    ("phí giao hàng chỉ chiếm 10%", "=10 % 2025 | phí giao hàng | "),
    ("35% hợp tác xã liên kết với doanh nghiệp", "=35 % 2025 | hợp tác xã | liên kết với doanh nghiệp"),
    ("có 400 hộ thoát nghèo", "=400 hộ 2025 | hộ | thoát nghèo"),
    (
      "70% giao dịch mua hàng trên mạng phải có hóa đơn điện tử",
      "=70 % 2025 | giao dịch mua hàng trên mạng | có hóa đơn điện tử"
    ),
    ("có 3.000 hợp tác xã ứng dụng công nghệ cao", "=3000 hợp tác xã 2025 | hợp tác xã | ứng dụng công nghệ cao"),
    ("có 40 tổ hợp tác với 1,8 triệu thành viên", "=40 tổ 2025 | tổ hợp tác | "),
  ])
  func subjectAndOutcomeAreThoseOfTheText(_ text: String, _ expected: String) {
    #expect(lines("Đến năm 2025, phấn đấu \(text).") == [expected])
  }

  @Test(arguments: [
    ("mục tiêu đặt ra là đến năm 2025, thanh toán không dùng tiền mặt đạt 50%", "thanh toán không dùng tiền mặt"),
    ("mục tiêu của Kế hoạch là các địa phương khác chiếm 50%", "các địa phương khác"),
  ])
  func whatIntroducesAGoalIsNoPartOfIt(_ text: String, _ subject: String) {
    #expect(targets("Về thương mại điện tử, \(text).").map(\.subject) == [subject])
  }

  /// Behind a value that a comma follows at once stands the name of the next, commas and all; what the row is of is shown.
  @Test func theNamesOfARowAreWhole() throws {
    let sample = Sample(
      "Đến năm 2025, phấn đấu cơ cấu kinh tế: công nghiệp 31,8%, dịch vụ 39,6%, nông, lâm nghiệp, thủy sản 23,4%.",
      issued: 2024, isNews: true)
    #expect(sample.targets.map(\.subject) == ["công nghiệp", "dịch vụ", "nông, lâm nghiệp, thủy sản"])
    #expect(sample.targets.map(\.phrasing.label) == Array(repeating: "cơ cấu kinh tế", count: 3))
    let other = Sample(
      "Đến năm 2025, phấn đấu tỷ lệ trường đạt chuẩn: mầm non 60%, tiểu học 70%; tỷ lệ hộ nghèo dưới 2%.", issued: 2024,
      isNews: true)
    #expect(other.targets.map(\.phrasing.label) == ["tỷ lệ trường đạt chuẩn", "tỷ lệ trường đạt chuẩn", ""])
  }

  // MARK: Figures

  /// Some papers group by commas, as in English: told by the whole text, or by three noughts.
  @Test func commasMayGroup() {
    func values(_ body: String) -> [Double] { targets("Phấn đấu năm 2025: " + body).map(\.value) }
    #expect(values("tạo việc làm cho 125,000 lao động; tỷ lệ hộ nghèo dưới 4.5%.") == [125_000, 4.5])
    #expect(values("thu ngân sách đạt 957,358 tỷ đồng; tỷ lệ hộ nghèo còn 4.5%.") == [957_358, 4.5])
    #expect(values("doanh thu đạt 1,234,567 tỷ đồng.") == [1_234_567])
    #expect(values("thu ngân sách đạt 957,358 tỷ đồng.") == [957.358])
    #expect(
      values("thu ngân sách đạt 957,358 tỷ đồng; tỷ lệ hộ nghèo còn 4,5%; 1.200 hộ thoát nghèo.") == [
        957.358, 4.5, 1200,
      ])
    #expect(values("thu ngân sách đạt 957,358 tỷ đồng vào 20.12; tỷ lệ hộ nghèo còn 4%.") == [957.358, 4])
  }

  @Test func aRowsNameSaysItsUnit() {
    func unit(_ name: String) -> [String] {
      Sample(
        "## Mục tiêu\n\n| Chỉ tiêu | Thực hiện 2020 | Mục tiêu đến năm 2025 |\n|---|---|---|\n| \(name) | 50 | 60 |\n",
        issued: 2021
      ).targets.map(\.unit)
    }
    #expect(unit("Tỷ lệ trẻ em dưới 5 tuổi được tiêm") == ["%"])
    #expect(unit("Tỷ lệ % tiêm chủng cho trẻ dưới 1 tuổi") == ["%"])
    #expect(unit("Tuổi thọ (năm)") == ["năm"])
    #expect(unit("Tỷ lệ bác sĩ/vạn dân") == [""])
    #expect(unit("Số bác sĩ trên 10.000 dân") == [""])
  }

  // MARK: What is no goal

  @Test func newsOfARuleSetNoGoals() {
    let body = "Theo đó, các trường phải huy động 98% trở lên số trẻ 5 tuổi ra lớp."
    #expect(RuleText.isRegulation(title: "Quy định mới về phổ cập giáo dục mầm non"))
    #expect(!RuleText.isRegulation(title: "Quy định mục tiêu phổ cập giáo dục mầm non"))
    #expect(!RuleText.isRegulation(title: "Phấn đấu phổ cập giáo dục mầm non"))
    var sample = Sample(body, issued: 2017, isNews: true)
    #expect(sample.targets.count == 1)
    sample.context.rules = .regulation
    #expect(sample.targets.isEmpty)
  }
}

/// Numbers, years and words as the text means them, in plans for 2026–2030.
@Suite struct StatedFigureTests {
  private func lines(_ body: String) -> [String] {
    let sample = Sample(
      "## I. MỤC TIÊU\n\n" + body, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026, period: 2026...2030)
    return sample.targets.map { target in
      let value = target.value == target.value.rounded() ? "\(Int(target.value))" : "\(target.value)"
      let year = target.deadlineYear.map { " \($0)" } ?? ""
      return "\(target.comparator.rawValue)\(value) \(target.unit)\(year) | \(target.subject) | \(target.outcome)"
    }
  }

  @Test(arguments: [
    ("Kinh phí thực hiện: 12 tỷ 500 triệu đồng.", ["=12.5 tỷ đồng 2030 | Kinh phí thực hiện | "]),
    ("Thu ngân sách đạt 1 nghìn 200 tỷ đồng.", ["=1200 tỷ đồng 2030 | Thu ngân sách | "]),
    ("Kinh phí thực hiện: 2 tỷ rưỡi đồng.", ["=2.5 tỷ đồng 2030 | Kinh phí thực hiện | "]),
    (
      "Thu ngân sách đạt 12 tỷ đồng, 500 hộ thoát nghèo.",
      ["=12 tỷ đồng 2030 | Thu ngân sách | ", "=500 hộ 2030 | hộ | thoát nghèo"]
    ),
    ("Phấn đấu 9/10 người dân hài lòng.", ["=90 % 2030 | người dân | hài lòng"]),
    ("Ít nhất 3/4 số hộ dùng nước sạch.", [">=75 % 2030 | số hộ | dùng nước sạch"]),
    ("Ít nhất 2/3 số xã đạt chuẩn.", []), ("Có 8/12 xã đạt chuẩn.", ["=8 xã 2030 | xã | đạt chuẩn"]),
  ])
  func amountsAreWhole(_ text: String, _ expected: [String]) { #expect(lines(text) == expected) }

  /// No figure is better than a wrong one.
  @Test(arguments: [
    ("Vốn đầu tư đạt 0.500 tỷ đồng.", ["=0.5 tỷ đồng 2030 | Vốn đầu tư | "]),
    ("Đào tạo 1,000 người.", ["=1000 người 2030 | người | Đào tạo"]),
    ("Đào tạo 1 200 người.", []), ("Đào tạo 1 000 người.", []),
    ("Đào tạo 1\u{A0}000 người.", ["=1000 người 2030 | người | Đào tạo"]),
    ("1 0 0% hồ sơ được số hóa.", []), ("Tỷ lệ hồ sơ đạt 72,5 0%.", []), ("Tỷ lệ hồ sơ đạt 7O%.", []),
    ("Tỷ lệ hồ sơ đạt 7 2%.", []), ("Tỷ lệ hồ sơ đạt 65.123%.", []),
    ("Tỷ lệ hồ sơ đạt 65.1%.", ["=65.1 % 2030 | Tỷ lệ hồ sơ | "]),
  ])
  func tornFiguresAreNotRead(_ text: String, _ expected: [String]) { #expect(lines(text) == expected) }

  @Test(arguments: [
    (
      "Tỷ lệ thôn có cáp quang: 30% (2026), 45% (năm 2027), 60% (đến năm 2028).",
      [
        "=30 % 2026 | Tỷ lệ thôn có cáp quang | ", "=45 % 2027 | Tỷ lệ thôn có cáp quang | ",
        "=60 % 2028 | Tỷ lệ thôn có cáp quang | ",
      ]
    ),
    ("Đến quý II/2027, 100% xã có mạng 5G.", ["=100 % 2027 | xã | có mạng 5G"]),
    ("Hết quý III/2027 tỷ lệ giải ngân đạt 75%.", ["=75 % 2027 | tỷ lệ giải ngân | "]),
    (
      "Đến năm 2030: 80% đô thị thông minh, năm 2045: 100%.",
      ["=80 % 2030 | đô thị thông minh | ", "=100 % 2045 | đô thị thông minh | "]
    ),
    (
      "Đến năm 2027 và 2030, tỷ lệ hồ sơ trực tuyến lần lượt đạt 50% và 80%.",
      ["=50 % 2027 | tỷ lệ hồ sơ trực tuyến | ", "=80 % 2030 | tỷ lệ hồ sơ trực tuyến | "]
    ),
    ("Sau năm 2030, 100% xe buýt dùng điện.", ["=100 % | xe buýt | dùng điện"]),
    ("Từ 2026 đến 2030 trồng 5.000 ha rừng.", ["=5000 ha 2030 | rừng | trồng"]),
  ])
  func eachFigureHasItsYear(_ text: String, _ expected: [String]) { #expect(lines(text) == expected) }

  @Test(arguments: [
    ("Đưa tỷ trọng kinh tế số lên 30%, từ mức 12% năm 2025.", ["=30 % 2030 | tỷ trọng kinh tế số | "]),
    (
      "Tốc độ tăng GRDP đạt trên 7%/năm, cao hơn tốc độ tăng 6,5%/năm giai đoạn trước.",
      [">7 %/năm 2030 | Tốc độ tăng GRDP | "]
    ),
    (
      "Tăng thêm 10 điểm phần trăm so với năm 2025 về tỷ lệ lao động qua đào tạo, đạt 75%.",
      [
        "=10 điểm phần trăm 2030 | tỷ lệ lao động qua đào tạo | Tăng thêm",
        "=75 % 2030 | tỷ lệ lao động qua đào tạo | ",
      ]
    ),
    (
      "Tỷ lệ hồ sơ số hóa năm 2027 đạt 50%, hằng năm tăng 10%.",
      ["=50 % 2027 | Tỷ lệ hồ sơ số hóa | ", "=10 % 2027 | Tỷ lệ hồ sơ số hóa | tăng"]
    ),
    (
      "Tỷ trọng nông nghiệp, thủy sản, lâm nghiệp lần lượt chiếm 60%, 30% và 10%.",
      ["=60 % 2030 | Tỷ trọng nông nghiệp | ", "=30 % 2030 | thủy sản | ", "=10 % 2030 | lâm nghiệp | "]
    ),
    ("Chỉ số PCI nằm trong top 10 cả nước vào năm 2030.", ["<=10 hạng 2030 | Chỉ số PCI | cả nước"]),
    ("Xuất khẩu đạt 1,05 tỷ USD.", ["=1.05 tỷ usd 2030 | Xuất khẩu | "]), ("VAT 10%. Dự phòng: 5%.", []),
    ("Tỷ lệ điều trị dự phòng đạt 95%.", ["=95 % 2030 | Tỷ lệ điều trị dự phòng | "]),
  ])
  func eachFigureHasItsWords(_ text: String, _ expected: [String]) { #expect(lines(text) == expected) }

  @Test(arguments: [
    ("Mỗi xã có ít nhất 01 mô hình.", "Mỗi xã có tối thiểu 1 mô hình, đến năm 2030"),
    ("Giảm 3,2% so với năm 2025.", "Giảm 3,2% so với năm 2025, đến năm 2030"),
    (
      "Tối thiểu 80% (cấp tỉnh), 60% (cấp xã) hồ sơ được số hóa.",
      "Tối thiểu 80% hồ sơ được số hóa (cấp tỉnh), đến năm 2030"
    ),
    ("Đạt 1 bác sĩ/1.000 dân.", "1 bác sĩ/1.000 dân, đến năm 2030"),
    ("Không phát sinh quá 5 điểm nóng.", "Không phát sinh quá 5 điểm nóng, đến năm 2030"),
    ("Ngừng cấp phép 10 mỏ.", "Ngừng cấp phép 10 mỏ, đến năm 2030"),
    ("Chưa hoàn thành không quá 5% nhiệm vụ.", "Chưa hoàn thành tối đa 5% nhiệm vụ, đến năm 2030"),
    ("Bội chi không quá 3% GRDP.", "Bội chi không quá 3% GRDP, đến năm 2030"),
    ("Tinh giản 10% biên chế.", "Tinh giản 10% biên chế, đến năm 2030"),
    ("Thoái vốn 3 doanh nghiệp.", "Thoái vốn 3 doanh nghiệp, đến năm 2030"),
    ("Thoát nghèo 2.000 hộ.", "Thoát nghèo 2.000 hộ, đến năm 2030"),
    ("Thành lập mới 500 doanh nghiệp.", "Thành lập mới 500 doanh nghiệp, đến năm 2030"),
    ("Bán đấu giá 100 lô đất.", "Bán đấu giá 100 lô đất, đến năm 2030"),
    ("Nợ xấu dưới 3% tổng dư nợ.", "Nợ xấu dưới 3% tổng dư nợ, đến năm 2030"),
    ("Kiên cố hóa 80% kênh mương.", "Kiên cố hóa 80% kênh mương, đến năm 2030"),
    ("Di dời 200 hộ ra khỏi vùng thiên tai.", "Di dời 200 hộ ra khỏi vùng thiên tai, đến năm 2030"),
    ("Có 85% xã đạt chuẩn.", "85% xã đạt chuẩn, đến năm 2030"),
    ("Kinh phí: 12 tỷ 500 triệu đồng.", "Kinh phí là 12,5 tỷ đồng, đến năm 2030"),
    ("Hằng năm tỷ lệ hồ sơ số hóa tăng 10%.", "Hằng năm tỷ lệ hồ sơ số hóa tăng 10%, đến năm 2030"),
    ("Tỷ lệ trường đạt chuẩn: mầm non 60%; tiểu học 70%.", "Tỷ lệ trường đạt chuẩn: mầm non đạt 60%, đến năm 2030"),
  ])
  func displaysSayWhatTheTextSays(_ text: String, _ expected: String) throws {
    let sample = Sample(
      "## I. MỤC TIÊU\n\n" + text, title: "Kế hoạch giai đoạn 2026 - 2030", issued: 2026, period: 2026...2030)
    let records = TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: "A")
    ).value
    #expect(records.first?.display == expected)
  }

  @Test(arguments: [
    ("Biên bản", "Biên bản nghiệm thu", RuleText?.some(.record)),
    ("Quyết định", "Về việc phê duyệt dự án đầu tư xây dựng cầu A", .record),
    ("Quyết định", "Phê duyệt kế hoạch lựa chọn nhà thầu gói số 1", .record),
    ("Quyết định", "Phê duyệt Kế hoạch phát triển dự án nhà ở", nil),
    ("Quyết định", "Phê duyệt Chương trình mục tiêu quốc gia", nil),
  ])
  func papersThatTellFactsPromiseNothing(_ form: String, _ title: String, _ expected: RuleText?) {
    #expect(RuleText.reason(form: form, hasYearInNumber: false, title: title) == expected)
  }
}
