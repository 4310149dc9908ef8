import Targets
import Testing

/// What words around a number make of it: denials, comparators further off, exceptions, times, parts, levels. Each text with the
/// sentence by which its target is shown.
@Suite struct SpokenAmountTests {
  private func records(_ text: String, issued: Int = 2026) -> [TargetRecord] {
    let sample = Sample("## I. MỤC TIÊU\n\n" + text, title: "Kế hoạch giai đoạn 2026-2030", issued: issued)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: "")
    ).value
  }

  private func shown(_ text: String, issued: Int = 2026) -> [String] {
    records(text, issued: issued).map { "\($0.comparator.rawValue) \($0.display)" }
  }

  @Test(arguments: [
    ("Không để tỷ lệ hồ sơ đúng hạn dưới 90%.", ">= Tỷ lệ hồ sơ đúng hạn tối thiểu 90%, đến năm 2030"),
    (
      "Không để tỷ lệ bao phủ bảo hiểm y tế thấp hơn 95%.",
      ">= Tỷ lệ bao phủ bảo hiểm y tế tối thiểu 95%, đến năm 2030"
    ),
    ("Không để dưới 90% hồ sơ đúng hạn.", ">= Tối thiểu 90% hồ sơ đúng hạn, đến năm 2030"),
    ("Không để tỷ lệ thất nghiệp vượt quá 3%.", "<= Tỷ lệ thất nghiệp tối đa 3%, đến năm 2030"),
    ("Tuyệt đối không để tỷ lệ trễ hạn trên 2%.", "<= Tỷ lệ trễ hạn tối đa 2%, đến năm 2030"),
    ("Không được để tỷ lệ trễ hạn trên 2%.", "<= Tỷ lệ trễ hạn tối đa 2%, đến năm 2030"),
    ("Tránh để tỷ lệ che phủ rừng dưới 49%.", ">= Tỷ lệ che phủ rừng tối thiểu 49%, đến năm 2030"),
    ("Giữ tỷ lệ hộ nghèo không vượt ngưỡng 5%.", "<= Tỷ lệ hộ nghèo không vượt ngưỡng 5%, đến năm 2030"),
    ("Không phát sinh quá 5 điểm nóng.", "<= Không phát sinh quá 5 điểm nóng, đến năm 2030"),
    (
      "Không để tái nghèo, tỷ lệ hồ sơ đúng hạn trên 95%.", "> Tỷ lệ hồ sơ đúng hạn trên 95%, đến năm 2030"
    ),
  ])
  func denials(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test(arguments: [
    ("Trồng một tỷ cây xanh.", "= Trồng 1.000.000.000 cây xanh, đến năm 2030"),
    ("Xây dựng một nghìn căn nhà.", "= Xây dựng 1.000 căn nhà, đến năm 2030"),
    ("Có hai triệu hộ dùng nước sạch.", "= 2.000.000 hộ dùng nước sạch, đến năm 2030"),
  ])
  func numbersInWordsBeforeTheirScale(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  /// A number and its scale make the decimal that they say, whatever its binary fraction is near to.
  @Test(arguments: [("nghìn", 3), ("vạn", 4), ("triệu", 6)])
  func scaledNumbersAreExact(_ scale: String, _ power: Int) {
    for places in 1...3 {
      let one = (0..<places).reduce(1) { one, _ in one * 10 }
      let mantissas = (1...400).map { $0 * 7 + one }.filter { $0 % 10 != 0 }
      let lines = mantissas.map { mantissa in
        let fraction = String(String(one + mantissa % one).dropFirst())
        return "- Thu hút \(mantissa / one),\(fraction) \(scale) lượt khách du lịch."
      }
      let times = (0..<(power - places)).reduce(1) { times, _ in times * 10 }
      let found = Set(records(lines.joined(separator: "\n")).map(\.value))
      #expect(found == Set(mantissas.map { Double($0 * times) }), "\(scale), \(places)")
      #expect(mantissas.count > 200)
    }
  }

  /// What has more digits than come back as they were written is told, not taken.
  @Test(arguments: ["9.007.199.254.740.993", "99.999.999.999.999.999.999", "0,1234567890123456"])
  func numbersThatCannotBeHeldAreNotTaken(_ number: String) {
    #expect(records("- Thu hút \(number) lượt khách du lịch.").isEmpty)
    #expect(shown("- Đạt 0,1234567890123 tấn dầu.") == ["= 0,1234567890123 tấn dầu, đến năm 2030"])
  }

  /// For whom a second value is stays its own.
  @Test(arguments: [
    ("Bảo đảm tối thiểu 30% vốn cho giáo dục, 20% cho y tế.", "Tối thiểu 20% vốn cho y tế, đến năm 2030"),
    ("Dành 10% quỹ đất cho nhà ở xã hội, 5% cho công viên.", "5% quỹ đất cho công viên, đến năm 2030"),
    (
      "Hỗ trợ tối thiểu 30% cho nhân viên, 100% cho giáo viên vùng khó khăn.",
      "100% cho giáo viên vùng khó khăn, đến năm 2030"
    ),
    (
      "100% dịch vụ công cung cấp cho doanh nghiệp, 80% cho người dân.",
      "80% dịch vụ công cung cấp cho người dân, đến năm 2030"
    ),
    (
      "Nâng mức phụ cấp lên 70% cho giáo viên, 30% cho nhân viên.",
      "Mức phụ cấp đạt 30% cho nhân viên, đến năm 2030"
    ),
  ])
  func receiversOfASecondValue(_ text: String, _ expected: String) {
    #expect(shown(text).last.map { String($0.drop { $0 != " " }.dropFirst()) } == expected)
  }

  @Test(arguments: ["Duy trì một tỷ lệ hợp lý giữa các ngành.", "Trong năm triệu tập 4 kỳ họp."])
  func wordsThatOnlyLookLikeNumbers(_ text: String) { #expect(shown(text) == []) }

  @Test(arguments: [
    ("Tối thiểu có 5 doanh nghiệp công nghệ số.", ">= Tối thiểu 5 doanh nghiệp công nghệ số, đến năm 2030"),
    ("Tối thiểu đạt 85% hồ sơ trực tuyến.", ">= Tối thiểu 85% hồ sơ trực tuyến, đến năm 2030"),
    ("Tỷ lệ hài lòng tối thiểu phải đạt 90%.", ">= Tỷ lệ hài lòng đạt tối thiểu 90%, đến năm 2030"),
    ("Ít nhất mỗi xã có 2 mô hình.", ">= Mỗi xã có tối thiểu 2 mô hình, đến năm 2030"),
    (
      "Tối thiểu hằng năm đào tạo 500 cán bộ.", ">= Hằng năm đào tạo tối thiểu 500 cán bộ, đến năm 2030"
    ),
    ("Tối đa chỉ còn 5% hộ nghèo.", "<= Tối đa 5% hộ nghèo, đến năm 2030"),
    ("Không quá mức 3% nợ xấu.", "<= Tối đa 3% nợ xấu, đến năm 2030"),
    ("Trên dưới 90% hộ có điện.", "~ Khoảng 90% hộ có điện, đến năm 2030"),
    ("Cơ bản 100% xã có trạm y tế.", "= Cơ bản 100% xã có trạm y tế, đến năm 2030"),
    (
      "80% cán bộ được đào tạo kỹ năng số cơ bản.",
      "= 80% cán bộ được đào tạo kỹ năng số cơ bản, đến năm 2030"
    ),
    ("Tối thiểu 3 xã đạt 90% tiêu chí.", ">= Tối thiểu 3 xã đạt 90% tiêu chí, đến năm 2030"),
    (
      "Giảm tối thiểu bình quân cả nước 10% số lượng đơn vị sự nghiệp.",
      ">= Giảm tối thiểu 10% số lượng đơn vị sự nghiệp, đến năm 2030"
    ),
  ])
  func comparatorsFurtherOff(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test(arguments: [
    (
      "Ngoại trừ 5% hộ đặc biệt, 100% hộ có điện.", "= 100% hộ có điện (ngoại trừ 5% hộ đặc biệt), đến năm 2030"
    ),
    ("Trừ 2 xã đảo, 100% xã có đường ô tô.", "= 100% xã có đường ô tô (trừ 2 xã đảo), đến năm 2030"),
    ("Không còn nhà tạm, 95% hộ có nước sạch.", "= 95% hộ có nước sạch, đến năm 2030"),
    ("6 tháng đầu năm 2027, hoàn thành 35% khối lượng.", "= Hoàn thành 35% khối lượng, đến ngày 30/6/2027"),
    ("3 tháng đầu năm 2027 hoàn thành 10 km đường.", "= Hoàn thành 10 km đường, đến ngày 31/3/2027"),
    ("9 tháng năm 2027 giải ngân đạt 60%.", "= Giải ngân 60%, đến ngày 30/9/2027"),
    ("Chậm nhất ngày 30/6/2028, 100% trường có máy tính.", "= 100% trường có máy tính, đến ngày 30/6/2028"),
    ("Giữa năm 2028, 80% xã có 5G.", "= 80% xã có 5G, đến năm 2028"),
    ("Kể từ năm 2027, 100% hồ sơ được số hóa.", "= 100% hồ sơ được số hóa, từ năm 2027"),
    ("Đến năm học 2027-2028, 80% trường đạt chuẩn.", "= 80% trường đạt chuẩn, đến hết năm học 2027-2028"),
    ("Đến năm 2O27, tỷ lệ hồ sơ đạt 70%.", "= Tỷ lệ hồ sơ đạt 70%"),
    ("Có thêm 5 xã đạt chuẩn nông thôn mới.", "= Có thêm 5 xã đạt chuẩn nông thôn mới, đến năm 2030"),
    ("Phấn đấu thêm 12 trường đạt chuẩn.", "= Thêm 12 trường đạt chuẩn, đến năm 2030"),
    (
      "Về tro, xỉ: 80% tro, xỉ phát sinh từ nhà máy được tái chế.",
      "= 80% tro, xỉ phát sinh từ nhà máy được tái chế, đến năm 2030"
    ),
  ])
  func exceptionsAndTimes(_ text: String, _ expected: String) { #expect(shown(text) == [expected]) }

  @Test func subjectsOfFiguresWithoutANoun() {
    #expect(
      shown(
        "Đến năm 2025 đạt 80% và đến năm 2030 đạt 90% người bị bạo lực được tư vấn; đến năm 2025 đạt 50% và đến năm 2030 đạt 70% người gây bạo lực được tham vấn.",
        issued: 2021) == [
          "= 80% người bị bạo lực được tư vấn, đến năm 2025", "= 90% người bị bạo lực được tư vấn, đến năm 2030",
          "= 50% người gây bạo lực được tham vấn, đến năm 2025",
          "= 70% người gây bạo lực được tham vấn, đến năm 2030",
        ])
    #expect(
      shown("50% vào năm 2027, 80% vào năm 2030 hồ sơ được số hóa.") == [
        "= 50% hồ sơ được số hóa, đến năm 2027", "= 80% hồ sơ được số hóa, đến năm 2030",
      ])
    #expect(
      shown("Tổng thu từ khách du lịch: Đến năm 2027 đạt trên 2.731 tỷ đồng; đến năm 2030 đạt gần 11.268 tỷ đồng.") == [
        "> Tổng thu từ khách du lịch đạt trên 2.731 tỷ đồng, đến năm 2027",
        "~ Tổng thu từ khách du lịch đạt khoảng 11.268 tỷ đồng, đến năm 2030",
      ])
    #expect(
      shown("Số doanh nghiệp đạt 10.000, gấp 1,5 lần năm 2025.") == [
        "= Số doanh nghiệp đạt 10.000, đến năm 2030",
        "x Số doanh nghiệp gấp 1,5 lần so với năm 2025, đến năm 2030",
      ])
  }

  @Test func changesAreNotCarriedOverASemicolon() {
    #expect(
      shown("Giảm 50% chênh lệch mức sinh; 50% số huyện đạt mức sinh thay thế.") == [
        "= Giảm 50% chênh lệch mức sinh, đến năm 2030", "= 50% huyện đạt mức sinh thay thế, đến năm 2030",
      ])
    #expect(
      shown("Chỉ số PCI tăng từ 3 đến 5 bậc mỗi năm, đến năm 2027 nằm trong tốp 20.").last
        == "<= Chỉ số PCI: nhóm 20, đến năm 2027")
  }

  @Test func numbersDealtOut() {
    let found = records(
      "Số hóa kết quả của cấp tỉnh, cấp huyện, cấp xã đạt tương ứng tối thiểu là 100%, 80%, 75% để kết nối dữ liệu.")
    #expect(found.map(\.comparator) == [.atLeast, .atLeast, .atLeast])
    #expect(found.map(\.levels) == [[.province], [.district], [.commune]])
  }

  @Test func oneYearBehindABracket() {
    #expect(
      records("90% thủ tục (trong đó 50% toàn trình) được cung cấp năm 2027.").map(\.deadlineYear) == [2027, 2027])
  }

  @Test(arguments: [
    "Giảm 10% số người chết do tai nạn giao thông đường bộ.", "90% văn bản nội bộ được ký số.",
    "80% bộ thủ tục hành chính được chuẩn hóa.", "Vùng Trung Bộ đạt 80%.", "90% tỉnh lộ được nhựa hóa.",
  ])
  func noLevel(_ text: String) { #expect(records(text).map(\.levels) == [[]]) }

  @Test func levelsNamed() {
    #expect(records("100% hồ sơ của Bộ Y tế được số hóa.").map(\.levels) == [[.central]])
    #expect(records("100% đặc khu có bác sĩ.").map(\.levels) == [[.commune]])
  }

  @Test func aHeadingNamesTheLevel() {
    let found = records(
      "### 1. Cấp tỉnh\n\n90% hồ sơ công việc được xử lý trên mạng.\n\n### 2. Cấp xã\n\n70% hồ sơ công việc được xử lý trên mạng."
    )
    #expect(found.map(\.levels) == [[.province], [.commune]])
    #expect(found.first?.display == "90% hồ sơ công việc được xử lý trên mạng (cấp tỉnh), đến năm 2030")
  }

  @Test func headingsThatTellOfOthers() {
    for heading in ["1. Những việc đã làm được", "3. Kinh nghiệm quốc tế", "5. Phân tích SWOT", "Lời nói đầu"] {
      let sample = Sample(
        "## \(heading)\n\nTỷ lệ hồ sơ trực tuyến đạt 65%.", title: "Kế hoạch năm 2026", issued: 2026)
      #expect(sample.targets.isEmpty)
    }
  }

  @Test func cellsOfTables() {
    #expect(
      shown(
        """
        | Chỉ tiêu | ĐVT | Năm 2030 |
        |---|---|---|
        | Khách du lịch | lượt | 3,5 triệu |
        | Đào tạo nghề | người | 11.000/năm |
        | Hộ nghèo | % | Giảm 1-1,5/năm |
        | Thu ngân sách | tỷ đồng | 5.000 |
        | Trong đó: + Thu nội địa | tỷ đồng | 4.000 |
        | + Thu xuất nhập khẩu | tỷ đồng | 1.000 |
        """) == [
          "= Khách du lịch đạt 3.500.000 lượt, đến năm 2030", "= Đào tạo nghề: 11.000 người/năm, đến năm 2030",
          "= Hộ nghèo giảm 1–1,5%/năm, đến năm 2030", "= Thu ngân sách đạt 5.000 tỷ đồng, đến năm 2030",
          "= Thu ngân sách, trong đó Thu nội địa đạt 4.000 tỷ đồng, đến năm 2030",
          "= Thu ngân sách, trong đó Thu xuất nhập khẩu đạt 1.000 tỷ đồng, đến năm 2030",
        ])
  }

  @Test(arguments: [
    ("Trước ngày 30/6/2028, 100% xã có cáp quang.", "2028-06-30"),
    ("Đến hết tháng Sáu năm 2028, 100% xã có cáp quang.", "2028-06-30"),
    ("Trước tháng mười hai năm 2028, 100% xã có cáp quang.", "2028-11-30"),
    ("Đến ngày 15 tháng Tư năm 2028, 100% xã có cáp quang.", "2028-04-15"),
    ("Trong tháng năm năm 2028, 100% xã có cáp quang.", "2028-05-31"),
    ("Trong quý II/2028, 70% hồ sơ được số hóa.", "2028-06-30"),
    ("Hết quý 3/2028, 70% hồ sơ được số hóa.", "2028-09-30"), ("Quý I năm 2028: hoàn thành 20 trạm.", "2028-03-31"),
    ("Đến hết tháng 2 năm 2028 đạt 40% hồ sơ.", "2028-02-29"),
    ("Trước tháng 9/2028, hoàn thành 15 km đường.", "2028-08-31"),
    ("Đến tháng 9/2028, hoàn thành 15 km đường.", "2028-09-30"),
    ("Trước ngày 15 tháng 5 năm 2028, 90% hồ sơ được số hóa.", "2028-05-15"),
    ("6 tháng đầu năm 2028, hoàn thành 35% khối lượng.", "2028-06-30"),
    ("90% hồ sơ được số hóa trước ngày 30/6/2028.", "2028-06-30"), ("Đến năm 2028, 90% hồ sơ được số hóa.", "-"),
    ("Trước ngày 31/12/2028, 90% hồ sơ được số hóa.", "-"), ("Quý IV/2028, 90% hồ sơ được số hóa.", "-"),
  ])
  func daysWithinTheYear(_ text: String, _ day: String) {
    let found = records(text)
    #expect(found.map(\.deadlineYear) == [2028])
    #expect(found.map { $0.terms?.deadline?.description ?? "-" } == [day])
  }

  @Test func aDayHoldsForTheRestOfItsSentence() {
    let found = records(
      "Trước ngày 30/6/2028, 100% xã có cáp quang; 90% hộ có internet. Đến năm 2029, 95% hộ có internet.")
    #expect(found.map { $0.terms?.deadline?.description ?? "-" } == ["2028-06-30", "2028-06-30", "-"])
  }

  @Test func whatIsNotToHappenKeepsItsDenial() {
    #expect(
      shown("Không để xảy ra quá 10 vụ cháy.").first
        == "<= Không để xảy ra quá 10 vụ cháy, đến năm 2030")
    #expect(shown("Xây dựng: 25 km đường giao thông.") == ["= Xây dựng 25 km đường giao thông, đến năm 2030"])
  }
}
