import Testing

/// Names and numbers in a row, without verbs; texts of our own.
@Suite struct RowsOfCountsTests {
  private func results(_ text: String) -> [String] {
    let sample = FindingSample(text, form: "Báo cáo")
    return zip(sample.found, sample.figures).map { "\($0.subject): \($1)" }
  }

  @Test func eachNameHasItsOwnValueAndChange() {
    #expect(
      results("Tổng số khách đạt 5.000 lượt, tăng 10%; khách quốc tế 1.000 lượt, tăng 41%.") == [
        "Tổng số khách: 5000 lượt Δ10%", "khách quốc tế: 1000 lượt Δ41%",
      ])
    #expect(
      results("Số hộ nghèo 300 hộ, giảm 20 hộ; điện thương phẩm 500 triệu kWh, tăng 7%.") == [
        "Số hộ nghèo: 300 hộ Δ-20 hộ", "điện thương phẩm: 500 triệu kwh Δ7%",
      ])
    #expect(
      results("Kinh tế Nhà nước đạt 2.105 tỷ đồng, chiếm 7,3%; kinh tế ngoài Nhà nước 25.572 tỷ đồng, chiếm 89,8%.")
        == [
          "Kinh tế Nhà nước: 2105 tỷ đồng", "kinh tế ngoài Nhà nước: 25572 tỷ đồng",
        ])
    #expect(
      results("Công nghiệp tăng 10,9% (trong đó xây dựng tăng 12%).").last == "xây dựng: Δ12%")
  }

  @Test func changesThatAreSharedOutAreOfNoneAlone() {
    #expect(
      results("Doanh thu đạt 30 tỷ đồng, lợi nhuận đạt 5 tỷ đồng, lần lượt tăng 15% và 24%.") == [
        "Doanh thu: 30 tỷ đồng", "lợi nhuận: 5 tỷ đồng",
      ])
  }

  @Test func howLongItTookIsNoBorder() {
    #expect(
      results("Tổng vốn huy động đạt 300 tỷ đồng. Sản lượng bình quân 5 năm đạt 30 tấn.") == [
        "Tổng vốn huy động: 300 tỷ đồng", "Sản lượng bình quân: 30 tấn",
      ])
    #expect(results("Tỷ suất tử vong trẻ em dưới 1 tuổi là 14,4‰.") == ["Tỷ suất tử vong trẻ em dưới 1 tuổi: 14.4 ‰"])
  }

  @Test func partsOfARateAreRead() {
    #expect(
      results("Số giường bệnh là 31,12 giường/vạn dân, trong đó khu vực ngoài công lập 2,19 giường/vạn dân.").count == 2
    )
    let text = "Diện tích nhà ở đạt 24 m2 sàn/người; ở khu vực đô thị, con số này là 24,9 m2 sàn/người."
    #expect(
      results(text) == [
        "Diện tích nhà ở: 24 m2 sàn/người", "Diện tích nhà ở, ở khu vực đô thị: 24.9 m2 sàn/người",
      ])
  }

  @Test func papersAndCapitalHaveTheirNames() {
    #expect(
      results("Toàn tỉnh cấp mới 178 giấy chứng nhận đăng ký hộ kinh doanh với số vốn đăng ký 36,3 tỷ đồng.") == [
        "giấy chứng nhận: 178 giấy chứng nhận", "số vốn đăng ký: 36.3 tỷ đồng",
      ])
  }
}
