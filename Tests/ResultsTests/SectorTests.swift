import Results
import Testing

/// Sectors of the economy: growths behind that of the whole, shares of a structure.
@Suite struct SectorTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    MatchingTests.Sample(plan: plan, report: report).lines
  }

  private static let growths = """
    - Tốc độ tăng giá trị sản xuất nông, lâm nghiệp và thủy sản 3%.
    - Tốc độ tăng giá trị sản xuất công nghiệp và xây dựng 7,5%.
    """
  private static let report =
    "tăng 11,07% so với năm 2023. Trong đó, khu vực nông, lâm nghiệp và thủy sản tăng 3,31%, khu vực công nghiệp và xây dựng tăng 8,85%."

  @Test func growthsOfSectorsAreOfTheMeasureNamedBefore() {
    #expect(
      lines(Self.growths, "Tổng giá trị sản xuất " + Self.report).suffix(2) == ["Δ → 1 certain", "Δ → 2 certain"])
    for other in ["Tổng vốn đầu tư ", "Số doanh nghiệp ", "Số lao động "] {
      #expect(!lines(Self.growths, other + Self.report).contains { $0.hasSuffix("certain") }, "\(other)")
    }
  }

  @Test func sharesOfAStructureAreReadOneByOne() {
    let text =
      "Xét theo cơ cấu, khu vực công nghiệp và xây dựng chiếm 40,3%, khu vực dịch vụ chiếm 40,6%. Cơ cấu chuyển dịch đúng hướng: nông nghiệp 19,1%."
    let found = FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo")
    #expect(found.figures == ["40.3%", "40.6%", "19.1%"])
    #expect(found.found.map(\.subject) == ["khu vực công nghiệp và xây dựng", "khu vực dịch vụ", "nông nghiệp"])
    #expect(FindingSample("Xét tờ trình của Sở Y tế, tỷ lệ hộ nghèo đạt 4%.", form: "Báo cáo").found.isEmpty)
  }

  @Test func whatIsCountedIsToldByItsRate() {
    let plan = "- Tỷ lệ hồ sơ trực tuyến toàn trình đạt 50%."
    let report = "Năm 2024, cả tỉnh có 8 cơ quan, địa phương có tỷ lệ hồ sơ trực tuyến toàn trình trên 50%."
    #expect(!lines(plan, report).contains { $0.hasSuffix("certain") })
  }

  @Test(arguments: [
    ("Giải quyết việc làm mới cho 1.900 lao động.", "Tỉnh đã tạo việc làm mới cho 2.015 lao động."),
    ("Thu nhập bình quân đầu người đạt 55 triệu đồng.", "Người dân có mức thu nhập bình quân 55,3 triệu đồng."),
    ("Tỷ lệ tham gia bảo hiểm y tế đạt 95%.", "Tỷ lệ bảo hiểm y tế toàn dân đạt 95,5%."),
  ])
  func usualNamesOfOneMeasureAreOne(_ plan: String, _ report: String) {
    #expect(lines("- " + plan, report).last?.hasSuffix("1 certain") == true, "\(report)")
  }

  @Test(arguments: [
    ("Giải quyết việc làm cho 1.900 lao động.", "Tỉnh đã đào tạo nghề cho 2.015 lao động."),
    ("Giải quyết việc làm mới cho 1.900 lao động.", "Tỉnh đã tạo việc làm mới cho 2.015 lao động nữ."),
    (
      "Thu nhập bình quân đầu người đạt 55 triệu đồng.", "Người dân vùng cao có mức thu nhập bình quân 55,3 triệu đồng."
    ),
    ("Tỷ lệ tham gia bảo hiểm y tế đạt 95%.", "Tỷ lệ bảo hiểm y tế học sinh đạt 95,5%."),
    ("Đón 2 triệu lượt khách quốc tế.", "Tỉnh đón 2,1 triệu lượt khách du lịch."),
    ("Doanh thu du lịch đạt 900 tỷ đồng.", "Doanh thu du lịch lữ hành đạt 950 tỷ đồng."),
  ])
  func narrowerOnesAreNot(_ plan: String, _ report: String) {
    #expect(lines("- " + plan, report).last.isUncertain, "\(report)")
  }

  /// An amount at constant prices is another number; a growth is at constant prices in any case.
  @Test func constantPricesAreOthersButOfGrowths() {
    let (amount, growth) = ("Giá trị sản xuất công nghiệp", "Giá trị sản xuất công nghiệp")
    #expect(
      lines("- \(amount) theo giá so sánh đạt 10.000 tỷ đồng.", "\(amount) đạt 15.000 tỷ đồng.").first.isUncertain)
    #expect(
      lines("- \(growth) theo giá so sánh tăng 8%.", "\(growth) tăng 9% so với năm 2023.") == ["Δ → 1 certain"])
  }

  @Test func aWholeOfTheSameThingIsNoRate() {
    let found = FindingSample("Đã có 95 hộ trên 100 hộ dùng điện.", form: "Báo cáo").found
    #expect(!found.isEmpty && !found.contains { $0.unit.contains("/") }, "\(found.map(\.unit))")
  }
}
