import Testing

/// Figures that hold for each of what is counted, for those who are entitled, for requests, for what is to come; texts of our own.
@Suite struct EachOfThemTests {
  private func figures(_ text: String) -> [String] { FindingSample(text, form: "Báo cáo").figures }
  private func subjects(_ text: String) -> [String] { FindingSample(text, form: "Báo cáo").found.map(\.subject) }

  @Test(arguments: [
    ("Cả 9/9 huyện, thành phố đạt tỷ lệ dưới 10%.", "9 huyện (9/9)"),
    ("Có 12 xã có tỷ lệ hộ nghèo dưới 3%.", "12 xã"),
    ("Có 17/20 trường đạt tỷ lệ tốt nghiệp 100%.", "17 trường (17/20)"),
    ("5/9 huyện đạt trên 50% kế hoạch.", "5 huyện (5/9)"),
    ("Có 12/15 xã đạt tỷ lệ 80%.", "80% (12/15)"),
    ("Toàn tỉnh có 15 xã, đạt tỷ lệ trên 75%.", ">75% (15/)"),
    ("Đã giải quyết 19.255 hồ sơ đạt tỷ lệ trên 96%.", ">96% (19255/)"),
  ])
  func aRateOfEachIsNoShareOfAll(_ text: String, _ figure: String) { #expect(figures(text) == [figure]) }

  @Test(arguments: [
    "Người thuộc hộ cận nghèo được hỗ trợ 20% mức đóng bảo hiểm y tế.", "Hỗ trợ 30% chi phí cây giống cho các hộ.",
    "Quỹ bảo hiểm y tế chi trả 80% chi phí khám chữa bệnh.", "Giảm 50% lệ phí trước bạ.",
    "Ngân sách tỉnh hỗ trợ 70%, ngân sách xã đối ứng 30% kinh phí thực hiện.",
  ])
  func howMuchOfACostIsBorneIsNoResult(_ text: String) { #expect(figures(text).isEmpty) }

  @Test func whatWasDoneIsOne() {
    #expect(figures("Đã hỗ trợ 50% kinh phí cho các thôn.") == ["50%"])
    #expect(figures("Đã giảm 30% chi phí sản xuất.") == ["Δ-30%"])
  }

  @Test func requestsAreCounted() {
    #expect(figures("Số hồ sơ đề nghị gia hạn là 16 hồ sơ.") == ["16 hồ sơ"])
    #expect(figures("Người nộp đề nghị rút hồ sơ là 16 hồ sơ (chiếm 0,08%).") == ["0.08% (16/)"])
    #expect(figures("UBND tỉnh đề nghị các huyện giải quyết đúng hạn 98% hồ sơ.").isEmpty)
  }

  @Test func nounsGoOnOverCommas() {
    #expect(
      subjects("100% sở, ban, ngành, UBND các xã, phường đã triển khai hệ thống.") == [
        "sở, ban, ngành, UBND các xã, phường"
      ])
    #expect(
      subjects("100% phản ánh, kiến nghị của người dân, doanh nghiệp đã được xử lý.") == [
        "phản ánh, kiến nghị của người dân, doanh nghiệp"
      ])
    #expect(
      subjects("100% gia súc, gia cầm thuộc diện phải tiêm phòng đã được tiêm.") == [
        "gia súc, gia cầm thuộc diện phải tiêm phòng"
      ])
    #expect(
      subjects("Tỷ lệ văn bản được ký số và tỷ lệ thôn, bản được phủ sóng 5G lần lượt đạt 84% và 77%.") == [
        "Tỷ lệ văn bản được ký số", "tỷ lệ thôn, bản được phủ sóng 5G",
      ])
    #expect(subjects("70% dân số, thu nhập được nâng lên.") == ["dân số"])
    #expect(subjects("Có 95% xã có đường ô tô, được công nhận đạt chuẩn.") == ["xã"])
  }

  @Test(arguments: [
    "II. Kế hoạch năm 2025", "II. Công tác tháng 1/2025", "II. Năm 2025", "II. Quý I năm 2025",
    "Phần thứ hai: Kế hoạch năm 2025",
  ])
  func underAHeadingThatLooksAheadNothingIsReached(_ heading: String) {
    #expect(
      figures("## I. Kết quả\n\n- Tỷ lệ A đạt 60%.\n\n## \(heading)\n\n### 1. Kinh tế\n\n- Tỷ lệ B đạt 70%.") == ["60%"]
    )
  }

  @Test(arguments: [
    "I. Kết quả thực hiện kế hoạch năm 2024", "I. So với kế hoạch năm 2024", "I. Thực hiện kế hoạch năm 2024",
    "I. Quý IV năm 2024", "I. Giai đoạn 2024 - 2028",
  ])
  func underOneThatLooksBackAllIs(_ heading: String) {
    #expect(figures("## \(heading)\n\n- Tỷ lệ A đạt 60%.") == ["60%"])
  }

  @Test(arguments: [
    "## I. Việc thực hiện các chỉ tiêu được giao\n\n", "Các chỉ tiêu đạt và vượt kế hoạch gồm:\n\n",
    "## I. Kết quả năm 2024\n\n### 2. Các chỉ tiêu đạt và vượt kế hoạch\n\n", "Các chỉ tiêu hoàn thành kế hoạch:\n\n",
  ])
  func howGoalsStandIsTold(_ lead: String) { #expect(figures(lead + "- Tỷ lệ che phủ rừng đạt 60%.") == ["60%"]) }

  @Test(arguments: [
    "Để khắc phục tồn tại, UBND tỉnh yêu cầu các sở phấn đấu đến hết năm 2024:", "## II. Phấn đấu đạt các chỉ tiêu",
    "## II. Các chỉ tiêu cần đạt",
  ])
  func whatIsAskedIsNotReached(_ lead: String) { #expect(figures(lead + "\n\n- Tỷ lệ che phủ rừng đạt 60%.").isEmpty) }

  @Test(arguments: [
    "Mục tiêu tỷ lệ hộ dùng nước sạch đạt 95% là rất khó khăn.",
    "Chỉ tiêu tỷ lệ hộ dùng nước sạch 95% được giao tại Nghị quyết số 10.",
    "Mức đóng bảo hiểm y tế bằng 4,5% mức lương cơ sở.", "Lãi suất cho vay ưu đãi 6,6%/năm.",
    "Tỷ trọng nông nghiệp - công nghiệp - dịch vụ tương ứng là 13% - 41% - 66%.",
  ])
  func whatIsSetIsNoResult(_ text: String) { #expect(figures(text).isEmpty) }

  @Test func twoSharesOfOnePlanAreNoValue() {
    #expect(
      !figures("Kim ngạch và sản lượng đạt lần lượt 2.896 triệu USD và 32.322 tấn, bằng 98,5% và 102,3% kế hoạch.")
        .contains { $0.hasPrefix("98.5%") })
  }

  @Test func aNumberedParagraphLendsItsDayToItsBullets() {
    let sample = FindingSample(
      """
      ## Kết quả tháng 11/2024

      1. Dịch vụ công: Tính đến ngày 20/11/2024, tỷ lệ hồ sơ trực tuyến đạt 96%.

      - 12/14 sở triển khai Kế hoạch chuyển đổi số 5 năm giai đoạn 2021 - 2025.

      2. Hạ tầng: Tỷ lệ phủ sóng đạt 99%.

      - Tỷ lệ hộ có cáp quang đạt 70%.
      """, form: "Báo cáo")
    #expect(
      sample.days == [
        "2024-11-20 day clause", "2024-11-20 day lead-in", "2024-11-30 month heading", "2024-11-30 month heading",
      ])
  }
}
