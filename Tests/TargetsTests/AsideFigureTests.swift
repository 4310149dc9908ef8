import Markup
import Targets
import Testing

/// Figures that stand beside goals and are none: how the goals of a year were met, posts and places, names of periods and documents,
/// distances, what one person earns. A word that aims at a value itself makes it a target all the same.
@Suite struct AsideFigureTests {
  typealias Case = (text: String, isNews: Bool, values: [Double])

  private static let cases: [Case] = [
    // A heading that tells how the goals have been met.
    ("**Nhiều chỉ tiêu vượt kế hoạch**\n\nTrong năm, tỉnh đào tạo nghề cho khoảng 3.960 người.", true, []),
    ("**Các chỉ tiêu đã hoàn thành**\n\nTrong năm, tỉnh đào tạo nghề cho khoảng 3.960 người.", true, []),
    ("**Hoàn thành vượt mức các chỉ tiêu kinh tế**\n\nTrong năm, huyện trồng mới trên 500 ha rừng.", true, []),
    ("**Các chỉ tiêu chủ yếu đến năm 2026**\n\nTrong năm, tỉnh đào tạo nghề cho khoảng 3.960 người.", true, [3960]),
    ("**Phấn đấu vượt các chỉ tiêu**\n\nTrong năm, tỉnh đào tạo nghề cho khoảng 3.960 người.", true, [3960]),
    // Goals that have been met.
    ("Đến năm 2025 nhiều chỉ tiêu của chương trình đã hoàn thành. 40% số hộ có điện thoại cố định.", true, []),
    ("Các chỉ tiêu của xã đều đạt. Thu ngân sách đạt 12 tỷ đồng.", true, []),
    ("Xã thực hiện 13/13 chỉ tiêu phát triển kinh tế; tổng thu ngân sách đạt gần 12 tỷ đồng.", true, []),
    ("Huyện có nhiều mô hình hay. Xã hoàn thành 18/19 tiêu chí nông thôn mới.", true, []),
    ("Xã phấn đấu thực hiện 13/13 chỉ tiêu; tổng thu ngân sách đạt gần 12 tỷ đồng.", true, [12]),
    // Posts and places.
    ("Tỉnh giảm 203 chỉ tiêu biên chế. Tỷ lệ giải quyết hồ sơ đúng hạn trung bình đạt 99%.", true, []),
    ("Tỉnh phấn đấu giảm 203 chỉ tiêu biên chế. Tỷ lệ hồ sơ đúng hạn đạt 99%.", true, [99]),
    // What is short of a goal.
    ("Tỷ lệ đóng góp tăng nhưng còn thiếu 3% mới đạt được mục tiêu năm.", false, []),
    ("Phấn đấu đến năm 2027 tỷ lệ hộ thiếu nước sạch còn 3%.", false, [3]),
    // Names of periods and documents.
    ("Tăng trưởng không đạt kế hoạch, dẫn đến tăng trưởng bình quân 5 năm 2016-2020 không đạt mục tiêu.", true, []),
    ("Mục tiêu cụ thể về nông thôn đến năm 2030 theo Nghị quyết 19 ra sao?", true, []),
    ("Mục tiêu theo Nghị quyết 19 là đến năm 2030 có 90% số xã đạt chuẩn.", true, [90]),
    // Counts of those who came are no ranks.
    ("Kỳ xét chọn thu hút sự tham gia của hơn 1.000 doanh nghiệp trên cả nước.", true, []),
    ("Phấn đấu đến năm 2030 thuộc nhóm 10 tỉnh dẫn đầu cả nước.", true, [10]),
    // Distances.
    ("Phấn đấu xây dựng chợ đầu mối tại Phú Hộ cách điểm giao cắt khoảng 7 km.", false, []),
    ("Phấn đấu đến năm 2027 làm mới 7 km đường.", false, [7]),
    // Persons.
    ("Tỉnh đặt mục tiêu giảm nghèo. Mỗi tháng, anh Thành có thu nhập từ 20 triệu đồng.", true, []),
    ("Tỉnh đặt mục tiêu giảm nghèo. Ông Hùng cho biết, tỉnh phấn đấu thu nhập đạt 20 triệu đồng.", true, [20]),
    // Accounts and ratios.
    ("Ủng hộ qua số tài khoản: 1050357395, mở tại ngân hàng.", false, []),
    ("Đến năm 2025 cơ cấu doanh thu trong và ngoài tỉnh là 70:30.", false, []),
    ("Đến năm 2025 tỷ lệ theo tiêu chí 1:95%.", false, [95]),
    ("Đến năm 2025 trồng 30000000 cây xanh.", false, [30_000_000]),
    ("Đến năm 2025 trồng 275 ha rừng từ chân đê đến kênh 130 thuộc huyện Đông Hải.", false, [275]),
    // Results that are listed one by one; a goal told behind one of them is of its sentence alone.
    (
      "Ngành đã đạt được nhiều kết quả tích cực. Cụ thể, độ che phủ rừng tăng từ 40,84% lên 41,89%, năm 2025 phấn đấu đạt 42%. "
        + "Giá trị sản xuất tăng bình quân khoảng 5,73%/năm.", true, [42]
    ),
    (
      "Ngành đã có nhiều cố gắng. Cụ thể, năm 2025 phấn đấu độ che phủ rừng đạt 42%. Giá trị sản xuất tăng khoảng 5,73%/năm.",
      true, [42, 5.73]
    ),
    // Of how many a rank is one.
    ("Phấn đấu đến năm 2030 nằm trong nhóm từ 01 - 10 trên tổng số 103 xã, phường.", false, [10]),
    ("Phấn đấu đến năm 2030 nằm trong nhóm 10 trên 34 tỉnh, thành phố.", false, [10]),
    ("Phấn đấu đến năm 2030 xây dựng trên 103 nhà văn hóa.", false, [103]),
    // A sum in brackets opens no item of a list.
    ("Năm 2025: Đào tạo nghề cho 35 lao động (25 lao động nông thôn + 10 thanh niên).", false, [35]),
    ("- Giai đoạn 2025 - 2027 + 100% hồ sơ được số hóa.", false, [100]),
    // What has been spent, behind results.
    ("Đến nay xã đã đạt 15 tiêu chí. Tổng kinh phí thực hiện các công trình hơn 232 triệu đồng.", true, []),
  ]

