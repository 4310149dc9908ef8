import Testing

/// Figures as news and reports of others tell them; texts of our own.
@Suite struct ToldFiguresTests {
  private func lines(_ text: String, title: String = "", form: String? = nil, issued: String = "2024-12-10") -> [String]
  {
    FindingSample(text, title: title, form: form, issued: issued).lines
  }

  @Test func newsUnderAHeadlineOfGoalsTellsWhatWasReached() {
    let title = "Phấn đấu 80% số xã đạt chuẩn nông thôn mới"
    #expect(
      lines("Đến tháng 6/2024, cả nước có 6.084 xã đạt chuẩn; có 743 xã đạt chuẩn kiểu mẫu.", title: title) == [
        "6084 xã 2024-06-30", "743 xã 2024-06-30",
      ])
    #expect(lines("Tỉnh sẽ có 80% số xã đạt chuẩn. Tỷ lệ hộ nghèo còn 3%.", title: title) == [])
    #expect(
      lines("Theo mục tiêu đến năm 2024, 100% xã đã sẵn sàng kết nối; trên 80% hệ thống đạt cấp độ 3.", title: title)
        == [])
    #expect(
      lines("Đến nay đã đào tạo 300 người. Từ nay phấn đấu giải quyết việc làm mới cho 1.500 lao động.", title: title)
        == ["300 người 2024-12-10"])
  }

  @Test func aBracketSaysWhichDaysAreMeant() {
    let text = """
      Trong quý I năm 2024 (tính từ 15/12/2023 đến 14/3/2024) đã tiếp nhận 5.200 hồ sơ.

      Cấp xã quý I đã tiếp nhận 1.300 hồ sơ.
      """
    #expect(lines(text, issued: "2024-03-20") == ["5200 hồ sơ 2024-03-14", "1300 hồ sơ 2024-03-14"])
    #expect(lines("Quý I năm 2024 đã tiếp nhận 5.200 hồ sơ.", issued: "2024-04-20") == ["5200 hồ sơ 2024-03-31"])
  }

  @Test func eachValueOfARiseHasItsDay() {
    let text = "Năm 2019 tỷ lệ lao động qua đào tạo là 48% đến năm 2023 tăng lên 62%. Tỷ lệ có chứng chỉ là 28%."
    #expect(lines(text) == ["48% 2019-12-31", "62% 2023-12-31", "28% 2023-12-31"])
  }

  @Test func partsHaveThePlanOfTheWhole() {
    #expect(
      FindingSample("Tổng thu đạt 53,8% dự toán, trong đó thu nội địa đạt 52,1%, thu dầu thô đạt 64%.").figures == [
        "kh53.8", "kh52.1", "kh64",
      ])
    #expect(
      FindingSample("Sản lượng đạt 96% kế hoạch, trong đó tỷ lệ hàng xuất khẩu đạt 40%.").figures == ["kh96", "40%"])
  }

  @Test(arguments: [
    ("Cả nước hiện có 690 đài truyền thanh/750 xã, đạt tỷ lệ 92%.", ["92% (690/750)"]),
    ("Số hộ đạt danh hiệu văn hóa 744/820 hộ = 90,73%.", ["90.73% (744/820)"]),
    ("Đúng và trước hạn 512 hồ sơ, đạt tỷ lệ 98,63%.", ["98.63% (512/)"]),
    ("Tỷ lệ xã đạt chuẩn nông thôn mới đạt 83,2%/50%.", ["83.2% /50"]),
    ("Doanh thu đạt 107 tỷ đồng, tăng trưởng 10,9% so với cùng kỳ.", ["107 tỷ đồng Δ10.9%"]),
    ("Tỷ lệ hộ nghèo còn 4,25%, bình quân giảm 2%/năm.", ["4.25%"]),
    ("Nguồn vốn là 25.390 tỷ đồng; so với 31/12/2023 tăng 1.475 tỷ đồng.", ["25390 tỷ đồng Δ1475 tỷ đồng"]),
    ("Thu nhập bình quân tăng lên 1,6 lần so với cuối năm 2021.", ["Δ1.6 lần"]),
    (
      "Mật độ đạt 16 máy/100 dân, vượt xa mục tiêu là 5 máy/100 dân. 40% số hộ có điện thoại.",
      ["16 máy/100 dân /5", "40%"]
    ),
    (
      "Chỉ số xếp thứ 42/63, thuộc top 10 toàn vùng, thứ 2 ven biển.",
      ["42 hạng (/63) ranking", "10 hạng ranking", "2 hạng ranking"]
    ),
  ])
  func whatIsSaidBesideAValue(_ text: String, _ wanted: [String]) {
    #expect(FindingSample(text).figures == wanted, "\(text)")
  }

  @Test func theYearsOfAPlanAreNoDayOfItsFigures() {
    let text =
      "Đến tháng 6/2024, có 79% xã đạt chuẩn, vượt mục tiêu cả giai đoạn 2021-2025 được giao; có 42% xã đạt chuẩn nâng cao."
    #expect(lines(text).map { $0.suffix(10) } == ["2024-06-30", "2024-06-30"], "\(lines(text))")
  }

  @Test func aListHasTheDayOfWhatLeadsItIn() {
    let text = """
      Bộ công bố hiện trạng rừng đến ngày 31/12/2023 như sau:

      1. Diện tích đất có rừng: 14.609 ha.

      2. Tỷ lệ che phủ là 41,9%.
      """
    #expect(lines(text, issued: "2024-04-15") == ["14609 ha 2023-12-31", "41.9% 2023-12-31"])
  }

  @Test func theFirstColumnBesideYearsNamesTheRows() {
    let text = """
      ĐVT: %

      | Tỷ lệ | Năm 2021 | Năm 2022 |
      | --- | --- | --- |
      | Lao động qua đào tạo | 48 | 49,82 |
      """
    #expect(lines(text) == ["48% 2021-12-31", "49.82% 2022-12-31"])
  }

  @Test func theYearToldOfIsThatOfItsWhole() {
    let text = "Năm 2023, xã đã thực hiện tốt các phong trào.\n\nTổng diện tích gieo cấy cả năm đạt 171 ha."
    #expect(lines(text, issued: "2024-01-03") == ["171 ha 2023-12-31"])
  }
}
