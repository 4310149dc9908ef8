import Publications
import Targets
import Testing

/// A part of a whole is shown with what is measured, whoever has it is named where two values would contradict each other, and no
/// unit is what is measured where the clause says more.
@Suite struct PartOfWholeTests {
  private let year = ", đến năm 2027"

  private func displays(_ text: String) -> [String] {
    Sample.goals("- \(text)").map { $0.display.replacing(year, with: "") }
  }

  /// "trong đó" says of what the next value is a part; the subject stays the text's own words.
  @Test func partsSayTheirWhole() {
    let found = Sample.goals(
      "- Doanh thu toàn Tập đoàn đạt 128.000 tỷ đồng, trong đó khối than 68.000 tỷ đồng; lợi nhuận 500 tỷ đồng.")
    #expect(found.map(\.subject) == ["Doanh thu toàn Tập đoàn", "khối than", "lợi nhuận"])
    #expect(
      found.map { $0.display.replacing(year, with: "") } == [
        "Doanh thu toàn Tập đoàn đạt 128.000 tỷ đồng", "Doanh thu toàn Tập đoàn, trong đó khối than đạt 68.000 tỷ đồng",
        "Lợi nhuận đạt 500 tỷ đồng",
      ])
    #expect(found.allSatisfy { $0.parent.isEmpty })
  }

  /// What is parted behind a colon goes on behind semicolons and in the list below; a measure of its own ends it.
  @Test func listsOfPartsSayTheirWhole() {
    #expect(
      displays("Diện tích chuyển đổi 3.348 ha, trong đó: cây trồng cạn 1.548 ha; lúa cá 1.800 ha.").dropFirst() == [
        "Diện tích chuyển đổi, trong đó cây trồng cạn đạt 1.548 ha",
        "Diện tích chuyển đổi, trong đó lúa cá đạt 1.800 ha",
      ])
    #expect(
      displays(
        "Sản lượng lương thực 28.500 tấn, trong đó:\n- Lúa 20.000 tấn.\n- Ngô 8.500 tấn.\n- Năng suất lúa đạt 60 tạ/ha."
      ).dropFirst() == [
        "Sản lượng lương thực, trong đó Lúa đạt 20.000 tấn", "Sản lượng lương thực, trong đó Ngô đạt 8.500 tấn",
        "Năng suất lúa đạt 60 tạ/ha",
      ])
  }

  /// Names of one kind stand for each other behind one measure.
  @Test(arguments: [
    (
      "Giá trị sản xuất nông - lâm - thuỷ sản tăng 3%; công nghiệp - xây dựng tăng 16%.",
      "Giá trị sản xuất công nghiệp - xây dựng tăng 16%"
    ),
    (
      "Tỷ trọng trong GDP của khu vực dịch vụ đạt trên 50%, khu vực nông, lâm, thủy sản dưới 10%.",
      "Tỷ trọng trong GDP của khu vực nông, lâm, thủy sản dưới 10%"
    ),
    (
      "Tỷ lệ suy dinh dưỡng trẻ em thể thấp còi còn 29,5%, thể gầy còm còn 5,2%.",
      "Tỷ lệ suy dinh dưỡng trẻ em thể gầy còm còn 5,2%"
    ),
    ("Tỷ lệ hộ nghèo còn 5%, hộ cận nghèo còn 3%.", "Tỷ lệ hộ cận nghèo còn 3%"),
    ("Sản lượng tôm sú đạt 18.650 tấn; tôm thẻ đạt 51.990 tấn.", "Sản lượng tôm thẻ đạt 51.990 tấn"),
  ])
  func namesOfOneKindShareTheMeasure(_ text: String, _ display: String) {
    #expect(displays(text).last == display)
  }

  /// What is of another kind, unit or measure is left as it stands.
  @Test(arguments: [
    "Tỷ lệ hộ nghèo còn 3%; dịch vụ công trực tuyến đạt 80%.",
    "Tổng doanh thu đạt 257 tỷ đồng; lợi nhuận đạt 15 tỷ đồng.",
    "Tỷ lệ hài lòng về dịch vụ y tế đạt 90%; dịch vụ công trực tuyến đạt 80%.",
  ])
  func othersStandAlone(_ text: String) {
    let own = text.split(separator: "; ").last.map { String($0.dropLast()) } ?? ""
    #expect(displays(text).last == own.prefix(1).uppercased() + own.dropFirst())
  }

  /// A place alone is not what is measured.
  @Test func placesShareTheMeasure() {
    let found = Sample.goals("- Tỷ lệ cấp nước tại đô thị đạt 95%, tại nông thôn đạt 80%.")
    #expect(found.map(\.subject) == ["Tỷ lệ cấp nước tại đô thị", "Tỷ lệ cấp nước tại nông thôn"])
    #expect(found.last?.display == "Tỷ lệ cấp nước tại nông thôn đạt 80%" + year)
  }

  /// One measure with two values of one year: the reader sees whose each is.
  @Test func valuesOfTwoBodiesAreToldApart() {
    let found = displays(
      "Kim ngạch xuất khẩu đạt 43 tỷ đồng. Riêng ngành Thủy sản, phấn đấu kim ngạch xuất khẩu đạt 10 tỷ đồng.")
    #expect(
      found == ["Kim ngạch xuất khẩu đạt 43 tỷ đồng", "Riêng ngành Thủy sản: kim ngạch xuất khẩu đạt 10 tỷ đồng"])
  }

  /// A unit is not what is measured: the words before the number are, or what the value before is of.
  @Test(arguments: [
    ("Lượng than cấp cho các hộ tiêu thụ điện không thấp hơn 39 triệu tấn.", "Lượng than cấp cho các hộ tiêu thụ điện"),
    ("Sản lượng lúa đạt 1.734 tấn, tăng 3% so với năm 2025.", "Sản lượng lúa"),
    ("Đàn trâu, bò: 250 con, tăng 5%.", "Đàn trâu, bò"), ("Xuất khẩu 1,9 triệu tấn.", "Xuất khẩu"),
    ("Diện tích vùng nguyên liệu đạt 39.505 ha, trong đó trồng mới 37.034 ha.", "vùng nguyên liệu"),
    ("Đón 6 triệu lượt khách.", "khách"),
  ])
  func unitsAreNoSubjects(_ text: String, _ subject: String) {
    #expect(Sample.goals("- \(text)").last?.subject == subject)
  }
}