  @Test(arguments: cases.indices)
  func whatStandsAside(index: Int) {
    let (text, isNews, values) = Self.cases[index]
    #expect(Sample(text, title: "Tin", issued: 2024, isNews: isNews).targets.map(\.value) == values, "\(text)")
  }

  /// Goals that were missed: a time without a comma before its task, plans of firms, parts of a count, what there is and is to be kept.
  private static let found: [Case] = [
    ("Đến năm 2030 phát triển 20 trung tâm thương mại.", true, [20]),
    ("Giai đoạn 2026 - 2030 xây dựng mới 12 trường học.", true, [12]),
    ("Hãng có kế hoạch tăng công suất từ 300.000 xe lên 550.000 xe vào năm 2026.", true, [550_000]),
    (
      "Năm 2025, tỉnh phấn đấu tạo việc làm. Tỉnh cũng đào tạo nghề cho trên 3.800 người, trong đó trình độ trung cấp và cao đẳng nghề 500 người, "
        + "sơ cấp cho 1.500 người.", true, [3800, 500, 1500]
    ),
    (
      "Nhiệm vụ đến năm 2030 là bảo vệ diện tích đất lâm nghiệp và diện tích có rừng hiện có 5.840,2 ha; trồng rừng 226 ha.",
      true,
      [5840.2, 226]
    ),
    ("Phấn đấu trong năm 2025 hoàn thành 18/19 tiêu chí nông thôn mới.", true, [18]),
    ("Năm 2025 phấn đấu số lao động được tạo việc làm mới đạt 8.000 người.", false, [8000]),
    ("Năm 2025 phấn đấu số doanh nghiệp đăng ký mới đạt 900 doanh nghiệp.", false, [900]),
    ("Trong năm 2025, di dời 120 hộ dân ra khỏi vùng thiên tai; cứng hóa 25 km đường.", false, [120, 25]),
  ]

  @Test(arguments: found.indices)
  func whatWasMissed(index: Int) {
    let (text, isNews, values) = Self.found[index]
    #expect(Sample(text, title: "Tin", issued: 2024, isNews: isNews).targets.map(\.value) == values, "\(text)")
  }

  /// A title that names a year which is over tells of results, where nothing in it plans.
  @Test func titlesOfYearsThatAreOver() {
    let body = "Tốc độ tăng trưởng kinh tế đạt 11,07%; sản lượng lương thực đạt 285.920 tấn."
    func values(_ title: String, _ issued: Int) -> Int { Sample(body, title: title, issued: issued).targets.count }
    #expect(values("Yên Bái: kinh tế - xã hội năm 2014", 2015) == 0)
    #expect(values("Yên Bái: kinh tế - xã hội năm 2015", 2015) == 2)
    #expect(values("Kế hoạch phát triển kinh tế - xã hội năm 2014", 2015) == 2)
    #expect(values("Thực hiện Nghị quyết năm 2014", 2015) == 2)
  }

  /// A report's title names the year of which it tells, also where that is not over: what it leads in with a day of that year is reached.
  @Test func reportsOfTheirOwnYear() {
    let body = """
      - Về đầu tư tín dụng: Tổng dư nợ ước thực hiện đến 30/9/2022 là 24.610 tỷ đồng; so với 31/12/2021 tăng 2.375 tỷ đồng cụ thể như sau:

      + Dư nợ của các ngân hàng thương mại là 21.010 tỷ đồng.
      """
    let context = TargetContext(
      title: "Kinh tế - xã hội tỉnh 9 tháng năm 2022", period: nil, issuedYear: 2022, isNews: false, isReport: true)
    #expect(TargetFinder.find(in: Markdown.parse(body, file: "a.md").value, context: context).isEmpty)
  }
}
