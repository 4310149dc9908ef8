import Publications
import Targets
import Testing

/// Figures that are written in ways of their own: parts in a row of dashes, per mille without its sign, numbers told once more in words,
/// days without a year.
@Suite struct OddFigureTests {
  private static let heads = ["Tỷ trọng", "Cơ cấu kinh tế", "Cơ cấu"]
  private static let rows = [
    "@ nông nghiệp - công nghiệp - dịch vụ: 15% - 40% - 45%.",
    "@ nông nghiệp - công nghiệp - dịch vụ tương ứng là 15% - 40% - 45%.",
    "@ nông nghiệp - công nghiệp - dịch vụ lần lượt là 15 % - 40 % - 45 %.",
  ]

  @Test(arguments: heads, rows) func partsInARowOfDashesAreNoRange(_ head: String, _ row: String) {
    let found = Sample.goals("- " + row.replacing("@", with: head) + "\n")
    #expect(found.map(\.value) == [15, 40, 45])
    #expect(found.allSatisfy { $0.valueMax == nil })
    #expect(found.map { $0.subject.hasSuffix("nông nghiệp") } == [true, false, false])
    #expect(found.dropFirst().map(\.subject) == ["công nghiệp", "dịch vụ"])
  }

  @Test func aRangeStaysOne() {
    let found = Sample.goals("- Tốc độ tăng trưởng kinh tế đạt 8% - 10%.\n")
    #expect(found.map(\.value) == [8])
    #expect(found.map(\.valueMax) == [10])
  }

  @Test(arguments: ["‰", "%o", " %o", "%0", "%O", "%₀"]) func perMilleIsNoPerCent(_ sign: String) {
    let found = Sample.goals("- Giảm tỷ suất sinh thô 0,2\(sign) so với năm 2026.\n")
    #expect(found.map(\.unit) == ["‰"])
    #expect(found.allSatisfy { $0.display.contains("0,2‰") })
  }

  @Test(arguments: ["100% hộ", "100%. Ổn định", "100% ổ dịch"]) func perCentStaysPerCent(_ words: String) {
    #expect(Sample.goals("- Xử lý \(words) được phát hiện.\n").map(\.unit) == ["%"])
  }

  @Test(
    arguments: [(50, "năm mươi"), (15, "mười lăm"), (5, "năm"), (120, "một trăm hai mươi")], ["mô hình", "sản phẩm"])
  func aNumberToldOnceMoreInWordsIsOne(_ number: (Int, String), _ noun: String) {
    let found = Sample.goals("- Xây dựng \(number.0) (\(number.1)) \(noun) kinh tế tuần hoàn.\n")
    #expect(found.map(\.value) == [Double(number.0)])
    #expect(found.map(\.subject) == [noun + " kinh tế tuần hoàn"])
  }

  @Test(arguments: [
    "Giao Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 15/12 hằng năm.",
    "Các sở, ngành báo cáo kết quả thực hiện trước 15/11 hàng năm.",
    "Thời gian thực hiện từ ngày 01/3 đến ngày 30/11 hằng năm.",
  ]) func daysOfEachYearAreNoTarget(_ line: String) {
    #expect(Sample.goals("- " + line + "\n").isEmpty)
  }

  @Test(arguments: [
    "Cơ cấu vốn gồm vốn vay 70% và vốn đối ứng 30%.", "Nguồn vốn: ngân sách trung ương 60%, ngân sách tỉnh 40%.",
    "Phạt chậm tiến độ 0,05%/ngày theo hợp đồng.",
  ]) func whereMoneyComesFromIsNoTarget(_ line: String) {
    let body = "## I. MỤC TIÊU\n\n- Tỷ lệ hộ nghèo còn 2%.\n\n## III. KINH PHÍ THỰC HIỆN\n\n- " + line + "\n"
    let found = Sample.found(body, title: "Kế hoạch năm 2027", year: 2026, isNews: false, issuer: "UBND tỉnh")
    #expect(found.map(\.value) == [2])
  }

  private static let factors = [("nghìn", 1_000), ("vạn", 10_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000)]
  private static let digits = ["4,1", "8,2", "16,1", "1,005", "2,01", "0,57", "5,73", "1,15", "9,87"]

  @Test(arguments: factors, digits) func scaledFiguresAreExact(_ factor: (String, Int), _ written: String) {
    let found = Sample.goals("- Thu hút \(written) \(factor.0) lượt khách du lịch.\n")
    let thousandths = Int((Double(written.replacing(",", with: ".")) ?? 0) * 1_000 + 0.5)
    #expect(found.map(\.value) == [Double(thousandths * factor.1 / 1_000)])
    #expect(!found.isEmpty && found.allSatisfy { !$0.display.contains("999") || written == "9,87" })
  }

  @Test(arguments: [("- Tỷ lệ dân số sử dụng nước sạch: đạt75%.", 75.0), ("- Cai nghiện bắt buộc93 người.", 93)])
  func aBlankThatWasLeftOutHidesNoFigure(_ line: (String, Double)) {
    #expect(Sample.goals(line.0 + "\n").map(\.value) == [line.1])
  }

  @Test(arguments: ["4,1 tỷ lít bia", "2,5 tỷ kWh điện", "1,2 tỷ quả trứng"]) func billionsOfThingsAreNoMoney(
    _ amount: String
  ) {
    let found = Sample.goals("- Sản xuất \(amount).\n")
    #expect(found.count == 1 && found.allSatisfy { ($0.value ?? 0) >= 1e9 && !$0.unit.contains("tỷ") })
  }

  @Test func figuresOfAGoalBeforeItsBracketHideNone() {
    let found = Sample.goals(
      "- Đạt mục tiêu 90 - 90 - 90 (90% người nhiễm biết tình trạng của mình; 91% người được chẩn đoán được điều trị; "
        + "92% người được điều trị có tải lượng thấp).\n")
    #expect(found.map(\.value) == [90, 91, 92])
  }

  @Test(arguments: ["phát hiện mới", "mắc mới", "nhiễm mới"]) func newCasesAreNoResult(_ name: String) {
    let found = Sample.goals("- Số người \(name) đạt mức dưới 70 người/năm.\n")
    #expect(found.map(\.value) == [70])
  }
}
