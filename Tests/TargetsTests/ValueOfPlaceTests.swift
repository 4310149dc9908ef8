import Publications
import Targets
import Testing

/// Where one measure is told and then a value for each of several places, a record says what is measured and whose the value is.
@Suite struct ValueOfPlaceTests {
  private let year = ", đến năm 2027"

  private func displays(_ body: String) -> [String] {
    Sample.goals(body).map { $0.display.replacing(year, with: "") }
  }

  /// The measure stands before the row: in the lead, in the value before, or in the line above a list.
  @Test(arguments: [
    (
      "- Tăng trưởng GRDP của các địa phương: Quảng Ninh 12%, Hải Dương 10,2%.",
      ["Quảng Ninh: tăng trưởng GRDP đạt 12%", "Hải Dương: tăng trưởng GRDP đạt 10,2%"]
    ),
    (
      "- Tỷ lệ hộ nghèo như sau: huyện Ba Bể dưới 1%; thành phố Huế dưới 3%.",
      ["Huyện Ba Bể: tỷ lệ hộ nghèo dưới 1%", "Thành phố Huế: tỷ lệ hộ nghèo dưới 3%"]
    ),
    (
      "- Chỉ tiêu thu ngân sách: TP.HCM: 500.000 tỷ đồng; Hà Nội: 400.000 tỷ đồng.",
      ["TP.HCM: thu ngân sách đạt 500.000 tỷ đồng", "Hà Nội: thu ngân sách đạt 400.000 tỷ đồng"]
    ),
    (
      "- Tăng trưởng GRDP: Bắc Giang: 13,6%; Điện Biên: 10,5%. Vùng Tây Nguyên: Gia Lai: 8%; Đắk Lắk: 8,5%.",
      [
        "Bắc Giang: tăng trưởng GRDP đạt 13,6%", "Điện Biên: tăng trưởng GRDP đạt 10,5%",
        "Gia Lai: tăng trưởng GRDP đạt 8%", "Đắk Lắk: tăng trưởng GRDP đạt 8,5%",
      ]
    ),
    (
      "- Kim ngạch xuất khẩu: Quảng Ninh tăng 12%, Hải Phòng giảm 2%.",
      ["Quảng Ninh: kim ngạch xuất khẩu tăng 12%", "Hải Phòng: kim ngạch xuất khẩu giảm 2%"]
    ),
    (
      "- Tỷ lệ bao phủ bảo hiểm y tế:\n  + Huyện Chợ Đồn: 96%.\n  + Mù Cang Chải: 97%.",
      ["Huyện Chợ Đồn: tỷ lệ bao phủ bảo hiểm y tế đạt 96%", "Mù Cang Chải: tỷ lệ bao phủ bảo hiểm y tế đạt 97%"]
    ),
    (
      "- Tỷ lệ hồ sơ trực tuyến: Sở Y tế 95%; Công ty Cổ phần Cấp nước tỉnh đạt 90%.",
      [
        "Sở Y tế: tỷ lệ hồ sơ trực tuyến đạt 95%", "Công ty Cổ phần Cấp nước tỉnh: tỷ lệ hồ sơ trực tuyến đạt 90%",
      ]
    ),
  ])
  func eachPlaceHasItsValue(_ body: String, _ right: [String]) {
    #expect(displays(body) == right)
  }

  /// The quote holds the place's name, the subject is what is measured, and no two places look like one measure told twice.
  @Test func theQuoteNamesThePlace() {
    let found = Sample.goals(
      "- Tăng trưởng GRDP đạt 8%. Cụ thể, vùng Tây Nguyên: Gia Lai: 10%; Đắk Lắk: 10%. Vùng Đông Bắc: Quảng Ninh: 12%.")
    #expect(found.map(\.quote).suffix(3) == ["Gia Lai: 10%", "Đắk Lắk: 10%", "Quảng Ninh: 12%"])
    #expect(Set(found.map(\.subject)) == ["Tăng trưởng GRDP"])
    #expect(Set(found.map(\.display)).count == 4)
  }

  /// What is no place's name stays what is measured.
  @Test(arguments: [
    (
      "- Tăng trưởng GRDP đạt 8%, công nghiệp tăng 9%.",
      ["Tăng trưởng GRDP đạt 8%", "Công nghiệp tăng 9%"]
    ),
    ("- Tỷ lệ hộ nghèo huyện Ba Bể 5%.", ["Tỷ lệ hộ nghèo huyện Ba Bể đạt 5%"]),
  ])
  func otherNamesAreMeasures(_ body: String, _ right: [String]) {
    #expect(displays(body) == right)
  }

  /// A table whose rows are places, whatever stands over their names.
  @Test(arguments: ["", "Nội dung", "Địa phương"])
  func rowsOfPlacesSayWhatIsMeasured(_ head: String) {
    let found = Sample.goals(
      """
      | TT | \(head) | Mục tiêu tăng trưởng GRDP năm 2027 (%) |
      |---|---|---|
      | I | Vùng Đông Bắc | |
      | 1 | Quảng Ninh | 12,0 |
      | 2 | Thành phố Hải Phòng | 12,5 |
      | 3 | Hoà Bình | 9,0 |
      """)
    #expect(found.map(\.subject) == ["Quảng Ninh", "Thành phố Hải Phòng", "Hoà Bình"])
    #expect(
      found.map { $0.display.replacing(year, with: "") } == [
        "Tăng trưởng GRDP Quảng Ninh đạt 12%", "Tăng trưởng GRDP thành phố Hải Phòng đạt 12,5%",
        "Tăng trưởng GRDP Hoà Bình đạt 9%",
      ])
  }

  /// What holds in the country or at a level is not told of the town or the other level.
  @Test(arguments: [
    (
      "Tỷ lệ chất thải rắn đô thị được thu gom, xử lý đạt 96%; ở nông thôn đạt 82%.",
      "Tỷ lệ chất thải rắn nông thôn được thu gom, xử lý đạt 82%"
    ),
    (
      "Tỷ lệ chất thải đô thị được thu gom đạt 96%, ở khu vực nông thôn đạt 82%.",
      "Tỷ lệ chất thải nông thôn được thu gom đạt 82%"
    ),
    ("Tỷ lệ hồ sơ cấp tỉnh xử lý trên mạng đạt 90%; ở cấp xã đạt 60%.", "Tỷ lệ hồ sơ cấp xã xử lý trên mạng đạt 60%"),
    ("90% hồ sơ cấp huyện được ký số; 70% ở cấp xã.", "70% hồ sơ cấp xã được ký số"),
    ("Tỷ lệ trẻ mẫu giáo được ăn bán trú đạt 95%; ở nhà trẻ đạt 80%.", "Tỷ lệ trẻ nhà trẻ được ăn bán trú đạt 80%"),
  ])
  func placeThatTheValueNamesTakesTheOthersPlace(_ body: String, _ shown: String) {
    #expect(Sample.goals("- " + body).map(\.display).last?.hasPrefix(shown) == true)
  }
}
