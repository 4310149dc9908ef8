import Results
import Testing

/// What compares is no result; herds told in a row are each one.
@Suite struct ComparedTests {
  private func figures(_ text: String, issued: String = "2024-11-20") -> [String] {
    FindingSample(text, form: "Báo cáo", issued: issued).figures
  }

  @Test func pointsAboveOthersMeasureNothing() {
    #expect(figures("Giải ngân đạt 78,4% kế hoạch, cao hơn bình quân cả nước 5,2 điểm phần trăm.") == ["78.4%"])
  }

  @Test func herdsInARowAreEachOne() {
    let text = "Tổng đàn trâu 52.000 con, giảm 3,1%; đàn bò 118.000 con, tăng 1,2%; đàn lợn 890.000 con, tăng 4,5%."
    let found = FindingSample("Năm 2024, " + text, form: "Báo cáo", issued: "2025-01-10")
    #expect(found.figures == ["52000 con Δ-3.1%", "118000 con Δ1.2%", "890000 con Δ4.5%"])
  }
}
