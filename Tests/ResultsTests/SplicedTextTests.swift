import Markup
import Publications
import Results
import TestSupport
import Targets
import Testing
import Vietnamese

/// Sentences and tables put together from pieces in any order, as damaged documents hold them: nothing stops the readers, and what they
/// quote stands on the page.
struct SplicedTextTests {
  private static let pieces = [
    "tỷ lệ hộ nghèo", "còn", "4%", "trong đó", ",", "số hộ", "gồm", ":", ";", "miền núi", "6%", "đạt", "trên 90%", "và",
    "100%", "đến năm 2025",
    "năm 2024", "giai đoạn 2021 - 2025", "tăng", "giảm", "từ 57", "xuống 14 ngày", "so với cùng kỳ", "kế hoạch", "(",
    ")", "mục tiêu", "chỉ tiêu",
    "của tỉnh", "1.520 tỷ đồng", "hằng năm", "bình quân", "tối thiểu", "phấn đấu", "nâng", "lên", "đối với", "ước",
    "thực hiện", "9/12 xã",
    "98,5% kế hoạch", "quý I", "6 tháng đầu năm", "riêng", "số", "là", "có", "để", "tại", "thông qua", "cả nước",
    "vượt", "hoàn thành", "/", "-",
    "≥", "()", "( )", "(%)", "lần", "điểm phần trăm", "trở lên", ".", "người/10.000 dân", "với", "khống chế",
    "dưới 0,8%", "nhất là", "nửa",
    "gấp đôi", "nhóm 30",
  ]
  private static let heads = [
    "TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025", "Thực hiện năm 2024", "2026", "Năm 2030", "Đơn vị chủ trì",
    "Tỷ lệ (%)", "So sánh", "6 tháng",
    "TH/KH", "Giai đoạn 2021-2025", "Mục tiêu", "Ghi chú", "",
  ]
  private static let cells = [
    "", "", "%", "95", "≥ 90", "1.234,5", "-", "x", "Xã", "10-12", "Trên 60", "a", "I", "1", "1.1", "người", "0,5",
    "2025", "tỷ đồng", "6 tháng đầu năm",
    "Tỷ lệ hộ nghèo", "Trong đó: nữ", "Tổng số", "biểu đồ", "(1.000 con)", "\"",
  ]

  private static func sentence(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 4...24, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined(
      separator: " "
    )
    .replacing(" ,", with: ",").replacing(" :", with: ":").replacing(" ;", with: ";").replacing(" .", with: ".")
  }

  private static func table(_ random: inout SeededGenerator) -> String {
    let width = Int.random(in: 2...7, using: &random)
    func row(_ words: [String]) -> String {
      "| " + (0..<width).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " | ") + " |"
    }
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in row(cells) }
    return ([row(heads), "|" + String(repeating: "---|", count: width)] + rows).joined(separator: "\n")
  }

  @Test(arguments: 0..<40)
  func nothingStopsTheReadersAndWhatTheyQuoteStandsInTheText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let blocks = (0..<120).map { _ in
      Int.random(in: 0..<3, using: &random) == 0 ? Self.table(&random) : Self.sentence(&random)
    }
    let text = Markdown.parse("## I. MỤC TIÊU\n\n" + blocks.joined(separator: "\n\n") + "\n", file: "a.md").value
    let goals = TargetFinder.find(
      in: text, context: TargetContext(title: "Kế hoạch năm 2027", issuedYear: 2026, isNews: false))
    let results = ResultFinder.find(
      in: text, context: ResultContext(title: "Báo cáo năm 2026", issued: Day(iso: "2026-12-10"), form: "Báo cáo"))
    #expect(goals.count + results.count > 20)
    for quote in goals.map(\.quote) + results.map(\.quote) {
      #expect(quote.lowerBound >= 0 && quote.upperBound <= text.text.count && !quote.isEmpty)
    }
  }
}
