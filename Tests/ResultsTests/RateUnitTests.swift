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
    ("Toàn huyện có 5 xã trên 10.000 ha đất rừng.", "5 xã"),
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

  @Test(arguments: [("triệu đồng/ha", "triệu đồng/người"), ("bác sĩ/1.000 dân", "bác sĩ/10.000 dân")])
  func otherRatesStayOthers(_ one: String, _ other: String) { #expect(FoldedUnit(one) != FoldedUnit(other)) }
}
