import Results
import Testing

/// What a unit is per, as targets have it, and units of one measure in other spellings.
@Suite struct RateUnitTests {
  @Test(arguments: [
    ("Giá trị sản phẩm thu hoạch đạt 90 triệu đồng/01 ha.", "90 triệu đồng/01 ha"),
    ("Toàn tỉnh có 12 bác sĩ trên một vạn dân.", "12 bác sĩ/vạn dân"),
    ("Toàn tỉnh có 12 bác sĩ trên 10.000 dân.", "12 bác sĩ/10.000 dân"),
    ("Diện tích nhà ở bình quân đạt 25 m2 sàn/người.", "25 m2 sàn/người"),
    ("Nhà máy cấp 50.000 m3/ngày đêm.", "50000 m3/ngày đêm"),
    ("Toàn huyện có 5 xã trên 10.000 ha đất rừng.", "5 xã"), ("Toàn tỉnh có 640 tổ viên.", "640 tổ viên"),
    ("Toàn tỉnh có 150 điểm trường.", "150 điểm trường"),
  ])
  func unitsGoOnToWhatTheyArePer(_ text: String, _ figure: String) {
    #expect(FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo").figures.first == figure, "\(text)")
  }

  @Test(arguments: [
    ("triệu đồng/01 ha", "triệu đồng/ha"), ("triệu đồng/1 người/năm", "triệu đồng/người/năm"),
    ("bác sĩ/một vạn dân", "bác sĩ/10.000 dân"), ("giường bệnh/vạn người", "giường bệnh/10.000 dân"),
    ("ca/1000 trẻ", "ca/1.000 trẻ"),
  ])
  func spellingsOfARateAreOne(_ one: String, _ other: String) { #expect(FoldedUnit(one) == FoldedUnit(other)) }

  /// A power of ten in a table's unit is that in words, and so many of what is counted.
  @Test(arguments: [
    ("1000 tấn", "nghìn tấn", 1000, "tấn"), ("1.000 đôi", "nghìn đôi", 1000, "đôi"),
    ("1 triệu USD", "triệu usd", 1_000_000, "usd"), ("1000đ", "nghìn đồng", 1000, "đồng"),
    ("1.000đ/người", "nghìn đồng/người", 1000, "đồng/người"), ("100 ha", "trăm ha", 100, "ha"),
    ("1.000 VNĐ", "nghìn đồng", 1000, "đồng"), ("1 vạn dân", "vạn dân", 10_000, "dân"),
  ])
  func powersOfTenFold(_ unit: String, _ words: String, _ size: Int, _ counted: String) {
    let (own, base) = (FoldedUnit(unit), FoldedUnit(counted))
    #expect(own == FoldedUnit(words) && own.name == base.name)
    #expect(base.scale(from: own) == Fraction(size))
  }

  @Test(arguments: ["%/1000", "ca/1.000 trẻ", "doanh nghiệp/1000 dân", "1 lần/năm", "01 bộ", "12 tháng", "100%"])
  func otherNumbersInUnitsAreNoPowers(_ unit: String) {
    let own = FoldedUnit(unit)
    #expect(FoldedUnit(own.name).scale(from: own) == Fraction(1))
  }

  @Test(arguments: [("triệu đồng/ha", "triệu đồng/người"), ("bác sĩ/1.000 dân", "bác sĩ/10.000 dân")])
  func otherRatesStayOthers(_ one: String, _ other: String) { #expect(FoldedUnit(one) != FoldedUnit(other)) }
}
