import Testing

/// What stands behind a value of its plan, and of what a per cent is; texts of our own.
@Suite struct JudgedPlanTests {
  private func figures(_ text: String) -> [String] { FindingSample(text, form: "Báo cáo").figures }

  @Test(arguments: [
    (
      "Tỷ lệ dân số tham gia BHYT đạt 96,5%, vượt chỉ tiêu huyện giao 0,2%; tỷ lệ hộ dùng nước sạch đạt 95%.",
      ["96.5% kh±0.2 [vượt chỉ tiêu huyện giao]", "95%"]
    ),
    ("Tỷ lệ hộ nghèo còn 3%, vượt kế hoạch 0,5%.", ["3% kh±0.5 [vượt kế hoạch]"]),
    ("Tỷ lệ học sinh đạt 95%, không đạt chỉ tiêu giao 98%.", ["95% /98 [không đạt chỉ tiêu giao]"]),
    (
      "Sản lượng lương thực đạt 322.800 tấn, chưa đạt kế hoạch năm 2024 là 330.000 tấn.",
      ["322800 tấn /330000 [chưa đạt kế hoạch]"]
    ),
    (
      "Tỷ lệ bao phủ đạt 72%, vượt mục tiêu đề ra là 70%. Thu ngân sách đạt 500 tỷ đồng.",
      ["72% /70 [vượt mục tiêu đề ra]", "500 tỷ đồng"]
    ),
    ("Tỷ lệ bao phủ đạt 72%, vượt mục tiêu 70%.", ["72% /70 [vượt mục tiêu]"]),
    ("Thu ngân sách đạt 500 tỷ đồng, vượt dự toán 50 tỷ đồng.", ["500 tỷ đồng kh±50 [vượt dự toán]"]),
    ("Tỷ lệ hộ nghèo giảm 3,92%, vượt mục tiêu 0,42%.", ["kh±0.42 Δ-3.92% [vượt mục tiêu]"]),
  ])
  func aPlanByWhichAValueIsJudgedIsNoResult(_ text: String, _ figures: [String]) {
    #expect(self.figures(text) == figures)
  }

  @Test(arguments: [
    ("Quy hoạch chi tiết đạt 39% so với diện tích đất xây dựng đô thị.", ["39%"]),
    ("Nợ xấu chiếm 1,2% so với tổng dư nợ.", ["1.2%"]),
    ("Nợ đóng bảo hiểm bằng 3,1% số phải thu.", ["3.1%"]),
  ])
  func aShareOfWhatIsMeasuredIsNoChange(_ text: String, _ figures: [String]) {
    #expect(self.figures(text) == figures)
  }

  /// Money and harvests are not measured in per cent: that is of their plan. Rates are, and shares of another thing.
  @Test(arguments: [
    ("Tổng giá trị sản xuất ước đạt 53%, tăng 23,7%; thu ngân sách đạt 76,75%.", ["kh53 Δ23.7%", "kh76.75"]),
    ("Sản lượng nông sản qua chế biến đạt 30%.", ["30%"]), ("Tỷ lệ giải ngân vốn đầu tư công đạt 72%.", ["72%"]),
    ("Doanh thu thương mại điện tử đạt 10% tổng mức bán lẻ.", ["10%"]),
  ])
  func aQuantityInPerCentIsAShareOfItsPlan(_ text: String, _ figures: [String]) {
    #expect(self.figures(text) == figures)
  }

  @Test(arguments: [
    ("Giá trị sản xuất trên 1 ha đất nông nghiệp đạt 170 triệu đồng.", ["170 triệu đồng"]),
    ("Số bác sĩ trên 1 vạn dân đạt 8 bác sĩ.", ["8 bác sĩ"]),
    ("Kiềm chế lạm phát ở mức chỉ bằng 1/3 năm 2008.", []),
    ("Kết quả thực hiện 19 tiêu chí nông thôn mới như sau.", []),
    ("Có 3 xã đạt 100% tiêu chí.", ["3 xã"]), ("Tăng trưởng đạt 12,5% (sau tỉnh Bắc Giang tăng 13,85%).", ["12.5%"]),
  ])
  func whatANumberIsOfIsNoResult(_ text: String, _ figures: [String]) {
    #expect(self.figures(text) == figures)
  }

  @Test func theSecondColumnOfGoalsIsThePlan() {
    let table = "| Chỉ tiêu | Đơn vị tính | Chỉ tiêu | Thực hiện |\n|---|---|---|---|\n| Tỷ lệ hộ nghèo | % | 3 | 2,5 |"
    #expect(figures("Biểu kết quả\n\n" + table) == ["2.5% /3"])
    let coded = "| Mã chỉ tiêu | Chỉ tiêu | Kết quả |\n|---|---|---|\n| 1.1 | Tỷ lệ hộ nghèo (%) | 2,5 |"
    #expect(FindingSample("Biểu kết quả\n\n" + coded, form: "Báo cáo").found.map(\.subject) == ["Tỷ lệ hộ nghèo (%)"])
    let unmeasured = "| Chỉ tiêu | ĐVT | Thực hiện |\n|---|---|---|\n| Số trẻ tử vong trên 1.000 trẻ | - | 46 |"
    #expect(FindingSample("Biểu kết quả\n\n" + unmeasured, form: "Báo cáo").found.map(\.unit) == [""])
  }

  /// A lower head may hold a number, and a column of per cent says something of the values on its left.
  @Test func columnsBelongToTheirHeadsAndValues() {
    let heads = """
      | TT | Nội dung | ĐVT | Năm 2023 | | Năm 2024 | |
      |---|---|---|---|---|---|---|
      | | | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện 9 tháng |
      | 1 | Thu ngân sách | tỷ đồng | 450 | 470 | 500 | 510 |
      """
    #expect(figures("Biểu kết quả\n\n" + heads) == ["470 tỷ đồng /450", "510 tỷ đồng /500"])
    let pairs = """
      | Chỉ tiêu | ĐVT | TH 6 tháng | So cùng kỳ (%) | TH 9 tháng | So cùng kỳ (%) |
      |---|---|---|---|---|---|
      | Thu ngân sách | tỷ đồng | 210 | 108 | 410 | 112 |
      """
    #expect(figures("Biểu kết quả\n\n" + pairs) == ["210 tỷ đồng Δ8%", "410 tỷ đồng Δ12%"])
    let years = """
      | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 | 2023/2022 (%) |
      |---|---|---|---|---|
      | Thu ngân sách | tỷ đồng | 210 | 410 | 112 |
      """
    #expect(figures("Biểu kết quả\n\n" + years) == ["210 tỷ đồng", "410 tỷ đồng Δ12%"])
  }
}
