import Publications
import Targets
import Testing

/// What stands beside a value is not made part of it: where it falls to, another task, who says so, the next clause's predicate, what
/// somebody else was given.
@Suite struct NeighbourTests {
  private func shown(_ text: String) -> [String] {
    Sample.goals("- \(text)").map { $0.display.replacing(", đến năm 2027", with: "") }
  }

  private func words(_ text: String) -> [String] {
    Sample("## Mục tiêu\n\n- \(text)", title: "Kế hoạch đến năm 2030", issued: 2026).targets.map {
      $0.outcome.isEmpty ? $0.subject : "\($0.subject) | \($0.outcome)"
    }
  }

  /// A bare start of a change is no value, and the word before its end no unit.
  @Test(arguments: [
    ("Tỷ lệ hộ nghèo giảm từ 22 xuống còn 11%.", "Tỷ lệ hộ nghèo giảm xuống còn 11%"),
    ("Số vụ tai nạn giảm từ 120 xuống còn 80 vụ.", "Số vụ tai nạn giảm xuống còn 80 vụ"),
    ("Tỷ suất giảm từ 15 xuống mức 12‰.", "Tỷ suất giảm xuống mức 12‰"),
    ("Tỷ lệ hộ nghèo giảm từ 22% xuống còn 11%.", "Tỷ lệ hộ nghèo giảm xuống còn 11%"),
    ("Số giường tăng từ 18,5 lên 22 giường.", "Số giường tăng lên 22 giường"),
    ("Giảm từ 500 ha đến 300 ha.", "Giảm đến 300 ha"),
    ("Mỗi năm tăng thêm từ 500 tỷ đồng đến 800 tỷ đồng.", "Mỗi năm tăng thêm 500–800 tỷ đồng"),
    ("Nâng công suất từ 500 MW đến 800 MW.", "Công suất đạt 800 MW"),
    ("Tăng công suất nhà máy từ 20 MW tới 30 MW.", "Tăng công suất nhà máy tới 30 MW"),
    ("Trồng từ 500 ha đến 600 ha rừng.", "Trồng 500–600 ha rừng"),
    ("Mỗi năm có từ 5 xã đến 10 xã đạt chuẩn.", "Mỗi năm 5–10 xã đạt chuẩn"),
    (
      "Duy trì ổn định diện tích rừng từ 3.000 ha đến 3.500 ha.",
      "Duy trì ổn định diện tích rừng: 3.000–3.500 ha"
    ),
  ])
  func theEndOfAChangeIsTheValue(_ text: String, _ display: String) { #expect(shown(text) == [display]) }

  /// A share that is reached beside a number that falls does not fall by so much; a fall told again does.
  @Test func aShareBesideAFallIsReached() {
    #expect(
      shown("Giảm số hộ nghèo xuống còn 431 hộ, chiếm tỷ lệ 1,07%.") == [
        "Giảm số hộ nghèo xuống còn 431 hộ", "Số hộ nghèo chiếm 1,07%",
      ])
    #expect(
      shown("Giảm 431 hộ nghèo, tương ứng giảm 1,07%.") == ["Giảm 431 hộ nghèo", "Giảm 1,07% hộ nghèo"])
  }

  /// "không để" holds for the value behind it, wherever it stands in the sentence.
  @Test(arguments: [
    ("Giảm nghèo 2% và không để hộ tái nghèo quá 1%.", "Hộ tái nghèo tối đa 1%"),
    ("Phấn đấu xuất siêu 10 tỷ USD, không để lạm phát quá 4%.", "Lạm phát tối đa 4%"),
    ("Tăng trưởng 6,8%, lạm phát không quá 4%.", "Lạm phát không quá 4%"),
    ("Tăng trưởng 6,8%; không để nợ xấu vượt 3%.", "Nợ xấu tối đa 3%"),
  ])
  func denialsHoldBehindAnotherValue(_ text: String, _ display: String) { #expect(shown(text).last == display) }

  /// "1/3 trường học" may be one school or a third of all; counts of a larger number are read.
  @Test func smallFractionsOfCountedThingsAreNotRead() {
    #expect(shown("1/3 trường học đạt chuẩn mức 2; ít nhất 2/3 thôn có nhà văn hóa.").isEmpty)
    #expect(shown("12/15 xã đạt chuẩn; 01/03 thôn đạt chuẩn.") == ["12 xã đạt chuẩn", "1 thôn đạt chuẩn"])
  }

  /// Subjects: neither another task behind "và" nor a speaker, nor a means; a branch keeps its verb, a place its last syllable.
  @Test(arguments: [
    ("Thực hiện mục tiêu xuất khẩu 9 tỷ USD và xây dựng ngành thủy sản xứng tầm.", ["xuất khẩu"]),
    ("Phấn đấu giảm nghèo 2% và nâng cao đời sống nhân dân.", ["giảm nghèo"]),
    ("Phấn đấu 90% hộ và cơ sở sản xuất dùng nước sạch.", ["hộ và cơ sở sản xuất | dùng nước sạch"]),
    ("Chia cổ tức 20% bằng tiền mặt và 10% bằng cổ phiếu.", ["Chia cổ tức", "Chia cổ tức"]),
    (
      "Sản xuất công nghiệp tăng 8,8%; xây dựng tăng 9%; khai thác thủy sản tăng 5%.",
      ["Sản xuất công nghiệp | tăng", "xây dựng | tăng", "khai thác thủy sản | tăng"]
    ),
    ("Tỷ lệ hộ nghèo vùng đồng bằng là 2%.", ["Tỷ lệ hộ nghèo vùng đồng bằng"]),
    ("Nuôi cá bằng lồng là 20 ha.", ["Nuôi cá bằng lồng"]),
    ("Hoàn thiện hạ tầng, đến năm 2028 số thuê bao tăng 20%.", ["số thuê bao | tăng"]),
    ("Tỷ lệ hộ nghèo, đến năm 2028, còn 5%.", ["Tỷ lệ hộ nghèo"]),
    ("Công ty sẽ tăng 20% về doanh thu và tăng 25% về lợi nhuận.", ["doanh thu | tăng", "lợi nhuận | tăng"]),
    ("Xây dựng tổ chức hội vững mạnh đạt 100%.", ["tổ chức hội vững mạnh | Xây dựng"]),
    ("Người tập luyện thể thao thường xuyên đạt 28% dân số.", ["Người tập luyện thể thao thường xuyên"]),
    ("Doanh thu phấn đấu vượt mốc 1.000 tỷ đồng.", ["Doanh thu"]),
    ("Tổng đàn gia súc có 13.778 con.", ["Tổng đàn gia súc"]),
    ("Xếp loại học lực: Giỏi 25%, Khá 45%, Trung bình 28%.", ["Xếp loại học lực: Giỏi", "Khá", "Trung bình"]),
    ("Tổng số 1.033 hộ, kinh phí 20.229,8 triệu đồng.", ["Tổng số", "kinh phí"]),
  ])
  func subjectsStayWithinTheirBorder(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  /// Outcomes end before another task; what is done to the same goes on.
  @Test(arguments: [
    ("90% trẻ em được uống Vitamin A, giảm tỷ lệ thiếu Vitamin A.", ["trẻ em | được uống Vitamin A"]),
    ("95% hộ được dùng điện, xóa nhà tạm.", ["hộ | được dùng điện"]),
    ("90% chất thải được thu gom, xử lý.", ["chất thải | được thu gom, xử lý"]),
    ("90% cán bộ được tập huấn, cấp chứng chỉ.", ["cán bộ | được tập huấn, cấp chứng chỉ"]),
    (
      "Thu gom 90% rác thải đô thị và 70% rác thải nông thôn; 100% bệnh viện được đầu tư hệ thống xử lý nước thải.",
      [
        "rác thải đô thị | Thu gom", "rác thải nông thôn | Thu gom",
        "bệnh viện | được đầu tư hệ thống xử lý nước thải",
      ]
    ),
    (
      "90% đô thị và 70% nông thôn được cấp nước sạch; 100% bệnh viện xử lý nước thải.",
      ["đô thị | được cấp nước sạch", "nông thôn | được cấp nước sạch", "bệnh viện | xử lý nước thải"]
    ),
    ("Giảm 200 hộ nghèo và 100 hộ cận nghèo.", ["hộ nghèo | Giảm", "hộ cận nghèo | Giảm"]),
  ])
  func outcomesStayWithinTheirBorder(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  /// What a share or a rise is held against is told in the text's words.
  @Test(arguments: [
    (
      "Thu ngân sách hằng năm tăng từ 5% trở lên so với kế hoạch tỉnh giao.",
      ["Thu ngân sách hằng năm tăng tối thiểu 5% so với kế hoạch tỉnh giao"]
    ),
    ("Lợi nhuận đạt 100 tỷ đồng. So với kế hoạch tỉnh giao thì thấp hơn.", ["Lợi nhuận đạt 100 tỷ đồng"]),
    (
      "Tỷ lệ che phủ rừng đạt 40% (chỉ tiêu Trung ương giao 39%).",
      ["Tỷ lệ che phủ rừng đạt 40%", "Tỷ lệ che phủ rừng đạt 39% (chỉ tiêu Trung ương giao)"]
    ),
    (
      "Tỷ lệ huy động trẻ đến trường đạt 38% trẻ nhà trẻ và 97% trẻ mẫu giáo.",
      [
        "Tỷ lệ huy động trẻ đến trường đạt 38% trẻ nhà trẻ", "Tỷ lệ huy động trẻ đến trường đạt 97% trẻ mẫu giáo",
      ]
    ),
    ("Công nghiệp tăng 10%, chiếm 40% GRDP.", ["Công nghiệp tăng 10%", "Công nghiệp chiếm 40% GRDP"]),
    (
      "Mạng băng rộng phủ 100% trường học và trên 80% hộ gia đình.",
      ["Mạng băng rộng phủ 100% trường học", "Mạng băng rộng phủ trên 80% hộ gia đình"]
    ),
    (
      "Tỷ lệ lao động qua đào tạo đạt 70%, qua đào tạo nghề đạt 50%.",
      ["Tỷ lệ lao động qua đào tạo đạt 70%", "Tỷ lệ lao động qua đào tạo nghề đạt 50%"]
    ),
    (
      "Tỷ lệ đảng viên là phụ nữ đạt 30%, trẻ em đến trường đạt 95%.",
      ["Tỷ lệ đảng viên là phụ nữ đạt 30%", "Trẻ em đến trường đạt 95%"]
    ),
    (
      "Tỷ lệ giải quyết các vụ án đạt 95%, án bị hủy, sửa dưới 1,5%.",
      ["Tỷ lệ giải quyết các vụ án đạt 95%", "Án bị hủy, sửa dưới 1,5%"]
    ),
    ("Ngành nông nghiệp có tốc độ tăng bình quân 3%/năm.", ["Ngành nông nghiệp có tốc độ tăng bình quân 3%/năm"]),
  ])
  func valuesAreToldWithWhatTheyAreOf(_ text: String, _ expected: [String]) { #expect(shown(text) == expected) }

  /// A sentence that is only a time leads its paragraph, in news too; the quarter and the last months of a year are its own.
  @Test func timesAloneLeadInNews() {
    func years(_ body: String) -> [Int?] {
      Sample(body, title: "Kỳ họp hội đồng", issued: 2026, isNews: true).targets.map(\.deadlineYear)
    }
    #expect(
      years("**Năm 2027.** Các đại biểu phấn đấu tỷ lệ hộ nghèo còn 2%. Tỷ lệ gia đình văn hóa đạt 80%.") == [
        2027, 2027,
      ])
    #expect(years("Trong 6 tháng cuối năm, huyện phấn đấu tỷ lệ giải ngân đạt 95%.") == [2026])
    #expect(years("Trong quý IV, huyện phấn đấu tỷ lệ giải ngân đạt 95%.") == [2026])
  }

  @Test func valuesFromAYearOnHaveThatYear() {
    let found = Sample(
      "## Mục tiêu\n\n- Tỷ lệ học sinh học bơi đạt 100% từ năm 2027 trở đi.", title: "Kế hoạch đến năm 2030",
      issued: 2026
    ).targets
    #expect(found.map(\.deadlineYear) == [2027])
  }

  /// "Thời gian lấy số liệu" is no time of the plan.
  @Test func timesOfOtherThingsAreNoHorizon() {
    let body = "Thời gian lấy số liệu: từ năm 2020 đến năm 2027.\n\n## Mục tiêu\n\n- Trồng 5.000 ha chè."
    #expect(
      Sample(body, title: "Kế hoạch phát triển cây chè", issued: 2026).targets.map(\.deadlineYear) == [nil])
  }

  /// The number of a row is no part of its name; the unit's column may be "ĐV tính".
  @Test func rowsAreNamedWithoutTheirNumbers() {
    let body = """
      ## Mục tiêu

      | Chỉ tiêu | ĐV tính | Kế hoạch 2028 |
      |---|---|---|
      | 6.1. Tỷ lệ hộ nghèo | % | 5 |
      | I.2. Thu nhập bình quân | triệu đồng | 60 |
      | 5 tuổi ra lớp | % | 99 |
      """
    let found = Sample(body, title: "Kế hoạch đến năm 2030", issued: 2026).targets
    #expect(found.map(\.subject) == ["Tỷ lệ hộ nghèo", "Thu nhập bình quân", "5 tuổi ra lớp"])
    #expect(found.map(\.unit) == ["%", "triệu đồng", "%"])
  }

  /// The year of what a value is for, or of what was done before, is not its own.
  @Test func yearsOfPurposesAreNotTheValues() {
    func years(_ text: String) -> [Int?] {
      Sample("## Chỉ tiêu năm 2027\n\n- \(text)", title: "Nghị quyết năm 2027", issued: 2026).targets.map(
        \.deadlineYear)
    }
    #expect(years("Tốc độ tăng trưởng đạt 9%, làm tiền đề cho giai đoạn 2028 - 2030.") == [2027])
    #expect(years("Trồng 300 ha rừng để đến năm 2030 nâng tỷ lệ che phủ lên 45%.").first == 2027)
    #expect(years("Trồng 300 ha rừng vào năm 2028.") == [2028])
    #expect(years("Thu ngân sách đạt 900 tỷ đồng, đến năm 2030 đạt 1.500 tỷ đồng.") == [2027, 2030])
    let news = "Trong tháng 1/2026, công ty đã mở thêm 45 điểm bán, phấn đấu trong năm nay mở 150 điểm bán mới."
    #expect(
      Sample(news, title: "Công ty mở điểm bán", issued: 2026, isNews: true).targets.last?.terms?.deadline == nil)
  }

  @Test(arguments: [
    ("Giảm tỷ lệ hộ nghèo xuống dưới tỷ lệ 5%.", Comparator.lessThan),
    ("Nâng tỷ lệ che phủ rừng lên trên mức 45%.", .moreThan),
    ("Tổng sản lượng lương thực đạt và vượt 10.012 tấn.", .atLeast),
  ])
  func bordersOfValuesAreComparators(_ text: String, _ comparator: Comparator) {
    #expect(Sample.goals("- \(text)").map(\.comparator) == [comparator])
  }

  /// "tỷ lệ này" is the one told before; a branch before a colon parts what would look the same.
  @Test func measuresOfOthersAreNamed() {
    #expect(
      words("95% bệnh nhân được điều trị đúng phác đồ và tỷ lệ này năm 2028 là trên 98%.") == [
        "bệnh nhân | được điều trị đúng phác đồ", "bệnh nhân | được điều trị đúng phác đồ",
      ])
    let found = Sample.goals(
      "- Ngành khai khoáng: giá trị sản xuất đạt 900 tỷ đồng.\n- Ngành dệt may: giá trị sản xuất đạt 500 tỷ đồng.")
    #expect(
      found.map { $0.display.replacing(", đến năm 2027", with: "") } == [
        "Ngành khai khoáng: giá trị sản xuất đạt 900 tỷ đồng", "Ngành dệt may: giá trị sản xuất đạt 500 tỷ đồng",
      ])
    #expect(words("Số hộ khá tăng, số hộ nghèo dưới 0,68%.") == ["số hộ nghèo"])
  }

  /// Over what a value is an average, and the number in a name, are not the value.
  @Test(arguments: [
    ("Thu nhập bình quân 1 lao động đạt 60 triệu đồng.", [60.0]), ("Số bác sĩ cho 1 vạn dân là 9 bác sĩ.", [9]),
    ("Lúa nước 2 vụ 40 ha.", [40]), ("Ngô 2 vụ: 50 ha.", [50]),
    ("Bình quân mỗi năm 1 xã đạt chuẩn.", [1]),
    ("3 xã đạt 19 tiêu chí.", [3]),
  ])
  func theSecondNumberIsTheValue(_ text: String, _ values: [Double]) {
    #expect(Sample.goals("- \(text)").map(\.value) == values)
  }

  @Test func aShareOfWhatIsDoneKeepsItsVerb() {
    #expect(words("Trồng 500 ha rừng, chiếm 20% diện tích.") == ["rừng | Trồng", "rừng | Trồng"])
    #expect(shown("Trồng 500 ha rừng, chiếm 20% diện tích.").last == "Trồng rừng, chiếm 20% diện tích")
    #expect(Sample.goals("- Chỉ tiêu 661 trồng rừng.").isEmpty)
  }
}
